import { buildAutomaton } from './automaton.js';

const keywords = ['he', 'she', 'his', 'hers', 'a-quite-long-keyword', 'a_quite_long_keyword', 'keyword', 'e.h'];

/** Every keyword at every place, by its end and then the longest first. */
function expected(text: string): [number, string][] {
  const lower = text.toLowerCase();
  const all: [number, string][] = [];
  for (let end = 1; end <= lower.length; end++) {
    const here = keywords.filter((keyword) => lower.startsWith(keyword, end - keyword.length) && end >= keyword.length);
    for (const keyword of here.sort((a, b) => b.length - a.length)) all.push([end, keyword]);
  }
  return all;
}

function found(text: string): [number, string][] {
  const all: [number, string][] = [];
  buildAutomaton(keywords).search(Buffer.from(text, 'latin1'), (keyword, end) => all.push([end, keywords[keyword] as string]));
  return all;
}

test.each([
  ['nothing', ''],
  ['a short text', 'usHers and His'],
  ['a text of several blocks', 'ushers '.repeat(11_000)],
  ['names with other signs between their words', 'a_quite_long_keyword a-quite_long-keyword he.h he-h'],
  ['letters of which none is in a keyword', '0123456789'.repeat(9000)],
])('every keyword is found once, in order: %s', (_, text) => {
  expect(found(text)).toEqual(expected(text));
});

test('a keyword is found across the middle and the end of a block', () => {
  // Blocks have 16 KiB, and their quarters are searched side by side.
  for (const border of [4, 8, 12, 16, 28, 32].map((kilobytes) => kilobytes * 1024)) {
    for (let before = 0; before <= 20; before++) {
      const at = border - before;
      const text = `${'.'.repeat(at)}a-quite-long-keyword${'.'.repeat(70_000 - at)}`;
      expect(found(text)).toEqual([
        [at + 20, 'a-quite-long-keyword'],
        [at + 20, 'keyword'],
      ]);
    }
  }
});

test('a text that begins knows nothing of the text before', () => {
  const automaton = buildAutomaton(keywords);
  automaton.begin(Buffer.from('sh'));
  automaton.next();
  automaton.begin(Buffer.from('e'));
  expect(automaton.next()).toBe(0);
});
