"use strict";
exports.id = 451;
exports.ids = [451];
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

/***/ 2451:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyAttestationCommand: () => (/* binding */ verifyAttestationCommand),
/* harmony export */   verifyAttestationHelp: () => (/* binding */ verifyAttestationHelp)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7609);
/* harmony import */ var _registry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(784);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8388);
/* harmony import */ var _help_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4588);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1310);
// `verify-attestation`: whether files or images are attested by whom and from what they must be, with an exit code that says which.







async function verifyAttestationHelp() {
    const { expectationInputs, registryInputs } = await load();
    return {
        name: 'verify-attestation',
        title: 'Says whether files or images are attested by whom and from what they must be.',
        usage: ['verify-attestation [flags] FILE_OR_IMAGE...'],
        about: ['A FILE, a digest such as sha256:\u2026, or an image as oci://NAME or by its full name with registry and tag or digest.'],
        entries: [
            {
                term: '--bundle FILE',
                text: 'Sigstore bundles, one (.json) or one a line (.jsonl); may be given again. Without one an image is asked of its registry.',
            },
            {
                term: '--attestations-api',
                text: 'Ask GitHub\u2019s API for attestations of the repository in --source-uri, with GITHUB_TOKEN.',
            },
            { term: '--policy FILE', text: 'YAML with `predicate`, `provenance` and `where`, held against the statement beside the flags.' },
            ...(0,_help_text_js__WEBPACK_IMPORTED_MODULE_4__/* .inputEntries */ .pk)(expectationInputs),
            ...(0,_help_text_js__WEBPACK_IMPORTED_MODULE_4__/* .inputEntries */ .pk)(registryInputs),
        ],
        own: ['debug', 'help'],
        remarks: ['Exit code: 0 all verified, 1 one is not, 2 wrong usage, or a file that is named and not there.'],
    };
}
/** Prints a line for every subject. */
async function verifyAttestationCommand(args) {
    try {
        return await verify(args);
    }
    catch (error) {
        (0,_say_js__WEBPACK_IMPORTED_MODULE_5__/* .sayFailure */ .r8)(error, args.includes('--debug'));
        return 2;
    }
}
async function verify(args) {
    const engine = await load();
    const { values, positionals } = attestationArguments(args, engine);
    if (positionals.length === 0)
        throw usage('expected a file or an image, got none');
    const inputs = { ...chosen(engine.expectationInputs, values), config: text(values.policy) };
    const root = process.cwd();
    const places = { root, locate: (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path) };
    const registryValues = chosen(engine.registryInputs, values);
    const context = { workspace: root, now: () => new Date(), environment: process.env };
    const expectation = await engine.withKeyService({ ...inputs, ...registryValues }, context, (keyService) => engine.readExpectation(inputs, (file, input) => readNamed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file), file, input), keyService));
    const subjects = await engine.readSubjects(positionals.map(asSubject), places);
    const bundles = await engine.readBundleFiles(list(values.bundle), places);
    const host = values['attestations-api'] === true ? engine.codeHost(expectation.sourceUri, context.environment) : undefined;
    if (bundles.length === 0 && host === undefined && subjects.some(({ kind }) => kind !== 'image'))
        throw usage('expected --bundle or --attestations-api for what is no image, got neither');
    const images = subjects.flatMap((subject) => (subject.kind === 'image' ? [engine.nameOf(subject)] : []));
    const registries = { ...registryValues, images };
    let connection;
    const client = () => {
        connection ??= engine.connect(registries, context, []);
        return connection.client;
    };
    let failed = false;
    try {
        for (const subject of subjects) {
            const outcome = await engine.verifySubject(subject, { expectation, bundles, host, registry: client });
            failed ||= outcome.verified === undefined;
            const [tell, word] = outcome.verified === undefined ? [_say_js__WEBPACK_IMPORTED_MODULE_5__/* .sayBeside */ .Kt, 'Not verified'] : [_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv, 'Verified'];
            tell(`${word}: ${engine.describeOutcome(outcome)}`);
        }
    }
    finally {
        connection?.close();
        host?.close();
    }
    return failed ? 1 : 0;
}
async function load() {
    return (await _registry__WEBPACK_IMPORTED_MODULE_2__/* .registry */ .u['attestation-verify']()).loadAttestations();
}
function attestationArguments(args, { expectationInputs, registryInputs }) {
    const flags = Object.entries({ ...expectationInputs, ...registryInputs }).map(([name, { type }]) => [name, { type: type === 'boolean' ? 'boolean' : 'string', multiple: type === 'list' }]);
    const options = {
        ...Object.fromEntries(flags),
        bundle: { type: 'string', multiple: true },
        'attestations-api': { type: 'boolean' },
        policy: { type: 'string' },
        debug: { type: 'boolean' },
    };
    return (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .readArguments */ .lR)(options, args);
}
/** Values of declared inputs; what is not given has its default, and what is given empty is refused: it would ask for less. */
function chosen(specs, values) {
    return Object.fromEntries(Object.entries(specs).map(([name, spec]) => {
        const given = values[name];
        if (given === undefined)
            return [name, spec.default];
        if (given === '')
            throw usage(`expected a value for --${name}, got none`);
        if (spec.type === 'choice' && !spec.choices.includes(String(given)))
            throw usage(`expected --${name} ${spec.choices.join(' or ')}, got "${String(given).slice(0, 40)}"`);
        return [name, given];
    }));
}
/** An image may be written without its scheme where it can be nothing else: no such file, a registry's host, a tag or digest. */
function asSubject(given) {
    const isImage = !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(given) && /^(?:[\w-]+(?:\.[\w-]+)+|localhost)(?::\d+)?\/[^\s]+[:@][^\s/]+$/.test(given);
    return isImage ? `oci://${given}` : given;
}
function readNamed(path, file, flag) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_6__/* .PortcullisError */ .SO({
            code: 'config-missing',
            message: `expected a readable file, got: ${error.message}`,
            where: { file, key: flag === 'config' ? 'policy' : flag },
            remedy: 'Check the path and its permissions.',
        });
    }
}
function text(value) {
    if (value === '')
        throw usage('expected a value for --policy, got none');
    return typeof value === 'string' ? value : '';
}
function list(value) {
    return Array.isArray(value) ? value.map(String) : [];
}
function usage(message) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_6__/* .PortcullisError */ .SO({ code: 'usage', message, remedy: 'Add --help to see the flags of this command.' });
}


/***/ })

};
;