// Real registries on loopback, and images to put into them.

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Peer, peer } from './peers.js';

export type RegistryKind = 'docker-registry' | 'crane';
/** Neither has a referrers API: both exercise the fallback tag. */
export const registryKinds: readonly RegistryKind[] = ['docker-registry', 'crane'];

export interface RunningRegistry {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  stop(): Promise<void>;
}

/** Starts an empty registry that keeps everything in memory. */
export async function startRegistry(kind: RegistryKind): Promise<RunningRegistry> {
  const host = `127.0.0.1:${await freePort()}`;
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-registry-'));
  const config = join(folder, 'config.yml');
  writeFileSync(config, `version: 0.1\nlog: {level: error, accesslog: {disabled: true}}\nstorage: {inmemory: {}}\nhttp: {addr: ${host}}\n`);
  const program = peer(kind) as string;
  const child = spawn(program, kind === 'crane' ? ['registry', 'serve', '--address', host] : ['serve', config], { stdio: 'ignore' });
  // Also when the tests end without stopping it.
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  try {
    await answering(`http://${host}/v2/`, child);
  } catch (error) {
    end();
    throw error;
  }
  return {
    host,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      end();
      await ended;
      process.off('exit', end);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs a peer to its end and returns what it printed. @throws Error with its stderr. */
export async function runPeer(
  name: Peer,
  args: readonly string[],
  options: { cwd?: string; environment?: Record<string, string> } = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(peer(name) as string, args, {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: { PATH: process.env.PATH, HOME: options.cwd ?? tmpdir(), ...options.environment },
    timeout: 60_000,
  });
  return stdout.trim();
}

/** Pushes a small image whose content is the text, and returns its digest. */
export async function pushImage(reference: string, text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-image-'));
  try {
    writeFileSync(join(folder, 'layer.tar'), tarOf('content.txt', text));
    await runPeer('crane', ['append', '-f', 'layer.tar', '-t', reference], { cwd: folder });
    return await runPeer('crane', ['digest', reference], { cwd: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One file in ustar form. */
function tarOf(name: string, text: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${Buffer.byteLength(text).toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        0', 148);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const content = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512);
  content.write(text);
  return Buffer.concat([header, content, Buffer.alloc(1024)]);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (child.exitCode !== null) throw new Error(`expected a registry at ${url}, got exit code ${child.exitCode}`);
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error(`expected a registry at ${url} within 10 seconds, got no answer`);
}
