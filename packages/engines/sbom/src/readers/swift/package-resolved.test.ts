import { componentsOf, refusalOf } from '../../testing.js';
import { repositoryOf, swiftPackageResolved } from './package-resolved.js';

const revision = '0123456789012345678901234567890123456789';

test.each<[string, unknown, string[]]>([
  [
    'version 1',
    {
      object: {
        pins: [
          { package: 'NIO', repositoryURL: 'https://github.com/apple/swift-nio.git', state: { branch: null, revision, version: '2.62.0' } },
        ],
      },
      version: 1,
    },
    ['pkg:swift/github.com/apple/swift-nio@2.62.0 required 1'],
  ],
  [
    'version 2, a branch',
    {
      pins: [{ identity: 'x', kind: 'remoteSourceControl', location: 'git@gitlab.com:a/b/x.git', state: { branch: 'main', revision } }],
      version: 2,
    },
    [`pkg:swift/gitlab.com/a/b/x@${revision} required 1`],
  ],
  [
    'version 3, a folder and a registry',
    {
      originHash: 'h',
      pins: [
        { identity: 'local', kind: 'localSourceControl', location: '/src/local', state: { revision } },
        { identity: 'mona.LinkedList', kind: 'registry', location: '', state: { version: '1.0.0' } },
      ],
      version: 3,
    },
    ['Package.resolved#0:local required 1', 'pkg:swift/mona/LinkedList@1.0.0 required 1'],
  ],
])('%s', async (_, value, expected) => {
  expect(await componentsOf(swiftPackageResolved, { 'Package.resolved': JSON.stringify(value) })).toEqual(expected);
});

test.each([
  ['{"pins":[],"version":4}', 'expected version 1, 2 or 3, got 4'],
  ['{"version":2}', 'expected the list `pins`'],
  ['{"version":1,"object":{}}', 'expected the list `pins`'],
  ['{"version":2,"pins":[{"identity":"x","location":"https://h.example/a/x","state":{}}]}', 'expected a version or a revision of x'],
  ['{"version":2,"pins":[{"state":{"version":"1"}}]}', 'to be text'],
  ['{"version":2,"pins":[', 'ends too early'],
])('refuses %s', async (text, message) => {
  expect(await refusalOf(swiftPackageResolved, { 'Package.resolved': text })).toContain(message);
});

test.each([
  ['https://github.com/a/b', 'github.com/a b'],
  ['https://user@GitHub.com/a/b.git/', 'github.com/a b'],
  ['ssh://git@host.example:2222/a/b.git', 'host.example/a b'],
  ['git@host.example:a/b.git', 'host.example/a b'],
  ['../b', undefined],
  ['/src/b', undefined],
])('%s is of %s', (location, expected) => {
  const found = repositoryOf(location);
  expect(found === undefined ? undefined : `${found.namespace} ${found.name}`).toBe(expected);
});
