// A file that GitHub refuses for keys that stand twice: each is told, the rest of the file is audited, and the file is a gap all the same.

import type { Rule, SkippedInput } from '@portcullis/core';
import { findingsOf, problemsOf, sourceFile } from '@portcullis/lint';
import { auditText } from '../../audit-text.js';
import { auditing } from '../../auditing.js';
import { type AuditSettings, defaultSettings } from '../../config/settings.js';
import { pipelineKind } from '../../kind.js';
import { auditRules } from '../index.js';

async function audited(text: string, path = '.github/workflows/a.yml') {
  const gaps: SkippedInput[] = [];
  const file = sourceFile(path, text);
  const document = await pipelineKind.parse(file, { workspace: undefined, gap: (entry) => gaps.push(entry) });
  if (document === undefined) throw new Error('not read');
  const problems = problemsOf<typeof document, AuditSettings, Rule>({ ...auditing, rules: auditRules() }, pipelineKind, document, {
    file,
    settings: defaultSettings,
    now: new Date(0),
  });
  const told = findingsOf(problems, file, text).map(({ finding: { location, ruleId } }) => `${ruleId} ${location.region?.startLine}`);
  return { told, gaps: gaps.map(({ detail }) => detail) };
}

const text = `name: a
on: issues
permissions: {}
jobs:
  a:
    name: a
    runs-on: ubuntu-latest
    steps:
      - run: make
        run: echo \${{ github.event.issue.title }}
        env: { A: b, A: c }
  a:
    name: a
    runs-on: ubuntu-latest
    timeout: 3
    steps:
      - run: make
`;

test('every key that stands twice is told, and what else is wrong', async () => {
  const { told } = await audited(text);
  expect(told.filter((line) => line.startsWith('invalid-file'))).toEqual(['invalid-file 10', 'invalid-file 11', 'invalid-file 12']);
  expect(told).toContain('template-injection 10');
  expect(told).toContain('workflow-syntax 15');
  expect(told.filter((line) => line.startsWith('job-needs'))).toEqual([]);
});

test('the file is a gap', async () => {
  const { gaps } = await audited(text);
  expect(gaps).toEqual(['it is no workflow that can be read: the key "run" stands twice in one map']);
});

test('an action with such a key is refused as well', async () => {
  const { told, gaps } = await audited('name: a\ndescription: b\nruns:\n  using: node24\n  main: a.js\n  main: b.js\n', 'action.yml');
  expect(told).toContain('invalid-file 6');
  expect(gaps).toHaveLength(1);
});

test.each([
  ['', 'low'],
  ['# on: push\n', 'low'],
  ['- a\n', 'high'],
])('%j is of severity %s', async (all, severity) => {
  const found = await auditText(all, '.github/workflows/a.yml', defaultSettings, new Date(0));
  expect(found.filter(({ ruleId }) => ruleId === 'invalid-file').map((one) => one.severity)).toEqual([severity]);
});
