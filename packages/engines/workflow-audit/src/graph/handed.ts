// What an input of a workflow holds in one of its runs, as far as that is written.

import { scalarValue } from '@portcullis/formats/yaml';
import type { WorkflowRun } from './runs.js';

type Value = null | boolean | number | string;

/** What a called workflow has where its caller hands nothing over, by the type of the input. */
const empty: Readonly<Record<string, Value>> = { boolean: false, number: 0 };

/**
 * Undefined where only the run knows: where people or unknown callers fill it in, or an expression does.
 * @param name in small letters
 */
export function inputHanded(name: string, { caller, openCall, workflow }: WorkflowRun, event: string): Value | undefined {
  // What no event fills in is empty.
  if (caller === undefined) return openCall || event === 'workflow_dispatch' || event === 'workflow_call' ? undefined : '';
  const declared = workflow.call?.inputs.find((input) => input.name.toLowerCase() === name);
  const handed = caller.job.with.find((pair) => pair.name.toLowerCase() === name);
  if (declared === undefined) return undefined;
  const type = declared.type?.text ?? '';
  const given = handed === undefined ? declared.default : handed.scalar;
  if (given === undefined) return handed === undefined ? (empty[type] ?? '') : undefined;
  const value = given.text.includes('${{') ? undefined : (scalarValue(given) as Value);
  // GitHub may convert or refuse what is of another type: `true` for a string would be the text of it.
  return typeof value === type ? value : undefined;
}
