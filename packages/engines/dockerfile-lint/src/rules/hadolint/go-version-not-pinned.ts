import { hasArg, type ShellCommand, type ShellWord } from '@portcullis/formats/shell';
import type { DockerfileRule } from '../../rule.js';
import { packages, runs, wordsProblem } from '../define.js';
import { pinned } from './language-packages.js';

export const goUnpinned: DockerfileRule = {
  ...pinned,
  id: 'go-version-not-pinned',
  aliases: ['DL3062'],
  title: 'go installs whatever version is newest',
  remedy: 'Write module@version.',
  examples: {
    bad: [
      { text: 'FROM golang:1.23\nRUN go install example.com/tool@latest\n' },
      { text: 'FROM golang:1.23\nRUN go get example.com/lib\n' },
    ],
    good: [
      { text: 'FROM golang:1.23\nRUN go install example.com/tool@v1.2.3 && go install ./...\n' },
      { text: 'FROM golang:1.24\nCOPY go.mod go.sum /go/\nRUN go install tool && go run example.com/tool\n' },
    ],
  },
  check: {
    level: 'warning',
    onbuild: true,
    programs: ['go'],
    *shell(script, _run, { options }) {
      const commands = script.commands.filter((command) => runs(command, ['go'], ['install', 'get', 'run']));
      // Where something is run, hadolint looks at nothing else.
      const running = options.likeHadolint ? commands.filter((command) => hasArg(command, 'run')) : [];
      const loose = (running.length > 0 ? running : commands)
        .flatMap((command) => {
          // Without a version `install` and `run` take the one that go.mod has, or fail; only `get` takes the newest.
          if (!options.likeHadolint && !hasArg(command, 'get')) return versioned(command);
          // `go install tool` takes those of go.mod.
          const words = packages(command, ['install', 'get', 'run']).filter(({ value }) => value !== 'tool' || !hasArg(command, 'install'));
          // What follows the package of `go run` are arguments of its own.
          return hasArg(command, 'run') ? words.slice(0, 1) : words;
        })
        .filter(({ value }) => !goFixed(value));
      yield* wordsProblem(script, loose, (names) => `go fetches ${names} without a fixed version`);
    },
  },
};

function versioned(command: ShellCommand): readonly ShellWord[] {
  return packages(command, ['install', 'run']).filter(({ value }) => value.includes('@'));
}

function goFixed(value: string): boolean {
  return /^[./]/.test(value) || (value.includes('@') && !/@(?:latest|none)$/.test(value));
}
