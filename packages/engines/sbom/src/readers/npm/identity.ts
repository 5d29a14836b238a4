// Names, archives and git addresses as npm, yarn, pnpm and bun write them.

import type { Origin, Package } from '../../model.js';
import { plainAddress } from '../../origins.js';

/** `@scope/name` as namespace and name. */
export function npmIdentity(name: string): Package['identity'] {
  const slash = name.startsWith('@') ? name.indexOf('/') : -1;
  return slash < 0 ? { type: 'npm', name } : { type: 'npm', namespace: name.slice(0, slash), name: name.slice(slash + 1) };
}

/** `npm:real@1.2.3`, `real@1.2.3`: the name before the last @ that does not begin it. */
export function nameAndVersion(text: string): { readonly name: string; readonly version?: string } {
  const bare = text.replace(/^npm:/, '');
  const at = bare.lastIndexOf('@');
  return at <= 0 ? { name: bare } : { name: bare.slice(0, at), version: bare.slice(at + 1) };
}

/** The package of a registry that is asked for under another name, and in which range: `npm:real@^1`. */
export function aliasOf(range: string): { readonly name: string; readonly range: string } | undefined {
  const match = /^npm:((?:@[^@/]+\/)?[^@/]+)(?:@(.*))?$/.exec(range);
  return match === null ? undefined : { name: match[1] as string, range: match[2] ?? '' };
}

/** Hosts that serve archives of repositories, and are no registries. */
const codeHosts = /^https?:\/\/(?:codeload\.github\.com|api\.github\.com|github\.com|gitlab\.com|bitbucket\.org)\//;

/**
 * Where a package comes from, by the address its lock names.
 * Shorthands (`github:owner/repo#commit`) are git; a registry's archives have `/-/` in their path (npm's registry API).
 */
export function npmOrigin(written: string | undefined, name?: string): Origin {
  if (written === undefined) return fromRegistry;
  const resolved = plainAddress(written);
  if (/^https?:\/\//.test(resolved)) return archiveOrigin(resolved, name);
  const git = /^(?:git\+|git:\/\/|git@|ssh:\/\/)/.test(resolved);
  const shorthand = /^(github|gitlab|bitbucket|gist):([^#]{1,400})(?:#(.{1,200}))?$/.exec(resolved);
  if (shorthand !== null) {
    const host = { github: 'github.com', gitlab: 'gitlab.com', bitbucket: 'bitbucket.org', gist: 'gist.github.com' }[
      shorthand[1] as string
    ];
    return gitOrigin(`git+https://${host}/${shorthand[2]}.git`, shorthand[3]);
  }
  if (git) {
    const hash = resolved.indexOf('#');
    return hash < 0 ? gitOrigin(resolved, undefined) : gitOrigin(resolved.slice(0, hash), resolved.slice(hash + 1));
  }
  if (/^[a-z][a-z0-9+.-]+:/.test(resolved) && !fileProtocol.test(resolved)) return { kind: 'url', url: resolved };
  return { kind: 'file', path: resolved.replace(fileProtocol, '') };
}

const fileProtocol = /^(?:file|link|portal):/;

/** One object for all that come from a registry under no address of their own. */
export const fromRegistry: Origin = { kind: 'registry' };

function archiveOrigin(resolved: string, name: string | undefined): Origin {
  const archive = /^https?:\/\/(?:codeload\.github\.com\/[^/]+\/[^/]+\/tar\.gz|github\.com\/[^/]+\/[^/]+\/archive)\/([0-9a-f]{40})/.exec(
    resolved,
  );
  if (archive !== null) {
    const [owner, repository] = resolved.split('/').slice(3, 5);
    return gitOrigin(`git+https://github.com/${owner}/${repository}.git`, archive[1]);
  }
  const isRegistry = !codeHosts.test(resolved) && isArchiveOf(resolved, name) && (/\/-\//.test(resolved) || /\/download\/@/.test(resolved));
  if (isRegistry) return { kind: 'registry', url: resolved.replace(/#.*$/, '') };
  // Yarn's first lock has the hash of the archive behind its address.
  return { kind: 'url', url: resolved.replace(/#[0-9a-f]{40}$/, '') };
}

/** Whether a registry's address is of the package of this name: under another's, whatever is in it is not that package. */
function isArchiveOf(resolved: string, name: string | undefined): boolean {
  const archive = registryArchive(resolved);
  return name === undefined || archive === undefined || isFolderOf(archive.folder, name);
}

/** An npm registry's address of an archive, `FOLDER/-/FILE`: the folder ends with the package's name. `undefined` for any other address. */
export function registryArchive(address: string): { readonly folder: string; readonly file: string } | undefined {
  const parts = address
    .replace(/[?#].*$/, '')
    .replace(/%2f/gi, '/')
    .replace(/%40/g, '@')
    .split('/-/');
  const [folder = '', file = ''] = parts;
  return parts.length === 2 ? { folder, file } : undefined;
}

/**
 * What a registry's address is the archive of, by its own words: who asks for an address under a name of their own choice gets that package,
 * and not the registry's of the chosen name. `undefined` where the address does not say both name and version.
 */
export function archivedPackage(address: string): { readonly name: string; readonly version: string } | undefined {
  const archive = npmOrigin(address).kind === 'registry' ? registryArchive(address) : undefined;
  const [, scope = '', bare = ''] = /(?:^|\/)(@[^/@]{1,214}\/)?([^/@]{1,214})$/.exec(archive?.folder ?? '') ?? [];
  const file = archive?.file.slice(archive.file.lastIndexOf('/') + 1) ?? '';
  if (bare === '' || !file.startsWith(`${bare}-`) || !file.endsWith('.tgz')) return undefined;
  const version = file.slice(bare.length + 1, -'.tgz'.length);
  return /^\d+\.\d+\.\d+/.test(version) ? { name: scope + bare, version } : undefined;
}

/** Whether a registry's folder is that of a package; `/@scope/name` is not that of `name`. */
export function isFolderOf(folder: string, name: string): boolean {
  const before = folder.slice(0, -name.length - 1);
  return folder.endsWith(`/${name}`) && (name.startsWith('@') || !/\/@[^/]*$/.test(before));
}

function gitOrigin(url: string, commit: string | undefined): Origin {
  const bare = commit?.replace(/^commit[=:]/, '');
  return { kind: 'git', url, ...(bare === undefined || bare === '' ? {} : { commit: bare }) };
}
