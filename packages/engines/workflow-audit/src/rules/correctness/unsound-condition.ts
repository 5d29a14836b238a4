// Conditions that hold, or fail, in every run, whatever they seem to ask.

import { allParts, conditionIn, constantOf, type Expression, parseExpression, truthOf } from '@portcullis/formats/expression';
import type { YamlScalar } from '@portcullis/formats/yaml';
import { type FixDraft, fix, replace, type SourceFile } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { needsGuard } from '../../graph/stake.js';
import { placeOfCondition } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import type { ConditionSite } from '../../sites.js';
import { controls, risks } from '../controls.js';

const head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';

export const unsoundCondition = audit({
  id: 'unsound-condition',
  aliases: ['if-cond'],
  severity: 'high',
  confidence: 'high',
  title: 'A condition that does not decide',
  why: 'What it guards runs every time, or never, whatever it seems to ask; text around an expression is true, as every text but the empty one is.',
  remedy: 'Leave the braces out, or put the whole condition within one pair of them.',
  controls: controls.change,
  risks: risks.flow,
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions'],
  on: ['condition'],
  check: (site, context) => ofCondition(site, context),
  examples: {
    bad: [
      { text: `${head}      - if: \${{ github.ref == 'x' }} && \${{ github.actor == 'y' }}\n        run: make\n` },
      { text: `${head}      - if: |\n          \${{ github.ref == 'x' }}\n        run: make\n` },
      { text: `${head}      - if: github.ref == 'x' || true\n        run: make\n` },
      { text: `${head}      - if: (\${{ success() }} || \${{ failure() }})\n        run: make\n` },
    ],
    good: [
      {
        text: "name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - if: |\n          github.ref == 'x' &&\n          always()\n        run: make\n      - if: ${{ github.ref == 'x' }}\n        run: make\n",
      },
    ],
  },
});

function* ofCondition({ owner, scalar, tree }: ConditionSite, context: AuditContext): Generator<AuditProblem> {
  if (tree === undefined) {
    const at = placeOfCondition(owner, scalar, context);
    yield {
      at,
      ...(needsGuard(owner, context.repository) ? {} : { severity: 'medium' as const }),
      message: 'The condition is always true: it is text around an expression',
      fix: () => withoutBraces(scalar, context),
    };
    return;
  }
  if (tree.kind === 'mistake') return;
  const truth = truthOf(tree);
  // `always()` is there to run whatever happened.
  if (truth === undefined || callsAlways(tree)) return;
  const written = constantOf(tree) !== undefined && allParts(tree).every(({ kind }) => kind === 'literal');
  const whole = placeOfCondition(owner, scalar, context);
  const message = `The condition is ${truth ? 'true' : 'false'} in every run`;
  // Who writes `if: false` means it; the job is off, and says so.
  yield { at: whole, message, ...(written || !truth ? { severity: 'low' as const } : {}) };
}

function callsAlways(tree: Expression): boolean {
  return allParts(tree).some((part) => part.kind === 'call' && part.name.toLowerCase() === 'always');
}

/** The same condition without braces, where that is certain to be one. */
function withoutBraces(scalar: YamlScalar, { file, textOf }: AuditContext): FixDraft | undefined {
  const found = conditionIn(scalar.text.trim());
  const block = scalar.style === 'literal' || scalar.style === 'folded';
  if (found.kind === 'expression') return block ? chomped(scalar, file) : undefined;
  if (found.expressions.some(({ closed }) => !closed) || scalar.style === 'double') return undefined;
  const mapped = textOf(scalar);
  const all = conditionIn(scalar.text);
  if (all.kind === 'expression') return undefined;
  const edits = all.expressions.flatMap(({ inner, span, text }) => {
    const tree = parseExpression(text);
    // Within a larger condition a weaker operator needs parentheses.
    const wrap = tree.kind === 'logical' && tree.operator === '||' ? ['(', ')'] : ['', ''];
    const before = text.length - text.trimStart().length;
    const after = text.trimEnd().length;
    return [
      { from: span.start, to: inner.start + before, text: wrap[0] as string },
      { from: inner.start + after, to: span.end, text: wrap[1] as string },
    ];
  });
  let rewritten = scalar.text;
  for (const edit of edits.toReversed()) rewritten = rewritten.slice(0, edit.from) + edit.text + rewritten.slice(edit.to);
  if (parseExpression(rewritten.trim()).kind === 'mistake') return undefined;
  if (scalar.style === 'plain' && !/^[A-Za-z(]/.test(rewritten)) return undefined;
  const drafts = edits.map((edit) => replace(mapped.spanOf(edit.from, edit.to), edit.text));
  return fix('Leave out the braces.', ...drafts);
}

/** Without the line end that a block keeps, the expression is alone. */
function chomped(scalar: YamlScalar, { text }: SourceFile): FixDraft | undefined {
  const newline = text.lastIndexOf('\n', scalar.at.start - 1);
  const line = text.lastIndexOf('\n', newline - 1) + 1;
  const header = /[|>]([-+]?)[ \t]*\r?$/.exec(text.slice(line, newline));
  if (header === null) return undefined;
  const start = line + header.index + 1;
  return fix('Leave out the line end behind the expression.', replace({ start, end: start + (header[1] as string).length }, '-'));
}
