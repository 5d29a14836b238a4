// Which shell reads the script of a step.

import type { Job, Step } from '@portcullis/formats/workflow';
import { matrixValues } from './matrix.js';

export type Shell = 'bash' | 'pwsh' | 'cmd' | 'python' | 'node' | 'other';

/** By what the step says, then its job, then its workflow; else what GitHub takes on the runner. */
export function shellOf(step: Step): Shell {
  const { owner } = step;
  const said = step.shell ?? (owner.kind === 'job' ? (owner.defaults.shell ?? owner.workflow.defaults.shell) : undefined);
  if (said !== undefined) return shellNamed(said.text);
  return owner.kind === 'job' && onWindows(owner) ? 'pwsh' : 'bash';
}

/** Whether the same shell reads the script on every runner that the job may get, as far as these are named. */
export function isShellCertain(step: Step): boolean {
  const { owner } = step;
  if (step.shell !== undefined || owner.kind !== 'job') return true;
  if ((owner.defaults.shell ?? owner.workflow.defaults.shell) !== undefined || onWindows(owner)) return true;
  // A label of one's own may have it in its name.
  return !(owner.runsOn?.labels ?? []).some(({ text }) => /windows/i.test(text) || textsOf(text, owner).some(isWindows));
}

function shellNamed(text: string): Shell {
  const name = text
    .trim()
    .split(/\s/, 1)[0]
    ?.replace(/^.*[/\\]/, '')
    .replace(/\.exe$/i, '')
    .toLowerCase();
  if (name === 'bash' || name === 'sh' || name === 'dash' || name === 'zsh') return 'bash';
  if (name === 'pwsh' || name === 'powershell') return 'pwsh';
  if (name === 'cmd') return 'cmd';
  if (name === 'node') return 'node';
  return name === 'python' || name === 'python3' ? 'python' : 'other';
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
  if (!text.includes('${{')) return [text];
  const looked = text.slice(0, maxLabel);
  const own = [...looked.matchAll(/'([^']{1,100})'/g)].map(([, literal]) => literal as string);
  const names = [...looked.matchAll(/\bmatrix\.[\w.-]{1,100}/gi)];
  const given = names.flatMap(([name]) => matrixValues(job, `\${{ ${name} }}`).map((value) => value.text));
  return [...own, ...given].filter((literal) => system.test(literal));
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
