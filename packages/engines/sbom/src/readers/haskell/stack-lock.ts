// stack.yaml.lock: packages that stack.yaml names beside its snapshot, each completed. What the snapshot itself holds stands elsewhere.

import type { Manifest, Package } from '../../model.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';
import { type Fields, lineOf, own, type Shape, yamlShape } from '../../shape.js';

export const stackLock: Reader = {
  id: 'stack-lock',
  title: 'stack.yaml.lock of Stack',
  matches: ending(['lock'], /(?:^|\/)stack(?:[-.][\w.-]{1,60})?\.yaml\.lock$/),
  read,
};

async function read(source: Source): Promise<Manifest> {
  const document = await yamlShape(source);
  if (!Array.isArray(own(document.root, 'packages')) || !Array.isArray(own(document.root, 'snapshots')))
    throw invalid(source.path, document.line(['packages']), 'expected the lists `packages` and `snapshots`');
  const packages = document.list(own(document.root, 'packages'), ['packages']).map((value, index) => {
    const path = ['packages', index];
    const completed = document.fields(own(document.fields(value, path), 'completed'), path);
    if (completed === undefined) throw invalid(source.path, document.line(path), 'expected `completed`, got none');
    return packageOf(completed, path, document, source.path);
  });
  return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}

function packageOf(completed: Fields, path: readonly (string | number)[], document: Shape, file: string): Package {
  const line = lineOf(document, path);
  const hackage = document.text(own(completed, 'hackage'), path);
  if (hackage !== undefined) {
    // The hash is of the description of the package, not of its archive.
    const match = /^([A-Za-z0-9][A-Za-z0-9-]{0,100})-(\d{1,9}(?:\.\d{1,9}){0,20})(?:@(?:sha256|rev):\S{1,100})?$/.exec(hackage);
    if (match === null) throw invalid(file, line.line, `expected \`name-version@sha256:…\`, got "${hackage.slice(0, 80)}"`);
    return {
      key: String(path.at(-1)),
      identity: { type: 'hackage', name: match[1] as string },
      version: match[2] as string,
      origin: { kind: 'registry' },
      ...line,
    };
  }
  const name = document.needed(own(completed, 'name'), path);
  const git = document.text(own(completed, 'git'), path);
  const url = document.text(own(completed, 'url') ?? own(completed, 'archive'), path);
  const commit = document.text(own(completed, 'commit'), path);
  const origin =
    git !== undefined
      ? ({ kind: 'git', url: git, ...(commit === undefined ? {} : { commit }) } as const)
      : url !== undefined
        ? ({ kind: 'url', url } as const)
        : undefined;
  if (origin === undefined) throw invalid(file, line.line, `expected hackage, git or url of ${name.slice(0, 80)}`);
  return {
    key: String(path.at(-1)),
    identity: { type: 'hackage', name },
    version: document.needed(own(completed, 'version'), path),
    origin,
    ...line,
  };
}
