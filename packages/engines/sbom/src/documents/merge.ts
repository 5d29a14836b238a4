// Several documents as one inventory: each product a part, the same purl one component with the places of all.

import { compareText } from '@portcullis/core';
import type { Component, Hash, Inventory, Subject } from '../model.js';
import type { ReadDocument } from './read/index.js';

const scopes: readonly Component['scope'][] = ['required', 'peer', 'optional', 'development', 'unreached'];

/** @param read documents by the path of each. */
export function merged(read: readonly (readonly [path: string, document: ReadDocument])[]): Inventory {
  const components = new Map<string, Component>();
  const subjects = new Map<string, Subject>();
  for (const [path, { inventory, root }] of read) {
    // What has no purl is told apart by its document: equal ids of two makers are no equal packages.
    const refs = new Map(inventory.components.map(({ ref, purl }) => [ref, purl ?? (read.length === 1 ? ref : `${path}#${ref}`)]));
    const renamed = (all: readonly string[]): readonly string[] => all.map((ref) => refs.get(ref) ?? ref);
    for (const component of inventory.components) {
      const ref = refs.get(component.ref) as string;
      const next = {
        ...component,
        ref,
        ...(component.dependencies === undefined ? {} : { dependencies: renamed(component.dependencies) }),
      };
      const other = components.get(ref);
      components.set(ref, other === undefined ? next : together(other, next));
    }
    for (const subject of inventory.subjects) {
      const isPart = subject.path !== path;
      const name = isPart ? subject.name : root.name;
      const ref = isPart && read.length === 1 ? subject.ref : `subject:${isPart ? `${path}#${subject.path}` : path}`;
      subjects.set(ref, { ...subject, ref, name, dependencies: renamed(subject.dependencies) });
    }
  }
  return {
    components: [...components.values()].sort((a, b) => compareText(a.ref, b.ref)),
    subjects: [...subjects.values()].sort((a, b) => compareText(a.ref, b.ref)),
    manifests: read.map(([path, { inventory }]) => ({ path, reader: 'sbom-document', packages: inventory.components.length })),
    excluded: [],
  };
}

function together(a: Component, b: Component): Component {
  const hashes = new Map<string, Hash>([...a.hashes, ...b.hashes].map((hash) => [`${hash.algorithm}:${hash.value}`, hash]));
  const places = new Map([...a.places, ...b.places].map((place) => [`${place.path}:${place.line ?? ''}`, place]));
  const depth = Math.min(a.depth ?? Number.POSITIVE_INFINITY, b.depth ?? Number.POSITIVE_INFINITY);
  return {
    ...b,
    ...a,
    hashes: [...hashes].sort(([x], [y]) => compareText(x, y)).map(([, hash]) => hash),
    aliases: union(a.aliases, b.aliases),
    scope: scopes.indexOf(a.scope) <= scopes.indexOf(b.scope) ? a.scope : b.scope,
    ...(Number.isFinite(depth) ? { depth } : {}),
    places: [...places.values()].sort((x, y) => compareText(x.path, y.path) || (x.line ?? 0) - (y.line ?? 0)),
    ...(a.dependencies === undefined && b.dependencies === undefined
      ? {}
      : { dependencies: union(a.dependencies ?? [], b.dependencies ?? []) }),
  };
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])].sort(compareText);
}
