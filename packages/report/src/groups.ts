// Findings under their rule: what holds for all of a rule is said once.

import { bySeverity, countBySeverity, cut, type Severity } from '@portcullis/core';
import type { ToldFinding } from './model.js';

export interface RuleGroup {
  readonly ruleId: string;
  /** The worst of its places. */
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly page?: string;
  readonly sources: readonly string[];
  /** What all of them say alike beside the reason; empty where there is nothing. */
  readonly shared: string;
  readonly places: readonly Place[];
}

export interface Place {
  readonly finding: ToldFinding;
  /** What its message says that the others' and the rule's words do not. */
  readonly own: string;
}

/** What is told of each rule, and what only in numbers. */
export interface Parts {
  readonly groups: readonly RuleGroup[];
  readonly rest: readonly ToldFinding[];
}

const partsKnown = new WeakMap<readonly ToldFinding[], Parts>();

/** The log and the summary of a run tell the same findings, of which there may be thousands: they are put in groups once. */
export function partsOf(findings: readonly ToldFinding[]): Parts {
  const known = partsKnown.get(findings);
  if (known !== undefined) return known;
  const parts = { groups: groupsOf(findings.filter(({ listed }) => listed)), rest: findings.filter(({ listed }) => !listed) };
  partsKnown.set(findings, parts);
  return parts;
}

/** Groups of one rule and its tools, worst first, and so are the places in each. */
export function groupsOf(findings: readonly ToldFinding[]): readonly RuleGroup[] {
  const groups = new Map<string, Map<string, ToldFinding[]>>();
  const all: ToldFinding[][] = [];
  for (const finding of [...findings].sort((a, b) => bySeverity(a.severity, b.severity))) {
    const { ruleId, sources } = finding;
    const tools = sources.length === 1 ? (sources[0] as string) : JSON.stringify(sources);
    const ofTools = groups.get(tools) ?? new Map<string, ToldFinding[]>();
    groups.set(tools, ofTools);
    const group = ofTools.get(ruleId) ?? [];
    if (group.push(finding) === 1) all.push(group);
    ofTools.set(ruleId, group);
  }
  return all.map(groupOf);
}

function groupOf(group: readonly ToldFinding[]): RuleGroup {
  const { ruleId, severity, title, why, remedy, page, sources } = group[0] as ToldFinding;
  const messages = group.map(({ message }) => without(message, why));
  const alike = group.length === 1 ? 0 : commonEnd(messages);
  const said = sentencesOf(messages[0] as string);
  return {
    ruleId,
    severity,
    title,
    why: sentence(why),
    remedy,
    ...(page === undefined ? {} : { page }),
    sources,
    shared: said.slice(said.length - alike).join(' '),
    places: group.map((finding, i) => new MessagePlace(finding, messages[i] as string, alike)),
  };
}

/** A place whose words are put together when they are asked for: of thousands a few are shown. */
class MessagePlace implements Place {
  readonly #message: string;
  readonly #alike: number;

  constructor(
    readonly finding: ToldFinding,
    message: string,
    alike: number,
  ) {
    this.#message = message;
    this.#alike = alike;
  }

  get own(): string {
    const said = sentencesOf(this.#message);
    return said.slice(0, said.length - this.#alike).join(' ');
  }
}

/** Engines put the reason into their messages, for readers of SARIF; said once of the rule, it is left out here. */
function without(message: string, why: string): string {
  const at = why === '' ? -1 : message.indexOf(why);
  if (at < 0) return message;
  const rest = message.slice(at + why.length).replace(/^\.(?=\s|$)/, '');
  return `${message.slice(0, at).trimEnd()} ${rest.trim()}`.trim();
}

/** A reason as a sentence: some rules leave its full stop to those who print it. */
function sentence(text: string): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}

function sentencesOf(message: string): string[] {
  return message.split(/(?<=[.!?])\s(?=\S)/).filter((sentence) => sentence !== '');
}

/** How many sentences at their end all messages have in common. */
function commonEnd(messages: readonly string[]): number {
  const last = sentencesOf(messages[0] ?? '').at(-1);
  // Mostly none: then no message is taken apart.
  if (last === undefined || !messages.every((message) => message.endsWith(last))) return 0;
  const all = messages.map(sentencesOf);
  const [first = []] = all;
  let count = 0;
  while (count < first.length && all.every((sentences) => sentences.at(-1 - count) === first.at(-1 - count))) count++;
  return count;
}

/** `2 critical, 1 low`; empty for none. */
export function countsOf(findings: readonly { readonly severity: Severity }[]): string {
  return Object.entries(countBySeverity(findings))
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}`)
    .join(', ');
}

/** The first sentences of a text that another tool wrote: help may be a whole page. */
export function inShort(text: string, letters = 300): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= letters) return plain;
  const end = plain.slice(0, letters).lastIndexOf('. ');
  return end > 40 ? plain.slice(0, end + 1) : cut(plain, letters - 1);
}
