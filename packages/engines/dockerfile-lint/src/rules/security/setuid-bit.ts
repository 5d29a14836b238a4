import type { CommandInstruction } from '@portcullis/formats/dockerfile';
import { callsOf } from '../../calls.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { modeOf } from './world-writable.js';

export const setuidBit: DockerfileRule = {
  id: 'setuid-bit-set',
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  title: 'A program gets the right to run as its owner',
  why: 'Whoever is in the container without rights runs it as root, and one defect in it gives them all of root',
  remedy: 'Leave the bit off; give the program the one capability it needs with setcap, or run it as the right user.',
  controls: controls.setuid,
  risks: risks.access,
  examples: {
    bad: [
      { text: 'FROM alpine:3.20\nRUN chmod u+s /usr/bin/x\n' },
      { text: 'FROM alpine:3.20\nRUN chmod 4755 /usr/bin/x\n' },
      { text: 'FROM alpine:3.20\nCOPY --chmod=4755 x /x\n' },
    ],
    good: [
      { text: 'FROM alpine:3.20\nRUN chmod 0755 /x && chmod 1777 /y && chmod u-s /z\n' },
      { text: 'FROM alpine:3.20\nRUN find / -xdev -perm /6000 -type f -exec chmod a-s {} +\n' },
      { text: 'FROM alpine:3.20\nRUN chmod 2775 /shared && chmod g+s /shared\n' },
    ],
  },
  check: {
    on: ['RUN', 'COPY', 'ADD'],
    onbuild: true,
    *instruction(instruction, context) {
      if (instruction.keyword !== 'RUN') {
        const flag = instruction.flags.find(({ name, value = '' }) => name === 'chmod' && setsUid(value));
        if (flag !== undefined) yield { at: flag, message: `${instruction.keyword} sets the mode ${flag.value}` };
        return;
      }
      for (const call of callsOf(instruction as CommandInstruction, context)) {
        const mode = modeOf(
          call.name,
          call.args.map(({ value }) => value),
        );
        if (mode !== undefined && setsUid(mode)) yield { at: call.at, message: `${call.name} sets the mode ${mode}` };
      }
    },
  },
};

/** The bit of the group alone is what shared directories are made with. */
function setsUid(mode: string): boolean {
  const octal = /^0?([0-7])[0-7]{3}$/.exec(mode);
  if (octal !== null) return (Number(octal[1]) & 4) !== 0;
  return mode.split(',').some((part) => /^(?:[ugoa]*[ua][ugoa]*)?[+=][rwxXt]*s/.test(part));
}
