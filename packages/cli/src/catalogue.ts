// Every action there is: the engines of the registry, and the gate.

import type { ActionDefinition, CommonInputs } from '@portcullis/core';
import type { Scanner } from '@portcullis/lint';
import { registry } from '#registry';
import { type Face, faces } from './faces.js';

/** Scanners by name, each loaded when asked for. */
export const scanners: Readonly<Record<string, () => Promise<Scanner>>> = Object.fromEntries(
  // The types of a scanner's own inputs end here: the caller parses by its `inputs`.
  Object.entries(registry).map(([name, load]) => [name, async () => (await load()).engine as Scanner<CommonInputs>]),
);

export const gate = async (): Promise<ActionDefinition> => (await import('@portcullis/gate')).remediationGate;

/** Scanners that `scan` runs: those that open no socket unless an input asks for it. */
export async function scannersOfFiles(): Promise<readonly string[]> {
  const all = (await facesOfAll()).filter(({ name }) => Object.hasOwn(scanners, name));
  return all.filter(({ network, networkInput }) => network.length === 0 || networkInput !== undefined).map(({ name }) => name);
}

/** Every action's public face, scanners first, the gate last. */
export async function facesOfAll(): Promise<readonly Face[]> {
  return faces ?? allActions();
}

/** Every action, loaded. */
export async function allActions(): Promise<readonly (ActionDefinition | Scanner)[]> {
  const loaded: Scanner[] = [];
  // One after another: they share most of what they load.
  for (const load of Object.values(scanners)) loaded.push(await load());
  return [...loaded, await gate()];
}
