// The three questions to a repository's server, over real HTTP on loopback.

import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { repositoryServer } from './default-branch.js';

const tip = 'a'.repeat(40);
const file = '.github/portcullis.yml';
const ways = {
  repository: '/repos/o/r',
  tip: '/repos/o/r/commits/release%2Fone',
  content: `/repos/o/r/contents/.github/portcullis.yml?ref=${tip}`,
};

type Answers = Readonly<Record<string, readonly [number, string]>>;

const good: Answers = {
  [ways.repository]: [200, '{"default_branch":"release/one"}'],
  [ways.tip]: [200, `${tip}\n`],
  [ways.content]: [200, 'block-at: low\n'],
};

let server: Server;
let answers: Answers;
let asked: { readonly url: string; readonly headers: IncomingHttpHeaders; readonly method: string }[];
beforeEach(async () => {
  asked = [];
  answers = good;
  server = createServer(({ url = '', headers, method = '' }, response) => {
    asked.push({ url, headers, method });
    const [status, body] = answers[url] ?? [500, ''];
    response.writeHead(status).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(() => new Promise((done) => server.close(done)));

function read(environment: Record<string, string> = {}, path = file) {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { readDefaultBranch } = repositoryServer(
    { token: 'the-token', 'extends-token': '' },
    { GITHUB_REPOSITORY: 'o/r', GITHUB_API_URL: url, ...environment },
  );
  return readDefaultBranch?.(path);
}

test('the policy comes from the tip of the default branch, whatever its name', async () => {
  expect(await read()).toEqual({ name: 'release/one', commit: tip, content: Buffer.from('block-at: low\n') });
  expect(asked.map(({ url }) => url)).toEqual([ways.repository, ways.tip, ways.content]);
  expect(new Set(asked.map(({ method, headers }) => `${method} ${headers.authorization}`))).toEqual(new Set(['GET Bearer the-token']));
  expect(asked.map(({ headers }) => headers.accept)).toEqual([
    'application/vnd.github+json',
    'application/vnd.github.sha',
    'application/vnd.github.raw+json',
  ]);
});

test('a path is asked for with its slashes, and nothing in it leads elsewhere', async () => {
  answers = { ...good, [`/repos/o/r/contents/a%20b/c%3Fref%3Dx.yml?ref=${tip}`]: [200, 'x'] };
  expect(await read({}, 'a b/c?ref=x.yml')).toMatchObject({ content: Buffer.from('x') });
});

test('a file that is not there is no policy; nothing else is', async () => {
  answers = { ...good, [ways.content]: [404, '{}'] };
  expect(await read()).toEqual({ name: 'release/one', commit: tip, content: undefined });
});

test.each<[string, Answers, string]>([
  ['a repository that may not be seen', { [ways.repository]: [404, '{}'] }, 'the server answers 404 to the question for the repository'],
  ['a server that is unwell', { [ways.repository]: [503, good[ways.repository]?.[1] ?? ''] }, 'answers 503'],
  ['no name of a branch', { [ways.repository]: [200, '{}'] }, 'does not name a default branch'],
  ['an empty name', { [ways.repository]: [200, '{"default_branch":""}'] }, 'does not name a default branch'],
  ['a name that is no text', { [ways.repository]: [200, '{"default_branch":7}'] }, 'does not name a default branch'],
  ['no JSON', { [ways.repository]: [200, '<html>'] }, 'JSON'],
  // A token without `contents: read` is told so here: the file would seem not to be there.
  ['a tip that may not be seen', { [ways.tip]: [404, tip] }, 'answers 404 to the question for the tip of release/one'],
  ['a tip that is no commit', { [ways.tip]: [200, 'main'] }, 'the tip of release/one'],
  ['a policy that may not be read', { [ways.content]: [403, 'block-at: none'] }, 'answers 403 to the question for .github/portcullis.yml'],
  ['a policy behind another address', { [ways.content]: [302, ''] }, 'answers 302'],
])('%s is a reason, and no policy', async (_, changed, reason) => {
  answers = { ...good, ...changed };
  const answer = await read();
  expect(answer).toEqual({ unreadable: expect.stringContaining(reason) });
});

test('an answer without an end is given up', async () => {
  answers = { ...good, [ways.content]: [200, 'x'.repeat(5 * 1024 * 1024 + 1)] };
  expect(await read()).toEqual({ unreadable: expect.any(String) });
  answers = { ...good, [ways.content]: [200, 'x'.repeat(5 * 1024 * 1024)] };
  expect(await read()).toMatchObject({ name: 'release/one' });
});

test('a server that does not answer is a reason', async () => {
  expect(await read({ GITHUB_API_URL: 'http://127.0.0.1:1' })).toEqual({ unreadable: expect.any(String) });
});

test('a policy of another repository is what the server answers with 200, and with the token for it', async () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { readExtended } = repositoryServer({ token: '', 'extends-token': 'its-token' }, { GITHUB_REPOSITORY: 'o/r', GITHUB_API_URL: url });
  const wanted = { repository: 'org/policies', commit: tip, path: 'gate.yml' };
  const way = `/repos/org/policies/contents/gate.yml?ref=${tip}`;
  answers = { [way]: [200, 'block-at: low\n'] };
  expect(await readExtended?.(wanted)).toEqual(Buffer.from('block-at: low\n'));
  expect(asked[0]?.headers.authorization).toBe('Bearer its-token');
  for (const status of [201, 302, 404]) {
    answers = { [way]: [status, 'block-at: none\n'] };
    await expect(readExtended?.(wanted)).rejects.toMatchObject({ code: 'extends-unread', message: expect.stringContaining(`${status}`) });
  }
});

test.each([
  ['http://api.example.org', 'expected an https URL'],
  ['not a url', ''],
])('the token is not sent to %s', async (url, reason) => {
  expect(await read({ GITHUB_API_URL: url })).toEqual({ unreadable: expect.stringContaining(reason) });
  expect(asked).toEqual([]);
});

test.each(['o', 'o/r/x', '../o', 'o/..', 'o/r?x', 'o/r#'])('%j is no repository to ask about', async (name) => {
  expect(await read({ GITHUB_REPOSITORY: name })).toEqual({ unreadable: expect.stringContaining('owner/name') });
  expect(asked).toEqual([]);
});

test('an address with a slash at its end is the same', async () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}//`;
  expect(await read({ GITHUB_API_URL: url })).toMatchObject({ name: 'release/one' });
});

test('without a token, or a repository, there is nobody to ask', () => {
  expect(repositoryServer({ token: '', 'extends-token': '' }, { GITHUB_REPOSITORY: 'o/r' })).toEqual({});
  expect(repositoryServer({ token: 't', 'extends-token': '' }, {})).toEqual({});
  expect(repositoryServer({ token: 't', 'extends-token': '' }, { GITHUB_REPOSITORY: '' })).toEqual({});
  expect(repositoryServer({ token: 't', 'extends-token': '' }, { GITHUB_REPOSITORY: 'o/r' })).toEqual({
    readDefaultBranch: expect.any(Function),
  });
});
