import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

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
/** Runs an action. Sets `process.exitCode`: 0 pass, 1 findings or a block, 2 failure. */
async function runAction(action, work) {
    if (isHosted())
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


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
    "description": "What must be attested: files, globs of files, `oci://IMAGE`, or digests as `sha256:…`. All that is named must exist."
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
    "description": "Largest file that is read, in MiB; a larger one that is this scanner’s to read is a gap and fails the step."
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
    "description": "Largest file that is read, in MiB; a larger one that is this scanner’s to read is a gap and fails the step."
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
   }
  ]
 },
 {
  "name": "sbom",
  "description": "Takes the inventory of a repository from its lock files: every package with its proof, its scope and its way to the root.",
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
    "description": "Largest file that is read, in MiB; a larger one that is this scanner’s to read is a gap and fails the step."
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
    "description": "Artefact that the documents describe, as `NAME@sha256:HEX`; an in-toto statement is then written beside each document in JSON, ready to be signed."
   },
   "submit": {
    "type": "boolean",
    "default": false,
    "description": "Submit the inventory to GitHub’s dependency graph; needs `token` and the permission `contents: write`."
   },
   "token": {
    "type": "string",
    "default": "",
    "secret": true,
    "description": "Token that may submit: the job’s own, `github.token`."
   }
  },
  "network": [
   {
    "host": "GITHUB_API_URL, api.github.com",
    "purpose": "The dependency submission of the inventory."
   }
  ],
  "networkInput": "submit",
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
    "description": "Largest file that is read, in MiB; a larger one that is this scanner’s to read is a gap and fails the step."
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
   }
  },
  "network": []
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
    "description": "Policy file; what a change says in it counts only together with the base commit’s and the default branch’s."
   },
   "require-independent-policy": {
    "type": "boolean",
    "default": false,
    "description": "Block where the default branch’s policy cannot be asked, instead of only saying so."
   },
   "token": {
    "type": "string",
    "default": "",
    "secret": true,
    "description": "Token that may read the repository \u0028`contents: read`), to ask for the default branch’s policy where the checkout does not have it."
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
   "upload-directory": {
    "type": "string",
    "default": "portcullis-results/upload",
    "description": "Where the SARIF for code scanning is written, without waived results."
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
    "purpose": "the default branch’s policy, where `token` is given and the checkout does not have it"
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
const gate = async () => (await Promise.all(/* import() */[__nccwpck_require__.e(176), __nccwpck_require__.e(933), __nccwpck_require__.e(256), __nccwpck_require__.e(478), __nccwpck_require__.e(829), __nccwpck_require__.e(638)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8638))).remediationGate;
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand),
/* harmony export */   o: () => (/* binding */ commandNames)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2179);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3732);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7404);
/* harmony import */ var _engine_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2367);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9869);
// The subcommands: `scan`, one for every action, `verify-bundle`, `verify-attestation`, and help.




/** By the word that stands first on the command line; each loads what it needs when it is run. */
const commands = {
    scan: { run: async (args) => (await Promise.all(/* import() */[__nccwpck_require__.e(176), __nccwpck_require__.e(933), __nccwpck_require__.e(256), __nccwpck_require__.e(308), __nccwpck_require__.e(478), __nccwpck_require__.e(829), __nccwpck_require__.e(807)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5807))).scanCommand(args), help: _help_js__WEBPACK_IMPORTED_MODULE_2__/* .scanHelp */ .ZD },
    ...Object.fromEntries(Object.keys(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .scanners */ .Um).map((name) => [name, { run: (args) => runScanner(name, args), help: () => (0,_help_js__WEBPACK_IMPORTED_MODULE_2__/* .actionHelp */ .cB)(name) }])),
    'remediation-gate': {
        run: async (args) => (await Promise.all(/* import() */[__nccwpck_require__.e(176), __nccwpck_require__.e(933), __nccwpck_require__.e(256), __nccwpck_require__.e(308), __nccwpck_require__.e(478), __nccwpck_require__.e(829), __nccwpck_require__.e(397)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3397))).gateCommand(args),
        help: () => (0,_help_js__WEBPACK_IMPORTED_MODULE_2__/* .actionHelp */ .cB)('remediation-gate'),
    },
    'verify-bundle': {
        run: async (args) => (await __nccwpck_require__.e(/* import() */ 776).then(__nccwpck_require__.bind(__nccwpck_require__, 4776))).verifyBundleCommand(args),
        help: async () => (await __nccwpck_require__.e(/* import() */ 776).then(__nccwpck_require__.bind(__nccwpck_require__, 4776))).verifyBundleHelp,
    },
    'verify-attestation': {
        run: async (args) => (await __nccwpck_require__.e(/* import() */ 852).then(__nccwpck_require__.bind(__nccwpck_require__, 4852))).verifyAttestationCommand(args),
        help: async () => (await __nccwpck_require__.e(/* import() */ 852).then(__nccwpck_require__.bind(__nccwpck_require__, 4852))).verifyAttestationHelp(),
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
            message: `expected one of ${commandNames().join(', ')}, got "${given.slice(0, 60)}"`,
            remedy: 'Start with `scan PATH`.',
        });
    return args.some((arg) => arg === '--help' || arg === '-h') ? print(command.help()) : command.run(args);
}
/** A scanner, or what its engine brings along for the same word. */
async function runScanner(name, args) {
    const own = await _engine_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .ownCommands */ .h[name]?.run(args);
    return own ?? (await Promise.all(/* import() */[__nccwpck_require__.e(933), __nccwpck_require__.e(256), __nccwpck_require__.e(308), __nccwpck_require__.e(258)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9258))).scannerCommand(name, args);
}
async function print(text) {
    process.stdout.write(await text);
    return 0;
}


/***/ }),

/***/ 2367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ownCommands)
/* harmony export */ });
/* harmony import */ var _registry__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(276);
// What an engine's subcommand does beside scanning, by the engine's name: formats of the tool that its users come from.

/** What each engine brings along. */
const ownCommands = {
    'dockerfile-lint': {
        async run(args) {
            const { hadolintCommand, wantsHadolintFormat } = await Promise.all(/* import() */[__nccwpck_require__.e(933), __nccwpck_require__.e(528)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7528));
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
    'secret-scan': {
        async run(args) {
            const { explainCommand, wantsExplanation } = await Promise.all(/* import() */[__nccwpck_require__.e(933), __nccwpck_require__.e(256), __nccwpck_require__.e(308), __nccwpck_require__.e(199)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3199));
            return wantsExplanation(args) ? explainCommand(args) : undefined;
        },
        help: async () => [
            '  --explain FILE:LINE',
            '      Says which rules looked at that line of a scanned file, and what spoke for and against each candidate; reports nothing.',
        ],
    },
    sbom: {
        async run(args) {
            const { inventoryDocument, sbomCommand, wantsDocument } = await Promise.all(/* import() */[__nccwpck_require__.e(933), __nccwpck_require__.e(256), __nccwpck_require__.e(308), __nccwpck_require__.e(795)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2795));
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

/***/ 5525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readFormat),
/* harmony export */   F: () => (/* binding */ formats)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3732);
// How a result is printed: `--format`.

const formats = ['table', 'json', 'sarif'];
/** @throws PortcullisError `usage`. */
function readFormat(text) {
    if (text === undefined)
        return 'table';
    if (formats.includes(text))
        return text;
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
        code: 'usage',
        message: `expected --format to be one of ${formats.join(', ')}, got "${text.slice(0, 40)}"`,
        remedy: 'Correct the flag.',
    });
}


/***/ }),

/***/ 9869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yg: () => (/* binding */ flagLines),
/* harmony export */   ZD: () => (/* binding */ scanHelp),
/* harmony export */   am: () => (/* binding */ generalHelp),
/* harmony export */   cB: () => (/* binding */ actionHelp)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2179);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7606);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7404);
/* harmony import */ var _engine_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2367);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5525);
// Help texts, from the declared inputs.




async function generalHelp() {
    const actions = await (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .facesOfAll */ .tX)();
    const width = Math.max(...actions.map((action) => action.name.length));
    return [
        `portcullis ${_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r}: secures a CI/CD pipeline and decides whether a change may pass`,
        '',
        'Usage:',
        '  node dist/cli/index.js scan PATH [--format table|json|sarif] [--policy FILE] [--base REF]',
        '  node dist/cli/index.js ACTION [PATH...] [flags]      (ACTION --help lists them)',
        '  node dist/cli/index.js verify-bundle --bundle FILE [flags] FILE_OR_DIGEST',
        '  node dist/cli/index.js verify-attestation --bundle FILE --source-uri URL [flags] FILE_OR_IMAGE...',
        '',
        'Actions:',
        ...actions.map((action) => `  ${action.name.padEnd(width)}  ${action.description}`),
        '',
        'Exit code: 0 passed, 1 blocked, 2 wrong usage or internal failure. Results go to portcullis-results/.',
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
        `Usage: node dist/cli/index.js ${action.name} [PATH] [flags]`,
        '',
        ...flagLines(action.inputs),
        ...((await _engine_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .ownCommands */ .h[name]?.help()) ?? []),
        ...commonFlags,
    ].join('\n');
}
async function scanHelp() {
    const { scanInputs } = await Promise.all(/* import() */[__nccwpck_require__.e(176), __nccwpck_require__.e(933), __nccwpck_require__.e(256), __nccwpck_require__.e(308), __nccwpck_require__.e(478), __nccwpck_require__.e(829), __nccwpck_require__.e(807)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5807));
    return [
        `scan: runs ${(await (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .scannersOfFiles */ ._N)()).run.join(' and ')}, and the gate on what they report.`,
        '',
        'Usage: node dist/cli/index.js scan PATH [flags]',
        '',
        ...flagLines(scanInputs),
        ...commonFlags,
    ].join('\n');
}
function flagLines(inputs) {
    return Object.entries(inputs).flatMap(([input, spec]) => {
        const value = spec.type === 'boolean' ? '' : spec.type === 'choice' ? ` ${spec.choices.join('|')}` : spec.type === 'integer' ? ' N' : ' TEXT';
        return [`  --${input}${value}`, `      ${spec.description} Default: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .defaultText */ .VC)(spec) === '' ? 'empty' : (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .defaultText */ .VC)(spec)}.`];
    });
}
const commonFlags = [
    `  --format ${_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formats */ .F.join('|')}`,
    '      How the result is printed. Default: table.',
    '  --base REF',
    "      Commit, branch or tag whose settings judge, as the base commit of a pull request does. Default: the CI job's own.",
    '  --debug',
    '      Show the stack of a failure.',
    '',
];


/***/ }),

/***/ 7:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(625);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(442);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3732);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7404);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9024);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1929);
// Entry of the command line: picks the subcommand and turns any failure into one clear line and exit code 2.





(0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_2__/* .hostActions */ .oe)();
if (!(await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_3__/* .servesThread */ .F)((name) => _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .scanners */ .Um[name]?.())))
    await main(process.argv.slice(2));
async function main([command, ...rest]) {
    (0,_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .exitOnSignals */ .L)();
    try {
        process.exitCode = await (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)(command, rest);
    }
    catch (error) {
        process.stderr.write(`portcullis: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .formatError */ .Wk)(error)}\n`);
        if (rest.includes('--debug') && error instanceof Error)
            process.stderr.write(`${error.stack ?? ''}\n`);
        if (command !== undefined && !(0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandNames */ .o)().includes(command))
            process.stderr.write('Run `node dist/cli/index.js --help` for what there is.\n');
        process.exitCode = 2;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


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

/***/ 1929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ exitOnSignals)
/* harmony export */ });
// Ctrl-C, a job's cancellation and a closed pipe end a run with a word and exit code 2; results already written say "unfinished".
function exitOnSignals() {
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            process.stderr.write(`\nportcullis: stopped by ${signal} before it finished; its results do not count. [stopped]\n`);
            process.exit(2);
        });
    }
    // `| head` closes the pipe early: the run ends without a stack, and not as passed.
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            process.exit(process.exitCode === undefined || process.exitCode === 0 ? 2 : process.exitCode);
        throw error;
    });
}


/***/ }),

/***/ 3732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

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
        return `${place === '' ? '' : `${place}: `}${printable(error.message)}. ${printable(error.remedy)} [${error.code}]`;
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

/***/ 7606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

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
        description: 'Largest file that is read, in MiB; a larger one that is this scanner’s to read is a gap and fails the step.',
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

/***/ 2179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// The version that SARIF files and the CLI name; a test holds it equal to package.json's.
const version = '0.1.0';


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
