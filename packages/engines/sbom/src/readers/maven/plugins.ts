// Plugins that build a project, which are code of others as much as its dependencies are. https://maven.apache.org/pom.html#plugins

import { childOf, childrenOf, childText, type XmlElement } from '@portcullis/formats/xml';
import { type Declared, dependenciesIn, expanded, managementKey, type Pom } from './pom.js';

interface Plugin {
  readonly key: string;
  readonly declared: Declared;
}

/**
 * Of the pom itself, its profiles among it, with what each plugin is given to depend on, and extensions of the build; those of parents are
 * theirs to tell. Where no pom of the lineage says a version there is none: Maven then takes what its release is made for, or the newest.
 */
export function pluginsIn(poms: readonly Pom[], properties: ReadonlyMap<string, string>): readonly Plugin[] {
  const [own] = poms;
  if (own === undefined) return [];
  const versions = new Map<string, string>();
  for (const { root } of poms)
    for (const build of buildsIn(root))
      for (const plugin of childrenOf(childOf(childOf(build, 'pluginManagement'), 'plugins'), 'plugin')) {
        const { groupId, artifactId, version } = coordinates(plugin, properties);
        if (version !== undefined && !versions.has(`${groupId}:${artifactId}`)) versions.set(`${groupId}:${artifactId}`, version);
      }
  return buildsIn(own.root).flatMap((build) => {
    const plugins = childrenOf(childOf(build, 'plugins'), 'plugin');
    const extensions = childrenOf(childOf(build, 'extensions'), 'extension');
    return [...plugins, ...extensions].flatMap((element): Plugin[] => {
      const { groupId, artifactId, version = versions.get(`${groupId}:${artifactId}`) } = coordinates(element, properties);
      if (artifactId === undefined) return [];
      const declared = { ...plain, groupId, artifactId, version, line: element.line };
      const needs = dependenciesIn(element, own, properties).map((need) => ({ key: `plugin ${managementKey(need)}`, declared: need }));
      return [{ key: `plugin ${groupId}:${artifactId}`, declared }, ...needs];
    });
  });
}

const plain = { type: undefined, classifier: undefined, scope: undefined, optional: false, systemPath: undefined } as const;

/** `build` and `reporting` of the project and of its profiles. */
function buildsIn(root: XmlElement): readonly XmlElement[] {
  const holders = [root, ...childrenOf(childOf(root, 'profiles'), 'profile')];
  return holders.flatMap((holder) => [...childrenOf(holder, 'build'), ...childrenOf(holder, 'reporting')]);
}

/** Plugins of Maven itself are written without their group. */
function coordinates(
  element: XmlElement,
  properties: ReadonlyMap<string, string>,
): { readonly groupId: string; readonly artifactId: string | undefined; readonly version: string | undefined } {
  const text = (name: string): string | undefined => {
    const value = childText(element, name);
    return value === undefined ? undefined : expanded(value, properties);
  };
  return { groupId: text('groupId') ?? 'org.apache.maven.plugins', artifactId: text('artifactId'), version: text('version') };
}
