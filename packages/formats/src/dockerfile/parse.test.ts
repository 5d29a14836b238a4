import type { InstructionOf } from './document.js';
import { expand, globalScope, stageScope } from './expand.js';
import { parseDockerfile, stageByReference } from './parse.js';

const at = (text: string, span: { readonly start: number; readonly end: number }): string => text.slice(span.start, span.end);

function only<K extends Parameters<typeof find>[1]>(text: string, keyword: K): InstructionOf<K> {
  return find(text, keyword) as InstructionOf<K>;
}
function find(text: string, keyword: ReturnType<typeof parseDockerfile>['instructions'][number]['keyword']) {
  const found = parseDockerfile(text).instructions.find((instruction) => instruction.keyword === keyword);
  if (found === undefined) throw new Error(`no ${keyword}`);
  return found;
}

describe('lines', () => {
  test('continuation goes on over comments and empty lines, and every letter keeps its place', () => {
    const text = 'FROM a\nRUN one \\\n  # why\n\n  two \\\n\t# more\n  three\nCMD ["x"]\n';
    const { instructions, comments, emptyContinuations, problems } = parseDockerfile(text);
    const run = only(text, 'RUN');
    expect(problems).toEqual([]);
    expect(instructions.map(({ keyword, line, endLine }) => [keyword, line, endLine])).toEqual([
      ['FROM', 1, 1],
      ['RUN', 2, 7],
      ['CMD', 8, 8],
    ]);
    expect(run.command.script.text.split(/\s+/)).toEqual(['one', 'two', 'three']);
    const third = run.command.script.text.indexOf('three');
    expect(at(text, run.command.script.spanOf(third, third + 5))).toBe('three');
    expect(comments.map((comment) => [comment.line, comment.inside, comment.text])).toEqual([
      [3, true, ' why'],
      [6, true, ' more'],
    ]);
    expect(emptyContinuations).toHaveLength(1);
  });

  test('a doubled escape ends the line, blanks behind one do not', () => {
    expect(only('RUN a \\\\\nRUN b', 'RUN').endLine).toBe(1);
    expect(only('RUN a \\  \t\n  b', 'RUN').endLine).toBe(2);
  });

  test('the escape directive changes the letter, as Windows files need', () => {
    const text = '# escape=`\nFROM a\nRUN dir C:\\ `\n  && b\n';
    expect(parseDockerfile(text).escape).toBe('`');
    expect(only(text, 'RUN').command.script.text).toBe('dir C:\\   && b');
  });

  test('directives stand first, in any case and order, and end with the first other line', () => {
    const { directives, escape: letter } = parseDockerfile('# Syntax=docker/dockerfile:1\n#check=skip=all\n\n# escape=`\nFROM a\n');
    expect(directives.map(({ name, value }) => [name, value])).toEqual([
      ['syntax', 'docker/dockerfile:1'],
      ['check', 'skip=all'],
    ]);
    expect(letter).toBe('\\');
  });

  test('line breaks of any system', () => {
    const { instructions } = parseDockerfile('FROM a\r\nRUN one \\\r\n  two\r\nCMD ["x"]\r\n');
    expect(instructions.map(({ rest, line }) => [rest.text, line])).toEqual([
      ['a', 1],
      ['one   two', 2],
      ['["x"]', 4],
    ]);
  });
});

describe('heredocs', () => {
  test('several, quoted and with tabs stripped', () => {
    const text = 'FROM a\nCOPY <<A <<-"B" /to/\none\nA\n\ttwo\n\tB\nRUN next\n';
    const { heredocs, endLine } = only(text, 'COPY');
    expect(heredocs.map(({ name, quoted, stripTabs, body }) => [name, quoted, stripTabs, body.text])).toEqual([
      ['A', false, false, 'one\n'],
      ['B', true, true, 'two\n'],
    ]);
    expect(endLine).toBe(6);
    expect(only(text, 'RUN').line).toBe(7);
    const [, second] = heredocs;
    expect(at(text, (second as (typeof heredocs)[number]).body.spanOf(0, 3))).toBe('two');
  });

  test('alone it is the script of RUN, behind a command it is the input', () => {
    expect(only('RUN <<EOF\na\nb\nEOF\n', 'RUN').command).toMatchObject({ form: 'heredoc', script: { text: 'a\nb\n' } });
    const command = (text: string) => only(text, 'RUN').command;
    expect(command('RUN <<EOF bash\na\nEOF\n')).toMatchObject({ form: 'shell', script: { text: '<<EOF bash\na\nEOF' } });
    expect(command('RUN cat <<EOF > /x\na\nEOF\n')).toMatchObject({ form: 'shell', script: { text: 'cat <<EOF > /x\na\nEOF' } });
    const text = 'RUN cat <<A <<-B\na\nA\n\tb\n\tB\n';
    const { script } = command(text);
    expect(script.text).toBe('cat <<A <<-B\na\nA\nb\nB');
    expect(at(text, script.spanOf(script.text.indexOf('\nb') + 1, script.text.length))).toBe('b\n\tB');
  });

  test('what only looks like one is none', () => {
    for (const text of ['RUN cat <<<word\nRUN b', 'RUN echo "<<EOF"\nRUN b', "RUN echo '<<EOF'\nRUN b", 'LABEL a=<<EOF\nRUN b'])
      expect(parseDockerfile(text).instructions).toHaveLength(2);
  });

  test('one that never ends is a problem with a place', () => {
    const { problems } = parseDockerfile('FROM a\nRUN <<EOF\na\n');
    expect(problems).toMatchObject([{ line: 2 }]);
  });
});

describe('instructions', () => {
  test('exec form is JSON, and what is not says why', () => {
    expect(only('CMD ["a", "b\\u0041"]', 'CMD').command.exec.map(({ value }) => value)).toEqual(['a', 'bA']);
    expect(only("CMD ['a']", 'CMD').command.jsonError?.message).toMatch(/double quote/);
    expect(only('CMD ["a" "b"]', 'CMD').command.jsonError?.message).toMatch(/comma/);
    expect(only('CMD ["a"', 'CMD').command.jsonError?.message).toMatch(/bracket/);
    expect(only('CMD ["a"] b', 'CMD').command).toMatchObject({ form: 'shell' });
  });

  test('flags with and without value, quoted, before the words', () => {
    const text = 'RUN --mount=type=cache,target=/x --network=none --security=insecure a --not-one';
    const { flags, command } = only(text, 'RUN');
    expect(flags.map(({ name, value }) => [name, value])).toEqual([
      ['mount', 'type=cache,target=/x'],
      ['network', 'none'],
      ['security', 'insecure'],
    ]);
    expect(command.script.text).toBe('a --not-one');
    expect(at(text, flags[1] as (typeof flags)[number])).toBe('--network=none');
    expect(only('COPY --link --chown="a b" x y', 'COPY').flags.map(({ name, value }) => [name, value])).toEqual([
      ['link', undefined],
      ['chown', 'a b'],
    ]);
  });

  test.each([
    ['debian', { repository: 'debian' }],
    ['debian:12', { repository: 'debian', tag: '12' }],
    ['reg.io:5000/a/b:1@sha256:c', { registry: 'reg.io:5000', repository: 'a/b', tag: '1', digest: 'sha256:c' }],
    ['localhost/a', { registry: 'localhost', repository: 'a' }],
    ['a/b', { repository: 'a/b' }],
    ['${BASE:-reg.io/x:1}', { repository: '${BASE:-reg.io/x:1}' }],
    ['a${B:+@sha256:x}', { repository: 'a${B:+@sha256:x}' }],
  ])('the parts of image %s', (name, parts) => {
    const { registry, repository, tag, digest } = only(`FROM ${name}`, 'FROM').image ?? {};
    expect({ registry, repository, tag, digest }).toEqual({ registry: undefined, tag: undefined, digest: undefined, ...parts });
  });

  test('pairs in both ways of writing, with quotes and escapes', () => {
    expect(only('ENV A="b c" D=e\\ f G=', 'ENV').pairs.map(({ name, value }) => [name.value, value?.value])).toEqual([
      ['A', 'b c'],
      ['D', 'e f'],
      ['G', ''],
    ]);
    expect(only('ENV A b c', 'ENV').pairs).toMatchObject([{ legacy: true, name: { value: 'A' }, value: { value: 'b c' } }]);
  });

  test('ONBUILD holds an instruction, once', () => {
    const onbuild = only('ONBUILD COPY --chown=x a b', 'ONBUILD');
    expect(onbuild.trigger).toMatchObject({ keyword: 'COPY', onbuild: true, flags: [{ name: 'chown' }] });
    expect(only('ONBUILD ONBUILD ONBUILD RUN x', 'ONBUILD').trigger).toBeUndefined();
  });

  test('a word that is no instruction, FROM with too many words and COPY with one path are problems', () => {
    const { problems } = parseDockerfile('RUNN x\nFROM a b\nCOPY x\nUSER\nRUN\nCMD\nONBUILD RUNN x\n');
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });
});

describe('stages and variables', () => {
  const text = [
    'ARG BASE=debian',
    'ARG TAG=12',
    'FROM ${BASE}:${TAG:-11} AS Build',
    'ARG TAG',
    'ENV A=1 B=$A',
    'ENV C=${A}${X:-none}${A:+set}',
    'FROM build',
    'ARG A',
    'ENV D=$C',
    '',
  ].join('\n');
  const document = parseDockerfile(text);

  test('a stage is found by name in any case and by number, and only when it comes before', () => {
    expect(document.stages[1]?.parent).toBe(document.stages[0]);
    expect(stageByReference(document.stages, 'BUILD', 1)).toBe(document.stages[0]);
    expect(stageByReference(document.stages, '0', 1)).toBe(document.stages[0]);
    expect(stageByReference(document.stages, '1', 1)).toBeUndefined();
  });

  test('ARG before FROM is for FROM, an ARG without value takes it over, both go on to a stage that builds on theirs', () => {
    expect(expand('${BASE}:${TAG:-11}', globalScope(document), '\\')).toBe('debian:12');
    const first = stageScope(document, document.stages[0] as (typeof document.stages)[number]);
    expect(first.get('TAG')).toBe('12');
    expect(first.has('BASE')).toBe(false);
    expect(first.get('B')).toBeUndefined();
    expect(first.get('C')).toBe('1noneset');
    const second = stageScope(document, document.stages[1] as (typeof document.stages)[number]);
    expect([second.get('A'), second.get('D'), second.has('TAG')]).toEqual(['1', '1noneset', true]);
  });

  test('values that would grow without end are given up', () => {
    const lines = Array.from({ length: 40 }, () => 'ENV A=$A$A$A$A');
    const bomb = parseDockerfile(`FROM a\nENV A=xxxxxxxxxx\n${lines.join('\n')}\n`);
    expect(stageScope(bomb, bomb.stages[0] as (typeof bomb.stages)[number]).get('A')).toBeUndefined();
  });

  test('a fragment without FROM is a preamble', () => {
    expect(parseDockerfile('RUN a\nCMD b\n')).toMatchObject({
      stages: [],
      preamble: [{ keyword: 'RUN' }, { keyword: 'CMD' }],
      problems: [],
    });
  });
});

test('a no-break space parts neither name and value of an ENV nor a flag from its value as a blank does', () => {
  expect(parseDockerfile('FROM a\nENV A\u00a0""\n').problems).toHaveLength(1);
  expect(parseDockerfile('FROM a\nENV A ""\n').problems).toEqual([]);
  const [, run] = parseDockerfile('FROM a\nRUN --mount=type=ssh\u00a0x\n').instructions;
  expect(run?.flags[0]?.value).toBe('type=sshÂ');
});
