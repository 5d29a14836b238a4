// Fixes for package managers: answers, needless packages, caches.

import { flagNames, hasArg, hasFlag, type ShellCommand } from '@portcullis/formats/shell';
import { isPipInstall, runs } from '../rules/define.js';
import type { FixBuilder } from './index.js';
import { appendCommand, editCommands, programWord, shellRun, verbWord } from './shell-edits.js';

const aptInstall = (command: ShellCommand): boolean => runs(command, ['apt-get'], ['install']);
const rpmInstalls = ['install', 'groupinstall', 'localinstall'];

const yesFor =
  (managers: readonly string[], verbs: readonly string[], known: readonly string[], flag: string): FixBuilder =>
  (problem, context) =>
    editCommands(
      problem,
      context,
      `Add ${flag}`,
      (command) => runs(command, managers, verbs) && !hasFlag(command, ...known),
      (command) => verbWord(command, ...verbs),
      'before',
      `${flag} `,
    );

const clean =
  (command: string): FixBuilder =>
  (problem, context) => {
    // One that stands before the install does not count, and a second one would not help the rule.
    if (/\bclean\b/.test(shellRun(problem.instruction, context)?.script.source.text ?? 'clean')) return undefined;
    return appendCommand(problem, context, `End the step with \`${command}\``, command);
  };

const aptGetVerbs = new Set([
  'install',
  'update',
  'upgrade',
  'remove',
  'purge',
  'autoremove',
  'autoclean',
  'clean',
  'source',
  'build-dep',
  'download',
  'full-upgrade',
  'dist-upgrade',
]);
const aptCacheVerbs = new Set(['show', 'search', 'policy', 'depends', 'rdepends', 'showsrc']);

/** The program that has the verb of an `apt` command. */
function aptProgram(command: ShellCommand): string | undefined {
  const verb = command.args.find((word) => flagNames(word).length === 0)?.value ?? '';
  if (verb === 'full-upgrade') return undefined;
  return aptGetVerbs.has(verb) ? 'apt-get' : aptCacheVerbs.has(verb) ? 'apt-cache' : undefined;
}

export const packageFixes: readonly (readonly [string, FixBuilder])[] = [
  ['apt-without-yes', yesFor(['apt-get'], ['install'], ['y', 'yes', 'assume-yes'], '-y')],
  ['yum-without-yes', yesFor(['yum'], rpmInstalls, ['y', 'assumeyes'], '-y')],
  ['dnf-without-yes', yesFor(['dnf', 'microdnf'], rpmInstalls, ['y', 'assumeyes'], '-y')],
  [
    'zypper-without-yes',
    yesFor(
      ['zypper'],
      ['install', 'in', 'remove', 'rm', 'source-install', 'si', 'patch'],
      ['no-confirm', 'y', 'n', 'non-interactive'],
      '--non-interactive',
    ),
  ],
  [
    'apt-installs-recommended',
    (problem, context) =>
      editCommands(
        problem,
        context,
        'Add --no-install-recommends',
        (command) => aptInstall(command) && !hasFlag(command, 'no-install-recommends') && !hasArg(command, 'APT::Install-Recommends=false'),
        (command) => verbWord(command, 'install'),
        'after',
        ' --no-install-recommends',
      ),
  ],
  [
    'apt-instead-of-apt-get',
    (problem, context) =>
      editCommands(problem, context, 'Use apt-get or apt-cache', ({ name }) => name === 'apt', programWord, 'instead', aptProgram),
  ],
  [
    'apk-cache-kept',
    (problem, context) =>
      editCommands(
        problem,
        context,
        'Add --no-cache',
        (command) => runs(command, ['apk'], ['add']) && !hasFlag(command, 'no-cache'),
        (command) => verbWord(command, 'add'),
        'after',
        ' --no-cache',
      ),
  ],
  [
    'pip-cache-kept',
    (problem, context) =>
      editCommands(
        problem,
        context,
        'Add --no-cache-dir',
        (command) =>
          isPipInstall(command) &&
          !hasArg(command, '--no-cache-dir') &&
          !/pipx|pipenv/.test(command.node.words.map(({ value }) => value).join(' ')),
        (command) => verbWord(command, 'install'),
        'after',
        ' --no-cache-dir',
      ),
  ],
  [
    'apt-lists-kept',
    (problem, context) => appendCommand(problem, context, 'Delete the lists in the same step', 'rm -rf /var/lib/apt/lists/*'),
  ],
  ['yum-cache-kept', clean('yum clean all')],
  [
    'dnf-cache-kept',
    (problem, context) => {
      const { commands = [] } = shellRun(problem.instruction, context)?.script ?? {};
      const managers = new Set(commands.filter((command) => runs(command, ['dnf', 'microdnf'], ['install'])).map(({ name }) => name));
      return clean([...managers].map((name) => `${name} clean all`).join(' && '))(problem, context);
    },
  ],
  ['zypper-cache-kept', clean('zypper clean')],
  ['yarn-cache-kept', clean('yarn cache clean')],
  [
    'package-cache-left',
    (problem, context) => {
      const cleaners: Readonly<Record<string, string>> = {
        npm: 'npm cache clean --force',
        conda: 'conda clean --all --yes',
        mamba: 'mamba clean --all --yes',
        micromamba: 'micromamba clean --all --yes',
        pacman: 'pacman -Scc --noconfirm',
        composer: 'composer clear-cache',
      };
      const manager = problem.message.split(' ', 1)[0] ?? '';
      const names = shellRun(problem.instruction, context)?.script.commands.map(({ name }) => name ?? '') ?? [];
      const program = manager === 'conda' ? names.find((name) => ['conda', 'mamba', 'micromamba'].includes(name)) : manager;
      const command = program === undefined ? undefined : cleaners[program];
      return command === undefined ? undefined : appendCommand(problem, context, 'Clean the cache in the same step', command);
    },
  ],
];
