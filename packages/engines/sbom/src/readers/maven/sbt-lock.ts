// build.sbt.lock of sbt-dependency-lock: every module of every configuration. https://github.com/stringbean/sbt-dependency-lock

import { taggedHash } from '../../hashes.js';
import type { Dependency, Manifest } from '../../model.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';
import { jsonShape, lineOf, own, shown } from '../../shape.js';

export const sbtLock: Reader = {
  id: 'sbt-lock',
  title: 'a lock of sbt',
  matches: ending(['lock'], /[^/]\.sbt\.lock$/),
  read,
};

function read(source: Source): Manifest {
  const document = jsonShape(source);
  const version = own(document.root, 'lockVersion');
  if (version !== 1) throw invalid(source.path, document.line(['lockVersion']), `expected lockVersion 1, got ${shown(version)}`);
  if (!Array.isArray(own(document.root, 'dependencies')))
    throw invalid(source.path, document.line(['dependencies']), 'expected the list `dependencies`');
  const roots: Dependency[] = [];
  const packages = document.list(own(document.root, 'dependencies'), ['dependencies']).map((value, index) => {
    const path = ['dependencies', index];
    const entry = document.fields(value, path);
    const key = String(index);
    const configurations = document.list(own(entry, 'configurations'), [...path, 'configurations']);
    const isShipped =
      configurations.length === 0 || configurations.some((one) => typeof one === 'string' && /^(?:compile|runtime|default)/.test(one));
    roots.push({ to: key, scope: isShipped ? 'required' : 'development' });
    return {
      key,
      identity: {
        type: 'maven',
        namespace: document.needed(own(entry, 'org'), [...path, 'org']),
        name: document.needed(own(entry, 'name'), [...path, 'name']),
      },
      version: document.needed(own(entry, 'version'), [...path, 'version']),
      origin: { kind: 'registry' as const },
      ...lineOf(document, path),
      hashes: document
        .list(own(entry, 'artifacts'), [...path, 'artifacts'])
        .flatMap((one) => taggedHash(document.text(own(document.fields(one, path), 'hash'), path) ?? '')),
    };
  });
  return { packages, roots, graph: 'unknown' };
}
