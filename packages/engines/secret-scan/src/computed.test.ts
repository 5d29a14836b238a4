import { ruleSetDigest } from '@portcullis/core';
import { computed } from './computed.js';
import { secretRules } from './rules/index.js';
import { secretScan } from './scanner.js';
import { keywordsOf, packedNeeds } from './trials.js';

test('what was computed when compiling is that of these rules', () => {
  expect(computed).toMatchObject({
    rulesDigest: ruleSetDigest(secretScan.rules),
    ...keywordsOf(secretRules()),
    needs: packedNeeds(secretRules()),
  });
});
