// Whose policy judges: the change's own counts only together with those of people who did not write the change.

import { createHash } from 'node:crypto';
import { type Change, PortcullisError } from '@portcullis/core';
import type { ReadReference } from '@portcullis/policy';
import type { Tree } from '@portcullis/workspace';
import type { Cause } from './causes.js';
import { effectivePolicy, type PolicyChange } from './effective-policy.js';
import { alone, type ExtendedPolicy, extendedPolicy } from './extended-policy.js';
import { ignoreFileWaivers } from './ignore-files/index.js'; // at first use
import { defaultPolicy, type Policy, type Waiver } from './policy.js';
import type { SeverityRule } from './severity-map.js';

/** The policy of one of those who judge. */
export interface PolicySource {
  readonly role: 'base' | 'default-branch' | 'commit' | 'head';
  /** For messages: "in this checkout", "at the base commit 0123456789ab". */
  readonly where: string;
  readonly content: Uint8Array | undefined;
  /** Reads another file of those who judge, for `ignore-files`; absent where only the policy could be asked. */
  readonly read?: (path: string) => Uint8Array | undefined;
}

export interface PolicySources {
  /** Those that can be read, the change's own last. */
  readonly sources: readonly PolicySource[];
  /** Why somebody whose word should count could not be asked; said in the first line. */
  readonly missing?: string;
  /** Nothing says what change this is, so nobody can be asked. */
  readonly unknown?: true;
  readonly causes: readonly Cause[];
  /** Reads policies of other repositories, which these may extend. */
  readonly readExtended?: ReadReference;
}

export interface JudgingPolicy {
  /** The stricter of all in every point. */
  readonly policy: Policy;
  /** All that judge: a waiver or an allowed gap holds only where each of them has one. */
  readonly judges: readonly Policy[];
  /** Rules of `severity`, of each policy that has a word on it. */
  readonly severities: readonly (readonly SeverityRule[])[];
  /** Waivers of the change's own policy, without those that it extends. */
  readonly ownWaivers: readonly Waiver[];
  /** What there is to know of policies that these extend, and what ignore files lack that waivers have, a sentence each. */
  readonly remarks: readonly string[];
  readonly changes: readonly PolicyChange[];
  /** In words. */
  readonly source: string;
  /** Set where the change was judged by nothing but its own policy, or not by all whose word should count. */
  readonly remark?: string;
  readonly causes: readonly Cause[];
  /** Whether all whose word should count could be asked, so that others than who wrote the change have had theirs. */
  readonly independent: boolean;
  /** The texts that judge, in the order of `judges`. */
  readonly policies: readonly PolicyDigest[];
}

export interface PolicyDigest {
  readonly where: string;
  /** Of its text; absent where there is none and the built-in policy holds. */
  readonly sha256?: string;
}

/** A policy that cannot be read is a cause, and the default one stands in so that findings are still shown. */
export async function judgingPolicy(
  file: string,
  { sources, missing, unknown, causes: found, readExtended }: PolicySources,
  independent: boolean,
): Promise<JudgingPolicy> {
  const causes = [...found];
  const parsed: (ExtendedPolicy & { readonly source: PolicySource })[] = [];
  for (const source of sources) parsed.push({ source, ...((await read(file, source, readExtended, causes)) ?? alone(defaultPolicy)) });
  const before = parsed.filter(({ source }) => source.role !== 'head');
  const own = parsed.find(({ source }) => source.role === 'head') ?? alone(defaultPolicy);
  const head = own.policy;
  const judging = before.map(({ policy }) => policy);
  const [first] = judging;
  const strictest = first === undefined ? undefined : judging.reduce((strict, policy) => effectivePolicy(strict, policy).policy);
  const { policy, changes } = strictest === undefined ? { policy: head, changes: [] } : effectivePolicy(strictest, head);
  if (independent && (missing !== undefined || unknown === true) && !causes.some(({ code }) => code === 'base-unavailable'))
    causes.push({
      code: 'policy-not-independent',
      message: missing ?? `${file} of this checkout is all there is to judge by`,
      remedy: 'Check out with `fetch-depth: 0`, or give the gate a `token` that may read the repository.',
    });
  const words = before.map(({ source }) => `${source.content === undefined ? 'built-in default' : file} ${source.where}`);
  const named = sources.find(({ role }) => role === 'head')?.content === undefined ? 'built-in default' : file;
  return {
    policy,
    judges: [...judging, head],
    severities: [...before, own].flatMap(({ severities }) => severities),
    ownWaivers: own.ownWaivers,
    remarks: [...new Set(parsed.flatMap(({ remarks }) => remarks))],
    changes,
    source:
      words.length > 0 ? words.join(' and ') : missing === undefined ? named : `${named === file ? `${file} of the change itself` : named}`,
    ...(missing === undefined ? {} : { remark: missing }),
    causes,
    // A base commit may be that of a branch of one's own.
    independent: missing === undefined && unknown !== true,
    policies: [
      ...sources.map(({ where, content }) => ({
        where,
        ...(content === undefined ? {} : { sha256: createHash('sha256').update(content).digest('hex') }),
      })),
      ...extendedDigests(parsed),
    ],
  };
}

/** Each text once, whoever extends it. */
function extendedDigests(parsed: readonly ExtendedPolicy[]): readonly PolicyDigest[] {
  return [...new Map(parsed.flatMap(({ extended }) => extended).map((digest) => [`${digest.where}\0${digest.sha256}`, digest])).values()];
}

async function read(
  file: string,
  source: PolicySource,
  readExtended: ReadReference | undefined,
  causes: Cause[],
): Promise<ExtendedPolicy | undefined> {
  const { content } = source;
  if (content === undefined) return undefined;
  try {
    const found = await extendedPolicy(textOf(content), file, readExtended);
    const foreign = await foreignWaivers(found.policy, source, file);
    return {
      ...found,
      policy: { ...found.policy, waivers: [...found.policy.waivers, ...foreign.waivers] },
      ownWaivers: [...found.ownWaivers, ...foreign.waivers],
      remarks: [...found.remarks, ...foreign.remarks],
    };
  } catch (error) {
    causes.push(invalid(error, file, source));
    return undefined;
  }
}

/** @throws TypeError where it is no UTF-8. */
function textOf(content: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(content);
}

/** Waivers of the ignore files that a policy names, as they lie with that policy. @throws PortcullisError where one is not there. */
export async function foreignWaivers(
  { ignoreFiles }: Pick<Policy, 'ignoreFiles'>,
  { read, where }: Pick<PolicySource, 'read' | 'where'>,
  policyFile: string,
): Promise<{ readonly waivers: readonly Waiver[]; readonly remarks: readonly string[] }> {
  const waivers: Waiver[] = [];
  const remarks: string[] = [];
  for (const path of ignoreFiles) {
    if (read === undefined) {
      remarks.push(`${path} ${where} could not be read, so no entry of it holds.`);
      continue;
    }
    const content = read(path);
    if (content === undefined)
      throw new PortcullisError({
        code: 'policy-invalid',
        message: `expected the file ${path} that is named, got no such file`,
        where: { file: policyFile, key: 'ignore-files' },
        remedy: 'Correct `ignore-files`, or take it out.',
      });
    const found = await ignoreFileWaivers(textOf(content), path);
    waivers.push(...found.waivers);
    remarks.push(...found.remarks);
  }
  return { waivers, remarks };
}

function invalid(error: unknown, policyFile: string, { where, role }: PolicySource): Cause {
  const problem = error instanceof PortcullisError ? error : undefined;
  const { line, key, file = policyFile } = problem?.where ?? {};
  return {
    code: problem?.code.startsWith('extends-') === true ? 'policy-extends' : 'policy-invalid',
    message: `${file}${line === undefined ? '' : `:${line}`} ${where}: ${key === undefined ? '' : `\`${key}\`: `}${problem?.message ?? 'expected UTF-8 text'}`,
    remedy: `${problem?.remedy ?? 'Save the policy as UTF-8.'}${role === 'head' ? '' : ' An administrator has to merge the correction: this gate cannot judge by a policy it cannot read.'}`,
    file,
    ...(line === undefined ? {} : { line }),
  };
}

/** What can be asked of the repository's server about its default branch. */
export type ReadDefaultBranch = (
  path: string,
) => Promise<
  { readonly name: string; readonly commit: string; readonly content: Uint8Array | undefined } | { readonly unreadable: string }
>;

export interface PolicyTrees {
  readonly head: Tree;
  /** The base commit of a pull request; `unavailable` when it is not here. */
  readonly base?: Tree | 'unavailable';
  /** The default branch, where its word counts and it is here. */
  readonly defaultBranch?: Tree;
  /** The commit that is checked out, where the files must be those of the commit. */
  readonly commit?: Tree;
  /** The default branch's word counts, and it is not here. */
  readonly defaultMissing: boolean;
}

/** Reads the policy wherever it counts. @throws PortcullisError when one is there and cannot be read. */
export async function policySources(
  file: string,
  trees: PolicyTrees,
  change: Change | undefined,
  readDefaultBranch: ReadDefaultBranch | undefined,
): Promise<PolicySources> {
  const sources: PolicySource[] = [];
  const causes: Cause[] = [];
  if (trees.base === 'unavailable')
    causes.push({
      code: 'base-unavailable',
      message: `the policy at the base commit ${change?.base?.slice(0, 12) ?? '(unknown)'} cannot be read`,
      remedy: 'Check out with `fetch-depth: 0`, so that the base commit is there.',
    });
  else if (trees.base !== undefined) sources.push(sourceOf('base', trees.base, file));
  if (trees.defaultBranch !== undefined) sources.push(sourceOf('default-branch', trees.defaultBranch, file));
  let missing: string | undefined;
  if (trees.defaultMissing) {
    const asked = await askDefaultBranch(file, readDefaultBranch);
    if (typeof asked !== 'string') sources.push(asked);
    else {
      const branch = change?.defaultBranch?.name === undefined ? 'the default branch' : `the default branch ${change.defaultBranch.name}`;
      const judge =
        trees.base === undefined || trees.base === 'unavailable'
          ? 'judged by the policy of the change itself'
          : 'judged by the base commit alone';
      missing = `${judge}: ${branch} ${asked}`;
    }
  }
  const head = contentOf(trees.head, file);
  // A step that takes the policy away, or a sparse checkout, takes nothing from what the commit says.
  const committed = trees.commit === undefined ? head : contentOf(trees.commit, file);
  if (trees.commit !== undefined && Buffer.compare(committed ?? Buffer.alloc(0), head ?? Buffer.alloc(0)) !== 0)
    sources.push(sourceOf('commit', trees.commit, file));
  // What a step has written into the checkout is no ignore file of the repository.
  const committedTree = trees.commit ?? trees.head;
  sources.push({ ...sourceOf('head', trees.head, file), read: (path) => committedTree.read(path) });
  return { sources, causes, ...(missing === undefined ? {} : { missing }), ...(change === undefined ? { unknown: true as const } : {}) };
}

/** The default branch's policy from the repository's server, or why there is none. */
async function askDefaultBranch(file: string, read: ReadDefaultBranch | undefined): Promise<PolicySource | string> {
  const asked = await read?.(file);
  if (asked === undefined) return 'is not in this checkout';
  if ('unreadable' in asked) return `could not be asked (${asked.unreadable})`;
  const { name, commit, content } = asked;
  return { role: 'default-branch', where: `on the default branch ${name} (${commit.slice(0, 12)})`, content };
}

function sourceOf(role: PolicySource['role'], tree: Tree, file: string): PolicySource {
  return { role, where: tree.where, content: contentOf(tree, file), read: (path) => tree.read(path) };
}

function contentOf(tree: Tree, file: string): Uint8Array | undefined {
  try {
    return tree.read(file);
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    throw new PortcullisError({
      code: 'policy-unreadable',
      message: `expected a readable policy ${tree.where}, got: ${error.message}`,
      where: { file, key: 'policy' },
      remedy: 'Make the policy a plain file of the repository.',
    });
  }
}
