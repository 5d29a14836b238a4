// All images that a repository runs, from every kind of file that names some.

import { decodeText, PortcullisError, type SkippedInput } from '@portcullis/core';
import { isAboutMany, readWorkspaceFile, type Walk, type WorkspaceFile } from '@portcullis/workspace';
import { asGap } from './gaps.js';
import { kubernetesManifests, mayBeManifest } from './kubernetes.js';
import { nearbyFiles, type WorkspaceFiles } from './nearby.js';
import { remarksOf } from './seen.js';
import { imageSources } from './sources.js';
import type { ImageSource, ImageUse, Reading } from './types.js';

export interface Discovery {
  readonly uses: readonly ImageUse[];
  /** Content of the files that name images, by path: a fix is computed for it. */
  readonly contents: ReadonlyMap<string, Buffer>;
  readonly skipped: readonly SkippedInput[];
  readonly bytes: number;
  /** Number of files that were read to their end. */
  readonly read: number;
  /** What was seen and not read, for the summary. */
  readonly remarks: readonly string[];
}

export interface DiscoveryOptions {
  /** Ids of the sources to read. */
  readonly wanted: ReadonlySet<string>;
  readonly maxBytes: number;
  /** Absolute; files that others name are looked for in it. */
  readonly workspace: string;
}

type Walked = Pick<Walk, 'files' | 'skipped' | 'links'>;

/** Reads the files that one of the sources wants; one that is ours and cannot be read to its end is a gap, with the reason. */
export async function discoverImages(walk: Walked, options: DiscoveryOptions): Promise<Discovery> {
  const discovering = new Discovering(walk, options);
  const { sourceOf } = discovering;
  for (const file of walk.files) await discovering.file(file, sourceOf(file.path));
  // The consumer follows a link by its own name, whatever its target is called.
  for (const link of walk.links) if (sourceOf(link.path) !== sourceOf(link.target)) await discovering.file(link, sourceOf(link.path));
  for (const entry of walk.skipped) discovering.passedOver(entry, sourceOf(entry.path));
  return discovering.result();
}

class Discovering {
  private readonly uses = new Map<string, ImageUse>();
  private readonly contents = new Map<string, Buffer>();
  private readonly skipped: SkippedInput[] = [];
  private readonly elsewhere = new Set<string>();
  private readonly done = new Set<string>();
  private readonly files: WorkspaceFiles;
  private bytes = 0;
  private readFiles = 0;

  constructor(
    walk: Walked,
    private readonly options: DiscoveryOptions,
  ) {
    this.files = nearbyFiles(options.workspace, walk.files, options.maxBytes);
  }

  readonly sourceOf = (path: string): ImageSource | undefined =>
    imageSources.find(({ id, matches }) => this.options.wanted.has(id) && matches(path));

  async file(file: WorkspaceFile, source: ImageSource | undefined): Promise<void> {
    if (source === undefined) return;
    const read = readWorkspaceFile(file, this.options.maxBytes);
    if ('skipped' in read) this.skipped.push(asGap(read.skipped, source, this.options.workspace));
    else await this.take(file.path, Buffer.from(read.bytes), source);
  }

  passedOver(entry: SkippedInput, source: ImageSource | undefined): void {
    if (source === undefined && isAboutMany(entry, this.options.workspace)) this.skipped.push(entry);
    if (source !== undefined && entry.reason !== 'symlink-inside') this.skipped.push(asGap(entry, source, this.options.workspace));
  }

  result(): Discovery {
    const { uses, contents, skipped, bytes, readFiles: read, elsewhere } = this;
    return { uses: [...uses.values()], contents, skipped, bytes, read, remarks: remarksOf(elsewhere, this.files) };
  }

  private async take(path: string, content: Buffer, source: ImageSource): Promise<void> {
    const key = `${source.id} ${path}`;
    if (this.done.has(key)) return;
    this.done.add(key);
    const decoded = decodeText(content);
    // A NUL in a comment stops no consumer: what is ours by its name is read as it is.
    if (decoded === undefined && !source.byName && !path.endsWith('.tgz')) {
      // Helm drops what stands in a comment of a template, a NUL too. Of manifests only those without the word are surely none.
      this.skipped.push({ path, reason: 'binary', gap: source !== kubernetesManifests || mayBeManifest(content) });
      return;
    }
    const reading = await this.read(decoded?.text ?? content.toString('utf8'), path, source);
    if (reading === undefined) return;
    this.bytes += content.length;
    this.readFiles++;
    this.note(reading, decoded === undefined || decoded.encoding === 'utf-8');
    if (reading.uses.length > 0) this.contents.set(path, content);
    for (const other of reading.also ?? []) await this.named(other.path, other.as);
  }

  private async read(text: string, path: string, source: ImageSource): Promise<Reading | undefined> {
    try {
      return await source.read(text, path, this.files);
    } catch (error) {
      if (!(error instanceof PortcullisError)) throw error;
      const isTemplate = error.code === 'chart-template';
      const detail = isTemplate ? error.message : `no ${source.title}: ${error.message}`;
      // A chart's template is Helm's, and who left Helm out has left it out.
      const isLeftOut = isTemplate && !this.options.wanted.has('helm') && inChart(path, this.files.paths);
      this.skipped.push({ path, reason: isTemplate ? 'template' : 'unreadable', gap: !isLeftOut, detail });
      return undefined;
    }
  }

  /** @param isPlain whether places in the text are places in the file. */
  private note(reading: Reading, isPlain: boolean): void {
    for (const use of reading.uses) {
      const place = use.region === undefined ? use.role : `${use.region.startLine}:${use.region.startColumn}`;
      const identity = `${use.path} ${place} ${use.reference ?? `? ${use.text}`}`;
      if (!this.uses.has(identity)) this.uses.set(identity, isPlain ? use : { ...use, pinnable: false });
    }
    this.skipped.push(...(reading.gaps ?? []));
    for (const what of reading.elsewhere ?? []) this.elsewhere.add(what);
  }

  /** A file that another one makes its own. A kind that was left out is left out here too. */
  private async named(path: string, id: string): Promise<void> {
    const as = imageSources.find((source) => source.id === id);
    if (as === undefined || !this.options.wanted.has(as.id) || this.sourceOf(path) === as) return;
    const content = this.files.bytes(path);
    if (content !== undefined) await this.take(path, content, as);
  }
}

function inChart(path: string, paths: readonly string[]): boolean {
  const folder = /^(.*?\/|)templates\//.exec(path)?.[1];
  return folder !== undefined && paths.includes(`${folder}Chart.yaml`);
}
