// Comments that let a finding stay: `gitleaks:allow`, `trufflehog:ignore` and detect-secrets' pragma on its line,
// and our own with rule, reason and an end: `portcullis:ignore-next-line RULE reason="..." until=2027-01-01`.

/** Why a finding may stay, and under which conditions that are not known where content is looked at. */
export interface Allowance {
  /** `inSource`: a comment beside the secret; `external`: a configuration file. */
  readonly kind: 'inSource' | 'external';
  readonly reason: string;
  /** Who answers for it. */
  readonly owner?: string;
  /** Last day it counts, `YYYY-MM-DD`. */
  readonly until?: string;
  /** Only when the secret came in with one of these commits. */
  readonly commits?: readonly string[];
  /** Why the comment allows nothing after all; the user is told. */
  readonly problem?: string;
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
    const own = take(ownComment(text, false, names));
    if (own !== undefined) return own;
  }
  if (startLine > 1) {
    const before = lineText(startLine - 1);
    if (before.includes('pragma: allowlist nextline secret')) return { kind: 'inSource', reason: 'a pragma on the line before' };
    const own = take(ownComment(before, true, names));
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

/** Without a reason it allows nothing, and `ignore` wants the rule as well. */
function ownComment(text: string, nextLine: boolean, names: readonly string[]): Allowance | undefined {
  const at = text.indexOf('portcullis:');
  if (at < 0) return undefined;
  const comment = /^portcullis:(ignore|allow)(-next-line)?(?![\w-])(.{0,400})/.exec(text.slice(at, at + 450));
  if (comment === null || (comment[2] !== undefined) !== nextLine) return undefined;
  const [, word, , rest = ''] = comment;
  const rules = /^\s{1,8}((?![\w-]{1,20}=)[\w.,*-]{1,200})/.exec(rest)?.[1]?.toLowerCase().split(',');
  // A comment for another rule is none for this finding.
  if (rules !== undefined && !rules.some((rule) => names.includes(rule))) return undefined;
  const reason = /\sreason="([^"]{3,200})"/.exec(rest)?.[1];
  const until = /\suntil=(\S{1,40})/.exec(rest)?.[1];
  const owner = /\sowner=(?:"([^"]{1,80})"|([^\s"]{1,80}))/
    .exec(rest)
    ?.slice(1)
    .find((text) => text !== undefined);
  const problem =
    word === 'ignore' && rules === undefined
      ? 'it names no rule'
      : reason === undefined
        ? 'it gives no reason="..."'
        : until !== undefined && !isDay(until)
          ? `"${until}" is no day as YYYY-MM-DD`
          : undefined;
  return {
    kind: 'inSource',
    reason: reason ?? '',
    ...(owner === undefined ? {} : { owner }),
    ...(until === undefined ? {} : { until }),
    ...(problem === undefined ? {} : { problem }),
  };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
