// The fix of an injection: the expression moves into `env:`, and the script takes the variable, quoted as its shell wants it.

import { rememberedOf } from '@portcullis/core';
import { expressionsIn, parseExpression } from '@portcullis/formats/expression';
import type { Pair, Step } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import type { FixDraft } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { addEntries, indentationAt, isFlow, lineEnd, lineEndAt } from '../../edits.js';
import { anyPart, showWay, wayOf } from '../../graph/paths.js';
import { envsOf, variableOf } from '../../parts.js';
import { isShellCertain, shellOf } from '../../shell.js';
import { bashQuote } from './bash-quote.js';

/** An expression by its order in a script. */
interface Place {
  readonly step: Step;
  readonly scalar: YamlScalar;
  readonly index: number;
  /** Of an action; absent for `run`. */
  readonly input: string | undefined;
}

interface Move {
  readonly name: string;
  /** What `env:` has to say; absent where the variable is there already. */
  readonly value?: string;
  readonly use: Use;
}

/** Expressions of one script that are put elsewhere: one with more is made by a program, and is rewritten there. */
const maxMoved = 100;
/** Those that one fix moves: each finding carries its fix, so that what is written grows with the square of it. */
const maxTogether = 20;

/**
 * The fixes of a file, undefined where no edit is certain to keep what the script does. A script is rewritten in one go, so that one patch
 * mends it whole, and is worked out once for all its findings.
 * @param told expressions of a script that are moved, by their order
 */
export function environmentFixes(
  told: (scalar: YamlScalar) => readonly number[],
  context: AuditContext,
): (place: Place) => FixDraft | undefined {
  const known = new Map<YamlScalar, ReadonlyMap<number, FixDraft>>();
  return ({ step, scalar, index, input }) => {
    if (scalar.alias !== undefined || step.map.alias !== undefined) return undefined;
    const fixes = known.get(scalar) ?? fixesOf(step, scalar, input, told(scalar), context);
    known.set(scalar, fixes);
    return fixes.get(index);
  };
}

function fixesOf(
  step: Step,
  scalar: YamlScalar,
  input: string | undefined,
  told: readonly number[],
  context: AuditContext,
): ReadonlyMap<number, FixDraft> {
  const fixes = new Map<number, FixDraft>();
  const moved = told.filter((index) => index < maxMoved);
  for (let at = 0; at < moved.length; at += maxTogether) {
    const moves = movesIn(step, scalar, input, moved.slice(at, at + maxTogether), context);
    const fix = fixOf(step, scalar, input, [...moves.values()], context);
    if (fix !== undefined) for (const index of moves.keys()) fixes.set(index, fix);
  }
  return fixes;
}

function fixOf(
  step: Step,
  scalar: YamlScalar,
  input: string | undefined,
  moves: readonly Move[],
  context: AuditContext,
): FixDraft | undefined {
  const added = new Map(moves.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])));
  const edits =
    added.size === 0 ? [] : addEntries(context.file, step.map, 'env', [...added], { before: input === undefined ? 'run' : 'with' });
  if (edits === undefined) return undefined;
  const names = [...new Set(moves.map(({ name }) => `\`${name}\``))];
  return {
    description: `Hand the value${names.length === 1 ? '' : 's'} over in ${names.join(', ')}`,
    ...(moves.some(({ use }) => use.mayDiffer === true) ? { kind: 'suggested' } : {}),
    edits: [...edits, ...moves.map(({ use }) => ({ ...context.placeIn(scalar, use.start, use.end), replacement: use.text }))],
  };
}

/** What a variable stands for in a script, by its name in capitals; undefined where none is called so. */
type Taken = (name: string) => string | undefined;

/** The first variable of each meaning; worked out once for each `env:`. */
const byMeaning = rememberedOf(
  (env: readonly Pair[]): ReadonlyMap<string, Pair> => new Map(env.toReversed().map((pair) => [meaningOfPair(pair), pair])),
);

function meaningOfPair({ scalar }: Pair): string {
  return meaningOf(scalar?.text.trim() ?? '');
}

/** What a script calls a meaning already. The nearest counts: what a step calls by a name hides what its job calls so. */
function nameOf(meaning: string, step: Step): string | undefined {
  return envsOf(step)
    .map((env) => byMeaning(env).get(meaning))
    .find((pair) => pair !== undefined && variableOf(step, pair.name) === pair)?.name;
}

/** The moves of a script that are certain, by the order of their expressions. */
function movesIn(
  step: Step,
  scalar: YamlScalar,
  input: string | undefined,
  together: readonly number[],
  context: AuditContext,
): ReadonlyMap<number, Move> {
  const found = expressionsIn(scalar.text);
  const given = new Map<string, string>();
  const taken: Taken = (name) => {
    const pair = variableOf(step, name);
    return given.get(name) ?? (pair === undefined ? undefined : meaningOfPair(pair));
  };
  const moves = new Map<number, Move>();
  for (const index of together) {
    const place = found[index];
    if (place === undefined || !place.closed || place.text.includes('\n')) continue;
    const expression = scalar.text.slice(place.span.start, place.span.end);
    const meaning = meaningOf(expression);
    // A shell knows a variable of another name by nothing.
    const free = (candidate: string): boolean => /^[A-Za-z_]\w*$/.test(candidate) && !isSetBefore(scalar.text, place.span.start, candidate);
    const own = [readyVariable(place.text, step), nameOf(meaning, step)].find((candidate) => candidate !== undefined && free(candidate));
    const name = own ?? nameFor(place.text, meaning, (candidate) => (free(candidate) ? taken(candidate) : ''));
    const use = name === undefined ? undefined : useOf(step, scalar.text, input, place, name);
    if (name === undefined || use === undefined || !yamlSafe(expression)) continue;
    const at = context.placeIn(scalar, use.start, use.end);
    const text = beginsWell(scalar, at.start, use.text) ? writtenIn(scalar, use.text) : asBlock(step, scalar, use.text, context);
    if (!standsThere(context.file.text, at, scalar.text.slice(use.start, use.end)) || text === undefined) continue;
    moves.set(index, { name, use: { ...use, text }, ...(own !== undefined || taken(name) !== undefined ? {} : { value: expression }) });
    given.set(name, meaning);
  }
  return moves;
}

function useOf(
  step: Step,
  script: string,
  input: string | undefined,
  { span, text }: { readonly span: { readonly start: number; readonly end: number }; readonly text: string },
  name: string,
): Use | undefined {
  if (input !== undefined) return inInput(input, script, span, name);
  const use = inScript(step, script, span.start, span.end, name);
  if (use?.mayDiffer !== true || !isOneWord(text)) return use;
  const { mayDiffer: _, ...same } = use;
  return same;
}

/** Whether a value is one word by its nature: what GitHub says of itself, but for texts of commands, and what is named after such things. */
function isOneWord(text: string): boolean {
  const tree = parseExpression(text);
  const way = tree.kind === 'mistake' ? undefined : wayOf(tree);
  const [context = '', part] = way ?? [];
  const last = way?.at(-1) ?? '';
  if (/(?:^|[_-])(?:sha\d*|ref|branch|tag|number|version|digest|commit|id|actor|login|repository|arch|os)$/i.test(last)) return true;
  if (context === 'runner') return true;
  // A title is one thing, and quoted wherever it is meant to be used; a comment may be a command with its options.
  return context === 'github' && part !== 'event' ? true : context === 'github' && /^(?:title|name|label|email)$/.test(last);
}

/** Two texts of one meaning are the same expression, however it is written. */
function meaningOf(text: string): string {
  const inner = /^\$\{\{([^{}]*)\}\}$/.exec(text)?.[1];
  const tree = inner === undefined ? undefined : parseExpression(inner);
  const way = tree === undefined || tree.kind === 'mistake' ? undefined : wayOf(tree);
  return way === undefined || way.includes(anyPart) ? text : showWay(way);
}

/** The runner's own variables that say what a context says, by the names of the contexts. */
const runnersOwn: ReadonlySet<string> = new Set([
  ...'action_path action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job ref ref_name ref_type'
    .split(' ')
    .map((name) => `github.${name}`),
  ...'repository repository_id repository_owner repository_owner_id run_attempt run_id run_number server_url sha triggering_actor'
    .split(' ')
    .map((name) => `github.${name}`),
  ...'workflow workflow_ref workflow_sha workspace'.split(' ').map((name) => `github.${name}`),
  ...'arch environment name os temp tool_cache'.split(' ').map((name) => `runner.${name}`),
]);

/** A variable that every step has for a way: `github.head_ref` is in `GITHUB_HEAD_REF`, and `env.NAME` in `NAME`. */
function readyVariable(text: string, step: Step): string | undefined {
  const tree = parseExpression(text);
  const way = tree.kind === 'mistake' ? undefined : wayOf(tree);
  if (way?.length !== 2) return undefined;
  const [context = '', name = ''] = way;
  const own = `${context}.${name}`;
  if (context !== 'env') return runnersOwn.has(own) && !isOutside(own, step) ? `${context}_${name}`.toUpperCase() : undefined;
  const written = /\benv\s*\.\s*([A-Za-z_]\w*)/i.exec(text)?.[1];
  return variableOf(step, name)?.name ?? written;
}

/** Whether the script itself gives the variable another value by then; `A=${{ … }}` gives it the one that it takes. */
function isSetBefore(script: string, start: number, name: string): boolean {
  const before = script.slice(0, start);
  if (!before.includes(name)) return false;
  return new RegExp(`(?:^|[\\s;&|({])${name}\\+?=(?!["']?(?![^]))|\\b(?:read|for|mapfile|unset)\\b[^\\n;|]{0,200}\\b${name}\\b`).test(
    before,
  );
}

/** Folders that have one path for the runner, which an expression gives, and another within a container, which the variable gives. */
function isOutside(way: string, { owner }: Step): boolean {
  return owner.kind === 'job' && owner.container !== undefined && /^(?:github\.workspace|runner\.(?:temp|tool_cache))$/.test(way);
}

interface Use {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In quotes it is one word, or a text, where it may have been several words, or a number. */
  readonly mayDiffer?: true;
}

/** A plain scalar in `env:` that YAML reads as it is written. */
function yamlSafe(expression: string): boolean {
  return !/: | #|\n/.test(expression);
}

function standsThere(file: string, { start, end }: { readonly start: number; readonly end: number }, text: string): boolean {
  return file.slice(start, end) === text;
}

/** With these YAML begins something else than plain text (YAML 1.2, section 5.3). */
const indicators = '"\'`{[&*!|>%@#-';

/** Whether YAML still takes a plain scalar for one: with a quote in front it ends where that does. */
function beginsWell({ at, plain }: YamlScalar, start: number, text: string): boolean {
  return !plain || start > at.start || !indicators.includes(text.charAt(0));
}

/** The beginning of a script on one line, which becomes a block; undefined where it has more lines, or a comment behind it. */
function asBlock(step: Step, { at }: YamlScalar, text: string, { file }: AuditContext): string | undefined {
  const key = step.map.entries.find(({ name }) => name === 'run')?.key.at.start;
  const rest = file.text.slice(at.end, lineEndAt(file, at.end)).trim();
  if (key === undefined || key > at.start || isFlow(file, step.map) || rest !== '' || file.text.slice(at.start, at.end).includes('\n'))
    return undefined;
  return `|-${lineEnd(file)}${indentationAt(file, key)}  ${text}`;
}

/** As a scalar has it, whose quotes those of the script must not end; no quotes in what YAML reads with its escapes. */
function writtenIn({ style }: YamlScalar, text: string): string | undefined {
  if (style === 'double') return text.includes('\\') ? undefined : text.replaceAll('"', '\\"');
  return style === 'single' ? text.replaceAll("'", "''") : text;
}

/** From the last parts of the way, as a variable that says nothing else: `ISSUE_TITLE`. */
function nameFor(text: string, meaning: string, taken: Taken): string | undefined {
  const tree = parseExpression(text);
  if (tree.kind === 'mistake') return undefined;
  const way = wayOf(tree)?.filter((part) => /^[\w-]+$/.test(part));
  const parts =
    way === undefined || way.length === 0
      ? ['value']
      : way.filter((part) => !['github', 'event', 'outputs', 'steps', 'needs'].includes(part));
  const name = (parts.length === 0 ? ['value'] : parts).slice(-3).join('_').replace(/\W/g, '_').toUpperCase();
  // Names of GitHub's own variables cannot be set.
  const own = /^(?:GITHUB|RUNNER|CI$|PATH$|HOME$)/.test(name) || /^\d/.test(name) ? `INPUT_${name}` : name;
  const names = [own, ...[2, 3, 4, 5].map((n) => `${own}_${n}`)];
  return names.find((candidate) => (taken(candidate) ?? meaning) === meaning);
}

function inScript(step: Step, script: string, start: number, end: number, name: string): Use | undefined {
  if (!isShellCertain(step)) return undefined;
  switch (shellOf(step)) {
    case 'bash':
      return inBash(script, start, end, name);
    case 'pwsh':
      if (pwshQuote(script, start) !== "'")
        return { start, end, text: `\${env:${name}}`, ...(pwshQuote(script, start) === '"' ? {} : { mayDiffer: true }) };
      return isAloneIn("'", script, start, end) ? { start: start - 1, end: end + 1, text: `"\${env:${name}}"` } : undefined;
    // cmd puts variables in place before it reads a line, too.
    default:
      return undefined;
  }
}

function inBash(script: string, start: number, end: number, name: string): Use | undefined {
  if (inQuotedHeredoc(script, start)) return undefined;
  const quote = bashQuote(script, start);
  const variable = `\${${name}}`;
  if (quote === '"') return { start, end, text: variable };
  if (quote === undefined && inHeredoc(script, start)) return { start, end, text: variable };
  // In quotes a command with its arguments would be one name that no program has.
  if (quote === undefined && isCommand(script, start, end)) return { start, end, text: variable, mayDiffer: true };
  if (quote === undefined) return { start, end, text: `"${variable}"`, ...(keepsWords(script, start) ? {} : { mayDiffer: true }) };
  // Alone in single quotes, the quotes go.
  if (isAloneIn("'", script, start, end)) return { start: start - 1, end: end + 1, text: `"${variable}"` };
  return { start, end, text: `'"${variable}"'` };
}

/** Whether the shell makes no words of a value there, or `echo` puts them together again. */
function keepsWords(script: string, start: number): boolean {
  const line = lineBefore(script, start);
  return /^\s*(?:echo\s|(?:export\s+)?\w+=\S*$)/.test(commandBefore(line)) || /\[\[\s[^\]]*$/.test(line);
}

/** Whether a value that people of the repository wrote is the whole first word of a command. */
function isCommand(script: string, start: number, end: number): boolean {
  if (!/^\$\{\{\s{0,20}(?:matrix|inputs|vars|env)\b/.test(script.slice(start, end)) || !/^(?:\s|$)/.test(script.slice(end, end + 1)))
    return false;
  return (
    commandBefore(lineBefore(script, start)).trim() === '' && !/\\\r?\n[ \t]{0,200}$/.test(script.slice(Math.max(0, start - 300), start))
  );
}

function lineBefore(script: string, start: number): string {
  return script.slice(Math.max(script.lastIndexOf('\n', start - 1) + 1, start - 500), start);
}

function commandBefore(line: string): string {
  return line.slice(Math.max(0, ...[';', '|', '&', '`', '('].map((before) => line.lastIndexOf(before) + 1)));
}

function isAloneIn(quote: string, script: string, start: number, end: number): boolean {
  return script[start - 1] === quote && script[end] === quote;
}

function pwshQuote(script: string, offset: number): string | undefined {
  const line = script.slice(script.lastIndexOf('\n', offset - 1) + 1, offset);
  const singles = (line.match(/'/g) ?? []).length;
  const doubles = (line.match(/"/g) ?? []).length;
  if (doubles % 2 === 1) return '"';
  return singles % 2 === 1 ? "'" : undefined;
}

const heredocs = /<<-?[ \t]{0,5}(['"\\]?)([A-Za-z_]\w{0,60})/g;

function heredocAt(script: string, offset: number): { readonly quoted: boolean } | undefined {
  for (const match of script.matchAll(heredocs)) {
    const start = script.indexOf('\n', match.index);
    if (start < 0 || start > offset) continue;
    const close = new RegExp(`^[ \\t]{0,80}${match[2]}[ \\t]{0,5}$`, 'm').exec(script.slice(start + 1));
    if (close === null || offset < start + 1 + close.index) return { quoted: match[1] !== '' };
  }
  return undefined;
}

function inHeredoc(script: string, offset: number): boolean {
  return heredocAt(script, offset) !== undefined;
}

function inQuotedHeredoc(script: string, offset: number): boolean {
  return heredocAt(script, offset)?.quoted === true;
}

/** In JavaScript of actions/github-script: a text of its own, or part of a template. */
function inInput(
  input: string,
  script: string,
  { start, end }: { readonly start: number; readonly end: number },
  name: string,
): Use | undefined {
  if (input.toLowerCase() !== 'script') return undefined;
  const variable = `process.env.${name}`;
  const [before, after] = [script[start - 1], script[end]];
  if ((before === "'" || before === '"' || before === '`') && before === after) return { start: start - 1, end: end + 1, text: variable };
  const line = script.slice(script.lastIndexOf('\n', start - 1) + 1, start);
  const ticks = (script.slice(0, start).match(/`/g) ?? []).length;
  if (ticks % 2 === 1) return { start, end, text: `\${${variable}}` };
  // Within a longer text in quotes the text would have to be taken apart.
  if ((line.match(/'/g) ?? []).length % 2 === 1 || (line.match(/"/g) ?? []).length % 2 === 1) return undefined;
  return { start, end, text: variable, mayDiffer: true };
}
