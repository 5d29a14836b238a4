import type { ShellCommand, ShellWord } from '@portcullis/formats/shell';
import type { DockerfileRule } from '../../rule.js';
import { runs, wordsProblem } from '../define.js';
import { pinned } from './language-packages.js';

export const gemUnpinned: DockerfileRule = {
  ...pinned,
  id: 'gem-version-not-pinned',
  aliases: ['DL3028'],
  title: 'gem installs whatever version is newest',
  remedy: 'Write gem:version, or use a Gemfile with its lock.',
  examples: {
    bad: [{ text: 'FROM ruby:3.3\nRUN gem install bundler\n' }],
    good: [
      { text: 'FROM ruby:3.3\nRUN gem install bundler:2.5.0\n' },
      { text: 'FROM ruby:3.3\nRUN gem install bundler -v 2.5.0\n' },
      { text: 'FROM ruby:3.3\nRUN gem install ./app.gem\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    programs: ['gem'],
    *shell(script, _run, { options }) {
      // gem takes `-v2.5.0` too, but hadolint does not see it.
      const version = options.likeHadolint ? /^(?:-v|--version)$|^--version=/ : /^(?:-v|--version)$|^--version=|^-v\d/;
      const loose = script.commands
        .filter((command) => runs(command, ['gem'], ['install', 'i']) && !command.args.some(({ value }) => version.test(value)))
        .flatMap(gems)
        .filter(({ value }) => !value.includes(':') && (options.likeHadolint || !value.endsWith('.gem')));
      yield* wordsProblem(script, loose, (names) => `gem installs ${names} without a version`);
    },
  },
};

/** Words before `--`; every flag takes the word behind it along, since nearly every flag of gem has an argument. */
function gems({ args }: ShellCommand): readonly ShellWord[] {
  const words: ShellWord[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at] as ShellWord;
    if (word.value === '--') break;
    if (word.value.startsWith('-')) at++;
    else if (word.value !== 'install' && word.value !== 'i') words.push(word);
  }
  return words;
}
