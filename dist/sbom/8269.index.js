"use strict";
exports.id = 8269;
exports.ids = [8269];
exports.modules = {

/***/ 8269:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshotJob: () => (/* binding */ snapshotJob),
  submitSnapshot: () => (/* binding */ submitSnapshot)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/addresses.js
var addresses = __webpack_require__(6451);
;// CONCATENATED MODULE: ./build/bundled/packages/http/src/github.js
// What every request to GitHub's REST API has in common. https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api

/** @param token empty for none. @param accept media type of the answer. */
function githubHeaders(token, accept = 'application/vnd.github+json') {
    return {
        accept,
        'user-agent': 'portcullis',
        'x-github-api-version': '2022-11-28',
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    };
}
/** Whether others on the way could read along: a token goes over no open line but to this machine itself. */
function isOpenLine({ protocol, host }) {
    return protocol !== 'https:' && !(0,addresses/* isLoopback */.U9)(host);
}

// EXTERNAL MODULE: ./build/bundled/packages/http/src/transport.js
var src_transport = __webpack_require__(1470);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/proxy.js
var proxy = __webpack_require__(3247);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/body.js
var body = __webpack_require__(7859);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/submission.js
// The dependency submission of GitHub: which run submits, and the request itself
// (https://docs.github.com/rest/dependency-graph/dependency-submission).


const seconds = 1000;
const maxAnswerBytes = 1024 * 1024;
/** What the run says of itself; on a pull request the head that was proposed, since the merge commit is nobody's. @throws PortcullisError `environment-invalid` */
function snapshotJob(environment, change) {
    const { GITHUB_SHA: sha = '', GITHUB_REF: ref = '', GITHUB_RUN_ID: id = '', GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '', } = environment;
    const commit = change?.kind === 'pull-request' ? change.head : sha;
    if (/^[0-9a-f]{40}$/.test(commit) && ref.startsWith('refs/') && id !== '')
        return { commit, ref, correlator: `${workflow}_${job}_sbom`.replace(/\s+/g, '-'), id };
    throw new errors/* PortcullisError */.SO({
        code: 'environment-invalid',
        message: 'expected a run of GitHub Actions with GITHUB_SHA, GITHUB_REF and GITHUB_RUN_ID, got none',
        where: { key: 'documents' },
        remedy: 'Write `github-snapshot` in a workflow; elsewhere set these variables.',
    });
}
/** Sends a snapshot. @throws PortcullisError `submission-failed`, with what to change. */
async function submitSnapshot(content, token, environment) {
    const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = environment;
    if (token === '')
        throw failed('expected a token, got none', 'Give `token` the job\u2019s token, `github.token`, and the job the permission `contents: write`.');
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        throw failed('expected GITHUB_REPOSITORY as owner/name', 'Submit from a workflow.');
    if (!URL.canParse(api))
        throw failed('expected GITHUB_API_URL to be an address', 'Correct or unset it.');
    const url = new URL(`${api.replace(/\/+$/, '')}/repos/${repository}/dependency-graph/snapshots`);
    if (isOpenLine(url))
        throw failed(`expected an https URL, got ${url.protocol}//${url.host}`, 'Correct GITHUB_API_URL.');
    const transport = (0,src_transport/* createTransport */.o)({ proxy: (0,proxy/* proxyFromEnvironment */.G)(environment), idleTimeout: 30 * seconds, maxSockets: 1 });
    try {
        const response = await transport.send({
            method: 'POST',
            url,
            headers: { ...githubHeaders(token), 'content-type': 'application/json' },
            body: content,
            totalTimeout: 120 * seconds,
        });
        const answer = (await (0,body/* readBounded */.CB)(response, maxAnswerBytes, `the answer of ${url.host}`)).toString('utf8');
        if (response.status !== 201 || /"result"\s*:\s*"INVALID"/.test(answer))
            throw refused(url.host, response.status, answer);
    }
    finally {
        transport.close();
    }
}
const remedies = {
    401: 'Give a token that is still valid: the job\u2019s own, `github.token`.',
    403: 'Give the job the permission `contents: write`; runs of forks have none.',
    404: 'Give the job the permission `contents: write`, and see that the dependency graph is switched on.',
};
function refused(host, status, answer) {
    const said = /"message"\s*:\s*"([^"\\]{1,200})/.exec(answer)?.[1];
    return failed(`${host} answers ${status} to the submission${said === undefined ? '' : `: ${said}`}`, remedies[status] ?? 'Look at the snapshot beside the documents, and try again later.');
}
function failed(message, remedy) {
    return new errors/* PortcullisError */.SO({ code: 'submission-failed', message, where: { key: 'submit' }, remedy });
}


/***/ }),

/***/ 7859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   OS: () => (/* binding */ refuseEncoding),
/* harmony export */   Ze: () => (/* binding */ drain)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1942);
// Reading what a server sends, never more than was agreed.

/** The whole body. @throws PortcullisError `response-too-large`. */
async function readBounded(response, maxBytes, what) {
    refuseEncoding(response, what);
    const parts = [];
    let length = 0;
    for await (const chunk of response.body) {
        length += chunk.length;
        if (length > maxBytes) {
            response.close();
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('response-too-large', `expected ${what} of at most ${maxBytes} bytes, got more`, 'Do not trust this server\u2019s answer; look at it with another tool.');
        }
        parts.push(chunk);
    }
    return Buffer.concat(parts, length);
}
/** Reads a little of a body that does not matter, so that its connection can serve again; a long one is cut. */
async function drain(response) {
    const limit = 16 * 1024;
    const parts = [];
    let length = 0;
    try {
        for await (const chunk of response.body) {
            parts.push(chunk);
            length += chunk.length;
            if (length > limit) {
                response.close();
                break;
            }
        }
    }
    catch {
        // What came so far is enough.
    }
    return Buffer.concat(parts).subarray(0, limit).toString('utf8');
}
/** Digests are of the bytes as stored: an answer that was compressed on the way is refused. */
function refuseEncoding(response, what) {
    const encoding = response.headers['content-encoding'];
    if (encoding === undefined || encoding === '' || encoding === 'identity')
        return;
    response.close();
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('encoding-unexpected', `expected ${what} as it is, got content-encoding ${encoding.slice(0, 40)}`, 'Configure the server or the proxy before it not to compress answers.');
}


/***/ }),

/***/ 1942:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   x$: () => (/* binding */ connectionFault)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);
// Failures on the way to a server, as the one error type; the original stays its cause.

function fault(code, message, remedy, cause) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({ code, message, remedy, ...(cause === undefined ? {} : { cause }) });
}
const certificateCodes = new Set([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'CERT_UNTRUSTED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
]);
/** A system or TLS error that met a request to `host`. */
function connectionFault(error, host) {
    if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO)
        return error;
    const { code = '', message = String(error) } = error;
    if (certificateCodes.has(code)) {
        return fault('certificate-untrusted', `expected ${host} to show a certificate that this machine trusts, got ${code}`, 'Give the authority that signed it as `ca-file`; there is no switch that turns verification off.', error);
    }
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return fault('host-unknown', `expected an address for ${host}, got ${code}`, 'Check the host\u2019s name and the network.', error);
    return fault('connection-failed', `expected an answer from ${host}, got ${code || message.slice(0, 120)}`, 'Check that the host is up and reachable from this machine, and the proxy settings.', error);
}
/** Failures that another try may cure. */
function isTransient(error) {
    if (!(error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO))
        return false;
    if (error.code === 'host-timeout' || error.code === 'blob-truncated')
        return true;
    const code = error.cause?.code ?? '';
    return error.code === 'connection-failed' ? code !== 'ECONNREFUSED' && code !== 'EPROTO' : code === 'EAI_AGAIN';
}


/***/ })

};
;