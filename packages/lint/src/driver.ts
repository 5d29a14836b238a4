// The driver: what every scanner of files does alike. It selects, reads, parses, takes settings from whoever judges, runs the
// rules, lets comments suppress, turns problems into findings with fixes, counts what it covered, and proves itself by a canary.

import {
  applicableInputs,
  byPlace,
  commonInputs,
  commonOutputs,
  contentHash,
  type Finding,
  fileInputs,
  type InputSpecs,
  type InputValues,
  type Notice,
  ofOneInput,
  PortcullisError,
  type Rule,
  type ScanResult,
  type SkippedInput,
  type Suppressed,
} from '@portcullis/core';
import { newSuppressionRemark, sourceSuppressions, type Walk, type WorkspaceFile, walkWorkspace } from '@portcullis/workspace';
import { runCanary } from './canary.js';
import { type Allowance, holds } from './comments.js';
import { ruleSets } from './computed.js';
import type { FileScannerInputs, ScannerDefinition } from './definition.js';
import type { ScanContext, Scanner } from './engine.js';
import { fileJudge, type Judgement } from './judge.js';
import { type ReadFile, readContent, readFile } from './read.js';
import type { Judged } from './report.js';
import { selectFiles } from './select.js';
import { judgedSettings } from './settings.js';
import { startSources } from './sources.js';

/** A scanner from its kinds of files and its rules. */
export function scanner<Document, Settings, R extends Rule, Extra extends InputSpecs = Readonly<Record<never, never>>>(
  definition: ScannerDefinition<Document, Settings, R, Extra>,
): Scanner<FileScannerInputs<Extra>> {
  const { name, title, description, familyOf } = definition;
  return {
    name,
    title,
    description,
    inputs: { ...commonInputs(name), ...fileInputs, ...definition.inputs } as FileScannerInputs<Extra>,
    outputs: commonOutputs,
    network: definition.network ?? [],
    ...(definition.networkInput === undefined ? {} : { networkInput: definition.networkInput }),
    permissions: { contents: 'read' },
    get rules() {
      return [...definition.rules, ...(definition.otherRules ?? [])];
    },
    ...(familyOf === undefined ? {} : { familyOf }),
    ...(definition.broad === undefined ? {} : { broad: definition.broad }),
    scan: (inputs, context) => scan(definition, inputs, context),
  };
}

async function scan<Document, Settings, R extends Rule, Extra extends InputSpecs>(
  definition: ScannerDefinition<Document, Settings, R, Extra>,
  inputs: InputValues<FileScannerInputs<Extra>>,
  context: ScanContext,
): Promise<ScanResult> {
  const judging = await judgedSettings(definition, inputs, context);
  const sources = startSources(definition.sources ?? [], inputs, context);
  const judge = fileJudge(definition, sources, judging.settings, context.now());
  const { kinds } = definition;
  const { workspace, committed, progress } = context;
  const { path, include, exclude, 'max-file-size': megabytes } = inputs as InputValues<FileScannerInputs>;
  const maxBytes = megabytes * 1024 * 1024;
  const walk = await walkWorkspace({ workspace, path, include, exclude, maxFileBytes: maxBytes, committed });
  const { named = [] } = context;
  const hosts = definition.hosts?.(inputs, named) ?? [];
  const selection = await selectFiles(walk, { kinds, hosts, workspace, path, named, maxBytes });
  const idle = selection.files.length === 0;
  const canary = await runCanary(definition, judging.settings, context.now(), idle);
  const outcome = outcomeOf(context, async (content, name) => {
    const role = selection.roleOf(name);
    if (role === undefined) return [];
    const read = await readContent<Document, (typeof kinds)[number]>(content, name, {
      role,
      kinds,
      workspace,
      gap: () => {},
      told: selection.toldOf(name),
    });
    return read === undefined ? [] : (await judge(read)).judged;
  });
  for (const entry of selection.skipped) outcome.gap(entry);
  const now = context.now();
  const readOne = async (file: WorkspaceFile): Promise<ReadFile<(typeof kinds)[number], Document> | undefined> => {
    const role = selection.roleOf(file.path);
    if (role === undefined) return undefined;
    const gaps = outcome.gaps();
    const read = await readFile<Document, (typeof kinds)[number]>(file, {
      role,
      kinds,
      maxBytes,
      workspace,
      gap: outcome.gap,
      told: selection.toldOf(file.path),
    });
    if (read === undefined || read.documents.length > 0) return read;
    if (selection.named.has(file.path) && outcome.gaps() === gaps) throw holdsNothing(file.path, read.kind.title);
    return undefined;
  };
  let index = 0;
  for (const files of chunksOf(selection.files, sources.prepare === undefined ? 1 : maxPrepared)) {
    const reads: (readonly [string, ReadFile<(typeof kinds)[number], Document>])[] = [];
    for (const file of files) {
      progress?.(index++, selection.files.length);
      const read = await readOne(file);
      if (read !== undefined) reads.push([file.path, read]);
    }
    const { settings } = judging;
    const documents = reads.flatMap(([, read]) => read.documents);
    await sources.prepare?.(documents.map(({ file, document }) => ({ document, context: { file, settings, now } })));
    for (const [name, read] of reads) await outcome.scanned(name, read.bytes.length, await judge(read));
  }
  const details = sources.details();
  return outcome.result(walk, {
    canary,
    findings: judging.findings,
    notices: [...judging.notices, ...sources.started, ...sources.notices()],
    configurationDigest: contentHash(
      JSON.stringify([include, exclude, megabytes, Object.keys(definition.inputs ?? {}).map((key) => inputs[key]), judging.digest]),
    ),
    ...ruleSetOf(definition, sources.rules(), idle),
    ...(sources.taking === undefined ? {} : { properties: sources.taking }),
    ...(details === '' ? {} : { details }),
  });
}

/** Where no file is judged, no rule finds anything, and what the file of results says of them is known from compiling. */
function ruleSetOf<Document, Settings, R extends Rule, Extra extends InputSpecs>(
  definition: ScannerDefinition<Document, Settings, R, Extra>,
  met: readonly Rule[],
  idle: boolean,
): Pick<ScanResult, 'rules' | 'rulesDigest' | 'ruleCount'> {
  const others = definition.otherRules ?? [];
  const known = met.length === 0 ? ruleSets?.[definition.name] : undefined;
  if (known === undefined) return { rules: [...definition.rules, ...met, ...others] };
  return { rules: idle ? others : [...definition.rules, ...others], rulesDigest: known.digest, ruleCount: known.count };
}

/** Files, and bytes of them, whose documents are there at once. */
const maxPrepared = 100;
const maxPreparedBytes = 8 * 1024 * 1024;

function* chunksOf(files: readonly WorkspaceFile[], most: number): Generator<readonly WorkspaceFile[]> {
  let chunk: WorkspaceFile[] = [];
  let bytes = 0;
  for (const file of files) {
    if (chunk.length >= most || (chunk.length > 0 && bytes + file.size > maxPreparedBytes)) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push(file);
    bytes += file.size;
  }
  if (chunk.length > 0) yield chunk;
}

function holdsNothing(file: string, title: string): PortcullisError {
  return new PortcullisError({
    code: 'path-holds-nothing',
    message: `expected a ${title}, or a file that holds one, got a file without any`,
    where: { file, key: 'path' },
    remedy: `Name a ${title}, or the directory that holds it.`,
  });
}

type Told = Pick<
  ScanResult,
  'findings' | 'notices' | 'canary' | 'configurationDigest' | 'rules' | 'rulesDigest' | 'ruleCount' | 'properties' | 'details'
>;

interface Outcome {
  readonly gap: (entry: SkippedInput) => void;
  gaps(): number;
  scanned(path: string, bytes: number, judgement: Judgement): Promise<void>;
  result(walk: Walk, told: Told): ScanResult;
}

/** @param judgedIn what was found and allowed in another version of a file. */
function outcomeOf(context: ScanContext, judgedIn: (content: Buffer, path: string) => Promise<Judgement['judged']>): Outcome {
  const now = context.now();
  const counts = sourceSuppressions(context.settings, async (content, path) => {
    const judged = await judgedIn(content, path);
    return new Set(judged.filter(({ allowance }) => allowance !== undefined && holds(allowance, now)).map(allowedAs));
  });
  const skipped = new Map<string, SkippedInput>();
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const notices: Notice[] = [];
  /** Gaps within files that were read. */
  let scanned = 0;
  let bytes = 0;
  // What belongs to many files is told once.
  const gap = (entry: SkippedInput): void => {
    skipped.set(`${entry.path}\0${entry.reason}`, entry);
  };
  return {
    gap,
    gaps: () => skipped.size,
    async scanned(path, size, { judged, failed }) {
      scanned++;
      bytes += size;
      for (const entry of ofOneInput(failed, true)) gap(entry);
      for (const one of judged) {
        const { finding, allowance } = one;
        if (allowance === undefined) findings.push(finding);
        else if (!holds(allowance, now)) {
          findings.push(finding);
          notices.push(idle(finding, allowance));
        } else if (await counts(path, allowedAs(one))) suppressed.push(letThrough(finding, allowance));
        else findings.push({ ...finding, message: `${finding.message} ${newSuppressionRemark}` });
      }
    },
    result(walk, told) {
      const all = [...skipped.values()];
      return {
        ...told,
        findings: [...findings, ...told.findings].sort(byPlace),
        suppressed: suppressed.sort((a, b) => byPlace(a.finding, b.finding)),
        coverage: {
          applicable: applicableInputs(scanned, all),
          scanned,
          bytes,
          skipped: all,
          excluded: walk.excluded,
        },
        notices: [...notices, ...told.notices],
      };
    },
  };
}

/** By what a comment's word is known again in another version of the file. */
function allowedAs({ finding, statement }: Judged): string {
  return `${finding.fingerprint} ${statement}`;
}

function letThrough(finding: Finding, { reason, owner, until }: Allowance): Suppressed {
  return {
    finding,
    kind: 'inSource',
    justification: reason,
    ...(owner === undefined ? {} : { owner }),
    ...(until === undefined ? {} : { until }),
  };
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
