// What a report of others says reaches people as text: nothing in it is markup, leads a terminal astray, or drowns what else is said.

import { annotationsOf } from './annotations.js';
import { junit } from './formats.js';
import { leftOutWords, markdownParts } from './markdown.js';
import type { Told, ToldFinding } from './model.js';
import { noPaint, terminalLines } from './terminal.js';

const long = 'L'.repeat(100_000);

const hostile: readonly (readonly [string, string])[] = [
  ['a very long text', long],
  ['pictures that are cut', `x${'\u{1f600}'.repeat(60_000)}`],
  ['letters without a width', 'se\u200bcret\u200e\u2060\ufeff\u00ad\u061c'],
  ['letters that spell what is not shown', 'x\u{e0041}\u{e0042}\u{e007f}'],
  ['turned text', 'a\u202eb\u2066c\u2069\u202a'],
  ['colours of a terminal', '\u001b[31mred\u001b[0m\u009b31m\u001b]8;;x\u0007'],
  ['halves of letters', 'a\ud800b\udc00'],
  ['control letters', 'a\u0000b\u0007c\u0008'],
  ['ends of lines', 'a\nb\r\nc\u2028d\u2029e\u0085f'],
  ['a fence', '```\nout\n```` ~~~\n'],
  ['the end of a fold', '</details></summary></td></table>-->'],
  ['a comment', '<!-- portcullis gate-comment run=1 -->'],
  ['a picture', '![x](https://e.example/x.png)'],
  ['an element', '<img src=x onerror=alert(1)><script>x</script>'],
  ['a link', '[click](https://e.example) [a]: https://e.example'],
  ['addresses', 'https://e.example www.e.example ftp://e.example HTTP://e.example'],
  ['mentions', '@octocat @org/team a@b.example &commat;octocat &#64;octocat'],
  ['a table', 'a|b\n|-|-|\n|c|d|'],
  ['headings and lists', '# h\n- [ ] x\n1. y\n> z\n***'],
  ['marks of code', '`a``b` x `c`` `` ` d'],
  ['formulas', '$$\\href{https://e.example}{x}$$'],
  ['orders to a runner', '::error::x\n::set-output name=a::b\n##[error]x'],
];

/** Letters that nobody sees, but for the one by which Markdown is broken. */
const unseen = /[\p{Cs}\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]|(?![\n\u200b])[\p{Cc}]/u;
const live: readonly RegExp[] = [
  /(?<!\\)</,
  /@(?=[\w/])/,
  /(?<!\\)&/,
  /(?<!\\)!?\[(?!`)/,
  /https?:\/\/e/i,
  /www\.e/,
  /ftp:\/\//,
  /(?<!\\)\$/,
];

function toldWith(text: string): Told {
  const finding: ToldFinding = {
    ruleId: text,
    severity: 'high',
    confidence: 'high',
    title: text,
    why: '',
    remedy: text,
    page: `https://e.example/a)b ${text}`,
    message: text,
    path: text,
    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
    fingerprint: text,
    sources: [text],
    blocks: true,
    listed: true,
  };
  return {
    passed: false,
    headline: `Blocked: ${text}`,
    because: [text],
    causes: [{ code: text, message: text, remedy: text }],
    findings: [finding, { ...finding, path: undefined, logical: text }],
    letThrough: [{ place: text, ruleId: text, reason: text, by: text }],
    remarks: [text],
    next: [],
    everything: 'in x',
  };
}

test.each(hostile)('%s is text in Markdown', (_, given) => {
  const { head, rows, tail } = markdownParts(toldWith(given), '##', (path) => `\`${path.replace(/[^\w]/g, '')}\``);
  const whole = [head, ...rows, tail].join('\n');
  expect(whole.length).toBeLessThan(120_000);
  expect(whole).not.toMatch(unseen);
  // What stands between marks of code is code, and the one address is the rule's page.
  const outside = whole
    .replace(/\]\(https:\/\/e\.example\/a%29b[^\s()<>]*\)/g, ']')
    .replace(/(?<![\\`])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '`');
  for (const mark of live) expect([mark, mark.exec(outside)?.[0]]).toEqual([mark, undefined]);
});

test.each(hostile)('%s is text in a terminal, bounded', (_, given) => {
  const lines = terminalLines(toldWith(given), { width: 100, rows: 60, paint: noPaint });
  expect(lines.join('\n')).not.toMatch(unseen);
  expect(lines.join('\n').length).toBeLessThan(60_000);
});

test.each(hostile)('%s is bounded in an annotation, and well-formed in JUnit', (_, given) => {
  for (const { message, title = '', path = '' } of annotationsOf(toldWith(given).findings)) {
    expect(message.length).toBeLessThan(5000);
    expect(title.length).toBeLessThanOrEqual(255);
    expect(path.length).toBeLessThanOrEqual(4096);
  }
  expect(junit(toldWith(given))).not.toMatch(/(?![\n\r\t])\p{Cc}|\p{Cs}|[\u202a-\u202e]/u);
});

test('what is left out is counted in rules and findings', () => {
  expect(leftOutWords({ places: [3, 2, 1] }, 2, 'in x')).toBe('2 more rules with 3 findings are in x.');
  expect(leftOutWords({ places: [3, 2, 1] }, 1, 'in x')).toBe('1 more rule with 1 finding is in x.');
});
