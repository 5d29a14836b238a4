// Specifications of installed gems: RubyGems begins each with a line that says what it is, so that nobody need run the program below it.

import { isUtf8 } from 'node:buffer';
import { makers, personOf } from '../../makers.js';
import type { Manifest } from '../../model.js';
import { invalid, type Reader, refuseConflict, type Source } from '../../reader.js';

const stubLine = /^# stub: (\S{1,200}) (\d\S{0,100}) (\S{1,60})(?: \S.{0,500})?$/m;

export const installedGemspec: Reader = {
  id: 'installed-gemspec',
  title: 'the specification of an installed gem',
  matches: (path) => /(?:^|\/)specifications\/(?:default\/)?[^/]{1,200}\.gemspec$/.test(path),
  recognises: (source) => source.bytes.subarray(0, 2000).includes('# stub: '),
  read,
};

function read(source: Source): Manifest {
  // RubyGems parts the extensions of a stub by bytes of zero, which no text has.
  const text = source.bytes.toString(isUtf8(source.bytes) ? 'utf8' : 'latin1');
  refuseConflict(source.path, text);
  const stub = stubLine.exec(text.slice(0, 4000).replace(/\r/g, ''));
  if (stub === null) throw invalid(source.path, 1, 'expected `# stub: name version platform`');
  const [, name = '', version = '', platform = ''] = stub;
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
        line: text.slice(0, stub.index).split('\n').length,
        ...makers(...authors.map(personOf)),
        ...(all.length === 0 ? {} : { licence: all.length === 1 ? (all[0] as string) : `(${all.join(' OR ')})` }),
      },
    ],
    graph: 'unknown',
  };
}
