// Written by `npm run wire` from the folders of packages/engines; do not edit.

import { startScanner } from '@portcullis/action-kit';
import { engine } from '@portcullis/secret-scan';

// The command line takes its engines from the actions' bundles.
export * from '@portcullis/secret-scan';

startScanner(engine);
