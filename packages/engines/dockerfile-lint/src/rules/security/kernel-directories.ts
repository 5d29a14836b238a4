import { expand, type InstructionOf } from '@portcullis/formats/dockerfile';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const workdirInProc: DockerfileRule = {
  id: 'workdir-in-kernel-files',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'The working directory lies in the files of the kernel',
  why: 'By `/proc/self/fd/N` a process starts in a directory of the host that the runtime left open, and out of the container (CVE-2024-21626)',
  remedy: 'Take a directory of the image, and a runtime of runc 1.1.12 or newer.',
  controls: controls.configuration,
  risks: risks.poisoned,
  references: ['https://nvd.nist.gov/vuln/detail/CVE-2024-21626'],
  examples: {
    bad: [
      { text: 'FROM alpine:3.20\nWORKDIR /proc/self/fd/8\n' },
      { text: 'FROM alpine:3.20\nARG FD=7\nWORKDIR /proc/self/fd/$FD\n' },
      { text: 'FROM alpine:3.20\nWORKDIR "/dev/fd/9"\n' },
      { text: 'FROM alpine:3.20\nWORKDIR /app/../proc/1/root\n' },
    ],
    good: [{ text: 'FROM alpine:3.20\nWORKDIR /process\nWORKDIR dev\n' }, { text: 'FROM alpine:3.20\nWORKDIR /srv/proc/dev\n' }],
  },
  check: {
    on: ['WORKDIR'],
    onbuild: true,
    *instruction(instruction, context) {
      const { argument } = instruction as InstructionOf<'WORKDIR'>;
      const { document } = context;
      const path = normal(expand(argument.value, context.scopeAt(instruction), document.escape) ?? argument.value);
      if (/^\/(?:proc|dev|sys)(?:\/|$)/.test(path)) yield { at: argument, message: `WORKDIR is ${path.slice(0, 100)}` };
    },
  },
};

function normal(path: string): string {
  const parts: string[] = [];
  for (const part of path
    .slice(0, 4096)
    .replace(/^["']|["']$/g, '')
    .split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return path.replace(/^["']/, '').startsWith('/') ? `/${parts.join('/')}` : parts.join('/');
}
