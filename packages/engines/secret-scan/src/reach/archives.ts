// Text inside archives: zip and its kin, tar, gzip, and what stands beside their members: names, comments, headers, and bytes that
// belong to none. Depth, count and ratio are bounded, and whatever of an archive was not read to its end is named: a bomb, a damaged
// or encrypted member, an archive too deep inside others.

import { memberName, type SkippedInput } from '@portcullis/core';
import { inflateWithin, zipLayout } from '@portcullis/formats/zip';
import { scanContent, scanPassages } from '../content.js';
import type { Detector } from '../detect.js';
import type { Member, OpenedArchive } from './archive.js';
import { archiveKind, isTar, scriptEnd } from './archive-kind.js';
import { gunzip } from './gzip.js';
import { openTar } from './tar.js';
import type { Found, TaskResult } from './task.js';
import { lfsPointer, unread } from './unread.js';

const gzipNames = /\.(?:gz|tgz|gzip)$/i;

/** All text of one archive with everything nested in it. */
const maxExpandedBytes = 512 * 1024 * 1024;
/** Compressed text rarely shrinks below a hundredth; a bomb does. Small archives may. */
const maxRatio = 200;
const ratioFloorBytes = 16 * 1024 * 1024;
const maxMembers = 20_000;

/** So many archives may stand one behind the other in a file. */
const maxPieces = 50;

interface Budget {
  left: number;
  members: number;
}

interface ArchiveOptions {
  readonly decodeDepth: number;
  readonly archiveDepth: number;
}

/** Scans an archive's text members; a member's path is `archive!member`. */
export async function scanArchive(detector: Detector, bytes: Buffer, path: string, options: ArchiveOptions): Promise<TaskResult> {
  const found: Found[] = [];
  const skipped: SkippedInput[] = [];
  const expanded = Math.min(maxExpandedBytes, Math.max(ratioFloorBytes, bytes.length * maxRatio));
  const budget: Budget = { left: expanded, members: maxMembers };
  let scanned = 0;
  visit(bytes, path, options.archiveDepth, 0);
  const whole = !skipped.some(({ gap }) => gap);
  return { found, skipped, scanned: scanned > 0 || whole ? 1 : 0, bytes: bytes.length };

  function visit(content: Buffer, name: string, depth: number, pieces: number): void {
    try {
      const opened = openArchive(content, name, budget);
      const before = found.length;
      const nameOf = tellNames(opened.members, name);
      search(wordsOf(opened.words), `${name}!(headers)`);
      tellOnce(before);
      for (const [order, member] of opened.members.entries()) visitMember(member, `${name}!${nameOf(order)}`, depth);
      for (const { at, bytes: piece } of opened.rest) {
        countMember(budget);
        // What only begins as an archive does would be opened again and again.
        if (piece.length === content.length) read(piece, name);
        else look(piece, at === 0 ? name : `${name}!(byte ${at})`, depth, pieces + 1);
      }
      if (opened.damage !== undefined) gap(name, 'archive-unreadable', opened.damage);
    } catch (error) {
      if (!(error instanceof ArchiveBomb)) throw error;
      gap(name, 'archive-bomb', error.message);
    }
  }

  function visitMember(member: Member, path: string, depth: number): void {
    countMember(budget);
    const { content, behind, problem, tooLarge } = member.unpack(budget.left);
    if (tooLarge) throw new ArchiveBomb(tooFar);
    if (content !== undefined) {
      budget.left -= content.length;
      look(content, path, depth, 0);
    }
    if (behind !== undefined) look(behind, `${path}!(behind its end)`, depth, 0);
    if (problem !== undefined) gap(path, 'archive-unreadable', `it ${problem}`);
  }

  function look(content: Buffer, path: string, depth: number, pieces: number): void {
    const name = memberName(path);
    if (archiveKind(content, name) !== undefined) {
      if (pieces > maxPieces) gap(path, 'archive-too-deep', `more than ${maxPieces} archives stand behind one another`);
      else if (pieces > 0) visit(content, path, depth, pieces);
      else if (depth > 1) visit(content, path, depth - 1, 0);
      else gap(path, 'archive-too-deep', `it lies deeper in others than \`archive-depth: ${options.archiveDepth}\``);
    } else read(content, path);
  }

  /** What is no archive. */
  function read(content: Buffer, path: string): void {
    const pointer = lfsPointer(content, path);
    if (pointer === undefined) {
      if (search(content, path)) return;
      for (const secret of scanPassages(detector, content, path, options.decodeDepth)) found.push({ path, secret });
    }
    const entry = pointer ?? unread(content, path);
    // Pictures and programs in archives are without number and say nothing.
    if (entry.gap) skipped.push(entry);
  }

  /** Whether some bytes are text, which was searched. */
  function search(content: Buffer, path: string): boolean {
    const secrets = scanContent(detector, content, path, { decodeDepth: options.decodeDepth });
    if (secrets === undefined) return false;
    scanned++;
    for (const secret of secrets) found.push({ path, secret });
    return true;
  }

  /** Searches the names of members, and answers what each may be called: one that holds a secret is not written out. */
  function tellNames(members: readonly Member[], path: string): (order: number) => string {
    const names = members.map(({ name }) => name.replace(/[\r\n]/g, ' '));
    const before = found.length;
    search(Buffer.from(names.join('\n')), `${path}!(names)`);
    const secret = new Set(found.slice(before).flatMap(({ secret: { region } }) => [region.startLine, region.endLine ?? region.startLine]));
    return (order) => (secret.has(order + 1) ? `(member ${order + 1})` : (names[order] as string));
  }

  /** Names stand in headers too. */
  function tellOnce(from: number): void {
    const told = found.splice(from);
    found.push(...new Map(told.reverse().map((one) => [`${one.secret.ruleId} ${one.secret.hash}`, one])).values());
  }

  function gap(path: string, reason: string, detail: string): void {
    skipped.push({ path, reason, gap: true, detail });
  }
}

class ArchiveBomb extends Error {}
const tooFar = 'it expands beyond what its size allows';

function countMember(budget: Budget): void {
  if (--budget.members < 0) throw new ArchiveBomb(`it holds more than ${maxMembers} members`);
}

function openArchive(content: Buffer, path: string, budget: Budget): OpenedArchive {
  const name = memberName(path);
  const pieces = (...places: readonly { readonly start: number; readonly end: number }[]) =>
    places.filter(({ start, end }) => start < end).map(({ start, end }) => ({ at: start, bytes: content.subarray(start, end) }));
  switch (archiveKind(content, name)) {
    case 'gzip':
      return openGzip(content, name, budget, pieces);
    case 'zlib':
      return openZlib(content, budget, pieces);
    case 'tar':
      return openTar(content, maxMembers);
    case 'script': {
      const end = scriptEnd(content) ?? 0;
      return { members: [], words: [], rest: pieces({ start: 0, end }, { start: end, end: content.length }) };
    }
    default: {
      const { rest, ...layout } = zipLayout(content, maxMembers);
      return { ...layout, rest: pieces(...rest) };
    }
  }
}

type Pieces = (...places: readonly { readonly start: number; readonly end: number }[]) => OpenedArchive['rest'];

/** A tar archive in gzip is opened with it: together they are one archive. */
function openGzip(packed: Buffer, name: string, budget: Budget, pieces: Pieces): OpenedArchive {
  const { content, words, end, problem } = gunzip(packed, budget.left);
  budget.left -= content.length;
  if (problem === 'too-large') throw new ArchiveBomb(tooFar);
  const behind = pieces({ start: end, end: packed.length }).filter(({ bytes }) => bytes.some((byte) => byte !== 0));
  const damage = problem === undefined ? {} : { rest: [], damage: 'it is damaged, or breaks off' };
  if (isTar(content, name)) {
    const tar = openTar(content, maxMembers);
    return { ...tar, words: [...words, ...tar.words], rest: [...tar.rest, ...behind], ...damage };
  }
  const plain = { name: name.split('/').at(-1)?.replace(gzipNames, '') ?? name, unpack: () => ({ content }) };
  return { members: content.length > 0 ? [plain] : [], words, rest: behind, ...damage };
}

/** Behind its header of two bytes and before its checksum of four. */
function openZlib(packed: Buffer, budget: Budget, pieces: Pieces): OpenedArchive {
  const inflated = inflateWithin(packed.subarray(2), budget.left);
  if (inflated === 'too-large') throw new ArchiveBomb(tooFar);
  if (inflated === 'damaged') return { members: [], words: [], rest: [], damage: 'it is damaged, or breaks off' };
  const { content, used } = inflated;
  budget.left -= content.length;
  return {
    members: [{ name: 'content', unpack: () => ({ content }) }],
    words: [],
    rest: pieces({ start: 2 + used + 4, end: packed.length }),
  };
}

/** The shortest word that may hold a secret. */
const shortestWord = 8;

/** Words one a line, without the numbers that stand between them in a header. */
function wordsOf(words: readonly Buffer[]): Buffer {
  const text = Buffer.concat(words.filter(({ length }) => length >= shortestWord).flatMap((word) => [word, Buffer.from('\n')]));
  for (let at = 0; at < text.length; at++) {
    const byte = text[at] as number;
    if (byte < 32 && byte !== 9) text[at] = 10;
  }
  return text;
}
