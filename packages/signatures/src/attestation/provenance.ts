// SLSA provenance of either version, as the few facts that a policy asks for.
// https://slsa.dev/spec/v1.0/provenance, https://slsa.dev/spec/v0.2/provenance

import { isRecord } from './json-path.js';
import type { Statement } from './statement.js';

export const provenanceTypes = ['https://slsa.dev/provenance/v0.2', 'https://slsa.dev/provenance/v1'] as const;

export const provenanceFields = [
  'builder-id',
  'build-type',
  'source-repository',
  'source-ref',
  'source-digest',
  'workflow',
  'invocation',
] as const;
export type ProvenanceField = (typeof provenanceFields)[number];

/** Only what the provenance says; a field it does not have is absent. */
export type Provenance = ReadonlyMap<ProvenanceField, string>;

/** Undefined when the statement is no provenance. */
export function readProvenance(statement: Statement): Provenance | undefined {
  const facts =
    statement.predicateType === provenanceTypes[0]
      ? version02(statement.predicate)
      : statement.predicateType === provenanceTypes[1]
        ? version1(statement.predicate)
        : undefined;
  if (facts === undefined) return undefined;
  return new Map(
    Object.entries(facts).filter((entry): entry is [ProvenanceField, string] => typeof entry[1] === 'string' && entry[1] !== ''),
  );
}

type Facts = { readonly [Field in ProvenanceField]?: unknown };

function version02(predicate: unknown): Facts {
  const source = at(predicate, 'invocation', 'configSource');
  const { repository, ref } = splitSource(at(source, 'uri'));
  return {
    'builder-id': at(predicate, 'builder', 'id'),
    'build-type': at(predicate, 'buildType'),
    'source-repository': repository,
    'source-ref': ref,
    'source-digest': at(source, 'digest', 'sha1') ?? at(source, 'digest', 'gitCommit'),
    workflow: at(source, 'entryPoint'),
    invocation: at(predicate, 'metadata', 'buildInvocationId') ?? at(predicate, 'metadata', 'buildInvocationID'),
  };
}

/** Two layouts of parameters are common: GitHub's (`workflow`) and that of the SLSA generators (`source`). */
function version1(predicate: unknown): Facts {
  const parameters = at(predicate, 'buildDefinition', 'externalParameters');
  const workflow = at(parameters, 'workflow');
  const declared = splitSource(at(parameters, 'source', 'uri') ?? at(parameters, 'source'));
  const workflowSource = splitSource(at(workflow, 'repository'));
  const repository = workflowSource.repository ?? declared.repository;
  const dependencies = at(predicate, 'buildDefinition', 'resolvedDependencies');
  const list = Array.isArray(dependencies) ? (dependencies as readonly unknown[]) : [];
  // The commit must belong to the source that is named, not to whatever dependency comes first.
  const resolved = list.find((dependency) => repository !== undefined && splitSource(at(dependency, 'uri')).repository === repository);
  return {
    'builder-id': at(predicate, 'runDetails', 'builder', 'id'),
    'build-type': at(predicate, 'buildDefinition', 'buildType'),
    'source-repository': repository,
    'source-ref': at(workflow, 'ref') ?? declared.ref,
    'source-digest': at(resolved, 'digest', 'gitCommit') ?? at(resolved, 'digest', 'sha1') ?? at(parameters, 'source', 'digest', 'sha1'),
    workflow: at(workflow, 'path'),
    invocation: at(predicate, 'runDetails', 'metadata', 'invocationId'),
  };
}

/** `git+https://github.com/o/r.git@refs/heads/main` is repository `https://github.com/o/r` and ref `refs/heads/main`. */
function splitSource(uri: unknown): { readonly repository?: string; readonly ref?: string } {
  if (typeof uri !== 'string' || uri.length > 2000) return {};
  const bare = uri.replace(/^git\+/, '');
  const host = bare.indexOf('://') + 3;
  // An `@` before the first slash of the path belongs to the user in the URL.
  const path = bare.indexOf('/', host);
  const mark = path < 0 ? -1 : bare.indexOf('@', path);
  const repository = (mark < 0 ? bare : bare.slice(0, mark)).replace(/\/$/, '').replace(/\.git$/, '');
  return mark < 0 ? { repository } : { repository, ref: bare.slice(mark + 1) };
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) found = isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  return found;
}
