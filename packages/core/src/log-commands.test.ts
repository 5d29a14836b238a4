import { quietJson, quietXml, withoutCommands } from './log-commands.js';

test.each([
  '::error::x',
  '  ::add-mask::a',
  '\u0085::stop-commands::t',
  'one\n  ::error::two',
  'a ##[stop-commands]t',
  '3 | RUN echo ##vso[task.setvariable variable=PATH]x',
  '##VSO[task.prependpath]/x',
  "##teamcity[buildStatus text='x']",
])('%j holds no command any more, and looks the same', (text) => {
  const quiet = withoutCommands(text);
  expect(quiet).not.toMatch(/^[\s\u0085]*::/m);
  expect(quiet).not.toMatch(/##(?:vso|teamcity)?\[/i);
  expect(quiet.replaceAll('\u200b', '')).toBe(text);
});

test('what is no command stays as it is', () => {
  for (const text of ['a::b', 'std::move', '# heading', '## [link](x)', '###']) expect(withoutCommands(text)).toBe(text);
});

test('JSON means the same and has no letters that lead astray', () => {
  const value = { a: '##vso[x]\u009b31m\u202e\u2028', b: '##[error]' };
  const quiet = quietJson(JSON.stringify(value));
  expect(JSON.parse(quiet)).toEqual(value);
  expect(quiet).not.toMatch(/##(?:vso)?\[|[\u007f-\u009f\u2028\u202e]/);
});

test('XML means the same to its reader', () => {
  expect(quietXml('<a b="x\ty\rz\u009b##vso[x]"/>')).toBe('<a b="x&#x9;y&#xd;z&#x9b;&#35;#vso[x]"/>');
});
