// git's long outputs as streams: NUL-separated fields of a log, and the contents of many blobs from one process.

import { once } from 'node:events';
import { PortcullisError, startGit } from '@portcullis/core';

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
  const failure = outcome(child, args);
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

/** Contents of blobs in the order of their ids. Larger ones than `maxBytes` are passed over without being held. */
export async function* readBlobs(directory: string, ids: Iterable<string>, maxBytes: number): AsyncGenerator<Blob> {
  const child = startGit(directory, ['cat-file', '--batch', '--buffer']);
  const failure = outcome(child, ['cat-file']);
  const feeding = feed(child.stdin, ids);
  const reader = chunkReader(child.stdout);
  for (const id of ids) {
    const header = await reader.line();
    const [, kind, length] = header.split(' ');
    if (kind !== 'blob') {
      if (kind !== 'missing') await reader.skip(Number(length) + 1);
      yield { id, content: undefined, size: 0 };
      continue;
    }
    const size = Number(length);
    const content = size > maxBytes ? undefined : await reader.take(size);
    await reader.skip(content === undefined ? size + 1 : 1);
    yield { id, content, size };
  }
  await feeding;
  await failure;
}

async function feed(stdin: NodeJS.WritableStream, ids: Iterable<string>): Promise<void> {
  let batch: string[] = [];
  const write = async (): Promise<void> => {
    if (!stdin.write(`${batch.join('\n')}\n`)) await once(stdin, 'drain');
    batch = [];
  };
  for (const id of ids) if (batch.push(id) === 1000) await write();
  if (batch.length > 0) await write();
  stdin.end();
}

/** Reads lines and counted bytes off a stream, holding one chunk at a time. */
function chunkReader(stream: AsyncIterable<unknown>) {
  const chunks = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const next = await chunks.next();
    if (next.done === true) return false;
    held = held.length === 0 ? (next.value as Buffer) : Buffer.concat([held, next.value as Buffer]);
    return true;
  };
  const ended = (): PortcullisError => gitFailed(['cat-file'], 'its output broke off');
  return {
    async line(): Promise<string> {
      let end = held.indexOf(10);
      while (end < 0) {
        if (!(await more())) throw ended();
        end = held.indexOf(10);
      }
      const text = held.toString('latin1', 0, end);
      held = held.subarray(end + 1);
      return text;
    },
    async take(length: number): Promise<Buffer> {
      if (held.length >= length) {
        const content = held.subarray(0, length);
        held = held.subarray(length);
        return content;
      }
      const content = Buffer.allocUnsafe(length);
      let filled = held.copy(content);
      held = Buffer.alloc(0);
      while (filled < length) {
        if (!(await more())) throw ended();
        const copied = held.copy(content, filled);
        filled += copied;
        held = held.subarray(copied);
      }
      return content;
    },
    async skip(length: number): Promise<void> {
      let left = length;
      while (left > held.length) {
        left -= held.length;
        held = Buffer.alloc(0);
        if (!(await more())) throw ended();
      }
      held = held.subarray(left);
    },
  };
}

/** Settles when git ends; rejects when it failed, with the first line of what it said. */
function outcome(child: ReturnType<typeof startGit>, args: readonly string[]): Promise<void> {
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    if (said.length < 4000) said += chunk.toString();
  });
  // A broken pipe shows as git's exit code.
  child.stdin.on('error', () => {});
  const ended = new Promise<void>((settle, fail) => {
    child.on('error', (error) => fail(gitFailed(args, error.message)));
    child.on('close', (code) => (code === 0 ? settle() : fail(gitFailed(args, said.split('\n')[0] || `exit code ${code}`))));
  });
  ended.catch(() => {});
  return ended;
}

function gitFailed(args: readonly string[], reason: string): PortcullisError {
  return new PortcullisError({
    code: 'git-failed',
    message: `expected \`git ${args.slice(0, 2).join(' ')}\` to succeed, got: ${reason}`,
    remedy: 'Run in a git checkout that has the commits (`fetch-depth: 0`), with git on PATH.',
  });
}
