import { allParts, conditionIn, type Expression, expressionsIn, parseExpression } from './index.js';

/** A tree in one line: what groups with what. */
function shape(node: Expression): string {
  switch (node.kind) {
    case 'literal':
      return typeof node.value === 'string' ? JSON.stringify(node.value) : String(node.value);
    case 'context':
      return node.name;
    case 'call':
      return `${node.name}(${node.arguments.map(shape).join(', ')})`;
    case 'binary':
      return `(${shape(node.left)} ${node.operator} ${shape(node.right)})`;
    case 'logical':
      return `(${node.operands.map(shape).join(` ${node.operator} `)})`;
    case 'unary':
      return `!${shape(node.operand)}`;
    case 'index':
      return `${shape(node.object)}[${shape(node.index)}]`;
    case 'property':
      return `${shape(node.object)}.${node.name}`;
    case 'star':
      return `${shape(node.object)}.*`;
  }
}

function parsed(text: string): Expression {
  const tree = parseExpression(text);
  if (tree.kind === 'mistake') throw new Error(tree.message);
  return tree;
}

test.each([
  ['a || b && c', '(a || (b && c))'],
  ['a && b && c || d', '((a && b && c) || d)'],
  ['(a || b) && c', '((a || b) && c)'],
  ["a == b != 'x'", '((a == b) != "x")'],
  ['1 < 2 == true', '((1 < 2) == true)'],
  ['!a.b == !!c', '(!a.b == !!c)'],
  ["github . event ['a''b'] . c", 'github.event["a\'b"].c'],
  ['a.*.b[*].c', 'a.*.b.*.c'],
  ['a.true.null', 'a.true.null'],
  ['f (a, g(), -1.5e3)', 'f(a, g(), -1500)'],
  ['(f(x))[0]', 'f(x)[0]'],
  ['x[.5]', 'x[0.5]'],
  ['0xff', '255'],
  ['0o17', '15'],
  ['-Infinity', '-Infinity'],
  ['NaN == nan', '(NaN == nan)'],
  ["needs.a-b_c.outputs['x']", 'needs.a-b_c.outputs["x"]'],
])('%s', (text, expected) => {
  expect(shape(parsed(text))).toBe(expected);
});

test.each([
  ['', 'got nothing', 0],
  ['a b', 'an operator or the end', 2],
  ['a ||', 'got the end', 4],
  ['a = b', 'expected `==`', 2],
  ['a & b', 'expected `&&`', 2],
  ['"a"', 'single quotes', 0],
  ["a == 'b", 'ends the string', 5],
  ['f(a', '`,` or `)`', 3],
  ['f(a,)', 'a value', 4],
  ['a.', 'name of a property', 2],
  ['a.1', 'name of a property', 2],
  ['a[', 'a value', 2],
  ["'a'.b", 'an operator', 3],
  ['(a', 'or `)`', 2],
  ['a)', 'an operator', 1],
  ['1x', 'a number', 0],
  ['a + b', 'a number', 2],
  ['a.b$c', 'a name', 2],
  ['*', 'a value', 0],
  ['a[* ', '`]`', 4],
])('refuses %j', (text, message, start) => {
  expect(parseExpression(text)).toMatchObject({ kind: 'mistake', message: expect.stringContaining(message), span: { start } });
});

test('every part knows its place, parentheses within the place of what holds them', () => {
  const text = " !(a.b || f( 'x' )) && (c)[ 0 ].d == (e) ";
  const places = [...allParts(parsed(text))].map(({ span }) => text.slice(span.start, span.end));
  expect(places).toEqual([
    "!(a.b || f( 'x' )) && (c)[ 0 ].d == (e)",
    "!(a.b || f( 'x' ))",
    "a.b || f( 'x' )",
    'a.b',
    'a',
    "f( 'x' )",
    "'x'",
    '(c)[ 0 ].d == (e)',
    '(c)[ 0 ].d',
    '(c)[ 0 ]',
    'c',
    '0',
    'e',
  ]);
});

test('what GitHub refuses as too long or too deep is a mistake, and never a stack that overflows', () => {
  const deep = 10_000;
  for (const text of [
    `${'('.repeat(deep)}a${')'.repeat(deep)}`,
    `${'!'.repeat(deep)}a`,
    'f('.repeat(deep / 2) + ')'.repeat(deep / 2),
    'a['.repeat(deep / 2),
    `a${'.b'.repeat(deep)}`,
    `1${'==1'.repeat(deep / 2)}`,
    '['.repeat(deep),
    'a'.repeat(21_001),
  ])
    expect(parseExpression(text)).toMatchObject({ kind: 'mistake' });
  expect(parseExpression(`a${'.b'.repeat(49)}`)).toMatchObject({ kind: 'property' });
  expect(parseExpression(`a${'.b'.repeat(50)}`)).toMatchObject({ kind: 'mistake', message: expect.stringContaining('50 levels') });
  expect(parseExpression(`a${'&&a'.repeat(5000)}`)).toMatchObject({ kind: 'logical', operands: { length: 5001 } });
});

test('expressions in text, with braces in strings', () => {
  const text = "x ${{ a }}${{ '}}' }} ${{ 'it''s }}' }} $ {{ no }} ${{ open";
  expect(expressionsIn(text).map(({ span, text: inner, closed }) => [text.slice(span.start, span.end), inner, closed])).toEqual([
    ['${{ a }}', ' a ', true],
    ["${{ '}}' }}", " '}}' ", true],
    ["${{ 'it''s }}' }}", " 'it''s }}' ", true],
    ['${{ open', ' open', false],
  ]);
});

test.each([
  ['a == b', { kind: 'expression', braces: false, text: 'a == b' }],
  ['${{ a }}', { kind: 'expression', braces: true, text: ' a ', inner: { start: 3, end: 6 } }],
  ['${{ a }} == b', { kind: 'text' }],
  ['${{ a }}\n', { kind: 'text' }],
  ['${{ a }} && ${{ b }}', { kind: 'text', expressions: { length: 2 } }],
])('the condition %j', (text, expected) => {
  expect(conditionIn(text)).toMatchObject(expected);
});
