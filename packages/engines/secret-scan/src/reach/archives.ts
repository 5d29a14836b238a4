// Text inside archives: zip and its kin, tar, gzip. Depth, count and ratio are bounded, and whatever of an archive was not
// read to its end is named: a bomb, a damaged or encrypted member, an archive too deep inside others.

import { gunzipSync } from 'node:zlib';
import type { SkippedInput } from '@portcullis/core';
import { scanContent } from '../content.js';
import type { Detector } from '../detect.js';
import { TarDamage, tarFiles } from './tar.js';
import type { Found, TaskResult } from './task.js';
import { lfsPointer, unread } from './unread.js';
import { zipMembersOf } from './zip-list.js';

const tarNames = /\.(?:tar|tar\.gz|tgz|crate|gem)$/i;
const gzipNames = /\.(?:gz|tgz|gzip)$/i;

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

/** What kind of archive some bytes are: by their first bytes, whatever they are called. Old tar has none, so there the name helps. */
export function archiveKind(bytes: Buffer, name: string): ArchiveKind | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))) return 'zip';
  if (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8) return 'gzip';
  return isTar(bytes, name) ? 'tar' : undefined;
}

/** `ustar` stands in every header since 1988; the end of an empty archive is all zeros. */
function isTar(bytes: Buffer, name: string): boolean {
  if (bytes.length < 512) return false;
  if (bytes.toString('latin1', 257, 262) === 'ustar') return true;
  return tarNames.test(name) && (bytes.subarray(0, 8).includes(0) || bytes[100] === 0x30);
}

/** Scans an archive's text members; a member's path is `archive!member`. */
export async function scanArchive(detector: Detector, bytes: Buffer, path: string, options: ArchiveOptions): Promise<TaskResult> {
  const found: Found[] = [];
  const skipped: SkippedInput[] = [];
  const expanded = Math.min(maxExpandedBytes, Math.max(ratioFloorBytes, bytes.length * maxRatio));
  const budget: Budget = { left: expanded, members: maxMembers, skipped };
  let scanned = 0;
  await visit(bytes, path, options.archiveDepth);
  const whole = !skipped.some(({ gap }) => gap);
  return { found, skipped, scanned: scanned > 0 || whole ? 1 : 0, bytes: bytes.length };

  async function visit(content: Buffer, name: string, depth: number): Promise<void> {
    try {
      for await (const member of members(content, name, budget)) await look(member, `${name}!${member.name}`, depth);
    } catch (error) {
      const bomb = error instanceof ArchiveBomb;
      const detail = bomb
        ? error.message
        : error instanceof ArchiveDamage || error instanceof TarDamage
          ? error.message
          : 'it is damaged, encrypted or of another format';
      skipped.push({ path: name, reason: bomb ? 'archive-bomb' : 'archive-unreadable', gap: true, detail });
    }
  }

  async function look({ name, content }: Member, path: string, depth: number): Promise<void> {
    if (archiveKind(content, name) !== undefined) {
      if (depth > 1) await visit(content, path, depth - 1);
      else
        skipped.push({
          path,
          reason: 'archive-too-deep',
          gap: true,
          detail: `it lies deeper in others than \`archive-depth: ${options.archiveDepth}\``,
        });
      return;
    }
    const pointer = lfsPointer(content, path);
    const secrets = pointer === undefined ? scanContent(detector, content, path, { decodeDepth: options.decodeDepth }) : undefined;
    if (secrets === undefined) {
      const entry = pointer ?? unread(content, path);
      // Pictures and programs in archives are without number and say nothing.
      if (entry.gap) skipped.push(entry);
      return;
    }
    scanned++;
    for (const secret of secrets) found.push({ path, secret });
  }
}

class ArchiveBomb extends Error {}
class ArchiveDamage extends Error {}

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
    if (isTar(plain, name)) yield* tarMembers(plain, budget);
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

function* tarMembers(content: Buffer, budget: Budget): Generator<Member> {
  for (const file of tarFiles(content)) {
    countMember(budget);
    yield file;
  }
}

/** fflate's number for a method of compression that it does not know; the other members can still be read. */
const unknownCompression = 14;

/** Members are expanded one after another, each counted while it grows: the sizes that headers claim are not believed. */
async function* zipMembers(content: Buffer, archive: string, budget: Budget): AsyncGenerator<Member> {
  const { Unzip, UnzipInflate } = await import('fflate');
  const listed = zipMembersOf(content);
  const encrypted = new Set(listed?.filter((member) => member.encrypted).map(({ name }) => name));
  const done: Member[] = [];
  const unsupported = new Set<string>();
  const seen: string[] = [];
  let ended = 0;
  let failure: Error | undefined;
  const unfit = (name: string, detail: string): void => {
    ended++;
    budget.skipped.push({ path: `${archive}!${name}`, reason: 'archive-unreadable', gap: true, detail });
  };
  const unzip = new Unzip((file) => {
    const parts: Uint8Array[] = [];
    seen.push(file.name);
    file.ondata = (error, chunk, final) => {
      if (error !== null) {
        if (error.code === unknownCompression) {
          unsupported.add(file.name);
          unfit(file.name, 'it is compressed by a method that is not supported');
        } else failure ??= error;
        return;
      }
      budget.left -= chunk.length;
      if (budget.left < 0) {
        failure ??= new ArchiveBomb('it expands beyond what its size allows');
        file.terminate();
        return;
      }
      parts.push(chunk);
      if (!final) return;
      ended++;
      done.push({ name: file.name, content: Buffer.concat(parts) });
    };
    if (--budget.members < 0) failure ??= new ArchiveBomb(`it holds more than ${maxMembers} members`);
    else if (file.name.endsWith('/')) ended++;
    else if (encrypted.has(file.name)) unfit(file.name, 'it is encrypted');
    else if (failure === undefined) start(file);
  });
  unzip.register(UnzipInflate);
  function start(file: { readonly name: string; start(): void }): void {
    try {
      file.start();
    } catch (error) {
      // After it has told of a method that it does not know, fflate stumbles over it.
      if (!unsupported.has(file.name)) throw error;
    }
  }
  const step = 64 * 1024;
  for (let at = 0; at < content.length; at += step) {
    unzip.push(content.subarray(at, at + step), at + step >= content.length);
    if (failure !== undefined) throw failure;
    yield* done.splice(0);
  }
  if (ended < seen.length) throw new ArchiveDamage('a member of it breaks off');
  if (listed === undefined) throw new ArchiveDamage('its list of members is missing');
  if (seen.length < listed.length) throw new ArchiveDamage(`it lists ${listed.length} members, and ${seen.length} can be read`);
}
