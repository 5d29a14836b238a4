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
