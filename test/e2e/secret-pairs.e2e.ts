// Composite findings through the bundle: an id near its secret is one finding, and an ignore of the one spares the other.

import { type ActionRun, runAction, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

// Assembled here so that this file holds nothing that looks live.
const keyId = ['AK', 'IAQX7MRW3ZJT5NKDVP'].join('');
const secret = ['k9Xw', 'Q7vTz2LmB4nRc8', 'YdF1gHsJ3pKu6aEoWq5iZx'].join('');

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

async function scan(): Promise<{ run: ActionRun; results: Record<string, unknown>[] }> {
  const run = await runAction('secret-scan', { workspace: workspace.path, inputs: { 'fail-on': 'none' } });
  return { run, results: run.sarif.runs[0].results };
}

const idLine = `aws_access_key_id = ${keyId}\n`;
const secretLine = `aws_secret_access_key = ${secret}\n`;

test('an id alone is medium; near its secret both are one finding at the secret, which keeps its fingerprint', async () => {
  workspace.put('credentials', secretLine);
  const [alone] = (await scan()).results;
  workspace.put('credentials', idLine);
  expect((await scan()).results).toMatchObject([{ ruleId: 'aws-access-token', properties: { severity: 'medium' } }]);
  workspace.put('credentials', `[default]\n${idLine}${secretLine}`);
  const { results, run } = await scan();
  expect(results).toMatchObject([
    {
      ruleId: 'aws-secret-access-key',
      partialFingerprints: alone?.partialFingerprints ?? 'none',
      message: { text: expect.stringContaining(`Its AWS access key id (AKIA…VP) is on line 2`) },
      locations: [{ physicalLocation: { region: { startLine: 3 } } }],
      relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'credentials' }, region: { startLine: 2 } } }],
      properties: { severity: 'critical', confidence: 'high', pairedWith: 'aws-access-token' },
    },
  ]);
  expect(run.stdout).not.toContain(keyId);
});

test('ignoring the secret does not hide the id', async () => {
  workspace.put('credentials', `${idLine}aws_secret_access_key = ${secret} # portcullis:allow reason="of a test"\n`);
  const reported = (await scan()).results.filter(({ suppressions }) => suppressions === undefined);
  expect(reported.map(({ ruleId }) => ruleId)).toEqual(['aws-access-token']);
});
