// The report: one HTML file that needs nothing beside itself and runs no script.

import { waiverName } from './effective-policy.js';
import type { GateResult } from './gate.js';
import type { Issue } from './issues.js';
import { requirementName } from './requirements.js';
import { decisionSentence, issuePlace, nextSteps } from './summary.js';

/** Findings shown; the SARIF file has all. */
const maxRows = 5000;

const style = `
:root{color-scheme:light dark;--edge:#8884;--bad:#c62828;--good:#2e7d32}
body{font:15px/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;border-left:.4rem solid var(--bad);padding-left:.8rem}h1.pass{border-color:var(--good)}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--edge)}
code{font:13px/1.4 ui-monospace,monospace;overflow-wrap:anywhere}.critical,.high{color:var(--bad);font-weight:600}li{margin:.4rem 0}small{opacity:.75}
@media(prefers-color-scheme:dark){:root{--bad:#ef9a9a;--good:#a5d6a7}}`;

export interface ReportFacts {
  readonly repository?: string;
  readonly commit?: string;
  readonly now: Date;
  readonly patchFile: string;
  readonly suggestedPatchFile: string;
  /** URL of a file and line at the commit, when there is one. */
  readonly link?: (path: string, line: number | undefined) => string;
}

/** The whole document. Everything that comes from reports is escaped. */
export function reportHtml(result: GateResult, facts: ReportFacts): string {
  const { steps } = nextSteps(result, facts.patchFile, facts.suggestedPatchFile, maxRows);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(decisionSentence(result))}</title>
<style>${style}</style>
</head>
<body>
<h1 class="${result.decision}">${html(decisionSentence(result))}</h1>
<p>${html([facts.repository, facts.commit === undefined ? undefined : `commit ${facts.commit}`, facts.now.toISOString()].filter((part) => part !== undefined).join(' · '))}<br>
<small>Judged by ${html(result.policySource)}: blocks at ${html(result.policy.blockAt)}${result.policy.require.length === 0 ? '' : `, requires ${html(result.policy.require.map(requirementName).join(', '))}`}.</small></p>
${section(
  'What to do',
  steps.length === 0
    ? ''
    : `<ol>${steps
        .slice(0, maxRows)
        .map((step) => `<li>${html(step.what)}<br><small>${html(step.detail)}</small></li>`)
        .join('\n')}</ol>`,
)}
${section('What this change does to the policy', list(result.policyChanges.map((change) => `${html(change.text)} <small>(${change.effect})</small>`)))}
${section('Findings that block', issueTable(result.blocking, result, facts))}
${section('Other open findings', issueTable(result.other, result, facts))}
${section('Let through by waivers', waiverTable(result, facts))}
${section('Let through by their tools or by comments in the source', suppressedTable(result, facts))}
${section('Let through unread', gapTable(result))}
${section('Fixes that are not in the patch', leftOutTable(result))}
${section('Reports that `results` leaves out', list(result.leftOut.map((path) => `<code>${html(path)}</code>`)))}
${section('Waivers that nothing needs any more', list(result.unusedWaivers.map((waiver) => html(waiverName(waiver)))))}
${section('Reports', reportTable(result))}
</body>
</html>
`;
}

function section(title: string, body: string): string {
  return body === '' ? '' : `<h2>${title}</h2>\n${body}`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
}

function table<Row>(head: readonly string[], rows: readonly Row[], cells: (row: Row) => readonly string[]): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, maxRows).map(
    (row) =>
      `<tr>${cells(row)
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`,
  );
  const more = rows.length > maxRows ? `<p>${rows.length - maxRows} more are in the SARIF file.</p>` : '';
  return `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>\n${shown.join('\n')}\n</tbody></table>${more}`;
}

function issueTable(issues: readonly Issue[], result: GateResult, facts: ReportFacts): string {
  return table(['Severity', 'Where', 'What', 'What to do', 'Reported by'], issues, (issue) => issueRow(issue, result, facts));
}

function issueRow(issue: Issue, result: GateResult, facts: ReportFacts): string[] {
  const fix = result.patched.has(issue)
    ? '<br><small>Its fix is in the patch.</small>'
    : result.suggested.has(issue)
      ? '<br><small>A fix for it is among the suggestions.</small>'
      : '';
  return [
    `<span class="${issue.severity}">${issue.severity}</span><br><small>confidence ${issue.confidence}</small>`,
    placeCell(issue, facts),
    `<code>${html(issue.ruleId)}</code><br>${html(issue.message)}${issue.evidence === undefined ? '' : `<br><code>${html(issue.evidence)}</code>`}`,
    `${html(issue.help)}${fix}`,
    `${html(issue.sources.join(', '))}${issue.fingerprints
      .slice(0, 5)
      .map((id) => `<br><small><code>${html(id)}</code></small>`)
      .join('')}`,
  ];
}

function placeCell(issue: Issue, facts: ReportFacts): string {
  const label = `<code>${html(issuePlace(issue))}</code>`;
  if (issue.path === undefined || facts.link === undefined) return label;
  return `<a href="${html(facts.link(issue.path, issue.region?.startLine))}">${label}</a>`;
}

function waiverTable(result: GateResult, facts: ReportFacts): string {
  return table(['Severity', 'Where', 'Rule', 'Reason', 'Owner', 'Until'], result.waived, ({ issue, waiver }) => [
    issue.severity,
    placeCell(issue, facts),
    `<code>${html(issue.ruleId)}</code>`,
    html(waiver.reason),
    html(waiver.owner),
    waiver.expires,
  ]);
}

function suppressedTable(result: GateResult, facts: ReportFacts): string {
  return table(['Severity', 'Where', 'Rule', 'Why', 'By'], result.suppressed, (issue) => [
    issue.severity,
    placeCell(issue, facts),
    `<code>${html(issue.ruleId)}</code>`,
    html(issue.suppression ?? ''),
    html(issue.sources.join(', ')),
  ]);
}

function gapTable(result: GateResult): string {
  return table(
    ['What', 'Tool', 'Why it was not looked at', 'Why it may stay so', 'Owner', 'Until'],
    result.allowedGaps,
    ({ run, path, detail, by }) => [
      `<code>${html(path ?? 'no file')}</code>`,
      html(run.scanner ?? run.tool),
      html(detail),
      html(by.reason),
      html(by.owner ?? ''),
      by.until ?? '',
    ],
  );
}

function leftOutTable(result: GateResult): string {
  return table(['File', 'Fix', 'Why not'], result.patch.leftOut, ({ path, description, reason }) => [
    `<code>${html(path)}</code>`,
    html(description),
    html(reason),
  ]);
}

function reportTable(result: GateResult): string {
  return table(['Tool', 'File', 'Results', 'Looked at', 'Commit'], result.runs, (run) => [
    `${html(run.scanner ?? run.tool)} <small>${html(run.version ?? '')}</small>`,
    `<code>${html(run.file)}</code>`,
    String(run.results.length),
    run.coverage === undefined ? 'not said' : `${run.coverage.scanned} of ${run.coverage.applicable}`,
    run.commit === undefined ? 'not said' : `<code>${html(run.commit.slice(0, 12))}</code>`,
  ]);
}

function html(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters have no place in HTML
  return text.replace(/[&<>"'`\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/g, (char) => {
    const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };
    return named[char] ?? '\ufffd';
  });
}
