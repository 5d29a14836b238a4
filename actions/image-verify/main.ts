import { runScanner } from '@portcullis/action-kit';
import { imageVerify } from '@portcullis/image-verify';

export * from '@portcullis/image-verify';

await runScanner(imageVerify);
