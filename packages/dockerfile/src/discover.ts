// Which files of a workspace are Dockerfiles, by their names.

/** Endings of sources and documents about Dockerfiles: `dockerfile-lint.ts`, `Dockerfile.md`. */
const otherKinds =
  /\.(?:[cm]?[jt]sx?|go|py|rb|rs|java|kt|cs|c|h|cc|cpp|hpp|php|swift|lua|hs|pl|sh|bash|ps1|bat|md|markdown|adoc|rst|html?|css|json5?|ya?ml|toml|xml|ini|cfg|lock|sarif|csv|snap|patch|diff|orig|rej|bak|swp|png|svg|pdf|gz|tgz|zip)$/;

/** `Dockerfile`, `Containerfile`, `Dockerfile.dev`, `api.Dockerfile`, `Dockerfile-prod`; not their ignore files. */
export function isDockerfileName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (name.endsWith('.dockerignore') || name.endsWith('.containerignore')) return false;
  if (otherKinds.test(name)) return false;
  return /^(?:dockerfile|containerfile)(?:[.-][^/]{1,200})?$/.test(name) || /^[^/]{1,200}\.(?:dockerfile|containerfile)$/.test(name);
}
