import type { InputSpecs } from '@portcullis/core';
import { helpLines, inputEntries, ownEntries, usageLines } from './help-text.js';

const inputs = {
  path: { type: 'string', default: '.', description: 'What is scanned.' },
  config: { type: 'string', default: '', description: 'Settings.' },
  include: { type: 'list', default: ['a', 'b'], description: 'Globs.' },
  depth: { type: 'integer', default: 3, min: 1, max: 9, description: 'How deep.' },
  summary: { type: 'boolean', default: true, description: 'A summary.' },
  'sarif-file': { type: 'string', default: 'portcullis-results/x.sarif', description: 'The SARIF file.' },
  'fail-on': { type: 'choice', choices: ['low', 'high'], default: 'high', description: 'From where on.' },
} as const satisfies InputSpecs;

test('an input is a flag with what it takes and its default', () => {
  expect(inputEntries(inputs)).toEqual([
    { term: '--path TEXT', text: 'What is scanned. Default: the current folder.' },
    { term: '--config TEXT', text: 'Settings. Default: empty.' },
    { term: '--include TEXT', text: 'Globs. Default: a, b.' },
    { term: '--depth N', text: 'How deep. Default: 3.' },
    { term: '--summary', text: 'A summary. Default: true.' },
    { term: '--sarif-file TEXT', text: 'The SARIF file. Default: none, and none is kept.' },
    { term: '--fail-on low|high', text: 'From where on. Default: high.' },
  ]);
});

test('a flag of the command line itself has its value where it takes one', () => {
  expect(ownEntries(['base', 'debug']).map(({ term }) => term)).toEqual(['--base REF', '--debug']);
});

test('no line is wider than the terminal, and choices are broken between two of them', () => {
  const choices = ['first-choice', 'second-choice', 'third-choice', 'fourth-choice'];
  const lines = helpLines(
    {
      name: 'scan',
      title: 'Does what it says, for as long as a title may be.',
      usage: ['scan PATH...', 'scan --help'],
      about: ['A paragraph that goes on for longer than one line of the terminal has room.'],
      entries: [{ term: `--kind ${choices.join('|')}`, text: 'Which.' }],
      own: ['help'],
      remarks: ['Behind all flags.'],
    },
    'portcullis',
    44,
  );
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(44);
  expect(lines.slice(lines.indexOf('  --kind first-choice|second-choice|')).slice(0, 3)).toEqual([
    '  --kind first-choice|second-choice|',
    '         third-choice|fourth-choice',
    '      Which.',
  ]);
  expect(lines.filter((line) => line.includes('portcullis scan'))).toEqual([
    'Usage: portcullis scan PATH...',
    '       portcullis scan --help',
  ]);
  expect(lines.indexOf('Behind all flags.')).toBeGreaterThan(lines.indexOf('  --help'));
});

test('a way to call it that is too long is set in below', () => {
  expect(usageLines(['command --one A --two B'], 'p', 24)).toEqual(['Usage: p command --one A', '         --two B']);
});
