// Flags of commands, as container programs and those that deploy take them.

/** Values of flags: `-f x`, `--file x`, `--file=x`. @param flags their names without hyphens */
export function valuesOfFlags(words: readonly string[], flags: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    const [, name = '', given] = /^--?([A-Za-z][\w-]{0,40})(?:=(.*))?$/s.exec(word) ?? [];
    return flags.includes(name) ? (given ?? words[at + 1] ?? []) : [];
  });
}
