import type { Pair, PairsInstruction } from '@portcullis/formats/dockerfile';
import type { DockerfileRule, Problem } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { isSensitiveName } from '../hadolint/variables.js';
import { isPlaceholder } from './credential-shapes.js';

export const secretNamedVariable: DockerfileRule = {
  id: 'secret-named-variable',
  aliases: [],
  severity: 'medium',
  confidence: 'medium',
  title: 'ARG, ENV or LABEL by which a secret is passed',
  why: 'The value stays in the image’s configuration and history, where everyone who can pull the image reads it',
  remedy: 'Pass it with `RUN --mount=type=secret` during the build and by the platform’s secret store at run time.',
  controls: controls.secrets,
  risks: risks.credentials,
  references: ['https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/'],
  examples: {
    bad: [
      { text: 'FROM alpine:3.20\nARG DB_PASSWD\n' },
      { text: 'FROM alpine:3.20\nARG SIGNING_KEY\n' },
      { text: () => `FROM alpine:3.20\nLABEL com.acme.db-password=${'Zq8x'}hunter2x\n` },
      { text: 'FROM alpine:3.20\nENV REGISTRY_AUTH=aGVsbG8gd29ybGQK\n' },
    ],
    good: [
      { text: 'FROM alpine:3.20\nENV API_KEY_FILE=/run/secrets/key\n' },
      { text: 'FROM alpine:3.20\nENV PUBLIC_KEY=abc TOKEN_VERSION=2\n' },
      { text: `FROM alpine:3.20\nENV GPG_KEY=${'0D96DF4D41'.repeat(4)}\n` },
      { text: 'FROM alpine:3.20\nENV KEYBOARD=de\n' },
      { text: 'FROM alpine:3.20\nLABEL com.acme.token-url=https://example.com/token com.acme.secret=true\n' },
    ],
  },
  check: {
    on: ['ARG', 'ENV', 'LABEL'],
    onbuild: true,
    *instruction(instruction) {
      if (instruction.keyword === 'LABEL') return yield* secretLabels(instruction);
      if (instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV') return;
      for (const pair of instruction.pairs) {
        // Names that hadolint's rule has on its list are its matter.
        if (isSensitiveName(pair.name.value)) continue;
        if (isSecretName(pair.name.value) && mayHoldSecret(pair, instruction.keyword))
          yield { at: pair.name, message: `${instruction.keyword} ${pair.name.value} passes a secret` };
      }
    },
  },
};

/** `LABEL com.acme.db-password=…`: words of a name are parted by dots and dashes. */
function* secretLabels({ pairs }: PairsInstruction): Generator<Problem> {
  for (const pair of pairs) {
    const name = pair.name.value.replace(/[.-]/g, '_');
    if (/(?:password|passwd|secret|token|api_?key|private_?key)$/i.test(name) && isSecretName(name) && mayHoldSecret(pair, 'ENV'))
      yield { at: pair.name, message: `LABEL ${pair.name.value} holds a secret` };
  }
}

const secretPart = /(?:_|^)(?:apikey|auth|credentials?|key|pword|passwd|password|passphrase|pwd|secret|token)(?:_|$)/i;
const harmlessPart = /(?:_|^)(?:public|pub|file|path|dir|version|url|host|port|id|name|type|enabled?|method|ttl|length|size)(?:_|$)/i;

/** Whether a variable of this name holds a secret. */
export function isSecretName(name: string): boolean {
  return name.length <= 200 && secretPart.test(name) && !harmlessPart.test(name) && !/^(?:PWD|OLDPWD)$/.test(name);
}

/** Fingerprints, paths, addresses, numbers, switches and what only refers to another variable are no secrets. */
function mayHoldSecret({ value }: Pair, keyword: 'ARG' | 'ENV'): boolean {
  const text = value?.value ?? '';
  if (text === '') return keyword === 'ARG';
  // One that hands on a build argument bakes it in.
  if (/^\$\{?\w+\}?$/.test(text)) return true;
  if (isPlaceholder(text) || text.includes('$')) return false;
  return !/^(?:[0-9A-F]{40}|[0-9A-F]{16}|0x[0-9A-Fa-f]{8,40})$/.test(text) && !/^(?:[./~]|[a-z]+:\/\/|\d+$)/.test(text);
}
