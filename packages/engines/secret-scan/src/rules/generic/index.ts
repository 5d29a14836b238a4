// Values assigned to names that say they are secret. The widest net, so the strictest about names and values.

import { type Refusal, refusalOf } from '../../refusal.js';
import { base62, type Candidate, type SecretCheck, type SecretRule, sample } from '../../rule.js';
import { assignmentPattern, nameTail } from './assignment.js';
import type { NameKind } from './names.js';
import { Assignment } from './reading.js';
import { type AssignmentRow, assignmentRows, inComment } from './refusals.js';
import { unfitness } from './values.js';

/** Folders of manuals, beyond those whose values count for little whatever they are. */
const manual = /(?:^|\/)(?:guides?|manuals?|handbook|tutorials?|blog|_?posts|wiki|learn|cookbook|reference|api-?docs)\//i;

/** @param rows what refuses; a test takes each away */
export function assignmentJudge(
  kinds: readonly NameKind[],
  rows: readonly AssignmentRow[] = assignmentRows,
): SecretCheck['judge'] & object {
  return (candidate) => {
    const read = new Assignment(candidate, kinds);
    if (refusalOf(rows, read) !== undefined) return undefined;
    // What somebody may have chosen is more often made up where text is written for readers.
    return isInManual(read) || (read.fit !== 'strong' && isForReaders(read)) ? { confidence: 'low' } : {};
  };
}

/** What looks as if a machine had made it is a sample too where a manual shows a command or a setting. */
function isInManual({ file, path }: Assignment): boolean {
  return file.is('prose') && manual.test(path);
}

function isForReaders(read: Assignment): boolean {
  return isQuotedText(read) || read.file.is('introduction') || (read.file.is('sourceCode') && inComment.test(read.ahead));
}

/** `name: "v"` is no Python: it stands in a text, as the samples of a module do. */
function isQuotedText({ file, operator, whole, groups, after }: Assignment): boolean {
  return (
    file.is('python') &&
    operator === ':' &&
    !/^["'`]/.test(whole.slice(`${groups.key}${groups.rest}`.length)) &&
    !/^["']?\s*[,}]/.test(after)
  );
}

/** Why an assignment is no secret: of a name or a value the row of its own table says more. */
function assignmentRefusal(kinds: readonly NameKind[]): (candidate: Candidate) => Refusal | undefined {
  return (candidate) => {
    const read = new Assignment(candidate, kinds);
    const row = refusalOf(assignmentRows, read);
    if (row?.id === 'name-of-no-secret') return read.nameRow ?? row;
    if (row?.id === 'unfit-value') return unfitness(read.secret, read.kind as NameKind, read.written) ?? row;
    return row;
  };
}

interface Assigned {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly kinds: readonly NameKind[];
  /** Beginnings of the names, as alternatives of an expression and as keywords. */
  readonly names: readonly string[];
  /** The same for what is too short to be looked for where the name goes on. */
  readonly endings?: readonly string[];
  readonly variable: string;
}

/** What may stand behind a name that ends here. */
const ends = ['=', ':', '"', "'", ' =', ' :'];

function assigned({ id, aliases, title, kinds, names, endings = [], variable }: Assigned): SecretRule {
  const check: SecretCheck = {
    keywords: [...names, ...endings.flatMap((ending) => ends.map((end) => ending + end))],
    anchor: 'keyword',
    pattern: assignmentPattern([...names, ...endings.map((ending) => `${ending}(?=${ends.join('|')})`)].join('|')),
    nameTail,
    judge: assignmentJudge(kinds),
    refusal: assignmentRefusal(kinds),
    generic: true,
    ownPlausibility: true,
  };
  const upper = variable.toUpperCase();
  return {
    id,
    aliases,
    severity: 'high',
    confidence: 'medium',
    title,
    why: 'Whoever reads it can use the account it belongs to, from anywhere, until it is changed.',
    remedy:
      'Change it where it was issued, have the job read the new one from a secret store or an environment variable; deleting the line leaves the old one in the history.',
    controls: ['CWE-798', 'NIST-800-53-IA-5(7)', 'PCI-DSS-8.6.2'],
    risks: ['CICD-SEC-6'],
    examples: {
      bad: [
        { text: () => `${variable} = "${sample(base62, 20)}"`, path: 'app.py' },
        { text: () => `DB_${upper}=${sample(base62, 20, 5)}`, path: '.env' },
        { text: () => `"${variable}": "${sample(base62, 24, 3)}"`, path: 'config.json' },
        { text: () => `<${variable}>${sample(base62, 20, 3)}</${variable}>`, path: 'settings.xml' },
        { text: () => `<add key="${variable}" value="${sample(base62, 20, 9)}" />`, path: 'web.config' },
        { text: () => `os.Setenv("${upper}", "${sample(base62, 20, 11)}")`, path: 'main.go' },
        { text: () => `define('DB_${upper}', '${sample(base62, 20, 13)}');`, path: 'config.php' },
        { text: () => `      - name: ${upper}\n        value: "${sample(base62, 20, 15)}"`, path: 'pod.yaml' },
      ],
      good: [
        { text: `${variable} = os.environ["${upper}"]`, path: 'app.py' },
        { text: `${variable} = "changeme"`, path: 'app.py' },
        { text: `${variable} = getSecretFromVault1(name)`, path: 'app.js' },
        { text: `copyTable("${variable}", "${variable}_v1", columns)`, path: 'app.go' },
        { text: `${variable}: \${{ secrets.VALUE }}`, path: 'ci.yml' },
        { text: `${variable}_label = "Please enter it here"`, path: 'app.py' },
        { text: `${variable}: config.auth.${variable},`, path: 'app.ts' },
        { text: `${variable}File: /run/secrets/db1`, path: 'app.yml' },
      ],
    },
    check,
  };
}

export const genericRules: readonly SecretRule[] = [
  assigned({
    id: 'generic-password',
    aliases: ['hardcoded-password', 'KeywordDetector'],
    title: 'Password in a file',
    kinds: ['password'],
    names: ['pass', 'pwd', 'pswd', 'psw', '_pw', '-pw', 'masterauth', 'kennwort', 'senha', 'contrasena', 'wachtwoord'],
    variable: 'password',
  }),
  assigned({
    id: 'generic-api-key',
    aliases: ['hardcoded-secret'],
    title: 'Secret assigned in a file',
    kinds: ['secret', 'weak'],
    names: ['secret', 'token', 'key', 'cred', 'auth', 'jwt', 'bearer', 'salt', 'passkey'],
    endings: ['_pat', '_api'],
    variable: 'api_key',
  }),
];
