// Which repository a URL means.

/** `github.com/owner/name` however the URL is written. */
export function repositoryName(url: string): string {
  return url
    .replace(/^[a-z+]+:\/\//i, '')
    .replace(/^[^@/]*@/, '')
    .replace(/^([^/:]+):(?!\d)/, '$1/')
    .replace(/\.git$/, '')
    .replace(/(?<!\/)\/+$/, '')
    .toLowerCase();
}
