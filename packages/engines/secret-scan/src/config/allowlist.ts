// What gitleaks' allowlists say of a file and of a match in it.

import type { Translated } from '../regex/translate.js';
import type { CompiledAllowlist } from './compile.js';

/** What is known of a match when allowlists are asked. */
export interface Candidate {
  readonly path: string;
  readonly secret: string;
  readonly match: string;
  readonly line: string;
}

/** `allowed`, or allowed only when it came in with one of these commits, or not. */
export type Verdict =
  | { readonly kind: 'allowed'; readonly by: CompiledAllowlist }
  | { readonly kind: 'commits'; readonly commits: ReadonlySet<string>; readonly by: CompiledAllowlist };

/** Whether a whole file is allowed: by its path, where nothing else must hold as well. */
export function fileAllowed(allowlists: readonly CompiledAllowlist[], path: string): boolean {
  return allowlists.some((list) => {
    if (list.condition === 'or') return anyMatch(list.paths, path);
    const others = list.commits.length + list.regexes.length + list.stopwords.length;
    return others === 0 && anyMatch(list.paths, path);
  });
}

/** The first allowlist that takes a match out. Commits are not known yet when content is looked at. */
export function matchAllowed(allowlists: readonly CompiledAllowlist[], candidate: Candidate): Verdict | undefined {
  let conditional: Verdict | undefined;
  for (const by of allowlists) {
    const regex = (): boolean => anyMatch(by.regexes, candidate[by.regexTarget]);
    const stopword = (): boolean => holdsStopword(by.stopwords, candidate.secret);
    if (by.condition === 'or') {
      if (regex() || stopword() || anyMatch(by.paths, candidate.path)) return { kind: 'allowed', by };
      if (by.commits.length > 0) conditional ??= { kind: 'commits', commits: by.commitSet, by };
      continue;
    }
    if (by.paths.length > 0 && !anyMatch(by.paths, candidate.path)) continue;
    if (by.regexes.length > 0 && !regex()) continue;
    if (by.stopwords.length > 0 && !stopword()) continue;
    if (by.commits.length === 0) return { kind: 'allowed', by };
    conditional ??= { kind: 'commits', commits: by.commitSet, by };
  }
  return conditional;
}

/** Whether asking these allowlists about a match may take long. */
export function isHarmless(allowlists: readonly CompiledAllowlist[]): boolean {
  return allowlists.every(({ paths, regexes }) => [...paths, ...regexes].every(({ harmless }) => harmless));
}

function anyMatch(expressions: readonly Translated[], text: string): boolean {
  // An empty text is never allowed, whatever the expression.
  if (text === '') return false;
  return expressions.some(({ pattern }) => {
    pattern.lastIndex = 0;
    return pattern.test(text);
  });
}

function holdsStopword(stopwords: readonly string[], secret: string): boolean {
  if (stopwords.length === 0 || secret === '') return false;
  const lower = secret.toLowerCase();
  return stopwords.some((word) => lower.includes(word));
}
