// What the address of an archive of conda says: `https://host/channel/subdir/name-version-build.conda`.

export interface CondaArchive {
  readonly name: string;
  readonly version: string;
  /** As a purl has them: build, channel, subdir, type. */
  readonly qualifiers: Readonly<Record<string, string>>;
}

/** Undefined for any other address. */
export function condaArchive(url: string): CondaArchive | undefined {
  const match =
    /^https?:\/\/[^/\s]{1,255}\/(?:[^\s]{1,500}\/)?([^/\s]{1,100})\/([^/\s]{1,60})\/([^/\s]{1,100})-([^/\s-]{1,60})-([^/\s-]{1,100})\.(conda|tar\.bz2)$/.exec(
      url,
    );
  if (match === null) return undefined;
  const [, channel = '', subdir = '', name = '', version = '', build = '', type = ''] = match;
  return { name, version, qualifiers: { build, channel, subdir, type } };
}
