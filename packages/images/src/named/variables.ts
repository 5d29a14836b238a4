// Variables as Dockerfiles, shells, Compose files and pipelines write them, on the one expansion that formats has.

import { expand, variableUses } from '@portcullis/formats/dockerfile';

export type LookUp = (name: string) => string | undefined;

/** No reference, and no path to a Dockerfile, is as long. */
const maxText = 8192;
/** Stands before what is no sign of Compose's. */
const plain = '\0';

/**
 * A word of a shell or a Dockerfile: quotes are taken away, and nothing is replaced within single ones. Undefined when a value is
 * not known before the run.
 */
export function expandWord(text: string, lookUp: LookUp, escapeLetter: '\\' | '`' = '\\'): string | undefined {
  const result = replaced(text, lookUp, escapeLetter);
  return result?.includes('$') === true ? undefined : result?.replace(escapeLetter === '`' ? /`(.)|["']/gs : /\\(.)|["']/gs, '$1');
}

/** A text of Compose or GitLab: quotes are letters, and two dollar signs are one. Undefined when a value is not known before the run. */
export function interpolate(text: string, lookUp: LookUp): string | undefined {
  const marked = text.replaceAll(plain, '').replace(/\$\$|["']/g, (sign) => `${plain}${sign.slice(0, 1)}`);
  const result = replaced(marked, lookUp, plain);
  return result === undefined || /(?:^|[^\0])\$/.test(result) ? undefined : result.replaceAll(plain, '');
}

function replaced(text: string, lookUp: LookUp, escapeLetter: string): string | undefined {
  if (!text.includes('$')) return text;
  // A part of a value (`${V#v}`) is worked out by the consumer, and not here.
  if (text.length > maxText || /\$\{[A-Za-z_]\w{0,300}(?:[#%/^,@]|:(?![-+?]))/.test(text)) return undefined;
  const values = { has: (name: string) => lookUp(name) !== undefined, get: lookUp, keys: () => [] };
  const result = expand(text, values, escapeLetter);
  return result === undefined || result.length > maxText ? undefined : result;
}

/** Stands for what is not known before the run. */
export const unknownPart = '\u0001';

/** The same with `unknownPart` in the place of each value that is not known. */
export function interpolatePartly(text: string, lookUp: LookUp): string {
  if (text.length > maxText) return unknownPart;
  let result = '';
  let position = 0;
  // Two dollar signs are one, and its letters no variable's.
  const marked = text.replaceAll(plain, '').replace(/\$\$|["']/g, (sign) => `${plain}${sign.slice(0, 1)}`);
  for (const { start, end } of variableUses(marked, plain)) {
    result += marked.slice(position, start) + (interpolate(marked.slice(start, end), lookUp) ?? unknownPart);
    position = end;
  }
  return (result + marked.slice(position)).replaceAll(plain, '');
}
