// META-INF/MANIFEST.MF: its main section, names in small letters, long lines joined (JAR File Specification).

export function mainAttributes(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let name: string | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    // The first empty line ends the main section.
    if (line === '') break;
    if (line.startsWith(' ') && name !== undefined) {
      found.set(name, (found.get(name) ?? '') + line.slice(1));
      continue;
    }
    const match = /^([\w-]{1,70}):\s?(.*)$/.exec(line);
    name = match?.[1]?.toLowerCase();
    if (name !== undefined) found.set(name, (match?.[2] ?? '').trimEnd());
  }
  return found;
}
