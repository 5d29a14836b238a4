"use strict";
exports.id = 4854;
exports.ids = [4854];
exports.modules = {

/***/ 4854:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var isQuery = (function isQuery(before) {
    return /(?:https?|wss?):\/\/[^\s"'`<>]{1,200}[?&]$/i.test(before.slice(-240));
});
var isWithinLiteral = (function isWithinLiteral({ ahead, after, beforeValue }) {
    const mark = /["'`](?:--?)?$/.exec(ahead)?.[0][0];
    return (mark !== undefined && after.startsWith(mark) && !beforeValue.includes(mark)) || (ahead.endsWith('${') && after.startsWith('}'));
});
var isConstant = (function isConstant(text) {
    return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text);
});
var isTemplateCode = (function isTemplateCode({ ahead, operator, quoted, byBlank }) {
    const open = /\{\{(?:(?!\}\})[^\n]){0,300}$/.exec(ahead)?.[0];
    return open !== undefined && ((!quoted && operator === ':=' && open.endsWith('$')) || (byBlank && open.endsWith('"')));
});
var echoes = (function echoes(name, value) {
    const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
    const [a, b] = [plain(name), plain(value)];
    // `"api_key", "api_key_v1"`.
    if (b.startsWith(a) && a.length >= 3 && b.length - a.length <= 3)
        return true;
    if (b.length < 8 || a.length < 8)
        return false;
    if (a.includes(b) || b.includes(a))
        return true;
    // `opListKeys = "ListKeys2020_05_31"`, `key_centos7: "convert_centos7"`: its words, or it with a number.
    const worded = b.replace(/\d+$/, '');
    return ((worded.length >= 8 && a.includes(worded)) ||
        (/[-_.]/.test(value) && value.split(/[-_.]/).every((part) => part.length >= 3 && a.includes(plain(part)))) ||
        endsAlike(name, value));
});
var endsAlike = (function endsAlike(name, value) {
    const words = (0,names/* wordsOf */.Z9)(name).slice(-3);
    return (words.length === 3 &&
        value.length <= 60 &&
        /^[a-z0-9]{1,8}$/.test(value.slice(0, -words.join('-').length - 1)) &&
        value.endsWith(`-${words.join('-')}`));
});
var holdsPassword = (function holdsPassword(encoded, named) {
    const pair = /^(?<name>[ -~]{0,200}?):(?<password>[ -~]{0,200})$/.exec(Buffer.from(encoded, 'base64').toString('latin1'));
    const { name, password } = pair?.groups ?? {};
    if (name === undefined || password === undefined || !named.test(name))
        return true;
    return (0,values/* fitOf */.Zo)(password, 'password', { quoted: true, wrapped: false, credentialFile: true }) !== undefined;
});
var blankGives = (function blankGives(read) {
    const { ahead, lead, file, quoted, name } = read;
    if (name.startsWith('-'))
        return true;
    if (blankBefore.test(ahead) || /^(?:require|master)$/i.test(lead))
        return true;
    const forCredentials = file.is('credentialFile');
    if (quoted && forCredentials)
        return true;
    // `release { storePassword "v"` of Gradle.
    if (quoted && /[{;][ \t]{1,8}$/.test(ahead))
        return true;
    // A module's attribute in Elixir.
    if (quoted && /(?:^|\n)[ \t]*@$/.test(ahead) && /\.exs?$/.test(read.path))
        return true;
    // Columns of a table in plain text.
    if (/\t| {2}/.test(read.between) && /(?:^|\n)$/.test(ahead) && read.fit === 'strong' && /^[ \t]*(?:\r?\n|$)/.test(read.after))
        return true;
    if (!/(?:^|\n)[ \t]*$/.test(ahead))
        return false;
    // A directive of a daemon, alone on its line.
    return quoted || forCredentials || (file.is('directives') && read.fit === 'strong' && /^[ \t]*(?:\r?\n|$)/.test(read.after));
});
var assignmentJudge = (function assignmentJudge(kinds, rows = assignmentRows) {
    return (candidate) => {
        const read = new Assignment(candidate, kinds);
        if ((0,refusal/* refusalOf */.O)(rows, read) !== undefined)
            return undefined;
        // What somebody may have chosen is more often made up where text is written for readers.
        return isInManual(read) || (read.fit !== 'strong' && isForReaders(read)) ? { confidence: 'low' } : {};
    };
});
var isInManual = (function isInManual({ file, path }) {
    return file.is('prose') && manual.test(path);
});
var assignmentRefusal = (function assignmentRefusal(kinds) {
    return (candidate) => {
        const read = new Assignment(candidate, kinds);
        const row = (0,refusal/* refusalOf */.O)(assignmentRows, read);
        if (row?.id === 'name-of-no-secret')
            return read.nameRow ?? row;
        if (row?.id === 'unfit-value')
            return (0,values/* unfitness */.oc)(read.secret, read.kind, read.written) ?? row;
        return row;
    };
});
var assigned = (function assigned({ id, aliases, title, kinds, names, endings = [], variable }) {
    const check = {
        keywords: [...names, ...endings.flatMap((ending) => ends.map((end) => ending + end))],
        anchor: 'keyword',
        pattern: (0,assignment/* assignmentPattern */.w0)([...names, ...endings.map((ending) => `${ending}(?=${ends.join('|')})`)].join('|')),
        nameTail: assignment/* nameTail */.kT,
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
        remedy: 'Change it where it was issued, have the job read the new one from a secret store or an environment variable; deleting the line leaves the old one in the history.',
        controls: ['CWE-798', 'NIST-800-53-IA-5(7)', 'PCI-DSS-8.6.2'],
        risks: ['CICD-SEC-6'],
        examples: {
            bad: [
                { text: () => `${variable} = "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}"`, path: 'app.py' },
                { text: () => `DB_${upper}=${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20, 5)}`, path: '.env' },
                { text: () => `"${variable}": "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 24, 3)}"`, path: 'config.json' },
                { text: () => `<${variable}>${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20, 3)}</${variable}>`, path: 'settings.xml' },
                { text: () => `<add key="${variable}" value="${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20, 9)}" />`, path: 'web.config' },
                { text: () => `os.Setenv("${upper}", "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20, 11)}")`, path: 'main.go' },
                { text: () => `define('DB_${upper}', '${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20, 13)}');`, path: 'config.php' },
                { text: () => `      - name: ${upper}\n        value: "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20, 15)}"`, path: 'pod.yaml' },
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
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  genericRules: () => (/* binding */ genericRules)
});

// UNUSED EXPORTS: assignmentJudge

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/refusal.js
var refusal = __webpack_require__(7365);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rule.js
var rule = __webpack_require__(8527);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/assignment.js
var assignment = __webpack_require__(8006);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/services.js
var services = __webpack_require__(6585);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/file-kind.js
var file_kind = __webpack_require__(5440);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/measures.js
var measures = __webpack_require__(806);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/names.js
var names = __webpack_require__(1859);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/values.js + 1 modules
var values = __webpack_require__(6578);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/reading.js
// An assignment as it was read: name, operator, value and what stands around them. Each part is worked out when first asked for.





/** Calls that hand the literal on as it is: `String::from("v")`, `new String("v")`, `aws.String("v")`. */
const conversion = /^(?:new[ \t]+)?(?:(?:std::|aws\.|pulumi\.)?string|String::from|CString::new|Secret(?:String)?::(?:new|from)|Secret(?:String|Str)|\[\]byte|str|Some|Just|ptr\.To|stringPtr|NSString|QString|QStringLiteral|TEXT|_T)[({[]\s{0,3}$/i;
/** `Authorization: Bearer v`, also as two arguments of a call. */
const headerScheme = /authorization\W{1,8}(?:Bearer|Token|ApiKey|SSWS|Bot)[ \t]/i;
/** Nothing that is asked of what stands before a name is about more than its last few words. */
const nearBytes = 512;
/** Within this distance the name of a service says whose key it is. */
const serviceBytes = 100;
const blank = /^[ \t]+$/;
class Assignment {
    candidate;
    kinds;
    secret;
    after;
    path;
    file;
    groups;
    quoted;
    /** Between name and value, as written, and without the blanks around it. */
    between;
    operator;
    parts;
    named;
    promised;
    fitting;
    constructor(candidate, 
    /** Kinds of names that the rule is about. */
    kinds) {
        this.candidate = candidate;
        this.kinds = kinds;
        const { secret, match, path, after } = candidate;
        this.secret = secret;
        this.after = after;
        this.path = path;
        this.file = (0,file_kind/* fileKind */.h)(path);
        this.groups = match.groups ?? {};
        this.quoted = this.groups.quote !== undefined;
        this.between = this.groups.operator ?? '';
        this.operator = this.between.trim();
    }
    split() {
        const { secret, match, before } = this.candidate;
        const end = Math.max(0, before.length - match[0].lastIndexOf(secret));
        const start = before.slice(Math.max(0, end - nearBytes), end);
        const lead = (0,measures/* nameBefore */.H7)(start, 60);
        this.parts ??= { start, lead, ahead: start.slice(0, start.length - lead.length) };
        return this.parts;
    }
    /** What stands before the keyword, as far as it matters. */
    get start() {
        return (this.parts ?? this.split()).start;
    }
    /** What the name begins with, before the keyword. */
    get lead() {
        return (this.parts ?? this.split()).lead;
    }
    /** What stands before the name, as far as it matters. */
    get ahead() {
        return (this.parts ?? this.split()).ahead;
    }
    get whole() {
        return this.candidate.match[0];
    }
    /** The match up to its value. */
    get beforeValue() {
        return this.whole.slice(0, this.whole.lastIndexOf(this.secret));
    }
    get name() {
        const name = `${this.lead}${this.groups.key}${this.groups.rest}`;
        // `\\u0026page_token=`: an escaped sign before it is no part of the name.
        return this.ahead.endsWith('\\') ? name.replace(/^u00[0-9a-f]{2}(?=[A-Za-z_])/i, '') : name;
    }
    /** Only a blank stands between the two. */
    get byBlank() {
        return blank.test(this.between);
    }
    /** `the token for staging is v`. */
    get told() {
        return this.groups.prose !== undefined;
    }
    /** What the name promises, or the words around it. */
    get kind() {
        this.promised ??= { kind: this.readKind() };
        return this.promised.kind;
    }
    readKind() {
        if (headerScheme.test(this.whole))
            return 'secret';
        const row = this.nameRow;
        // `Acme API key: v`: the word before belongs to the name.
        if (row?.kind !== 'weak' || this.lead !== '')
            return row?.kind;
        const word = /(?<![\w-])[A-Za-z]{2,20}(?=[ -]$)/.exec(this.ahead.slice(-24))?.[0];
        if (word !== undefined && (0,names/* knownNameRow */.DJ)(`${word}_${this.name}`)?.kind === 'secret')
            return 'secret';
        return this.isKeyOfService() ? 'secret' : row?.kind;
    }
    /** `Alegra: key: v`: of a digest or an id the name of a service says that it is a key, unless it is one for browsers. */
    isKeyOfService() {
        return (0,measures/* isDigestOrId */.BK)(this.secret) && !/site/i.test(this.name) && (0,services.namesService)(this.ahead.slice(-serviceBytes));
    }
    get nameRow() {
        this.named ??= { row: (0,names/* knownNameRow */.DJ)(this.name) };
        return this.named.row;
    }
    get fit() {
        this.fitting ??= { fit: (0,values/* fitOf */.Zo)(this.secret, this.kind, this.written) };
        return this.fitting.fit;
    }
    get written() {
        const wrapped = this.groups.wrap !== undefined && !conversion.test(this.groups.wrap);
        const constant = !this.rehearsed && /^(?:[A-Z][A-Z0-9_]{1,40}_KEY|[Xx]-[\w-]{1,40}-[Kk]ey)$/.test(this.name);
        return { quoted: this.quoted, wrapped, credentialFile: this.file.is('credentialFile'), constant };
    }
    /** Among tests, samples, manuals or others' code. */
    get rehearsed() {
        return this.file.is('rehearsed');
    }
    /** `acme api key 295b\u2026`: nothing else is so long and random. */
    get announced() {
        return (/\b(?:api|access|secret|auth|private|client)[ _-]$/i.test(`${this.ahead}${this.lead}`) &&
            this.secret.length >= 20 &&
            (0,measures/* looksRandom */.EZ)(this.secret));
    }
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/remarks.js
var remarks = __webpack_require__(4850);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/refusals.js
// Assignments that are no secret: the rows in order, each with a text that it alone refuses.





/** An opened bracket and a quote, the dashes of an option or the colon of a symbol, before the name. */
const argument = /(?:[({[]\s{0,4}["'`][\w.-]{0,60}|["'`]?--?[\w.-]{0,60}|[\s(]:[\w.-]{0,60}|\{[\w.-]{0,60})$/;
/** What stands before a name whose value follows after a blank: `--password v`, `#define KEY v`, `ENV TOKEN v`, `set pwd v`, `{:token "v"}`. */
const blankBefore = /(?:^|[\s"'`])-{1,2}$|(?:^|[\s({[,]):$|(?:#define|ENV|ARG|setenv|setx|(?<![A-Za-z])set(?:[ \t]{1,3}-{1,2}[a-z-]{1,10}){0,3}|\((?:def(?:ine|var|parameter|const)?|setq)|proxy_set_header|fastcgi_param|more_set_(?:input_)?headers|add_header|RequestHeader[ \t]set)[ \t]{1,4}$/i;
/** What protocols derive, as the vectors of their tests list it. */
const vectorName = /(?:shared|exporter|traffic|handshake|resumption|early|master)_?(?:secret|key)$/i;
/** `https://api.acme.io/v1?`, `\u2026?page=1&`: what follows is a parameter of an address, wherever that stands. */

/** `putenv('NAME=v')`, `@Value("${name:v}")`: name and value fill a literal, or the reference in it whose default the value is. */

/** What hands a literal on as it is, in the words of several languages. */
const handsOn = /^["'`]?\.(?:to_(?:string|owned|vec|s)|into|as_bytes|freeze|getBytes|toCharArray|toByteArray|encode|unsafe|data\(using)\b/;
/** Calls that take a name and give a value. */
const asksFor = /^(?:[Gg]et|[Ff]etch|[Ff]ind|[Ll]oad|[Rr]ead|[Ll]ookup|[Rr]esolve|use|has|is|delete|remove|require|env)(?![a-z])|^getenv|^get_/;

/** The name of a resource at Amazon, and of others who write theirs so, has a part `secret:`. */
const resourceName = /\b(?:arn:aws[\w-]{0,12}|aws:arn|[b-z]rn:[a-z][\w-]{1,20}):[\w:*/-]{0,80}$/;
/**
 * Values that name something or say where it is: the Secret of a service account (`default-token-k96v9`), an address,
 * an identity of Microsoft 365 (`i:0h.f|membership|\u2026`).
 */
const naming = /^(?:[a-z0-9][a-z0-9.-]{0,80}-token-[a-z0-9]{5,10}|(?=.{0,60}:.{0,60}:)[0-9A-Fa-f:.]{6,45}(?:%\w{1,12})?(?:\/\d{1,3})?|\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d{1,5})?|i:0[a-z0-9#.]{1,6}\|.{1,200})$/;
/** Programs that keep passwords, whose ids WebAuthn makes known. */
const passwordManager = /^(?:(?:last|one|nord|proton|samsung|en|sticky|true|kee|safe|dash|robo)pass(?:word|es)?|i?passwords|(?:apple|google|icloud|microsoft)passwords)$/i;
/** In brackets that are not yet closed, taken from an expression or said beside a word of a list. */

/** Up to the key of a secret in its store: `remoteRef:`, then the key alone or behind other words about it. Source: api/v1 of ExternalSecret. */
const remoteKey = /\b(?:remoteRef|extract):(?:[ \t]{0,4}\{[ \t]{0,4}|[ \t]{0,8}\r?\n[ \t]{1,40}(?:(?:property|version|decodingStrategy|conversionStrategy|metadataPolicy):[^\n]{0,120}\n[ \t]{1,40}){0,5})["']?$/;
/** A line of code that is a comment up to its name. */
const inComment = /(?:^|\n)[ \t]{0,80}(?:\/\/|\*|\/\*|--|;|#(?![a-z]))[^\n]{0,200}$/;
/** What a machine issued and nobody makes up for a test: long, without words, of letters of both cases and digits. */
function isLongKey(secret) {
    return /^[\w+/=-]{24,}$/.test(secret) && (0,measures/* isIssued */.sl)(secret);
}
const passwords = ['password'];
const secrets = ['secret', 'weak'];
/** What only a machine makes up; assembled, so that this file holds no credential. */
const random = (0,rule/* sample */.XM)(rule/* base62 */.Yb, 24, 3);
const digest = (0,rule/* sample */.XM)('0123456789abcdef', 32, 5);
/** So many random letters are a key already, whatever a program or a person puts behind them. */
function isWholeKey(secret) {
    return secret.length >= 20 && (0,measures/* looksRandom */.EZ)(secret);
}
const typed = ['Vkukus', '729%'].join('');
const ofPassword = (text, path) => ({ text, path, kinds: passwords });
const ofSecret = (text, path) => ({ text, path, kinds: secrets });
const ofFile = [
    {
        id: 'generated-file',
        why: 'The file is generated, a lock file or a picture.',
        refuses: ({ file }) => file.is('generated'),
        sample: ofSecret(`api_key = "${random}"`, 'app.min.js'),
    },
    {
        id: 'code-of-tests',
        why: 'It stands in the code of tests, samples or manuals, and does not look as if a machine had issued it.',
        refuses: ({ rehearsed, file, quoted, secret }) => rehearsed && file.is('sourceCode') && !(quoted && isLongKey(secret) && !file.is('prose')),
        sample: ofSecret(`api_key = "${(0,rule/* sample */.XM)('abcdefghijklmnop0123456789', 24, 5)}"`, 'tests/app.py'),
    },
    {
        id: 'unquoted-in-code',
        why: 'It stands without quotes, and in such a file that is code and no value.',
        refuses: (read) => {
            const { quoted, file, ahead, secret } = read;
            return (!quoted &&
                !file.is('unquoted') &&
                !isQuery(ahead) &&
                !isWithinLiteral(read) &&
                !(inComment.test(ahead) && isWholeKey(secret) && /^[\w+/=-]+$/.test(secret)));
        },
        sample: ofSecret(`api_key = ${random}`, 'app.py'),
    },
];
const ofValue = [
    {
        id: 'echo-of-the-name',
        why: 'The value is the name once more.',
        refuses: ({ name, secret }) => echoes(name, secret),
        sample: ofSecret(`${random}_key = "${random}"`, 'app.py'),
    },
    {
        id: 'key-of-the-line',
        why: 'The same stands before the name, as the key of its line: what follows is a list of names.',
        refuses: ({ ahead, secret, quoted }) => !quoted && (0,measures/* lineOf */.cA)(ahead).includes(`${secret}:`),
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
        refuses: ({ ahead, name, operator, secret }) => operator === ':' &&
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
        why: 'It is a word of a template\u2019s own code: `{{ $password := include \u2026`, `{{ include \u2026 "key" "password" "values"`.',
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
        why: 'It is the name of an entry in XML, whose value stands in it: `<property key="\u2026">`.',
        refuses: ({ ahead, name }) => name === 'key' && /<(?:property|entry|message|label|resource|string|text|item)\s{1,4}$/i.test(ahead),
        sample: ofSecret(`<property key="${random}">`, 'labels.xml'),
    },
    {
        id: 'revision-of-a-repository',
        why: 'It is the revision of a repository whose name promises a secret: `git = "\u2026-passwd", rev = "\u2026"`.',
        refuses: ({ beforeValue, secret }) => (0,measures/* isDigestOrId */.BK)(secret) && /\brev["']?\s{0,3}[:=]\s{0,3}["']?$/.test(beforeValue),
        sample: ofPassword(`git = "https://acme.io/tree-sitter-passwd", rev = "${(0,rule/* sample */.XM)('0123456789abcdef', 40, 5)}"`, 'languages.toml'),
    },
    {
        id: 'model-of-the-service',
        why: 'It is the name of the service, a slash, and words and short numbers, as the models of a service are called.',
        refuses: ({ name, secret }) => {
            const service = /^[A-Za-z]{4,20}(?=[_-])/.exec(name)?.[0]?.toLowerCase();
            if (service === undefined || !secret.toLowerCase().startsWith(`${service}/`))
                return false;
            return secret.length <= 60 && /^(?:(?:[a-z]{2,10}|v?\d{1,4}[a-z]?)(?:[-.:]|$))+$/.test(secret.slice(service.length + 1));
        },
        sample: ofSecret('("GEMINI_API_KEY", "gemini/gemini-9.4-pro-exp-03-25"),', 'models.py'),
    },
    {
        id: 'password-manager',
        why: 'It is the id of a program that keeps passwords.',
        refuses: ({ name, secret, kind }) => kind === 'password' && measures/* uuid */.uR.test(secret) && passwordManager.test(name.replace(/[-_]/g, '')),
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
        refuses: ({ ahead, after, secret }) => (0,measures/* isDigestOrId */.BK)(secret) &&
            /\bappId["']?\s{0,4}[:=]\s{0,4}["'][A-Z0-9]{10}["'],\s{0,20}["']?$/.test(ahead) &&
            /^["'],\s{0,20}["']?indexName\b/.test(after),
        sample: ofSecret(`docsearch({ appId: 'EZ7TXZ6VY4', apiKey: '${digest}', indexName: 'acme' })`, 'site.js'),
    },
    {
        id: 'checksum-of-a-template',
        why: 'It is the digest of a template, by which Helm starts pods anew: `checksum/secret`.',
        refuses: ({ ahead, secret }) => (0,measures/* isDigestOrId */.BK)(secret) && /\bchecksum\/$/.test(ahead),
        sample: ofSecret(`  checksum/secret: ${(0,rule/* sample */.XM)('0123456789abcdef', 64, 5)}`, 'pod.yaml'),
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
        refuses: ({ quoted, ahead, secret }) => !quoted && /[?&]$/.test(ahead) && secret.includes('&') && !(0,measures/* looksRandom */.EZ)(secret.slice(0, secret.indexOf('&'))),
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
const ofName = [
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
        sample: ofSecret(`[programs.localnet]\nacme_token = "${(0,rule/* sample */.XM)('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', 44, 3)}"`, 'Anchor.toml'),
    },
    {
        id: 'fingerprint-of-a-public-key',
        why: 'It is the fingerprint or the id of a key of OpenPGP, which is public.',
        refuses: ({ name, secret, ahead, path }) => (/gpg|pgp/i.test(name) && /^[0-9a-f]{40}$/i.test(secret)) ||
            // As GnuPG prints it.
            (/signing_?key$/i.test(name) && /^[0-9A-F]{40}$/.test(secret)) ||
            (/^(?:user\.)?signing_?key$/i.test(name) && /^(?:[0-9a-f]{16}|[0-9a-f]{40})$/i.test(secret) && isOfGit(ahead, path)),
        sample: ofSecret(`GPG_KEY=${(0,rule/* sample */.XM)('0123456789ABCDEF', 40, 3)}`, 'build.env'),
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
        sample: ofSecret(`shared_secret: "${(0,rule/* sample */.XM)('0123456789abcdef', 36, 3)}"`, 'tests/vectors.json'),
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
        refuses: ({ ahead, after }) => /\b(?:public|pub|site|publishable)[ \t-]{1,3}$/i.test(ahead) ||
            /^["'`]?[,;]?[ \t]{1,4}(?:#|\/\/)[^\n]{0,60}\bpublic key\b/i.test(after),
        sample: ofSecret(`public token: ${random}`, 'notes.txt'),
    },
];
const ofNotation = [
    {
        id: 'goes-on',
        why: 'The expression goes on behind the quotes, which is code about a value, and the value is no whole key.',
        refuses: ({ after, quoted, secret }) => quoted && /^["'`]?\s{0,3}(?:\+|\.[a-z]|%)/i.test(after) && !handsOn.test(after) && !isWholeKey(secret),
        sample: ofSecret(`api_key = "${random.slice(5)}" + suffix`, 'app.py'),
    },
    {
        id: 'cut-at-a-placeholder',
        why: 'It is only the beginning: what stands for the rest follows in pointed brackets or as a variable.',
        refuses: ({ after, quoted, secret }) => !quoted &&
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
        refuses: ({ operator, between, start, told, file }) => operator.startsWith(',') &&
            !told &&
            !(file.is('table') && /(?:^|\n)["']?[\w.-]*$/.test(start)) &&
            !/^,?\s*["']?value/.test(between) &&
            (between.includes('\n') || !argument.test(start)),
        sample: ofSecret(`f(api_key, "${random}")`, 'app.js'),
    },
    {
        id: 'no-cell-of-a-table',
        why: 'A bar stands between name and value, and they are no cells of a table.',
        refuses: ({ operator, ahead, after }) => /^\|(?!=)/.test(operator) &&
            !(/(?:^|\n)[ \t]*\|(?:[^|\n]*\|){0,4}[ \t*_`"]*$/.test(ahead) && /^[*_`"]{0,3}[ \t]*(?:\||\r?\n|$)/.test(after)),
        sample: ofSecret(`api_key | ${random}`, 'notes.txt'),
    },
    {
        id: 'digest-in-a-row',
        why: 'It is a digest or an id in a row of a table, and the cell between it and the name is that of a file.',
        refuses: ({ operator, secret }) => /^\|[^|]{0,120}\w\.[a-z]{1,5}[^|\w]{0,4}\|/.test(operator) && (0,measures/* isDigestOrId */.BK)(secret),
        sample: ofSecret(`| api_key | lambda.tf | ${(0,rule/* sample */.XM)('0123456789abcdef', 40, 5)} |`, 'notes.md'),
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
        refuses: ({ after, secret }) => (0,remarks/* isSaidFake */.z5)(after.split('\n', 1)[0]) && !(0,measures/* looksIssued */.Wh)(secret) && !(0,measures/* isGenerated */.UK)(secret),
        sample: ofPassword(`db_password = "${typed}"  # not real`, 'app.py'),
    },
    {
        id: 'told-of-something-else',
        why: 'A sentence gives the value, and its name or its words are about something else.',
        refuses: ({ told, kind, groups, secret }) => told && ((kind === 'weak' && !isLongKey(secret)) || /hash|commit|digest|checksum|sha\d|md5|id\b|public/i.test(groups.prose ?? '')),
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
const ofFit = [
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
function isOfGit(ahead, path) {
    return /\[user\][^[]{0,300}$|\bgit config[^\n]{0,60}$/.test(ahead) || /(?:^|[/.])git\/?config(?:\.[\w.]{1,20})?$/.test(path);
}
const assignmentRows = [...ofFile, ...ofValue, ...ofName, ...ofNotation, ...ofFit];
/** `#define LN_id_keyUpdate "id-keyUpdate"`: the value is the name once more. */

/** `metadataTrafficAccessToken = "e2b-traffic-access-token"`: three words of both at their end, and one more before them. */

/** Whether a pair in base64 has a password that could be one; so has what is no pair, or one of another name. */

/** Whether a blank after the name means that its value follows; in prose it does not. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/index.js
// Values assigned to names that say they are secret. The widest net, so the strictest about names and values.






/** Folders of manuals, beyond those whose values count for little whatever they are. */
const manual = /(?:^|\/)(?:guides?|manuals?|handbook|tutorials?|blog|_?posts|wiki|learn|cookbook|reference|api-?docs)\//i;
/** @param rows what refuses; a test takes each away */

/** What looks as if a machine had made it is a sample too where a manual shows a command or a setting. */

function isForReaders(read) {
    return isQuotedText(read) || read.file.is('introduction') || (read.file.is('sourceCode') && inComment.test(read.ahead));
}
/** `name: "v"` is no Python: it stands in a text, as the samples of a module do. */
function isQuotedText({ file, operator, whole, groups, after }) {
    return (file.is('python') &&
        operator === ':' &&
        !/^["'`]/.test(whole.slice(`${groups.key}${groups.rest}`.length)) &&
        !/^["']?\s*[,}]/.test(after));
}
/** Why an assignment is no secret: of a name or a value the row of its own table says more. */

/** What may stand behind a name that ends here. */
const ends = ['=', ':', '"', "'", ' =', ' :'];

const genericRules = [
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


/***/ })

};
;