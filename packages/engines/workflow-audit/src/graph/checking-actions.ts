// Actions that look up the rights of an actor, and whether the step fails where there are none: each as its action.yml and its source say.

import type { Step } from '@portcullis/formats/workflow';
import { actionName, inputText } from '../parts.js';

interface CheckingAction {
  /** The input by which the step fails for who has no rights, and the one text that makes it; where it is absent the other is taken. */
  readonly fails: 'always' | 'never' | { readonly input: string; readonly is: string; readonly absent: string };
  /** The input with the right that is asked for, and what is asked for without it: nothing, where that is not said. */
  readonly right?: { readonly input: string; readonly absent?: string };
  /** The input with whose rights these are; whoever set the run off where it is not given. */
  readonly who?: string;
}

const checkingActions: ReadonlyMap<string, CheckingAction> = new Map<string, CheckingAction>([
  [
    'actions-cool/check-user-permission',
    { fails: { input: 'error-if-missing', is: 'true', absent: '' }, right: { input: 'require' }, who: 'username' },
  ],
  ['prince-chrismc/check-actor-permissions-action', { fails: 'always', right: { input: 'permission' } }],
  ['lannonbr/repo-permission-check-action', { fails: 'always', right: { input: 'permission' } }],
  ['74th/workflow-permission-action', { fails: 'always' }],
  ['im-open/is-actor-authorized', { fails: 'always', who: 'actor' }],
  ['morfien101/actions-authorized-user', { fails: 'never' }],
  ['tspascoal/get-user-teams-membership', { fails: 'never' }],
  [
    'sushichop/action-repository-permission',
    { fails: { input: 'relax', is: 'false', absent: 'false' }, right: { input: 'required-permission', absent: 'admin' } },
  ],
  ['scherermichael-oss/action-has-permission', { fails: 'never' }],
  ['themoddinginquisition/actions-team-membership', { fails: { input: 'exit', is: 'true', absent: 'true' } }],
  ['skjnldsv/check-actor-permission', { fails: 'always', right: { input: 'require' } }],
  // Asks who wrote the pull request, not who acted last, and for a signed commit of Dependabot's.
  ['dependabot/fetch-metadata', { fails: { input: 'skip-verification', is: 'false', absent: 'false' } }],
]);

/** Rights that outsiders have not. */
const insiders: ReadonlySet<string> = new Set(['write', 'maintain', 'admin']);

/** Whether a step of such an action fails for all who have no rights; undefined of every other step. */
export function failsForOutsiders(step: Step): boolean | undefined {
  const action = checkingActions.get(actionName(step) ?? '');
  if (action === undefined) return undefined;
  const { fails, right, who } = action;
  if (fails === 'never') return false;
  if (fails !== 'always' && (inputText(step, fails.input) ?? fails.absent).toLowerCase() !== fails.is) return false;
  if (right !== undefined && !insiders.has((inputText(step, right.input) ?? right.absent ?? '').toLowerCase())) return false;
  // The rights of somebody whom the workflow names say nothing about who set it off.
  const asked = who === undefined ? undefined : inputText(step, who);
  return asked === undefined || asked === '' || asked.includes('${{');
}
