// SARIF that leaves the gate: all results with waivers as suppressions, and the files for code scanning without them,
// since code scanning does not honour a suppression for an alert it already has.

import type { ReportedRun, SarifLog, SarifRun } from '@portcullis/sarif';
import type { Waiver } from './policy.js';

type Waived = ReadonlyMap<unknown, Waiver>;

const runsPerFile = 20;
const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Every result of every run; what a waiver holds back is suppressed with its reason. */
export function fullSarif(runs: readonly ReportedRun[], waived: Waived): SarifLog {
  return logOf(
    runs.map((run) =>
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

/**
 * Files of at most 20 runs without waived and suppressed results. Every run has a category of its own, since code scanning
 * takes a second run of one category for a mistake. Give only runs that can be trusted: code scanning closes the alerts
 * that a run leaves out.
 */
export function uploadSarifs(runs: readonly ReportedRun[], waived: Waived): SarifLog[] {
  const taken = new Set<string>();
  const kept = runs.map((run) => {
    const results = run.results.filter((result) => result.suppression === undefined && !waived.has(result.raw)).map(({ raw }) => raw);
    const details = (run.raw as { automationDetails?: object }).automationDetails;
    return { ...withResults(run, results), automationDetails: { ...details, id: categoryOf(run, taken) } } as SarifRun;
  });
  const files: SarifLog[] = [];
  for (let i = 0; i < kept.length; i += runsPerFile) files.push(logOf(kept.slice(i, i + runsPerFile)));
  return files;
}

/** The category is the id up to its last slash (docs.github.com, "SARIF support", `runAutomationDetails`). */
function categoryOf(run: ReportedRun, taken: Set<string>): string {
  const written = (run.raw as { automationDetails?: { id?: unknown } }).automationDetails?.id;
  const id = typeof written === 'string' && written !== '' ? written : run.tool;
  const slash = id.lastIndexOf('/');
  const [category, rest] = slash < 0 ? [id, ''] : [id.slice(0, slash), id.slice(slash + 1)];
  let unique = category;
  for (let count = 2; taken.has(unique); count++) unique = `${category}-${count}`;
  taken.add(unique);
  return `${unique}/${rest}`;
}

/** The run with other results, marked so that no gate takes it for the scanner's own statement. */
function withResults(run: ReportedRun, results: readonly unknown[]): SarifRun {
  const raw = run.raw as unknown as SarifRun;
  const own = raw.properties?.portcullis;
  return {
    ...raw,
    results: results as SarifRun['results'],
    ...(own === undefined ? {} : { properties: { ...raw.properties, portcullis: { ...own, judged: true } } }),
  };
}

/** Every file of a gate says so, so that the next gate takes none of its runs for a tool's own statement. */
function logOf(runs: readonly SarifRun[]): SarifLog {
  const log = { $schema: schema, version: '2.1.0', properties: { portcullis: { gate: true } }, runs } as const;
  return log;
}
