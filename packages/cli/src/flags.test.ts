import type { InputSpecs } from '@portcullis/core';
import { flagError, flagValue, onlyPath, parseFlags } from './flags.js';

const specs = {
  config: { type: 'string', default: '', description: '' },
  include: { type: 'list', default: [], description: '' },
  summary: { type: 'boolean', default: true, description: '' },
  'fail-on': { type: 'choice', choices: ['low', 'high'], default: 'high', description: '' },
} as const satisfies InputSpecs;

test('a flag has the text that the input of an action would have, and none where it is not given', () => {
  const { source, positionals } = parseFlags(specs, [], ['a', '--config', 'x.toml', '--include', 'src/**', '--include=lib/**', 'b']);
  expect([source('config'), source('include'), source('fail-on'), source('summary')]).toEqual([
    'x.toml',
    'src/**\nlib/**',
    undefined,
    undefined,
  ]);
  expect(positionals).toEqual(['a', 'b']);
});

test.each([
  [['--summary'], 'true'],
  [['--summary=true'], 'true'],
  [['--no-summary'], 'false'],
  [['--summary=false'], 'false'],
  [['--summary', '--no-summary'], 'false'],
])('a switch: %j is %s', (args, text) => {
  expect(parseFlags(specs, [], args).source('summary')).toBe(text);
});

test('what looks like a switch but takes a text keeps it', () => {
  expect(parseFlags(specs, [], ['--config=false']).source('config')).toBe('false');
});

test('flags beside the inputs are known where the command has them, and switches of the command line everywhere', () => {
  const { extra, all } = parseFlags(specs, ['format', 'base'], ['--format', 'json', '--all', '--debug']);
  expect([extra, all]).toEqual([{ format: 'json' }, true]);
  expect(parseFlags(specs, [], []).all).toBe(false);
  expect(() => parseFlags(specs, [], ['--format', 'json'])).toThrow('expected a known flag, got --format');
});

test.each([
  [['--sumary'], 'expected a known flag, got --sumary, did you mean "--summary"?'],
  [['--fail-n=low'], 'expected a known flag, got --fail-n, did you mean "--fail-on"?'],
  [['--config'], "expected flags as --help lists them: option '--config <value>' argument missing"],
  [['--summary=maybe'], "expected flags as --help lists them: option '--summary' does not take an argument"],
])('%j is refused by name', (args, message) => {
  expect(() => parseFlags(specs, [], args)).toThrow(expect.objectContaining({ code: 'usage', message: expect.stringContaining(message) }));
});

test('a flag is told no longer than it can be read', () => {
  expect(flagError(new Error(`Unknown option '--${'x'.repeat(500)}'`), []).message.length).toBeLessThan(100);
});

test('of several paths none is passed over', () => {
  expect([onlyPath({ positionals: [] }, ''), onlyPath({ positionals: ['a'] }, '')]).toEqual([undefined, 'a']);
  expect(() => onlyPath({ positionals: ['a', 'b'] }, 'Name one.')).toThrow(
    expect.objectContaining({ code: 'usage', message: 'expected one path, got 2', remedy: 'Name one.' }),
  );
});

test.each([
  [['--format', 'json', 'a'], 'json'],
  [['a', '--format=json'], 'json'],
  [['--format=json', '--format', 'sarif'], 'sarif'],
  [['--format='], ''],
  [['--formats', 'json'], undefined],
  [['--format'], undefined],
  [[], undefined],
])('the format of %j is %s', (args, value) => {
  expect(flagValue(args, 'format')).toBe(value);
});
