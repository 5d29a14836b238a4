import { PortcullisError } from '@portcullis/core';
import { connectionFault, fault, isTransient } from './faults.js';

const system = (code: string): Error => Object.assign(new Error(`it said ${code}`), { code });

test.each<[string, string, boolean]>([
  ['CERT_HAS_EXPIRED', 'certificate-untrusted', false],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate-untrusted', false],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate-untrusted', false],
  ['ENOTFOUND', 'host-unknown', false],
  ['EAI_AGAIN', 'host-unknown', true],
  ['ECONNREFUSED', 'connection-failed', false],
  ['EPROTO', 'connection-failed', false],
  ['ECONNRESET', 'connection-failed', true],
  ['ETIMEDOUT', 'connection-failed', true],
])('%s is %s; another try may cure it: %s', (code, expected, transient) => {
  const error = connectionFault(system(code), 'r.example');
  expect(error).toMatchObject({ code: expected, message: expect.stringMatching(new RegExp(`r\\.example.*${code}`)) });
  expect(error.cause).toMatchObject({ code });
  expect(isTransient(error)).toBe(transient);
});

test('an error without a code is told by its words, cut short', () => {
  expect(connectionFault(new Error('x'.repeat(500)), 'r.example').message).toBe(
    `expected an answer from r.example, got ${'x'.repeat(120)}`,
  );
  expect(connectionFault('gone', 'r.example').message).toBe('expected an answer from r.example, got gone');
});

test('what is told already stays as it is', () => {
  const error = new PortcullisError({ code: 'proxy-refused', message: 'no', remedy: 'Ask.' });
  expect(connectionFault(error, 'r.example')).toBe(error);
});

test.each<[string, boolean]>([
  ['host-timeout', true],
  ['blob-truncated', true],
  ['connection-failed', true],
  ['proxy-refused', false],
])('%s without a cause may be cured by another try: %s', (code, transient) => {
  const error = fault(code, 'no', 'Ask.');
  expect('cause' in error && error.cause !== undefined).toBe(false);
  expect(isTransient(error)).toBe(transient);
});

test('an error of another kind is no reason to try again', () => {
  expect(isTransient(system('ECONNRESET'))).toBe(false);
});
