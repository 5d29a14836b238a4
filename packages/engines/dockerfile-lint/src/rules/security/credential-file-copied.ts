import type { Severity } from '@portcullis/core';
import { type CopyInstruction, expand, type Word } from '@portcullis/formats/dockerfile';
import type { LintContext } from '../../context.js';
import { ignoreMatcher } from '../../ignore-file.js';
import { globMatches } from '../../policy/glob.js';
import type { DockerfileRule } from '../../rule.js';
import { unquoted, withoutQuotes } from '../../unquoted.js';
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
      { text: 'FROM alpine:3.20\nARG F=.env\nCOPY ${F} /app/\n' },
      { text: 'FROM node:22\nCOPY package.json .env* /app/\n' },
      { text: 'FROM alpine:3.20\nCOPY conf/.e* /app/\n', options: { dockerignore: '.env\n' } },
    ],
    good: [
      { text: 'FROM alpine:3.20\nCOPY .env.example id_rsa.pub /app/\n' },
      { text: 'FROM alpine:3.20 AS a\nFROM alpine:3.20\nCOPY --from=a /x/.env /app/\n' },
      { text: 'FROM alpine:3.20\nCOPY environment.js keyboard.key.md oauth_pubkey.pem jwt.public-key.pem /app/\n' },
      { text: 'FROM node:22\nARG F\nCOPY package*.json *.json .eslint* cr* i* ${F} /app/\n' },
      { text: 'FROM node:22\nCOPY .env* /app/\n', options: { dockerignore: '.env*\n' } },
      { text: 'FROM node:22\nCOPY --exclude=.env .env /app/\nCOPY --exclude=.env* .env* /app/\n' },
      { text: 'FROM debian:12\nADD https://example.com/Release.key docker-archive.key /etc/apt/keyrings/\n' },
    ],
  },
  check: {
    on: ['ADD', 'COPY'],
    onbuild: true,
    *instruction(copy, context) {
      if ((copy.keyword !== 'ADD' && copy.keyword !== 'COPY') || copy.flags.some(({ name }) => name === 'from')) return;
      const { sources, destination } = unquoted(copy);
      const shipped = isShipped(context.stageOf(copy), context);
      for (const source of sources) {
        const path = (expand(source.value, context.scopeAt(copy), context.document.escape) ?? source.value).slice(-300);
        const found = kindOf({ ...source, value: path }, copy, context);
        if (found === undefined || isPublicKey(path, destination?.value ?? '')) continue;
        const { kind, by } = found;
        // What is made for tests opens nothing.
        const severity = kind.severity === 'high' && madeForTests.test(path) ? 'medium' : kind.severity;
        const named = `${source.value.slice(0, 100)}${by === undefined ? '' : `, which takes ${by} where there is one`}`;
        yield {
          at: source,
          message: `${copy.keyword} takes ${named}, ${kind.what}, into ${shipped ? 'the image' : 'a build stage'}`,
          // A pattern takes what is there, which may be none of them.
          severity: shipped && by === undefined ? severity : severity === 'high' && (shipped || by === undefined) ? 'medium' : 'low',
        };
      }
    },
  },
};

/** What a path is known for; `by` is a name that is, where a pattern takes it. */
function kindOf(
  { value }: Pick<Word, 'value'>,
  copy: CopyInstruction,
  context: LintContext,
): { readonly kind: Kind; readonly by?: string } | undefined {
  const isOut = leavesOut(copy, context);
  const kind = kinds.find(({ pattern }) => pattern.test(value));
  if (kind !== undefined) return isExcluded(copy, value) ? undefined : { kind };
  const last = value.slice(value.lastIndexOf('/') + 1);
  const start = /^([^*?[]{0,100})[*?[]/.exec(last)?.[1];
  if (start === undefined || start === '') return undefined;
  const glob = last.replace(/\[[^\]]{1,100}\]/g, '?');
  const folder = value.slice(0, value.length - last.length);
  for (const each of kinds)
    for (const name of each.names ?? [])
      if (isAbout(start, name) && globMatches(glob, name) && !isOut(`${folder}${name}`)) return { kind: each, by: name };
  return undefined;
}

/** A pattern that begins with half of a name, or takes names with a dot before them, is about it; one that takes half of a folder is not. */
function isAbout(start: string, name: string): boolean {
  return start.startsWith('.') || start.length * 2 >= name.length;
}

/** Whether a file that a pattern takes is kept out, by the ignore file or a flag. */
function leavesOut(copy: CopyInstruction, { options }: LintContext): (path: string) => boolean {
  const { ignoreFile } = options.surroundings;
  const matcher = ignoreFile === undefined || ignoreFile === 'none' ? undefined : ignoreMatcher(ignoreFile.text);
  return (path) => matcher?.ignores(path) === true || isExcluded(copy, path);
}

function isExcluded({ flags }: CopyInstruction, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return flags.some(
    ({ name: flag, value = '' }) => flag === 'exclude' && globMatches(withoutQuotes(value).replace(/^(?:\*\*\/)?/, ''), name),
  );
}

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
  /** Names of such files, which a pattern may take. */
  readonly names?: readonly string[];
}

/** The last part of a path decides, with its directory where the name alone says little. */
const kinds: readonly Kind[] = [
  {
    what: 'an SSH private key',
    severity: 'high',
    pattern: /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|ssh_host_[a-z0-9]{1,10}_key)$/,
    names: ['id_rsa', 'id_ed25519', 'id_ecdsa', 'ssh_host_rsa_key'],
  },
  { what: 'a directory of SSH keys', severity: 'high', pattern: /(?:^|\/)\.(?:ssh|gnupg)\/?$/ },
  {
    what: 'a file of settings and secrets',
    severity: 'high',
    pattern: /(?:^|\/)\.env(?:\.(?:local|prod|production|staging|live))?(?:\.local)?$/,
    names: ['.env', '.env.production', '.env.local'],
  },
  { what: 'credentials of AWS', severity: 'high', pattern: /(?:^|\/)\.aws(?:\/(?:credentials)?)?$/ },
  {
    what: 'credentials of Google Cloud',
    severity: 'high',
    pattern: /(?:^|\/)(?:application_default_credentials|service[-_]?account(?:[-_]?key)?|gcp[-_]?key|credentials)\.json$/,
    names: ['credentials.json'],
  },
  { what: 'credentials of Azure', severity: 'high', pattern: /(?:^|\/)\.azure\/(?:accessTokens\.json|msal_token_cache\.[a-z]{3,4})?$/ },
  {
    what: 'a kubeconfig',
    severity: 'high',
    pattern: /(?:^|\/)(?:kubeconfig(?:\.ya?ml)?|\.kube(?:\/(?:config)?)?|[^/]{1,100}\.kubeconfig)$/,
  },
  {
    what: 'logins to registries',
    severity: 'high',
    pattern: /(?:^|\/)(?:\.docker\/config\.json|\.dockerconfigjson|\.dockercfg)$/,
    names: ['.dockercfg', '.dockerconfigjson'],
  },
  { what: 'logins of git', severity: 'high', pattern: /(?:^|\/)\.git-credentials$/, names: ['.git-credentials'] },
  { what: 'logins to servers', severity: 'high', pattern: /(?:^|\/)[._]netrc$/, names: ['.netrc'] },
  {
    what: 'logins to package registries',
    severity: 'high',
    pattern: /(?:^|\/)(?:\.pypirc|\.gem\/credentials|\.cargo\/credentials(?:\.toml)?)$/,
    names: ['.pypirc'],
  },
  // Often without a token; BuildKit's documentation names it as the example of what to mount.
  {
    what: 'which may hold tokens of package registries',
    severity: 'medium',
    pattern: /(?:^|\/)(?:\.npmrc|\.yarnrc\.yml|\.m2\/settings\.xml|auth\.json|pip\.conf|NuGet\.Config)$/,
    names: ['.npmrc', '.yarnrc.yml'],
  },
  { what: 'a token of Vault', severity: 'high', pattern: /(?:^|\/)\.vault-token$/ },
  {
    what: 'state or variables of Terraform',
    severity: 'high',
    pattern: /(?:^|\/)(?:terraform\.tfstate(?:\.backup)?|\.terraformrc|[^/]{1,100}\.auto\.tfvars)$/,
  },
  { what: 'a store of keys', severity: 'high', pattern: /(?:^|\/)[^/]{1,100}\.(?:p12|pfx|jks|keystore|ppk|kdbx)$/i },
  { what: 'a private key', severity: 'high', pattern: /(?:^|\/)(?:[^/]{1,100}\.key|[^/]{0,100}(?:key|private)[^/]{0,50}\.pem)$/i },
  { what: 'a file of passwords', severity: 'medium', pattern: /(?:^|\/)\.(?:htpasswd|pgpass|my\.cnf)$/, names: ['.htpasswd', '.pgpass'] },
];
