import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

/** BuildKit's reading of `sensitive-variable` and `secret-named-variable`: the name alone decides. */
export const secretVariableName: DockerfileRule = {
  id: 'secret-variable-name',
  aliases: ['SecretsUsedInArgOrEnv'],
  severity: 'low',
  confidence: 'low',
  title: 'ARG or ENV is called like a secret',
  why: 'If it is one, everyone who can pull the image reads it in its history; if it is none, every reader has to find that out again',
  remedy: 'Pass secrets with `RUN --mount=type=secret`; give what is none another name.',
  controls: controls.secrets,
  risks: risks.credentials,
  references: ['https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/'],
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nARG SIGNING_KEY\n' }, { text: 'FROM alpine:3.20\nENV PROXY_AUTH=none\n' }],
    good: [{ text: 'FROM alpine:3.20\nENV API_KEY_FILE=/run/secrets/key\n' }, { text: 'FROM alpine:3.20\nENV KEYBOARD=de\n' }],
  },
  check: {
    on: ['ARG', 'ENV'],
    *instruction(instruction, { stageOf }) {
      if ((instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV') || stageOf(instruction) === undefined) return;
      for (const { name } of instruction.pairs) {
        if (name.value.length > 300 || !secret.test(name.value) || harmless.test(name.value)) continue;
        yield {
          at: name,
          message: `${instruction.keyword} ${name.value} is called like a secret`,
          yieldsTo: ['sensitive-variable', 'secret-named-variable', 'secret-in-instruction'],
        };
      }
    },
  },
};

const secret = /(?:_|^)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/i;
const harmless = /(?:_|^)(?:public|file|version)(?:_|$)/i;
