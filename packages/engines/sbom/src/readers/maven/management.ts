// Versions and scopes that dependencyManagement gives: of the pom, of its parents, and of the lists that they import and that are
// modules of the same tree. A list elsewhere is not known, and what it would say stays unsaid.

import { childOf, childrenOf } from '@portcullis/formats/xml';
import { type Declared, dependenciesIn, expanded, lineage, managementKey, type Pom, propertiesOf, readPom } from './pom.js';

/** By `managementKey`; the nearest wins. */
export function managed(poms: readonly Pom[], seen: Set<string> = new Set()): ReadonlyMap<string, Declared> {
  const found = new Map<string, Declared>();
  const properties = propertiesOf(poms);
  const imports: Declared[] = [];
  for (const pom of poms)
    for (const entry of dependenciesIn(childOf(pom.root, 'dependencyManagement'), pom, properties)) {
      if (entry.scope === 'import') imports.push(entry);
      else if (!found.has(managementKey(entry))) found.set(managementKey(entry), entry);
    }
  for (const entry of imports) {
    const list = moduleOf(poms, entry);
    // Each list counts once, so that lists that import one another come to an end.
    if (list === undefined || seen.has(list.source.path)) continue;
    seen.add(list.source.path);
    for (const [key, inner] of managed(lineage(list), seen)) if (!found.has(key)) found.set(key, inner);
  }
  return found;
}

/** A module of the pom or of one above it, by its coordinates; its folder has the artifact's name, or the end of it. */
function moduleOf(poms: readonly Pom[], { groupId, artifactId }: Declared): Pom | undefined {
  for (const pom of poms)
    for (const { text } of childrenOf(childOf(pom.root, 'modules'), 'module')) {
      const folder = text.trim().replace(/\/(?:pom\.xml)?$/, '');
      const last = folder.slice(folder.lastIndexOf('/') + 1);
      if (last === '' || (last !== artifactId && !artifactId.endsWith(`-${last}`))) continue;
      const source = pom.source.beside(folder.endsWith('.xml') ? folder : `${folder}/pom.xml`);
      const found = source === undefined ? undefined : readPom(source);
      if (found?.artifactId !== artifactId) continue;
      const properties = propertiesOf(lineage(found));
      if (expanded(found.groupId ?? properties.get('project.groupId') ?? '', properties) === groupId) return found;
    }
  return undefined;
}
