// All images that a repository runs, from every kind of file that names some.

import { decodeText, PortcullisError, readWorkspaceFile, type SkippedInput, type WorkspaceFile } from '@portcullis/core';
import { composeFiles } from './compose.js';
import { dockerfiles } from './dockerfile.js';
import { kubernetesManifests } from './kubernetes.js';
import { kustomizations } from './kustomize.js';
import type { ImageSource, ImageUse } from './types.js';
import { workflows } from './workflow.js';

export const imageSources: readonly ImageSource[] = [dockerfiles, composeFiles, workflows, kustomizations, kubernetesManifests];

export interface Discovery {
  readonly uses: readonly ImageUse[];
  /** Content of the files that name images, by path: a fix is computed for it. */
  readonly contents: ReadonlyMap<string, Buffer>;
  readonly skipped: readonly SkippedInput[];
  readonly bytes: number;
}

/** Reads the files that one of the sources wants; one that cannot be understood is a gap, with the reason. */
export async function discoverImages(files: readonly WorkspaceFile[], wanted: ReadonlySet<string>, maxBytes: number): Promise<Discovery> {
  const uses: ImageUse[] = [];
  const contents = new Map<string, Buffer>();
  const skipped: SkippedInput[] = [];
  let bytes = 0;
  for (const file of files) {
    const source = imageSources.find(({ id, matches }) => wanted.has(id) && matches(file.path));
    if (source === undefined) continue;
    const read = readWorkspaceFile(file, maxBytes);
    if ('skipped' in read) {
      skipped.push(read.skipped);
      continue;
    }
    const text = decodeText(read.bytes)?.text;
    if (text === undefined) {
      skipped.push({ path: file.path, reason: 'binary', gap: false });
      continue;
    }
    try {
      const found = await source.read(text, file.path);
      bytes += read.bytes.length;
      if (found.length > 0) contents.set(file.path, read.bytes);
      uses.push(...found);
    } catch (error) {
      if (!(error instanceof PortcullisError)) throw error;
      const isTemplate = error.code === 'chart-template';
      const detail = isTemplate ? error.message : `no ${source.title}: ${error.message}`;
      skipped.push({ path: file.path, reason: isTemplate ? 'template' : 'unreadable', gap: !isTemplate, detail });
    }
  }
  return { uses, contents, skipped, bytes };
}
