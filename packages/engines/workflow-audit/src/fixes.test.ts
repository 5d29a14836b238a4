// Every fix on its rule's own examples: the fixed file is read and audited again, the finding is gone, and no rule has a new one.

import { applyEdits, composeChanges, exampleText, type Finding } from '@portcullis/core';
import { auditText } from './audit-text.js';
import { type AuditSettings, defaultSettings } from './config/settings.js';
import { auditRules, familyOf } from './rules/index.js';

// Exports of settings are no files of the pipeline, and have no fixes.
const cases = auditRules()
  .filter(({ id }) => familyOf(id) !== 'platform')
  .flatMap((rule) =>
    rule.examples.bad.map(
      (example, i) =>
        [`${rule.id}, example ${i + 1}`, rule.id, exampleText(example), example.path ?? '.github/workflows/test.yml'] as const,
    ),
  );

const settings: AuditSettings = { ...defaultSettings, persona: 'auditor', forbids: ({ owner }) => owner === 'forbidden' };

function count(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

test.each(cases)('%s', async (_, id, text, path) => {
  const before = await auditText(text, path, settings);
  const own = before.filter(({ ruleId }) => ruleId === id);
  const fixable = own.filter(({ fix }) => fix !== undefined);
  const { edits } = composeChanges(fixable.flatMap(({ fix }) => fix?.changes ?? []));
  const [change] = fixable[0]?.fix?.changes ?? [];
  if (change === undefined) {
    expect(own.length).toBeGreaterThan(0);
    return;
  }
  const fixed = applyEdits(text, { ...change, edits });
  const after = count(await auditText(fixed, path, settings));
  expect({ fixed, left: after.get(id) ?? 0 }).toEqual({ fixed, left: own.length - fixable.length });
  const more = [...after].filter(([rule, n]) => n > (count(before).get(rule) ?? 0)).map(([rule]) => rule);
  expect({ fixed, more }).toEqual({ fixed, more: [] });
});

const good = auditRules().flatMap((rule) =>
  rule.examples.good.map((example, i) => [`${rule.id}, good example ${i + 1}`, rule.id, example] as const),
);

test.each(good)('%s is left alone by its own rule, whoever asks', async (_, id, example) => {
  const found = await auditText(exampleText(example), example.path ?? '.github/workflows/test.yml', settings);
  expect(found.filter(({ ruleId }) => ruleId === id).map(({ message }) => message)).toEqual([]);
});
