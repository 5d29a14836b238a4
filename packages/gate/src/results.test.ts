import { fingerprintOf } from '@portcullis/core';
import { readSarif } from '@portcullis/sarif';
import { growth, linear } from '../../../test/harness/growth.js';
import { issuesOf } from './issues.js';
import { findingsOf, type SourceResult } from './results.js';

interface Given {
  readonly line?: number;
  readonly level?: string;
  readonly confidence?: string;
  readonly tool?: string;
  readonly rule?: string;
  readonly more?: object;
}

/** One result whose identity is its snippet, wherever it stands. */
function result({ line = 1, level = 'error', confidence, rule = 'r', more = {} }: Given): object {
  return {
    ruleId: rule,
    level,
    message: { text: 'm' },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'a' }, region: { startLine: line, snippet: { text: 's' } } } }],
    properties: { ...(confidence === undefined ? {} : { confidence }) },
    ...more,
  };
}

/** Findings of files that each hold one run. */
function open(...files: readonly (readonly Given[])[]): readonly SourceResult[] {
  const runs = files.flatMap((given, i) =>
    readSarif(
      Buffer.from(
        JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: given[0]?.tool ?? 'T' } }, results: given.map(result) }] }),
      ),
      `f${i}`,
      '/w',
    ),
  );
  return findingsOf(runs, []).open;
}

const places = (findings: readonly SourceResult[]): string[] =>
  findings.map(({ fingerprint, result: { region } }) => `${fingerprint} ${region?.startLine}`).sort();

test('results of one identity are numbered over all files of their tool, in the order of their places', () => {
  const whole = open([{ line: 3 }, { line: 9 }]);
  expect(places(whole)).toEqual([`${fingerprintOf('r', 'a\0', 'm\0s')} 3`, `${fingerprintOf('r', 'a\0', 'm\0s\x002')} 9`].sort());
  expect(places(open([{ line: 9 }], [{ line: 3 }]))).toEqual(places(whole));
});

test('the very same result counts once', () => {
  expect(open([{ line: 3 }, { line: 3 }], [{ line: 3 }])).toHaveLength(1);
  expect(open([{ line: 3 }], [{ line: 3, tool: 'U' }])).toHaveLength(2);
});

test('none takes the fingerprint of one that weighs otherwise, whichever of them was there first', () => {
  const [low, high] = [
    { line: 3, level: 'note' },
    { line: 9, level: 'error' },
  ] as const;
  const alone = [...open([low]), ...open([high])].map(({ fingerprint }) => fingerprint);
  const both = open([low, high]).map(({ fingerprint }) => fingerprint);
  expect(new Set([...alone, ...both]).size).toBe(3);
  const [first, second, third] = [
    fingerprintOf('r', 'a\0', 'm\0s\0low\x001'),
    fingerprintOf('r', 'a\0', 'm\0s\0high\x001'),
    fingerprintOf('r', 'a\0', 'm\0s\0low\x002'),
  ];
  expect(places(open([low, high, { line: 20, level: 'note' }]))).toEqual([`${first} 3`, `${second} 9`, `${third} 20`].sort());
});

test('results of one identity are as sure as the surest of them, and refused when one is', () => {
  const findings = open([
    { line: 3, confidence: 'low' },
    { line: 9, confidence: 'medium', more: { properties: { refused: true, confidence: 'medium' } } },
  ]);
  expect(findings.map(({ confidence, refused }) => [confidence, refused])).toEqual([
    ['medium', true],
    ['medium', true],
  ]);
});

test('tools that agree on a line are as bad and as sure as the worst and the surest of them', () => {
  const findings = open(
    [{ level: 'note', confidence: 'high' }],
    [{ tool: 'U', level: 'error', confidence: 'low' }],
    [{ tool: 'V', line: 7, level: 'note' }],
  );
  expect(findings.map(({ source, agreedSeverity, agreedConfidence }) => [source, agreedSeverity, agreedConfidence])).toEqual([
    ['T', 'high', 'high'],
    ['U', 'high', 'high'],
    ['V', 'low', 'high'],
  ]);
  expect(issuesOf(findings).map(({ sources }) => sources)).toEqual([['U', 'T'], ['V']]);
});

test('one tool that reports twice on a line means two things; other rules mean another', () => {
  expect(issuesOf(open([{ rule: 'r' }, { rule: 'r', level: 'note' }]))).toHaveLength(2);
  expect(issuesOf(open([{ rule: 'r' }], [{ rule: 's', tool: 'U' }]))).toHaveLength(2);
});

test('what is no finding is none', () => {
  const kinds = ['pass', 'notApplicable', 'informational', 'open', 'review', 'fail', 'bogus'];
  const findings = open(kinds.map((kind, i) => ({ line: i + 1, level: 'none', more: { kind } })));
  expect(findings.map(({ result: { kind } }) => kind)).toEqual(['open', 'review', 'fail', 'bogus']);
});

test('results on one line cost no more than their number', () => {
  const judge = (count: number) =>
    issuesOf(open(Array.from({ length: count }, (_, i) => ({ rule: 'r', more: { message: { text: `m${i}` } } }))));
  expect(judge(1000)).toHaveLength(1000);
  expect(growth(judge, 1000)).toBeLessThan(linear);
});

test('findings of several tools in one file cost no more than their number', () => {
  const judge = (count: number) =>
    issuesOf(
      open(
        ...['T', 'U'].map((tool) => Array.from({ length: count }, (_, i) => ({ tool, line: i + 1, more: { message: { text: `m${i}` } } }))),
      ),
    );
  expect(judge(500)).toHaveLength(500);
  expect(growth(judge, 1000)).toBeLessThan(linear);
});

describe('a result without a snippet is known by the text of its line', () => {
  const read = (line: number, text: string): string => {
    const bare = {
      ruleId: 'r',
      message: { text: 'm' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a' }, region: { startLine: line } } }],
    };
    const log = { version: '2.1.0', runs: [{ tool: { driver: { name: 'T' } }, results: [bare] }] };
    const lines = text.split('\n');
    const runs = readSarif(Buffer.from(JSON.stringify(log)), 'f', '/w', undefined, (_path, at) => lines[at - 1]);
    return findingsOf(runs, []).open[0]?.fingerprint ?? '';
  };
  test('when lines are added above, or it is indented', () => {
    expect(read(3, 'x\ny\n  call( 1 )')).toBe(read(1, 'call( 1 )'));
  });
  test('and another line is another', () => {
    expect(read(1, 'call(2)')).not.toBe(read(1, 'call(1)'));
  });
});

test('a sentence in place of a fingerprint is none', () => {
  const at = (line: number) => ({ line, more: { message: { text: `m${line}` }, fingerprints: { 'matchBasedId/v1': 'requires login' } } });
  const [first, second] = open([at(1), at(2)]);
  expect(first?.fingerprint).toBe(open([at(1)])[0]?.fingerprint);
  expect(second?.fingerprint).toBe(open([at(2)])[0]?.fingerprint);
});
