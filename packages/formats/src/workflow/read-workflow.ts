// A workflow from its tree.

import type { Writable } from '@portcullis/core';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from '../yaml/index.js';
import { withGrouped } from './grouped-steps.js';
import type { CallSecrets, CompositeRuns, Container, Interface, Job, Matrix, Step, Trigger, Workflow } from './model.js';
import {
  concurrencyOf,
  containerOf,
  declaredIn,
  defaultsOf,
  type Entries,
  entriesOf,
  environmentOf,
  mapOf,
  pairsOf,
  permissionsOf,
  runnerOf,
  scalarAt,
  scalarsOf,
  usesOf,
} from './read-parts.js';

export function readWorkflow(root: YamlMap): Workflow {
  const entries = entriesOf(root);
  const on = entries.get('on');
  const triggers = triggersOf(on?.value);
  const call = triggers.find(({ name }) => name === 'workflow_call');
  const dispatch = triggers.find(({ name }) => name === 'workflow_dispatch')?.config;
  const workflow: Writable<Workflow> = {
    kind: 'workflow',
    root,
    name: scalarAt(entries, 'name'),
    runName: scalarAt(entries, 'run-name'),
    on: on?.key.kind === 'scalar' ? on.key : undefined,
    triggers,
    permissions: permissionsOf(entries.get('permissions')),
    cacheMode: scalarAt(entries, 'cache-mode'),
    env: pairsOf(entries.get('env')?.value),
    defaults: defaultsOf(entries.get('defaults')?.value),
    concurrency: concurrencyOf(entries.get('concurrency')),
    jobsKey: keyOf(entries.get('jobs')),
    jobs: [],
    call: call === undefined ? undefined : interfaceOf(call.config),
    dispatch: dispatch === undefined ? [] : declaredIn(entriesOf(dispatch).get('inputs')?.value),
  };
  workflow.jobs = pairsOf(entries.get('jobs')?.value).flatMap(({ key, value }) => {
    const map = mapOf(value);
    return map === undefined ? [] : [jobOf(workflow, key, map)];
  });
  return workflow;
}

function keyOf(entry: YamlEntry | undefined): YamlScalar | undefined {
  return entry?.key.kind === 'scalar' ? entry.key : undefined;
}

function triggersOf(node: YamlNode | undefined): readonly Trigger[] {
  if (node?.kind !== 'map')
    return scalarsOf(node).map((key) => ({ name: key.text, key, config: undefined, value: undefined, types: undefined }));
  return pairsOf(node).map(({ name, key, value }) => {
    const config = mapOf(value);
    const types = config?.entries.find((entry) => entry.name === 'types')?.value;
    return { name, key, config, value, types: types === undefined ? undefined : scalarsOf(types) };
  });
}

export function interfaceOf(map: YamlMap | undefined): Interface {
  if (map === undefined) return { inputs: [], outputs: [], secrets: [] };
  const entries = entriesOf(map);
  return {
    inputs: declaredIn(entries.get('inputs')?.value),
    outputs: declaredIn(entries.get('outputs')?.value),
    secrets: declaredIn(entries.get('secrets')?.value),
  };
}

function jobOf(workflow: Workflow, key: YamlScalar, map: YamlMap): Job {
  const entries = entriesOf(map);
  const job: Writable<Job> = {
    kind: 'job',
    workflow,
    id: key.text,
    key,
    map,
    name: scalarAt(entries, 'name'),
    needs: scalarsOf(entries.get('needs')?.value),
    if: scalarAt(entries, 'if'),
    runsOn: runnerOf(entries.get('runs-on')),
    permissions: permissionsOf(entries.get('permissions')),
    cacheMode: scalarAt(entries, 'cache-mode'),
    environment: environmentOf(entries.get('environment')),
    concurrency: concurrencyOf(entries.get('concurrency')),
    env: pairsOf(entries.get('env')?.value),
    defaults: defaultsOf(entries.get('defaults')?.value),
    matrix: matrixOf(entries.get('strategy')),
    container: jobContainer(entries.get('container')),
    services: pairsOf(entries.get('services')?.value).map((pair) => containerOf(pair.key, pair.value)),
    outputs: pairsOf(entries.get('outputs')?.value),
    continueOnError: scalarAt(entries, 'continue-on-error'),
    timeoutMinutes: scalarAt(entries, 'timeout-minutes'),
    steps: [],
    uses: usesOf(entries.get('uses')?.value),
    with: pairsOf(entries.get('with')?.value),
    secrets: callSecretsOf(entries.get('secrets')),
  };
  job.steps = stepsOf(entries, job);
  return job;
}

function jobContainer(entry: YamlEntry | undefined): Container | undefined {
  return entry?.key.kind === 'scalar' ? containerOf(entry.key, entry.value) : undefined;
}

/** Of a strategy that is one expression, as `fromJSON(needs.a.outputs.strategy)`, nobody knows before the run what its matrix holds. */
function matrixOf(strategy: YamlEntry | undefined): Matrix | undefined {
  const computed = strategy?.value.kind === 'scalar' && strategy.value.text.includes('${{');
  const entry = computed ? strategy : mapOf(strategy?.value)?.entries.find(({ name }) => name === 'matrix');
  if (entry === undefined || entry.key.kind !== 'scalar') return undefined;
  const all = pairsOf(entry.value);
  return {
    key: entry.key,
    value: entry.value,
    dimensions: all.filter(({ name }) => name !== 'include' && name !== 'exclude'),
    include: all.find(({ name }) => name === 'include')?.value,
    exclude: all.find(({ name }) => name === 'exclude')?.value,
  };
}

function callSecretsOf(entry: YamlEntry | undefined): CallSecrets | undefined {
  if (entry === undefined || entry.key.kind !== 'scalar') return undefined;
  const { key, value } = entry;
  return { key, value, inherit: value.kind === 'scalar' && value.text === 'inherit', pairs: pairsOf(value) };
}

/** Steps of a job, or of the `runs` of a composite action; those of a `parallel` group stand behind it. */
export function stepsOf(entries: Entries, owner: Job | CompositeRuns): readonly Step[] {
  const maps = withGrouped(mapsIn(entries.get('steps')?.value), (map) => {
    const group = map.entries.find(({ name }) => name === 'parallel')?.value;
    return group === undefined ? undefined : mapsIn(group);
  });
  return maps.map((map, index) => stepOf(map, index, owner));
}

function mapsIn(list: YamlNode | undefined): readonly YamlMap[] {
  return list?.kind === 'list' ? list.items.filter((item): item is YamlMap => item.kind === 'map') : [];
}

function stepOf(map: YamlMap, index: number, owner: Job | CompositeRuns): Step {
  const entries = entriesOf(map);
  return {
    kind: 'step',
    map,
    index,
    owner,
    id: scalarAt(entries, 'id'),
    name: scalarAt(entries, 'name'),
    if: scalarAt(entries, 'if'),
    uses: usesOf(entries.get('uses')?.value),
    run: scalarAt(entries, 'run'),
    with: pairsOf(entries.get('with')?.value),
    withEntry: entries.get('with'),
    env: pairsOf(entries.get('env')?.value),
    envEntry: entries.get('env'),
    shell: scalarAt(entries, 'shell'),
    workingDirectory: scalarAt(entries, 'working-directory'),
    continueOnError: scalarAt(entries, 'continue-on-error'),
  };
}
