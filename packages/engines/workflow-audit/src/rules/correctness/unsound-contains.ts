// `contains` with a text of names where a list was meant: any part of the text passes.

import { allParts, type Call, type Expression } from '@portcullis/formats/expression';
import { fix, replace, suggested } from '@portcullis/lint';
import { placeOfCondition } from '../../parts.js';
import { audit } from '../../rule.js';
import { controls, risks } from '../controls.js';

const head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';

export const unsoundContains = audit({
  id: 'unsound-contains',
  severity: 'medium',
  confidence: 'high',
  title: 'A list of names is asked as one text',
  why: "`contains('main develop', github.ref_name)` holds for any part of the text, so a branch or user named `m` passes the check.",
  remedy: 'Give a list: `contains(fromJSON(\'["main", "develop"]\'), …)`, or compare with `==`.',
  controls: controls.change,
  risks: risks.flow,
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#contains'],
  on: ['condition'],
  *check({ inner, owner, scalar, tree }, context) {
    if (tree === undefined || tree.kind === 'mistake') return;
    for (const part of allParts(tree)) {
      if (part.kind !== 'call') continue;
      const names = namesIn(part);
      const asked = part.arguments[1];
      if (names === undefined || asked === undefined) continue;
      const place = (span: { readonly start: number; readonly end: number }) =>
        context.placeIn(scalar, inner.start + span.start, inner.start + span.end);
      const [list] = part.arguments;
      const outside = isOutside(asked);
      yield {
        // Of a condition over several lines the whole, which a comment and a reader look for at its key.
        at: scalar.style === 'literal' || scalar.style === 'folded' ? placeOfCondition(owner, scalar, context) : place(part.span),
        message: outside
          ? 'Whoever names the branch or user passes this check with any part of the text'
          : 'This holds for any part of the text, not for the names in it',
        severity: outside ? 'high' : 'low',
        fix: () =>
          list === undefined || scalar.style === 'double' || scalar.style === 'single'
            ? undefined
            : suggested(fix('Give a list of names.', replace(place(list.span), `fromJSON('${JSON.stringify(names)}')`))),
      };
    }
  },
  examples: {
    bad: [
      { text: `${head}      - if: contains('refs/heads/main refs/heads/develop', github.ref)\n        run: make\n` },
      { text: `${head}      - if: contains('a,b', github.actor)\n        run: make\n` },
    ],
    good: [
      {
        text: 'name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - if: contains(github.ref, \'release\')\n        run: make\n      - if: contains(fromJSON(\'["a", "b"]\'), github.ref_name)\n        run: make\n',
      },
    ],
  },
});

/** The names in the text that is searched; undefined where the call is another. */
function namesIn({ arguments: [list, asked], name }: Call): readonly string[] | undefined {
  if (name.toLowerCase() !== 'contains' || list?.kind !== 'literal' || typeof list.value !== 'string') return undefined;
  if (asked === undefined || !refersToContext(asked)) return undefined;
  const names = list.value.split(/[\s,;|]+/).filter((part) => part !== '');
  return names.length === 0 || list.value.includes("'") ? undefined : names;
}

function refersToContext(expression: Expression): boolean {
  return allParts(expression).some(({ kind }) => kind === 'context');
}

/** What somebody outside can name: branches, tags, accounts, and what was put into the environment. */
const outside =
  /^(?:github\.(?:actor|base_ref|head_ref|ref|ref_name|sha|triggering_actor)|env\..*|inputs\..*|github\.event\..*(?:login|name|ref|title|body|label))$/i;

function isOutside(expression: Expression): boolean {
  const path = pathOf(expression);
  return path !== undefined && outside.test(path);
}

function pathOf(expression: Expression): string | undefined {
  if (expression.kind === 'context') return expression.name;
  if (expression.kind !== 'property') return undefined;
  const object = pathOf(expression.object);
  return object === undefined ? undefined : `${object}.${expression.name}`;
}
