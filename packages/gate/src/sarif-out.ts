// SARIF that leaves the gate: all results with waivers as suppressions, and the files for code scanning without them,
// since code scanning does not honour a suppression for an alert it already has.

import type { ReportedRun, SarifLog, SarifRun } from '@portcullis/core';
import type { Waiver } from './policy.js';

type Waived = ReadonlyMap<unknown, Waiver>;

const runsPerFile = 20;
const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Every result of every run; what a waiver holds back is suppressed with its reason. */
export function fullSarif(runs: readonly ReportedRun[], waived: Waived): SarifLog {
  return logOf(
    runs.slice(0, runsPerFile).map((run) =>
      withResults(
        run,
        run.results.map(({ raw }) => {
          const waiver = waived.get(raw);
          if (waiver === undefined) return raw;
          return {
            ...raw,
            suppressions: [
              { kind: 'external', status: 'accepted', justification: `${waiver.reason} (owner ${waiver.owner}, until ${waiver.expires})` },
            ],
          };
        }),
      ),
    ),
  );
}

/** Files of at most 20 runs without waived and suppressed results; every run has a category of its own. */
export function uploadSarifs(runs: readonly ReportedRun[], waived: Waived): SarifLog[] {
  const seen = new Map<string, number>();
  const kept = runs.map((run) => {
    const written = (run.raw as { automationDetails?: { id?: unknown } }).automationDetails?.id;
    const id = typeof written === 'string' && written !== '' ? written : `${run.tool}/`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    const results = run.results.filter((result) => result.suppression === undefined && !waived.has(result.raw)).map(({ raw }) => raw);
    return {
      ...withResults(run, results),
      automationDetails: { id: count === 1 ? id : `${id.replace(/\/?$/, '')}-${count}/` },
    } as SarifRun;
  });
  const files: SarifLog[] = [];
  for (let i = 0; i < kept.length; i += runsPerFile) files.push(logOf(kept.slice(i, i + runsPerFile)));
  return files;
}

function withResults(run: ReportedRun, results: readonly unknown[]): SarifRun {
  return { ...(run.raw as unknown as SarifRun), results: results as SarifRun['results'] };
}

function logOf(runs: readonly SarifRun[]): SarifLog {
  return { $schema: schema, version: '2.1.0', runs };
}
