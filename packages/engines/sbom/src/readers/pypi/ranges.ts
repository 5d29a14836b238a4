// Ranges of versions as locks and manifests of Python write them: PEP 440, and Poetry's own `^`, `~` and `||`.

import { comparePep440 } from '@portcullis/purl/versions';

const maxLength = 300;

/** Whether a version is in a range; undefined where either is anything else. */
export function inPythonRange(version: string, range: string): boolean | undefined {
  if (range.length > maxLength) return undefined;
  const alternatives = range.split(/\|\|?/).map((part) => inAll(version, part));
  if (alternatives.includes(true)) return true;
  return alternatives.includes(undefined) ? undefined : false;
}

function inAll(version: string, range: string): boolean | undefined {
  const clauses = range
    .replace(/([<>=!~^])\s{1,20}/g, '$1')
    .split(/[\s,]+/)
    .filter((clause) => clause !== '');
  const answers = clauses.map((clause) => compares(version, clause));
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

function compares(version: string, clause: string): boolean | undefined {
  const [, operator = '', wanted = ''] = /^(===?|!=|<=|>=|~=|<|>|\^|~)?v?([\w.+!*-]{1,100})$/.exec(clause) ?? [];
  if (wanted === '') return undefined;
  if (wanted === '*') return true;
  if (wanted.endsWith('.*')) {
    if (operator !== '' && operator !== '==' && operator !== '!=') return undefined;
    // Pre-releases of the first version begin with it, too.
    const isIn = within(version, wanted.slice(0, -2), (parts) => parts.length - 1, '.dev0');
    return isIn === undefined ? undefined : isIn !== (operator === '!=');
  }
  if (operator === '^')
    return within(version, wanted, (parts) => {
      const first = parts.findIndex((part) => part > 0);
      return first < 0 ? parts.length - 1 : first;
    });
  if (operator === '~') return within(version, wanted, (parts) => Math.min(1, parts.length - 1));
  if (operator === '~=') return within(version, wanted, (parts) => (parts.length < 2 ? undefined : parts.length - 2));
  // Without a local version of its own, a clause means every one. https://peps.python.org/pep-0440/#version-matching
  const order = comparePep440(wanted.includes('+') ? version : (version.split('+')[0] as string), wanted);
  if (order === undefined) return undefined;
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  if (operator === '>') return order > 0;
  if (operator === '>=') return order >= 0;
  return operator === '!=' ? order !== 0 : order === 0;
}

/**
 * From a version up to the next one at a place of its release; pre-releases of that one are let in.
 * @param first behind the version, of what comes before it and counts.
 */
function within(version: string, low: string, placeOf: (parts: readonly number[]) => number | undefined, first = ''): boolean | undefined {
  const release = /^\d{1,9}(?:\.\d{1,9}){0,9}/.exec(low)?.[0];
  const parts = release?.split('.').map(Number) ?? [];
  const place = release === undefined ? undefined : placeOf(parts);
  if (place === undefined) return undefined;
  const high = parts.slice(0, place + 1).map((part, at) => (at === place ? part + 1 : part));
  const bare = version.split('+')[0] as string;
  const [fromLow, toHigh] = [comparePep440(bare, low + first), comparePep440(bare, high.join('.'))];
  return fromLow === undefined || toHigh === undefined ? undefined : fromLow >= 0 && toHigh < 0;
}
