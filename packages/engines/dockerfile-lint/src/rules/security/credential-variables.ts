// Variables that say where a credential lies, or that put one into what every visitor gets.

import type { Instruction, Pair } from '@portcullis/formats/dockerfile';
import { callsOf } from '../../calls.js';
import type { LintContext } from '../../context.js';
import type { DockerfileRule } from '../../rule.js';
import { unquoted } from '../../unquoted.js';
import { controls, risks } from '../controls.js';
import { isShipped } from './stages.js';

/** Variables of programs that name a file of credentials. */
const fileVariables =
  /^(?:GOOGLE_APPLICATION_CREDENTIALS|GOOGLE_CREDENTIALS|AWS_SHARED_CREDENTIALS_FILE|AWS_WEB_IDENTITY_TOKEN_FILE|AZURE_AUTH_LOCATION|AZURE_CLIENT_CERTIFICATE_PATH|KUBECONFIG|PGPASSFILE|NETRC|OCI_CLI_KEY_FILE|SNOWFLAKE_PRIVATE_KEY_PATH)$/;

export const credentialVariableFile: DockerfileRule = {
  id: 'named-credential-file-copied',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'The file that a variable names as credentials is in the image',
  why: 'Everyone who can pull the image has the account that the program signs in with',
  remedy: 'Mount the file at run time, or let the platform sign in (workload identity); revoke what was published.',
  controls: controls.secrets,
  risks: risks.credentials,
  examples: {
    bad: [
      { text: 'FROM python:3.12\nCOPY key.json /app/\nENV GOOGLE_APPLICATION_CREDENTIALS=/app/key.json\n' },
      { text: 'FROM python:3.12\nENV GOOGLE_APPLICATION_CREDENTIALS=sa.json\nCOPY conf/sa.json .\n' },
      { text: 'FROM alpine:3.20\nCOPY cluster.yaml /etc/k\nENV KUBECONFIG=/etc/k\n' },
    ],
    good: [
      { text: 'FROM python:3.12\nCOPY app.json /app/\nENV GOOGLE_APPLICATION_CREDENTIALS=/var/run/secrets/key.json\n' },
      {
        text: 'FROM python:3.12 AS a\nFROM python:3.12\nCOPY --from=a /key.json /app/\nENV GOOGLE_APPLICATION_CREDENTIALS=/app/key.json\n',
      },
      { text: 'FROM python:3.12\nCOPY key.json /app/\nENV SETTINGS=/app/key.json\n' },
    ],
  },
  check: {
    *file(context) {
      const named = new Map<string, Pair>();
      for (const instruction of context.all)
        if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG')
          for (const pair of instruction.pairs)
            if (fileVariables.test(pair.name.value) && pair.value !== undefined && pair.value.value !== '')
              named.set(pair.value.value, pair);
      if (named.size === 0 || named.size > maxNamed) return;
      for (const copy of context.all) {
        for (const [path, pair] of named) {
          if (!copies(copy, path)) continue;
          yield {
            at: copy,
            message: `${copy.keyword} takes what ${pair.name.value} names into the image`,
            instruction: copy,
            supersedes: ['credential-file-copied'],
            related: [{ at: pair, message: 'Names the file' }],
            ...(isShipped(context.stageOf(copy), context) ? {} : { severity: 'medium' as const }),
          };
          break;
        }
      }
    },
  },
};

/** More is no Dockerfile that anyone wrote. */
const maxNamed = 50;

function copies(copy: Instruction, path: string): boolean {
  if ((copy.keyword !== 'COPY' && copy.keyword !== 'ADD') || copy.flags.some(({ name }) => name === 'from')) return false;
  const { sources, destination } = unquoted(copy);
  if (destination?.value === path) return true;
  const base = baseOf(path);
  return base !== '' && !base.includes('$') && sources.some(({ value }) => baseOf(value) === base);
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Prefixes by which a bundler writes a variable into the pages that it makes. */
const bundled = /^(?:VITE|REACT_APP|NEXT_PUBLIC|NUXT_PUBLIC|VUE_APP|EXPO_PUBLIC|GATSBY)_(\w{1,200})$/;
const secretWord =
  /(?:^|_)(?:SECRET|PASSWORD|PASSWD|PRIVATE_KEY|SERVICE_ROLE(?:_KEY)?|ACCESS_TOKEN|AUTH_TOKEN|API_TOKEN|SECRET_KEY|SECRET_ACCESS_KEY|CLIENT_SECRET)(?:_|$)/;
/** Keys that their issuers mean for pages. */
const meantForPages = /PUBLIC|PUBLISHABLE|ANON|SITE_?KEY|MAPBOX|MAPS|RECAPTCHA|SENTRY|_(?:URL|PATH|NAME|LENGTH|ENABLED|EXPIRY|FILE)$/;

export const bundledSecret: DockerfileRule = {
  id: 'secret-in-client-bundle',
  aliases: [],
  severity: 'medium',
  confidence: 'medium',
  title: 'A bundler writes a secret into the pages of the application',
  why: 'Variables with this prefix are put into the JavaScript that every visitor loads, so the secret is public from the first day',
  remedy: 'Keep the secret on a server and give the pages an address to ask; revoke what was published.',
  controls: controls.secrets,
  risks: risks.credentials,
  references: ['https://vite.dev/guide/env-and-mode#env-files'],
  examples: {
    bad: [
      { text: 'FROM node:22\nARG VITE_STRIPE_SECRET_KEY\nRUN npm run build\n' },
      { text: 'FROM node:22\nENV REACT_APP_DB_PASSWORD=$DB_PASSWORD\n' },
      { text: 'FROM node:22\nRUN NEXT_PUBLIC_CLIENT_SECRET=$X npm run build\n' },
    ],
    good: [
      { text: 'FROM node:22\nARG VITE_STRIPE_PUBLISHABLE_KEY\nARG NEXT_PUBLIC_SUPABASE_ANON_KEY\n' },
      { text: 'FROM node:22\nARG VITE_API_URL\nENV REACT_APP_MAPBOX_ACCESS_TOKEN=pk.x\n' },
      { text: 'FROM node:22\nRUN VITE_MODE=$SECRET npm run build\n' },
    ],
  },
  check: {
    on: ['ARG', 'ENV', 'RUN'],
    onbuild: true,
    *instruction(instruction, context) {
      if (instruction.keyword === 'ARG' || instruction.keyword === 'ENV') {
        for (const { name } of instruction.pairs)
          if (isBundledSecret(name.value))
            yield {
              at: name,
              message: `${instruction.keyword} ${name.value} ends up in the pages`,
              supersedes: ['sensitive-variable', 'secret-named-variable'],
            };
      }
      if (instruction.keyword === 'RUN') yield* inRun(instruction, context);
    },
  },
};

function* inRun(run: Extract<Instruction, { keyword: 'RUN' }> | Instruction, context: LintContext) {
  if (run.keyword !== 'RUN') return;
  for (const call of callsOf(run, context)) {
    for (const word of [...call.assignments, ...(call.name === 'export' ? call.args : [])]) {
      const name = word.value.split('=', 1)[0] ?? '';
      if (isBundledSecret(name)) yield { at: call.spanOf(word), message: `${name} ends up in the pages` };
    }
  }
}

function isBundledSecret(name: string): boolean {
  const rest = bundled.exec(name)?.[1];
  return rest !== undefined && secretWord.test(rest) && !meantForPages.test(rest);
}
