// What refers to a subject: the referrers API with its pages, and the fallback tag where there is no such API
// (distribution specification 1.1, "Listing Referrers" and "Referrers Tag Schema").

import { drain, fault, type HttpResponse, readBounded } from '@portcullis/http';
import type { Descriptor } from '../types.js';
import { indexEntries, maxManifestBytes, mediaTypes } from './manifest.js';

/** More signatures than anyone can mean: checking them all would be the attack. */
export const maxReferrers = 1000;

/** Answers that say "there is no such API here": by the specification 404, by older registries any of these. */
const noSuchApi = new Set([400, 404, 405, 406, 501]);

export interface ReferrersPage {
  readonly entries: readonly Descriptor[];
  readonly next: URL | undefined;
}

/** One page of the API, or undefined where the registry does not have it. */
export async function readPage(response: HttpResponse, url: URL): Promise<ReferrersPage | undefined> {
  const type = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (noSuchApi.has(response.status) || (response.status === 200 && type !== mediaTypes.ociIndex)) {
    await drain(response);
    return undefined;
  }
  const bytes = await readBounded(response, maxManifestBytes, 'a list of referrers');
  return { entries: indexEntries(bytes), next: nextPage(response.headers.link, url) };
}

/**
 * All pages, by a function that asks for one. @throws PortcullisError `referrers-too-many` or `paging-invalid`.
 */
export async function allPages(
  first: URL,
  ask: (url: URL) => Promise<ReferrersPage | undefined>,
): Promise<readonly Descriptor[] | undefined> {
  const entries = new Map<string, Descriptor>();
  const seen = new Set<string>();
  for (let url: URL | undefined = first; url !== undefined; ) {
    if (seen.has(url.href) || seen.size > maxReferrers) throw invalidPage(url, 'the same page again');
    seen.add(url.href);
    const page: ReferrersPage | undefined = await ask(url);
    if (page === undefined) {
      if (url === first) return undefined;
      throw invalidPage(url, 'no list');
    }
    for (const entry of page.entries) entries.set(entry.digest, entry);
    boundReferrers(entries.size);
    url = page.next;
  }
  return [...entries.values()];
}

/** @throws PortcullisError `referrers-too-many`. */
export function boundReferrers(count: number): void {
  if (count > maxReferrers) {
    throw fault(
      'referrers-too-many',
      `expected at most ${maxReferrers} artifacts that refer to one image, got more`,
      'Remove artifacts that nobody needs from the registry: who may push them can hide the signature among them.',
    );
  }
}

export function fallbackTag(subjectDigest: string): string {
  // The tag is bounded to 128 characters, of which the hash may take 64 (the specification's own cut).
  const [algorithm = '', hex = ''] = subjectDigest.split(':');
  return `${algorithm}-${hex.slice(0, 64)}`;
}

/** `Link: </v2/…?n=…>; rel="next"`: only to the same list on the same host. */
function nextPage(header: string | string[] | undefined, url: URL): URL | undefined {
  const links = linksOf(Array.isArray(header) ? header.join(', ') : (header ?? ''));
  // What is not understood may have named a next page: the list would end too early, and nobody would know.
  if (links === undefined) throw invalidPage(url, 'a link in another form');
  const link = links.find(({ relations }) => relations.includes('next'));
  if (link === undefined) return undefined;
  let next: URL | undefined;
  try {
    next = new URL(link.target, url);
  } catch {
    // Told below.
  }
  if (next === undefined || next.origin !== url.origin || next.pathname !== url.pathname)
    throw invalidPage(url, 'a link to somewhere else');
  return next;
}

interface Link {
  readonly target: string;
  readonly relations: readonly string[];
}

const maxLinkHeader = 8192;
/** A comma, a target between angle brackets, or one of the parameters that follow it in any order. */
const linkStep = /[ \t]*(?:(,)|<([^<>]*)>|;[ \t]*(?:([^ \t;,="<>]+)[ \t]*(?:=[ \t]*(?:"([^"]*)"|([^ \t;,"<>]+)))?)?)/y;

/** The links of a header by RFC 8288, section 3; undefined where it is none. Of several `rel` of a link the first counts. */
function linksOf(header: string): readonly Link[] | undefined {
  const text = header.trim();
  if (text.length > maxLinkHeader) return undefined;
  const links: Link[] = [];
  let current: { readonly target: string; rel?: string } | undefined;
  const end = (): void => {
    if (current !== undefined) links.push({ target: current.target, relations: (current.rel ?? '').toLowerCase().split(' ') });
    current = undefined;
  };
  for (linkStep.lastIndex = 0; linkStep.lastIndex < text.length; ) {
    const [found, comma, target, name, quoted, plain] = linkStep.exec(text) ?? [];
    if (found === undefined) return undefined;
    if (comma !== undefined) end();
    else if (target !== undefined && current === undefined) current = { target };
    else if (target !== undefined || current === undefined) return undefined;
    else if (name?.toLowerCase() === 'rel') current.rel ??= quoted ?? plain ?? '';
  }
  end();
  return links;
}

function invalidPage(url: URL, got: string): Error {
  return fault('paging-invalid', `expected ${url.host} to give the next page of referrers, got ${got}`, 'Do not use this registry.');
}
