// The official schemas that sbom carries, unpacked once and read when a document of their version comes.

import { brotliDecompressSync } from 'node:zlib';
import type { Fields } from '../../shape.js';
import { official } from './official.js';
import { readXmlSchema, type XmlSchema } from './xml-schema-model.js';

let unpacked: Readonly<Record<string, unknown>> | undefined;
const read = new Map<string, XmlSchema>();

function file(name: string): unknown {
  unpacked ??= JSON.parse(brotliDecompressSync(Buffer.from(official, 'base64')).toString('utf8')) as Readonly<Record<string, unknown>>;
  return Object.hasOwn(unpacked, name) ? unpacked[name] : undefined;
}

/** A JSON Schema by its file's name. */
export function jsonSchema(name: string): Fields | undefined {
  return file(name) as Fields | undefined;
}

/** The XML Schema of a version of CycloneDX. */
export function xmlSchema(version: string): XmlSchema | undefined {
  const known = read.get(version);
  if (known !== undefined) return known;
  const text = file(`bom-${version}.xsd`);
  if (text === undefined) return undefined;
  const schema = readXmlSchema([text as string, file('spdx.xsd') as string]);
  read.set(version, schema);
  return schema;
}
