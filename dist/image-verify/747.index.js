"use strict";
exports.id = 747;
exports.ids = [747];
exports.modules = {

/***/ 1916:
/***/ (function (__unused_webpack_module, exports) {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 4520:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ coverableKinds)
/* harmony export */ });
// The policy's `images` as the verifier uses it: files read, keys and patterns checked.
/** What an exception may let pass: what is not there yet, or no longer young. Nothing that was altered or forged. */
const coverableKinds = ['unsigned', 'attestation', 'age'];


/***/ }),

/***/ 3146:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var settingsOf = (function settingsOf(blocks, values) {
    const given = (key) => blocks.flatMap((block) => block.get(key) ?? []);
    return { values, entries: (key) => given(key).flatMap(bake_atFirstUse0().entriesOf), last: (key) => given(key).at(-1) };
});
var kindsSeen = (function kindsSeen({ paths, read }) {
    const holds = (path, text) => {
        try {
            return text.test(read(path) ?? '');
        }
        catch {
            // What nobody can read may hold it.
            return true;
        }
    };
    return kinds.flatMap(([title, pattern, text]) => {
        const found = paths.filter((path) => pattern.test(path) && (text === undefined || holds(path, text)));
        return found.length === 0 ? [] : [`${title} (${found.length})`];
    });
});
var remarksOf = (function remarksOf(elsewhere, files) {
    const unread = kindsSeen(files);
    const listed = [...elsewhere].sort();
    const more = listed.length > maxListed ? ` and ${listed.length - maxListed} more` : '';
    return [
        ...(unread.length === 0 ? [] : [`Seen and not read for images: ${unread.join(', ')}.`]),
        ...(listed.length === 0
            ? []
            : [`Not in this repository, and so not read for images: ${listed.slice(0, maxListed).join('; ')}${more}.`]),
    ];
});
var discoverImages = (async function discoverImages(walk, options) {
    const discovering = new Discovering(walk, options);
    const { sourceOf } = discovering;
    for (const file of walk.files)
        await discovering.file(file, sourceOf(file.path));
    // The consumer follows a link by its own name, whatever its target is called.
    for (const link of walk.links)
        if (sourceOf(link.path) !== sourceOf(link.target))
            await discovering.file(link, sourceOf(link.path));
    for (const entry of walk.skipped)
        discovering.passedOver(entry, sourceOf(entry.path));
    return discovering.result();
});
var lackOf = (function lackOf(requirement, tried, counts) {
    const lack = strictLack(requirement, tried, counts, ({ verified, letThrough }) => verified && letThrough === undefined);
    if (lack === undefined)
        return undefined;
    const noted = tried
        .filter(({ authority }) => requirement.authorities.includes(authority))
        .flatMap(({ attempts }) => attempts.flatMap(({ letThrough }) => letThrough ?? []));
    const [first] = noted;
    if (first === undefined)
        return lack;
    const passes = strictLack(requirement, tried, counts, ({ verified }) => verified) === undefined;
    return passes ? { ...lack, letThrough: first } : lack;
});
var strictLack = (function strictLack(requirement, tried, counts, holds) {
    const own = tried.filter(({ authority }) => requirement.authorities.includes(authority));
    const valid = (entry) => entry.attempts.filter((attempt) => holds(attempt) && counts(attempt));
    if (requirement.kind === 'threshold') {
        const signers = distinctSigners(own.flatMap(valid));
        if (signers >= requirement.count)
            return undefined;
        const many = requirement.count === 1 ? 'signer' : 'distinct signers';
        return { code: 'threshold-unmet', reason: `expected ${requirement.count} ${many}, got ${signers}${whyNot(own, counts)}` };
    }
    const unsatisfied = own.filter((entry) => valid(entry).length === 0);
    if (requirement.kind === 'any-of' ? unsatisfied.length < own.length : unsatisfied.length === 0)
        return undefined;
    const names = unsatisfied.map(({ authority }) => authority.name.slice(0, 100)).slice(0, 5);
    const wanted = requirement.kind === 'any-of' ? `one of ${names.join(', ')}` : names.join(' and ');
    const [code, found] = firstFailure(unsatisfied, counts);
    return { code, reason: `expected a signature by ${names.length === 1 ? names[0] : wanted}, got ${found}` };
});
var hasForeignSignature = (function hasForeignSignature(tried) {
    const held = new Map();
    for (const { authority, attempts } of tried)
        for (const [i, { digest, verified, letThrough }] of attempts.entries()) {
            if (letThrough !== undefined)
                continue;
            const artifact = `${authority.kind} ${i} ${digest}`;
            held.set(artifact, verified || held.get(artifact) === true);
        }
    return [...held.values()].includes(false);
});
var firstFailure = (function firstFailure(tried, counts) {
    for (const { failure } of tried)
        if (failure !== undefined)
            return [failure.code, failure.reason];
    const attempts = tried.flatMap((entry) => entry.attempts.filter(counts));
    const first = attempts.find(({ verified }) => !verified) ?? attempts[0];
    if (first === undefined)
        return ['unsigned', 'none'];
    const more = attempts.length === 1 ? '' : ` and ${attempts.length - 1} more`;
    return [
        first.code ?? (first.letThrough === undefined ? 'signature-invalid' : 'notation-noted'),
        `one that does not hold: ${first.reason ?? first.letThrough ?? 'no reason given'}${more}`,
    ];
});
var isSignature = (function isSignature(attempt) {
    return attempt.kind !== 'attestation';
});
var verifyImage = (async function verifyImage(text, options) {
    let reference;
    try {
        reference = (0,src_reference/* parseReference */.F2)(text);
    }
    catch (error) {
        return refused({ name: text.slice(0, 200) }, [problem('unresolved', error)]);
    }
    const known = { name: (0,src_reference/* formatReference */.FH)(reference), reference };
    const seen = { text, reference };
    const client = rememberingClient(options.client);
    // A policy of another tool may speak of an image by the digest that it does not know yet.
    const [first] = rulesFor(options.policy, seen);
    if (first === undefined && options.policy?.every !== true)
        return withoutRule(known, options.policy);
    let subject;
    try {
        subject = await client.resolve(reference);
    }
    catch (error) {
        return refused({ ...known, ...(first === undefined ? {} : { rule: first }) }, [problem('unavailable', error)]);
    }
    const rules = rulesFor(options.policy, { ...seen, digest: subject.digest });
    const [rule] = rules;
    if (rule === undefined)
        return withoutRule(known, options.policy);
    const resolved = { ...known, rule, digest: subject.digest, mediaType: subject.mediaType };
    try {
        const judged = await Promise.all(rules.map((each) => judgeBy(each, { client, reference, subject, known: resolved }, options)));
        return combined(resolved, judged);
    }
    catch (error) {
        return refused(resolved, [problem('unavailable', error)]);
    }
});
var rulesFor = (function rulesFor(policy, image) {
    const fits = (rule) => ('foreign' in rule ? rule.foreign.selects(image) : (0,name_glob/* matchesName */.Hj)(rule.glob, image.reference));
    if (policy === undefined)
        return [];
    return policy.every === true ? policy.rules.filter(fits) : policy.rules.filter(fits).slice(0, 1);
});
var judgeBy = (async function judgeBy(rule, { client, reference, subject, known }, options) {
    if ('foreign' in rule) {
        const { foreign } = rule;
        const tried = await Promise.all(authoritiesOf(foreign.demand).map((authority) => tryAuthority({ client, reference, subject }, authority, options)));
        const found = demandProblem(foreign.demand, tried, reference);
        const problems = found === undefined ? [] : [warned(foreign, found)];
        return settled({ ...known, rule, status: 'refused', attempts: namedAttempts(tried), problems });
    }
    const { attempts, problems } = await judge(client, reference, subject, rule, options);
    if (problems.length === 0)
        return { ...known, rule, status: 'verified', attempts, problems };
    return letThrough({ ...known, rule, status: 'refused', attempts, problems }, rule, options.now);
});
var combined = (function combined(resolved, judged) {
    const [only] = judged;
    if (judged.length === 1 && only !== undefined)
        return only;
    const attempts = judged.flatMap((verdict) => verdict.attempts);
    return settled({ ...resolved, status: 'refused', attempts, problems: judged.flatMap(({ problems }) => problems) });
});
var judge = (async function judge(client, reference, subject, rule, options) {
    const { now } = options;
    const requirements = [rule.requirement, ...rule.attestations.map(({ requirement }) => requirement)];
    const authorities = [...new Set(requirements.flatMap((requirement) => requirement?.authorities ?? []))];
    const tryAll = (formats) => Promise.all(authorities.map((authority) => tryAuthority({ client, reference, subject }, authority, options, formats)));
    const tried = (await enoughByBundles(rule, tryAll)) ?? (await tryAll());
    const problems = [];
    // What somebody else signed beside the image was not merely forgotten: no exception speaks of it.
    const foreign = hasForeignSignature(tried);
    const covers = (kind) => (foreign ? {} : { coverable: kind });
    const unsigned = rule.requirement === undefined ? undefined : image_signatureProblem(rule.requirement, tried, covers('unsigned'));
    if (unsigned !== undefined)
        problems.push(unsigned);
    let carried;
    for (const required of rule.attestations) {
        const alone = attestationProblem(required, tried);
        // What an index carries counts where whoever must attest has signed the index.
        const signed = alone?.missing === true && lackOf(required.requirement, tried, isSignature) === undefined;
        if (signed)
            carried ??= carriedStatements(client, reference, subject);
        const lack = signed && carried !== undefined ? withCarried(required, alone, await carried) : alone;
        if (lack !== undefined)
            problems.push({ kind: 'attestation', ...said(lack), ...(lack.missing ? covers('attestation') : {}) });
    }
    const attempts = namedAttempts(tried);
    if (rule.maxAge !== undefined && problems.length === 0) {
        const who = rule.requirement?.authorities;
        const counted = tried.flatMap((entry) => (who === undefined || who.includes(entry.authority) ? entry.attempts : []));
        const found = await imageAge(client, reference, subject, counted, now);
        if (found.age !== undefined && found.age < -clockSkew)
            problems.push({ kind: 'age', ...inTheFuture(found.age, found.origin) });
        else if (found.age === undefined || found.age > rule.maxAge)
            problems.push({ kind: 'age', ...tooOld(rule.maxAge, found), coverable: 'age' });
    }
    return { attempts, problems };
});
var enoughByBundles = (async function enoughByBundles({ requirement, attestations, maxAge }, tryAll) {
    if (requirement === undefined || attestations.length > 0 || maxAge !== undefined)
        return undefined;
    const tried = await tryAll(['bundle']);
    return lackOf(requirement, tried, isSignature) === undefined ? tried : undefined;
});
var namedAttempts = (function namedAttempts(tried) {
    return tried.flatMap(({ authority, attempts }) => attempts.map((attempt) => ({ authority: authority.name, ...attempt })));
});
var said = (function said({ code, reason, letThrough }) {
    return { code, reason, ...(letThrough === undefined ? {} : { leave: { reason: letThrough } }) };
});
var image_signatureProblem = (function image_signatureProblem(requirement, tried, coverable) {
    const lack = lackOf(requirement, tried, isSignature);
    if (lack === undefined)
        return undefined;
    const failed = tried.some(({ failure }) => failure !== undefined);
    const any = failed || tried.some(({ attempts }) => attempts.some(isSignature));
    const told = attestedOnly(requirement, tried) ? { ...lack, reason: `${lack.reason}${attestedRemark}` } : lack;
    return { kind: any ? 'invalid' : 'unsigned', ...said(told), ...(failed ? {} : coverable) };
});
var attestedOnly = (function attestedOnly({ authorities }, tried) {
    const own = tried.filter(({ authority }) => authorities.includes(authority)).flatMap(({ attempts }) => attempts);
    return own.some(({ verified }) => verified) && !own.some(isSignature);
});
var tryAuthority = (async function tryAuthority({ client, reference, subject }, authority, { now, askRevocation: ask }, formats) {
    if (authority.kind === 'sigstore') {
        const { annotations, repository } = authority;
        const options = { ...(repository === undefined ? {} : { signatures: repository }), ...(formats === undefined ? {} : { formats }) };
        const attempts = await (0,verify_cosign/* verifyCosign */.p)(client, reference, subject, authority.authority, options);
        return { authority, attempts: annotations === undefined ? attempts : attempts.map((attempt) => heldTo(annotations, attempt)) };
    }
    const { verifyNotation } = await Promise.all(/* import() */[__webpack_require__.e(1002), __webpack_require__.e(68)]).then(__webpack_require__.bind(__webpack_require__, 7068));
    const { stores, revocationLists } = authority;
    let statement;
    try {
        statement = (0,trust_policy/* selectStatement */.O7)(authority.policy, reference);
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.SO))
            throw error;
        return { authority, attempts: [], failure: { code: error.code, reason: error.message } };
    }
    return { authority, attempts: await verifyNotation(client, reference, subject, { statement, stores, revocationLists }, { now, ask }) };
});
var withExceptions = (function withExceptions(verdict, { exceptions }, now) {
    const { reference } = verdict;
    const fits = ({ image, digest }) => (image === undefined || (reference !== undefined && (0,name_glob/* matchesName */.Hj)(image, reference))) &&
        (digest === undefined || digest === verdict.digest);
    const candidates = exceptions.filter(fits);
    const today = now.toISOString().slice(0, 10);
    const covering = ({ coverable }) => coverable === undefined ? [] : candidates.filter(({ covers }) => covers.includes(coverable));
    const problems = verdict.problems.map((found) => {
        const exception = covering(found).find(({ expires }) => expires >= today);
        if (found.leave !== undefined || exception === undefined)
            return found;
        const { reason, owner, expires } = exception;
        return { ...found, leave: { reason, owner, until: expires } };
    });
    if (problems.every(({ leave }) => leave !== undefined))
        return { ...verdict, problems, status: 'excepted' };
    // Nobody's leave counts where something else refuses the image.
    const expired = verdict.problems.flatMap(covering).find(({ expires }) => expires < today);
    return expired === undefined ? verdict : { ...verdict, expired };
});
var memoryRegistry = (function memoryRegistry() {
    const blobs = new Map();
    const manifests = new Map();
    const tags = new Map();
    const client = {
        putBlob(bytes, mediaType) {
            const buffer = Buffer.from(bytes);
            const descriptor = describe(buffer, mediaType);
            blobs.set(descriptor.digest, buffer);
            return descriptor;
        },
        putManifest(manifest, mediaType, tag) {
            const bytes = manifest instanceof Uint8Array ? Buffer.from(manifest) : Buffer.from(JSON.stringify(manifest));
            const descriptor = describe(bytes, mediaType);
            manifests.set(descriptor.digest, { descriptor, bytes, mediaType });
            if (tag !== undefined)
                tags.set(tag, descriptor.digest);
            return descriptor;
        },
        async resolve(reference) {
            return (await client.manifest(reference, reference.digest ?? reference.tag ?? 'latest')).descriptor;
        },
        async manifest(_repository, digestOrTag) {
            const found = manifests.get((0,src_reference/* isDigest */.Bc)(digestOrTag) ? digestOrTag : (tags.get(digestOrTag) ?? ''));
            if (found === undefined)
                throw missing('manifest-unknown', digestOrTag);
            return found;
        },
        async blob(_repository, descriptor) {
            const found = blobs.get(descriptor.digest);
            if (found === undefined)
                throw missing('blob-unknown', descriptor.digest);
            return found;
        },
        async *blobStream(repository, descriptor) {
            yield await client.blob(repository, descriptor);
        },
        async referrers(_repository, subjectDigest, artifactType) {
            return [...manifests.values()].flatMap(({ descriptor, bytes }) => {
                const manifest = JSON.parse(bytes.toString());
                const type = manifest.artifactType ?? manifest.config?.mediaType;
                if (manifest.subject?.digest !== subjectDigest || (artifactType !== undefined && type !== artifactType))
                    return [];
                return [
                    {
                        ...descriptor,
                        ...(type === undefined ? {} : { artifactType: type }),
                        ...(manifest.annotations === undefined ? {} : { annotations: manifest.annotations }),
                    },
                ];
            });
        },
    };
    return client;
});
var runCanary = (async function runCanary(now) {
    const registry = memoryRegistry();
    const config = registry.putBlob(Buffer.from('{}'), 'application/vnd.oci.image.config.v1+json');
    const image = registry.putManifest({ schemaVersion: 2, mediaType: manifest/* mediaTypes */.Ib.ociManifest, config, layers: [] }, manifest/* mediaTypes */.Ib.ociManifest, 'v1');
    const [signer, stranger] = [(0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' }), (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' })];
    const name = 'canary.invalid/app';
    const payload = Buffer.from(JSON.stringify({
        critical: {
            identity: { 'docker-reference': name },
            image: { 'docker-manifest-digest': image.digest },
            type: 'cosign container image signature',
        },
        optional: null,
    }));
    const layer = {
        ...registry.putBlob(payload, 'application/vnd.dev.cosign.simplesigning.v1+json'),
        annotations: { 'dev.cosignproject.cosign/signature': (0,external_node_crypto_.sign)('sha256', payload, signer.privateKey).toString('base64') },
    };
    registry.putManifest({ schemaVersion: 2, mediaType: manifest/* mediaTypes */.Ib.ociManifest, config, layers: [layer] }, manifest/* mediaTypes */.Ib.ociManifest, `${image.digest.replace(':', '-')}.sig`);
    const statusFor = async ({ publicKey }) => {
        const key = (0,public_key/* readPublicKey */.RR)(publicKey.export({ type: 'spki', format: 'pem' }).toString());
        const authorities = [{ name: 'canary', kind: 'sigstore', authority: { kind: 'key', key } }];
        const policy = {
            file: 'canary',
            digest: '',
            rules: [{ image: name, glob: (0,name_glob/* parseNameGlob */.Lb)(name), requirement: { kind: 'any-of', authorities }, attestations: [], exceptions: [] }],
        };
        return (await verifyImage(`${name}:v1`, { client: registry, policy, now })).status;
    };
    const [own, other] = [await statusFor(signer), await statusFor(stranger)];
    const detected = own === 'verified' && other === 'refused';
    return { detected, detail: `an image signed by a made-up key was ${own} by that key and ${other} by another` };
});
var filesOnce = (function filesOnce({ judged, contents, policyFile }) {
    const linesOf = new Map();
    for (const { use } of judged) {
        if (use.region === undefined)
            continue;
        const path = use.path === '' ? policyFile : use.path;
        const lines = linesOf.get(path) ?? new Set();
        linesOf.set(path, lines.add(use.region.startLine));
    }
    const lineHashesOf = new Map();
    const contentHashes = new Map();
    return {
        lineHash(path, { region }) {
            if (region === undefined)
                return undefined;
            let hashes = lineHashesOf.get(path);
            if (hashes === undefined) {
                hashes = lineHashes(contents.get(path)?.toString('utf8') ?? '', linesOf.get(path) ?? new Set());
                lineHashesOf.set(path, hashes);
            }
            return hashes.get(region.startLine);
        },
        contentHash(path) {
            const content = contents.get(path);
            if (content === undefined)
                return undefined;
            const hash = contentHashes.get(path) ?? (0,fix/* contentHash */.Ae)(content);
            contentHashes.set(path, hash);
            return hash;
        },
    };
});
var loadPolicy = (async function loadPolicy(inputs, context, { notices, deadline }) {
    const named = (0,core_src_inputs/* isNamed */.ev)(scan_inputs/* imageVerifyInputs */.wI.config, inputs.config);
    const paths = named ? [inputs.config] : [reader/* policyFile */.Xd, ...foreignFiles];
    const [path = reader/* policyFile */.Xd] = paths;
    const { settings } = context;
    const own = paths.some((each) => isThere(settings.head, each));
    const tree = (0,src_settings/* settingsTree */.O0)(settings);
    if (settings.origin === 'unavailable') {
        if (own)
            throw baseUnavailable(path, settings.reason);
        if (named)
            throw missingConfig(path, settings.head);
    }
    if (tree === undefined)
        return { policy: undefined, path };
    if (named && tree.read(path) === undefined && !own)
        throw missingConfig(path, tree);
    const policy = await onlyPolicy(inputs, context, deadline, (known) => onlyOf(tree, paths, known));
    if (settings.origin === 'checkout' && settings.remark !== undefined && policy !== undefined)
        notices.push({ level: 'warning', message: `Judged by the policy of this checkout: ${settings.remark}.` });
    for (const message of policy?.remarks ?? [])
        notices.push({ level: 'note', message });
    if (policy === undefined) {
        const later = settings.origin !== 'checkout' && own ? '; what this change says counts after the merge' : '';
        notices.push({ level: 'warning', message: `${path} says nothing of images ${tree.where}, so every image is refused${later}.` });
    }
    return { policy, path: policy?.file ?? path };
});
var onlyPolicy = (async function onlyPolicy(inputs, context, deadline, read) {
    const roots = await knownRoots(inputs, context);
    return (0,with_key_service/* withKeyService */.D)(inputs, { ...context, deadline }, (keyService) => read({ ...roots, ...(keyService === undefined ? {} : { keyService }) }));
});
var onlyOf = (async function onlyOf(tree, paths, known) {
    const there = paths.filter((path) => tree.read(path) !== undefined);
    if (there.length === 0)
        return undefined;
    const { readImagePolicy } = await Promise.all(/* import() */[__webpack_require__.e(1000), __webpack_require__.e(1002), __webpack_require__.e(1003), __webpack_require__.e(642), __webpack_require__.e(229), __webpack_require__.e(818), __webpack_require__.e(537)]).then(__webpack_require__.bind(__webpack_require__, 9797));
    let found;
    for (const path of there) {
        const policy = await readImagePolicy(tree, path, known, {
            foreignOnly: foreignFiles.some((each) => each === path && paths.length > 1),
        });
        if (policy !== undefined && found !== undefined)
            throw ambiguous(found.file, path);
        found ??= policy;
    }
    return found;
});
var knownRoots = (async function knownRoots(inputs, context) {
    return inputs['refresh-trusted-root'] ? freshRoots(inputs, context) : {};
});
var pinned = (function pinned(verdicts) {
    const isPinned = (verdict) => verdict.status === 'verified' && verdict.digest !== undefined && verdict.reference !== undefined;
    return verdicts.filter(isPinned).sort((a, b) => (0,finding/* compareText */.n)(a.name, b.name));
});
var verifiedImages = (function verifiedImages(input) {
    return JSON.stringify(pinned(input.verdicts).map((verdict) => ({ image: verdict.name, digest: verdict.digest, pinned: withDigest(verdict) })));
});
var imageLock = (function imageLock({ verdicts, policy, now }) {
    const images = pinned(verdicts).map((verdict) => [
        verdict.name,
        {
            digest: verdict.digest,
            mediaType: verdict.mediaType,
            pinned: withDigest(verdict),
            signers: signersOf(verdict),
            rule: verdict.rule?.image,
        },
    ]);
    const lock = {
        version: 1,
        verifiedAt: now.toISOString(),
        policy: policy === undefined ? null : { file: policy.file, sha256: policy.digest },
        images: Object.fromEntries(images),
    };
    return `${JSON.stringify(lock, null, 2)}\n`;
});
var verificationSummaries = (function verificationSummaries({ verdicts, policy, now }, verifier) {
    return verdicts
        .flatMap((verdict) => {
        const { reference, digest } = verdict;
        if (reference === undefined || digest === undefined)
            return [];
        const [algorithm = 'sha256', hex = ''] = digest.split(':');
        const name = `${reference.registry}/${reference.repository}`;
        const own = verdict.rule === undefined || 'foreign' in verdict.rule ? undefined : verdict.rule;
        const hasProvenance = own?.attestations.some(({ rule }) => (0,attestation_rule/* isProvenance */.WX)(rule.predicate)) === true;
        const passed = verdict.status === 'verified';
        return [
            JSON.stringify({
                _type: 'https://in-toto.io/Statement/v1',
                subject: [{ name, digest: { [algorithm]: hex } }],
                predicateType: 'https://slsa.dev/verification_summary/v1',
                predicate: {
                    verifier: { id: verifier },
                    timeVerified: now.toISOString(),
                    resourceUri: `${name}@${digest}`,
                    policy: policy === undefined ? {} : { uri: policy.file, digest: { sha256: policy.digest } },
                    inputAttestations: inputsOf(verdict),
                    verificationResult: passed ? 'PASSED' : 'FAILED',
                    // Which level a build reaches depends on its builder, which no signature proves; that there is provenance is level 1.
                    verifiedLevels: passed ? [hasProvenance ? 'SLSA_BUILD_LEVEL_1' : 'SLSA_BUILD_LEVEL_UNEVALUATED'] : [],
                    slsaVersion: '1.0',
                },
            }),
        ];
    })
        .map((line) => `${line}\n`)
        .join('');
});
var inputsOf = (function inputsOf(verdict) {
    const digests = verdict.attempts.filter(({ verified, letThrough }) => verified && letThrough === undefined).map(({ digest }) => digest);
    return [...new Set(digests)].sort().map((digest) => {
        const [algorithm = 'sha256', hex = ''] = digest.split(':');
        return { digest: { [algorithm]: hex } };
    });
});
var resultsOf = (function resultsOf(inputs, input) {
    const note = inputs['grafeas-note'];
    if (note !== '' && !/^projects\/[\w.:-]{1,100}\/notes\/[\w.-]{1,100}$/.test(note))
        throw (0,src_inputs/* badInput */.AN)('grafeas-note', 'projects/PROJECT/notes/NOTE', note, 'Give the full name of the note.');
    const file = inputs['grafeas-file'];
    if (note === '' && file !== scan_inputs/* imageVerifyInputs */.wI['grafeas-file'].default)
        throw (0,src_inputs/* badInput */.AN)('grafeas-file', 'it only beside `grafeas-note`, without which no occurrences are written', file);
    const count = (wanted) => input.verdicts.filter(({ status }) => status === wanted).length;
    return {
        files: [
            { path: inputs['lock-file'], content: imageLock(input), key: 'lock-file' },
            { path: inputs['summaries-file'], content: verificationSummaries(input, verifier), key: 'summaries-file' },
            ...(note === '' ? [] : [{ path: inputs['grafeas-file'], content: grafeasOccurrences(input, note), key: 'grafeas-file' }]),
        ],
        details: detailsOf(input.verdicts),
        outputs: { 'verified-images': verifiedImages(input), 'lock-file': inputs['lock-file'], refused: String(count('refused')) },
        properties: {
            images: input.verdicts.length,
            verified: count('verified'),
            letThrough: count('excepted'),
            refused: count('refused'),
        },
    };
});
var scan = (async function scan(inputs, context) {
    const deadline = (0,src_deadline/* startDeadline */.d)(inputs.deadline);
    try {
        return await scanWithin(deadline, inputs, context);
    }
    finally {
        deadline.stop();
    }
});
var scanWithin = (async function scanWithin(deadline, inputs, context) {
    const now = context.now();
    const canary = await runCanary(now);
    const ofPolicy = [];
    const { policy, path } = await deadline.orFail(loadPolicy(inputs, context, { notices: ofPolicy, deadline }));
    const wanted = (0,scan_inputs/* readSources */.tW)(inputs, imageSources.map(({ id }) => id));
    (0,scan_inputs/* refuseNoNames */.yp)(inputs);
    const { walk, discovery } = await lookForImages(inputs, context, wanted);
    const uses = [...discovery.uses, ...inputs.images.map(fromInput)];
    const notices = [];
    const verdicts = await verifyAll(uses, { policy, now, deadline, inputs, context, notices });
    const judged = uses.map((use) => ({
        use,
        verdict: use.reference === undefined ? unknownName(use) : verdicts.get(use.reference),
    }));
    if (uses.length === 0)
        notices.push({ level: 'warning', message: 'No file and no input names an image, so nothing was verified.' });
    // What becomes of images is of interest where there are some.
    else
        notices.push(...ofPolicy);
    notices.push(...discovery.remarks.map((message) => ({ level: 'note', message })));
    const known = worstOfEach([...verdicts.values()]);
    const all = [...known, ...judged.filter(({ use }) => use.reference === undefined).map(({ verdict }) => verdict)];
    return {
        ...findingsOf({ judged, contents: discovery.contents, policyFile: path }),
        coverage: {
            applicable: (0,scanner/* applicableInputs */.tk)(all.length, discovery.skipped),
            scanned: all.length,
            bytes: discovery.bytes,
            skipped: discovery.skipped,
            excluded: walk.excluded,
        },
        notices,
        canary,
        configurationDigest: (0,fix/* contentHash */.Ae)(JSON.stringify([
            policy?.digest ?? null,
            inputs.images,
            [...wanted].sort(),
            inputs.include,
            inputs.exclude,
            inputs.mirrors,
            inputs.layout,
        ])),
        rules: rules/* imageRules */.b,
        ...resultsOf(inputs, { verdicts: all, policy, now }),
    };
});
var worstOfEach = (function worstOfEach(verdicts) {
    const found = new Map();
    for (const verdict of verdicts) {
        const known = found.get(verdict.name);
        if (known === undefined || strictness.indexOf(verdict.status) > strictness.indexOf(known.status))
            found.set(verdict.name, verdict);
    }
    return [...found.values()];
});
var lookForImages = (async function lookForImages(inputs, { workspace, committed }, wanted) {
    const maxBytes = inputs['max-file-size'] * 1024 * 1024;
    const { path, include, exclude } = inputs;
    const walk = await (0,src_walk/* walkWorkspace */.b5)({ workspace, path, include, exclude, maxFileBytes: maxBytes, committed });
    // Where no file is asked, none is passed over either.
    const asked = wanted.size === 0 ? { files: [], skipped: [], links: [] } : walk;
    const discovery = await discoverImages(asked, { wanted, maxBytes, workspace });
    const unread = wanted.size === 0 ? undefined : namedUnread(path, workspace, discovery);
    return { walk, discovery: unread === undefined ? discovery : { ...discovery, skipped: [...discovery.skipped, unread] } };
});
var namedUnread = (function namedUnread(path, workspace, { read, skipped }) {
    if (read > 0 || skipped.some(({ gap }) => gap))
        return undefined;
    if ((0,external_node_fs_.statSync)((0,external_node_path_.resolve)(workspace, path), { throwIfNoEntry: false })?.isFile() !== true)
        return undefined;
    const detail = 'it is named, and none of the files in which images are looked for';
    return { path: (0,paths/* relativePath */.iZ)(workspace, (0,external_node_path_.resolve)(workspace, path)), reason: 'unreadable', gap: true, detail };
});


// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/scanner.js
var scanner = __webpack_require__(9102);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/fix.js
var fix = __webpack_require__(8095);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/finding.js
var finding = __webpack_require__(4313);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/names.js
var names = __webpack_require__(2354);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/frontend.js
// Which frontend builds a Dockerfile, in the three spellings that BuildKit detects before it reads the file.

/** `# syntax=`, `// syntax=`, or the key `syntax` of a JSON object at the start. */
function frontendOf(text) {
    return inComments(text, '#') ?? inComments(text, '//') ?? inJson(text);
}
function inComments(text, comment) {
    const directive = new RegExp(`^(\\s{0,20}${comment}\\s{0,200}([A-Za-z][A-Za-z0-9]{0,60})\\s{0,200}=\\s{0,200})(\\S.{0,2000}?)\\s*$`);
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    for (let line = 1; line <= lines.lineCount; line++) {
        const start = lines.offsetAt(line, 1) ?? text.length;
        const content = text.slice(start, Math.min(lines.offsetAt(line + 1, 1) ?? text.length, start + 3000)).replace(/\r?\n$/, '');
        // A file may be a script: its first line then counts for nothing.
        if (line === 1 && content.startsWith('#!'))
            continue;
        const match = directive.exec(content);
        if (match === null)
            return undefined;
        const [, before = '', key = '', value = ''] = match;
        // What follows a space is for the frontend, not its name.
        const [reference = ''] = value.split(/\s/);
        const at = start + before.length;
        if (key.toLowerCase() === 'syntax')
            return { reference, start: at, end: at + reference.length };
    }
    return undefined;
}
const maxJson = 1024 * 1024;
function inJson(text) {
    const head = text.slice(0, maxJson);
    if (!/^\s*\{/.test(head))
        return undefined;
    const match = /"syntax"\s{0,20}:\s{0,20}"((?:[^"\\\n]|\\.){1,2000})"/.exec(head);
    if (match === null)
        return undefined;
    const [all, written = ''] = match;
    let value;
    try {
        value = JSON.parse(`"${written}"`);
    }
    catch {
        return undefined;
    }
    const [reference = ''] = String(value).trim().split(/\s/);
    const start = match.index + all.lastIndexOf(written);
    return reference === '' ? undefined : { reference, start, end: start + written.length };
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/expand.js + 1 modules
var expand = __webpack_require__(2565);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/variables.js
// Variables as Dockerfiles, shells, Compose files and pipelines write them, on the one expansion that formats has.

/** No reference, and no path to a Dockerfile, is as long. */
const maxText = 8192;
/** Stands before what is no sign of Compose's. */
const plain = '\0';
/**
 * A word of a shell or a Dockerfile: quotes are taken away, and nothing is replaced within single ones. Undefined when a value is
 * not known before the run.
 */
function expandWord(text, lookUp, escapeLetter = '\\') {
    const result = replaced(text, lookUp, escapeLetter);
    return result?.includes('$') === true ? undefined : result?.replace(escapeLetter === '`' ? /`(.)|["']/gs : /\\(.)|["']/gs, '$1');
}
/** A text of Compose or GitLab: quotes are letters, and two dollar signs are one. Undefined when a value is not known before the run. */
function interpolate(text, lookUp) {
    const marked = text.replaceAll(plain, '').replace(/\$\$|["']/g, (sign) => `${plain}${sign.slice(0, 1)}`);
    const result = replaced(marked, lookUp, plain);
    return result === undefined || /(?:^|[^\0])\$/.test(result) ? undefined : result.replaceAll(plain, '');
}
function replaced(text, lookUp, escapeLetter) {
    if (!text.includes('$'))
        return text;
    // A part of a value (`${V#v}`) is worked out by the consumer, and not here.
    if (text.length > maxText || /\$\{[A-Za-z_]\w{0,300}(?:[#%/^,@]|:(?![-+?]))/.test(text))
        return undefined;
    const values = { has: (name) => lookUp(name) !== undefined, get: lookUp, keys: () => [] };
    const result = (0,expand/* expand */.fT)(text, values, escapeLetter);
    return result === undefined || result.length > maxText ? undefined : result;
}
/** Stands for what is not known before the run. */
const unknownPart = '\u0001';
/** The same with `unknownPart` in the place of each value that is not known. */


;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/dockerfile.js
// Dockerfiles: FROM, COPY --from, RUN --mount=from, and the frontend that builds the file. Which instructions there are is
// formats' to say; only what names an image is read here, and rules about Dockerfiles are another engine's.




// What only a Dockerfile needs.
function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([610], 5610); } // at first use
const dockerfiles = {
    id: 'dockerfile',
    title: 'Dockerfile',
    byName: true,
    matches: (path) => (0,names/* isDockerfileName */.S2)(path) || (0,names/* mayBeDockerfileName */.yx)(path),
    read: async (text, path) => ({
        uses: (0,names/* isDockerfileName */.S2)(path) || !(0,names/* mayBeDockerfileName */.yx)(path) || (0, atFirstUse0().beginsAsDockerfile)(text) ? readDockerfile(text, path) : [],
    }),
};
/**
 * @param args values that a build gives: they stand over the defaults of ARG.
 * @throws PortcullisError `heredoc-unterminated`.
 */
function readDockerfile(text, path, args = new Map()) {
    const document = (0, atFirstUse0().parseDockerfile)(text);
    for (const instruction of document.instructions)
        refuseOpenHeredoc(instruction, path);
    const globals = globalsOf(document, args);
    const stages = new Set();
    const uses = document.instructions.flatMap((instruction) => {
        const own = instruction.keyword === 'ONBUILD' ? instruction.trigger : instruction;
        if (own === undefined)
            return [];
        // A trigger is no FROM: Docker refuses such a file.
        const named = own.keyword !== 'FROM' ? copied(own, document, stages) : own.onbuild ? [] : base(own, document, globals, stages);
        return named.map(({ start, end, ...use }) => ({ path, region: document.index.region(start, end), ...use }));
    });
    return [...frontendUse(document, path, args), ...uses];
}
/** The image of a FROM, unless it is an earlier stage; the stage's own name is noted for those that follow. */
function base({ image, alias }, document, globals, stages) {
    if (image === undefined)
        return [];
    const reference = expandWord(image.text, (name) => globals.get(name), document.escape);
    const role = alias === undefined ? 'base' : `base of stage ${alias.text.slice(0, 60)}`;
    const named = isEarlier(reference, stages) ? [] : [{ ...namedAt(document, image, image.text, reference), role }];
    if (alias !== undefined)
        stages.add(alias.text.toLowerCase());
    return named;
}
/** What COPY, ADD and RUN take from images that are no stages. */
function copied(instruction, document, stages) {
    return sourcesOf(instruction, document)
        .filter(({ text }) => text !== '' && !/^\d{1,6}$/.test(text) && !isEarlier(text, stages))
        .map((source) => ({ ...source, role: `source of ${instruction.keyword}` }));
}
/** Whether a name means an earlier stage, whose names have no case, or nothing at all. */
function isEarlier(name, stages) {
    const lower = name?.toLowerCase();
    return lower !== undefined && (lower === 'scratch' || stages.has(lower));
}
function refuseOpenHeredoc({ heredocs }, path) {
    const open = heredocs.find(({ end }) => end === undefined);
    if (open === undefined)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'heredoc-unterminated',
        message: `expected the here-document ${open.name.slice(0, 60)} to end, got the end of the file`,
        where: { file: path },
        remedy: 'End it with a line of its name alone.',
    });
}
function frontendUse({ text, index }, path, args) {
    const forced = args.get('BUILDKIT_SYNTAX');
    if (forced !== undefined)
        return [{ path, reference: forced, text: forced, role: 'frontend that builds the file, by BUILDKIT_SYNTAX', pinnable: false }];
    const frontend = frontendOf(text);
    if (frontend === undefined)
        return [];
    const { start, end, reference } = frontend;
    const isPlain = text.slice(start, end) === reference && !reference.includes('$');
    return [
        {
            path,
            region: index.region(start, end),
            reference: reference.includes('$') ? undefined : reference,
            text: reference,
            role: 'frontend that builds the file',
            pinnable: isPlain,
        },
    ];
}
/** BuildKit sets these; which platform a build is for changes the variant of an image, hardly ever its name. */
const platformArguments = [
    ['TARGETPLATFORM', 'linux/amd64'],
    ['TARGETOS', 'linux'],
    ['TARGETARCH', 'amd64'],
    ['TARGETVARIANT', ''],
    ['BUILDPLATFORM', 'linux/amd64'],
    ['BUILDOS', 'linux'],
    ['BUILDARCH', 'amd64'],
    ['BUILDVARIANT', ''],
];
/** What FROM may use: the ARGs before the first one, in their order. */
function globalsOf({ preamble, escape: escapeLetter }, args) {
    const globals = new Map(platformArguments);
    for (const instruction of preamble) {
        if (instruction.keyword !== 'ARG')
            continue;
        for (const { name, value } of instruction.pairs) {
            if (args.has(name.value))
                globals.set(name.value, args.get(name.value));
            else if (value !== undefined)
                globals.set(name.value, expandWord(value.text, (other) => globals.get(other), escapeLetter));
            else if (!globals.has(name.value))
                globals.set(name.value, undefined);
        }
    }
    return globals;
}
/** @param text as it is written, line breaks left out. */
function namedAt(document, { start, end }, text, reference) {
    return { start, end, text, reference, pinnable: reference === text && document.text.slice(start, end) === text };
}
/** The images of `--from=IMAGE`, and of `--mount=type=bind,from=IMAGE`, whose keys have no case. */
function sourcesOf({ keyword, flags }, document) {
    return flags.flatMap((flag) => {
        // The quotes of a flag are taken away wherever they stand.
        const name = flag.name.replace(/["'\\`]/g, '');
        if (keyword === 'RUN')
            return name === 'mount' ? mountSources(flag).map((image) => sourceAt(document, flag, image)) : [];
        return (keyword === 'COPY' || keyword === 'ADD') && name === 'from' ? [sourceAt(document, flag, (flag.value ?? '').trim())] : [];
    });
}
function mountSources({ value = '' }) {
    return value.split(',').flatMap((part) => {
        const from = /^\s{0,20}"?from"?=(.*)$/is.exec(part)?.[1];
        return from === undefined ? [] : [from.replace(/["']/g, '').trim()];
    });
}
/** Variables are not expanded here (docker build reference, COPY --from). */
function sourceAt(document, { valueSpan, start, end }, image) {
    const whole = valueSpan ?? { start, end };
    const raw = document.text.slice(whole.start, whole.end);
    const at = raw.indexOf(image, Math.max(0, raw.search(/(?:^|,)\s{0,20}["']{0,2}from["']?=/i)));
    const place = at < 0 ? whole : { start: whole.start + at, end: whole.start + at + image.length };
    return namedAt(document, place, image, image.includes('$') ? undefined : image);
}

// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/paths.js
var named_paths = __webpack_require__(8043);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/build.js
// A build that another file describes: its Dockerfile read with the arguments and contexts that it is given there.



const imageContext = 'docker-image://';
/** @throws PortcullisError when the Dockerfile cannot be understood. */
function readBuild(build, files) {
    const { path, owner, args } = build;
    if (build.inline !== undefined) {
        const uses = readDockerfile(build.inline.value, path, args);
        return { uses: uses.map((use) => elsewhereSeen(use, path, `${use.role} in the Dockerfile of ${owner}`)), also: [], elsewhere: [] };
    }
    const context = build.context ?? '.';
    if ((0,named_paths/* isRemote */.Vx)(context))
        return { uses: [], also: [], elsewhere: [`the build context ${context.slice(0, 120)} of ${owner} in ${path}`] };
    const folder = (0,named_paths/* resolvePath */.o1)(build.folder, context);
    const file = folder === undefined ? undefined : (0,named_paths/* resolvePath */.o1)(folder, build.dockerfile ?? 'Dockerfile');
    if (file === undefined)
        return { uses: [], also: [], elsewhere: [`the Dockerfile of ${owner} in ${path}, outside the workspace`] };
    const text = files.read(file) ?? (build.dockerfile === undefined ? files.read(file.replace(/Dockerfile$/, 'Containerfile')) : undefined);
    if (text === undefined)
        return { uses: [], also: [], elsewhere: [`${file}, the Dockerfile of ${owner} in ${path}, which is not there`] };
    const also = (0,names/* isDockerfileName */.S2)(file) ? [] : [{ path: file, as: 'dockerfile' }];
    const named = (use) => `${use.role} ${use.reference ?? `? ${use.text}`}`;
    const plain = new Set(args.size === 0 ? [] : readDockerfile(text, file).map(named));
    const given = args.size === 0 ? [] : readDockerfile(text, file, args);
    const uses = given.filter((use) => !plain.has(named(use)));
    return { uses: uses.map((use) => elsewhereSeen(use, path, `${use.role} of ${file} as ${owner} builds it`)), also, elsewhere: [] };
}
/** The place is the file that gives the value: the Dockerfile itself names something else. */
function elsewhereSeen(use, path, role) {
    const { reference, text } = use;
    return { path, reference, text, role, pinnable: false };
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/gathering.js
// What reading one file brings together: the images it names, other files that it makes its own, and what lies elsewhere.
class Gathering {
    uses = [];
    elsewhere = [];
    /** By path: a file is read once, whoever names it. */
    #also = new Map();
    also(path, as) {
        this.#also.set(path, { path, as });
    }
    add({ uses, also = [], elsewhere = [] }) {
        this.uses.push(...uses);
        for (const { path, as } of also)
            this.also(path, as);
        this.elsewhere.push(...elsewhere);
    }
    reading() {
        return { uses: this.uses, also: [...this.#also.values()], elsewhere: this.elsewhere };
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/bake.js
// Bake files: targets with their Dockerfile, arguments and named contexts. Where a function decides on an image, the image is
// unknown, which is said.

function bake_atFirstUse0() { return bake_atFirstUse0.made ??= __webpack_require__.now([181], 3181); } // at first use



const bake_names = /(?:^|\/)(?:[^/]{1,100}[._-])?bake(?:[._-][^/]{1,100})?\.(?:hcl|json)$/i;
function isBakeName(path) {
    return bake_names.test(path);
}
const bakeFiles = {
    id: 'bake',
    title: 'Bake file',
    byName: true,
    matches: isBakeName,
    async read(text, path, files) {
        const file = (0, bake_atFirstUse0().readBakeFile)(text, path);
        const values = (0, bake_atFirstUse0().bakeValues)(file);
        const found = new Gathering();
        const bases = (0, bake_atFirstUse0().baseTargets)(file);
        for (const name of file.targets.keys()) {
            const blocks = (0, bake_atFirstUse0().inheritedBlocks)(name, file);
            const matrix = blocks.flatMap((block) => block.get('matrix') ?? []).at(-1);
            for (const each of (0, bake_atFirstUse0().matrixValues)(values, matrix)) {
                const settings = settingsOf(blocks, each);
                const owner = `target ${name}`;
                found.uses.push(...contextImages(settings, path, owner));
                const read = readFromEither(buildOf(settings, path, owner), files);
                found.add(bases.has(name) ? { ...read, elsewhere: [] } : read);
            }
        }
        return found.reading();
    },
};

function contextImages({ entries, values }, path, owner) {
    return [...new Map(entries('contexts'))].flatMap(([context, given]) => {
        const role = `build context ${context} of ${owner}`;
        const written = (0, bake_atFirstUse0().bakeText)(given, values);
        if (written === undefined)
            return [unknownImage(path, role, given)];
        if (!written.startsWith(imageContext))
            return [];
        const reference = written.slice(imageContext.length);
        return [{ path, reference, text: reference, role, pinnable: false }];
    });
}
/** @throws PortcullisError `bake-computed` where nobody can say which Dockerfile is built. */
function buildOf({ entries, last, values }, path, owner) {
    const text = (key) => (0, bake_atFirstUse0().bakeText)(last(key), values);
    const required = (key) => {
        const value = text(key);
        if (value === undefined && last(key) !== undefined)
            throw computed(path, `${key} of ${owner}`);
        return value;
    };
    const inline = required('dockerfile-inline');
    const dockerfile = required('dockerfile');
    return {
        path,
        folder: (0,named_paths/* folderOf */.yS)(path),
        owner,
        // A variable without a value leaves its argument out, and the Dockerfile's default counts.
        args: new Map(entries('args').flatMap(([key, given]) => (isUnset(given, values) ? [] : [[key, (0, bake_atFirstUse0().bakeText)(given, values)]]))),
        contexts: [],
        context: text('context') ?? '.',
        ...(dockerfile === undefined ? {} : { dockerfile }),
        ...(inline === undefined ? {} : { inline: { value: inline } }),
    };
}
/** Paths are those of the directory where bake is called, for most the root; the file's own folder is tried as well. */
function readFromEither(build, files) {
    const read = readBuild(build, files);
    if (read.elsewhere.length === 0 || build.folder === '')
        return read;
    const fromRoot = readBuild({ ...build, folder: '' }, files);
    return fromRoot.elsewhere.length === 0 ? fromRoot : read;
}
function computed(path, what) {
    return new errors/* PortcullisError */.SO({
        code: 'bake-computed',
        message: `expected ${what.slice(0, 120)} as text, got something that is computed`,
        where: { file: path },
        remedy: 'Write it out.',
    });
}
function unknownImage(path, role, given) {
    return { path, reference: undefined, text: given.kind === 'text' ? writtenOf(given.parts) : 'a computed value', role, pinnable: false };
}
/** As it is written, with a sign for what is put in. */
function writtenOf(parts) {
    return parts
        .map((part) => (part.kind === 'letters' ? part.text : part.value.kind === 'name' ? `\${${part.value.path.join('.')}}` : '\u2026'))
        .join('');
}
/** A variable without a value, or none at all. */
function isUnset(value, { variables, matrix }) {
    if (value.kind === 'literal')
        return value.text === 'null';
    return value.kind === 'name' && !variables.has(value.path[0] ?? '') && !matrix.has(value.path[0] ?? '');
}

// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/image-use.js
var image_use = __webpack_require__(7416);
// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/yaml-text.js
var yaml_text = __webpack_require__(3926);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/compose.js
// Compose files: services that run an image, or build one, whatever their profiles; files that they include or extend; and
// the values that a `.env` beside them gives to their variables.






const compose_names = /(?:^|\/)(?:docker-|podman-|container-)?compose(?:[._-][^/]{1,100})?\.ya?ml$|(?:^|\/)[^/]{1,100}\.(?:docker-)?compose\.ya?ml$/i;
function isComposeName(path) {
    return compose_names.test(path);
}
/** What a text in a Compose file comes to by the `.env` beside it, `unknownPart` in the place of what is not known. */

function dotEnvOf(folder, files) {
    return readDotEnv(files.read(folder === '' ? '.env' : `${folder}/.env`) ?? '');
}
const composeFiles = {
    id: 'compose',
    title: 'Compose file',
    byName: true,
    matches: isComposeName,
    async read(text, path, files) {
        const file = openFile(path, files);
        for (const document of await (0,yaml_text/* readYamlNodes */.fY)(text, path)) {
            for (const entry of document.map?.get('include')?.list ?? [])
                for (const written of [...(0,yaml_text/* textsOf */.CB)(entry), ...(0,yaml_text/* textsOf */.CB)(entry.map?.get('path'))])
                    include(file, written);
            for (const [name, map] of servicesOf(document))
                readService(file, name, map);
        }
        return file.found.reading();
    },
};
/** The services of a document; before version 2 of the format they stood at its top. */
function servicesOf({ map }) {
    const listed = map?.get('services');
    const isFirst = listed === undefined && map?.get('version') === undefined && map?.get('include') === undefined;
    const found = [...(listed?.map?.entries() ?? (isFirst ? map?.entries() : undefined) ?? [])];
    return found.flatMap(([name, { map: service }]) => service === undefined || (isFirst && !runs.some((key) => service.get(key) !== undefined)) ? [] : [[name, service]]);
}
/** What makes a mapping a service. */
const runs = ['image', 'build', 'extends'];
function openFile(path, files) {
    const folder = (0,named_paths/* folderOf */.yS)(path);
    const variables = dotEnvOf(folder, files);
    const value = (text) => interpolate(text.value, (name) => variables.get(name));
    return { path, folder, files, value, found: new Gathering() };
}
/** Another Compose file, by its path as written. */
function include({ path, folder, files, value, found }, written) {
    const name = value(written);
    const target = name === undefined || (0,named_paths/* isRemote */.Vx)(name) ? undefined : (0,named_paths/* resolvePath */.o1)(folder, name);
    if (target === undefined || files.read(target) === undefined)
        found.elsewhere.push(`${written.value.slice(0, 120)}, which ${path} includes`);
    else if (!compose_names.test(target))
        found.also(target, 'compose');
}
function readService(file, name, map) {
    const { path, value, found } = file;
    const add = (written, role) => {
        found.uses.push((0,image_use/* expandedUse */.T)(path, written, role, value(written)));
    };
    const build = map.get('build');
    const image = map.get('image')?.text;
    // Beside `build` the image is pulled where it can be, and built only otherwise, unless it says so.
    const isBuilt = build !== undefined && /^(?:build|never)$/.test(map.get('pull_policy')?.text?.value ?? '');
    if (image !== undefined && !isBuilt) {
        if (build === undefined)
            add(image, `service ${name}`);
        else
            found.uses.push({ ...(0,image_use/* expandedUse */.T)(path, image, `service ${name}, unless it is built`, value(image)), unlessBuilt: true });
    }
    const extended = map.get('extends')?.map?.get('file')?.text;
    if (extended !== undefined)
        include(file, extended);
    for (const volume of map.get('volumes')?.list ?? []) {
        const source = volume.map?.get('type')?.text?.value === 'image' ? volume.map.get('source')?.text : undefined;
        if (source !== undefined)
            add(source, `volume of service ${name}`);
    }
    if (build === undefined)
        return;
    const described = compose_buildOf(build, file, `service ${name}`);
    for (const [context, source] of described.contexts)
        if (source.value.startsWith(imageContext))
            add((0,yaml_text/* partOf */.BU)(source, imageContext), `build context ${context} of service ${name}`);
    found.add(readBuild(described, file.files));
}
function compose_buildOf(node, { path, folder, value }, owner) {
    const map = node.map;
    const written = (key) => {
        const found = map?.get(key)?.text;
        return found === undefined ? undefined : (value(found) ?? found.value);
    };
    const context = node.text === undefined ? written('context') : (value(node.text) ?? node.text.value);
    const dockerfile = written('dockerfile');
    const inline = map?.get('dockerfile_inline')?.text;
    return {
        path,
        folder,
        owner,
        // A name alone has its value from the environment, where there is one; the Dockerfile's default counts otherwise.
        args: new Map(pairsOf(map?.get('args')).flatMap(([name, given]) => (given === undefined ? [] : [[name, value(given)]]))),
        contexts: pairsOf(map?.get('additional_contexts')).flatMap(([name, given]) => (given === undefined ? [] : [[name, given]])),
        ...(context === undefined ? {} : { context }),
        ...(dockerfile === undefined ? {} : { dockerfile }),
        ...(inline === undefined ? {} : { inline: { ...inline, value: inline.value.replaceAll('$$', '$') } }),
    };
}
/** A mapping, or a list of `NAME=VALUE`; a name alone takes its value from the environment. */
function pairsOf(node) {
    const map = [...(node?.map?.entries() ?? [])].map(([name, { text }]) => [name, text]);
    const list = (node?.list ?? []).flatMap(({ text }) => {
        if (text === undefined)
            return [];
        const equals = text.value.indexOf('=');
        return [equals < 0 ? [text.value, undefined] : [text.value.slice(0, equals), (0,yaml_text/* partOf */.BU)(text, text.value.slice(0, equals + 1))]];
    });
    return [...map, ...list];
}
const maxLines = 5000;
/** `NAME=VALUE` lines, quoted or not. */
function readDotEnv(text) {
    const variables = new Map();
    for (const line of text.split(/\r?\n/, maxLines)) {
        const match = /^\s{0,20}(?:export\s{1,20})?([A-Za-z_][\w.]{0,199})\s{0,20}[=:]\s{0,20}(.{0,4000})$/.exec(line);
        if (match === null)
            continue;
        const [, name = '', raw = ''] = match;
        const quoted = /^(["'])(.{0,4000}?)\1/.exec(raw);
        const value = quoted === null ? raw.replace(/\s{1,200}#.*$/, '').trim() : (quoted[2] ?? '');
        variables.set(name, quoted?.[1] === "'" ? value : (interpolate(value, (other) => variables.get(other)) ?? value));
    }
    return variables;
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/devcontainer.js
// Development containers: `image`, a build with its arguments, and the Compose files that take their place.





function isDevcontainerName(path) {
    return /(?:^|\/)\.?devcontainer\.json$/i.test(path);
}
const devcontainers = {
    id: 'devcontainer',
    title: 'Development container',
    byName: true,
    matches: isDevcontainerName,
    async read(text, path, files) {
        const uses = [];
        const also = [];
        const elsewhere = [];
        const folder = (0,named_paths/* folderOf */.yS)(path);
        for (const document of await (0,yaml_text/* readYamlNodes */.fY)(jsonFromComments(text), path)) {
            const { map } = document;
            const image = map?.get('image')?.text;
            if (image !== undefined)
                uses.push((0,image_use/* use */.Y)(path, withDefaults(image), 'development container'));
            for (const { value } of (0,yaml_text/* textsOf */.CB)(map?.get('dockerComposeFile'))) {
                const target = (0,named_paths/* resolvePath */.o1)(folder, value);
                if (target !== undefined)
                    also.push({ path: target, as: 'compose' });
            }
            const build = map?.get('build')?.map;
            const dockerfile = (build?.get('dockerfile') ?? build?.get('dockerFile') ?? map?.get('dockerFile'))?.text?.value;
            if (dockerfile !== undefined) {
                const file = (0,named_paths/* resolvePath */.o1)(folder, dockerfile);
                const args = new Map(pairsOf(build?.get('args')).map(([name, given]) => [name, given === undefined || /\$\{/.test(given.value) ? undefined : given.value]));
                const read = readBuild({ path, folder: '', owner: 'the development container', args, contexts: [], context: '.', dockerfile: file ?? dockerfile }, files);
                uses.push(...read.uses);
                also.push(...read.also);
                elsewhere.push(...read.elsewhere);
            }
            for (const [name] of map?.get('features')?.map?.entries() ?? [])
                if (!name.startsWith('.'))
                    elsewhere.push(`the feature ${name.slice(0, 120)} of ${path}, which is no image`);
        }
        return { uses, also, elsewhere };
    },
};
/** `${localEnv:NAME:default}` has its default where nothing else is known. */
function withDefaults(text) {
    const value = text.value.replace(/\$\{(?:localEnv|containerEnv):\w{1,100}:([^${}]{1,300})\}/g, '$1');
    return value === text.value ? text : { value };
}
/** Comments and tabs become spaces, so that places stay; what is left is JSON, and so YAML. */
function jsonFromComments(text) {
    let result = '';
    let start = 0;
    const blank = (from, to) => {
        result += text.slice(start, from) + text.slice(from, to).replace(/[^\n\r]/g, ' ');
        start = to;
    };
    for (let i = 0; i < text.length; i++) {
        if (text[i] === '\t')
            blank(i, i + 1);
        else if (text[i] === '"')
            i = closingQuote(text, i);
        else if (text.startsWith('//', i) || text.startsWith('/*', i)) {
            const end = endOfComment(text, i);
            blank(i, end);
            i = end - 1;
        }
    }
    return result + text.slice(start);
}
/** Of the text that opens at an offset; the end of the line where it is not closed. */
function closingQuote(text, open) {
    let at = open + 1;
    while (at < text.length && text[at] !== '"' && text[at] !== '\n')
        at += text[at] === '\\' ? 2 : 1;
    return at;
}
/** A comment of a line leaves its break. */
function endOfComment(text, start) {
    const isLine = text[start + 1] === '/';
    const close = text.indexOf(isLine ? '\n' : '*/', start + 2);
    if (close < 0)
        return text.length;
    return isLine ? close : close + 2;
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/built-images.js
// Which images a job has built by itself before a command of its own runs them: those are not pulled.

class BuiltImages {
    #names = new Set();
    #hasLoaded = false;
    add(image) {
        this.#names.add(identityOf(image));
    }
    /** `docker load`: from here on, what other jobs built can be here too. */
    load() {
        this.#hasLoaded = true;
    }
    has(image) {
        return this.#names.has(identityOf(image));
    }
    get hasLoaded() {
        return this.#hasLoaded;
    }
}
/** A name without quotes, and with the tag that stands for none. What is not known is compared as it is written. */
function identityOf({ text, reference }) {
    const bare = (reference ?? text).replace(/["']/g, '');
    return bare.endsWith(':latest') ? bare.slice(0, -7) : bare;
}
/**
 * Variables of a script by how they came to be: two texts with one identity have one value, also where nobody knows it before
 * the run. `rawOf` gives the texts that the pipeline assigns.
 */
class Assignments {
    rawOf;
    /** Hashes, so that texts that double themselves stay short. */
    #origins = new Map();
    constructor(rawOf) {
        this.rawOf = rawOf;
    }
    assign(name, text) {
        this.#origins.set(name, (0,fix/* contentHash */.Ae)(this.identityOf(text)));
    }
    identityOf(text) {
        return text
            .replace(/["']/g, '')
            .replace(/\$(?:\{(\w{1,200})\}|([A-Za-z_]\w{0,199}))/g, (_, braced, plain) => {
            const name = braced ?? plain ?? '';
            const origin = this.#originOf(name);
            return origin === undefined ? `\${${name}}` : `\${${name}=${origin}}`;
        });
    }
    #originOf(name) {
        if (!this.#origins.has(name)) {
            const raw = this.rawOf(name);
            this.#origins.set(name, raw === undefined ? undefined : (0,fix/* contentHash */.Ae)(raw));
        }
        return this.#origins.get(name);
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/shell-images.js
// `docker run`, `pull` and `create`, and the same of podman and nerdctl, in the lines of a script that a pipeline runs; and
// the builds before them, whose results are not pulled.

function shell_images_atFirstUse0() { return shell_images_atFirstUse0.made ??= __webpack_require__.now([745], 6745); } // at first use
function atFirstUse1() { return atFirstUse1.made ??= __webpack_require__.now([85], 85); } // at first use

/** Programs that deploy or copy images, for whoever looks before a script is read. */
const deployPrograms = /\b(?:kubectl|oc|helm|skopeo|crane)\b/;
const programs = new Set(['docker', 'podman', 'nerdctl', 'docker.exe', 'sudo-docker']);
/** Verbs that may stand within a group: `docker image build`. */
const groups = new Map([
    ['container', ['run', 'create']],
    ['image', ['pull', 'build', 'tag', 'load']],
    ['buildx', ['build']],
    ['builder', ['build']],
]);
const running = new Set(['run', 'pull', 'create']);
/** Flags of run, create and pull that take no value; every other one without `=` takes the next word. */
const switches = new Set([
    'all-tags',
    'detach',
    'disable-content-trust',
    'env-host',
    'help',
    'http-proxy',
    'init',
    'interactive',
    'no-healthcheck',
    'no-hostname',
    'no-hosts',
    'oom-kill-disable',
    'privileged',
    'publish-all',
    'quiet',
    'read-only',
    'read-only-tmpfs',
    'replace',
    'rm',
    'rmi',
    'rootfs',
    'sig-proxy',
    'tls-verify',
    'tty',
    'unsetenv-all',
    'use-api-socket',
]);
const shortSwitches = /^-[aditPqthr]{1,8}$/;
const buildSwitches = new Set([
    'load',
    'no-cache',
    'pull',
    'push',
    'quiet',
    'rm',
    'force-rm',
    'squash',
    'compress',
    'debug',
    'check',
    'D',
    'q',
]);
const maxWords = 200_000;
/** @param built what earlier scripts of the job built; gathers what this one builds. */
function readShell(script, { lookUp, rawOf }, built) {
    const images = [];
    const builds = [];
    const unknown = [];
    const charts = [];
    const values = [];
    const own = new Map();
    const assignments = new Assignments(rawOf);
    const value = (text) => text.includes('$(') || text.includes('`') ? undefined : expandWord(text, (name) => (own.has(name) ? own.get(name) : lookUp(name)));
    const noteName = (text) => {
        if (text !== undefined)
            built.add({ text: assignments.identityOf(text), reference: value(text) });
    };
    const assign = (name, text) => {
        own.set(name, value(text));
        assignments.assign(name, text);
    };
    for (const words of commandsOf(script, true)) {
        const [named = '', ...given] = (0, shell_images_atFirstUse0().startedProgram)(words, assign);
        const [start = '', ...rest] = [...(0, shell_images_atFirstUse0().programBehind)(named, value(named)), ...given];
        const deployed = deployPrograms.test(start) ? (0, atFirstUse1().deploying)(start, rest, value) : undefined;
        const manifest = manifestIn(words);
        const written = manifest === undefined ? [] : [{ command: `manifest given to ${start}`, images: (0, atFirstUse1().imagesInText)(manifest) }];
        for (const one of [deployed ?? [], written].flat())
            addDeployed(one, namedBy(one, value, assignments), { images, unknown, charts, values }, built, value);
        if (!programs.has(start))
            continue;
        const called = calledProgram(start, rest);
        const { verb, after } = called;
        if (running.has(verb))
            images.push(...pulledBy(called, (named) => namedBy(named, value, assignments), built));
        else if (verb === 'build')
            builds.push(readBuildCommand(after, value, noteName));
        else if (verb === 'load')
            built.load();
        else
            noteName(madeBy(verb, after));
    }
    return { images, builds, unknown, charts, values };
}
/** The text of a here-document that is a manifest of Kubernetes or a file of Compose, whatever the command does with it. */
function manifestIn(words) {
    const document = words.find((word) => word.startsWith(documentMark))?.slice(documentMark.length);
    return document !== undefined && /^[ \t]*(?:apiVersion|services):/m.test(document) ? document : undefined;
}
/** What a command runs or pulls, less what the job built itself. */
function pulledBy({ program, verb, after }, namedIn, built) {
    const text = firstArgument(after);
    if (text === undefined)
        return [];
    const isPulled = verb === 'pull' || after.some((word, i) => asksAlways(word, after[i + 1]));
    return namedIn({ command: `${program} ${verb}`, images: [text] })
        .filter((image) => !isBuilt(image, isPulled ? undefined : built))
        .map((image) => ({ ...image, isPulled, afterLoad: built.hasLoaded }));
}
function addDeployed({ chart, command, values = [] }, named, reading, built, value) {
    if (chart !== undefined)
        reading.charts.push({ chart: value(chart) ?? '', command });
    for (const file of values)
        reading.values.push({ file: value(file) ?? '', command });
    for (const image of named.filter((one) => !isBuilt(one, built))) {
        if (image.reference === undefined)
            reading.unknown.push(command);
        else
            reading.images.push({ ...image, isPulled: false, afterLoad: built.hasLoaded });
    }
}
function namedBy({ command, images }, value, assignments) {
    return images.map((text) => ({ text, reference: value(text), identity: assignments.identityOf(text), command }));
}
/** The name that an image gets by a command which builds none. */
function madeBy(verb, after) {
    if (verb === 'tag')
        return after.at(-1);
    return verb === 'commit' || verb === 'import' ? after.filter((word) => !word.startsWith('-')).at(1) : undefined;
}
/** Whether the job built it, by a command before, where those count, or in place: what `$(docker build -q .)` prints is what it built. */
function isBuilt({ text, identity, reference }, built) {
    return built?.has({ text: identity, reference }) === true || buildInPlace.test(text);
}
const buildInPlace = /\$\(\s{0,20}(?:docker|podman|nerdctl)\s(?:[^)]{0,200}\s)?build\s/;
/** A call of a container program. */
function calledProgram(program, words) {
    return { program, ...(0, shell_images_atFirstUse0().verbIn)(words, groups) };
}
/** `--pull=always` of run and create; podman's `newer` asks too. */
function asksAlways(word, next) {
    return /^--pull=["']?(?:always|newer|true)/.test(word) || (word === '--pull' && /^["']?(?:always|newer|true)/.test(next ?? ''));
}
function firstArgument(words) {
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (word === '--')
            return words[i + 1];
        if (!word.startsWith('-'))
            return /^[<>&|]|^\d?>/.test(word) ? undefined : word;
        if (takesNext(word))
            i++;
    }
    return undefined;
}
/** Whether the value of a flag is the next word. */
function takesNext(flag) {
    if (flag.startsWith('--'))
        return !flag.includes('=') && !switches.has(flag.slice(2));
    return !shortSwitches.test(flag) && (flag.length === 2 || /^-[ditP]{1,6}[evpwulmhc]$/.test(flag));
}
function readBuildCommand(words, value, noteName) {
    const args = new Map();
    const contexts = [];
    let dockerfile;
    let context;
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        const flag = /^--?([A-Za-z][\w-]*)(?:=(.*))?$/s.exec(word);
        if (flag === null) {
            context ??= value(word) ?? word;
            continue;
        }
        const [, name = '', inside] = flag;
        if (inside === undefined && buildSwitches.has(name))
            continue;
        const given = inside ?? words[++i] ?? '';
        if (name === 't' || name === 'tag')
            noteName(given);
        if (name === 'f' || name === 'file')
            dockerfile = value(given);
        if (name === 'build-arg')
            args.set(...argumentOf(given, value));
        if (name === 'build-context')
            contexts.push([given.slice(0, given.indexOf('=')), given.slice(given.indexOf('=') + 1)]);
    }
    return { args, contexts, ...(dockerfile === undefined ? {} : { dockerfile }), ...(context === undefined ? {} : { context }) };
}
/** `NAME=VALUE`; a name alone takes its value from the environment, which nobody knows. */
function argumentOf(given, value) {
    const equals = given.indexOf('=');
    return equals < 0 ? [given, undefined] : [given.slice(0, equals), value(given.slice(equals + 1))];
}
/**
 * Commands of a script as words, quotes kept, those of `$(\u2026)` and of scripts that a shell is given before the command around them; comments
 * left out, the text of a here-document as one word more behind the command's own.
 * @param isRemote whether what runs on another machine counts
 */
function* commandsOf(script, isRemote = false) {
    yield* commandsWithin(script, isRemote, 0);
}
/** Substitutions within substitutions that are looked into. */
const maxDepth = 4;
function* commandsWithin(script, isRemote, depth) {
    for (const words of plainCommands(script)) {
        if (depth < maxDepth) {
            for (const word of words)
                for (const inner of substitutionsIn(word))
                    yield* commandsWithin(inner, isRemote, depth + 1);
            const inner = scriptWithin(words, isRemote);
            if (inner !== undefined)
                yield* commandsWithin(inner, isRemote, depth + 1);
        }
        yield words;
    }
}
const shells = /^(?:(?:ba|da|z|k)?sh|pwsh|powershell)$/;
/** The script that a shell is given as a word: `bash -c 'docker run x'`, `eval "\u2026"`, `ssh host "\u2026"`, and as a here-document. */
function scriptWithin(words, readsRemote) {
    const [program = '', ...given] = (0, shell_images_atFirstUse0().startedProgram)(words, () => undefined);
    const document = given.find((word) => word.startsWith(documentMark));
    const isRemote = readsRemote && program === 'ssh';
    if (document !== undefined)
        return shells.test(program) || isRemote ? document.slice(documentMark.length) : undefined;
    if (program === 'eval')
        return given.map(bare).join(' ');
    const at = given.findIndex((word) => /^-[a-zA-Z]{0,8}c$|^-Command$/.test(word));
    if (shells.test(program) || program === 'su')
        return at < 0 ? undefined : bare(given[at + 1] ?? '');
    return isRemote ? remoteScript(given) : undefined;
}
/** What ssh runs on the host: the words behind it. */
function remoteScript(words) {
    let at = 0;
    while (words[at]?.startsWith('-') === true)
        at += /^-[bcDeFIiJLlmOoPpRSWw]$/.test(words[at]) ? 2 : 1;
    return words
        .slice(at + 1)
        .map(bare)
        .join(' ');
}
/** What stands within the quotes of a word. */
function bare(word) {
    const inner = /^(["'])(.*)\1$/s.exec(word);
    if (inner === null)
        return word;
    return inner[1] === '"' ? inner[2].replace(/\\(["\\$`])/g, '$1') : inner[2];
}
/** What stands in `$(\u2026)` of a word; in single quotes it is text, and `$((\u2026))` is arithmetic. */
function* substitutionsIn(word) {
    if (!word.includes('$('))
        return;
    let inText = false;
    let inQuotes = false;
    for (let at = 0; at < word.length; at++) {
        const char = word[at];
        if (char === '\\' && !inText)
            at++;
        else if (char === '"' && !inText)
            inQuotes = !inQuotes;
        else if (char === "'" && !inQuotes)
            inText = !inText;
        else if (char === '$' && word[at + 1] === '(' && !inText) {
            const end = endOfSubstitution(word, at + 2);
            if (word[at + 2] !== '(')
                yield word.slice(at + 2, end);
            at = end;
        }
    }
}
/** Offset of the bracket that closes one opened before `from`; the end where none does. */
function endOfSubstitution(word, from) {
    let open = 1;
    for (let at = from; at < word.length; at++) {
        if (word[at] === '(')
            open++;
        else if (word[at] === ')' && --open === 0)
            return at;
    }
    return word.length;
}
function* plainCommands(script) {
    let words = [];
    const open = { word: '', quote: '', depth: 0 };
    let count = 0;
    const documents = [];
    const waiting = [];
    let unclosed = false;
    for (let i = 0; i <= script.length && count < maxWords; i++) {
        const skipped = skippedAt(script, i, open);
        const taken = skipped > 0 ? 0 : lettersAt(script, i, open);
        if (skipped + taken > 0) {
            open.word += script.slice(i, i + taken);
            i += skipped + taken - 1;
            continue;
        }
        if (open.word !== '')
            words.push(open.word);
        open.word = '';
        const char = script[i];
        if (char === ' ' || char === '\t')
            continue;
        open.depth = 0;
        count += words.length;
        const opened = words.flatMap((word) => /^\d?<<-?(["']?)(\w{1,100})\1$/.exec(word)?.[2] ?? []);
        documents.push(...opened);
        // A command with a document is told of when that has been read.
        if (opened.length > 0)
            waiting.push(words);
        else if (words.length > 0)
            yield words;
        words = [];
        if (char !== '\n' && i < script.length)
            continue;
        const read = readDocuments(script, i, unclosed ? [] : documents.splice(0));
        unclosed ||= read.unclosed;
        i = read.end;
        for (const command of waiting.splice(0))
            yield [...command, ...read.bodies.splice(0, 1)];
    }
}
/** Here-documents that begin behind the line that ends at an offset. */
function readDocuments(script, from, names) {
    const bodies = [];
    let at = from;
    for (const name of names) {
        const end = endOfDocument(script, at, name);
        // Of documents without end every other would be looked for anew.
        if (end === undefined)
            return { bodies, end: at, unclosed: true };
        // Less the line that ends it.
        bodies.push(documentMark + script.slice(at + 1, script.lastIndexOf('\n', end - 1) + 1));
        at = end;
    }
    return { bodies, end: at, unclosed: false };
}
/** Before the text of a here-document, which a command is given as one more word. */
const documentMark = '\0<<';
/** How many letters from here belong to nothing: a carriage return, a break that continues the line, a comment. */
function skippedAt(script, at, { word, quote }) {
    const char = script[at];
    if (char === '\r')
        return 1;
    // PowerShell continues a line with a mark of its own.
    if ((char === '`' && quote === '') || (char === '\\' && quote !== "'")) {
        if (script[at + 1] === '\n')
            return 2;
        return script[at + 1] === '\r' && script[at + 2] === '\n' ? 3 : 0;
    }
    if (char !== '#' || word !== '')
        return 0;
    const end = script.indexOf('\n', at);
    return (end < 0 ? script.length : end) - at;
}
/** How many letters from here belong to the word: none where a blank or a sign ends it. */
function lettersAt(script, at, open) {
    const char = script[at];
    if (char === undefined)
        return 0;
    if (char === '\\' && open.quote !== "'")
        return script[at + 1] === undefined ? 1 : 2;
    if (open.quote !== '') {
        if (char === open.quote)
            open.quote = '';
        return 1;
    }
    const next = script[at + 1];
    if (char === '$' && (next === '{' || next === '('))
        open.depth++;
    if (open.depth > 0 && char !== '\n') {
        if ((char === '{' || char === '(') && script[at - 1] !== '$')
            open.depth++;
        if (char === '}' || char === ')')
            open.depth--;
        return 1;
    }
    if (char === '"' || char === "'")
        open.quote = char;
    return /[\n;|&() \t]/.test(char) ? 0 : 1;
}
/** Offset of the end of the line that holds the name alone; undefined where there is none. */
function endOfDocument(script, from, name) {
    for (let start = from; start >= 0 && start < script.length;) {
        const end = script.indexOf('\n', start + 1);
        if (script.slice(start + 1, end < 0 ? script.length : end).trim() === name)
            return end < 0 ? script.length : end;
        start = end;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/pipeline-scripts.js
// Scripts of a pipeline's file: the images that they pull, less those that the same job built before, and the builds' arguments.




function readScripts(scripts, path, files) {
    const ofJob = new Map();
    const found = [];
    const builds = [];
    const gathered = new Gathering();
    for (const script of scripts) {
        const built = ofJob.get(script.job) ?? new BuiltImages();
        ofJob.set(script.job, built);
        for (const name of script.builds ?? []) {
            const text = withExpressions(name, script.lookUp);
            built.add({ text, reference: text.includes('$') ? undefined : text });
        }
        if (!/docker|podman|nerdctl|\$\{?\w*(?:container|engine|runtime)/i.test(script.text.value) && !deployPrograms.test(script.text.value))
            continue;
        const text = withExpressions(script.text.value, script.lookUp);
        const read = readShell(text, { lookUp: script.lookUp, rawOf: script.rawOf ?? script.lookUp }, built);
        found.push(...read.images.map((image) => ({ script, image })));
        builds.push(...read.builds.map((build) => ({ script, build })));
        gathered.elsewhere.push(...saidOf(read, script, path, files));
    }
    const everyBuilt = [...ofJob.values()];
    for (const { script, image } of found) {
        // What one job built and saved, another one loads and runs.
        const { reference, identity, isPulled, afterLoad } = image;
        if (afterLoad && !isPulled && everyBuilt.some((built) => built.has({ text: identity, reference })))
            continue;
        gathered.uses.push(pulledImage(image, script, path));
    }
    for (const { script, build } of builds) {
        gathered.uses.push(...pipeline_scripts_contextImages(build, script, path));
        const described = describedBuild(build, script, path);
        // A command's paths start where nobody knows, so that a Dockerfile that is not found is nothing to tell.
        if (described !== undefined)
            gathered.add({ ...readBuild(described, files), elsewhere: [] });
    }
    return gathered.reading();
}
/** Whether a chart is a folder of the workspace, wherever the command runs. */
function isChartHere(chart, { paths }) {
    const folder = chart.replace(/["']/g, '').replace(/^(?:\.{0,2}\/)+|\/+$/g, '');
    return folder !== '' && paths.some((path) => path === `${folder}/Chart.yaml` || path.endsWith(`/${folder}/Chart.yaml`));
}
/** What a script takes from elsewhere: names that are not known before the run, charts, and values for charts. */
function saidOf({ unknown, charts, values }, { owner }, path, files) {
    return [
        ...unknown.map((command) => `what \`${command}\` in ${owner} of ${path} takes from the run`),
        ...charts.filter(({ chart }) => !isChartHere(chart, files)).map(({ command }) => `the chart of \`${command}\` in ${owner} of ${path}`),
        ...values
            .filter(({ file }) => !isValuesHere(file, files))
            .map(({ file, command }) => `the values that \`${command}\` in ${owner} of ${path} takes from ${file.slice(0, 120) || 'the run'}`),
    ];
}
/** Whether a file lies beside a chart of the workspace, whose values are read. */
function isValuesHere(file, { paths }) {
    const name = file.replace(/^(?:\.{0,2}\/)+/, '');
    const folders = paths.filter((path) => path === name || path.endsWith(`/${name}`)).map((path) => path.replace(/[^/]{0,255}$/, ''));
    return name !== '' && /(?:^|\/)values[^/]{0,100}\.ya?ml$/i.test(name) && folders.some((folder) => paths.includes(`${folder}Chart.yaml`));
}
function pulledImage(image, script, path) {
    const { region } = script.text;
    return {
        path,
        ...(region === undefined ? {} : { region }),
        reference: image.reference,
        text: asWritten(image.text).slice(0, 300),
        role: `${image.command} in ${script.owner}`,
        pinnable: false,
    };
}
/** Images that take the place of a build's named contexts. */
function pipeline_scripts_contextImages(build, { owner }, path) {
    return build.contexts.flatMap(([name, value]) => {
        if (!value.startsWith(imageContext))
            return [];
        const text = value.slice(imageContext.length);
        const reference = text.includes('$') ? undefined : text;
        return [{ path, reference, text, role: `build context ${name} in ${owner}`, pinnable: false }];
    });
}
/** Undefined where a path is not known before the run, or the Dockerfile comes from a pipe. */
function describedBuild(build, { owner }, path) {
    if (build.dockerfile?.includes('$') === true || build.context?.includes('$') === true || build.context === '-')
        return undefined;
    const contexts = build.contexts.map(([name, value]) => [name, { value }]);
    const common = { path, folder: '', owner, args: build.args, contexts };
    // The command takes its Dockerfile from the working directory, the other ways from the context.
    if (build.dockerfile !== undefined)
        return { ...common, context: '.', dockerfile: build.dockerfile };
    return { ...common, context: build.context ?? '.' };
}
function asWritten(text) {
    return text.replace(/\$\{__expression_([0-9a-f]{1,150})\}/g, (_, hex) => `\${{ ${Buffer.from(hex, 'hex').toString('utf8')} }}`);
}
/** `${{ env.NAME }}` is replaced where its value is known; what is not becomes a variable that nobody knows. */
function withExpressions(text, lookUp) {
    return text.replace(/\$\{\{\s{0,20}([^}]{1,300}?)\s{0,20}\}\}/g, (_, inner) => {
        const name = /^env\.(\w{1,200})$/.exec(inner)?.[1];
        const value = name === undefined ? undefined : lookUp(name);
        if (value !== undefined)
            return value;
        // Names stay alike for alike expressions, so that a build and a run of it are seen to be one.
        return `\${__expression_${Buffer.from(inner).toString('hex').slice(0, 150)}}`;
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/gitlab.js
// GitLab pipelines: `image` and `services` of the defaults and of every job, local includes, and the commands of scripts.





const gitlab_names = /(?:^|\/)(?:[^/]{1,100})?\.gitlab-ci\.ya?ml$/i;
const scriptKeys = ['before_script', 'script', 'after_script'];
function isGitlabName(path) {
    return gitlab_names.test(path);
}
const gitlabPipelines = {
    id: 'gitlab',
    title: 'GitLab pipeline',
    byName: true,
    matches: isGitlabName,
    async read(text, path, files) {
        const uses = [];
        const also = [];
        const elsewhere = [];
        const scripts = [];
        for (const document of await (0,yaml_text/* readYamlNodes */.fY)(text, path)) {
            const global = variablesOf(document.map?.get('variables'));
            for (const entry of includesOf(document.map?.get('include'))) {
                if (entry.kind === 'elsewhere')
                    elsewhere.push(`${entry.value.slice(0, 120)}, which ${path} includes`);
                else
                    for (const target of matching(entry.value, files.paths))
                        if (!gitlab_names.test(target))
                            also.push({ path: target, as: 'gitlab' });
            }
            for (const [name, job] of [['the pipeline', document], ...(document.map?.entries() ?? [])]) {
                if (job.map === undefined || name === 'variables' || name === 'include')
                    continue;
                const own = variablesOf(job.map.get('variables'));
                const lookUp = (variable) => own.get(variable) ?? global.get(variable);
                addJob(job.map, name, lookUp);
            }
        }
        const read = readScripts(scripts, path, files);
        return { uses: [...uses, ...read.uses], also: [...also, ...read.also], elsewhere };
        function addJob(job, name, lookUp) {
            add(nameOf(job.get('image')), name === 'default' || name === 'the pipeline' ? `image of ${name}` : `image of job ${name}`, lookUp);
            for (const service of job.get('services')?.list ?? [])
                add(nameOf(service), `service of ${name}`, lookUp);
            for (const key of scriptKeys) {
                const lines = textsIn(job.get(key));
                if (lines.length > 0)
                    scripts.push({ text: { value: lines.join('\n') }, job: name, owner: `${key} of ${name}`, lookUp });
            }
        }
        function add(found, role, lookUp) {
            if (found === undefined || found.value === '')
                return;
            uses.push((0,image_use/* expandedUse */.T)(path, found, role, interpolate(found.value, lookUp)));
        }
    },
};
function nameOf(node) {
    return node?.text ?? node?.map?.get('name')?.text;
}
/** Scripts may hold lists within lists, by their anchors. */
function textsIn(node, depth = 0) {
    if (node?.text !== undefined)
        return [node.text.value];
    return depth > 10 ? [] : (node?.list ?? []).flatMap((item) => textsIn(item, depth + 1));
}
function variablesOf(node) {
    const variables = new Map();
    for (const [name, { text, map }] of node?.map?.entries() ?? []) {
        const value = text ?? map?.get('value')?.text;
        if (value !== undefined)
            variables.set(name, interpolate(value.value, (other) => variables.get(other)) ?? value.value);
    }
    return variables;
}
function includesOf(node) {
    const entries = node === undefined ? [] : (node.list ?? [node]);
    return entries.flatMap((entry) => {
        const [short] = (0,yaml_text/* textsOf */.CB)(entry);
        if (short !== undefined)
            return [{ kind: /^https?:/.test(short.value) ? 'elsewhere' : 'local', value: short.value }];
        const local = entry.map?.get('local')?.text?.value;
        if (local !== undefined)
            return [{ kind: 'local', value: local }];
        const other = ['remote', 'template', 'component', 'project']
            .map((key) => entry.map?.get(key)?.text?.value)
            .find((value) => value !== undefined);
        return other === undefined ? [] : [{ kind: 'elsewhere', value: other }];
    });
}
/** Local includes start from the root, and may have asterisks. */
function matching(written, paths) {
    const path = (0,named_paths/* resolvePath */.o1)('', written);
    if (path === undefined || path.includes('$'))
        return [];
    if (!path.includes('*'))
        return [path];
    const source = path
        .split(/(\*\*\/?|\*)/)
        .map((part) => (part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
        .join('')
        .replace(/(?:\.\*|\[\^\/\]\*){3,}/g, '.*');
    const pattern = new RegExp(`^${source}$`);
    return paths.filter((other) => pattern.test(other));
}

// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/helm-values.js
var helm_values = __webpack_require__(1610);
// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/containers.js
var containers = __webpack_require__(5491);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/kubernetes.js
// Kubernetes manifests: every list of containers anywhere in a document, so that workloads of any kind, and custom
// resources that embed a pod's shape, are all read alike. A chart's templates are another source's.


function kubernetes_atFirstUse0() { return kubernetes_atFirstUse0.made ??= __webpack_require__.now([872], 9872); } // at first use

/** How the formats of a manifest spell a letter by its number, or write a key over two lines. */
const spelling = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|[\r\n\u0085\u2028\u2029]\s*)/g;
/**
 * Whether a text may hold a key of this name, however a parser lets it be spelt: any text without it is no manifest, and is told apart
 * without being parsed. What stands around the word says nothing: an alias, a comment or many spaces may lie between it and its colon.
 */
function mayName(key, text) {
    if (text.includes(key))
        return true;
    if (!text.includes('\\'))
        return false;
    const letter = (_, ...[x, u, long]) => {
        const code = Number.parseInt(x ?? u ?? long ?? '', 16);
        return code < 128 ? String.fromCharCode(code) : '';
    };
    return text.replace(spelling, letter).includes(key);
}
/** Whether bytes that are no text, or too many to be parsed, may hold a manifest; characters of two and four bytes have NULs between. */
function mayBeManifest(bytes) {
    return mayName('apiVersion', bytes.toString('latin1').replaceAll('\0', ''));
}
/** One of these words stands in each file whose resources are read apart and in which no key speaks of an image. */
const resourceWords = ['HelmRelease', 'HelmChart', 'Application', 'crossplane', 'Kustomization'];
const imageWords = ['mage', ...resourceWords];
const kubernetesManifests = {
    id: 'kubernetes',
    title: 'Kubernetes manifest',
    byName: false,
    matches: (path) => /\.(?:ya?ml|json)$/i.test(path),
    async read(text, path, files) {
        // Most YAML is something else.
        if (!mayName('apiVersion', text) || !imageWords.some((word) => mayName(word, text)))
            return { uses: [] };
        if (text.includes('{{') && /(?:^|\/)templates\//.test(path))
            throw chartTemplate(path);
        const documents = await (0,yaml_text/* readYamlNodes */.fY)(text, path);
        const manifests = documents.filter(({ map }) => map?.get('apiVersion')?.text !== undefined && map.get('kind')?.text !== undefined);
        const uses = manifests.flatMap((document) => (0,containers/* imagesInManifest */.N)(document, path));
        const known = new Set(uses.map(placeOf));
        const elsewhere = [];
        for (const document of manifests) {
            const resource = await (0, kubernetes_atFirstUse0().readResource)(document, path, files);
            elsewhere.push(...resource.elsewhere);
            for (const one of resource.uses) {
                if (one.region !== undefined && known.has(placeOf(one)))
                    continue;
                known.add(placeOf(one));
                uses.push(one);
            }
        }
        return { uses, elsewhere };
    },
};
/** Of several in one text the name tells them apart. */
function placeOf({ region, reference }) {
    return `${region?.startLine}:${region?.startColumn} ${reference}`;
}
function chartTemplate(path) {
    return new errors/* PortcullisError */.SO({
        code: 'chart-template',
        message: 'expected a manifest, got a template of a chart',
        where: { file: path },
        remedy: 'Render the chart (`helm template`) in a step before, and let the result be read.',
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/helm.js
// Helm charts: the images of their values, and those that their templates write out. What a template computes is followed as
// far as it names the values; a template that computes an image in another way is a gap.






const valuesFile = /(?:^|\/)values(?:[._-][^/]{1,100})?\.ya?ml$/i;
const templateFile = /(?:^|\/)templates\/(?:[^/]+\/){0,20}[^/]+\.(?:ya?ml|json|tpl)$/i;
const vendored = /(?:^|\/)charts\/[^/]+\.tgz$/;
const helmCharts = {
    id: 'helm',
    title: 'Helm chart',
    byName: false,
    matches: (path) => valuesFile.test(path) || templateFile.test(path) || vendored.test(path) || /(?:^|\/)Chart\.yaml$/.test(path),
    async read(text, path, files) {
        if (vendored.test(path))
            return hasChart((0,named_paths/* folderOf */.yS)((0,named_paths/* folderOf */.yS)(path)), files) ? packed(path) : { uses: [] };
        if (/(?:^|\/)Chart\.yaml$/.test(path))
            return dependencies(text, path, files);
        if (valuesFile.test(path))
            return readValues(text, path, files);
        const chart = chartOf(path, files);
        if (chart === undefined)
            return kubernetesManifests.read(text, path, files);
        return readTemplate(text, path, chart, files);
    },
};
function packed(path) {
    return { uses: [], gaps: [{ path, reason: 'packed', gap: true, detail: 'a packed chart, whose images are not looked at: unpack it' }] };
}
function hasChart(folder, files) {
    return files.read(folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`) !== undefined;
}
async function dependencies(text, path, files) {
    const elsewhere = [];
    const folder = (0,named_paths/* folderOf */.yS)(path);
    const charts = folder === '' ? 'charts/' : `${folder}/charts/`;
    for (const document of await (0,yaml_text/* readYamlNodes */.fY)(text, path))
        for (const entry of document.map?.get('dependencies')?.list ?? []) {
            const [name, repository] = ['name', 'repository'].map((key) => entry.map?.get(key)?.text?.value ?? '');
            const isHere = files.paths.some((other) => other.startsWith(`${charts}${name}`)) || repository?.startsWith('file:') === true;
            if (!isHere)
                elsewhere.push(`the chart ${(name ?? '').slice(0, 120)}, a dependency of ${path}`);
        }
    return { uses: [], elsewhere };
}
async function readValues(text, path, files) {
    const chart = await chartFields((0,named_paths/* folderOf */.yS)(path), files);
    const version = chart?.get('appVersion')?.text?.value ?? chart?.get('version')?.text?.value;
    const documents = await (0,yaml_text/* readYamlNodes */.fY)(text, path);
    // Values for a chart that lies elsewhere are read all the same.
    return { uses: documents.flatMap((document) => (0,helm_values/* readImageGroups */.E)(document, path, version)) };
}
async function chartFields(folder, files) {
    const path = folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`;
    const text = files.read(path);
    return text === undefined ? undefined : (await (0,yaml_text/* readYamlNodes */.fY)(text, path))[0]?.map;
}
/** The folder of the chart that a template belongs to; undefined where there is none. */
function chartOf(path, files) {
    const parts = path.split('/');
    for (let i = parts.lastIndexOf('templates'); i >= 0; i = i === 0 ? -1 : parts.lastIndexOf('templates', i - 1)) {
        const folder = parts.slice(0, i).join('/');
        if (hasChart(folder, files))
            return folder;
    }
    return undefined;
}
/** The value stands on the same line, or alone on the next: there a key, an entry of a list or a template is something else. */
const imageLine = /(?:^|[\s{,])["']?image["']?[ \t]{0,20}:[ \t]{0,200}(?:(?=\S)|\r?\n[ \t]{1,200}(?=["']?[a-z0-9][\w./:@-]{0,700}(?<!:)["']?[ \t]{0,20}$))/gm;
/**
 * Keys that may come to `image` and do not read so: with an escape, marked by `?`, or computed with a value that looks like an image. A value
 * behind a computed key that is computed as well is mostly a label.
 */
const hiddenKey = /^[ \t]{0,200}(?:- {0,20}){0,20}(?:"[^"\n]{0,200}\\[^"\n]{0,200}"[ \t]{0,20}:|\?[ \t]{1,20}["']?image\b|(?=[^:\n]{0,200}\}\})(?:[\w"'-]|\{\{[^{}\n]{1,200}\}\}){1,50}:[ \t]{1,20}["']?[a-z0-9][\w.-]{0,200}(?::\d{1,5})?(?:\/[\w.-]{1,200}){1,20}(?:[:@][\w.:-]{1,200})?["']?[ \t]*$)/gm;
const maxReported = 20;
const maxImages = 2000;
async function readTemplate(text, path, chart, files) {
    if (!text.includes('{{')) {
        if (path.endsWith('.tpl'))
            return { uses: [] };
        return kubernetesManifests.read(text, path, files);
    }
    const bare = withoutComments(text);
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    const uses = [];
    const unread = [];
    let values;
    let count = 0;
    for (const match of bare.matchAll(imageLine)) {
        if (++count > maxImages)
            throw tooManyImages(path);
        const start = match.index + match[0].length;
        const written = valueAt(bare, start);
        if (written === undefined)
            continue;
        const line = lines.positionAt(start).line;
        if (!written.value.includes('{{')) {
            const [properties = ''] = /^(?:[&!][^\s]{0,200}[ \t]{1,20}){0,2}/.exec(written.value) ?? [];
            const value = written.value.slice(properties.length);
            const offset = written.offset + properties.length;
            if (/^\*|\\/.test(value))
                unread.push(`line ${line}`);
            // A key of another kind: a map follows, or a number.
            if (!/^[\w./:@-]{1,700}$/.test(value))
                continue;
            uses.push((0,image_use/* use */.Y)(path, { value, region: lines.region(offset, offset + value.length) }, 'image of a template'));
            continue;
        }
        values ??= await valuesOf(chart, files);
        const read = evaluate(written.value, values);
        if (read.kind === 'text')
            uses.push({
                ...(0,image_use/* use */.Y)(path, { value: read.value, region: lines.region(start, start + written.value.length) }, 'image of a template'),
                text: written.value,
                pinnable: false,
            });
        else if (read.kind === 'unknown')
            unread.push(`line ${line}`);
    }
    for (const match of bare.matchAll(hiddenKey))
        unread.push(`line ${lines.positionAt(match.index).line}`);
    const gaps = unread.length === 0
        ? []
        : [
            {
                path,
                reason: 'template',
                gap: true,
                detail: `the image in ${unread.slice(0, maxReported).join(', ')} is computed in a way that is not followed: render the chart (\`helm template\`) in a step before, and let the result be read`,
            },
        ];
    return { uses, gaps };
}
function tooManyImages(path) {
    return new errors/* PortcullisError */.SO({
        code: 'template-too-large',
        message: `expected at most ${maxImages} images in a template, got more`,
        where: { file: path },
        remedy: 'Split the template.',
    });
}
/** Comments of the template and of YAML become spaces, so that places stay. */
function withoutComments(text) {
    const blank = (found) => found.replace(/[^\n]/g, ' ');
    let result = '';
    let start = 0;
    for (const match of text.matchAll(/\{\{-?\s{0,20}\/\*/g)) {
        if (match.index < start)
            continue;
        const end = text.indexOf('*/', match.index + match[0].length);
        if (end < 0)
            break;
        result += text.slice(start, match.index) + blank(text.slice(match.index, end + 2));
        start = end + 2;
    }
    return (result + text.slice(start)).replace(/^[ \t]*#[^\n]*/gm, blank);
}
/** Nobody writes an image on a longer line; what is cut there is not followed. */
const maxLine = 1000;
/** The scalar from an offset on, as far as its line goes; quotes are taken away. */
function valueAt(text, start) {
    const end = text.indexOf('\n', start);
    const rest = text
        .slice(start, Math.min(end < 0 ? text.length : end, start + maxLine))
        .replace(/\s{1,200}#[^"'{}]*$/, '')
        .trimEnd();
    const quoted = /^(["'])(.*)\1[\s,}\]]{0,20}$/.exec(rest);
    if (quoted !== null)
        return { value: quoted[2] ?? '', offset: start + 1 };
    if (/^[|>]/.test(rest)) {
        const next = text
            .slice(end + 1)
            .split('\n', 1)[0]
            ?.trim();
        return next === undefined || next === '' ? undefined : { value: next, offset: text.indexOf(next, end) };
    }
    return rest === '' ? undefined : { value: rest.includes('{{') ? rest : rest.replace(/[,}\]\s]{1,20}$/, ''), offset: start };
}
async function valuesOf(chart, files) {
    const inside = chart === '' ? '' : `${chart}/`;
    const root = [];
    const path = `${inside}values.yaml`;
    const text = files.read(path);
    if (text !== undefined)
        root.push(...(await (0,yaml_text/* readYamlNodes */.fY)(text, path)));
    const helpers = new Map();
    for (const other of files.paths) {
        if (!other.startsWith(inside) || !templateFile.test(other))
            continue;
        const body = withoutComments(files.read(other) ?? '');
        const starts = [...body.matchAll(/\{\{-?\s{0,20}define\s{1,20}"([^"\n]{1,200})"\s{0,20}-?\}\}/g)];
        for (const [i, start] of starts.entries())
            helpers.set(start[1] ?? '', body.slice(start.index + start[0].length, starts[i + 1]?.index ?? body.length));
    }
    return { root, chart: await chartFields(chart, files), helpers };
}
const unknown = { kind: 'unknown' };
/**
 * What a template's image comes to: a text, something that the values hold and that is read there, or unknown. Only paths
 * into the values, fields of the chart, texts and a few functions that make no name of their own are followed.
 */
function evaluate(template, values) {
    let text = '';
    let last = 0;
    let fromValues = false;
    for (const match of template.matchAll(/\{\{-?(.{1,1000}?)-?\}\}/g)) {
        const before = template.slice(last, match.index);
        last = match.index + match[0].length;
        const part = evaluatePipe(tokensOf((match[1] ?? '').trim()), values, 0);
        if (part.kind === 'text')
            text += `${before}${part.value}`;
        else if (part.kind === 'values')
            fromValues = true;
        else
            return unknown;
    }
    const whole = `${text}${template.slice(last)}`.replace(/["'\s]/g, '');
    if (fromValues)
        return { kind: 'values' };
    // Values that leave the name empty name no image; templates ask for it before they write it.
    const paths = [...template.matchAll(/\.Values\.([\w.]+)/g)].map((match) => match[1] ?? '');
    if (/^(?:$|[:@])/.test(whole) && paths.length > 0 && paths.every((path) => lookUp(path, values) !== undefined))
        return { kind: 'values' };
    return /^[\w./:@-]{1,700}$/.test(whole) && !/^[:@]|:$|@$/.test(whole) ? { kind: 'text', value: whole } : unknown;
}
function tokensOf(expression) {
    return expression.match(/"(?:[^"\\]|\\.)*"|`[^`]*`|\$?\.[\w.]+|[A-Za-z]\w*|\d+|[$.|(),-]|\S/g) ?? [];
}
/** `a | default b | quote`, or a call of a function. */
function evaluatePipe(tokens, values, depth) {
    if (depth > 10)
        return unknown;
    const stages = splitAt(tokens, '|');
    let current;
    for (const stage of stages) {
        const [head = '', ...rest] = stage;
        if (current === undefined)
            current = isFunction(head) ? call(head, argumentsOf(rest, values, depth), rest, values) : argumentsOf(stage, values, depth)[0];
        else
            current = call(head, [...argumentsOf(rest, values, depth), current], rest, values);
        if (current === undefined)
            return unknown;
    }
    return current ?? unknown;
}
const plainFunctions = new Set(['quote', 'squote', 'toString', 'trim', 'lower', 'tpl']);
function isFunction(word) {
    return plainFunctions.has(word) || /^(?:default|printf|coalesce|include|template|required)$/.test(word);
}
function call(name, given, tokens, values) {
    if (name === 'include' || name === 'template')
        return evaluateHelper(tokens, values);
    if (plainFunctions.has(name))
        return given[0] ?? unknown;
    if (name === 'required')
        return given.at(-1) ?? unknown;
    // The value to be defaulted comes last.
    const inOrder = name === 'default' ? [...given].reverse() : given;
    if (name === 'default' || name === 'coalesce')
        return inOrder.find((value) => value.kind !== 'text' || value.value !== '') ?? { kind: 'text', value: '' };
    if (name !== 'printf')
        return unknown;
    const [format, ...rest] = given;
    if (format?.kind !== 'text' || rest.some(({ kind }) => kind === 'unknown'))
        return unknown;
    if (rest.some(({ kind }) => kind === 'values'))
        return { kind: 'values' };
    let at = 0;
    const text = format.value.replace(/%[svd]/g, () => {
        const value = rest[at++];
        return value?.kind === 'text' ? value.value : '';
    });
    return at === rest.length ? { kind: 'text', value: text } : unknown;
}
function argumentsOf(tokens, values, depth) {
    const found = [];
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        if (token === '(') {
            const end = afterClosing(tokens, i);
            found.push(evaluatePipe(tokens.slice(i + 1, end - 1), values, depth + 1));
            i = end - 1;
        }
        else if (token !== '.' && token !== '$')
            found.push(operand(token, values));
    }
    return found;
}
/** The index after the parenthesis that closes the one at `open`. */
function afterClosing(tokens, open) {
    let depth = 1;
    let end = open + 1;
    for (; end < tokens.length && depth > 0; end++) {
        if (tokens[end] === '(')
            depth++;
        if (tokens[end] === ')')
            depth--;
    }
    return end;
}
function operand(token, values) {
    if (/^["`]/.test(token))
        return { kind: 'text', value: token.slice(1, -1) };
    if (/^\d+$/.test(token))
        return { kind: 'text', value: token };
    if (/^\$?\.Values\./.test(token))
        return valueAtPath(token.slice(token.indexOf('.Values.') + 8), values);
    if (/^\$?\.Chart\./.test(token))
        return chartField(token.slice(token.indexOf('.Chart.') + 7), values);
    return unknown;
}
function valueAtPath(path, values) {
    const node = lookUp(path, values);
    if (node?.map?.get('repository')?.text !== undefined)
        return { kind: 'values' };
    if (node?.map !== undefined || node?.list !== undefined)
        return unknown;
    const value = node?.text?.value ?? '';
    return value.includes('{{') ? unknown : { kind: 'text', value };
}
function chartField(name, values) {
    const key = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
    const value = values.chart?.get(key)?.text?.value;
    return value === undefined ? unknown : { kind: 'text', value };
}
function splitAt(tokens, sign) {
    const parts = [[]];
    let open = 0;
    for (const token of tokens) {
        if (token === '(')
            open++;
        if (token === ')')
            open--;
        if (token === sign && open === 0)
            parts.push([]);
        else
            parts.at(-1)?.push(token);
    }
    return parts;
}
/** A named template that is given a group of the values, or reads one itself. */
function evaluateHelper(tokens, values) {
    const [name = ''] = tokens;
    const body = values.helpers.get(name.slice(1, -1)) ?? '';
    const texts = [...body.matchAll(/"([^"\n]{1,300})"/g)].map((match) => match[1] ?? '');
    // It may write a name of its own, which is not read here.
    if (texts.some((text) => /[a-z0-9]\/[a-z0-9]/.test(text) && !text.includes('%s')))
        return unknown;
    const paths = [...`${tokens.join(' ')} ${body}`.matchAll(/\.Values\.([\w.]+)/g)].map((match) => match[1] ?? '');
    return { kind: paths.some((path) => isImagePart(path, values)) ? 'values' : 'unknown' };
}
function lookUp(path, values) {
    for (const root of values.root) {
        let node = root;
        for (const key of path.split('.'))
            node = node?.map?.get(key);
        if (node !== undefined)
            return node;
    }
    return undefined;
}
/** Whether what lies at a path of the values is among the images that are read from them. */
function isImagePart(path, values) {
    const node = lookUp(path, values);
    if (node?.map?.get('repository')?.text !== undefined)
        return true;
    return node?.text !== undefined && node.text.value !== '' && /(?:image|repository)$/i.test(path);
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/kustomize.js
// Kustomizations: what `images` makes of the names in the manifests, which is what runs in the end, and patches that set one.

function kustomize_atFirstUse0() { return kustomize_atFirstUse0.made ??= __webpack_require__.now([687], 7687); } // at first use


const kustomizations = {
    id: 'kustomize',
    title: 'Kustomization',
    byName: true,
    matches: (path) => /(?:^|\/)kustomization(?:\.ya?ml)?$/i.test(path),
    async read(text, path, files) {
        const uses = [];
        const elsewhere = [];
        for (const document of await (0,yaml_text/* readYamlNodes */.fY)(text, path)) {
            const { map } = document;
            for (const entry of map?.get('images')?.list ?? [])
                uses.push(...(0, kustomize_atFirstUse0().replacement)(entry, path));
            for (const key of ['resources', 'bases', 'components'])
                for (const { value } of (0,yaml_text/* textsOf */.CB)(map?.get(key)))
                    if ((0,named_paths/* isRemote */.Vx)(value) || /\?ref=|\.git(?:\/\/|$)/.test(value))
                        elsewhere.push(`${value.slice(0, 120)}, a resource of ${path}`);
            for (const chart of map?.get('helmCharts')?.list ?? []) {
                const name = chart.map?.get('name')?.text?.value ?? 'a chart';
                elsewhere.push(`the chart ${name.slice(0, 120)} of ${path}`);
                const values = chart.map?.get('valuesInline');
                if (values !== undefined)
                    uses.push(...(0,helm_values/* readImageGroups */.E)(values, path, undefined));
            }
            for (const written of [
                ...(0,yaml_text/* textsOf */.CB)(map?.get('patchesStrategicMerge')),
                ...['patches', 'patchesJson6902'].flatMap((key) => (map?.get(key)?.list ?? []).flatMap((entry) => (0, kustomize_atFirstUse0().patchTexts)(entry))),
            ])
                uses.push(...(await (0, kustomize_atFirstUse0().readPatch)(written, path, files)));
        }
        return { uses, elsewhere };
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/workflow/grouped-steps.js
// Steps that run beside one another: those of a `parallel` group are steps of the job like the others, for whoever reads a workflow.
/**
 * A group in a group is none of GitHub's, and hides nothing here: all levels are looked through, which the reader of YAML bounds.
 *
 * Steps of a job or of a composite action in the order of the text, those of a `parallel` group behind the step that holds them.
 * @param groupOf the steps of a step's `parallel`; undefined for a step that has none.
 */
function withGrouped(steps, groupOf) {
    return steps.flatMap((step) => {
        const group = groupOf(step);
        return group === undefined ? [step] : [step, ...withGrouped(group, groupOf)];
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/workflow.js
// GitHub workflows and actions: job containers, services, steps or actions that run an image, and the commands of steps that
// pull one.






const prefix = 'docker://';
function isWorkflowName(path) {
    return /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i.test(path) || /(?:^|\/)action\.ya?ml$/i.test(path);
}
/** Steps of a job or a composite action; those of a `parallel` group stand behind it. */
function stepsOf(node) {
    return withGrouped(node?.list ?? [], ({ map }) => map?.get('parallel')?.list);
}
const workflows = {
    id: 'workflow',
    title: 'Workflow',
    byName: true,
    matches: isWorkflowName,
    async read(text, path, files) {
        const uses = [];
        const scripts = [];
        const also = [];
        const image = (node, role, matrix) => {
            const found = node?.text ?? node?.map?.get('image')?.text;
            // An empty name means "no container"; GitHub allows it.
            if (found === undefined || found.value === '')
                return;
            const named = found.value.startsWith(prefix) ? (0,yaml_text/* partOf */.BU)(found, prefix) : found;
            for (const value of matrix(named.value))
                uses.push(value === named.value ? (0,image_use/* use */.Y)(path, named, role) : { ...(0,image_use/* use */.Y)(path, { ...named, value }, role), text: named.value, pinnable: false });
        };
        for (const document of await (0,yaml_text/* readYamlNodes */.fY)(text, path)) {
            const { map } = document;
            const workflowEnv = textsOfVariables(map?.get('env'));
            for (const [name, job] of map?.get('jobs')?.map?.entries() ?? []) {
                const matrix = matrixOf(job.map);
                image(job.map?.get('container'), `container of job ${name}`, matrix);
                for (const [service, node] of job.map?.get('services')?.map?.entries() ?? [])
                    image(node, `service ${service} of job ${name}`, matrix);
                const jobEnv = textsOfVariables(job.map?.get('env'));
                for (const step of stepsOf(job.map?.get('steps')))
                    addStep(step.map, name, `a step of job ${name}`, [workflowEnv, jobEnv]);
            }
            const runs = map?.get('runs')?.map;
            for (const step of stepsOf(runs?.get('steps')))
                addStep(step.map, '', 'a step of the action', []);
            for (const inner of (0,yaml_text/* everyMap */.mt)(document)) {
                const step = inner.get('uses')?.text;
                if (step?.value.startsWith(prefix))
                    uses.push((0,image_use/* use */.Y)(path, (0,yaml_text/* partOf */.BU)(step, prefix), 'step'));
            }
            const own = runs?.get('using')?.text?.value === 'docker' ? runs.get('image')?.text : undefined;
            // Anything without the prefix is a Dockerfile of the action's own.
            if (own?.value.startsWith(prefix))
                uses.push((0,image_use/* use */.Y)(path, (0,yaml_text/* partOf */.BU)(own, prefix), 'image of the action'));
        }
        const read = readScripts(scripts, path, files);
        return { uses: [...uses, ...read.uses], also: [...also, ...read.also], elsewhere: read.elsewhere };
        function addStep(step, job, owner, environments) {
            if (step === undefined)
                return;
            const all = [...environments, textsOfVariables(step.get('env'))].reverse();
            const rawOf = (name) => all.find((values) => values.has(name))?.get(name);
            const lookUp = (name) => {
                const value = rawOf(name);
                return value?.includes('${{') === true ? undefined : value;
            };
            const builds = /^docker\/build-push-action@/.test(step.get('uses')?.text?.value ?? '')
                ? buildAndPush(step.get('with')?.map, owner)
                : [];
            scripts.push({ text: step.get('run')?.text ?? { value: '' }, job, owner, lookUp, rawOf, builds });
        }
        /** @returns the names of what it builds. */
        function buildAndPush(given, owner) {
            const text = (key) => given?.get(key)?.text?.value;
            const lines = (key) => (text(key) ?? '')
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== '');
            const pairs = (key) => lines(key).map((line) => [line.slice(0, Math.max(0, line.indexOf('='))), line.slice(line.indexOf('=') + 1)]);
            const names = lines('tags').flatMap((line) => line.split(','));
            const contexts = pairs('build-contexts').map(([name, value]) => [name, { value }]);
            for (const [name, { value }] of contexts)
                if (value.startsWith(imageContext))
                    uses.push({ ...(0,image_use/* use */.Y)(path, { value: value.slice(imageContext.length) }, `build context ${name} of ${owner}`) });
            const [context = '.', file] = [text('context'), text('file')];
            if ([context, file ?? ''].some((value) => value.includes('${{')))
                return names;
            const args = new Map(pairs('build-args').map(([name, value]) => [name, value.includes('${{') ? undefined : value]));
            // `file` is a path from the workspace, not from the context.
            const read = readBuild({
                path,
                folder: '',
                owner,
                args,
                contexts,
                context: file === undefined ? context : '.',
                ...(file === undefined ? {} : { dockerfile: file }),
            }, files);
            uses.push(...read.uses);
            also.push(...read.also);
            return names;
        }
    },
};
const maxCombinations = 256;
function matrixOf(job) {
    const matrix = job?.get('strategy')?.map?.get('matrix')?.map;
    const valuesOf = (key) => {
        const [name = '', ...rest] = key.split('.');
        const items = [
            ...(matrix?.get(name)?.list ?? []),
            ...(matrix?.get('include')?.list ?? []).flatMap((entry) => entry.map?.get(name) ?? []),
        ];
        const texts = items.flatMap((item) => {
            let node = item;
            for (const part of rest)
                node = node?.map?.get(part);
            return node?.text?.value ?? [];
        });
        return texts.length === items.length ? [...new Set(texts)] : [];
    };
    return (text) => {
        let results = [text];
        for (const expression of text.match(/\$\{\{\s{0,20}matrix\.[\w.-]{1,100}\s{0,20}\}\}/g) ?? []) {
            const key = /matrix\.([\w.-]{1,100})/.exec(expression)?.[1] ?? '';
            const values = valuesOf(key);
            if (values.length === 0 || values.length * results.length > maxCombinations)
                return [text];
            results = results.flatMap((result) => values.map((value) => result.replaceAll(expression, value)));
        }
        return [...new Set(results)];
    };
}
function textsOfVariables(node) {
    return new Map(pairsOf(node).flatMap(([name, text]) => (text === undefined ? [] : [[name, text.value]])));
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/sources.js
// All kinds of files that images are named in.









/** The first that matches a path reads it. */
const imageSources = [
    dockerfiles,
    composeFiles,
    bakeFiles,
    workflows,
    gitlabPipelines,
    devcontainers,
    helmCharts,
    kustomizations,
    kubernetesManifests,
];

// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/walk.js + 1 modules
var src_walk = __webpack_require__(915);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/gaps.js
// Files that were not read: which of them are gaps.



/** Reasons for which a file that is ours was not read. A directory or a device of its name is none. */
const unreadReasons = new Set(['binary', 'too-large', 'unreadable', 'symlink-outside', 'symlink-dangling', 'symlink-loop']);
/** What the walk passed over, as a gap where it is ours by its name, or may be by its content. */
function asGap(entry, source, workspace) {
    if (entry.gap || !unreadReasons.has(entry.reason))
        return entry;
    if (source.byName || entry.reason !== 'too-large')
        return source.byName ? { ...entry, gap: true } : entry;
    return { ...entry, gap: largeMayBeManifest((0,external_node_path_.join)(workspace, entry.path)) };
}
const chunkBytes = 1024 * 1024;
/** Room for the longest spelling of a word, which may stand across the border of two chunks. */
const overlapBytes = 4096;
const maxPeek = 256 * 1024 * 1024;
/** Whether a large file may hold a manifest, or is too large to tell. */
function largeMayBeManifest(file) {
    try {
        const size = (0,external_node_fs_.statSync)(file).size;
        if (size > maxPeek)
            return true;
        const descriptor = (0,external_node_fs_.openSync)(file, 'r');
        try {
            const chunk = Buffer.alloc(chunkBytes);
            for (let at = 0; at < size; at += chunkBytes - overlapBytes) {
                const count = (0,external_node_fs_.readSync)(descriptor, chunk, 0, chunkBytes, at);
                if (mayBeManifest(chunk.subarray(0, count)))
                    return true;
            }
            return false;
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch {
        return true;
    }
}

// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/system-reason.js
var system_reason = __webpack_require__(7298);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/nearby.js
// The workspace's other files, as one that is read names them.



/** Files that others name, each read once. */
function nearbyFiles(workspace, walked, maxBytes) {
    const known = new Map();
    const bytes = (path) => {
        if (known.has(path))
            return known.get(path);
        const content = readNamed(workspace, path, maxBytes);
        known.set(path, content);
        return content;
    };
    return {
        paths: walked.map(({ path }) => path),
        bytes,
        read(path) {
            const content = bytes(path);
            return content === undefined ? undefined : ((0,src_text/* decodeText */.g7)(content)?.text ?? content.toString('utf8'));
        },
    };
}
/** @throws PortcullisError `unreadable` when there is such a file and it cannot be read to its end. */
function readNamed(workspace, path, maxBytes) {
    const fail = (got) => new errors/* PortcullisError */.SO({
        code: 'unreadable',
        message: `expected the readable file ${path.slice(0, 200)}, got ${got}`,
        where: { file: path },
        remedy: 'Make it readable.',
    });
    let real;
    try {
        real = (0,src_walk/* insideWorkspace */.CT)(workspace, path);
    }
    catch (error) {
        if (error instanceof errors/* PortcullisError */.SO && error.code === 'path-missing')
            return undefined;
        throw error;
    }
    try {
        const stats = (0,external_node_fs_.statSync)(real);
        if (!stats.isFile())
            return undefined;
        if (stats.size > maxBytes)
            throw fail(`${stats.size} bytes, more than ${maxBytes}`);
        return (0,external_node_fs_.readFileSync)(real);
    }
    catch (error) {
        throw error instanceof errors/* PortcullisError */.SO ? error : fail((0,system_reason/* systemReason */.u)(error));
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/seen.js
// Kinds of files that name images and that are not read: nobody should think that they were.
/** Title, paths, and for files that mostly hold something else what their text then holds. */
const kinds = [
    [
        'scripts that run images',
        /\.(?:sh|bash)$|(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$/,
        /\b(?:(?:docker|podman|nerdctl)\s+(?:[a-z]+\s+)?(?:run|pull|create)|skopeo\s+copy|crane\s+(?:pull|copy|cp)|kubectl\s+set\s+image)\b/,
    ],
    [
        'Ansible tasks that run images',
        /(?:^|\/)(?:tasks|handlers|playbooks?)\/(?:[^/]+\/){0,10}[^/]+\.ya?ml$|(?:^|\/)(?:site|playbook[^/]{0,60})\.ya?ml$/,
        /\b(?:docker|podman)_(?:container|image|swarm_service|stack)\b/,
    ],
    ['CircleCI configuration', /(?:^|\/)\.circleci\/[^/]+\.ya?ml$/],
    ['Azure pipelines', /(?:^|\/)\.?azure-pipelines[^/]{0,100}\.ya?ml$/],
    ['Bitbucket pipelines', /(?:^|\/)bitbucket-pipelines\.ya?ml$/],
    ['Drone pipelines', /(?:^|\/)\.drone\.(?:ya?ml|jsonnet|star)$/],
    ['Woodpecker pipelines', /(?:^|\/)\.woodpecker(?:\/[^/]+)?\.ya?ml$/],
    ['Buildkite pipelines', /(?:^|\/)\.buildkite\/[^/]+\.ya?ml$/],
    ['Jenkinsfiles', /(?:^|\/)Jenkinsfile(?:\.[^/]{1,60})?$/],
    ['Cloud Build configuration', /(?:^|\/)cloudbuild[^/]{0,60}\.(?:ya?ml|json)$/],
    ['Terraform', /\.tf(?:\.json)?$/],
    ['Nomad jobs', /\.nomad(?:\.hcl)?$/],
    ['ECS task definitions', /(?:^|\/)(?:ecs-)?task-?def(?:inition)?[^/]{0,60}\.(?:json|ya?ml)$/i],
    ['Quadlet units', /\.container$/],
    ['templates of manifests and Compose files', /\.ya?ml\.(?:j2|jinja2?|te?mpl|tpl|erb|gotmpl)$/],
    ['Render blueprints', /(?:^|\/)render\.ya?ml$/],
    ['Fly configuration', /(?:^|\/)fly(?:\.[^/]{1,60})?\.toml$/],
    ['Score workloads', /(?:^|\/)score\.ya?ml$/],
    ['Skaffold configuration', /(?:^|\/)skaffold\.ya?ml$/],
    ['Tiltfiles', /(?:^|\/)Tiltfile$/],
    ['Earthfiles', /(?:^|\/)Earthfile$/],
    ['Helmfiles', /(?:^|\/)helmfile[^/]{0,60}\.ya?ml(?:\.gotmpl)?$/],
    ['Jsonnet', /\.(?:jsonnet|libsonnet)$/],
    ['Dagger modules', /(?:^|\/)dagger\.json$/],
];
/** `2 files of Terraform`, for the summary. */

const maxListed = 10;
/** What was seen and not read, a sentence each. @param elsewhere what files name that is not in the repository. */


;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/discover.js
// All images that a repository runs, from every kind of file that names some.







/** Reads the files that one of the sources wants; one that is ours and cannot be read to its end is a gap, with the reason. */

class Discovering {
    options;
    uses = new Map();
    contents = new Map();
    skipped = [];
    elsewhere = new Set();
    done = new Set();
    files;
    bytes = 0;
    readFiles = 0;
    constructor(walk, options) {
        this.options = options;
        this.files = nearbyFiles(options.workspace, walk.files, options.maxBytes);
    }
    sourceOf = (path) => imageSources.find(({ id, matches }) => this.options.wanted.has(id) && matches(path));
    async file(file, source) {
        if (source === undefined)
            return;
        const read = (0,src_walk/* readWorkspaceFile */.sL)(file, this.options.maxBytes);
        if ('skipped' in read)
            this.skipped.push(asGap(read.skipped, source, this.options.workspace));
        else
            await this.take(file.path, Buffer.from(read.bytes), source);
    }
    passedOver(entry, source) {
        if (source === undefined && (0,src_walk/* isAboutMany */.V2)(entry, this.options.workspace))
            this.skipped.push(entry);
        if (source !== undefined && entry.reason !== 'symlink-inside')
            this.skipped.push(asGap(entry, source, this.options.workspace));
    }
    result() {
        const { uses, contents, skipped, bytes, readFiles: read, elsewhere } = this;
        return { uses: [...uses.values()], contents, skipped, bytes, read, remarks: remarksOf(elsewhere, this.files) };
    }
    async take(path, content, source) {
        const key = `${source.id} ${path}`;
        if (this.done.has(key))
            return;
        this.done.add(key);
        const decoded = (0,src_text/* decodeText */.g7)(content);
        // A NUL in a comment stops no consumer: what is ours by its name is read as it is.
        if (decoded === undefined && !source.byName && !path.endsWith('.tgz')) {
            // Helm drops what stands in a comment of a template, a NUL too. Of manifests only those without the word are surely none.
            this.skipped.push({ path, reason: 'binary', gap: source !== kubernetesManifests || mayBeManifest(content) });
            return;
        }
        const reading = await this.read(decoded?.text ?? content.toString('utf8'), path, source);
        if (reading === undefined)
            return;
        this.bytes += content.length;
        this.readFiles++;
        this.note(reading, decoded === undefined || decoded.encoding === 'utf-8');
        if (reading.uses.length > 0)
            this.contents.set(path, content);
        for (const other of reading.also ?? [])
            await this.named(other.path, other.as);
    }
    async read(text, path, source) {
        try {
            return await source.read(text, path, this.files);
        }
        catch (error) {
            if (!(error instanceof errors/* PortcullisError */.SO))
                throw error;
            const isTemplate = error.code === 'chart-template';
            const detail = isTemplate ? error.message : `no ${source.title}: ${error.message}`;
            // A chart's template is Helm's, and who left Helm out has left it out.
            const isLeftOut = isTemplate && !this.options.wanted.has('helm') && inChart(path, this.files.paths);
            this.skipped.push({ path, reason: isTemplate ? 'template' : 'unreadable', gap: !isLeftOut, detail });
            return undefined;
        }
    }
    /** @param isPlain whether places in the text are places in the file. */
    note(reading, isPlain) {
        for (const use of reading.uses) {
            const place = use.region === undefined ? use.role : `${use.region.startLine}:${use.region.startColumn}`;
            const identity = `${use.path} ${place} ${use.reference ?? `? ${use.text}`}`;
            if (!this.uses.has(identity))
                this.uses.set(identity, isPlain ? use : { ...use, pinnable: false });
        }
        this.skipped.push(...(reading.gaps ?? []));
        for (const what of reading.elsewhere ?? [])
            this.elsewhere.add(what);
    }
    /** A file that another one makes its own. A kind that was left out is left out here too. */
    async named(path, id) {
        const as = imageSources.find((source) => source.id === id);
        if (as === undefined || !this.options.wanted.has(as.id) || this.sourceOf(path) === as)
            return;
        const content = this.files.bytes(path);
        if (content !== undefined)
            await this.take(path, content, as);
    }
}
function inChart(path, paths) {
    const folder = /^(.*?\/|)templates\//.exec(path)?.[1];
    return folder !== undefined && paths.includes(`${folder}Chart.yaml`);
}

// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/deadline.js
var src_deadline = __webpack_require__(3258);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/connect.js + 11 modules
var connect = __webpack_require__(6802);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/parallel.js
var parallel = __webpack_require__(9209);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/inputs.js
var src_inputs = __webpack_require__(8539);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js
var paths = __webpack_require__(7654);
// EXTERNAL MODULE: ./build/bundled/packages/images/src/reference.js
var src_reference = __webpack_require__(3860);
// EXTERNAL MODULE: ./build/bundled/packages/images/src/name-glob.js
var name_glob = __webpack_require__(289);
;// CONCATENATED MODULE: ./build/bundled/packages/oci/src/remembering.js
// A client that asks each question once: several verifiers look at one image, and all must see the same answers.
/** For the time of one image; nothing is ever forgotten, and streams are passed through. */
function rememberingClient(client) {
    const answers = new Map();
    const once = (key, ask) => {
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const answer = ask();
        answers.set(key, answer);
        return answer;
    };
    const at = ({ registry, repository }) => `${registry}/${repository}`;
    return {
        resolve: (reference) => once(`resolve ${at(reference)} ${reference.tag} ${reference.digest}`, () => client.resolve(reference)),
        manifest: (repository, name) => once(`manifest ${at(repository)} ${name}`, () => client.manifest(repository, name)),
        blob: (repository, descriptor, options) => once(`blob ${at(repository)} ${descriptor.digest} ${descriptor.size} ${options?.maxBytes}`, () => client.blob(repository, descriptor, options)),
        blobStream: (repository, descriptor) => client.blobStream(repository, descriptor),
        referrers: (repository, subject, artifactType) => once(`referrers ${at(repository)} ${subject} ${artifactType}`, () => client.referrers(repository, subject, artifactType)),
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/identity.js
var identity = __webpack_require__(2317);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/cosign/verify-cosign.js + 2 modules
var verify_cosign = __webpack_require__(4598);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/notation/trust-policy.js
var trust_policy = __webpack_require__(8798);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/policy/types.js
var types = __webpack_require__(4520);
// EXTERNAL MODULE: ./build/bundled/packages/oci/src/registry/manifest.js
var manifest = __webpack_require__(2115);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/attestation/rule.js + 1 modules
var attestation_rule = __webpack_require__(734);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/verify/age.js
// How old an image is: since its newest proven signature, else since its provenance was signed, else since its configuration
// says it was built. Anything else that is attested later, a scan above all, makes no image younger.


const maxConfigBytes = 8 * 1024 * 1024;
const age_maxImages = 64;
/** How far clocks may differ. */
const clockSkew = 5 * 60_000;
/** @param attempts those of the authorities that must have signed. */
async function imageAge(client, repository, subject, attempts, now) {
    const proven = (counts) => attempts.flatMap((attempt) => attempt.verified && attempt.letThrough === undefined && attempt.signedAt !== undefined && counts(attempt)
        ? [attempt.signedAt.getTime()]
        : []);
    const signed = proven(({ kind }) => kind !== 'attestation');
    if (signed.length > 0)
        return { age: now.getTime() - Math.max(...signed), origin: 'the proven time of its signature' };
    const built = proven(({ predicateType }) => predicateType !== undefined && (0,attestation_rule/* isProvenance */.WX)(predicateType));
    if (built.length > 0)
        return { age: now.getTime() - Math.min(...built), origin: 'the proven time of its provenance' };
    const created = await createdAt(client, repository, subject);
    if (created === undefined || !(created > beforeImages))
        return { origin: 'neither a proven signature nor its configuration tells' };
    return { age: now.getTime() - created, origin: 'its own configuration, which the signature covers' };
}
/** No image was made before: builders write the year 1, or 1970, where they do not want to say, and then it has no age that is known. */
const beforeImages = Date.parse('2013-01-01T00:00:00Z');
/** Of an index: the oldest of its images, since any of them may be the one that runs. */
async function createdAt(client, repository, subject) {
    const { bytes, mediaType } = await client.manifest(repository, subject.digest);
    if ((0,manifest/* isIndexType */.$U)(mediaType)) {
        // Entries for no platform are attestations that a builder put beside the images.
        const images = (0,manifest/* indexEntries */.nL)(bytes).filter(({ annotations }) => annotations?.['vnd.docker.reference.type'] === undefined);
        // What is not looked at has no known age.
        if (images.length > age_maxImages || images.some((image) => (0,manifest/* isIndexType */.$U)(image.mediaType)))
            return undefined;
        const times = [];
        for (const image of images)
            times.push(await createdAt(client, repository, image));
        return times.length === 0 || times.includes(undefined) ? undefined : oldest(times);
    }
    const { config } = JSON.parse(bytes.toString('utf8'));
    const content = await client.blob(repository, (0,manifest/* readDescriptor */.qq)(config), { maxBytes: maxConfigBytes });
    try {
        const { created } = JSON.parse(content.toString('utf8'));
        return typeof created === 'string' ? Date.parse(created) : undefined;
    }
    catch {
        return undefined;
    }
}
function oldest(times) {
    return times.some(Number.isNaN) ? Number.NaN : Math.min(...times);
}

// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/attestation/statement.js
var attestation_statement = __webpack_require__(6004);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/verify/requirement.js
// Whether what was found satisfies who must have signed: any of, all of, or so many distinct signers.
/** What is missing; undefined when the requirement holds. `counts` says which attempts are looked at. */


/**
 * Signatures beside the image that hold for none of the authorities: somebody else's, altered, or of another image. Every
 * authority of one kind is shown the same artifacts in the same order, so a place in the list is one artifact.
 */

/** One key signs once, however many names it has, and one name once, however many keys; a signature of nobody counts for nobody. */
function distinctSigners(attempts) {
    const groups = [];
    for (const { identity, issuer, keyId } of attempts) {
        if (identity === undefined)
            continue;
        const marks = [JSON.stringify([issuer ?? '', identity]), ...(keyId === undefined ? [] : [keyId])];
        const same = groups.filter((group) => marks.some((mark) => group.has(mark)));
        const [first] = same;
        if (first === undefined) {
            groups.push(new Set(marks));
            continue;
        }
        for (const mark of [...marks, ...same.slice(1).flatMap((group) => [...group])])
            first.add(mark);
        for (const merged of same.slice(1))
            groups.splice(groups.indexOf(merged), 1);
    }
    return groups.length;
}
/** A signature that does not hold says more than "none". */

function whyNot(tried, counts) {
    const [code, reason] = firstFailure(tried.map((entry) => ({ ...entry, attempts: entry.attempts.filter(({ verified }) => !verified) })), counts);
    return code === 'unsigned' ? '' : `; ${reason}`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/verify/attestations.js
// Whether an attestation that must be there is there, says what it must, and is signed by whom it must be.



/** What is lacking; `missing` where the attestation is not there, or says less than is asked for; not where it says something else. */
function attestationProblem({ rule, requirement }, tried, { every = false } = {}) {
    const own = tried.filter(({ authority }) => requirement.authorities.includes(authority));
    // Each attestation is held against the rule once; the requirement then counts those that satisfy it.
    const shortfalls = [];
    const judged = new Map();
    for (const attempt of own.flatMap(({ attempts }) => attempts)) {
        if (!attempt.verified) {
            // Of a bundle that does not hold nobody knows what it states: why it does not says more than that none is there.
            judged.set(attempt, attempt.kind === 'attestation' || attempt.kind === 'cosign-bundle');
            continue;
        }
        if (attempt.kind !== 'attestation')
            continue;
        const statement = (0,attestation_statement/* readInTotoStatement */.BV)(attempt.statement);
        const shortfall = (0,attestation_rule/* rulesStatement */.bH)(rule, statement) ? (0,attestation_rule/* checkStatement */.It)(rule, statement) : undefined;
        if (shortfall !== undefined)
            shortfalls.push(shortfall);
        judged.set(attempt, (0,attestation_rule/* rulesStatement */.bH)(rule, statement) && shortfall === undefined);
    }
    // A policy that asks it of every statement of the kind is not met by the one that says so.
    if (every && shortfalls.length > 0)
        return { code: 'attestation-unmet', reason: shortfalls[0].reason, missing: false };
    const lack = lackOf(requirement, own, (attempt) => judged.get(attempt) === true);
    if (lack === undefined)
        return undefined;
    const [shortfall] = shortfalls;
    if (shortfall === undefined)
        return { code: lack.code, reason: `expected a signed ${rule.predicate} attestation: ${lack.reason}`, missing: true };
    return { code: 'attestation-unmet', reason: shortfall.reason, missing: shortfalls.every(({ code }) => code === 'condition-unmet') };
}

// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/cosign/bundles.js
var bundles = __webpack_require__(7567);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/verify/carried.js
// Attestations that BuildKit puts into the index of an image: nobody signed them, but the index names them by digest, so whoever signed
// the index signed them too. https://docs.docker.com/build/metadata/attestations/attestation-storage/



const statementType = 'application/vnd.in-toto+json';
const maxEntries = 128;
const maxLayers = 20;
const maxStatementBytes = 16 * 1024 * 1024;
const maxBytes = 128 * 1024 * 1024;
/** Of every image in the index; none when the subject is no index, or one that holds more than is looked at. */
async function carriedStatements(client, repository, subject) {
    const { bytes, mediaType } = await client.manifest(repository, subject.digest);
    if (!(0,manifest/* isIndexType */.$U)(mediaType))
        return [];
    const entries = (0,manifest/* indexEntries */.nL)(bytes);
    if (entries.length > maxEntries)
        return [];
    const images = entries.filter(({ annotations }) => annotations?.['vnd.docker.reference.type'] === undefined);
    const budget = { left: maxBytes };
    const found = [];
    for (const image of images) {
        const about = entries.filter(({ annotations }) => annotations?.['vnd.docker.reference.type'] === 'attestation-manifest' &&
            annotations['vnd.docker.reference.digest'] === image.digest);
        const statements = [];
        for (const { digest } of about)
            statements.push(...(await statementsOf(client, repository, digest, image, budget)));
        found.push({ image, statements });
    }
    return found;
}
/** What cannot be read, or speaks of another image, is no statement about this one: it can only be missed. */
async function statementsOf(client, repository, digest, image, budget) {
    const statements = [];
    try {
        const { bytes } = await client.manifest(repository, digest);
        const { layers } = JSON.parse(bytes.toString('utf8'));
        const wanted = (Array.isArray(layers) ? layers.slice(0, maxLayers) : []).map((layer) => (0,manifest/* readDescriptor */.qq)(layer));
        for (const layer of wanted.filter(({ mediaType }) => mediaType === statementType)) {
            budget.left -= layer.size;
            if (budget.left < 0)
                break;
            const content = await client.blob(repository, layer, { maxBytes: maxStatementBytes });
            const statement = (0,attestation_statement/* readInTotoStatement */.BV)(JSON.parse(content.toString('utf8')));
            if ((0,attestation_statement/* namesArtifact */.jx)(statement, (0,bundles/* digestOnly */.Jp)(image.digest).digests))
                statements.push(statement);
        }
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.SO || error instanceof SyntaxError || error instanceof TypeError))
            throw error;
    }
    return statements;
}
/** Whether each image of the index carries what a rule asks for; a shortfall where one carries it and says something else. */
function carriedMeet(rule, carried) {
    const of = carried.map(({ statements }) => {
        const checked = statements.filter((statement) => (0,attestation_rule/* rulesStatement */.bH)(rule, statement)).map((statement) => (0,attestation_rule/* checkStatement */.It)(rule, statement));
        return checked.length === 0 ? 'missing' : checked.includes(undefined) ? 'met' : checked[0];
    });
    if (of.length === 0 || of.includes('missing'))
        return 'missing';
    return of.find((each) => each !== 'met') ?? 'met';
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/verify/demand.js
// Whether an image gives what a policy of another tool asks for: so many of each group, down to one signature or statement.


/** Every signer that is asked for, each once. */
function authoritiesOf(demand) {
    return [...new Set(walk(demand))];
}
function walk(demand) {
    if (demand.kind === 'group')
        return demand.of.flatMap(walk);
    return 'authority' in demand ? [demand.authority] : [];
}
/** What is missing: with `leave` where the policy itself lets it pass unseen, as a static authority does; undefined when the demand holds. */
function demandProblem(demand, tried, reference) {
    switch (demand.kind) {
        case 'signature':
            return signatureProblem(demand.authority, tried);
        case 'attestation':
            return statementProblem(demand, tried);
        case 'static':
            return staticProblem(demand);
        case 'pinned':
            return reference.digest === undefined ? notPinned(demand.name) : undefined;
        case 'group':
            return groupProblem(demand, tried, reference);
    }
}
/** Enough that hold, else enough that hold or are let through, else what the first lacks that is not there. */
function groupProblem({ of, count, name }, tried, reference) {
    const problems = of.map((each) => demandProblem(each, tried, reference));
    const held = problems.filter((found) => found === undefined).length;
    if (held >= count)
        return undefined;
    const passed = problems.filter((found) => found?.leave !== undefined);
    const refusing = problems.filter((found) => found !== undefined && found.leave === undefined);
    const [first] = held + passed.length >= count ? passed : refusing;
    if (first === undefined)
        return { kind: 'unsigned', code: 'unsigned', reason: `expected ${count} by ${name}, got ${held}` };
    const many = of.length > 1 ? ` (${held} of ${count} wanted hold)` : '';
    return { ...first, reason: `${first.reason}${many}` };
}
function signatureProblem(authority, tried) {
    const lack = lackOf({ kind: 'any-of', authorities: [authority] }, tried, isSignature);
    if (lack === undefined)
        return undefined;
    const own = tried.find((entry) => entry.authority === authority);
    const any = own?.failure !== undefined || own?.attempts.some(isSignature) === true;
    return { kind: any ? 'invalid' : 'unsigned', ...told(lack) };
}
function statementProblem({ authority, rule, every }, tried) {
    const lack = attestationProblem({ rule, requirement: { kind: 'any-of', authorities: [authority] } }, tried, { every });
    return lack === undefined ? undefined : { kind: 'attestation', ...told(lack) };
}
function told({ code, reason, letThrough }) {
    return { code, reason, ...(letThrough === undefined ? {} : { leave: { reason: letThrough } }) };
}
function staticProblem({ passes, message }) {
    const [code, reason] = passes
        ? ['static-pass', `expected a signature, got a policy that asks for none: ${message}`]
        : ['static-fail', message];
    return { kind: 'invalid', code, reason, ...(passes ? { leave: { reason: message } } : {}) };
}
function notPinned(name) {
    return {
        kind: 'unresolved',
        code: 'digest-missing',
        reason: `expected an image named by its digest, as ${name} asks (verifyDigest), got a tag`,
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/verify/image.js
// Verifying one image: its rule, its digest once, every signature against every authority, attestations, age.











/** Never throws for what an image, a registry or a signature does: that is the verdict. */

/** Those that count: the first of our own policy that matches, every one of another tool's. */

function withoutRule(known, policy) {
    const where = policy === undefined
        ? 'no policy for images'
        : policy.every === true
            ? `no policy in ${policy.file} whose patterns match it`
            : `no entry in \`images\` of ${policy.file}`;
    const reason = `expected a rule for ${known.reference.registry}/${known.reference.repository}, got ${where}`;
    return refused(known, [{ kind: 'no-rule', code: 'no-rule', reason }]);
}

function warned({ warns }, found) {
    return warns === undefined || found.leave !== undefined ? found : { ...found, leave: { reason: warns } };
}
/** Verified without a problem, let through where somebody answers for each, else refused. */
function settled(verdict) {
    if (verdict.problems.length === 0)
        return { ...verdict, status: 'verified' };
    return verdict.problems.every(({ leave }) => leave !== undefined) ? { ...verdict, status: 'excepted' } : verdict;
}
/** Every rule must be content; of one rule alone it is that rule's verdict. */

/** The subject's digest is the only thing that anything below is asked about; its tag may have moved since. */

/**
 * What is found without the tags of cosign's older format, where that is enough: two questions fewer of a registry that counts them.
 * Attestations and age are asked of all that is there. Undefined where more must be looked at.
 */



/** What the image's own signatures lack. Where an authority could not be asked, nobody knows what is missing. */

const attestedRemark = ', though it attests the image. Where attestations shall be enough, as with actions/attest, name who makes them in `any-of` beside `predicate` and not beside `image`';
/** Whoever must sign has attested and signed nothing: actions/attest does no more. */

/** A signature that does not state what it must is none of this authority's; attestations state nothing of the kind. */
function heldTo(wanted, attempt) {
    if (!attempt.verified || !isSignature(attempt))
        return attempt;
    for (const [key, rule] of wanted) {
        const stated = attempt.annotations?.get(key);
        if (stated !== undefined && (0,identity/* matchText */.H1)(rule, stated))
            continue;
        const got = stated === undefined ? 'none' : JSON.stringify(stated.slice(0, 80));
        const reason = `expected the signature to state ${key} ${(0,identity/* describeText */.ld)(rule)}, got ${got}`;
        return { kind: attempt.kind, digest: attempt.digest, verified: false, code: 'annotation-mismatch', reason };
    }
    return attempt;
}

/** What is still missing when the statements count that the signed index carries. */
function withCarried({ rule }, alone, carried) {
    const found = carriedMeet(rule, carried);
    if (found === 'met')
        return undefined;
    return found === 'missing' ? alone : { code: 'attestation-unmet', reason: found.reason, missing: found.code === 'condition-unmet' };
}
function inTheFuture(age, origin) {
    const minutes = Math.ceil(-age / 60_000);
    return { code: 'time-in-future', reason: `expected a time of the past, got one ${minutes} minutes ahead by ${origin}` };
}
function tooOld(maxAge, { age, origin }) {
    const days = (milliseconds) => `${Math.floor(milliseconds / 86_400_000)} days`;
    const wanted = `expected an image no older than ${days(maxAge)}`;
    return age === undefined
        ? { code: 'age-unknown', reason: `${wanted}, got one whose age ${origin}` }
        : { code: 'image-too-old', reason: `${wanted}, got one of ${days(age)} by ${origin}` };
}
/** By the rule itself while it only reports, else by its exceptions. */
function letThrough(verdict, rule, now) {
    const { reportOnly } = rule;
    if (reportOnly === undefined)
        return withExceptions(verdict, rule, now);
    const { expires, ...why } = reportOnly;
    if (expires < now.toISOString().slice(0, 10)) {
        const held = withExceptions(verdict, rule, now);
        return held.status === 'excepted' ? held : { ...held, expired: { ...reportOnly, covers: types/* coverableKinds */.B } };
    }
    const leave = { ...why, until: expires };
    return { ...verdict, status: 'excepted', problems: verdict.problems.map((found) => ({ ...found, leave: found.leave ?? leave })) };
}
/** Exceptions in force let pass the problems that they cover; where they cover all, the image is let through. One that has ended is named. */

function refused(known, problems) {
    return { ...known, status: 'refused', attempts: [], problems };
}
function problem(kind, error) {
    if (error instanceof errors/* PortcullisError */.SO)
        return { kind, code: error.code, reason: `${error.message}. ${error.remedy.replace(/\.$/, '')}` };
    throw error;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/bundled/packages/oci/src/memory-registry.js
// A registry that lives in memory: for tests of what stands on a RegistryClient, and for offline bundles.



/** One repository's content; every repository name reads the same. */

function describe(bytes, mediaType) {
    return { mediaType, digest: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`, size: bytes.length };
}
function missing(code, name) {
    return new errors/* PortcullisError */.SO({ code, message: `expected ${name} in the registry, got nothing`, remedy: 'Push it first.' });
}

// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/public-key.js
var public_key = __webpack_require__(8456);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/scan/canary.js
// The canary: an image in memory, signed by a key made for it, must be verified, and by another key it must not.







;// CONCATENATED MODULE: ./build/bundled/packages/core/src/fingerprint.js
// Identity of a finding: ours, stable when lines move, and GitHub's, by which code scanning tracks an alert.

/**
 * Identity of a finding from its rule, path and content, as 32 hex digits. White space in the content
 * does not count, so re-indenting keeps the identity. The line number never takes part.
 */
function fingerprintOf(ruleId, path, content) {
    const normalised = content.replace(/\s+/g, ' ').trim();
    return sha256Of(`${ruleId}\0${path}\0${normalised}`).slice(0, 32);
}
/** One call where Node has it (from 20.12 on): a million findings are a million hashes. */
const sha256Of = typeof external_node_crypto_.hash === 'function'
    ? (text) => external_node_crypto_.hash('sha256', text, 'hex')
    : (text) => external_node_crypto_.createHash('sha256').update(text).digest('hex');
/**
 * A function like `fingerprintOf` that tells repeated content apart: the second equal finding of a file gets
 * an identity of its own. Use one a file, findings in order of place.
 */
function fingerprinter() {
    const seen = new Map();
    return (ruleId, path, content) => {
        const first = fingerprintOf(ruleId, path, content);
        const count = (seen.get(first) ?? 0) + 1;
        seen.set(first, count);
        return count === 1 ? first : fingerprintOf(ruleId, path, `${content}\0${count}`);
    };
}
const windowSize = 100;
const factor = 37;
/** Stands for the end of the file in the public algorithm. */
const endOfFile = 0xffff;
/**
 * GitHub's `primaryLocationLineHash` of the wanted lines (1-based), as `hash:occurrence`.
 * The public algorithm: a 64-bit hash with factor 37 over the 100 UTF-16 units from the line's start,
 * spaces and tabs skipped, every kind of line break counted as `\n`
 * (github/codeql-action, src/fingerprints.ts). Lines are held against one another by their units, and only wanted ones are hashed.
 */
function lineHashes(text, wanted) {
    const found = new Map();
    let last = 0;
    for (const line of wanted)
        last = Math.max(last, line);
    if (last === 0)
        return found;
    const units = (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).replace(/[ \t]+/g, '');
    const starts = lineStarts(units, last);
    const windowOf = (line) => units.slice(starts[line - 1], starts[line - 1] + windowSize);
    // Only lines like those that are wanted are counted.
    const counts = new Map();
    for (const line of wanted)
        if (line > 0 && line <= starts.length)
            counts.set(windowOf(line), 0);
    for (let line = 1; line <= starts.length; line++) {
        const window = windowOf(line);
        const before = counts.get(window);
        if (before === undefined)
            continue;
        counts.set(window, before + 1);
        if (wanted.has(line))
            found.set(line, `${hashOf(window)}:${before + 1}`);
    }
    return found;
}
/** Where each line begins, up to one. A text that ends with a break has an empty line behind it. */
function lineStarts(text, last) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0 && starts.length < last; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}
/** Of a window, in hexadecimal digits; behind the end of the file stand noughts. */
function hashOf(window) {
    let high = 0;
    let low = 0;
    for (let i = 0; i < windowSize; i++) {
        const unit = i < window.length ? window.charCodeAt(i) : i === window.length ? endOfFile : 0;
        // low * 37 + unit, in halves of 32 bits.
        const carry = ((low >>> 16) * factor + (((low & 0xffff) * factor + unit) >>> 16)) >>> 16;
        high = (Math.imul(high, factor) + carry) | 0;
        low = (Math.imul(low, factor) + unit) >>> 0;
    }
    high >>>= 0;
    return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/scan/rules.js
var rules = __webpack_require__(1469);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/scan/findings.js
// From verdicts to findings at the places where the images are named, with the fix that pins a verified one.


function findingsOf(input) {
    const findings = [];
    const suppressed = [];
    const placeOf = filesOnce(input);
    const identities = new Map();
    for (const { use, verdict } of input.judged) {
        const path = use.path === '' ? input.policyFile : use.path;
        const fingerprint = identities.get(path) ?? fingerprinter();
        identities.set(path, fingerprint);
        const report = (check, message, fix) => {
            const rule = (0,rules/* ruleFor */.s)(check);
            const lineHash = placeOf.lineHash(path, use);
            return {
                ruleId: rule.id,
                severity: rule.severity,
                confidence: rule.confidence,
                message,
                location: place(path, use, verdict),
                fingerprint: fingerprint(rule.id, path, `${use.role} ${use.text.replace(/@sha\d+:[0-9a-f]+$/, '')}`),
                evidence: verdict.name,
                ...(lineHash === undefined ? {} : { lineHash }),
                ...(fix === undefined ? {} : { fix }),
                // Of an image that may pass, the pin is advice; everything else is the policy's no.
                ...(check === 'not-pinned' ? {} : { refusal: true }),
                properties: {
                    image: verdict.name,
                    role: use.role,
                    ...(verdict.digest === undefined ? {} : { digest: verdict.digest }),
                    ...(verdict.problems.length === 0 ? {} : { codes: verdict.problems.map(({ code }) => code) }),
                },
            };
        };
        const problems = verdict.problems.map((problem) => ({
            problem,
            finding: report(problem.kind, `${named(use, verdict)}: ${problem.reason}.`),
        }));
        if (verdict.status === 'excepted') {
            for (const { problem, finding } of problems) {
                const { reason, owner, until } = problem.leave ?? { reason: 'no reason given' };
                suppressed.push({
                    finding,
                    kind: 'external',
                    justification: reason,
                    ...(owner === undefined ? {} : { owner }),
                    ...(until === undefined ? {} : { until }),
                });
            }
            continue;
        }
        findings.push(...problems.map(({ finding }) => finding));
        if (verdict.expired !== undefined) {
            const { owner, expires } = verdict.expired;
            findings.push(report('exception-expired', `${named(use, verdict)}: the exception of ${owner} ended on ${expires}.`));
        }
        if (verdict.status === 'verified' && use.path !== '' && verdict.reference?.digest === undefined) {
            const digest = verdict.digest;
            const fix = pin(use, digest, placeOf.contentHash(path));
            findings.push(report('not-pinned', `${named(use, verdict)} is verified as ${digest}, but its tag can move.`, fix));
        }
    }
    return { findings: findings.sort(finding/* byPlace */.h), suppressed: suppressed.sort((a, b) => (0,finding/* byPlace */.h)(a.finding, b.finding)) };
}
/** What findings say of a file's content: it is gone through once, however many images it names. */

function named(use, verdict) {
    return use.role === '' ? verdict.name : `${verdict.name}, ${use.role}`;
}
function place(path, use, verdict) {
    if (use.region !== undefined)
        return { path, region: use.region, snippet: use.text };
    const line = use.path === '' ? verdict.rule?.line : undefined;
    return line === undefined ? { path } : { path, region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } };
}
/** Appends the digest and keeps the tag: people read it, and so do the tools that propose updates. */
function pin(use, digest, sha256) {
    if (!use.pinnable || use.region === undefined || sha256 === undefined)
        return undefined;
    const { endLine, endColumn } = use.region;
    const region = { startLine: endLine, startColumn: endColumn, endLine, endColumn };
    return {
        description: `Pin ${use.text} to the digest that was verified`,
        changes: [{ path: use.path, sha256, edits: [{ region, replacement: `@${digest}` }] }],
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/scan/inputs.js
var scan_inputs = __webpack_require__(8393);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/inputs.js
var core_src_inputs = __webpack_require__(3623);
// EXTERNAL MODULE: ./build/bundled/packages/policy/src/reader.js
var reader = __webpack_require__(1670);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/key-services/with-key-service.js
var with_key_service = __webpack_require__(8115);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/settings.js + 1 modules
var src_settings = __webpack_require__(6106);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/scan/judging-policy.js
// The policy that judges the images: that of the base commit on a pull request, of the checkout elsewhere.







/** Where policies of other tools are looked for beside our own. */
const foreignFiles = ['.github/image-policy.yml', '.github/image-policy.yaml'];
/**
 * The policy of the tree that judges, with every file it names read from the same tree. What a change says of it counts after
 * the merge, also where the base commit says nothing yet.
 * @throws PortcullisError `config-missing`, `base-unavailable`, `policy-ambiguous`, or what is wrong with the policy.
 */

/** The policy, with all that is known of roots and keys. */

/** Of the files that are there the one that speaks of images. @throws PortcullisError `policy-ambiguous` where several do. */

function ambiguous(first, second) {
    return new errors/* PortcullisError */.SO({
        code: 'policy-ambiguous',
        message: `expected one policy of images, got ${first} and ${second}`,
        where: { file: second },
        remedy: 'Name the one that counts in `config`, or remove the other.',
    });
}
/** Whether there is such a file, read or not. */
function isThere(tree, path) {
    try {
        return tree.read(path) !== undefined;
    }
    catch {
        return true;
    }
}
function missingConfig(path, tree) {
    return new errors/* PortcullisError */.SO({
        code: 'config-missing',
        message: `expected the policy ${path.slice(0, 200)}, got no such file ${tree.where}`,
        where: { key: 'config' },
        remedy: 'Correct the path, or leave `config` out for .github/portcullis.yml.',
    });
}
function baseUnavailable(path, reason) {
    return new errors/* PortcullisError */.SO({
        code: 'base-unavailable',
        message: `expected the policy of the base commit, but ${reason}`,
        where: { file: path },
        remedy: 'Check out with `fetch-depth: 0`, so that the change is not judged by the policy that it brings along.',
    });
}

async function freshRoots(inputs, context) {
    if (inputs.layout.length > 0)
        throw (0,src_inputs/* badInput */.AN)('refresh-trusted-root', 'no such input beside `layout`, which opens no socket', 'true', 'Leave one of them out.');
    const { refreshGithubRoots, refreshRoots } = await Promise.all(/* import() */[__webpack_require__.e(1001), __webpack_require__.e(229), __webpack_require__.e(937)]).then(__webpack_require__.bind(__webpack_require__, 1937));
    const folder = context.environment.RUNNER_TEMP || context.environment.TMPDIR || '/tmp';
    const cacheFolder = (0,external_node_path_.join)(folder, 'portcullis-tuf');
    let github;
    return {
        sigstore: await refreshRoots({ cacheFolder }),
        github: () => {
            github ??= refreshGithubRoots(cacheFolder);
            return github;
        },
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/core/src/markdown.js
var markdown = __webpack_require__(9379);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var letters = __webpack_require__(5685);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/scan/details.js
// The verdict on every image for the job summary: what holds by whom, and of each signature that does not, why.

const details_maxImages = 200;
const maxAttempts = 20;
const words = { verified: 'verified', refused: 'refused', excepted: 'let through, not verified' };
function detailsOf(verdicts) {
    if (verdicts.length === 0)
        return '';
    const rows = verdicts.slice(0, details_maxImages).map((verdict) => {
        const tried = verdict.attempts.slice(0, maxAttempts).map(attemptText);
        const more = verdict.attempts.length > maxAttempts ? [`${verdict.attempts.length - maxAttempts} more`] : [];
        const why = verdict.problems.map(({ reason, code, leave }) => `${details_plain(reason)} (${details_plain(code)})${leave === undefined ? '' : `; ${leaveText(leave)}`}`);
        return `| ${code(verdict.name)} | ${words[verdict.status]} | ${verdict.digest === undefined ? '' : code(verdict.digest)} | ${[...why, ...tried, ...more].join('<br>')} |`;
    });
    const rest = verdicts.length > details_maxImages ? [`${verdicts.length - details_maxImages} more images are in the SARIF file and the lock.`] : [];
    return [
        '',
        '#### Images',
        '',
        '| Image | Verdict | Digest | Why, and every signature that was tried |',
        '|---|---|---|---|',
        ...rows,
        '',
        ...rest,
        '',
    ].join('\n');
}
function leaveText({ reason, owner, until }) {
    const by = owner === undefined ? '' : ` by ${details_plain(owner)}`;
    const end = until === undefined ? '' : ` until ${until}`;
    return `let through${by}${end}: ${details_plain(reason)}`;
}
function attemptText({ kind, authority, verified, identity, issuer, signedAt, reason, code: problem, warnings, letThrough, predicateType, }) {
    const what = predicateType === undefined ? kind : `${kind} ${predicateType}`;
    if (!verified)
        return `\u2717 ${details_plain(what)} for ${details_plain(authority)}: ${details_plain(reason ?? 'refused')} (${details_plain(problem ?? '')})`;
    const who = identity === undefined ? 'nobody named' : identity;
    const by = issuer === undefined ? '' : `, vouched for by ${details_plain(issuer)}`;
    const when = signedAt === undefined ? '' : ` at ${signedAt.toISOString()}`;
    const noted = warnings === undefined ? '' : `; noted: ${details_plain(warnings.join('; '))}`;
    const sign = letThrough === undefined ? '\u2713' : '~ let through:';
    return `${sign} ${details_plain(what)} for ${details_plain(authority)} by ${details_plain(who)}${by}${when}${noted}`;
}
/** Text that is only text: names and reasons hold what strangers wrote. */
function details_plain(text) {
    return (0,markdown/* escapeMarkdown */.FV)((0,letters/* cut */.Jj)(text, 600));
}
function code(text) {
    return `\`${(0,letters/* printable */.g$)(text).replace(/[`|]/g, '')}\``;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/scan/exports.js
// What was verified, for others: the lock, the list for the next job, Grafeas occurrences, SLSA verification summaries.


/** Verified ones only: an excepted image is let through, not vouched for. */

function withDigest({ reference, digest }) {
    return `${reference.registry}/${reference.repository}@${digest}`;
}
function signersOf(verdict) {
    const names = verdict.attempts.flatMap(({ verified, letThrough, identity }) => verified && letThrough === undefined && identity !== undefined ? [identity] : []);
    return [...new Set(names)].sort();
}
/** One line of JSON: an output of the step, read with `fromJSON`. */


/** Occurrences as the Container Analysis API takes them (grafeas v1, kind ATTESTATION); whoever attests signs the payloads. */
function grafeasOccurrences({ verdicts }, note) {
    const occurrences = pinned(verdicts).map((verdict) => {
        const payload = {
            critical: {
                identity: { 'docker-reference': `${verdict.reference.registry}/${verdict.reference.repository}` },
                image: { 'docker-manifest-digest': verdict.digest },
                type: 'Google cloud binauthz container signature',
            },
        };
        return {
            resourceUri: `https://${withDigest(verdict)}`,
            noteName: note,
            kind: 'ATTESTATION',
            attestation: { serializedPayload: Buffer.from(JSON.stringify(payload)).toString('base64'), signatures: [] },
        };
    });
    return `${JSON.stringify({ occurrences }, null, 2)}\n`;
}
/** SLSA Verification Summary Attestations, version 1: one in-toto statement a line and an image, failures included. */



;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/scan/results.js
// Files, outputs and summary that tell of the verdicts.




const verifier = 'https://github.com/portcullis-ci/portcullis/actions/image-verify';
/** @throws PortcullisError `input-invalid`. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/scan/verdicts.js
// Verdicts that need no look at the image.
/** What the deadline leaves of an image: nobody knows whether it is good. */
function late(name, seconds) {
    const reason = `expected an answer before the deadline of the whole run, ${seconds} seconds, got none. Raise \`deadline\`, or look at why the registry is slow`;
    return {
        name: name.slice(0, 200),
        status: 'refused',
        attempts: [],
        problems: [{ kind: 'unavailable', code: 'deadline-passed', reason }],
    };
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

;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/scan/scan.js
// The steps of image-verify: what is named, whose policy judges it, what it says of each, and what is reported.

















const strictness = ['verified', 'excepted', 'refused'];
/** Two spellings of one image are one, and where a policy of another tool tells them apart, the stricter verdict is the image's. */


/** A file that is named by itself and that no source reads: who names it expects its images to be verified. */

/** Verdicts by reference, each image looked at once. */
async function verifyAll(uses, { policy, now, deadline, inputs, context, notices }) {
    const names = [...new Set(uses.flatMap(({ reference }) => (reference === undefined ? [] : [reference])))].sort(finding/* compareText */.n);
    // Without an image nobody is asked; what an input names is looked at all the same.
    if (names.length === 0 && !(0,src_inputs/* namesRegistry */.Uh)(inputs))
        return new Map();
    const revocations = inputs['fetch-revocation'] ? await connectRevocations(inputs, context) : undefined;
    const registry = (0,connect/* connect */.N)(inputs, context, notices);
    try {
        const work = (name) => deadline.orElse(() => verifyImage(name, { client: registry.client, policy, now, askRevocation: revocations?.ask }), () => late(name, inputs.deadline));
        const found = await (0,parallel/* inParallel */.H)(names, inputs.parallel, work, (done) => context.progress?.(done, names.length));
        return new Map(names.map((name, i) => [name, found[i]]));
    }
    finally {
        registry.close();
        revocations?.close();
    }
}
/** @throws PortcullisError `input-invalid` beside `layout`. */
async function connectRevocations({ layout }, { environment, now }) {
    if (layout.length > 0)
        throw (0,src_inputs/* badInput */.AN)('fetch-revocation', 'no such input beside `layout`, which opens no socket', 'true', 'Leave one of them out.');
    const [{ createTransport, proxyFromEnvironment }, { revocationAsker }] = await Promise.all([
        __webpack_require__.e(/* import() */ 283).then(__webpack_require__.bind(__webpack_require__, 5283)),
        Promise.all(/* import() */[__webpack_require__.e(1000), __webpack_require__.e(1002), __webpack_require__.e(94)]).then(__webpack_require__.bind(__webpack_require__, 6094)),
    ]);
    const transport = createTransport({ proxy: proxyFromEnvironment(environment), idleTimeout: 15_000, maxSockets: 4 });
    return { ask: revocationAsker(transport, now), close: () => transport.close() };
}
function fromInput(reference) {
    return { path: '', reference, text: reference, role: 'input', pinnable: false };
}


/***/ }),

/***/ 2565:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var globalScope = (function globalScope(document) {
    return scopesOf(document).globals;
});
var preambleScope = (function preambleScope(preamble, escapeLetter) {
    const scope = new StageVariables(preamble, escapeLetter, undefined, undefined).before(undefined);
    return new Map([...scope.keys()].map((name) => [name, scope.get(name)]));
});
var scopesOf = (function scopesOf(document) {
    const before = known.get(document);
    if (before !== undefined)
        return before;
    const stages = new Map();
    const globals = preambleScope(document.preamble, document.escape);
    const scopes = {
        globals,
        of(stage) {
            // From the first ancestor on, so that a long chain of stages needs no deep stack.
            const chain = [];
            for (let at = stage; at !== undefined && !stages.has(at); at = at.parent)
                chain.push(at);
            for (const at of chain.reverse())
                stages.set(at, new StageVariables(at.instructions, document.escape, globals, at.parent === undefined ? undefined : stages.get(at.parent)));
            return stages.get(stage);
        },
    };
    known.set(document, scopes);
    return scopes;
});
var countBelow = (function countBelow(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (numbers[middle] < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ expand),
  gm: () => (/* binding */ globalScope),
  ZJ: () => (/* binding */ preambleScope),
  LU: () => (/* binding */ stageScope)
});

// UNUSED EXPORTS: platformArguments, variableUses

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/trim.js
// What `${V#pattern}`, `${V%pattern}` and `${V/pattern/text}` leave of a value, as BuildKit's shell lexer has it: `*` and `?` stand for
// letters, everything else for itself.
/** Longer values and patterns are not cut: every part of one is held against the pattern. */
const longest = 256;
/** The value once it is cut; undefined where nobody here can say. */
function trimmed(value, operator, word) {
    if (value === '' && operator[0] !== '/')
        return '';
    if (value.length > longest || word.length > longest || word.includes('\\'))
        return undefined;
    if (operator === '#' || operator === '##') {
        const end = lengths(value, operator === '##').find((length) => matches(value.slice(0, length), word));
        return end === undefined ? value : value.slice(end);
    }
    if (operator === '%' || operator === '%%') {
        const length = lengths(value, operator === '%%').find((tail) => matches(value.slice(value.length - tail), word));
        return length === undefined ? value : value.slice(0, value.length - length);
    }
    return replaced(value, operator === '//', word);
}
function replaced(value, all, word) {
    const slash = word.indexOf('/');
    const pattern = word.slice(0, slash);
    if (slash < 0 || pattern === '' || /[*?]/.test(pattern))
        return undefined;
    const text = word.slice(slash + 1);
    return all ? value.replaceAll(pattern, () => text) : value.replace(pattern, () => text);
}
function lengths(value, greedy) {
    const all = Array.from({ length: value.length + 1 }, (_, length) => length);
    return greedy ? all.reverse() : all;
}
function matches(text, pattern) {
    let [at, position, star, starText] = [0, 0, -1, 0];
    while (position < text.length) {
        if (pattern[at] === '*') {
            star = at++;
            starText = position;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[position])) {
            at++;
            position++;
        }
        else if (star >= 0) {
            at = star + 1;
            position = ++starText;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/expand.js
// Variables of ARG and ENV: which are in scope where, and what a text means once they are put in.

/** Longest text an expansion may grow to: `ENV A=$A$A` repeated must not double for ever. */
const maxLength = 64 * 1024;
/** Longest reference, its default included. */
const maxReference = 1024;
/** Every `$name` and `${name\u2026}` in a text; escaped ones and those in single quotes are none. */
function variableUses(text, escapeLetter) {
    const uses = [];
    let quote = '';
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        if (letter === escapeLetter && quote !== "'")
            at++;
        else if (letter === "'" && quote !== '"')
            quote = quote === "'" ? '' : "'";
        else if (letter === '"' && quote !== "'")
            quote = quote === '"' ? '' : '"';
        else if (letter === '$' && quote !== "'") {
            const use = readUse(text, at);
            if (use !== undefined) {
                uses.push(use);
                at = use.end - 1;
            }
        }
    }
    return uses;
}
function readUse(text, at) {
    if (text[at + 1] !== '{') {
        const name = /^(?:[A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-])/.exec(text.slice(at + 1, at + 1 + 256))?.[0];
        return name === undefined ? undefined : { name, start: at, end: at + 1 + name.length };
    }
    const name = /^[A-Za-z_][A-Za-z0-9_]*/.exec(text.slice(at + 2, at + 2 + 256))?.[0];
    if (name === undefined)
        return undefined;
    let depth = 1;
    let end = at + 2 + name.length;
    const body = end;
    // A brace that nothing closes is looked for no further than this, so that many of them take no time.
    for (; end < text.length && depth > 0 && end - at < maxReference; end++) {
        if (text[end] === '$' && text[end + 1] === '{')
            depth++;
        else if (text[end] === '}')
            depth--;
    }
    if (depth > 0)
        return undefined;
    const inner = text.slice(body, end - 1);
    const operator = /^(?::?[-+?]|##?|%%?|\/\/?)/.exec(inner)?.[0];
    if (inner === '')
        return { name, start: at, end };
    // `${V:1:2}`: an operator of other shells, which Docker does not know.
    return { name, start: at, end, operator: operator ?? 'unknown', word: inner.slice(operator?.length ?? 0) };
}
/** A text with its variables put in; undefined as soon as one has no known value. */
function expand(text, scope, escapeLetter, depth = 0) {
    if (!text.includes('$'))
        return text;
    if (depth > 8)
        return undefined;
    let result = '';
    let position = 0;
    for (const use of variableUses(text, escapeLetter)) {
        const value = usedValue(use, scope, escapeLetter, depth);
        if (value === undefined)
            return undefined;
        result += text.slice(position, use.start) + value;
        position = use.end;
        if (result.length > maxLength)
            return undefined;
    }
    return result + text.slice(position);
}
function usedValue(use, scope, escapeLetter, depth) {
    const declared = scope.has(use.name);
    const value = scope.get(use.name);
    if (use.operator === undefined)
        return value;
    const word = () => expand(use.word ?? '', scope, escapeLetter, depth + 1);
    const filled = value !== undefined && (value !== '' || !use.operator.startsWith(':'));
    switch (use.operator.replace(':', '')) {
        case '-':
            // A build argument may be given from outside; without one the default of the reference holds.
            return filled ? value : word();
        case '+':
            return filled || (declared && value === undefined) ? word() : '';
        case '?':
            return value;
        default: {
            const pattern = value === undefined ? undefined : word();
            return value === undefined || pattern === undefined || use.operator === 'unknown' ? undefined : trimmed(value, use.operator, pattern);
        }
    }
}
/** Variables that the build sets before the first FROM (docs: predefined and platform arguments). */
const platformArguments = (/* unused pure expression or super */ null && ([
    'TARGETPLATFORM',
    'TARGETOS',
    'TARGETARCH',
    'TARGETVARIANT',
    'BUILDPLATFORM',
    'BUILDOS',
    'BUILDARCH',
    'BUILDVARIANT',
]));
/** ARGs before the first FROM: what FROM lines may use. */

/** The same, of the instructions before the first FROM. */

/** What is in scope in a stage before the instruction `limit`, with what the stages it builds on leave in ENV. */
function stageScope(document, stage, limit) {
    return scopesOf(document).of(stage).before(limit);
}
const known = new WeakMap();
/** The variables of a document, worked out once: a file may have as many of them as lines. */

/** Stages further up are not asked for what they leave. */
const maxStages = 64;
/** What each variable of a stage was set to at which of its instructions, in their order. */
class StageVariables {
    parent;
    settings = new Map();
    places = new Map();
    /** Names as they were first set, and at which instruction. */
    order = [];
    firsts = [];
    constructor(instructions, escapeLetter, globals, parent) {
        this.parent = parent;
        for (const [place, instruction] of instructions.entries()) {
            this.places.set(instruction, place);
            if (instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV')
                continue;
            // All pairs of an ENV see the values from before it, those of an ARG one another's.
            const scope = this.view(instruction.keyword === 'ENV' ? place : place + 1);
            for (const { name: word, value } of instruction.pairs) {
                // Before the first FROM BuildKit takes a name as it is written: `ARG "VERSION"` declares no VERSION.
                const name = globals === undefined ? word.text : word.value;
                if (value !== undefined)
                    this.set(name, place, expand(value.value, scope, escapeLetter));
                else if (instruction.keyword === 'ENV')
                    this.set(name, place, '');
                // One from before the first FROM counts anew, whatever the stage made of it.
                else if (globals?.has(name) || !scope.has(name))
                    this.set(name, place, globals?.get(name));
            }
        }
    }
    /** What holds before an instruction, or at the end of the stage for one that is none of its own. */
    before(limit) {
        return this.view((limit === undefined ? undefined : this.places.get(limit)) ?? Number.POSITIVE_INFINITY);
    }
    view(limit) {
        return {
            has: (name) => this.look(name, limit, 0) !== undefined,
            get: (name) => this.look(name, limit, 0)?.value,
            keys: (most = Number.POSITIVE_INFINITY) => this.names(limit, most),
        };
    }
    set(name, place, value) {
        const list = this.settings.get(name);
        if (list === undefined) {
            this.settings.set(name, { at: [place], values: [value] });
            this.order.push(name);
            this.firsts.push(place);
        }
        else {
            list.at.push(place);
            list.values.push(value);
        }
    }
    look(name, limit, depth) {
        const list = this.settings.get(name);
        const last = list === undefined ? 0 : countBelow(list.at, limit);
        if (list !== undefined && last > 0)
            return { value: list.values[last - 1] };
        // What a stage declares, ARG or ENV, the stages that build on it have too.
        if (this.parent === undefined || depth >= maxStages)
            return undefined;
        return this.parent.look(name, Number.POSITIVE_INFINITY, depth + 1);
    }
    names(limit, most) {
        const told = new Set();
        let from = this;
        for (let steps = 0; from !== undefined && steps <= maxStages && told.size < most; steps++, from = from.parent) {
            const end = steps === 0 ? countBelow(from.firsts, limit) : from.order.length;
            for (const name of from.order.slice(Math.max(0, end - most), end))
                told.add(name);
        }
        return [...told];
    }
}
/** How many of ascending numbers are less than a limit. */



/***/ }),

/***/ 2354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var isDockerfileName = (function isDockerfileName(path) {
    const name = nameOf(path);
    // Nearly every file of a tree ends here.
    if (!name.includes('dockerfile') && !name.includes('containerfile'))
        return false;
    if (name.endsWith('.dockerignore') || name.endsWith('.containerignore'))
        return false;
    if (otherKinds.test(name))
        return false;
    return /^(?:dockerfile|containerfile)(?:[\s._-][^/]{1,200})?$/.test(name) || /^[^/]{1,200}\.(?:dockerfile|containerfile)$/.test(name);
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ beginsAsDockerfile),
/* harmony export */   S2: () => (/* binding */ isDockerfileName),
/* harmony export */   yx: () => (/* binding */ mayBeDockerfileName)
/* harmony export */ });
/* unused harmony export mayBeDockerfileCopy */
// Which files are Dockerfiles, by their names: one list for every engine that reads them.
/** Endings of sources and documents about Dockerfiles: `dockerfile-lint.ts`, `Dockerfile.md`. */
const otherKinds = /\.(?:[cm]?[jt]sx?|go|py|rb|rs|java|kt|cs|c|h|cc|cpp|hpp|php|swift|lua|hs|pl|exs?|erl|dart|scala|clj|jl|sh|bash|ps1|bat|md|markdown|adoc|rst|html?|css|json5?|ya?ml|toml|xml|ini|cfg|lock|sarif|csv|snap|patch|diff|orig|rej|bak|swp|png|svg|pdf|gz|tgz|zip)$/;
/** Data, which has readers of its own (a workflow may be called `dockerfile.yml`), prose, pictures, archives, and what tools leave beside a file. */
const neverBuilt = /\.(?:ya?ml|json[5cl]?|hcl|tf|tpl|toml|xml|ini|cfg|lock|sarif|csv|snap|map|md|mdx|markdown|adoc|rst|html?|pdf|png|jpe?g|gif|svg|webp|ico|mp4|webm|mov|gz|tgz|bz2|xz|zst|zip|tar|7z|jar|whl|deb|rpm|apk|patch|diff|orig|rej|bak|swp|docker_?ignore|container_?ignore)$|~$/;
/** `Dockerfile`, `Containerfile`, `Dockerfile.dev`, `api.Dockerfile`, `Dockerfile-prod`, `Dockerfile_ci`, `Dockerfile copy`; not their ignore files. */

/** A name that a Dockerfile and something else may have, `Dockerfile.go`, `web-dockerfile`, `.dockerfile`; its first instruction tells. */
function mayBeDockerfileName(path) {
    const name = nameOf(path);
    return (name.includes('dockerfile') || name.includes('containerfile')) && !neverBuilt.test(name) && !isDockerfileName(path);
}
/** Endings of data and of what tools leave beside a file. */
const laidBeside = /(?:\.(?:ya?ml|json[5c]?|hcl|tf|tpl|toml|xml|ini|cfg|orig|rej|bak|save)|~)$/;
/**
 * A Dockerfile's name with the ending of data, or of a copy that was left: `Dockerfile.yaml`, `Dockerfile.bak`, `Dockerfile~`. Nearly all
 * of these are what they end in, so that all of the text must be a Dockerfile's for it to be one.
 */

/** `FROM image`, `FROM --platform=\u2026 image AS name`, `ARG NAME`: `from x import y` is Python. */
const firstInstruction = /^[ \t]*(?:FROM(?:[ \t]+--\S+)?[ \t]+[^\s;]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*\r?$|ARG[ \t]+(?:[A-Za-z_]\w*(?:=|\s|$)|\\\r?$)|FROM[ \t]+--[^\n]*[\\`]\r?$)/i;
/** Whether text begins as a Dockerfile does: comments, then `FROM` or `ARG`. */
function beginsAsDockerfile(text) {
    const lines = text
        .slice(0, 65_536)
        .replace(/^\uFEFF/, '')
        .split('\n');
    return firstInstruction.test(lines.find((line) => !/^\s*(?:#|$)/.test(line)) ?? '');
}
function nameOf(path) {
    return path
        .slice(path.lastIndexOf('/') + 1)
        .toLowerCase()
        .trimEnd();
}


/***/ }),

/***/ 289:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   KR: () => (/* binding */ coversName),
/* harmony export */   Lb: () => (/* binding */ parseNameGlob),
/* harmony export */   MH: () => (/* binding */ plainName)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3860);
// Globs of image names, matched part by part: no expression is built from what a user, or an attacker, wrote.

/** Read as references are: `nginx` and `org/app` mean Docker Hub, hosts have no case; `**` alone means every image. */
function parseNameGlob(text) {
    const parts = text.split('/');
    const [first = '', ...rest] = parts;
    if (text === '**')
        return parts;
    const hasHost = rest.length > 0 && (/[.:*]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
    const host = hasHost ? plainHost(first) : _reference_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerHub */ .UD;
    const path = hasHost ? rest : parts;
    return [host, ...(host === _reference_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerHub */ .UD && path.length === 1 && path[0] !== '**' ? ['library'] : []), ...path];
}
/** What is wrong with a glob; undefined when nothing is. */
function globProblem(text) {
    if (text.length > 512)
        return 'a glob of at most 512 characters';
    const afterHost = text.includes('/') ? text.slice(text.indexOf('/')) : text;
    if (text.includes('@') || afterHost.includes(':'))
        return 'a name without tag or digest';
    if (!/^[a-zA-Z0-9._:*[\]/-]+$/.test(text))
        return 'letters, digits, dots, dashes, slashes and asterisks';
    // Without a host before them, letters in upper case would be one.
    if (/[A-Z]/.test(afterHost))
        return 'a repository in lower case, as they all are';
    return text.split('/').some((part) => part === '' || (part.includes('**') && part !== '**'))
        ? 'parts between slashes, `**` alone in one'
        : undefined;
}
function matchesName(glob, image) {
    const { registry, repository } = plainName(image);
    return matchParts(glob, [registry, ...repository.split('/')]);
}
/**
 * The name without the port that every registry has anyway: `ghcr.io:443/org/app` comes from where `ghcr.io/org/app` does, and so
 * escapes no glob of it.
 */
function plainName({ registry, repository }) {
    const host = plainHost(registry);
    return { registry: host, repository: host === _reference_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerHub */ .UD && !repository.includes('/') ? `library/${repository}` : repository };
}
function plainHost(host) {
    return (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .normalHost */ .CS)(host.replace(/:0{0,2}443$/, ''));
}
/** Whether the first glob matches every name that the second does, so that a rule behind it never counts. */
function coversName(glob, other) {
    return matchParts(glob, other);
}
function matchParts(glob, parts) {
    // Which positions of the glob are reachable after each part: linear in both, whatever is written.
    let reachable = closure(glob, new Set([0]));
    for (const part of parts) {
        const next = new Set();
        for (const at of reachable) {
            const pattern = glob[at];
            if (pattern === '**')
                next.add(at).add(at + 1);
            // A part that is itself a glob is matched as text: only an asterisk matches an asterisk.
            else if (pattern !== undefined && part !== '**' && matchPart(pattern, part))
                next.add(at + 1);
        }
        reachable = closure(glob, next);
    }
    return reachable.has(glob.length);
}
/** `**` also stands for no part at all, but not at the end: `org/**` is what lies in `org`, and not an image of that name. */
function closure(glob, positions) {
    for (const at of positions)
        if (glob[at] === '**' && at < glob.length - 1)
            positions.add(at + 1);
    return positions;
}
function matchPart(pattern, text) {
    const pieces = pattern.split('*');
    const [first = ''] = pieces;
    const last = pieces.at(-1) ?? '';
    if (pieces.length === 1)
        return pattern === text;
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    let position = first.length;
    for (const piece of pieces.slice(1, -1)) {
        const found = text.indexOf(piece, position);
        if (found < 0 || found + piece.length > text.length - last.length)
            return false;
        position = found + piece.length;
    }
    return true;
}


/***/ }),

/***/ 5491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ imagesInManifest)
/* harmony export */ });
/* harmony import */ var _image_use_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7416);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3926);
// Images of containers and volumes anywhere in a manifest, or in a part of one.


const containerLists = [
    ['containers', 'container'],
    ['initContainers', 'init container'],
    ['ephemeralContainers', 'ephemeral container'],
    ['sidecars', 'sidecar'],
    ['steps', 'step'],
];
/** Single containers in the resources of Argo and Tekton. */
const containerFields = ['container', 'script', 'stepTemplate'];
/** Images of a manifest, or of a part of one. */
function imagesInManifest(document, path) {
    const kind = document.map?.get('kind')?.text?.value ?? 'manifest';
    const name = document.map?.get('metadata')?.map?.get('name')?.text?.value;
    const owner = name === undefined ? kind : `${kind} ${name}`;
    return (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .everyMap */ .mt)(document).flatMap((map) => imagesOf(map, owner, path));
}
function imagesOf(map, owner, path) {
    const lists = containerLists.flatMap(([key, role]) => (map.get(key)?.list ?? []).map((item) => ({ container: item.map, role })));
    const single = containerFields.map((key) => ({ container: map.get(key)?.map, role: 'container' }));
    const containers = [...lists, ...single].flatMap(({ container, role }) => {
        const node = container?.get('image');
        // A template that happens to be YAML makes a map of `{{ x }}`: the name is not known.
        const image = node?.text ?? (node?.map === undefined ? undefined : { value: '' });
        const name = container?.get('name')?.text?.value;
        return image === undefined ? [] : [(0,_image_use_js__WEBPACK_IMPORTED_MODULE_1__/* .use */ .Y)(path, image, `${role}${name === undefined ? '' : ` ${name}`} of ${owner}`)];
    });
    const volumes = (map.get('volumes')?.list ?? []).flatMap((volume) => {
        const image = volume.map?.get('image')?.map?.get('reference')?.text;
        return image === undefined ? [] : [(0,_image_use_js__WEBPACK_IMPORTED_MODULE_1__/* .use */ .Y)(path, image, `image volume of ${owner}`)];
    });
    return [...containers, ...volumes];
}


/***/ }),

/***/ 1610:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ valuesByWay),
/* harmony export */   E: () => (/* binding */ readImageGroups)
/* harmony export */ });
// Image groups of a chart's values: `repository`, with `registry`, `tag` and `digest` where they are given, and full names
// under a key that says image.
const imageKey = /image$/i;
const maxDepth = 40;
/** @param appVersion what stands for a tag that is left empty, by the custom of charts. */
function readImageGroups(root, path, appVersion) {
    const found = [];
    const seen = new Set();
    const globalRegistry = root.map?.get('global')?.map?.get('imageRegistry')?.text?.value;
    const visit = (node, key, way, depth) => {
        if (depth > maxDepth || seen.has(node))
            return;
        seen.add(node);
        const group = node.map === undefined ? undefined : readGroup(node.map, key, { path, way, appVersion, globalRegistry });
        if (group !== undefined)
            found.push(group);
        for (const [name, inner] of node.map?.entries() ?? []) {
            const innerWay = way === '' ? name : `${way}.${name}`;
            if (inner.text !== undefined &&
                imageKey.test(name) &&
                isReference(inner.text.value) &&
                (group === undefined || inner.text !== endOfName(node.map)))
                found.push(named(inner.text, path, innerWay));
            visit(inner, name, innerWay, depth + 1);
        }
        for (const item of node.list ?? [])
            visit(item, key, way, depth + 1);
    };
    visit(root, '', '', 0);
    return found;
}
function readGroup(map, key, { path, way, appVersion, globalRegistry }) {
    const text = (name) => map.get(name)?.text;
    const repository = text('repository') ?? (imageKey.test(key) ? text('name') : undefined);
    if (repository === undefined || repository.value === '' || !isReference(repository.value))
        return undefined;
    const end = endOfName(map);
    const has = end !== undefined || ['tag', 'digest', 'pullPolicy', 'registry', 'imageTag'].some((name) => map.get(name) !== undefined);
    // `repository` is a word of many: of git, of charts, of packages.
    if (!has && !imageKey.test(key))
        return undefined;
    // What is left empty is not given.
    const given = (name) => text(name)?.value || undefined;
    const registry = globalRegistry || given('registry');
    const parts = [registry?.replace(/\/$/, ''), repository.value.replace(/\/$/, ''), end?.value];
    const name = parts.filter((part) => part !== undefined).join('/');
    const version = end === undefined ? undefined : given('version');
    const suffix = suffixOf(name, given('digest'), given('tag') ?? given('imageTag') ?? version ?? appVersion);
    const whole = suffix === undefined ? undefined : `${name}${suffix}`;
    const place = text('tag')?.region ?? repository.region;
    return {
        path,
        ...(place === undefined ? {} : { region: place }),
        reference: whole === undefined || /[${}]/.test(whole) ? undefined : whole,
        text: whole ?? name,
        role: `image of the chart's values ${way}`,
        pinnable: false,
    };
}
/** The end of a name that stands in two parts, and is no image of its own: `repository: nvcr.io/nvidia`, `image: gpu-operator`. */
function endOfName(map) {
    const image = map?.get('repository')?.text === undefined ? undefined : map.get('image')?.text;
    return image !== undefined && /^[\w.-]{1,128}$/.test(image.value) ? image : undefined;
}
/** What makes a repository's name one image; undefined where nothing does. */
function suffixOf(name, digest, tag) {
    const isWhole = /@|:[^/:]+$/.test(name.slice(name.indexOf('/') + 1));
    if (isWhole)
        return '';
    if (digest !== undefined)
        return `@${digest.includes(':') ? digest : `sha256:${digest}`}`;
    return tag === undefined ? undefined : `:${tag}`;
}
function named(written, path, way) {
    const { value, region } = written;
    const isKnown = !/[${}]/.test(value);
    return {
        path,
        ...(region === undefined ? {} : { region }),
        reference: isKnown ? value : undefined,
        text: value,
        role: `image of the chart's values ${way}`,
        pinnable: isKnown && region !== undefined,
    };
}
/** What may name an image: no URL, no file, no word of another kind. */
function isReference(value) {
    return value !== '' && !value.includes('://') && !/\s|\.git$|^git@|^(?:true|false|\d+)$/.test(value) && /^[\w.${}/:@-]+$/.test(value);
}
/** Longest way to a value that is followed. */
const maxWay = 20;
/** The values that texts by their way, `a.b.image`, come to. */
function valuesByWay(given) {
    const root = new Map();
    const maps = new Map([['', root]]);
    for (const [way, text] of given) {
        const keys = way.split('.').slice(0, maxWay);
        let inner = root;
        for (let at = 1; at < keys.length; at++) {
            const place = JSON.stringify(keys.slice(0, at));
            const next = maps.get(place) ?? new Map();
            maps.set(place, next);
            inner.set(keys[at - 1], { map: mapOf(next) });
            inner = next;
        }
        inner.set(keys.at(-1), { text });
    }
    return { map: mapOf(root) };
}
function mapOf(entries) {
    return { get: (key) => entries.get(key), entries: () => entries };
}


/***/ }),

/***/ 7416:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ expandedUse),
/* harmony export */   Y: () => (/* binding */ use)
/* harmony export */ });
// What a text of a YAML file says of an image.
/** A reference where no variables are known. */
function use(path, found, role) {
    return expandedUse(path, found, role, found.value !== '' && !/[${}]/.test(found.value) ? found.value : undefined);
}
/** @param reference the text with its variables replaced; undefined when a value is not known before the run. */
function expandedUse(path, found, role, reference) {
    const { region, value: text } = found;
    return {
        path,
        ...(region === undefined ? {} : { region }),
        reference,
        text,
        role,
        pinnable: region !== undefined && reference === text,
    };
}


/***/ }),

/***/ 8043:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
// Paths inside a workspace, as files write them relative to one another.
/** The folder of a workspace path, without a slash at its end; empty for the root. */
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
/** A path written in a file, from a folder; undefined when it leads out of the workspace or is none of the workspace's. */
function resolvePath(folder, written) {
    if (isRemote(written))
        return undefined;
    const parts = written.startsWith('/') || folder === '' ? [] : folder.split('/');
    for (const part of written.replaceAll('\\', '/').split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
function isRemote(written) {
    return /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(written) || /^(?:git@|github\.com\/|oci:)/i.test(written);
}


/***/ }),

/***/ 3926:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   fY: () => (/* binding */ readYamlNodes),
/* harmony export */   mt: () => (/* binding */ everyMap)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1001);
// YAML with the exact place of every scalar, walked without building values. Aliases and merge keys are read as every
// consumer reads them; each node is looked at once, so that no bomb goes off.

function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([702, 623], 623); } // at first use
const maxMerges = 50;
/** Where a line ends for YAML 1.1, which is what Go and libyaml read, and does not for YAML 1.2: a comment must not run on. */
const otherBreaks = /[\u0085\u2028\u2029]/g;
/** Roots of the stream's documents. @throws PortcullisError `yaml-invalid`. */
async function readYamlNodes(text, path) {
    const lines = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .Dp)(text);
    const documents = await (0, atFirstUse0().readYaml)(text.replace(otherBreaks, '\n'), path);
    return documents.map((root) => (root === undefined ? {} : wrapper()(root)));
    function wrapper() {
        // What an alias leads to shares its content with the anchor's node: wrapped once, it is walked once.
        const wrapped = new Map();
        const contents = new Map();
        const once = (key, make) => {
            const known = wrapped.get(key);
            if (known !== undefined)
                return known;
            const made = make();
            wrapped.set(key, made);
            return made;
        };
        const wrap = (node) => {
            if (node.kind === 'map')
                return once(node.entries, () => ({ map: { get: (key) => entriesOf(node, 0).get(key), entries: () => entriesOf(node, 0) } }));
            if (node.kind === 'list')
                return once(node.items, () => {
                    let list;
                    return {
                        get list() {
                            list ??= node.items.map(wrap);
                            return list;
                        },
                    };
                });
            // `newTag: 1.10` is a number to YAML and a name to whoever reads it, so what counts is how it is written.
            // Compose's `!reset null` is nothing: it takes away what another file says.
            return (0, atFirstUse0().scalarValue)(node.tag === '!reset' ? { ...node, tag: '!!null' } : node) === null ? {} : { text: textOf(node) };
        };
        /** A map's own keys, then those of what it merges: earlier ones of a list win, its own win over all. */
        const entriesOf = (map, depth) => {
            const known = contents.get(map.entries);
            if (known !== undefined)
                return known;
            if (depth > maxMerges)
                throw (0, atFirstUse0().yamlInvalid)(path, text, map.at.start, `expected at most ${maxMerges} merge keys within one another`);
            const all = new Map();
            for (const { key, name, value } of map.entries)
                if (!(0, atFirstUse0().isMergeKey)(key))
                    all.set(name, wrap(value));
            for (const other of (0, atFirstUse0().mergedMaps)(map))
                for (const [name, inner] of entriesOf(other, depth + 1))
                    if (!all.has(name))
                        all.set(name, inner);
            contents.set(map.entries, all);
            return all;
        };
        return wrap;
    }
    function textOf({ text: value, verbatim }) {
        return { value, ...(verbatim === undefined ? {} : { region: lines.region(verbatim.start, verbatim.end) }) };
    }
}
/** Every map of a document, outermost first, each once however many aliases lead to it. */
function everyMap(node) {
    const found = [];
    const seen = new Set();
    const waiting = [node];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        const inner = [...(next.list ?? [])];
        if (next.map !== undefined) {
            found.push(next.map);
            for (const [, value] of next.map.entries())
                inner.push(value);
        }
        // Last in, first out: what stands first is looked at first.
        for (let i = inner.length - 1; i >= 0; i--)
            waiting.push(inner[i]);
    }
    return found;
}
/** `prefix` stands before the reference inside the scalar: `docker://`. */
function partOf(text, prefix) {
    const { value, region } = text;
    return {
        value: value.slice(prefix.length),
        ...(region === undefined ? {} : { region: { ...region, startColumn: region.startColumn + prefix.length } }),
    };
}
/** Texts of a node that is one or a list of them. */
function textsOf(node) {
    if (node?.text !== undefined)
        return [node.text];
    return (node?.list ?? []).flatMap((item) => item.text ?? []);
}


/***/ })

};
;