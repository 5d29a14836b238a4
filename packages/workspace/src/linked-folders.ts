// What lies in folders that links lead to, by the links' names: whoever goes by names (`.github/workflows/ci.yml`) must come by it, and
// what lies in a folder that is listed nowhere else is listed here.

import { compareText } from '@portcullis/core';
import { type Left, type ListedFile, type ListedLink, type Listing, listFolder } from './listing.js';
import { relativePath } from './paths.js';

/** Links that are followed one behind another, and names that are made so, at most. What is beyond is a gap. */
const maxBehindEachOther = 8;
const maxNames = 200_000;

export interface BehindLinks extends Listing {
  /** Files by the name that a link gives them; `target` is the listed one. */
  readonly linked: (ListedFile & { readonly target: string })[];
}

interface Waiting extends ListedLink {
  /** Targets of the links that its path goes through. */
  readonly through: readonly string[];
}

/**
 * @param workspace absolute, every link resolved.
 * @param committed hold files that are listed here against the commit.
 */
export async function behindLinks(listing: Listing, workspace: string, committed: boolean): Promise<BehindLinks> {
  const found: BehindLinks = { files: [], links: [], folders: [], skipped: [], linked: [] };
  if (listing.folders.length === 0) return found;
  const listed = sortedParts(listing);
  const elsewhere = new Map<string, Listing>();
  const waiting: Waiting[] = listing.folders.map((link) => ({ ...link, through: [] }));
  let names = 0;
  // The list grows by the links that lie behind links.
  for (const link of waiting) {
    if (link.through.includes(link.target)) {
      found.skipped.push(passed(link, 'it leads back to where its path came from'));
      continue;
    }
    const folder = relativePath(workspace, link.target);
    const own = below(listed, folder);
    const isListed = count(own) > 0;
    if (!isListed && !elsewhere.has(folder)) elsewhere.set(folder, sortedParts(await listFolder(workspace, link.target, committed)));
    const parts = isListed ? own : below(elsewhere.get(folder) as Listing, folder);
    names += count(parts) + 1;
    if (names > maxNames || link.through.length >= maxBehindEachOther) {
      found.skipped.push({ ...passed(link, 'more lies behind links than is followed'), gap: true, folder: true });
      continue;
    }
    add(parts, link, folder, isListed);
  }
  return found;

  function add(parts: Listing, link: Waiting, folder: string, isListed: boolean): void {
    const byLink = (path: string): string => link.path + (folder === '' ? `/${path}` : path.slice(folder.length));
    for (const file of parts.files) {
      if (isListed) found.linked.push({ ...file, path: byLink(file.path), target: file.path });
      else found.files.push({ ...file, path: byLink(file.path) });
    }
    for (const { path, target } of parts.links) found.links.push({ path: byLink(path), target });
    for (const { path, target } of parts.folders) waiting.push({ path: byLink(path), target, through: [...link.through, link.target] });
    // What is told by its own name is a gap there; whoever goes by names sees it here.
    for (const entry of parts.skipped)
      if (!isListed) found.skipped.push({ ...entry, path: byLink(entry.path) });
      else if (entry.folder !== true) found.skipped.push({ ...entry, path: byLink(entry.path), gap: false });
    found.skipped.push(passed(link, 'what lies in it is looked at by its own names'));
  }
}

function passed({ path }: ListedLink, detail: string): Left {
  return { path, reason: 'symlink-directory', gap: false, detail };
}

function sorted<Entry extends { readonly path: string }>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => compareText(a.path, b.path));
}

function sortedParts({ files, links, folders, skipped }: Listing): Listing {
  return { files: sorted(files), links: sorted(links), folders: sorted(folders), skipped: sorted(skipped) };
}

function below({ files, links, folders, skipped }: Listing, folder: string): Listing {
  return { files: within(files, folder), links: within(links, folder), folders: within(folders, folder), skipped: within(skipped, folder) };
}

/** The entries of a sorted list that lie in a folder. */
function within<Entry extends { readonly path: string }>(entries: readonly Entry[], folder: string): Entry[] {
  if (folder === '') return [...entries];
  const prefix = `${folder}/`;
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareText((entries[middle] as Entry).path, prefix) < 0) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (entries[end]?.path.startsWith(prefix) === true) end++;
  return entries.slice(low, end);
}

function count({ files, links, folders, skipped }: Listing): number {
  return files.length + links.length + folders.length + skipped.length;
}
