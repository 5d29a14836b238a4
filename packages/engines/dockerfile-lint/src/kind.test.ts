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
