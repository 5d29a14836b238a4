// GitHub's lock of the actions that workflows use, version 0.0.2 and 0.0.3 of its schema (github/actions-lockfile, schema/).

import type { YamlMap, YamlNode, YamlScalar } from '../yaml/index.js';
import type { ActionsLock, LockEntry, LockedWorkflow } from './model.js';
import { entriesOf, mapOf, scalarAt, scalarsOf } from './read-parts.js';

export function readActionsLock(root: YamlMap): ActionsLock {
  const entries = entriesOf(root);
  return {
    kind: 'lock',
    root,
    version: scalarAt(entries, 'version'),
    workflows: new Map(named(entries.get('workflows')?.value).map(({ key, value }) => [key.text, lockedWorkflow(key, value)])),
    dependencies: dependenciesOf(entries.get('dependencies')?.value),
  };
}

/** By their names; which of two entries of one name holds, nobody says. */
function dependenciesOf(node: YamlNode | undefined): ReadonlyMap<string, LockEntry> {
  const all = new Map<string, LockEntry>();
  for (const { key, value } of named(node)) {
    const name = pinName(key.text);
    const isTwice = all.has(name);
    all.set(name, { ...entryOf(key, value), ...(isTwice ? { commit: undefined, twice: true } : {}) });
  }
  return all;
}

/** `owner/repository@ref` as the lock compares it: GitHub does not look at the case of owner and repository. */
export function pinName(text: string): string {
  const at = text.indexOf('@');
  return at < 0 ? text.toLowerCase() : text.slice(0, at).toLowerCase() + text.slice(at);
}

function lockedWorkflow(key: YamlScalar, value: YamlNode): LockedWorkflow {
  return { key, pins: new Map(scalarsOf(value).map((pin) => [pinName(pin.text), pin])) };
}

function entryOf(key: YamlScalar, value: YamlNode): LockEntry {
  const map = mapOf(value);
  return { key, commit: map === undefined ? undefined : scalarAt(entriesOf(map), 'commit') };
}

function named(node: YamlNode | undefined): readonly { readonly key: YamlScalar; readonly value: YamlNode }[] {
  const map = mapOf(node);
  return map === undefined ? [] : map.entries.flatMap(({ key, value }) => (key.kind === 'scalar' ? [{ key, value }] : []));
}
