import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { githubAction, githubWorkflow } from './workflow.js';

const path = '.github/workflows/ci.yml';
const commit = '0123456789abcdef0123456789abcdef01234567';
const workflow = `on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    container: node:22
    services:
      db: {image: "postgres:16@sha256:${'a'.repeat(64)}"}
      any: {image: "\${{ matrix.db }}"}
    steps:
      - uses: Actions/checkout@${commit} # v4
      - uses: ./.github/actions/own
      - uses: github/codeql-action/init@v3
      - uses: docker://alpine:3.20
      - run: make
      - uses: $/.github/actions/own
  call:
    uses: acme/flows/.github/workflows/build.yml@main
`;

test('actions, workflows and images that a workflow uses', async () => {
  expect(await componentsOf(githubWorkflow, { [path]: workflow })).toEqual([
    'pkg:docker/alpine@3.20 development 13',
    'pkg:docker/node@22 development 5',
    `pkg:docker/postgres@sha256:${'a'.repeat(64)}?tag=16 development 7`,
    `pkg:github/acme/flows@main#.github/workflows/build.yml development 17`,
    `pkg:github/actions/checkout@${commit} development 10`,
    'pkg:github/github/codeql-action@v3#init development 12',
  ]);
  expect((await githubWorkflow.read(fileOf({ [path]: workflow }, path))).gaps).toHaveLength(1);
});

test('images of a matrix are those of its values, as they are written', async () => {
  const text =
    'jobs:\n  a:\n    strategy:\n      matrix:\n        db: [postgres, mysql]\n        version: [3.10, "3.11"]\n    container: python:%{{ matrix.version }}\n    services:\n      store: {image: "%{{ matrix.db }}:16"}\n      open: {image: "%{{ matrix.none }}"}\n    steps: [{run: "true"}]\n'.replaceAll(
      '%{{',
      '$' + '{{',
    );
  expect(await componentsOf(githubWorkflow, { [path]: text })).toEqual([
    'pkg:docker/mysql@16 development 9',
    'pkg:docker/postgres@16 development 9',
    'pkg:docker/python@3.10 development 7',
    'pkg:docker/python@3.11 development 7',
  ]);
  expect((await githubWorkflow.read(fileOf({ [path]: text }, path))).gaps).toHaveLength(1);
});

test('an action of its own', async () => {
  const action = 'runs:\n  using: composite\n  steps:\n    - uses: actions/setup-node@v4\n';
  expect(await componentsOf(githubAction, { 'action.yml': action })).toEqual(['pkg:github/actions/setup-node@v4 development 4']);
  const image = 'runs: {using: docker, image: "docker://alpine:3.20"}\n';
  expect(await componentsOf(githubAction, { 'action.yaml': image })).toEqual(['pkg:docker/alpine@3.20 development 1']);
  expect(await githubAction.recognises?.(fileOf({ 'action.yml': 'name: x\n' }, 'action.yml'))).toBe(false);
});

test.each([
  ['on: push\n', 'expected `jobs`'],
  ['on: push\njobs: {}\n', '2: expected a job, got none'],
  ['', '1: expected the document to be an object, got null'],
  ['jobs:\n  a:\n', '2: expected `jobs.a.steps`'],
  ['jobs:\n  a:\n    steps:\n      - uses:\n', '4: expected `jobs.a.steps.0.uses` to be text'],
  ['jobs:\n  a:\n    steps:\n      - uses: actions/checkout\n', '4: expected `owner/repository@ref`'],
  ['jobs:\n  a:\n    steps:\n      - uses: docker://Bad Image\n', '4: expected the name of an image'],
  ['jobs:\n  a:\n    steps: none\n', '3: expected `jobs.a.steps` to be a list'],
  ['jobs: [\n', 'expected valid YAML'],
])('refuses %j', async (text, message) => {
  expect(await refusalOf(githubWorkflow, { [path]: text })).toContain(message);
});

test.each([
  ['runs: {}\n', '1: expected `runs.using` to be text'],
  ['name: x\nruns:\n  using: composite\n', '3: expected the list `steps` of a composite action, got none'],
])('refuses the action %j', async (text, message) => {
  expect(await refusalOf(githubAction, { 'action.yml': text })).toContain(message);
});
