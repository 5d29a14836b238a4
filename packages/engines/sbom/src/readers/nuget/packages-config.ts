// packages.config of NuGet 2: a flat list of what is installed.

import { parseXml } from '@portcullis/formats/xml';
import type { Manifest, Package } from '../../model.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';

export const nugetPackagesConfig: Reader = {
  id: 'nuget-packages-config',
  title: 'packages.config of NuGet',
  matches: ending(['config'], /(?:^|\/)packages(?:\.[^/]{1,200})?\.config$/i),
  read,
};

function read(source: Source): Manifest {
  const root = parseXml(source.text(), source.path);
  if (root.name !== 'packages') throw invalid(source.path, root.line, `expected the element packages, got ${root.name.slice(0, 60)}`);
  const entries = root.children.map(({ name, attributes, line }) => {
    const id = attributes.get('id');
    const version = attributes.get('version');
    if (name !== 'package' || !id || !version) throw invalid(source.path, line, 'expected `<package id="…" version="…" />`');
    const entry: Package = { key: `${line}:${id}`, identity: { type: 'nuget', name: id }, version, origin: { kind: 'registry' }, line };
    return { entry, development: attributes.get('developmentDependency') === 'true' };
  });
  return {
    packages: entries.map(({ entry }) => entry),
    roots: entries.map(({ entry, development }) => ({ to: entry.key, scope: development ? 'development' : 'required' })),
    graph: 'unknown',
  };
}
