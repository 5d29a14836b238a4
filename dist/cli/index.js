// A module of Node that is loaded when something of it is first used: scripts/first-use.mjs.
const __node_at_first_use = (name) => new Proxy({}, {
	get: (_, key) => require(name)[key],
	set: (_, key, value) => Reflect.set(require(name), key, value),
	has: (_, key) => key in require(name),
	ownKeys: () => Reflect.ownKeys(require(name)),
	getOwnPropertyDescriptor: (_, key) => {
		const found = Reflect.getOwnPropertyDescriptor(require(name), key);
		return found === undefined ? undefined : { ...found, configurable: true };
	},
});
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

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

/***/ 9896:
/***/ (function (module) {

module.exports = require("fs");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function (module) {

module.exports = __node_at_first_use("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 610:
/***/ (function (module) {

module.exports = __node_at_first_use("node:dns");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ (function (module) {

module.exports = __node_at_first_use("node:http");

/***/ }),

/***/ 4708:
/***/ (function (module) {

module.exports = __node_at_first_use("node:https");

/***/ }),

/***/ 7030:
/***/ (function (module) {

module.exports = __node_at_first_use("node:net");

/***/ }),

/***/ 8161:
/***/ (function (module) {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = require("node:path");

/***/ }),

/***/ 481:
/***/ (function (module) {

module.exports = __node_at_first_use("node:readline");

/***/ }),

/***/ 1692:
/***/ (function (module) {

module.exports = __node_at_first_use("node:tls");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = require("node:util");

/***/ }),

/***/ 8877:
/***/ (function (module) {

module.exports = __node_at_first_use("node:v8");

/***/ }),

/***/ 8522:
/***/ (function (module) {

module.exports = __node_at_first_use("node:zlib");

/***/ }),

/***/ 857:
/***/ (function (module) {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ (function (module) {

module.exports = require("path");

/***/ }),

/***/ 4352:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var ownThreads = (function ownThreads() {
    return { entry: process.argv[1], argv: [threadArgument], count: Math.min((0,external_node_os_.availableParallelism)(), mostThreads) };
});
var servesThread = (async function servesThread(load) {
    if (!process.argv.includes(threadArgument) || external_node_worker_threads_namespaceObject.isMainThread || external_node_worker_threads_namespaceObject.parentPort === null)
        return false;
    const { scanner, data } = external_node_worker_threads_namespaceObject.workerData;
    (await load(scanner))?.serve?.(data, external_node_worker_threads_namespaceObject.parentPort);
    return true;
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ ownThreads),
  F: () => (/* binding */ servesThread)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __node_at_first_use("node:worker_threads");
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/threads.js
// Worker threads of a bundle: the file that was started is also what its threads run, so that a bundle stays one program.


/** More threads than this would hold more memory than they save time. */
const mostThreads = 4;
/** Looked for first: to load Node's threads only to hear that this is none takes 1 ms of every start. */
const threadArgument = '--portcullis-thread';
/** The threads that a scanner may start of the file that this process runs. */

/** In a worker thread, hands it to the scanner it was started for. @returns whether this is such a thread. */



/***/ }),

/***/ 8433:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var scannersOfFiles = (async function scannersOfFiles() {
    const all = (await facesOfAll()).filter(({ name }) => Object.hasOwn(scanners, name));
    const reason = ({ network, networkInput, alone }) => alone ?? (network.length === 0 || networkInput !== undefined ? undefined : 'it asks a network');
    const left = new Map(all.flatMap((face) => (reason(face) === undefined ? [] : [[face.name, reason(face)]])));
    return { run: all.flatMap(({ name }) => (left.has(name) ? [] : [name])), left };
});
var facesOfAll = (async function facesOfAll() {
    return faces ?? actionsOfCommands();
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  tX: () => (/* binding */ facesOfAll),
  Um: () => (/* binding */ scanners),
  _N: () => (/* binding */ scannersOfFiles)
});

// UNUSED EXPORTS: actionsOfCommands, allActions, comment, gate

// EXTERNAL MODULE: ./build/bundled/packages/cli/src/registry-beside.js + 1 modules
var registry_beside = __nccwpck_require__(784);
;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/faces.js
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
    "description": "Public key that must have signed, in place of an identity: a PEM file, or its name in a key service such as awskms:///ARN or hashivault://NAME."
   },
   "fetch-keys": {
    "type": "boolean",
    "default": false,
    "description": "Fetch public keys that are named in a key service: awskms://, gcpkms://, azurekms://, hashivault://, openbao://. Without it such a key is an error."
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
    "description": "Mirrors to ask first, as `docker.io=mirror.example`; what they give is verified all the same, and what they do not have is asked of the registry itself."
   },
   "trusted-realms": {
    "type": "list",
    "default": [],
    "description": "Hosts of token services that may have credentials although they are on another site or port than their registry."
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
   },
   {
    "host": "the key services that keys are named in",
    "purpose": "public keys, only with `fetch-keys`: kms.REGION.amazonaws.com, cloudkms.googleapis.com, VAULT.vault.azure.net, VAULT_ADDR, BAO_ADDR; before them for a token sts.REGION.amazonaws.com, sts.googleapis.com, iamcredentials.googleapis.com, oauth2.googleapis.com, login.microsoftonline.com"
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
    "description": "Directory or file to scan, relative to the workspace. One named below it in which git tracks nothing, or nothing but a `.gitignore` or `.gitkeep`, is read whole, whatever a `.gitignore` says."
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
    "description": "Directory or file to scan, relative to the workspace. One named below it in which git tracks nothing, or nothing but a `.gitignore` or `.gitkeep`, is read whole, whatever a `.gitignore` says."
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
    "description": "Mirrors to ask first, as `docker.io=mirror.example`; what they give is verified all the same, and what they do not have is asked of the registry itself."
   },
   "trusted-realms": {
    "type": "list",
    "default": [],
    "description": "Hosts of token services that may have credentials although they are on another site or port than their registry."
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
   "fetch-keys": {
    "type": "boolean",
    "default": false,
    "description": "Fetch public keys that are named in a key service: awskms://, gcpkms://, azurekms://, hashivault://, openbao://. Without it such a key is an error."
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
    "writes": "file",
    "default": "portcullis-results/image-lock.json",
    "description": "Where the lock of verified images is written."
   },
   "summaries-file": {
    "type": "string",
    "writes": "file",
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
    "writes": "file",
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
    "host": "the key services that keys are named in",
    "purpose": "public keys, only with `fetch-keys`: kms.REGION.amazonaws.com, cloudkms.googleapis.com, VAULT.vault.azure.net, VAULT_ADDR, BAO_ADDR; before them for a token sts.REGION.amazonaws.com, sts.googleapis.com, iamcredentials.googleapis.com, oauth2.googleapis.com, login.microsoftonline.com"
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
    "description": "Directory or file to scan, relative to the workspace. One named below it in which git tracks nothing, or nothing but a `.gitignore` or `.gitkeep`, is read whole, whatever a `.gitignore` says."
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
   "product": {
    "type": "string",
    "default": "",
    "description": "Name of the product; empty takes the one that its manifest says, else the folder\u2019s."
   },
   "product-version": {
    "type": "string",
    "default": "",
    "description": "Version of the product, such as the tag of the release; empty takes the one that its manifest says."
   },
   "supplier": {
    "type": "string",
    "default": "",
    "description": "Organisation that supplies the product, which NTIA\u2019s minimum elements ask for and no lock file says."
   },
   "author": {
    "type": "string",
    "default": "",
    "description": "Who makes the documents, as `NAME <ADDRESS>` with a mail address or a page: BSI TR-03183-2 asks for it. Empty names the tool alone."
   },
   "documents": {
    "type": "list",
    "default": [
     "cyclonedx-json"
    ],
    "description": "Formats to write, of cyclonedx-json, cyclonedx-json-1.7, cyclonedx-xml, cyclonedx-xml-1.7, spdx-json, spdx-tag-value, github-snapshot; the last only in a run of GitHub Actions, which it names."
   },
   "sbom-file": {
    "type": "string",
    "writes": "files",
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
    "description": "Directory or file to scan, relative to the workspace. One named below it in which git tracks nothing, or nothing but a `.gitignore` or `.gitkeep`, is read whole, whatever a `.gitignore` says."
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
    "description": "How deep base64, hex and escapes within one another are followed."
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
    "description": "Ask the provider of each credential in the working tree \u0028`scan: files`) whether it is live, where the provider documents a request that only reads; this sends the credential to its provider."
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
    "description": "Directory or file to scan, relative to the workspace. One named below it in which git tracks nothing, or nothing but a `.gitignore` or `.gitkeep`, is read whole, whatever a `.gitignore` says."
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
   "shellcheck": {
    "type": "choice",
    "choices": [
     "auto",
     "off",
     "required"
    ],
    "default": "auto",
    "description": "Run ShellCheck on every `run:` of bash or sh: `auto` when it is on PATH, `required` fails where it is not."
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
   "extends-folders": {
    "type": "list",
    "default": [],
    "description": "Where a step checked out what the policy `extends`, as `OWNER/NAME=FOLDER`, one a line; it is read at the commit that the policy names."
   },
   "extends-token": {
    "type": "string",
    "default": "",
    "secret": true,
    "description": "Token that may read the repositories of policies that the policy `extends` \u0028`contents: read`), to ask the server for them."
   },
   "expected-digests": {
    "type": "list",
    "default": [],
    "description": "Name or path of a report and the SHA-256 that its job gave as the output `sarif-sha256`, one a line; reports of ours without a line are then a cause to block."
   },
   "report-file": {
    "type": "string",
    "writes": "file",
    "default": "portcullis-results/report.html",
    "description": "Where the HTML report is written."
   },
   "patch-file": {
    "type": "string",
    "writes": "file",
    "default": "portcullis-results/remediation.patch",
    "description": "Where the patch of all fixes is written that keep the meaning of what they change."
   },
   "suggested-patch-file": {
    "type": "string",
    "writes": "file",
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
    "description": "Where all results are written, waived ones as suppressed.",
    "writes": "file"
   },
   "statement-file": {
    "type": "string",
    "writes": "file",
    "default": "portcullis-results/gate/decision.intoto.json",
    "description": "Where the decision is written as an in-toto statement, unsigned, when commit and repository are known."
   },
   "audit-file": {
    "type": "string",
    "writes": "file",
    "default": "portcullis-results/gate/audit.jsonl",
    "description": "Where the decision is written as one line of JSON, with policies and reports by hash, for a log that is only added to."
   },
   "audit-log": {
    "type": "string",
    "default": "",
    "description": "A file with audit lines of earlier runs, from which the report shows how decisions went; it must be there, and may be empty. Nowhere looked at when empty."
   },
   "junit-file": {
    "type": "string",
    "writes": "file",
    "default": "",
    "description": "Where the decision is written as JUnit XML: what blocks is a failed test, a doubt an error, and both are skipped while nothing blocks; nowhere when empty."
   },
   "markdown-file": {
    "type": "string",
    "writes": "file",
    "default": "",
    "description": "Where the decision is written as Markdown, as in the summary; nowhere when empty."
   },
   "decision-file": {
    "type": "string",
    "writes": "file",
    "default": "portcullis-results/gate/decision.json",
    "description": "Where the decision is written as JSON with what it is about, for `gate-comment`."
   },
   "upload-directory": {
    "type": "string",
    "writes": "uploads",
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
    "purpose": "the default branch\u2019s policy, where `token` is given and the checkout does not have it; policies that it extends, where `extends-token` is given"
   }
  ]
 }
];

;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/catalogue.js
// Every action there is: the engines of the registry, the gate, and what tells its decision on the server.


/** Scanners by name, each loaded when asked for. */
const scanners = Object.fromEntries(
// The types of a scanner's own inputs end here: the caller parses by its `inputs`.
Object.entries(registry_beside/* registry */.u).map(([name, load]) => [name, async () => (await load()).engine]));
const gate = async () => (await Promise.all(/* import() */[__nccwpck_require__.e(998), __nccwpck_require__.e(1004), __nccwpck_require__.e(446), __nccwpck_require__.e(368), __nccwpck_require__.e(915), __nccwpck_require__.e(439), __nccwpck_require__.e(307), __nccwpck_require__.e(605), __nccwpck_require__.e(640), __nccwpck_require__.e(906)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2906))).remediationGate;
/** Tells on its server what the gate decided: no subcommand, since it needs the run that it tells of. */
const comment = async () => (await Promise.all(/* import() */[__nccwpck_require__.e(998), __nccwpck_require__.e(642), __nccwpck_require__.e(845)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8845))).gateComment;
/** Scanners by whether `scan` runs them, and why not: those that open no socket unless an input asks for it, and stand not alone. */

/** Public faces of the actions that the command line has a word for, scanners first, the gate last. */

/** Every action, loaded. */

/** Actions that the command line has a word for. */
async function actionsOfCommands() {
    const loaded = [];
    // One after another: they share most of what they load.
    for (const load of Object.values(scanners))
        loaded.push(await load());
    return [...loaded, await gate()];
}


/***/ }),

/***/ 4588:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   di: () => (/* binding */ helpLines),
/* harmony export */   p$: () => (/* binding */ usageLines),
/* harmony export */   pk: () => (/* binding */ inputEntries)
/* harmony export */ });
/* unused harmony export ownEntries */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3623);
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2789);
/* harmony import */ var _own_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9931);
// A help text as data: printed in a terminal no wider than it is, and a section of docs/cli.md.



/** Defaults that are others at a terminal than in a workflow. */
const ownDefaults = { 'sarif-file': 'none, and none is kept' };
/** Declared inputs as flags. */
function inputEntries(inputs) {
    return Object.entries(inputs).map(([name, spec]) => ({
        term: `--${name}${placeholderOf(spec)}`,
        text: `${spec.description} Default: ${Object.hasOwn(ownDefaults, name) ? ownDefaults[name] : shownDefault(spec)}.`,
    }));
}
function ownEntries(names) {
    return names.map((name) => {
        const flag = _own_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .ownFlags */ .Ae[name];
        return { term: 'value' in flag ? `--${name} ${flag.value}` : `--${name}`, text: flag.text };
    });
}
/** @param program how the program is called here. @param width columns of the terminal. */
function helpLines({ name, title, usage, about = [], entries, own, remarks = [] }, program, width) {
    return [
        ...(0,_portcullis_report__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(`${name}: ${title}`, width),
        '',
        ...usageLines(usage, program, width),
        '',
        ...about.flatMap((paragraph) => [...(0,_portcullis_report__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(paragraph, width), '']),
        ...[...entries, ...ownEntries(own)].flatMap(({ term, text }) => [...termLines(term, width), ...(0,_portcullis_report__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(text, width, '      ')]),
        ...remarks.flatMap((paragraph) => ['', ...(0,_portcullis_report__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(paragraph, width)]),
        '',
    ];
}
/** `Usage:` and every way to call it, each with what does not fit set in below. */
function usageLines(usage, program, width) {
    return usage.flatMap((words, i) => (0,_portcullis_report__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(`${program} ${words}`, width, i === 0 ? 'Usage: ' : '       ', '         '));
}
/** A list of choices is broken between two of them. */
function termLines(term, width) {
    const [flag = '', ...values] = term.split(' ');
    const value = values.join(' ');
    if (term.length + 2 <= width || !value.includes('|'))
        return (0,_portcullis_report__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(term, width, '  ', '      ');
    const parts = (0,_portcullis_report__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(value.replaceAll('|', '| '), width - flag.length - 3);
    return parts.map((part, i) => `  ${i === 0 ? flag : ' '.repeat(flag.length)} ${part.replaceAll('| ', '|')}`);
}
function placeholderOf(spec) {
    if (spec.type === 'boolean')
        return '';
    if (spec.type === 'choice')
        return ` ${spec.choices.join('|')}`;
    return spec.type === 'integer' ? ' N' : ' TEXT';
}
function shownDefault(spec) {
    const text = spec.type === 'list' ? spec.default.join(', ') : (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .defaultText */ .VC)(spec);
    if (text === '')
        return 'empty';
    return text === '.' ? 'the current folder' : text;
}


/***/ }),

/***/ 9931:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ ownFlags),
/* harmony export */   DC: () => (/* binding */ resultFlags),
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   pP: () => (/* binding */ ownSwitches)
/* harmony export */ });
// The flags of the command line itself, beside the inputs of what it runs: declared once, for the parser, the help texts and the page.
const formats = ['table', 'json', 'sarif', 'github', 'gitlab', 'gitlab-sast', 'junit', 'markdown'];
const ownFlags = {
    format: {
        value: formats.join('|'),
        text: 'How the result is printed; `gitlab` is GitLab\u2019s code quality report, `gitlab-sast` its SAST report. Default: table.',
    },
    all: { text: 'List in a table also what does not block, and every place.' },
    base: {
        value: 'REF',
        text: 'Commit, branch or tag whose settings judge, as the base commit of a pull request does. Default: the CI job\u2019s own.',
    },
    debug: { text: 'Show the stack of a failure.' },
    help: { text: 'Show this text.' },
};
/** Those that are switches: every command knows them. */
const ownSwitches = Object.keys(ownFlags).filter((name) => !('value' in ownFlags[name]));
/** What commands that print a result take. */
const resultFlags = ['format', 'all', 'base', 'debug', 'help'];


/***/ }),

/***/ 6745:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ programName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8657);
// How this program was called, for texts that say how to call it again.


/** `portcullis` where it is installed, else the way to its file. */
function programName(file = process.argv[1], directory = process.cwd()) {
    if (file === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file) !== 'index.js')
        return 'portcullis';
    const shown = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_1__/* .insideFolder */ .xe)(directory, file) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, file) : file;
    return `node ${/\s/.test(shown) ? `'${shown}'` : shown}`;
}


/***/ }),

/***/ 784:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var beside = (function beside(action) {
    return async () => {
        try {
            return require(`../${action}/index.js`);
        }
        catch (cause) {
            if (cause.code !== 'MODULE_NOT_FOUND')
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
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ registry)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/beside.js
// The engines of the actions' bundles beside the CLI's own, so that no engine is committed, downloaded and read by auditors twice.
// Each action's main.ts exports its engine.

/** @throws PortcullisError `bundle-missing`. */


;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/registry-beside.js
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

/***/ 1310:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ sayBeside),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   r8: () => (/* binding */ sayFailure)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4957);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7609);
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

/***/ 5977:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ screenOf)
/* harmony export */ });
/* unused harmony export paintFor */
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3217);
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2789);
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

/***/ 7609:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var formatPlace = (function formatPlace(place) {
    const file = place.file === undefined ? '' : (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(place.file);
    const at = place.line === undefined ? file : `${file}:${place.line}`;
    return [at, place.key === undefined ? '' : `\`${(0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(place.key)}\``].filter((part) => part !== '').join(', ');
});
var formatError = (function formatError(error) {
    if (error instanceof PortcullisError) {
        const place = formatPlace(error.where);
        // A question for what was meant ends a sentence, too.
        const stop = error.message.endsWith('?') ? '' : '.';
        return `${place === '' ? '' : `${place}: `}${(0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(error.message)}${stop} ${(0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(error.remedy)} [${error.code}]`;
    }
    const message = error instanceof Error ? error.message : String(error);
    return `Internal failure: ${(0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message)}. This is a defect in Portcullis: report it with the --debug output. [internal]`;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ PortcullisError),
/* harmony export */   Wk: () => (/* binding */ formatError)
/* harmony export */ });
/* unused harmony export formatPlace */
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5685);
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

/** The one line printed for any failure: place, message, remedy, code; never a stack. */



/***/ }),

/***/ 3623:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var commonInputs = (function commonInputs(action) {
    return {
        path: {
            type: 'string',
            default: '.',
            description: 'Directory or file to scan, relative to the workspace. One named below it in which git tracks nothing, or nothing but a `.gitignore` or `.gitkeep`, is read whole, whatever a `.gitignore` says.',
        },
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
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ defaultText),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   j$: () => (/* binding */ commonInputs)
/* harmony export */ });
/* unused harmony exports fileInputs, commonOutputs */
// How an action declares its inputs: once, as data. action.yml, README tables, CLI flags and parsing derive from it.
const thresholds = ['none', 'low', 'medium', 'high', 'critical'];
/** The inputs every scanner has. `action` names the default SARIF file. */

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

/***/ 5685:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var replaceHidden = (function replaceHidden(text, by) {
    if (plain.test(text))
        return text;
    return text.replace(hidden, (letter, at) => joining.has(letter) && beyondAscii.test(text[at - 1] ?? '') && beyondAscii.test(text[at + 1] ?? '') ? letter : by(letter));
});
var printable = (function printable(text) {
    return replaceHidden(text, escaped);
});
var cut = (function cut(text, letters) {
    if (text.length <= letters)
        return text;
    // No half of a letter stays.
    const last = text.charCodeAt(letters - 1);
    return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? letters - 1 : letters)}\u2026`;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ replaceHidden),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* unused harmony export controlsEscaped */
// Letters that nobody sees, or that do something: text of others must not lead its reader, a terminal or a log astray.
/**
 * Control letters, ends of lines, halves of letters, and format letters: those that turn the direction of text, take no room, or spell
 * out a text that is not shown (U+E0000). The few format letters that are seen (signs of Arabic and Syriac numbers) are none of them.
 */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]|(?![\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])\p{Cf}/gu;
/** Most texts have none and need not be looked at letter by letter. */
const plain = /^[\x20-\x7e]*$/;
/** Letters without a width that join or part others: scripts and pictures need them between two letters beyond ASCII. */
const joining = new Set(['\u200b', '\u200c', '\u200d']);
const beyondAscii = /[^\0-\u02ff]/;
/** Text in which each hidden letter is what a function makes of it. */

/** Text safe to print on one line: letters that are hidden, which could forge log lines, commands or names, are escaped. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this escapes
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
/** Text in which what no name may hold is escaped: control letters, ends of lines, turns of direction; what else nobody sees stays. */

const short = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };
function escaped(letter) {
    const hex = letter.codePointAt(0).toString(16);
    return short[letter] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
}
/** The first letters of a text, with a sign where there was more. */



/***/ }),

/***/ 4957:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var withoutCommands = (function withoutCommands(text) {
    return text.replace(/^([\s\u0085]*:)(?=:)/gm, '$1\u200b').replace(/##(?=(?:vso|teamcity)?\[)/gi, '##\u200b');
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   _K: () => (/* binding */ quietXml),
/* harmony export */   nJ: () => (/* binding */ quietJson)
/* harmony export */ });
// What build servers read out of a log as orders to themselves: text of a change must never hold one.
/**
 * Text in which no build server finds a command. GitHub's runner reads `::name::` at the beginning of a line and the older `##[name]`
 * anywhere in one (actions/runner, ActionCommand.cs), Azure's agent `##vso[area.action]` and TeamCity `##teamcity[name]`: by a file's
 * name a change could set variables, or stop all commands behind it. A space without width takes their meaning.
 */

/** JSON that means the same and holds neither commands nor letters by which a terminal or an editor could be led astray. */
function quietJson(text) {
    return text.replace(/##(?=(?:vso|teamcity)?\[)/gi, '\\u0023#').replace(strayLetters, (letter) => `\\u${hex(letter).padStart(4, '0')}`);
}
/** The same of XML. A tab or carriage return in an attribute would else be read as a blank. */
function quietXml(text) {
    return text
        .replace(/##(?=(?:vso|teamcity)?\[)/gi, '&#35;#')
        .replace(strayLetters, (letter) => `&#x${hex(letter)};`)
        .replace(/[\t\r]/g, (letter) => `&#x${hex(letter)};`);
}
/** Control letters beyond ASCII, ends of lines that only some know, and those that turn the direction of text or take no room. */
const strayLetters = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
function hex(letter) {
    return letter.charCodeAt(0).toString(16);
}


/***/ }),

/***/ 7085:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var countBySeverity = (function countBySeverity(all) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0 };
    for (const { severity } of all)
        counts[severity]++;
    return counts;
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   KW: () => (/* binding */ securitySeverity),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
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
/** How many there are of each severity, worst first: one pass over what may be a million. */

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

/***/ 4372:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// The version that SARIF files and the CLI name; a test holds it equal to package.json's.
const version = '0.1.0';


/***/ }),

/***/ 8622:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
// A word that was meant, for messages about one that is not known.

/** `, did you mean "X"?` when a known word is one or two letters away. */
function didYouMean(word, known) {
    const near = nearest(word, known, 2);
    return near === undefined ? '' : `, did you mean "${near}"?`;
}
/** The known word that differs by at most so many letters; case, hyphens and the like count for nothing. */
function nearest(word, known, letters) {
    const said = bare(word.slice(0, 40));
    return known.find((candidate) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(said, bare(candidate)) <= letters);
}
function bare(word) {
    return word.toLowerCase().replace(/[\s_-]/g, '');
}


/***/ }),

/***/ 141:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var remembered = (function remembered(answer, most) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        // An answer may be that there is none.
        if (before !== undefined || known.has(text))
            return before;
        const made = answer(text);
        if (known.size >= most)
            known.clear();
        known.set(text, made);
        return made;
    };
});
var excerptReader = (function excerptReader(read, hidden) {
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
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $F: () => (/* binding */ excerptLines),
  DX: () => (/* binding */ excerptReader)
});

// UNUSED EXPORTS: excerptOf

;// CONCATENATED MODULE: ./build/bundled/packages/core/src/remembered.js
// Answers that are worked out once for each text, where the same few texts are asked about again and again.
/**
 * A function of a text that keeps its answers.
 *
 * @param most answers that are kept: at one more all are forgotten, so that a hostile tree of ever new texts fills no memory
 */

/** The same for a part of a file that is read once and asked about again and again; an answer goes with what it is about. */


// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var letters = __nccwpck_require__(5685);
;// CONCATENATED MODULE: ./build/bundled/packages/report/src/excerpt.js
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
    const covered = merged([
        ...hidden.flatMap((each) => partOn(each, region.startLine, whole.length)),
        ...secretLooking(whole.slice(0, 4000)),
    ]);
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
/**
 * Parts of a line that nobody reported and that look like a credential all the same. Gone through once a line: one may have thousands of
 * findings.
 */
const secretLooking = remembered((text) => {
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
}, 200);
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
    const visible = (0,letters/* replaceHidden */.JP)(line.slice(shown.start, shown.end), (letter) => ' '.repeat(letter.length));
    while (at < shown.end) {
        if (start < 0 && at >= marked.start)
            start = text.length;
        const part = covered.find((each) => at >= each.start && at < each.end);
        if (part === undefined) {
            text += visible[at - shown.start];
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
/** The two lines, below one another: `12 | text`, and the caret. */
function excerptLines({ line, text, start, length }) {
    const number = String(line);
    return [`${number} | ${text}`, `${' '.repeat(number.length)} | ${' '.repeat(start)}${'^'.repeat(length)}`];
}


/***/ }),

/***/ 8361:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var partsOf = (function partsOf(findings) {
    const known = partsKnown.get(findings);
    if (known !== undefined)
        return known;
    const parts = { groups: groupsOf(findings.filter(({ listed }) => listed)), rest: findings.filter(({ listed }) => !listed) };
    partsKnown.set(findings, parts);
    return parts;
});
var groupsOf = (function groupsOf(findings) {
    const groups = new Map();
    const all = [];
    for (const finding of [...findings].sort((a, b) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a.severity, b.severity))) {
        const { ruleId, sources } = finding;
        const tools = sources.length === 1 ? sources[0] : JSON.stringify(sources);
        const ofTools = groups.get(tools) ?? new Map();
        groups.set(tools, ofTools);
        const group = ofTools.get(ruleId) ?? [];
        if (group.push(finding) === 1)
            all.push(group);
        ofTools.set(ruleId, group);
    }
    return all.map(groupOf);
});
var countsOf = (function countsOf(findings) {
    return Object.entries((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .Ot)(findings))
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => `${count} ${severity}`)
        .join(', ');
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   wZ: () => (/* binding */ inShort)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7085);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5685);
// Findings under their rule: what holds for all of a rule is said once.

const partsKnown = new WeakMap();
/** The log and the summary of a run tell the same findings, of which there may be thousands: they are put in groups once. */

/** Groups of one rule and its tools, worst first, and so are the places in each. */

function groupOf(group) {
    const { ruleId, severity, title, why, remedy, page, sources } = group[0];
    const messages = group.map(({ message }) => without(message, why));
    const alike = group.length === 1 ? 0 : commonEnd(messages);
    const said = sentencesOf(messages[0]);
    return {
        ruleId,
        severity,
        title,
        why: sentence(why),
        remedy,
        ...(page === undefined ? {} : { page }),
        sources,
        shared: said.slice(said.length - alike).join(' '),
        places: group.map((finding, i) => new MessagePlace(finding, messages[i], alike)),
    };
}
/** A place whose words are put together when they are asked for: of thousands a few are shown. */
class MessagePlace {
    finding;
    #message;
    #alike;
    constructor(finding, message, alike) {
        this.finding = finding;
        this.#message = message;
        this.#alike = alike;
    }
    get own() {
        const said = sentencesOf(this.#message);
        return said.slice(0, said.length - this.#alike).join(' ');
    }
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
    const last = sentencesOf(messages[0] ?? '').at(-1);
    // Mostly none: then no message is taken apart.
    if (last === undefined || !messages.every((message) => message.endsWith(last)))
        return 0;
    const all = messages.map(sentencesOf);
    const [first = []] = all;
    let count = 0;
    while (count < first.length && all.every((sentences) => sentences.at(-1 - count) === first.at(-1 - count)))
        count++;
    return count;
}
/** `2 critical, 1 low`; empty for none. */

/** The first sentences of a text that another tool wrote: help may be a whole page. */
function inShort(text, letters = 300) {
    const plain = text.replace(/\s+/g, ' ').trim();
    if (plain.length <= letters)
        return plain;
    const end = plain.slice(0, letters).lastIndexOf('. ');
    return end > 40 ? plain.slice(0, end + 1) : (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(plain, letters - 1);
}


/***/ }),

/***/ 1856:
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

/***/ 3217:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var visible = (function visible(text, letters = maxText) {
    return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, letters));
});
var terminalLines = (function terminalLines(told, screen) {
    if (screen.all === true) {
        const everything = { ...told, findings: told.findings.map((finding) => ({ ...finding, excerpt: finding.excerpt, listed: true })) };
        return linesAt(everything, (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(everything.findings), screen, { ...details[0], places: Number.POSITIVE_INFINITY });
    }
    const parts = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(told.findings);
    const last = details.at(-1);
    for (const detail of details) {
        // What certainly does not fit is not written out.
        if (detail === last || leastLines(parts, detail) > screen.rows)
            continue;
        const lines = linesAt(told, parts, screen, detail);
        if (lines.length <= screen.rows)
            return lines;
    }
    return linesAt(told, parts, screen, last);
});
var leastLines = (function leastLines({ groups, rest }, detail) {
    const places = groups.reduce((sum, group) => sum + 1 + Math.min(group.places.length, detail.places), 0);
    return places + (detail.rest === 'listed' ? rest.length : 0);
});
var linesAt = (function linesAt(told, { groups, rest }, screen, detail) {
    const { width, paint } = screen;
    return [
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(visible(told.headline), width).map(told.passed ? paint.good : paint.bad),
        ...told.because.flatMap((sentence) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(visible(sentence), width)),
        ...causeLines(told, screen, detail),
        ...groups.flatMap((group) => groupLines(group, screen, detail, told.everything)),
        ...restLines(rest, screen, detail, told.everything),
        ...tailLines(told, screen, detail),
    ];
});
var causeLines = (function causeLines({ causes, everything }, { width, paint }, detail) {
    return causesByRemedy(causes).flatMap((all) => {
        const [{ code, remedy }] = all;
        const group = all.slice(0, Math.max(detail.causes ?? 3, detail.places));
        return [
            ...(detail.why ? [''] : []),
            paint.bad(visible(code)),
            ...group.flatMap(({ message }) => shortened((0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`${visible(message, maxCause)}.`, width, '  ', '    '), width, detail)),
            ...(all.length > group.length ? [`  and ${all.length - group.length} more ${visible(everything)}`] : []),
            ...shortened((0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`Fix: ${visible(remedy)}`, width, '  ', '       '), width, detail),
        ];
    });
});
var causesByRemedy = (function causesByRemedy(causes) {
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
});
var restLines = (function restLines(rest, { width, paint }, detail, everything) {
    if (rest.length === 0)
        return [];
    const counts = ['', ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`Not blocking: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(rest)}${detail.rest === 'listed' ? '.' : `; all ${visible(everything)}.`}`, width)];
    if (detail.rest === 'counted')
        return counts;
    return [
        ...counts,
        ...(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(rest).flatMap(({ ruleId, places, shared, title }) => places.map(({ finding, own }) => {
            const head = finding.severity.padEnd(8);
            const line = `${visible((0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(finding))}  ${visible(ruleId)}: ${visible([own, shared, title].find((text) => text !== '') ?? '')}`;
            const text = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(line, Math.max(40, width - 12 - (finding.fix === undefined ? 0 : 15)));
            return `  ${paint.severity(finding.severity, head)}  ${text}${fixNote(finding, paint)}`;
        })),
    ];
});
var tailLines = (function tailLines({ letThrough, remarks, next, everything }, { width, paint }, detail) {
    const most = detail.rest === 'listed' ? maxRemarks : detail.why ? 5 : 2;
    const more = (all, what) => all.length > most ? [paint.dim(`  and ${all.length - most} more ${what} ${visible(everything)}`)] : [];
    const through = letThrough
        .slice(0, most)
        .flatMap(({ place, ruleId, reason, by }) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`let through: ${visible([place, ruleId].filter((part) => part !== undefined).join(' '))}: ${visible(reason)}${by === '' ? '' : ` (${visible(by)})`}`, width, '  ', '    '));
    const lines = [
        ...through,
        ...more(letThrough, 'let through'),
        ...remarks.slice(0, most).flatMap((remark) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(visible(remark), width)),
        ...more(remarks, 'remarks'),
        ...next.flatMap(({ text, command }) => (command === undefined ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(visible(text), width) : [`${visible(text)} ${visible(command)}`])),
    ];
    return lines.length === 0 ? [] : ['', ...lines];
});


/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ maxPlaces),
/* harmony export */   Iy: () => (/* binding */ noPaint),
/* harmony export */   MJ: () => (/* binding */ terminalLines)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5685);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(141);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8361);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1856);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2789);
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
    { rest: 'counted', excerpts: 'none', why: false, places: 1, remedy: 'line', causes: 2 },
];
/** Letters of one text: those of other tools may have any length. */
const maxText = 2000;
/** A doubt may name many inputs, each of them for a reason. */
const maxCause = 10_000;

/** The lines, without a newline at their end. */

/** Lines that are certainly taken: one for each of the rest where they are listed, and for each rule its own and those of its places. */



/** Of a long text two lines where room is scarce: a cause may name many things, and stands whole in the report. */
function shortened(lines, width, { remedy }) {
    return remedy === 'whole' || lines.length <= 2 ? lines : [lines[0], (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(`${lines[1]} \u2026`, width)];
}

function groupLines(group, screen, detail, everything) {
    const { width, paint } = screen;
    const { severity, ruleId, sources, places, shared, why, remedy, page } = group;
    const shown = places.slice(0, detail.places);
    const more = places.length > shown.length ? `and ${places.length - shown.length} more ${visible(everything)}` : '';
    const reason = visible((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .inShort */ .wZ)([shared, why].filter((text) => text !== '').join(' ')));
    const fix = remedy === '' ? '' : `Fix: ${visible((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .inShort */ .wZ)(remedy))}`;
    return [
        ...(detail.why ? [''] : []),
        `${paint.severity(severity, severity.padEnd(8))}  ${paint.bold(visible(ruleId))} ${paint.dim(`(${visible(sources.join(', '))})${placeCount(places)}`)}`,
        ...(detail.why ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(reason, width, '  ') : []),
        ...(detail.places === 1 && more !== ''
            ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`${visible((0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(places[0].finding))} ${more}`, width, '  ')
            : [
                ...shown.flatMap((place, i) => placeLines(place, screen, excerptWanted(detail, i), detail.why)),
                ...(more === '' ? [] : [`  ${more}`]),
            ]),
        ...(detail.remedy === 'whole' ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(fix, width, '  ', '       ') : fix === '' ? [] : [`  ${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(fix, width - 2)}`]),
        ...(page === undefined ? [] : [paint.dim(`  ${visible(page)}`)]),
    ];
}
/** `, 115 places: 3 critical, 112 high`; nothing for one. */
function placeCount(places) {
    if (places.length === 1)
        return '';
    const findings = places.map(({ finding }) => finding);
    const mixed = findings.some(({ severity }) => severity !== findings[0]?.severity);
    return `, ${places.length} places${mixed ? `: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(findings)}` : ''}`;
}
function excerptWanted({ excerpts }, index) {
    return excerpts === 'all' || (excerpts === 'first' && index === 0);
}
/** The place stands alone on its line, so that a terminal opens it; what it says follows where there is room. */
function placeLines({ finding, own }, { width, paint }, withExcerpt, whole) {
    const place = visible((0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(finding));
    const note = fixNote(finding, paint);
    const words = visible(own);
    const line = `  ${place}${words === '' ? '' : `  ${words}`}`;
    const fits = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(line) + (finding.fix === undefined ? 0 : 16) <= width;
    const head = fits
        ? [`${line}${note}`]
        : whole
            ? [`  ${place}${note}`, ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(words, width, '    ')]
            : [(0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(line, Math.max(width, place.length + 2))];
    return withExcerpt && finding.excerpt !== undefined ? [...head, ...indented(finding.excerpt, width, paint)] : head;
}
function indented(excerpt, width, paint) {
    // The marked part stays on the screen.
    const room = Math.max(20, width - 8 - String(excerpt.line).length);
    const from = excerpt.start + excerpt.length > room ? Math.max(0, excerpt.start - Math.floor(room / 3)) : 0;
    const text = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(excerpt.text.slice(from), room);
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




/***/ }),

/***/ 2789:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var columnsOf = (function columnsOf(text) {
    if (!beyondLatin.test(text))
        return text.length;
    let columns = 0;
    for (const letter of text)
        columns += columnsOfLetter(letter.codePointAt(0));
    return columns;
});
var wrap = (function wrap(text, width, indent = '', hanging = indent) {
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
});


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

/** Letters that may take more or less than one column; most texts have none, and need not be looked at letter by letter. */
const beyondLatin = /[^\0-\u02ff]/;
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

/***/ 8657:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
var insideFolder = (function insideFolder(root, path, system = external_node_path_) {
    const way = system.relative(root, path);
    return way === '' || !leadsOut(way, system);
});
var leadsOut = (function leadsOut(way, system) {
    // Between two drives there is no relative way: it comes back absolute.
    return way === '..' || way.startsWith(`..${system.sep}`) || system.isAbsolute(way);
});
var relativePath = (function relativePath(workspace, absolute, system = external_node_path_) {
    return slashes(system.relative(workspace, absolute), system);
});
var slashes = (function slashes(path, system = external_node_path_) {
    return system.sep === '/' ? path : path.replaceAll('\\', '/');
});
var namesDevice = (function namesDevice(absolute, system = external_node_path_) {
    if (system.sep === '/')
        return insideFolder('/dev', absolute, system) && !insideFolder('/dev/shm', absolute, system);
    const parts = absolute.slice(system.parse(absolute).root.length).split(/[\\/]/);
    return /^[\\/]{2}[.?][\\/]/.test(absolute) || parts.some((part) => part.includes(':') || deviceName.test(part.replace(/[. ].*$/, '')));
});



// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jC: () => (/* binding */ globBody),
  ve: () => (/* binding */ inWorkspace),
  xe: () => (/* binding */ insideFolder),
  h4: () => (/* binding */ isAbsoluteAnywhere),
  nY: () => (/* binding */ isWindowsAbsolute),
  Fi: () => (/* binding */ namesDevice),
  PV: () => (/* binding */ pathOfFileUri),
  iZ: () => (/* binding */ relativePath),
  k2: () => (/* binding */ slashes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = require("node:url");
;// CONCATENATED MODULE: ./build/bundled/packages/workspace/src/paths.js
// Where one path lies to another, and how paths are written: the one place that knows how systems differ. Every function takes the rules
// of a system, by default of the one that it runs on, so that those of Windows are tested anywhere.


/** Whether a path is the folder or lies in it; both absolute. */


/** The way from a folder to a path with forward slashes, as results and globs have it. */

/** A path with forward slashes. On other systems than Windows a backslash is a letter like any other. */

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
function globBody(glob, folder, system = external_node_path_) {
    const plain = slashes(glob, system);
    const root = folder === undefined ? undefined : `${slashes(folder, system).replace(/\/$/, '')}/`;
    const sameCase = (text) => (system.sep === '\\' ? text.toLowerCase() : text);
    if (root !== undefined && root !== '/' && sameCase(plain).startsWith(sameCase(root)))
        return plain.slice(root.length);
    // A server's name stays what it is: two slashes begin no path of the workspace.
    return system.sep === '\\' && plain.startsWith('//') ? plain : plain.replace(/^\.?\//, '');
}
/** Names that Windows keeps for devices, whatever ending they have (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|com[1-9\u00b9\u00b2\u00b3]|lpt[1-9\u00b9\u00b2\u00b3])$/i;
/**
 * Whether what is written to a path goes to a device or to a stream of another file, and not into a file of that name: `NUL`, `aux.txt`,
 * `a.txt:b` on Windows, what lies in `/dev` elsewhere.
 */

/** The path that a `file:` URI names, as its own system writes it; undefined where it names none. */
function pathOfFileUri(uri, system = external_node_path_) {
    try {
        return (0,external_node_url_namespaceObject.fileURLToPath)(uri, { windows: system.sep === '\\' });
    }
    catch {
        return undefined;
    }
}
/**
 * Where an absolute path of a foreign report lies in the workspace, whatever slashes it was written with; undefined where it lies
 * elsewhere, or is a path of another system.
 */
function inWorkspace(workspace, absolute, system = external_node_path_) {
    if (!system.isAbsolute(absolute) || (system.sep === '/' && isWindowsAbsolute(absolute)))
        return undefined;
    const way = system.relative(workspace, absolute);
    return way === '' || leadsOut(way, system) ? undefined : slashes(way, system);
}


/***/ }),

/***/ 7298:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ systemReason)
/* harmony export */ });
// What the system says went wrong, in words.
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
        EFBIG: 'a file larger than is allowed',
        EDQUOT: 'no space left in the quota',
    };
    if (code === undefined)
        return error instanceof Error ? error.message : String(error);
    return `${words[code] ?? 'a system error'} (${code})`;
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
// Loads parts of this bundle when they are first needed: scripts/first-use.mjs.
__nccwpck_require__.now = function (chunks, id, mode) {
	for (const chunk of chunks) __nccwpck_require__.f.require(chunk, []);
	if (!__nccwpck_require__.o(__nccwpck_require__.m, id)) __nccwpck_require__.broken(new Error("module " + id + " is in none of its parts"));
	return mode === undefined ? __nccwpck_require__(id) : __nccwpck_require__.t(id, mode);
};
__nccwpck_require__.broken = function (error) {
	require("fs").writeSync(2, "portcullis: part of this action is missing or broken (" + String(error.message).split("\n")[0] + ").\nCheck out the whole of the pinned commit, and run its folder as it is.\n");
	for (const name of ["DECISION", "STATEMENT", "AUDIT", "SUMMARIES", "LOCK", "SARIF"]) try {
		const fs = require("fs"), path = require("path"), { GITHUB_WORKSPACE, [`INPUT_${name}-FILE`]: given } = process.env;
		const root = fs.realpathSync(GITHUB_WORKSPACE), file = path.resolve(root, given);
		if ((fs.realpathSync(path.dirname(file)) + path.sep).startsWith(root + path.sep)) {
			fs.rmSync(file);
			const run = { tool: { driver: { name: "portcullis/" + path.basename(__dirname) } }, invocations: [{ executionSuccessful: false }], results: [] };
			if (name === "SARIF") fs.writeFileSync(file, JSON.stringify({ version: "2.1.0", runs: [run] }), { flag: "wx" });
		}
	} catch {}
	process.exit(2);
};
if (__nccwpck_require__.f) {
	const load = __nccwpck_require__.f.require;
	__nccwpck_require__.f.require = function (chunk, promises) {
		try {
			load(chunk, promises);
		} catch (error) {
			__nccwpck_require__.broken(error);
		}
	};
}
var __webpack_exports__ = {};
var hostActions = (function hostActions() {
    Object.assign(globalThis, { [hosted]: true });
});
var runScanner = (async function runScanner(name, args) {
    const own = await ownCommands[name]?.run(args);
    return own ?? (await Promise.all(/* import() */[__nccwpck_require__.e(998), __nccwpck_require__.e(1001), __nccwpck_require__.e(1002), __nccwpck_require__.e(446), __nccwpck_require__.e(368), __nccwpck_require__.e(915), __nccwpck_require__.e(439), __nccwpck_require__.e(800), __nccwpck_require__.e(45), __nccwpck_require__.e(307), __nccwpck_require__.e(278), __nccwpck_require__.e(289)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4289))).scannerCommand(name, args, (await ownCommands[name]?.formats?.()) ?? []);
});
var exitOnSignals = (function exitOnSignals() {
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            lastWord(`stopped by ${signal} before it finished; its results do not count. [stopped]`);
            process.exit(128 + external_node_os_.constants.signals[signal]);
        });
    }
    process.stdout.on('error', (error) => {
        const closed = error.code === 'EPIPE';
        lastWord(closed
            ? 'the reader of its output left before all was written. [output-closed]'
            : `expected to write to standard output, got ${(0,system_reason/* systemReason */.u)(error)}. Make room, or write elsewhere. [output-unwritable]`);
        process.exit(process.exitCode === undefined || process.exitCode === 0 ? 2 : process.exitCode);
    });
    // Without a place for words there is nothing left to say.
    process.stderr.on('error', () => process.exit(2));
});


;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/hosted.js
// Programs that take the engines out of actions' bundles: the command line, and the action of all scanners.
/** Said by such a program; nothing said, an action runs. */
const hosted = Symbol.for('portcullis.hosted');
/** From here on actions' bundles that this thread imports give their engines and do not run. For the CLI. */

/** Whether this thread's program only takes the engines of actions' bundles. */


// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/threads.js + 1 modules
var threads = __nccwpck_require__(4352);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/catalogue.js + 1 modules
var catalogue = __nccwpck_require__(8433);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/version.js
var version = __nccwpck_require__(4372);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __nccwpck_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/policy/src/did-you-mean.js
var did_you_mean = __nccwpck_require__(8622);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/registry-beside.js + 1 modules
var registry_beside = __nccwpck_require__(784);
;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/engine-commands.js
// What an engine's subcommand does beside scanning, by the engine's name: formats of the tool that its users come from.

/** What each engine brings along. */
const ownCommands = {
    'dockerfile-lint': {
        async run(args) {
            const { hadolintCommand, wantsHadolintFormat } = await Promise.all(/* import() */[__nccwpck_require__.e(1002), __nccwpck_require__.e(446), __nccwpck_require__.e(851)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8851));
            const engine = await registry_beside/* registry */.u['dockerfile-lint']();
            const format = wantsHadolintFormat(engine, args);
            return format === undefined ? undefined : hadolintCommand(engine, format, args);
        },
        formats: async () => (await registry_beside/* registry */.u['dockerfile-lint']()).hadolintFormats,
        async help() {
            const { hadolintFormats } = await registry_beside/* registry */.u['dockerfile-lint']();
            return [
                {
                    term: `--format ${hadolintFormats.join('|')} FILE...`,
                    text: 'Prints and exits as hadolint does, with its flags (--ignore, --error, --trusted-registry, --require-label, --failure-threshold, ...) and its configuration files; - is standard input.',
                },
            ];
        },
    },
    'workflow-audit': {
        async run(args) {
            const { workflowCommand, wantsPeerFormat } = await Promise.all(/* import() */[__nccwpck_require__.e(998), __nccwpck_require__.e(1001), __nccwpck_require__.e(1002), __nccwpck_require__.e(446), __nccwpck_require__.e(368), __nccwpck_require__.e(915), __nccwpck_require__.e(439), __nccwpck_require__.e(800), __nccwpck_require__.e(45), __nccwpck_require__.e(307), __nccwpck_require__.e(278), __nccwpck_require__.e(664)]).then(__nccwpck_require__.bind(__nccwpck_require__, 664));
            const engine = await registry_beside/* registry */.u['workflow-audit']();
            const format = wantsPeerFormat(engine, args);
            return format === undefined ? undefined : workflowCommand(engine, format, args);
        },
        formats: async () => Object.keys((await registry_beside/* registry */.u['workflow-audit']()).peerFormats),
        async help() {
            const { peerFormats } = await registry_beside/* registry */.u['workflow-audit']();
            return [
                {
                    term: `--format ${Object.keys(peerFormats).join('|')} PATH`,
                    text: 'Prints what is found as those tools do; exit codes are those of this one.',
                },
            ];
        },
    },
    'secret-scan': {
        async run(args) {
            const { explainCommand, wantsExplanation } = await Promise.all(/* import() */[__nccwpck_require__.e(1002), __nccwpck_require__.e(446), __nccwpck_require__.e(368), __nccwpck_require__.e(915), __nccwpck_require__.e(439), __nccwpck_require__.e(800), __nccwpck_require__.e(45), __nccwpck_require__.e(566)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6566));
            return wantsExplanation(args) ? explainCommand(args) : undefined;
        },
        help: async () => [
            {
                term: '--explain FILE:LINE',
                text: 'Says which rules looked at that line of a scanned file, and what spoke for and against each candidate; reports nothing.',
            },
        ],
    },
    sbom: {
        async run(args) {
            const { inventoryDocument, sbomCommand, wantsDocument } = await Promise.all(/* import() */[__nccwpck_require__.e(1002), __nccwpck_require__.e(446), __nccwpck_require__.e(368), __nccwpck_require__.e(915), __nccwpck_require__.e(439), __nccwpck_require__.e(800), __nccwpck_require__.e(45), __nccwpck_require__.e(824)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3824));
            const { documentCommand } = await __nccwpck_require__.e(/* import() */ 624).then(__nccwpck_require__.bind(__nccwpck_require__, 4243));
            const engine = await registry_beside/* registry */.u.sbom();
            const code = await documentCommand(engine, args, (path) => inventoryDocument(engine, path));
            if (code !== undefined)
                return code;
            const format = wantsDocument(engine, args);
            return format === undefined ? undefined : sbomCommand(engine, format, args);
        },
        formats: async () => Object.keys((await registry_beside/* registry */.u.sbom()).documentFormats),
        async help() {
            const { documentFormats } = await registry_beside/* registry */.u.sbom();
            return [
                {
                    term: `--format ${Object.keys(documentFormats).join('|')}`,
                    text: 'Writes the document to standard output, or to --sbom-file, and everything else to standard error. Where PATH is itself a document (CycloneDX 1.0 to 1.7, SPDX 2.2 or 2.3), it is converted.',
                },
                {
                    term: 'check FILE...',
                    text: 'Holds documents against the official schema of their version; tells every mistake with its line. Exit code 1 when there is one.',
                },
                { term: 'merge A B... [--format FORMAT] [--name NAME]', text: 'Writes documents as one.' },
                { term: '--compare A B', text: 'Prints what two documents or folders do not share.' },
            ];
        },
    },
};

// EXTERNAL MODULE: ./build/bundled/packages/report/src/wrap.js
var wrap = __nccwpck_require__(2789);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/help-text.js
var help_text = __nccwpck_require__(4588);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/own-flags.js
var own_flags = __nccwpck_require__(9931);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/program-name.js
var program_name = __nccwpck_require__(6745);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/screen.js
var screen = __nccwpck_require__(5977);
;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/help.js
// Help texts, from the declared inputs and flags.








/** A help text as this terminal shows it. */
function helpOf(help) {
    return `${(0,help_text/* helpLines */.di)(help, (0,program_name/* programName */.k)(), columns()).join('\n')}\n`;
}
/** What is asked of the whole program. */
async function generalHelp() {
    const actions = await (0,catalogue/* facesOfAll */.tX)();
    const names = Math.max(...actions.map(({ name }) => name.length));
    const width = columns();
    const listed = (name, text) => (0,wrap/* wrap */.LV)(text, width, `  ${name.padEnd(names)}  `, ' '.repeat(names + 4));
    return [
        ...(0,wrap/* wrap */.LV)(`portcullis ${version/* version */.r}: secures a CI/CD pipeline and decides whether a change may pass`, width),
        '',
        ...(0,help_text/* usageLines */.p$)(['COMMAND [flags]'], (0,program_name/* programName */.k)(), width),
        'COMMAND --help lists its flags.',
        '',
        ...listed('scan PATH...', 'runs every scanner of files, then the gate'),
        ...listed('init [PATH]', 'writes workflow, policy and pre-commit entry'),
        ...listed('explain WORD', 'says what a rule is about, or which finding a fingerprint names'),
        ...listed('policy check', 'says whether the policy can be read, and what it asks for'),
        ...listed('policy explain', 'says what becomes of a finding'),
        ...listed('verify-bundle', 'says whether a Sigstore bundle vouches for a file'),
        ...listed('verify-attestation', 'says whether files or images are attested as they must be'),
        ...listed('purl check', 'reads package URLs'),
        '',
        'Each action by itself:',
        ...actions.flatMap(({ name, description }) => listed(name, description)),
        '',
        ...(0,wrap/* wrap */.LV)('Exit code: 0 passed, 1 blocked, 2 wrong usage or internal failure, 130 stopped by Ctrl-C.', width),
        ...(0,wrap/* wrap */.LV)('scan writes its results to portcullis-results/, which keeps itself out of version control.', width),
        '',
    ].join('\n');
}
/** @param name of an action. */
async function actionHelp(name) {
    const action = (await (0,catalogue/* facesOfAll */.tX)()).find((candidate) => candidate.name === name);
    if (action === undefined)
        throw new Error(`there is no action ${name}`);
    return {
        name,
        title: action.description,
        usage: [`${name} [PATH...] [flags]`],
        entries: [...(0,help_text/* inputEntries */.pk)(action.inputs), ...((await ownCommands[name]?.help()) ?? [])],
        own: own_flags/* resultFlags */.DC,
    };
}
async function scanHelp() {
    const { scanInputs } = await Promise.all(/* import() */[__nccwpck_require__.e(998), __nccwpck_require__.e(1002), __nccwpck_require__.e(1004), __nccwpck_require__.e(446), __nccwpck_require__.e(368), __nccwpck_require__.e(915), __nccwpck_require__.e(439), __nccwpck_require__.e(800), __nccwpck_require__.e(45), __nccwpck_require__.e(307), __nccwpck_require__.e(605), __nccwpck_require__.e(640), __nccwpck_require__.e(278), __nccwpck_require__.e(440)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6440));
    const { run, left } = await (0,catalogue/* scannersOfFiles */._N)();
    return {
        name: 'scan',
        title: `Runs ${run.join(', ')}, and the gate on what they report.`,
        usage: ['scan PATH... [flags]'],
        about: [`Not run: ${[...left].map(([name, reason]) => `${name} (${reason})`).join(', ')}.`],
        entries: (0,help_text/* inputEntries */.pk)(scanInputs),
        own: own_flags/* resultFlags */.DC,
    };
}
function columns() {
    return (0,screen/* screenOf */.S)(process.stdout, process.env, false).width;
}

;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/commands.js
// The subcommands: `scan`, `init`, `explain`, one for every action, `verify-bundle`, `verify-attestation`, and help.





/** By the word that stands first on the command line; each loads what it needs when it is run. */
const commands = {
    scan: { run: async (args) => (await Promise.all(/* import() */[__nccwpck_require__.e(998), __nccwpck_require__.e(1002), __nccwpck_require__.e(1004), __nccwpck_require__.e(446), __nccwpck_require__.e(368), __nccwpck_require__.e(915), __nccwpck_require__.e(439), __nccwpck_require__.e(800), __nccwpck_require__.e(45), __nccwpck_require__.e(307), __nccwpck_require__.e(605), __nccwpck_require__.e(640), __nccwpck_require__.e(278), __nccwpck_require__.e(440)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6440))).scanCommand(args), help: scanHelp },
    init: {
        run: async (args) => (await Promise.all(/* import() */[__nccwpck_require__.e(446), __nccwpck_require__.e(368), __nccwpck_require__.e(915), __nccwpck_require__.e(170)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5170))).initCommand(args),
        help: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(446), __nccwpck_require__.e(368), __nccwpck_require__.e(915), __nccwpck_require__.e(170)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5170))).initHelp,
    },
    explain: {
        run: async (args) => (await Promise.all(/* import() */[__nccwpck_require__.e(446), __nccwpck_require__.e(368), __nccwpck_require__.e(674)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4674))).explainRuleCommand(args),
        help: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(446), __nccwpck_require__.e(368), __nccwpck_require__.e(674)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4674))).explainRuleHelp,
    },
    ...Object.fromEntries(Object.keys(catalogue/* scanners */.Um).map((name) => [name, { run: (args) => runScanner(name, args), help: () => actionHelp(name) }])),
    'remediation-gate': {
        run: async (args) => (await Promise.all(/* import() */[__nccwpck_require__.e(998), __nccwpck_require__.e(1002), __nccwpck_require__.e(1004), __nccwpck_require__.e(446), __nccwpck_require__.e(368), __nccwpck_require__.e(915), __nccwpck_require__.e(439), __nccwpck_require__.e(800), __nccwpck_require__.e(45), __nccwpck_require__.e(307), __nccwpck_require__.e(605), __nccwpck_require__.e(640), __nccwpck_require__.e(278), __nccwpck_require__.e(42)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3042))).gateCommand(args),
        help: () => actionHelp('remediation-gate'),
    },
    'verify-bundle': {
        run: async (args) => (await __nccwpck_require__.e(/* import() */ 997).then(__nccwpck_require__.bind(__nccwpck_require__, 3997))).verifyBundleCommand(args),
        help: async () => (await __nccwpck_require__.e(/* import() */ 997).then(__nccwpck_require__.bind(__nccwpck_require__, 3997))).verifyBundleHelp,
    },
    'verify-attestation': {
        run: async (args) => (await __nccwpck_require__.e(/* import() */ 451).then(__nccwpck_require__.bind(__nccwpck_require__, 2451))).verifyAttestationCommand(args),
        help: async () => (await __nccwpck_require__.e(/* import() */ 451).then(__nccwpck_require__.bind(__nccwpck_require__, 2451))).verifyAttestationHelp(),
    },
    policy: {
        run: async (args) => (await Promise.all(/* import() */[__nccwpck_require__.e(998), __nccwpck_require__.e(999), __nccwpck_require__.e(1000), __nccwpck_require__.e(1004), __nccwpck_require__.e(642), __nccwpck_require__.e(446), __nccwpck_require__.e(368), __nccwpck_require__.e(915), __nccwpck_require__.e(439), __nccwpck_require__.e(800), __nccwpck_require__.e(307), __nccwpck_require__.e(605), __nccwpck_require__.e(640), __nccwpck_require__.e(855)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9855))).policyCommand(args),
        help: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(998), __nccwpck_require__.e(999), __nccwpck_require__.e(1000), __nccwpck_require__.e(1004), __nccwpck_require__.e(642), __nccwpck_require__.e(446), __nccwpck_require__.e(368), __nccwpck_require__.e(915), __nccwpck_require__.e(439), __nccwpck_require__.e(800), __nccwpck_require__.e(307), __nccwpck_require__.e(605), __nccwpck_require__.e(640), __nccwpck_require__.e(855)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9855))).policyHelp,
    },
    purl: {
        run: async (args) => (await __nccwpck_require__.e(/* import() */ 211).then(__nccwpck_require__.bind(__nccwpck_require__, 8211))).purlCommand(args),
        help: async () => (await __nccwpck_require__.e(/* import() */ 211).then(__nccwpck_require__.bind(__nccwpck_require__, 8211))).purlHelp,
    },
    help: {
        run: async ([topic, ...more]) => {
            refuseMore('help', more);
            if (topic !== undefined && !Object.hasOwn(commands, spelled(topic)))
                throw unknown(topic);
            return printHelp(topic ?? '');
        },
        help: async () => undefined,
    },
    version: {
        run: async (args) => {
            refuseMore('version', args);
            return print(`portcullis ${version/* version */.r}\n`);
        },
        help: async () => undefined,
    },
};
/** Other spellings. */
const spellings = { '--help': 'help', '-h': 'help', '--version': 'version' };
function spelled(word) {
    return Object.hasOwn(spellings, word) ? spellings[word] : word;
}
/** Words that may stand first on the command line. */
function commandNames() {
    return Object.keys(commands);
}
/** Runs a subcommand and returns the exit code. @throws PortcullisError `usage`. */
async function runCommand(given, args) {
    if (given === undefined) {
        await print(generalHelp());
        return 2;
    }
    const name = spelled(given);
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined)
        throw unknown(given);
    return args.some((arg) => arg === '--help' || arg === '-h') ? printHelp(name) : command.run(args);
}
function unknown(given) {
    return new errors/* PortcullisError */.SO({
        code: 'usage',
        message: `expected one of ${commandNames().join(', ')}, got "${given.slice(0, 60)}"${(0,did_you_mean/* didYouMean */.a)(given, commandNames())}`,
        remedy: 'Start with `scan PATH`.',
    });
}
/** @throws PortcullisError `usage` where words are left that mean nothing. */
function refuseMore(name, [more]) {
    if (more === undefined)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'usage',
        message: `expected nothing more after ${name}, got "${more.slice(0, 60)}"`,
        remedy: 'Leave it out.',
    });
}
/** A scanner, or what its engine brings along for the same word. */

/** Of every command, as docs/cli.md has them. */

async function printHelp(name) {
    const help = Object.hasOwn(commands, name) ? await commands[name].help() : undefined;
    return print(help === undefined ? generalHelp() : helpOf(help));
}
async function print(text) {
    process.stdout.write(await text);
    return 0;
}

// EXTERNAL MODULE: ./build/bundled/packages/cli/src/say.js
var say = __nccwpck_require__(1310);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/system-reason.js
var system_reason = __nccwpck_require__(7298);
;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/signals.js
// Ctrl-C, a job's cancellation, a pipe that is closed and a disk that is full end a run with one line, and never as passed; results
// already written say "unfinished".



/** What went wrong, where no more can be said: a stream may be gone with the process before it is written. */
function lastWord(text) {
    try {
        (0,external_node_fs_.writeSync)(2, `portcullis: ${text}\n`);
    }
    catch {
        // Nobody listens.
    }
}
/** Exit codes as shells give them: 130 for Ctrl-C, 143 for SIGTERM. */


;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/main.js
// Entry of the command line: picks the subcommand and turns any failure into one clear line and exit code 2.






hostActions();
void run();
async function run() {
    if (!(await (0,threads/* servesThread */.F)((name) => catalogue/* scanners */.Um[name]?.())))
        await main(process.argv.slice(2));
}
async function main([command, ...rest]) {
    exitOnSignals();
    // Work that nothing waits for any more ends the process without a word: that is no pass.
    process.exitCode = 2;
    try {
        process.exitCode = await runCommand(command, rest);
    }
    catch (error) {
        (0,say/* sayFailure */.r8)(error, rest.includes('--debug'));
        if (command !== undefined && !commandNames().includes(command))
            process.stderr.write(`Run \`${(0,program_name/* programName */.k)()} --help\` for what there is.\n`);
    }
}

module.exports = __webpack_exports__;
/******/ })()
;