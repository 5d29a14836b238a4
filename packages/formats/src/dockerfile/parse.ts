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
  const named = new Map<string, Stage>();
  for (const instruction of instructions.slice(preamble.length)) {
    if (instruction.keyword === 'FROM') {
      // With the defaults of its arguments a name may be a stage's: `FROM base-${VARIANT}`.
      const parent = named.get((expand(instruction.image?.value ?? '', globals, escapeLetter) ?? '').toLowerCase());
      const stage = {
        index: stages.length,
        from: instruction,
        instructions: [],
        ...(instruction.alias === undefined ? {} : { name: instruction.alias.value }),
        ...(parent === undefined ? {} : { parent }),
      };
      stages.push(stage);
      if (stage.name) named.set(stage.name.toLowerCase(), stage);
    } else stages.at(-1)?.instructions.push(instruction);
  }
  return { preamble, stages };
}

/**
 * The last stage of that name among those before `limit`; names are compared without case. A number is no name of a base, only of a
 * copy's source.
 */
export function findStage(stages: readonly Stage[], name: string, limit = Number.POSITIVE_INFINITY): Stage | undefined {
  const all = name === '' ? [] : (stagesByName(stages).get(name.toLowerCase()) ?? []);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Stage).index < limit) low = middle + 1;
    else high = middle;
  }
  return all[low - 1];
}

/** The stage that `--from=` means, by name or number, among those before `limit`. */
export function stageByReference(stages: readonly Stage[], reference: string, limit: number): Stage | undefined {
  const numbered = /^\d{1,6}$/.test(reference) ? stages[Number(reference)] : undefined;
  return findStage(stages, reference, limit) ?? (numbered !== undefined && numbered.index < limit ? numbered : undefined);
}

const indexes = new WeakMap<readonly Stage[], ReadonlyMap<string, readonly Stage[]>>();

/** Worked out once a file, which may have as many stages as lines. */
function stagesByName(stages: readonly Stage[]): ReadonlyMap<string, readonly Stage[]> {
  const known = indexes.get(stages);
  if (known !== undefined) return known;
  const byName = new Map<string, Stage[]>();
  for (const stage of stages) {
    const key = stage.name?.toLowerCase() ?? '';
    const list = byName.get(key);
    if (list === undefined) byName.set(key, [stage]);
    else list.push(stage);
  }
  indexes.set(stages, byName);
  return byName;
}
