import { ignoreMatcher } from '../../ignore-file.js';
import type { DockerfileRule } from '../../rule.js';
import { unquoted } from '../../unquoted.js';
import { controls, risks } from '../controls.js';
import { isShipped } from './stages.js';

export const wholeContext: DockerfileRule = {
  id: 'whole-context-copied',
  aliases: [],
  severity: 'low',
  confidence: 'medium',
  title: 'Everything in the context is copied, unfiltered',
  why: 'The history of the repository, local settings and whatever lies around on the machine that builds, credentials too, end up in the image',
  remedy: 'Add a .dockerignore that keeps out `.git`, `.env` and everything the image does not need, or name the directories to copy.',
  controls: controls.secrets,
  risks: risks.credentials,
  references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
  examples: {
    bad: [
      { text: 'FROM alpine:3.20\nCOPY . /app\n', options: { dockerignore: null } },
      { text: 'FROM alpine:3.20\nADD ./ /app/\n', options: { dockerignore: null } },
      { text: "FROM alpine:3.20\nCOPY '.' /app\n", options: { dockerignore: null } },
      { text: 'FROM alpine:3.20\nCOPY . /app\n', options: { dockerignore: 'node_modules\n' } },
    ],
    good: [
      { text: 'FROM alpine:3.20\nCOPY . /app\n', options: { dockerignore: '.git\n.env\n' } },
      { text: 'FROM alpine:3.20\nCOPY . /app\n', options: { dockerignore: '*\n!src\n' } },
      { text: 'FROM alpine:3.20\nCOPY . /app\n' },
      { text: 'FROM alpine:3.20\nCOPY src /app\n', options: { dockerignore: null } },
      { text: 'FROM alpine:3.20 AS a\nCOPY . /src\nFROM scratch\nCOPY --from=a /src/x /x\n', options: { dockerignore: null } },
    ],
  },
  check: {
    on: ['ADD', 'COPY'],
    *instruction(copy, context) {
      const { ignoreFile } = context.options.surroundings;
      if ((copy.keyword !== 'ADD' && copy.keyword !== 'COPY') || ignoreFile === undefined) return;
      if (copy.flags.some(({ name }) => name === 'from' || name === 'exclude')) return;
      const whole = unquoted(copy).sources.find(({ value }) => /^(?:\.|\.\/|\/|\*|\.\/\*)$/.test(value));
      // What stays in a build stage nobody pulls.
      if (whole === undefined || !isShipped(context.stageOf(copy), context)) return;
      if (ignoreFile === 'none')
        yield { at: whole, message: `${copy.keyword} takes the whole context and there is no .dockerignore`, severity: 'medium' };
      else if (!ignoreMatcher(ignoreFile.text).ignores('.git'))
        yield { at: whole, message: `${copy.keyword} takes the whole context and ${ignoreFile.path} leaves .git in` };
    },
  },
};

export const contextOverRoot: DockerfileRule = {
  id: 'context-copied-to-root',
  aliases: [],
  severity: 'low',
  confidence: 'high',
  title: 'The whole context is copied over the root of the image',
  why: 'A directory of the project that is called bin, etc or lib goes into that of the system, and files of it take the place of the system’s',
  remedy: 'Copy into a directory of its own: `COPY . /app`; or keep what belongs under the root in one directory, and copy that.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nCOPY . /\n' }, { text: 'FROM alpine:3.20\nCOPY ["./", "/"]\n' }],
    good: [
      { text: 'FROM alpine:3.20\nCOPY . /app\n' },
      { text: 'FROM alpine:3.20\nCOPY root/ /\n' },
      { text: 'FROM alpine:3.20\nWORKDIR /app\nCOPY . .\n' },
      { text: 'FROM scratch\nCOPY . /\n' },
      { text: 'FROM alpine:3.20 AS a\nFROM alpine:3.20\nCOPY --from=a . /\n' },
    ],
  },
  check: {
    on: ['ADD', 'COPY'],
    *instruction(copy, context) {
      if ((copy.keyword !== 'ADD' && copy.keyword !== 'COPY') || copy.flags.some(({ name }) => name === 'from')) return;
      const stage = context.stageOf(copy);
      // Where there is no system, there is nothing to be mixed with it.
      if (stage === undefined || stage.from.image?.value === 'scratch') return;
      const whole = unquoted(copy).sources.find(({ value }) => /^(?:\.\/?|\*|\.\/\*)$/.test(value));
      if (whole !== undefined && unquoted(copy).destination?.value === '/')
        yield { at: whole, message: `${copy.keyword} takes the whole context to / of the image` };
    },
  },
};

export const gitCopied: DockerfileRule = {
  id: 'git-directory-copied',
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  title: 'The history of the repository is copied',
  why: 'Every file that was ever committed, deleted credentials too, and the tokens that CI leaves in .git/config can be read from the image',
  remedy: 'Pass what the build needs of it, such as the version, as an argument; or mount it for one RUN with `--mount=type=bind`.',
  controls: controls.secrets,
  risks: risks.credentials,
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nCOPY .git /app/.git\n' }, { text: 'FROM alpine:3.20\nCOPY ["./.git/", "/app/.git/"]\n' }],
    good: [
      { text: 'FROM alpine:3.20\nCOPY .gitignore .github /app/\n' },
      { text: 'FROM alpine:3.20 AS a\nFROM alpine:3.20\nCOPY --from=a /x/.git /x\n' },
    ],
  },
  check: {
    on: ['ADD', 'COPY'],
    *instruction(copy, context) {
      if ((copy.keyword !== 'ADD' && copy.keyword !== 'COPY') || copy.flags.some(({ name }) => name === 'from')) return;
      const git = unquoted(copy).sources.find(
        ({ value }) => /(?:^|\/)\.git(?:\/.{0,200})?$/s.test(value.slice(-300)) && !/^[a-z+]+:/.test(value),
      );
      if (git === undefined) return;
      const shipped = isShipped(context.stageOf(copy), context);
      yield {
        at: git,
        message: `${copy.keyword} takes ${git.value.slice(0, 100)} into ${shipped ? 'the image' : 'a build stage'}`,
        ...(shipped ? {} : { severity: 'low' as const }),
      };
    },
  },
};
