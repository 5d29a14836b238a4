// The WWW-Authenticate header (RFC 9110, section 11.6.1), read character by character: it comes from strangers.

export interface Challenge {
  /** Lower-case: `bearer`, `basic`. */
  readonly scheme: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const maxHeader = 8 * 1024;
const tokenCharacter = /[A-Za-z0-9!#$%&'*+.^_`|~-]/;

/** Every challenge of the header; what does not parse ends the list. */
export function parseChallenges(header: string): readonly Challenge[] {
  const text = header.slice(0, maxHeader);
  let position = 0;
  const skip = (characters: string): void => {
    while (position < text.length && characters.includes(text[position] as string)) position++;
  };
  const token = (): string => {
    const start = position;
    while (position < text.length && tokenCharacter.test(text[position] as string)) position++;
    return text.slice(start, position);
  };
  const quoted = (): string => {
    let value = '';
    for (position++; position < text.length && text[position] !== '"'; position++) {
      if (text[position] === '\\') position++;
      value += text[position] ?? '';
    }
    position++;
    return value;
  };
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  while (position < text.length) {
    skip(' \t,');
    const word = token();
    if (word === '') break;
    skip(' \t');
    if (text[position] !== '=') {
      challenges.push({ scheme: word.toLowerCase(), parameters: new Map() });
      continue;
    }
    position++;
    skip(' \t');
    const value = text[position] === '"' ? quoted() : token();
    const parameters = challenges.at(-1)?.parameters;
    // The first of two parameters of one name counts: a later one may be appended by whoever relays the header.
    if (parameters !== undefined && !parameters.has(word.toLowerCase())) parameters.set(word.toLowerCase(), value);
  }
  return challenges;
}
