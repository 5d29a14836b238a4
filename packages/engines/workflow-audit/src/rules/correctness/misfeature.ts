// Parts of GitHub Actions that are better left alone.

import { audit } from '../../rule.js';
import { baseName } from '../../script.js';
import { controls, risks } from '../controls.js';

const head = 'on: push\njobs:\n  a:\n    runs-on: windows-2025\n    steps:\n';

export const misfeature = audit({
  id: 'misfeature',
  severity: 'low',
  confidence: 'high',
  title: 'A part of GitHub Actions that is better left alone',
  why: 'It installs or runs more than it shows, and neither reviewers nor tools can follow what it does.',
  remedy: 'Install in a virtual environment in a step of its own, and use a shell that can be quoted for.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: [
    'https://github.com/actions/setup-python/blob/main/docs/advanced-usage.md',
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell',
  ],
  on: ['workflow', 'job', 'step'],
  only: (part) => (part.kind === 'step' ? part.with.length > 0 || part.shell !== undefined : part.defaults.shell !== undefined),
  *check(part) {
    if (part.kind === 'step') {
      const target = part.uses?.target;
      const install = part.with.find(({ name }) => name.toLowerCase() === 'pip-install');
      if (target?.kind === 'repository' && target.slug === 'actions/setup-python' && install !== undefined)
        yield { at: install.key.at, message: '"pip-install" installs into the whole runner, without hashes and out of sight' };
    }
    const shell = part.kind === 'step' ? part.shell : part.defaults.shell;
    if (shell === undefined || shell.text.includes('${{')) return;
    const program = baseName(shell.text.trim().split(/\s/, 1)[0] ?? '').toLowerCase();
    if (program === 'cmd' || program === 'cmd.exe')
      yield { at: shell.at, message: 'What `cmd` does with quotes and variables nobody can say for certain' };
    else if (!wellKnown.test(program))
      yield { at: shell.at, message: `The shell "${shell.text.slice(0, 60)}" is none that tools know`, persona: 'auditor' };
  },
  examples: {
    bad: [
      { text: `${head}      - uses: actions/setup-python@v6\n        with:\n          pip-install: a\n` },
      { text: `${head}      - run: make\n        shell: cmd\n` },
    ],
    good: [
      {
        text: 'name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: windows-2025\n    steps:\n      - run: make\n        shell: pwsh\n',
      },
    ],
  },
});

/** Those that GitHub starts with options of its own. */
const wellKnown = /^(?:bash|sh|pwsh|powershell|python)(?:\.exe)?$/;
