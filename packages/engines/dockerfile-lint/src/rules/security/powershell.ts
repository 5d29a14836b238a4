// Steps that PowerShell reads: what it is told is no script of a POSIX shell.

import { baseName } from '@portcullis/formats/shell';
import type { Running } from '../../calls.js';
import type { LintContext } from '../../context.js';

/** @param name without its folder */
export function isPowerShellName(name: string): boolean {
  return /^(?:powershell|pwsh)(?:\.exe)?$/i.test(name);
}

/** Whether a step runs PowerShell, by the shell in force or by its first word. */
export function isPowerShell(run: Running, context: LintContext): boolean {
  const first =
    run.command.form === 'exec' ? (run.command.exec[0]?.value ?? '') : (run.command.script.text.trimStart().split(/\s/, 1)[0] ?? '');
  const shell = run.command.form === 'exec' ? '' : (context.shellAt(run)[0] ?? '');
  return [first, shell].some((word) => isPowerShellName(baseName(word.replaceAll('\\', '/'))));
}
