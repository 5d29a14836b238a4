// Whether a value is shown as a sample: by the sentence before it, the example of a schema, the prompt of a session, or the text
// of documentation in a program. What is shown is told with less confidence and not hidden: people paste what they use.

import type { FileKind } from './rules/generic/file-kind.js';

/** What introduces a sample in a sentence. */
const saidExample =
  /(?:looks? (?:something )?like(?: this)?|looks? similar to|for example|for instance|e\.g\.)(?:[\s:,`'"(/*#]|<\/?\w{1,10}>){0,80}$/i;

/** So far before a match a sentence is read. */
const sentence = 320;

/** The line of a session as manuals show it: `iex> key = "v"`, `>>> key = "v"`. */
const prompt = /(?:^|\n)[ \t]{0,20}(?:iex(?:\(\d{1,4}\))?>|>>>|irb(?:\([^()\n]{0,40}\))?[:\d*]{0,8}>)[ \t][^\n]{0,200}$/;

/** Documentation within a program of Elixir, which is not yet closed. */
const elixirText = /@(?:module|type)?doc[ \t]+(?:~[sS])?"""(?:(?!""")[\s\S]){0,2048}$/;

/** `"example": "v"`, `"examples": { "one": { "value": "v"`. */
const jsonExample = /"(?:x-)?examples?"\s{0,4}:\s{0,4}(?:[[{][^\]}]{0,600})?$/;

/** What a field shows before anybody has filled it in: `placeholder="v"`, `'placeholder' => 'v'`. */
const ofField = /\bplaceholder["']?\s{0,4}(?:=>|[:=])\s{0,40}["'`{]{0,2}$/i;

/** @param before the text up to a match */
export function isShown(before: string, file: FileKind): boolean {
  const said = upToWord(before.slice(-sentence));
  if (saidExample.test(said) || ofField.test(said) || prompt.test(before)) return true;
  if (/\.exs?$/.test(file.path)) return elixirText.test(before);
  if (file.path.endsWith('.json')) return jsonExample.test(before);
  return /\.ya?ml$/.test(file.path) && isBelowExample(before, description.test(file.path));
}

/** Before the word that the match is part of. */
function upToWord(before: string): string {
  let end = before.length;
  while (end > 0 && before.length - end < 256 && !/[\s`'"]/.test(before[end - 1] as string)) end--;
  return before.slice(0, end);
}

/** Descriptions of an interface, where an example is a `value` below its name. */
const description = /(?:^|[/._-])(?:openapi|swagger)(?:[/._-]|\d)/i;

/** Whether the last line belongs to a key `example` of YAML, its own or one of those that it is indented below. */
function isBelowExample(before: string, described: boolean): boolean {
  const lines = before.split('\n');
  let indent = Number.POSITIVE_INFINITY;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] as string;
    const own = line.search(/[^ ]/);
    if (own < 0 || own >= indent) continue;
    if (/^ *(?:- +)?["']?(?:x-)?examples?["']? *:/.test(line) || (described && /^ *value:\s*$/.test(line))) return true;
    indent = own;
    if (indent === 0) return false;
  }
  return false;
}
