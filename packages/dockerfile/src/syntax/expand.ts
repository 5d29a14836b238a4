// Variables of ARG and ENV: which are in scope where, and what a text means once they are put in.

import type { Document, Instruction, Stage } from './document.js';

/** Longest text an expansion may grow to: `ENV A=$A$A` repeated must not double for ever. */
const maxLength = 64 * 1024;

/** Values by name; undefined where a variable is declared but its value is not known until the build. */
export type Scope = ReadonlyMap<string, string | undefined>;

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
  for (; end < text.length && depth > 0; end++) {
    if (text[end] === '$' && text[end + 1] === '{') depth++;
    else if (text[end] === '}') depth--;
  }
  if (depth > 0) return undefined;
  const inner = text.slice(body, end - 1);
  const operator = /^(?::?[-+?]|##?|%%?|\/\/?)/.exec(inner)?.[0];
  return { name, start: at, end, ...(operator === undefined ? {} : { operator, word: inner.slice(operator.length) }) };
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
    default:
      return value;
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
export function globalScope(document: Document): Scope {
  return extend(new Map(), document.preamble, document.escape, undefined);
}

/** What is in scope in a stage before the instruction `limit`, with what the stages it builds on leave in ENV. */
export function stageScope(document: Document, stage: Stage, limit?: Instruction): Scope {
  const globals = globalScope(document);
  return stageScopeFrom(document, stage, limit, globals, 0);
}

function stageScopeFrom(document: Document, stage: Stage, limit: Instruction | undefined, globals: Scope, depth: number): Scope {
  const inherited =
    stage.parent === undefined || depth > 64
      ? new Map<string, string | undefined>()
      : environmentOnly(stage.parent, stageScopeFrom(document, stage.parent, undefined, globals, depth + 1));
  const end = limit === undefined ? -1 : stage.instructions.indexOf(limit);
  return extend(inherited, end < 0 ? stage.instructions : stage.instructions.slice(0, end), document.escape, globals);
}

/** ARG ends with its stage; ENV goes on. */
function environmentOnly(stage: Stage, scope: Scope): Map<string, string | undefined> {
  const names = new Set<string>();
  for (let at: Stage | undefined = stage, depth = 0; at !== undefined && depth < 64; at = at.parent, depth++)
    for (const instruction of at.instructions)
      if (instruction.keyword === 'ENV') for (const pair of instruction.pairs) names.add(pair.name.value);
  return new Map([...scope].filter(([name]) => names.has(name)));
}

function extend(start: Scope, instructions: readonly Instruction[], escapeLetter: string, globals: Scope | undefined): Scope {
  const scope = new Map(start);
  for (const instruction of instructions) {
    if (instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV') continue;
    // All pairs of one instruction see the values from before it.
    const before: Scope = instruction.keyword === 'ENV' ? new Map(scope) : scope;
    for (const { name, value } of instruction.pairs) {
      if (instruction.keyword === 'ARG' && value === undefined) {
        if (!scope.has(name.value)) scope.set(name.value, globals?.get(name.value));
      } else scope.set(name.value, value === undefined ? '' : expand(value.value, before, escapeLetter));
    }
  }
  return scope;
}
