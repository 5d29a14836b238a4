// From verdicts to findings at the places where the images are named, with the fix that pins a verified one.

import { byPlace, contentHash, type Finding, type Fix, fingerprinter, type Location, lineHashes, type Suppressed } from '@portcullis/core';
import type { ImageUse } from '@portcullis/images/named';
import type { Verdict } from '../verify/verdict.js';
import { type ImageCheck, ruleFor } from './rules.js';

export interface JudgedUse {
  readonly use: ImageUse;
  readonly verdict: Verdict;
}

export interface FindingsInput {
  readonly judged: readonly JudgedUse[];
  readonly contents: ReadonlyMap<string, Buffer>;
  /** Place of what an input names: the policy. */
  readonly policyFile: string;
}

export function findingsOf(input: FindingsInput): { readonly findings: readonly Finding[]; readonly suppressed: readonly Suppressed[] } {
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const placeOf = filesOnce(input);
  const identities = new Map<string, ReturnType<typeof fingerprinter>>();
  for (const { use, verdict } of input.judged) {
    const path = use.path === '' ? input.policyFile : use.path;
    const fingerprint = identities.get(path) ?? fingerprinter();
    identities.set(path, fingerprint);
    const report = (check: ImageCheck, message: string, fix?: Fix): Finding => {
      const rule = ruleFor(check);
      const lineHash = placeOf.lineHash(path, use);
      return {
        ruleId: rule.id,
        severity: rule.severity,
        confidence: rule.confidence,
        message,
        location: place(path, use, verdict),
        fingerprint: fingerprint(rule.id, path, `${use.role} ${use.text.replace(/@sha\d+:[0-9a-f]+$/, '')}`),
        evidence: verdict.name,
        ...(lineHash === undefined ? {} : { lineHash }),
        ...(fix === undefined ? {} : { fix }),
        // Of an image that may pass, the pin is advice; everything else is the policy's no.
        ...(check === 'not-pinned' ? {} : { refusal: true as const }),
        properties: {
          image: verdict.name,
          role: use.role,
          ...(verdict.digest === undefined ? {} : { digest: verdict.digest }),
          ...(verdict.problems.length === 0 ? {} : { codes: verdict.problems.map(({ code }) => code) }),
        },
      };
    };
    const problems = verdict.problems.map((problem) => ({
      problem,
      finding: report(problem.kind, `${named(use, verdict)}: ${problem.reason}.`),
    }));
    if (verdict.status === 'excepted') {
      for (const { problem, finding } of problems) {
        const { reason, owner, until } = problem.leave ?? { reason: 'no reason given' };
        suppressed.push({
          finding,
          kind: 'external',
          justification: reason,
          ...(owner === undefined ? {} : { owner }),
          ...(until === undefined ? {} : { until }),
        });
      }
      continue;
    }
    findings.push(...problems.map(({ finding }) => finding));
    if (verdict.expired !== undefined) {
      const { owner, expires } = verdict.expired;
      findings.push(report('exception-expired', `${named(use, verdict)}: the exception of ${owner} ended on ${expires}.`));
    }
    if (verdict.status === 'verified' && use.path !== '' && verdict.reference?.digest === undefined) {
      const digest = verdict.digest as string;
      const fix = pin(use, digest, placeOf.contentHash(path));
      findings.push(report('not-pinned', `${named(use, verdict)} is verified as ${digest}, but its tag can move.`, fix));
    }
  }
  return { findings: findings.sort(byPlace), suppressed: suppressed.sort((a, b) => byPlace(a.finding, b.finding)) };
}

/** What findings say of a file's content: it is gone through once, however many images it names. */
function filesOnce({ judged, contents, policyFile }: FindingsInput) {
  const linesOf = new Map<string, Set<number>>();
  for (const { use } of judged) {
    if (use.region === undefined) continue;
    const path = use.path === '' ? policyFile : use.path;
    const lines = linesOf.get(path) ?? new Set();
    linesOf.set(path, lines.add(use.region.startLine));
  }
  const lineHashesOf = new Map<string, ReadonlyMap<number, string>>();
  const contentHashes = new Map<string, string>();
  return {
    lineHash(path: string, { region }: ImageUse): string | undefined {
      if (region === undefined) return undefined;
      let hashes = lineHashesOf.get(path);
      if (hashes === undefined) {
        hashes = lineHashes(contents.get(path)?.toString('utf8') ?? '', linesOf.get(path) ?? new Set());
        lineHashesOf.set(path, hashes);
      }
      return hashes.get(region.startLine);
    },
    contentHash(path: string): string | undefined {
      const content = contents.get(path);
      if (content === undefined) return undefined;
      const hash = contentHashes.get(path) ?? contentHash(content);
      contentHashes.set(path, hash);
      return hash;
    },
  };
}

function named(use: ImageUse, verdict: Verdict): string {
  return use.role === '' ? verdict.name : `${verdict.name}, ${use.role}`;
}

function place(path: string, use: ImageUse, verdict: Verdict): Location {
  if (use.region !== undefined) return { path, region: use.region, snippet: use.text };
  const line = use.path === '' ? verdict.rule?.line : undefined;
  return line === undefined ? { path } : { path, region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } };
}

/** Appends the digest and keeps the tag: people read it, and so do the tools that propose updates. */
function pin(use: ImageUse, digest: string, sha256: string | undefined): Fix | undefined {
  if (!use.pinnable || use.region === undefined || sha256 === undefined) return undefined;
  const { endLine, endColumn } = use.region;
  const region = { startLine: endLine, startColumn: endColumn, endLine, endColumn };
  return {
    description: `Pin ${use.text} to the digest that was verified`,
    changes: [{ path: use.path, sha256, edits: [{ region, replacement: `@${digest}` }] }],
  };
}
