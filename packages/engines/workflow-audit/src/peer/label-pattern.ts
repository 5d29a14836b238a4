// Patterns of labels as Go's path.Match reads them: `*` for any letters and `?` for one, none of them a slash, `[a-z]`, `[^a-z]`, and
// `\\` before a letter that means itself. Facts: pkg.go.dev/path#Match, 2026-11.

type Unit = { readonly many: true } | { readonly many: false; fits(letter: string): boolean };

/** Undefined for what is no pattern. Work is that of the pattern's length times the label's. */
export function labelPattern(pattern: string): ((label: string) => boolean) | undefined {
  const units = unitsOf([...pattern]);
  return units === undefined ? undefined : (label) => matches(units, [...label]);
}

function unitsOf(letters: readonly string[]): readonly Unit[] | undefined {
  const units: Unit[] = [];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] as string;
    if (letter === '*') units.push({ many: true });
    else if (letter === '?') units.push({ many: false, fits: (other) => other !== '/' });
    else if (letter === '[') {
      const found = classAt(letters, at + 1);
      if (found === undefined) return undefined;
      units.push({ many: false, fits: found.fits });
      at = found.end;
    } else {
      const own = letter === '\\' ? letters[++at] : letter;
      if (own === undefined) return undefined;
      units.push({ many: false, fits: (other) => other === own });
    }
  }
  return units;
}

/** The letters in brackets, and where the closing one stands. */
function classAt(letters: readonly string[], start: number): { readonly end: number; fits(letter: string): boolean } | undefined {
  const negated = letters[start] === '^';
  const ranges: (readonly [low: string, high: string])[] = [];
  let at = negated ? start + 1 : start;
  const next = (): string | undefined => {
    const letter = letters[at++];
    return letter === '\\' ? letters[at++] : letter === '-' || letter === ']' ? undefined : letter;
  };
  while (letters[at] !== ']' || ranges.length === 0) {
    const low = next();
    if (low === undefined) return undefined;
    if (letters[at] !== '-') {
      ranges.push([low, low]);
      continue;
    }
    at++;
    const high = next();
    if (high === undefined) return undefined;
    ranges.push([low, high]);
  }
  return { end: at, fits: (letter) => ranges.some(([low, high]) => low <= letter && letter <= high) !== negated };
}

function matches(units: readonly Unit[], letters: readonly string[]): boolean {
  // Behind which units the letters so far may end.
  let ends = new Set([0]);
  const past = (from: ReadonlySet<number>): Set<number> => {
    const all = new Set(from);
    for (const end of all) if (units[end]?.many === true) all.add(end + 1);
    return all;
  };
  for (const letter of letters) {
    const next = new Set<number>();
    for (const end of past(ends)) {
      const unit = units[end];
      if (unit === undefined) continue;
      if (!unit.many && unit.fits(letter)) next.add(end + 1);
      else if (unit.many && letter !== '/') next.add(end);
    }
    ends = next;
  }
  return past(ends).has(units.length);
}
