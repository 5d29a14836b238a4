// Accounts that may do more than they need: a second root, an empty password, a group that may become root.

import type { CommandInstruction } from '@portcullis/formats/dockerfile';
import { type Call, callsOf, operands } from '../../calls.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { isShipped } from './stages.js';
import { writtenIn } from './written-files.js';

const onRun = { on: ['RUN'], onbuild: true } as const;

export const secondRoot: DockerfileRule = {
  id: 'second-root-account',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'An account other than root has the number of root',
  why: 'It is root under another name: what looks at names takes it for an account without rights, and it has all of them',
  remedy: 'Give the account a number of its own, and rights to the files it needs.',
  controls: controls.user,
  risks: risks.access,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN useradd -o -u 0 -g 0 deploy\n' },
      { text: 'FROM alpine:3.20\nRUN echo "deploy:x:0:0::/root:/bin/sh" >> /etc/passwd\n' },
      { text: 'FROM debian:12\nRUN usermod --non-unique --uid=0 deploy\n' },
      { text: 'FROM debian:12\nRUN useradd -ou0 deploy && useradd -o -u 00 build\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN useradd -u 1000 -g 0 deploy\n' },
      { text: 'FROM alpine:3.20\nRUN echo "root:x:0:0:root:/root:/bin/sh" > /etc/passwd\n' },
      { text: 'FROM debian:12\nRUN useradd -r -u 0$UID deploy\n' },
    ],
  },
  check: {
    on: ['RUN', 'COPY'],
    onbuild: true,
    *instruction(instruction, context) {
      if (instruction.keyword === 'RUN') {
        for (const call of callsOf(instruction, context)) {
          if (!accountPrograms.has(call.name) || !/^0{1,20}$/.test(optionOf(call, 'u', 'uid') ?? '')) continue;
          if (operands(call).at(-1)?.value !== 'root') yield { at: call.at, message: `${call.name} makes an account with the number 0` };
        }
      }
      for (const { text, files, at } of writtenIn(instruction, context))
        if (files.includes('/etc/passwd') && /^(?!root:)[\w.-]{1,64}:[^:\n]{0,200}:0{1,4}:/m.test(text))
          yield { at, message: '/etc/passwd gets an account with the number 0' };
    },
  },
};

const accountPrograms = new Set(['useradd', 'usermod', 'adduser']);

/** The word behind a flag, or that stands in it: `-u 0`, `-u0`, `-ou 0`, `-ou0`, `--uid 0`, `--uid=0`. */
export function optionOf({ args }: Pick<Call, 'args'>, short: string, long: string): string | undefined {
  for (const [index, { value }] of args.entries()) {
    if (value === `--${long}`) return args[index + 1]?.value;
    if (value.startsWith(`--${long}=`)) return value.slice(long.length + 3);
    if (!value.startsWith('-') || value.startsWith('--')) continue;
    const at = value.indexOf(short);
    if (at === 1 && value.length > 2) return value.slice(2);
    if (at > 0 && at === value.length - 1) return args[index + 1]?.value;
    if (at > 0 && /^\d+$/.test(value.slice(at + 1))) return value.slice(at + 1);
  }
  return undefined;
}

export const passwordRemoved: DockerfileRule = {
  id: 'account-without-password',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'An account has an empty password',
  why: 'Whoever gets a prompt of su, sudo or SSH becomes that account with the return key',
  remedy: 'Lock the account with `passwd -l`, or leave it as useradd makes it: locked.',
  controls: controls.user,
  risks: risks.access,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN passwd -d root\n' },
      { text: "FROM debian:12\nRUN usermod -p '' root\n" },
      { text: 'FROM alpine:3.20\nRUN echo "root::0:0:root:/root:/bin/sh" > /etc/passwd\n' },
      { text: 'FROM alpine:3.20\nRUN echo "app::19000:0:::::" >> /etc/shadow\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN passwd -l root && passwd --status root\n' },
      { text: 'FROM alpine:3.20\nRUN echo "app:!:19000:0:::::" >> /etc/shadow\n' },
      { text: "FROM debian:12\nRUN usermod -p '!' root\n" },
    ],
  },
  check: {
    on: ['RUN', 'COPY'],
    onbuild: true,
    *instruction(instruction, context) {
      if (instruction.keyword === 'RUN') {
        for (const call of callsOf(instruction, context)) {
          const removed =
            call.name === 'passwd' && call.args.some(({ value }) => value === '--delete' || /^-[a-z]{0,4}d[a-z]{0,4}$/.test(value));
          const empty =
            (call.name === 'useradd' || call.name === 'usermod') &&
            call.args.some(({ value }, at) => (value === '-p' || value === '--password') && call.args[at + 1]?.literal === '');
          if (removed || empty) yield { at: call.at, message: `${call.name} leaves an account without a password` };
        }
      }
      for (const { text, files, at } of writtenIn(instruction, context)) {
        const file = files.find((name) => name === '/etc/passwd' || name === '/etc/shadow');
        if (file !== undefined && /^[\w.-]{1,64}::\d/m.test(text)) yield { at, message: `${file} gets an account without a password` };
      }
    },
  },
};

export const adminGroup: DockerfileRule = {
  id: 'user-in-admin-group',
  aliases: [],
  severity: 'low',
  confidence: 'high',
  title: 'An account is in a group that may become root',
  why: 'USER then names an account without rights that has them after all, and the group is never looked at again',
  remedy: 'Leave the account out of sudo, wheel and admin; do the work of root before USER.',
  controls: controls.user,
  risks: risks.access,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN useradd -m -G sudo app\n' },
      { text: 'FROM debian:12\nRUN usermod -aG audio,wheel app\n' },
      { text: 'FROM debian:12\nRUN adduser app sudo\n' },
      { text: 'FROM alpine:3.20\nRUN addgroup app wheel\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN useradd -m -G audio,video app\n' },
      { text: 'FROM debian:12\nRUN useradd sudo\n' },
      { text: 'FROM debian:12 AS dev\nRUN useradd -m -G sudo app\nFROM alpine:3.20\n' },
      { text: 'FROM debian:12\nRUN groupadd wheel\n' },
    ],
  },
  check: {
    ...onRun,
    *instruction(run, context) {
      if (!isShipped(context.stageOf(run), context)) return;
      for (const call of callsOf(run as CommandInstruction, context)) {
        const group = groupsOf(call).find((name) => /^(?:sudo|wheel|admin)$/.test(name));
        if (group !== undefined) yield { at: call.at, message: `${call.name} puts an account into the group ${group}` };
      }
    },
  },
};

/** Groups that an account is put into. */
function groupsOf(call: Call): readonly string[] {
  const words = operands(call);
  if (call.name === 'useradd' || call.name === 'usermod') return (optionOf(call, 'G', 'groups') ?? '').split(',');
  if (call.name === 'gpasswd') return call.args.some(({ value }) => value === '-a' || value === '--add') ? [words.at(-1)?.value ?? ''] : [];
  // Two names: the account and its group. With one, and the flags for it, an account or group of that name is made.
  const pair = (call.name === 'adduser' || call.name === 'addgroup') && words.length === 2 && call.args.length === 2;
  const own = call.name === 'adduser' ? [optionOf(call, 'G', 'ingroup') ?? ''] : [];
  return pair ? [words[1]?.value ?? ''] : own;
}

export const rootLogin: DockerfileRule = {
  id: 'ssh-root-login',
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  title: 'The SSH server lets root in by password, or anyone without one',
  why: 'The one account whose name every attacker knows can be tried from the network, and it has all rights',
  remedy: 'Write `PermitRootLogin no` and `PermitEmptyPasswords no`, or leave the server out of the image.',
  controls: controls.user,
  risks: risks.access,
  references: ['https://man.openbsd.org/sshd_config#PermitRootLogin'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN echo "PermitRootLogin yes" >> /etc/ssh/sshd_config\n' },
      { text: "FROM debian:12\nRUN sed -i 's/#PermitRootLogin prohibit-password/PermitRootLogin yes/' /etc/ssh/sshd_config\n" },
      { text: 'FROM debian:12\nCOPY <<EOF /etc/ssh/sshd_config.d/root.conf\nPermitEmptyPasswords yes\nEOF\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN echo "PermitRootLogin no" >> /etc/ssh/sshd_config\n' },
      { text: "FROM debian:12\nRUN sed -i 's/PermitRootLogin yes/PermitRootLogin no/' /etc/ssh/sshd_config\n" },
      { text: 'FROM debian:12\nRUN ! grep "PermitRootLogin yes" /etc/ssh/sshd_config\n' },
    ],
  },
  check: {
    on: ['RUN', 'COPY'],
    onbuild: true,
    *instruction(instruction, context) {
      for (const { text, at } of writtenIn(instruction, context)) {
        const [, option] = /\b(PermitRootLogin|PermitEmptyPasswords)[\s\\]{1,20}yes\b/i.exec(text) ?? [];
        if (option !== undefined) yield { at, message: `The configuration of the SSH server gets ${option} yes` };
      }
    },
  },
};

export const accountRules = [secondRoot, passwordRemoved, adminGroup, rootLogin];
