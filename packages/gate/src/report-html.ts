// The report: one HTML file that needs nothing beside itself and makes no request. What it runs and how it looks is bound by hash.

import { createHash } from 'node:crypto';
import { cut, dayAfter, dayOf, replaceHidden, severities } from '@portcullis/core';
import type { LineOf } from '@portcullis/sarif';
import { blockingWords } from './blocking-words.js';
import type { OwnersOf } from './code-owners.js';
import { counted } from './counted.js';
import { waiverName } from './effective-policy.js';
import type { GateResult } from './gate.js';
import type { Issue } from './issues.js';
import { type PlanStep, type RemedyPlan, triedWords } from './plan.js';
import { script, style } from './report-page.js';
import { requirementName } from './requirements.js';
import { decisionSentence, issuePlace, newOnlyWords } from './summary.js';
import type { ToldIssue } from './told.js';
import type { Trend } from './trend.js';

/** Of the findings that are told, and shown, those with the lines around them, so that a page of 5,000 stays within 40,000 elements. */
const maxExcerpts = 1500;
/** Rules, tools and owners that have a line of their own in the totals. */
const maxTotals = 15;
const excerptLines = 2;
const maxExcerptColumns = 300;

export interface ReportFacts {
  /** The findings that are told; the SARIF file has all. */
  readonly told: readonly ToldIssue[];
  readonly repository?: string;
  readonly commit?: string;
  readonly now: Date;
  /** What to do. */
  readonly plan: RemedyPlan;
  /** URL of a file and line at the commit, when there is one. */
  readonly link?: (path: string, line: number | undefined) => string;
  readonly ownersOf?: OwnersOf;
  /** How earlier decisions went. */
  readonly trend?: Trend;
  readonly lineOf?: LineOf;
}

/** The whole document in parts: of thousands of findings no one text is made. Everything that comes from reports is escaped. */
export function reportHtml(result: GateResult, facts: ReportFacts): readonly string[] {
  const { plan, told } = facts;
  const running = told.length === 0 ? '' : `<script>${script}</script>`;
  const allowed = told.length === 0 ? '' : `; script-src '${hashOf(script)}'`;
  const about = [facts.repository, facts.commit === undefined ? undefined : `commit ${facts.commit}`, facts.now.toISOString()];
  const known = newOnlyWords(result);
  const head = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(style)}'${allowed}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(decisionSentence(result))}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1 class="${result.decision}">${html(decisionSentence(result))}</h1>
<p>${html(about.filter((part) => part !== undefined).join(' · '))}</p>
<p><small>Judged by ${html(result.policySource)}: ${html(thresholdWords(result))}.${known === undefined ? '' : ` ${html(known)}`}</small></p>
</header>
<main>
${section('What to do', stepList(plan))}
${section('What this change does to the policy', list(result.policyChanges.map((change) => `${html(change.text)} <small>(${change.effect})</small>`)))}
${section('Totals', totals(facts))}
${section('Trend', trendTable(result, facts))}
`;
  const tail = `
${section('Let through by waivers', waiverTable(result, facts))}
${section('Remarks', list(result.remarks.map(html)))}
${section('Waivers that end within 14 days', list(result.endingWaivers.map((waiver) => html(`${waiverName(waiver)} (owner ${waiver.owner}) on ${waiver.expires}`))))}
${section('Let through by their tools or by comments in the source', suppressedTable(result, facts))}
${section('Let through unread', gapTable(result))}
${section('Fixes that are not in the patch', leftOutTable(result))}
${section('Reports that <code>results</code> leaves out', list(result.leftOut.map((path) => `<code>${html(path)}</code>`)))}
${section('Waivers that nothing needs any more', list(result.unusedWaivers.map((waiver) => html(waiverName(waiver)))))}
${section('Reports', reportTable(result))}
</main>
${running}
</body>
</html>
`;
  return [head, ...findings(result, facts), tail];
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function thresholdWords({ policy, asked }: GateResult): string {
  const { require } = policy;
  return [blockingWords(policy, asked), ...(require.length === 0 ? [] : [`requires ${require.map(requirementName).join(', ')}`])].join(
    ', ',
  );
}

function section(title: string, body: string): string {
  return body === '' ? '' : `<section>\n<h2>${title}</h2>\n${body}\n</section>`;
}

/** Items of each list. */
const maxListed = 5000;

function list(items: readonly string[]): string {
  return items.length === 0
    ? ''
    : `<ul>${items
        .slice(0, maxListed)
        .map((item) => `<li>${item}</li>`)
        .join('\n')}</ul>`;
}

/** Escaped text in which what stands between two backticks is code. */
function quoted(escaped: string): string {
  return escaped.replace(/`([^`]+)`/g, '<code>$1</code>');
}

function stepList(plan: RemedyPlan): string {
  if (plan.steps.length === 0) return '';
  const items = plan.steps.map(
    (step) => `<li>${quoted(html(step.what))}<br><small>${html(`${step.detail}${countWords(step)}`)}</small></li>`,
  );
  const more = plan.more === 0 ? '' : `<p>${plan.more} more steps: findings say below what to do.</p>`;
  return `<ol>${items.join('\n')}</ol>${more}${trialList('The patch', plan.patch)}${trialList('The suggestions', plan.suggestions)}${conflictList(plan)}`;
}

function countWords({ kind, removes, unblocks }: PlanStep): string {
  return kind === 'doubt' || removes === 0 ? '' : ` (removes ${removes}, ${unblocks} of them block)`;
}

/** What did not go as it should when a patch was tried. */
function trialList(what: string, tried: RemedyPlan['patch']): string {
  if (tried === undefined) return '';
  if ('notTried' in tried) return `<p>${what} was not tried: ${html(tried.notTried)}.</p>`;
  const named = (title: string, issues: readonly Issue[]): string =>
    issues.length === 0
      ? ''
      : `<p>${title}</p>${list(issues.slice(0, maxTrialRows).map((issue) => html(`${issuePlace(issue)} ${issue.ruleId}`)))}`;
  return `<p>${what}. ${html(triedWords(tried))}</p>${named('Still there with it:', tried.remaining)}${named('Came with it:', tried.arrived)}`;
}

const maxTrialRows = 25;

function conflictList({ conflicts }: RemedyPlan): string {
  if (conflicts.length === 0) return '';
  const rows = conflicts.slice(0, maxTrialRows).map(({ path, description, reason }) => html(`${path}: ${description}: ${reason}`));
  return `<p>Fixes that do not go with one another, so that only the first is in the patch:</p>${list(rows)}`;
}

/** Counts by severity, tool, rule and owner, of what is shown. */
function totals({ told, ownersOf }: ReportFacts): string {
  if (told.length === 0) return '';
  const by = (title: string, keys: (finding: ToldIssue) => readonly string[], order?: readonly string[]): string => {
    const counts = new Map<string, { all: number; blocking: number }>();
    for (const finding of told)
      for (const key of keys(finding)) {
        const known = counts.get(key) ?? { all: 0, blocking: 0 };
        if (known.all++ === 0) counts.set(key, known);
        if (finding.blocks) known.blocking++;
      }
    const rows = [...counts].sort(([a, x], [b, y]) =>
      order === undefined ? y.blocking - x.blocking || y.all - x.all || (a < b ? -1 : 1) : order.indexOf(a) - order.indexOf(b),
    );
    const rest = rows.length - maxTotals;
    const lines = rows.slice(0, maxTotals).map(([key, { all, blocking: stops }]) => [html(key), `${stops}`, `${all}`]);
    return `<div><h3>${title}</h3>${tableOf([title.replace('By ', ''), 'Block', 'All'], lines)}${rest > 0 ? `<p><small>and ${rest} more</small></p>` : ''}</div>`;
  };
  return `<div class="totals">${[
    by('By severity', ({ severity }) => [severity], severities),
    by('By tool', ({ sources }) => sources),
    by('By rule', ({ ruleId }) => [ruleId]),
    ...(ownersOf === undefined ? [] : [by('By owner', ({ path }) => [ownersIn(path, ownersOf) || 'no owner'])]),
  ].join('\n')}</div>`;
}

function ownersIn(path: string | undefined, ownersOf: OwnersOf | undefined): string {
  return path === undefined ? '' : (ownersOf?.(path) ?? '');
}

const fixWords = { patch: ' Its fix is in the patch.', suggestion: ' A fix for it is among the suggestions.' } as const;

/** The section of the findings, each a part of its own. */
function findings(result: GateResult, facts: ReportFacts): readonly string[] {
  const { told } = facts;
  if (told.length === 0) return [];
  const finding = findingHtml(result, facts);
  const left = result.blocking.length + result.other.length - told.length;
  const option = (values: readonly string[]): string => values.map((value) => `<option>${value}</option>`).join('');
  const select = (label: string, name: string, first: string, values: readonly string[] = []): string =>
    `<label>${label} <select name="${name}"><option value="">${first}</option>${option(values)}</select></label>`;
  const before = `<section>
<h2>Findings</h2>
<form hidden>
<label>Search <input name="q" type="search" autocomplete="off"></label>
${select('Severity', 's', 'all', severities)}
${select('State', 'k', 'all', ['blocks', 'there before', 'does not block'])}
${select('Tool', 't', 'all')}
${select('Rule', 'r', 'all')}
${select('Owner', 'o', 'all')}
<label>Sort by <select name="by">${option(['severity', 'place', 'rule', 'tool'])}</select></label>
${select('Group by', 'group', 'nothing', ['severity', 'file', 'rule', 'tool', 'owner'])}
</form>
<p role="status" id="shown"${left > 0 ? ` data-left="; ${left} more are in the SARIF file"` : ''}>${told.length} shown${left > 0 ? `, ${left} more are in the SARIF file` : ''}</p>
<div id="list">
`;
  const after = '</div>\n<p><button type="button" id="more" hidden>List more</button></p>\n</section>';
  return [before, ...told.map((one, i) => `${finding(one, i < maxExcerpts)}\n`), after];
}

/** Ids by fingerprint, so that a finding can be linked to; of several with one fingerprint the first has the plain one. */
function uniqueIds(): (fingerprint: string) => string {
  const seen = new Map<string, number>();
  return (fingerprint) => {
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return `f-${fingerprint}${count === 1 ? '' : `-${count}`}`;
  };
}

/** One finding that opens; its excerpt and its waiver only where they are asked for. */
function findingHtml(result: GateResult, facts: ReportFacts): (finding: ToldIssue, withExcerpt: boolean) => string {
  const idOf = uniqueIds();
  const { link, ownersOf } = facts;
  const [today, lastDay] = [dayOf(facts.now), dayAfter(dayOf(facts.now), 30)];
  const known = remembering();
  return (finding, withExcerpt) => {
    const { issue, path, region, ruleId, severity, confidence, sources, page: helpUri, title, message, blocks, fix } = finding;
    const { fingerprints, help, evidence } = issue;
    const fingerprint = fingerprints[0] ?? '';
    const state = result.known.has(issue) ? 'there before' : blocks ? 'blocks' : 'does not block';
    const owners = ownersIn(path, ownersOf);
    const tools = (between: string): string => (sources.length === 1 ? known(sources[0] as string) : html(sources.join(between)));
    const data = `data-k="${state}" data-t="${tools('\n')}" data-r="${known(ruleId)}" data-o="${known(owners)}" data-p="${known(path ?? '')}"`;
    const page = helpUri !== undefined && /^https:\/\//.test(helpUri) ? ` <a href="${known(helpUri)}">About the rule</a>.` : '';
    const source =
      path === undefined || link === undefined ? '' : ` <a href="${html(link(path, region?.startLine))}">Source at the commit</a>.`;
    const more = `${owners === '' ? '' : ` Owner: ${known(owners)}.`}${evidence === undefined ? '' : ` Evidence: ${html(evidence)}.`}`;
    const codes = fingerprints.slice(0, 5).map((id) => ` <code>${html(id)}</code>`);
    return `<details class="${severity}" id="${html(idOf(fingerprint))}" ${data}><summary><b>${severity}</b> ${html(`${issuePlace(issue)} ${ruleId}: ${message}`)}</summary>
<p>${known(help === '' ? title : help)}${fix === undefined ? '' : fixWords[fix]}${source}${page} Confidence ${confidence}; ${state}${finding.blocksBy === undefined ? '' : `: ${html(finding.blocksBy)}`}; reported by ${tools(', ')}.${more}${codes.join('')}</p>
${withExcerpt ? `<pre>${html(`${excerptOf(finding, result, facts)}${waiverText(fingerprint, today, lastDay)}`)}</pre>` : ''}</details>`;
  };
}

/** The lines around a finding, with their numbers; none of a file in which a credential was found. */
function excerptOf({ path, region }: ToldIssue, result: GateResult, { lineOf }: ReportFacts): string {
  if (path === undefined || region === undefined || lineOf === undefined) return '';
  if (result.confidential.has(path)) return 'The file holds a credential, so its lines are not shown.\n\n';
  const lines: string[] = [];
  for (let line = Math.max(1, region.startLine - excerptLines); line <= region.startLine + excerptLines; line++) {
    const text = lineOf(path, line);
    if (text === undefined && line > region.startLine) break;
    lines.push(`${line === region.startLine ? '>' : ' '} ${line}  ${(text ?? '').slice(0, maxExcerptColumns)}`);
  }
  return `${lines.join('\n')}\n\n`;
}

/** An entry for the policy, to be completed by a person. */
function waiverText(fingerprint: string, today: string, lastDay: string): string {
  return `To let it stand for 30 days, complete and add to the policy's waivers:\n  - fingerprint: "${fingerprint}"\n    reason: \n    owner: \n    created: ${today}\n    expires: ${lastDay}`;
}

function placeCell(issue: Issue, facts: ReportFacts): string {
  const label = html(issuePlace(issue));
  if (issue.path === undefined || facts.link === undefined) return `<code>${label}</code>`;
  return `<a href="${html(facts.link(issue.path, issue.region?.startLine))}">${label}</a>`;
}

function table<Row>(head: readonly string[], rows: readonly Row[], cells: (row: Row) => readonly string[]): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, maxTableRows).map(cells);
  const more = rows.length > maxTableRows ? `<p>${rows.length - maxTableRows} more are in the SARIF file.</p>` : '';
  return `<div class="wide">${tableOf(head, shown)}</div>${more}`;
}

/** Rows of each of the other tables. */
const maxTableRows = 500;

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td${/^\d+$/.test(cell) ? ' class="n"' : ''}>${cell}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

/** Earlier decisions, and this one as the last. */
function trendTable(result: GateResult, { trend, now, commit = '' }: ReportFacts): string {
  if (trend === undefined) return '';
  const { blocking, other, letThrough, decision } = result;
  const own = { time: now.toISOString(), commit, decision, blocking: blocking.length, other: other.length, letThrough };
  const all = [...trend.decisions, own];
  const left =
    trend.others === 0
      ? ''
      : `<p>${counted(trend.others, 'line of the log is', 'lines of the log are')} no decision of this repository.</p>`;
  const [first = own] = all;
  const words = `<p>${counted(all.length, 'decision', 'decisions')} since ${html(first.time.slice(0, 10))}: ${first.blocking} blocking then, ${own.blocking} now.</p>`;
  const rows = table(['When', 'Commit', 'Decision', 'Block', 'Below', 'Let through'], all, (one) => [
    html(one.time.slice(0, 16).replace('T', ' ')),
    one.commit === '' ? 'not said' : `<code>${html(one.commit.slice(0, 12))}</code>`,
    html(one.decision),
    String(one.blocking),
    String(one.other),
    String(one.letThrough),
  ]);
  return `${words}${rows}${left}`;
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

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Letters of one text: those of other tools may have any length. */
const maxLetters = 10_000;

function html(text: string): string {
  return replaceHidden(cut(text, maxLetters), (letter) => (letter === '\n' || letter === '\t' ? letter : '\ufffd')).replace(
    /[&<>"'`]/g,
    (char) => named[char] as string,
  );
}

/** Escapes texts of which most are asked for again and again: names of rules, tools and owners, and what a rule says. */
function remembering(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const escaped = html(text);
    known.set(text, escaped);
    return escaped;
  };
}
