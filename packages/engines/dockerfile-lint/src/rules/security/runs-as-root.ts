import type { Document, Stage } from '@portcullis/formats/dockerfile';
import { type FixDraft, fix, insertBefore, suggested } from '@portcullis/lint';
import type { LintContext } from '../../context.js';
import type { DockerfileRule, Problem } from '../../rule.js';
import { isWindows } from '../../windows.js';
import { controls, risks } from '../controls.js';
import { knownUser } from './base-users.js';
import { ofTarget, type StageChain, shippedChains } from './stages.js';

export const runsAsRoot: DockerfileRule = {
  id: 'runs-as-root',
  aliases: ['CKV_DOCKER_3', 'DS-0002', 'DS002'],
  severity: 'medium',
  confidence: 'medium',
  title: 'The image runs as root',
  why: 'Whoever breaks out of the program is root in the container, one kernel defect or one mounted socket away from the host',
  remedy: 'End the last stage with USER and the number of an account without rights.',
  controls: controls.user,
  risks: risks.access,
  examples: {
    bad: [
      { text: 'FROM alpine:3.20\nCMD ["server"]\n' },
      { text: 'FROM node:22\nCOPY . /app\nCMD ["node", "/app"]\n' },
      { text: 'FROM alpine:3.20 AS a\nUSER 1000\nFROM alpine:3.20\nENTRYPOINT ["server"]\n' },
      { text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nCMD ["server.exe"]\n' },
    ],
    good: [
      { text: 'FROM alpine:3.20\nUSER 1000\nCMD ["server"]\n' },
      { text: 'FROM alpine:3.20 AS base\nUSER 1000\nFROM base\nCMD ["server"]\n' },
      { text: 'FROM gcr.io/distroless/static:nonroot\nCMD ["/server"]\n' },
      { text: 'FROM scratch\nCOPY data /data\n' },
      { text: 'FROM cgr.dev/chainguard/nginx:latest\nCMD ["server"]\n' },
      { text: 'ARG PROJECT\nFROM gcr.io/${PROJECT}/cache\nENTRYPOINT ["save"]\n' },
      { text: 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCMD ["server.exe"]\n' },
    ],
  },
  check: {
    *file(context) {
      for (const chain of shippedChains(context)) yield* runningAsRoot(chain, context);
    },
  },
};

function* runningAsRoot(chain: StageChain, context: LintContext): Generator<Problem> {
  const { document } = context;
  const instructions = chain.flatMap((stage) => stage.instructions);
  const [built] = chain;
  const root = chain.at(-1) ?? built;
  // Another rule has those that say root in so many words.
  if (instructions.some(({ keyword }) => keyword === 'USER')) return;
  // Without a program of its own it is a base or a carrier of files, whose users decide.
  const start = instructions.find(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
  if (start === undefined) return;
  const known = knownUser(root.from.image, document, context.scopeAt(root.from));
  if (known === 'not-root' || known === 'unknown') return;
  const account = isWindows(root, document) ? 'ContainerAdministrator, the root of Windows' : 'root';
  yield {
    at: built.from.image ?? built.from,
    message: `No USER is set, so ${start.keyword}${ofTarget(chain, context)} runs as ${account}`,
    instruction: built.from,
    ...(known === undefined ? {} : { fix: () => userFix(known, built, document) }),
  };
}

/** USER before the program of the last stage, or behind its last instruction. */
function userFix({ uid, name }: { readonly uid: number; readonly name: string }, stage: Stage, { text }: Document): FixDraft | undefined {
  const start = stage.instructions.findIndex(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
  // What still runs behind it may need rights.
  if (start >= 0 && stage.instructions.slice(start).some(({ keyword }) => keyword === 'RUN')) return undefined;
  const before = stage.instructions[start];
  if (before === undefined || needsRoot(stage)) return undefined;
  const lineStart = text.lastIndexOf('\n', before.start - 1) + 1;
  return suggested(
    fix(`Run as ${name}, an account of the base image`, insertBefore({ start: lineStart, end: lineStart }, `USER ${uid}\n`)),
  );
}

/** Programs that start as root and drop rights by themselves, run other accounts' programs, or bind low ports. */
const startsAsRoot =
  /\b(?:gosu|su-exec|setpriv|sudo|su|sshd|crond?|supervisord|s6-svscan|systemd|nginx|apache2|apache2ctl|httpd|dockerd|chown|chmod|mount|iptables|init)\b/;

/** Whether what the stage starts is known, or likely, to need root; a script may do anything. */
function needsRoot({ instructions }: Stage): boolean {
  return instructions.some((instruction) => {
    if (instruction.keyword === 'CMD' || instruction.keyword === 'ENTRYPOINT') {
      const text = instruction.rest.text.slice(0, 4000);
      return startsAsRoot.test(text) || /\.sh\b|entrypoint/.test(text);
    }
    return (
      instruction.keyword === 'EXPOSE' &&
      instruction.words.some(({ value }) => /^\d{1,3}(?:\/|$)/.test(value) && Number.parseInt(value, 10) < 1024)
    );
  });
}
