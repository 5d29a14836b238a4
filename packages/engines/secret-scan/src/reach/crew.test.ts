import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashKey } from '../redact.js';
import { performAll } from './crew.js';
import type { Setup, Task } from './task.js';

const setup: Setup = {
  sha1: false,
  maxBytes: 1024,
  decodeDepth: 1,
  archiveDepth: 1,
  root: '',
  plain: false,
  guessInVendored: false,
  directory: '.',
  introducedOnly: false,
  hashKey: hashKey(),
};
const tasks: readonly Task[] = Array.from({ length: 6 }, () => ({ kind: 'files', files: [] }));

test.each([
  ['dies', 'process.exit(0);', /before its work was done/],
  ['throws', 'throw new Error("out of luck");', /out of luck/],
  [
    'tells of a failure',
    "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => parentPort.postMessage({ failed: { message: 'lost it' } }));",
    /lost it/,
  ],
  [
    'answers a task twice',
    `import { parentPort } from 'node:worker_threads';
     const result = { found: [], skipped: [], scanned: 0, bytes: 0 };
     parentPort.on('message', ({ number }) => { parentPort.postMessage({ done: number, result }); parentPort.postMessage({ done: number, result }); });`,
    /expected one result of task \d, got two/,
  ],
])('a thread that %s ends the scan: what it was to look at is not passed over', async (_name, source, reason) => {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-crew-'));
  try {
    const entry = join(folder, 'entry.mjs');
    writeFileSync(entry, source);
    await expect(performAll(setup, tasks, 400 * 1024 * 1024, { threads: { entry, argv: [], count: 3 } })).rejects.toThrow(reason);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each([
  ['a tree of 127 MB stays in one thread, which takes little longer and much less work', 127, false],
  ['a tree of 128 MB is worth all threads', 128, true],
])('%s', async (_name, megabytes, threaded) => {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-crew-'));
  try {
    const entry = join(folder, 'entry.mjs');
    writeFileSync(entry, 'process.exit(0);');
    const done = performAll(setup, tasks, megabytes * 1024 * 1024, { threads: { entry, argv: [], count: 4 } });
    await (threaded ? expect(done).rejects.toThrow('before its work was done') : expect(done).resolves.toMatchObject({ scanned: 0 }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a thread is started with the arguments by which it knows itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-crew-'));
  try {
    const entry = join(folder, 'entry.mjs');
    writeFileSync(entry, 'throw new Error(process.argv.slice(2).join());');
    const done = performAll(setup, tasks, 400 * 1024 * 1024, { threads: { entry, argv: ['--one', '--two'], count: 3 } });
    await expect(done).rejects.toThrow('--one,--two');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
