import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { dotnetDeps } from './deps-json.js';
import { nugetPackagesConfig } from './packages-config.js';
import { nugetPackagesLock } from './packages-lock.js';
import { nugetProjectAssets } from './project-assets.js';
import { dotnetBuildProperties, dotnetProject, nugetCentralVersions } from './project-file.js';
import { dotnetTools } from './tools.js';

const sha512 = Buffer.alloc(64, 7).toString('base64');

const lock = JSON.stringify(
  {
    version: 2,
    dependencies: {
      'net8.0': {
        'Serilog.Sinks.File': {
          type: 'Direct',
          requested: '[6.0.0, )',
          resolved: '6.0.0',
          contentHash: sha512,
          dependencies: { serilog: '4.0.0' },
        },
        Serilog: { type: 'Transitive', resolved: '4.0.0' },
        shared: { type: 'Project', dependencies: { Serilog: '[4.0.0, )' } },
      },
      'net8.0/linux-x64': {
        'runtime.native': { type: 'Transitive', resolved: '4.3.0', contentHash: sha512, dependencies: { Serilog: '4.0.0' } },
      },
    },
  },
  null,
  1,
);

test('packages.lock.json: names without regard to case, projects as parts, a runtime beside its framework', async () => {
  expect(await componentsOf(nugetPackagesLock, { 'packages.lock.json': lock })).toEqual([
    'packages.lock.json#net8.0/shared required 18 depth 1',
    'pkg:nuget/Serilog.Sinks.File@6.0.0 required 5 depth 1',
    'pkg:nuget/Serilog@4.0.0 required 14 depth 2',
    'pkg:nuget/runtime.native@4.3.0 unreached 26',
  ]);
  const { packages } = await nugetPackagesLock.read(fileOf({ 'packages.lock.json': lock }, 'packages.lock.json'));
  expect(packages.map(({ hashes, unhashed }) => [hashes?.[0]?.value.slice(0, 4), unhashed])).toEqual([
    ['0707', undefined],
    [undefined, true],
    [undefined, undefined],
    ['0707', undefined],
  ]);
});

const libraries = {
  'App/1.0.0': { type: 'project', path: '../App/App.csproj' },
  'Lib/2.0.0': { type: 'package', sha512: `sha512-${sha512}` },
  'Analyzer/3.0.0': { type: 'package', sha512 },
  'Deep/4.0.0-beta.1': { type: 'package', sha512: '' },
  'runtimepack.Net.Runtime/8.0.1': { type: 'runtimepack', sha512: '' },
};
const target = {
  'App/1.0.0': { dependencies: { Lib: '2.0.0' } },
  'Lib/2.0.0': { dependencies: { deep: '4.0.0-beta.1' } },
  'Analyzer/3.0.0': {},
  'Deep/4.0.0-beta.1': {},
  'runtimepack.Net.Runtime/8.0.1': {},
};

test('project.assets.json: what the project keeps to itself is development', async () => {
  const assets = {
    version: 3,
    targets: { 'net8.0': target },
    libraries,
    projectFileDependencyGroups: { 'net8.0': ['Lib >= 2.0.0', 'Analyzer >= 3.0.0'] },
    project: {
      version: '1.0.0',
      restore: { projectName: 'Web' },
      frameworks: { 'net8.0': { dependencies: { Analyzer: { suppressParent: 'All' } } } },
    },
  };
  const found = await componentsOf(nugetProjectAssets, { 'obj/project.assets.json': JSON.stringify(assets) });
  expect(found).toEqual([
    'obj/project.assets.json#App/1.0.0 unreached 1',
    'pkg:nuget/Analyzer@3.0.0 development 1 depth 1',
    'pkg:nuget/Deep@4.0.0-beta.1 required 1 depth 2',
    'pkg:nuget/Lib@2.0.0 required 1 depth 1',
    'pkg:nuget/Net.Runtime@8.0.1 unreached 1',
  ]);
});

test.each([
  ['no groups', {}],
  ['groups that ask for nothing', { projectFileDependencyGroups: { 'net8.0': [] } }],
])('project.assets.json with %s: told, and what nothing else needs is asked for', async (_, groups) => {
  const files = { 'obj/project.assets.json': JSON.stringify({ version: 3, targets: { 'net8.0': target }, libraries, ...groups }) };
  expect(await componentsOf(nugetProjectAssets, files)).toContain('pkg:nuget/Deep@4.0.0-beta.1 required 1 depth 3');
  const { gaps } = await nugetProjectAssets.read(fileOf(files, 'obj/project.assets.json'));
  expect(gaps?.map(({ detail }) => detail)).toEqual([
    'expected `projectFileDependencyGroups` to have what the project asks for, got none of the packages',
  ]);
});

test('deps.json: the program is the subject, and what lies beside it is its own', async () => {
  const deps = { runtimeTarget: { name: '.NETCoreApp,Version=v8.0' }, targets: { t: target }, libraries };
  expect(await componentsOf(dotnetDeps, { 'bin/App.deps.json': JSON.stringify(deps) })).toEqual([
    'pkg:nuget/Analyzer@3.0.0 required 1 depth 1',
    'pkg:nuget/Deep@4.0.0-beta.1 required 1 depth 2',
    'pkg:nuget/Lib@2.0.0 required 1 depth 1',
    'pkg:nuget/Net.Runtime@8.0.1 required 1 depth 1',
  ]);
});

const props = `<Project>
  <PropertyGroup><SerilogVersion>4.0.0</SerilogVersion><Both Condition="'$(X)' == ''">1.0.0</Both></PropertyGroup>
  <ItemGroup>
    <PackageVersion Include="Serilog" Version="$(SerilogVersion)" />
    <PackageVersion Include="Ranged" Version="[1.0,2.0)" />
    <PackageVersion Include="Floating" Version="1.*" />
    <PackageVersion Include="Exact"><Version>[1.2.3-rc.1]</Version></PackageVersion>
    <PackageVersion Include="Unknown" Version="$(Both)" />
    <GlobalPackageReference Include="Analyzer" Version="3.0.0" />
  </ItemGroup>
</Project>`;

test('Packages.props, which came before: what updates a reference says its version; in a project it adds nothing', async () => {
  const text =
    '<Project><ItemGroup><PackageReference Update="A" Version="1.2.3" /><PackageVersion Update="B" Version="[2.0.0]" /></ItemGroup></Project>';
  expect(await componentsOf(nugetCentralVersions, { 'Packages.props': text })).toEqual([
    'pkg:nuget/A@1.2.3 required 1',
    'pkg:nuget/B@2.0.0 required 1',
  ]);
  expect(await componentsOf(nugetCentralVersions, { 'Directory.Packages.props': text })).toEqual(['pkg:nuget/B@2.0.0 required 1']);
  const tool = text.replace('</ItemGroup>', '<DotNetCliToolReference Include="C" Version="2.1.0" /></ItemGroup>');
  expect(await componentsOf(dotnetProject, { 'a.csproj': tool })).toEqual(['pkg:nuget/C@2.1.0 development 1']);
});

test('Directory.Packages.props: a range is no version, nor is a property that is not known', async () => {
  expect(await componentsOf(nugetCentralVersions, { 'Directory.Packages.props': props })).toEqual([
    'pkg:nuget/Analyzer@3.0.0 development 9',
    'pkg:nuget/Exact@1.2.3-rc.1 required 7',
    'pkg:nuget/Floating required 6',
    'pkg:nuget/Ranged required 5',
    'pkg:nuget/Serilog@4.0.0 required 4',
    'pkg:nuget/Unknown required 8',
  ]);
});

test('a project takes versions from the list above it', async () => {
  const project = `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>
<PackageReference Include="serilog" />
<PackageReference Include="Exact" VersionOverride="2.0.0" PrivateAssets="All" />
</ItemGroup></Project>`;
  const files = { 'src/app/app.csproj': project, 'Directory.Packages.props': props };
  expect(await componentsOf(dotnetProject, files)).toEqual(['pkg:nuget/Exact@2.0.0 development 3', 'pkg:nuget/serilog@4.0.0 required 2']);
  expect(dotnetProject.recognises?.(fileOf({ ...files, 'src/app/packages.lock.json': '{}' }, 'src/app/app.csproj'))).toBe(false);
});

test('packages.config', async () => {
  const config =
    '<?xml version="1.0"?>\n<packages>\n <package id="jQuery" version="3.7.1" />\n <package id="StyleCop" version="6.2" developmentDependency="true" />\n</packages>';
  expect(await componentsOf(nugetPackagesConfig, { 'packages.config': config })).toEqual([
    'pkg:nuget/StyleCop@6.2 development 4',
    'pkg:nuget/jQuery@3.7.1 required 3',
  ]);
});

test('dotnet-tools.json', async () => {
  const text =
    '{"version": 1, "isRoot": true, "tools": {\n"dotnet-ef": {"version": "8.0.1", "commands": ["dotnet-ef"]}, "open": {"version": "[1.0,2.0)"}}}';
  expect(await componentsOf(dotnetTools, { '.config/dotnet-tools.json': text })).toEqual([
    'pkg:nuget/dotnet-ef@8.0.1 development 2',
    'pkg:nuget/open development 2',
  ]);
  expect(await refusalOf(dotnetTools, { 'dotnet-tools.json': '{"version": 1}' })).toBe('1: expected `tools`, got none');
});

test('Directory.Build.props: what all projects below take in, in the central version', async () => {
  const files = {
    'Directory.Build.props':
      '<Project><ItemGroup>\n<PackageReference Include="Analyzers" PrivateAssets="all" />\n<PackageReference Include="Serilog" Version="4.0.0" /></ItemGroup></Project>',
    'Directory.Packages.props': '<Project><ItemGroup><PackageVersion Include="Analyzers" Version="2.0.0" /></ItemGroup></Project>',
  };
  expect(await componentsOf(dotnetBuildProperties, files)).toEqual([
    'pkg:nuget/Analyzers@2.0.0 development 2',
    'pkg:nuget/Serilog@4.0.0 required 3',
  ]);
  const other = { 'Directory.Build.props': '<Project><PropertyGroup><LangVersion>latest</LangVersion></PropertyGroup></Project>' };
  expect(dotnetBuildProperties.recognises?.(fileOf(other, 'Directory.Build.props'))).toBe(false);
});

test.each([
  ['{"version":3,"dependencies":{}}', 'expected version 1 or 2, got 3'],
  ['{"version":1}', 'expected `dependencies`'],
  ['{"version":1,"dependencies":{"net8.0":{"A":{"type":"Direct"}}}}', 'to be text, got nothing'],
  ['{"version":1,"dependencies":{"net8.0":{"A":{"type":"Wrong","resolved":"1"}}}}', 'a known type of dependency'],
  ['{"version":1,"dependencies":{"net8.0":[]}}', 'to be an object, got a list'],
])('packages.lock.json: refuses %s', async (text, message) => {
  expect(await refusalOf(nugetPackagesLock, { 'packages.lock.json': text })).toContain(message);
});

test.each([
  ['{"version":9,"targets":{},"libraries":{}}', 'expected version 2 or 3'],
  ['{"version":3,"targets":{}}', 'expected `libraries`'],
  ['{"version":3,"targets":{},"libraries":{"NoVersion":{}}}', 'expected `Name/Version`'],
])('project.assets.json: refuses %s', async (text, message) => {
  expect(await refusalOf(nugetProjectAssets, { 'project.assets.json': text })).toContain(message);
});

test.each([
  ['<packages>\n<package id="a"/></packages>', '2: expected `<package id='],
  ['<configuration/>', '1: expected the element packages'],
  ['<packages>\n<package id="a" version="1"/>', '2: expected well-formed XML'],
])('packages.config: refuses %s', async (text, message) => {
  expect(await refusalOf(nugetPackagesConfig, { 'packages.config': text })).toContain(message);
});

test.each([
  ['<PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup>', 'development'],
  ['<ItemGroup><PackageReference Include="Microsoft.NET.Test.Sdk" Version="17.0.0" /></ItemGroup>', 'development'],
  ['', 'required'],
])('a project of tests ships nothing: %s', async (more, scope) => {
  const project = `<Project>${more}<ItemGroup><PackageReference Include="Moq" Version="4.20.70" /></ItemGroup></Project>`;
  expect((await componentsOf(dotnetProject, { 'a.csproj': project })).at(-1)).toBe(`pkg:nuget/Moq@4.20.70 ${scope} 1`);
});

test.each([
  ['1.2.3', '@1.2.3'],
  ['[1.2.3]', '@1.2.3'],
  ['[1.2.3', ''],
  ['1.2.3]', ''],
  ['(1.2.3,)', ''],
  ['1.2.*', ''],
])('the version %s is %j', async (written, expected) => {
  const text = `<Project><ItemGroup><PackageVersion Include="A" Version="${written}" /></ItemGroup></Project>`;
  expect(await componentsOf(nugetCentralVersions, { 'Directory.Packages.props': text })).toEqual([`pkg:nuget/A${expected} required 1`]);
});
