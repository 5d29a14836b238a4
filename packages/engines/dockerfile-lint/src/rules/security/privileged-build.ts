import type { CommandInstruction } from '@portcullis/formats/dockerfile';
import { callHas, callsOf, operands } from '../../calls.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const privilegedBuild: DockerfileRule = {
  id: 'privileged-build-step',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'A build step runs without its sandbox',
  why: 'Anything it runs, down to the install script of the smallest dependency, can take over the machine that builds and every later build on it',
  remedy: 'Drop the flag; do what needs such rights outside of the build.',
  controls: controls.configuration,
  risks: risks.poisoned,
  references: ['https://docs.docker.com/reference/dockerfile/#run---security'],
  examples: {
    bad: [
      { text: '# syntax=docker/dockerfile:1\nFROM alpine:3.20\nRUN --security=insecure make\n' },
      { text: 'FROM alpine:3.20\nRUN --network=host make\n' },
      { text: 'FROM docker:27\nRUN docker run --privileged acme/build\n' },
    ],
    good: [
      { text: 'FROM alpine:3.20\nRUN --security=sandbox --network=none make\n' },
      { text: 'FROM alpine:3.20\nRUN echo docker run --privileged acme/build\n' },
    ],
  },
  check: {
    on: ['RUN'],
    onbuild: true,
    *instruction(run, context) {
      for (const flag of run.flags) {
        if (flag.name === 'security' && flag.value === 'insecure') yield { at: flag, message: 'RUN has all rights of the builder' };
        else if (flag.name === 'network' && flag.value === 'host')
          yield { at: flag, message: 'RUN reaches the services of the machine that builds', severity: 'medium' };
      }
      for (const call of callsOf(run as CommandInstruction, context)) {
        if (!['docker', 'podman', 'nerdctl'].includes(call.name) || !['run', 'exec', 'create'].includes(operands(call)[0]?.value ?? ''))
          continue;
        if (callHas(call, '--privileged') && !call.args.some(({ value }) => value === '--privileged=false'))
          yield { at: call.at, message: `${call.name} starts a container with all rights` };
      }
    },
  },
};
