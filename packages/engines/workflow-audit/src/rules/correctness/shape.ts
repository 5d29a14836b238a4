// A file held against GitHub's schema, in one walk: what does not fit, and which contexts and functions each scalar's expressions may use.

import { expressionsIn } from '@portcullis/formats/expression';
import type { Document } from '@portcullis/formats/workflow';
import { isMergeKey, scalarValue, type YamlEntry, type YamlMap, type YamlNode, type YamlScalar } from '@portcullis/formats/yaml';
import type { Span } from '@portcullis/lint';
import { type Definition, definitionOf, type Properties, propertiesOf, type SchemaName, schemaRoots } from '../../facts/schema.js';
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
  /** Runners and GitHub pass over it; editors and the marketplace do not. */
  readonly passedOver: boolean;
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
  walk.node(document.root, schemaRoots[document.kind], top, nothing);
  const shape = walk.shape();
  shapes.set(document.root, shape);
  return shape;
}

/** Whether more of a file does not fit than is told. */
export function mayHaveMore(document: Document): boolean {
  return (shapeOf(document)?.misfits.length ?? 0) >= maxMisfits;
}

/** One way in which a definition can be met. */
interface Alternative {
  readonly name: string;
  readonly definition: Definition;
  readonly properties: Properties['properties'];
  readonly required: Properties['required'];
  readonly context: readonly string[];
}

/** All ways in which a definition can be met, with what a node asks of them. */
interface Ways {
  readonly alternatives: readonly Alternative[];
  /** What is available to expressions. */
  readonly names: readonly string[];
  readonly takes: Takes;
  /** Whether it may be any text. */
  readonly text: boolean;
  readonly maps: readonly Alternative[];
  readonly list: Alternative | undefined;
}

function waysOf(alternatives: readonly Alternative[]): Ways {
  return {
    alternatives,
    names: widest(alternatives),
    takes: takesOf(alternatives),
    text: alternatives.some(isText),
    maps: alternatives.filter(({ definition }) => definition.mapping !== undefined),
    list: alternatives.find(({ definition }) => definition.sequence !== undefined),
  };
}

/** Keys from the root down, each with what is above it: a list a node would be most of the work. */
interface Path {
  readonly name: string;
  readonly above: Path | undefined;
  readonly depth: number;
}

const top: Path = { name: '', above: undefined, depth: 0 };

function below(above: Path, name: string): Path {
  return { name, above, depth: above.depth + 1 };
}

function listOf(path: Path): readonly string[] {
  const names = new Array<string>(path.depth);
  for (let at: Path | undefined = path; at !== undefined && at.depth > 0; at = at.above) names[at.depth - 1] = at.name;
  return names;
}

function isAt(path: Path, text: string): boolean {
  return listOf(path).join('.') === text;
}

/** Where the walk is. */
interface Site {
  /** Name of the definition. */
  readonly name: string;
  readonly ways: Ways;
  readonly path: Path;
  /** Place of the word that names the node: where there is nothing to point at, that is pointed at. */
  readonly key: Span | undefined;
}

/** More of them in one file say nothing new. */
const maxMisfits = 200;
/** Keys whose empty value GitHub takes, and which then do nothing. */
const pointless: ReadonlySet<string> = new Set(['run', 'run-name', 'container', 'concurrency', 'if', 'working-directory']);
/** Mappings that say something only with a key in them. */
const filled: ReadonlySet<string> = new Set([
  'matrix',
  'strategy',
  'job-outputs',
  'runs-on-mapping',
  'workflow-defaults',
  'workflow-defaults-run',
  'job-defaults',
  'job-defaults-run',
]);
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

/** Of both schemas, by what is inherited and by name: the same for every file. */
const known: Readonly<Record<SchemaName, Map<readonly string[], Map<string, Ways | undefined>>>> = {
  workflow: new Map(),
  action: new Map(),
};

/** Undefined where anything goes. Worked out once for each definition and what it inherits. */
function waysTo(schema: SchemaName, name: string, inherited: readonly string[]): Ways | undefined {
  let own = known[schema].get(inherited);
  if (own === undefined) {
    own = new Map();
    known[schema].set(inherited, own);
  }
  if (!own.has(name)) {
    const alternatives = alternativesOf(schema, name, inherited);
    own.set(name, alternatives === undefined ? undefined : waysOf(alternatives));
  }
  return own.get(name);
}

function alternativesOf(schema: SchemaName, name: string, inherited: readonly string[]): readonly Alternative[] | undefined {
  const definition = definitionOf(schema, name);
  if (definition === undefined) return undefined;
  const context = definition.context === undefined ? inherited : [...new Set([...inherited, ...definition.context])];
  const choices = definition['one-of'];
  if (choices === undefined) return [{ name, definition, context, ...propertiesOf(definition) }];
  const found: Alternative[] = [];
  for (const choice of choices) {
    const inner = waysTo(schema, choice, context);
    if (inner === undefined) return undefined;
    found.push(...inner.alternatives);
  }
  return found;
}

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

  node(node: YamlNode, name: string, path: Path, context: readonly string[], key?: Span): void {
    this.note(node);
    const ways = waysTo(this.schema, name, context);
    if (ways === undefined) this.anything(node, path, context);
    else if (node.kind === 'scalar') this.scalar(node, { name, ways, path, key });
    else if (node.kind === 'list') this.list(node, { name, ways, path, key });
    else this.map(node, { name, ways, path, key });
  }

  private note({ alias, anchor }: YamlNode): void {
    if (anchor === undefined) return;
    this.anchors.set(anchor.start, anchor);
    if (alias !== undefined) this.used.add(anchor.start);
  }

  /** What the schema asks nothing of may still hold anchors and expressions. */
  private anything(node: YamlNode, path: Path, context: readonly string[]): void {
    this.note(node);
    if (node.kind === 'scalar') {
      if (context.length > 0 && node.text.includes('${{'))
        this.available.set(node, { names: context, definition: 'any', path: listOf(path), takes: undefined });
    } else if (node.kind === 'list') for (const item of node.items) this.anything(item, below(path, '[]'), context);
    else for (const { name, value } of node.entries) this.anything(value, below(path, name), context);
  }

  private fail(kind: Misfit['kind'], at: Span, { name, path }: Pick<Site, 'name' | 'path'>, message: string, instead?: string): void {
    if (this.misfits.length < maxMisfits)
      this.misfits.push({
        kind,
        at,
        message,
        definition: name,
        path: listOf(path),
        passedOver: isPassedOver(kind, name, path),
        ...(instead === undefined ? {} : { instead }),
      });
  }

  private scalar(node: YamlScalar, site: Site): void {
    const { ways, name, path } = site;
    const { names, takes } = ways;
    const at = node.alias ?? node.at;
    const expressions = node.text.includes('${{');
    if (names.length > 0 && (expressions || path.name.endsWith('if')))
      this.available.set(node, { names, definition: name, path: listOf(path), takes });
    if (!expressions) this.literal(node, site);
    else if (names.length === 0) {
      if (takes.text || takes.boolean || takes.number)
        this.fail('expression', at, site, `An expression is not allowed at ${shown(listOf(path))}`);
      else this.literal(node, site);
    } else if (!ways.text && !isWhole(node.text))
      // One whole expression may give anything; text around one makes a text of it.
      this.fail(
        'type',
        at,
        site,
        `Expected ${wanted(ways.alternatives)} or one expression at ${shown(listOf(path))}, got text around an expression`,
      );
  }

  private literal(node: YamlScalar, site: Site): void {
    const { key, path } = site;
    const { alternatives } = site.ways;
    const value = scalarValue(node);
    const kind = value === null ? 'null' : typeof value;
    const empty = value === null || node.text === '';
    const at = empty ? (node.alias ?? key ?? node.at) : (node.alias ?? node.at);
    const fits = alternatives.some(({ definition }) => accepts(definition, kind, node.text));
    if (empty) {
      if ((!fits && !isLenient(site)) || isPointless(listOf(path)))
        this.fail('empty', at, site, `Expected ${wanted(alternatives)} at ${shown(listOf(path))}, got nothing`);
      return;
    }
    if (!fits) {
      if (!isLenient(site) || site.name === emptyInput) this.unfit(node, at, kind, site);
      return;
    }
    if (typeof value !== 'number' || !positive.has(path.name)) return;
    const least = path.name === 'max-parallel' ? 1 : 0;
    if (value <= 0 || value < least || (least === 1 && !Number.isInteger(value)))
      this.fail(
        'value',
        at,
        site,
        `Expected a ${least === 1 ? 'whole ' : ''}number above 0 at ${shown(listOf(path))}, got ${quoted(node.text)}`,
      );
  }

  private unfit(node: YamlScalar, at: Span, kind: string, site: Site): void {
    const { alternatives } = site.ways;
    const where = shown(listOf(site.path));
    const values = allowedValues(alternatives);
    if (values.length === 0) {
      const got = kind === 'string' ? `the text ${quoted(node.text)}` : `the ${kind} ${quoted(node.text)}`;
      this.fail('type', at, site, `Expected ${wanted(alternatives)} at ${where}, got ${got}`);
      return;
    }
    const others = alternatives.filter(({ definition }) => definition.mapping !== undefined || definition.sequence !== undefined);
    const list = [...listed(values), ...(others.length === 0 ? [] : [wanted(others)])];
    this.fail('value', at, site, `Expected ${orList(list)} at ${where}, got ${quoted(node.text)}`, nearest(node.text, values));
  }

  private list(node: Extract<YamlNode, { kind: 'list' }>, site: Site): void {
    const { key, path } = site;
    const fit = site.ways.list;
    if (fit === undefined) {
      this.fail('type', firstOf(node), site, `Expected ${wanted(site.ways.alternatives)} at ${shown(listOf(path))}, got a list`);
      this.anything(node, path, nothing);
      return;
    }
    const item = fit.definition.sequence?.['item-type'] as string;
    if (node.items.length === 0 && (isMatrixRow(listOf(path)) || (item !== 'any' && emptyMatters.test(fit.name))))
      this.fail('empty', node.alias ?? key ?? node.at, site, `Expected at least one item at ${shown(listOf(path))}`);
    const inner = below(path, '[]');
    for (const each of node.items) {
      const placed = each.kind === 'scalar' || each.kind === 'map';
      // A dash with nothing behind it has no place of its own.
      const nowhere = each.kind === 'scalar' && each.text === '' && each.at.start < node.at.start;
      this.node(each, item, inner, fit.context, nowhere ? node.at : placed ? undefined : key);
    }
  }

  private map(node: YamlMap, site: Site): void {
    const { path, ways } = site;
    const fit = closest(node, ways.maps);
    if (fit === undefined) {
      // `status: {}` says of an event as much as nothing does.
      if (node.entries.length === 0 && ways.alternatives.some(({ definition }) => definition.null !== undefined)) return;
      this.fail('type', firstOf(node), site, `Expected ${wanted(ways.alternatives)} at ${shown(listOf(path))}, got a mapping`);
      this.anything(node, path, nothing);
      return;
    }
    const seen = node.entries.some(({ name }) => capitals.test(name)) ? new Map<string, string>() : undefined;
    for (const { key, name: written, value } of node.entries) {
      const at = key.alias ?? key.at;
      if (isMergeKey(key)) {
        this.fail('merge-key', at, { name: fit.name, path }, 'GitHub knows no merge key: `<<` is taken for a key like any other');
        this.anything(value, path, nothing);
        continue;
      }
      if (seen !== undefined) this.twice(written, at, seen, { name: fit.name, path });
      this.entry(written, value, at, fit, path);
    }
    const least = node.entries.length > 0 ? undefined : (leastOf(path) ?? (filled.has(fit.name) ? 'key' : undefined));
    if (least !== undefined)
      this.fail('empty', site.key ?? node.at, { name: fit.name, path }, `Expected at least one ${least} at ${shown(listOf(path))}`);
    this.missing(node, fit, site);
  }

  /** The reader of YAML has told what is the same letter by letter; jobs are told by the rule about their order. */
  private twice(written: string, at: Span, seen: Map<string, string>, site: Pick<Site, 'name' | 'path'>): void {
    const lower = written.toLowerCase();
    const first = seen.get(lower);
    if (first === undefined) seen.set(lower, written);
    else if (first !== written && !isAt(site.path, 'jobs'))
      this.fail(
        'duplicate-key',
        at,
        site,
        `The key ${quoted(written)} stands twice in ${shown(listOf(site.path))}; case makes no difference`,
      );
  }

  private entry(written: string, value: YamlNode, at: Span, { context, definition, name, properties }: Alternative, path: Path): void {
    const type = properties.get(written)?.type ?? definition.mapping?.['loose-value-type'];
    if (type !== undefined) {
      this.node(value, type, below(path, written), context, at);
      return;
    }
    if (/^\s*\$\{\{/.test(written)) return;
    if (this.misfits.length >= maxMisfits) return;
    const names = Object.keys(definition.mapping?.properties ?? {});
    const where = path.depth === 0 ? 'at the top of the file' : `in ${shown(listOf(path))}`;
    const message = `Unexpected key ${quoted(written)} ${where}; expected ${orList(listed(names))}`;
    this.fail('unexpected-key', at, { name, path }, message, nearest(written, names));
    this.anything(value, path, nothing);
  }

  private missing(node: YamlMap, fit: Alternative, { key: named, path, ways: { maps } }: Site): void {
    const { required } = fit;
    const also = demanded[fit.name];
    if (required.length === 0 && also === undefined) return;
    const has = (key: string): boolean => node.entries.some(({ name }) => name === key);
    const lacks = (key: string): boolean => !has(key);
    if (!required.some(lacks) && also?.some(lacks) !== true) return;
    const absent = [...required, ...(also ?? [])].filter(lacks);
    // Where no way to write it has been begun, all are named.
    const step = maps.length > 2 || (maps.length === 2 && maps.some(({ name }) => name === 'run-step'));
    const at = node.alias ?? (step ? undefined : named) ?? firstOf(node);
    if (step && !required.some(has)) this.fail('step', at, { name: fit.name, path }, 'A step needs "run" or "uses"');
    else
      for (const key of absent)
        this.fail('missing-key', at, { name: fit.name, path: below(path, key) }, `The key "${key}" is missing in ${shown(listOf(path))}`);
  }
}

const emptyInput = 'workflow-dispatch-input';

/** Keys without one are the same in small letters only where they are the same. */
const capitals = /[^a-z0-9_-]/;

/** What the runner's own schema of actions does not ask for, and mappings without a word in them. */
function isPassedOver(kind: Misfit['kind'], name: string, path: Path): boolean {
  if (kind === 'empty')
    return (
      /^(?:(?:job|workflow)-defaults|strategy$|job-outputs$|matrix-filter$|workflow-output-)/.test(name) ||
      path.name === 'working-directory'
    );
  if (name.startsWith('branding')) return true;
  return name === 'action-root-strict' && (kind === 'unexpected-key' || (kind === 'missing-key' && path.name !== 'runs'));
}

/** Where GitHub's schema for editors asks for more than GitHub does: nothing for a mapping, one text for a list. */
function isLenient({ name, path }: Site): boolean {
  return name === emptyInput || isAt(path, 'on.repository_dispatch.types') || isAt(path, 'on.workflow_dispatch.inputs');
}

/** What GitHub asks for one of, whatever its schema says. */
function leastOf(path: Path): string | undefined {
  return isAt(path, 'on') ? 'event' : isAt(path, 'jobs') ? 'job' : undefined;
}

const nowhere = { span: { start: 0, end: 0 } };

function isWhole(text: string): boolean {
  const [{ span } = nowhere, ...more] = expressionsIn(text);
  return more.length === 0 && span.end - span.start === text.trim().length;
}

function isText({ definition: { string } }: Alternative): boolean {
  return string !== undefined && string.constant === undefined;
}

function isPointless(path: readonly string[]): boolean {
  const [first, event, part] = path;
  if (first === 'on' && event === 'workflow_call' && part === 'outputs' && path.at(-1) === 'value') return true;
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
const emptyMatters = /^(?:steps|composite-steps|matrix-filter|sequence-of-non-empty-string|schedule|on-sequence-strict|.*-activity-types)$/;

function accepts(definition: Definition, kind: string, text: string): boolean {
  if (definition['allowed-values']?.includes(text)) return true;
  if (kind === 'null' && definition.null !== undefined) return true;
  if (kind === 'number' && definition.number !== undefined) return true;
  if (kind === 'boolean' && definition.boolean !== undefined) return true;
  const { string } = definition;
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
function closest({ entries }: YamlMap, maps: readonly Alternative[]): Alternative | undefined {
  let best = maps[0];
  if (maps.length < 2) return best;
  let most = -1;
  const named = byRuntime(entries, maps);
  if (named !== undefined) return named;
  for (const each of maps) {
    let count = 0;
    for (let at = 0; at < entries.length; at++) {
      const { name } = entries[at] as YamlEntry;
      const property = each.properties.get(name);
      count += property === undefined ? 0 : property.required ? (name === 'uses' ? 101 : 100) : 1;
    }
    if (count <= most) continue;
    best = each;
    most = count;
  }
  return best;
}

/** What runs an action is told by `using`, whichever other keys are there. */
function byRuntime(entries: YamlMap['entries'], maps: readonly Alternative[]): Alternative | undefined {
  if (maps[0]?.name !== 'container-runs-strict') return undefined;
  const using = entries.find(({ name }) => name === 'using')?.value;
  const text = using?.kind === 'scalar' ? using.text.toLowerCase() : '';
  const name = text === 'docker' ? 'container' : text === 'composite' ? text : text.startsWith('node') ? 'node' : undefined;
  return maps.find((each) => each.name === `${name}-runs-strict`);
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
