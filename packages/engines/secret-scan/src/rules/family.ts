// Rules that are made with all of their family when something of one is asked for. Of some two thousand most runs need a few: their
// names are known from compiling, and a bundle keeps each family in a file of its own.

import type { SecretRule } from '../rule.js';

/** By the page of documentation that its rules stand on, what makes a family. */
export type Families = Readonly<Record<string, () => readonly SecretRule[]>>;

/** The rules' ids by family. */
export type FamilyIds = Readonly<Record<string, readonly string[]>>;

/** Every rule of some families, in their order. @param known from compiling; without it all are made now */
export function rulesOf(families: Families, known: FamilyIds | undefined): readonly SecretRule[] {
  if (known === undefined) return Object.values(families).flatMap((make) => make());
  return Object.entries(known).flatMap(([name, ids]) => {
    const family = familyOf(name, families[name], ids);
    return ids.map((id, place): SecretRule => new RuleOfFamily(id, place, family));
  });
}

/** Ids of the families' rules, for the compiling. */
export function idsOf(families: Families): FamilyIds {
  return Object.fromEntries(Object.entries(families).map(([name, make]) => [name, make().map(({ id }) => id)]));
}

/** A rule as its family makes it, to be copied with changes. */
export function madeRule(rule: SecretRule): SecretRule {
  return rule instanceof RuleOfFamily ? rule.made : rule;
}

type Family = () => readonly SecretRule[];

/** Fails where its rules are not those that keywords, digest and order were computed of. */
function familyOf(name: string, make: Family | undefined, ids: readonly string[]): Family {
  let rules: readonly SecretRule[] | undefined;
  return () => {
    if (rules !== undefined) return rules;
    const made = make?.() ?? [];
    if (made.length !== ids.length || made.some(({ id }, place) => id !== ids[place]))
      throw new Error(`the rules of ${name} are not those that were compiled`);
    rules = made;
    return made;
  };
}

/** A class, so that hundreds cost as little as their ids. What a rule may leave out is undefined here, which its readers take alike. */
class RuleOfFamily implements SecretRule {
  constructor(
    readonly id: string,
    private readonly place: number,
    private readonly family: Family,
  ) {}

  get made(): SecretRule {
    return this.family()[this.place] as SecretRule;
  }
  get aliases() {
    return this.made.aliases;
  }
  get severity() {
    return this.made.severity;
  }
  get confidence() {
    return this.made.confidence;
  }
  get audience() {
    return this.made.audience as 'everyone' | 'pedantic';
  }
  get title() {
    return this.made.title;
  }
  get why() {
    return this.made.why;
  }
  get remedy() {
    return this.made.remedy;
  }
  get controls() {
    return this.made.controls;
  }
  get risks() {
    return this.made.risks;
  }
  get references() {
    return this.made.references as readonly string[];
  }
  get examples() {
    return this.made.examples;
  }
  get check() {
    return this.made.check;
  }
}
