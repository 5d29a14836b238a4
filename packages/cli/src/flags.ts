// Flags from declared inputs: the action's input `fail-on` is the flag `--fail-on`.

import { parseArgs } from 'node:util';
import type { InputSource } from '@portcullis/action-kit';
import { type InputSpecs, PortcullisError } from '@portcullis/core';
import { didYouMean } from '@portcullis/policy';
import { ownSwitches } from './own-flags.js';

export interface Flags {
  /** Text of each given flag, as an action input would have it. */
  readonly source: InputSource;
  readonly positionals: readonly string[];
  /** Flags beside the inputs, such as `--format`. */
  readonly extra: Readonly<Record<string, string>>;
  /** Whether `--all` was given. */
  readonly all: boolean;
}

/** @throws PortcullisError `usage` naming the flag. */
export function parseFlags(specs: InputSpecs, extraNames: readonly string[], args: readonly string[]): Flags {
  const options: Record<string, FlagKind> = {};
  for (const [name, spec] of Object.entries(specs)) {
    if (spec.type === 'boolean') {
      options[name] = { type: 'boolean' };
      options[`no-${name}`] = { type: 'boolean' };
    }
    if (spec.type !== 'boolean') options[name] = { type: 'string', multiple: spec.type === 'list' };
  }
  for (const name of extraNames) options[name] = { type: 'string' };
  for (const name of ownSwitches) options[name] = { type: 'boolean' };
  const parsed = readArguments(options, args);
  const given = parsed.values;
  return {
    source: (name) => {
      const value = given[`no-${name}`] === true ? false : given[name];
      return value === undefined ? undefined : Array.isArray(value) ? value.join('\n') : String(value);
    },
    positionals: parsed.positionals,
    all: given.all === true,
    extra: Object.fromEntries(extraNames.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]]] : []))),
  };
}

/** The one path that a command takes, if one is given. @throws PortcullisError `usage` where more are: one of them would go unread. */
export function onlyPath({ positionals }: Pick<Flags, 'positionals'>, remedy: string): string | undefined {
  if (positionals.length <= 1) return positionals[0];
  throw new PortcullisError({ code: 'usage', message: `expected one path, got ${positionals.length}`, remedy });
}

/** The value of a flag before anything is parsed: the last counts, as it does for the parser. @param name without dashes. */
export function flagValue(args: readonly string[], name: string): string | undefined {
  const at = args.findLastIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  const arg = args[at];
  return arg === `--${name}` ? args[at + 1] : arg?.slice(`--${name}=`.length);
}

export interface FlagKind {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
}

export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly positionals: readonly string[];
}

/**
 * Flags and other words of a command line, each flag once unless it takes several values, and none without a value or with an empty one:
 * a variable of the shell that is not set would else leave out what it was to name.
 * @param options flags by their names without dashes. @throws PortcullisError `usage` naming the flag and what it takes.
 */
export function readArguments(options: Readonly<Record<string, FlagKind>>, args: readonly string[]): Arguments {
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: args.map((arg) => negation(arg, options)),
      options: { ...options },
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
  } catch (error) {
    throw flagError(error as Error, Object.keys(options));
  }
  const seen = new Set<string>();
  const tokens = parsed.tokens ?? [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'option') continue;
    const { name, value } = token;
    const kind = options[name] as FlagKind;
    if (seen.has(name.replace(/^no-/, '')) && kind.multiple !== true)
      throw flagUsage(`expected --${name.replace(/^no-/, '')} once, got it again`);
    seen.add(kind.type === 'boolean' ? name.replace(/^no-/, '') : name);
    if (kind.type === 'string' && value?.trim() === '')
      throw flagUsage(
        `expected a value for --${name}, got an empty one`,
        `Name it, or leave --${name} out; a variable of the shell may not be set.`,
      );
    const next = tokens[i + 1];
    if (kind.type === 'boolean' && next?.kind === 'positional' && next.index === token.index + 1 && saysYesOrNo.test(next.value))
      throw flagUsage(
        `expected --${name}, or --${name}=true or =false, got "${next.value}" as a word of its own`,
        `Write it with the sign of equality, or ./${next.value} where a file is meant.`,
      );
  }
  return { values: parsed.values as Arguments['values'], positionals: parsed.positionals };
}

/** What people write behind a switch; files may be called by a number. */
const saysYesOrNo = /^(?:true|false|yes|no|on|off)$/i;

function flagUsage(message: string, remedy = 'Add --help to see the flags of this command.'): PortcullisError {
  return new PortcullisError({ code: 'usage', message, remedy });
}

/** What parseArgs refused, with the flag that was meant. @param known names without dashes. */
export function flagError({ message }: Error, known: readonly string[]): PortcullisError {
  const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
  if (unknown !== undefined) {
    const meant = didYouMean(
      unknown.replace(/=.*/, ''),
      known.map((name) => `--${name}`),
    );
    return flagUsage(`expected a known flag, got ${unknown.slice(0, 60)}${meant}`);
  }
  const [, flag = '', problem] = /^Option '(?:-\w, )?(--[^' ]{1,100})[^']{0,100}' (does not take an argument|argument)/.exec(message) ?? [];
  if (problem === undefined) return flagUsage(`expected flags as --help lists them: ${message.split('. ')[0]}`);
  return problem === 'argument'
    ? flagUsage(`expected a value for ${flag}, got none`, `Write ${flag}=VALUE, which may begin with a dash.`)
    : flagUsage(`expected ${flag}, or ${flag}=true or =false, got another value`);
}

/** `--summary=false` and `--summary=true`, which parseArgs does not know for switches. */
function negation(arg: string, options: Readonly<Record<string, { type: string }>>): string {
  const [, name = '', value] = /^--([a-z-]+)=(true|false)$/.exec(arg) ?? [];
  const known = value === 'false' ? `no-${name}` : name;
  if (options[name]?.type !== 'boolean' || options[known] === undefined) return arg;
  return value === 'false' ? `--no-${name}` : `--${name}`;
}
