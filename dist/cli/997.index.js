"use strict";
exports.id = 997;
exports.ids = [997];
exports.modules = {

/***/ 3350:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ onlyPath),
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   y6: () => (/* binding */ flagValue)
/* harmony export */ });
/* unused harmony export flagError */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8622);
/* harmony import */ var _own_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9931);
// Flags from declared inputs: the action's input `fail-on` is the flag `--fail-on`.




/** @throws PortcullisError `usage` naming the flag. */
function parseFlags(specs, extraNames, args) {
    const options = {};
    for (const [name, spec] of Object.entries(specs)) {
        if (spec.type === 'boolean') {
            options[name] = { type: 'boolean' };
            options[`no-${name}`] = { type: 'boolean' };
        }
        if (spec.type !== 'boolean')
            options[name] = { type: 'string', multiple: spec.type === 'list' };
    }
    for (const name of extraNames)
        options[name] = { type: 'string' };
    for (const name of _own_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .ownSwitches */ .pP)
        options[name] = { type: 'boolean' };
    const parsed = readArguments(options, args);
    const given = parsed.values;
    return {
        source: (name) => {
            const value = given[`no-${name}`] === true ? false : given[name];
            return value === undefined ? undefined : Array.isArray(value) ? value.join('\n') : String(value);
        },
        positionals: parsed.positionals,
        all: given.all === true,
        extra: Object.fromEntries(extraNames.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]]] : []))),
    };
}
/** The one path that a command takes, if one is given. @throws PortcullisError `usage` where more are: one of them would go unread. */
function onlyPath({ positionals }, remedy) {
    if (positionals.length <= 1)
        return positionals[0];
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({ code: 'usage', message: `expected one path, got ${positionals.length}`, remedy });
}
/** The value of a flag before anything is parsed: the last counts, as it does for the parser. @param name without dashes. */
function flagValue(args, name) {
    const at = args.findLastIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
    const arg = args[at];
    return arg === `--${name}` ? args[at + 1] : arg?.slice(`--${name}=`.length);
}
/**
 * Flags and other words of a command line, each flag once unless it takes several values, and none without a value or with an empty one:
 * a variable of the shell that is not set would else leave out what it was to name.
 * @param options flags by their names without dashes. @throws PortcullisError `usage` naming the flag and what it takes.
 */
function readArguments(options, args) {
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: args.map((arg) => negation(arg, options)),
            options: { ...options },
            allowPositionals: true,
            strict: true,
            tokens: true,
        });
    }
    catch (error) {
        throw flagError(error, Object.keys(options));
    }
    const seen = new Set();
    const tokens = parsed.tokens ?? [];
    for (const [i, token] of tokens.entries()) {
        if (token.kind !== 'option')
            continue;
        const { name, value } = token;
        const kind = options[name];
        if (seen.has(name.replace(/^no-/, '')) && kind.multiple !== true)
            throw flagUsage(`expected --${name.replace(/^no-/, '')} once, got it again`);
        seen.add(kind.type === 'boolean' ? name.replace(/^no-/, '') : name);
        if (kind.type === 'string' && value?.trim() === '')
            throw flagUsage(`expected a value for --${name}, got an empty one`, `Name it, or leave --${name} out; a variable of the shell may not be set.`);
        const next = tokens[i + 1];
        if (kind.type === 'boolean' && next?.kind === 'positional' && next.index === token.index + 1 && saysYesOrNo.test(next.value))
            throw flagUsage(`expected --${name}, or --${name}=true or =false, got "${next.value}" as a word of its own`, `Write it with the sign of equality, or ./${next.value} where a file is meant.`);
    }
    return { values: parsed.values, positionals: parsed.positionals };
}
/** What people write behind a switch; files may be called by a number. */
const saysYesOrNo = /^(?:true|false|yes|no|on|off)$/i;
function flagUsage(message, remedy = 'Add --help to see the flags of this command.') {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({ code: 'usage', message, remedy });
}
/** What parseArgs refused, with the flag that was meant. @param known names without dashes. */
function flagError({ message }, known) {
    const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (unknown !== undefined) {
        const meant = (0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(unknown.replace(/=.*/, ''), known.map((name) => `--${name}`));
        return flagUsage(`expected a known flag, got ${unknown.slice(0, 60)}${meant}`);
    }
    const [, flag = '', problem] = /^Option '(?:-\w, )?(--[^' ]{1,100})[^']{0,100}' (does not take an argument|argument)/.exec(message) ?? [];
    if (problem === undefined)
        return flagUsage(`expected flags as --help lists them: ${message.split('. ')[0]}`);
    return problem === 'argument'
        ? flagUsage(`expected a value for ${flag}, got none`, `Write ${flag}=VALUE, which may begin with a dash.`)
        : flagUsage(`expected ${flag}, or ${flag}=true or =false, got another value`);
}
/** `--summary=false` and `--summary=true`, which parseArgs does not know for switches. */
function negation(arg, options) {
    const [, name = '', value] = /^--([a-z-]+)=(true|false)$/.exec(arg) ?? [];
    const known = value === 'false' ? `no-${name}` : name;
    if (options[name]?.type !== 'boolean' || options[known] === undefined)
        return arg;
    return value === 'false' ? `--no-${name}` : `--${name}`;
}


/***/ }),

/***/ 3997:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyBundleCommand: () => (/* binding */ verifyBundleCommand),
/* harmony export */   verifyBundleHelp: () => (/* binding */ verifyBundleHelp)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7609);
/* harmony import */ var _registry__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(784);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3350);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1310);
// `verify-bundle`: whether a Sigstore bundle vouches for a file, for the command line that sigstore-conformance speaks.




const verifyBundleHelp = {
    name: 'verify-bundle',
    title: 'Says whether a Sigstore bundle vouches for a file.',
    usage: ['verify-bundle --bundle FILE [flags] FILE_OR_DIGEST'],
    about: ['FILE_OR_DIGEST is a path, or sha256:, sha384: or sha512: and all hexadecimal digits where no file has that name.'],
    entries: [
        {
            term: '--bundle FILE',
            text: 'The Sigstore bundle, version 0.1 to 0.3; or several, one a line (.jsonl), of which one must hold.',
        },
        { term: '--certificate-identity TEXT', text: 'Whom the certificate must name, exactly.' },
        {
            term: '--certificate-identity-regexp EXPRESSION',
            text: 'The same as a regular expression that the whole identity must match.',
        },
        {
            term: '--certificate-oidc-issuer URL',
            text: 'Who vouches for the identity, exactly; "none" where the certificate names nobody, as GitHub\u2019s for releases.',
        },
        { term: '--key FILE', text: 'A PEM public key, in place of identity and issuer.' },
        {
            term: '--trust sigstore|github',
            text: 'Whose root, of those embedded: Sigstore\u2019s public instance (default) or GitHub\u2019s own; no network is used.',
        },
        { term: '--staging', text: 'Sigstore\u2019s staging instance, embedded.' },
        {
            term: '--trusted-root FILE',
            text: 'A trusted_root.json, in place of those embedded. What it lists is asked for: an entry in one of its logs, a certificate that was logged in one of its certificate logs.',
        },
        { term: '--insecure-ignore-sct', text: 'Do not ask that a certificate was logged although the root lists such logs.' },
    ],
    own: ['debug', 'help'],
    remarks: ['Exit code: 0 verified, 1 anything else.'],
};
const options = {
    bundle: { type: 'string' },
    'certificate-identity': { type: 'string' },
    'certificate-identity-regexp': { type: 'string' },
    'certificate-oidc-issuer': { type: 'string' },
    key: { type: 'string' },
    'trusted-root': { type: 'string' },
    staging: { type: 'boolean' },
    trust: { type: 'string' },
    'insecure-ignore-sct': { type: 'boolean' },
    debug: { type: 'boolean' },
};
/** Prints the verdict. @returns 0 or 1, as those who speak that command line expect, 1 where the flags are wrong too. */
async function verifyBundleCommand(args) {
    try {
        (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(await verify(args));
        return 0;
    }
    catch (error) {
        (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .sayFailure */ .r8)(error, args.includes('--debug'));
        return 1;
    }
}
async function verify(args) {
    const { values, positionals } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .readArguments */ .lR)(options, args);
    const bundleFile = values.bundle;
    const [artifact] = positionals;
    if (bundleFile === undefined || artifact === undefined || positionals.length > 1) {
        throw usage(`expected --bundle and one file or digest, got ${bundleFile === undefined ? 'no bundle' : `${positionals.length} files`}`);
    }
    const engine = await (await _registry__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u['image-verify']()).loadSignatures();
    const authority = await readAuthority(values, engine, await readRoots(values, engine));
    const bundles = await engine.readBounded(bundleFile, engine.maxBundleBytes, 'bundle-unreadable');
    const subject = await engine.readArtifact(artifact);
    const { identity, issuer, signedAt } = told(bundleFile, () => engine.verifyAnyBundle(bundles, subject, authority));
    return `Verified: signed by ${identity}${issuer === undefined ? '' : ` (${issuer})`}${signedAt === undefined ? '' : ` at ${signedAt.toISOString()}`}`;
}
/** What does not hold is told of the bundle's file: the other one is the artifact. */
function told(file, verified) {
    try {
        return verified();
    }
    catch (error) {
        if (!(error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .PortcullisError */ .SO))
            throw error;
        const { code, message, remedy } = error;
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .PortcullisError */ .SO({ code, message, remedy, where: { file }, cause: error });
    }
}
/** A root of one's own comes before the staging one, as sigstore-conformance may give both. */
async function readRoots(values, engine) {
    const { trust, staging, 'trusted-root': file } = values;
    if (trust !== undefined && (staging === true || file !== undefined))
        throw usage('expected --trust or another root, got both');
    if (file !== undefined) {
        return engine.readTrustedRoots((await engine.readBounded(file, 4 << 20, 'trusted-root-invalid')).toString('utf8'), file);
    }
    if (staging === true)
        return engine.stagingRoots();
    if (trust === 'github')
        return engine.embeddedGithubRoots();
    if (trust !== undefined && trust !== 'sigstore')
        throw usage(`expected --trust sigstore or github, got "${trust.slice(0, 40)}"`);
    return engine.embeddedRoots();
}
/** Either a key or an identity with its issuer: with both, one of them would go unchecked. */
async function readAuthority(values, engine, roots) {
    const exact = values['certificate-identity'];
    const pattern = values['certificate-identity-regexp'];
    const issuer = values['certificate-oidc-issuer'];
    if (values.key !== undefined) {
        if (exact !== undefined || pattern !== undefined || issuer !== undefined) {
            throw usage('expected either --key or a certificate identity, got both');
        }
        const pem = await engine.readBounded(values.key, 64 << 10, 'key-invalid');
        return { kind: 'key', key: engine.readPublicKey(pem.toString('utf8')), roots, requireLog: 'where-listed' };
    }
    if ((exact === undefined) === (pattern === undefined) || exact === '' || issuer === undefined || issuer === '') {
        throw usage('expected --certificate-identity (or -regexp) and --certificate-oidc-issuer, or --key, got neither whole');
    }
    const subject = exact === undefined ? { matches: pattern } : { equals: exact };
    if ('matches' in subject)
        engine.compilePattern(subject.matches);
    const identities = [{ issuer: issuer === engine.noIssuer ? undefined : issuer, subject }];
    const requireSct = values['insecure-ignore-sct'] === true ? false : 'where-listed';
    return { kind: 'keyless', identities, roots, requireLog: 'where-listed', requireSct };
}
function usage(message) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .PortcullisError */ .SO({ code: 'usage', message, remedy: 'Add --help to see the flags of this command.' });
}


/***/ })

};
;