import { runComposed } from '@portcullis/cli';

await runComposed();
