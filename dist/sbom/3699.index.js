"use strict";
exports.id = 3699;
exports.ids = [3699];
exports.modules = {

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

/***/ 3699:
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
  createRegistryClient: () => (/* binding */ createRegistryClient)
});

// EXTERNAL MODULE: ./build/bundled/packages/http/src/transport.js
var src_transport = __webpack_require__(1470);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/proxy.js
var proxy = __webpack_require__(3247);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/body.js
var body = __webpack_require__(7859);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/faults.js
var faults = __webpack_require__(1942);
// EXTERNAL MODULE: ./build/bundled/packages/images/src/reference.js
var reference = __webpack_require__(3860);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
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
        throw invalid(file, 'expected `auth` to be base64 of USER:PASSWORD');
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
        throw invalid(file, `expected a file of at most ${maxConfigBytes} bytes`);
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw invalid(file, `expected a readable file, got ${error.code}`);
    }
    return parseConfig(text, file);
}
function parseConfig(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw invalid(file, 'expected JSON');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw invalid(file, 'expected a JSON object');
    const { auths, credHelpers, credsStore } = value;
    const entries = (part) => new Map(typeof part === 'object' && part !== null ? Object.entries(part) : []);
    return {
        file,
        auths: entries(auths),
        credHelpers: entries(credHelpers),
        credsStore: typeof credsStore === 'string' ? credsStore : undefined,
    };
}
function invalid(file, message) {
    return new errors/* PortcullisError */.SO({
        code: 'docker-config-invalid',
        message,
        where: { file },
        remedy: 'Log in again with `docker login`, or remove the file.',
    });
}

// EXTERNAL MODULE: ./build/bundled/packages/oci/src/content.js
var content = __webpack_require__(5351);
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

// EXTERNAL MODULE: ./build/bundled/packages/oci/src/registry/manifest.js
var manifest = __webpack_require__(2115);
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
    if (noSuchApi.has(response.status) || (response.status === 200 && type !== manifest/* mediaTypes */.Ib.ociIndex)) {
        await (0,body/* drain */.Ze)(response);
        return undefined;
    }
    const bytes = await (0,body/* readBounded */.CB)(response, manifest/* maxManifestBytes */.rq, 'a list of referrers');
    return { entries: (0,manifest/* indexEntries */.nL)(bytes), next: nextPage(response.headers.link, url) };
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








const defaultMaxBlob = 32 * 1024 * 1024;
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
                throw absent('manifest-unknown', repository, digestOrTag);
            if (cache.size >= cacheEntries)
                cache.delete(cache.keys().next().value);
            cache.set(`${repository.registry}/${repository.repository}@${found.descriptor.digest}`, found);
            return found;
        },
        async blob(repository, descriptor, blobOptions = {}) {
            const maxBytes = blobOptions.maxBytes ?? defaultMaxBlob;
            checkDescriptor(descriptor);
            if (descriptor.size > maxBytes)
                throw tooLarge(descriptor, maxBytes);
            const found = await everywhere(repository, (at) => at.session.read(at.question(at.url(`blobs/${descriptor.digest}`), '*/*'), async (response) => {
                if (await isAbsent(response, repository))
                    return undefined;
                const parts = [];
                for await (const chunk of (0,content/* verifiedChunks */.Dc)(response, descriptor))
                    parts.push(chunk);
                return Buffer.concat(parts);
            }));
            if (found === undefined)
                throw absent('blob-unknown', repository, descriptor.digest);
            return found;
        },
        async *blobStream(repository, descriptor) {
            checkDescriptor(descriptor);
            const response = await everywhere(repository, async (at) => {
                const answer = await at.session.get(at.question(at.url(`blobs/${descriptor.digest}`), '*/*', totalTimeout * 10));
                return (await isAbsent(answer, repository)) ? undefined : answer;
            });
            if (response === undefined)
                throw absent('blob-unknown', repository, descriptor.digest);
            try {
                yield* (0,content/* verifiedChunks */.Dc)(response, descriptor);
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
    const question = at.question(at.url(`manifests/${digestOrTag}`), manifest/* acceptManifests */.Pl);
    return at.session.read(question, async (response) => {
        if (await isAbsent(response, question.repository))
            return undefined;
        const bytes = await (0,body/* readBounded */.CB)(response, manifest/* maxManifestBytes */.rq, 'a manifest');
        const result = (0,manifest/* readManifest */.WI)(bytes, response.headers['content-type'], digest);
        const claimed = response.headers['docker-content-digest'];
        if (typeof claimed === 'string' &&
            claimed.startsWith('sha256:') &&
            result.descriptor.digest.startsWith('sha256:') &&
            claimed !== result.descriptor.digest)
            throw (0,content/* digestMismatch */.H3)('manifest', claimed, result.descriptor.digest);
        return result;
    });
}
/** The API's list; where there is none, or it is empty, that of the fallback tag: it may be older than the API. */
async function listReferrers(at, repository, subject, artifactType) {
    const first = at.url(`referrers/${subject}`);
    if (artifactType !== undefined)
        first.searchParams.set('artifactType', artifactType);
    const listed = await allPages(first, (url) => at.session.read(at.question(url, manifest/* mediaTypes */.Ib.ociIndex), async (response) => {
        refuseForbidden(response, url, repository);
        return readPage(response, url);
    }));
    if (listed !== undefined && listed.length > 0)
        return listed;
    const fallback = await fetchManifest(at, fallbackTag(subject), undefined);
    if (fallback === undefined || !(0,manifest/* isIndexType */.$U)(fallback.mediaType))
        return [];
    const entries = (0,manifest/* indexEntries */.nL)(fallback.bytes);
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
function tooLarge(descriptor, maxBytes) {
    return (0,faults/* fault */.DG)('blob-too-large', `expected blob ${(0,content/* shortDigest */.VK)(descriptor.digest)} of at most ${maxBytes} bytes, got ${descriptor.size}`, 'Nothing of this kind is that large; look at the artifact with another tool.');
}
function absent(code, repository, name) {
    return (0,faults/* fault */.DG)(code, `expected ${name.slice(0, 140)} in ${repository.registry}/${repository.repository}, got nothing of that name`, 'Check the reference, and that the job is logged in to the registry if it is private.');
}


/***/ })

};
;