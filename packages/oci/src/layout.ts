// OCI image layouts on disk in the place of every registry: images and their signatures without a network
// (image specification, "OCI Image Layout"), as `oras copy -r --to-oci-layout`, `cosign save` and others write them.

import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PortcullisError } from '@portcullis/core';
import { isDigest, type Repository } from '@portcullis/images';
import { systemReason } from '@portcullis/workspace';
import { digestMismatch, digestOf, shortDigest, verifiedChunks } from './content.js';
import { type LayoutEntry, type NamedLayout, rootsOf, titlesOf, whoAnswers } from './layout-names.js';
import { indexEntries, isIndexType, maxManifestBytes, readDescriptor, readManifest } from './registry/manifest.js';
import { boundReferrers, fallbackTag } from './registry/referrers.js';
import type { Descriptor, ManifestResult, RegistryClient } from './types.js';

const defaultMaxBlob = 32 * 1024 * 1024;
const layoutVersion = '1.0.0';
const kind = 'kind';
/** What `cosign save` calls the manifests that it keeps under a tag in a registry. */
const cosignKinds: ReadonlyMap<string, string> = new Map([
  ['dev.cosignproject.cosign/sigs', '.sig'],
  ['dev.cosignproject.cosign/atts', '.att'],
]);
/** Tags made of a digest: what they lead to speaks of that digest and is believed for its signature, whatever the name before it. */
const digestTag = /^(sha(?:256|512)-[0-9a-f]{64,128})(\.(?:sig|att|sbom))?$/;
const maxBlobs = 20_000;
const maxScannedBytes = 256 * 1024 * 1024;

/**
 * A client that knows the images of the layouts and nothing else. A tag is answered for by a layout that holds the image's
 * full name, or whose repository (of a nameless one: whose name) the caller gave; a digest by whoever holds it.
 * @throws PortcullisError `layout-invalid`, `layout-name`.
 */
export function layoutRegistry(...layouts: readonly (NamedLayout | string)[]): RegistryClient {
  const opened = layouts.map((layout) => openLayout(typeof layout === 'string' ? { directory: layout } : layout));
  const client: RegistryClient = {
    resolve: async (reference) => (await client.manifest(reference, reference.digest ?? reference.tag ?? 'latest')).descriptor,
    async manifest(repository, digestOrTag): Promise<ManifestResult> {
      if (isDigest(digestOrTag)) {
        const layout = opened.find(({ holds }) => holds(digestOrTag));
        if (layout === undefined) throw absent(opened, digestOrTag);
        const entry = layout.entries.find(({ digest }) => digest === digestOrTag);
        return entry === undefined ? readManifest(layout.read(digestOrTag), undefined, digestOrTag) : listed(layout, entry);
      }
      const found = opened.flatMap((layout) => layout.named(repository, digestOrTag).map((entry) => ({ layout, entry })));
      const [first] = found;
      if (first === undefined) throw absent(opened, digestOrTag, repository);
      if (found.some(({ entry }) => entry.digest !== first.entry.digest)) throw ambiguous(repository, digestOrTag, first.layout.directory);
      return listed(first.layout, first.entry);
    },
    async blob(_repository, descriptor, options = {}) {
      const limit = Math.min(options.maxBytes ?? defaultMaxBlob, descriptor.size);
      const layout = holder(descriptor.digest);
      if (limit < descriptor.size) throw tooLarge(descriptor, limit);
      const bytes = layout.read(descriptor.digest, limit);
      const digest = digestOf(bytes, descriptor.digest.split(':')[0]);
      if (digest !== descriptor.digest) throw digestMismatch('blob', descriptor.digest, digest);
      checkSize(bytes, descriptor);
      return bytes;
    },
    async *blobStream(_repository, descriptor) {
      const stream = createReadStream(holder(descriptor.digest).path(descriptor.digest));
      yield* verifiedChunks({ status: 200, headers: {}, body: stream, close: () => stream.destroy() }, descriptor);
    },
    async referrers(repository, subject, artifactType) {
      const all = new Map<string, Descriptor>();
      for (const layout of opened) {
        for (const fallback of layout.named(repository, fallbackTag(subject)))
          if (isIndexType(fallback.mediaType)) for (const entry of indexEntries(layout.read(fallback.digest))) all.set(entry.digest, entry);
        for (const entry of layout.referrers(subject)) all.set(entry.digest, entry);
      }
      boundReferrers(all.size);
      return [...all.values()].filter((entry) => artifactType === undefined || entry.artifactType === artifactType);
    },
  };
  return client;

  function holder(digest: string): OpenLayout {
    if (!isDigest(digest)) throw missing('digest-invalid', digest, opened[0]?.directory ?? '');
    const layout = opened.find(({ holds }) => holds(digest));
    if (layout === undefined) throw missing('blob-unknown', digest, opened[0]?.directory ?? '');
    return layout;
  }
}

/** What the index lists, held against all that it says of it. */
function listed(layout: OpenLayout, entry: LayoutEntry): ManifestResult {
  const bytes = layout.read(entry.digest);
  const result = readManifest(bytes, entry.mediaType, entry.digest);
  checkSize(bytes, entry);
  return result;
}

interface OpenLayout {
  readonly directory: string;
  readonly entries: readonly LayoutEntry[];
  /** Names it answers for, for messages. */
  readonly titles: readonly string[];
  path(digest: string): string;
  holds(digest: string): boolean;
  read(digest: string, limit?: number): Buffer;
  named(repository: Repository, tag: string): readonly LayoutEntry[];
  referrers(subject: string): readonly Descriptor[];
}

function openLayout(given: NamedLayout): OpenLayout {
  const { directory } = given;
  if (statSync(directory, { throwIfNoEntry: false })?.isFile() === true) throw invalid(directory, 'a file', unpack);
  checkVersion(directory);
  const entries = listedIn(directory);
  boundReferrers(entries.length);
  const path = (digest: string): string => join(directory, 'blobs', ...digest.split(':'));
  const holds = (digest: string): boolean => statSync(path(digest), { throwIfNoEntry: false })?.isFile() === true;
  const read = (digest: string, limit = maxManifestBytes): Buffer => readBounded(path(digest), directory, limit);
  let scanned: Scanned | undefined;
  const scan = (): Scanned => {
    scanned ??= scanBlobs(directory, new Map(entries.map((entry) => [entry.digest, entry])));
    return scanned;
  };
  const roots = rootsOf(entries, (digest) => scan().subjects.has(digest));
  const names = whoAnswers(given, roots, () => scan().repositories);
  return {
    directory,
    entries,
    titles: titlesOf(roots),
    path,
    holds,
    read,
    named(repository, tag) {
      const [, about, ending = ''] = digestTag.exec(tag) ?? [];
      if (about === undefined) return names(repository, tag);
      const saved = entries.filter(({ annotations }) => cosignKinds.get(annotations?.[kind] ?? '') === ending && ending !== '');
      const [root] = roots;
      // A layout of `cosign save` holds one image, and these are its signatures.
      const own = roots.length === 1 && root?.digest.replace(':', '-') === about ? saved : [];
      return [...own, ...entries.filter((entry) => titlesOf([entry]).some((title) => title === tag || title.endsWith(`:${tag}`)))];
    },
    referrers: (subject) => scan().referrers.get(subject) ?? [],
  };
}

function listedIn(directory: string): readonly LayoutEntry[] {
  const bytes = readBounded(join(directory, 'index.json'), directory);
  try {
    return indexEntries(bytes);
  } catch (error) {
    throw invalid(directory, `an index.json that was refused: ${(error as Error).message}`);
  }
}

/** Another version may keep other things under the same names. Some tools write no `oci-layout`, which says nothing of the version. */
function checkVersion(directory: string): void {
  const marker = join(directory, 'oci-layout');
  if (statSync(marker, { throwIfNoEntry: false }) === undefined) return;
  const version = asRecord(readBounded(marker, directory))?.imageLayoutVersion;
  if (version !== layoutVersion)
    throw invalid(directory, `version ${String(JSON.stringify(version)).slice(0, 40)} of it, not ${layoutVersion}`);
}

interface Scanned {
  /** Manifests that name a subject, by it: `cosign save` keeps them without listing them. */
  readonly referrers: ReadonlyMap<string, readonly Descriptor[]>;
  readonly subjects: ReadonlySet<string>;
  /** Repositories that signed payloads and statements name. */
  readonly repositories: ReadonlySet<string>;
}

/** Looks into every small JSON blob. @throws PortcullisError `layout-invalid` where there are too many. */
function scanBlobs(directory: string, listed: ReadonlyMap<string, Descriptor>): Scanned {
  const referrers = new Map<string, Descriptor[]>();
  const subjects = new Set<string>();
  const repositories = new Set<string>();
  for (const { digest, size, value } of smallJsonBlobs(directory)) {
    for (const name of repositoriesNamed(value)) repositories.add(name);
    if (value.subject === undefined || value.subject === null || (value.layers === undefined && value.manifests === undefined)) continue;
    const entry = referrerOf(value, listed.get(digest), digest, size);
    const { digest: subject } = readDescriptor(value.subject);
    subjects.add(digest);
    referrers.set(subject, [...(referrers.get(subject) ?? []), entry]);
  }
  return { referrers, subjects, repositories };
}

/** Blobs that can be manifests, payloads and statements. */
function* smallJsonBlobs(directory: string): Generator<{ readonly digest: string; readonly size: number; readonly value: Json }> {
  let blobs = 0;
  let left = maxScannedBytes;
  for (const algorithm of ['sha256', 'sha512']) {
    const folder = join(directory, 'blobs', algorithm);
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) continue;
    for (const hex of readdirSync(folder).sort()) {
      const digest = `${algorithm}:${hex}`;
      if (!isDigest(digest)) continue;
      if (++blobs > maxBlobs) throw invalid(directory, `more than ${maxBlobs} blobs`);
      const file = join(folder, hex);
      const stats = statSync(file, { throwIfNoEntry: false });
      if (stats?.isFile() !== true || stats.size > maxManifestBytes) continue;
      const bytes = readBounded(file, directory);
      if (bytes[0] !== 0x7b) continue;
      left -= bytes.length;
      if (left < 0) throw invalid(directory, `more than ${maxScannedBytes} bytes of manifests and statements`);
      const value = asRecord(bytes);
      if (value !== undefined) yield { digest, size: bytes.length, value };
    }
  }
}

function referrerOf(manifest: Json, listed: Descriptor | undefined, digest: string, size: number): Descriptor {
  const type = manifest.artifactType ?? (manifest.config as Json | undefined)?.mediaType;
  const mediaType =
    listed?.mediaType ?? (typeof manifest.mediaType === 'string' ? manifest.mediaType : 'application/vnd.oci.image.manifest.v1+json');
  const known = listed ?? { mediaType, digest, size };
  return typeof type === 'string' ? { ...known, artifactType: type } : known;
}

type Json = Readonly<Record<string, unknown>>;

/** What cosign's payloads and in-toto statements call the image. Only ever used to refuse. */
function repositoriesNamed(value: Json): readonly string[] {
  const identity = ((value.critical as Json | undefined)?.identity as Json | undefined)?.['docker-reference'];
  const envelope = (value.dsseEnvelope as Json | undefined) ?? value;
  const payload = typeof envelope.payload === 'string' ? asRecord(Buffer.from(envelope.payload, 'base64')) : undefined;
  const subjects: readonly unknown[] = Array.isArray(payload?.subject) ? payload.subject.slice(0, 100) : [];
  return [identity, ...subjects.map((subject) => (subject as Json | null)?.name)].filter(
    (name): name is string => typeof name === 'string',
  );
}

function asRecord(bytes: Buffer): Json | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

/** A pipe would be waited for without end, and a device has none: what an archive unpacks to may be both. */
function readBounded(file: string, directory: string, limit = maxManifestBytes): Buffer {
  let isFile: boolean;
  try {
    const stats = statSync(file);
    isFile = stats.isFile();
    if (isFile && stats.size <= limit) return readFileSync(file);
  } catch (error) {
    throw invalid(directory, systemReason(error));
  }
  throw invalid(directory, isFile ? `a file of more than ${limit} bytes` : 'a folder, device or pipe in the place of a file');
}

/** `docker buildx build -o type=oci` and others pack a layout into one file. */
const unpack = 'A layout is a directory: unpack the file (`mkdir layout && tar -xf FILE -C layout`) and name the directory.';

function invalid(
  directory: string,
  got: string,
  remedy = 'Write it with `cosign save` or `oras copy -r --to-oci-layout`, which take the signatures along.',
): PortcullisError {
  return new PortcullisError({
    code: 'layout-invalid',
    message: `expected an OCI image layout, got ${got}`,
    where: { file: directory, key: 'layout' },
    remedy,
  });
}

/** A reader that stops at the size would see something else. */
function checkSize(bytes: Buffer, { digest, size }: Descriptor): void {
  if (bytes.length === size) return;
  throw new PortcullisError({
    code: 'size-mismatch',
    message: `expected ${shortDigest(digest)} of ${size} bytes, got ${bytes.length}`,
    remedy: 'Copy the image into the layout again: whoever lists it says something else than is there.',
  });
}

function tooLarge(descriptor: Descriptor, limit: number): PortcullisError {
  return new PortcullisError({
    code: 'blob-too-large',
    message: `expected blob ${shortDigest(descriptor.digest)} of at most ${limit} bytes, got ${descriptor.size}`,
    remedy: 'Nothing of this kind is that large; look at the artifact with another tool.',
  });
}

function ambiguous(repository: Repository, tag: string, directory: string): PortcullisError {
  return new PortcullisError({
    code: 'layout-ambiguous',
    message: `expected one image ${repository.registry}/${repository.repository}:${tag}, got several in the layouts`,
    where: { file: directory, key: 'layout' },
    remedy: 'Leave one of them, or name the image by its digest.',
  });
}

function absent(layouts: readonly OpenLayout[], name: string, repository?: Repository): PortcullisError {
  const directory = layouts[0]?.directory ?? '';
  if (repository === undefined || digestTag.test(name)) return missing('manifest-unknown', name, directory);
  const full = `${repository.registry}/${repository.repository}`;
  const titles = layouts.flatMap(({ titles }) => titles);
  const isBare = titles.includes(name) || titles.length === 0;
  const held = titles.length === 0 ? 'images without a name' : `${titles.slice(0, 5).join(', ').slice(0, 300)}`;
  return new PortcullisError({
    code: 'manifest-unknown',
    message: `expected ${full}:${name.slice(0, 128)} in the layout, got ${held}`,
    where: { file: directory, key: 'layout' },
    remedy: isBare
      ? `If it is that image, say so: \`layout: ${full}${titles.length === 0 ? `:${name}` : ''}=DIRECTORY\`; or name the image by its digest.`
      : 'Copy the image into the layout, with its signatures.',
  });
}

function missing(code: string, name: string, directory: string): PortcullisError {
  return new PortcullisError({
    code,
    message: `expected ${name.slice(0, 140)} in the layout, got nothing of that name`,
    where: { file: directory, key: 'layout' },
    remedy: 'Copy the image into the layout, with its signatures.',
  });
}
