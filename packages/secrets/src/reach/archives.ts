// Text inside archives: zip and its kin, tar, gzip, notebooks. Depth, count and ratio are bounded:
// a bomb is reported as such and ends only its own archive.

import { gunzipSync } from 'node:zlib';
import type { SkippedInput } from '@portcullis/core';
import { scanContent } from '../content.js';
import type { Detector } from '../detect.js';
import type { Found, TaskResult } from './task.js';

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
  readonly skipped: SkippedInput[];
}

interface ArchiveOptions {
  readonly decodeDepth: number;
  readonly archiveDepth: number;
}

type ArchiveKind = 'zip' | 'tar' | 'gzip';

/** What kind of archive some bytes are, by their name and their first bytes: text that is only named like one is text. */
export function archiveKind(bytes: Buffer, name: string): ArchiveKind | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && zipNames.test(name)) return 'zip';
  if (bytes[0] === 0x1f && bytes[1] === 0x8b && (gzipNames.test(name) || tarNames.test(name))) return 'gzip';
  return isTar(bytes) && tarNames.test(name) ? 'tar' : undefined;
}

/** `ustar` stands in every header since 1988; the end of an empty archive is all zeros. */
function isTar(bytes: Buffer): boolean {
  return bytes.length >= 512 && (bytes.toString('latin1', 257, 262) === 'ustar' || bytes.subarray(0, 8).includes(0) || bytes[100] === 0x30);
}

/** Scans an archive's text members; a member's path is `archive!member`. */
export async function scanArchive(detector: Detector, bytes: Buffer, path: string, options: ArchiveOptions): Promise<TaskResult> {
  const found: Found[] = [];
  const skipped: SkippedInput[] = [];
  const expanded = Math.min(maxExpandedBytes, Math.max(ratioFloorBytes, bytes.length * maxRatio));
  const budget: Budget = { left: expanded, members: maxMembers, skipped };
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
      if (archiveKind(member.content, member.name) !== undefined) {
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
  const kind = archiveKind(content, name);
  if (kind === 'zip') yield* zipMembers(content, name, budget);
  else if (kind === 'tar') yield* tarMembers(content, budget);
  else {
    const plain = gunzipped(content, budget);
    if (tarNames.test(name) && isTar(plain)) yield* tarMembers(plain, budget);
    else yield { name: name.split(/[/!]/).at(-1)?.replace(gzipNames, '') ?? name, content: plain };
  }
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

/** fflate's number for a method of compression that it does not know; the other members can still be read. */
const unknownCompression = 14;

function unsupported(path: string): SkippedInput {
  return { path, reason: 'archive-unreadable', gap: false, detail: 'it is compressed by a method that is not supported' };
}

/** Members are expanded one after another, each counted while it grows: the sizes that headers claim are not believed. */
async function* zipMembers(content: Buffer, archive: string, budget: Budget): AsyncGenerator<Member> {
  const { Unzip, UnzipInflate } = await import('fflate');
  const done: Member[] = [];
  let failure: Error | undefined;
  const unzip = new Unzip((file) => {
    const parts: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error !== null) {
        if (error.code === unknownCompression) budget.skipped.push(unsupported(`${archive}!${file.name}`));
        else failure ??= error;
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
