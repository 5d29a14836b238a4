import { inventory } from '../../inventory.js';
import { fileOf } from '../../testing.js';
import { mavenPom } from './pom-xml.js';

const files = {
  'pom.xml': '<project><groupId>acme</groupId><artifactId>parent</artifactId><version>1.0</version></project>',
  'core/pom.xml':
    '<project><parent><groupId>acme</groupId><artifactId>parent</artifactId><version>1.0</version></parent><artifactId>core</artifactId></project>',
  'app/pom.xml': `<project><parent><groupId>acme</groupId><artifactId>parent</artifactId><version>1.0</version></parent><artifactId>app</artifactId>
<dependencies>
<dependency><groupId>acme</groupId><artifactId>core</artifactId><version>1.0</version></dependency>
<dependency><groupId>acme</groupId><artifactId>core</artifactId><version>0.9</version><classifier>old</classifier></dependency>
<dependency><groupId>acme</groupId><artifactId>parent</artifactId><version>1.0</version><scope>system</scope><systemPath>/lib/parent.jar</systemPath></dependency>
</dependencies></project>`,
};

test('a module of the same tree is a part of the product, another version of it is none', async () => {
  const read = await Promise.all(
    Object.keys(files).map(async (path) => ({ path, reader: mavenPom.id, manifest: await mavenPom.read(fileOf(files, path)) })),
  );
  const { components, subjects } = inventory(read);
  expect(components.map(({ ref }) => ref)).toEqual(['app/pom.xml#acme:parent:jar:', 'pkg:maven/acme/core@0.9?classifier=old']);
  expect(subjects.find(({ path }) => path === 'app/pom.xml')?.dependencies).toEqual([
    'app/pom.xml#acme:parent:jar:',
    'pkg:maven/acme/core@0.9?classifier=old',
    'subject:core/pom.xml',
  ]);
});
