// The verdict on every image for the job summary: what holds by whom, and of each signature that does not, why.

import { cut, escapeMarkdown, printable } from '@portcullis/core';
import type { Leave, NamedAttempt, Verdict } from '../verify/verdict.js';

const maxImages = 200;
const maxAttempts = 20;
const words = { verified: 'verified', refused: 'refused', excepted: 'let through, not verified' } as const;

export function detailsOf(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 0) return '';
  const rows = verdicts.slice(0, maxImages).map((verdict) => {
    const tried = verdict.attempts.slice(0, maxAttempts).map(attemptText);
    const more = verdict.attempts.length > maxAttempts ? [`${verdict.attempts.length - maxAttempts} more`] : [];
    const why = verdict.problems.map(
      ({ reason, code, leave }) => `${plain(reason)} (${plain(code)})${leave === undefined ? '' : `; ${leaveText(leave)}`}`,
    );
    return `| ${code(verdict.name)} | ${words[verdict.status]} | ${verdict.digest === undefined ? '' : code(verdict.digest)} | ${[...why, ...tried, ...more].join('<br>')} |`;
  });
  const rest = verdicts.length > maxImages ? [`${verdicts.length - maxImages} more images are in the SARIF file and the lock.`] : [];
  return [
    '',
    '#### Images',
    '',
    '| Image | Verdict | Digest | Why, and every signature that was tried |',
    '|---|---|---|---|',
    ...rows,
    '',
    ...rest,
    '',
  ].join('\n');
}

function leaveText({ reason, owner, until }: Leave): string {
  const by = owner === undefined ? '' : ` by ${plain(owner)}`;
  const end = until === undefined ? '' : ` until ${until}`;
  return `let through${by}${end}: ${plain(reason)}`;
}

function attemptText({
  kind,
  authority,
  verified,
  identity,
  issuer,
  signedAt,
  reason,
  code: problem,
  warnings,
  letThrough,
  predicateType,
}: NamedAttempt): string {
  const what = predicateType === undefined ? kind : `${kind} ${predicateType}`;
  if (!verified) return `✗ ${plain(what)} for ${plain(authority)}: ${plain(reason ?? 'refused')} (${plain(problem ?? '')})`;
  const who = identity === undefined ? 'nobody named' : identity;
  const by = issuer === undefined ? '' : `, vouched for by ${plain(issuer)}`;
  const when = signedAt === undefined ? '' : ` at ${signedAt.toISOString()}`;
  const noted = warnings === undefined ? '' : `; noted: ${plain(warnings.join('; '))}`;
  const sign = letThrough === undefined ? '✓' : '~ let through:';
  return `${sign} ${plain(what)} for ${plain(authority)} by ${plain(who)}${by}${when}${noted}`;
}

/** Text that is only text: names and reasons hold what strangers wrote. */
function plain(text: string): string {
  return escapeMarkdown(cut(text, 600));
}

function code(text: string): string {
  return `\`${printable(text).replace(/[`|]/g, '')}\``;
}
