import { fingerprinter, fingerprintOf, lineHashes } from './fingerprint.js';

/** The public algorithm written plainly with BigInt, as a second opinion. */
function plainLineHashes(text: string): string[] {
  const units: number[] = [];
  const starts: number[] = [];
  let lineStart = true;
  const normalised = text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '');
  for (const unit of [...Array(normalised.length).keys()].map((i) => normalised.charCodeAt(i)).concat(0xffff)) {
    if (lineStart) starts.push(units.length);
    lineStart = unit === 10;
    units.push(unit);
  }
  const counts = new Map<string, number>();
  return starts.map((start) => {
    let hash = 0n;
    for (let i = 0; i < 100; i++) hash = BigInt.asUintN(64, hash * 37n + BigInt(units[start + i] ?? 0));
    const hex = hash.toString(16);
    counts.set(hex, (counts.get(hex) ?? 0) + 1);
    return `${hex}:${counts.get(hex)}`;
  });
}

describe('lineHashes', () => {
  test.each([
    ['one line', 'a'],
    ['an empty text', ''],
    ['repeated lines', 'same\nsame\nsame\n'],
    ['every kind of line break', 'a\nb\r\nc\rd\n\r\n\re'],
    ['indented lines', '  a\n\tb c\n   \n'],
    ['letters beyond ASCII', 'π\n中文 😀\nend'],
    ['long lines', Array.from({ length: 50 }, (_, i) => `${'xyz'.repeat(i * 7)} ${i}`).join('\n')],
  ])('agrees with the algorithm written plainly: %s', (_, text) => {
    const expected = plainLineHashes(text);
    const hashes = lineHashes(text, new Set(expected.keys()).add(expected.length));
    expect(expected.map((_hash, i) => hashes.get(i + 1))).toEqual(expected);
  });

  test('stops at the last wanted line', () => {
    const text = Array.from({ length: 500 }, (_, i) => `line ${i}`).join('\n');
    expect([...lineHashes(text, new Set([3])).keys()]).toEqual([3]);
  });
});

describe('fingerprints', () => {
  test('do not change when white space does', () => {
    expect(fingerprintOf('r', 'p', ' a  b\n')).toBe(fingerprintOf('r', 'p', 'a b'));
  });
  test('tell equal content in one file apart', () => {
    const fingerprint = fingerprinter();
    const first = fingerprint('r', 'p', 'same');
    expect(first).toBe(fingerprintOf('r', 'p', 'same'));
    expect(fingerprint('r', 'p', 'same')).not.toBe(first);
  });
});
