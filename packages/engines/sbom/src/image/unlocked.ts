// Packages of ecosystems that are in an image and in no lock file of the repository.

import { type Finding, fingerprinter } from '@portcullis/core';
import type { Component, Inventory } from '../model.js';
import { label } from '../rules/drift.js';
import { packageNotLocked } from '../rules/image-base.js';

const ofSystems: ReadonlySet<string> = new Set(['deb', 'apk', 'rpm']);

/**
 * What the image has and the locks do not name. Packages of the system are nobody's to lock, and those of the base came with it.
 * @param locks what the findings call them.
 */
export function unlocked(image: Inventory, repository: Inventory, locks: string): readonly Finding[] {
  const locked = new Set(repository.components.map(nameOf));
  const fingerprint = fingerprinter();
  return image.components
    .filter(
      (component) =>
        !ofSystems.has(component.identity.type) &&
        component.origin.kind !== 'toolchain' &&
        !isOfBase(component) &&
        !locked.has(nameOf(component)),
    )
    .map((component) => {
      const path = component.places[0]?.path ?? '';
      return {
        ruleId: packageNotLocked.id,
        severity: packageNotLocked.severity,
        confidence: packageNotLocked.confidence,
        message: `${label(component)} is in the image and in no lock file below ${locks}. ${packageNotLocked.why}`,
        location: { path },
        fingerprint: fingerprint(packageNotLocked.id, path, component.ref),
      };
    });
}

function isOfBase({ facts = [] }: Component): boolean {
  return facts.some(([name, value]) => name === 'base' && value === 'true');
}

/** Without qualifiers: an image has one build of what a lock names for all. */
function nameOf({ identity: { type, namespace = '', name }, version = '' }: Component): string {
  return [type, namespace, name, version].join(' ').toLowerCase();
}
