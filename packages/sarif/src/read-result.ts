// One result of anyone's SARIF: what the tool left out is filled in by the rules of the standard (SARIF 2.1.0, sections cited below).

import { type Confidence, compareText, fingerprintOf, type Region, type Severity, severityOfScore, worst } from '@portcullis/core';
import { type FixContext, fixContext, readFixes, type StatedFix } from './fixes.js';
import { arrayOf, at, isNoObject, type Json, numberOf, objectOf, textOf } from './json.js';
import { pathReader } from './paths.js';
import { idsAbove } from './rule-ids.js';
import { type Stated, statedIn, together } from './stated.js';
import { contentFingerprintKey, fingerprintKey } from './write.js';

/** Rule id of a result that names none. */
export const unnamedRule = 'unnamed-rule';

/** One result of any tool. */
export interface ReportedResult {
  readonly ruleId: string;
  /** Other names of the rule, lower-case: aliases, hierarchical parents, CWE ids. */
  readonly topics: readonly string[];
  readonly title: string;
  /** The rule's help, for people. */
  readonly help: string;
  /** What the rule says of itself at length; of ours it is the reason. */
  readonly why: string;
  /** Page about the rule, where the tool names one. */
  readonly helpUri?: string | undefined;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  /** Absent for results that name no file. */
  readonly path?: string | undefined;
  /** Files of all its locations, each once. */
  readonly paths: readonly string[];
  /** Whether one of its places is not known: a file that the report does not name. */
  readonly elsewhere: boolean;
  readonly region?: Region | undefined;
  /** Fully qualified logical location, where that is all there is. */
  readonly logical?: string | undefined;
  /** Our fingerprint: unique to the finding. */
  readonly fingerprint?: string | undefined;
  /** Ours too, without the path: of the same content wherever it lies. */
  readonly contentFingerprint?: string | undefined;
  /** What another tool calls its fingerprint. It may be shared by many results: see the gate's issues. */
  readonly foreignFingerprint?: string | undefined;
  /** The text at the place, when the file has it. */
  readonly snippet?: string | undefined;
  readonly fixes: readonly StatedFix[];
  readonly evidence?: string | undefined;
  /** A policy said no: it counts whatever its severity. */
  readonly refused: boolean;
  /** `fail` is a finding; `pass`, `notApplicable` and `informational` are not (3.27.9), nor is what is `absent` (3.27.24). */
  readonly kind: string;
  readonly suppression?: string | undefined;
  /** Whether it is a comment in the source that suppresses it. */
  readonly suppressedInSource: boolean;
  /**
   * What the result is taken for, whatever file reports it: a hash of rule, place and content. The content is what another tool calls
   * the fingerprint, else the evidence, else message and text of the place; a line number only where nothing else is known.
   */
  readonly identity: string;
  /** The content that is hashed in `identity`. */
  readonly content: string;
  /** What the tool tags rule and result with, lower-case. */
  readonly tags: readonly string[];
  /** Probability of being exploited by EPSS, 0 to 1, where the report gives it. */
  readonly epss?: number | undefined;
  /** Whether the report says that it is exploited; undefined where it does not say. */
  readonly knownExploited?: boolean | undefined;
  /** The level, where the result itself says one. */
  readonly level?: string | undefined;
  /** Whether neither level nor score says what the result weighs. */
  readonly silent: boolean;
  /** Whether its score is no number from 0 on, so that it is taken for the worst. */
  readonly scoreUnreadable: boolean;
  /** A secret stands on its lines, as our own driver says. */
  readonly confidential: boolean;
  /** The result as it stood in the file. */
  readonly raw: Json;
}

/** Text of a line of a file of the checkout, the line 1-based; undefined where there is none. */
export type LineOf = (path: string, line: number) => string | undefined;

export interface RunContext {
  readonly components: readonly { readonly name: string; readonly guid: string; readonly rules: readonly Json[] }[];
  /** Rules by id, of several of one id the worst, with their order over all components. */
  readonly ruleIds: ReadonlyMap<string, { readonly rule: Json; readonly order: number }>;
  /** Rules by guid, lower-case. */
  readonly ruleGuids: ReadonlyMap<string, Json>;
  /** What results of a rule have from it. */
  readonly rules: Map<Json | undefined, RuleFacts>;
  /** Lists of tags by their text, each held once. */
  readonly tagLists: Map<string, readonly string[]>;
  readonly lineOf?: LineOf | undefined;
  readonly path: ReturnType<typeof pathReader>;
  readonly fixes: FixContext;
  /** Whether the run is a sealed one of ours, whose own words for severity and identity hold. */
  readonly own: boolean;
  /** What results of a rule weigh that invocations give another level (3.20.5), by the rule, or by its id where nothing describes it. */
  readonly overridden: ReadonlyMap<Json | string, Severity>;
}

/** What a rule says for all of its results: it is asked once, and there may be a million of these. */
interface RuleFacts {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly help: string;
  readonly why: string;
  readonly helpUri: string | undefined;
  /** What its properties say. */
  readonly stated: Stated;
  readonly precision: string | undefined;
  /** Topics of results that add none, by the id that they give. */
  readonly topics: Map<string, readonly string[]>;
}

function factsOf(rule: Json | undefined, { rules }: RunContext): RuleFacts {
  const known = rules.get(rule);
  if (known !== undefined) return known;
  const why = textOf(at(rule, 'fullDescription', 'text')) ?? '';
  const facts: RuleFacts = {
    id: textOf(rule?.id),
    title: textOf(at(rule, 'shortDescription', 'text')) ?? textOf(rule?.name),
    help: textOf(at(rule, 'help', 'text')) ?? why,
    why,
    helpUri: webAddress(textOf(rule?.helpUri)),
    stated: statedIn(rule),
    precision: textOf(at(rule, 'properties', 'precision')),
    topics: new Map(),
  };
  rules.set(rule, facts);
  return facts;
}

/** @param own whether the run is a sealed one of ours. @param lineOf text of the checkout, for results without a snippet. */
export function runContext(run: Json, workspace: string, own: boolean, lineOf?: LineOf): RunContext {
  const tool = objectOf(run.tool) ?? {};
  const components = [tool.driver, ...arrayOf(tool.extensions)].map((entry) => {
    const component = objectOf(entry) ?? {};
    return {
      name: textOf(component.name) ?? '',
      guid: textOf(component.guid) ?? '',
      rules: arrayOf(component.rules).map((rule) => objectOf(rule) ?? {}),
    };
  });
  const path = pathReader(run, workspace);
  const ruleIds = new Map<string, { rule: Json; order: number }>();
  const ruleGuids = new Map<string, Json>();
  for (const [order, rule] of components.flatMap(({ rules }) => rules).entries()) {
    const id = textOf(rule.id) ?? '';
    const known = ruleIds.get(id);
    // 3.49.3: several may have one id, and a result that gives but that does not say which it means.
    if (id !== '' && (known === undefined || isWorse(rule, known.rule))) ruleIds.set(id, { rule, order });
    const guid = textOf(rule.guid)?.toLowerCase();
    if (guid !== undefined) ruleGuids.set(guid, rule);
  }
  return {
    components,
    ruleIds,
    ruleGuids,
    rules: new Map(),
    tagLists: new Map(),
    lineOf,
    path,
    fixes: fixContext(run, path),
    own,
    overridden: overriddenLevels(run, components, { ruleIds, ruleGuids }),
  };
}

/**
 * What the levels weigh that a run's invocations set for rules. Few results say of which invocation they are, so the worst counts, and
 * an invocation that sets none leaves the rule's own.
 */
function overriddenLevels(
  run: Json,
  components: RunContext['components'],
  known: Pick<RunContext, 'ruleIds' | 'ruleGuids'>,
): ReadonlyMap<Json | string, Severity> {
  const invocations = arrayOf(run.invocations).map((invocation) => {
    const levels = new Map<Json | string, unknown>();
    for (const override of arrayOf(at(invocation, 'ruleConfigurationOverrides'))) {
      const rule = describedBy(objectOf(at(override, 'descriptor')), components, known);
      const level = at(override, 'configuration', 'level') ?? undefined;
      if (rule !== undefined && level !== undefined) levels.set(rule, level);
    }
    return levels;
  });
  const rules = new Set(invocations.flatMap((levels) => [...levels.keys()]));
  return new Map(
    [...rules].map((rule) => {
      const described = typeof rule === 'string' ? ruleNamed(rule, known) : rule;
      const usual = at(described, 'defaultConfiguration', 'level');
      return [rule, invocations.map((levels) => severityOfLevel(levels.get(rule) ?? usual ?? defaultLevel)).reduce(worst)] as const;
    }),
  );
}

/** The rule that a reference describes: of the component that it names by index or id, else of any by id or guid, else but its id. */
function describedBy(
  reference: Json | undefined,
  components: RunContext['components'],
  { ruleIds, ruleGuids }: Pick<RunContext, 'ruleIds' | 'ruleGuids'>,
): Json | string | undefined {
  const rules = componentOf(reference?.toolComponent, components)?.rules ?? [];
  const id = textOf(reference?.id);
  if (id === undefined) return rules[numberOf(reference?.index) ?? -1] ?? ruleGuids.get(textOf(reference?.guid)?.toLowerCase() ?? '');
  return rules.find((rule) => rule.id === id) ?? ruleIds.get(id)?.rule ?? id;
}

/** The level set for a result's own id, for its rule, or for an id above it: few runs set any. */
function overriddenOf(ruleId: string, rule: Json | undefined, { overridden }: RunContext): Severity | undefined {
  if (overridden.size === 0) return undefined;
  const names = [ruleId, ...(rule === undefined ? [] : [rule]), ...idsAbove(ruleId)];
  return names.map((name) => overridden.get(name)).find((severity) => severity !== undefined);
}

/** @param identity where the result was read before: it need not be hashed again. */
export function readResult(result: Json, context: RunContext, identity?: string): ReportedResult {
  const rule = ruleOf(result, context);
  const facts = factsOf(rule, context);
  const ruleId = textOf(result.ruleId) ?? textOf(at(result, 'rule', 'id')) ?? facts.id ?? unnamedRule;
  const place = placeOf(result, context);
  const { path, location } = place;
  const shown = objectOf(at(location, 'physicalLocation', 'region'));
  const region = readRegion(shown);
  const logical = logicalOf(location);
  const snippet = textOf(at(shown, 'snippet', 'text'));
  // Our fingerprint is a name that a waiver may use; no other tool may give it to a result of its own.
  const fingerprint = context.own ? textOf(at(result, 'partialFingerprints', fingerprintKey)) : undefined;
  const foreignFingerprint = foreignFingerprintOf(result);
  const evidence = evidenceIn(result);
  const message = messageOf(result, rule);
  const stated = statedOf(result, facts, context);
  const content = foreignFingerprint ?? evidence ?? `${message}\0${snippetOrLine(snippet, path, region, context)}`;
  return {
    ruleId,
    topics: knownTopics(ruleId, rule, result, facts),
    title: facts.title ?? ruleId,
    help: facts.help,
    why: facts.why,
    helpUri: facts.helpUri,
    severity: severityOf(result, rule, overriddenOf(ruleId, rule, context), stated, context.own),
    scoreUnreadable: stated.score === 'unreadable',
    confidence: confidenceOf(result, facts.precision),
    message,
    // Named one by one: a literal with a spread in it grows key by key, and there may be a million of these.
    path,
    paths: place.paths,
    elsewhere: place.elsewhere,
    region,
    logical,
    snippet,
    fingerprint,
    contentFingerprint: context.own ? textOf(at(result, 'partialFingerprints', contentFingerprintKey)) : undefined,
    foreignFingerprint,
    identity:
      identity ??
      fingerprintOf(ruleId, `${path ?? ''}\0${logical ?? ''}`, fingerprint === undefined ? content : `${fingerprint}\0${content}`),
    content,
    tags: stated.tags,
    epss: stated.epss,
    knownExploited: stated.knownExploited,
    level: textOf(result.level),
    confidential: at(result, 'properties', 'confidential') === true,
    silent: result.level === undefined && at(result, 'properties', 'security-severity') === undefined,
    fixes: result.fixes === undefined ? none : readFixes(result, context.fixes),
    evidence,
    refused: at(result, 'properties', 'refused') === true,
    kind: kindOf(result),
    suppression: suppressionOf(result),
    suppressedInSource: result.suppressions !== undefined && arrayOf(result.suppressions).some((entry) => at(entry, 'kind') === 'inSource'),
    raw: result,
  };
}

const none: readonly StatedFix[] = [];

interface Placed extends Pick<ReportedResult, 'path' | 'paths' | 'elsewhere'> {
  readonly location: Json | undefined;
}

/** Where a result is: the first of its places that names a file, and the files of all of them. */
function placeOf(result: Json, context: RunContext): Placed {
  const locations = arrayOf(result.locations);
  // Most results have one place, and it names a file.
  const only = locations.length === 1 ? context.path(at(locations[0], 'physicalLocation', 'artifactLocation')) : undefined;
  if (only !== undefined) return { path: only, paths: [only], elsewhere: false, location: objectOf(locations[0]) };
  const places = locations.map((entry) => context.path(at(entry, 'physicalLocation', 'artifactLocation')));
  const first = Math.max(
    0,
    places.findIndex((entry) => entry !== undefined),
  );
  const location = objectOf(locations[first]);
  const path = places[first] ?? context.path(result.analysisTarget);
  // One that has but a logical name beside others that name a file is a place that nobody can look up.
  const paths = [...new Set([...places, path].filter((entry) => entry !== undefined))];
  return {
    path,
    paths,
    elsewhere: paths.length === 0 || (places.includes(undefined) && (places.length > 1 || at(location, 'physicalLocation') !== undefined)),
    location,
  };
}

function logicalOf(location: Json | undefined): string | undefined {
  if (location?.logicalLocations === undefined) return undefined;
  const logical = objectOf(arrayOf(location.logicalLocations)[0]);
  return textOf(logical?.fullyQualifiedName) ?? textOf(logical?.name);
}

/** Only what leads to a page: a report may hold any text there. */
function webAddress(uri: string | undefined): string | undefined {
  return uri !== undefined && uri.length <= 500 && /^https:\/\/[^\s<>"'()]+$/.test(uri) ? uri : undefined;
}

/** The rule by 3.52.4: index into the component that `rule.toolComponent` names, else the driver; else by id in any of them. */
function ruleOf(result: Json, context: RunContext): Json | undefined {
  const reference = objectOf(result.rule);
  const owner = componentOf(reference?.toolComponent, context.components);
  const index = numberOf(result.ruleIndex) ?? numberOf(reference?.index);
  const id = textOf(result.ruleId) ?? textOf(reference?.id);
  const byIndex = index === undefined || index < 0 ? undefined : owner?.rules[index];
  if (byIndex !== undefined && (id === undefined || sameOrBelow(id, textOf(byIndex.id) ?? ''))) return byIndex;
  if (id !== undefined) return ruleNamed(id, context);
  return context.ruleGuids.get(textOf(reference?.guid)?.toLowerCase() ?? '');
}

/** Whether results of a rule that say no more than it weigh more than those of another. */
function isWorse(rule: Json, than: Json): boolean {
  const [one, other] = [rule, than].map((each) => severityOf({}, each, undefined, statedIn(each), false)) as [Severity, Severity];
  return one !== other && worst(one, other) === one;
}

/** The component that a reference names by name, guid or index; the driver where it names none (3.54). One that is not there is none. */
function componentOf(reference: unknown, components: RunContext['components']): RunContext['components'][number] | undefined {
  const component = objectOf(reference);
  if (component === undefined) return components[0];
  const name = textOf(component.name);
  const guid = textOf(component.guid);
  const extension = numberOf(component.index) ?? -1;
  if (name === undefined && guid === undefined && extension < 0) return components[0];
  const named = components.find((one) => (name !== undefined && one.name === name) || (guid !== undefined && one.guid === guid));
  return named ?? (extension < 0 ? undefined : components[extension + 1]);
}

/** The first rule, over all components, that has the id or one above it. */
function ruleNamed(id: string, { ruleIds }: Pick<RunContext, 'ruleIds'>): Json | undefined {
  let found = ruleIds.get(id);
  for (let slash = id.indexOf('/'); slash >= 0; slash = id.indexOf('/', slash + 1)) {
    const above = ruleIds.get(id.slice(0, slash));
    if (above !== undefined && (found === undefined || above.order < found.order)) found = above;
  }
  return found?.rule;
}

/** Hierarchical ids: `CA1000/1` belongs to `CA1000` (3.27.5). */
function sameOrBelow(id: string, ruleId: string): boolean {
  return ruleId !== '' && (id === ruleId || id.startsWith(`${ruleId}/`));
}

/**
 * What the tool says of the kind. 3.27.10: what is no failure has no level, or the level "none"; a pass that is an error
 * contradicts itself and is read as the error.
 */
function kindOf(result: Json): string {
  if (result.baselineState === 'absent') return 'absent';
  const kind = textOf(result.kind) ?? 'fail';
  if (kind === 'fail') return kind;
  const harmless: readonly unknown[] = [undefined, null, 'none', 'note'];
  return harmless.includes(result.level) ? kind : 'fail';
}

/**
 * The score where there is one, else the level. What a foreign tool calls the severity can only raise it, and a score of 0 is
 * that of a tool which has none: neither may hide what the level says.
 */
function severityOf(result: Json, rule: Json | undefined, overridden: Severity | undefined, stated: Stated, own: boolean): Severity {
  const { score, severity } = stated;
  if (own && severity !== undefined) return severity;
  const judged =
    score === 'unreadable' ? 'critical' : score === undefined ? levelSeverity(result, rule, overridden) : severityOfScore(score);
  return severity === undefined ? judged : worst(judged, severity);
}

function levelSeverity(result: Json, rule: Json | undefined, overridden: Severity | undefined): Severity {
  const own = result.level ?? undefined;
  if (own === undefined && overridden !== undefined) return overridden;
  // A reference that leads to no rule leaves unsaid what that rule says of the level.
  const usual = rule === undefined && refersToNone(result) ? 'error' : defaultLevel;
  return severityOfLevel(own ?? at(rule, 'defaultConfiguration', 'level') ?? usual);
}

/** 3.50.3. */
const defaultLevel = 'warning';

/** A word that is none of SARIF's could mean anything. */
function severityOfLevel(level: unknown): Severity {
  return level === 'warning' ? 'medium' : level === 'note' || level === 'none' ? 'low' : 'high';
}

/** Whether a result for which no rule was found refers to one by more than an id, which nothing need describe. */
function refersToNone(result: Json): boolean {
  const numbers = [result.ruleIndex, at(result, 'rule', 'index')].map((index) => index ?? -1);
  const ids = [result.ruleId, at(result, 'rule', 'id')];
  return (
    numbers.some((index) => (numberOf(index) ?? 0) >= 0) ||
    isNoObject(result.rule) ||
    at(result, 'rule', 'guid') !== undefined ||
    ids.some((id) => (id ?? undefined) !== undefined && textOf(id) === undefined)
  );
}

function confidenceOf(result: Json, precision: string | undefined): Confidence {
  const own = textOf(at(result, 'properties', 'confidence'))?.toLowerCase();
  if (own === 'high' || own === 'medium' || own === 'low') return own;
  return precision === 'low' ? 'low' : precision === 'medium' ? 'medium' : 'high';
}

/** The message of a result, as `readResult` reads it. */
export function messageIn(result: Json, context: RunContext): string {
  return messageOf(result, ruleOf(result, context));
}

/** The evidence of a result. */
export function evidenceIn(result: Json): string | undefined {
  return textOf(at(result, 'properties', 'evidence'));
}

/** 3.11: the text itself, or the rule's message string with its arguments put in. */
function messageOf(result: Json, rule: Json | undefined): string {
  const message = objectOf(result.message) ?? {};
  const text = textOf(message.text) ?? textOf(message.markdown);
  const template = text ?? textOf(at(rule, 'messageStrings', textOf(message.id) ?? '', 'text')) ?? '';
  const values = arrayOf(message.arguments);
  const filled =
    values.length === 0 ? template : template.replace(/\{(\d{1,3})\}/g, (whole, index: string) => textOf(values[Number(index)]) ?? whole);
  return filled === '' ? (textOf(at(rule, 'shortDescription', 'text')) ?? 'No message.') : filled;
}

/** Most results say no more than their rule of what they are about. */
function knownTopics(ruleId: string, rule: Json | undefined, result: Json, { topics }: RuleFacts): readonly string[] {
  if (at(result, 'properties', 'tags') !== undefined || result.taxa !== undefined) return topicsOf(ruleId, rule, result);
  const known = topics.get(ruleId);
  if (known !== undefined) return known;
  const found = topicsOf(ruleId, rule, result);
  if (topics.size < maxTopicsKnown) topics.set(ruleId, found);
  return found;
}

const maxTopicsKnown = 10_000;

function statedOf(result: Json, { stated: ofRule }: RuleFacts, { tagLists }: RunContext): Stated {
  const both = together(statedIn(result), ofRule);
  if (both.tags === ofRule.tags) return both;
  const key = JSON.stringify(both.tags);
  const tags = tagLists.get(key) ?? both.tags;
  if (tagLists.size < maxTopicsKnown) tagLists.set(key, tags);
  return { ...both, tags };
}

/** What stands at a place: as the report has it, else the checkout; its number where neither has anything. */
function snippetOrLine(
  snippet: string | undefined,
  path: string | undefined,
  region: Region | undefined,
  { lineOf }: RunContext,
): string | number {
  const text = snippet ?? (path === undefined || region === undefined ? undefined : lineOf?.(path, region.startLine));
  return text?.trim() || (region?.startLine ?? '');
}

function topicsOf(ruleId: string, rule: Json | undefined, result: Json): string[] {
  const tags = [...arrayOf(at(rule, 'properties', 'tags')), ...arrayOf(at(result, 'properties', 'tags'))].map(textOf);
  const cwe = tags.flatMap(
    (tag) =>
      /\bcwe[-/](\d{1,5})\b/i
        .exec(tag ?? '')
        ?.slice(1)
        .map((id) => `cwe-${Number(id)}`) ?? [],
  );
  const related = [...arrayOf(rule?.relationships).map((entry) => at(entry, 'target')), ...arrayOf(result.taxa)];
  const taxa = related.flatMap((entry) => {
    const id = /^(?:cwe-)?(\d{1,5})$/i.exec(textOf(at(entry, 'id')) ?? '')?.[1];
    return id === undefined || (textOf(at(entry, 'toolComponent', 'name')) ?? '').toUpperCase() !== 'CWE' ? [] : [`cwe-${Number(id)}`];
  });
  const aliases = [...arrayOf(at(rule, 'properties', 'aliases')), ...arrayOf(rule?.deprecatedIds)].map(textOf);
  // Grype's rules are named by vulnerability and package: CVE-2021-23337-lodash.
  const vulnerability = /^(?:CVE-\d{4}-\d{4,10}|GHSA(?:-[0-9a-z]{4}){3})(?=-)/i.exec(ruleId)?.[0];
  return [
    ...new Set(
      [
        ruleId,
        ...(vulnerability === undefined ? [] : [vulnerability]),
        ...aliases.filter((alias) => alias !== undefined),
        ...cwe,
        ...taxa,
      ].map((topic) => topic.toLowerCase()),
    ),
  ];
}

function foreignFingerprintOf(result: Json): string | undefined {
  if (result.fingerprints === undefined) return textOf(at(result, 'partialFingerprints', 'primaryLocationLineHash'));
  return (
    Object.entries(objectOf(result.fingerprints) ?? {})
      .sort(([a], [b]) => compareText(a, b))
      .map(([, value]) => textOf(value))
      // A sentence is none: "requires login" is what a scanner without an account writes for all its results.
      .find((value) => value !== undefined && !/\s/.test(value)) ?? textOf(at(result, 'partialFingerprints', 'primaryLocationLineHash'))
  );
}

/** 3.27.23 and 3.35.3: suppressed when there are suppressions and none is under review or rejected. */
function suppressionOf(result: Json): string | undefined {
  if (result.suppressions === undefined) return undefined;
  const all = arrayOf(result.suppressions).map((entry) => objectOf(entry) ?? {});
  const holds = (entry: Json): boolean =>
    (entry.kind === 'inSource' || entry.kind === 'external') &&
    // Drafts of the standard, and tools of that time, call it `state`.
    [entry.status, entry.state].every((status) => status === undefined || status === 'accepted');
  if (all.length === 0 || !all.every(holds)) return undefined;
  return (
    all.map((entry) => textOf(entry.justification)).find((text) => text !== undefined) ??
    `suppressed ${all[0]?.kind === 'inSource' ? 'in the source' : 'by the tool'}`
  );
}

/** A region with lines; what is missing follows 3.30: the end is the start line's end. */
export function readRegion(region: Json | undefined): Region | undefined {
  const startLine = numberOf(region?.startLine);
  // A line that is none, 0 or 1.5, says nothing: the result is about its whole file.
  if (region === undefined || startLine === undefined || !Number.isSafeInteger(startLine) || startLine < 1) return undefined;
  if ((region.endLine ?? undefined) !== undefined && numberOf(region.endLine) === undefined) return undefined;
  const startColumn = Math.max(1, numberOf(region.startColumn) ?? 1);
  const endLine = Math.max(startLine, numberOf(region.endLine) ?? startLine);
  const endColumn = numberOf(region.endColumn) ?? (endLine === startLine ? startColumn : 1);
  return { startLine, startColumn, endLine, endColumn: endLine === startLine ? Math.max(startColumn, endColumn) : Math.max(1, endColumn) };
}
