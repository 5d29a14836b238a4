import type { Severity } from '@portcullis/core';
import type { DockerfileRule } from '../../rule.js';
import { unquoted } from '../../unquoted.js';
import { controls, risks } from '../controls.js';
import { isShipped } from './stages.js';

export const credentialFileCopied: DockerfileRule = {
  id: 'credential-file-copied',
  aliases: [],
  severity: 'high',
  confidence: 'medium',
  title: 'A file that holds credentials is copied into the image',
  why: 'Everyone who can pull the image, or the layer cache of the build, can take the credentials out, even when a later step deletes the file',
  remedy: 'Mount it for the one RUN that needs it (`--mount=type=secret`), and keep it out of the context with .dockerignore.',
  controls: controls.secrets,
  risks: risks.credentials,
  references: ['https://docs.docker.com/build/building/secrets/'],
  examples: {
    bad: [
      { text: 'FROM alpine:3.20\nCOPY .env /app/\n' },
      { text: 'FROM alpine:3.20\nCOPY "id_rsa" "/root/.ssh/id_rsa"\n' },
      { text: 'FROM alpine:3.20\nCOPY keys/id_rsa /root/.ssh/id_rsa\n' },
      { text: 'FROM alpine:3.20\nADD ["conf/.aws/credentials", "/root/.aws/credentials"]\n' },
      { text: 'FROM node:22\nCOPY package.json .npmrc ./\n' },
      { text: 'FROM alpine:3.20\nCOPY server.key /etc/tls/\n' },
    ],
    good: [
      { text: 'FROM alpine:3.20\nCOPY .env.example id_rsa.pub /app/\n' },
      { text: 'FROM alpine:3.20 AS a\nFROM alpine:3.20\nCOPY --from=a /x/.env /app/\n' },
      { text: 'FROM alpine:3.20\nCOPY environment.js keyboard.key.md oauth_pubkey.pem jwt.public-key.pem /app/\n' },
      { text: 'FROM debian:12\nADD https://example.com/Release.key docker-archive.key /etc/apt/keyrings/\n' },
    ],
  },
  check: {
    on: ['ADD', 'COPY'],
    onbuild: true,
    *instruction(copy, context) {
      if ((copy.keyword !== 'ADD' && copy.keyword !== 'COPY') || copy.flags.some(({ name }) => name === 'from')) return;
      const { sources, destination } = unquoted(copy);
      for (const source of sources) {
        const kind = kinds.find(({ pattern }) => pattern.test(source.value.slice(-300)));
        if (kind === undefined || isPublicKey(source.value, destination?.value ?? '')) continue;
        // What is made for tests opens nothing.
        const severity = kind.severity === 'high' && madeForTests.test(source.value.slice(-300)) ? 'medium' : kind.severity;
        const shipped = isShipped(context.stageOf(copy), context);
        yield {
          at: source,
          message: `${copy.keyword} takes ${source.value.slice(0, 100)}, ${kind.what}, into ${shipped ? 'the image' : 'a build stage'}`,
          severity: shipped ? severity : severity === 'high' ? 'medium' : 'low',
        };
      }
    },
  },
};

const madeForTests =
  /(?:^|[/_.-])(?:tests?|testing|testdata|fixtures?|examples?|samples?|demo|dummy|fake|mock|snake-?oil|self-?signed|e2e|localhost)(?:[/_.-]|$)/i;

/** Keys of package repositories end with `.key` too; what an address gives is public. */
function isPublicKey(path: string, destination: string): boolean {
  if (/^[a-z]{2,10}:\/\//i.test(path)) return true;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/pub(?:lic)?[-_.]?key/i.test(name)) return true;
  return /\.key$/i.test(name) && /release|archive|repo|apt|gpg|pub|signing|rpm|nodesource|keyring/i.test(`${name} ${destination}`);
}

interface Kind {
  readonly what: string;
  readonly pattern: RegExp;
  readonly severity: Severity;
}

/** The last part of a path decides, with its directory where the name alone says little. */
const kinds: readonly Kind[] = [
  {
    what: 'an SSH private key',
    severity: 'high',
    pattern: /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|ssh_host_[a-z0-9]{1,10}_key)$/,
  },
  { what: 'a directory of SSH keys', severity: 'high', pattern: /(?:^|\/)\.(?:ssh|gnupg)\/?$/ },
  {
    what: 'a file of settings and secrets',
    severity: 'high',
    pattern: /(?:^|\/)\.env(?:\.(?:local|prod|production|staging|live))?(?:\.local)?$/,
  },
  { what: 'credentials of AWS', severity: 'high', pattern: /(?:^|\/)\.aws(?:\/(?:credentials)?)?$/ },
  {
    what: 'credentials of Google Cloud',
    severity: 'high',
    pattern: /(?:^|\/)(?:application_default_credentials|service[-_]?account(?:[-_]?key)?|gcp[-_]?key|credentials)\.json$/,
  },
  { what: 'credentials of Azure', severity: 'high', pattern: /(?:^|\/)\.azure\/(?:accessTokens\.json|msal_token_cache\.[a-z]{3,4})?$/ },
  {
    what: 'a kubeconfig',
    severity: 'high',
    pattern: /(?:^|\/)(?:kubeconfig(?:\.ya?ml)?|\.kube(?:\/(?:config)?)?|[^/]{1,100}\.kubeconfig)$/,
  },
  { what: 'logins to registries', severity: 'high', pattern: /(?:^|\/)(?:\.docker\/config\.json|\.dockerconfigjson|\.dockercfg)$/ },
  { what: 'logins of git', severity: 'high', pattern: /(?:^|\/)\.git-credentials$/ },
  { what: 'logins to servers', severity: 'high', pattern: /(?:^|\/)[._]netrc$/ },
  {
    what: 'logins to package registries',
    severity: 'high',
    pattern: /(?:^|\/)(?:\.pypirc|\.gem\/credentials|\.cargo\/credentials(?:\.toml)?)$/,
  },
  // Often without a token; BuildKit's documentation names it as the example of what to mount.
  {
    what: 'which may hold tokens of package registries',
    severity: 'medium',
    pattern: /(?:^|\/)(?:\.npmrc|\.yarnrc\.yml|\.m2\/settings\.xml|auth\.json|pip\.conf|NuGet\.Config)$/,
  },
  { what: 'a token of Vault', severity: 'high', pattern: /(?:^|\/)\.vault-token$/ },
  {
    what: 'state or variables of Terraform',
    severity: 'high',
    pattern: /(?:^|\/)(?:terraform\.tfstate(?:\.backup)?|\.terraformrc|[^/]{1,100}\.auto\.tfvars)$/,
  },
  { what: 'a store of keys', severity: 'high', pattern: /(?:^|\/)[^/]{1,100}\.(?:p12|pfx|jks|keystore|ppk|kdbx)$/i },
  { what: 'a private key', severity: 'high', pattern: /(?:^|\/)(?:[^/]{1,100}\.key|[^/]{0,100}(?:key|private)[^/]{0,50}\.pem)$/i },
  { what: 'a file of passwords', severity: 'medium', pattern: /(?:^|\/)\.(?:htpasswd|pgpass|my\.cnf)$/ },
];
