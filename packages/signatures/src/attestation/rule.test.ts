import { PortcullisError } from '@portcullis/core';
import { readProvenance } from './provenance.js';
import { checkStatement, isProvenance, parseAttestationRule } from './rule.js';
import { readInTotoStatement, type Statement } from './statement.js';

function statement(predicateType: string, predicate: unknown): Statement {
  return readInTotoStatement({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ digest: { sha256: 'aa' } }],
    predicateType,
    predicate,
  });
}

const github = statement('https://slsa.dev/provenance/v1', {
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: { ref: 'refs/tags/v1', repository: 'https://github.com/octo/app', path: '.github/workflows/release.yml' },
    },
    resolvedDependencies: [
      { uri: 'git+https://github.com/evil/other@refs/heads/main', digest: { gitCommit: 'bad' } },
      { uri: 'git+https://github.com/octo/app@refs/tags/v1', digest: { gitCommit: 'c0ffee' } },
    ],
  },
  runDetails: {
    builder: { id: 'https://github.com/octo/app/.github/workflows/release.yml@refs/tags/v1' },
    metadata: { invocationId: 'https://github.com/octo/app/actions/runs/1' },
  },
});

const older = statement('https://slsa.dev/provenance/v0.2', {
  builder: { id: 'https://github.com/slsa-framework/generator@v1' },
  buildType: 'https://github.com/slsa-framework/generic@v1',
  invocation: {
    configSource: {
      uri: 'git+https://github.com/octo/app.git@refs/heads/main',
      digest: { sha1: 'c0ffee' },
      entryPoint: '.github/workflows/ci.yml',
    },
  },
});

test('provenance of both versions says the same things by the same names', () => {
  expect(Object.fromEntries(readProvenance(github) ?? [])).toEqual({
    'builder-id': 'https://github.com/octo/app/.github/workflows/release.yml@refs/tags/v1',
    'build-type': 'https://actions.github.io/buildtypes/workflow/v1',
    'source-repository': 'https://github.com/octo/app',
    'source-ref': 'refs/tags/v1',
    'source-digest': 'c0ffee',
    workflow: '.github/workflows/release.yml',
    invocation: 'https://github.com/octo/app/actions/runs/1',
  });
  expect(Object.fromEntries(readProvenance(older) ?? [])).toEqual({
    'builder-id': 'https://github.com/slsa-framework/generator@v1',
    'build-type': 'https://github.com/slsa-framework/generic@v1',
    'source-repository': 'https://github.com/octo/app',
    'source-ref': 'refs/heads/main',
    'source-digest': 'c0ffee',
    workflow: '.github/workflows/ci.yml',
  });
  expect(readProvenance(statement('https://spdx.dev/Document', {}))).toBeUndefined();
});

test.each([
  [{ 'source-repository': 'https://github.com/octo/app' }, undefined],
  [{ 'source-repository': 'https://github.com/octo' }, 'provenance-mismatch'],
  [{ 'source-repository': { matches: 'https://github\\.com/octo/[a-z]+' } }, undefined],
  [{ 'source-repository': { matches: 'github' } }, 'provenance-mismatch'],
  [{ 'source-ref': { matches: 'refs/tags/.+' }, 'build-type': 'https://actions.github.io/buildtypes/workflow/v1' }, undefined],
  [{ 'source-ref': 'refs/heads/main' }, 'provenance-mismatch'],
] as const)('provenance %j: %s', (provenance, code) => {
  expect(checkStatement(parseAttestationRule({ predicate: 'slsa-provenance', provenance }, {}), github)?.code).toBe(code);
});

const sbom = statement('https://spdx.dev/Document/v2.3', {
  spdxVersion: 'SPDX-2.3',
  packages: [
    { name: 'zlib', version: 1 },
    { name: 'openssl', licenses: ['Apache-2.0'] },
  ],
  'a key': null,
});

test.each([
  [{ path: '$.spdxVersion', equals: 'SPDX-2.3' }, true],
  [{ path: '$.spdxVersion', equals: 'SPDX-2' }, false],
  [{ path: '$.spdxVersion', in: ['SPDX-2.2', 'SPDX-2.3'] }, true],
  [{ path: '$.spdxVersion', matches: 'SPDX-2\\..*' }, true],
  [{ path: '$.spdxVersion', matches: '2' }, false],
  [{ path: '$.spdxVersion', contains: '2.3' }, true],
  [{ path: '$.packages[*].name', equals: 'openssl' }, true],
  [{ path: '$.packages[*].name', every: true, equals: 'openssl' }, false],
  [{ path: '$.packages[*].name', every: true, matches: '[a-z]+' }, true],
  [{ path: '$.packages[0].version', equals: 1 }, true],
  [{ path: '$.packages[0].version', equals: '1' }, false],
  [{ path: '$.packages[1].licenses', contains: 'Apache-2.0' }, true],
  [{ path: '$.packages[7].name', equals: 'zlib' }, false],
  [{ path: "$['a key']", equals: null }, true],
  [{ path: '$.missing', exists: false }, true],
  [{ path: '$.packages', exists: true }, true],
  [{ path: '$.missing', every: true, equals: 'x' }, false],
  [{ path: '$.constructor.name', exists: true }, false],
  [{ path: '$.__proto__', exists: true }, false],
] as const)('condition %j: %s', (condition, expected) => {
  const rule = parseAttestationRule({ predicate: 'sbom', where: [condition] }, {});
  expect(checkStatement(rule, sbom)?.code).toBe(expected ? undefined : 'condition-unmet');
});

describe('`every` holds for all elements', () => {
  const condition = { path: '$.findings[*].severity', every: true, in: ['none', 'low'] };
  test.each<[string, object, boolean]>([
    ['of a list without any', { findings: [] }, true],
    ['that all satisfy it', { findings: [{ severity: 'low' }, { severity: 'none' }] }, true],
    ['of which one does not', { findings: [{ severity: 'low' }, { severity: 'high' }] }, false],
    ['of which one lacks the field', { findings: [{ severity: 'low' }, {}] }, false],
    ['of which one is nothing', { findings: [{ severity: 'low' }, null] }, false],
    ['of which all lack the field', { findings: [{}, {}] }, false],
    ['of a list that is not there', {}, false],
    ['of a list that is null', { findings: null }, false],
    ['of a list that is text', { findings: 'none' }, false],
    ['of a mapping', { findings: { a: { severity: 'low' } } }, true],
  ])('%s', (_, predicate, expected) => {
    const rule = parseAttestationRule({ predicate: 'sbom', where: [condition] }, {});
    expect(checkStatement(rule, statement('https://spdx.dev/Document', predicate))?.code).toBe(expected ? undefined : 'condition-unmet');
  });

  test.each([
    [{ findings: [{ severity: 'a' }, {}] }, true, false],
    [{ findings: [{ severity: 'a' }] }, true, true],
    [{ findings: [{}, {}] }, false, false],
  ])('existence in %j, every %s', (predicate, _, every) => {
    const rule = parseAttestationRule({ predicate: 'sbom', where: [{ path: '$.findings[*].severity', every: true, exists: true }] }, {});
    expect(checkStatement(rule, statement('https://spdx.dev/Document', predicate)) === undefined).toBe(every);
  });
});

test.each([
  ['spdx', 'https://spdx.dev/Document', true],
  ['spdx', 'https://spdx.dev/Document/v2.3', true],
  ['spdx', 'https://spdx.dev/DocumentX', false],
  ['spdx', 'https://spdx.dev/Document/v2.3/evil', false],
  ['cyclonedx', 'https://cyclonedx.org/bom/v1.6', true],
  ['vex', 'https://openvex.dev/ns/v0.2.0', true],
  ['https://example.test/review/v1', 'https://example.test/review/v1', true],
  ['https://example.test/review/v1', 'https://example.test/review/v12', false],
  ['https://slsa.dev/provenance/v1', 'https://slsa.dev/provenance', false],
  // As chainloop signs it, without a scheme.
  ['chainloop.dev/attestation/v0.2', 'chainloop.dev/attestation/v0.2', true],
  ['chainloop.dev/attestation/v0.2', 'https://chainloop.dev/attestation/v0.2', false],
] as const)('predicate %s names %s: %s', (predicate, type, expected) => {
  expect(checkStatement(parseAttestationRule({ predicate }, {}), statement(type, {}))?.code).toBe(
    expected ? undefined : 'predicate-mismatch',
  );
});

test('more values than can be looked at satisfy nothing, not even that something is missing', () => {
  const rule = parseAttestationRule({ predicate: 'sbom', where: [{ path: '$.packages[*].evil', exists: false }] }, {});
  const huge = statement('https://spdx.dev/Document', { packages: Array.from({ length: 20_000 }, () => ({})) });
  expect(checkStatement(rule, huge)?.code).toBe('predicate-too-large');
});

test.each([
  [{ predicate: 'slsa-provenence' }],
  [{ predicate: 'sbom.json' }],
  [{ predicate: 'slsa/provenance' }],
  [{ predicate: 'sbom', were: [] }],
  [{ predicate: 'sbom', provenance: { 'builder-id': 'x' } }],
  [{ predicate: 'slsa-provenance', provenance: { builder: 'x' } }],
  [{ predicate: 'slsa-provenance', provenance: { 'builder-id': { matches: '(' } } }],
  [{ predicate: 'slsa-provenance', provenance: { 'builder-id': { equals: 'a', matches: 'a' } } }],
  [{ predicate: 'sbom', where: [{ path: '$.a' }] }],
  [{ predicate: 'sbom', where: [{ path: '$.a', equals: 1, in: [1] }] }],
  [{ predicate: 'sbom', where: [{ path: '$..a', equals: 1 }] }],
  [{ predicate: 'sbom', where: [{ path: '$[?(@.a)]', equals: 1 }] }],
  [{ predicate: 'sbom', where: [{ path: 'a', equals: 1 }] }],
  [{ predicate: 'sbom', where: [{ path: '$.a', equal: 1 }] }],
  [{ predicate: 'sbom', where: [{ path: '$.a', equals: { b: 1 } }] }],
  [{ predicate: 'sbom', where: [{ path: '$.a', every: 'yes', equals: 1 }] }],
  [{ predicate: 'sbom', where: { path: '$.a' } }],
  ['sbom'],
  [null],
])('a rule with a mistake is refused: %j', (value) => {
  expect(() => parseAttestationRule(value, { file: 'portcullis.yml', key: 'images[0]' })).toThrow(PortcullisError);
});

test.each([
  ['https://slsa.dev/verification_summary/v1', { verificationResult: 'PASSED' }, undefined],
  ['https://slsa.dev/verification_summary/v1', { verificationResult: 'FAILED' }, 'summary-not-passed'],
  ['https://slsa.dev/verification_summary/v1', {}, 'summary-not-passed'],
  ['https://in-toto.io/attestation/test-result/v0.1', { result: 'WARNED' }, undefined],
  ['https://in-toto.io/attestation/test-result/v0.1', { result: 'FAILED' }, 'test-not-passed'],
])('a signed %s that says %j is judged by what it says', (predicate, content, code) => {
  const rule = parseAttestationRule({ predicate }, { file: 'p.yml' });
  expect(checkStatement(rule, statement(predicate, content))?.code).toBe(code);
});

test('only provenance is provenance', () => {
  const types = ['slsa-provenance', 'https://slsa.dev/provenance', 'https://slsa.dev/provenance/v0.2', 'https://slsa.dev/provenance/v1'];
  expect(types.filter((type) => !isProvenance(type))).toEqual([]);
  const others = [
    'sbom',
    'https://slsa.dev/verification_summary/v1',
    'https://slsa.dev/provenance-like/v1',
    'https://slsa.dev/provenance/mine',
  ];
  expect(others.filter(isProvenance)).toEqual([]);
});
