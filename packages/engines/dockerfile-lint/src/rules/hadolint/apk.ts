// apk of Alpine: versions and its index.

import { hasFlag, type ShellCommand } from '@portcullis/formats/shell';
import { editCommands, verbWord } from '../../fixes/shell-edits.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { firstCommand, packages, removesFolder, runs, wordsProblem } from '../define.js';
import { mounts } from '../mounts.js';

const add = (command: ShellCommand): boolean => runs(command, ['apk'], ['add']);

export const apkUnpinned: DockerfileRule = {
  id: 'apk-version-not-pinned',
  audience: 'pedantic',
  aliases: ['DL3018'],
  severity: 'low',
  confidence: 'high',
  title: 'apk adds whatever version is newest',
  why: 'The same Dockerfile gives another image tomorrow, so what was tested and scanned is not what is deployed',
  remedy: 'Write package=version, or package~version to allow fixes of it.',
  controls: controls.verifiedPackages,
  risks: risks.dependencies,
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nRUN apk add --no-cache curl\n' }],
    good: [
      { text: 'FROM alpine:3.20\nRUN apk add --no-cache curl=8.9.1-r1 git~2.45 local.apk\n' },
      { text: 'FROM alpine:3.20\nRUN apk add --no-cache --virtual .build gcc=13\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    programs: ['apk'],
    *shell(script) {
      const loose = script.commands
        .filter(add)
        .flatMap((command) => packages(command, ['add'], ['t', 'virtual', 'repository', 'X']))
        .filter(({ value }) => !/[=~<>]/.test(value) && !value.endsWith('.apk'));
      yield* wordsProblem(script, loose, (names) => `apk adds ${names} without a version`);
    },
  },
};

export const apkCache: DockerfileRule = {
  id: 'apk-cache-kept',
  aliases: ['DL3019', 'DS-0025', 'DS025'],
  severity: 'low',
  confidence: 'high',
  title: 'apk keeps its index in the image',
  why: 'An index that is out of date in a day is stored and pulled with every image',
  remedy: 'Add --no-cache, which also makes `apk update` and `rm -rf /var/cache/apk/*` needless.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [
      { text: 'FROM alpine:3.20\nRUN apk add curl=8\n' },
      { text: 'FROM alpine:3.20\nRUN rm -rf /var/cache/apk/* && /sbin/apk add curl=8\n' },
    ],
    good: [
      { text: 'FROM alpine:3.20\nRUN apk add --no-cache curl=8\n' },
      { text: 'FROM alpine:3.20\nRUN apk add curl=8 && rm -rf /var/cache/apk/*\n' },
      { text: 'FROM alpine:3.20\nRUN --mount=type=cache,target=/var/cache/apk apk add curl=8\n' },
    ],
  },
  check: {
    level: 'info',
    onbuild: true,
    programs: ['apk'],
    *shell(script, run, context) {
      if (mounts(run).some(({ type, target }) => (type === 'cache' || type === 'tmpfs') && target.startsWith('/var/cache/apk'))) return;
      const guilty = (command: ShellCommand): boolean => add(command) && !hasFlag(command, 'no-cache');
      const last = script.commands.findLastIndex(add);
      const emptied = (command: ShellCommand): boolean =>
        removesFolder(command, /^\/var\/cache(?:\/apk)?$/) || runs(command, ['apk'], ['cache']);
      if (!context.options.likeHadolint && script.commands.slice(last + 1).some(emptied)) return;
      yield* firstCommand(
        script,
        guilty,
        () => 'apk add has no --no-cache',
        () => editCommands(run, context, 'Add --no-cache', guilty, (command) => verbWord(command, 'add'), 'after', ' --no-cache'),
      );
    },
  },
};
