// Trivy's ignore files (trivy.dev, "Filtering"): a list of ids with an optional `exp:`, and YAML with paths, package URLs, an end and a
// statement. Trivy ends an entry as its day begins.

import { parseYaml } from '@portcullis/formats/yaml'; // at first use
import { isPurl, namesPackage } from '../affected-package.js';
import { type EntryReader, entryReader, type IgnoreEntry, type IgnoreFile } from './entry.js';

/** `CVE-2021-23337 exp:2026-12-31 # why`; a comment right above an entry is taken for its reason. */
export async function trivyIgnore(text: string, file: string): Promise<IgnoreFile> {
  const reader = entryReader(file);
  const entries: IgnoreEntry[] = [];
  let above: string[] = [];
  for (const [i, written] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    const line = written.trim();
    if (line === '') above = [];
    else if (line.startsWith('#')) above.push(line.replace(/^#+\s*/, ''));
    else {
      entries.push(plainEntry(line, i + 1, above, reader));
      above = [];
    }
  }
  return { entries, unjudged: [] };
}

function plainEntry(written: string, line: number, above: readonly string[], reader: EntryReader): IgnoreEntry {
  const comment = /\s#\s*(.*)$/.exec(written);
  const [id = '', ...fields] = written.slice(0, comment?.index ?? written.length).split(/\s+/);
  const other = fields.find((field) => !field.startsWith('exp:'));
  if (other !== undefined) reader.fail(line, `expected an id and \`exp:YYYY-MM-DD\`, got "${other.slice(0, 60)}"`);
  if (fields.length > 1) reader.fail(line, 'expected `exp:` once');
  const expires = reader.dayBefore(fields[0]?.slice('exp:'.length), 'exp:', line);
  const reason = [...above, comment?.[1] ?? ''].filter((part) => part !== '').join(' ');
  return { line, id, ...(expires === undefined ? {} : { expires }), ...(reason === '' ? {} : { reason }) };
}

const kinds = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'] as const;
const keys = ['id', 'paths', 'purls', 'expired_at', 'statement'];

export async function trivyIgnoreYaml(text: string, file: string): Promise<IgnoreFile> {
  const document = await parseYaml(text, file);
  const reader = entryReader(file);
  const lineOf = (...path: (string | number)[]): number => document.lineOf(path) ?? 1;
  if (document.value === null || document.value === undefined) return { entries: [], unjudged: [] };
  const top = reader.fields(document.value, kinds, 1, (key) => lineOf(key));
  const entries = kinds.flatMap((kind) =>
    reader.list(top[kind], kind, lineOf(kind)).map((value, i): IgnoreEntry => {
      const at = (key?: string): number => (key === undefined ? lineOf(kind, i) : lineOf(kind, i, key));
      const fields = reader.fields(value, keys, at(), at);
      const id = reader.text(fields.id, 'id', at('id')) ?? reader.fail(at(), 'expected `id`, got nothing');
      const paths = reader.globs(fields.paths, 'paths', at('paths'));
      const purls = purlsOf(fields.purls, at('purls'), reader);
      const expires = reader.dayBefore(fields.expired_at, 'expired_at', at('expired_at'));
      const reason = reader.text(fields.statement, 'statement', at('statement'));
      return {
        line: at(),
        id,
        ...(paths === undefined ? {} : { paths }),
        ...(purls.length === 0 ? {} : { packages: (affected) => purls.some((purl) => namesPackage(purl, affected)) }),
        ...(expires === undefined ? {} : { expires }),
        ...(reason === undefined ? {} : { reason }),
      };
    }),
  );
  return { entries, unjudged: [] };
}

function purlsOf(value: unknown, line: number, reader: EntryReader): readonly string[] {
  return reader.list(value, 'purls', line).map((given) => {
    const purl = reader.text(given, 'purls', line) ?? '';
    return isPurl(purl) ? purl : reader.fail(line, `expected a package URL, got "${purl.slice(0, 60)}"`);
  });
}
