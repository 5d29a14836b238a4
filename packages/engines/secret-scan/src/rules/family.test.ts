import type { SecretRule } from '../rule.js';
import { idsOf, madeRule, rulesOf } from './family.js';

const made: string[] = [];

function family(name: string, ...ids: string[]): () => readonly SecretRule[] {
  return () => {
    made.push(name);
    return ids.map((id) => ({
      id,
      aliases: [`${id}-alias`],
      severity: 'high',
      confidence: 'low',
      audience: 'pedantic',
      title: `${id} title`,
      why: `${id} why`,
      remedy: `${id} remedy`,
      controls: ['control'],
      risks: ['risk'],
      references: ['reference'],
      examples: { bad: [], good: [] },
      check: { keywords: [id], pattern: /x/g },
    }));
  };
}

beforeEach(() => made.splice(0));

test('a rule is made with its family when something of it is asked for but its name, and once', () => {
  const families = { first: family('first', 'a', 'b'), second: family('second', 'c') };
  const rules = rulesOf(families, { first: ['a', 'b'], second: ['c'] });
  expect(rules.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(made).toEqual([]);
  expect(rules.map(({ title }) => title)).toEqual(['a title', 'b title', 'c title']);
  expect(made).toEqual(['first', 'second']);
});

test('it says of itself what its family says', () => {
  const [whole] = family('first', 'a')();
  const [rule] = rulesOf({ first: family('first', 'a') }, { first: ['a'] });
  for (const key of Object.keys(whole as SecretRule) as (keyof SecretRule)[]) expect(rule?.[key]).toEqual(whole?.[key]);
  expect(madeRule(rule as SecretRule)).toEqual(whole);
  expect(madeRule(whole as SecretRule)).toBe(whole);
});

test.each([
  ['one is missing', ['a', 'b']],
  ['one is of another name', ['b']],
  ['one is more', []],
])('of rules that are not those that were compiled nothing is believed: %s', (_, ids) => {
  const [rule] = rulesOf({ first: family('first', 'a') }, { first: ids.length === 0 ? ['a', 'a'] : ids });
  expect(() => rule?.check).toThrow('the rules of first are not those that were compiled');
});

test('of a family that is gone as well', () => {
  expect(() => rulesOf({}, { first: ['a'] })[0]?.check).toThrow('the rules of first are not those that were compiled');
});

test('without what was computed all are made at once', () => {
  expect(rulesOf({ first: family('first', 'a'), second: family('second', 'b') }, undefined).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(made).toEqual(['first', 'second']);
  expect(idsOf({ first: family('first', 'a') })).toEqual({ first: ['a'] });
});
