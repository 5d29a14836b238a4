// package.yaml of hpack where neither a freeze nor a lock of Stack is beside or above it. https://github.com/sol/hpack#dependencies

import { licensed } from '../../licence.js';
import type { Manifest, Scope } from '../../model.js';
import { invalid, isDamaged, named, type Reader, type Source } from '../../reader.js';
import { type Fields, isFields, own, type Shape, yamlHas, yamlShape } from '../../shape.js';
import { isBelow, subjectOf, type Wish, wishList } from '../../wishes.js';
import { wishOf } from './cabal-file.js';

export const hpackPackage: Reader = {
  id: 'hpack-package',
  title: 'package.yaml of hpack',
  matches: named('package.yaml'),
  // pnpm and others call a manifest so, too. The description of Cabal that hpack writes says the same.
  recognises: async (source) =>
    !isBelow(source, ['cabal.project.freeze', 'stack.yaml.lock']) &&
    !source.list('.').some((name) => name.endsWith('.cabal')) &&
    (await yamlHas(source, ['library', 'executables', 'executable', 'ghc-options', 'default-extensions', 'internal-libraries'])),
  read,
};

const parts: readonly (readonly [key: string, scope: Scope, isList: boolean])[] = [
  ['library', 'required', false],
  ['executable', 'required', false],
  ['internal-libraries', 'required', true],
  ['executables', 'required', true],
  ['tests', 'development', true],
  ['benchmarks', 'development', true],
];

async function read(source: Source): Promise<Manifest> {
  if (isDamaged(source) || source.text().trim() === '')
    throw invalid(source.path, 1, `expected a package of hpack, got "${source.text().trim().slice(0, 60)}"`);
  const document = await yamlShape(source);
  const wishes = [...wishesOf(document, document.root, [], 'required')];
  for (const [key, scope, isList] of parts) {
    const value = document.fields(own(document.root, key), [key]) ?? {};
    if (!isList) wishes.push(...wishesOf(document, value, [key], scope));
    else
      for (const name of Object.keys(value))
        wishes.push(...wishesOf(document, document.fields(value[name], [key, name]) ?? {}, [key, name], scope));
  }
  const seen = new Set<string>();
  const name = document.text(own(document.root, 'name'), ['name']);
  return wishList(
    wishes.filter((wish) => {
      const key = `${wish.identity.name} ${wish.scope}`;
      const isNew = !seen.has(key) && wish.identity.name !== name;
      seen.add(key);
      return isNew;
    }),
    subjectOf(
      name === undefined ? undefined : { type: 'hackage', name },
      document.text(own(document.root, 'version'), ['version']),
      licensed(own(document.root, 'license')),
    ),
  );
}

/** A list of texts and tables, one text, or a table from names to ranges. */
function wishesOf(document: Shape, holder: Fields, at: readonly string[], scope: Scope): readonly Wish[] {
  const value = own(holder, 'dependencies');
  const path = [...at, 'dependencies'];
  const line = document.line(path);
  if (isFields(value))
    return Object.keys(value).flatMap((name) => {
      const range = own(value, name);
      const text = typeof range === 'string' ? range : isFields(range) ? document.text(own(range, 'version'), path) : undefined;
      return made(`${name} ${text ?? ''}`, document, document.line([...path, name]), scope);
    });
  const list = typeof value === 'string' ? [value] : document.list(value, path);
  return list.flatMap((one, index) => {
    const place = typeof value === 'string' ? line : document.line([...path, index]);
    const text = isFields(one) ? `${document.needed(own(one, 'name'), path)} ${document.text(own(one, 'version'), path) ?? ''}` : one;
    return made(document.needed(text, [...path, index]), document, place, scope);
  });
}

function made(text: string, document: Shape, line: number | undefined, scope: Scope): readonly Wish[] {
  const wish = wishOf(text.trim(), document.file, line);
  return wish === undefined ? [] : [{ ...wish, scope, line }];
}
