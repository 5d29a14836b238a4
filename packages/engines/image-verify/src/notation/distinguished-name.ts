// Distinguished names: of certificates as encoded, and of trusted identities as written in a policy (RFC 4514 with the
// limits of the Notary Project trust policy specification, "Trusted Identities Constraints").

import { childrenOf, type Der, oidOf } from '@portcullis/formats/der';

export interface NameAttribute {
  /** Short name in capitals, or the dotted identifier of a type without one. */
  readonly type: string;
  readonly value: string;
}
export type DistinguishedName = readonly NameAttribute[];

const typeNames: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'SERIALNUMBER',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'STREET',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'T',
  '2.5.4.17': 'POSTALCODE',
  '2.5.4.42': 'GN',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'EMAILADDRESS',
};
const knownTypes: ReadonlySet<string> = new Set(Object.values(typeNames));

const maxAttributes = 64;

/** The attributes of an encoded name, in its order. */
export function readName(name: Der): DistinguishedName {
  const sets = childrenOf(name);
  if (sets.length > maxAttributes) throw new Error(`expected a name of at most ${maxAttributes} parts, got ${sets.length}`);
  return sets.flatMap((set) =>
    childrenOf(set).map((attribute) => {
      const [type, value] = childrenOf(attribute);
      if (type === undefined || value === undefined) throw new Error('expected a type and a value in a name');
      const oid = oidOf(type);
      return { type: typeNames[oid] ?? oid, value: readString(value) };
    }),
  );
}

/** `C=US,ST=WA,O=…`, with the characters escaped that a policy has to escape too. */
export function formatName(name: DistinguishedName): string {
  return name.map(({ type, value }) => `${type}=${value.replace(/[,;\\+"<>]/g, '\\$&').replace(/^[ #]| $/g, '\\$&')}`).join(',');
}

/**
 * A trusted identity of a policy: country, state and organisation at least, each type once.
 * @throws Error "expected X, got Y"
 */
export function parseIdentity(text: string): DistinguishedName {
  const attributes = splitUnescaped(text).map(parseAttribute);
  const types = attributes.map(({ type }) => type);
  const twice = types.find((type, index) => types.indexOf(type) !== index);
  if (twice !== undefined) throw new Error(`expected each attribute once, got ${twice} twice`);
  const missing = ['C', 'ST', 'O'].filter((type) => !types.includes(type));
  if (missing.length > 0) throw new Error(`expected at least C, ST and O, got no ${missing.join(', ')}`);
  return attributes;
}

/** Whether every attribute of the identity stands in the name with the same value, and stands there once. */
export function matchesIdentity(identity: DistinguishedName, name: DistinguishedName): boolean {
  return identity.every(({ type, value }) => {
    // Of a certificate with two organisations neither is *the* organisation: the ambiguity never helps the signer.
    const values = name.filter((attribute) => attribute.type === type);
    return values.length === 1 && values[0]?.value === value;
  });
}

function parseAttribute(text: string): NameAttribute {
  const equals = text.indexOf('=');
  if (equals < 0) throw new Error(`expected TYPE=VALUE, got "${text}"`);
  const written = text.slice(0, equals).trim().toUpperCase();
  const type = written === 'S' ? 'ST' : written;
  if (!knownTypes.has(type)) throw new Error(`expected one of ${[...knownTypes].join(', ')}, got "${written}"`);
  const value = unescapeValue(trimUnescaped(text.slice(equals + 1)));
  if (value === '') throw new Error(`expected a value for ${type}, got nothing`);
  return { type, value };
}

/** Parts between commas; a comma after an odd number of backslashes belongs to the value. */
function splitUnescaped(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === ',' || text[i] === ';') {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function trimUnescaped(text: string): string {
  const left = text.trimStart();
  const right = left.trimEnd();
  const slashes = right.length - right.replace(/\\{1,1000}$/, '').length;
  // A space after a single backslash is part of the value.
  return slashes % 2 === 1 && right.length < left.length ? `${right} ` : right;
}

function unescapeValue(text: string): string {
  if (text.startsWith('#')) throw new Error(`expected a value as text, got the encoded form "${text}"`);
  let value = '';
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    if (character === '+') throw new Error('expected one attribute between commas, got several joined by +');
    if (character === '"') throw new Error('expected an unquoted value, got a quotation mark');
    if (character !== '\\') {
      value += character;
      continue;
    }
    const next = text[++i];
    if (next === undefined || !' ,;\\+"<>#='.includes(next))
      throw new Error(`expected a character that needs escaping after \\, got "${next ?? ''}"`);
    value += next;
  }
  return value;
}

function readString(element: Der): string {
  switch (element.tag) {
    case 0x0c:
      return new TextDecoder('utf-8', { fatal: true }).decode(element.value);
    case 0x12: // NumericString
    case 0x13: // PrintableString
    case 0x16: // IA5String
    case 0x14: // TeletexString, in practice Latin-1
      return element.value.toString('latin1');
    case 0x1e: // BMPString
      if (element.value.length % 2 !== 0) throw new Error('expected a string of whole characters');
      return Buffer.from(element.value).swap16().toString('utf16le');
    default:
      // Others are kept apart from any text a policy can name.
      return `#${element.raw.toString('hex')}`;
  }
}
