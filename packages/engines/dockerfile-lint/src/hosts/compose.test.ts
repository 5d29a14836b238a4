import { composeDockerfiles } from './compose.js';

test.each([
  ['beside the Compose file', 'services:\n  a:\n    build:\n      dockerfile: app.build\n', ['deploy/app.build']],
  ['in its context', 'services:\n  a:\n    build: {context: ../images, dockerfile: app.build}\n', ['images/app.build']],
  [
    'through an alias and a merge',
    'x: &b {dockerfile: app.build}\nservices:\n  a: {build: *b}\n  c: {build: {<<: *b, context: sub}}\n',
    ['deploy/app.build', 'deploy/sub/app.build'],
  ],
  ['outside the workspace', 'services:\n  a:\n    build: {context: ../.., dockerfile: app.build}\n', []],
  [
    'behind a variable, in another repository, at an absolute path',
    'services:\n  a: {build: {dockerfile: $F}}\n  b: {build: {context: "https://x.example/r.git", dockerfile: f}}\n  c: {build: {dockerfile: /etc/f}}\n',
    [],
  ],
  ['nowhere', 'services:\n  a: {build: .}\n  b: {image: x}\nother: [1]\n', []],
])('a Dockerfile that a Compose file names %s', async (_, text, expected) => {
  expect(await composeDockerfiles(text, 'deploy/compose.yaml')).toEqual(expected);
});
