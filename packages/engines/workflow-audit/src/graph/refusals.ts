// Whether a script ends its step for an actor whom it names nowhere, or who has no rights. It is gone through for such an actor: what
// compares with a name is false, what looks up rights answers as for an outsider, what nobody can tell goes both ways, and only where every
// way ends in a failure does the script keep outsiders out.

import { expressionsIn } from '@portcullis/formats/expression';
import type { Compound, Pipeline, Redirect, ShellList, ShellNode, ShellWord, SimpleCommand } from '@portcullis/formats/shell';
import type { Pair, Step } from '@portcullis/formats/workflow';
import type { Span } from '@portcullis/lint';
import { inputOf, variableOf } from '../parts.js';
import { parsedScript } from '../script.js';
import { shellOf } from '../shell.js';
import { isOwn, wayOfActor } from './asked-ways.js';
import { type Asked, answerOfExpression, failsFor, isOthers, type Lookup, lookupIn, printed, rounds } from './lookups.js';

/**
 * `actor`: the name of who set the run off; `other`: of somebody else, whom an outsider may be as well; `fixed`: what the repository chose
 * or is answered of every outsider, with its text where there is one; `answer`: all that a lookup says, of which a program may take a part.
 */
type Value =
  | { readonly kind: 'actor' | 'other' }
  | { readonly kind: 'fixed'; readonly text?: string }
  | { readonly kind: 'answer'; readonly lookup: Lookup };
type Values = ReadonlyMap<string, Value>;
/** How a command ended; undefined where nobody can tell. */
type Status = boolean | undefined;

interface Way {
  readonly values: Values;
  readonly status: Status;
  /** Whether the script may go on behind it. */
  readonly goes: boolean;
  /** Whether an outsider is sure to get there if they like, since nothing before it asks what is not known here. */
  readonly sure: boolean;
}

interface Run {
  readonly text: string;
  /** Which of the answers a lookup gives. */
  readonly round: number;
  readonly functions: Map<string, ShellList>;
  /** Whether the shell ends at a command that fails. */
  strict: boolean;
  /** Whether some way ends the script well, or is not understood. */
  passes: boolean;
  /** Commands that may yet be looked at. */
  left: number;
  /** Variables that hold what an outsider wrote. */
  readonly theirs: ReadonlySet<string>;
  /** What outputs are sure to be given where an outsider wants them to be. */
  readonly given: Map<string, Set<string>>;
  /** Within braces or parentheses whose output goes to the file of outputs. */
  inGroup: boolean;
}

const maxCommands = 3000;

/** Letters of nobody's that stand for an expression within the script. */
const [actorMark, ownMark, unknownMark, otherMark] = ['\ue000', '\ue001', '\ue002', '\ue003'] as const;

/**
 * @returns the ways to the actors without whose name among those of the script the step fails, as `github.actor`; none where somebody else
 * may get through.
 */
export function actorsAskedFor(step: Step, asked: Asked): readonly string[] {
  const { run } = step;
  if (run === undefined || shellOf(step) !== 'bash') return [];
  const ways = new Set<string>();
  const ends = rounds.every((round) => {
    const text = marked(run.text, round, asked, ways);
    const values = valuesOf(step, text, round, asked, ways);
    for (const way of ['github.actor', 'github.triggering_actor']) {
      const name = way.replace('.', '_').toUpperCase();
      if (isOthers(way, asked)) continue;
      values.set(name, { kind: 'actor' });
      if (text.includes(name)) ways.add(way);
    }
    return ways.size > 0 && endsFor(text, round, values, stopsAtFailures(step));
  });
  return ends ? [...ways] : [];
}

/** Whether a script fails for all who have no rights, whatever their names are: by what it is told of them where it asks. */
export function failsWithoutRights(step: Step, asked: Asked): boolean {
  const { run } = step;
  if (run === undefined || shellOf(step) !== 'bash') return false;
  return rounds.every((round) => {
    const text = marked(run.text, round, asked);
    return endsFor(text, round, valuesOf(step, text, round, asked), stopsAtFailures(step));
  });
}

/** What a script gives out, under which names, for whoever has no rights and writes what they like: only what is sure. */
export function givenToOutsiders(step: Step, asked: Asked): ReadonlyMap<string, ReadonlySet<string>> {
  const given = new Map<string, Set<string>>();
  const { run } = step;
  if (run === undefined || shellOf(step) !== 'bash') return given;
  const theirs = new Set(
    [...new Set(run.text.match(/[A-Za-z_]\w*/g))].filter((name) => writtenByThem.test(variableOf(step, name)?.scalar?.text ?? '')),
  );
  for (const round of rounds) {
    const text = marked(run.text, round, asked);
    endsFor(text, round, valuesOf(step, text, round, asked), stopsAtFailures(step), { theirs, given });
  }
  return given;
}

/** Texts of the event that its author chooses. */
const writtenByThem = /\bgithub\.(?:event\.[\w.]{1,60}\.(?:body|title)|head_ref)\b/;

/** Variables whose names a script has, as far as files of the repository give them values. */
function valuesOf(step: Step, text: string, round: number, asked: Asked, ways?: Set<string>): Map<string, Value> {
  const values = new Map<string, Value>([
    ['GITHUB_REPOSITORY', { kind: 'fixed' }],
    ['GITHUB_REPOSITORY_OWNER', { kind: 'fixed' }],
  ]);
  for (const name of new Set(text.match(/[A-Za-z_]\w*/g))) {
    const pair = variableOf(step, name);
    const value = pair?.name === name ? valueOfPair(pair, round, asked, ways) : undefined;
    if (value !== undefined) values.set(name, value);
  }
  return values;
}

/** Whether a script fails whoever set it off. */
export function alwaysFails(step: Step, asked: Asked): boolean {
  const { run } = step;
  const script = inputOf(step, 'script')?.scalar?.text.replace(/(^|\s)\/\/.*$/gm, '$1');
  if (script !== undefined) return /\bcore\.setFailed\(|\bthrow\s/.test(script) && !branches.test(script);
  if (run === undefined || shellOf(step) !== 'bash') return false;
  return endsFor(marked(run.text, 0, asked), 0, new Map(), stopsAtFailures(step));
}

/** Words by which JavaScript may go another way. */
const branches = /\b(?:if|for|while|switch|catch|function|return)\b|=>|[?`]|&&|\|\|/;

function endsFor(
  text: string,
  round: number,
  values: Values,
  strict: boolean,
  outputs: Pick<Run, 'theirs' | 'given'> = { theirs: new Set(), given: new Map() },
): boolean {
  const parsed = parsedScript(text);
  if (parsed.error !== undefined) return false;
  const run: Run = { text, round, functions: new Map(), strict, passes: false, left: maxCommands, inGroup: false, ...outputs };
  const end = list(parsed.list, { values, status: true, goes: true, sure: true }, run, false);
  return !run.passes && run.left > 0 && (!end.goes || end.status === false);
}

/** The shell that GitHub takes where none is named, and `bash` and `sh` alone, are started with `-e`. */
function stopsAtFailures({ shell, owner }: Step): boolean {
  const said = shell ?? (owner.kind === 'job' ? (owner.defaults.shell ?? owner.workflow.defaults.shell) : undefined);
  return said === undefined || /^\s*(?:bash|sh)\s*$/.test(said.text);
}

function valueOfPair({ scalar }: Pair, round: number, asked: Asked, ways?: Set<string>): Value | undefined {
  if (scalar === undefined) return undefined;
  const found = new Set<string>();
  const value = valueOfText(marked(scalar.text, round, asked, ways === undefined ? undefined : found));
  if (value?.kind === 'actor') for (const way of found) ways?.add(way);
  return value;
}

/** @param ways takes those to actors; where it is absent, nothing is known of their names. */
function marked(text: string, round: number, asked: Asked, ways?: Set<string>): string {
  let made = '';
  let from = 0;
  for (const { span, text: inner } of expressionsIn(text)) {
    const way = ways === undefined || isOthers(inner.trim(), asked) ? undefined : wayOfActor(inner);
    if (way !== undefined) ways?.add(way);
    const mark = way !== undefined ? actorMark : isOwn(inner) ? ownMark : isOthers(inner.trim(), asked) ? otherMark : unknownMark;
    made += text.slice(from, span.start) + (answerOfExpression(inner, round, asked) ?? mark.repeat(span.end - span.start));
    from = span.end;
  }
  return made + text.slice(from);
}

/** Of a text without quotes and variables. */
function valueOfText(text: string): Value | undefined {
  if (/^\ue000+$/.test(text)) return { kind: 'actor' };
  if (/^\ue003+$/.test(text)) return { kind: 'other' };
  if (/[\ue000\ue002\ue003]/.test(text)) return undefined;
  return text.includes(ownMark) ? { kind: 'fixed' } : { kind: 'fixed', text };
}

function valueOfWord(written: string, values: Values, run: Run): Value | undefined {
  const inside = substituted(written);
  if (inside !== undefined) return answered(inside, values, run);
  const plain = /^"([^"'`\\]*)"$|^'([^']*)'$|^([^"'`\\]*)$/.exec(written);
  const inner = plain?.[1] ?? plain?.[2] ?? plain?.[3];
  if (inner === undefined) return undefined;
  if (plain?.[2] !== undefined || !inner.includes('$')) return valueOfText(inner);
  const name = /^\$(?:(\w+)|\{(\w+)(?:\[[@*]\])?\})$/.exec(inner);
  return name === null ? undefined : values.get(name[1] ?? name[2] ?? '');
}

/** Without what differs between two ways. */
function merged(a: Way, b: Way): Way {
  if (!a.goes) return b;
  if (!b.goes) return a;
  return { values: common(a.values, b.values), status: a.status === b.status ? a.status : undefined, goes: true, sure: a.sure && b.sure };
}

/** Where it is not known whether an outsider goes on: not unless they decide it themselves, by what they write. */
function beyond(way: Way, asked: Span, run: Run): Way {
  if (way.status !== undefined || !way.sure || isTheirs(run.text.slice(asked.start, asked.end), run)) return way;
  return { ...way, sure: false };
}

function isTheirs(text: string, { theirs }: Run): boolean {
  const names = text.match(/\$\{?\w+/g) ?? [];
  return names.length > 0 && !/\$\(|`/.test(text) && names.every((name) => theirs.has(name.replace(/^\$\{?/, '')));
}

function common(a: Values, b: Values): Values {
  if (a === b) return a;
  return new Map([...a].filter(([name, value]) => isSame(value, b.get(name))));
}

function isSame(a: Value, b: Value | undefined): boolean {
  if (a.kind === 'answer') return b?.kind === 'answer' && a.lookup === b.lookup;
  return a.kind === b?.kind && (a.kind !== 'fixed' || (b.kind === 'fixed' && a.text === b.text));
}

/** @param asked whether it stands in a condition, where a failure ends nothing. */
function list({ items, start }: ShellList, from: Way, run: Run, asked: boolean): Way {
  let way = from;
  let before = '';
  let end = start;
  let last: Span = { start, end: start };
  for (const { node, separator, separatorSpan } of items) {
    if (!way.goes) return way;
    const chained = separator === '&&' || separator === '||';
    const runs = before === '&&' ? way.status : before === '||' ? negated(way.status) : true;
    if (separator === '&') way = { ...way, status: true };
    else if (runs !== false) {
      // Of a command alone the tree does not say it.
      const turned = /(?:^|[\s;&|(])!\s+$/.test(run.text.slice(end, node.start));
      const inside = asked || chained || turned;
      way = runs === true ? turnedBy(turned, command(node, way, run, inside)) : perhaps(node, { way, before, last, turned }, run, inside);
    }
    last = node;
    before = chained ? separator : '';
    end = separatorSpan.end;
  }
  return way;
}

function turnedBy(turned: boolean, way: Way): Way {
  return turned ? { ...way, status: negated(way.status) } : way;
}

interface Chained {
  readonly way: Way;
  /** `&&` or `||`. */
  readonly before: string;
  /** What decides whether it runs. */
  readonly last: Span;
  readonly turned: boolean;
}

/** What runs only as another command ended, which nobody can tell. */
function perhaps(node: ShellNode, { way, before, last, turned }: Chained, run: Run, asked: boolean): Way {
  const doubted = beyond(way, last, run);
  const ran = turnedBy(turned, command(node, doubted, run, asked));
  return { ...merged({ ...way, status: before === '||' }, ran), sure: ran.goes ? way.sure : doubted.sure };
}

function negated(status: Status): Status {
  return status === undefined ? undefined : !status;
}

function command(node: ShellNode, way: Way, run: Run, asked: boolean): Way {
  if (run.left-- <= 0) {
    run.passes = true;
    return { ...way, status: undefined };
  }
  if (node.kind === 'simple') {
    noteGiven(node, way, run);
    return strictly(simple(node, way, run, asked), run, asked);
  }
  if (node.kind === 'compound') return compound(node, way, run, asked);
  // Its parts run in shells of their own.
  return strictly({ ...way, status: searched(node, way.values, run) }, run, asked);
}

/** `… | grep -q WORDS`: what an outsider's answer has none of. */
function searched({ parts, negated: turned, start }: Pipeline, values: Values, run: Run): Status {
  const last = parts.at(-1);
  if (last?.kind === 'simple' && last.words[0]?.literal === 'jq' && findsMember(parts[0], last, parts.length, values))
    return turned ? undefined : false;
  if (last?.kind !== 'simple' || !/^[ef]?grep$/.test(last.words[0]?.literal ?? '')) return undefined;
  const given = last.words.slice(1);
  const flags = given.filter(({ text }) => text.startsWith('-'));
  const [expression, more] = given.filter(({ text }) => !text.startsWith('-'));
  if (expression === undefined || more !== undefined || flags.some(({ text }) => !/^-[qEiwxFs]+$|^--quiet$/.test(text))) return undefined;
  const text = run.text.slice(start, last.start).replace(/\|\s*$/, '');
  const said = /^\s*(?:echo|printf\s+(?:'%s'|"%s"))\s+("?\$\{?\w+\}?"?)\s*$/.exec(text)?.[1];
  const value = said === undefined ? answered(text, values, run) : valueOfWord(said, values, run);
  const status =
    value?.kind === 'fixed'
      ? searchedText(
          value.text,
          expression,
          flags.some(({ text: flag }) => flag.includes('i')),
        )
      : undefined;
  return turned ? negated(status) : status;
}

/**
 * `gh api orgs/ORG/members | jq -e '.[] | select(.login == $WHO)'`: `jq -e` fails where nothing comes out, as for whoever is no member.
 * Source: jq's manual, `--exit-status`; docs.github.com, "List organization members"; November 2026.
 */
function findsMember(first: ShellNode | undefined, { words }: SimpleCommand, length: number, values: Values): boolean {
  if (length !== 2 || first?.kind !== 'simple') return false;
  const [program, verb, route] = first.words.map(({ text }) => text.replace(/["']/g, ''));
  if (
    program !== 'gh' ||
    verb !== 'api' ||
    !/^\/?orgs\/[^\s/?]{1,100}\/(?:teams\/[^\s/?]{1,100}\/)?members(?:\?[\w=&]{0,60})?$/.test(route ?? '')
  )
    return false;
  const texts = words.map(({ text }) => text);
  if (!texts.some((text) => /^-[a-z]*e[a-z]*$|^--exit-status$/.test(text))) return false;
  const asked = /^'\s*\.\[\]\s*\|\s*select\(\s*\.login\s*==\s*\$(\w+)\s*\)(?:\s*\|\s*\.login)?\s*'$/.exec(texts.at(-1) ?? '')?.[1];
  const at = texts.indexOf('--arg');
  const who = /^"?\$\{?(\w+)\}?"?$/.exec(texts[at + 2] ?? '')?.[1];
  if (asked === undefined || at < 0 || texts[at + 1] !== asked || who === undefined) return false;
  return values.get(who)?.kind === 'actor' || (/^GITHUB_(?:TRIGGERING_)?ACTOR$/.test(who) && !values.has(who));
}

/** Whether plain words, or some of several, stand in a text; undefined for all that is no plain word. */
function searchedText(text: string | undefined, { literal }: ShellWord, anyCase: boolean): Status {
  const words = /^\^?\(?([\w|\\-]+)\)?\$?$/.exec(literal ?? '')?.[1]?.split(/\\?\|/);
  if (text === undefined || words === undefined || words.some((word) => !/^\w+$/.test(word))) return undefined;
  const within = anyCase ? text.toLowerCase() : text;
  const hits = words.filter((word) => within.includes(anyCase ? word.toLowerCase() : word));
  return hits.length === 0 ? false : hits.includes(within) ? true : undefined;
}

function strictly(way: Way, run: Run, asked: boolean): Way {
  return run.strict && !asked && way.status === false ? { ...way, goes: false } : way;
}

/** Programs of the shell that give variables values, or do things of which nothing is known here. */
const unknowns: ReadonlySet<string> = new Set('. source eval read mapfile readarray let getopts unset shift break continue'.split(' '));
const enders: ReadonlySet<string> = new Set(['return', 'exec', 'trap']);
const declarers: ReadonlySet<string> = new Set(['export', 'declare', 'local', 'readonly', 'typeset']);

const givesOut = /\bGITHUB_OUTPUT\b/;

/** `echo "name=value" >> "$GITHUB_OUTPUT"`, or `::set-output name=name::value`, where an outsider is sure to get. */
function noteGiven({ words, redirects }: SimpleCommand, { sure, values }: Way, run: Run): void {
  const plain = words.slice(1).filter(({ text }) => !/^-[neE]+$/.test(text));
  const [written] = plain;
  const prints = words[0]?.literal === 'echo' || words[0]?.literal === 'printf';
  if (!sure || !prints || plain.length !== 1 || written === undefined) return;
  const line =
    run.inGroup || goesOut(redirects) ? /^["']?([\w-]+)=([^"']*?)(?:\\n)?["']?$/ : /^["']?::set-output name=([\w-]+)::([^"']*)["']?$/;
  const [, name, value] = line.exec(written.text) ?? [];
  const text = value === undefined ? undefined : fixedOf(valueOfWord(value, values, run))?.text;
  if (name === undefined || text === undefined) return;
  const all = run.given.get(name.toLowerCase()) ?? new Set<string>();
  run.given.set(name.toLowerCase(), all.add(text));
}

function simple({ words, assignments }: SimpleCommand, way: Way, run: Run, asked: boolean): Way {
  const [first, ...args] = words;
  if (first === undefined)
    return strictly({ ...way, values: assigned(assignments, way.values, run), status: statusOf(assignments, way.values) }, run, asked);
  const name = first.literal;
  if (name === undefined) {
    const text = fixedOf(valueOfWord(first.text, way.values, run))?.text;
    return { ...way, status: args.length > 0 ? undefined : text === 'true' ? true : text === 'false' ? false : undefined };
  }
  const called = run.functions.get(name);
  if (called !== undefined) return call(name, called, way, run, asked);
  if (name === 'exit') return exit(args, way, run);
  if (enders.has(name)) run.passes = true;
  if (unknowns.has(name) || (name === 'printf' && args[0]?.text === '-v')) return { ...way, values: new Map(), status: undefined };
  if (declarers.has(name)) return { ...way, values: assigned(args, way.values, run), status: true };
  if (name === 'set' && args.some(({ text }) => /^\+\w*[eo]/.test(text))) run.strict = false;
  if (name === 'test') return { ...way, status: comparison(args, false, way.values, run) };
  if (name === 'false') return { ...way, status: false };
  const texts = words.map(({ text }) => text);
  if (failsFor(lookupOf(texts.join(' '), way.values), texts)) return { ...way, status: false };
  return { ...way, status: name === 'true' || name === ':' || name === 'echo' || name === 'printf' || name === 'set' ? true : undefined };
}

/** What calls itself is a program like any other the second time. */
function call(name: string, body: ShellList, way: Way, run: Run, asked: boolean): Way {
  run.functions.delete(name);
  const made = list(body, way, run, asked);
  run.functions.set(name, body);
  return made;
}

function exit([code]: readonly ShellWord[], way: Way, run: Run): Way {
  if (!/^["']?(?:[1-9]|[1-9]\d|1\d\d)["']?$/.test(code?.text ?? '')) run.passes = true;
  return { ...way, goes: false, status: false };
}

function fixedOf(value: Value | undefined): { readonly text?: string } | undefined {
  return value?.kind === 'fixed' ? value : undefined;
}

/** What an assignment is told by a command in it is how that ended. */
function statusOf(assignments: readonly ShellWord[], values: Values): Status {
  const inner = substituted(assignments.at(-1)?.text.replace(/^\w+\+?=/, '') ?? '');
  if (inner === undefined) return true;
  if (/[|;&\n]/.test(inner.replace(/\\\n/g, ' '))) return undefined;
  return failsFor(lookupOf(inner, values), inner.trim().split(/\s+/)) ? false : undefined;
}

/** What runs in a word that is a command's output and nothing else. */
function substituted(written: string): string | undefined {
  const inner = /^"?\$\(([\s\S]*)\)"?$/.exec(written)?.[1];
  return inner === undefined || inner.startsWith('(') ? undefined : inner;
}

/** Of somebody whom the script names nothing is learnt about who set it off. */
function lookupOf(text: string, values: Values): Lookup | undefined {
  const who = /(?:collaborators|members|memberships)\/[^\s/']{0,20}\$\{?(\w+)/.exec(text)?.[1];
  return who !== undefined && /^(?:fixed|other)$/.test(values.get(who)?.kind ?? '') ? undefined : lookupIn(text);
}

/** What a command prints about an outsider whom it asks for, or takes from such an answer. */
function answered(command: string, values: Values, { round }: Run): Value | undefined {
  const text = command.replace(/\\\n/g, ' ').trim();
  const from = /^(?:echo\s+|printf\s+'%s'\s+|jq\s[^<]{0,200}<<<\s*)"?\$\{?(\w+)/.exec(text)?.[1];
  const earlier = from === undefined ? undefined : values.get(from);
  const lookup = earlier?.kind === 'answer' ? earlier.lookup : lookupOf(text, values);
  if (lookup === undefined || /[;\n]/.test(text.replace(/'[^']*'|"[^"]*"/g, ''))) return undefined;
  const said = printed(lookup, from !== undefined && text.startsWith('jq') ? text.replace(/<<<[\s\S]*$/, '').trim() : text, round);
  if (said !== undefined) return { kind: 'fixed', text: said };
  return text.includes('||') || /\bjq\b|\s-q\b/.test(text) ? undefined : { kind: 'answer', lookup };
}

function assigned(words: readonly ShellWord[], values: Values, run: Run): Values {
  const made = new Map(values);
  for (const { text } of words) {
    const [, name, value = ''] = /^(\w+)\+?=([\s\S]*)$/.exec(text) ?? [];
    if (name === undefined) continue;
    const elements = /^\(([^()]*)\)$/.exec(value)?.[1]?.match(/\S+/g) ?? undefined;
    const one = elements === undefined ? valueOfWord(value, values, run) : valueOfAll(elements, values, run);
    if (one === undefined || text.startsWith(`${name}+`)) made.delete(name);
    else made.set(name, one);
  }
  return made;
}

/** What a variable may be that goes through these: names of files are whoever's who made them. */
function valueOfAll(words: readonly string[], values: Values, run: Run): Value | undefined {
  const all = words.map((word) => fixedOf(valueOfWord(word, values, run)));
  return all.length > 0 && all.every((one) => one !== undefined && !/\[bot\]|[*?]/.test(one.text ?? '')) ? { kind: 'fixed' } : undefined;
}

function compound(node: Compound, way: Way, run: Run, asked: boolean): Way {
  const outside = run.inGroup;
  run.inGroup ||= goesOut(node.redirects);
  const end = compoundEnd(node, way, run, asked);
  run.inGroup = outside;
  return end;
}

function goesOut(redirects: readonly Redirect[]): boolean {
  return redirects.some(({ target }) => givesOut.test(target?.text ?? ''));
}

function compoundEnd(node: Compound, way: Way, run: Run, asked: boolean): Way {
  const { type, bodies, words } = node;
  const [first] = bodies;
  switch (type) {
    case 'test':
      return strictly({ ...way, status: testOf(node, way.values, run) }, run, asked);
    case 'if':
      return choice(bodies, way, run, asked);
    case 'case':
      return cases(node, way, run, asked);
    case 'group':
      return first === undefined ? way : list(first, way, run, asked);
    case 'subshell': {
      // What ends it ends the script by its failure alone.
      const inner = first === undefined ? way : list(first, way, run, asked);
      return strictly({ ...way, status: inner.goes ? inner.status : false }, run, asked);
    }
    case 'for':
    case 'while':
    case 'until': {
      const over =
        type === 'for'
          ? valueOfAll(
              words.map(({ text }) => text),
              way.values,
              run,
            )
          : undefined;
      const name = type === 'for' ? /^for\s+(\w+)/.exec(run.text.slice(node.start, node.start + 100))?.[1] : undefined;
      return loop(bodies, name, over, way, run, asked);
    }
    case 'function': {
      const name = /^(?:function\s+)?([\w-]+)/.exec(run.text.slice(node.start, node.start + 100))?.[1];
      if (name !== undefined && first !== undefined) run.functions.set(name, first);
      return { ...way, status: true };
    }
    default:
      return { ...way, values: new Map(), status: undefined };
  }
}

function choice(bodies: readonly ShellList[], from: Way, run: Run, asked: boolean): Way {
  let done: Way = { ...from, goes: false };
  let way = from;
  let all = true;
  for (let at = 0; at + 1 < bodies.length; at += 2) {
    const tested = list(bodies[at] as ShellList, way, run, true);
    if (!tested.goes) return merged(done, tested);
    const condition = beyond(tested, bodies[at] as ShellList, run);
    if (condition.status !== false) {
      const arm = list(bodies[at + 1] as ShellList, condition, run, asked);
      all &&= arm.goes;
      done = merged(done, arm);
    }
    if (condition.status === true) return done;
    way = { ...condition, status: true };
  }
  const other = bodies.length % 2 === 1 ? bodies.at(-1) : undefined;
  const rest = other === undefined ? way : list(other, way, run, asked);
  const end = merged(done, rest);
  return all && rest.goes ? { ...end, sure: from.sure } : end;
}

function cases({ words, bodies, end }: Compound, from: Way, run: Run, asked: boolean): Way {
  const [subject, ...patterns] = words;
  const value = subject === undefined ? undefined : valueOfWord(subject.text, from.values, run);
  let done: Way = { ...from, goes: false };
  let start = subject?.end ?? 0;
  for (const [index, body] of bodies.entries()) {
    const own = patterns.filter((pattern) => pattern.start >= start && pattern.end <= body.start);
    const all = own.map(({ text }) => (text === '*' ? true : equal(value, text, from.values, run, true)));
    const status = all.includes(true) ? true : own.length > 0 && all.every((one) => one === false) ? false : undefined;
    const next = run.text.slice(body.end, bodies[index + 1]?.start ?? end);
    if (/^\s*;;?&/.test(next)) run.passes = true;
    if (status !== false) done = merged(done, list(body, { ...from, status: true, sure: from.sure && status === true }, run, asked));
    if (status === true) return done;
    start = body.end;
  }
  return merged(done, { ...from, status: true });
}

/** None, one or more times, until nothing changes any more. */
function loop(bodies: readonly ShellList[], name: string | undefined, over: Value | undefined, from: Way, run: Run, asked: boolean): Way {
  let way: Way = { ...from, status: undefined };
  for (let size = -1; size !== way.values.size; ) {
    size = way.values.size;
    const values = new Map(way.values);
    if (name !== undefined)
      if (over === undefined) values.delete(name);
      else values.set(name, over);
    let turn: Way = { ...way, values };
    // The condition of `while` and `until` stands first.
    for (const body of bodies) turn = list(body, { ...turn, sure: false }, run, asked || body !== bodies.at(-1));
    way = merged(way, { ...turn, status: undefined });
  }
  return way;
}

function testOf({ words, start, end }: Compound, values: Values, run: Run): Status {
  const text = run.text.slice(start, end).trimEnd();
  const closing = start + text.length - 2;
  const double = text.startsWith('[[');
  if (words.some((word) => word.text === '=~')) return matched(text, values, run);
  if (!double) return comparison(words, false, values, run);
  let any: Status = false;
  let all: Status = true;
  let clause: ShellWord[] = [];
  for (const [index, word] of words.entries()) {
    clause.push(word);
    const next = words[index + 1];
    const gap = run.text.slice(word.end, next?.start ?? closing).trim();
    if (gap === '' && next !== undefined) continue;
    if (gap !== '' && gap !== '&&' && gap !== '||') return undefined;
    all = both(all, comparison(clause, true, values, run));
    clause = [];
    if (gap === '&&') continue;
    any = negated(both(negated(any), negated(all)));
    all = true;
  }
  return any;
}

function both(a: Status, b: Status): Status {
  return a === false || b === false ? false : a === true && b === true ? true : undefined;
}

function comparison(words: readonly ShellWord[], patterns: boolean, values: Values, run: Run): Status {
  const [left, operator, right, more] = words;
  if (left?.text === '!') return negated(comparison(words.slice(1), patterns, values, run));
  if (left === undefined || operator === undefined || right === undefined || more !== undefined) return undefined;
  const turned = operator.text === '!=' || operator.text === '-ne';
  if (!turned && !['=', '==', '-eq'].includes(operator.text)) return undefined;
  const other = valueOfWord(left.text, values, run);
  const status =
    valueOfWord(right.text, values, run)?.kind === 'actor'
      ? equal({ kind: 'actor' }, left.text, values, run, false)
      : (isListed(left.text, right.text, values, run) ?? equal(other, right.text, values, run, patterns));
  return turned ? negated(status) : status;
}

/** Whether a value is what a word says, which may be a pattern where it is not quoted. */
function equal(value: Value | undefined, word: string, values: Values, run: Run, patterns: boolean): Status {
  const other = valueOfWord(word, values, run);
  if (value === undefined || other?.kind !== 'fixed') return undefined;
  const { text } = other;
  // A variable without quotes is a pattern too.
  if (patterns && !/^["']/.test(word) && (text === undefined || /[*?[\\(]/.test(text))) return undefined;
  // A bot's name is no proof, since outsiders can make bots act.
  if (value.kind === 'actor') return text?.includes('[bot]') === true || /\s/.test(text ?? '') ? undefined : false;
  if (value.kind !== 'fixed') return undefined;
  return value.text === undefined || text === undefined ? undefined : value.text === text;
}

/** `" a b " == *" $ACTOR "*`: whole names of a list, which have no blanks of their own. */
function isListed(list: string, word: string, values: Values, run: Run): Status {
  const name = /^\*"([ ,|;:])([^"]*)\1"\*$/.exec(word)?.[2];
  const names = /^"([ ,|;:])(.*)\1"$/.exec(list)?.[2];
  if (name === undefined || names === undefined) return undefined;
  const value = valueOfWord(names, values, run);
  const item = valueOfWord(name, values, run);
  if (item?.kind === 'fixed')
    return item.text === undefined || fixedOf(value)?.text === undefined
      ? undefined
      : fixedOf(value)
          ?.text?.split(/[ ,|;:]/)
          .includes(item.text);
  if (item?.kind !== 'actor') return undefined;
  return value?.kind === 'fixed' && value.text?.includes('[bot]') !== true ? false : undefined;
}

/** `=~`: names from the first letter to the last, or a whole name within a list. */
function matched(text: string, values: Values, run: Run): Status {
  const [, turned, left = '', right = ''] =
    /^\[\[\s+(!\s+)?("?\$\([^()]*\)"?|"[^"]*"|[^\s"]+)\s+=~\s+("[^"]*"|[^\s"]+)\s+\]\]$/.exec(text) ?? [];
  const names = /^\^(?:\([\w|-]+\)|[\w-]+)\$$/.test(right);
  const value = valueOfWord(left, values, run);
  const status =
    value?.kind === 'fixed' && value.text !== undefined && /^\^?\(?[\w|-]+\)?\$?$/.test(right)
      ? matchedText(value.text, right)
      : names && value?.kind === 'actor'
        ? false
        : isListed(left, `*${right}*`, values, run);
  return turned === undefined ? status : negated(status);
}

/** Of an expression of plain words, one or several. */
function matchedText(text: string, expression: string): Status {
  const words = expression.replace(/[\^()$]/g, '').split('|');
  return words.some((word) => text === word) ? true : words.some((word) => text.includes(word)) ? undefined : false;
}
