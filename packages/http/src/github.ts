// What every request to GitHub's REST API has in common. https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api

import { isLoopback } from './addresses.js';

/** @param token empty for none. @param accept media type of the answer. */
export function githubHeaders(token: string, accept = 'application/vnd.github+json'): Readonly<Record<string, string>> {
  return {
    accept,
    'user-agent': 'portcullis',
    'x-github-api-version': '2022-11-28',
    ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
  };
}

/** Whether others on the way could read along: a token goes over no open line but to this machine itself. */
export function isOpenLine({ protocol, host }: Pick<URL, 'protocol' | 'host'>): boolean {
  return protocol !== 'https:' && !isLoopback(host);
}
