// The shape of `--format json`, as a schema: the type follows from it here, and docs/schema/report.schema.json when it is generated. A
// field may be added in a version x.y; one that goes or changes its meaning makes a new x.

import * as v from 'valibot';

const severity = v.picklist(['critical', 'high', 'medium', 'low']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const told = (description: string) => v.pipe(v.string(), v.description(description));

const region = v.strictObject({ startLine: line, startColumn: line, endLine: line, endColumn: line });

const change = v.looseObject({
  path: v.string(),
  edits: v.array(v.strictObject({ region, replacement: v.string() })),
});

const fix = v.strictObject({
  kind: v.pipe(v.picklist(['patch', 'suggestion']), v.description('A suggestion may change what is built: a person decides.')),
  description: v.optional(v.string()),
  changes: v.optional(v.pipe(v.array(change), v.description('Edits by line and column, 1-based, end exclusive.'))),
});

const finding = v.strictObject({
  ruleId: v.string(),
  aliases: v.pipe(v.array(v.string()), v.description('What other tools call the rule.')),
  level: v.pipe(v.picklist(['error', 'warning', 'note', 'none']), v.description('The severity in the words of SARIF.')),
  severity,
  confidence: v.picklist(['high', 'medium', 'low']),
  title: v.string(),
  why: told('What happens if nothing is done; empty where the tool does not say.'),
  remedy: told('What to do; empty where the tool does not say.'),
  page: v.optional(told('Page of the rule at the version that ran.')),
  message: v.string(),
  path: v.optional(told('Relative to the workspace, with forward slashes.')),
  line: v.optional(line),
  column: v.optional(line),
  endLine: v.optional(line),
  endColumn: v.optional(line),
  logical: v.optional(told('What it is about where that is no file.')),
  fingerprint: told('Identity that stays when lines move; a waiver names it.'),
  sources: v.pipe(v.array(v.string()), v.description('Tools that report it.')),
  blocks: v.pipe(v.boolean(), v.description('Whether it fails the run.')),
  blocksBy: v.optional(told('Since 1.2: by what the gate blocks it, in the words of the policy.')),
  evidence: v.optional(told('What shows it, without what is secret.')),
  weighed: v.optional(told('Why it is less severe than its rule says: the id of the row.')),
  fix: v.optional(fix),
});

const about = v.strictObject({
  repository: v.optional(told('URL of the repository.')),
  commit: v.optional(told('Commit whose tree was judged; of a pull request that may be a merge.')),
  head: v.optional(told('Head commit of the change.')),
  event: v.optional(told('Name of the event that started the run.')),
  pullRequest: v.optional(line),
  baseBranch: v.optional(told('Branch that the change is to be merged into.')),
  run: v.optional(v.strictObject({ id: line, attempt: line })),
  complete: v.pipe(v.boolean(), v.description('Whether nothing made the gate unsure and every finding is told.')),
  tools: v.pipe(
    v.array(v.strictObject({ name: v.string(), complete: v.boolean() })),
    v.description('Tools that reported; a scanner of ours is complete where it looked at the whole tree.'),
  ),
});

export const documentSchema = v.strictObject({
  schemaVersion: v.picklist(['1.0', '1.1', '1.2']),
  tool: v.strictObject({ name: v.literal('portcullis'), version: v.string() }),
  command: told('Subcommand that ran.'),
  decision: v.picklist(['pass', 'block']),
  about: v.optional(v.pipe(about, v.description('Since 1.1: what was judged, and in which run.'))),
  headline: told('The decision in words.'),
  because: v.array(v.string()),
  counts: v.strictObject({ critical: count, high: count, medium: count, low: count, blocking: count, letThrough: count, causes: count }),
  causes: v.pipe(
    v.array(v.strictObject({ code: v.string(), message: v.string(), remedy: v.string(), path: v.optional(v.string()) })),
    v.description('Doubts that fail the run: reports, settings and inputs that cannot be trusted or were not read.'),
  ),
  findings: v.pipe(v.array(finding), v.description('Worst first.')),
  letThrough: v.array(v.strictObject({ place: v.string(), ruleId: v.optional(v.string()), reason: v.string(), by: v.string() })),
  remarks: v.array(v.string()),
  files: v.pipe(v.record(v.string(), v.string()), v.description('Files that were written, by the input that names them.')),
  details: v.pipe(v.record(v.string(), v.unknown()), v.description('Further facts of the command; no part of this version’s promise.')),
});

export type ReportDocument = v.InferOutput<typeof documentSchema>;
