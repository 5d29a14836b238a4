// Packages and keys that come without encryption, where nothing else tells whether they were changed on the way.

import type { CommandInstruction, Instruction, Span } from '@portcullis/formats/dockerfile';
import type { FixDraft } from '@portcullis/lint';
import { replace } from '@portcullis/lint';
import { type Call, callsOf, callsOfNode, operands } from '../../calls.js';
import type { LintContext } from '../../context.js';
import type { DockerfileRule, Problem } from '../../rule.js';
import { unquoted } from '../../unquoted.js';
import { controls, risks } from '../controls.js';
import { isVerification, savedAs } from './download-piped-to-shell.js';
import { addresses, isDownload, isLocal } from './downloads.js';

export const indexOverHttp: DockerfileRule = {
  id: 'package-index-over-http',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'Packages come from an index without encryption',
  why: 'Anyone on the way hands the build other packages, whose install scripts run in it',
  remedy: 'Write https:// before the address of the index.',
  controls: controls.verifiedPackages,
  risks: risks.integrity,
  examples: {
    bad: [
      { text: 'FROM python:3.12\nRUN pip install --index-url http://pypi.example.com/simple flask==3.0.0\n' },
      { text: 'FROM python:3.12\nENV PIP_EXTRA_INDEX_URL=http://pypi.example.com/simple\n' },
      { text: 'FROM node:22\nRUN npm config set registry http://registry.npmjs.org/ && npm ci\n' },
      { text: 'FROM ruby:3.3\nRUN gem sources --add http://rubygems.org/\n' },
      { text: 'FROM golang:1.25\nENV GOPROXY=http://proxy.example.com,direct GONOSUMDB=*\n' },
    ],
    good: [
      { text: 'FROM python:3.12\nRUN pip install --index-url https://pypi.example.com/simple flask==3.0.0\n' },
      { text: 'FROM node:22\nRUN npm config set registry http://localhost:4873/ && npm ci\n' },
      { text: 'FROM debian:12\nRUN echo "deb http://deb.debian.org/debian bookworm main" > /etc/apt/sources.list\n' },
      { text: 'FROM node:22\nENV NPM_CONFIG_PROXY=http://proxy.example.com:3128\n' },
    ],
  },
  check: {
    on: ['RUN', 'ENV', 'ARG'],
    onbuild: true,
    *instruction(instruction, context) {
      if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG') {
        for (const { name, value } of instruction.pairs)
          if (value !== undefined && indexVariables.test(name.value) && isOpen(value.value))
            yield problem(`${name.value} names an index without encryption`, value, value.value, context);
      }
      if (instruction.keyword !== 'RUN') return;
      for (const call of callsOf(instruction, context)) {
        const found = indexWord(call);
        if (found !== undefined)
          yield problem(
            `${call.name === '' ? 'A variable' : call.name} names an index without encryption`,
            call.spanOf(found),
            found.value,
            context,
          );
      }
    },
  },
};

function problem(message: string, at: Span, value: string, { document }: LintContext): Problem {
  const host = hostOf(value);
  return {
    at,
    message,
    // A name without a dot is one of the own network.
    ...(host.includes('.') ? {} : { severity: 'medium' as const }),
    fix: () => overHttps(at, host, document.text),
  };
}

const indexVariables =
  /^(?:PIP_INDEX_URL|PIP_EXTRA_INDEX_URL|UV_INDEX_URL|UV_EXTRA_INDEX_URL|UV_DEFAULT_INDEX|NPM_CONFIG_REGISTRY|YARN_REGISTRY|YARN_NPM_REGISTRY_SERVER|GOPROXY|GEM_SOURCE|BUNDLE_MIRROR__ALL|CARGO_REGISTRIES_CRATES_IO_PROTOCOL|HEX_MIRROR|CPAN_MIRROR|PERL_CPANM_OPT)$/i;

/** By program: what must stand among the words for one of them to be the address of an index. */
const indexFlags: ReadonlyMap<string, RegExp> = new Map([
  ...['pip', 'pip3', 'pip2', 'python', 'python3', 'uv', 'pipenv', 'pdm'].map(
    (name) =>
      [
        name,
        /^(?:-i|--index-url|--extra-index-url|--find-links|-f|--default-index|--index|--pypi-mirror|(?:global\.)?(?:extra-)?index-url)(?:=|$)/,
      ] as const,
  ),
  ...['npm', 'pnpm', 'yarn', 'cnpm'].map((name) => [name, /^(?:--)?(?:@[\w-]{1,100}:)?(?:registry|npmRegistryServer)(?:=|$)/] as const),
  ['gem', /^(?:-a|--add|--source|-s|--clear-sources)(?:=|$)/],
  ['bundle', /^mirror\./],
  ['composer', /^(?:repo|repos|repositories)\./],
  ['cpanm', /^(?:--mirror|--from)(?:=|$)/],
  ['mix', /^(?:--url)(?:=|$)/],
]);

function indexWord(call: Call): Call['args'][number] | undefined {
  for (const word of [...call.assignments, ...(call.name === 'export' ? call.args : [])]) {
    const equals = word.value.indexOf('=');
    if (equals > 0 && indexVariables.test(word.value.slice(0, equals)) && isOpen(word.value.slice(equals + 1))) return word;
  }
  const flags = indexFlags.get(call.name);
  if (flags === undefined) return undefined;
  const at = call.args.findIndex(({ value }) => flags.test(value.slice(0, 200)));
  if (at < 0) return undefined;
  return call.args
    .slice(at, at + 2)
    .find(({ value }) => isOpen(value.startsWith('-') || /^[\w.@:/-]{1,100}=/.test(value) ? value.slice(value.indexOf('=') + 1) : value));
}

/** Whether an address goes over a network in the clear. */
function isOpen(value: string): boolean {
  const address = /(?:^|[=,|\s])(http:\/\/[^\s,|]{1,500})/.exec(value.slice(0, 2000))?.[1];
  return address !== undefined && !isLocal(address);
}

function hostOf(value: string): string {
  return /http:\/\/(?:[^\s/@]{0,200}@)?([^\s/:,|]{1,200})/.exec(value.slice(0, 2000))?.[1] ?? '';
}

/** Indexes that are known to answer with encryption; of others nobody can tell. */
const encrypted = new Set([
  'pypi.org',
  'pypi.python.org',
  'files.pythonhosted.org',
  'registry.npmjs.org',
  'registry.yarnpkg.com',
  'rubygems.org',
  'repo.packagist.org',
  'proxy.golang.org',
  'goproxy.cn',
  'registry.npmmirror.com',
  'mirrors.aliyun.com',
  'pypi.tuna.tsinghua.edu.cn',
  'www.cpan.org',
]);

function overHttps({ start, end }: Span, host: string, text: string): FixDraft | undefined {
  const at = text.indexOf('http://', start);
  if (!encrypted.has(host) || at < 0 || at >= end) return undefined;
  return { description: 'Ask the index over https', edits: [replace({ start: at, end: at + 'http'.length }, 'https')] };
}

export const keyOverHttp: DockerfileRule = {
  id: 'signing-key-over-http',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'A key that packages are checked with comes without encryption',
  why: 'Anyone on the way hands the build a key of their own, and every package they sign counts as genuine from then on',
  remedy: 'Fetch the key over https://, and compare its fingerprint.',
  controls: controls.verifiedPackages,
  risks: risks.integrity,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN curl -fsSL http://example.com/repo.key | apt-key add -\n' },
      { text: 'FROM debian:12\nRUN wget -qO- http://example.com/k.asc | gpg --dearmor -o /etc/apt/keyrings/k.gpg\n' },
      { text: 'FROM fedora:40\nRUN rpm --import http://example.com/RPM-GPG-KEY\n' },
      {
        text: 'FROM debian:12\nRUN curl -o k.asc http://example.com/k.asc && gpg --import k.asc && if [ "$VERSION" != 1 ]; then exit 1; fi\n',
      },
      {
        text: 'FROM debian:12\nRUN curl -o k.asc http://example.com/k.asc && gpg --import k.asc && if [ "$FINGERPRINT" = "" ]; then exit 1; fi\n',
      },
      { text: 'FROM debian:12\nADD http://example.com/archive.gpg /etc/apt/keyrings/archive.gpg\n' },
      { text: 'FROM alpine:3.20\nRUN wget -O /etc/apk/keys/x.rsa.pub http://example.com/x.rsa.pub\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN curl -fsSL https://example.com/repo.key | gpg --dearmor -o /etc/apt/keyrings/k.gpg\n' },
      { text: 'FROM debian:12\nRUN apt-key adv --keyserver hkp://keyserver.ubuntu.com:80 --recv-keys 0123456789\n' },
      { text: 'FROM debian:12\nRUN curl -o k.asc http://example.com/k.asc && echo "0123  k.asc" | sha256sum -c && gpg --import k.asc\n' },
      {
        text: 'FROM debian:12\nRUN curl -o k.asc http://example.com/k.asc && gpg --import k.asc && if [ "$FINGERPRINT" != "$EXPECTED" ]; then exit 1; fi\n',
      },
      { text: 'FROM debian:12\nADD http://example.com/data.csv /data/\n' },
    ],
  },
  check: {
    on: ['RUN', 'ADD'],
    onbuild: true,
    *instruction(instruction, context) {
      if (instruction.keyword === 'ADD') yield* added(instruction);
      if (instruction.keyword === 'RUN') yield* fetched(instruction, context);
    },
  },
};

const keyPlace = /^\/etc\/apt\/(?:keyrings|trusted\.gpg)|^\/usr\/share\/keyrings|^\/etc\/apk\/keys|^\/etc\/pki\/rpm-gpg/;

function* added(add: Instruction): Generator<Problem> {
  if (add.keyword !== 'ADD' || add.flags.some(({ name }) => name === 'checksum')) return;
  const { sources, destination } = unquoted(add);
  for (const source of sources)
    if (
      isOpen(source.value) &&
      (keyPlace.test(destination?.value ?? '') || /\.(?:asc|gpg)$|\/RPM-GPG-KEY[\w.-]{0,60}$/i.test(source.value.slice(-200)))
    )
      yield { at: source, message: 'ADD fetches a key without encryption' };
}

function* fetched(run: CommandInstruction, context: LintContext): Generator<Problem> {
  const calls = callsOf(run, context);
  if (calls.some((call) => isVerification(call) && call.name !== 'gpg')) return;
  const saved = new Map<string, Call>();
  for (const call of calls) {
    if (isDownload(call) && addresses(call).some(isOpen)) for (const file of savedAs(call)) saved.set(file, call);
    const words = operands(call).map(({ value }) => value);
    const imports = importsKey(call);
    const own = imports && words.some(isOpen);
    const source = imports
      ? call.feeders
          .slice(-3)
          .flatMap(callsOfNode)
          .find((feeder) => isDownload(feeder) && addresses(feeder).some(isOpen))
      : undefined;
    const file = imports ? words.map((word) => saved.get(word)).find((download) => download !== undefined) : undefined;
    const placed = isDownload(call) && addresses(call).some(isOpen) && savedAs(call).some((name) => keyPlace.test(name));
    if (own || source !== undefined || file !== undefined || placed) {
      if (comparesFingerprint(run.command.script.text)) return;
      yield { at: call.at, message: `${(source ?? file ?? call).name} fetches a key without encryption` };
      return;
    }
  }
}

/** `[ "$FINGERPRINT" != "$EXPECTED" ]`: a key of anyone else has another. */
function comparesFingerprint(script: string): boolean {
  const tests = script.slice(0, 50_000).match(/(?:\[|\btest) [^\]\n;]{1,200}/g) ?? [];
  // Held against nothing, any will do.
  return tests.some((test) => /fingerprint|fpr/i.test(test) && test.includes('=') && !/=\s{0,8}(?:""|'')/.test(test));
}

function importsKey({ name, args }: Call): boolean {
  const has = (...flags: readonly string[]): boolean => args.some(({ value }) => flags.includes(value));
  if (name === 'apt-key') return has('add', '--fetch-keys');
  if (name === 'rpm' || name === 'rpmkeys') return has('--import');
  return (name === 'gpg' || name === 'gpg2') && has('--import', '--dearmor', '--fetch-keys');
}
