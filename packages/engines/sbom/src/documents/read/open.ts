// A document of whatever family and form, as fields with their lines: what it says is read from these, and held against its schema.

import { parseJson } from '@portcullis/formats/json';
import { parseXml, type XmlElement } from '@portcullis/formats/xml';
import { invalid, type Source } from '../../reader.js';
import { type Fields, isFields, own } from '../../shape.js';
import { cycloneDxFields } from './cyclonedx-xml.js';
import { tagValueFields } from './spdx-tag-value.js';

export type ValuePath = readonly (string | number)[];

export interface OpenDocument {
  readonly family: 'cyclonedx' | 'spdx';
  readonly form: 'json' | 'xml' | 'tag-value';
  /** As the document says it: `1.6`, `2.3`. */
  readonly version: string;
  readonly fields: Fields;
  lineOf(path: ValuePath): number | undefined;
  /** The document itself, where it is XML. */
  readonly xml?: XmlElement;
  /** What of its form is wrong, though the rest could be read. */
  readonly mistakes: readonly { readonly line: number; readonly message: string }[];
}

/** How deep lines are known: components within components. */
const places = 24;
const cycloneDxNamespace = /^http:\/\/cyclonedx\.org\/schema\/bom\/(\d+\.\d+)$/;

/** Whether a file says that it is a document, though it may be an invalid one; a lock file is none. */
export function looksLikeDocument(source: Source): boolean {
  return /"bomFormat"\s*:|"spdxVersion"\s*:|\bxmlns(?::\w+)?\s*=\s*["']http:\/\/cyclonedx\.org\/schema\/bom\/|^SPDXVersion:/m.test(
    source.text(),
  );
}

/** @throws PortcullisError with file and line: no document of a known family, or one whose form is broken. */
export function openDocument(source: Source): OpenDocument {
  const start = source
    .text()
    .slice(0, 1000)
    .trimStart()
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start.startsWith('{')) return openJson(source);
  if (start.startsWith('<')) return openXml(source);
  if (/^(?:#.*\s+)*SPDXVersion:/.test(start) || /^SPDXVersion:/m.test(source.text().slice(0, 65_536))) return openTagValue(source);
  throw unknown(source, 1);
}

function openJson(source: Source): OpenDocument {
  const { value, lineOf } = parseJson(source.text(), source.path, { places });
  const fields = isFields(value) ? value : {};
  const spdx = own(fields, 'spdxVersion');
  if (spdx !== undefined) {
    if (typeof spdx !== 'string' || !/^SPDX-2\.[23]$/.test(spdx))
      throw invalid(source.path, lineOf(['spdxVersion']), `expected SPDX-2.2 or SPDX-2.3, got "${String(spdx).slice(0, 20)}"`);
    return { family: 'spdx', form: 'json', version: spdx.slice('SPDX-'.length), fields, lineOf, mistakes: [] };
  }
  const version = own(fields, 'specVersion');
  if (own(fields, 'bomFormat') === undefined && version === undefined) throw unknown(source, 1);
  if (typeof version !== 'string' || !/^1\.[2-7]$/.test(version))
    throw invalid(source.path, lineOf(['specVersion']), `expected specVersion 1.2 to 1.7, got "${String(version).slice(0, 20)}"`);
  return { family: 'cyclonedx', form: 'json', version, fields, lineOf, mistakes: [] };
}

function openXml(source: Source): OpenDocument {
  const xml = parseXml(source.text(), source.path);
  const version = cycloneDxNamespace.exec(xml.namespace)?.[1];
  if (version === undefined) throw unknown(source, xml.line);
  if (!/^1\.[0-7]$/.test(version)) throw invalid(source.path, xml.line, `expected CycloneDX 1.0 to 1.7, got ${version}`);
  return { family: 'cyclonedx', form: 'xml', version, ...cycloneDxFields(xml), xml, mistakes: [] };
}

function openTagValue(source: Source): OpenDocument {
  const { fields, lineOf, mistakes } = tagValueFields(source.text());
  const version = String(own(fields, 'spdxVersion'));
  if (!/^SPDX-2\.[23]$/.test(version))
    throw invalid(source.path, lineOf(['spdxVersion']), `expected SPDX-2.2 or SPDX-2.3, got "${version.slice(0, 20)}"`);
  return { family: 'spdx', form: 'tag-value', version: version.slice('SPDX-'.length), fields, lineOf, mistakes };
}

function unknown(source: Source, line: number): Error {
  return invalid(source.path, line, 'expected a document of CycloneDX (JSON, XML) or SPDX (JSON, tag-value)');
}
