// `--explain FILE:LINE`: which rules looked at a line, what spoke against each candidate, and what the scan makes of it.

import { type Finding, lineIndex, PortcullisError } from '@portcullis/core';
import type { ScanContext } from '@portcullis/lint';
import { readWorkspaceFile, type WorkspaceFile } from '@portcullis/workspace';
import { decodedSegments, encodingWords } from './decode.js';
import { readForFormsAlone, toldPath } from './detect.js';
import type { Inputs } from './inputs.js';
import { detectIn, type Selection, selectFiles } from './reach/files.js';
import { unread } from './reach/unread.js';
import { redact } from './redact.js';
import type { SecretRule } from './rule.js';
import { secretRules } from './rules/index.js';
import { settlingOf } from './scanner.js';
import { type Searched, searchedBytes } from './searched.js';
import { type ScanSettings, scanSettings } from './settings.js';
import { type Settled, settle } from './settle.js';
import { type CandidateSeen, type KeywordSeen, type Span, type Trace, traceOf } from './trace.js';
import { amongTrials } from './verdict.js';
import { weightRows } from './weight.js';

export interface Place {
  /** Relative to the workspace, with slashes. */
  readonly path: string;
  readonly line: number;
}

/** Larger files are searched in pieces, which nobody wants to read about. */
const maxExplainedBytes = 16 * 1024 * 1024;
/** So many rules and candidates of one line are told. */
const mostTold = 40;

/** @returns sentences, a line each. @throws PortcullisError when there is no such line to look at. */
export async function explainLine(inputs: Inputs, context: ScanContext, place: Place): Promise<readonly string[]> {
  if (inputs.scan !== 'files') throw onlyFiles(inputs.scan);
  const settings = await scanSettings(inputs, context);
  const selection = await selectFiles(settings.setup, inputs, context, settings.preparation.custom);
  const file = selection.files.find(({ path }) => path === place.path);
  if (file === undefined) return [whyUnread(selection, place)];
  const content = readText(file, selection);
  if (typeof content === 'string') return [content];
  const span = lineSpan(content.bytes, content.encoding, place);
  const settled = await decide(settings, { ...selection, files: [file] }, inputs, context);
  return [
    ...tracedLines(content.bytes, span, place.path, settings, selection, inputs),
    '',
    `What the scan says of line ${place.line}:`,
    ...decidedLines(settled, place, inputs),
  ];
}

/** The same steps that a scan takes, for the one file. */
async function decide(settings: ScanSettings, selection: Selection, inputs: Inputs, context: ScanContext): Promise<Settled> {
  const reached = await detectIn(selection, context, settings.preparation.custom);
  return settle(reached, settlingOf({ ...settings, setup: selection.setup }, inputs, context));
}

function onlyFiles(scan: string): PortcullisError {
  return new PortcullisError({
    code: 'usage',
    message: `expected \`scan: files\` with --explain, got ${scan}`,
    where: { key: 'explain' },
    remedy: 'Check the commit out and explain the line there.',
  });
}

/** A file that is there and is not looked at, with the reason. @throws PortcullisError where there is no such file. */
function whyUnread({ skipped }: Selection, { path }: Place): string {
  const left = skipped.find((entry) => entry.path === path);
  if (left !== undefined) return `${path} is not looked at: ${left.detail ?? left.allowed?.reason ?? left.reason}.`;
  throw new PortcullisError({
    code: 'path-missing',
    message: 'expected a file that the scan looks at, got none of that name',
    where: { file: path },
    remedy: 'Check the spelling, and `path`, `include`, `exclude` and `.gitignore`: what they leave out is not looked at.',
  });
}

/** The text of a file, or a sentence that says why nothing in it is looked at by lines. */
function readText(file: WorkspaceFile, { setup }: Selection): Searched | string {
  const read = readWorkspaceFile(file, maxExplainedBytes);
  if ('skipped' in read) return `${file.path} is not explained by lines: ${read.skipped.detail ?? read.skipped.reason}.`;
  const content = searchedBytes(read.bytes);
  if (content !== undefined) return content;
  const { detail, reason } = unread(read.bytes, file.path, setup.asked === file.path);
  return `${file.path} has no lines to explain: ${detail ?? reason}.`;
}

/** The bytes of a line. @throws PortcullisError when the file is shorter. */
function lineSpan(bytes: Buffer, encoding: 'utf8' | 'latin1', { path, line }: Place): Span {
  const text = bytes.toString(encoding);
  const index = lineIndex(text);
  const start = index.offsetAt(line, 1);
  if (start === undefined)
    throw new PortcullisError({
      code: 'usage',
      message: `expected a line from 1 to ${index.lineCount}, got ${line}`,
      where: { file: path },
      remedy: 'Correct the number behind the colon.',
    });
  const from = Buffer.byteLength(text.slice(0, start), encoding);
  return { start: from, end: from + Buffer.byteLength(index.lineText(line), encoding) };
}

function tracedLines(
  bytes: Buffer,
  line: Span,
  path: string,
  { preparation }: ScanSettings,
  { setup }: Selection,
  inputs: Inputs,
): readonly string[] {
  const rules = preparation.custom?.builtIn ?? secretRules();
  const trace = (text: Buffer): Trace => traceOf(rules, text, path, setup);
  const told = toldTrace(trace(bytes), line, bytes, (start) => `column ${start - line.start + 1}`);
  const encoded = [...decodedSegments(bytes, inputs['decode-depth'])]
    .filter((segment) => overlaps(segment, line))
    .flatMap(({ start, decoded, encodings, view }) => {
      // With its escapes decoded, a text is as long as before: only this line of it is asked about.
      const own = view !== undefined && encodings.length === 0;
      const part = own ? { start: view.read(line.start), end: view.read(line.end) } : { start: 0, end: decoded.length };
      if (own && !view.windows.some((window) => overlaps(window, part))) return [];
      const inner = toldTrace(trace(decoded), part, decoded, (at) => `byte ${at - part.start + 1}`);
      if (inner.length === 0) return [];
      return [
        own ? 'With its escapes decoded:' : `Within the ${encodingWords(encodings)} at column ${Math.max(1, start - line.start + 1)}:`,
        ...inner,
      ];
    });
  const imported = preparation.custom?.imported.length ?? 0;
  return [
    ...(told.length === 0 ? ['No rule has a keyword or a match on this line.'] : told),
    ...encoded,
    ...(readForFormsAlone(toldPath(path, setup), setup)
      ? ['It lies in a tree of others’ code, where rules that guess by context are not tried; `min-confidence: low` tries them.']
      : []),
    ...(imported === 0 ? [] : [`The ${imported} rules of the configuration are not followed here; what they found is below.`]),
  ];
}

/** Each rule that has a keyword or a match in the line, with its candidates. */
function toldTrace(trace: Trace, line: Span, bytes: Buffer, at: (start: number) => string): readonly string[] {
  const keywords = trace.keywords.filter((seen) => overlaps(seen, line));
  const candidates = trace.candidates.filter((seen) => overlaps(seen, line));
  // Those with a candidate first: many a rule has the keyword `token` and nothing more.
  const rules = [...new Set([...candidates, ...keywords].map(({ rule }) => rule))];
  const lines = rules.slice(0, mostTold).flatMap((rule) => {
    const ofRule = candidates.filter((seen) => seen.rule === rule);
    return [
      `${rule.id} (${rule.title})`,
      `  ${keywordSentence(keywords.filter((seen) => seen.rule === rule))}`,
      ...(ofRule.length === 0
        ? [`  ${noMatch(keywords, rule)}`]
        : ofRule.slice(0, mostTold).map((seen) => `  ${candidateSentence(seen, bytes, at)}`)),
    ];
  });
  return rules.length > mostTold ? [...lines, `and ${rules.length - mostTold} more rules`] : lines;
}

function keywordSentence(seen: readonly KeywordSeen[]): string {
  const words = [...new Set(seen.map(({ keyword }) => `\`${keyword}\``))];
  if (words.length === 0) return 'It has no keyword on this line.';
  return `Its ${words.length === 1 ? 'keyword' : 'keywords'} ${words.join(', ')} ${words.length === 1 ? 'stands' : 'stand'} here.`;
}

function noMatch(keywords: readonly KeywordSeen[], rule: SecretRule): string {
  const elsewhere = keywords.some((seen) => seen.rule === rule && seen.elsewhere);
  return elsewhere ? 'It looks only at files of other names.' : 'Its expression does not match here.';
}

function candidateSentence(
  { rule, secret, refusal, detection, outranked }: CandidateSeen,
  bytes: Buffer,
  at: (start: number) => string,
): string {
  // What was refused may be a secret all the same: no more of it is shown than of what somebody chose.
  const shown = redact(bytes.toString('latin1', secret.start, secret.end), false);
  const what = `Its expression matches ${shown} (${secret.length} letters, ${at(secret.start)})`;
  if (refusal !== undefined) return `${what}, refused by ${refusal.id}: ${refusal.why}`;
  if (outranked !== undefined) return `${what}; ${outranked.rule.id} is told in its place, which says more about the same letters.`;
  const confidence = detection?.confidence ?? rule.confidence;
  const { weighed, checkDigits } = detection?.properties ?? {};
  const row = weightRows.find(({ id }) => id === weighed);
  const because =
    row !== undefined
      ? ` It is no more than medium by ${row.id}: ${row.why}`
      : weighed === amongTrials.id
        ? ` It is less severe than its rule says by ${amongTrials.id}: ${amongTrials.why}`
        : '';
  const digits = checkDigits === 'wrong' ? ' Its check digits are wrong, so that nothing but its form says who issued it.' : '';
  return `${what}, and nothing in the rule speaks against it: ${detection?.severity ?? rule.severity}, ${confidence} confidence.${digits}${because}`;
}

function decidedLines({ findings, suppressed, doubtful }: Settled, place: Place, inputs: Inputs): readonly string[] {
  const here = ({ location }: Finding): boolean =>
    location.path === place.path &&
    location.region !== undefined &&
    location.region.startLine <= place.line &&
    location.region.endLine >= place.line;
  const name = ({ ruleId, evidence, severity, confidence }: Finding): string =>
    `${ruleId} (${evidence ?? ''}; ${severity}, ${confidence} confidence)`;
  const lines = [
    ...findings.filter(here).map((finding) => `  Reported: ${name(finding)}.`),
    ...suppressed
      .filter(({ finding }) => here(finding))
      .map(
        ({ finding, kind, justification }) =>
          `  Let through by ${kind === 'inSource' ? 'a comment' : 'a file of settings'}: ${name(finding)}: ${justification ?? 'no reason given'}.`,
      ),
    ...doubtful.filter(here).map((finding) => `  Not reported: ${name(finding)}, since \`min-confidence\` is ${inputs['min-confidence']}.`),
  ];
  return lines.length === 0 ? ['  Nothing is found on it.'] : lines;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
