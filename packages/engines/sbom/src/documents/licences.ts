// Licences as locks write them: an id or expression of SPDX, or a name that is neither.

import parse from 'spdx-expression-parse';

export type Licence =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'expression'; readonly expression: string }
  | { readonly kind: 'name'; readonly name: string };

/** Longest text that is read as an expression. */
const maxExpression = 1000;

/** A product of thousands of packages has a dozen licences: those that were read before. */
const known = new Map<string, Licence>();
const maxKnown = 1000;

/** SPDX 2.3, annex D. What does not parse keeps its words. */
export function licenceOf(written: string): Licence {
  const before = known.get(written);
  if (before !== undefined) return before;
  const found = read(written.trim());
  if (known.size < maxKnown) known.set(written, found);
  return found;
}

function read(text: string): Licence {
  if (text.length > maxExpression) return { kind: 'name', name: text };
  try {
    const tree = parse(text);
    const isId = 'license' in tree && tree.exception === undefined && tree.plus !== true && !/^(?:LicenseRef|DocumentRef)-/.test(text);
    return isId && /^[A-Za-z0-9.-]+$/.test(text) ? { kind: 'id', id: text } : { kind: 'expression', expression: text };
  } catch {
    return { kind: 'name', name: text };
  }
}
