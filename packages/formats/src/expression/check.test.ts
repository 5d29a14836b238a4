import { checkExpression, type Expression, type ExpressionScope, looseObject, parseExpression, strictObject, stringType } from './index.js';

function checked(text: string, scope: ExpressionScope = {}) {
  return checkExpression(parseExpression(text) as Expression, scope);
}

test.each([
  ['null', 'null'],
  ["'a'", 'string'],
  ['1.5', 'number'],
  ['!github', 'bool'],
  ['github.sha', 'string'],
  ['GitHub.SHA', 'string'],
  ["github['sha']", 'string'],
  ['github.ref_protected', 'bool'],
  ['github.event.issue.title', 'any'],
  ['github.event.*.name', 'array'],
  ['strategy.job-index', 'number'],
  ['env.A', 'string'],
  ["contains(github.event.labels.*.name, 'x')", 'bool'],
  ["'a' || 'b'", 'string'],
  ["'a' || 1", 'string'],
  ["github.ref_protected && 'a' || 'b'", 'any'],
  ["fromJSON('[1,2]')", 'array'],
  ["fromJSON('[1,2]')[0]", 'number'],
  ['fromJSON(\'{"a":{"b":true}}\').A.b', 'bool'],
  ['fromJSON(env.A)', 'any'],
  ["case(github.ref == 'x', 'a', 'b')", 'string'],
  ['job.services.db.ports[5432]', 'any'],
  ['steps.x.outputs.y', 'string'],
  ['needs.*.result', 'array'],
  ['join(needs.*.result)', 'string'],
  ["hashFiles('a', 'b')", 'string'],
  ["format('{0} {1}', 1, github)", 'string'],
])('%s is of type %s', (text, kind) => {
  expect(checked(text)).toMatchObject({ type: { kind }, mistakes: [] });
});

test.each([
  ['gthub.sha', 'unknown-context', 'gthub'],
  ['env[0]', 'access', '0'],
  ['vars.GITHUB_X', 'unknown-property', 'GITHUB_X'],
  ['vars.a-b', 'unknown-property', 'a-b'],
  ["Vars['1a']", 'unknown-property', "'1a'"],
  ['github.shaa', 'unknown-property', 'shaa'],
  ["github['shaa']", 'unknown-property', "'shaa'"],
  ['github.sha.x', 'access', 'github.sha.x'],
  ['github.sha[0]', 'access', 'github.sha[0]'],
  ['github.sha.*', 'access', 'github.sha.*'],
  ['github.event.*.a.b[github]', 'access', 'github'],
  ["needs.*.result['x']", 'access', "needs.*.result['x']"],
  ['runner.os.*.x', 'access', 'runner.os.*'],
  ['foo(1)', 'unknown-function', 'foo'],
  ["contains('a')", 'arguments', "contains('a')"],
  ["startsWith('a', github)", 'arguments', 'github'],
  ["startsWith(github.event, 'x')", 'arguments', 'github.event'],
  ['always(1)', 'arguments', 'always(1)'],
  ['case(true, 1)', 'arguments', 'case(true, 1)'],
  ['case(true, 1, false, 2)', 'arguments', 'case(true, 1, false, 2)'],
  ["case('x', 1, 2)", 'arguments', "'x'"],
  ["format('{0} {1}', 1)", 'format', "'{0} {1}'"],
  ["format('{0}', 1, 2)", 'format', '2'],
  ["format('{')", 'format', "'{'"],
  ["fromJSON('{')", 'arguments', "'{'"],
  ['github[0]', 'access', '0'],
  ["success('a')", 'arguments', "success('a')"],
  ["github == 'x'", 'comparison', "github == 'x'"],
  ['github.ref_protected < 1', 'comparison', 'github.ref_protected < 1'],
])('%s is a mistake: %s', (text, kind, place) => {
  const { mistakes } = checked(text);
  expect(mistakes.map((each) => [each.kind, text.slice(each.span.start, each.span.end)])).toEqual([[kind, place]]);
});

test('what a job knows of itself takes the place of what every workflow has', () => {
  const contexts = new Map([
    ['steps', strictObject({ a: strictObject({ outputs: strictObject({ x: stringType }) }) })],
    ['matrix', looseObject(stringType)],
  ]);
  expect(checked('steps.a.outputs.x == matrix.y', { contexts }).mistakes).toEqual([]);
  expect(checked('steps.a.outputs.z || steps.b', { contexts }).mistakes.map(({ message }) => message)).toEqual([
    'there is no property `z`; it has x',
    'there is no property `b`; it has a',
  ]);
});

test('contexts and functions that a key does not have are told, and what they would be is still known', () => {
  const scope = { allowedContexts: new Set(['github', 'inputs']), allowedFunctions: new Set(['always']) };
  expect(checked("secrets.A == 'x' && always() && hashFiles('x') && github.sha", scope).mistakes).toEqual([
    {
      kind: 'unavailable-context',
      message: 'the context `secrets` is not available here; only github and inputs are',
      span: { start: 0, end: 7 },
    },
    { kind: 'unavailable-function', message: 'the function `hashFiles` cannot be called here', span: { start: 32, end: 41 } },
  ]);
});

test('a job may be named in the status of a job alone, and nothing comes out of what is empty', () => {
  expect(checked("success('a')", { jobsInStatus: true }).mistakes).toEqual([]);
  expect(checked('needs.*.result', { contexts: new Map([['needs', strictObject()]]) }).mistakes).toMatchObject([{ kind: 'access' }]);
});

test('JSON that nests deep has a type, and two such can be merged', () => {
  const deep = `fromJSON('${'['.repeat(2000)}${']'.repeat(2000)}')`;
  expect(checked(`${deep} || ${deep}`).type.kind).toBe('array');
});
