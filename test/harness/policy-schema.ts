// The published JSON Schema of the policy, as an editor applies it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryRoot } from './run-action.js';

type Accepts = (value: unknown) => boolean;
const require = createRequire(import.meta.url);
let compiled: Accepts | undefined;

/** Whether the schema takes a policy, given as YAML. */
export function schemaTakes(policy: string): boolean {
  const { parse } = require('yaml') as { parse(text: string): unknown };
  // To compile it costs a hundred times what an answer does.
  compiled ??= compile();
  return compiled(parse(policy));
}

function compile(): Accepts {
  const { default: Ajv } = require('ajv/dist/2020') as { default: new (options: object) => { compile(schema: object): Accepts } };
  const schema = JSON.parse(readFileSync(join(repositoryRoot, 'docs/schema/portcullis.schema.json'), 'utf8')) as object;
  return new Ajv({ strict: false }).compile(schema);
}
