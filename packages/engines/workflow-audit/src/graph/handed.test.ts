// What an input holds where nobody hands it over.

import { inputHanded } from './handed.js';
import type { WorkflowRun } from './runs.js';

const run = (openCall: boolean): WorkflowRun => ({ caller: undefined, openCall, workflow: {} }) as unknown as WorkflowRun;

test.each([
  ['issues', false, ''],
  ['push', false, ''],
  ['workflow_dispatch', false, undefined],
  ['workflow_call', false, undefined],
  // Whoever calls it may be started by anything, and hand over anything.
  ['issues', true, undefined],
  ['workflow_call', true, undefined],
] as const)('under %s, called by whom nobody knows: %s: %s', (event, openCall, value) => {
  expect(inputHanded('push', run(openCall), event)).toBe(value);
});
