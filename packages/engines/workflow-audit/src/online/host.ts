// Branches, tags and history of repositories as GitHub's API has them. Only asked where an input says so; each question once a scan.
// https://docs.github.com/rest/repos/repos#list-repository-tags, /rest/branches/branches, /rest/commits/commits#compare-two-commits

import { PortcullisError } from '@portcullis/core';
import { createTransport, githubHeaders, isOpenLine, proxyFromEnvironment, readBounded } from '@portcullis/http';

const seconds = 1000;
const maxAnswerBytes = 8 * 1024 * 1024;
const perPage = 100;
/** Pages of tags or branches that are read of one repository. */
const maxPages = 10;
/** Branches whose history is asked for one commit. */
const maxBranches = 20;

export interface Refs {
  /** Commits by name. */
  readonly tags: ReadonlyMap<string, string>;
  readonly branches: ReadonlyMap<string, string>;
  /** There are more than were read. */
  readonly cut: boolean;
}

export interface CodeHost {
  /** Undefined where there is no such repository, or none that the token may see. @throws PortcullisError `host-unavailable`. */
  refs(slug: string): Promise<Refs | undefined>;
  /** Whether a commit is in the history of a branch or tag; undefined where that was not found out. @throws PortcullisError. */
  holds(slug: string, commit: string): Promise<boolean | undefined>;
  close(): void;
}

type Json = unknown;

/** @throws PortcullisError `input-invalid` for an address that is no host of GitHub's API. */
export function codeHost(environment: Readonly<Record<string, string | undefined>>): CodeHost {
  const base = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
  const { host, protocol } = new URL(base);
  if (isOpenLine({ host, protocol }))
    throw new PortcullisError({
      code: 'input-invalid',
      message: `expected GITHUB_API_URL to begin with https://, got ${protocol}//${host}`,
      remedy: 'Use the address that the runner sets.',
    });
  const transport = createTransport({ proxy: proxyFromEnvironment(environment), idleTimeout: 10 * seconds, maxSockets: 8 });
  const token = environment.GITHUB_TOKEN ?? '';
  const answers = new Map<string, Promise<Json | undefined>>();
  let spent: PortcullisError | undefined;

  const ask = (path: string): Promise<Json | undefined> => {
    const known = answers.get(path) ?? asked(path);
    answers.set(path, known);
    return known;
  };

  async function asked(path: string): Promise<Json | undefined> {
    // Who was told to wait asks nothing more.
    if (spent !== undefined) throw spent;
    const response = await transport.send({
      method: 'GET',
      url: new URL(`${base}/${path}`),
      headers: githubHeaders(token),
      totalTimeout: 60 * seconds,
    });
    const body = await readBounded(response, maxAnswerBytes, `the answer of ${host}`);
    if (response.status === 404 || response.status === 422) return undefined;
    if (response.status === 429 || (response.status === 403 && response.headers['x-ratelimit-remaining'] === '0'))
      spent = unavailable(host, 'the end of the rate limit');
    if (spent !== undefined) throw spent;
    if (response.status !== 200) throw unavailable(host, `status ${response.status}`);
    try {
      return JSON.parse(body.toString('utf8')) as Json;
    } catch {
      throw unavailable(host, 'something that is no JSON');
    }
  }

  /** Names with commits over all pages; undefined where the first one is not there. */
  async function named(
    slug: string,
    what: 'tags' | 'branches',
  ): Promise<{ readonly map: Map<string, string>; readonly cut: boolean } | undefined> {
    const map = new Map<string, string>();
    for (let page = 1; page <= maxPages; page++) {
      const list = await ask(`repos/${slug}/${what}?per_page=${perPage}&page=${page}`);
      if (list === undefined) return page === 1 ? undefined : { map, cut: false };
      if (!Array.isArray(list)) throw unavailable(host, 'an answer that is no list');
      for (const entry of list as readonly ({ readonly name?: unknown; readonly commit?: { readonly sha?: unknown } } | null)[]) {
        const { name, commit } = entry ?? {};
        if (typeof name === 'string' && typeof commit?.sha === 'string') map.set(name, commit.sha.toLowerCase());
      }
      if (list.length < perPage) return { map, cut: false };
    }
    return { map, cut: true };
  }

  const known = new Map<string, Promise<Refs | undefined>>();
  const refs = (slug: string): Promise<Refs | undefined> => {
    const before = known.get(slug) ?? read(slug);
    known.set(slug, before);
    return before;
  };

  async function read(slug: string): Promise<Refs | undefined> {
    const tags = await named(slug, 'tags');
    const branches = tags === undefined ? undefined : await named(slug, 'branches');
    if (tags === undefined || branches === undefined) return undefined;
    return { tags: tags.map, branches: branches.map, cut: tags.cut || branches.cut };
  }

  return {
    refs,
    async holds(slug, commit) {
      const all = await refs(slug);
      if (all === undefined) return undefined;
      const wanted = commit.toLowerCase();
      if ([...all.tags.values(), ...all.branches.values()].includes(wanted)) return true;
      const names = ordered(all);
      for (const name of names.slice(0, maxBranches)) {
        const answer = (await ask(`repos/${slug}/compare/${encodeURIComponent(name)}...${wanted}`)) as
          | { readonly status?: unknown }
          | undefined;
        if (answer?.status === 'behind' || answer?.status === 'identical') return true;
      }
      return all.cut || names.length > maxBranches ? undefined : false;
    },
    close: () => transport.close(),
  };
}

/** The usual branches first, then the newest names of tags. */
function ordered({ branches, tags }: Refs): readonly string[] {
  const usual = ['main', 'master', 'develop', 'trunk'].filter((name) => branches.has(name));
  return [...new Set([...usual, ...branches.keys(), ...tags.keys()])];
}

function unavailable(host: string, got: string): PortcullisError {
  return new PortcullisError({
    code: 'host-unavailable',
    message: `expected refs from ${host}, got ${got}`,
    remedy: 'Give the step GITHUB_TOKEN, try again later, or set `online: false`.',
  });
}
