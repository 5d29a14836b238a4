"use strict";
exports.id = 9917;
exports.ids = [9917];
exports.modules = {

/***/ 2720:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var blocks = (function* blocks(document, start) {
    for (const block of document.matchAll(/(?:^|\n)([ \t]{1,40})["']?([\w.-]{1,120})["']?:[ \t]{1,4}[|>][-+\d]{0,2}[ \t]*\r?\n((?:\1[ \t]{1,20}[^\n]{1,8000}(?:\n|$)){1,200})/g)) {
        const [all, indent = '', key = '', body = ''] = block;
        const section = sectionAbove(document, block.index, indent.length);
        const value = body.trim();
        if (section === undefined || !isSecret(key, section === 'data' ? value.replace(/\s+/g, '') : value, section !== 'data'))
            continue;
        const at = start + block.index + all.length - body.length + body.indexOf(value);
        yield [at, at + value.length];
    }
});
var judge = (function judge({ secret }) {
    if (secret === '')
        return undefined;
    const decoded = /^[A-Za-z0-9+/]{4,8000}={0,2}$/.test(secret) ? Buffer.from(secret, 'base64').toString('latin1').trim() : '';
    const value = /^[ -~]{3,}$/.test(decoded) ? decoded : secret;
    return value.length > 100 || (0,_generic_values_js__WEBPACK_IMPORTED_MODULE_3__/* .looksRandom */ .EZ)(value) ? {} : { confidence: 'medium' };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ holdsSecretManifest),
/* harmony export */   a: () => (/* binding */ kubernetesRules)
/* harmony export */ });
/* harmony import */ var _generic_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1859);
/* harmony import */ var _generic_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _generic_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(806);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4889);
// Kubernetes Secret manifests: values in base64 under `data`, plain under `stringData`. Sealed and encrypted ones are left alone.



/** A manifest of this size at most is looked at, on each side of its kind. */
const reach = 64 * 1024;
/** Byte spans of the values of the document that holds the match. */
function* values(text, match) {
    const [start, end] = documentAround(text, match.index);
    const document = text.slice(start, end);
    if (/\bsops:|encryptedData|ENC\[/.test(document))
        return;
    for (const section of document.matchAll(/(?:^|\n)([ \t]{0,20})(?:data|stringData):[ \t]*\r?\n((?:\1[ \t]{1,20}[^\n]{0,16000}\n?){1,5000})/g)) {
        const base = start + section.index + section[0].length - section[2].length;
        const plain = section[0].includes('stringData:');
        for (const line of section[2].matchAll(/^[ \t]{1,40}["']?([\w.-]{1,120})["']?:[ \t]{1,4}["']?([^\s"'#{][^\n"'#]{2,8000}?)["']?[ \t]{0,20}(?:#[^\n]{0,8000})?\r?$/gm)) {
            const [, key = '', value = ''] = line;
            if (!isSecret(key, value, plain))
                continue;
            const at = base + line.index + line[0].lastIndexOf(value);
            yield [at, at + value.length];
        }
    }
    yield* blocks(document, start);
    for (const section of document.matchAll(/"(data|stringData)"\s{0,4}:\s{0,4}\{([^{}]{1,16000})\}/g)) {
        const base = start + section.index + section[0].indexOf('{') + 1;
        for (const pair of section[2].matchAll(/"([\w.-]{1,120})"\s{0,4}:\s{0,4}"([^"\n]{3,8000})"/g)) {
            const [, key = '', value = ''] = pair;
            if (!isSecret(key, value, section[1] === 'stringData'))
                continue;
            const at = base + pair.index + pair[0].lastIndexOf(value);
            yield [at, at + value.length];
        }
    }
}
/** Values below their key, after `|` or `>`, in one line or in several. */

/** So far above its key the name of a value's section is looked for. */
const sectionReach = 16 * 1024;
/** The section that a key of a manifest stands in: the next line above that is indented less. */
function sectionAbove(document, key, indent) {
    const lines = document.slice(Math.max(0, key - sectionReach), key).split('\n');
    const head = lines.findLast((line) => /\S/.test(line) && line.search(/\S/) < indent);
    return /^[ \t]*(?<name>data|stringData):[ \t]*\r?$/.exec(head ?? '')?.groups?.name;
}
/** From the separator before a place to the one after it, both looked for within reach. */
function documentAround(text, place) {
    const from = Math.max(0, place - reach);
    const before = text.slice(from, place).lastIndexOf('\n---');
    const after = text.slice(place, place + reach).indexOf('\n---');
    return [before < 0 ? from : from + before, after < 0 ? Math.min(text.length, place + reach) : place + after];
}
function isSecret(key, value, plain) {
    if (/^[$%<{]|\{\{|\$\{|^!/.test(value))
        return false;
    // `KMS_KEY_ID` names a key; the secret of an AppRole is called an id.
    if (/(?:^|[_.-])id$/i.test(key) && !/secret[_.-]?id$/i.test(key))
        return false;
    if (!plain && !/^[A-Za-z0-9+/]{4,8000}={0,2}$/.test(value))
        return false;
    const inside = plain ? value : Buffer.from(value, 'base64').toString('latin1');
    // Keys in PEM are found by their own rule, certificates are no secrets.
    if (/-----BEGIN/.test(inside))
        return false;
    const kind = (0,_generic_names_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfName */ .f$)(key);
    if (!/^[\t\n\r -~]+$/.test(inside))
        return kind !== undefined && inside.length >= 12;
    const text = inside.trim();
    if (/\$\{|\{\{|^<[^<>]+>$/.test(text))
        return false;
    if (kind === 'password' || kind === 'secret')
        return (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPassword */ .II)({ secret: text.slice(0, 200) }) !== undefined;
    const inner = /(?:passw(?:or)?d|pass|secret|token|api_?key)["']?\s{0,3}[=:]\s{0,3}["']?(?<value>[^\s"'$<{,;]{4,200})/i.exec(text)?.groups
        ?.value;
    if (inner !== undefined && (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPassword */ .II)({ secret: inner }) !== undefined)
        return true;
    // An address, a path, a name of something.
    if (/^[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){2,8}(?:\/[a-z0-9.-]{1,60}){0,6}$/.test(text))
        return false;
    if (text.length <= 200 && (0,_generic_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fitOf */ .Zo)(text, 'secret', { quoted: true, wrapped: false, credentialFile: false }) === undefined)
        return false;
    // A sign among random letters is what generators of passwords put there, whatever their key is called.
    if ((0,_generic_values_js__WEBPACK_IMPORTED_MODULE_3__/* .looksRandom */ .EZ)(text) && /^[!-~]{10,64}$/.test(text) && /[!#$%^&*+?~]/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text))
        return true;
    // The text of a file has letters of all kinds, and what is secret in it stands behind a name.
    return (0,_generic_values_js__WEBPACK_IMPORTED_MODULE_3__/* .looksRandom */ .EZ)(text) && !/\s/.test(text) && text.length >= (kind === undefined ? 20 : 12) && !/^[0-9a-f-]{36}$/.test(text);
}
/** What somebody may have typed is less sure than what a machine made. */

const manifestFile = /\.(?:ya?ml|json|tpl|tmpl|j2|gotmpl|erb)$/i;
const manifestKinds = ['Secret', 'secret'].flatMap((kind) => [
    `kind: ${kind}`,
    `kind: "${kind}"`,
    `kind: '${kind}'`,
    `kind": "${kind}"`,
    `kind":"${kind}"`,
]);
/** Whether some bytes may be the manifest of a Secret, whose parts are judged by a line that can stand far from them. */
function holdsSecretManifest(path, content) {
    return manifestFile.test(path) && manifestKinds.some((kind) => content.includes(kind));
}
const kubernetesRules = [
    (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeRule */ .Sp)({
        id: 'kubernetes-secret-yaml',
        aliases: ['kubernetes-secret'],
        title: 'Value of a Kubernetes Secret',
        gives: 'use what the Secret protects, since base64 hides nothing',
        change: 'Change the value where it was issued, keep the manifest sealed or encrypted (SealedSecret, SOPS, an external secret)',
        keywords: [...new Set(manifestKinds.map((kind) => kind.toLowerCase()))],
        pattern: /(?<![A-Za-z])kind(?:: (?:secret(?![\w-])|"secret"|'secret')|": ?"secret")/iy,
        spans: values,
        scope: documentAround,
        judge,
        generic: true,
        bad: [
            {
                text: () => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  password: ${Buffer.from((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(1)).toString('base64')}\n`,
                path: 'secret.yaml',
            },
            { text: () => `kind: Secret\nstringData:\n  db-pass: ${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(2)}\napiVersion: v1\n`, path: 'secret.yml' },
            { text: () => `kind: Secret\nstringData:\n  db-pass: |\n    ${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(4, 20)}\ntype: Opaque\n`, path: 'secret.yaml' },
            { text: () => `kind: Secret\nstringData:\n  db: "${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(5, 10)}!${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(6, 5)}"\n`, path: 'secret.yaml' },
            {
                text: () => `{"apiVersion": "v1", "data": {"token": "${Buffer.from((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(3, 30)).toString('base64')}"}, "kind": "Secret"}`,
                path: 'secret.json',
            },
        ],
        good: [
            { text: 'kind: Secret\ndata:\n  password: {{ .Values.password | b64enc }}\n', path: 'secret.yaml' },
            { text: 'kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgBabcdefghijklmnopqrstu\n', path: 'sealed.yaml' },
            { text: 'kind: Secret\ndata:\n  username: YXBw\n  password: cGFzc3dvcmQ=\n', path: 'secret.yaml' },
            { text: 'kind: Secret\nmetadata:\n  name: db\nstringData:\n  host: db.acme.io\n', path: 'secret.yaml' },
            { text: () => `kind: Secret\nstringData:\n  KMS_KEY_ID: "${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(7, 24)}"\n`, path: 'secret.yaml' },
            { text: () => `kind: Secret\ndata:\n  server: ${Buffer.from('https://localhost:6443').toString('base64')}\n`, path: 'secret.yaml' },
            { text: 'kind: Secret\nstringData:\n  db-pass: |\n    {{ .Values.password }}\n', path: 'secret.yaml' },
            { text: () => `kind: Secret\nmetadata:\n  annotations:\n    db-pass: |\n      ${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(4, 20)}\n`, path: 'secret.yaml' },
            { text: 'kind: Secret\nstringData:\n  config: |\n    "apiVersion": "client.authentication.k8s.io/v1beta1"\n', path: 'secret.yaml' },
            {
                text: 'kind: Secret\nstringData:\n  conf.yaml: |\n    listen:\n      host: 0.0.0.0\n      port: 9000\n    log: a/E2.log\n',
                path: 's.yaml',
            },
        ],
    }),
    (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeRule */ .Sp)({
        id: 'kubernetes-bootstrap-token',
        title: 'Kubernetes bootstrap token',
        gives: 'join the cluster as a node',
        change: 'Delete it (kubeadm token delete) and create a new one',
        severity: 'critical',
        keywords: ['kubeadm join', '--token ', 'token: "', 'bootstrap'],
        pattern: /(?:kubeadm join[^\n]{0,120}?--token|--token|token: "|bootstrap[\w -]{0,30}[:=])[ ="']{0,3}(?<secret>[a-z0-9]{6}\.[a-z0-9]{16})(?![\w.])/iy,
        judge: ({ secret, before }) => /^(?:abcdef|123456)\.|0123456789abcdef/.test(secret) || !/kubeadm|bootstrap|6443|discovery|join/i.test(before.slice(-600))
            ? undefined
            : {},
        bad: [
            { text: () => `kubeadm join 10.0.0.1:6443 --token ${['8ewj1p', '9r9hcjoqgajrj4gi'].join('.')}`, path: 'join.sh' },
            { text: () => `bootstrapTokens:\n- token: "${['q7wqd2', '5k2m8z1r0v4x9c3b'].join('.')}"\n`, path: 'kubeadm.yaml' },
            {
                text: () => `kubeadm join master:6443 --discovery-token-ca-cert-hash sha256:1 --token ${['zr5f2k', 'p0o9i8u7y6t5r4e3'].join('.')}`,
                path: 'a.md',
            },
        ],
        good: [
            { text: 'kubeadm join 10.0.0.1:6443 --token abcdef.0123456789abcdef', path: 'a.md' },
            { text: 'kubeadm join 10.0.0.1:6443 --token $TOKEN', path: 'a.sh' },
            { text: 'helm get --token latest.release', path: 'a.sh' },
        ],
    }),
];


/***/ }),

/***/ 1490:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var cells = (function* cells(text, match, marked) {
    const header = headerOf(text, match.index, marked);
    if (header === undefined)
        return;
    const { column, delimiter } = header;
    let start = header.end + 1;
    for (let row = 0; row < mostRows && start < text.length; row++) {
        if (marked && text[start] !== '|')
            return;
        const next = text.indexOf('\n', start);
        const end = next < 0 ? text.length : next;
        const [from, to] = cellOf(text.slice(start, Math.min(end, start + headerLength * 2)), delimiter, column);
        if (to > from)
            yield [start + from, start + to];
        start = end + 1;
    }
});
var headerOf = (function headerOf(text, place, marked) {
    const before = text.slice(Math.max(0, place - headerLength), place);
    const start = place - before.length + before.lastIndexOf('\n') + 1;
    const end = text.slice(0, place + headerLength).indexOf('\n', place);
    if (end < 0)
        return undefined;
    const ruled = text[start] === '|' && /^\|[ \t]{0,8}:?-{2,80}[-: |\t]{0,400}\r?(?:\n|$)/.test(text.slice(end + 1, end + headerLength));
    if (marked ? !ruled : start > 0)
        return undefined;
    const delimiter = marked ? '|' : /[,;\t|]/.exec(text.slice(start, end))?.[0];
    if (delimiter === undefined)
        return undefined;
    return { end, delimiter, column: text.slice(start, place).split(delimiter).length - 1 };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ textRules),
/* harmony export */   q: () => (/* binding */ holdsPasswordTable)
/* harmony export */ });
/* harmony import */ var _generic_measures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(806);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4889);
// Passwords in what people write for one another: tables of accounts, and sentences that tell a password.


const change = 'Change the password';
/** A header is so long at most, and a table has so many rows that are looked at. */
const headerLength = 1000;
const mostRows = 500;
/** Files that `table-password` and `markdown-table-password` look at. */
const separated = /\.(?:csv|tsv)$/i;
const markdown = /\.(?:md|markdown|mdx)$/i;
/** Tests whether a file may be a table with a column of passwords: what a row holds is told by the header, however far above it. */
function holdsPasswordTable(path, content) {
    const named = /pass(?:word|wd|phrase)/i;
    if (separated.test(path))
        return named.test(content.toString('latin1', 0, headerLength));
    if (!markdown.test(path) || !holdsTable(content))
        return false;
    return /^\|[^\n]{0,1000}pass(?:word|wd|phrase)[*_ \t]{0,12}\|/im.test(content.toString('latin1'));
}
/** Whether a line begins as a row does. Most versions of a changelog have none, which is seen at a glance. */
function holdsTable(content) {
    return content[0] === 0x7c || content.includes('\n|') || content.includes('\r|');
}
/** The cells of the column that the match names, when it stands in the header. */

/** The header of a table that has the place in it: the first line of a text, or in Markdown (`marked`) the one above a line of dashes. */

/** Where the value of a cell begins and ends in its line, without quotes; nowhere when the line has no such cell. */
function cellOf(line, delimiter, column) {
    const all = line.split(delimiter);
    if (all.length <= column)
        return [0, 0];
    const offset = all.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0);
    const cell = /^(?<lead>[ \t]{0,40}["'`]?)(?<value>[^"'`\s]{3,120})["'`]?[ \t]{0,40}\r?$/.exec(all[column])?.groups;
    if (cell === undefined)
        return [0, 0];
    const from = offset + cell.lead.length;
    return [from, from + cell.value.length];
}
const textRules = [
    (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeRule */ .Sp)({
        id: 'table-password',
        title: 'Password in a table of accounts',
        gives: 'log in with it',
        change,
        keywords: ['password', 'passwd', 'passphrase'],
        path: separated,
        pattern: /(?:password|passwd|passphrase)["']?(?=[ \t]{0,3}[,;|\t\r\n])/iy,
        spans: (text, match) => cells(text, match, false),
        generic: true,
        bad: [
            { text: () => `name,login,password\nwiki,ops,${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(81)}\n`, path: 'accounts.csv' },
            { text: () => `"url";"password"\r\n"https://a.acme.io";"${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(82)}"\r\n`, path: 'export.csv' },
            { text: () => `host\tpassword\tnote\ndb\t${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(83)}\told\n`, path: 'hosts.tsv' },
        ],
        good: [
            { text: 'name,login,password\nwiki,ops,password\n', path: 'accounts.csv' },
            { text: 'name,login,password\nwiki,ops,\n', path: 'accounts.csv' },
            { text: () => `name,login,note\nwiki,ops,${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(84)}\n`, path: 'accounts.csv' },
        ],
    }),
    (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeRule */ .Sp)({
        id: 'markdown-table-password',
        title: 'Password in a table of Markdown',
        gives: 'log in with it',
        change,
        confidence: 'medium',
        keywords: ['password', 'passwd', 'passphrase'],
        path: markdown,
        pattern: /(?:password|passwd|passphrase)(?=[*_ \t]{0,12}\|)/iy,
        spans: (text, match) => cells(text, match, true),
        generic: true,
        judge: ({ secret }) => ((0,_generic_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .EZ)(secret) ? (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .typedPassword */ .II)({ secret }) : undefined),
        bad: [
            { text: () => `# Accounts\n\n| user | password |\n| --- | --- |\n| ops | \`${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(85)}\` |\n`, path: 'accounts.md' },
            { text: () => `| Password | For |\n|:---|---|\n| ${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(86)} | staging |\n`, path: 'accounts.md' },
            { text: () => `| user | **Password** |\n|---|---|\n| a | |\n| b | ${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(87)} |\n`, path: 'accounts.md' },
        ],
        good: [
            { text: () => `| option | password |\n\n| ops | ${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(84)} |\n`, path: 'accounts.md' },
            { text: '| user | password |\n|---|---|\n| admin | admin123 |\n', path: 'accounts.md' },
            { text: () => `| name | note |\n|---|---|\n| password | ${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(88)} |\n`, path: 'accounts.md' },
        ],
    }),
    (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeRule */ .Sp)({
        id: 'told-password',
        title: 'Password told in a text',
        gives: 'log in with it',
        change,
        confidence: 'medium',
        generic: true,
        keywords: ['password `', 'password "', "password '", 'password is `', 'password is "', "password is '"],
        path: /(?:^|\/)[^.]{1,60}$|\.(?:md|markdown|txt|text|html?|eml|org|wiki)$/i,
        pattern: /password (?:is )?(?<quote>[`"'])(?<secret>[!-~]{8,80}?)\k<quote>/iy,
        // Words and numbers stand for passwords in every manual.
        judge: ({ secret }) => (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .typedPassword */ .II)({ secret }) !== undefined && ((0,_generic_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .EZ)(secret) || ((0,_generic_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCasesAndDigits */ .T4)(secret) && /[^A-Za-z0-9]/.test(secret)))
            ? { confidence: 'medium' }
            : undefined,
        bad: [
            { text: () => `Log in as admin with the password \`${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(85)}\`.`, path: 'notes.md' },
            { text: () => `user "ops", password "${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(86)}"`, path: 'access.txt' },
            { text: () => `The password is '${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(87)}' for now`, path: 'NOTES' },
        ],
        good: [
            { text: 'Log in with the password `password123`.', path: 'notes.md' },
            { text: 'Enter the password "changeme" and change it.', path: 'notes.md' },
            { text: 'the field password `user.password_hash` is', path: 'notes.md' },
        ],
    }),
];


/***/ })

};
;