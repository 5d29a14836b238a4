// rebar.config of rebar3 where no lock is beside it: `{deps, […]}`, of the product and of its profiles.
// https://rebar3.org/docs/configuration/dependencies/

import { lineIndex, PortcullisError } from '@portcullis/core';
import type { Manifest, Origin } from '../../model.js';
import { gitOrigin } from '../../origins.js';
import { between, bracketsOf, programText } from '../../program.js';
import { except, invalid, named, type Reader, type Source } from '../../reader.js';
import { allComputed, type Wish, wishList } from '../../wishes.js';
import { itemsOf, type Term, termsOf, textOf } from './terms.js';

export const rebarConfig: Reader = {
  id: 'rebar-config',
  title: 'rebar.config of Erlang',
  // Below `_build` and `deps` it is a fetched package's.
  matches: except(named('rebar.config'), /(?:^|\/)(?:_build|deps)\//),
  recognises: (source) => source.beside('rebar.lock') === undefined,
  read,
};

function read(source: Source): Manifest {
  const text = programText(source, /\{\s*[a-z]\w{0,60}\s*[,}]/, 'terms of Erlang').replace(/"(?:[^"\\]|\\.){0,2000}"|%[^\n]*/g, (found) =>
    found.startsWith('%') ? ' '.repeat(found.length) : found,
  );
  const lines = lineIndex(text);
  const profiles = /\{\s*profiles\s*,/.exec(text)?.index ?? text.length;
  const profilesEnd = profiles + (between(text, profiles)?.length ?? 0);
  const wishes: Wish[] = [];
  const computed: number[] = [];
  for (const { match, start, inner } of bracketsOf(text, /\{\s{0,200}deps\s{0,200},\s{0,200}\[/g)) {
    const line = lines.positionAt(start - 1).line;
    if (inner === undefined) throw invalid(source.path, line, 'expected the end of `{deps, [`, got the end of the file');
    const list = termIn(`[${inner}]`, source.path);
    for (const entry of itemsOf(list)) {
      const wish = wishOf(entry);
      if (wish === undefined) computed.push(line + entry.line - 1);
      else
        wishes.push({
          ...wish,
          scope: match.index < profiles || match.index > profilesEnd ? 'required' : 'development',
          line: line + entry.line - 1,
        });
    }
    if (list === undefined) computed.push(line);
  }
  // A script beside makes other terms of these.
  if (source.list('.').includes('rebar.config.script')) computed.push(1);
  return wishList(wishes, { gaps: allComputed(computed, 'rebar.config') });
}

/** Undefined for what is no plain list: quoted atoms, macros. */
function termIn(text: string, file: string): Term | undefined {
  try {
    return termsOf(text, file).next();
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    return undefined;
  }
}

/** `cowboy`, `{cowboy, "2.9.0"}`, `{cowboy, {git, "…", {tag, "2.9.0"}}}`, `{cowboy, "2.9.0", {pkg, fancy_cowboy}}`. */
function wishOf(entry: Term): Wish | undefined {
  if (entry.kind === 'atom') return { identity: { type: 'hex', name: entry.value } };
  const items = itemsOf(entry);
  const name = textOf(items[0]);
  if (name === undefined) return undefined;
  const range = items[1]?.kind === 'text' ? items[1].value : undefined;
  const place = items.find((item) => item.kind === 'tuple');
  const [kind, what] = itemsOf(place).map(textOf);
  if (kind === 'pkg' || place === undefined)
    return {
      identity: { type: 'hex', name: (kind === 'pkg' ? what : undefined) ?? name },
      range,
      // Without a sign it is that version and no other.
      version: /^\d+\.\d+\.\d+(?:[-+][\w.+-]{1,60})?$/.test(range ?? '') ? range : undefined,
      alias: name,
    };
  if (what === undefined || kind === undefined) return undefined;
  const commit = textOf(itemsOf(itemsOf(place)[2])[1]);
  const origin: Origin = gitOrigin(what, commit);
  return { identity: { type: 'hex', name }, origin };
}
