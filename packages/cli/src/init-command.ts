// `init [PATH]`: writes the workflow, the policy and the pre-commit entry for what is in a repository. Nothing that is there is changed.

import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type InputSpecs, PortcullisError, version } from '@portcullis/core';
import { findGitRoot, git, headCommit, isCommitId, systemReason, walkWorkspace } from '@portcullis/workspace';
import { onlyPath, parseFlags } from './flags.js';
import type { HelpText } from './help-text.js';
import { type InitFacts, policyFile, preCommitEntry, preCommitFile, repositoryName, workflowFile } from './init-files.js';
import { programName } from './program-name.js';
import { say } from './say.js';

const inputs = {
  pin: { type: 'string', default: '', description: 'Commit of Portcullis to pin, all 40 digits.' },
  'dry-run': { type: 'boolean', default: false, description: 'Print what would be written.' },
} as const satisfies InputSpecs;

export const initHelp: HelpText = {
  name: 'init',
  title: 'Writes the workflow, the policy and the pre-commit entry for what is in a repository, each line with its reason.',
  usage: ['init [PATH] [flags]'],
  entries: [
    { term: '--pin SHA', text: `${inputs.pin.description} Default: the commit that this program was checked out at.` },
    { term: '--dry-run', text: inputs['dry-run'].description },
  ],
  own: ['debug', 'help'],
  remarks: ['Files that are there already stay as they are; what would have gone into them is printed.'],
};

interface Planned {
  readonly path: string;
  readonly content: string;
  /** What to put into a file that is there already. */
  readonly entry: string;
}

/** @returns 0. @throws PortcullisError `usage`, `path-missing`, `path-linked`, `pin-unknown` or `unwritable`. */
export async function initCommand(args: readonly string[]): Promise<number> {
  const flags = parseFlags(inputs, [], args);
  const root = rootOf(onlyPath(flags, 'Name the root of a repository.') ?? '.');
  const { facts, found } = await factsOf(root, flags.source('pin'));
  const dry = flags.source('dry-run') === 'true';
  const planned: Planned[] = [
    { path: '.github/workflows/portcullis.yml', content: workflowFile(facts), entry: workflowFile(facts) },
    { path: '.github/portcullis.yml', content: policyFile(facts), entry: policyFile(facts) },
    { path: '.pre-commit-config.yaml', content: preCommitFile(facts), entry: preCommitEntry(facts) },
  ];
  // Before the first is written: either all three are, or none.
  for (const { path } of planned) refuseLinks(root, path);
  const lines = [`Found: ${found.join(', ')}.`];
  for (const { path, content, entry } of planned) {
    const there = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
    const shown = entry === content ? 'What would have been written' : 'What is missing in it';
    if (there?.includes(repositoryName)) lines.push(`${path} names Portcullis already: left as it is.`);
    else if (there === content) lines.push(`${path} is there already, as it would be written.`);
    else if (there !== undefined) lines.push(`${path} is there already: left as it is. ${shown}:`, '', entry.trimEnd(), '');
    else if (dry) lines.push(`${path} would be:`, '', content.trimEnd(), '');
    else {
      writeNew(root, path, content);
      lines.push(`${path} written.`);
    }
  }
  if (!dry) lines.push(`Next: read them, then \`${programName()} scan .\` shows what the gate will say.`);
  say(lines.join('\n'));
  return 0;
}

function rootOf(given: string): string {
  const path = resolve(given);
  if (!existsSync(path))
    throw new PortcullisError({
      code: 'path-missing',
      message: 'expected a folder, got a path that does not exist',
      where: { file: given },
      remedy: 'Check the spelling.',
    });
  return findGitRoot(realpathSync(path)) ?? path;
}

/** What is in a repository, in words, and what follows for its files. */
async function factsOf(root: string, pin: string | undefined): Promise<{ readonly facts: InitFacts; readonly found: readonly string[] }> {
  const { files } = await walkWorkspace({ workspace: root, path: '.', include: [], exclude: [], maxFileBytes: Number.MAX_SAFE_INTEGER });
  const count = (pattern: RegExp): number => files.filter(({ path }) => pattern.test(path)).length;
  const dockerfiles = count(/(?:^|\/)(?:[^/]*\.)?(?:Dockerfile|Containerfile)(?:\.[^/]*)?$/i);
  const workflows = count(/^\.github\/workflows\/[^/]+\.ya?ml$/);
  const others = [
    [existsSync(join(root, '.gitlab-ci.yml')), 'GitLab CI'],
    [existsSync(join(root, 'azure-pipelines.yml')), 'Azure Pipelines'],
    [existsSync(join(root, 'Jenkinsfile')), 'Jenkins'],
    [existsSync(join(root, '.circleci/config.yml')), 'CircleCI'],
  ] as const;
  const elsewhere = others.filter(([there]) => there).map(([, name]) => `${name} (templates/ has a job for it)`);
  return {
    facts: {
      pin: pinOf(pin),
      version,
      branch: branchOf(root),
      // There is a workflow as soon as this is done.
      scanners: ['secret-scan', 'workflow-audit', ...(dockerfiles > 0 ? ['dockerfile-lint'] : [])],
    },
    found: [counted(files.length, 'file'), counted(dockerfiles, 'Dockerfile'), counted(workflows, 'workflow'), ...elsewhere],
  };
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** A tag can be moved, so only a whole commit id is written. */
function pinOf(given: string | undefined): string {
  const own = findGitRoot(dirname(realpathSync(process.argv[1] as string)));
  const pin = (given ?? (own === undefined ? undefined : headCommit(own)))?.toLowerCase();
  if (pin !== undefined && isCommitId(pin) && pin.length === 40) return pin;
  throw new PortcullisError({
    code: 'pin-unknown',
    message:
      given === undefined ? 'expected the commit to pin, got none' : `expected all 40 digits of a commit, got "${given.slice(0, 60)}"`,
    where: { key: '--pin' },
    remedy: `\`git ls-remote https://github.com/${repositoryName} refs/tags/v${version}\` prints the commit of this version; review it, and give it to --pin.`,
  });
}

/** The branch that is checked out by default, as the clone knows it; else `main` or `master` where it is there; else the present one. */
function branchOf(root: string): string {
  const nameOf = (args: readonly string[]): string | undefined => {
    const run = git(root, args);
    return run.ok
      ? run.stdout
          .toString()
          .trim()
          .replace(/^(?:refs\/heads|origin)\//, '') || undefined
      : undefined;
  };
  return (
    nameOf(['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']) ??
    ['main', 'master'].find((name) => nameOf(['rev-parse', '--verify', '--quiet', `refs/heads/${name}`]) !== undefined) ??
    nameOf(['symbolic-ref', 'HEAD']) ??
    'main'
  );
}

/** A link would carry the write elsewhere, and GitHub runs no workflow that lies behind one. @throws PortcullisError `path-linked`. */
function refuseLinks(root: string, path: string): void {
  const parts = path.split('/');
  for (let length = 1; length <= parts.length; length++) {
    const part = parts.slice(0, length).join('/');
    if (lstatSync(join(root, part), { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue;
    throw new PortcullisError({
      code: 'path-linked',
      message: `expected to write ${path} into the repository itself, but ${part} is a symbolic link`,
      where: { file: part },
      remedy: 'Put a file or folder in its place, or print with --dry-run from another checkout and write it yourself.',
    });
  }
}

function writeNew(root: string, path: string, content: string): void {
  try {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    // "wx": a file that came meanwhile, or a link, is not written over.
    writeFileSync(join(root, path), content, { flag: 'wx' });
  } catch (error) {
    throw new PortcullisError({
      code: 'unwritable',
      message: `expected to write a new file, got ${systemReason(error)}`,
      where: { file: path },
      remedy: 'Make the folder writable, or print with --dry-run and write it yourself.',
      cause: error,
    });
  }
}
