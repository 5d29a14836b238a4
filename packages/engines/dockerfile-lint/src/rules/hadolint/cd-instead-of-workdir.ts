import type { CommandInstruction, Instruction } from '@portcullis/formats/dockerfile';
import { type FixDraft, fix, insertBefore, removeLines, replace, suggested } from '@portcullis/lint';
import type { LintContext } from '../../context.js';
import { lineStart, workdirBefore } from '../../fixes/places.js';
import { shellRun } from '../../fixes/shell-edits.js';
import type { DockerfileRule } from '../../rule.js';
import { configuration } from '../controls.js';
import { firstCommand } from '../define.js';

export const changeDirectory: DockerfileRule = {
  ...configuration,
  id: 'cd-instead-of-workdir',
  audience: 'pedantic',
  aliases: ['DL3003', 'DS-0013', 'DS013'],
  title: 'RUN changes the directory',
  why: 'The change ends with the step, and later steps that count on it work in the wrong directory',
  remedy: 'Set WORKDIR.',
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN cd /app\n' }],
    good: [{ text: 'FROM debian:12\nWORKDIR /app\nRUN make\n' }],
  },
  check: {
    level: 'warning',
    programs: ['cd'],
    *shell(script, run, context) {
      yield* firstCommand(
        script,
        ({ name }) => name === 'cd',
        () => 'RUN changes the directory with cd',
        () => workdirForCd(run, context),
      );
    },
  },
};

/** WORKDIR for the step, and back to where it was. */
function workdirForCd(instruction: Instruction, context: LintContext): FixDraft | undefined {
  const found = shellRun(instruction, context);
  const items = found?.script.list?.items ?? [];
  const [first, second] = items;
  if (found === undefined || first === undefined || first.node.kind !== 'simple' || found.run.command.form !== 'shell' || found.run.onbuild)
    return undefined;
  const { words, assignments, redirects } = first.node;
  const target = words[1]?.literal;
  const { text } = context.document;
  if (found.script.commands.filter(({ name }) => name === 'cd').length !== 1) return undefined;
  if (words[0]?.literal !== 'cd' || words.length !== 2 || target === undefined || assignments.length + redirects.length > 0)
    return undefined;
  // Alone it does nothing at all.
  if (second === undefined)
    return problemFree(found.run, text) ? fix('Delete the step, which does nothing', removeLines(text, found.run)) : undefined;
  const before = workdirBefore(found.run, context);
  if (before === undefined || first.separator !== '&&' || !/^\/[\w./-]*$/.test(target) || found.run.flags.length > 0) return undefined;
  const rest = found.script.place({ start: second.node.start, end: second.node.start + 1 });
  const start = lineStart(found.run, text);
  const end = text.indexOf('\n', found.run.end - 1);
  if (start !== found.run.start || rest.start <= found.run.keywordSpan.end) return undefined;
  const after =
    before === target
      ? []
      : [insertBefore({ start: end < 0 ? text.length : end, end: end < 0 ? text.length : end }, `\nWORKDIR ${before}`)];
  // WORKDIR makes a directory where cd fails.
  return suggested(
    fix(
      `Use WORKDIR ${target}`,
      insertBefore({ start, end: start }, before === target ? '' : `WORKDIR ${target}\n`),
      replace({ start: found.run.keywordSpan.end, end: rest.start }, ' '),
      ...after,
    ),
  );
}

function problemFree(run: CommandInstruction, text: string): boolean {
  return lineStart(run, text) === run.start && run.line === run.endLine;
}
