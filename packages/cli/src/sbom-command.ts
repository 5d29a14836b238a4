// `sbom --format cyclonedx-json PATH`: the document itself on standard output, as other makers of SBOMs give it.

import { existsSync, fstatSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decisionLine, executeScanner, type ResultsContent, readInputs, writePieces } from '@portcullis/action-kit';
import { formatError, printable, type Threshold } from '@portcullis/core';
import { afresh } from './afresh.js';
import { flagValue, onlyPath, parseFlags } from './flags.js';
import { hostFor, withPath } from './host.js';
import { progressLine } from './progress.js';
import { sayBeside } from './say.js';

type SbomEngine = typeof import('@portcullis/sbom');

/** The format of a document that the arguments ask for, if they do. */
export function wantsDocument({ isDocumentFormat }: SbomEngine, args: readonly string[]): string | undefined {
  const value = flagValue(args, 'format');
  return value !== undefined && isDocumentFormat(value) ? value : undefined;
}

/** Writes the document to standard output, or to the named file, and everything else to standard error. @returns the exit code. */
export function sbomCommand(sbom: SbomEngine, format: string, args: readonly string[]): Promise<number> {
  const run = (): Promise<number> => writeDocument(sbom, format, args);
  // What goes to standard output takes the place of nothing.
  return flagValue(args, 'sbom-file') === undefined ? run() : afresh(sbom.engine.inputs, args, run);
}

async function writeDocument(
  { engine, documentPath, isDocumentFormat }: SbomEngine,
  format: string,
  args: readonly string[],
): Promise<number> {
  const flags = parseFlags(engine.inputs, ['format', 'base'], args);
  const path = onlyPath(flags, 'Take the inventory of a directory that holds them all.');
  if (!isDocumentFormat(format)) throw new TypeError(format);
  const host = hostFor(path, flags.extra.base);
  const target = flags.source('sbom-file');
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-sbom-'));
  try {
    const source = (name: string): string | undefined => {
      if (name === 'documents') return format;
      if (name === 'sbom-file') return target ?? join(folder, 'sbom');
      return name === 'sarif-file' ? (flags.source(name) ?? join(folder, 'sbom.sarif')) : flags.source(name);
    };
    const inputs = readInputs(engine.inputs, withPath(source, host.path));
    const progress = progressLine('sbom', process.stderr);
    const execution = await executeScanner(engine, inputs, { ...host, progress: progress.update, takesFiles: target === undefined });
    progress.end();
    if (execution.error !== undefined) {
      sayBeside(`portcullis: ${formatError(execution.error)}`);
      return 2;
    }
    const file = documentPath(inputs['sbom-file'] as string, format);
    if (target === undefined) print(execution.result?.files?.find(({ path }) => path === file)?.content ?? []);
    for (const { path, detail, reason } of execution.unread) sayBeside(`not read: ${printable(`${path}: ${detail ?? reason}`)}`);
    for (const { level, message } of execution.notices) sayBeside(`${level}: ${printable(message)}`);
    sayBeside(printable(decisionLine(execution, inputs['fail-on'] as Threshold)));
    return execution.exitCode;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(content: ResultsContent): void {
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  const stats = fstatSync(process.stdout.fd);
  // A pipe or a terminal may be full, which its stream waits for.
  if (stats.isFile() || (stats.isCharacterDevice() && !process.stdout.isTTY)) writePieces(process.stdout.fd, pieces);
  else for (const piece of pieces) process.stdout.write(piece);
}

/**
 * The inventory of a folder, lock file or image as a document, for a comparison.
 * @throws PortcullisError where it cannot be taken.
 */
export async function inventoryDocument({ engine, isRegistryReference }: SbomEngine, subject: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-sbom-'));
  try {
    const isRemote = !existsSync(subject) && isRegistryReference(subject);
    const host = hostFor(isRemote ? '.' : subject);
    const given: Readonly<Record<string, string>> = {
      documents: 'cyclonedx-json',
      'sbom-file': join(folder, 'sbom'),
      'sarif-file': join(folder, 'sbom.sarif'),
      ...(isRemote ? { image: subject, path: '.' } : {}),
    };
    const inputs = readInputs(
      engine.inputs,
      withPath((name) => given[name], host.path),
    );
    const execution = await executeScanner(engine, inputs, host);
    if (execution.error !== undefined) throw execution.error;
    for (const { path: unread, detail, reason } of execution.unread) sayBeside(`not read: ${printable(`${unread}: ${detail ?? reason}`)}`);
    return readFileSync(join(folder, 'sbom.cdx.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
