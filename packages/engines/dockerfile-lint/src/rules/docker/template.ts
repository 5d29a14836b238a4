// A file that a program fills in before Docker sees it: it is told once, at the first place that Docker cannot read.

import { type Document, refusals, type Span, type SyntaxProblem } from '@portcullis/formats/dockerfile';
import type { LintContext } from '../../context.js';

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

/**
 * Marks that only their case tells: `FROM BASEIMAGE`, which a script exchanges, calls of m4 and blocks of EmPy that stand where an
 * instruction would, and `EXPOSE {port}`.
 */
const casedMarks =
  /^[ \t]{0,40}(?:(?:FROM|from)[ \t]{1,20}(?:[A-Z0-9]{0,30}(?:BASE|IMAGE)[A-Z0-9_]{0,30}|[A-Z]{2,30}(?:_[A-Z]{2,30}){1,4})(?![\w./-])|(?:s?include|ifelse|ifdef|define)\(|@[({[]|(?:FROM|EXPOSE)[ \t]{1,20}\{[a-z]\w{0,60}\})|\bdnl$/m;

/** Lines for the preprocessor of C, which are comments to Docker, without their `#`. */
const preprocessed = /^(?:ifn?def[ \t]|if[ \t]{1,20}!?defined|include[ \t]{0,20}["<])[^\n]{0,60}/;

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

/** Endings by which a file says that a program fills it in: `Dockerfile.template`, `Dockerfile-slim.j2`. */
const templateName = /\.(?:template|te?mpl|tpl|j2|jinja2?|erb|ejs|em|m4|mustache|hbs|gotmpl|in)$/i;

const cache = new WeakMap<Document, TemplateMark | undefined>();

/**
 * The first thing that Docker would refuse, when it stands in a line with such a mark, or the file has the name of a template;
 * undefined when the file is none.
 */
export function templateMark({ document, path }: Pick<LintContext, 'document' | 'path'>): TemplateMark | undefined {
  if (cache.has(document)) return cache.get(document);
  const problems = [...document.problems, ...refusals(document)];
  const [ending] = templateName.exec(path) ?? [];
  const named = ending === undefined || problems[0] === undefined ? undefined : { mark: ending, at: problems[0] };
  const found = findMark(document, problems) ?? named;
  cache.set(document, found);
  return found;
}

function findMark({ text, index, comments }: Document, problems: readonly SyntaxProblem[]): TemplateMark | undefined {
  // One look at the text first: most files have none of these anywhere.
  const [first] = problems;
  if (first === undefined) return undefined;
  const [line] = comments.flatMap((comment) => (comment.inside ? [] : (preprocessed.exec(comment.text)?.[0] ?? [])));
  if (line !== undefined) return { mark: `#${line}`, at: first };
  if (!marks.test(text) && !casedMarks.test(text)) return undefined;
  for (const problem of problems) {
    const written = index.lineText(index.positionAt(problem.start).line).slice(0, 4000);
    const mark = (marks.exec(written) ?? casedMarks.exec(written))?.[0].trim() ?? markOver(text, problem.start);
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
