// dnf and microdnf: answers, cache, versions.

import { hasFlag, type ShellCommand } from '@portcullis/formats/shell';
import type { FixDraft } from '@portcullis/lint';
import type { LintContext } from '../../context.js';
import { editCommands, endWith, verbWord } from '../../fixes/shell-edits.js';
import type { DockerfileRule } from '../../rule.js';
import { firstCommand, removesFolder, runs } from '../define.js';
import { answered, asking, asksFirst, cleanAfter, cleaned, declaredBefore, installs, pinned, unpinnedRpms } from './rpm-packages.js';

/** tdnf is that of Azure Linux and Photon. */
const everyManager = ['dnf', 'microdnf', 'dnf5', 'tdnf'];
const knownToHadolint = everyManager.slice(0, 2);

function managers({ options }: LintContext): readonly string[] {
  return options.likeHadolint ? knownToHadolint : everyManager;
}

/** What fills the cache, in the words and short words that hadolint knows. */
const known = ['install', 'in', 'upgrade', 'up', 'upgrade-minimal', 'up-min', 'reinstall', 'rei'];
/** Beside them, from dnf's manual. */
const fills = [
  ...known,
  ...['install-n', 'install-na', 'install-nevra', 'localinstall', 'update', 'update-minimal', 'upgrade-to', 'update-to', 'groupinstall'],
  ...['distro-sync', 'distrosync', 'dsync', 'dist-sync', 'downgrade', 'dg', 'swap', 'builddep'],
];

export const dnfYes: DockerfileRule = {
  ...answered,
  id: 'dnf-without-yes',
  aliases: ['DL3038'],
  title: 'dnf install waits for an answer',
  remedy: 'Add -y.',
  examples: {
    bad: [
      { text: 'FROM fedora:40\nRUN dnf install httpd-2.4 && dnf clean all\n' },
      { text: 'FROM fedora:40\nRUN dnf in httpd-2.4 && dnf clean all\n' },
    ],
    good: [
      { text: 'FROM fedora:40\nRUN dnf install -y httpd-2.4 && dnf clean all\n' },
      { text: 'FROM fedora:40\nRUN microdnf --assumeyes install httpd-2.4 && dnf mark remove httpd\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    programs: everyManager,
    *shell(script, run, context) {
      const asks = context.options.likeHadolint ? installs : asking;
      const guilty = (command: ShellCommand): boolean =>
        asksFirst(command, managers(context), context.options) && !hasFlag(command, 'y', 'assumeyes');
      yield* firstCommand(
        script,
        guilty,
        (command) => `${command.name} ${verbWord(command, ...asks)?.value} has no -y`,
        () => editCommands(run, context, 'Add -y', guilty, (command) => verbWord(command, ...asks), 'before', '-y '),
      );
    },
  },
};

export const dnfCache: DockerfileRule = {
  ...cleaned,
  id: 'dnf-cache-kept',
  aliases: ['DL3040', 'DS-0019', 'DS019'],
  title: 'dnf leaves its cache in the image',
  remedy: 'End the same RUN with `dnf clean all`, or mount a cache over /var/cache/libdnf5.',
  examples: {
    bad: [
      { text: 'FROM fedora:40\nRUN dnf install -y httpd-2.4\n' },
      { text: 'FROM fedora:40\nRUN dnf -y up-min\n' },
      { text: 'FROM fedora:40\nRUN dnf in -y httpd-2.4 && dnf clean all && dnf in -y curl-8\n' },
      { text: 'FROM photon:5.0\nRUN tdnf install -y httpd-2.4\n' },
      { text: 'FROM fedora:40\nRUN sudo dnf install -y httpd-2.4\n' },
    ],
    good: [
      { text: 'FROM fedora:40\nRUN dnf install -y httpd-2.4 && dnf clean all\n' },
      { text: 'FROM fedora:40\nRUN microdnf install -y httpd-2.4 && microdnf clean all\n' },
      { text: 'FROM fedora:40\nRUN dnf install -y httpd-2.4 && rm -r /var/cache/dnf/*\n' },
      { text: 'FROM rockylinux:9.3\nRUN --mount=type=cache,target=/var/cache/dnf dnf install -y httpd-2.4\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    programs: everyManager,
    *shell(script, run, context) {
      const verbs = context.options.likeHadolint ? known : fills;
      const fix = (): FixDraft | undefined => {
        const used = new Set(script.commands.filter((command) => runs(command, managers(context), verbs)).map(({ name }) => name));
        return endWith(run, context, [...used].map((name) => `${name} clean all`).join(' && '));
      };
      const folders = context.options.likeHadolint ? ['/var/cache/libdnf5'] : ['/var/cache/libdnf5', '/var/cache/dnf', '/var/cache/yum'];
      for (const name of managers(context)) {
        const clean = (command: ShellCommand): boolean =>
          runs(command, [name], ['clean', 'all']) ||
          runs(command, ['rm'], ['-rf', '/var/cache/yum/*']) ||
          (!context.options.likeHadolint && removesFolder(command, /^\/var\/cache(?:\/(?:dnf|libdnf5|yum|tdnf))?$/));
        const [found] = cleanAfter(script, run, context, [name], verbs, clean, folders, fix);
        if (found !== undefined) {
          yield found;
          return;
        }
      }
    },
  },
};

export const dnfUnpinned: DockerfileRule = {
  ...pinned,
  id: 'dnf-version-not-pinned',
  aliases: ['DL3041'],
  title: 'dnf installs whatever version is newest',
  remedy: 'Write package-version, and module:stream for modules.',
  examples: {
    bad: [{ text: 'FROM fedora:40\nRUN dnf install -y httpd\n' }, { text: 'FROM fedora:40\nRUN microdnf install -y httpd-tools\n' }],
    good: [
      { text: 'FROM fedora:40\nRUN dnf install -y httpd-2.4.6 httpd-tools-2.4\n' },
      { text: 'FROM fedora:40\nRUN dnf module install -y php:8.2\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    programs: everyManager,
    shell: (script, run, context) =>
      unpinnedRpms(script, declaredBefore(run, context), managers(context), ['module', 'group'], context.options),
  },
};
