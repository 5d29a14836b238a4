// vendor/modules.txt: the modules whose packages are in the vendor folder. https://go.dev/ref/mod#vendoring

import type { Manifest, Package } from '../../model.js';
import { invalid, type Reader, refuseConflict, type Source } from '../../reader.js';
import { modulePackage } from './modules.js';

export const goVendorModules: Reader = {
  id: 'go-vendor-modules',
  title: 'vendor/modules.txt of Go',
  matches: (path) => /(?:^|\/)vendor\/modules\.txt$/.test(path),
  read,
};

function read(source: Source): Manifest {
  const text = source.text();
  refuseConflict(source.path, text);
  const packages = new Map<string, Package>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('## ')) continue;
    if (!line.startsWith('# ')) {
      if (/^[^\s#]{1,500}$/.test(line) && packages.size > 0) continue;
      throw invalid(source.path, index + 1, 'expected `# MODULE VERSION`, `## MARK` or a package of the module above');
    }
    const words = line.slice(2).trim().split(/\s+/);
    const arrow = words.indexOf('=>');
    const [path, version] = arrow < 0 ? words : words.slice(0, arrow);
    const [other, otherVersion] = arrow < 0 ? [] : words.slice(arrow + 1);
    if (path === undefined || (version === undefined && arrow < 0) || (arrow >= 0 && other === undefined))
      throw invalid(source.path, index + 1, 'expected `# MODULE VERSION`, or `# MODULE => MODULE VERSION`');
    // At the end stand replacements of what is not in the folder.
    if (version === undefined) continue;
    const replacement =
      other === undefined ? {} : { replacement: { path: other, ...(otherVersion === undefined ? {} : { version: otherVersion }) } };
    const entry = modulePackage({ path, version, line: index + 1, ...replacement });
    if (!packages.has(entry.key)) packages.set(entry.key, entry);
  }
  return {
    packages: [...packages.values()],
    roots: [...packages.keys()].map((to) => ({ to, scope: 'required' as const })),
    graph: 'unknown',
  };
}
