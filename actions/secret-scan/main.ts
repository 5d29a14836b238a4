import { runScanner } from '@portcullis/action-kit';
import { secretScan } from '@portcullis/secrets';

export * from '@portcullis/secrets';

await runScanner(secretScan);
