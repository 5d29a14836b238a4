// What reading one file brings together: the images it names, other files that it makes its own, and what lies elsewhere.

import type { ImageUse, Reading } from './types.js';

export class Gathering {
  readonly uses: ImageUse[] = [];
  readonly elsewhere: string[] = [];
  /** By path: a file is read once, whoever names it. */
  readonly #also = new Map<string, { readonly path: string; readonly as: string }>();

  also(path: string, as: string): void {
    this.#also.set(path, { path, as });
  }

  add({ uses, also = [], elsewhere = [] }: Reading): void {
    this.uses.push(...uses);
    for (const { path, as } of also) this.also(path, as);
    this.elsewhere.push(...elsewhere);
  }

  reading(): Required<Omit<Reading, 'gaps'>> {
    return { uses: this.uses, also: [...this.#also.values()], elsewhere: this.elsewhere };
  }
}
