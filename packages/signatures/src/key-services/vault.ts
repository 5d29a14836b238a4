// Keys of the transit engine of HashiCorp Vault and OpenBao. https://developer.hashicorp.com/vault/api-docs/secret/transit#read-key
// and https://developer.hashicorp.com/vault/api-docs/auth/jwt#jwt-login

import { type Asking, addressOf, askJson, type Environment, recordOf, textOf, unavailable } from './ask.js';
import { jobToken } from './job-token.js';
import { pemOf } from './pem.js';

const reference = /^(?:hashivault|openbao):\/\/(\w(?:[\w.-]{0,200}\w)?)$/;
/** Paths of engines may have parts. */
const mountShape = /^\w[\w.-]{0,60}(?:\/\w[\w.-]{0,60}){0,10}$/;

/** The newest version of the key, as cosign takes it. @throws PortcullisError `key-unavailable`. */
export async function vaultKey(asking: Asking, text: string): Promise<string> {
  const what = `the key ${text.slice(0, 200)}`;
  const [, name] = reference.exec(text) ?? [];
  if (name === undefined) throw unavailable('a reference hashivault://KEY', text.slice(0, 200));
  const { environment } = asking;
  const address = environment.VAULT_ADDR || environment.BAO_ADDR;
  if (!address) throw unavailable(what, 'no VAULT_ADDR', 'Set VAULT_ADDR in the `env` of the step.');
  const base = addressOf(address, what);
  const engine = mount(environment.TRANSIT_SECRET_ENGINE_PATH || 'transit', what);
  const namespace = environment.VAULT_NAMESPACE || environment.BAO_NAMESPACE;
  const headers = { 'x-vault-request': 'true', ...(namespace ? { 'x-vault-namespace': namespace } : {}) };
  const token = await vaultToken(asking, base, headers, what);
  const url = new URL(`v1/${engine}/keys/${name}`, base);
  const { data } = await askJson(asking, { method: 'GET', url, headers: { ...headers, 'x-vault-token': token } }, what);
  const { keys, latest_version: latest } = recordOf(data);
  const newest = recordOf(recordOf(keys)[String(latest)]);
  const found = textOf(newest.public_key, what, 'public_key');
  return newest.name === 'ed25519' ? rawEd25519(found, what) : found;
}

/** The token that is given, else one for the job's identity. */
async function vaultToken(asking: Asking, base: URL, headers: Readonly<Record<string, string>>, what: string): Promise<string> {
  const { environment } = asking;
  const given = environment.VAULT_TOKEN || environment.BAO_TOKEN;
  if (given) return given;
  const role = environment.VAULT_ROLE;
  if (!role)
    throw unavailable(what, 'neither VAULT_TOKEN nor VAULT_ROLE', 'Set VAULT_ROLE for a login by the job’s identity, or VAULT_TOKEN.');
  const jwt = await jobToken(asking, environment.VAULT_AUDIENCE || audienceOf(environment), what);
  const path = mount(environment.VAULT_AUTH_PATH || 'jwt', what);
  const url = new URL(`v1/auth/${path}/login`, base);
  const body = JSON.stringify({ role, jwt });
  const { auth } = await askJson(asking, { method: 'POST', url, headers: { ...headers, 'content-type': 'application/json' }, body }, what);
  return textOf(recordOf(auth).client_token, what, 'auth.client_token');
}

/** What GitHub puts there when nobody says. */
function audienceOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY_OWNER: owner }: Environment): string {
  return `${server || 'https://github.com'}/${owner ?? ''}`;
}

function mount(text: string, what: string): string {
  const path = text.replace(/^\/+|\/+$/g, '');
  if (!mountShape.test(path)) throw unavailable(what, 'a mount path that is none');
  return path;
}

/** Ed25519 keys come as 32 bytes; the header of their SubjectPublicKeyInfo is always the same (RFC 8410 section 4). */
function rawEd25519(text: string, what: string): string {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 32) throw unavailable(what, `an Ed25519 key of ${bytes.length} bytes`);
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes]);
  return pemOf({ key: der, format: 'der', type: 'spki' });
}
