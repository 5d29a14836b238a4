// What a condition lets through, by what its parts hold under an event.

import { reachOfCondition, type Situation } from './conditions.js';

const under = (event: string, more: Partial<Situation> = {}): Situation => ({ event, types: undefined, aim: 'text', ...more });

test.each([
  ["github.event.inputs.deploy == 'true'", 'issues', 'never'],
  ["github.event.inputs.deploy == 'true'", 'workflow_dispatch', 'alone'],
  ["github.event.inputs.deploy == 'true'", 'workflow_call', 'alone'],
  ["github.event.inputs.deploy != 'true'", 'issues', 'alone'],
  // What the event of a caller brings is not known.
  ["github.event.comment.body == '/run'", 'workflow_call', 'alone'],
  ["github.event.comment.body == '/run'", 'workflow_run', 'never'],
  ['github.event.inputs.deploy', 'issues', 'never'],
  ['!github.event.inputs.deploy', 'issues', 'alone'],
  ['github.event.comment', 'issues', 'never'],
  ['github.event.comment', 'issue_comment', 'alone'],
  ['github.event.comment.user.login == github.repository_owner', 'issue_comment', 'never'],
  ['github.repository_owner == github.event.comment.user.login', 'issue_comment', 'never'],
  ['github.event.comment.user.login != github.repository_owner', 'issue_comment', 'alone'],
  // Whoever comments need not have opened the issue.
  ['github.event.issue.user.login == github.repository_owner', 'issue_comment', 'alone'],
  ['github.event.issue.title == github.repository_owner', 'issues', 'alone'],
])('%s lets an outsider through under %s: %3$s', (text, event, reach) => {
  expect(reachOfCondition(text, under(event))).toBe(reach);
});

test.each([
  ['inputs.push', false, 'never'],
  ['inputs.push', '', 'never'],
  ['inputs.push', true, 'alone'],
  ['!inputs.push', false, 'alone'],
  ["inputs.push == 'yes'", 'Yes', 'alone'],
  ["inputs.push == 'yes'", 'no', 'never'],
  ["inputs.push != 'yes'", 'yes', 'never'],
  ['inputs.push == true', true, 'alone'],
  ['inputs.push == true', false, 'never'],
  ['inputs.push', undefined, 'alone'],
  ['inputs.push.more', false, 'alone'],
] as const)('%s where the input holds %s: %s', (text, value, reach) => {
  expect(reachOfCondition(text, under('issues', { handed: () => value }))).toBe(reach);
});
