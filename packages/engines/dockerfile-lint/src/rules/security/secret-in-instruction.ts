import type { Instruction, MappedText } from '@portcullis/formats/dockerfile';
import type { DockerfileRule, Problem } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { findCredential } from './credential-shapes.js';

/** Assembled, lest scanners take our own source for a leak. */
const key = (): string => ['AKIA', 'Q3EGRTQ4XK7PLM2N'].join('');
const token = (): string => ['gh', 'p_', 'aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5'].join('');

export const secretInInstruction: DockerfileRule = {
  id: 'secret-in-instruction',
  aliases: [],
  severity: 'critical',
  confidence: 'high',
  title: 'A credential stands in the Dockerfile',
  why: 'Everyone who can read the repository, or pull the image and print its history, can use it today, and deleting the line does not take it back',
  remedy: 'Revoke the credential, then pass a new one with `RUN --mount=type=secret` or at run time.',
  controls: controls.secrets,
  risks: risks.credentials,
  references: ['https://docs.docker.com/build/building/secrets/'],
  examples: {
    bad: [
      { text: () => `FROM alpine:3.20\nENV AWS_ACCESS_KEY_ID=${key()}\n` },
      { text: () => `FROM alpine:3.20\nRUN git clone https://x:${token()}@github.com/acme/app\n` },
      { text: () => ['FROM alpine:3.20\nARG URL=postgres://app', 'hunter2-Zq@db/app\n'].join(':') },
    ],
    good: [
      { text: 'FROM alpine:3.20\nARG URL=postgres://app:password@db/app\n' },
      { text: 'FROM alpine:3.20\nARG URL=https://app:PRIV_REPO_PASSWORD@apt.example.com/\n' },
      { text: 'FROM alpine:3.20\nRUN git clone https://x:${TOKEN}@github.com/acme/app\n' },
      { text: 'FROM alpine:3.20\nENV AWS_REGION=eu-west-1\n' },
    ],
  },
  check: {
    *file({ document, all }) {
      for (const instruction of all) {
        // What ONBUILD holds comes as an instruction of its own.
        if (instruction.keyword === 'ONBUILD') continue;
        yield* search(instruction.rest, instruction);
        for (const { body } of instruction.heredocs) yield* search(body, instruction);
      }
      for (const comment of document.comments) {
        const found = findCredential(comment.text);
        if (found === undefined) continue;
        yield {
          at: comment,
          message: `A comment holds ${found.what}`,
          evidence: found.redacted,
          ...(found.nearby === true ? { severity: 'medium' as const } : {}),
        };
      }
    },
  },
};

function* search(text: MappedText, instruction: Instruction): Generator<Problem> {
  const found = findCredential(text.text);
  if (found === undefined) return;
  yield {
    at: text.spanOf(found.start, found.end),
    message: `${instruction.keyword} holds ${found.what}`,
    instruction,
    evidence: found.redacted,
    // A database of the same Compose file, which nobody else reaches.
    ...(found.nearby === true ? { severity: 'medium' as const } : {}),
    supersedes: ['sensitive-variable', 'secret-named-variable'],
  };
}
