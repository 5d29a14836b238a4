// mix.exs of Elixir where no lock is beside it: a program, of which the tuples of its dependencies are read.
// https://hexdocs.pm/mix/Mix.Tasks.Deps.html

import type { Manifest, Origin, Scope } from '../../model.js';
import { folderOrigin } from '../../origins.js';
import { programText, withoutComments } from '../../program.js';
import type { Reader, Source } from '../../reader.js';
import { computed, isBelow, subjectOf, type Wish, wishList } from '../../wishes.js';

export const mixExs: Reader = {
  id: 'mix-exs',
  title: 'mix.exs of Elixir',
  // Below `deps` it is a fetched package's.
  matches: (path) => /(?:^|\/)mix\.exs$/.test(path) && !/(?:^|\/)deps\//.test(path),
  // The parts of an umbrella share the lock of the whole.
  recognises: (source) =>
    source.beside('mix.lock') === undefined && !(/\blockfile:/.test(source.bytes.toString('latin1')) && isBelow(source, ['mix.lock'])),
  read,
};

function read(source: Source): Manifest {
  const text = withoutComments(programText(source, /\bdefmodule\b/, 'a project of Mix'), { line: '#' });
  const wishes: Wish[] = [];
  for (const [index, line] of text.split('\n').entries())
    for (const match of line.matchAll(
      /\{\s*:(\w{1,100}),\s*(?:"([^"\n]{1,200})"|((?:git|github|path|in_umbrella|hex):[^{}\n]{0,500}))([^{}\n]{0,500})/g,
    )) {
      const [, name = '', range, place = '', more = ''] = match;
      const options = `${place}${more}`;
      const hex = /\bhex:\s*:?"?(\w{1,100})/.exec(options)?.[1];
      const origin = originOf(name, options);
      wishes.push({
        identity: { type: 'hex', name: hex ?? name },
        ...(origin === undefined ? { range, version: /^(?:==\s*)?(\d+\.\d+\.\d+(?:[-+][\w.+-]{1,60})?)$/.exec(range ?? '')?.[1] } : {}),
        origin,
        scope: scopeOf(options),
        line: index + 1,
        alias: name,
      });
    }
  const [, app] = /\bapp:\s*:(\w{1,100})/.exec(text) ?? [];
  const [, version] = /\bversion:\s*"(\d[^"\n]{0,60})"/.exec(text) ?? [];
  // A list that is put together, or lines in a form of their own.
  const isPlain = !/\bdefp? deps\b/.test(text) || wishes.length > 0 || /\bdefp? deps(?:\(\))?,?\s*do:?\s*\[\s*\]/.test(text);
  return wishList(wishes, {
    ...subjectOf(app === undefined ? undefined : { type: 'hex', name: app }, version),
    gaps: isPlain ? [] : [computed(undefined, 'mix.exs')],
  });
}

function scopeOf(options: string): Scope {
  const only = /\bonly: (\[[^\]]{0,100}\]|:\w+)/.exec(options)?.[1];
  if (only !== undefined && !/:prod\b/.test(only)) return 'development';
  return /\boptional: true\b/.test(options) ? 'optional' : 'required';
}

function originOf(name: string, options: string): Origin | undefined {
  const option = (key: string): string | undefined => new RegExp(String.raw`\b${key}:\s*"([^"\n]{1,500})"`).exec(options)?.[1];
  const hub = option('github');
  const git = option('git') ?? (hub === undefined ? undefined : `https://github.com/${hub}.git`);
  const commit = option('ref') ?? option('tag') ?? option('branch');
  if (git !== undefined) return { kind: 'git', url: git, ...(commit === undefined ? {} : { commit }) };
  const folder = option('path');
  if (folder !== undefined) return folderOrigin(folder);
  return /\bin_umbrella:\s*true\b/.test(options) ? { kind: 'own', path: `../${name}` } : undefined;
}
