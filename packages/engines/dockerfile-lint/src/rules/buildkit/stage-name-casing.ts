import { findStage } from '@portcullis/formats/dockerfile';
import { fix, replace } from '@portcullis/lint';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { stageNameUses } from './stage-names.js';

export const stageNameCasing: DockerfileRule = {
  id: 'stage-name-casing',
  aliases: ['StageNameCasing'],
  severity: 'low',
  confidence: 'high',
  title: 'A stage name has capital letters',
  why: 'Image names are lower-case, so a reader takes `FROM Build` for an error and a tool that compares letter by letter misses the stage',
  remedy: 'Write the stage name in lower case, where it is declared and where it is used.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/reference/build-checks/stage-name-casing/'],
  examples: {
    bad: [{ text: 'FROM alpine:3.20 AS Build\nRUN true\n' }, { text: 'FROM alpine:3.20 AS BASE\nFROM scratch\nCOPY --from=BASE /a /a\n' }],
    good: [{ text: 'FROM alpine:3.20 AS build\nRUN true\n' }, { text: 'FROM alpine:3.20\nRUN true\n' }],
  },
  check: {
    on: ['FROM'],
    *instruction(from, { document }) {
      if (from.keyword !== 'FROM' || from.alias === undefined) return;
      const { alias } = from;
      const lower = alias.value.toLowerCase();
      if (alias.value === lower) return;
      const stage = document.stages.find((candidate) => candidate.from === from);
      // Two stages of one name: which of them a use means would be a guess.
      const alone = findStage(
        document.stages.filter((other) => other !== stage),
        lower,
      );
      yield {
        at: alias,
        message: `The stage name ${alias.value} is not in lower case`,
        ...(stage === undefined || alone !== undefined
          ? {}
          : {
              fix: () =>
                fix(
                  `Rename the stage to ${lower}`,
                  replace(alias, lower),
                  ...stageNameUses(document, stage)
                    .filter(({ value }) => value !== lower)
                    .map((use) => replace(use, lower)),
                ),
            }),
      };
    },
  },
};
