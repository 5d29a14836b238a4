import type { CommandInstruction } from '@portcullis/formats/dockerfile';
import { hasArg, type ShellCommand } from '@portcullis/formats/shell';
import { behindWrappers } from '../../behind-wrappers.js';
import type { LintContext } from '../../context.js';
import { appendCommand } from '../../fixes/shell-edits.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { isRun, removesFolder, runs, runsThatStay } from '../define.js';
import { mounts } from '../mounts.js';

export const aptLists: DockerfileRule = {
  id: 'apt-lists-kept',
  aliases: ['DL3009'],
  severity: 'low',
  confidence: 'high',
  title: 'Package lists of apt stay in the image',
  why: 'Some tens of megabytes of lists that are out of date in a day are stored and pulled with every image',
  remedy: 'End the same RUN with `rm -rf /var/lib/apt/lists/*`, or mount a cache over /var/lib/apt and /var/cache/apt.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y curl=8\n' },
      { text: 'FROM debian:12\nRUN apt-get update && apt-get clean\n' },
      { text: 'FROM debian:12\nRUN /usr/bin/apt-get update && rm -rf /var/lib/apt/list\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN apt-get update && rm -rf /var/lib/apt/lists/*\n' },
      { text: 'FROM debian:12\nRUN apt-get update && rm -fr /var/lib/apt/lists\n' },
      { text: 'FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends curl=8 && apt-get dist-clean\n' },
      { text: 'FROM debian:12 AS build\nRUN apt-get update\nFROM alpine:3.20\nCOPY --from=build /x /x\n' },
      { text: 'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt/lists apt-get update\n' },
    ],
  },
  check: {
    level: 'info',
    *file(context) {
      for (const run of runsThatStay(context)) {
        const { commands, place } = behindWrappers(context.script(run.command), context.options);
        const update = commands.find((command) => runs(command, ['apt-get', 'apt', 'aptitude'], ['update']));
        if (update === undefined || commands.some((command) => deletesLists(command, context)) || keepsLists(run)) continue;
        yield {
          at: place(update.node),
          message: `${update.name} update leaves its lists in the layer`,
          instruction: run,
          fix: () =>
            // What sudo has written, another than root may not delete.
            update.node.words[0]?.literal !== update.name || isNeededLater(run, context)
              ? undefined
              : appendCommand(run, context, 'Delete the lists in the same step', 'rm -rf /var/lib/apt/lists/*'),
        };
      }
    },
  },
};

/** `dist-clean`, since apt 2.7.8, is `clean` for the lists as well; hadolint does not know it. */
function deletesLists(command: ShellCommand, { options }: LintContext): boolean {
  if (runs(command, ['rm'], ['-rf', '/var/lib/apt/lists/*']) && (options.likeHadolint || hasArg(command, '/var/lib/apt/lists/*')))
    return true;
  if (options.likeHadolint) return false;
  return runs(command, ['apt-get', 'apt'], ['dist-clean', 'distclean']) || removesFolder(command, /^\/var\/lib(?:\/apt(?:\/lists)?)?$/);
}

/** Mounts that keep the lists out of the layer. */
function keepsLists(run: CommandInstruction): boolean {
  const targets = mounts(run)
    .filter(({ type }) => type === 'cache' || type === 'tmpfs')
    .map(({ target }) => target);
  const covers = (directory: string): boolean => targets.some((target) => target.startsWith(directory));
  return covers('/var/lib/apt/lists') || (covers('/var/lib/apt') && covers('/var/cache/apt'));
}

const programs = ['apt-get', 'apt', 'aptitude'];
const reads = ['install', 'upgrade', 'dist-upgrade', 'full-upgrade', 'build-dep', 'source', 'download', 'satisfy'];

/** Whether the lists are for another step: this one installs nothing, or a later one installs without an update of its own. */
function isNeededLater(run: CommandInstruction, context: LintContext): boolean {
  return !readsLists(run, context) || lastReader(context) > run.start;
}

function seenThrough(command: CommandInstruction['command'], context: LintContext): readonly ShellCommand[] {
  return behindWrappers(context.script(command), context.options).commands;
}

function readsLists({ command }: CommandInstruction, context: LintContext): boolean {
  return seenThrough(command, context).some((entry) => runs(entry, programs, reads) || entry.name === 'apt-cache');
}

/** Where the last step is that needs the lists of one before, worked out once a file. */
const lastReaders = new WeakMap<LintContext, number>();

function lastReader(context: LintContext): number {
  const known = lastReaders.get(context);
  if (known !== undefined) return known;
  const updates = ({ command }: CommandInstruction): boolean =>
    seenThrough(command, context).some((entry) => runs(entry, programs, ['update']));
  const last = context.all.findLast((step) => isRun(step) && readsLists(step, context) && !updates(step))?.start ?? -1;
  lastReaders.set(context, last);
  return last;
}
