// One line a provider: for the hundreds of services whose key is so many letters beside their name.

import type { Severity } from '@portcullis/core';
import type { SecretRule } from '../../rule.js';
import { type NamedSpec, named } from '../define.js';
import { slug } from './token-row.js';

/**
 * Provider, the names it goes by in lower case (blank between them; a last `!` asks for a word such as `key` beside the name,
 * for names that are also ordinary words, unless what is given to the name alone is random beyond doubt; a last `?` asks for it unless
 * the value is given to the name alone), the shapes of its credential (blank between them), and what it is called
 * when it is no API key.
 */
export type ProviderRow = readonly [provider: string, names: string, shapes: string, kind?: string];

export interface Family {
  /** Completes "Whoever reads it can ...". */
  readonly gives: string;
  readonly severity: Severity;
  /** Looks closer at what its rows match. */
  readonly judge?: NamedSpec['judge'];
  /** Makes samples that the judge takes. */
  readonly sample?: NamedSpec['sample'];
  readonly rows: readonly ProviderRow[];
}

const keyWords = ['key', 'token', 'secret', 'auth', 'pass', 'cred', 'api'];

export function providerRules({ gives, severity, judge, sample, rows }: Family): readonly SecretRule[] {
  return rows.map(([provider, names, shapes, kind = 'API key']) => {
    const asks = /[!?]$/.exec(names)?.[0];
    return named({
      id: `${slug(provider)}-${slug(kind)}`,
      what: `${provider} ${kind}`,
      gives,
      revoke: `${provider}, where it was issued`,
      severity,
      names: names.replace(/[!?]$/, '').trim().split(' '),
      ...(asks === undefined ? {} : { words: keyWords }),
      ...(asks === undefined ? {} : { alone: asks === '?' ? 'always' : 'random' }),
      ...(judge === undefined ? {} : { judge }),
      ...(sample === undefined ? {} : { sample }),
      shape: shapes.split(' '),
    });
  });
}
