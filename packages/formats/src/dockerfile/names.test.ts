import { readFileSync } from 'node:fs';
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

test('the hook of pre-commit hands over what is a Dockerfile by its name', () => {
  const hooks = readFileSync('.pre-commit-hooks.yaml', 'utf8');
  const patternOf = (key: string): RegExp => new RegExp(new RegExp(`^  ${key}: \\(\\?i\\)(.+)$`, 'm').exec(hooks)?.[1] as string, 'i');
  const [files, exclude] = [patternOf('files'), patternOf('exclude')];
  const endings = ['ts', 'go', 'md', 'sh', 'yaml', 'json', 'lock', 'bak', 'zip', 'dockerignore', 'dev', 'alpine', 'txt', 'in'];
  const names = ['Dockerfile', 'a/containerfile', 'api.Dockerfile', 'Dockerfile-prod', 'Dockerfiles', 'mydockerfile'];
  for (const name of [...names, ...endings.map((ending) => `Dockerfile.${ending}`)])
    expect([name, files.test(name) && !exclude.test(name)]).toEqual([name, isDockerfileName(name)]);
});
