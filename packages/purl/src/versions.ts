// Ranges of versions as a policy writes them: `>=1.2 <2 || 3.1.4`, in the order of the package's own ecosystem. Where nobody here knows
// that order, versions are compared part by part as numbers, and what follows a hyphen, or letters of a pre-release, comes before the
// version itself.

import { compareComposer } from './order/composer.js';
import { compareDeb } from './order/deb.js';
import { compareGem } from './order/gem.js';
import { compareMaven } from './order/maven.js';
import { comparePep440 } from './order/pep440.js';
import { compareRpm } from './order/rpm.js';
import { compareSemver } from './order/semver.js';

export { comparePep440, compareSemver };

const maxLength = 200;

type Compare = (a: string, b: string) => number | undefined;

/** By the type of a purl. */
const orders: Readonly<Record<string, Compare>> = {
  cargo: compareSemver,
  // CocoaPods has RubyGems' order.
  cocoapods: compareGem,
  composer: compareComposer,
  deb: compareDeb,
  gem: compareGem,
  golang: compareSemver,
  helm: compareSemver,
  hex: compareSemver,
  julia: compareSemver,
  maven: compareMaven,
  npm: compareSemver,
  // Letters differ by no case there.
  nuget: (a, b) => compareSemver(a.toLowerCase(), b.toLowerCase()),
  pub: compareSemver,
  pypi: comparePython,
  rpm: compareRpm,
  swift: compareSemver,
  terraform: compareSemver,
};

/** A range that names no local version means all of them: `=1.0` is `1.0+cpu` too. https://peps.python.org/pep-0440/#version-matching */
function comparePython(version: string, wanted: string): number | undefined {
  return comparePep440(wanted.includes('+') ? version : (version.split('+')[0] as string), wanted);
}

/** Whether a version is in a range; undefined where one of them cannot be compared. @param type of the purl. */
export function inRange(version: string, range: string, type = ''): boolean | undefined {
  const own = Object.hasOwn(orders, type) ? orders[type] : undefined;
  // What is none of its ecosystem is compared as any other.
  const compare: Compare = (a, b) => own?.(a, b) ?? compareVersions(a, b);
  const alternatives = range.split('||').map((part) => inAll(version, part.trim(), compare));
  if (alternatives.includes(true)) return true;
  return alternatives.includes(undefined) ? undefined : false;
}

function inAll(version: string, range: string, compare: Compare): boolean | undefined {
  // An operator may stand apart from its version.
  const comparators = range
    .replace(/([<>=])\s+/g, '$1')
    .split(/[\s,]+/)
    .filter((text) => text !== '');
  if (comparators.length === 0) return undefined;
  const answers = comparators.map((comparator) => compares(version, comparator, compare));
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

function compares(version: string, comparator: string, compare: Compare): boolean | undefined {
  const [, operator = '', wanted = ''] = /^(<=|>=|<|>|==?|!=)?\s*(\S+)$/.exec(comparator) ?? [];
  if (wanted === '*') return true;
  const order = compare(version, wanted);
  if (order === undefined) return operator === '' || operator.startsWith('=') ? version === wanted : undefined;
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  if (operator === '>') return order > 0;
  if (operator === '>=') return order >= 0;
  return operator === '!=' ? order !== 0 : order === 0;
}

/** Below, equal or above zero; undefined where one is no version of numbers. */
export function compareVersions(a: string, b: string): number | undefined {
  const [left, right] = [read(a), read(b)];
  if (left === undefined || right === undefined) return undefined;
  for (let at = 0; at < Math.max(left.numbers.length, right.numbers.length); at++) {
    const difference = (left.numbers[at] ?? 0n) - (right.numbers[at] ?? 0n);
    if (difference !== 0n) return difference < 0n ? -1 : 1;
  }
  return comparePre(left.pre, right.pre);
}

interface Version {
  readonly numbers: readonly bigint[];
  /** Undefined for a version itself; what says "after it" (`.Final`, `post1`) counts as none. */
  readonly pre: readonly string[] | undefined;
}

function read(text: string): Version | undefined {
  const [, main, rest = ''] = text.length > maxLength ? [] : (/^v?(\d+(?:\.\d+)*)([^+]*)(?:\+.*)?$/i.exec(text.trim()) ?? []);
  if (main === undefined) return undefined;
  const pre = rest.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
  const isFinal = pre.length === 0 || ['final', 'release', 'ga'].includes(pre[0] as string);
  return { numbers: main.split('.').map(BigInt), pre: isFinal ? undefined : pre };
}

function comparePre(a: readonly string[] | undefined, b: readonly string[] | undefined): number {
  if (a === undefined && b === undefined) return 0;
  if (a === undefined) return isLater(b) ? -1 : 1;
  if (b === undefined) return isLater(a) ? 1 : -1;
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = comparePart(a[at], b[at]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers come before words, and fewer parts before more. */
function comparePart(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
  const [isNumber, isOther] = [/^\d/.test(a), /^\d/.test(b)];
  if (isNumber !== isOther) return isNumber ? -1 : 1;
  if (!isNumber) return a < b ? -1 : 1;
  return BigInt(a) === BigInt(b) ? 0 : BigInt(a) < BigInt(b) ? -1 : 1;
}

/** PEP 440's post-releases and Maven's service packs come after the version. */
function isLater(pre: readonly string[] | undefined): boolean {
  return pre?.[0] === 'post' || pre?.[0] === 'sp' || pre?.[0] === 'r' || pre?.[0] === 'p';
}
