// go.sum: hashes of modules, those of the build and others that were only looked at. https://go.dev/ref/mod#go-sum-files
// Its hashes are over a listing of the files (h1), and no hash of an archive that others could compare.

import { linesOf } from '../../lines.js';
import type { Manifest, Package } from '../../model.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { goMod } from './go-mod.js';
import { missingGap, modulePackage } from './modules.js';
import { readWorkspace } from './workspace.js';

export const goSum: Reader = { id: 'go-sum', title: 'go.sum', matches: named('go.sum'), read };

async function read(source: Source): Promise<Manifest> {
  const found = new Map<string, Package>();
  const hashed = new Set<string>();
  for (const { text, number } of linesOf(source)) {
    const words = text.trim().split(/\s+/);
    if (words[0] === '') continue;
    const [path = '', version = '', hash = ''] = words;
    if (words.length !== 3 || !/^h\d{1,2}:[A-Za-z0-9+/]{43}=$/.test(hash) || !version.startsWith('v'))
      throw invalid(source.path, number, 'expected `MODULE VERSION h1:HASH`');
    hashed.add(`${path} ${version.replace(/\/go\.mod$/, '')}`);
    // What only has the hash of its go.mod was asked for its requirements and never built.
    if (!version.endsWith('/go.mod')) found.set(`${path} ${version}`, { ...modulePackage({ path, version, line: number }), seal: hash });
  }
  const module = moduleFile(source);
  if (source.text().trim() === '' && (await asksForSome(module)))
    throw invalid(source.path, 1, 'expected the hashes of modules, got an empty file');
  const packages = await ofTheBuild(module, [...found.values()]);
  const gaps = await unhashed(source, module, hashed);
  return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' as const })), graph: 'unknown', gaps };
}

/** go.mod beside. */
interface ModuleFile {
  readonly file: Source;
  /** What it requires, read when first asked for. @throws PortcullisError where it is broken. */
  readonly required: () => Promise<readonly Package[]>;
}

function moduleFile(source: Source): ModuleFile | undefined {
  const file = source.beside('go.mod');
  if (file === undefined) return undefined;
  let manifest: ReturnType<typeof goMod.read> | undefined;
  return {
    file,
    async required() {
      manifest ??= goMod.read(file);
      return (await manifest).packages;
    },
  };
}

/**
 * What go.mod requires and this file has no hash of: Go keeps that of each one's go.mod at the least, so that the list was cut or nobody
 * ran `go mod tidy`. Modules of the workspace, and those that lie in folders, have none; others may stand in go.work.sum.
 */
async function unhashed(
  source: Source,
  module: ModuleFile | undefined,
  hashed: ReadonlySet<string>,
): Promise<NonNullable<Manifest['gaps']>> {
  if (module === undefined || hashed.size === 0) return [];
  const packages = await module.required();
  const workspace = readWorkspace(source);
  const missing = packages.flatMap(({ identity: { namespace, name }, version, origin, alias }) => {
    const path = namespace === undefined ? name : `${namespace}/${name}`;
    const isOwn = workspace.replacements.size > 0 || workspace.modules.has(path) || workspace.modules.has(alias ?? path);
    return origin.kind !== 'registry' || isOwn || hashed.has(`${path} ${version}`) || workspace.hashed.has(`${path} ${version}`)
      ? []
      : [`${path} ${version}`];
  });
  return missingGap(source, 'a hash of each module that go.mod requires', missing);
}

/** Whether go.mod, or nothing at all, says that there are modules to have hashes of. */
async function asksForSome(module: ModuleFile | undefined): Promise<boolean> {
  if (module === undefined) return true;
  return (await module.required()).some(({ origin }) => origin.kind === 'registry');
}

/** With a go.mod beside that lists the whole build (since Go 1.17), what it does not list is left over from elsewhere. */
async function ofTheBuild(module: ModuleFile | undefined, packages: readonly Package[]): Promise<readonly Package[]> {
  const [, major, minor] = /^go[ \t]+(\d{1,3})\.(\d{1,3})/m.exec(module?.file.text() ?? '') ?? [];
  if (module === undefined || Number(major) < 1 || (Number(major) === 1 && Number(minor) < 17) || major === undefined) return packages;
  const listed = await module.required();
  const named = new Set(listed.map(({ identity, version }) => `${identity.namespace ?? ''}/${identity.name}@${version ?? ''}`));
  return packages.filter(({ identity, version }) => named.has(`${identity.namespace ?? ''}/${identity.name}@${version ?? ''}`));
}
