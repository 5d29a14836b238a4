// An action's definition, dependabot.yml and the configuration of pre-commit from their trees.

import type { Writable } from '@portcullis/core';
import type { YamlList, YamlMap, YamlNode } from '../yaml/index.js';
import type { Action, CompositeRuns, Dependabot, PreCommit } from './model.js';
import { entriesOf, mapOf, pairsOf, scalarAt, scalarsOf } from './read-parts.js';
import { interfaceOf, stepsOf } from './read-workflow.js';

export function readAction(root: YamlMap): Action {
  const entries = entriesOf(root);
  const map = mapOf(entries.get('runs')?.value);
  const using = map === undefined ? undefined : scalarAt(entriesOf(map), 'using');
  const action: Writable<Action> = {
    kind: 'action',
    root,
    name: scalarAt(entries, 'name'),
    using,
    runs: { kind: 'other', map },
    interface: interfaceOf(root),
  };
  if (map === undefined || using === undefined) return action;
  const runs = entriesOf(map);
  // The runner knows it in any case.
  if (using.text.toLowerCase() === 'composite') {
    const composite: Writable<CompositeRuns> = { kind: 'composite', action, map, steps: [] };
    composite.steps = stepsOf(runs, composite);
    action.runs = composite;
  } else if (using.text.toLowerCase() === 'docker') {
    action.runs = {
      kind: 'docker',
      map,
      image: scalarAt(runs, 'image'),
      entrypoint: scalarAt(runs, 'entrypoint'),
      args: scalarsOf(runs.get('args')?.value),
      env: pairsOf(runs.get('env')?.value),
    };
  } else if (/^node\d/i.test(using.text)) {
    action.runs = { kind: 'node', map, using, main: scalarAt(runs, 'main'), pre: scalarAt(runs, 'pre'), post: scalarAt(runs, 'post') };
  }
  return action;
}

export function readDependabot(root: YamlMap): Dependabot {
  const entries = entriesOf(root);
  return {
    kind: 'dependabot',
    root,
    updates: mapsOf(entries.get('updates')?.value).map((map) => {
      const own = entriesOf(map);
      const pairs = pairsOf(map);
      return {
        map,
        ecosystem: scalarAt(own, 'package-ecosystem'),
        directory: scalarAt(own, 'directory'),
        cooldown: pairs.find(({ name }) => name === 'cooldown'),
        externalCode: scalarAt(own, 'insecure-external-code-execution'),
        schedule: pairs.find(({ name }) => name === 'schedule'),
      };
    }),
    registries: pairsOf(entries.get('registries')?.value),
  };
}

/** @param root a mapping with `repos`, or the list of repositories alone, which pre-commit took for all of it before 1.0. */
export function readPreCommit(root: YamlMap | YamlList): PreCommit {
  return {
    kind: 'pre-commit',
    root,
    repositories: mapsOf(root.kind === 'list' ? root : entriesOf(root).get('repos')?.value).map((map) => {
      const own = entriesOf(map);
      return { map, repo: scalarAt(own, 'repo'), rev: scalarAt(own, 'rev'), hooks: mapsOf(own.get('hooks')?.value) };
    }),
  };
}

function mapsOf(node: YamlNode | undefined): readonly YamlMap[] {
  return node?.kind === 'list' ? node.items.filter((item): item is YamlMap => item.kind === 'map') : [];
}
