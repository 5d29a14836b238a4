// A pom.xml as Maven reads it: coordinates, properties and dependencies, with what its parents inside the tree hand down.
// https://maven.apache.org/pom.html

import { isUtf8 } from 'node:buffer';
import { childOf, childrenOf, childText, parseXml, type XmlElement } from '@portcullis/formats/xml';
import { licensed } from '../../licence.js';
import { makers, organisation, personIn } from '../../makers.js';
import { invalid, type Source } from '../../reader.js';

export interface Pom {
  readonly source: Source;
  readonly root: XmlElement;
  readonly parent: XmlElement | undefined;
  /** As written; parts that are absent come from the parent. */
  readonly groupId: string | undefined;
  readonly artifactId: string;
  readonly version: string | undefined;
}

export interface Declared {
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string | undefined;
  readonly type: string | undefined;
  readonly classifier: string | undefined;
  readonly scope: string | undefined;
  readonly optional: boolean;
  readonly systemPath: string | undefined;
  readonly line: number;
}

/** Maven takes options of a compiler such as `<Xlint:all/>` for names. */
export const pomXml = { undeclaredPrefixes: true } as const;

/** @throws PortcullisError for what is no project. */
export function readPom(source: Source): Pom {
  const root = parseXml(xmlText(source), source.path, pomXml);
  if (root.name !== 'project') throw invalid(source.path, root.line, `expected the element project, got ${root.name.slice(0, 60)}`);
  const parent = childOf(root, 'parent');
  const artifactId = childText(root, 'artifactId');
  if (artifactId === undefined) throw invalid(source.path, root.line, 'expected `artifactId`, got none');
  return {
    source,
    root,
    parent,
    groupId: childText(root, 'groupId') ?? childText(parent, 'groupId'),
    artifactId,
    version: childText(root, 'version') ?? childText(parent, 'version'),
  };
}

/**
 * The text of a pom. Maven goes by the declaration's encoding, and takes the named characters of HTML, which stand in people's names and
 * in no coordinates.
 */
function xmlText(source: Source): string {
  const isLatin = /^<\?xml[^>]{0,200}encoding=["'](?:iso-8859-1|us-ascii)["']/i.test(source.bytes.toString('latin1', 0, 300));
  const text = isLatin && !isUtf8(source.bytes) ? source.bytes.toString('latin1') : source.text();
  return text.replace(/&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z]{2,10}\d{0,2};/g, '\ufffd');
}

/** Who makes the project: its own organisation and developers, else those of the nearest parent that names some. */
export function pomMakers(poms: readonly Pick<Pom, 'root'>[]): ReturnType<typeof makers> {
  for (const { root } of poms) {
    const developers = childrenOf(childOf(root, 'developers'), 'developer');
    const people = developers.map((one) => personIn({ name: childText(one, 'name'), email: childText(one, 'email') }));
    const found = makers(organisation(childText(childOf(root, 'organization'), 'name')), ...people);
    if (found.makers !== undefined) return found;
  }
  return {};
}

/** The licences of the project, else those of the nearest parent that names some; of several any may be chosen (Maven's POM reference). */
export function pomLicence(poms: readonly Pick<Pom, 'root'>[]): { readonly licence?: string } {
  for (const { root } of poms) {
    const found = licensed(childrenOf(childOf(root, 'licenses'), 'license').map((one) => childText(one, 'name')));
    if (found.licence !== undefined) return found;
  }
  return {};
}

/** Parents above one another that are followed. */
const maxParents = 50;

/** The pom and its parents as far as they are in the tree, the nearest first. @throws PortcullisError where they form a ring. */
export function lineage(pom: Pom): readonly Pom[] {
  const line = [pom];
  const seen = new Set([pom.source.path]);
  for (let at = parentOf(pom); at !== undefined; at = parentOf(at)) {
    if (seen.has(at.source.path) || line.length >= maxParents)
      throw invalid(pom.source.path, pom.parent?.line, `expected parents that come to an end, got ${at.source.path} again`);
    seen.add(at.source.path);
    line.push(at);
  }
  return line;
}

/** The parent beside the pom, if it is the one that is meant: Maven looks at `relativePath`, and else into its repository. */
function parentOf({ source, parent }: Pom): Pom | undefined {
  if (parent === undefined) return undefined;
  const element = childOf(parent, 'relativePath');
  const written = element === undefined ? '../pom.xml' : element.text.trim();
  if (written === '') return undefined;
  const file = /\.xml$/.test(written) ? source.beside(written) : (source.beside(`${written}/pom.xml`) ?? source.beside(written));
  if (file === undefined) return undefined;
  const found = readPom(file);
  // The version may be a property of the parent's own: what is named so is the same.
  return found.artifactId === childText(parent, 'artifactId') && same(found.groupId, childText(parent, 'groupId')) ? found : undefined;
}

function same(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || one === other || one.includes('${');
}

/** Properties as the first of a lineage sees them: a child's go before those of its parents. */
export function propertiesOf(poms: readonly Pom[]): ReadonlyMap<string, string> {
  const written = [...poms]
    .reverse()
    .flatMap(({ root }) =>
      [root, ...childrenOf(childOf(root, 'profiles'), 'profile').filter(isActive)].flatMap((holder) =>
        (childOf(holder, 'properties')?.children ?? []).map(({ name, text }): [string, string] => [name, text.trim()]),
      ),
    );
  // What a pom writes itself goes before what is known of every project.
  return new Map([...builtIn(poms), ...written]);
}

function isActive(profile: XmlElement): boolean {
  return childText(childOf(profile, 'activation'), 'activeByDefault') === 'true';
}

/** `project.version` and its kin; coordinates under their older names, too. */
function builtIn(poms: readonly Pom[]): readonly (readonly [string, string])[] {
  const own = poms[0];
  if (own === undefined) return [];
  const first = (part: 'groupId' | 'version'): string | undefined => poms.find((pom) => pom[part] !== undefined)?.[part];
  const coordinates = { groupId: first('groupId'), artifactId: own.artifactId, version: first('version') };
  return [
    ...Object.entries(coordinates).flatMap(([name, text]) => ['project.', 'pom.', ''].map((prefix) => [prefix + name, text] as const)),
    ...Object.keys(coordinates).map((name) => [`project.parent.${name}`, childText(own.parent, name)] as const),
  ].filter((pair): pair is readonly [string, string] => pair[1] !== undefined);
}

/** A text with its properties put in; those that are not known stay as they are. */
export function expanded(text: string, properties: ReadonlyMap<string, string>): string {
  let result = text;
  // A property may name others; a ring of them ends here.
  for (let round = 0; round < 10 && result.includes('${') && result.length < 2000; round++) {
    const next = result.replace(/\$\{([^{}\s]{1,200})\}/g, (whole, name: string) => properties.get(name)?.slice(0, 500) ?? whole);
    if (next === result) break;
    result = next;
  }
  return result;
}

/** Dependencies of an element that has them: the project, a profile, dependencyManagement. */
export function dependenciesIn(holder: XmlElement | undefined, pom: Pom, properties: ReadonlyMap<string, string>): readonly Declared[] {
  return childrenOf(childOf(holder, 'dependencies'), 'dependency').map((element) => {
    const text = (name: string): string | undefined => {
      const value = childText(element, name);
      return value === undefined ? undefined : expanded(value, properties);
    };
    const groupId = text('groupId');
    const artifactId = text('artifactId');
    if (groupId === undefined || artifactId === undefined)
      throw invalid(pom.source.path, element.line, 'expected `groupId` and `artifactId` of a dependency');
    return {
      groupId,
      artifactId,
      version: text('version'),
      type: text('type'),
      classifier: text('classifier'),
      scope: text('scope'),
      optional: text('optional') === 'true',
      systemPath: text('systemPath'),
      line: element.line,
    };
  });
}

/** What dependencyManagement tells dependencies apart by. */
export function managementKey({ groupId, artifactId, type, classifier }: Declared): string {
  return [groupId, artifactId, type ?? 'jar', classifier ?? ''].join(':');
}
