// Globs of images and packages: `*` stands for letters of one part of a path, `**` for any, `?` for one letter.

/** @returns whether all of the text matches; cost is at most the product of both lengths, each bounded. */
export function globMatches(glob: string, text: string): boolean {
  const pattern = glob.slice(0, 300);
  const subject = text.slice(0, 600);
  let reached = new Set([0]);
  for (let at = 0; at < pattern.length && reached.size > 0; at++) {
    const letter = pattern[at] as string;
    const any = letter === '*' && pattern[at + 1] === '*';
    if (any) at++;
    reached = letter === '*' ? overLetters(reached, subject, any) : overOne(reached, subject, letter);
  }
  return reached.has(subject.length);
}

/** Whether some name is taken by both of two patterns; cost is at most the product of their lengths, each bounded. */
export function globsMeet(one: string, other: string): boolean {
  const [a, b] = [one.slice(0, 300), other.slice(0, 300)];
  const isStar = (letter: string | undefined): boolean => letter === '*';
  // From their ends: whether what is left of both can be one name.
  let next: boolean[] = [];
  for (let i = a.length; i >= 0; i--) {
    const row: boolean[] = [];
    for (let j = b.length; j >= 0; j--) {
      if (i === a.length && j === b.length) row[j] = true;
      else if (isStar(a[i])) row[j] = next[j] === true || (j < b.length && row[j + 1] === true);
      else if (isStar(b[j])) row[j] = row[j + 1] === true || (i < a.length && next[j] === true);
      else row[j] = i < a.length && j < b.length && (a[i] === b[j] || a[i] === '?' || b[j] === '?') && next[j + 1] === true;
    }
    next = row;
  }
  return next[0] === true;
}

/** Offsets that a star leads to from others: over any letters, or those of one part. */
function overLetters(reached: ReadonlySet<number>, subject: string, any: boolean): Set<number> {
  const next = new Set<number>();
  for (const from of reached) {
    for (let to = from; to <= subject.length && !next.has(to); to++) {
      next.add(to);
      if (!any && subject[to] === '/') break;
    }
  }
  return next;
}

function overOne(reached: ReadonlySet<number>, subject: string, letter: string): Set<number> {
  const next = new Set<number>();
  for (const from of reached)
    if (from < subject.length && (letter === '?' ? subject[from] !== '/' : subject[from] === letter)) next.add(from + 1);
  return next;
}

/** An image's name with registry, as policies name it: `docker.io/library/node`. Tag and digest are left out. */
export function fullName({ registry, repository }: { readonly registry?: string; readonly repository: string }): string {
  if (registry !== undefined && !/^(?:index\.docker\.io|registry-1\.docker\.io|docker\.io)$/.test(registry))
    return `${registry}/${repository}`;
  return `docker.io/${repository.includes('/') ? repository : `library/${repository}`}`;
}

/** A pattern of images with the registry of Docker Hub put in where none is written, the way image names are read. */
export function imageMatches(glob: string, name: string): boolean {
  const hub = /^(?:index\.docker\.io|registry-1\.docker\.io|docker\.io)\/(.+)$/.exec(glob)?.[1];
  if (hub !== undefined && hub !== '**') return globMatches(`docker.io/${hub.includes('/') ? hub : `library/${hub}`}`, name);
  const [head = ''] = glob.split('/', 1);
  const hosted = glob.includes('/') && (/[.:]/.test(head) || head === 'localhost' || head.includes('*'));
  if (hosted || glob === '*' || glob === '**') return globMatches(glob === '*' ? '**' : glob, name);
  return globMatches(`docker.io/${glob.includes('/') ? glob : `library/${glob}`}`, name);
}
