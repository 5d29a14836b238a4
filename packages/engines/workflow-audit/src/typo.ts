// Whether one name is another with one slip of a finger: a letter too few, too many, wrong, or two the wrong way round.

export function isOneSlipAway(written: string, meant: string): boolean {
  if (written === meant || Math.abs(written.length - meant.length) > 1) return false;
  let at = 0;
  while (at < written.length && written[at] === meant[at]) at++;
  const rest = written.slice(at);
  const other = meant.slice(at);
  if (rest.length === other.length)
    return rest.slice(1) === other.slice(1) || (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2));
  return rest.length < other.length ? rest === other.slice(1) : rest.slice(1) === other;
}
