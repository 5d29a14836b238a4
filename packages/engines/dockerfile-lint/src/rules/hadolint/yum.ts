// yum: answers, cache, versions.

import { hasFlag, type ShellCommand } from '@portcullis/formats/shell';
import { editCommands, endWith, verbWord } from '../../fixes/shell-edits.js';
import type { DockerfileRule } from '../../rule.js';
import { firstCommand, runs } from '../define.js';
import { answered, cleanAfter, cleaned, declaredBefore, installs, pinned, unpinnedRpms } from './rpm-packages.js';

export const yumYes: DockerfileRule = {
  ...answered,
  id: 'yum-without-yes',
  aliases: ['DL3030'],
  title: 'yum install waits for an answer',
  remedy: 'Add -y.',
  examples: {
    bad: [{ text: 'FROM centos:7\nRUN yum install httpd-2.4 && yum clean all\n' }],
    good: [
      { text: 'FROM centos:7\nRUN yum install -y httpd-2.4 && yum clean all\n' },
      { text: 'FROM centos:7\nRUN yum -y localinstall x.rpm && yum clean all\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script, run, context) {
      const guilty = (command: ShellCommand): boolean => runs(command, ['yum'], installs) && !hasFlag(command, 'y', 'assumeyes');
      yield* firstCommand(
        script,
        guilty,
        () => 'yum install has no -y',
        () => editCommands(run, context, 'Add -y', guilty, (command) => verbWord(command, ...installs), 'before', '-y '),
      );
    },
  },
};

export const yumCache: DockerfileRule = {
  ...cleaned,
  id: 'yum-cache-kept',
  aliases: ['DL3032'],
  title: 'yum leaves its cache in the image',
  remedy: 'End the same RUN with `yum clean all`.',
  examples: {
    bad: [
      { text: 'FROM centos:7\nRUN yum install -y httpd-2.4\n' },
      { text: 'FROM centos:7\nRUN yum -y groupinstall "Development Tools"\n' },
    ],
    good: [
      { text: 'FROM centos:7\nRUN yum install -y httpd-2.4 && yum clean all\n' },
      { text: 'FROM centos:7\nRUN yum install -y httpd-2.4 && rm -rf /var/cache/yum/*\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script, run, context) {
      const clean = (command: ShellCommand): boolean =>
        runs(command, ['yum'], ['clean', 'all']) || runs(command, ['rm'], ['-rf', '/var/cache/yum/*']);
      // hadolint asks of `install` alone.
      const verbs = context.options.likeHadolint ? ['install'] : installs;
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
      { text: 'FROM centos:7\nRUN yum install -y httpd-2.4.6 ./x-1.rpm\n' },
      { text: `FROM centos:7\nARG VERSION=2.4.6\nRUN yum install -y httpd-$\{VERSION}\n` },
      { text: 'FROM centos:8\nRUN yum module install -y php:8.2\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    shell: (script, run, context) => unpinnedRpms(script, declaredBefore(run, context), ['yum'], ['module']),
  },
};
