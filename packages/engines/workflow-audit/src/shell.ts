// Which shell reads the script of a step.

import type { Job, Step } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import { matrixValues } from './matrix.js';

export type Shell = 'bash' | 'pwsh' | 'cmd' | 'python' | 'node' | 'other';

/** By what the step says, then its job, then its workflow; else what GitHub takes on the runner. */
export function shellOf(step: Step): Shell {
  const { owner } = step;
  const said = saidBy(step);
  if (said !== undefined) return mostRead(shellsNamed(said.text, owner));
  return owner.kind === 'job' && onWindows(owner) ? 'pwsh' : 'bash';
}

/** Whether a step names zsh, whose grammar is read as far as it is that of other shells. */
export function isZsh(step: Step): boolean {
  return /^\s*(?:\S*\/)?zsh(?:\s|$)/.test(saidBy(step)?.text ?? '');
}

/** ShellCheck's name for the shell that reads the script of a step; undefined where that is not certain, or none that it knows. */
export function dialectOf(step: Step): 'bash' | 'sh' | 'dash' | 'ksh' | undefined {
  const said = saidBy(step)?.text;
  if (shellOf(step) !== 'bash' || !isShellCertain(step) || said?.includes('${{') === true) return undefined;
  const name = (said ?? 'bash')
    .trim()
    .split(/\s/, 1)[0]
    ?.replace(/^.*[/\\]/, '')
    .replace(/\.exe$/i, '');
  if (name === 'ash') return 'dash';
  return name === 'bash' || name === 'sh' || name === 'dash' || name === 'ksh' ? name : undefined;
}

/** Whether the script of a step ends with its first command that fails: as GitHub starts bash and sh by their names, and where `-e` is said. */
export function endsOnFailure(step: Step): boolean {
  const words = (saidBy(step)?.text ?? 'bash').trim().split(/\s+/, maxWords);
  return words.length === 1 || words.some((word) => /^-[a-z]{0,10}e/.test(word));
}

function saidBy({ shell, owner }: Step): YamlScalar | undefined {
  return shell ?? (owner.kind === 'job' ? (owner.defaults.shell ?? owner.workflow.defaults.shell) : undefined);
}

/** The shells that a text may name: of an expression those that are written in it or stand in the matrix. */
function shellsNamed(text: string, owner: Step['owner']): readonly Shell[] {
  if (!text.includes('${{')) return [shellNamed(text)];
  const texts = owner.kind === 'job' ? textsBehind(text, owner) : literalsIn(text);
  return texts.map(shellNamed).filter((shell) => shell !== 'other');
}

/** Of several the one whose commands are known best; an expression that nobody can follow is taken for what most runners have. */
function mostRead(shells: readonly Shell[]): Shell {
  return shells.length === 0 || shells.includes('bash') ? 'bash' : (shells[0] as Shell);
}

/** Whether the same shell reads the script on every runner that the job may get, as far as these are named. */
export function isShellCertain(step: Step): boolean {
  const { owner } = step;
  const said = saidBy(step);
  if (said !== undefined) return !said.text.includes('${{') || new Set(shellsNamed(said.text, owner)).size === 1;
  if (owner.kind !== 'job' || onWindows(owner)) return true;
  // A label of one's own may have it in its name.
  return !(owner.runsOn?.labels ?? []).some(({ text }) => /windows/i.test(text) || textsOf(text, owner).some(isWindows));
}

/** The first word that names one: `sudo bash {0}`, `nix develop -c bash -e {0}` and `docker exec a sh {0}` start another program first. */
function shellNamed(text: string): Shell {
  for (const word of text.trim().split(/\s+/, maxWords)) {
    const found = shellOfWord(word.replace(/^["']/, ''));
    if (found !== 'other') return found;
  }
  return 'other';
}

const maxWords = 100;

function shellOfWord(word: string): Shell {
  const name = word
    .replace(/^.*[/\\]/, '')
    .replace(/\.exe$/i, '')
    .toLowerCase();
  // Of cygwin, MSYS2, WSL and Alpine, by the names that actions which set them up give.
  if (/^(?:bash|sh|dash|ash|ksh|zsh|msys2|(?:wsl-)?bash|alpine\.sh|cygwin)$/.test(name)) return 'bash';
  if (name === 'pwsh' || name === 'powershell') return 'pwsh';
  if (name === 'cmd') return 'cmd';
  if (name === 'node') return 'node';
  return /^(?:python|pypy)[\d.]*$/.test(name) ? 'python' : 'other';
}

const windows = new WeakMap<Job, boolean>();

/** Whether every runner that a job may get has Windows, asked at each of its steps. */
function onWindows(job: Job): boolean {
  const before = windows.get(job);
  if (before !== undefined) return before;
  const labels = (job.runsOn?.labels ?? []).map(({ text }) => textsOf(text, job));
  const made = labels.every((texts) => texts.every(fitsWindows)) && labels.some((texts) => texts.length > 0 && texts.some(isWindows));
  windows.set(job, made);
  return made;
}

/** What a label may be: of an expression the texts in it, and what the matrix gives for its names; nothing where it asks for something else. */
function textsOf(text: string, job: Job): readonly string[] {
  return text.includes('${{') ? textsBehind(text, job).filter((literal) => system.test(literal)) : [text];
}

/** Texts that an expression may give: those in it, and those that the matrix gives for its names. */
function textsBehind(text: string, job: Job): readonly string[] {
  const names = [...text.slice(0, maxLabel).matchAll(/\bmatrix\.[\w.-]{1,100}/gi)];
  return [...literalsIn(text), ...names.flatMap(([name]) => matrixValues(job, `\${{ ${name} }}`).map((value) => value.text))];
}

function literalsIn(text: string): readonly string[] {
  return [...text.slice(0, maxLabel).matchAll(/'([^']{1,100})'/g)].map(([, literal]) => literal as string);
}

const maxLabel = 500;

/** Texts by which a label names a system. */
const system = /^(?:windows|ubuntu|linux|macos|debian)\b/i;

function isWindows(label: string): boolean {
  return /^windows\b/i.test(label);
}

function fitsWindows(label: string): boolean {
  return /^(?:windows\b|self-hosted$|x64$|x86$|arm64$)/i.test(label);
}
