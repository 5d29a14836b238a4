import type { CommandInstruction } from '@portcullis/formats/dockerfile';
import { callsOf, callsOfNode } from '../../calls.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const passwordlessSudo: DockerfileRule = {
  id: 'sudo-without-password',
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  title: 'An account may become root without a password',
  why: 'The USER instruction then protects nothing: whoever gets into the container is root with one word',
  remedy: 'Do the work of root at build time, before USER, and leave sudo out of the image.',
  controls: controls.user,
  risks: risks.access,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers\n' },
      { text: 'FROM debian:12\nRUN sed -i "s/ALL$/NOPASSWD: ALL/" /etc/sudoers\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN echo "app ALL=(ALL) ALL" >> /etc/sudoers\n' },
      { text: 'FROM debian:12\nRUN grep NOPASSWD /etc/sudoers\n' },
    ],
  },
  check: {
    on: ['RUN'],
    onbuild: true,
    *instruction(run, context) {
      const script = (run as CommandInstruction).command.script.text;
      if (!script.includes('NOPASSWD')) return;
      for (const call of callsOf(run as CommandInstruction, context)) {
        if (['grep', 'visudo'].includes(call.name) || !call.args.some(({ value }) => /NOPASSWD/.test(value))) continue;
        yield { at: call.at, message: 'sudo is allowed without a password' };
      }
    },
  },
};

export const passwordInBuild: DockerfileRule = {
  id: 'password-in-build',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'An account gets a password that stands in the Dockerfile',
  why: 'Every container of the image has the same password, and everyone who can read the Dockerfile or the image’s history knows it',
  remedy: 'Leave the account locked; let people in by keys that are mounted at run time.',
  controls: controls.secrets,
  risks: risks.credentials,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN echo "root:toor" | chpasswd\n' },
      { text: 'FROM debian:12\nRUN echo secret | passwd --stdin root\n' },
      { text: 'FROM debian:12\nRUN useradd -m -p hunter2 app\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN passwd -l root && useradd -m app\n' },
      { text: "FROM debian:12\nRUN useradd -m -p '!' app\n" },
      { text: 'FROM debian:12\nRUN echo "root:$(cat /run/secrets/password)" | chpasswd\n' },
    ],
  },
  check: {
    on: ['RUN'],
    onbuild: true,
    *instruction(run, context) {
      for (const call of callsOf(run as CommandInstruction, context)) {
        if (call.name === 'chpasswd' || (call.name === 'passwd' && call.args.some(({ value }) => value === '--stdin'))) {
          const feeder = call.feeders.flatMap(callsOfNode).find(({ name }) => name === 'echo' || name === 'printf');
          const here = call.node.redirects.find(({ operator }) => operator === '<<<')?.target;
          const text = here ?? feeder?.args.find(({ value }) => !value.startsWith('-'));
          if (text?.literal !== undefined)
            yield { at: call.at, message: `${call.name} gets a password from the Dockerfile`, evidence: '(password)' };
        } else if (call.name === 'useradd' || call.name === 'usermod') {
          const flag = call.args.findIndex(({ value }) => value === '-p' || value === '--password');
          const password = flag < 0 ? undefined : call.args[flag + 1]?.literal;
          // `!`, `*` and the empty hash lock the account.
          if (password !== undefined && /[A-Za-z0-9]/.test(password))
            yield { at: call.at, message: `${call.name} sets a password from the Dockerfile`, evidence: '(password)' };
        }
      }
    },
  },
};
