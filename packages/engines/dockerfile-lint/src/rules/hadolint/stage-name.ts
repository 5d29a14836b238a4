// Names of stages: taken twice, or reserved.

import type { FromInstruction } from '@portcullis/formats/dockerfile';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const duplicateStage: DockerfileRule = {
  id: 'duplicate-stage-name',
  aliases: ['DL3024', 'DuplicateStageName', 'CKV_DOCKER_11', 'DS-0012', 'DS012'],
  severity: 'medium',
  confidence: 'high',
  title: 'Two stages have the same name',
  why: 'COPY --from and --target take one of them, and which one is easy to get wrong, so the wrong files may be shipped',
  remedy: 'Give every stage a name of its own.',
  controls: controls.configuration,
  risks: risks.integrity,
  examples: {
    bad: [{ text: 'FROM debian:12 AS build\nFROM debian:12 AS build\n' }],
    good: [{ text: 'FROM debian:12 AS build\nFROM debian:12 AS run\n' }],
  },
  check: {
    level: 'error',
    *file({ document, options }) {
      const seen = new Map<string, FromInstruction>();
      for (const { from } of document.stages) {
        const { alias } = from;
        if (alias === undefined) continue;
        // Docker compares without case, hadolint with it.
        const name = options.likeHadolint ? alias.text : alias.text.toLowerCase();
        const first = seen.get(name);
        if (first === undefined) seen.set(name, from);
        else
          yield {
            at: alias,
            message: `The stage name ${alias.text} is taken`,
            instruction: from,
            related: [{ at: first.alias ?? first, message: 'the first stage of that name' }],
          };
      }
    },
  },
};

export const reservedStage: DockerfileRule = {
  id: 'reserved-stage-name',
  aliases: ['DL3063', 'ReservedStageName'],
  severity: 'low',
  confidence: 'high',
  title: 'A stage has a name that Docker keeps for itself',
  why: 'Nothing can refer to the stage: the name means the empty image or the build context',
  remedy: 'Give the stage another name.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [{ text: 'FROM debian:12 AS scratch\n' }, { text: 'FROM debian:12 AS context\n' }],
    good: [{ text: 'FROM debian:12 AS build\n' }],
  },
  check: {
    level: 'warning',
    on: ['FROM'],
    *instruction(instruction, { options }) {
      const { alias } = instruction as FromInstruction;
      // hadolint knows the names in lower case only, BuildKit in any.
      const name = options.likeHadolint ? alias?.text : alias?.text.toLowerCase();
      if (alias !== undefined && (name === 'scratch' || name === 'context'))
        yield { at: alias, message: `The stage name ${alias.text} is reserved` };
    },
  },
};
