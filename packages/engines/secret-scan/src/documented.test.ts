// Credentials that manuals print are none, whatever stands beside them; others of the same form are.

import { buildDetector } from './detect.js';
import { secretRules } from './rules/index.js';

const detector = buildDetector(secretRules());
const found = (value: string): number => detector.detect(Buffer.from(`ACCESS_TOKEN=${value}\n`), '.env').length;

test('the password of a manual', () => {
  expect(found(['mUc3m00', 'RsqyRe'].join(''))).toBe(0);
  expect(found(['mUc3m77', 'RsqyRe'].join(''))).toBe(1);
});

test.each<[string, readonly string[], string]>([
  ['Socket', ['sktsec_t_--', 'RAN5U4ivauy4w37', '-6aoKyYPDt5ZbaT5JBVMqiwKo_api'], 'QmT7z2Wc9LrVb4K'],
  ['Brex', ['bxt_', 'jBWQLZXtu1f4sVT6', 'UjaWPp7Gh9nVGjzEZ'], 'QmT7z2Wc9LrVb4Kx'],
  ['YouTrack', ['perm:cm9vdA==.dG9rZW4=.', 'rNZ38ije7uiWwnUT', 'RDdyFDdUkoPUPi'], 'QmT7z2Wc9LrVb4Kx'],
  ['Coveo', ['xx', '564559b1-0045-48e1', '-953c-3addd1ee4457'], '9c27d0e4-71b3-4fa8'],
  ['WeChat Pay', ['7813490d', 'a6f1265e', '4901ffb80afaa36f'], 'c07e52bd'],
  ['ntfy', ['tk_', 'AgQdq7mVBoFD37zQ', 'VN29RhuMzNIz2'], 'QmT7z2Wc9LrVb4Kx'],
])('the sample of %s', (_provider, [start = '', middle = '', end = ''], other) => {
  expect(found(start + middle + end)).toBe(0);
  expect(found(start + other + end)).toBe(1);
});
