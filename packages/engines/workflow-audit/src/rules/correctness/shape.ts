// A file held against GitHub's schema, in one walk: what does not fit, and which contexts and functions each scalar's expressions may use.

import type { Document } from '@portcullis/formats/workflow';
import { isMergeKey, scalarValue, type YamlMap, type YamlNode, type YamlScalar } from '@portcullis/formats/yaml';
import type { Span } from '@portcullis/lint';
import { type Definition, definitionOf, propertyOf, type SchemaName, schemaRoots } from '../../facts/schema.js';

export interface Misfit {
  readonly kind: 'unexpected-key' | 'missing-key' | 'type' | 'empty' | 'value' | 'expression' | 'merge-key' | 'step';
  readonly at: Span;
  /** Without full stop. */
  readonly message: string;
  /** Name of the definition that is not met. */
  readonly definition: string;
  /** Keys from the root down. */
  readonly path: readonly string[];
  /** The word that was probably meant instead of the one at `at`. */
  readonly instead?: string;
}

export interface Shape {
  readonly misfits: readonly Misfit[];
  /** Of scalars whose expressions are evaluated: what is available, as the schema writes it, and where. */
  readonly available: ReadonlyMap<YamlScalar, Available>;
  /** Names of anchors that no alias leads to. */
  readonly unusedAnchors: readonly Span[];
}

export interface Available {
  readonly names: readonly string[];
  readonly definition: string;
  readonly path: readonly string[];
  /** What a value here may be; undefined where it may be anything. */
  readonly takes: Takes | undefined;
}

export interface Takes {
  readonly text: boolean;
  readonly number: boolean;
  readonly boolean: boolean;
  readonly list: boolean;
  readonly map: boolean;
}

const shapes = new WeakMap<YamlMap, Shape>();

/** Undefined for files of other kinds. Worked out once for each document. */
export function shapeOf(document: Document): Shape | undefined {
  if (document.kind !== 'workflow' && document.kind !== 'action') return undefined;
  const known = shapes.get(document.root);
  if (known !== undefined) return known;
  const walk = new Walk(document.kind);
  walk.node(document.root, schemaRoots[document.kind], [], []);
  const shape = walk.shape();
  shapes.set(document.root, shape);
  return shape;
}

/** One way in which a definition can be met. */
interface Alternative {
  readonly name: string;
  readonly definition: Definition;
  readonly context: readonly string[];
}

/** More of them in one file say nothing new. */
const maxMisfits = 200;

class Walk {
  private readonly misfits: Misfit[] = [];
  private readonly available = new Map<YamlScalar, Available>();
  private readonly anchors = new Map<number, Span>();
  private readonly used = new Set<number>();

  constructor(private readonly schema: SchemaName) {}

  shape(): Shape {
    const unusedAnchors = [...this.anchors.values()].filter(({ start }) => !this.used.has(start));
    return { misfits: this.misfits, available: this.available, unusedAnchors };
  }

  node(node: YamlNode, name: string, path: readonly string[], context: readonly string[]): void {
    if (node.anchor !== undefined) {
      this.anchors.set(node.anchor.start, node.anchor);
      if (node.alias !== undefined) this.used.add(node.anchor.start);
    }
    const alternatives = this.alternatives(name, context);
    if (alternatives === undefined) {
      this.anything(node, path, context);
      return;
    }
    if (node.kind === 'scalar') this.scalar(node, name, alternatives, path);
    else if (node.kind === 'list') this.list(node, name, alternatives, path);
    else this.map(node, name, alternatives, path);
  }

  /** What the schema asks nothing of may still hold anchors. */
  private anything(node: YamlNode, path: readonly string[], context: readonly string[]): void {
    if (node.kind === 'scalar') {
      if (context.length > 0 && node.text.includes('${{'))
        this.available.set(node, { names: context, definition: 'any', path, takes: undefined });
    } else if (node.kind === 'list') for (const item of node.items) this.node(item, 'any', [...path, '[]'], context);
    else for (const { name, value } of node.entries) this.node(value, 'any', [...path, name], context);
  }

  private fail(kind: Misfit['kind'], at: Span, definition: string, path: readonly string[], message: string, instead?: string): void {
    if (this.misfits.length < maxMisfits)
      this.misfits.push({ kind, at, message, definition, path, ...(instead === undefined ? {} : { instead }) });
  }

  /** Undefined where anything goes. */
  private alternatives(name: string, inherited: readonly string[]): readonly Alternative[] | undefined {
    const definition = definitionOf(this.schema, name);
    if (definition === undefined) return undefined;
    const context = definition.context === undefined ? inherited : [...new Set([...inherited, ...definition.context])];
    const choices = definition['one-of'];
    if (choices === undefined) return [{ name, definition, context }];
    const found: Alternative[] = [];
    for (const choice of choices) {
      const inner = this.alternatives(choice, context);
      if (inner === undefined) return undefined;
      found.push(...inner);
    }
    return found;
  }

  private scalar(node: YamlScalar, name: string, alternatives: readonly Alternative[], path: readonly string[]): void {
    const at = node.alias ?? node.at;
    const context = widest(alternatives);
    const isText = alternatives.some(({ definition }) => definition.string !== undefined && definition.string.constant === undefined);
    const expressions = node.text.includes('${{');
    if (context.length > 0 && (expressions || path.at(-1)?.endsWith('if') === true))
      this.available.set(node, { names: context, definition: name, path, takes: takesOf(alternatives) });
    if (expressions && context.length === 0) {
      if (isText || alternatives.some(({ definition }) => definition.boolean !== undefined || definition.number !== undefined))
        this.fail('expression', at, name, path, `An expression is not allowed at ${shown(path)}`);
      else this.literal(node, name, alternatives, path);
      return;
    }
    if (!expressions) {
      this.literal(node, name, alternatives, path);
      return;
    }
    // One whole expression may give anything; text around one makes a text of it.
    const whole = /^\s*\$\{\{/.test(node.text) && /\}\}\s*$/.test(node.text);
    if (!whole && !isText)
      this.fail(
        'type',
        at,
        name,
        path,
        `Expected ${wanted(alternatives)} or one expression at ${shown(path)}, got text around an expression`,
      );
  }

  private literal(node: YamlScalar, name: string, alternatives: readonly Alternative[], path: readonly string[]): void {
    const at = placeOfScalar(node);
    const value = scalarValue(node);
    const kind = value === null ? 'null' : typeof value;
    if (alternatives.some(({ definition }) => accepts(definition, kind, node.text))) return;
    if (value === null || node.text === '') {
      this.fail('empty', at, name, path, `Expected ${wanted(alternatives)} at ${shown(path)}, got nothing`);
      return;
    }
    const values = allowedValues(alternatives);
    if (values.length === 0) {
      const got = kind === 'string' ? `the text ${quoted(node.text)}` : `the ${kind} ${quoted(node.text)}`;
      this.fail('type', at, name, path, `Expected ${wanted(alternatives)} at ${shown(path)}, got ${got}`);
      return;
    }
    const others = alternatives.filter(({ definition }) => definition.mapping !== undefined || definition.sequence !== undefined);
    const list = [...listed(values), ...(others.length === 0 ? [] : [wanted(others)])];
    this.fail('value', at, name, path, `Expected ${orList(list)} at ${shown(path)}, got ${quoted(node.text)}`, nearest(node.text, values));
  }

  private list(
    node: Extract<YamlNode, { kind: 'list' }>,
    name: string,
    alternatives: readonly Alternative[],
    path: readonly string[],
  ): void {
    const fit = alternatives.find(({ definition }) => definition.sequence !== undefined);
    if (fit === undefined) {
      this.fail('type', firstOf(node), name, path, `Expected ${wanted(alternatives)} at ${shown(path)}, got a list`);
      this.anything(node, path, []);
      return;
    }
    const item = fit.definition.sequence?.['item-type'] as string;
    if (node.items.length === 0 && item !== 'any' && emptyMatters.has(fit.name))
      this.fail('empty', firstOf(node), name, path, `Expected at least one item at ${shown(path)}`);
    for (const each of node.items) this.node(each, item, [...path, '[]'], fit.context);
  }

  private map(node: YamlMap, name: string, alternatives: readonly Alternative[], path: readonly string[]): void {
    const fit = closest(node, alternatives);
    if (fit === undefined) {
      this.fail('type', firstOf(node), name, path, `Expected ${wanted(alternatives)} at ${shown(path)}, got a mapping`);
      this.anything(node, path, []);
      return;
    }
    const { definition, context } = fit;
    const names = Object.keys(definition.mapping?.properties ?? {});
    for (const { key, name: written, value } of node.entries) {
      const at = key.alias ?? key.at;
      if (isMergeKey(key)) {
        this.fail('merge-key', at, fit.name, path, 'GitHub knows no merge key: `<<` is taken for a key like any other');
        this.anything(value, path, []);
        continue;
      }
      const property = propertyOf(definition, written);
      const loose = definition.mapping?.['loose-value-type'];
      if (property !== undefined || loose !== undefined) {
        this.node(value, property?.type ?? (loose as string), [...path, written], context);
        continue;
      }
      if (/^\s*\$\{\{/.test(written)) continue;
      this.unexpected(written, at, fit, names, path);
      this.anything(value, path, []);
    }
    this.missing(node, fit, alternatives, path);
  }

  private unexpected(written: string, at: Span, { name }: Alternative, names: readonly string[], path: readonly string[]): void {
    const where = path.length === 0 ? 'at the top of the file' : `in ${shown(path)}`;
    const message = `Unexpected key ${quoted(written)} ${where}; expected ${orList(listed(names))}`;
    this.fail('unexpected-key', at, name, path, message, nearest(written, names));
  }

  private missing(node: YamlMap, fit: Alternative, alternatives: readonly Alternative[], path: readonly string[]): void {
    const has = new Set(node.entries.map(({ name }) => name));
    const required = Object.keys(fit.definition.mapping?.properties ?? {}).filter((key) => propertyOf(fit.definition, key)?.required);
    const absent = required.filter((key) => !has.has(key));
    if (absent.length === 0) return;
    const ways = alternatives.filter(({ definition }) => definition.mapping !== undefined);
    // Where no way to write it has been begun, all are named.
    const step = ways.length > 2 || (ways.length === 2 && ways.some(({ name }) => name === 'run-step'));
    const begun = required.some((key) => has.has(key)) || !step;
    const at = firstOf(node);
    if (begun)
      for (const key of absent) this.fail('missing-key', at, fit.name, [...path, key], `The key "${key}" is missing in ${shown(path)}`);
    else this.fail('step', at, fit.name, path, 'A step needs "run" or "uses"');
  }
}

function takesOf(alternatives: readonly Alternative[]): Takes {
  const any = (key: keyof Definition): boolean => alternatives.some(({ definition }) => definition[key] !== undefined);
  return {
    text: any('string') || any('allowed-values'),
    number: any('number'),
    boolean: any('boolean'),
    list: any('sequence'),
    map: any('mapping'),
  };
}

/** Lists that mean something only with an item in them. */
const emptyMatters: ReadonlySet<string> = new Set([
  'steps',
  'composite-steps',
  'sequence-of-non-empty-string',
  'schedule',
  'on-sequence-strict',
]);

function accepts({ string, number, boolean, null: nothing, ...definition }: Definition, kind: string, text: string): boolean {
  if (definition['allowed-values']?.includes(text)) return true;
  if (kind === 'null' && nothing !== undefined) return true;
  if (kind === 'number' && number !== undefined) return true;
  if (kind === 'boolean' && boolean !== undefined) return true;
  if (string === undefined) return false;
  if (string.constant !== undefined) return string.constant === text;
  return text !== '' || string['require-non-empty'] !== true;
}

function widest(alternatives: readonly Alternative[]): readonly string[] {
  return [...new Set(alternatives.flatMap(({ context }) => context))];
}

function allowedValues(alternatives: readonly Alternative[]): readonly string[] {
  return alternatives.flatMap(({ definition }) => [
    ...(definition['allowed-values'] ?? []),
    ...(definition.string?.constant === undefined ? [] : [definition.string.constant]),
  ]);
}

/** Of the mappings that could be meant, the one that knows most of the keys. */
function closest(node: YamlMap, alternatives: readonly Alternative[]): Alternative | undefined {
  const maps = alternatives.filter(({ definition }) => definition.mapping !== undefined);
  const keys = node.entries.map(({ name }) => name);
  const fits = ({ definition }: Alternative): number =>
    keys.reduce((sum, key) => {
      const property = propertyOf(definition, key);
      return sum + (property === undefined ? 0 : property.required ? 100 : 1);
    }, 0);
  let best = maps[0];
  let most = best === undefined ? 0 : fits(best);
  for (const each of maps.slice(1)) {
    const count = fits(each);
    if (count > most) {
      best = each;
      most = count;
    }
  }
  return best;
}

const nouns: readonly (readonly [keyof Definition, string])[] = [
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['sequence', 'a list'],
  ['mapping', 'a mapping'],
];

function wanted(alternatives: readonly Alternative[]): string {
  const words = new Set<string>();
  for (const [key, noun] of nouns) if (alternatives.some(({ definition }) => definition[key] !== undefined)) words.add(noun);
  if (alternatives.some(({ definition }) => definition['allowed-values'] !== undefined)) words.add('one of a few words');
  return words.size === 0 ? 'nothing' : orList([...words]);
}

function listed(names: readonly string[]): string[] {
  const shownNames = names.slice(0, 24).map((name) => `"${name}"`);
  return names.length > shownNames.length ? [...shownNames, `${names.length - shownNames.length} more`] : shownNames;
}

function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
}

/** A path as people write it: `jobs.build.steps[]`. */
export function shown(path: readonly string[]): string {
  if (path.length === 0) return 'the file';
  return `\`${path.reduce((text, part) => (part === '[]' ? `${text}[]` : text === '' ? part : `${text}.${part}`), '')}\``;
}

/** A scalar's place with a width: an empty one has none. */
function placeOfScalar(node: YamlScalar): Span {
  return node.alias ?? node.at;
}

function firstOf(node: YamlNode): Span {
  if (node.alias !== undefined) return node.alias;
  const first = node.kind === 'map' ? node.entries[0]?.key : node.kind === 'list' ? node.items[0] : node;
  return first === undefined || first === node
    ? node.at
    : first.kind === 'scalar'
      ? first.at
      : { start: first.at.start, end: first.at.start };
}

/** The one of some words that differs by two letters at most, where there is just one such. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  if (written.length > 60) return undefined;
  const close = words.filter(
    (word) => word !== written && distance(written.toLowerCase(), word) <= Math.min(2, Math.floor(word.length / 3)),
  );
  return close.length === 1 ? close[0] : undefined;
}

/** Letters to add, leave out, change or swap to make one of the other. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] as number) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
}
