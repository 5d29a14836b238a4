// What the words of a script say before anybody goes through its commands.

import type { Step } from '@portcullis/formats/workflow';
import { inputOf } from '../parts.js';
import { shellOf } from '../shell.js';

/** Whether a step may leave something to those behind it, in a file or a variable: of what it takes, or by its script. */
export function mayHandOn(step: Step): boolean {
  const { run } = step;
  if (run !== undefined) return shellOf(step) === 'bash' ? writing.test(run.text) || holdsOther(run.text) : writingElsewhere.test(run.text);
  return !isScriptOfAction(step) || writingInScript.test(inputOf(step, 'script')?.scalar?.text ?? '');
}

/** How bash writes a file or a variable; outputs are asked for by name, and summaries and logs by nobody. */
const writing = />(?!>|&[\d-]|\s{0,9}["']?(?:\/dev\/|\$\{?GITHUB_(?:OUTPUT|STATE|STEP_SUMMARY)\b))|::|\b(?:tee|cp|mv|sed)\b/;
const writingElsewhere = />|env|content|out-|write|append|open|copy|move/i;
const writingInScript = /\benv\b|_ENV\b|exportVariable|write|append|copy|rename/i;

/** Whether a script of bash hands one of another language to a program, behind an option or in a heredoc. */
export function holdsOther(text: string): boolean {
  return (
    /\b(?:python|pypy|node|bun|pwsh|powershell)/i.test(text) &&
    /<<|\s["']?(?:-[a-z]*c|-e|-p|-pe|--eval|--print|-command)["']?\s/i.test(text)
  );
}

export function isScriptOfAction({ uses }: Step): boolean {
  return uses?.target.kind === 'repository' && uses.target.slug === 'actions/github-script';
}
