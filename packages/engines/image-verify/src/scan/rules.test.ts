import { exampleFailures, exampleText, type Finding } from '@portcullis/core';
import { parseReference } from '@portcullis/images';
import { readDockerfile } from '@portcullis/images/named';
import type { ImageException, OwnRule } from '../policy/types.js';
import type { ProblemKind, Verdict } from '../verify/verdict.js';
import { findingsOf } from './findings.js';
import { type ImageRuleData, imageRules } from './rules.js';

const digest = `sha256:${'ab'.repeat(32)}`;
const rule: OwnRule = { image: '**', glob: ['**'], attestations: [], exceptions: [] };
const exception: ImageException = { covers: ['unsigned'], reason: 'r', owner: 'team', expires: '2026-01-01' };
const kinds: Readonly<Record<string, ProblemKind>> = {
  unsigned: 'unsigned',
  'wrong-key': 'invalid',
  'no-rule': 'no-rule',
  'no-provenance': 'attestation',
  old: 'age',
  unavailable: 'unavailable',
  unresolved: 'unresolved',
  expired: 'unsigned',
};

/** The verdict on an image whose state an example names. */
function verdictOf(state: string, name: string): Verdict {
  const known = { name, rule, digest, attempts: [], ...(state === 'unresolved' ? {} : { reference: parseReference(name) }) };
  const kind = kinds[state];
  if (kind === undefined) return { ...known, status: 'verified', problems: [] };
  const problems = [{ kind, code: 'code', reason: 'expected x, got y' }];
  return { ...known, status: 'refused', problems, ...(state === 'expired' ? { expired: exception } : {}) };
}

function findings(text: string, state: string): readonly Finding[] {
  const judged = readDockerfile(text, 'Dockerfile').map((use) => ({ use, verdict: verdictOf(state, use.reference ?? use.text) }));
  return findingsOf({ judged, contents: new Map([['Dockerfile', Buffer.from(text)]]), policyFile: 'p.yml' }).findings;
}

test('every rule reports its bad examples and leaves its good ones alone', async () => {
  const failures = await exampleFailures<ImageRuleData>(imageRules, (_, example) =>
    findings(exampleText(example), String(example.options?.image)).map(({ ruleId }) => ruleId),
  );
  expect(failures).toEqual([]);
});

test('the fix appends the verified digest to the tag', () => {
  const [finding] = findings('FROM registry.example/a:v1 AS x\n', 'verified');
  expect(finding?.fix?.changes[0]?.edits).toEqual([
    { region: { startLine: 1, startColumn: 27, endLine: 1, endColumn: 27 }, replacement: `@${digest}` },
  ]);
});

test('a reference made of variables is reported but not rewritten', () => {
  const [finding] = findings('ARG V=v1\nFROM registry.example/a:$V\n', 'verified');
  expect([finding?.ruleId, finding?.fix]).toEqual(['image-not-pinned', undefined]);
});

test('an exception turns findings into suppressed ones', () => {
  const use = readDockerfile('FROM registry.example/a:v1\n', 'Dockerfile')[0];
  const leave = { reason: 'r', owner: 'team', until: '2026-01-01' };
  const unsigned = verdictOf('unsigned', 'registry.example/a:v1');
  const verdict: Verdict = { ...unsigned, status: 'excepted', problems: unsigned.problems.map((problem) => ({ ...problem, leave })) };
  const result = findingsOf({ judged: use === undefined ? [] : [{ use, verdict }], contents: new Map(), policyFile: 'p.yml' });
  expect([result.findings, result.suppressed.map(({ justification, owner, until }) => [justification, owner, until])]).toEqual([
    [],
    [['r', 'team', '2026-01-01']],
  ]);
});
