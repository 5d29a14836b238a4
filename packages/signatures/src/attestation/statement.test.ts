import type { PortcullisError } from '@portcullis/core';
import { inTotoPayloadType, parseStatement } from './statement.js';

const digest = `"digest":{"sha256":"${'a'.repeat(64)}"}`;
const statement = (subject: string, predicate: string): Buffer =>
  Buffer.from(
    `{"_type":"https://in-toto.io/Statement/v1","subject":[{${subject}}],"predicateType":"https://e.x/p","predicate":{${predicate}}}`,
  );

test('a statement is read', () => {
  const { predicate, subjects } = parseStatement(inTotoPayloadType, statement(digest, '"result":"PASSED"'));
  expect([predicate, subjects[0]?.digest.get('sha256')]).toEqual([{ result: 'PASSED' }, 'a'.repeat(64)]);
});

test.each([
  ['a result', digest, '"result":"FAILED","result":"PASSED"'],
  ['an escaped result', digest, '"result":"FAILED","re\\u0073ult":"PASSED"'],
  ['a digest', `"digest":{"sha256":"${'b'.repeat(64)}"},${digest}`, ''],
])('%s that stands twice says two things, and is refused', (_, subject, predicate) => {
  expect(() => parseStatement(inTotoPayloadType, statement(subject, predicate))).toThrow(
    expect.objectContaining({ code: 'statement-malformed', message: expect.stringContaining('stands twice') }),
  );
});

test.each([
  ['"type":"https://in-toto.io/Statement/v1"', 'read'],
  ['"type":"https://in-toto.io/Statement/v0.1"', 'read'],
  ['"type":"https://in-toto.io/Statement/v2"', 'statement-malformed'],
  ['"_type":"https://in-toto.io/Statement/v1","type":"https://in-toto.io/Statement/v1"', 'statement-malformed'],
  ['"_type":null,"type":"x"', 'statement-malformed'],
])('a statement that says what it is by %s: %s', (type, expected) => {
  const text = statement(digest, '').toString().replace('"_type":"https://in-toto.io/Statement/v1"', type);
  let got = 'read';
  try {
    parseStatement(inTotoPayloadType, Buffer.from(text));
  } catch (error) {
    got = (error as PortcullisError).code;
  }
  expect(got).toBe(expected);
});
