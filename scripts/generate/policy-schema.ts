// The JSON Schema of `.github/portcullis.yml`, for editors, from the schema that reads it.

import { toJsonSchema } from '@valibot/to-json-schema';
import { policySchema } from '../../packages/policy/src/schema/index.js';

export function policyJsonSchema(): object {
  const schema = toJsonSchema(policySchema, {
    target: 'draft-2020-12',
    typeMode: 'output',
    // What only a program can tell (that a day exists, that a glob is no negation) an editor does not see.
    ignoreActions: ['check'],
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'metadata'
        ? { ...jsonSchema, ...(valibotAction as { metadata?: { jsonSchema?: object } }).metadata?.jsonSchema }
        : undefined,
  });
  return {
    ...schema,
    $id: 'https://raw.githubusercontent.com/portcullis-ci/portcullis/main/docs/schema/portcullis.schema.json',
    title: 'Portcullis policy',
  };
}
