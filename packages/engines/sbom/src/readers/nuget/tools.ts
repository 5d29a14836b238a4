// dotnet-tools.json: tools that `dotnet tool restore` installs, each in one version.
// https://learn.microsoft.com/dotnet/core/tools/local-tools-how-to-use

import type { Manifest } from '../../model.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { jsonShape, lineOf, own, shown } from '../../shape.js';
import { exactVersion } from './msbuild.js';

export const dotnetTools: Reader = {
  id: 'dotnet-tools',
  title: 'dotnet-tools.json',
  matches: named('dotnet-tools.json'),
  read,
};

function read(source: Source): Manifest {
  const document = jsonShape(source);
  const version = own(document.root, 'version');
  if (version !== 1) throw invalid(source.path, document.line(['version']), `expected version 1, got ${shown(version)}`);
  const tools = document.fields(own(document.root, 'tools'), ['tools']);
  if (tools === undefined) throw invalid(source.path, 1, 'expected `tools`, got none');
  const packages = Object.entries(tools).map(([name, value]) => {
    const path = ['tools', name];
    const written = document.needed(own(document.fields(value, path), 'version'), [...path, 'version']);
    return {
      key: name,
      identity: { type: 'nuget', name },
      ...exactVersion(written),
      origin: { kind: 'registry' as const },
      ...lineOf(document, path),
    };
  });
  return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'development' as const })), graph: 'unknown' };
}
