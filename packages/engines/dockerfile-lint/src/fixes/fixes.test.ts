import { exampleText } from '@portcullis/core';
import { parseDockerfile } from '@portcullis/formats/dockerfile';
import type { FixDraft } from '@portcullis/lint';
import { applyFixes } from '../../../../../test/harness/apply-fixes.js';
import { optionsFromExample } from '../example-options.js';
import { type LintProblem, lint } from '../lint.js';
import { defaultOptions, type LintOptions } from '../options.js';
import { dockerfileRules } from '../rules/index.js';

const rules = dockerfileRules();
const rule = (id: string) => rules.filter((candidate) => candidate.id === id);
const fixesOf = (problems: readonly LintProblem[]): readonly FixDraft[] => problems.flatMap(({ problem }) => problem.fix?.() ?? []);

interface Fixed {
  readonly text: string;
  readonly left: readonly LintProblem[];
  readonly again: string;
}

function fixed(id: string, text: string, options: LintOptions = defaultOptions): Fixed | undefined {
  const before = lint(text, 'Dockerfile', rule(id), options).problems;
  const fixes = fixesOf(before);
  if (fixes.length === 0) return undefined;
  const once = applyFixes(text, fixes);
  const after = lint(once, 'Dockerfile', rule(id), options).problems;
  return { text: once, left: after, again: applyFixes(once, fixesOf(after)) };
}

test('every fix of a bad example parses, silences its rule, and has nothing left to do', () => {
  const failures: string[] = [];
  const fixable = new Set<string>();
  for (const candidate of rules) {
    for (const example of candidate.examples.bad) {
      const text = exampleText(example);
      const result = fixed(candidate.id, text, optionsFromExample(example, candidate));
      if (result === undefined) continue;
      fixable.add(candidate.id);
      const show = `${candidate.id}: ${JSON.stringify(text)} -> ${JSON.stringify(result.text)}`;
      if (result.text === text) failures.push(`changes nothing: ${show}`);
      if (parseDockerfile(result.text).problems.length > parseDockerfile(text).problems.length) failures.push(`does not parse: ${show}`);
      if (result.left.length > 0) failures.push(`rule still fires: ${show}`);
      if (result.again !== result.text) failures.push(`second fix changes more: ${show}`);
    }
  }
  expect(failures).toEqual([]);
  expect(fixable.size).toBeGreaterThanOrEqual(38);
});

const marker = '\n# nothing to see here\n\nLABEL  unrelated = "a  b"\n';

test('lines that have nothing to do with it stay as they are', () => {
  const failures: string[] = [];
  for (const candidate of rules) {
    for (const example of candidate.examples.bad) {
      const text = exampleText(example);
      if (!/^(?:#.*\n)*(?:ARG .*\n)*FROM/i.test(text) || !text.endsWith('\n')) continue;
      // Where the last instruction is open, what is appended belongs to it.
      if (/\\\n\s*$/.test(text)) continue;
      const result = fixed(candidate.id, text + marker, optionsFromExample(example, candidate));
      if (result !== undefined && !result.text.endsWith(marker) && candidate.id !== 'consistent-instruction-casing')
        failures.push(`${candidate.id}: ${JSON.stringify(result.text)}`);
    }
  }
  expect(failures).toEqual([]);
});

test.each([
  [
    'apt-without-yes',
    'FROM debian:12\nRUN apt-get install a && \\\n    apt-get install -q b\n',
    'FROM debian:12\nRUN apt-get -y install a && \\\n    apt-get -y install -q b\n',
  ],
  [
    'apt-lists-kept',
    'FROM debian:12\nRUN apt-get update && \\\n    apt-get install -y a\n',
    'FROM debian:12\nRUN apt-get update && \\\n    apt-get install -y a \\\n    && rm -rf /var/lib/apt/lists/*\n',
  ],
  [
    'apt-lists-kept',
    'FROM debian:12\nRUN <<EOF\napt-get update\napt-get install -y a\nEOF\n',
    'FROM debian:12\nRUN <<EOF\napt-get update\napt-get install -y a && rm -rf /var/lib/apt/lists/*\nEOF\n',
  ],
  ['apt-lists-kept', 'FROM debian:12\nRUN apt-get update; true &\n', undefined],
  ['apt-lists-kept', 'FROM debian:12\nRUN apt-get update\nRUN apt-get install -y a\n', undefined],
  ['apt-lists-kept', 'FROM debian:12\nRUN apt-get update && apt-get install -y a\nRUN apt-get install -y b\n', undefined],
  ['apt-lists-kept', 'FROM debian:12\nRUN sudo apt-get update && sudo apt-get install -y a\n', undefined],
  ['apt-instead-of-apt-get', 'FROM debian:12\nRUN apt upgrade -y\n', undefined],
  ['apt-without-yes', 'FROM {{ base }}\nRUN apt-get install {{ tools }}\n', undefined],
  ['apt-installs-recommended', 'FROM debian:12\nRUN apt-get install -y curl && curl https://example.com\n', undefined],
  [
    'apt-installs-recommended',
    'FROM debian:12\nRUN apt-get install -y curl ca-certificates\n',
    'FROM debian:12\nRUN apt-get install --no-install-recommends -y curl ca-certificates\n',
  ],
  ['consecutive-run', 'FROM debian:12\nSHELL ["pwsh", "-c"]\nRUN a\nRUN b\n', undefined],
  ['consecutive-run', 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN a\nRUN b\n', undefined],
  ['package-cache-left', 'FROM alpine:3.20\nRUN apk add -t .b npm && npm i x && apk del .b\n', undefined],
  ['package-cache-left', 'FROM alpine:3.20\nRUN npm i x && rm -rf /usr/bin/npm\n', undefined],
  ['package-cache-left', 'FROM node:22\nRUN sudo npm ci\n', undefined],
  [
    'package-cache-left',
    'FROM node:22\nRUN npm ci && apt-get remove -y curl\n',
    'FROM node:22\nRUN npm ci && apt-get remove -y curl && npm cache clean --force\n',
  ],
  ['dnf-cache-kept', 'FROM fedora:40\nRUN sudo dnf in -y a\n', undefined],
  ['dnf-without-yes', 'FROM fedora:40\nRUN sudo dnf install a\n', 'FROM fedora:40\nRUN sudo dnf -y install a\n'],
  ['wget-progress-bar', 'FROM alpine:3.20\nRUN wget https://example.com/x\n', undefined],
  ['runs-as-root', 'FROM node:22\nCOPY . /a\nENTRYPOINT ["/entrypoint.sh"]\n', undefined],
  ['runs-as-root', 'FROM node:22\nEXPOSE 80\nCMD ["node"]\n', undefined],
  [
    'heredoc-without-set-e',
    'FROM debian:12\nRUN <<EOF\n#!/bin/bash\na\nb\nEOF\n',
    'FROM debian:12\nRUN <<EOF\n#!/bin/bash\nset -e\na\nb\nEOF\n',
  ],
  [
    'package-index-over-http',
    'FROM python:3.12\nENV PIP_INDEX_URL=http://pypi.org/simple\n',
    'FROM python:3.12\nENV PIP_INDEX_URL=https://pypi.org/simple\n',
  ],
  ['package-index-over-http', 'FROM python:3.12\nENV PIP_INDEX_URL=http://pypi.example.com/simple\n', undefined],
  ['yarn-cache-kept', 'FROM node:22\nRUN yarn install # all\n', undefined],
  ['consecutive-run', 'FROM debian:12\nRUN a\nRUN b\nRUN c\n', 'FROM debian:12\nRUN a \\\n    && b \\\n    && c\n'],
  ['consecutive-run', 'FROM debian:12\nRUN a\n# why\nRUN b\n', undefined],
  ['consecutive-run', 'FROM debian:12\nRUN export A=1\nRUN b\n', undefined],
  ['consecutive-run', 'FROM debian:12\nRUN a || true\nRUN b\n', undefined],
  ['shell-form', 'FROM debian:12\nCMD server --port "8 0"\n', 'FROM debian:12\nCMD ["server", "--port", "8 0"]\n'],
  ['shell-form', 'FROM debian:12\nCMD server --port $PORT\n', undefined],
  ['shell-form', 'FROM debian:12\nENTRYPOINT ["x"]\nCMD server\n', undefined],
  ['shell-form', 'FROM debian:12\nCMD cd /x && server\n', undefined],
  ['relative-workdir', 'FROM acme/x:1\nWORKDIR /srv\nWORKDIR ../app/./src\n', 'FROM acme/x:1\nWORKDIR /srv\nWORKDIR /app/src\n'],
  ['relative-workdir', 'FROM acme/x:1\nWORKDIR app\n', undefined],
  [
    'cd-instead-of-workdir',
    'FROM debian:12\nWORKDIR /srv\nRUN cd /app && make\nRUN ls\n',
    'FROM debian:12\nWORKDIR /srv\nWORKDIR /app\nRUN make\nWORKDIR /srv\nRUN ls\n',
  ],
  ['cd-instead-of-workdir', 'FROM acme/x:1\nRUN cd /app && make\n', undefined],
  [
    'maintainer-deprecated',
    'FROM debian:12\nMAINTAINER Ann <a@example.com>\n',
    'FROM debian:12\nLABEL org.opencontainers.image.authors="Ann <a@example.com>"\n',
  ],
  ['maintainer-deprecated', 'FROM debian:12\nMAINTAINER Ann "A" $B\n', undefined],
  ['add-instead-of-copy', 'FROM debian:12\nADD a $B /c/\n', undefined],
  ['add-instead-of-copy', 'FROM debian:12\nADD --chown=1 a /c\n', 'FROM debian:12\nCOPY --chown=1 a /c\n'],
  ['sudo', 'FROM debian:12\nRUN sudo make && sudo make install\n', 'FROM debian:12\nRUN make && make install\n'],
  ['sudo', 'FROM debian:12\nUSER app\nRUN sudo make\n', undefined],
  ['sudo', 'FROM debian:12\nRUN sudo -u app make\n', undefined],
  ['sudo', 'FROM debian:12\nRUN sudo [ -e x ] || sudo if\n', undefined],
  ['pipe-without-pipefail', 'FROM alpine:3.20\nRUN a | b\n', 'FROM alpine:3.20\nSHELL ["/bin/ash", "-o", "pipefail", "-c"]\nRUN a | b\n'],
  ['pipe-without-pipefail', 'FROM acme/x:1\nRUN a | b\n', undefined],
  ['legacy-key-value-format', 'FROM debian:12\nENV A b "c"\n', undefined],
  ['legacy-key-value-format', 'FROM debian:12\nENV A \\\n\tb \\\n\tc\n', 'FROM debian:12\nENV A="b \\\n\tc"\n'],
  ['runs-as-root', 'FROM node:22\nCOPY . /a\nCMD ["node"]\n', 'FROM node:22\nCOPY . /a\nUSER 1000\nCMD ["node"]\n'],
  ['stage-name-casing', 'FROM a:1 AS Base\nFROM Base\nCOPY --from=Base /a /b\n', 'FROM a:1 AS base\nFROM base\nCOPY --from=base /a /b\n'],
  ['several-cmd', 'FROM a:1\nCMD ["a"]\nCMD ["b"]\nCMD ["c"]\n', 'FROM a:1\nCMD ["c"]\n'],
])('%s: %j', (id, before, after) => {
  expect(fixed(id, before)?.text).toBe(after);
});

test.each([
  [
    'lists and a cache',
    'RUN apt-get update && apt-get install -y a && npm ci',
    'RUN apt-get update && apt-get install -y a && npm ci && npm cache clean --force && rm -rf /var/lib/apt/lists/*',
  ],
  ['two caches', 'RUN npm ci && composer install', 'RUN npm ci && composer install && npm cache clean --force && composer clear-cache'],
  ['a last letter of two halves', 'RUN npm ci && echo 😀', 'RUN npm ci && echo 😀 && npm cache clean --force'],
])('commands that several rules put at the end of a step go together: %s', (_what, before, after) => {
  const cleaning = [...rule('apt-lists-kept'), ...rule('package-cache-left')];
  const text = (run: string): string => `FROM acme/node:22\n${run}\n`;
  const fixes = fixesOf(lint(text(before), 'Dockerfile', cleaning).problems);
  expect(applyFixes(text(before), fixes)).toBe(text(after));
  expect(lint(text(after), 'Dockerfile', cleaning).problems).toEqual([]);
});

/** Which class the one fix of a text has. */
const kindOf = (id: string, text: string): string | undefined => {
  const [draft] = fixesOf(lint(text, 'Dockerfile', rule(id), defaultOptions).problems);
  return draft === undefined ? undefined : (draft.kind ?? 'safe');
};

test.each([
  ['safe', 'apt-without-yes', 'FROM debian:12\nRUN apt-get install a\n'],
  ['safe', 'apt-lists-kept', 'FROM debian:12\nRUN apt-get update && apt-get install -y a\n'],
  ['safe', 'legacy-key-value-format', 'FROM debian:12\nENV A b\n'],
  ['safe', 'wget-progress-bar', 'FROM debian:12\nRUN wget https://example.com/x\n'],
  ['suggested', 'wget-progress-bar', 'FROM acme/x:1\nRUN wget https://example.com/x\n'],
  ['suggested', 'apt-installs-recommended', 'FROM debian:12\nRUN apt-get install -y make\n'],
  ['suggested', 'consecutive-run', 'FROM debian:12\nRUN a\nRUN b\n'],
  ['suggested', 'shell-form', 'FROM debian:12\nCMD server\n'],
  ['suggested', 'pip-cache-kept', 'FROM ubuntu:14.04\nRUN pip install flask==1.0\n'],
  ['safe', 'pip-cache-kept', 'FROM ubuntu:24.04\nRUN pip install flask==1.0\n'],
  ['suggested', 'shell-form', "FROM debian:12\nCMD ['server']\n"],
  ['suggested', 'sudo', 'FROM debian:12\nRUN sudo make\n'],
  ['suggested', 'pipe-without-pipefail', 'FROM alpine:3.20\nRUN a | b\n'],
  ['suggested', 'runs-as-root', 'FROM node:22\nCMD ["node"]\n'],
  ['suggested', 'cd-instead-of-workdir', 'FROM debian:12\nRUN cd /app && make\n'],
  ['suggested', 'heredoc-without-set-e', 'FROM debian:12\nRUN <<EOF\na\nb\nEOF\n'],
  ['suggested', 'legacy-key-value-format', 'FROM {{ base }}\nENV A b\n'],
  ['safe', 'legacy-key-value-format', "FROM debian:12\nRUN docker inspect -f '{{.Id}}' x\nENV A b\n"],
  ['safe', 'pip-cache-kept', 'FROM python:3.12\nRUN pip install a==1\n'],
  ['suggested', 'pip-cache-kept', 'FROM python:3.12\nSHELL ["pwsh", "-c"]\nRUN pip install a==1\n'],
  ['suggested', 'pip-cache-kept', 'FROM python:3.12-windowsservercore\nRUN pip install a==1\n'],
])('%s: %s %j', (kind, id, text) => {
  expect(kindOf(id, text)).toBe(kind);
});

test.each([
  ['dnf-cache-kept', 'FROM fedora:42\nRUN dnf install -y wget || apt-get install -y wget\n', 'suggested'],
  ['dnf-cache-kept', 'FROM fedora:42\nRUN dnf install -y procps || true\n', 'suggested'],
  ['dnf-cache-kept', 'FROM fedora:42\nRUN if command -v dnf; then dnf install -y wget; fi\n', 'suggested'],
  ['dnf-cache-kept', 'FROM fedora:42\nRUN dnf install -y wget && wget -V || true\n', 'suggested'],
  ['yum-cache-kept', 'FROM centos:7\nRUN yes | yum install wget\n', undefined],
  ['apt-lists-kept', 'FROM debian:12\nRUN apt-get update && apt-get install -y wget || true\n', undefined],
])('%s of %s is %s: what ends the step has to be there', (id, text, kind) => {
  const [fix] = fixesOf(lint(text, 'Dockerfile', rule(id)).problems);
  expect(fix).toBeDefined();
  expect(fix?.kind).toBe(kind);
});

test('apt-get for apt brings no finding that apt did not have', () => {
  const text = 'FROM debian:12\nRUN apt update && apt install curl\n';
  const ids = (source: string): readonly string[] => lint(source, 'Dockerfile', rules).problems.map((problem) => problem.rule.id);
  const after = applyFixes(text, fixesOf(lint(text, 'Dockerfile', rule('apt-instead-of-apt-get')).problems));
  expect(after).toBe('FROM debian:12\nRUN apt-get update && apt-get install curl\n');
  expect(ids(text)).toEqual(expect.arrayContaining([...ids(after), 'apt-instead-of-apt-get']));
  expect(ids(after)).toContain('apt-installs-recommended');
});
