// Key services on this machine: they answer as their vendors' API references say, ask for the credentials that they would ask for, and
// remember what they were asked. No vendor's own server is behind them.

import { createHash, createHmac, type KeyObject } from 'node:crypto';
import { type MockServer, mockServer, type Seen } from '../../packages/oci/src/testing/mock-server.js';

export interface KeyServer extends MockServer {
  readonly address: string;
}

/** An answer; none where another service is meant. */
export type ServiceAnswer = (request: Seen) => { readonly status?: number; readonly body: string | object } | undefined;

export async function keyServer(...services: readonly ServiceAnswer[]): Promise<KeyServer> {
  const server = await mockServer((request, response) => {
    const found = services.map((answer) => answer(request)).find((answer) => answer !== undefined) ?? { status: 404, body: {} };
    const isText = typeof found.body === 'string';
    response.writeHead(found.status ?? 200, { 'content-type': isText ? 'text/xml' : 'application/json' });
    response.end(isText ? found.body : JSON.stringify(found.body));
  });
  return { ...server, address: `http://${server.host}` };
}

const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
const der = (key: KeyObject): string => key.export({ type: 'spki', format: 'der' }).toString('base64');
const denied = { status: 403, body: { errors: ['permission denied'] } };

/** https://docs.github.com/actions/reference/security/oidc : a token for one audience. */
export const jobIdentity: ServiceAnswer = ({ url, headers }) => {
  if (!url.startsWith('/identity?')) return undefined;
  if (headers.authorization !== 'Bearer job') return denied;
  return { body: { value: `identity for ${new URLSearchParams(url.slice(url.indexOf('?'))).get('audience')}` } };
};

/** Transit engine and JWT login of Vault; versions are told oldest first. */
export function vault(name: string, versions: readonly KeyObject[], token = 'vault-token'): ServiceAnswer {
  return ({ method, url, headers, body }) => {
    if (method === 'POST' && url === '/v1/auth/jwt/login') {
      const { role, jwt } = JSON.parse(body) as { role: string; jwt: string };
      return role === 'reader' && jwt === 'identity for https://github.com/octo'
        ? { body: { auth: { client_token: token, lease_duration: 60 } } }
        : denied;
    }
    if (url !== `/v1/transit/keys/${name}`) return undefined;
    if (headers['x-vault-token'] !== token) return denied;
    const isEd25519 = versions[0]?.asymmetricKeyType === 'ed25519';
    const keys = versions.map((key, i) => {
      const raw = Buffer.from(der(key), 'base64').subarray(-32).toString('base64');
      return [
        i + 1,
        { name: isEd25519 ? 'ed25519' : 'P-256', public_key: isEd25519 ? raw : pem(key), creation_time: '2026-01-01T00:00:00Z' },
      ];
    });
    return {
      body: { request_id: 'a', data: { name, type: 'ecdsa-p256', latest_version: versions.length, keys: Object.fromEntries(keys) } },
    };
  };
}

/** KMS: the request's signature is computed again from what arrived. */
export function awsKms(id: string, key: KeyObject, secret: string): ServiceAnswer {
  return (request) => {
    if (!request.headers['x-amz-target']?.toString().startsWith('TrentService.')) return undefined;
    if (!isSigned(request, secret)) return { status: 400, body: { __type: 'InvalidSignatureException' } };
    if ((JSON.parse(request.body) as { KeyId: string }).KeyId !== id) return { status: 400, body: { __type: 'NotFoundException' } };
    const algorithms = { KeyUsage: 'SIGN_VERIFY', KeySpec: 'ECC_NIST_P256', SigningAlgorithms: ['ECDSA_SHA_256'] };
    if (request.headers['x-amz-target'] === 'TrentService.DescribeKey') return { body: { KeyMetadata: { KeyId: id, ...algorithms } } };
    return { body: { KeyId: id, PublicKey: der(key), ...algorithms } };
  };
}

function isSigned({ method, url, headers, body }: Seen, secret: string): boolean {
  const [, scope = '', names = '', signature] =
    /Credential=[^/]+\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(headers.authorization ?? '') ?? [];
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  const lines = names.split(';').map((name) => `${name}:${headers[name]}\n`);
  const canonical = `${method}\n${url}\n\n${lines.join('')}\n${names}\n${hash(body)}`;
  const key = scope
    .split('/')
    .reduce<string | Buffer>((previous, part) => createHmac('sha256', previous).update(part).digest(), `AWS4${secret}`);
  const text = `AWS4-HMAC-SHA256\n${headers['x-amz-date']}\n${scope}\n${hash(canonical)}`;
  return createHmac('sha256', key).update(text).digest('hex') === signature;
}

/** STS: credentials for whoever brings the token. */
export function awsSts(token: string, { id, secret }: { readonly id: string; readonly secret: string }): ServiceAnswer {
  return ({ body }) => {
    const form = new URLSearchParams(body);
    if (form.get('Action') !== 'AssumeRoleWithWebIdentity') return undefined;
    if (form.get('WebIdentityToken') !== token) return { status: 400, body: '<ErrorResponse/>' };
    return {
      body: `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><Credentials><SessionToken>session</SessionToken><SecretAccessKey>${secret}</SecretAccessKey><Expiration>2030-01-01T00:00:00Z</Expiration><AccessKeyId>${id}</AccessKeyId></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
    };
  };
}

/** Cloud KMS, the token exchange and the impersonation of a service account. */
export function googleKms(name: string, key: KeyObject): ServiceAnswer {
  return ({ method, url, headers, body }) => {
    if (method === 'POST' && url === '/token') {
      const form = new URLSearchParams(body);
      const isExchange = form.get('grant_type')?.endsWith('token-exchange') && form.get('subject_token')?.startsWith('identity for //iam');
      return isExchange === true ? { body: { access_token: 'federated' } } : denied;
    }
    if (method === 'POST' && url === '/impersonate')
      return headers.authorization === 'Bearer federated'
        ? { body: { accessToken: 'google', expireTime: '2030-01-01T00:00:00Z' } }
        : denied;
    if (!url.startsWith('/v1/projects/')) return undefined;
    if (headers.authorization !== 'Bearer google') return denied;
    if (url === `/v1/${name}/cryptoKeyVersions?filter=state%3DENABLED&orderBy=name%20desc&pageSize=1`)
      return { body: { cryptoKeyVersions: [{ name: `${name}/cryptoKeyVersions/7`, state: 'ENABLED' }] } };
    return url === `/v1/${name}/cryptoKeyVersions/7/publicKey` ? { body: { pem: pem(key), algorithm: 'EC_SIGN_P256_SHA256' } } : undefined;
  };
}

/** Key Vault and the token endpoint of Entra. */
export function azureVault(name: string, key: KeyObject): ServiceAnswer {
  return ({ method, url, headers, body }) => {
    if (method === 'POST' && url === '/tenant/oauth2/v2.0/token') {
      const form = new URLSearchParams(body);
      const isJob = form.get('client_assertion') === 'identity for api://AzureADTokenExchange' && form.get('client_id') === 'client';
      return isJob && form.get('scope') === 'https://vault.azure.net/.default' ? { body: { access_token: 'azure' } } : denied;
    }
    if (url !== `/keys/${name}/?api-version=7.4`) return undefined;
    if (headers.authorization !== 'Bearer azure') return denied;
    return {
      body: {
        key: { ...key.export({ format: 'jwk' }), kid: 'k', kty: 'EC-HSM', key_ops: ['sign', 'verify'] },
        attributes: { enabled: true },
      },
    };
  };
}
