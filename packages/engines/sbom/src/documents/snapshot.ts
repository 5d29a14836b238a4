// GitHub's dependency submission snapshot
// (https://docs.github.com/rest/dependency-graph/dependency-submission): what each manifest resolves to, with its graph.

import { version } from '@portcullis/core';
import type { Component } from '../model.js';
import type { Document } from './document.js';

export interface SnapshotJob {
  /** Full id of the commit, and its ref: `refs/heads/main`. */
  readonly commit: string;
  readonly ref: string;
  /** Names this run among others; equal correlators replace one another. */
  readonly correlator: string;
  readonly id: string;
}

/** One manifest a file; a package without purl cannot be submitted and is left out, with those that only it needs kept. */
export function snapshot({ inventory, created, tool }: Document, { commit, ref, correlator, id }: SnapshotJob): string {
  const byRef = new Map(inventory.components.map((component) => [component.ref, component]));
  const manifests: Record<string, object> = {};
  const byPath = new Map<string, Component[]>(inventory.manifests.map(({ path }) => [path, []]));
  for (const component of inventory.components)
    if (component.purl !== undefined)
      for (const path of new Set(component.places.map((place) => place.path))) byPath.get(path)?.push(component);
  for (const [path, here] of byPath) {
    const own = new Set(here.map(({ ref: reference }) => reference));
    const resolved = Object.fromEntries(here.map((component) => [component.purl as string, entry(component, byRef, own)]));
    Object.defineProperty(manifests, path, {
      value: { name: path, file: { source_location: path }, resolved },
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return `${JSON.stringify(
    {
      version: 0,
      job: { id, correlator },
      sha: commit,
      ref,
      detector: { name: tool.name, version, url: 'https://github.com/portcullis-ci/portcullis' },
      scanned: created,
      manifests,
    },
    null,
    2,
  )}\n`;
}

function entry(
  { purl, depth, scope, dependencies = [] }: Component,
  byRef: ReadonlyMap<string, Component>,
  own: ReadonlySet<string>,
): object {
  return {
    package_url: purl,
    relationship: depth === 1 ? 'direct' : 'indirect',
    scope: scope === 'development' ? 'development' : 'runtime',
    dependencies: dependencies.flatMap((ref) => (own.has(ref) ? (byRef.get(ref)?.purl ?? []) : [])),
  };
}
