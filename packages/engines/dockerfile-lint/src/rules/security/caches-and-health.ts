// What an image carries along or lacks when it runs: caches of package managers beside those that hadolint knows, a health
// check, packages that an update alone cannot bring.

import type { CommandInstruction, Instruction } from '@portcullis/formats/dockerfile';
import { baseName } from '@portcullis/formats/shell';
import { type Call, callHas, callsOf, operands, shellScript } from '../../calls.js';
import { appendCommand } from '../../fixes/shell-edits.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { mounts } from '../mounts.js';
import { isShipped, shippedChains } from './stages.js';

interface Cache {
  readonly fills: (call: Call) => boolean;
  readonly cleans: (call: Call) => boolean;
  readonly what: string;
  /** The command that empties it; absent where none is certain. */
  readonly cleaner?: (call: Call) => string;
}

const verb = (call: Call): string => operands(call)[0]?.value ?? '';
const removes = (call: Call, ...paths: readonly string[]): boolean =>
  call.name === 'rm' && call.args.some(({ value, text }) => paths.some((path) => value.includes(path) || text.includes(path)));

const caches: readonly Cache[] = [
  {
    what: 'npm',
    cleaner: () => 'npm cache clean --force',
    fills: (call) => call.name === 'npm' && ['ci', 'install', 'i'].includes(verb(call)) && !callHas(call, '--cache'),
    cleans: (call) => (call.name === 'npm' && verb(call) === 'cache') || removes(call, '.npm'),
  },
  {
    what: 'conda',
    cleaner: ({ name }) => `${name} clean --all --yes`,
    fills: (call) => ['conda', 'mamba', 'micromamba'].includes(call.name) && ['install', 'create', 'update', 'env'].includes(verb(call)),
    cleans: (call) => ['conda', 'mamba', 'micromamba'].includes(call.name) && verb(call) === 'clean',
  },
  {
    what: 'composer',
    cleaner: () => 'composer clear-cache',
    fills: (call) => call.name === 'composer' && ['install', 'update', 'require'].includes(verb(call)) && !callHas(call, '--no-cache'),
    cleans: (call) => (call.name === 'composer' && /^clear-?cache$|^cc$/.test(verb(call))) || removes(call, '.composer', 'composer/cache'),
  },
  {
    what: 'pacman',
    cleaner: () => 'pacman -Scc --noconfirm',
    fills: (call) => call.name === 'pacman' && call.args.some(({ value }) => /^-S[a-z]*y|^-S$/.test(value)) && !callHas(call, 'c'),
    cleans: (call) => (call.name === 'pacman' && call.args.some(({ value }) => /^-Sc/.test(value))) || removes(call, '/var/cache/pacman'),
  },
  {
    what: 'poetry',
    fills: (call) => call.name === 'poetry' && verb(call) === 'install' && !callHas(call, '--no-cache'),
    cleans: (call) => (call.name === 'poetry' && verb(call) === 'cache') || removes(call, 'pypoetry', '.cache', 'POETRY_CACHE_DIR'),
  },
];

export const cacheLeft: DockerfileRule = {
  id: 'package-cache-left',
  aliases: [],
  severity: 'low',
  confidence: 'medium',
  title: 'A package manager leaves its cache in the image',
  why: 'Downloads that nobody reads again are stored and pulled with every image, and scanners report what is in them',
  remedy: 'Clean the cache in the same RUN, or mount one: `RUN --mount=type=cache,target=…`.',
  controls: controls.fewPackages,
  risks: risks.configuration,
  examples: {
    bad: [
      { text: 'FROM node:22\nRUN npm ci --omit=dev\n' },
      { text: 'FROM continuumio/miniconda3:24.1.2-0\nRUN conda install -y numpy=2\n' },
      { text: 'FROM archlinux:base\nRUN pacman -Syu --noconfirm git\n' },
    ],
    good: [
      { text: 'FROM node:22\nRUN npm ci --omit=dev && npm cache clean --force\n' },
      { text: 'FROM node:22\nRUN --mount=type=cache,target=/root/.npm npm ci\n' },
      { text: 'FROM node:22 AS build\nRUN npm ci\nFROM nginx:1.29\nCOPY --from=build /d /d\n' },
      { text: 'FROM archlinux:base\nRUN pacman -Syu --noconfirm git && pacman -Scc --noconfirm\n' },
    ],
  },
  check: {
    on: ['RUN'],
    *instruction(run, context) {
      if (
        !isShipped(context.stageOf(run), context) ||
        mounts(run as CommandInstruction).some(({ type }) => type === 'cache' || type === 'tmpfs')
      )
        return;
      const left = leftCaches(callsOf(run as CommandInstruction, context));
      // Each problem has the same edit, so that they go together.
      const commands = left.flatMap(({ cleaner }) => cleaner ?? []).join(' && ');
      for (const { call, what, cleaner } of left)
        yield {
          at: call.at,
          message: `${what} leaves its cache in the layer`,
          ...(cleaner === undefined
            ? {}
            : { fix: () => appendCommand(run, context, 'Clean the cache in the same step', commands, 'before-end') }),
        };
    },
  },
};

interface LeftCache {
  /** The last call that fills it. */
  readonly call: Call;
  readonly what: string;
  /** The command that empties it, where the program can still be called. */
  readonly cleaner: string | undefined;
}

function leftCaches(calls: readonly Call[]): readonly LeftCache[] {
  return caches.flatMap(({ what, fills, cleans, cleaner }) => {
    const filling = calls.findLastIndex(fills);
    const call = calls[filling];
    if (call === undefined || calls.slice(filling).some(cleans)) return [];
    return [{ call, what, cleaner: staysCallable(call, calls.slice(filling + 1)) ? cleaner?.(call) : undefined }];
  });
}

/** Whether the program is there at the end of the step, under the account that filled the cache. */
function staysCallable(call: Call, later: readonly Call[]): boolean {
  const { name, node } = call;
  // Behind sudo the cache is another account's.
  if (baseName(node.words[0]?.literal ?? '') !== name) return false;
  return !later.some((other) => {
    const words = other.args.map(({ value }) => value);
    if (other.name === 'rm') return words.some((word) => baseName(word) === name || /node_modules\/?$|^\/opt\b/.test(word));
    if (!managers.has(other.name) || !words.some((word) => /^(?:del|remove|purge|autoremove|autopurge|erase|rm)$/.test(word))) return false;
    // A name that a manager gives to many packages, or what it finds needless, may hold the program.
    return words.some((word) => /^\.|^auto|\$|^(?:npm|node|yarn|php|composer|python|conda|ruby|go)/.test(word) || word === name);
  });
}

export const noHealthcheckForService: DockerfileRule = {
  id: 'service-without-healthcheck',
  audience: 'pedantic',
  aliases: ['CKV_DOCKER_2', 'DS-0026', 'DS026'],
  severity: 'low',
  confidence: 'medium',
  title: 'A service has no HEALTHCHECK',
  why: 'A server that hangs still counts as running: Docker and Swarm send it requests and never restart it',
  remedy:
    'Add HEALTHCHECK CMD with a request that needs the service to work; HEALTHCHECK NONE where the orchestrator has probes of its own.',
  controls: controls.healthcheck,
  risks: risks.visibility,
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nEXPOSE 8080\nCMD ["server"]\n' }],
    good: [
      { text: 'FROM alpine:3.20\nEXPOSE 8080\nHEALTHCHECK CMD server --check\nCMD ["server"]\n' },
      { text: 'FROM alpine:3.20\nEXPOSE 8080\nHEALTHCHECK NONE\nCMD ["server"]\n' },
      { text: 'FROM alpine:3.20\nCOPY tool /tool\n' },
    ],
  },
  check: {
    // hadolint's rule asks every image for one and is off by default; who switches it on gets that one.
    enabled: ({ overrides }) => !overrides.has('dl3057') && !overrides.has('healthcheck-missing'),
    *file(context) {
      const told = new Set<Instruction>();
      for (const chain of shippedChains(context)) {
        const instructions = chain.flatMap((stage) => stage.instructions);
        const port = instructions.find(({ keyword }) => keyword === 'EXPOSE');
        const start = instructions.find(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
        // Who asks for everything hears of every image that starts a program.
        const at = port ?? (context.options.pedantic === 'all' ? start : undefined);
        if (at === undefined || start === undefined || told.has(at) || instructions.some(({ keyword }) => keyword === 'HEALTHCHECK'))
          continue;
        told.add(at);
        const what =
          port === undefined
            ? 'A program is started and no HEALTHCHECK asks whether it works'
            : 'A port is exposed and no HEALTHCHECK asks whether it answers';
        yield { at, message: what, instruction: at };
      }
    },
  },
};

const refreshes = (call: Call): boolean => call.name === 'zypper' && /^ref(?:resh)?$/.test(verb(call));

const managers = new Set(['apt-get', 'apt', 'apk', 'yum', 'dnf', 'microdnf', 'zypper']);

export const updateAlone: DockerfileRule = {
  id: 'update-alone',
  aliases: ['CKV_DOCKER_5', 'DS-0017', 'DS017'],
  severity: 'low',
  confidence: 'high',
  title: 'Package lists are updated in a step of their own',
  why: 'The step comes from the layer cache for months, so the install after it takes packages of that day or fails on versions that are gone',
  remedy: 'Put the update into the RUN that installs.',
  controls: controls.updateAlone,
  risks: risks.dependencies,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN apt-get update\nRUN apt-get install -y curl\n' },
      { text: 'FROM debian:12\nRUN apt-get update && apt-get clean\n' },
      { text: 'FROM opensuse/leap:16.0\nRUN zypper refresh\n' },
      { text: "FROM alpine:3.22\nRUN sh -c 'apk update'\n" },
    ],
    good: [
      { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y curl\n' },
      { text: 'FROM debian:12\nRUN apt-get update && ./install.sh\n' },
      { text: 'FROM debian:12\nRUN apt-get update && sh /install.sh\n' },
    ],
  },
  check: {
    on: ['RUN'],
    *instruction(run, context) {
      const calls = callsOf(run as CommandInstruction, context);
      const updates = calls.filter((call) => managers.has(call.name) && (verb(call) === 'update' || refreshes(call)));
      const [first] = updates;
      if (first === undefined || mounts(run as CommandInstruction).some(({ type }) => type === 'cache')) return;
      // yum and dnf update packages, not lists.
      if (!['apt-get', 'apt', 'apk'].includes(first.name) && !refreshes(first)) return;
      const idle = (call: Call): boolean =>
        ['rm', 'set', 'echo', 'true'].includes(call.name) ||
        // What a shell is given by a word is a call of its own.
        shellScript(call.name, call.args) !== undefined ||
        (managers.has(call.name) && /^(?:auto)?clean$|^cc$/.test(verb(call)));
      if (calls.every((call) => updates.includes(call) || idle(call)))
        yield { at: first.at, message: `${first.name} update runs without an install` };
    },
  },
};
