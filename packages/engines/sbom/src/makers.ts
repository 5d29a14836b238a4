// Who made a package, as its own files say it: people and organisations, with their addresses where these stand there. What says nothing
// stays unknown; neither a namespace nor a host is a maker.

import { printable } from '@portcullis/core';
import type { Maker } from './model.js';
import { type Fields, isFields, own } from './shape.js';

/** Makers kept of a package. */
const maxMakers = 20;

/** `Name <address> (site)`, as npm, Cargo and Python write it. */
export function personOf(text: string): Maker | undefined {
  const [, name = '', email = ''] = /^([^<(]{0,300})(?:<([^<>\s]{1,300})>)?/.exec(oneLine(text)) ?? [];
  // A bare address stands for who has it.
  return maker('person', name === '' ? email : name, email === '' ? name.trim() : email);
}

/** An object with `name` and `email`, or a text. */
export function personIn(value: unknown): Maker | undefined {
  if (typeof value === 'string') return personOf(value);
  if (!isFields(value)) return undefined;
  return maker('person', textOf(value, 'name') || textOf(value, 'email'), textOf(value, 'email'));
}

/** Those of a list of such; nobody where it is no list. */
export function people(value: unknown): readonly (Maker | undefined)[] {
  return Array.isArray(value) ? value.map(personIn) : [];
}

export function organisation(name: string | undefined): Maker | undefined {
  return maker('organization', name ?? '', '');
}

function maker(kind: Maker['kind'], written: string, address: string): Maker | undefined {
  const name = oneLine(written).slice(0, 200);
  if (!/[\p{L}\p{N}]/u.test(name) || /^unknown$/i.test(name)) return undefined;
  const email = oneLine(address);
  return { kind, name, ...(/^[^\s@<>()]{1,100}@[^\s@<>()]{1,200}$/.test(email) ? { email } : {}) };
}

function textOf(fields: Fields, key: string): string {
  const value = own(fields, key);
  return typeof value === 'string' ? value : '';
}

function oneLine(text: string): string {
  return printable(text.slice(0, 1000).replace(/\s+/g, ' ').trim());
}

/** As a package keeps them: each once, nothing where there are none. */
export function makers(...found: readonly (Maker | undefined)[]): { readonly makers?: readonly Maker[] } {
  const unique = new Map<string, Maker>();
  for (const one of found) if (one !== undefined) unique.set(`${one.kind} ${one.name}`, unique.get(`${one.kind} ${one.name}`) ?? one);
  return unique.size === 0 ? {} : { makers: [...unique.values()].slice(0, maxMakers) };
}
