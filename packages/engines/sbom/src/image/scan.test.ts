import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ScanContext } from '@portcullis/lint';
import { takeImage } from './scan.js';

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'portcullis-root-'));
});
afterEach(() => rmSync(workspace, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

test('a root file system is one product, and its edges are held against what the document lists', async () => {
  put('root/etc/os-release', 'ID=debian\nVERSION_ID=13\nNAME=Debian\n');
  put('root/var/lib/dpkg/status', 'Package: a\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1\n');
  const context = { workspace, environment: {}, now: () => new Date() } as unknown as ScanContext;
  const inputs = { path: 'root', include: [], exclude: [], image: '', platform: '', 'base-image': '' };
  const taken = await takeImage(inputs as unknown as Parameters<typeof takeImage>[0], context, 1_000_000);
  expect(taken?.all.subjects).toMatchObject([{ ref: 'subject:image', kind: 'operating-system', path: 'root/etc/os-release' }]);
  expect(taken?.all.components).toHaveLength(1);
  // Modules found in it are no subjects: an edge to one leads to no entry.
  expect(taken?.all.isClosed).toBe(false);
});
