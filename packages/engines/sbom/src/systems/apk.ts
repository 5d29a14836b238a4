// apk of Alpine, Wolfi and their kin: the text database `installed`. https://wiki.alpinelinux.org/wiki/Apk_spec, "Installed Database"

import type { RootFileSystem } from '@portcullis/rootfs';
import { invalid } from '../reader.js';
import type { SystemDatabase, SystemPackage } from './system.js';
import { databaseText, fileAt } from './text.js';

/** apk-tools 3 moved it below /usr. */
const places = ['lib/apk/db/installed', 'usr/lib/apk/db/installed', 'var/lib/apk/db/installed'] as const;

export function isApkFile(path: string): boolean {
  return (places as readonly string[]).includes(path);
}

export function readApk(root: RootFileSystem, maxBytes: number): readonly SystemDatabase[] {
  const databases = new Map<string, SystemDatabase>();
  for (const place of places) {
    const file = fileAt(root, place);
    if (file === undefined || databases.has(file.path)) continue;
    databases.set(file.path, database(databaseText(file.read(maxBytes), file.path), file.path));
  }
  return [...databases.values()];
}

interface Draft {
  readonly line: number;
  readonly fields: Map<string, string>;
  readonly files: string[];
}

function database(text: string, path: string): SystemDatabase {
  const drafts = stanzas(text, path);
  if (drafts.length === 0) throw invalid(path, 1, 'expected a database that names packages, got none');
  const packages = drafts.map((draft) => packageOf(draft, path));
  const seen = new Set<string>();
  for (const { name, line } of packages) {
    if (seen.has(name)) throw invalid(path, line, `expected ${name} once, got it a second time`);
    seen.add(name);
  }
  return {
    kind: 'apk',
    path,
    packages,
    *files() {
      for (const [owner, { files }] of drafts.entries()) for (const file of files) yield [file, owner];
    },
  };
}

/** Lines of a letter, a colon and a value; `F:` names a folder and `R:` a file in it. */
function stanzas(text: string, path: string): readonly Draft[] {
  const lines = text.split('\n');
  if (lines.at(-1) !== '') throw invalid(path, lines.length, 'expected the last line to be ended; the file is cut off');
  const drafts: Draft[] = [];
  let draft: Draft | undefined;
  let folder = '';
  for (const [index, line] of lines.entries()) {
    if (line === '') {
      draft = undefined;
      folder = '';
      continue;
    }
    if (line[1] !== ':' || !/^[A-Za-z]/.test(line))
      throw invalid(path, index + 1, `expected a letter, a colon and a value, got "${line.slice(0, 60)}"`);
    if (draft === undefined) {
      draft = { line: index + 1, fields: new Map(), files: [] };
      drafts.push(draft);
    }
    const letter = line[0] as string;
    const value = line.slice(2);
    if (letter === 'F') folder = value;
    else if (letter === 'R') draft.files.push(folder === '' ? value : `${folder}/${value}`);
    else if ('PVAL'.includes(letter) && draft.fields.has(letter))
      throw invalid(path, index + 1, `expected \`${letter}:\` once in a package`);
    else draft.fields.set(letter, value);
  }
  return drafts;
}

function packageOf({ fields, line }: Draft, path: string): SystemPackage {
  const needed = (letter: string, what: string): string => {
    const value = fields.get(letter);
    if (value === undefined || value === '' || /\s/.test(value))
      throw invalid(path, line, `expected the ${what} of a package as \`${letter}:\`, got none`);
    return value;
  };
  const name = needed('P', 'name');
  const version = needed('V', 'version');
  const [arch, licence, supplier, origin] = ['A', 'L', 'm', 'o'].map((letter) => fields.get(letter) || undefined);
  return {
    name,
    version,
    ...(arch === undefined ? {} : { arch }),
    ...(origin === undefined || origin === name ? {} : { upstream: origin }),
    ...(licence === undefined ? {} : { licence }),
    ...(supplier === undefined ? {} : { supplier }),
    path,
    line,
    provides: names(fields.get('p')),
    needs: names(fields.get('D')).map((one) => [one]),
  };
}

/** `so:libc.musl-x86_64.so.1=1 cmd:sh>1`; what begins with `!` must not be there. */
function names(written: string | undefined): readonly string[] {
  return (written ?? '').split(' ').flatMap((one) => (one === '' || one.startsWith('!') ? [] : (/^[^<>=~@]+/.exec(one)?.[0] ?? [])));
}
