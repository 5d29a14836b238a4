// Ways to have a secret in an archive that a reader of its members alone would pass over: each is found, or a gap that names it.

import { deflateRawSync, gzipSync } from 'node:zlib';
import { endsLikeZip } from '@portcullis/formats/zip';
import { zipOf } from '@portcullis/formats/zip/testing';
import { strToU8, zipSync } from 'fflate';
import { growthOf } from '../../../../../test/harness/growth.js';
import { buildDetector } from '../detect.js';
import { base62, sample } from '../rule.js';
import { secretRules } from '../rules/index.js';
import { archiveKind } from './archive-kind.js';
import { scanArchive } from './archives.js';

const detector = buildDetector(secretRules());
const token = ['gh', `p_${sample(base62, 36, 5)}`].join('');
const secret = `TOKEN=${token}\n`;
const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), Buffer.alloc(3000, 7), Buffer.alloc(50)]);
const script = Buffer.from('#!/bin/sh\ntail -n +3 "$0" | tar xz\nexit\n');

test('what begins members, again and again, costs no more than its bytes', async () => {
  const flood = (times: number) => outcome(Buffer.from('PK\x03\x04'.repeat(times)), 'x.zip');
  expect((await flood(1000)).gaps).toEqual(['x.zip archive-unreadable']);
  expect(await growthOf(flood, 50_000)).toBe('bounded');
});

async function outcome(bytes: Buffer, path = 'x.bin') {
  if (archiveKind(bytes, path) === undefined) return { found: [], gaps: [] };
  const { found, skipped } = await scanArchive(detector, bytes, path, { decodeDepth: 2, archiveDepth: 2 });
  return { found: found.map((one) => one.path), gaps: skipped.filter(({ gap }) => gap).map((one) => `${one.path} ${one.reason}`) };
}

const zip = (files: Record<string, string> = { 'a.env': secret }): Buffer => zipOf(files);
const pair = (): Buffer => zip({ 'a.env': secret, 'b.env': secret });
const clean = (): Buffer => zip({ 'a.txt': 'nothing here\n' });

function tarHeader(name: string, size: number, kind = '0', more: (header: Buffer) => void = () => {}): Buffer {
  const header = Buffer.alloc(512);
  header.write(name);
  header.write(`${size.toString(8).padStart(11, '0')} `, 124);
  header.write(`        ${kind}`, 148);
  header.write('ustar\x00' + '00', 257, 'latin1');
  more(header);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}
const tarMember = (name: string, text: string, kind?: string, more?: (header: Buffer) => void): Buffer =>
  Buffer.concat([tarHeader(name, text.length, kind, more), Buffer.from(text), Buffer.alloc((512 - (text.length % 512)) % 512)]);
const tarEnd = Buffer.alloc(1024);
const tar = (...members: readonly Buffer[]): Buffer => Buffer.concat([...members, tarEnd]);

/** With a comment behind its end record. */
function commented(bytes: Buffer, comment: string): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt16LE(comment.length, copy.length - 2);
  return Buffer.concat([copy, Buffer.from(comment)]);
}

/** One byte changed in the first record of a kind. */
function changed(bytes: Buffer, signature: string, offset: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[copy.indexOf(signature, 0, 'latin1') + offset] = value;
  return copy;
}

/** A member's header and content without an entry in any directory. */
const orphan = (): Buffer => zip().subarray(0, zip().indexOf('PK\x01\x02', 0, 'latin1'));

/** With bytes before its directory that no entry leads to. */
function withOrphan(bytes: Buffer, more: Buffer): Buffer {
  const at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
  const copy = Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
  copy.writeUInt32LE(at + more.length, copy.length - 6);
  return copy;
}

function gzip(content: string | Buffer, { name, comment }: { readonly name?: string; readonly comment?: string } = {}): Buffer {
  const plain = gzipSync(content);
  const flags = (name === undefined ? 0 : 8) | (comment === undefined ? 0 : 16);
  const head = Buffer.from(plain.subarray(0, 10));
  head[3] = flags;
  const texts = [name, comment].filter((text) => text !== undefined).map((text) => Buffer.from(`${text}\0`));
  return Buffer.concat([head, ...texts, plain.subarray(10)]);
}

function paxRecord(key: string, value: string): string {
  let length = key.length + value.length + 3;
  while (`${length} ${key}=${value}\n`.length !== length) length++;
  return `${length} ${key}=${value}\n`;
}

describe('a secret in an archive is found', () => {
  test.each<[string, () => Buffer, string]>([
    ['a zip behind a shebang, as zipapp writes', () => Buffer.concat([Buffer.from('#!/usr/bin/env python3\n'), zip()]), 'x.bin!a.env'],
    ['a zip behind a picture', () => Buffer.concat([png, zip()]), 'x.bin!a.env'],
    ['a zip behind a program, with bytes behind it', () => Buffer.concat([png, zip(), Buffer.alloc(70_000, 1)]), 'x.bin!a.env'],
    ['a zip before another', () => Buffer.concat([zip(), clean()]), 'x.bin!a.env'],
    ['a zip behind another', () => Buffer.concat([clean(), zip()]), 'x.bin!a.env'],
    ['the text before a zip', () => Buffer.concat([Buffer.from(secret), clean()]), 'x.bin'],
    ['the text behind a zip', () => Buffer.concat([clean(), Buffer.from(secret)]), `x.bin!(byte ${clean().length})`],
    ['a comment of the archive', () => commented(clean(), secret), 'x.bin!(headers)'],
    ['the name of a member', () => zip({ [`${token}.txt`]: 'x' }), 'x.bin!(names)'],
    ['a comment of a member', () => Buffer.from(zipSync({ a: [strToU8('x'), { comment: secret }] })), 'x.bin!(headers)'],
    ['an extra field', () => Buffer.from(zipSync({ a: [strToU8('x'), { extra: { 30583: strToU8(secret) } }] })), 'x.bin!(headers)'],
    ['a member that the directory does not name', () => withOrphan(clean(), orphan()), 'a.env'],
    ['such a one behind other bytes', () => withOrphan(clean(), Buffer.concat([Buffer.alloc(30, 1), orphan()])), 'a.env'],
    ['text between a member and the directory', () => withOrphan(clean(), Buffer.from(secret)), 'x.bin!(byte'],
    ['a zip in a zip behind a picture', () => Buffer.from(zipSync({ 'a.png': Buffer.concat([png, zip()]) })), 'x.bin!a.png!a.env'],
    ['the name in the header of gzip', () => gzip('x', { name: token }), 'x.bin!(headers)'],
    ['the comment in the header of gzip', () => gzip('x', { comment: secret.trim() }), 'x.bin!(headers)'],
    ['the second member of gzip', () => Buffer.concat([gzipSync('x\n'), gzipSync(secret)]), 'x.bin!x.bin'],
    ['the second member behind zeros', () => Buffer.concat([gzipSync('x\n'), Buffer.alloc(20), gzipSync(secret)]), 'x.bin!x.bin'],
    ['text behind gzip', () => Buffer.concat([gzipSync('x\n'), Buffer.from(secret)]), 'x.bin!(byte'],
    ['a zip behind gzip', () => Buffer.concat([gzipSync('x\n'), zip()]), '!a.env'],
    ['gzip behind a script', () => Buffer.concat([script, gzipSync(tar(tarMember('a.env', secret)))]), '!a.env'],
    ['gzip behind a script that a zero stands in', () => Buffer.concat([script, Buffer.from('# \0\n'), gzipSync(secret)]), '!(byte 44)'],
    ['gzip behind a script without the end of a line', () => Buffer.concat([script.subarray(0, -1), gzipSync(secret)]), '!(byte 39)'],
    ['tar behind a script', () => Buffer.concat([script, tar(tarMember('a.env', secret))]), '!a.env'],
    ['tar without its name and sign', () => tar(tarMember('a.env', secret, '0', (h) => h.fill(0, 257, 265))), 'x.bin!a.env'],
    ['the name of a member of tar', () => tar(tarMember(token, 'x')), 'x.bin!(names)'],
    ['a long name', () => tar(tarMember('@', `${'d/'.repeat(90)}${token}`, 'L'), tarMember('a', 'x')), 'x.bin!(names)'],
    ['where a link leads', () => tar(tarHeader('a', 0, '2', (h) => h.write(token, 157))), 'x.bin!(headers)'],
    ['a long link', () => tar(tarMember('@', `${'d/'.repeat(90)}${token}`, 'K'), tarHeader('a', 0, '2')), 'x.bin!(headers)'],
    ['a comment in pax', () => tar(tarMember('h', paxRecord('comment', secret), 'x'), tarMember('a', 'x')), 'x.bin!(headers)'],
    ['a comment for all in pax', () => tar(tarMember('h', paxRecord('comment', secret), 'g'), tarMember('a', 'x')), 'x.bin!(headers)'],
    [
      'the padding of a member',
      () => tar(Buffer.concat([tarHeader('a', 1), Buffer.from(`x\n${secret}`.padEnd(512, '\0'))])),
      'x.bin!(headers)',
    ],
    ['text behind the end of tar', () => Buffer.concat([tar(tarMember('a', 'x')), Buffer.from(secret)]), 'x.bin!(byte'],
    ['tar behind the end of tar', () => tar(tarMember('a', 'x'), tarEnd, tarMember('a.env', secret)), 'x.bin!a.env'],
    ['a kind of member of a maker’s own', () => tar(tarMember('a.env', secret, 'Q')), 'x.bin!a.env'],
    ['a link with a content', () => tar(tarMember('a.env', secret, '1')), 'x.bin!a.env'],
    [
      'a size in pax alone',
      () => tar(tarMember('h', paxRecord('size', String(secret.length)), 'x'), sizeless('a.env', secret)),
      'x.bin!a.env',
    ],
  ])('%s', async (_name, bytes, path) => {
    const { found } = await outcome(bytes());
    expect(found).not.toEqual([]);
    expect(found.every((one) => one.includes(path))).toBe(true);
    expect(JSON.stringify(found)).not.toContain(token);
  });

  function sizeless(name: string, text: string): Buffer {
    const member = tarMember(name, text);
    return Buffer.concat([tarHeader(name, 0), member.subarray(512)]);
  }

  test('what stands behind the end of a deflated content', async () => {
    const packed = deflateRawSync(secret.replace(token, 'none'));
    const slack = Buffer.from(`# more\n${secret}`);
    const bytes = zipOf({ 'a.txt': secret.replace(token, 'none') });
    const longer = Buffer.concat([packed, slack]);
    const local = Buffer.concat([bytes.subarray(0, 35), longer]);
    local.writeUInt32LE(longer.length, 18);
    const directory = Buffer.from(bytes.subarray(35 + packed.length));
    directory.writeUInt32LE(longer.length, 20);
    directory.writeUInt32LE(local.length, directory.length - 6);
    expect((await outcome(Buffer.concat([local, directory]))).found).toEqual(['x.bin!a.txt!(behind its end)']);
  });
});

describe('what contradicts itself or is not read is a gap', () => {
  test.each<[string, () => Buffer]>([
    ['a method that is another one in the directory', () => changed(zip(), 'PK\x01\x02', 10, 0)],
    ['a content that is shorter in the directory', () => changed(zip(), 'PK\x01\x02', 20, 4)],
    ['a checksum of something else', () => changed(zip(), 'PK\x01\x02', 16, 4)],
    ['encrypted in its own header alone', () => changed(zip(), 'PK\x03\x04', 6, 1)],
    ['another number of members', () => changed(zip(), 'PK\x05\x06', 10, 9)],
    ['a compression that is not known', () => changed(changed(zip(), 'PK\x01\x02', 10, 93), 'PK\x03\x04', 8, 93)],
    ['xz behind a script', () => Buffer.concat([script, Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 1, 2, 3])])],
    ['gzip with another checksum', () => changed(gzipSync('x\n'), '\x1f\x8b', gzipSync('x\n').length - 8, 1)],
    ['members that share their bytes', () => changed(pair(), 'PK\x01\x02', 42, pair().indexOf('PK\x03\x04', 4, 'latin1'))],
    ['an archive behind sixty others', () => Buffer.concat([...Array.from({ length: 60 }, clean)])],
  ])('%s', async (_name, bytes) => {
    expect((await outcome(bytes())).gaps).not.toEqual([]);
  });
});

describe('what holds no archive is none', () => {
  test.each<[string, Buffer]>([
    ['a program that knows the signatures', Buffer.concat([png, Buffer.from('PK\x03\x04PK\x01\x02PK\x05\x06\0\0\0\0'), Buffer.alloc(60)])],
    ['a text that has a zero', Buffer.from(`a\0b\n${secret}`)],
    ['a picture', png],
  ])('%s', (_name, bytes) => expect(archiveKind(bytes, 'x.bin')).toBeUndefined());

  test('whole archives have nothing beside their members', async () => {
    const whole = { found: ['x.bin!a.env'], gaps: [] };
    for (const bytes of [zip(), Buffer.from(zipSync({ 'a.env': strToU8(secret) })), tar(tarMember('a.env', secret))])
      expect(await outcome(bytes)).toEqual(whole);
  });
});

test('many small archives one behind the other cost no more than their bytes', async () => {
  const one = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);
  const many = (times: number) => outcome(Buffer.concat(Array.from({ length: times }, () => one)));
  expect((await many(100)).gaps).not.toEqual([]);
  expect(await growthOf(many, 20_000)).toBe('bounded');
});

test('the end of a file tells of a zip file in it, and not of other ends', () => {
  const bytes = Buffer.concat([png, zip()]);
  expect(endsLikeZip(bytes.subarray(2000), 2000)).toBe(true);
  expect(endsLikeZip(bytes.subarray(-30), bytes.length - 30)).toBe(true);
  expect(endsLikeZip(png, 0)).toBe(false);
  expect(endsLikeZip(Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]), 500)).toBe(false);
});
