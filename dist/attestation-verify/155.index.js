"use strict";
exports.id = 155;
exports.ids = [155];
exports.modules = {

/***/ 3477:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ codeHost)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1470);
/* harmony import */ var _portcullis_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3247);
/* harmony import */ var _portcullis_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6084);
/* harmony import */ var _portcullis_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7859);
// Attestations as GitHub's API keeps them, by the repository and the digest of the subject. Only asked where an input says so.
// https://docs.github.com/rest/repos/attestations


const seconds = 1000;
const maxAnswerBytes = 64 * 1024 * 1024;
const perPage = 100;
/** @throws PortcullisError `input-invalid`. */
function codeHost(sourceUri, environment) {
    const [, host, repository] = /^(https:\/\/[^/]+)\/([\w.-]+\/[\w.-]+)$/.exec(sourceUri ?? '') ?? [];
    if (host === undefined || repository === undefined)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
            code: 'input-invalid',
            message: 'expected a repository in `source-uri` that `attestations-api` can be asked about, got none',
            where: { key: 'attestations-api' },
            remedy: 'Name the repository as https://github.com/OWNER/NAME.',
        });
    // An API that is named without its server may be that of any.
    const server = environment.GITHUB_SERVER_URL || (environment.GITHUB_API_URL ? host : 'https://github.com');
    if (host.toLowerCase() !== server.replace(/\/$/, '').toLowerCase())
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
            code: 'input-invalid',
            message: `expected a repository of ${server.slice(0, 100)} in \`source-uri\`, whose API is asked, got one of ${host.slice(0, 100)}`,
            where: { key: 'attestations-api' },
            remedy: 'Download the bundles from its host, and name them in `bundles`.',
        });
    const base = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
    const transport = (0,_portcullis_http__WEBPACK_IMPORTED_MODULE_1__/* .createTransport */ .o)({ proxy: (0,_portcullis_http__WEBPACK_IMPORTED_MODULE_2__/* .proxyFromEnvironment */ .G)(environment), idleTimeout: 10 * seconds, maxSockets: 8 });
    const token = environment.GITHUB_TOKEN ?? '';
    return {
        async bundlesOf(digest) {
            const url = new URL(`${base}/repos/${repository}/attestations/${digest}?per_page=${perPage}`);
            if ((0,_portcullis_http__WEBPACK_IMPORTED_MODULE_3__/* .isOpenLine */ .j)(url))
                throw unavailable(url.host, `an address without TLS`);
            const response = await transport.send({
                method: 'GET',
                url,
                headers: (0,_portcullis_http__WEBPACK_IMPORTED_MODULE_3__/* .githubHeaders */ .O)(token),
                totalTimeout: 60 * seconds,
            });
            const body = await (0,_portcullis_http__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .CB)(response, maxAnswerBytes, `the answer of ${url.host}`);
            // "Not found" is how it says that there is none, and that nobody without the right to read may know.
            if (response.status === 404)
                return { bundles: [], doubt: `${url.host} says "not found" (404), ${token === '' ? withoutToken : withToken}` };
            if (response.status !== 200)
                throw unavailable(url.host, `status ${response.status}`, remedyFor(response.status));
            return { bundles: readAnswer(body, url.host) };
        },
        close: () => transport.close(),
    };
}
const withoutToken = 'as it does of a private repository to whoever gives no GITHUB_TOKEN';
const withToken = 'as it does where GITHUB_TOKEN may not read: it needs `attestations: read` there';
function readAnswer(body, host) {
    let answer;
    try {
        answer = JSON.parse(body.toString('utf8'));
    }
    catch {
        throw unavailable(host, 'something that is no JSON');
    }
    const list = answer?.attestations;
    if (!Array.isArray(list))
        throw unavailable(host, 'an answer without `attestations`');
    const bundles = list.map((entry) => entry?.bundle);
    // A bundle that is only linked to lies on another host, packed in a way of its own.
    if (bundles.some((bundle) => typeof bundle !== 'object' || bundle === null))
        throw unavailable(host, 'a link in place of a bundle');
    return bundles.map((bundle) => Buffer.from(JSON.stringify(bundle)));
}
function remedyFor(status) {
    if (status === 401)
        return 'Give a GITHUB_TOKEN that is still valid: the job\u2019s own.';
    if (status === 403)
        return 'Give GITHUB_TOKEN the permission `attestations: read`, or wait until it may ask again.';
    return status === 429 || status >= 500 ? 'Run again when the host answers.' : withoutHost;
}
const withoutHost = 'Download the bundles and name them in `bundles`.';
function unavailable(host, got, remedy = withoutHost) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({ code: 'attestations-unavailable', message: `expected attestations from ${host}, got ${got}`, remedy });
}


/***/ }),

/***/ 7633:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var readExpectation = (async function readExpectation(inputs, read, keyService) {
    const sourceUri = inputs['source-uri'] === '' ? undefined : normalSource(inputs['source-uri']);
    const sourceRef = inputs['source-ref'] === '' ? undefined : inputs['source-ref'];
    if (sourceRef !== undefined && !/^refs\/[^\s~^:?*[\\]+$/.test(sourceRef))
        throw (0,src_inputs/* badInput */.AN)('source-ref', 'a whole ref such as refs/tags/v1 or refs/heads/main', sourceRef);
    const builderId = inputs['builder-id'];
    const rules = [ofInput(inputs['predicate-type'])];
    if (inputs.config !== '') {
        const rule = await readRuleFile(inputs.config, read(inputs.config, 'config'));
        if (!(0,attestation_rule/* mayBeOne */.RW)(rule.predicate, inputs['predicate-type']))
            throw (0,src_inputs/* badInput */.AN)('predicate-type', `the predicate of ${inputs.config.slice(0, 100)}, ${rule.predicate.slice(0, 200)}`, inputs['predicate-type']);
        rules.push(rule);
    }
    const authority = inputs.key === '' ? keyless(inputs, sourceUri, sourceRef, read) : await byKey(inputs, read, keyService);
    return {
        authority,
        rules,
        exactSigner: inputs['certificate-identity'] !== '' || inputs.key !== '',
        ...(sourceUri === undefined ? {} : { sourceUri }),
        ...(sourceRef === undefined ? {} : { sourceRef }),
        ...(builderId === '' ? {} : { builderId }),
    };
});
var ofInput = (function ofInput(predicate) {
    try {
        return (0,attestation_rule/* parseAttestationRule */.Mv)({ predicate }, { key: 'predicate-type' });
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.SO))
            throw error;
        const remedy = 'Correct the input `predicate-type`.';
        throw new errors/* PortcullisError */.SO({ code: 'input-invalid', message: error.message, where: { key: 'predicate-type' }, remedy, cause: error });
    }
});
var keyless = (function keyless(inputs, sourceUri, sourceRef, read) {
    const extensions = new Map();
    if (sourceUri !== undefined)
        extensions.set('source-repository', { equals: sourceUri });
    if (sourceRef !== undefined)
        extensions.set('source-ref', { equals: sourceRef });
    if (inputs['deny-self-hosted'])
        extensions.set('runner-environment', { equals: 'github-hosted' });
    const issuer = inputs['certificate-oidc-issuer'];
    if (issuer === '')
        throw (0,src_inputs/* badInput */.AN)('certificate-oidc-issuer', 'who must vouch for the identity', '');
    return {
        kind: 'keyless',
        identities: [{ issuer, subject: signer(inputs, sourceUri), extensions }],
        roots: rootsOf(inputs, read),
        requireLog: 'where-listed',
        requireSct: 'where-listed',
    };
});
var signer = (function signer(inputs, sourceUri) {
    const { 'signer-workflow': workflow, 'certificate-identity': identity } = inputs;
    if (workflow !== '' && identity !== '')
        throw (0,src_inputs/* badInput */.AN)('certificate-identity', 'it only without `signer-workflow`: both name the signer', identity);
    if (identity !== '')
        return { equals: identity };
    if (workflow !== '')
        return workflowRule(workflow);
    if (sourceUri !== undefined)
        return { matches: `${escaped(sourceUri)}/.+` };
    throw new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: 'expected `source-uri`, `signer-workflow`, `certificate-identity` or `key`, got none: anybody could have attested',
        where: { key: 'source-uri' },
        remedy: 'Say which repository or workflow must have attested the subject.',
    });
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ readExpectation)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/attestation/rule.js + 1 modules
var attestation_rule = __webpack_require__(734);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/public-key.js + 1 modules
var public_key = __webpack_require__(8265);
;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/key-services/key-reference.js
// Keys that lie in a key service, as cosign names them: awskms://, gcpkms://, azurekms://, hashivault://, openbao://.

const keySchemes = ['awskms', 'gcpkms', 'azurekms', 'hashivault', 'openbao'];
function isKeyReference(text) {
    return keySchemes.some((scheme) => text.startsWith(`${scheme}://`));
}
/**
 * The key as PEM.
 * @param service undefined where nobody may be asked.
 * @throws PortcullisError `key-unfetched` where nobody may be asked, or what the service answers.
 */
async function readKeyReference(text, service) {
    if (service !== undefined)
        return service(text);
    throw new errors/* PortcullisError */.SO({
        code: 'key-unfetched',
        message: `expected a key in a file, got ${text.slice(0, 200)}, and no key service is asked without the input \`fetch-keys\``,
        remedy: 'Set `fetch-keys: true` so that the public key is fetched, or keep the key as PEM in the repository.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./node_modules/@sigstore/tuf/seeds.json
var seeds = __webpack_require__(8032);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(4187);
;// CONCATENATED MODULE: ./build/bundled/packages/signatures/data/trust-roots/github.json
const github_namespaceObject = /*#__PURE__*/JSON.parse('{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","certificateAuthorities":[{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"fulcio.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICKjCCAbCgAwIBAgIUW3TJVeOvr+NSvJXdOw8nEEn7HhQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTIzMDkxMjE0MDY1NFoXDTI0MDkxMTE0MDY1NFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEsosodObhuHG6Pr5vp5y+pmnKawS1h2hwv3r3hBwqh3ZHJAw64mhDnDs9fw4jKkZEBYRSVyOHyZppz4day8hgpTIDwdj44Oan4RDb+wmj04jfhVLjLsQ4Q/X4K/ynRgNXo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUm0vkDkQZ29hutYdayJobIRmf/iMwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaAAwZQIwIBl93E7vkWTvdeIm1WSIM4qNsj0ApE8LCj3k1vrY5x6/7yhAZs7QlO3/FBCoEeaZAjEAlJcNr37uZq9BYHODHBeO/gP+6EfbzsNaLV22ASBlhF/a9y83ESLuqCNN7IxGxmWT"},{"rawBytes":"MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2023-10-27T16:30:00Z","end":"2024-05-25T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"fulcio.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICKzCCAbCgAwIBAgIUOpyw2HaZefsj/4SPXutGof8E2CkwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI0MDUxMzAwMDAwMFoXDTI1MDUxMzAwMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEJNJWvW8fckfk/oQmh+qCeIlFXl9YLEkKSjZCgcVB92Fi1HQnvmpCiyqpvP91SmT1/G6QbrmTGV7MmIQlDnBWHNUT+jwZ3elGu/yfr/v8U0uhZTIli/BMj5Y4ICHK/j4do3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUD0fF3cs+ldPyiWohHJ3JmO91V7gwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaQAwZgIxAO7BRC9i7oGUHjjlcHU/bfqk2NLy7t6wm3K5W+jBLFbAj6sVjYcY+rrYhop/OjclbQIxALafBKLPIPjoCI29BUHwLBFP6e92ZlyaoFtoqccceXAevRaDjXFvb5+M7wnD6AuAJw=="},{"rawBytes":"MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2024-05-13T00:00:00Z","end":"2024-10-25T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"fulcio.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICKzCCAbCgAwIBAgIUQeyd9UH06yZ63pDuqjgUZ58CnpMwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI0MTAwMzEyMDAwMFoXDTI1MTAwMzEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEwvbET2w+j9j9j50iTInH1gb9GSXkpsCvWz5orX1zgme+/Qh/5gMkpfmgfOSLV2ZRgT1hzujYmnKQvP2mCxYnbwQELAkAf+VhEY/7Uw3zZvguGQSdF1cxzRHiMTOha5eFo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUMib9z4ZYBcQANTVvVCa3KoTGbBUwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaQAwZgIxAPIU/zlJiJrxn6oTWNdEAD/YBSnhyxcvpq1D2DzFy8E8hbkEfMZPErYL7HyoL/BkdwIxAN9KDEKyktEUBrfHehfcLAzI2kERJx+8DSslXswOIbLaeqYfWsmrQAt5C0X/nOWxXA=="},{"rawBytes":"MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2024-10-07T00:00:00Z","end":"2025-06-19T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"fulcio.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICKTCCAbCgAwIBAgIUU7Y2PESb8FK88XCRQvI2rKDB5skwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI1MDUyNzAwMDAwMFoXDTI2MDUyNzAwMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEevMuOTGccTTXLu65xinRJP4gxkOemyAPCmUXEvhXKtLd+aDgN87PI0QxutOmPuQD2dLZVfxQmt5lvwJpUDIVYkKpH3mDxYbF6MJPMbq+A/EhkMaOS2+mcJRJdY2uam0Vo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU8tE1L3b7FV3qJKzSqy1w97vPt6AwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDZwAwZAIwSIsnfcDIvp+9SGBe9Es4xLDgZ6/B3wtODu+jtNUznQFPw1/WHa3iBMp3vYPkIqZDAjBBD4AKu166Hg7tDd5E8ckSCNNDkXD0Q7Xdl4yujgqv0goVMeOgRA1pKDGszhunjAQ="},{"rawBytes":"MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2025-05-27T00:00:00Z","end":"2025-12-09T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"fulcio.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICKjCCAbCgAwIBAgIUNansGfOzaol+jXgh/wsz0X36zTMwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI1MTExMzAwMDAwMFoXDTI2MTExMzAwMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE24Un0srydTqXkWtrVrNdgPRNa1cCZqBRpFImYqItuVs/mszkn+RSlwcMzg/LwphU84qwA8Xv2z8ZaIETHspoQgMO4dP5zhJ5W8M+9crL1kR4Co2vS3TJZF9Qpsg+HiTro3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUGO6KtZB8c9gbXS2uNF3tXCtFNhEwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaAAwZQIxALmOdTRy/SiOc+QSf+eAPz24xWGhMryvNpyNvBZDeyqthC9KaMKmX+kHwJ0A6/bTXQIwE1mPbkH6tBXuWxlR/2Bj7UZ3MADlHSYGQUjpHMdQqJk17UVBywad5U6uA/f0pFdU"},{"rawBytes":"MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2025-11-13T00:00:00Z","end":"2026-07-13T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"fulcio.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICKjCCAbCgAwIBAgIUCZdc6761A2K2ny11d+8tvDIlBuAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI2MDYxMjAwMDAwMFoXDTI3MDYxMjAwMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8K+awztD1Q48OQsI2PzffEwHJxdHoKneYSSRgnG6VCk0RlZWeVHM7EwpsDMgMMz98IrRqVBAjxSt7fs39rz6NUKG3T26Khv0gmzuJ1xG0j0BmK0j0kkfRvzYpQKv108to3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUgeNOwb9e7ggupu+PZL6nr0Wgm88wHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaAAwZQIweEGv0C3qXaA2+oPahLsBzRA2C5+oWNE5Jq1Qpqrn0QeDCSY5eCKzwFjVa5eICks5AjEAsifahLxtAiHc0I2SWHYX3s3sfOLPArgK6oBM0hKbIMCOokEUhss67N06KOuV2rqQ"},{"rawBytes":"MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2026-06-12T00:00:00Z"}}],"timestampAuthorities":[{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"timestamp.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICHDCCAaGgAwIBAgIUNDVlmtZuvoujn4KwiC/oxIr8hxAwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTIzMDgzMTEyMDAwMFoXDTI0MDgzMDEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEV/zJhNTdu0Fa9hGCUih/JvqEoE81tEWrAVwUXXhdRgIY9hIFErLhNo6sSOpV9d7Zuy0KWMHhcimCUr41a1732ByVRy3f+Z4QhqpsgFMh5b5J90HJLK7HOyUZjehAnvSno3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUGwE6T5ZIh6lY9wP6vt42UHyVMewwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaQAwZgIxAJo48LtrSsn0UmLtqGiUKg2EUvso+aDN5EyjpvMmobZ/Oq9zjnR7Of369hoABW4/1gIxANg5ZW4FqijhsXnA3md6jM9yLrLCI9QL+KnuZnXq6WgAcNQaAN7PNNjVDKV3iJEklw=="},{"rawBytes":"MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2023-10-27T16:30:00Z","end":"2024-05-25T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"timestamp.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICGzCCAaGgAwIBAgIUPPgn6ner1PU/75CQ+62fdBuazaAwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI0MDUxMzAwMDAwMFoXDTI1MDUxMzAwMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEA0pG1mAC4qafk1JJuOoIvhnMME9XmBDxjGFreDLnyzaexIzRw+UHUFy8C2gE6Me+0tIGQt4Ftbu66NGmfvBkR6boPMYQSU2O5X5ykZBm/9LR/Aqz0lgmBy/OlXvTJjglo3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUDa4GVhd97Z2V8kiVl9DB0kC53CMwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIwEQHd++b7IBAAuqT2/1i/wXf1WM2XrkFF6qd1c3kFcBVvdLQyJ5KoyNUHnfCCVJROAjEA+FoASOEcARlU6RqVcif9JthHwzh6nNwz0AfAHvO8xantN/7HjiLmFrFEGR/g0kN/"},{"rawBytes":"MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2024-05-13T00:00:00Z","end":"2024-10-25T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"timestamp.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICGzCCAaGgAwIBAgIUH7swiMTn+svhcDh80OeZccDTj7AwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI0MTAwNDEyMDAwMFoXDTI1MTAwNDEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEM7jdYNBTeD6hjym2/y73b50u2AFQsf8305Sr1NleOqamH9aWt6obhJQH3NoNUw9iFzHcDvafYWQFMu7SmOxS5n3aqwwfR8oJxKnEl36uCmGB+8TXS3B76SVTHEhG5rzOo3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUQvz9YbWX3S6a+jruBkhRBiE2RCkwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIxAI4dhu5iyx/g+z1vKAAWvHtebl1ZwsC+Vwgjm6Ttlq5yLNHHvYEnJ/h15Qv2IuXvdgIwZ8H/iy4lXsFJdFYSsB1/zavl24EgxSzxK/pCpihXMetYYDA/lX3xMyquisMx45rN"},{"rawBytes":"MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2024-10-07T00:00:00Z","end":"2025-06-19T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"timestamp.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICGzCCAaGgAwIBAgIUaaAaeAO3NzYXR/muq5YMnGY34IUwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI1MDUyNzAwMDAwMFoXDTI2MDUyNzAwMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEAjyAb+jWITMjkgbjWC02N05Zf5/kPs73ICf5/8lHSyHnoqqItP2z3fkMpWiRpelX8eIjzCjZ0Zht+DpGxtJUNh5jMa+fFv2qoDLGbnQ17DXKXCr9nWHF4vCMflHZK5JHo3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUyvAcv8s1s37A/IWZAwdEptzjfWIwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIwMnoHA4qDtR3eRohUIhvHGG70xT9XMfEnuj0kRvi9wu9VumL4pXqz1ktJgTBm6DrYAjEA5SYnRfUm2yAYmGEkJr9RvSCV9O7X+fL8KqfM4TOPrXJLMERQjhRXbWZ4DjxvifnF"},{"rawBytes":"MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2025-05-27T00:00:00Z","end":"2025-12-09T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"timestamp.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICGzCCAaGgAwIBAgIUHiljSG9Nx/Qf/gPpl7V1kyRh/jYwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI1MTExMzAwMDAwMFoXDTI2MTExMzAwMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEG1ZUJgbtNpInC7jR9hi4OMWK5yF5VeRpmCs6ADS5lx23MEHo3ek32O123e3YwH+J3F9Vbpd7ePQHnpdc6tsBcQ/y/NPw2Vf+VwMI/E35C5/3Y9A5kRXq9CFXC1bU6Fj6o3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUXa9JaNrcN+1Je5aHEemVnH2XXtMwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIwJyVOay8lriDg4Up0VFWc/o19mzuQeoEItzM2dG50eXF4KbPo9zfdviS3D6StPFRGAjEA5IHCXJ8qP8CsAsQmT3IPimUTAvDNJZI4GFIxs+od/R/EUHGu4NxuwPX3A1ZnJP7z"},{"rawBytes":"MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2025-11-13T00:00:00Z","end":"2026-07-13T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"timestamp.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICGzCCAaGgAwIBAgIUFzPb1un+DvofqFPzAXiB5slHM1IwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI2MDYxMjAwMDAwMFoXDTI3MDYxMjAwMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAETpok7Tndv57l0YnFjKL+VpcusM8A2xgbTdV353wW8IynvsLTGAjF1BNS4x80TDKHbXxN3jSoSId1u1c3sCWpuEqHB1bbBqCfrlslNn6hyWzhwtiqRLE4LM0T+RPclKQCo3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUu/GnSzNLJ4IjG9elW5L5a/W61JMwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIxANGz5WZBgyZqGnuhr0gDhUW2s4ZXkJ1CMUaFzynjsQ0/8WZghN7Jh04vmT4Vl8y9zgIwJeBHIZNDZtjzDQB0UC+7im4snua3zsBrRbsEtWnqQhDzyT580H/uF4EVQN2kUUtZ"},{"rawBytes":"MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2026-06-12T00:00:00Z"}}]}');
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/authorities.js
var authorities = __webpack_require__(8706);
;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/sigstore/trusted-root.js
// Whom to trust: Sigstore's public instance as embedded in the TUF client, GitHub's own and Sigstore's staging instance from
// ../../data/trust-roots, a trusted_root.json of one's own, or a fresh one by TUF.
// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto











const publicMirror = 'https://tuf-repo-cdn.sigstore.dev';
const githubMirror = 'https://tuf-repo.github.com';
const mediaTypes = /^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=0\.[12]|\.v0\.[1-9]\+json)$/;
const maxRootBytes = 4 * 1024 * 1024;
const maxInstances = 16;
/** Embedded roots are read once, however many entries and subjects ask for them. */
const read = {};
/** The root of Sigstore's public instance at the time of our release; no network. */
function embeddedRoots() {
    read.sigstore ??= readTrustedRoots(Buffer.from(seeds[publicMirror].targets['trusted_root.json'], 'base64').toString('utf8'), 'embedded');
    return read.sigstore;
}
/** GitHub's own instance, which signs for private repositories and releases: it has no logs, only a timestamp authority. */
function embeddedGithubRoots() {
    read.github ??= [readTrustedRoot(github_namespaceObject, 'embedded')];
    return read.github;
}
/** The root of Sigstore's staging instance, for tests of clients. */

/** @throws PortcullisError `trusted-root-invalid`. */
function readTrustedRoots(text, file) {
    if (Buffer.byteLength(text) > maxRootBytes)
        throw invalid(file, `at most ${maxRootBytes} bytes`, `${Buffer.byteLength(text)}`);
    const documents = parseDocuments(text, file);
    if (documents.length === 0 || documents.length > maxInstances) {
        throw invalid(file, `1 to ${maxInstances} trusted roots`, `${documents.length}`);
    }
    return documents.map((document) => readTrustedRoot(document, file));
}
function parseDocuments(text, file) {
    try {
        return [JSON.parse(text)];
    }
    catch (whole) {
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        try {
            if (lines.length > 1)
                return lines.map((line) => JSON.parse(line));
        }
        catch {
            // Neither one document nor one a line: the first error says more.
        }
        throw invalid(file, 'JSON', whole.message.slice(0, 100));
    }
}
function readTrustedRoot(document, file) {
    if (typeof document !== 'object' || document === null)
        throw invalid(file, 'a JSON object', typeof document);
    let root;
    try {
        root = dist.TrustedRoot.fromJSON(document);
    }
    catch (error) {
        throw invalid(file, 'a Sigstore trusted root', error.message.slice(0, 100));
    }
    if (!mediaTypes.test(root.mediaType)) {
        throw invalid(file, 'mediaType application/vnd.dev.sigstore.trustedroot+json;version=0.1', `"${root.mediaType.slice(0, 80)}"`);
    }
    // A key of a log without a start would be valid at all times; a certificate at least has dates of its own.
    for (const [kind, logs] of [
        ['tlogs', root.tlogs],
        ['ctlogs', root.ctlogs],
    ]) {
        for (const log of logs) {
            if (log.publicKey?.validFor?.start === undefined) {
                throw invalid(file, `validFor.start of every key in ${kind}`, `none for ${log.baseUrl.slice(0, 80)}`);
            }
        }
    }
    try {
        const material = (0,verify_dist/* toTrustMaterial */.jO)({
            ...root,
            tlogs: root.tlogs.map(asSigstoreReads),
            ctlogs: root.ctlogs.map(asSigstoreReads),
            certificateAuthorities: root.certificateAuthorities.filter(hasCertificates),
            timestampAuthorities: root.timestampAuthorities.filter(hasCertificates),
        });
        return {
            ...material,
            tlogs: material.tlogs.map((log, i) => {
                const hint = root.tlogs[i]?.checkpointKeyId?.keyId.subarray(0, 4);
                return hint === undefined ? log : { ...log, checkpointHint: hint };
            }),
            certificateAuthorities: material.certificateAuthorities.map(authorities/* anchored */.X9),
            timestampAuthorities: material.timestampAuthorities.map(authorities/* anchored */.X9),
        };
    }
    catch (error) {
        throw invalid(file, 'keys and certificates', error.message.slice(0, 100));
    }
}
/**
 * Its reader takes the key of checkpoints for the identity of the log, and every RSA key for PKCS #1, whatever `keyDetails` says:
 * such keys are handed over as what they are. What cannot be read as a key is left for it to refuse.
 */
function asSigstoreReads(log) {
    const { publicKey, logId } = log;
    const identified = logId === undefined ? log : { ...log, checkpointKeyId: undefined };
    if (publicKey?.rawBytes === undefined)
        return identified;
    for (const type of ['spki', 'pkcs1']) {
        try {
            const key = (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(publicKey.rawBytes), format: 'der', type });
            const rawBytes = key.export({ type: 'spki', format: 'der' });
            return { ...identified, publicKey: { ...publicKey, rawBytes, keyDetails: dist.PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED } };
        }
        catch {
            // The other form, or none.
        }
    }
    return identified;
}
function hasCertificates(authority) {
    return (authority.certChain?.certificates.length ?? 0) > 0;
}
/** GitHub's newest: it adds an authority about every half year. @throws PortcullisError `trusted-root-unavailable`. */

/** The newest root by TUF: the only thing here that opens a socket. @throws PortcullisError `trusted-root-unavailable`. */

function invalid(file, expected, got) {
    return new errors/* PortcullisError */.SO({
        code: 'trusted-root-invalid',
        message: `expected ${expected}, got ${got}`,
        where: { file },
        remedy: 'Give a trusted_root.json as Sigstore, `cosign trusted-root create` or `gh attestation trusted-root` writes it.',
    });
}

// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/inputs.js
var src_inputs = __webpack_require__(8539);
// EXTERNAL MODULE: ./build/bundled/packages/engines/attestation-verify/src/inputs.js
var attestation_verify_src_inputs = __webpack_require__(5502);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/attestation-verify/src/expectation.js
// From inputs to what must hold: who must have signed, by the certificate, and what the statement must say.

function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([945, 502], 3502); } // at first use



/**
 * @param keyService undefined where no key service may be asked.
 * @throws PortcullisError `input-invalid`, `policy-invalid`, or what is wrong with a file or a key.
 */

/** @throws PortcullisError `input-invalid`: no policy is at fault. */

async function byKey(inputs, read, keyService) {
    for (const name of ['signer-workflow', 'certificate-identity'])
        if (inputs[name] !== '')
            throw (0,src_inputs/* badInput */.AN)(name, 'it only without `key`: a key has no identity', inputs[name]);
    if (inputs['deny-self-hosted'])
        throw (0,src_inputs/* badInput */.AN)('deny-self-hosted', 'it only without `key`: no certificate tells of the runner', 'true');
    if (inputs['certificate-oidc-issuer'] !== attestation_verify_src_inputs/* expectationInputs */.G['certificate-oidc-issuer'].default)
        throw (0,src_inputs/* badInput */.AN)('certificate-oidc-issuer', 'it only without `key`: nobody vouches for a key', inputs['certificate-oidc-issuer']);
    if (inputs.trust !== attestation_verify_src_inputs/* expectationInputs */.G.trust.default)
        throw (0,src_inputs/* badInput */.AN)('trust', 'it only without `key`: a key needs no root', inputs.trust);
    const key = await keyOf(inputs.key, read, keyService);
    // The public log is no part of a key's promise; what a root of one's own lists is asked for.
    return inputs['trusted-root'] === ''
        ? { kind: 'key', key }
        : { kind: 'key', key, roots: rootsOf(inputs, read), requireLog: 'where-listed' };
}
/** From a file or from a key service; whatever is wrong with it is told of the input. */
async function keyOf(given, read, keyService) {
    try {
        return (0,public_key/* readPublicKey */.RR)(isKeyReference(given) ? await readKeyReference(given, keyService) : read(given, 'key').toString('utf8'));
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.SO) || error.where.key !== undefined)
            throw error;
        const { code, message, remedy, where } = error;
        throw new errors/* PortcullisError */.SO({ code, message, remedy, where: { ...where, key: 'key' }, cause: error });
    }
}

/** Whom the certificate must name. Anyone at all would be nobody: a source or a signer must be given. */

/** `OWNER/NAME/.github/workflows/FILE.yml`, below github.com where no host is given, at a ref or at any. */
function workflowRule(given) {
    const bare = given.replace(/^https:\/\//, '');
    const [first = ''] = bare.split('/', 1);
    const whole = given.startsWith('https://') || first.includes('.') ? `https://${bare}` : `https://github.com/${bare}`;
    if (!/^https:\/\/[^\s/]+\/[^\s@]+\/[^\s@*?]+\.ya?ml(?:@[^\s*?]+)?$/.test(whole))
        throw (0,src_inputs/* badInput */.AN)('signer-workflow', 'OWNER/NAME/.github/workflows/FILE.yml, or that with @REF', given);
    return whole.includes('@') ? { equals: whole } : { matches: `${escaped(whole)}@.+` };
}
/** `github.com/octo/app`, `git+https://github.com/octo/app.git` and `https://github.com/octo/app/` are one repository. */
function normalSource(given) {
    const bare = given.replace(/^git\+/, '').replace(/^https:\/\//, '');
    const uri = `https://${bare.replace(/\/$/, '').replace(/\.git$/, '')}`;
    if (!/^https:\/\/[^\s/@]*\.[^\s/@]*(?:\/[^\s/?#@]+){2,20}$/.test(uri))
        throw (0,src_inputs/* badInput */.AN)('source-uri', 'a repository such as https://github.com/OWNER/NAME', given, 'Give the repository alone; its ref goes to `source-ref`.');
    return uri;
}
function escaped(text) {
    return text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
}
function rootsOf(inputs, read) {
    const file = inputs['trusted-root'];
    if (file !== '')
        return readTrustedRoots(read(file, 'trusted-root').toString('utf8'), file);
    return inputs.trust === 'github' ? embeddedGithubRoots() : embeddedRoots();
}
async function readRuleFile(file, content) {
    const { value } = await (0, atFirstUse0().parseYaml)(content.toString('utf8'), file);
    return (0,attestation_rule/* parseAttestationRule */.Mv)(value, { file });
}


/***/ }),

/***/ 5570:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readSubjects),
/* harmony export */   h: () => (/* binding */ filesNamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4313);
/* harmony import */ var _portcullis_images__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3860);
/* harmony import */ var _portcullis_signatures_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8539);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7654);
// What must be attested, as the user named it: files, globs, images, digests. What is named must exist.






const maxSubjects = 10_000;
const maxEntries = 200_000;
const imageScheme = 'oci://';
const digestShape = /^sha(?:256:[0-9a-f]{64}|384:[0-9a-f]{96}|512:[0-9a-f]{128})$/i;
/** @throws PortcullisError `input-invalid` where nothing is named, `subject-missing` where something named is not there. */
async function readSubjects(given, places) {
    if (given.length === 0)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'input-invalid',
            message: 'expected files, images or digests in `subjects`, got none',
            where: { key: 'subjects' },
            remedy: 'Name what must be attested.',
        });
    const subjects = [];
    for (const entry of given) {
        if (entry.startsWith(imageScheme))
            subjects.push({ kind: 'image', name: entry, reference: imageNamed(entry) });
        else if (digestShape.test(entry) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(places.root, entry)))
            subjects.push({ kind: 'digest', name: entry.toLowerCase() });
        else if (/^(?:sha\d+|md5):/i.test(entry) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(places.root, entry)))
            throw (0,_portcullis_signatures_inputs__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('subjects', 'a digest as `sha256:` and 64 hexadecimal digits, or of SHA-384 or SHA-512', entry);
        else
            for (const file of await filesNamed(entry, 'subjects', places))
                subjects.push({ kind: 'file', ...file });
    }
    const distinct = [...new Map(subjects.map((subject) => [`${subject.kind} ${subject.name}`, subject])).values()];
    if (distinct.length > maxSubjects)
        throw (0,_portcullis_signatures_inputs__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('subjects', `at most ${maxSubjects} subjects`, String(distinct.length));
    return distinct.sort((a, b) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a.name, b.name));
}
/** @throws PortcullisError `input-invalid`, where the name of the image is none. */
function imageNamed(entry) {
    try {
        return (0,_portcullis_images__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(entry.slice(imageScheme.length));
    }
    catch {
        throw (0,_portcullis_signatures_inputs__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('subjects', '`oci://` and an image as REGISTRY/REPOSITORY:TAG or REGISTRY/REPOSITORY@sha256:DIGEST', entry);
    }
}
/** The file of a path, or all files that a glob matches. @throws PortcullisError `subject-missing`, or `bundle-missing` where bundles are named. */
async function filesNamed(entry, key, places) {
    // A file whose name looks like a glob is that file.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(places.root, entry)) || !/[*?[{]/.test(entry)) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(places.root, entry)))
            throw missing(key, entry, 'none', `Correct the name, or run the build that makes the file before this step${key === 'subjects' ? '; an image begins with `oci://`' : ''}.`);
        const absolute = places.locate(entry, key);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute).isFile())
            throw missing(key, entry, 'a directory or a special file', 'Name the files in it, for example with /**.');
        return [{ name: entry, absolute }];
    }
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const glob = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_6__/* .globBody */ .jC)(entry, places.root);
    if (glob.length > 1000 || glob.startsWith('!'))
        throw (0,_portcullis_signatures_inputs__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)(key, 'a glob of at most 1000 letters that says what it takes', entry);
    const matches = picomatch(glob, { dot: true });
    const found = walk(places.root, startOf(glob));
    const files = found
        .filter((path) => matches(path))
        .sort(_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)
        .map((name) => ({ name, absolute: places.locate(name, key) }));
    if (files.length === 0)
        throw missing(key, entry, 'no file that it matches', 'Correct the glob, or run the build that makes the files before this step.');
    // A link to a directory is not walked through, and what lies in it would pass by unseen.
    const reached = found
        .filter((path) => !matches(path) && mayLieBelow(glob, path, picomatch))
        .filter((path) => isLinkedDirectory(places, path));
    const other = files.find(({ absolute }) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute).isFile())?.name ?? reached[0];
    if (other !== undefined)
        throw missing(key, entry, `${other.slice(0, 200)}, a link to a directory or a special file`, 'Name the files in it beside the glob, or let the glob leave it out.');
    return files;
}
/** Whether the glob may mean something below the path. Where a part of it spans several or chooses among them, it may. */
function mayLieBelow(glob, path, match) {
    const [parts, segments] = [glob.split('/'), path.split('/')];
    for (const [i, segment] of segments.entries()) {
        const part = parts[i];
        if (part === undefined)
            return false;
        if (part.includes('**') || /[{(]/.test(part))
            return true;
        if (!match(part, { dot: true })(segment))
            return false;
    }
    return parts.length > segments.length;
}
/** A link that leads nowhere, or out, leads to no file that would be delivered from here. */
function isLinkedDirectory({ root }, path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false })?.isDirectory() === true;
}
/** Directories before the first part with a pattern: no other needs to be looked into. */
function startOf(glob) {
    const parts = glob.split('/');
    const first = parts.findIndex((part) => /[*?[{(]/.test(part));
    return parts.slice(0, Math.max(first, 0)).join('/');
}
/** Files and links below a directory, by their paths from the root; links are not walked through. */
function walk(root, start) {
    const found = [];
    const open = [start];
    let seen = 0;
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute))
            continue;
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(absolute, { withFileTypes: true })) {
            if (++seen > maxEntries)
                throw (0,_portcullis_signatures_inputs__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('subjects', `a glob over at most ${maxEntries} files`, start);
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory())
                open.push(path);
            else
                found.push(path);
        }
    }
    return found;
}
function missing(key, entry, got, remedy) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: key === 'subjects' ? 'subject-missing' : 'bundle-missing',
        message: `expected files named ${entry.slice(0, 200)}, got ${got}`,
        where: { key },
        remedy,
    });
}


/***/ }),

/***/ 1549:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var scan = (function scan(text, file, places) {
    const recorder = new Recorder(text, places);
    let depth = 0;
    let keys = 0;
    let line = 1;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code <= space) {
            if (code === lineFeed)
                line++;
        }
        else if (code === quote) {
            const end = stringEnd(text, at);
            if (text.charCodeAt(skipSpace(text, end + 1)) === colon) {
                keys++;
                if (depth <= places)
                    recorder.key(depth, line, at);
            }
            else
                recorder.item(depth, line);
            at = end;
        }
        else if (code === openBrace || code === openBracket) {
            if (++depth > maxDepth)
                throw jsonInvalid(file, line, `expected at most ${maxDepth} levels`);
            recorder.open(depth, line, code === openBracket);
        }
        else if (code === closeBrace || code === closeBracket)
            depth--;
        else if (code === comma)
            recorder.next(depth);
    }
    return { keys, root: recorder.root };
});
var skipSpace = (function skipSpace(text, from) {
    let at = from;
    while (at < text.length && text.charCodeAt(at) <= 32)
        at++;
    return at;
});
var isRecord = (function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
});
var isBase64 = (function isBase64(text) {
    // Anchored and read once: padding without end costs no more than other text.
    if (!/^[^=]*={0,2}$/.test(text))
        return false;
    const digits = text.replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
    return Buffer.from(digits, 'base64url').toString('base64url') === digits;
});
var parse_bundle_parseBundle = (function parse_bundle_parseBundle(bytes) {
    if (bytes.length > maxBundleBytes)
        throw parse_bundle_malformed(`at most ${maxBundleBytes} bytes`, `${bytes.length}`);
    let json;
    try {
        const text = bytes.toString('utf8');
        json = JSON.parse(text);
        // A key that stands twice says two things, and each reader believes another.
        parseJson(text, 'bundle', { places: 0 });
    }
    catch (error) {
        throw parse_bundle_malformed('JSON', error.message.slice(0, 100));
    }
    if (!parse_bundle_isRecord(json))
        throw parse_bundle_malformed('a JSON object', Array.isArray(json) ? 'an array' : typeof json);
    if (!bundleMediaTypes.includes(json.mediaType)) {
        const other = otherFormats.find(({ fields }) => fields.every((field) => json[field] !== undefined));
        if (other !== undefined)
            throw (0,sigstore_refusal/* refusal */.x)('bundle-malformed', `expected a Sigstore bundle, got ${other.name}`, other.remedy);
        throw parse_bundle_malformed(`mediaType ${bundleMediaTypes.at(-1)} or an older one`, JSON.stringify(json.mediaType)?.slice(0, 100) ?? 'none');
    }
    checkField(json, bundleFields, 'bundle');
    checkChoices(json);
    const bundle = readBundle(dropEmptyProofs(json));
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const timestamps = timestampVerificationData?.rfc3161Timestamps.length ?? 0;
    if (tlogEntries.length > maxEntries || timestamps > maxEntries) {
        throw parse_bundle_malformed(`at most ${maxEntries} log entries and timestamps`, `${tlogEntries.length} and ${timestamps}`);
    }
    for (const entry of tlogEntries) {
        for (const index of [entry.logIndex, entry.inclusionProof?.logIndex]) {
            if (index !== undefined && !/^\d{1,20}$/.test(index))
                throw parse_bundle_malformed('a log index of 0 or more', index.slice(0, 30));
        }
    }
    checkChain(bundle);
    return bundle;
});
var parse_bundle_isRecord = (function parse_bundle_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
});
var verifyMaterial = (function verifyMaterial(material, authority) {
    for (const der of [material.certificate ?? Buffer.alloc(0), ...material.timestamps]) {
        if (der.length > maxDer)
            throw (0,sigstore_refusal/* refusal */.x)('signature-malformed', `expected certificates and timestamps of at most ${maxDer} bytes, got ${der.length}`);
    }
    if (authority.kind === 'key') {
        // `cosign sign --key \u2026 --certificate \u2026` attaches a certificate of the very key. It then adds nothing, and takes nothing away.
        if (material.certificate !== undefined && (0,public_key/* keyFingerprint */.yy)(certificateKey(material.certificate)) !== authority.key.fingerprint)
            throw (0,sigstore_refusal/* refusal */.x)('key-mismatch', 'expected a signature by the given key, got one by a certificate of another');
        if (authority.roots === undefined)
            return verifyByKey({ ...material, entries: [], timestamps: [] }, authority, emptyTrust);
        return firstThatHolds(authority.roots, (trust) => verifyByKey(material, authority, trust));
    }
    const der = material.certificate;
    if (der === undefined)
        throw (0,sigstore_refusal/* refusal */.x)('certificate-missing', 'expected a signature with a certificate, got one by a key');
    return firstThatHolds(authority.roots, (trust) => verifyKeyless(material, der, authority, trust));
});
var verifyByKey = (function verifyByKey(material, authority, trust) {
    const { key, fingerprint } = authority.key;
    // The log may hold either.
    const signer = { key, ...(material.certificate === undefined ? {} : { certificate: material.certificate }) };
    const withKey = { ...trust, publicKey: () => ({ publicKey: key, validFor: () => true }) };
    const thresholds = { ctlogThreshold: 0, timestampThreshold: 0, tlogThreshold: threshold(authority.requireLog ?? false, trust.tlogs) };
    const times = verifySteps(material, { $case: 'public-key', hint: '' }, signer, withKey, thresholds);
    return { identity: fingerprint, keyId: fingerprint, ...earliest(times) };
});
var threshold = (function threshold(requirement, logs) {
    return requirement === true || (requirement === 'where-listed' && logs.length > 0) ? 1 : 0;
});
var verifySteps = (function verifySteps(material, key, signer, trust, thresholds) {
    const weakness = (0,public_key/* unacceptable */._5)(signer.key);
    if (weakness !== undefined)
        throw (0,sigstore_refusal/* refusal */.x)('key-invalid', `expected an accepted kind of key, got ${weakness}`);
    // An entry of a log that is not trusted proves nothing; it does no harm either.
    const entries = material.entries.filter((entry) => trust.tlogs.some((log) => log.logID.equals(entry.logId.keyId)));
    if (thresholds.tlogThreshold > 0 && entries.length === 0) {
        const got = material.entries.length === 0 ? 'none' : `${material.entries.length} of other logs`;
        throw (0,sigstore_refusal/* refusal */.x)('log-entry-missing', `expected an entry of a trusted log, got ${got}`);
    }
    const old = material.envelope === undefined ? [] : entries.filter(isOldIntoto);
    const current = entries.filter((entry) => !old.includes(entry));
    const envelope = material.envelope ?? Buffer.alloc(0);
    for (const entry of old)
        verifyOldIntotoEntry(entry, trust.tlogs, envelope);
    const given = material.timestamps.map(authorities/* readTimestamp */.L2);
    const timestampAuthorities = given.reduce(authorities/* withSigners */.KS, (0,authorities/* timestampAuthoritiesOf */.LZ)(trust));
    const stamps = fromKnown(given, timestampAuthorities);
    const entity = {
        signature: material.content,
        key,
        tlogEntries: [...current],
        timestamps: [
            ...entries.filter(hasPromise).map((tlogEntry) => ({ $case: 'transparency-log', tlogEntry })),
            ...stamps.map((timestamp) => ({ $case: 'timestamp-authority', timestamp })),
        ],
    };
    const tlogThreshold = Math.max(0, thresholds.tlogThreshold - old.length);
    const tlogs = current.flatMap((entry) => logsForCheckpoint(entry, trust.tlogs));
    new verify_dist/* Verifier */.BL({ ...trust, tlogs, timestampAuthorities }, { ...thresholds, tlogThreshold }).verify(entity);
    const times = [
        ...entries.filter(hasPromise).map((entry) => new Date(Number(entry.integratedTime) * 1000)),
        ...stamps.map((stamp) => stamp.signingTime),
    ];
    for (const entry of entries) {
        checkEntryKind(entry, material.content);
        checkEntrySigner(entry, signer);
        checkLogValidity(entry, trust.tlogs, times);
    }
    return times;
});
var fromKnown = (function fromKnown(stamps, authorities) {
    const known = stamps.filter(({ signerIssuer, signerSerialNumber }) => authorities.some(({ certChain: [leaf] }) => leaf?.issuer.equals(signerIssuer) === true && leaf.serialNumber.equals(signerSerialNumber)));
    return known.length === 0 ? stamps : known;
});
var earliest = (function earliest(times) {
    const first = Math.min(...times.map((time) => time.getTime()));
    return Number.isFinite(first) ? { signedAt: new Date(first) } : {};
});
var bundle_verifyBundle = (function bundle_verifyBundle(bundle, artifact, authority) {
    try {
        const { content, statement } = boundContent(bundle, artifact, authority);
        const certificate = leafCertificate(bundle);
        const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
        const signer = verifyMaterial({
            content,
            ...(certificate === undefined ? {} : { certificate }),
            entries: tlogEntries,
            timestamps: (timestampVerificationData?.rfc3161Timestamps ?? []).map((stamp) => Buffer.from(stamp.signedTimestamp)),
        }, authority);
        return { ...signer, ...(statement === undefined ? {} : { statement }) };
    }
    catch (error) {
        throw (0,sigstore_refusal/* asRefusal */.Z)(error);
    }
});
var shortfallOf = (function shortfallOf(expectation, statement, signer) {
    for (const rule of expectation.rules) {
        const lack = (0,attestation_rule/* checkStatement */.It)(rule, statement);
        if (lack !== undefined)
            return lack;
    }
    const provenance = (0,attestation_provenance/* readProvenance */.Ch)(statement);
    return (contradiction(provenance, signer) ??
        calledFromElsewhere(expectation, signer) ??
        sourceOfKey(expectation, provenance, signer) ??
        builder(expectation, provenance, signer));
});
var calledFromElsewhere = (function calledFromElsewhere({ sourceUri }, { identity, extensions }) {
    const [own, source] = [workflowOf.exec(identity)?.[1], extensions?.get('source-repository')];
    if (sourceUri !== undefined || own === undefined || source === undefined || source === own)
        return undefined;
    return lack('source-unnamed', `expected a build of "${clip(own)}", whose workflow signed, or of what \`source-uri\` names, got one of "${clip(source)}"`);
});
var sourceOfKey = (function sourceOfKey({ sourceUri, sourceRef }, provenance, { extensions }) {
    if (extensions !== undefined)
        return undefined;
    for (const [name, wanted] of [
        ['source-repository', sourceUri],
        ['source-ref', sourceRef],
    ]) {
        const stated = provenance?.get(name);
        if (wanted !== undefined && stated !== wanted)
            return lack('source-mismatch', `expected the ${name} "${clip(wanted)}", got ${stated === undefined ? 'none' : `"${clip(stated)}"`}`);
    }
    return undefined;
});
var builder = (function builder({ builderId, exactSigner }, provenance, { identity, extensions }) {
    if (builderId === undefined)
        return undefined;
    const stated = provenance?.get('builder-id');
    if (stated === undefined || (stated !== builderId && !isVersionOf(stated, builderId)))
        return lack('builder-mismatch', `expected the builder "${clip(builderId)}", got ${stated === undefined ? 'none' : `"${clip(stated)}"`}`);
    const kind = runner.exec(stated)?.[1];
    if (kind === undefined ? stated === identity || exactSigner : kind === extensions?.get('runner-environment') || extensions === undefined)
        return undefined;
    const proof = kind === undefined ? `the identity "${clip(identity)}"` : `the runner "${extensions?.get('runner-environment') ?? 'none'}"`;
    return lack('builder-unproven', `expected a certificate of the builder "${clip(stated)}", got one of ${proof}`);
});
var verify_readBundle = (function verify_readBundle(bytes) {
    try {
        return parse_bundle_parseBundle(bytes);
    }
    catch (error) {
        return verify_invalid(error);
    }
});
var attestationOutcome = (function attestationOutcome(bundle, artifact, expectation) {
    if ('kind' in bundle)
        return bundle;
    try {
        const { statement, ...signer } = bundle_verifyBundle(bundle, artifact, expectation.authority);
        if (statement === undefined)
            return { kind: 'missing', code: 'no-statement', reason: 'expected an attestation, got a plain signature' };
        return judged(expectation, statement, signer);
    }
    catch (error) {
        return verify_invalid(error);
    }
});
var verify_invalid = (function verify_invalid(error) {
    const { code, message } = (0,sigstore_refusal/* asRefusal */.Z)(error);
    return { kind: code === 'subject-mismatch' ? 'missing' : 'invalid', code, reason: message };
});
var judged = (function judged(expectation, statement, signer) {
    const lack = shortfallOf(expectation, statement, signer);
    return lack === undefined ? { signer, statement } : { kind: 'unmet', ...lack };
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lR: () => (/* binding */ attestationOutcome),
  SS: () => (/* binding */ describeOutcome),
  al: () => (/* binding */ inOrder),
  Vb: () => (/* binding */ nameOf),
  Bo: () => (/* binding */ verify_readBundle),
  KA: () => (/* binding */ readBundleFiles),
  is: () => (/* binding */ verifySubject)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var letters = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/bundled/packages/images/src/reference.js
var reference = __webpack_require__(3860);
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

;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/parallel.js
// Many at once, never more than so many.
/** Results in the order of the items. */
async function inParallel(items, limit, work, done) {
    const results = [];
    let next = 0;
    let finished = 0;
    const worker = async () => {
        while (next < items.length) {
            const index = next++;
            results[index] = await work(items[index]);
            done?.(++finished);
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/places.js
// Where the keys and items of a document stand. A lock has 50,000 keys: lines in a list, found by name only when one is asked for.
/** The entries of one object or list, in the order of the text. */
class Places {
    isKey;
    keys;
    /** 1-based line of each entry that was noted. */
    lines = [];
    /** The entries of those values that have some, by the index of the value. */
    inner = [];
    cursor = 0;
    indexes;
    /**
     * @param isKey whether a key is the one at an index; it may say no where only `keys` would tell.
     * @param keys every key in order; undefined for a list.
     */
    constructor(isKey, keys) {
        this.isKey = isKey;
        this.keys = keys;
    }
    get isList() {
        return this.keys === undefined;
    }
    /** Keys are mostly asked for in the order of the text, and each more than once. */
    indexOf(part) {
        if (this.keys === undefined)
            return Number(part);
        const key = String(part);
        for (let at = this.cursor; at < this.cursor + 2 && at < this.lines.length; at++)
            if (this.isKey(key, at)) {
                this.cursor = at;
                return at;
            }
        if (this.indexes === undefined) {
            this.indexes = new Map();
            for (const name of this.keys())
                this.indexes.set(name, this.indexes.size);
        }
        return this.indexes.get(key);
    }
    /** The line of a path, or of the nearest parent that was noted. */
    lineOf(path) {
        let line = 1;
        let places = this;
        for (const part of path) {
            const index = places?.indexOf(part);
            const found = index === undefined ? undefined : places?.lines[index];
            if (found === undefined)
                return line;
            line = found;
            places = places?.inner[index];
        }
        return line;
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/json/mistake.js
// Where a text stops being JSON: V8 names the offset of some mistakes only. Asked once a text was refused.
const scalar = /(?:-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][-+]?\d{1,10})?|true|false|null)(?![\w.+-])/y;
/** Offset of the first character that cannot stand where it does; the length of the text where it ends too early. */
function mistakeAt(text) {
    const open = [];
    let awaited = 'value';
    let at = 0;
    const closed = () => (open.length === 0 ? 'end' : 'comma');
    for (;;) {
        while (at < text.length && ' \t\n\r'.includes(text[at]))
            at++;
        if (at >= text.length)
            return text.length;
        const letter = text[at];
        const next = step(letter);
        if (next === undefined)
            return at;
        awaited = next;
    }
    function step(letter) {
        if (awaited === 'colon')
            return passed(letter === ':', 'value');
        if (awaited === 'end')
            return undefined;
        if (awaited === 'comma' && letter === ',')
            return passed(true, open.at(-1) === '{' ? 'key' : 'value');
        if (awaited !== 'value' && awaited !== 'key' && (letter === '}' || letter === ']'))
            return close(letter);
        if (awaited === 'key' || awaited === 'member')
            return letter === '"' ? afterString('colon') : undefined;
        return awaited === 'comma' ? undefined : value(letter);
    }
    function close(letter) {
        const fits = open.at(-1) === (letter === '}' ? '{' : '[') && awaited !== (letter === '}' ? 'item' : 'member');
        if (!fits)
            return undefined;
        open.pop();
        at++;
        return closed();
    }
    function value(letter) {
        if (letter === '{' || letter === '[') {
            open.push(letter);
            return passed(true, letter === '{' ? 'member' : 'item');
        }
        if (letter === '"')
            return afterString(closed());
        scalar.lastIndex = at;
        const length = scalar.exec(text)?.[0].length;
        if (length === undefined)
            return undefined;
        at += length;
        return closed();
    }
    function passed(fits, next) {
        if (fits)
            at++;
        return fits ? next : undefined;
    }
    /** Past the string that begins here; a letter that none may hold is the mistake. */
    function afterString(next) {
        for (at++; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code === 34)
                return passed(true, next);
            if (code < 32)
                return undefined;
            if (code !== 92)
                continue;
            const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))?.[0];
            if (escaped === undefined)
                return undefined;
            at += escaped.length;
        }
        return next;
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/json/json.js
// JSON as values with their lines: parsed by the engine's own parser, its places by one light pass over the text. What a parser
// passes over silently is refused: a key twice in one object, more nesting than a reader may follow.



/** How deep objects and lists may lie in one another. */
const maxDepth = 500;
/** @throws PortcullisError `json-invalid` with file and line. */
function parseJson(text, file, { places = 2, comments = false } = {}) {
    const source = withoutComments(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text, comments);
    let value;
    try {
        value = JSON.parse(source);
    }
    catch (error) {
        throw jsonInvalid(file, lineAt(source, mistakeAt(source)), mistake(source, error));
    }
    const found = scan(source, file, places);
    if (found.keys !== countKeys(value))
        throw duplicateKey(source, file);
    return { value, lineOf: (path) => found.root.lineOf(path) };
}
function jsonInvalid(file, line, message) {
    return new errors/* PortcullisError */.SO({
        code: 'json-invalid',
        message: `expected valid JSON: ${message}`,
        where: { file, ...(line === undefined ? {} : { line }) },
        remedy: 'Correct the file, or write it anew with the tool that made it.',
    });
}
/** One pass over a text that is known to be JSON. @throws PortcullisError when it is nested too deep. */

/** Places of keys and items, as deep as they are asked for. */
class Recorder {
    text;
    places;
    root;
    /** The container at each depth, where its keys begin, and the index of a list's next item. */
    containers = [];
    starts = [];
    indexes = [];
    constructor(text, places) {
        this.text = text;
        this.places = places;
        this.root = listPlaces();
    }
    key(depth, line, start) {
        this.containers[depth]?.lines.push(line);
        this.starts[depth]?.push(start);
    }
    /** A value that is no key: one of a list has a place of its own. */
    item(depth, line) {
        const container = depth > this.places ? undefined : this.containers[depth];
        if (container?.isList === true)
            container.lines[this.indexes[depth]] = line;
    }
    /** An object or a list, whose first entries lie this deep. */
    open(depth, line, isList) {
        this.item(depth - 1, line);
        if (depth > this.places)
            return;
        const starts = [];
        const container = isList ? listPlaces() : keyPlaces(this.text, starts);
        const outer = this.containers[depth - 1];
        if (outer === undefined)
            this.root = container;
        else
            outer.inner[outer.lines.length - 1] = container;
        this.containers[depth] = container;
        this.starts[depth] = starts;
        this.indexes[depth] = 0;
    }
    /** A comma. */
    next(depth) {
        if (depth <= this.places)
            this.indexes[depth] = this.indexes[depth] + 1;
    }
}
function listPlaces() {
    return new Places(() => false, undefined);
}
/** @param starts where the first quotation mark of each key is. */
function keyPlaces(text, starts) {
    return new Places((key, index) => {
        const start = starts[index];
        return text.charCodeAt(start + 1 + key.length) === quote && text.startsWith(key, start + 1) && !key.includes('\\');
    }, () => starts.map((start) => keyText(text, start)));
}
/** The key whose first quotation mark is at `start`. */
function keyText(text, start) {
    const end = stringEnd(text, start);
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? JSON.parse(text.slice(start, end + 1)) : raw;
}
const lineFeed = 10;
const space = 32;
const quote = 34;
const comma = 44;
const colon = 58;
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;
/** Index of the quotation mark that ends the string that begins at `start`. */
function stringEnd(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end > 0 && isEscaped(text, end))
        end = text.indexOf('"', end + 1);
    return end < 0 ? text.length : end;
}
function isEscaped(text, at) {
    let first = at;
    while (text.charCodeAt(first - 1) === 92)
        first--;
    return (at - first) % 2 === 1;
}

function countKeys(root) {
    let count = 0;
    const open = [root];
    while (open.length > 0) {
        const value = open.pop();
        if (Array.isArray(value)) {
            for (const entry of value)
                if (typeof entry === 'object' && entry !== null)
                    open.push(entry);
        }
        else if (typeof value === 'object' && value !== null) {
            for (const key in value) {
                count++;
                const entry = value[key];
                if (typeof entry === 'object' && entry !== null)
                    open.push(entry);
            }
        }
    }
    return count;
}
/** The slow way to the first key that stands twice in one object. */
function duplicateKey(text, file) {
    const sets = [];
    let line = 1;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 10)
            line++;
        else if (code === openBrace)
            sets.push(new Set());
        else if (code === openBracket)
            sets.push(undefined);
        else if (code === closeBrace || code === closeBracket)
            sets.pop();
        else if (code === quote) {
            const end = stringEnd(text, at);
            if (text.charCodeAt(skipSpace(text, end + 1)) === colon) {
                const key = JSON.parse(text.slice(at, end + 1));
                if (sets.at(-1)?.has(key) === true)
                    return jsonInvalid(file, line, `the key "${key.slice(0, 60)}" stands twice in one object`);
                sets.at(-1)?.add(key);
            }
            at = end;
        }
    }
    return jsonInvalid(file, undefined, 'a key stands twice in one object');
}
/** Comments and trailing commas as spaces, so that places stay. */
function withoutComments(text, allowed) {
    if (!allowed)
        return text;
    const blank = text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, (match) => match.startsWith('"') ? match : match.replace(/[^\n]/g, ' '));
    return blank.replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g, (match) => (match === ',' ? ' ' : match));
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** What V8 says, without the piece of the text that it shows. */
function mistake(text, error) {
    if (text.trim() === '')
        return 'got an empty file';
    if (/end of JSON|Unterminated/.test(error.message))
        return 'the text ends too early';
    return /^Unexpected token|^Expected|^Bad|^Unexpected/.exec(error.message)
        ? error.message.replace(/,? ?".*$/s, '').slice(0, 120)
        : 'it has a mistake';
}

// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/attestation/json-path.js
var json_path = __webpack_require__(4319);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/raw-signature.js
var raw_signature = __webpack_require__(7890);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/refusal.js
var sigstore_refusal = __webpack_require__(4355);
;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/attestation/statement.js
// An in-toto statement inside a DSSE envelope: what is claimed, about which artifact.
// https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md




const inTotoPayloadType = 'application/vnd.in-toto+json';
const statementTypes = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'];
const maxSubjects = 10_000;
/** @throws PortcullisError `statement-malformed`. */
function parseStatement(payloadType, payload) {
    if (payloadType !== inTotoPayloadType)
        throw malformed(`payloadType ${inTotoPayloadType}`, JSON.stringify(payloadType.slice(0, 80)));
    let document;
    try {
        // A key that stands twice says two things, and each reader believes another.
        document = parseJson(payload.toString('utf8'), 'statement', { places: 0 }).value;
    }
    catch (error) {
        throw malformed('JSON', error.message.slice(0, 160));
    }
    return readInTotoStatement(document);
}
/** The same from a statement that is parsed already, such as a SignatureAttempt's. @throws PortcullisError `statement-malformed`. */
function readInTotoStatement(document) {
    if (!isRecord(document))
        throw malformed('a JSON object', typeof document);
    // Protobuf's readers take a field by its name in the schema as well, and bnd writes it so; by both names it stands twice.
    if (document._type !== undefined && document.type !== undefined)
        throw malformed('one of _type and type', 'both');
    const type = document._type ?? document.type;
    // Another version may mean something else by the same fields.
    if (!statementTypes.includes(type))
        throw malformed(`_type ${statementTypes[0]}`, JSON.stringify(type)?.slice(0, 80) ?? 'none');
    if (typeof document.predicateType !== 'string' || document.predicateType === '')
        throw malformed('a predicateType', 'none');
    if (!Array.isArray(document.subject) || document.subject.length === 0)
        throw malformed('a list of subjects', 'none');
    if (document.subject.length > maxSubjects)
        throw malformed(`at most ${maxSubjects} subjects`, `${document.subject.length}`);
    return {
        subjects: document.subject.map(readSubject),
        predicateType: document.predicateType,
        predicate: document.predicate,
        document,
    };
}
function readSubject(subject) {
    if (!isRecord(subject) || !isRecord(subject.digest))
        throw malformed('a digest for every subject', 'none');
    const digest = new Map();
    for (const [algorithm, value] of Object.entries(subject.digest)) {
        if (typeof value !== 'string')
            throw malformed('digests as text', typeof value);
        digest.set(algorithm, value);
    }
    return { digest, annotations: textsOf(subject.annotations), ...(typeof subject.name === 'string' ? { name: subject.name } : {}) };
}
/** The entries of a mapping that are text; none of what is no mapping. */
function textsOf(value) {
    if (!isRecord(value))
        return new Map();
    return new Map(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
}
/**
 * Whether one subject is the artifact: at least one strong digest equals, and none that is known differs.
 * A weak one (sha1, md5) never binds.
 */
function namesArtifact(statement, digests) {
    return statement.subjects.some(({ digest }) => {
        let bound = false;
        for (const hash of raw_signature/* hashNames */.Jf) {
            const claimed = digest.get(hash);
            const actual = digests.get(hash);
            if (claimed === undefined || actual === undefined)
                continue;
            const bytes = Buffer.from(claimed, 'hex');
            if (claimed.length !== actual.length * 2 || bytes.length !== actual.length || !(0,external_node_crypto_.timingSafeEqual)(bytes, actual))
                return false;
            bound = true;
        }
        return bound;
    });
}
function malformed(expected, got) {
    return (0,sigstore_refusal/* refusal */.x)('statement-malformed', `expected an in-toto statement with ${expected}, got ${got}`);
}


// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(1040);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(3917);
;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/sigstore/base64.js
// Base64 as strangers write it. Node decodes leniently, so two texts could mean one signature; one spelling is accepted.
/** In either alphabet, with or without padding, as the JSON mapping of protocol buffers allows; without stray bits at the end. */

/** The bytes of a text that may be broken into lines, as Go's decoder lets it be; undefined where it is no base64. */
function base64Bytes(text) {
    const line = text.replace(/[\r\n]/g, '');
    return isBase64(line) ? Buffer.from(line, 'base64') : undefined;
}

;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/sigstore/parse-bundle.js
// JSON to a Sigstore bundle, strictly: bounded size, known media type, canonical base64, counts that a real signer stays under.
// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto





/** SBOM attestations reach a few MiB. */
const maxBundleBytes = 32 * 1024 * 1024;
const maxEntries = 32;
const maxChain = 10;
const maxCertificate = 64 * 1024;
const bundleMediaTypes = [
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    // Written by the first releases of 0.3, before the type became one that registries accept.
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json',
];
/** What is published beside artifacts as well, and holds less than a bundle. */
const otherFormats = [
    {
        name: 'a DSSE envelope alone, which says nothing of the log and so proves no time',
        fields: ['payload', 'payloadType', 'signatures'],
        remedy: 'Ask whoever published it for a bundle; slsa-verifier looks up the log entry of what slsa-github-generator signed.',
    },
    {
        name: 'what cosign wrote before bundles',
        fields: ['base64Signature'],
        remedy: 'Sign with `cosign sign-blob --new-bundle-format --bundle FILE`, which cosign 3 does by default.',
    },
];
/** @throws PortcullisError `bundle-malformed`. */

function readBundle(json) {
    try {
        return (0,dist/* bundleFromJSON */.vw)(json);
    }
    catch (error) {
        const fields = error.fields;
        throw parse_bundle_malformed('a complete bundle', fields === undefined ? error.message.slice(0, 200) : `invalid ${fields.join(', ')}`);
    }
}
/** Of each group one may be there: a reader that takes the first and one that takes the last would judge different bundles. */
const choices = {
    content: ['messageSignature', 'dsseEnvelope'],
    material: ['publicKey', 'x509CertificateChain', 'certificate'],
};
function checkChoices(json) {
    const material = parse_bundle_isRecord(json.verificationMaterial) ? json.verificationMaterial : {};
    for (const [holder, fields] of [
        [json, choices.content],
        [material, choices.material],
    ]) {
        const given = fields.filter((field) => holder[field] !== undefined && holder[field] !== null);
        if (given.length > 1)
            throw parse_bundle_malformed(`one of ${fields.join(', ')}`, given.join(' and '));
    }
    const { x509CertificateChain: chain } = material;
    if (bundleMediaTypes.indexOf(json.mediaType) >= 2 && chain !== undefined && chain !== null)
        throw parse_bundle_malformed('one certificate, as bundles of version 0.3 hold it', 'a chain');
}
const certificate = { rawBytes: 'bytes' };
/** The fields that are read; what nobody knows of is passed over. */
const bundleFields = {
    mediaType: 'text',
    verificationMaterial: {
        publicKey: { hint: 'text' },
        x509CertificateChain: { certificates: [certificate] },
        certificate,
        tlogEntries: [
            {
                logIndex: 'number',
                logId: { keyId: 'bytes' },
                kindVersion: { kind: 'text', version: 'text' },
                integratedTime: 'number',
                inclusionPromise: { signedEntryTimestamp: 'bytes' },
                inclusionProof: { logIndex: 'number', rootHash: 'bytes', treeSize: 'number', hashes: ['bytes'], checkpoint: { envelope: 'text' } },
                canonicalizedBody: 'bytes',
            },
        ],
        timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: 'bytes' }] },
    },
    messageSignature: { messageDigest: { algorithm: 'word', digest: 'bytes' }, signature: 'bytes' },
    dsseEnvelope: { payload: 'bytes', payloadType: 'text', signatures: [{ sig: 'bytes', keyid: 'text' }] },
};
/** The reader below makes text of anything: a list of one would pass for what it holds, and for nothing with other readers. */
function checkField(value, field, name) {
    if (typeof field !== 'string')
        checkHolder(value, field, name);
    else if (field === 'number' || (field === 'word' && typeof value === 'number')) {
        const whole = typeof value === 'string' ? /^-?\d{1,20}$/.test(value) : Number.isSafeInteger(value);
        if (!whole)
            throw parse_bundle_malformed(`a number in "${name}"`, JSON.stringify(value).slice(0, 40));
    }
    else if (typeof value !== 'string')
        throw parse_bundle_malformed(`text in "${name}"`, JSON.stringify(value).slice(0, 40));
    else if (field === 'bytes' && !isBase64(value))
        throw parse_bundle_malformed(`base64 in "${name}"`, JSON.stringify(value.slice(0, 40)));
}
function checkHolder(value, field, name) {
    if (isList(field)) {
        if (!Array.isArray(value))
            throw parse_bundle_malformed(`a list in "${name}"`, JSON.stringify(value).slice(0, 40));
        for (const item of value)
            checkField(item, field[0], name);
        return;
    }
    if (!parse_bundle_isRecord(value))
        throw parse_bundle_malformed(`an object in "${name}"`, JSON.stringify(value).slice(0, 40));
    // Null is what is not there.
    for (const [key, inner] of Object.entries(field))
        if (Object.hasOwn(value, key) && value[key] !== null)
            checkField(value[key], inner, key);
}
function isList(field) {
    return Array.isArray(field);
}
/** Early 0.1 bundles carry a proof without a checkpoint beside the promise that counts: nothing could be proven with it. */
function dropEmptyProofs(json) {
    const material = json.verificationMaterial;
    if (json.mediaType !== bundleMediaTypes[0] || !parse_bundle_isRecord(material) || !Array.isArray(material.tlogEntries))
        return json;
    const tlogEntries = material.tlogEntries.map((entry) => {
        if (!parse_bundle_isRecord(entry) || !parse_bundle_isRecord(entry.inclusionProof) || entry.inclusionPromise === undefined)
            return entry;
        const checkpoint = entry.inclusionProof.checkpoint;
        if (parse_bundle_isRecord(checkpoint) && typeof checkpoint.envelope === 'string' && checkpoint.envelope !== '')
            return entry;
        const { inclusionProof: _, ...rest } = entry;
        return rest;
    });
    return { ...json, verificationMaterial: { ...material, tlogEntries } };
}
/**
 * "The chain MUST NOT contain root CA certificates", and old signers put them in all the same. Sigstore's own clients pass over that, and
 * so may we: of a chain only the signer's certificate is used, and what is trusted never comes from the bundle.
 */
function checkChain(bundle) {
    const { content } = bundle.verificationMaterial;
    if (content.$case !== 'x509CertificateChain')
        return;
    const { certificates } = content.x509CertificateChain;
    if (certificates.length > maxChain || certificates.some(({ rawBytes }) => rawBytes.length > maxCertificate)) {
        throw parse_bundle_malformed(`at most ${maxChain} certificates of ${maxCertificate} bytes`, 'more');
    }
    for (const { rawBytes } of certificates) {
        try {
            core_dist.X509Certificate.parse(Buffer.from(rawBytes));
        }
        catch {
            throw parse_bundle_malformed('X.509 certificates', 'something else');
        }
    }
}
function parse_bundle_malformed(expected, got) {
    return (0,sigstore_refusal/* refusal */.x)('bundle-malformed', `expected ${expected}, got ${got}`, 'Fetch the bundle again from where it was published.');
}


;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/sigstore/published-forms.js
// Bundles as package registries publish them: npm answers with a list of them, PyPI with the same fields under other names.
// https://docs.npmjs.com/generating-provenance-statements, https://peps.python.org/pep-0740/




/** The bundles in what a registry answered; undefined for anything else, a single bundle above all. */
function publishedBundles(text) {
    if (!/"(?:attestations|attestation_bundles|verification_material)"/.test(text))
        return undefined;
    let value;
    try {
        // A key that stands twice says two things, and each reader believes another.
        value = parseJson(text, 'bundle', { places: 0 }).value;
    }
    catch {
        return undefined;
    }
    if (!(0,json_path/* isRecord */.u4)(value) || value.mediaType !== undefined)
        return undefined;
    if ((0,json_path/* isRecord */.u4)(value.verification_material))
        return [fromPypi(value)];
    if (Array.isArray(value.attestations))
        return value.attestations.map((item) => ((0,json_path/* isRecord */.u4)(item) ? item.bundle : item));
    if (!Array.isArray(value.attestation_bundles))
        return undefined;
    return value.attestation_bundles.flatMap((item) => (0,json_path/* isRecord */.u4)(item) && Array.isArray(item.attestations) ? item.attestations.map(fromPypi) : [item]);
}
/** An attestation object of PEP 740 is a bundle of version 0.3 over an in-toto statement; its transparency entries are those of a bundle. */
function fromPypi(attestation) {
    const { version, verification_material: material, envelope } = (0,json_path/* isRecord */.u4)(attestation) ? attestation : {};
    if (version !== 1 || !(0,json_path/* isRecord */.u4)(material) || !(0,json_path/* isRecord */.u4)(envelope))
        return attestation;
    return {
        mediaType: bundleMediaTypes.at(-1),
        verificationMaterial: { certificate: { rawBytes: material.certificate }, tlogEntries: material.transparency_entries },
        dsseEnvelope: { payloadType: inTotoPayloadType, payload: envelope.statement, signatures: [{ sig: envelope.signature }] },
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/sigstore/bundle-list.js
// A file of one bundle, or of several with one a line, as `gh attestation download` writes them, or what a package registry answers:
// one that holds is enough.





const maxBundles = 200;
/** @throws PortcullisError with the reason why none holds. */

/** The bundles of a file, unread. @throws PortcullisError `bundle-malformed`. */
function bundlesIn(bytes) {
    const text = bytes.toString('utf8');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    // A bundle that is laid out for people to read spans many lines, none of which is an object by itself.
    const listed = lines.every((line) => /^\s*\{.*\}\s*$/.test(line));
    const bundles = listed ? lines.flatMap((line) => published(line) ?? [Buffer.from(line)]) : (published(text) ?? [bytes]);
    if (bundles.length > maxBundles)
        throw (0,sigstore_refusal/* refusal */.x)('bundle-malformed', `expected at most ${maxBundles} bundles, got ${bundles.length}`, 'Keep those of this artifact.');
    return bundles;
}
function published(text) {
    return publishedBundles(text)?.map((bundle) => Buffer.from(JSON.stringify(bundle) ?? ''));
}

// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/artifact.js
var sigstore_artifact = __webpack_require__(1565);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(9654);
;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/sigstore/content.js
// What a signature covers, in the form that sigstore's verifier asks for. Its own classes hash only as SHA-256 and need
// the artifact's bytes; these verify every accepted key, and by digest alone where that is all there is.



/** A signature over the artifact itself; `digest` is what the bundle says it is. */
function messageContent(signature, digest, message, hashes) {
    return {
        form: 'message',
        digestUnder: (hash) => message.digests.get(hash),
        signature,
        compareSignature: (other) => equal(other, signature),
        compareDigest: (other) => equal(other, digest),
        compareSignedDigest: (other) => equal(other, digest),
        verifySignature: (key) => (0,raw_signature/* verifyRaw */.GL)(key, signature, message, hashes),
    };
}
/** A DSSE envelope: the signature covers payload type and payload. */
function envelopeContent(envelope, hashes) {
    const { signature, payload } = envelope;
    const signed = core_dist.dsse.preAuthEncoding(envelope.payloadType, payload);
    const message = (0,raw_signature/* messageOf */.bD)(signed);
    return {
        form: 'envelope',
        digestUnder: (hash) => message.digests.get(hash),
        signature: envelope.stamped ?? signature,
        compareSignature: (other) => equal(other, signature),
        compareDigest: (other) => equal(other, (0,external_node_crypto_.createHash)('sha256').update(payload).digest()),
        compareSignedDigest: (other) => [...message.digests.values()].some((digest) => equal(other, digest)),
        verifySignature: (key) => (0,raw_signature/* verifyRaw */.GL)(key, signature, message, hashes),
    };
}
function equal(left, right) {
    return left.length === right.length && left.length > 0 && (0,external_node_crypto_.timingSafeEqual)(left, right);
}

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(4187);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/authorities.js
var authorities = __webpack_require__(8706);
;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/sigstore/checkpoint.js
// The signed tree head beside an inclusion proof: a note whose text the log signs, under a name that belongs to the log.
// https://github.com/C2SP/C2SP/blob/main/signed-note.md and tlog-checkpoint.md



/** A log's own signature and those of some witnesses. */
const maxEnvelope = 16 * 1024;
const maxSignatures = 64;
/** The logs as sigstore's verifier shall see them for this entry. @throws PortcullisError `log-proof-invalid`. */
function logsForCheckpoint(entry, logs) {
    const { inclusionProof } = entry;
    const own = logs.filter((log) => log.logID.equals(entry.logId.keyId));
    if (inclusionProof === undefined)
        return own;
    const checkpoint = readCheckpoint(inclusionProof.checkpoint?.envelope ?? '');
    const { size, root, firstGeneration } = checkpoint;
    // The second generation takes both facts from the checkpoint alone, where it signs them.
    if ((firstGeneration || inclusionProof.rootHash.length > 0) && !equal(inclusionProof.rootHash, root)) {
        throw invalid('a checkpoint over the root of the inclusion proof', 'one over another root');
    }
    if ((firstGeneration || inclusionProof.treeSize !== '0') && inclusionProof.treeSize !== size) {
        throw invalid(`a checkpoint over ${inclusionProof.treeSize.slice(0, 20)} entries`, `one over ${size}`);
    }
    for (const log of own)
        checkSignatures(checkpoint, log);
    // Sigstore's verifier wants the name to be part of the log's URL, which a machine's name is not.
    return own.map((log) => ({ ...log, baseURL: [log.baseURL, checkpoint.name].join(' ') }));
}
function readCheckpoint(envelope) {
    if (envelope.length > maxEnvelope)
        throw invalid(`a checkpoint of at most ${maxEnvelope} characters`, 'more');
    const [note = '', block, ...rest] = envelope.split('\n\n');
    const [origin = '', size = '', root = ''] = note.split('\n', 3);
    if (block === undefined || rest.length > 0 || !block.endsWith('\n') || origin === '' || !/^(?:0|[1-9]\d{0,18})$/.test(size)) {
        throw invalid('a checkpoint of origin, size, root, an empty line and signatures', 'another form');
    }
    const lines = block.slice(0, -1).split('\n');
    if (lines.length > maxSignatures)
        throw invalid(`at most ${maxSignatures} signatures in a checkpoint`, `${lines.length}`);
    const signatures = lines.map((line) => {
        const [, name = '', text = ''] = /^\u2014 (\S{1,255}) ([A-Za-z0-9+/]{8,2000}={0,2})$/.exec(line) ?? [];
        const bytes = Buffer.from(text, 'base64');
        if (text === '' || bytes.toString('base64') !== text)
            throw invalid('signatures as "\u2014 NAME BASE64" in a checkpoint', 'another line');
        return { name, hint: bytes.subarray(0, 4), signature: bytes.subarray(4) };
    });
    // Private instances of the first generation sign with the name of their machine.
    const tree = /^(\S{1,255}) - \d{1,30}$/.exec(origin)?.[1];
    const firstGeneration = tree !== undefined;
    return { text: `${note}\n`, origin, name: tree ?? origin, firstGeneration, size, root: Buffer.from(root, 'base64'), signatures };
}
/** Lines of others (witnesses) are passed over; of those that claim to be the log's, each must be. */
function checkSignatures({ text, origin, name, firstGeneration, signatures }, log) {
    if (!firstGeneration && !originsOf(log.baseURL).includes(origin)) {
        throw invalid(`a checkpoint of the origin ${originsOf(log.baseURL)[0] ?? 'of the log'}`, `one of ${origin.slice(0, 100)}`);
    }
    const claimed = signatures.filter((line) => line.name === name && equal(line.hint, log.checkpointHint ?? log.logID.subarray(0, 4)));
    if (claimed.length === 0)
        throw invalid("a checkpoint signed under the log's name and key", 'one signed by others only');
    if (!claimed.every(({ signature }) => core_dist.crypto.verify(Buffer.from(text), log.publicKey, signature))) {
        throw invalid("a checkpoint signed by the log's key", 'one signed by another');
    }
}
/** A log's origin is its address without scheme; some leave out port and path. */
function originsOf(baseURL) {
    if (!URL.canParse(baseURL))
        return [baseURL];
    const { hostname, host, pathname } = new URL(baseURL);
    return [hostname, host, `${host}${pathname}`.replace(/\/+$/, '')];
}
function invalid(expected, got) {
    return (0,sigstore_refusal/* refusal */.x)('log-proof-invalid', `expected ${expected}, got ${got}`);
}

// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/identity.js
var sigstore_identity = __webpack_require__(2317);
;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/sigstore/log-entry.js
// What sigstore's verifier leaves open about a log entry: that it is of the kind that logs such a signature, names the same
// signer and hash, that the log's key was valid when it signed, and entries of the oldest kind (intoto 0.0.1) of cosign.





/** @throws PortcullisError `log-entry-mismatch` when the entry was made for another key or certificate. */
function checkEntrySigner(entry, signer) {
    const body = parseBody(entry);
    const verifiers = entryVerifiers(body);
    const same = verifiers.length > 0 && verifiers.every((verifier) => isSigner(verifier, signer));
    const kinds = keyDetails(body);
    const kind = kinds.find((details) => details !== undefined && !details.startsWith(kindOfKey(signer.key)));
    if (kind !== undefined)
        throw (0,sigstore_refusal/* refusal */.x)('log-entry-mismatch', `expected a log entry of a key of the kind ${kindOfKey(signer.key)}, got ${kind.slice(0, 60)}`);
    if (!same)
        throw (0,sigstore_refusal/* refusal */.x)('log-entry-mismatch', 'expected a log entry made by the same signer, got one of another key or certificate');
}
/** Kinds of entries by what they log; the second generation logs an envelope by the digest that was signed. */
const kindsOf = {
    message: ['hashedrekord 0.0.1', 'hashedrekord 0.0.2'],
    envelope: ['dsse 0.0.1', 'intoto 0.0.1', 'intoto 0.0.2', 'dsse 0.0.2', 'hashedrekord 0.0.2'],
};
/** @throws PortcullisError `log-entry-mismatch` when such an entry does not log such a signature, `log-proof-missing`. */
function checkEntryKind(entry, content) {
    const kind = `${entry.kindVersion.kind} ${entry.kindVersion.version}`;
    if (!kindsOf[content.form].includes(kind)) {
        throw (0,sigstore_refusal/* refusal */.x)('log-entry-mismatch', `expected a log entry of a signed ${content.form}, got one of kind "${kind.slice(0, 60)}"`);
    }
    if (kind === 'hashedrekord 0.0.2' || kind === 'dsse 0.0.2') {
        if (entry.inclusionProof === undefined)
            throw (0,sigstore_refusal/* refusal */.x)('log-proof-missing', 'expected an inclusion proof, which logs of the second generation always give, got none');
        // They have one tree each, so both numbers are that of its leaf; some verifiers prove the one and some the other.
        const [named, proven] = [entry.logIndex, entry.inclusionProof.logIndex];
        if (named !== proven)
            throw (0,sigstore_refusal/* refusal */.x)('log-entry-mismatch', `expected the log entry ${named} to be the proven one, got a proof of ${proven}`);
    }
    const spec = parseBody(entry)?.spec;
    const [hash, value] = loggedDigest(spec);
    if (hash === undefined || value === undefined)
        return;
    const name = raw_signature/* hashNames */.Jf.find((known) => hash === known || hash === `SHA2_${known.slice(3)}`);
    if (name === undefined || !equal(value, content.digestUnder(name) ?? Buffer.alloc(0))) {
        throw (0,sigstore_refusal/* refusal */.x)('log-entry-mismatch', `expected the digest in the log entry to be the signed one under ${hash.slice(0, 20)}, got another`);
    }
}
/** Hash and digest of what was signed, in entries that hold it. */
function loggedDigest(spec) {
    const second = spec?.hashedRekordV002?.data;
    if (second !== undefined)
        return [String(second.algorithm), Buffer.from(String(second.digest), 'base64')];
    const first = spec?.data?.hash;
    return first === undefined ? [] : [String(first.algorithm), Buffer.from(String(first.value), 'hex')];
}
function parseBody(entry) {
    try {
        return JSON.parse(entry.canonicalizedBody.toString('utf8'));
    }
    catch {
        throw (0,sigstore_refusal/* refusal */.x)('log-entry-mismatch', 'expected JSON in the log entry, got something else');
    }
}
/** DER or PEM of every verifier in the entry, whatever its kind and version. */
function entryVerifiers(body) {
    const spec = body?.spec;
    const texts = [];
    const push = (value) => texts.push(typeof value === 'string' ? value : undefined);
    const pushAll = (list, read) => {
        if (Array.isArray(list))
            for (const item of list)
                push(read(item));
    };
    const current = spec?.hashedRekordV002 ?? spec?.dsseV002;
    if (current !== undefined) {
        const raw = (item) => item?.verifier?.x509Certificate?.rawBytes ?? item?.verifier?.publicKey?.rawBytes;
        if (spec?.hashedRekordV002 !== undefined)
            push(raw(current.signature));
        else
            pushAll(current.signatures, raw);
    }
    else if (body?.kind === 'hashedrekord')
        push(spec?.signature?.publicKey?.content);
    else if (body?.kind === 'dsse')
        pushAll(spec?.signatures, (item) => item?.verifier);
    else if (body?.kind === 'intoto' && spec?.publicKey !== undefined)
        push(spec.publicKey);
    else if (body?.kind === 'intoto')
        pushAll(spec?.content?.envelope?.signatures, (item) => item?.publicKey);
    return texts.map((text) => Buffer.from(text ?? '', 'base64'));
}
/** What entries of the second generation call the kind of their keys. */
function keyDetails(body) {
    const spec = body?.spec;
    const signatures = spec?.dsseV002?.signatures ?? [spec?.hashedRekordV002?.signature];
    return (Array.isArray(signatures) ? signatures : []).map((signature) => {
        const details = signature?.verifier?.keyDetails;
        return details === undefined ? undefined : String(details);
    });
}
function kindOfKey(key) {
    if (key.asymmetricKeyType === 'ec')
        return `PKIX_ECDSA_P${/(?:256|384|521)/.exec(key.asymmetricKeyDetails?.namedCurve ?? '')?.[0] ?? ''}`;
    return key.asymmetricKeyType === 'ed25519' ? 'PKIX_ED25519' : 'PKIX_RSA';
}
function isSigner(verifier, signer) {
    const pem = verifier.subarray(0, 5).toString('latin1') === '-----' ? verifier.toString('latin1') : undefined;
    try {
        if (signer.certificate !== undefined && (pem === undefined || pem.includes('BEGIN CERTIFICATE'))) {
            return equal(new external_node_crypto_.X509Certificate(pem ?? verifier).raw, signer.certificate);
        }
        const key = pem === undefined ? (0,external_node_crypto_.createPublicKey)({ key: verifier, format: 'der', type: 'spki' }) : (0,external_node_crypto_.createPublicKey)(pem);
        return key.equals(signer.key);
    }
    catch {
        return false;
    }
}
/**
 * Rekor's second generation signs no time of its own, so its key must have been valid at a time that others prove.
 * Where the log promised, sigstore's verifier has compared its own time. @throws PortcullisError `log-key-expired`.
 */
function checkLogValidity(entry, logs, times) {
    if (entry.inclusionPromise !== undefined || times.length === 0)
        return;
    const own = logs.filter((log) => log.logID.equals(entry.logId.keyId));
    const valid = times.some((time) => own.some(({ validFor }) => validFor.start <= time && time <= validFor.end));
    if (!valid)
        throw (0,sigstore_refusal/* refusal */.x)('log-key-expired', `expected a log key that is valid at ${times[0]?.toISOString()}, got one of another time`);
}
/** The log's promise over an entry, for entries that sigstore's verifier does not take. @throws PortcullisError. */
function verifyOldIntotoEntry(entry, logs, envelope) {
    const hash = parseBody(entry)?.spec?.content?.hash;
    if (hash?.algorithm !== 'sha256' || !equal(Buffer.from(String(hash.value), 'hex'), (0,external_node_crypto_.createHash)('sha256').update(envelope).digest())) {
        throw (0,sigstore_refusal/* refusal */.x)('log-entry-mismatch', `expected a log entry of this envelope of ${envelope.length} bytes, got one of another`);
    }
    const time = new Date(Number(entry.integratedTime) * 1000);
    const payload = core_dist.json.canonicalize({
        body: entry.canonicalizedBody.toString('base64'),
        integratedTime: Number(entry.integratedTime),
        logIndex: Number(entry.logIndex),
        logID: entry.logId.keyId.toString('hex'),
    });
    const promised = logs.some((log) => log.logID.equals(entry.logId.keyId) &&
        log.validFor.start <= time &&
        time <= log.validFor.end &&
        entry.inclusionPromise !== undefined &&
        (0,external_node_crypto_.verify)('sha256', Buffer.from(payload), log.publicKey, entry.inclusionPromise.signedEntryTimestamp));
    if (!promised)
        throw (0,sigstore_refusal/* refusal */.x)('log-promise-invalid', "expected an entry timestamp signed by the log's key, got another");
}

// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/public-key.js + 1 modules
var public_key = __webpack_require__(8265);
;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/sigstore/verify.js
// The steps of verifying one signature, whatever it came in: proven time, signer, log, signature, then whom and what it names.
// https://github.com/sigstore/architecture-docs/blob/main/client-spec.md section 4










/** Real ones have 1 to 6 KiB. Readers of DER below go through a hostile one many times. */
const maxDer = 64 * 1024;
/** @throws PortcullisError with the reason why the signature does not hold. */

/** A certificate names the same identity whoever trusts it, so this says more than that another instance does not know it. */
const identityCodes = new Set(['identity-mismatch', 'issuer-mismatch', 'extension-mismatch', 'identity-missing']);
/** Each instance of a trust root is tried; when none holds, the most telling failure is reported, or the last. */
function firstThatHolds(roots, verify) {
    let failure = (0,sigstore_refusal/* refusal */.x)('trusted-root-empty', 'expected a trusted root, got none');
    for (const trust of roots) {
        try {
            return verify(trust);
        }
        catch (error) {
            failure = error;
            if (error instanceof errors/* PortcullisError */.SO && identityCodes.has(error.code))
                break;
        }
    }
    throw (0,sigstore_refusal/* asRefusal */.Z)(failure);
}
const emptyTrust = {
    certificateAuthorities: [],
    timestampAuthorities: [],
    tlogs: [],
    ctlogs: [],
    publicKey: () => {
        throw (0,sigstore_refusal/* refusal */.x)('key-invalid', 'expected a key, got none');
    },
};

function verifyKeyless(material, der, authority, trust) {
    const certificate = parseCertificate(der);
    const thresholds = {
        ctlogThreshold: threshold(authority.requireSct ?? true, trust.ctlogs),
        tlogThreshold: threshold(authority.requireLog ?? true, trust.tlogs),
        timestampThreshold: 1,
    };
    const key = certificateKey(der);
    const times = verifySteps(material, { $case: 'certificate', certificate }, { key, certificate: der }, trust, thresholds);
    checkCodeSigning(certificate);
    checkClaimedTimes(material.entries, certificate);
    const identity = (0,sigstore_identity/* certificateIdentity */.Wb)(certificate);
    const failure = (0,sigstore_identity/* matchIdentity */.oD)(identity, authority.identities);
    if (failure !== undefined)
        throw (0,sigstore_refusal/* refusal */.x)(failure.code, failure.reason, 'Sign with the expected identity, or correct the policy.');
    const { subject, issuer, extensions } = identity;
    return { identity: subject, keyId: (0,public_key/* keyFingerprint */.yy)(key), extensions, ...(issuer === undefined ? {} : { issuer }), ...earliest(times) };
}

/** Returns the proven times. */

/** A time by an authority that nobody listed proves nothing; beside one by an authority that is listed it does no harm either. */

function isOldIntoto(entry) {
    return entry.kindVersion.kind === 'intoto' && entry.kindVersion.version === '0.0.1';
}
/** Only a promise signs the time; a time without one is the sender's word. */
function hasPromise(entry) {
    return entry.inclusionPromise !== undefined && Number(entry.integratedTime) > 0;
}

function parseCertificate(der) {
    try {
        return core_dist.X509Certificate.parse(Buffer.from(der));
    }
    catch (error) {
        throw (0,sigstore_refusal/* refusal */.x)('certificate-invalid', `expected an X.509 certificate, got: ${error.message}`);
    }
}
function certificateKey(der) {
    return new external_node_crypto_.X509Certificate(der).publicKey;
}
/** A time that nobody signs proves nothing, but one outside the certificate's life contradicts what is proven. */
function checkClaimedTimes(entries, certificate) {
    for (const { integratedTime } of entries) {
        const time = new Date(Number(integratedTime) * 1000);
        if (Number(integratedTime) !== 0 && !certificate.validForDate(time)) {
            throw (0,sigstore_refusal/* refusal */.x)('certificate-invalid', `expected log entries from while the certificate was valid, got one of ${integratedTime} s`);
        }
    }
}
const extKeyUsage = '2.5.29.37';
const codeSigning = '1.3.6.1.5.5.7.3.3';
/** A certificate for servers or mail is no certificate for code, whoever issued it. */
function checkCodeSigning(certificate) {
    const usages = certificate.extension(extKeyUsage)?.valueObj.subs[0]?.subs.map((usage) => usage.toOID()) ?? [];
    if (!usages.includes(codeSigning))
        throw (0,sigstore_refusal/* refusal */.x)('certificate-invalid', 'expected a certificate for code signing, got one for other uses');
    if (certificate.extKeyUsage?.digitalSignature === false)
        throw (0,sigstore_refusal/* refusal */.x)('certificate-invalid', 'expected a certificate for digital signatures, got one for other uses of its key');
    if (certificate.isCA)
        throw (0,sigstore_refusal/* refusal */.x)('certificate-invalid', "expected a signer's certificate, got that of an authority");
}

;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/sigstore/bundle.js
// Verifying a Sigstore bundle against an artifact: the bundle's signature, then that it is this artifact's.






/** @throws PortcullisError with the reason why the bundle does not vouch for the artifact. */

const algorithms = new Map([
    [protobuf_specs_dist.HashAlgorithm.SHA2_256, 'sha256'],
    [protobuf_specs_dist.HashAlgorithm.SHA2_384, 'sha384'],
    [protobuf_specs_dist.HashAlgorithm.SHA2_512, 'sha512'],
]);
function boundContent(bundle, artifact, authority) {
    const allowed = authority.kind === 'key' ? (authority.hashes ?? raw_signature/* hashNames */.Jf) : raw_signature/* hashNames */.Jf;
    if (bundle.content.$case === 'dsseEnvelope') {
        const { payloadType, payload, signatures } = bundle.content.dsseEnvelope;
        const statement = parseStatement(payloadType, payload);
        if (!namesArtifact(statement, artifact.digests)) {
            throw (0,sigstore_refusal/* refusal */.x)('subject-mismatch', `expected ${describe(artifact)} among the statement's subjects, got other digests only`);
        }
        const signature = signatures[0]?.sig ?? Buffer.alloc(0);
        return { content: envelopeContent({ payloadType, payload, signature }, allowed), statement };
    }
    const { messageDigest, signature } = bundle.content.messageSignature;
    const hash = algorithms.get(messageDigest.algorithm);
    if (hash === undefined)
        throw (0,sigstore_refusal/* refusal */.x)('hash-unknown', `expected SHA-256, SHA-384 or SHA-512, got ${messageDigest.algorithm}`);
    if (!allowed.includes(hash))
        throw (0,sigstore_refusal/* refusal */.x)('hash-refused', `expected a hash of ${allowed.join(', ')}, got ${hash}`);
    const actual = artifact.digests.get(hash);
    if (actual === undefined)
        throw (0,sigstore_refusal/* refusal */.x)('subject-mismatch', `expected the artifact's ${hash} to be known, got ${describe(artifact)}`);
    if (!equal(messageDigest.digest, actual)) {
        throw (0,sigstore_refusal/* refusal */.x)('subject-mismatch', `expected the digest ${hash}:${actual.toString('hex')}, got ${messageDigest.digest.toString('hex')}`);
    }
    // The digest names the artifact; which hash the signature uses is the key's matter (some signers keep SHA-256 for P-384 keys).
    return { content: messageContent(signature, messageDigest.digest, artifact, allowed) };
}
function describe(artifact) {
    const [hash, digest] = [...artifact.digests][0] ?? ['sha256', Buffer.alloc(0)];
    return `${hash}:${digest.toString('hex')}`;
}
function leafCertificate(bundle) {
    const { content } = bundle.verificationMaterial;
    if (content.$case === 'publicKey')
        return undefined;
    const leaf = content.$case === 'certificate' ? content.certificate : content.x509CertificateChain.certificates[0];
    return leaf === undefined ? undefined : Buffer.from(leaf.rawBytes);
}

;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/cosign/attempts.js
// Turning one try into one line of the report, and trying many without drowning in them.

/** A person who may push may push ten thousand artifacts; past this many, the image counts as not examined. */
const maxCandidates = 200;
/** How many signatures of one image are looked at at once. */
const parallel = 8;
const maxTotalBytes = 256 * 1024 * 1024;
function newBudget() {
    let left = maxTotalBytes;
    return (bytes) => {
        left -= bytes;
        if (left < 0)
            throw (0,sigstore_refusal/* refusal */.x)('too-much-signature-content', `expected at most ${maxTotalBytes} bytes of signatures beside an image, got more`);
    };
}
/** The outcome of a try: what it found, or why it does not hold. */
async function attempt(kind, digest, tried) {
    try {
        return { ...(await tried()), digest, verified: true };
    }
    catch (error) {
        const { code, message } = (0,sigstore_refusal/* asRefusal */.Z)(error);
        return { kind, digest, verified: false, code, reason: message };
    }
}
/** The refusal that stands for what was left out. */
function tooMany(kind, digest, count) {
    const reason = `expected at most ${maxCandidates} signature artifacts, got ${count}: the others were not examined`;
    return { kind, digest, verified: false, code: 'too-many-signatures', reason };
}

;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/cosign/manifest.js
// Manifests of artifacts that carry signatures: only the fields that matter here, read as a stranger's text.

const maxLayers = 200;
const manifestTypes = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.artifact.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** @throws PortcullisError `manifest-malformed`. */
function readSignatureManifest(bytes, mediaType) {
    let manifest;
    try {
        manifest = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        throw manifest_malformed('JSON', 'something else');
    }
    if (!manifest_isRecord(manifest))
        throw manifest_malformed('an object', typeof manifest);
    // What a registry calls a manifest and what the bytes say they are must agree, or one could pass as the other.
    const declared = manifest.mediaType ?? mediaType;
    if (!manifestTypes.includes(declared) || declared !== mediaType || 'manifests' in manifest) {
        throw manifest_malformed('an image manifest', `${String(declared).slice(0, 80)} served as ${mediaType.slice(0, 80)}`);
    }
    const layers = manifest.layers ?? manifest.blobs ?? [];
    if (!Array.isArray(layers) || layers.length > maxLayers)
        throw manifest_malformed(`at most ${maxLayers} layers`, 'another value');
    const subject = manifest_isRecord(manifest.subject) && typeof manifest.subject.digest === 'string' ? manifest.subject.digest : undefined;
    return { layers: layers.map(readDescriptor), ...(subject === undefined ? {} : { subjectDigest: subject }) };
}
function readDescriptor(value) {
    if (!manifest_isRecord(value) || typeof value.mediaType !== 'string' || typeof value.digest !== 'string' || typeof value.size !== 'number') {
        throw manifest_malformed('descriptors with mediaType, digest and size', 'others');
    }
    const annotations = Object.create(null);
    if (manifest_isRecord(value.annotations)) {
        for (const [key, text] of Object.entries(value.annotations))
            if (typeof text === 'string')
                annotations[key] = text;
    }
    return { mediaType: value.mediaType, digest: value.digest, size: value.size, annotations };
}
function manifest_malformed(expected, got) {
    return (0,sigstore_refusal/* refusal */.x)('manifest-malformed', `expected a signature manifest to be ${expected}, got ${got}`);
}
function manifest_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/cosign/bundles.js
// Sigstore bundles attached to an image as referrers, the default of cosign 3 and of GitHub's attestations.
// https://github.com/sigstore/cosign/blob/main/specs/BUNDLE_SPEC.md








/** What `cosign sign` states of an image; everything else is an attestation. */
const signPredicate = 'https://sigstore.dev/cosign/sign/v1';
async function verifyBundles(search) {
    const { client, repository, image: place, subject } = search;
    const referrers = (await client.referrers(repository, subject.digest)).filter(mayCarryBundle);
    const examined = [...referrers].sort((left, right) => rank(left) - rank(right)).slice(0, maxCandidates);
    let image;
    // Signatures over the image's bytes need them; statements name its digest and do not.
    const imageBytes = () => {
        image ??= client.manifest(place, subject.digest).then(({ bytes }) => (0,raw_signature/* messageOf */.bD)(bytes));
        return image;
    };
    const attempts = await inParallel(examined, parallel, (referrer) => verifyReferrer(search, referrer, imageBytes));
    const rest = referrers.length > maxCandidates ? [tooMany('cosign-bundle', subject.digest, referrers.length)] : [];
    return [...attempts.flat(), ...rest];
}
/** Neither notation's signatures, nor cosign's older ones, nor SBOMs as plain artifacts; a type that says nothing must be looked into. */
function mayCarryBundle({ artifactType = '' }) {
    return (!/^application\/vnd\.(?:cncf\.notary|dev\.cosign\.artifact)\./.test(artifactType) &&
        !/^application\/(?:spdx|vnd\.cyclonedx|sarif)\+/.test(artifactType));
}
function rank({ artifactType = '' }) {
    return bundleMediaTypes.includes(artifactType) ? 0 : artifactType === 'application/vnd.oci.empty.v1+json' || artifactType === '' ? 1 : 2;
}
async function verifyReferrer({ client, repository, subject, authority, budget }, referrer, imageBytes) {
    let bundles = [];
    const read = await attempt('cosign-bundle', referrer.digest, async () => {
        const { bytes, mediaType } = await client.manifest(repository, referrer.digest);
        const manifest = readSignatureManifest(bytes, mediaType);
        bundles = manifest.layers.filter((layer) => bundleMediaTypes.includes(layer.mediaType));
        if (bundles.length > 0 && manifest.subjectDigest !== subject.digest) {
            throw (0,sigstore_refusal/* refusal */.x)('subject-mismatch', `expected an artifact about ${subject.digest}, got one about ${manifest.subjectDigest ?? 'nothing'}`);
        }
        if (bundles.length === 0 && rank(referrer) === 0) {
            throw (0,sigstore_refusal/* refusal */.x)('bundle-missing', `expected a bundle in an artifact of type ${referrer.artifactType}, got other content`);
        }
        return { kind: 'cosign-bundle' };
    });
    // Only what claims to be a bundle is reported when it cannot be read; other artifacts are none of ours.
    if (!read.verified)
        return bundles.length > 0 || rank(referrer) === 0 ? [read] : [];
    return inParallel(bundles, parallel, (layer) => attempt('cosign-bundle', referrer.digest, async () => {
        budget(layer.size);
        const bundle = parse_bundle_parseBundle(await client.blob(repository, layer, { maxBytes: maxBundleBytes }));
        const artifact = bundle.content.$case === 'messageSignature' ? await imageBytes() : digestOnly(subject.digest);
        return describeBundle(bundle_verifyBundle(bundle, artifact, authority), subject.digest);
    }));
}
function describeBundle({ statement, ...signer }, digest) {
    if (statement === undefined)
        return { kind: 'cosign-bundle', ...signer };
    if (statement.predicateType === signPredicate) {
        const { digests } = digestOnly(digest);
        const about = statement.subjects.find((subject) => namesArtifact({ ...statement, subjects: [subject] }, digests));
        return { kind: 'cosign-bundle', ...signer, annotations: about?.annotations ?? new Map() };
    }
    return { kind: 'attestation', ...signer, predicateType: statement.predicateType, statement: statement.document };
}
/** An image known by its digest. @throws PortcullisError `hash-unknown`. */
function digestOnly(digest) {
    const colon = digest.indexOf(':');
    const hash = digest.slice(0, colon);
    if (!raw_signature/* hashNames */.Jf.includes(hash))
        throw (0,sigstore_refusal/* refusal */.x)('hash-unknown', `expected a digest by ${raw_signature/* hashNames */.Jf.join(', ')}, got ${digest.slice(0, 20)}`);
    return { digests: new Map([[hash, Buffer.from(digest.slice(colon + 1), 'hex')]]) };
}

;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/cosign/rekor-annotation.js
// The proof that old cosign signatures carry in annotations, as the log entry that a bundle would hold.
// https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md



const maxAnnotation = 4 * 1024 * 1024;
const annotationNames = {
    signature: 'dev.cosignproject.cosign/signature',
    certificate: 'dev.sigstore.cosign/certificate',
    bundle: 'dev.sigstore.cosign/bundle',
    timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
};
/** Log entries in `dev.sigstore.cosign/bundle`; none when there is no annotation. @throws PortcullisError `annotation-malformed`. */
function readLogEntry(annotation) {
    const { SignedEntryTimestamp: promise, Payload: payload } = parse(annotation, 'log entry') ?? {};
    if (promise === undefined && payload === undefined)
        return [];
    if (!rekor_annotation_isRecord(payload) || typeof promise !== 'string')
        throw rekor_annotation_malformed('log entry', 'SignedEntryTimestamp and Payload');
    const { body, integratedTime, logIndex, logID } = payload;
    if (typeof body !== 'string' ||
        !isIndex(integratedTime) ||
        !isIndex(logIndex) ||
        typeof logID !== 'string' ||
        !/^[0-9a-f]{64}$/.test(logID)) {
        throw rekor_annotation_malformed('log entry', 'body, integratedTime, logIndex and logID');
    }
    const content = parse(Buffer.from(body, 'base64').toString('utf8'), 'log entry');
    if (typeof content?.kind !== 'string' || typeof content.apiVersion !== 'string')
        throw rekor_annotation_malformed('log entry', 'a body with kind and apiVersion');
    const entry = protobuf_specs_dist.TransparencyLogEntry.fromJSON({
        logIndex: String(logIndex),
        logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
        kindVersion: { kind: content.kind, version: content.apiVersion },
        integratedTime: String(integratedTime),
        inclusionPromise: { signedEntryTimestamp: promise },
        canonicalizedBody: body,
    });
    return [entry];
}
/** RFC 3161 responses in `dev.sigstore.cosign/rfc3161timestamp`. @throws PortcullisError `annotation-malformed`. */
function readTimestamps(annotation) {
    const stamp = parse(annotation, 'timestamp')?.SignedRFC3161Timestamp;
    if (stamp === undefined || stamp === '')
        return [];
    if (typeof stamp !== 'string')
        throw rekor_annotation_malformed('timestamp', 'SignedRFC3161Timestamp');
    return [Buffer.from(stamp, 'base64')];
}
/** DER of the PEM in `dev.sigstore.cosign/certificate`. @throws PortcullisError `annotation-malformed`. */
function readCertificate(annotation) {
    if (annotation === undefined || annotation === '')
        return undefined;
    if (annotation.length > maxAnnotation)
        throw rekor_annotation_malformed('certificate', `at most ${maxAnnotation} characters`);
    try {
        return new external_node_crypto_.X509Certificate(annotation).raw;
    }
    catch {
        throw rekor_annotation_malformed('certificate', 'one PEM certificate');
    }
}
function parse(text, what) {
    if (text === undefined || text === '')
        return undefined;
    if (text.length > maxAnnotation)
        throw rekor_annotation_malformed(what, `at most ${maxAnnotation} characters`);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw rekor_annotation_malformed(what, 'JSON');
    }
    if (json === null)
        return undefined;
    if (!rekor_annotation_isRecord(json))
        throw rekor_annotation_malformed(what, 'a JSON object');
    return json;
}
function isIndex(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function rekor_annotation_malformed(what, expected) {
    return (0,sigstore_refusal/* refusal */.x)('annotation-malformed', `expected the annotation of the ${what} to hold ${expected}, got something else`);
}
function rekor_annotation_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/cosign/legacy.js
// Signatures and attestations as cosign stored them up to version 2: under tags made of the image's digest.
// https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md














const simpleSigning = 'application/vnd.dev.cosign.simplesigning.v1+json';
const dsseEnvelope = 'application/vnd.dsse.envelope.v1+json';
const maxPayload = 1024 * 1024;
/** What `--registry-referrers-mode=oci-1-1` and Tekton Chains call a manifest of signatures that refers to its image; attestations keep to the tag. */
const referringSignature = 'application/vnd.dev.cosign.artifact.sig.v1+json';
async function verifyLegacy(search) {
    const tag = search.subject.digest.replace(':', '-');
    const found = await Promise.all([
        verifyTag(search, `${tag}.sig`, { kind: 'cosign-legacy', layerType: simpleSigning, verifyLayer: verifySignature }),
        verifyReferring(search),
        verifyTag(search, `${tag}.att`, { kind: 'attestation', layerType: dsseEnvelope, verifyLayer: verifyAttestation }),
    ]);
    return found.flat();
}
/** One attempt a layer; none when the tag does not exist. */
async function verifyTag(search, tag, layers) {
    const manifest = await findManifest(search, tag);
    return manifest === undefined ? [] : verifyLayers(search, manifest, layers, () => undefined);
}
/** The same manifest without a tag: it must name the image as its subject. */
async function verifyReferring(search) {
    const { client, repository, subject } = search;
    const referrers = (await client.referrers(repository, subject.digest)).filter(({ artifactType }) => artifactType === referringSignature);
    const layers = { kind: 'cosign-legacy', layerType: simpleSigning, verifyLayer: verifySignature };
    const attempts = await inParallel(referrers.slice(0, maxCandidates), parallel, async ({ digest }) => verifyLayers(search, await client.manifest(repository, digest), layers, ({ subjectDigest }) => {
        if (subjectDigest !== subject.digest)
            throw (0,sigstore_refusal/* refusal */.x)('subject-mismatch', `expected signatures of ${subject.digest}, got those of ${subjectDigest ?? 'nothing'}`);
    }));
    const rest = referrers.length > maxCandidates ? [tooMany('cosign-legacy', subject.digest, referrers.length)] : [];
    return [...attempts.flat(), ...rest];
}
async function verifyLayers(search, manifest, { kind, layerType, verifyLayer }, check) {
    const { digest } = manifest.descriptor;
    let layers = [];
    const read = await attempt(kind, digest, () => {
        const signatures = readSignatureManifest(manifest.bytes, manifest.mediaType);
        check(signatures);
        layers = signatures.layers.filter((layer) => layer.mediaType === layerType);
        return { kind };
    });
    if (!read.verified)
        return [read];
    return inParallel(layers, parallel, (layer) => attempt(kind, digest, () => {
        search.budget(layer.size);
        return verifyLayer(search, layer);
    }));
}
async function findManifest({ client, repository }, tag) {
    try {
        return await client.manifest(repository, tag);
    }
    catch (error) {
        if (error instanceof errors/* PortcullisError */.SO && error.code === 'manifest-unknown')
            return undefined;
        throw error;
    }
}
async function verifySignature({ client, repository, subject, authority }, layer) {
    const payload = await client.blob(repository, layer, { maxBytes: maxPayload });
    const annotations = checkPayload(payload, subject.digest);
    const layerAnnotations = layer.annotations ?? {};
    const signature = base64Bytes(layerAnnotations[annotationNames.signature] ?? '');
    if (signature === undefined)
        throw (0,sigstore_refusal/* refusal */.x)('signature-malformed', `expected base64 in ${annotationNames.signature}, got other text`);
    if (signature.length === 0)
        throw (0,sigstore_refusal/* refusal */.x)('signature-missing', `expected a signature in ${annotationNames.signature}, got none`);
    const message = (0,raw_signature/* messageOf */.bD)(payload);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(payload).digest();
    const hashes = authority.kind === 'key' ? (authority.hashes ?? raw_signature/* hashNames */.Jf) : raw_signature/* hashNames */.Jf;
    return {
        kind: 'cosign-legacy',
        ...verifyMaterial({ content: messageContent(signature, digest, message, hashes), ...proof(layerAnnotations) }, authority),
        annotations,
    };
}
/** The payload is what was signed, so it must be about this image and meant as a signature. @returns what it states beside that. */
function checkPayload(payload, digest) {
    let critical;
    let optional;
    try {
        const read = JSON.parse(payload.toString('utf8'));
        critical = read?.critical;
        optional = read?.optional;
    }
    catch {
        throw (0,sigstore_refusal/* refusal */.x)('payload-malformed', 'expected a JSON payload, got something else');
    }
    if (critical?.type !== 'cosign container image signature' && critical?.type !== signPredicate) {
        throw (0,sigstore_refusal/* refusal */.x)('payload-malformed', `expected a container image signature, got ${JSON.stringify(critical?.type)?.slice(0, 80) ?? 'nothing'}`);
    }
    const signed = critical.image?.['docker-manifest-digest'];
    if (signed !== digest)
        throw (0,sigstore_refusal/* refusal */.x)('subject-mismatch', `expected a signature of ${digest}, got one of ${String(signed).slice(0, 80)}`);
    return textsOf(optional);
}
async function verifyAttestation({ client, repository, subject, authority }, layer) {
    const envelope = await client.blob(repository, layer, { maxBytes: maxBundleBytes });
    const { payloadType, payload, signature } = readEnvelope(envelope);
    const statement = parseStatement(payloadType, payload);
    if (!namesArtifact(statement, digestOnly(subject.digest).digests)) {
        throw (0,sigstore_refusal/* refusal */.x)('subject-mismatch', `expected ${subject.digest} among the statement's subjects, got other digests only`);
    }
    const hashes = authority.kind === 'key' ? (authority.hashes ?? raw_signature/* hashNames */.Jf) : raw_signature/* hashNames */.Jf;
    const content = envelopeContent({ payloadType, payload, signature, stamped: envelope }, hashes);
    const signer = verifyMaterial({ content, envelope, ...proof(layer.annotations ?? {}) }, authority);
    return { kind: 'attestation', ...signer, predicateType: statement.predicateType, statement: statement.document };
}
function readEnvelope(bytes) {
    let envelope;
    try {
        envelope = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        throw (0,sigstore_refusal/* refusal */.x)('envelope-malformed', 'expected a DSSE envelope in JSON, got something else');
    }
    const { payloadType, payload, signatures } = envelope ?? {};
    const only = Array.isArray(signatures) && signatures.length === 1 ? signatures[0]?.sig : undefined;
    if (typeof payloadType !== 'string' || typeof payload !== 'string' || typeof only !== 'string') {
        throw (0,sigstore_refusal/* refusal */.x)('envelope-malformed', 'expected a DSSE envelope with payloadType, payload and one signature, got another shape');
    }
    const [content, signature] = [base64Bytes(payload), base64Bytes(only)];
    if (content === undefined || signature === undefined)
        throw (0,sigstore_refusal/* refusal */.x)('envelope-malformed', 'expected a DSSE envelope with payload and signature in base64, got other text');
    return { payloadType, payload: content, signature };
}
function proof(annotations) {
    const certificate = readCertificate(annotations[annotationNames.certificate]);
    return {
        ...(certificate === undefined ? {} : { certificate }),
        entries: readLogEntry(annotations[annotationNames.bundle]),
        timestamps: readTimestamps(annotations[annotationNames.timestamp]),
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/cosign/verify-cosign.js
// Every signature and attestation that cosign, in either of its formats, left beside an image, tried against one authority.



/**
 * One attempt a signature found, verified or not; none when the image has none. `subject` is the image as it was resolved
 * once: its digest is what every signature must name. @throws PortcullisError when the registry cannot be asked.
 */
async function verifyCosign(client, repository, subject, authority, options = {}) {
    const formats = options.formats ?? ['bundle', 'legacy'];
    const search = { client, repository: options.signatures ?? repository, image: repository, subject, authority, budget: newBudget() };
    const found = await Promise.all([
        formats.includes('bundle') ? verifyBundles(search) : [],
        formats.includes('legacy') ? verifyLegacy(search) : [],
    ]);
    return found.flat();
}

// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/attestation/rule.js + 1 modules
var attestation_rule = __webpack_require__(734);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/attestation/provenance.js
var attestation_provenance = __webpack_require__(7034);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/attestation-verify/src/judge.js
// Whether an attestation whose signature holds says what is demanded, and says it by its certificate and not by its statement alone.

/** What it lacks; undefined when it holds. */

/** Of these the certificate tells too, and what a build says of itself must not differ from what its signer was proven to be. */
const provenByCertificate = ['source-repository', 'source-ref', 'source-digest'];
function contradiction(provenance, { extensions }) {
    for (const name of provenByCertificate) {
        const [stated, proven] = [provenance?.get(name), extensions?.get(name)];
        if (stated !== undefined && proven !== undefined && stated !== proven)
            return lack('provenance-contradicts', `expected the provenance's ${name} to be the certificate's "${clip(proven)}", got "${clip(stated)}"`);
    }
    return undefined;
}
const workflowOf = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/\.github\/workflows\//;
/** Anybody may call a reusable workflow that is public, and it signs for them: whose build it may be must then be named. */

/** Where a key signed, its holder's provenance is all that tells of the source; a certificate was held against it already. */

/** As GitHub named its runners before builders were workflows; the certificate tells of them by an extension. */
const runner = /^https:\/\/github\.com\/actions\/runner\/(github-hosted|self-hosted)$/;

/** A builder that is named with its version is that version alone. */
function isVersionOf(stated, builderId) {
    return !builderId.includes('@') && stated.startsWith(`${builderId}@`);
}
function lack(code, reason) {
    return { code, reason };
}
function clip(text) {
    return text.slice(0, 200);
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/attestation-verify/src/subjects.js
var subjects = __webpack_require__(5570);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/attestation-verify/src/verify.js
// The steps for every subject: what it is, which attestations there are, whether one of them holds and says what is demanded.






const verify_parallel = 8;
/** One outcome a subject, in their order. */
function inOrder(subjects, verify) {
    return inParallel(subjects, verify_parallel, verify);
}
/** The bundles of all files that are named. @throws PortcullisError `bundle-missing`, `bundle-unreadable`, `bundle-malformed`. */
async function readBundleFiles(given, places) {
    const bundles = [];
    for (const entry of given)
        for (const { name, absolute } of await (0,subjects/* filesNamed */.h)(entry, 'bundles', places)) {
            const found = bundlesIn(await (0,sigstore_artifact/* readBounded */.C)(absolute, maxBundleBytes, 'bundle-unreadable')).map(verify_readBundle);
            if (found.length === 0)
                throw emptyFile(name);
            for (const [i, bundle] of found.entries())
                bundles.push({ place: found.length === 1 ? name : `bundle ${i + 1} of ${name}`, bundle });
        }
    return bundles;
}
/** An image would else be asked of its registry, though its user said where to look. */
function emptyFile(file) {
    return new errors/* PortcullisError */.SO({
        code: 'bundle-unreadable',
        message: 'expected bundles, got an empty file',
        where: { file, key: 'bundles' },
        remedy: 'Name the file that holds the attestations, or leave it out.',
    });
}

/** Never throws for what a subject, a bundle or a server does: that is the outcome. */
async function verifySubject(subject, wanted) {
    try {
        return await look(subject, wanted);
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.SO))
            throw error;
        return { subject, problem: { kind: 'unavailable', code: error.code, reason: `${error.message}. ${error.remedy.replace(/\.$/, '')}` } };
    }
}
async function look(subject, wanted) {
    const { artifact, digest } = await identify(subject, wanted);
    const tries = [];
    const answer = await wanted.host?.bundlesOf(digest);
    const fromHost = (answer?.bundles ?? []).map(verify_readBundle);
    for (const { place, bundle } of wanted.bundles)
        tries.push(placed(attestationOutcome(bundle, artifact, wanted.expectation), place));
    for (const bundle of fromHost)
        tries.push(attestationOutcome(bundle, artifact, wanted.expectation));
    if (subject.kind === 'image' && wanted.bundles.length + fromHost.length === 0)
        tries.push(...(await tryRegistry(subject, digest, wanted)));
    const held = tries.find((tried) => 'signer' in tried);
    if (held !== undefined && 'signer' in held)
        return { subject, digest, verified: held };
    return {
        subject,
        digest,
        problem: mostTelling(tries.filter((tried) => 'kind' in tried), digest, answer?.doubt),
    };
}
/** Hashed once, or resolved once: everything below is about that digest. */
async function identify(subject, { registry }) {
    if (subject.kind === 'digest')
        return { artifact: digestOnly(subject.name), digest: subject.name };
    if (subject.kind === 'file') {
        const artifact = await (0,sigstore_artifact/* readArtifact */.R)(subject.absolute);
        return { artifact, digest: `sha256:${artifact.digests.get('sha256').toString('hex')}` };
    }
    const { reference } = subject;
    const digest = reference.digest ?? (await registry().resolve(reference)).digest;
    return { artifact: digestOnly(digest), digest };
}

/** Of many bundles, the one that is spoken of must be told; the subject is another file. */
function placed(tried, place) {
    return 'kind' in tried ? { ...tried, reason: `${tried.reason}, in ${place}` } : tried;
}
/** What speaks of something else is as good as nothing; all other flaws are those of a signature. */

async function tryRegistry(subject, digest, { registry, expectation }) {
    const client = rememberingClient(registry());
    const image = await client.resolve({ ...subject.reference, digest });
    const attempts = await verifyCosign(client, subject.reference, image, expectation.authority);
    return attempts.flatMap(({ verified, code, reason, statement, predicateType, identity, ...proven }) => {
        if (!verified)
            return [{ kind: 'invalid', code: code ?? 'signature-invalid', reason: reason ?? 'no reason given' }];
        // A signature of the image states nothing of how it came to be.
        if (statement === undefined || predicateType === signPredicate)
            return [];
        return [judged(expectation, readInTotoStatement(statement), { ...proven, identity: identity ?? '' })];
    });
}

const telling = ['unavailable', 'unmet', 'invalid', 'missing'];
/** What the right signer says is told before what a stranger says, and that before attestations of something else. */
/** @param doubt why more attestations may be there than were seen. */
function mostTelling(problems, digest, doubt) {
    // Of those by the right signer, one of another kind (an SBOM beside the provenance) tells least.
    const ranked = [...problems].sort((a, b) => verify_rank(a) - verify_rank(b));
    const [first] = ranked;
    const beside = doubt === undefined ? '' : `; ${doubt}`;
    if (first === undefined)
        return { kind: 'missing', code: 'unattested', reason: `expected an attestation of ${digest}, got none${beside}` };
    const more = problems.length === 1 ? '' : ` (the first of ${problems.length} that were tried)`;
    return { ...first, reason: `${first.reason}${more}${beside}` };
}
function verify_rank({ kind, code }) {
    return telling.indexOf(kind) * 2 + (code === 'predicate-mismatch' ? 1 : 0);
}
/** How a subject is told of. */
function nameOf(subject) {
    return subject.kind === 'image' ? (0,reference/* formatReference */.FH)(subject.reference) : subject.name;
}
/** What holds or does not, in one line: names and statements are written by strangers, and none of them begins a line of its own. */
function describeOutcome({ subject, verified, problem }) {
    if (verified === undefined)
        return (0,letters/* printable */.g$)(`${nameOf(subject)}: ${problem?.reason ?? 'not verified'} (${problem?.code ?? 'unknown'})`);
    const { signer, statement } = verified;
    const source = signer.extensions?.get('source-repository');
    const ref = signer.extensions?.get('source-ref');
    const from = source === undefined ? '' : `, from ${source}${ref === undefined ? '' : ` at ${ref}`}`;
    const when = signer.signedAt === undefined ? '' : ` at ${signer.signedAt.toISOString()}`;
    const by = signer.issuer === undefined ? signer.identity : `${signer.identity} (${signer.issuer})`;
    return (0,letters/* printable */.g$)(`${nameOf(subject)}: ${statement.predicateType} attested by ${by}${when}${from}`);
}


/***/ }),

/***/ 6451:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var blocks = (function blocks(subnets) {
    let list;
    return () => {
        if (list !== undefined)
            return list;
        list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
        for (const [network, prefix, family] of subnets)
            list.addSubnet(network, prefix, family);
        return list;
    };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   D7: () => (/* binding */ mayLeadTo),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _8: () => (/* binding */ linkLocalRefused),
/* harmony export */   _W: () => (/* binding */ isLinkLocal),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1942);
// Which hosts are this machine, which are private, and which nobody may be led to.


const loopback = blocks([
    ['127.0.0.0', 8, 'ipv4'],
    ['::1', 128, 'ipv6'],
]);
/** Link-local: where clouds keep their metadata service, and with it the machine's credentials. */
const linkLocal = blocks([
    ['169.254.0.0', 16, 'ipv4'],
    ['fe80::', 10, 'ipv6'],
    ['fd00:ec2::254', 128, 'ipv6'],
]);
const privateNetworks = blocks([
    ['0.0.0.0', 8, 'ipv4'],
    ['10.0.0.0', 8, 'ipv4'],
    ['100.64.0.0', 10, 'ipv4'],
    ['172.16.0.0', 12, 'ipv4'],
    ['192.168.0.0', 16, 'ipv4'],
    ['::', 128, 'ipv6'],
    ['fc00::', 7, 'ipv6'],
]);
/** The host of a URL or of `host:port`, without brackets and port, lower-case. */
function hostOf(authority) {
    const bracket = /^\[([^\]]{1,60})\]/.exec(authority);
    if (bracket !== null)
        return bracket[1].toLowerCase();
    const colon = authority.lastIndexOf(':');
    return (colon < 0 || authority.indexOf(':') !== colon ? authority : authority.slice(0, colon)).toLowerCase();
}
/** Whether a host is this machine, by its name or literal address; no name is looked up. */
function isLoopback(authority) {
    const host = hostOf(authority);
    return host === 'localhost' || host.endsWith('.localhost') || within(loopback, host);
}
/** Whether a literal address leads into a private network, this machine or a metadata service. */
function isPrivateAddress(authority) {
    const host = hostOf(authority);
    return isLoopback(host) || within(privateNetworks, host) || within(linkLocal, host);
}
/**
 * Whether a host may send us on to another by redirect or as its token service. To a private address only a host may that is
 * that very machine: a registry inside a network must not reach into its neighbours through us.
 */
function mayLeadTo(from, to) {
    if (!isPrivateAddress(to))
        return true;
    if (within(linkLocal, hostOf(to)))
        return false;
    return sameMachine(hostOf(from), hostOf(to));
}
/** `localhost` is both of its addresses. */
function sameMachine(a, b) {
    const own = (host) => (host === 'localhost' || host === '127.0.0.1' || host === '::1' ? 'localhost' : host);
    return own(a) === own(b);
}
function isLinkLocal(address) {
    return within(linkLocal, address);
}
/** @param host whose literal address, or one that its name resolves to, is link-local. */
function linkLocalRefused(host) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('address-refused', `expected ${host} to be a public or private host, got a link-local address`, 'Do not use this host: it leads to the machine\u2019s metadata service.');
}
function within(list, host) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    if (family === 0)
        return false;
    // An IPv4 address in IPv6 clothing is the IPv4 address; BlockList knows that.
    return list().check(host, family === 4 ? 'ipv4' : 'ipv6');
}
/** Made when it is first asked: most runs meet no address. */



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


/***/ }),

/***/ 6084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ githubHeaders),
/* harmony export */   j: () => (/* binding */ isOpenLine)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6451);
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
    return protocol !== 'https:' && !(0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(host);
}


/***/ }),

/***/ 3247:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ proxyFromEnvironment),
/* harmony export */   H: () => (/* binding */ basic)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6451);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1942);
// Which requests go through a proxy, from the usual variables.



/**
 * Reads HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in either case. This machine is never reached through a proxy.
 * @throws PortcullisError `proxy-invalid`.
 */
function proxyFromEnvironment(environment) {
    const variable = (name) => environment[name.toLowerCase()] || environment[name] || '';
    const secure = proxyUrl('HTTPS_PROXY', variable('HTTPS_PROXY'));
    const plain = proxyUrl('HTTP_PROXY', variable('HTTP_PROXY'));
    const direct = exemptions(variable('NO_PROXY'));
    return (url) => {
        if ((0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url.host) || direct(url))
            return undefined;
        return url.protocol === 'https:' ? secure : plain;
    };
}
function proxyUrl(name, text) {
    if (text === '')
        return undefined;
    let url;
    try {
        url = new URL(text.includes('://') ? text : `http://${text}`);
    }
    catch {
        // Told below; the text may hold a password and is not repeated.
    }
    if (url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:'))
        return url;
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('proxy-invalid', `expected ${name} to be an http or https URL`, `Correct or unset ${name}.`);
}
/** NO_PROXY as Go and curl read it: hosts, domains, `host:port`, addresses, CIDR blocks, or `*` for all. */
function exemptions(list) {
    const networks = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    const names = [];
    for (const entry of list.split(',').map((part) => part.trim().toLowerCase())) {
        const [network = '', prefix] = entry.split('/');
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
        if (prefix !== undefined && family !== 0 && Number(prefix) <= (family === 4 ? 32 : 128))
            networks.addSubnet(network, Number(prefix), family === 4 ? 'ipv4' : 'ipv6');
        else if (entry !== '')
            names.push(entry.replace(/^\*\./, '.'));
    }
    return (url) => {
        const host = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(url.host);
        const port = url.port || (url.protocol === 'https:' ? '443' : '80');
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
        if (family !== 0 && networks.check(host, family === 4 ? 'ipv4' : 'ipv6'))
            return true;
        return names.some((name) => {
            if (name === '*')
                return true;
            const [domain = '', only] = name.includes(':') && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 0 ? name.split(':') : [name];
            if (only !== undefined && only !== port)
                return false;
            return domain.startsWith('.') ? host.endsWith(domain) : host === domain || host.endsWith(`.${domain}`);
        });
    };
}
function basic(user, password) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}


/***/ }),

/***/ 1470:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6451);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1942);
// One HTTP exchange, bounded in time. What opens connections is loaded with the first of them: most runs ask nobody, and Node's client
// with its TLS takes as long to load as a small scan.


function createTransport(options) {
    let closed = false;
    let loading;
    let connections;
    const loaded = async () => {
        loading ??= __webpack_require__.e(/* import() */ 92).then(__webpack_require__.bind(__webpack_require__, 9092)).then(({ openConnections }) => openConnections(options));
        connections = await loading;
        return connections;
    };
    // Whoever is asked a thousand times is looked at once.
    const harmless = new Set();
    return {
        async send(request) {
            const { exchange } = await loaded();
            // What nobody waits for any more opens no connection that would hold the process.
            if (closed)
                throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('transport-closed', `expected an answer from ${request.url.host}, got the end of the run`, 'Raise the deadline.');
            // A literal address is looked up by nobody.
            if (!harmless.has(request.url.host)) {
                if ((0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isLinkLocal */ ._W)((0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(request.url.host)))
                    throw (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .linkLocalRefused */ ._8)(request.url.host);
                harmless.add(request.url.host);
            }
            return exchange(request);
        },
        close() {
            closed = true;
            connections?.close();
        },
    };
}


/***/ }),

/***/ 3860:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   CS: () => (/* binding */ normalHost),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   UD: () => (/* binding */ dockerHub)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);
// Image references as docker reads them: `nginx` is docker.io/library/nginx:latest.

const dockerHub = 'docker.io';
const hubHosts = [dockerHub, 'index.docker.io', 'registry-1.docker.io'];
/** No registry accepts more: 255 for the name (distribution specification) and room for host, tag and digest. */
const maxReference = 700;
const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-{1,20})[a-z0-9]+){0,60}$/;
const tagShape = /^\w[\w.-]{0,127}$/;
const digestShape = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
const hostShape = /^(?:\[[0-9a-f:.]{2,45}\]|[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::\d{1,5})?$/i;
function isDigest(text) {
    return digestShape.test(text);
}
/** @throws PortcullisError `reference-invalid`. */
function parseReference(text) {
    const fail = (expected) => new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
        code: 'reference-invalid',
        message: `expected ${expected}, got "${text.slice(0, 120)}"`,
        remedy: 'Write the image as REGISTRY/REPOSITORY:TAG or REGISTRY/REPOSITORY@sha256:DIGEST.',
    });
    if (text.length === 0 || text.length > maxReference)
        throw fail(`an image reference of 1 to ${maxReference} characters`);
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : text.slice(at + 1);
    if (digest !== undefined && !isDigest(digest))
        throw fail('a digest of the form sha256:<64 hex digits>');
    const named = at < 0 ? text : text.slice(0, at);
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/');
    const tag = hasTag ? named.slice(colon + 1) : undefined;
    if (tag !== undefined && !tagShape.test(tag))
        throw fail('a tag of letters, digits, dots, dashes and underscores');
    const { registry, path } = splitRegistry(hasTag ? named.slice(0, colon) : named);
    if (!hostShape.test(registry))
        throw fail('a registry host');
    if (path.length > 255 || !path.split('/').every((part) => component.test(part)))
        throw fail('a lower-case repository name');
    const repository = registry === dockerHub && !path.includes('/') ? `library/${path}` : path;
    return {
        registry,
        repository,
        ...(tag === undefined ? (digest === undefined ? { tag: 'latest' } : {}) : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/** `registry/repository:tag@digest`, with the registry always written out. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${reference.registry}/${reference.repository}${tag}${digest}`;
}
/** The first component is a registry when it looks like a host, as in docker: a dot, a port or `localhost`. */
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const isHost = first.includes('.') || first.includes(':') || first === 'localhost' || first !== first.toLowerCase();
    if (!isHost)
        return { registry: dockerHub, path: name };
    return { registry: normalHost(first), path: name.slice(slash + 1) };
}
/** Hosts have no case, and Docker Hub has several. */
function normalHost(host) {
    const lower = host.toLowerCase();
    return hubHosts.includes(lower) ? dockerHub : lower;
}


/***/ }),

/***/ 4319:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var isRecord = (function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ parseJsonPath),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Ub: () => (/* binding */ selectAll),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);
/* harmony import */ var _sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4355);
// A small part of JSONPath (RFC 9535): names, indexes and wildcards. No filters, no recursion, nothing that can run away.


const maxSegments = 20;
const maxSelected = 10_000;
const segment = /^(?:\.([A-Za-z_@$][\w@$-]{0,99})|\[(\d{1,6})\]|\['([^'\\]{1,200})'\]|\["([^"\\]{1,200})"\]|(?:\[\*\]|\.\*))/;
/** `$.a.b[0]['a key'][*]`. @throws PortcullisError `path-invalid`. */
function parseJsonPath(text, where) {
    const path = [];
    let rest = text.startsWith('$') ? text.slice(1) : undefined;
    while (rest !== undefined && rest !== '' && path.length <= maxSegments) {
        const found = segment.exec(rest);
        if (found === null)
            break;
        const name = found[1] ?? found[3] ?? found[4];
        path.push(name !== undefined ? { name } : found[2] !== undefined ? { index: Number(found[2]) } : 'every');
        rest = rest.slice(found[0].length);
    }
    if (rest === '' && path.length <= maxSegments)
        return path;
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
        code: 'path-invalid',
        message: `expected a path of at most ${maxSegments} parts such as $.buildDefinition.buildType or $.packages[*].name, got "${text.slice(0, 80)}"`,
        where,
        remedy: "Names, [index], [*] and ['quoted name'] are understood; filters and `..` are not.",
    });
}
/** Every value that the path leads to; none when it leads nowhere. @throws PortcullisError `predicate-too-large`. */
function select(path, value) {
    return selectAll(path, value).values;
}
/**
 * The same, and whether the path led somewhere from every value on its way: an element without the field is a gap, and so is
 * a list that is not there; an empty list is none. @throws PortcullisError `predicate-too-large`.
 */
function selectAll(path, value) {
    let values = [value];
    let complete = true;
    for (const step of path) {
        const next = [];
        for (const current of values) {
            if (!leads(step, current))
                complete = false;
            for (const found of follow(step, current)) {
                // What is not looked at must not count as looked at.
                if (next.length >= maxSelected) {
                    throw (0,_sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('predicate-too-large', `expected at most ${maxSelected} values along a path, got more`);
                }
                next.push(found);
            }
        }
        values = next;
    }
    return { values, complete };
}
function leads(step, value) {
    return step === 'every' ? Array.isArray(value) || isRecord(value) : follow(step, value).length > 0;
}
function follow(step, value) {
    if (step === 'every')
        return Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
    if ('index' in step)
        return Array.isArray(value) && step.index < value.length ? [value[step.index]] : [];
    return isRecord(value) && Object.hasOwn(value, step.name) ? [value[step.name]] : [];
}



/***/ }),

/***/ 7034:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ readProvenance),
/* harmony export */   Hu: () => (/* binding */ provenanceTypes),
/* harmony export */   ZN: () => (/* binding */ provenanceFields)
/* harmony export */ });
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4319);
// SLSA provenance of either version, as the few facts that a policy asks for.
// https://slsa.dev/spec/v1.0/provenance, https://slsa.dev/spec/v0.2/provenance

const provenanceTypes = ['https://slsa.dev/provenance/v0.2', 'https://slsa.dev/provenance/v1'];
const provenanceFields = [
    'builder-id',
    'build-type',
    'source-repository',
    'source-ref',
    'source-digest',
    'workflow',
    'invocation',
];
/** Undefined when the statement is no provenance. */
function readProvenance(statement) {
    const facts = statement.predicateType === provenanceTypes[0]
        ? version02(statement.predicate)
        : statement.predicateType === provenanceTypes[1]
            ? version1(statement.predicate)
            : undefined;
    if (facts === undefined)
        return undefined;
    return new Map(Object.entries(facts).filter((entry) => typeof entry[1] === 'string' && entry[1] !== ''));
}
function version02(predicate) {
    const source = at(predicate, 'invocation', 'configSource');
    const { repository, ref } = splitSource(at(source, 'uri'));
    return {
        'builder-id': at(predicate, 'builder', 'id'),
        'build-type': at(predicate, 'buildType'),
        'source-repository': repository,
        'source-ref': ref,
        'source-digest': at(source, 'digest', 'sha1') ?? at(source, 'digest', 'gitCommit'),
        workflow: at(source, 'entryPoint'),
        invocation: at(predicate, 'metadata', 'buildInvocationId') ?? at(predicate, 'metadata', 'buildInvocationID'),
    };
}
/** Two layouts of parameters are common: GitHub's (`workflow`) and that of the SLSA generators (`source`). */
function version1(predicate) {
    const parameters = at(predicate, 'buildDefinition', 'externalParameters');
    const workflow = at(parameters, 'workflow');
    const declared = splitSource(at(parameters, 'source', 'uri') ?? at(parameters, 'source'));
    const workflowSource = splitSource(at(workflow, 'repository'));
    const repository = workflowSource.repository ?? declared.repository;
    const dependencies = at(predicate, 'buildDefinition', 'resolvedDependencies');
    const list = Array.isArray(dependencies) ? dependencies : [];
    // The commit must belong to the source that is named, not to whatever dependency comes first.
    const resolved = list.find((dependency) => repository !== undefined && splitSource(at(dependency, 'uri')).repository === repository);
    return {
        'builder-id': at(predicate, 'runDetails', 'builder', 'id'),
        'build-type': at(predicate, 'buildDefinition', 'buildType'),
        'source-repository': repository,
        'source-ref': at(workflow, 'ref') ?? declared.ref,
        'source-digest': at(resolved, 'digest', 'gitCommit') ?? at(resolved, 'digest', 'sha1') ?? at(parameters, 'source', 'digest', 'sha1'),
        workflow: at(workflow, 'path'),
        invocation: at(predicate, 'runDetails', 'metadata', 'invocationId'),
    };
}
/** `git+https://github.com/o/r.git@refs/heads/main` is repository `https://github.com/o/r` and ref `refs/heads/main`. */
function splitSource(uri) {
    if (typeof uri !== 'string' || uri.length > 2000)
        return {};
    const bare = uri.replace(/^git\+/, '');
    const host = bare.indexOf('://') + 3;
    // An `@` before the first slash of the path belongs to the user in the URL.
    const path = bare.indexOf('/', host);
    const mark = path < 0 ? -1 : bare.indexOf('@', path);
    const repository = (mark < 0 ? bare : bare.slice(0, mark)).replace(/\/$/, '').replace(/\.git$/, '');
    return mark < 0 ? { repository } : { repository, ref: bare.slice(mark + 1) };
}
function at(value, ...keys) {
    let found = value;
    for (const key of keys)
        found = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(found) && Object.hasOwn(found, key) ? found[key] : undefined;
    return found;
}


/***/ }),

/***/ 734:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var record = (function record(value, where, known) {
    if (!(0,json_path/* isRecord */.u4)(value))
        throw invalid(where, undefined, `a mapping with ${known.join(', ')}`, value);
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw invalid(where, unknown.slice(0, 60), `one of the keys ${known.join(', ')}`, unknown);
    return value;
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  It: () => (/* binding */ checkStatement),
  RW: () => (/* binding */ mayBeOne),
  Mv: () => (/* binding */ parseAttestationRule)
});

// UNUSED EXPORTS: isProvenance, parseTextRule, predicateAliases, rulesStatement

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/identity.js
var identity = __webpack_require__(2317);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/pattern.js
var sigstore_pattern = __webpack_require__(917);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/sigstore/refusal.js
var refusal = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/attestation/json-path.js
var json_path = __webpack_require__(4319);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/attestation/provenance.js
var attestation_provenance = __webpack_require__(7034);
;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/attestation/result.js
// Predicates that say how a check ended: that one is signed makes no FAILED a PASSED.
// https://slsa.dev/spec/v1.0/verification_summary, https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md

/** By the field that tells, and what it must be. */
const results = [
    {
        type: /^https?:\/\/slsa\.dev\/verification_summary(?:\/|$)/i,
        field: 'verificationResult',
        holds: ['PASSED'],
        code: 'summary-not-passed',
    },
    {
        type: /^https?:\/\/in-toto\.io\/attestation\/test-result(?:\/|$)/i,
        field: 'result',
        holds: ['PASSED', 'WARNED'],
        code: 'test-not-passed',
    },
];
/** What the statement lacks when its own check did not pass; undefined for one that passed and for statements of no check. */
function failedResult({ predicateType, predicate }) {
    const kind = results.find(({ type }) => type.test(predicateType));
    if (kind === undefined)
        return undefined;
    const { field, holds, code } = kind;
    const found = (0,json_path/* isRecord */.u4)(predicate) && Object.hasOwn(predicate, field) ? predicate[field] : undefined;
    if (holds.some((wanted) => wanted === found))
        return undefined;
    return { code, reason: `expected ${field} ${holds.join(' or ')}, got ${JSON.stringify(found)?.slice(0, 40) ?? 'none'}` };
}

;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/attestation/rule.js
// What a policy demands of an attestation: its predicate type, facts of its provenance, and conditions on its predicate.







/** "TypeURI", and as some signers write it, a host and a path without a scheme. A word alone is a misspelt alias. */
const predicateType = /^(?:[a-z][a-z0-9+.-]{1,20}:|[a-z0-9-]{1,63}\.[a-z0-9.-]{1,200}\/)\S{1,500}$/i;
const provenanceAlias = 'slsa-provenance';
/** Names for predicate types that come in several versions. */
const aliases = new Map([
    [provenanceAlias, ['https://slsa.dev/provenance']],
    ['spdx', ['https://spdx.dev/Document']],
    ['cyclonedx', ['https://cyclonedx.org/bom']],
    ['sbom', ['https://spdx.dev/Document', 'https://cyclonedx.org/bom']],
    ['vex', ['https://openvex.dev/ns', 'https://cyclonedx.org/vex']],
    ['vulnerability-scan', ['https://cosign.sigstore.dev/attestation/vuln']],
]);
const predicateAliases = [...aliases.keys()];
const maxConditions = 50;
const operators = ['equals', 'in', 'matches', 'contains', 'exists'];
/** Reads a rule from a policy. @throws PortcullisError `policy-invalid` that names the key. */
function parseAttestationRule(value, where) {
    const rule = record(value, where, ['predicate', 'provenance', 'where']);
    const predicate = rule.predicate;
    if (typeof predicate !== 'string' || !(aliases.has(predicate) || predicateType.test(predicate))) {
        throw invalid(where, 'predicate', `one of ${predicateAliases.join(', ')} or a predicate type (a URI)`, predicate);
    }
    const provenance = new Map();
    if (rule.provenance !== undefined) {
        if (predicate !== provenanceAlias && !attestation_provenance/* provenanceTypes */.Hu.some((type) => type === predicate))
            throw invalid(where, 'provenance', 'only beside `predicate: slsa-provenance`', predicate);
        const facts = record(rule.provenance, below(where, 'provenance'), attestation_provenance/* provenanceFields */.ZN);
        for (const field of attestation_provenance/* provenanceFields */.ZN) {
            if (Object.hasOwn(facts, field))
                provenance.set(field, parseTextRule(facts[field], below(where, `provenance.${field}`)));
        }
    }
    const list = rule.where ?? [];
    if (!Array.isArray(list) || list.length > maxConditions)
        throw invalid(where, 'where', `a list of at most ${maxConditions} conditions`, list);
    return { predicate, provenance, conditions: list.map((item, index) => parseCondition(item, below(where, `where[${index}]`))) };
}
/** Text means exactly that text. @throws PortcullisError `policy-invalid`. */
function parseTextRule(value, where) {
    if (typeof value === 'string' && value !== '')
        return { equals: value };
    const rule = record(value, where, ['equals', 'matches']);
    if ((rule.equals === undefined) === (rule.matches === undefined))
        throw invalid(where, undefined, 'either `equals` or `matches`', value);
    const text = rule.equals ?? rule.matches;
    if (typeof text !== 'string' || text === '')
        throw invalid(where, undefined, 'text', text);
    if (rule.equals !== undefined)
        return { equals: text };
    (0,sigstore_pattern/* compilePattern */.E)(text);
    return { matches: text };
}
function parseCondition(value, where) {
    const condition = record(value, where, ['path', 'every', ...operators]);
    if (typeof condition.path !== 'string')
        throw invalid(where, 'path', 'a JSON path into the predicate', condition.path);
    if (condition.every !== undefined && typeof condition.every !== 'boolean')
        throw invalid(where, 'every', 'true or false', condition.every);
    const given = operators.filter((operator) => condition[operator] !== undefined);
    const [operator] = given;
    if (operator === undefined || given.length > 1)
        throw invalid(where, undefined, `one of ${operators.join(', ')}`, given);
    const common = { text: condition.path, path: (0,json_path/* parseJsonPath */.Hf)(condition.path, where), every: condition.every === true };
    const operand = condition[operator];
    switch (operator) {
        case 'in':
            if (!Array.isArray(operand) || operand.length === 0 || !operand.every(isScalar))
                throw invalid(where, 'in', 'a list of plain values', operand);
            return { ...common, test: { kind: 'in', values: operand } };
        case 'matches':
            if (typeof operand !== 'string')
                throw invalid(where, 'matches', 'a regular expression', operand);
            (0,sigstore_pattern/* compilePattern */.E)(operand);
            return { ...common, test: { kind: 'matches', pattern: operand } };
        case 'exists':
            if (typeof operand !== 'boolean')
                throw invalid(where, 'exists', 'true or false', operand);
            return { ...common, test: { kind: 'exists', value: operand } };
        default:
            if (!isScalar(operand))
                throw invalid(where, operator, 'a plain value', operand);
            return { ...common, test: { kind: operator, value: operand } };
    }
}
/** Whether the statement is of the kind that the rule speaks of. */
function rulesStatement(rule, statement) {
    return predicateNames(rule.predicate, statement.predicateType);
}
/** Whether a rule's predicate, an alias included, or a statement's type, is provenance and nothing else of SLSA's, such as a verification summary. */

/** An alias stands for its types in any version (`\u2026/v1`, `\u2026/v0.2`); everything else for itself only. */
function predicateNames(predicate, type) {
    const bases = aliases.get(predicate);
    if (bases === undefined)
        return predicate === type;
    return bases.some((base) => type === base || (type.startsWith(`${base}/`) && /^v\d{1,3}(?:\.\d{1,3}){0,2}$/.test(type.slice(base.length + 1))));
}
/** Whether a statement may be of both kinds; two that exclude each other are a mistake of whoever wrote them. */
function mayBeOne(first, second) {
    const [bases, others] = [first, second].map((predicate) => aliases.get(predicate) ?? [predicate]);
    return bases.some((base) => others.some((other) => `${base}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${base}/`)));
}
/** What the statement lacks; undefined when it satisfies the rule. */
function checkStatement(rule, statement) {
    try {
        return shortfall(rule, statement);
    }
    catch (error) {
        const { code, message } = (0,refusal/* asRefusal */.Z)(error);
        return { code, reason: message };
    }
}
function shortfall(rule, statement) {
    if (!rulesStatement(rule, statement)) {
        return { code: 'predicate-mismatch', reason: `expected the predicate ${rule.predicate}, got ${statement.predicateType.slice(0, 200)}` };
    }
    const failed = failedResult(statement);
    if (failed !== undefined)
        return failed;
    const provenance = (0,attestation_provenance/* readProvenance */.Ch)(statement);
    for (const [field, expected] of rule.provenance) {
        const found = provenance?.get(field);
        if (found === undefined || !(0,identity/* matchText */.H1)(expected, found)) {
            return {
                code: 'provenance-mismatch',
                reason: `expected ${field} ${(0,identity/* describeText */.ld)(expected)}, got ${found === undefined ? 'none' : `"${found.slice(0, 200)}"`}`,
            };
        }
    }
    const unmet = rule.conditions.find((condition) => !holds(condition, statement.predicate));
    if (unmet === undefined)
        return undefined;
    const values = (0,json_path/* select */.Lt)(unmet.path, statement.predicate);
    const got = values.length === 0 ? 'nothing there' : (JSON.stringify(values.slice(0, 3)) ?? '').slice(0, 200);
    return { code: 'condition-unmet', reason: `expected ${unmet.text} ${describeTest(unmet)}, got ${got}` };
}
function holds({ path, every, test }, predicate) {
    const { values, complete } = (0,json_path/* selectAll */.Ub)(path, predicate);
    if (test.kind === 'exists')
        return test.value ? (every ? complete : values.length > 0) : values.length === 0;
    const pattern = test.kind === 'matches' ? (0,sigstore_pattern/* compilePattern */.E)(test.pattern) : undefined;
    const satisfies = (value) => {
        switch (test.kind) {
            case 'equals':
                return value === test.value;
            case 'in':
                return isScalar(value) && test.values.includes(value);
            case 'matches':
                return typeof value === 'string' && pattern?.(value) === true;
            default:
                return typeof value === 'string' && typeof test.value === 'string'
                    ? value.includes(test.value)
                    : Array.isArray(value) && value.includes(test.value);
        }
    };
    return every ? complete && values.every(satisfies) : values.some(satisfies);
}
function describeTest({ every, test }) {
    const whole = every ? 'always ' : '';
    switch (test.kind) {
        case 'in':
            return `${whole}to be one of ${JSON.stringify(test.values)}`;
        case 'matches':
            return `${whole}to match ${test.pattern}`;
        case 'exists':
            return test.value ? 'to exist' : 'not to exist';
        default:
            return `${whole}to ${test.kind === 'equals' ? 'equal' : 'contain'} ${JSON.stringify(test.value)}`;
    }
}

function isScalar(value) {
    return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
function below(where, key) {
    return { ...where, key: where.key === undefined ? key : `${where.key}.${key}` };
}
function invalid(where, key, expected, got) {
    return new errors/* PortcullisError */.SO({
        code: 'policy-invalid',
        message: `expected ${expected}, got ${(JSON.stringify(got) ?? 'nothing').slice(0, 80)}`,
        where: key === undefined ? where : below(where, key),
        remedy: 'Correct the policy; nothing is verified by a policy that is not understood.',
    });
}


/***/ }),

/***/ 1756:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var isAbsent = (async function isAbsent(response, repository) {
    if (response.status === 200)
        return false;
    await (0,body/* drain */.Ze)(response);
    if (response.status === 404)
        return true;
    const host = new URL(`https://${repository.registry}`);
    refuseForbidden(response, host, repository);
    throw (0,faults/* fault */.DG)('registry-unexpected', `expected status 200 from ${repository.registry}, got ${response.status}`, 'Check that this is a registry.');
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect),
  Q: () => (/* binding */ extraAuthorities)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/images/src/reference.js
var reference = __webpack_require__(3860);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/system-reason.js
var system_reason = __webpack_require__(7298);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/body.js
var body = __webpack_require__(7859);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/faults.js
var faults = __webpack_require__(1942);
;// CONCATENATED MODULE: ./build/bundled/packages/oci/src/content.js
// Content by digest: what a registry sends is taken for what was asked only when its digest says so.


/** A blob's bytes as they arrive. @throws PortcullisError `blob-too-large`, `blob-truncated` or `digest-mismatch`. */
async function* verifiedChunks(response, descriptor) {
    const name = `blob ${shortDigest(descriptor.digest)}`;
    (0,body/* refuseEncoding */.OS)(response, name);
    const hash = (0,external_node_crypto_.createHash)(algorithmOf(descriptor.digest));
    let length = 0;
    for await (const chunk of response.body) {
        length += chunk.length;
        if (length > descriptor.size) {
            response.close();
            throw (0,faults/* fault */.DG)('blob-too-large', `expected ${name} to have ${descriptor.size} bytes, got more`, 'Do not use this artifact: the registry sends something else than its manifest names.');
        }
        hash.update(chunk);
        yield chunk;
    }
    if (length < descriptor.size)
        throw (0,faults/* fault */.DG)('blob-truncated', `expected ${name} to have ${descriptor.size} bytes, got ${length}`, 'Try again; if it stays, the blob is damaged in the registry.');
    const digest = `${algorithmOf(descriptor.digest)}:${hash.digest('hex')}`;
    if (digest !== descriptor.digest)
        throw digestMismatch('blob', descriptor.digest, digest);
}
function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${(0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex')}`;
}
/** `sha256` or `sha512`; the digest's shape has been checked before. */
function algorithmOf(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
function digestMismatch(what, expected, got) {
    return (0,faults/* fault */.DG)('digest-mismatch', `expected a ${what} with digest ${expected}, got ${got}`, 'Do not use this image: the registry, or someone before it, serves other content than was asked for.');
}
function shortDigest(digest) {
    return digest.slice(0, digest.indexOf(':') + 13);
}

;// CONCATENATED MODULE: ./build/bundled/packages/oci/src/layout-names.js
// Which name a layout may answer for. A registry proves its name by its certificate; a folder proves nothing, so it answers
// for the full name that stands in it, and for less only where the user says what it stands for.


const refName = 'org.opencontainers.image.ref.name';
const containerdName = 'io.containerd.image.name';
const cosignParts = /^dev\.cosignproject\.cosign\/(?:sigs|atts)$/;
/** Images of the index: neither signatures nor what refers to another manifest. */
function rootsOf(entries, hasSubject) {
    const images = entries.filter(({ annotations, artifactType }) => artifactType === undefined && !cosignParts.test(annotations?.kind ?? ''));
    const isDigestTag = (entry) => titlesOf([entry]).some((title) => /(?:^|:)sha(?:256|512)-[0-9a-f]{64}/.test(title));
    return images.filter((entry) => !isDigestTag(entry) && (titlesOf([entry]).length > 0 || !hasSubject(entry.digest)));
}
/** Names and bare tags of entries. */
function titlesOf(entries) {
    return entries.flatMap(({ annotations }) => [annotations?.[containerdName], annotations?.[refName]].filter((title) => title !== undefined && title !== ''));
}
/**
 * Entries that answer for a tag of a repository.
 * @throws PortcullisError `layout-name` when the name that was given fits nothing in the layout.
 */
function whoAnswers(layout, roots, repositories) {
    const bare = roots.filter((entry) => fullNames(entry).length === 0 && titlesOf([entry]).length > 0);
    const nameless = roots.filter((entry) => titlesOf([entry]).length === 0);
    const only = roots.length === 1 ? nameless[0] : undefined;
    if (layout.name !== undefined)
        checkGiven(layout, layout.name, roots, bare, only);
    const given = layout.name;
    return (repository, tag) => {
        const full = (0,reference/* formatReference */.FH)({ registry: repository.registry, repository: repository.repository, tag });
        const found = roots.filter((entry) => fullNames(entry).includes(full));
        if (given !== undefined && sameRepository(given, repository) && (layout.tagged !== true || given.tag === tag)) {
            found.push(...bare.filter((entry) => titlesOf([entry]).includes(tag)));
            if (only !== undefined && layout.tagged === true)
                found.push(only);
        }
        const { asked } = layout;
        if (found.length === 0 && given === undefined && only !== undefined && asked !== undefined && (0,reference/* formatReference */.FH)(asked) === full)
            if (namesNoOther(repositories(), repository))
                found.push(only);
        return found;
    };
}
function checkGiven(layout, name, roots, bare, only) {
    const own = `${name.registry}/${name.repository}`;
    const fits = (full) => (layout.tagged === true ? full === (0,reference/* formatReference */.FH)(name) : full.startsWith(`${own}:`));
    if (roots.some((entry) => fullNames(entry).some(fits)))
        return;
    if (bare.some((entry) => layout.tagged !== true || titlesOf([entry]).includes(name.tag ?? '')))
        return;
    if (only !== undefined && layout.tagged === true)
        return;
    const titles = titlesOf(roots);
    throw new errors/* PortcullisError */.SO({
        code: 'layout-name',
        message: `expected ${layout.tagged === true ? (0,reference/* formatReference */.FH)(name) : own} in the layout, got ${titles.length === 0 ? `${roots.length} images without a name` : titles.slice(0, 5).join(', ').slice(0, 300)}`,
        where: { file: layout.directory, key: 'layout' },
        remedy: only === undefined
            ? 'Give the name that the layout holds.'
            : `The layout names no tag, so write it: \`layout: ${own}:TAG=${layout.directory.slice(0, 100)}\`.`,
    });
}
/** A title with a slash or a colon is a name, everything else a tag. */
function fullNames(entry) {
    return titlesOf([entry]).flatMap((title) => {
        if (!/[/:]/.test(title))
            return [];
        try {
            const { registry, repository, tag } = (0,reference/* parseReference */.F2)(title);
            return [(0,reference/* formatReference */.FH)({ registry, repository, ...(tag === undefined ? {} : { tag }) })];
        }
        catch {
            // Nobody can ask for it.
            return [title];
        }
    });
}
function sameRepository(a, b) {
    return a.registry === b.registry && a.repository === b.repository;
}
function namesNoOther(repositories, wanted) {
    const known = [...repositories].flatMap((name) => {
        try {
            return [(0,reference/* parseReference */.F2)(name)];
        }
        catch {
            return [];
        }
    });
    return known.length === 0 || known.some((name) => sameRepository(name, wanted));
}

;// CONCATENATED MODULE: ./build/bundled/packages/oci/src/registry/manifest.js
// What a manifest's bytes are, agreed between their media type and their content: an image read as an index, or the
// other way round, is two different things to two different readers (CVE-2021-41190).



const mediaTypes = {
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
};
const manifestTypes = [mediaTypes.ociManifest, mediaTypes.dockerManifest];
const indexTypes = [mediaTypes.ociIndex, mediaTypes.dockerList];
/** What a client says it understands. */
const acceptManifests = [...manifestTypes, ...indexTypes].join(', ');
/** Bound that the distribution specification asks registries to support. */
const maxManifestBytes = 4 * 1024 * 1024;
const keys = ['schemaVersion', 'mediaType', 'config', 'layers', 'manifests', 'subject', 'artifactType', 'annotations'];
function isIndexType(mediaType) {
    return indexTypes.includes(mediaType);
}
/**
 * Checks bytes against the digest that was asked for and against their media type.
 * @throws PortcullisError `digest-mismatch`, `manifest-invalid` or `media-type-confusion`.
 */
function readManifest(bytes, contentType, digest) {
    const actual = digestOf(bytes, digest === undefined ? 'sha256' : algorithmOf(digest));
    if (digest !== undefined && actual !== digest)
        throw digestMismatch('manifest', digest, actual);
    const value = parseObject(bytes, 'a manifest');
    const declared = contentType?.split(';')[0]?.trim().toLowerCase();
    const named = value.mediaType;
    if (named !== undefined && typeof named !== 'string')
        throw invalid('expected `mediaType` as text');
    // Some registries and every file system have no type of their own to give.
    const vague = declared === undefined || ['', 'application/json', 'application/octet-stream', 'text/plain'].includes(declared);
    const mediaType = vague ? (named ?? typeByShape(value)) : declared;
    if (mediaType === undefined)
        throw invalid('expected a manifest or an index, got something without media type');
    if (!vague && named !== undefined && named !== declared)
        throw confusion(`\`mediaType\` ${declared} as the registry says, got ${named.slice(0, 100)} in the content`);
    checkShape(value, mediaType);
    return { descriptor: { mediaType, digest: actual, size: bytes.length }, bytes, mediaType };
}
function checkShape(value, mediaType) {
    if (value.schemaVersion === 1 || value.fsLayers !== undefined)
        throw (0,faults/* fault */.DG)('manifest-schema1', 'expected a manifest of schema 2, got schema 1', 'Build and push the image with a current tool.');
    if (![...manifestTypes, ...indexTypes].includes(mediaType))
        throw invalid(`expected one of the image or index media types, got ${mediaType.slice(0, 100)}`);
    // Readers in Go take `Layers` for `layers`; whoever writes it wants two readers to see two things.
    for (const key of Object.keys(value)) {
        const twin = keys.find((known) => known !== key && known.toLowerCase() === key.toLowerCase());
        if (twin !== undefined)
            throw confusion(`the key ${twin}, got ${key}`);
    }
    const isIndex = isIndexType(mediaType);
    const [has, lacks] = isIndex ? ['manifests', ['layers', 'config', 'fsLayers']] : ['layers', ['manifests', 'fsLayers']];
    if (!Array.isArray(value[has]))
        throw confusion(`${has} in an ${isIndex ? 'index' : 'image manifest'}, got none`);
    const wrong = lacks.find((key) => value[key] !== undefined);
    if (wrong !== undefined)
        throw confusion(`no ${wrong} in an ${isIndex ? 'index' : 'image manifest'}, got some`);
}
function typeByShape(value) {
    if (Array.isArray(value.manifests))
        return mediaTypes.ociIndex;
    return Array.isArray(value.layers) ? mediaTypes.ociManifest : undefined;
}
/** The descriptors of an index, each checked. @throws PortcullisError `manifest-invalid`. */
function indexEntries(bytes) {
    const { manifests } = parseObject(bytes, 'an index');
    if (!Array.isArray(manifests))
        throw invalid('expected `manifests` as a list');
    return manifests.map(readDescriptor);
}
/** @throws PortcullisError `manifest-invalid`. */
function readDescriptor(value) {
    const { mediaType, digest, size, artifactType, annotations } = (typeof value === 'object' && value !== null ? value : {});
    if (typeof mediaType !== 'string' || mediaType.length > 255)
        throw invalid('expected a descriptor with a media type');
    if (typeof digest !== 'string' || !(0,reference/* isDigest */.Bc)(digest))
        throw invalid('expected a descriptor with a digest');
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw invalid('expected a descriptor with a size');
    return {
        mediaType,
        digest,
        size,
        ...(typeof artifactType === 'string' && artifactType !== '' ? { artifactType } : {}),
        ...(typeof annotations === 'object' && annotations !== null ? { annotations: textsOf(annotations) } : {}),
    };
}
function textsOf(annotations) {
    const entries = Object.entries(annotations).filter((entry) => typeof entry[1] === 'string');
    return Object.assign(Object.create(null), Object.fromEntries(entries));
}
function parseObject(bytes, what) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw invalid(`expected ${what} as JSON`);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw invalid(`expected ${what} as a JSON object`);
    return value;
}
function invalid(message) {
    return (0,faults/* fault */.DG)('manifest-invalid', message, 'The registry serves something that is no image; check the reference.');
}
function confusion(expected) {
    return (0,faults/* fault */.DG)('media-type-confusion', `expected ${expected}`, 'Do not use this image: two tools would read two different things from it.');
}

;// CONCATENATED MODULE: ./build/bundled/packages/oci/src/registry/referrers.js
// What refers to a subject: the referrers API with its pages, and the fallback tag where there is no such API
// (distribution specification 1.1, "Listing Referrers" and "Referrers Tag Schema").


/** More signatures than anyone can mean: checking them all would be the attack. */
const maxReferrers = 1000;
/** Answers that say "there is no such API here": by the specification 404, by older registries any of these. */
const noSuchApi = new Set([400, 404, 405, 406, 501]);
/** One page of the API, or undefined where the registry does not have it. */
async function readPage(response, url) {
    const type = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
    if (noSuchApi.has(response.status) || (response.status === 200 && type !== mediaTypes.ociIndex)) {
        await (0,body/* drain */.Ze)(response);
        return undefined;
    }
    const bytes = await (0,body/* readBounded */.CB)(response, maxManifestBytes, 'a list of referrers');
    return { entries: indexEntries(bytes), next: nextPage(response.headers.link, url) };
}
/**
 * All pages, by a function that asks for one. @throws PortcullisError `referrers-too-many` or `paging-invalid`.
 */
async function allPages(first, ask) {
    const entries = new Map();
    const seen = new Set();
    for (let url = first; url !== undefined;) {
        if (seen.has(url.href) || seen.size > maxReferrers)
            throw invalidPage(url, 'the same page again');
        seen.add(url.href);
        const page = await ask(url);
        if (page === undefined) {
            if (url === first)
                return undefined;
            throw invalidPage(url, 'no list');
        }
        for (const entry of page.entries)
            entries.set(entry.digest, entry);
        boundReferrers(entries.size);
        url = page.next;
    }
    return [...entries.values()];
}
/** @throws PortcullisError `referrers-too-many`. */
function boundReferrers(count) {
    if (count > maxReferrers) {
        throw (0,faults/* fault */.DG)('referrers-too-many', `expected at most ${maxReferrers} artifacts that refer to one image, got more`, 'Remove artifacts that nobody needs from the registry: who may push them can hide the signature among them.');
    }
}
function fallbackTag(subjectDigest) {
    // The tag is bounded to 128 characters, of which the hash may take 64 (the specification's own cut).
    const [algorithm = '', hex = ''] = subjectDigest.split(':');
    return `${algorithm}-${hex.slice(0, 64)}`;
}
/** `Link: </v2/\u2026?n=\u2026>; rel="next"`: only to the same list on the same host. */
function nextPage(header, url) {
    const links = linksOf(Array.isArray(header) ? header.join(', ') : (header ?? ''));
    // What is not understood may have named a next page: the list would end too early, and nobody would know.
    if (links === undefined)
        throw invalidPage(url, 'a link in another form');
    const link = links.find(({ relations }) => relations.includes('next'));
    if (link === undefined)
        return undefined;
    let next;
    try {
        next = new URL(link.target, url);
    }
    catch {
        // Told below.
    }
    if (next === undefined || next.origin !== url.origin || next.pathname !== url.pathname)
        throw invalidPage(url, 'a link to somewhere else');
    return next;
}
const maxLinkHeader = 8192;
/** A comma, a target between angle brackets, or one of the parameters that follow it in any order. */
const linkStep = /[ \t]*(?:(,)|<([^<>]*)>|;[ \t]*(?:([^ \t;,="<>]+)[ \t]*(?:=[ \t]*(?:"([^"]*)"|([^ \t;,"<>]+)))?)?)/y;
/** The links of a header by RFC 8288, section 3; undefined where it is none. Of several `rel` of a link the first counts. */
function linksOf(header) {
    const text = header.trim();
    if (text.length > maxLinkHeader)
        return undefined;
    const links = [];
    let current;
    const end = () => {
        if (current !== undefined)
            links.push({ target: current.target, relations: (current.rel ?? '').toLowerCase().split(' ') });
        current = undefined;
    };
    for (linkStep.lastIndex = 0; linkStep.lastIndex < text.length;) {
        const [found, comma, target, name, quoted, plain] = linkStep.exec(text) ?? [];
        if (found === undefined)
            return undefined;
        if (comma !== undefined)
            end();
        else if (target !== undefined && current === undefined)
            current = { target };
        else if (target !== undefined || current === undefined)
            return undefined;
        else if (name?.toLowerCase() === 'rel')
            current.rel ??= quoted ?? plain ?? '';
    }
    end();
    return links;
}
function invalidPage(url, got) {
    return (0,faults/* fault */.DG)('paging-invalid', `expected ${url.host} to give the next page of referrers, got ${got}`, 'Do not use this registry.');
}

;// CONCATENATED MODULE: ./build/bundled/packages/oci/src/layout.js
// OCI image layouts on disk in the place of every registry: images and their signatures without a network
// (image specification, "OCI Image Layout"), as `oras copy -r --to-oci-layout`, `cosign save` and others write them.









const defaultMaxBlob = 32 * 1024 * 1024;
const layoutVersion = '1.0.0';
const kind = 'kind';
/** What `cosign save` calls the manifests that it keeps under a tag in a registry. */
const cosignKinds = new Map([
    ['dev.cosignproject.cosign/sigs', '.sig'],
    ['dev.cosignproject.cosign/atts', '.att'],
]);
/** Tags made of a digest: what they lead to speaks of that digest and is believed for its signature, whatever the name before it. */
const digestTag = /^(sha(?:256|512)-[0-9a-f]{64,128})(\.(?:sig|att|sbom))?$/;
const maxBlobs = 20_000;
const maxScannedBytes = 256 * 1024 * 1024;
/**
 * A client that knows the images of the layouts and nothing else. A tag is answered for by a layout that holds the image's
 * full name, or whose repository (of a nameless one: whose name) the caller gave; a digest by whoever holds it.
 * @throws PortcullisError `layout-invalid`, `layout-name`.
 */
function layoutRegistry(...layouts) {
    const opened = layouts.map((layout) => openLayout(typeof layout === 'string' ? { directory: layout } : layout));
    const client = {
        resolve: async (reference) => (await client.manifest(reference, reference.digest ?? reference.tag ?? 'latest')).descriptor,
        async manifest(repository, digestOrTag) {
            if ((0,reference/* isDigest */.Bc)(digestOrTag)) {
                const layout = opened.find(({ holds }) => holds(digestOrTag));
                if (layout === undefined)
                    throw absent(opened, digestOrTag);
                const entry = layout.entries.find(({ digest }) => digest === digestOrTag);
                return entry === undefined ? readManifest(layout.read(digestOrTag), undefined, digestOrTag) : listed(layout, entry);
            }
            const found = opened.flatMap((layout) => layout.named(repository, digestOrTag).map((entry) => ({ layout, entry })));
            const [first] = found;
            if (first === undefined)
                throw absent(opened, digestOrTag, repository);
            if (found.some(({ entry }) => entry.digest !== first.entry.digest))
                throw ambiguous(repository, digestOrTag, first.layout.directory);
            return listed(first.layout, first.entry);
        },
        async blob(_repository, descriptor, options = {}) {
            const limit = Math.min(options.maxBytes ?? defaultMaxBlob, descriptor.size);
            const layout = holder(descriptor.digest);
            if (limit < descriptor.size)
                throw tooLarge(descriptor, limit);
            const bytes = layout.read(descriptor.digest, limit);
            const digest = digestOf(bytes, descriptor.digest.split(':')[0]);
            if (digest !== descriptor.digest)
                throw digestMismatch('blob', descriptor.digest, digest);
            checkSize(bytes, descriptor);
            return bytes;
        },
        async *blobStream(_repository, descriptor) {
            const stream = (0,external_node_fs_.createReadStream)(holder(descriptor.digest).path(descriptor.digest));
            yield* verifiedChunks({ status: 200, headers: {}, body: stream, close: () => stream.destroy() }, descriptor);
        },
        async referrers(repository, subject, artifactType) {
            const all = new Map();
            for (const layout of opened) {
                for (const fallback of layout.named(repository, fallbackTag(subject)))
                    if (isIndexType(fallback.mediaType))
                        for (const entry of indexEntries(layout.read(fallback.digest)))
                            all.set(entry.digest, entry);
                for (const entry of layout.referrers(subject))
                    all.set(entry.digest, entry);
            }
            boundReferrers(all.size);
            return [...all.values()].filter((entry) => artifactType === undefined || entry.artifactType === artifactType);
        },
    };
    return client;
    function holder(digest) {
        if (!(0,reference/* isDigest */.Bc)(digest))
            throw missing('digest-invalid', digest, opened[0]?.directory ?? '');
        const layout = opened.find(({ holds }) => holds(digest));
        if (layout === undefined)
            throw missing('blob-unknown', digest, opened[0]?.directory ?? '');
        return layout;
    }
}
/** What the index lists, held against all that it says of it. */
function listed(layout, entry) {
    const bytes = layout.read(entry.digest);
    const result = readManifest(bytes, entry.mediaType, entry.digest);
    checkSize(bytes, entry);
    return result;
}
function openLayout(given) {
    const { directory } = given;
    if ((0,external_node_fs_.statSync)(directory, { throwIfNoEntry: false })?.isFile() === true)
        throw layout_invalid(directory, 'a file', unpack);
    checkVersion(directory);
    const entries = listedIn(directory);
    boundReferrers(entries.length);
    const path = (digest) => (0,external_node_path_.join)(directory, 'blobs', ...digest.split(':'));
    const holds = (digest) => (0,external_node_fs_.statSync)(path(digest), { throwIfNoEntry: false })?.isFile() === true;
    const read = (digest, limit = maxManifestBytes) => readBounded(path(digest), directory, limit);
    let scanned;
    const scan = () => {
        scanned ??= scanBlobs(directory, new Map(entries.map((entry) => [entry.digest, entry])));
        return scanned;
    };
    const roots = rootsOf(entries, (digest) => scan().subjects.has(digest));
    const names = whoAnswers(given, roots, () => scan().repositories);
    return {
        directory,
        entries,
        titles: titlesOf(roots),
        path,
        holds,
        read,
        named(repository, tag) {
            const [, about, ending = ''] = digestTag.exec(tag) ?? [];
            if (about === undefined)
                return names(repository, tag);
            const saved = entries.filter(({ annotations }) => cosignKinds.get(annotations?.[kind] ?? '') === ending && ending !== '');
            const [root] = roots;
            // A layout of `cosign save` holds one image, and these are its signatures.
            const own = roots.length === 1 && root?.digest.replace(':', '-') === about ? saved : [];
            return [...own, ...entries.filter((entry) => titlesOf([entry]).some((title) => title === tag || title.endsWith(`:${tag}`)))];
        },
        referrers: (subject) => scan().referrers.get(subject) ?? [],
    };
}
function listedIn(directory) {
    const bytes = readBounded((0,external_node_path_.join)(directory, 'index.json'), directory);
    try {
        return indexEntries(bytes);
    }
    catch (error) {
        throw layout_invalid(directory, `an index.json that was refused: ${error.message}`);
    }
}
/** Another version may keep other things under the same names. Some tools write no `oci-layout`, which says nothing of the version. */
function checkVersion(directory) {
    const marker = (0,external_node_path_.join)(directory, 'oci-layout');
    if ((0,external_node_fs_.statSync)(marker, { throwIfNoEntry: false }) === undefined)
        return;
    const version = asRecord(readBounded(marker, directory))?.imageLayoutVersion;
    if (version !== layoutVersion)
        throw layout_invalid(directory, `version ${String(JSON.stringify(version)).slice(0, 40)} of it, not ${layoutVersion}`);
}
/** Looks into every small JSON blob. @throws PortcullisError `layout-invalid` where there are too many. */
function scanBlobs(directory, listed) {
    const referrers = new Map();
    const subjects = new Set();
    const repositories = new Set();
    for (const { digest, size, value } of smallJsonBlobs(directory)) {
        for (const name of repositoriesNamed(value))
            repositories.add(name);
        if (value.subject === undefined || value.subject === null || (value.layers === undefined && value.manifests === undefined))
            continue;
        const entry = referrerOf(value, listed.get(digest), digest, size);
        const { digest: subject } = readDescriptor(value.subject);
        subjects.add(digest);
        referrers.set(subject, [...(referrers.get(subject) ?? []), entry]);
    }
    return { referrers, subjects, repositories };
}
/** Blobs that can be manifests, payloads and statements. */
function* smallJsonBlobs(directory) {
    let blobs = 0;
    let left = maxScannedBytes;
    for (const algorithm of ['sha256', 'sha512']) {
        const folder = (0,external_node_path_.join)(directory, 'blobs', algorithm);
        if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
            continue;
        for (const hex of (0,external_node_fs_.readdirSync)(folder).sort()) {
            const digest = `${algorithm}:${hex}`;
            if (!(0,reference/* isDigest */.Bc)(digest))
                continue;
            if (++blobs > maxBlobs)
                throw layout_invalid(directory, `more than ${maxBlobs} blobs`);
            const file = (0,external_node_path_.join)(folder, hex);
            const stats = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
            if (stats?.isFile() !== true || stats.size > maxManifestBytes)
                continue;
            const bytes = readBounded(file, directory);
            if (bytes[0] !== 0x7b)
                continue;
            left -= bytes.length;
            if (left < 0)
                throw layout_invalid(directory, `more than ${maxScannedBytes} bytes of manifests and statements`);
            const value = asRecord(bytes);
            if (value !== undefined)
                yield { digest, size: bytes.length, value };
        }
    }
}
function referrerOf(manifest, listed, digest, size) {
    const type = manifest.artifactType ?? manifest.config?.mediaType;
    const mediaType = listed?.mediaType ?? (typeof manifest.mediaType === 'string' ? manifest.mediaType : 'application/vnd.oci.image.manifest.v1+json');
    const known = listed ?? { mediaType, digest, size };
    return typeof type === 'string' ? { ...known, artifactType: type } : known;
}
/** What cosign's payloads and in-toto statements call the image. Only ever used to refuse. */
function repositoriesNamed(value) {
    const identity = value.critical?.identity?.['docker-reference'];
    const envelope = value.dsseEnvelope ?? value;
    const payload = typeof envelope.payload === 'string' ? asRecord(Buffer.from(envelope.payload, 'base64')) : undefined;
    const subjects = Array.isArray(payload?.subject) ? payload.subject.slice(0, 100) : [];
    return [identity, ...subjects.map((subject) => subject?.name)].filter((name) => typeof name === 'string');
}
function asRecord(bytes) {
    try {
        const value = JSON.parse(bytes.toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** A pipe would be waited for without end, and a device has none: what an archive unpacks to may be both. */
function readBounded(file, directory, limit = maxManifestBytes) {
    let isFile;
    try {
        const stats = (0,external_node_fs_.statSync)(file);
        isFile = stats.isFile();
        if (isFile && stats.size <= limit)
            return (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        throw layout_invalid(directory, (0,system_reason/* systemReason */.u)(error));
    }
    throw layout_invalid(directory, isFile ? `a file of more than ${limit} bytes` : 'a folder, device or pipe in the place of a file');
}
/** `docker buildx build -o type=oci` and others pack a layout into one file. */
const unpack = 'A layout is a directory: unpack the file (`mkdir layout && tar -xf FILE -C layout`) and name the directory.';
function layout_invalid(directory, got, remedy = 'Write it with `cosign save` or `oras copy -r --to-oci-layout`, which take the signatures along.') {
    return new errors/* PortcullisError */.SO({
        code: 'layout-invalid',
        message: `expected an OCI image layout, got ${got}`,
        where: { file: directory, key: 'layout' },
        remedy,
    });
}
/** A reader that stops at the size would see something else. */
function checkSize(bytes, { digest, size }) {
    if (bytes.length === size)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'size-mismatch',
        message: `expected ${shortDigest(digest)} of ${size} bytes, got ${bytes.length}`,
        remedy: 'Copy the image into the layout again: whoever lists it says something else than is there.',
    });
}
function tooLarge(descriptor, limit) {
    return new errors/* PortcullisError */.SO({
        code: 'blob-too-large',
        message: `expected blob ${shortDigest(descriptor.digest)} of at most ${limit} bytes, got ${descriptor.size}`,
        remedy: 'Nothing of this kind is that large; look at the artifact with another tool.',
    });
}
function ambiguous(repository, tag, directory) {
    return new errors/* PortcullisError */.SO({
        code: 'layout-ambiguous',
        message: `expected one image ${repository.registry}/${repository.repository}:${tag}, got several in the layouts`,
        where: { file: directory, key: 'layout' },
        remedy: 'Leave one of them, or name the image by its digest.',
    });
}
function absent(layouts, name, repository) {
    const directory = layouts[0]?.directory ?? '';
    if (repository === undefined || digestTag.test(name))
        return missing('manifest-unknown', name, directory);
    const full = `${repository.registry}/${repository.repository}`;
    const titles = layouts.flatMap(({ titles }) => titles);
    const isBare = titles.includes(name) || titles.length === 0;
    const held = titles.length === 0 ? 'images without a name' : `${titles.slice(0, 5).join(', ').slice(0, 300)}`;
    return new errors/* PortcullisError */.SO({
        code: 'manifest-unknown',
        message: `expected ${full}:${name.slice(0, 128)} in the layout, got ${held}`,
        where: { file: directory, key: 'layout' },
        remedy: isBare
            ? `If it is that image, say so: \`layout: ${full}${titles.length === 0 ? `:${name}` : ''}=DIRECTORY\`; or name the image by its digest.`
            : 'Copy the image into the layout, with its signatures.',
    });
}
function missing(code, name, directory) {
    return new errors/* PortcullisError */.SO({
        code,
        message: `expected ${name.slice(0, 140)} in the layout, got nothing of that name`,
        where: { file: directory, key: 'layout' },
        remedy: 'Copy the image into the layout, with its signatures.',
    });
}

// EXTERNAL MODULE: ./build/bundled/packages/http/src/transport.js
var src_transport = __webpack_require__(1470);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/proxy.js
var proxy = __webpack_require__(3247);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/addresses.js
var addresses = __webpack_require__(6451);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/program.js
var src_program = __webpack_require__(5462);
;// CONCATENATED MODULE: ./build/bundled/packages/oci/src/auth/credential-helper.js
// docker-credential-NAME: programs that keep registry credentials (github.com/docker/docker-credential-helpers).



const maxAnswer = 64 * 1024;
const patience = 30_000;
/**
 * Asks a helper for the credentials of a server; undefined when it has none.
 * @throws PortcullisError `credential-helper-failed`.
 */
async function askHelper(name, server, environment) {
    // A name with a slash would start any program of the configuration's choice.
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,60}$/.test(name))
        throw failed(name, 'a name that is no helper\u2019s');
    const answer = await run(name, server, environment);
    if (answer.code !== 0) {
        if (/credentials not found|no credentials/i.test(answer.text))
            return undefined;
        throw failed(name, `exit code ${answer.code}`);
    }
    let parsed;
    try {
        parsed = JSON.parse(answer.text);
    }
    catch {
        throw failed(name, 'an answer that is no JSON');
    }
    const { Username: username, Secret: secret } = parsed ?? {};
    if (typeof username !== 'string' || typeof secret !== 'string')
        throw failed(name, 'an answer without Username and Secret');
    if (secret === '')
        return undefined;
    // The helpers' word for "the secret is an identity token".
    return username === '<token>' ? { kind: 'identity-token', token: secret } : { kind: 'password', username, password: secret };
}
function run(name, server, environment) {
    return new Promise((settle, fail) => {
        // By its whole path: by its name Windows would look in the current folder first, which may be the one that is scanned.
        const program = (0,src_program/* findProgram */.Kp)(`docker-credential-${name}`, environment.PATH ?? environment.Path);
        if (program === undefined)
            throw failed(name, 'no such program on PATH');
        const child = (0,external_node_child_process_.spawn)(program, ['get'], {
            env: environment,
            stdio: ['pipe', 'pipe', 'ignore'],
            windowsHide: true,
        });
        // spawn's own `timeout` outlives a program that could not be started.
        const timer = setTimeout(() => child.kill('SIGKILL'), patience);
        const parts = [];
        let length = 0;
        child.stdout.on('data', (chunk) => {
            length += chunk.length;
            if (length > maxAnswer)
                child.kill('SIGKILL');
            else
                parts.push(chunk);
        });
        child.stdin.on('error', () => undefined);
        child.stdin.end(server);
        child.on('error', (error) => {
            clearTimeout(timer);
            fail(failed(name, error.message));
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            settle({ code, text: Buffer.concat(parts).toString('utf8') });
        });
    });
}
/** The answer itself is never shown: it may hold the secret. */
function failed(name, got) {
    return (0,faults/* fault */.DG)('credential-helper-failed', `expected docker-credential-${name.slice(0, 60)} to answer, got ${got}`, 'Install the helper that the docker configuration names, or log in without it.');
}

;// CONCATENATED MODULE: ./build/bundled/packages/oci/src/auth/credentials.js
// Credentials of a registry, from where docker and podman keep them. Nothing is asked of anyone else.






const maxConfigBytes = 1024 * 1024;
/** The key under which docker keeps the credentials of Docker Hub. */
const hubKey = 'https://index.docker.io/v1/';
/**
 * Looks in DOCKER_AUTH_CONFIG, REGISTRY_AUTH_FILE, docker's config.json and podman's auth.json, in this order;
 * for ghcr.io the job's GITHUB_TOKEN comes last. Files are read at the first question.
 */
function credentialSource(environment) {
    let configs;
    const answers = new Map();
    return (repository) => {
        configs ??= readConfigs(environment);
        const key = `${repository.registry}/${repository.repository}`;
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const answer = lookUp(configs, repository, environment);
        answers.set(key, answer);
        return answer;
    };
}
async function lookUp(configs, repository, environment) {
    const server = repository.registry === reference/* dockerHub */.UD ? hubKey : repository.registry;
    for (const config of configs) {
        const helper = entryFor(config.credHelpers, repository) ?? config.credsStore;
        const found = typeof helper === 'string' && helper !== '' ? await askHelper(helper, server, environment) : undefined;
        const credentials = found ?? inlineCredentials(entryFor(config.auths, repository), config.file);
        if (credentials !== undefined)
            return credentials;
    }
    const token = environment.GITHUB_TOKEN;
    if (repository.registry === 'ghcr.io' && token)
        return { kind: 'password', username: 'x-access-token', password: token, ambient: true };
    return undefined;
}
/** The most specific entry: `host/org/repository`, `host/org`, `host`, in any of the spellings that docker has used. */
function entryFor(entries, repository) {
    const segments = repository.repository.split('/');
    const names = [...segments.keys()].map((i) => `${repository.registry}/${segments.slice(0, segments.length - i).join('/')}`);
    for (const name of [...names, repository.registry]) {
        for (const [key, value] of entries)
            if (normalised(key) === name)
                return value;
    }
    return undefined;
}
function normalised(key) {
    const bare = key
        .replace(/^https?:\/\//, '')
        .replace(/\/v[12]\/?$/, '')
        .replace(/\/$/, '');
    const host = (0,addresses/* hostOf */.w4)(bare.split('/')[0] ?? '');
    return host === 'index.docker.io' || host === 'registry-1.docker.io' ? reference/* dockerHub */.UD : bare;
}
function inlineCredentials(entry, file) {
    if (typeof entry !== 'object' || entry === null)
        return undefined;
    const { auth, username, password, identitytoken } = entry;
    if (typeof identitytoken === 'string' && identitytoken !== '')
        return { kind: 'identity-token', token: identitytoken };
    if (typeof username === 'string' && username !== '' && typeof password === 'string')
        return { kind: 'password', username, password };
    if (typeof auth !== 'string' || auth === '')
        return undefined;
    const text = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '');
    const colon = text.indexOf(':');
    if (colon < 1)
        throw credentials_invalid(file, 'expected `auth` to be base64 of USER:PASSWORD');
    return { kind: 'password', username: text.slice(0, colon), password: text.slice(colon + 1) };
}
function readConfigs(environment) {
    const { HOME: home = '', USERPROFILE: profile = '' } = environment;
    const base = home || profile;
    const directory = environment.DOCKER_CONFIG || (base && (0,external_node_path_.join)(base, '.docker'));
    const files = [
        environment.REGISTRY_AUTH_FILE ?? '',
        directory && (0,external_node_path_.join)(directory, 'config.json'),
        environment.XDG_RUNTIME_DIR ? (0,external_node_path_.join)(environment.XDG_RUNTIME_DIR, 'containers/auth.json') : '',
        base && (0,external_node_path_.join)(base, '.config/containers/auth.json'),
    ];
    const inline = environment.DOCKER_AUTH_CONFIG ? [parseConfig(environment.DOCKER_AUTH_CONFIG, 'DOCKER_AUTH_CONFIG')] : [];
    return [...inline, ...files.flatMap((file) => readConfig(file) ?? [])];
}
function readConfig(file) {
    if (file === '')
        return undefined;
    const stats = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    if (stats === undefined)
        return undefined;
    if (!stats.isFile() || stats.size > maxConfigBytes)
        throw credentials_invalid(file, `expected a file of at most ${maxConfigBytes} bytes`);
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw credentials_invalid(file, `expected a readable file, got ${error.code}`);
    }
    return parseConfig(text, file);
}
function parseConfig(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw credentials_invalid(file, 'expected JSON');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw credentials_invalid(file, 'expected a JSON object');
    const { auths, credHelpers, credsStore } = value;
    const entries = (part) => new Map(typeof part === 'object' && part !== null ? Object.entries(part) : []);
    return {
        file,
        auths: entries(auths),
        credHelpers: entries(credHelpers),
        credsStore: typeof credsStore === 'string' ? credsStore : undefined,
    };
}
function credentials_invalid(file, message) {
    return new errors/* PortcullisError */.SO({
        code: 'docker-config-invalid',
        message,
        where: { file },
        remedy: 'Log in again with `docker login`, or remove the file.',
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/oci/src/registry/endpoint.js
// From the name of a registry to where it answers.


/** Docker Hub's images do not live under its name. */
const hubEndpoint = 'registry-1.docker.io';
/** Where a registry may answer, mirrors first, itself last. */
function endpointsOf(registry, mirrors) {
    return [...(mirrors.get(registry) ?? []), registry].map((name) => ({ registry: name, base: baseOf(name) }));
}
/** TLS always; on this machine plain HTTP may take its place once TLS has turned out not to be spoken there. */
function baseOf(registry) {
    return new URL(`https://${registry === reference/* dockerHub */.UD ? hubEndpoint : registry}/`);
}
function mayBePlain(url) {
    return (0,addresses/* isLoopback */.U9)(url.host);
}
/** What to tell someone whom one of the well-known registries turned away. */
const conventions = [
    { hosts: /^ghcr\.io$/, login: 'Give the job `packages: read` and pass GITHUB_TOKEN in `env`, or log in with docker/login-action.' },
    {
        hosts: /(?:^|\.)docker\.io$/,
        login: 'Log in with docker/login-action; anonymous pulls are limited, and private images are not found without.',
    },
    {
        hosts: /\.dkr\.ecr(?:-fips)?\.[a-z0-9-]{1,30}\.amazonaws\.com(?:\.cn)?$/,
        login: 'Log in with aws-actions/amazon-ecr-login, or name ecr-login in credHelpers.',
    },
    { hosts: /\.azurecr\.(?:io|cn|us)$/, login: 'Log in with `az acr login` or docker/login-action.' },
    { hosts: /(?:^|[.-])(?:gcr\.io|docker\.pkg\.dev)$/, login: 'Log in with google-github-actions/auth and `gcloud auth configure-docker`.' },
];
function loginAdvice(host) {
    return (conventions.find(({ hosts }) => hosts.test(host))?.login ??
        'Log in to the registry before this step, for example with docker/login-action.');
}

;// CONCATENATED MODULE: ./build/bundled/packages/oci/src/auth/challenge.js
// The WWW-Authenticate header (RFC 9110, section 11.6.1), read character by character: it comes from strangers.
const maxHeader = 8 * 1024;
const tokenCharacter = /[A-Za-z0-9!#$%&'*+.^_`|~-]/;
/** Every challenge of the header; what does not parse ends the list. */
function parseChallenges(header) {
    const text = header.slice(0, maxHeader);
    let position = 0;
    const skip = (characters) => {
        while (position < text.length && characters.includes(text[position]))
            position++;
    };
    const token = () => {
        const start = position;
        while (position < text.length && tokenCharacter.test(text[position]))
            position++;
        return text.slice(start, position);
    };
    const quoted = () => {
        let value = '';
        for (position++; position < text.length && text[position] !== '"'; position++) {
            if (text[position] === '\\')
                position++;
            value += text[position] ?? '';
        }
        position++;
        return value;
    };
    const challenges = [];
    while (position < text.length) {
        skip(' \t,');
        const word = token();
        if (word === '')
            break;
        skip(' \t');
        if (text[position] !== '=') {
            challenges.push({ scheme: word.toLowerCase(), parameters: new Map() });
            continue;
        }
        position++;
        skip(' \t');
        const value = text[position] === '"' ? quoted() : token();
        const parameters = challenges.at(-1)?.parameters;
        // The first of two parameters of one name counts: a later one may be appended by whoever relays the header.
        if (parameters !== undefined && !parameters.has(word.toLowerCase()))
            parameters.set(word.toLowerCase(), value);
    }
    return challenges;
}

;// CONCATENATED MODULE: ./build/bundled/packages/oci/src/auth/realm.js
// Who may be asked for a token: the registry names the place, and a hostile one could name any.

/** Token services on another domain than their registry's. */
const knownRealms = new Map([
    ['docker.io', ['docker.com']],
    ['nvcr.io', ['nvidia.com', 'ngc.nvidia.com']],
    ['redhat.io', ['redhat.com']],
    ['redhat.com', ['redhat.io']],
]);
/**
 * The token service as a URL, when it may be asked at all: over TLS, and on no private address but the registry's own or
 * one that the user named. @throws PortcullisError `realm-refused`.
 */
function checkRealm(realm, registry, trusted = []) {
    let url;
    try {
        url = new URL(realm ?? '');
    }
    catch {
        throw refused(registry, `no URL`);
    }
    if (url.username !== '' || url.password !== '')
        throw refused(registry, 'a URL with a user in it');
    const local = (0,addresses/* isLoopback */.U9)(registry.host);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local && (0,addresses/* isLoopback */.U9)(url.host)))
        throw refused(registry, `${url.protocol}//${url.host}`);
    const named = trusted.includes((0,addresses/* hostOf */.w4)(url.host)) || trusted.includes(url.host);
    if (!(0,addresses/* mayLeadTo */.D7)(registry.host, url.host) && (!named || (0,addresses/* isLinkLocal */._W)((0,addresses/* hostOf */.w4)(url.host))))
        throw refused(registry, `the private address ${url.host}`);
    return url;
}
/**
 * Whether credentials of the registry may be sent to its token service: the same host and port, the usual port of a host on the same site
 * or of a known pair, or a host that the user named. Behind another port of a host another program may listen, whoever started it.
 */
function realmMayHaveCredentials(realm, registry, trusted) {
    const [realmHost, registryHost] = [(0,addresses/* hostOf */.w4)(realm.host), (0,addresses/* hostOf */.w4)(registry.host)];
    if (trusted.includes(realmHost) || trusted.includes(realm.host))
        return true;
    if (realm.host === registry.host && realm.protocol === registry.protocol)
        return true;
    if (realm.port !== '' || (0,addresses/* isLoopback */.U9)(realmHost))
        return false;
    const [realmSite, registrySite] = [siteOf(realmHost), siteOf(registryHost)];
    return realmSite === registrySite || (knownRealms.get(registrySite) ?? []).includes(realmSite);
}
/**
 * The last two labels, or three where the second to last is as short as in `co.uk`. Too small a site only asks the
 * user to name the realm; an address has no site but itself.
 */
function siteOf(host) {
    if (/^[\d.]+$/.test(host) || host.includes(':'))
        return host;
    const labels = host.split('.');
    const short = labels.length > 2 && (labels.at(-2) ?? '').length <= 3;
    return labels.slice(short ? -3 : -2).join('.');
}
function refused(registry, got) {
    return (0,faults/* fault */.DG)('realm-refused', `expected ${registry.host} to name a token service reached over https, got ${got.slice(0, 120)}`, 'Do not use this registry: it tries to send the job\u2019s requests somewhere they do not belong.');
}

;// CONCATENATED MODULE: ./build/bundled/packages/oci/src/auth/token.js
// The bearer-token flow (distribution specification, "Token Authentication" and its OAuth2 form).


const maxTokenBytes = 1024 * 1024;
const defaultLifetime = 60;
/** A token that is about to end is not used: the request might arrive after it. */
const margin = 10;
/** @throws PortcullisError `realm-refused`, `realm-untrusted`, `token-refused` or `token-invalid`. */
async function fetchToken(request) {
    const { challenge, credentials, registry } = request;
    const realm = checkRealm(challenge.parameters.get('realm'), registry, request.trustedRealms);
    if (credentials !== undefined && !realmMayHaveCredentials(realm, registry, request.trustedRealms)) {
        throw (0,faults/* fault */.DG)('realm-untrusted', `expected ${registry.host} to take its credentials itself, got the token service ${realm.host} on another site or port`, `If ${realm.host} does belong to the registry, name it in \`trusted-realms\`.`);
    }
    const service = challenge.parameters.get('service') ?? '';
    const scopes = readScopes(challenge.parameters.get('scope'), request.repository);
    const response = await request.send(credentials?.kind === 'identity-token'
        ? refreshRequest(realm, service, scopes, credentials.token)
        : tokenRequest(realm, service, scopes, credentials));
    if (response.status !== 200) {
        await (0,body/* drain */.Ze)(response);
        throw (0,faults/* fault */.DG)('token-refused', `expected a token from ${realm.host} for ${request.repository}, got status ${response.status}`, credentials === undefined
            ? 'Log in to the registry before this step, for example with docker/login-action, or check the image\u2019s name.'
            : 'Check that the login is valid and may pull this repository.');
    }
    return readToken(await (0,body/* readBounded */.CB)(response, maxTokenBytes, `the token of ${realm.host}`), realm.host, request.now());
}
function tokenRequest(realm, service, scopes, credentials) {
    const url = new URL(realm);
    if (service !== '')
        url.searchParams.set('service', service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    const login = credentials?.kind === 'password' ? { authorization: (0,proxy/* basic */.H)(credentials.username, credentials.password) } : {};
    return { method: 'GET', url, headers: { accept: 'application/json', ...login } };
}
/** An identity token (ACR, some Hub logins) is exchanged by OAuth2 refresh (RFC 6749, section 6). */
function refreshRequest(realm, service, scopes, token) {
    const form = new URLSearchParams({
        grant_type: 'refresh_token',
        service,
        scope: scopes.join(' '),
        client_id: 'portcullis',
        refresh_token: token,
    });
    const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
    return { method: 'POST', url: new URL(realm), headers, body: form.toString() };
}
/** The scopes asked for, narrowed to pulling; without any, that of the repository. */
function readScopes(scope, repository) {
    const asked = (scope ?? '').split(' ').filter((part) => part !== '');
    if (asked.length === 0)
        return [`repository:${repository}:pull`];
    return asked.slice(0, 10).map((part) => (part.startsWith('repository:') ? `${part.slice(0, part.lastIndexOf(':'))}:pull` : part));
}
function readToken(bytes, host, now) {
    const invalid = (got) => (0,faults/* fault */.DG)('token-invalid', `expected ${host} to answer with a token, got ${got}`, 'Check the registry\u2019s token service.');
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        throw invalid('no JSON');
    }
    const token = value?.token || value?.access_token;
    // Anything else could add a header of its own.
    if (typeof token !== 'string' || !/^[\x21-\x7e]{1,65536}$/.test(token))
        throw invalid('none');
    const lifetime = typeof value.expires_in === 'number' && value.expires_in > 0 ? value.expires_in : defaultLifetime;
    return { header: `Bearer ${token}`, expires: now.getTime() + Math.max(0, lifetime - margin) * 1000 };
}

;// CONCATENATED MODULE: ./build/bundled/packages/oci/src/registry/session.js
// A GET that authenticates, follows redirects and tries again: what every question to a registry goes through.




const maxRedirects = 5;
const maxWait = 60_000;
const redirects = new Set([301, 302, 303, 307, 308]);
function createSession(options) {
    const authorizations = new Map();
    const pending = new Map();
    const session = {
        get: (question) => session.read(question, async (response) => response),
        async read(question, read) {
            for (let attempt = 1;; attempt++) {
                const last = attempt >= options.attempts || options.closed?.() === true;
                try {
                    const response = await once(question);
                    const wait = waitFor(response, attempt, options.now());
                    if (wait === undefined)
                        return await read(response).catch((error) => abandon(response, error));
                    const said = await (0,body/* drain */.Ze)(response);
                    if (last || wait > maxWait)
                        throw busy(question.url, response, said, wait);
                    await options.sleep(wait);
                }
                catch (error) {
                    if (last || !(0,faults/* isTransient */.dg)(error))
                        throw error;
                    await options.sleep(backoff(attempt));
                }
            }
        },
    };
    return session;
    /** One try: at most one round of authentication for every host on the way, at most five redirects. */
    async function once(question) {
        let { url } = question;
        const challenged = new Set();
        for (let hop = 0; hop <= maxRedirects;) {
            const authorization = await held(url, question.repository);
            const response = await options.transport.send({
                method: 'GET',
                url,
                totalTimeout: question.totalTimeout,
                headers: {
                    accept: question.accept,
                    'accept-encoding': 'identity',
                    'user-agent': 'portcullis',
                    ...(authorization === undefined ? {} : { authorization: authorization.header }),
                },
            });
            if (response.status === 401) {
                await (0,body/* drain */.Ze)(response);
                if (challenged.has(url.origin))
                    throw unauthorized(url, question.repository, 401);
                challenged.add(url.origin);
                // Credentials are those of the registry that was asked, so a host it redirects to gets an anonymous token at most.
                const header = response.headers['www-authenticate'] ?? '';
                const refused = { url, repository: question.repository, header, atHome: url.origin === question.url.origin, sent: authorization };
                await authenticate(refused);
                continue;
            }
            if (!redirects.has(response.status))
                return response;
            await (0,body/* drain */.Ze)(response);
            url = redirectTarget(url, response.headers.location);
            hop++;
        }
        throw (0,faults/* fault */.DG)('redirect-loop', `expected at most ${maxRedirects} redirects from ${question.url.host}, got more`, 'Check the registry.');
    }
    /** An authorization belongs to one origin and one repository; no redirect can carry it elsewhere. */
    async function held(url, repository) {
        const key = authorizationKey(url, repository);
        const found = (await pending.get(key)?.catch(() => undefined)) ?? authorizations.get(key);
        return found !== undefined && found.expires > options.now().getTime() ? found : undefined;
    }
    /** Parallel questions about one repository share one answer; a token that was just refused is asked for anew. */
    async function authenticate(refused) {
        const key = authorizationKey(refused.url, refused.repository);
        const known = await held(refused.url, refused.repository);
        if (known !== undefined && known !== refused.sent)
            return;
        const asked = pending.get(key) ?? authorize(refused).finally(() => pending.delete(key));
        pending.set(key, asked);
        authorizations.set(key, await asked);
    }
    async function authorize({ url, repository, header, atHome }) {
        const challenges = parseChallenges(header);
        const credentials = atHome ? await options.credentials(repository) : undefined;
        const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
        if (bearer !== undefined)
            return withToken(url, repository, bearer, credentials);
        const takesBasic = challenges.some(({ scheme }) => scheme === 'basic');
        if (takesBasic && credentials?.kind === 'password')
            return { header: (0,proxy/* basic */.H)(credentials.username, credentials.password), expires: Number.POSITIVE_INFINITY };
        throw unauthorized(url, repository, 401);
    }
    async function withToken(url, repository, challenge, credentials) {
        const ask = (login) => fetchToken({
            challenge,
            registry: url,
            repository: repository.repository,
            credentials: login,
            trustedRealms: options.trustedRealms,
            now: options.now,
            send: (request) => options.transport.send({ totalTimeout: 30_000, ...request }),
        });
        if (credentials?.kind !== 'password' || credentials.ambient !== true)
            return ask(credentials);
        // The job's own token may not reach a public image of someone else; anyone may read that one without.
        return ask(credentials).catch(() => ask(undefined));
    }
}
/** What is left of an answer that was refused must not hold its connection. */
function abandon(response, error) {
    response.close();
    throw error;
}
function authorizationKey(url, repository) {
    return `${url.origin} ${repository.repository}`;
}
/** @throws PortcullisError `redirect-invalid`, `redirect-downgrade` or `redirect-private`. */
function redirectTarget(from, location) {
    let to;
    try {
        to = new URL(location ?? '', from);
    }
    catch {
        // Told below.
    }
    if (location === undefined || to === undefined || (to.protocol !== 'https:' && to.protocol !== 'http:') || to.username !== '')
        throw (0,faults/* fault */.DG)('redirect-invalid', `expected ${from.host} to redirect to an https URL, got something else`, 'Check the registry.');
    if (to.protocol === 'http:' && (from.protocol === 'https:' || !(0,addresses/* isPrivateAddress */.C0)(to.host) || !(0,addresses/* isPrivateAddress */.C0)(from.host)))
        throw (0,faults/* fault */.DG)('redirect-downgrade', `expected ${from.host} to keep to https, got a redirect to http://${to.host}`, 'Do not use this registry.');
    if (!(0,addresses/* mayLeadTo */.D7)(from.host, to.host))
        throw (0,faults/* fault */.DG)('redirect-private', `expected ${from.host} to redirect to a public host or itself, got the private address ${to.host}`, 'Do not use this registry: it tries to reach into the runner\u2019s network.');
    return to;
}
/** How long to wait before another try, or undefined when the answer is final. */
function waitFor(response, attempt, now) {
    if (response.status !== 429 && response.status !== 408 && response.status < 500)
        return undefined;
    if (response.status === 501 || response.status === 505)
        return undefined;
    const after = response.headers['retry-after'];
    if (after === undefined)
        return backoff(attempt);
    const seconds = /^\d{1,9}$/.test(after) ? Number(after) : (Date.parse(after) - now.getTime()) / 1000;
    return Number.isNaN(seconds) ? backoff(attempt) : Math.max(0, seconds * 1000);
}
/** 0.5, 1, 2, \u2026 seconds, spread so that parallel questions do not come back at once. */
function backoff(attempt) {
    return 500 * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
}
function busy(url, response, said, wait) {
    const limited = response.status === 429;
    const code = /"code"\s{0,5}:\s{0,5}"([A-Z_]{1,40})"/.exec(said)?.[1];
    return (0,faults/* fault */.DG)(limited ? 'registry-rate-limit' : 'registry-failed', `expected an answer from ${url.host}, got status ${response.status}${code === undefined ? '' : ` ${code}`}${wait > maxWait ? `, with a wait of ${Math.ceil(wait / 1000)} seconds` : ''}`, limited ? `Wait, or raise the limit. ${loginAdvice(url.host)}` : 'Try again later; look at the registry\u2019s status.');
}
function unauthorized(url, repository, status) {
    return (0,faults/* fault */.DG)('registry-unauthorized', `expected ${url.host} to let ${repository.repository} be read, got status ${status}`, loginAdvice(repository.registry));
}

;// CONCATENATED MODULE: ./build/bundled/packages/oci/src/registry/client.js
// The registry client: each method is one question of the distribution specification, its answer verified.








const client_defaultMaxBlob = 32 * 1024 * 1024;
/** Manifests kept for the next question, so that one image costs one download of each. */
const cacheEntries = 512;
function createRegistryClient(options) {
    const { idleTimeout = 30_000, totalTimeout = 60_000, mirrors = new Map() } = options;
    const transport = (0,src_transport/* createTransport */.o)({
        proxy: (0,proxy/* proxyFromEnvironment */.G)(options.environment),
        idleTimeout,
        maxSockets: 32,
        ...(options.ca === undefined ? {} : { ca: options.ca }),
    });
    const sleeper = createSleeper();
    const session = createSession({
        transport,
        credentials: credentialSource(options.environment),
        trustedRealms: options.trustedRealms ?? [],
        now: options.now,
        sleep: options.sleep ?? sleeper.sleep,
        attempts: options.attempts ?? 4,
        closed: () => sleeper.closed,
    });
    const schemes = plainWhereNoTls(transport);
    const cache = new Map();
    /** Asks each endpoint in turn; the registry's own answer is the one that counts in the end. */
    async function everywhere(repository, ask) {
        const endpoints = endpointsOf(repository.registry, mirrors);
        for (const [i, endpoint] of endpoints.entries()) {
            try {
                const answer = await ask(await place(endpoint, repository));
                if (answer !== undefined || i === endpoints.length - 1)
                    return answer;
            }
            catch (error) {
                if (i === endpoints.length - 1)
                    throw error;
            }
        }
        return undefined;
    }
    async function place(endpoint, repository) {
        const base = await schemes(endpoint.base);
        const at = { registry: endpoint.registry, repository: repository.repository };
        return {
            session,
            url: (way) => new URL(`v2/${at.repository}/${way}`, base),
            question: (url, accept, patience = totalTimeout) => ({ url, repository: at, accept, totalTimeout: patience }),
        };
    }
    const client = {
        async resolve(reference) {
            const { descriptor } = await client.manifest(reference, reference.digest ?? reference.tag ?? 'latest');
            return descriptor;
        },
        async manifest(repository, digestOrTag) {
            const digest = (0,reference/* isDigest */.Bc)(digestOrTag) ? digestOrTag : undefined;
            const key = `${repository.registry}/${repository.repository}@${digest}`;
            const known = digest === undefined ? undefined : cache.get(key);
            if (known !== undefined)
                return known;
            const found = await everywhere(repository, (at) => fetchManifest(at, digestOrTag, digest));
            if (found === undefined)
                throw client_absent('manifest-unknown', repository, digestOrTag);
            if (cache.size >= cacheEntries)
                cache.delete(cache.keys().next().value);
            cache.set(`${repository.registry}/${repository.repository}@${found.descriptor.digest}`, found);
            return found;
        },
        async blob(repository, descriptor, blobOptions = {}) {
            const maxBytes = blobOptions.maxBytes ?? client_defaultMaxBlob;
            checkDescriptor(descriptor);
            if (descriptor.size > maxBytes)
                throw client_tooLarge(descriptor, maxBytes);
            const found = await everywhere(repository, (at) => at.session.read(at.question(at.url(`blobs/${descriptor.digest}`), '*/*'), async (response) => {
                if (await isAbsent(response, repository))
                    return undefined;
                const parts = [];
                for await (const chunk of verifiedChunks(response, descriptor))
                    parts.push(chunk);
                return Buffer.concat(parts);
            }));
            if (found === undefined)
                throw client_absent('blob-unknown', repository, descriptor.digest);
            return found;
        },
        async *blobStream(repository, descriptor) {
            checkDescriptor(descriptor);
            const response = await everywhere(repository, async (at) => {
                const answer = await at.session.get(at.question(at.url(`blobs/${descriptor.digest}`), '*/*', totalTimeout * 10));
                return (await isAbsent(answer, repository)) ? undefined : answer;
            });
            if (response === undefined)
                throw client_absent('blob-unknown', repository, descriptor.digest);
            try {
                yield* verifiedChunks(response, descriptor);
            }
            finally {
                response.close();
            }
        },
        async referrers(repository, subjectDigest, artifactType) {
            if (!(0,reference/* isDigest */.Bc)(subjectDigest))
                throw badDigest(subjectDigest);
            const found = await everywhere(repository, async (at) => {
                const listed = await listReferrers(at, repository, subjectDigest, artifactType);
                // A mirror that knows of none may just not mirror them.
                return listed.length === 0 ? undefined : listed;
            });
            return (found ?? []).filter((entry) => artifactType === undefined || entry.artifactType === artifactType);
        },
        close() {
            sleeper.wakeAll();
            transport.close();
        },
    };
    return client;
}
/** Waiting that can be cut short: what nobody waits for any more must not hold the process. */
function createSleeper() {
    const sleeping = new Map();
    const sleeper = {
        closed: false,
        sleep: (milliseconds) => new Promise((wake) => {
            const timer = setTimeout(() => {
                sleeping.delete(timer);
                wake();
            }, milliseconds);
            sleeping.set(timer, wake);
        }),
        wakeAll() {
            sleeper.closed = true;
            for (const [timer, wake] of sleeping) {
                clearTimeout(timer);
                wake();
            }
            sleeping.clear();
        },
    };
    return sleeper;
}
function fetchManifest(at, digestOrTag, digest) {
    const question = at.question(at.url(`manifests/${digestOrTag}`), acceptManifests);
    return at.session.read(question, async (response) => {
        if (await isAbsent(response, question.repository))
            return undefined;
        const bytes = await (0,body/* readBounded */.CB)(response, maxManifestBytes, 'a manifest');
        const result = readManifest(bytes, response.headers['content-type'], digest);
        const claimed = response.headers['docker-content-digest'];
        if (typeof claimed === 'string' &&
            claimed.startsWith('sha256:') &&
            result.descriptor.digest.startsWith('sha256:') &&
            claimed !== result.descriptor.digest)
            throw digestMismatch('manifest', claimed, result.descriptor.digest);
        return result;
    });
}
/** The API's list; where there is none, or it is empty, that of the fallback tag: it may be older than the API. */
async function listReferrers(at, repository, subject, artifactType) {
    const first = at.url(`referrers/${subject}`);
    if (artifactType !== undefined)
        first.searchParams.set('artifactType', artifactType);
    const listed = await allPages(first, (url) => at.session.read(at.question(url, mediaTypes.ociIndex), async (response) => {
        refuseForbidden(response, url, repository);
        return readPage(response, url);
    }));
    if (listed !== undefined && listed.length > 0)
        return listed;
    const fallback = await fetchManifest(at, fallbackTag(subject), undefined);
    if (fallback === undefined || !isIndexType(fallback.mediaType))
        return [];
    const entries = indexEntries(fallback.bytes);
    boundReferrers(entries.length);
    return entries;
}
/** Whether the answer is "no such thing"; a body follows otherwise. @throws PortcullisError. */

function refuseForbidden(response, url, repository) {
    if (response.status === 401 || response.status === 403)
        throw unauthorized(url, repository, response.status);
}
/**
 * Finds out, once for every endpoint on this machine, whether it speaks TLS; elsewhere TLS is not a question. Nothing but
 * the name of the API goes out in the clear: a server that wants TLS answers 400 or hangs up, and is then asked in TLS only.
 */
function plainWhereNoTls(transport) {
    const known = new Map();
    const probe = async (base) => {
        const plain = new URL(base);
        plain.protocol = 'http:';
        try {
            const response = await transport.send({ method: 'GET', url: new URL('v2/', plain), headers: {}, totalTimeout: 5_000 });
            await (0,body/* drain */.Ze)(response);
            return response.status === 400 ? base : plain;
        }
        catch (error) {
            const { code } = (error.cause ?? {});
            if (code === 'ECONNREFUSED')
                throw error;
            return base;
        }
    };
    return (base) => {
        if (!mayBePlain(base))
            return Promise.resolve(base);
        const found = known.get(base.href) ?? probe(base);
        known.set(base.href, found);
        // A registry that is not up yet may be in a moment.
        found.catch(() => known.delete(base.href));
        return found;
    };
}
function checkDescriptor(descriptor) {
    if (!(0,reference/* isDigest */.Bc)(descriptor.digest))
        throw badDigest(descriptor.digest);
}
function badDigest(digest) {
    return (0,faults/* fault */.DG)('digest-invalid', `expected sha256:<64 hex digits>, got "${digest.slice(0, 80)}"`, 'Do not use this artifact: its manifest is malformed.');
}
function client_tooLarge(descriptor, maxBytes) {
    return (0,faults/* fault */.DG)('blob-too-large', `expected blob ${shortDigest(descriptor.digest)} of at most ${maxBytes} bytes, got ${descriptor.size}`, 'Nothing of this kind is that large; look at the artifact with another tool.');
}
function client_absent(code, repository, name) {
    return (0,faults/* fault */.DG)(code, `expected ${name.slice(0, 140)} in ${repository.registry}/${repository.repository}, got nothing of that name`, 'Check the reference, and that the job is logged in to the registry if it is private.');
}

// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/walk.js
var walk = __webpack_require__(3273);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js
var paths = __webpack_require__(7654);
// EXTERNAL MODULE: ./build/bundled/packages/signatures/src/inputs.js
var src_inputs = __webpack_require__(8539);
;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/connect.js
// Whom images are asked of: the registries, or layouts in their place.






/** @throws PortcullisError `input-invalid`, or what is wrong with a layout. */
function connect(inputs, context, notices) {
    if (inputs.layout.length > 0) {
        if (inputs.mirrors.length > 0 || inputs['trusted-realms'].length > 0 || inputs['ca-file'] !== '')
            notices.push({
                level: 'warning',
                message: '`mirrors`, `trusted-realms` and `ca-file` count for nothing beside `layout`, which opens no socket.',
            });
        return { client: layoutRegistry(...layoutsOf(inputs, context.workspace)), close: () => undefined };
    }
    const noHost = inputs['trusted-realms'].find((realm) => !host.test(realm));
    if (noHost !== undefined)
        throw (0,src_inputs/* badInput */.AN)('trusted-realms', 'a host, with its port where it has one', noHost);
    const ca = extraAuthorities(inputs, context);
    const client = createRegistryClient({
        environment: context.environment,
        now: context.now,
        mirrors: mirrorsOf(inputs),
        trustedRealms: inputs['trusted-realms'],
        ...(ca === undefined ? {} : { ca }),
    });
    return { client, close: () => client.close() };
}
/** `DIRECTORY`, or `IMAGE=DIRECTORY`. */
function layoutsOf({ layout, images }, workspace) {
    const [only, ...others] = images;
    const asked = only === undefined || others.length > 0 || layout.length > 1 ? undefined : referenceOf(only);
    return layout.map((entry) => {
        const equals = entry.indexOf('=');
        const name = equals < 0 ? undefined : referenceOf(entry.slice(0, equals));
        if (equals >= 0 && (name === undefined || name.digest !== undefined))
            throw (0,src_inputs/* badInput */.AN)('layout', 'DIRECTORY or IMAGE=DIRECTORY', entry);
        const directory = (0,walk/* insideWorkspace */.CT)(workspace, entry.slice(equals + 1), 'layout');
        const tagged = name !== undefined && /:[^/:]+$/.test(entry.slice(0, equals));
        return { directory, tagged, ...(name === undefined ? {} : { name }), ...(asked === undefined ? {} : { asked }) };
    });
}
function referenceOf(text) {
    try {
        return (0,reference/* parseReference */.F2)(text);
    }
    catch {
        return undefined;
    }
}
const host = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/i;
/** Mirrors by the registry that they stand for, in the order given. */
function mirrorsOf(inputs) {
    const mirrors = new Map();
    for (const entry of inputs.mirrors) {
        const [named = '', mirror = '', ...rest] = entry.split('=').map((part) => part.trim());
        const registry = (0,reference/* normalHost */.CS)(named);
        if (!host.test(registry) || !host.test(mirror) || rest.length > 0)
            throw (0,src_inputs/* badInput */.AN)('mirrors', 'REGISTRY=MIRROR', entry);
        mirrors.set(registry, [...(mirrors.get(registry) ?? []), (0,reference/* normalHost */.CS)(mirror)]);
    }
    return mirrors;
}
/** PEM of whom TLS may trust beside the public authorities; undefined where nobody is named. @throws PortcullisError `input-invalid`. */
function extraAuthorities(inputs, { environment, workspace }) {
    const file = inputs['ca-file'] === '' ? environment.SSL_CERT_FILE : inputs['ca-file'];
    return file === undefined || file === '' ? undefined : readCa(workspace, file);
}
/** An input of the job's author, so it may lie outside the checkout: `/etc/ssl/\u2026`. */
function readCa(workspace, file) {
    const path = (0,paths/* isAbsoluteAnywhere */.h4)(file) ? file : (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(workspace), file);
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        throw (0,src_inputs/* badInput */.AN)('ca-file', 'a file that is there', file);
    const text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    if (!text.includes('-----BEGIN CERTIFICATE-----'))
        throw (0,src_inputs/* badInput */.AN)('ca-file', 'a PEM file of certificates', file);
    return text;
}


/***/ }),

/***/ 8115:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var withKeyService = (async function withKeyService(inputs, context, read) {
    if (!inputs['fetch-keys'])
        return read(undefined);
    if (inputs.layout.length > 0)
        throw (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('fetch-keys', 'no such input beside `layout`, which opens no socket', 'true', 'Leave one of them out.');
    const { connectKeyServices } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(393)]).then(__webpack_require__.bind(__webpack_require__, 393));
    const services = connectKeyServices(context.environment, context.now, (0,_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .extraAuthorities */ .Q)(inputs, context));
    // A service that drips would hold the process after everybody stopped waiting.
    context.deadline?.atEnd(services.close);
    try {
        return await read(services.publicKey);
    }
    finally {
        services.close();
    }
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withKeyService)
/* harmony export */ });
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1756);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8539);
// Asking key services for as long as what names keys is read, where the input `fetch-keys` allows it.


/**
 * @param read gets no service where nobody may be asked.
 * @throws PortcullisError `input-invalid` beside `layout`, or what `read` throws.
 */



/***/ }),

/***/ 1565:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   R: () => (/* binding */ readArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7609);
/* harmony import */ var _raw_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7890);
// The thing that was signed, as a file or as its digest alone.





/** Larger files are hashed as a stream; only pure Ed25519 needs the bytes themselves. */
const maxInMemory = 64 * 1024 * 1024;
const digestShape = /^(?:(sha256):([0-9a-f]{64})|(sha384):([0-9a-f]{96})|(sha512):([0-9a-f]{128}))$/i;
/** A path, or a digest (`sha256:`, `sha384:` or `sha512:` and its hex digits) where no such path exists. @throws PortcullisError `artifact-unreadable`. */
async function readArtifact(fileOrDigest) {
    const [hash, hex] = (digestShape.exec(fileOrDigest) ?? []).slice(1).filter((part) => part !== undefined);
    const name = _raw_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .hashNames */ .Jf.find((known) => known === hash?.toLowerCase());
    if (name !== undefined && hex !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(fileOrDigest))
        return { digests: new Map([[name, Buffer.from(hex, 'hex')]]) };
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(fileOrDigest);
        if (size <= maxInMemory)
            return (0,_raw_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(fileOrDigest));
        const hashes = _raw_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .hashNames */ .Jf.map((hash) => [hash, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash)]);
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(fileOrDigest))
            for (const [, hash] of hashes)
                hash.update(chunk);
        return { digests: new Map(hashes.map(([name, hash]) => [name, hash.digest()])) };
    }
    catch (error) {
        throw unreadable('artifact-unreadable', fileOrDigest, 'a readable file, or sha256:, sha384: or sha512: with all its hex digits', error);
    }
}
/** A file of which nothing past the limit is read. @throws PortcullisError with the given code. */
async function readBounded(file, maxBytes, code) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, 'r');
        try {
            const { size } = await handle.stat();
            if (size > maxBytes)
                throw new Error(`${size} bytes`);
            return await handle.readFile();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw unreadable(code, file, `a readable file of at most ${maxBytes} bytes`, error);
    }
}
function unreadable(code, file, expected, error) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .PortcullisError */ .SO({
        code,
        message: `expected ${expected}, got: ${error.message}`,
        where: { file },
        remedy: 'Check the path and its permissions.',
        cause: error,
    });
}


/***/ }),

/***/ 8706:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var timestampAuthoritiesOf = (function timestampAuthoritiesOf(trust) {
    return trust.timestampAuthorities.filter(({ certChain: [first] }) => first !== undefined && (first.isCA || isForTimestamps(first)));
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ withSigners),
/* harmony export */   L2: () => (/* binding */ readTimestamp),
/* harmony export */   LZ: () => (/* binding */ timestampAuthoritiesOf),
/* harmony export */   X9: () => (/* binding */ anchored)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3917);
// What the formats allow and sigstore's verifier does not take: an authority whose last certificate is no self-signed one, a
// timestamp authority without its signer's certificate, which then comes with the timestamp, one that signs with RSA, and times with
// more or fewer digits of a second than three.
// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto (CertificateAuthority.cert_chain)

/**
 * "The last certificate in the chain MUST be the trust anchor. [It] MAY be an intermediate CA certificate." The verifier ends a path at
 * a certificate that issued itself, so the anchor says that it did: it is trusted by being listed, not by its own signature.
 */
function anchored(authority) {
    const anchor = authority.certChain.at(-1);
    if (anchor === undefined)
        return authority;
    const trusted = Object.create(anchor, { issuer: { value: anchor.subject }, verify: { value: () => true } });
    return { ...authority, certChain: [...authority.certChain.slice(0, -1), trusted] };
}
const maxEmbedded = 16;
const extKeyUsage = '2.5.29.37';
const timeStamping = '1.3.6.1.5.5.7.3.8';
/** Those whose signer may sign times, or of which only issuers are listed: being listed makes no certificate one for timestamps. */

/**
 * The authorities, and for those of which only issuers are listed the signer that the timestamp brings along. Nothing else is taken
 * from the timestamp: an issuer that came with it would be trusted as if it were listed.
 */
function withSigners(authorities, stamp) {
    const issuers = authorities.filter(({ certChain }) => certChain[0]?.isCA === true);
    if (issuers.length === 0)
        return authorities;
    // That it is the one that the timestamp names is what the verifier looks at first.
    const signers = embeddedCertificates(stamp).filter((certificate) => !certificate.isCA && isForTimestamps(certificate));
    return [
        ...authorities,
        ...signers.flatMap((signer) => issuers.map((issuer) => ({ ...issuer, certChain: [signer, ...issuer.certChain] }))),
    ];
}
const rsaSignatures = '1.2.840.113549.1.1.';
/** The verifier knows the hash of ECDSA signatures alone; with RSA it is the one that the signer names for the digest. */
function readTimestamp(bytes) {
    const stamp = withTime(_sigstore_core__WEBPACK_IMPORTED_MODULE_0__.RFC3161Timestamp.parse(Buffer.from(bytes)));
    // biome-ignore lint/complexity/useLiteralKeys: the only way to what is private there
    const algorithm = stamp['signatureAlgorithmObj'].subs[0]?.toOID() ?? '';
    if (stamp.signatureAlgorithm !== undefined || !algorithm.startsWith(rsaSignatures))
        return stamp;
    return Object.create(stamp, { signatureAlgorithm: { value: stamp.signerDigestAlgorithm } });
}
/** RFC 3161 section 2.4.2: "GeneralizedTime \u2026 fraction-of-second", as many digits as the authority likes. */
function withTime(stamp) {
    const text = stamp.tstInfo.root.subs[4]?.value.toString('latin1') ?? '';
    const [, year, month, day, hour, minute, second, fraction] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\.(\d{1,9})Z$/.exec(text) ?? [];
    if (fraction === undefined || fraction.length === 3)
        return stamp;
    const signingTime = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0').slice(0, 3)}Z`);
    return Object.create(stamp, { signingTime: { value: signingTime } });
}
/** RFC 5652 section 5.1: in the signed data, after what is signed. */
function embeddedCertificates(stamp) {
    const tagged = (object) => object?.subs.find((sub) => sub.tag.isContextSpecific(0));
    const signedData = tagged(stamp.root.subs[1])?.subs[0];
    return (tagged(signedData)?.subs ?? []).slice(0, maxEmbedded).flatMap((sub) => {
        try {
            return [_sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.parse(Buffer.from(sub.toDER()))];
        }
        catch {
            return [];
        }
    });
}
/** RFC 3161 section 2.3: this use alone, and marked critical. */
function isForTimestamps(certificate) {
    const extension = certificate.extension(extKeyUsage);
    const usages = extension?.valueObj.subs[0]?.subs.map((usage) => usage.toOID()) ?? [];
    return extension?.critical === true && usages.length === 1 && usages[0] === timeStamping;
}


/***/ }),

/***/ 2317:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ matchText),
/* harmony export */   Wb: () => (/* binding */ certificateIdentity),
/* harmony export */   ld: () => (/* binding */ describeText),
/* harmony export */   oD: () => (/* binding */ matchIdentity)
/* harmony export */ });
/* unused harmony exports extensionNames, noIssuer */
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(917);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4355);
// Who a Fulcio certificate says it was issued to, and whether that is whom the policy means.
// Extensions: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md


/** Extensions by the name a policy uses. Those marked raw hold their text without DER around it. */
const extensionOids = {
    'workflow-trigger': '1.3.6.1.4.1.57264.1.2',
    'workflow-sha': '1.3.6.1.4.1.57264.1.3',
    'workflow-name': '1.3.6.1.4.1.57264.1.4',
    'workflow-repository': '1.3.6.1.4.1.57264.1.5',
    'workflow-ref': '1.3.6.1.4.1.57264.1.6',
    'build-signer': '1.3.6.1.4.1.57264.1.9',
    'build-signer-digest': '1.3.6.1.4.1.57264.1.10',
    'runner-environment': '1.3.6.1.4.1.57264.1.11',
    'source-repository': '1.3.6.1.4.1.57264.1.12',
    'source-digest': '1.3.6.1.4.1.57264.1.13',
    'source-ref': '1.3.6.1.4.1.57264.1.14',
    'source-repository-id': '1.3.6.1.4.1.57264.1.15',
    'source-owner': '1.3.6.1.4.1.57264.1.16',
    'source-owner-id': '1.3.6.1.4.1.57264.1.17',
    'build-config': '1.3.6.1.4.1.57264.1.18',
    'build-config-digest': '1.3.6.1.4.1.57264.1.19',
    'build-trigger': '1.3.6.1.4.1.57264.1.20',
    'run-invocation': '1.3.6.1.4.1.57264.1.21',
    'source-visibility': '1.3.6.1.4.1.57264.1.22',
};
const lastRawExtension = 6;
/**
 * Certificates of before 2023 say of GitHub's runs in the first six what the later ones say for everybody ("Deprecated" in the list of
 * extensions): the same claims of the same token, the repository without its host.
 */
const githubIssuer = 'https://token.actions.githubusercontent.com';
const olderNames = [
    ['source-repository', 'workflow-repository', 'https://github.com/'],
    ['source-ref', 'workflow-ref', ''],
    ['source-digest', 'workflow-sha', ''],
];
const extensionNames = Object.keys(extensionOids);
/** How a user writes that the certificate must name no issuer. */
const noIssuer = 'none';
const issuerV1 = '1.3.6.1.4.1.57264.1.1';
const issuerV2 = '1.3.6.1.4.1.57264.1.8';
const usernameOid = '1.3.6.1.4.1.57264.1.7';
const maxNames = 20;
/** @throws PortcullisError `identity-missing` when the certificate names nobody, more than one, or says a thing twice. */
function certificateIdentity(certificate) {
    refuseRepeated(certificate);
    const subjects = subjectNames(certificate);
    const [subject] = subjects;
    if (subject === undefined || subjects.length > 1) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('identity-missing', `expected one subject alternative name (URI, e-mail or user name), got ${subjects.length}`);
    }
    const older = rawExtension(certificate, issuerV1);
    const newer = derExtension(certificate, issuerV2);
    if (older !== undefined && newer !== undefined && older !== newer) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('identity-missing', `expected one OIDC issuer, got "${older.slice(0, 80)}" and "${newer.slice(0, 80)}"`);
    }
    const extensions = new Map();
    for (const name of extensionNames) {
        const oid = extensionOids[name];
        const raw = Number(oid.slice(oid.lastIndexOf('.') + 1)) <= lastRawExtension;
        const value = raw ? rawExtension(certificate, oid) : derExtension(certificate, oid);
        if (value !== undefined)
            extensions.set(name, value);
    }
    const issuer = newer ?? older;
    // A certificate that knows the later ones says by them what it has to say.
    if (newer === undefined && issuer === githubIssuer) {
        for (const [name, olderName, prefix] of olderNames) {
            const value = extensions.get(olderName);
            if (value !== undefined && !extensions.has(name))
                extensions.set(name, `${prefix}${value}`);
        }
    }
    return { subject, issuer, extensions };
}
/** Whether one rule holds; otherwise what differed, for the report. */
function matchIdentity(identity, rules) {
    const failures = rules.map((rule) => mismatch(identity, rule));
    if (failures.includes(undefined))
        return undefined;
    return failures[0] ?? { code: 'identity-mismatch', reason: 'expected an identity to be allowed, got an empty list' };
}
function mismatch(identity, rule) {
    const issuer = typeof rule.issuer === 'string' ? { equals: rule.issuer } : rule.issuer;
    const vouched = issuer === undefined ? identity.issuer === undefined : identity.issuer !== undefined && matchText(issuer, identity.issuer);
    if (!vouched) {
        const expected = issuer === undefined ? 'none' : describeText(issuer);
        const got = identity.issuer === undefined ? 'none' : `"${identity.issuer}"`;
        const code = identity.issuer === undefined ? 'identity-missing' : 'issuer-mismatch';
        return { code, reason: `expected the OIDC issuer ${expected} in the certificate, got ${got}` };
    }
    if (!matchText(rule.subject, identity.subject)) {
        return { code: 'identity-mismatch', reason: `expected the identity ${describeText(rule.subject)}, got "${identity.subject}"` };
    }
    for (const [name, expected] of rule.extensions ?? []) {
        const found = identity.extensions.get(name);
        if (found === undefined || !matchText(expected, found)) {
            const got = found === undefined ? 'none' : `"${found}"`;
            return { code: 'extension-mismatch', reason: `expected ${name} ${describeText(expected)}, got ${got}` };
        }
    }
    return undefined;
}
function matchText(rule, text) {
    if ('holds' in rule)
        return rule.holds(text);
    return 'equals' in rule ? text === rule.equals : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePattern */ .E)(rule.matches)(text);
}
function describeText(rule) {
    if ('holds' in rule)
        return rule.described;
    return 'equals' in rule ? `"${rule.equals}"` : `to match ${rule.matches}`;
}
/** Names a person or workflow can have: URI, e-mail, or Fulcio's user name (an OtherName). Others make the certificate nobody's. */
function subjectNames(certificate) {
    const names = certificate.extSubjectAltName?.valueObj.subs[0]?.subs ?? [];
    if (names.length > maxNames)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('identity-missing', `expected one subject alternative name, got ${names.length}`);
    return names.map((name) => {
        if (name.tag.isContextSpecific(0x06) || name.tag.isContextSpecific(0x01))
            return name.value.toString('utf8');
        if (name.tag.isContextSpecific(0x00) && name.subs[0]?.toOID() === usernameOid) {
            const text = name.subs[1]?.subs[0]?.value.toString('utf8');
            if (text !== undefined)
                return text;
        }
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('identity-missing', 'expected a URI, an e-mail address or a user name as subject alternative name, got another kind');
    });
}
/** An extension that stands twice says two things, and each reader believes another (RFC 5280, 4.2). */
function refuseRepeated(certificate) {
    const extensions = certificate.root.subs[0]?.subs.find(({ tag }) => tag.isContextSpecific(3))?.subs[0]?.subs ?? [];
    const seen = new Set();
    for (const oid of extensions.map(({ subs }) => subs[0]?.toOID() ?? '')) {
        if (seen.has(oid))
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('identity-missing', `expected each extension of the certificate once, got ${oid.slice(0, 80)} twice`);
        seen.add(oid);
    }
}
function rawExtension(certificate, oid) {
    return certificate.extension(oid)?.value.toString('utf8');
}
/** A DER UTF8String (tag 12) inside the extension. */
function derExtension(certificate, oid) {
    const value = certificate.extension(oid)?.valueObj.subs[0];
    return value !== undefined && value.tag.number === 12 ? value.value.toString('utf8') : undefined;
}


/***/ }),

/***/ 917:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);
// Regular expressions from a policy, matched against text a stranger wrote: always against the whole text, and in time
// that grows with the text's length only, because all alternatives are followed at once (Thompson's construction).
// Supported: literals, escapes, classes, `.`, groups, `|`, `*`, `+`, `?`, `{n}`, `{n,}`, `{n,m}`; `^` first and `$` last are redundant.

const maxPattern = 500;
const maxText = 8192;
const maxRepeat = 200;
const maxStates = 4000;
/** @throws PortcullisError `pattern-invalid`. */
function compilePattern(source) {
    if (source.length === 0 || source.length > maxPattern)
        throw invalid(source, `1 to ${maxPattern} characters`);
    const body = source.replace(/^\^/, '');
    const states = [];
    const parser = new RegExpReader(body.endsWith('$') && !body.endsWith('\\$') ? body.slice(0, -1) : body, source, states);
    const whole = parser.alternatives();
    if (!parser.done())
        throw invalid(source, 'balanced parentheses');
    return (text) => text.length <= maxText && run(states, whole, text);
}
function run(states, whole, text) {
    let active = closure(states, [whole.start]);
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        const reached = [];
        for (const index of active) {
            const state = states[index];
            if (state.accepts?.(char))
                reached.push(...state.next);
        }
        if (reached.length === 0)
            return false;
        active = closure(states, reached);
    }
    return active.has(whole.end);
}
function closure(states, from) {
    const seen = new Set();
    const open = [...from];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
        if (seen.has(index))
            continue;
        seen.add(index);
        const state = states[index];
        if (state.accepts === undefined)
            open.push(...state.next);
    }
    return seen;
}
const classes = {
    d: (char) => char >= '0' && char <= '9',
    w: (char) => /^\w$/.test(char),
    s: (char) => /^\s$/u.test(char),
};
/** A recursive descent over the pattern that appends states as it goes: a parser is the one thing here with a position. */
class RegExpReader {
    text;
    source;
    states;
    at = 0;
    depth = 0;
    constructor(text, source, states) {
        this.text = text;
        this.source = source;
        this.states = states;
    }
    done() {
        return this.at >= this.text.length;
    }
    alternatives() {
        if (++this.depth > 30)
            throw invalid(this.source, 'at most 30 nested groups');
        const branches = [this.sequence()];
        while (this.text[this.at] === '|') {
            this.at++;
            branches.push(this.sequence());
        }
        this.depth--;
        if (branches.length === 1)
            return branches[0];
        const start = this.state();
        const end = this.state();
        for (const branch of branches) {
            this.link(start, branch.start);
            this.link(branch.end, end);
        }
        return { start, end };
    }
    sequence() {
        const start = this.state();
        let end = start;
        while (!this.done() && this.text[this.at] !== '|' && this.text[this.at] !== ')') {
            const part = this.repeated();
            this.link(end, part.start);
            end = part.end;
        }
        return { start, end };
    }
    repeated() {
        const from = this.at;
        let part = this.atom();
        const to = this.at;
        const bounds = this.quantifier();
        if (bounds === undefined)
            return part;
        const after = this.at;
        // A repeated part is read again for each copy, so that every copy has states of its own.
        const copy = () => {
            this.at = from;
            const again = this.atom();
            if (this.at !== to)
                throw invalid(this.source, 'a quantifier after one part');
            return again;
        };
        const start = this.state();
        const end = this.state();
        let last = start;
        const copies = bounds.max ?? Math.max(bounds.min, 1);
        if (copies === 0) {
            this.link(start, end);
            this.at = after;
            return { start, end };
        }
        for (let i = 0; i < copies; i++) {
            if (i > 0)
                part = copy();
            if (i >= bounds.min)
                this.link(last, end);
            this.link(last, part.start);
            last = part.end;
        }
        if (bounds.max === undefined)
            this.link(last, part.start);
        this.link(last, end);
        this.at = after;
        return { start, end };
    }
    quantifier() {
        const char = this.text[this.at];
        const simple = char === '*' ? { min: 0 } : char === '+' ? { min: 1 } : char === '?' ? { min: 0, max: 1 } : undefined;
        if (simple !== undefined) {
            this.at++;
            this.lazyMark();
            return simple;
        }
        if (char !== '{')
            return undefined;
        const counted = /^\{(\d{1,3})(?:(,)(\d{0,3}))?\}/.exec(this.text.slice(this.at, this.at + 10));
        if (counted === null)
            throw invalid(this.source, '{n}, {n,} or {n,m}');
        this.at += counted[0].length;
        this.lazyMark();
        const min = Number(counted[1]);
        const max = counted[2] === undefined ? min : counted[3] === '' ? undefined : Number(counted[3]);
        if (min > maxRepeat || (max !== undefined && (max > maxRepeat || max < min)))
            throw invalid(this.source, `counts up to ${maxRepeat}`);
        return max === undefined ? { min } : { min, max };
    }
    /** Lazy or greedy is the same when the whole text must match. */
    lazyMark() {
        if (this.text[this.at] === '?')
            this.at++;
    }
    atom() {
        const char = this.take();
        if (char === '(') {
            if (this.text[this.at] === '?') {
                if (this.text[this.at + 1] !== ':')
                    throw invalid(this.source, 'plain groups, no look-around and no names');
                this.at += 2;
            }
            const inner = this.alternatives();
            if (this.take() !== ')')
                throw invalid(this.source, 'balanced parentheses');
            return inner;
        }
        if (char === '[')
            return this.character(this.charClass());
        if (char === '.')
            return this.character((found) => found !== '\n' && found !== '\r');
        if (char === '\\')
            return this.character(this.escape());
        if (char === '^' || char === '$')
            throw invalid(this.source, '^ only first and $ only last (the whole text is matched anyway)');
        if ('*+?{'.includes(char))
            throw invalid(this.source, 'something before a quantifier');
        return this.character((found) => found === char);
    }
    charClass() {
        const negated = this.text[this.at] === '^';
        if (negated)
            this.at++;
        const parts = [];
        while (this.text[this.at] !== ']') {
            const { single, accepts } = this.classMember();
            if (single !== undefined && this.text[this.at] === '-' && this.text[this.at + 1] !== ']') {
                this.at++;
                const to = this.classMember().single;
                if (to === undefined || to < single)
                    throw invalid(this.source, 'a range from low to high');
                parts.push((found) => found >= single && found <= to);
            }
            else
                parts.push(accepts);
        }
        this.at++;
        return (found) => parts.some((accepts) => accepts(found)) !== negated;
    }
    classMember() {
        const char = this.take();
        if (char !== '\\')
            return { single: char, accepts: (found) => found === char };
        const next = this.text[this.at] ?? '';
        const accepts = this.escape();
        return /^\W$/.test(next) ? { single: next, accepts } : { accepts };
    }
    escape() {
        const char = this.take();
        const lower = classes[char.toLowerCase()];
        if (lower !== undefined)
            return char === char.toLowerCase() ? lower : (found) => !lower(found);
        // Anything else that is a letter or digit would be a back-reference, an anchor or a code point.
        if (/^\w$/.test(char))
            throw invalid(this.source, `a known escape, no \\${char}`);
        return (found) => found === char;
    }
    take() {
        const char = this.text[this.at];
        if (char === undefined)
            throw invalid(this.source, 'a complete expression');
        this.at++;
        return char;
    }
    character(accepts) {
        const start = this.state();
        const end = this.state();
        this.states[start] = { accepts, next: [end] };
        return { start, end };
    }
    state() {
        if (this.states.length >= maxStates)
            throw invalid(this.source, 'fewer repetitions');
        return this.states.push({ next: [] }) - 1;
    }
    link(from, to) {
        this.states[from].next.push(to);
    }
}
function invalid(source, expected) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
        code: 'pattern-invalid',
        message: `expected a regular expression with ${expected}, got "${source.slice(0, 80)}"`,
        remedy: 'The expression must match the whole text; use `equals` where one text is meant.',
    });
}


/***/ }),

/***/ 8265:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var readPublicKey = (function readPublicKey(pem) {
    const fail = (got, cause) => new errors/* PortcullisError */.SO({
        code: 'key-invalid',
        message: `expected one PEM public key (ECDSA P-256, P-384 or P-521, RSA of 2048 bits or more, Ed25519), got ${got}`,
        remedy: 'Give the public half, for example cosign.pub as `cosign generate-key-pair` writes it.',
        ...(cause === undefined ? {} : { cause }),
    });
    if (pem.length > maxPem)
        throw fail(`${pem.length} characters`);
    // createPublicKey would take a private key and a certificate as well.
    const labels = [...pem.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----/g)].map((match) => match[1]);
    if (labels.length !== 1)
        throw fail(`${labels.length} PEM blocks`);
    if (labels[0] !== 'PUBLIC KEY' && labels[0] !== 'RSA PUBLIC KEY')
        throw fail(`a PEM block "${labels[0]}"`);
    let key;
    try {
        key = (0,external_node_crypto_.createPublicKey)(pem);
    }
    catch (error) {
        throw fail('a PEM block that is no key', error);
    }
    const weakness = unacceptable(key);
    if (weakness !== undefined)
        throw fail(weakness);
    return { key, fingerprint: keyFingerprint(key) };
});
var keyFingerprint = (function keyFingerprint(key) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(usualForm(key)).digest('hex')}`;
});
var usualForm = (function usualForm(key) {
    const spki = key.export({ type: 'spki', format: 'der' });
    try {
        if (key.asymmetricKeyType === 'ec')
            return (0,external_node_crypto_.createPublicKey)({ key: key.export({ format: 'jwk' }), format: 'jwk' }).export({ type: 'spki', format: 'der' });
        if (key.asymmetricKeyType !== 'rsa-pss')
            return spki;
        const bits = childrenOf(readDer(spki))[1];
        if (bits === undefined)
            return spki;
        return (0,external_node_crypto_.createPublicKey)({ key: bitStringBytes(bits), format: 'der', type: 'pkcs1' }).export({ type: 'spki', format: 'der' });
    }
    catch {
        return spki;
    }
});
var unacceptable = (function unacceptable(key) {
    const details = key.asymmetricKeyDetails;
    switch (key.asymmetricKeyType) {
        case 'ec':
            return curves.has(details?.namedCurve ?? '') ? undefined : `an ECDSA key on ${details?.namedCurve}`;
        case 'rsa':
        case 'rsa-pss':
            return (details?.modulusLength ?? 0) >= 2048 ? undefined : `an RSA key of ${details?.modulusLength} bits`;
        case 'ed25519':
            return undefined;
        default:
            return `a key of type ${key.asymmetricKeyType}`;
    }
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yy: () => (/* binding */ keyFingerprint),
  RR: () => (/* binding */ readPublicKey),
  _5: () => (/* binding */ unacceptable)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/der/index.js
// A strict reader of DER (X.690), as far as certificates, revocation lists and timestamps need it: definite lengths
// in their shortest form, single-byte tags, nothing after the last element. Children are read only when asked for,
// so that neither nesting nor a list of a hundred thousand revoked certificates costs anything before it is looked at.
const derTag = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    oid: 0x06,
    enumerated: 0x0a,
    utcTime: 0x17,
    generalizedTime: 0x18,
    sequence: 0x30,
    set: 0x31,
};
/** Tag of a constructed, context-specific element. */

/** @throws Error for anything that is not exactly one element. */
function readDer(bytes, tag = derTag.sequence) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const element = readAt(buffer, 0);
    if (element.raw.length !== buffer.length)
        throw new Error(`expected the end of the structure, got ${buffer.length - element.raw.length} bytes more`);
    return expectTag(element, tag);
}
function childrenOf(element) {
    return [...eachChild(element)];
}
/** Children one at a time, for long lists. */
function* eachChild(element) {
    if ((element.tag & 0x20) === 0)
        throw new Error(`expected a constructed element, got tag 0x${element.tag.toString(16)}`);
    yield* elementsOf(element.value);
}
/** A child at a place, of a known tag. */

function expectTag(element, tag) {
    if (element.tag !== tag)
        throw new Error(`expected tag 0x${tag.toString(16)}, got 0x${element.tag.toString(16)}`);
    return element;
}
/** An object identifier in dotted form. */


/** A small whole number, as path lengths and versions are. */

/** An integer of any size as hex without leading zeros, as serial numbers are compared. */

/** Bits of a BIT STRING, the first bit first. */

/** Bytes of a BIT STRING of whole bytes, as signatures are. */
function bitStringBytes(element) {
    const { value } = expectTag(element, derTag.bitString);
    if (value[0] !== 0)
        throw new Error('expected a bit string of whole bytes');
    return value.subarray(1);
}
const utcTime = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
const generalizedTime = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/;
/** UTCTime or GeneralizedTime, with the fraction of a second that timestamps may have (RFC 3161, section 2.4.2). */

/** An element of these contents, one behind the other. */

function* elementsOf(bytes) {
    for (let offset = 0; offset < bytes.length;) {
        const element = readAt(bytes, offset);
        yield element;
        offset += element.raw.length;
    }
}
function readAt(bytes, offset) {
    const tag = bytes[offset];
    const first = bytes[offset + 1];
    if (tag === undefined || first === undefined)
        throw new Error('expected an element, got the end');
    if ((tag & 0x1f) === 0x1f)
        throw new Error('expected a single-byte tag');
    let length = first;
    let start = offset + 2;
    if (first > 0x7f) {
        const count = first & 0x7f;
        if (count === 0 || count > 4 || start + count > bytes.length)
            throw new Error('expected a definite length');
        length = bytes.readUIntBE(start, count);
        if (length < 0x80 || (count > 1 && bytes[start] === 0))
            throw new Error('expected a length in its shortest form');
        start += count;
    }
    if (length > bytes.length - start)
        throw new Error(`expected ${length} bytes of content, got ${bytes.length - start}`);
    return { tag, value: bytes.subarray(start, start + length), raw: bytes.subarray(offset, start + length) };
}

;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/sigstore/public-key.js
// Public keys as PEM, and what may be done with them: which kinds are accepted, and how one is named in results.



const maxPem = 32 * 1024;
const curves = new Set(['prime256v1', 'secp384r1', 'secp521r1']);
/** Reads one PEM public key: ECDSA P-256, P-384, P-521, RSA from 2048 bits, Ed25519. @throws PortcullisError `key-invalid`. */

/** One key has one fingerprint: a compressed point and an RSA key kept for PSS alone are written in the usual form first. */


/** What is wrong with a key for signatures; undefined when nothing is. */



/***/ }),

/***/ 7890:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var verifyRaw = (function verifyRaw(key, signature, message, hashes) {
    try {
        switch (key.asymmetricKeyType) {
            case 'ec':
                return hashes.some((hash) => verifyEcdsa(key, signature, message, hash));
            case 'rsa':
            case 'rsa-pss':
                return hashes.some((hash) => verifyRsa(key, signature, message, hash));
            case 'ed25519':
                return verifyEd25519(key, signature, message);
            default:
                return false;
        }
    }
    catch {
        return false;
    }
});
var verifyEcdsa = (function verifyEcdsa(key, signature, message, hash) {
    if (message.bytes !== undefined)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, message.bytes, key, signature);
    const digest = message.digests.get(hash);
    const curve = { prime256v1: atFirstUse1().p256, secp384r1: atFirstUse1().p384, secp521r1: atFirstUse1().p521 }[key.asymmetricKeyDetails?.namedCurve ?? ''];
    if (digest === undefined || curve === undefined)
        return false;
    // Sigstore's signers do not normalise s, so a high one is as good as a low one.
    return curve.verify(signature, digest, uncompressedPoint(key), { prehash: false, lowS: false, format: 'der' });
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ verifyRaw),
/* harmony export */   Jf: () => (/* binding */ hashNames),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// One signature over one message, by any accepted key: node:crypto where the bytes are at hand, and by digest alone
// (a `sha256:` argument, an image's manifest, a file too large for memory) where they are not.

function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([1, 185], 1185); } // at first use
function atFirstUse1() { return atFirstUse1.made ??= __webpack_require__.now([1, 895], 895); } // at first use
const hashNames = ['sha256', 'sha384', 'sha512'];
/** A message held in memory. */
function messageOf(bytes) {
    return { bytes, digests: new Map(hashNames.map((hash) => [hash, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(bytes).digest()])) };
}
/** Whether the signature is the key's over the message under one of the hashes. Never throws. */


function uncompressedPoint(key) {
    const { x, y } = key.export({ format: 'jwk' });
    return Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
}
function verifyRsa(key, signature, message, hash) {
    if (message.bytes === undefined)
        return key.asymmetricKeyType === 'rsa' && verifyRsaDigest(key, signature, message, hash);
    if (key.asymmetricKeyType === 'rsa' && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, message.bytes, key, signature))
        return true;
    const pss = { key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_AUTO };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, message.bytes, pss, signature);
}
/** DigestInfo up to the digest, RFC 8017 section 9.2 note 1. */
const digestInfo = {
    sha256: '3031300d060960864801650304020105000420',
    sha384: '3041300d060960864801650304020205000430',
    sha512: '3051300d060960864801650304020305000440',
};
function verifyRsaDigest(key, signature, message, hash) {
    const digest = message.digests.get(hash);
    if (digest === undefined)
        return false;
    const expected = Buffer.concat([Buffer.from(digestInfo[hash], 'hex'), digest]);
    const found = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.publicDecrypt)({ key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PADDING }, signature);
    return found.length === expected.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(found, expected);
}
/** Pure Ed25519, or Ed25519ph as the log's hashedrekord needs it; both only over the bytes. */
function verifyEd25519(key, signature, message) {
    if (message.bytes === undefined)
        return false;
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message.bytes, key, signature))
        return true;
    const point = Buffer.from(key.export({ format: 'jwk' }).x, 'base64url');
    return atFirstUse0().ed25519ph.verify(signature, message.bytes, point, { zip215: false });
}


/***/ }),

/***/ 4355:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var asRefusal = (function asRefusal(error) {
    if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO)
        return error;
    if (error instanceof _sigstore_verify__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk) {
        const known = expectations[error.code];
        // Whoever signs without a log and without an authority of time has nothing to count.
        const got = error.message.replace(/^expected (\d+) timestamps, got 0$/, 'none: neither a log nor an authority of time vouches for it');
        const inner = error.cause instanceof Error ? ` (${error.cause.message})` : '';
        if (known !== undefined)
            return refusal(known.code, `expected ${known.expected}, got: ${got}${inner}`, doNotTrust, error);
    }
    // What a reader of DER trips over says nothing to who reads it.
    const tripped = error instanceof TypeError || error instanceof RangeError;
    const message = tripped ? 'bytes that are none' : error instanceof Error ? error.message : String(error);
    return refusal('signature-malformed', `expected well-formed signature material, got: ${message.slice(0, 200)}`, doNotTrust, error);
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ asRefusal),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4187);
// Why a signature does not hold, as the one error type; sigstore's own errors are turned into it.


const doNotTrust = 'Do not use the artifact until a signature that you trust covers it.';
function refusal(code, message, remedy = doNotTrust, cause) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({ code, message, remedy, ...(cause === undefined ? {} : { cause }) });
}
/** What sigstore's verifier expected, by its code; its own message says what it got. */
const expectations = {
    TIMESTAMP_ERROR: { code: 'timestamp-invalid', expected: 'a proven time of signing that the trust root vouches for' },
    CERTIFICATE_ERROR: { code: 'certificate-invalid', expected: 'a certificate of a trusted authority, valid and logged when it signed' },
    PUBLIC_KEY_ERROR: { code: 'key-invalid', expected: 'a signature by the given key' },
    SIGNATURE_ERROR: { code: 'signature-invalid', expected: 'a signature over this content by this signer' },
    TLOG_ERROR: { code: 'log-entry-missing', expected: 'enough distinct entries in the transparency log' },
    TLOG_BODY_ERROR: { code: 'log-entry-mismatch', expected: 'a log entry of this very signature' },
    TLOG_INCLUSION_PROOF_ERROR: { code: 'log-proof-invalid', expected: 'an inclusion proof up to a checkpoint signed by the log' },
    TLOG_INCLUSION_PROMISE_ERROR: { code: 'log-promise-invalid', expected: "an entry timestamp signed by the log's key" },
    TLOG_MISSING_INCLUSION_ERROR: { code: 'log-proof-missing', expected: 'a promise or proof that the log holds the entry' },
};
/** Any failure while verifying, as a refusal: what cannot be understood is not trusted. */



/***/ })

};
;