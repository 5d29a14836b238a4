// Which repositories the API of a job's GitHub is asked about, those of its own server, and what its answers mean.

import { mockServer } from '../../../../test/harness/mock-server.js';
import { codeHost } from './code-host.js';

const digest = `sha256:${'a'.repeat(64)}`;

/** What comes of a question to an API that answers so. */
async function asked(status: number, body: unknown, token?: string) {
  const server = await mockServer((_, response) => void response.writeHead(status).end(JSON.stringify(body)));
  const host = codeHost('https://github.com/octo/app', {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: `http://${server.host}`,
    ...(token === undefined ? {} : { GITHUB_TOKEN: token }),
  });
  try {
    const { bundles, doubt } = await host.bundlesOf(digest);
    return [bundles.length, doubt?.replace(server.host, 'HOST')];
  } finally {
    host.close();
    await server.close();
  }
}

test('"not found" may be the want of a right: what would give it is said, with a token and without one', async () => {
  expect(await asked(404, {})).toEqual([
    0,
    'HOST says "not found" (404), as it does of a private repository to whoever gives no GITHUB_TOKEN',
  ]);
  expect(await asked(404, {}, 'made-up')).toEqual([
    0,
    'HOST says "not found" (404), as it does where GITHUB_TOKEN may not read: it needs `attestations: read` there',
  ]);
});

test('an answer without attestations leaves no doubt', async () => {
  expect(await asked(200, { attestations: [] })).toEqual([0, undefined]);
  expect(await asked(200, { attestations: [{ bundle: {} }] })).toEqual([1, undefined]);
});

test.each<[number, RegExp]>([
  [401, /still valid/],
  [403, /`attestations: read`/],
  [418, /^Download the bundles/],
  [429, /^Run again/],
  [503, /^Run again/],
])('what can be done about status %d', async (status, remedy) => {
  await expect(asked(status, {})).rejects.toMatchObject({
    code: 'attestations-unavailable',
    message: expect.stringMatching(new RegExp(`status ${status}$`)),
    remedy: expect.stringMatching(remedy),
  });
});

const app = 'https://github.com/octo/app';
const elsewhere = 'https://git.example.test/octo/app';
const api = 'https://git.example.test/api/v3';

test.each<[string, string | undefined, Readonly<Record<string, string>>, string]>([
  ['its own server', app, { GITHUB_SERVER_URL: 'https://github.com' }, 'asked'],
  ['its own server, written otherwise', app, { GITHUB_SERVER_URL: 'https://GitHub.com/' }, 'asked'],
  ['a server of its own', elsewhere, { GITHUB_SERVER_URL: 'https://git.example.test', GITHUB_API_URL: api }, 'asked'],
  ['another server', app, { GITHUB_SERVER_URL: 'https://git.example.test', GITHUB_API_URL: api }, 'input-invalid'],
  ['a host that only begins as its server does', 'https://github.com.example.test/o/a', {}, 'input-invalid'],
  ['GitHub, where nothing is set', app, {}, 'asked'],
  ['another host, where nothing is set', elsewhere, {}, 'input-invalid'],
  ['an API without its server, which may be that of any', elsewhere, { GITHUB_API_URL: api }, 'asked'],
  ['no repository', undefined, {}, 'input-invalid'],
  ['what is below a repository', `${app}/x`, {}, 'input-invalid'],
])('a repository of %s', (_, sourceUri, environment, expected) => {
  const answer = (): string => {
    try {
      codeHost(sourceUri, environment).close();
      return 'asked';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  expect(answer()).toBe(expected);
});

test('nobody is asked in the clear but this machine', async () => {
  const host = codeHost(app, {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'http://git.example.test',
    GITHUB_TOKEN: 'made-up',
  });
  try {
    await expect(host.bundlesOf(digest)).rejects.toMatchObject({ message: expect.stringContaining('an address without TLS') });
  } finally {
    host.close();
  }
});
