import { type CommandInstruction, expand, type Instruction, type InstructionOf, type Stage } from '@portcullis/formats/dockerfile';
import type { ShellWord } from '@portcullis/formats/shell';
import { type Call, callsOf, callsOfNode, operands, type Running } from '../../calls.js';
import type { LintContext } from '../../context.js';
import type { DockerfileRule, Problem } from '../../rule.js';
import { unquoted } from '../../unquoted.js';
import { controls, risks } from '../controls.js';
import { credentialArguments } from './credential-arguments.js';
import { isVerification, running, savedAs } from './download-piped-to-shell.js';
import { addresses, isDownload, isLocal } from './downloads.js';
import { isPowerShell } from './powershell.js';
import { type Kind, powershellSwitch, type Switch, switches, variables, writtenLines } from './verification-tables.js';
import { sedWrites } from './written-files.js';

const sha256 = '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef';

export const tlsDisabled: DockerfileRule = {
  id: 'tls-verification-disabled',
  aliases: [2, 3, 4, 5, 6, 12, 13, 14, 15, 16].map((number) => `CKV2_DOCKER_${number}`),
  severity: 'high',
  confidence: 'high',
  title: 'Certificates are not checked',
  why: 'Anyone on the way between the build and the server can hand it other files, and they run in your build and your image',
  remedy: 'Drop the switch; install the CA certificate that is missing instead.',
  controls: controls.verifiedPackages,
  risks: risks.integrity,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN curl -fsSLk -o /x https://example.com/x\n' },
      { text: 'FROM debian:12\nRUN wget --no-check-certificate https://example.com/x\n' },
      { text: 'FROM node:22\nRUN npm config set strict-ssl false && npm ci\n' },
      { text: 'FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED=0\n' },
      { text: 'FROM python:3.12\nRUN pip install --trusted-host pypi.org flask==3.0.0\n' },
      { text: 'FROM debian:12\nRUN git -c http.sslVerify=false clone https://example.com/x\n' },
      { text: 'FROM debian:12\nRUN git config --global http.sslVerify false\n' },
      { text: 'FROM debian:12\nRUN GIT_SSL_NO_VERIFY=1 git clone https://example.com/x\n' },
      { text: 'FROM debian:12\nENV GIT_SSL_NO_VERIFY=false\n' },
      { text: 'FROM centos:7\nRUN yum-config-manager --save --setopt=base.sslverify=false\n' },
      { text: 'FROM debian:12\nRUN export PYTHONHTTPSVERIFY=0 && make\n' },
      { text: 'FROM debian:12\nRUN echo "insecure" >> ~/.curlrc\n' },
      { text: 'FROM debian:12\nRUN wget --no-check-cert https://example.com/x\n' },
      { text: 'FROM debian:12\nENV GIT_SSH_COMMAND="ssh -o StrictHostKeyChecking=no"\n' },
      { text: 'FROM debian:12\nRUN aws --no-verify-ssl s3 cp s3://a/b /b\n' },
      { text: 'FROM debian:12\nRUN python3 -c "import ssl; ssl._create_default_https_context = ssl._create_unverified_context"\n' },
      {
        text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell", "-Command"]\nRUN [Net.ServicePointManager]::ServerCertificateValidationCallback = {$true}; iwr https://example.com/x -OutFile x\n',
      },
      {
        text: 'FROM mcr.microsoft.com/powershell:lts-ubuntu-22.04\nRUN pwsh -Command "Invoke-WebRequest -SkipCertificateCheck https://example.com/x -OutFile x"\n',
      },
      { text: 'FROM debian:12\nRUN sudo sh -c "curl --insecure https://example.com/x > /x"\n' },
      { text: 'FROM debian:12\nRUN F=-k; curl $F -o /x https://example.com/x\n' },
      { text: 'FROM debian:12\nENV CURL="curl -fsSL --insecure"\nRUN $CURL -o /x https://example.com/x\n' },
      { text: 'FROM debian:12\nRUN eval "curl -k -o /x https://example.com/x"\n' },
      { text: "FROM debian:12\nRUN printf 'curl -k -o /x https://example.com/x' | sh\n" },
      { text: 'FROM debian:12\nCOPY <<EOF /i.sh\ncurl -k -o /x https://example.com/x\nEOF\nRUN sh /i.sh\n' },
      { text: 'FROM debian:12\nCOPY <<EOF /root/.curlrc\ninsecure\nEOF\n' },
      { text: 'FROM python:3.12\nARG CHECK=0\nENV PYTHONHTTPSVERIFY=$CHECK\n' },
      { text: 'FROM debian:12\nRUN GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=http.sslVerify GIT_CONFIG_VALUE_0=false git fetch\n' },
      { text: 'FROM debian:12\nRUN echo "export GIT_SSL_NO_VERIFY=1" >> /root/.bashrc\n' },
      { text: 'FROM python:3.12\nRUN export PIP_TRUSTED_HOST=pypi.org && pip install flask==3.0.0\n' },
      { text: 'FROM python:3.12\nRUN python3.12 -m pip install --trusted-host pypi.org flask==3.0.0\n' },
      { text: 'FROM debian:12\nCMD ["curl", "-k", "https://example.com/x"]\n' },
      { text: 'FROM debian:12\nRUN curl -ko x https://example.com/x && curl -ko s https://example.com/s && sha256sum -c s\n' },
      { text: `FROM debian:12\nRUN curl -ko x https://example.com/x && echo "${sha256}  y" | sha256sum -c\n` },
      { text: `FROM debian:12\nRUN curl -ko x https://example.com/x && echo "${sha256}  x" | sha256sum -c || true\n` },
      { text: `FROM debian:12\nRUN curl -ko x https://example.com/x; echo "${sha256}  x" | sha256sum -c; ./x\n` },
      { text: `FROM debian:12\nRUN echo "${sha256}  x" | sha256sum -c && curl -ko x https://example.com/x\n` },
      { text: `FROM debian:12\nRUN curl -ko y -ko x https://example.com/x && echo "${sha256}  y" | sha256sum -c\n` },
      {
        text: `FROM debian:12\nRUN curl -k -u "ci:$(cat /run/secrets/t)" -o x https://example.com/x && echo "${sha256}  x" | sha256sum -c\n`,
      },
    ],
    good: [
      { text: 'FROM debian:12\nRUN curl -fsSL -o /k https://example.com/k\n' },
      { text: 'FROM debian:12\nRUN curl -fsSL -okeys https://example.com/keys\n' },
      { text: 'FROM debian:12\nRUN curl -k https://localhost:8443/health\n' },
      { text: 'FROM debian:12\nRUN git config --global http.sslVerify true\n' },
      { text: 'FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED=1\nRUN npm config set strict-ssl true\n' },
      { text: 'FROM debian:12\nRUN echo "never use curl --insecure"\n' },
      { text: 'FROM python:3.12\nRUN export PIP_TRUSTED_HOST=pypi.org\n' },
      { text: 'FROM debian:12\nARG F\nRUN curl $F -o /x https://example.com/x\n' },
      { text: 'FROM debian:12\nCOPY <<EOF /i.sh\ncurl -k https://example.com/x\nEOF\nRUN cat /i.sh\n' },
      { text: 'FROM debian:12\nHEALTHCHECK CMD ["curl", "-fk", "https://localhost:8443/health"]\n' },
      { text: `FROM debian:12\nRUN curl -fSLk -o /tmp/x https://example.com/x && echo "${sha256}  /tmp/x" | sha256sum -c -\n` },
      { text: `FROM debian:12\nRUN set -e; curl -fSLk -o x https://example.com/x; echo "${sha256} *x" | sha256sum -c -; ./x\n` },
    ],
  },
  check: {
    on: ['RUN', 'ENV', 'ARG', 'COPY', 'CMD', 'ENTRYPOINT', 'SHELL'],
    onbuild: true,
    instruction: (instruction, context) => disabled('tls', instruction, context),
  },
};

export const signatureDisabled: DockerfileRule = {
  id: 'signature-check-disabled',
  aliases: ['CKV2_DOCKER_7', 'CKV2_DOCKER_8', 'CKV2_DOCKER_9', 'CKV2_DOCKER_10', 'CKV2_DOCKER_11'],
  severity: 'high',
  confidence: 'high',
  title: 'Signatures of packages are not checked',
  why: 'A mirror, proxy or server that was taken over can hand the build any package, and it runs as root',
  remedy: 'Drop the switch; install the key of the repository and sign what you publish yourself.',
  controls: controls.verifiedPackages,
  risks: risks.integrity,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN apt-get install -y --allow-unauthenticated curl\n' },
      { text: 'FROM debian:12\nRUN apt-get install -y --force-yes curl\n' },
      { text: 'FROM debian:12\nRUN echo "deb [trusted=yes] https://example.com/apt ./" > /etc/apt/sources.list.d/x.list\n' },
      { text: 'FROM fedora:40\nRUN dnf install -y --nogpgcheck httpd\n' },
      { text: 'FROM fedora:40\nRUN printf "[x]\\ngpgcheck=0\\n" > /etc/yum.repos.d/x.repo\n' },
      { text: 'FROM debian:12\nRUN apt-get install -oAPT::Get::AllowUnauthenticated=1 -y curl\n' },
      { text: 'FROM alpine:3.20\nRUN apk add --allow-untrusted ./x.apk\n' },
      { text: 'FROM alpine:3.20\nRUN apk add --allow-untrusted x.apk\nRUN gpg --verify x.sig x.apk\n' },
      {
        text: 'FROM alpine:3.20\nCOPY conf /tmp/\nRUN wget -O /tmp/x.apk https://example.com/x.apk && apk add --allow-untrusted /tmp/x.apk\n',
      },
      { text: 'FROM alpine:3.20\nCOPY --from=ghcr.io/acme/x:1 /x.apk /tmp/\nRUN apk add --allow-untrusted /tmp/x.apk\n' },
      { text: 'FROM alpine:3.20\nRUN apk add --allow-untrusted /tmp/x.apk\nCOPY dist/*.apk /tmp/\n' },
      { text: 'FROM alpine:3.20\nRUN gpg --verify x.sig x.apk && apk add --allow-untrusted x.apk y.apk\n' },
      { text: 'FROM golang:1.25\nENV GOSUMDB=off\n' },
      { text: 'FROM golang:1.25\nENV GONOSUMDB=* GOFLAGS=-mod=mod\n' },
      { text: 'FROM opensuse/leap:15.6\nRUN zypper addrepo --no-gpgcheck https://example.com/r r\n' },
      { text: 'FROM fedora:42\nRUN rpm -Uvh --nofiledigest x.rpm\n' },
      { text: 'FROM fedora:40\nCOPY <<EOF /etc/yum.repos.d/x.repo\n[x]\ngpgcheck=0\nEOF\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN apt-get install -y curl\n' },
      { text: 'FROM debian:12\nRUN echo "deb [signed-by=/k.gpg] https://example.com/apt ./" > /etc/apt/sources.list.d/x.list\n' },
      { text: 'FROM fedora:40\nRUN dnf install -y --setopt=gpgcheck=1 httpd\n' },
      { text: "FROM fedora:42\nRUN sed -i 's/gpgcheck=0/gpgcheck=1/' /etc/yum.repos.d/x.repo\n" },
      { text: 'FROM golang:1.25\nENV GOPRIVATE=git.example/acme\n' },
      { text: 'FROM alpine:3.20\nRUN gpg --verify x.sig x.apk && apk add --no-cache --allow-untrusted x.apk\n' },
      { text: 'FROM alpine:3.20\nRUN gpg --verify x.sig x.apk\nENV A=1\nRUN apk add --no-cache --allow-untrusted x.apk\n' },
      { text: 'FROM alpine:3.20\nCOPY dist/*.apk /tmp/\nRUN apk add --no-cache --allow-untrusted /tmp/x_*.apk\n' },
      { text: 'FROM debian:12\nRUN apt-get purge -y --force-yes curl\n' },
      { text: 'FROM fedora:40\nRUN grep -r gpgcheck=0 /etc/yum.repos.d && exit 1 || true\n' },
    ],
  },
  check: {
    on: ['RUN', 'ENV', 'ARG', 'COPY'],
    onbuild: true,
    instruction: (instruction, context) => disabled('signature', instruction, context),
  },
};

interface Trusted {
  /** The first step that compares a file with a digest or a signature, by the file's name. */
  readonly compared: ReadonlyMap<string, number>;
  /** Where COPY puts what lies beside the Dockerfile: nobody stands in between. None where a step fetches a package, which may lie there too. */
  readonly copied: readonly { readonly start: number; readonly path: string }[];
}

const trusted = new WeakMap<Stage, Trusted>();

/** Whether this step, or one of the stage before it, compares a file, or the project brings it itself. */
function trustedFiles(run: Running, context: LintContext): (file: string) => boolean {
  const stage = context.stageOf(run);
  if (stage === undefined) return () => false;
  const { compared, copied } = trusted.get(stage) ?? trustedIn(stage, context);
  return (file) =>
    (compared.get(file) ?? Number.POSITIVE_INFINITY) <= run.start ||
    copied.some(({ start, path }) => start < run.start && file.startsWith(path));
}

/** Places of COPY that are kept. */
const maxCopied = 64;

function trustedIn(stage: Stage, context: LintContext): Trusted {
  const compared = new Map<string, number>();
  const copied: { readonly start: number; readonly path: string }[] = [];
  let fetches = false;
  for (const instruction of stage.instructions) {
    const path = instruction.keyword === 'COPY' && !isFromElsewhere(instruction) ? (unquoted(instruction).destination?.value ?? '') : '';
    if (path.length > 1 && copied.length < maxCopied) copied.push({ start: instruction.start, path });
    const run = instruction.keyword === 'ONBUILD' ? instruction.trigger : instruction;
    if (run?.keyword !== 'RUN') continue;
    const calls = callsOf(run, context);
    for (const { args } of calls.filter(isVerification))
      for (const { value } of args) if (!compared.has(value)) compared.set(value, run.start);
    fetches ||= calls.some((call) => isDownload(call) && [...savedAs(call), ...addresses(call)].some(isPackage));
  }
  const found = { compared, copied: fetches ? [] : copied };
  trusted.set(stage, found);
  return found;
}

/** From another image, or from a stage whose steps may have fetched it. */
function isFromElsewhere({ flags }: Instruction): boolean {
  return flags.some(({ name }) => name === 'from');
}

function isPackage(file: string): boolean {
  return /\.(?:apk|deb|rpm|pkg\.tar\.\w{1,4})(?:[?#].*)?$/s.test(file.slice(-300));
}

/** Packages from files that were compared with a digest or a signature, or that the project brings itself. */
function installsTrusted(call: Call, isTrusted: (file: string) => boolean): boolean {
  const files = operands(call).filter(({ value }) => isPackage(value));
  return files.length > 0 && files.length === operands(call).length - 1 && files.every(({ value }) => isTrusted(value));
}

/** @param what is switched off, as it is written. */
function says(kind: Kind, what: string): string {
  if (kind === 'signature') return 'does not check signatures';
  return /StrictHostKeyChecking/i.test(what) ? 'does not check host keys' : 'does not check certificates';
}

const digest = /(?<![0-9A-Za-z])(?:[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})(?![0-9A-Za-z])/i;

/**
 * Whether a download without credentials is compared in the same step, and before anything follows, with a digest that stands in
 * the Dockerfile: whoever answers, only that file passes.
 */
function isCompared(call: Call, calls: readonly Call[], run: Running, context: LintContext): boolean {
  const files = isDownload(call) ? savedAs(call) : [];
  if (files.length === 0 || [...credentialArguments(call)].length > 0) return false;
  const lines = calls
    .slice(calls.indexOf(call) + 1)
    .filter((one) => /sum$/.test(one.name) && isVerification(one) && stopsStep(one, run, context))
    .flatMap(({ feeders }) => feeders.flatMap(callsOfNode).flatMap((feeder) => feeder.args))
    .flatMap(({ literal = '' }) => literal.split('\n').map((line) => line.trimEnd()))
    .filter((line) => digest.test(line));
  return files.every((file) => lines.some((line) => line.endsWith(file) && /[\s*]$/.test(line.slice(0, -file.length))));
}

/** Whether the step ends where this command fails: `&&`, the end, or a shell that stops at errors. */
function stopsStep({ at, editable }: Call, run: Running, { document }: LintContext): boolean {
  const behind = document.text.slice(at.end, Math.min(at.end + 400, run.end)).replace(/^[\s\\]{1,400}/, '');
  const strict = /\bset\s{1,9}-[A-Za-z]{0,9}e/.test(run.command.script.text.slice(0, 400));
  return editable && (behind === '' || behind.startsWith('&&') || (strict && !behind.startsWith('|')));
}

/** Whether a variable ends with its step before any command has seen it: `RUN export NAME=value` alone. */
function endsUnused({ name, at, editable, readers, node }: Call, run: Running, { document }: LintContext): boolean {
  if ((name !== 'export' && name !== 'declare') || !editable || run.command.form === 'exec') return false;
  return readers.length + node.redirects.length === 0 && document.text.slice(at.end, run.end).trim() === '';
}

function* disabled(kind: Kind, instruction: Instruction, context: LintContext): Generator<Problem> {
  if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG') return yield* inVariables(kind, instruction, context);
  const target = instruction.keyword === 'COPY' ? (unquoted(instruction).destination?.value ?? '') : undefined;
  for (const { body } of instruction.heredocs) {
    if (instruction.keyword === 'RUN' && body === (instruction as CommandInstruction).command.script) continue;
    const line = writtenLines.find(
      ({ file, pattern, ...entry }) =>
        entry.kind === kind && (file === undefined || (target !== undefined && file.test(target))) && pattern.test(body.text),
    );
    const match = line?.pattern.exec(body.text);
    if (match !== null && match !== undefined)
      yield {
        at: body.spanOf(match.index, match.index + match[0].length),
        message: `A configuration is written with which a program ${says(kind, match[0])}`,
      };
  }
  const run = running(instruction);
  if (run === undefined) return;
  const calls = callsOf(run, context);
  for (const call of calls) {
    const message = ofCall(kind, call);
    const harmless =
      kind === 'signature' ? () => installsTrusted(call, trustedFiles(run, context)) : () => isCompared(call, calls, run, context);
    if (message !== undefined && !endsUnused(call, run, context) && !harmless()) yield { at: call.at, message };
  }
  // What PowerShell reads is mostly no script of a POSIX shell.
  const found = kind === 'tls' && calls.length === 0 && isPowerShell(run, context) ? powershellSwitch.exec(run.command.script.text) : null;
  if (found !== null)
    yield {
      at: run.command.script.spanOf(found.index, found.index + found[0].length),
      message: `PowerShell ${says(kind, found[0])} (${found[0].trim().slice(0, 60)})`,
    };
}

function* inVariables(kind: Kind, instruction: InstructionOf<'ENV' | 'ARG'>, context: LintContext): Generator<Problem> {
  if (kind === 'tls' && gitConfigOff(instruction.pairs.map(({ name, value }) => `${name.value}=${value?.value ?? ''}`)))
    yield { at: instruction, message: `With http.sslVerify in GIT_CONFIG_… every later step ${says(kind, '')}` };
  for (const pair of instruction.pairs) {
    if (pair.value === undefined) continue;
    const value = expand(pair.value.value, context.scopeAt(instruction), context.document.escape) ?? pair.value.value;
    if (turnsOff(kind, pair.name.value, value))
      yield { at: pair, message: `With ${pair.name.value}=${value.slice(0, 60)} every later step ${says(kind, value)}` };
  }
}

/** The switches of each program, in their order: every command of every step asks. */
const switchesOf: Readonly<Record<Kind, ReadonlyMap<string, readonly Switch[]>>> = {
  tls: byProgram('tls'),
  signature: byProgram('signature'),
};

function byProgram(kind: Kind): ReadonlyMap<string, readonly Switch[]> {
  const found = new Map<string, Switch[]>();
  for (const entry of switches)
    if (entry.kind === kind) for (const program of entry.programs) found.set(program, [...(found.get(program) ?? []), entry]);
  return found;
}

/** The message; undefined for a command that switches nothing off. */
function ofCall(kind: Kind, call: Call): string | undefined {
  const name = call.name.startsWith('p') ? call.name.replace(/^(python|pip)[23][\d.]{1,10}$/, '$1') : call.name;
  const found = switchesOf[kind].get(name)?.find(({ off }) => off(call));
  if (found !== undefined) {
    const targets = addresses(call);
    return targets.length > 0 && targets.every(isLocal) ? undefined : `${call.name} ${says(kind, found.what)} (${found.what})`;
  }
  const { assignments } = call;
  if (kind === 'tls' && assignments.length > 0 && gitConfigOff(assignments.map(({ literal, text }) => literal ?? text)))
    return `With http.sslVerify in GIT_CONFIG_… a program ${says(kind, '')}`;
  const set = variablesOff(kind, assignments) ?? (exporters.has(call.name) ? variablesOff(kind, call.args) : undefined);
  if (set !== undefined) return `With ${set.slice(0, 100)} a program ${says(kind, set)}`;
  const line = writers.has(call.name) ? writesOff(kind, call) : undefined;
  return line === undefined ? undefined : `A configuration is written with which a program ${says(kind, line)}`;
}

const exporters = new Set(['export', 'declare', 'set', 'setx']);

/** The first of `NAME=value` words that switches the check off. */
function variablesOff(kind: Kind, words: readonly ShellWord[]): string | undefined {
  for (const { literal, text } of words) {
    const value = literal ?? text;
    const equals = value.indexOf('=');
    if (equals > 0 && turnsOff(kind, value.slice(0, equals), value.slice(equals + 1))) return value;
  }
  return undefined;
}

/** What a command writes into a configuration, or a script, that switches the check off. */
function writesOff(kind: Kind, call: Call): string | undefined {
  const { name, args, readers } = call;
  const { redirects } = call.node;
  // Printed for people, unless it goes somewhere.
  if (name !== 'sed' && redirects.length === 0 && readers.length === 0) return undefined;
  const files = [...redirects.map(({ target }) => target?.value ?? ''), ...args.map(({ value }) => value), ...teeFiles(call)];
  const words = name === 'sed' ? sedWrites(call) : args.map(({ value }) => value).join(' ');
  const text = words.slice(0, 20_000).replaceAll('\\n', '\n');
  const line = writtenLines.find(
    ({ kind: own, pattern, file }) => own === kind && pattern.test(text) && (file === undefined || files.some((path) => file.test(path))),
  );
  return line?.pattern.exec(text)?.[0] ?? variableWritten(kind, text);
}

/** `GIT_CONFIG_KEY_0=http.sslVerify GIT_CONFIG_VALUE_0=false`: git's configuration by variables, of one ENV or command. */
function gitConfigOff(settings: readonly string[]): boolean {
  const off = new Set(settings.map((setting) => /^GIT_CONFIG_VALUE_(\d{1,3})=(?:false|0|no|off)$/i.exec(setting)?.[1]));
  if (off.size === 1 && off.has(undefined)) return false;
  return settings.some((setting) => {
    const number = /^GIT_CONFIG_KEY_(\d{1,3})=http\.(?:.{0,200}\.)?sslverify$/i.exec(setting)?.[1];
    return number !== undefined && off.has(number);
  });
}

/** `export GIT_SSL_NO_VERIFY=1`, written where shells and services read their variables from. */
function variableWritten(kind: Kind, text: string): string | undefined {
  for (const [whole, name = '', value = ''] of text.matchAll(
    /^[ \t]{0,20}(?:export[ \t]{1,5})?([A-Za-z_]\w{2,60})=["']?([^"'\s]{0,200})/gm,
  ))
    if (turnsOff(kind, name, value)) return whole;
  return undefined;
}

const writers = new Set(['echo', 'printf', 'sed', 'cat', 'tee', 'crudini']);

function teeFiles(call: Call): readonly string[] {
  return call.readers.flatMap((node) => (node.kind === 'simple' ? node.words.map(({ value }) => value) : []));
}

function turnsOff(kind: Kind, name: string, value: string): boolean {
  return name.length <= 100 && variables.some((entry) => entry.kind === kind && entry.name.test(name) && entry.off.test(value));
}
