// A file held against GitHub's schema, in one walk: what does not fit, and which contexts and functions each scalar's expressions may use.

import type { Document } from '@portcullis/formats/workflow';
import { isMergeKey, scalarValue, type YamlMap, type YamlNode, type YamlScalar } from '@portcullis/formats/yaml';
import type { Span } from '@portcullis/lint';
import { type Definition, definitionOf, propertyOf, type SchemaName, schemaRoots } from '../../facts/schema.js';
import { listed, nearest, orList, quoted, shown, wanted } from './words.js';

export interface Misfit {
  readonly kind: 'unexpected-key' | 'missing-key' | 'duplicate-key' | 'type' | 'empty' | 'value' | 'expression' | 'merge-key' | 'step';
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
  walk.node(document.root, schemaRoots[document.kind], [], nothing);
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

/** Where the walk is. */
interface Site {
  /** Name of the definition. */
  readonly name: string;
  readonly alternatives: readonly Alternative[];
  readonly path: readonly string[];
  /** Place of the word that names the node: where there is nothing to point at, that is pointed at. */
  readonly key: Span | undefined;
}

/** More of them in one file say nothing new. */
const maxMisfits = 200;
/** Keys whose empty value GitHub takes, and which then do nothing. */
const pointless: ReadonlySet<string> = new Set(['run', 'container', 'concurrency', 'environment', 'if']);
/** Keys whose number must be more than 0. */
const positive: ReadonlySet<string> = new Set(['timeout-minutes', 'max-parallel']);
/** What a mapping must have beside what the schema requires, by definition: GitHub's own readers ask for it afterwards. */
const demanded: Readonly<Record<string, readonly string[]>> = {
  'job-factory': ['steps'],
  'container-mapping': ['image'],
  'service-container-mapping': ['image'],
  'container-registry-credentials': ['username', 'password'],
};

/** One list, so that what follows from it is worked out once. */
const nothing: readonly string[] = [];

class Walk {
  private readonly misfits: Misfit[] = [];
  private readonly available = new Map<YamlScalar, Available>();
  private readonly anchors = new Map<number, Span>();
  private readonly used = new Set<number>();
  private readonly known = new Map<readonly string[], Map<string, readonly Alternative[] | undefined>>();

  constructor(private readonly schema: SchemaName) {}

  shape(): Shape {
    const unusedAnchors = [...this.anchors.values()].filter(({ start }) => !this.used.has(start));
    return { misfits: this.misfits, available: this.available, unusedAnchors };
  }

  node(node: YamlNode, name: string, path: readonly string[], context: readonly string[], key?: Span): void {
    this.note(node);
    const alternatives = this.alternatives(name, context);
    if (alternatives === undefined) this.anything(node, path, context);
    else if (node.kind === 'scalar') this.scalar(node, { name, alternatives, path, key });
    else if (node.kind === 'list') this.list(node, { name, alternatives, path, key });
    else this.map(node, { name, alternatives, path, key });
  }

  private note({ alias, anchor }: YamlNode): void {
    if (anchor === undefined) return;
    this.anchors.set(anchor.start, anchor);
    if (alias !== undefined) this.used.add(anchor.start);
  }

  /** What the schema asks nothing of may still hold anchors and expressions. */
  private anything(node: YamlNode, path: readonly string[], context: readonly string[]): void {
    this.note(node);
    if (node.kind === 'scalar') {
      if (context.length > 0 && node.text.includes('${{'))
        this.available.set(node, { names: context, definition: 'any', path, takes: undefined });
    } else if (node.kind === 'list') for (const item of node.items) this.anything(item, [...path, '[]'], context);
    else for (const { name, value } of node.entries) this.anything(value, [...path, name], context);
  }

  private fail(kind: Misfit['kind'], at: Span, { name, path }: Pick<Site, 'name' | 'path'>, message: string, instead?: string): void {
    if (this.misfits.length < maxMisfits)
      this.misfits.push({ kind, at, message, definition: name, path, ...(instead === undefined ? {} : { instead }) });
  }

  /** Undefined where anything goes. Worked out once for each definition and what it inherits. */
  private alternatives(name: string, inherited: readonly string[]): readonly Alternative[] | undefined {
    const known = this.known.get(inherited) ?? new Map<string, readonly Alternative[] | undefined>();
    this.known.set(inherited, known);
    if (!known.has(name)) known.set(name, this.alternativesOf(name, inherited));
    return known.get(name);
  }

  private alternativesOf(name: string, inherited: readonly string[]): readonly Alternative[] | undefined {
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

  private scalar(node: YamlScalar, site: Site): void {
    const { alternatives, name, path } = site;
    const at = node.alias ?? node.at;
    const names = widest(alternatives);
    const takes = takesOf(alternatives);
    const expressions = node.text.includes('${{');
    if (names.length > 0 && (expressions || path.at(-1)?.endsWith('if') === true))
      this.available.set(node, { names, definition: name, path, takes });
    if (!expressions) this.literal(node, site);
    else if (names.length === 0) {
      if (takes.text || takes.boolean || takes.number) this.fail('expression', at, site, `An expression is not allowed at ${shown(path)}`);
      else this.literal(node, site);
    } else if (!isWhole(node.text) && !alternatives.some(isText))
      // One whole expression may give anything; text around one makes a text of it.
      this.fail('type', at, site, `Expected ${wanted(alternatives)} or one expression at ${shown(path)}, got text around an expression`);
  }

  private literal(node: YamlScalar, site: Site): void {
    const { alternatives, key, path } = site;
    const value = scalarValue(node);
    const kind = value === null ? 'null' : typeof value;
    const empty = value === null || node.text === '';
    const at = empty ? (node.alias ?? key ?? node.at) : (node.alias ?? node.at);
    const fits = alternatives.some(({ definition }) => accepts(definition, kind, node.text));
    if (empty) {
      if ((!fits && !isLenient(site)) || isPointless(path))
        this.fail('empty', at, site, `Expected ${wanted(alternatives)} at ${shown(path)}, got nothing`);
      return;
    }
    if (fits) {
      const least = path.at(-1) === 'max-parallel' ? 1 : 0;
      if (
        typeof value === 'number' &&
        positive.has(path.at(-1) ?? '') &&
        (value <= 0 || value < least || (least === 1 && !Number.isInteger(value)))
      )
        this.fail('value', at, site, `Expected a ${least === 1 ? 'whole ' : ''}number above 0 at ${shown(path)}, got ${quoted(node.text)}`);
      return;
    }
    if (!isLenient(site)) this.unfit(node, at, kind, site);
  }

  private unfit(node: YamlScalar, at: Span, kind: string, site: Site): void {
    const { alternatives, path } = site;
    const values = allowedValues(alternatives);
    if (values.length === 0) {
      const got = kind === 'string' ? `the text ${quoted(node.text)}` : `the ${kind} ${quoted(node.text)}`;
      this.fail('type', at, site, `Expected ${wanted(alternatives)} at ${shown(path)}, got ${got}`);
      return;
    }
    const others = alternatives.filter(({ definition }) => definition.mapping !== undefined || definition.sequence !== undefined);
    const list = [...listed(values), ...(others.length === 0 ? [] : [wanted(others)])];
    this.fail('value', at, site, `Expected ${orList(list)} at ${shown(path)}, got ${quoted(node.text)}`, nearest(node.text, values));
  }

  private list(node: Extract<YamlNode, { kind: 'list' }>, site: Site): void {
    const { alternatives, key, path } = site;
    const fit = alternatives.find(({ definition }) => definition.sequence !== undefined);
    if (fit === undefined) {
      this.fail('type', firstOf(node), site, `Expected ${wanted(alternatives)} at ${shown(path)}, got a list`);
      this.anything(node, path, nothing);
      return;
    }
    const item = fit.definition.sequence?.['item-type'] as string;
    if (node.items.length === 0 && (isMatrixRow(path) || (item !== 'any' && emptyMatters.test(fit.name))))
      this.fail('empty', node.alias ?? key ?? node.at, site, `Expected at least one item at ${shown(path)}`);
    for (const each of node.items) this.node(each, item, [...path, '[]'], fit.context, each.kind === 'scalar' ? undefined : key);
  }

  private map(node: YamlMap, site: Site): void {
    const { alternatives, path } = site;
    const fit = closest(node, alternatives);
    if (fit === undefined) {
      this.fail('type', firstOf(node), site, `Expected ${wanted(alternatives)} at ${shown(path)}, got a mapping`);
      this.anything(node, path, nothing);
      return;
    }
    const seen = new Set<string>();
    for (const { key, name: written, value } of node.entries) {
      const at = key.alias ?? key.at;
      if (isMergeKey(key)) {
        this.fail('merge-key', at, { name: fit.name, path }, 'GitHub knows no merge key: `<<` is taken for a key like any other');
        this.anything(value, path, nothing);
        continue;
      }
      const lower = written.toLowerCase();
      // The reader of YAML has told what is the same letter by letter; jobs are told by the rule about their order.
      if (seen.has(lower) && path.join('.') !== 'jobs')
        this.fail(
          'duplicate-key',
          at,
          { name: fit.name, path },
          `The key ${quoted(written)} stands twice in ${shown(path)}; case makes no difference`,
        );
      seen.add(lower);
      this.entry(written, value, at, fit, path);
    }
    if (node.entries.length === 0 && path.join('.') === 'on')
      this.fail('empty', site.key ?? node.at, site, 'Expected at least one event at `on`');
    this.missing(node, fit, site);
  }

  private entry(written: string, value: YamlNode, at: Span, { context, definition, name }: Alternative, path: readonly string[]): void {
    const property = propertyOf(definition, written);
    const type = property?.type ?? definition.mapping?.['loose-value-type'];
    if (type !== undefined) {
      this.node(value, type, [...path, written], context, at);
      return;
    }
    if (/^\s*\$\{\{/.test(written)) return;
    if (this.misfits.length >= maxMisfits) return;
    const names = Object.keys(definition.mapping?.properties ?? {});
    const where = path.length === 0 ? 'at the top of the file' : `in ${shown(path)}`;
    const message = `Unexpected key ${quoted(written)} ${where}; expected ${orList(listed(names))}`;
    this.fail('unexpected-key', at, { name, path }, message, nearest(written, names));
    this.anything(value, path, nothing);
  }

  private missing(node: YamlMap, fit: Alternative, { alternatives, key: named, path }: Site): void {
    const has = new Set(node.entries.map(({ name }) => name));
    const required = Object.keys(fit.definition.mapping?.properties ?? {}).filter((key) => propertyOf(fit.definition, key)?.required);
    const absent = [...required, ...(demanded[fit.name] ?? [])].filter((key) => !has.has(key));
    if (absent.length === 0) return;
    const ways = alternatives.filter(({ definition }) => definition.mapping !== undefined);
    // Where no way to write it has been begun, all are named.
    const step = ways.length > 2 || (ways.length === 2 && ways.some(({ name }) => name === 'run-step'));
    const at = node.alias ?? (step ? undefined : named) ?? firstOf(node);
    if (step && !required.some((key) => has.has(key))) this.fail('step', at, { name: fit.name, path }, 'A step needs "run" or "uses"');
    else
      for (const key of absent)
        this.fail('missing-key', at, { name: fit.name, path: [...path, key] }, `The key "${key}" is missing in ${shown(path)}`);
  }
}

/** Where GitHub's schema for editors asks for more than GitHub does: nothing for a mapping, one text for a list. */
function isLenient({ name, path }: Site): boolean {
  return name === 'workflow-dispatch-input' || path.join('.') === 'on.repository_dispatch.types';
}

function isWhole(text: string): boolean {
  return /^\s*\$\{\{/.test(text) && /\}\}\s*$/.test(text);
}

function isText({ definition: { string } }: Alternative): boolean {
  return string !== undefined && string.constant === undefined;
}

function isPointless(path: readonly string[]): boolean {
  return (
    path[0] !== 'on' && (pointless.has(path.at(-1) ?? '') ? path.at(-2) !== 'env' && path.at(-2) !== 'with' : path.at(-2) === 'services')
  );
}

function isMatrixRow(path: readonly string[]): boolean {
  return path.length === 5 && path[0] === 'jobs' && path[3] === 'matrix' && path[4] !== 'include' && path[4] !== 'exclude';
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
const emptyMatters = /^(?:steps|composite-steps|sequence-of-non-empty-string|schedule|on-sequence-strict|.*-activity-types)$/;

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

/** Of the mappings that could be meant, the one that knows most of the keys; where two do, the one that uses what others wrote. */
function closest(node: YamlMap, alternatives: readonly Alternative[]): Alternative | undefined {
  const maps = alternatives.filter(({ definition }) => definition.mapping !== undefined);
  const keys = node.entries.map(({ name }) => name);
  const fits = ({ definition }: Alternative): number =>
    keys.reduce((sum, key) => {
      const property = propertyOf(definition, key);
      return sum + (property === undefined ? 0 : property.required ? (key === 'uses' ? 101 : 100) : 1);
    }, 0);
  let best = maps[0];
  let most = best === undefined ? 0 : fits(best);
  for (const each of maps.slice(1)) {
    const count = fits(each);
    if (count <= most) continue;
    best = each;
    most = count;
  }
  return best;
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
