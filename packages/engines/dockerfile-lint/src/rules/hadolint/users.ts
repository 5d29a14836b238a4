// USER: who runs in the container.

import { expand, type Instruction, type InstructionOf, type Stage } from '@portcullis/formats/dockerfile';
import type { LintContext } from '../../context.js';
import type { DockerfileRule } from '../../rule.js';
import { withoutQuotes } from '../../unquoted.js';
import { isWindows } from '../../windows.js';
import { controls, risks } from '../controls.js';
import { shippedChains } from '../security/stages.js';

export const lastUserRoot: DockerfileRule = {
  id: 'last-user-root',
  aliases: ['DL3002', 'CKV_DOCKER_8'],
  severity: 'medium',
  confidence: 'high',
  title: 'The last USER is root',
  why: 'Whoever breaks out of the program is root in the container, one kernel defect away from root on the host',
  remedy: 'End the stage with a USER that has no rights of its own.',
  controls: controls.user,
  risks: risks.access,
  examples: {
    bad: [
      { text: 'FROM alpine:3.20\nUSER root\n' },
      { text: 'FROM alpine:3.20\nUSER app\nUSER 0:0\n' },
      { text: 'FROM alpine:3.20\nUSER "0"\n' },
      { text: 'FROM alpine:3.20\nUSER 00\n' },
      { text: 'FROM alpine:3.20\nUSER +0\n' },
      { text: 'FROM alpine:3.20\nUSER -0:-0\n' },
      { text: 'FROM alpine:3.20\nUSER "root:root"\n' },
      { text: "FROM alpine:3.20\nUSER 'root':app\n" },
      { text: 'FROM alpine:3.20\nARG OWNER=0:0\nUSER ${OWNER}\n' },
      { text: 'FROM alpine:3.20\nARG NAME=root\nUSER $NAME\n' },
      { text: 'FROM alpine:3.20\nUSER ${NUMBER:-0}:0\n' },
      { text: 'FROM alpine:3.20 AS base\nUSER root\nFROM base\nRUN true\n' },
      { text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nUSER containeradministrator\n' },
    ],
    good: [
      { text: 'FROM alpine:3.20 AS build\nUSER root\nFROM alpine:3.20\nUSER 1000\n' },
      { text: 'FROM alpine:3.20\nUSER root\nRUN true\nUSER app\n' },
      { text: 'FROM alpine:3.20\nARG NAME=app\nUSER ${NAME:-root}\n' },
      { text: 'FROM alpine:3.20\nUSER "+10:0"\n' },
      { text: 'FROM alpine:3.20\nUSER app:root\n' },
      { text: 'FROM alpine:3.20\nRUN true\n' },
    ],
  },
  check: {
    level: 'warning',
    *stage(stage, context) {
      // Who runs in an image is decided by the last USER on the way to it; hadolint asks that of every stage.
      if (!context.options.likeHadolint && !decides(stage, context)) return;
      const last = stage.instructions.findLast((instruction) => instruction.keyword === 'USER') as InstructionOf<'USER'> | undefined;
      if (last === undefined) return;
      const user = context.options.likeHadolint ? userOf(last, context) : byDefault(last, context);
      if (isRoot(user, stage, context))
        yield {
          at: last.argument,
          message: `The stage ends with USER ${last.argument.value}${last.argument.value.includes('$') ? `, which is ${user} by default` : ''}`,
          instruction: last,
        };
    },
  },
};

/** The name or number that Docker reads: the default of a variable counts where nobody gives another, and quotes are none of it. */
function byDefault(user: InstructionOf<'USER'>, context: LintContext): string {
  const { value } = user.argument;
  const whole = expand(value, context.scopeAt(user), context.document.escape) ?? value;
  return withoutQuotes(whole).split(':', 1)[0] as string;
}

/** Windows has no number for its accounts, and compares their names without case. */
function isRoot(user: string, stage: Stage, { document, options }: LintContext): boolean {
  if (options.likeHadolint) return /^(?:root|0)$/.test(user);
  if (!isWindows(stage, document)) return /^(?:root|[+-]?0{1,20})$/.test(user);
  return /^(?:ContainerAdministrator|Administrator|NT AUTHORITY\\SYSTEM)$/i.test(user.replaceAll('\\\\', '\\'));
}

/** Whether an image has the stage's USER: it is the one that is built, or the nearest below it that sets any. */
function decides(stage: Stage, context: LintContext): boolean {
  return shippedChains(context).some(
    (chain) => chain.find(({ instructions }) => instructions.some(({ keyword }) => keyword === 'USER')) === stage,
  );
}

export const namedUser: DockerfileRule = {
  id: 'user-not-numeric',
  audience: 'pedantic',
  aliases: ['DL3066'],
  severity: 'low',
  confidence: 'high',
  title: 'USER is a name and no number',
  why: 'Kubernetes cannot tell that a named user is not root, so pods with runAsNonRoot are refused',
  remedy: 'Write the number of the user: USER 1000.',
  controls: controls.user,
  risks: risks.access,
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nUSER app\n' }, { text: 'FROM alpine:3.20\nENV NAME=app\nUSER $NAME\n' }],
    good: [
      { text: 'FROM alpine:3.20\nUSER 1000:app\n' },
      { text: 'FROM alpine:3.20\nARG UID\nUSER ${UID}\n' },
      { text: 'FROM alpine:3.20\nENV UID=1000\nUSER $UID\n' },
      { text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nUSER ContainerUser\n' },
    ],
  },
  check: {
    level: 'info',
    on: ['USER'],
    *instruction(instruction, context) {
      const { argument } = instruction as InstructionOf<'USER'>;
      const { document, options } = context;
      const user = userOf(instruction as InstructionOf<'USER'>, context);
      const stage = context.stageOf(instruction);
      if (!options.likeHadolint && stage !== undefined && isWindows(stage, document)) return;
      if (!/^\d*$/.test(user) && !isGivenByBuild(user, instruction, context))
        yield { at: argument, message: `USER ${argument.text} is not a number` };
    },
  },
};

/** Whether a variable has the name or number: one that has a name by default is as good as the name. */
function isGivenByBuild(user: string, instruction: Instruction, context: LintContext): boolean {
  if (!user.includes('$')) return false;
  const { document, options } = context;
  if (!options.likeHadolint) {
    const value = expand(user, context.scopeAt(instruction), document.escape) ?? '';
    return /^\d*$/.test(value);
  }
  // hadolint takes the first name of every ARG before, in whatever stage, and looks for its letters.
  return document.instructions.some((entry) => {
    const name = entry.keyword === 'ARG' && entry.start < instruction.start ? entry.pairs[0]?.name.value : undefined;
    return name !== undefined && (user.includes(`$${name}`) || user.includes(`\${${name}}`));
  });
}

/** What stands before the colon. To hadolint a blank behind it is part of it, to Docker it is not. */
function userOf({ argument }: InstructionOf<'USER'>, { document, options }: LintContext): string {
  // The colon of `${NAME:-default}` parts nothing.
  const [, user = '', group] = /^((?:\$\{[^}]{0,300}\}|[^:])*)(?::(.*))?$/s.exec(argument.value) ?? [];
  const blank = options.likeHadolint && group === undefined && /[ \t]/.test(document.text[argument.end] ?? '');
  return blank ? `${user} ` : user;
}

export const userRules = [lastUserRoot, namedUser];
