// Which environments may hold a job back: those that a name can be of.

import { auditText } from '../audit-text.js';
import { defaultSettings } from '../config/settings.js';

async function told(environment: string, { on = 'push', steps = '      - run: make\n' } = {}) {
  const text = `on: ${on}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    ${environment}\n    permissions:\n      contents: write\n    steps:\n${steps}`;
  return auditText(text, '.github/workflows/a.yml', defaultSettings, new Date('2026-11-29'));
}

const unsound = async (environment: string): Promise<readonly string[]> =>
  (await told(environment)).filter(({ ruleId }) => ruleId === 'unsound-environment').map(({ message }) => message);

test.each([
  'environment: inputs.target',
  'environment: "${{ false }}"',
  "environment: ${{ '' || null }}",
  'environment: { name: "", url: https://example.org }',
  'environment: { url: https://example.org }',
  'environment:',
  "environment: github.ref == 'refs/heads/main' && 'production'",
  'environment: matrix.target.name',
  "environment: inputs['target']",
  "environment: format('{0}', inputs.a)",
  'environment: needs.plan.outputs.target',
])('%s protects nothing', async (environment) => {
  // A mapping without a name is first of all what GitHub refuses.
  expect(await unsound(environment)).toHaveLength(environment.includes('{ url') ? 0 : 1);
});

test.each([
  'environment: production',
  'environment: github.com',
  'environment: a.b.c',
  'environment: github',
  'environment: prod (Readonly)',
  'environment: "Prod: EU & US"',
  'environment: ${{ inputs.target }}',
  "environment: ${{ github.event_name == 'push' && 'production' || null }}",
  'environment: release-${{ inputs.target }}',
  'environment: { name: production }',
])('%s may hold a job back', async (environment) => {
  expect(await unsound(environment)).toEqual([]);
});

test('an environment that is none makes nobody wait', async () => {
  const steps = '      - run: echo "${{ github.event.issue.title }}"\n';
  const severityAt = async (environment: string) =>
    (await told(environment, { on: 'issues', steps })).find(({ ruleId }) => ruleId === 'template-injection')?.severity;
  const bare = await severityAt('timeout-minutes: 5');
  expect(bare).toBe('critical');
  expect(await severityAt('environment: inputs.target')).toBe(bare);
  expect(await severityAt('environment: production')).not.toBe(bare);
});

test('the fix puts braces around what stands in the file as it is', async () => {
  const fixOf = async (environment: string) => (await told(environment)).find(({ ruleId }) => ruleId === 'unsound-environment')?.fix;
  expect((await fixOf('environment: inputs.target'))?.changes[0]?.edits.map(({ replacement }) => replacement)).toEqual([
    '${{ inputs.target }}',
  ]);
  expect(await fixOf('environment: "inputs.target"')).toBeUndefined();
});

describe('on an outsider’s event', () => {
  const steps = '      - run: echo "${{ github.event.pull_request.title }}"\n        env:\n          KEY: ${{ secrets.KEY }}\n';
  // That the name itself is put together from their text is told apart.
  const severitiesUnder = async (environment: string): Promise<readonly string[]> =>
    (await told(environment, { on: 'pull_request_target', steps }))
      .filter(({ ruleId }) => ruleId === 'template-injection')
      .map(({ severity }) => severity);

  test.each([
    '${{ github.head_ref }}',
    'pr-${{ github.event.number }}',
    '${{ github.event.pull_request.head.ref }}',
    "${{ format('pr-{0}', github.event.pull_request.title) }}",
    "${{ vars.TARGET || '' }}",
    "${{ github.event_name == 'push' && 'production' || '' }}",
    "${{ github.event_name == 'push' && 'production' }}",
    '${{ vars.TARGET || github.head_ref }}',
  ])('%s holds nobody back', async (name) => {
    expect(await severitiesUnder(`environment: ${name}`)).toContain('critical');
  });

  test.each([
    'production',
    '${{ vars.TARGET }}',
    '${{ github.event.pull_request.base.ref }}',
    "${{ github.event.pull_request.head.repo.fork && 'external' || '' }}",
    "${{ github.event_name == 'pull_request_target' && 'external' || 'internal' }}",
    "${{ github.event.pull_request.title == 'a' && 'external' || 'internal' }}",
  ])('%s may hold them back', async (name) => {
    const found = await severitiesUnder(`environment: ${name}`);
    expect(found).not.toEqual([]);
    expect(found).not.toContain('critical');
  });

  test('one that they name is told of where a secret is to be had', async () => {
    const about = async (name: string, on = 'pull_request_target') =>
      (await told(`environment: ${name}`, { on, steps }))
        .filter(({ ruleId }) => ruleId === 'unsound-environment')
        .map(({ severity }) => severity);
    expect(await about('${{ github.head_ref }}')).toEqual(['high']);
    expect(await about('${{ github.head_ref }}', 'pull_request')).toEqual([]);
    expect(await about('pr-${{ github.event.number }}')).toEqual([]);
    expect(await about('production')).toEqual([]);
  });
});

test('a list is refused by GitHub, and no empty name', async () => {
  expect(await unsound('environment: [production]')).toEqual([]);
});

test('an empty name is told of once', async () => {
  const about = await told("environment: ''");
  expect(
    about.filter(({ ruleId }) => ruleId === 'unsound-environment' || ruleId === 'workflow-syntax').map(({ ruleId }) => ruleId),
  ).toEqual(['unsound-environment']);
});
