import type { CommandInstruction, Stage } from '@portcullis/formats/dockerfile';
import type { ShellWord } from '@portcullis/formats/shell';
import { type Call, callHas, callsOf, operands } from '../../calls.js';
import type { LintContext } from '../../context.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const unpinnedTool: DockerfileRule = {
  id: 'tool-version-not-pinned',
  aliases: [],
  severity: 'low',
  confidence: 'medium',
  title: 'A tool is fetched and run in whatever version is newest',
  why: 'Whoever takes over the package, or publishes the next bad release, runs in the next build without any change of yours',
  remedy: 'Write the version behind the name: `npx tool@1.2.3`, `uvx tool==1.2.3`, `cargo install tool --version 1.2.3 --locked`.',
  controls: controls.verifiedPackages,
  risks: risks.dependencies,
  examples: {
    bad: [
      { text: 'FROM node:22\nRUN npx create-app /app\n' },
      { text: 'FROM node:22\nRUN pnpm dlx @acme/tool@latest build\n' },
      { text: 'FROM python:3.12\nRUN uvx ruff check && uv tool install black\n' },
      { text: 'FROM python:3.12\nRUN pipx install poetry\n' },
      { text: 'FROM rust:1.83\nRUN cargo install --locked cargo-chef\n' },
      { text: 'FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet tool install -g dotnet-ef\n' },
      { text: 'FROM oven/bun:1.2\nRUN bun add -g vercel\n' },
      { text: 'FROM node:22\nRUN pnpm install --global @acme/tool other@1.0.0\n' },
      { text: 'FROM node:22\nRUN npm i -g tool && yarn global add tool\n' },
      { text: 'FROM node:22\nRUN npm install -g npm@latest\n' },
      { text: 'FROM node:22\nRUN corepack prepare pnpm@latest --activate\n' },
      { text: 'FROM denoland/deno:2.1.0\nRUN deno install -gA jsr:@acme/tool\n' },
      { text: 'FROM composer:2.7\nRUN composer global require acme/tool\n' },
    ],
    good: [
      { text: 'FROM node:22\nRUN npx create-app@1.2.3 /app && npx --no-install tsc\n' },
      { text: 'FROM node:22\nCOPY package.json .\nRUN npm ci\nRUN npx tsc\n' },
      { text: 'FROM python:3.12\nRUN uvx ruff@0.8.1 check && uv tool install black==24.10.0\n' },
      { text: 'FROM python:3.12\nRUN pipx install "poetry==${POETRY_VERSION}" && pipx install ./tool\n' },
      { text: 'FROM rust:1.83\nRUN cargo install cargo-chef --version 0.1.68 && cargo install --path .\n' },
      { text: 'FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet tool install -g dotnet-ef --version 9.0.0 && dotnet tool restore\n' },
      { text: 'FROM oven/bun:1.2\nRUN bun add -g vercel@39.1.0 && bun install && bun add zod\n' },
      { text: 'FROM node:22\nRUN pnpm add -g @acme/tool@1.0.0 && yarn global add tool@1.0.0 && corepack prepare pnpm@9.1.0 --activate\n' },
      { text: 'FROM denoland/deno:2.1.0\nRUN deno install -gA jsr:@acme/tool@1.0.0 && deno install\n' },
      { text: 'FROM composer:2.7\nRUN composer global require acme/tool:^1.2 "acme/other=2.0"\n' },
    ],
  },
  check: {
    on: ['RUN'],
    onbuild: true,
    *instruction(run, context) {
      for (const call of callsOf(run as CommandInstruction, context)) {
        const loose = toolsOf(call).find((word) => !isPinned(word.value));
        if (loose === undefined || (isNode(call) && hasDependencies(run as CommandInstruction, context))) continue;
        yield { at: call.spanOf(loose), message: `${call.name} fetches ${loose.value.slice(0, 100)} without a version` };
      }
    },
  },
};

function isNode({ name }: Call): boolean {
  return ['npx', 'bunx', 'pnpx'].includes(name);
}

/** Installed before, npx takes the program of the project. */
function hasDependencies(run: CommandInstruction, context: LintContext): boolean {
  let stage = context.stageOf(run);
  for (let rounds = 0; stage !== undefined && rounds < 100; rounds++) {
    if (dependenciesFrom(stage, context) <= run.start) return true;
    stage = stage.parent;
  }
  return false;
}

/** Of each stage where its dependencies are first there. */
const dependencies = new WeakMap<Stage, number>();

function dependenciesFrom(stage: Stage, context: LintContext): number {
  const known = dependencies.get(stage);
  if (known !== undefined) return known;
  const brings = stage.instructions.find((entry) => {
    // Copied along with everything else, or from another stage.
    if (entry.keyword === 'COPY') return [...entry.sources, entry.destination].some((word) => /node_modules|^\.$/.test(word?.value ?? ''));
    return entry.keyword === 'RUN' && callsOf(entry, context).some(installsDependencies);
  });
  const from = brings?.start ?? Number.POSITIVE_INFINITY;
  dependencies.set(stage, from);
  return from;
}

function installsDependencies({ name, args }: Call): boolean {
  if (name === 'yarn' && args.length === 0) return true;
  return ['npm', 'yarn', 'pnpm', 'bun'].includes(name) && args.some(({ value }) => /^(?:ci|i|install|add)$/.test(value));
}

/** What a command fetches and runs, or installs to be run. */
function toolsOf(call: Call): readonly ShellWord[] {
  const words = operands(call);
  const verb = (at: number): string => words[at]?.value ?? '';
  switch (call.name) {
    case 'npx':
    case 'bunx':
    case 'pnpx': {
      if (callHas(call, '--no-install', '--no', '--offline')) return [];
      const named = call.args.findIndex(({ value }) => value === '-p' || value === '--package');
      return named >= 0 ? call.args.slice(named + 1, named + 2) : words.slice(0, 1);
    }
    case 'npm':
    case 'pnpm':
    case 'bun':
    case 'yarn':
      return verb(0) === 'dlx' ? words.slice(1, 2) : globalPackages(call, words);
    case 'corepack':
      return ['prepare', 'use'].includes(verb(0)) ? words.slice(1, 2) : [];
    case 'deno':
      return verb(0) === 'install' ? words.slice(1).filter(({ value }) => /^(?:jsr|npm):/.test(value)) : [];
    case 'composer':
      return composerPackages(verb(0) === 'global' ? words.slice(1) : words);
    case 'uvx':
      return callHas(call, '--from') ? [] : words.slice(0, 1);
    case 'uv':
      return verb(0) === 'tool' && ['install', 'run'].includes(verb(1)) && !callHas(call, '--from') ? words.slice(2, 3) : [];
    case 'pipx':
      return ['install', 'run'].includes(verb(0)) && !callHas(call, '--spec') ? words.slice(1, 2) : [];
    case 'cargo':
      return cargoTools(call, words);
    case 'dotnet':
      return verb(0) === 'tool' && ['install', 'update'].includes(verb(1)) && !callHas(call, '--version')
        ? packageOf(call, words.slice(2))
        : [];
    default:
      return [];
  }
}

/** Those without a version, which stands behind a colon or an equals sign. */
function composerPackages([verb, ...names]: readonly ShellWord[]): readonly ShellWord[] {
  return verb?.value === 'require' ? names.filter(({ value }) => /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(value)) : [];
}

/** Packages that are installed for the whole system, of which no lock file tells the version. */
function globalPackages(call: Call, words: readonly ShellWord[]): readonly ShellWord[] {
  const [first, second] = words.map(({ value }) => value);
  if (call.name === 'yarn') return first === 'global' && second === 'add' ? words.slice(2) : [];
  if (!callHas(call, '--global', 'g') || !/^(?:i|in|install|add)$/.test(first ?? '')) return [];
  // Another rule, hadolint's, has those of `npm install` that name nothing behind the package.
  return call.name === 'npm' && first === 'install' ? words.slice(1).filter(({ value }) => value.lastIndexOf('@') > 0) : words.slice(1);
}

function cargoTools(call: Call, words: readonly ShellWord[]): readonly ShellWord[] {
  const start = words.findIndex(({ value }) => value === 'install' || value === 'binstall');
  if (start < 0 || start > 1 || callHas(call, '--version', '--vers', '--path', '--git', '--list')) return [];
  return packageOf(call, words.slice(start + 1));
}

/** The first word that is no value of a flag. */
function packageOf(call: Call, words: readonly ShellWord[]): readonly ShellWord[] {
  const found = words.slice(0, 50).find((word) => {
    const before = call.args[call.args.indexOf(word) - 1]?.value ?? '';
    return !/^--(?:root|target|target-dir|features|profile|registry|index|jobs|tool-path|add-source|configfile|framework|bin|log-format)$|^-[jF]$/.test(
      before,
    );
  });
  return found === undefined ? [] : [found];
}

/** A version behind the name, or a path, an address or a variable, which is told elsewhere. */
function isPinned(value: string): boolean {
  if (/^[./~$]|\$|:\/\/|^git\+|\.tgz$/.test(value)) return true;
  const name = value.slice(0, 500).replace(/^(?:jsr|npm):/, '');
  const version = /^@?[^@=<>~]{1,200}(?:@|==|===)(.{1,200})$/.exec(name)?.[1];
  return version !== undefined && !/^(?:latest|next|canary|nightly|\*)$/.test(version);
}
