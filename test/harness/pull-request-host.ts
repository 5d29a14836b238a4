// A code host on this machine, over real HTTP: one repository with runs, artifacts, pull requests, comments and issues, as much of
// GitHub's API as gate-comment asks. What it is asked to write it keeps, and it can be told to fail.

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { allows, type Granted } from './permissions.js';

export const owner = 'octo-org';
export const repo = 'octo-repo';
export const bot = 'github-actions[bot]';
export const baseId = 1;
export const forkId = 2;

export interface HostRun {
  id: number;
  run_attempt: number;
  workflow_id: number;
  path: string;
  head_sha: string;
  head_branch: string | null;
  event: string;
  status: string;
  conclusion: string;
  repository: { id: number };
  head_repository: { id: number; owner: { login: string } } | null;
}

export interface HostPull {
  number: number;
  state: string;
  head: { sha: string; ref: string; repo: { id: number; owner: { login: string } } };
  base: { ref: string; repo: { id: number } };
}

export interface HostText {
  id: number;
  number: number;
  body: string;
  user: { login: string };
  title?: string;
  state?: string;
  state_reason?: string | null;
  labels?: string[];
  line?: number | null;
  path?: string;
}

interface Failure {
  readonly when: (method: string, path: string) => boolean;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  times: number;
}

export interface PullRequestHost {
  readonly url: string;
  /** `METHOD /path` of everything that was asked, in order. */
  readonly asked: string[];
  /** Tokens that came with each question to the place of the artifact. */
  readonly tokensAtStore: (string | undefined)[];
  tip: string;
  /** What the token may do, where that is set: all else is refused as GitHub refuses it. */
  granted: Granted | undefined;
  /** What was refused for want of a permission. */
  readonly refused: string[];
  /** As whom the token writes. */
  writer: string;
  readonly runs: HostRun[];
  readonly pulls: HostPull[];
  readonly files: { filename: string; patch?: string }[];
  readonly comments: HostText[];
  readonly reviewComments: HostText[];
  readonly reviews: Record<string, unknown>[];
  readonly issues: HostText[];
  /** Zip files of artifacts by the id of their run. */
  readonly artifacts: Map<number, { name: string; bytes: Buffer; head_sha: string }[]>;
  /** Fails what is asked, so many times. */
  fail(when: (method: string, path: string) => boolean, status: number, headers?: Readonly<Record<string, string>>, times?: number): void;
  writes(): string[];
  close(): Promise<void>;
}

interface Sent {
  readonly status: number;
  readonly data?: unknown;
  readonly bytes?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

type Route = (match: RegExpExecArray, query: URLSearchParams, body: Record<string, unknown>) => unknown;
const created = Symbol('created');

export async function pullRequestHost(tip: string): Promise<PullRequestHost> {
  const failures: Failure[] = [];
  let nextId = 100;
  const host: Omit<PullRequestHost, 'url' | 'close'> & { url: string } = {
    url: '',
    asked: [],
    tokensAtStore: [],
    tip,
    granted: undefined,
    refused: [],
    writer: bot,
    runs: [],
    pulls: [],
    files: [],
    comments: [],
    reviewComments: [],
    reviews: [],
    issues: [],
    artifacts: new Map(),
    fail: (when, status, headers = {}, times = Number.MAX_SAFE_INTEGER) => failures.push({ when, status, headers, times }),
    writes: () => host.asked.filter((line) => !line.startsWith('GET ')),
  };
  const page = (list: readonly unknown[], query: URLSearchParams): readonly unknown[] => {
    const size = Number(query.get('per_page') ?? 30);
    const from = (Number(query.get('page') ?? 1) - 1) * size;
    return list.slice(from, from + size);
  };
  const change = (list: HostText[], id: number, key: 'id' | 'number', body: Record<string, unknown>): unknown => {
    const found = list.find((entry) => entry[key] === id);
    if (found === undefined) return undefined;
    Object.assign(found, body);
    return found;
  };
  const made = (value: object): unknown => ({ [created]: true, ...value });
  const routes: readonly [string, RegExp, Route][] = [
    ['GET', /^\/actions\/runs\/(\d+)$/, ([, id]) => host.runs.find((run) => run.id === Number(id))],
    [
      'GET',
      /^\/actions\/runs\/(\d+)\/artifacts$/,
      ([, id], query) => {
        const all = (host.artifacts.get(Number(id)) ?? []).map(({ name, bytes, head_sha }, i) => ({
          id: Number(id) * 10 + i,
          name,
          size_in_bytes: bytes.length,
          expired: false,
          workflow_run: { id: Number(id), head_sha },
        }));
        const named = all.filter(({ name }) => query.get('name') === null || name === query.get('name'));
        return { total_count: named.length, artifacts: page(named, query) };
      },
    ],
    [
      'GET',
      /^\/pulls$/,
      (_, query) =>
        page(
          host.pulls.filter(
            ({ state, head }) => state === query.get('state') && `${head.repo.owner.login}:${head.ref}` === query.get('head'),
          ),
          query,
        ),
    ],
    ['GET', /^\/commits\/main$/, () => ({ sha: host.tip })],
    ['GET', /^\/contents\/\.github(?:\/|%2F)workflows(?:\/|%2F)(?:gate|more)\.yml$/i, () => ({ type: 'file' })],
    ['GET', /^\/pulls\/\d+\/files$/, (_, query) => page(host.files, query)],
    ['GET', /^\/pulls\/\d+\/comments$/, (_, query) => page(host.reviewComments, query)],
    [
      'POST',
      /^\/pulls\/(\d+)\/reviews$/,
      ([, number], _, body) => {
        host.reviews.push(body);
        for (const comment of body.comments as { body: string; line: number; path: string }[])
          host.reviewComments.push({ ...comment, id: nextId++, number: Number(number), user: { login: bot } });
        return made({ id: nextId++ });
      },
    ],
    [
      'GET',
      /^\/issues\/(\d+)\/comments$/,
      ([, number], query) =>
        page(
          host.comments.filter((one) => one.number === Number(number)),
          query,
        ),
    ],
    [
      'POST',
      /^\/issues\/(\d+)\/comments$/,
      ([, number], _, body) => {
        const comment = { id: nextId++, number: Number(number), body: String(body.body), user: { login: host.writer } };
        host.comments.push(comment);
        return made(comment);
      },
    ],
    ['PATCH', /^\/issues\/comments\/(\d+)$/, ([, id], _, body) => change(host.comments, Number(id), 'id', body)],
    [
      'GET',
      /^\/issues$/,
      (_, query) =>
        page(
          host.issues.filter(
            ({ labels = [], user }) =>
              (query.get('labels') ?? '').split(',').every((label) => labels.includes(label)) && user.login === query.get('creator'),
          ),
          query,
        ),
    ],
    [
      'POST',
      /^\/issues$/,
      (_match, _query, body) => {
        const issue = {
          id: nextId,
          number: nextId++,
          state: 'open',
          user: { login: host.writer },
          ...(body as unknown as { body: string }),
        };
        host.issues.push(issue);
        return made(issue);
      },
    ],
    ['PATCH', /^\/issues\/(\d+)$/, ([, number], _, body) => change(host.issues, Number(number), 'number', body)],
  ];
  const isOfPull = (kind: 'number' | 'comment', id: number): boolean => {
    const number = kind === 'number' ? id : host.comments.find((comment) => comment.id === id)?.number;
    return host.pulls.some((pull) => pull.number === number);
  };
  /** What is answered: a status and data, or a place to go to, or bytes. */
  const answerTo = (method: string, url: URL, body: Record<string, unknown>, token: string | undefined): Sent => {
    const failure = failures.find(({ when, times }) => times > 0 && when(method, url.pathname));
    if (failure !== undefined) {
      failure.times--;
      return { status: failure.status, data: { message: 'no' }, headers: failure.headers };
    }
    const store = /^\/store\/(\d+)\/(\d+)$/.exec(url.pathname);
    if (store !== null) {
      host.tokensAtStore.push(token);
      return { status: 200, bytes: host.artifacts.get(Number(store[1]))?.[Number(store[2])]?.bytes ?? Buffer.alloc(0) };
    }
    if (token === undefined) return { status: 401 };
    const way = url.pathname.replace(`/repos/${owner}/${repo}`, '');
    if (host.granted !== undefined && !allows(host.granted, method, way, isOfPull)) {
      host.refused.push(`${method} ${way}`);
      return { status: 403, data: { message: 'Resource not accessible by integration' } };
    }
    const zip = Number(/^\/actions\/artifacts\/(\d+)\/zip$/.exec(way)?.[1]);
    if (zip > 0) return { status: 302, headers: { location: `${host.url}/store/${Math.floor(zip / 10)}/${zip % 10}` } };
    return routed(method, way, url.searchParams, body);
  };
  const routed = (method: string, way: string, query: URLSearchParams, body: Record<string, unknown>): Sent => {
    for (const [verb, pattern, route] of routes) {
      const match = verb === method ? pattern.exec(way) : null;
      if (match === null) continue;
      const data = route(match, query, body);
      const isNew = typeof data === 'object' && data !== null && created in data;
      return { status: data === undefined ? 404 : isNew ? 201 : 200, data };
    }
    return { status: 404 };
  };
  const server = createServer(async (request, response) => {
    const method = request.method ?? '';
    const url = new URL(request.url ?? '/', host.url);
    const body = await bodyOf(request);
    host.asked.push(`${method} ${url.pathname}`);
    const { status, data, bytes, headers } = answerTo(method, url, body, request.headers.authorization);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(bytes ?? JSON.stringify(data ?? { message: 'Not Found' }));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  host.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(host, {
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  });
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
}
