import { codeOwners } from './code-owners.js';

const text = `# who owns what
*           @everyone
*.sql       @data
/docs/      @writers # and nobody else
/build/*    @builders
apps/**/x   @x
/none
`;

test.each([
  ['a.txt', '@everyone'],
  ['deep/q.sql', '@data'],
  ['docs/a/b.md', '@writers'],
  ['other/docs/a.md', '@everyone'],
  ['build/a', '@builders'],
  ['build/a/b', '@everyone'],
  ['apps/one/two/x', '@x'],
  ['none', ''],
])('%s belongs to "%s"', async (path, owners) => {
  const of = await codeOwners((file) => (file === 'CODEOWNERS' ? Buffer.from(text) : undefined));
  expect(of(path)).toBe(owners);
});

test('without the file nobody is named', async () => {
  expect((await codeOwners(() => undefined))('a')).toBe('');
});
