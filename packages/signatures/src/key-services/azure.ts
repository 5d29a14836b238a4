// Keys of Azure Key Vault and Managed HSM. https://learn.microsoft.com/rest/api/keyvault/keys/get-key/get-key and
// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow

import type { JsonWebKey } from 'node:crypto';
import { isLoopback } from '@portcullis/http';
import { type Asking, addressOf, askJson, recordOf, textOf, unavailable } from './ask.js';
import { fileOrJobToken } from './job-token.js';
import { pemOf } from './pem.js';

const reference = /^azurekms:\/\/([A-Za-z0-9.-]{1,250}(?::\d{1,5})?)\/([A-Za-z0-9-]{1,127})(?:\/([a-z0-9]{0,64}))?$/;
/** Nobody else is given a token for a vault: each cloud's vaults, and whose tokens they take. */
const clouds: readonly (readonly [RegExp, string, string])[] = [
  [/\.vault\.azure\.net$/, 'https://vault.azure.net', 'https://login.microsoftonline.com'],
  [/\.managedhsm\.azure\.net$/, 'https://managedhsm.azure.net', 'https://login.microsoftonline.com'],
  [/\.vault\.usgovcloudapi\.net$/, 'https://vault.usgovcloudapi.net', 'https://login.microsoftonline.us'],
  [/\.vault\.azure\.cn$/, 'https://vault.azure.cn', 'https://login.chinacloudapi.cn'],
];
const version = '7.4';

/** The version that is named, else the newest. @throws PortcullisError `key-unavailable`. */
export async function azureKey(asking: Asking, text: string): Promise<string> {
  const what = `the key ${text.slice(0, 300)}`;
  const [, host, name, wanted = ''] = reference.exec(text) ?? [];
  if (host === undefined || name === undefined)
    throw unavailable('a reference azurekms://VAULT.vault.azure.net/KEY[/VERSION]', text.slice(0, 300));
  const { audience, authority, base } = cloudOf(host, what);
  const headers = { authorization: `Bearer ${await azureToken(asking, { audience, authority, what })}` };
  const url = new URL(`keys/${name}/${wanted}?api-version=${version}`, base);
  const { key } = await askJson(asking, { method: 'GET', url, headers }, what);
  return fromJwk(recordOf(key), what);
}

function cloudOf(host: string, what: string): { readonly audience: string; readonly authority: string; readonly base: URL } {
  const lower = host.toLowerCase();
  const [, audience, authority] = clouds.find(([suffix]) => suffix.test(lower)) ?? [];
  if (audience !== undefined && authority !== undefined) return { audience, authority, base: new URL(`https://${lower}/`) };
  // An emulator on this very machine gets what is meant for it.
  if (isLoopback(lower)) return { audience: 'https://vault.azure.net', authority: '', base: new URL(`http://${lower}/`) };
  throw unavailable(what, `the host ${lower.slice(0, 100)}, which is no vault of Azure`);
}

interface TokenWish {
  readonly audience: string;
  readonly authority: string;
  readonly what: string;
}

/** For the application's secret, or for a federated token from a file or of the job's identity. */
async function azureToken(asking: Asking, { audience, authority, what }: TokenWish): Promise<string> {
  const { environment } = asking;
  const { AZURE_TENANT_ID: tenant = '', AZURE_CLIENT_ID: client = '', AZURE_CLIENT_SECRET: secret } = environment;
  if (!/^[\w.-]{1,100}$/.test(tenant) || client === '')
    throw unavailable(what, 'no AZURE_TENANT_ID and AZURE_CLIENT_ID', 'Set both, for a login by the job’s identity.');
  const base = addressOf(environment.AZURE_AUTHORITY_HOST || authority, what);
  const url = new URL(`${tenant}/oauth2/v2.0/token`, base);
  const proof = secret
    ? { client_secret: secret }
    : {
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await fileOrJobToken(asking, 'AZURE_FEDERATED_TOKEN_FILE', 'api://AzureADTokenExchange', what),
      };
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: client, scope: `${audience}/.default`, ...proof });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await askJson(asking, { method: 'POST', url, headers, body: body.toString() }, `a token for ${what}`);
  return textOf(answer.access_token, what, 'access_token');
}

/** Keys in hardware say so in their type, which no other reader knows. */
function fromJwk(jwk: Readonly<Record<string, unknown>>, what: string): string {
  const { kty, n, e, crv, x, y } = jwk;
  const given = (value: unknown): string => (typeof value === 'string' ? value : '');
  const type = given(kty).replace(/-HSM$/, '');
  const parts: JsonWebKey =
    type === 'RSA' ? { kty: type, n: given(n), e: given(e) } : { kty: type, crv: given(crv), x: given(x), y: given(y) };
  try {
    return pemOf({ key: parts, format: 'jwk' });
  } catch {
    throw unavailable(what, 'an answer whose `key` is no public key');
  }
}
