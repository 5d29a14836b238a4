// A YAML file that belongs to a lock, as far as what it asks for is held against that.

import { parseYamlLock } from '@portcullis/formats/yaml'; // at first use
import { type Source, tellUnread } from './reader.js';
import { type Fields, isFields } from './shape.js';

/** The mapping of its first document, values as they are written; undefined where there is none, or it cannot be read, which is told. */
export async function yamlBeside(source: Source, path: string): Promise<Fields | undefined> {
  const file = source.beside(path);
  if (file === undefined) return undefined;
  try {
    const [document] = await parseYamlLock(file.text(), file.path, { asText: true });
    return isFields(document?.value) ? document.value : undefined;
  } catch (error) {
    tellUnread(source, error);
    return undefined;
  }
}
