import { growth, linear } from '../../../../test/harness/growth.js';
import { readSnippet, type SnippetLanguage, type SnippetToken } from './index.js';

/** Statements as they were understood: names as they are, texts in quotes with their expressions, groups in brackets. */
function told(text: string, language: SnippetLanguage): readonly string[] {
  return readSnippet(text, language).statements.map(({ tokens }) => shown(tokens));
}

function shown(tokens: readonly SnippetToken[]): string {
  return tokens
    .map(({ kind, text, tokens: inner, holes }) => {
      if (kind === 'group') return `${text}${shown(inner)}`;
      return kind === 'string' ? `"${text}"${holes.map((hole) => `<${shown(hole)}>`).join('')}` : text;
    })
    .join(' ');
}

test.each<readonly [SnippetLanguage, string, readonly string[]]>([
  ['python', 'a = f"x={b[\'c\']}{{d}}" # no\nprint(a,\n  file=f)', ['a = "x={b[\'c\']}{{d}}"<b ["c">', 'print (a , file = f']],
  ['python', "'''a\nb''' \\\n c; d", ['"a\nb" c', 'd']],
  ['javascript', `const { a: b } = c // no\nd(\`\${e}f\`)`, ['const {a : b = c', `d ("\${e}f"<e>`]],
  ['javascript', 'a(() => {\n  b()\n})\nc', ['b (', 'a (( => block', 'c']],
  ['javascript', 'a\n  .b()\n  .c', ['a . b ( . c']],
  ['javascript', 'a = b / c; d = /[/"]+/g', ['a = b / c', 'd = /[/"]+/g']],
  ['javascript', 'if (a) { b }', ['if (a', 'b']],
  ['powershell', '"$a $($b.c)" >> $env:D # no', ['"$a $($b.c)"<$a><$b . c> >> $env:D']],
  ['powershell', "'$a''b' | c -d:$e", ['"$a\'\'b" | c -d: $e']],
  ['powershell', 'a `\n  -b c\n@"\n$d\n"@', ['a -b c', '"\n$d"<$d>']],
  ['powershell', '& ./run.ps1 --x=$y; [int]$z', ['& ./run.ps1 --x= $y', '[int $z']],
])('%s: %j', (language, text, statements) => {
  expect(told(text, language)).toEqual(statements);
});

test.each<readonly [SnippetLanguage, string]>([
  ['javascript', '('],
  ['javascript', '`${'],
  ['javascript', '/['],
  ['javascript', '/*'],
  ['python', "f'{"],
  ['python', "'''"],
  ['powershell', '"$('],
  ['powershell', 'if '],
])('%s: many of %j cost no more than they are long', (language, text) => {
  expect(growth((size) => readSnippet(text.repeat(size), language), 8000)).toBeLessThan(linear);
});

test('what is too long, or too deep within itself, is said to be cut', () => {
  expect(readSnippet('a(b)', 'javascript').cut).toBe(false);
  expect(readSnippet('x'.repeat(300_000), 'javascript').cut).toBe(true);
  expect(readSnippet(`${'('.repeat(70)}1${')'.repeat(70)}`, 'javascript').cut).toBe(true);
  expect(readSnippet(`${'{'.repeat(70)}a()${'}'.repeat(70)}`, 'javascript').cut).toBe(true);
});
