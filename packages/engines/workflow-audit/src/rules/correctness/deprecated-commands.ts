// Commands in the log that runners no longer take: set-output and save-state, set-env and add-path.

import type { Step } from '@portcullis/formats/workflow';
import { type FixDraft, fix, replace } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';

const head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';
const files: Readonly<Record<string, string>> = {
  'set-output': 'GITHUB_OUTPUT',
  'save-state': 'GITHUB_STATE',
  'set-env': 'GITHUB_ENV',
  'add-path': 'GITHUB_PATH',
};

export const deprecatedCommands = audit({
  id: 'deprecated-commands',
  severity: 'medium',
  confidence: 'high',
  title: 'A command in the log that sets what later steps read',
  why: 'Whatever a program prints can be such a command, so whoever is printed decides what later steps get; runners refuse it or will.',
  remedy: 'Append `name=value` to the file that the runner names.',
  controls: controls.input,
  risks: risks.poisoned,
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands'],
  on: ['script-step'],
  only: ({ run }) => run?.text.includes('::') === true,
  check: (step, context) => ofStep(step, context),
  examples: {
    bad: [
      { text: `${head}      - run: echo "::set-output name=a::b"\n` },
      { text: `${head}      - run: |\n          make\n          echo '::add-path::/opt/a'\n` },
      { text: `${head}      - run: echo "::save-state name=a::$(cat b | tr -d c)"\n` },
    ],
    good: [
      {
        text: 'name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "a=b" >> "$GITHUB_OUTPUT"\n      - run: echo "::notice::set-output is gone"\n',
      },
    ],
  },
});

function* ofStep({ run, shell }: Step, context: AuditContext): Generator<AuditProblem> {
  if (run === undefined) return;
  for (const found of run.text.matchAll(/::(?:(save-state|set-output|set-env)[ \t]{1,20}name=[A-Za-z_][\w-]{0,200}::\S|(add-path)::\S)/g)) {
    const command = found[1] ?? (found[2] as string);
    const at = context.placeIn(run, found.index, found.index + command.length + 2);
    const posix = shell === undefined || /^(?:ba)?sh\b/.test(shell.text);
    yield {
      at,
      message: `Runners take the command "${command}" no more; append to the file that $${files[command]} names`,
      fix: () => (posix ? rewritten(run.text, found.index, context, run) : undefined),
    };
  }
}

/** A line that does nothing but print the command. */
function rewritten(text: string, at: number, context: AuditContext, run: NonNullable<Step['run']>): FixDraft | undefined {
  const start = text.lastIndexOf('\n', at) + 1;
  const newline = text.indexOf('\n', at);
  const end = newline < 0 ? text.length : newline;
  const line = text.slice(start, end);
  const found = /^\s{0,200}(echo[ \t]+)(["'])::(set-output|save-state|set-env)[ \t]+name=([A-Za-z_][\w-]*)::([^"'`\\;&|<>]*)\2[ \t]*$/.exec(
    line,
  );
  if (found === null || run.style === 'folded' || run.style === 'double' || run.style === 'single') return undefined;
  const [, echo = '', quote = '', command = '', name = '', value = ''] = found;
  const from = start + line.indexOf('echo');
  const to = start + line.trimEnd().length;
  const replacement = `${echo}${quote}${name}=${value}${quote} >> "$${files[command]}"`;
  return fix(`Append to $${files[command]} instead.`, replace(context.placeIn(run, from, to), replacement));
}
