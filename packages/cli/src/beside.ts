// The engines of the actions' bundles beside the CLI's own, so that no engine is committed, downloaded and read by auditors twice.
// Each action's main.ts exports its engine.

import { PortcullisError } from '@portcullis/core';

/** @throws PortcullisError `bundle-missing`. */
export function beside<Engine>(action: string): () => Promise<Engine> {
  return async () => {
    try {
      return (await import(/* webpackIgnore: true */ `../${action}/index.js`)) as Engine;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
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
