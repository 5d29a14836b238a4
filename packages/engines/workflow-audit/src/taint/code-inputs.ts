// Inputs of actions that are run as code, and what reads them. Facts: what the actions are known to do, November 2026; not held row by row against their documentation.

export type CodeLanguage = 'javascript' | 'shell' | 'powershell' | 'python' | 'other';

const table: Readonly<Record<string, Readonly<Record<string, CodeLanguage>>>> = {
  'actions/github-script': { script: 'javascript' },
  'azure/cli': { inlinescript: 'shell' },
  'azure/powershell': { inlinescript: 'powershell' },
  'azure/pgcli': { inlinescript: 'shell' },
  'appleboy/ssh-action': { script: 'shell' },
  'fifsky/ssh-action': { command: 'shell' },
  'garygrossgarten/github-action-ssh': { command: 'shell' },
  'nick-fields/retry': { command: 'shell', on_retry_command: 'shell' },
  'nick-invision/retry': { command: 'shell', on_retry_command: 'shell' },
  'wandalen/wretry.action': { command: 'shell' },
  'jannekem/run-python-script-action': { script: 'python' },
  'amadevus/pwsh-script': { script: 'powershell' },
  // Its `command` is given to wrangler without a shell: src/wranglerAction.ts, looked up 2026-11-30.
  'cloudflare/wrangler-action': { precommands: 'shell', postcommands: 'shell' },
  'addnab/docker-run-action': { run: 'shell' },
  'devcontainers/ci': { runcmd: 'shell' },
  'coactions/setup-xvfb': { run: 'shell' },
  'gabrielbb/xvfb-action': { run: 'shell' },
  'reactivecircus/android-emulator-runner': { script: 'shell', 'pre-emulator-launch-script': 'shell' },
  'cypress-io/github-action': { build: 'shell', start: 'shell', command: 'shell', 'wait-on': 'other' },
  'mikefarah/yq': { cmd: 'shell' },
  'vmactions/freebsd-vm': { run: 'shell', prepare: 'shell' },
  'vmactions/openbsd-vm': { run: 'shell', prepare: 'shell' },
  'cross-platform-actions/action': { run: 'shell' },
  'uraimo/run-on-arch-action': { run: 'shell', install: 'shell' },
  'sergeysova/jq-action': { cmd: 'shell' },
  'borales/actions-yarn': { cmd: 'shell' },
  'cardinalby/js-eval-action': { expression: 'javascript' },
  'devorbitus/yq-action-output': { cmd: 'shell' },
  'skx/github-action-build': { builder: 'shell' },
  'lorenzopant/action-run': { run: 'shell' },
  'knicknic/os-specific-run': { linux: 'shell', windows: 'shell', macos: 'shell' },
  'mathiasvr/command-output': { run: 'shell' },
  'matlab-actions/run-command': { command: 'other' },
  'smorimoto/xvfb-action': { command: 'shell' },
  'workflow/nix-shell-action': { script: 'shell' },
  'd3rhase/ssh-command-action': { command: 'shell' },
  'tj-actions/pg-dump': { options: 'shell' },
  'roots/issue-closer-action': { 'issue-pattern': 'other', 'issue-close-message': 'javascript', 'pr-close-message': 'javascript' },
};

/** Whether an action has inputs that are run as code. */
export function takesCode(slug: string): boolean {
  return table[slug] !== undefined;
}

/** Language of an input, by the action's name and the input's, both in small letters; undefined for what is only text. */
export function codeInput(slug: string, input: string): CodeLanguage | undefined {
  const found = table[slug];
  return found !== undefined && Object.hasOwn(found, input) ? found[input] : undefined;
}
