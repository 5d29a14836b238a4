// What a rule of the tables says of itself: how far its form is confirmed, where to revoke, and what nobody can revoke.

import { buildDetector } from '../../detect.js';
import { secretRules } from '../index.js';
import { sampleOf } from '../shape.js';
import { ownersKey, seenInCode, tokenRules, unconfirmed } from './token-row.js';

const rules = secretRules();
const detector = buildDetector(rules);

test('a form that is not confirmed is told as such, and with medium confidence at most', () => {
  const unsure = rules.filter(({ why }) => why.endsWith(unconfirmed.formRead));
  expect(unsure.length).toBeGreaterThan(5);
  expect(unsure.filter(({ confidence }) => confidence === 'high')).toEqual([]);
});

test('no rule names both a manual and the lack of one', () => {
  const lacking = rules.filter(({ why }) => why.includes(unconfirmed.formRead) || why.includes(seenInCode.formRead));
  expect(lacking.filter(({ references }) => references !== undefined).map(({ id }) => id)).toEqual([]);
});

test('where to revoke is no menu that nobody has seen', () => {
  const [rule] = tokenRules([['Acme', 'acme_<hex:32>']]);
  expect(rule?.remedy).toMatch(/^Revoke it at Acme, where it was issued, issue a new one/);
});

test('the key of an owner is not to be revoked', () => {
  const [rule] = tokenRules([['Acme', 'acme_<hex:32>', 'private key', 'critical', ownersKey]]);
  expect(rule?.remedy).toMatch(/^Nobody can revoke such a key/);
});

test('the key of a page has the form of a team, and is none', () => {
  const key = sampleOf('cxtp_<alnum:30>', 'coralogix');
  const found = (text: string): readonly string[] => detector.detect(Buffer.from(text), 'src/rum.js').map(({ rule }) => rule.id);
  expect(found(`CoralogixRum.init({ public_key: '${key}' });`)).toEqual([]);
  expect(found(`new Logger({ privateKey: '${key}' });`)).toEqual(['coralogix-team-api-key-prefixed']);
});

test('an id of a parcel service has the form of a key, and is none', () => {
  const id = sampleOf('pl_<hex:32>', 'postage label');
  expect(detector.detect(Buffer.from(`{"postage_label": {"id": "${id}"}}`), 'spec/vcr/buy_shipment.yml')).toEqual([]);
});
