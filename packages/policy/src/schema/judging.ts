// Parts of the policy that the gate judges by.

import { severities } from '@portcullis/core';
import * as v from 'valibot';
import { alsoInJsonSchema, choice, day, days, described, list, mapping, shown, text, versions, yesOrNo } from './values.js';

/** Lists of the policy are bounded like the file is. */
const maxEntries = 10_000;
export const confidences = ['low', 'medium', 'high'] as const;

/**
 * Globs of files. A negation reads as "but not these" and means "everything but these" to a matcher, and an empty glob means
 * nothing that a person could have meant: both are refused.
 */
const glob = v.pipe(
  text,
  v.check(
    (given) => !negates(given),
    ({ input }) => `expected a glob of the files that are meant, without \`!\`, got the negation "${input.slice(0, 60)}"`,
  ),
  v.check(
    (given) => !/^(?:\.?\/)*\.?$/.test(given.trim()),
    ({ input }) => `expected a glob that names files, got "${input.slice(0, 60)}"`,
  ),
);
const globs = list(glob, maxEntries);

/** Whether a glob says what is not meant: `!src`, `!(src)`, `[^s]*`, an alternative that begins with `!`. */
export function negates(given: string): boolean {
  return /^\s*!|!\(|\(\?[!<=]|\[[!^]|[{,|(]\s*!/.test(given);
}

const requirement = mapping({
  scanner: described(text, 'Name of the scanner.'),
  paths: v.optional(described(globs, 'Globs of what it must have looked at; the whole tree when left out.')),
  except: v.optional(described(globs, 'Globs of what it may leave out.')),
  rules: v.optional(described(choice(['all', 'imported']), '`imported` also takes a run of imported rules alone. Default: all.')),
  confidence: v.optional(described(choice(confidences), 'Least confidence from which on it must have reported.')),
  scan: v.optional(described(choice(['tree', 'change']), '`change` also takes a run that looked at the change alone. Default: tree.')),
});

const severityRule = mapping({
  tool: described(text, 'Name of the tool, as its reports give it.'),
  rule: v.optional(described(text, 'Rule id; all rules of the tool when left out.')),
  from: v.optional(described(choice(severities), 'Only findings that the tool weighs so.')),
  to: described(choice(severities), 'What they weigh.'),
});

const waiver = alsoInJsonSchema(
  mapping({
    fingerprint: v.optional(described(text, 'Identity of one finding, from the report; that of its content covers it wherever it lies.')),
    rule: v.optional(described(text, 'Rule id, ours or a peer’s; goes with `paths` or `package`.')),
    cve: v.optional(described(text, 'Id of a vulnerability (CVE, GHSA, …); goes with `package`.')),
    package: v.optional(described(text, 'Package URL of the package that the vulnerability is waived in: `pkg:npm/name`.')),
    versions: v.optional(versions),
    paths: v.optional(described(globs, 'Globs of the files the rule is waived for.')),
    reason: described(text, 'Why the finding may stay for now.'),
    owner: described(text, 'Who answers for it.'),
    ticket: v.optional(described(text, 'Where the work is tracked.')),
    created: described(day, 'Day the waiver was agreed.'),
    expires: described(day, 'Last day it counts.'),
  }),
  {
    oneOf: [
      { required: ['fingerprint'] },
      { required: ['rule'], anyOf: [{ required: ['paths'] }, { required: ['package'] }] },
      { required: ['cve', 'package'] },
    ],
    dependentRequired: { versions: ['package'] },
  },
);

const notAProbability = 'expected a probability above 0 and at most 1';

/** All that an entry names must hold. */
const blockCondition = alsoInJsonSchema(
  mapping({
    severity: v.optional(described(choice(severities), 'Least severity.')),
    confidence: v.optional(described(choice(confidences), 'Least confidence; that of the policy when left out.')),
    rule: v.optional(described(text, 'Any name of the rule: id, alias, `CWE-79`, `CVE-2021-44228`.')),
    tool: v.optional(described(text, 'Name of the tool.')),
    tag: v.optional(described(text, 'One of the tags that the tool gives to the rule or the result, exactly: `security`.')),
    epss: v.optional(
      described(
        v.pipe(v.number(notAProbability), v.minValue(0.0001, notAProbability), v.maxValue(1, notAProbability)),
        'Least probability by EPSS, above 0 to 1. Findings whose report does not give it are not met, and counted.',
      ),
    ),
    'known-exploited': v.optional(
      described(
        v.literal(true, 'expected true'),
        'Only what its report says is exploited. Findings whose report does not say are not met, and counted.',
      ),
    ),
    paths: v.optional(described(globs, 'Globs of files.')),
  }),
  { minProperties: 1 },
);

/** The longest time a finding may stand, for those of a severity. */
const deadline = v.pipe(v.string('expected a number of days, `14d`'), v.regex(/^[1-9]\d{0,3}d$/, 'expected a number of days, `14d`'));
const deadlines = alsoInJsonSchema(
  v.pipe(
    mapping({
      critical: v.optional(deadline),
      high: v.optional(deadline),
      medium: v.optional(deadline),
      low: v.optional(deadline),
    }),
    v.check((given) => Object.keys(given).length > 0, 'expected a number of days for at least one severity'),
  ),
  { minProperties: 1 },
);

const breakGlass = mapping({
  who: described(text, 'Who opened it.'),
  why: described(text, 'Why, and what is done about it.'),
  until: described(day, 'Last day it counts.'),
});

const reportOnly = mapping({
  until: described(day, 'Last day on which nothing blocks.'),
  reason: described(text, 'Why.'),
  owner: described(text, 'Who answers for it.'),
});

const allowedGap = mapping({
  paths: described(globs, 'Globs of the files.'),
  reason: described(text, 'Why they may stay unread.'),
  scanner: v.optional(described(text, 'The one scanner it holds for; all when left out.')),
  owner: v.optional(described(text, 'Who answers for it.')),
  expires: v.optional(described(day, 'Last day it counts.')),
});

export const judgingParts = {
  version: v.optional(described(v.literal(1, 'expected 1'), 'Version of this format.')),
  require: v.optional(
    described(
      list(v.union([text, requirement], 'expected text, or a mapping of keys'), maxEntries, 0),
      'Scanners that must have reported on this commit.',
    ),
  ),
  'block-at': v.optional(
    described(
      v.union(
        [choice(['none', ...severities]), list(blockCondition, maxEntries)],
        ({ input }) =>
          `expected one of ${['none', ...severities].join(', ')}, got ${shown(input)}; a list of conditions may stand there, too`,
      ),
      'Least severity that blocks, or conditions of which any blocks. Default: high.',
    ),
  ),
  confidence: v.optional(described(choice(confidences), 'Least confidence that blocks. Default: low.')),
  'new-only': v.optional(
    described(yesOrNo, 'Whether a change is blocked only for what it adds, by git’s comparison with its base commit. Default: false.'),
  ),
  severity: v.optional(
    described(
      list(severityRule, maxEntries, 0),
      'What the reports of a tool weigh. Raises at once; on a pull request it lowers only where the base commit says so too.',
    ),
  ),
  waivers: v.optional(described(list(waiver, maxEntries, 0), 'What may stay for now, who answers for it, and until when.')),
  'waiver-days': v.optional(described(days(3650), 'Days that a waiver may last at most.')),
  deadlines: v.optional(
    described(
      deadlines,
      'Days that an open finding may stand, by severity: `{ critical: 2d, high: 14d }`. Behind its day it blocks, whatever else the policy says. Its age comes from git.',
    ),
  ),
  'ignore-files': v.optional(
    described(
      list(text, 100),
      'Files of Trivy, Grype and OSV-Scanner whose entries count as waivers of that tool’s results: `.trivyignore`, `.trivyignore.yaml`, `.grype.yaml`, `osv-scanner.toml`.',
    ),
  ),
  'report-only-days': v.optional(described(days(3650), 'Days from today that `report-only` may still last at most. Default: 365.')),
  'break-glass': v.optional(
    described(breakGlass, 'For an emergency: nothing blocks, and every trace of the decision says so. Counts once it is merged.'),
  ),
  'break-glass-days': v.optional(described(days(30), 'Days from today that `break-glass` may still last at most. Default: 7.')),
  'report-only': v.optional(described(reportOnly, 'A time in which everything is reported and nothing blocks, for the roll-out.')),
  'allow-gaps': v.optional(
    described(list(allowedGap, 1000, 0), 'Files that a scanner may leave unread; every other gap fails the step and the gate.'),
  ),
};
