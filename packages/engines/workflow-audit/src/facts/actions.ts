// Inputs, outputs and runtimes of popular actions at each of their releases. Written by scripts/facts/actions.mjs.

import { isCommitRef, type RepositoryUse } from '@portcullis/formats/workflow';
import table from '../../data/popular-actions.json' with { type: 'json' };
import { versionIn } from './version.js';

export interface ActionInput {
  /** As the action writes it. */
  readonly name: string;
  /** It must be given: it is required and has no default. */
  readonly required: boolean;
  readonly deprecated: boolean;
}

export interface ActionFace {
  /** `node20`, `docker`, `composite`. */
  readonly using: string;
  /** By name in lower case. */
  readonly inputs: ReadonlyMap<string, ActionInput>;
  /** As written, in lower case. */
  readonly outputs: ReadonlySet<string>;
  /** Several releases at once, since nobody knows which is meant: then nothing is required. */
  readonly merged: boolean;
}

export const actionsSource = { source: table.source, date: table.date };

interface Release {
  /** Undefined for the head of the branch. */
  readonly version: readonly number[] | undefined;
  readonly face: ActionFace;
}

interface Known {
  readonly newest: readonly number[] | undefined;
  /** Tags of few parts that name another release than the newest of their own: `v3` may stay at 3.0.2 when there is a 3.1.0. */
  readonly behind: ReadonlyMap<string, readonly number[]>;
  readonly releases: readonly Release[];
}

const lines: Readonly<Record<string, readonly string[]>> = table.actions;
const known = new Map<string, Known | undefined>();

/**
 * What an action takes and gives at the release that a `uses:` names. A commit is looked up by the version in the comment beside it; without
 * one, and for a branch, all releases are taken together. Undefined for actions and releases that the table does not know.
 */
export function actionFace({ path, ref, slug }: RepositoryUse, comment?: string): ActionFace | undefined {
  const action = releasesOf(path === '' ? slug : `${slug}/${path.toLowerCase()}`);
  if (action === undefined || ref === undefined) return undefined;
  const written = versionIn(ref) ?? (comment === undefined ? undefined : versionIn(comment));
  const version = (written === undefined || isCommitRef(ref) ? undefined : action.behind.get(written.join('.'))) ?? written;
  // Where only the head of the branch was read, a commit may be of later days.
  if (version === undefined) return action.newest === undefined && isCommitRef(ref) ? undefined : mergedFace(action);
  // Beside a commit `# v4` may stand for a release after the newest that the table knows.
  if (isCommitRef(ref) && version.length < 3 && action.newest?.slice(0, version.length).join() === version.join()) return undefined;
  const asked = version.length === 3 ? version : [...version, ...[Infinity, Infinity].slice(0, 3 - version.length)];
  if (action.newest !== undefined && newer(version, action.newest.slice(0, version.length))) return undefined;
  return action.releases.findLast((release) => release.version !== undefined && !newer(release.version, asked))?.face;
}

/** Whether the table knows an action at all. */
export function isKnownAction({ path, slug }: RepositoryUse): boolean {
  return Object.hasOwn(lines, path === '' ? slug : `${slug}/${path.toLowerCase()}`);
}

function newer(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

function releasesOf(name: string): Known | undefined {
  if (!known.has(name)) known.set(name, Object.hasOwn(lines, name) ? readReleases(lines[name] ?? []) : undefined);
  return known.get(name);
}

function readReleases(texts: readonly string[]): Known {
  const releases: Release[] = [];
  const behind = new Map<string, readonly number[]>();
  let newest: readonly number[] | undefined;
  let before: ActionFace = { using: '', inputs: new Map(), outputs: new Set(), merged: false };
  let named: ReadonlyMap<string, ActionInput> = new Map();
  for (const text of texts) {
    if (text.startsWith('=')) {
      newest = versionIn(text.slice(1));
      continue;
    }
    if (text.startsWith('@')) {
      const [tag = '', release = ''] = text.slice(1).split('=');
      behind.set(tag, versionIn(release) ?? []);
      continue;
    }
    const [version = '', using = '', inputs = '', outputs = ''] = text.split('|');
    named = changedInputs(named, outputs);
    before = {
      using: using === '' ? before.using : using,
      inputs: changedInputs(before.inputs, inputs),
      outputs: outputs === '' ? before.outputs : new Set(named.keys()),
      merged: false,
    };
    releases.push({ version: version === '' ? undefined : versionIn(version), face: before });
  }
  return { newest, behind, releases };
}

function changedInputs(before: ReadonlyMap<string, ActionInput>, change: string): ReadonlyMap<string, ActionInput> {
  if (change === '') return before;
  const inputs = new Map(before);
  for (const word of change.split(' ')) {
    if (word === '') continue;
    // A name may go while it comes again in another case.
    const gone = word.startsWith('-') ? inputs.get(word.slice(1).toLowerCase()) : undefined;
    if (word.startsWith('-')) {
      if (gone?.name === word.slice(1)) inputs.delete(word.slice(1).toLowerCase());
      continue;
    }
    const name = word.replace(/[!~]$/, '');
    inputs.set(name.toLowerCase(), { name, required: word.endsWith('!'), deprecated: word.endsWith('~') });
  }
  return inputs;
}

const mergedFaces = new WeakMap<Known, ActionFace>();

/** All releases as one, put together once. */
function mergedFace(action: Known): ActionFace | undefined {
  const before = mergedFaces.get(action);
  if (before !== undefined) return before;
  const made = merged(action.releases.map(({ face }) => face));
  if (made !== undefined) mergedFaces.set(action, made);
  return made;
}

function merged(faces: readonly ActionFace[]): ActionFace | undefined {
  const last = faces.at(-1);
  if (last === undefined) return undefined;
  const inputs = new Map<string, ActionInput>();
  for (const face of faces) for (const [name, input] of face.inputs) inputs.set(name, input);
  for (const [name, input] of inputs)
    inputs.set(name, {
      ...input,
      required: false,
      deprecated: faces.every((face) => face.inputs.get(name)?.deprecated !== false),
    });
  return { using: last.using, inputs, outputs: new Set(faces.flatMap(({ outputs }) => [...outputs])), merged: true };
}

/** Actions whose outputs are named by whoever uses them, so that no list is all of them. */
const freeOutputs: ReadonlySet<string> = new Set(
  `1password/load-secrets-action actions/github-script aws-actions/aws-cloudformation-github-deploy azure/arm-deploy
  azure/cli azure/get-keyvault-secrets dorny/paths-filter google-github-actions/get-secretmanager-secrets
  google-github-actions/release-please-action googleapis/release-please-action hashicorp/vault-action pulumi/actions
  hashicorp/tfc-workflows-github anothrnick/github-tag-action nick-fields/retry
  aws-actions/aws-secretsmanager-get-secrets crazy-max/ghaction-github-runtime release-drafter/release-drafter
  docker/bake-action amannn/action-semantic-pull-request google-github-actions/run-gemini-cli
  anthropics/claude-code-action slackapi/slack-github-action`.split(/\s+/),
);

/** Actions that name outputs after the keys of a list of groups, where an input gives one. */
const grouping: ReadonlySet<string> = new Set(['step-security/changed-files', 'tj-actions/changed-files']);

/** Whether an action may set other outputs than those that it declares, by the inputs that it is given. */
export function hasFreeOutputs({ slug }: RepositoryUse, inputs: readonly string[]): boolean {
  return freeOutputs.has(slug) || (grouping.has(slug) && inputs.some((name) => /_yaml(?:_|$)/i.test(name)));
}
