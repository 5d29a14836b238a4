// git's long outputs as streams: NUL-separated fields of a log, and the contents of many blobs from one process.

import { once } from 'node:events';
import { PortcullisError } from '@portcullis/core';
import { type RunningProgram, startGit } from '@portcullis/workspace';

/** Fields of a command's NUL-separated output. @throws PortcullisError `git-failed` when git fails. */
export function nulFields(directory: string, args: readonly string[]): AsyncGenerator<string> {
  return fields(directory, args, 0);
}

/** Lines of a command's output. @throws PortcullisError `git-failed` when git fails. */
export function lines(directory: string, args: readonly string[]): AsyncGenerator<string> {
  return fields(directory, args, 10);
}

async function* fields(directory: string, args: readonly string[], separator: number): AsyncGenerator<string> {
  const child = startGit(directory, args);
  child.stdin.end();
  const failure = outcome(child.ended, args);
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of child.stdout) {
    const bytes = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let at = bytes.indexOf(separator); at >= 0; at = bytes.indexOf(separator, from)) {
      yield bytes.toString('utf8', from, at);
      from = at + 1;
    }
    rest = bytes.subarray(from);
  }
  if (rest.length > 0) yield rest.toString();
  await failure;
}

export interface Blob {
  readonly id: string;
  /** Undefined when the blob is larger than the limit, or missing from a partial clone. */
  readonly content: Buffer | undefined;
  readonly size: number;
}

/** Versions of a file are kept as differences from one another, which git takes apart again and again when it holds too few. */
const heldByGit = 'core.deltaBaseCacheLimit=256m';

/** Contents of blobs in the order of their ids. Larger ones than `maxBytes` are passed over without being held. */
export async function* readBlobs(directory: string, ids: readonly string[], maxBytes: number): AsyncGenerator<Blob> {
  const child = startGit(directory, ['-c', heldByGit, 'cat-file', '--batch', '--buffer']);
  const failure = outcome(child.ended, ['cat-file']);
  // A git that ends before it has read all of them shows by its exit code, and by what its output lacks.
  const feeding = feed(child.stdin, ids).catch(() => {});
  const parser = new BlobParser(maxBytes);
  let read = 0;
  for await (const chunk of child.stdout) {
    parser.push(chunk as Buffer);
    for (let blob = parser.next(); blob !== undefined; blob = parser.next()) {
      yield { id: ids[read++] as string, ...blob };
    }
  }
  await feeding;
  await failure;
  if (read < ids.length) throw gitFailed(['cat-file'], 'its output broke off');
}

/** Hands one blob's content on as it comes. @throws PortcullisError `git-failed` when git could not give all of it. */
export async function withBlobStream<Value>(
  directory: string,
  id: string,
  use: (stream: AsyncIterable<Uint8Array | string>) => Promise<Value>,
): Promise<Value> {
  const args = ['cat-file', 'blob', id];
  const child = startGit(directory, args);
  child.stdin.end();
  const failure = outcome(child.ended, args);
  let ended = false;
  const counted = (async function* () {
    yield* child.stdout as AsyncIterable<Uint8Array | string>;
    ended = true;
  })();
  try {
    const value = await use(counted);
    if (ended) await failure;
    return value;
  } finally {
    child.kill();
  }
}

async function feed(stdin: NodeJS.WritableStream & { readonly destroyed?: boolean }, ids: readonly string[]): Promise<void> {
  const ended = (): boolean => stdin.destroyed === true;
  let batch: string[] = [];
  const write = async (): Promise<void> => {
    if (!stdin.write(`${batch.join('\n')}\n`) && !ended()) await Promise.race([once(stdin, 'drain'), once(stdin, 'close')]);
    batch = [];
  };
  for (const id of ids) if (batch.push(id) === 1000) await write();
  if (batch.length > 0) await write();
  stdin.end();
}

/** What is not there is answered with the name that was asked for and a word, a name of anything. */
const objectHeader = /^[0-9a-f]{40,64} ([a-z]{1,10}) (\d{1,15})$/;

type BlobContent = Omit<Blob, 'id'>;

/**
 * Takes the output of `cat-file --batch` apart: a line with kind and size, the content, a line feed, and again.
 * A class for its speed: functions made anew for each process would each be compiled anew.
 */
class BlobParser {
  private chunk: Buffer = Buffer.alloc(0);
  private at = 0;
  /** What is being read: where its bytes go, how many are there, and how many to pass over at its end. */
  private content: Buffer | undefined;
  private filled = 0;
  private left = 0;
  private size: number | undefined;

  constructor(private readonly maxBytes: number) {}

  /** The next bytes, when `next` has nothing more. */
  push(chunk: Buffer): void {
    this.chunk = this.at === this.chunk.length ? chunk : Buffer.concat([this.chunk.subarray(this.at), chunk]);
    this.at = 0;
  }

  /** The next blob that is there as a whole. */
  next(): BlobContent | undefined {
    for (;;) {
      if (this.size === undefined && !this.readHeader()) return undefined;
      if (!this.readContent()) return undefined;
      const { content, size } = this;
      this.content = undefined;
      this.size = undefined;
      return { content, size: size as number };
    }
  }

  private readHeader(): boolean {
    const end = this.chunk.indexOf(10, this.at);
    if (end < 0) return false;
    const header = objectHeader.exec(this.chunk.toString('latin1', this.at, end));
    this.at = end + 1;
    const bytes = Number(header?.[2]);
    this.size = header?.[1] === 'blob' ? bytes : 0;
    // A missing object has no content and no line feed after it.
    this.left = header === null ? 0 : bytes + 1;
    if (header?.[1] !== 'blob' || bytes > this.maxBytes) return true;
    this.left = 1;
    this.filled = 0;
    // Most lie in one chunk, and need no copy.
    if (this.chunk.length - this.at >= bytes) {
      this.content = this.chunk.subarray(this.at, this.at + bytes);
      this.at += bytes;
      this.filled = bytes;
    } else this.content = Buffer.allocUnsafe(bytes);
    return true;
  }

  private readContent(): boolean {
    if (this.content !== undefined && this.filled < this.content.length) {
      const copied = this.chunk.copy(this.content, this.filled, this.at);
      this.filled += copied;
      this.at += copied;
      if (this.filled < this.content.length) return false;
    }
    const passed = Math.min(this.left, this.chunk.length - this.at);
    this.left -= passed;
    this.at += passed;
    return this.left === 0;
  }
}

/** Settles when git ends; rejects when it failed, with the first line of what it said that is no advice and no warning. */
function outcome(end: RunningProgram['ended'], args: readonly string[]): Promise<void> {
  const ended = end.then(({ failure, exitCode, stderr }) => {
    if (failure !== undefined)
      throw gitFailed(args, reasonIn(stderr) || (exitCode === undefined ? 'it was stopped' : `exit code ${exitCode}`));
  });
  ended.catch(() => {});
  return ended;
}

/** Advice and warnings stand before what went wrong. */
function reasonIn(stderr: string): string | undefined {
  return stderr.split('\n').find((line) => !/^(?:hint|warning):/.test(line));
}

function gitFailed(args: readonly string[], reason: string): PortcullisError {
  return new PortcullisError({
    code: 'git-failed',
    message: `expected \`git ${args.slice(0, 2).join(' ')}\` to succeed, got: ${reason}`,
    remedy: 'Run in a git checkout that has the commits (`fetch-depth: 0`), with git on PATH.',
  });
}
