// Values assigned to names that say they are secret. The widest net, so the strictest about names and values.

import { base62, type Candidate, type Judgement, type SecretCheck, type SecretRule, sample } from '../../rule.js';
import { assignmentPattern, mayBeUnquoted, nameTail } from './assignment.js';
import { kindOfName, type NameKind } from './names.js';
import { credentialFile, rehearsal, sourceCode } from './rehearsal.js';
import { fitOf, looksRandom } from './values.js';

/** An opened bracket and a quote, the dashes of an option or the colon of a symbol, before the name. */
const argument = /(?:[({[]\s{0,4}["'`][\w.-]{0,60}|["'`]?--?[\w.-]{0,60}|[\s(]:[\w.-]{0,60}|\{[\w.-]{0,60})$/;

/** Calls that hand the literal on as it is: `String::from("v")`, `new String("v")`, `aws.String("v")`. */
const conversion =
  /^(?:new[ \t]+)?(?:(?:std::|aws\.|pulumi\.)?string|String::from|CString::new|Secret(?:String)?::(?:new|from)|Secret(?:String|Str)|str|Some|Just|ptr\.To|stringPtr|NSString|QString|QStringLiteral|TEXT|_T)[({[]\s{0,3}$/i;

/** Files of versions, digests and generated text. */
const generated =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum|packages\.lock\.json|project\.assets\.json)$|\.(?:lock|map|svg|min\.js|min\.css)$/i;

/** Said beside a value that is none. */
const saidFake =
  /\b(?:fake|dummy|not (?:a )?real|for testing|test (?:key|value|secret|password)|example|placeholder|change ?me|replace)\b/i;

/** What stands before a name whose value follows after a blank: `--password v`, `#define KEY v`, `ENV TOKEN v`, `set pwd v`, `{:token "v"}`. */
const blankBefore =
  /(?:^|[\s"'`])-{1,2}$|(?:^|[\s({[,]):$|(?:#define|ENV|ARG|setenv|setx|set|\(def(?:ine|var|parameter|const)?)[ \t]{1,4}$/i;

/** `Authorization: Bearer v`, also as two arguments of a call. */
const headerScheme = /authorization\W{1,8}(?:Bearer|Token|ApiKey|SSWS|Bot)[ \t]/i;

/** What protocols derive, as the vectors of their tests list it. */
const vectorName = /(?:shared|exporter|traffic|handshake|resumption|early|master)_?(?:secret|key)$/i;

/** `https://api.acme.io/v1?`, `…?page=1&`: what follows is a parameter of an address, wherever that stands. */
function isQuery(before: string): boolean {
  return /https?:\/\/[^\s"'`<>]{1,200}[?&]$/i.test(before.slice(-240));
}

/** Calls that take a name and give a value. */
const asksFor =
  /^(?:[Gg]et|[Ff]etch|[Ff]ind|[Ll]oad|[Rr]ead|[Ll]ookup|[Rr]esolve|use|has|is|delete|remove|require|env)(?![a-z])|^getenv|^get_/;

/** Manuals and translations, whose authors make values up. */
const prose = /\.(?:mdx?|rst|adoc|asciidoc|html?|snap|pot?)$/i;

/** What a project shows of itself first: its values are for reading. */
const introduction = /(?:^|\/)(?:README|INSTALL|CONTRIBUTING|USAGE|QUICKSTART)[^/]{0,40}$/i;

/** A line of code that is a comment up to its name. */
const commented = /(?:^|\n)[ \t]{0,80}(?:\/\/|\*|\/\*|--|;|#(?![a-z]))[^\n]{0,200}$/;

/** The name of a resource at Amazon has a part `secret:`. */
const resourceName = /\b(?:arn:aws|aws:arn)[\w-]{0,12}:[\w:*/-]{0,80}$/;

/**
 * Values that name something or say where it is: the Secret of a service account (`default-token-k96v9`), an address,
 * an identity of Microsoft 365 (`i:0h.f|membership|…`).
 */
const naming =
  /^(?:[a-z0-9][a-z0-9.-]{0,80}-token-[a-z0-9]{5,10}|(?=.{0,60}:.{0,60}:)[0-9A-Fa-f:.]{6,45}(?:%\w{1,12})?(?:\/\d{1,3})?|\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d{1,5})?|i:0[a-z0-9#.]{1,6}\|.{1,200})$/;

/** What a machine issued and nobody makes up for a test: long, without words, of letters of both cases and digits. */
function isIssued(secret: string): boolean {
  return /^[\w+/=-]{24,}$/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret) && looksRandom(secret);
}

function judgeAssignment(kinds: readonly NameKind[]): (candidate: Candidate) => Judgement | undefined {
  return ({ secret, match, path, before, after }) => {
    const groups = match.groups ?? {};
    if (generated.test(path)) return undefined;
    const rehearsed = rehearsal.test(path);
    const quoted = groups.quote !== undefined;
    if (rehearsed && sourceCode.test(path) && !(quoted && isIssued(secret) && !prose.test(path))) return undefined;
    const start = before.slice(0, Math.max(0, before.length - match[0].lastIndexOf(secret)));
    const lead = /[\w.-]{0,60}$/.exec(start.slice(-60))?.[0] ?? '';
    const ahead = start.slice(0, start.length - lead.length);
    const operator = (groups.operator ?? '').trim();
    if (!quoted && !mayBeUnquoted(path) && !isQuery(ahead)) return undefined;
    const name = `${lead}${groups.key}${groups.rest}`;
    if (echoes(name, secret) || naming.test(secret)) return undefined;
    if (resourceName.test(ahead)) return undefined;
    // A link to a picture that anybody may fetch, as Firebase writes it.
    if (/[?&]alt=media(?:&|&amp;)$/.test(ahead)) return undefined;
    // `/reset?token=0&uuid=…`: the value ends where the next parameter begins.
    if (!quoted && /[?&]$/.test(ahead) && secret.includes('&') && !looksRandom(secret.slice(0, secret.indexOf('&')))) return undefined;
    // `<key>3A6F9AB1</key>` of a property list is a name.
    if (/^key$/i.test(name) && /\.(?:plist|pbxproj|strings|tmTheme|mobileconfig)$/i.test(path)) return undefined;
    // `'api-key', 'acme-service-key'`: a list of names.
    if (operator.startsWith(',') && /^[a-z]+(?:[-_][a-z]+){2,}$/.test(secret)) return undefined;
    const spoken = groups.prose !== undefined || /^[ \t]+$/.test(groups.operator ?? '');
    const described = spoken && /\b(?:api|access|secret|auth|private|client)[ -]$/i.test(ahead);
    const kind = headerScheme.test(match[0]) || described ? 'secret' : kindOfName(name);
    if (kind === undefined || !kinds.includes(kind)) return undefined;
    if (rehearsed && /^[0-9a-f]+$/i.test(secret) && vectorName.test(name)) return undefined;
    // `PASS: tests/run-all`: the outcome of a test.
    if (/^PASS$/.test(name) && operator.startsWith(':') && /test|\//i.test(secret)) return undefined;
    // A comparison or a call that goes on is code about the value, not the value: `"a" + b`, `password == "x".repeat(3)`.
    if (/^["'`]?\s{0,3}(?:\+|\.[a-z]|%)/i.test(after) && quoted) return undefined;
    // Whoever compares with a password in quotes has written it into the program.
    if (/^[!=]=|^!/.test(operator) && !(quoted && kind === 'password' && /^={2,3}$/.test(operator))) return undefined;
    // `getCredentials('acmeApi')`: the call asks for it by name.
    if (operator.startsWith('(') && asksFor.test(lead.slice(lead.lastIndexOf('.') + 1))) return undefined;
    if (asksFor.test(/[A-Za-z_]\w*[([{]\s{0,4}$/.exec(groups.wrap ?? '')?.[0] ?? '')) return undefined;
    // `put("name", "v")`: the name is an argument of its own, on the line of its value.
    const paired = /^,?\s*["']?value/.test(groups.operator ?? '');
    if (operator.startsWith(',') && !paired && (groups.operator?.includes('\n') === true || !argument.test(start))) return undefined;
    // `acme api key 295b…`: nothing else is so long and random.
    const announced = /\b(?:api|access|secret|auth)[ _-]$/i.test(`${ahead}${lead}`) && secret.length >= 24 && looksRandom(secret);
    if (/^[ \t]+$/.test(groups.operator ?? '') && !announced && !blankGives(ahead, lead, path, quoted)) return undefined;
    if (saidFake.test(/^[^\n]{0,120}/.exec(after)?.[0] ?? '')) return undefined;
    // `public key: v` in words.
    if (/\b(?:public|pub|site|publishable)[ \t-]{1,3}$/i.test(ahead)) return undefined;
    const told = groups.prose !== undefined;
    if (told && (kind === 'weak' || /hash|commit|digest|checksum|sha\d|md5|id\b|public/i.test(groups.prose ?? ''))) return undefined;
    const wrapped = groups.wrap !== undefined && !conversion.test(groups.wrap);
    // `Basic bmFtZTo=`: a name, and no password.
    if (/Basic[ \t]+$/i.test(match[0].slice(0, match[0].lastIndexOf(secret))) && !holdsPassword(secret)) return undefined;
    const fit = fitOf(secret, kind, { quoted, wrapped, credentialFile: credentialFile.test(path) });
    if ((told || (rehearsed && !credentialFile.test(path))) && (fit !== 'strong' || kind === 'weak')) return undefined;
    if (fit === undefined) return undefined;
    // `Token{"…"}` makes a value of a type more often than it holds a token.
    if (fit !== 'strong' && operator === '{') return undefined;
    if (fit === 'strong') return {};
    // `name: "v"` is no Python: it stands in a text, as the samples of a module do.
    const quotedText =
      /\.py$/.test(path) &&
      /^:\s*$/.test(operator) &&
      !/^["'`]/.test(match[0].slice(`${groups.key}${groups.rest}`.length)) &&
      !/^["']?\s*[,}]/.test(after);
    // What somebody may have chosen is more often made up where text is written for readers.
    const forReaders = quotedText || introduction.test(path) || (sourceCode.test(path) && commented.test(ahead));
    return forReaders ? { confidence: 'low' } : {};
  };
}

/** `#define LN_id_keyUpdate "id-keyUpdate"`: the value is the name once more. */
function echoes(name: string, value: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  const [a, b] = [plain(name), plain(value)];
  // `"api_key", "api_key_v1"`.
  if (b.startsWith(a) && a.length >= 3 && b.length - a.length <= 3) return true;
  if (b.length < 8 || a.length < 8) return false;
  if (a.includes(b) || b.includes(a)) return true;
  // `opListKeys = "ListKeys2020_05_31"`, `key_centos7: "convert_centos7"`: its words, or it with a number.
  const worded = b.replace(/\d+$/, '');
  return (
    (worded.length >= 8 && a.includes(worded)) ||
    (/[-_.]/.test(value) && value.split(/[-_.]/).every((part) => part.length >= 3 && a.includes(plain(part))))
  );
}

/** Whether what is sent as `Basic` has a password that could be one. */
function holdsPassword(encoded: string): boolean {
  const pair = /^[ -~]{0,200}?:(?<password>[ -~]{0,200})$/.exec(Buffer.from(encoded, 'base64').toString('latin1'));
  const password = pair?.groups?.password;
  return password === undefined || fitOf(password, 'password', { quoted: true, wrapped: false, credentialFile: true }) !== undefined;
}

/** Whether a blank after the name means that its value follows; in prose it does not. */
function blankGives(before: string, lead: string, path: string, quoted: boolean): boolean {
  if (lead.startsWith('-')) return true;
  if (blankBefore.test(before) || /^(?:require|master)$/i.test(lead)) return true;
  if (quoted && credentialFile.test(path)) return true;
  return (quoted || credentialFile.test(path)) && /(?:^|\n)[ \t]*$/.test(before);
}

interface Assigned {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly kinds: readonly NameKind[];
  /** Beginnings of the names, as alternatives of an expression and as keywords. */
  readonly names: readonly string[];
  readonly variable: string;
}

function assigned({ id, aliases, title, kinds, names, variable }: Assigned): SecretRule {
  const check: SecretCheck = {
    keywords: names,
    anchor: 'keyword',
    pattern: assignmentPattern(names.join('|')),
    nameTail,
    judge: judgeAssignment(kinds),
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
    names: ['pass', 'pwd', 'pswd', 'psw', 'kennwort', 'senha', 'contrasena', 'wachtwoord'],
    variable: 'password',
  }),
  assigned({
    id: 'generic-api-key',
    aliases: ['hardcoded-secret'],
    title: 'Secret assigned in a file',
    kinds: ['secret', 'weak'],
    names: ['secret', 'token', 'key', 'cred', 'auth', 'jwt', 'bearer', 'salt', 'passkey'],
    variable: 'api_key',
  }),
];
