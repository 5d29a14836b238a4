import { fix, replace } from '@portcullis/lint';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const fromAsCasing: DockerfileRule = {
  id: 'from-as-casing',
  aliases: ['FromAsCasing'],
  severity: 'low',
  confidence: 'high',
  title: 'AS is cased unlike its FROM',
  why: 'A reader who scans for the keyword overlooks where a stage begins',
  remedy: 'Write AS in the case of its FROM.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/reference/build-checks/from-as-casing/'],
  examples: {
    bad: [{ text: 'FROM alpine:3.20 as build\nRUN true\n' }, { text: 'from alpine:3.20 AS build\nrun true\n' }],
    good: [{ text: 'FROM alpine:3.20 AS build\nRUN true\n' }, { text: 'from alpine:3.20 as build\nrun true\n' }],
  },
  check: {
    on: ['FROM'],
    *instruction(from) {
      if (from.keyword !== 'FROM' || from.as === undefined) return;
      const { keywordText: keyword, as } = from;
      // A keyword of mixed case is a fault of its own.
      const wanted = keyword === keyword.toUpperCase() ? 'AS' : keyword === keyword.toLowerCase() ? 'as' : as.text;
      if (as.text === wanted) return;
      yield {
        at: as,
        message: `The keyword ${as.text} is in another case than ${keyword}`,
        fix: () => fix(`Write ${wanted}`, replace(as, wanted)),
      };
    },
  },
};
