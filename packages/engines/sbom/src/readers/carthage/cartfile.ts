// Cartfile and Cartfile.private of Carthage where no Cartfile.resolved is beside them.
// https://github.com/Carthage/Carthage/blob/master/Documentation/Artifacts.md#cartfile

import { linesOf } from '../../lines.js';
import { invalid, named, nameOf, type Reader, type Source } from '../../reader.js';
import { type Wish, wishList } from '../../wishes.js';
import { carthagePlace } from './cartfile-resolved.js';

export const cartfile: Reader = {
  id: 'cartfile',
  title: 'Cartfile of Carthage',
  matches: named('Cartfile', 'Cartfile.private'),
  recognises: (source) => source.beside('Cartfile.resolved') === undefined,
  read: (source) => wishList(wishesOf(source)),
};

const entry = /^(github|git|binary)\s+"([^"]{1,500})"\s*(?:(==|>=|~>)\s*(\d[\w.+-]{0,100})|"([^"]{1,200})")?\s*(?:#.*)?$/;

function wishesOf(source: Source): readonly Wish[] {
  const scope = nameOf(source.path) === 'Cartfile' ? 'required' : 'development';
  return [...linesOf(source)].flatMap(({ text, number }): Wish[] => {
    const line = text.trim();
    if (line === '' || line.startsWith('#')) return [];
    const match = entry.exec(line);
    if (match === null)
      throw invalid(source.path, number, `expected \`github\`, \`git\` or \`binary\` with what it names, got "${line.slice(0, 80)}"`);
    const [, kind = '', place = '', sign, version, reference] = match;
    const exact = sign === '==' ? version : reference;
    const { identity, origin } = carthagePlace(kind, place, exact);
    return [{ identity, origin, range: version === undefined ? undefined : `${sign} ${version}`, version: exact, scope, line: number }];
  });
}
