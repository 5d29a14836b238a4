// Every action there is: the engines of the registry, the gate, and what tells its decision on the server.

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

/** Tells on its server what the gate decided: no subcommand, since it needs the run that it tells of. */
export const comment = async (): Promise<ActionDefinition> => (await import('@portcullis/gate-comment')).gateComment;

/** Scanners by whether `scan` runs them, and why not: those that open no socket unless an input asks for it, and stand not alone. */
export async function scannersOfFiles(): Promise<{ readonly run: readonly string[]; readonly left: ReadonlyMap<string, string> }> {
  const all = (await facesOfAll()).filter(({ name }) => Object.hasOwn(scanners, name));
  const reason = ({ network, networkInput, alone }: Face): string | undefined =>
    alone ?? (network.length === 0 || networkInput !== undefined ? undefined : 'it asks a network');
  const left = new Map(all.flatMap((face) => (reason(face) === undefined ? [] : [[face.name, reason(face) as string]])));
  return { run: all.flatMap(({ name }) => (left.has(name) ? [] : [name])), left };
}

/** Public faces of the actions that the command line has a word for, scanners first, the gate last. */
export async function facesOfAll(): Promise<readonly Face[]> {
  return faces ?? actionsOfCommands();
}

/** Every action, loaded. */
export async function allActions(): Promise<readonly (ActionDefinition | Scanner)[]> {
  return [...(await actionsOfCommands()), await comment()];
}

/** Actions that the command line has a word for. */
export async function actionsOfCommands(): Promise<readonly (ActionDefinition | Scanner)[]> {
  const loaded: Scanner[] = [];
  // One after another: they share most of what they load.
  for (const load of Object.values(scanners)) loaded.push(await load());
  return [...loaded, await gate()];
}
