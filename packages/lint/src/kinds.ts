// Kinds of files that need no reader of their own: plain text, and YAML as the tree that formats makes of it.

import { readYaml, type YamlNode } from '@portcullis/formats/yaml'; // at first use
import type { FileKind, SourceFile, Span } from './kind.js';

/** Files whose text is their document; comments begin with `mark` and end with their line. */
export function textKind(id: string, title: string, matches: (path: string) => boolean, mark = '#'): FileKind<SourceFile> {
  return { id, title, matches, parse: (file) => file, comments: (_, { text }) => lineComments(text, mark) };
}

export interface YamlFile {
  readonly documents: readonly YamlNode[];
  readonly file: SourceFile;
}

/** YAML files, all documents of them. */
export function yamlKind(id: string, title: string, matches: (path: string) => boolean): FileKind<YamlFile> {
  return {
    id,
    title,
    matches,
    async parse(file) {
      const roots = await readYaml(file.text, file.path);
      return { documents: roots.filter((root) => root !== undefined), file };
    },
    comments: (_, { text }) => lineComments(text, '#'),
  };
}

/** What stands behind a mark that begins a line or follows white space. */
export function* lineComments(text: string, mark: string): Generator<Span> {
  // The next mark is looked for once, however many lines lie before it.
  let at = text.indexOf(mark);
  for (let start = 0; start < text.length && at >= 0; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    while (at >= 0 && at < end) {
      const begins = at === start || /\s/.test(text[at - 1] as string);
      if (begins) yield { start: at, end };
      at = text.indexOf(mark, begins ? end : at + 1);
    }
    start = end + 1;
  }
}
