// Instructions that count once, or not at all: WORKDIR, CMD, ENTRYPOINT, HEALTHCHECK, MAINTAINER, EXPOSE, RUN after RUN.

import type { CommandInstruction, FromInstruction, HealthcheckInstruction, InstructionOf, Keyword } from '@portcullis/formats/dockerfile';
import type { LintContext } from '../../context.js';
import type { DockerfileRule, Problem } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { dropQuotes, imageName, isRun, type Section, sections, stageKey } from '../define.js';

const configuration = { severity: 'low', confidence: 'high', controls: controls.configuration, risks: risks.configuration } as const;

export const relativeWorkdir: DockerfileRule = {
  ...configuration,
  id: 'relative-workdir',
  aliases: ['DL3000'],
  title: 'WORKDIR is relative',
  why: 'Where it leads depends on the base image, so a new base moves the files and every later path breaks or hits others',
  remedy: 'Write the directory as an absolute path.',
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nWORKDIR app\n' }, { text: 'FROM alpine:3.20\nWORKDIR "app/src"\n' }],
    good: [{ text: 'FROM alpine:3.20\nWORKDIR /app\n' }, { text: 'FROM alpine:3.20\nENV HOME=/srv\nWORKDIR $HOME/app\n' }],
  },
  check: {
    level: 'error',
    on: ['WORKDIR'],
    *instruction(instruction) {
      const { argument } = instruction as InstructionOf<'WORKDIR'>;
      const path = dropQuotes(argument.value);
      // A variable may well hold an absolute path; `C:\` and `C:/` are absolute on Windows.
      if (path !== '' && !/^(?:[/$]|\p{L}:)/u.test(path)) yield { at: argument, message: `WORKDIR ${argument.text} is relative` };
    },
  },
};

/** Every instruction of a kind after the first of its stage. */
function* repeated(context: LintContext, keyword: Keyword): Generator<Problem> {
  for (const { instructions } of sections(context)) {
    const [first, ...more] = instructions.filter((instruction) => instruction.keyword === keyword);
    for (const instruction of more) {
      yield {
        at: instruction,
        message: `The stage has another ${keyword}`,
        instruction,
        related: first === undefined ? [] : [{ at: first, message: `the first ${keyword}` }],
      };
    }
  }
}

const lastWins = 'Only the last one counts, so whoever reads or reviews the first is misled about what the container does';

export const severalCmd: DockerfileRule = {
  ...configuration,
  id: 'several-cmd',
  aliases: ['DL4003'],
  title: 'A stage has several CMD',
  why: lastWins,
  remedy: 'Keep the last CMD.',
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nCMD ["a"]\nCMD ["b"]\n' }],
    good: [{ text: 'FROM alpine:3.20\nCMD ["a"]\nFROM alpine:3.20\nCMD ["b"]\n' }],
  },
  check: { level: 'warning', file: (context) => repeated(context, 'CMD') },
};

export const severalEntrypoint: DockerfileRule = {
  ...configuration,
  id: 'several-entrypoint',
  aliases: ['DL4004'],
  title: 'A stage has several ENTRYPOINT',
  why: lastWins,
  remedy: 'Keep the last ENTRYPOINT.',
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]\n' }],
    good: [{ text: 'FROM alpine:3.20\nENTRYPOINT ["a"]\nFROM alpine:3.20\nENTRYPOINT ["b"]\n' }],
  },
  check: { level: 'error', file: (context) => repeated(context, 'ENTRYPOINT') },
};

export const severalHealthcheck: DockerfileRule = {
  ...configuration,
  id: 'several-healthcheck',
  aliases: ['DL3012'],
  title: 'A stage has several HEALTHCHECK',
  why: lastWins,
  remedy: 'Keep the last HEALTHCHECK.',
  controls: controls.healthcheck,
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nHEALTHCHECK CMD a\nHEALTHCHECK CMD b\n' }],
    good: [{ text: 'FROM alpine:3.20\nHEALTHCHECK CMD a\nFROM alpine:3.20\nHEALTHCHECK NONE\n' }],
  },
  check: { level: 'error', file: (context) => repeated(context, 'HEALTHCHECK') },
};

export const noHealthcheck: DockerfileRule = {
  ...configuration,
  id: 'healthcheck-missing',
  aliases: ['DL3057'],
  title: 'A stage has no HEALTHCHECK',
  why: 'A container that hangs still counts as running, and nothing restarts it',
  remedy: 'Add HEALTHCHECK, or HEALTHCHECK NONE where the orchestrator does it.',
  controls: controls.healthcheck,
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nCMD ["a"]\n' }],
    good: [
      { text: 'FROM alpine:3.20\nHEALTHCHECK CMD a\n' },
      { text: 'FROM alpine:3.20 AS base\nHEALTHCHECK NONE\nFROM base\nCMD ["a"]\n' },
    ],
  },
  check: {
    // Off in hadolint until an override raises it.
    level: 'ignore',
    *file({ document }) {
      // A stage is fine by its own instruction, by that of one it builds on, or when one that builds on it has it.
      const good = new Set<FromInstruction>();
      const goodNames = new Set<string>();
      const waiting = new Map<string, FromInstruction[]>();
      const accept = (from: FromInstruction): void => {
        good.add(from);
        goodNames.add(stageKey(from));
      };
      for (const { from, instructions } of document.stages) {
        const own = instructions.some(({ keyword }) => keyword === 'HEALTHCHECK');
        if (own || goodNames.has(imageName(from))) accept(from);
        else if (!waiting.has(stageKey(from))) waiting.set(stageKey(from), [from]);
        else waiting.get(stageKey(from))?.push(from);
        const settled = own ? [from] : [];
        for (let next = settled.pop(); next !== undefined; next = settled.pop()) {
          const base = imageName(next);
          for (const parent of waiting.get(base) ?? []) {
            accept(parent);
            settled.push(parent);
          }
          waiting.delete(base);
        }
      }
      for (const { from } of document.stages)
        if (!good.has(from)) yield { at: from, message: 'The stage has no HEALTHCHECK', instruction: from };
    },
  },
};

export const maintainer: DockerfileRule = {
  ...configuration,
  id: 'maintainer-deprecated',
  aliases: ['DL4000', 'MaintainerDeprecated'],
  title: 'MAINTAINER is deprecated',
  why: 'Docker may drop the instruction, and registries do not show what it says',
  remedy: 'Use LABEL org.opencontainers.image.authors.',
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nMAINTAINER Ann <ann@example.com>\n' }],
    good: [{ text: 'FROM alpine:3.20\nLABEL org.opencontainers.image.authors="Ann <ann@example.com>"\n' }],
  },
  check: {
    level: 'error',
    on: ['MAINTAINER'],
    *instruction(instruction) {
      yield { at: instruction.keywordSpan, message: 'MAINTAINER is deprecated' };
    },
  },
};

export const shellForm: DockerfileRule = {
  ...configuration,
  id: 'shell-form',
  aliases: ['DL3025'],
  title: 'CMD, ENTRYPOINT or HEALTHCHECK is no JSON list',
  why: 'The program runs below a shell that does not pass signals on, so it is killed instead of stopped and loses what it was writing',
  remedy: 'Write it as a JSON list of strings.',
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nCMD server --port 80\n' }, { text: "FROM alpine:3.20\nENTRYPOINT ['server']\n" }],
    good: [{ text: 'FROM alpine:3.20\nCMD ["server", "--port", "80"]\n' }],
  },
  check: {
    level: 'warning',
    on: ['CMD', 'ENTRYPOINT', 'HEALTHCHECK'],
    *instruction(instruction) {
      const { command, keyword } = instruction as CommandInstruction | HealthcheckInstruction;
      if (command !== undefined && command.form !== 'exec') yield { at: instruction, message: `${keyword} is not a JSON list` };
    },
  },
};

export const portRange: DockerfileRule = {
  ...configuration,
  id: 'port-out-of-range',
  aliases: ['DL3011'],
  title: 'EXPOSE of a port that there is not',
  why: 'Ports end at 65535, so nothing will ever listen there',
  remedy: 'Correct the number.',
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nEXPOSE 80000\n' }, { text: 'FROM alpine:3.20\nEXPOSE 40000-80000/udp\n' }],
    good: [{ text: 'FROM alpine:3.20\nEXPOSE 65535 80/tcp $PORT\n' }],
  },
  check: {
    level: 'error',
    on: ['EXPOSE'],
    *instruction(instruction) {
      const { words } = instruction as InstructionOf<'EXPOSE'>;
      const wrong = words.find(({ value }) => {
        const ports = /^(\d{1,20})(?:-(\d{1,20}))?(?:\/\w+)?$/.exec(value);
        return ports !== null && (Number(ports[1]) > 65535 || Number(ports[2] ?? 0) > 65535);
      });
      if (wrong !== undefined) yield { at: wrong, message: `Port ${wrong.text} does not exist` };
    },
  },
};

export const consecutiveRun: DockerfileRule = {
  ...configuration,
  id: 'consecutive-run',
  aliases: ['DL3059'],
  title: 'RUN follows RUN',
  why: 'Each makes a layer of its own, and what one writes and the next deletes is still in the image',
  remedy: 'Join them with &&.',
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nRUN a\nRUN b\n' }],
    good: [{ text: 'FROM alpine:3.20\nRUN a && b\nRUN c\n' }, { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=x a\nRUN b\n' }],
  },
  check: {
    level: 'info',
    *file(context) {
      for (const section of sections(context)) yield* consecutive(section, context);
    },
  },
};

function* consecutive({ instructions }: Section, context: LintContext): Generator<Problem> {
  let previous: { readonly flags: string; readonly chained: boolean } | undefined;
  for (const instruction of instructions) {
    if (!isRun(instruction)) {
      previous = undefined;
      continue;
    }
    // The order of flags, and of options in a flag, means nothing.
    const flags = instruction.flags
      .map(({ name, value = '' }) => `${name}=${value.split(',').sort().join(',')}`)
      .sort()
      .join(' ');
    // Several commands in one RUN show that its author thought about layers.
    const chained = context.script(instruction.command).commands.length > 1;
    if (previous !== undefined && previous.flags === flags && !chained && !previous.chained)
      yield { at: instruction, message: 'RUN follows RUN', instruction };
    else previous = { flags, chained };
  }
}

export const ignoreComment: DockerfileRule = {
  id: 'ignore-comment',
  aliases: ['DL1001'],
  severity: 'low',
  confidence: 'high',
  title: 'A comment switches rules off',
  why: 'What it hides is not seen by those who decide about exceptions',
  remedy: 'Put the exception into the configuration or the policy, where it has an owner and an end.',
  controls: ['NIST-800-190-4.1.2', 'PCI-DSS-6.3.3'],
  risks: risks.visibility,
  examples: {
    bad: [{ text: '# hadolint ignore=DL3006\nFROM alpine\n' }],
    good: [{ text: '# nothing to see\nFROM alpine\n' }],
  },
  check: {
    // Off in hadolint until an override raises it.
    level: 'ignore',
    *file({ suppressions }) {
      for (const { comment, scope } of suppressions)
        if (comment !== undefined && scope === 'line') yield { at: comment, message: 'This comment switches rules off' };
    },
  },
};

export const singleRules = [
  relativeWorkdir,
  severalCmd,
  severalEntrypoint,
  severalHealthcheck,
  noHealthcheck,
  maintainer,
  shellForm,
  portRange,
  consecutiveRun,
  ignoreComment,
];
