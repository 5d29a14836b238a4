// conanfile.py where no lock is beside it: a program, of which attributes and calls with a plain text are read and the others told.
// https://docs.conan.io/2/reference/conanfile/methods/requirements.html

import { lineIndex } from '@portcullis/core';
import type { Manifest, Scope } from '../../model.js';
import { between, programText, withoutComments } from '../../program.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { allComputed, subjectOf, type Wish, wishList } from '../../wishes.js';
import { conanReference } from './reference.js';

export const conanfilePy: Reader = {
  id: 'conanfile-py',
  title: 'conanfile.py of Conan',
  matches: named('conanfile.py'),
  recognises: (source) => source.beside('conan.lock') === undefined,
  read,
};

const attribute = /^[ \t]{1,12}(requires|build_requires|tool_requires|test_requires|python_requires)[ \t]*=[ \t]*/gm;
const call = /\bself\.(requires|build_requires|tool_requires|test_requires)\s*\(/g;

function read(source: Source): Manifest {
  const text = withoutComments(programText(source, /^class\b/m, 'a class of Conan'), { line: '#' });
  const lines = lineIndex(text);
  const wishes: Wish[] = [];
  const computed: number[] = [];
  const add = (kind: string, value: string, at: number): void => {
    const line = lines.positionAt(at).line;
    const { identity, version, declared } = conanReference(value, source.path, line);
    wishes.push({ identity, range: declared, version, scope: scopeOf(kind), line });
  };
  let read = 0;
  for (const match of text.matchAll(attribute)) {
    // Within the list of another it is none.
    if (match.index < read) continue;
    const start = match.index + match[0].length;
    const opens = '([{'.includes(text[start] ?? ' ');
    const bracket = opens ? between(text, start) : undefined;
    if (bracket !== undefined) read = start + bracket.length;
    else if (opens)
      throw invalid(source.path, lines.positionAt(start).line, `expected the end of \`${match[1]}\`, got the end of the file`);
    const value = bracket ?? text.slice(start, endOfLine(text, start));
    const texts = [...value.matchAll(/["']([^"'\n]{1,300})["']/g)].filter((one) => (one[1] as string).includes('/'));
    const begin = bracket === undefined ? start : start + 1;
    if (texts.length === 0) computed.push(lines.positionAt(match.index).line);
    for (const one of texts) add(match[1] as string, one[1] as string, begin + one.index);
  }
  for (const match of text.matchAll(call)) {
    const start = match.index + match[0].length;
    const value = /^\s*["']([^"'{}\n]{1,300})["']/.exec(text.slice(start, start + 400))?.[1];
    if (value === undefined) computed.push(lines.positionAt(match.index).line);
    else add(match[1] as string, value, match.index);
  }
  const field = (name: string): string | undefined =>
    new RegExp(String.raw`^[ \t]{1,12}${name}\s*=\s*["']([^"'\n]{1,100})["']`, 'm').exec(text)?.[1];
  const name = field('name');
  return wishList(wishes, {
    ...subjectOf(name === undefined ? undefined : { type: 'conan', name }, field('version')),
    gaps: allComputed(computed, 'conanfile.py'),
  });
}

function endOfLine(text: string, start: number): number {
  const at = text.indexOf('\n', start);
  return at < 0 ? text.length : at;
}

function scopeOf(kind: string): Scope {
  return kind === 'requires' ? 'required' : 'development';
}
