import { hasFlag, plainArgs, type ShellCommand, type ShellWord, withoutFlagArgs } from '@portcullis/formats/shell';
import type { LintOptions } from '../../options.js';
import type { DockerfileRule } from '../../rule.js';
import { wordsProblem } from '../define.js';
import { installed, pinned } from './language-packages.js';

export const npmUnpinned: DockerfileRule = {
  ...pinned,
  id: 'npm-version-not-pinned',
  aliases: ['DL3016'],
  title: 'npm installs whatever version is newest',
  remedy: 'Write package@version, or use `npm ci` with a lock file.',
  examples: {
    bad: [
      { text: 'FROM node:22\nRUN npm install -g express\n' },
      { text: 'FROM node:22\nRUN npm install @scope/tool\n' },
      { text: 'FROM node:22\nRUN npm i --save express@latest\n' },
    ],
    good: [
      { text: 'FROM node:22\nRUN npm install express@4.19.2 @scope/tool@1.0.0\n' },
      { text: 'FROM node:22\nRUN npm ci && npm install ./local\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    programs: ['npm'],
    *shell(script, _, { options }) {
      const loose = script.commands
        .map((command) => withoutFlagArgs(command, ['registry', 'loglevel']))
        .flatMap((command) => packagesOf(command, options))
        .filter(({ value }) => !npmFixed(value) || (!options.likeHadolint && value.endsWith('@latest')));
      yield* wordsProblem(script, loose, (names) => `npm installs ${names} without a version`);
    },
  },
};

/** What is installed; hadolint knows one of the three verbs, and programs installed for all users are another rule's. */
function packagesOf(command: ShellCommand, { likeHadolint }: LintOptions): readonly ShellWord[] {
  const [verb, ...names] = plainArgs(command);
  if (command.name !== 'npm' || verb === undefined) return [];
  if (verb.value === 'install' && (likeHadolint || hasFlag(command, 'g', 'global'))) {
    return installed([verb, ...names]).filter(({ value }) => likeHadolint || !value.endsWith('@latest'));
  }
  return !likeHadolint && ['install', 'i', 'add'].includes(verb.value) && !hasFlag(command, 'g', 'global') ? names : [];
}

function npmFixed(value: string): boolean {
  if (/^git(?:\+(?:ssh|http|https))?:\/\//.test(value)) return value.includes('#');
  if (/\.(?:tar|tar\.gz|tgz)$/.test(value) || /^(?:\/|\.\/|\.\.\/|~\/)/.test(value)) return true;
  // The at sign of a scope is no version.
  return (value.startsWith('@') ? value.slice(value.indexOf('/') + 1 || value.length) : value).includes('@');
}
