import { fix, replace } from '../../fix.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const redundantTargetPlatform: DockerfileRule = {
  id: 'redundant-target-platform',
  aliases: ['RedundantTargetPlatform'],
  severity: 'low',
  confidence: 'high',
  title: 'FROM asks for the target platform, which it gets anyway',
  why: 'It hides the FROM lines whose platform does matter, and breaks the build under a builder that does not know the variable',
  remedy: 'Delete the flag.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/reference/build-checks/redundant-target-platform/'],
  examples: {
    bad: [{ text: 'FROM --platform=$TARGETPLATFORM alpine:3.20\n' }, { text: 'FROM --platform=${TARGETPLATFORM} alpine:3.20 AS run\n' }],
    good: [{ text: 'FROM --platform=$BUILDPLATFORM alpine:3.20\n' }, { text: 'FROM alpine:3.20\n' }],
  },
  check: {
    on: ['FROM'],
    *instruction(from, { document }) {
      const flag = from.flags.find(({ name }) => name === 'platform');
      if (flag === undefined || !/^\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(flag.value ?? '')) return;
      const end = flag.end + (/^[ \t]{1,100}/.exec(document.text.slice(flag.end, flag.end + 100))?.[0].length ?? 0);
      yield { at: flag, message: 'FROM names the target platform, the default', fix: fix('Delete the flag', replace({ start: flag.start, end }, '')) };
    },
  },
};
