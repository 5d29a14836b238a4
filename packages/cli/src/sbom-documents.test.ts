import * as engine from '@portcullis/sbom';
import { captured } from '../../../test/harness/captured.js';
import { temporaryWorkspace, type Workspace } from '../../../test/harness/run-action.js';
import { wantsDocument } from './sbom-command.js';
import { documentCommand } from './sbom-documents.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

const noInventory = async (path: string): Promise<Buffer> => {
  throw new Error(`nobody asks for the inventory of ${path}`);
};
/** -1 where the arguments ask for nothing of documents. */
const run = (args: readonly string[], take = noInventory, variables = {}) =>
  captured(workspace.path, async () => (await documentCommand(engine, args, take)) ?? -1, variables);

function document(file: string, ...names: readonly string[]): void {
  const components = names.map((name) => ({ type: 'library', name, version: '1.0.0', purl: `pkg:npm/${name}@1.0.0`, 'bom-ref': name }));
  const metadata = { timestamp: `2026-01-0${names.length}T00:00:00Z` };
  workspace.put(file, JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata, components }));
}

test('check says which documents are valid, and ends with 1 where one is not', async () => {
  document('a.json', 'left-pad');
  workspace.put('b.json', '{"bomFormat":"CycloneDX",\n"specVersion":"1.6",\n"version":"one"}');
  expect(await run(['check', 'a.json'])).toMatchObject({ code: 0, stdout: 'a.json: valid\n' });
  const { code, stdout } = await run(['check', 'b.json', 'a.json']);
  expect([code, stdout]).toEqual([1, expect.stringMatching(/^b\.json:3: .*\na\.json: valid\n$/s)]);
});

test('merge has what is in either, made when the newest was', async () => {
  document('a.json', 'left-pad');
  document('b.json', 'left-pad', 'right-pad');
  const { code, stdout } = await run(['merge', 'a.json', 'b.json', '--name', 'both']);
  const merged = JSON.parse(stdout);
  expect([code, merged.metadata.component.name, merged.metadata.timestamp]).toEqual([
    0,
    'both',
    expect.stringMatching(/^2026-01-02T00:00:00/),
  ]);
  expect(merged.components.map(({ name }: { name: string }) => name).sort()).toEqual(['a.json', 'b.json', 'left-pad', 'right-pad']);
  const dated = JSON.parse((await run(['merge', 'a.json', 'b.json'], noInventory, { SOURCE_DATE_EPOCH: '86400' })).stdout);
  expect(dated.metadata.timestamp).toMatch(/^1970-01-02T00:00:00/);
});

test('a document is converted, and what is none is left to the inventory', async () => {
  document('a.json', 'left-pad');
  workspace.put('package-lock.json', '{"lockfileVersion":3,"packages":{}}');
  expect((await run(['a.json', '--format', 'spdx-tag-value'])).stdout).toMatch(/^SPDXVersion: SPDX-2\.3\n/);
  for (const args of [
    ['a.json'],
    ['package-lock.json', '--format', 'spdx-json'],
    ['.', '--format', 'spdx-json'],
    ['a.json', '--format', 'json'],
  ])
    expect((await run(args)).code).toBe(-1);
});

test('compare tells what is not in both; a folder is asked for its inventory', async () => {
  document('a.json', 'left-pad');
  document('b.json', 'left-pad', 'right-pad');
  const { code, stdout } = await run(['--compare', 'a.json', 'b.json']);
  expect([code, stdout.includes('right-pad'), stdout.includes('left-pad@')]).toEqual([0, true, false]);
  const asked: string[] = [];
  const take = async (path: string): Promise<Buffer> => {
    asked.push(path);
    return Buffer.from('{"bomFormat":"CycloneDX","specVersion":"1.6","version":1}');
  };
  expect((await run(['--compare=a.json', '.'], take)).stdout).toContain('left-pad');
  expect(asked).toEqual(['.']);
});

test.each([
  [['check'], 'usage'],
  [['check', 'nope.json'], 'path-missing'],
  [['merge', 'a.json'], 'usage'],
  [['merge', 'a.json', 'a.json', '--format', 'cyclone'], 'usage'],
  [['--compare', 'a.json'], 'usage'],
  [['--compare', 'a.json', 'a.json', 'a.json'], 'usage'],
  [['--compare', 'a.json', '--all'], 'usage'],
])('%j is refused', async (args, code) => {
  document('a.json', 'left-pad');
  await expect(run(args)).rejects.toThrow(expect.objectContaining({ code }));
});

test.each([
  [['--format', 'spdx-json'], 'spdx-json'],
  [['--format=cyclonedx-xml', '.'], 'cyclonedx-xml'],
  [['--format', 'json'], undefined],
  [['.'], undefined],
])('%j wants %s', (args, format) => {
  expect(wantsDocument(engine, args)).toBe(format);
});
