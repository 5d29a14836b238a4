import { settingsOf } from '@portcullis/workspace';
import { type ExampleHost, exampleHost, second } from '../../../../../test/harness/code-host.js';
import { temporaryRepository } from '../../../../../test/harness/repository.js';
import { engine } from '../index.js';
import { commit } from '../rules/example.js';

let host: ExampleHost;
beforeEach(async () => {
  host = await exampleHost();
});
afterEach(() => host.close());

async function scan(steps: readonly string[], online = true) {
  const repository = temporaryRepository();
  const uses = steps.map((use) => `      - uses: ${use}\n`).join('');
  repository.put(
    '.github/workflows/test.yml',
    `name: test\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${uses}`,
  );
  const inputs = Object.fromEntries(Object.entries(engine.inputs).map(([name, spec]) => [name, (spec as { default?: unknown }).default]));
  try {
    return await engine.scan({ ...inputs, path: '.', online } as never, {
      workspace: repository.path,
      now: () => new Date('2026-01-01T00:00:00Z'),
      settings: settingsOf(repository.path, undefined),
      committed: false,
      environment: { GITHUB_API_URL: host.url },
    });
  } finally {
    repository.remove();
  }
}

const ids = ({ findings }: Awaited<ReturnType<typeof scan>>): readonly string[] => findings.map(({ ruleId }) => ruleId);

test('without `online` nothing is asked, and what is not checked is counted', async () => {
  const result = await scan([`portcullis-example/action@${'dead'.repeat(10)} # v1.0.0`, 'portcullis-example/action@release'], false);
  expect(host.asked).toEqual([]);
  expect(ids(result)).not.toContain('impostor-commit');
  expect(result.notices?.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('impostor-commit, ref-confusion, ref-version-mismatch, stale-action-refs for 2 refs of repositories'),
  );
  expect(result.properties).toMatchObject({ online: false });
});

test('a commit of no branch and no tag is an impostor, one in the history of a branch is not', async () => {
  expect(ids(await scan([`portcullis-example/action@${'dead'.repeat(10)}`]))).toContain('impostor-commit');
  expect(ids(await scan([`portcullis-example/action@${'beef'.repeat(10)}`]))).not.toContain('impostor-commit');
});

test('a repository is asked about once however often it is used', async () => {
  await scan([
    `portcullis-example/action@${commit} # v1.0.0`,
    `portcullis-example/action@${second} # v2.0.0`,
    'portcullis-example/action@v1',
  ]);
  expect(host.asked).toEqual(['/repos/portcullis-example/action/tags', '/repos/portcullis-example/action/branches']);
});

test('a comment with another version gets the version that the commit is', async () => {
  const { findings } = await scan([`portcullis-example/action@${second} # v1.0.0`]);
  const [found] = findings.filter(({ ruleId }) => ruleId === 'ref-version-mismatch');
  expect(found?.fix?.changes[0]?.edits.map(({ replacement }) => replacement)).toEqual(['v2.0.0']);
});

test('a repository that the host does not show is told by name', async () => {
  const result = await scan(['portcullis-example/hidden@v1']);
  expect(result.notices?.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('no such repository: portcullis-example/hidden'),
  );
});

test('the end of the rate limit is a gap, and nothing more is asked', async () => {
  host.fail(403, { 'x-ratelimit-remaining': '0' });
  const result = await scan(['portcullis-example/action@v1', 'portcullis-example/other@v1', 'portcullis-example/third@v1']);
  expect(host.asked).toHaveLength(1);
  expect(result.coverage.skipped).toContainEqual(expect.objectContaining({ reason: 'online-failed', gap: true }));
});

test('another refusal is a gap of that one repository', async () => {
  host.fail(403, { 'x-ratelimit-remaining': '10' });
  const result = await scan(['portcullis-example/action@v1', 'portcullis-example/other@v1']);
  expect(host.asked.length).toBeGreaterThan(1);
  expect(result.coverage.skipped).toContainEqual(expect.objectContaining({ reason: 'online-failed', gap: true }));
});

test('an address that is neither encrypted nor this machine is refused', async () => {
  await host.close();
  host = { ...(await exampleHost()), url: 'http://api.example.com' };
  await expect(scan(['portcullis-example/action@v1'])).rejects.toMatchObject({ code: 'input-invalid' });
});
