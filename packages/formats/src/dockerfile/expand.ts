// Variables of ARG and ENV: which are in scope where, and what a text means once they are put in.

import type { Document, Instruction, Stage } from './document.js';
import { trimmed } from './trim.js';

/** Longest text an expansion may grow to: `ENV A=$A$A` repeated must not double for ever. */
const maxLength = 64 * 1024;

/** Values by name; undefined where a variable is declared but its value is not known until the build. */
export interface Scope {
  has(name: string): boolean;
  get(name: string): string | undefined;
  /** Those of the stage, in the order in which they were first set, then those of the stages below it; of many the latest. */
  keys(most?: number): Iterable<string>;
}

/** Longest reference, its default included. */
const maxReference = 1024;

/** What a reference to a variable looks like. */
export interface VariableUse {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** `-`, `:-`, `+`, `:+`, `?`, `:?` or one of the pattern operators. */
  readonly operator?: string;
  readonly word?: string;
}

/** Every `$name` and `${name…}` in a text; escaped ones and those in single quotes are none. */
export function variableUses(text: string, escapeLetter: string): readonly VariableUse[] {
  const uses: VariableUse[] = [];
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (letter === escapeLetter && quote !== "'") at++;
    else if (letter === "'" && quote !== '"') quote = quote === "'" ? '' : "'";
    else if (letter === '"' && quote !== "'") quote = quote === '"' ? '' : '"';
    else if (letter === '$' && quote !== "'") {
      const use = readUse(text, at);
      if (use !== undefined) {
        uses.push(use);
        at = use.end - 1;
      }
    }
  }
  return uses;
}

function readUse(text: string, at: number): VariableUse | undefined {
  if (text[at + 1] !== '{') {
    const name = /^(?:[A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-])/.exec(text.slice(at + 1, at + 1 + 256))?.[0];
    return name === undefined ? undefined : { name, start: at, end: at + 1 + name.length };
  }
  const name = /^[A-Za-z_][A-Za-z0-9_]*/.exec(text.slice(at + 2, at + 2 + 256))?.[0];
  if (name === undefined) return undefined;
  let depth = 1;
  let end = at + 2 + name.length;
  const body = end;
  // A brace that nothing closes is looked for no further than this, so that many of them take no time.
  for (; end < text.length && depth > 0 && end - at < maxReference; end++) {
    if (text[end] === '$' && text[end + 1] === '{') depth++;
    else if (text[end] === '}') depth--;
  }
  if (depth > 0) return undefined;
  const inner = text.slice(body, end - 1);
  const operator = /^(?::?[-+?]|##?|%%?|\/\/?)/.exec(inner)?.[0];
  if (inner === '') return { name, start: at, end };
  // `${V:1:2}`: an operator of other shells, which Docker does not know.
  return { name, start: at, end, operator: operator ?? 'unknown', word: inner.slice(operator?.length ?? 0) };
}

/** A text with its variables put in; undefined as soon as one has no known value. */
export function expand(text: string, scope: Scope, escapeLetter: string, depth = 0): string | undefined {
  if (!text.includes('$')) return text;
  if (depth > 8) return undefined;
  let result = '';
  let position = 0;
  for (const use of variableUses(text, escapeLetter)) {
    const value = usedValue(use, scope, escapeLetter, depth);
    if (value === undefined) return undefined;
    result += text.slice(position, use.start) + value;
    position = use.end;
    if (result.length > maxLength) return undefined;
  }
  return result + text.slice(position);
}

function usedValue(use: VariableUse, scope: Scope, escapeLetter: string, depth: number): string | undefined {
  const declared = scope.has(use.name);
  const value = scope.get(use.name);
  if (use.operator === undefined) return value;
  const word = (): string | undefined => expand(use.word ?? '', scope, escapeLetter, depth + 1);
  const filled = value !== undefined && (value !== '' || !use.operator.startsWith(':'));
  switch (use.operator.replace(':', '')) {
    case '-':
      // A build argument may be given from outside; without one the default of the reference holds.
      return filled ? value : word();
    case '+':
      return filled || (declared && value === undefined) ? word() : '';
    case '?':
      return value;
    default: {
      const pattern = value === undefined ? undefined : word();
      return value === undefined || pattern === undefined || use.operator === 'unknown' ? undefined : trimmed(value, use.operator, pattern);
    }
  }
}

/** Variables that the build sets before the first FROM (docs: predefined and platform arguments). */
export const platformArguments: readonly string[] = [
  'TARGETPLATFORM',
  'TARGETOS',
  'TARGETARCH',
  'TARGETVARIANT',
  'BUILDPLATFORM',
  'BUILDOS',
  'BUILDARCH',
  'BUILDVARIANT',
];

/** ARGs before the first FROM: what FROM lines may use. */
export function globalScope(document: Document): ReadonlyMap<string, string | undefined> {
  return scopesOf(document).globals;
}

/** The same, of the instructions before the first FROM. */
export function preambleScope(preamble: readonly Instruction[], escapeLetter: string): ReadonlyMap<string, string | undefined> {
  const scope = new StageVariables(preamble, escapeLetter, undefined, undefined).before(undefined);
  return new Map([...scope.keys()].map((name) => [name, scope.get(name)]));
}

/** What is in scope in a stage before the instruction `limit`, with what the stages it builds on leave in ENV. */
export function stageScope(document: Document, stage: Stage, limit?: Instruction): Scope {
  return scopesOf(document).of(stage).before(limit);
}

interface Scopes {
  readonly globals: ReadonlyMap<string, string | undefined>;
  of(stage: Stage): StageVariables;
}

const known = new WeakMap<Document, Scopes>();

/** The variables of a document, worked out once: a file may have as many of them as lines. */
function scopesOf(document: Document): Scopes {
  const before = known.get(document);
  if (before !== undefined) return before;
  const stages = new Map<Stage, StageVariables>();
  const globals = preambleScope(document.preamble, document.escape);
  const scopes: Scopes = {
    globals,
    of(stage) {
      // From the first ancestor on, so that a long chain of stages needs no deep stack.
      const chain: Stage[] = [];
      for (let at: Stage | undefined = stage; at !== undefined && !stages.has(at); at = at.parent) chain.push(at);
      for (const at of chain.reverse())
        stages.set(
          at,
          new StageVariables(at.instructions, document.escape, globals, at.parent === undefined ? undefined : stages.get(at.parent)),
        );
      return stages.get(stage) as StageVariables;
    },
  };
  known.set(document, scopes);
  return scopes;
}

/** Stages further up are not asked for what they leave. */
const maxStages = 64;

/** What each variable of a stage was set to at which of its instructions, in their order. */
class StageVariables {
  private readonly settings = new Map<string, { readonly at: number[]; readonly values: (string | undefined)[] }>();
  private readonly places = new Map<Instruction, number>();
  /** Names as they were first set, and at which instruction. */
  private readonly order: string[] = [];
  private readonly firsts: number[] = [];

  constructor(
    instructions: readonly Instruction[],
    escapeLetter: string,
    globals: ReadonlyMap<string, string | undefined> | undefined,
    private readonly parent: StageVariables | undefined,
  ) {
    for (const [place, instruction] of instructions.entries()) {
      this.places.set(instruction, place);
      if (instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV') continue;
      // All pairs of an ENV see the values from before it, those of an ARG one another's.
      const scope = this.view(instruction.keyword === 'ENV' ? place : place + 1);
      for (const { name: word, value } of instruction.pairs) {
        // Before the first FROM BuildKit takes a name as it is written: `ARG "VERSION"` declares no VERSION.
        const name = globals === undefined ? word.text : word.value;
        if (value !== undefined) this.set(name, place, expand(value.value, scope, escapeLetter));
        else if (instruction.keyword === 'ENV') this.set(name, place, '');
        // One from before the first FROM counts anew, whatever the stage made of it.
        else if (globals?.has(name) || !scope.has(name)) this.set(name, place, globals?.get(name));
      }
    }
  }

  /** What holds before an instruction, or at the end of the stage for one that is none of its own. */
  before(limit: Instruction | undefined): Scope {
    return this.view((limit === undefined ? undefined : this.places.get(limit)) ?? Number.POSITIVE_INFINITY);
  }

  private view(limit: number): Scope {
    return {
      has: (name) => this.look(name, limit, 0) !== undefined,
      get: (name) => this.look(name, limit, 0)?.value,
      keys: (most = Number.POSITIVE_INFINITY) => this.names(limit, most),
    };
  }

  private set(name: string, place: number, value: string | undefined): void {
    const list = this.settings.get(name);
    if (list === undefined) {
      this.settings.set(name, { at: [place], values: [value] });
      this.order.push(name);
      this.firsts.push(place);
    } else {
      list.at.push(place);
      list.values.push(value);
    }
  }

  private look(name: string, limit: number, depth: number): { readonly value: string | undefined } | undefined {
    const list = this.settings.get(name);
    const last = list === undefined ? 0 : countBelow(list.at, limit);
    if (list !== undefined && last > 0) return { value: list.values[last - 1] };
    // What a stage declares, ARG or ENV, the stages that build on it have too.
    if (this.parent === undefined || depth >= maxStages) return undefined;
    return this.parent.look(name, Number.POSITIVE_INFINITY, depth + 1);
  }

  private names(limit: number, most: number): readonly string[] {
    const told = new Set<string>();
    let from: StageVariables | undefined = this;
    for (let steps = 0; from !== undefined && steps <= maxStages && told.size < most; steps++, from = from.parent) {
      const end = steps === 0 ? countBelow(from.firsts, limit) : from.order.length;
      for (const name of from.order.slice(Math.max(0, end - most), end)) told.add(name);
    }
    return [...told];
  }
}

/** How many of ascending numbers are less than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
