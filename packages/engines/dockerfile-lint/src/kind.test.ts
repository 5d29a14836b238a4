import { sourceFile } from '@portcullis/lint';
import { dockerfileKind } from './kind.js';

test.each([
  'Dockerfile',
  'app/Containerfile',
  'Dockerfile.dev',
  'Dockerfile-prod',
  'build/api.Dockerfile',
  'dockerfile',
  'Dockerfile.3.12',
])('%s is a Dockerfile', (path) => expect(dockerfileKind.matches(path)).toBe(true));

test.each([
  'Dockerfile.dockerignore',
  'src/dockerfile.ts',
  'dockerfile-lint.e2e.ts',
  'Dockerfile.md',
  'dockerfile-parser.go',
  'dockerfiles/readme',
])('%s is none', (path) => expect(dockerfileKind.matches(path)).toBe(false));

test.each([
  ['instructions', 'FROM a\n', 'ARG a\n', 2000],
  ['words of one ENV', 'FROM a\nENV', ' a=b', 2001],
  ['words of one EXPOSE', 'FROM a\nEXPOSE', ' 1', 2001],
  ['words of one COPY', 'FROM a\nCOPY b', ' a', 2001],
])('more %s than anybody builds from are no document', (what, head, part, most) => {
  const parse = (count: number): unknown =>
    dockerfileKind.parse(sourceFile('Dockerfile', head + part.repeat(count)), { workspace: undefined, gap: () => {} });
  expect(() => parse(most)).toThrow(expect.objectContaining({ code: 'dockerfile-too-long', message: expect.stringContaining(what) }));
  expect(parse(most - 1)).toBeDefined();
});

const parsed = (text: string, more: { readonly fragment?: true } = {}): unknown =>
  dockerfileKind.parse({ ...sourceFile('Dockerfile', text), ...more }, { workspace: undefined, gap: () => {} });

test.each([
  ['', 'an empty file'],
  [' \n\t\n', 'an empty file'],
  ['# none\n', 'nothing but comments'],
  ['\0\0\0', 'none in any line'],
  ['F\0\0\0R\0\0\0O\0\0\0M\0\0\0 \0\0\0a\0\0\0', 'none in any line'],
  ['some words\nin two lines\n', 'none in any line'],
  ['# syntax=acme/mill:1\n[build]\n', 'written for the frontend acme/mill:1'],
])('%j is no Dockerfile that can be read', (text, got) => {
  expect(() => parsed(text)).toThrow(expect.objectContaining({ code: 'dockerfile-unreadable', message: expect.stringContaining(got) }));
  expect(parsed(text, { fragment: true })).toBeDefined();
});

test.each(['FROM a', 'RUN a', 'words\nENV a=b', '# a\0b\nFROM a'])('%j is one', (text) => expect(parsed(text)).toBeDefined());
