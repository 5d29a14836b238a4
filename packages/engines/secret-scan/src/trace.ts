// A search that is watched: every keyword, every match and why it came to nothing, for `--explain`.

import { type Detection, type Looking, Search, tablesFor, toldPath } from './detect.js';
import type { Refusal } from './refusal.js';
import { Repeats, repeatsRoom } from './repeats.js';
import type { SecretRule } from './rule.js';
import type { Trial } from './trials.js';
import { type Match, refusalOfMatch } from './verdict.js';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A keyword of a rule, where it stands. */
export interface KeywordSeen extends Span {
  readonly rule: SecretRule;
  readonly keyword: string;
  /** The rule looks at other files only. */
  readonly elsewhere: boolean;
}

/** A match of a rule's expression, and what spoke against it. */
export interface CandidateSeen extends Span {
  readonly rule: SecretRule;
  readonly secret: Span & { readonly length: number };
  readonly refusal: Refusal | undefined;
  readonly detection: Detection | undefined;
  /** The one that is told in its place. */
  readonly outranked: Detection | undefined;
}

export interface Trace {
  readonly keywords: readonly KeywordSeen[];
  readonly candidates: readonly CandidateSeen[];
}

/** The search of a text as a scan makes it, watched. */
export function traceOf(rules: readonly SecretRule[], bytes: Buffer, path: string, looking: Looking): Trace {
  const toldAs = toldPath(path, looking);
  const search = new WatchedSearch(tablesFor(rules, toldAs, looking));
  const told = search.run(bytes, path, toldAs);
  const keyOf = ({ rule, start, end }: Detection): string => `${rule.id} ${start} ${end}`;
  const kept = new Map(told.map((detection) => [keyOf(detection), detection]));
  return {
    keywords: search.keywords,
    candidates: search.candidates.map((one) => {
      const asTold = one.detection === undefined ? undefined : kept.get(keyOf(one.detection));
      return {
        ...one,
        detection: asTold ?? one.detection,
        outranked:
          one.detection === undefined || asTold !== undefined
            ? undefined
            : told.find(({ start, end }) => start < one.secret.end && end > one.secret.start),
      };
    }),
  };
}

class WatchedSearch extends Search {
  readonly keywords: KeywordSeen[] = [];
  readonly candidates: Omit<CandidateSeen, 'outranked'>[] = [];

  /** Nothing is left out for being a repetition: the line asked about may be one. */
  protected override begin(bytes: Buffer, path: string, told: string): void {
    super.begin(bytes, path, told);
    this.repeats = new Repeats(bytes, 0, 0, { before: 1, behind: 1 }, repeatsRoom(this.tables.order.size));
  }

  protected override repeatsWithin(): undefined {
    return undefined;
  }

  protected override readonly seen = (count: number): void => {
    const { sieve, left } = this.tables;
    const { automaton } = sieve;
    const places = automaton.places.array;
    for (let i = 0; i < count; i += 2) {
      const end = places[i] as number;
      for (const keyword of automaton.endingAt(end, places[i + 1] as number)) {
        for (const trial of sieve.calledBy(keyword)) {
          if (left === 0 || !trial.generic) this.keywords.push(this.keywordSeen(trial, end));
        }
      }
    }
  };

  private keywordSeen({ rule, index, keyword }: Trial, end: number): KeywordSeen {
    const { path } = rule.check;
    const elsewhere = path !== undefined && !this.appliesHere(path, index);
    return { rule, keyword, start: end - keyword.length, end, elsewhere };
  }

  protected override judge(match: Match): Detection | undefined {
    const { rule, span, base } = match;
    const start = base + match.match.index;
    const secret = { start: base + span[0], end: base + span[1], length: span[1] - span[0] };
    const detection = super.judge(match);
    const refusal = detection === undefined ? refusalOfMatch(match) : undefined;
    this.candidates.push({ rule, start, end: start + match.match[0].length, secret, refusal, detection });
    return detection;
  }
}
