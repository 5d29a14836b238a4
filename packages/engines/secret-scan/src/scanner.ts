// secret-scan: what to look at (files, the index, a range of commits, the whole history), and its findings.

import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import {
  byPlace,
  type Confidence,
  type Coverage,
  commonInputs,
  commonOutputs,
  contentHash,
  type Finding,
  fileInputs,
  fingerprinter,
  fingerprintOf,
  type InputSpecs,
  type InputValues,
  type Notice,
  PortcullisError,
  type ScanResult,
  type Suppressed,
} from '@portcullis/core';
import type { ScanContext, Scanner } from '@portcullis/lint';
import { findGitRoot, git, isCommitId, pathFilter, type Walk, walkWorkspace } from '@portcullis/workspace';
import { canaryRules, runCanary } from './canary.js';
import type { Customisation } from './config/customise.js';
import { looseningFindings, looseningRule } from './config/loosening.js';
import { type Preparation, prepare } from './config/prepare.js';
import { namesOf } from './content.js';
import { buildDetector } from './detect.js';
import { decisions } from './ignore/decide.js';
import { knownSecrets } from './ignore/known.js';
import { pairedFinding, pairUp } from './pairs.js';
import { performAll, serveTasks } from './reach/crew.js';
import { customDetector } from './reach/perform.js';
import type { Found, Setup } from './reach/task.js';
import { fileTasks } from './reach/working-tree.js';
import { hashKey } from './redact.js';
import type { SecretRule } from './rule.js';
import { rehearsal } from './rules/generic/rehearsal.js';
import { familyOf, secretRules } from './rules/index.js';
import { probedHosts } from './verify/hosts.js';

export const secretScanInputs = {
  ...commonInputs('secret-scan'),
  ...fileInputs,
  'max-file-size': {
    ...fileInputs['max-file-size'],
    description: 'Archives above this many MiB are not opened, which is a gap; text is read to its end whatever its size.',
  },
  rules: {
    type: 'choice',
    choices: ['all', 'imported'],
    default: 'all',
    description: '`all` adds the rules of the configuration to the built-in ones, `imported` runs them alone, as gitleaks would.',
  },
  baseline: {
    type: 'list',
    default: [],
    description:
      'Reports of findings that are known: JSON of gitleaks or a baseline of detect-secrets; empty looks for `.secrets.baseline`.',
  },
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
  'min-confidence': {
    type: 'choice',
    choices: ['low', 'medium', 'high'],
    default: 'medium',
    description:
      'Least confidence that is reported. `low` adds guesses, such as values that look random in the code of tests; how many were left out is always told.',
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
  verify: {
    type: 'boolean',
    default: false,
    description:
      'Ask the provider of each credential in the working tree whether it is live, where the provider documents a request that only reads; this sends the credential to its provider.',
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
  network: probedHosts(),
  networkInput: 'verify',
  permissions: { contents: 'read' },
  get rules() {
    return [...secretRules(), looseningRule];
  },
  // Rules of the change's own making stand with those about context.
  familyOf: (id) => (id === looseningRule.id ? 'configuration' : familyOf(id)),
  scan,
  serve: serveTasks,
};

const confidences: readonly Confidence[] = ['low', 'medium', 'high'];

interface Reached {
  readonly found: readonly Found[];
  /** Files whose names alone break an imported rule. */
  readonly named: readonly {
    readonly path: string;
    readonly rule: SecretRule;
    readonly introduced?: Found['introduced'];
  }[];
  readonly coverage: Coverage;
  readonly notices?: readonly Notice[];
  /** In a scan of history: whether a finding's secret still stands in its file at HEAD. */
  readonly inHead?: (found: Found) => boolean;
}

async function scan(inputs: Inputs, context: ScanContext): Promise<ScanResult> {
  const preparation = await prepare(inputs, context, secretRules());
  const { custom } = preparation;
  const setup = setupOf(inputs, context, preparation);
  const detector = customDetector(custom, setup.sha1, setup.root, setup.plain);
  // Each detector that is given work proves itself too; where there is none, this is the proof that the engine works.
  const canary = runCanary(buildDetector(canaryRules(secretRules())));
  const reach = inputs.scan === 'files' ? reachFiles : reachCommits;
  const { found, named, coverage, notices, inHead } = await reach(setup, inputs, context, custom);

  const rules = [...(custom?.builtIn ?? secretRules()), ...(custom?.imported ?? [])];
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const known = knownSecrets(preparation.known, {
    workspace: context.workspace,
    commit: preparation.tree?.commit,
    detector,
    decodeDepth: inputs['decode-depth'],
    ruleNames: new Set(rules.flatMap(namesOf)),
  });
  const judge = decisions({
    preparation,
    known,
    detector,
    decodeDepth: inputs['decode-depth'],
    today: context.now().toISOString().slice(0, 10),
  });
  const findings: Finding[] = looseningFindings(preparation.loosenings, preparation.tree?.where ?? '');
  const suppressed: Suppressed[] = [];
  for (const { finding, rule } of nameFindings(named)) {
    const justification = known.coversFile(finding.location.path, namesOf(rule));
    if (justification === undefined) findings.push(finding);
    else suppressed.push({ finding, kind: 'external', justification });
  }
  const seen = new Set<string>();
  let doubtful = 0;
  const own = new Set(custom?.builtIn.map(({ id }) => id) ?? ruleOf.keys());
  const pairing = pairUp(found, (id) => own.has(id));
  const decided = new Map(
    found.map((one) => {
      const { path, secret, introduced } = one;
      return [one, judge.decide(path, secret, namesOf(ruleOf.get(secret.ruleId) as SecretRule), introduced?.commit)] as const;
    }),
  );
  const fingerprints = fingerprintsOf(found);
  for (const [one, decision] of decided) {
    const { secret } = one;
    const alone = findingOf(one, fingerprints.get(one) as string, ruleOf.get(secret.ruleId) as SecretRule, inHead?.(one));
    const id = pairing.idOf.get(one);
    const finding = id === undefined ? alone : pairedFinding(alone, id, ruleOf.get(id.secret.ruleId) as SecretRule);
    // Of a secret that stays in a file for many versions the first is reported.
    const key = `${decision.reported} ${secret.ruleId} ${one.path}\0${secret.hash}${inputs.scan === 'history' ? '' : `:${secret.region.startLine}:${secret.region.startColumn}`}`;
    if (seen.has(key)) continue;
    seen.add(key);
    // The user's own rules are not ours to doubt.
    if (
      decision.reported &&
      own.has(secret.ruleId) &&
      confidences.indexOf(finding.confidence) < confidences.indexOf(inputs['min-confidence'])
    ) {
      doubtful++;
      continue;
    }
    // Told by the finding of its secret; where that one is ignored the id must not vanish with it.
    const folded = pairing.secretsOf.get(one)?.some((other) => decided.get(other)?.reported === true) === true;
    if (decision.reported && folded) continue;
    if (!decision.reported)
      suppressed.push({
        finding,
        kind: decision.kind,
        ...(decision.justification === undefined ? {} : { justification: decision.justification }),
        ...(decision.owner === undefined ? {} : { owner: decision.owner }),
        ...(decision.until === undefined ? {} : { until: decision.until }),
      });
    else findings.push(decision.remark === undefined ? finding : { ...finding, message: `${finding.message} ${decision.remark}` });
  }
  const complete =
    (inputs.scan === 'files' && inputs.path === '.' && inputs.include.length + inputs.exclude.length === 0) || inputs.scan === 'history';
  const remedied = inputs.scan === 'files' ? await remedy(findings, inputs, context, ruleOf) : { findings, notices: [] };
  return {
    findings: [...remedied.findings].sort(byPlace),
    suppressed: suppressed.sort((a, b) => byPlace(a.finding, b.finding)),
    coverage,
    notices: [
      ...doubtfulNotice(doubtful, inputs),
      ...preparation.notices,
      ...(notices ?? []),
      ...judge.notices(),
      ...known.notices(complete),
      ...remedied.notices,
    ],
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
        inputs['min-confidence'],
        preparation.digest,
      ]),
    ),
    rules: [...rules, looseningRule],
    properties: { scan: inputs.scan },
  };
}

function doubtfulNotice(count: number, { 'min-confidence': least }: Inputs): readonly Notice[] {
  if (count === 0) return [];
  const remedy = '`min-confidence: low` shows all.';
  return [
    {
      level: 'note',
      message: `${count} possible ${count === 1 ? 'secret' : 'secrets'} of less than ${least} confidence ${count === 1 ? 'is' : 'are'} not reported. ${remedy}`,
    },
  ];
}

/** Fixes, and whether git and the provider know the secret; all that reads a file again or opens a socket is loaded only when needed. */
async function remedy(findings: readonly Finding[], inputs: Inputs, context: ScanContext, rules: ReadonlyMap<string, SecretRule>) {
  if (findings.length === 0) return { findings, notices: [] };
  const { withRemedies } = await import('./remedy/remedies.js');
  const options = { workspace: context.workspace, maxBytes: inputs['max-file-size'] * 1024 * 1024, rule: (id: string) => rules.get(id) };
  if (!inputs.verify) return withRemedies(findings, options);
  const { askProviders } = await import('./verify/verify.js');
  return withRemedies(findings, { ...options, verify: (suspects) => askProviders(suspects, context.environment, context.now) });
}

async function reachFiles(setup: Setup, inputs: Inputs, context: ScanContext, custom: Customisation | undefined): Promise<Reached> {
  const walk = await walkWorkspace({
    workspace: context.workspace,
    path: inputs.path,
    include: inputs.include,
    exclude: inputs.exclude,
    // Text is read to its end whatever its size; see working-tree.ts for archives.
    maxFileBytes: Number.MAX_SAFE_INTEGER,
    committed: context.committed,
  });
  const asked = statedFile(inputs.path, walk);
  const allowed = walk.files.filter(({ path }) => custom?.pathAllowed(path) === true).map(({ path }) => path);
  const passed = new Set(allowed);
  const files = passed.size === 0 ? walk.files : walk.files.filter(({ path }) => !passed.has(path));
  const weight = files.reduce((sum, { size }) => sum + size, 0);
  const root = commonDirectory(files.map(({ path }) => path)) ?? setup.root;
  const plain = files.filter(({ path }) => rehearsal.test(path.slice(root.length))).length >= files.length * 0.9;
  const { found, skipped, scanned, bytes } = await performAll(
    { ...setup, root, plain, ...(asked === undefined ? {} : { asked }) },
    fileTasks(files),
    weight,
    context,
  );
  const all = [
    ...walk.skipped,
    ...skipped,
    ...allowed.map((path) => ({
      path,
      reason: 'allowlisted',
      gap: false,
      allowed: { reason: 'an allowlist of the configuration names its path' },
    })),
  ];
  const present = files.filter(({ size }) => size > 0);
  // What the user's globs took out was there to be looked at; a picture was not.
  return {
    found,
    named: present.flatMap(({ path }) => (custom?.rulesOfPath(path) ?? []).map((rule) => ({ path, rule }))),
    coverage: {
      applicable: scanned + walk.excluded + all.filter((entry) => entry.gap).length,
      scanned,
      bytes,
      skipped: all,
      excluded: walk.excluded,
    },
    notices: submodules(context.workspace),
  };
}

function setupOf(inputs: Inputs, context: ScanContext, { config, known }: Preparation): Setup {
  return {
    ...(config === undefined ? {} : { config: { imported: config, choice: inputs.rules } }),
    sha1: known.some(({ kind }) => kind === 'hash'),
    maxBytes: inputs['max-file-size'] * 1024 * 1024,
    decodeDepth: inputs['decode-depth'],
    archiveDepth: inputs['archive-depth'],
    root: rootOf(inputs.path, context.workspace),
    plain: false,
    directory: context.workspace,
    introducedOnly: inputs.scan !== 'history',
    hashKey: hashKey(),
  };
}

/** What was asked for as the beginning of its files' paths. */
function rootOf(path: string, workspace: string): string {
  const asked = relative(workspace, resolve(workspace, path)).split(sep).join('/');
  return asked === '' ? '' : `${asked}/`;
}

/** The directory that holds all files, with a slash at its end: that it is called `samples` tells none of them from another. */
function commonDirectory(paths: readonly string[]): string | undefined {
  const [first, ...rest] = paths;
  if (first === undefined) return undefined;
  let length = first.lastIndexOf('/') + 1;
  for (const path of rest) while (length > 0 && !path.startsWith(first.slice(0, length))) length = first.lastIndexOf('/', length - 2) + 1;
  return first.slice(0, length);
}

/** Versions in git; loaded only when asked for. */
async function reachCommits(setup: Setup, inputs: Inputs, context: ScanContext, custom: Customisation | undefined): Promise<Reached> {
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
  const included = await pathFilter(inputs.include, inputs.exclude);
  const { blobs, commits, ...reached } = await scanCommits(
    revisions,
    (path) => included(path) && custom?.pathAllowed(path) !== true,
    setup,
    context,
  );
  if (commits === 0 && inputs.scan === 'range' && inputs.range !== '')
    throw new PortcullisError({
      code: 'range-empty',
      message: `expected commits in the range ${inputs.range}, got none`,
      where: { key: 'range' },
      remedy: 'Write the older commit first: BASE..HEAD.',
    });
  return {
    ...reached,
    named: blobs.flatMap(({ path, introduction }) =>
      (custom?.rulesOfPath(path) ?? []).map((rule) => ({
        path,
        rule,
        ...(introduction === undefined ? {} : { introduced: introduction }),
      })),
    ),
  };
}

/** The one file that `path` names, where it is none of a directory's. */
function statedFile(path: string, { files }: Walk): string | undefined {
  const [only] = files;
  return files.length === 1 && only?.path === path.replace(/^(?:\.\/)+/, '') ? only.path : undefined;
}

/** Repositories within this one that were not checked out: they are judged where they live, and the reader should know. */
function submodules(workspace: string): readonly Notice[] {
  if (!existsSync(join(workspace, '.gitmodules'))) return [];
  const listed = git(workspace, ['ls-files', '--stage', '-z']);
  const missing = listed.stdout
    .toString()
    .split('\0')
    .filter((entry) => entry.startsWith('160000 '))
    .map((entry) => entry.slice(entry.indexOf('\t') + 1))
    .filter((path) => !existsSync(join(workspace, path, '.git')));
  if (missing.length === 0) return [];
  const some = missing.slice(0, 5).join(', ');
  return [
    {
      level: 'warning',
      message: `${missing.length} submodules are not checked out and were not looked at: ${some}${missing.length > 5 ? ' and more' : ''}.`,
    },
  ];
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

/**
 * A fingerprint for each: the same secret of a file has one wherever it stands there, two secrets whose surroundings are alike
 * are counted apart. The order is that of their places, and in commits the oldest version first.
 */
function fingerprintsOf(found: readonly Found[]): ReadonlyMap<Found, string> {
  const identify = fingerprinter();
  const bySecret = new Map<string, string>();
  return new Map(
    found.map((one) => {
      const { path, secret } = one;
      const key = `${secret.ruleId} ${secret.hash} ${path}`;
      const fingerprint = bySecret.get(key) ?? identify(secret.ruleId, path, secret.identity);
      bySecret.set(key, fingerprint);
      return [one, fingerprint];
    }),
  );
}

function findingOf({ path, secret, introduced }: Found, fingerprint: string, rule: SecretRule, inHead: boolean | undefined): Finding {
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
    fingerprint,
    evidence: secret.evidence,
    properties: {
      ...(introduced === undefined ? {} : { commit: introduced.commit, author: introduced.author, date: introduced.date }),
      ...(inHead === undefined ? {} : { inHead: String(inHead) }),
      ...secret.properties,
    },
  };
}

/** Of a file with many versions the first is named. */
function nameFindings(named: Reached['named']): { readonly finding: Finding; readonly rule: SecretRule }[] {
  const first = new Map<string, { finding: Finding; rule: SecretRule }>();
  for (const { path, rule, introduced } of named) {
    const key = `${rule.id} ${path}`;
    if (!first.has(key)) first.set(key, { finding: nameFinding(path, rule, introduced), rule });
  }
  return [...first.values()];
}

/** A finding about a file as a whole. */
function nameFinding(path: string, rule: SecretRule, introduced: Found['introduced']): Finding {
  return {
    ruleId: rule.id,
    severity: rule.severity,
    confidence: rule.confidence,
    message: `${rule.title}: a file of this name. ${rule.why}`,
    location: { path },
    fingerprint: fingerprintOf(rule.id, path, ''),
    ...(introduced === undefined ? {} : { properties: { commit: introduced.commit, author: introduced.author, date: introduced.date } }),
  };
}

/** For tests: the ids of the rules that fire on a text. */
export function firedRules(rules: readonly SecretRule[], text: string, path: string): string[] {
  return buildDetector(rules)
    .detect(Buffer.from(text), path)
    .map(({ rule }) => rule.id);
}
