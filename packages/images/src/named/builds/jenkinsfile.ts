// What a Jenkinsfile builds: the agent that a Dockerfile makes, what `docker.build` is given, and commands of steps, each in the folder of the
// `dir('…') { }` around it. Groovy is a language, of which strings, braces, and variables that hold one text are read.

import { folderOf } from '../paths.js';
import { interpolatePartly, unknownPart } from '../variables.js';
import { contextFolders, placesIn } from './places.js';
import { buildsInScript, mayBuild, shown } from './scripts.js';
import type { NamedBuilds, NamedDockerfile } from './types.js';

export function readJenkinsfile(text: string, path: string): NamedBuilds {
  const tokens = tokensOf(text);
  const variables = variablesOf(tokens);
  const base = [...new Set(['', folderOf(path)])];
  const found: NamedBuilds[] = [];
  for (const { at, folder } of placesOf(tokens, variables)) {
    const isOfAgent = isAgent(tokens, at);
    if (!isOfAgent && tokens[at]?.kind !== 'text') continue;
    const bases = folder === '' ? base : (contextFolders(base, folder) ?? base);
    if (isOfAgent) found.push({ dockerfiles: ofAgent(tokens, at, bases, variables), also: [] });
    else found.push(ofText(tokens, at, bases, variables));
  }
  return { dockerfiles: found.flatMap(({ dockerfiles }) => dockerfiles), also: found.flatMap(({ also }) => also) };
}

interface Token {
  readonly kind: 'text' | 'word' | 'sign';
  readonly value: string;
  /** Whether Groovy fills in variables. */
  readonly filled?: boolean;
}

const maxTokens = 100_000;

/** Strings, names and signs; comments and blanks left out. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length && tokens.length < maxTokens; ) {
    const long = longAt(text, at);
    simple.lastIndex = at;
    const match = long === undefined ? simple.exec(text) : null;
    const [whole = ' ', one, filled, word, sign] = match ?? [];
    if (long?.token !== undefined) tokens.push(long.token);
    if (one !== undefined) tokens.push({ kind: 'text', value: unescaped(one) });
    else if (filled !== undefined) tokens.push({ kind: 'text', value: unescaped(filled), filled: true });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
    else if (sign !== undefined && !/["']/.test(sign)) tokens.push({ kind: 'sign', value: sign });
    at = long?.end ?? (sign !== undefined && /["']/.test(sign) ? endOfLine(text, at) : at + whole.length);
  }
  return tokens;
}

const simple =
  /'((?:[^'\\\n]|\\[\s\S]){0,20000})'|"((?:[^"\\\n]|\\[\s\S]){0,20000})"|([A-Za-z_$][\w$]*(?:\.[A-Za-z_]\w*)*)|([^\s\w])|\s+|\w+/gy;

/** A comment, or a string of three quotes; what has no end leads to that of the text, or of the line. */
function longAt(text: string, at: number): { readonly token?: Token; readonly end: number } | undefined {
  const start = text.slice(at, at + 3);
  if (start.startsWith('//')) return { end: endOfLine(text, at) };
  const mark = start.startsWith('/*') ? '*/' : start === "'''" || start === '"""' ? start : undefined;
  if (mark === undefined) return undefined;
  const from = at + (mark === '*/' ? 2 : 3);
  const found = text.indexOf(mark, from);
  const end = found < 0 ? text.length : found;
  const token = { kind: 'text' as const, value: unescaped(text.slice(from, end)), ...(mark === '"""' ? { filled: true } : {}) };
  return { ...(mark === '*/' ? {} : { token }), end: end + mark.length };
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Groovy's own escapes; a backslash at the end of a line is the shell's, or joins the lines for both. */
function unescaped(text: string): string {
  return text.replace(/\\(["'\\$])/g, '$1');
}

type Variables = ReadonlyMap<string, string | undefined>;

/** `def f = 'x'`, `F = "x"`: names that hold one text and no other. */
function variablesOf(tokens: readonly Token[]): Variables {
  const found = new Map<string, string | undefined>();
  for (const [at, { kind, value }] of tokens.entries()) {
    const [equals, given, behind] = tokens.slice(at + 1, at + 4);
    if (kind !== 'word' || equals?.value !== '=' || equals.kind !== 'sign' || given?.value === '=') continue;
    const text =
      given?.kind === 'text' && behind?.value !== '+' && !(given.filled === true && given.value.includes('$')) ? given.value : undefined;
    const name = value.replace(/^env\./, '');
    found.set(name, found.has(name) && found.get(name) !== text ? undefined : text);
  }
  return found;
}

/** Every token with the folder of the `dir('…') { }` that it stands in. */
function* placesOf(tokens: readonly Token[], variables: Variables): Generator<{ readonly at: number; readonly folder: string }> {
  const open: string[] = [];
  for (const [at, { kind, value }] of tokens.entries()) {
    if (kind === 'sign' && value === '{') open.push(joined(open.at(-1) ?? '', folderBefore(tokens, at, variables)));
    if (kind === 'sign' && value === '}') open.pop();
    yield { at, folder: open.at(-1) ?? '' };
  }
}

/** `dir('x')`, `dir("${x}")` and `dir(x)` before a brace. */
function folderBefore(tokens: readonly Token[], brace: number, variables: Variables): string {
  const [name, bracket, given, close] = tokens.slice(Math.max(0, brace - 4), brace);
  return name?.value === 'dir' && bracket?.value === '(' && close?.value === ')' && given !== undefined ? textOf(given, variables) : '';
}

const maxFolder = 1000;

function joined(outer: string, inner: string): string {
  if (inner === '' || outer.length + inner.length > maxFolder) return outer;
  return inner.startsWith('/') || outer === '' ? inner : `${outer}/${inner}`;
}

/** What a text or a name comes to. */
function textOf({ kind, value, filled }: Token, variables: Variables): string {
  if (kind === 'word') return variables.get(value) ?? unknownPart;
  if (filled !== true) return value;
  return interpolatePartly(
    value.replace(/\$\{(?:(?:env|params)\.)?([^}]{0,300})\}/g, (_, name: string) => (/^\w+$/.test(name) ? `\${${name}}` : unknownPart)),
    (name) => (name === 'WORKSPACE' ? '.' : variables.get(name)),
  );
}

/** A text with those that `+` adds to it. */
function wholeText(tokens: readonly Token[], from: number, variables: Variables): string {
  let text = textOf(tokens[from] as Token, variables);
  for (let at = from + 1; tokens[at]?.value === '+' && tokens[at]?.kind === 'sign'; at += 2) {
    const next = tokens[at + 1];
    if (next === undefined || next.kind === 'sign') break;
    text += textOf(next, variables);
  }
  return text;
}

function isAgent(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'word' && tokens[at]?.value === 'dockerfile' && tokens[at + 1]?.value === '{';
}

/** `dockerfile { filename 'X' dir 'Y' }`, its keys in any order. */
function ofAgent(tokens: readonly Token[], at: number, bases: readonly string[], variables: Variables): readonly NamedDockerfile[] {
  const behind = tokens.slice(at, at + 60);
  const end = behind.findIndex(({ kind, value }) => kind === 'sign' && value === '}');
  const inside = behind.slice(0, end < 0 ? undefined : end);
  const given = (key: string): string | undefined => {
    const index = inside.findIndex(({ kind, value }) => kind === 'word' && value === key);
    const [next, after] = inside.slice(index + 1, index + 3);
    const value = next?.kind === 'sign' ? after : next;
    return index < 0 || value === undefined ? undefined : textOf(value, variables);
  };
  const written = given('filename');
  if (written === undefined) return [];
  const folders = placesIn(bases, given('dir') ?? '.');
  return [{ owner: 'the agent', text: shown(written), candidates: placesIn(folders, written) }];
}

/** Steps that run their text. */
const runs = /^(?:sh|bat|powershell|pwsh|script)$/;

/** A text that builds: told where a step runs it, and only looked into where it may be a message. */
function ofText(tokens: readonly Token[], at: number, bases: readonly string[], variables: Variables): NamedBuilds {
  const before = tokens.slice(Math.max(0, at - 3), at);
  // What another text was added to is a part of that.
  if (before.at(-1)?.value === '+' && before.at(-1)?.kind === 'sign') return { dockerfiles: [], also: [] };
  const text = buildArguments(tokens, at, variables) ?? wholeText(tokens, at, variables);
  if (!mayBuild.test(text)) return { dockerfiles: [], also: [] };
  const isRun = before.some(({ kind, value }) => kind === 'word' && (runs.test(value) || value.endsWith('docker.build')));
  const lookUp = (name: string): string | undefined => variables.get(name);
  const found = bases.map((folder) => buildsInScript({ text, owner: isRun ? 'a step' : 'a text', lookUp, folder }));
  const dockerfiles = merged(found.map(({ dockerfiles: all }) => all));
  return {
    dockerfiles: isRun ? dockerfiles : dockerfiles.map((one) => ({ ...one, optional: true as const })),
    also: found.flatMap(({ also }) => also),
  };
}

/** `docker.build('image', '-f X folder')`: the words of a build. */
function buildArguments(tokens: readonly Token[], at: number, variables: Variables): string | undefined {
  const start = tokens.slice(Math.max(0, at - 12), at).findLastIndex(({ value }) => /(?:^|\.)docker\.build$|^docker\.build$/.test(value));
  if (start < 0) return undefined;
  const inside = tokens.slice(Math.max(0, at - 12) + start + 1, at);
  const isSecond = inside[0]?.value === '(' && inside.at(-1)?.value === ',' && inside.filter(({ value }) => value === ',').length === 1;
  return isSecond && !inside.some(({ kind, value }) => kind === 'sign' && value === ')')
    ? `docker build ${wholeText(tokens, at, variables)}`
    : undefined;
}

/** The same builds seen from several folders. */
function merged(readings: readonly (readonly NamedDockerfile[])[]): readonly NamedDockerfile[] {
  const [first = [], ...others] = readings;
  return first.map((one, index) => ({
    ...one,
    candidates: [...new Set([...one.candidates, ...others.flatMap((all) => all[index]?.candidates ?? [])])],
  }));
}
