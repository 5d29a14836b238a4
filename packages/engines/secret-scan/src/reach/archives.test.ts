import { deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { buildDetector } from '../detect.js';
import { base62, sample } from '../rule.js';
import { secretRules } from '../rules/index.js';
import { archiveKind } from './archive-kind.js';
import { scanArchive } from './archives.js';
import { isTextWithStrays, lfsPointer, unread } from './unread.js';

const detector = buildDetector(secretRules());
const secret = (): string => `TOKEN=${['gh', `p_${sample(base62, 36, 5)}`].join('')}\n`;

async function outcome(bytes: Uint8Array, path: string, archiveDepth = 2) {
  const content = Buffer.from(bytes);
  expect(archiveKind(content, path)).toBeDefined();
  const { found, skipped, scanned } = await scanArchive(detector, content, path, { decodeDepth: 2, archiveDepth });
  return { found: found.map((one) => one.path), gaps: skipped.filter(({ gap }) => gap).map((one) => `${one.path} ${one.reason}`), scanned };
}

const zip = (): Uint8Array => zipSync({ 'a.env': strToU8(secret()), 'b.env': strToU8(secret()) }, { level: 0 });

/** A tar archive with one member. */
function tar(name: string, text: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name);
  header.write('000644 \0', 100);
  header.write('000000 ', 108);
  header.write(`${text.length.toString(8).padStart(11, '0')} `, 124);
  header.write('00000000000 ', 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\x00' + '00', 257, 'latin1');
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
  body.write(text);
  return Buffer.concat([header, body, Buffer.alloc(1024)]);
}

test('an object of git, and what else zlib made smaller, is read; a damaged one is a gap, and a text is a text', async () => {
  const object = deflateSync(`blob 47\0${secret()}`);
  const name = 'objects/ab/cdef';
  expect(await outcome(object, name)).toEqual({ found: [`${name}!content`], gaps: [], scanned: 1 });
  expect((await outcome(Buffer.concat([object, Buffer.from(secret())]), 'a.z')).found).toHaveLength(2);
  const long = deflateSync(Array.from({ length: 900 }, (_, at) => `line ${at * at}\n`).join(''));
  expect((await outcome(long.subarray(0, -30), 'a.z')).gaps).toEqual(['a.z archive-unreadable']);
  for (const text of ['x^2 + y^2 = z^2\n', 'x', 'x\x01', secret()]) expect(archiveKind(Buffer.from(text), 'a.txt')).toBeUndefined();
});

test('a whole archive has no gap, whatever it is called', async () => {
  for (const path of ['x.zip', 'x.bin', 'x']) {
    expect(await outcome(zip(), path)).toEqual({ found: [`${path}!a.env`, `${path}!b.env`], gaps: [], scanned: 1 });
    expect(await outcome(tar('a.env', secret()), path)).toEqual({ found: [`${path}!a.env`], gaps: [], scanned: 1 });
  }
  expect((await outcome(gzipSync(tar('a.env', secret())), 'x.tgz')).found).toEqual(['x.tgz!a.env']);
});

describe('what cannot be read to its end is a gap, and the rest is read', () => {
  test.each([
    ['a zip file that breaks off', () => zip().slice(0, 60), []],
    ['a zip file without its list', () => zip().slice(0, -60), ['x.zip!a.env', 'x.zip!b.env']],
    ['a tar archive that breaks off in a member', () => tar('a.env', secret().padEnd(2000, '#\n')).subarray(0, 1100), undefined],
    ['a tar archive with a damaged header behind its first member', () => damagedTar(), ['x.zip!a.env']],
    ['gzip that breaks off', () => gzipSync(secret()).subarray(0, 40), []],
  ])('%s', async (_name, bytes, found) => {
    const { found: seen, gaps } = await outcome(bytes(), 'x.zip');
    expect(gaps.at(-1)).toBe('x.zip archive-unreadable');
    if (found !== undefined) expect(seen).toEqual(found);
  });

  function damagedTar(): Buffer {
    const first = tar('a.env', secret()).subarray(0, 1024);
    const second = tar('b.env', secret());
    second[0] = 0x7a;
    return Buffer.concat([first, second]);
  }

  test('an encrypted member', async () => {
    const bytes = Buffer.from(zip());
    for (let at = bytes.indexOf('PK\x01\x02', 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1, 'latin1'))
      if (bytes.toString('latin1', at + 46, at + 51) === 'b.env') bytes[at + 8] = (bytes[at + 8] as number) | 1;
    expect(await outcome(bytes, 'x.zip')).toEqual({ found: ['x.zip!a.env'], gaps: ['x.zip!b.env archive-unreadable'], scanned: 1 });
  });

  test('a member compressed in an unknown way', async () => {
    const bytes = Buffer.from(zip());
    bytes.writeUInt16LE(14, 8);
    expect((await outcome(bytes, 'x.zip')).gaps).toEqual(['x.zip!a.env archive-unreadable']);
  });

  test('a member that the list names and no reader finds', async () => {
    const bytes = Buffer.from(zip());
    const second = bytes.indexOf('PK\x03\x04', 4, 'latin1');
    bytes.write('XX', second, 'latin1');
    expect((await outcome(bytes, 'x.zip')).gaps).toEqual(['x.zip!b.env archive-unreadable']);
  });

  test('an archive deeper than the depth, and a damaged one inside another, which does not end the other', async () => {
    const nested = zipSync({ 'in.zip': zipSync({ 'in.zip': zip() }), 'broken.zip': zip().slice(0, 60), 'z.env': strToU8(secret()) });
    expect(await outcome(nested, 'x.zip')).toEqual({
      found: ['x.zip!z.env'],
      gaps: ['x.zip!in.zip!in.zip archive-too-deep', 'x.zip!broken.zip!a.env archive-unreadable', 'x.zip!broken.zip archive-unreadable'],
      scanned: 1,
    });
    expect((await outcome(nested, 'x.zip', 3)).found).toContain('x.zip!in.zip!in.zip!a.env');
  });

  test('a member named like a text that is none, and a pointer of Git LFS', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`;
    const bytes = zipSync({
      '.env': new Uint8Array(1000),
      'app.yml': strToU8(pointer),
      'logo.png': strToU8(pointer),
      'x.so': new Uint8Array(900),
    });
    expect((await outcome(bytes, 'x.zip')).gaps).toEqual(['x.zip!.env binary', 'x.zip!app.yml lfs-pointer']);
  });
});

describe('files that are no text', () => {
  test.each([
    ['logo.png', [0x89, 0x50, 0x4e, 0x47, 0, 0], 'binary', false],
    ['program', [0x7f, 0x45, 0x4c, 0x46, 0, 0], 'binary', false],
    ['.env', [0, 0, 0, 0], 'binary', true],
    ['deploy/.env.production', [0, 1, 2, 3], 'binary', true],
    ['values.yaml', [0, 1, 2, 3], 'binary', true],
    ['Dockerfile', [0, 1, 2, 3], 'binary', true],
    ['notes', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0], 'encoding', true],
    ['backup.tar.xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], 'archive-unsupported', true],
    ['a.pack', [...Buffer.from('PACK\0\0\0\x02')], 'archive-unsupported', true],
    ['a.bundle', [...Buffer.from('# v2 git bundle\n')], 'archive-unsupported', true],
    ['backup', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'archive-unsupported', true],
  ])('%s', (path, bytes, reason, gap) => {
    expect(unread(Buffer.from(bytes), path)).toMatchObject({ path, reason, gap });
  });

  test('a file that the user named is a gap whatever it is called', () => {
    expect(unread(Buffer.from([0, 1]), 'x.bin', true)).toMatchObject({ reason: 'binary', gap: true });
  });

  test('a stray NUL leaves text what it is; a picture stays one', () => {
    expect(isTextWithStrays(Buffer.from(`A=1\0\n${secret()}`))).toBe(true);
    expect(isTextWithStrays(Buffer.alloc(500))).toBe(false);
    expect(isTextWithStrays(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.from('many letters '.repeat(90))]))).toBe(false);
  });

  test('only what is a pointer of Git LFS is taken for one', () => {
    expect(lfsPointer(Buffer.from('version https://git-lfs.github.com/spec/v1 is what a pointer begins with\n'), 'a.md')).toBeUndefined();
  });
});
