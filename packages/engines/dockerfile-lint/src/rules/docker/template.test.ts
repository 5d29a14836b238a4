import { lint } from '../../lint.js';
import { syntaxError } from '../syntax-error.js';

const told = (text: string): readonly string[] =>
  lint(text, 'Dockerfile', [syntaxError]).problems.map(({ line, problem }) => `${line} ${problem.severity ?? syntaxError.severity}`);

test.each([
  ['an expression of several lines is told once', 'FROM a:1\nENV KEY {{\n\t.version\n\t| if . then\n\t\t"x"\n\tend\n}}\n', ['3 low']],
  ['what stands behind it is no part of it', 'FROM a:1\nENV A {{ b }}\nRUNN x\n', ['3 high']],
  ['a name that a program fills in', 'FROM __REGISTRY__/a:__VERSION__\n', ['1 low']],
  ['a name between signs of comments', 'FROM #IMAGE_NAME# # filled in later\n', ['1 low']],
  ['braces that nothing closes are none', 'FROM a:1\nENV A {{\nRUNN x\n', ['3 high']],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
