// What hides what a workflow does: roundabout paths of actions, expressions that always give the same, names that are computed.

import { allParts, constantOf, type Expression, partsOf, textOf } from '@portcullis/formats/expression';
import type { Uses } from '@portcullis/formats/workflow';
import { type FixDraft, fix, replace } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { type AuditProblem, audit } from '../../rule.js';
import type { ExpressionSite } from '../../sites.js';
import { controls, risks } from '../controls.js';

const head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';

export const obfuscation = audit({
  id: 'obfuscation',
  severity: 'low',
  confidence: 'high',
  title: 'A workflow that hides what it does',
  why: 'Reviewers and tools read past what is written roundabout, which is how code that nobody would let in gets in.',
  remedy: 'Write what it comes to.',
  controls: controls.change,
  risks: risks.flow,
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions'],
  on: ['uses', 'expression'],
  only: (part) => 'uses' in part || !isPlain(part.tree),
  check: (part, context) => ('uses' in part ? ofUses(part.uses, context) : ofExpression(part, context)),
  examples: {
    bad: [
      { text: `${head}      - uses: actions/checkout/a/../.@v4\n` },
      { text: `${head}      - uses: octo//tool@8edcb1bdb4e267140fa742c62e395cd74f332709\n` },
      { text: `${head}      - run: echo \${{ format('{0}{1}', 'a', 'b') }}\n` },
      { text: `${head}      - run: echo \${{ github[format('{0}', 'sha')] }}\n` },
      { text: `${head}      - run: echo \${{ github['ref' || env.A] }}\n` },
      { text: `${head}      - run: echo \${{ 'main' }}\n` },
    ],
    good: [
      {
        text: "name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n        env:\n          B: ${{ github['sha'] }}\n          C: ${{ format('{0}', github.sha) }}\n          D: ${{ '{{ version }}' }}\n",
      },
    ],
  },
});

function* ofUses({ scalar, target, text }: Uses, context: AuditContext): Generator<AuditProblem> {
  // `./action/` is how many people write a folder of their own.
  if (target.kind === 'local' || target.kind === 'image' || text.includes('${{')) return;
  const at = text.indexOf('@');
  const name = at < 0 ? text : text.slice(0, at);
  const parts = name.split('/');
  if (!parts.some((part) => part === '' || part === '.' || part === '..') || name === '') return;
  yield {
    at: scalar.at,
    message: `The path of "${text.slice(0, 80)}" is written roundabout`,
    fix: () => straightened(scalar.text, context, scalar),
  };
}

function straightened(text: string, context: AuditContext, scalar: Uses['scalar']): FixDraft | undefined {
  const at = text.indexOf('@');
  const name = at < 0 ? text : text.slice(0, at);
  const parts: string[] = [];
  for (const part of name.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  if (scalar.verbatim === undefined || parts.length < 2) return undefined;
  return fix('Write the path straight.', replace(context.placeIn(scalar, 0, name.length), parts.join('/')));
}

function* ofExpression({ inner, scalar, span, tree }: ExpressionSite, context: AuditContext): Generator<AuditProblem> {
  if (tree.kind === 'mistake') return;
  const place = (node: Expression) => context.placeIn(scalar, inner.start + node.span.start, inner.start + node.span.end);
  const parts = isBareText(tree) && span.end - span.start > inner.end - inner.start ? [tree] : outermost(tree);
  for (const part of parts) {
    const constant = constantOf(part);
    const text = constant === undefined ? undefined : textOf(constant.value);
    const whole = part === tree && span.end - span.start > inner.end - inner.start;
    yield {
      at: place(part),
      message: text === undefined ? 'This gives the same in every run' : `This gives "${text.slice(0, 60)}" in every run`,
      fix: () =>
        text === undefined || !/^[\w./ -]*$/.test(text) || scalar.style === 'single'
          ? undefined
          : whole && text !== '' && text.trim() === text
            ? fix('Write what it comes to.', replace(context.placeIn(scalar, span.start, span.end), text))
            : fix('Write what it comes to.', replace(place(part), literal(constant?.value, text))),
    };
  }
  if (parts.length > 0) return;
  if (tree.kind === 'literal' && typeof tree.value !== 'string' && span.end - span.start > inner.end - inner.start) {
    const text = textOf(tree.value) ?? '';
    yield {
      at: place(tree),
      message: 'The braces around a value that is written out are for nothing',
      persona: 'pedantic',
      fix: () => (text === '' ? undefined : fix('Write the value itself.', replace(context.placeIn(scalar, span.start, span.end), text))),
    };
    return;
  }
  const computed = allParts(tree).filter((part) => part.kind === 'index' && isComputed(part.index));
  if (computed.length === 0 && tree.kind !== 'literal') plainTrees.add(tree);
  for (const part of computed) yield { at: place(part), message: 'The name of the property is computed', persona: 'pedantic' };
}

/** In which nothing is to be told of, wherever they stand: the same few texts stand in many places. */
const plainTrees = new WeakSet<Expression>();

function isPlain(tree: ExpressionSite['tree']): boolean {
  return tree.kind === 'mistake' || plainTrees.has(tree);
}

/** A text in braces for nothing; one that has braces itself can be written in no other way. */
function isBareText(tree: Expression): boolean {
  return tree.kind === 'literal' && typeof tree.value === 'string' && !/\{\{|\}\}/.test(tree.value);
}

function literal(value: unknown, text: string): string {
  return typeof value === 'string' ? `'${text}'` : text;
}

/** The largest parts that are worked out from literals alone: a call or an operation, no literal by itself, and no JSON. */
function outermost(expression: Expression): readonly Expression[] {
  const before = reducible.get(expression);
  if (before !== undefined) return before;
  const found = outermostIn(expression);
  reducible.set(expression, found);
  return found;
}

/** The same text stands in many places. */
const reducible = new WeakMap<Expression, readonly Expression[]>();

function outermostIn(expression: Expression): readonly Expression[] {
  const found: Expression[] = [];
  const open: Expression[] = [expression];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isReducible(next)) found.push(next);
    else open.push(...partsOf(next));
  }
  return found;
}

const plain: ReadonlySet<string> = new Set(['always', 'success', 'failure', 'cancelled']);

function isReducible(expression: Expression): boolean {
  if (expression.kind === 'literal' || constantOf(expression) === undefined) return false;
  if (expression.kind !== 'call') return true;
  const name = expression.name.toLowerCase();
  // A list or object can be written in no other way, and `always()` is a word of its own.
  return name === 'fromjson' ? typeof constantOf(expression)?.value !== 'object' : !plain.has(name);
}

/** A name that is not written there. */
function isComputed(index: Expression): boolean {
  return index.kind !== 'literal';
}
