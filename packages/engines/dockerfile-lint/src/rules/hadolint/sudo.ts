import type { Instruction } from '@portcullis/formats/dockerfile';
import { type FixDraft, fix, remove, suggested } from '@portcullis/lint';
import type { LintContext } from '../../context.js';
import { rootImage } from '../../fixes/places.js';
import { exactSpan, programWord, shellRun } from '../../fixes/shell-edits.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { firstCommand } from '../define.js';

export const sudo: DockerfileRule = {
  id: 'sudo',
  aliases: ['DL3004', 'CKV2_DOCKER_1', 'DS-0010', 'DS010'],
  severity: 'medium',
  confidence: 'high',
  title: 'sudo in a build step',
  why: 'A build step already runs as root, and sudo left in the image lets whoever breaks into the container become root',
  remedy: 'Run the command before the USER instruction, or as `USER root` followed by the old user; gosu drops rights at start.',
  controls: controls.user,
  risks: risks.access,
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN sudo apt-get update\n' }, { text: 'FROM debian:12\nRUN true && (cd /tmp; sudo make install)\n' }],
    good: [{ text: 'FROM debian:12\nRUN apt-get install -y sudo=1.9\n' }, { text: 'FROM debian:12\nRUN echo "sudo make me a sandwich"\n' }],
  },
  check: {
    level: 'error',
    onbuild: true,
    programs: ['sudo'],
    *shell(script, run, context) {
      yield* firstCommand(
        script,
        ({ name }) => name === 'sudo',
        () => 'sudo runs in a build step',
        () => withoutSudo(run, context),
      );
    },
  },
};

/** What stays a program when it comes first: no flag, assignment, list, test or word that the shell keeps for itself. */
const plainProgram = /^(?!(?:if|then|elif|else|fi|for|select|while|until|do|done|case|esac|in|function|coproc|time)$)[A-Za-z0-9_./][^=]*$/;

/** A build step runs as root unless USER says otherwise, so the word does nothing. */
function withoutSudo(instruction: Instruction, context: LintContext): FixDraft | undefined {
  const found = shellRun(instruction, context);
  if (found === undefined) return undefined;
  const stage = context.stageOf(found.run);
  const before = stage?.instructions.slice(0, stage.instructions.indexOf(found.run)) ?? [];
  for (let at = stage?.parent; at !== undefined; at = at.parent) before.push(...at.instructions);
  if (before.some(({ keyword }) => keyword === 'USER') || rootImage(stage, context) === undefined) return undefined;
  const edits = [];
  for (const command of found.script.commands.filter(({ name }) => name === 'sudo')) {
    const [next] = command.args;
    const head = programWord(command);
    if (head === undefined || next === undefined || !plainProgram.test(next.text)) return undefined;
    const [from, to] = [exactSpan(head, found.script, context), exactSpan(next, found.script, context)];
    // Words on two lines stay as they are.
    if (from === undefined || to === undefined || !/^[ \t]+$/.test(context.document.text.slice(from.end, to.start))) return undefined;
    edits.push(remove({ start: from.start, end: to.start }));
  }
  return edits.length === 0 ? undefined : suggested(fix('Leave out sudo: the step runs as root', ...edits));
}
