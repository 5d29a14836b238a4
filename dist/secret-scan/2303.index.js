"use strict";
exports.id = 2303;
exports.ids = [2303];
exports.modules = {

/***/ 2303:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var pemJudgement = (function pemJudgement({ secret, after }) {
    const key = keyOf(secret, after);
    if (key === undefined || key.sealed)
        return undefined;
    return { identity: key.identity, ...(key.whole ? {} : { confidence: 'medium' }) };
});
var encryptedJudgement = (function encryptedJudgement({ secret, after }) {
    const key = keyOf(secret, after);
    return key?.sealed === true ? { identity: key.identity, confidence: 'medium' } : undefined;
});
var writtenByLine = (function writtenByLine(body) {
    const pieces = [];
    let around;
    for (const line of body.split('\n').slice(1, 40)) {
        const found = [...line.replace(/\\[nrt]/g, '  ').matchAll(line64)];
        const [piece] = found[0] ?? [];
        if (piece === undefined || found.length > 1)
            break;
        const ahead = line.slice(0, line.indexOf(piece));
        if (around !== undefined && ahead !== around)
            break;
        // Without a command, a call or a sign of joining around them they are the lines of a text, which is read as a whole.
        if (around === undefined && !(keyStart.test(piece) && /[A-Za-z]/.test(line.replace(piece, '').replace(/\\[nrt]/g, ''))))
            return undefined;
        around = ahead;
        pieces.push(piece);
    }
    return pieces.length < 2 ? undefined : pieces.join('');
});
var isMadeUp = (function isMadeUp(run) {
    const start = run.slice(0, 200);
    if (new Set(start).size < 10 || /example|redacted|yourprivatekey|privatekeyhere|insert|xxxxxx|(.)\1{15}|abcdefghijklmnop/i.test(start))
        return true;
    return /^(.{4,40}?)\1{3}/.test(start);
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   privateKeyRules: () => (/* binding */ privateKeyRules)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8527);
// Private keys: PEM in all its kinds, PGP, PuTTY, minisign, Tink. Public keys and certificates are left alone.

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const begin = ['-----BE', 'GIN '].join('');
/** Shortest body of a key: an Ed25519 key in PKCS#8 has 64 letters; less is an elided sample. */
const leastBody = 40;
/**
 * The header must be followed by a body of base64, on lines of its own or escaped on one. A body that says it is encrypted
 * is no secret; one that does not parse as a key may be damaged or made up, and says so by its confidence.
 */

/** An encrypted one is as good as its passphrase: worth a word, and no more. */

/** The key behind a header; undefined when there is none. */
function keyOf(header, after) {
    const body = after.slice(0, 2000).split('-----')[0] ?? '';
    // Armour and lines may carry headers (`Version: ...`), quotes, plus signs, comment marks, escapes.
    const letters = body
        .replace(/(?:^|\n|\\n)[ \t"'#*/+]{0,12}[A-Za-z][A-Za-z-]{1,20}: [^\n\\]{0,120}/g, '\n')
        .replace(/\\[nrt]|[\s"'`,;\\#*]|(?<=\n)[ \t]*\/\/|\+(?=\s|["'])|&#(?:10|13|xA|xD);|<br ?\/?>|%0[AaDd]/g, '');
    const byLine = writtenByLine(body);
    const run = byLine ?? /^[^A-Za-z0-9+/]{0,4}([A-Za-z0-9+/=_-]{40,})/.exec(letters)?.[1];
    if (run === undefined || run.length < leastBody || isMadeUp(run))
        return undefined;
    const identity = (byLine ?? letters).slice(0, 1500);
    if (/ENCRYPTED/.test(header) || /ENCRYPTED|DEK-Info/.test(body.slice(0, 300)))
        return { identity, sealed: true, whole: true };
    // No key begins with the sign of a line that a patch adds.
    const bytes = Buffer.from(run.slice(0, 400).replace(/^\+/, ''), 'base64');
    if (/OPENSSH/.test(header)) {
        const cipher = opensshCipher(bytes);
        return { identity, sealed: cipher !== undefined && cipher !== 'none', whole: cipher !== undefined };
    }
    if (/PGP/.test(header))
        return { identity, sealed: false, whole: true };
    // A text in base64 is no key, whatever the header says.
    if (/^[\t\n\r -~]+$/.test(bytes.toString('latin1')))
        return undefined;
    // A sentence goes on behind a header that it names.
    const der = bytes[0] === 0x30 || belowARemark.test(body);
    if (!der && /[A-Za-z]{2,20} [a-z]{2,20} [a-z]{2,20}/.test(body.slice(0, 200)))
        return undefined;
    // DER of a key is a SEQUENCE; one that names a scheme of password-based encryption (PBES1 and PBES2) is sealed.
    return { identity, sealed: der && (bytes.includes(pbes2) || bytes.includes(pbes1)), whole: der };
}
/** A line of a key: longer than most words, and all of it base64. */
const line64 = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40,80}={0,2}(?![A-Za-z0-9+/=])/g;
/**
 * The letters of a key whose lines a program puts together: `echo "MIIE\u2026" >> id_rsa`, `key.append("MIIE\u2026")`, `$k .= "MIIE\u2026\n";`.
 * All that is written around one line is around the next as well, and the first begins as a key does.
 */

/** DER of a long SEQUENCE, the magic of OpenSSH. */
const keyStart = /^(?:M[A-P]|b3BlbnNza)/;
/** DER below a remark in the header's line. */
const belowARemark = /^[^\n]{0,80}\n[ \t>#*/"'-]{0,12}M[A-P][A-Za-z0-9+/]{38}/;
/** Object identifiers 1.2.840.113549.1.5.13 and 1.2.840.113549.1.12.1. */
const pbes2 = Buffer.from('2a864886f70d01050d', 'hex');
const pbes1 = Buffer.from('2a864886f70d010c01', 'hex');
/** The cipher that an OpenSSH key names after its magic; undefined when the body is none. */
function opensshCipher(bytes) {
    const magic = 'openssh-key-v1\0';
    if (bytes.toString('latin1', 0, magic.length) !== magic || bytes.length < magic.length + 8)
        return undefined;
    const length = bytes.readUInt32BE(magic.length);
    return length > 40 ? undefined : bytes.toString('latin1', magic.length + 4, magic.length + 4 + length);
}
/** `xxxx...`, `ABCDEFGH...`, the same word again and again: what stands in manuals. */

const privateKeyRules = [
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenRule */ .Ow)({
        id: 'private-key',
        aliases: ['PrivateKeyDetector', 'pkcs12-file', 'pem-private-key', 'pgp-private-key', 'openssh-private-key'],
        title: 'Private key',
        power: 'sign, decrypt or log in as its owner',
        revoke: 'wherever its public half is trusted (authorized_keys, certificates, applications)',
        keywords: ['private key', 'private\\u0020key', 'private%20key', 'private+key'],
        token: /x/,
        check: {
            pattern: /(?<secret>-{4,5}BEGIN[ +](?:(?!ENCRYPTED)[A-Z0-9]{2,10}[ +]){0,3}PRIVATE[ +]KEY(?:[ +]BLOCK)?-{4,5})/g,
            lookback: 60,
            judge: pemJudgement,
        },
        bad: [
            { text: () => `${begin}RSA PRIVATE KEY-----\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 64)}\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 64, 3)}\n-----END RSA PRIVATE KEY-----` },
            { text: () => `key: "${begin}PRIVATE KEY-----\\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 64)}\\n"` },
            {
                text: () => `${begin}OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAABFwAAAAdzc2gtcn\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 70)}\n`,
            },
            {
                text: () => `${begin}PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\nlQOYBF${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 58)}\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 64, 5)}\n=abcd\n`,
            },
            {
                text: () => `echo "${begin}PRIVATE KEY-----" > id\necho "MIIE${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 60)}" >> id\necho "${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 64, 5)}" >> id\n`,
                path: 'run.sh',
            },
            {
                text: () => `k = "${begin}PRIVATE KEY-----" & vbLf & _\n "MIIE${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 60)}" & vbLf & _\n "${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 64, 5)}" & vbLf\n`,
                path: 'k.vb',
            },
            { text: () => `${begin}EC PRIVATE KEY-----" +\n    "MHcCAQEEI${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 55)}" +\n    "${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 64, 6)}" +\n` },
        ],
        good: [
            { text: () => `${begin}PUBLIC KEY-----\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 64)}` },
            { text: () => `${begin}PRIVATE KEY-----\n...\n` },
            { text: () => `if (text.startsWith('${begin}PRIVATE KEY-----')) return parse(text);` },
            {
                text: `## it begins with ${begin}RSA PRIVATE KEY-----\n## and its name should be that of a secret further up\n`,
                path: 'values.yaml',
            },
            { text: () => `${begin}ENCRYPTED PRIVATE KEY-----\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 64)}\n` },
            { text: () => `${begin}RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 64)}\n` },
            {
                text: () => `${begin}OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHIAAAAGYmNyeXB0AAAAGAAAABB6dKZAXn\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 70)}\n`,
            },
            { text: () => `${begin}RSA PRIVATE KEY-----\n${'x'.repeat(64)}\n` },
            {
                text: () => `${begin}RSA PRIVATE KEY-----\n${Buffer.from('put the letters of the key here, line by line, as it was given').toString('base64')}\n`,
            },
        ],
    }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenRule */ .Ow)({
        id: 'encrypted-private-key',
        aliases: ['cosign-private-key', 'sigstore-private-key'],
        severity: 'low',
        title: 'Encrypted private key',
        power: 'guess its passphrase at any speed they can pay for, and then act as its owner',
        revoke: 'wherever its public half is trusted, unless its passphrase is long and random',
        keywords: ['private key'],
        token: /x/,
        check: {
            // RFC 4716 knows public keys only; ssh.com writes private ones alike, with four dashes and blanks.
            pattern: /(?<secret>-{5}BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY-{5}|-{4} BEGIN SSH2 ENCRYPTED PRIVATE KEY -{4})/g,
            lookback: 60,
            judge: encryptedJudgement,
        },
        bad: [
            { text: () => `${begin}ENCRYPTED PRIVATE KEY-----\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 64)}\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 64, 3)}\n` },
            { text: () => `${begin}ENCRYPTED SIGSTORE PRIVATE KEY-----\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 64)}\n` },
            {
                text: () => `${['---- BE', 'GIN SSH2 ENCRYPTED PRIVATE KEY'].join('')} ----\nComment: "rsa"\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 70)}\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 70, 3)}\n`,
            },
            { text: () => `${begin}RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 64)}\n` },
            {
                text: () => `${begin}OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHIAAAAGYmNyeXB0AAAAGAAAABB6dKZAXn\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 70)}\n`,
            },
        ],
        good: [
            { text: () => `${begin}PUBLIC KEY-----\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 64)}` },
            { text: () => `${begin}ENCRYPTED PRIVATE KEY-----\n...\n` },
            { text: () => `if (text.startsWith('${begin}ENCRYPTED PRIVATE KEY-----')) return parse(text);` },
            { text: () => `${begin}RSA PRIVATE KEY-----\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 64)}\n${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 64, 3)}\n` },
        ],
    }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenRule */ .Ow)({
        id: 'minisign-secret-key',
        aliases: ['signify-secret-key'],
        severity: 'low',
        title: 'Secret key of minisign or signify',
        power: 'sign files in the name of its owner, at once or after guessing its password',
        revoke: 'by publishing a new public key',
        references: ['https://jedisct1.github.io/minisign/', 'https://man.openbsd.org/signify.1'],
        keywords: ['secret key'],
        token: /x/,
        check: {
            pattern: /comment:[^\n]{0,120}secret key[^\n]{0,120}\r?\n(?<secret>RW[A-Za-z0-9+/]{136,300}={0,2})/gi,
            lookback: 140,
            // Without a password its scheme is two zeros, and all of it can be used at once.
            judge: ({ secret }) => (/^RWQAAE/.test(secret) ? { severity: 'critical' } : {}),
        },
        bad: [1, 2, 3].map((seed) => ({
            text: () => `untrusted comment: minisign encrypted secret key\nRWRTY0Iy${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 204, seed)}\n`,
            path: 'minisign.key',
        })),
        good: [
            { text: () => `untrusted comment: minisign public key 1A2B\nRWQ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 53)}\n` },
            { text: 'untrusted comment: minisign encrypted secret key\nRWRTY0Iy...\n' },
            { text: 'the comment of the secret key' },
        ],
    }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenRule */ .Ow)({
        id: 'tink-keyset',
        aliases: ['google-tink-keyset'],
        title: 'Keyset of Google Tink in the clear',
        power: 'decrypt, sign or authenticate with it',
        revoke: 'by rotating the keyset, and seal the new one with a key service',
        references: ['https://developers.google.com/tink/key-management-overview'],
        keywords: ['google.crypto.tink.'],
        token: /x/,
        check: {
            // Of the four kinds of material the remote and the public ones are none.
            pattern: /google\.crypto\.tink\.\w{3,60}Key"[\s,]{1,40}(?:"keyMaterialType"\s{0,4}:\s{0,4}"(?:SYMMETRIC|ASYMMETRIC_PRIVATE)"[\s,]{1,40})?"value"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9+/]{20,6000}={0,2})"/y,
            anchor: 'keyword',
            judge: ({ match, after }) => (/ASYMMETRIC_PUBLIC|REMOTE/.test(after.slice(0, 120)) || /PublicKey"/.test(match[0]) ? undefined : {}),
        },
        bad: [1, 2, 3].map((seed) => ({
            text: () => `{"primaryKeyId": ${seed}, "key": [{"keyData": {"typeUrl": "type.googleapis.com/google.crypto.tink.AesGcmKey", "value": "${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 60, seed)}", "keyMaterialType": "SYMMETRIC"}}]}`,
            path: 'keyset.json',
        })),
        good: [
            {
                text: () => `"typeUrl": "type.googleapis.com/google.crypto.tink.EcdsaPublicKey", "value": "${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64, 60)}", "keyMaterialType": "ASYMMETRIC_PUBLIC"`,
                path: 'keyset.json',
            },
            { text: '"typeUrl": "type.googleapis.com/google.crypto.tink.AesGcmKey", "value": "..."', path: 'a.md' },
            { text: 'import com.google.crypto.tink.Aead;', path: 'A.java' },
        ],
    }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenRule */ .Ow)({
        id: 'putty-private-key',
        title: 'PuTTY private key',
        power: 'log in as its owner',
        revoke: 'wherever its public half is trusted',
        keywords: ['putty-user-key-file'],
        token: /x/,
        check: { pattern: /(?<secret>PuTTY-User-Key-File-[23]: [a-z0-9@.-]{3,40})\s{1,2}Encryption: none/g },
        bad: [
            { text: () => `${['PuTTY-User-Key', 'File-3: ssh-ed25519'].join('-')}\nEncryption: none\n` },
            { text: () => `${['PuTTY-User-Key', 'File-2: ssh-rsa'].join('-')}\r\nEncryption: none\r\nComment: a\r\n` },
            { text: () => `${['PuTTY-User-Key', 'File-2: ecdsa-sha2-nistp256'].join('-')}\nEncryption: none\n` },
        ],
        good: [
            { text: 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: aes256-cbc\n' },
            { text: 'PuTTY-User-Key-File-2: ssh-rsa\n' },
            { text: 'a line "PuTTY-User-Key-File-2: ssh-rsa" begins the file; Encryption: none is the second' },
        ],
    }),
];


/***/ })

};
;