// Specifications of installed gems: RubyGems begins each with a line that says what it is, so that nobody need run the program below it;
// before its release 2.2 it wrote the plain fields alone.

import { isUtf8 } from 'node:buffer';
import { licensed } from '../../licence.js';
import { makers, personOf } from '../../makers.js';
import type { Manifest } from '../../model.js';
import { ending, invalid, type Reader, refuseConflict, type Source } from '../../reader.js';

const stubLine = /^# stub: ([\w.-]{1,200}) (\d[\w.-]{0,100}) (\S{1,60})(?: \S.{0,500})?$/m;

export const installedGemspec: Reader = {
  id: 'installed-gemspec',
  title: 'the specification of an installed gem',
  // `NAME-VERSION.gemspec`, as nobody calls a gem's own.
  matches: ending(['gemspec'], /(?:^|\/)specifications\/(?:default\/)?[^/]{1,200}-\d[^/]{0,100}\.gemspec$/),
  read,
};

function read(source: Source): Manifest {
  // RubyGems parts the extensions of a stub by bytes of zero, which no text has.
  const text = source.bytes.toString(isUtf8(source.bytes) ? 'utf8' : 'latin1');
  refuseConflict(source.path, text);
  const { name, version, platform, at } = stubOf(text) ?? fieldsOf(text, source.path);
  refuseParts(text, source.path);
  const licences = /^\s*s\.licenses = \[([^\]\n]{1,300})\]/m.exec(text)?.[1];
  const all = [...(licences ?? '').matchAll(/"([^"\n]{1,100})"/g)].map((match) => match[1] as string);
  const written = /^\s*s\.authors = \[([^\]\n]{1,1000})\]/m.exec(text)?.[1] ?? '';
  const authors = [...written.matchAll(/"([^"\n]{1,200})"/g)].map((match) => match[1] as string);
  return {
    packages: [
      {
        key: name,
        identity: { type: 'gem', name, ...(platform === 'ruby' ? {} : { qualifiers: { platform } }) },
        version,
        origin: { kind: 'registry' },
        line: text.slice(0, at).split('\n').length,
        ...makers(...authors.map(personOf)),
        ...licensed(all),
      },
    ],
    graph: 'unknown',
  };
}

/** @throws PortcullisError where it is not the one statement that RubyGems writes, from its first line to its end. */
function refuseParts(text: string, file: string): void {
  const start = /^(?!\ufeff?[ \t]*(?:#.*)?\r?$).+/m.exec(text);
  if (start === null || !/^\s*Gem::Specification\.new\b/.test(start[0]))
    throw invalid(file, start === null ? 1 : text.slice(0, start.index).split('\n').length, 'expected `Gem::Specification.new`, got none');
  const whole = text.trimEnd();
  if (!/\n\s*end$/.test(whole)) throw invalid(file, whole.split('\n').length, 'expected `end` on the last line, got none');
}

interface Identity {
  readonly name: string;
  readonly version: string;
  readonly platform: string;
  /** Offset of what says so. */
  readonly at: number;
}

function stubOf(text: string): Identity | undefined {
  const stub = stubLine.exec(text.slice(0, 4000).replace(/\r/g, ''));
  if (stub === null) return undefined;
  const [, name = '', version = '', platform = ''] = stub;
  return { name, version, platform, at: stub.index };
}

/** `s.name = %q{rack}` and its kin, which RubyGems writes with plain texts only. */
function fieldsOf(text: string, file: string): Identity {
  const field = (name: string): RegExpExecArray | null =>
    new RegExp(String.raw`^\s*\w{1,40}\.${name}\s*=\s*(?:Gem::Version\.new\(?\s*)?(?:%q\{|["'])([\w.+-]{1,200})["'}]`, 'm').exec(text);
  const name = field('name');
  const version = field('version');
  if (name === null || version === null || !/^\d/.test(version[1] as string))
    throw invalid(file, 1, 'expected `# stub: name version platform`, or the plain fields `name` and `version`');
  return { name: name[1] as string, version: version[1] as string, platform: field('platform')?.[1] ?? 'ruby', at: name.index + 1 };
}
