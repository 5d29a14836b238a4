// mix.exs of Elixir where no lock is beside it: a program, of which the tuples of its dependencies are read.
// https://hexdocs.pm/mix/Mix.Tasks.Deps.html

import { lineIndex } from '@portcullis/core';
import type { Manifest, Origin, Scope } from '../../model.js';
import { folderOrigin, gitOrigin } from '../../origins.js';
import { between, partsOf, programText, withoutComments } from '../../program.js';
import { except, named, type Reader, type Source } from '../../reader.js';
import { allComputed, computed, isBelow, subjectOf, type Wish, wishList } from '../../wishes.js';
import { hexIdentity } from './identity.js';

export const mixExs: Reader = {
  id: 'mix-exs',
  title: 'mix.exs of Elixir',
  // Below `deps` it is a fetched package's.
  matches: except(named('mix.exs'), /(?:^|\/)deps\//),
  // The parts of an umbrella share the lock of the whole.
  recognises: (source) =>
    source.beside('mix.lock') === undefined && !(/\blockfile:/.test(source.bytes.toString('latin1')) && isBelow(source, ['mix.lock'])),
  read,
};

/** Letters of one dependency. */
const maxTuple = 1000;

/** Functions that list some. */
const maxBodies = 100;

function read(source: Source): Manifest {
  const text = withoutComments(programText(source, /\bdefmodule\b/, 'a project of Mix'), { line: '#' });
  const lines = lineIndex(text);
  const bodies = [...text.matchAll(/\bdefp?\s{1,20}\w{0,60}deps\w{0,60}/g)].slice(0, maxBodies).map(({ index }) => bodyAt(text, index));
  const wishes: Wish[] = [];
  const open: number[] = [];
  const others: string[] = [];
  let end = 0;
  for (const match of text.matchAll(/\{\s{0,200}:(?:(\w{1,100})|"([\w.-]{1,100})")\s{0,200},/g)) {
    if (match.index < end) continue;
    const line = lines.positionAt(match.index).line;
    const inner = between(text, match.index, maxTuple);
    const wish = inner === undefined ? undefined : wishOf(match[1] ?? (match[2] as string), partsOf(inner).slice(1));
    if (wish !== undefined) {
      wishes.push({ ...wish, line });
      others.push(text.slice(end, match.index), ' '.repeat(inner?.length ?? 0));
      end = match.index + (inner?.length ?? 0);
    } else if (bodies.some((body) => match.index >= body.start && match.index < body.end)) open.push(line);
  }
  const rest = others.join('') + text.slice(end);
  for (const { start, end } of bodies) {
    const body = rest.slice(start, end);
    // `[ecto: "~> 3.0"]`
    for (const match of body.matchAll(/[[,]\s{0,200}(\w{1,100}):\s{0,20}("[^"\n]{1,200}")/g)) {
      const wish = wishOf(match[1] as string, [match[2] as string]);
      if (wish !== undefined) wishes.push({ ...wish, line: lines.positionAt(start + match.index + match[0].search(/\w/)).line });
    }
    // A list that is put together of what does not stand here.
    const called = /\+\+\s{0,200}(?!\w{0,60}deps\b)\w|\bEnum\.|\bfor\b|\bCode\.|\bFile\./.exec(body);
    if (called !== null) open.push(lines.positionAt(start + called.index).line);
  }
  const [, app] = /\bapp:\s*:(\w{1,100})/.exec(text) ?? [];
  const [, version] = /\bversion:\s*"(\d[^"\n]{0,60})"/.exec(text) ?? [];
  // A list that is put together, or lines in a form of their own.
  const isPlain = bodies.length === 0 || wishes.length > 0 || open.length > 0 || /\bdefp? deps(?:\(\))?,?\s*do:?\s*\[\s*\]/.test(text);
  return wishList(wishes, {
    ...subjectOf(app === undefined ? undefined : { type: 'hex', name: app }, version),
    gaps: isPlain ? allComputed(open, 'mix.exs') : [computed(undefined, 'mix.exs')],
  });
}

/** From a function's name to the next function. */
function bodyAt(text: string, start: number): { readonly start: number; readonly end: number } {
  const next = /\n[ \t]{0,40}(?:defp?|defmodule|@\w{1,40})\s/g;
  next.lastIndex = start;
  return { start, end: next.exec(text)?.index ?? text.length };
}

/** `~> 1.0`, `>= 1.0.0 and < 3.0.0` */
const requirement = /^"((?:[~<>=!]{0,2}\s{0,5}\d[\w.+-]{0,60}(?:\s{1,5}(?:and|or)\s{1,5})?){1,8})"$/;

/** `"~> 1.0", only: :test`, `git: "…"`, `[path: "…"]`; undefined for what is none, or computed. */
function wishOf(name: string, values: readonly string[]): Omit<Wish, 'line'> | undefined {
  const range = requirement.exec(values[0] ?? '')?.[1];
  const options = values
    .slice(range === undefined ? 0 : 1)
    .join(', ')
    .replace(/^\[(.*)\]$/s, '$1');
  const hex = /\bhex:\s*:?"?(\w{1,100})/.exec(options)?.[1];
  const origin = originOf(name, options);
  if ((range === undefined || /^\d+(?:\.\d+){3}$/.test(range)) && origin === undefined && hex === undefined) return undefined;
  const organization = /\borganization:\s*"([\w-]{1,100})"/.exec(options)?.[1];
  const repository = organization ?? /\brepo:\s*"([\w:-]{1,100})"/.exec(options)?.[1];
  return {
    identity: hexIdentity(hex ?? name, repository),
    ...(origin === undefined ? { range, version: /^(?:==\s*)?(\d+\.\d+\.\d+(?:[-+][\w.+-]{1,60})?)$/.exec(range ?? '')?.[1] } : {}),
    origin,
    scope: scopeOf(options),
    alias: name,
  };
}

function scopeOf(options: string): Scope {
  const only = /\bonly:\s*(\[[^\]]{0,100}\]|:\w+)/.exec(options)?.[1];
  if (only !== undefined && !/:prod\b/.test(only)) return 'development';
  return /\boptional:\s*true\b/.test(options) ? 'optional' : 'required';
}

function originOf(name: string, options: string): Origin | undefined {
  const option = (key: string): string | undefined => new RegExp(String.raw`\b${key}:\s*"([^"\n]{1,500})"`).exec(options)?.[1];
  const hub = option('github');
  const git = option('git') ?? (hub === undefined ? undefined : `https://github.com/${hub}.git`);
  const commit = option('ref') ?? option('tag') ?? option('branch');
  if (git !== undefined) return gitOrigin(git, commit);
  const folder = option('path');
  if (folder !== undefined) return folderOrigin(folder);
  return /\bin_umbrella:\s*true\b/.test(options) ? { kind: 'own', path: `../${name}` } : undefined;
}
