import type { Rule } from '@portcullis/core';
import { problemsOf, sourceFile } from '@portcullis/lint';
import { auditing } from '../auditing.js';
import { type AuditSettings, defaultSettings } from '../config/settings.js';
import { pipelineKind } from '../kind.js';
import { auditRules } from '../rules/index.js';

const head = 'name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n';

/** Lines at which an injection is told and not let stay. */
async function told(steps: string, id = 'template-injection', before = head): Promise<readonly number[]> {
  const file = sourceFile('.github/workflows/t.yml', before + steps);
  const document = await pipelineKind.parse(file, { workspace: undefined, gap: () => {} });
  if (document === undefined) return [];
  const settings: AuditSettings = { ...defaultSettings, persona: 'auditor' };
  const rules = auditRules().filter((rule) => rule.id === id);
  const found = problemsOf<typeof document, AuditSettings, Rule>({ ...auditing, rules }, pipelineKind, document, {
    file,
    settings,
    now: new Date('2026-11-29'),
  });
  return found.filter(({ allowance }) => allowance === undefined).map(({ problem }) => file.lines.positionAt(problem.at.start).line);
}

const echo = 'echo ${{ github.head_ref }}';

describe('a comment of zizmor’s', () => {
  test.each([
    ['behind what it speaks of', `      - run: ${echo} # zizmor: ignore[template-injection]\n`, []],
    ['among others, and with a reason', `      - run: ${echo} # v1 # zizmor: ignore[artipacked, template-injection] fine\n`, []],
    ['behind the key of a block', `      - run: | # zizmor: ignore[template-injection]\n          ${echo}\n`, []],
    ['at another key of the step', `      - name: a # zizmor: ignore[template-injection]\n        run: ${echo}\n`, []],
    ['within a script is text of it', `      - run: |\n          # zizmor: ignore[template-injection]\n          ${echo}\n`, [11]],
    [
      'within a quoted script is text of it',
      `      - run: "make\n          # zizmor: ignore[template-injection]\n          ${echo}"\n`,
      [11],
    ],
    [
      'within a value of the environment is text of it',
      `      - env:\n          A: |\n            # zizmor: ignore[template-injection]\n        run: ${echo}\n`,
      [12],
    ],
    ['in other letters is none', `      - run: ${echo} # zizmor: ignore[Template-Injection]\n`, [9]],
    ['without its blank is none', `      - run: ${echo} # zizmor:ignore[template-injection]\n`, [9]],
    ['with more behind its bracket is none', `      - run: ${echo} # zizmor: ignore[template-injection]x\n`, [9]],
    ['of another rule says nothing', `      - run: ${echo} # zizmor: ignore[artipacked]\n`, [9]],
  ])('%s', async (_, steps, lines) => expect(await told(steps)).toEqual(lines));
});

test.each([
  ['on: # zizmor: ignore[dangerous-triggers]\n  push:\n  pull_request_target:\n', []],
  ['on:\n  push:\n  pull_request_target: # zizmor: ignore[dangerous-triggers]\n', []],
  ['# zizmor: ignore[dangerous-triggers]\non:\n  push:\n  pull_request_target:\n', [4]],
  ['on:\n  pull_request_target:\n  push: # zizmor: ignore[dangerous-triggers]\n', [2]],
])('a comment beside `on:` speaks of the triggers below it: %j', async (on, lines) => {
  const rest = 'jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';
  expect(await told(rest, 'dangerous-triggers', on)).toEqual(lines);
});
