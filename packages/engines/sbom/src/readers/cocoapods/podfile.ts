// Podfile of CocoaPods where no lock is beside it: a program, of which the usual lines are read and the others told.
// https://guides.cocoapods.org/syntax/podfile.html#pod

import type { Manifest, Origin } from '../../model.js';
import { programLines } from '../../not-locked.js';
import { folderOrigin, gitOrigin } from '../../origins.js';
import { programText } from '../../program.js';
import { named, type Reader, type Source } from '../../reader.js';
import { allComputed, type Wish, wishList } from '../../wishes.js';

export const podfile: Reader = {
  id: 'podfile',
  title: 'Podfile of CocoaPods',
  matches: named('Podfile'),
  recognises: (source) => source.beside('Podfile.lock') === undefined,
  read,
};

const statement = /^[ \t]*(?:pod|target|platform|source|use_frameworks|abstract_target|workspace|project|install|require\w*|def|plugin)\b/m;

function read(source: Source): Manifest {
  const wishes: Wish[] = [];
  const computed: number[] = [];
  const seen = new Set<string>();
  for (const { line, blocks, number } of programLines(programText(source, statement, 'a Podfile'))) {
    // Functions of frameworks, and pods within a line: `names.each { |name| pod name }`.
    if (
      /^(?:use_(?!frameworks|modular_headers)\w{1,60}!|podspec|flutter_install\w{0,60}|eval\b)(?:[\s(]|$)|[;{|]\s{0,20}pod[ (]/.test(line)
    )
      computed.push(number);
    if (!/^pod(?:[\s(]|$)/.test(line)) continue;
    const match = /^pod[ (]\s*["']([\w.+/-]{1,200})["'](?:\s*\))?\s*(?:,\s{0,200}(.{0,1000}))?$/.exec(line);
    if (match === null) {
      computed.push(number);
      continue;
    }
    const [, name = '', options = ''] = match;
    // Several targets may ask for one pod in the same words.
    if (seen.has(`${name} ${options}`)) continue;
    seen.add(`${name} ${options}`);
    const slash = name.indexOf('/');
    const range = /^["']([^"'\n]{1,100})["']/.exec(options)?.[1];
    const origin = originOf(options);
    wishes.push({
      identity: slash < 0 ? { type: 'cocoapods', name } : { type: 'cocoapods', name: name.slice(0, slash), subpath: name.slice(slash + 1) },
      ...(origin === undefined ? { range, version: /^=?\s*(\d[\w.+-]{0,100})$/.exec(range ?? '')?.[1] } : {}),
      origin,
      scope: blocks.length > 0 && /Tests?["']\s+do$/.test(blocks.at(-1) as string) ? 'development' : 'required',
      line: number,
    });
  }
  return wishList(wishes, { gaps: allComputed(computed, 'Podfile') });
}

function originOf(options: string): Origin | undefined {
  const option = (name: string): string | undefined =>
    new RegExp(String.raw`(?:\b${name}:|:${name}\s*=>)\s*["']([^"'\n]{1,500})["']`).exec(options)?.[1];
  const git = option('git');
  const commit = option('commit') ?? option('tag') ?? option('branch');
  if (git !== undefined) return gitOrigin(git, commit);
  const folder = option('path');
  if (folder !== undefined) return folderOrigin(folder);
  const url = option('podspec') ?? option('http');
  return url === undefined ? undefined : /^https?:/.test(url) ? { kind: 'url', url } : { kind: 'file', path: url };
}
