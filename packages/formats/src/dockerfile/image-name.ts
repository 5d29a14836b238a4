// Whether a text may name an image, as the distribution reference grammar has it.

/** `[host[:port]/]path[:tag][@digest]`. */
export function isImageName(name: string): boolean {
  if (name.length > 600 || /^[a-f0-9]{64}$/.test(name)) return false;
  const [, path = '', tag, digest] = /^([^@:]*(?::\d{1,5}\/[^@:]*)?)(?::([^@]*))?(?:@(.*))?$/.exec(name) ?? [];
  if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag)) return false;
  if (digest !== undefined && !isDigest(digest)) return false;
  const parts = path.split('/');
  const [host = ''] = parts;
  const hosted = parts.length > 1 && (/[.:A-Z]/.test(host) || host === 'localhost');
  if (hosted && !isHost(host)) return false;
  const own = parts.slice(hosted ? 1 : 0);
  return own.join('/').length <= 255 && own.every((part) => isPathPart(part));
}

const digestLengths: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

export function isDigest(text: string): boolean {
  const [, algorithm = '', hex = ''] = /^([a-z0-9]{1,20}):([0-9a-f]{1,200})$/.exec(text) ?? [];
  return Object.hasOwn(digestLengths, algorithm) && hex.length === digestLengths[algorithm];
}

function isHost(host: string): boolean {
  const [, names = ''] = /^([^:]*)(?::\d{1,5})?$/.exec(host) ?? [];
  return names.split('.').every((part) => /^[A-Za-z0-9-]+$/.test(part) && !part.startsWith('-') && !part.endsWith('-'));
}

/** Lower-case letters and digits, parted by `.`, `_`, `__` or hyphens. */
function isPathPart(part: string): boolean {
  return /^[a-z0-9]/.test(part) && /[a-z0-9]$/.test(part) && /^[a-z0-9._-]+$/.test(part) && !/\.\.|\._|_\.|___|\.-|-\.|_-|-_/.test(part);
}
