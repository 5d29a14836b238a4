// The gate on a workspace: finds the reports, reads policy and base policy, judges, and names the files to write.

import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import {
  type Change,
  findGitRoot,
  type InputValues,
  insideWorkspace,
  maxSarifBytes,
  PortcullisError,
  pathFilter,
  readAtCommit,
  relativePath,
  systemReason,
} from '@portcullis/core';
import type { ResultsFile } from './assess.js';
import type { gateInputs } from './definition.js';
import { type GateResult, runGate } from './gate.js';
import { reportHtml } from './report-html.js';

export interface GateHost {
  readonly workspace: string;
  /** Directory that result files are relative to; the workspace on a runner. */
  readonly resultsBase: string;
  readonly commit?: string;
  readonly repositoryUrl?: string;
  readonly change?: Change;
  readonly now: Date;
  readonly link?: (path: string, line: number | undefined) => string;
  /** Exactly these reports are judged instead of those the globs find: the CLI knows what it has just written. */
  readonly reports?: readonly string[];
  readonly alsoRequired?: readonly string[];
}

export interface FileToWrite {
  readonly path: string;
  readonly content: string;
  readonly key: string;
}

const maxPolicyBytes = 5 * 1024 * 1024;
const maxFixedFileBytes = 10 * 1024 * 1024;
/** Directories and files looked at in search of reports. */
const maxVisited = 200_000;
const maxDepth = 30;

/** Runs the gate. @throws PortcullisError on wrong inputs; every doubt about a report is a cause in the result. */
export async function gateWorkspace(
  inputs: InputValues<typeof gateInputs>,
  host: GateHost,
): Promise<{ readonly result: GateResult; readonly files: readonly FileToWrite[] }> {
  const workspace = realpathSync(host.workspace);
  const reports = host.reports ?? (await findReports(host.resultsBase, inputs.results, [inputs['sarif-file'], inputs['upload-directory']]));
  const policyFile = inputs.policy;
  const result = await runGate({
    files: reports.map((path) => readReport(host.resultsBase, path)),
    globs: inputs.results,
    policyFile,
    headPolicy: readPolicy(workspace, policyFile) ?? (withoutCheckout(workspace, host) ? 'unavailable' : undefined),
    ...(host.change?.kind === 'pull-request' ? { basePolicy: basePolicy(workspace, host.change, policyFile) } : {}),
    ...(host.change === undefined ? {} : { change: host.change }),
    expected: {
      workspace,
      commits: [...new Set([host.commit, host.change?.head].filter((id) => id !== undefined))],
      ...(host.repositoryUrl === undefined ? {} : { repositoryUrl: host.repositoryUrl }),
    },
    ...(host.alsoRequired === undefined ? {} : { alsoRequired: host.alsoRequired }),
    now: host.now,
    readFile: (path) => readSource(workspace, path),
  });
  const patchFile = inputs['patch-file'];
  const report = reportHtml(result, {
    now: host.now,
    patchFile,
    ...(host.commit === undefined ? {} : { commit: host.commit }),
    ...(host.repositoryUrl === undefined ? {} : { repository: host.repositoryUrl }),
    ...(host.link === undefined ? {} : { link: host.link }),
  });
  const uploads = result.uploads.map((content, i) => ({
    path: join(inputs['upload-directory'], `${i + 1}.sarif`),
    content,
    key: 'upload-directory',
  }));
  return {
    result,
    files: [
      { path: inputs['report-file'], content: report, key: 'report-file' },
      { path: patchFile, content: result.patch.text, key: 'patch-file' },
      { path: inputs['sarif-file'], content: result.sarif, key: 'sarif-file' },
      ...uploads,
    ],
  };
}

/** Paths, relative to `base` and sorted, of the files the globs match; the gate's own output is none of them. */
async function findReports(base: string, globs: readonly string[], own: readonly string[]): Promise<string[]> {
  const root = realpathSync(base);
  const relativeGlobs = globs.map((glob) => (glob.startsWith(`${root}${sep}`) ? relativePath(root, glob) : glob.replace(/^\.\//, '')));
  const exact = relativeGlobs.filter((glob) => !/[*?[\]{}()!]/.test(glob));
  const matches =
    relativeGlobs.length === 0
      ? () => false
      : await pathFilter(
          relativeGlobs.map((glob) => (glob.includes('/') ? glob : `/${glob}`)).map((glob) => glob.replace(/^\//, '')),
          [],
        );
  const isOwn = (path: string): boolean => own.some((name) => path === name || path.startsWith(`${name}/`));
  const found = new Set<string>();
  let visited = 0;
  const visit = (directory: string, depth: number): void => {
    let entries: import('node:fs').Dirent[];
    try {
      entries = readdirSync(join(root, directory), { withFileTypes: true });
    } catch (error) {
      // A directory that is not there holds no report; one that is closed may hold any. Judged as a report, it blocks by name.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' && (error as NodeJS.ErrnoException).code !== 'ENOTDIR') found.add(directory);
      return;
    }
    for (const entry of entries) {
      if (++visited > maxVisited)
        throw new PortcullisError({
          code: 'input-invalid',
          message: `expected globs that match within ${maxVisited} files`,
          where: { key: 'results' },
          remedy: 'Name the directory of the reports in `results`.',
        });
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
      if (isOwn(path) || entry.name === '.git' || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) {
        if (depth < maxDepth) visit(path, depth + 1);
        else found.add(path);
      } else if (matches(path)) found.add(path);
    }
  };
  // Only the directories that the globs name are searched.
  for (const glob of relativeGlobs.filter((candidate) => !exact.includes(candidate))) visit(fixedPart(glob), 0);
  // A report named outright is judged even when it is missing: its absence must be seen.
  for (const path of exact) found.add(path);
  return [...found].sort();
}

/** Leading directories of a glob that hold no pattern. */
function fixedPart(glob: string): string {
  const parts = glob.split('/').slice(0, -1);
  const end = parts.findIndex((part) => /[*?[\]{}()!]/.test(part));
  return (end < 0 ? parts : parts.slice(0, end)).join('/');
}

function readReport(base: string, path: string): ResultsFile {
  try {
    const absolute = resolve(base, path);
    const stats = statSync(absolute);
    if (!stats.isFile()) return { path, content: { unreadable: 'it is not a file' } };
    if (stats.size > maxSarifBytes) return { path, content: { unreadable: `it has ${stats.size} bytes, more than ${maxSarifBytes}` } };
    return { path: path.split(sep).join('/'), content: readFileSync(absolute) };
  } catch (error) {
    return { path, content: { unreadable: systemReason(error) } };
  }
}

/** @throws PortcullisError when the file is there but cannot be read: no policy must not be taken for the default one. */
function readPolicy(workspace: string, file: string): Uint8Array | undefined {
  let absolute: string;
  try {
    absolute = insideWorkspace(workspace, file);
  } catch (error) {
    if (error instanceof PortcullisError && error.code === 'path-missing') return undefined;
    throw error;
  }
  try {
    if (statSync(absolute).size > maxPolicyBytes) throw new Error(`it has more than ${maxPolicyBytes} bytes`);
    return readFileSync(absolute);
  } catch (error) {
    throw new PortcullisError({
      code: 'policy-unreadable',
      message: `expected a readable policy, got ${systemReason(error)}`,
      where: { file, key: 'policy' },
      remedy: 'Make the file readable.',
    });
  }
}

/** On a runner a workspace without a checkout says nothing about the repository's policy. */
function withoutCheckout(workspace: string, host: GateHost): boolean {
  return host.repositoryUrl !== undefined && findGitRoot(workspace) === undefined;
}

function basePolicy(workspace: string, change: Change, file: string): Uint8Array | undefined | 'unavailable' {
  const path = relativePath(workspace, resolve(workspace, file));
  const content = change.base === undefined ? 'missing-commit' : readAtCommit(workspace, change.base, path, maxPolicyBytes);
  return content === 'missing-commit' ? 'unavailable' : content;
}

function readSource(workspace: string, path: string): Uint8Array | undefined {
  try {
    const absolute = insideWorkspace(workspace, path);
    // git apply does not follow links, and refuses a whole patch that would have it do so.
    if (absolute !== resolve(workspace, path)) return undefined;
    const stats = statSync(absolute);
    return stats.isFile() && stats.size <= maxFixedFileBytes ? readFileSync(absolute) : undefined;
  } catch {
    return undefined;
  }
}
