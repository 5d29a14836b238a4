import type { InstructionOf } from '@portcullis/formats/dockerfile';
import { callsOf, operands } from '../../calls.js';
import type { DockerfileRule } from '../../rule.js';
import { withoutQuotes } from '../../unquoted.js';
import { controls, risks } from '../controls.js';
import { mounts } from '../mounts.js';

const socket = /(?:^|[/=:,])(?:docker|containerd|crio|podman)\.sock(?:$|[:,/])/;

export const dockerSocket: DockerfileRule = {
  id: 'docker-socket-mounted',
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  title: 'The image is made for the socket of the container engine',
  why: 'Whoever can write to the socket starts a container with all rights and is root on the host',
  remedy: 'Do without it: build with a rootless BuildKit, or let a proxy pass on the few calls that are needed.',
  controls: controls.configuration,
  risks: risks.access,
  references: ['https://docs.docker.com/engine/security/protect-access/'],
  examples: {
    bad: [
      { text: 'FROM alpine:3.20\nVOLUME /var/run/docker.sock\n' },
      { text: 'FROM alpine:3.20\nVOLUME "/var/run/docker.sock"\n' },
      { text: 'FROM alpine:3.20\nVOLUME ["/data", "/run/containerd/containerd.sock"]\n' },
      { text: 'FROM alpine:3.20\nRUN --mount=type=bind,source=docker.sock,target=/var/run/docker.sock make\n' },
      { text: 'FROM docker:27\nRUN docker run -v /var/run/docker.sock:/var/run/docker.sock acme/build\n' },
    ],
    good: [
      { text: 'FROM alpine:3.20\nVOLUME /var/run/docker\n' },
      { text: 'FROM alpine:3.20\nVOLUME /data/docker.socket.d\nENV DOCKER_HOST=unix:///var/run/docker.sock\n' },
      { text: 'FROM docker:27\nRUN echo "docker run -v /var/run/docker.sock:/var/run/docker.sock acme/build"\n' },
    ],
  },
  check: {
    on: ['VOLUME', 'RUN'],
    onbuild: true,
    *instruction(instruction, context) {
      if (instruction.keyword === 'VOLUME') {
        for (const word of (instruction as InstructionOf<'VOLUME'>).words)
          if (socket.test(withoutQuotes(word.value.slice(-200))))
            yield { at: word, message: `VOLUME is the socket ${word.value.slice(-100)}` };
      }
      if (instruction.keyword !== 'RUN') return;
      for (const { type, target, options, flag } of mounts(instruction)) {
        const source = options.get('source') ?? options.get('src') ?? options.get('from') ?? '';
        if (type === 'bind' && (socket.test(target) || socket.test(source)))
          yield { at: flag, message: 'RUN mounts the socket of the engine' };
      }
      for (const call of callsOf(instruction, context)) {
        if (!['docker', 'podman', 'nerdctl'].includes(call.name) || !['run', 'create'].includes(operands(call)[0]?.value ?? '')) continue;
        if (call.args.some(({ value }) => socket.test(value.slice(0, 500))))
          yield { at: call.at, message: `${call.name} gives a container the socket of the engine`, severity: 'high' };
      }
    },
  },
};
