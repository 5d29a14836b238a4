import type { CommandInstruction } from '@portcullis/formats/dockerfile';
import { heredocScript, type ListItem, type ShellList, type ShellNode, type SimpleCommand } from '@portcullis/formats/shell';
import { type FixDraft, insertBefore } from '@portcullis/lint';
import type { LintContext } from '../../context.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const heredocErrors: DockerfileRule = {
  id: 'heredoc-without-set-e',
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  title: 'A heredoc goes on after a command that failed',
  why: 'Only the last command decides whether the step succeeds, so a download, a check or a test that failed is in the image and nobody is told',
  remedy: 'Begin the heredoc with `set -e`, or join its commands with `&&`.',
  controls: controls.configuration,
  risks: risks.integrity,
  references: ['https://docs.docker.com/reference/dockerfile/#here-documents'],
  examples: {
    bad: [
      {
        text: '# syntax=docker/dockerfile:1\nFROM alpine:3.20\nRUN <<EOF\nwget -q https://example.com/x\nsha256sum -c x.sha256\nmv x /usr/bin/x\nEOF\n',
      },
      { text: 'FROM debian:12\nRUN bash <<EOF\nset -ux\nmake test\nmake install\nEOF\n' },
      { text: 'FROM debian:12\nRUN <<EOF\n#!/bin/bash\nmake test; make install\nEOF\n' },
    ],
    good: [
      { text: 'FROM alpine:3.20\nRUN <<EOF\nset -eux\nmake test\nmake install\nEOF\n' },
      { text: 'FROM alpine:3.20\nRUN <<EOF\nmake test &&\nmake install\nEOF\n' },
      { text: 'FROM alpine:3.20\nRUN <<EOF\n#!/bin/bash -e\nmake test\nmake install\nEOF\n' },
      { text: 'FROM debian:12\nSHELL ["/bin/bash", "-euo", "pipefail", "-c"]\nRUN <<EOF\nmake test\nmake install\nEOF\n' },
      { text: 'FROM debian:12\nRUN bash -ex <<EOF\nmake test\nmake install\nEOF\n' },
      { text: 'FROM alpine:3.20\nRUN <<EOF\necho one\nX=1\nexport X\nmake install\nEOF\n' },
      { text: 'FROM alpine:3.20\nRUN <<EOF\ncat > /etc/motd <<E\nhello\nE\nmake install\nEOF\n' },
      { text: 'FROM python:3.12\nRUN <<EOF\n#!/usr/bin/env python3\nprint(1)\nprint(2)\nEOF\n' },
      { text: 'FROM alpine:3.20\nRUN <<EOF\nmake test || exit 1\nset -o errexit\nmake all\nmake install\nEOF\n' },
    ],
  },
  check: {
    on: ['RUN'],
    onbuild: true,
    *instruction(instruction, context) {
      const run = instruction as CommandInstruction;
      if (run.command.form === 'exec' || run.heredocs.length === 0) return;
      const { list, source } = context.script(run.command);
      if (list === undefined) return;
      const whole = run.command.form === 'heredoc';
      for (const items of whole ? ownList(list, source.text, context.shellAt(run)) : listsOfShells(list, source.text)) {
        const ignored = firstIgnored(items);
        if (ignored === undefined) continue;
        yield {
          at: source.spanOf(ignored.start, ignored.end),
          message: 'The heredoc goes on when this command fails',
          ...(whole ? { fix: () => setE(run, context) } : {}),
        };
      }
    },
  },
};

/** Of a heredoc that is all of the step, unless the shell in force, or the one that its first line names, stops by itself. */
function ownList({ items }: ShellList, text: string, shell: readonly string[]): readonly (readonly ListItem[])[] {
  const named = text.startsWith('#!');
  return (named ? /^#![^\n]{0,200}\s-[A-Za-z]{0,6}e/.test(text) : stopsAtErrors(shell)) ? [] : [items];
}

/** Of the heredocs that shells read: `bash <<EOF`. */
function listsOfShells({ items }: ShellList, text: string): readonly (readonly ListItem[])[] {
  return items.flatMap(({ node }) => {
    if (node.kind !== 'simple' || stopsAtErrors(node.words.map(({ value }) => value))) return [];
    const read = heredocScript(node, text);
    return read !== undefined && 'list' in read ? [read.list.items] : [];
  });
}

/** `-e` among the shell's own flags, or `-o errexit`. */
function stopsAtErrors(shell: readonly string[]): boolean {
  return (
    shell.slice(1).some((word) => /^-[A-Za-z]*e/.test(word) || word === 'errexit') ||
    /^(?:pwsh|powershell|cmd|python)/i.test(baseOf(shell[0] ?? ''))
  );
}

function baseOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The first command whose failure nothing looks at, while another one follows. */
function firstIgnored(items: readonly ListItem[]): ShellNode | undefined {
  for (const [index, { node, separator }] of items.entries()) {
    if (setsErrexit(node)) return undefined;
    const last = index === items.length - 1;
    if (last || separator === '&&' || separator === '||' || separator === '&') continue;
    // `a || true` says that a failure is meant; `a || exit 1` stops.
    if (items[index - 1]?.separator === '||' || cannotFail(node)) continue;
    return node;
  }
  return undefined;
}

function setsErrexit(node: ShellNode): boolean {
  if (node.kind !== 'simple' || node.words[0]?.literal !== 'set') return false;
  return node.words.slice(1).some(({ value }) => /^-[A-Za-z]*e/.test(value) || value === 'errexit');
}

const harmless = new Set(['echo', 'printf', 'export', 'set', 'shopt', 'umask', 'unset', 'true', ':', 'trap', 'alias', 'readonly', 'exit']);

function cannotFail(node: ShellNode): boolean {
  if (node.kind === 'compound') return node.type === 'function' || node.type === 'arithmetic';
  if (node.kind !== 'simple') return false;
  const substitutes = [...node.assignments, ...node.words].some(({ nested }) => nested.length > 0);
  const [head, ...rest] = node.words;
  // Lines that stand in the heredoc, written to a file.
  if (head?.literal === 'cat' && rest.length === 0 && node.redirects.some(({ body }) => body !== undefined)) return true;
  const writes = node.redirects.some(({ operator }) => operator.includes('>'));
  return !writes && !(substitutes && isAssignment(node)) && (isAssignment(node) || harmless.has(node.words[0]?.literal ?? ''));
}

function isAssignment({ words }: SimpleCommand): boolean {
  return words.length === 0;
}

/** A first line; behind the one that names the program. */
function setE(run: CommandInstruction, context: LintContext): FixDraft | undefined {
  const { source } = context.script(run.command);
  const at = source.text.startsWith('#!') ? source.text.indexOf('\n') + 1 : 0;
  const { start } = source.spanOf(at, at + 1);
  const { text } = context.document;
  if (text[start - 1] !== '\n') return undefined;
  const newline = text[start - 2] === '\r' ? '\r\n' : '\n';
  return {
    description: 'Stop at the first command that fails',
    kind: 'suggested',
    edits: [insertBefore({ start, end: start }, `set -e${newline}`)],
  };
}
