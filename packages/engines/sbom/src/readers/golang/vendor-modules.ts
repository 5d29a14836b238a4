// vendor/modules.txt: the modules whose packages are in the vendor folder. https://go.dev/ref/mod#vendoring

import { linesOf } from '../../lines.js';
import type { Manifest, Package } from '../../model.js';
import { invalid, type Reader, type Source } from '../../reader.js';
import { modulePackage } from './modules.js';

export const goVendorModules: Reader = {
  id: 'go-vendor-modules',
  title: 'vendor/modules.txt of Go',
  matches: (path) => /(?:^|\/)vendor\/modules\.txt$/.test(path),
  read,
};

function read(source: Source): Manifest {
  const packages = new Map<string, Package>();
  for (const { text: line, number } of linesOf(source)) {
    if (line === '' || line.startsWith('## ')) continue;
    if (!line.startsWith('# ')) {
      if (/^[^\s#]{1,500}$/.test(line) && packages.size > 0) continue;
      throw invalid(source.path, number, 'expected `# MODULE VERSION`, `## MARK` or a package of the module above');
    }
    const entry = moduleOf(line.slice(2), source.path, number);
    if (entry !== undefined && !packages.has(entry.key)) packages.set(entry.key, entry);
  }
  return {
    packages: [...packages.values()],
    roots: [...packages.keys()].map((to) => ({ to, scope: 'required' as const })),
    graph: 'unknown',
  };
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
