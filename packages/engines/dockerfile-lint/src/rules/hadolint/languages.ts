// Package managers of languages: pip, npm, yarn, gem, go.

import { hasArg, hasFlag, plainArgs, type ShellCommand, type ShellWord, withoutFlagArgs } from '@portcullis/formats/shell';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import {
  firstCommand,
  hasSequence,
  inheritByStage,
  isPipInstall,
  isRun,
  packages,
  runs,
  runsThatStay,
  triggers,
  wordsProblem,
} from '../define.js';
import { mounts } from '../mounts.js';

const pinned = {
  severity: 'low',
  confidence: 'high',
  why: 'Whoever takes over the package, or publishes the next bad release, is in the next image without any change of yours',
  controls: controls.verifiedPackages,
  risks: risks.dependencies,
} as const;
const kept = {
  severity: 'low',
  confidence: 'high',
  why: 'A cache that nobody reads is stored and pulled with every image',
  controls: controls.configuration,
  risks: risks.configuration,
} as const;

/** Flags of pip that take the next word. */
const pipFlags = [
  'abi',
  'b',
  'build',
  'e',
  'editable',
  'extra-index-url',
  'f',
  'find-links',
  'i',
  'index-url',
  'implementation',
  'no-binary',
  'only-binary',
  'platform',
  'prefix',
  'progress-bar',
  'proxy',
  'python',
  'python-version',
  'root',
  'root-user-action',
  'src',
  't',
  'target',
  'trusted-host',
  'upgrade-strategy',
];
const versionControl =
  /^(?:git(?:\+(?:file|https|ssh|http|git))?|hg\+(?:file|http|https|ssh|static-http)|svn(?:\+(?:svn|http|https|ssh))?|bzr\+(?:http|https|ssh|sftp|ftp|lp))/;

export const pipUnpinned: DockerfileRule = {
  ...pinned,
  id: 'pip-version-not-pinned',
  aliases: ['DL3013'],
  title: 'pip installs whatever version is newest',
  remedy: 'Write package==version, or install from a requirements file with hashes.',
  examples: {
    bad: [
      { text: 'FROM python:3.12\nRUN pip install --no-cache-dir flask\n' },
      { text: 'FROM python:3.12\nRUN python3 -m pip install --no-cache-dir git+https://example.com/x\n' },
    ],
    good: [
      { text: 'FROM python:3.12\nRUN pip install --no-cache-dir flask==3.0.0\n' },
      { text: 'FROM python:3.12\nRUN pip install --no-cache-dir -r requirements.txt\n' },
      { text: 'FROM python:3.12\nRUN pip install --no-cache-dir .\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script) {
      for (const command of script.commands) {
        if (
          !isPipInstall(command) ||
          (command.name ?? '').includes('pipenv') ||
          hasFlag(command, 'constraint', 'c') ||
          hasArg(command, '--requirement', '-r', '.')
        )
          continue;
        const loose = installed(plainArgs(withoutFlagArgs(command, pipFlags))).filter(({ value }) => !pipFixed(value));
        if (loose.length > 0) {
          yield* wordsProblem(script, loose, (names) => `pip installs ${names} without a version`);
          return;
        }
      }
    },
  },
};

/** What stands behind `install`. */
function installed(words: readonly ShellWord[]): readonly ShellWord[] {
  const start = words.findIndex(({ value }) => value === 'install');
  if (start < 0) return [];
  const rest = words.slice(start);
  const first = rest.findIndex(({ value }) => value !== 'install');
  return first < 0 ? [] : rest.slice(first);
}

function pipFixed(value: string): boolean {
  if (/[<>]|==|!=|~=/.test(value) || /\.(?:whl|tar\.gz)$/.test(value)) return true;
  return versionControl.test(value) ? value.includes('@') : value.includes('/');
}

const truthy = ['1', 'true', 'True', 'TRUE', 'on', 'On', 'ON', 'yes', 'Yes', 'YES'];

export const pipCache: DockerfileRule = {
  ...kept,
  id: 'pip-cache-kept',
  aliases: ['DL3042'],
  title: 'pip keeps its cache in the image',
  remedy: 'Add --no-cache-dir, set PIP_NO_CACHE_DIR=1, or mount a cache over ~/.cache/pip.',
  examples: {
    bad: [{ text: 'FROM python:3.12\nRUN pip install flask==3.0.0\n' }],
    good: [
      { text: 'FROM python:3.12\nRUN pip install --no-cache-dir flask==3.0.0\n' },
      { text: 'FROM python:3.12\nENV PIP_NO_CACHE_DIR=1\nRUN pip install flask==3.0.0\n' },
      { text: 'FROM python:3.12\nRUN --mount=type=cache,target=/root/.cache/pip pip install flask==3.0.0\n' },
    ],
  },
  check: {
    level: 'warning',
    *file(context) {
      for (const list of [context.document.instructions, triggers(context)]) {
        const off = inheritByStage();
        for (const instruction of list) {
          if (instruction.keyword === 'FROM') off.enter(instruction);
          else if (instruction.keyword === 'ENV') {
            const pair = instruction.pairs.find(({ name }) => name.value === 'PIP_NO_CACHE_DIR');
            if (pair !== undefined && truthy.includes(pair.value?.value ?? '')) off.set();
          } else if (isRun(instruction)) {
            if (
              off.current ||
              mounts(instruction).some(({ type, target }) => (type === 'cache' || type === 'tmpfs') && target.includes('.cache/pip'))
            )
              continue;
            const script = context.script(instruction.command);
            const inline = /PIP_NO_CACHE_DIR=(\S+)/.exec(script.source.text)?.[1] ?? '';
            if (truthy.some((word) => inline.startsWith(word))) continue;
            const problem = firstCommand(
              script,
              (command) => isPipInstall(command) && !hasArg(command, '--no-cache-dir') && !isPipWrapper(command),
              () => 'pip install has no --no-cache-dir',
            ).next();
            if (problem.done !== true) yield { ...problem.value, instruction };
          }
        }
      }
    },
  },
};

/** pipx and pipenv know no such flag. */
function isPipWrapper(command: ShellCommand): boolean {
  const name = command.name ?? '';
  return ['pipx', 'pipenv'].some((wrapper) => name.includes(wrapper) || (name.startsWith('python') && hasSequence(command, '-m', wrapper)));
}

export const npmUnpinned: DockerfileRule = {
  ...pinned,
  id: 'npm-version-not-pinned',
  aliases: ['DL3016'],
  title: 'npm installs whatever version is newest',
  remedy: 'Write package@version, or use `npm ci` with a lock file.',
  examples: {
    bad: [{ text: 'FROM node:22\nRUN npm install -g express\n' }, { text: 'FROM node:22\nRUN npm install @scope/tool\n' }],
    good: [
      { text: 'FROM node:22\nRUN npm install express@4.19.2 @scope/tool@1.0.0\n' },
      { text: 'FROM node:22\nRUN npm ci && npm install ./local\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script) {
      const loose = script.commands
        .map((command) => withoutFlagArgs(command, ['registry', 'loglevel']))
        .filter((command) => runs(command, ['npm'], ['install']) && plainArgs(command)[0]?.value === 'install')
        .flatMap((command) => installed(plainArgs(command)))
        .filter(({ value }) => !npmFixed(value));
      yield* wordsProblem(script, loose, (names) => `npm installs ${names} without a version`);
    },
  },
};

function npmFixed(value: string): boolean {
  if (/^git(?:\+(?:ssh|http|https))?:\/\//.test(value)) return value.includes('#');
  if (/\.(?:tar|tar\.gz|tgz)$/.test(value) || /^(?:\/|\.\/|\.\.\/|~\/)/.test(value)) return true;
  // The at sign of a scope is no version.
  return (value.startsWith('@') ? value.slice(value.indexOf('/') + 1 || value.length) : value).includes('@');
}

export const yarnCache: DockerfileRule = {
  ...kept,
  id: 'yarn-cache-kept',
  aliases: ['DL3060'],
  title: 'yarn leaves its cache in the image',
  remedy: 'End the same RUN with `yarn cache clean`, or mount a cache.',
  examples: {
    bad: [{ text: 'FROM node:22\nRUN yarn install\n' }],
    good: [{ text: 'FROM node:22\nRUN yarn install && yarn cache clean\n' }],
  },
  check: {
    level: 'info',
    *file(context) {
      for (const run of runsThatStay(context)) {
        if (mounts(run).some(({ type, target }) => (type === 'cache' || type === 'tmpfs') && target.includes('.cache/yarn'))) continue;
        const script = context.script(run.command);
        const install = script.commands.findIndex((command) => runs(command, ['yarn'], ['install']));
        const clean = script.commands.findIndex((command) => runs(command, ['yarn'], ['cache', 'clean']));
        const found = script.commands[install];
        if (found !== undefined && clean <= install)
          yield { at: script.place(found.node), message: 'yarn install leaves its cache in the layer', instruction: run };
      }
    },
  },
};

export const gemUnpinned: DockerfileRule = {
  ...pinned,
  id: 'gem-version-not-pinned',
  aliases: ['DL3028'],
  title: 'gem installs whatever version is newest',
  remedy: 'Write gem:version, or use a Gemfile with its lock.',
  examples: {
    bad: [{ text: 'FROM ruby:3.3\nRUN gem install bundler\n' }],
    good: [{ text: 'FROM ruby:3.3\nRUN gem install bundler:2.5.0\n' }, { text: 'FROM ruby:3.3\nRUN gem install bundler -v 2.5.0\n' }],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script, _run, { options }) {
      // gem takes `-v2.5.0` too, but hadolint does not see it.
      const version = options.likeHadolint ? /^(?:-v|--version)$|^--version=/ : /^(?:-v|--version)$|^--version=|^-v\d/;
      const loose = script.commands
        .filter((command) => runs(command, ['gem'], ['install', 'i']) && !command.args.some(({ value }) => version.test(value)))
        .flatMap(gems)
        .filter(({ value }) => !value.includes(':'));
      yield* wordsProblem(script, loose, (names) => `gem installs ${names} without a version`);
    },
  },
};

/** Words before `--`; every flag takes the word behind it along, since nearly every flag of gem has an argument. */
function gems({ args }: ShellCommand): readonly ShellWord[] {
  const words: ShellWord[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at] as ShellWord;
    if (word.value === '--') break;
    if (word.value.startsWith('-')) at++;
    else if (word.value !== 'install' && word.value !== 'i') words.push(word);
  }
  return words;
}

export const goUnpinned: DockerfileRule = {
  ...pinned,
  id: 'go-version-not-pinned',
  aliases: ['DL3062'],
  title: 'go installs whatever version is newest',
  remedy: 'Write module@version.',
  examples: {
    bad: [
      { text: 'FROM golang:1.23\nRUN go install example.com/tool@latest\n' },
      { text: 'FROM golang:1.23\nRUN go get example.com/lib\n' },
    ],
    good: [{ text: 'FROM golang:1.23\nRUN go install example.com/tool@v1.2.3 && go install ./...\n' }],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script, _run, { options }) {
      const commands = script.commands.filter((command) => runs(command, ['go'], ['install', 'get', 'run']));
      // Where something is run, hadolint looks at nothing else.
      const running = options.likeHadolint ? commands.filter((command) => hasArg(command, 'run')) : [];
      const loose = (running.length > 0 ? running : commands)
        .flatMap((command) => {
          const words = packages(command, ['install', 'get', 'run']);
          // What follows the package of `go run` are arguments of its own.
          return hasArg(command, 'run') ? words.slice(0, 1) : words;
        })
        .filter(({ value }) => !goFixed(value));
      yield* wordsProblem(script, loose, (names) => `go fetches ${names} without a fixed version`);
    },
  },
};

function goFixed(value: string): boolean {
  return /^[./]/.test(value) || (value.includes('@') && !/@(?:latest|none)$/.test(value));
}

export const languageRules = [pipUnpinned, pipCache, npmUnpinned, yarnCache, gemUnpinned, goUnpinned];
