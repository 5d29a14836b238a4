// Keys of Google Cloud KMS. https://cloud.google.com/kms/docs/reference/rest/v1/projects.locations.keyRings.cryptoKeys.cryptoKeyVersions/getPublicKey,
// tokens by https://google.aip.dev/auth/4117 (external accounts) and https://developers.google.com/identity/protocols/oauth2/service-account

import { createPrivateKey, sign } from 'node:crypto';
import { type Asking, addressOf, askJson, exactAddress, jsonOf, recordOf, textOf, unavailable } from './ask.js';

/** Never a step to the folder above. */
const part = '[\\w:-][\\w.:-]{0,99}';
const reference = new RegExp(
  `^gcpkms://(projects/${part}/locations/${part}/keyRings/${part}/cryptoKeys/${part})(?:/(?:cryptoKeyVersions|versions)/(\\d{1,10}))?$`,
);
const scope = 'https://www.googleapis.com/auth/cloudkms';
const grant = 'urn:ietf:params:oauth:grant-type:';

/** The version that is named, else the newest one that is enabled. @throws PortcullisError `key-unavailable`. */
export async function googleKey(asking: Asking, text: string): Promise<string> {
  const what = `the key ${text.slice(0, 300)}`;
  const [, key, version] = reference.exec(text) ?? [];
  if (key === undefined)
    throw unavailable('a reference gcpkms://projects/P/locations/L/keyRings/R/cryptoKeys/K[/cryptoKeyVersions/V]', text.slice(0, 300));
  const base = addressOf(asking.environment.CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDKMS || 'https://cloudkms.googleapis.com', what);
  const headers = { authorization: `Bearer ${await googleToken(asking, what)}` };
  const get = (path: string) => askJson(asking, { method: 'GET', url: new URL(`v1/${path}`, base), headers }, what);
  const name = version === undefined ? await newestVersion(get, key, what) : `${key}/cryptoKeyVersions/${version}`;
  return textOf((await get(`${name}/publicKey`)).pem, what, 'pem');
}

type Get = (path: string) => Promise<Readonly<Record<string, unknown>>>;

async function newestVersion(get: Get, key: string, what: string): Promise<string> {
  const { cryptoKeyVersions: versions } = await get(`${key}/cryptoKeyVersions?filter=state%3DENABLED&orderBy=name%20desc&pageSize=1`);
  const name = textOf(recordOf(Array.isArray(versions) ? versions[0] : undefined).name, what, 'cryptoKeyVersions');
  if (!name.startsWith(`${key}/cryptoKeyVersions/`) || !/\/\d{1,10}$/.test(name)) throw unavailable(what, 'a version of another key');
  return name;
}

/** A token of the environment, else one by the credentials that it names. */
async function googleToken(asking: Asking, what: string): Promise<string> {
  const { environment } = asking;
  const given = environment.GOOGLE_OAUTH_ACCESS_TOKEN || environment.CLOUDSDK_AUTH_ACCESS_TOKEN;
  if (given) return given;
  const file = environment.GOOGLE_APPLICATION_CREDENTIALS || environment.CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE;
  const text = file ? asking.readFile(file) : undefined;
  if (text === undefined)
    throw unavailable(
      what,
      'no credentials in GOOGLE_APPLICATION_CREDENTIALS',
      'Log in before, for example with google-github-actions/auth.',
    );
  const credentials = jsonOf(text, what, 'credentials that are no JSON');
  if (credentials.type === 'external_account') return byExternalAccount(asking, credentials, what);
  if (credentials.type === 'service_account') return byServiceAccount(asking, credentials, what);
  const type = typeof credentials.type === 'string' ? credentials.type : '';
  throw unavailable(
    what,
    `credentials of ${/^[a-z_]{1,40}$/.test(type) ? `type ${type}` : 'no known type'}`,
    'Use workload identity federation or a service account.',
  );
}

type Credentials = Readonly<Record<string, unknown>>;

async function byExternalAccount(asking: Asking, credentials: Credentials, what: string): Promise<string> {
  const body = new URLSearchParams({
    audience: textOf(credentials.audience, what, 'audience'),
    grant_type: `${grant}token-exchange`,
    requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    scope: 'https://www.googleapis.com/auth/cloud-platform',
    subject_token: await subjectToken(asking, recordOf(credentials.credential_source), what),
    subject_token_type: textOf(credentials.subject_token_type, what, 'subject_token_type'),
  });
  const federated = await tokenFrom(asking, textOf(credentials.token_url, what, 'token_url'), body, what);
  const impersonation = credentials.service_account_impersonation_url;
  if (impersonation === undefined) return federated;
  const headers = { authorization: `Bearer ${federated}`, 'content-type': 'application/json' };
  const question = { method: 'POST', url: urlOf(impersonation, what), headers, body: JSON.stringify({ scope: [scope] }) } as const;
  return textOf((await askJson(asking, question, what)).accessToken, what, 'accessToken');
}

/** From a file, or from an address such as the job's identity has. */
async function subjectToken(asking: Asking, source: Credentials, what: string): Promise<string> {
  const format = recordOf(source.format);
  const field = format.type === 'json' ? textOf(format.subject_token_field_name, what, 'subject_token_field_name') : undefined;
  if (typeof source.file === 'string') {
    const text = asking.readFile(source.file);
    if (text === undefined) throw unavailable(what, 'no token in the file that the credentials name');
    return field === undefined ? text.trim() : textOf(jsonOf(text, what, 'a token file that is no JSON')[field], what, field);
  }
  if (field === undefined) throw unavailable(what, 'credentials whose token is neither in a file nor in JSON');
  const headers = Object.fromEntries(
    Object.entries(recordOf(source.headers)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  return textOf((await askJson(asking, { method: 'GET', url: urlOf(source.url, what), headers }, what))[field], what, field);
}

async function byServiceAccount(asking: Asking, credentials: Credentials, what: string): Promise<string> {
  const address = textOf(credentials.token_uri, what, 'token_uri');
  const seconds = Math.floor(asking.now().getTime() / 1000);
  const claims = { iss: credentials.client_email, scope, aud: address, iat: seconds, exp: seconds + 600 };
  const parts = [{ alg: 'RS256', typ: 'JWT' }, claims].map((each) => Buffer.from(JSON.stringify(each)).toString('base64url'));
  let signature: string;
  try {
    const key = createPrivateKey(textOf(credentials.private_key, what, 'private_key'));
    signature = sign('sha256', Buffer.from(parts.join('.')), key).toString('base64url');
  } catch {
    throw unavailable(what, 'a service account whose key cannot be read');
  }
  const body = new URLSearchParams({ grant_type: `${grant}jwt-bearer`, assertion: [...parts, signature].join('.') });
  return tokenFrom(asking, address, body, what);
}

async function tokenFrom(asking: Asking, address: string, body: URLSearchParams, what: string): Promise<string> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const question = { method: 'POST', url: urlOf(address, what), headers, body: body.toString() } as const;
  return textOf((await askJson(asking, question, `a token for ${what}`)).access_token, what, 'access_token');
}

function urlOf(value: unknown, what: string): URL {
  return exactAddress(textOf(value, what, 'an address'), what);
}
