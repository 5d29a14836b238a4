"use strict";
exports.id = 9964;
exports.ids = [9964];
exports.modules = {

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
        loading ??= __webpack_require__.e(/* import() */ 9092).then(__webpack_require__.bind(__webpack_require__, 9092)).then(({ openConnections }) => openConnections(options));
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


/***/ })

};
;