// A real git repository in a temporary folder, for tests of what is read at which commit.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Repository {
  readonly path: string;
  git(...args: readonly string[]): string;
  /** Writes files and commits all; returns the commit's id. Undefined content deletes. */
  commit(files: Readonly<Record<string, string | Uint8Array | undefined>>, message?: string): string;
  put(path: string, content: string | Uint8Array): void;
  remove(): void;
}

/** No commit of a few files is worth a look at whether to pack them: a process more each. */
export const unpacked: readonly string[] = ['-c', 'maintenance.auto=false'];

/** The commit that was made last: its id lies in a file, which needs no process to be read. */
export function headOf(folder: string): string {
  const read = (name: string): string => readFileSync(join(folder, '.git', name), 'utf8').trim();
  const head = read('HEAD');
  return head.startsWith('ref: ') ? read(head.slice('ref: '.length)) : head;
}

/** A repository whose branch is `main`, without anybody's configuration. */
export function temporaryRepository(path = temporaryFolder()): Repository {
  const repository = repositoryAt(path);
  mkdirSync(path, { recursive: true });
  repository.git('init', '-q', '-b', 'main');
  return repository;
}

/** The same commits and files in a folder of their own, by one copy in place of all the processes that made them. */
export function copyOf(repository: Repository): Repository {
  const path = temporaryFolder();
  cpSync(repository.path, path, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  return repositoryAt(path);
}

function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'portcullis repository ')));
}

function repositoryAt(path: string): Repository {
  const environment = {
    PATH: process.env.PATH ?? '',
    HOME: path,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
    GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  };
  const settings = ['-c', 'user.name=A Person', '-c', 'user.email=person@example.org', ...unpacked];
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...settings, ...args], {
      cwd: path,
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const put = (file: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  };
  return {
    path,
    git,
    put,
    commit(files, message = 'change') {
      for (const [file, content] of Object.entries(files)) {
        if (content === undefined) rmSync(join(path, file));
        else put(file, content);
      }
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return headOf(path);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
