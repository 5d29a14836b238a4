// What an expression of GitHub Actions consists of, each part with its place in the text that was given.

/** Offsets in UTF-16 units, the end exclusive. */
export interface ExpressionSpan {
  readonly start: number;
  readonly end: number;
}

interface NodeBase {
  /** Without parentheses around it. */
  readonly span: ExpressionSpan;
}

export interface Literal extends NodeBase {
  readonly kind: 'literal';
  readonly value: null | boolean | number | string;
}

/** `github`, `env`, …: the language calls them named values. */
export interface ContextAccess extends NodeBase {
  readonly kind: 'context';
  /** As written; names mean the same in any case. */
  readonly name: string;
}

export interface Call extends NodeBase {
  readonly kind: 'call';
  /** As written; names mean the same in any case. */
  readonly name: string;
  readonly nameSpan: ExpressionSpan;
  readonly arguments: readonly Expression[];
}

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

export interface Binary extends NodeBase {
  readonly kind: 'binary';
  readonly operator: Comparison;
  readonly left: Expression;
  readonly right: Expression;
}

/** `a && b && c` is one node with three operands, as GitHub has it: a long chain is not deep. */
export interface Logical extends NodeBase {
  readonly kind: 'logical';
  readonly operator: '&&' | '||';
  readonly operands: readonly Expression[];
}

export interface Unary extends NodeBase {
  readonly kind: 'unary';
  readonly operator: '!';
  readonly operand: Expression;
}

/** `object[index]`. */
export interface IndexAccess extends NodeBase {
  readonly kind: 'index';
  readonly object: Expression;
  readonly index: Expression;
}

/** `object.name`. */
export interface PropertyAccess extends NodeBase {
  readonly kind: 'property';
  readonly object: Expression;
  readonly name: string;
  readonly nameSpan: ExpressionSpan;
}

/** `object.*` and `object[*]`. */
export interface StarAccess extends NodeBase {
  readonly kind: 'star';
  readonly object: Expression;
}

export type Expression = Literal | ContextAccess | Call | Binary | Logical | Unary | IndexAccess | PropertyAccess | StarAccess;

export interface ExpressionMistake {
  readonly kind: 'mistake';
  /** A clause without capital and full stop: `expected …, got …`. */
  readonly message: string;
  readonly span: ExpressionSpan;
}

/** The parts of an expression that are expressions themselves, in the order of the text. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'context':
      return [];
    case 'call':
      return expression.arguments;
    case 'logical':
      return expression.operands;
    case 'binary':
      return [expression.left, expression.right];
    case 'unary':
      return [expression.operand];
    case 'index':
      return [expression.object, expression.index];
    case 'property':
    case 'star':
      return [expression.object];
  }
}

const all = new WeakMap<Expression, readonly Expression[]>();

/** The expression and all within it, each before its parts; put together once, since many ask. */
export function allParts(expression: Expression): readonly Expression[] {
  const before = all.get(expression);
  if (before !== undefined) return before;
  const found: Expression[] = [];
  const open: Expression[] = [expression];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    const parts = partsOf(next);
    for (let i = parts.length - 1; i >= 0; i--) open.push(parts[i] as Expression);
  }
  all.set(expression, found);
  return found;
}
