// .gitignore files of a directory tree that is no git checkout, each valid for its own directory and below.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { relativePath } from './paths.js';

/** Larger ignore files are not believed. */
const maxBytes = 1024 * 1024;

interface Layer {
  readonly directory: string;
  readonly rules: Ignore;
}

export interface IgnoreRules {
  /** Rules that hold inside `directory`, with those of its own `.gitignore` when it has one. */
  enter(directory: string, hasIgnoreFile: boolean): IgnoreRules;
  ignores(path: string, isDirectory: boolean): boolean;
}

/** Rules for a tree that starts at `root`, none yet. */
export function ignoreRules(root: string): IgnoreRules {
  return layered(root, []);
}

function layered(root: string, layers: readonly Layer[]): IgnoreRules {
  return {
    enter(directory, hasIgnoreFile) {
      const text = hasIgnoreFile ? readBounded(join(directory, '.gitignore')) : undefined;
      return text === undefined ? layered(root, layers) : layered(root, [...layers, { directory, rules: ignore().add(text) }]);
    },
    ignores(path, isDirectory) {
      // The deepest file that has an opinion decides, as in git.
      for (let i = layers.length - 1; i >= 0; i--) {
        const layer = layers[i] as Layer;
        const way = relativePath(layer.directory, path) + (isDirectory ? '/' : '');
        const verdict = layer.rules.test(way);
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
