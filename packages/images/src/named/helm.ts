// Helm charts: the images of their values, and those that their templates write out. What a template computes is followed as
// far as it names the values; a template that computes an image in another way is a gap.

import { lineIndex, PortcullisError, type SkippedInput } from '@portcullis/core';
import { readImageGroups } from './helm-values.js';
import { use } from './image-use.js';
import { kubernetesManifests } from './kubernetes.js';
import { folderOf } from './paths.js';
import type { ImageSource, ImageUse, NearbyFiles, Reading } from './types.js';
import { type MapNode, readYamlNodes, type YamlNode } from './yaml-text.js';

const valuesFile = /(?:^|\/)values(?:[._-][^/]{1,100})?\.ya?ml$/i;
const templateFile = /(?:^|\/)templates\/(?:[^/]+\/){0,20}[^/]+\.(?:ya?ml|json|tpl)$/i;
const vendored = /(?:^|\/)charts\/[^/]+\.tgz$/;

export const helmCharts: ImageSource = {
  id: 'helm',
  title: 'Helm chart',
  byName: false,
  matches: (path) => valuesFile.test(path) || templateFile.test(path) || vendored.test(path) || /(?:^|\/)Chart\.yaml$/.test(path),
  async read(text, path, files) {
    if (vendored.test(path)) return hasChart(folderOf(folderOf(path)), files) ? packed(path) : { uses: [] };
    if (/(?:^|\/)Chart\.yaml$/.test(path)) return dependencies(text, path, files);
    if (valuesFile.test(path)) return readValues(text, path, files);
    const chart = chartOf(path, files);
    if (chart === undefined) return kubernetesManifests.read(text, path, files);
    return readTemplate(text, path, chart, files);
  },
};

function packed(path: string): Reading {
  return { uses: [], gaps: [{ path, reason: 'packed', gap: true, detail: 'a packed chart, whose images are not looked at: unpack it' }] };
}

function hasChart(folder: string, files: NearbyFiles): boolean {
  return files.read(folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`) !== undefined;
}

async function dependencies(text: string, path: string, files: NearbyFiles): Promise<Reading> {
  const elsewhere: string[] = [];
  const folder = folderOf(path);
  const charts = folder === '' ? 'charts/' : `${folder}/charts/`;
  for (const document of await readYamlNodes(text, path))
    for (const entry of document.map?.get('dependencies')?.list ?? []) {
      const [name, repository] = ['name', 'repository'].map((key) => entry.map?.get(key)?.text?.value ?? '');
      const isHere = files.paths.some((other) => other.startsWith(`${charts}${name}`)) || repository?.startsWith('file:') === true;
      if (!isHere) elsewhere.push(`the chart ${(name ?? '').slice(0, 120)}, a dependency of ${path}`);
    }
  return { uses: [], elsewhere };
}

async function readValues(text: string, path: string, files: NearbyFiles): Promise<Reading> {
  const chart = await chartFields(folderOf(path), files);
  const version = chart?.get('appVersion')?.text?.value ?? chart?.get('version')?.text?.value;
  const documents = await readYamlNodes(text, path);
  // Values for a chart that lies elsewhere are read all the same.
  return { uses: documents.flatMap((document) => readImageGroups(document, path, version)) };
}

async function chartFields(folder: string, files: NearbyFiles): Promise<MapNode | undefined> {
  const path = folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`;
  const text = files.read(path);
  return text === undefined ? undefined : (await readYamlNodes(text, path))[0]?.map;
}

/** The folder of the chart that a template belongs to; undefined where there is none. */
function chartOf(path: string, files: NearbyFiles): string | undefined {
  const parts = path.split('/');
  for (let i = parts.lastIndexOf('templates'); i >= 0; i = i === 0 ? -1 : parts.lastIndexOf('templates', i - 1)) {
    const folder = parts.slice(0, i).join('/');
    if (hasChart(folder, files)) return folder;
  }
  return undefined;
}

/** The value stands on the same line, or alone on the next: there a key, an entry of a list or a template is something else. */
const imageLine =
  /(?:^|[\s{,])["']?image["']?[ \t]{0,20}:[ \t]{0,200}(?:(?=\S)|\r?\n[ \t]{1,200}(?=["']?[a-z0-9][\w./:@-]{0,700}(?<!:)["']?[ \t]{0,20}$))/gm;

/**
 * Keys that may come to `image` and do not read so: with an escape, marked by `?`, or computed with a value that looks like an image. A value
 * behind a computed key that is computed as well is mostly a label.
 */
const hiddenKey =
  /^[ \t]{0,200}(?:- {0,20}){0,20}(?:"[^"\n]{0,200}\\[^"\n]{0,200}"[ \t]{0,20}:|\?[ \t]{1,20}["']?image\b|(?=[^:\n]{0,200}\}\})(?:[\w"'-]|\{\{[^{}\n]{1,200}\}\}){1,50}:[ \t]{1,20}["']?[a-z0-9][\w.-]{0,200}(?::\d{1,5})?(?:\/[\w.-]{1,200}){1,20}(?:[:@][\w.:-]{1,200})?["']?[ \t]*$)/gm;

const maxReported = 20;
const maxImages = 2000;

async function readTemplate(text: string, path: string, chart: string, files: NearbyFiles): Promise<Reading> {
  if (!text.includes('{{')) {
    if (path.endsWith('.tpl')) return { uses: [] };
    return kubernetesManifests.read(text, path, files);
  }
  const bare = withoutComments(text);
  const lines = lineIndex(text);
  const uses: ImageUse[] = [];
  const unread: string[] = [];
  let values: ValuesOf | undefined;
  let count = 0;
  for (const match of bare.matchAll(imageLine)) {
    if (++count > maxImages) throw tooManyImages(path);
    const start = match.index + match[0].length;
    const written = valueAt(bare, start);
    if (written === undefined) continue;
    const line = lines.positionAt(start).line;
    if (!written.value.includes('{{')) {
      const [properties = ''] = /^(?:[&!][^\s]{0,200}[ \t]{1,20}){0,2}/.exec(written.value) ?? [];
      const value = written.value.slice(properties.length);
      const offset = written.offset + properties.length;
      if (/^\*|\\/.test(value)) unread.push(`line ${line}`);
      // A key of another kind: a map follows, or a number.
      if (!/^[\w./:@-]{1,700}$/.test(value)) continue;
      uses.push(use(path, { value, region: lines.region(offset, offset + value.length) }, 'image of a template'));
      continue;
    }
    values ??= await valuesOf(chart, files);
    const read = evaluate(written.value, values);
    if (read.kind === 'text')
      uses.push({
        ...use(path, { value: read.value, region: lines.region(start, start + written.value.length) }, 'image of a template'),
        text: written.value,
        pinnable: false,
      });
    else if (read.kind === 'unknown') unread.push(`line ${line}`);
  }
  for (const match of bare.matchAll(hiddenKey)) unread.push(`line ${lines.positionAt(match.index).line}`);
  const gaps: SkippedInput[] =
    unread.length === 0
      ? []
      : [
          {
            path,
            reason: 'template',
            gap: true,
            detail: `the image in ${unread.slice(0, maxReported).join(', ')} is computed in a way that is not followed: render the chart (\`helm template\`) in a step before, and let the result be read`,
          },
        ];
  return { uses, gaps };
}

function tooManyImages(path: string): PortcullisError {
  return new PortcullisError({
    code: 'template-too-large',
    message: `expected at most ${maxImages} images in a template, got more`,
    where: { file: path },
    remedy: 'Split the template.',
  });
}

/** Comments of the template and of YAML become spaces, so that places stay. */
function withoutComments(text: string): string {
  const blank = (found: string): string => found.replace(/[^\n]/g, ' ');
  let result = '';
  let start = 0;
  for (const match of text.matchAll(/\{\{-?\s{0,20}\/\*/g)) {
    if (match.index < start) continue;
    const end = text.indexOf('*/', match.index + match[0].length);
    if (end < 0) break;
    result += text.slice(start, match.index) + blank(text.slice(match.index, end + 2));
    start = end + 2;
  }
  return (result + text.slice(start)).replace(/^[ \t]*#[^\n]*/gm, blank);
}

/** Nobody writes an image on a longer line; what is cut there is not followed. */
const maxLine = 1000;

/** The scalar from an offset on, as far as its line goes; quotes are taken away. */
function valueAt(text: string, start: number): { readonly value: string; readonly offset: number } | undefined {
  const end = text.indexOf('\n', start);
  const rest = text
    .slice(start, Math.min(end < 0 ? text.length : end, start + maxLine))
    .replace(/\s{1,200}#[^"'{}]*$/, '')
    .trimEnd();
  const quoted = /^(["'])(.*)\1[\s,}\]]{0,20}$/.exec(rest);
  if (quoted !== null) return { value: quoted[2] ?? '', offset: start + 1 };
  if (/^[|>]/.test(rest)) {
    const next = text
      .slice(end + 1)
      .split('\n', 1)[0]
      ?.trim();
    return next === undefined || next === '' ? undefined : { value: next, offset: text.indexOf(next, end) };
  }
  return rest === '' ? undefined : { value: rest.includes('{{') ? rest : rest.replace(/[,}\]\s]{1,20}$/, ''), offset: start };
}

interface ValuesOf {
  readonly root: readonly YamlNode[];
  readonly chart: MapNode | undefined;
  /** Bodies of named templates of the chart and of those below it. */
  readonly helpers: ReadonlyMap<string, string>;
}

async function valuesOf(chart: string, files: NearbyFiles): Promise<ValuesOf> {
  const inside = chart === '' ? '' : `${chart}/`;
  const root: YamlNode[] = [];
  const path = `${inside}values.yaml`;
  const text = files.read(path);
  if (text !== undefined) root.push(...(await readYamlNodes(text, path)));
  const helpers = new Map<string, string>();
  for (const other of files.paths) {
    if (!other.startsWith(inside) || !templateFile.test(other)) continue;
    const body = withoutComments(files.read(other) ?? '');
    const starts = [...body.matchAll(/\{\{-?\s{0,20}define\s{1,20}"([^"\n]{1,200})"\s{0,20}-?\}\}/g)];
    for (const [i, start] of starts.entries())
      helpers.set(start[1] ?? '', body.slice(start.index + start[0].length, starts[i + 1]?.index ?? body.length));
  }
  return { root, chart: await chartFields(chart, files), helpers };
}

type Evaluated = { readonly kind: 'values' | 'unknown' } | { readonly kind: 'text'; readonly value: string };

const unknown: Evaluated = { kind: 'unknown' };

/**
 * What a template's image comes to: a text, something that the values hold and that is read there, or unknown. Only paths
 * into the values, fields of the chart, texts and a few functions that make no name of their own are followed.
 */
function evaluate(template: string, values: ValuesOf): Evaluated {
  let text = '';
  let last = 0;
  let fromValues = false;
  for (const match of template.matchAll(/\{\{-?(.{1,1000}?)-?\}\}/g)) {
    const before = template.slice(last, match.index);
    last = match.index + match[0].length;
    const part = evaluatePipe(tokensOf((match[1] ?? '').trim()), values, 0);
    if (part.kind === 'text') text += `${before}${part.value}`;
    else if (part.kind === 'values') fromValues = true;
    else return unknown;
  }
  const whole = `${text}${template.slice(last)}`.replace(/["'\s]/g, '');
  if (fromValues) return { kind: 'values' };
  // Values that leave the name empty name no image; templates ask for it before they write it.
  const paths = [...template.matchAll(/\.Values\.([\w.]+)/g)].map((match) => match[1] ?? '');
  if (/^(?:$|[:@])/.test(whole) && paths.length > 0 && paths.every((path) => lookUp(path, values) !== undefined)) return { kind: 'values' };
  return /^[\w./:@-]{1,700}$/.test(whole) && !/^[:@]|:$|@$/.test(whole) ? { kind: 'text', value: whole } : unknown;
}

function tokensOf(expression: string): readonly string[] {
  return expression.match(/"(?:[^"\\]|\\.)*"|`[^`]*`|\$?\.[\w.]+|[A-Za-z]\w*|\d+|[$.|(),-]|\S/g) ?? [];
}

/** `a | default b | quote`, or a call of a function. */
function evaluatePipe(tokens: readonly string[], values: ValuesOf, depth: number): Evaluated {
  if (depth > 10) return unknown;
  const stages = splitAt(tokens, '|');
  let current: Evaluated | undefined;
  for (const stage of stages) {
    const [head = '', ...rest] = stage;
    if (current === undefined)
      current = isFunction(head) ? call(head, argumentsOf(rest, values, depth), rest, values) : argumentsOf(stage, values, depth)[0];
    else current = call(head, [...argumentsOf(rest, values, depth), current], rest, values);
    if (current === undefined) return unknown;
  }
  return current ?? unknown;
}

const plainFunctions = new Set(['quote', 'squote', 'toString', 'trim', 'lower', 'tpl']);

function isFunction(word: string): boolean {
  return plainFunctions.has(word) || /^(?:default|printf|coalesce|include|template|required)$/.test(word);
}

function call(name: string, given: readonly Evaluated[], tokens: readonly string[], values: ValuesOf): Evaluated {
  if (name === 'include' || name === 'template') return evaluateHelper(tokens, values);
  if (plainFunctions.has(name)) return given[0] ?? unknown;
  if (name === 'required') return given.at(-1) ?? unknown;
  // The value to be defaulted comes last.
  const inOrder = name === 'default' ? [...given].reverse() : given;
  if (name === 'default' || name === 'coalesce')
    return inOrder.find((value) => value.kind !== 'text' || value.value !== '') ?? { kind: 'text', value: '' };
  if (name !== 'printf') return unknown;
  const [format, ...rest] = given;
  if (format?.kind !== 'text' || rest.some(({ kind }) => kind === 'unknown')) return unknown;
  if (rest.some(({ kind }) => kind === 'values')) return { kind: 'values' };
  let at = 0;
  const text = format.value.replace(/%[svd]/g, () => {
    const value = rest[at++];
    return value?.kind === 'text' ? value.value : '';
  });
  return at === rest.length ? { kind: 'text', value: text } : unknown;
}

function argumentsOf(tokens: readonly string[], values: ValuesOf, depth: number): readonly Evaluated[] {
  const found: Evaluated[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string;
    if (token === '(') {
      const end = afterClosing(tokens, i);
      found.push(evaluatePipe(tokens.slice(i + 1, end - 1), values, depth + 1));
      i = end - 1;
    } else if (token !== '.' && token !== '$') found.push(operand(token, values));
  }
  return found;
}

/** The index after the parenthesis that closes the one at `open`. */
function afterClosing(tokens: readonly string[], open: number): number {
  let depth = 1;
  let end = open + 1;
  for (; end < tokens.length && depth > 0; end++) {
    if (tokens[end] === '(') depth++;
    if (tokens[end] === ')') depth--;
  }
  return end;
}

function operand(token: string, values: ValuesOf): Evaluated {
  if (/^["`]/.test(token)) return { kind: 'text', value: token.slice(1, -1) };
  if (/^\d+$/.test(token)) return { kind: 'text', value: token };
  if (/^\$?\.Values\./.test(token)) return valueAtPath(token.slice(token.indexOf('.Values.') + 8), values);
  if (/^\$?\.Chart\./.test(token)) return chartField(token.slice(token.indexOf('.Chart.') + 7), values);
  return unknown;
}

function valueAtPath(path: string, values: ValuesOf): Evaluated {
  const node = lookUp(path, values);
  if (node?.map?.get('repository')?.text !== undefined) return { kind: 'values' };
  if (node?.map !== undefined || node?.list !== undefined) return unknown;
  const value = node?.text?.value ?? '';
  return value.includes('{{') ? unknown : { kind: 'text', value };
}

function chartField(name: string, values: ValuesOf): Evaluated {
  const key = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
  const value = values.chart?.get(key)?.text?.value;
  return value === undefined ? unknown : { kind: 'text', value };
}

function splitAt(tokens: readonly string[], sign: string): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  let open = 0;
  for (const token of tokens) {
    if (token === '(') open++;
    if (token === ')') open--;
    if (token === sign && open === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** A named template that is given a group of the values, or reads one itself. */
function evaluateHelper(tokens: readonly string[], values: ValuesOf): Evaluated {
  const [name = ''] = tokens;
  const body = values.helpers.get(name.slice(1, -1)) ?? '';
  const texts = [...body.matchAll(/"([^"\n]{1,300})"/g)].map((match) => match[1] ?? '');
  // It may write a name of its own, which is not read here.
  if (texts.some((text) => /[a-z0-9]\/[a-z0-9]/.test(text) && !text.includes('%s'))) return unknown;
  const paths = [...`${tokens.join(' ')} ${body}`.matchAll(/\.Values\.([\w.]+)/g)].map((match) => match[1] ?? '');
  return { kind: paths.some((path) => isImagePart(path, values)) ? 'values' : 'unknown' };
}

function lookUp(path: string, values: ValuesOf): YamlNode | undefined {
  for (const root of values.root) {
    let node: YamlNode | undefined = root;
    for (const key of path.split('.')) node = node?.map?.get(key);
    if (node !== undefined) return node;
  }
  return undefined;
}

/** Whether what lies at a path of the values is among the images that are read from them. */
function isImagePart(path: string, values: ValuesOf): boolean {
  const node = lookUp(path, values);
  if (node?.map?.get('repository')?.text !== undefined) return true;
  return node?.text !== undefined && node.text.value !== '' && /(?:image|repository)$/i.test(path);
}
