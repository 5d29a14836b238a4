import { expand } from '@portcullis/formats/dockerfile';
import { ignoreMatcher } from '../../ignore-file.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const copyIgnoredFile: DockerfileRule = {
  id: 'copy-ignored-file',
  aliases: ['CopyIgnoredFile'],
  severity: 'medium',
  confidence: 'high',
  title: 'COPY names a file that the ignore file keeps out',
  why: 'The build fails, or works only on the machine whose context holds the file by another way',
  remedy: 'Take the path out of the .dockerignore, or do not copy it.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/reference/build-checks/copy-ignored-file/'],
  examples: {
    bad: [
      { text: 'FROM scratch\nCOPY dist/app /app\n', options: { dockerignore: 'dist\n' } },
      { text: 'FROM scratch\nADD notes.md /notes\n', options: { dockerignore: '*.md\n' } },
    ],
    good: [
      { text: 'FROM scratch\nCOPY dist/app /app\n', options: { dockerignore: '*\n!dist\n' } },
      { text: 'FROM scratch\nCOPY . /app\n', options: { dockerignore: '*.md\n' } },
      { text: 'FROM alpine:3.20 AS a\nFROM scratch\nCOPY --from=a dist/app /app\n', options: { dockerignore: 'dist\n' } },
    ],
  },
  check: {
    on: ['ADD', 'COPY'],
    *instruction(copy, context) {
      const { ignoreFile } = context.options.surroundings;
      if ((copy.keyword !== 'ADD' && copy.keyword !== 'COPY') || ignoreFile === undefined || ignoreFile === 'none') return;
      if (copy.flags.some(({ name }) => name === 'from')) return;
      const matcher = ignoreMatcher(ignoreFile.text);
      // With exceptions a directory may be out and a file inside it in: BuildKit does not judge these either.
      if (matcher.hasExceptions) return;
      for (const source of copy.sources) {
        if (source.value.startsWith('<<') || /^(?:https?|git|ssh):|^git@/.test(source.value)) continue;
        const path = expand(source.value, context.scopeAt(copy), context.document.escape);
        if (path === undefined || /[*?[]/.test(path)) continue;
        const clean = path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
        const ignored = clean === '' || clean === '.' ? matcher.ignoresAll : matcher.ignores(clean);
        if (ignored)
          yield { at: source, message: `${copy.keyword} names ${source.value}, which ${ignoreFile.path} keeps out of the context` };
      }
    },
  },
};
