import type { Stage } from '@portcullis/formats/dockerfile';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

/** BuildKit's reading of `shell-form`: silent on HEALTHCHECK, and where SHELL says that the shell is wanted. */
export const jsonArgsRecommended: DockerfileRule = {
  id: 'json-args-recommended',
  aliases: ['JSONArgsRecommended'],
  severity: 'low',
  confidence: 'high',
  title: 'The container starts below a shell that nobody chose',
  why: 'The default shell takes the signals of `docker stop` and hands none on, so the program is killed in the middle of its work',
  remedy: 'Write CMD or ENTRYPOINT as a JSON list, or choose the shell with SHELL.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/reference/build-checks/json-args-recommended/'],
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nCMD server\n' }, { text: 'FROM alpine:3.20\nENTRYPOINT exec server\n' }],
    good: [{ text: 'FROM alpine:3.20\nCMD ["server"]\n' }],
  },
  check: {
    *stage(stage) {
      let chosen = choosesShell(stage.parent);
      for (const instruction of stage.instructions) {
        if (instruction.keyword === 'SHELL') chosen = true;
        if (chosen || (instruction.keyword !== 'CMD' && instruction.keyword !== 'ENTRYPOINT') || instruction.command.form === 'exec')
          continue;
        yield { at: instruction, message: `${instruction.keyword} runs below the default shell`, instruction, yieldsTo: ['shell-form'] };
      }
    },
  },
};

/** A SHELL in a stage or one that it builds on. */
function choosesShell(stage: Stage | undefined): boolean {
  let at = stage;
  for (let steps = 0; at !== undefined && steps < 64; steps++, at = at.parent)
    if (at.instructions.some(({ keyword }) => keyword === 'SHELL')) return true;
  return false;
}
