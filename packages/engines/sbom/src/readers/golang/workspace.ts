// go.work above a module: the modules that lie in folders beside it, and the hashes that its own go.work.sum has.
// https://go.dev/ref/mod#workspaces

import { linesOf } from '../../lines.js';
import type { Source } from '../../reader.js';

export interface GoWorkspace {
  /** Paths of the modules that it uses. */
  readonly modules: ReadonlySet<string>;
  /** `MODULE VERSION` of go.work.sum. */
  readonly hashed: ReadonlySet<string>;
  /** Whether it replaces modules, so that go.mod does not say which are built. */
  readonly replaces: boolean;
}

/** Folders above a module in which its workspace is looked for. */
const maxFolders = 20;

export function readWorkspace(source: Source): GoWorkspace {
  for (let steps = 0; steps < maxFolders; steps++) {
    const above = '../'.repeat(steps);
    const file = source.beside(`${above}go.work`);
    if (file === undefined) continue;
    const lines = Array.from(linesOf(file), ({ text }) => text.replace(/\/\/.*$/, '').trim());
    const folders = lines.map((line) => line.replace(/^use\s+/, '')).filter((line) => /^"?\.{1,2}(?:\/|"?$)/.test(line));
    return {
      modules: new Set(folders.flatMap((folder) => modulePath(source.beside(`${above}${folder.replaceAll('"', '')}/go.mod`)))),
      hashed: hashesOf(source.beside(`${above}go.work.sum`)),
      replaces: lines.some((line) => line.startsWith('replace')),
    };
  }
  return { modules: new Set(), hashed: new Set(), replaces: false };
}

function modulePath(file: Source | undefined): readonly string[] {
  const path = /^module\s+"?([^\s"]{1,500})/m.exec(file?.text() ?? '')?.[1];
  return path === undefined ? [] : [path];
}

function hashesOf(file: Source | undefined): ReadonlySet<string> {
  const words = file === undefined ? [] : Array.from(linesOf(file), ({ text }) => text.split(/\s+/));
  return new Set(words.map(([path = '', version = '']) => `${path} ${version.replace(/\/go\.mod$/, '')}`));
}
