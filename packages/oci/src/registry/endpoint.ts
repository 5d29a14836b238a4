// From the name of a registry to where it answers.

import { isLoopback } from '@portcullis/http';
import { dockerHub } from '@portcullis/images';

/** Docker Hub's images do not live under its name. */
const hubEndpoint = 'registry-1.docker.io';

export interface Endpoint {
  /** Name under which credentials are kept. */
  readonly registry: string;
  readonly base: URL;
}

/** Where a registry may answer, mirrors first, itself last. */
export function endpointsOf(registry: string, mirrors: ReadonlyMap<string, readonly string[]>): readonly Endpoint[] {
  return [...(mirrors.get(registry) ?? []), registry].map((name) => ({ registry: name, base: baseOf(name) }));
}

/** TLS always; on this machine plain HTTP may take its place once TLS has turned out not to be spoken there. */
function baseOf(registry: string): URL {
  return new URL(`https://${registry === dockerHub ? hubEndpoint : registry}/`);
}

export function mayBePlain(url: URL): boolean {
  return isLoopback(url.host);
}

interface Convention {
  readonly hosts: RegExp;
  readonly login: string;
}

/** What to tell someone whom one of the well-known registries turned away. */
const conventions: readonly Convention[] = [
  { hosts: /^ghcr\.io$/, login: 'Give the job `packages: read` and pass GITHUB_TOKEN in `env`, or log in with docker/login-action.' },
  {
    hosts: /(?:^|\.)docker\.io$/,
    login: 'Log in with docker/login-action; anonymous pulls are limited, and private images are not found without.',
  },
  {
    hosts: /\.dkr\.ecr(?:-fips)?\.[a-z0-9-]{1,30}\.amazonaws\.com(?:\.cn)?$/,
    login: 'Log in with aws-actions/amazon-ecr-login, or name ecr-login in credHelpers.',
  },
  { hosts: /\.azurecr\.(?:io|cn|us)$/, login: 'Log in with `az acr login` or docker/login-action.' },
  { hosts: /(?:^|[.-])(?:gcr\.io|docker\.pkg\.dev)$/, login: 'Log in with google-github-actions/auth and `gcloud auth configure-docker`.' },
];

export function loginAdvice(host: string): string {
  return (
    conventions.find(({ hosts }) => hosts.test(host))?.login ??
    'Log in to the registry before this step, for example with docker/login-action.'
  );
}
