// PEP 440: epoch, release, pre-, post- and development releases, local versions.
// https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering

import { compareLists, compareNumbers, compareTexts, type Order } from './parts.js';

const shape =
  /^v?(?:(\d{1,60})!)?(\d{1,60}(?:\.\d{1,60}){0,20})(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d{0,60}))?(?:-(\d{1,60})|[-_.]?(?:post|rev|r)[-_.]?(\d{0,60}))?(?:[-_.]?dev[-_.]?(\d{0,60}))?(?:\+([a-z0-9]{1,60}(?:[-_.][a-z0-9]{1,60}){0,10}))?$/;

interface Version {
  readonly epoch: string;
  readonly release: readonly string[];
  /** The phases in the order in which they come: a development release of a version before its pre-releases, each of those before it. */
  readonly phases: readonly (readonly [number, string])[];
  readonly local: readonly string[] | undefined;
}

const pre: Readonly<Record<string, number>> = { a: 1, alpha: 1, b: 2, beta: 2, c: 3, rc: 3, pre: 3, preview: 3 };

/** Undefined where one of them is none. */
export function comparePep440(a: string, b: string): Order | undefined {
  const [left, right] = [read(a), read(b)];
  if (left === undefined || right === undefined) return undefined;
  return (
    compareNumbers(left.epoch, right.epoch) ||
    compareLists(left.release, right.release, compareNumbers) ||
    compareLists(left.phases, right.phases, (one, other) => comparePhase(one ?? final, other ?? final)) ||
    compareLocal(left.local, right.local)
  );
}

const final: readonly [number, string] = [4, '0'];

function comparePhase([a, first]: readonly [number, string], [b, second]: readonly [number, string]): Order {
  return a - b || compareNumbers(first, second);
}

function read(text: string): Version | undefined {
  const match = shape.exec(text.trim().toLowerCase());
  if (match === null) return undefined;
  const [, epoch = '0', release = '', word, number, implicit, post, development, local] = match;
  const isPost = implicit !== undefined || post !== undefined;
  const before: readonly (readonly [number, string])[] = word === undefined ? [] : [[pre[word] as number, number || '0']];
  // 1.0.dev1 comes before 1.0a1; 1.0a1.dev1 before 1.0a1; 1.0.post1.dev1 before 1.0.post1.
  const lead: readonly (readonly [number, string])[] =
    word === undefined && !isPost && development !== undefined ? [] : word === undefined ? [final] : before;
  return {
    epoch,
    release: release.split('.'),
    phases: [
      ...lead,
      ...(isPost ? [[5, implicit ?? (post || '0')] as const] : []),
      ...(development === undefined ? [] : [[0, development || '0'] as const]),
    ],
    local: local?.split(/[-_.]/),
  };
}

/** Of two local versions numbers come after words, and a local version after the one without. */
function compareLocal(a: readonly string[] | undefined, b: readonly string[] | undefined): Order {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  return compareLists(a, b, (one, other) => {
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
    const [isNumber, isOther] = [/^\d/.test(one) && /^\d+$/.test(one), /^\d+$/.test(other)];
    if (isNumber !== isOther) return isNumber ? 1 : -1;
    return isNumber ? compareNumbers(one, other) : compareTexts(one, other);
  });
}
