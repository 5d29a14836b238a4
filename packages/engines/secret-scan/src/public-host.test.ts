// What logs in at a host by its whole name is in use; names and numbers that nobody reaches say nothing.

import { isOfOwnMachine, isRoutable } from './public-host.js';

test.each([
  [true, 'postgres://app:x@db.acme.io/app'],
  [true, 'Server=tcp:db.acme.io,1434;Password='],
  [true, '"host": "mail.acme.co.uk"'],
  [true, 'mongodb://a:x@8.8.4.4:27017'],
  [true, 'mysql://a:x@172.15.0.1'],
  [false, 'mysql://a:x@172.16.0.1'],
  [false, 'mysql://a:x@172.31.9.1'],
  [false, 'mysql://a:x@192.168.9.1'],
  [false, 'mysql://a:x@10.9.1.3'],
  [false, 'mysql://a:x@100.64.1.3'],
  [false, 'mysql://a:x@203.0.113.3'],
  [false, 'mysql://a:x@db'],
  [false, 'mysql://a:x@db.example.com'],
  [false, 'mysql://a:x@db.shop.svc.cluster.local'],
  [false, 'host=options.ip, passwd=options.password'],
  [false, 'mongodb://a:x@contosomongo.documents.azure.com'],
  [false, 'xmlns="http://www.acme.io/schema"'],
  [false, '"$schema": "https://json.acme.io/a.json"'],
  [false, 'file.name'],
])('reached from elsewhere: %s, %s', (expected, text) => {
  expect(isRoutable(text)).toBe(expected);
});

test.each([
  [true, 'Server=localhost,1434'],
  [true, '(localdb)\\main'],
  [true, 'redis://[::1]:6379'],
  [false, 'localhost.acme.io'],
])('of the machine itself: %s, %s', (expected, text) => {
  expect(isOfOwnMachine(text)).toBe(expected);
});
