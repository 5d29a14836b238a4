// The whole parser of YAML: large, and asked only where the quicker reader of plain files does not do.

import * as parser from 'js-yaml';

export const wholeParser: typeof parser = parser;
