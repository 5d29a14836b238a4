// One model of a stage: what it inherits from the stage that it builds on, and what stays with others.

import { lint } from './lint.js';
import { defaultOptions } from './options.js';
import { dockerfileRules } from './rules/index.js';

function told(lines: readonly string[], id: string, likeHadolint = false): readonly number[] {
  const { problems } = lint(`${lines.join('\n')}\n`, 'Dockerfile', dockerfileRules(), { ...defaultOptions, likeHadolint });
  return problems.filter(({ rule }) => rule.id === id || rule.aliases.includes(id)).map(({ line }) => line);
}

const pipefail = 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]';

test.each<[what: string, id: string, lines: readonly string[], ours: readonly number[], hadolints: readonly number[]]>([
  ['a shell is inherited', 'DL4006', ['FROM debian:12 AS a', pipefail, 'FROM A', 'RUN b | c'], [], [4]],
  ['a shell of another stage is not', 'DL4006', ['FROM debian:12 AS a', pipefail, 'FROM debian:12', 'RUN b | c'], [4], [4]],
  ['pipefail is set within the step', 'DL4006', ['FROM debian:12', 'RUN set -euxo pipefail; b | c'], [], [2]],
  ['pipefail is set too late', 'DL4006', ['FROM debian:12', 'RUN b | c; set -o pipefail'], [2], [2]],
  ['Windows has no pipefail', 'DL4006', ['FROM mcr.microsoft.com/windows/servercore:ltsc2025', 'RUN b | c'], [], [2]],
  [
    'variables of another stage do not leak in',
    'DL3041',
    ['FROM fedora:40 AS a', 'ARG V=1', 'FROM fedora:40', 'RUN dnf install -y httpd-${V} && dnf clean all'],
    [4],
    [],
  ],
  [
    'variables of the stage below are there',
    'DL3041',
    ['FROM fedora:40 AS a', 'ENV V=1', 'FROM a', 'RUN dnf install -y httpd-${V} && dnf clean all'],
    [],
    [],
  ],
  ['names of stages have no case', 'DL3022', ['FROM debian:12 AS a', 'FROM debian:12', 'COPY --from=A x /y'], [], [3]],
  ['a stage is its own, whatever the case', 'DL3023', ['FROM debian:12 AS a', 'COPY --from=A x /y'], [2], []],
  ['tools of go.mod have a version', 'DL3062', ['FROM golang:1.25', 'RUN go install tool', 'RUN go get tool'], [3], [3]],
  ['a working directory is inherited', 'DL3045', ['FROM debian:12 AS a', 'WORKDIR /x', 'FROM A', 'COPY b c'], [], [4]],
])('%s', (_what, id, lines, ours, hadolints) => {
  expect([told(lines, id), told(lines, id, true)]).toEqual([ours, hadolints]);
});

test.each<[what: string, id: string, lines: readonly string[], targets: readonly string[], ours: readonly number[]]>([
  ['the last stage only', 'runs-as-root', ['FROM alpine:3.20 AS a', 'CMD ["a"]', 'FROM alpine:3.20', 'USER 1', 'CMD ["b"]'], [], []],
  ['a named stage', 'runs-as-root', ['FROM alpine:3.20 AS a', 'CMD ["a"]', 'FROM alpine:3.20', 'USER 1', 'CMD ["b"]'], ['A'], [1]],
  ['a numbered stage', 'runs-as-root', ['FROM alpine:3.20', 'CMD ["a"]', 'FROM alpine:3.20', 'USER 1', 'CMD ["b"]'], ['0'], [1]],
  ['no such stage', 'runs-as-root', ['FROM alpine:3.20 AS a', 'CMD ["a"]', 'FROM a', 'USER 1'], ['x', '9'], []],
  ['each of several', 'runs-as-root', ['FROM alpine:3.20 AS a', 'CMD ["a"]', 'FROM a AS b', 'FROM a', 'USER 1'], ['a', 'b'], [1, 3]],
  ['the USER of each', 'DL3002', ['FROM alpine:3.20 AS a', 'USER root', 'FROM a AS b', 'USER 1', 'FROM a', 'USER 2'], ['a', 'b'], [2]],
  ['the USER below each, once', 'DL3002', ['FROM alpine:3.20 AS a', 'USER root', 'FROM a AS b', 'FROM a AS c', 'FROM a'], ['b', 'c'], [2]],
  ['caches', 'package-cache-left', ['FROM node:22 AS a', 'RUN npm ci', 'FROM alpine:3.20'], ['a'], [2]],
  ['lists of apt', 'DL3009', ['FROM debian:12 AS a', 'RUN apt-get update && apt-get install -y x', 'FROM alpine:3.20'], ['a'], [2]],
  ['layers', 'DL3059', ['FROM alpine:3.20 AS a', 'RUN b', 'RUN c', 'FROM alpine:3.20'], ['a'], [3]],
  ['health, once', 'CKV_DOCKER_2', ['FROM alpine:3.20 AS a', 'EXPOSE 80', 'CMD ["a"]', 'FROM a AS b', 'FROM a'], ['a', 'b'], [2]],
])('a target is an image: %s', (_what, id, lines, targets, ours) => {
  const options = { ...defaultOptions, pedantic: new Set([id.toLowerCase()]), surroundings: { targets } };
  const { problems } = lint(`${lines.join('\n')}\n`, 'Dockerfile', dockerfileRules(), options);
  const found = problems.filter(({ rule }) => rule.id === id || rule.aliases.includes(id)).map(({ line }) => line);
  expect(found).toEqual(ours);
});
