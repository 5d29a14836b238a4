import { decisionPlaces } from './definition.js';

test('the files that tell a decision are those that are named, else the usual ones; a log that is read is none', () => {
  const given = (inputs: Readonly<Record<string, string>>) => decisionPlaces((name) => inputs[name]);
  expect(given({})).toEqual([
    'portcullis-results/gate/decision.json',
    'portcullis-results/gate/decision.intoto.json',
    'portcullis-results/gate/audit.jsonl',
    'portcullis-results/report.html',
    'portcullis-results/remediation.patch',
    'portcullis-results/suggested.patch',
  ]);
  const log = 'log.jsonl';
  expect(given({ 'audit-file': log, 'decision-file': ' d.json ', 'junit-file': 'j.xml', 'audit-log': log })).toEqual([
    'd.json',
    'portcullis-results/gate/decision.intoto.json',
    'j.xml',
    '',
    'portcullis-results/report.html',
    'portcullis-results/remediation.patch',
    'portcullis-results/suggested.patch',
  ]);
});
