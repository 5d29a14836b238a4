// Which files are Dockerfiles, by their names: one list for every engine that reads them.

/** Endings of sources and documents about Dockerfiles: `dockerfile-lint.ts`, `Dockerfile.md`. */
const otherKinds =
  /\.(?:[cm]?[jt]sx?|go|py|rb|rs|java|kt|cs|c|h|cc|cpp|hpp|php|swift|lua|hs|pl|exs?|erl|dart|scala|clj|jl|sh|bash|ps1|bat|md|markdown|adoc|rst|html?|css|json5?|ya?ml|toml|xml|ini|cfg|lock|sarif|csv|snap|patch|diff|orig|rej|bak|swp|png|svg|pdf|gz|tgz|zip)$/;

/** Languages for which `Dockerfile.go` may be a build of that language as well as a source of it. */
const languages = /^dockerfile\.(?:go|py|rb|rs|java|kt|cs|c|cc|cpp|php|swift|lua|hs|pl|exs?|erl|dart|scala|clj|jl|js|ts)$/;

/** `Dockerfile`, `Containerfile`, `Dockerfile.dev`, `api.Dockerfile`, `Dockerfile-prod`, `Dockerfile_ci`, `Dockerfile copy`; not their ignore files. */
export function isDockerfileName(path: string): boolean {
  const name = nameOf(path);
  // Nearly every file of a tree ends here.
  if (!name.includes('dockerfile') && !name.includes('containerfile')) return false;
  if (name.endsWith('.dockerignore') || name.endsWith('.containerignore')) return false;
  if (otherKinds.test(name)) return false;
  return /^(?:dockerfile|containerfile)(?:[\s._-][^/]{1,200})?$/.test(name) || /^[^/]{1,200}\.(?:dockerfile|containerfile)$/.test(name);
}

/** A name that a Dockerfile and a source of a language may have; its first instruction tells. */
export function mayBeDockerfileName(path: string): boolean {
  return languages.test(nameOf(path));
}

/** Whether text begins as a Dockerfile does: comments, then `FROM` or `ARG`. */
export function beginsAsDockerfile(text: string): boolean {
  return /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*(?:FROM|ARG)[ \t\\`]/i.test(text.slice(0, 65_536));
}

function nameOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .trimEnd();
}
