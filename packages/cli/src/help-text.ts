// A help text as data: printed in a terminal no wider than it is, and a section of docs/cli.md.

import { defaultText, type InputSpec, type InputSpecs } from '@portcullis/core';
import { wrap } from '@portcullis/report';
import { type OwnFlagName, ownFlags } from './own-flags.js';

/** A flag, or another word of a command, and what it does. */
export interface HelpEntry {
  /** `--bundle FILE`. */
  readonly term: string;
  readonly text: string;
}

export interface HelpText {
  readonly name: string;
  /** What the command does, in a sentence or two. */
  readonly title: string;
  /** What may stand behind the name of the program. */
  readonly usage: readonly string[];
  /** Paragraphs before the flags. */
  readonly about?: readonly string[];
  readonly entries: readonly HelpEntry[];
  /** Flags of the command line itself that it takes. */
  readonly own: readonly OwnFlagName[];
  /** Paragraphs behind the flags. */
  readonly remarks?: readonly string[];
}

/** Defaults that are others at a terminal than in a workflow. */
const ownDefaults: Readonly<Record<string, string>> = { 'sarif-file': 'none, and none is kept' };

/** Declared inputs as flags. */
export function inputEntries(inputs: InputSpecs): HelpEntry[] {
  return Object.entries(inputs).map(([name, spec]) => ({
    term: `--${name}${placeholderOf(spec)}`,
    text: `${spec.description} Default: ${Object.hasOwn(ownDefaults, name) ? ownDefaults[name] : shownDefault(spec)}.`,
  }));
}

export function ownEntries(names: readonly OwnFlagName[]): HelpEntry[] {
  return names.map((name) => {
    const flag = ownFlags[name];
    return { term: 'value' in flag ? `--${name} ${flag.value}` : `--${name}`, text: flag.text };
  });
}

/** @param program how the program is called here. @param width columns of the terminal. */
export function helpLines(
  { name, title, usage, about = [], entries, own, remarks = [] }: HelpText,
  program: string,
  width: number,
): string[] {
  return [
    ...wrap(`${name}: ${title}`, width),
    '',
    ...usageLines(usage, program, width),
    '',
    ...about.flatMap((paragraph) => [...wrap(paragraph, width), '']),
    ...[...entries, ...ownEntries(own)].flatMap(({ term, text }) => [...termLines(term, width), ...wrap(text, width, '      ')]),
    ...remarks.flatMap((paragraph) => ['', ...wrap(paragraph, width)]),
    '',
  ];
}

/** `Usage:` and every way to call it, each with what does not fit set in below. */
export function usageLines(usage: readonly string[], program: string, width: number): string[] {
  return usage.flatMap((words, i) => wrap(`${program} ${words}`, width, i === 0 ? 'Usage: ' : '       ', '         '));
}

/** A list of choices is broken between two of them. */
function termLines(term: string, width: number): string[] {
  const [flag = '', ...values] = term.split(' ');
  const value = values.join(' ');
  if (term.length + 2 <= width || !value.includes('|')) return wrap(term, width, '  ', '      ');
  const parts = wrap(value.replaceAll('|', '| '), width - flag.length - 3);
  return parts.map((part, i) => `  ${i === 0 ? flag : ' '.repeat(flag.length)} ${part.replaceAll('| ', '|')}`);
}

function placeholderOf(spec: InputSpec): string {
  if (spec.type === 'boolean') return '';
  if (spec.type === 'choice') return ` ${spec.choices.join('|')}`;
  return spec.type === 'integer' ? ' N' : ' TEXT';
}

function shownDefault(spec: InputSpec): string {
  const text = spec.type === 'list' ? spec.default.join(', ') : defaultText(spec);
  if (text === '') return 'empty';
  return text === '.' ? 'the current folder' : text;
}
