import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { gradleVerificationMetadata } from './verification-metadata.js';

const path = 'gradle/verification-metadata.xml';
const of = (components: string): string =>
  `<?xml version="1.0"?>\n<verification-metadata>\n<configuration/>\n<components>\n${components}</components>\n</verification-metadata>\n`;
const guava = `<component group="com.google" name="guava" version="31.0">
<artifact name="guava-31.0.jar"><sha256 value="${'a'.repeat(64)}"/></artifact>
<artifact name="guava-31.0.pom"><sha256 value="${'b'.repeat(64)}"/></artifact>
</component>
`;

test('components with the hashes of their archives, not of their poms', async () => {
  expect(await componentsOf(gradleVerificationMetadata, { [path]: of(guava) })).toEqual(['pkg:maven/com.google/guava@31.0 required 5']);
  const { packages } = await gradleVerificationMetadata.read(fileOf({ [path]: of(guava) }, path));
  expect(packages[0]?.hashes).toEqual([{ algorithm: 'SHA-256', value: 'a'.repeat(64), of: 'guava-31.0.jar' }]);
});

test('a lock says what of it is used', () => {
  expect(gradleVerificationMetadata.recognises?.(fileOf({ [path]: of('') }, path))).toBe(true);
  expect(gradleVerificationMetadata.recognises?.(fileOf({ [path]: of(''), 'gradle.lockfile': 'empty=\n' }, path))).toBe(false);
});

test.each([
  ['<components/>', '1: expected the element verification-metadata'],
  [of('<other/>'), '5: expected a component, got other'],
  [of('<component group="a" version="1"/>'), '5: expected the name of a component'],
  [of(guava).slice(0, 150), 'expected'],
])('refuses %#', async (text, message) => {
  expect(await refusalOf(gradleVerificationMetadata, { [path]: text })).toContain(message);
});
