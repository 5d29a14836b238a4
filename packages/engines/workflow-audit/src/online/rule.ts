// An audit that needs the code host: the data every rule has, and a check that asks.

import type { Rule } from '@portcullis/core';
import type { AuditProblem, Persona } from '../rule.js';
import type { CodeHost } from './host.js';
import type { RefSite } from './pinned.js';

export interface OnlineRule extends Rule<(site: RefSite, host: CodeHost) => Promise<AuditProblem | undefined>> {
  readonly persona: Persona;
}

export function onlineAudit(
  data: Omit<OnlineRule, 'aliases' | 'audience' | 'persona'> & { readonly persona?: Persona; readonly aliases?: readonly string[] },
): OnlineRule {
  const { persona = 'regular', aliases = [], ...rest } = data;
  return { ...rest, aliases, persona, audience: persona === 'regular' ? 'everyone' : 'pedantic' };
}
