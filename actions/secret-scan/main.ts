import { runScanner } from '@portcullis/action-kit';
import { secretScan } from '@portcullis/secret-scan';

export * from '@portcullis/secret-scan';

await runScanner(secretScan);
