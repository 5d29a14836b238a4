// Wildcards as Kyverno has them (IGLOU-EU/go-wildcard 1.0.3): `*` is any text, `?` one letter, everything else itself.

/** Whether the whole text matches: in time that grows with both, whatever is written. */
export function matchesWildcard(pattern: string, text: string): boolean {
  const [wanted, letters] = [[...pattern], [...text]];
  let [at, position] = [0, 0];
  // Where the last asterisk stands and what it took so far: an earlier one never has to take more.
  let [asterisk, taken] = [-1, 0];
  while (position < letters.length) {
    if (wanted[at] === '*') {
      asterisk = at++;
      taken = position;
    } else if (wanted[at] === '?' || wanted[at] === letters[position]) {
      at++;
      position++;
    } else if (asterisk >= 0) {
      at = asterisk + 1;
      position = ++taken;
    } else return false;
  }
  return wanted.slice(at).every((letter) => letter === '*');
}
