// .terraform.lock.hcl of Terraform and OpenTofu: providers with version and hashes for each platform.

import { hexHash } from '../../hashes.js';
import type { Manifest } from '../../model.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { providerBlocks } from './hcl.js';

export const terraformLock: Reader = {
  id: 'terraform-lock',
  title: '.terraform.lock.hcl of Terraform',
  matches: named('.terraform.lock.hcl'),
  read,
};

function read(source: Source): Manifest {
  if (source.text().trim() === '') throw invalid(source.path, 1, 'expected a lock of providers, got an empty file');
  const seen = new Set<string>();
  const packages = providerBlocks(source).map(({ label, line, attributes }) => {
    if (seen.has(label)) throw invalid(source.path, line, `the provider ${label.slice(0, 100)} stands twice`);
    seen.add(label);
    const parts = label.split('/');
    const version = attributes.get('version')?.[0];
    if (parts.length !== 3 || parts.includes(''))
      throw invalid(source.path, line, `expected \`host/namespace/type\`, got "${label.slice(0, 100)}"`);
    if (version === undefined || version === '')
      throw invalid(source.path, line, `expected the version of ${label.slice(0, 100)}, got none`);
    // `zh:` is of the archive for one platform, `h1:` of its content in Go's own way.
    const hashes = (attributes.get('hashes') ?? []).flatMap((text) => hexHash('SHA-256', /^zh:(.{1,200})$/.exec(text)?.[1]));
    return {
      key: label,
      identity: { type: 'terraform', namespace: `${parts[0]}/${parts[1]}`, name: parts[2] as string },
      version,
      origin: { kind: 'registry' as const, registry: parts[0] as string },
      line,
      hashes,
      ...((attributes.get('hashes') ?? []).length === 0 ? { unhashed: true as const } : {}),
    };
  });
  return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
