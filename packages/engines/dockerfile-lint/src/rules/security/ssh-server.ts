import { type CommandInstruction, expand, type InstructionOf } from '@portcullis/formats/dockerfile';
import { callsOf } from '../../calls.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { dropQuotes } from '../define.js';
import { installed } from './installed.js';
import { isShipped } from './stages.js';

const open = 'A second way into the container, with keys and passwords of its own that nobody rotates and no log of the platform shows';

export const sshServer: DockerfileRule = {
  id: 'ssh-server-installed',
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  title: 'An SSH server is part of the image',
  why: open,
  remedy: 'Leave it out; use `docker exec` or `kubectl exec`, which the platform guards and logs.',
  controls: controls.fewPackages,
  risks: risks.access,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y openssh-server\n' },
      { text: 'FROM alpine:3.20\nRUN apk add --no-cache dropbear\n' },
      { text: 'FROM alpine:3.20\nRUN apk add --no-cache git openssh\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN apt-get install -y openssh-client git\n' },
      { text: 'FROM debian:12\nRUN apt-get purge -y openssh-server\n' },
      { text: 'FROM alpine:3.20\nRUN apk add --no-cache git openssh-client\n' },
    ],
  },
  check: {
    on: ['RUN'],
    onbuild: true,
    *instruction(run, context) {
      if (!isShipped(context.stageOf(run), context)) return;
      for (const call of callsOf(run as CommandInstruction, context)) {
        const server = installed(call).find(({ value }) =>
          /^(?:openssh-server|dropbear|dropbear-bin|tinysshd?)(?:[=~-]\d.*)?$/s.test(value),
        );
        if (server !== undefined) yield { at: call.spanOf(server), message: `${server.value} is installed` };
        // Most who write it on Alpine want the client, and get both.
        const both = call.name === 'apk' ? installed(call).find(({ value }) => /^openssh(?:[=~<>]\d.*)?$/s.test(value)) : undefined;
        if (both !== undefined)
          yield { at: call.spanOf(both), message: `${both.value} brings a server; openssh-client is the client alone`, severity: 'low' };
      }
    },
  },
};

export const sshPort: DockerfileRule = {
  id: 'ssh-port-exposed',
  aliases: ['CKV_DOCKER_1', 'DS-0004', 'DS004'],
  severity: 'medium',
  confidence: 'high',
  title: 'The port of SSH is exposed',
  why: open,
  remedy: 'Take port 22 out of EXPOSE, and the server out of the image.',
  controls: controls.fewPackages,
  risks: risks.access,
  examples: {
    bad: [
      { text: 'FROM debian:12\nEXPOSE 22\n' },
      { text: 'FROM debian:12\nEXPOSE 80 20-25/tcp\n' },
      { text: 'FROM debian:12\nARG SSH=22\nEXPOSE $SSH\n' },
      { text: 'FROM debian:12\nEXPOSE 80 "22"\n' },
    ],
    good: [{ text: 'FROM debian:12\nEXPOSE 80 2222 22/udp\n' }],
  },
  check: {
    on: ['EXPOSE'],
    onbuild: true,
    *instruction(instruction, context) {
      for (const word of (instruction as InstructionOf<'EXPOSE'>).words) {
        const value = expand(dropQuotes(word.value), context.scopeAt(instruction), context.document.escape) ?? '';
        const ports = /^(?:[^/]{0,100}:)?(\d{1,5})(?:-(\d{1,5}))?(?:\/tcp)?$/i.exec(value);
        if (ports !== null && Number(ports[1]) <= 22 && Number(ports[2] ?? ports[1]) >= 22)
          yield { at: word, message: `EXPOSE ${word.text} opens the port of SSH` };
      }
    },
  },
};
