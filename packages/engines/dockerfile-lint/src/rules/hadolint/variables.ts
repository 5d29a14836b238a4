// ENV and ARG.

import type { Severity } from '@portcullis/core';
import type { Pair, PairsInstruction } from '@portcullis/formats/dockerfile';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { secretSeverity } from '../security/secret-severity.js';

export const selfReference: DockerfileRule = {
  id: 'env-refers-to-itself',
  aliases: ['DL3044'],
  severity: 'medium',
  confidence: 'high',
  title: 'ENV uses a variable that it sets itself',
  why: 'All values of one ENV see the variables as they were before it, so this one is empty or old',
  remedy: 'Set the first variable in an ENV of its own.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nENV HOME_DIR=/app BIN=$HOME_DIR/bin\n' }],
    good: [
      { text: 'FROM alpine:3.20\nENV HOME_DIR=/app\nENV BIN=$HOME_DIR/bin\n' },
      { text: 'FROM alpine:3.20\nENV PATH=/app/bin:$PATH\n' },
    ],
  },
  check: {
    level: 'error',
    *file({ document }) {
      const known = new Set<string>();
      for (const instruction of document.instructions) {
        if (instruction.keyword === 'ARG') for (const { name } of instruction.pairs) known.add(name.value);
        if (instruction.keyword !== 'ENV') continue;
        const { pairs } = instruction;
        const uses = usesOf(pairs);
        const wrong = pairs.find((pair) => !known.has(pair.name.value) && uses.some(pair));
        for (const { name } of pairs) known.add(name.value);
        if (wrong !== undefined) yield { at: wrong, message: `${wrong.name.value} is set and used in the same ENV`, instruction };
      }
    },
  },
};

/** Which names the values of one ENV use; read once, as it may have thousands. */
function usesOf(pairs: readonly Pair[]): { some(pair: Pair): boolean } {
  const users = new Map<string, Pair[]>();
  for (const pair of pairs)
    for (const [, braced, bare] of (pair.value?.text ?? '').matchAll(/\$(?:\{([^{}$]{1,200})\}|([A-Za-z0-9_]{1,200}))/g)) {
      const name = (braced ?? bare) as string;
      const list = users.get(name);
      // The pair itself, and one other, are all that is asked for.
      if (list === undefined) users.set(name, [pair]);
      else if (list.length < 2 && !list.includes(pair)) list.push(pair);
    }
  return { some: (pair) => users.get(pair.name.value)?.some((other) => other !== pair) === true };
}

/** Names that hold credentials, or say whose, in the documentation of the services they belong to. */
const sensitive = new Set([
  'ACCESS_TOKEN',
  'APPLICATION_KEY',
  'APP_SECRET',
  'AUTH_TOKEN',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'BITTREX_API_KEY',
  'BITTREX_API_SECRET',
  'CF_PASSWORD',
  'CF_USERNAME',
  'CIRCLE_TOKEN',
  'CI_DEPLOY_PASSWORD',
  'CI_DEPLOY_USER',
  'DOCKERHUB_PASSWORD',
  'DOCKER_EMAIL',
  'DOCKER_PASSWORD',
  'DOCKER_USERNAME',
  'FACEBOOK_ACCESS_TOKEN',
  'FACEBOOK_APP_ID',
  'FACEBOOK_APP_SECRET',
  'FIREBASE_API_TOKEN',
  'FIREBASE_TOKEN',
  'FOSSA_API_KEY',
  'GH_ENTERPRISE_TOKEN',
  'GH_TOKEN',
  'GITHUB_ENTERPRISE_TOKEN',
  'GITHUB_TOKEN',
  'HEROKU_API_KEY',
  'HEROKU_API_USER',
  'NPM_AUTH_TOKEN',
  'NPM_TOKEN',
  'OKTA_AUTHN_GROUPID',
  'OKTA_CLIENT_ORGURL',
  'OKTA_CLIENT_TOKEN',
  'OKTA_OAUTH2_CLIENTID',
  'OKTA_OAUTH2_CLIENTSECRET',
  'OPENAI_API_KEY',
  'OS_PASSWORD',
  'OS_USERNAME',
  'POSTGRES_PASSWORD',
  'SLACK_TOKEN',
  'STRIPE_API_KEY',
  'STRIPE_DEVICE_NAME',
  'TRAVIS_OS_NAME',
  'TRAVIS_SECURE_ENV_VARS',
  'TRAVIS_SUDO',
  'VAULT_CLIENT_KEY',
  'VAULT_TOKEN',
]);
const suspicious = /api_key|client_key|password|private|secret|token|username/i;

export function isSensitiveName(name: string): boolean {
  return sensitive.has(name.toUpperCase()) || suspicious.test(name);
}

export const sensitiveName: DockerfileRule = {
  id: 'sensitive-variable',
  aliases: ['DL3064'],
  severity: 'high',
  confidence: 'medium',
  title: 'ARG or ENV with the name of a credential',
  why: 'The value stays in the image and its history, where everyone who can pull the image reads it',
  remedy: 'Use RUN --mount=type=secret during the build, and the secret store of the platform at run time.',
  controls: controls.secrets,
  risks: risks.credentials,
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nARG NPM_TOKEN\n' }, { text: 'FROM alpine:3.20\nENV DB_PASSWORD=x\n' }],
    good: [{ text: 'FROM alpine:3.20\nENV PORT=80\n' }],
  },
  check: {
    level: 'warning',
    on: ['ARG', 'ENV'],
    onbuild: true,
    *instruction(instruction, { options }) {
      const { pairs } = instruction as PairsInstruction;
      // hadolint reads one name of an ARG, though BuildKit takes several.
      const read = options.likeHadolint && instruction.keyword === 'ARG' ? pairs.slice(0, 1) : pairs;
      const guilty = read.filter(({ name }) => isSensitiveName(name.value));
      const severities = guilty.map((pair) => secretSeverity(pair, instruction.keyword as 'ARG' | 'ENV'));
      // The worst of an instruction stands for it; in hadolint's own formats, where severity does not show, the first.
      const gravest = options.likeHadolint ? severities[0] : byWeight.find((severity) => severities.includes(severity));
      const worst = gravest === undefined ? -1 : severities.indexOf(gravest);
      const pair = guilty[worst];
      if (pair !== undefined)
        yield {
          at: pair.name,
          message: `${instruction.keyword} ${pair.name.value} has the name of a credential`,
          severity: severities[worst] as Severity,
        };
    },
  },
};

const byWeight: readonly Severity[] = ['high', 'medium', 'low'];

export const variableRules = [selfReference, sensitiveName];
