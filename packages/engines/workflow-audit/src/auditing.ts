// How the driver runs the audits, and what configuration and comments make of them.

import { type Rule, ruleIsNamed, type Severity } from '@portcullis/core';
import type { Document } from '@portcullis/formats/workflow';
import type { YamlNode } from '@portcullis/formats/yaml';
import type { Allowance, PeerComments } from '@portcullis/lint';
import { checkOf, includes } from './check.js';
import type { AuditSettings, Ignored } from './config/settings.js';
import type { AuditDocument } from './kind.js';
import { zizmorComments } from './peer/zizmor-comments.js';
import type { AuditRule } from './rule.js';
import { disabledIn } from './shellcheck/directives.js';

export const auditing = {
  checkOf: (rule: Rule) => checkOf(rule as AuditRule),
  asksFor: (rule: Rule, { persona }: AuditSettings): boolean => includes(persona, (rule as AuditRule).persona),
  tune(rule: Rule, { disabled, ignored, severities }: AuditSettings, { file }: AuditDocument): 'off' | Severity | undefined {
    // Most repositories set nothing, and every rule is asked about at every file.
    if (disabled.size === 0 && ignored.length === 0 && severities.size === 0) return undefined;
    if ([...disabled].some((id) => ruleIsNamed(rule, id))) return 'off';
    // What a team says of a whole file holds for what is new in it, too.
    if (ignored.some((entry) => entry.line === undefined && namesFile(entry, file.path) && namesRule(entry, rule))) return 'off';
    return [...severities].find(([id]) => ruleIsNamed(rule, id))?.[1];
  },
  peer({ file, document }: AuditDocument, { ignored }: AuditSettings): PeerComments<Rule> {
    const [zizmor, shellcheck] = [zizmorComments(file, document), disabledIn(file, document)];
    const comments: PeerComments<Rule> = (...asked) => zizmor(...asked) ?? shellcheck(...asked);
    const own = ignored.filter((entry) => entry.line !== undefined && namesFile(entry, file.path));
    if (own.length === 0) return comments;
    return (rule, line, problem) => {
      const places = [problem.at.start, keyOf(document, problem.at.start)].map((offset) => file.lines.positionAt(offset));
      const by = own.find((entry) => places.some((place) => speaksOf(entry, rule, place.line, place.column)));
      return by === undefined ? comments(rule, line, problem) : allowedBy(by);
    };
  },
};

/** By its name, or by its path. */
function namesFile({ file }: Ignored, path: string): boolean {
  return file === undefined || path === file || path.endsWith(`/${file}`);
}

function namesRule({ rule: id }: Ignored, rule: Rule): boolean {
  return id === undefined || ruleIsNamed(rule, id);
}

function speaksOf(entry: Ignored, rule: Rule, first: number, firstColumn: number): boolean {
  if (!namesRule(entry, rule)) return false;
  return entry.line === first && (entry.column === undefined || entry.column === firstColumn);
}

/** Where the key stands whose value a place is in: zizmor's findings have their places at both. */
function keyOf(document: Document, offset: number): number {
  let node: YamlNode | undefined = document.kind === 'invalid' ? undefined : document.root;
  let key = offset;
  while (node !== undefined && node.kind !== 'scalar') {
    if (node.kind === 'list') {
      node = node.items.find(({ at }) => at.start <= offset && offset <= at.end);
      continue;
    }
    const entry: { readonly key: YamlNode; readonly value: YamlNode } | undefined = node.entries.findLast(
      ({ key: { at }, value }) => at.start <= offset && offset <= Math.max(at.end, value.at.end),
    );
    key = entry?.key.at.start ?? key;
    node = entry?.value;
  }
  return key;
}

function allowedBy({ by }: Ignored): Allowance {
  return { reason: `ignored in ${by}` };
}
