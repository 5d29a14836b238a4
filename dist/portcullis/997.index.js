"use strict";
exports.id = 997;
exports.ids = [997];
exports.modules = {

/***/ 1310:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ sayBeside),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   r8: () => (/* binding */ sayFailure)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4957);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);
// Words for a person. They may be read by a build server, too, so none of them is a command to it.

/** Writes lines to standard output. */
function say(text) {
    process.stdout.write(`${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(text)}\n`);
}
/** Writes lines to standard error. */
function sayBeside(text) {
    process.stderr.write(`${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(text)}\n`);
}
/** The one line of a failure, and for those who debug its stack. */
function sayFailure(error, debug) {
    sayBeside(`portcullis: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .formatError */ .Wk)(error)}`);
    if (debug && error instanceof Error)
        sayBeside(error.stack ?? '');
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
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8388);
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