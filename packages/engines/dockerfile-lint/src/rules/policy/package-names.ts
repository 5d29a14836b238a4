// Which packages a word of a package manager may mean: by their names, and where it is a file or an address by what that is called.

/** Endings of the files of packages. */
const endings = /\.(?:deb|rpm|apk|gem|whl|egg|zip|tgz|tbz2|txz|tar(?:\.(?:gz|bz2|xz|zst))?|pkg\.tar\.\w{2,4}|crate|conda)$/i;

/** @param manager name of the program @returns names, patterns among them; none where the word says nothing of any. */
export function packageNames(word: string, manager: string): readonly string[] {
  const text = word.slice(0, maxWord);
  // `requests @ https://…`, `name@npm:other@1`.
  const [, named, elsewhere] =
    /^([\w.@/-]{1,200}?)(?:\s{0,5}\[[^\]]{0,200}\])?(?:\s{1,5}@\s{1,5}|@(?=npm:|https?:|git\+|file:))(.+)$/s.exec(text) ?? [];
  if (named !== undefined && elsewhere !== undefined) return [named, ...packageNames(elsewhere, manager)];
  const plain = text.replace(/^npm:/, '');
  if (isAddress(plain) || endings.test(plain.replace(/[?#].*$/s, ''))) return namesOfFile(plain);
  if (/^(?:\.{0,2}\/|~\/|\.{1,2}$)/.test(plain)) return [];
  const isApt = /^apt/.test(manager);
  // apt takes out what has a hyphen behind it, and a release behind a slash.
  if (isApt && plain.endsWith('-')) return [];
  const name = withoutVersion(isApt ? plain.replace(/\/.*$/s, '') : plain);
  return [isApt ? name.replace(/(?<=[\w)])\+$/, '') : name];
}

const maxWord = 2000;

function isAddress(word: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|git@|file:|github:)/i.test(word);
}

/** Without version, architecture and extras: `curl=8.1`, `git~2`, `telnet:amd64`, `flask[async]==3`, `@scope/x@1`. */
function withoutVersion(word: string): string {
  const scope = word.startsWith('@') ? 1 : 0;
  const end = word.slice(scope).search(/[=~<>!:[@;\s]/);
  return end < 0 ? word : word.slice(0, end + scope);
}

/** `name_1.2_amd64.deb`, `name-1.2-1.el9.x86_64.rpm`, `name-1.2.tar.gz`, `repository.git#egg=name`. */
function namesOfFile(address: string): readonly string[] {
  const names: string[] = [];
  const egg = /#.{0,200}?egg=([\w.-]{1,200})/s.exec(address)?.[1];
  if (egg !== undefined) names.push(egg);
  const path = address.replace(/[?#].*$/s, '').replace(/^[a-z][a-z0-9+.-]{1,20}:(?:\/\/[^/]{0,300})?|^git@[^:/]{1,300}:|^github:/i, '');
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const file = parts.at(-1) ?? '';
  if (endings.test(file)) names.push(...namesWithVersion(file));
  // A repository, and what a host of repositories makes of one.
  const repository = parts.find((part) => /\.git(?:@|$)/.test(part)) ?? (isAddress(address) ? parts[repositoryAt(parts)] : undefined);
  if (repository !== undefined) names.push(repository.replace(/\.git(?:@.*)?$|@.*$/s, ''));
  // A registry's address of `@scope/name` has both.
  const scoped = parts.findIndex((part) => /^(?:@|%40)[\w.-]/.test(part));
  if (scoped >= 0 && parts[scoped + 1] !== undefined)
    names.push(`@${(parts[scoped] as string).replace(/^(?:@|%40)/, '')}/${parts[scoped + 1]}`);
  return [...new Set(names)].filter((name) => name !== '');
}

/** Of `owner/name/archive/…`; a place where there is none says that the address is of no such host. */
function repositoryAt(parts: readonly string[]): number {
  return /^(?:archive|tarball|zipball|releases|-)$/.test(parts[2] ?? '') ? 1 : parts.length === 2 && !endings.test(parts[1] ?? '') ? 1 : -1;
}

function namesWithVersion(file: string): readonly string[] {
  const base = file.replace(endings, '');
  if (/\.deb$/i.test(file)) return [base.split('_', 1)[0] as string];
  const ofRpm = /\.rpm$/i.test(file) ? /^(.{1,200})-[^-]{1,100}-[^-]{1,100}$/.exec(base)?.[1] : undefined;
  const name = ofRpm ?? base.replace(/[-_]v?\d.*$/s, '');
  // Files of Python have an underscore where names have a hyphen.
  return [...new Set([name, name.replaceAll('_', '-')])];
}
