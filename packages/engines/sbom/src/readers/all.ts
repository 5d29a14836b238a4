// Every reader at once, for tests and for pages of the documentation.

import { allReaders } from './index.js';

export const readers = allReaders();
