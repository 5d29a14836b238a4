// composer.json where no lock is beside it. https://getcomposer.org/doc/04-schema.md#package-links

import { licensed } from '../../licence.js';
import { makers, people } from '../../makers.js';
import type { Manifest, Scope } from '../../model.js';
import { except, invalid, named, type Reader, type Source } from '../../reader.js';
import { jsonShape, own } from '../../shape.js';
import { subjectOf, wishList } from '../../wishes.js';
import { composerIdentity } from './composer-lock.js';

export const composerJson: Reader = {
  id: 'composer-json',
  title: 'composer.json',
  // Below `vendor` it is an installed package's.
  matches: except(named('composer.json'), /(?:^|\/)vendor\//),
  recognises: (source) => source.beside('composer.lock') === undefined,
  read,
};

const lists: readonly (readonly [list: string, scope: Scope])[] = [
  ['require', 'required'],
  ['require-dev', 'development'],
];

const telling = [
  'name',
  'require',
  'require-dev',
  'autoload',
  'autoload-dev',
  'type',
  'repositories',
  'config',
  'extra',
  'scripts',
  'license',
];

function read(source: Source): Manifest {
  const document = jsonShape(source);
  if (!telling.some((key) => Object.hasOwn(document.root, key)))
    throw invalid(source.path, 1, 'expected the description of a package of Composer, got none of its fields');
  const name = document.text(own(document.root, 'name'), ['name']);
  const version = document.text(own(document.root, 'version'), ['version']);
  const wishes = lists.flatMap(([list, scope]) => {
    const asked = document.fields(own(document.root, list), [list]) ?? {};
    return Object.keys(asked).flatMap((wanted) => {
      const range = document.needed(asked[wanted], [list, wanted]);
      // Names without a vendor are of the platform: php, ext-json, lib-curl.
      if (!wanted.includes('/')) return [];
      const exact = /^=?\s*(v?\d+(?:\.\d+){1,3}(?:-?(?:alpha|beta|b|a|RC|patch|pl|p)[.-]?\d{0,6})?)(?:@\w{1,10})?$/i.exec(
        range.trim(),
      )?.[1];
      return [
        {
          identity: composerIdentity(wanted.toLowerCase()),
          range: range === '*' ? '' : range,
          version: exact,
          scope,
          line: document.line([list, wanted]),
        },
      ];
    });
  });
  return wishList(
    wishes,
    subjectOf(name === undefined || name === '' ? undefined : composerIdentity(name), version, {
      ...licensed(own(document.root, 'license')),
      ...makers(...people(own(document.root, 'authors'))),
    }),
  );
}
