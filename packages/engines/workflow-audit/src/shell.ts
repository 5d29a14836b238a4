// Which shell reads the script of a step.

import type { Job, Step } from '@portcullis/formats/workflow';

export type Shell = 'bash' | 'pwsh' | 'cmd' | 'python' | 'node' | 'other';

/** By what the step says, then its job, then its workflow; else what GitHub takes on the runner. */
export function shellOf(step: Step): Shell {
  const { owner } = step;
  const said = step.shell ?? (owner.kind === 'job' ? (owner.defaults.shell ?? owner.workflow.defaults.shell) : undefined);
  if (said !== undefined) return shellNamed(said.text);
  return owner.kind === 'job' && onWindows(owner) ? 'pwsh' : 'bash';
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

function onWindows({ runsOn }: Job): boolean {
  const labels = runsOn?.labels ?? [];
  return (
    labels.length > 0 &&
    labels.every(({ text }) => /^(?:windows|self-hosted$)/i.test(text)) &&
    labels.some(({ text }) => /^windows/i.test(text))
  );
}
