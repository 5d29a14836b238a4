import { plainArgs, withoutFlagArgs } from '@portcullis/formats/shell';
import type { DockerfileRule } from '../../rule.js';
import { runs, wordsProblem } from '../define.js';
import { installed, pinned } from './language-packages.js';

export const npmUnpinned: DockerfileRule = {
  ...pinned,
  id: 'npm-version-not-pinned',
  aliases: ['DL3016'],
  title: 'npm installs whatever version is newest',
  remedy: 'Write package@version, or use `npm ci` with a lock file.',
  examples: {
    bad: [{ text: 'FROM node:22\nRUN npm install -g express\n' }, { text: 'FROM node:22\nRUN npm install @scope/tool\n' }],
    good: [
      { text: 'FROM node:22\nRUN npm install express@4.19.2 @scope/tool@1.0.0\n' },
      { text: 'FROM node:22\nRUN npm ci && npm install ./local\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script) {
      const loose = script.commands
        .map((command) => withoutFlagArgs(command, ['registry', 'loglevel']))
        .filter((command) => runs(command, ['npm'], ['install']) && plainArgs(command)[0]?.value === 'install')
        .flatMap((command) => installed(plainArgs(command)))
        .filter(({ value }) => !npmFixed(value));
      yield* wordsProblem(script, loose, (names) => `npm installs ${names} without a version`);
    },
  },
};

function npmFixed(value: string): boolean {
  if (/^git(?:\+(?:ssh|http|https))?:\/\//.test(value)) return value.includes('#');
  if (/\.(?:tar|tar\.gz|tgz)$/.test(value) || /^(?:\/|\.\/|\.\.\/|~\/)/.test(value)) return true;
  // The at sign of a scope is no version.
  return (value.startsWith('@') ? value.slice(value.indexOf('/') + 1 || value.length) : value).includes('@');
}
