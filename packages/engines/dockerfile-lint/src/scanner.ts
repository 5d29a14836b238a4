// dockerfile-lint: finds the Dockerfiles of a workspace, lints them and reports with places, reasons and fixes.

import { isUtf8 } from 'node:buffer';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  byPlace,
  commonInputs,
  commonOutputs,
  contentHash,
  decodeText,
  type Finding,
  fileInputs,
  type InputSpecs,
  type InputValues,
  type Notice,
  PortcullisError,
  type ScanResult,
  type SkippedInput,
  type Suppressed,
} from '@portcullis/core';
import type { ScanContext, Scanner } from '@portcullis/lint';
import {
  insideWorkspace,
  newSuppressionRemark,
  readWorkspaceFile,
  relativePath,
  settingsTree,
  sourceSuppressions,
  type Walk,
  type WorkspaceFile,
  walkWorkspace,
} from '@portcullis/workspace';
import { runCanary } from './canary.js';
import { looseningFindings, looseningRule } from './config/loosening.js';
import { type LintSettings, readSettings } from './config/read-settings.js';
import { ignoreFileOf } from './config/read-surroundings.js';
import { isDockerfileName } from './discover.js';
import { type EmbeddedDockerfile, embeddedDockerfiles, type HostKind, hostKind, inHost } from './embedded.js';
import { lint } from './lint.js';
import type { LintOptions } from './options.js';
import { composeDockerfiles } from './referenced.js';
import { findingsOf, type Reported } from './report.js';
import type { DockerfileRule } from './rule.js';
import { dockerfileRules, familyOf } from './rules/index.js';
import { policyRules } from './rules/policy/index.js';
import { shellcheckProblems } from './shellcheck/check.js';
import { findShellcheck } from './shellcheck/program.js';
import type { IgnoreFile } from './surroundings.js';

export const dockerfileLintInputs = {
  ...commonInputs('dockerfile-lint'),
  ...fileInputs,
  docs: {
    type: 'boolean',
    default: false,
    description: 'Also lint fenced Dockerfile blocks in Markdown files.',
  },
  shellcheck: {
    type: 'choice',
    choices: ['auto', 'off', 'required'],
    default: 'auto',
    description: 'Run ShellCheck on every RUN: `auto` when it is on PATH, `required` fails where it is not.',
  },
  policy: {
    type: 'string',
    default: '',
    description:
      "The team's policy of images, labels and packages; empty means `.portcullis/dockerfile.yml`, or the part `dockerfile` of `.github/portcullis.yml`.",
  },
  'image-lock': {
    type: 'string',
    default: '',
    description: 'Lock of verified images, from which fixes take digests; empty means `image-lock.json` when it is there.',
  },
} as const satisfies InputSpecs;

type Inputs = InputValues<typeof dockerfileLintInputs>;

export const dockerfileLint: Scanner<typeof dockerfileLintInputs> = {
  name: 'dockerfile-lint',
  title: 'Dockerfile lint',
  description:
    "Finds what makes an image unsafe, large or unrepeatable in its Dockerfile: hadolint's rules, BuildKit's checks, CIS section 4, with fixes.",
  inputs: dockerfileLintInputs,
  outputs: commonOutputs,
  network: [],
  permissions: { contents: 'read' },
  get rules() {
    return [...dockerfileRules(), looseningRule];
  },
  familyOf: (id) => (id === looseningRule.id ? 'configuration' : familyOf(id)),
  scan,
};

async function scan(inputs: Inputs, context: ScanContext): Promise<ScanResult> {
  const { workspace, settings: judging } = context;
  const rules = dockerfileRules();
  const canary = runCanary(rules);
  const settings = await readSettings({ config: inputs.config, policy: inputs.policy, lock: inputs['image-lock'] }, judging, workspace);
  const notices: Notice[] = [...settings.notices];
  const shellcheck = shellcheckProgram(inputs.shellcheck, context, notices);
  const maxBytes = inputs['max-file-size'] * 1024 * 1024;
  const walk = await walkWorkspace({
    workspace,
    path: inputs.path,
    include: inputs.include,
    exclude: inputs.exclude,
    maxFileBytes: maxBytes,
    committed: context.committed,
  });
  const referenced = await referencedFiles(walk, maxBytes);
  const { files, skipped, named } = ownFiles(walk, inputs, workspace, referenced.paths);
  skipped.push(...referenced.unread);
  const linter = fileLinter({ settings, rules, shellcheck, now: context.now() });
  const counts = sourceSuppressions(judging, async (content, path) => {
    const own = contentOf(content, path, named === path, inputs.docs);
    const { suppressed } = await linter.lint(own, path, ignoreFileFor(path, workspace, []), contentHash(content));
    return new Set(suppressed.map(({ finding }) => finding.fingerprint));
  });
  const where = settingsTree(judging)?.where ?? '';
  const findings: Finding[] = [...looseningFindings(settings.loosenings, where)];
  const suppressed: Suppressed[] = [];
  let bytes = 0;
  let scanned = 0;
  for (const [index, file] of files.entries()) {
    context.progress?.(index, files.length);
    const read = readWorkspaceFile(file, maxBytes);
    if ('skipped' in read) {
      skipped.push({ ...read.skipped, gap: true });
      continue;
    }
    const pointer = lfsPointer(read.bytes, file.path);
    if (pointer !== undefined) {
      skipped.push(pointer);
      continue;
    }
    const content = contentOf(read.bytes, file.path, named === file.path, inputs.docs);
    if (content.unread > 0) skipped.push(embeddedUnread(file.path, content.unread));
    // A Compose file without a Dockerfile in it is no input of this scanner.
    if (content.kind !== undefined && content.embedded.length === 0) {
      if (named === file.path && content.unread === 0) throw holdsNoDockerfile(file.path);
      continue;
    }
    scanned++;
    bytes += read.bytes.length;
    const reported = await linter.lint(content, file.path, ignoreFileFor(file.path, workspace, skipped), contentHash(read.bytes));
    findings.push(...reported.findings);
    for (const entry of reported.suppressed) {
      if (await counts(file.path, entry.finding.fingerprint)) suppressed.push(entry);
      else findings.push({ ...entry.finding, message: `${entry.finding.message} ${newSuppressionRemark}` });
    }
    if (reported.shellcheckFailed !== undefined)
      skipped.push({ path: file.path, reason: 'shellcheck-failed', gap: true, detail: reported.shellcheckFailed });
  }
  if (linter.cut() > 0)
    notices.push({ level: 'warning', message: `Of ${linter.cut()} scripts only the first 500 comments of ShellCheck are reported.` });
  const gaps = unique(skipped);
  return {
    findings: findings.sort(byPlace),
    suppressed: suppressed.sort((a, b) => byPlace(a.finding, b.finding)),
    coverage: {
      applicable: scanned + gaps.filter(({ gap, reason }) => gap && reason !== 'shellcheck-failed').length,
      scanned,
      bytes,
      skipped: gaps,
      excluded: walk.excluded,
    },
    notices,
    canary,
    configurationDigest: contentHash(
      JSON.stringify([inputs.include, inputs.exclude, inputs['max-file-size'], inputs.shellcheck, inputs.docs, settings.digests]),
    ),
    rules: [...rules, ...linter.shellRules(), looseningRule],
    properties: { shellcheck: shellcheck !== undefined },
  };
}

interface OwnFiles {
  readonly files: readonly WorkspaceFile[];
  /** Added to while the files are read. */
  readonly skipped: SkippedInput[];
  /** The file that `path` names, where it names one: a Dockerfile whatever it is called. */
  readonly named?: string;
}

interface Referenced {
  readonly paths: ReadonlySet<string>;
  /** Compose files that name a Dockerfile and cannot be read as YAML. */
  readonly unread: readonly SkippedInput[];
}

/** Files that are Dockerfiles because a Compose file says so. */
async function referencedFiles({ files }: Walk, maxBytes: number): Promise<Referenced> {
  const paths = new Set<string>();
  const unread: SkippedInput[] = [];
  for (const file of files.filter(({ path }) => hostKind(path) === 'compose')) {
    const read = readWorkspaceFile(file, maxBytes);
    const text = 'skipped' in read ? undefined : decodeText(read.bytes)?.text;
    // A file that cannot be opened is told where its own Dockerfiles are looked for.
    if (text === undefined || !/dockerfile["']?\s{0,20}:/.test(text)) continue;
    try {
      for (const path of await composeDockerfiles(text, file.path)) paths.add(path);
    } catch (error) {
      if (!(error instanceof PortcullisError)) throw error;
      const line = error.where.line === undefined ? '' : `line ${error.where.line}: `;
      unread.push({
        path: file.path,
        reason: 'unreadable',
        gap: true,
        detail: `which Dockerfiles it names cannot be read: ${line}${error.message}`,
      });
    }
  }
  return { paths, unread };
}

/** Of what lies there the files that are this scanner's by name; of these every one that was not listed is a gap. */
function ownFiles(walk: Walk, { path, docs }: Inputs, workspace: string, referenced: ReadonlySet<string>): OwnFiles {
  const asked = relativePath(insideWorkspace(workspace, '.'), resolve(insideWorkspace(workspace, '.'), path));
  const all = [...walk.files, ...walk.skipped];
  const named = all.length === 1 && all[0]?.path === asked ? asked : undefined;
  const isOwn = (name: string): boolean => name === named || isDockerfileName(name) || isHost(name, docs) || referenced.has(name);
  const listed = new Set(walk.files.map((file) => file.path));
  const files = walk.files.filter((file) => isOwn(file.path));
  const skipped: SkippedInput[] = [];
  for (const entry of walk.skipped) {
    if (!isOwn(entry.path) && !aboutMany(entry, workspace)) continue;
    const target = entry.reason === 'symlink-inside' ? targetOf(entry.path, workspace) : undefined;
    if (target === undefined)
      skipped.push(entry.reason === 'symlink-inside' || entry.reason === 'symlink-directory' ? entry : { ...entry, gap: true });
    // What a Dockerfile's name leads to may have a name that says nothing.
    else if (isOwn(target) && listed.has(target)) skipped.push(entry);
    else files.push({ path: entry.path, absolute: insideWorkspace(workspace, target), size: 0 });
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), skipped, ...(named === undefined ? {} : { named }) };
}

/** An entry of the walk that is about more than one file: what lies in a directory that cannot be read nobody knows. */
function aboutMany({ path, reason }: SkippedInput, workspace: string): boolean {
  if (reason === 'commit-unknown') return true;
  return reason === 'unreadable' && statSync(join(workspace, path), { throwIfNoEntry: false })?.isDirectory() === true;
}

function targetOf(path: string, workspace: string): string | undefined {
  try {
    return relativePath(insideWorkspace(workspace, '.'), insideWorkspace(workspace, path));
  } catch {
    // It changed since the walk: the entry of the walk stands.
    return undefined;
  }
}

interface Content {
  readonly text: string;
  /** Undefined for a Dockerfile of its own. */
  readonly kind: HostKind | undefined;
  readonly embedded: readonly EmbeddedDockerfile[];
  readonly unread: number;
}

/** Docker reads a Dockerfile with a NUL in a comment, so nothing in its bytes makes it none. */
function contentOf(bytes: Buffer, path: string, named: boolean, docs: boolean): Content {
  const text = decodeText(bytes)?.text ?? bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
  const kind = isDockerfileName(path) ? undefined : named || isHost(path, docs) ? hostKind(path) : undefined;
  const { found, unread } = kind === undefined ? { found: [], unread: 0 } : embeddedDockerfiles(text, kind);
  return { text, kind, embedded: found, unread };
}

function ignoreFileFor(path: string, workspace: string, skipped: SkippedInput[]): IgnoreFile | 'none' | undefined {
  const found = ignoreFileOf(path, workspace);
  if (found === 'none' || !('reason' in found)) return found;
  skipped.push(found);
  return undefined;
}

interface LintedFile extends Reported {
  /** Why ShellCheck gave no answer on some script. */
  readonly shellcheckFailed?: string;
}

interface FileLinter {
  lint(content: Content, path: string, ignoreFile: IgnoreFile | 'none' | undefined, sha256: string): Promise<LintedFile>;
  /** Rules of ShellCheck that were met. */
  shellRules(): readonly DockerfileRule[];
  /** Scripts of which ShellCheck said more than is kept. */
  cut(): number;
}

interface LinterOptions {
  readonly settings: LintSettings;
  readonly rules: readonly DockerfileRule[];
  readonly shellcheck: string | undefined;
  readonly now: Date;
}

/** Lints one file after another, those inside others too. */
function fileLinter({ settings, rules, shellcheck, now }: LinterOptions): FileLinter {
  const met = new Set<DockerfileRule>();
  let cut = 0;
  const common = { now, ...(settings.lock === undefined ? {} : { lock: settings.lock }) };
  return {
    shellRules: () => [...met],
    cut: () => cut,
    async lint(content, path, ignoreFile, sha256) {
      const options: LintOptions = {
        ...settings.options,
        surroundings: { ...common, ...(ignoreFile === undefined ? {} : { ignoreFile }) },
      };
      const failed: string[] = [];
      const report = async (text: string, own: LintOptions): Promise<Reported> => {
        const result = lint(text, path, rules, own);
        const shell = shellcheck === undefined ? undefined : await shellcheckProblems(shellcheck, result);
        for (const { rule } of shell?.problems ?? []) met.add(rule);
        failed.push(...(shell?.failed ?? []));
        cut += shell?.cut ?? 0;
        const all = findingsOf({ ...result, problems: [...result.problems, ...(shell?.problems ?? [])] }, path, sha256);
        const { ownPolicy } = settings;
        if (ownPolicy === undefined) return all;
        return joined(all, findingsOf(lint(text, path, policyRules, { ...own, policy: ownPolicy }), path, sha256));
      };
      const parts: Reported[] = [];
      if (content.kind === undefined) parts.push(await report(content.text, options));
      for (const part of content.embedded) {
        const own = part.fragment ? { ...options, ignored: new Set([...options.ignored, 'dl3061']) } : options;
        const { findings, suppressed } = await report(part.text, own);
        parts.push({
          findings: findings.map((finding) => inHost(finding, part)),
          suppressed: suppressed.map((entry) => ({ ...entry, finding: inHost(entry.finding, part) })),
        });
      }
      return {
        findings: parts.flatMap(({ findings }) => findings),
        suppressed: parts.flatMap(({ suppressed }) => suppressed),
        ...(failed.length === 0 ? {} : { shellcheckFailed: `ShellCheck read ${failed.length} of its scripts not at all: ${failed[0]}` }),
      };
    },
  };
}

/** What either says, once. */
function joined(first: Reported, second: Reported): Reported {
  const known = new Set([...first.findings, ...first.suppressed.map(({ finding }) => finding)].map(({ fingerprint }) => fingerprint));
  return {
    findings: [...first.findings, ...second.findings.filter(({ fingerprint }) => !known.has(fingerprint))],
    suppressed: [...first.suppressed, ...second.suppressed.filter(({ finding }) => !known.has(finding.fingerprint))],
  };
}

/** The ignore file of many Dockerfiles is one. */
function unique(skipped: readonly SkippedInput[]): readonly SkippedInput[] {
  return [...new Map(skipped.map((entry) => [`${entry.path}\0${entry.reason}`, entry])).values()];
}

function embeddedUnread(path: string, count: number): SkippedInput {
  return {
    path,
    reason: 'embedded-unread',
    gap: true,
    detail: `${count} inline ${count === 1 ? 'Dockerfile is' : 'Dockerfiles are'} written neither as a literal block nor as a string in double quotes`,
  };
}

function holdsNoDockerfile(file: string): PortcullisError {
  return new PortcullisError({
    code: 'path-holds-nothing',
    message: 'expected a Dockerfile, or a file that holds one, got a file without any',
    where: { file, key: 'path' },
    remedy: 'Name a Dockerfile, or the directory that holds it.',
  });
}

const lfsHead = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\noid sha256:/;

function lfsPointer(bytes: Buffer, path: string): SkippedInput | undefined {
  if (bytes.length > 1024 || !lfsHead.test(bytes.toString('latin1'))) return undefined;
  return { path, reason: 'lfs-pointer', gap: true, detail: 'its content is in Git LFS and not here; check out with `lfs: true`' };
}

/** The program to run, with a word in the summary when there is none. @throws PortcullisError `shellcheck-missing`. */
function shellcheckProgram(mode: Inputs['shellcheck'], { environment, workspace }: ScanContext, notices: Notice[]): string | undefined {
  if (mode === 'off') return undefined;
  const program = findShellcheck(environment.PATH, workspace);
  if (program === undefined) {
    if (mode === 'required')
      throw new PortcullisError({
        code: 'shellcheck-missing',
        message: 'expected shellcheck on PATH, found none',
        where: { key: 'shellcheck' },
        remedy: 'Install ShellCheck before this step, or set `shellcheck: auto`.',
      });
    notices.push({ level: 'note', message: 'ShellCheck is not on PATH: SC findings were not looked for; everything else was.' });
  }
  return program;
}

/** Files that may hold Dockerfiles. */
function isHost(path: string, docs: boolean): boolean {
  const kind = hostKind(path);
  return kind !== undefined && (docs || kind !== 'docs');
}
