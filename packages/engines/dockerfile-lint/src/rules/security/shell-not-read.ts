import type { Instruction } from '@portcullis/formats/dockerfile';
import { baseName } from '@portcullis/formats/shell';
import { shells, type Unread, unreadIn } from '../../calls.js';
import type { LintContext } from '../../context.js';
import type { DockerfileRule } from '../../rule.js';
import { isWindows } from '../../windows.js';
import { controls, risks } from '../controls.js';
import { running } from './download-piped-to-shell.js';
import { isPowerShellName } from './powershell.js';

export const shellNotRead: DockerfileRule = {
  id: 'shell-not-read',
  aliases: [],
  severity: 'low',
  confidence: 'high',
  title: 'Steps in a language that is not looked into',
  why: 'A program whose language the rules do not read gets these steps, or makes the commands that a shell reads, so silence says nothing',
  remedy: 'Write the commands as they are, for a shell, and call the program there, or review them by hand.',
  controls: controls.trustedBase,
  risks: risks.flow,
  references: ['https://docs.docker.com/reference/dockerfile/#shell'],
  examples: {
    bad: [
      { text: 'FROM python:3.12\nSHELL ["python3", "-c"]\nRUN print(1)\n' },
      { text: 'FROM perl:5.40\nSHELL ["/usr/bin/env", "perl", "-e"]\nCMD print 1\n' },
      { text: 'FROM debian:12\nSHELL ["cmd", "/S", "/C"]\nRUN dir\n' },
      { text: 'FROM python:3.12\nONBUILD SHELL ["python3", "-c"]\nONBUILD RUN print(1)\n' },
      { text: 'FROM debian:12\nRUN echo PHEY | sed s/PHEY/curl/ | sh\n' },
      { text: 'FROM debian:12\nRUN jq -rn \'"true"\' | sh\n' },
      { text: 'FROM debian:12\nRUN /usr/bin/cur? https://example.com\n' },
      { text: 'FROM debian:12\nRUN sed s/a/b/ /x > /y; sh /y\n' },
      { text: "FROM debian:12\nRUN echo 'puts 1' | tclsh\n" },
    ],
    good: [
      { text: 'FROM debian:12\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN true\n' },
      { text: 'FROM debian:12\nSHELL ["conda", "run", "-n", "app", "/bin/bash", "-c"]\nRUN true\n' },
      { text: 'FROM python:3.12\nSHELL ["python3", "-c"]\nRUN ["true"]\n' },
      { text: 'FROM debian:12\nRUN echo true | rev | rev | sh\n' },
      { text: 'FROM debian:12\nRUN $JAVA_HOME/bin/java -version && $(npm bin)/tsc && $PYTHON -V\n' },
      { text: 'FROM debian:12\nRUN set -- true; "$@"\n' },
      { text: 'FROM debian:12\nRUN echo 1.2 | sed s/1/2/ | sh build.sh\n' },
      { text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["cmd", "/S", "/C"]\nRUN dir\n' },
      { text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell.exe", "-Command"]\nRUN dir\n' },
    ],
  },
  check: {
    *file(context) {
      const unread = new Map<readonly string[], Instruction[]>();
      for (const instruction of context.all) {
        const run = running(instruction);
        if (run === undefined) continue;
        const [given] = unreadIn(run, context);
        // What another shell reads otherwise is told below, or is PowerShell's.
        const known = run.command.form !== 'shell' || context.shellAt(instruction).some((word) => shells.has(baseName(word)));
        if (given !== undefined && known) yield { at: run, message: said[given], instruction };
        if (run.command.form !== 'shell') continue;
        const shell = context.shellAt(instruction);
        if (isRead(shell, instruction, context)) continue;
        const steps = unread.get(shell);
        if (steps === undefined) unread.set(shell, [instruction]);
        else steps.push(instruction);
      }
      for (const [shell, [first, ...others]] of unread) {
        if (first === undefined) continue;
        const count = others.length === 0 ? 'One step is' : `${others.length + 1} steps are`;
        yield {
          at: { start: first.start, end: first.start + first.keyword.length },
          message: `${count} read by ${shell[0]?.slice(0, 60) ?? 'nothing'}, and not looked into`,
          instruction: first,
        };
      }
    },
  },
};

const said: Readonly<Record<Unread, string>> = {
  'made by a program': 'A shell reads what a program makes of a text, and that is not looked into',
  'in another language': 'A program is given a script of a language that is not looked into',
  'known at the build': 'A command whose name only the build knows is not looked into',
};

function isRead(shell: readonly string[], instruction: Instruction, context: LintContext): boolean {
  const stage = context.stageOf(instruction);
  return shell.some((word) => {
    const name = baseName(word.replaceAll('\\', '/'));
    if (/^cmd(?:\.exe)?$/i.test(name)) return stage !== undefined && isWindows(stage, context.document);
    return shells.has(name) || isPowerShellName(name);
  });
}
