// The first lines of a Dockerfile: which frontend builds it, in the three spellings that BuildKit detects, and its escape mark.

export interface Word {
  readonly text: string;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
  /** Whether a line break falls into it. */
  readonly split: boolean;
}

/** `# syntax=`, `// syntax=`, or the key `syntax` of a JSON object at the start; `# escape=`. */
export function readDirectives(text: string): { readonly syntax?: Word; readonly mark: string } {
  const hash = readComments(text, '#');
  const { mark } = hash;
  const syntax = hash.syntax ?? readComments(text, '//').syntax ?? jsonSyntax(text);
  return syntax === undefined ? { mark } : { syntax, mark };
}

function readComments(text: string, comment: string): { readonly syntax?: Word; readonly mark: string } {
  const directive = new RegExp(`^(\\s{0,20}${comment}\\s{0,200}([A-Za-z][A-Za-z0-9]{0,60})\\s{0,200}=\\s{0,200})(\\S.{0,2000}?)\\s*$`);
  let syntax: Word | undefined;
  let mark = '\\';
  let start = 0;
  for (const [i, line] of linesOf(text)) {
    // A file may be a script: its first line then counts for nothing.
    if (i > 0 || !line.startsWith('#!')) {
      const match = directive.exec(line.slice(0, 3000).replace(/\r$/, ''));
      if (match === null) break;
      const [, before = '', key = '', value = ''] = match;
      // What follows a space is for the frontend, not its name.
      const [reference = ''] = value.split(/\s/);
      const at = start + before.length;
      if (key.toLowerCase() === 'syntax') syntax ??= { text: reference, start: at, end: at + reference.length, split: false };
      if (key.toLowerCase() === 'escape' && value === '`') mark = '`';
    }
    start += line.length + 1;
  }
  return syntax === undefined ? { mark } : { syntax, mark };
}

function* linesOf(text: string): Generator<readonly [number, string]> {
  let start = 0;
  for (let i = 0; start <= text.length; i++) {
    const end = text.indexOf('\n', start);
    yield [i, text.slice(start, end < 0 ? text.length : end)];
    if (end < 0) return;
    start = end + 1;
  }
}

const maxJson = 1024 * 1024;

function jsonSyntax(text: string): Word | undefined {
  const head = text.slice(0, maxJson);
  if (!/^\s*\{/.test(head)) return undefined;
  const match = /"syntax"\s{0,20}:\s{0,20}"((?:[^"\\\n]|\\.){1,2000})"/.exec(head);
  if (match === null) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(`"${match[1] ?? ''}"`);
  } catch {
    return undefined;
  }
  const [reference = ''] = String(value).trim().split(/\s/);
  const start = match.index + match[0].lastIndexOf(match[1] ?? '');
  return reference === '' ? undefined : { text: reference, start, end: start + (match[1]?.length ?? 0), split: reference !== match[1] };
}
