// The files that a policy is made of, read from one place: the working tree, or the base commit of a pull request,
// so that a change can bring along neither its own rules nor its own keys.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { git, insideWorkspace, PortcullisError, readAtCommit } from '@portcullis/core';

const maxBytes = 5 * 1024 * 1024;

export interface PolicyFiles {
  /** For people: `in the working tree`, `at the base commit 0123abc`. */
  readonly origin: string;
  /** Undefined when there is no such file. @throws PortcullisError `policy-file-unreadable`. */
  read(path: string): Buffer | undefined;
  /** Names in a directory; empty when it is not there. */
  list(path: string): readonly string[];
  /** SHA-256, hex, over everything that was read. */
  digest(): string;
}

export function workingTreeFiles(workspace: string): PolicyFiles {
  return remembering('in the working tree', {
    read(path) {
      try {
        const real = insideWorkspace(workspace, path);
        if (!statSync(real).isFile() || statSync(real).size > maxBytes) throw unreadable(path, `no file of at most ${maxBytes} bytes`);
        return readFileSync(real);
      } catch (error) {
        if (error instanceof PortcullisError && error.code === 'path-missing') return undefined;
        if (error instanceof PortcullisError) throw error;
        throw unreadable(path, (error as NodeJS.ErrnoException).code ?? String(error));
      }
    },
    list(path) {
      if (!existsSync(`${workspace}/${path}`)) return [];
      return readdirSync(insideWorkspace(workspace, path)).sort();
    },
  });
}

export function committedFiles(workspace: string, commit: string): PolicyFiles {
  return remembering(`at the base commit ${commit.slice(0, 12)}`, {
    read(path) {
      const content = readAtCommit(workspace, commit, path, maxBytes);
      if (content === 'missing-commit') throw unreadable(path, `no commit ${commit.slice(0, 12)} in this checkout`);
      return content;
    },
    list(path) {
      const listing = git(workspace, ['ls-tree', '-z', '--name-only', `${commit}:${path.replace(/\/+$/, '')}`]);
      return listing.ok
        ? listing.stdout
            .toString('utf8')
            .split('\0')
            .filter((name) => name !== '')
        : [];
    },
  });
}

function remembering(origin: string, { read, list }: Pick<PolicyFiles, 'read' | 'list'>): PolicyFiles {
  const contents = new Map<string, Buffer | undefined>();
  return {
    origin,
    read(path) {
      if (!contents.has(path)) contents.set(path, read(path));
      return contents.get(path);
    },
    list,
    digest() {
      const hash = createHash('sha256');
      for (const [path, content] of [...contents].sort()) hash.update(`${path}\0${content?.length ?? -1}\0`).update(content ?? '');
      return hash.digest('hex');
    },
  };
}

function unreadable(path: string, got: string): PortcullisError {
  return new PortcullisError({
    code: 'policy-file-unreadable',
    message: `expected a readable file, got ${got}`,
    where: { file: path },
    remedy: 'Check the path; in a pull request the base commit must be in the checkout (`fetch-depth: 0`).',
  });
}
