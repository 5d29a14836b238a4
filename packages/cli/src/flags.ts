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
  const options: Record<string, { type: 'string' | 'boolean'; multiple?: boolean }> = {};
  for (const [name, spec] of Object.entries(specs)) {
    if (spec.type === 'boolean') {
      options[name] = { type: 'boolean' };
      options[`no-${name}`] = { type: 'boolean' };
    }
    if (spec.type !== 'boolean') options[name] = { type: 'string', multiple: spec.type === 'list' };
  }
  for (const name of extraNames) options[name] = { type: 'string' };
  for (const name of ownSwitches) options[name] = { type: 'boolean' };
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: args.map((arg) => negation(arg, options)), options, allowPositionals: true, strict: true });
  } catch (error) {
    throw flagError(error as Error, Object.keys(options));
  }
  const given = parsed.values as Record<string, string | boolean | readonly string[] | undefined>;
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

/** What parseArgs refused, with the flag that was meant. @param known names without dashes. */
export function flagError({ message }: Error, known: readonly string[]): PortcullisError {
  const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
  const [first = ''] = message.split('. ');
  return new PortcullisError({
    code: 'usage',
    message:
      unknown === undefined
        ? `expected flags as --help lists them: ${first.charAt(0).toLowerCase()}${first.slice(1)}`
        : `expected a known flag, got ${unknown.slice(0, 60)}${didYouMean(
            unknown.replace(/=.*/, ''),
            known.map((name) => `--${name}`),
          )}`,
    remedy: 'Add --help to see the flags of this command.',
  });
}

/** `--summary=false` and `--summary=true`, which parseArgs does not know for switches. */
function negation(arg: string, options: Readonly<Record<string, { type: string }>>): string {
  const [, name = '', value] = /^--([a-z-]+)=(true|false)$/.exec(arg) ?? [];
  if (options[name]?.type !== 'boolean') return arg;
  return value === 'false' ? `--no-${name}` : `--${name}`;
}
