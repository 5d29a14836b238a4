// vendor/, as `cargo vendor` lays it out: the sources of the packages, each with a Cargo.toml that may name its authors.
// https://doc.rust-lang.org/cargo/commands/cargo-vendor.html

import { makers, personIn } from '../../makers.js';
import type { Package } from '../../model.js';
import type { Source } from '../../reader.js';
import { own, tomlShape } from '../../shape.js';

/** Makers of packages whose sources of the same version lie in `vendor` beside the lock. */
export async function vendoredMakers(
  source: Source,
  packages: readonly Package[],
): Promise<ReadonlyMap<Package, ReturnType<typeof makers>>> {
  const folders = new Set(source.list('vendor'));
  const found = new Map<Package, ReturnType<typeof makers>>();
  if (folders.size === 0) return found;
  for (const entry of packages) {
    if (entry.origin.kind === 'own') continue;
    const { name } = entry.identity;
    const folder = [`${name}-${entry.version}`, name].find((one) => folders.has(one));
    const file = folder === undefined ? undefined : source.beside(`vendor/${folder}/Cargo.toml`);
    const authors = file === undefined ? [] : await authorsOf(file, entry.version);
    found.set(entry, makers(...authors.map(personIn)));
  }
  return found;
}

async function authorsOf(file: Source, version: string | undefined): Promise<readonly unknown[]> {
  const document = await tomlShape(file);
  const fields = document.fields(own(document.root, 'package'), ['package']);
  if (own(fields, 'version') !== version) return [];
  return document.list(own(fields, 'authors'), ['package', 'authors']);
}
