import type { Instruction } from '@portcullis/formats/dockerfile';
import { fix, replace } from '@portcullis/lint';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const consistentInstructionCasing: DockerfileRule = {
  id: 'consistent-instruction-casing',
  aliases: ['ConsistentInstructionCasing', 'SelfConsistentCommandCasing', 'FileConsistentCommandCasing'],
  severity: 'low',
  confidence: 'high',
  title: 'An instruction is cased unlike the others',
  why: 'An instruction that looks like an argument is overlooked in review, and so is what it does',
  remedy: 'Write all instructions of a file in one case, best in capitals.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/reference/build-checks/consistent-instruction-casing/'],
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nRun true\nCMD ["a"]\n' }, { text: 'from alpine:3.20\nrun true\nCMD ["a"]\n' }],
    good: [{ text: 'FROM alpine:3.20\nRUN true\n' }, { text: 'from alpine:3.20\nrun true\n' }],
  },
  check: {
    *file({ document }) {
      // What stands before the first FROM is nobody's, as BuildKit has it.
      const instructions = document.instructions.slice(document.preamble.length).filter(({ keyword }) => keyword !== 'UNKNOWN');
      const lower = instructions.filter(({ keywordText }) => keywordText === keywordText.toLowerCase()).length;
      const upper = instructions.filter(({ keywordText }) => keywordText === keywordText.toUpperCase()).length;
      const wanted = ({ keywordText }: Instruction): string => (lower > upper ? keywordText.toLowerCase() : keywordText.toUpperCase());
      for (const instruction of instructions) {
        const right = wanted(instruction);
        if (instruction.keywordText === right) continue;
        yield {
          at: instruction.keywordSpan,
          message: `${instruction.keywordText} is not in ${lower > upper ? 'lower' : 'upper'} case like most instructions here`,
          instruction,
          fix: () => fix(`Write ${right}`, ...casingEdits(instruction, right, lower > upper)),
        };
      }
    },
  },
};

/** The keyword, and the AS that goes with a FROM: otherwise this fix would make that one wrong. */
function casingEdits(instruction: Instruction, right: string, lower: boolean) {
  const edits = [replace(instruction.keywordSpan, right)];
  if (instruction.keyword === 'FROM' && instruction.as !== undefined) {
    const as = lower ? 'as' : 'AS';
    if (instruction.as.text !== as) edits.push(replace(instruction.as, as));
  }
  return edits;
}
