import { lint } from '../../lint.js';
import { syntaxError } from '../syntax-error.js';
import { refusedInstruction } from './refused-instruction.js';

const told = (text: string): readonly string[] =>
  lint(text, 'Dockerfile', [syntaxError]).problems.map(({ line, problem }) => `${line} ${problem.severity ?? syntaxError.severity}`);

test.each([
  ['an expression of several lines is told once', 'FROM a:1\nENV KEY {{\n\t.version\n\t| if . then\n\t\t"x"\n\tend\n}}\n', ['3 low']],
  ['what stands behind it is no part of it', 'FROM a:1\nENV A {{ b }}\nRUNN x\n', ['3 high']],
  ['a name that a program fills in', 'FROM __REGISTRY__/a:__VERSION__\n', ['1 low']],
  ['a name between signs of comments', 'FROM #IMAGE_NAME# # filled in later\n', ['1 low']],
  ['an image that a script exchanges', 'FROM BASEIMAGE\nCROSS_BUILD_COPY qemu /usr/bin/\nRUN true\n', ['1 low']],
  ['and one of several words', 'FROM BUILD_FROM\n', ['1 low']],
  ['a name that only has capitals in it is none', 'FROM alpine_IMAGE:3\nRUNN x\n', ['2 high']],
  ['a word behind FROM does not speak for other lines', 'FROM a:1\nRUNN x\nENV FROM BASEIMAGE\n', ['2 high']],
  ['calls of m4', 'FROM a:1\ninclude(begin.m4)\nBUILD_ALL()dnl\n', ['2 low']],
  ['the end of a line for m4', 'FROM a:1\nCLEANUP()dnl\nRUN true\n', ['2 low']],
  ['blocks of EmPy', "FROM a:1\n@(TEMPLATE(\n    'x.em',\n))@\n", ['2 low']],
  ['lines for a preprocessor', '#if defined(ARCH_X)\nFROM a:1\n#else\nFROM b:1\n#endif\n#include "common"\nCOMMON()\n', ['7 low']],
  ['a comment that begins as such a line does', '#if this is a comment\nFROM a:1\nRUNN x\n', ['3 high']],
  ['braces that nothing closes are none', 'FROM a:1\nENV A {{\nRUNN x\n', ['3 high']],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('a file by the name of a template is told once, and fails nothing', () => {
  const loop = 'FROM a:1\nRUN for key in \\\n  "${KEYS[@]}"\n  ; do true; \\\n  done\n';
  const of = (path: string): readonly string[] =>
    lint(loop, path, [syntaxError, refusedInstruction]).problems.map(({ line, problem }) => `${line} ${problem.severity ?? 'high'}`);
  for (const path of ['Dockerfile-slim.template', 'images/Dockerfile.J2', 'Dockerfile.in']) expect(of(path)).toEqual(['4 low']);
  expect(of('Dockerfile.slim')).toEqual(['4 high']);
});
