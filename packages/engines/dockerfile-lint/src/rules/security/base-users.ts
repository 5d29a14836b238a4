// Accounts that well-known base images run as, or bring along. From the images' own Dockerfiles.

import { type Document, expand, findStage, type ImageReference, readImage, type Scope } from '@portcullis/formats/dockerfile';
import { fullName } from '../../policy/glob.js';

export interface KnownUser {
  readonly uid: number;
  readonly name: string;
}

/** Images whose default user is not root. */
const notRoot: readonly RegExp[] = [
  /^cgr\.dev\/chainguard\//,
  /^dhi\.io\//,
  /^(?:docker\.io\/)?nginxinc\/nginx-unprivileged$/,
  /^(?:docker\.io\/)?bitnami(?:legacy|secure)?\//,
  /^(?:docker\.io\/)?jenkins\/(?:jenkins|agent|inbound-agent)$/,
  /^(?:docker\.io\/)?grafana\/(?:grafana|loki|tempo|mimir)$/,
  /^(?:docker\.io\/)?prom\//,
  /^quay\.io\/prometheus\/(?!golang-builder|busybox)/,
  /^quay\.io\/keycloak\/keycloak$/,
  /^(?:docker\.io\/)?apache\/airflow$/,
  /^(?:docker\.io\/)?(?:selenium|cypress\/included|curlimages\/curl|jupyter|gradle\/build)\b/,
  /^docker\.elastic\.co\//,
  /^registry\.access\.redhat\.com\/ubi\d{1,2}\/(?:nodejs|python|ruby|php|go-toolset|openjdk|httpd|nginx|perl|s2i)/,
  /^registry\.redhat\.io\//,
  /^ghcr\.io\/actions\/actions-runner$/,
  /^mcr\.microsoft\.com\/windows\/nanoserver$/,
];

/** Accounts that are there but not used unless USER says so. */
const available: readonly { readonly image: RegExp; readonly user: KnownUser }[] = [
  { image: /^(?:docker\.io\/(?:library\/)?)?node$/, user: { uid: 1000, name: 'node' } },
  { image: /^(?:docker\.io\/)?oven\/bun$/, user: { uid: 1000, name: 'bun' } },
  { image: /^(?:docker\.io\/)?denoland\/deno$/, user: { uid: 1993, name: 'deno' } },
  { image: /^gcr\.io\/distroless\//, user: { uid: 65532, name: 'nonroot' } },
  { image: /^mcr\.microsoft\.com\/dotnet\/(?:aspnet|runtime|runtime-deps)$/, user: { uid: 1654, name: 'app' } },
];

/** `not-root`, `unknown` when a variable hides the image, the account it brings along, or undefined. */
export function knownUser(
  image: ImageReference | undefined,
  document: Document,
  scope: Scope,
): KnownUser | 'not-root' | 'unknown' | undefined {
  if (image === undefined) return undefined;
  const text = expand(image.value, scope, document.escape);
  if (text === undefined || text === '') return `${image.registry ?? ''}${image.repository}`.includes('$') ? 'unknown' : undefined;
  const { registry, repository, tag = '' } = readImage({ ...image, text, value: text });
  if (findStage(document.stages, text) !== undefined) return 'unknown';
  const name = registry === undefined ? repository : `${registry}/${repository}`;
  // An image of one's own, named by an argument: what it does about users only its own file says.
  if (
    `${image.registry ?? ''}${image.repository}`.includes('$') &&
    !fullName({ ...(registry === undefined ? {} : { registry }), repository }).startsWith('docker.io/library/')
  )
    return 'unknown';
  // Nano Server runs as ContainerUser, whatever is built on it.
  if (/(?:^|[-_.])(?:nonroot|rootless|unprivileged|nanoserver)(?:$|[-_.])/.test(tag)) return 'not-root';
  if (notRoot.some((pattern) => pattern.test(name))) return 'not-root';
  // .NET images have the account since version 8; chiselled ones use it.
  if (name.startsWith('mcr.microsoft.com/dotnet/')) {
    if (/chiseled|distroless/.test(tag)) return 'not-root';
    if (!/^(?:[89]|[1-9]\d)\./.test(tag)) return undefined;
  }
  return available.find((entry) => entry.image.test(name))?.user;
}
