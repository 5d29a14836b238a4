import { readFileSync } from 'node:fs';
import { beginsAsDockerfile, isDockerfileName, mayBeDockerfileCopy, mayBeDockerfileName } from './names.js';

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

test.each(['Dockerfile.py', 'web-Dockerfile', '.dockerfile', 'DockerfileWeb', 'prod.Dockerfile.txt.in', 'Dockerfile2', 'b/Dockerfile.sh'])(
  '%j may be one: its first instruction tells',
  (path) => expect([isDockerfileName(path), mayBeDockerfileName(path)]).toEqual([false, true]),
);

test.each([
  'Dockerfile',
  '.github/workflows/dockerfiles.yml',
  'Dockerfile.md',
  'dockerfile.png',
  'Dockerfile~',
  'Dockerfile.orig',
  'x.dockerignore',
  'docker',
  'a/dockerfiles/x',
])('%j is one by its name, or none whatever it says', (path) => expect(mayBeDockerfileName(path)).toBe(false));

test.each([
  ['Dockerfile.yaml', true],
  ['a/Dockerfile.prod.bak', true],
  ['Dockerfile~', true],
  ['Dockerfile.orig', true],
  ['Dockerfile', false],
  ['Dockerfile.md', false],
  ['Dockerfile.sh', false],
  ['Dockerfile.zip', false],
  ['lint-dockerfiles.yml', false],
  ['docker.yaml', false],
])('%j may be a copy of one: %j', (path, may) => expect(mayBeDockerfileCopy(path)).toBe(may));

test.each([
  ['# a\r\n\r\nFROM a\r\n', true],
  ['\uFEFF# syntax=a\nfrom --platform=$BUILDPLATFORM a as b\n', true],
  ['ARG A=1\nFROM a:$A\n', true],
  ['FROM \\\n  a\n', true],
  ['from docker import build\n', false],
  ['# a\nFrom here on it is prose.\n', false],
  ['import x\nFROM a\n', false],
  ['', false],
])('%j begins as one: %j', (text, begins) => expect(beginsAsDockerfile(text)).toBe(begins));

test('the hook of pre-commit hands over what is a Dockerfile by its name', () => {
  const hooks = readFileSync('.pre-commit-hooks.yaml', 'utf8');
  const patternOf = (key: string): RegExp => new RegExp(new RegExp(`^  ${key}: \\(\\?i\\)(.+)$`, 'm').exec(hooks)?.[1] as string, 'i');
  const [files, exclude] = [patternOf('files'), patternOf('exclude')];
  const endings = ['ts', 'go', 'md', 'sh', 'yaml', 'json', 'lock', 'bak', 'zip', 'dockerignore', 'dev', 'alpine', 'txt', 'in'];
  const names = ['Dockerfile', 'a/containerfile', 'api.Dockerfile', 'Dockerfile-prod', 'Dockerfiles', 'mydockerfile'];
  for (const name of [...names, ...endings.map((ending) => `Dockerfile.${ending}`)])
    expect([name, files.test(name) && !exclude.test(name)]).toEqual([name, isDockerfileName(name)]);
});
