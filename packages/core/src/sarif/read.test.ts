import { readSarif } from './read.js';

function read(value: unknown, workspace = '/work/repo') {
  return readSarif(typeof value === 'string' ? Buffer.from(value) : Buffer.from(JSON.stringify(value)), 'f.sarif', workspace);
}

function log(run: object) {
  return { version: '2.1.0', runs: [{ tool: { driver: { name: 'T', rules: [] } }, ...run }] };
}

const place = (artifactLocation: object, region?: object) => [{ physicalLocation: { artifactLocation, ...(region ? { region } : {}) } }];

describe('refuses, naming the file and what was expected', () => {
  test.each([
    ['', 'report-empty'],
    ['  \n', 'report-empty'],
    ['{"version":"2.1.0","runs":[', 'report-truncated'],
    ['{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T', 'report-truncated'],
    ['<html></html>', 'report-truncated'],
    ['{"version":"2.1.0" "runs":[]}', 'report-invalid'],
    ['[]', 'report-invalid'],
    ['{}', 'report-invalid'],
    ['{"version":"1.0.0","runs":[]}', 'report-invalid'],
    ['{"version":"2.1.0","runs":[]}', 'report-empty'],
    ['{"version":"2.1.0","runs":{}}', 'report-invalid'],
    ['{"version":"2.1.0","runs":[null]}', 'report-invalid'],
    ['{"version":"2.1.0","runs":[{}]}', 'report-invalid'],
    ['{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":{}}]}', 'report-invalid'],
    ['{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[1]}]}', 'report-invalid'],
    ['\u0000\u0001\u0002binary\u0000', 'report-invalid'],
  ])('%j', (text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code, where: { file: 'f.sarif' } }));
  });
});

describe('encodings', () => {
  const text = JSON.stringify(log({ results: [{ message: { text: 'ü' } }] }));
  test.each([
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little-endian', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 big-endian', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('%s', (_, bytes) => {
    expect(readSarif(bytes, 'f', '/w')[0]?.results[0]?.message).toBe('ü');
  });
});

describe('rules', () => {
  const rules = [
    { id: 'A', shortDescription: { text: 'first' } },
    {
      id: 'B',
      shortDescription: { text: 'second' },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['external/cwe/cwe-079'] },
    },
  ];
  const extensions = [
    {
      name: 'pack',
      guid: 'g',
      rules: [{ id: 'X', shortDescription: { text: 'from the pack' }, properties: { 'security-severity': '9.8' } }],
    },
  ];
  const tool = { driver: { name: 'T', rules }, extensions };
  test.each([
    ['by ruleIndex', { ruleIndex: 1 }, { ruleId: 'B', title: 'second', severity: 'high' }],
    ['by rule.index', { rule: { index: 1 } }, { ruleId: 'B', title: 'second' }],
    ['by ruleId', { ruleId: 'B' }, { title: 'second', topics: ['b', 'cwe-79'] }],
    ['by a hierarchical id', { ruleId: 'B/sub' }, { ruleId: 'B/sub', title: 'second' }],
    ['in an extension by index', { rule: { index: 0, toolComponent: { index: 0 } } }, { ruleId: 'X', severity: 'critical' }],
    ['in an extension by guid', { ruleId: 'X', rule: { toolComponent: { guid: 'g' } } }, { title: 'from the pack' }],
    ['in an extension by id alone', { ruleId: 'X' }, { title: 'from the pack', severity: 'critical' }],
    ['an index that points nowhere', { ruleId: 'Z', ruleIndex: 99 }, { ruleId: 'Z', title: 'Z', severity: 'medium' }],
    ['an index that contradicts the id', { ruleId: 'A', ruleIndex: 1 }, { ruleId: 'A', title: 'first' }],
    ['no rule at all', {}, { ruleId: 'unnamed-rule', severity: 'medium' }],
  ])('%s', (_, result, expected) => {
    expect(read(log({ tool, results: [result] }))[0]?.results).toMatchObject([expected]);
  });
});

describe('severity', () => {
  test.each([
    [{ level: 'error' }, 'high'],
    [{ level: 'note' }, 'low'],
    [{ level: 'none' }, 'low'],
    [{ level: 'bogus' }, 'high'],
    [{}, 'medium'],
    [{ level: 'note', properties: { 'security-severity': '9.1' } }, 'critical'],
    [{ properties: { 'security-severity': 'not a number' } }, 'medium'],
  ])('%j is %s', (result, severity) => {
    expect(read(log({ results: [result] }))[0]?.results[0]?.severity).toBe(severity);
  });
});

describe('places', () => {
  const bases = {
    SRC: { uri: 'file:///home/runner/work/x/' },
    SUB: { uri: 'sub/', uriBaseId: 'SRC' },
    ROOT: { description: { text: 'root' } },
    HERE: { uri: 'file:///work/repo/' },
    LOOP: { uri: 'a/', uriBaseId: 'LOOP' },
  };
  test.each([
    ['relative', { uri: 'a%20b/c.ts' }, 'a b/c.ts'],
    ['dotted', { uri: './a/../b.ts' }, 'b.ts'],
    ['a base without a URI', { uri: 'a.ts', uriBaseId: 'ROOT' }, 'a.ts'],
    ['a base on another machine', { uri: 'a.ts', uriBaseId: 'SRC' }, 'a.ts'],
    ['a base that is the workspace', { uri: 'a.ts', uriBaseId: 'HERE' }, 'a.ts'],
    ['an unknown base', { uri: 'a.ts', uriBaseId: 'NOPE' }, 'a.ts'],
    ['a base that leans on itself', { uri: 'x.ts', uriBaseId: 'LOOP' }, expect.stringMatching(/x\.ts$/)],
    ['a file URI in the workspace', { uri: 'file:///work/repo/src/a.ts' }, 'src/a.ts'],
    ['an absolute path in the workspace', { uri: '/work/repo/src/a.ts' }, 'src/a.ts'],
    ['a file URI elsewhere', { uri: 'file:///etc/passwd' }, '/etc/passwd'],
    ['a broken escape', { uri: 'a%zz.ts' }, 'a%zz.ts'],
    ['an index into artifacts', { index: 0 }, 'indexed.ts'],
  ])('%s', (_, location, path) => {
    const [run] = read(
      log({ originalUriBaseIds: bases, artifacts: [{ location: { uri: 'indexed.ts' } }], results: [{ locations: place(location) }] }),
    );
    expect(run?.results[0]?.path).toEqual(path);
  });

  test('logical locations only, and none at all, lose no result', () => {
    const [run] = read(
      log({ results: [{ locations: [{ logicalLocations: [{ fullyQualifiedName: 'pkg.Class' }] }] }, { message: { text: 'no place' } }] }),
    );
    expect(run?.results).toMatchObject([{ logical: 'pkg.Class' }, { message: 'no place' }]);
  });

  test('a region with a start line alone ends on it', () => {
    const [run] = read(
      log({ results: [{ locations: place({ uri: 'a' }, { startLine: 3 }) }, { locations: place({ uri: 'a' }, { startLine: -1 }) }] }),
    );
    expect(run?.results[0]?.region).toEqual({ startLine: 3, startColumn: 1, endLine: 3, endColumn: 1 });
    expect(run?.results[1]?.region).toBeUndefined();
  });
});

test('messages come from the rule with their arguments', () => {
  const rules = [{ id: 'A', messageStrings: { default: { text: 'Use {1} instead of {0}, not {7}.' } } }];
  expect(
    read(log({ tool: { driver: { name: 'T', rules } }, results: [{ ruleId: 'A', message: { id: 'default', arguments: ['x', 'y'] } }] }))[0]
      ?.results[0]?.message,
  ).toBe('Use y instead of x, not {7}.');
});

test.each([
  [[{ kind: 'inSource' }], 'suppressed in the source'],
  [[{ kind: 'external', status: 'accepted', justification: 'why' }], 'why'],
  [[{ kind: 'external', status: 'underReview' }], undefined],
  [[], undefined],
])('suppressions %j', (suppressions, expected) => {
  expect(read(log({ results: [{ suppressions }] }))[0]?.results[0]?.suppression).toBe(expected);
});

test('a run is successful only when every invocation is', () => {
  expect(
    read(
      log({
        invocations: [
          { executionSuccessful: true },
          { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: 'boom' } }] },
        ],
        results: [],
      }),
    )[0],
  ).toMatchObject({ successful: false, errors: [{ text: 'boom' }] });
  expect(read(log({ results: [] }))[0]?.successful).toBeUndefined();
});

test('keys that name prototypes are data', () => {
  const [run] = read(
    '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"originalUriBaseIds":{"__proto__":{"uri":"file:///x/"}},"results":[{"ruleId":"__proto__","locations":[{"physicalLocation":{"artifactLocation":{"uri":"a","uriBaseId":"constructor"}}}]}]}]}',
  );
  expect(run?.results).toMatchObject([{ ruleId: '__proto__', path: 'a' }]);
  expect(({} as { uri?: string }).uri).toBeUndefined();
});

test('a fix without the hash of its content says so: whoever has the file decides', () => {
  const fix = {
    artifactChanges: [
      { artifactLocation: { uri: 'a' }, replacements: [{ deletedRegion: { startLine: 1, startColumn: 1, endColumn: 2 } }] },
    ],
  };
  expect(read(log({ results: [{ fixes: [fix] }] }))[0]?.results[0]?.fixes).toEqual([
    {
      description: 'Apply the fix of the tool',
      columnKind: 'undeclared',
      changes: [{ path: 'a', edits: [{ region: { startLine: 1, startColumn: 1, endColumn: 2 }, replacement: '' }] }],
    },
  ]);
});
