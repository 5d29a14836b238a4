// A real git repository in a temporary folder, for tests of what is read at which commit.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
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

/** A repository whose branch is `main`, without anybody's configuration. */
export function temporaryRepository(path = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis repository ')))): Repository {
  const environment = {
    PATH: process.env.PATH ?? '',
    HOME: path,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
    GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  };
  // No commit of a few files is worth a look at whether to pack them: a process more each.
  const settings = ['-c', 'user.name=A Person', '-c', 'user.email=person@example.org', '-c', 'maintenance.auto=false'];
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...settings, ...args], {
      cwd: path,
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  mkdirSync(path, { recursive: true });
  git('init', '-q', '-b', 'main');
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
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
