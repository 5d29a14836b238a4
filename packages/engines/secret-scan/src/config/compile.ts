// An imported configuration compiled: every expression translated, or refused with the name of its rule.

import { PortcullisError } from '@portcullis/core';
import { type Translated, translateRe2 } from '../regex/translate.js';
import type { ImportedAllowlist, ImportedRule, Place } from './model.js';

export interface CompiledRule extends Omit<ImportedRule, 'regex' | 'path' | 'allowlists'> {
  readonly regex?: Translated;
  readonly path?: Translated;
  readonly allowlists: readonly CompiledAllowlist[];
}

export interface CompiledAllowlist extends Omit<ImportedAllowlist, 'paths' | 'regexes'> {
  readonly paths: readonly Translated[];
  readonly regexes: readonly Translated[];
  readonly commitSet: ReadonlySet<string>;
}

/** @throws PortcullisError `expression-refused` or `config-invalid` */
export function compileRule(rule: ImportedRule): CompiledRule {
  const { regex, path, ...rest } = rule;
  const compiled = regex === undefined ? undefined : compileExpression(regex, rule.place, `rule ${rule.id}`, 'regex');
  if (compiled !== undefined && rule.secretGroup > compiled.groups) {
    throw new PortcullisError({
      code: 'config-invalid',
      message: `expected a group of the expression of rule ${rule.id}, which has ${compiled.groups}, got secretGroup ${rule.secretGroup}`,
      where: { ...rule.place, key: 'secretGroup' },
      remedy: 'Correct the number, or put the secret in parentheses.',
    });
  }
  return {
    ...rest,
    ...(compiled === undefined ? {} : { regex: compiled }),
    ...(path === undefined ? {} : { path: compileExpression(path, rule.place, `rule ${rule.id}`, 'path') }),
    allowlists: rule.allowlists.map((allowlist) => compileAllowlist(allowlist, `an allowlist of rule ${rule.id}`)),
  };
}

export function compileAllowlist(allowlist: ImportedAllowlist, owner = 'an allowlist'): CompiledAllowlist {
  return {
    ...allowlist,
    paths: allowlist.paths.map((path) => compileExpression(path, allowlist.place, owner, 'paths')),
    regexes: allowlist.regexes.map((regex) => compileExpression(regex, allowlist.place, owner, 'regexes')),
    commitSet: new Set(allowlist.commits),
  };
}

function compileExpression(source: string, place: Place, owner: string, key: string): Translated {
  const result = translateRe2(source);
  if (result.ok) return result.translated;
  throw new PortcullisError({
    code: 'expression-refused',
    message: `expected an expression that RE2 takes in ${owner}, got one of which it says: ${result.reason}`,
    where: { ...place, key },
    remedy: 'Correct the expression; gitleaks would refuse it, too.',
  });
}
