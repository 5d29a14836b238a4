// What becomes of a finding: reported, or kept apart because a configuration, an ignore, a baseline or a comment says so.

import type { Notice, Suppressed } from '@portcullis/core';
import type { Allowance } from '../allow.js';
import type { Preparation } from '../config/prepare.js';
import { type LocatedSecret, scanContent } from '../content.js';
import type { Detector } from '../detect.js';
import type { KnownSecrets } from './known.js';

export type Decision =
  | { readonly reported: true; readonly remark?: string }
  | ({ readonly reported: false } & Pick<Suppressed, 'kind' | 'justification' | 'owner' | 'until'>);

export interface Decisions {
  decide(path: string, secret: LocatedSecret, names: readonly string[], commit: string | undefined): Decision;
  notices(): readonly Notice[];
}

export interface DecisionOptions {
  readonly preparation: Preparation;
  readonly known: KnownSecrets | undefined;
  readonly detector: Detector;
  readonly decodeDepth: number;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}

const maxVersionBytes = 32 * 1024 * 1024;

export function decisions(options: DecisionOptions): Decisions {
  const { preparation, known, today } = options;
  const notices: Notice[] = [];
  const atBase = new Map<string, readonly LocatedSecret[]>();
  return {
    notices: () => notices,
    decide(path, secret, names, commit) {
      const external = secret.allowances.find((entry) => entry.kind === 'external' && holdsFor(entry, commit));
      if (external !== undefined) return { reported: false, kind: 'external', justification: external.reason };
      const entry = known?.covers(path, secret, names);
      if (entry !== undefined) return { reported: false, kind: 'external', justification: entry };
      const comment = secret.allowances.find(({ kind }) => kind === 'inSource');
      if (comment === undefined) return { reported: true };
      const at = { path, line: secret.region.startLine };
      if (comment.problem !== undefined) {
        notices.push({
          level: 'warning',
          message: `The comment for ${secret.ruleId} at ${path}:${at.line} allows nothing: ${comment.problem}.`,
          ...at,
        });
        return { reported: true };
      }
      if (isOver(comment)) {
        notices.push({
          level: 'warning',
          message: `The comment for ${secret.ruleId} at ${path}:${at.line} ended on ${comment.until}.`,
          ...at,
        });
        return { reported: true, remark: `The comment that allowed it ended on ${comment.until}.` };
      }
      if (preparation.comments === 'none')
        return { reported: true, remark: 'A comment allows it, but the base commit is not here to confirm it.' };
      if (preparation.comments === 'of-base' && !allowedAtBase(path, secret))
        return {
          reported: true,
          remark: 'The comment that allows it, or the secret itself, came with this change; it counts after the merge.',
        };
      return {
        reported: false,
        kind: 'inSource',
        justification: comment.reason,
        ...(comment.owner === undefined ? {} : { owner: comment.owner }),
        ...(comment.until === undefined ? {} : { until: comment.until }),
      };
    },
  };

  function isOver({ until }: Allowance): boolean {
    return until !== undefined && until < today;
  }

  /** A comment counts for the secret it stood beside in the tree that judges, wherever both have moved within the file. */
  function allowedAtBase(path: string, { ruleId, hash }: LocatedSecret): boolean {
    let secrets = atBase.get(path);
    if (secrets === undefined) {
      secrets = secretsAtBase(path);
      atBase.set(path, secrets);
    }
    return secrets.some(
      (other) =>
        other.ruleId === ruleId &&
        other.hash === hash &&
        other.allowances.some((entry) => entry.kind === 'inSource' && entry.problem === undefined && !isOver(entry)),
    );
  }

  function secretsAtBase(path: string): readonly LocatedSecret[] {
    try {
      const content = preparation.tree?.peek(path, maxVersionBytes);
      return content === undefined
        ? []
        : (scanContent(options.detector, Buffer.from(content), path, { decodeDepth: options.decodeDepth }) ?? []);
    } catch {
      // What cannot be read confirms nothing.
      return [];
    }
  }
}

function holdsFor(entry: Allowance, commit: string | undefined): boolean {
  return entry.commits === undefined || (commit !== undefined && entry.commits.includes(commit));
}
