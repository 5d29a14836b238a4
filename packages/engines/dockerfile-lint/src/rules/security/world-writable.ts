import { type CommandInstruction, expand } from '@portcullis/formats/dockerfile';
import { callsOf, operands } from '../../calls.js';
import type { DockerfileRule } from '../../rule.js';
import { withoutQuotes } from '../../unquoted.js';
import { controls, risks } from '../controls.js';
import { isShipped } from './stages.js';

export const worldWritable: DockerfileRule = {
  id: 'world-writable',
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  title: 'Files that everyone may change',
  why: 'Any process in the container, also one that an attacker has without rights, can replace a program or script that another one runs',
  remedy: 'Give the files to the account that needs them (`--chown`) and use 755 for directories, 644 for files.',
  controls: controls.setuid,
  risks: risks.access,
  examples: {
    bad: [
      { text: 'FROM alpine:3.20\nRUN chmod -R 777 /app\n' },
      { text: 'FROM alpine:3.20\nRUN mkdir /d && chmod a+rwx /d\n' },
      { text: 'FROM alpine:3.20\nCOPY --chmod=0777 run.sh /\n' },
      { text: 'FROM alpine:3.20\nRUN install -m 0666 a /etc/a\n' },
      { text: 'FROM alpine:3.20\nARG MODE=777\nRUN chmod -R $MODE /etc/a\n' },
      { text: 'FROM alpine:3.20\nARG M=777\nCOPY --chmod=${M} run.sh /\n' },
      { text: 'FROM alpine:3.20\nCOPY --chmod="00777" run.sh /\n' },
      { text: 'FROM alpine:3.20\nADD --chmod=u=rwX,go=rwX conf /etc/conf\n' },
      { text: 'FROM alpine:3.20\nRUN mkdir -pm777 /d && install -Dm 0777 a /etc/a\n' },
    ],
    good: [
      { text: 'FROM alpine:3.20\nRUN chmod 1777 /tmp && chmod 755 /app && chmod o-w,g+w /b\n' },
      { text: 'FROM alpine:3.20\nRUN chmod +x /app && chmod u+w /b && chmod 0775 /c\n' },
      { text: 'FROM alpine:3.20\nCOPY --chmod=755 run.sh /\n' },
      { text: 'FROM alpine:3.20\nARG M=755\nARG N\nCOPY --chmod=$M a /\nCOPY --chmod=$N b /\nCOPY --chmod=u=rwX,go=rX c /\n' },
      { text: 'FROM alpine:3.20\nRUN mkdir -pm755 /d && mkdir -p -m 1777 /e && install -Dm644 a /etc/a\n' },
    ],
  },
  check: {
    on: ['RUN', 'COPY', 'ADD'],
    onbuild: true,
    *instruction(instruction, context) {
      // What stays in a build stage nobody runs.
      const lower = isShipped(context.stageOf(instruction), context) ? {} : { severity: 'low' as const };
      if (instruction.keyword !== 'RUN') {
        for (const flag of instruction.flags.filter(({ name }) => name === 'chmod')) {
          const mode = withoutQuotes(expand(flag.value ?? '', context.scopeAt(instruction), context.document.escape) ?? '');
          const byDefault = flag.value?.includes('$') === true ? ' by default' : '';
          if (opensToAll(mode)) yield { at: flag, message: `${instruction.keyword} sets the mode ${mode}${byDefault}`, ...lower };
        }
        return;
      }
      for (const call of callsOf(instruction as CommandInstruction, context)) {
        const mode = modeOf(
          call.name,
          call.args.map(({ value }) => value),
        );
        if (mode === undefined || !opensToAll(mode)) continue;
        const targets = operands(call)
          .slice(1)
          .map(({ value }) => value);
        // Made for everyone, and emptied at every start.
        if (targets.length > 0 && targets.every((target) => /^\/(?:tmp|var\/tmp|dev|proc)(?:\/|$)/.test(target))) continue;
        yield { at: call.at, message: `${call.name} sets the mode ${mode}`, ...lower };
      }
    },
  },
};

export function modeOf(program: string, args: readonly string[]): string | undefined {
  if (program === 'chmod') return args.find((value) => !/^-(?:[Rvcf]+$|-)/.test(value));
  if (program !== 'install' && program !== 'mkdir') return undefined;
  const flag = args.findIndex((value) => value.startsWith('--mode') || /^-[A-Za-z]{0,8}m(?:[\dugoa]|$)/.test(value));
  const own = /^(?:--mode=|-[A-Za-z]{0,8}?m(?=[\dugoa]))(.+)$/.exec(args[flag] ?? '')?.[1];
  return flag < 0 ? undefined : (own ?? args[flag + 1]);
}

/** Writable for others, and without the bit that keeps them from deleting what is not theirs. */
function opensToAll(mode: string): boolean {
  const octal = /^0{0,20}([0-7])?[0-7][0-7]([0-7])$/.exec(mode);
  if (octal !== null) return (Number(octal[2]) & 2) !== 0 && (Number(octal[1] ?? 0) & 1) === 0;
  if (mode.includes('t')) return false;
  return mode.split(',').some((part) => /^[ugoa]*[oa][ugoa]*[+=][rwxXst]*w/.test(part));
}
