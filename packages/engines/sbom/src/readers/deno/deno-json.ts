// deno.json and deno.jsonc where no lock is beside them: `imports`, by npm's and JSR's names or an address.
// https://docs.deno.com/runtime/fundamentals/configuration/#dependencies

import { parseJson } from '@portcullis/formats/json';
import type { Manifest } from '../../model.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { own, shape } from '../../shape.js';
import { isBelow, subjectOf, type Wish, wishList } from '../../wishes.js';
import { npmIdentity } from '../npm/identity.js';

export const denoJson: Reader = {
  id: 'deno-json',
  title: 'deno.json',
  matches: named('deno.json', 'deno.jsonc'),
  // The members of a workspace share its lock.
  recognises: (source) => !isBelow(source, ['deno.lock']),
  read,
};

function read(source: Source): Manifest {
  const document = shape(source.path, parseJson(source.text(), source.path, { comments: true }));
  // Most of the other keys are settings of its tools.
  if (Object.hasOwn(document.root, 'message') && !Object.hasOwn(document.root, 'imports'))
    throw invalid(source.path, document.line(['message']), 'expected the settings of Deno, got a message');
  const imports = document.fields(own(document.root, 'imports'), ['imports']) ?? {};
  const seen = new Set<string>();
  const wishes = Object.keys(imports).flatMap((name): readonly Wish[] => {
    const written = document.text(imports[name], ['imports', name]) ?? '';
    const wish = wishOf(written);
    // `x` and `x/` are one package.
    const key = wish === undefined ? '' : `${wish.identity.type} ${wish.identity.namespace ?? ''}/${wish.identity.name} ${wish.range}`;
    if (wish === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ ...wish, line: document.line(['imports', name]) }];
  });
  const name = document.text(own(document.root, 'name'), ['name']);
  const [, namespace, bare] = /^@([^/]{1,100})\/([^/]{1,100})$/.exec(name ?? '') ?? [];
  const version = document.text(own(document.root, 'version'), ['version']);
  return wishList(wishes, subjectOf(bare === undefined ? undefined : { type: 'jsr', namespace: `@${namespace}`, name: bare }, version));
}

/** Undefined for a folder or file of the product, and for what Node brings. */
function wishOf(text: string): Wish | undefined {
  const match = /^(npm|jsr):\/?((?:@[^/@]{1,200}\/)?[^/@]{1,200})(?:@([^/]{1,100}))?(?:\/.*)?$/.exec(text);
  if (match !== null) {
    const [, kind, name = '', range] = match;
    const exact = /^=?\s*(\d+\.\d+\.\d+(?:[-+][\w.+-]{1,100})?)$/.exec(range ?? '')?.[1];
    if (kind === 'npm') return { identity: npmIdentity(name), range, version: exact };
    const slash = name.indexOf('/');
    return {
      identity: slash < 0 ? { type: 'jsr', name } : { type: 'jsr', namespace: name.slice(0, slash), name: name.slice(slash + 1) },
      range,
      version: exact,
      origin: { kind: 'registry', registry: 'https://jsr.io' },
    };
  }
  if (!/^https?:\/\//.test(text)) return undefined;
  const name = text.split('/').findLast((part) => part !== '') ?? text;
  return { identity: { type: 'generic', name }, origin: { kind: 'url', url: text } };
}
