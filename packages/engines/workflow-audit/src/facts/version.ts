// Versions in refs.

/** A version as people write it in a ref or a comment: `v4`, `release/v1`, `# v4.1.0`. */
export function versionIn(text: string): readonly number[] | undefined {
  const found = /^(?:[a-z]{1,40}[/-])?v?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?$/i.exec(text.trim());
  return found === null ? undefined : found.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
}
