// Commands in RUN that have no place there, or not like that.

import type { CommandInstruction, InstructionOf } from '@portcullis/formats/dockerfile';
import { flagNames, hasArg, hasFlag, type ShellCommand } from '@portcullis/formats/shell';
import type { LintContext } from '../../context.js';
import type { DockerfileRule, Problem } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { firstCommand, isRun, runs, sectionsWithTriggers } from '../define.js';

const configuration = { severity: 'low', confidence: 'high', controls: controls.configuration, risks: risks.configuration } as const;
const senseless = new Set(['free', 'kill', 'mount', 'ps', 'service', 'shutdown', 'ssh', 'top', 'vim']);

export const senselessCommand: DockerfileRule = {
  ...configuration,
  id: 'command-without-sense-in-build',
  aliases: ['DL3001'],
  title: 'A command that makes no sense in a build',
  why: 'It acts on processes, devices or people that a build does not have, so it fails or leaves nothing behind',
  remedy: 'Drop it, or move it to the entry point.',
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN service nginx start\n' }, { text: 'FROM debian:12\nRUN top\n' }],
    good: [{ text: 'FROM debian:12\nRUN apt-get install -y vim=9\n' }],
  },
  check: {
    level: 'info',
    onbuild: true,
    *shell(script) {
      yield* firstCommand(
        script,
        ({ name }) => senseless.has(name ?? ''),
        ({ name }) => `${name} runs in a build step`,
      );
    },
  },
};

export const changeDirectory: DockerfileRule = {
  ...configuration,
  id: 'cd-instead-of-workdir',
  aliases: ['DL3003'],
  title: 'RUN changes the directory',
  why: 'The change ends with the step, and later steps that count on it work in the wrong directory',
  remedy: 'Set WORKDIR.',
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN cd /app\n' }],
    good: [{ text: 'FROM debian:12\nWORKDIR /app\nRUN make\n' }],
  },
  check: {
    level: 'warning',
    *shell(script) {
      yield* firstCommand(
        script,
        ({ name }) => name === 'cd',
        () => 'RUN changes the directory with cd',
      );
    },
  },
};

export const sudo: DockerfileRule = {
  id: 'sudo',
  aliases: ['DL3004'],
  severity: 'medium',
  confidence: 'high',
  title: 'sudo in a build step',
  why: 'A build step already runs as root, and sudo left in the image lets whoever breaks into the container become root',
  remedy: 'Run the command before the USER instruction, or as `USER root` followed by the old user; gosu drops rights at start.',
  controls: controls.user,
  risks: risks.access,
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN sudo apt-get update\n' }, { text: 'FROM debian:12\nRUN true && (cd /tmp; sudo make install)\n' }],
    good: [{ text: 'FROM debian:12\nRUN apt-get install -y sudo=1.9\n' }, { text: 'FROM debian:12\nRUN echo "sudo make me a sandwich"\n' }],
  },
  check: {
    level: 'error',
    onbuild: true,
    *shell(script) {
      yield* firstCommand(
        script,
        ({ name }) => name === 'sudo',
        () => 'sudo runs in a build step',
      );
    },
  },
};

export const highUid: DockerfileRule = {
  ...configuration,
  id: 'useradd-with-high-uid',
  aliases: ['DL3046'],
  title: 'useradd with a high number and without -l',
  why: 'It writes a sparse log with a place for every number below, which becomes gigabytes in a layer',
  remedy: 'Add --no-log-init (-l).',
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN useradd -u 123456 app\n' }],
    good: [{ text: 'FROM debian:12\nRUN useradd -l -u 123456 app\n' }, { text: 'FROM debian:12\nRUN useradd -u 12345 app\n' }],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script) {
      yield* firstCommand(
        script,
        (command) => command.name === 'useradd' && !hasFlag(command, 'l', 'no-log-init') && highestUid(command) > 5,
        () => 'useradd sets a high number without -l',
      );
    },
  },
};

/** Letters of the number behind -u. */
function highestUid(command: ShellCommand): number {
  const lengths = command.args.flatMap((word, index) =>
    flagNames(word).includes('u') ? [command.args[index + 1]?.value.length ?? 0] : [],
  );
  return Math.max(0, ...lengths);
}

export const wgetProgress: DockerfileRule = {
  ...configuration,
  id: 'wget-progress-bar',
  aliases: ['DL3047'],
  title: 'wget draws a progress bar into the log',
  why: 'A download fills the log with thousands of lines, in which the one that matters is not found',
  remedy: 'Add --progress=dot:giga, or -q or -nv.',
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN wget https://example.com/x\n' }],
    good: [
      { text: 'FROM debian:12\nRUN wget --progress=dot:giga https://example.com/x\n' },
      { text: 'FROM debian:12\nRUN wget -nv https://example.com/x\n' },
    ],
  },
  check: {
    level: 'info',
    onbuild: true,
    *shell(script) {
      const quiet = ['progress', 'q', 'quiet', 'o', 'output-file', 'a', 'append-output', 'no-verbose'];
      yield* firstCommand(
        script,
        (command) => command.name === 'wget' && !hasFlag(command, ...quiet) && !hasArg(command, '-nv'),
        () => 'wget has neither --progress nor -q nor -nv',
      );
    },
  },
};

export const bothDownloaders: DockerfileRule = {
  ...configuration,
  id: 'wget-and-curl',
  aliases: ['DL4001'],
  title: 'Both wget and curl are used',
  why: 'Two programs for one purpose are twice to patch, and twice at hand for whoever gets into the container',
  remedy: 'Choose one of them.',
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN wget -q https://example.com/a\nRUN curl https://example.com/b\n' }],
    good: [{ text: 'FROM debian:12\nRUN curl https://example.com/a\nFROM alpine:3.20\nRUN wget -q https://example.com/b\n' }],
  },
  check: {
    level: 'warning',
    *file(context) {
      for (const { instructions } of sectionsWithTriggers(context)) {
        const seen = new Set<string>();
        for (const run of instructions.filter(isRun)) {
          const script = context.script(run.command);
          const found = script.commands.filter(({ name }) => name === 'curl' || name === 'wget');
          for (const { name } of found) seen.add(name ?? '');
          const [first] = found;
          if (first !== undefined && seen.size > 1)
            yield { at: script.place(first.node), message: 'Both wget and curl are used in this stage', instruction: run };
        }
      }
    },
  },
};

export const linkedShell: DockerfileRule = {
  ...configuration,
  id: 'shell-by-link',
  aliases: ['DL4005'],
  title: 'The default shell is changed with ln',
  why: 'Every later script that asks for sh gets another shell, also at run time, and only the image says so',
  remedy: 'Use SHELL.',
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN ln -sfv /bin/bash /bin/sh\n' }],
    good: [{ text: 'FROM debian:12\nSHELL ["/bin/bash", "-c"]\n' }],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script) {
      yield* firstCommand(
        script,
        (command) => runs(command, ['ln'], ['/bin/sh']),
        () => 'ln replaces /bin/sh',
      );
    },
  },
};

export const pipefail: DockerfileRule = {
  id: 'pipe-without-pipefail',
  aliases: ['DL4006'],
  severity: 'medium',
  confidence: 'high',
  title: 'A pipe whose failures nobody sees',
  why: 'Only the last command counts: when the download in `curl | tar` fails, the step passes and an empty image is shipped',
  remedy: 'Put SHELL ["/bin/bash", "-o", "pipefail", "-c"] before it, or avoid the pipe.',
  controls: controls.configuration,
  risks: risks.integrity,
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN wget -qO- https://example.com/x | wc -l > /n\n' }],
    good: [
      { text: 'FROM debian:12\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN wget -qO- https://example.com/x | wc -l > /n\n' },
      { text: 'FROM debian:12\nRUN wget -qO- https://example.com/x > /n\n' },
    ],
  },
  check: {
    level: 'warning',
    *file(context) {
      let safe = false;
      for (const instruction of context.document.instructions) {
        if (instruction.keyword === 'FROM') safe = false;
        else if (instruction.keyword === 'SHELL') safe = failsInPipes(instruction, context);
        else if (!safe && isRun(instruction)) yield* pipes(instruction);
      }
      function* pipes(run: CommandInstruction): Generator<Problem> {
        const script = context.script(run.command);
        if (!script.hasPipe) return;
        const first = script.pipes[0];
        yield { at: first === undefined ? run : script.place(first), message: 'A pipe runs without pipefail', instruction: run };
      }
    },
  },
};

const otherShells = ['pwsh', 'powershell', 'cmd'];
const shellsWithPipefail: ReadonlySet<string> = new Set(['bash', 'zsh', 'ash']);

/** Whether SHELL sets pipefail, or names a shell to which it means nothing. */
function failsInPipes({ command }: InstructionOf<'SHELL'>, { script, options }: LintContext): boolean {
  if (otherShells.some((shell) => command.script.text.startsWith(shell))) return true;
  // hadolint knows the shells in /bin only.
  const directory = options.likeHadolint ? /^\/bin\// : /^.*\//;
  return script(command).commands.some(
    (shell) => shellsWithPipefail.has((shell.name ?? '').replace(directory, '')) && hasFlag(shell, 'o') && hasArg(shell, 'pipefail'),
  );
}

export const commandRules = [senselessCommand, changeDirectory, sudo, highUid, wgetProgress, bothDownloaders, linkedShell, pipefail];
