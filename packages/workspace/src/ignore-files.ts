// .gitignore files of a directory tree that is no git checkout, each valid for its own directory and below.

import { readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore'; // at first use
import { slashes } from './paths.js';

/** Larger ignore files are not believed. */
const maxBytes = 1024 * 1024;

interface Layer {
  /** Of the directory and the separator behind it: where the ways of all paths below begin. */
  readonly length: number;
  readonly rules: Ignore;
}

export interface IgnoreRules {
  /** Rules that hold inside `directory`, with those of its own `.gitignore` when it has one. */
  enter(directory: string, hasIgnoreFile: boolean): IgnoreRules;
  /** Of a path in a directory that was entered: the directory as it was given there, a separator, and a name. */
  ignores(path: string, isDirectory: boolean): boolean;
}

/** No rules yet, for the directory that a walk begins in. */
export function ignoreRules(): IgnoreRules {
  return layered([]);
}

function layered(layers: readonly Layer[]): IgnoreRules {
  return {
    enter(directory, hasIgnoreFile) {
      const text = hasIgnoreFile ? readBounded(join(directory, '.gitignore')) : undefined;
      if (text === undefined) return layered(layers);
      const length = directory.endsWith(sep) ? directory.length : directory.length + sep.length;
      return layered([...layers, { length, rules: ignore().add(text) }]);
    },
    ignores(path, isDirectory) {
      // The deepest file that has an opinion decides, as in git.
      for (let i = layers.length - 1; i >= 0; i--) {
        const layer = layers[i] as Layer;
        const way = slashes(path.slice(layer.length));
        const verdict = layer.rules.test(isDirectory ? `${way}/` : way);
        if (verdict.ignored) return true;
        if (verdict.unignored) return false;
      }
      return false;
    },
  };
}

function readBounded(path: string): string | undefined {
  try {
    return statSync(path).size <= maxBytes ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
