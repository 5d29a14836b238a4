// What MSBuild's files say plainly: properties, items and their metadata. Conditions are not judged: whatever may hold is said.

import { childText, parseXml, type XmlElement } from '@portcullis/formats/xml';
import { invalid, type Source } from '../../reader.js';

export interface PackageItem {
  readonly name: string;
  /** As written, properties put in where the file or those above it set them. */
  readonly version: string | undefined;
  readonly isPrivate: boolean;
  readonly line: number;
}

export interface Project {
  readonly properties: ReadonlyMap<string, string>;
  /** @param updates whether `Update` names a package as well: central versions say so what projects include. */
  items(name: string, updates?: boolean): readonly PackageItem[];
}

/** @throws PortcullisError where the file is no project in XML. */
export function readProject(source: Source, inherited: ReadonlyMap<string, string> = new Map()): Project {
  const root = parseXml(source.text(), source.path);
  if (root.name !== 'Project') throw invalid(source.path, root.line, `expected the element Project, got ${root.name.slice(0, 60)}`);
  const properties = new Map(inherited);
  for (const group of within(root, 'PropertyGroup'))
    for (const { name, text, attributes } of group.children) {
      // A property under a condition may have another value: it is known only where it is set once and for all.
      if (attributes.has('Condition') || group.attributes.has('Condition')) properties.delete(name.toLowerCase());
      else properties.set(name.toLowerCase(), expand(text.trim(), properties));
    }
  return {
    properties,
    items: (name, updates = false) =>
      within(root, 'ItemGroup').flatMap((group) =>
        group.children.filter((item) => item.name === name).flatMap((item) => itemOf(item, properties, updates)),
      ),
  };
}

function itemOf(item: XmlElement, properties: ReadonlyMap<string, string>, updates: boolean): readonly PackageItem[] {
  const metadata = (name: string): string | undefined => {
    const value = item.attributes.get(name) ?? childText(item, name);
    return value === undefined ? undefined : expand(value.trim(), properties);
  };
  const names = metadata('Include') ?? (updates ? metadata('Update') : undefined) ?? '';
  const version = metadata('VersionOverride') ?? metadata('Version');
  const isPrivate = /^all$/i.test(metadata('PrivateAssets') ?? '');
  return names
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ name, version: version === '' ? undefined : version, isPrivate, line: item.line }));
}

/** Groups at the top, and in the branches of `Choose`. */
function within(root: XmlElement, name: string): readonly XmlElement[] {
  const branches = root.children.filter((one) => one.name === 'Choose').flatMap((one) => one.children);
  return [root, ...branches].flatMap((one) => one.children.filter((child) => child.name === name));
}

function expand(text: string, properties: ReadonlyMap<string, string>): string {
  return text.length > 2000
    ? text
    : text.replace(/\$\(([\w.-]{1,100})\)/g, (whole, name: string) => properties.get(name.toLowerCase())?.slice(0, 200) ?? whole);
}

/**
 * NuGet takes the lowest version that a range allows, and a project's own reference goes before all others: `1.2.3` is 1.2.3.
 * Ranges and floating versions are no versions.
 */
export function exactVersion(written: string | undefined): { readonly version?: string; readonly declared?: string } {
  if (written === undefined) return {};
  const exact = /^\[?\s*(\d{1,9}(?:\.\d{1,9}){0,3}(?:-[0-9A-Za-z.-]{1,100})?(?:\+[0-9A-Za-z.-]{1,100})?)\s*(\]?)$/.exec(written);
  const closed = written.startsWith('[') === (exact?.[2] === ']');
  return exact !== null && closed ? { version: exact[1] as string } : { declared: written };
}
