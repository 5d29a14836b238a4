// Settings of a repository and its organisation as GitHub's API answers them, one answer a key. An export is made by, for each key,
// `gh api PATH`, put together as one object:
//   repository                        repos/OWNER/NAME
//   branch-protection                 repos/OWNER/NAME/branches/BRANCH/protection (null where there is none)
//   branch-rules                      repos/OWNER/NAME/rules/branches/BRANCH
//   actions                           repos/OWNER/NAME/actions/permissions
//   workflow-permissions              repos/OWNER/NAME/actions/permissions/workflow
//   fork-approval                     repos/OWNER/NAME/actions/permissions/fork-pr-contributor-approval
//   private-forks                     repos/OWNER/NAME/actions/permissions/fork-pr-workflows-private-repos
//   organization                      orgs/OWNER
//   runner-groups                     orgs/OWNER/actions/runner-groups
//   audit-log-streams                 enterprises/ENTERPRISE/audit-log/streams

import type { SettingsExport } from '@portcullis/formats/workflow';
import type { YamlNode } from '@portcullis/formats/yaml';
import type { Span } from '@portcullis/lint';

export const answerNames = [
  'repository',
  'branch-protection',
  'branch-rules',
  'actions',
  'workflow-permissions',
  'fork-approval',
  'private-forks',
  'organization',
  'runner-groups',
  'audit-log-streams',
] as const;
export type AnswerName = (typeof answerNames)[number];

/** The answer under a key; undefined where the export has none. */
export function answer({ root }: SettingsExport, name: AnswerName): YamlNode | undefined {
  return root.entries.find((entry) => entry.name === name)?.value;
}

/** A value within an answer, by its keys. */
export function valueAt(node: YamlNode | undefined, ...path: readonly string[]): YamlNode | undefined {
  let at = node;
  for (const name of path) at = at?.kind === 'map' ? at.entries.find((entry) => entry.name === name)?.value : undefined;
  return at;
}

/** Text of a plain value; undefined for what is none. */
export function textAt(node: YamlNode | undefined, ...path: readonly string[]): string | undefined {
  const found = valueAt(node, ...path);
  return found?.kind === 'scalar' ? found.text : undefined;
}

export function isNull(node: YamlNode | undefined): boolean {
  return node?.kind === 'scalar' && node.plain && node.text === 'null';
}

/** Items of a list, or of the list under a key of an answer with a count. */
export function itemsOf(node: YamlNode | undefined, key?: string): readonly YamlNode[] {
  const list = node?.kind === 'list' || key === undefined ? node : valueAt(node, key);
  return list?.kind === 'list' ? list.items : [];
}

/** Where a value stands, or what holds it where it is missing. */
export function placeAt(node: YamlNode, ...path: readonly string[]): Span {
  return valueAt(node, ...path)?.at ?? node.at;
}
