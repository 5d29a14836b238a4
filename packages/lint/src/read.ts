// A file as the documents in it: its own, or those that it holds for others. What cannot be read to its end is a gap.

import { isUtf8 } from 'node:buffer';
import { decodeText, type SkippedInput } from '@portcullis/core';
import { readWorkspaceFile, type WorkspaceFile } from '@portcullis/workspace';
import type { EmbeddedText, HoldingHost } from './host.js';
import { type Beside, type FileKind, type SourceFile, sourceFile, type ToldOfFile } from './kind.js';
import type { Role } from './select.js';
import { unreadable } from './unreadable.js';

export interface ReadDocument<Document> {
  readonly file: SourceFile;
  readonly document: Document;
  /** Set when the text stands in another file. */
  readonly embedded?: EmbeddedText;
}

export interface ReadFile<Kind, Document> {
  readonly kind: Kind;
  readonly bytes: Buffer;
  /** None where the content shows that the file is of another kind, or holds nothing. */
  readonly documents: readonly ReadDocument<Document>[];
}

export interface ReadOptions<Kind> {
  readonly role: Role<Kind>;
  readonly kinds: readonly Kind[];
  readonly maxBytes: number;
  readonly workspace: string;
  readonly gap: (entry: SkippedInput) => void;
  /** What others tell of the file. */
  readonly told: ToldOfFile;
}

/** Undefined when the file is a gap, which `gap` has been told. */
export async function readFile<Document, Kind extends FileKind<Document, never>>(
  file: WorkspaceFile,
  options: ReadOptions<Kind>,
): Promise<ReadFile<Kind, Document> | undefined> {
  const read = readWorkspaceFile(file, options.maxBytes);
  if ('skipped' in read) {
    options.gap({ ...read.skipped, gap: true });
    return undefined;
  }
  if (isLfsPointer(read.bytes)) {
    const detail = 'its content is in Git LFS and not here; check out with `lfs: true`';
    options.gap({ path: file.path, reason: 'lfs-pointer', gap: true, detail });
    return undefined;
  }
  return readContent(read.bytes, file.path, options);
}

/** The same of any version of a file. */
export async function readContent<Document, Kind extends FileKind<Document, never>>(
  bytes: Buffer,
  path: string,
  { role, kinds, workspace, gap, told }: Omit<ReadOptions<Kind>, 'maxBytes'>,
): Promise<ReadFile<Kind, Document> | undefined> {
  const kind = 'kind' in role ? role.kind : (kinds.find(({ id }) => id === role.host.of) as Kind);
  const text = textOf(bytes, 'host' in role || kind.anyBytes === true);
  if (text === undefined) {
    gap({ path, reason: 'binary', gap: true, detail: `a ${kind.title} is text, and this is none` });
    return undefined;
  }
  const beside: Beside = { workspace, gap };
  const file: SourceFile = { ...sourceFile(path, text), ...told };
  try {
    const documents = 'kind' in role ? await own<Document>(kind, file, beside) : await held<Document>(role.host, kind, file, beside);
    return { kind, bytes, documents };
  } catch (error) {
    gap(unreadable(path, error));
    return undefined;
  }
}

/** Bytes of a file as text, whatever they are where that is asked for. */
export function textOf(bytes: Buffer, any: boolean): string | undefined {
  return decodeText(bytes)?.text ?? (any ? bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1') : undefined);
}

async function own<Document>(
  kind: FileKind<Document, never>,
  file: SourceFile,
  beside: Beside,
): Promise<readonly ReadDocument<Document>[]> {
  const document = await kind.parse(file, beside);
  return document === undefined ? [] : [{ file, document }];
}

async function held<Document>(
  host: HoldingHost,
  kind: FileKind<Document, never>,
  file: SourceFile,
  beside: Beside,
): Promise<readonly ReadDocument<Document>[]> {
  const { documents: texts, unread } = await host.documents(file);
  if (unread > 0) {
    const detail = `${unread} ${kind.title}${unread === 1 ? ' in it is' : 's in it are'} not written as ${host.readable}`;
    beside.gap({ path: file.path, reason: 'embedded-unread', gap: true, detail });
  }
  const documents: ReadDocument<Document>[] = [];
  for (const embedded of texts) {
    const inner: SourceFile = {
      ...sourceFile(file.path, embedded.text),
      ...(embedded.fragment ? { fragment: true } : {}),
      ...(embedded.targets === undefined ? {} : { targets: embedded.targets }),
      ...(embedded.given === undefined ? {} : { given: embedded.given }),
      ...(embedded.frontends === undefined ? {} : { frontends: embedded.frontends }),
    };
    const document = await kind.parse(inner, beside);
    if (document !== undefined) documents.push({ file: inner, document, embedded });
  }
  return documents;
}

const lfsHead =
  /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n(?:ext-[^\n]{1,200}\n){0,10}oid sha256:[0-9a-f]{64}\r?\nsize \d+\s{0,4}$/;

/** What Git LFS leaves in place of a file. */
function isLfsPointer(bytes: Buffer): boolean {
  return bytes.length <= 1024 && lfsHead.test(bytes.toString('latin1'));
}
