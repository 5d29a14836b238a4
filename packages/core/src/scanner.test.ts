import { applicableInputs, filesOf, inputsOf, memberName, ofOneInput, type SkippedInput } from './scanner.js';

const gap = (path: string): SkippedInput => ({ path, reason: 'unreadable', gap: true });
const picture: SkippedInput = { path: 'a.png', reason: 'binary', gap: false };

describe('an input counts once', () => {
  test.each<[string, number, readonly SkippedInput[], number]>([
    ['looked at', 1, [], 1],
    ['looked at but for two parts of it', 1, ofOneInput([gap('a.zip!b'), gap('a.zip!c')], true), 1],
    ['of which two parts are told and nothing was looked at', 0, ofOneInput([gap('a.zip!b'), picture, gap('a.zip')], false), 1],
    ['not looked at, beside another', 1, [gap('a')], 2],
    ['that is none', 0, [picture], 0],
  ])('%s', (_, scanned, skipped, count) => expect(applicableInputs(scanned, skipped)).toBe(count));
});

test('a path leads to a file and on into archives', () => {
  expect(filesOf('a.zip!b!c.txt')).toEqual(['a.zip', 'a.zip!b', 'a.zip!b!c.txt']);
  expect([memberName('a.zip!b!c/d.txt'), memberName('a/b')]).toEqual(['c/d.txt', 'a/b']);
  expect(inputsOf([gap('a.zip!b'), gap('a.zip!c'), gap('b')])).toBe(2);
});
