import { parseYaml } from '@portcullis/formats/yaml';
import { readPolicyDocument } from '@portcullis/policy';
import { type InitFacts, policyFile, preCommitEntry, preCommitFile, repositoryName, workflowFile } from './init-files.js';

const facts: InitFacts = { pin: 'a'.repeat(40), version: '1.2.3', branch: 'main', scanners: ['secret-scan', 'workflow-audit'] };

interface Workflow {
  readonly on: { readonly push: { readonly branches: readonly string[] } };
  readonly permissions: object;
  readonly jobs: { readonly gate: { readonly permissions: object; readonly steps: readonly { uses: string; if?: string }[] } };
}

const read = async (branch: string): Promise<Workflow> => (await parseYaml(workflowFile({ ...facts, branch }), 'w')).value as Workflow;

test('the workflow gives no job more than it says, and pins every action by a whole commit', async () => {
  const { permissions, jobs } = await read('main');
  expect([permissions, jobs.gate.permissions]).toEqual([{}, { actions: 'read', contents: 'read', 'security-events': 'write' }]);
  for (const { uses } of jobs.gate.steps) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  expect(jobs.gate.steps.map(({ uses }) => uses)).toContain(`${repositoryName}@${facts.pin}`);
});

test.each([
  ['main', 'main'],
  ['release/1.x', 'release/1.x'],
  ['true', 'true'],
  ['1.0', '1.0'],
  ['c++', String.raw`c\+\+`],
  ['!odd', String.raw`\!odd`],
  ["it's: #1", "it's: #1"],
  ['[a]*', String.raw`\[a\]\*`],
])('the branch %s is filtered by %s, as text', async (branch, filter) => {
  expect((await read(branch)).on.push.branches).toEqual([filter]);
});

test('the policy is one that the gate reads, and requires what there is something for', async () => {
  expect((await readPolicyDocument(policyFile(facts), 'p'))?.value).toMatchObject({ require: facts.scanners, 'block-at': 'high' });
});

test('the entry for pre-commit stands in its file as it is told apart', async () => {
  expect(preCommitFile(facts)).toContain(preCommitEntry(facts));
  expect((await parseYaml(preCommitFile(facts), 'p')).value).toMatchObject({ repos: [{ rev: facts.pin, hooks: [{ id: 'portcullis' }] }] });
});
