import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

const reserved = new Set(['context', 'scratch']);

export const reservedStageName: DockerfileRule = {
  id: 'reserved-stage-name',
  aliases: ['ReservedStageName'],
  severity: 'medium',
  confidence: 'high',
  title: 'A stage bears a reserved name',
  why: 'A later FROM or `--from=` by that name gets the empty image or the build context instead of the stage, or breaks with the next BuildKit',
  remedy: 'Give the stage another name than `scratch` or `context`.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/reference/build-checks/reserved-stage-name/'],
  examples: {
    bad: [{ text: 'FROM alpine:3.20 AS scratch\n' }, { text: 'FROM alpine:3.20 AS context\n' }],
    good: [{ text: 'FROM alpine:3.20 AS build\n' }, { text: 'FROM scratch\n' }],
  },
  check: {
    on: ['FROM'],
    *instruction(from) {
      if (from.keyword !== 'FROM' || from.alias === undefined || !reserved.has(from.alias.value.toLowerCase())) return;
      yield { at: from.alias, message: `the stage name ${from.alias.value} is reserved` };
    },
  },
};
