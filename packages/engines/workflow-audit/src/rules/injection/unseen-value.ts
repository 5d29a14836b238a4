// Whether anybody can see from a workflow what a script writes: letters, what `env:` brings and what some programs are known to print can
// be judged; the output of other programs, and variables that nothing in the file sets, cannot.

import type { Step } from '@portcullis/formats/workflow';
import type { Span } from '@portcullis/lint';
import { variableOf } from '../../parts.js';
import { isFilter } from '../../taint/commands.js';

/** Variables that the runner sets to what nobody outside chooses. Those that somebody does choose are sources, and told as such. */
const builtIn = /^(?:GITHUB_\w+|RUNNER_\w+|ACTIONS_\w+|HOME|PATH|PWD|USER|CI|SHELL|HOSTNAME|TMPDIR|TEMP|TMP|AGENT_TOOLSDIRECTORY|\?)$/i;

/** Programs whose output says nothing that a change could choose: numbers, ids, times, folders of the machine. */
const plainOutput =
  /^(?:date|pwd|whoami|uname|nproc|hostname|mktemp|which|command -v|id|arch|getconf|dirname|realpath|sha\d+sum|md5sum|wc|uuidgen|openssl rand|head -c|git rev-parse(?! --abbrev-ref)|git config|git describe|git merge-base|git remote|go env|npm config|npm root|yarn cache|pnpm store|brew --prefix|python3? --version|node --version|Get-Date|Get-Location|New-Guid)\b/i;

/** Commands that write what they are told, letter by letter. */
const says =
  /^\s*(?:\{\s*)?(?:echo|printf|cat\s{0,5}<<|tee\b|Write-Output|Write-Host|Add-Content|Set-Content|Out-File|\$env:|["']|true\b|:)/i;

const target = /[$%](?:\{(?:env:)?|env:)?GITHUB_(?:ENV|PATH)\}?%?/gi;
const maxText = 5000;
const maxDepth = 5;

/** @param at of the command that writes, in the script. */
export function isUnseen(at: Span, script: string, step: Step): boolean {
  // What is piped into it stands before it in its line.
  const line = /(?:^|[\n;&])[^\n;&]*$/.exec(script.slice(Math.max(0, at.start - maxText), at.start))?.[0].replace(/^[\n;&]/, '') ?? '';
  const piped = /\|\s*$/.test(line) ? line : '';
  const written = (piped + script.slice(at.start, at.end)).slice(0, maxText).replace(target, '');
  return !says.test(written) || hasUnseen(written, script.slice(0, maxText * 4), step, maxDepth);
}

function hasUnseen(text: string, script: string, step: Step, depth: number): boolean {
  for (const [, program] of text.matchAll(/(?:\$\((?!\()|`)\s{0,20}([^)`]{0,200})/g)) if (!isPlainOutput(program ?? '')) return true;
  for (const [, name] of text.matchAll(/\$\{\{\s{0,5}env\.([A-Za-z_]\w{0,100})/g))
    if (variableOf(step, name as string) === undefined) return true;
  for (const [, bash, cmd] of text.matchAll(/\$(?:\{[!#]?(?:env:)?|env:)?([A-Za-z_]\w{0,100})|%([A-Za-z_]\w{0,100})%/g)) {
    const name = (bash ?? cmd) as string;
    if (builtIn.test(name) || variableOf(step, name) !== undefined || isChecked(script, name)) continue;
    const own = assignments(script, name);
    if (own.length === 0 || depth === 0 || own.some((value) => hasUnseen(value, script, step, depth - 1))) return true;
  }
  return false;
}

/** Whether a command of a substitution, or the last of several in a row, gives out only what nobody chooses. */
function isPlainOutput(command: string): boolean {
  const [name = '', ...args] = (command.split('|').at(-1) ?? '')
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^["']|["']$/g, ''));
  return plainOutput.test(command) || /^(?:echo|printf)\b/.test(command) || isFilter(name, args);
}

/** `[[ $X =~ ^…$ ]]`: held against a whole pattern that says which letters there may be, it is what the script allows. */
function isChecked(script: string, name: string): boolean {
  const check = new RegExp(`\\[\\[[^\\n]{0,200}\\$\\{?${name}\\b[^\\n]{0,20}=~\\s{1,5}\\^([^\\n]{1,200})\\$\\s{1,5}\\]\\]`);
  const pattern = check.exec(script)?.[1];
  return pattern !== undefined && !allowsAnything.test(pattern);
}

/** Any letters, all but some, or another way beside the one that is anchored. */
const allowsAnything = /(?<!\\)\.[*+{]|\[\^|(?<!\\)\|(?![^()]*\))/;

/** What a script sets a variable to, as it is written. */
function assignments(script: string, name: string): readonly string[] {
  const pattern = new RegExp(`(?:^|[\\s;(])(?:set\\s{1,5}"?|\\$(?:env:)?)?${name}\\s{0,5}=([^\\n]{0,500})`, 'gm');
  return [...script.matchAll(pattern)].map(([, value]) => value as string);
}
