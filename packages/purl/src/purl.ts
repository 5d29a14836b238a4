// Package URLs: parsed, checked by type, and written in the one canonical way (ECMA-427, and the type definitions of purl-spec).

import { type PurlType, typeRules } from './types.js';

export interface Purl {
  /** Lower-case: `npm`, `pypi`. */
  readonly type: string;
  /** Segments joined by slashes, decoded. */
  readonly namespace?: string;
  readonly name: string;
  readonly version?: string;
  /** Values decoded; keys lower-case. */
  readonly qualifiers?: Readonly<Record<string, string>>;
  /** Segments joined by slashes, decoded. */
  readonly subpath?: string;
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** Says in one sentence what a package URL lacks or has too much of. */
export class PurlError extends Error {
  override readonly name = 'PurlError';
  /** The purl that was meant, where only its spelling is against the rules. */
  readonly meant?: Purl;

  constructor(message: string, meant?: Purl) {
    super(message);
    if (meant !== undefined) this.meant = meant;
  }
}

/** What a purl is made of before it was checked; empty and null mean absent. */
export interface PurlParts {
  readonly type?: string | null;
  readonly namespace?: string | null;
  readonly name?: string | null;
  readonly version?: string | null;
  readonly qualifiers?: Readonly<Record<string, string | null | undefined>> | null;
  readonly subpath?: string | null;
}

/** Longest text that is read as a purl. */
const maxLength = 16_384;

/**
 * Reads a purl. Spellings that mean the same (letters of the type, percent codes nobody needs, order of qualifiers) are all read.
 * @throws PurlError with what was `meant` where only a qualifier begins with a capital.
 */
export function parsePurl(text: string): Purl {
  const purl = readPurl(text);
  // The official cases read `repositorY_url` and refuse `Platform`.
  const capital = /[?&]([A-Z][^=&#]{0,200})=/.exec(text)?.[1];
  if (capital !== undefined)
    throw new PurlError(`expected a qualifier that begins with a small letter, got "${capital.slice(0, 60)}"`, purl);
  return purl;
}

function readPurl(text: string): Purl {
  if (text.length > maxLength) throw new PurlError(`expected at most ${maxLength} characters, got ${text.length}`);
  if (!/^pkg:/i.test(text)) throw new PurlError('expected `pkg:` before the type');
  let rest = text.slice(4).replace(/^\/{1,16384}/, '');
  const subpath = cut('#', true);
  const qualifiers = cut('?', true);
  const slash = rest.indexOf('/');
  if (slash < 0) throw new PurlError('expected a type and a name, with a slash between them');
  const type = rest.slice(0, slash);
  rest = rest
    .slice(slash + 1)
    .replace(/^\/{1,16384}/, '')
    .replace(/\/{1,16384}$/, '');
  // An @ before a slash belongs to a namespace: `@babel/core` is commonly written so.
  const at = rest.lastIndexOf('@');
  const hasVersion = at >= 0 && !rest.includes('/', at);
  const version = hasVersion ? decode(rest.slice(at + 1), 'version') : null;
  if (hasVersion) rest = rest.slice(0, at);
  if (rest === '' || rest.endsWith('/')) throw new PurlError('expected a name');
  const segments = rest.split('/').filter((segment) => segment !== '');
  const names = segments.splice(typeRules(type.toLowerCase()).pathAsName === true ? 1 : -1);
  return checked({
    type,
    namespace: segments.map((segment) => decode(segment, 'namespace')).join('/'),
    name: names.map((segment) => decode(segment, 'name')).join('/'),
    version,
    qualifiers: qualifiers === undefined ? null : readQualifiers(qualifiers),
    subpath:
      subpath === undefined
        ? null
        : subpath
            .split('/')
            .map((segment) => decode(segment, 'subpath'))
            .join('/'),
  });

  function cut(mark: string, last: boolean): string | undefined {
    const place = last ? rest.lastIndexOf(mark) : rest.indexOf(mark);
    if (place < 0) return undefined;
    const after = rest.slice(place + 1);
    rest = rest.slice(0, place);
    return after;
  }
}

/** A purl from its parts, checked and in its normal form. @throws PurlError */
export function checked(parts: PurlParts): Purl {
  const type = checkedType(parts.type ?? '');
  const rules: PurlType = typeRules(type);
  const namespace = normalSegments(parts.namespace ?? '', false);
  const qualifiers = checkedQualifiers(parts.qualifiers);
  const subpath = normalSegments(parts.subpath ?? '', true);
  const bare: Writable<Purl> = { type, name: parts.name ?? '' };
  if (namespace !== '') bare.namespace = rules.namespace?.(namespace) ?? namespace;
  const version = parts.version ?? '';
  if (version !== '') bare.version = rules.version?.(version) ?? version;
  if (qualifiers !== undefined) bare.qualifiers = qualifiers;
  if (subpath !== '') bare.subpath = subpath;
  if (bare.name === '') throw new PurlError('expected a name');
  bare.name = rules.name?.(bare.name, bare) ?? bare.name;
  const wrong = rules.wrong?.(bare);
  if (wrong !== undefined) throw new PurlError(wrong);
  return bare;
}

/** Types that were found good, for one inventory has a few and 50,000 purls of them. */
const goodTypes = new Set<string>();
const maxGoodTypes = 100;

function checkedType(written: string): string {
  if (goodTypes.has(written)) return written;
  const type = written.toLowerCase();
  if (!/^[a-z][a-z0-9.-]{0,100}$/.test(type))
    throw new PurlError('expected a type of letters, digits, dots and dashes that begins with a letter');
  if (goodTypes.size < maxGoodTypes) goodTypes.add(type);
  return type;
}

/** The canonical text. Qualifiers in the order of their keys. @throws PurlError where a part is no text that UTF-8 can say. */
export function formatPurl({ type, namespace, name, version, qualifiers, subpath }: Purl): string {
  const before = namespace === undefined ? '' : `${encodeSegments(namespace)}/`;
  const names = typeRules(type).pathAsName === true ? encodeSegments(name) : encode(name);
  const query =
    qualifiers === undefined
      ? ''
      : Object.entries(qualifiers)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, value]) => `${key}=${encode(value)}`)
          .join('&');
  return `pkg:${encode(type)}/${before}${names}${version === undefined ? '' : `@${encode(version)}`}${query === '' ? '' : `?${query}`}${
    subpath === undefined ? '' : `#${encodeSegments(subpath)}`
  }`;
}

function encodeSegments(text: string): string {
  return text.includes('/') ? text.split('/').map(encode).join('/') : encode(text);
}

function readQualifiers(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const pair of text.split('&')) {
    const equals = pair.indexOf('=');
    if (pair === '') continue;
    if (equals < 0) throw new PurlError(`expected key=value in the qualifiers, got "${pair.slice(0, 60)}"`);
    const key = pair.slice(0, equals);
    if (Object.hasOwn(found, key.toLowerCase())) throw new PurlError(`expected the qualifier ${key.slice(0, 60)} once`);
    define(found, key, decode(pair.slice(equals + 1), 'qualifiers'));
  }
  return found;
}

/** Undefined where there is none that says anything. */
function checkedQualifiers(given: PurlParts['qualifiers']): Record<string, string> | undefined {
  if (given === undefined || given === null) return undefined;
  const kept: Record<string, string> = {};
  for (const [written, value] of Object.entries(given)) {
    const key = written.toLowerCase();
    if (!/^[a-z][a-z0-9._-]{0,200}$/.test(key))
      throw new PurlError(`expected qualifiers named by letters, digits, dots, dashes and underscores, got "${written.slice(0, 60)}"`);
    // A qualifier without value says nothing.
    if (value !== null && value !== undefined && value !== '') define(kept, key, value);
  }
  return Object.keys(kept).length === 0 ? undefined : kept;
}

function define(object: Record<string, string>, key: string, value: string): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

function normalSegments(text: string, isPath: boolean): string {
  if (text === '' || (!isPath && !text.includes('/'))) return text;
  return text
    .split('/')
    .filter((segment) => segment !== '' && !(isPath && (segment === '.' || segment === '..')))
    .join('/');
}

function decode(text: string, part: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new PurlError(`expected percent codes of UTF-8 in the ${part}`);
  }
}

/** Letters, digits and `.-_~` stand for themselves, and so does the colon. */
function encode(text: string): string {
  // Most names and versions are such already.
  if (/^[\w.~:-]*$/.test(text)) return text;
  if (/\p{Surrogate}/u.test(text)) throw new PurlError('expected whole characters, got half of a pair');
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%3A/g, ':');
}
