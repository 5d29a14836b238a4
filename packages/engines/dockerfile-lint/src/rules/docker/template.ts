// A file that a program fills in before Docker sees it: it is told once, at the first place that Docker cannot read.

import { type Document, refusals, type Span, type SyntaxProblem } from '@portcullis/formats/dockerfile';

export interface TemplateMark {
  /** What marks the text as a template: `{{`. */
  readonly mark: string;
  readonly at: Span;
}

/**
 * `{{ … }}`, `{% … %}`, `<% … %>`, `%%NAME%%`, `@NAME@`, `__NAME__`, `#NAME#`, `#{…}`, `${templateOption:name}`, `${project.version}`, a name that says `REPLACE-ME`, `<name>` or
 * `[name]` for an image, and three dots for lines that were left out.
 */
const marks =
  /\{\{|\{%|<%|%%\w{1,100}%%|@@?[A-Za-z_]\w{0,100}@@?|__[A-Z][A-Z0-9_]{0,60}__|#[A-Z][A-Z0-9_]{1,60}#|#\{|\$\{\w{1,100}:[A-Za-z]|\$\{\w{1,100}\.[A-Za-z][\w.-]{0,100}\}|\bREPLACE[-_]?(?:ME|THIS)\b|^[ \t]{0,40}FROM[ \t]{1,20}\S{0,200}[<[][a-z][\w. -]{0,60}[>\]]|^[ \t]{0,40}(?:\.\.\.|…)[ \t]{0,40}$/im;

/** Marks of templates whose other lines Docker may well read: what it would then stop at says nothing of the file that they make. */
const branches = /^[ \t]{0,40}(?:<%|\{%|\{\{-?[ \t]{0,20}(?:if|else|end|range|#)|%[ \t]{0,20}(?:if|for|else|end))/m;

/** Whether a program chooses among the lines of the file before Docker sees it: those that say so Docker cannot read. */
export function hasTemplateBranches({ text, problems, index }: Document): boolean {
  return branches.test(text) && problems.some(({ start }) => branches.test(index.lineText(index.positionAt(start).line).slice(0, 4000)));
}

/** Whether a piece of such a file has a mark in it. */
export function isFilledIn(text: string): boolean {
  return marks.test(text);
}

const cache = new WeakMap<Document, TemplateMark | undefined>();

/** The first thing that Docker would refuse, when it stands in a line with such a mark; undefined when the file is no template. */
export function templateMark(document: Document): TemplateMark | undefined {
  if (cache.has(document)) return cache.get(document);
  const found = findMark(document, [...document.problems, ...refusals(document)]);
  cache.set(document, found);
  return found;
}

function findMark({ text, index }: Document, problems: readonly SyntaxProblem[]): TemplateMark | undefined {
  // One look at the text first: most files have none of these anywhere.
  if (problems.length === 0 || !marks.test(text)) return undefined;
  for (const problem of problems) {
    const mark = marks.exec(index.lineText(index.positionAt(problem.start).line).slice(0, 4000))?.[0] ?? markOver(text, problem.start);
    if (mark !== undefined) return { mark, at: problem };
  }
  return undefined;
}

/** The braces of an expression of several lines over a place in it. */
function markOver(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 4000), at);
  const open = before.lastIndexOf('{{');
  return open >= 0 && before.lastIndexOf('}}') < open && text.slice(at, at + 4000).includes('}}') ? '{{' : undefined;
}
