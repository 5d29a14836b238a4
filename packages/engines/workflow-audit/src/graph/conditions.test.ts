// What only some events bring is empty under the others; what a caller's event brings is not known.

import { reachOfCondition } from './conditions.js';

const reach = (text: string, event: string): string => reachOfCondition(text, { event, types: undefined, aim: 'code' });

test('a part that an event does not bring is equal to an empty text', () => {
  expect(reach("github.event.pull_request.head.ref == 'main'", 'issue_comment')).toBe('never');
  expect(reach("github.event.comment.body == '/run'", 'workflow_run')).toBe('never');
});

test('of a workflow that is called, the caller may bring every part', () => {
  expect(reach("github.event.pull_request.head.ref == 'main'", 'workflow_call')).not.toBe('never');
  expect(reach("github.event.comment.body == '/run'", 'workflow_call')).not.toBe('never');
});
