import type { ReportedResult } from '@portcullis/sarif';
import { affectedPackages, isPurl, namesPackage } from './affected-package.js';

const result = (message: string, raw: object = {}): ReportedResult => ({ message, raw }) as unknown as ReportedResult;

test.each([
  ['pkg:npm/lodash', true],
  ['pkg:npm/%40angular/core@17.0.0', true],
  ['pkg:maven/org.apache/log4j-core@2.0?type=jar#x', true],
  ['lodash', false],
  ['pkg:npm', false],
  ['pkg:npm/', false],
  ['pkg:npm/lodash@', false],
  ['package-lock.json', false],
])('%s is a package URL: %s', (text, expected) => {
  expect(isPurl(text)).toBe(expected);
});

test.each<[string, string, object, object[]]>([
  ['Trivy', 'Package: lodash\nInstalled Version: 4.17.20\nVulnerability CVE-1', {}, [{ name: 'lodash', version: '4.17.20' }]],
  [
    'Grype',
    'A high vulnerability in python package: jinja2, version 3.0.0 was found at: /requirements.txt',
    {},
    [{ type: 'pypi', name: 'jinja2', version: '3.0.0' }],
  ],
  [
    'OSV-Scanner',
    "Package '@babel/traverse@7.0.0' is vulnerable to 'CVE-2023-45133' (also known as 'GHSA-67hx-6x53-jw92').",
    {},
    [{ name: '@babel/traverse', version: '7.0.0' }],
  ],
  ['a property', 'x', { properties: { purl: 'pkg:npm/%40a/b@1' } }, [{ type: 'npm', name: '@a/b', version: '1' }]],
  [
    'a logical location',
    'x',
    { locations: [{ logicalLocations: [{ fullyQualifiedName: 'pkg:golang/github.com/x/y@v1' }] }] },
    [{ type: 'golang', name: 'github.com/x/y', version: 'v1' }],
  ],
  ['words', 'lodash is bad', {}, []],
  ['nonsense', 'x', { properties: { purl: 3 }, locations: [null, { logicalLocations: 'x' }] }, []],
])('%s names its package', (_, message, raw, packages) => {
  expect(affectedPackages(result(message, raw))).toEqual(packages);
});

test.each([
  ['pkg:npm/lodash', { name: 'lodash', version: '1' }, true],
  ['pkg:npm/lodash@1', { name: 'lodash', version: '1' }, true],
  ['pkg:npm/lodash@1', { name: 'lodash', version: '2' }, false],
  ['pkg:npm/lodash@1', { name: 'lodash' }, false],
  ['pkg:npm/lodash', { name: 'lodash-es' }, false],
  ['pkg:npm/lodash', { type: 'pypi', name: 'lodash' }, false],
  ['pkg:maven/org.apache/log4j', { type: 'maven', name: 'org.apache:log4j' }, true],
  ['lodash', { name: 'lodash' }, false],
])('%s names %j: %s', (purl, affected, expected) => {
  expect(namesPackage(purl, affected)).toBe(expected);
});

test.each<[string, string | undefined, string, boolean]>([
  ['npm', '4.17.20', '>=4 <4.17.21', true],
  ['npm', '4.17.21', '>=4 <4.17.21', false],
  ['npm', '5.0.0-rc.1', '>=5', false],
  ['npm', undefined, '>=0', false],
  ['npm', 'next', '>=0', false],
  // Each ecosystem has an order of its own.
  ['pypi', '1.0.post1', '>1.0', true],
  ['deb', '1.0~rc1', '<1.0', true],
  ['deb', '1:0.9', '>1.0', true],
])('a %s of version %s in the range %s: %s', (type, version, range, expected) => {
  const affected = { name: 'a', ...(version === undefined ? {} : { version }) };
  expect(namesPackage(`pkg:${type}/a`, affected, range)).toBe(expected);
  expect(namesPackage(`pkg:${type}/b`, affected, range)).toBe(false);
});
