// YAML as a tree of nodes with the exact place of each, in one pass over the parser's events: bounded depth, linear checks,
// aliases as what they lead to, and no value built that nobody asks for.

import { lineIndex, PortcullisError } from '@portcullis/core';
import type { Event, ScalarEvent } from 'js-yaml';
import { wholeParser } from './parser.js'; // at first use
import { plainNodes } from './plain-nodes.js';
import type { Decoder } from './plain-scalars.js';

/** Offsets in UTF-16 units, the end exclusive. */
export interface YamlSpan {
  readonly start: number;
  readonly end: number;
}

interface NodeBase {
  readonly at: YamlSpan;
  /** Explicit tag as written: `!reference`, `!!str`. */
  readonly tag?: string;
  /** The name by which aliases lead here, where one is given. */
  readonly anchor?: YamlSpan;
  /** Where the alias stands by which this node was reached; `at` is then the place of what it leads to. */
  readonly alias?: YamlSpan;
}

export interface YamlScalar extends NodeBase {
  readonly kind: 'scalar';
  /** The characters that it stands for: escapes resolved, lines folded. */
  readonly text: string;
  /** Without quotes and no block: what it looks like may be a number, a truth value or nothing. */
  readonly plain: boolean;
  /** Place of `text` in the file where it stands there letter by letter. */
  readonly verbatim?: YamlSpan;
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
  /** Of a block: how many columns its lines are in. */
  readonly indent?: number;
}

export interface YamlList extends NodeBase {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}

export interface YamlEntry {
  readonly key: YamlNode;
  /** The key's text; empty for keys that are no scalars. */
  readonly name: string;
  readonly value: YamlNode;
}

export interface YamlMap extends NodeBase {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
}

export type YamlNode = YamlScalar | YamlList | YamlMap;

/** Larger files are refused: no configuration or manifest of people comes near. */
export const maxYamlBytes = 5 * 1024 * 1024;
const maxDepth = 200;
/** Lines within brackets that may begin further left than they should; each costs a reading of the whole. */
const maxIndented = 10;
const indentation = ' '.repeat(maxDepth);

/** @param offset of the mistake. */
export function yamlInvalid(file: string, text: string, offset: number | undefined, message: string): PortcullisError {
  return new PortcullisError({
    code: 'yaml-invalid',
    message: `expected valid YAML: ${message}`,
    where: { file, ...(offset === undefined ? {} : { line: lineIndex(text).positionAt(offset).line }) },
    remedy: 'Correct the file; a YAML linter shows the place.',
  });
}

/**
 * Roots of the documents of a YAML stream; a document without content has none.
 * @throws PortcullisError `yaml-invalid` with file and line: a syntax error, a key twice in one map, an alias that leads nowhere or
 *   into itself, more than 200 collections within one another, more bytes than `maxBytes`, a letter outside of quotes that ends a line
 *   for YAML 1.1 alone.
 */
export async function readYaml(text: string, file: string, maxBytes = maxYamlBytes): Promise<readonly (YamlNode | undefined)[]> {
  return readYamlNow(text, file, undefined, maxBytes);
}

/**
 * The same for whoever finds out only while it works which other files it needs.
 *
 * @param repeated is told of each key that stands twice in one map, which then has both entries; without it such a key is an error
 */
export function readYamlNow(
  text: string,
  file: string,
  repeated?: (key: YamlScalar) => void,
  maxBytes = maxYamlBytes,
): readonly (YamlNode | undefined)[] {
  const roots = yamlRoots(text, file, repeated, maxBytes);
  const mark = otherBreak(text, roots);
  if (mark !== undefined)
    throw yamlInvalid(
      file,
      text,
      mark,
      `expected U+${text.charCodeAt(mark).toString(16).toUpperCase().padStart(4, '0')} within quotes alone: it ends a line for readers of YAML 1.1 and for others not`,
    );
  return roots;
}

/** What is read by YAML 1.2 alone, as locks are by the programs that write them. @throws PortcullisError as `readYaml`, but for those letters. */
export function yamlRoots(
  text: string,
  file: string,
  repeated?: (key: YamlScalar) => void,
  maxBytes = maxYamlBytes,
): readonly (YamlNode | undefined)[] {
  if (Buffer.byteLength(text) > maxBytes) throw yamlInvalid(file, text, undefined, `expected at most ${maxBytes} bytes`);
  const plain = plainNodes(text, scalars);
  return plain === undefined ? readNodes(wholeParser, text, file, repeated) : [plain];
}

/** Ends of lines of YAML 1.1 (section 4.2) that YAML 1.2 has no more: GitHub's reader, Go's and libyaml's end a comment there. */
const otherBreaks = /[\u0085\u2028\u2029]/g;

/** Offset of the first that stands outside of quotes: two readers may see two files. */
function otherBreak(text: string, roots: readonly (YamlNode | undefined)[]): number | undefined {
  const offsets = [...text.matchAll(otherBreaks)].map(({ index }) => index);
  if (offsets.length === 0) return undefined;
  const quoted: YamlSpan[] = [];
  const seen = new Set<object>();
  const visit = (node: YamlNode): void => {
    if (node.kind === 'scalar') {
      if (node.style === 'single' || node.style === 'double') quoted.push(node.at);
      return;
    }
    // What an alias leads to is visited once.
    const content = node.kind === 'map' ? node.entries : node.items;
    if (seen.has(content)) return;
    seen.add(content);
    if (node.kind === 'list') for (const item of node.items) visit(item);
    else
      for (const { key, value } of node.entries) {
        visit(key);
        visit(value);
      }
  };
  for (const root of roots) if (root !== undefined) visit(root);
  quoted.sort((a, b) => a.start - b.start);
  let next = 0;
  return offsets.find((offset) => {
    while (next < quoted.length && (quoted[next] as YamlSpan).end <= offset) next++;
    return next === quoted.length || (quoted[next] as YamlSpan).start > offset;
  });
}

/** A clause about a key that stands twice in one map. */
export function repeatedKey({ text }: YamlScalar): string {
  return `the key "${text.slice(0, 60)}" stands twice in one map`;
}

/** By the whole parser alone: what the quicker reader of plain files is held against. */
export async function readYamlWhole(text: string, file: string): Promise<readonly (YamlNode | undefined)[]> {
  return readNodes(wholeParser, text, file);
}

let decoder: Decoder | undefined;

function wholeDecoder(): Decoder {
  decoder ??= decoderOf(wholeParser);
  return decoder;
}

/** Most files hold no scalar that asks for the whole parser. */
const scalars: Decoder = {
  folded: (...scalar) => wholeDecoder().folded(...scalar),
  escaped: (...scalar) => wholeDecoder().escaped(...scalar),
};

/** What the whole parser makes of a scalar whose letters do not stand for themselves. */
export function decoderOf({ CHOMPING_MODE, EVENT_ID, getScalarValue, SCALAR_STYLE }: typeof import('js-yaml')): Decoder {
  const chompings = { clip: CHOMPING_MODE.CLIP, strip: CHOMPING_MODE.STRIP, keep: CHOMPING_MODE.KEEP } as const;
  const scalar = { type: EVENT_ID.SCALAR, anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1, fast: false } as const;
  return {
    folded: (text, valueStart, valueEnd, indent, chomping) =>
      getScalarValue(text, { ...scalar, valueStart, valueEnd, style: SCALAR_STYLE.FOLDED_BLOCK, indent, chomping: chompings[chomping] }),
    escaped: (text, valueStart, valueEnd) =>
      getScalarValue(text, { ...scalar, valueStart, valueEnd, style: SCALAR_STYLE.DOUBLE_QUOTED, indent: -1, chomping: chompings.clip }),
  };
}

/** Without tag and anchor. */
const bare: { readonly tag?: string; readonly anchor?: YamlSpan } = {};

/** By the whole parser. */
function readNodes(
  parser: typeof import('js-yaml'),
  text: string,
  file: string,
  repeated?: (key: YamlScalar) => void,
): readonly (YamlNode | undefined)[] {
  const { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } = parser;
  const { ALIAS, DOCUMENT, MAPPING, POP, SCALAR, SEQUENCE } = EVENT_ID;
  const styles = new Map<number, YamlScalar['style']>([
    [SCALAR_STYLE.SINGLE_QUOTED, 'single'],
    [SCALAR_STYLE.DOUBLE_QUOTED, 'double'],
    [SCALAR_STYLE.LITERAL_BLOCK, 'literal'],
    [SCALAR_STYLE.FOLDED_BLOCK, 'folded'],
  ]);
  let source = text;
  const indented: number[] = [];
  const fail = (offset: number, message: string): PortcullisError => yamlInvalid(file, text, original(offset), message);
  const events = parsed();
  let at = 0;
  const documents: (YamlNode | undefined)[] = [];
  while (at < events.length) {
    const event = events[at++] as Event;
    if (event.type !== DOCUMENT) continue;
    const anchors = new Map<string, YamlNode | 'open'>();
    documents.push(events[at]?.type === POP || at >= events.length ? undefined : node(anchors));
  }
  return documents;

  function parsed(): readonly Event[] {
    for (;;) {
      try {
        return parseEvents(source, { maxDepth });
      } catch (error) {
        const { mark: place, reason } = error as { mark?: { position?: number }; reason?: string };
        if (reason === undefined) throw error;
        const position = place?.position ?? 0;
        if (reason !== 'deficient indentation' || indented.length >= maxIndented) throw fail(lastBefore(source, position, reason), reason);
        // Within brackets and quotes the start of a line means nothing, and all but the strictest readers let it be: so do we.
        const start = source.lastIndexOf('\n', position - 1) + 1;
        if (indented.at(-1) === start) throw fail(position, reason);
        indented.push(start);
        source = source.slice(0, start) + indentation + source.slice(start);
      }
    }
  }

  /** Offset in the text as it was given. */
  function original(offset: number): number {
    if (indented.length === 0) return offset;
    const added = indented.filter((start) => start < offset).length;
    return offset - added * indentation.length;
  }

  function node(anchors: Map<string, YamlNode | 'open'>): YamlNode {
    const event = events[at++] as Event;
    if (event.type === ALIAS) return aliased(event.anchorStart, event.anchorEnd, anchors);
    if (event.type !== SCALAR && event.type !== SEQUENCE && event.type !== MAPPING) throw fail(0, 'expected a value');
    if (event.anchorStart < 0 && event.tagStart < 0) return event.type === SCALAR ? scalar(event, bare) : collection(event, bare, anchors);
    const anchor = event.anchorStart < 0 ? undefined : source.slice(event.anchorStart, event.anchorEnd);
    const tag = {
      ...(event.tagStart < 0 ? {} : { tag: source.slice(event.tagStart, event.tagEnd) }),
      ...(anchor === undefined ? {} : { anchor: { start: original(event.anchorStart), end: original(event.anchorEnd) } }),
    };
    if (anchor !== undefined) anchors.set(anchor, 'open');
    const made: YamlNode = event.type === SCALAR ? scalar(event, tag) : collection(event, tag, anchors);
    if (anchor !== undefined) anchors.set(anchor, made);
    return made;
  }

  function aliased(start: number, end: number, anchors: ReadonlyMap<string, YamlNode | 'open'>): YamlNode {
    const name = source.slice(start, end);
    const target = anchors.get(name);
    if (target === undefined) throw fail(start, `the alias *${name.slice(0, 60)} leads to no anchor before it`);
    if (target === 'open') throw fail(start, `the alias *${name.slice(0, 60)} leads to what it stands in`);
    return { ...target, alias: { start: original(start - 1), end: original(end) } };
  }

  function scalar(event: ScalarEvent, tag: { readonly tag?: string; readonly anchor?: YamlSpan }): YamlScalar {
    const value = getScalarValue(source, event);
    // An empty value has no place of its own; its tag has.
    const empty = event.valueStart < 0;
    const start = Math.max(0, empty ? event.tagStart : event.valueStart);
    const end = Math.max(start, empty ? event.tagEnd : event.valueEnd);
    const place = { start: original(start), end: original(end) };
    const style = styles.get(event.style) ?? 'plain';
    // Nearly all are of this form, and one way of making them is what the engine's objects are quickest by.
    if (style === 'plain' && tag === bare && value !== '' && end - start === value.length && text.startsWith(value, place.start))
      return { kind: 'scalar', text: value, plain: true, style, at: place, verbatim: place };
    const verbatim =
      value !== '' && text.startsWith(value, place.start) ? { verbatim: { start: place.start, end: place.start + value.length } } : {};
    const block = style === 'literal' || style === 'folded' ? { indent: Math.max(0, event.indent) } : {};
    return { kind: 'scalar', text: value, plain: style === 'plain', style, at: place, ...block, ...tag, ...verbatim };
  }

  function collection(
    event: Extract<Event, { readonly start: number }>,
    tag: { readonly tag?: string; readonly anchor?: YamlSpan },
    anchors: Map<string, YamlNode | 'open'>,
  ): YamlNode {
    const { start } = event;
    if (event.type === SEQUENCE) {
      const items: YamlNode[] = [];
      while (events[at]?.type !== POP) items.push(node(anchors));
      at++;
      const place = span(start, items.at(-1));
      return tag === bare ? { kind: 'list', items, at: place } : { kind: 'list', items, at: place, ...tag };
    }
    const entries: YamlEntry[] = [];
    const seen = new Set<string>();
    while (events[at]?.type !== POP) {
      const key = node(anchors);
      const name = key.kind === 'scalar' ? key.text : '';
      // Several merge keys in one map are several maps to merge.
      if (key.kind === 'scalar' && seen.has(name) && !isMergeKey(key)) {
        if (repeated === undefined) throw yamlInvalid(file, text, (key.alias ?? key.at).start, repeatedKey(key));
        repeated(key);
      }
      seen.add(name);
      entries.push({ key, name, value: node(anchors) });
    }
    at++;
    const place = span(start, entries.at(-1)?.value);
    return tag === bare ? { kind: 'map', entries, at: place } : { kind: 'map', entries, at: place, ...tag };
  }

  function span(from: number, last: YamlNode | undefined): YamlSpan {
    const start = original(from);
    return { start, end: last === undefined ? start : Math.max(start, (last.alias ?? last.at).end) };
  }
}

/** What a collection in brackets lacks is missing where its text ends, not on the line where that is noticed. */
function lastBefore(text: string, position: number, reason: string): number {
  return reason.includes('flow collection') ? text.slice(0, position).trimEnd().length : position;
}

/** Whether a key merges: `<<`, without quotes. */
export function isMergeKey(key: YamlNode): boolean {
  return key.kind === 'scalar' && key.plain && key.text === '<<';
}

/** Maps merged into a map (`<<`), the nearest first, as YAML 1.1's merge key and its users have them: a map, or a list of maps. */
export function mergedMaps(map: YamlMap): readonly YamlMap[] {
  return map.entries
    .filter(({ key }) => isMergeKey(key))
    .flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]))
    .filter((value): value is YamlMap => value.kind === 'map');
}

/** How many maps a chain of merges may lead through. */
const maxMerges = 1000;

/** The value of a key: the map's own, else that of the first merged map that has it. */
export function yamlGet(map: YamlMap, name: string): YamlNode | undefined {
  const queue: YamlMap[] = [map];
  for (let i = 0; i < queue.length && i < maxMerges; i++) {
    const current = queue[i] as YamlMap;
    const own = current.entries.find((entry) => entry.name === name && entry.key.kind === 'scalar');
    if (own !== undefined) return own.value;
    queue.splice(i + 1, 0, ...mergedMaps(current));
  }
  return undefined;
}
