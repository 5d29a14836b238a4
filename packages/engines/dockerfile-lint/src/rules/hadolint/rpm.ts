// yum, dnf, microdnf and zypper: the package managers of the RPM world.

import type { CommandInstruction } from '@portcullis/formats/dockerfile';
import { hasFlag, type ShellCommand, type ShellScript } from '@portcullis/formats/shell';
import type { LintContext } from '../../context.js';
import type { DockerfileRule, Problem } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { firstCommand, packages, runs, wordsProblem } from '../define.js';
import { mounts } from '../mounts.js';

const dnf = ['dnf', 'microdnf'];
const installs = ['install', 'groupinstall', 'localinstall'];
const unrepeatable = 'The same Dockerfile gives another image tomorrow, so what was tested and scanned is not what is deployed';
const stops = 'Nobody answers in a build, so it stops as soon as the package manager has a question';
const heavy = 'Metadata and packages that are of no use in the image are stored and pulled with it';

/** What the package rules of these managers have in common. */
const pinned = {
  severity: 'low',
  confidence: 'high',
  why: unrepeatable,
  controls: controls.verifiedPackages,
  risks: risks.dependencies,
} as const;
const answered = { severity: 'low', confidence: 'high', why: stops, controls: controls.configuration, risks: risks.configuration } as const;
const cleaned = { severity: 'low', confidence: 'high', why: heavy, controls: controls.configuration, risks: risks.configuration } as const;

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
      { text: 'FROM centos:7\nRUN yum -y localinstall x.rpm\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script) {
      yield* firstCommand(
        script,
        (command) => runs(command, ['yum'], installs) && !hasFlag(command, 'y', 'assumeyes'),
        () => 'yum install has no -y',
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
    bad: [{ text: 'FROM centos:7\nRUN yum install -y httpd-2.4\n' }],
    good: [
      { text: 'FROM centos:7\nRUN yum install -y httpd-2.4 && yum clean all\n' },
      { text: 'FROM centos:7\nRUN yum install -y httpd-2.4 && rm -rf /var/cache/yum/*\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script, run) {
      const clean = (command: ShellCommand): boolean =>
        runs(command, ['yum'], ['clean', 'all']) || runs(command, ['rm'], ['-rf', '/var/cache/yum/*']);
      yield* cleanAfter(script, run, ['yum'], ['install'], clean, []);
    },
  },
};

/** An install that no clean of the same manager follows. */
function* cleanAfter(
  script: ShellScript,
  run: CommandInstruction,
  names: readonly string[],
  verbs: readonly string[],
  clean: (command: ShellCommand) => boolean,
  caches: readonly string[],
): Generator<Problem> {
  if (mounts(run).some(({ type, target }) => (type === 'cache' || type === 'tmpfs') && caches.some((cache) => target.startsWith(cache))))
    return;
  const install = script.commands.findIndex((command) => runs(command, names, verbs));
  const cleaning = script.commands.findIndex(clean);
  const found = script.commands[install];
  if (found !== undefined && cleaning <= install)
    yield { at: script.place(found.node), message: `${found.name} leaves its cache in the layer` };
}

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

function* unpinnedRpms(
  script: ShellScript,
  declared: Declared,
  names: readonly string[],
  notPackages: readonly string[],
): Generator<Problem> {
  const loose = script.commands
    .filter((command) => runs(command, names, ['install']))
    .flatMap((command) => {
      const words = packages(command, ['install', 'module']);
      if (runs(command, names, ['module'])) return words.filter(({ value }) => !value.includes(':'));
      return runs(command, names, notPackages)
        ? []
        : words.filter(({ value, text }) => !hasRpmVersion(value) && !hasDeclaredPart(text, declared));
    });
  yield* wordsProblem(script, loose, (list) => `${names[0]} installs ${list} without a version`);
}

/** `httpd-2.4.6`: what follows the first hyphen has a part that begins with a digit, and only letters that versions have. */
function hasRpmVersion(value: string): boolean {
  const [, ...parts] = value.split('-');
  if (parts.length > 0 && value.endsWith('.rpm')) return true;
  return parts.length > 0 && parts.every((part) => /^[A-Za-z0-9.~^_:+]*$/.test(part)) && parts.some((part) => /^\d/.test(part));
}

/** Names that ARG and ENV declare before an instruction, in whatever stage. */
function declaredBefore(run: CommandInstruction, context: LintContext): Declared {
  let first = declarations.get(context);
  if (first === undefined) {
    first = new Map();
    for (const instruction of context.all)
      if (instruction.keyword === 'ARG' || instruction.keyword === 'ENV')
        for (const { name } of instruction.pairs) if (!first.has(name.value)) first.set(name.value, instruction.start);
    declarations.set(context, first);
  }
  const places = first;
  return { has: (name) => (places.get(name) ?? Number.POSITIVE_INFINITY) < run.start };
}

interface Declared {
  has(name: string): boolean;
}

/** Where each name is declared first, worked out once a file. */
const declarations = new WeakMap<LintContext, Map<string, number>>();

/** `httpd-${HTTPD_VERSION}`: the Dockerfile gives the version, or a part of the name, elsewhere. */
function hasDeclaredPart(text: string, declared: Declared): boolean {
  if (!text.includes('-')) return false;
  return [...text.matchAll(/\$(?:\{(\w{1,100})\}|(\w{1,100}))/g)].some(([, braced, bare]) => declared.has((braced ?? bare) as string));
}

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
    *shell(script) {
      yield* firstCommand(
        script,
        (command) => runs(command, dnf, installs) && !hasFlag(command, 'y', 'assumeyes'),
        ({ name }) => `${name} install has no -y`,
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
    *shell(script, run) {
      for (const name of dnf) {
        const clean = (command: ShellCommand): boolean =>
          runs(command, [name], ['clean', 'all']) || runs(command, ['rm'], ['-rf', '/var/cache/yum/*']);
        const [found] = cleanAfter(script, run, [name], ['install', 'upgrade', 'reinstall'], clean, ['/var/cache/libdnf5']);
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
    *shell(script) {
      const verbs = ['install', 'in', 'remove', 'rm', 'source-install', 'si', 'patch'];
      yield* firstCommand(
        script,
        (command) => runs(command, ['zypper'], verbs) && !hasFlag(command, 'no-confirm', 'y', 'n', 'non-interactive'),
        () => 'zypper has neither -y nor --non-interactive',
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
  aliases: ['DL3036'],
  title: 'zypper leaves its cache in the image',
  remedy: 'End the same RUN with `zypper clean`, or mount a cache over /var/cache/zypp.',
  examples: {
    bad: [{ text: 'FROM opensuse/leap:15\nRUN zypper install -y httpd=2.4\n' }],
    good: [{ text: 'FROM opensuse/leap:15\nRUN zypper install -y httpd=2.4 && zypper clean\n' }],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script, run) {
      const clean = (command: ShellCommand): boolean => runs(command, ['zypper'], ['clean', 'cc']);
      yield* cleanAfter(script, run, ['zypper'], ['install', 'in'], clean, ['/var/cache/zypp']);
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
    *shell(script) {
      const loose = script.commands
        .filter((command) => runs(command, ['zypper'], ['install', 'in']))
        .flatMap((command) => packages(command, ['install', 'in']))
        .filter(({ value }) => !/[=<>]/.test(value) && !value.endsWith('.rpm'));
      yield* wordsProblem(script, loose, (names) => `zypper installs ${names} without a version`);
    },
  },
};

export const rpmRules = [
  yumYes,
  yumCache,
  yumUnpinned,
  dnfYes,
  dnfCache,
  dnfUnpinned,
  zypperYes,
  zypperUpgrade,
  zypperCache,
  zypperUnpinned,
];
