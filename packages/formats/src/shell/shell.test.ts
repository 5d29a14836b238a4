import { growth, linear } from '../../../../test/harness/growth.js';
import { joinPieces } from '../mapped-text.js';
import { parseShell } from './parse.js';
import { flagNames, withoutFlagArgs } from './queries.js';
import { readScript } from './script.js';

const script = (text: string) => readScript(joinPieces(text, [{ start: 0, end: text.length }]));
const names = (text: string): (string | undefined)[] => script(text).commands.map(({ name }) => name);

test.each([
  ['a && b || c; d & e', ['a', 'b', 'c', 'd', 'e']],
  ['a | b |& c', ['a', 'b', 'c']],
  ['(a; b) > x', ['a', 'b']],
  ['{ a; b; } 2>&1', ['a', 'b']],
  ['if a; then b; elif c; then d; else e; fi', ['a', 'b', 'c', 'd', 'e']],
  ['while a; do b; done < x', ['a', 'b']],
  ['for i in $(a) x; do b "$i"; done', ['a', 'b']],
  ['for ((i=0; i<3; i++)); do a; done', ['a']],
  ['case $(a) in x|y) b;; (z) c;& *) d; esac', ['a', 'b', 'c', 'd']],
  ['f() { a; }; function g { b; }', ['a', 'b']],
  ['X=1 Y=$(a) b "$(c "$(d)")" `e \\`f\\``', ['b', 'a', 'c', 'd', 'e', 'f']],
  ['[ -n "$(a)" ] && [[ x =~ ^(b|c)$ ]] && d', ['a', 'd']],
  ['(( 1 + $(a) )); echo $(( $(b) + 1 ))', ['a', 'echo', 'b']],
  ['a < <(b) > >(c) <<< "$(d)"', ['a', 'b', 'c', 'd']],
  ['x=(1 $(a)); declare -a y=($(b))', ['a', 'declare', 'b']],
  ['time -p a; ! b; coproc c', ['time', 'a', 'b', 'c']],
  ['exec -a x b; command c; builtin d; busybox e', ['b', 'c', 'd', 'e']],
  ['cat <<EOF\n$(not here) "\nEOF\nb', ['cat', 'b']],
  ['a # b; c\nd', ['a', 'd']],
  ['a;\r#;b', ['a', '#', 'b']],
  ['a \\\n  b; "c"d', ['a', 'cd']],
  ['$X a; ${Y}; b*', []],
  ["echo $'a\\'b' ${x//a/b} ${#x} ${x:-'}'} \"${y:-\"z\"}\"; b", ['echo', 'b']],
])('the commands of %s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  "a 'b",
  'a "b',
  'a $(b',
  'a `b',
  'a ${b',
  'if a; then b',
  '(a',
  '{ a; b }',
  'a && && b',
  'a |',
  'a &&',
  'case x in a) b',
  '[ a',
])('nothing runs of %s, and the place is inside', (text) => {
  const { list, error, commands } = script(text);
  expect([list, commands]).toEqual([undefined, []]);
  expect(error?.offset).toBeLessThanOrEqual(text.length);
});

test('a script that stops making sense between two commands keeps those before', () => {
  expect(names('a; fi; b')).toEqual(['a']);
  expect(names('a ;; b')).toEqual(['a']);
  expect(names('a) b')).toEqual(['a']);
  expect(names('a & & b')).toEqual(['a']);
  expect(names('a; && b')).toEqual(['a']);
  expect(names('(a; | b)')).toEqual([]);
});

test('words keep their text, lose quotes in their value, and show expansions', () => {
  const [command] = script('a "b c" d\\ e f=$G{x,y}\'z\' "$(h)"').commands;
  expect(command?.args.map(({ text, value, literal }) => [text, value, literal])).toEqual([
    ['"b c"', 'b c', 'b c'],
    ['d\\ e', 'd e', 'd e'],
    ["f=$G{x,y}'z'", 'f=${G}z', undefined],
    ['"$(h)"', '$(h)', undefined],
  ]);
});

test.each([
  ['$X', '${X}'],
  ['"${X:-a/$Y}"', '${X:-a/${Y}}'],
  ['$1$@', '${1}${@}'],
  ['$(cat /a "$b"; c)', '$(cat/a${b}c)'],
  ['$(a && b; c | d; { f; }; X=1 g > h)', '$(g)'],
  ['$(time a)', '$(timea)'],
  ['`a`', '${VAR}'],
  ['$((1 + 2))', '${VAR}'],
  ['a$[1 + 2]<(b)$"c"', 'a'],
])('%s shows as %s', (text, value) => {
  expect(script(`x ${text}`).commands[0]?.args.map((word) => word.value)).toEqual([value]);
});

test('places of commands and words lead back to the text', () => {
  const text = 'a && b "c d" | e';
  const { commands, place, pipes } = script(text);
  const shown = (range: { readonly start: number; readonly end: number }): string => {
    const { start, end } = place(range);
    return text.slice(start, end);
  };
  expect(commands.map(({ node }) => shown(node))).toEqual(['a', 'b "c d"', 'e']);
  expect(pipes.map(shown)).toEqual(['b "c d" | e']);
  expect(commands[2]?.feeders).toHaveLength(1);
});

test('flags as hadolint reads them', () => {
  const [command] = script('x -abc --long=v --other w -- - y').commands;
  expect(command?.args.map(flagNames)).toEqual([['a', 'b', 'c'], ['long'], ['other'], [], [], [], []]);
  expect(withoutFlagArgs(command as NonNullable<typeof command>, ['other']).args.map(({ value }) => value)).not.toContain('w');
});

test('hostile nesting and length end as errors, not as crashes', () => {
  for (const text of [
    '('.repeat(100_000),
    '$('.repeat(50_000),
    '{ '.repeat(50_000),
    '`'.repeat(100_001),
    '${a:-'.repeat(50_000),
    '"$('.repeat(50_000),
  ])
    expect(parseShell(text)).toHaveProperty('error');
  expect(parseShell(`a ${'b '.repeat(300_000)}`)).toHaveProperty('error');
});

test('a long plain script costs its length', () => {
  const read = (lines: number) => parseShell('apt-get install -y a && \\\n'.repeat(lines).concat('b'));
  expect('list' in read(10_000)).toBe(true);
  expect(growth(read, 2500)).toBeLessThan(linear);
});

test('commands before one that makes no sense are there apart', () => {
  const parsed = parseShell('a; b\nc | "');
  expect('list' in parsed).toBe(false);
  expect('before' in parsed && parsed.before.items.map(({ node: { kind } }) => kind)).toEqual(['simple', 'simple']);
  expect(parsed.error?.limit).toBeUndefined();
});

test.each([
  ['nested', '$(echo '.repeat(90) + ')'.repeat(90)],
  ['blocks', `${'if a; then '.repeat(90)}b${'; fi'.repeat(90)}`],
  ['long', `# ${'x'.repeat(600_000)}`],
])('what only this parser does not read is told apart from what no shell reads: %s', (_, text) => {
  expect(parseShell(text).error?.limit).toBe(true);
  expect(parseShell('a; fi').error?.limit).toBeUndefined();
});

test('the length of a part counts, not that of what it stands in', () => {
  const text = `${'x'.repeat(600_000)} make`;
  expect(parseShell(text, { start: 600_001, end: text.length }).error).toBeUndefined();
});

test('heredocs of shells are gone into up to a depth, and beyond it told of', () => {
  const within = (times: number): string => {
    const marks = Array.from({ length: times }, (_, index) => `E${index}`);
    return [...marks.map((mark) => `sh <<'${mark}'`), 'make', ...marks.toReversed()].join('\n');
  };
  expect(names(within(10))).toContain('make');
  expect(script(within(10)).error).toBeUndefined();
  expect(names(within(14))).not.toContain('make');
  expect(script(within(14)).error?.limit).toBe(true);
});
