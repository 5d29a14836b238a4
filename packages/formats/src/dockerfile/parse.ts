// A Dockerfile's text as a document. It never throws: what Docker would refuse becomes a problem, and reading goes on.

import { lineIndex } from '@portcullis/core';
import type { Document, FromInstruction, Instruction, Stage, SyntaxProblem } from './document.js';
import { expand, preambleScope } from './expand.js';
import { readInstruction } from './instruction.js';
import { readLogicalLines } from './lines.js';

export function parseDockerfile(text: string): Document {
  const index = lineIndex(text);
  const logical = readLogicalLines(text, index);
  const problems: SyntaxProblem[] = [...logical.problems];
  const instructions = logical.lines.map((line) => readInstruction(line, logical.escapeLetter, false, (problem) => problems.push(problem)));
  const { preamble, stages } = readStages(instructions, logical.escapeLetter);
  return {
    text,
    index,
    escape: logical.escapeLetter,
    directives: logical.directives,
    comments: logical.comments,
    emptyContinuations: logical.emptyContinuations,
    instructions,
    preamble,
    stages,
    problems: problems.sort((a, b) => a.start - b.start),
  };
}

function readStages(
  instructions: readonly Instruction[],
  escapeLetter: string,
): { preamble: readonly Instruction[]; stages: readonly Stage[] } {
  const firstFrom = instructions.findIndex(({ keyword }) => keyword === 'FROM');
  const preamble = firstFrom < 0 ? instructions : instructions.slice(0, firstFrom);
  const globals = preambleScope(preamble, escapeLetter);
  const stages: { index: number; name?: string; from: FromInstruction; parent?: Stage; instructions: Instruction[] }[] = [];
  for (const instruction of instructions.slice(preamble.length)) {
    if (instruction.keyword === 'FROM') {
      // With the defaults of its arguments a name may be a stage's: `FROM base-${VARIANT}`.
      const parent = findStage(stages, expand(instruction.image?.value ?? '', globals, escapeLetter) ?? '');
      stages.push({
        index: stages.length,
        from: instruction,
        instructions: [],
        ...(instruction.alias === undefined ? {} : { name: instruction.alias.value }),
        ...(parent === undefined ? {} : { parent }),
      });
    } else stages.at(-1)?.instructions.push(instruction);
  }
  return { preamble, stages };
}

/** The last stage of that name; names are compared without case. A number is no name of a base, only of a copy's source. */
export function findStage<S extends Pick<Stage, 'name'>>(stages: readonly S[], name: string): S | undefined {
  const wanted = name.toLowerCase();
  return wanted === '' ? undefined : stages.findLast((stage) => stage.name?.toLowerCase() === wanted);
}

/** The stage that `--from=` means, by name or number, among those before `limit`. */
export function stageByReference(stages: readonly Stage[], reference: string, limit: number): Stage | undefined {
  const before = stages.slice(0, limit);
  return findStage(before, reference) ?? (/^\d{1,6}$/.test(reference) ? before[Number(reference)] : undefined);
}
