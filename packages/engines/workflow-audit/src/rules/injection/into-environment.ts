// The fix of an injection: the expression moves into `env:`, and the script takes the variable, quoted as its shell wants it.

import { expressionsIn, parseExpression } from '@portcullis/formats/expression';
import type { Step } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import type { FixDraft } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { addEntries } from '../../edits.js';
import { wayOf } from '../../graph/paths.js';
import { shellOf } from '../../shell.js';

interface Place {
  readonly step: Step;
  readonly scalar: YamlScalar;
  readonly index: number;
  /** Of an action; absent for `run`. */
  readonly input: string | undefined;
}

/** Expressions of one script that are put elsewhere: one with more is made by a program, and is rewritten there. */
const maxMoved = 100;

/** @returns undefined where no edit is certain to keep what the script does. */
export function intoEnvironment({ step, scalar, index, input }: Place, context: AuditContext): FixDraft | undefined {
  if (index >= maxMoved || scalar.alias !== undefined || step.map.alias !== undefined) return undefined;
  const found = expressionsIn(scalar.text)[index];
  if (found === undefined || !found.closed || found.text.includes('\n')) return undefined;
  const expression = scalar.text.slice(found.span.start, found.span.end);
  const existing = step.env.find((pair) => pair.scalar?.text.trim() === expression);
  const name = existing?.name ?? nameFor(found.text, step);
  if (name === undefined) return undefined;
  const use =
    input === undefined
      ? inScript(step, scalar.text, found.span.start, found.span.end, name)
      : inInput(input, scalar.text, found.span, name);
  if (use === undefined) return undefined;
  const edits =
    existing === undefined
      ? addEntries(context.file, step.map, 'env', [[name, expression]], { before: input === undefined ? 'run' : 'with' })
      : [];
  if (edits === undefined || !yamlSafe(expression)) return undefined;
  const at = context.placeIn(scalar, use.start, use.end);
  if (!standsThere(context.file.text, at, scalar.text.slice(use.start, use.end)) || !fits(scalar, use.text)) return undefined;
  return { description: `Hand the value over in \`${name}\``, edits: [...edits, { ...at, replacement: use.text }] };
}

interface Use {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A plain scalar in `env:` that YAML reads as it is written. */
function yamlSafe(expression: string): boolean {
  return !/: | #|\n/.test(expression);
}

function standsThere(file: string, { start, end }: { readonly start: number; readonly end: number }, text: string): boolean {
  return file.slice(start, end) === text;
}

/** Quotes of the script must not end those of the scalar. */
function fits({ style }: YamlScalar, text: string): boolean {
  if (style === 'double') return !/["\\]/.test(text);
  return style !== 'single' || !text.includes("'");
}

/** From the last parts of the way, as a variable that the step does not have: `ISSUE_TITLE`. */
function nameFor(text: string, step: Step): string | undefined {
  const tree = parseExpression(text);
  if (tree.kind === 'mistake') return undefined;
  const way = wayOf(tree)?.filter((part) => /^[\w-]+$/.test(part));
  const parts =
    way === undefined || way.length === 0
      ? ['value']
      : way.filter((part) => !['github', 'event', 'outputs', 'steps', 'needs'].includes(part));
  const name = (parts.length === 0 ? ['value'] : parts).slice(-3).join('_').replace(/\W/g, '_').toUpperCase();
  // Names of GitHub's own variables cannot be set.
  const free = /^(?:GITHUB|RUNNER|CI$|PATH$|HOME$)/.test(name) || /^\d/.test(name) ? `INPUT_${name}` : name;
  return step.env.some((pair) => pair.name.toUpperCase() === free) ? undefined : free;
}

function inScript(step: Step, script: string, start: number, end: number, name: string): Use | undefined {
  switch (shellOf(step)) {
    case 'bash':
      return inBash(script, start, end, name);
    case 'pwsh':
      return pwshQuote(script, start) === "'" ? undefined : { start, end, text: `\${env:${name}}` };
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
  if (quote === undefined) return { start, end, text: inHeredoc(script, start) ? variable : `"${variable}"` };
  // Alone in single quotes, the quotes go.
  if (script[start - 1] === "'" && script[end] === "'") return { start: start - 1, end: end + 1, text: `"${variable}"` };
  return { start, end, text: `'"${variable}"'` };
}

/** The quote in which an offset of a script stands; expressions before it hold none that count. */
function bashQuote(script: string, offset: number): '"' | "'" | undefined {
  let open: '"' | "'" | undefined;
  const skip = expressionsIn(script.slice(0, offset)).map(({ span }) => span);
  let next = 0;
  for (let at = 0; at < offset; at++) {
    const span = skip[next];
    if (span !== undefined && at === span.start) {
      at = span.end - 1;
      next++;
      continue;
    }
    const letter = script[at];
    if (letter === '\\' && open !== "'") at++;
    else if (letter === '#' && open === undefined && /(?:^|\s)$/.test(script.slice(Math.max(0, at - 1), at))) {
      const newline = script.indexOf('\n', at);
      at = newline < 0 ? offset : newline;
    } else if ((letter === '"' || letter === "'") && (open === undefined || open === letter))
      open = open === undefined ? letter : undefined;
  }
  return open;
}

function pwshQuote(script: string, offset: number): string | undefined {
  const line = script.slice(script.lastIndexOf('\n', offset - 1) + 1, offset);
  const singles = (line.match(/'/g) ?? []).length;
  const doubles = (line.match(/"/g) ?? []).length;
  return doubles % 2 === 0 && singles % 2 === 1 ? "'" : undefined;
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
  return { start, end, text: variable };
}
