import { ruleSetDigest } from '@portcullis/core';
import { computed } from './computed.js';
import { computedTables } from './computed-tables.js';
import type { SecretRule } from './rule.js';
import { idsOf, rulesOf } from './rules/family.js';
import { families, secretRules } from './rules/index.js';
import { secretScan } from './scanner.js';
import { packedNeeds, placedOf, trialsOf } from './trials.js';

/** Without what was computed. */
const rules: readonly SecretRule[] = rulesOf(families, undefined);

test('what was computed when compiling is that of these rules', () => {
  expect(computed).toMatchObject({ ids: idsOf(families), rulesDigest: ruleSetDigest(secretScan.rules) });
  expect(computedTables).toEqual({ ...trialsOf(rules), ...placedOf(secretRules()), needs: packedNeeds(rules) });
});
