export const id = 251;
export const ids = [251];
export const modules = {

/***/ 1282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ imageRules),
/* harmony export */   s: () => (/* binding */ ruleFor)
/* harmony export */ });
// What image-verify reports. Detection is the verdict; a rule's check names the kind of problem it stands for.
const risks = ['CICD-SEC-9'];
const reference = 'registry.example/team/app:v1';
const file = `FROM ${reference}\n`;
const pinned = `FROM ${reference}@sha256:${'0123456789abcdef'.repeat(4)}\n`;
/** Examples name the state of a made-up image, as `image`; the test builds its verdict. */
const bad = (image, text = file) => [{ text, path: 'Dockerfile', options: { image } }];
const good = [{ text: pinned, path: 'Dockerfile', options: { image: 'verified' } }];
const imageRules = [
    {
        id: 'image-unsigned',
        aliases: [],
        severity: 'critical',
        confidence: 'high',
        title: 'Image has no signature',
        why: 'Nobody vouches for the image, so whoever can push to the registry decides what runs.',
        remedy: 'Sign the image where it is built, or take one that its publisher signs.',
        controls: ['NIST-800-190-4.1.5', 'NIST-SSDF-PS.2.1'],
        risks,
        references: ['https://docs.sigstore.dev/cosign/signing/overview/'],
        examples: { bad: bad('unsigned'), good },
        check: 'unsigned',
    },
    {
        id: 'image-signature-invalid',
        aliases: [],
        severity: 'critical',
        confidence: 'high',
        title: 'No signature of the image is by whom the policy names',
        why: 'The image is signed by someone else, or what is signed is not this image.',
        remedy: 'Find out who pushed the image; do not run it until the signature of the policy’s signer is there.',
        controls: ['NIST-800-190-4.1.5', 'NIST-SSDF-PS.2.1'],
        risks,
        examples: { bad: bad('wrong-key'), good },
        check: 'invalid',
    },
    {
        id: 'image-without-rule',
        aliases: [],
        severity: 'high',
        confidence: 'high',
        title: 'Policy says nothing of the image',
        why: 'An image that nobody decided on runs with the same rights as one that somebody did.',
        remedy: 'Add an entry for it to `images` in .github/portcullis.yml, or use an image that has one.',
        controls: ['NIST-800-190-4.1.5'],
        risks,
        examples: { bad: bad('no-rule'), good },
        check: 'no-rule',
    },
    {
        id: 'image-attestation-missing',
        aliases: [],
        severity: 'high',
        confidence: 'high',
        title: 'Image lacks an attestation that the policy requires',
        why: 'Where and how the image was built is not proven, so it may not come from the source it seems to.',
        remedy: 'Let the build attest it, for example with actions/attest, or correct what the attestation says.',
        controls: ['SLSA-BUILD-L2', 'NIST-SSDF-PS.3.2'],
        risks,
        references: ['https://slsa.dev/spec/v1.0/provenance'],
        examples: { bad: bad('no-provenance'), good },
        check: 'attestation',
    },
    {
        id: 'image-too-old',
        aliases: [],
        severity: 'medium',
        confidence: 'high',
        title: 'Image is older than the policy allows',
        why: 'An old image holds the flaws that were found since it was built.',
        remedy: 'Build it again, or take a newer version.',
        controls: ['NIST-800-190-4.1.1'],
        risks: ['CICD-SEC-3'],
        examples: { bad: bad('old'), good },
        check: 'age',
    },
    {
        id: 'image-unavailable',
        aliases: [],
        severity: 'high',
        confidence: 'high',
        title: 'Image could not be verified',
        why: 'The registry did not answer, or answered with something that cannot be trusted.',
        remedy: 'Follow the message; the image counts as refused until it can be looked at.',
        controls: ['NIST-800-190-4.1.5'],
        risks,
        examples: { bad: bad('unavailable'), good },
        check: 'unavailable',
    },
    {
        id: 'image-name-unknown',
        aliases: [],
        severity: 'high',
        confidence: 'medium',
        title: 'Which image runs is only decided later',
        why: 'A name that depends on a variable without a default can become any image.',
        remedy: 'Give the variable a default, or write the image out.',
        controls: [],
        risks: ['CICD-SEC-3'],
        examples: { bad: bad('unresolved', 'FROM $BASE\n'), good },
        check: 'unresolved',
    },
    {
        id: 'image-exception-expired',
        aliases: [],
        severity: 'high',
        confidence: 'high',
        title: 'Exception for the image has ended',
        why: 'What was agreed to for a time has become permanent without anyone deciding so.',
        remedy: 'Sign the image now, or let the owner agree to a new end date.',
        controls: [],
        risks: ['CICD-SEC-1'],
        examples: { bad: bad('expired'), good },
        check: 'exception-expired',
    },
    {
        id: 'image-not-pinned',
        aliases: ['DL3006', 'DL3007', 'unpinned-images'],
        severity: 'medium',
        confidence: 'high',
        title: 'Verified image is named by a tag that can move',
        why: 'What is pulled later may be another image than the one that was verified.',
        remedy: 'Pin the digest; the attached fix does it.',
        controls: ['CIS-Docker-4.2'],
        risks: ['CICD-SEC-3'],
        examples: { bad: bad('verified'), good },
        check: 'not-pinned',
    },
];
function ruleFor(check) {
    return imageRules.find((rule) => rule.check === check);
}


/***/ }),

/***/ 1251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imageVerify: () => (/* binding */ imageVerify),
/* harmony export */   imageVerifyInputs: () => (/* binding */ imageVerifyInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2060);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1282);
// image-verify: every image that the repository runs, held against the policy; the lock of those that pass.




const imageVerifyInputs = {
    ...(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .commonInputs */ .j$)('image-verify'),
    ..._portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .fileInputs */ .wQ,
    images: { type: 'list', default: [], description: 'Images to verify beside those that the files name.' },
    sources: {
        type: 'list',
        default: ['dockerfile', 'compose', 'kubernetes', 'kustomize', 'workflow'],
        description: 'Kinds of files that images are taken from; `none` takes only `images`.',
    },
    layout: {
        type: 'string',
        default: '',
        description: 'Directory of an OCI image layout that answers in place of every registry: no socket is opened.',
    },
    'ca-file': {
        type: 'string',
        default: '',
        description: 'PEM file of certificate authorities that registries may use beside the public ones.',
    },
    mirrors: {
        type: 'list',
        default: [],
        description: 'Mirrors to ask first, as `docker.io=mirror.example`; what they give is verified all the same.',
    },
    'trusted-realms': {
        type: 'list',
        default: [],
        description: 'Hosts of token services that may have credentials although they are on another site than their registry.',
    },
    'refresh-trusted-root': {
        type: 'boolean',
        default: false,
        description: 'Fetch the newest Sigstore trusted root by TUF instead of using the one in this action.',
    },
    parallel: { type: 'integer', default: 16, min: 1, max: 64, description: 'How many images are verified at once.' },
    'lock-file': {
        type: 'string',
        default: 'portcullis-results/image-lock.json',
        description: 'Where the lock of verified images is written.',
    },
    'summaries-file': {
        type: 'string',
        default: 'portcullis-results/image-verify.vsa.jsonl',
        description: 'Where SLSA verification summaries are written, one in-toto statement a line.',
    },
    'grafeas-note': {
        type: 'string',
        default: '',
        description: 'Name of the Grafeas note, `projects/P/notes/N`; empty writes no occurrences.',
    },
    'grafeas-file': {
        type: 'string',
        default: 'portcullis-results/image-verify.grafeas.json',
        description: 'Where Grafeas ATTESTATION occurrences are written, for Binary Authorization.',
    },
};
const imageVerify = {
    name: 'image-verify',
    title: 'Image verification',
    description: 'Lets no image run unless its signature and provenance hold: cosign, Sigstore and Notary Project signatures, held against one policy.',
    inputs: imageVerifyInputs,
    outputs: {
        ..._portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .commonOutputs */ .e5,
        'verified-images': { description: 'JSON list of the verified images, each with `image`, `digest` and `pinned`.' },
        'lock-file': { description: 'Path of the lock of verified images.' },
        refused: { description: 'Number of images that were refused.' },
    },
    network: [
        { host: 'the registries of the images', purpose: 'manifests and signatures; none with `layout`' },
        { host: 'tuf-repo-cdn.sigstore.dev', purpose: 'the newest trusted root, only with `refresh-trusted-root`' },
    ],
    permissions: { contents: 'read', packages: 'read' },
    rules: _rules_js__WEBPACK_IMPORTED_MODULE_3__/* .imageRules */ .b,
    scan,
};
async function scan(inputs, context) {
    const [{ runCanary }, { discoverImages, imageSources }, { verifyImage }, { inParallel }, { findingsOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(187), __webpack_require__.e(215), __webpack_require__.e(371), __webpack_require__.e(962), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 957)),
        __webpack_require__.e(/* import() */ 571).then(__webpack_require__.bind(__webpack_require__, 4571)),
        Promise.all(/* import() */[__webpack_require__.e(187), __webpack_require__.e(215), __webpack_require__.e(371), __webpack_require__.e(962), __webpack_require__.e(130)]).then(__webpack_require__.bind(__webpack_require__, 2130)),
        __webpack_require__.e(/* import() */ 350).then(__webpack_require__.bind(__webpack_require__, 5350)),
        __webpack_require__.e(/* import() */ 523).then(__webpack_require__.bind(__webpack_require__, 3523)),
    ]);
    const now = context.now();
    const canary = await runCanary(now);
    const notices = [];
    const policyPath = inputs.config === '' ? _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .policyFile */ .Xd : inputs.config;
    const policy = await loadPolicy(inputs, context, policyPath, notices);
    const wanted = readSources(inputs.sources, imageSources.map(({ id }) => id));
    const walk = await (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .walkWorkspace */ .b5)({
        workspace: context.workspace,
        path: inputs.path,
        include: inputs.include,
        exclude: inputs.exclude,
        maxFileBytes: inputs['max-file-size'] * 1024 * 1024,
    });
    const discovery = await discoverImages(wanted.size === 0 ? [] : walk.files, wanted, inputs['max-file-size'] * 1024 * 1024);
    const uses = [...discovery.uses, ...inputs.images.map(fromInput)];
    const names = [...new Set(uses.flatMap(({ reference }) => (reference === undefined ? [] : [reference])))].sort(_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6);
    const registry = await connect(inputs, context);
    const verdicts = new Map();
    try {
        const work = (name) => verifyImage(name, { client: registry.client, policy, now });
        const found = await inParallel(names, inputs.parallel, work, (done) => context.progress?.(done, names.length));
        for (const [i, name] of names.entries())
            verdicts.set(name, found[i]);
    }
    finally {
        registry.close();
    }
    const judged = uses.map((use) => ({
        use,
        verdict: use.reference === undefined ? unknownName(use) : verdicts.get(use.reference),
    }));
    const { findings, suppressed } = findingsOf({ judged, contents: discovery.contents, policyFile: policyPath });
    if (uses.length === 0)
        notices.push({ level: 'warning', message: 'No file and no input names an image, so nothing was verified.' });
    // Of two spellings of one image the first is listed.
    const all = [...new Map([...verdicts.values()].map((verdict) => [verdict.name, verdict])).values()];
    const unknown = judged.filter(({ use }) => use.reference === undefined).map(({ verdict }) => verdict);
    const skipped = [...(wanted.size === 0 ? [] : walk.skipped), ...discovery.skipped];
    return {
        findings,
        suppressed,
        coverage: {
            applicable: all.length + unknown.length + discovery.skipped.filter(({ gap }) => gap).length,
            scanned: all.length + unknown.length,
            bytes: discovery.bytes,
            skipped,
        },
        notices,
        canary,
        configurationDigest: (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .contentHash */ .Ae)(JSON.stringify([
            policy?.digest ?? null,
            inputs.images,
            [...wanted].sort(),
            inputs.include,
            inputs.exclude,
            inputs.mirrors,
            inputs.layout !== '',
        ])),
        rules: _rules_js__WEBPACK_IMPORTED_MODULE_3__/* .imageRules */ .b,
        ...(await exported(inputs, { verdicts: [...all, ...unknown], policy, now })),
    };
}
/** Files, outputs and summary that tell of the verdicts. */
async function exported(inputs, input) {
    const { grafeasOccurrences, imageLock, verificationSummaries, verifiedImages } = await __webpack_require__.e(/* import() */ 526).then(__webpack_require__.bind(__webpack_require__, 8526));
    const { detailsOf } = await __webpack_require__.e(/* import() */ 283).then(__webpack_require__.bind(__webpack_require__, 4283));
    const note = inputs['grafeas-note'];
    if (note !== '' && !/^projects\/[\w.:-]{1,100}\/notes\/[\w.-]{1,100}$/.test(note)) {
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'input-invalid',
            message: `expected projects/PROJECT/notes/NOTE, got "${note.slice(0, 80)}"`,
            where: { key: 'grafeas-note' },
            remedy: 'Give the full name of the note.',
        });
    }
    const verifier = 'https://github.com/portcullis-ci/portcullis/actions/image-verify';
    const refused = input.verdicts.filter(({ status }) => status === 'refused').length;
    return {
        files: [
            { path: inputs['lock-file'], content: imageLock(input), key: 'lock-file' },
            { path: inputs['summaries-file'], content: verificationSummaries(input, verifier), key: 'summaries-file' },
            ...(note === '' ? [] : [{ path: inputs['grafeas-file'], content: grafeasOccurrences(input, note), key: 'grafeas-file' }]),
        ],
        details: detailsOf(input.verdicts),
        properties: {
            outputs: { 'verified-images': verifiedImages(input), 'lock-file': inputs['lock-file'], refused: String(refused) },
            images: input.verdicts.length,
            refused,
        },
    };
}
/** On a pull request the base commit's policy judges; where that has none, the change's own does, and says so. */
async function loadPolicy(inputs, context, path, notices) {
    const [{ committedFiles, workingTreeFiles }, { readImagePolicy }] = await Promise.all([
        __webpack_require__.e(/* import() */ 317).then(__webpack_require__.bind(__webpack_require__, 6317)),
        Promise.all(/* import() */[__webpack_require__.e(187), __webpack_require__.e(371), __webpack_require__.e(962), __webpack_require__.e(985)]).then(__webpack_require__.bind(__webpack_require__, 985)),
    ]);
    const roots = inputs['refresh-trusted-root'] ? await freshRoots(inputs, context) : undefined;
    const read = (files) => readImagePolicy(files, path, roots);
    const { change } = context;
    if (change?.kind === 'pull-request' && change.base !== undefined) {
        const base = await read(committedFiles(context.workspace, change.base));
        if (base !== undefined)
            return base;
        notices.push({ level: 'warning', message: `The base commit has no policy for images, so the change is judged by its own ${path}.` });
    }
    const policy = await read(workingTreeFiles(context.workspace));
    if (policy === undefined)
        notices.push({ level: 'warning', message: `${path} says nothing of images, so every image is refused.` });
    return policy;
}
async function freshRoots(inputs, context) {
    if (inputs.layout !== '') {
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'input-invalid',
            message: 'expected no `refresh-trusted-root` beside `layout`, which opens no socket',
            where: { key: 'refresh-trusted-root' },
            remedy: 'Leave one of them out.',
        });
    }
    const { refreshRoots } = await Promise.all(/* import() */[__webpack_require__.e(187), __webpack_require__.e(222)]).then(__webpack_require__.bind(__webpack_require__, 8222));
    const folder = context.environment.RUNNER_TEMP || context.environment.TMPDIR || '/tmp';
    return refreshRoots({ cacheFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'portcullis-tuf') });
}
async function connect(inputs, context) {
    const oci = await __webpack_require__.e(/* import() */ 371).then(__webpack_require__.bind(__webpack_require__, 6371));
    if (inputs.layout !== '')
        return { client: oci.layoutRegistry((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .insideWorkspace */ .CT)(context.workspace, inputs.layout)), close: () => undefined };
    const mirrors = new Map();
    for (const entry of inputs.mirrors) {
        const [registry = '', mirror = '', ...rest] = entry.split('=');
        if (registry === '' || !/^[a-z0-9.-]{1,253}(?::\d{1,5})?$/i.test(mirror) || rest.length > 0)
            throw badInput('mirrors', 'REGISTRY=MIRROR', entry);
        mirrors.set(registry, [...(mirrors.get(registry) ?? []), mirror]);
    }
    const ca = inputs['ca-file'] === '' ? context.environment.SSL_CERT_FILE : inputs['ca-file'];
    const client = oci.createRegistryClient({
        environment: context.environment,
        now: context.now,
        mirrors,
        trustedRealms: inputs['trusted-realms'],
        ...(ca === undefined || ca === '' ? {} : { ca: readCa(context.workspace, ca) }),
    });
    return { client, close: () => client.close() };
}
/** An input of the job's author, so it may lie outside the checkout: `/etc/ssl/…`. */
function readCa(workspace, file) {
    const path = file.startsWith('/') ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), file);
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : '';
    if (!text.includes('-----BEGIN CERTIFICATE-----'))
        throw badInput('ca-file', 'a PEM file of certificates', file);
    return text;
}
function readSources(given, known) {
    if (given.length === 1 && given[0] === 'none')
        return new Set();
    for (const source of given)
        if (!known.includes(source))
            throw badInput('sources', `one of ${known.join(', ')}, or none`, source);
    return new Set(given);
}
function badInput(key, expected, got) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'input-invalid',
        message: `expected ${expected}, got "${got.slice(0, 80)}"`,
        where: { key },
        remedy: 'Correct the input.',
    });
}
function fromInput(reference) {
    return { path: '', reference, text: reference, role: 'input', pinnable: false };
}
function unknownName(use) {
    const reason = `expected an image that is known before the run, got ${use.text.slice(0, 200)}`;
    return {
        name: use.text.slice(0, 200),
        status: 'refused',
        attempts: [],
        problems: [{ kind: 'unresolved', code: 'name-unknown', reason }],
    };
}


/***/ })

};
