import { runScanner } from '@portcullis/action-kit';
import { dockerfileLint } from '@portcullis/dockerfile-lint';

export * from '@portcullis/dockerfile-lint';

await runScanner(dockerfileLint);
