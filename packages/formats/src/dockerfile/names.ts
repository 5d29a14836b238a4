// Which files are Dockerfiles, by their names: one list for every engine that reads them.

/** Endings of sources and documents about Dockerfiles: `dockerfile-lint.ts`, `Dockerfile.md`. */
const otherKinds =
  /\.(?:[cm]?[jt]sx?|go|py|rb|rs|java|kt|cs|c|h|cc|cpp|hpp|php|swift|lua|hs|pl|exs?|erl|dart|scala|clj|jl|sh|bash|ps1|bat|md|markdown|adoc|rst|html?|css|json5?|ya?ml|toml|xml|ini|cfg|lock|sarif|csv|snap|patch|diff|orig|rej|bak|swp|png|svg|pdf|gz|tgz|zip)$/;

/** Data, which has readers of its own (a workflow may be called `dockerfile.yml`), prose, pictures, archives, and what tools leave beside a file. */
const neverBuilt =
  /\.(?:ya?ml|json[5cl]?|hcl|tf|tpl|toml|xml|ini|cfg|lock|sarif|csv|snap|map|md|mdx|markdown|adoc|rst|html?|pdf|png|jpe?g|gif|svg|webp|ico|mp4|webm|mov|gz|tgz|bz2|xz|zst|zip|tar|7z|jar|whl|deb|rpm|apk|patch|diff|orig|rej|bak|swp|docker_?ignore|container_?ignore)$|~$/;

/** `Dockerfile`, `Containerfile`, `Dockerfile.dev`, `api.Dockerfile`, `Dockerfile-prod`, `Dockerfile_ci`, `Dockerfile copy`; not their ignore files. */
export function isDockerfileName(path: string): boolean {
  const name = nameOf(path);
  // Nearly every file of a tree ends here.
  if (!name.includes('dockerfile') && !name.includes('containerfile')) return false;
  if (name.endsWith('.dockerignore') || name.endsWith('.containerignore')) return false;
  if (otherKinds.test(name)) return false;
  return /^(?:dockerfile|containerfile)(?:[\s._-][^/]{1,200})?$/.test(name) || /^[^/]{1,200}\.(?:dockerfile|containerfile)$/.test(name);
}

/** A name that a Dockerfile and something else may have, `Dockerfile.go`, `web-dockerfile`, `.dockerfile`; its first instruction tells. */
export function mayBeDockerfileName(path: string): boolean {
  const name = nameOf(path);
  return (name.includes('dockerfile') || name.includes('containerfile')) && !neverBuilt.test(name) && !isDockerfileName(path);
}

/** Endings of data and of what tools leave beside a file. */
const laidBeside = /(?:\.(?:ya?ml|json[5c]?|hcl|tf|tpl|toml|xml|ini|cfg|orig|rej|bak|save)|~)$/;

/**
 * A Dockerfile's name with the ending of data, or of a copy that was left: `Dockerfile.yaml`, `Dockerfile.bak`, `Dockerfile~`. Nearly all
 * of these are what they end in, so that all of the text must be a Dockerfile's for it to be one.
 */
export function mayBeDockerfileCopy(path: string): boolean {
  const name = nameOf(path);
  if (!name.includes('dockerfile') && !name.includes('containerfile')) return false;
  return laidBeside.test(name) && isDockerfileName(name.replace(laidBeside, ''));
}

/** `FROM image`, `FROM --platform=… image AS name`, `ARG NAME`: `from x import y` is Python. */
const firstInstruction =
  /^[ \t]*(?:FROM(?:[ \t]+--\S+)?[ \t]+[^\s;]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*\r?$|ARG[ \t]+(?:[A-Za-z_]\w*(?:=|\s|$)|\\\r?$)|FROM[ \t]+--[^\n]*[\\`]\r?$)/i;

/** Whether text begins as a Dockerfile does: comments, then `FROM` or `ARG`. */
export function beginsAsDockerfile(text: string): boolean {
  const lines = text
    .slice(0, 65_536)
    .replace(/^\uFEFF/, '')
    .split('\n');
  return firstInstruction.test(lines.find((line) => !/^\s*(?:#|$)/.test(line)) ?? '');
}

function nameOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .trimEnd();
}
