// Assignments that are no secret: the rows in order, each with a text that it alone refuses.

import type { Example } from '@portcullis/core';
import type { RefusalRow } from '../../refusal.js';
import { base62, sample } from '../../rule.js';
import { isDigestOrId, isGenerated, isIssued, lineOf, looksIssued, looksRandom, uuid } from './measures.js';
import { type NameKind, wordsOf } from './names.js';
import type { Assignment } from './reading.js';
import { isSaidFake } from './remarks.js';
import { fitOf } from './values.js';

/** An opened bracket and a quote, the dashes of an option or the colon of a symbol, before the name. */
const argument = /(?:[({[]\s{0,4}["'`][\w.-]{0,60}|["'`]?--?[\w.-]{0,60}|[\s(]:[\w.-]{0,60}|\{[\w.-]{0,60})$/;

/** What stands before a name whose value follows after a blank: `--password v`, `#define KEY v`, `ENV TOKEN v`, `set pwd v`, `{:token "v"}`. */
const blankBefore =
  /(?:^|[\s"'`])-{1,2}$|(?:^|[\s({[,]):$|(?:#define|ENV|ARG|setenv|setx|(?<![A-Za-z])set(?:[ \t]{1,3}-{1,2}[a-z-]{1,10}){0,3}|\((?:def(?:ine|var|parameter|const)?|setq)|proxy_set_header|fastcgi_param|more_set_(?:input_)?headers|add_header|RequestHeader[ \t]set)[ \t]{1,4}$/i;

/** What protocols derive, as the vectors of their tests list it. */
const vectorName = /(?:shared|exporter|traffic|handshake|resumption|early|master)_?(?:secret|key)$/i;

/** `https://api.acme.io/v1?`, `…?page=1&`: what follows is a parameter of an address, wherever that stands. */
function isQuery(before: string): boolean {
  return /(?:https?|wss?):\/\/[^\s"'`<>]{1,200}[?&]$/i.test(before.slice(-240));
}

/** `putenv('NAME=v')`, `@Value("${name:v}")`: name and value fill a literal, or the reference in it whose default the value is. */
function isWithinLiteral({ ahead, after, beforeValue }: Assignment): boolean {
  const mark = /["'`](?:--?)?$/.exec(ahead)?.[0][0];
  return (mark !== undefined && after.startsWith(mark) && !beforeValue.includes(mark)) || (ahead.endsWith('${') && after.startsWith('}'));
}

/** What hands a literal on as it is, in the words of several languages. */
const handsOn = /^["'`]?\.(?:to_(?:string|owned|vec|s)|into|as_bytes|freeze|getBytes|toCharArray|toByteArray|encode|unsafe|data\(using)\b/;

/** Calls that take a name and give a value. */
const asksFor =
  /^(?:[Gg]et|[Ff]etch|[Ff]ind|[Ll]oad|[Rr]ead|[Ll]ookup|[Rr]esolve|use|has|is|delete|remove|require|env)(?![a-z])|^getenv|^get_/;

function isConstant(text: string): boolean {
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text);
}

/** The name of a resource at Amazon, and of others who write theirs so, has a part `secret:`. */
const resourceName = /\b(?:arn:aws[\w-]{0,12}|aws:arn|[b-z]rn:[a-z][\w-]{1,20}):[\w:*/-]{0,80}$/;

/**
 * Values that name something or say where it is: the Secret of a service account (`default-token-k96v9`), an address,
 * an identity of Microsoft 365 (`i:0h.f|membership|…`).
 */
const naming =
  /^(?:[a-z0-9][a-z0-9.-]{0,80}-token-[a-z0-9]{5,10}|(?=.{0,60}:.{0,60}:)[0-9A-Fa-f:.]{6,45}(?:%\w{1,12})?(?:\/\d{1,3})?|\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d{1,5})?|i:0[a-z0-9#.]{1,6}\|.{1,200})$/;

/** Programs that keep passwords, whose ids WebAuthn makes known. */
const passwordManager =
  /^(?:(?:last|one|nord|proton|samsung|en|sticky|true|kee|safe|dash|robo)pass(?:word|es)?|i?passwords|(?:apple|google|icloud|microsoft)passwords)$/i;

/** In brackets that are not yet closed, taken from an expression or said beside a word of a list. */
function isTemplateCode({ ahead, operator, quoted, byBlank }: Assignment): boolean {
  const open = /\{\{(?:(?!\}\})[^\n]){0,300}$/.exec(ahead)?.[0];
  return open !== undefined && ((!quoted && operator === ':=' && open.endsWith('$')) || (byBlank && open.endsWith('"')));
}

/** Up to the key of a secret in its store: `remoteRef:`, then the key alone or behind other words about it. Source: api/v1 of ExternalSecret. */
const remoteKey =
  /\b(?:remoteRef|extract):(?:[ \t]{0,4}\{[ \t]{0,4}|[ \t]{0,8}\r?\n[ \t]{1,40}(?:(?:property|version|decodingStrategy|conversionStrategy|metadataPolicy):[^\n]{0,120}\n[ \t]{1,40}){0,5})["']?$/;

/** A line of code that is a comment up to its name. */
export const inComment = /(?:^|\n)[ \t]{0,80}(?:\/\/|\*|\/\*|--|;|#(?![a-z]))[^\n]{0,200}$/;

/** What a machine issued and nobody makes up for a test: long, without words, of letters of both cases and digits. */
function isLongKey(secret: string): boolean {
  return /^[\w+/=-]{24,}$/.test(secret) && isIssued(secret);
}

/** A text of the rule that is about `kinds`. */
export interface AssignmentSample extends Example {
  readonly kinds: readonly NameKind[];
}

export type AssignmentRow = RefusalRow<Assignment, AssignmentSample>;

const passwords: readonly NameKind[] = ['password'];
const secrets: readonly NameKind[] = ['secret', 'weak'];

/** What only a machine makes up; assembled, so that this file holds no credential. */
const random = sample(base62, 24, 3);

const digest = sample('0123456789abcdef', 32, 5);

/** So many random letters are a key already, whatever a program or a person puts behind them. */
function isWholeKey(secret: string): boolean {
  return secret.length >= 20 && looksRandom(secret);
}
const typed = ['Vkukus', '729%'].join('');
const ofPassword = (text: string, path: string): AssignmentSample => ({ text, path, kinds: passwords });
const ofSecret = (text: string, path: string): AssignmentSample => ({ text, path, kinds: secrets });

const ofFile: readonly AssignmentRow[] = [
  {
    id: 'generated-file',
    why: 'The file is generated, a lock file or a picture.',
    refuses: ({ file }) => file.is('generated'),
    sample: ofSecret(`api_key = "${random}"`, 'app.min.js'),
  },
  {
    id: 'code-of-tests',
    why: 'It stands in the code of tests, samples or manuals, and does not look as if a machine had issued it.',
    refuses: ({ rehearsed, file, quoted, secret }) =>
      rehearsed && file.is('sourceCode') && !(quoted && isLongKey(secret) && !file.is('prose')),
    sample: ofSecret(`api_key = "${sample('abcdefghijklmnop0123456789', 24, 5)}"`, 'tests/app.py'),
  },
  {
    id: 'unquoted-in-code',
    why: 'It stands without quotes, and in such a file that is code and no value.',
    refuses: (read) => {
      const { quoted, file, ahead, secret } = read;
      return (
        !quoted &&
        !file.is('unquoted') &&
        !isQuery(ahead) &&
        !isWithinLiteral(read) &&
        !(inComment.test(ahead) && isWholeKey(secret) && /^[\w+/=-]+$/.test(secret))
      );
    },
    sample: ofSecret(`api_key = ${random}`, 'app.py'),
  },
];

const ofValue: readonly AssignmentRow[] = [
  {
    id: 'echo-of-the-name',
    why: 'The value is the name once more.',
    refuses: ({ name, secret }) => echoes(name, secret),
    sample: ofSecret(`${random}_key = "${random}"`, 'app.py'),
  },
  {
    id: 'key-of-the-line',
    why: 'The same stands before the name, as the key of its line: what follows is a list of names.',
    refuses: ({ ahead, secret, quoted }) => !quoted && lineOf(ahead).includes(`${secret}:`),
    sample: ofSecret('linz2osm:objectid: Key:linz2osm:objectid', 'pages.yml'),
  },
  {
    id: 'method-of-a-class',
    why: 'It is the name of a method, as compilers of JavaScript write a class: `{key:"name",value:function`.',
    refuses: ({ name, after }) => name === 'key' && /^["'],\s{0,20}["']?(?:value|get|set)["']?:\s{0,4}(?:async )?function\b/.test(after),
    sample: ofSecret(`{key:"${random}",value:function(t){}}`, 'a.js'),
  },
  {
    id: 'name-of-something',
    why: 'The value names something or says where it is: an address, an account, a Secret of Kubernetes.',
    refuses: ({ secret }) => naming.test(secret),
    sample: ofSecret('api_key = "fe80:9c1e:7ab0:4f5d:2836%eth0"', 'app.py'),
  },
  {
    id: 'coordinate-of-a-library',
    why: 'It is a library and its version, behind the group that it belongs to: `io.jsonwebtoken:jjwt-impl:0.12.3`.',
    refuses: ({ ahead, name, operator, secret }) =>
      operator === ':' &&
      (name.includes('.') || ahead.endsWith('.')) &&
      /^[a-z][\w.-]{0,60}:v?\d{1,6}(?:\.\w[\w+-]{0,30}){1,5}(?:@[a-z]{2,8})?$/i.test(secret),
    sample: ofSecret(`implementation 'io.acme.webtoken:kr8w-zp4lq:2.17.3-b6'`, 'build.gradle'),
  },
  {
    id: 'key-of-a-store',
    why: 'It is the name under which a store keeps the secret, as the External Secrets Operator asks for it: `remoteRef`, `extract`.',
    refuses: ({ name, ahead }) => name === 'key' && remoteKey.test(ahead),
    sample: ofSecret(`  remoteRef:\n    key: ${random}\n`, 'external-secret.yaml'),
  },
  {
    id: 'resource-name',
    why: 'It is a part of the name of a resource, as Amazon, Okta and others write them.',
    refuses: ({ ahead }) => resourceName.test(ahead),
    sample: ofSecret(`arn:aws:secretsmanager:us-east-1:210987654321:secret:${random}`, 'stack.yaml'),
  },
  {
    id: 'code-of-a-template',
    why: 'It is a word of a template’s own code: `{{ $password := include …`, `{{ include … "key" "password" "values"`.',
    refuses: (read) => isTemplateCode(read),
    sample: ofPassword('{{ $password := kR8w2Zp4Lq }}', 'secret.yaml'),
  },
  {
    id: 'key-of-a-resource',
    why: 'It is the name by which XAML finds a resource: `x:Key`.',
    refuses: ({ ahead, name }) => name === 'Key' && /\sx:$/.test(ahead),
    sample: ofSecret(`<s:String x:Key="${random}">on</s:String>`, 'app.xaml'),
  },
  {
    id: 'key-of-an-entry',
    why: 'It is the name of an entry in XML, whose value stands in it: `<property key="…">`.',
    refuses: ({ ahead, name }) => name === 'key' && /<(?:property|entry|message|label|resource|string|text|item)\s{1,4}$/i.test(ahead),
    sample: ofSecret(`<property key="${random}">`, 'labels.xml'),
  },
  {
    id: 'revision-of-a-repository',
    why: 'It is the revision of a repository whose name promises a secret: `git = "…-passwd", rev = "…"`.',
    refuses: ({ beforeValue, secret }) => isDigestOrId(secret) && /\brev["']?\s{0,3}[:=]\s{0,3}["']?$/.test(beforeValue),
    sample: ofPassword(`git = "https://acme.io/tree-sitter-passwd", rev = "${sample('0123456789abcdef', 40, 5)}"`, 'languages.toml'),
  },
  {
    id: 'model-of-the-service',
    why: 'It is the name of the service, a slash, and words and short numbers, as the models of a service are called.',
    refuses: ({ name, secret }) => {
      const service = /^[A-Za-z]{4,20}(?=[_-])/.exec(name)?.[0]?.toLowerCase();
      if (service === undefined || !secret.toLowerCase().startsWith(`${service}/`)) return false;
      return secret.length <= 60 && /^(?:(?:[a-z]{2,10}|v?\d{1,4}[a-z]?)(?:[-.:]|$))+$/.test(secret.slice(service.length + 1));
    },
    sample: ofSecret('("GEMINI_API_KEY", "gemini/gemini-9.4-pro-exp-03-25"),', 'models.py'),
  },
  {
    id: 'password-manager',
    why: 'It is the id of a program that keeps passwords.',
    refuses: ({ name, secret, kind }) => kind === 'password' && uuid.test(secret) && passwordManager.test(name.replace(/[-_]/g, '')),
    sample: ofPassword('NordPass = "9c1e7ab0-4f5d-4836-be7d-90f1a3c8526e",', 'passkeys.ts'),
  },
  {
    id: 'message-of-the-shell',
    why: 'It is what a shell says when the variable before it is not set.',
    refuses: ({ ahead, operator, secret, quoted }) => !quoted && ahead.endsWith('${') && operator === ':' && /^[?+]/.test(secret),
    sample: ofPassword(`# : "$\{DB_PASSWORD:?kR8w2Zp4Lq}"`, 'run.sh'),
  },
  {
    id: 'key-of-a-search',
    why: 'It is the key by which the search of a manual is asked, which Algolia makes for browsers.',
    refuses: ({ ahead, after, secret }) =>
      isDigestOrId(secret) &&
      /\bappId["']?\s{0,4}[:=]\s{0,4}["'][A-Z0-9]{10}["'],\s{0,20}["']?$/.test(ahead) &&
      /^["'],\s{0,20}["']?indexName\b/.test(after),
    sample: ofSecret(`docsearch({ appId: 'EZ7TXZ6VY4', apiKey: '${digest}', indexName: 'acme' })`, 'site.js'),
  },
  {
    id: 'checksum-of-a-template',
    why: 'It is the digest of a template, by which Helm starts pods anew: `checksum/secret`.',
    refuses: ({ ahead, secret }) => isDigestOrId(secret) && /\bchecksum\/$/.test(ahead),
    sample: ofSecret(`  checksum/secret: ${sample('0123456789abcdef', 64, 5)}`, 'pod.yaml'),
  },
  {
    id: 'public-download',
    why: 'It is the token of a link that anybody may follow, as Firebase writes it, or to join a group of QQ.',
    refuses: ({ ahead }) => /[?&]alt=media(?:&|&amp;)$|\bqm\.qq\.com\/cgi-bin\/qm\/qr\?[\w&=;%.-]{0,120}$/.test(ahead),
    sample: ofSecret(`https://a.io/o/movie.jpeg?alt=media&token=${random}`, 'seed.txt'),
  },
  {
    id: 'next-parameter',
    why: 'The value ends where the next parameter of the address begins, and what is before that is no secret.',
    refuses: ({ quoted, ahead, secret }) =>
      !quoted && /[?&]$/.test(ahead) && secret.includes('&') && !looksRandom(secret.slice(0, secret.indexOf('&'))),
    sample: ofSecret(`https://a.io/reset?token=0&v=${random}`, 'seed.txt'),
  },
  {
    id: 'list-of-names',
    why: 'It is one of a list of names.',
    refuses: ({ operator, secret }) => operator.startsWith(',') && /^[a-z]+(?:[-_][a-z]+){2,}$/.test(secret),
    sample: ofPassword("['password', 'bqz-ktr-xvw']", 'config.php'),
  },
  {
    id: 'list-of-constants',
    why: 'It is one of a list of constants, as its neighbour before it is.',
    refuses: ({ operator, name, secret }) => operator.startsWith(',') && isConstant(name) && isConstant(secret),
    sample: ofSecret('allowed = {"ACCESS_TOKEN", "X509_9C1E7AB04F5D28"}', 'Kinds.java'),
  },
];

const ofName: readonly AssignmentRow[] = [
  {
    id: 'key-of-a-property-list',
    why: 'The name of an entry in a property list is called `key`.',
    refuses: ({ name, file }) => /^key$/i.test(name) && file.is('propertyList'),
    sample: ofSecret(`<key>${random}</key>`, 'app.plist'),
  },
  {
    id: 'address-of-a-program',
    why: 'It is the address of a program of Solana, under which everybody calls it.',
    refuses: ({ ahead, secret }) => /\[programs\.\w{1,20}\][^[]{0,400}$/.test(ahead) && /^[1-9A-HJ-NP-Za-km-z]{43,44}$/.test(secret),
    sample: ofSecret(
      `[programs.localnet]\nacme_token = "${sample('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', 44, 3)}"`,
      'Anchor.toml',
    ),
  },
  {
    id: 'fingerprint-of-a-public-key',
    why: 'It is the fingerprint or the id of a key of OpenPGP, which is public.',
    refuses: ({ name, secret, ahead, path }) =>
      (/gpg|pgp/i.test(name) && /^[0-9a-f]{40}$/i.test(secret)) ||
      // As GnuPG prints it.
      (/signing_?key$/i.test(name) && /^[0-9A-F]{40}$/.test(secret)) ||
      (/^(?:user\.)?signing_?key$/i.test(name) && /^(?:[0-9a-f]{16}|[0-9a-f]{40})$/i.test(secret) && isOfGit(ahead, path)),
    sample: ofSecret(`GPG_KEY=${sample('0123456789ABCDEF', 40, 3)}`, 'build.env'),
  },
  {
    id: 'name-of-no-secret',
    why: 'Its name does not say that it is a secret.',
    refuses: ({ kind }) => kind === undefined,
    sample: ofSecret(`next_token = "${random}"`, 'app.py'),
  },
  {
    id: 'kind-of-another-rule',
    why: 'Its name is of a kind that another rule is about.',
    refuses: ({ kind, kinds }) => kind !== undefined && !kinds.includes(kind),
    sample: ofSecret(`token_password = "${random}"`, 'app.py'),
  },
  {
    id: 'vector-of-a-protocol',
    why: 'It is what a protocol derives, as the vectors of tests list it.',
    refuses: ({ rehearsed, secret, name }) => rehearsed && /^[0-9a-f]+$/i.test(secret) && vectorName.test(name),
    sample: ofSecret(`shared_secret: "${sample('0123456789abcdef', 36, 3)}"`, 'tests/vectors.json'),
  },
  {
    id: 'outcome-of-a-test',
    why: 'It is the outcome of a test.',
    refuses: ({ name, operator, secret }) => /^PASS$/.test(name) && operator.startsWith(':') && /test|\//i.test(secret),
    sample: ofPassword('PASS: kR8w2/Zp4Lq', 'run.log'),
  },
  {
    id: 'public-in-words',
    why: 'The words before its name, or the remark behind it, say that it is public.',
    refuses: ({ ahead, after }) =>
      /\b(?:public|pub|site|publishable)[ \t-]{1,3}$/i.test(ahead) ||
      /^["'`]?[,;]?[ \t]{1,4}(?:#|\/\/)[^\n]{0,60}\bpublic key\b/i.test(after),
    sample: ofSecret(`public token: ${random}`, 'notes.txt'),
  },
];

const ofNotation: readonly AssignmentRow[] = [
  {
    id: 'goes-on',
    why: 'The expression goes on behind the quotes, which is code about a value, and the value is no whole key.',
    refuses: ({ after, quoted, secret }) =>
      quoted && /^["'`]?\s{0,3}(?:\+|\.[a-z]|%)/i.test(after) && !handsOn.test(after) && !isWholeKey(secret),
    sample: ofSecret(`api_key = "${random.slice(5)}" + suffix`, 'app.py'),
  },
  {
    id: 'cut-at-a-placeholder',
    why: 'It is only the beginning: what stands for the rest follows in pointed brackets or as a variable.',
    refuses: ({ after, quoted, secret }) =>
      !quoted &&
      /^(?:<(?:your|my|the|insert|enter|add|rest|redacted|removed|hidden|key|token|secret)\b|\$\{|\{\{)/i.test(after) &&
      !isWholeKey(secret),
    sample: ofSecret(`api_key=${random.slice(5)}<your-key>`, '.env'),
  },
  {
    id: 'comparison',
    why: 'It is compared, and only a password in quotes is written down for that.',
    refuses: ({ operator, quoted, kind }) => /^[!=]=|^!/.test(operator) && !(quoted && kind === 'password' && /^={2,3}$/.test(operator)),
    sample: ofSecret(`if api_key == "${random}":`, 'app.py'),
  },
  {
    id: 'bare-argument',
    why: 'It stands in brackets behind the name and without quotes, as a variable or a remark does.',
    refuses: ({ operator, quoted }) => operator.startsWith('(') && !quoted,
    sample: ofPassword('# the password(kR8w2Zp4Lq7tV of docker)', '.env'),
  },
  {
    id: 'asked-by-name',
    why: 'A call asks for a secret by its name.',
    refuses: ({ operator, lead }) => operator.startsWith('(') && asksFor.test(lead.slice(lead.lastIndexOf('.') + 1)),
    sample: ofSecret(`getToken("${random}")`, 'app.js'),
  },
  {
    id: 'asked-in-a-call',
    why: 'A call around it takes a name and gives a value.',
    refuses: ({ groups }) => asksFor.test(/[A-Za-z_]\w*[([{]\s{0,4}$/.exec(groups.wrap ?? '')?.[0] ?? ''),
    sample: ofSecret(`api_key = getSetting("${random}")`, 'app.js'),
  },
  {
    id: 'not-an-argument',
    why: 'A comma stands between name and value, and the name is no argument of its own.',
    refuses: ({ operator, between, start, told, file }) =>
      operator.startsWith(',') &&
      !told &&
      !(file.is('table') && /(?:^|\n)["']?[\w.-]*$/.test(start)) &&
      !/^,?\s*["']?value/.test(between) &&
      (between.includes('\n') || !argument.test(start)),
    sample: ofSecret(`f(api_key, "${random}")`, 'app.js'),
  },
  {
    id: 'no-cell-of-a-table',
    why: 'A bar stands between name and value, and they are no cells of a table.',
    refuses: ({ operator, ahead, after }) =>
      /^\|(?!=)/.test(operator) &&
      !(/(?:^|\n)[ \t]*\|(?:[^|\n]*\|){0,4}[ \t*_`"]*$/.test(ahead) && /^[*_`"]{0,3}[ \t]*(?:\||\r?\n|$)/.test(after)),
    sample: ofSecret(`api_key | ${random}`, 'notes.txt'),
  },
  {
    id: 'digest-in-a-row',
    why: 'It is a digest or an id in a row of a table, and the cell between it and the name is that of a file.',
    refuses: ({ operator, secret }) => /^\|[^|]{0,120}\w\.[a-z]{1,5}[^|\w]{0,4}\|/.test(operator) && isDigestOrId(secret),
    sample: ofSecret(`| api_key | lambda.tf | ${sample('0123456789abcdef', 40, 5)} |`, 'notes.md'),
  },
  {
    id: 'next-item',
    why: 'It is the next item of a list, and the one before it is no option of a command.',
    refuses: ({ between, name }) => /^\s{0,4}\n[ \t]*-/.test(between) && !name.startsWith('-'),
    sample: ofPassword('- password\n- kR8w2Zp4Lq7tV', 'app.yml'),
  },
  {
    id: 'blank-in-a-sentence',
    why: 'Only a blank stands between name and value, and nothing says that a value follows.',
    refuses: (read) => read.byBlank && !read.announced && !blankGives(read),
    sample: ofSecret(`the token ${random}`, 'notes.txt'),
  },
  {
    id: 'said-fake',
    why: 'What follows on its line says that the value is made up, and no machine made it.',
    refuses: ({ after, secret }) => isSaidFake(after.split('\n', 1)[0] as string) && !looksIssued(secret) && !isGenerated(secret),
    sample: ofPassword(`db_password = "${typed}"  # not real`, 'app.py'),
  },
  {
    id: 'told-of-something-else',
    why: 'A sentence gives the value, and its name or its words are about something else.',
    refuses: ({ told, kind, groups, secret }) =>
      told && ((kind === 'weak' && !isLongKey(secret)) || /hash|commit|digest|checksum|sha\d|md5|id\b|public/i.test(groups.prose ?? '')),
    sample: ofSecret(`the token of the commit is ${random}`, 'notes.txt'),
  },
  {
    id: 'basic-without-password',
    why: 'What is sent as Basic, or a pair in base64, is a name without a password or with a sample of one.',
    refuses: ({ beforeValue, secret }) => !holdsPassword(secret, /Basic[ \t]+$/i.test(beforeValue) ? /^/ : /^[A-Za-z][\w.@-]+$/),
    sample: ofSecret(`auth_token: "Basic ${Buffer.from('kR8w2Zp4Lq7tV3xY8:').toString('base64')}"`, 'app.yml'),
  },
  {
    id: 'path-in-a-scope',
    why: 'Two colons lead from a name to what is in it: `password::hash`.',
    refuses: ({ between, quoted, secret }) => !quoted && between === ':' && secret.startsWith(':'),
    sample: ofPassword(['use password::Vku', 'kus729;'].join(''), 'notes.txt'),
  },
];

const ofFit: readonly AssignmentRow[] = [
  {
    id: 'unfit-value',
    why: 'Its value cannot be a secret.',
    refuses: ({ fit }) => fit === undefined,
    sample: ofPassword('password = "#{vault.v1}"', 'app.py'),
  },
  {
    id: 'address-of-an-interface',
    why: 'The name is that of an interface, and the value does not look random.',
    refuses: ({ nameRow, fit }) => nameRow?.id === 'some-api' && fit !== 'strong',
    sample: ofSecret('acme_api = "kR8w2Zp4Lq7"', 'app.py'),
  },
  {
    id: 'guess-in-a-sentence',
    why: 'A sentence gives the value, and the value does not look random.',
    refuses: ({ told, fit }) => told && fit !== 'strong',
    sample: ofPassword('the password of staging is Vkukus729%', 'notes.txt'),
  },
  {
    id: 'guess-in-tests',
    why: 'It stands among tests, samples or manuals, and is no random value of a name that says secret.',
    refuses: ({ rehearsed, file, fit, kind }) => rehearsed && !file.is('credentialFile') && (fit !== 'strong' || kind === 'weak'),
    sample: ofPassword(['password: Vku', 'kus729%'].join(''), 'tests/app.yml'),
  },
  {
    id: 'value-of-a-type',
    why: 'Braces behind a name make a value of a type more often than they hold a secret.',
    refuses: ({ operator, fit }) => operator === '{' && fit !== 'strong',
    sample: ofPassword(`Password{"${typed}"}`, 'app.go'),
  },
];

/** Where git is told who commits: `[user]`, `git config --global`. */
function isOfGit(ahead: string, path: string): boolean {
  return /\[user\][^[]{0,300}$|\bgit config[^\n]{0,60}$/.test(ahead) || /(?:^|[/.])git\/?config(?:\.[\w.]{1,20})?$/.test(path);
}

export const assignmentRows: readonly AssignmentRow[] = [...ofFile, ...ofValue, ...ofName, ...ofNotation, ...ofFit];

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
    (/[-_.]/.test(value) && value.split(/[-_.]/).every((part) => part.length >= 3 && a.includes(plain(part)))) ||
    endsAlike(name, value)
  );
}

/** `metadataTrafficAccessToken = "e2b-traffic-access-token"`: three words of both at their end, and one more before them. */
function endsAlike(name: string, value: string): boolean {
  const words = wordsOf(name).slice(-3);
  return (
    words.length === 3 &&
    value.length <= 60 &&
    /^[a-z0-9]{1,8}$/.test(value.slice(0, -words.join('-').length - 1)) &&
    value.endsWith(`-${words.join('-')}`)
  );
}

/** Whether a pair in base64 has a password that could be one; so has what is no pair, or one of another name. */
function holdsPassword(encoded: string, named: RegExp): boolean {
  const pair = /^(?<name>[ -~]{0,200}?):(?<password>[ -~]{0,200})$/.exec(Buffer.from(encoded, 'base64').toString('latin1'));
  const { name, password } = pair?.groups ?? {};
  if (name === undefined || password === undefined || !named.test(name)) return true;
  return fitOf(password, 'password', { quoted: true, wrapped: false, credentialFile: true }) !== undefined;
}

/** Whether a blank after the name means that its value follows; in prose it does not. */
function blankGives(read: Assignment): boolean {
  const { ahead, lead, file, quoted, name } = read;
  if (name.startsWith('-')) return true;
  if (blankBefore.test(ahead) || /^(?:require|master)$/i.test(lead)) return true;
  const forCredentials = file.is('credentialFile');
  if (quoted && forCredentials) return true;
  // `release { storePassword "v"` of Gradle.
  if (quoted && /[{;][ \t]{1,8}$/.test(ahead)) return true;
  // A module's attribute in Elixir.
  if (quoted && /(?:^|\n)[ \t]*@$/.test(ahead) && /\.exs?$/.test(read.path)) return true;
  // Columns of a table in plain text.
  if (/\t| {2}/.test(read.between) && /(?:^|\n)$/.test(ahead) && read.fit === 'strong' && /^[ \t]*(?:\r?\n|$)/.test(read.after))
    return true;
  if (!/(?:^|\n)[ \t]*$/.test(ahead)) return false;
  // A directive of a daemon, alone on its line.
  return quoted || forCredentials || (file.is('directives') && read.fit === 'strong' && /^[ \t]*(?:\r?\n|$)/.test(read.after));
}
