// secret-scan: the files of the workspace through the detector, with ignores, coverage and the canary.

import {
  byPlace,
  commonInputs,
  commonOutputs,
  contentHash,
  decodeText,
  detectEncoding,
  type Finding,
  fileInputs,
  fingerprintOf,
  type InputSpecs,
  type InputValues,
  lineHashes,
  lineIndex,
  PortcullisError,
  readWorkspaceFile,
  type ScanContext,
  type Scanner,
  type ScanResult,
  type SkippedInput,
  type Suppressed,
  walkWorkspace,
} from '@portcullis/core';
import { allowance } from './allow.js';
import { runCanary } from './canary.js';
import { buildDetector, type Detection, type Detector } from './detect.js';
import { scanLargeFile } from './large-file.js';
import { redact, secretHash } from './redact.js';
import type { SecretRule } from './rule.js';
import { secretRules } from './rules/index.js';

export const secretScanInputs = { ...commonInputs('secret-scan'), ...fileInputs } as const satisfies InputSpecs;

export const secretScan: Scanner<typeof secretScanInputs> = {
  name: 'secret-scan',
  title: 'Secret scan',
  description: 'Finds credentials in files: tokens, keys, passwords and connection strings, with redacted evidence and how to revoke them.',
  inputs: secretScanInputs,
  outputs: commonOutputs,
  network: [],
  permissions: { contents: 'read' },
  get rules() {
    return secretRules();
  },
  scan,
};

/** Files above this are scanned piece by piece, so that memory does not grow with them. */
const wholeFileBytes = 16 * 1024 * 1024;
/** How long to work before signals and progress get their turn. */
const sliceMilliseconds = 50;

async function scan(inputs: InputValues<typeof secretScanInputs>, context: ScanContext): Promise<ScanResult> {
  if (inputs.config !== '') {
    throw new PortcullisError({
      code: 'input-invalid',
      message: 'expected no configuration file: secret-scan has no format for one yet',
      where: { key: 'config', file: inputs.config },
      remedy: 'Leave `config` empty.',
    });
  }
  const rules = secretRules();
  const detector = buildDetector(rules);
  const canary = runCanary(detector);
  const maxFileBytes = inputs['max-file-size'] * 1024 * 1024;
  const walk = await walkWorkspace({
    workspace: context.workspace,
    path: inputs.path,
    include: inputs.include,
    exclude: inputs.exclude,
    maxFileBytes,
  });
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const skipped: SkippedInput[] = [...walk.skipped];
  let scanned = 0;
  let bytes = 0;
  let sliceEnd = performance.now() + sliceMilliseconds;
  for (const [done, file] of walk.files.entries()) {
    if (performance.now() > sliceEnd) {
      context.progress?.(done, walk.files.length);
      await new Promise((resolve) => setImmediate(resolve));
      sliceEnd = performance.now() + sliceMilliseconds;
    }
    if (file.size > wholeFileBytes) {
      const outcome = await scanLargeFile(detector, file, reporterFor(file.path, findings, suppressed));
      if (outcome !== undefined) skipped.push(outcome);
      else scanned++;
      bytes += file.size;
      continue;
    }
    const read = readWorkspaceFile(file, maxFileBytes);
    if ('skipped' in read) {
      skipped.push(read.skipped);
      continue;
    }
    const binary = scanContent(detector, read.bytes, file.path, findings, suppressed);
    if (binary) skipped.push({ path: file.path, reason: 'binary', gap: false });
    else scanned++;
    bytes += read.bytes.length;
  }
  return {
    findings: findings.sort(byPlace),
    suppressed: suppressed.sort((a, b) => byPlace(a.finding, b.finding)),
    // What the user's globs took out was there to be looked at; a picture was not.
    coverage: { applicable: scanned + walk.excluded + skipped.filter((entry) => entry.gap).length, scanned, bytes, skipped },
    notices: [],
    canary,
    configurationDigest: contentHash(JSON.stringify([inputs.include, inputs.exclude, inputs['max-file-size']])),
    rules,
  };
}

/** Scans one file's content; true when it is binary and was not searched. */
function scanContent(detector: Detector, content: Buffer, path: string, findings: Finding[], suppressed: Suppressed[]): boolean {
  const encoding = detectEncoding(content);
  if (encoding === undefined) return true;
  const bytes = encoding.startsWith('utf-16') ? Buffer.from(decodeText(content)?.text ?? '') : content;
  const detections = detector.detect(bytes, path);
  if (detections.length === 0) return false;
  report(detections, bytes, encoding === 'latin1' ? 'latin1' : 'utf8', path, findings, suppressed);
  return false;
}

function report(
  detections: readonly Detection[],
  bytes: Buffer,
  encoding: 'utf8' | 'latin1',
  path: string,
  findings: Finding[],
  suppressed: Suppressed[],
): void {
  const mark = encoding === 'utf8' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const text = bytes.toString(encoding, mark);
  const index = lineIndex(text);
  // A byte offset as a UTF-16 offset: the length of the text before it.
  let knownByte = mark;
  let knownUnit = 0;
  const unitAt = (offset: number): number => {
    if (offset < knownByte) return bytes.toString(encoding, mark, offset).length;
    knownUnit += bytes.toString(encoding, knownByte, offset).length;
    knownByte = offset;
    return knownUnit;
  };
  const located = detections.map((detection) => {
    const start = unitAt(detection.start);
    return { detection, region: index.region(start, start + bytes.toString(encoding, detection.start, detection.end).length) };
  });
  const hashes = lineHashes(text, new Set(located.map(({ region }) => region.startLine)));
  for (const { detection, region } of located) {
    const lineHash = hashes.get(region.startLine);
    const finding = findingOf(detection, path, region, lineHash);
    const allowed = allowance((line) => index.lineText(line), region.startLine, region.endLine);
    if (allowed === undefined) findings.push(finding);
    else suppressed.push({ finding, kind: 'inSource', justification: allowed });
  }
}

/** A place where findings of a file scanned in pieces are put; its lines are counted by the caller. */
export type LargeFileReporter = (detection: Detection, region: Finding['location']['region'] & {}, lines: (line: number) => string) => void;

function reporterFor(path: string, findings: Finding[], suppressed: Suppressed[]): LargeFileReporter {
  return (detection, region, lines) => {
    const finding = findingOf(detection, path, region, undefined);
    const allowed = allowance(lines, region.startLine, region.endLine);
    if (allowed === undefined) findings.push(finding);
    else suppressed.push({ finding, kind: 'inSource', justification: allowed });
  };
}

function findingOf(
  detection: Detection,
  path: string,
  region: NonNullable<Finding['location']['region']>,
  lineHash: string | undefined,
): Finding {
  const { rule, secret } = detection;
  const hash = secretHash(rule.id, secret);
  return {
    ruleId: rule.id,
    severity: detection.severity,
    confidence: detection.confidence,
    message: `${detection.what} (${redact(secret)}). ${rule.why}`,
    location: { path, region },
    fingerprint: fingerprintOf(rule.id, path, hash),
    ...(lineHash === undefined ? {} : { lineHash }),
    evidence: redact(secret),
    properties: { secretHash: hash, ...detection.properties },
  };
}

/** For tests: the ids of the rules that fire on a text. */
export function firedRules(rules: readonly SecretRule[], text: string, path: string): string[] {
  return buildDetector(rules)
    .detect(Buffer.from(text), path)
    .map(({ rule }) => rule.id);
}
