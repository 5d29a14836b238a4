export const id = 776;
export const ids = [776];
export const modules = {

/***/ 4776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyBundleCommand: () => (/* binding */ verifyBundleCommand),
/* harmony export */   verifyBundleHelp: () => (/* binding */ verifyBundleHelp)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3732);
/* harmony import */ var _registry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(276);
/* harmony import */ var _program_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3018);
// `verify-bundle`: whether a Sigstore bundle vouches for a file, for the command line that sigstore-conformance speaks.




const verifyBundleHelp = () => `verify-bundle: whether a Sigstore bundle vouches for a file

Usage: ${(0,_program_name_js__WEBPACK_IMPORTED_MODULE_2__/* .programName */ .k)()} verify-bundle --bundle FILE [flags] FILE_OR_DIGEST

FILE_OR_DIGEST is a path, or sha256:, sha384: or sha512: and all hexadecimal digits where no file has that name.

  --bundle FILE
      The Sigstore bundle, version 0.1 to 0.3; or several, one a line (.jsonl), of which one must hold.
  --certificate-identity TEXT
      Whom the certificate must name, exactly.
  --certificate-identity-regexp EXPRESSION
      The same as a regular expression that the whole identity must match.
  --certificate-oidc-issuer URL
      Who vouches for the identity, exactly; "none" where the certificate names nobody, as GitHub's for releases.
  --key FILE
      A PEM public key, in place of identity and issuer.
  --trust sigstore|github
      Whose root, of those embedded: Sigstore's public instance (default) or GitHub's own; no network is used.
  --staging
      Sigstore's staging instance, embedded.
  --trusted-root FILE
      A trusted_root.json, in place of those embedded. What it lists is asked for: an entry in one of its logs, a certificate
      that was logged in one of its certificate logs.
  --insecure-ignore-sct
      Do not ask that a certificate was logged although the root lists such logs.
  --debug
      Show the stack of a failure.

Exit code: 0 verified, 1 anything else.
`;
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
/** Prints the verdict and returns 0 or 1. */
async function verifyBundleCommand(args) {
    try {
        process.stdout.write(`${await verify(args)}\n`);
        return 0;
    }
    catch (error) {
        process.stderr.write(`portcullis: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .formatError */ .Wk)(error)}\n`);
        if (args.includes('--debug') && error instanceof Error)
            process.stderr.write(`${error.stack ?? ''}\n`);
        return 1;
    }
}
async function verify(args) {
    const { values, positionals } = readArguments(args);
    const bundleFile = values.bundle;
    const [artifact] = positionals;
    if (bundleFile === undefined || artifact === undefined || positionals.length > 1) {
        throw usage(`expected --bundle and one file or digest, got ${bundleFile === undefined ? 'no bundle' : `${positionals.length} files`}`);
    }
    const engine = await (await _registry__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u['image-verify']()).loadSignatures();
    const authority = await readAuthority(values, engine, await readRoots(values, engine));
    const bundles = await engine.readBounded(bundleFile, engine.maxBundleBytes, 'bundle-unreadable');
    const { identity, issuer, signedAt } = engine.verifyAnyBundle(bundles, await engine.readArtifact(artifact), authority);
    return `Verified: signed by ${identity}${issuer === undefined ? '' : ` (${issuer})`}${signedAt === undefined ? '' : ` at ${signedAt.toISOString()}`}`;
}
function readArguments(args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw usage(`expected known flags, got: ${error.message.split('. ')[0]}`);
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
