// Kinds of files that need no reader of their own: plain text, and YAML as the tree that formats makes of it.

import { readYaml, type YamlNode } from '@portcullis/formats/yaml';
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

/** What stands behind a mark that begins a line or follows white space. Linear in the text. */
export function* lineComments(text: string, mark: string): Generator<Span> {
  for (let start = text.indexOf(mark); start >= 0; ) {
    if (start > 0 && !/\s/.test(text[start - 1] as string)) {
      start = text.indexOf(mark, start + 1);
      continue;
    }
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    yield { start, end };
    start = text.indexOf(mark, end);
  }
}
