import { assessFile, type ResultsFile } from './assess.js';

const run = { tool: { driver: { name: 'CodeQL' } }, invocations: [{ executionSuccessful: true }], results: [] };
const sarif = (...runs: object[]) => Buffer.from(JSON.stringify({ version: '2.1.0', runs }));
const assess = (file: Partial<ResultsFile>) => {
  const { runs, causes, trusted } = assessFile({ path: 'r.sarif', content: sarif(run), ...file }, { commits: [], workspace: '/w' });
  return [runs.length, causes.map(({ code }) => code), trusted.length];
};

test.each<[string, Partial<ResultsFile>, ReturnType<typeof assess>]>([
  ['a scanner wrote now', {}, [1, [], 1]],
  ['is part of the repository', { committed: true }, [1, ['report-committed'], 0]],
  ['bears the name of another scanner', { path: 'out/Secret-Scan.sarif.json' }, [1, ['report-swapped'], 0]],
  [
    'holds a run that failed',
    { content: sarif(run, { ...run, invocations: [{ executionSuccessful: false }] }) },
    [2, ['scanner-failed'], 1],
  ],
  ['cannot be opened', { content: { unreadable: 'closed' } }, [0, ['report-unreadable'], 0]],
  ['is no SARIF', { content: Buffer.from('x') }, [0, [expect.any(String)], 0]],
])('the silence of a report that %s', (_, file, expected) => {
  expect(assess(file)).toEqual(expected);
});
