import { buildAutomaton, Cursor } from './automaton.js';

const keywords = ['he', 'she', 'his', 'hers', 'a-quite-long-keyword', 'keyword'];

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
  ['letters of which none is in a keyword', '0123456789'.repeat(9000)],
])('every keyword is found once, in order: %s', (_, text) => {
  expect(found(text)).toEqual(expected(text));
});

test('a keyword is found across the middle and the end of a block', () => {
  // Blocks have 32 KiB, and their halves are searched side by side.
  for (const border of [16 * 1024, 32 * 1024, 48 * 1024]) {
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

test('a cursor that restarts knows nothing of the text before', () => {
  const automaton = buildAutomaton(keywords);
  const cursor = new Cursor();
  automaton.next(Buffer.from('sh'), cursor);
  cursor.restart();
  expect(automaton.next(Buffer.from('e'), cursor)).toBe(0);
});
