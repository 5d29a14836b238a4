// cabal.project.freeze: the field `constraints` with `any.name ==version` and flags, one list over many lines.

import { linesOf } from '../../lines.js';
import type { Manifest, Package } from '../../model.js';
import { registry } from '../../origins.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';

export const cabalFreeze: Reader = {
  id: 'cabal-freeze',
  title: 'cabal.project.freeze',
  matches: ending(['freeze'], /(?:^|\/)cabal\.project(?:\.[\w.-]{1,60})?\.freeze$/),
  read,
};

function read(source: Source): Manifest {
  const packages: Package[] = [];
  let field: string | undefined;
  let isDated = false;
  let isUnique = true;
  let last: { readonly text: string; readonly number: number } | undefined;
  for (const { text, number } of linesOf(source)) {
    if (/^\s*(?:--|$)/.test(text)) continue;
    const named = /^([A-Za-z][\w-]{0,60})\s*:(.*)$/.exec(text);
    if (named !== null) field = (named[1] as string).toLowerCase();
    else if (!/^\s/.test(text) || field === undefined) throw invalid(source.path, number, `expected a field, got "${text.slice(0, 60)}"`);
    isDated ||= field === 'index-state';
    if (field !== 'constraints') continue;
    last = { text, number };
    const before = packages.length;
    for (const part of (named?.[2] ?? text).split(',')) {
      const entry = constraintOf(part.trim(), number, source.path);
      if (entry !== undefined) packages.push(entry);
    }
    isUnique &&= packages.length - before < 2 || new Set(packages.slice(before).map(({ key }) => key)).size === packages.length - before;
  }
  // A freeze may fix nothing but the state of the index, which stands last.
  if (last === undefined && !isDated) throw invalid(source.path, 1, 'expected the field `constraints`, got none');
  if (last !== undefined && /[,:]\s*$/.test(last.text))
    throw invalid(source.path, last.number, 'expected another constraint, got the end of the list');
  // Without roots what no other package needs is asked for, and here none needs another.
  return { packages, ...(isUnique ? { isUnique: true } : {}), graph: 'unknown' };
}

/** `any.name ==1.2`, `name ==1.2`, `name installed`, `name +flag -flag`; undefined for flags. */
function constraintOf(text: string, line: number, file: string): Package | undefined {
  if (text === '') return undefined;
  const match = /^(?:any\.|setup\.|[\w-]{1,100}:setup\.)?([A-Za-z0-9][A-Za-z0-9-]{0,100})\s*(.*)$/.exec(text);
  if (match === null) throw invalid(file, line, `expected a constraint such as \`any.base ==4.18\`, got "${text.slice(0, 60)}"`);
  const [, name = '', rest = ''] = match;
  const exact = /^==\s*(\d{1,9}(?:\.\d{1,9}){0,20})$/.exec(rest)?.[1];
  const key = `${line}:${name}`;
  const identity = { type: 'hackage', name };
  if (exact !== undefined) return { key, identity, version: exact, origin: registry, line };
  const bare = { key, identity, line };
  if (rest === 'installed') return { ...bare, origin: { kind: 'toolchain' } };
  if (rest !== '' && rest.split(/\s+/).every((flag) => /^(?:[-+][\w-]{1,100}|source|test|bench)$/.test(flag))) return undefined;
  if (!/\.\s*$/.test(rest) && /^(?:[<>=^]{1,2}\s*|[({]\s*[<>=^]{0,2}\s*)\d/.test(rest))
    return { ...bare, declared: rest, origin: { kind: 'registry' } };
  throw invalid(file, line, `expected a constraint such as \`any.base ==4.18\`, got "${text.slice(0, 60)}"`);
}
