// dockerfile-lint: finds the Dockerfiles of a workspace, lints them and reports with places, reasons and fixes.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  byPlace,
  commonInputs,
  commonOutputs,
  contentHash,
  decodeText,
  type Finding,
  fileInputs,
  fingerprinter,
  type InputSpecs,
  type InputValues,
  insideWorkspace,
  lineHashes,
  type Notice,
  PortcullisError,
  readWorkspaceFile,
  type ScanContext,
  type Scanner,
  type ScanResult,
  type Severity,
  type SkippedInput,
  type Suppressed,
  walkWorkspace,
} from '@portcullis/core';
import { runCanary } from './canary.js';
import { type Confidential, confidential } from './confidential.js';
import { hadolintConfigNames, lintOptions, readHadolintConfig } from './config/hadolint-config.js';
import { ignoreFileOf, readTeamFiles } from './config/read-surroundings.js';
import { isDockerfileName } from './discover.js';
import { embeddedDockerfiles, hostKind, inHost } from './embedded.js';
import { type FixDraft, fixOf } from './fix.js';
import { type LintProblem, type LintResult, lint } from './lint.js';
import { defaultOptions, type LintOptions } from './options.js';
import type { DockerfileRule, HadolintLevel } from './rule.js';
import { hadolintCode } from './rule-ids.js';
import { dockerfileRules } from './rules/index.js';
import { shellcheckProblems } from './shellcheck/check.js';
import { findShellcheck } from './shellcheck/program.js';
import type { Span } from './syntax/mapped-text.js';

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
    description: "The team's policy of images, labels and packages; empty means `.portcullis/dockerfile.yml` when it is there.",
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
    return dockerfileRules();
  },
  scan,
};

async function scan(inputs: Inputs, context: ScanContext): Promise<ScanResult> {
  const rules = dockerfileRules();
  const canary = runCanary(rules);
  const { options: ofHadolint, digest, notices: remarks } = await configuration(inputs.config, context.workspace);
  const { policy, experimental, lock, digests } = await readTeamFiles(
    { policy: inputs.policy, lock: inputs['image-lock'] },
    context.workspace,
  );
  const common = { now: context.now(), ...(lock === undefined ? {} : { lock }) };
  const notices: Notice[] = [...remarks];
  const shellcheck = shellcheckProgram(inputs.shellcheck, context.environment.PATH, notices);
  let failedScripts = 0;
  const maxBytes = inputs['max-file-size'] * 1024 * 1024;
  const walk = await walkWorkspace({
    workspace: context.workspace,
    path: inputs.path,
    include: inputs.include,
    exclude: inputs.exclude,
    maxFileBytes: maxBytes,
  });
  // A file that the user names is a Dockerfile whatever it is called.
  const named = walk.files.length === 1 && walk.files[0]?.path === inputs.path.replace(/^\.\//, '');
  const files = named ? walk.files : walk.files.filter(({ path }) => isDockerfileName(path) || isHost(path, inputs.docs));
  const skipped: SkippedInput[] = walk.skipped.filter(({ path }) => isDockerfileName(path) || isHost(path, inputs.docs));
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const shellRules = new Set<DockerfileRule>();
  let bytes = 0;
  let scanned = 0;
  for (const [index, file] of files.entries()) {
    context.progress?.(index, files.length);
    const read = readWorkspaceFile(file, maxBytes);
    if ('skipped' in read) {
      skipped.push(read.skipped);
      continue;
    }
    const decoded = decodeText(read.bytes);
    if (decoded === undefined) {
      skipped.push({ path: file.path, reason: 'binary', gap: true });
      continue;
    }
    const kind = named && !isHost(file.path, true) ? undefined : isDockerfileName(file.path) ? undefined : hostKind(file.path);
    const embedded = kind === undefined ? [] : embeddedDockerfiles(decoded.text, kind);
    // A Compose file without a Dockerfile in it is no input of this scanner.
    if (kind !== undefined && embedded.length === 0) continue;
    scanned++;
    bytes += read.bytes.length;
    const ignoreFile = ignoreFileOf(file.path, context.workspace);
    const options: LintOptions = {
      ...ofHadolint,
      experimental,
      surroundings: { ...common, ...(ignoreFile === undefined ? {} : { ignoreFile }) },
      ...(policy === undefined ? {} : { policy }),
    };
    const digestOfFile = contentHash(read.bytes);
    const report = async (text: string, own: LintOptions): Promise<Reported> => {
      const result = lint(text, file.path, rules, own);
      if (shellcheck === undefined) return findingsOf(result, file.path, digestOfFile);
      const more = await shellcheckProblems(shellcheck, result);
      failedScripts += more.failed;
      for (const { rule } of more.problems) shellRules.add(rule);
      return findingsOf({ ...result, problems: [...result.problems, ...more.problems] }, file.path, digestOfFile);
    };
    if (kind !== undefined) {
      for (const part of embedded) {
        const inside = await report(part.text, part.fragment ? { ...options, ignored: new Set([...options.ignored, 'dl3061']) } : options);
        findings.push(...inside.findings.map((finding) => inHost(finding, part)));
        suppressed.push(...inside.suppressed.map((entry) => ({ ...entry, finding: inHost(entry.finding, part) })));
      }
      continue;
    }
    const reported = await report(decoded.text, options);
    findings.push(...reported.findings);
    suppressed.push(...reported.suppressed);
  }
  if (failedScripts > 0)
    notices.push({ level: 'warning', message: `ShellCheck failed on ${failedScripts} scripts; they have no SC findings.` });
  return {
    findings: findings.sort(byPlace),
    suppressed: suppressed.sort((a, b) => byPlace(a.finding, b.finding)),
    coverage: { applicable: scanned + skipped.filter((entry) => entry.gap).length, scanned, bytes, skipped },
    notices,
    canary,
    configurationDigest: contentHash(
      JSON.stringify([inputs.include, inputs.exclude, inputs['max-file-size'], inputs.shellcheck, inputs.docs, digest, digests]),
    ),
    rules: [...rules, ...shellRules],
    properties: { shellcheck: shellcheck !== undefined },
  };
}

/** The program to run, with a word in the summary when there is none. @throws PortcullisError `shellcheck-missing`. */
function shellcheckProgram(mode: Inputs['shellcheck'], path: string | undefined, notices: Notice[]): string | undefined {
  if (mode === 'off') return undefined;
  const program = findShellcheck(path);
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

interface Configuration {
  readonly options: LintOptions;
  readonly digest: string;
  readonly notices: readonly Notice[];
}

/** The workspace's `.hadolint.yaml`, or the file that `config` names. */
async function configuration(named: string, workspace: string): Promise<Configuration> {
  const file = named === '' ? hadolintConfigNames.find((name) => existsSync(join(workspace, name))) : named;
  if (file === undefined) return { options: defaultOptions, digest: '', notices: [] };
  const absolute = insideWorkspace(workspace, file);
  const read = readWorkspaceFile({ path: file, absolute, size: 0 }, maxConfigBytes);
  const decoded = 'skipped' in read ? undefined : decodeText(read.bytes);
  if (decoded === undefined) {
    throw new PortcullisError({
      code: 'config-unreadable',
      message: `expected a readable text file, got ${'skipped' in read ? (read.skipped.detail ?? read.skipped.reason) : 'binary content'}`,
      where: { key: 'config', file },
      remedy: 'Check the path and its permissions.',
    });
  }
  const config = await readHadolintConfig(decoded.text, file);
  const notices = config.unknownKeys.map(
    (key): Notice => ({ level: 'warning', message: `${key} is no key of hadolint's configuration`, path: file }),
  );
  return { options: lintOptions(config), digest: contentHash(decoded.text), notices };
}

const maxConfigBytes = 1024 * 1024;

/** The severity that an override of a hadolint level stands for. */
const severityOf: Readonly<Record<HadolintLevel, Severity>> = {
  error: 'high',
  warning: 'medium',
  info: 'low',
  style: 'low',
  ignore: 'low',
};

interface Reported {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

/** Files that may hold Dockerfiles. */
function isHost(path: string, docs: boolean): boolean {
  const kind = hostKind(path);
  return kind !== undefined && (docs || kind !== 'docs');
}

export function findingsOf(result: LintResult, path: string, sha256: string): Reported {
  const { document, problems } = result;
  const secrets = confidential(result);
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const fingerprint = fingerprinter();
  const { index } = document;
  const hashes = lineHashes(document.text, new Set(problems.map(({ problem }) => index.positionAt(problem.at.start).line)));
  for (const entry of problems) {
    if (entry.superseded === true) continue;
    const { rule, problem, level, line } = entry;
    const region = index.region(problem.at.start, problem.at.end);
    const snippet = secrets.without({ start: problem.at.start, end: Math.min(problem.at.end, problem.at.start + 300) });
    const lineHash = secrets.inLineHash(index.offsetAt(region.startLine, 1) ?? 0) ? undefined : hashes.get(region.startLine);
    const fixable = problem.fix !== undefined && !repeatsSecret(problem.fix, problem.at, secrets);
    const code = hadolintCode(rule);
    const finding: Finding = {
      ruleId: rule.id,
      severity: severityFor(entry),
      confidence: rule.confidence,
      message: `${problem.message}. ${rule.why}.`,
      location: { path, region },
      fingerprint: fingerprint(rule.id, path, snippet),
      ...(lineHash === undefined ? {} : { lineHash }),
      ...(problem.evidence === undefined ? {} : { evidence: problem.evidence }),
      ...(problem.related === undefined
        ? {}
        : { related: problem.related.map(({ at, message }) => ({ path, region: index.region(at.start, at.end), message })) }),
      ...(problem.fix === undefined || !fixable ? {} : { fix: fixOf(problem.fix, path, sha256, index) }),
      properties: { instructionLine: line, ...(code === undefined ? {} : { code }), ...(level === undefined ? {} : { level }) },
    };
    if (entry.suppressed === undefined) findings.push(finding);
    else suppressed.push({ finding, kind: 'inSource', justification: `${entry.suppressed.reason} on line ${entry.suppressed.at}` });
  }
  return { findings, suppressed };
}

/** A fix that writes a secret anew would put it into the report. */
function repeatsSecret({ edits }: FixDraft, at: Span, secrets: Confidential): boolean {
  const start = Math.min(at.start, ...edits.map((edit) => edit.start));
  const end = Math.max(at.end, ...edits.map((edit) => edit.end));
  return edits.some(({ replacement }) => secrets.repeatedIn(replacement, { start, end }));
}

function severityFor({ rule, problem, level, overridden }: LintProblem): Severity {
  if (overridden && level !== undefined) return severityOf[level];
  return problem.severity ?? rule.severity;
}
