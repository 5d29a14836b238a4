// Versions in refs.

/** A version as people write it in a ref or a comment: `v4`, `release/v1`, `# v4.1.0`. */
export function versionIn(text: string): readonly number[] | undefined {
  const before = versions.get(text);
  if (before !== undefined) return before ?? undefined;
  const made = versionOf(text);
  if (versions.size >= maxVersions) versions.clear();
  versions.set(text, made);
  return made ?? undefined;
}

/** By their texts: the same few refs stand in all workflows. Null for what is none. */
const versions = new Map<string, readonly number[] | null>();
const maxVersions = 5000;

function versionOf(text: string): readonly number[] | null {
  const found = /^(?:[a-z]{1,40}[/-])?v?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?$/i.exec(text.trim());
  return found === null ? null : found.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
}
