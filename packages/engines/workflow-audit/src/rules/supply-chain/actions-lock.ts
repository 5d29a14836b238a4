// GitHub's lock of the actions that workflows use, held against itself and against the workflows that go by it.

import type { ActionsLock } from '@portcullis/formats/workflow';
import type { AuditContext } from '../../context.js';
import { isKnownVersion, isLockedCommit, lockedUse } from '../../locked.js';
import { type AuditProblem, audit } from '../../rule.js';
import type { UseSite } from '../../sites.js';
import { controls, risks } from '../controls.js';

const commit = 'sha1-49933ea5288caeca8642d1e84afbd3f7d6820020';
const path = '.github/workflows/actions.lock';

export const actionsLock = audit({
  id: 'actions-lock',
  severity: 'medium',
  confidence: 'high',
  title: 'The lock of actions and the workflows disagree',
  why: 'Who reads actions.lock takes what it lists for pinned, and GitHub does not start a workflow that goes by the lock and uses what it has no commit for: required checks wait, others fall silent.',
  remedy: 'Run `gh actions-lock` and commit what it writes, after a look at the commits.',
  controls: controls.supplyChain,
  risks: risks.dependencies,
  references: ['https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles'],
  on: ['lock', 'uses'],
  *check(part, context): Generator<AuditProblem> {
    if ('uses' in part) yield* unlocked(part, context);
    else {
      yield* faults(part, context);
      yield* moved(part, context);
    }
  },
  examples: {
    bad: [
      { path, text: 'version: v9\n' },
      { path, text: "version: v0.0.2\nworkflows:\n  '.github/workflows/a.yml':\n    - 'actions/setup-node@v4'\ndependencies: {}\n" },
      { path, text: "version: v0.0.2\ndependencies:\n  'actions/setup-node@v4':\n    ref: v4\n    commit: sha1-49933ea\n" },
    ],
    good: [
      {
        path,
        text: `version: v0.0.2\ndependencies:\n  'actions/setup-node@v4':\n    ref: v4\n    commit: ${commit}\n    owner_id: 1\n    repo_id: 1\n`,
      },
    ],
  },
});

function* unlocked(site: UseSite, context: AuditContext): Generator<AuditProblem> {
  if (lockedUse(site.uses, context) !== 'missing') return;
  yield {
    at: site.uses.scalar.at,
    statement: site.owner.map.at,
    message: `actions.lock lists this workflow, but has no commit for ${shown(site.uses.text)}: GitHub does not start it`,
  };
}

function* faults({ root, version, workflows, dependencies }: ActionsLock, { repository }: AuditContext): Generator<AuditProblem> {
  if (!isKnownVersion(version?.text)) {
    const said = version === undefined ? 'no version' : `the version ${shown(version.text)}`;
    yield { at: version?.at ?? root.at, message: `The lock has ${said}; expected v0.0.2 or v0.0.3, so nothing here is taken for locked` };
    return;
  }
  for (const [workflow, { key, pins }] of workflows) {
    if (repository.has(workflow) === false)
      yield { at: key.at, message: `The lock lists the workflow ${shown(workflow)}, which is not there` };
    for (const [name, pin] of pins)
      if (!dependencies.has(name))
        yield { at: pin.at, message: `The lock lists ${shown(pin.text)} for a workflow and has no commit for it` };
  }
  for (const name of ['workflows', 'dependencies']) {
    const entry = root.entries.find((one) => one.name === name);
    if (entry !== undefined && entry.value.kind !== 'map')
      yield { at: entry.key.at, message: `\`${name}\` of the lock is no mapping, so nothing there is taken for locked` };
  }
  for (const { key, commit: written, twice } of dependencies.values())
    if (twice === true) yield { at: key.at, message: `The lock has more than one commit for ${shown(key.text)}, so none is taken` };
    else if (!isLockedCommit(written?.text))
      yield {
        at: written?.at ?? key.at,
        message: `The lock has no whole commit for ${shown(key.text)}; expected sha1- or sha256- before it`,
      };
}

/** What a change makes of the commits: whoever writes the lock decides what runs under a name that nobody touched. */
function* moved({ dependencies }: ActionsLock, { file, repository, settings }: AuditContext): Generator<AuditProblem> {
  if (settings.before === undefined) return;
  const before = settings.before(file.path);
  if ('unknown' in before) {
    if (dependencies.size > 0)
      repository.uncompared(file.path, `what this change does to the locked commits is not known: ${before.unknown}`);
    return;
  }
  const { text } = before;
  if (text === file.text) return;
  const base = text === undefined ? undefined : repository.lockIn(text);
  for (const [name, { key, commit: written }] of dependencies) {
    const was = base?.dependencies.get(name)?.commit?.text;
    if (written === undefined || written.text === was) continue;
    const now = `\`${written.text.slice(0, 80)}\``;
    yield {
      at: written.at,
      statement: key.at,
      severity: was === undefined ? 'low' : 'medium',
      message:
        was === undefined
          ? `This change locks ${shown(key.text)} to ${now}, which the judging commit does not have: nobody has looked whether it is that action’s`
          : `This change moves ${shown(key.text)} from \`${was.slice(0, 80)}\` to ${now}, under the name that it had`,
    };
  }
}

function shown(text: string): string {
  return `\`${text.slice(0, 200)}\``;
}
