// flake.lock of Nix: the inputs of a flake, each at a commit or an archive. https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake

import { integrityHashes } from '../../hashes.js';
import type { Dependency, Manifest, Origin, Package } from '../../model.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { type Fields, jsonShape, lineOf, own, type Shape, shown } from '../../shape.js';

export const flakeLock: Reader = { id: 'flake-lock', title: 'flake.lock of Nix', matches: named('flake.lock'), read };

function read(source: Source): Manifest {
  const document = jsonShape(source);
  const version = own(document.root, 'version');
  if (version !== 5 && version !== 6 && version !== 7)
    throw invalid(source.path, document.line(['version']), `expected version 5, 6 or 7, got ${shown(version)}`);
  const nodes = document.fields(own(document.root, 'nodes'), ['nodes']) ?? {};
  const root = document.needed(own(document.root, 'root'), ['root']);
  if (!Object.hasOwn(nodes, root))
    throw invalid(source.path, document.line(['nodes']), `expected the node "${root.slice(0, 80)}", got none`);
  const packages = Object.keys(nodes)
    .filter((key) => key !== root)
    .map((key) => packageOf(key, nodes, document));
  return { packages, roots: needs(root, nodes, document), graph: 'complete' };
}

/** Inputs by node; one that follows another's input is a list, and is that one's. */
function needs(key: string, nodes: Fields, document: Shape): readonly Dependency[] {
  const path = ['nodes', key, 'inputs'];
  const inputs = document.fields(own(document.fields(nodes[key], path), 'inputs'), path) ?? {};
  return Object.values(inputs).flatMap((to): Dependency[] => {
    if (Array.isArray(to)) return [];
    const target = document.needed(to, path);
    if (!Object.hasOwn(nodes, target))
      throw invalid(document.file, document.line(path), `expected the node "${target.slice(0, 80)}", got none`);
    return [{ to: target, scope: 'required' }];
  });
}

function packageOf(key: string, nodes: Fields, document: Shape): Package {
  const path = ['nodes', key];
  const locked = document.fields(own(document.fields(nodes[key], path), 'locked'), [...path, 'locked']);
  if (locked === undefined) throw invalid(document.file, document.line(path), `expected \`locked\` of ${key.slice(0, 80)}, got none`);
  const text = (name: string): string => document.needed(own(locked, name), [...path, 'locked', name]);
  const common = {
    key,
    ...lineOf(document, path),
    hashes: integrityHashes(document.text(own(locked, 'narHash'), [...path, 'locked', 'narHash'])),
    dependencies: needs(key, nodes, document),
  };
  const kind = text('type');
  const host = document.text(own(locked, 'host'), [...path, 'locked', 'host']);
  // A server of one's own has another host.
  if (kind === 'github' && (host === undefined || host === 'github.com')) {
    const identity = { type: 'github', namespace: text('owner'), name: text('repo') };
    return {
      ...common,
      identity,
      version: text('rev'),
      origin: { kind: 'registry', url: `https://github.com/${identity.namespace}/${identity.name}` },
    };
  }
  return { ...common, identity: { type: 'generic', name: key }, origin: originOf(kind, host, text, document, path) };
}

const hosts: ReadonlyMap<string, string> = new Map([
  ['github', 'github.com'],
  ['gitlab', 'gitlab.com'],
  ['sourcehut', 'git.sr.ht'],
]);

function originOf(
  kind: string,
  host: string | undefined,
  text: (name: string) => string,
  document: Shape,
  path: readonly string[],
): Origin {
  if (kind === 'git' || kind === 'hg') return { kind: 'git', url: text('url'), commit: text('rev') };
  const usual = hosts.get(kind);
  // Groups within groups are written with `%2F`.
  if (usual !== undefined)
    return { kind: 'git', url: `https://${host ?? usual}/${text('owner').replace(/%2f/gi, '/')}/${text('repo')}`, commit: text('rev') };
  if (kind === 'tarball' || kind === 'file') return { kind: 'url', url: text('url') };
  if (kind === 'path') return { kind: 'file', path: text('path') };
  throw invalid(document.file, document.line(path), `expected a type such as github, git or tarball, got "${kind.slice(0, 40)}"`);
}
