import { hostOf, isLinkLocal, isLoopback, isPrivateAddress, mayLeadTo } from './addresses.js';

test.each([
  ['Registry.Example:5000', 'registry.example'],
  ['registry.example', 'registry.example'],
  ['[FE80::1]:443', 'fe80::1'],
  ['fe80::1', 'fe80::1'],
  ['[]', '[]'],
])('the host of %s is %s', (authority, host) => {
  expect(hostOf(authority)).toBe(host);
});

test.each<[string, 'loopback' | 'link-local' | 'private' | 'public']>([
  ['localhost', 'loopback'],
  ['LOCALHOST:80', 'loopback'],
  ['a.localhost', 'loopback'],
  ['notlocalhost', 'public'],
  ['127.255.255.255', 'loopback'],
  ['128.0.0.1', 'public'],
  ['[::1]:8080', 'loopback'],
  ['[::ffff:127.0.0.1]', 'loopback'],
  ['169.254.169.254', 'link-local'],
  ['[fd00:ec2::254]', 'link-local'],
  ['fe80::1', 'link-local'],
  ['febf::1', 'link-local'],
  ['fec0::1', 'public'],
  ['10.0.0.1:443', 'private'],
  ['0.0.0.0', 'private'],
  ['100.64.0.1', 'private'],
  ['100.128.0.1', 'public'],
  ['172.31.255.255', 'private'],
  ['172.32.0.0', 'public'],
  ['192.168.1.1', 'private'],
  ['fd12::1', 'private'],
  ['::', 'private'],
  ['8.8.8.8', 'public'],
  ['2001:db8::1', 'public'],
  ['registry.example', 'public'],
])('%s is %s', (authority, kind) => {
  const own = { loopback: isLoopback(authority), 'link-local': isLinkLocal(hostOf(authority)) };
  expect(own).toEqual({ loopback: kind === 'loopback', 'link-local': kind === 'link-local' });
  expect(isPrivateAddress(authority)).toBe(kind !== 'public');
});

test.each<[string, string, boolean]>([
  ['registry.example', 'blobs.example', true],
  ['10.0.0.1', 'blobs.example', true],
  ['registry.example', '10.0.0.1', false],
  ['10.0.0.2', '10.0.0.1', false],
  ['10.0.0.1:5000', '10.0.0.1:5001', true],
  ['registry.example', 'localhost', false],
  ['localhost:5000', '127.0.0.1:5001', true],
  ['[::1]:5000', 'localhost:5001', true],
  ['127.0.0.2', 'localhost', false],
  ['169.254.169.254', '169.254.169.254', false],
])('%s may lead to %s: %s', (from, to, may) => {
  expect(mayLeadTo(from, to)).toBe(may);
});
