// `condition && a || b` where `a` counts as false: it always gives `b`.

import { allParts, type Expression, type Logical, truthOf } from '@portcullis/formats/expression';
import { fix, replace, suggested } from '@portcullis/lint';
import { audit } from '../../rule.js';
import { controls, risks } from '../controls.js';

const head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';

export const unsoundTernary = audit({
  id: 'unsound-ternary',
  severity: 'medium',
  confidence: 'high',
  title: 'A choice that always gives the same',
  why: '`&&` and `||` are no choice between two: where the value in the middle is empty, false or 0, the last one comes out in every run.',
  remedy: 'Use `case(condition, value, otherwise)`, or turn the condition round.',
  controls: controls.change,
  risks: risks.flow,
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#operators'],
  on: ['expression'],
  only: ({ tree }) => tree.kind !== 'mistake' && allParts(tree).some((part) => part.kind === 'logical'),
  *check({ inner, scalar, tree }, context) {
    if (tree.kind === 'mistake') return;
    for (const part of allParts(tree)) {
      const choice = choiceIn(part);
      if (choice === undefined) continue;
      const place = (span: { readonly start: number; readonly end: number }) =>
        context.placeIn(scalar, inner.start + span.start, inner.start + span.end);
      const text = (node: Expression): string => scalar.text.slice(inner.start + node.span.start, inner.start + node.span.end);
      const { condition, otherwise, value } = choice;
      yield {
        at: place(part.span),
        message: `This never gives ${text(value).slice(0, 60)}, which counts as false`,
        fix: () =>
          scalar.style === 'single' || condition === undefined
            ? undefined
            : suggested(
                fix('Choose by `case`.', replace(place(part.span), `case(${text(condition)}, ${text(value)}, ${text(otherwise)})`)),
              ),
      };
    }
  },
  examples: {
    bad: [
      { text: `${head}      - run: make\n        env:\n          A: \${{ github.ref == 'x' && '' || 'b' }}\n` },
      { text: `${head}      - run: make\n        env:\n          A: \${{ github.ref_protected && false || true }}\n` },
      { text: `${head}      - run: make\n        env:\n          A: \${{ github.ref == 'x' && 'a' || github.ref == 'y' && '' || 'b' }}\n` },
    ],
    good: [
      {
        text: "name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n        env:\n          A: ${{ github.ref == 'x' && 'a' || '' }}\n",
      },
    ],
  },
});

interface Choice {
  /** Undefined where it is no boolean for certain, which `case` wants. */
  readonly condition: Expression | undefined;
  readonly value: Expression;
  readonly otherwise: Expression;
}

function choiceIn(part: Expression): Choice | undefined {
  if (part.kind !== 'logical' || part.operator !== '||') return undefined;
  const { operands } = part;
  // Of several choices in a row, the first that can never be made.
  const index = operands.findIndex((operand, at) => at < operands.length - 1 && neverChooses(operand));
  if (index < 0) return undefined;
  const first = operands[index] as Logical;
  const condition = operands.length === 2 ? conditionOf(first) : undefined;
  return { condition, value: first.operands.at(-1) as Expression, otherwise: operands[index + 1] as Expression };
}

/** Whether this is `condition && value` with a value that counts as false. */
function neverChooses(operand: Expression): boolean {
  if (operand.kind !== 'logical' || operand.operator !== '&&') return false;
  const value = operand.operands.at(-1) as Expression;
  return truthOf(value) === false && operand.operands.slice(0, -1).some((each) => truthOf(each) === undefined);
}

function conditionOf({ operands }: Logical): Expression | undefined {
  const [condition] = operands;
  return operands.length === 2 && condition !== undefined && (condition.kind === 'binary' || condition.kind === 'unary')
    ? condition
    : undefined;
}
