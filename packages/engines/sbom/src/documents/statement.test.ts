import { requirePredicate } from './statement.js';

test('a subject asks for a document that a statement can hold', () => {
  for (const formats of [['cyclonedx-xml'], ['spdx-tag-value', 'cyclonedx-xml-1.7'], []] as const)
    expect(() => requirePredicate(formats)).toThrow(expect.objectContaining({ code: 'input-invalid', where: { key: 'subject' } }));
  expect(() => requirePredicate(['cyclonedx-xml', 'spdx-json'])).not.toThrow();
});
