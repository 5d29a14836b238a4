// dnf and microdnf: answers, cache, versions.

import { hasFlag, type ShellCommand } from '@portcullis/formats/shell';
import type { FixDraft } from '@portcullis/lint';
import { editCommands, endWith, verbWord } from '../../fixes/shell-edits.js';
import type { DockerfileRule } from '../../rule.js';
import { firstCommand, runs } from '../define.js';
import { answered, cleanAfter, cleaned, declaredBefore, installs, pinned, unpinnedRpms } from './rpm-packages.js';

const dnf = ['dnf', 'microdnf'];
/** What fills the cache. */
const fills = ['install', 'upgrade', 'reinstall'];

export const dnfYes: DockerfileRule = {
  ...answered,
  id: 'dnf-without-yes',
  aliases: ['DL3038'],
  title: 'dnf install waits for an answer',
  remedy: 'Add -y.',
  examples: {
    bad: [{ text: 'FROM fedora:40\nRUN dnf install httpd-2.4 && dnf clean all\n' }],
    good: [
      { text: 'FROM fedora:40\nRUN dnf install -y httpd-2.4 && dnf clean all\n' },
      { text: 'FROM fedora:40\nRUN microdnf --assumeyes install httpd-2.4\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script, run, context) {
      const guilty = (command: ShellCommand): boolean => runs(command, dnf, installs) && !hasFlag(command, 'y', 'assumeyes');
      yield* firstCommand(
        script,
        guilty,
        ({ name }) => `${name} install has no -y`,
        () => editCommands(run, context, 'Add -y', guilty, (command) => verbWord(command, ...installs), 'before', '-y '),
      );
    },
  },
};

export const dnfCache: DockerfileRule = {
  ...cleaned,
  id: 'dnf-cache-kept',
  aliases: ['DL3040'],
  title: 'dnf leaves its cache in the image',
  remedy: 'End the same RUN with `dnf clean all`, or mount a cache over /var/cache/libdnf5.',
  examples: {
    bad: [{ text: 'FROM fedora:40\nRUN dnf install -y httpd-2.4\n' }],
    good: [
      { text: 'FROM fedora:40\nRUN dnf install -y httpd-2.4 && dnf clean all\n' },
      { text: 'FROM fedora:40\nRUN microdnf install -y httpd-2.4 && microdnf clean all\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script, run, context) {
      const fix = (): FixDraft | undefined => {
        const managers = new Set(script.commands.filter((command) => runs(command, dnf, fills)).map(({ name }) => name));
        return endWith(run, context, [...managers].map((name) => `${name} clean all`).join(' && '));
      };
      for (const name of dnf) {
        const clean = (command: ShellCommand): boolean =>
          runs(command, [name], ['clean', 'all']) || runs(command, ['rm'], ['-rf', '/var/cache/yum/*']);
        const [found] = cleanAfter(script, run, [name], fills, clean, ['/var/cache/libdnf5'], fix);
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
    shell: (script, run, context) => unpinnedRpms(script, declaredBefore(run, context), dnf, ['module', 'group']),
  },
};
