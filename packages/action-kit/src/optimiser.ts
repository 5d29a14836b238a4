// When V8 optimises: docs/decisions/047-optimise-later.md.

import { setFlagsFromString } from 'node:v8';

/** Eight times what Node 20 takes by itself, in bytes of bytecode gone through. */
const budget = 540_672;

/**
 * Lets V8 wait before it optimises a function. Node 20 optimises what ran a few hundred times, and takes back every fourth of them; a
 * hundred rules over short files spent two fifths of their CPU on that. Later releases have a quick tier in between and no such setting.
 */
export function optimiseLater(): void {
  if (Number(process.versions.v8.split('.')[0]) < 12) setFlagsFromString(`--interrupt-budget=${budget}`);
}
