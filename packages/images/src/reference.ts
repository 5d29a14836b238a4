// Image references as docker reads them: `nginx` is docker.io/library/nginx:latest.

import { PortcullisError } from '@portcullis/core';

/** Where an image lives: host and port (`docker.io`, `127.0.0.1:5000`), and the path there. */
export interface Repository {
  readonly registry: string;
  readonly repository: string;
}

/** An image as people name it. `digest` wins over `tag` wherever both are given. */
export interface ImageReference extends Repository {
  readonly tag?: string;
  /** `sha256:` and 64 hex digits, or sha512. */
  readonly digest?: string;
}

export const dockerHub = 'docker.io';
const hubHosts: readonly string[] = [dockerHub, 'index.docker.io', 'registry-1.docker.io'];

/** No registry accepts more: 255 for the name (distribution specification) and room for host, tag and digest. */
const maxReference = 700;
const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-{1,20})[a-z0-9]+){0,60}$/;
const tagShape = /^\w[\w.-]{0,127}$/;
const digestShape = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
const hostShape = /^(?:\[[0-9a-f:.]{2,45}\]|[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::\d{1,5})?$/i;

export function isDigest(text: string): boolean {
  return digestShape.test(text);
}

/** @throws PortcullisError `reference-invalid`. */
export function parseReference(text: string): ImageReference {
  const fail = (expected: string): PortcullisError =>
    new PortcullisError({
      code: 'reference-invalid',
      message: `expected ${expected}, got "${text.slice(0, 120)}"`,
      remedy: 'Write the image as REGISTRY/REPOSITORY:TAG or REGISTRY/REPOSITORY@sha256:DIGEST.',
    });
  if (text.length === 0 || text.length > maxReference) throw fail(`an image reference of 1 to ${maxReference} characters`);
  const at = text.indexOf('@');
  const digest = at < 0 ? undefined : text.slice(at + 1);
  if (digest !== undefined && !isDigest(digest)) throw fail('a digest of the form sha256:<64 hex digits>');
  const named = at < 0 ? text : text.slice(0, at);
  const colon = named.lastIndexOf(':');
  const hasTag = colon > named.lastIndexOf('/');
  const tag = hasTag ? named.slice(colon + 1) : undefined;
  if (tag !== undefined && !tagShape.test(tag)) throw fail('a tag of letters, digits, dots, dashes and underscores');
  const { registry, path } = splitRegistry(hasTag ? named.slice(0, colon) : named);
  if (!hostShape.test(registry)) throw fail('a registry host');
  if (path.length > 255 || !path.split('/').every((part) => component.test(part))) throw fail('a lower-case repository name');
  const repository = registry === dockerHub && !path.includes('/') ? `library/${path}` : path;
  return {
    registry,
    repository,
    ...(tag === undefined ? (digest === undefined ? { tag: 'latest' } : {}) : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** `registry/repository:tag@digest`, with the registry always written out. */
export function formatReference(reference: ImageReference): string {
  const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
  const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
  return `${reference.registry}/${reference.repository}${tag}${digest}`;
}

/** The first component is a registry when it looks like a host, as in docker: a dot, a port or `localhost`. */
function splitRegistry(name: string): { registry: string; path: string } {
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  const isHost = first.includes('.') || first.includes(':') || first === 'localhost' || first !== first.toLowerCase();
  if (!isHost) return { registry: dockerHub, path: name };
  return { registry: normalHost(first), path: name.slice(slash + 1) };
}

/** Hosts have no case, and Docker Hub has several. */
export function normalHost(host: string): string {
  const lower = host.toLowerCase();
  return hubHosts.includes(lower) ? dockerHub : lower;
}
