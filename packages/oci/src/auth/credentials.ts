// Credentials of a registry, from where docker and podman keep them. Nothing is asked of anyone else.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PortcullisError } from '@portcullis/core';
import { type Environment, hostOf } from '@portcullis/http';
import { dockerHub, type Repository } from '@portcullis/images';
import { askHelper } from './credential-helper.js';

export type Credentials =
  | {
      readonly kind: 'password';
      readonly username: string;
      readonly password: string /** Not given by the user: the job's own token. */;
      readonly ambient?: true;
    }
  | { readonly kind: 'identity-token'; readonly token: string };

export type CredentialSource = (repository: Repository) => Promise<Credentials | undefined>;

const maxConfigBytes = 1024 * 1024;
/** The key under which docker keeps the credentials of Docker Hub. */
const hubKey = 'https://index.docker.io/v1/';

interface DockerConfig {
  readonly file: string;
  readonly auths: ReadonlyMap<string, unknown>;
  readonly credHelpers: ReadonlyMap<string, unknown>;
  readonly credsStore: string | undefined;
}

/**
 * Looks in DOCKER_AUTH_CONFIG, REGISTRY_AUTH_FILE, docker's config.json and podman's auth.json, in this order;
 * for ghcr.io the job's GITHUB_TOKEN comes last. Files are read at the first question.
 */
export function credentialSource(environment: Environment): CredentialSource {
  let configs: readonly DockerConfig[] | undefined;
  const answers = new Map<string, Promise<Credentials | undefined>>();
  return (repository) => {
    configs ??= readConfigs(environment);
    const key = `${repository.registry}/${repository.repository}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = lookUp(configs, repository, environment);
    answers.set(key, answer);
    return answer;
  };
}

async function lookUp(
  configs: readonly DockerConfig[],
  repository: Repository,
  environment: Environment,
): Promise<Credentials | undefined> {
  const server = repository.registry === dockerHub ? hubKey : repository.registry;
  for (const config of configs) {
    const helper = entryFor(config.credHelpers, repository) ?? config.credsStore;
    const found = typeof helper === 'string' && helper !== '' ? await askHelper(helper, server, environment) : undefined;
    const credentials = found ?? inlineCredentials(entryFor(config.auths, repository), config.file);
    if (credentials !== undefined) return credentials;
  }
  const token = environment.GITHUB_TOKEN;
  if (repository.registry === 'ghcr.io' && token) return { kind: 'password', username: 'x-access-token', password: token, ambient: true };
  return undefined;
}

/** The most specific entry: `host/org/repository`, `host/org`, `host`, in any of the spellings that docker has used. */
function entryFor(entries: ReadonlyMap<string, unknown>, repository: Repository): unknown {
  const segments = repository.repository.split('/');
  const names = [...segments.keys()].map((i) => `${repository.registry}/${segments.slice(0, segments.length - i).join('/')}`);
  for (const name of [...names, repository.registry]) {
    for (const [key, value] of entries) if (normalised(key) === name) return value;
  }
  return undefined;
}

function normalised(key: string): string {
  const bare = key
    .replace(/^https?:\/\//, '')
    .replace(/\/v[12]\/?$/, '')
    .replace(/\/$/, '');
  const host = hostOf(bare.split('/')[0] ?? '');
  return host === 'index.docker.io' || host === 'registry-1.docker.io' ? dockerHub : bare;
}

function inlineCredentials(entry: unknown, file: string): Credentials | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { auth, username, password, identitytoken } = entry as Record<string, unknown>;
  if (typeof identitytoken === 'string' && identitytoken !== '') return { kind: 'identity-token', token: identitytoken };
  if (typeof username === 'string' && username !== '' && typeof password === 'string') return { kind: 'password', username, password };
  if (typeof auth !== 'string' || auth === '') return undefined;
  const text = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '');
  const colon = text.indexOf(':');
  if (colon < 1) throw invalid(file, 'expected `auth` to be base64 of USER:PASSWORD');
  return { kind: 'password', username: text.slice(0, colon), password: text.slice(colon + 1) };
}

function readConfigs(environment: Environment): readonly DockerConfig[] {
  const { HOME: home = '', USERPROFILE: profile = '' } = environment;
  const base = home || profile;
  const directory = environment.DOCKER_CONFIG || (base && join(base, '.docker'));
  const files = [
    environment.REGISTRY_AUTH_FILE ?? '',
    directory && join(directory, 'config.json'),
    environment.XDG_RUNTIME_DIR ? join(environment.XDG_RUNTIME_DIR, 'containers/auth.json') : '',
    base && join(base, '.config/containers/auth.json'),
  ];
  const inline = environment.DOCKER_AUTH_CONFIG ? [parseConfig(environment.DOCKER_AUTH_CONFIG, 'DOCKER_AUTH_CONFIG')] : [];
  return [...inline, ...files.flatMap((file) => readConfig(file) ?? [])];
}

function readConfig(file: string): DockerConfig | undefined {
  if (file === '') return undefined;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (!stats.isFile() || stats.size > maxConfigBytes) throw invalid(file, `expected a file of at most ${maxConfigBytes} bytes`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw invalid(file, `expected a readable file, got ${(error as NodeJS.ErrnoException).code}`);
  }
  return parseConfig(text, file);
}

function parseConfig(text: string, file: string): DockerConfig {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid(file, 'expected JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(file, 'expected a JSON object');
  const { auths, credHelpers, credsStore } = value as Record<string, unknown>;
  const entries = (part: unknown): ReadonlyMap<string, unknown> =>
    new Map(typeof part === 'object' && part !== null ? Object.entries(part) : []);
  return {
    file,
    auths: entries(auths),
    credHelpers: entries(credHelpers),
    credsStore: typeof credsStore === 'string' ? credsStore : undefined,
  };
}

function invalid(file: string, message: string): PortcullisError {
  return new PortcullisError({
    code: 'docker-config-invalid',
    message,
    where: { file },
    remedy: 'Log in again with `docker login`, or remove the file.',
  });
}
