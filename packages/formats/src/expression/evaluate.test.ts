import { constantOf, type Expression, parseExpression, truthOf } from './index.js';

const value = (text: string) => constantOf(parseExpression(text) as Expression)?.value;
const truth = (text: string) => truthOf(parseExpression(text) as Expression);

test.each([
  ['null', null],
  ["'A' == 'a'", true],
  ["'a' != 'b'", true],
  ["1 == '1'", true],
  ["'' == 0", true],
  ["'x' == 0", false],
  ["true == '1'", true],
  ['null == 0', true],
  ['NaN == NaN', false],
  ['NaN != NaN', true],
  ["'0x1f' == 31", true],
  ["'a' < 'B'", true],
  ["2 < '10'", true],
  ["!''", true],
  ["!'false'", false],
  ["'a' && 'b'", 'b'],
  ["'' || 'b'", 'b'],
  ["'' && github.sha", ''],
  ["contains('Hello', 'ELL')", true],
  ['contains(fromJSON(\'["a","B"]\'), \'b\')', true],
  ["contains(fromJSON('[\"ab\"]'), 'b')", false],
  ["startsWith('abc', 'AB')", true],
  ["endsWith('abc', 'bd')", false],
  ["format('{1}{0} {{x}} {0}', 1, 'b')", 'b1 {x} 1'],
  ["join(fromJSON('[1,2]'), '-')", '1-2'],
  ["join('x')", 'x'],
  ['toJSON(fromJSON(\'{"a":[]}\'))', '{\n  "a": []\n}'],
  ['fromJSON(\'{"a":{"B":7}}\').A.b', 7],
  ["fromJSON('[5]')[0]", 5],
  ["fromJSON('[5]').x", null],
  ["case(1 == 2, 'a', true, 'b', 'c')", 'b'],
  ["case(false, 'a', 'c')", 'c'],
  ['1e21', 1e21],
])('%s is %j', (text, expected) => {
  expect(value(text)).toEqual(expected);
});

test.each([
  ['github.sha'],
  ['success()'],
  ["hashFiles('x')"],
  ["github.sha && 'x'"],
  ["format('{0}')"],
  ["fromJSON('{')"],
  ['github.*'],
  ["case(github.sha == 'a', 1, 2)"],
])('of %s nothing is known', (text) => {
  expect(value(text)).toBeUndefined();
});

test.each([
  ['github.sha || true', true],
  ['github.sha && false', false],
  ['always() || github.sha', true],
  ['!(github.sha && false)', true],
  ['github.sha && true', undefined],
  ["format('x {0}', 1)", true],
])('%s counts as %s', (text, expected) => {
  expect(truth(text)).toBe(expected);
});

test('formats within formats do not grow without end', () => {
  let text = "'xxxxxxxxxx'";
  for (let i = 0; i < 40; i++) text = `format('{0}{0}{0}{0}{0}{0}{0}{0}', ${text})`;
  expect(value(text)).toBeUndefined();
});

test('the work does not double with each level', () => {
  let text = "'a'";
  for (let i = 0; i < 24; i++) text = `join(${text} || 'x')`;
  expect(value(text)).toBe('a');
  let calls = 0;
  const part = parseExpression("'b'") as Expression;
  const counted = new Proxy(part, {
    get(target, key) {
      if (key === 'kind') calls++;
      return Reflect.get(target, key);
    },
  });
  let tree: Expression = counted;
  const span = { start: 0, end: 0 };
  for (let i = 0; i < 24; i++) {
    const operands = [tree, part];
    tree = { kind: 'call', name: 'join', nameSpan: span, span, arguments: [{ kind: 'logical', operator: '||', operands, span }] };
  }
  expect(constantOf(tree)?.value).toBe('b');
  expect(calls).toBeLessThan(10);
});
