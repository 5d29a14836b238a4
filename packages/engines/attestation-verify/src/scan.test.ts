import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultText, type InputSpec } from '@portcullis/core';
import { settingsOf } from '@portcullis/workspace';
import type { Inputs } from './inputs.js';
import { attestationVerify } from './scanner.js';

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'portcullis-attested-'));
  writeFileSync(join(workspace, 'bundle.json'), '{}');
  writeFileSync(join(workspace, 'app.tgz'), 'app');
});
afterEach(() => rmSync(workspace, { recursive: true }));

const digests = (count: number) => Array.from({ length: count }, (_, i) => `sha256:${String(i).padStart(64, '0')}`);

function scan(given: Partial<Inputs>, unavailable?: string) {
  const defaults = Object.entries<InputSpec>(attestationVerify.inputs).map(([name, spec]) => [
    name,
    spec.type === 'string' ? defaultText(spec) : spec.default,
  ]);
  const known = settingsOf(workspace, undefined);
  const settings = unavailable === undefined ? known : ({ origin: 'unavailable', head: known.head, reason: unavailable } as const);
  const inputs = { ...Object.fromEntries(defaults), bundles: ['bundle.json'], 'source-uri': 'github.com/octo/app', ...given } as Inputs;
  return attestationVerify.scan(inputs, { workspace, now: () => new Date(), settings, committed: false, environment: {} });
}

test('a file is told of where it lies, a digest at the policy; both with what was hashed', async () => {
  const { findings } = await scan({ subjects: ['app.tgz', ...digests(1)] });
  expect(findings.map(({ location, properties }) => [location.path, properties?.digest])).toEqual([
    ['.github/portcullis.yml', digests(1)[0]],
    ['app.tgz', 'sha256:a172cedcae47474b615c54d510a5d84a8dea3032e958587430b413538be3f333'],
  ]);
});

test('of many subjects two hundred are listed and the others counted', async () => {
  expect((await scan({ subjects: digests(200) })).details).not.toContain('SARIF file');
  expect((await scan({ subjects: digests(202) })).details).toContain('- 2 more are in the SARIF file.');
});

test('a bundle that cannot be read is told of, by its name', async () => {
  const { notices = [] } = await scan({ subjects: digests(1) });
  expect(notices.map(({ message }) => message)).toEqual([expect.stringContaining('1 of 1 bundles in `bundles` could not be read')]);
});

test('a key is read from the tree that judges: where that cannot be had, none is', async () => {
  const given = { subjects: digests(1), key: 'key.pub', 'source-uri': '' };
  await expect(scan(given)).rejects.toMatchObject({ code: 'config-missing', where: { key: 'key' } });
  await expect(scan(given, 'a shallow checkout')).rejects.toMatchObject({
    code: 'base-unavailable',
    message: expect.stringContaining('a shallow checkout'),
    remedy: expect.stringContaining('fetch-depth: 0'),
  });
});
