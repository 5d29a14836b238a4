// Named character classes of RE2: Perl's, POSIX's and Unicode's.

import { type CharSet, complement, folded, type Range } from './syntax.js';

/** `\s` of RE2 has no vertical tab. */
const perl: Readonly<Record<string, readonly Range[]>> = {
  d: [[0x30, 0x39]],
  s: [
    [0x09, 0x0a],
    [0x0c, 0x0d],
    [0x20, 0x20],
  ],
  w: [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
  ],
};

const posix = new Map<string, readonly Range[]>([
  [
    'alnum',
    [
      [0x30, 0x39],
      [0x41, 0x5a],
      [0x61, 0x7a],
    ],
  ],
  [
    'alpha',
    [
      [0x41, 0x5a],
      [0x61, 0x7a],
    ],
  ],
  ['ascii', [[0, 0x7f]]],
  [
    'blank',
    [
      [0x09, 0x09],
      [0x20, 0x20],
    ],
  ],
  [
    'cntrl',
    [
      [0, 0x1f],
      [0x7f, 0x7f],
    ],
  ],
  ['digit', [[0x30, 0x39]]],
  ['graph', [[0x21, 0x7e]]],
  ['lower', [[0x61, 0x7a]]],
  ['print', [[0x20, 0x7e]]],
  [
    'punct',
    [
      [0x21, 0x2f],
      [0x3a, 0x40],
      [0x5b, 0x60],
      [0x7b, 0x7e],
    ],
  ],
  [
    'space',
    [
      [0x09, 0x0d],
      [0x20, 0x20],
    ],
  ],
  ['upper', [[0x41, 0x5a]]],
  ['word', perl.w as readonly Range[]],
  [
    'xdigit',
    [
      [0x30, 0x39],
      [0x41, 0x46],
      [0x61, 0x66],
    ],
  ],
]);

/** `d`, `s`, `w` and their capitals. */
export function perlClass(letter: string, fold: boolean): Range[] | undefined {
  const ranges = perl[letter.toLowerCase()];
  if (ranges === undefined || !/^[dswDSW]$/.test(letter)) return undefined;
  const variants = fold ? folded(ranges) : [...ranges];
  return letter === letter.toLowerCase() ? variants : complement(variants);
}

/** The ranges of `[:name:]` or `[:^name:]`, by what stands between the colons. */
export function posixClass(name: string, fold: boolean): Range[] | undefined {
  const negated = name.startsWith('^');
  const ranges = posix.get(negated ? name.slice(1) : name);
  if (ranges === undefined) return undefined;
  const variants = fold ? folded(ranges) : [...ranges];
  return negated ? complement(variants) : variants;
}

/** A Unicode class by its name in RE2: a general category or a script. Undefined when there is none. */
export function unicodeClass(name: string, negated: boolean, fold: boolean): CharSet | undefined {
  if (name === 'Any') return { ranges: negated ? [] : [[0, 0x10ffff]], properties: [], negated: false };
  const letter = negated ? 'P' : 'p';
  if (!/^[A-Z][A-Za-z_]{0,40}$/.test(name)) return undefined;
  // With case folded, the cased letters are one class.
  const cased = fold && /^L[ult]$/.test(name);
  for (const property of cased ? ['LC'] : [name, `Script=${name}`]) {
    const source = `\\${letter}{${property}}`;
    if (isValid(source)) return { ranges: [], properties: [source], negated: false };
  }
  return undefined;
}

function isValid(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return !/[=][^}]*=|^\\[pP]\{(?:Any|ASCII|Assigned|Alphabetic|Emoji)/.test(source);
  } catch {
    return false;
  }
}
