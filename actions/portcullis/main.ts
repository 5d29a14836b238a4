import { runComposed } from '@portcullis/cli';

void runComposed();
