import { childText, parseXml } from './xml.js';

const refusal = (text: string) => {
  try {
    return parseXml(text, 'f.xml');
  } catch (error) {
    const { code, message, where } = error as { code: string; message: string; where: { line?: number } };
    return [code, where.line, message];
  }
};

test.each([
  ['', 1, 'document must contain a root element'],
  ['<a>\n<b></a>', 2, 'unexpected close tag'],
  ['<a>\n\n<b>', 3, 'unclosed tag'],
  ['<a/>\n<b/>', 2, 'documents may contain only one root'],
  ['<a x="1"\n x="2"/>', 2, 'duplicate attribute'],
  ['<!DOCTYPE a [<!ENTITY e "boo">]>\n<a>&e;</a>', 2, 'undefined entity'],
  ['<a>&constructor;</a>', 1, 'undefined entity'],
  ['<a>& </a>;', 1, 'disallowed character in entity name'],
  ['<a:b/>', 1, 'unbound namespace prefix'],
  [`${'<a>'.repeat(300)}`, 1, 'at most 200 elements'],
  ['no xml', 1, 'outside of root'],
])('refuses %j', (text, line, message) => {
  expect(refusal(text)).toEqual(['xml-invalid', line, expect.stringContaining(message)]);
});

test('a prefix that nothing declares is part of the name, where the file has no namespaces to its reader', () => {
  const root = parseXml('<a xmlns:d="urn:d"><X:b y:z="1"/><d:c/></a>', 'f', { undeclaredPrefixes: true });
  expect(root.children).toMatchObject([
    { name: 'X:b', namespace: '' },
    { name: 'c', namespace: 'urn:d' },
  ]);
  expect(() => parseXml('<a><X:b></a>', 'f', { undeclaredPrefixes: true })).toThrow('expected well-formed XML');
});

test('elements have their text, attributes, namespace and line', () => {
  const root = parseXml(
    '\ufeff<?xml version="1.0"?>\r\n<!DOCTYPE p>\r\n<p xmlns="urn:p">\r\n <b\r\n  c="&lt;&#65;"> one <![CDATA[<two>]]></b><!-- <x/> -->\r\n</p>',
    'f',
  );
  expect([root.name, root.namespace, root.line, root.children.length]).toEqual(['p', 'urn:p', 3, 1]);
  expect([root.children[0]?.line, root.children[0]?.attributes.get('c')]).toEqual([4, '<A']);
  expect([childText(root, 'b'), childText(root, 'none'), childText(undefined, 'b')]).toEqual(['one <two>', undefined, undefined]);
});

test('an attribute named as a part of the prototype is one as any other', () => {
  expect([...parseXml('<a __proto__="1" constructor="2"/>', 'f').attributes]).toEqual([
    ['__proto__', '1'],
    ['constructor', '2'],
  ]);
});
