// The engines of the actions' bundles beside the CLI's own, so that no engine is committed, downloaded and read by auditors twice.
// Each action's main.ts exports its engine.

import { PortcullisError } from '@portcullis/core';

/** What the bundler leaves as `require`; an `import()` of CommonJS would go through its text once more, to find its exports. */
declare const __non_webpack_require__: (path: string) => unknown;

/** @throws PortcullisError `bundle-missing`. */
export function beside<Engine>(action: string): () => Promise<Engine> {
  return async () => {
    try {
      return __non_webpack_require__(`../${action}/index.js`) as Engine;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw cause;
      throw new PortcullisError({
        code: 'bundle-missing',
        message: `expected the bundle of ${action} beside that of the CLI, got none`,
        where: { file: `dist/${action}/index.js` },
        remedy: 'Keep the folder dist whole: the CLI runs the bundles of the actions.',
        cause,
      });
    }
  };
}
