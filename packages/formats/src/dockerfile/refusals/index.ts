// What a build refuses beyond text that is no Dockerfile at all: BuildKit's instructions and dockerfile2llb, as far as the file alone
// decides. `parseDockerfile` reads on over all of these.

import type { Document, Instruction, Stage, SyntaxProblem } from '../document.js';
import { globalScope, stageScope } from '../expand.js';
import type { Variables } from '../lex.js';
import { judgeDocument } from './document.js';
import { judgeFlags } from './flags.js';
import { judgeInstruction } from './instructions.js';
import type { Judging } from './judging.js';

export { lackOfStage } from './document.js';

/** In order of place. Values that come from outside or from the base image are taken for right. */
export function refusals(document: Document): readonly SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  const add = (instruction: Instruction | undefined): Judging['report'] => {
    return ({ start, end }, message) =>
      found.push({ start, end, line: instruction?.line ?? document.index.positionAt(start).line, message });
  };
  judgeDocument(document, add(undefined));
  const judge = (instruction: Instruction, stage: Stage | undefined, variables: Variables): void => {
    const judging: Judging = { document, instruction, stage, variables, report: add(instruction) };
    judgeFlags(judging);
    judgeInstruction(judging);
  };
  const globals = globalScope(document);
  for (const instruction of document.preamble) judge(instruction, undefined, withPlatform(globals));
  for (const stage of document.stages) {
    judge(stage.from, stage, withPlatform(globals));
    for (const instruction of stage.instructions) judge(instruction, stage, fromOutside(stageScope(document, stage, instruction), stage));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Every name may be set by the base image, but for `scratch`, which sets none. */
function fromOutside(scope: Variables, stage: Stage): Variables {
  let root = stage;
  for (let steps = 0; root.parent !== undefined && steps < 64; steps++) root = root.parent;
  const empty = root.from.image?.value === 'scratch';
  return empty ? scope : { has: () => true, get: (name) => scope.get(name) };
}

/** Arguments of the platform and from the command line are set, to what only the build knows. */
function withPlatform(globals: ReadonlyMap<string, string | undefined>): Variables {
  return { has: () => true, get: (name) => globals.get(name) };
}
