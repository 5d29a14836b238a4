// How bad an unpinned action or image is: by what the jobs that use it have.

import { auditText } from '../audit-text.js';
import { defaultSettings } from '../config/settings.js';

async function severityOf(id: string, step: string, { on = 'push', job = '', top = 'permissions: {}' } = {}): Promise<readonly string[]> {
  const text = `name: a\non: ${on}\n${top}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-24.04\n${job}    steps:\n      - ${step}\n`;
  const findings = await auditText(text, '.github/workflows/a.yml', defaultSettings, new Date('2026-11-29'));
  return findings.filter(({ ruleId }) => ruleId === id).map(({ severity }) => severity);
}

const theirs = 'uses: octo/tool@v1';
const writes = (scope: string): string => `    permissions:\n      ${scope}: write\n`;

test.each([
  ['a job that has nothing', {}, 'low'],
  ['a token that may push', { job: writes('contents') }, 'high'],
  ['a token that may only talk', { job: writes('issues') }, 'medium'],
  ['a token of which nobody says anything', { top: '' }, 'medium'],
  ['a token that may write everything', { top: 'permissions: write-all' }, 'high'],
  ['a secret', { job: '    env:\n      KEY: ${{ secrets.KEY }}\n' }, 'high'],
  ['a token that only uploads reports', { job: '    env:\n      KEY: ${{ secrets.CODECOV_TOKEN }}\n' }, 'medium'],
  [
    'a token of which its service says that it may do what an owner may',
    { job: '    env:\n      KEY: ${{ secrets.CODACY_PROJECT_TOKEN }}\n' },
    'high',
  ],
  ['reports and a secret', { job: '    env:\n      KEY: ${{ secrets.CODECOV_TOKEN }}${{ secrets.KEY }}\n' }, 'high'],
  ['a job that only people start', { on: 'workflow_dispatch', job: writes('contents') }, 'medium'],
  ['a job that people and pushes start', { on: '[workflow_dispatch, push]', job: writes('contents') }, 'high'],
])('an unpinned action in %s', async (_, how, severity) => {
  expect(await severityOf('unpinned-uses', theirs, how)).toEqual([severity]);
});

test('a runner of one’s own is worth as much as a secret', async () => {
  const text =
    'name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: self-hosted\n    steps:\n      - uses: octo/tool@v1\n';
  const findings = await auditText(text, '.github/workflows/a.yml', defaultSettings, new Date('2026-11-29'));
  expect(findings.find(({ ruleId }) => ruleId === 'unpinned-uses')?.severity).toBe('high');
});

test('whoever moves the tags of GitHub’s own actions runs the runner as well', async () => {
  expect(await severityOf('unpinned-uses', 'uses: actions/setup-node@v4', { job: writes('contents') })).toEqual(['medium']);
});

test('the message says what there is to gain', async () => {
  const text = `name: a\non: push\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-24.04\n${writes('packages')}    steps:\n      - ${theirs}\n`;
  const findings = await auditText(text, '.github/workflows/a.yml', defaultSettings, new Date('2026-11-29'));
  expect(findings.find(({ ruleId }) => ruleId === 'unpinned-uses')?.message).toContain('with its token (packages: write)');
});

test('an image is judged like an action', async () => {
  expect(await severityOf('unpinned-images', 'uses: docker://alpine:latest')).toEqual(['low']);
  expect(await severityOf('unpinned-images', 'uses: docker://alpine:latest', { job: writes('contents') })).toEqual(['high']);
});

const builder = (ref: string): string =>
  `name: a\non: push\njobs:\n  a:\n    permissions:\n      contents: write\n    uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@${ref}\n`;

test.each([
  ['v2.1.0', []],
  ['v2', ['high']],
  ['main', ['high']],
])('a builder of SLSA at %s, which takes nothing but the tag of a release', async (ref, severities) => {
  const found = await auditText(builder(ref), '.github/workflows/a.yml', defaultSettings, new Date('2026-11-29'));
  expect(found.filter(({ ruleId }) => ruleId === 'unpinned-uses').map(({ severity }) => severity)).toEqual(severities);
});

test('who looks at everything is told of a builder’s tag', async () => {
  const settings = { ...defaultSettings, persona: 'pedantic' as const };
  const found = await auditText(builder('v2.1.0'), '.github/workflows/a.yml', settings, new Date('2026-11-29'));
  expect(found.find(({ ruleId }) => ruleId === 'unpinned-uses')?.message).toContain('only for a release’s tag');
});

test('a service is handed less than a container that the steps run in', async () => {
  const job = (of: string): string =>
    `name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-24.04\n    permissions:\n      contents: write\n${of}    steps:\n      - run: make\n`;
  const severities = async (text: string): Promise<readonly string[]> =>
    (await auditText(text, '.github/workflows/a.yml', defaultSettings, new Date('2026-11-29')))
      .filter(({ ruleId }) => ruleId === 'unpinned-images')
      .map(({ severity }) => severity);
  expect(await severities(job('    container: alpine\n'))).toEqual(['high']);
  expect(await severities(job('    services:\n      db:\n        image: redis\n'))).toEqual(['medium']);
});

const asks = 'run: make\n        if: ${{ github.actor }} == x';

test.each([
  ['nothing to lose', {}, 'medium'],
  ['a token that may push', { job: writes('contents') }, 'high'],
  ['an outsider’s comment and a token that answers', { on: 'issue_comment', job: writes('issues') }, 'high'],
  ['an outsider’s comment and no token', { on: 'issue_comment' }, 'medium'],
  ['a push and a token that answers', { job: writes('issues') }, 'medium'],
])('a condition that always holds before %s', async (_, how, severity) => {
  expect(await severityOf('unsound-condition', asks, how)).toEqual([severity]);
});

const taking = 'uses: actions/checkout@v4.2.2\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make';

test.each([
  ['a token that only talks', { job: writes('pull-requests') }, 'medium'],
  ['a token that may push', { job: writes('contents') }, 'high'],
  ['a token of which nobody says anything', { top: '' }, 'high'],
  ['a secret', { job: '    env:\n      KEY: ${{ secrets.KEY }}\n' }, 'high'],
])('a trigger that takes in what is an outsider’s, with %s', async (_, how, severity) => {
  expect(await severityOf('dangerous-triggers', taking, { on: 'pull_request_target', ...how })).toEqual([severity]);
});

const official = 'uses: actions/create-github-app-token@v2\n        with:\n          app-id: a\n          private-key: b';

test.each([
  ['of this repository, for the job', official, ['medium']],
  ['of the owner', `${official}\n          owner: octo`, ['high', 'high']],
  ['that outlives the job', `${official}\n          skip-token-revoke: true`, ['high', 'high']],
  ['by an action that knows no limits', 'uses: tibdex/github-app-token@v1', ['high']],
])('an app’s whole token %s', async (_, step, severities) => {
  expect(await severityOf('github-app', step)).toEqual(severities);
});

test.each([
  ['octo/site', 'medium'],
  ['octo/tool', 'low'],
  ['octodog/site', 'high'],
  [undefined, 'high'],
])('in the repository %s an action of octo’s is as near as who owns both', async (repository, severity) => {
  const settings = repository === undefined ? defaultSettings : { ...defaultSettings, repository };
  const text = `name: a\non: push\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-24.04\n${writes('packages')}    steps:\n      - uses: Octo/Tool@v1\n`;
  const found = await auditText(text, '.github/workflows/a.yml', settings, new Date('2026-11-29'));
  expect(found.filter(({ ruleId }) => ruleId === 'unpinned-uses').map((finding) => finding.severity)).toEqual([severity]);
});
