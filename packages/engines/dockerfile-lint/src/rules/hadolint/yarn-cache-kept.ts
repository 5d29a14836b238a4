import type { ShellScript } from '@portcullis/formats/shell';
import { behindWrappers } from '../../behind-wrappers.js';
import { endWith } from '../../fixes/shell-edits.js';
import type { DockerfileRule } from '../../rule.js';
import { runs, runsThatStay } from '../define.js';
import { mounts } from '../mounts.js';
import { kept } from './language-packages.js';

export const yarnCache: DockerfileRule = {
  ...kept,
  id: 'yarn-cache-kept',
  aliases: ['DL3060'],
  title: 'yarn leaves its cache in the image',
  remedy: 'End the same RUN with `yarn cache clean`, or mount a cache.',
  examples: {
    bad: [{ text: 'FROM node:22\nRUN yarn install\n' }],
    good: [
      { text: 'FROM node:22\nRUN yarn install && yarn cache clean\n' },
      { text: 'FROM node:22\nRUN --mount=type=cache,target=/root/.yarn yarn install\n' },
    ],
  },
  check: {
    level: 'info',
    *file(context) {
      for (const run of runsThatStay(context)) {
        if (
          mounts(run).some(
            ({ type, target }) =>
              (type === 'cache' || type === 'tmpfs') &&
              (target.includes('.cache/yarn') || (!context.options.likeHadolint && /(?:^|[/.])yarn(?:\/|$)/.test(target))),
          )
        )
          continue;
        const script = behindWrappers(context.script(run.command), context.options);
        const install = script.commands.findIndex((command) => runs(command, ['yarn'], ['install']));
        const clean = script.commands.findIndex((command) => runs(command, ['yarn'], ['cache', 'clean']));
        const found = script.commands[install];
        if (found !== undefined && clean <= install)
          yield {
            at: script.place(found.node),
            message: 'yarn install leaves its cache in the layer',
            instruction: run,
            // What the step takes away again it cannot call.
            fix: () => (takesAway(script, install) ? undefined : endWith(run, context, 'yarn cache clean')),
          };
      }
    },
  },
};

function takesAway({ commands }: ShellScript, install: number): boolean {
  return commands
    .slice(install + 1)
    .some(({ args }) => args.some(({ value }) => /^(?:del|remove|purge|uninstall|autoremove)$|(?:^|\/)yarn$|node_modules\/?$/.test(value)));
}
