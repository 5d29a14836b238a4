// Chart.lock of Helm 3, and requirements.lock of Helm 2: charts with version and repository.

import type { Manifest, Origin, Package } from '../../model.js';
import { type Gaps, notLocked } from '../../not-locked.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { isFields, lineOf, own, yamlShape } from '../../shape.js';
import { yamlBeside } from '../../yaml-beside.js';

export const chartLock: Reader = {
  id: 'helm-chart-lock',
  title: 'Chart.lock of Helm',
  matches: named('Chart.lock', 'requirements.lock'),
  // `requirements.lock` is a name that Python's tools use too.
  recognises: ({ path, bytes }) =>
    path.endsWith('Chart.lock') || /^(?:dependencies|digest|generated):/m.test(bytes.subarray(0, 20_000).toString('latin1')),
  read,
};

async function read(source: Source): Promise<Manifest> {
  const document = await yamlShape(source);
  if (!Array.isArray(own(document.root, 'dependencies'))) throw invalid(source.path, 1, 'expected the list `dependencies`');
  for (const key of Object.keys(document.root))
    if (!['dependencies', 'digest', 'generated'].includes(key))
      throw invalid(source.path, document.line([key]), `expected dependencies, digest and generated alone, got ${key.slice(0, 60)}`);
  // Helm writes both, the time last.
  const digest = document.text(own(document.root, 'digest'), ['digest']);
  const packages = document.list(own(document.root, 'dependencies'), ['dependencies']).map((value, index): Package => {
    const path = ['dependencies', index];
    const entry = document.fields(value, path) ?? {};
    const name = document.needed(own(entry, 'name'), path);
    const repository = document.text(own(entry, 'repository'), path) ?? '';
    return {
      key: `${index}:${name}`,
      identity: chartIdentity(name, repository),
      version: document.needed(own(entry, 'version'), path),
      origin: chartOrigin(repository),
      ...lineOf(document, path),
    };
  });
  return {
    packages,
    roots: packages.map(({ key }) => ({ to: key, scope: 'required' })),
    graph: 'unknown',
    gaps: [
      ...digestGaps(digest, document.line(['digest'])),
      ...(await unlocked(source, new Set(packages.map(({ identity }) => identity.name)))),
    ],
  };
}

/** Of what Helm resolved from: SHA-256, with or without its name. */
function digestGaps(digest: string | undefined, line: number | undefined): Gaps {
  if (digest === undefined) return [{ detail: 'expected `digest`, got none' }];
  if (/^(?:sha256:)?[0-9a-f]{64}$/.test(digest)) return [];
  return [{ ...(line === undefined ? {} : { line }), detail: `expected a digest by SHA-256, got "${digest.slice(0, 80)}"` }];
}

/** What Chart.yaml, or requirements.yaml of Helm 2, asks for. */
async function unlocked(source: Source, held: ReadonlySet<string>): Promise<Gaps> {
  const manifest = source.path.endsWith('Chart.lock') ? 'Chart.yaml' : 'requirements.yaml';
  const list = own(await yamlBeside(source, manifest), 'dependencies');
  const names = (Array.isArray(list) ? list : []).map((one) => (isFields(one) ? own(one, 'name') : undefined));
  return notLocked(
    names.filter((name): name is string => typeof name === 'string'),
    (name) => held.has(name),
    manifest,
  );
}

export function chartIdentity(name: string, repository: string): Package['identity'] {
  const isAddress = /^(?:https?|oci):\/\//.test(repository);
  return { type: 'helm', name, ...(isAddress ? { qualifiers: { repository_url: repository.replace(/\/$/, '') } } : {}) };
}

/** No repository means the folder `charts`. */
export function chartOrigin(repository: string): Origin {
  if (repository === '') return { kind: 'own', path: 'charts' };
  if (!repository.startsWith('file://')) return { kind: 'registry', registry: repository };
  const path = repository.slice('file://'.length);
  return path.startsWith('/') ? { kind: 'file', path } : { kind: 'own', path };
}
