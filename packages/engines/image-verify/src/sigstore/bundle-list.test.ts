import type { PortcullisError } from '@portcullis/core';
import { type MockInstance, mockInstance, mockIssuer, mockSubject } from '../testing/mock-sigstore.js';
import { verifyAnyBundle } from './bundle-list.js';
import { messageOf } from './raw-signature.js';
import { readTrustedRoots } from './trusted-root.js';

const artifact = Buffer.from('the artifact\n');
let instance: MockInstance;
let good: string;
let other: string;

beforeAll(async () => {
  instance = await mockInstance();
  good = JSON.stringify(await instance.sign({ message: artifact }));
  other = JSON.stringify(await instance.sign({ message: Buffer.from('another') }));
});

function decide(text: string): string {
  const roots = readTrustedRoots(JSON.stringify(instance.root), 'trusted_root.json');
  const identities = [{ issuer: mockIssuer, subject: { equals: mockSubject } }];
  try {
    return verifyAnyBundle(Buffer.from(text), messageOf(artifact), { kind: 'keyless', identities, roots }).identity;
  } catch (error) {
    return (error as PortcullisError).code;
  }
}

test.each<[string, () => string, string]>([
  ['one', () => good, mockSubject],
  ['one that is laid out', () => JSON.stringify(JSON.parse(good), null, 2), mockSubject],
  ['one behind another artifact’s', () => `${other}\n${good}\n`, mockSubject],
  ['one before what is no bundle, with Windows line ends', () => `${good}\r\n{}\r\n\r\n`, mockSubject],
  ['none that holds', () => `${other}\n{}\n`, 'subject-mismatch'],
  ['nothing', () => '\n', 'bundle-malformed'],
  ['a list', () => `[${good}]`, 'bundle-malformed'],
  ['more than anybody writes', () => `${`${other}\n`.repeat(200)}${good}\n`, 'bundle-malformed'],
])('a file of %s', (_, text, expected) => {
  expect(decide(text())).toBe(expected);
});
