// secret-scan: what to look at (files, the index, a range of commits, the whole history), and its findings.

import {
  byPlace,
  type Coverage,
  commonInputs,
  commonOutputs,
  contentHash,
  type Finding,
  fileInputs,
  findGitRoot,
  fingerprintOf,
  git,
  type InputSpecs,
  type InputValues,
  isCommitId,
  type Notice,
  PortcullisError,
  pathFilter,
  type ScanContext,
  type Scanner,
  type ScanResult,
  type Suppressed,
  walkWorkspace,
} from '@portcullis/core';
import { runCanary } from './canary.js';
import { buildDetector } from './detect.js';
import { performAll, serveTasks } from './reach/crew.js';
import type { Found, Setup } from './reach/task.js';
import { fileTasks } from './reach/working-tree.js';
import type { SecretRule } from './rule.js';
import { secretRules } from './rules/index.js';

export const secretScanInputs = {
  ...commonInputs('secret-scan'),
  ...fileInputs,
  scan: {
    type: 'choice',
    choices: ['files', 'staged', 'range', 'history'],
    default: 'files',
    description:
      '`files` looks at the working tree, `staged` at the index, `range` at what some commits introduce, `history` at every version ever committed.',
  },
  range: {
    type: 'string',
    default: '',
    description: 'Commits for `scan: range`, as `BASE..HEAD`; empty takes the change that the event is about.',
  },
  'decode-depth': {
    type: 'integer',
    default: 2,
    min: 0,
    max: 5,
    description: 'How deep base64, hex, percent and unicode encodings within one another are followed.',
  },
  'archive-depth': {
    type: 'integer',
    default: 2,
    min: 0,
    max: 5,
    description: 'How deep archives within archives are opened; 0 leaves them closed.',
  },
} as const satisfies InputSpecs;

type Inputs = InputValues<typeof secretScanInputs>;

export const secretScan: Scanner<typeof secretScanInputs> = {
  name: 'secret-scan',
  title: 'Secret scan',
  description:
    'Finds credentials in files and history: tokens, keys, passwords and connection strings, with redacted evidence and how to revoke them.',
  inputs: secretScanInputs,
  outputs: commonOutputs,
  network: [],
  permissions: { contents: 'read' },
  get rules() {
    return secretRules();
  },
  scan,
  serve: serveTasks,
};

interface Reached {
  readonly found: readonly Found[];
  readonly coverage: Coverage;
  readonly notices?: readonly Notice[];
  /** In a scan of history: whether a finding's secret still stands in its file at HEAD. */
  readonly inHead?: (found: Found) => boolean;
}

async function scan(inputs: Inputs, context: ScanContext): Promise<ScanResult> {
  if (inputs.config !== '') {
    throw new PortcullisError({
      code: 'input-invalid',
      message: 'expected no configuration file: secret-scan has no format for one yet',
      where: { key: 'config', file: inputs.config },
      remedy: 'Leave `config` empty.',
    });
  }
  const rules = secretRules();
  const detector = buildDetector(rules);
  const canary = runCanary(detector);
  const { found, coverage, notices, inHead } = await (inputs.scan === 'files' ? reachFiles : reachCommits)(inputs, context);
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const seen = new Set<string>();
  for (const one of found) {
    const { secret } = one;
    const finding = findingOf(one, ruleOf.get(secret.ruleId) as SecretRule, inHead?.(one));
    // Of a secret that stays in a file for many versions the first is reported.
    const key =
      inputs.scan === 'history'
        ? `${finding.fingerprint}`
        : `${finding.fingerprint}:${secret.region.startLine}:${secret.region.startColumn}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (secret.allowed === undefined) findings.push(finding);
    else suppressed.push({ finding, kind: 'inSource', justification: secret.allowed });
  }
  return {
    findings: findings.sort(byPlace),
    suppressed: suppressed.sort((a, b) => byPlace(a.finding, b.finding)),
    coverage,
    notices: notices ?? [],
    canary,
    configurationDigest: contentHash(
      JSON.stringify([
        inputs.scan,
        inputs.range,
        inputs.include,
        inputs.exclude,
        inputs['max-file-size'],
        inputs['decode-depth'],
        inputs['archive-depth'],
      ]),
    ),
    rules,
    properties: { scan: inputs.scan },
  };
}

async function reachFiles(inputs: Inputs, context: ScanContext): Promise<Reached> {
  const setup = setupOf(inputs, context);
  const walk = await walkWorkspace({
    workspace: context.workspace,
    path: inputs.path,
    include: inputs.include,
    exclude: inputs.exclude,
    maxFileBytes: setup.maxBytes,
  });
  const weight = walk.files.reduce((sum, { size }) => sum + size, 0);
  const { found, skipped, scanned, bytes } = await performAll(setup, fileTasks(walk.files), weight, context);
  const all = [...walk.skipped, ...skipped];
  // What the user's globs took out was there to be looked at; a picture was not.
  return {
    found,
    coverage: { applicable: scanned + walk.excluded + all.filter((entry) => entry.gap).length, scanned, bytes, skipped: all },
  };
}

function setupOf(inputs: Inputs, context: ScanContext): Setup {
  return {
    maxBytes: inputs['max-file-size'] * 1024 * 1024,
    decodeDepth: inputs['decode-depth'],
    archiveDepth: inputs['archive-depth'],
    directory: context.workspace,
    introducedOnly: inputs.scan !== 'history',
  };
}

/** Versions in git; loaded only when asked for. */
async function reachCommits(inputs: Inputs, context: ScanContext): Promise<Reached> {
  if (!isRepository(context.workspace)) {
    throw new PortcullisError({
      code: 'no-repository',
      message: `expected a git checkout for \`scan: ${inputs.scan}\`, got a plain directory`,
      where: { key: 'scan' },
      remedy: 'Check the repository out with `fetch-depth: 0`, or scan `files`.',
    });
  }
  const { scanCommits } = await import('./reach/commits.js');
  const revisions = inputs.scan === 'history' || inputs.scan === 'staged' ? inputs.scan : [revisionRange(inputs, context)];
  return scanCommits(revisions, await pathFilter(inputs.include, inputs.exclude), setupOf(inputs, context), context);
}

/** A bare repository has no `.git`. */
function isRepository(directory: string): boolean {
  return findGitRoot(directory) !== undefined || git(directory, ['rev-parse', '--is-bare-repository']).stdout.toString().trim() === 'true';
}

function revisionRange(inputs: Inputs, context: ScanContext): string {
  if (inputs.range !== '') {
    // Nothing that git could take for an option, and no more than two revisions.
    if (/^[A-Za-z0-9_][A-Za-z0-9_./@{}^~-]{0,250}\.\.\.?[A-Za-z0-9_][A-Za-z0-9_./@{}^~-]{0,250}$/.test(inputs.range)) return inputs.range;
    throw new PortcullisError({
      code: 'input-invalid',
      message: `expected BASE..HEAD, got "${inputs.range.slice(0, 60)}"`,
      where: { key: 'range' },
      remedy: 'Name two commits, branches or tags.',
    });
  }
  const { change } = context;
  if (change?.base !== undefined && isCommitId(change.base)) return `${change.base}..${change.head}`;
  throw new PortcullisError({
    code: 'input-invalid',
    message: 'expected a range, but the event names no base commit',
    where: { key: 'range' },
    remedy: 'Set `range` to BASE..HEAD, or scan `history`.',
  });
}

function findingOf({ path, secret, introduced }: Found, rule: SecretRule, inHead: boolean | undefined): Finding {
  const origin =
    introduced === undefined
      ? ''
      : ` It came in with commit ${introduced.commit.slice(0, 12)} on ${introduced.date.slice(0, 10)}${inHead === false ? ' and is in the history only' : ''}, so deleting the line is not enough.`;
  return {
    ruleId: rule.id,
    severity: secret.severity,
    confidence: secret.confidence,
    message: `${secret.what} (${secret.evidence}). ${rule.why}${origin}`,
    location: { path, region: secret.region },
    fingerprint: fingerprintOf(rule.id, path, secret.hash),
    ...(secret.lineHash === undefined ? {} : { lineHash: secret.lineHash }),
    evidence: secret.evidence,
    properties: {
      secretHash: secret.hash,
      ...(introduced === undefined ? {} : { commit: introduced.commit, author: introduced.author, date: introduced.date }),
      ...(inHead === undefined ? {} : { inHead: String(inHead) }),
      ...secret.properties,
    },
  };
}

/** For tests: the ids of the rules that fire on a text. */
export function firedRules(rules: readonly SecretRule[], text: string, path: string): string[] {
  return buildDetector(rules)
    .detect(Buffer.from(text), path)
    .map(({ rule }) => rule.id);
}
