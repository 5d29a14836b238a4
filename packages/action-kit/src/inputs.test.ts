import { commonInputs, fileInputs } from '@portcullis/core';
import { readInputs, refuseMisspelt } from './inputs.js';
import { givenInputs, runnerInputs } from './toolkit.js';

const specs = { ...commonInputs('secret-scan'), ...fileInputs };
function read(variables: Readonly<Record<string, string>>) {
  Object.assign(process.env, variables);
  return readInputs(specs, runnerInputs);
}

afterEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) delete process.env[name];
});

test('absent and empty variables mean the default', () => {
  expect(read({ 'INPUT_FAIL-ON': '', INPUT_CONFIG: '' })).toMatchObject({
    path: '.',
    'fail-on': 'high',
    annotations: true,
    'max-file-size': 10,
    include: [],
  });
});

test('values are parsed by their declared type', () => {
  expect(
    read({ 'INPUT_FAIL-ON': ' low ', INPUT_ANNOTATIONS: 'FALSE', 'INPUT_MAX-FILE-SIZE': '64', INPUT_EXCLUDE: 'a b/**, c\n\nd' }),
  ).toMatchObject({
    'fail-on': 'low',
    annotations: false,
    'max-file-size': 64,
    exclude: ['a b/**', 'c', 'd'],
  });
});

test.each([
  ['a comma within braces parts nothing', '{a,b}.sarif, c', ['{a,b}.sarif', 'c']],
  ['braces within braces', '{a,{b,c}},d', ['{a,{b,c}}', 'd']],
  ['a brace that is never closed ends with its line', '{a,b\nc,d', ['{a,b', 'c', 'd']],
  ['a brace that was never opened', 'a},b', ['a}', 'b']],
])('lists: %s', (_, text, expected) => {
  expect(read({ INPUT_INCLUDE: text }).include).toEqual(expected);
});

test.each([' ', ' , ', '\n,\n'])('a list that was given and holds nothing is an error: %j', (text) => {
  expect(() => read({ INPUT_INCLUDE: text })).toThrow(expect.objectContaining({ code: 'input-invalid', where: { key: 'include' } }));
});

test.each([' ', '\n', '\t '])('so is a value of blanks alone: %j', (text) => {
  expect(() => read({ INPUT_CONFIG: text })).toThrow(expect.objectContaining({ code: 'input-invalid', where: { key: 'config' } }));
});

test('an expression as a default is no value', () => {
  const token = { type: 'string', default: ['$', '{{ github.token }}'].join(''), description: 'A token.' } as const;
  expect(readInputs({ token }, () => undefined)).toEqual({ token: '' });
  expect(readInputs({ token }, () => 'x')).toEqual({ token: 'x' });
});

test.each([
  ['INPUT_FAIL-ON', 'hihg', 'expected one of none, low, medium, high, critical, got "hihg", did you mean "high"?', 'fail-on'],
  ['INPUT_ANNOTATIONS', 'yes', 'expected `true` or `false`, got "yes"', 'annotations'],
  ['INPUT_MAX-FILE-SIZE', '0', 'expected a whole number from 1 to 1048576, got "0"', 'max-file-size'],
  ['INPUT_MAX-FILE-SIZE', '1e9', 'expected a whole number from 1 to 1048576, got "1e9"', 'max-file-size'],
])('a wrong %s names the input, what was expected and what came', (variable, value, message, key) => {
  expect(() => read({ [variable]: value })).toThrow(expect.objectContaining({ code: 'input-invalid', message, where: { key } }));
});

test.each([
  ['fail_on', 'fail-on'],
  ['failon', 'fail-on'],
  ['exlude', 'exclude'],
  ['excludes', 'exclude'],
  ['paths', 'path'],
])('an input named %s is refused, since %s was meant', (given, meant) => {
  process.env[`INPUT_${given.toUpperCase()}`] = 'x';
  expect(() => refuseMisspelt(specs, givenInputs())).toThrow(
    expect.objectContaining({ code: 'input-unknown', where: { key: given }, message: expect.stringContaining(`did you mean "${meant}"`) }),
  );
});

test('a variable of the job that is like no input, an empty one and our own inputs are left alone', () => {
  Object.assign(process.env, { INPUT_VERSION: '1', INPUT_PUSH: 'x', INPUT_EXLUDE: '', 'INPUT_FAIL-ON': 'low', INPUT_PATH: '.' });
  expect(givenInputs()).toEqual(expect.arrayContaining(['version', 'push', 'fail-on', 'path']));
  expect(() => refuseMisspelt(specs, givenInputs())).not.toThrow();
});

test('a value in other letters is asked about', () => {
  expect(() => read({ 'INPUT_FAIL-ON': 'HIGH' })).toThrow('did you mean "high"?');
});
