// Which groups a Gemfile puts a gem into, as far as it says so plainly: a Gemfile is a program, and only its usual lines are read.

import type { Scope } from '../../model.js';
import { plainLines, textBeside } from '../../not-locked.js';
import { nameOf, type Source } from '../../reader.js';

/** Groups by which people mean work on the product and not the product. */
const development: ReadonlySet<string> = new Set(['development', 'test', 'ci', 'lint', 'docs', 'doc', 'rubocop', 'benchmark', 'debug']);

/** The Gemfile of a lock. */
export function gemfileOf({ path }: Source): string {
  return nameOf(path) === 'gems.locked' ? 'gems.rb' : nameOf(path).replace(/\.lock$/, '');
}

/** The gems that it asks for whatever the machine and the environment: by a line of their own, in no block but of groups and sources. */
export function askedPlainly(lock: Source): readonly string[] {
  return [...plainGems(lock, /^(?:group|source|platforms?|path|git|github)[ (]/)].map(({ name }) => name);
}

/** The gems of them that no platform is without: a lock for any has an entry of each. */
export function askedEverywhere(lock: Source): ReadonlySet<string> {
  const found = [...plainGems(lock, /^(?:group|source|path|git|github)[ (]/)];
  return new Set(found.filter(({ options }) => !/\bplatforms?\b/.test(options)).map(({ name }) => name));
}

function* plainGems(lock: Source, blocks: RegExp): Iterable<{ readonly name: string; readonly options: string }> {
  for (const line of plainLines(textBeside(lock, gemfileOf(lock)) ?? '', (block) => blocks.test(block))) {
    const gem = /^gem[ (]\s*["']([\w.-]{1,100})["']\s*(\)|,.{0,1000})?$/.exec(line);
    const options = gem?.[2] ?? '';
    // A comma at the end leaves open what the next line says.
    if (gem !== null && !/\b(?:if|unless|install_if)\b|[?,]$/.test(options)) yield { name: gem[1] as string, options };
  }
}

/** The gems that stand only in groups of development. */
export function groupsOf(lock: Source): ReadonlyMap<string, Scope> {
  const gemfile = lock.beside(gemfileOf(lock));
  const found = new Map<string, Scope>();
  if (gemfile === undefined) return found;
  /** What each open block says of groups; undefined for blocks that say nothing. */
  const blocks: (readonly string[] | undefined)[] = [];
  for (const written of gemfile.text().split('\n')) {
    const line = written.replace(/(?:^|\s)#.*$/, '').trim();
    const group = /^group[ (](.{1,300}?)\)?\s+do$/.exec(line);
    if (group !== null) blocks.push(symbols(group[1] as string));
    else if (/\bdo(?:\s*\|[^|]{0,60}\|)?$/.test(line) || /^(?:if|unless|case|begin|while|def)\b/.test(line)) blocks.push(undefined);
    else if (/^end\b/.test(line)) blocks.pop();
    const gem = /^gem[ (]\s*["']([\w.-]{1,100})["'](.{0,1000})$/.exec(line);
    if (gem === null) continue;
    const own = /(?:\bgroups?:|:groups?\s*=>)\s*(\[[^\]]{0,300}\]|:\w+|["']\w+["'])/.exec(gem[2] as string)?.[1];
    const groups = [...(own === undefined ? [] : symbols(own)), ...blocks.flatMap((block) => block ?? [])];
    const isDevelopment = groups.length > 0 && groups.every((name) => development.has(name));
    const name = gem[1] as string;
    found.set(name, isDevelopment && found.get(name) !== 'required' ? 'development' : 'required');
  }
  return found;
}

/** `:development, "test"` */
function symbols(text: string): readonly string[] {
  return [...text.replace(/optional:.*$/, '').matchAll(/:(\w{1,60})|["'](\w{1,60})["']/g)].map((match) => match[1] ?? match[2] ?? '');
}
