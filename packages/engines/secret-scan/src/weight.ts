// What a secret weighs: `high` is earned by evidence that it opens something somewhere. Each row names what speaks for a
// value that its author made up, let expire, or keeps on one machine; what is so is reported all the same, as `medium`.

import type { Confidence, Severity } from '@portcullis/core';
import type { RefusalRow } from './refusal.js';
import { type FileKind, fileKind } from './rules/generic/file-kind.js';
import { isWords } from './rules/generic/values.js';
import { selfMade } from './rules/self-made.js';

/** What is known of a secret when it is weighed. */
export interface Evidence {
  readonly ruleId: string;
  /** A guess by its name or place; what has a form of its issuer is none. */
  readonly generic: boolean;
  readonly confidence: Confidence;
  readonly secret: string;
  /** What the file begins with; empty where only a later part of it is looked at. */
  readonly head: string;
  /** The text up to the secret, no more than a few lines of it. */
  readonly before: string;
  /** What follows on its line. */
  readonly after: string;
  readonly file: FileKind;
  /** When it ended to be valid, of a token that says so. */
  readonly expires?: string | undefined;
}

/** So far before a secret its line is read. */
export const weighedBytes = 240;

/** A token that ended before these rules were made is of no use by any clock. */
const rulesMade = '2026-01-01';

/** Files that are copied and filled in before use: `.env.example`, `defaults.yml`, `server.env.template`. */
const toBeCopied = /(?:^|[._-])(?:examples?|samples?|templates?|dist|tpl|skel|defaults?)(?:\.[a-z]{1,10}){0,2}$/i;
/** Programs that a manual shows. */
const lesson = /(?:^|\/)(?:docs?[_-]src\/|[^/]{0,80}tutorial[^/]{0,80}(?:\/|$))/i;
/** Names of what everybody may know on a chain. */
const publicName = /(?:Address|Account|Mint|Program|_TX)["']?[ \t]{0,3}[:=]\s{0,40}["'`]?$/;
/** Settings of a developer's own machine. */
const ownMachine =
  /(?:^|[._-])(?:dev|development|devel|local)(?:\.[a-z]{1,10}){1,2}$|(?:^|\/)docker-compose\.override\.ya?ml$|\.devcontainer\//i;
const ownHost = /(?:\blocalhost|\b127\.0\.0\.1|\[::1\]|\bhost\.docker\.internal|\(localdb\))(?![\w.-])/i;
/** `${NAME:-v}`, `import.meta.env.NAME || 'v'`, `env('NAME', 'v')`, `os.getenv("NAME", "v")`. */
const fallback =
  /(?:\$\{[A-Za-z_]\w{0,80}:?-|\benv(?:\.\w{1,80}|\[["']\w{1,80}["']\])[ \t]{0,3}(?:\|\||\?\?)[ \t]{0,3}["'`]|\b(?:get)?env(?:iron\.get)?\([ \t]{0,3}["']\w{1,80}["'][ \t]{0,3},[ \t]{0,3}["'])$/i;
/** A host by its whole name: what logs in there is in use, however short its password. */
const elsewhere = /(?:@|\/\/|\b(?:host|server)["']?[ \t]?[:=][ \t]?["']?)[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,12}(?![\w-])/i;
const exampleKey = /(?:^|[\s"'{,])(?:x-)?examples?["']?[ \t]{0,3}(?::|=>|=)\s{0,40}["'`]?(?:(?:Bearer|Basic|Token)[ \t])?$/i;

/** What a program makes that anybody runs, so that a test has its own; what a service gives out, a test has of a person's account. */
const madeWhereItRuns = /^(?:json-web-token|k3s-|docker-swarm-|http-basic-|connection-string-|database-url-|go-sql-dsn-|sql-insert-)/;

/** Folders of what sets up a machine to try something on. */
const trialPlace =
  /(?:^|\/)(?:molecule|vagrant|\.?kitchen[\w.-]{0,40}|pebble|dev-?keys|demo-?setups?|[\w-]{1,40}[._-](?:example|sample))\//i;
const saidForTrials =
  /\b(?:(?:test|testing|insecure|dummy|dumb|fake|example|sample|development)\b[^\n]{0,40}\b(?:keys?|cert(?:ificate)?s?)\b|not (?:a )?secret\b|(?:key|certificate) (?:only )?for (?:testing|tests|development)\b)/i;
const commentLine = /^[ \t]{0,80}(?:#(?!define\b)|\/\/|;|--[ \t]|\/\*|\*[ \t])/;

/** By its name or place alone, and so not sure. */
const guessed = ({ generic, confidence, ruleId }: Evidence): boolean => (generic || confidence !== 'high') && !selfMade.has(ruleId);

/** What somebody thinks of in a second: a word, words, a word and a number, fewer letters than a key has. */
export function isThoughtOf(value: string): boolean {
  return (
    isWords(value) ||
    /^[A-Za-z@$!_.-]{1,40}$/.test(value) ||
    /^[A-Za-z]{3,20}[@_#.-]?\d{1,4}[!.]?$/.test(value) ||
    /^[a-z0-9]{1,4}-[a-z]{2,12}$/.test(value) ||
    (value.length <= 8 && /^[a-z0-9]+$/.test(value)) ||
    // `P4ssb0lt`: digits in place of letters.
    (value.length <= 13 && /^[A-Z]?[a-z]{3,12}(?:[_-][A-Z]?[a-z]{2,12}){0,2}!?$/.test(value.replace(/[43051@$]/g, letterFor)))
  );
}

const letterFor = (sign: string): string =>
  (({ 4: 'a', 3: 'e', 0: 'o', 5: 's', 1: 'i', '@': 'a', $: 's' }) as Record<string, string>)[sign] as string;

/** Base64 of a sentence or of words; random bytes so many are never all letters. */
function encodesText(value: string): boolean {
  if (value.length < 20 || value.length > 2000 || !/^[A-Za-z0-9+/_-]{20,}={0,2}$/.test(value)) return false;
  const text = Buffer.from(value, 'base64').toString('latin1');
  return /^[\t\n\r -~]+$/.test(text) && /[A-Za-z]{2,20}(?:[ _-][A-Za-z]{2,20}){3}/.test(text);
}

const plain = { ruleId: 'generic-api-key', generic: true, confidence: 'medium', head: '', before: 'key = "', after: '"' } as const;
const key = ['Zk8', 'qR2', 'vT7', 'mX4', 'pL9', 'wB6'].join('');

/** The first that applies keeps a secret at `medium`. Of what check digits prove none is asked. */
export const weightRows: readonly RefusalRow<Evidence, Evidence>[] = [
  {
    id: 'expired',
    why: 'It says itself that it is no longer valid.',
    refuses: ({ expires }) => expires !== undefined && expires < rulesMade,
    sample: {
      ...plain,
      ruleId: 'json-web-token',
      generic: false,
      secret: key,
      file: fileKind('a.json'),
      expires: '2019-03-01T00:00:00.000Z',
    },
  },
  {
    id: 'in-a-test',
    why: 'It stands in the source of a test, whose author can have made it: it has no form of a service that gives it out.',
    refuses: (evidence) =>
      evidence.file.is('rehearsed') &&
      evidence.file.is('sourceCode') &&
      !evidence.file.is('inUse') &&
      (guessed(evidence) || madeWhereItRuns.test(evidence.ruleId)),
    sample: { ...plain, ruleId: 'k3s-cluster-token', confidence: 'high', generic: false, secret: key, file: fileKind('cmd/join_test.go') },
  },
  {
    id: 'for-readers',
    why: 'It stands in a text for readers, and no form of an issuer tells it from what its author made up.',
    refuses: (evidence) => (evidence.file.is('reading') || lesson.test(evidence.file.path)) && guessed(evidence),
    sample: { ...plain, secret: key, file: fileKind('README.md') },
  },
  {
    id: 'to-be-copied',
    why: 'Its file is one to copy and fill in.',
    refuses: (evidence) => toBeCopied.test(evidence.file.path) && guessed(evidence),
    sample: { ...plain, secret: key, file: fileKind('docker/.env.docker.example') },
  },
  {
    id: 'own-machine',
    why: 'Its file, or the address beside it, is that of a developer’s own machine.',
    refuses: ({ file, ruleId, generic, confidence, before, after }) =>
      !selfMade.has(ruleId) &&
      (generic || confidence !== 'high' || /^(?:connection-string|database-url)/.test(ruleId)) &&
      (ownMachine.test(file.path) || ownHost.test(lineOf(before)) || ownHost.test(after)),
    sample: { ...plain, secret: key, file: fileKind('a.json'), before: '"Default": "Server=localhost,1434;User Id=sa;Password=' },
  },
  {
    id: 'fallback',
    why: 'It is what a program takes where nobody sets a variable, so that a deployment has another.',
    refuses: (evidence) => guessed(evidence) && fallback.test(evidence.before),
    sample: { ...plain, secret: key, file: fileKind('a.js'), before: "key: import.meta.env.KEY || '" },
  },
  {
    id: 'an-example',
    why: 'It is the value of a key `example`.',
    refuses: (evidence) => guessed(evidence) && exampleKey.test(evidence.before),
    sample: { ...plain, secret: key, file: fileKind('a.ex'), before: '      example:\n        "Bearer ' },
  },
  {
    id: 'thought-of',
    why: 'It is a word, or a word and a number, where nothing says that it is in use: most such are of somebody’s trial.',
    refuses: (evidence) =>
      (guessed(evidence) || /^(?:connection-string|database-url|npmrc-auth)/.test(evidence.ruleId)) &&
      !evidence.file.is('inUse') &&
      !evidence.file.is('credentialFile') &&
      !elsewhere.test(lineOf(evidence.before)) &&
      !elsewhere.test(evidence.after) &&
      isThoughtOf(evidence.secret),
    sample: { ...plain, ruleId: 'generic-password', secret: 'kestra', file: fileKind('compose.yml') },
  },
  {
    id: 'text',
    why: 'Decoded it is words and not random bytes.',
    refuses: (evidence) => guessed(evidence) && encodesText(evidence.secret),
    sample: {
      ...plain,
      secret: Buffer.from('a key of mine which should be another one in production').toString('base64'),
      file: fileKind('a.yml'),
    },
  },
  {
    id: 'public-name',
    why: 'Its name is that of an account, a token or a transaction of a chain, which everybody may know.',
    refuses: (evidence) => guessed(evidence) && publicName.test(evidence.before),
    sample: { ...plain, secret: key, file: fileKind('a.ts'), before: "  tokenMint: '" },
  },
  {
    id: 'expression',
    why: 'It stands within an expression of a template, whose functions have names.',
    refuses: (evidence) => guessed(evidence) && /\{\{-?[ \t]{0,4}\$\w{1,60}[ \t]{0,3}:=[ \t]{0,3}$/.test(evidence.before),
    sample: { ...plain, secret: key, file: fileKind('templates/a.yaml'), before: '{{- $password := ' },
  },
  {
    id: 'made-for-trials',
    why: 'Anybody makes such a key, and its path or the words beside it say that this one is for tests or development.',
    refuses: ({ ruleId, file, head, before }) =>
      selfMade.has(ruleId) && !file.is('inUse') && (trialPlace.test(file.path) || isSaidForTrials(head) || isSaidForTrials(before)),
    sample: {
      ...plain,
      ruleId: 'private-key',
      secret: key,
      file: fileKind('a.yaml'),
      head: '# Insecure development keys, by make certs\n',
      before: '',
    },
  },
  {
    id: 'commented',
    why: 'It is a guess, and stands in a comment, where it does nothing.',
    refuses: (evidence) => guessed(evidence) && commentLine.test(lineOf(evidence.before)),
    sample: { ...plain, secret: key, file: fileKind('compose.yml'), before: '      #- OAUTH2_SECRET=' },
  },
  {
    id: 'address',
    why: 'It has the form of an address of Ethereum or of the id of a PGP key, which are public.',
    refuses: (evidence) => guessed(evidence) && /^0x(?:[0-9a-fA-F]{16}|[0-9a-fA-F]{40})$/.test(evidence.secret),
    sample: { ...plain, secret: `0x${'7d1afa7b718fb893db30'.repeat(2)}`, file: fileKind('a.ts') },
  },
];

/** In a remark or a title: beside an assignment the words are names. */
function isSaidForTrials(text: string): boolean {
  return text.split('\n').some((line) => !line.includes('=') && saidForTrials.test(line));
}

function lineOf(before: string): string {
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** The most that a row of weights lets a secret be. */
export const atMostMedium: Readonly<Record<Severity, Severity>> = { critical: 'medium', high: 'medium', medium: 'medium', low: 'low' };
