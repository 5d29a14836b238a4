// yum: answers, cache, versions.

import { hasFlag, type ShellCommand } from '@portcullis/formats/shell';
import { editCommands, endWith, verbWord } from '../../fixes/shell-edits.js';
import type { DockerfileRule } from '../../rule.js';
import { firstCommand, removesFolder, runs } from '../define.js';
import { answered, asking, asksFirst, cleanAfter, cleaned, declaredBefore, installs, pinned, unpinnedRpms } from './rpm-packages.js';

/** What fills the cache. */
const filling = [...installs, 'reinstall', 'update', 'upgrade', 'downgrade', 'distro-sync'];

export const yumYes: DockerfileRule = {
  ...answered,
  id: 'yum-without-yes',
  aliases: ['DL3030'],
  title: 'yum install waits for an answer',
  remedy: 'Add -y.',
  examples: {
    bad: [
      { text: 'FROM centos:7\nRUN yum install httpd-2.4 && yum clean all\n' },
      { text: 'FROM centos:7\nRUN /usr/bin/yum update && yum clean all\n' },
    ],
    good: [
      { text: 'FROM centos:7\nRUN yum install -y httpd-2.4 && yum clean all\n' },
      { text: 'FROM centos:7\nRUN yum -y localinstall x.rpm && yum clean all\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    programs: ['yum'],
    *shell(script, run, context) {
      const asks = context.options.likeHadolint ? installs : asking;
      const guilty = (command: ShellCommand): boolean =>
        asksFirst(command, ['yum'], context.options) && !hasFlag(command, 'y', 'assumeyes');
      yield* firstCommand(
        script,
        guilty,
        (command) => `yum ${verbWord(command, ...asks)?.value} has no -y`,
        () => editCommands(run, context, 'Add -y', guilty, (command) => verbWord(command, ...asks), 'before', '-y '),
      );
    },
  },
};

export const yumCache: DockerfileRule = {
  ...cleaned,
  id: 'yum-cache-kept',
  aliases: ['DL3032', 'DS-0015', 'DS015'],
  title: 'yum leaves its cache in the image',
  remedy: 'End the same RUN with `yum clean all`.',
  examples: {
    bad: [
      { text: 'FROM centos:7\nRUN yum install -y httpd-2.4\n' },
      { text: 'FROM centos:7\nRUN yum -y groupinstall "Development Tools"\n' },
      { text: "FROM centos:7\nRUN bash -c 'yum -y update'\n" },
    ],
    good: [
      { text: 'FROM centos:7\nRUN yum install -y httpd-2.4 && yum clean all\n' },
      { text: 'FROM centos:7\nRUN yum install -y httpd-2.4 && rm -rf /var/cache/yum/*\n' },
      { text: 'FROM centos:7\nRUN yum install -y httpd-2.4 && rm -fr /var/cache/yum\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    programs: ['yum'],
    *shell(script, run, context) {
      const clean = (command: ShellCommand): boolean =>
        runs(command, ['yum'], ['clean', 'all']) ||
        runs(command, ['rm'], ['-rf', '/var/cache/yum/*']) ||
        (!context.options.likeHadolint && removesFolder(command, /^\/var\/cache(?:\/yum)?$/));
      // hadolint asks of `install` alone.
      const verbs = context.options.likeHadolint ? ['install'] : filling;
      yield* cleanAfter(script, run, context, ['yum'], verbs, clean, [], () => endWith(run, context, 'yum clean all'));
    },
  },
};

export const yumUnpinned: DockerfileRule = {
  ...pinned,
  id: 'yum-version-not-pinned',
  aliases: ['DL3033'],
  title: 'yum installs whatever version is newest',
  remedy: 'Write package-version, and module:stream for modules.',
  examples: {
    bad: [
      { text: 'FROM centos:7\nRUN yum install -y httpd\n' },
      { text: 'FROM centos:7\nRUN yum install -y httpd-$VERSION\n' },
      { text: 'FROM centos:8\nRUN yum module install -y php\n' },
    ],
    good: [
      { text: 'FROM centos:7\nRUN yum install -y httpd-2.4.6 ./x-1.rpm x.rpm\n' },
      { text: `FROM centos:7\nARG VERSION=2.4.6\nRUN yum install -y httpd-$\{VERSION}\n` },
      { text: 'FROM centos:8\nRUN yum module install -y php:8.2\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    programs: ['yum'],
    shell: (script, run, context) => unpinnedRpms(script, declaredBefore(run, context), ['yum'], ['module'], context.options),
  },
};
