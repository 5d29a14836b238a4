// XML Schema as far as the schemas of CycloneDX use it: declarations by name, particles and types, from the text of the schemas.

import { parseXml, type XmlElement } from '@portcullis/formats/xml';

export interface XmlSchema {
  readonly namespace: string;
  /** Global elements, types and groups of attributes by kind, namespace and name: `complexType {http://…}component`. */
  readonly named: ReadonlyMap<string, XmlElement>;
  readonly prefixes: Readonly<Record<string, string>>;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

export const builtIn = 'http://www.w3.org/2001/XMLSchema';

/** @param texts the schema itself, then those that it imports. */
export function readXmlSchema(texts: readonly string[]): XmlSchema {
  const named = new Map<string, XmlElement>();
  const prefixes: Record<string, string> = { xs: builtIn };
  let own = '';
  for (const text of texts) {
    const root = parseXml(text, 'schema');
    const namespace = root.attributes.get('targetNamespace') ?? '';
    own ||= namespace;
    for (const [name, value] of root.attributes) if (name.startsWith('xmlns:')) prefixes[name.slice('xmlns:'.length)] ??= value;
    for (const child of root.children) {
      const name = child.attributes.get('name');
      if (name !== undefined) named.set(`${child.name} {${namespace}}${name}`, child);
    }
  }
  return { namespace: own, named, prefixes };
}

/** A name with its prefix, as a key of `named` after the kind. */
export function qualified({ prefixes, namespace }: XmlSchema, name: string): { readonly namespace: string; readonly local: string } {
  const at = name.indexOf(':');
  return at < 0 ? { namespace, local: name } : { namespace: prefixes[name.slice(0, at)] ?? '', local: name.slice(at + 1) };
}

export function lookUp(schema: XmlSchema, kind: string, name: string): XmlElement | undefined {
  const { namespace, local } = qualified(schema, name);
  return schema.named.get(`${kind} {${namespace}}${local}`);
}

export function rangeOf({ attributes }: XmlElement): Range {
  const most = attributes.get('maxOccurs') ?? '1';
  return { least: Number(attributes.get('minOccurs') ?? '1'), most: most === 'unbounded' ? Number.POSITIVE_INFINITY : Number(most) };
}
