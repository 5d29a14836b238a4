import type { CommandInstruction } from '@portcullis/formats/dockerfile';
import { appendCommand } from '../../fixes/shell-edits.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { runs, runsThatStay } from '../define.js';
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
    ],
    good: [
      { text: 'FROM debian:12\nRUN apt-get update && rm -rf /var/lib/apt/lists/*\n' },
      { text: 'FROM debian:12 AS build\nRUN apt-get update\nFROM alpine:3.20\nCOPY --from=build /x /x\n' },
      { text: 'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt/lists apt-get update\n' },
    ],
  },
  check: {
    level: 'info',
    *file(context) {
      for (const run of runsThatStay(context)) {
        const { commands, place } = context.script(run.command);
        const update = commands.find((command) => runs(command, ['apt-get', 'apt', 'aptitude'], ['update']));
        if (update === undefined || commands.some((command) => runs(command, ['rm'], ['-rf', '/var/lib/apt/lists/*'])) || keepsLists(run))
          continue;
        yield {
          at: place(update.node),
          message: `${update.name} update leaves its lists in the layer`,
          instruction: run,
          fix: () => appendCommand(run, context, 'Delete the lists in the same step', 'rm -rf /var/lib/apt/lists/*'),
        };
      }
    },
  },
};

/** Mounts that keep the lists out of the layer. */
function keepsLists(run: CommandInstruction): boolean {
  const targets = mounts(run)
    .filter(({ type }) => type === 'cache' || type === 'tmpfs')
    .map(({ target }) => target);
  const covers = (directory: string): boolean => targets.some((target) => target.startsWith(directory));
  return covers('/var/lib/apt/lists') || (covers('/var/lib/apt') && covers('/var/cache/apt'));
}
