"use strict";
exports.id = 89;
exports.ids = [89];
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

/***/ 8914:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var startDeadline = (function startDeadline(seconds) {
    let timer;
    let over = false;
    const passed = new Promise((resolve) => {
        timer = setTimeout(() => {
            over = true;
            resolve(undefined);
        }, seconds * 1000);
    });
    const orElse = async (start, late) => {
        if (over)
            return late();
        const work = start();
        // What fails after its time is nobody's any more.
        work.catch(() => undefined);
        const first = await Promise.race([work.then((value) => ({ value })), passed]);
        return first === undefined ? late() : first.value;
    };
    return {
        orElse,
        orFail: (work) => orElse(() => work, () => {
            throw new errors/* PortcullisError */.SO({
                code: 'deadline-passed',
                message: `expected the run to be done within ${seconds} seconds, got no end`,
                where: { key: 'deadline' },
                remedy: 'Raise `deadline`, or look at why the servers are slow.',
            });
        }),
        atEnd: (end) => void passed.then(end),
        stop: () => clearTimeout(timer),
    };
});
var runCanary = (function runCanary() {
    const artifact = (0,raw_signature/* messageOf */.bD)(Buffer.from('canary'));
    const [signer, stranger] = [(0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' }), (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' })];
    const statusFor = ({ publicKey }, verificationResult) => {
        const document = {
            _type: 'https://in-toto.io/Statement/v1',
            subject: [{ name: 'canary', digest: { sha256: artifact.digests.get('sha256')?.toString('hex') } }],
            predicateType,
            predicate: { verificationResult },
        };
        const payload = Buffer.from(JSON.stringify(document));
        const signed = Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `), payload]);
        const bundle = {
            mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
            verificationMaterial: { publicKey: { hint: 'canary' }, tlogEntries: [], timestampVerificationData: { rfc3161Timestamps: [] } },
            dsseEnvelope: {
                payloadType,
                payload: payload.toString('base64'),
                signatures: [{ sig: (0,external_node_crypto_.sign)('sha256', signed, signer.privateKey).toString('base64'), keyid: '' }],
            },
        };
        const expectation = {
            authority: { kind: 'key', key: (0,public_key/* readPublicKey */.RR)(publicKey.export({ type: 'spki', format: 'pem' }).toString()) },
            rules: [(0,rule/* parseAttestationRule */.Mv)({ predicate: predicateType }, {})],
            exactSigner: true,
        };
        const outcome = (0,verify/* attestationOutcome */.lR)((0,verify/* readBundle */.Bo)(Buffer.from(JSON.stringify(bundle))), artifact, expectation);
        return 'kind' in outcome ? outcome.kind : 'verified';
    };
    const [own, other, failed] = [statusFor(signer, 'PASSED'), statusFor(stranger, 'PASSED'), statusFor(signer, 'FAILED')];
    return {
        detected: own === 'verified' && other === 'invalid' && failed === 'unmet',
        detail: `a made-up attestation was ${own} by its key and ${other} by another, and one of a failed check was ${failed}`,
    };
});
var scan = (async function scan(inputs, context) {
    const deadline = startDeadline(inputs.deadline);
    try {
        return await scanWithin(deadline, inputs, context);
    }
    finally {
        deadline.stop();
    }
});
var scanWithin = (async function scanWithin(deadline, inputs, context) {
    const canary = runCanary();
    const notices = [];
    const expectation = await deadline.orFail((0,with_key_service/* withKeyService */.D)(inputs, { ...context, deadline }, (keyService) => (0,src_expectation/* readExpectation */.f)(inputs, judgingFiles(context), keyService)));
    const places = placesOf(inputs, context);
    const subjects = await (0,src_subjects/* readSubjects */.K)(inputs.subjects, places);
    const bundles = await (0,verify/* readBundleFiles */.KA)(inputs.bundles, places);
    const unread = bundles.flatMap(({ place, bundle }) => ('kind' in bundle ? [`${place}, ${bundle.reason.slice(0, 200)}`] : []));
    if (unread.length > 0)
        notices.push({
            level: 'warning',
            message: `${unread.length} of ${bundles.length} bundles in \`bundles\` could not be read and attest nothing; the first: ${unread[0]}.`,
        });
    const host = inputs['attestations-api'] ? (0,code_host/* codeHost */.u)(expectation.sourceUri, context.environment) : undefined;
    if (bundles.length === 0 && host === undefined)
        requireSource(subjects);
    const outcomes = await verifyAll(subjects, { deadline, inputs, context, notices, expectation, bundles, host });
    const verified = outcomes.filter((outcome) => outcome.verified !== undefined);
    const refused = outcomes.length - verified.length;
    return {
        findings: findingsOf(outcomes, inputs),
        suppressed: [],
        coverage: { applicable: outcomes.length, scanned: outcomes.length, bytes: 0, skipped: [] },
        notices,
        canary,
        configurationDigest: (0,fix/* contentHash */.Ae)(JSON.stringify([expectation.rules, ...Object.entries(inputs).map(([name, value]) => [name, value])])),
        rules: rules/* attestationRules */.C,
        details: detailsOf(outcomes),
        outputs: {
            verified: JSON.stringify(verified.map(({ subject, digest, verified: held }) => ({
                subject: (0,verify/* nameOf */.Vb)(subject),
                digest,
                signer: held?.signer.identity,
                predicateType: held?.statement.predicateType,
            }))),
            refused: String(refused),
        },
        properties: { subjects: outcomes.length, verified: verified.length, refused },
    };
});
var judgingFiles = (function judgingFiles({ settings }) {
    const tree = (0,src_settings/* settingsTree */.O0)(settings);
    return (file, input) => {
        const content = tree?.read(file);
        if (content !== undefined)
            return content;
        const got = settings.origin === 'unavailable' ? settings.reason : `none ${settings.tree.where}`;
        throw new errors/* PortcullisError */.SO({
            code: settings.origin === 'unavailable' ? 'base-unavailable' : 'config-missing',
            message: `expected the file ${file.slice(0, 200)}, got ${got}`,
            where: { key: input },
            remedy: settings.origin === 'unavailable'
                ? 'Check out with `fetch-depth: 0`, so that the change is not judged by the keys that it brings along.'
                : 'Correct the path; what a change adds counts after its merge.',
        });
    };
});


// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/fix.js
var fix = __webpack_require__(8095);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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

/** Where each line begins, up to one. A text that ends with a break has an empty line behind it. */

/** Of a window, in hexadecimal digits; behind the end of the file stand noughts. */


// EXTERNAL MODULE: ./build/bundled/packages/core/src/finding.js
var finding = __webpack_require__(4313);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/markdown.js
var markdown = __webpack_require__(9379);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var letters = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/bundled/packages/policy/src/reader.js
var reader = __webpack_require__(1670);
;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/deadline.js
// One deadline for a whole run: however slowly servers answer, what is not known by then counts as not known.



// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/key-services/with-key-service.js
var with_key_service = __webpack_require__(8115);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/connect.js + 13 modules
var connect = __webpack_require__(1756);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/inputs.js
var src_inputs = __webpack_require__(8539);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/settings.js + 1 modules
var src_settings = __webpack_require__(6106);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/walk.js
var walk = __webpack_require__(3273);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js
var paths = __webpack_require__(7654);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/raw-signature.js
var raw_signature = __webpack_require__(7890);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/public-key.js + 1 modules
var public_key = __webpack_require__(8265);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/attestation/rule.js + 1 modules
var rule = __webpack_require__(734);
// EXTERNAL MODULE: ./build/bundled/packages/engines/attestation-verify/src/verify.js + 22 modules
var verify = __webpack_require__(1549);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/attestation-verify/src/canary.js
// The canary: a made-up artifact, attested by a key made for it, must be verified by that key, and by no other nor as passed.



const payloadType = 'application/vnd.in-toto+json';
const predicateType = 'https://slsa.dev/verification_summary/v1';


// EXTERNAL MODULE: ./build/bundled/packages/engines/attestation-verify/src/code-host.js
var code_host = __webpack_require__(3477);
// EXTERNAL MODULE: ./build/bundled/packages/engines/attestation-verify/src/expectation.js + 3 modules
var src_expectation = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/bundled/packages/engines/attestation-verify/src/rules.js + 1 modules
var rules = __webpack_require__(241);
// EXTERNAL MODULE: ./build/bundled/packages/engines/attestation-verify/src/subjects.js
var src_subjects = __webpack_require__(5570);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/attestation-verify/src/scan.js
// The steps of attestation-verify: what is named, what must be attested of it, what is found, and what is reported.














async function verifyAll(subjects, { deadline, inputs, context, notices, expectation, bundles, host }) {
    let connection;
    const images = subjects.flatMap((subject) => (subject.kind === 'image' ? [(0,verify/* nameOf */.Vb)(subject)] : []));
    const registry = () => {
        connection ??= (0,connect/* connect */.N)({ ...inputs, images }, context, notices);
        return connection.client;
    };
    try {
        if ((0,src_inputs/* namesRegistry */.Uh)(inputs))
            registry();
        return await (0,verify/* inOrder */.al)(subjects, (subject) => deadline.orElse(() => (0,verify/* verifySubject */.is)(subject, { expectation, bundles, host, registry }), () => late(subject, inputs.deadline)));
    }
    finally {
        connection?.close();
        host?.close();
    }
}
function late(subject, seconds) {
    const reason = `expected an answer before the deadline of the whole run, ${seconds} seconds, got none`;
    return { subject, problem: { kind: 'unavailable', code: 'deadline-passed', reason } };
}
/** Keys, roots and conditions come from whoever judges the change, so that it brings along none of its own. */

function placesOf(inputs, { workspace }) {
    const root = (0,walk/* insideWorkspace */.CT)(workspace, inputs.path);
    return { root, locate: (path, key) => (0,walk/* insideWorkspace */.CT)(workspace, (0,external_node_path_.resolve)(root, path), key) };
}
/** Files have no registry to be asked: with nothing to look into, nothing could ever be found. */
function requireSource(subjects) {
    const file = subjects.find(({ kind }) => kind !== 'image');
    if (file === undefined)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected bundles for ${file.name.slice(0, 100)} in \`bundles\`, or \`attestations-api\`, got neither`,
        where: { key: 'bundles' },
        remedy: 'Name the files that hold the attestations.',
    });
}
function findingsOf(outcomes, inputs) {
    const fingerprints = new Map();
    const findings = outcomes.flatMap(({ subject, digest, problem }) => {
        if (problem === undefined)
            return [];
        const rule = (0,rules/* ruleFor */.s)(problem.kind);
        const name = (0,verify/* nameOf */.Vb)(subject);
        // What is no file of the repository is told of at the policy, as images that an input names are.
        const path = subject.kind === 'file' ? (0,paths/* slashes */.k2)((0,external_node_path_.join)(inputs.path, subject.name)) : reader/* policyFile */.Xd;
        const fingerprint = fingerprints.get(path) ?? fingerprinter();
        fingerprints.set(path, fingerprint);
        return [
            {
                ruleId: rule.id,
                severity: rule.severity,
                confidence: rule.confidence,
                message: `${name}: ${problem.reason}.`,
                location: { path },
                fingerprint: fingerprint(rule.id, path, name),
                evidence: name,
                refusal: true,
                properties: { subject: name, code: problem.code, ...(digest === undefined ? {} : { digest }) },
            },
        ];
    });
    return findings.sort(finding/* byPlace */.h);
}
const maxRows = 200;
function detailsOf(outcomes) {
    const rows = outcomes
        .slice(0, maxRows)
        .map((outcome) => `- ${outcome.problem === undefined ? '\u2713 verified' : '\u2717 refused'}: ${plain((0,verify/* describeOutcome */.SS)(outcome))}`);
    const rest = outcomes.length > maxRows ? [`- ${outcomes.length - maxRows} more are in the SARIF file.`] : [];
    return ['', '#### Subjects', '', ...rows, ...rest, ''].join('\n');
}
/** Text that is only text: names and reasons hold what strangers wrote. */
function plain(text) {
    return (0,markdown/* escapeMarkdown */.FV)((0,letters/* cut */.Jj)(text, 800));
}


/***/ })

};
;