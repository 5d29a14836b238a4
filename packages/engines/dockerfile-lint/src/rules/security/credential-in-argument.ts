// Credentials among the words of a command: written out, or as a build argument.

import type { CommandInstruction, Instruction, Pair, Stage } from '@portcullis/formats/dockerfile';
import { type Call, callsOf } from '../../calls.js';
import type { LintContext } from '../../context.js';
import type { DockerfileRule, Problem } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { mounts } from '../mounts.js';
import { credentialArguments } from './credential-arguments.js';
import { isPlaceholder } from './credential-shapes.js';
import { isSecretName } from './secret-named-variable.js';
import { isShipped } from './stages.js';
import { writtenIn } from './written-files.js';

export const credentialInArgument: DockerfileRule = {
  id: 'credential-in-argument',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'A command gets a credential that stands in the Dockerfile',
  why: 'Everyone who can read the repository, the log of the build or the history of the image can use it',
  remedy: 'Revoke it; mount the new one with `RUN --mount=type=secret` and let the program read the file.',
  controls: controls.secrets,
  risks: risks.credentials,
  references: ['https://docs.docker.com/build/building/secrets/'],
  examples: {
    bad: [
      { text: () => `FROM docker:27\nRUN docker login -u ci -p ${'Zq8-'}hunter2x registry.example\n` },
      { text: () => `FROM debian:12\nRUN curl -u ci:${'Zq8-'}hunter2x https://example.com/x\n` },
      { text: () => `FROM debian:12\nRUN curl -fsSu ci:${'Zq8-'}hunter2x https://example.com/x\n` },
      { text: () => `FROM docker:27\nRUN docker login -u ci -p${'Zq8-'}hunter2x registry.example\n` },
      { text: () => `FROM debian:12\nRUN curl -H "Authorization: Bearer ${'Zq8x'}hunter2x" https://example.com/x\n` },
      { text: () => `FROM debian:12\nRUN aws configure set aws_secret_access_key ${'Zq8x'}hunter2x\n` },
      { text: () => `FROM node:22\nRUN npm config set //registry.example/:_authToken=${'Zq8x'}hunter2x\n` },
      { text: () => `FROM debian:12\nRUN mysql -uroot -p${'Zq8x'}hunter2x -e "select 1"\n` },
      { text: () => `FROM ruby:3.3\nRUN bundle config set --global gems.acme.example ci:${'Zq8x'}hunter2x\n` },
      { text: () => `FROM ruby:3.3\nRUN bundle config gems.acme.example ci:${'Zq8x'}hunter2x\n` },
      { text: () => `FROM debian:12\nRUN PGPASSWORD=${'Zq8x'}hunter2x psql -h db\n` },
      { text: () => `FROM debian:12\nRUN export APP_SECRET_KEY=${'Zq8x'}hunter2x && make\n` },
      { text: () => `FROM debian:12\nRUN echo "machine git.example login ci password ${'Zq8x'}hunter2x" > ~/.netrc\n` },
    ],
    good: [
      { text: 'FROM docker:27\nRUN --mount=type=secret,id=t docker login -u ci --password-stdin registry.example < /run/secrets/t\n' },
      { text: 'FROM debian:12\nRUN curl -u user:password https://example.com/x && curl -H "Accept: text/plain" https://example.com/y\n' },
      {
        text: 'FROM debian:12\nRUN --mount=type=secret,id=t curl -H "Authorization: Bearer $(cat /run/secrets/t)" https://example.com/x\n',
      },
      { text: 'FROM docker:27\nRUN docker run -p 8080:80 acme/app && curl -u "$USER:$PASS" https://example.com\n' },
      { text: 'FROM ruby:3.3\nRUN bundle config set --global path /home/app/.bundle && bundle config build.nokogiri use-system\n' },
      { text: 'FROM debian:12\nRUN SECRET_KEY_BASE=dummy DJANGO_SECRET_KEY=build-time-only make\n' },
      { text: 'FROM debian:12\nRUN mysql -uroot -proot -e "select 1" && mkdir -p /x\n' },
    ],
  },
  check: {
    on: ['RUN'],
    onbuild: true,
    *instruction(run, context) {
      for (const call of callsOf(run as CommandInstruction, context)) {
        for (const { word, secret, how } of credentialArguments(call)) {
          if (word.literal === undefined || secret.includes('$') || isPlaceholder(secret)) continue;
          yield {
            at: call.spanOf(word),
            message: `${programOf(call)} gets a credential by ${how}`,
            evidence: `(${secret.length} letters)`,
          };
          break;
        }
      }
      for (const { text, files, at } of writtenIn(run, context)) {
        const secret = files.some((file) => credentialFiles.test(file.slice(-200))) ? writtenSecret.exec(text)?.[1] : undefined;
        if (secret !== undefined && !secret.includes('$') && !isPlaceholder(secret))
          yield { at, message: 'A file of credentials is written from the Dockerfile', evidence: `(${secret.length} letters)` };
      }
    },
  },
};

const credentialFiles =
  /(?:^|\/)(?:\.netrc|_netrc|\.npmrc|\.yarnrc|\.pypirc|\.pgpass|\.my\.cnf|\.aws\/credentials|\.docker\/config\.json)$/;
/** `password x` of a netrc, `_authToken=x` of an npmrc, `password = x`, `"auth": "x"`. */
const writtenSecret =
  /(?:\bpassword(?:\s{1,5}|\s{0,5}[:=]\s{0,5})|_authToken\s{0,5}=\s{0,5}|_auth\s{0,5}=\s{0,5}|aws_secret_access_key\s{0,5}=\s{0,5}|"auth"\s{0,5}:\s{0,5}")["']?([^\s"']{4,400})/i;

function programOf({ name }: Call): string {
  return name === '' ? 'The shell' : name;
}

export const buildArgumentAsSecret: DockerfileRule = {
  id: 'build-argument-as-secret',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'A build argument is used as a credential',
  why: 'RUN notes the values of all arguments in the history of the image and in the provenance of the build, where everyone who can pull it reads them',
  remedy: 'Pass it as a secret: `RUN --mount=type=secret,id=token,env=TOKEN …` and `docker build --secret id=token`.',
  controls: controls.secrets,
  risks: risks.credentials,
  references: ['https://docs.docker.com/build/building/secrets/'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nARG PASS\nRUN curl -u "ci:$PASS" https://example.com/x\n' },
      { text: 'FROM debian:12\nARG TOKEN\nRUN curl -H "Authorization: token ${TOKEN}" https://example.com/x\n' },
      { text: 'FROM debian:12\nARG GIT_AUTH\nRUN git clone "https://x:$GIT_AUTH@git.example/acme/app"\n' },
      { text: 'FROM node:22\nARG NPM_TOKEN\nRUN echo "//registry.example/:_authToken=$NPM_TOKEN" > .npmrc\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN --mount=type=secret,id=t,env=TOKEN curl -H "Authorization: token $TOKEN" https://example.com/x\n' },
      { text: 'FROM debian:12\nARG TOKEN\nRUN TOKEN=$(cat /run/secrets/t) && curl -H "Authorization: $TOKEN" https://example.com/x\n' },
      { text: 'FROM debian:12\nARG VERSION\nRUN curl -o /x "https://example.com/$VERSION/x"\n' },
      { text: 'FROM debian:12\nARG GPG_KEY=0D96DF4D4110E5C43FBFB17F2D347EA6AA65421D\nRUN gpg --recv-keys "$GPG_KEY"\n' },
    ],
  },
  check: {
    on: ['RUN'],
    onbuild: true,
    *instruction(run, context) {
      const hidden = ownNames(run as CommandInstruction, context);
      const shipped = isShipped(context.stageOf(run), context);
      const told = new Set<string>();
      for (const use of uses(run as CommandInstruction, context)) {
        const pair = argumentAt(use.name, run, context);
        if (pair === undefined || hidden.has(use.name) || told.has(use.name)) continue;
        told.add(use.name);
        yield {
          at: use.at,
          message: `${use.how}, and ${use.name} is a build argument`,
          related: [{ at: pair.name, message: 'The argument' }],
          ...(shipped ? {} : { severity: 'medium' as const }),
        };
      }
    },
  },
};

/** Of each stage the arguments that come from outside, worked out once: one with a value of its own is no secret of the caller. */
const argumentsOf = new WeakMap<Stage, ReadonlyMap<string, Pair>>();

function ownArguments(stage: Stage): ReadonlyMap<string, Pair> {
  const known = argumentsOf.get(stage);
  if (known !== undefined) return known;
  const found = new Map<string, Pair>();
  for (const entry of stage.instructions)
    if (entry.keyword === 'ARG')
      for (const pair of entry.pairs) if ((pair.value?.value ?? '') === '' && !found.has(pair.name.value)) found.set(pair.name.value, pair);
  argumentsOf.set(stage, found);
  return found;
}

/** A chain of stages so long nobody writes. */
const maxParents = 100;

/** The argument of this name that a RUN sees. */
function argumentAt(name: string, run: Instruction, context: LintContext): Pair | undefined {
  let stage = context.stageOf(run);
  for (let rounds = 0; stage !== undefined && rounds < maxParents; rounds++) {
    const pair = ownArguments(stage).get(name);
    if (pair !== undefined && pair.start < run.start) return pair;
    stage = stage.parent;
  }
  return undefined;
}

/** Names that the step sets itself: by a secret mount, or by an assignment. */
function ownNames(run: CommandInstruction, context: LintContext): ReadonlySet<string> {
  const names = mounts(run).flatMap(({ type, options }) => (type === 'secret' && options.has('env') ? [options.get('env') ?? ''] : []));
  for (const call of callsOf(run, context)) {
    const set = ['export', 'read', 'declare', 'local'].includes(call.name) ? call.args : [];
    for (const { value } of [...call.assignments, ...set]) {
      // `export TOKEN=$TOKEN` hands on the argument.
      const [name = '', ...rest] = value.split('=');
      if (!rest.join('=').includes(`\${${name}`)) names.push(name);
    }
  }
  return new Set(names);
}

interface Use {
  readonly name: string;
  readonly at: Problem['at'];
  readonly how: string;
}

/** Words that hand a credential to a program, and those that write a variable with the name of one into a file of credentials. */
function* uses(run: CommandInstruction, context: LintContext): Generator<Use> {
  for (const call of callsOf(run, context)) {
    for (const { word, secret, how } of credentialArguments(call))
      for (const name of variablesIn(secret)) yield { name, at: call.spanOf(word), how: `${programOf(call)} gets a credential by ${how}` };
    if (call.name !== 'echo' && call.name !== 'printf') continue;
    for (const word of call.args) {
      if (
        word.literal !== undefined ||
        (!/_authToken|_password|^machine\s|\bpassword\b|BEGIN [A-Z ]{0,20}PRIVATE KEY/i.test(word.value.slice(0, 4000)) && !isKeyFile(call))
      )
        continue;
      for (const name of variablesIn(word.value))
        if (isSecretName(name)) yield { name, at: call.spanOf(word), how: `${call.name} writes a credential` };
    }
  }
}

function isKeyFile(call: Call): boolean {
  return call.node.redirects.some(({ target }) =>
    /id_(?:rsa|dsa|ecdsa|ed25519)$|\.netrc$|\.npmrc$|\.git-credentials$/.test(target?.value.slice(-100) ?? ''),
  );
}

function variablesIn(text: string): readonly string[] {
  return [...text.slice(0, 8000).matchAll(/\$\{(\w{1,100})/g)].map(([, name]) => name as string);
}
