// pip: versions and its cache.

import { type CommandInstruction, expand, globalScope } from '@portcullis/formats/dockerfile';
import {
  hasArg,
  hasFlag,
  plainArgs,
  type ShellCommand,
  type ShellScript,
  type ShellWord,
  withoutFlagArgs,
} from '@portcullis/formats/shell';
import { type FixDraft, suggested } from '@portcullis/lint';
import { behindWrappers } from '../../behind-wrappers.js';
import type { LintContext } from '../../context.js';
import { editCommands, verbWord } from '../../fixes/shell-edits.js';
import type { DockerfileRule, Problem } from '../../rule.js';
import { firstCommand, hasSequence, inheritByStage, isPipInstall, isRun, removesFolder, triggers, wordsProblem } from '../define.js';
import { mounts } from '../mounts.js';
import { installed, kept, pinned } from './language-packages.js';

/** Flags of pip that take the next word. */
const pipFlags = [
  'abi',
  'b',
  'build',
  'e',
  'editable',
  'extra-index-url',
  'f',
  'find-links',
  'i',
  'index-url',
  'implementation',
  'no-binary',
  'only-binary',
  'platform',
  'prefix',
  'progress-bar',
  'proxy',
  'python',
  'python-version',
  'root',
  'root-user-action',
  'src',
  't',
  'target',
  'trusted-host',
  'upgrade-strategy',
];

const versionControl =
  /^(?:git(?:\+(?:file|https|ssh|http|git))?|hg\+(?:file|http|https|ssh|static-http)|svn(?:\+(?:svn|http|https|ssh))?|bzr\+(?:http|https|ssh|sftp|ftp|lp))/;

export const pipUnpinned: DockerfileRule = {
  ...pinned,
  id: 'pip-version-not-pinned',
  aliases: ['DL3013'],
  title: 'pip installs whatever version is newest',
  remedy: 'Write package==version, or install from a requirements file with hashes.',
  examples: {
    bad: [
      { text: 'FROM python:3.12\nRUN pip install --no-cache-dir flask\n' },
      { text: 'FROM python:3.12\nRUN python3 -m pip install --no-cache-dir git+https://example.com/x\n' },
    ],
    good: [
      { text: 'FROM python:3.12\nRUN pip install --no-cache-dir flask==3.0.0\n' },
      { text: 'FROM python:3.12\nRUN pip install --no-cache-dir -r requirements.txt\n' },
      { text: 'FROM python:3.12\nRUN pip install --no-cache-dir .\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script) {
      for (const command of script.commands) {
        if (
          !isPipInstall(command) ||
          (command.name ?? '').includes('pipenv') ||
          hasFlag(command, 'constraint', 'c') ||
          hasArg(command, '--requirement', '-r', '.')
        )
          continue;
        const loose = installed(plainArgs(withoutFlagArgs(command, pipFlags))).filter(({ value }) => !pipFixed(value));
        if (loose.length > 0) {
          yield* wordsProblem(script, loose, (names) => `pip installs ${names} without a version`);
          return;
        }
      }
    },
  },
};

function pipFixed(value: string): boolean {
  if (/[<>]|==|!=|~=/.test(value) || /\.(?:whl|tar\.gz)$/.test(value)) return true;
  return versionControl.test(value) ? value.includes('@') : value.includes('/');
}

const truthy = ['1', 'true', 'True', 'TRUE', 'on', 'On', 'ON', 'yes', 'Yes', 'YES'];

export const pipCache: DockerfileRule = {
  ...kept,
  id: 'pip-cache-kept',
  aliases: ['DL3042'],
  title: 'pip keeps its cache in the image',
  remedy: 'Add --no-cache-dir, set PIP_NO_CACHE_DIR=1, or mount a cache over ~/.cache/pip.',
  examples: {
    bad: [
      { text: 'FROM python:3.12\nRUN pip install flask==3.0.0\n' },
      { text: 'FROM python:3.12\nRUN rm -rf ~/.cache && /opt/venv/bin/pip install flask==3.0.0\n' },
    ],
    good: [
      { text: 'FROM python:3.12\nRUN pip install --no-cache-dir flask==3.0.0\n' },
      { text: 'FROM python:3.12\nRUN pip --no-cache install flask==3.0.0\n' },
      { text: 'FROM python:3.12\nENV PIP_NO_CACHE_DIR=1\nRUN pip install flask==3.0.0\n' },
      { text: 'FROM python:3.12\nRUN pip install flask==3.0.0 && rm -rf /root/.cache\n' },
      { text: 'FROM python:3.12\nRUN pip install flask==3.0.0 && pip cache purge\n' },
      { text: 'FROM python:3.12\nRUN --mount=type=cache,target=/root/.cache/pip pip install flask==3.0.0\n' },
    ],
  },
  check: {
    level: 'warning',
    *file(context) {
      for (const list of [context.document.instructions, triggers(context)]) {
        const off = inheritByStage(context.options);
        for (const instruction of list) {
          if (instruction.keyword === 'FROM') off.enter(instruction);
          else if (instruction.keyword === 'ENV') {
            const pair = instruction.pairs.find(({ name }) => name.value === 'PIP_NO_CACHE_DIR');
            if (pair !== undefined && truthy.includes(pair.value?.value ?? '')) off.set();
          } else if (isRun(instruction) && !off.current) yield* cacheKept(instruction, context);
        }
      }
    },
  },
};

function* cacheKept(run: CommandInstruction, context: LintContext): Generator<Problem> {
  if (mounts(run).some(({ type, target }) => (type === 'cache' || type === 'tmpfs') && target.includes('.cache/pip'))) return;
  const script = behindWrappers(context.script(run.command), context.options);
  const inline = /PIP_NO_CACHE_DIR=(\S+)/.exec(script.source.text)?.[1] ?? '';
  if (truthy.some((word) => inline.startsWith(word))) return;
  if (!context.options.likeHadolint && emptiedAfter(script)) return;
  // pip takes the beginning of a flag for the flag.
  const keeps = (command: ShellCommand): boolean => keepsCache(command) && (context.options.likeHadolint || !hasArg(command, '--no-cache'));
  const fix = (): FixDraft | undefined => {
    const verb = (command: ShellCommand): ShellWord | undefined => verbWord(command, 'install');
    const draft = editCommands(run, context, 'Add --no-cache-dir', keeps, verb, 'after', ' --no-cache-dir');
    return draft !== undefined && hasOldPip(run, context) ? suggested(draft) : draft;
  };
  for (const problem of firstCommand(script, keeps, () => 'pip install has no --no-cache-dir', fix)) yield { ...problem, instruction: run };
}

/** `rm -rf ~/.cache` or `pip cache purge` behind the last install. */
function emptiedAfter({ commands }: ShellScript): boolean {
  const last = commands.findLastIndex(keepsCache);
  return commands
    .slice(last + 1)
    .some(
      (command) =>
        removesFolder(command, /\/\.cache(?:\/pip)?$/) ||
        (/^(?:pip|python)/.test(command.name ?? '') && hasSequence(command, 'cache', 'purge')),
    );
}

/** pip has the flag since version 6; these distributions bring an older one. */
function hasOldPip(run: CommandInstruction, context: LintContext): boolean {
  let stage = context.stageOf(run);
  for (let steps = 0; stage?.parent !== undefined && steps < 64; steps++) stage = stage.parent;
  const image = expand(stage?.from.image?.value ?? '', globalScope(context.document), context.document.escape) ?? '';
  return /^(?:.{0,200}\/)?(?:ubuntu:1[0-4]|ubuntu:(?:trusty|precise)|debian:(?:[5-8]\b|jessie|wheezy|squeeze)|centos:(?:centos)?[56]\b)/.test(
    image,
  );
}

function keepsCache(command: ShellCommand): boolean {
  return isPipInstall(command) && !hasArg(command, '--no-cache-dir') && !isPipWrapper(command);
}

/** pipx and pipenv know no such flag. */
function isPipWrapper(command: ShellCommand): boolean {
  const name = command.name ?? '';
  return ['pipx', 'pipenv'].some((wrapper) => name.includes(wrapper) || (name.startsWith('python') && hasSequence(command, '-m', wrapper)));
}
