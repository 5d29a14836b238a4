import type { ReportedRun } from '@portcullis/sarif';
import { assessRun } from './assess.js';
import { doubts, type Expected } from './doubts.js';

const commit = '1'.repeat(40);
const expected: Expected = {
  commits: [commit],
  repositoryUrl: 'https://github.com/octo-org/octo-repo',
  workspace: '/w',
  settingsOrigin: 'base',
};

/** A sealed run of ours with which nothing is wrong. */
const sound: ReportedRun = {
  file: 'f.sarif',
  index: 0,
  tool: 'portcullis/secret-scan',
  scanner: 'secret-scan',
  successful: true,
  errors: [],
  commit,
  repository: 'git@github.com:Octo-Org/octo-repo.git',
  canary: { detected: true, detail: '' },
  coverage: { applicable: 1, scanned: 1 },
  gaps: [],
  moreGaps: false,
  allowlisted: 0,
  settingsOrigin: 'base',
  evaluated: true,
  sealed: true,
  judged: false,
  resultsLeftOut: 0,
  results: [],
  raw: {},
};

const without = <Key extends keyof ReportedRun>(...keys: Key[]): Partial<ReportedRun> =>
  Object.fromEntries(keys.map((key) => [key, undefined]));
const foreign = {
  ...without('scanner', 'canary', 'coverage', 'commit', 'repository', 'successful', 'settingsOrigin'),
  tool: 'CodeQL',
  sealed: false,
};
const gap = { path: 'x', reason: 'unreadable', detail: 'closed' };

test.each<[string, Partial<ReportedRun>, Partial<Expected>, readonly string[]]>([
  ['a sound run of ours', {}, {}, []],
  ['a run of another tool that says nothing', foreign, {}, []],
  ['failed', { successful: false }, {}, ['scanner-failed']],
  [
    'failed with another error beside a gap',
    { successful: false, gaps: [gap], errors: [{ text: 'e', id: 'internal' }] },
    {},
    ['scanner-failed'],
  ],
  [
    'failed by its gaps alone, which are told one by one',
    { successful: false, gaps: [gap], errors: [{ text: 'e', id: 'not-scanned/unreadable' }] },
    {},
    [],
  ],
  ['another tool that failed', { ...foreign, successful: false }, {}, ['scanner-failed']],
  ['no list of results', { evaluated: false }, {}, ['report-incomplete']],
  ['no list of results of another tool', { ...foreign, evaluated: false }, {}, ['report-incomplete']],
  ['no list of results of another tool that succeeded', { ...foreign, evaluated: false, successful: true }, {}, []],
  ['written by a gate', { judged: true }, {}, ['report-repeated']],
  ['no word of success', without('successful'), {}, ['report-incomplete']],
  ['no canary', without('canary'), {}, ['report-incomplete']],
  ['no coverage', without('coverage'), {}, ['report-incomplete']],
  ['no seal', { sealed: false }, {}, ['report-altered']],
  ['another commit', { commit: '2'.repeat(40) }, {}, ['other-commit']],
  ['another commit outside version control', { commit: '2'.repeat(40) }, { commits: [] }, []],
  ['another tool on another commit', { ...foreign, commit: '2'.repeat(40) }, {}, ['other-commit']],
  ['another commit beside the right one', { otherCommits: ['2'.repeat(40)] }, {}, ['other-commit']],
  ['another commit of another tool that names none first', { ...foreign, otherCommits: ['2'.repeat(40)] }, {}, ['other-commit']],
  ['the right commit twice', { otherCommits: [commit] }, {}, []],
  ['no commit', without('commit'), {}, ['commit-unknown']],
  ['another repository', { repository: 'https://github.com/evil/fork' }, {}, ['other-repository']],
  ['the settings of the change', { settingsOrigin: 'checkout' }, {}, ['settings-of-change']],
  ['the settings of the change on the default branch', { settingsOrigin: 'checkout' }, { settingsOrigin: 'checkout' }, []],
  ['no settings at all', { settingsOrigin: 'unavailable' }, {}, []],
  ['canary missed', { canary: { detected: false, detail: 'gone' } }, {}, ['canary-missed']],
  ['looked at nothing', { coverage: { applicable: 2, scanned: 0 } }, {}, ['nothing-scanned']],
  ['nothing to look at', { coverage: { applicable: 0, scanned: 0 } }, {}, []],
  ['more gaps than are listed', { moreGaps: true }, {}, ['input-unreadable']],
  ['two things at once', { sealed: false, commit: '2'.repeat(40) }, {}, ['report-altered', 'other-commit']],
])('%s', (_, run, world, codes) => {
  const causes = assessRun({ ...sound, ...run } as ReportedRun, { ...expected, ...world });
  expect(causes.map(({ code }) => code)).toEqual(codes);
  for (const { message, remedy } of causes) expect([message, remedy.length > 20]).toEqual([expect.stringMatching(/^\S.*[^.]$/), true]);
});

test('every doubt of the table is raised by a line above', () => {
  expect(doubts.map(({ code }) => code)).toEqual([
    'scanner-failed',
    'report-incomplete',
    'report-repeated',
    'report-incomplete',
    'report-altered',
    'other-commit',
    'commit-unknown',
    'other-repository',
    'settings-of-change',
    'canary-missed',
    'nothing-scanned',
    'input-unreadable',
  ]);
});
