// Every action there is, in the order of documentation. A new engine is added here and nowhere else.

import type { ActionDefinition } from '@portcullis/core';
import type { Scanner } from '@portcullis/lint';
import { engines } from '#engines';

export const scanners: Readonly<Record<string, () => Promise<Scanner>>> = {
  'secret-scan': async () => erase((await engines.secrets()).secretScan),
  'dockerfile-lint': async () => erase((await engines.dockerfile()).dockerfileLint),
  'image-verify': async () => erase((await engines.imageVerify()).imageVerify),
};

/** Scanners that `scan` runs: those that open no socket. */
export const scannersOfFiles: readonly string[] = ['secret-scan', 'dockerfile-lint'];

export const gate = async (): Promise<ActionDefinition> => (await import('@portcullis/gate')).remediationGate;

/** A scanner whose own input types no longer matter: the caller parses by its `inputs`. */
function erase(scanner: unknown): Scanner {
  return scanner as Scanner;
}

/** Every action's public face, scanners first, the gate last. */
export async function allActions(): Promise<readonly (ActionDefinition | Scanner)[]> {
  const loaded = await Promise.all(Object.values(scanners).map((load) => load()));
  return [...loaded, await gate()];
}
