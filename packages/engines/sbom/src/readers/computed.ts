// How the files of readers are called: scripts/compute.mjs writes it over this module when compiling. Without it, it is worked out.

import type { Recognition } from './index.js';

export const computed: readonly Recognition[] | undefined = undefined;
