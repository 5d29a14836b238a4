import type { CommandInstruction } from '@portcullis/formats/dockerfile';
import { type Call, callsIn, callsOf, operands } from '../../calls.js';
import type { LintContext } from '../../context.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { type Mount, mounts } from '../mounts.js';
import { isShipped } from './stages.js';
import { filesOf } from './written-files.js';

export const secretMountKept: DockerfileRule = {
  id: 'secret-mount-kept',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'A mounted secret is copied into the layer',
  why: 'The mount keeps the secret out of the image, and the copy puts it back: everyone who can pull the image reads it',
  remedy: 'Let the program read the mount (`target=` puts it where it looks), or delete the copy in the same RUN.',
  controls: controls.secrets,
  risks: risks.credentials,
  references: ['https://docs.docker.com/reference/dockerfile/#run---mounttypesecret'],
  examples: {
    bad: [
      { text: 'FROM node:22\nRUN --mount=type=secret,id=npmrc cp /run/secrets/npmrc /root/.npmrc && npm ci\n' },
      {
        text: 'FROM node:22\nRUN --mount=type=secret,id=t echo "//registry.example/:_authToken=$(cat /run/secrets/t)" > .npmrc && npm ci\n',
      },
      { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=key,target=/k cat /k > /root/.ssh/id_rsa\n' },
      { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=t,env=TOKEN printf "%s" "$TOKEN" > /etc/token\n' },
    ],
    good: [
      { text: 'FROM node:22\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci\n' },
      { text: 'FROM node:22\nRUN --mount=type=secret,id=n cp /run/secrets/n /root/.npmrc && npm ci && rm -f /root/.npmrc\n' },
      { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=t curl -H "Authorization: $(cat /run/secrets/t)" https://example.com -o /x\n' },
      { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=t --mount=type=tmpfs,target=/tmp cp /run/secrets/t /tmp/t && make\n' },
      { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=t wc -c /run/secrets/t > /size\n' },
    ],
  },
  check: {
    on: ['RUN'],
    onbuild: true,
    *instruction(run, context) {
      const all = mounts(run as CommandInstruction);
      const secrets = all.filter(({ type }) => type === 'secret').slice(0, maxLooked);
      if (secrets.length === 0) return;
      const calls = callsOf(run as CommandInstruction, context);
      const removed = calls
        .filter(({ name }) => name === 'rm' || name === 'shred' || name === 'unlink')
        .flatMap((call) => operands(call).map(({ value }) => value))
        .slice(0, maxLooked);
      const passing = all
        .filter(({ type }) => type !== 'bind')
        .slice(0, maxLooked)
        .map(({ target }) => target);
      const leaves = (file: string): boolean =>
        !file.startsWith('/dev/') &&
        !removed.some((gone) => gone === file || (gone !== '' && file.startsWith(`${gone.replace(/\*$/, '')}`))) &&
        !passing.some((target) => target !== '' && (file === target || file.startsWith(`${target}/`)));
      for (const call of calls) {
        const file = copyOf(call, secrets).find(leaves);
        if (file === undefined) continue;
        yield {
          at: call.at,
          message: `${call.name} leaves the secret in ${file.slice(0, 100)}`,
          ...lowered(run as CommandInstruction, context),
        };
      }
    },
  },
};

/** Mounts and deleted files of one step that are looked at. */
const maxLooked = 100;

function lowered(run: CommandInstruction, context: LintContext): { readonly severity?: 'medium' } {
  return isShipped(context.stageOf(run), context) ? {} : { severity: 'medium' };
}

/** Files that get the secret from a command. */
function copyOf(call: Call, secrets: readonly Mount[]): readonly string[] {
  const isSecret = (path: string): boolean => secrets.some((mount) => pathOf(mount) === path);
  const words = operands(call);
  if (['cp', 'mv', 'install', 'dd', 'ln'].includes(call.name)) {
    // A link holds no more than a name.
    if (call.name === 'ln' || !words.slice(0, -1).some(({ value }) => isSecret(value))) return [];
    return [words.at(-1)?.value ?? ''];
  }
  if (!['cat', 'echo', 'printf', 'tee', 'base64', 'envsubst', 'tr'].includes(call.name)) return [];
  const inside = call.args.flatMap(({ nested }) => nested.flatMap(callsIn)).flatMap((inner) => inner.args.map(({ value }) => value));
  const read = [...(call.name === 'echo' || call.name === 'printf' ? [] : words.map(({ value }) => value)), ...inside, ...sources(call)];
  const variables = secrets.flatMap(({ options }) => options.get('env') ?? []);
  const named = call.args.some(({ value, literal }) => literal === undefined && variables.some((name) => value.includes(`\${${name}`)));
  return read.some(isSecret) || named ? filesOf(call) : [];
}

function sources(call: Call): readonly string[] {
  return call.node.redirects.flatMap(({ operator, target }) => (operator === '<' && target !== undefined ? [target.value] : []));
}

function pathOf({ target, options }: Mount): string {
  if (target !== '') return target;
  if (options.has('env')) return '';
  return `/run/secrets/${options.get('id') ?? options.get('source') ?? ''}`;
}
