// Text inside archives: zip and its kin, tar, gzip, notebooks. Depth, count and ratio are bounded:
// a bomb is reported as such and ends only its own archive.

import { gunzipSync } from 'node:zlib';
import type { SkippedInput } from '@portcullis/core';
import { scanContent } from '../content.js';
import type { Detector } from '../detect.js';
import type { FileFinding, FileOptions, FileScan } from './working-tree.js';

const zipNames = /\.(?:zip|jar|war|ear|aar|apk|whl|nupkg|xpi|vsix|docx|xlsx|pptx|odt)$/i;
const tarNames = /\.(?:tar|tar\.gz|tgz|crate|gem)$/i;
const gzipNames = /\.gz$/i;

/** All text of one archive with everything nested in it. */
const maxExpandedBytes = 512 * 1024 * 1024;
/** Compressed text rarely shrinks below a hundredth; a bomb does. Small archives may. */
const maxRatio = 200;
const ratioFloorBytes = 16 * 1024 * 1024;
const maxMembers = 20_000;

interface Budget {
  left: number;
  members: number;
}

export function isArchive(path: string): boolean {
  return zipNames.test(path) || tarNames.test(path) || gzipNames.test(path);
}

/** Scans an archive's text members; a member's path is `archive!member`. */
export async function scanArchive(detector: Detector, bytes: Buffer, path: string, options: FileOptions): Promise<FileScan> {
  const found: FileFinding[] = [];
  const skipped: SkippedInput[] = [];
  const expanded = Math.min(maxExpandedBytes, Math.max(ratioFloorBytes, bytes.length * maxRatio));
  const budget: Budget = { left: expanded, members: maxMembers };
  let scanned = 0;
  try {
    await visit(bytes, path, options.archiveDepth);
  } catch (error) {
    const bomb = error instanceof ArchiveBomb;
    skipped.push({
      path,
      reason: bomb ? 'archive-bomb' : 'archive-unreadable',
      gap: bomb,
      detail: bomb ? error.message : 'it is damaged, encrypted or of another format',
    });
  }
  return { found, skipped, scanned: scanned > 0 || skipped.length === 0 ? 1 : 0, bytes: bytes.length };

  async function visit(content: Buffer, name: string, depth: number): Promise<void> {
    for await (const member of members(content, name, budget)) {
      const memberPath = `${name}!${member.name}`;
      if (isArchive(member.name)) {
        if (depth <= 1) skipped.push({ path: memberPath, reason: 'archive-too-deep', gap: false });
        else await visit(member.content, memberPath, depth - 1);
        continue;
      }
      const secrets = scanContent(detector, member.content, memberPath, { decodeDepth: options.decodeDepth });
      if (secrets === undefined) continue;
      scanned++;
      for (const secret of secrets) found.push({ path: memberPath, secret });
    }
  }
}

class ArchiveBomb extends Error {}

interface Member {
  readonly name: string;
  readonly content: Buffer;
}

async function* members(content: Buffer, name: string, budget: Budget): AsyncGenerator<Member> {
  if (zipNames.test(name)) yield* zipMembers(content, budget);
  else if (/\.(?:tar\.gz|tgz|crate)$/i.test(name)) yield* tarMembers(gunzipped(content, budget), budget);
  else if (tarNames.test(name)) yield* tarMembers(content, budget);
  else yield { name: name.split(/[/!]/).at(-1)?.replace(gzipNames, '') ?? name, content: gunzipped(content, budget) };
}

function gunzipped(content: Buffer, budget: Budget): Buffer {
  try {
    const plain = gunzipSync(content, { maxOutputLength: Math.max(1, budget.left) });
    spend(budget, plain.length);
    return plain;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new ArchiveBomb('it expands beyond what its size allows');
    throw error;
  }
}

function spend(budget: Budget, bytes: number): void {
  budget.left -= bytes;
  if (budget.left < 0) throw new ArchiveBomb('it expands beyond what its size allows');
}

function countMember(budget: Budget): void {
  if (--budget.members < 0) throw new ArchiveBomb(`it holds more than ${maxMembers} members`);
}

async function* tarMembers(content: Buffer, budget: Budget): AsyncGenerator<Member> {
  const { parseTar } = await import('nanotar');
  for (const entry of parseTar(content)) {
    countMember(budget);
    if (entry.data !== undefined && entry.data.length > 0)
      yield { name: entry.name, content: Buffer.from(entry.data.buffer, entry.data.byteOffset, entry.data.byteLength) };
  }
}

/** Members are expanded one after another, each counted while it grows: the sizes that headers claim are not believed. */
async function* zipMembers(content: Buffer, budget: Budget): AsyncGenerator<Member> {
  const { Unzip, UnzipInflate } = await import('fflate');
  const done: Member[] = [];
  let failure: Error | undefined;
  const unzip = new Unzip((file) => {
    const parts: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error !== null) {
        failure ??= error;
        return;
      }
      budget.left -= chunk.length;
      if (budget.left < 0) {
        failure ??= new ArchiveBomb('it expands beyond what its size allows');
        file.terminate();
        return;
      }
      parts.push(chunk);
      if (final) done.push({ name: file.name, content: Buffer.concat(parts) });
    };
    if (--budget.members < 0) failure ??= new ArchiveBomb(`it holds more than ${maxMembers} members`);
    else if (failure === undefined && !file.name.endsWith('/')) file.start();
  });
  unzip.register(UnzipInflate);
  const step = 64 * 1024;
  for (let at = 0; at < content.length; at += step) {
    unzip.push(content.subarray(at, at + step), at + step >= content.length);
    if (failure !== undefined) throw failure;
    yield* done.splice(0);
  }
}
