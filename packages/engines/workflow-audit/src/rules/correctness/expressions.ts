// Expressions that GitHub cannot read, that refer to what is not there, or that give what their key cannot take.

import { checkExpression, describeType, type ExpressionType } from '@portcullis/formats/expression';
import type { AuditContext } from '../../context.js';
import { type AuditProblem, audit } from '../../rule.js';
import type { ExpressionSite } from '../../sites.js';
import { controls, risks } from '../controls.js';
import { scopeAt } from './scopes.js';
import type { Available, Takes } from './shape.js';
import { shown } from './words.js';

const head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - id: x\n        run: make\n';

export const expressions = audit({
  id: 'expression',
  severity: 'medium',
  confidence: 'high',
  title: 'An expression that cannot be what was meant',
  why: 'GitHub refuses the workflow, or the expression is empty in every run: a condition on it lets through or stops everything.',
  remedy: 'Correct the expression: name what there is, and compare what can be compared.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/expressions',
    'https://docs.github.com/en/actions/reference/workflows-and-actions/contexts',
  ],
  on: ['expression'],
  check(site, context): Iterable<AuditProblem> {
    const problems = (told.get(context) ?? 0) >= most ? none : problemsAt(site, context);
    return problems.length === 0 ? problems : counted(problems, context);
  },
  examples: {
    bad: [
      { text: `${head}      - run: echo \${{ steps.y.outputs.z }}\n` },
      { text: `${head}      - run: echo \${{ github.shaa }}\n` },
      { text: `${head}      - if: github.ref = 'x'\n        run: make\n` },
      { text: `${head}      - run: echo \${{ "a" }}\n` },
      { text: `${head}      - run: echo \${{ env.A\n` },
      { text: `${head}      - run: echo \${{ github.event }} \${{ github }}\n` },
      { text: `${head}      - run: echo \${{ needs.b.outputs.c }}\n` },
      { text: `${head}      - run: make\n        timeout-minutes: \${{ github.ref }}\n` },
      { text: `${head}      - if: steps.x.outputs\n        run: make\n` },
      { text: 'on: push\njobs:\n  a:\n    runs-on: ${{ github.run_attempt > 1 }}\n    steps:\n      - run: make\n' },
      { text: `name: a\non: push\nenv:\n  A: \${{ env.B }}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n` },
      { text: `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    if: hashFiles('a') != ''\n    steps:\n      - run: make\n` },
      {
        text: 'on: push\njobs:\n  a:\n    strategy:\n      matrix:\n        os: [ubuntu-latest]\n    runs-on: ${{ matrix.oss }}\n    steps:\n      - run: make\n',
      },
    ],
    good: [
      {
        text: `name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    outputs:\n      z: \${{ steps.x.outputs.z }}\n    steps:\n      - id: x\n        run: make\n  b:\n    name: b\n    needs: a\n    if: needs.a.result == 'success' && !cancelled()\n    runs-on: ubuntu-latest\n    env:\n      Z: \${{ needs.a.outputs.z }}\n    steps:\n      - run: make "$Z"\n`,
      },
    ],
  },
});

/** More of them in one file say nothing new. */
const most = 500;
const told = new WeakMap<AuditContext, number>();

function* counted(problems: readonly AuditProblem[], context: AuditContext): Generator<AuditProblem> {
  for (const problem of problems) {
    const count = (told.get(context) ?? 0) + 1;
    told.set(context, count);
    if (count > most) return;
    yield count < most
      ? problem
      : { ...problem, message: `${problem.message}; more than ${most} expressions of this file are wrong, and no more are told` };
  }
}

const none: readonly AuditProblem[] = [];

/** A list and no generator: it is asked of every expression, and most often there is nothing to tell. */
function problemsAt(site: ExpressionSite, context: AuditContext): readonly AuditProblem[] {
  const { inner, open, path, scalar, span, tree } = site;
  const place = (start: number, end: number) =>
    context.placeIn(scalar, inner.start + start, Math.max(inner.start + end, inner.start + start));
  const scope = scopeAt(site, context);
  // Where no expression may stand, that alone is told.
  if (scope === undefined || scalar.text.trim() === '') return none;
  if (open)
    return [{ at: context.placeIn(scalar, span.start, span.start + 3), message: 'The expression that begins here is not ended by `}}`' }];
  if (tree.kind === 'mistake') return [{ at: place(tree.span.start, tree.span.end), message: `This is no expression: ${tree.message}` }];
  const { mistakes, type } = checkExpression(tree, scope);
  // What an action gives where nothing is handed over is empty then, and no more.
  const less = path.includes('inputs') && path.at(-1) === 'default' ? { severity: 'low' as const } : {};
  if (mistakes.length > 0)
    return mistakes.map(({ message, span: at }) => ({ at: place(at.start, at.end), message: capital(message), ...less }));
  const refused = refusedType(site, type, scope.at) ?? refusedDefault(site, type);
  return refused === undefined ? none : [{ at: place(tree.span.start, tree.span.end), message: refused }];
}

/** What is wrong with a value of this type at this key; undefined where nothing is, or nobody knows. */
function refusedType(site: ExpressionSite, type: ExpressionType, at: Available): string | undefined {
  const { path, scalar, span } = site;
  if (type.kind === 'any' || at.takes === undefined) return undefined;
  if (path.at(-1) === 'if') return refusedCondition(site, type);
  const whole = scalar.text.trim().length === span.end - span.start;
  if (!whole || (at.takes.text && type.kind === 'null'))
    return type.kind === 'object' || type.kind === 'array' || type.kind === 'null'
      ? `${capital(describeType(type))} has no text that means anything; use \`toJSON\` or one of its parts`
      : undefined;
  // A label of a runner is a text: of what else an expression gives one would be made that no runner has.
  const label = path.at(-1) === 'runs-on' && (type.kind === 'number' || type.kind === 'bool');
  if (!label && isTaken(type, at.takes)) return undefined;
  const wanted = kinds.filter(([key]) => at.takes?.[key]).map(([, noun]) => noun);
  return `Expected ${wanted.join(' or ')} at ${shown(at.path)}, got ${describeType(type)}`;
}

/** A value of the matrix may be a mapping in one of its jobs and nothing in another. */
function refusedCondition({ scalar, span, inner }: ExpressionSite, type: ExpressionType): string | undefined {
  if (type.kind !== 'object' && type.kind !== 'array') return undefined;
  if (scalar.text.trim().length > span.end - span.start || /\bmatrix\b/i.test(scalar.text.slice(inner.start, inner.end))) return undefined;
  return `${capital(describeType(type))} is true in every run, an empty one, too; name the part of it that decides`;
}

/** What a called workflow takes where nothing is handed over must be of the input's own type. */
function refusedDefault({ owner, path, scalar, span }: ExpressionSite, { kind }: ExpressionType): string | undefined {
  if (kind === 'any' || owner.kind !== 'workflow' || path.at(-1) !== 'default') return undefined;
  const input = owner.call?.inputs.find((each) => each.default === scalar);
  const wanted = input?.type?.text;
  if (input === undefined || (wanted !== 'boolean' && wanted !== 'number')) return undefined;
  const whole = scalar.text.trim().length === span.end - span.start;
  if (whole && kind === (wanted === 'boolean' ? 'bool' : 'number')) return undefined;
  return `The input "${input.name}" is a ${wanted}, and this default is ${whole ? `a ${kind}` : 'a text'}`;
}

const kinds: readonly (readonly [keyof Takes, string])[] = [
  ['text', 'a text'],
  ['number', 'a number'],
  ['boolean', 'a boolean'],
  ['list', 'a list'],
  ['map', 'a mapping'],
];

function isTaken({ kind }: ExpressionType, takes: Takes): boolean {
  if (kind === 'object') return takes.map;
  if (kind === 'array') return takes.list;
  return takes.text || (kind === 'number' && takes.number) || (kind === 'bool' && takes.boolean);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
