// For tests: one run of the engine, and what came of it in a word or two.

import type { InputSpec } from '@portcullis/core';
import { settingsOf } from '@portcullis/workspace';
import type { Inputs } from '../inputs.js';
import { attestationVerify } from '../scanner.js';

export type GivenInputs = Partial<Record<keyof Inputs, unknown>>;

/** `verified`, the codes of what is refused, or that of the error. */
export async function verdictIn(workspace: string, given: GivenInputs, environment: Record<string, string> = {}): Promise<string> {
  const inputs = Object.fromEntries(
    Object.entries<InputSpec>(attestationVerify.inputs).map(([name, spec]) => {
      const value = given[name as keyof Inputs];
      return [name, value === undefined ? spec.default : spec.type === 'list' && typeof value === 'string' ? value.split('\n') : value];
    }),
  ) as unknown as Inputs;
  const settings = settingsOf(workspace, undefined);
  const context = { workspace, now: () => new Date('2026-06-15T12:00:00Z'), settings, committed: false, environment };
  try {
    const { findings, outputs, canary } = await attestationVerify.scan(inputs, context);
    if (!canary.detected) return 'canary';
    return findings.length === 0 && outputs?.refused === '0' ? 'verified' : findings.map(({ properties }) => properties?.code).join(' ');
  } catch (error) {
    return `error ${(error as { code: string }).code}`;
  }
}
