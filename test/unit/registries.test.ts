// Scripts and tests reach registries through the clients of the machine, which know where they are; no host is written here.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../harness/run-action.js';

const hosts =
  /(?:deb|ftp)[.]debian|snapshot[.]debian|archive[.]ubuntu|proxy[.]golang|sum[.]golang|registry[.]npmjs|pypi[.]org|pythonhosted[.]org|crates[.]io|repo1?[.]maven/i;

test('no host of a registry stands in scripts and tests', () => {
  const named = ['scripts', 'test'].flatMap((folder) =>
    readdirSync(join(repositoryRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .filter((path) => hosts.test(readFileSync(path, 'latin1'))),
  );
  expect(named).toEqual([]);
});

describe("the machine's own apt sources", () => {
  const targets = [
    'http://mirror.example/debian/ bookworm-updates main',
    'http://mirror.example/debian/ bookworm contrib',
    'http://mirror.example/debian/ bookworm main',
  ].join('\n');
  const load = async (): Promise<{ debianMirror(targets: string, release: string): string; NotOnThisMachine: ErrorConstructor }> =>
    import(pathToFileURL(join(repositoryRoot, 'scripts/apt.mjs')).href);

  test('say where Debian is', async () => {
    const { debianMirror } = await load();
    expect(debianMirror(targets, 'ID=debian\nVERSION_CODENAME=bookworm\n')).toBe('http://mirror.example/debian/');
  });

  test.each([
    ['another system', targets, 'ID=ubuntu\nVERSION_CODENAME=bookworm\n'],
    ['another suite', targets, 'ID=debian\nVERSION_CODENAME=forky\n'],
    ['no sources', '', 'ID=debian\nVERSION_CODENAME=bookworm\n'],
  ])('%s is told and no failure of the peers', async (_name, lines, release) => {
    const { debianMirror, NotOnThisMachine } = await load();
    expect(() => debianMirror(lines, release)).toThrow(NotOnThisMachine);
  });
});
