import { runScanner } from '@portcullis/action-kit';
import { imageVerify } from '@portcullis/signatures/image-verify';

export * from '@portcullis/signatures/image-verify';

await runScanner(imageVerify);
