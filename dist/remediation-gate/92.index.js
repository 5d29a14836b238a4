"use strict";
exports.id = 92;
exports.ids = [92];
exports.modules = {

/***/ 9092:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openConnections: () => (/* binding */ openConnections)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/addresses.js
var src_addresses = __webpack_require__(6451);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/faults.js
var faults = __webpack_require__(1942);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/proxy.js
var src_proxy = __webpack_require__(3247);
;// CONCATENATED MODULE: ./build/bundled/packages/http/src/tunnel.js
// The tunnel through a proxy (RFC 9110, CONNECT).





/** Opens a tunnel to host:port through the proxy and yields its socket. */
function openTunnel(proxy, host, port, timeout) {
    const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    const user = decodeURIComponent(proxy.username);
    const credentials = user === '' ? {} : { 'proxy-authorization': (0,src_proxy/* basic */.H)(user, decodeURIComponent(proxy.password)) };
    return new Promise((settle, fail) => {
        const start = proxy.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
        const request = start({
            host: (0,src_addresses/* hostOf */.w4)(proxy.host),
            port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
            method: 'CONNECT',
            path: authority,
            headers: { host: authority, ...credentials },
            agent: false,
            timeout,
        });
        request.on('connect', (response, socket) => {
            if (response.statusCode === 200)
                return settle(socket);
            socket.destroy();
            fail((0,faults/* fault */.DG)('proxy-refused', `expected the proxy ${proxy.host} to open a tunnel to ${authority}, got status ${response.statusCode}`, response.statusCode === 407
                ? 'Put the proxy\u2019s user and password into HTTPS_PROXY.'
                : 'Allow the host at the proxy, or name it in NO_PROXY.'));
        });
        request.on('timeout', () => request.destroy(Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' })));
        request.on('error', (error) => fail((0,faults/* connectionFault */.x$)(error, `the proxy ${proxy.host}`)));
        request.end();
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/http/src/connections.js
// The connections of a transport: node's own client, since it alone gives a custom authority, a proxy tunnel, and redirects left to us
// (docs/decisions/011-registry-transport.md).







const maxHeaderBytes = 64 * 1024;
function openConnections(options) {
    // Written out, so that NODE_TLS_REJECT_UNAUTHORIZED in the job's environment changes nothing.
    const ca = { rejectUnauthorized: true, ...(options.ca === undefined ? {} : { ca: [...external_node_tls_.rootCertificates, options.ca] }) };
    const shared = { keepAlive: true, maxSockets: options.maxSockets, timeout: options.idleTimeout };
    const plain = new external_node_http_.Agent(shared);
    const secure = new external_node_https_.Agent({ ...shared, ...ca });
    const tunnels = new Map();
    const agentFor = (url) => {
        if (url.protocol === 'http:')
            return plain;
        const proxy = options.proxy(url);
        if (proxy === undefined)
            return secure;
        const known = tunnels.get(proxy.href);
        if (known !== undefined)
            return known;
        const agent = tunnelAgent(new external_node_https_.Agent({ ...shared, ...ca }), proxy, options.idleTimeout);
        tunnels.set(proxy.href, agent);
        return agent;
    };
    return {
        async exchange(request) {
            return exchange(request, agentFor(request.url), options.idleTimeout);
        },
        close() {
            for (const agent of [plain, secure, ...tunnels.values()])
                agent.destroy();
        },
    };
}
function exchange(request, agent, idleTimeout) {
    const { url } = request;
    return new Promise((settle, fail) => {
        const start = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
        let response;
        const stop = (what) => {
            const error = (0,faults/* fault */.DG)('host-timeout', `expected ${url.host} to ${what}`, 'Try again; if the host is always this slow, put a mirror or a proxy near the runner.');
            (response ?? outgoing).destroy(error);
        };
        const outgoing = start(url, {
            method: request.method,
            headers: { ...request.headers, ...(request.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(request.body)) }) },
            agent,
            lookup: guardedLookup,
            maxHeaderSize: maxHeaderBytes,
        });
        const deadline = setTimeout(() => stop(`finish within ${request.totalTimeout / 1000} seconds`), request.totalTimeout);
        outgoing.setTimeout(idleTimeout, () => stop(`send something within ${idleTimeout / 1000} seconds`));
        outgoing.on('error', (error) => {
            clearTimeout(deadline);
            fail((0,faults/* connectionFault */.x$)(error, url.host));
        });
        outgoing.on('response', (incoming) => {
            response = incoming;
            incoming.on('close', () => clearTimeout(deadline));
            // Without a listener, an error between two reads would end the process.
            incoming.on('error', () => undefined);
            settle({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: chunks(incoming, url), close: () => incoming.destroy() });
        });
        outgoing.end(request.body);
    });
}
async function* chunks(incoming, url) {
    try {
        for await (const chunk of incoming)
            yield chunk;
    }
    catch (error) {
        throw (0,faults/* connectionFault */.x$)(error, url.host);
    }
}
/** No name may resolve to the link-local network, where metadata services give away the machine's credentials. */
const guardedLookup = (host, options, callback) => {
    (0,external_node_dns_.lookup)(host, options, (error, address, family) => {
        const addresses = typeof address === 'string' ? [address] : (address ?? []).map((entry) => entry.address);
        if (error === null && addresses.some(src_addresses/* isLinkLocal */._W)) {
            callback((0,src_addresses/* linkLocalRefused */._8)(host), '', 0);
        }
        else
            callback(error, address, family);
    });
};
/** An agent whose sockets are TLS through a CONNECT tunnel. */
function tunnelAgent(agent, proxy, timeout) {
    const createConnection = (target, callback) => {
        const host = (0,src_addresses/* hostOf */.w4)(target.host);
        openTunnel(proxy, host, Number(target.port), timeout).then((socket) => {
            const secure = (0,external_node_tls_.connect)({
                socket,
                servername: target.servername ?? host,
                rejectUnauthorized: true,
                ...(target.ca === undefined ? {} : { ca: target.ca }),
            });
            callback(null, secure);
        }, (error) => callback(error));
    };
    return Object.assign(agent, { createConnection });
}


/***/ })

};
;