// Which proxy a request takes. Tunnels through one are tested with the registry's client.

import { basic, proxyFromEnvironment } from './proxy.js';

const chosen = (environment: Record<string, string>, url: string): string | undefined =>
  proxyFromEnvironment(environment)(new URL(url))?.href;

test.each<[Record<string, string>, string, string | undefined]>([
  [{}, 'https://r.example/', undefined],
  [{ HTTPS_PROXY: 'http://p.example:1' }, 'https://r.example/', 'http://p.example:1/'],
  [{ HTTPS_PROXY: 'http://p.example:1' }, 'http://r.example/', undefined],
  [{ HTTP_PROXY: 'http://p.example:1' }, 'http://r.example/', 'http://p.example:1/'],
  [{ HTTP_PROXY: 'http://p.example:1' }, 'https://r.example/', undefined],
  [{ https_proxy: 'http://small.example', HTTPS_PROXY: 'http://large.example' }, 'https://r.example/', 'http://small.example/'],
  [{ https_proxy: '', HTTPS_PROXY: 'http://large.example' }, 'https://r.example/', 'http://large.example/'],
  [{ HTTPS_PROXY: 'https://p.example' }, 'https://r.example/', 'https://p.example/'],
  [{ HTTPS_PROXY: 'p.example:3128' }, 'https://r.example/', 'http://p.example:3128/'],
])('%j for %s: %s', (environment, url, expected) => {
  expect(chosen(environment, url)).toBe(expected);
});

test.each<[string, string, boolean]>([
  [',', 'https://r.example/', true],
  ['r.example, ', 'https://other.example/', true],
  ['R.Example', 'https://r.example/', false],
  ['10.0.0.0/33', 'https://10.0.0.1/', true],
  ['10.0.0.0/32', 'https://10.0.0.0/', false],
  ['10.0.0.0/32', 'https://10.0.0.1/', true],
  ['2001:db8::/32', 'https://[2001:db8::1]/', false],
  ['2001:db8::/32', 'https://[2001:db9::1]/', true],
  ['2001:db8::/128', 'https://[2001:db8::]/', false],
  ['10.1.2.3', 'https://10.1.2.3/', false],
  ['2001:db8::1', 'https://[2001:db8::1]/', false],
  ['r.example:443', 'https://r.example/', false],
  ['r.example:444', 'https://r.example/', true],
  ['r.example:8443', 'https://r.example:8443/', false],
])('NO_PROXY=%s, %s goes through it: %s', (NO_PROXY, url, through) => {
  expect(chosen({ HTTPS_PROXY: 'http://p.example', NO_PROXY }, url)).toBe(through ? 'http://p.example/' : undefined);
});

test('a port of plain HTTP is 80', () => {
  const environment = { HTTP_PROXY: 'http://p.example', NO_PROXY: 'r.example:80' };
  expect([chosen(environment, 'http://r.example/'), chosen(environment, 'http://r.example:81/')]).toEqual([undefined, 'http://p.example/']);
});

test.each(['ftp://p.example', 'http://', '://'])('%s is no proxy', (text) => {
  expect(() => proxyFromEnvironment({ HTTP_PROXY: text })).toThrow(expect.objectContaining({ code: 'proxy-invalid' }));
});

test('a user and a password of a proxy', () => {
  expect(basic('me', 'a:b')).toBe(`Basic ${Buffer.from('me:a:b').toString('base64')}`);
});
