// A document against the official schema of its version, and what that cannot say.

import { PortcullisError } from '@portcullis/core';
import type { Source } from '../../reader.js';
import { type Fields, isFields, own } from '../../shape.js';
import { type OpenDocument, openDocument, type ValuePath } from '../read/open.js';
import { againstSchema, type ValueMistake } from './json-schema.js';
import { type Mistake, maxMistakes } from './mistakes.js';
import { jsonSchema, xmlSchema } from './schemas.js';
import { againstXmlSchema } from './xml-schema.js';

export type { Mistake } from './mistakes.js';

/** What is wrong with a document, in order of its lines; nothing when it is valid. */
export function checkDocument(source: Source): readonly Mistake[] {
  let document: OpenDocument;
  try {
    document = openDocument(source);
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    return [{ line: error.where.line ?? 1, message: error.message }];
  }
  return checkOpened(document);
}

export function checkOpened(document: OpenDocument): readonly Mistake[] {
  const { form, family, version, xml } = document;
  const schema = xmlSchema(version);
  const found =
    xml !== undefined && schema !== undefined
      ? againstXmlSchema(schema, xml)
      : withLines(document, family === 'spdx' ? spdxMistakes(document) : cycloneDxMistakes(document));
  const all = form === 'tag-value' ? [...document.mistakes, ...found] : found;
  return [...all].sort((a, b) => a.line - b.line).slice(0, maxMistakes);
}

/** A mistake with the path of its value in words, since a line may hold many. */
function withLines(document: OpenDocument, mistakes: readonly ValueMistake[]): readonly Mistake[] {
  return mistakes.map(({ path, message }) => ({
    line: document.lineOf(path) ?? 1,
    message: path.length === 0 ? message : `${message} at \`${pathText(path)}\``,
  }));
}

/** `components[0].licenses` */
function pathText(path: ValuePath): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${part}`))
    .join('')
    .slice(0, 200);
}

function cycloneDxMistakes({ fields, version }: OpenDocument): readonly ValueMistake[] {
  const schema = jsonSchema(`bom-${version}.schema.json`) as Fields;
  return [...againstSchema(schema, fields, jsonSchema), ...doubledRefs(fields, [], new Set())];
}

/** `bom-ref` is unique, says the specification; a JSON Schema cannot. Official examples name workflows twice, so components alone count. */
function doubledRefs(parent: Fields, path: ValuePath, seen: Set<string>): readonly ValueMistake[] {
  const components = own(parent, 'components');
  return (Array.isArray(components) ? components : []).flatMap((component, index): readonly ValueMistake[] => {
    if (!isFields(component)) return [];
    const at = [...path, 'components', index];
    const ref = own(component, 'bom-ref');
    const isDoubled = typeof ref === 'string' && seen.has(ref);
    if (typeof ref === 'string') seen.add(ref);
    const mistake = { path: at, message: `expected each bom-ref once, got "${String(ref).slice(0, 60)}" again` };
    return [...(isDoubled ? [mistake] : []), ...doubledRefs(component, at, seen)];
  });
}

function spdxMistakes({ fields, version }: OpenDocument): readonly ValueMistake[] {
  return againstSchema(jsonSchema(`spdx-${version}.json`) as Fields, fields, jsonSchema);
}
