// The well-known registries, each with the challenge it is known to send and the logins that its tools write.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatReference, parseReference } from '@portcullis/images';
import { endpointsOf, loginAdvice } from '../registry/endpoint.js';
import { parseChallenges } from './challenge.js';
import { type Credentials, credentialSource } from './credentials.js';
import { fetchToken } from './token.js';

const inline = (text: string) => Buffer.from(text).toString('base64');
const password = (username: string, secret: string): Credentials => ({ kind: 'password', username, password: secret });

interface Convention {
  readonly image: string;
  readonly meant: string;
  readonly endpoint: string;
  readonly challenge: string;
  readonly config: object;
  readonly credentials: Credentials;
  /** How the token is asked for; undefined where the login itself is sent. */
  readonly token?: { readonly method: 'GET' | 'POST'; readonly url: string; readonly body?: Record<string, string> };
  readonly advice: string;
}

const helper = { Username: 'helped', Secret: 'hidden' };

const conventions: Readonly<Record<string, Convention>> = {
  'Docker Hub': {
    image: 'nginx',
    meant: 'docker.io/library/nginx:latest',
    endpoint: 'https://registry-1.docker.io/',
    challenge: 'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/nginx:pull"',
    config: { auths: { 'https://index.docker.io/v1/': { auth: inline('me:dckr_pat') } } },
    credentials: password('me', 'dckr_pat'),
    token: {
      method: 'GET',
      url: 'https://auth.docker.io/token?service=registry.docker.io&scope=repository%3Alibrary%2Fnginx%3Apull',
    },
    advice: 'docker/login-action',
  },
  GHCR: {
    image: 'ghcr.io/octo/app:v1',
    meant: 'ghcr.io/octo/app:v1',
    endpoint: 'https://ghcr.io/',
    challenge: 'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:octo/app:pull"',
    config: { auths: { 'ghcr.io': { auth: inline('octo:token') } } },
    credentials: password('octo', 'token'),
    token: { method: 'GET', url: 'https://ghcr.io/token?service=ghcr.io&scope=repository%3Aocto%2Fapp%3Apull' },
    advice: 'packages: read',
  },
  'ECR through amazon-ecr-credential-helper': {
    image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:v1',
    meant: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:v1',
    endpoint: 'https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/',
    challenge: 'Basic realm="https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/",service="ecr.amazonaws.com"',
    config: { credHelpers: { '123456789012.dkr.ecr.eu-west-1.amazonaws.com': 'fake' } },
    credentials: password('helped', 'hidden'),
    advice: 'amazon-ecr-login',
  },
  'ECR through docker login': {
    image: '123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/team/app',
    meant: '123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/team/app:latest',
    endpoint: 'https://123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/',
    challenge: 'Basic realm="https://123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/",service="ecr.amazonaws.com"',
    config: { auths: { '123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com': { auth: inline('AWS:a:b') } } },
    credentials: password('AWS', 'a:b'),
    advice: 'amazon-ecr-login',
  },
  'ECR public': {
    image: 'public.ecr.aws/nginx/nginx:1',
    meant: 'public.ecr.aws/nginx/nginx:1',
    endpoint: 'https://public.ecr.aws/',
    challenge: 'Bearer realm="https://public.ecr.aws/token/",service="public.ecr.aws",scope="aws"',
    config: { auths: { 'public.ecr.aws': { auth: inline('AWS:x') } } },
    credentials: password('AWS', 'x'),
    token: { method: 'GET', url: 'https://public.ecr.aws/token/?service=public.ecr.aws&scope=aws' },
    advice: 'Log in',
  },
  'ACR through az acr login': {
    image: 'octo.azurecr.io/app:v1',
    meant: 'octo.azurecr.io/app:v1',
    endpoint: 'https://octo.azurecr.io/',
    challenge: 'Bearer realm="https://octo.azurecr.io/oauth2/token",service="octo.azurecr.io",scope="repository:app:pull"',
    config: {
      auths: { 'octo.azurecr.io': { auth: inline('00000000-0000-0000-0000-000000000000:'), identitytoken: 'refresh' } },
    },
    credentials: { kind: 'identity-token', token: 'refresh' },
    token: {
      method: 'POST',
      url: 'https://octo.azurecr.io/oauth2/token',
      body: {
        grant_type: 'refresh_token',
        service: 'octo.azurecr.io',
        scope: 'repository:app:pull',
        client_id: 'portcullis',
        refresh_token: 'refresh',
      },
    },
    advice: 'az acr login',
  },
  'ACR through a service principal': {
    image: 'octo.azurecr.cn/app:v1',
    meant: 'octo.azurecr.cn/app:v1',
    endpoint: 'https://octo.azurecr.cn/',
    challenge: 'Bearer realm="https://octo.azurecr.cn/oauth2/token",service="octo.azurecr.cn",scope="repository:app:pull,push"',
    config: { auths: { 'octo.azurecr.cn': { username: 'principal', password: 'secret' } } },
    credentials: password('principal', 'secret'),
    token: { method: 'GET', url: 'https://octo.azurecr.cn/oauth2/token?service=octo.azurecr.cn&scope=repository%3Aapp%3Apull' },
    advice: 'az acr login',
  },
  'GAR through gcloud': {
    image: 'europe-west1-docker.pkg.dev/project/repo/app:v1',
    meant: 'europe-west1-docker.pkg.dev/project/repo/app:v1',
    endpoint: 'https://europe-west1-docker.pkg.dev/',
    challenge:
      'Bearer realm="https://europe-west1-docker.pkg.dev/v2/token",service="europe-west1-docker.pkg.dev",scope="repository:project/repo/app:pull"',
    config: { credHelpers: { 'europe-west1-docker.pkg.dev': 'fake' } },
    credentials: password('helped', 'hidden'),
    token: {
      method: 'GET',
      url: 'https://europe-west1-docker.pkg.dev/v2/token?service=europe-west1-docker.pkg.dev&scope=repository%3Aproject%2Frepo%2Fapp%3Apull',
    },
    advice: 'gcloud auth configure-docker',
  },
  'GCR with a key file': {
    image: 'eu.gcr.io/project/app:v1',
    meant: 'eu.gcr.io/project/app:v1',
    endpoint: 'https://eu.gcr.io/',
    challenge: 'Bearer realm="https://eu.gcr.io/v2/token",service="eu.gcr.io",scope="repository:project/app:pull"',
    config: { auths: { 'https://eu.gcr.io': { auth: inline('_json_key:{"type":"service_account","key":"a:b"}') } } },
    credentials: password('_json_key', '{"type":"service_account","key":"a:b"}'),
    token: { method: 'GET', url: 'https://eu.gcr.io/v2/token?service=eu.gcr.io&scope=repository%3Aproject%2Fapp%3Apull' },
    advice: 'gcloud auth configure-docker',
  },
  'GitLab with one login for a group': {
    image: 'registry.gitlab.com/group/app:v1',
    meant: 'registry.gitlab.com/group/app:v1',
    endpoint: 'https://registry.gitlab.com/',
    challenge: 'Bearer realm="https://gitlab.com/jwt/auth",service="container_registry",scope="repository:group/app:pull"',
    config: { auths: { 'registry.gitlab.com/group': { auth: inline('gitlab-ci-token:t') } } },
    credentials: password('gitlab-ci-token', 't'),
    token: { method: 'GET', url: 'https://gitlab.com/jwt/auth?service=container_registry&scope=repository%3Agroup%2Fapp%3Apull' },
    advice: 'Log in',
  },
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-helper-'));
  writeFileSync(join(folder, 'docker-credential-fake'), `#!/bin/sh\nread server\necho '${JSON.stringify(helper)}'\n`, { mode: 0o755 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.entries(conventions))('%s', async (_name, { image, meant, endpoint, challenge, config, credentials, token, advice }) => {
  const reference = parseReference(image);
  expect(formatReference(reference)).toBe(meant);
  const [place] = endpointsOf(reference.registry, new Map());
  expect(place?.base.href).toBe(endpoint);
  const environment = { DOCKER_AUTH_CONFIG: JSON.stringify(config), PATH: `${folder}:${process.env.PATH}` };
  const found = await credentialSource(environment)(reference);
  expect(found).toEqual(credentials);
  expect(loginAdvice(new URL(endpoint).host)).toContain(advice);
  const [asked] = parseChallenges(challenge);
  if (token === undefined) {
    expect(asked?.scheme).toBe('basic');
    return;
  }
  const sent: { method: string; url: string; headers: Record<string, string>; body?: string }[] = [];
  const answer = fetchToken({
    challenge: asked as NonNullable<typeof asked>,
    registry: new URL(endpoint),
    repository: reference.repository,
    credentials: found,
    trustedRealms: [],
    now: () => new Date(0),
    send: async (request) => {
      sent.push({ ...request, url: request.url.href });
      throw new Error('sent');
    },
  });
  await expect(answer).rejects.toThrow('sent');
  const [request] = sent;
  expect([request?.method, request?.url]).toEqual([token.method, token.url]);
  // The login goes to the token service and nowhere else: in the form of an identity token, or as it is.
  expect(request?.body === undefined ? undefined : Object.fromEntries(new URLSearchParams(request.body))).toEqual(token.body);
  expect(request?.headers.authorization).toBe(
    credentials.kind === 'password' ? `Basic ${inline(`${credentials.username}:${credentials.password}`)}` : undefined,
  );
});

test('a helper that lies in the folder of the job is none', async () => {
  const before = process.cwd();
  process.chdir(folder);
  try {
    const config = JSON.stringify({ credsStore: 'fake' });
    for (const PATH of ['', '.', `.:${join(folder, 'none')}`])
      await expect(credentialSource({ DOCKER_AUTH_CONFIG: config, PATH })(parseReference('registry.example/a:1'))).rejects.toMatchObject({
        code: 'credential-helper-failed',
      });
  } finally {
    process.chdir(before);
  }
});
