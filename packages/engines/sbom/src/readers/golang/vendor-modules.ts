// vendor/modules.txt: the modules whose packages are in the vendor folder. https://go.dev/ref/mod#vendoring

import { linesOf } from '../../lines.js';
import type { Manifest, Package } from '../../model.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';
import { goMod } from './go-mod.js';
import { missingGap, modulePackage } from './modules.js';

export const goVendorModules: Reader = {
  id: 'go-vendor-modules',
  title: 'vendor/modules.txt of Go',
  matches: ending(['txt'], /(?:^|\/)vendor\/modules\.txt$/),
  read,
};

async function read(source: Source): Promise<Manifest> {
  const packages = new Map<string, Package>();
  for (const { text: line, number } of linesOf(source)) {
    if (line === '' || line.startsWith('## ')) continue;
    if (!line.startsWith('# ')) {
      if (/^[\p{L}\d._~+/-]{1,500}$/u.test(line) && packages.size > 0) continue;
      throw invalid(source.path, number, 'expected `# MODULE VERSION`, `## MARK` or a package of the module above');
    }
    const entry = moduleOf(line.slice(2), source.path, number);
    if (entry !== undefined && !packages.has(entry.key)) packages.set(entry.key, entry);
  }
  return {
    packages: [...packages.values()],
    roots: [...packages.keys()].map((to) => ({ to, scope: 'required' as const })),
    graph: 'unknown',
    gaps: await missing(source, new Set(packages.keys())),
  };
}

/**
 * What go.mod requires and this list does not name. Go refuses to build so since 1.14; before, what no package was taken from stood
 * nowhere. The list of a workspace answers for several modules, and only its go.work says which.
 */
async function missing(source: Source, listed: ReadonlySet<string>): Promise<NonNullable<Manifest['gaps']>> {
  const beside = source.beside('../go.mod');
  const [, major, minor] = /^go[ \t]+(\d{1,3})\.(\d{1,3})/m.exec(beside?.text() ?? '') ?? [];
  const isOld = major === undefined || Number(major) < 1 || (Number(major) === 1 && Number(minor) < 14);
  if (beside === undefined || isOld || /^## workspace$/m.test(source.text())) return [];
  const { packages } = await goMod.read(beside);
  const absent = packages.filter(({ key, origin }) => origin.kind !== 'toolchain' && !listed.has(key)).map(({ key }) => key);
  return missingGap(source, 'each module that go.mod requires', absent);
}

/** `MODULE VERSION`, `MODULE VERSION => MODULE VERSION`; undefined for a replacement of what is not in the folder, as stand at the end. */
function moduleOf(text: string, file: string, line: number): Package | undefined {
  const words = text.trim().split(/\s+/);
  const arrow = words.indexOf('=>');
  const [path, version] = arrow < 0 ? words : words.slice(0, arrow);
  const [other, otherVersion] = arrow < 0 ? [] : words.slice(arrow + 1);
  if (path === undefined || (version === undefined && arrow < 0) || (arrow >= 0 && other === undefined))
    throw invalid(file, line, 'expected `# MODULE VERSION`, or `# MODULE => MODULE VERSION`');
  if (version === undefined) return undefined;
  const replacement =
    other === undefined ? {} : { replacement: { path: other, ...(otherVersion === undefined ? {} : { version: otherVersion }) } };
  return modulePackage({ path, version, line, ...replacement });
}
