// What the rules of yum, dnf and zypper share.

import type { CommandInstruction } from '@portcullis/formats/dockerfile';
import { plainArgs, type ShellCommand, type ShellScript } from '@portcullis/formats/shell';
import type { FixDraft } from '@portcullis/lint';
import type { LintContext } from '../../context.js';
import type { LintOptions } from '../../options.js';
import type { Problem } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { packages, runs, wordsProblem } from '../define.js';
import { mounts } from '../mounts.js';

const unrepeatable = 'The same Dockerfile gives another image tomorrow, so what was tested and scanned is not what is deployed';

const stops = 'Nobody answers in a build, so it stops as soon as the package manager has a question';

const heavy = 'Metadata and packages that are of no use in the image are stored and pulled with it';

/** What the package rules of these managers have in common. */
export const pinned = {
  severity: 'low',
  confidence: 'high',
  why: unrepeatable,
  controls: controls.verifiedPackages,
  risks: risks.dependencies,
} as const;

export const answered = {
  severity: 'low',
  confidence: 'high',
  why: stops,
  controls: controls.configuration,
  risks: risks.configuration,
} as const;

export const cleaned = {
  severity: 'low',
  confidence: 'high',
  why: heavy,
  controls: controls.configuration,
  risks: risks.configuration,
} as const;

export const installs = ['install', 'groupinstall', 'localinstall'];
/** What else of yum and dnf asks before it does anything. */
export const asking = [
  ...installs,
  'in',
  'reinstall',
  'update',
  'upgrade',
  'downgrade',
  'remove',
  'erase',
  'swap',
  'distro-sync',
  'builddep',
];

/** Whether a command is one that asks: by its first word, since `dnf mark remove` asks nothing; hadolint looks for an install anywhere. */
export function asksFirst(command: ShellCommand, names: readonly string[], { likeHadolint }: LintOptions): boolean {
  return (
    runs(command, names, installs) ||
    (!likeHadolint && names.includes(command.name ?? '') && asking.includes(plainArgs(command)[0]?.value ?? ''))
  );
}

/** An install that no clean of the same manager follows. */
export function* cleanAfter(
  script: ShellScript,
  run: CommandInstruction,
  context: LintContext,
  names: readonly string[],
  verbs: readonly string[],
  clean: (command: ShellCommand) => boolean,
  caches: readonly string[],
  fix: () => FixDraft | undefined,
): Generator<Problem> {
  if (mounts(run).some(({ type, target }) => (type === 'cache' || type === 'tmpfs') && caches.some((cache) => target.startsWith(cache))))
    return;
  const { likeHadolint } = context.options;
  const installs = (command: ShellCommand): boolean => runs(command, names, verbs);
  // hadolint compares the first of each; an install behind the clean fills the cache anew.
  const install = likeHadolint ? script.commands.findIndex(installs) : script.commands.findLastIndex(installs);
  const cleaning = likeHadolint ? script.commands.findIndex(clean) : script.commands.findLastIndex(clean);
  const found = script.commands[install];
  if (found === undefined || cleaning > install) return;
  // Behind sudo the cache is root's, which the same words without sudo do not clean.
  const own = found.node.words[0]?.literal === found.name;
  yield { at: script.place(found.node), message: `${found.name} leaves its cache in the layer`, ...(own ? { fix } : {}) };
}

export function* unpinnedRpms(
  script: ShellScript,
  declared: Declared,
  names: readonly string[],
  notPackages: readonly string[],
  { likeHadolint }: LintOptions,
): Generator<Problem> {
  // A file is what it is; hadolint asks it for a version in its name.
  const isFile = (value: string): boolean => !likeHadolint && value.endsWith('.rpm');
  const loose = script.commands
    .filter((command) => runs(command, names, ['install']))
    .flatMap((command) => {
      const words = packages(command, ['install', 'module']);
      if (runs(command, names, ['module'])) return words.filter(({ value }) => !value.includes(':'));
      return runs(command, names, notPackages)
        ? []
        : words.filter(({ value, text }) => !hasRpmVersion(value) && !isFile(value) && !hasDeclaredPart(text, declared));
    });
  yield* wordsProblem(script, loose, (list) => `${names[0]} installs ${list} without a version`);
}

/** `httpd-2.4.6`: what follows the first hyphen has a part that begins with a digit, and only letters that versions have. */
function hasRpmVersion(value: string): boolean {
  const [, ...parts] = value.split('-');
  if (parts.length > 0 && value.endsWith('.rpm')) return true;
  return parts.length > 0 && parts.every((part) => /^[A-Za-z0-9.~^_:+]*$/.test(part)) && parts.some((part) => /^\d/.test(part));
}

/** Names that ARG and ENV declare before an instruction in its stage; to hadolint, in whatever stage. */
export function declaredBefore(run: CommandInstruction, context: LintContext): Declared {
  if (!context.options.likeHadolint) return context.scopeAt(run);
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
