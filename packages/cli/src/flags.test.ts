import type { InputSpecs } from '@portcullis/core';
import { flagError, flagValue, onlyPath, parseFlags, readArguments } from './flags.js';

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
])('a switch: %j is %s', (args, text) => {
  expect(parseFlags(specs, [], args).source('summary')).toBe(text);
});

test.each([[['--summary', './false']], [['false', '--summary']], [['--summary', '--', 'false']], [['--include', 'a', '--include', 'b']]])(
  '%j is what it says',
  (args) => expect(parseFlags(specs, [], args).positionals.length).toBeLessThan(2),
);

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
  [['--config'], 'expected a value for --config, got none'],
  [['--config', '--all'], 'expected a value for --config, got none'],
  [['--config='], 'expected a value for --config, got an empty one'],
  [['--config', ' '], 'expected a value for --config, got an empty one'],
  [['--include', ''], 'expected a value for --include, got an empty one'],
  [['--summary=maybe'], 'expected --summary, or --summary=true or =false, got another value'],
  [['--summary='], 'expected --summary, or --summary=true or =false, got another value'],
  [['--summary', 'false'], 'expected --summary, or --summary=true or =false, got "false" as a word of its own'],
  [['--all', 'NO', 'a'], 'expected --all, or --all=true or =false, got "NO" as a word of its own'],
  [['--summary', '--no-summary'], 'expected --summary once, got it again'],
  [['--fail-on', 'high', '--fail-on=low'], 'expected --fail-on once, got it again'],
  [['-x'], 'expected a known flag, got -x'],
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

test('a switch that has no opposite is told what it takes', () => {
  expect(() => readArguments({ debug: { type: 'boolean' } }, ['--debug=false'])).toThrow(
    'expected --debug, or --debug=true or =false, got another value',
  );
});
