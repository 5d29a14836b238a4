"use strict";
exports.id = 177;
exports.ids = [177];
exports.modules = {

/***/ 7177:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  codeHost: () => (/* binding */ codeHost)
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

// EXTERNAL MODULE: ./build/bundled/packages/http/src/faults.js
var faults = __webpack_require__(1942);
;// CONCATENATED MODULE: ./build/bundled/packages/http/src/transport.js
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
                throw (0,faults/* fault */.DG)('transport-closed', `expected an answer from ${request.url.host}, got the end of the run`, 'Raise the deadline.');
            // A literal address is looked up by nobody.
            if (!harmless.has(request.url.host)) {
                if ((0,addresses/* isLinkLocal */._W)((0,addresses/* hostOf */.w4)(request.url.host)))
                    throw (0,addresses/* linkLocalRefused */._8)(request.url.host);
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

// EXTERNAL MODULE: ./build/bundled/packages/http/src/proxy.js
var proxy = __webpack_require__(3247);
;// CONCATENATED MODULE: ./build/bundled/packages/http/src/body.js
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
            throw (0,faults/* fault */.DG)('response-too-large', `expected ${what} of at most ${maxBytes} bytes, got more`, 'Do not trust this server\u2019s answer; look at it with another tool.');
        }
        parts.push(chunk);
    }
    return Buffer.concat(parts, length);
}
/** Reads a little of a body that does not matter, so that its connection can serve again; a long one is cut. */

/** Digests are of the bytes as stored: an answer that was compressed on the way is refused. */
function refuseEncoding(response, what) {
    const encoding = response.headers['content-encoding'];
    if (encoding === undefined || encoding === '' || encoding === 'identity')
        return;
    response.close();
    throw (0,faults/* fault */.DG)('encoding-unexpected', `expected ${what} as it is, got content-encoding ${encoding.slice(0, 40)}`, 'Configure the server or the proxy before it not to compress answers.');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/online/host.js
// Branches, tags and history of repositories as GitHub's API has them. Only asked where an input says so; each question once a scan.
// https://docs.github.com/rest/repos/repos#list-repository-tags, /rest/branches/branches, /rest/commits/commits#compare-two-commits


const seconds = 1000;
const maxAnswerBytes = 8 * 1024 * 1024;
const perPage = 100;
/** Pages of tags or branches that are read of one repository. */
const maxPages = 10;
/** Branches whose history is asked for one commit. */
const maxBranches = 20;
/** @throws PortcullisError `input-invalid` for an address that is no host of GitHub's API. */
function codeHost(environment) {
    const base = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
    const { host, protocol } = new URL(base);
    if (isOpenLine({ host, protocol }))
        throw new errors/* PortcullisError */.SO({
            code: 'input-invalid',
            message: `expected GITHUB_API_URL to begin with https://, got ${protocol}//${host}`,
            remedy: 'Use the address that the runner sets.',
        });
    const transport = createTransport({ proxy: (0,proxy/* proxyFromEnvironment */.G)(environment), idleTimeout: 10 * seconds, maxSockets: 8 });
    const token = environment.GITHUB_TOKEN ?? '';
    const answers = new Map();
    let spent;
    const ask = (path) => {
        const known = answers.get(path) ?? asked(path);
        answers.set(path, known);
        return known;
    };
    async function asked(path) {
        // Who was told to wait asks nothing more.
        if (spent !== undefined)
            throw spent;
        const response = await transport.send({
            method: 'GET',
            url: new URL(`${base}/${path}`),
            headers: githubHeaders(token),
            totalTimeout: 60 * seconds,
        });
        const body = await readBounded(response, maxAnswerBytes, `the answer of ${host}`);
        if (response.status === 404 || response.status === 422)
            return undefined;
        if (response.status === 429 || (response.status === 403 && response.headers['x-ratelimit-remaining'] === '0'))
            spent = unavailable(host, 'the end of the rate limit');
        if (spent !== undefined)
            throw spent;
        if (response.status !== 200)
            throw unavailable(host, `status ${response.status}`);
        try {
            return JSON.parse(body.toString('utf8'));
        }
        catch {
            throw unavailable(host, 'something that is no JSON');
        }
    }
    /** Names with commits over all pages; undefined where the first one is not there. */
    async function named(slug, what) {
        const map = new Map();
        for (let page = 1; page <= maxPages; page++) {
            const list = await ask(`repos/${slug}/${what}?per_page=${perPage}&page=${page}`);
            if (list === undefined)
                return page === 1 ? undefined : { map, cut: false };
            if (!Array.isArray(list))
                throw unavailable(host, 'an answer that is no list');
            for (const entry of list) {
                const { name, commit } = entry ?? {};
                if (typeof name === 'string' && typeof commit?.sha === 'string')
                    map.set(name, commit.sha.toLowerCase());
            }
            if (list.length < perPage)
                return { map, cut: false };
        }
        return { map, cut: true };
    }
    const known = new Map();
    const refs = (slug) => {
        const before = known.get(slug) ?? read(slug);
        known.set(slug, before);
        return before;
    };
    async function read(slug) {
        const tags = await named(slug, 'tags');
        const branches = tags === undefined ? undefined : await named(slug, 'branches');
        if (tags === undefined || branches === undefined)
            return undefined;
        return { tags: tags.map, branches: branches.map, cut: tags.cut || branches.cut };
    }
    return {
        refs,
        async holds(slug, commit) {
            const all = await refs(slug);
            if (all === undefined)
                return undefined;
            const wanted = commit.toLowerCase();
            if ([...all.tags.values(), ...all.branches.values()].includes(wanted))
                return true;
            const names = ordered(all);
            for (const name of names.slice(0, maxBranches)) {
                const answer = (await ask(`repos/${slug}/compare/${encodeURIComponent(name)}...${wanted}`));
                if (answer?.status === 'behind' || answer?.status === 'identical')
                    return true;
            }
            return all.cut || names.length > maxBranches ? undefined : false;
        },
        close: () => transport.close(),
    };
}
/** The usual branches first, then the newest names of tags. */
function ordered({ branches, tags }) {
    const usual = ['main', 'master', 'develop', 'trunk'].filter((name) => branches.has(name));
    return [...new Set([...usual, ...branches.keys(), ...tags.keys()])];
}
function unavailable(host, got) {
    return new errors/* PortcullisError */.SO({
        code: 'host-unavailable',
        message: `expected refs from ${host}, got ${got}`,
        remedy: 'Give the step GITHUB_TOKEN, try again later, or set `online: false`.',
    });
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
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _8: () => (/* binding */ linkLocalRefused),
/* harmony export */   _W: () => (/* binding */ isLinkLocal),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* unused harmony exports isPrivateAddress, mayLeadTo */
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

/**
 * Whether a host may send us on to another by redirect or as its token service. To a private address only a host may that is
 * that very machine: a registry inside a network must not reach into its neighbours through us.
 */

/** `localhost` is both of its addresses. */

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

/***/ 1942:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   x$: () => (/* binding */ connectionFault)
/* harmony export */ });
/* unused harmony export isTransient */
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


/***/ })

};
;