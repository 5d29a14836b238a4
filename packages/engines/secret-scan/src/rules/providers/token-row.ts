// One line a credential that its own form gives away.

import type { Severity } from '@portcullis/core';
import type { SecretRule } from '../../rule.js';
import { type TokenSpec, token } from '../define.js';

/**
 * Provider, shapes (blank between them), what it is called, its severity when not high, and what else is to say of it:
 * a `judge`, other `keywords`, where the form is published (`references`).
 */
export type TokenRow = readonly [provider: string, shapes: string, kind?: string, severity?: Severity, more?: Partial<TokenSpec>];

export function tokenRules(rows: readonly TokenRow[]): readonly SecretRule[] {
  return rows.map(([provider, shapes, kind = 'API key', severity = 'high', more = {}]) =>
    token({
      id: `${slug(provider)}-${slug(kind)}-prefixed`,
      what: `${provider} ${kind}`,
      gives: 'act in the account it was issued for',
      revoke: `${provider}, where it was issued`,
      severity,
      shape: shapes.split(' '),
      ...more,
    }),
  );
}

/** Small letters, capitals and digits together: what chance gives and names do not. */
export function mixed(secret: string): object | undefined {
  return /\d/.test(secret) && /[A-Z]/.test(secret.slice(4)) && /[a-z]/.test(secret.slice(4)) ? {} : undefined;
}

/** For a form that keys met in public code have and that no manual was read for. */
export const seenInCode = {
  formRead: "Its form is that of keys in public code; it was not confirmed in the provider's manual.",
} as const;

/** For a form of which the beginning is known at most: what has it is a guess, until a manual or a key confirms the rest. */
export const unconfirmed = {
  confidence: 'medium',
  formRead: "Its form is not confirmed: neither the provider's manual nor a key in public code was found to show the whole of it.",
} as const;

/** For what nobody can revoke, since whoever holds it is the owner. */
export const ownersKey = {
  gives: 'spend everything of the account',
  remedy:
    'Nobody can revoke such a key: move what it holds to an account of a new one, and let the program read that from a secret store; deleting the line leaves the old one in the history.',
} as const;

export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
