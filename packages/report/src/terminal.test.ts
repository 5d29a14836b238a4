import { columnsOf, noPaint, type Told, type ToldFinding, terminalLines } from './index.js';

const screen = { width: 80, rows: 40, paint: noPaint };

function finding(overrides: Partial<ToldFinding> = {}): ToldFinding {
  return {
    ruleId: 'a-rule',
    severity: 'high',
    confidence: 'high',
    title: 'A title',
    why: 'It matters because of that.',
    remedy: 'Do the right thing.',
    page: 'https://example.com/rules#a-rule',
    message: 'This is wrong. It matters because of that.',
    path: 'src/a.ts',
    region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 5 },
    excerpt: { line: 2, text: 'let it = be;', start: 4, length: 2 },
    fingerprint: 'f',
    sources: ['lint'],
    blocks: true,
    listed: true,
    ...overrides,
  };
}

function told(findings: readonly ToldFinding[], overrides: Partial<Told> = {}): Told {
  return {
    passed: false,
    headline: 'Blocked: 1 finding to fix',
    because: ['1 high; judged by the policy: blocks at high.'],
    causes: [],
    findings,
    letThrough: [],
    remarks: [],
    next: [],
    everything: 'in report.html',
    ...overrides,
  };
}

test('the decision and why, the place with its line and a caret, the reason and the remedy once, the page', () => {
  expect(terminalLines(told([finding()]), screen)).toEqual([
    'Blocked: 1 finding to fix',
    '1 high; judged by the policy: blocks at high.',
    '',
    'high      a-rule (lint)',
    '  It matters because of that.',
    '  src/a.ts:2:3  This is wrong.',
    '    2 | let it = be;',
    '      |     ^^',
    '  Fix: Do the right thing.',
    '  https://example.com/rules#a-rule',
  ]);
});

test('of many places twenty are shown, the reason stands once, and the file of all is named', () => {
  const many = Array.from({ length: 112 }, (_, i) => finding({ path: `src/${i}.ts` }));
  const lines = terminalLines(told(many), { ...screen, rows: 1000 });
  expect(lines.filter((line) => /^ {2}src/.test(line))).toHaveLength(20);
  expect(lines).toContain('  and 92 more in report.html');
  expect(lines.filter((line) => line.includes('It matters'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('Fix:'))).toHaveLength(1);
});

test('a screen is kept to by telling less of each rule, never by leaving a rule out', () => {
  const rules = Array.from({ length: 9 }, (_, rule) =>
    Array.from({ length: 7 }, (_, i) => finding({ ruleId: `rule-${rule}`, path: `src/${i}.ts` })),
  );
  const lines = terminalLines(told(rules.flat()), screen);
  expect(lines.length).toBeLessThanOrEqual(48);
  for (let rule = 0; rule < 9; rule++) expect(lines.some((line) => line.includes(`rule-${rule} `))).toBe(true);
});

test('what does not block is counted by severity, and listed where there is room or --all asks for it', () => {
  const rest = [finding({ blocks: false, listed: false, severity: 'low' }), finding({ blocks: false, listed: false, severity: 'medium' })];
  expect(terminalLines(told(rest), screen).join('\n')).toMatch(
    /Not blocking: 1 medium, 1 low\.\n {2}medium {4}src\/a\.ts:2:3 {2}a-rule: This is wrong\./,
  );
  const crowd = Array.from({ length: 60 }, () => rest).flat();
  expect(terminalLines(told(crowd), screen)).toContain('Not blocking: 60 medium, 60 low; all in report.html.');
  expect(terminalLines(told(crowd), { ...screen, all: true }).filter((line) => /^ {2}src/.test(line))).toHaveLength(120);
});

test.each([40, 80, 200])('no line is wider than %i columns but for a word that has no blank', (width) => {
  const words = 'Many words that are wrapped at blanks, however long a sentence gets. '.repeat(4).trim();
  const lines = terminalLines(
    told([finding({ message: words, why: words, remedy: words }), finding({ path: '目錄/文件.ts', message: '全 '.repeat(80) })], {
      remarks: [words],
    }),
    {
      ...screen,
      width,
      rows: 1000,
    },
  );
  expect(lines.filter((line) => columnsOf(line) > width && line.trim().includes(' '))).toEqual([]);
});

test('a caret stays under what it marks where a line is cut', () => {
  const text = `${'x'.repeat(100)}HERE${'y'.repeat(100)}`;
  const lines = terminalLines(told([finding({ excerpt: { line: 7, text, start: 100, length: 4 } })]), screen);
  const at = lines.findIndex((line) => line.includes('^'));
  const caret = lines[at] as string;
  expect((lines[at - 1] as string).slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('HERE');
});

test('control characters of a report do not reach the terminal', () => {
  const lines = terminalLines(
    told([finding({ ruleId: 'r\u001b[2J', path: 'a\nb', message: '\u001b]0;x\u0007' })], { headline: 'h\u001b[1m' }),
    screen,
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(lines.join('')).not.toMatch(/[\u0000-\u001f]/);
});

test('doubts with one remedy stand under it once', () => {
  const cause = (name: string) => ({ code: 'not-looked-at', message: `${name}: it is damaged`, remedy: 'Make it readable.' });
  expect(terminalLines(told([], { causes: [cause('a'), cause('b')] }), screen).slice(2)).toEqual([
    '',
    'not-looked-at',
    '  a: it is damaged.',
    '  b: it is damaged.',
    '  Fix: Make it readable.',
  ]);
});

test('two hundred thousand findings of a rule are laid out', () => {
  const all = Array.from({ length: 200_000 }, (_, i) => finding({ path: `file-${i}`, listed: false, blocks: false }));
  expect(terminalLines(told(all), screen)).toContain('Not blocking: 200000 high; all in report.html.');
});

test('a cause of many words takes two lines where the screen is full, so that all that blocks stays on it', () => {
  const message = Array.from({ length: 40 }, (_, i) => `a step of job ${i} names the Dockerfile \`release/${i}/Dockerfile\``).join('; ');
  const causes = ['a', 'b', 'c'].map((name) => ({ code: 'input-unreadable', message: `${name}: ${message}`, remedy: 'Make it readable.' }));
  const findings = Array.from({ length: 5 }, (_, i) => finding({ ruleId: `rule-${i}` }));
  const lines = terminalLines(told(findings, { causes }), screen);
  expect(lines.length).toBeLessThanOrEqual(40);
  expect(lines.filter((line) => line.startsWith('high '))).toHaveLength(5);
  expect(lines.filter((line) => /^ {4}.*…$/.test(line))).toHaveLength(3);
  // With room for it the whole stands there.
  expect(terminalLines(told([], { causes }), { ...screen, rows: 1000 }).join(' ')).toContain('release/39/Dockerfile');
  // Where even that is too much, two of them stand for all.
  const least = terminalLines(told(findings, { causes }), { ...screen, rows: 1 });
  expect([least.some((line) => line.includes('b: ')), least.some((line) => line.includes('c: '))]).toEqual([true, false]);
  expect(least).toContainEqual(expect.stringContaining('and 1 more'));
});

test('what cannot fit is not written out: no line is read of places that are not shown, and no message of what is only counted', () => {
  const read: string[] = [];
  const watched = (path: string, listed: boolean): ToldFinding =>
    Object.defineProperties(finding({ path, listed, blocks: listed }), {
      excerpt: { get: () => void read.push(`line of ${path}`) },
      ...(listed ? {} : { message: { get: () => void read.push(`message of ${path}`) } }),
    });
  const places = Array.from({ length: 30 }, (_, i) => watched(`a${i}`, true));
  const rest = Array.from({ length: 20 }, (_, i) => watched(`b${i}`, false));
  const lines = terminalLines(told([...places, ...rest]), { ...screen, rows: 16 });
  expect(lines.filter((line) => /^ {2}a\d/.test(line))).toHaveLength(5);
  expect(new Set(read)).toEqual(new Set(['line of a0']));
});

test.each([
  ['', 0],
  ['plain', 5],
  ['é', 1],
  ['e\u0301', 1],
  ['漢字', 4],
  ['a😀b', 4],
  ['a\u200bb', 2],
])('%j takes its columns', (text, expected) => {
  expect(columnsOf(text)).toBe(expected);
});
