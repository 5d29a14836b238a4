// What `sbom` does with documents: `sbom check FILE…`, `sbom merge A B… --format X`, `sbom --compare A B`, `sbom --format X FILE`.

import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { PortcullisError, printable } from '@portcullis/core';
import { systemReason } from '@portcullis/workspace';
import { parseFlags } from './flags.js';
import { say, sayBeside } from './say.js';

type SbomEngine = typeof import('@portcullis/sbom');
type ReadDocument = import('@portcullis/sbom').ReadDocument;
type Format = import('@portcullis/sbom').DocumentFormat;
type ProductSaid = import('@portcullis/sbom').ProductSaid;

/** Larger documents are refused. */
const maxBytes = 256 * 1024 * 1024;

/** Runs what the arguments ask of documents. @returns the exit code, or undefined where they ask for an inventory. */
export async function documentCommand(
  engine: SbomEngine,
  args: readonly string[],
  takeInventory: (path: string) => Promise<Buffer>,
): Promise<number | undefined> {
  const [word, ...rest] = args;
  if (word === 'check') return checkFiles(engine, rest);
  if (word === 'merge') return mergeFiles(engine, rest);
  if (args.some((arg) => arg === '--compare' || arg.startsWith('--compare='))) return compare(engine, args, takeInventory);
  return convert(engine, args);
}

/** Every mistake of every document on a line of its own. @returns 1 when there is one. */
function checkFiles({ checkDocument, source }: SbomEngine, args: readonly string[]): number {
  const { positionals } = parseFlags({}, [], args);
  if (positionals.length === 0) throw usage('expected documents to check', 'For instance: portcullis sbom check bom.json');
  let failed = false;
  for (const path of positionals) {
    const mistakes = checkDocument(source(path, bytesOf(path)));
    failed ||= mistakes.length > 0;
    for (const { line, message } of mistakes) say(printable(`${path}:${line}: ${message}`));
    if (mistakes.length === 0) say(`${printable(path)}: valid`);
  }
  return failed ? 1 : 0;
}

function mergeFiles(engine: SbomEngine, args: readonly string[]): number {
  const { positionals, extra } = parseFlags({}, ['format', 'name'], args);
  if (positionals.length < 2) throw usage('expected two documents or more', 'For instance: portcullis sbom merge a.json b.xml');
  const format = formatOf(engine, extra.format ?? 'cyclonedx-json');
  return write(engine, format, positionals, extra.name ?? 'merged');
}

/** @returns undefined where no format is asked for, or the path is no document. */
function convert(engine: SbomEngine, args: readonly string[]): number | undefined {
  const { positionals, extra, source } = parseFlags(engine.engine.inputs, ['format', 'base'], args);
  const [path] = positionals;
  if (extra.format === undefined || !engine.isDocumentFormat(extra.format) || positionals.length !== 1 || path === undefined)
    return undefined;
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true || engine.isImage(path)) return undefined;
  if (!engine.looksLikeDocument(engine.source(path, bytesOf(path)))) return undefined;
  const said = engine.saidOf({
    product: source('product'),
    'product-version': source('product-version'),
    supplier: source('supplier'),
    author: source('author'),
  });
  return write(engine, extra.format, positionals, basename(path), said);
}

/** Writes documents as one; what of them is lost is said. @returns 1 when something was. */
function write(engine: SbomEngine, format: Format, paths: readonly string[], name: string, said: ProductSaid = {}): number {
  const read = paths.map((path) => [path, readSaying(engine, path)] as const);
  const inventory = engine.merged(read);
  const complete = read.every(([, document]) => document.complete);
  const [first] = read;
  // What one document says of its product stays said, though its parts are told singly.
  const product = read.length === 1 && first !== undefined ? { ...productOf(first[1]), ...said } : said;
  process.stdout.write(engine.documentFormats[format].write(engine.documentOf(inventory, name, createdAt(read), complete, product)));
  return read.some(([, { remarks }]) => remarks.some(({ lost }) => lost)) ? 1 : 0;
}

function productOf({ root: { name, version, supplier } }: ReadDocument): ProductSaid {
  return { name, ...(version === undefined ? {} : { version }), ...(supplier === undefined ? {} : { supplier }) };
}

function readSaying({ readDocument, checkDocument, source }: SbomEngine, path: string): ReadDocument {
  const file = source(path, bytesOf(path));
  const document = readDocument(file);
  const mistakes = checkDocument(file);
  for (const { line, message } of [...document.remarks, ...mistakes]) sayBeside(`note: ${printable(`${path}:${line}: ${message}`)}`);
  return document;
}

/** SOURCE_DATE_EPOCH, else the time of the newest document: converting learns nothing new. */
function createdAt(read: readonly (readonly [string, ReadDocument])[]): Date {
  const epoch = process.env.SOURCE_DATE_EPOCH ?? '';
  if (/^\d{1,12}$/.test(epoch)) return new Date(Number(epoch) * 1000);
  const times = read.map(([, { created }]) => Date.parse(created ?? '')).filter((time) => Number.isFinite(time));
  return times.length === 0 ? new Date() : new Date(Math.max(...times));
}

async function compare(engine: SbomEngine, args: readonly string[], takeInventory: (path: string) => Promise<Buffer>): Promise<number> {
  const paths = args
    .filter((arg) => arg !== '--compare')
    .map((arg) => (arg.startsWith('--compare=') ? arg.slice('--compare='.length) : arg));
  const [before, after] = paths;
  if (paths.length !== 2 || before === undefined || after === undefined || paths.some((path) => path.startsWith('-')))
    throw usage('expected two documents, folders or images to compare', 'For instance: portcullis sbom --compare old.json .');
  const sides = [];
  for (const path of [before, after]) {
    const stats = statSync(path, { throwIfNoEntry: false });
    const isTaken = engine.isRegistryReference(path) || stats?.isDirectory() === true || (stats !== undefined && engine.isImage(path));
    const file = engine.source(path, isTaken ? await takeInventory(path) : bytesOf(path));
    sides.push(
      engine.looksLikeDocument(file) ? engine.readDocument(file) : engine.readDocument(engine.source(path, await takeInventory(path))),
    );
  }
  const [old, now] = sides as [ReadDocument, ReadDocument];
  for (const row of engine.comparison(old.inventory.components, now.inventory.components, [before, after])) say(printable(row));
  return 0;
}

function formatOf({ isDocumentFormat, documentFormats }: SbomEngine, name: string): Format {
  if (isDocumentFormat(name)) return name;
  throw usage(`expected one of ${Object.keys(documentFormats).join(', ')}, got "${name.slice(0, 60)}"`, 'Correct the name of the format.');
}

/** @throws PortcullisError `path-missing` */
function bytesOf(path: string): Buffer {
  try {
    if (statSync(path).size > maxBytes) throw usage(`expected a document of at most ${maxBytes / 1024 / 1024} MB`, 'Name another file.');
    return readFileSync(path);
  } catch (error) {
    if (error instanceof PortcullisError) throw error;
    throw new PortcullisError({
      code: 'path-missing',
      message: `expected a file that can be read: ${systemReason(error)}`,
      where: { file: path },
      remedy: 'Check the spelling.',
    });
  }
}

function usage(message: string, remedy: string): PortcullisError {
  return new PortcullisError({ code: 'usage', message, remedy });
}
