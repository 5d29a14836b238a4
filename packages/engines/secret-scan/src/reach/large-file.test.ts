import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipOf } from '@portcullis/formats/zip/testing';
import { buildDetector } from '../detect.js';
import { base62, sample } from '../rule.js';
import { secretRules } from '../rules/index.js';
import { scanLargeFile, scanLargeStream } from './large-file.js';

import { largeResult } from './working-tree.js';

const detector = buildDetector(secretRules());
const secret = (): string => `TOKEN=${['gh', `p_${sample(base62, 36, 5)}`].join('')}\n`;
/** More than is held of a large content at once. */
const long = 9 * 1024 * 1024;
const picture = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(long)]);
const text = Buffer.from(`${'#'.repeat(99)}\n`.repeat(long / 100));
const zip = zipOf({ 'a.env': secret() });

async function* chunks(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

async function bothWays(bytes: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), 'large-'));
  try {
    const absolute = join(folder, 'x.bin');
    writeFileSync(absolute, bytes);
    const file = await scanLargeFile(detector, { path: 'x.bin', absolute, size: bytes.length }, 2);
    const stream = await scanLargeStream(detector, 'x.bin', 2, chunks(bytes));
    expect(stream).toEqual(file);
    return file;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a zip file behind something in a file too large to be held', () => {
  test.each([
    ['behind a picture', Buffer.concat([picture, zip])],
    ['behind a picture, with a comment of 60,000 bytes', Buffer.concat([picture, commented(60_000)])],
    ['behind a text', Buffer.concat([text, zip])],
    ['near the beginning of a picture', Buffer.concat([picture.subarray(0, 99), zip, picture])],
  ])('%s', async (_name, bytes) => {
    expect(await bothWays(bytes)).toMatchObject({ archive: true, found: [] });
  });

  function commented(length: number): Buffer {
    const copy = Buffer.concat([zip, Buffer.alloc(length, 1)]);
    copy.writeUInt16LE(length, zip.length - 2);
    return copy;
  }
});

test.each([
  ['a picture', picture],
  ['a text', text],
])('%s alone has none', async (_name, bytes) => {
  expect(await bothWays(bytes)).toMatchObject({ archive: false, found: [] });
});

test('gzip behind a large script is told, also where a zero stands in its text', async () => {
  const packed = gzipSync('nothing here\n');
  for (const behind of ['\n', '# \0\n'])
    expect(await bothWays(Buffer.concat([Buffer.from('#!/bin/sh\n'), text, Buffer.from(behind), text, packed]))).toMatchObject({
      archive: true,
    });
});

test('the text before an archive that is not opened is searched, and the archive is a gap', async () => {
  const scan = await bothWays(Buffer.concat([text, Buffer.from(secret()), zip]));
  expect(scan.found).toHaveLength(1);
  const { found, skipped, scanned } = largeResult(scan, 'x.bin', long, { archiveDepth: 2, maxBytes: 1000 });
  expect(found).toHaveLength(1);
  expect(skipped).toMatchObject([{ reason: 'too-large', gap: true }]);
  expect(scanned).toBe(1);
});

test('a large mail is quoted-printable to its end, and one in a large file of mails', async () => {
  const [first, second] = [secret().slice(0, 20), secret().slice(20)];
  const mail = (head: string, between = ''): Buffer =>
    Buffer.concat([Buffer.from(head), text, Buffer.from(`${between}\n\n${first}=\n${second}`)]);
  const quoted = 'Content-Transfer-Encoding: quoted-printable\n\n';
  for (const bytes of [mail(quoted), mail('From ada\nSubject: none\n\n', quoted)])
    expect((await bothWays(bytes)).found.map(({ ruleId, properties }) => [ruleId, properties.encoding])).toEqual([
      ['github-pat', 'quoted-printable'],
    ]);
  expect((await bothWays(mail('none\n'))).found).toEqual([]);
});
