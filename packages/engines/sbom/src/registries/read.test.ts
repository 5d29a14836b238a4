import { fileOf } from '../testing.js';
import { type Kind, registryFile } from './names.js';
import { registriesIn } from './read.js';

async function found(path: string, text: string, beside: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const registries = await registriesIn(fileOf({ ...beside, [path]: text }, path), registryFile(path) as Kind);
  return registries.map(({ url, line }) => `${line} ${url}`);
}

test.each([
  [
    '.npmrc',
    'registry=https://a.example/\n@acme:registry = "https://b.example/npm"\n',
    ['1 https://a.example/', '2 https://b.example/npm'],
  ],
  ['web/.yarnrc', 'registry "https://a.example"\n"@acme:registry" "https://b.example"\n', ['1 https://a.example', '2 https://b.example']],
  [
    '.yarnrc.yml',
    'npmRegistryServer: "https://a.example"\nnpmScopes:\n  acme:\n    npmRegistryServer: https://b.example\n    npmPublishRegistry: https://c.example\n',
    ['1 https://a.example', '3 https://b.example'],
  ],
  [
    'bunfig.toml',
    '[install]\nregistry = { url = "https://a.example", token = "$T" }\n[install.scopes]\nacme = "https://b.example"\n',
    ['2 https://a.example', '4 https://b.example'],
  ],
  [
    'pip.conf',
    '[global]\nindex-url = https://a.example/simple\nextra_index_url =\n    https://b.example/simple\n    https://c.example/simple\ntimeout = 60\n',
    ['2 https://a.example/simple', '4 https://b.example/simple', '5 https://c.example/simple'],
  ],
  [
    'uv.toml',
    'find-links = ["https://a.example", "./wheels"]\n[[index]]\nname = "x"\nurl = "https://b.example/simple"\n',
    ['4 https://b.example/simple', '1 https://a.example'],
  ],
  [
    'pyproject.toml',
    '[[tool.uv.index]]\nname = "x"\nurl = "https://a.example/simple"\n[[tool.poetry.source]]\nname = "y"\nurl = "https://b.example/simple"\n[[tool.pdm.source]]\nurl = "https://c.example/simple"\n',
    ['3 https://a.example/simple', '6 https://b.example/simple', '8 https://c.example/simple'],
  ],
  ['Pipfile', '[[source]]\nurl = "https://a.example/simple"\nname = "x"\n[packages]\nsource = "*"\n', ['2 https://a.example/simple']],
  ['Pipfile.lock', '{"_meta": {"sources": [{"url": "https://a.example/simple"}]}}', ['1 https://a.example/simple']],
  [
    'requirements/constraints.txt',
    '--extra-index-url https://a.example/simple\n-f https://b.example/x.html\n--find-links=./wheels\nbird==1.0\n',
    ['1 https://a.example/simple', '2 https://b.example/x.html'],
  ],
  [
    'nuget.config',
    '<configuration><packageSources>\n<add key="a" value="https://a.example/index.json"/>\n<add key="b" value="./feed"/>\n</packageSources><apikeys><add key="https://c.example" value="https://d.example"/></apikeys></configuration>',
    ['2 https://a.example/index.json'],
  ],
  [
    'src/App.csproj',
    '<Project><PropertyGroup>\n<RestoreSources>https://a.example;$(RestoreSources);./x</RestoreSources></PropertyGroup></Project>',
    ['2 https://a.example'],
  ],
  [
    '.cargo/config.toml',
    '[source.crates-io]\nreplace-with = "x"\n[source.x]\nregistry = "sparse+https://a.example/index/"\n[registries.acme]\nindex = "https://b.example/git"\n',
    ['4 sparse+https://a.example/index/', '6 https://b.example/git'],
  ],
  [
    'build.gradle',
    'repositories {\n  mavenCentral()\n  maven { url "https://a.example/m2" }\n  // maven { url "https://x.example" }\n}\npublishing {\n  repositories { maven { url "https://c.example" } }\n}\n',
    ['3 https://a.example/m2'],
  ],
  [
    'settings.gradle.kts',
    'pluginManagement {\n  repositories {\n    maven("https://a.example/m2")\n    maven {\n      url = uri("https://b.example")\n    }\n  }\n}\n',
    ['3 https://a.example/m2', '5 https://b.example'],
  ],
  [
    'composer.json',
    '{"repositories": [{"type": "composer", "url": "https://a.example"}, {"type": "path", "url": "../x"}, {"packagist.org": false}]}',
    ['1 https://a.example'],
  ],
])('%s says where packages are looked for', async (path, text, expected) => {
  expect((await found(path, text)).toSorted()).toEqual(expected.toSorted());
});

test('of Maven repositories and those of plugins, with the properties of parents, and not where the project is published to', async () => {
  const project = (inner: string): string =>
    `<project><artifactId>shop</artifactId><groupId>g</groupId><version>1</version>${inner}</project>`;
  const text = project(
    `<parent><artifactId>root</artifactId><groupId>g</groupId><version>1</version></parent>\n<repositories><repository><id>a</id><url>\${at}/m2</url></repository></repositories>\n<pluginRepositories><pluginRepository><url>https://b.example</url></pluginRepository></pluginRepositories>\n<distributionManagement><repository><url>https://c.example</url></repository></distributionManagement>`,
  );
  const root = '<project><artifactId>root</artifactId><groupId>g</groupId><properties><at>https://a.example</at></properties></project>';
  expect(await found('a/pom.xml', text, { 'pom.xml': root })).toEqual(['2 https://a.example/m2', '3 https://b.example']);
});

test.each([
  ['.npmrc', `//a.example/:_authToken=\${T}\n; registry=https://b.example\n# registry=https://c.example\nfund=false\n`],
  ['.npmrc', 'audit=false\nregistry=../local\n'],
  ['pip.conf', '[install]\nfind-links = /srv/wheels\ntrusted-host = a.example\n'],
  ['pyproject.toml', '[project]\nname = "x"\n[project.urls]\nindex = "https://a.example"\n[tool.uv.sources]\nbird = { index = "x" }\n'],
  ['requirements.txt', '# --extra-index-url https://a.example\nbird==1.0 # -f https://b.example\n'],
  ['build.gradle', 'task x { url = "https://a.example" }\n'],
  ['composer.json', '{"homepage": "https://a.example", "support": {"source": "https://b.example"}}'],
])('%s says nothing of other places (%#)', async (path, text) => {
  expect(await found(path, text)).toEqual([]);
});

test.each(['src/npmrc', 'package.json', 'config.toml', 'docs/pip.conf.md', 'nuget.config.bak'])('%s is none of these files', (path) => {
  expect(registryFile(path)).toBeUndefined();
});
