import { runScanner } from '@portcullis/action-kit';
import { secretScan } from '@portcullis/secrets';

await runScanner(secretScan);
