// Brewfile of Homebrew where no lock is beside it: formulae and casks, whose versions are Homebrew's to choose.
// https://docs.brew.sh/Brew-Bundle-and-Brewfile

import type { Manifest } from '../../model.js';
import { programLines } from '../../not-locked.js';
import { programText } from '../../program.js';
import { named, type Reader, type Source } from '../../reader.js';
import { allComputed, type Wish, wishList } from '../../wishes.js';

export const brewfile: Reader = {
  id: 'brewfile',
  title: 'Brewfile of Homebrew',
  matches: named('Brewfile'),
  recognises: (source) => source.beside('Brewfile.lock.json') === undefined,
  read,
};

function read(source: Source): Manifest {
  const wishes: Wish[] = [];
  const computed: number[] = [];
  for (const { line, number } of programLines(
    programText(source, /^[ \t]*(?:brew|cask|tap|mas|vscode|whalebrew|cask_args)\b/m, 'a Brewfile'),
  )) {
    if (!/^(?:brew|cask)\b/.test(line)) continue;
    const name = /^(?:brew|cask)[ (]\s*["']([\w.+@/-]{1,200})["']/.exec(line)?.[1];
    if (name === undefined) computed.push(number);
    else {
      const slash = name.lastIndexOf('/');
      const identity = { type: 'brew', name: name.slice(slash + 1), ...(slash < 0 ? {} : { namespace: name.slice(0, slash) }) };
      // What a developer's machine has.
      wishes.push({ identity, scope: 'development', line: number });
    }
  }
  return wishList(wishes, { gaps: allComputed(computed, 'Brewfile') });
}
