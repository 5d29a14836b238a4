// Addresses as they may be shown: a user and a secret in them are no part of where a package comes from.

import type { Manifest, Origin, Package } from './model.js';

/** The same manifest as it may be shown. */
export function publicManifest(manifest: Manifest): Manifest {
  const { gaps, subject, contradictions } = manifest;
  return {
    ...manifest,
    ...(subject === undefined ? {} : { subject: { ...subject, name: publicText(subject.name) } }),
    packages: mappedWhere(manifest.packages, publicPackage),
    ...(gaps === undefined ? {} : { gaps: gaps.map((gap) => ({ ...gap, detail: publicText(gap.detail) })) }),
    ...(contradictions === undefined ? {} : { contradictions: contradictions.map((one) => ({ ...one, detail: publicText(one.detail) })) }),
  };
}

/** The same list where nothing in it becomes another: 50,000 packages have no second one then. */
export function mappedWhere<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  let changed: Item[] | undefined;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const made = change(item);
    if (changed === undefined && made !== item) changed = items.slice();
    if (changed !== undefined) changed[at] = made;
  }
  return changed ?? items;
}

/** Fields that may quote an address. */
const texts = ['version', 'declared', 'alias', 'archiveOf'] as const;

function quotesAddress(entry: Package): boolean {
  for (const field of texts) if (hasScheme(entry[field])) return true;
  return false;
}

function hasScheme(text: string | undefined): boolean {
  return text?.includes('://') === true;
}

function publicPackage(entry: Package): Package {
  const origin = withoutCredentials(entry.origin);
  const { qualifiers, name, namespace } = entry.identity;
  const hasAddress = qualifiers !== undefined && Object.values(qualifiers).some((value) => publicAddress(value) !== value);
  const archives = entry.archives?.some(mayHide) === true ? entry.archives.map(publicAddress) : entry.archives;
  const isPlain = !name.includes('://') && namespace?.includes('://') !== true && !quotesAddress(entry) && archives === entry.archives;
  if (origin === entry.origin && !hasAddress && isPlain) return entry;
  return {
    ...entry,
    origin,
    ...(archives === undefined ? {} : { archives }),
    ...Object.fromEntries(texts.filter((field) => hasScheme(entry[field])).map((field) => [field, publicText(entry[field] as string)])),
    identity: publicIdentity(entry.identity),
  };
}

function publicIdentity({ namespace, name, qualifiers, ...rest }: Package['identity']): Package['identity'] {
  return {
    ...rest,
    ...(namespace === undefined ? {} : { namespace: publicText(namespace) }),
    name: publicText(name),
    ...(qualifiers === undefined
      ? {}
      : { qualifiers: Object.fromEntries(Object.entries(qualifiers).map(([key, value]) => [key, publicAddress(value)])) }),
  };
}

/** A text that may quote addresses. */
export function publicText(text: string): string {
  return text.includes('://') ? text.replace(/[a-z+.-]{1,40}:\/\/[^\s"'`]{1,2000}/gi, publicAddress) : text;
}

/** The same place without what stands before an @ in its authority; `git@`, the user of every code host, stays. */
export function withoutCredentials(origin: Origin): Origin {
  const url = origin.kind === 'git' || origin.kind === 'url' || origin.kind === 'registry' ? origin.url : undefined;
  const registry = origin.kind === 'registry' ? origin.registry : undefined;
  if (!mayHide(url) && !mayHide(registry)) return origin;
  if ([url, registry].every((place) => place === undefined || publicAddress(place) === place)) return origin;
  if (origin.kind === 'git' || origin.kind === 'url') return { ...origin, url: publicAddress(origin.url) };
  if (origin.kind !== 'registry') return origin;
  return {
    kind: 'registry',
    ...(origin.url === undefined ? {} : { url: publicAddress(origin.url) }),
    ...(origin.registry === undefined ? {} : { registry: publicAddress(origin.registry) }),
  };
}

/** Whether a user or a parameter may stand in an address. */
function mayHide(address: string | undefined): boolean {
  return address !== undefined && (address.includes('@') || address.includes('='));
}

export function publicAddress(address: string): string {
  return withoutParameters(withoutUser(address));
}

function withoutUser(address: string): string {
  const scheme = address.indexOf('://');
  if (scheme < 0) return address;
  const start = scheme + 3;
  const first = address.indexOf('@', start);
  // Names of scopes stand behind the first slash, and in most addresses of npm.
  const slash = first < 0 ? -1 : address.indexOf('/', start);
  if (first < 0 || (slash >= 0 && slash < first)) return address;
  const rest = address.slice(start);
  // What stands before a backslash is the host to one client and a user to another: it is shown.
  const authority = rest.slice(0, rest.search(/[/\\?#]|$/));
  const at = authority.lastIndexOf('@');
  return at < 0 || authority.slice(0, at) === 'git' ? address : address.slice(0, start) + rest.slice(at + 1);
}

/** Parameters by which code hosts, registries and stores of objects let in whoever has the address. */
const secretName =
  /token|secret|signature|passw|passphrase|credential|api[-_]?key|access[-_]?key|private[-_]?key|^(?:auth|jwt|key|sig|pwd|code)$/i;

function withoutParameters(address: string): string {
  if (!address.includes('=') || !address.includes('://')) return address;
  const [, place = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  return place + kept(query) + kept(fragment);
}

/** `?a=1&token=x` without its secret; what has none is left as it is written. */
function kept(part: string): string {
  const parameters = part.slice(1).split('&');
  const left = parameters.filter((one) => !one.includes('=') || !secretName.test(one.slice(0, one.indexOf('='))));
  if (left.length === parameters.length) return part;
  return left.length === 0 ? '' : part.slice(0, 1) + left.join('&');
}
