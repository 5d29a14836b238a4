import { expand, type InstructionOf } from '@portcullis/formats/dockerfile';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { dropQuotes } from '../define.js';

/** Ports by which a machine is run from afar. */
const services: readonly { readonly port: number; readonly what: string }[] = [
  { port: 23, what: 'telnet, which sends passwords in the clear' },
  { port: 512, what: 'rexec, which sends passwords in the clear' },
  { port: 513, what: 'rlogin, which sends passwords in the clear' },
  { port: 2375, what: 'the Docker engine without TLS' },
  { port: 3389, what: 'the Windows desktop (RDP)' },
];

export const remotePort: DockerfileRule = {
  id: 'remote-access-port-exposed',
  aliases: [],
  severity: 'medium',
  confidence: 'medium',
  title: 'A port for running the machine from afar is exposed',
  why: 'It is what scanners of the whole internet try first, and who gets in has the container, or with Docker’s port the host',
  remedy: 'Take the port out of EXPOSE; use `docker exec` or `kubectl exec`, and TLS on 2376 for the engine.',
  controls: controls.fewPackages,
  risks: risks.access,
  examples: {
    bad: [
      { text: 'FROM debian:12\nEXPOSE 23\n' },
      { text: 'FROM debian:12\nEXPOSE 80 "2375/tcp"\n' },
      { text: 'FROM debian:12\nARG RDP=3389\nEXPOSE $RDP\n' },
    ],
    good: [{ text: 'FROM debian:12\nEXPOSE 2376 8023 23/udp 514\n' }, { text: 'FROM debian:12\nEXPOSE 2000-4000\n' }],
  },
  check: {
    on: ['EXPOSE'],
    onbuild: true,
    *instruction(instruction, context) {
      for (const word of (instruction as InstructionOf<'EXPOSE'>).words) {
        const value = expand(dropQuotes(word.value), context.scopeAt(instruction), context.document.escape) ?? '';
        // A wide range is for something else.
        const [, first, last = first] = /^(?:[^/]{0,100}:)?(\d{1,5})(?:-(\d{1,5}))?(?:\/tcp)?$/i.exec(value) ?? [];
        if (first === undefined || Number(last) - Number(first) > 10) continue;
        const service = services.find(({ port }) => Number(first) <= port && port <= Number(last));
        if (service !== undefined) yield { at: word, message: `EXPOSE ${word.text} opens ${service.what}` };
      }
    },
  },
};
