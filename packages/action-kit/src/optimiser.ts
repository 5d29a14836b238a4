// When V8 optimises, and how large a young generation it keeps: docs/decisions/047-optimise-later.md.

import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Eight times what Node 20 takes by itself, in bytes of bytecode gone through. */
const budget = 540_672;

/** Twenty times the calls after which later releases hand a function to their slowest compiler, which works on threads of its own. */
const calls = 60_000;

/**
 * Lets V8 wait before it optimises a function. Node 20 optimises what ran a few hundred times, and takes back every fourth of them; a
 * hundred rules over short files spent two fifths of their CPU on that. Later releases have a quick tier in between, which is enough for
 * what runs but some thousand times.
 */
export function optimiseLater(): void {
  const release = Number(process.versions.v8.split('.')[0]);
  setFlagsFromString(release < 12 ? `--interrupt-budget=${budget}` : `--invocation-count-for-turbofan=${calls}`);
}

/** Bytes of a young generation behind which it grows no more: two halves of 8 MiB. */
const youngBytes = 16 * 1024 * 1024;

/**
 * Lets the young generation grow no further once it is large enough, whenever the function that it gives is called. Node 24 lets it grow to
 * 32 MiB a half, which is held in memory for what is garbage by then: on 505 workflows 320 MB, of which 45 were in use. V8 takes the
 * largest size at its start alone, and the factor at every growth; what a full collection has made smaller may grow again.
 */
export function youngGenerationCap(): () => void {
  let factor = 2;
  return () => {
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    const wanted = young !== undefined && young.space_size >= youngBytes ? 1 : 2;
    if (wanted === factor) return;
    factor = wanted;
    setFlagsFromString(`--semi-space-growth-factor=${factor}`);
  };
}
