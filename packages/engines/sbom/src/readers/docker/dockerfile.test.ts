import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { dockerfile } from './dockerfile.js';

const digest = `sha256:${'a'.repeat(64)}`;
const text = `# syntax=docker/dockerfile:1.7
ARG VERSION=1.27
ARG UNSET
FROM golang:1.23 AS build
RUN --mount=type=bind,from=busybox:1.36,target=/b go build
FROM build AS check
FROM scratch AS bare
FROM ghcr.io/acme/base/nginx:\${VERSION}@${digest}
COPY --from=build /app /app
COPY --from=alpine /etc/os-release /
FROM bitnami/redis
FROM $UNSET
`;

test('images that a Dockerfile names, by tag and digest', async () => {
  expect(await componentsOf(dockerfile, { Dockerfile: text })).toEqual([
    'pkg:docker/acme/base/nginx@'.concat(digest, '?repository_url=ghcr.io&tag=1.27 development 8'),
    'pkg:docker/alpine@latest required 10',
    'pkg:docker/bitnami/redis@latest development 11',
    'pkg:docker/busybox@1.36 development 5',
    'pkg:docker/docker/dockerfile@1.7 development 1',
    'pkg:docker/golang@1.23 development 4',
  ]);
  const { gaps } = await dockerfile.read(fileOf({ Dockerfile: text }, 'Dockerfile'));
  expect(gaps).toEqual([{ line: 12, detail: 'the image $UNSET is not known before the build' }]);
});

test('what the last stage builds on is required, through all stages', async () => {
  expect(await componentsOf(dockerfile, { Dockerfile: 'FROM debian:12 AS a\nFROM a AS b\nFROM b\n' })).toEqual([
    'pkg:docker/debian@12 required 1',
  ]);
});

test('a name that a source of a language may have: its first instruction tells', () => {
  const isRead = (path: string, text: string) => dockerfile.matches(path) && dockerfile.recognises?.(fileOf({ [path]: text }, path));
  expect(isRead('Dockerfile.go', '# build\nARG A=1\nFROM alpine\n')).toBe(true);
  expect(isRead('lib/dockerfile.ex', 'defmodule Dockerfile do\n  "FROM #{name}"\nend\n')).toBe(false);
  expect(isRead('test/dockerfile_test.exs', 'defmodule DockerfileTest do\n  FROM alpine\nend\n')).toBe(false);
  expect(isRead('Dockerfile', 'RUN x\n')).toBe(true);
});

test('a file without FROM is refused, and one of an unfinished merge', async () => {
  expect(await refusalOf(dockerfile, { Dockerfile: 'FROM a\n<<<<<<< HEAD\nRUN a\n=======\nRUN b\n>>>>>>> b\n' })).toContain(
    '2: expected no marks of a merge conflict',
  );
  expect(await refusalOf(dockerfile, { Dockerfile: 'FROM a\nFROM' })).toContain('2: expected the name of an image after FROM');
  expect(await refusalOf(dockerfile, { Dockerfile: 'FROM a:\n' })).toContain('1: expected the name of an image, got "a:"');
  expect(await refusalOf(dockerfile, { Dockerfile: 'FROM u:word@h.example:5000/a\n' })).toContain('got "h.example:5000/a"');
  expect(await refusalOf(dockerfile, { Dockerfile: 'RUN true\n' })).toContain('expected an instruction FROM');
});

test('a variable that the file sets is put in: what is then no stage is an image, however alike', async () => {
  const reference = ['$', '{OS}'].join('');
  const text = (os: string): string => `ARG OS=${os}\nFROM debian:12 AS tini-linux\nFROM tini-${reference} AS tini\n`;
  expect(await componentsOf(dockerfile, { Dockerfile: text('linux') })).toEqual([expect.stringContaining('debian@12')]);
  expect(await componentsOf(dockerfile, { Dockerfile: text('windows-linux') })).toEqual([
    expect.stringContaining('debian@12'),
    expect.stringContaining('tini-windows-linux@latest'),
  ]);
  const own = 'FROM nginx:1 AS nginx\n';
  expect(await componentsOf(dockerfile, { Dockerfile: own })).toEqual([expect.stringContaining('nginx@1')]);
});

test('a stage of a family for each platform is no image', async () => {
  const reference = ['$', '{TARGETOS}'].join('');
  const text = `FROM debian:12 AS tini-linux\nFROM tini-${reference} AS tini\nFROM other-${reference}\n`;
  const { packages, gaps } = await dockerfile.read(fileOf({ Dockerfile: text }, 'Dockerfile'));
  expect([packages.length, gaps?.map(({ line }) => line)]).toEqual([1, [3]]);
});
