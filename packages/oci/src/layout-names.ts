// Which name a layout may answer for. A registry proves its name by its certificate; a folder proves nothing, so it answers
// for the full name that stands in it, and for less only where the user says what it stands for.

import { PortcullisError } from '@portcullis/core';
import { formatReference, type ImageReference, parseReference, type Repository } from '@portcullis/images';
import type { Descriptor } from './types.js';

export type LayoutEntry = Descriptor;

export interface NamedLayout {
  readonly directory: string;
  /** What the user says it holds: the repository that its bare tags belong to, or the full name of its nameless image. */
  readonly name?: ImageReference;
  /** Whether `name` had a tag written out. */
  readonly tagged?: boolean;
  /** The one image that the user wants verified: a layout of one image that gives no name at all is taken for it. */
  readonly asked?: ImageReference;
}

const refName = 'org.opencontainers.image.ref.name';
const containerdName = 'io.containerd.image.name';
const cosignParts = /^dev\.cosignproject\.cosign\/(?:sigs|atts)$/;

/** Images of the index: neither signatures nor what refers to another manifest. */
export function rootsOf(entries: readonly LayoutEntry[], hasSubject: (digest: string) => boolean): readonly LayoutEntry[] {
  const images = entries.filter(
    ({ annotations, artifactType }) => artifactType === undefined && !cosignParts.test(annotations?.kind ?? ''),
  );
  const isDigestTag = (entry: LayoutEntry): boolean => titlesOf([entry]).some((title) => /(?:^|:)sha(?:256|512)-[0-9a-f]{64}/.test(title));
  return images.filter((entry) => !isDigestTag(entry) && (titlesOf([entry]).length > 0 || !hasSubject(entry.digest)));
}

/** Names and bare tags of entries. */
export function titlesOf(entries: readonly LayoutEntry[]): readonly string[] {
  return entries.flatMap(({ annotations }) =>
    [annotations?.[containerdName], annotations?.[refName]].filter((title): title is string => title !== undefined && title !== ''),
  );
}

/**
 * Entries that answer for a tag of a repository.
 * @throws PortcullisError `layout-name` when the name that was given fits nothing in the layout.
 */
export function whoAnswers(
  layout: NamedLayout,
  roots: readonly LayoutEntry[],
  repositories: () => ReadonlySet<string>,
): (repository: Repository, tag: string) => readonly LayoutEntry[] {
  const bare = roots.filter((entry) => fullNames(entry).length === 0 && titlesOf([entry]).length > 0);
  const nameless = roots.filter((entry) => titlesOf([entry]).length === 0);
  const only = roots.length === 1 ? nameless[0] : undefined;
  if (layout.name !== undefined) checkGiven(layout, layout.name, roots, bare, only);
  const given = layout.name;
  return (repository, tag) => {
    const full = formatReference({ registry: repository.registry, repository: repository.repository, tag });
    const found = roots.filter((entry) => fullNames(entry).includes(full));
    if (given !== undefined && sameRepository(given, repository) && (layout.tagged !== true || given.tag === tag)) {
      found.push(...bare.filter((entry) => titlesOf([entry]).includes(tag)));
      if (only !== undefined && layout.tagged === true) found.push(only);
    }
    const { asked } = layout;
    if (found.length === 0 && given === undefined && only !== undefined && asked !== undefined && formatReference(asked) === full)
      if (namesNoOther(repositories(), repository)) found.push(only);
    return found;
  };
}

function checkGiven(
  layout: NamedLayout,
  name: ImageReference,
  roots: readonly LayoutEntry[],
  bare: readonly LayoutEntry[],
  only: LayoutEntry | undefined,
): void {
  const own = `${name.registry}/${name.repository}`;
  const fits = (full: string): boolean => (layout.tagged === true ? full === formatReference(name) : full.startsWith(`${own}:`));
  if (roots.some((entry) => fullNames(entry).some(fits))) return;
  if (bare.some((entry) => layout.tagged !== true || titlesOf([entry]).includes(name.tag ?? ''))) return;
  if (only !== undefined && layout.tagged === true) return;
  const titles = titlesOf(roots);
  throw new PortcullisError({
    code: 'layout-name',
    message: `expected ${layout.tagged === true ? formatReference(name) : own} in the layout, got ${titles.length === 0 ? `${roots.length} images without a name` : titles.slice(0, 5).join(', ').slice(0, 300)}`,
    where: { file: layout.directory, key: 'layout' },
    remedy:
      only === undefined
        ? 'Give the name that the layout holds.'
        : `The layout names no tag, so write it: \`layout: ${own}:TAG=${layout.directory.slice(0, 100)}\`.`,
  });
}

/** A title with a slash or a colon is a name, everything else a tag. */
function fullNames(entry: LayoutEntry): readonly string[] {
  return titlesOf([entry]).flatMap((title) => {
    if (!/[/:]/.test(title)) return [];
    try {
      const { registry, repository, tag } = parseReference(title);
      return [formatReference({ registry, repository, ...(tag === undefined ? {} : { tag }) })];
    } catch {
      // Nobody can ask for it.
      return [title];
    }
  });
}

function sameRepository(a: Repository, b: Repository): boolean {
  return a.registry === b.registry && a.repository === b.repository;
}

function namesNoOther(repositories: ReadonlySet<string>, wanted: Repository): boolean {
  const known = [...repositories].flatMap((name) => {
    try {
      return [parseReference(name)];
    } catch {
      return [];
    }
  });
  return known.length === 0 || known.some((name) => sameRepository(name, wanted));
}
