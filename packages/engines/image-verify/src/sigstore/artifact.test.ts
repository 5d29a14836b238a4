import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArtifact } from './artifact.js';

test.each([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
] as const)('a digest by %s has %i hex digits, of either case', async (hash, length) => {
  for (const digit of ['a', 'A'])
    expect(await readArtifact(`${hash}:${digit.repeat(length)}`)).toEqual({
      digests: new Map([[hash, Buffer.from('a'.repeat(length), 'hex')]]),
    });
  await expect(readArtifact(`${hash}:${'a'.repeat(length - 2)}`)).rejects.toMatchObject({ code: 'artifact-unreadable' });
});

test('a file is known by all three, and its bytes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis artifact '));
  try {
    writeFileSync(join(folder, 'f'), 'x');
    const { bytes, digests } = await readArtifact(join(folder, 'f'));
    expect([bytes?.toString(), [...digests.keys()]]).toEqual(['x', ['sha256', 'sha384', 'sha512']]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
