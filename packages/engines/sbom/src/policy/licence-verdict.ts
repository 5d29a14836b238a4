// Whether a licence expression may stand: of AND every side must, of OR one side is enough (SPDX 2.3, annex D.4).

import parse, { type Info } from 'spdx-expression-parse';

export interface LicencePolicy {
  readonly allow?: readonly string[] | undefined;
  readonly deny?: readonly string[] | undefined;
}

const maxExpression = 1000;

/** `denied`: by the list of refusals alone. `not-allowed`: only for lack of a permission. `unreadable`: no expression of SPDX. */
export function licenceVerdict(written: string, policy: LicencePolicy): 'allowed' | 'denied' | 'not-allowed' | 'unreadable' {
  if (written.length > maxExpression) return 'unreadable';
  try {
    const tree = parse(written.trim());
    if (mayStand(tree, policy)) return 'allowed';
    return mayStand(tree, { deny: policy.deny }) ? 'not-allowed' : 'denied';
  } catch {
    // The parser throws an Error for whatever it does not know; a name in words may still stand in a list as it is.
    const isListed = (list: readonly string[] | undefined): boolean => list?.includes(written.trim()) === true;
    return isListed(policy.deny) ? 'denied' : isListed(policy.allow) ? 'allowed' : 'unreadable';
  }
}

function mayStand(tree: Info, policy: LicencePolicy): boolean {
  if ('conjunction' in tree) {
    const sides = [tree.left, tree.right].map((side) => mayStand(side, policy));
    return tree.conjunction === 'and' ? sides.every(Boolean) : sides.some(Boolean);
  }
  const allowed = strength(policy.allow, tree);
  const denied = strength(policy.deny, tree);
  // A licence with its exception that is named so is judged by that; else a refusal is stronger.
  return denied >= allowed && denied > 0 ? false : allowed > 0 || policy.allow === undefined;
}

type Leaf = Extract<Info, { license: string }>;

/** 2: an entry that names the exception, too; 1: one that names the licence; 0: none. */
function strength(entries: readonly string[] | undefined, { license, plus, exception }: Leaf): number {
  const name = plainId(plus === true ? `${license}+` : license);
  return Math.max(
    0,
    ...(entries ?? []).map((entry) => {
      const [id = '', own] = entry.split(' WITH ');
      if (plainId(id) !== name || (own !== undefined && own !== exception)) return 0;
      return own === undefined ? 1 : 2;
    }),
  );
}

/** The two ways of saying "this version alone" and "this or later" (GPL-2.0, GPL-2.0-only; GPL-2.0+, GPL-2.0-or-later). */
function plainId(id: string): string {
  return id
    .toLowerCase()
    .replace(/-only$/, '')
    .replace(/-or-later$/, '+');
}
