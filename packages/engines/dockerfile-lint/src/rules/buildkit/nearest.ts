// The known name that a misspelt one most likely means.

/** @returns a name at most two edits away, or undefined. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = name.length > 4 ? 3 : 2;
  for (const candidate of known.slice(0, 500)) {
    if (Math.abs(candidate.length - name.length) >= least || candidate.length > 100) continue;
    const edits = distance(name.slice(0, 100), candidate);
    if (edits > 0 && edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/** Edits by insertion, removal, replacement and swap of neighbours. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(cell(row - 1, column) + 1, (current[column - 1] ?? 0) + 1, cell(row - 1, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, cell(row - 2, column - 2) + 1);
      current.push(least);
    }
  }
  return cell(a.length, b.length);
}
