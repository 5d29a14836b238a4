// Which repositories the API of a job's GitHub is asked about: those of its own server.

import { codeHost } from './code-host.js';

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
