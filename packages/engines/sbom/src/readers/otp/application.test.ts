import { componentsOf, refusalOf } from '../../testing.js';
import { otpApplication } from './application.js';

const path = 'lib/bird-1.0/ebin/bird.app';

test('an application with its version', async () => {
  const text =
    '%% a comment\n{application,bird,\n [{description,"A bird"},\n  {vsn,"1.0.0"},\n  {modules,[]},{applications,[kernel,stdlib]}]}.\n';
  expect(await componentsOf(otpApplication, { [path]: text })).toEqual(['pkg:otp/bird@1.0.0 required 2']);
});

test.each([
  ['{application,bird,[{description,"x"}]}.', '1: expected `vsn` of bird'],
  ['{application,bird,[{vsn,git}]}.', '1: expected `vsn` of bird'],
  ['[bird].', '1: expected `{application'],
  ['{application,bird,[{vsn,"1.0.0"}', 'expected a closing bracket'],
])('refuses %j', async (text, message) => {
  expect(await refusalOf(otpApplication, { [path]: text })).toContain(message);
});
