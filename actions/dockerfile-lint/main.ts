import { runScanner } from '@portcullis/action-kit';
import { dockerfileLint } from '@portcullis/dockerfile';

export * from '@portcullis/dockerfile';

await runScanner(dockerfileLint);
