// Which rules are tried where which keyword stands, and what is known beforehand of the texts they can match.

import { computedTables, type Placed } from './computed-tables.js'; // at first use
import { extentOf } from './expression.js';
import { letterSets } from './kernel/bytes.js';
import { flagBits, flagBoundary, flagExact, flagGeneric, flagSeparated, minRun } from './kernel/kernel.js';
import { maxMatchBytes, type SecretCheck, type SecretRule } from './rule.js';
import { secretRules } from './rules/index.js';
import { Sieve } from './sieve.js';

/** A rule to try where one of its keywords stands. */
export interface Trial {
  readonly rule: SecretRule;
  readonly index: number;
  /** As the rule writes it. */
  readonly keyword: string;
  /** Its rule guesses by context. */
  readonly generic: boolean;
}

/** All trials, by number, those of one keyword side by side. In columns, which are known from compiling: a run makes few of the trials. */
export interface Trials {
  /** As rules write them. */
  readonly keywords: readonly string[];
  /** The place of the rule, behind it in `flagBits` the kernel's flags. */
  readonly calls: readonly number[];
  /** Numbers of those that have the keyword of the one before, whatever its capitals. */
  readonly more: readonly number[];
}

/** What a match is sure to hold: a run of letters so long, of which set, and how far behind its keyword the run may begin. */
export interface Needs {
  /** 0: nothing is known. */
  readonly run: number;
  readonly letters: 0 | 1;
  readonly reach: number;
  /** A match may be longer than what is held against an earlier place. */
  readonly long: boolean;
}

/** What is made of a set of rules, the same for every detector of it. */
export interface Tables {
  readonly sieve: Sieve;
  /** Flags of the sieve's trials that are left out. */
  readonly left: number;
  /** Rules without keywords belong to files that their path alone names; all of such a file is looked at. */
  readonly placed: readonly SecretRule[];
  /** What any of their paths matches, where their expressions may stand as one: most files are none of theirs. */
  readonly placedPath: RegExp | undefined;
  readonly order: ReadonlyMap<SecretRule, number>;
  /** By the place of the rule. */
  readonly needsOf: (index: number) => Needs;
}

const madeTables = new WeakMap<readonly SecretRule[], Tables>();

/** Whether something was looked at with these rules already. */
export function tablesMade(rules: readonly SecretRule[]): boolean {
  return madeTables.has(rules);
}

export function tablesOf(rules: readonly SecretRule[]): Tables {
  const made = madeTables.get(rules);
  if (made !== undefined) return made;
  const needsOf = needsReader(rules);
  // The keywords first: what else a rule looks at is made when it is asked for.
  const { placed, placedPath } = rules === secretRules() && computedTables !== undefined ? computedTables : placedOf(rules);
  const tables: Tables = {
    sieve: sieveOf(rules, needsOf),
    left: 0,
    placed: placed.map((index) => rules[index] as SecretRule),
    placedPath: placedPath === undefined ? undefined : new RegExp(...placedPath),
    order: new Map(rules.map((rule, index) => [rule, index])),
    needsOf,
  };
  madeTables.set(rules, tables);
  return tables;
}

/** The rules that belong to files of certain names. */
export function placedOf(rules: readonly SecretRule[]): Placed {
  const placed = [...rules.keys()].filter((index) => rules[index]?.check.keywords.length === 0 && rules[index]?.check.path !== undefined);
  const placedPath = rules === secretRules() ? anyOf(placed.map((index) => rules[index]?.check.path as RegExp)) : undefined;
  return { placed, ...(placedPath === undefined ? {} : { placedPath }) };
}

/** One expression for several, of the same flags. */
function anyOf(expressions: readonly RegExp[]): Placed['placedPath'] {
  const [flags, ...others] = new Set(expressions.map((expression) => expression.flags));
  if (flags === undefined || others.length > 0) return undefined;
  return [[...new Set(expressions.map(({ source }) => source))].join('|'), flags];
}

/** @param asPlain see `Machine` */
export function sieveOf(rules: readonly SecretRule[], needsOf = needsReader(rules), asPlain?: boolean): Sieve {
  return new Sieve(rules, rules === secretRules() && computedTables !== undefined ? computedTables : trialsOf(rules), needsOf, asPlain);
}

const madeOfForms = new WeakMap<Tables, Tables>();

/** The same without the rules that guess by context. */
export function namedForms(tables: Tables): Tables {
  const made = madeOfForms.get(tables);
  if (made !== undefined) return made;
  const forms: Tables = { ...tables, left: flagGeneric, placed: tables.placed.filter(({ check }) => check.generic !== true) };
  madeOfForms.set(tables, forms);
  return forms;
}

/** What is read of each rule: its keywords, and where what its expression takes may stand. */
export function trialsOf(rules: readonly SecretRule[]): Trials {
  const byKeyword = new Map<string, { keyword: string; call: number }[]>();
  for (const [index, { check }] of rules.entries()) {
    for (const keyword of shortest(check.keywords, check.anchor !== undefined)) {
      const key = keyword.toLowerCase();
      const list = byKeyword.get(key) ?? [];
      list.push({ keyword, call: (index << flagBits) | flagsOf(check, keyword) });
      byKeyword.set(key, list);
    }
  }
  const all = [...byKeyword.values()].flatMap((list) => list.map((one, nth) => ({ ...one, nth })));
  return {
    keywords: all.map(({ keyword }) => keyword),
    calls: all.map(({ call }) => call),
    more: [...all.keys()].filter((number) => all[number]?.nth !== 0),
  };
}

function flagsOf(check: SecretCheck, keyword: string): number {
  const exact = keyword !== keyword.toLowerCase() && check.anchor !== undefined && !check.pattern.ignoreCase;
  return (
    (check.anchor === 'token' ? flagBoundary : 0) |
    (exact ? flagExact : 0) |
    (/[-_. ]/.test(keyword) ? flagSeparated : 0) |
    (check.generic === true ? flagGeneric : 0)
  );
}

/** Where a match begins with its keyword, one that begins with another of them adds nothing. */
function shortest(keywords: readonly string[], anchored: boolean): readonly string[] {
  const unique = [...new Set(keywords)];
  return anchored ? unique.filter((keyword) => !unique.some((other) => other !== keyword && keyword.startsWith(other))) : unique;
}

const fewRules = 20;

/** What the rules' expressions need, by their places. */
function needsReader(rules: readonly SecretRule[]): (index: number) => Needs {
  const known = knownNeeds(rules);
  const read = needsOfRule();
  const all = new Array<Needs | undefined>(rules.length).fill(undefined);
  return (index) => {
    const made = all[index];
    if (made !== undefined) return made;
    const packed = known(index);
    const needs = packed === undefined ? read(rules[index] as SecretRule) : unpacked(packed);
    all[index] = needs;
    return needs;
  };
}

/** Of the built-in rules it is known from compiling; of a few, it is read sooner than the table of all is. */
function knownNeeds(rules: readonly SecretRule[]): (index: number) => PackedNeeds | undefined {
  if (rules.length < fewRules || computedTables === undefined) return () => undefined;
  const { needs } = computedTables;
  if (rules === secretRules()) return (index) => needs[index];
  const known = new Map(secretRules().map((rule, place) => [rule, needs[place]]));
  return (index) => known.get(rules[index] as SecretRule);
}

/** As numbers: run, letters, reach, and 1 for a match that may be long. 0 where nothing is known. */
export type PackedNeeds = readonly [run: number, letters: number, reach: number, long: number] | 0;

function unpacked(packed: PackedNeeds): Needs {
  if (packed === 0) return noNeeds;
  const [run, letters, reach, long] = packed;
  return { run, letters: letters === 1 ? 1 : 0, reach, long: long === 1 };
}

export function packedNeeds(rules: readonly SecretRule[]): readonly PackedNeeds[] {
  const read = needsOfRule();
  return rules.map((rule) => {
    const { run, letters, reach, long } = read(rule);
    return run === 0 && !long ? 0 : [run, letters, reach, Number(long)];
  });
}

function needsOfRule(): (rule: SecretRule) => Needs {
  const sets = [new Map<string, boolean>(), new Map<string, boolean>()] as const;
  return ({ check }) => (check.anchor === undefined ? noNeeds : needs(check.pattern));

  /** The narrower set of letters tells more, where the run is long enough. */
  function needs(pattern: RegExp): Needs {
    let long = false;
    for (const letters of [0, 1] as const) {
      const extent = extentOf(pattern, letterSets[letters], sets[letters]);
      // A reference back has no bound of its own; what it refers to has.
      long = extent !== undefined && extent.max > maxMatchBytes && Number.isFinite(extent.max);
      if (extent !== undefined && extent.run >= minRun)
        // Whole numbers to the engine too, for the speed of those who read them.
        return { run: extent.run | 0, letters, reach: (Math.min(extent.max - extent.run, maxMatchBytes) + 1) | 0, long };
    }
    return { ...noNeeds, long };
  }
}

const noNeeds: Needs = { run: 0, letters: 0, reach: 0, long: false };
