// Shells that GitHub does not know, or that the job's system does not have.

import type { CompositeRuns, Job } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import { type RunnerSystem, systemOf } from '../../facts/runners.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';

const head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n        shell: ';

export const shellNames = audit({
  id: 'shell-name',
  severity: 'medium',
  confidence: 'high',
  title: 'A shell that the runner does not have',
  why: 'The step fails before its first line.',
  remedy: 'Name a shell of the system, or a command with `{0}` where the script goes.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell'],
  on: ['workflow', 'job', 'step'],
  only: (part) => (part.kind === 'step' ? part.shell : part.defaults.shell) !== undefined,
  *check(part) {
    if (part.kind === 'step') {
      if (part.shell !== undefined) yield* ofShell(part.shell, systemFor(part.owner));
    } else yield* ofShell(part.defaults.shell, part.kind === 'job' ? systemFor(part) : undefined);
  },
  examples: {
    bad: [{ text: `${head}zsh\n` }, { text: `${head}cmd\n` }],
    good: [
      {
        text: "name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n        shell: bash\n      - run: print\n        shell: 'perl {0}'\n",
      },
    ],
  },
});

const everywhere = ['bash', 'pwsh', 'python'];
const shells: Readonly<Record<RunnerSystem, readonly string[]>> = {
  linux: [...everywhere, 'sh'],
  macos: [...everywhere, 'sh'],
  windows: [...everywhere, 'cmd', 'powershell'],
};
const all = [...new Set(Object.values(shells).flat())];

/** Undefined where it is not one system. */
function systemFor(owner: Job | CompositeRuns): RunnerSystem | undefined {
  if (owner.kind !== 'job') return undefined;
  const systems = new Set((owner.runsOn?.labels ?? []).map(({ text }) => systemOf(text)).filter((system) => system !== undefined));
  return systems.size === 1 ? [...systems][0] : undefined;
}

function* ofShell(shell: YamlScalar | undefined, system: RunnerSystem | undefined): Generator<AuditProblem> {
  if (shell === undefined || shell.text === '' || shell.text.includes('{0}') || shell.text.includes('${{')) return;
  const name = shell.text.toLowerCase();
  const known = system === undefined ? all : shells[system];
  if (known.includes(name)) return;
  const where =
    all.includes(name) && system !== undefined ? ` on ${system === 'linux' ? 'Linux' : system === 'macos' ? 'macOS' : 'Windows'}` : '';
  yield {
    at: shell.at,
    message: `There is no shell "${shell.text.slice(0, 60)}"${where}; expected ${known.join(', ')} or a command with \`{0}\``,
  };
}
