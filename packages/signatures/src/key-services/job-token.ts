// The job's own identity: the token that GitHub issues to it for one audience. https://docs.github.com/actions/concepts/security/openid-connect

import { type Asking, askJson, exactAddress, textOf, unavailable } from './ask.js';

/** @throws PortcullisError `key-unavailable`, where the job may not ask for one too. */
export async function jobToken(asking: Asking, audience: string, what: string): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = asking.environment;
  if (address === undefined || address === '' || token === undefined)
    throw unavailable(
      what,
      'neither credentials in the environment nor an identity of the job',
      'Give the job `permissions: id-token: write`, or credentials in `env`.',
    );
  const url = exactAddress(address, 'an identity of the job');
  url.searchParams.set('audience', audience);
  const { value } = await askJson(asking, { method: 'GET', url, headers: { authorization: `Bearer ${token}` } }, 'an identity of the job');
  return textOf(value, 'an identity of the job', 'value');
}

/** The token in the file that a variable names, else the job's own. @throws PortcullisError `key-unavailable`. */
export async function fileOrJobToken(asking: Asking, variable: string, audience: string, what: string): Promise<string> {
  const file = asking.environment[variable];
  if (!file) return jobToken(asking, audience, what);
  const token = asking.readFile(file)?.trim();
  if (!token) throw unavailable(what, `no token in ${variable}`);
  return token;
}
