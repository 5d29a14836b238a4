// go.work above a module: the modules that lie in folders beside it, and the hashes that its own go.work.sum has.
// https://go.dev/ref/mod#workspaces

import { linesOf } from '../../lines.js';
import type { Source } from '../../reader.js';

export interface GoWorkspace {
  /** Paths of the modules that it uses. */
  readonly modules: ReadonlySet<string>;
  /** `MODULE VERSION` of go.work.sum. */
  readonly hashed: ReadonlySet<string>;
  /** What it builds in place of modules, by `MODULE` or `MODULE@VERSION`: it goes before what go.mod says. */
  readonly replacements: ReadonlyMap<string, Replacement>;
}

export interface Replacement {
  readonly path: string;
  readonly version?: string;
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
      replacements: replacementsIn(lines, above),
    };
  }
  return { modules: new Set(), hashed: new Set(), replacements: new Map() };
}

/** `replace MODULE [VERSION] => MODULE VERSION`, on a line of its own or in a block. */
function replacementsIn(lines: readonly string[], above: string): ReadonlyMap<string, Replacement> {
  const found = new Map<string, Replacement>();
  let inBlock = false;
  for (const line of lines) {
    if (/^replace\s*\($/.test(line)) inBlock = true;
    else if (line === ')') inBlock = false;
    else if (inBlock || line.startsWith('replace'))
      addReplacement(
        found,
        line
          .replace(/^replace\s+/, '')
          .split(/\s+/)
          .map(unquoted),
      );
  }
  // A folder is relative to the workspace, and here to the module.
  return new Map([...found].map(([name, one]) => [name, /^\.{1,2}(?:\/|$)/.test(one.path) ? { ...one, path: above + one.path } : one]));
}

function unquoted(word: string): string {
  return word.replace(/^(["`])(.*)\1$/, '$2');
}

/** The words of one replacement; whether they are one. */
export function addReplacement(found: Map<string, Replacement>, words: readonly string[]): boolean {
  const arrow = words.indexOf('=>');
  const [from, version] = words.slice(0, arrow);
  const [path, to] = words.slice(arrow + 1);
  if (arrow < 1 || from === undefined || path === undefined) return false;
  found.set(version === undefined ? from : `${from}@${version}`, { path, ...(to === undefined ? {} : { version: to }) });
  return true;
}

/** What is built in place of a module in a version. */
export function replacementOf(found: ReadonlyMap<string, Replacement>, path: string, version: string): Replacement | undefined {
  return found.get(`${path}@${version}`) ?? found.get(path);
}

function modulePath(file: Source | undefined): readonly string[] {
  const path = /^module\s+"?([^\s"]{1,500})/m.exec(file?.text() ?? '')?.[1];
  return path === undefined ? [] : [path];
}

function hashesOf(file: Source | undefined): ReadonlySet<string> {
  const words = file === undefined ? [] : Array.from(linesOf(file), ({ text }) => text.split(/\s+/));
  return new Set(words.map(([path = '', version = '']) => `${path} ${version.replace(/\/go\.mod$/, '')}`));
}
