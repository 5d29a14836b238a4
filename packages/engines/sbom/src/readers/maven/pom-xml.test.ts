import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { mavenPom } from './pom-xml.js';

const dependency = (artifact: string, more = ''): string =>
  `<dependency><groupId>g</groupId><artifactId>${artifact}</artifactId>${more}</dependency>\n`;
const project = (body: string): string => `<project xmlns="http://maven.apache.org/POM/4.0.0">\n${body}</project>\n`;
const own = '<groupId>acme</groupId><artifactId>app</artifactId><version>1.0</version>\n';

test('options of a compiler with a colon, which Maven takes for names', async () => {
  const text = project(
    `${own}<build><x><Xlint:unchecked/></x></build><dependencies>${dependency('a', '<version>1</version>')}</dependencies>`,
  );
  expect(await componentsOf(mavenPom, { 'pom.xml': text })).toEqual(['pkg:maven/g/a@1 required 3']);
});

test('versions, scopes, types and classifiers as the pom has them', async () => {
  const text = project(
    `${own}<properties><lib.version>2.\${minor}</lib.version><minor>5</minor></properties>
<dependencies>
${dependency('plain', '<version>1.2.3</version>')}${dependency('property', `<version>\${lib.version}</version>`)}${dependency('range', '<version>[1,2)</version>')}${dependency('exact', '<version>[1.5]</version>')}${dependency('unknown', `<version>\${nowhere}</version>`)}${dependency('none')}${dependency('tests', '<version>1</version><type>test-jar</type><classifier>tests</classifier><scope>test</scope>')}${dependency('api', '<version>1</version><scope>provided</scope>')}${dependency('extra', '<version>1</version><optional>true</optional>')}${dependency('sister', `<version>\${project.version}</version>`)}${dependency('lib', `<version>1</version><scope>system</scope><systemPath>\${project.basedir}/lib.jar</systemPath>`)}</dependencies>`,
  );
  expect(await componentsOf(mavenPom, { 'pom.xml': text })).toEqual([
    'pkg:maven/g/api@1 peer 12',
    'pkg:maven/g/exact@1.5 required 8',
    'pkg:maven/g/extra@1 optional 13',
    'pkg:maven/g/none required 10',
    'pkg:maven/g/plain@1.2.3 required 5',
    'pkg:maven/g/property@2.5 required 6',
    'pkg:maven/g/range required 7',
    'pkg:maven/g/sister@1.0 required 14',
    'pkg:maven/g/tests@1?classifier=tests&type=test-jar development 11',
    'pkg:maven/g/unknown required 9',
    'pom.xml#g:lib:jar: required 15',
  ]);
  const { subject, packages } = await mavenPom.read(fileOf({ 'pom.xml': text }, 'pom.xml'));
  expect(subject).toEqual({ name: 'app', identity: { type: 'maven', namespace: 'acme', name: 'app' }, version: '1.0' });
  expect(packages.filter(({ declared }) => declared).map(({ declared }) => declared)).toEqual(['[1,2)', `\${nowhere}`]);
});

const parent = (more = ''): string =>
  project(`<groupId>acme</groupId><artifactId>parent</artifactId><version>\${revision}</version>
<modules><module>app</module><module>bom</module></modules>
<properties><revision>3.0</revision><lib>1.0</lib></properties>
<dependencyManagement><dependencies>
${dependency('managed', `<version>\${lib}</version><scope>test</scope>`)}<dependency><groupId>acme</groupId><artifactId>acme-bom</artifactId><version>\${revision}</version><type>pom</type><scope>import</scope></dependency>
<dependency><groupId>elsewhere</groupId><artifactId>elsewhere-bom</artifactId><version>1</version><type>pom</type><scope>import</scope></dependency>
</dependencies></dependencyManagement>
<dependencies>${dependency('inherited', '<version>7</version>')}</dependencies>${more}`);
const child = project(`<parent><groupId>acme</groupId><artifactId>parent</artifactId><version>\${revision}</version></parent>
<artifactId>app</artifactId><properties><lib>2.0</lib></properties>
<dependencies>${dependency('managed')}${dependency('imported')}${dependency('elsewhere')}</dependencies>`);
const bom =
  project(`<parent><groupId>acme</groupId><artifactId>parent</artifactId><version>\${revision}</version></parent><artifactId>acme-bom</artifactId>
<dependencyManagement><dependencies>${dependency('imported', `<version>\${lib}</version>`)}</dependencies></dependencyManagement>`);

test("parents and imported lists inside the tree give versions, a child's properties before theirs", async () => {
  const files = { 'app/pom.xml': child, 'pom.xml': parent(), 'bom/pom.xml': bom };
  expect(await componentsOf(mavenPom, files)).toEqual([
    'pkg:maven/g/elsewhere required 6',
    'pkg:maven/g/imported@1.0 required 5',
    'pkg:maven/g/inherited@7 required 10',
    'pkg:maven/g/managed@2.0 development 4',
  ]);
  expect((await mavenPom.read(fileOf(files, 'app/pom.xml'))).subject?.version).toBe('3.0');
});

test('another project above is no parent', async () => {
  const files = { 'app/pom.xml': child, 'pom.xml': parent().replace('<artifactId>parent<', '<artifactId>other<') };
  expect(await componentsOf(mavenPom, files)).toEqual([
    'pkg:maven/g/elsewhere required 6',
    'pkg:maven/g/imported required 5',
    'pkg:maven/g/managed required 4',
  ]);
});

test('profiles: what is active of itself is required, the rest may be', async () => {
  const profile = (active: boolean, artifact: string) =>
    `<profile><activation><activeByDefault>${active}</activeByDefault></activation><dependencies>${dependency(artifact, '<version>1</version>')}</dependencies></profile>`;
  const text = project(`${own}<profiles>${profile(true, 'on')}${profile(false, 'off')}</profiles>`);
  expect(await componentsOf(mavenPom, { 'pom.xml': text })).toEqual(['pkg:maven/g/off@1 optional 4', 'pkg:maven/g/on@1 required 3']);
});

test('a name that is not known is a gap', async () => {
  const text = project(`${own}<dependencies>${dependency(`\${who}`, '<version>1</version>')}</dependencies>`);
  const { gaps, packages } = await mavenPom.read(fileOf({ 'pom.xml': text }, 'pom.xml'));
  expect([gaps, packages]).toEqual([[{ line: 3, detail: `g:\${who} has a property that is not known` }], []]);
});

test.each([
  [
    'parents in a ring',
    {
      'pom.xml': project(
        '<parent><groupId>acme</groupId><artifactId>app</artifactId><version>1</version><relativePath>pom.xml</relativePath></parent><artifactId>app</artifactId>',
      ),
    },
    '2: expected parents that come to an end',
  ],
  ['no project', { 'pom.xml': '<settings/>' }, '1: expected the element project'],
  ['no artifact', { 'pom.xml': '<project/>' }, '1: expected `artifactId`'],
  [
    'half a dependency',
    { 'pom.xml': project(`${own}<dependencies><dependency><groupId>g</groupId></dependency></dependencies>`) },
    '3: expected `groupId` and `artifactId`',
  ],
  ['cut off', { 'pom.xml': '<project>\n<artifactId>a</artifactId>\n' }, '3: expected well-formed XML'],
  ['a merge', { 'pom.xml': '<project>\n<<<<<<< HEAD\n</project>' }, '2: expected no marks of a merge conflict'],
])('refuses %s', async (_, files, message) => {
  expect(await refusalOf(mavenPom, files)).toContain(message);
});

test('properties that stand for one another come to an end', async () => {
  const text = project(
    `${own}<properties><a>\${b}</a><b>\${a}</b><c>\${c}\${c}</c></properties><dependencies>${dependency('x', `<version>\${a}</version>`)}${dependency('y', `<version>\${c}</version>`)}</dependencies>`,
  );
  expect(await componentsOf(mavenPom, { 'pom.xml': text })).toEqual(['pkg:maven/g/x required 3', 'pkg:maven/g/y required 4']);
});

test('lists that import one another come to an end', async () => {
  const list = (name: string, other: string): string =>
    project(`<parent><groupId>acme</groupId><artifactId>parent</artifactId><version>1</version></parent><artifactId>${name}</artifactId>
<dependencyManagement><dependencies>
<dependency><groupId>acme</groupId><artifactId>${other}</artifactId><type>pom</type><scope>import</scope></dependency>
${dependency('held', '<version>4</version>')}</dependencies></dependencyManagement><dependencies>${dependency('held')}</dependencies>`);
  const files = {
    'one/pom.xml': list('one', 'two').replace('<version>4</version>', '<version>4</version><classifier>x</classifier>'),
    'two/pom.xml': list('two', 'one'),
    'pom.xml': project(
      '<groupId>acme</groupId><artifactId>parent</artifactId><version>1</version><modules><module>one</module><module>two</module></modules>',
    ),
  };
  expect(await componentsOf(mavenPom, files)).toEqual(['pkg:maven/g/held@4 required 6']);
});

test('of a dependency that a parent declares too, the child counts', async () => {
  const above = parent().replace('<artifactId>inherited<', '<artifactId>managed<');
  expect(await componentsOf(mavenPom, { 'app/pom.xml': child, 'pom.xml': above, 'bom/pom.xml': bom })).toContain(
    'pkg:maven/g/managed@2.0 development 4',
  );
  expect(await componentsOf(mavenPom, { 'app/pom.xml': child, 'pom.xml': above, 'bom/pom.xml': bom })).toHaveLength(3);
});
