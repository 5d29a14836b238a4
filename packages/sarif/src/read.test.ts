import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { maxSarifBytes, readSarif } from './read.js';

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
    ['{"version":"2.0.0","runs":[{"tool":{"driver":{"name":"T"}}}]}', 'report-invalid'],
    ['{"version":"2.1.0-beta.1","runs":[{"tool":{"driver":{"name":"T"}}}]}', 'report-invalid'],
    ['{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}}}],"inlineExternalProperties":{}}', 'report-invalid'],
    ['{"version":"2.1.0","runs":[]}', 'report-empty'],
    ['{"version":"2.1.0","runs":{}}', 'report-invalid'],
    ['{"version":"2.1.0","runs":[null]}', 'report-invalid'],
    ['{"version":"2.1.0","runs":[{}]}', 'report-invalid'],
    ['{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":{}}]}', 'report-invalid'],
    ['{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[1]}]}', 'report-invalid'],
    ['{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[{"properties":[]}]}]}', 'report-invalid'],
    ['\u0000\u0001\u0002binary\u0000', 'report-invalid'],
  ])('%j', (text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code, where: { file: 'f.sarif' } }));
  });
});

test('a report beyond the limit is refused unread', () => {
  const source = (size: number) => ({
    size,
    read: (): Buffer => {
      throw new Error('read');
    },
  });
  expect(() => readSarif(source(maxSarifBytes + 1), 'f.sarif', '/work')).toThrow(expect.objectContaining({ code: 'report-too-large' }));
  expect(() => readSarif(source(maxSarifBytes), 'f.sarif', '/work')).toThrow('read');
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
    ['an index that points nowhere', { ruleId: 'Z', ruleIndex: 99 }, { ruleId: 'Z', title: 'Z', severity: 'high' }],
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
    [{ level: 'note', properties: { 'security-severity': 'not a number' } }, 'critical'],
    [{ level: 'note', properties: { 'security-severity': '9,8' } }, 'critical'],
    [{ level: 'note', properties: { 'security-severity': '-1' } }, 'critical'],
    [{ level: 'note', properties: { 'security-severity': -1 } }, 'critical'],
    [{ level: 'note', properties: { 'security-severity': true } }, 'critical'],
    [{ level: 'note', properties: { 'security-severity': ['9.8'] } }, 'critical'],
    [{ level: 'note', properties: { 'security-severity': 'HIGH' } }, 'high'],
    [{ level: 'note', properties: { 'security-severity': ' ' } }, 'low'],
    [{ level: 'note', properties: { 'security-severity': null } }, 'low'],
    [{ level: 'note', properties: { 'security-severity': '0.0' } }, 'low'],
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
    ['a base that leans on itself', { uri: 'x.ts', uriBaseId: 'LOOP' }, undefined],
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
  [[{ kind: 'external', state: 'rejected' }], undefined],
  [[{ kind: 'external', status: 'accepted', state: 'underReview' }], undefined],
  [[{ kind: 'external', status: null }], undefined],
  [[{ kind: 'inSource' }, { kind: 'external', status: 'rejected' }], undefined],
  [[{ kind: 'inSource' }, {}], undefined],
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

describe('what a run says of its success', () => {
  test.each([
    [{ executionSuccessful: true }, true],
    [{ executionSuccessful: true, exitCode: 1 }, true],
    [{ executionSuccessful: false }, false],
    [{ executionSuccessful: 'true' }, false],
    [{ exitCode: 0 }, undefined],
    [{ exitCode: 3 }, false],
    [{}, undefined],
    [{ executionSuccessful: true, exitSignalNumber: 9 }, false],
    [{ executionSuccessful: true, processStartFailureMessage: 'x' }, false],
  ])('%j: %s', (invocation, successful) => {
    expect(read(log({ invocations: [invocation], results: [] }))[0]?.successful).toBe(successful);
  });

  test('one of two invocations that says nothing leaves it open', () => {
    expect(read(log({ invocations: [{ executionSuccessful: true }, {}], results: [] }))[0]?.successful).toBeUndefined();
  });

  test.each([
    ['none', 0],
    ['note', 0],
    ['warning', 0],
    [undefined, 0],
    ['error', 1],
    ['fatal', 1],
  ])('a notification of level %s', (level, errors) => {
    const [run] = read(
      log({
        invocations: [{ toolConfigurationNotifications: [{ ...(level === undefined ? {} : { level }), message: { text: 'm' } }] }],
        results: [],
      }),
    );
    expect(run?.errors).toHaveLength(errors);
  });
});

test.each([
  [{ kind: 'pass' }, 'pass'],
  [{ kind: 'pass', level: 'none' }, 'pass'],
  [{ kind: 'pass', level: 'error' }, 'fail'],
  [{ kind: 'informational', level: 'warning' }, 'fail'],
  [{ kind: 'informational', level: 'note' }, 'informational'],
  [{ kind: 'pass', level: 'CRITICAL' }, 'fail'],
  [{ kind: 'passed' }, 'passed'],
  [{ kind: 'review' }, 'review'],
  [{ baselineState: 'absent', level: 'error' }, 'absent'],
])('%j is %s', (result, kind) => {
  expect(read(log({ results: [result] }))[0]?.results[0]?.kind).toBe(kind);
});

test('all places of a result are known, or it is said that one is not', () => {
  const [run] = read(
    log({
      results: [
        { locations: [...place({ uri: 'a' }), ...place({ uri: 'b' }), ...place({ uri: 'a' })] },
        { locations: [...place({ uri: 'a' }), ...place({})] },
        { locations: [{ logicalLocations: [{ name: 'x' }] }] },
        { locations: [...place({ uri: 'a' }), { logicalLocations: [{ name: 'x' }] }] },
      ],
    }),
  );
  expect(run?.results.map(({ paths, elsewhere }) => [paths, elsewhere])).toEqual([
    [['a', 'b'], false],
    [['a'], true],
    [[], true],
    [['a'], true],
  ]);
});

test('a fingerprint of ours counts only in a sealed run of ours', () => {
  const result = { partialFingerprints: { 'portcullis/v1': 'x', 'portcullis/content/v1': 'y' } };
  expect(read(log({ results: [result] }))[0]?.results[0]?.fingerprint).toBeUndefined();
  const [unsealed] = read(log({ results: [result], properties: { portcullis: { scanner: 's' } } }))[0]?.results ?? [];
  expect(unsealed?.fingerprint).toBeUndefined();
  expect(unsealed?.contentFingerprint).toBeUndefined();
});

test('what a tool calls fingerprints is read in a fixed order', () => {
  const ids = [
    { b: '2', a: '1' },
    { a: '1', b: '2' },
  ].map((fingerprints) => read(log({ results: [{ fingerprints }] }))[0]?.results[0]?.foreignFingerprint);
  expect(ids).toEqual(['1', '1']);
});

describe('parts outside the run', () => {
  const external = (files: Record<string, object>) => (uri: string) =>
    files[uri] === undefined ? { unreadable: 'not there' } : Buffer.from(JSON.stringify(files[uri]));
  const readWith = (value: unknown, files: Record<string, object>) =>
    readSarif(Buffer.from(JSON.stringify(value)), 'f', '/w', external(files));
  const refer = (references: object, more: object = {}): object => log({ externalPropertyFileReferences: references, ...more });

  test('results, rules, artifacts and invocations come back into the run', () => {
    const [run] = readWith(
      refer({
        results: [{ location: { uri: 'r' }, itemCount: 2 }],
        driver: { location: { uri: 'd' } },
        artifacts: [{ location: { uri: 'a' } }],
        invocations: [{ location: { uri: 'i' } }],
        conversion: { location: { uri: 'c' } },
      }),
      {
        r: { results: [{ ruleId: 'A', locations: [{ physicalLocation: { artifactLocation: { index: 0 } } }] }, { ruleId: 'B' }] },
        d: { driver: { name: 'T', rules: [{ id: 'A', defaultConfiguration: { level: 'error' } }] } },
        a: { artifacts: [{ location: { uri: 'x.c' } }] },
        i: { invocations: [{ executionSuccessful: true }] },
        c: { conversion: { invocation: { executionSuccessful: false } } },
      },
    );
    expect(run).toMatchObject({
      successful: false,
      evaluated: true,
      results: [{ ruleId: 'A', severity: 'high', path: 'x.c' }, { ruleId: 'B' }],
    });
  });

  test('results further up in the file belong to the run that they name', () => {
    const inline = { guid: 'P', runGuid: 'R', results: [{ ruleId: 'A' }] };
    const own = { automationDetails: { guid: 'r' } };
    const whole = (run: object, part: object): object => ({ ...log({ results: [], ...run }), inlineExternalProperties: [part] });
    expect(readWith(whole(own, inline), {})[0]?.results).toHaveLength(1);
    expect(readWith(whole({ externalPropertyFileReferences: { results: [{ guid: 'p' }] } }, inline), {})[0]?.results).toHaveLength(1);
    for (const part of [inline, { results: [{ ruleId: 'A' }] }, { guid: 'P', results: [] }])
      expect(() => readWith(whole({}, part), {})).toThrow(expect.objectContaining({ code: 'report-incomplete' }));
    expect(readWith(whole({}, { guid: 'P', runGuid: 'R' }), {})[0]?.results).toHaveLength(0);
  });

  test.each<[string, object, Record<string, object>]>([
    ['a file that is not there', { results: [{ location: { uri: 'r' } }] }, {}],
    ['rules that are not there', { extensions: [{ location: { uri: 'r' } }] }, {}],
    ['fewer results than were said', { results: [{ location: { uri: 'r' }, itemCount: 2 }] }, { r: { results: [{}] } }],
    ['a reference to nothing', { results: [{}] }, {}],
  ])('%s makes the report incomplete', (_, references, files) => {
    expect(() => readWith(refer(references), files)).toThrow(expect.objectContaining({ code: 'report-incomplete' }));
  });

  test('a part that is no sound JSON is none', () => {
    expect(() =>
      readSarif(Buffer.from(JSON.stringify(refer({ results: [{ location: { uri: 'r' } }] }))), 'f', '/w', () =>
        Buffer.from('{"a":1,"a":2}'),
      ),
    ).toThrow(expect.objectContaining({ code: 'report-invalid' }));
  });
});

test('a key twice and nesting without end are refused with their line', () => {
  expect(() => read('{"version":"2.1.0",\n"runs":[],"runs":[]}')).toThrow(
    expect.objectContaining({ code: 'report-invalid', where: { file: 'f.sarif', line: 2 } }),
  );
  expect(() => read(`{"version":"2.1.0","runs":[],"x":${'['.repeat(300)}${']'.repeat(300)}}`)).toThrow(/levels of nesting/);
});

test.each(['Portcullis/Secret-Scan', 'portcullis/secret-scan', 'PORTCULLIS/secret-scan'])('%s owes our proofs', (name) => {
  expect(read(log({ tool: { driver: { name } }, results: [] }))[0]?.scanner).toBe('secret-scan');
});

test('what a gate wrote says so', () => {
  expect(read({ ...log({ results: [] }), properties: { portcullis: { gate: true } } })[0]?.judged).toBe(true);
});

describe('what a foreign tool calls the severity', () => {
  test.each([
    [{ level: 'error', properties: { severity: 'low' } }, 'high'],
    [{ level: 'note', properties: { severity: 'High' } }, 'high'],
    [{ level: 'note', properties: { Severity: 'CRITICAL' } }, 'critical'],
    [{ level: 'error', properties: { 'security-severity': '0' } }, 'high'],
    [{ level: 'error', properties: { 'security-severity': 0 } }, 'high'],
    [{ level: 'error', properties: { 'security-severity': '4.0' } }, 'medium'],
    [{ properties: { severity: 'moderate' } }, 'medium'],
    // HCL AppScan Static Analyzer writes no level.
    [{ properties: { Severity: 'High', Status: 'Open' } }, 'high'],
  ])('%j is %s', (result, severity) => {
    expect(read(log({ results: [result] }))[0]?.results[0]?.severity).toBe(severity);
  });
});

test('what is skipped and not clearly no gap is a gap', () => {
  const skipped = [{ path: 'a', reason: 'binary', gap: false }, { path: 'b', reason: 'closed', gap: true }, { path: 'c', gap: 'yes' }, 3];
  const [run] = read(log({ results: [], properties: { portcullis: { scanner: 's', skipped } } }));
  expect(run?.gaps.map(({ path, reason }) => [path, reason])).toEqual([
    ['b', 'closed'],
    ['c', 'unknown'],
    ['', 'unknown'],
  ]);
});

test('a score that is no number is said, of the rule’s too', () => {
  const rules = [{ id: 'A', properties: { 'security-severity': 'n/a' } }];
  const driver = { name: 'T', rules };
  const [run] = read(
    log({
      tool: { driver },
      results: [
        { ruleId: 'A', level: 'note' },
        { ruleId: 'B', level: 'note' },
      ],
    }),
  );
  expect(run?.results.map(({ severity, scoreUnreadable }) => [severity, scoreUnreadable])).toEqual([
    ['critical', true],
    ['low', false],
  ]);
});

test('a level that the run gives to a rule of a pack is not that of the driver’s rule in its place', () => {
  const driver = { name: 'T', rules: [{ id: 'A', defaultConfiguration: { level: 'error' } }] };
  const extensions = [{ name: 'pack', rules: [{ id: 'X' }] }];
  const descriptor = { index: 0, toolComponent: { index: 0 } };
  const invocations = [{ ruleConfigurationOverrides: [{ descriptor, configuration: { level: 'note' } }] }];
  const results = [{ ruleId: 'A' }, { ruleId: 'X' }];
  const [run] = read(log({ tool: { driver, extensions }, invocations, results }));
  expect(run?.results.map(({ severity }) => severity)).toEqual(['high', 'low']);
});

test.each<[string, object[], string]>([
  ['one', [{ ruleConfigurationOverrides: [{ descriptor: { id: 'A' }, configuration: { level: 'note' } }] }], 'low'],
  [
    'the worse of two',
    [
      { ruleConfigurationOverrides: [{ descriptor: { id: 'A' }, configuration: { level: 'warning' } }] },
      { ruleConfigurationOverrides: [{ descriptor: { id: 'A' }, configuration: { level: 'note' } }] },
    ],
    'medium',
  ],
  [
    'one of two, so that the rule’s own may hold',
    [{}, { ruleConfigurationOverrides: [{ descriptor: { id: 'A' }, configuration: { level: 'note' } }] }],
    'high',
  ],
  ['one that says no level', [{ ruleConfigurationOverrides: [{ descriptor: { id: 'A' }, configuration: { enabled: true } }] }], 'high'],
  [
    'a rule of the same id in another component',
    [{ ruleConfigurationOverrides: [{ descriptor: { id: 'A', toolComponent: { index: 0 } }, configuration: { level: 'note' } }] }],
    'high',
  ],
])('a level that invocations set: %s', (_, invocations, expected) => {
  const driver = { name: 'T', rules: [{ id: 'A', defaultConfiguration: { level: 'error' } }] };
  const [run] = read(
    log({ tool: { driver, extensions: [{ name: 'pack', rules: [{ id: 'A' }] }] }, invocations, results: [{ ruleId: 'A' }] }),
  );
  expect(run?.results[0]?.severity).toBe(expected);
});

test('a level that is set for a rule that nothing describes is that of its results', () => {
  const invocations = [{ ruleConfigurationOverrides: [{ descriptor: { id: 'B' }, configuration: { level: 'error' } }] }];
  expect(read(log({ invocations, results: [{ ruleId: 'B' }] }))[0]?.results[0]?.severity).toBe('high');
});

test.each<[string, object, string, string, string]>([
  ['by its guid', { guid: 'AB' }, 'A', 'error', 'high'],
  ['by its index and a guid', { index: 0, guid: 'ab' }, 'A', 'error', 'high'],
  ['that nothing describes, from above', { id: 'B' }, 'B/1/2', 'error', 'high'],
  ['from below, which is not the rule', { id: 'A/1' }, 'A/1', 'error', 'high'],
  ['from below, lower than the rule', { id: 'C/1' }, 'C/1', 'note', 'low'],
])('a level is set for a rule %s', (_, descriptor, ruleId, level, expected) => {
  const described = (id: string, usual: string) => ({ id, guid: id === 'A' ? 'ab' : 'cd', defaultConfiguration: { level: usual } });
  const tool = { driver: { name: 'T', rules: [described('A', 'note'), described('C', 'error')] } };
  const invocations = [{ ruleConfigurationOverrides: [{ descriptor, configuration: { level } }] }];
  const of = (all: object[]) => read(log({ tool, invocations: all, results: [{ ruleId }] }))[0]?.results[0]?.severity;
  expect(of(invocations)).toBe(expected);
  // Where another invocation sets nothing, the rule's own may hold.
  if (level === 'note') expect(of([...invocations, {}])).toBe('high');
});

test.each<[string, object, string]>([
  ['to the rule', { ruleIndex: 0 }, 'low'],
  ['to none, which is what -1 says', { ruleIndex: -1 }, 'medium'],
  ['past the last rule', { ruleIndex: 1 }, 'high'],
  ['past the last rule, with a level of its own', { ruleIndex: 1, level: 'note' }, 'low'],
  ['past the last rule, with the id of one', { ruleId: 'A', ruleIndex: 1 }, 'low'],
  ['into a component that is not there, by index', { rule: { index: 0, toolComponent: { index: 3 } } }, 'high'],
  ['into a component that is not there, by name', { rule: { index: 0, toolComponent: { name: 'gone' } } }, 'high'],
  ['into the driver by name', { rule: { index: 0, toolComponent: { name: 'T' } } }, 'low'],
  ['to a rule by its guid', { rule: { guid: 'AB' } }, 'low'],
  ['to no rule by a guid', { rule: { guid: 'ac' } }, 'high'],
  ['nowhere, since its id is no text', { ruleId: 7 }, 'high'],
  ['nowhere, since its index is no number', { ruleIndex: '0' }, 'high'],
  ['nowhere, since it is a list', { rule: [{ index: 0 }] }, 'high'],
  ['into no component, which is what -1 says', { rule: { index: 0, toolComponent: { index: -1 } } }, 'low'],
])('a reference to a rule that leads %s', (_, result, expected) => {
  const driver = { name: 'T', rules: [{ id: 'A', guid: 'ab', defaultConfiguration: { level: 'note' } }] };
  expect(read(log({ tool: { driver }, results: [result] }))[0]?.results[0]?.severity).toBe(expected);
});

test('of several rules of one id the worst is meant where nothing says which', () => {
  const rules = ['note', 'error', 'warning'].map((level) => ({ id: 'A', defaultConfiguration: { level } }));
  const [run] = read(log({ tool: { driver: { name: 'T', rules } }, results: [{ ruleId: 'A' }, { ruleId: 'A', ruleIndex: 0 }] }));
  expect(run?.results.map(({ severity }) => severity)).toEqual(['high', 'low']);
});

test('a tool whose report could not be converted whole has failed', () => {
  const conversion = (executionSuccessful: boolean) => ({ tool: { driver: { name: 'C' } }, invocation: { executionSuccessful } });
  const successful = (run: object) => read(log({ results: [], ...run }))[0]?.successful;
  expect(successful({ conversion: conversion(false) })).toBe(false);
  expect(successful({ conversion: conversion(false), invocations: [{ executionSuccessful: true }] })).toBe(false);
  expect(successful({ conversion: conversion(true), invocations: [{ executionSuccessful: true }] })).toBe(true);
  expect(successful({ conversion: conversion(true) })).toBeUndefined();
});

test('what a converter calls an error, by its own descriptors, is one of the run', () => {
  const conversion = {
    tool: { driver: { name: 'C', notifications: [{ id: 'N', defaultConfiguration: { level: 'error' } }] } },
    invocation: { executionSuccessful: true, toolExecutionNotifications: [{ descriptor: { id: 'N' }, message: { text: 'lost' } }] },
  };
  expect(read(log({ results: [], conversion }))[0]?.errors).toEqual([{ text: 'lost', id: 'N' }]);
});

test.each<[string, object[], string[]]>([
  ['written otherwise', [{ repositoryUri: 'https://h/o/r' }, { repositoryUri: 'git@h:O/r.git', revisionId: 'B' }], ['b']],
  ['after one that is not named', [{}, { repositoryUri: 'https://h/o/r', revisionId: 'b' }], ['b']],
  ['not named', [{ repositoryUri: 'https://h/o/r' }, { revisionId: 'b' }], ['b']],
  ['another one', [{ repositoryUri: 'https://h/o/r' }, { repositoryUri: 'https://h/o/s', revisionId: 'b' }], []],
])('a second commit, of the repository %s', (_, versionControlProvenance, expected) => {
  expect(read(log({ results: [], versionControlProvenance }))[0]?.otherCommits ?? []).toEqual(expected);
});

test.each<[string, object, object, number]>([
  ['of its descriptor by id', { descriptor: { id: 'N' } }, {}, 1],
  ['of its descriptor by index', { descriptor: { index: 0 } }, {}, 1],
  ['of its descriptor by guid', { descriptor: { guid: 'AB' } }, {}, 1],
  ['of the descriptor above its own', { descriptor: { id: 'N/1' } }, {}, 1],
  [
    'that the invocation sets by guid',
    { descriptor: { id: 'M', guid: 'cd' } },
    { descriptor: { guid: 'CD' }, configuration: { level: 'error' } },
    1,
  ],
  ['of another descriptor', { descriptor: { id: 'M' } }, {}, 0],
  ['of no descriptor', {}, {}, 0],
  ['of its own', { level: 'note', descriptor: { id: 'N' } }, {}, 0],
  ['that the invocation sets lower', { descriptor: { id: 'N' } }, { descriptor: { id: 'N' }, configuration: { level: 'note' } }, 0],
  ['that the invocation sets higher', { descriptor: { id: 'M' } }, { descriptor: { id: 'M' }, configuration: { level: 'error' } }, 1],
])('a notification has the level %s', (_, notification, override, errors) => {
  const notifications = [{ id: 'N', guid: 'ab', defaultConfiguration: { level: 'error' } }, { id: 'M' }];
  const invocations = [{ toolExecutionNotifications: [notification], notificationConfigurationOverrides: [override] }];
  const [run] = read(log({ tool: { driver: { name: 'T', notifications } }, invocations, results: [] }));
  expect(run?.errors).toHaveLength(errors);
});

test.each([
  [{ invocations: { executionSuccessful: false } }, 'an array "invocations"'],
  [{ invocations: [{ toolExecutionNotifications: { level: 'error' } }] }, 'an array "toolExecutionNotifications"'],
  [{ invocations: [{ toolConfigurationNotifications: {} }] }, 'an array "toolConfigurationNotifications"'],
  [{ invocations: [{ ruleConfigurationOverrides: {} }] }, 'an array "ruleConfigurationOverrides"'],
  [{ invocations: ['failed'] }, 'objects in "invocations"'],
  [{ versionControlProvenance: { revisionId: 'a' } }, 'an array "versionControlProvenance"'],
  [{ artifacts: {} }, 'an array "artifacts"'],
  [{ tool: { driver: { name: 'T', rules: { A: {} } } } }, 'an array "rules"'],
  [{ tool: { driver: { name: 'T', rules: ['A'] } } }, 'objects in "rules"'],
  [{ tool: { driver: { name: 'T', rules: [{ defaultConfiguration: 'error' }] } } }, 'an object "defaultConfiguration"'],
  [{ tool: { driver: { name: 'T', rules: [{ properties: [] }] } } }, 'an object "properties"'],
  [{ tool: { driver: { name: 'T' }, extensions: {} } }, 'an array "extensions"'],
  [{ tool: { driver: { name: 'T' }, extensions: [{ rules: {} }] } }, 'an array "rules"'],
  [{ originalUriBaseIds: [] }, 'an object "originalUriBaseIds"'],
  [{ externalPropertyFileReferences: [] }, 'an object "externalPropertyFileReferences"'],
  [{ tool: { driver: { name: 'T' }, extensions: [[{ rules: [] }]] } }, 'objects in "extensions"'],
  [{ tool: { driver: { name: 'T', notifications: ['N'] } } }, 'objects in "notifications"'],
  [{ tool: { driver: { name: 'T', notifications: [{ defaultConfiguration: [] }] } } }, 'an object "defaultConfiguration"'],
  [{ versionControlProvenance: ['a'] }, 'objects in "versionControlProvenance"'],
  [{ versionControlProvenance: [null, { revisionId: 'a' }] }, 'objects in "versionControlProvenance"'],
  [{ versionControlProvenance: [{ revisionId: 7 }] }, 'a text "revisionId"'],
  [{ versionControlProvenance: [{ revisionId: 'a', repositoryUri: [] }] }, 'a text "repositoryUri"'],
  [{ invocations: [{ toolExecutionNotifications: ['error'] }] }, 'objects in "toolExecutionNotifications"'],
  [{ invocations: [{ toolExecutionNotifications: [{ descriptor: ['N'] }] }] }, 'an object "descriptor"'],
  [{ invocations: [{ ruleConfigurationOverrides: ['A'] }] }, 'objects in "ruleConfigurationOverrides"'],
  [{ invocations: [{ ruleConfigurationOverrides: [{ configuration: [{ level: 'error' }] }] }] }, 'an object "configuration"'],
  [{ conversion: [] }, 'an object "conversion"'],
  [{ conversion: { invocation: [{ executionSuccessful: false }] } }, 'an object "invocation"'],
  [{ conversion: { invocation: { toolExecutionNotifications: {} } } }, 'an array "toolExecutionNotifications"'],
])('what decides and is of another type is not passed over: %j', (run, expected) => {
  expect(() => read(log({ results: [], ...run }))).toThrow(`expected run 1 to have ${expected}`);
});

test('a part of a run that is of another type is not passed over', () => {
  const run = { automationDetails: { guid: 'g' }, results: [] };
  const whole = { ...log(run), inlineExternalProperties: [{ runGuid: 'g', invocations: { executionSuccessful: false } }] };
  expect(() => read(whole)).toThrow('expected an array "invocations" in a part of it');
});

test('nothing is misplaced where null stands for what is not there', () => {
  const run = {
    invocations: null,
    versionControlProvenance: null,
    artifacts: null,
    originalUriBaseIds: null,
    conversion: null,
    results: [],
  };
  expect(read(log({ ...run, versionControlProvenance: [{ repositoryUri: null, revisionId: null }] }))).toHaveLength(1);
  expect(read(log({ ...run, tool: { driver: { name: 'T', rules: null }, extensions: null } }))).toHaveLength(1);
});

test('an end that is no line makes it the whole file', () => {
  const region = (end: object) =>
    read(log({ results: [{ locations: place({ uri: 'a' }, { startLine: 2, ...end }) }] }))[0]?.results[0]?.region;
  expect([region({ endLine: '4' }), region({ endLine: {} })]).toEqual([undefined, undefined]);
  expect([region({ endLine: null }), region({ endLine: 4 }), region({ endLine: 0 })].map((one) => one?.endLine)).toEqual([2, 4, 2]);
});

test.each([
  [{ startLine: 3 }, 3],
  [{ startLine: 0 }, 0],
  [{ startLine: -1 }, 0],
  [{ startLine: 2.5 }, 0],
  [{ startLine: '3' }, 0],
  [{}, 0],
])('the region %j begins at line %s', (region, line) => {
  expect(read(log({ results: [{ locations: place({ uri: 'a' }, region) }] }))[0]?.results[0]?.startLine).toBe(line);
});

describe('a place that is not known', () => {
  const logical = { logicalLocations: [{ name: 'f' }] };
  const [at] = place({ uri: 'a' });
  test.each<[string, object, boolean]>([
    ['one file', { locations: [at] }, false],
    ['a logical name beside a file', { locations: [at, logical] }, true],
    ['a logical name alone', { locations: [logical] }, true],
    ['a logical name and the file that was looked at', { locations: [logical], analysisTarget: { uri: 'a' } }, false],
    ['no file in its place', { locations: place({}), analysisTarget: { uri: 'a' } }, true],
    ['an index of nothing', { locations: place({ index: 7 }) }, true],
    ['a negative index', { locations: place({ index: -1 }) }, true],
  ])('%s: %s', (_, result, elsewhere) => {
    expect(read(log({ results: [result] }))[0]?.results[0]?.elsewhere).toBe(elsewhere);
  });

  test('a base that is there on this machine outside of the checkout is no part of it', () => {
    const base = mkdtempSync(join(tmpdir(), 'portcullis-base-'));
    try {
      writeFileSync(join(base, 'a.txt'), '');
      const originalUriBaseIds = { B: { uri: `${pathToFileURL(base).href}/` }, C: { uri: 'file:///no/such/checkout/' } };
      const results = ['B', 'C'].map((uriBaseId) => ({ locations: place({ uri: 'a.txt', uriBaseId }) }));
      const [run] = read(log({ originalUriBaseIds, results }));
      expect(run?.results.map(({ path }) => path)).toEqual([join(base, 'a.txt'), 'a.txt']);
      expect(read(log({ originalUriBaseIds, results }), base)[0]?.results[0]?.path).toBe('a.txt');
    } finally {
      rmSync(base, { recursive: true });
    }
  });
});

describe('what a report says of exploitation', () => {
  const rule = (properties: object) => ({ tool: { driver: { name: 'T', rules: [{ id: 'A', properties }] } } });
  test.each<[object, object, number | undefined]>([
    [{}, {}, undefined],
    [{ epss: 0.25 }, {}, 0.25],
    [{ epssScore: '0.25' }, {}, 0.25],
    [{ epss: { score: 0.25, percentile: 0.9 } }, {}, 0.25],
    [{ 'epss-score': { probability: '.5' } }, {}, 0.5],
    [{}, { epss_score: 0 }, 0],
    [{ epss: 0.1 }, { epss: 0.9 }, 0.1],
    [{ epss: null }, { epss: 0.9 }, 0.9],
    [{ epss: '' }, {}, undefined],
    [{ epss: 25 }, {}, 1],
    [{ epss: '25%' }, {}, 1],
    [{ epss: -1 }, {}, 1],
    [{ epss: { percentile: 0.9 } }, {}, 1],
  ])('%j and the rule’s %j: %s', (properties, ofRule, epss) => {
    expect(read(log({ ...rule(ofRule), results: [{ ruleId: 'A', properties }] }))[0]?.results[0]?.epss).toBe(epss);
  });

  test.each<[object, object, boolean | undefined]>([
    [{}, {}, undefined],
    [{ kev: true }, {}, true],
    [{ knownExploited: 'Yes' }, {}, true],
    [{ cisaKev: { dateAdded: '2021-12-10' } }, {}, true],
    [{ kev: [] }, {}, false],
    [{ kev: 'No' }, {}, false],
    [{ kev: 0 }, {}, false],
    [{ kev: null }, {}, undefined],
    [{ kev: '' }, { is_kev: false }, false],
    [{ kev: false }, { known_exploited: true }, true],
  ])('%j and the rule’s %j: %s', (properties, ofRule, exploited) => {
    expect(read(log({ ...rule(ofRule), results: [{ ruleId: 'A', properties }] }))[0]?.results[0]?.knownExploited).toBe(exploited);
  });

  test('tags are those of rule and result', () => {
    const results = [{ ruleId: 'A' }, { ruleId: 'A', properties: { tags: ['Own', ' b ', 7] } }, { ruleId: 'B' }];
    const [run] = read(log({ ...rule({ tags: ['Security', 'own'] }), results }));
    expect(run?.results.map(({ tags }) => tags)).toEqual([['security', 'own'], ['security', 'own', 'b'], []]);
  });
});

test('a rule answers to its vulnerability, and to the ids it had', () => {
  const rules = [{ id: 'CVE-2021-1', deprecatedIds: ['GHSA-aaaa-bbbb-cccc'] }];
  const results = [
    { ruleId: 'CVE-2021-1' },
    { ruleId: 'CVE-2021-23337-lodash' },
    { ruleId: 'GHSA-p6mc-m468-83gw-lodash' },
    { ruleId: 'CVE-x' },
  ];
  const [run] = read(log({ tool: { driver: { name: 'T', rules } }, results }));
  expect(run?.results.map(({ topics }) => topics)).toEqual([
    ['cve-2021-1', 'ghsa-aaaa-bbbb-cccc'],
    ['cve-2021-23337-lodash', 'cve-2021-23337'],
    ['ghsa-p6mc-m468-83gw-lodash', 'ghsa-p6mc-m468-83gw'],
    ['cve-x'],
  ]);
});

test('a result with more places is not for that confidential, and a confidential one has for that no more places', () => {
  const place = { physicalLocation: { artifactLocation: { uri: 'a' }, region: { startLine: 1 } } };
  const of = (more: object) =>
    read(log({ results: [{ ruleId: 'r', message: { text: 'm' }, locations: [place], ...more }] }))[0]?.results[0];
  expect(of({ relatedLocations: [place] })?.confidential).toBe(false);
  expect(of({ properties: { confidential: true } })?.confidential).toBe(true);
});

test.each<[string, readonly object[], object]>([
  ['of one repository at one commit', [{ repositoryUri: 'u', revisionId: 'A' }], { commit: 'a' }],
  [
    'at two commits of one repository',
    [
      { repositoryUri: 'u', revisionId: 'a' },
      { repositoryUri: 'u', revisionId: 'B' },
    ],
    { commit: 'a', otherCommits: ['b'] },
  ],
  [
    'at the same commit twice',
    [
      { repositoryUri: 'u', revisionId: 'a' },
      { repositoryUri: 'u', revisionId: 'A' },
    ],
    { commit: 'a' },
  ],
  [
    'of two repositories',
    [
      { repositoryUri: 'u', revisionId: 'a' },
      { repositoryUri: 'v', revisionId: 'b' },
    ],
    { commit: 'a' },
  ],
  [
    'at a commit of no named repository',
    [{ repositoryUri: 'u', revisionId: 'a' }, { revisionId: 'b' }],
    { commit: 'a', otherCommits: ['b'] },
  ],
  ['that names its commit second', [{ repositoryUri: 'u' }, { repositoryUri: 'u', revisionId: 'b' }], { otherCommits: ['b'] }],
])('a run %s', (_, versionControlProvenance, expected) => {
  const { commit, otherCommits } = read(log({ versionControlProvenance, results: [] }))[0] ?? {};
  expect(Object.fromEntries(Object.entries({ commit, otherCommits }).filter(([, value]) => value !== undefined))).toEqual(expected);
});

test('messages of a list are held up to a limit, and read again behind it', () => {
  const long = 'm'.repeat(600 * 1024);
  const bytes = Buffer.from(
    JSON.stringify(log({ results: [{ message: { text: long } }, { message: { text: `${long}2` } }, { message: { text: 'c' } }] })),
  );
  const results = readSarif(bytes, 'f.sarif', '/work/repo')[0]?.results ?? [];
  // The bytes of the report are gone: only what is held can be said.
  bytes.fill(0x20);
  expect(results[0]?.message).toBe(long);
  expect(() => results[1]?.message).toThrow();
  expect(results[2]?.message).toBe('c');
});

test('evidence is asked of a report only where a result has any', () => {
  const bytes = Buffer.from(
    JSON.stringify(log({ results: [{ message: { text: 'a' } }, { message: { text: 'b' }, properties: { evidence: 'e' } }] })),
  );
  const results = readSarif(bytes, 'f.sarif', '/work/repo')[0]?.results ?? [];
  expect(results[1]?.evidence).toBe('e');
  bytes.fill(0x20);
  expect(results[0]?.evidence).toBeUndefined();
});
