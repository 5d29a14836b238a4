// The files of a decision beside its report: the line of the audit always, the others where they are asked for.

import { judged } from '../../../test/harness/judged.js';
import { decisionFiles } from './decision-files.js';
import type { GateResult } from './gate.js';
import { gateTold, mostTold } from './told.js';

const error = (line?: number) => ({
  ruleId: 'r',
  level: 'error',
  message: { text: 'm' },
  locations: [
    {
      physicalLocation: { artifactLocation: { uri: 'src/a.txt' }, ...(line === undefined ? {} : { region: { startLine: line } }) },
    },
  ],
});

const judge = (results: readonly object[]): Promise<GateResult> => judged([{ results }]);

type Facts = Parameters<typeof decisionFiles>[1];

async function written(results: readonly object[], inputs: object, host: object = {}): Promise<Record<string, string>> {
  const facts = {
    reports: [],
    inputs: { 'audit-file': 'audit.jsonl', 'junit-file': '', 'markdown-file': '', 'report-file': 'r.html', ...inputs },
    host: { now: new Date('2026-01-01'), ...host },
    policyFile: 'p',
  };
  const result = await judge(results);
  const told = gateTold(result, { excerpt: () => undefined, next: [], everything: 'in r.html', most: mostTold });
  const files = decisionFiles(result, { ...facts, told } as unknown as Facts);
  expect(files.every(({ key }) => key in facts.inputs)).toBe(true);
  return Object.fromEntries(files.map(({ path, content }) => [path, String(content)]));
}

test('the audit is always written, and what is asked for', async () => {
  expect(Object.keys(await written([], {}))).toEqual(['audit.jsonl']);
  expect(Object.keys(await written([], { 'junit-file': 'j.xml' }))).toEqual(['audit.jsonl', 'j.xml']);
  expect(Object.keys(await written([], { 'markdown-file': 'm.md' }))).toEqual(['audit.jsonl', 'm.md']);
});

test('the audit names commit and repository where they are known', async () => {
  expect(Object.keys(JSON.parse((await written([], {}))['audit.jsonl'] as string))).not.toEqual(
    expect.arrayContaining(['commit', 'repository']),
  );
  const audit = (await written([], {}, { commit: 'c0', repositoryUrl: 'https://h.example/o/r' }))['audit.jsonl'] as string;
  expect(JSON.parse(audit)).toMatchObject({ commit: 'c0', repository: 'https://h.example/o/r' });
});

test('Markdown links a place where the host can, with its line where it has one', async () => {
  const link = (path: string, line?: number): string => `https://h.example/${path}${line === undefined ? '' : `#L${line}`}`;
  const both = [error(3), { ...error(), ruleId: 's' }];
  const plain = (await written(both, { 'markdown-file': 'm.md' }))['m.md'];
  expect(plain).toContain('`src/a.txt:3`');
  expect(plain).not.toContain('](https://h.example/src');
  const linked = (await written(both, { 'markdown-file': 'm.md' }, { link }))['m.md'];
  expect(linked).toContain('[`src/a.txt:3`](https://h.example/src/a.txt#L3)');
  expect(linked).not.toContain('undefined');
});

test('JUnit says how many findings it does not tell', async () => {
  const junitOf = async (count: number): Promise<string> => {
    const results = Array.from({ length: count }, (_, at) => ({ ...error(at + 1), ruleId: `r${at}` }));
    return (await written(results, { 'junit-file': 'j.xml' }))['j.xml'] as string;
  };
  const untold = (text: string): string | undefined => /findings-untold[\s\S]{0,60}?(\d+) more findings block/.exec(text)?.[1];
  expect(untold(await junitOf(2))).toBeUndefined();
  expect(untold(await junitOf(mostTold))).toBeUndefined();
  expect(untold(await junitOf(mostTold + 3))).toBe('3');
});
