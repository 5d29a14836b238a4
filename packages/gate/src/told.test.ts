import { judged } from '../../../test/harness/judged.js';
import { gateTold } from './told.js';

const result = (line: number, more: object = {}): object => ({
  ruleId: 'r',
  level: 'error',
  message: { text: `m${line}` },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'a' }, region: { startLine: line } } }],
  ...more,
});

test('the lines of a finding are read when they are asked for, and only of one that blocks and is of now', async () => {
  const results = [result(1), result(2), result(3, { level: 'note' }), result(4, { properties: { commit: 'c' } })];
  const asked: number[] = [];
  const excerpt = (_: string, { startLine: line }: { readonly startLine: number }) => {
    asked.push(line);
    return { line, text: 't', start: 0, length: 1 };
  };
  const { findings } = gateTold(await judged([{ results }]), { excerpt, next: [], everything: '' });
  expect(findings.map(({ message }) => message)).toEqual(['m1', 'm2', 'm4', 'm3']);
  expect(asked).toEqual([]);
  expect(findings[1]?.excerpt).toEqual({ line: 2, text: 't', start: 0, length: 1 });
  expect(findings.slice(2).map((finding) => finding.excerpt)).toEqual([undefined, undefined]);
  expect(asked).toEqual([2]);
});
