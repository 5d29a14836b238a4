// Written by `npm run wire` from the folders of packages/engines; do not edit.

import { runScanner } from '@portcullis/action-kit';
import { engine } from '@portcullis/workflow-audit';

// The command line takes its engines from the actions' bundles.
export * from '@portcullis/workflow-audit';

void runScanner(engine);
