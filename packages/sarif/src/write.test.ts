import { gunzipSync, gzipSync } from 'node:zlib';
import type { Finding, Rule, ScanResult } from '@portcullis/core';
import { maxGzipBytes, maxResults, maxTags, serialiseSarif } from './limits.js';
import { readSarif } from './read.js';
import type { SarifLog } from './types.js';
import { pathToUri, toSarif } from './write.js';

const rule: Rule = {
  id: 'a-rule',
  aliases: Array.from({ length: 30 }, (_, i) => `alias-${i}`),
  severity: 'high',
  confidence: 'medium',
  title: 'Title',
  why: 'Why.',
  remedy: 'Remedy.',
  controls: ['C-1'],
  risks: ['CICD-SEC-6'],
  examples: { bad: [], good: [] },
  check: undefined,
};

function finding(i: number, overrides: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'a-rule',
    severity: 'low',
    confidence: 'high',
    message: `finding ${i}`,
    location: { path: `dir/file ${i}.txt`, region: { startLine: i + 1, startColumn: 2, endLine: i + 1, endColumn: 9 } },
    fingerprint: `f${i}`,
    lineHash: `${i}:1`,
    ...overrides,
  };
}

function result(findings: readonly Finding[], overrides: Partial<ScanResult> = {}): ScanResult {
  return {
    findings,
    suppressed: [],
    coverage: {
      applicable: 2,
      scanned: 1,
      bytes: 3,
      skipped: [{ path: 'closed', reason: 'unreadable', gap: true, detail: 'permission denied (EACCES)' }],
    },
    notices: [],
    canary: { detected: true, detail: 'ok' },
    configurationDigest: 'c0',
    rules: [rule],
    ...overrides,
  };
}

const run = {
  tool: { name: 'secret-scan', version: '1.2.3' },
  successful: true,
  startTime: new Date(0),
  endTime: new Date(1000),
  repositoryUri: 'https://github.com/o/r',
  head: 'a'.repeat(40),
};

function write(findings: readonly Finding[], overrides: Partial<ScanResult> = {}): SarifLog {
  return toSarif({ name: 'secret-scan' }, run, result(findings, overrides));
}

function readBack(log: SarifLog) {
  return readSarif(Buffer.from(serialiseSarif(log).text), 'x.sarif', '/w');
}

test('what is written is read back the same, fixes included', () => {
  const fix = {
    description: 'Do it',
    kind: 'suggested' as const,
    changes: [
      {
        path: 'dir/ü 1.txt',
        sha256: 'ab'.repeat(32),
        edits: [{ region: { startLine: 1, startColumn: 2, endLine: 1, endColumn: 9 }, replacement: 'x' }],
      },
    ],
  };
  const [read] = readBack(
    write([finding(0, { fix, evidence: 'ab…c', severity: 'critical' })], {
      suppressed: [{ finding: finding(1), kind: 'inSource', justification: 'because' }],
    }),
  );
  expect(read).toMatchObject({
    scanner: 'secret-scan',
    version: '1.2.3',
    successful: true,
    commit: run.head,
    repository: run.repositoryUri,
    canary: { detected: true },
    coverage: { applicable: 2, scanned: 1 },
    gaps: [{ path: 'closed', detail: 'permission denied (EACCES)' }],
  });
  expect(read?.results).toMatchObject([
    {
      ruleId: 'a-rule',
      severity: 'critical',
      confidence: 'high',
      path: 'dir/file 0.txt',
      fingerprint: 'f0',
      fixes: [fix],
      evidence: 'ab…c',
      region: { startLine: 1, startColumn: 2, endLine: 1, endColumn: 9 },
    },
    { suppression: 'because' },
  ]);
  expect(read?.results[0]?.topics).toContain('alias-3');
});

test('the hash of a file that holds a secret is not written, that of others is', () => {
  const change = (path: string, confidential: boolean) => ({
    path,
    sha256: 'ab'.repeat(32),
    edits: [{ region: { startLine: 1, startColumn: 2, endLine: 1, endColumn: 9 }, replacement: 'x' }],
    ...(confidential ? { confidential } : {}),
  });
  const log = write([finding(0, { fix: { description: 'Do it', changes: [change('closed', true), change('open', false)] } })]);
  const [closed, open] = readBack(log)[0]?.results[0]?.fixes[0]?.changes ?? [];
  expect([closed?.path, closed?.sha256, open?.path, open?.sha256]).toEqual(['closed', undefined, 'open', 'ab'.repeat(32)]);
  expect(serialiseSarif(log).text.split('ab'.repeat(32))).toHaveLength(2);
});

test('a rule carries at most twenty tags', () => {
  expect(write([finding(0)]).runs[0]?.tool.driver.rules?.[0]?.properties?.tags).toHaveLength(maxTags);
});

test('over 25,000 results the worst are kept, and the file says how many were left out', () => {
  const findings = Array.from({ length: maxResults + 10 }, (_, i) => finding(i, i % 1000 === 0 ? { severity: 'critical' } : {}));
  const { text, leftOut } = serialiseSarif(write(findings));
  const [kept] = (JSON.parse(text) as SarifLog).runs;
  expect(leftOut).toBe(10);
  expect(kept?.results).toHaveLength(maxResults);
  expect(kept?.results.filter((entry) => entry.level === 'error')).toHaveLength(
    findings.filter(({ severity }) => severity === 'critical').length,
  );
  expect(JSON.stringify(kept?.invocations)).toContain('10 of 25010 results are left out');
});

test('over 5,000 results the file says that GitHub shows the worst', () => {
  expect(serialiseSarif(write(Array.from({ length: 5001 }, (_, i) => finding(i)))).text).toContain(
    'GitHub shows the worst 5000 of these 5001 results',
  );
});

test('a file over 10 MB gzipped is cut to the worst results that fit', () => {
  let seed = 1;
  const next = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed;
  };
  const noise = (): string => Array.from({ length: 700 }, () => String.fromCharCode(33 + (next() % 90))).join('');
  const { text, leftOut } = serialiseSarif(
    write(Array.from({ length: 24_000 }, (_, i) => finding(i, { message: noise(), severity: i === 23_999 ? 'critical' : 'low' }))),
  );
  const packed = gzipSync(text);
  expect(packed.length).toBeLessThanOrEqual(maxGzipBytes);
  expect(leftOut).toBeGreaterThan(0);
  expect((JSON.parse(gunzipSync(packed).toString()) as SarifLog).runs[0]?.results[0]?.level).toBe('error');
});

test.each([
  ['plain/path.ts', 'plain/path.ts'],
  ['with space/ü#?%.ts', 'with%20space/%C3%BC%23%3F%25.ts'],
  ['a:b.txt', './a:b.txt'],
  ['new\nline', 'new%0Aline'],
])('%j becomes the URI %s', (path, uri) => {
  expect(pathToUri(path)).toBe(uri);
});

test('a submodule and a link that leads out are named, and are no gap', () => {
  const skipped = [
    { path: 'vendor/lib', reason: 'submodule', gap: false, detail: 'a submodule that is not checked out' },
    { path: 'out.txt', reason: 'symlink-outside', gap: false },
    { path: 'logo.png', reason: 'binary', gap: false },
  ];
  const log = write([], { coverage: { applicable: 1, scanned: 1, bytes: 1, skipped } });
  expect(log.runs[0]?.invocations?.[0]?.toolExecutionNotifications).toMatchObject([
    {
      level: 'note',
      descriptor: { id: 'not-scanned/submodule' },
      message: { text: 'Not looked at: a submodule that is not checked out.' },
    },
    { level: 'note', descriptor: { id: 'not-scanned/symlink-outside' } },
  ]);
  expect(readBack(log)[0]).toMatchObject({ gaps: [], errors: [] });
});
