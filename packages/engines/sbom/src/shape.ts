// What a lock must look like, said where it does not: own properties only, no type believed unchecked.

import { type JsonDocument, JsonTable, parseJson, readJsonTables, tablesOf } from '@portcullis/formats/json';
import { parseToml } from '@portcullis/formats/toml'; // at first use
import { parseYamlLock, parseYamlTables } from '@portcullis/formats/yaml'; // at first use
import { invalid, isDamaged, type Source } from './reader.js';

export type Fields = Readonly<Record<string, unknown>>;

/** A document whose values are asked for by path, so that a mistake is told with its line. */
export interface Shape {
  readonly file: string;
  readonly root: Fields;
  /** Line of a path of keys. */
  line(path: readonly (string | number)[]): number | undefined;
  /** An object; undefined when it is not there. @throws PortcullisError `manifest-invalid` when it is something else. */
  fields(value: unknown, path: readonly (string | number)[]): Fields | undefined;
  /** A list; empty when it is not there. @throws PortcullisError `manifest-invalid` when it is something else. */
  list(value: unknown, path: readonly (string | number)[]): readonly unknown[];
  /** Text; undefined when it is not there. @throws PortcullisError `manifest-invalid` when it is something else. */
  text(value: unknown, path: readonly (string | number)[]): string | undefined;
  /** Text that must be there. @throws PortcullisError `manifest-invalid` */
  needed(value: unknown, path: readonly (string | number)[]): string;
}

/** @throws PortcullisError `manifest-invalid` when the document is no object. */
export function shape(file: string, { value, lineOf }: Document, isNone: IsNone = isNothing): Shape {
  const made = checks(file, lineOf, isFields, isNone);
  return { ...made, root: made.fields(value, []) ?? made.fail([], 'an object', value) };
}

type IsNone = (value: unknown, path: readonly (string | number)[]) => boolean;

const isNothing: IsNone = (value) => value === undefined || value === null;

/** No tool that writes JSON says null where it has no list: what stands at the top so was a list before. */
const isNoneOfLock: IsNone = (value, path) => value === undefined || (value === null && path.length !== 1);

/** A lock in JSON as a shape. @throws PortcullisError */
export function jsonShape(source: Source, options?: Parameters<typeof parseJson>[2]): Shape {
  return shape(source.path, parseJson(source.text(), source.path, options), isNoneOfLock);
}

type Document = Pick<JsonDocument, 'value'> & { lineOf(path: readonly (string | number)[]): number | undefined };

/** A shape whose objects are tables: for JSON that may be large. */
export interface TableShape extends Pick<Shape, 'file' | 'line' | 'list' | 'text' | 'needed'> {
  readonly root: JsonTable;
  /** An object; undefined when it is not there. @throws PortcullisError `manifest-invalid` when it is something else. */
  fields(value: unknown, path: readonly (string | number)[]): JsonTable | undefined;
}

/** @throws PortcullisError where the text is no JSON, or no object. */
export function jsonTables(source: Source): TableShape {
  const root = readJsonTables(source.text()) ?? parsedTables(source);
  return { ...checks(source.path, (path) => root.lineOf(path), isTable, isNoneOfLock), root };
}

/**
 * Every document of a YAML file as tables. @throws PortcullisError where the text is no YAML, or a document no object.
 * @param asText see YamlLockOptions.
 */
export async function yamlTables(source: Source, asText = false): Promise<readonly TableShape[]> {
  const roots = await parseYamlTables(longText(source), source.path, { asText });
  return roots.map((value) => {
    const made = checks(source.path, (path) => (isTable(value) ? value.lineOf(path) : 1), isTable, isNothing);
    return { ...made, root: made.fields(value, []) ?? made.fail([], 'an object', value) };
  });
}

function parsedTables({ path, text }: Source): JsonTable {
  const document = parseJson(text(), path);
  return tablesOf(shape(path, document).root, document.lineOf);
}

export function isTable(value: unknown): value is JsonTable {
  return value instanceof JsonTable;
}

function checks<Table>(file: string, lineOf: Document['lineOf'], isObject: (value: unknown) => value is Table, isNone: IsNone) {
  const fail = (path: readonly (string | number)[], expected: string, value: unknown): never => {
    const where = path.length === 0 ? 'the document' : `\`${path.join('.').slice(0, 200)}\``;
    throw invalid(file, lineOf(path) ?? (path.length === 0 ? 1 : undefined), `expected ${where} to be ${expected}, got ${kindOf(value)}`);
  };
  type Path = readonly (string | number)[];
  return {
    file,
    fail,
    line: (path: Path) => lineOf(path),
    fields: (value: unknown, path: Path) => (isNone(value, path) ? undefined : isObject(value) ? value : fail(path, 'an object', value)),
    list: (value: unknown, path: Path): readonly unknown[] =>
      isNone(value, path) ? [] : Array.isArray(value) ? value : fail(path, 'a list', value),
    text: (value: unknown, path: Path) => (typeof value === 'string' ? value : isNone(value, path) ? undefined : fail(path, 'text', value)),
    needed: (value: unknown, path: Path) =>
      typeof value === 'string' && value !== '' ? value : fail(path, value === '' ? 'text of at least one letter' : 'text', value),
  };
}

/** A text of more is looked at for how dense it is. */
const longLetters = 8 * 1024 * 1024;
/** Lines of a long text: twice those of a pnpm lock of 50,000 packages. What is made of one takes up to half a kilobyte. */
const mostLines = 700_000;

/** The text of YAML or TOML. @throws PortcullisError `manifest-invalid` where it has more lines than can be kept in memory. */
export function longText(source: Source): string {
  const text = source.text();
  if (text.length < longLetters) return text;
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    if (++count > mostLines) throw invalid(source.path, count, `expected at most ${mostLines} lines, got more`);
  return text;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property that the object has of its own. */
export function own(fields: Fields | undefined, key: string): unknown {
  return fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** @throws PortcullisError where what stands under a key of the document is no object: a file that ends after the key was cut off there. */
export function refuseNull({ root, file, fields, line }: Shape, key: string): void {
  if (fields(own(root, key), [key]) === undefined && Object.hasOwn(root, key))
    throw invalid(file, line([key]), `expected \`${key}\` to be an object, got nothing`);
}

/** The line of a path as a package keeps it. */
export function lineOf(document: Shape, path: readonly (string | number)[]): { readonly line?: number } {
  const line = document.line(path);
  return line === undefined ? {} : { line };
}

/** A value as a message quotes it: a scalar as it is, anything else by its kind; tables have no text of their own. */
export function shown(value: unknown, most = 20): string {
  return typeof value === 'object' || value === undefined ? kindOf(value) : String(value).slice(0, most);
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (value === '') return 'empty text';
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `${typeof value} ${String(value).slice(0, 40)}`;
}

/** A TOML file as a shape. @throws PortcullisError */
export async function tomlShape(source: Source): Promise<Shape> {
  return shape(source.path, await parseToml(longText(source), source.path));
}

/** A YAML file of one document as a shape, its scalars as text. @throws PortcullisError */
export async function yamlShape(source: Source): Promise<Shape> {
  return shape(source.path, onlyOne(await parseYamlLock(longText(source), source.path, { asText: true }), source));
}

/** The same with its objects as tables, for files that may be large. @throws PortcullisError */
export async function yamlTable(source: Source): Promise<TableShape> {
  return onlyOne(await yamlTables(source, true), source);
}

function onlyOne<Value>([document, ...more]: readonly Value[], { path }: Source): Value {
  if (document === undefined || more.length > 0)
    throw invalid(path, 1, `expected one document, got ${document === undefined ? 'none' : more.length + 1}`);
  return document;
}

/**
 * Whether a YAML file of a name that others use, too, is of a kind that has one of these keys. What is damaged, or no mapping, is nobody's
 * under that name, and is taken for the kind's, so that it is refused. @throws PortcullisError where it is no YAML.
 */
export async function yamlHas(source: Source, keys: readonly string[], lists?: 'lists are of others'): Promise<boolean> {
  if (isDamaged(source)) return true;
  const documents = await parseYamlLock(longText(source), source.path, { asText: true });
  if (lists !== undefined && documents.length > 0 && documents.every(({ value }) => isListOfTables(value))) return false;
  const mappings = documents.map(({ value }) => value).filter(isFields);
  return mappings.length < Math.max(documents.length, 1) || mappings.some((mapping) => keys.some((key) => Object.hasOwn(mapping, key)));
}

/** As a playbook of Ansible is. */
function isListOfTables(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isFields);
}
