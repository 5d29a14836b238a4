// The driver: what every scanner of files does alike. It selects, reads, parses, takes settings from whoever judges, runs the
// rules, lets comments suppress, turns problems into findings with fixes, counts what it covered, and proves itself by a canary.

import {
  byPlace,
  type CommonInputs,
  commonInputs,
  commonOutputs,
  compareText,
  contentHash,
  decodeText,
  type Finding,
  fileInputs,
  fingerprinter,
  type InputSpecs,
  type InputValues,
  lineHashes,
  type Notice,
  PortcullisError,
  type Rule,
  type ScanResult,
  type SkippedInput,
  type Suppressed,
} from '@portcullis/core';
import {
  newSuppressionRemark,
  readWorkspaceFile,
  settingsTree,
  sourceSuppressions,
  type Tree,
  type WorkspaceFile,
  walkWorkspace,
} from '@portcullis/workspace';
import { type Allowance, ownAllowance } from './comments.js';
import type { ScanContext, Scanner } from './engine.js';
import { type FileKind, type SourceFile, type Span, sourceFile } from './kind.js';
import { type CheckContext, type FileRule, fixOf, type Problem } from './rule.js';

/** Where an engine's settings come from. */
export interface SettingsReader<Settings> {
  /** @param tree whoever's word counts: the base commit's on a pull request. */
  read(tree: Tree): Settings | Promise<Settings>;
  /** What the head's settings let through that the judging ones do not, a sentence each without full stop. */
  loosened?(judging: Settings, head: Settings): readonly string[];
}

export interface ScannerDefinition<Document, Settings> {
  /** Kebab-case; the name of the engine's folder. */
  readonly name: string;
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  readonly kinds: readonly FileKind<Document>[];
  readonly rules: readonly FileRule<Document, Settings>[];
  readonly settings: SettingsReader<Settings>;
  /** A file that the rules must object to, so that "nothing found" is proof of a working engine. */
  readonly canary: { readonly path: string; readonly text: string; readonly finds: readonly string[] };
}

/** For engines that have no settings. */
export const noSettings: SettingsReader<undefined> = { read: () => undefined };

/** What the action of a scanner of files takes. */
export type FileScannerInputs = CommonInputs & typeof fileInputs;

/** A scanner from its kinds of files and its rules. */
export function scanner<Document, Settings>(definition: ScannerDefinition<Document, Settings>): Scanner<FileScannerInputs> {
  return {
    name: definition.name,
    title: definition.title,
    description: definition.description,
    inputs: { ...commonInputs(definition.name), ...fileInputs } as FileScannerInputs,
    outputs: commonOutputs,
    network: [],
    permissions: { contents: 'read' },
    rules: definition.rules as readonly Rule[],
    scan: (inputs, context) => scan(definition, inputs, context),
  };
}

async function scan<Document, Settings>(
  definition: ScannerDefinition<Document, Settings>,
  inputs: InputValues<FileScannerInputs & InputSpecs>,
  context: ScanContext,
): Promise<ScanResult> {
  const tree = settingsTree(context.settings) ?? emptyTree;
  const settings = await definition.settings.read(tree);
  const canary = await runCanary(definition, settings, context.now());
  const maxBytes = Number(inputs['max-file-size']) * 1024 * 1024;
  const walk = await walkWorkspace({
    workspace: context.workspace,
    path: inputs.path as string,
    include: inputs.include as readonly string[],
    exclude: inputs.exclude as readonly string[],
    maxFileBytes: maxBytes,
    committed: context.committed,
  });
  const [only] = walk.files;
  // A file that the user names is of the first kind whatever it is called.
  const named = walk.files.length === 1 && only?.path === (inputs.path as string).replace(/^\.\//, '');
  const kindOf = (path: string): FileKind<Document> | undefined =>
    definition.kinds.find((kind) => kind.matches(path)) ?? (named ? definition.kinds[0] : undefined);
  const skipped: SkippedInput[] = walk.skipped
    .filter(({ path }) => kindOf(path) !== undefined)
    .map((entry) => ({ ...entry, gap: isGap(entry) }));
  const holds = sourceSuppressions(context.settings, (content, path) =>
    suppressedIn(definition, kindOf(path), content, path, settings, context.now()),
  );
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const notices: Notice[] = [];
  let scanned = 0;
  let bytes = 0;
  // A link of ours to a file that is ours by no name of its own is read by the link's.
  const files = [...walk.files, ...walk.links.filter(({ target }) => kindOf(target) === undefined)].sort((a, b) =>
    compareText(a.path, b.path),
  );
  for (const [i, file] of files.entries()) {
    const kind = kindOf(file.path);
    if (kind === undefined) continue;
    context.progress?.(i, files.length);
    const read = await readDocument(kind, file, maxBytes);
    if (read === undefined) continue;
    if ('skipped' in read) {
      skipped.push(read.skipped);
      continue;
    }
    scanned++;
    bytes += read.bytes.length;
    const judged = judge(definition, kind, read, settings, context.now());
    for (const { finding, allowance } of judged) {
      if (allowance === undefined) findings.push(finding);
      else if (allowance.problem !== undefined || isOver(allowance, context.now())) {
        findings.push(finding);
        notices.push(idle(finding, allowance));
      } else if (await holds(file.path, finding.fingerprint))
        suppressed.push({
          finding,
          kind: 'inSource',
          justification: allowance.reason,
          ...(allowance.owner === undefined ? {} : { owner: allowance.owner }),
          ...(allowance.until === undefined ? {} : { until: allowance.until }),
        });
      else findings.push({ ...finding, message: `${finding.message} ${newSuppressionRemark}` });
    }
  }
  notices.push(...(await loosenings(definition, settings, context)));
  return {
    findings: findings.sort(byPlace),
    suppressed: suppressed.sort((a, b) => byPlace(a.finding, b.finding)),
    coverage: { applicable: scanned + skipped.filter(({ gap }) => gap).length, scanned, bytes, skipped, excluded: walk.excluded },
    notices,
    canary,
    configurationDigest: contentHash(JSON.stringify([inputs.include, inputs.exclude, inputs['max-file-size'], tree.digest()])),
    rules: definition.rules as readonly Rule[],
  };
}

/** What a link inside the workspace leads to is read on its own; all else that a file of ours was passed over for is a gap. */
function isGap({ reason, gap }: SkippedInput): boolean {
  return gap || (reason !== 'symlink-inside' && reason !== 'symlink-directory');
}

const emptyTree: Tree = { where: 'nowhere', read: () => undefined, peek: () => undefined, list: () => [], digest: () => '' };

interface ReadFile<Document> {
  readonly file: SourceFile;
  readonly bytes: Buffer;
  readonly document: Document;
}

async function readDocument<Document>(
  kind: FileKind<Document>,
  entry: WorkspaceFile,
  maxBytes: number,
): Promise<ReadFile<Document> | { readonly skipped: SkippedInput } | undefined> {
  const read = readWorkspaceFile(entry, maxBytes);
  if ('skipped' in read) return { skipped: { ...read.skipped, gap: true } };
  const gap = (reason: string, detail: string) => ({ skipped: { path: entry.path, reason, gap: true, detail } });
  const text = decodeText(read.bytes)?.text;
  if (text === undefined) return gap('binary', `a ${kind.title} is text, and this is none`);
  const file = sourceFile(entry.path, text);
  try {
    const document = await kind.parse(file);
    return document === undefined ? undefined : { file, bytes: read.bytes, document };
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    const line = error.where.line === undefined ? '' : `line ${error.where.line}: `;
    return gap('unreadable', `${line}${error.message}`);
  }
}

interface Judged {
  readonly finding: Finding;
  readonly allowance: Allowance | undefined;
}

function judge<Document, Settings>(
  definition: ScannerDefinition<Document, Settings>,
  kind: FileKind<Document>,
  { file, bytes, document }: ReadFile<Document>,
  settings: Settings,
  now: Date,
): readonly Judged[] {
  const context = { file, settings, now };
  const found = problemsOf(definition, kind, document, context).sort((a, b) => a.problem.at.start - b.problem.at.start);
  if (found.length === 0) return [];
  const comments = commentLines(kind, document, file);
  const fingerprint = fingerprinter();
  const lineOf = (span: Span): number => file.lines.positionAt(span.start).line;
  const hashes = lineHashes(file.text, new Set(found.map(({ problem }) => lineOf(problem.at))));
  const sha256 = contentHash(bytes);
  return found.map(({ rule, problem }) => {
    const region = file.lines.region(problem.at.start, problem.at.end);
    const lineHash = hashes.get(region.startLine);
    const finding: Finding = {
      ruleId: rule.id,
      severity: problem.severity ?? rule.severity,
      confidence: problem.confidence ?? rule.confidence,
      message: `${problem.message}. ${rule.why}`,
      location: { path: file.path, region },
      fingerprint: fingerprint(rule.id, file.path, file.text.slice(problem.at.start, Math.min(problem.at.end, problem.at.start + 300))),
      ...(lineHash === undefined ? {} : { lineHash }),
      ...(problem.evidence === undefined ? {} : { evidence: problem.evidence }),
      ...(problem.related === undefined
        ? {}
        : {
            related: problem.related.map(({ at, message }) => ({ path: file.path, region: file.lines.region(at.start, at.end), message })),
          }),
      ...(problem.fix === undefined ? {} : { fix: fixOf(problem.fix(), file.path, sha256, file.lines) }),
      ...(problem.refusal === undefined ? {} : { refusal: problem.refusal }),
    };
    const names = [rule.id, ...rule.aliases].map((name) => name.toLowerCase());
    return { finding, allowance: allowanceFor(comments, region.startLine, region.endLine, names) };
  });
}

function problemsOf<Document, Settings>(
  { rules }: ScannerDefinition<Document, Settings>,
  kind: FileKind<Document>,
  document: Document,
  context: CheckContext<Settings>,
): { readonly rule: FileRule<Document, Settings>; readonly problem: Problem }[] {
  const byType = new Map<string, FileRule<Document, Settings>[]>();
  const found: { rule: FileRule<Document, Settings>; problem: Problem }[] = [];
  const check = (rule: FileRule<Document, Settings>, part: Document): void => {
    for (const problem of rule.check(part, context)) found.push({ rule, problem });
  };
  for (const rule of rules) {
    if (rule.on === undefined) check(rule, document);
    else for (const type of rule.on) byType.set(type, [...(byType.get(type) ?? []), rule]);
  }
  if (byType.size > 0)
    for (const { type, value } of kind.parts?.(document) ?? []) for (const rule of byType.get(type) ?? []) check(rule, value as Document);
  return found;
}

/** Comments by the line on which they end: a finding there, or on the next, is what they speak of. */
function commentLines<Document>(kind: FileKind<Document>, document: Document, file: SourceFile): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  for (const { start, end } of kind.comments(document, file))
    lines.set(file.lines.positionAt(Math.max(start, end - 1)).line, file.text.slice(start, end));
  return lines;
}

/** A comment that allows goes before one that would, but for a mistake in it. */
function allowanceFor(comments: ReadonlyMap<number, string>, first: number, last: number, names: readonly string[]): Allowance | undefined {
  const said: (Allowance | undefined)[] = [ownAllowance(comments.get(first - 1) ?? '', true, names)];
  for (let line = first; line <= Math.min(last, first + 200); line++) said.push(ownAllowance(comments.get(line) ?? '', false, names));
  const all = said.filter((one) => one !== undefined);
  return all.find(({ problem }) => problem === undefined) ?? all[0];
}

function isOver({ until }: Allowance, now: Date): boolean {
  return until !== undefined && until < now.toISOString().slice(0, 10);
}

function idle({ ruleId, location }: Finding, allowance: Allowance): Notice {
  const why = allowance.problem ?? `it ended on ${allowance.until}`;
  const line = location.region?.startLine;
  return {
    level: 'warning',
    message: `The comment for ${ruleId} at ${location.path}:${line} allows nothing: ${why}.`,
    path: location.path,
    ...(line === undefined ? {} : { line }),
  };
}

/** Fingerprints of what comments allow in another version of a file. */
async function suppressedIn<Document, Settings>(
  definition: ScannerDefinition<Document, Settings>,
  kind: FileKind<Document> | undefined,
  content: Buffer,
  path: string,
  settings: Settings,
  now: Date,
): Promise<ReadonlySet<string>> {
  const text = decodeText(content)?.text;
  if (kind === undefined || text === undefined) return new Set();
  const file = sourceFile(path, text);
  try {
    const document = await kind.parse(file);
    if (document === undefined) return new Set();
    const judged = judge(definition, kind, { file, bytes: content, document }, settings, now);
    const counts = ({ allowance }: Judged): boolean =>
      allowance !== undefined && allowance.problem === undefined && !isOver(allowance, now);
    return new Set(judged.filter(counts).map(({ finding }) => finding.fingerprint));
  } catch (error) {
    // A version that cannot be read confirms nothing.
    if (error instanceof PortcullisError) return new Set();
    throw error;
  }
}

async function loosenings<Document, Settings>(
  { settings: reader }: ScannerDefinition<Document, Settings>,
  judging: Settings,
  { settings }: ScanContext,
): Promise<readonly Notice[]> {
  if (reader.loosened === undefined || settings.origin === 'checkout') return [];
  const where = settings.origin === 'unavailable' ? 'built in' : settings.tree.where;
  return reader.loosened(judging, await reader.read(settings.head)).map((text) => ({
    level: 'warning',
    message: `This change loosens the scan: ${text}. It counts after the merge; now the settings ${where} hold.`,
  }));
}

async function runCanary<Document, Settings>(
  definition: ScannerDefinition<Document, Settings>,
  settings: Settings,
  now: Date,
): Promise<{ readonly detected: boolean; readonly detail: string }> {
  const { path, text, finds } = definition.canary;
  const kind = definition.kinds.find((candidate) => candidate.matches(path));
  const file = sourceFile(path, text);
  const document = await kind?.parse(file);
  const context = { file, settings, now };
  const seen = new Set(
    kind === undefined || document === undefined ? [] : problemsOf(definition, kind, document, context).map(({ rule }) => rule.id),
  );
  const missing = finds.filter((id) => !seen.has(id));
  return missing.length === 0 && finds.length > 0
    ? { detected: true, detail: `${finds.join(' and ')} in a made-up file ${finds.length === 1 ? 'was' : 'were'} detected` }
    : { detected: false, detail: `${missing.join(' and ') || 'nothing'} in a made-up file went unnoticed` };
}
