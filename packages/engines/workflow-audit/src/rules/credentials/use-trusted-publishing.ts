// Publishing with a stored token where the registry takes the job’s own identity.

import type { Job, Step } from '@portcullis/formats/workflow';
import type { Span } from '@portcullis/lint';
import { type AuditContext, placeOfEntry } from '../../context.js';
import { removeKey } from '../../edits.js';
import { actionName, entryOf, inputOf, inputText, isFalse, jobOf, placeOfPair } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import { invocationsIn, scriptOf } from '../../script.js';
import { controls, risks } from '../controls.js';
import { commit, stepsExample } from '../example.js';
import { publishes } from './publishing.js';

export const useTrustedPublishing = audit({
  id: 'use-trusted-publishing',
  severity: 'low',
  confidence: 'high',
  title: 'A package is published with a stored token',
  why: 'A stored token works for whoever gets hold of it, for years; with trusted publishing there is none, and the registry knows which workflow published.',
  remedy: 'Enter the workflow as trusted publisher at the registry, give the job `id-token: write`, and delete the token.',
  controls: controls.credentials,
  risks: risks.credentials,
  references: [
    'https://docs.zizmor.sh/audits/#use-trusted-publishing',
    'https://docs.pypi.org/trusted-publishers/',
    'https://docs.npmjs.com/trusted-publishers',
    'https://crates.io/docs/trusted-publishing',
    'https://guides.rubygems.org/trusted-publishing/',
  ],
  on: ['step'],
  *check(step, context): Generator<AuditProblem> {
    if (step.uses !== undefined) yield* actionProblems(step, context);
    else if (!mayProveItself(jobOf(step))) yield* scriptProblems(step, context);
  },
  examples: {
    bad: [
      stepsExample(`- uses: pypa/gh-action-pypi-publish@${commit} # v1.13.0\n  with:\n    password: \${{ secrets.PYPI }}`),
      stepsExample('- run: npm publish --access public'),
      stepsExample('- run: |\n    python -m build\n    twine upload dist/*'),
      stepsExample(`- uses: rubygems/release-gem@${commit} # v1.1.1\n  with:\n    setup-trusted-publisher: false`),
    ],
    good: [
      stepsExample(
        `- uses: pypa/gh-action-pypi-publish@${commit} # v1.13.0`,
        'permissions:\n  id-token: write # trusted publishing\nenvironment: pypi',
      ),
      stepsExample('- run: npm publish --dry-run\n- run: twine check dist/*'),
      stepsExample('- run: npm publish --access public', 'permissions:\n  id-token: write # trusted publishing\nenvironment: npm'),
    ],
  },
});

function mayProveItself(job: Job | undefined): boolean {
  const permissions = job?.permissions ?? job?.workflow.permissions;
  if (permissions?.kind === 'write-all') return true;
  return permissions?.scopes.some(({ name, access }) => name === 'id-token' && access === 'write') === true;
}

function* scriptProblems(step: Step, context: AuditContext): Generator<AuditProblem> {
  const script = scriptOf(step, context);
  if (script === undefined) return;
  for (const { command, name, args } of invocationsIn(script)) {
    const registry = publishes(name, args);
    if (registry === undefined) continue;
    yield { at: script.place(command.node), statement: step.map.at, message: `This publishes to ${registry} with a stored token` };
  }
}

/** Inputs by which an action is told to use a token, and hosts that know trusted publishing. */
function tokenInput(step: Step): string | undefined {
  switch (actionName(step)) {
    case 'pypa/gh-action-pypi-publish': {
      const host = inputText(step, 'repository-url') ?? inputText(step, 'repository_url');
      const known = host === undefined || /^https:\/\/(?:upload|test)\.pypi\.org\//.test(host);
      return known && isGiven(step, 'password') ? 'password' : undefined;
    }
    case 'rubygems/release-gem':
      return isFalse(inputText(step, 'setup-trusted-publisher')) ? 'setup-trusted-publisher' : undefined;
    case 'rubygems/configure-rubygems-credentials': {
      const host = inputText(step, 'gem-server');
      const known = host === undefined || host.startsWith('https://rubygems.org');
      return known && isGiven(step, 'api-token') ? 'api-token' : undefined;
    }
    default:
      return undefined;
  }
}

/** An action takes an input that is empty for none. */
function isGiven(step: Step, input: string): boolean {
  return inputOf(step, input) !== undefined && inputText(step, input) !== '';
}

function* actionProblems(step: Step, { file }: AuditContext): Generator<AuditProblem> {
  const input = tokenInput(step);
  const given = input === undefined ? undefined : inputOf(step, input);
  if (input === undefined || given === undefined) return;
  const inputs = entryOf(step.map, 'with')?.value;
  const entry = entryOf(step.map, 'uses');
  yield {
    // From the action to the input, whichever stands first.
    at: entry === undefined ? placeOfPair(given) : spanning(placeOfEntry(entry.key, entry.value), placeOfPair(given)),
    statement: step.map.at,
    message: `\`${input}\` makes the action publish with a stored token`,
    fix: () => {
      // Without the right to prove itself the job could publish nothing at all.
      if (inputs?.kind !== 'map' || !mayProveItself(jobOf(step))) return undefined;
      const edits = inputs.entries.length === 1 ? removeKey(file, step.map, 'with') : removeKey(file, inputs, given.name);
      return edits === undefined ? undefined : { description: 'Publish without a token', kind: 'suggested', edits };
    },
  };
}

function spanning(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
