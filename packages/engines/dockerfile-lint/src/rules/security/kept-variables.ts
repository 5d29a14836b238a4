// Variables that reach further than the step they are meant for.

import type { Instruction } from '@portcullis/formats/dockerfile';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { isShipped } from './stages.js';
import { writtenIn } from './written-files.js';

export const libraryPreloaded: DockerfileRule = {
  id: 'library-preloaded',
  aliases: [],
  severity: 'low',
  confidence: 'high',
  title: 'A library is loaded into every program',
  why: 'Whoever can write that file runs code in everything the image starts, and a library that is missing or of another system breaks it',
  remedy: 'Set the variable for the one program that needs it, in its entry point; keep the library where only root can write.',
  controls: controls.configuration,
  risks: risks.integrity,
  references: ['https://attack.mitre.org/techniques/T1574/006/'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nENV LD_PRELOAD=/usr/lib/libjemalloc.so.2\n' },
      { text: 'FROM debian:12\nENV LD_PRELOAD=/tmp/hook.so\n' },
      { text: 'FROM debian:12\nRUN echo /usr/local/lib/hook.so >> /etc/ld.so.preload\n' },
    ],
    good: [
      { text: 'FROM debian:12\nENV LD_LIBRARY_PATH=/opt/lib LD_PRELOAD=\n' },
      { text: 'FROM debian:12\nRUN LD_PRELOAD=/usr/lib/libfakeroot.so make\n' },
      { text: 'FROM debian:12\nRUN cat /etc/ld.so.preload\n' },
    ],
  },
  check: {
    on: ['ENV', 'RUN', 'COPY'],
    onbuild: true,
    *instruction(instruction, context) {
      if (instruction.keyword === 'ENV') {
        for (const { name, value } of instruction.pairs) {
          if (name.value !== 'LD_PRELOAD' || value === undefined || value.value === '') continue;
          const open = value.value.split(/[:\s]/).some((path) => anyonesPlace.test(path));
          yield {
            at: value,
            message: `Every program loads ${value.value.slice(0, 100)}${open ? ', which anyone may write' : ''}`,
            ...(open ? { severity: 'medium' as const } : {}),
          };
        }
        return;
      }
      for (const { files, at } of writtenIn(instruction, context))
        if (files.includes('/etc/ld.so.preload')) yield { at, message: '/etc/ld.so.preload names a library for every program' };
    },
  },
};

/** Directories that every account may write to, and names that the loader looks for in them or where a program stands. */
const anyonesPlace = /^\/(?:tmp|var\/tmp|dev\/shm)\/|^\.{1,2}\//;

export const frontendKept: DockerfileRule = {
  id: 'debian-frontend-kept',
  audience: 'pedantic',
  aliases: [],
  severity: 'low',
  confidence: 'high',
  title: 'DEBIAN_FRONTEND stays set in the image',
  why: 'Everyone who runs the image, or builds on it, gets no questions from debconf either, and answers they have never seen',
  remedy: 'Write ARG in place of ENV: it is there for the build and gone from the image.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/engine/faq/#why-is-debian_frontendnoninteractive-discouraged-in-dockerfiles'],
  examples: {
    bad: [{ text: 'FROM debian:12\nENV DEBIAN_FRONTEND=noninteractive\n' }],
    good: [
      { text: 'FROM debian:12\nARG DEBIAN_FRONTEND=noninteractive\n' },
      { text: 'FROM debian:12\nENV DEBIAN_FRONTEND=dialog\n' },
      { text: 'FROM debian:12 AS build\nENV DEBIAN_FRONTEND=noninteractive\nFROM debian:12\nCOPY --from=build /x /x\n' },
      { text: 'FROM debian:12\nENV DEBIAN_FRONTEND=noninteractive\nRUN make\nENV DEBIAN_FRONTEND=\n' },
    ],
  },
  check: {
    *stage({ from, instructions }, context) {
      if (
        !isShipped(
          context.document.stages.find((stage) => stage.from === from),
          context,
        )
      )
        return;
      const last = instructions.flatMap(frontends).at(-1);
      if (last?.value !== undefined && /^(?:noninteractive|teletype)$/.test(last.value.value))
        yield { at: last, message: `DEBIAN_FRONTEND=${last.value.value} stays in the image`, instruction: last.instruction };
    },
  },
};

function frontends(instruction: Instruction) {
  if (instruction.keyword !== 'ENV') return [];
  return instruction.pairs.filter(({ name }) => name.value === 'DEBIAN_FRONTEND').map((pair) => ({ ...pair, instruction }));
}
