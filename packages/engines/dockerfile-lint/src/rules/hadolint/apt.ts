// apt-get: pinned versions, lists left behind, answers nobody gives, packages nobody asked for.

import type { CommandInstruction } from '@portcullis/formats/dockerfile';
import { flagNames, hasArg, hasFlag, type ShellCommand } from '@portcullis/formats/shell';
import type { LintOptions } from '../../options.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { firstCommand, packages, runs, runsThatStay, wordsProblem } from '../define.js';
import { mounts } from '../mounts.js';

const install = (command: ShellCommand): boolean => runs(command, ['apt-get'], ['install']);

export const aptUnpinned: DockerfileRule = {
  id: 'apt-version-not-pinned',
  aliases: ['DL3008'],
  severity: 'low',
  confidence: 'high',
  title: 'apt-get installs whatever version is newest',
  why: 'The same Dockerfile gives another image tomorrow, so what was tested and scanned is not what is deployed',
  remedy: 'Write package=version, or install from a snapshot of the archive.',
  controls: controls.verifiedPackages,
  risks: risks.dependencies,
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN apt-get install -y curl\n' }, { text: 'FROM debian:12\nRUN apt-get install -y curl=8.1 git\n' }],
    good: [
      { text: 'FROM debian:12\nRUN apt-get install -y curl=8.1 ./local.deb\n' },
      { text: 'FROM debian:12\nRUN apt-get install -y -t bookworm-backports git/bookworm-backports\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script) {
      const loose = script.commands
        .filter(install)
        .flatMap((command) => packages(command, ['install'], ['t', 'target-release']))
        .filter(({ value }) => !value.includes('=') && !value.includes('/') && !value.endsWith('.deb'));
      yield* wordsProblem(script, loose, (names) => `apt-get installs ${names} without a version`);
    },
  },
};

export const aptLists: DockerfileRule = {
  id: 'apt-lists-kept',
  aliases: ['DL3009'],
  severity: 'low',
  confidence: 'high',
  title: 'Package lists of apt stay in the image',
  why: 'Some tens of megabytes of lists that are out of date in a day are stored and pulled with every image',
  remedy: 'End the same RUN with `rm -rf /var/lib/apt/lists/*`, or mount a cache over /var/lib/apt and /var/cache/apt.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y curl=8\n' },
      { text: 'FROM debian:12\nRUN apt-get update && apt-get clean\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN apt-get update && rm -rf /var/lib/apt/lists/*\n' },
      { text: 'FROM debian:12 AS build\nRUN apt-get update\nFROM alpine:3.20\nCOPY --from=build /x /x\n' },
      { text: 'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt/lists apt-get update\n' },
    ],
  },
  check: {
    level: 'info',
    *file(context) {
      for (const run of runsThatStay(context)) {
        const { commands, place } = context.script(run.command);
        const update = commands.find((command) => runs(command, ['apt-get', 'apt', 'aptitude'], ['update']));
        if (update === undefined || commands.some((command) => runs(command, ['rm'], ['-rf', '/var/lib/apt/lists/*'])) || keepsLists(run))
          continue;
        yield { at: place(update.node), message: `${update.name} update leaves its lists in the layer`, instruction: run };
      }
    },
  },
};

/** Mounts that keep the lists out of the layer. */
function keepsLists(run: CommandInstruction): boolean {
  const targets = mounts(run)
    .filter(({ type }) => type === 'cache' || type === 'tmpfs')
    .map(({ target }) => target);
  const covers = (directory: string): boolean => targets.some((target) => target.startsWith(directory));
  return covers('/var/lib/apt/lists') || (covers('/var/lib/apt') && covers('/var/cache/apt'));
}

export const aptYes: DockerfileRule = {
  id: 'apt-without-yes',
  aliases: ['DL3014'],
  severity: 'low',
  confidence: 'high',
  title: 'apt-get install waits for an answer',
  why: 'Nobody answers in a build, so it stops as soon as apt-get has a question',
  remedy: 'Add -y.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN apt-get install curl=8\n' }, { text: 'FROM debian:12\nRUN apt-get install -V curl=8\n' }],
    good: [
      { text: 'FROM debian:12\nRUN apt-get install -y curl=8\n' },
      { text: 'FROM debian:12\nRUN apt-get -yqq install curl=8\n' },
      { text: 'FROM debian:12\nRUN apt-get --assume-yes install curl=8\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script, _run, { options }) {
      yield* firstCommand(
        script,
        (command) => install(command) && !answersYes(command, options),
        () => 'apt-get install has no -y',
      );
    },
  },
};

/** `-qq` and `-q=2` imply yes, and so does a third q, which hadolint does not take. */
function answersYes(command: ShellCommand, { likeHadolint }: LintOptions): boolean {
  if (hasFlag(command, 'y', 'yes', 'qq', 'assume-yes') || hasArg(command, '-q=2')) return true;
  const names = command.args.flatMap(flagNames);
  return ['q', 'quiet'].some((quiet) => {
    const count = names.filter((name) => name === quiet).length;
    return likeHadolint ? count === 2 : count > 1;
  });
}

export const aptRecommends: DockerfileRule = {
  id: 'apt-installs-recommended',
  aliases: ['DL3015'],
  severity: 'low',
  confidence: 'high',
  title: 'apt-get installs recommended packages too',
  why: 'Packages nobody asked for make the image larger and every one of them is one more thing to attack and to patch',
  remedy: 'Add --no-install-recommends.',
  controls: controls.fewPackages,
  risks: risks.dependencies,
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN apt-get install -y curl=8\n' }],
    good: [
      { text: 'FROM debian:12\nRUN apt-get install -y --no-install-recommends curl=8\n' },
      { text: 'FROM debian:12\nRUN apt-get install -y -o APT::Install-Recommends=false curl=8\n' },
    ],
  },
  check: {
    level: 'info',
    onbuild: true,
    *shell(script) {
      yield* firstCommand(
        script,
        (command) => install(command) && !hasFlag(command, 'no-install-recommends') && !hasArg(command, 'APT::Install-Recommends=false'),
        () => 'apt-get install has no --no-install-recommends',
      );
    },
  },
};

export const aptCommand: DockerfileRule = {
  id: 'apt-instead-of-apt-get',
  aliases: ['DL3027'],
  severity: 'low',
  confidence: 'high',
  title: 'apt is for people, apt-get for scripts',
  why: 'The command line of apt may change between releases without notice, and then the build breaks or does something else',
  remedy: 'Use apt-get or apt-cache.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN apt install -y curl=8\n' }],
    good: [{ text: 'FROM debian:12\nRUN apt-get install -y curl=8 && apt-cache policy curl\n' }],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script) {
      yield* firstCommand(
        script,
        ({ name }) => name === 'apt',
        () => 'RUN calls apt, which is made for people at a terminal',
      );
    },
  },
};

export const aptRules = [aptUnpinned, aptLists, aptYes, aptRecommends, aptCommand];
