// The JSON Schema of what `--format json` prints, from the schema that its type follows from.

import { toJsonSchema } from '@valibot/to-json-schema';
import { documentSchema } from '../../packages/report/src/document-schema.js';

export function reportJsonSchema(): object {
  return {
    ...toJsonSchema(documentSchema, { target: 'draft-2020-12' }),
    $id: 'https://raw.githubusercontent.com/portcullis-ci/portcullis/main/docs/schema/report.schema.json',
    title: 'Portcullis report',
    description: 'What `portcullis scan --format json` prints. A minor version adds fields; a major one removes or changes them.',
  };
}
