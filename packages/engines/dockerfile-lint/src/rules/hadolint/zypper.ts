// zypper: answers, cache, versions, the whole distribution.

import { hasFlag, type ShellCommand } from '@portcullis/formats/shell';
import { editCommands, endWith, verbWord } from '../../fixes/shell-edits.js';
import type { DockerfileRule } from '../../rule.js';
import { firstCommand, packages, removesFolder, runs, wordsProblem } from '../define.js';
import { answered, cleanAfter, cleaned, pinned } from './rpm-packages.js';

export const zypperYes: DockerfileRule = {
  ...answered,
  id: 'zypper-without-yes',
  aliases: ['DL3034'],
  title: 'zypper waits for an answer',
  remedy: 'Add -y to the command, or --non-interactive before it.',
  examples: {
    bad: [{ text: 'FROM opensuse/leap:15\nRUN zypper install httpd=2.4 && zypper clean\n' }],
    good: [
      { text: 'FROM opensuse/leap:15\nRUN zypper install -y httpd=2.4 && zypper clean\n' },
      { text: 'FROM opensuse/leap:15\nRUN zypper --non-interactive in httpd=2.4 && zypper clean\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    programs: ['zypper'],
    *shell(script, run, context) {
      const known = ['install', 'in', 'remove', 'rm', 'source-install', 'si', 'patch'];
      const verbs = context.options.likeHadolint ? known : [...known, 'update', 'up', 'dist-upgrade', 'dup'];
      const guilty = (command: ShellCommand): boolean =>
        runs(command, ['zypper'], verbs) && !hasFlag(command, 'no-confirm', 'y', 'n', 'non-interactive');
      yield* firstCommand(
        script,
        guilty,
        () => 'zypper has neither -y nor --non-interactive',
        () =>
          editCommands(
            run,
            context,
            'Add --non-interactive',
            guilty,
            (command) => verbWord(command, ...verbs),
            'before',
            '--non-interactive ',
          ),
      );
    },
  },
};

export const zypperUpgrade: DockerfileRule = {
  ...pinned,
  id: 'zypper-dist-upgrade',
  aliases: ['DL3035'],
  title: 'zypper dist-upgrade in a build',
  remedy: 'Take a newer base image.',
  examples: {
    bad: [{ text: 'FROM opensuse/leap:15\nRUN zypper dist-upgrade -y\n' }],
    good: [{ text: 'FROM opensuse/leap:15\nRUN zypper update -y\n' }],
  },
  check: {
    level: 'warning',
    onbuild: true,
    programs: ['zypper'],
    *shell(script) {
      yield* firstCommand(
        script,
        (command) => runs(command, ['zypper'], ['dist-upgrade', 'dup']),
        () => 'zypper upgrades the whole distribution',
      );
    },
  },
};

export const zypperCache: DockerfileRule = {
  ...cleaned,
  id: 'zypper-cache-kept',
  aliases: ['DL3036', 'DS-0020', 'DS020'],
  title: 'zypper leaves its cache in the image',
  remedy: 'End the same RUN with `zypper clean`, or mount a cache over /var/cache/zypp.',
  examples: {
    bad: [{ text: 'FROM opensuse/leap:15\nRUN zypper install -y httpd=2.4\n' }, { text: 'FROM opensuse/leap:15\nRUN zypper -n patch\n' }],
    good: [
      { text: 'FROM opensuse/leap:15\nRUN zypper install -y httpd=2.4 && zypper clean\n' },
      { text: 'FROM opensuse/leap:15\nRUN zypper -n in httpd=2.4 && rm -rf /var/cache/zypp/*\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    programs: ['zypper'],
    *shell(script, run, context) {
      const { likeHadolint } = context.options;
      const clean = (command: ShellCommand): boolean =>
        runs(command, ['zypper'], ['clean', 'cc']) || (!likeHadolint && removesFolder(command, /^\/var\/cache(?:\/zypp)?$/));
      const verbs = likeHadolint ? ['install', 'in'] : ['install', 'in', 'update', 'up', 'patch', 'dist-upgrade', 'dup'];
      yield* cleanAfter(script, run, context, ['zypper'], verbs, clean, ['/var/cache/zypp'], () => endWith(run, context, 'zypper clean'));
    },
  },
};

export const zypperUnpinned: DockerfileRule = {
  ...pinned,
  id: 'zypper-version-not-pinned',
  aliases: ['DL3037'],
  title: 'zypper installs whatever version is newest',
  remedy: 'Write package=version.',
  examples: {
    bad: [{ text: 'FROM opensuse/leap:15\nRUN zypper install -y httpd\n' }],
    good: [{ text: 'FROM opensuse/leap:15\nRUN zypper install -y httpd=2.4 "git>=2.4" x.rpm\n' }],
  },
  check: {
    level: 'warning',
    onbuild: true,
    programs: ['zypper'],
    *shell(script, _run, { options }) {
      // zypper takes `name-version`, too.
      const fixed = options.likeHadolint ? /[=<>]/ : /[=<>]|-\d+[.\d]/;
      const loose = script.commands
        .filter((command) => runs(command, ['zypper'], ['install', 'in']))
        .flatMap((command) => packages(command, ['install', 'in']))
        .filter(({ value }) => !fixed.test(value) && !value.endsWith('.rpm'));
      yield* wordsProblem(script, loose, (names) => `zypper installs ${names} without a version`);
    },
  },
};
