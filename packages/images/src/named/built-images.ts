// Which images a job has built by itself before a command of its own runs them: those are not pulled.

import { contentHash } from '@portcullis/core';

/** An image as a command names it. */
export interface NamedImage {
  readonly text: string;
  /** Undefined when its value is not known before the run. */
  readonly reference: string | undefined;
}

export class BuiltImages {
  readonly #names = new Set<string>();
  #hasLoaded = false;

  add(image: NamedImage): void {
    this.#names.add(identityOf(image));
  }

  /** `docker load`: from here on, what other jobs built can be here too. */
  load(): void {
    this.#hasLoaded = true;
  }

  has(image: NamedImage): boolean {
    return this.#names.has(identityOf(image));
  }

  get hasLoaded(): boolean {
    return this.#hasLoaded;
  }
}

/** A name without quotes, and with the tag that stands for none. What is not known is compared as it is written. */
function identityOf({ text, reference }: NamedImage): string {
  const bare = (reference ?? text).replace(/["']/g, '');
  return bare.endsWith(':latest') ? bare.slice(0, -7) : bare;
}

/**
 * Variables of a script by how they came to be: two texts with one identity have one value, also where nobody knows it before
 * the run. `rawOf` gives the texts that the pipeline assigns.
 */
export class Assignments {
  /** Hashes, so that texts that double themselves stay short. */
  readonly #origins = new Map<string, string | undefined>();

  constructor(private readonly rawOf: (name: string) => string | undefined) {}

  assign(name: string, text: string): void {
    this.#origins.set(name, contentHash(this.identityOf(text)));
  }

  identityOf(text: string): string {
    return text
      .replace(/["']/g, '')
      .replace(/\$(?:\{(\w{1,200})\}|([A-Za-z_]\w{0,199}))/g, (_, braced: string | undefined, plain: string | undefined) => {
        const name = braced ?? plain ?? '';
        const origin = this.#originOf(name);
        return origin === undefined ? `\${${name}}` : `\${${name}=${origin}}`;
      });
  }

  #originOf(name: string): string | undefined {
    if (!this.#origins.has(name)) {
      const raw = this.rawOf(name);
      this.#origins.set(name, raw === undefined ? undefined : contentHash(raw));
    }
    return this.#origins.get(name);
  }
}
