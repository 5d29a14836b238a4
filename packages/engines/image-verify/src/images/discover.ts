// All images that a repository runs, from every kind of file that names some.

import { closeSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText, PortcullisError, type SkippedInput } from '@portcullis/core';
import { insideWorkspace, readWorkspaceFile, relativePath, systemReason, type WorkspaceFile } from '@portcullis/workspace';
import { bakeFiles } from './bake.js';
import { composeFiles } from './compose.js';
import { devcontainers } from './devcontainer.js';
import { dockerfiles } from './dockerfile.js';
import { gitlabPipelines } from './gitlab.js';
import { helmCharts } from './helm.js';
import { kubernetesManifests, manifestMark } from './kubernetes.js';
import { kustomizations } from './kustomize.js';
import { kindsSeen } from './seen.js';
import type { ImageSource, ImageUse, NearbyFiles, Reading } from './types.js';
import { workflows } from './workflow.js';

/** The first that matches a path reads it. */
export const imageSources: readonly ImageSource[] = [
  dockerfiles,
  composeFiles,
  bakeFiles,
  workflows,
  gitlabPipelines,
  devcontainers,
  helmCharts,
  kustomizations,
  kubernetesManifests,
];

export interface Discovery {
  readonly uses: readonly ImageUse[];
  /** Content of the files that name images, by path: a fix is computed for it. */
  readonly contents: ReadonlyMap<string, Buffer>;
  readonly skipped: readonly SkippedInput[];
  readonly bytes: number;
  /** What was seen and not read, for the summary. */
  readonly remarks: readonly string[];
}

export interface DiscoveryOptions {
  readonly wanted: ReadonlySet<string>;
  readonly maxBytes: number;
  /** Absolute; files that others name are looked for in it. */
  readonly workspace: string;
}

interface Walked {
  readonly files: readonly WorkspaceFile[];
  readonly skipped: readonly SkippedInput[];
}

/** Reads the files that one of the sources wants; one that is ours and cannot be read to its end is a gap, with the reason. */
export async function discoverImages(walk: Walked, { wanted, maxBytes, workspace }: DiscoveryOptions): Promise<Discovery> {
  const sourceOf = (path: string): ImageSource | undefined => imageSources.find(({ id, matches }) => wanted.has(id) && matches(path));
  const uses = new Map<string, ImageUse>();
  const contents = new Map<string, Buffer>();
  const skipped: SkippedInput[] = [];
  const elsewhere = new Set<string>();
  const done = new Set<string>();
  const files = nearbyFiles(workspace, walk.files, maxBytes);
  let bytes = 0;
  const take = async (path: string, content: Buffer, source: ImageSource): Promise<void> => {
    const key = `${source.id} ${path}`;
    if (done.has(key)) return;
    done.add(key);
    const decoded = decodeText(content);
    // A NUL in a comment stops no consumer: what is ours by its name is read as it is.
    if (decoded === undefined && !source.byName && !path.endsWith('.tgz') && !manifestMark.test(content.toString('latin1'))) {
      skipped.push({ path, reason: 'binary', gap: false });
      return;
    }
    const text = decoded?.text ?? content.toString('utf8');
    let reading: Reading;
    try {
      reading = await source.read(text, path, files);
    } catch (error) {
      if (!(error instanceof PortcullisError)) throw error;
      const isTemplate = error.code === 'chart-template';
      const detail = isTemplate ? error.message : `no ${source.title}: ${error.message}`;
      // A chart's template is Helm's, and who left Helm out has left it out.
      const isLeftOut = isTemplate && !wanted.has('helm') && inChart(path, walk.files);
      skipped.push({ path, reason: isTemplate ? 'template' : 'unreadable', gap: !isLeftOut, detail });
      return;
    }
    bytes += content.length;
    const isPlain = decoded === undefined || decoded.encoding === 'utf-8';
    for (const use of reading.uses) {
      const place = use.region === undefined ? use.role : `${use.region.startLine}:${use.region.startColumn}`;
      const identity = `${use.path} ${place} ${use.reference ?? `? ${use.text}`}`;
      if (!uses.has(identity)) uses.set(identity, isPlain ? use : { ...use, pinnable: false });
    }
    if (reading.uses.length > 0) contents.set(path, content);
    skipped.push(...(reading.gaps ?? []));
    for (const what of reading.elsewhere ?? []) elsewhere.add(what);
    for (const other of reading.also ?? []) {
      const as = imageSources.find(({ id }) => id === other.as);
      // A kind that was left out is left out here too.
      if (as === undefined || !wanted.has(as.id) || sourceOf(other.path) === as) continue;
      const named = files.bytes(other.path);
      if (named !== undefined) await take(other.path, named, as);
    }
  };
  for (const file of walk.files) {
    const source = sourceOf(file.path);
    if (source === undefined) continue;
    const read = readWorkspaceFile(file, maxBytes);
    if ('skipped' in read) skipped.push(asGap(read.skipped, source, workspace));
    else await take(file.path, Buffer.from(read.bytes), source);
  }
  for (const entry of walk.skipped) {
    const source = sourceOf(entry.path);
    if (entry.reason === 'commit-unknown') skipped.push(entry);
    if (source === undefined) continue;
    // The consumer follows a link by its own name, whatever its target is called.
    const linked = entry.reason === 'symlink-inside' ? linkedFile(workspace, entry.path, maxBytes) : undefined;
    if (linked === undefined) skipped.push(asGap(entry, source, workspace));
    else if (sourceOf(linked.target) !== source) await take(entry.path, linked.content, source);
  }
  return { uses: [...uses.values()], contents, skipped, bytes, remarks: remarksOf(elsewhere, walk.files) };
}

function inChart(path: string, files: readonly WorkspaceFile[]): boolean {
  const folder = /^(.*?\/|)templates\//.exec(path)?.[1];
  return folder !== undefined && files.some((file) => file.path === `${folder}Chart.yaml`);
}

const maxListed = 10;

function remarksOf(elsewhere: ReadonlySet<string>, files: readonly WorkspaceFile[]): readonly string[] {
  const kinds = kindsSeen(files.map(({ path }) => path));
  const listed = [...elsewhere].sort();
  const more = listed.length > maxListed ? ` and ${listed.length - maxListed} more` : '';
  return [
    ...(kinds.length === 0 ? [] : [`Seen and not read for images: ${kinds.join(', ')}.`]),
    ...(listed.length === 0
      ? []
      : [`Not in this repository, and so not read for images: ${listed.slice(0, maxListed).join('; ')}${more}.`]),
  ];
}

/** Reasons for which a file that is ours was not read. A directory or a device of its name is none. */
const unreadReasons = new Set(['binary', 'too-large', 'unreadable', 'symlink-outside', 'symlink-dangling', 'symlink-loop']);

function asGap(entry: SkippedInput, source: ImageSource, workspace: string): SkippedInput {
  if (entry.gap || !unreadReasons.has(entry.reason)) return entry;
  if (source.byName || entry.reason !== 'too-large') return source.byName ? { ...entry, gap: true } : entry;
  return { ...entry, gap: mayBeManifest(join(workspace, entry.path)) };
}

const chunkBytes = 1024 * 1024;
const maxPeek = 256 * 1024 * 1024;

/** Whether a large file has the mark of a manifest, or is too large to tell. */
function mayBeManifest(file: string): boolean {
  try {
    const size = statSync(file).size;
    if (size > maxPeek) return true;
    const descriptor = openSync(file, 'r');
    try {
      const chunk = Buffer.alloc(chunkBytes);
      // What stands across the border of two chunks is in the next one too.
      for (let at = 0; at < size; at += chunkBytes - 64) {
        const count = readSync(descriptor, chunk, 0, chunkBytes, at);
        if (manifestMark.test(chunk.toString('latin1', 0, count))) return true;
      }
      return false;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return true;
  }
}

function linkedFile(workspace: string, path: string, maxBytes: number): { readonly target: string; readonly content: Buffer } | undefined {
  try {
    const real = insideWorkspace(workspace, path);
    const stats = statSync(real);
    if (!stats.isFile() || stats.size > maxBytes) return undefined;
    return { target: relativePath(realpathSync(workspace), real), content: readFileSync(real) };
  } catch {
    return undefined;
  }
}

interface WorkspaceFiles extends NearbyFiles {
  bytes(path: string): Buffer | undefined;
}

/** Files that others name, each read once. */
function nearbyFiles(workspace: string, walked: readonly WorkspaceFile[], maxBytes: number): WorkspaceFiles {
  const known = new Map<string, Buffer | undefined>();
  const bytes = (path: string): Buffer | undefined => {
    if (known.has(path)) return known.get(path);
    const content = readNamed(workspace, path, maxBytes);
    known.set(path, content);
    return content;
  };
  return {
    paths: walked.map(({ path }) => path),
    bytes,
    read(path) {
      const content = bytes(path);
      return content === undefined ? undefined : (decodeText(content)?.text ?? content.toString('utf8'));
    },
  };
}

/** @throws PortcullisError `unreadable` when there is such a file and it cannot be read to its end. */
function readNamed(workspace: string, path: string, maxBytes: number): Buffer | undefined {
  const fail = (got: string): PortcullisError =>
    new PortcullisError({
      code: 'unreadable',
      message: `expected the readable file ${path.slice(0, 200)}, got ${got}`,
      where: { file: path },
      remedy: 'Make it readable.',
    });
  let real: string;
  try {
    real = insideWorkspace(workspace, path);
  } catch (error) {
    if (error instanceof PortcullisError && error.code === 'path-missing') return undefined;
    throw error;
  }
  try {
    const stats = statSync(real);
    if (!stats.isFile()) return undefined;
    if (stats.size > maxBytes) throw fail(`${stats.size} bytes, more than ${maxBytes}`);
    return readFileSync(real);
  } catch (error) {
    throw error instanceof PortcullisError ? error : fail(systemReason(error));
  }
}
