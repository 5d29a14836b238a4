import { scriptFacts } from './script.js';

/** What a script writes without a redirection: file, path and name. */
const written = (script: string) => scriptFacts(script).writes.map(({ file, path, name }) => [file, path ?? name]);

test.each([
  ['echo "::set-output name=a::$B"', [['output', 'a']]],
  ['printf "::set-env name=a::%s" "$B"', [['env', 'a']]],
  ['echo a "::add-path::$B"', [['path', undefined]]],
  ['cp "$A" b/c', [['workspace', 'b/c']]],
  ['mv "$A" c', [['workspace', 'c']]],
  ['sed -i "s/a/$B/" c', [['workspace', 'c']]],
  ['echo "a: $B"', []],
  ['make "::set-output name=a::$B"', []],
  ['install "$A" c', []],
])('%s', (script, expected) => {
  expect(written(script)).toEqual(expected);
});

test('a word without a variable, a substitution or an expression is made of nothing', () => {
  const [command] = scriptFacts('run plain "quoted $A" `echo $B` \'$C\' $' + '{{ github.ref }}').commands.filter(
    ({ name }) => name === 'run',
  );
  const parts = command?.words.slice(1).map((word) => command.partsOf(word));
  expect(parts?.map(({ variables, expressions }) => [[...variables], [...expressions]])).toEqual([
    [[], []],
    [['A'], []],
    [['B'], []],
    [[], []],
    [[], [0]],
  ]);
  expect(command?.words.slice(1).map((word) => command.isBare(word))).toEqual([false, false, true, false, false]);
});
