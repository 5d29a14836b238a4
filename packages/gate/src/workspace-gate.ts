// The gate on a workspace: finds the reports, reads the policies that judge, decides, and names the files to write.

import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { type Change, type InputValues, isNamed, PortcullisError, type Threshold } from '@portcullis/core';
import { type ReadReference, referenceReader, refuseOtherSpelling } from '@portcullis/policy';
import type { Told } from '@portcullis/report';
import { type ByteSource, fileSource, isWrittenByGate, type LineOf, maxSarifBytes, type ReadBeside } from '@portcullis/sarif';
import {
  commitTree,
  convertedFiles,
  findGitRoot,
  git,
  insideFolder,
  insideWorkspace,
  isAncestor,
  listCheckout,
  readAtCommit,
  relativePath,
  type Settings,
  settingsOf,
  settingsTree,
  systemReason,
  type Tree,
} from '@portcullis/workspace';
import type { ResultsFile } from './assess.js';
import type { Cause } from './causes.js';
import { codeOwners } from './code-owners.js';
import { decisionDocument, type RunFacts } from './decision-document.js';
import { decisionFiles } from './decision-files.js';
import { gateInputs } from './definition.js';
import { type FoundReport, findReports } from './find-reports.js';
import { firstSeenBy } from './first-seen.js';
import { type GateResult, runGate, withPatches } from './gate.js';
import type { IssuePatch } from './issue-patch.js';
import type { Issue } from './issues.js';
import { type LineMap, lineMapSince } from './line-map.js';
import { type RemedyPlan, remedyPlan } from './plan.js';
import { type PolicySources, type PolicyTrees, policySources, type ReadDefaultBranch } from './policies.js';
import { provenPatch } from './proven-patch.js';
import { reportHtml } from './report-html.js';
import { suppressionsBefore } from './source-comments.js';
import { lineReader } from './source-lines.js';
import { decisionStatement } from './statement.js';
import { type ExcerptOf, gateTold, mostTold, sourceExcerpts } from './told.js';
import { readTrend, type Trend } from './trend.js';
import { type Tried, type TryPatch, trialOf } from './trial.js';

export interface GateHost {
  readonly workspace: string;
  /** Folder of the repository, where it is not the workspace's own. */
  readonly checkout?: string;
  /** Directory that result files are relative to; the workspace on a runner. */
  readonly resultsBase: string;
  readonly commit?: string;
  readonly repositoryUrl?: string;
  readonly change?: Change;
  /** Whose settings judge; by default told from the change. */
  readonly settings?: Settings;
  /** Whether the files must be those of the commit, as in a CI job. */
  readonly committed?: boolean;
  readonly now: Date;
  readonly link?: (path: string, line: number | undefined) => string;
  /** The runner's folder for temporary files, to which links in the workspace may lead: artifacts are downloaded there. */
  readonly temporary?: string;
  /** Exactly these reports are judged instead of those the globs find: the CLI knows what it has just written. */
  readonly reports?: readonly string[];
  readonly alsoRequired?: readonly string[];
  /** Blocks from this severity on even where the policy would not; it never lets pass what the policy blocks. */
  readonly blockAt?: Threshold;
  /** Asks the repository's server for the default branch's policy, where a token is given. */
  readonly readDefaultBranch?: ReadDefaultBranch;
  /** Judges a copy of the tree with a patch in it, where the scanners are at hand. */
  readonly tryPatch?: TryPatch;
  /** The policies that judge, where they have been read already. */
  readonly policies?: PolicySources;
  /** The run that this is a step of. */
  readonly run?: RunFacts;
  /** Asks it for policies of other repositories, where `extends-token` is given. */
  readonly readExtended?: ReadReference;
}

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Iterable<string | Uint8Array>;
  readonly key: string;
}

export interface GateRun {
  readonly result: GateResult;
  readonly plan: RemedyPlan;
  /** What it came to, as a log and a summary tell it; how a person comes by the patches is for the host to say. */
  readonly told: Told;
  /** Path of the decision's statement, where there is one. */
  readonly statement?: string;
  readonly files: readonly FileToWrite[];
  /** Line of a place, without what is secret. */
  readonly excerpt: ExcerptOf;
}

const maxFixedFileBytes = 10 * 1024 * 1024;

/** The decision alone, with nothing to write. @throws PortcullisError on wrong inputs; every doubt about a report is a cause in the result. */
export async function judgeWorkspace(inputs: InputValues<typeof gateInputs>, host: GateHost): Promise<GateResult> {
  return (await judged(inputs, host)).result;
}

interface Judged {
  readonly result: GateResult;
  readonly workspace: string;
  readonly policyFile: string;
  readonly policies: PolicySources;
  readonly reports: readonly ResultsFile[];
  /** Paths of reports that lie where an output of the gate would. */
  readonly covered: ReadonlySet<string>;
  readonly lineOf: LineOf;
}

async function judged(inputs: InputValues<typeof gateInputs>, host: GateHost): Promise<Judged> {
  const workspace = realpathSync(host.workspace);
  const checkout = host.checkout ?? findGitRoot(workspace);
  const settings = host.settings ?? settingsOf(workspace, host.change, checkout);
  const policyFile = policyPath(workspace, inputs.policy);
  if (inputs['upload-directory'] === '') throw noUploads();
  const policies = host.policies ?? (await readPolicies({ workspace, checkout, settings, policyFile, inputs, host }));
  const search =
    host.reports === undefined
      ? await findReports({
          base: host.resultsBase,
          globs: inputs.results,
          own: [inputs['sarif-file'], inputs['upload-directory']],
          writtenByGate,
          ...(host.temporary === undefined ? {} : { temporary: host.temporary }),
        })
      : {
          reports: host.reports.map((path) => ({ path, absolute: resolve(host.resultsBase, path), committed: false, leadsOut: false })),
          causes: [],
          leftOut: [],
        };
  const named = [
    'sarif-file',
    'report-file',
    'patch-file',
    'suggested-patch-file',
    'statement-file',
    'audit-file',
    'decision-file',
    'junit-file',
    'markdown-file',
  ] as const;
  const outputs = named.flatMap((input) => (inputs[input] === '' ? [] : resolve(host.resultsBase, inputs[input])));
  const covered = search.reports.filter(({ absolute }) => outputs.includes(absolute) || isOwnUpload(host.resultsBase, inputs, absolute));
  const committedAt = (path: string, commit: string): Uint8Array | undefined => {
    const prefix = checkout === undefined ? '' : relativePath(workspace, checkout);
    const inside = prefix !== '' && !prefix.startsWith('..') && path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : path;
    const above = checkout === undefined || !prefix.startsWith('..') ? '' : `${relativePath(checkout, workspace)}/`;
    const content = readAtCommit(checkout ?? workspace, commit, above + inside, maxFixedFileBytes);
    return content === 'missing-commit' ? undefined : content;
  };
  const lineOf = lineReader((path) => readSource(workspace, path));
  const contentOf = holding();
  const reports = search.reports.map((report) => readReport(report, contentOf));
  const result = await runGate({
    files: reports,
    found: [...search.causes, ...covered.map(({ path }) => overReport(path))],
    leftOut: search.leftOut,
    policyFile,
    policies,
    requireIndependentPolicy: inputs['require-independent-policy'],
    ...(host.change === undefined ? {} : { change: host.change }),
    expected: {
      workspace,
      commits: [...new Set([host.commit, host.change?.head].filter((id) => id !== undefined))],
      ...(host.repositoryUrl === undefined ? {} : { repositoryUrl: host.repositoryUrl }),
      settingsOrigin: settings.origin,
    },
    expectedDigests: inputs['expected-digests'],
    ...(host.alsoRequired === undefined ? {} : { alsoRequired: host.alsoRequired }),
    ...(host.blockAt === undefined ? {} : { blockAt: host.blockAt }),
    now: host.now,
    ...(host.run?.run === undefined ? {} : { run: host.run.run }),
    ...(settings.origin === 'checkout'
      ? {}
      : { suppressionHolds: suppressionsBefore((path) => readSource(workspace, path), settingsTree(settings)) }),
    patching: {
      readFile: (path) => readSource(workspace, path),
      readCommitted: committedAt,
      allowed: { workflow: inputs['patch-workflows'], settings: inputs['patch-settings'] },
    },
    firstSeen: () => (checkout === undefined ? undefined : firstSeenBy({ root: checkout, workspace }, host.now)),
    linesSinceBase: () => linesSinceBase(workspace, checkout, settings, host),
    ...(host.committed === true && checkout !== undefined ? { convertedFiles: () => convertedIn(checkout, workspace) } : {}),
    lineOf,
  });
  return { result, workspace, policyFile, policies, reports, covered: new Set(covered.map(({ absolute }) => absolute)), lineOf };
}

/** Runs the gate. @throws PortcullisError on wrong inputs; every doubt about a report is a cause in the result. */
export async function gateWorkspace(inputs: InputValues<typeof gateInputs>, host: GateHost): Promise<GateRun> {
  const { result: first, workspace, policyFile, policies, reports, covered, lineOf } = await judged(inputs, host);
  const { result, patch, suggestions } = await proven(first, policies, host.tryPatch);
  const patchFile = inputs['patch-file'];
  const excerpt = sourceExcerpts(result, (path) => readSource(workspace, path));
  const told = gateTold(result, { excerpt, next: [], everything: `in ${inputs['report-file']}`, most: mostTold });
  const plan = remedyPlan(result, {
    lineOf,
    patchFile,
    suggestedPatchFile: inputs['suggested-patch-file'],
    patch,
    suggestions,
  });
  const report = reportHtml(result, {
    told: told.findings,
    plan,
    ...(inputs['audit-log'] === '' ? {} : { trend: trendIn(inputs['audit-log'], workspace, host) }),
    ownersOf: await codeOwners((path) => readSource(workspace, path)),
    lineOf,
    now: host.now,
    ...(host.commit === undefined ? {} : { commit: host.commit }),
    ...(host.repositoryUrl === undefined ? {} : { repository: host.repositoryUrl }),
    ...(host.link === undefined ? {} : { link: host.link }),
  });
  const uploads = result.uploads.map((content, i) => ({
    path: join(inputs['upload-directory'], `${i + 1}.sarif`),
    content,
    key: 'upload-directory',
  }));
  const files = [
    { path: inputs['report-file'], content: report, key: 'report-file' },
    { path: patchFile, content: result.patch.text, key: 'patch-file' },
    { path: inputs['suggested-patch-file'], content: result.suggestedPatch.text, key: 'suggested-patch-file' },
    { path: inputs['sarif-file'], content: result.sarif, key: 'sarif-file' },
    ...statementOf(result, reports, inputs, host, policyFile),
    ...decisionFiles(result, { reports, inputs, host, policyFile, told }),
    { path: inputs['decision-file'], content: decisionDocument(result, told, plan, inputs, host), key: 'decision-file' },
    ...uploads,
  ];
  return {
    result,
    plan,
    told,
    ...(host.commit === undefined || host.repositoryUrl === undefined ? {} : { statement: inputs['statement-file'] }),
    // A scanner's report in the place of an output stays what it is.
    files: files.filter(({ path }) => !covered.has(resolve(host.resultsBase, path))),
    excerpt,
  };
}

/** The result with patches of which every fix came out of its trial clean, and what came of trying them. */
async function proven(
  result: GateResult,
  policies: PolicySources,
  tryPatch: TryPatch | undefined,
): Promise<{ readonly result: GateResult; readonly patch: Tried; readonly suggestions: Tried }> {
  if (tryPatch === undefined) {
    const untried = { notTried: 'the gate alone has no scanner; the one-line action and `scan` try it' };
    return { result, patch: untried, suggestions: untried };
  }
  const tryIt = async ({ patch: { text, linesAfter }, patched }: IssuePatch): Promise<Tried> => {
    if (text === '') return { notTried: 'there is no such patch' };
    const after = await tryPatch(text, policies);
    return 'notTried' in after ? after : trialOf(result, patched, after, linesAfter);
  };
  const { made } = result;
  const safe = await provenPatch(made.patch, (without) => result.compose('patch', without, new Set()), tryIt);
  const suggest = (without: ReadonlyMap<Issue, string>): IssuePatch => result.compose('suggestedPatch', without, safe.made.patched);
  // What fell out of the one may be in the other.
  const first = safe.made === made.patch ? made.suggestedPatch : suggest(new Map());
  const suggestions = await provenPatch(first, suggest, tryIt);
  return { result: { ...result, ...withPatches(safe.made, suggestions.made) }, patch: safe.tried, suggestions: suggestions.tried };
}

/** Earlier decisions; a path below the workspace leads nowhere else. @throws PortcullisError where the log cannot be read. */
function trendIn(given: string, workspace: string, { repositoryUrl }: GateHost): Trend {
  const path = isAbsolute(given) ? given : insideWorkspace(workspace, given, 'audit-log');
  return readTrend(path, given, repositoryUrl);
}

/** The decision's statement, where it can say what it is about. */
function statementOf(
  result: GateResult,
  reports: readonly ResultsFile[],
  inputs: InputValues<typeof gateInputs>,
  { commit, repositoryUrl, now }: GateHost,
  policyFile: string,
): FileToWrite[] {
  if (commit === undefined || repositoryUrl === undefined) return [];
  const content = decisionStatement(result, reports, { repository: repositoryUrl, commit, now, policyFile });
  return [{ path: inputs['statement-file'], content, key: 'statement-file' }];
}

/** Converted files of a checkout, as the workspace calls them. */
function convertedIn(checkout: string, workspace: string): readonly string[] | undefined {
  const tracked = listCheckout(checkout)?.entries.filter((entry) => entry.tracked);
  const converted = tracked && convertedFiles(checkout, tracked);
  return converted?.map((path) => relativePath(workspace, join(checkout, path)));
}

/** What the change is compared with for `new-only`: its base commit, the default branch, or of a push to that the commit before. */
function linesSinceBase(
  workspace: string,
  checkout: string | undefined,
  settings: Settings,
  { change, commit }: GateHost,
): LineMap | undefined {
  const base =
    settings.origin === 'base' || settings.origin === 'default-branch'
      ? settings.commit
      : change?.onDefaultBranch === true && settings.origin === 'checkout'
        ? change.base
        : undefined;
  const head = commit ?? change?.head;
  return checkout === undefined || base === undefined || head === undefined
    ? undefined
    : lineMapSince({ root: checkout, workspace, base, head }, (path) => readSource(workspace, path));
}

/** Whether a file says that a gate wrote it. */
function writtenByGate(file: string): boolean {
  try {
    const stats = statSync(file);
    return stats.isFile() && stats.size <= maxSarifBytes && isWrittenByGate(fileSource(file));
  } catch {
    return false;
  }
}

function isOwnUpload(base: string, inputs: InputValues<typeof gateInputs>, absolute: string): boolean {
  return dirname(absolute) === resolve(base, inputs['upload-directory']) && /[\\/][1-9]\d{0,4}\.sarif$/.test(absolute);
}

function overReport(path: string): Cause {
  return {
    code: 'output-over-report',
    file: path,
    message: `${path} is where the gate writes a file of its own, and holds a report`,
    remedy: 'Give the gate’s output another name than a scanner’s report has.',
  };
}

function readReport({ path, absolute, committed, leadsOut }: FoundReport, contentOf: ContentOf): ResultsFile {
  if (leadsOut) return { path, committed, content: { unreadable: 'a link leads from there out of the workspace', remedy: linkRemedy } };
  const beside = besideReader(absolute);
  try {
    const stats = statSync(absolute);
    if (stats.isDirectory())
      return { path, committed, content: { unreadable: 'it is a folder that is not searched', remedy: folderRemedy(path) } };
    if (!stats.isFile()) return { path, committed, content: { unreadable: 'it is not a file' } };
    if (stats.size > maxSarifBytes)
      return { path, committed, content: { unreadable: `it has ${stats.size} bytes, more than ${maxSarifBytes}` } };
    return { path: path.split(sep).join('/'), committed, content: contentOf(absolute, stats.size), beside };
  } catch (error) {
    return { path, committed, content: { unreadable: systemReason(error) } };
  }
}

function folderRemedy(path: string): string {
  return `Name the reports in it, as \`${path}/*.sarif\` does, or take it out of \`results\`.`;
}

const linkRemedy = 'Copy the report into the workspace, or name the place where it lies in `results`.';

/** Bytes of reports that are held: what is more is read in parts when it is needed, and must stay as it is. */
const maxHeldBytes = 32 * 1024 * 1024;

type ContentOf = (path: string, size: number) => Uint8Array | ByteSource;

function holding(): ContentOf {
  let held = 0;
  return (path, size) => {
    if (held + size > maxHeldBytes) return fileSource(path);
    held += size;
    return readFileSync(path);
  };
}

/** Files that hold parts of a report lie in its folder or below. */
function besideReader(report: string): ReadBeside {
  return (uri) => {
    try {
      if (/^[a-zA-Z][\w+.-]*:|^[\\/]/.test(uri)) return { unreadable: 'it does not lie beside the report' };
      const folder = realpathSync(dirname(report));
      const real = realpathSync(resolve(folder, decodeURIComponent(uri)));
      if (!insideFolder(folder, real)) return { unreadable: 'it does not lie beside the report' };
      const stats = statSync(real);
      if (!stats.isFile() || stats.size > maxSarifBytes) return { unreadable: `it is no file of at most ${maxSarifBytes} bytes` };
      return fileSource(real);
    } catch (error) {
      return { unreadable: systemReason(error) };
    }
  };
}

/** Nothing but blanks would be the workspace itself. */
function noUploads(): PortcullisError {
  return new PortcullisError({
    code: 'input-invalid',
    message: 'expected a folder for the SARIF for code scanning, got none',
    where: { key: 'upload-directory' },
    remedy: `Name one, or leave the input out: ${gateInputs['upload-directory'].default} is used then.`,
  });
}

/** The policy's path in the workspace. @throws PortcullisError when it cannot be one. */
function policyPath(workspace: string, given: string): string {
  const path = relativePath(workspace, isAbsolute(given) ? given : resolve(workspace, given));
  if (given.trim() !== '' && path !== '' && path !== '..' && !path.startsWith('../') && !isAbsolute(path)) return path;
  throw new PortcullisError({
    code: 'policy-unreadable',
    message: 'expected a policy inside the workspace',
    where: { file: given, key: 'policy' },
    remedy: 'Name a file of the repository.',
  });
}

interface PolicyQuestion {
  readonly workspace: string;
  readonly checkout: string | undefined;
  readonly settings: Settings;
  readonly policyFile: string;
  readonly inputs: InputValues<typeof gateInputs>;
  readonly host: GateHost;
}

async function readPolicies({ workspace, checkout, settings, policyFile, inputs, host }: PolicyQuestion): Promise<PolicySources> {
  const { change } = host;
  const trees: PolicyTrees = {
    head: settings.head,
    ...(settings.origin === 'base' ? { base: settings.tree } : settings.origin === 'unavailable' ? { base: 'unavailable' as const } : {}),
    // Who names a base commit of their own (`--base`) has said who judges.
    ...(host.committed === false ? { defaultMissing: false } : defaultBranchTree(workspace, checkout, settings, change)),
    ...(host.committed === true && host.commit !== undefined && checkout !== undefined
      ? { commit: commitTree(workspace, host.commit, undefined, checkout) }
      : {}),
  };
  const places = [trees.head, trees.base, trees.defaultBranch, trees.commit].filter(
    (tree): tree is Tree => tree !== undefined && tree !== 'unavailable',
  );
  for (const tree of places) {
    refuseLinks(workspace, checkout, tree, policyFile);
    refuseOtherSpelling(tree);
  }
  const found = await policySources(policyFile, trees, change, host.readDefaultBranch);
  const readExtended = referenceReader({ workspace, folders: inputs['extends-folders'], ask: host.readExtended });
  const sources = { ...found, readExtended };
  const there = sources.sources.some(({ content }) => content !== undefined && content.length > 0);
  if (!there && isNamed(gateInputs.policy, inputs.policy) && trees.base !== 'unavailable')
    throw new PortcullisError({
      code: 'policy-missing',
      message: 'expected the policy that is named, got no such file, or an empty one',
      where: { file: inputs.policy, key: 'policy' },
      remedy: 'Correct the name; without `policy` the built-in one holds where `.github/portcullis.yml` is not there.',
    });
  const nothing = sources.sources.every(({ content }) => content === undefined);
  // On a runner a workspace without a checkout says nothing about the repository's policy.
  if (nothing && host.repositoryUrl !== undefined && checkout === undefined)
    return {
      ...sources,
      causes: [
        ...sources.causes,
        {
          code: 'policy-unavailable',
          message: `there is no checkout here that could hold ${policyFile}`,
          remedy: 'Run the checkout step before the gate.',
        },
      ],
    };
  return sources;
}

/** The default branch's word counts for all that is not on it, unless the commit has long been merged. */
function defaultBranchTree(
  workspace: string,
  checkout: string | undefined,
  settings: Settings,
  change: Change | undefined,
): Pick<PolicyTrees, 'defaultBranch' | 'defaultMissing'> {
  if (change === undefined || change.onDefaultBranch) return { defaultMissing: false };
  if (settings.origin === 'default-branch') return { defaultBranch: settings.tree, defaultMissing: false };
  const { name, commit } = change.defaultBranch ?? {};
  // The base commit of a change for the default branch speaks for that branch.
  if (settings.origin === 'base' && settings.commit === commit) return { defaultMissing: false };
  if (checkout === undefined || commit === undefined || !git(checkout, ['cat-file', '-e', `${commit}^{tree}`]).ok)
    return { defaultMissing: true };
  if (change.kind !== 'pull-request' && isAncestor(checkout, change.head, commit)) return { defaultMissing: false };
  return {
    defaultBranch: commitTree(workspace, commit, `on the default branch ${name} (${commit.slice(0, 12)})`, checkout),
    defaultMissing: false,
  };
}

/** A policy behind a link is another file than the one that people review. @throws PortcullisError `policy-unreadable`. */
function refuseLinks(workspace: string, checkout: string | undefined, tree: Tree, file: string): void {
  const parts = file.split('/');
  const ways = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  const linked =
    tree.commit === undefined ? ways.find((way) => isLink(join(workspace, way))) : linkedAt(workspace, checkout, tree.commit, ways);
  if (linked === undefined) return;
  throw new PortcullisError({
    code: 'policy-unreadable',
    message: `expected the policy ${tree.where} to be a file of the repository itself, got a symbolic link at ${linked}`,
    where: { file, key: 'policy' },
    remedy: 'Put the policy itself in its place.',
  });
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch {
    return false;
  }
}

function linkedAt(workspace: string, checkout: string | undefined, commit: string, ways: readonly string[]): string | undefined {
  const root = checkout ?? workspace;
  const prefix = relativePath(workspace, root);
  const above = relativePath(root, workspace);
  const inRepository = ways.flatMap((way) =>
    prefix !== '' && !prefix.startsWith('..')
      ? way.startsWith(`${prefix}/`)
        ? way.slice(prefix.length + 1)
        : way
      : above === ''
        ? way
        : `${above}/${way}`,
  );
  const run = git(root, ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', ...inRepository]);
  if (!run.ok) return undefined;
  // Where one of the ways leads through another, git lists what else lies beside it.
  const entries = run.stdout.toString().split('\0');
  return inRepository.find((way) => entries.some((entry) => entry.startsWith('120000 ') && entry.endsWith(`\t${way}`)));
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
