// Which groups a Gemfile puts a gem into, as far as it says so plainly: a Gemfile is a program, and only its usual lines are read.

import { remembered } from '@portcullis/core';
import type { Scope } from '../../model.js';
import { programLines } from '../../not-locked.js';
import { nameOf, type Source } from '../../reader.js';

/** Groups by which people mean work on the product and not the product. */
const development: ReadonlySet<string> = new Set(['development', 'test', 'ci', 'lint', 'docs', 'doc', 'rubocop', 'benchmark', 'debug']);

/** The Gemfile of a lock. */
export function gemfileOf({ path }: Source): string {
  return nameOf(path) === 'gems.locked' ? 'gems.rb' : nameOf(path).replace(/\.lock$/, '');
}

/** What a Gemfile says of the gems of its lock. */
interface Gemfile {
  /** What it asks for whatever the machine and the environment: by a line of its own, in no block but of groups and sources. */
  readonly asked: readonly string[];
  /** Those of them that no platform is without: a lock for any has an entry of each. */
  readonly everywhere: ReadonlySet<string>;
  /** Development for what stands only in groups of development. */
  readonly scopes: ReadonlyMap<string, Scope>;
}

const plainBlock = /^(?:group|source|platforms?|path|git|github)[ (]/;

/** @throws PortcullisError where it is no text. */
export function readGemfile(lock: Source): Gemfile {
  const asked: string[] = [];
  const everywhere = new Set<string>();
  const scopes = new Map<string, Scope>();
  // A block has many lines.
  const groups = remembered(groupsOfBlock, 1000);
  for (const { line, blocks } of programLines(lock.beside(gemfileOf(lock))?.text() ?? '')) {
    const gem = line.startsWith('gem') ? /^gem[ (]\s*["']([\w.-]{1,100})["'](.{0,1000})$/.exec(line) : null;
    if (gem === null) continue;
    const [, name = '', options = ''] = gem;
    const isDevelopment = isForDevelopment([...ownGroups(options), ...blocks.flatMap(groups)]);
    scopes.set(name, isDevelopment && scopes.get(name) !== 'required' ? 'development' : 'required');
    if (!blocks.every((block) => plainBlock.test(block)) || !isPlain(options)) continue;
    asked.push(name);
    if (!/\bplatforms?\b/.test(options) && !blocks.some((block) => block.startsWith('platform'))) everywhere.add(name);
  }
  return { asked, everywhere, scopes };
}

/** How the product needs a gem, by its options and the blocks around it. */
export function gemScope(options: string, blocks: readonly string[]): Scope {
  return isForDevelopment([...ownGroups(options), ...blocks.flatMap(groupsOfBlock)]) ? 'development' : 'required';
}

/** A comma at the end leaves open what the next line says. */
function isPlain(options: string): boolean {
  return options === '' || ((options === ')' || options.startsWith(',')) && !/\b(?:if|unless|install_if)\b|[?,]$/.test(options));
}

function isForDevelopment(groups: readonly string[]): boolean {
  return groups.length > 0 && groups.every((name) => development.has(name));
}

function ownGroups(options: string): readonly string[] {
  const own = /(?:\bgroups?:|:groups?\s*=>)\s*(\[[^\]]{0,300}\]|:\w+|["']\w+["'])/.exec(options)?.[1];
  return own === undefined ? [] : symbols(own);
}

function groupsOfBlock(block: string): readonly string[] {
  const group = /^group[ (](.{1,300}?)\)?\s+do$/.exec(block);
  return group === null ? [] : symbols(group[1] as string);
}

/** `:development, "test"` */
function symbols(text: string): readonly string[] {
  return [...text.replace(/optional:.*$/, '').matchAll(/:(\w{1,60})|["'](\w{1,60})["']/g)].map((match) => match[1] ?? match[2] ?? '');
}
