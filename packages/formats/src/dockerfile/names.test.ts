import { isDockerfileName } from './names.js';

test.each([
  'Dockerfile',
  'a/Containerfile',
  'Dockerfile.dev',
  'api.Dockerfile',
  'Dockerfile-prod',
  'Dockerfile_ci',
  'Dockerfile ',
  'dockerfile copy',
])('%j is a Dockerfile by its name', (path) => expect(isDockerfileName(path)).toBe(true));

test.each(['Dockerfile.dockerignore', 'dockerfile-lint.ts', 'Dockerfile.md', 'docker', 'Dockerfiles/x', 'mydockerfile'])(
  '%j is none',
  (path) => expect(isDockerfileName(path)).toBe(false),
);
