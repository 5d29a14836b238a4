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
      revoke: `${provider} > account settings > API access`,
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

/** For a form of which the manual of the provider gives the beginning at most. */
export const seenInCode = {
  formRead: 'Its form is that of keys in public code; the manual of the provider gives its beginning at most.',
} as const;

export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
