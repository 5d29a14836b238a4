// apt-get install: pinned versions, answers nobody gives, packages nobody asked for.

import type { CommandInstruction } from '@portcullis/formats/dockerfile';
import { baseName, flagNames, hasArg, hasFlag, type ShellCommand, type ShellScript } from '@portcullis/formats/shell';
import { type FixDraft, suggested } from '@portcullis/lint';
import type { LintContext } from '../../context.js';
import { editCommands, verbWord } from '../../fixes/shell-edits.js';
import type { LintOptions } from '../../options.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { firstCommand, packages, runs, wordsProblem } from '../define.js';

/** What another rule makes an apt-get of counts as well; hadolint looks at apt-get alone. */
const installing =
  ({ likeHadolint }: LintOptions) =>
  (command: ShellCommand): boolean =>
    runs(command, likeHadolint ? aptGet : programs, ['install']);

const programs = ['apt-get', 'apt'];
const aptGet = ['apt-get'];

export const aptUnpinned: DockerfileRule = {
  id: 'apt-version-not-pinned',
  audience: 'pedantic',
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
    programs,
    *shell(script, _, { options }) {
      const loose = script.commands
        .filter(installing(options))
        .flatMap((command) => packages(command, ['install'], ['t', 'target-release']))
        .filter(({ value }) => !value.includes('=') && !value.includes('/') && !value.endsWith('.deb'));
      yield* wordsProblem(script, loose, (names) => `apt-get installs ${names} without a version`);
    },
  },
};

export const aptYes: DockerfileRule = {
  id: 'apt-without-yes',
  aliases: ['DL3014', 'DS-0021', 'DS021'],
  severity: 'low',
  confidence: 'high',
  title: 'apt-get install waits for an answer',
  why: 'Nobody answers in a build, so it stops as soon as apt-get has a question',
  remedy: 'Add -y.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN apt-get install curl=8\n' },
      { text: 'FROM debian:12\nRUN apt-get install -V curl=8\n' },
      { text: "FROM debian:12\nRUN sh -c 'apt-get install curl=8'\n" },
      { text: 'FROM debian:12\nRUN echo n | apt-get install curl=8\n' },
      { text: 'FROM debian:12\nRUN /usr/bin/apt-get install curl=8\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN apt-get install -y curl=8\n' },
      { text: 'FROM debian:12\nRUN apt-get -yqq install curl=8\n' },
      { text: 'FROM debian:12\nRUN yes | apt-get install curl=8\n' },
      { text: 'FROM debian:12\nRUN echo \'APT::Get::Assume-Yes "true";\' > /etc/apt/apt.conf.d/90yes && apt-get install curl=8\n' },
      { text: 'FROM debian:12\nRUN apt-get --assume-yes install curl=8\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    programs,
    *shell(script, run, context) {
      const { options } = context;
      const installs = installing(options);
      const guilty = (command: ShellCommand): boolean =>
        installs(command) && !answersYes(command, options) && (options.likeHadolint || !isAnswered(command, script));
      yield* firstCommand(
        script,
        guilty,
        ({ name }) => `${name} install has no -y`,
        () => editCommands(run, context, 'Add -y', guilty, (command) => verbWord(command, 'install'), 'before', '-y '),
      );
    },
  },
};

/** `yes | apt-get install`, `echo y | apt-get install`, and a file of apt's that says so. */
function isAnswered({ feeders, args }: ShellCommand, { source }: ShellScript): boolean {
  const last = feeders.at(-1);
  const [program, ...words] = last?.kind === 'simple' ? last.words.map(({ value }) => value) : [];
  const name = baseName(program ?? '');
  const fed = name === 'yes' || (['echo', 'printf'].includes(name) && words.some((word) => /^y/i.test(word)));
  const said = /APT::Get::Assume-Yes[\s=\\"']{1,6}(?:true|yes|1|on)\b/i;
  return fed || args.some(({ value }) => said.test(value.slice(0, 200))) || said.test(source.text.slice(0, maxText));
}

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
  aliases: ['DL3015', 'DS-0029', 'DS029'],
  severity: 'low',
  confidence: 'high',
  title: 'apt-get installs recommended packages too',
  why: 'Packages nobody asked for make the image larger and every one of them is one more thing to attack and to patch',
  remedy: 'Add --no-install-recommends.',
  controls: controls.fewPackages,
  risks: risks.dependencies,
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN apt-get install -y curl=8\n' }, { text: 'FROM debian:12\nRUN apt install -y curl=8\n' }],
    good: [
      { text: 'FROM debian:12\nRUN apt-get install -y --no-install-recommends curl=8\n' },
      { text: 'FROM debian:12\nRUN apt-get install -y -o APT::Install-Recommends=false curl=8\n' },
      { text: 'FROM debian:12\nRUN apt-get -o=APT::Install-Recommends="0" install -y curl=8\n' },
    ],
  },
  check: {
    level: 'info',
    onbuild: true,
    programs,
    *shell(script, run, context) {
      const installs = installing(context.options);
      const guilty = (command: ShellCommand): boolean =>
        installs(command) &&
        !hasFlag(command, 'no-install-recommends') &&
        !hasArg(command, 'APT::Install-Recommends=false') &&
        (context.options.likeHadolint || !leavesOutRecommended(command, script));
      yield* firstCommand(
        script,
        guilty,
        ({ name }) => `${name} install has no --no-install-recommends`,
        () => withoutRecommends(run, context, guilty),
      );
    },
  },
};

/** The same by an option in another spelling, or by a file that the step writes first. */
function leavesOutRecommended({ args }: ShellCommand, { source }: ShellScript): boolean {
  return (
    args.some(({ value }) => /APT::Install-Recommends\s?=?\s?["']?(?:false|no|0|off|without|disable)\b/i.test(value.slice(0, 200))) ||
    /APT::Install-Recommends[\s=\\"']{1,6}(?:false|no|0|off)\b[^|&]{0,40}>\s?\/etc\/apt\//i.test(source.text.slice(0, maxText))
  );
}

/** Of a step. */
const maxText = 20_000;

/** curl, wget and git only recommend the certificates without which they reach nothing over https. */
const recommendCertificates = new Set(['curl', 'wget', 'git', 'gnupg', 'openssl', 'libcurl4', 'software-properties-common']);

function withoutRecommends(
  run: CommandInstruction,
  context: LintContext,
  guilty: (command: ShellCommand) => boolean,
): FixDraft | undefined {
  const named = context.script(run.command).commands.flatMap(({ args }) => args.map(({ value }) => value.split('=', 1)[0] as string));
  if (named.some((name) => recommendCertificates.has(name)) && !named.includes('ca-certificates')) return undefined;
  return suggested(
    editCommands(
      run,
      context,
      'Add --no-install-recommends',
      guilty,
      (command) => verbWord(command, 'install'),
      'after',
      ' --no-install-recommends',
    ),
  );
}
