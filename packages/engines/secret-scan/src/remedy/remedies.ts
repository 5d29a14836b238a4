// What is known of a finding in the working tree once its file is read again: the fix, whether git has it, whether it is live.
// Scanning passes on no secret; here the few files with findings are read a second time.

import type { Finding, Notice, Region } from '@portcullis/core';
import { findGitRoot, insideWorkspace, readWorkspaceFile, relativePath } from '@portcullis/workspace';
import type { SecretRule } from '../rule.js';
import type { Suspect, Verification } from '../verify/verify.js';
import { fixOf } from './fix.js';
import { type OpenedFile, openFile, secretAt } from './secret-at.js';

export interface RemedyOptions {
  readonly workspace: string;
  readonly maxBytes: number;
  readonly rule: (id: string) => SecretRule | undefined;
  /** Asks providers about the secrets: one answer each, in their order. */
  readonly verify?: (suspects: readonly Suspect[]) => Promise<readonly Verification[]>;
}

export interface Remedied {
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
}

/** Files with more findings than this are data, not sources: their findings get no fix and are not asked about. */
const maxFindingsOfFile = 100;

/** The findings with what the second look adds to them, in their order. */
export async function withRemedies(findings: readonly Finding[], options: RemedyOptions): Promise<Remedied> {
  const byPath = groupByPath(findings);
  const committed = await committedContents([...byPath.keys()], options);
  const remedied = new Map<Finding, Finding>();
  const secrets = new Map<Finding, Omit<Suspect, 'ruleId'>>();
  for (const [path, found] of byPath) {
    const file = found.length > maxFindingsOfFile ? undefined : fileOf(path, options);
    if (file === undefined) continue;
    for (const finding of found) {
      const suspect = suspectIn(file, finding);
      const rule = options.rule(finding.ruleId);
      if (suspect === undefined || rule === undefined) continue;
      secrets.set(finding, suspect);
      const fix = fixOf(file, finding.location.region as Region, rule);
      const inHistory = committed === undefined ? undefined : committed.get(path)?.includes(Buffer.from(suspect.secret)) === true;
      remedied.set(finding, {
        ...finding,
        ...(fix === undefined ? {} : { fix }),
        ...(inHistory === undefined ? {} : historyOf(finding, inHistory)),
      });
    }
  }
  const notices = await verified(secrets, remedied, options);
  return { findings: findings.map((finding) => remedied.get(finding) ?? finding), notices };
}

/** The secret of a finding, and the id that goes with it; what was found inside an encoding stands there in other letters. */
function suspectIn(file: OpenedFile, finding: Finding): Omit<Suspect, 'ruleId'> | undefined {
  const { region } = finding.location;
  if (region === undefined || finding.properties?.encoding !== undefined) return undefined;
  const secret = secretAt(file, region);
  if (secret === undefined) return undefined;
  const place = finding.properties?.pairedWith === undefined ? undefined : finding.related?.[0]?.region;
  const companion = place === undefined ? undefined : secretAt(file, place);
  return companion === undefined ? { secret } : { secret, companion };
}

/** The file; undefined for what is no plain file of the workspace, such as a member of an archive. */
function fileOf(path: string, { workspace, maxBytes }: RemedyOptions): OpenedFile | undefined {
  try {
    const read = readWorkspaceFile({ path, absolute: insideWorkspace(workspace, path), size: 0 }, maxBytes);
    return 'bytes' in read ? openFile(path, read.bytes) : undefined;
  } catch {
    return undefined;
  }
}

function historyOf(finding: Finding, inHistory: boolean): Partial<Finding> {
  const told = inHistory
    ? ' It is committed already, so deleting the line is not enough.'
    : ' It is not in the last commit: take it out before you commit.';
  return { message: `${finding.message}${told}`, properties: { ...finding.properties, inHistory } };
}

/** Contents of the files in the last commit; undefined where there is none to compare with. */
async function committedContents(
  paths: readonly string[],
  { workspace, maxBytes }: RemedyOptions,
): Promise<Map<string, Buffer> | undefined> {
  const root = findGitRoot(workspace);
  if (root === undefined || paths.length === 0) return undefined;
  const { readBlobs } = await import('../reach/git-stream.js');
  // A line of git's input ends where a path has a line break.
  const names = paths.filter((path) => !/[\n\0]/.test(path));
  const prefix = relativePath(root, workspace);
  const contents = new Map<string, Buffer>();
  try {
    let index = 0;
    const ids = names.map((path) => `HEAD:${prefix === '' ? path : `${prefix}/${path}`}`);
    for await (const { content } of readBlobs(root, ids, maxBytes)) {
      if (content !== undefined) contents.set(names[index] as string, content);
      index++;
    }
  } catch {
    // No commit yet, or a repository that git cannot read: the scan itself has said so where it matters.
    return undefined;
  }
  return contents;
}

/** Asks about the secrets and puts the answers into `remedied`. */
async function verified(
  secrets: ReadonlyMap<Finding, Omit<Suspect, 'ruleId'>>,
  remedied: Map<Finding, Finding>,
  options: RemedyOptions,
): Promise<readonly Notice[]> {
  if (options.verify === undefined || secrets.size === 0) return [];
  const asked = [...secrets];
  const answers = await options.verify(asked.map(([finding, suspect]) => ({ ruleId: finding.ruleId, ...suspect })));
  const unanswered = new Set<string>();
  for (const [index, [finding]] of asked.entries()) {
    const answer = answers[index];
    if (answer?.host === undefined) continue;
    const known = remedied.get(finding) ?? finding;
    if (answer.reason !== undefined) unanswered.add(answer.reason);
    remedied.set(finding, {
      ...known,
      ...(answer.liveness === 'live'
        ? { severity: 'critical', confidence: 'high', message: `${known.message} ${answer.host} says that it is live.` }
        : {}),
      ...(answer.liveness === 'revoked' ? { severity: 'low', message: `${known.message} ${answer.host} no longer takes it.` } : {}),
      properties: { ...known.properties, liveness: answer.liveness },
    });
  }
  return [...unanswered].map((reason) => ({ level: 'warning', message: `Not every credential could be verified: ${reason}.` }));
}

function groupByPath(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.location.path);
    if (group === undefined) groups.set(finding.location.path, [finding]);
    else group.push(finding);
  }
  return groups;
}
