// Sources of COPY and ADD: paths, addresses, and the stages that --from= names.

import type { CopyInstruction, Word } from '../document.js';
import { isImageName } from '../image-name.js';
import { findStage } from '../parse.js';
import { type Judging, shown, valueAt } from './judging.js';

export function judgeSource(judging: Judging, copy: CopyInstruction, source: Word): void {
  const value = valueAt(judging, source.value, source);
  if (value !== undefined && copy.keyword === 'COPY' && isRemote(value))
    judging.report(source, `COPY takes paths only, not ${shown(value)}; ADD takes addresses`);
}

export function isRemote(path: string): boolean {
  return /^(?:https?|git|ssh):\/\//.test(path) || /^[\w-]+@[a-zA-Z0-9.-]+:/.test(path);
}

/** `--from=`: a stage before this one by name or number, else an image. */
export function judgeOrigin({ document, stage, report }: Judging, copy: CopyInstruction): void {
  const flag = copy.flags.find(({ name }) => name === 'from');
  const from = flag?.word.slice(flag.word.indexOf('=') + 1) ?? '';
  if (copy.keyword !== 'COPY' || flag?.value === undefined || from === '' || stage === undefined) return;
  if (/\$[\p{L}\p{Nd}_{@*#?!$0-]/u.test(from)) {
    report(flag, '--from= takes no variable; name a stage that is FROM it instead');
    return;
  }
  const named = findStage(document.stages, from);
  const numbered = /^[-+]?\d{1,9}$/.test(from);
  const origin = named !== undefined && !numbered ? named : numbered ? document.stages[Number(from)] : undefined;
  if (origin === undefined) {
    if (numbered) report(flag, `there is no stage ${from}`);
    else if (from !== 'scratch' && !isImageName(from)) report(flag, `${shown(from)} is neither a stage nor the name of an image`);
  } else if (origin === stage) report(flag, '--from= names its own stage');
  else if (origin.index > stage.index) report(flag, `the stage ${shown(from)} stands further down; move it up`);
}
