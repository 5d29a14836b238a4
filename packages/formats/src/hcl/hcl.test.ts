// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of the files that are read
import { type HclBody, type HclValue, hclAttribute, hclText, parseHcl, parseHclJson } from './index.js';

/** A value in few letters: texts in quotes with their expressions in `⟨⟩`. */
function shown(value: HclValue | undefined): string {
  switch (value?.kind) {
    case undefined:
      return 'none';
    case 'text':
      return JSON.stringify(value.parts.map((part) => (part.kind === 'letters' ? part.text : `⟨${shown(part.value)}⟩`)).join(''));
    case 'literal':
      return value.text;
    case 'name':
      return value.path.join('.');
    case 'list':
      return `[${value.items.map(shown).join(' ')}]`;
    case 'object':
      return `{${value.entries.map(({ key, value: inner }) => `${key ?? '?'}=${shown(inner)}`).join(' ')}}`;
    case 'computed':
      return '…';
  }
}

function shownBody({ attributes, blocks }: HclBody): string {
  return [
    ...attributes.map(({ name, value }) => `${name}=${shown(value)}`),
    ...blocks.map(({ type, labels, body }) => `${type}(${labels.join(',')}){${shownBody(body)}}`),
  ].join(' ');
}

test.each([
  ['a = "x"', 'a="x"'],
  ['a=1.5e3\nb = true // c\n# d = 1\nc = null', 'a=1.5e3 b=true c=null'],
  ['a /* x\n*/ = /* y */ "z"', 'a="z"'],
  ['a = "\\u0041\\n\\"$${b} %%{c}\\U0001F600"', `a=${JSON.stringify('A\n"${b} %{c}\u{1F600}')}`],
  ['a = "${b}-${ c.d }-${f("}")}-${"${e}"}%{if x}y%{endif}"', 'a="⟨b⟩-⟨c.d⟩-⟨…⟩-⟨\\"⟨e⟩\\"⟩⟨…⟩y⟨…⟩"'],
  ['a = "cost $5, 10% $"', 'a="cost $5, 10% $"'],
  ['a = "${~ b ~} c"', 'a="⟨…⟩ c"'],
  ['a = [1, "b", c.d,\n # e\n]', 'a=[1 "b" c.d]'],
  ['a = { b = 1, "c" : 2\n d = { e = f } (g) = 3 }'.replace(' (g)', '\n(g)'), 'a={b=1 c=2 d={e=f} ?=3}'],
  ['a = [for x in y : x]\nb = {for k, v in m : k => v}', 'a=… b=…'],
  ['a = b ? "c" : "d"\ne = f(\n"g",\n[1]\n)\nh = i[0].j\nk = -1\nl = (1)\nm = !n', 'a=… e=… h=… k=… l=… m=…'],
  ['t "x" y { a = 1 }\nt "x" {\n b "c" {\n }\n}\n', 't(x,y){a=1} t(x){b(c){}}'],
  ['a = <<E\n x ${b}\n  y\n  E\nc = 1', 'a=" x ⟨b⟩\\n  y\\n" c=1'],
  ['a = <<-E\n    x\n\n      y $${z}\n  E\n', 'a="x\\n\\n  y ${z}\\n"'],
  ['a = <<E\r\nx\r\nE\r\nb = 1\r\n', 'a="x\\r\\n" b=1'],
  ['a = [<<E\nx\nE\n, 1]', 'a=["x\\n" 1]'],
  ['a = [\n b\n ? "c"\n : "d",\n { e = 1\n f = 2 }\n]\ng = "${\n h\n}"', 'a=[… {e=1 f=2}] g="⟨h⟩"'],
  ['é-1 = "ü"', 'é-1="ü"'],
  ['', ''],
])('%j reads as %s', (text, expected) => {
  expect(shownBody(parseHcl(text, 'f.hcl'))).toBe(expected);
});

test.each([
  ['a = "x\n"', 1, 'the text to end in its line'],
  ['\na = "\\x"', 2, 'one of the escapes'],
  ['a = <<E\nx\n', 1, 'E alone in a line'],
  ['a = 1\na = 2', 2, 'the attribute a once'],
  ['a = 1 b = 2', 1, 'the end of the line'],
  ['a "b" = 1', 1, '`=` or `{` after a'],
  ['a {', 1, '`}`'],
  ['a = [1, 2', 1, '`,`'],
  ['a = { b = 1', 1, '`,` or `}`'],
  ['\n/* a', 2, 'the comment to end'],
  ['a =\n', 1, 'a value'],
  ['a = "${}"', 1, 'a value'],
  ['a = "${b', 1, '`}`'],
  ['a = b +\n', 1, 'a value'],
  ['a "${b}" {}', 1, 'a text without'],
  ['1 = 2', 1, 'the name of an attribute or a block'],
  [`a = ${'['.repeat(100)}`, 1, 'at most 60 values'],
  [`a = ${'"${'.repeat(100)}`, 1, 'at most 40 texts'],
  ['a {\n'.repeat(100), 61, 'at most 60 blocks'],
])('%j is refused in line %d: expected %s', (text, line, message) => {
  expect(() => parseHcl(text, 'f.hcl')).toThrow(
    expect.objectContaining({
      code: 'hcl-invalid',
      message: expect.stringContaining(`expected ${message}`),
      where: { file: 'f.hcl', line },
    }),
  );
});

test('letters stand in the file as they are read, but for escapes', () => {
  const text = 'a = <<-E\n    x ${b} $${y}\n      z\n  E\n';
  const value = hclAttribute(parseHcl(text, 'f.hcl'), 'a');
  const parts = value?.kind === 'text' ? value.parts : [];
  expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(['x ', '${b}', ' ', '${', 'y}\n', '  z\n']);
  for (const part of parts) if (part.kind === 'letters') expect(text.slice(part.start, part.end)).toBe(part.text);
});

test('JSON syntax, with keys and texts behind escapes, and templates in texts', () => {
  const text = '{"\\u0061": ["x\\n${b}", 1, true, null], "c": {"d": "E_\\nE__\\n${f(1)}"}}';
  const root = parseHclJson(text, 'f.json');
  expect(shown(root)).toBe('{a=["x\\n⟨b⟩" 1 true null] c={d="E_\\nE__\\n⟨…⟩"}}');
  const list = root.kind === 'object' ? root.entries[0]?.value : undefined;
  const first = list?.kind === 'list' ? list.items[0] : undefined;
  expect(text.slice(first?.at.start, first?.at.end)).toBe('"x\\n${b}"');
  expect(hclText(first)).toBeUndefined();
});

test.each([
  ['{"a": 1,}', 'json-invalid'],
  ['{"a": "${b"}', 'hcl-invalid'],
])('JSON syntax: %j is refused', (text, code) => {
  expect(() => parseHclJson(text, 'f.json')).toThrow(expect.objectContaining({ code }));
});
