// What an audit may know beside the part it looks at.

import type { MappedText } from '@portcullis/formats/workflow';
import { scalarText } from '@portcullis/formats/workflow';
import type { YamlNode, YamlScalar } from '@portcullis/formats/yaml';
import type { SourceFile, Span } from '@portcullis/lint';
import type { AuditSettings } from './config/settings.js';
import type { PipelineFile, Repository } from './repository.js';

export interface AuditContext {
  readonly file: SourceFile;
  readonly document: PipelineFile['document'];
  readonly settings: AuditSettings;
  readonly now: Date;
  /** The other files of the pipeline: workflows and actions of the same repository. */
  readonly repository: Repository;
  /** The text of a scalar, every letter with its place in the file. */
  textOf(scalar: YamlScalar): MappedText;
  /** Place of a range of a scalar's text in the file. */
  placeIn(scalar: YamlScalar, start: number, end: number): Span;
}

/** Where a node is written: of an alias, where what it stands for is. */
export function placeOf(node: YamlNode): Span {
  return node.at;
}

/** Place of a key and its value. */
export function placeOfEntry(key: YamlNode, value: YamlNode): Span {
  const last = value.alias ?? value.at;
  return { start: key.at.start, end: Math.max(key.at.end, last.end) };
}

export function auditContext({ file, document }: PipelineFile, repository: Repository, settings: AuditSettings, now: Date): AuditContext {
  const known = new Map<YamlScalar, MappedText>();
  const textOf = (scalar: YamlScalar): MappedText => {
    const before = known.get(scalar) ?? scalarText(file.text, scalar);
    known.set(scalar, before);
    return before;
  };
  return { file, document, settings, now, repository, textOf, placeIn: (scalar, start, end) => textOf(scalar).spanOf(start, end) };
}
