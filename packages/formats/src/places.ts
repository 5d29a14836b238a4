// Where the keys and items of a document stand. A lock has 50,000 keys: lines in a list, found by name only when one is asked for.

/** The entries of one object or list, in the order of the text. */
export class Places {
  /** 1-based line of each entry that was noted. */
  readonly lines: number[] = [];
  /** The entries of those values that have some, by the index of the value. */
  readonly inner: Places[] = [];
  private cursor = 0;
  private indexes: Map<string, number> | undefined;

  /**
   * @param isKey whether a key is the one at an index; it may say no where only `keys` would tell.
   * @param keys every key in order; undefined for a list.
   */
  constructor(
    private readonly isKey: (key: string, index: number) => boolean,
    private readonly keys: (() => Iterable<string>) | undefined,
  ) {}

  get isList(): boolean {
    return this.keys === undefined;
  }

  /** Keys are mostly asked for in the order of the text, and each more than once. */
  private indexOf(part: string | number): number | undefined {
    if (this.keys === undefined) return Number(part);
    const key = String(part);
    for (let at = this.cursor; at < this.cursor + 2 && at < this.lines.length; at++)
      if (this.isKey(key, at)) {
        this.cursor = at;
        return at;
      }
    if (this.indexes === undefined) {
      this.indexes = new Map();
      for (const name of this.keys()) this.indexes.set(name, this.indexes.size);
    }
    return this.indexes.get(key);
  }

  /** The line of a path, or of the nearest parent that was noted. */
  lineOf(path: readonly (string | number)[]): number {
    let line = 1;
    let places: Places | undefined = this;
    for (const part of path) {
      const index: number | undefined = places?.indexOf(part);
      const found: number | undefined = index === undefined ? undefined : places?.lines[index];
      if (found === undefined) return line;
      line = found;
      places = places?.inner[index as number];
    }
    return line;
  }
}
