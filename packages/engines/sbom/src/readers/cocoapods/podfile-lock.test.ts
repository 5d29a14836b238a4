import { componentsOf, refusalOf } from '../../testing.js';
import { podfileLock } from './podfile-lock.js';

const lock = `PODS:
  - AFNetworking (4.0.1):
    - AFNetworking/Reachability (= 4.0.1)
  - AFNetworking/Reachability (4.0.1)
  - Forked (1.0.0)
  - Local (0.1.0)
  - "GoogleUtilities/NSData+zlib (7.13.0)"

DEPENDENCIES:
  - AFNetworking (~> 4.0)
  - "Forked (from \`https://github.com/acme/forked.git\`, branch \`main\`)"
  - Local (from \`Local\`)
  - "GoogleUtilities/NSData+zlib"

SPEC REPOS:
  trunk:
    - AFNetworking

EXTERNAL SOURCES:
  Forked:
    :branch: main
    :git: https://github.com/acme/forked.git
  Local:
    :path: Local

CHECKOUT OPTIONS:
  Forked:
    :commit: 0123456789abcdef0123456789abcdef01234567
    :git: https://github.com/acme/forked.git

SPEC CHECKSUMS:
  AFNetworking: 3bd23d814e976cd148d7d44c3ab78017b744cd58

PODFILE CHECKSUM: 20093367545c3b5ff9d5a3b3a7e3e7f5e3e2a8a1

COCOAPODS: 1.15.2
`;

test('pods, subspecs, and where some come from', async () => {
  expect(await componentsOf(podfileLock, { 'Podfile.lock': lock })).toEqual([
    'Podfile.lock#Local required 6 depth 1',
    'pkg:cocoapods/AFNetworking@4.0.1 required 2 depth 1',
    'pkg:cocoapods/AFNetworking@4.0.1#Reachability required 4 depth 2',
    'pkg:cocoapods/Forked@1.0.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fforked.git%400123456789abcdef0123456789abcdef01234567 required 5 depth 1',
    'pkg:cocoapods/GoogleUtilities@7.13.0#NSData%2Bzlib required 7 depth 1',
  ]);
});

test.each([
  ['cut off', lock.slice(0, lock.indexOf('DEPENDENCIES')), 'expected `DEPENDENCIES`'],
  ['cut off later', lock.slice(0, lock.indexOf('SPEC CHECKSUMS')), 'expected `DEPENDENCIES`'],
  ['a pod without version', lock.replace('Local (0.1.0)', 'Local'), '6: expected `Name (version)`'],
  ['pods of another type', lock.replace(/PODS:[\s\S]*?\n\n/, 'PODS: 3\n\n'), '1: expected `PODS` to be a list'],
])('refuses %s', async (_, text, message) => {
  expect(await refusalOf(podfileLock, { 'Podfile.lock': text })).toContain(message);
});

test.each([
  [lock.replace(/DEPENDENCIES:\n(?: .*\n)+/, 'DEPENDENCIES: []\n'), '-: expected `DEPENDENCIES` of the pods in `PODS`, got none'],
  [lock.replace(/SPEC CHECKSUMS:\n(?: .*\n)+/, 'SPEC CHECKSUMS: {}\n'), '-: expected `SPEC CHECKSUMS` of the pods in `PODS`, got none'],
  [lock.replace(/SPEC REPOS:\n(?: .*\n)+/, 'SPEC REPOS: 3\n'), '15: expected `SPEC REPOS` to be an object'],
])('a part that was emptied is missed (%#)', async (text, message) => {
  expect(await refusalOf(podfileLock, { 'Podfile.lock': text })).toContain(message);
});
