// Types of the contexts, as far as they are the same in every workflow. Source: GitHub's page "Contexts reference" and the list that
// its own editor offers (actions/languageservices), read on 29 November 2026; `github.output`, `state` and `step_summary` after the
// runner's file commands (actions/runner, FileCommandManager), which set them beside `env` and `path`.

import { anyType, boolType, type ExpressionType, looseObject, numberType, strictObject, stringType } from './types.js';

const texts = (...names: readonly string[]): Record<string, ExpressionType> =>
  Object.fromEntries(names.map((name) => [name, stringType] as const));

const container = strictObject(texts('id', 'network'));
const service = strictObject({ ...texts('id', 'network'), ports: looseObject(stringType) });

export const githubContext = strictObject({
  ...texts('action', 'action_path', 'action_ref', 'action_repository', 'action_status', 'actor', 'actor_id', 'api_url', 'base_ref'),
  ...texts('env', 'event_name', 'event_path', 'graphql_url', 'head_ref', 'job', 'output', 'path', 'ref', 'ref_name', 'ref_type'),
  ...texts('repository', 'repository_id', 'repository_owner', 'repository_owner_id', 'repositoryUrl', 'repository_visibility'),
  ...texts('retention_days', 'run_attempt', 'run_id', 'run_number', 'secret_source', 'server_url', 'sha', 'state', 'step_summary'),
  ...texts('token', 'triggering_actor', 'workflow', 'workflow_ref', 'workflow_sha', 'workspace'),
  artifact_cache_size_limit: numberType,
  event: looseObject(anyType),
  ref_protected: boolType,
});

export const runnerContext = strictObject(texts('arch', 'debug', 'environment', 'name', 'os', 'temp', 'tool_cache', 'workspace'));

export const jobContext = strictObject({
  ...texts('check_run_id', 'status', 'workflow_file_path', 'workflow_ref', 'workflow_repository', 'workflow_sha'),
  container,
  services: looseObject(service),
});

export const strategyContext = strictObject({
  'fail-fast': boolType,
  'job-index': numberType,
  'job-total': numberType,
  'max-parallel': numberType,
});

/** A step that has an id, with the outputs that it is known to have. */
export function stepType(outputs: ExpressionType = looseObject(stringType)): ExpressionType {
  return strictObject({ ...texts('conclusion', 'outcome'), outputs });
}

/** A job in `needs` or, within a reusable workflow's outputs, in `jobs`. */
export function neededJobType(outputs: ExpressionType = looseObject(stringType)): ExpressionType {
  return strictObject({ ...texts('result'), outputs });
}

/** By name in lower case. What depends on the workflow (steps, needs, matrix, inputs, jobs, secrets) is as loose as it can be. */
export const contextTypes: ReadonlyMap<string, ExpressionType> = new Map<string, ExpressionType>([
  ['github', githubContext],
  ['env', looseObject(stringType)],
  ['vars', looseObject(stringType)],
  ['job', jobContext],
  ['jobs', looseObject(neededJobType())],
  ['steps', looseObject(stepType())],
  ['runner', runnerContext],
  ['secrets', looseObject(stringType)],
  ['strategy', strategyContext],
  ['matrix', looseObject()],
  ['needs', looseObject(neededJobType())],
  ['inputs', looseObject()],
]);
