import { ruleSetDigest } from '@portcullis/core';
import { computed } from './computed.js';
import { secretScan } from './scanner.js';

test('what was computed when compiling is that of these rules', () => {
  expect(computed?.rulesDigest).toBe(ruleSetDigest(secretScan.rules));
});
