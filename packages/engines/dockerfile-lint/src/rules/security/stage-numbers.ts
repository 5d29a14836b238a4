import { stageByReference } from '@portcullis/formats/dockerfile';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { sourcesOf } from '../policy/images.js';

export const stageByNumber: DockerfileRule = {
  id: 'copy-from-stage-number',
  aliases: [],
  severity: 'low',
  confidence: 'high',
  title: 'A stage is named by its number',
  why: 'A stage that is put in front of it later shifts the numbers, and the files come from another stage without an error',
  remedy: 'Name the stage, `FROM … AS build`, and write that name.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/build/building/multi-stage/#name-your-build-stages'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nFROM alpine:3.20\nCOPY --from=0 /x /x\n' },
      { text: 'FROM debian:12\nFROM alpine:3.20\nRUN --mount=type=bind,from=0,target=/b cp /b/x /x\n' },
    ],
    good: [
      { text: 'FROM debian:12 AS build\nFROM alpine:3.20\nCOPY --from=build /x /x\n' },
      { text: 'FROM alpine:3.20\nCOPY --from=debian:12 /x /x\n' },
    ],
  },
  check: {
    on: ['COPY', 'RUN'],
    *instruction(instruction, context) {
      const { document } = context;
      const stage = context.stageOf(instruction);
      for (const { value, at } of instruction.flags.flatMap((flag) => sourcesOf(flag, document.text)))
        if (/^\d{1,9}$/.test(value) && stageByReference(document.stages, value, stage?.index ?? 0) !== undefined)
          yield { at, message: `Stage ${value} has its number for a name` };
    },
  },
};
