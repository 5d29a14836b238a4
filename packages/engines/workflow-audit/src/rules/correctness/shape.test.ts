import { readPipelineFile } from '@portcullis/formats/workflow';
import { type Shape, shapeOf } from './shape.js';
import { nearest } from './words.js';

const read = readPipelineFile;
const shape = (text: string, path = '.github/workflows/a.yml'): Shape => shapeOf(read(text, path)) as Shape;
const job = (text: string): string => `on: push\njobs:\n  a:\n${text}`;
const steps = '    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';

test.each([
  [job(`    permisions: {}\n${steps}`), 'unexpected-key', 'permisions', 'permissions'],
  [job('    steps:\n      - run: make\n'), 'missing-key', 'a', undefined],
  [job(`    timeout-minutes: soon\n${steps}`), 'type', 'soon', undefined],
  [job(`    timeout-minutes: 0\n${steps}`), 'value', '0', undefined],
  [job(`    env:\n${steps}`), 'empty', 'env', undefined],
  [job(`    env:\n      A: b\n      a: c\n${steps}`), 'duplicate-key', 'a', undefined],
  [job('    runs-on: ubuntu-latest\n    steps:\n      - name: x\n'), 'step', 'name', undefined],
  [job(`    strategy:\n      fail-fast: a\${{ 1 }}\n${steps}`), 'type', 'a${{ 1 }}', undefined],
  [`name: \${{ github.ref }}\n${job(steps)}`, 'expression', '${{ github.ref }}', undefined],
  [job(`    env:\n      <<: {}\n${steps}`), 'merge-key', '<<', undefined],
  [job(`    strategy:\n      matrix: {}\n${steps}`), 'empty', 'matrix', undefined],
  [job(`    runs-on: {}\n${steps.slice(steps.indexOf('    steps'))}`), 'empty', 'runs-on', undefined],
  [job(`    defaults: {}\n${steps}`), 'empty', 'defaults', undefined],
  [`run-name:\n${job(steps)}`, 'empty', 'run-name', undefined],
  [job(`    strategy: {}\n${steps}`), 'empty', 'strategy', undefined],
  [job(`    outputs: {}\n${steps}`), 'empty', 'outputs', undefined],
  [job(`    strategy:\n      matrix:\n        a: [1]\n        include: []\n${steps}`), 'empty', 'include', undefined],
  [job(`${steps}        working-directory:\n`), 'empty', 'working-directory', undefined],
  [`on:\n  workflow_call:\n    outputs:\n      a:\n        value:\n${job(steps).slice(9)}`, 'empty', 'value', undefined],
  [`on:\n  schedule:\n    - timezone: UTC\n${job(steps).slice(9)}`, 'missing-key', 'timezone', undefined],
  [`on:\n  workflow_dispatch:\n    inputs:\n      a: b\n${job(steps).slice(9)}`, 'type', 'b', undefined],
  ['on: push\njobs: {}\n', 'empty', 'jobs', undefined],
  [`on: pussh\n${job(steps).slice(9)}`, 'value', 'pussh', 'push'],
])('%#: %j is a misfit: %s', (text, kind, word, instead) => {
  const [first, ...rest] = shape(text).misfits;
  expect(rest).toEqual([]);
  expect({ kind: first?.kind, word: text.slice(first?.at.start, first?.at.end), instead: first?.instead }).toEqual({ kind, word, instead });
});

test('a dash with nothing behind it is told where its list begins', () => {
  const text = job('    runs-on: ubuntu-latest\n    steps:\n      -\n');
  const [misfit] = shape(text).misfits;
  expect(misfit?.kind).toBe('empty');
  expect(text.slice(0, misfit?.at.start).split('\n')).toHaveLength(6);
});

test('what says nothing and stops nothing is passed over', () => {
  const text = job(`    strategy: {}\n    outputs: {}\n${steps}        working-directory: ''\n      - run:\n`);
  expect(shape(text).misfits.map(({ passedOver }) => passedOver)).toEqual([true, true, true, false]);
});

test('a key that stands twice letter by letter is the reader’s to tell, and both of its values are held against the schema', () => {
  const text = job(`    env:\n      A: b\n      A: [c]\n      a: d\n${steps}`);
  expect(shape(text).misfits.map(({ kind }) => kind)).toEqual(['type', 'duplicate-key']);
});

test('contexts and functions of a key are those of what holds it and its own', () => {
  const { available } = shape(
    `on: push\nenv:\n  A: \${{ a }}\njobs:\n  a:\n    runs-on: x\n    if: b\n    steps:\n      - run: \${{ c }}\n`,
  );
  const names = Object.fromEntries([...available].map(([{ text }, value]) => [text, value.names]));
  expect(names['${{ a }}']).toEqual(['github', 'inputs', 'vars', 'secrets']);
  expect(names.b).toContain('success(0,MAX)');
  expect(names['${{ c }}']).toEqual(expect.arrayContaining(['steps', 'hashFiles(1,255)']));
});

const composite = 'runs:\n  using: composite\n  steps:\n    - run: make\n      shell: bash\n';
test.each([
  ['name: a\ndescription: b\nbranding: { color: black }\n', composite, []],
  ['name: a\ndescription: b\nbranding: { color: pink }\n', composite, [true]],
  ['name: a\n', composite, [true]],
  ['name: a\ndescription: b\nmore: c\n', composite, [true]],
  ['name: a\ndescription: b\n', '', [false]],
  ['name: a\ndescription: b\n', `${composite}  more: c\n`, [false]],
])('what runners pass over in an action is told apart: %j', (head, runs, passedOver) => {
  expect(shape(`${head}${runs}`, 'action.yml').misfits.map((misfit) => misfit.passedOver)).toEqual(passedOver);
});

test.each([
  ['node20', 'main'],
  ['docker', 'image'],
  ['composite', 'steps'],
])('an action that runs by %s lacks %s', (using, key) => {
  const { misfits } = shape(`name: a\ndescription: b\nruns:\n  using: ${using}\n`, 'action.yml');
  expect(misfits.map(({ message }) => message)).toEqual([`The key "${key}" is missing in \`runs\``]);
});

test('an anchor is unused until an alias leads to it', () => {
  const text = `on: push\nenv: &e\n  A: &f b\njobs:\n  a:\n    env: *e\n${steps}`;
  expect(shape(text).unusedAnchors.map(({ start, end }) => text.slice(start, end))).toEqual(['f']);
});

test('a file with a mistake in each of many places has an end', () => {
  const text = job(`${Array.from({ length: 5000 }, (_, i) => `    k${i}: v\n`).join('')}${steps}`);
  expect(shape(text).misfits.length).toBe(200);
});

test.each([
  ['permisions', 'permissions'],
  ['run-on', 'runs-on'],
  ['nmae', 'name'],
  ['x', undefined],
  ['rnu', 'run'],
])('%s was meant to be %s', (written, meant) => {
  expect(nearest(written, ['permissions', 'runs-on', 'name', 'run', 'uses', 'if'])).toBe(meant);
});
