// What a document says against its schema: collected, with its place, up to a bound.

export interface Mistake {
  readonly line: number;
  /** "expected X, got Y". */
  readonly message: string;
}

/** More are not told: who has so many has another kind of file. */
export const maxMistakes = 100;

/** A value as a message quotes it. */
export function quoted(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  return `"${text.replace(/\s+/g, ' ').slice(0, 60)}"`;
}
