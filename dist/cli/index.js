import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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

/***/ 4573:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 610:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 481:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 1692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 625:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   oe: () => (/* binding */ hostActions)
/* harmony export */ });
/* unused harmony exports isHosted, runAction, failureLog */
// The life of a step, the same for the scanners and the gate: inputs, its work, what it tells, its outputs, its exit code.




/** A program that imports actions' bundles for their engines says so here; nothing said, an action runs. */
const hosted = Symbol.for('portcullis.hosted');
/** From here on actions' bundles that this thread imports give their engines and do not run. For the CLI. */
function hostActions() {
    Object.assign(globalThis, { [hosted]: true });
}
/** Whether this thread's program only takes the engines of actions' bundles. */
function isHosted() {
    return hosted in globalThis;
}
/** Runs an action; one that hosts others' bundles says so. Sets `process.exitCode`: 0 pass, 1 findings or a block, 2 failure. */
async function runAction(action, work, { hosting = false } = {}) {
    if (isHosted() && !hosting)
        return;
    exitOnSignals(action.name);
    try {
        const inputs = readInputs(action.inputs, runnerInputs);
        maskSecrets(action.inputs, inputs);
        const { exitCode, log, summary, outputs } = await work.run(inputs, readJob(process.env, process.cwd()));
        for (const line of log)
            tell(line);
        if (summary !== undefined)
            await appendSummary(summary);
        setOutputs(outputs);
        process.exitCode = exitCode;
    }
    catch (thrown) {
        process.exitCode = 2;
        const failure = thrown instanceof Error ? thrown : new Error(String(thrown));
        const outputs = work.failed(failure);
        for (const line of failureLog(failure))
            tell(line);
        setOutputs(outputs);
    }
}
/** One clear line for a failure, as an error annotation; the stack only for those who debug. */
function failureLog(error) {
    const placed = error instanceof PortcullisError && formatPlace(error.where) !== '';
    const line = { level: 'error', message: formatError(error), ...(placed ? { title: error.code } : {}) };
    return debugging() ? [line, error.stack ?? ''] : [line];
}
/** A stopped step says so; its results already say that the run did not finish. */
function exitOnSignals(name) {
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            tell({ level: 'error', message: `${name} was stopped by ${signal} before it finished; its result does not count. [stopped]` });
            process.exit(2);
        });
    }
}


/***/ }),

/***/ 442:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ ownThreads),
  F: () => (/* binding */ servesThread)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/packages/action-kit/src/threads.js
// Worker threads of a bundle: the file that was started is also what its threads run, so that a bundle stays one program.


/** More threads than this would hold more memory than they save time. */
const mostThreads = 4;
/** The threads that a scanner may start of the file that this process runs. */
function ownThreads() {
    return { entry: process.argv[1], count: Math.min((0,external_node_os_.availableParallelism)(), mostThreads) };
}
/** In a worker thread, hands it to the scanner it was started for. @returns whether this is such a thread. */
async function servesThread(load) {
    if (external_node_worker_threads_namespaceObject.isMainThread || external_node_worker_threads_namespaceObject.parentPort === null)
        return false;
    const { scanner, data } = external_node_worker_threads_namespaceObject.workerData;
    (await load(scanner))?.serve?.(data, external_node_worker_threads_namespaceObject.parentPort);
    return true;
}


/***/ }),

/***/ 7404:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  tX: () => (/* binding */ facesOfAll),
  Um: () => (/* binding */ scanners),
  _N: () => (/* binding */ scannersOfFiles)
});

// UNUSED EXPORTS: allActions, gate

// EXTERNAL MODULE: ./build/packages/cli/src/registry-beside.js + 1 modules
var registry_beside = __nccwpck_require__(276);
;// CONCATENATED MODULE: ./build/packages/cli/src/faces.js
// Written by scripts/compute.mjs.
const faces = [
 {
  "name": "attestation-verify",
  "description": "Lets no file, release asset or image pass unless the expected workflow attested it from the expected source.",
  "inputs": {
   "path": {
    "type": "string",
    "default": ".",
    "description": "Directory that paths in `subjects` and `bundles` are relative to."
   },
   "config": {
    "type": "string",
    "default": "",
    "description": "YAML file with `predicate`, `provenance` and `where`, as an entry of `attestations` in the policy of images has them; held against the statement beside the inputs."
   },
   "fail-on": {
    "type": "choice",
    "choices": [
     "none",
     "low",
     "medium",
     "high",
     "critical"
    ],
    "default": "high",
    "description": "Least severity that fails the step; `none` only reports and leaves the decision to the gate."
   },
   "sarif-file": {
    "type": "string",
    "default": "portcullis-results/attestation-verify.sarif",
    "description": "Where the SARIF file is written."
   },
   "annotations": {
    "type": "boolean",
    "default": true,
    "description": "Show findings as annotations on the run and the diff."
   },
   "summary": {
    "type": "boolean",
    "default": true,
    "description": "Write the job summary."
   },
   "subjects": {
    "type": "list",
    "default": [],
    "description": "What must be attested: files, globs of files, `oci://IMAGE`, or digests as `sha256:\u2026`. All that is named must exist."
   },
   "bundles": {
    "type": "list",
    "default": [],
    "description": "Files with Sigstore bundles \u0028`.json`, or `.jsonl` with one a line), or globs of them. Without any, images are asked of their registry."
   },
   "attestations-api": {
    "type": "boolean",
    "default": false,
    "description": "Ask GitHub's API for attestations of the repository in `source-uri`, with `GITHUB_TOKEN` where the environment has it."
   },
   "predicate-type": {
    "type": "string",
    "default": "slsa-provenance",
    "description": "What must be attested: a predicate type \u0028a URI), or slsa-provenance, spdx, cyclonedx, sbom, vex, vulnerability-scan in any version."
   },
   "source-uri": {
    "type": "string",
    "default": "",
    "description": "Repository that it must be built from, as `https://github.com/OWNER/NAME`; held against the certificate."
   },
   "source-ref": {
    "type": "string",
    "default": "",
    "description": "Ref that it must be built from, as `refs/tags/v1.2.3`; held against the certificate."
   },
   "signer-workflow": {
    "type": "string",
    "default": "",
    "description": "Workflow that must have signed, as `OWNER/NAME/.github/workflows/FILE.yml`, at any ref, or with `@REF` at that one; without it, one of the repository of `source-uri`."
   },
   "certificate-identity": {
    "type": "string",
    "default": "",
    "description": "Whom the certificate must name, exactly, in place of `signer-workflow`."
   },
   "certificate-oidc-issuer": {
    "type": "string",
    "default": "https://token.actions.githubusercontent.com",
    "description": "Who must vouch for the identity, exactly."
   },
   "builder-id": {
    "type": "string",
    "default": "",
    "description": "Builder that the provenance must name and the certificate must prove, with its version behind `@` or in any version."
   },
   "deny-self-hosted": {
    "type": "boolean",
    "default": false,
    "description": "Refuse what was built on a runner that GitHub does not host."
   },
   "key": {
    "type": "string",
    "default": "",
    "description": "PEM file of a public key that must have signed, in place of an identity."
   },
   "trust": {
    "type": "choice",
    "choices": [
     "sigstore",
     "github"
    ],
    "default": "sigstore",
    "description": "Whose root, of those in this action: Sigstore's public instance, or GitHub's own, which signs for private repositories."
   },
   "trusted-root": {
    "type": "string",
    "default": "",
    "description": "A `trusted_root.json` in place of `trust`."
   },
   "layout": {
    "type": "list",
    "default": [],
    "description": "Directories of OCI image layouts that answer in place of every registry, as `DIRECTORY`, or `IMAGE=DIRECTORY` where the layout holds no full name: no socket is opened."
   },
   "ca-file": {
    "type": "string",
    "default": "",
    "description": "PEM file of certificate authorities that registries may use beside the public ones."
   },
   "mirrors": {
    "type": "list",
    "default": [],
    "description": "Mirrors to ask first, as `docker.io=mirror.example`; what they give is verified all the same."
   },
   "trusted-realms": {
    "type": "list",
    "default": [],
    "description": "Hosts of token services that may have credentials although they are on another site than their registry."
   },
   "deadline": {
    "type": "integer",
    "default": 900,
    "min": 1,
    "max": 21600,
    "description": "Seconds for the whole run; a subject that is not verified by then is refused."
   }
  },
  "network": [
   {
    "host": "the registries of the images",
    "purpose": "digests and attestations of `oci://` subjects; none with `layout`"
   },
   {
    "host": "api.github.com",
    "purpose": "attestations of the repository in `source-uri`, only with `attestations-api`"
   }
  ]
 },
 {
  "name": "dockerfile-lint",
  "description": "Finds what makes an image unsafe, large or unrepeatable in its Dockerfile: hadolint's rules, BuildKit's checks, CIS section 4, with fixes.",
  "inputs": {
   "path": {
    "type": "string",
    "default": ".",
    "description": "Directory or file to scan, relative to the workspace."
   },
   "config": {
    "type": "string",
    "default": "",
    "description": "Configuration file; empty means the well-known names are looked for."
   },
   "fail-on": {
    "type": "choice",
    "choices": [
     "none",
     "low",
     "medium",
     "high",
     "critical"
    ],
    "default": "high",
    "description": "Least severity that fails the step; `none` only reports and leaves the decision to the gate."
   },
   "sarif-file": {
    "type": "string",
    "default": "portcullis-results/dockerfile-lint.sarif",
    "description": "Where the SARIF file is written."
   },
   "annotations": {
    "type": "boolean",
    "default": true,
    "description": "Show findings as annotations on the run and the diff."
   },
   "summary": {
    "type": "boolean",
    "default": true,
    "description": "Write the job summary."
   },
   "include": {
    "type": "list",
    "default": [],
    "description": "Globs of paths to scan; empty means all."
   },
   "exclude": {
    "type": "list",
    "default": [],
    "description": "Globs of paths to leave out."
   },
   "max-file-size": {
    "type": "integer",
    "default": 10,
    "min": 1,
    "max": 1048576,
    "description": "Largest file that is read, in MiB; a larger one that is this scanner\u2019s to read is a gap and fails the step."
   },
   "docs": {
    "type": "boolean",
    "default": false,
    "description": "Also lint fenced Dockerfile blocks in Markdown files."
   },
   "shellcheck": {
    "type": "choice",
    "choices": [
     "auto",
     "off",
     "required"
    ],
    "default": "auto",
    "description": "Run ShellCheck on every RUN: `auto` when it is on PATH, `required` fails where it is not."
   },
   "pedantic": {
    "type": "list",
    "default": [],
    "description": "Rules for the pedantic: `true` for all of them, or the ids of some. With hadolint's configuration file they are all on."
   },
   "policy": {
    "type": "string",
    "default": "",
    "description": "The team's policy of images, labels and packages; empty means `.portcullis/dockerfile.yml`, or the part `dockerfile` of `.github/portcullis.yml`."
   },
   "image-lock": {
    "type": "string",
    "default": "",
    "description": "Lock of verified images, from which fixes take digests; empty means `image-lock.json` when it is there."
   }
  },
  "network": []
 },
 {
  "name": "image-verify",
  "description": "Lets no image run unless its signature and provenance hold: cosign, Sigstore and Notary Project signatures, held against one policy.",
  "inputs": {
   "path": {
    "type": "string",
    "default": ".",
    "description": "Directory or file to scan, relative to the workspace."
   },
   "config": {
    "type": "string",
    "default": "",
    "description": "Configuration file; empty means the well-known names are looked for."
   },
   "fail-on": {
    "type": "choice",
    "choices": [
     "none",
     "low",
     "medium",
     "high",
     "critical"
    ],
    "default": "high",
    "description": "Least severity that fails the step; `none` only reports and leaves the decision to the gate."
   },
   "sarif-file": {
    "type": "string",
    "default": "portcullis-results/image-verify.sarif",
    "description": "Where the SARIF file is written."
   },
   "annotations": {
    "type": "boolean",
    "default": true,
    "description": "Show findings as annotations on the run and the diff."
   },
   "summary": {
    "type": "boolean",
    "default": true,
    "description": "Write the job summary."
   },
   "include": {
    "type": "list",
    "default": [],
    "description": "Globs of paths to scan; empty means all."
   },
   "exclude": {
    "type": "list",
    "default": [],
    "description": "Globs of paths to leave out."
   },
   "max-file-size": {
    "type": "integer",
    "default": 10,
    "min": 1,
    "max": 1048576,
    "description": "Largest file that is read, in MiB; a larger one that is this scanner\u2019s to read is a gap and fails the step."
   },
   "images": {
    "type": "list",
    "default": [],
    "description": "Images to verify beside those that the files name."
   },
   "sources": {
    "type": "list",
    "default": [
     "dockerfile",
     "compose",
     "bake",
     "workflow",
     "gitlab",
     "devcontainer",
     "helm",
     "kustomize",
     "kubernetes"
    ],
    "description": "Kinds of files that images are taken from; `none` takes only `images`."
   },
   "layout": {
    "type": "list",
    "default": [],
    "description": "Directories of OCI image layouts that answer in place of every registry, as `DIRECTORY`, or `IMAGE=DIRECTORY` where the layout holds no full name: no socket is opened."
   },
   "ca-file": {
    "type": "string",
    "default": "",
    "description": "PEM file of certificate authorities that registries may use beside the public ones."
   },
   "mirrors": {
    "type": "list",
    "default": [],
    "description": "Mirrors to ask first, as `docker.io=mirror.example`; what they give is verified all the same."
   },
   "trusted-realms": {
    "type": "list",
    "default": [],
    "description": "Hosts of token services that may have credentials although they are on another site than their registry."
   },
   "refresh-trusted-root": {
    "type": "boolean",
    "default": false,
    "description": "Fetch the newest trusted roots by TUF, Sigstore's and where the policy needs it GitHub's, instead of those in this action."
   },
   "fetch-revocation": {
    "type": "boolean",
    "default": false,
    "description": "Ask about revocations where the certificates of notation's signatures say so: OCSP responders, then revocation lists. Without it only `revocation-lists` of the policy count."
   },
   "deadline": {
    "type": "integer",
    "default": 900,
    "min": 1,
    "max": 21600,
    "description": "Seconds for the whole run; an image that is not verified by then is refused."
   },
   "parallel": {
    "type": "integer",
    "default": 16,
    "min": 1,
    "max": 64,
    "description": "How many images are verified at once."
   },
   "lock-file": {
    "type": "string",
    "default": "portcullis-results/image-lock.json",
    "description": "Where the lock of verified images is written."
   },
   "summaries-file": {
    "type": "string",
    "default": "portcullis-results/image-verify.vsa.jsonl",
    "description": "Where SLSA verification summaries are written, one in-toto statement a line."
   },
   "grafeas-note": {
    "type": "string",
    "default": "",
    "description": "Name of the Grafeas note, `projects/P/notes/N`; empty writes no occurrences."
   },
   "grafeas-file": {
    "type": "string",
    "default": "portcullis-results/image-verify.grafeas.json",
    "description": "Where Grafeas ATTESTATION occurrences are written, for Binary Authorization."
   }
  },
  "network": [
   {
    "host": "the registries of the images",
    "purpose": "manifests and signatures; none with `layout`"
   },
   {
    "host": "tuf-repo-cdn.sigstore.dev",
    "purpose": "the newest trusted root, only with `refresh-trusted-root`"
   },
   {
    "host": "tuf-repo.github.com",
    "purpose": "GitHub's own root, only with `refresh-trusted-root` and a policy that says `trust: github`"
   },
   {
    "host": "whom trusted certificates name",
    "purpose": "revocations by OCSP and lists, only with `fetch-revocation`"
   }
  ]
 },
 {
  "name": "sbom",
  "description": "Takes the inventory of a repository from its lock files, or of an image from its layers: every package with its proof, its scope and its way to the root.",
  "inputs": {
   "path": {
    "type": "string",
    "default": ".",
    "description": "Directory or file to scan, relative to the workspace."
   },
   "config": {
    "type": "string",
    "default": "",
    "description": "Configuration file; empty means the well-known names are looked for."
   },
   "fail-on": {
    "type": "choice",
    "choices": [
     "none",
     "low",
     "medium",
     "high",
     "critical"
    ],
    "default": "high",
    "description": "Least severity that fails the step; `none` only reports and leaves the decision to the gate."
   },
   "sarif-file": {
    "type": "string",
    "default": "portcullis-results/sbom.sarif",
    "description": "Where the SARIF file is written."
   },
   "annotations": {
    "type": "boolean",
    "default": true,
    "description": "Show findings as annotations on the run and the diff."
   },
   "summary": {
    "type": "boolean",
    "default": true,
    "description": "Write the job summary."
   },
   "include": {
    "type": "list",
    "default": [],
    "description": "Globs of paths to scan; empty means all."
   },
   "exclude": {
    "type": "list",
    "default": [],
    "description": "Globs of paths to leave out."
   },
   "max-file-size": {
    "type": "integer",
    "default": 256,
    "min": 1,
    "max": 1048576,
    "description": "Largest file that is read, in MiB; a larger one that is this scanner\u2019s to read is a gap and fails the step."
   },
   "image": {
    "type": "string",
    "default": "",
    "description": "Image to take the inventory of, as REGISTRY/REPOSITORY:TAG or @sha256:DIGEST; beside a `path` that is a layout or archive, which of its images."
   },
   "platform": {
    "type": "string",
    "default": "",
    "description": "Platform of the image, as OS/ARCHITECTURE; empty takes the only one there is, else `linux/amd64`."
   },
   "base-image": {
    "type": "string",
    "default": "",
    "description": "Image that the image is built on, of a registry or as the path of a layout or archive: its layers tell what came with it. Empty takes the one that the image names."
   },
   "locks": {
    "type": "string",
    "default": "",
    "description": "Folder of the repository whose lock files must name what the image has of npm, PyPI and the like; the rest is a finding."
   },
   "documents": {
    "type": "list",
    "default": [
     "cyclonedx-json"
    ],
    "description": "Formats to write, of cyclonedx-json, cyclonedx-json-1.7, cyclonedx-xml, cyclonedx-xml-1.7, spdx-json, spdx-tag-value, github-snapshot."
   },
   "sbom-file": {
    "type": "string",
    "default": "portcullis-results/sbom",
    "description": "Where the documents are written; each format adds its own ending, such as `.cdx.json`."
   },
   "baseline": {
    "type": "string",
    "default": "",
    "description": "A committed document \u0028CycloneDX or SPDX, of any form) that the product must agree with; every deviation is a finding."
   },
   "subject": {
    "type": "string",
    "default": "",
    "description": "Artefact that the documents describe, as `NAME@sha256:HEX`; an in-toto statement is then written beside each document in JSON, ready to be signed. An image of a registry is its own."
   },
   "submit": {
    "type": "boolean",
    "default": false,
    "description": "Submit the inventory to GitHub\u2019s dependency graph; needs `token` and the permission `contents: write`."
   },
   "token": {
    "type": "string",
    "default": "",
    "secret": true,
    "description": "Token that may submit: the job\u2019s own, `github.token`."
   }
  },
  "network": [
   {
    "host": "The registry of `image`, its token service, and where it keeps its layers",
    "purpose": "The image, by its digest once the tag is resolved."
   },
   {
    "host": "GITHUB_API_URL, api.github.com",
    "purpose": "The dependency submission of the inventory."
   }
  ],
  "networkInput": [
   "image",
   "submit"
  ],
  "alone": "an inventory is taken where there is one to take"
 },
 {
  "name": "secret-scan",
  "description": "Finds credentials in files and history: tokens, keys, passwords and connection strings, with redacted evidence and how to revoke them.",
  "inputs": {
   "path": {
    "type": "string",
    "default": ".",
    "description": "Directory or file to scan, relative to the workspace."
   },
   "config": {
    "type": "string",
    "default": "",
    "description": "Configuration file; empty means the well-known names are looked for."
   },
   "fail-on": {
    "type": "choice",
    "choices": [
     "none",
     "low",
     "medium",
     "high",
     "critical"
    ],
    "default": "high",
    "description": "Least severity that fails the step; `none` only reports and leaves the decision to the gate."
   },
   "sarif-file": {
    "type": "string",
    "default": "portcullis-results/secret-scan.sarif",
    "description": "Where the SARIF file is written."
   },
   "annotations": {
    "type": "boolean",
    "default": true,
    "description": "Show findings as annotations on the run and the diff."
   },
   "summary": {
    "type": "boolean",
    "default": true,
    "description": "Write the job summary."
   },
   "include": {
    "type": "list",
    "default": [],
    "description": "Globs of paths to scan; empty means all."
   },
   "exclude": {
    "type": "list",
    "default": [],
    "description": "Globs of paths to leave out."
   },
   "max-file-size": {
    "type": "integer",
    "default": 10,
    "min": 1,
    "max": 1048576,
    "description": "Archives above this many MiB are not opened, which is a gap; text is read to its end whatever its size."
   },
   "rules": {
    "type": "choice",
    "choices": [
     "all",
     "imported"
    ],
    "default": "all",
    "description": "`all` adds the rules of the configuration to the built-in ones, `imported` runs them alone, as gitleaks would."
   },
   "baseline": {
    "type": "list",
    "default": [],
    "description": "Reports of findings that are known: JSON of gitleaks or a baseline of detect-secrets; empty looks for `.secrets.baseline`."
   },
   "scan": {
    "type": "choice",
    "choices": [
     "files",
     "staged",
     "range",
     "history"
    ],
    "default": "files",
    "description": "`files` looks at the working tree, `staged` at the index, `range` at what some commits introduce, `history` at every version ever committed."
   },
   "range": {
    "type": "string",
    "default": "",
    "description": "Commits for `scan: range`, as `BASE..HEAD`; empty takes the change that the event is about."
   },
   "min-confidence": {
    "type": "choice",
    "choices": [
     "low",
     "medium",
     "high"
    ],
    "default": "medium",
    "description": "Least confidence that is reported. `low` adds guesses, such as values that look random in the code of tests; how many were left out is always told."
   },
   "decode-depth": {
    "type": "integer",
    "default": 2,
    "min": 0,
    "max": 5,
    "description": "How deep base64, hex, percent and unicode encodings within one another are followed."
   },
   "archive-depth": {
    "type": "integer",
    "default": 2,
    "min": 0,
    "max": 5,
    "description": "How deep archives within archives are opened; 0 leaves them closed."
   },
   "verify": {
    "type": "boolean",
    "default": false,
    "description": "Ask the provider of each credential in the working tree whether it is live, where the provider documents a request that only reads; this sends the credential to its provider."
   }
  },
  "network": [
   {
    "host": "sts.amazonaws.com",
    "purpose": "is the credential live: aws-secret-access-key"
   },
   {
    "host": "api.github.com",
    "purpose": "is the credential live: github-pat, github-fine-grained-pat, github-oauth, github-legacy-token, github-app-token"
   },
   {
    "host": "gitlab.com",
    "purpose": "is the credential live: gitlab-pat, gitlab-pat-routable, gitlab-pat-routable-short"
   },
   {
    "host": "slack.com",
    "purpose": "is the credential live: slack-bot-token, slack-user-token, slack-legacy-bot-token, slack-legacy-token, slack-legacy-workspace-token"
   },
   {
    "host": "discord.com",
    "purpose": "is the credential live: discord-bot-token, discord-webhook"
   },
   {
    "host": "api.telegram.org",
    "purpose": "is the credential live: telegram-bot-api-token, telegram-bot-api-token-named"
   },
   {
    "host": "api.sendgrid.com",
    "purpose": "is the credential live: sendgrid-api-token"
   },
   {
    "host": "api.mailgun.net",
    "purpose": "is the credential live: mailgun-private-api-token, mailgun-key"
   },
   {
    "host": "usN.api.mailchimp.com",
    "purpose": "is the credential live: mailchimp-api-key"
   },
   {
    "host": "api.postmarkapp.com",
    "purpose": "is the credential live: postmark-api-token"
   },
   {
    "host": "api.stripe.com",
    "purpose": "is the credential live: stripe-access-token"
   },
   {
    "host": "connect.squareup.com",
    "purpose": "is the credential live: square-access-token"
   },
   {
    "host": "api.openai.com",
    "purpose": "is the credential live: openai-api-key"
   },
   {
    "host": "api.anthropic.com",
    "purpose": "is the credential live: anthropic-api-key"
   },
   {
    "host": "huggingface.co",
    "purpose": "is the credential live: huggingface-access-token"
   },
   {
    "host": "api.cohere.com",
    "purpose": "is the credential live: cohere-api-token"
   },
   {
    "host": "api.mistral.ai",
    "purpose": "is the credential live: mistral-api-key"
   },
   {
    "host": "api.groq.com",
    "purpose": "is the credential live: groq-api-key"
   },
   {
    "host": "api.replicate.com",
    "purpose": "is the credential live: replicate-api-token"
   },
   {
    "host": "registry.npmjs.org",
    "purpose": "is the credential live: npm-access-token"
   },
   {
    "host": "api.digitalocean.com",
    "purpose": "is the credential live: digitalocean-pat, digitalocean-access-token"
   },
   {
    "host": "api.cloudflare.com",
    "purpose": "is the credential live: cloudflare-api-key"
   },
   {
    "host": "api.heroku.com",
    "purpose": "is the credential live: heroku-api-key, heroku-api-key-v2"
   },
   {
    "host": "api.vercel.com",
    "purpose": "is the credential live: vercel-api-token, vercel-personal-access-token"
   },
   {
    "host": "api.netlify.com",
    "purpose": "is the credential live: netlify-token, netlify-access-token"
   },
   {
    "host": "api.doppler.com",
    "purpose": "is the credential live: doppler-api-token"
   },
   {
    "host": "api.pulumi.com",
    "purpose": "is the credential live: pulumi-api-token"
   },
   {
    "host": "api.buildkite.com",
    "purpose": "is the credential live: buildkite-user-access-token"
   },
   {
    "host": "circleci.com",
    "purpose": "is the credential live: circleci-personal-token"
   },
   {
    "host": "api.datadoghq.com",
    "purpose": "is the credential live: datadog-api-key"
   },
   {
    "host": "api.pagerduty.com",
    "purpose": "is the credential live: pagerduty-api-key"
   },
   {
    "host": "api.notion.com",
    "purpose": "is the credential live: notion-api-token"
   },
   {
    "host": "api.figma.com",
    "purpose": "is the credential live: figma-personal-access-token"
   },
   {
    "host": "api.airtable.com",
    "purpose": "is the credential live: airtable-personnal-access-token, airtable-api-key"
   },
   {
    "host": "app.asana.com",
    "purpose": "is the credential live: asana-personal-access-token"
   }
  ],
  "networkInput": "verify"
 },
 {
  "name": "workflow-audit",
  "description": "Finds who can make your pipeline run their code: injections, untrusted checkouts, wide tokens and moving references in workflows and actions.",
  "inputs": {
   "path": {
    "type": "string",
    "default": ".",
    "description": "Directory or file to scan, relative to the workspace."
   },
   "config": {
    "type": "string",
    "default": "",
    "description": "Configuration file; empty means the well-known names are looked for."
   },
   "fail-on": {
    "type": "choice",
    "choices": [
     "none",
     "low",
     "medium",
     "high",
     "critical"
    ],
    "default": "high",
    "description": "Least severity that fails the step; `none` only reports and leaves the decision to the gate."
   },
   "sarif-file": {
    "type": "string",
    "default": "portcullis-results/workflow-audit.sarif",
    "description": "Where the SARIF file is written."
   },
   "annotations": {
    "type": "boolean",
    "default": true,
    "description": "Show findings as annotations on the run and the diff."
   },
   "summary": {
    "type": "boolean",
    "default": true,
    "description": "Write the job summary."
   },
   "include": {
    "type": "list",
    "default": [],
    "description": "Globs of paths to scan; empty means all."
   },
   "exclude": {
    "type": "list",
    "default": [],
    "description": "Globs of paths to leave out."
   },
   "max-file-size": {
    "type": "integer",
    "default": 10,
    "min": 1,
    "max": 1048576,
    "description": "Largest file that is read, in MiB; a larger one that is this scanner\u2019s to read is a gap and fails the step."
   },
   "persona": {
    "type": "choice",
    "choices": [
     "regular",
     "pedantic",
     "auditor"
    ],
    "default": "regular",
    "description": "Who is told: `regular` what everyone should act on, `pedantic` best practice in full, `auditor` also what needs a second look."
   },
   "online": {
    "type": "boolean",
    "default": false,
    "description": "Ask GitHub whether refs of actions are what they look like: impostor-commit, ref-confusion, ref-version-mismatch, stale-action-refs. Takes GITHUB_TOKEN from the environment."
   },
   "forbid-actions": {
    "type": "list",
    "default": [],
    "description": "Actions that must not be used: `owner/name`, or `owner/*` for all of an owner."
   }
  },
  "network": [
   {
    "host": "GITHUB_API_URL, api.github.com",
    "purpose": "Branches and tags of the repositories that actions are taken from."
   }
  ],
  "networkInput": "online"
 },
 {
  "name": "remediation-gate",
  "description": "Reads the SARIF of every scanner, decides whether the change may pass, and writes the patch that fixes what can be fixed.",
  "inputs": {
   "results": {
    "type": "list",
    "default": [
     "portcullis-results/*.sarif"
    ],
    "description": "Globs of the SARIF files to judge, relative to the workspace or absolute; each must match something, and one with `!` before it leaves out what it matches."
   },
   "policy": {
    "type": "string",
    "default": ".github/portcullis.yml",
    "description": "Policy file; what a change says in it counts only together with the base commit\u2019s and the default branch\u2019s."
   },
   "require-independent-policy": {
    "type": "boolean",
    "default": false,
    "description": "Block where the default branch\u2019s policy cannot be asked, instead of only saying so."
   },
   "token": {
    "type": "string",
    "default": "",
    "secret": true,
    "description": "Token that may read the repository \u0028`contents: read`), to ask for the default branch\u2019s policy where the checkout does not have it."
   },
   "expected-digests": {
    "type": "list",
    "default": [],
    "description": "Name or path of a report and the SHA-256 that its job gave as the output `sarif-sha256`, one a line; reports of ours without a line are then a cause to block."
   },
   "report-file": {
    "type": "string",
    "default": "portcullis-results/report.html",
    "description": "Where the HTML report is written."
   },
   "patch-file": {
    "type": "string",
    "default": "portcullis-results/remediation.patch",
    "description": "Where the patch of all fixes is written that keep the meaning of what they change."
   },
   "suggested-patch-file": {
    "type": "string",
    "default": "portcullis-results/suggested.patch",
    "description": "Where the patch of the fixes is written that may change what is built: read it before you apply it."
   },
   "patch-workflows": {
    "type": "boolean",
    "default": false,
    "description": "Let fixes edit workflows and actions."
   },
   "patch-settings": {
    "type": "boolean",
    "default": false,
    "description": "Let fixes edit files that decide about changes: policy, code owners, settings and ignore files of scanners."
   },
   "sarif-file": {
    "type": "string",
    "default": "portcullis-results/gate/full.sarif",
    "description": "Where all results are written, waived ones as suppressed."
   },
   "statement-file": {
    "type": "string",
    "default": "portcullis-results/gate/decision.intoto.json",
    "description": "Where the decision is written as an in-toto statement, unsigned, when commit and repository are known."
   },
   "upload-directory": {
    "type": "string",
    "default": "portcullis-results/upload",
    "description": "Where the SARIF for code scanning is written, without waived results."
   },
   "artifact": {
    "type": "string",
    "default": "",
    "description": "Name under which a later step uploads the folder of results as an artifact, so that the summary can say where the patch is; empty where none does."
   },
   "annotations": {
    "type": "boolean",
    "default": true,
    "description": "Show causes and the findings that block as annotations on the run and the diff."
   },
   "summary": {
    "type": "boolean",
    "default": true,
    "description": "Write the job summary."
   }
  },
  "network": [
   {
    "host": "api.github.com",
    "purpose": "the default branch\u2019s policy, where `token` is given and the checkout does not have it"
   }
  ]
 }
];

;// CONCATENATED MODULE: ./build/packages/cli/src/catalogue.js
// Every action there is: the engines of the registry, and the gate.


/** Scanners by name, each loaded when asked for. */
const scanners = Object.fromEntries(
// The types of a scanner's own inputs end here: the caller parses by its `inputs`.
Object.entries(registry_beside/* registry */.u).map(([name, load]) => [name, async () => (await load()).engine]));
const gate = async () => (await Promise.all(/* import() */[__nccwpck_require__.e(176), __nccwpck_require__.e(342), __nccwpck_require__.e(827), __nccwpck_require__.e(478), __nccwpck_require__.e(305), __nccwpck_require__.e(638)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8638))).remediationGate;
/** Scanners by whether `scan` runs them, and why not: those that open no socket unless an input asks for it, and stand not alone. */
async function scannersOfFiles() {
    const all = (await facesOfAll()).filter(({ name }) => Object.hasOwn(scanners, name));
    const reason = ({ network, networkInput, alone }) => alone ?? (network.length === 0 || networkInput !== undefined ? undefined : 'it asks a network');
    const left = new Map(all.flatMap((face) => (reason(face) === undefined ? [] : [[face.name, reason(face)]])));
    return { run: all.flatMap(({ name }) => (left.has(name) ? [] : [name])), left };
}
/** Every action's public face, scanners first, the gate last. */
async function facesOfAll() {
    return faces ?? allActions();
}
/** Every action, loaded. */
async function allActions() {
    const loaded = [];
    // One after another: they share most of what they load.
    for (const load of Object.values(scanners))
        loaded.push(await load());
    return [...loaded, await gate()];
}


/***/ }),

/***/ 9024:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand),
/* harmony export */   o: () => (/* binding */ commandNames)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2179);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3732);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4439);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7404);
/* harmony import */ var _engine_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2367);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9869);
// The subcommands: `scan`, `init`, `explain`, one for every action, `verify-bundle`, `verify-attestation`, and help.





/** By the word that stands first on the command line; each loads what it needs when it is run. */
const commands = {
    scan: { run: async (args) => (await Promise.all(/* import() */[__nccwpck_require__.e(176), __nccwpck_require__.e(342), __nccwpck_require__.e(827), __nccwpck_require__.e(227), __nccwpck_require__.e(478), __nccwpck_require__.e(305), __nccwpck_require__.e(165)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8165))).scanCommand(args), help: _help_js__WEBPACK_IMPORTED_MODULE_2__/* .scanHelp */ .ZD },
    init: {
        run: async (args) => (await Promise.all(/* import() */[__nccwpck_require__.e(342), __nccwpck_require__.e(644)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4644))).initCommand(args),
        help: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(342), __nccwpck_require__.e(644)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4644))).initHelp(),
    },
    explain: {
        run: async (args) => (await Promise.all(/* import() */[__nccwpck_require__.e(342), __nccwpck_require__.e(479)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5479))).explainRuleCommand(args),
        help: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(342), __nccwpck_require__.e(479)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5479))).explainRuleHelp(),
    },
    ...Object.fromEntries(Object.keys(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .scanners */ .Um).map((name) => [name, { run: (args) => runScanner(name, args), help: () => (0,_help_js__WEBPACK_IMPORTED_MODULE_2__/* .actionHelp */ .cB)(name) }])),
    'remediation-gate': {
        run: async (args) => (await Promise.all(/* import() */[__nccwpck_require__.e(176), __nccwpck_require__.e(342), __nccwpck_require__.e(827), __nccwpck_require__.e(227), __nccwpck_require__.e(478), __nccwpck_require__.e(305), __nccwpck_require__.e(397)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3397))).gateCommand(args),
        help: () => (0,_help_js__WEBPACK_IMPORTED_MODULE_2__/* .actionHelp */ .cB)('remediation-gate'),
    },
    'verify-bundle': {
        run: async (args) => (await __nccwpck_require__.e(/* import() */ 776).then(__nccwpck_require__.bind(__nccwpck_require__, 4776))).verifyBundleCommand(args),
        help: async () => (await __nccwpck_require__.e(/* import() */ 776).then(__nccwpck_require__.bind(__nccwpck_require__, 4776))).verifyBundleHelp(),
    },
    'verify-attestation': {
        run: async (args) => (await __nccwpck_require__.e(/* import() */ 852).then(__nccwpck_require__.bind(__nccwpck_require__, 4852))).verifyAttestationCommand(args),
        help: async () => (await __nccwpck_require__.e(/* import() */ 852).then(__nccwpck_require__.bind(__nccwpck_require__, 4852))).verifyAttestationHelp(),
    },
    policy: {
        run: async (args) => (await Promise.all(/* import() */[__nccwpck_require__.e(176), __nccwpck_require__.e(342), __nccwpck_require__.e(827), __nccwpck_require__.e(227), __nccwpck_require__.e(478), __nccwpck_require__.e(305), __nccwpck_require__.e(828)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3828))).policyCommand(args),
        help: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(176), __nccwpck_require__.e(342), __nccwpck_require__.e(827), __nccwpck_require__.e(227), __nccwpck_require__.e(478), __nccwpck_require__.e(305), __nccwpck_require__.e(828)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3828))).policyHelp,
    },
    purl: {
        run: async (args) => (await __nccwpck_require__.e(/* import() */ 59).then(__nccwpck_require__.bind(__nccwpck_require__, 5059))).purlCommand(args),
        help: async () => (await __nccwpck_require__.e(/* import() */ 59).then(__nccwpck_require__.bind(__nccwpck_require__, 5059))).purlHelp,
    },
    help: {
        run: ([topic = '']) => print(Object.hasOwn(commands, topic) ? commands[topic].help() : (0,_help_js__WEBPACK_IMPORTED_MODULE_2__/* .generalHelp */ .am)()),
        help: _help_js__WEBPACK_IMPORTED_MODULE_2__/* .generalHelp */ .am,
    },
    version: { run: () => print(`portcullis ${_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r}\n`), help: _help_js__WEBPACK_IMPORTED_MODULE_2__/* .generalHelp */ .am },
};
/** Other spellings. */
const spellings = { '--help': 'help', '-h': 'help', '--version': 'version' };
/** Words that may stand first on the command line. */
function commandNames() {
    return Object.keys(commands);
}
/** Runs a subcommand and returns the exit code. @throws PortcullisError `usage`. */
async function runCommand(given, args) {
    if (given === undefined) {
        await print((0,_help_js__WEBPACK_IMPORTED_MODULE_2__/* .generalHelp */ .am)());
        return 2;
    }
    const name = spellings[given] ?? given;
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .PortcullisError */ .SO({
            code: 'usage',
            message: `expected one of ${commandNames().join(', ')}, got "${given.slice(0, 60)}"${(0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(given, commandNames())}`,
            remedy: 'Start with `scan PATH`.',
        });
    return args.some((arg) => arg === '--help' || arg === '-h') ? print(command.help()) : command.run(args);
}
/** A scanner, or what its engine brings along for the same word. */
async function runScanner(name, args) {
    const own = await _engine_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .ownCommands */ .h[name]?.run(args);
    return own ?? (await Promise.all(/* import() */[__nccwpck_require__.e(342), __nccwpck_require__.e(827), __nccwpck_require__.e(227), __nccwpck_require__.e(564)]).then(__nccwpck_require__.bind(__nccwpck_require__, 564))).scannerCommand(name, args);
}
async function print(text) {
    process.stdout.write(await text);
    return 0;
}


/***/ }),

/***/ 2367:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ownCommands)
/* harmony export */ });
/* harmony import */ var _registry__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(276);
// What an engine's subcommand does beside scanning, by the engine's name: formats of the tool that its users come from.

/** What each engine brings along. */
const ownCommands = {
    'dockerfile-lint': {
        async run(args) {
            const { hadolintCommand, wantsHadolintFormat } = await __nccwpck_require__.e(/* import() */ 528).then(__nccwpck_require__.bind(__nccwpck_require__, 7528));
            const engine = await _registry__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u['dockerfile-lint']();
            const format = wantsHadolintFormat(engine, args);
            return format === undefined ? undefined : hadolintCommand(engine, format, args);
        },
        async help() {
            const { hadolintFormats } = await _registry__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u['dockerfile-lint']();
            return [
                `  --format ${hadolintFormats.join('|')} FILE...`,
                '      Prints and exits as hadolint does, with its flags (--ignore, --error, --trusted-registry, --require-label,',
                '      --failure-threshold, ...) and its configuration files; - is standard input.',
            ];
        },
    },
    'workflow-audit': {
        async run(args) {
            const { workflowCommand, wantsPeerFormat } = await Promise.all(/* import() */[__nccwpck_require__.e(342), __nccwpck_require__.e(827), __nccwpck_require__.e(227), __nccwpck_require__.e(243)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4243));
            const engine = await _registry__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u['workflow-audit']();
            const format = wantsPeerFormat(engine, args);
            return format === undefined ? undefined : workflowCommand(engine, format, args);
        },
        async help() {
            const { peerFormats } = await _registry__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u['workflow-audit']();
            return [
                `  --format ${Object.keys(peerFormats).join('|')} PATH`,
                '      Prints what is found as those tools do; exit codes are those of this one.',
            ];
        },
    },
    'secret-scan': {
        async run(args) {
            const { explainCommand, wantsExplanation } = await Promise.all(/* import() */[__nccwpck_require__.e(342), __nccwpck_require__.e(827), __nccwpck_require__.e(227), __nccwpck_require__.e(199)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3199));
            return wantsExplanation(args) ? explainCommand(args) : undefined;
        },
        help: async () => [
            '  --explain FILE:LINE',
            '      Says which rules looked at that line of a scanned file, and what spoke for and against each candidate; reports nothing.',
        ],
    },
    sbom: {
        async run(args) {
            const { inventoryDocument, sbomCommand, wantsDocument } = await Promise.all(/* import() */[__nccwpck_require__.e(342), __nccwpck_require__.e(827), __nccwpck_require__.e(227), __nccwpck_require__.e(795)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2795));
            const { documentCommand } = await __nccwpck_require__.e(/* import() */ 448).then(__nccwpck_require__.bind(__nccwpck_require__, 9448));
            const engine = await _registry__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u.sbom();
            const code = await documentCommand(engine, args, (path) => inventoryDocument(engine, path));
            if (code !== undefined)
                return code;
            const format = wantsDocument(engine, args);
            return format === undefined ? undefined : sbomCommand(engine, format, args);
        },
        async help() {
            const { documentFormats } = await _registry__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u.sbom();
            return [
                `  --format ${Object.keys(documentFormats).join('|')}`,
                '      Writes the document to standard output, or to --sbom-file, and everything else to standard error.',
                '      Where PATH is itself a document (CycloneDX 1.0 to 1.7, SPDX 2.2 or 2.3), it is converted.',
                '  check FILE...',
                '      Holds documents against the official schema of their version; tells every mistake with its line. Exit code 1 when there is one.',
                '  merge A B... [--format FORMAT] [--name NAME]',
                '      Writes documents as one.',
                '  --compare A B',
                '      Prints what two documents or folders do not share.',
            ];
        },
    },
};


/***/ }),

/***/ 58:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fx: () => (/* binding */ formats),
  yy: () => (/* binding */ print),
  C$: () => (/* binding */ readFormat)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function core_getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = core_getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = core_getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function core_setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function core_isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/packages/action-kit/src/toolkit.js
// What a step asks of its runner and tells it, all of it through GitHub's own toolkit; no other file imports it. Added here is what
// the toolkit leaves to its callers: a log line is never a command, a summary keeps within its limit, a wrong place is no crash.



const annotate = { error: error, warning: warning, notice: notice };
/** Inputs as the runner passes them. An empty one is an absent one: the runner sets it so. */
const runnerInputs = (name) => getInput(name, { trimWhitespace: false }) || undefined;
/** Has the runner mask what was given for inputs that hold credentials. */
function maskSecrets(specs, values) {
    for (const [name, spec] of Object.entries(specs)) {
        const value = values[name];
        if (spec.type === 'string' && spec.secret === true && typeof value === 'string' && value !== '')
            setSecret(value);
    }
}
/** Writes a line to the log of the step. */
function tell(line) {
    if (typeof line === 'string')
        info(withoutCommands(line));
    else
        annotate[line.level](line.message, properties(line));
}
function properties({ title, path, region }) {
    return {
        ...(title === undefined ? {} : { title }),
        ...(path === undefined ? {} : { file: path }),
        ...(region === undefined ? {} : { startLine: region.startLine, endLine: region.endLine }),
        // Columns are only allowed when the annotation stays on one line.
        ...(region === undefined || region.startLine !== region.endLine
            ? {}
            : { startColumn: region.startColumn, endColumn: region.endColumn }),
    };
}
/**
 * Text in which the runner finds no command: it reads `::name::` at the beginning of a line, and the older `##[name]` anywhere in
 * one (actions/runner, ActionCommand.cs), so that a file's name could stop all commands behind it.
 */
function withoutCommands(text) {
    return text.replace(/^(\s*:)(?=:)/gm, '$1\u200b').replaceAll('##[', '##\u200b[');
}
/** Appends to the job summary; one that GitHub would refuse for its size is left as it is. */
async function appendSummary(markdown) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    const used = file ? statSync(file, { throwIfNoEntry: false })?.size : undefined;
    if (used === undefined || used + Buffer.byteLength(markdown) > maxSummaryBytes)
        return;
    await summary.addRaw(markdown).write();
}
/** Sets the step's outputs. Where there is no file for them nobody reads them, and the toolkit would write commands that are no more. */
function setOutputs(outputs) {
    if (!process.env.GITHUB_OUTPUT)
        return;
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, value);
}
/** Whether somebody asked the runner for its debug log. */
function debugging() {
    return isDebug() || process.env.ACTIONS_STEP_DEBUG === 'true';
}

// EXTERNAL MODULE: ./build/packages/core/src/markdown.js
var markdown = __nccwpck_require__(2746);
;// CONCATENATED MODULE: ./build/packages/action-kit/src/markdown.js
// Links into the source of what was scanned, and how much of a summary the runner takes.


/** GitHub refuses a step's summary above 1 MiB; it counts bytes. */
const markdown_maxSummaryBytes = (/* unused pure expression or super */ null && (1024 * 1024));
/** URL of a file and line at the commit. */
function sourceUrl(link) {
    if (link === undefined)
        return undefined;
    return (path, line) => {
        const way = path.split('/').map(encodeURIComponent).join('/');
        return `${link.serverUrl}/${link.repository}/blob/${link.commit}/${way}${line === undefined ? '' : `#L${line}`}`;
    };
}
/** `path:line` as a link to the commit's file, or as code where no link can be made. */
function placeLink(link, path, line) {
    const label = (0,markdown/* inlineCode */.t)(line === undefined ? path : `${path}:${line}`);
    const url = sourceUrl(link);
    return url === undefined ? label : `[${label}](${url(path, line)})`;
}
/**
 * Joins a head, rows and a tail, leaving out the last rows when the whole would pass `maxBytes`;
 * `leftOut` writes the line that says how many.
 */
function withinBytes(head, rows, tail, maxBytes, leftOut) {
    const reserve = Buffer.byteLength(head) + Buffer.byteLength(tail) + 200;
    let bytes = reserve;
    let count = 0;
    for (const row of rows) {
        bytes += Buffer.byteLength(row) + 1;
        if (bytes > maxBytes)
            break;
        count++;
    }
    const kept = rows.slice(0, count).join('\n');
    const rest = rows.length - count;
    return `${head}${kept}${kept === '' ? '' : '\n'}${rest > 0 ? `\n${leftOut(rest)}\n` : ''}${tail}`;
}

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __nccwpck_require__(3732);
// EXTERNAL MODULE: ./build/packages/policy/src/did-you-mean.js
var did_you_mean = __nccwpck_require__(4439);
// EXTERNAL MODULE: ./build/packages/core/src/severity.js
var severity = __nccwpck_require__(8540);
// EXTERNAL MODULE: ./build/packages/core/src/version.js
var version = __nccwpck_require__(2179);
;// CONCATENATED MODULE: ./build/packages/report/src/document.js
// What `--format json` prints: docs/schema/report.schema.json describes it.

function reportDocument(told, { command, files, details }) {
    const { findings, letThrough, causes } = told;
    const [critical, high, medium, low] = severity/* severities */.gO.map((severity) => findings.filter((finding) => finding.severity === severity).length);
    return {
        schemaVersion: '1.0',
        tool: { name: 'portcullis', version: version/* version */.r },
        command,
        decision: told.passed ? 'pass' : 'block',
        headline: told.headline,
        because: [...told.because],
        counts: {
            critical,
            high,
            medium,
            low,
            blocking: findings.filter(({ blocks }) => blocks).length,
            letThrough: letThrough.length,
            causes: causes.length,
        },
        causes: causes.map((cause) => ({ ...cause })),
        findings: findings.map(findingOf),
        letThrough: letThrough.map((entry) => ({ ...entry })),
        remarks: [...told.remarks],
        files: { ...files },
        details: { ...details },
    };
}
function findingOf(finding) {
    const { excerpt: _excerpt, listed: _listed, sources, aliases = [], region, fix, edits, ...rest } = finding;
    return {
        ...rest,
        aliases: [...aliases],
        level: severity/* sarifLevel */.sr[rest.severity],
        ...(region === undefined
            ? {}
            : { line: region.startLine, column: region.startColumn, endLine: region.endLine, endColumn: region.endColumn }),
        sources: [...sources],
        ...(fix === undefined ? {} : { fix: fixOf(fix, edits) }),
    };
}
function fixOf(kind, edits) {
    if (edits === undefined)
        return { kind };
    const changes = edits.changes.map(({ path, edits: all, sha256, confidential }) => ({
        path,
        // The hash of a file that holds a secret would let the secret be guessed.
        ...(confidential === true || sha256 === undefined ? {} : { sha256 }),
        edits: all.map(({ region, replacement }) => ({ region: { ...region }, replacement })),
    }));
    return { kind, description: edits.description, changes };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/packages/report/src/groups.js
var groups = __nccwpck_require__(5268);
// EXTERNAL MODULE: ./build/packages/report/src/model.js
var model = __nccwpck_require__(8403);
;// CONCATENATED MODULE: ./build/packages/report/src/formats.js
// The formats that forges and build servers read. A doubt that fails the run is an entry of its own in each of them: a report without
// findings must not look clean where something was not read.




/** GitLab's words for a severity in a report of code quality (docs.gitlab.com, "Code Quality", "Code Quality report format"). */
const qualitySeverity = { critical: 'blocker', high: 'critical', medium: 'major', low: 'minor' };
/** Where something without a file is shown: both formats of GitLab's must name one. */
const noFile = '.';
/** GitLab's code quality report: what is new in a merge request is shown in it. */
function gitlabCodeQuality({ findings, causes }) {
    const entries = [
        ...causes.map((cause) => ({
            description: `${cause.message}. ${cause.remedy}`,
            check_name: cause.code,
            fingerprint: causeFingerprint(cause),
            severity: 'blocker',
            location: { path: cause.path ?? noFile, lines: { begin: 1 } },
        })),
        ...findings.map((finding) => ({
            description: finding.message,
            check_name: finding.ruleId,
            fingerprint: uniqueFingerprint(finding),
            severity: qualitySeverity[finding.severity],
            location: { path: finding.path ?? noFile, lines: { begin: finding.region?.startLine ?? 1 } },
        })),
    ];
    return `${JSON.stringify(distinct(entries), null, 2)}\n`;
}
/** Entries of one fingerprint are one to GitLab, so that later ones would not be shown. */
function distinct(entries) {
    const times = new Map();
    return entries.map((entry) => {
        const count = (times.get(entry.fingerprint) ?? 0) + 1;
        times.set(entry.fingerprint, count);
        return count === 1 ? entry : { ...entry, fingerprint: hashOf(`${entry.fingerprint}\0${count}`) };
    });
}
function uniqueFingerprint({ fingerprint, ruleId, path, region }) {
    return fingerprint === '' ? hashOf(`${ruleId}\0${path ?? ''}\0${region?.startLine ?? ''}`) : fingerprint;
}
function causeFingerprint({ code, message }) {
    return hashOf(`${code}\0${message}`);
}
function hashOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}
const maxNameLetters = 255;
const maxSolutionLetters = 7000;
const capital = { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' };
/** GitLab's SAST report, version 15.2.1 of the schemas of security-report-schemas. */
function gitlabSast(told, { started, ended }) {
    const tool = { id: 'portcullis', name: 'Portcullis', version: version/* version */.r, vendor: { name: 'Portcullis' } };
    const time = (date) => date.toISOString().slice(0, 19);
    const report = {
        version: '15.2.1',
        scan: {
            analyzer: tool,
            scanner: tool,
            type: 'sast',
            start_time: time(started),
            end_time: time(ended),
            // Findings are no failure of the scan; what was not read is.
            status: told.causes.length === 0 ? 'success' : 'failure',
            ...(told.causes.length === 0
                ? {}
                : { messages: told.causes.map(({ message, remedy }) => ({ level: 'fatal', value: `${message}. ${remedy}` })) }),
        },
        vulnerabilities: distinct(told.findings.map((finding) => ({ ...sastEntry(finding), fingerprint: uniqueFingerprint(finding) }))).map(({ fingerprint, ...entry }) => ({ id: uuidOf(fingerprint), ...entry })),
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function sastEntry(finding) {
    const { ruleId, title, message, severity, remedy, page, path, region } = finding;
    return {
        name: title.slice(0, maxNameLetters),
        description: message,
        severity: capital[severity],
        ...(remedy === '' ? {} : { solution: remedy.slice(0, maxSolutionLetters) }),
        identifiers: [{ type: 'portcullis_rule', name: ruleId, value: ruleId, ...(page === undefined ? {} : { url: page }) }],
        ...(page === undefined ? {} : { links: [{ url: page }] }),
        location: {
            file: path ?? noFile,
            ...(region === undefined ? {} : { start_line: region.startLine, end_line: Math.max(region.startLine, region.endLine) }),
        },
    };
}
/** A fingerprint in the form of a UUID (RFC 9562, version 8: of one's own making), so that the same finding keeps its id. */
function uuidOf(fingerprint) {
    const hex = hashOf(fingerprint);
    const variant = ((Number.parseInt(hex[16], 16) & 0x3) | 0x8).toString(16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
/** JUnit's XML, as Jenkins, Azure Pipelines and CircleCI read it: a rule that blocks is a failed test. */
function junit(told) {
    const failures = [
        ...told.causes.map(({ code, message, remedy, path }) => testCase(code, path ?? '', 'error', `${message}. ${remedy}`)),
        ...told.findings.map((finding) => testCase(`${finding.ruleId}: ${(0,model/* placeOf */.$)(finding)}`, finding.path ?? finding.logical ?? '', finding.blocks ? 'failure' : undefined, [finding.message, finding.remedy, finding.page ?? ''].filter((part) => part !== '').join('\n'), finding.severity)),
    ];
    const cases = failures.length === 0 ? [`    <testcase name="${xml(told.headline)}" classname="portcullis"/>`] : failures;
    const failed = told.findings.filter(({ blocks }) => blocks).length;
    const count = `tests="${cases.length}" failures="${failed}" errors="${told.causes.length}"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="portcullis" ${count}>`,
        `  <testsuite name="portcullis" ${count}>`,
        ...cases,
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function testCase(name, path, outcome, text, type = 'portcullis') {
    const open = `    <testcase name="${xml(name)}" classname="${xml(path === '' ? 'portcullis' : path)}"`;
    if (outcome === undefined)
        return `${open}><system-out>${xml(`${type}: ${text}`)}</system-out></testcase>`;
    return `${open}><${outcome} type="${xml(type)}" message="${xml((0,groups/* inShort */.wZ)(text, 200))}">${xml(text)}</${outcome}></testcase>`;
}
/** XML 1.0 has no place for most control characters, whatever the escape. */
function xml(text) {
    return (text
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;'));
}

// EXTERNAL MODULE: ./build/packages/report/src/terminal.js
var terminal = __nccwpck_require__(704);
// EXTERNAL MODULE: ./build/packages/report/src/annotations.js
var annotations = __nccwpck_require__(8364);
// EXTERNAL MODULE: ./build/packages/report/src/markdown.js
var src_markdown = __nccwpck_require__(6381);
// EXTERNAL MODULE: ./build/packages/cli/src/screen.js
var screen = __nccwpck_require__(6018);
;// CONCATENATED MODULE: ./build/packages/cli/src/format.js
// How a result is printed: `--format`.





const formats = ['table', 'json', 'sarif', 'github', 'gitlab', 'gitlab-sast', 'junit', 'markdown'];
/** @throws PortcullisError `usage`. */
function readFormat(text) {
    if (text === undefined)
        return 'table';
    if (formats.includes(text))
        return text;
    throw new errors/* PortcullisError */.SO({
        code: 'usage',
        message: `expected --format to be one of ${formats.join(', ')}, got "${text.slice(0, 40)}"${(0,did_you_mean/* didYouMean */.a)(text, formats)}`,
        remedy: 'Correct the flag.',
    });
}
/** Writes a result to standard output. */
function print(format, printed) {
    if (format === 'github')
        for (const line of githubLines(printed.told))
            tell(line);
    else if (format === 'sarif')
        for (const part of printed.sarif())
            process.stdout.write(part);
    else
        process.stdout.write(textOf(format, printed));
}
function textOf(format, printed) {
    const { told } = printed;
    switch (format) {
        case 'json':
            return `${JSON.stringify(reportDocument(told, printed), null, 2)}\n`;
        case 'gitlab':
            return gitlabCodeQuality(told);
        case 'gitlab-sast':
            return gitlabSast(told, printed);
        case 'junit':
            return junit(told);
        case 'markdown':
            return markdownText(told);
        default:
            return `${(0,terminal/* terminalLines */.MJ)(told, (0,screen/* screenOf */.S)(process.stdout, process.env, printed.all)).join('\n')}\n`;
    }
}
/** Workflow commands, for a step that runs the command line: the decision first, as the page of checks shows one. */
function githubLines(told) {
    const decision = { level: 'error', title: 'Portcullis', message: [`${told.headline}.`, ...told.because].join(' ') };
    const causes = told.causes.map(({ code, message, remedy, path }) => ({
        level: 'error',
        title: code,
        message: `${message}. ${remedy}`,
        ...(path === undefined ? {} : { path }),
    }));
    return [...(told.passed ? [] : [decision]), ...causes, ...(0,annotations/* annotationsOf */.Ih)(told.findings), (0,errors/* printable */.g$)(told.headline)];
}
function markdownText(told) {
    const { head, rows, tail } = (0,src_markdown/* markdownParts */.Y)(told, '##', (path, line) => placeLink(undefined, path, line));
    return `${head}${rows.join('\n')}${tail}\n`;
}


/***/ }),

/***/ 9869:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yg: () => (/* binding */ flagLines),
/* harmony export */   ZD: () => (/* binding */ scanHelp),
/* harmony export */   am: () => (/* binding */ generalHelp),
/* harmony export */   cB: () => (/* binding */ actionHelp)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2179);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7606);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7404);
/* harmony import */ var _engine_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2367);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58);
/* harmony import */ var _program_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3018);
// Help texts, from the declared inputs.





async function generalHelp() {
    const actions = await (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .facesOfAll */ .tX)();
    const width = Math.max(...actions.map((action) => action.name.length));
    return [
        `portcullis ${_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r}: secures a CI/CD pipeline and decides whether a change may pass`,
        '',
        'Usage:',
        `  ${(0,_program_name_js__WEBPACK_IMPORTED_MODULE_3__/* .programName */ .k)()} scan PATH... [--format FORMAT] [--fail-on SEVERITY] [--base REF]`,
        `  ${(0,_program_name_js__WEBPACK_IMPORTED_MODULE_3__/* .programName */ .k)()} ACTION [PATH...] [flags]      (ACTION --help lists them)`,
        `  ${(0,_program_name_js__WEBPACK_IMPORTED_MODULE_3__/* .programName */ .k)()} init [PATH]                        (writes workflow, policy and pre-commit entry)`,
        `  ${(0,_program_name_js__WEBPACK_IMPORTED_MODULE_3__/* .programName */ .k)()} explain RULE|FINGERPRINT`,
        `  ${(0,_program_name_js__WEBPACK_IMPORTED_MODULE_3__/* .programName */ .k)()} verify-bundle --bundle FILE [flags] FILE_OR_DIGEST`,
        `  ${(0,_program_name_js__WEBPACK_IMPORTED_MODULE_3__/* .programName */ .k)()} verify-attestation --bundle FILE --source-uri URL [flags] FILE_OR_IMAGE...`,
        `  ${(0,_program_name_js__WEBPACK_IMPORTED_MODULE_3__/* .programName */ .k)()} policy check|explain [flags]  (policy --help says more)`,
        '',
        'Actions:',
        ...actions.map((action) => `  ${action.name.padEnd(width)}  ${action.description}`),
        '',
        'Exit code: 0 passed, 1 blocked, 2 wrong usage or internal failure, 130 stopped by Ctrl-C.',
        'scan writes its results to portcullis-results/, which keeps itself out of version control.',
        '',
    ].join('\n');
}
async function actionHelp(name) {
    const action = (await (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .facesOfAll */ .tX)()).find((candidate) => candidate.name === name);
    if (action === undefined)
        return generalHelp();
    return [
        `${action.name}: ${action.description}`,
        '',
        `Usage: ${(0,_program_name_js__WEBPACK_IMPORTED_MODULE_3__/* .programName */ .k)()} ${action.name} [PATH] [flags]`,
        '',
        ...flagLines(action.inputs),
        ...((await _engine_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .ownCommands */ .h[name]?.help()) ?? []),
        ...commonFlags,
    ].join('\n');
}
async function scanHelp() {
    const { scanInputs } = await Promise.all(/* import() */[__nccwpck_require__.e(176), __nccwpck_require__.e(342), __nccwpck_require__.e(827), __nccwpck_require__.e(227), __nccwpck_require__.e(478), __nccwpck_require__.e(305), __nccwpck_require__.e(165)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8165));
    return [
        `scan: runs ${(await (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .scannersOfFiles */ ._N)()).run.join(' and ')}, and the gate on what they report.`,
        '',
        `Usage: ${(0,_program_name_js__WEBPACK_IMPORTED_MODULE_3__/* .programName */ .k)()} scan PATH... [flags]`,
        '',
        ...flagLines(scanInputs),
        ...commonFlags,
    ].join('\n');
}
function flagLines(inputs) {
    return Object.entries(inputs).flatMap(([input, spec]) => {
        const value = spec.type === 'boolean' ? '' : spec.type === 'choice' ? ` ${spec.choices.join('|')}` : spec.type === 'integer' ? ' N' : ' TEXT';
        return [
            `  --${input}${value}`,
            `      ${spec.description} Default: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .defaultText */ .VC)(spec) === '' ? 'empty.' : (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .defaultText */ .VC)(spec) === '.' ? 'the current folder.' : `${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .defaultText */ .VC)(spec)}.`}`,
        ];
    });
}
const commonFlags = [
    `  --format ${_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .Fx.join('|')}`,
    '      How the result is printed; gitlab is GitLab\u2019s code quality report. Default: table.',
    '  --all',
    '      List in a table also what does not block, and every place.',
    '  --base REF',
    "      Commit, branch or tag whose settings judge, as the base commit of a pull request does. Default: the CI job's own.",
    '  --debug',
    '      Show the stack of a failure.',
    '',
];


/***/ }),

/***/ 7:
/***/ (function (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(625);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(442);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3732);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7404);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9024);
/* harmony import */ var _program_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3018);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1929);
// Entry of the command line: picks the subcommand and turns any failure into one clear line and exit code 2.






(0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .hostActions */ .oe)();
if (!(await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_5__/* .servesThread */ .F)((name) => _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .scanners */ .Um[name]?.())))
    await main(process.argv.slice(2));
async function main([command, ...rest]) {
    (0,_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .exitOnSignals */ .L)();
    try {
        process.exitCode = await (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)(command, rest);
    }
    catch (error) {
        process.stderr.write(`portcullis: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_6__/* .formatError */ .Wk)(error)}\n`);
        if (rest.includes('--debug') && error instanceof Error)
            process.stderr.write(`${error.stack ?? ''}\n`);
        if (command !== undefined && !(0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandNames */ .o)().includes(command))
            process.stderr.write(`Run \`${(0,_program_name_js__WEBPACK_IMPORTED_MODULE_2__/* .programName */ .k)()} --help\` for what there is.\n`);
        process.exitCode = 2;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3018:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ programName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
// How this program was called, for texts that say how to call it again.

/** `portcullis` where it is installed, else the way to its file. */
function programName(file = process.argv[1], directory = process.cwd()) {
    if (file === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file) !== 'index.js')
        return 'portcullis';
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, file);
    const shown = way.startsWith('..') ? file : way;
    return `node ${/\s/.test(shown) ? `'${shown}'` : shown}`;
}


/***/ }),

/***/ 276:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ registry)
});

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __nccwpck_require__(3732);
;// CONCATENATED MODULE: ./build/packages/cli/src/beside.js
// The engines of the actions' bundles beside the CLI's own, so that no engine is committed, downloaded and read by auditors twice.
// Each action's main.ts exports its engine.

/** @throws PortcullisError `bundle-missing`. */
function beside(action) {
    return async () => {
        try {
            return (await import(/* webpackIgnore: true */ `../${action}/index.js`));
        }
        catch (cause) {
            if (cause.code !== 'ERR_MODULE_NOT_FOUND')
                throw cause;
            throw new errors/* PortcullisError */.SO({
                code: 'bundle-missing',
                message: `expected the bundle of ${action} beside that of the CLI, got none`,
                where: { file: `dist/${action}/index.js` },
                remedy: 'Keep the folder dist whole: the CLI runs the bundles of the actions.',
                cause,
            });
        }
    };
}

;// CONCATENATED MODULE: ./build/packages/cli/src/registry-beside.js
// Written by `npm run wire` from the folders of packages/engines; do not edit.

/** What ncc takes for registry.ts (the condition `production` of package.json). */
const registry = {
    'attestation-verify': beside('attestation-verify'),
    'dockerfile-lint': beside('dockerfile-lint'),
    'image-verify': beside('image-verify'),
    sbom: beside('sbom'),
    'secret-scan': beside('secret-scan'),
    'workflow-audit': beside('workflow-audit'),
};


/***/ }),

/***/ 6018:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ screenOf)
/* harmony export */ });
/* unused harmony export paintFor */
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(704);
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8636);
// The terminal that is written to: its width, its height, and whether it shows colours.

/** Lines that a decision should fit, where nothing is known of the screen. */
const defaultRows = 40;
const codes = { critical: '1;31', high: '31', medium: '33', low: '36' };
/**
 * Colours for a stream. FORCE_COLOR asks for them wherever the text goes (force-color.org), NO_COLOR for none (no-color.org); without
 * either a terminal has them that is not dumb.
 */
function paintFor(isTerminal, environment) {
    const { FORCE_COLOR: forced, NO_COLOR: none, TERM: terminal } = environment;
    const asked = forced !== undefined && forced !== '' ? forced !== '0' && forced !== 'false' : undefined;
    const on = asked ?? (isTerminal && !none && terminal !== 'dumb');
    if (!on)
        return _portcullis_report__WEBPACK_IMPORTED_MODULE_0__/* .noPaint */ .Iy;
    const wrap = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`;
    return {
        bold: wrap('1'),
        dim: wrap('2'),
        good: wrap('32'),
        bad: wrap('1;31'),
        severity: (severity, text) => wrap(codes[severity])(text),
    };
}
/** @param all whether everything is listed. */
function screenOf(stream, environment, all) {
    const columns = stream.columns ?? Number(environment.COLUMNS);
    return {
        // Narrower than this a path and its message have no place beside one another anyway.
        width: Number.isInteger(columns) && columns > 0 ? Math.max(40, Math.min(columns, 200)) : _portcullis_report__WEBPACK_IMPORTED_MODULE_1__/* .defaultWidth */ .Ui,
        rows: Math.max(defaultRows, stream.rows ?? 0),
        paint: paintFor(stream.isTTY === true, environment),
        all,
    };
}


/***/ }),

/***/ 1929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ exitOnSignals)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1716);
// Ctrl-C, a job's cancellation, a pipe that is closed and a disk that is full end a run with one line, and never as passed; results
// already written say "unfinished".



/** What went wrong, where no more can be said: a stream may be gone with the process before it is written. */
function lastWord(text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(2, `portcullis: ${text}\n`);
    }
    catch {
        // Nobody listens.
    }
}
/** Exit codes as shells give them: 130 for Ctrl-C, 143 for SIGTERM. */
function exitOnSignals() {
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            lastWord(`stopped by ${signal} before it finished; its results do not count. [stopped]`);
            process.exit(128 + node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal]);
        });
    }
    process.stdout.on('error', (error) => {
        const closed = error.code === 'EPIPE';
        lastWord(closed
            ? 'the reader of its output left before all was written. [output-closed]'
            : `expected to write to standard output, got ${(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .systemReason */ .uc)(error)}. Make room, or write elsewhere. [output-unwritable]`);
        process.exit(process.exitCode === undefined || process.exitCode === 0 ? 2 : process.exitCode);
    });
    // Without a place for words there is nothing left to say.
    process.stderr.on('error', () => process.exit(2));
}


/***/ }),

/***/ 3732:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ PortcullisError),
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* unused harmony export formatPlace */
// The one error type a user ever sees: a code, a sentence, a place and a way out.
/** Marks our errors across bundles: the CLI and each action's bundle hold this class once each. */
const brand = Symbol.for('portcullis.error');
/** A failure that the user can act on. Anything else that is thrown is a defect of ours. */
class PortcullisError extends Error {
    static [Symbol.hasInstance](value) {
        return value instanceof Error && value[brand] === true;
    }
    [brand] = true;
    code;
    where;
    remedy;
    constructor(detail) {
        super(detail.message, detail.cause === undefined ? undefined : { cause: detail.cause });
        this.name = 'PortcullisError';
        this.code = detail.code;
        this.where = detail.where ?? {};
        this.remedy = detail.remedy;
    }
}
/** `file:line, key` of a place; empty when nothing is known. */
function formatPlace(place) {
    const file = place.file === undefined ? '' : printable(place.file);
    const at = place.line === undefined ? file : `${file}:${place.line}`;
    return [at, place.key === undefined ? '' : `\`${printable(place.key)}\``].filter((part) => part !== '').join(', ');
}
/** The one line printed for any failure: place, message, remedy, code; never a stack. */
function formatError(error) {
    if (error instanceof PortcullisError) {
        const place = formatPlace(error.where);
        // A question for what was meant ends a sentence, too.
        const stop = error.message.endsWith('?') ? '' : '.';
        return `${place === '' ? '' : `${place}: `}${printable(error.message)}${stop} ${printable(error.remedy)} [${error.code}]`;
    }
    const message = error instanceof Error ? error.message : String(error);
    return `Internal failure: ${printable(message)}. This is a defect in Portcullis: report it with the --debug output. [internal]`;
}
/** Text safe to print on one line: control characters, which could forge log lines or workflow commands, are escaped. */
function printable(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (char) => {
        if (char === '\n')
            return '\\n';
        if (char === '\t')
            return '\\t';
        if (char === '\r')
            return '\\r';
        return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}


/***/ }),

/***/ 2486:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ byPlace),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
// What a scanner reports: a rule broken at a place, with evidence and, where possible, the fix.
/** Sorts by path, place, rule: the order in which every report lists findings. */
function byPlace(a, b) {
    return (compareText(a.location.path, b.location.path) ||
        (a.location.region?.startLine ?? 0) - (b.location.region?.startLine ?? 0) ||
        (a.location.region?.startColumn ?? 0) - (b.location.region?.startColumn ?? 0) ||
        compareText(a.ruleId, b.ruleId) ||
        compareText(a.fingerprint, b.fingerprint));
}
/** Orders by UTF-16 code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 7606:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ defaultText),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   j$: () => (/* binding */ commonInputs)
/* harmony export */ });
/* unused harmony exports fileInputs, commonOutputs */
// How an action declares its inputs: once, as data. action.yml, README tables, CLI flags and parsing derive from it.
const thresholds = ['none', 'low', 'medium', 'high', 'critical'];
/** The inputs every scanner has. `action` names the default SARIF file. */
function commonInputs(action) {
    return {
        path: { type: 'string', default: '.', description: 'Directory or file to scan, relative to the workspace.' },
        config: { type: 'string', default: '', description: 'Configuration file; empty means the well-known names are looked for.' },
        'fail-on': {
            type: 'choice',
            choices: thresholds,
            default: 'high',
            description: 'Least severity that fails the step; `none` only reports and leaves the decision to the gate.',
        },
        'sarif-file': { type: 'string', default: `portcullis-results/${action}.sarif`, description: 'Where the SARIF file is written.' },
        annotations: { type: 'boolean', default: true, description: 'Show findings as annotations on the run and the diff.' },
        summary: { type: 'boolean', default: true, description: 'Write the job summary.' },
    };
}
/** The inputs every scanner of files has beside the common ones. */
const fileInputs = {
    include: { type: 'list', default: [], description: 'Globs of paths to scan; empty means all.' },
    exclude: { type: 'list', default: [], description: 'Globs of paths to leave out.' },
    'max-file-size': {
        type: 'integer',
        default: 10,
        min: 1,
        max: 1_048_576,
        description: 'Largest file that is read, in MiB; a larger one that is this scanner\u2019s to read is a gap and fails the step.',
    },
};
/**
 * Whether a user named something: its value is not the default. What is named must exist; only a default name may be absent.
 * (The runner passes defaults as if they had been written, so a value is all there is to tell by.)
 */
function isNamed(spec, value) {
    if (spec.type === 'list')
        return Array.isArray(value) && (value.length !== spec.default.length || value.some((item, i) => item !== spec.default[i]));
    return value !== spec.default;
}
/** A default as a user would write it: lists comma-separated, booleans in words. */
function defaultText(input) {
    return input.type === 'list' ? input.default.join(',') : String(input.default);
}
/** The outputs every scanner has. */
const commonOutputs = {
    'sarif-file': { description: 'Path of the SARIF file that was written.' },
    findings: { description: 'Number of findings.' },
    critical: { description: 'Number of findings of severity critical.' },
    high: { description: 'Number of findings of severity high.' },
    medium: { description: 'Number of findings of severity medium.' },
    low: { description: 'Number of findings of severity low.' },
    'let-through': { description: 'Number of findings and gaps that comments, ignores, exceptions or the policy let through.' },
    gaps: { description: 'Number of inputs that could not be looked at and that nobody allowed.' },
    'sarif-sha256': { description: 'SHA-256 of the SARIF file, for `expected-digests` of a gate in another job.' },
    conclusion: { description: '`pass` when nothing reaches `fail-on` and everything was looked at, otherwise `fail`.' },
};


/***/ }),

/***/ 2746:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown),
/* harmony export */   t: () => (/* binding */ inlineCode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3732);
// Text into Markdown that says what the text says: no markup, mention or row break comes from scanned content.

/** Plain text for a table cell or paragraph. */
function escapeMarkdown(text) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)
        .replace(/[\\`*_{}[\]()#+!|<>~$]/g, '\\$&')
        .replace(/@/g, '@\u200b')
        .replace(/\b(https?):/g, '$1\\:');
}
/** Text as inline code. */
function inlineCode(text) {
    const clean = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).replace(/\|/g, '\\|');
    const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${clean}${pad}${fence}`;
}


/***/ }),

/***/ 8540:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   KW: () => (/* binding */ securitySeverity),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   sr: () => (/* binding */ sarifLevel)
/* harmony export */ });
// The four severities, their order, and what they are called in SARIF and by GitHub.
const severities = ['critical', 'high', 'medium', 'low'];
/** SARIF level of a severity (SARIF 2.1.0, 3.27.10). */
const sarifLevel = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
};
/** Value of GitHub's `security-severity` property when no CVSS score says better. */
const securitySeverity = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
};
/** Whether `severity` is at or above `threshold`; nothing reaches `none`. */
function reaches(severity, threshold) {
    return threshold !== 'none' && severities.indexOf(severity) <= severities.indexOf(threshold);
}
/** Sorts worst first. */
function bySeverity(a, b) {
    return severities.indexOf(a) - severities.indexOf(b);
}
/** The worse of two severities. */
function worst(a, b) {
    return bySeverity(a, b) <= 0 ? a : b;
}
/**
 * Severity of a score on the CVSS scale, by the bands of CVSS 3.1 section 5.
 * GitHub reads `security-severity` with the same bands.
 */
function severityOfScore(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return 'low';
}


/***/ }),

/***/ 2179:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// The version that SARIF files and the CLI name; a test holds it equal to package.json's.
const version = '0.1.0';


/***/ }),

/***/ 4439:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
// A word that was meant, for messages about one that is not known.

/** `, did you mean "X"?` when a known word is one or two letters away. */
function didYouMean(word, known) {
    const near = known.find((candidate) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.slice(0, 40), candidate) <= 2);
    return near === undefined ? '' : `, did you mean "${near}"?`;
}


/***/ }),

/***/ 8364:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   iN: () => (/* binding */ annotationsPerLevel)
/* harmony export */ });
/* unused harmony export annotationLevel */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8540);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5268);
// Findings as annotations, which stand alone on the diff: what, what to do (once a rule), and the page of the rule.


const annotationLevel = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'notice',
};
/** GitHub shows this many annotations of each level a step and drops the rest without a word. */
const annotationsPerLevel = 10;
/**
 * Worst first.
 * @param room how many of each level there still is room for; by default all that GitHub shows.
 */
function annotationsOf(findings, room = {}) {
    const used = { error: 0, warning: 0, notice: 0 };
    const said = new Set();
    const annotations = [];
    for (const finding of [...findings].sort((a, b) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a.severity, b.severity))) {
        const { severity, ruleId, path, region } = finding;
        const level = finding.blocks ? 'error' : annotationLevel[severity];
        if (used[level]++ >= (room[level] ?? annotationsPerLevel))
            continue;
        annotations.push({
            level,
            message: messageOf(finding, !said.has(ruleId)),
            title: `${severity}: ${ruleId}`,
            ...(path === undefined ? {} : { path }),
            ...(region === undefined ? {} : { region }),
        });
        said.add(ruleId);
    }
    return annotations;
}
function messageOf({ message, remedy, page }, first) {
    const help = first && remedy !== '' ? [`Fix: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .inShort */ .wZ)(remedy)}`] : [];
    return [message, ...help, ...(page === undefined ? [] : [page])].join('\n');
}


/***/ }),

/***/ 1299:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ excerptLines),
/* harmony export */   DX: () => (/* binding */ excerptReader)
/* harmony export */ });
/* unused harmony export excerptOf */
// The source line of a finding with a caret below what it is about. A line may hold a credential: what a scanner of secrets reported on
// it is covered, and so is whatever looks like one, since not every scanner looks for them.
/** Letters of a line that are shown, around what is marked. */
const maxLetters = 160;
const maxMarked = 60;
/** Names whose values are covered, whatever they are. */
const secretName = /(?:pass(?:word|wd|phrase)?|secret|token|api[-_]?key|private[-_]?key|access[-_]?key|credential|auth)\w{0,30}/gi;
/** What stands between a name and its value. */
const assignment = /^["']?\s{0,4}(?:=>|[=:])\s{0,4}["']?/;
const userInfo = /\/\/[^\s/@:]{0,80}:([^\s/@]{1,200})@/g;
/** Long runs of letters and digits that hold both look like keys. */
const longRun = /[A-Za-z0-9+/_=-]{20,4000}/g;
/**
 * A function from a place to its excerpt, which reads each file once.
 * @param read text of a file; undefined where it cannot be read. @param hidden what scanners of secrets found.
 */
function excerptReader(read, hidden) {
    const files = new Map();
    const parts = new Map();
    for (const part of hidden) {
        const known = parts.get(part.path);
        if (known === undefined)
            parts.set(part.path, [part.region]);
        else
            known.push(part.region);
    }
    return (path, region) => {
        if (!files.has(path))
            files.set(path, read(path)?.split(/\r\n|\r|\n/));
        const lines = files.get(path);
        return lines === undefined ? undefined : excerptOf(lines, region, parts.get(path) ?? []);
    };
}
/**
 * The first line of a region.
 * @param lines the file's lines. @param hidden regions that must not be shown. @returns undefined where the line is not there, or is blank.
 */
function excerptOf(lines, region, hidden) {
    const whole = lines[region.startLine - 1];
    if (whole === undefined || whole.trim() === '')
        return undefined;
    const from = Math.min(region.startColumn - 1, whole.length);
    const to = region.endLine === region.startLine ? Math.min(Math.max(region.endColumn - 1, from + 1), whole.length) : whole.length;
    const covered = merged([...hidden.flatMap((each) => partOn(each, region.startLine, whole.length)), ...secretLooking(whole)]);
    const indent = whole.length - whole.trimStart().length;
    const first = Math.max(Math.min(indent, from), from - Math.floor(maxLetters / 2));
    const last = Math.min(whole.length, first + maxLetters);
    const shown = withMarks(whole, covered, { start: first, end: last }, { start: from, end: Math.max(from, to) });
    return { line: region.startLine, ...shown };
}
function partOn(region, line, length) {
    if (line < region.startLine || line > region.endLine)
        return [];
    const start = line === region.startLine ? region.startColumn - 1 : 0;
    const end = line === region.endLine ? region.endColumn - 1 : length;
    return end > start ? [{ start, end }] : [];
}
/** Parts of a line that nobody reported and that look like a credential all the same. */
function secretLooking(line) {
    const text = line.slice(0, 4000);
    const parts = [];
    for (const match of text.matchAll(secretName)) {
        const rest = text.slice(match.index + match[0].length);
        const sign = assignment.exec(rest)?.[0];
        const value = sign === undefined ? undefined : /^[^\s"',;]{1,4000}/.exec(rest.slice(sign.length))?.[0];
        if (sign === undefined || value === undefined || /^[$%{<]/.test(value))
            continue;
        const start = match.index + match[0].length + sign.length;
        parts.push({ start, end: start + value.length });
    }
    for (const match of text.matchAll(userInfo)) {
        const start = match.index + match[0].length - 1 - match[1].length;
        parts.push({ start, end: start + match[1].length });
    }
    for (const { 0: run, index } of text.matchAll(longRun))
        if (/\d/.test(run) && /[A-Za-z]/.test(run) && !/^[0-9a-f]+$|\/.*\//.test(run))
            parts.push({ start: index, end: index + run.length });
    return parts;
}
function merged(parts) {
    const all = [];
    for (const part of [...parts].sort((a, b) => a.start - b.start)) {
        const last = all.at(-1);
        if (last !== undefined && part.start <= last.end)
            last.end = Math.max(last.end, part.end);
        else
            all.push({ ...part });
    }
    return all;
}
const cover = '***';
/** Cuts out what is shown, puts the cover in place of what is not, and says where the marked part has come to stand. */
function withMarks(line, covered, shown, marked) {
    let text = shown.start > 0 && line.slice(0, shown.start).trim() !== '' ? '\u2026' : '';
    let start = -1;
    let end = -1;
    let at = shown.start;
    while (at < shown.end) {
        if (start < 0 && at >= marked.start)
            start = text.length;
        const part = covered.find((each) => at >= each.start && at < each.end);
        if (part === undefined) {
            text += visible(line[at]);
            at++;
        }
        else {
            if (start < 0 && marked.start < part.end)
                start = text.length;
            text += cover;
            at = part.end;
        }
        if (end < 0 && at >= marked.end)
            end = text.length;
    }
    if (shown.end < line.length && line.slice(shown.end).trim() !== '')
        text += '\u2026';
    const from = start < 0 ? text.length : start;
    return { text, start: from, length: Math.max(1, Math.min(maxMarked, (end < 0 ? text.length : end) - from)) };
}
function visible(letter) {
    const code = letter.charCodeAt(0);
    return code < 32 || (code >= 127 && code < 160) || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
        ? ' '
        : letter;
}
/** The two lines, below one another: `12 | text`, and the caret. */
function excerptLines({ line, text, start, length }) {
    const number = String(line);
    return [`${number} | ${text}`, `${' '.repeat(number.length)} | ${' '.repeat(start)}${'^'.repeat(length)}`];
}


/***/ }),

/***/ 5268:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   wZ: () => (/* binding */ inShort)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8540);
// Findings under their rule: what holds for all of a rule is said once.

/** Groups of one rule and its tools, worst first, and so are the places in each. */
function groupsOf(findings) {
    const groups = new Map();
    for (const finding of [...findings].sort((a, b) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a.severity, b.severity))) {
        const key = JSON.stringify([finding.ruleId, finding.sources]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].map(groupOf);
}
function groupOf(group) {
    const { ruleId, severity, title, why, remedy, page, sources } = group[0];
    const messages = group.map(({ message }) => sentencesOf(without(message, why)));
    const alike = group.length === 1 ? 0 : commonEnd(messages);
    const cut = alike === 0 ? undefined : -alike;
    return {
        ruleId,
        severity,
        title,
        why: sentence(why),
        remedy,
        ...(page === undefined ? {} : { page }),
        sources,
        shared: alike === 0 ? '' : messages[0].slice(-alike).join(' '),
        places: group.map((finding, i) => ({ finding, own: messages[i].slice(0, cut).join(' ') })),
    };
}
/** Engines put the reason into their messages, for readers of SARIF; said once of the rule, it is left out here. */
function without(message, why) {
    const at = why === '' ? -1 : message.indexOf(why);
    if (at < 0)
        return message;
    const rest = message.slice(at + why.length).replace(/^\.(?=\s|$)/, '');
    return `${message.slice(0, at).trimEnd()} ${rest.trim()}`.trim();
}
/** A reason as a sentence: some rules leave its full stop to those who print it. */
function sentence(text) {
    return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}
function sentencesOf(message) {
    return message.split(/(?<=[.!?])\s(?=\S)/).filter((sentence) => sentence !== '');
}
/** How many sentences at their end all messages have in common. */
function commonEnd(messages) {
    const [first = []] = messages;
    let count = 0;
    while (count < first.length && messages.every((message) => message.at(-1 - count) === first.at(-1 - count)))
        count++;
    return count;
}
/** `2 critical, 1 low`; empty for none. */
function countsOf(findings) {
    return _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length])
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => `${count} ${severity}`)
        .join(', ');
}
/** The first sentences of a text that another tool wrote: help may be a whole page. */
function inShort(text, letters = 300) {
    const plain = text.replace(/\s+/g, ' ').trim();
    if (plain.length <= letters)
        return plain;
    const end = plain.slice(0, letters).lastIndexOf('. ');
    return end > 40 ? plain.slice(0, end + 1) : `${plain.slice(0, letters - 1).trimEnd()}\u2026`;
}


/***/ }),

/***/ 6381:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ markdownParts)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2746);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3732);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1299);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5268);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8403);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(704);
// The same layout as the Markdown of a job summary: the decision and why, what blocks as numbered steps, the rest in numbers.





const text = _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .F;
const maxListed = 20;
/** @param level of the heading: `##`. */
function markdownParts(told, level, link) {
    const listed = told.findings.filter((finding) => finding.listed);
    const rest = told.findings.filter((finding) => !finding.listed);
    // First the doubts, since nothing else can be believed, then what a patch does, then each rule.
    const ordered = [
        ...told.causes.map(({ code, message, remedy }) => `${text(remedy)} (${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .t)(code)}: ${text(message)})`),
        ...told.next.filter(({ unblocks }) => unblocks).map(stepText),
    ];
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(listed);
    return {
        head: [
            `${level} ${text(told.headline)}`,
            '',
            ...(told.because.length === 0 ? [] : [told.because.map(text).join(' '), '']),
            ...ordered.slice(0, maxListed).map((step, i) => `${i + 1}. ${step}`),
            ...(ordered.length > maxListed ? [`${maxListed + 1}. ${ordered.length - maxListed} more steps are in the report.`] : []),
        ]
            .join('\n')
            .concat('\n'),
        rows: groups.map((group, i) => ruleItem(group, Math.min(ordered.length, maxListed + 1) + i + 1, link, told.everything)),
        tail: [
            '',
            ...(rest.length === 0 ? [] : [`Not blocking: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(rest)}; all ${text(told.everything)}.`, '']),
            ...letThrough(told),
            ...told.next.filter(({ unblocks }) => !unblocks).map((step) => `- ${stepText(step)}`),
            ...told.remarks.slice(0, maxListed).map((remark) => `- ${text(remark)}`),
            ...(told.remarks.length > maxListed ? [`- ${told.remarks.length - maxListed} more remarks are ${text(told.everything)}.`] : []),
            '',
        ].join('\n'),
    };
}
function stepText({ text: what, command }) {
    return `${text(what)}${command === undefined ? '' : ` ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .t)(command)}`}`;
}
function ruleItem(group, number, link, everything) {
    const { severity, ruleId, why, remedy, page, places, shared, title } = group;
    const indent = ' '.repeat(`${number}. `.length);
    const shown = places.slice(0, _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .maxPlaces */ .Bm);
    const reason = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .inShort */ .wZ)([shared, why].filter((part) => part !== '').join(' '));
    const rule = page === undefined ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .t)(ruleId) : `[${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .t)(ruleId)}](${encodeURI((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(page))})`;
    return [
        `${number}. **${severity}** ${rule}: ${text((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .inShort */ .wZ)(remedy === '' ? title : remedy))}`,
        ...(reason === '' ? [] : ['', `${indent}${text(reason)}`]),
        '',
        ...shown.flatMap(({ finding, own }) => placeItem(finding, own, indent, link)),
        ...(places.length > shown.length ? [`${indent}- and ${places.length - shown.length} more ${text(everything)}`] : []),
        '',
    ].join('\n');
}
function placeItem(finding, own, indent, link) {
    const { path, region, excerpt, fix, sources } = finding;
    const place = path === undefined ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .t)((0,_model_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(finding)) : link(path, region?.startLine);
    const note = fix === undefined ? '' : fix === 'patch' ? ' (fixed by the patch)' : ' (suggestion)';
    const head = `${indent}- ${place}${own === '' ? '' : `: ${text(own)}`}${note} (${text(sources.join(', '))})`;
    if (excerpt === undefined)
        return [head];
    const fence = '`'.repeat(Math.max(3, ...(excerpt.text.match(/`+/g) ?? []).map((run) => run.length + 1)));
    return [head, '', ...[`${fence}text`, ...(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_5__/* .excerptLines */ .$F)(excerpt), fence].map((line) => `${indent}  ${line}`), ''];
}
/** What is let through by whom and until when: nobody should take it for clean. */
function letThrough({ letThrough: all, everything }) {
    if (all.length === 0)
        return [];
    return [
        `Let through, and not clean: ${all.length}`,
        '',
        ...all
            .slice(0, maxListed)
            .map(({ place, ruleId, reason, by }) => `- Let through${by === '' ? '' : ` ${text(by)}`}: ${ruleId === undefined ? '' : `${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .t)(ruleId)} at `}${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .t)(place)}: ${text(reason)}`),
        ...(all.length > maxListed ? [`- ${all.length - maxListed} more let through are ${text(everything)}.`] : []),
        '',
    ];
}


/***/ }),

/***/ 8403:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
// What a run came to, as people and programs are told: one shape from which the terminal, the job summary, annotations and every
// `--format` are written.
/** `path:line:column`, a logical name, or the tools when a finding names no place. */
function placeOf({ path, region, logical, sources }) {
    if (path === undefined)
        return logical ?? `(${sources.join(', ')})`;
    return region === undefined ? path : `${path}:${region.startLine}:${region.startColumn}`;
}


/***/ }),

/***/ 704:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ maxPlaces),
/* harmony export */   Iy: () => (/* binding */ noPaint),
/* harmony export */   MJ: () => (/* binding */ terminalLines)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3732);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1299);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5268);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8403);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8636);
// The layout in a terminal and in the log of a step: the decision and why, what blocks, the rest in numbers. What does not fit a screen
// loses detail in a fixed order, and never a rule that blocks.





const same = (text) => text;
const noPaint = { bold: same, dim: same, severity: (_, text) => text, good: same, bad: same };
/** Places of a rule that are shown. */
const maxPlaces = 20;
const maxRemarks = 20;
const details = [
    { rest: 'listed', excerpts: 'all', why: true, places: maxPlaces, remedy: 'whole' },
    { rest: 'counted', excerpts: 'all', why: true, places: maxPlaces, remedy: 'whole' },
    { rest: 'counted', excerpts: 'first', why: true, places: maxPlaces, remedy: 'whole' },
    { rest: 'counted', excerpts: 'first', why: false, places: 5, remedy: 'whole' },
    { rest: 'counted', excerpts: 'none', why: false, places: 5, remedy: 'whole' },
    { rest: 'counted', excerpts: 'none', why: false, places: 2, remedy: 'whole' },
    { rest: 'counted', excerpts: 'none', why: false, places: 1, remedy: 'whole' },
    { rest: 'counted', excerpts: 'none', why: false, places: 1, remedy: 'line' },
];
/** The lines, without a newline at their end. */
function terminalLines(told, screen) {
    if (screen.all === true) {
        const everything = { ...told, findings: told.findings.map((finding) => ({ ...finding, listed: true })) };
        return linesAt(everything, screen, { ...details[0], places: Number.POSITIVE_INFINITY });
    }
    let lines = [];
    for (const detail of details) {
        lines = linesAt(told, screen, detail);
        if (lines.length <= screen.rows)
            break;
    }
    return lines;
}
function linesAt(told, screen, detail) {
    const { width, paint } = screen;
    const listed = told.findings.filter((finding) => finding.listed);
    const rest = told.findings.filter((finding) => !finding.listed);
    return [
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(told.headline), width).map(told.passed ? paint.good : paint.bad),
        ...told.because.flatMap((sentence) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(sentence), width)),
        ...causeLines(told, screen, detail),
        ...(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsOf */ .c1)(listed).flatMap((group) => groupLines(group, screen, detail, told.everything)),
        ...restLines(rest, screen, detail, told.everything),
        ...tailLines(told, screen, detail),
    ];
}
function causeLines({ causes, everything }, { width, paint }, detail) {
    return causesByRemedy(causes).flatMap((all) => {
        const [{ code, remedy }] = all;
        const group = all.slice(0, Math.max(3, detail.places));
        return [
            ...(detail.why ? [''] : []),
            paint.bad((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(code)),
            ...group.flatMap(({ message }) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(`${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(message)}.`, width, '  ', '    ')),
            ...(all.length > group.length ? [`  and ${all.length - group.length} more ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(everything)}`] : []),
            ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(`Fix: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(remedy)}`, width, '  ', '       '),
        ];
    });
}
function causesByRemedy(causes) {
    const groups = new Map();
    for (const cause of causes) {
        const key = `${cause.code}\0${cause.remedy}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [cause]);
        else
            group.push(cause);
    }
    return [...groups.values()];
}
function groupLines(group, screen, detail, everything) {
    const { width, paint } = screen;
    const { severity, ruleId, sources, places, shared, why, remedy, page } = group;
    const shown = places.slice(0, detail.places);
    const more = places.length > shown.length ? `and ${places.length - shown.length} more ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(everything)}` : '';
    const reason = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .inShort */ .wZ)([shared, why].filter((text) => text !== '').join(' ')));
    const fix = remedy === '' ? '' : `Fix: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .inShort */ .wZ)(remedy))}`;
    return [
        ...(detail.why ? [''] : []),
        `${paint.severity(severity, severity.padEnd(8))}  ${paint.bold((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(ruleId))} ${paint.dim(`(${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(sources.join(', '))})${placeCount(places)}`)}`,
        ...(detail.why ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(reason, width, '  ') : []),
        ...(detail.places === 1 && more !== ''
            ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(`${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(places[0].finding))} ${more}`, width, '  ')
            : [
                ...shown.flatMap((place, i) => placeLines(place, screen, excerptWanted(detail, i), detail.why)),
                ...(more === '' ? [] : [`  ${more}`]),
            ]),
        ...(detail.remedy === 'whole' ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(fix, width, '  ', '       ') : fix === '' ? [] : [`  ${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(fix, width - 2)}`]),
        ...(page === undefined ? [] : [paint.dim(`  ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(page)}`)]),
    ];
}
/** `, 115 places: 3 critical, 112 high`; nothing for one. */
function placeCount(places) {
    if (places.length === 1)
        return '';
    const findings = places.map(({ finding }) => finding);
    const mixed = findings.some(({ severity }) => severity !== findings[0]?.severity);
    return `, ${places.length} places${mixed ? `: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .mQ)(findings)}` : ''}`;
}
function excerptWanted({ excerpts }, index) {
    return excerpts === 'all' || (excerpts === 'first' && index === 0);
}
/** The place stands alone on its line, so that a terminal opens it; what it says follows where there is room. */
function placeLines({ finding, own }, { width, paint }, withExcerpt, whole) {
    const place = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(finding));
    const note = fixNote(finding, paint);
    const words = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(own);
    const line = `  ${place}${words === '' ? '' : `  ${words}`}`;
    const fits = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(line) + (finding.fix === undefined ? 0 : 16) <= width;
    const head = fits
        ? [`${line}${note}`]
        : whole
            ? [`  ${place}${note}`, ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(words, width, '    ')]
            : [(0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(line, Math.max(width, place.length + 2))];
    return withExcerpt && finding.excerpt !== undefined ? [...head, ...indented(finding.excerpt, width, paint)] : head;
}
function indented(excerpt, width, paint) {
    // The marked part stays on the screen.
    const room = Math.max(20, width - 8 - String(excerpt.line).length);
    const from = excerpt.start + excerpt.length > room ? Math.max(0, excerpt.start - Math.floor(room / 3)) : 0;
    const text = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(excerpt.text.slice(from), room);
    const moved = {
        ...excerpt,
        text,
        start: excerpt.start - from,
        length: Math.max(1, Math.min(excerpt.length, room - excerpt.start + from)),
    };
    const [line, caret] = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .excerptLines */ .$F)(moved);
    return [`    ${line}`, `    ${paint.bold(caret)}`];
}
function fixNote({ fix }, paint) {
    return fix === undefined ? '' : ` ${paint.dim(fix === 'patch' ? '[fix in patch]' : '[suggestion]')}`;
}
function restLines(rest, { width, paint }, detail, everything) {
    if (rest.length === 0)
        return [];
    const counts = [
        '',
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(`Not blocking: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .mQ)(rest)}${detail.rest === 'listed' ? '.' : `; all ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(everything)}.`}`, width),
    ];
    if (detail.rest === 'counted')
        return counts;
    return [
        ...counts,
        ...(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsOf */ .c1)(rest).flatMap(({ ruleId, places, shared, title }) => places.map(({ finding, own }) => {
            const head = finding.severity.padEnd(8);
            const line = `${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(finding))}  ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(ruleId)}: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)([own, shared, title].find((text) => text !== '') ?? '')}`;
            const text = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(line, Math.max(40, width - 12 - (finding.fix === undefined ? 0 : 15)));
            return `  ${paint.severity(finding.severity, head)}  ${text}${fixNote(finding, paint)}`;
        })),
    ];
}
function tailLines({ letThrough, remarks, next, everything }, { width, paint }, detail) {
    const most = detail.rest === 'listed' ? maxRemarks : detail.why ? 5 : 2;
    const more = (all, what) => all.length > most ? [paint.dim(`  and ${all.length - most} more ${what} ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(everything)}`)] : [];
    const through = letThrough
        .slice(0, most)
        .flatMap(({ place, ruleId, reason, by }) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(`let through: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)([place, ruleId].filter((part) => part !== undefined).join(' '))}: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(reason)}${by === '' ? '' : ` (${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(by)})`}`, width, '  ', '    '));
    const lines = [
        ...through,
        ...more(letThrough, 'let through'),
        ...remarks.slice(0, most).flatMap((remark) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(remark), width)),
        ...more(remarks, 'remarks'),
        ...next.flatMap(({ text, command }) => command === undefined ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text), width) : [`${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)} ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(command)}`]),
    ];
    return lines.length === 0 ? [] : ['', ...lines];
}


/***/ }),

/***/ 8636:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Ui: () => (/* binding */ defaultWidth)
/* harmony export */ });
// Text in lines of a width.
/** Columns of a terminal that says nothing of itself. */
const defaultWidth = 80;
/** How many columns a text takes: letters of East Asian scripts and pictures take two, what combines none. */
function columnsOf(text) {
    let columns = 0;
    for (const letter of text)
        columns += columnsOfLetter(letter.codePointAt(0));
    return columns;
}
/** Unicode Standard Annex 11, as far as blocks go. */
function columnsOfLetter(code) {
    if (code < 0x300)
        return 1;
    if (code <= 0x36f || code === 0x200b || (code >= 0xfe00 && code <= 0xfe0f))
        return 0;
    const wide = (code >= 0x1100 && code <= 0x115f) ||
        (code >= 0x2e80 && code <= 0xa4cf) ||
        (code >= 0xac00 && code <= 0xd7a3) ||
        (code >= 0xf900 && code <= 0xfaff) ||
        (code >= 0xfe30 && code <= 0xfe6f) ||
        (code >= 0xff00 && code <= 0xff60) ||
        (code >= 0x1f300 && code <= 0x1faff) ||
        (code >= 0x20000 && code <= 0x3fffd);
    return wide ? 2 : 1;
}
/** Words in lines of at most `width` columns, each line behind an indent; a longer word stands alone. */
function wrap(text, width, indent = '', hanging = indent) {
    const lines = [];
    let line = '';
    let used = 0;
    const room = () => Math.max(10, width - (lines.length === 0 ? indent : hanging).length);
    for (const word of text.split(' ').filter((each) => each !== '')) {
        const columns = columnsOf(word);
        if (line !== '' && used + 1 + columns > room()) {
            lines.push(`${lines.length === 0 ? indent : hanging}${line}`);
            line = '';
            used = 0;
        }
        used += columns + (line === '' ? 0 : 1);
        line = line === '' ? word : `${line} ${word}`;
    }
    if (line !== '')
        lines.push(`${lines.length === 0 ? indent : hanging}${line}`);
    return lines;
}
/** The first columns of a text, with a sign where there was more. */
function clip(text, width) {
    if (columnsOf(text) <= width)
        return text;
    let used = 1;
    let kept = '';
    for (const letter of text) {
        used += columnsOfLetter(letter.codePointAt(0));
        if (used > width)
            break;
        kept += letter;
    }
    return `${kept}\u2026`;
}


/***/ }),

/***/ 1315:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ky: () => (/* binding */ findGitRoot),
  $Y: () => (/* binding */ git),
  Qo: () => (/* binding */ headCommit),
  QX: () => (/* binding */ isAncestor),
  jh: () => (/* binding */ isCommitId),
  fY: () => (/* binding */ parentsOf),
  zX: () => (/* binding */ readAtCommit),
  WL: () => (/* binding */ resolveCommit)
});

// UNUSED EXPORTS: gitArguments, hasGit, requireGit, startGit

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./build/packages/workspace/src/paths.js
var paths = __nccwpck_require__(4560);
;// CONCATENATED MODULE: ./build/packages/workspace/src/program.js
// The one seam for other programs (git, shellcheck, credential helpers): where they are looked for, how they are started,
// and what becomes of one that is missing, ends early, or does not end.





const defaultTimeout = 300_000;
const defaultMaxOutput = 512 * 1024 * 1024;
/**
 * Absolute path of a program on PATH; undefined when there is none. Relative entries and folders at or below `scanned` do not
 * count: a checkout must not bring its own git. (Windows would look in the current folder even before PATH.)
 */
function findProgram(name, path, scanned) {
    const endings = process.platform === 'win32' ? ['.exe', '.com'] : [''];
    for (const directory of (path ?? '').split(external_node_path_.delimiter)) {
        if (!(0,external_node_path_.isAbsolute)(directory) || isBelow(scanned, directory))
            continue;
        for (const ending of endings) {
            const file = (0,external_node_path_.join)(directory, `${name}${ending}`);
            try {
                (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
                if ((0,external_node_fs_.statSync)(file).isFile() && !isBelow(scanned, (0,external_node_fs_.realpathSync)(file)))
                    return file;
            }
            catch {
                // Not here.
            }
        }
    }
    return undefined;
}
function isBelow(root, path) {
    return root !== undefined && ((0,paths/* insideFolder */.xe)(root, path) || (0,paths/* insideFolder */.xe)(real(root), path));
}
function real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}
/** Runs a program to its end, never through a shell; whatever goes wrong is in the result. */
function runProgramSync(file, args, options = {}) {
    if (file === undefined)
        return failed('missing', 'not on PATH');
    const run = (0,external_node_child_process_namespaceObject.spawnSync)(file, args, {
        stdio: ['pipe', 'pipe', 'pipe'],
        maxBuffer: options.maxOutput ?? defaultMaxOutput,
        timeout: options.timeout ?? defaultTimeout,
        killSignal: 'SIGKILL',
        windowsHide: true,
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.environment === undefined ? {} : { env: { ...options.environment } }),
        ...(options.input === undefined ? {} : { input: options.input }),
    });
    const stdout = run.stdout ?? Buffer.alloc(0);
    const stderr = run.stderr?.toString() ?? '';
    const code = run.error?.code;
    if (run.status === 0 && (code === undefined || code === 'EPIPE'))
        return { ok: true, exitCode: 0, stdout, stderr };
    const failure = code === 'ETIMEDOUT' ? 'timeout' : code === 'ENOBUFS' ? 'output' : run.pid === 0 ? 'start' : 'exit';
    return {
        ok: false,
        failure: failure === 'exit' && code !== undefined && code !== 'EPIPE' && run.status === null && run.signal === null ? 'start' : failure,
        ...(run.status === null ? {} : { exitCode: run.status }),
        stdout,
        stderr: stderr || run.error?.message || '',
    };
}
/** Like `runProgramSync` without holding this process up. */
async function runProgram(file, args, options = {}) {
    if (file === undefined)
        return failed('missing', 'not on PATH');
    const running = program_startProgram(file, args, options);
    const chunks = [];
    let length = 0;
    let failure;
    const stop = (why) => {
        failure ??= why;
        running.kill();
    };
    const timer = setTimeout(() => stop('timeout'), options.timeout ?? defaultTimeout);
    running.stdin.end(options.input ?? '');
    running.stdout.on('data', (chunk) => {
        length += chunk.length;
        if (length > (options.maxOutput ?? defaultMaxOutput))
            stop('output');
        else
            chunks.push(chunk);
    });
    const end = await running.ended;
    clearTimeout(timer);
    const why = failure ?? end.failure;
    return {
        ok: why === undefined,
        ...(why === undefined ? {} : { failure: why }),
        ...(end.exitCode === undefined ? {} : { exitCode: end.exitCode }),
        stdout: Buffer.concat(chunks),
        stderr: end.stderr,
    };
}
const maxErrorText = 8192;
/**
 * Starts a program. Its streams end and `ended` settles whatever happens: a program that cannot be started, that closes its
 * input early, or that is killed. @throws PortcullisError `program-missing` when there is none to start.
 */
function program_startProgram(file, args, options = {}) {
    if (file === undefined)
        throw program_missingProgram(args[0] ?? 'the program');
    const child = spawn(file, args, {
        stdio: 'pipe',
        windowsHide: true,
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.environment === undefined ? {} : { env: { ...options.environment } }),
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
        if (stderr.length < maxErrorText)
            stderr += chunk.toString();
    });
    // A program that ends before it has read its input shows as its exit code.
    child.stdin.on('error', () => { });
    const ended = new Promise((settle) => {
        child.once('error', (error) => settle({ failure: 'start', stderr: error.message }));
        child.once('close', (code) => {
            settle({ ...(code === 0 ? {} : { failure: 'exit' }), ...(code === null ? {} : { exitCode: code }), stderr });
        });
    });
    return { stdin: child.stdin, stdout: child.stdout, ended, kill };
    /** A child of the program may hold its pipes open for ever: nobody waits for that. */
    function kill() {
        child.kill('SIGKILL');
        for (const stream of [child.stdin, child.stdout, child.stderr])
            stream.destroy();
    }
}
/** The sentence for a program that is needed and not there. */
function program_missingProgram(name) {
    return new PortcullisError({
        code: 'program-missing',
        message: `expected ${name} on PATH, found none outside the scanned folder`,
        remedy: `Install ${name}, or put its folder on PATH as an absolute path.`,
    });
}
function failed(failure, stderr) {
    return { ok: false, failure, stdout: Buffer.alloc(0), stderr };
}

;// CONCATENATED MODULE: ./build/packages/workspace/src/git.js
// The few questions we ask git, always with argument arrays and with a repository's own
// configuration kept from running anything (core.fsmonitor and hooks can name programs).



/** Upper bound of what one git command may print. */
const maxOutputBytes = 512 * 1024 * 1024;
/**
 * Options before the subcommand: no hooks, no monitor, no pager, no signature program, no stand-ins for objects, no commit
 * graph that could tell another history, and the checkout trusted although another user may own it.
 */
function gitArguments(directory, args) {
    return [
        '-C',
        directory,
        '--no-pager',
        '--no-optional-locks',
        '--no-replace-objects',
        '-c',
        'core.fsmonitor=false',
        '-c',
        'core.hooksPath=/dev/null',
        '-c',
        'core.quotePath=false',
        '-c',
        'core.commitGraph=false',
        '-c',
        'core.untrackedCache=false',
        '-c',
        'log.showSignature=false',
        '-c',
        'safe.directory=*',
        ...args,
    ];
}
/** Git on PATH, but never one that the scanned repository brings along; looked up once a repository. */
const programs = new Map();
function gitProgram(directory) {
    const scanned = findGitRoot(directory) ?? directory;
    if (!programs.has(scanned))
        programs.set(scanned, findProgram('git', process.env.PATH, scanned));
    return programs.get(scanned);
}
/** Whether there is a git to ask about this directory. */
function hasGit(directory) {
    return gitProgram(directory) !== undefined;
}
/** Runs git to its end; `ok` is false when git is not there, fails, or does not end within five minutes. */
function git(directory, args, input) {
    return runProgramSync(gitProgram(directory), gitArguments(directory, args), {
        maxOutput: maxOutputBytes,
        environment: gitEnvironment(),
        ...(input === undefined ? {} : { input }),
    });
}
/**
 * Starts git for outputs too long to hold; the caller reads stdout and awaits `ended`.
 * @throws PortcullisError `program-missing`.
 */
function startGit(directory, args) {
    const program = gitProgram(directory);
    if (program === undefined)
        throw missingProgram('git');
    return startProgram(program, gitArguments(directory, args), { environment: gitEnvironment() });
}
/**
 * What git needs to find itself, and nothing that redirects it to another repository. No protocol is allowed: in a
 * partial clone git would fetch a missing object with whatever program the repository's configuration names.
 */
function gitEnvironment() {
    const kept = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (value !== undefined && !name.toUpperCase().startsWith('GIT_'))
            kept[name] = value;
    }
    return { ...kept, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1' };
}
/** Nearest directory at or above `directory` that holds `.git`, or undefined. */
function findGitRoot(directory) {
    for (let current = directory;; current = (0,external_node_path_.dirname)(current)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(current, '.git')))
            return current;
        if ((0,external_node_path_.dirname)(current) === current)
            return undefined;
    }
}
/**
 * Full id of the commit that is checked out, read from the repository's own files where there is no git to ask;
 * undefined where there is no repository, no commit yet, or a store of refs that only git can read.
 */
function headCommit(directory) {
    const root = findGitRoot(directory);
    if (root === undefined && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'HEAD')))
        return undefined;
    const head = git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    const id = head.failure === 'missing' && root !== undefined ? headFromFiles(root) : head.ok ? head.stdout.toString().trim() : undefined;
    return id !== undefined && isCommitId(id) ? id : undefined;
}
function headFromFiles(root) {
    const folder = gitFolder((0,external_node_path_.join)(root, '.git'));
    if (folder === undefined)
        return undefined;
    let text = smallFile((0,external_node_path_.join)(folder, 'HEAD'));
    for (let hops = 0; hops < 5; hops++) {
        const ref = /^ref: (refs\/[\w./@{}+-]{1,500})\s*$/.exec(text ?? '')?.[1];
        if (ref === undefined || ref.includes('..'))
            break;
        text = smallFile((0,external_node_path_.join)(folder, ref)) ?? packedRef(smallFile((0,external_node_path_.join)(folder, 'packed-refs'), 64 * 1024 * 1024), ref);
    }
    return text?.trim();
}
/** `.git` is a folder, or a file that names one (worktrees and submodules). */
function gitFolder(path) {
    try {
        if ((0,external_node_fs_.statSync)(path).isDirectory())
            return path;
    }
    catch {
        return undefined;
    }
    const named = /^gitdir: (.{1,4096})$/m.exec(smallFile(path) ?? '')?.[1]?.trim();
    return named === undefined ? undefined : (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), named);
}
function smallFile(path, maxBytes = 65_536) {
    try {
        return (0,external_node_fs_.statSync)(path).size <= maxBytes ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}
function packedRef(text, ref) {
    return text
        ?.split('\n')
        .find((line) => line.endsWith(` ${ref}`))
        ?.split(' ')[0];
}
/** Parents of a commit as the commit itself names them, also where a shallow clone does not hold them. */
function parentsOf(directory, commit) {
    const run = git(directory, ['cat-file', 'commit', commit]);
    if (!run.ok)
        return [];
    const header = run.stdout.toString('latin1').split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
}
/** Full commit id that a revision names here; undefined when there is none. */
function resolveCommit(directory, revision) {
    // Nothing that git could take for an option, a range or a search.
    if (!/^[\w][\w./@+-]{0,400}(?:[~^]\d{0,4}){0,5}$/.test(revision))
        return undefined;
    const run = git(directory, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    const id = run.stdout.toString().trim();
    return run.ok && isCommitId(id) ? id : undefined;
}
/** Whether the history of `descendant` holds `ancestor`, as far as this clone knows. */
function isAncestor(directory, ancestor, descendant) {
    return ancestor === descendant || git(directory, ['merge-base', '--is-ancestor', ancestor, descendant]).ok;
}
const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether text is a full commit id (SHA-1 or SHA-256). */
function isCommitId(text) {
    return fullId.test(text);
}
/** Links within a commit that are followed at most, one after another. */
const maxLinks = 8;
/**
 * Content of a file at a commit, its path relative to `root`; undefined when the commit has no such file.
 * A symbolic link is followed as long as it stays in the commit.
 * `missing-commit` tells "not there" from "cannot know": a shallow clone may lack the commit, a partial one the
 * file's content, and a file over `maxBytes` is not read.
 */
function readAtCommit(root, commit, path, maxBytes) {
    if (!isCommitId(commit) || !git(root, ['cat-file', '-e', `${commit}^{commit}`]).ok)
        return 'missing-commit';
    return readEntry(root, commit, path, maxBytes, 0);
}
function readEntry(root, commit, path, maxBytes, links) {
    let wanted = path;
    for (let hops = links; hops <= maxLinks; hops++) {
        const entry = git(root, ['ls-tree', '-z', '--full-tree', commit, '--', wanted]);
        if (!entry.ok)
            return 'missing-commit';
        const [, mode, id] = /^(\d+) blob ([0-9a-f]+)\t/.exec(entry.stdout.toString('latin1')) ?? [];
        if (id === undefined)
            return entry.stdout.length === 0 ? throughLinks(root, commit, wanted, maxBytes, hops) : 'missing-commit';
        const size = git(root, ['cat-file', '-s', id]);
        if (!size.ok || !(Number(size.stdout.toString().trim()) <= maxBytes))
            return 'missing-commit';
        const content = git(root, ['cat-file', 'blob', id]);
        if (!content.ok)
            return 'missing-commit';
        if (mode !== '120000')
            return content.stdout;
        const target = content.stdout.toString();
        const next = inTree((0,external_node_path_.dirname)(wanted), target);
        // A link that leads out of the repository has no content that the commit could answer for.
        if (next === undefined)
            return 'missing-commit';
        wanted = next;
    }
    return 'missing-commit';
}
/** A path whose folder is a link has no entry of its own. */
function throughLinks(root, commit, path, maxBytes, hops) {
    const parts = path.split('/');
    for (let length = 1; length < parts.length; length++) {
        const folder = parts.slice(0, length).join('/');
        const entry = git(root, ['ls-tree', '-z', '--full-tree', commit, '--', folder]);
        const [, mode, id] = /^(\d+) blob ([0-9a-f]+)\t/.exec(entry.stdout.toString('latin1')) ?? [];
        if (id === undefined)
            continue;
        if (mode !== '120000' || hops >= maxLinks)
            return mode === '120000' ? 'missing-commit' : undefined;
        const target = inTree((0,external_node_path_.dirname)(folder), git(root, ['cat-file', 'blob', id]).stdout.toString());
        if (target === undefined)
            return 'missing-commit';
        return readEntry(root, commit, [target, ...parts.slice(length)].join('/'), maxBytes, hops + 1);
    }
    return undefined;
}
function inTree(folder, target) {
    if (target.startsWith('/') || target.length > 4096)
        return undefined;
    const parts = [];
    for (const part of `${folder === '.' ? '' : folder}/${target}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length === 0 ? undefined : parts.join('/');
}
/** Refuses what only git can do where there is none. @throws PortcullisError `program-missing`. */
function requireGit(directory) {
    if (!hasGit(directory))
        throw missingProgram('git');
}


/***/ }),

/***/ 4560:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h4: () => (/* binding */ isAbsoluteAnywhere),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   jC: () => (/* binding */ globBody),
/* harmony export */   k2: () => (/* binding */ slashes),
/* harmony export */   nY: () => (/* binding */ isWindowsAbsolute),
/* harmony export */   ve: () => (/* binding */ inWorkspace),
/* harmony export */   xe: () => (/* binding */ insideFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
// Where one path lies to another, and how paths are written: the one place that knows how systems differ. Every function takes the rules
// of a system, by default of the one that it runs on, so that those of Windows are tested anywhere.

/** Whether a path is the folder or lies in it; both absolute. */
function insideFolder(root, path, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    const way = system.relative(root, path);
    return way === '' || !leadsOut(way, system);
}
function leadsOut(way, system) {
    // Between two drives there is no relative way: it comes back absolute.
    return way === '..' || way.startsWith(`..${system.sep}`) || system.isAbsolute(way);
}
/** The way from a folder to a path with forward slashes, as results and globs have it. */
function relativePath(workspace, absolute, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    return slashes(system.relative(workspace, absolute), system);
}
/** A path with forward slashes. On other systems than Windows a backslash is a letter like any other. */
function slashes(path, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    return system.sep === '/' ? path : path.replaceAll('\\', '/');
}
/** Whether a path begins with a drive, or names a server: absolute on Windows, wherever it is read. */
function isWindowsAbsolute(path) {
    return /^[A-Za-z]:[\\/]/.test(path) || /^\\\\[^\\]/.test(path);
}
/** Whether a path is absolute here or, written by another system, there. */
function isAbsoluteAnywhere(path) {
    return path.startsWith('/') || isWindowsAbsolute(path);
}
/**
 * A glob as matchers read it: relative to the folder, with forward slashes. On Windows a backslash parts folders and escapes nothing; an
 * absolute glob below the folder is taken from there, whatever slashes and letters its drive is written with.
 */
function globBody(glob, folder, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    const plain = slashes(glob, system);
    const root = folder === undefined ? undefined : `${slashes(folder, system)}/`;
    const sameCase = (text) => (system.sep === '\\' ? text.toLowerCase() : text);
    if (root !== undefined && sameCase(plain).startsWith(sameCase(root)))
        return plain.slice(root.length);
    return plain.replace(/^\.?\//, '');
}
/**
 * Where an absolute path of a foreign report lies in the workspace, whatever slashes it was written with; undefined where it lies
 * elsewhere, or is a path of another system.
 */
function inWorkspace(workspace, absolute, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    if (!system.isAbsolute(absolute) || (system.sep === '/' && isWindowsAbsolute(absolute)))
        return undefined;
    const way = system.relative(workspace, absolute);
    return way === '' || leadsOut(way, system) ? undefined : slashes(way, system);
}


/***/ }),

/***/ 1716:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CT: () => (/* binding */ insideWorkspace),
  Y1: () => (/* binding */ pathFilter),
  sz: () => (/* binding */ resultsDirectory),
  uc: () => (/* binding */ systemReason),
  b5: () => (/* binding */ walkWorkspace)
});

// UNUSED EXPORTS: readWorkspaceFile

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __nccwpck_require__(3732);
// EXTERNAL MODULE: ./build/packages/core/src/finding.js
var finding = __nccwpck_require__(2486);
// EXTERNAL MODULE: ./build/packages/workspace/src/git.js + 2 modules
var git = __nccwpck_require__(1315);
;// CONCATENATED MODULE: ./build/packages/workspace/src/checkout.js
// The files of a git checkout as git itself lists them: tracked ones, and untracked ones that no rule ignores.


/**
 * Asks git for the files at and below a directory. Undefined when git cannot tell (no git, a broken repository)
 * or when the directory itself is ignored: the caller then walks it like any directory, which only finds more.
 */
function listCheckout(directory) {
    const run = (0,git/* git */.$Y)(directory, ['ls-files', '-z', '-v', '--cached', '--others', '--exclude-standard', '--', '.']);
    if (!run.ok)
        return undefined;
    const entries = new Map();
    for (const line of split(run.stdout)) {
        // "H path" cached, "S path" cached but not in a sparse checkout, "? path" untracked, "M path" unmerged (once a stage);
        // a small letter where the file is to be assumed unchanged.
        const [letter = 0] = line;
        const tracked = letter !== 0x3f;
        const unwatched = letter === 0x53 || (letter >= 0x61 && letter <= 0x7a);
        const bytes = line.subarray(2);
        const path = bytes.toString();
        const exact = path.includes('\ufffd') ? Buffer.from(path).equals(bytes) : true;
        entries.set(bytes.toString('latin1'), { path, tracked, unwatched, ...(exact ? {} : { raw: bytes }) });
    }
    if (entries.size === 0 && holdsFiles(directory))
        return undefined;
    const unreadable = [...run.stderr.matchAll(/could not open directory '(.*)\/?': /g)].map((match) => (match[1] ?? '').replace(/\/$/, ''));
    return { entries: [...entries.values()], unreadable };
}
/**
 * Tracked files that are not as the commit has them, by their path relative to the directory. What git's own conversions of
 * line ends make differ is no edit: the bytes are compared. Undefined when git cannot tell.
 */
function editedFiles(directory) {
    const args = [
        'diff',
        '--raw',
        '-z',
        '--no-abbrev',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=dirty',
        '--relative',
    ];
    const run = (0,git/* git */.$Y)(directory, [...args, 'HEAD', '--', '.']);
    if (!run.ok)
        return (0,git/* git */.$Y)(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']).ok ? undefined : new Map();
    const edited = new Map();
    const suspects = [];
    const fields = run.stdout.toString().split('\0');
    for (let i = 0; i + 1 < fields.length; i += 2) {
        const [, before = '', after = '', id = '', , status = ''] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(fields[i] ?? '') ?? [];
        const path = fields[i + 1];
        if (status === 'D')
            edited.set(path, 'deleted');
        // What is added stands in no commit, and is read like any other file.
        else if (status === 'M' && before.startsWith('100') && after.startsWith('100'))
            suspects.push({ path, id });
        else if (status !== 'A')
            edited.set(path, 'edited');
    }
    const asked = suspects.filter(({ path }) => !path.includes('\n'));
    const hashes = asked.length === 0
        ? undefined
        : (0,git/* git */.$Y)(directory, ['hash-object', '--no-filters', '--stdin-paths'], Buffer.from(asked.map(({ path }) => `${path}\n`).join('')));
    const ids = hashes?.ok === true ? hashes.stdout.toString().split('\n') : [];
    const same = new Set(asked.filter(({ id }, i) => ids[i] === id).map(({ path }) => path));
    for (const { path } of suspects)
        if (!same.has(path))
            edited.set(path, 'edited');
    return edited;
}
function holdsFiles(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).some((name) => name !== '.git');
    }
    catch {
        return true;
    }
}
function* split(output) {
    for (let start = 0; start < output.length;) {
        const end = output.indexOf(0, start);
        if (end < 0)
            return;
        yield output.subarray(start, end);
        start = end + 1;
    }
}

// EXTERNAL MODULE: ./build/packages/workspace/src/paths.js
var paths = __nccwpck_require__(4560);
;// CONCATENATED MODULE: ./build/packages/workspace/src/walk.js
// The workspace walk: which files a scanner looks at, in an order that is the same everywhere,
// and which it does not, each with the reason. No path it returns leads out of the workspace.






/** Our own results are not an input of the next scan. */
const resultsDirectory = 'portcullis-results';
/**
 * Lists the files to scan: in a git checkout the tracked and the untracked-not-ignored ones, elsewhere all
 * that no `.gitignore` excludes. A file named by `path` itself is always listed.
 * @throws PortcullisError `path-missing`, `path-outside`, `path-unreadable`, `glob-invalid` or `include-empty`.
 */
async function walkWorkspace(options) {
    const workspace = realDirectory(options.workspace);
    const start = insideWorkspace(workspace, options.path);
    const selected = await pathFilter(options.include, options.exclude);
    const walk = new WalkState(workspace, options.maxFileBytes, selected, options.committed === true);
    if ((0,external_node_fs_.statSync)(start).isDirectory())
        await walk.directory(start);
    else
        walk.file(start, (0,paths/* relativePath */.iZ)(workspace, start));
    const found = walk.finish();
    refuseEmptySelection(options, found);
    return found;
}
/**
 * Reads a listed file, at most `maxBytes` of it; never throws. A file that grew, vanished or became a link
 * since the walk is skipped with the reason. A file that fits `into` is read there, and is valid until the next is.
 */
function readWorkspaceFile(file, maxBytes, into) {
    let descriptor;
    try {
        descriptor = openSync(file.absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
        const stats = fstatSync(descriptor);
        if (!stats.isFile())
            return { skipped: { path: file.path, reason: 'not-a-file', gap: false } };
        if (stats.size > maxBytes)
            return { skipped: tooLarge(file.path, stats.size, maxBytes) };
        const bytes = into !== undefined && stats.size <= into.length ? into.subarray(0, stats.size) : Buffer.allocUnsafe(stats.size);
        let length = 0;
        while (length < bytes.length) {
            const read = readSync(descriptor, bytes, length, bytes.length - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return { bytes: length === bytes.length ? bytes : bytes.subarray(0, length) };
    }
    catch (error) {
        return { skipped: { path: file.path, reason: 'unreadable', gap: true, detail: systemReason(error) } };
    }
    finally {
        if (descriptor !== undefined)
            closeSync(descriptor);
    }
}
/** The absolute path of a user-given path, proved to lie in the workspace with every link resolved. */
function insideWorkspace(workspace, path) {
    const root = realDirectory(workspace);
    const wanted = (0,external_node_path_.resolve)(root, path);
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)(wanted);
    }
    catch (error) {
        const missing = error.code === 'ENOENT';
        throw new errors/* PortcullisError */.SO({
            code: missing ? 'path-missing' : 'path-unreadable',
            message: missing
                ? 'expected a file or directory, got a path that does not exist'
                : `expected a readable path, got ${systemReason(error)}`,
            where: { file: path, key: 'path' },
            remedy: missing ? 'Check the spelling and that the checkout step ran before this one.' : 'Give the job permission to read it.',
        });
    }
    if (!(0,paths/* insideFolder */.xe)(root, real)) {
        throw new errors/* PortcullisError */.SO({
            code: 'path-outside',
            message: 'expected a path inside the workspace, got one that leads out of it',
            where: { file: path, key: 'path' },
            remedy: 'Scan a path below the workspace, or start from the directory that holds it.',
        });
    }
    return real;
}
/** The system's word for what went wrong: `permission denied (EACCES)`. */
function systemReason(error) {
    const { code } = error;
    const words = {
        EACCES: 'permission denied',
        EPERM: 'operation not permitted',
        ENOENT: 'no such file or directory',
        ELOOP: 'a loop of symbolic links',
        EISDIR: 'a directory',
        ENOTDIR: 'a path through a file',
        EROFS: 'a read-only file system',
        ENOSPC: 'no space left on the device',
        EMFILE: 'too many open files',
        EIO: 'an input/output error',
    };
    if (code === undefined)
        return error instanceof Error ? error.message : String(error);
    return `${words[code] ?? 'a system error'} (${code})`;
}
/** Globs that take everything out leave nothing to be clean. @throws PortcullisError `include-empty`. */
function refuseEmptySelection({ include, exclude }, { files, skipped, excluded }) {
    if (include.length + exclude.length === 0 || files.length > 0 || skipped.length > 0 || excluded === 0)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'include-empty',
        message: `expected \`include\` and \`exclude\` to leave some of the ${excluded} files in, got none`,
        where: { key: include.length === 0 ? 'exclude' : 'include' },
        remedy: 'Correct the globs: a path starts at the root of the workspace, and a glob without a slash is held against names.',
    });
}
/**
 * Predicate over workspace paths from include and exclude globs.
 * @throws PortcullisError `glob-invalid`.
 */
async function pathFilter(include, exclude) {
    if (include.length === 0 && exclude.length === 0)
        return () => true;
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
    const matcher = (globs) => {
        const matchers = globs.map((glob) => {
            if (glob.length > 1000)
                throw new errors/* PortcullisError */.SO({
                    code: 'glob-invalid',
                    message: 'expected a glob of at most 1000 characters',
                    where: { key: glob.slice(0, 40) },
                    remedy: 'Split the glob.',
                });
            const body = (0,paths/* globBody */.jC)(glob, undefined).replace(/\/$/, '/**');
            // It would stand for every path but those that it names.
            if (/^!(?!\()/.test(body))
                throw new errors/* PortcullisError */.SO({
                    code: 'glob-invalid',
                    message: 'expected a glob that says what it takes, got one that starts with an exclamation mark',
                    where: { key: glob.slice(0, 40) },
                    remedy: 'Name what to leave out under `exclude`, and what to take under `include`, without the mark.',
                });
            return picomatch(body, { dot: true, basename: !body.includes('/') });
        });
        return (path) => matchers.some((matches) => matches(path));
    };
    const included = include.length === 0 ? () => true : matcher(include);
    const excluded = matcher(exclude);
    return (path) => included(path) && !excluded(path);
}
class WalkState {
    workspace;
    maxFileBytes;
    selected;
    committed;
    files = [];
    skipped = [];
    excluded = 0;
    links = [];
    safeDirectories = new Map();
    constructor(workspace, maxFileBytes, selected, committed) {
        this.workspace = workspace;
        this.maxFileBytes = maxFileBytes;
        this.selected = selected;
        this.committed = committed;
    }
    async directory(start) {
        const inRepository = (0,git/* findGitRoot */.ky)(start) !== undefined;
        const listing = inRepository ? listCheckout(start) : undefined;
        if (listing === undefined && inRepository && this.committed)
            this.skip((0,paths/* relativePath */.iZ)(this.workspace, start) || '.', 'commit-unknown', true, 'git cannot tell what was edited or left out before the scan');
        if (listing === undefined)
            await this.plain(start);
        else
            await this.checkout(start, listing);
    }
    async checkout(start, listing) {
        const prefix = (0,paths/* relativePath */.iZ)(this.workspace, start);
        for (const path of listing.unreadable)
            this.skip(joined(prefix, path), 'unreadable', true, 'permission denied');
        if (this.committed)
            this.heldAgainstCommit(start, prefix, listing);
        for (const entry of listing.entries) {
            const path = joined(prefix, entry.path);
            if (!entry.tracked && (path === resultsDirectory || path.startsWith(`${resultsDirectory}/`)))
                continue;
            const absolute = entry.raw === undefined ? (0,external_node_path_.join)(start, entry.path) : Buffer.concat([Buffer.from(start + external_node_path_.sep), entry.raw]);
            if (!this.directoryIsSafe((0,external_node_path_.dirname)((0,external_node_path_.join)(start, entry.path)))) {
                this.skip(path, 'symlink-outside', false, 'a directory on its path is a symbolic link');
                continue;
            }
            await this.entry(absolute, path, true);
        }
    }
    /** What is judged is the commit: whatever the files say otherwise must be seen. */
    heldAgainstCommit(start, prefix, listing) {
        const edited = editedFiles(start);
        if (edited === undefined)
            this.skip(prefix || '.', 'commit-unknown', true, 'git cannot tell what was edited or left out before the scan');
        for (const [path, what] of edited ?? [])
            this.skip(joined(prefix, path), what, true, `the commit has it, and it was ${what} before the scan`);
        for (const { path, tracked, unwatched } of listing.entries) {
            if (!tracked || !unwatched || edited?.has(path) === true)
                continue;
            const there = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(start, path), { throwIfNoEntry: false }) !== undefined;
            const why = there ? 'git is told not to compare it with the commit' : 'a sparse checkout leaves it out';
            this.skip(joined(prefix, path), there ? 'unwatched' : 'sparse', true, why);
        }
    }
    /** Every file below a directory that no `.gitignore` on the way excludes. */
    async plain(start) {
        const { ignoreRules } = await Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(119)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8119));
        const visit = async (directory, rules) => {
            let names;
            try {
                names = (0,external_node_fs_.readdirSync)(directory, { encoding: 'buffer' });
            }
            catch (error) {
                this.skip((0,paths/* relativePath */.iZ)(this.workspace, directory), 'unreadable', true, systemReason(error));
                return;
            }
            const here = rules.enter(directory, names.some((name) => name.equals(Buffer.from('.gitignore'))));
            for (const raw of names) {
                const name = raw.toString();
                const exact = Buffer.from(name).equals(raw);
                const absolute = exact ? (0,external_node_path_.join)(directory, name) : Buffer.concat([Buffer.from(directory + external_node_path_.sep), raw]);
                const path = (0,paths/* relativePath */.iZ)(this.workspace, (0,external_node_path_.join)(directory, name));
                if (name === '.git' || (name === resultsDirectory && directory === this.workspace))
                    continue;
                const stats = this.stats(absolute, path);
                if (stats === undefined || here.ignores((0,external_node_path_.join)(directory, name), stats.isDirectory()))
                    continue;
                if (!stats.isDirectory())
                    this.listed(absolute, path, stats);
                else if (exact)
                    await visit((0,external_node_path_.join)(directory, name), here);
                else
                    this.skip(path, 'unreadable', true, 'a directory whose name is no valid UTF-8');
            }
        };
        await visit(start, ignoreRules(start));
    }
    /** A path given by git: a directory here is a submodule or a repository of its own. */
    async entry(absolute, path, nested) {
        const stats = this.stats(absolute, path);
        if (stats === undefined)
            return;
        if (!stats.isDirectory())
            this.listed(absolute, path, stats);
        else if (nested && typeof absolute === 'string') {
            const folder = absolute.replace(/[/\\]$/, '');
            // Without a repository of its own git would list the one around it again, for ever.
            if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
                await this.directory(folder);
            else if ((0,external_node_fs_.readdirSync)(folder).length > 0)
                await this.plain(folder);
            else
                this.skip(path, 'submodule', false, 'a submodule that is not checked out (`submodules: true` of the checkout step brings it)');
        }
    }
    file(absolute, path) {
        const stats = this.stats(absolute, path);
        if (stats !== undefined)
            this.listed(absolute, path, stats);
    }
    listed(absolute, path, stats) {
        if (!this.selected(path)) {
            if (stats.isFile())
                this.excluded++;
            return;
        }
        if (stats.isSymbolicLink())
            this.link(absolute, path);
        else if (!stats.isFile())
            this.skip(path, 'not-a-file', false, 'a device, socket or pipe');
        else if (stats.size > this.maxFileBytes)
            this.skipped.push(tooLarge(path, stats.size, this.maxFileBytes));
        else
            this.files.push({ path, absolute, size: stats.size });
    }
    link(absolute, path) {
        let target;
        try {
            target = (0,external_node_fs_.realpathSync)(absolute).toString();
        }
        catch (error) {
            const dangling = error.code === 'ENOENT';
            this.skip(path, dangling ? 'symlink-dangling' : 'symlink-loop', false, systemReason(error));
            return;
        }
        if (!(0,paths/* insideFolder */.xe)(this.workspace, target))
            this.skip(path, 'symlink-outside', false, 'its target lies outside the workspace');
        else if ((0,external_node_fs_.statSync)(target).isFile())
            this.links.push({ path, target });
        else
            this.skip(path, 'symlink-directory', false, 'its target is walked on its own');
    }
    stats(absolute, path) {
        try {
            // A tracked file that is deleted in the working tree is not there to scan.
            return (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false });
        }
        catch (error) {
            if (error.code !== 'ENOTDIR')
                this.skip(path, 'unreadable', true, systemReason(error));
            return undefined;
        }
    }
    /** git lists `a/b` from its index even when `a` has become a link to somewhere else. */
    directoryIsSafe(directory) {
        const known = this.safeDirectories.get(directory);
        if (known !== undefined)
            return known;
        let safe = true;
        try {
            safe = (0,external_node_fs_.realpathSync)(directory) === directory;
        }
        catch (error) {
            // Not there, or closed to us: the entry's own lstat tells which.
            safe = error.code !== 'ELOOP';
        }
        this.safeDirectories.set(directory, safe);
        return safe;
    }
    skip(path, reason, gap, detail) {
        if (this.selected(path))
            this.skipped.push({ path, reason, gap, detail });
    }
    /** A link is followed only when its target is not listed by its own name. */
    finish() {
        const listed = new Set(this.files.map((file) => file.path));
        const links = [];
        for (const { path, target } of this.links) {
            const { size } = (0,external_node_fs_.statSync)(target);
            const real = (0,paths/* relativePath */.iZ)(this.workspace, target);
            if (listed.has(real)) {
                this.skip(path, 'symlink-inside', false, 'its target is scanned on its own');
                links.push({ path, absolute: target, size, target: real });
            }
            else if (size > this.maxFileBytes)
                this.skipped.push(tooLarge(path, size, this.maxFileBytes));
            else
                this.files.push({ path, absolute: target, size });
        }
        const byPath = (a, b) => (0,finding/* compareText */.n)(a.path, b.path);
        return { files: this.files.sort(byPath), skipped: this.skipped.sort(byPath), excluded: this.excluded, links: links.sort(byPath) };
    }
}
function tooLarge(path, size, limit) {
    return { path, reason: 'too-large', gap: false, detail: `${size} bytes, limit ${limit}` };
}
function joined(prefix, path) {
    return prefix === '' ? path : `${prefix}/${path}`;
}
function realDirectory(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        throw new errors/* PortcullisError */.SO({
            code: 'workspace-missing',
            message: `expected the workspace directory, got ${systemReason(error)}`,
            where: { file: (0,external_node_path_.basename)(path) === '' ? path : path },
            remedy: 'Run the checkout step before this one.',
        });
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(7);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
