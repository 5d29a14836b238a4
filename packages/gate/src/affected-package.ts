// Which package a result is about, as the scanners of packages write it, and whether a package URL names it.

import { inRange } from '@portcullis/purl/versions'; // at first use
import type { KeptResult, ReportedResult } from '@portcullis/sarif';

export interface AffectedPackage {
  /** Type of the package URL; absent where the tool does not tell the ecosystem. */
  readonly type?: string;
  /** Name with its namespace: `@scope/name`, `group/name`. */
  readonly name: string;
  readonly version?: string;
}

/** Whether text is a package URL with type and name (purl-spec). */
export function isPurl(text: string): boolean {
  return parsePurl(text) !== undefined;
}

/** Type, name and version of a package URL; undefined where the text is none. */
export function parsePurl(text: string): AffectedPackage | undefined {
  const [, type, rest = ''] = /^pkg:\/{0,2}([a-zA-Z][\w.+-]*)\/([^?#\s]+)(?:[?#]\S*)?$/.exec(text.trim()) ?? [];
  if (type === undefined) return undefined;
  const at = rest.lastIndexOf('@');
  const [path, version] = at > 0 ? [rest.slice(0, at), rest.slice(at + 1)] : [rest, undefined];
  const name = decoded(path.replace(/^\/+|\/+$/g, ''));
  if (name === undefined || name === '' || version === '') return undefined;
  const plain = version === undefined ? undefined : decoded(version);
  return { type: type.toLowerCase(), name, ...(plain === undefined ? {} : { version: plain }) };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * The packages that a result names. Empty where it names none in a form that is known: a waiver by package then does not cover it.
 * @param result `mayNamePackage` spares one that certainly names none from being read again.
 */
export function affectedPackages(
  result: Pick<ReportedResult, 'raw' | 'message'> & Partial<Pick<KeptResult, 'mayNamePackage'>>,
): readonly AffectedPackage[] {
  if (result.mayNamePackage === false) return [];
  const properties = (result.raw.properties ?? {}) as Readonly<Record<string, unknown>>;
  const own = [properties.purl, properties.package, properties.packageUrl, ...(Array.isArray(properties.purls) ? properties.purls : [])];
  const logical = Array.isArray(result.raw.locations)
    ? result.raw.locations.flatMap((location) => {
        const names = (location as { logicalLocations?: unknown } | null)?.logicalLocations;
        return Array.isArray(names) ? names.map((entry) => (entry as { fullyQualifiedName?: unknown } | null)?.fullyQualifiedName) : [];
      })
    : [];
  const urls = [...own, ...logical].flatMap((value) => (typeof value === 'string' ? (parsePurl(value) ?? []) : []));
  if (urls.length > 0) return urls;
  for (const { pattern } of messages) {
    const { groups } = pattern.exec(result.message) ?? {};
    if (groups?.name === undefined) continue;
    const type = groups.type === undefined ? undefined : purlTypeOf(groups.type);
    return [
      { name: groups.name, ...(type === undefined ? {} : { type }), ...(groups.version === undefined ? {} : { version: groups.version }) },
    ];
  }
  return [];
}

/** How scanners of packages word their messages. */
const messages: readonly { readonly tool: string; readonly pattern: RegExp }[] = [
  { tool: 'Trivy (pkg/report/sarif.go)', pattern: /^Package: (?<name>\S+)\nInstalled Version: (?<version>\S+)/ },
  {
    tool: 'Grype (grype/presenter/sarif)',
    pattern: /^An? \w+ vulnerability in (?<type>[\w-]+) package: (?<name>[^\s,]+), version (?<version>\S+) was found at/,
  },
  {
    tool: 'OSV-Scanner (internal/output/sarif.go)',
    pattern: /^Package '(?<name>[^'@\s]+|@[^'@\s]+)@(?<version>[^'\s]+)' is vulnerable to/,
  },
];

/** Type of package URLs of what Grype calls a type. */
export function purlTypeOf(type: string): string {
  return purlTypes[type.toLowerCase()] ?? type.toLowerCase();
}

/** Grype's names of ecosystems that are not the types of package URLs. */
const purlTypes: Readonly<Record<string, string>> = {
  python: 'pypi',
  'go-module': 'golang',
  'java-archive': 'maven',
  'rust-crate': 'cargo',
};

/**
 * Whether a waiver's package URL names a package: same type where it is known, same name, and the version where the URL has one.
 * @param versions range that its version must be in; a version that is not known, or cannot be compared, is in none.
 */
export function namesPackage(purl: string, affected: AffectedPackage, versions?: string): boolean {
  const wanted = parsePurl(purl);
  if (wanted === undefined) return false;
  const plain = (name: string): string => name.replace(/:/g, '/').toLowerCase();
  return (
    (affected.type === undefined || affected.type === wanted.type) &&
    plain(wanted.name) === plain(affected.name) &&
    (wanted.version === undefined || wanted.version === affected.version) &&
    (versions === undefined || (affected.version !== undefined && inRange(affected.version, versions, wanted.type) === true))
  );
}
