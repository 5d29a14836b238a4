// Project files of .NET, where nothing beside them says what they resolve to, and Directory.Packages.props, which holds versions for them.

import type { Manifest, Package } from '../../model.js';
import { ending, invalid, named, nameOf, type Reader, type Source } from '../../reader.js';
import { exactVersion, type PackageItem, readProject } from './msbuild.js';

export const nugetCentralVersions: Reader = {
  id: 'nuget-central-versions',
  title: 'central versions of NuGet',
  // `Directory.Packages.props`, or a name that a project sets; without a prefix it is that of Microsoft.Build.CentralPackageVersions, which came before NuGet had its own.
  matches: ending(['props'], /(?:^|\/)(?:[\w.-]{1,100}\.)?Packages\.props$/),
  read: (source) => {
    const project = readProject(source);
    return manifestOf(
      [
        ...project.items('PackageVersion', true),
        ...(nameOf(source.path) === 'Packages.props' ? project.items('PackageReference', true) : []),
        ...project.items('GlobalPackageReference').map((item) => ({ ...item, isPrivate: true })),
      ],
      source,
    );
  },
};

export const dotnetProject: Reader = {
  id: 'dotnet-project',
  title: 'a project file of .NET',
  matches: ending(['csproj', 'fsproj', 'vbproj'], /\.(?:cs|fs|vb)proj$/),
  // What a restore wrote says more.
  // Projects of Visual Studio before 2005 are older than NuGet, and have a root of their own.
  recognises: (source) =>
    !/^(?:\xef\xbb\xbf)?\s*(?:<\?[^>]{0,200}\?>\s*)?<VisualStudioProject[\s>]/.test(source.bytes.subarray(0, 1000).toString('latin1')) &&
    source.beside('packages.lock.json') === undefined &&
    source.beside(`packages.${nameOf(source.path).replace(/\.\w+$/, '')}.lock.json`) === undefined &&
    source.beside('obj/project.assets.json') === undefined,
  read: readReferences,
};

/** What every project below takes in: packages that none of them names. */
export const dotnetBuildProperties: Reader = {
  id: 'dotnet-build-properties',
  title: 'Directory.Build.props of .NET',
  matches: named('Directory.Build.props', 'Directory.Build.targets'),
  recognises: ({ bytes }) => /<PackageReference\s[^>]{0,500}\bInclude\b/.test(bytes.toString('latin1')),
  read: readReferences,
};

/** Folders above a project that are asked for its properties and versions. */
const maxFolders = 20;

function readReferences(source: Source): Manifest {
  const above = nearest(source, 'Directory.Build.props');
  const properties = above === undefined ? new Map<string, string>() : readProject(above).properties;
  const project = readProject(source, properties);
  const references = project.items('PackageReference');
  const central = references.some(({ version }) => version === undefined) ? nearest(source, 'Directory.Packages.props') : undefined;
  const versions = new Map(
    (central === undefined ? [] : readProject(central, properties).items('PackageVersion')).map(({ name, version }) => [
      name.toLowerCase(),
      version,
    ]),
  );
  // A project of tests ships nothing.
  const isTest =
    project.properties.get('istestproject')?.toLowerCase() === 'true' ||
    references.some(({ name }) => name.toLowerCase() === 'microsoft.net.test.sdk');
  return manifestOf(
    [
      ...references.map((item) => ({
        ...item,
        isPrivate: item.isPrivate || isTest,
        version: item.version ?? versions.get(item.name.toLowerCase()),
      })),
      ...project.items('DotNetCliToolReference').map((item) => ({ ...item, isPrivate: true })),
    ],
    source,
  );
}

function nearest(source: Source, name: string): Source | undefined {
  for (let steps = 0; steps < maxFolders; steps++) {
    const found = source.beside('../'.repeat(steps) + name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function manifestOf(items: readonly PackageItem[], source: Source): Manifest {
  const packages = items.map((item): Package => {
    if (item.name.includes('/')) throw invalid(source.path, item.line, `expected the name of a package, got "${item.name.slice(0, 80)}"`);
    return {
      key: `${item.line}:${item.name}`,
      identity: { type: 'nuget', name: item.name },
      ...exactVersion(item.version),
      origin: { kind: 'registry' },
      line: item.line,
    };
  });
  const roots = items.map(({ name, line, isPrivate }) => ({
    to: `${line}:${name}`,
    scope: isPrivate ? ('development' as const) : ('required' as const),
  }));
  return { packages, roots, graph: 'unknown' };
}
