// Comments that let a finding stay: `gitleaks:allow`, `trufflehog:ignore` and detect-secrets' pragma on its line,
// and our own with rule, reason and an end: `portcullis:ignore-next-line RULE reason="..." until=2027-01-01`.

import { type Allowance as OwnAllowance, ownAllowance } from '@portcullis/lint';

/** Why a finding may stay, and under which conditions that are not known where content is looked at. */
export interface Allowance extends OwnAllowance {
  /** `inSource`: a comment beside the secret; `external`: a configuration file. */
  readonly kind: 'inSource' | 'external';
  /** Only when the secret came in with one of these commits. */
  readonly commits?: readonly string[];
}

/** What comments on these lines, or on the line before, say of a finding. `names` are its rule's id and aliases. */
export function allowance(
  lineText: (line: number) => string,
  startLine: number,
  endLine: number,
  names: readonly string[],
): Allowance | undefined {
  let refused: Allowance | undefined;
  const take = (found: Allowance | undefined): Allowance | undefined => {
    if (found?.problem === undefined) return found;
    refused ??= found;
    return undefined;
  };
  for (let line = startLine; line <= Math.min(endLine, startLine + 200); line++) {
    const text = lineText(line);
    const peer = peers.find(([mark]) => text.includes(mark));
    if (peer !== undefined) return { kind: 'inSource', reason: peer[1] };
    const own = take(inSource(ownAllowance(text, false, names)));
    if (own !== undefined) return own;
  }
  if (startLine > 1) {
    const before = lineText(startLine - 1);
    if (before.includes('pragma: allowlist nextline secret')) return { kind: 'inSource', reason: 'a pragma on the line before' };
    const own = take(inSource(ownAllowance(before, true, names)));
    if (own !== undefined) return own;
  }
  return refused;
}

const peers = [
  ['gitleaks:allow', 'gitleaks:allow on its line'],
  ['trufflehog:ignore', 'trufflehog:ignore on its line'],
  ['pragma: allowlist secret', 'a pragma on its line'],
  ['pragma: whitelist secret', 'a pragma on its line'],
] as const;

function inSource(found: OwnAllowance | undefined): Allowance | undefined {
  return found === undefined ? undefined : { kind: 'inSource', ...found };
}
