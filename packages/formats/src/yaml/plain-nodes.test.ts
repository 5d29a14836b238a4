import { isDeepStrictEqual } from 'node:util';
import * as parser from 'js-yaml';
import { decoderOf, readYaml, readYamlWhole } from './nodes.js';
import { plainNodes } from './plain-nodes.js';

const plain = (text: string) => plainNodes(text, decoderOf(parser));

/** What YAML gives a meaning, line ends and letters that look like them, and forms that its versions read differently. */
const pieces = [
  ...[
    'a',
    'b',
    ' ',
    ' ',
    '  ',
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    '\n\n',
    ': ',
    ': ',
    ':',
    ':\n',
    '- ',
    '-',
    '-\n',
    '- - a\n',
    '? ',
    '?',
  ],
  ...[
    '#',
    ' # c',
    '"x" #',
    '&x ',
    '*x',
    '!t ',
    '!!str ',
    '|',
    '>',
    '|-',
    '>+',
    '|2',
    '|1-',
    '>2 # c',
    '| # c',
    '|#c',
    ' |\n  x\n',
    ' >-\n   x\n  y\n',
  ],
  ...[
    "'",
    "''",
    '"',
    '\\"',
    '\\n',
    '\\x41',
    '\\\n',
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',',
    '[a, b]',
    '{a: b}',
    '{a: , b}',
    '[a: b]',
    '"a": ',
    "'b': ",
  ],
  ...[
    '---',
    '---\n',
    '...',
    '\n---\n',
    '%YAML 1.2\n',
    '\t',
    '\r\n',
    '\r',
    '\u0085',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\u00a0',
    '\u{1f600}',
    '@',
    '`',
    '%',
  ],
  ...[
    '<<',
    '<<: ',
    '017',
    '0o17',
    '0x1F',
    '1_000',
    '1e3',
    '.inf',
    '~',
    'null',
    'yes',
    'on',
    '1:30',
    '2001-01-01',
    'x:y',
    'a#b',
    '-x',
    '?x',
    ':x',
    '$',
  ],
];

/** Whole numbers below a bound, the same in each run. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}

/** A text of pieces, or one that is read with pieces put in or over some of its letters. */
function made(number: (bound: number) => number): string {
  const piece = () => pieces[number(pieces.length)] as string;
  if (number(3) === 0) return Array.from({ length: 1 + number(14) }, piece).join('');
  const texts = Object.values(read);
  let text = texts[number(texts.length)] as string;
  for (let changes = 1 + number(3); changes > 0; changes--) {
    const at = number(text.length + 1);
    text = text.slice(0, at) + piece() + text.slice(at + (number(3) === 0 ? number(4) : 0));
  }
  return text;
}

/** Each is read without the whole parser, and to the same nodes in the same places. */
const read = {
  'a workflow':
    '# about\nname: CI # it\non:\n  push:\n    branches: [main, "v*", \'x\']\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n    - uses: a/b@v1\n      with: { path: x, "b": [1, { c: d }] }\n    - run: |\n        echo "a: b" # c\n\n          deeper\n    - name: "q: \\"x\\" \\n \\\\"\n      if: \'it\'\'s\'\n',
  'a document behind its mark': '--- # first\na: b\n',
  'values of nothing': 'a:\nb: # none\nc:\n  -\n  - d:\n  -\n    e: f\nx: ""\ny: \'\'\n',
  'lists as far in as their key': 'a:\n- b\n- - c\n  - d\n-   e: f\n    g: h\ni: j\n',
  'letters that mean something elsewhere': 'a: -x\nb: :y\nc: ?z\nd: a#b\ne: a:b\nf: x [y] {z}\n"g h": i\nj k: l&m*n!\n',
  'comments deeper than what follows': 'a: b\n      # far in\nc:\n        # further\n  d: |\n    e\n   # not of it\n  f: g\n',
  'every kind of block':
    'a: |\n\n  x\n\n   y\n\nb: |-\n  x\n\nc: |+\n  x\n\n\nd: >\n  x\n  y\n\n   z\n  w\n\ne: >-\n  x\n\n  y\n\nf: >+\n  x\n\ng: |\nh: |+\n\n\ni: x\n',
  'a block at the end without a line end': 'a: |\n  x',
  'a block of nothing at the end': 'a: |',
  'white space behind values': 'a: b   \nc: "d"  \ne: [f]  # g\n   \nh: |  \n  i  \n',
  'letters of two units': 'a: "😀 b"\nc: 😀\nd: é\n',
  'a merge key': '<<: a\nb: c\n',
  'a scalar over several lines':
    'a: b\n  && c  \n\n\n    - d#e # f\ng:\n  h\n  [i\nj:\n  - k\n   l\n  -\n    -m\n    n\n  - o: p\n      q\n    r: s\nt: u\n\n',
  'brackets over several lines':
    'a: [b, # c\n  d,\n\n  # e\n  {f: g,\n    "h": i\n   }, j\n  ,\n ] # k\nl:\n  - { m: n,\n      o: p }\n  - q\n',
  'a bracket with a comma at its end': 'a: [b, c, ]\nd: {e: f, }\ng: []\nh: {}\n',
};

/** Each is more than the plain part, or no YAML. */
const left = {
  'an anchor and its alias': 'a: &x b\nc: *x\n',
  'a tag': 'a: !x b\n',
  'quotes over two lines': 'a: "b\n  c"\n',
  'brackets that go on further left': 'a:\n  b: [c,\n  d\n  ]\n',
  'a scalar that goes on behind a comment': 'a: b # c\n  d\n',
  'a scalar that goes on behind a line of comment': 'a: b\n  # c\n  d\n',
  'a scalar over two lines that would be a key': 'a: b\n  c: d\ne:\n  f\n  g: h\n',
  'two documents': 'a: b\n---\nc: d\n',
  'the end of a document': 'a: b\n...\n',
  'a key twice': 'a: b\nc: d\na: e\n',
  'a key twice among many': `${Array.from({ length: 20 }, (_, i) => `k${i}: x\n`).join('')}k3: y\n`,
  'a key twice in brackets': 'a: {b: c, b: d}\n',
  'a tab before a value': 'a:\tb\n',
  'a tab at the head of a line': 'a:\n\tb: c\n',
  'line ends of two letters': 'a: b\r\n',
  'a mark of byte order': '\ufeffa: b\n',
  'a letter that no stream may hold': 'a: b\u0007\n',
  'half a letter': 'a: \ud83d\n',
  'a key without a value behind one': 'a: b\nc\n',
  'a map on the line of a key': 'a: b: c\n',
  'a list on the line of a key': 'a: - b\n',
  'a line further in than its map': 'a: b\n  c: d\n',
  'a line between two blocks': 'a:\n    b: c\n  d: e\n',
  'a block with its indentation said': 'a: |2\n   b\n',
  'an empty line further in than its block': 'a: |\n     \n  b\n',
  'a comment without a space before it': 'a: "b"#c\n',
  'an escape that few write': 'a: "\\x41"\n',
  'an escape of nothing': 'a: "\\q"\n',
  'an explicit key': '? a\n: b\n',
  'a map in a list in brackets': 'a: [b: c]\n',
  'a key alone in braces': 'a: {b, c: d}\n',
  'brackets that nobody closes': 'a: [b\n',
  'quotes that nobody closes': 'a: "b\n',
  'a scalar alone': 'a\n',
  'nothing at all': '# nothing\n',
  'a root further in': '  a: b\n',
  'lists too deep': `${'- '.repeat(100)}a\n`,
  'brackets too deep': `a: ${'['.repeat(100)}${']'.repeat(100)}\n`,
};

describe('the plain part of YAML', () => {
  it.each(Object.entries(read))('reads %s as the whole parser does', async (_, text) => {
    expect(plain(text)).toEqual((await readYamlWhole(text, 'a.yml'))[0]);
    expect(await readYaml(text, 'a.yml')).toEqual([plain(text)]);
  });

  it.each(Object.entries(left))('leaves %s to the whole parser', (_, text) => {
    expect(plain(text)).toBeUndefined();
  });

  it('reads whatever is made of pieces as the whole parser does, or leaves it', async () => {
    const number = numbers(20_261_129);
    let count = 0;
    for (let i = 0; i < 6000; i++) {
      const text = made(number);
      const node = plain(text);
      if (node === undefined) continue;
      count++;
      const whole = await readYamlWhole(text, 'a.yml').catch((error: Error) => error.message);
      if (!isDeepStrictEqual(whole, [node])) expect([text, whole]).toEqual([text, [node]]);
    }
    expect(count).toBeGreaterThan(500);
  });

  it('reads every head of a file as the whole parser does, or leaves it', async () => {
    for (const text of Object.values(read))
      for (let end = 0; end <= text.length; end++) {
        const head = text.slice(0, end);
        const node = plain(head);
        if (node !== undefined) expect([node]).toEqual(await readYamlWhole(head, 'a.yml'));
      }
  });
});
