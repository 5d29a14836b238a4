// What help texts say of every action, so that nobody waits for engines to be loaded only to read about them. `scripts/compile.mjs`
// takes it from the actions and replaces this module in build/.

import type { ActionDefinition } from '@portcullis/core';

/** An action as others see it. */
export type Face = Pick<ActionDefinition, 'name' | 'description' | 'inputs' | 'network' | 'networkInput' | 'alone'>;

/** Of every action, scanners first, the gate last; undefined where nothing was compiled. */
export const faces: readonly Face[] | undefined = undefined as readonly Face[] | undefined;
