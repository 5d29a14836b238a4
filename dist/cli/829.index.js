export const id = 829;
export const ids = [829];
export const modules = {

/***/ 2390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ namesPackage),
/* harmony export */   kF: () => (/* binding */ affectedPackages),
/* harmony export */   kL: () => (/* binding */ isPurl)
/* harmony export */ });
// Which package a result is about, as the scanners of packages write it, and whether a package URL names it.
/** Whether text is a package URL with type and name (purl-spec). */
function isPurl(text) {
    return parsePurl(text) !== undefined;
}
function parsePurl(text) {
    const [, type, rest = ''] = /^pkg:\/{0,2}([a-zA-Z][\w.+-]*)\/([^?#\s]+)(?:[?#]\S*)?$/.exec(text.trim()) ?? [];
    if (type === undefined)
        return undefined;
    const at = rest.lastIndexOf('@');
    const [path, version] = at > 0 ? [rest.slice(0, at), rest.slice(at + 1)] : [rest, undefined];
    const name = decoded(path.replace(/^\/+|\/+$/g, ''));
    if (name === undefined || name === '' || version === '')
        return undefined;
    const plain = version === undefined ? undefined : decoded(version);
    return { type: type.toLowerCase(), name, ...(plain === undefined ? {} : { version: plain }) };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
/** The packages that a result names. Empty where it names none in a form that is known: a waiver by package then does not cover it. */
function affectedPackages(result) {
    const properties = (result.raw.properties ?? {});
    const own = [properties.purl, properties.package, properties.packageUrl, ...(Array.isArray(properties.purls) ? properties.purls : [])];
    const logical = Array.isArray(result.raw.locations)
        ? result.raw.locations.flatMap((location) => {
            const names = location?.logicalLocations;
            return Array.isArray(names) ? names.map((entry) => entry?.fullyQualifiedName) : [];
        })
        : [];
    const urls = [...own, ...logical].flatMap((value) => (typeof value === 'string' ? (parsePurl(value) ?? []) : []));
    if (urls.length > 0)
        return urls;
    for (const { pattern } of messages) {
        const { groups } = pattern.exec(result.message) ?? {};
        if (groups?.name === undefined)
            continue;
        const type = groups.type === undefined ? undefined : (purlTypes[groups.type.toLowerCase()] ?? groups.type.toLowerCase());
        return [
            { name: groups.name, ...(type === undefined ? {} : { type }), ...(groups.version === undefined ? {} : { version: groups.version }) },
        ];
    }
    return [];
}
/** How scanners of packages word their messages. */
const messages = [
    { tool: 'Trivy (pkg/report/sarif.go)', pattern: /^Package: (?<name>\S+)\nInstalled Version: (?<version>\S+)/ },
    {
        tool: 'Grype (grype/presenter/sarif)',
        pattern: /^An? \w+ vulnerability in (?<type>[\w-]+) package: (?<name>[^\s,]+), version (?<version>\S+) was found at/,
    },
    {
        tool: 'OSV-Scanner (internal/output/sarif.go)',
        pattern: /^Package '(?<name>[^'@\s]+|@[^'@\s]+)@(?<version>[^'\s]+)' is vulnerable to/,
    },
];
/** Grype's names of ecosystems that are not the types of package URLs. */
const purlTypes = {
    python: 'pypi',
    'go-module': 'golang',
    'java-archive': 'maven',
    'rust-crate': 'cargo',
};
/** Whether a waiver's package URL names a package: same type where it is known, same name, and the version where the URL has one. */
function namesPackage(purl, affected) {
    const wanted = parsePurl(purl);
    if (wanted === undefined)
        return false;
    const plain = (name) => name.replace(/:/g, '/').toLowerCase();
    return ((affected.type === undefined || affected.type === wanted.type) &&
        plain(wanted.name) === plain(affected.name) &&
        (wanted.version === undefined || wanted.version === affected.version));
}


/***/ }),

/***/ 5683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D7: () => (/* binding */ assessFile),
  _W: () => (/* binding */ assessRun),
  rq: () => (/* binding */ hostRequirements),
  gD: () => (/* binding */ missingScanners)
});

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(3732);
// EXTERNAL MODULE: ./build/packages/sarif/src/read.js + 1 modules
var read = __webpack_require__(9786);
// EXTERNAL MODULE: ./build/packages/gate/src/causes.js
var src_causes = __webpack_require__(811);
// EXTERNAL MODULE: ./build/packages/gate/src/doubts.js
var doubts = __webpack_require__(8092);
// EXTERNAL MODULE: ./build/packages/gate/src/requirements.js
var requirements = __webpack_require__(1531);
;// CONCATENATED MODULE: ./build/packages/gate/src/scanner-names.js
// Written by `npm run wire` from the folders of packages/engines; do not edit.
/** Actions that scan: their reports owe proofs, and no other tool's may stand in their files. */
const scannerNames = ['attestation-verify', 'dockerfile-lint', 'image-verify', 'sbom', 'secret-scan', 'workflow-audit'];

;// CONCATENATED MODULE: ./build/packages/gate/src/assess.js
// Whether a report can be trusted: one pass over the runs of a file, each doubt a cause.






/** Reads one file. A file that cannot be read yields a cause and no runs. */
function assessFile(file, expected) {
    const unread = (cause) => ({ file, runs: [], causes: [{ ...cause, file: file.path }], trusted: [] });
    if ('unreadable' in file.content) {
        return unread({
            code: 'report-unreadable',
            message: `${(0,errors/* printable */.g$)(file.path)} cannot be read: ${file.content.unreadable}`,
            remedy: 'Run the tool that writes it, give the job permission to read it, or take it out of `results`.',
        });
    }
    try {
        const runs = (0,read/* readSarif */.qT)(file.content, file.path, expected.workspace, file.beside);
        const wrong = [...committed(file), ...swapped(file.path, runs)];
        const assessed = runs.map((run) => ({ run, causes: assessRun(run, expected) }));
        const doubtful = (causes) => causes.some(({ code }) => src_causes/* untrusted */.b.has(code));
        return {
            file,
            runs,
            causes: [...wrong, ...assessed.flatMap(({ causes }) => causes)],
            trusted: doubtful(wrong) ? [] : assessed.filter(({ causes }) => !doubtful(causes)).map(({ run }) => run),
        };
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.SO))
            return unread({
                code: 'report-invalid',
                message: `${(0,errors/* printable */.g$)(file.path)}: ${(0,errors/* formatError */.Wk)(error)}`,
                remedy: 'Run the scanner again.',
            });
        const { line } = error.where;
        return unread({
            code: error.code,
            message: (0,errors/* printable */.g$)(`${file.path}${line === undefined ? '' : `:${line}`}: ${error.message}`),
            remedy: error.remedy,
            ...(line === undefined ? {} : { line }),
        });
    }
}
/** What the repository brings along was not written by a scanner that looked at it. */
function committed(file) {
    if (file.committed !== true)
        return [];
    return [
        {
            code: 'report-committed',
            file: file.path,
            message: (0,errors/* printable */.g$)(`${file.path} is part of the repository, so no scanner wrote it in this run`),
            remedy: 'Remove it from the repository and let the scanner write it, or keep `results` to where scanners write.',
        },
    ];
}
/** A file that bears the name of one of our scanners must hold that scanner's run, and no other tool's in its stead. */
function swapped(path, runs) {
    const name = path
        .replace(/^.*[\\/]/s, '')
        .replace(/\.sarif(?:\.json)?$/i, '')
        .toLowerCase();
    if (!isScanner(name) || runs.some((run) => run.scanner === name))
        return [];
    const held = runs.map(doubts/* nameOf */.Vb).join(', ');
    return [
        {
            code: 'report-swapped',
            file: path,
            message: (0,errors/* printable */.g$)(`${path} bears the name of ${name} but holds the run of ${held}`),
            remedy: `Let ${name} write its own file again, and give the other tool's file another name.`,
        },
    ];
}
function isScanner(name) {
    return scannerNames.includes(name.toLowerCase());
}
/** Asks every question to a run, until one makes the rest needless. */
function assessRun(run, expected) {
    const causes = [];
    for (const doubt of doubts/* doubts */.OD) {
        const problem = doubt.problem(run, expected);
        if (problem === undefined)
            continue;
        causes.push({ code: doubt.code, file: run.file, message: (0,errors/* printable */.g$)(problem), remedy: doubt.remedy(run) });
        if (doubt.last === true)
            break;
    }
    return causes;
}
/**
 * A cause for every required scanner that has not reported, or not on all that was asked for.
 * @param confidence from which on the policy wants reports, where it says so.
 */
function missingScanners(required, runs, confidence) {
    return required.flatMap((requirement) => {
        const { scanner } = requirement;
        const reported = runs.filter((run) => names(run).includes(scanner.toLowerCase()));
        if (reported.length === 0) {
            return [
                {
                    code: 'scanner-missing',
                    message: (0,errors/* printable */.g$)(`${scanner} is required and has not reported`),
                    remedy: `Add a step that runs ${scanner}, or see why it was skipped or where its SARIF file went.`,
                },
            ];
        }
        // What other tools looked at is not in their reports in any common form.
        if (!isScanner(scanner))
            return [];
        // Several runs together may cover what is wanted, each a part.
        const parts = requirement.paths.length === 0 ? [requirement] : requirement.paths.map((path) => ({ ...requirement, paths: [path] }));
        return parts.flatMap((part) => {
            const all = reported.map((run) => (0,requirements/* shortfalls */.Tn)(run, part, confidence));
            if (all.some((problems) => problems.length === 0))
                return [];
            return [
                {
                    code: 'scanner-narrowed',
                    message: (0,errors/* printable */.g$)(`${(0,requirements/* requirementName */.xV)(part)} is required, and what has reported did not look at all of it: ${all[0]?.join('; ')}`),
                    remedy: `Run ${scanner} on all that is required, or say in the policy what is enough: \`require: [{ scanner: ${scanner}, ${enough(all[0])} }]\`.`,
                },
            ];
        });
    });
}
/** What an entry of the policy would say of a run that fell short. */
function enough(problems = []) {
    return problems.some((problem) => problem.includes('`scan: ')) ? 'scan: change' : 'paths: […], except: […]';
}
/** Requirements of the host: scanners that it has itself just run as it saw fit. */
function hostRequirements(names, runs) {
    return names.flatMap((name) => missingScanners([(0,requirements/* requirementOf */.h2)(name)], runs, undefined).filter(({ code }) => code === 'scanner-missing'));
}
/** Names that a run answers to. Another tool cannot answer for a scanner of ours: it gives none of its proofs. */
function names(run) {
    const tool = run.tool.toLowerCase();
    if (run.scanner !== undefined)
        return [tool, run.scanner];
    return isScanner(tool) ? [] : [tool];
}


/***/ }),

/***/ 811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ untrusted)
/* harmony export */ });
// What makes the gate unsure. Each has a code, names its cause and says what to do; any of them blocks.
/** Causes that say of a run: what it reports is not the state of this commit, so nothing may be concluded from what it leaves out. */
const untrusted = new Set([
    'scanner-failed',
    'report-committed',
    'report-incomplete',
    'report-altered',
    'report-repeated',
    'report-swapped',
    'other-commit',
    'commit-unknown',
    'other-repository',
    'settings-of-change',
    'canary-missed',
    'nothing-scanned',
]);


/***/ }),

/***/ 1515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ repositoryServer)
});

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(3732);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/packages/http/src/addresses.js
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
function within(list, host) {
    const family = (0,external_node_net_.isIP)(host);
    if (family === 0)
        return false;
    // An IPv4 address in IPv6 clothing is the IPv4 address; BlockList knows that.
    return list.check(host, family === 4 ? 'ipv4' : 'ipv6');
}
function blocks(subnets) {
    const list = new external_node_net_.BlockList();
    for (const [network, prefix, family] of subnets)
        list.addSubnet(network, prefix, family);
    return list;
}

;// CONCATENATED MODULE: ./build/packages/http/src/faults.js
// Failures on the way to a server, as the one error type; the original stays its cause.

function fault(code, message, remedy, cause) {
    return new errors/* PortcullisError */.SO({ code, message, remedy, ...(cause === undefined ? {} : { cause }) });
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
    if (error instanceof errors/* PortcullisError */.SO)
        return error;
    const { code = '', message = String(error) } = error;
    if (certificateCodes.has(code)) {
        return fault('certificate-untrusted', `expected ${host} to show a certificate that this machine trusts, got ${code}`, 'Give the authority that signed it as `ca-file`; there is no switch that turns verification off.', error);
    }
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return fault('host-unknown', `expected an address for ${host}, got ${code}`, 'Check the host’s name and the network.', error);
    return fault('connection-failed', `expected an answer from ${host}, got ${code || message.slice(0, 120)}`, 'Check that the host is up and reachable from this machine, and the proxy settings.', error);
}
/** Failures that another try may cure. */
function isTransient(error) {
    if (!(error instanceof PortcullisError))
        return false;
    if (error.code === 'host-timeout' || error.code === 'blob-truncated')
        return true;
    const code = error.cause?.code ?? '';
    return error.code === 'connection-failed' ? code !== 'ECONNREFUSED' && code !== 'EPROTO' : code === 'EAI_AGAIN';
}

;// CONCATENATED MODULE: ./build/packages/http/src/proxy.js
// Which requests go through a proxy, from the usual variables, and the tunnel through it (RFC 9110, CONNECT).





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
        if (isLoopback(url.host) || direct(url))
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
    throw fault('proxy-invalid', `expected ${name} to be an http or https URL`, `Correct or unset ${name}.`);
}
/** NO_PROXY as Go and curl read it: hosts, domains, `host:port`, addresses, CIDR blocks, or `*` for all. */
function exemptions(list) {
    const networks = new external_node_net_.BlockList();
    const names = [];
    for (const entry of list.split(',').map((part) => part.trim().toLowerCase())) {
        const [network = '', prefix] = entry.split('/');
        const family = (0,external_node_net_.isIP)(network);
        if (prefix !== undefined && family !== 0 && Number(prefix) <= (family === 4 ? 32 : 128))
            networks.addSubnet(network, Number(prefix), family === 4 ? 'ipv4' : 'ipv6');
        else if (entry !== '')
            names.push(entry.replace(/^\*\./, '.'));
    }
    return (url) => {
        const host = hostOf(url.host);
        const port = url.port || (url.protocol === 'https:' ? '443' : '80');
        const family = (0,external_node_net_.isIP)(host);
        if (family !== 0 && networks.check(host, family === 4 ? 'ipv4' : 'ipv6'))
            return true;
        return names.some((name) => {
            if (name === '*')
                return true;
            const [domain = '', only] = name.includes(':') && (0,external_node_net_.isIP)(name) === 0 ? name.split(':') : [name];
            if (only !== undefined && only !== port)
                return false;
            return domain.startsWith('.') ? host.endsWith(domain) : host === domain || host.endsWith(`.${domain}`);
        });
    };
}
/** Opens a tunnel to host:port through the proxy and yields its socket. */
function openTunnel(proxy, host, port, timeout) {
    const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    const user = decodeURIComponent(proxy.username);
    const credentials = user === '' ? {} : { 'proxy-authorization': basic(user, decodeURIComponent(proxy.password)) };
    return new Promise((settle, fail) => {
        const start = proxy.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
        const request = start({
            host: hostOf(proxy.host),
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
            fail(fault('proxy-refused', `expected the proxy ${proxy.host} to open a tunnel to ${authority}, got status ${response.statusCode}`, response.statusCode === 407
                ? 'Put the proxy’s user and password into HTTPS_PROXY.'
                : 'Allow the host at the proxy, or name it in NO_PROXY.'));
        });
        request.on('timeout', () => request.destroy(Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' })));
        request.on('error', (error) => fail(connectionFault(error, `the proxy ${proxy.host}`)));
        request.end();
    });
}
function basic(user, password) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

;// CONCATENATED MODULE: ./build/packages/http/src/transport.js
// One HTTP exchange, bounded in time: node's own client, since it alone gives a custom authority, a proxy tunnel,
// and redirects left to us (docs/decisions/011-registry-transport.md).







const maxHeaderBytes = 64 * 1024;
function createTransport(options) {
    // Written out, so that NODE_TLS_REJECT_UNAUTHORIZED in the job's environment changes nothing.
    const ca = { rejectUnauthorized: true, ...(options.ca === undefined ? {} : { ca: [...external_node_tls_.rootCertificates, options.ca] }) };
    const shared = { keepAlive: true, maxSockets: options.maxSockets, timeout: options.idleTimeout };
    let closed = false;
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
        async send(request) {
            // What nobody waits for any more opens no connection that would hold the process.
            if (closed)
                throw fault('transport-closed', `expected an answer from ${request.url.host}, got the end of the run`, 'Raise the deadline.');
            // A literal address is looked up by nobody.
            if (isLinkLocal(hostOf(request.url.host)))
                throw linkLocalRefused(request.url.host);
            return exchange(request, agentFor(request.url), options.idleTimeout);
        },
        close() {
            closed = true;
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
            const error = fault('host-timeout', `expected ${url.host} to ${what}`, 'Try again; if the host is always this slow, put a mirror or a proxy near the runner.');
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
            fail(connectionFault(error, url.host));
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
        throw connectionFault(error, url.host);
    }
}
/** No name may resolve to the link-local network, where metadata services give away the machine's credentials. */
const guardedLookup = (host, options, callback) => {
    (0,external_node_dns_.lookup)(host, options, (error, address, family) => {
        const addresses = typeof address === 'string' ? [address] : (address ?? []).map((entry) => entry.address);
        if (error === null && addresses.some(isLinkLocal)) {
            callback(linkLocalRefused(host), '', 0);
        }
        else
            callback(error, address, family);
    });
};
function linkLocalRefused(host) {
    return fault('address-refused', `expected ${host} to be a public or private host, got a link-local address`, 'Do not use this host: it leads to the machine’s metadata service.');
}
/** An agent whose sockets are TLS through a CONNECT tunnel. */
function tunnelAgent(agent, proxy, timeout) {
    const createConnection = (target, callback) => {
        const host = hostOf(target.host);
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

;// CONCATENATED MODULE: ./build/packages/http/src/body.js
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
            throw fault('response-too-large', `expected ${what} of at most ${maxBytes} bytes, got more`, 'Do not trust this server’s answer; look at it with another tool.');
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
    throw fault('encoding-unexpected', `expected ${what} as it is, got content-encoding ${encoding.slice(0, 40)}`, 'Configure the server or the proxy before it not to compress answers.');
}

// EXTERNAL MODULE: ./build/packages/workspace/src/git.js + 1 modules
var git = __webpack_require__(1637);
;// CONCATENATED MODULE: ./build/packages/gate/src/default-branch.js
// The default branch's policy from the repository's server, where the checkout does not know it: three questions, each bounded.



const maxPolicyBytes = 5 * 1024 * 1024;
const maxAnswerBytes = 4 * 1024 * 1024;
const seconds = 1000;
/** The server that the gate may ask: where a token is given, and the job says which repository it is about. */
function repositoryServer(token, environment) {
    const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: url } = environment;
    if (token === '' || !repository)
        return {};
    return { readDefaultBranch: defaultBranchReader({ url: url || 'https://api.github.com', repository, token, environment }) };
}
/** Asks a server by the REST API of GitHub; whatever goes wrong is a reason and no policy. */
function defaultBranchReader(api) {
    return async (path) => {
        const transport = createTransport({ proxy: proxyFromEnvironment(api.environment), idleTimeout: 10 * seconds, maxSockets: 2 });
        try {
            return await ask(transport, api, path);
        }
        catch (error) {
            return { unreadable: error instanceof errors/* PortcullisError */.SO ? error.message : String(error) };
        }
        finally {
            transport.close();
        }
    };
}
async function ask(transport, api, path) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(api.repository))
        return { unreadable: `expected a repository as owner/name, got "${api.repository}"` };
    const get = async (way, accept, maxBytes) => {
        const url = new URL(`${api.url.replace(/\/+$/, '')}/repos/${api.repository}${way}`);
        // A token goes over no open line but to this machine itself.
        if (url.protocol !== 'https:' && !isLoopback(url.host))
            throw new Error(`expected an https URL, got ${url.protocol}//${url.host}`);
        const response = await transport.send({
            method: 'GET',
            url,
            headers: { accept, authorization: `Bearer ${api.token}`, 'user-agent': 'portcullis', 'x-github-api-version': '2022-11-28' },
            totalTimeout: 30 * seconds,
        });
        return { status: response.status, body: await readBounded(response, maxBytes, `the answer of ${url.host}`) };
    };
    const repository = await get('', 'application/vnd.github+json', maxAnswerBytes);
    if (repository.status !== 200)
        return refused('the repository', repository.status);
    const name = JSON.parse(repository.body.toString('utf8')).default_branch;
    if (typeof name !== 'string' || name === '')
        return { unreadable: 'the server does not name a default branch' };
    // A token that may not read contents is told so here; below, "not found" then means that there is no such file.
    const tip = await get(`/commits/${encodeURIComponent(name)}`, 'application/vnd.github.sha', maxAnswerBytes);
    const commit = tip.body.toString('utf8').trim();
    if (tip.status !== 200 || !(0,git/* isCommitId */.jh)(commit))
        return refused(`the tip of ${name}`, tip.status);
    const way = path.split('/').map(encodeURIComponent).join('/');
    const content = await get(`/contents/${way}?ref=${commit}`, 'application/vnd.github.raw+json', maxPolicyBytes);
    if (content.status === 404)
        return { name, commit, content: undefined };
    return content.status === 200 ? { name, commit, content: content.body } : refused(path, content.status);
}
function refused(what, status) {
    return { unreadable: `the server answers ${status} to the question for ${what}` };
}


/***/ }),

/***/ 3150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ gateInputs),
/* harmony export */   t: () => (/* binding */ remediationGate)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7606);
// The public face of remediation-gate.

const common = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$)('remediation-gate');
const gateInputs = {
    results: {
        type: 'list',
        default: ['portcullis-results/*.sarif'],
        description: 'Globs of the SARIF files to judge, relative to the workspace or absolute; each must match something, and one with `!` before it leaves out what it matches.',
    },
    policy: {
        type: 'string',
        default: '.github/portcullis.yml',
        description: 'Policy file; what a change says in it counts only together with the base commit’s and the default branch’s.',
    },
    'require-independent-policy': {
        type: 'boolean',
        default: false,
        description: 'Block where the default branch’s policy cannot be asked, instead of only saying so.',
    },
    token: {
        type: 'string',
        default: '',
        secret: true,
        description: 'Token that may read the repository (`contents: read`), to ask for the default branch’s policy where the checkout does not have it.',
    },
    'expected-digests': {
        type: 'list',
        default: [],
        description: 'Name or path of a report and the SHA-256 that its job gave as the output `sarif-sha256`, one a line; reports of ours without a line are then a cause to block.',
    },
    'report-file': { type: 'string', default: 'portcullis-results/report.html', description: 'Where the HTML report is written.' },
    'patch-file': {
        type: 'string',
        default: 'portcullis-results/remediation.patch',
        description: 'Where the patch of all fixes is written that keep the meaning of what they change.',
    },
    'suggested-patch-file': {
        type: 'string',
        default: 'portcullis-results/suggested.patch',
        description: 'Where the patch of the fixes is written that may change what is built: read it before you apply it.',
    },
    'patch-workflows': {
        type: 'boolean',
        default: false,
        description: 'Let fixes edit workflows and actions.',
    },
    'patch-settings': {
        type: 'boolean',
        default: false,
        description: 'Let fixes edit files that decide about changes: policy, code owners, settings and ignore files of scanners.',
    },
    'sarif-file': {
        ...common['sarif-file'],
        default: 'portcullis-results/gate/full.sarif',
        description: 'Where all results are written, waived ones as suppressed.',
    },
    'upload-directory': {
        type: 'string',
        default: 'portcullis-results/upload',
        description: 'Where the SARIF for code scanning is written, without waived results.',
    },
    annotations: { ...common.annotations, description: 'Show causes and the findings that block as annotations on the run and the diff.' },
    summary: common.summary,
};
const remediationGate = {
    name: 'remediation-gate',
    title: 'Remediation gate',
    icon: 'check-circle',
    description: 'Reads the SARIF of every scanner, decides whether the change may pass, and writes the patch that fixes what can be fixed.',
    inputs: gateInputs,
    outputs: {
        decision: { description: '`pass` or `block`.' },
        blocking: { description: 'Number of findings that block.' },
        findings: { description: 'Number of findings, each counted once, without those let through.' },
        critical: { description: 'Number of findings of severity critical.' },
        high: { description: 'Number of findings of severity high.' },
        medium: { description: 'Number of findings of severity medium.' },
        low: { description: 'Number of findings of severity low.' },
        waived: { description: 'Number of findings that a waiver lets through.' },
        'let-through': { description: 'Number of findings and unread inputs that waivers, tools, comments or `allow-gaps` let through.' },
        causes: { description: 'Codes of what made the gate unsure, comma-separated; empty when nothing did.' },
        report: { description: 'Path of the HTML report.' },
        patch: { description: 'Path of the patch; empty when nothing can be fixed by machine.' },
        'suggested-patch': { description: 'Path of the patch of suggestions, for a person to decide about; empty when there are none.' },
        'sarif-file': { description: 'Path of the SARIF file with all results.' },
        'upload-sarif': { description: 'Directory with the SARIF files for code scanning.' },
    },
    network: [{ host: 'api.github.com', purpose: 'the default branch’s policy, where `token` is given and the checkout does not have it' }],
    permissions: { contents: 'read' },
};


/***/ }),

/***/ 8092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ failedByGapsAlone),
/* harmony export */   OD: () => (/* binding */ doubts),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
// What can make a run untrustworthy, as a table: each line is one question to a run, in the order in which they matter.
/** Name by which people know the run's tool. */
function nameOf(run) {
    return run.scanner ?? run.tool;
}
function own(run) {
    return run.scanner !== undefined;
}
/** Gaps are told one by one; a run that failed for nothing else did all the rest of its work. */
function failedByGapsAlone(run) {
    return (own(run) &&
        run.gaps.length > 0 &&
        run.evaluated &&
        run.coverage !== undefined &&
        run.errors.every(({ id }) => id?.startsWith('not-scanned/') === true));
}
const doubts = [
    {
        code: 'scanner-failed',
        problem: (run) => {
            if (run.successful !== false || failedByGapsAlone(run))
                return undefined;
            return `${nameOf(run)} did not finish its work${run.errors[0] === undefined ? '' : `: ${run.errors[0].text}`}`;
        },
        remedy: (run) => `Read the log of the ${nameOf(run)} step, remove the cause and run it again.`,
        last: true,
    },
    {
        // staticcheck and revive leave the list out when it would be empty; a run of ours always has one.
        code: 'report-incomplete',
        problem: (run) => run.evaluated || (!own(run) && run.successful === true)
            ? undefined
            : `${nameOf(run)} has no list of results and does not say that it succeeded, so it may not have scanned (SARIF 2.1.0, 3.14.23)`,
        remedy: (run) => `See why ${nameOf(run)} did not scan; a tool that finds nothing writes an empty list.`,
        last: true,
    },
    {
        code: 'report-repeated',
        problem: (run) => (run.judged ? `${run.file} was written by a gate, not by ${nameOf(run)}` : undefined),
        remedy: (run) => `Hand in the file that ${nameOf(run)} itself wrote.`,
        last: true,
    },
    {
        code: 'report-incomplete',
        problem: (run) => own(run) && (run.successful === undefined || run.canary === undefined || run.coverage === undefined)
            ? `${nameOf(run)} leaves out what proves that it worked (success, canary, coverage)`
            : undefined,
        remedy: (run) => `Run ${nameOf(run)} again and leave its file as it is.`,
        last: true,
    },
    {
        code: 'report-altered',
        problem: (run) => own(run) && !run.sealed ? `${run.file} is not as ${nameOf(run)} wrote it: its seal is missing or does not fit` : undefined,
        remedy: (run) => `Run ${nameOf(run)} again and leave its file as it is; to let a finding stand, write a waiver.`,
    },
    {
        code: 'other-commit',
        problem: (run, { commits }) => run.commit !== undefined && commits.length > 0 && !commits.includes(run.commit)
            ? `${nameOf(run)} reports on commit ${run.commit.slice(0, 12)}, expected ${commits.map((id) => id.slice(0, 12)).join(' or ')}`
            : undefined,
        remedy: (run) => `Run ${nameOf(run)} on this commit, in the same workflow run.`,
    },
    {
        code: 'commit-unknown',
        problem: (run, { commits }) => own(run) && run.commit === undefined && commits.length > 0 ? `${nameOf(run)} does not say which commit it looked at` : undefined,
        remedy: (run) => `Run ${nameOf(run)} after the checkout step.`,
    },
    {
        code: 'other-repository',
        problem: (run, { repositoryUrl }) => run.repository !== undefined &&
            repositoryUrl !== undefined &&
            !run.repository.startsWith('file:') &&
            repositoryName(run.repository) !== repositoryName(repositoryUrl)
            ? `${nameOf(run)} reports on ${run.repository}, expected ${repositoryUrl}`
            : undefined,
        remedy: (run) => `Run ${nameOf(run)} on this repository.`,
    },
    {
        code: 'settings-of-change',
        problem: (run, { settingsOrigin }) => own(run) && run.settingsOrigin === 'checkout' && settingsOrigin !== undefined && settingsOrigin !== 'checkout'
            ? `${nameOf(run)} worked with the settings that the change brings along`
            : undefined,
        remedy: (run) => `Run ${nameOf(run)} in this workflow run, on the same event as the gate, so that settings from before the change judge it.`,
    },
    {
        code: 'canary-missed',
        problem: (run) => run.canary !== undefined && !run.canary.detected
            ? `${nameOf(run)} did not detect its built-in sample: ${run.canary.detail}`
            : undefined,
        remedy: () => 'Do not trust this run; remove the configuration that switches rules off, or report the defect.',
    },
    {
        code: 'nothing-scanned',
        problem: ({ coverage, ...run }) => coverage !== undefined && coverage.applicable > 0 && coverage.scanned <= 0
            ? `${nameOf(run)} looked at none of ${coverage.applicable} inputs`
            : undefined,
        remedy: () => 'Check its `path`, `include` and `exclude`.',
    },
    {
        code: 'input-unreadable',
        problem: (run) => (run.moreGaps ? `${nameOf(run)} left so many inputs unread that its report does not name them all` : undefined),
        remedy: () => 'Make them readable, or leave them out with the scanner’s inputs.',
    },
];
/** `github.com/owner/name` however the URL is written. */
function repositoryName(url) {
    return url
        .replace(/^[a-z+]+:\/\//i, '')
        .replace(/^[^@/]*@/, '')
        .replace(/^([^/:]+):(?!\d)/, '$1/')
        .replace(/\.git$/, '')
        .replace(/\/+$/, '')
        .toLowerCase();
}


/***/ }),

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ effectivePolicy),
/* harmony export */   o: () => (/* binding */ waiverName)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3146);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1531);
// The policy that judges a change: of several policies (the base commit's, the default branch's, the change's own) the stricter
// in every point. What the change loosens counts only after it is merged, what it tightens at once; both are listed for people.


const confidences = ['high', 'medium', 'low'];
/**
 * Point by point the stricter of base and head; a missing policy is the default one. The waivers and allowed gaps of the result
 * are the head's, to be shown: whether one holds is asked of every policy that judges (waivers.ts, gaps.ts).
 */
function effectivePolicy(base = _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4, head = _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4) {
    const changes = [];
    const tightened = (text) => void changes.push({ effect: 'counts now', text });
    const loosened = (text) => void changes.push({ effect: 'counts after merge', text });
    const required = (list, wanted) => list.some((other) => (0,_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementName */ .xV)(other).toLowerCase() === (0,_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementName */ .xV)(wanted).toLowerCase());
    const added = head.require.filter((wanted) => !required(base.require, wanted));
    for (const wanted of added)
        tightened(`requires ${(0,_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementName */ .xV)(wanted)}`);
    for (const wanted of base.require)
        if (!required(head.require, wanted))
            loosened(`no longer requires ${(0,_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementName */ .xV)(wanted)}`);
    const stricterHead = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .strictness */ .VD)(head.blockAt) > (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .strictness */ .VD)(base.blockAt);
    if (head.blockAt !== base.blockAt)
        (stricterHead ? tightened : loosened)(`blocks at ${head.blockAt} instead of ${base.blockAt}`);
    const wider = confidences.indexOf(head.minimumConfidence) > confidences.indexOf(base.minimumConfidence);
    if (head.minimumConfidence !== base.minimumConfidence)
        (wider ? tightened : loosened)(`counts confidence ${head.minimumConfidence} and above instead of ${base.minimumConfidence}`);
    listWaivers(base, head, tightened, loosened);
    listOthers(base, head, tightened, loosened);
    const minimumConfidence = wider ? head.minimumConfidence : base.minimumConfidence;
    return {
        policy: {
            require: [...base.require, ...added],
            blockAt: stricterHead ? head.blockAt : base.blockAt,
            minimumConfidence,
            confidenceStated: [base, head].some((policy) => policy.confidenceStated && policy.minimumConfidence === minimumConfidence),
            severity: head.severity,
            waivers: head.waivers,
            allowedGaps: head.allowedGaps,
        },
        changes,
    };
}
function listWaivers(base, head, tightened, loosened) {
    for (const waiver of base.waivers) {
        const now = head.waivers.find((other) => waiverKey(other) === waiverKey(waiver));
        if (now === undefined)
            tightened(`removes the waiver of ${waiverName(waiver)}`);
        else if (now.expires < waiver.expires)
            tightened(`ends the waiver of ${waiverName(waiver)} on ${now.expires} instead of ${waiver.expires}`);
        else if (now.expires > waiver.expires)
            loosened(`extends the waiver of ${waiverName(waiver)} from ${waiver.expires} to ${now.expires}`);
    }
    const known = new Set(base.waivers.map(waiverKey));
    for (const waiver of head.waivers)
        if (!known.has(waiverKey(waiver)))
            loosened(`waives ${waiverName(waiver)} until ${waiver.expires}`);
}
/** Entries that are the same on both sides change nothing; what else they do is for whoever applies them. */
function listOthers(base, head, tightened, loosened) {
    const only = (list, other) => {
        const known = new Set(other.map((entry) => JSON.stringify(entry)));
        return list.filter((entry) => !known.has(JSON.stringify(entry)));
    };
    for (const gap of only(head.allowedGaps, base.allowedGaps))
        loosened(`allows gaps in ${gap.paths.join(', ')}`);
    for (const gap of only(base.allowedGaps, head.allowedGaps))
        tightened(`no longer allows gaps in ${gap.paths.join(', ')}`);
    for (const rule of only(head.severity, base.severity))
        loosened(`${severityName(rule)} (where that raises, it counts now)`);
    for (const rule of only(base.severity, head.severity))
        loosened(`no longer ${severityName(rule)} (where that lowers, it counts now)`);
}
function severityName({ tool, rule, from, to }) {
    return `weighs ${from === undefined ? 'findings' : `${from} findings`} of ${tool}${rule === undefined ? '' : ` ${rule}`} as ${to}`;
}
function waiverKey(waiver) {
    return JSON.stringify([
        waiver.fingerprint ?? null,
        waiver.rule?.toLowerCase() ?? null,
        waiver.package?.toLowerCase() ?? null,
        [...waiver.paths].sort(),
    ]);
}
/** How a waiver is called in sentences. */
function waiverName(waiver) {
    if (waiver.fingerprint !== undefined)
        return `fingerprint ${waiver.fingerprint.slice(0, 12)}`;
    const place = [waiver.package, ...(waiver.paths.length === 0 ? [] : [waiver.paths.join(', ')])].filter((part) => part !== undefined);
    return `${waiver.rule} in ${place.join(' of ')}`;
}


/***/ }),

/***/ 9732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ blocks),
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./build/packages/core/src/severity.js
var src_severity = __webpack_require__(8540);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(3732);
// EXTERNAL MODULE: ./build/packages/sarif/src/limits.js
var limits = __webpack_require__(9635);
// EXTERNAL MODULE: ./build/packages/gate/src/assess.js + 1 modules
var assess = __webpack_require__(5683);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/packages/gate/src/expected-digests.js
// Digests of result files that another job vouches for (`needs.*.outputs`): what binds where a seal cannot, since code in the
// scanner's job can write a seal, and code in the gate's job cannot change an output of a job that has ended.


/** @param lines as the input has them: a path or a scanner's name, and the SHA-256 of the file. */
function judgeDigests(lines, files) {
    if (lines.length === 0)
        return [];
    const causes = [];
    const vouched = new Set();
    for (const line of lines) {
        const [, name = line, digest] = /^(.*?)\s+(?:sha256:)?([0-9a-fA-F]{64})$/.exec(line.trim()) ?? [];
        if (digest === undefined) {
            causes.push({
                code: 'digest-missing',
                message: (0,errors/* printable */.g$)(`expected a name and a SHA-256 in \`expected-digests\`, got "${line.slice(0, 100)}"`),
                remedy: 'Give the output `sarif-sha256` of the scanner’s job; it is empty when that job did not come to its end.',
            });
            continue;
        }
        const named = files.filter((file) => isNamed(file, name));
        const equal = named.filter((file) => digestOf(file) === digest.toLowerCase());
        for (const file of equal)
            vouched.add(file);
        if (named.length === 0)
            causes.push({
                code: 'digest-missing',
                message: (0,errors/* printable */.g$)(`${name} is expected by its digest and has no report`),
                remedy: 'Bring the result files of that job here, for example with actions/download-artifact.',
            });
        else if (equal.length === 0)
            causes.push({
                code: 'digest-differs',
                file: named[0]?.file.path ?? name,
                message: (0,errors/* printable */.g$)(`the report of ${name} is not the one that its job wrote: its SHA-256 is ${digestOf(named[0]) ?? 'unknown'}`),
                remedy: 'Bring the file here as it was written, and see who changed it.',
            });
    }
    for (const file of files) {
        if (vouched.has(file) || !file.runs.some(({ scanner }) => scanner !== undefined))
            continue;
        causes.push({
            code: 'report-unexpected',
            file: file.file.path,
            message: (0,errors/* printable */.g$)(`${file.file.path} is a report of ours that no line of \`expected-digests\` vouches for`),
            remedy: 'Add its scanner’s output `sarif-sha256` to `expected-digests`.',
        });
    }
    return causes;
}
function isNamed({ file, runs }, name) {
    const wanted = name.toLowerCase();
    return file.path === name.replace(/^\.\//, '') || runs.some(({ scanner, tool }) => scanner === wanted || tool.toLowerCase() === wanted);
}
function digestOf({ file }) {
    return 'unreadable' in file.content
        ? undefined
        : (0,external_node_crypto_.createHash)('sha256')
            .update(file.content)
            .digest('hex');
}

// EXTERNAL MODULE: ./build/packages/policy/src/allowed-gaps.js
var allowed_gaps = __webpack_require__(5486);
;// CONCATENATED MODULE: ./build/packages/gate/src/gaps.js
// Inputs that were not looked at: each is a cause, unless every policy that judges allows it.

/** What a run says it did not look at: gaps of ours, and errors that any tool reports of itself. */
function gapsOf(run) {
    // Gaps of ours are also written as notifications, for other readers.
    const told = run.errors.filter(({ id }) => run.scanner === undefined || id?.startsWith('not-scanned/') !== true);
    return [
        ...run.gaps.map(({ path, detail }) => ({ run, path, detail })),
        ...told.map(({ text, path }) => ({ run, detail: text, ...(path === undefined ? {} : { path }) })),
    ];
}
/** Stands for the path of a gap that names none: `**` allows it, and no glob of files does. */
const noFile = '(no file)';
/** Tells the gaps that every policy allows from the others. @param today `YYYY-MM-DD`, UTC. */
async function judgeGaps(gaps, policies, today) {
    const open = [];
    const allowed = [];
    const byRun = new Map();
    for (const gap of gaps) {
        const list = byRun.get(gap.run);
        if (list === undefined)
            byRun.set(gap.run, [gap]);
        else
            list.push(gap);
    }
    for (const [run, own] of byRun) {
        const inputs = own.map(({ path, detail }) => ({ path: path ?? noFile, reason: 'gap', gap: true, detail }));
        const words = await Promise.all(policies.map((policy) => (0,allowed_gaps/* withAllowedGaps */._f)(inputs, policy, run.scanner ?? run.tool, today)));
        for (const [i, gap] of own.entries()) {
            const all = words.map((marked) => marked[i]?.allowed);
            const [by] = all;
            if (by === undefined || all.includes(undefined))
                open.push(gap);
            else
                allowed.push({ ...gap, by });
        }
    }
    return { open, allowed };
}

// EXTERNAL MODULE: ./build/packages/gate/src/issues.js
var src_issues = __webpack_require__(2827);
// EXTERNAL MODULE: ./build/packages/gate/src/patch.js + 2 modules
var src_patch = __webpack_require__(957);
// EXTERNAL MODULE: ./build/packages/gate/src/policies.js
var policies = __webpack_require__(6849);
// EXTERNAL MODULE: ./build/packages/gate/src/results.js + 1 modules
var results = __webpack_require__(6153);
;// CONCATENATED MODULE: ./build/packages/gate/src/sarif-out.js
// SARIF that leaves the gate: all results with waivers as suppressions, and the files for code scanning without them,
// since code scanning does not honour a suppression for an alert it already has.
const runsPerFile = 20;
const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
/** Every result of every run; what a waiver holds back is suppressed with its reason. */
function fullSarif(runs, waived) {
    return logOf(runs.map((run) => withResults(run, run.results.map(({ raw }) => {
        const waiver = waived.get(raw);
        if (waiver === undefined)
            return raw;
        return {
            ...raw,
            suppressions: [
                { kind: 'external', status: 'accepted', justification: `${waiver.reason} (owner ${waiver.owner}, until ${waiver.expires})` },
            ],
        };
    }))));
}
/**
 * Files of at most 20 runs without waived and suppressed results. Every run has a category of its own, since code scanning
 * takes a second run of one category for a mistake. Give only runs that can be trusted: code scanning closes the alerts
 * that a run leaves out.
 */
function uploadSarifs(runs, waived) {
    const taken = new Set();
    const kept = runs.map((run) => {
        const results = run.results.filter((result) => result.suppression === undefined && !waived.has(result.raw)).map(({ raw }) => raw);
        const details = run.raw.automationDetails;
        return { ...withResults(run, results), automationDetails: { ...details, id: categoryOf(run, taken) } };
    });
    const files = [];
    for (let i = 0; i < kept.length; i += runsPerFile)
        files.push(logOf(kept.slice(i, i + runsPerFile)));
    return files;
}
/** The category is the id up to its last slash (docs.github.com, "SARIF support", `runAutomationDetails`). */
function categoryOf(run, taken) {
    const written = run.raw.automationDetails?.id;
    const id = typeof written === 'string' && written !== '' ? written : run.tool;
    const slash = id.lastIndexOf('/');
    const [category, rest] = slash < 0 ? [id, ''] : [id.slice(0, slash), id.slice(slash + 1)];
    let unique = category;
    for (let count = 2; taken.has(unique); count++)
        unique = `${category}-${count}`;
    taken.add(unique);
    return `${unique}/${rest}`;
}
/** The run with other results, marked so that no gate takes it for the scanner's own statement. */
function withResults(run, results) {
    const raw = run.raw;
    const own = raw.properties?.portcullis;
    return {
        ...raw,
        results: results,
        ...(own === undefined ? {} : { properties: { ...raw.properties, portcullis: { ...own, judged: true } } }),
    };
}
/** Every file of a gate says so, so that the next gate takes none of its runs for a tool's own statement. */
function logOf(runs) {
    const log = { $schema: schema, version: '2.1.0', properties: { portcullis: { gate: true } }, runs };
    return log;
}

// EXTERNAL MODULE: ./build/packages/gate/src/waivers.js
var waivers = __webpack_require__(7534);
;// CONCATENATED MODULE: ./build/packages/gate/src/gate.js
// The gate: policy, reports, findings, waivers, verdict, and the files that follow from them. Pure: bytes in, texts out.











/** Judges the reports. Every doubt becomes a cause; it throws only on a defect of ours. */
async function runGate(inputs) {
    const today = inputs.now.toISOString().slice(0, 10);
    const judging = await (0,policies/* judgingPolicy */.d)(inputs.policyFile, inputs.policies, inputs.requireIndependentPolicy === true);
    const { policy, judges } = judging;
    const assessed = inputs.files.map((file) => (0,assess/* assessFile */.D7)(file, inputs.expected));
    const runs = assessed.flatMap((file) => file.runs);
    const gaps = await judgeGaps(runs.flatMap(gapsOf), judges.map(({ allowedGaps }) => allowedGaps), today);
    const wanted = policy.confidenceStated ? policy.minimumConfidence : undefined;
    const causes = [
        ...judging.causes,
        ...(inputs.found ?? []),
        ...assessed.flatMap((file) => file.causes),
        ...judgeDigests(inputs.expectedDigests ?? [], assessed),
        ...gapCauses(gaps.open),
        ...runs.flatMap((run) => leftOut(run, policy, judges)),
        ...(0,assess/* missingScanners */.gD)(policy.require, runs, wanted),
        ...(0,assess/* hostRequirements */.rq)((inputs.alsoRequired ?? []).filter((name) => !policy.require.some(({ scanner }) => same(scanner, name))), runs),
        ...(0,waivers/* waiversOutOfForce */.Q)(judges.at(-1)?.waivers ?? [], today, inputs.policyFile),
    ];
    const findings = (0,results/* findingsOf */.WX)(runs, judges.map(({ severity }) => severity), inputs.suppressionHolds);
    const { open, waived, unused } = await (0,waivers/* applyWaivers */.K)(findings.open, judges.map(({ waivers }) => waivers), today);
    const issues = (0,src_issues/* issuesOf */.w)(open);
    const blocking = issues.filter((issue) => issue.results.some((finding) => blocks(finding, policy)));
    const verdict = causes.length > 0 ? 'indeterminate' : blocking.length > 0 ? 'block' : 'pass';
    const context = { ...inputs.patching, policyFile: inputs.policyFile, confidential: filesWithSecrets(runs) };
    const { patch, patched } = patchOfIssues(issues, undefined, inputs.expected, context);
    // Beside what is fixed already there is nothing to decide.
    const suggestions = patchOfIssues(issues.filter((issue) => !patched.has(issue)), 'suggested', inputs.expected, context);
    const waivedIssues = waivedIssuesOf(waived);
    const suppressed = (0,src_issues/* issuesOf */.w)(findings.suppressed);
    const allowlisted = runs.reduce((sum, run) => sum + run.allowlisted, 0);
    const waivedResults = new Map(waived.flatMap(({ finding, waiver }) => finding.raws.map((raw) => [raw, waiver])));
    return {
        verdict,
        decision: verdict === 'pass' ? 'pass' : 'block',
        policy,
        policySource: judging.source,
        ...(judging.remark === undefined ? {} : { policyRemark: judging.remark }),
        policyChanges: judging.changes,
        causes,
        blocking,
        other: issues.filter((issue) => !blocking.includes(issue)),
        waived: waivedIssues,
        suppressed,
        allowedGaps: gaps.allowed,
        allowlisted,
        letThrough: waivedIssues.length + suppressed.length + gaps.allowed.length + allowlisted,
        unusedWaivers: unused,
        leftOut: inputs.leftOut ?? [],
        runs,
        patch,
        patched,
        suggestedPatch: suggestions.patch,
        suggested: suggestions.patched,
        // For people and tools, not for GitHub: its limits do not cut it.
        sarif: `${JSON.stringify(fullSarif(runs, waivedResults), null, 1)}\n`,
        uploads: uploadSarifs(trusted(assessed), waivedResults).map((log) => (0,limits/* serialiseSarif */.Fu)(log).text),
    };
}
function same(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** A policy's "no" blocks whatever it weighs; all else by how bad and how sure it is, in the words of any tool that agrees. */
function blocks(finding, policy) {
    if (finding.result.refused)
        return true;
    return (0,src_severity/* reaches */.O6)(finding.agreedSeverity, policy.blockAt) && (0,results/* sureEnough */.oj)(finding.agreedConfidence, policy.minimumConfidence);
}
/** Runs that can be trusted, each once: the same run handed in twice would close or double alerts. */
function trusted(files) {
    const runs = files.flatMap((file) => file.trusted);
    const kind = (run) => `${run.tool}\0${run.results.length}`;
    const alike = new Map();
    for (const run of runs)
        alike.set(kind(run), (alike.get(kind(run)) ?? 0) + 1);
    const seen = new Set();
    return runs.filter((run) => {
        // Only runs that may be the same are compared whole.
        if (alike.get(kind(run)) === 1)
            return true;
        const key = JSON.stringify(run.raw);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function waivedIssuesOf(waived) {
    const waiverOf = new Map(waived.map(({ finding, waiver }) => [finding, waiver]));
    return (0,src_issues/* issuesOf */.w)(waived.map(({ finding }) => finding)).map((issue) => ({
        issue,
        waiver: waiverOf.get(issue.results[0]),
    }));
}
/** One patch of the fixes of a kind, and the issues that it fixes. */
function patchOfIssues(issues, kind, expected, context) {
    const ways = issues.flatMap((issue) => {
        const fixes = issue.fixes.filter(({ fix }) => fix.kind === kind);
        return fixes.length === 0 ? [] : [{ issue, candidates: fixes.map((proposed) => candidateOf(proposed, expected)) }];
    });
    const patch = (0,src_patch/* composePatch */.Bh)(ways.map(({ candidates }) => candidates), context);
    return { patch, patched: new Set(ways.filter((_, i) => patch.taken[i] !== undefined).map(({ issue }) => issue)) };
}
function candidateOf({ fix, run }, { commits }) {
    const bound = run.commit !== undefined && commits.includes(run.commit);
    return { fix, own: run.scanner !== undefined && run.sealed, ...(bound ? { commit: run.commit } : {}) };
}
/** Most gaps named for one run; the rest is a number. */
const maxGapsNamed = 50;
function gapCauses(gaps) {
    const remedy = 'Make it readable, leave it out with the scanner’s inputs, or allow it in the policy with `allow-gaps`.';
    const byRun = new Map();
    for (const gap of gaps) {
        const list = byRun.get(gap.run);
        if (list === undefined)
            byRun.set(gap.run, [gap]);
        else
            list.push(gap);
    }
    return [...byRun].flatMap(([run, own]) => {
        const name = run.scanner ?? run.tool;
        const named = own.slice(0, maxGapsNamed).map(({ path, detail }) => ({
            code: 'input-unreadable',
            file: run.file,
            message: (0,errors/* printable */.g$)(path === undefined ? `${name} reports an error of its run: ${detail}` : `${name} did not look at ${path}: ${detail}`),
            remedy,
        }));
        const rest = own.length - named.length;
        return rest === 0
            ? named
            : [...named, { code: 'input-unreadable', file: run.file, message: `${name} did not look at ${rest} more inputs`, remedy }];
    });
}
/** Weaknesses that are a credential in a file: CWE-259, 321, 522, 798. */
const credentialTopics = new Set(['cwe-259', 'cwe-321', 'cwe-522', 'cwe-798']);
/** Paths in which any scanner found a credential, by what the scanner is or the weakness that it names. */
function filesWithSecrets(runs) {
    return new Set(runs.flatMap((run) => {
        const ofSecrets = run.scanner === 'secret-scan' || /secret|leaks|hog|credential|ggshield|guardian/i.test(run.tool);
        return run.results
            .filter(({ topics }) => ofSecrets || topics.some((topic) => credentialTopics.has(topic)))
            .flatMap(({ paths }) => paths);
    }));
}
/**
 * The worst results are kept when a file is cut, so those left out matter only when even the least of the kept ones would block,
 * or when the policy weighs some of the tool's rules in another way than the tool.
 */
function leftOut(run, policy, judges) {
    const weighed = judges.some(({ severity }) => severity.some(({ tool }) => same(tool, run.tool) || same(tool, run.scanner ?? run.tool)));
    const least = run.results.some(({ severity, suppression }) => suppression !== undefined || !(0,src_severity/* reaches */.O6)(severity, policy.blockAt));
    // image-verify's refusals block whatever they weigh; how another tool chose what to leave out is not known.
    const known = run.scanner !== undefined && run.scanner !== 'image-verify';
    if (run.resultsLeftOut <= 0 || (least && !weighed && known))
        return [];
    return [
        {
            code: 'results-left-out',
            file: run.file,
            message: (0,errors/* printable */.g$)(`${run.resultsLeftOut} results of ${run.scanner ?? run.tool} did not fit into ${run.file}`),
            remedy: 'Fix or exclude what is reported in numbers, or scan the parts of the repository in several runs.',
        },
    ];
}


/***/ }),

/***/ 2827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ issuesOf)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8540);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6153);
// Findings as issues: one thing that several tools report in the same place is shown and counted once, with its sources.


/** Beyond so many issues on one line nothing more is merged there: that only counts more, and decides nothing. */
const maxMeeting = 100;
/**
 * Issues of findings, worst first: findings of several tools in the same place that name the same thing are one. One tool that
 * reports twice on a line means two things.
 */
function issuesOf(findings) {
    const groups = [];
    const meeting = new Map();
    for (const finding of [...findings].sort(_results_js__WEBPACK_IMPORTED_MODULE_0__/* .byWeight */ .IN)) {
        const keys = (0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(finding);
        const candidates = [...new Set(keys.flatMap((key) => meeting.get(key) ?? []))].sort((a, b) => a - b);
        const index = candidates.find((candidate) => groups[candidate].every(({ source }) => source !== finding.source));
        const place = index ?? groups.push([]) - 1;
        groups[place].push(finding);
        for (const key of keys) {
            const known = meeting.get(key);
            if (known === undefined)
                meeting.set(key, [place]);
            else if (known.length < maxMeeting && !known.includes(place))
                known.push(place);
        }
    }
    return groups.map(issueOf).sort(byIssueWeight);
}
function issueOf(group) {
    const [first] = group;
    const { result } = first;
    const unique = (list) => [...new Set(list)];
    return {
        ruleId: result.ruleId,
        topics: unique(group.flatMap((entry) => entry.result.topics)),
        severity: group.map(({ severity }) => severity).reduce(_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ),
        confidence: group.map(({ confidence }) => confidence).reduce((a, b) => ((0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .sureEnough */ .oj)(a, b) ? a : b)),
        title: result.title,
        help: result.help,
        message: first.remark === undefined ? result.message : `${result.message} ${first.remark}`,
        ...(result.path === undefined ? {} : { path: result.path }),
        ...(result.region === undefined ? {} : { region: result.region }),
        ...(result.logical === undefined ? {} : { logical: result.logical }),
        fingerprints: unique(group.map(({ fingerprint }) => fingerprint)),
        fixes: group.flatMap(({ result: { fixes }, run }) => fixes.map((fix) => ({ fix, run }))),
        ...(result.evidence === undefined ? {} : { evidence: result.evidence }),
        refused: group.some((entry) => entry.result.refused),
        sources: unique(group.map(({ source }) => source)),
        ...(result.suppression === undefined || first.remark !== undefined ? {} : { suppression: result.suppression }),
        results: group,
    };
}
function byIssueWeight(a, b) {
    return ((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(a.severity, b.severity) ||
        (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.path ?? a.logical ?? '', b.path ?? b.logical ?? '') ||
        (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
        (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.ruleId, b.ruleId) ||
        (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.fingerprints[0] ?? '', b.fingerprints[0] ?? ''));
}


/***/ }),

/***/ 8721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ gateOutputs)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8540);
// The outputs of the action, from the result.

function gateOutputs(result, inputs) {
    const open = [...result.blocking, ...result.other];
    return {
        decision: result.decision,
        blocking: String(result.blocking.length),
        findings: String(open.length),
        ...Object.fromEntries(_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map((severity) => [severity, String(open.filter((issue) => issue.severity === severity).length)])),
        waived: String(result.waived.length),
        'let-through': String(result.letThrough),
        causes: [...new Set(result.causes.map((cause) => cause.code))].join(','),
        report: inputs['report-file'],
        patch: result.patch.text === '' ? '' : inputs['patch-file'],
        'suggested-patch': result.suggestedPatch.text === '' ? '' : inputs['suggested-patch-file'],
        'sarif-file': inputs['sarif-file'],
        'upload-sarif': result.uploads.length === 0 ? '' : inputs['upload-directory'],
    };
}


/***/ }),

/***/ 957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bh: () => (/* binding */ composePatch),
  ec: () => (/* binding */ fileDiff),
  gn: () => (/* binding */ patchOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(3732);
// EXTERNAL MODULE: ./build/packages/core/src/text.js
var src_text = __webpack_require__(6948);
;// CONCATENATED MODULE: ./build/packages/core/src/fix.js
// A fix: text edits that are valid for one exact content of one or more files.



/** SHA-256 of a file's bytes, lower-case hex. Text is hashed as UTF-8. */
function contentHash(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
/** Whether two regions cannot both be edited. Insertions at the same point do conflict: their order would be a guess. */
function regionsConflict(a, b) {
    const before = (line, column, otherLine, otherColumn) => line < otherLine || (line === otherLine && column <= otherColumn);
    const same = a.startLine === b.startLine && a.startColumn === b.startColumn;
    return (same || !(before(a.endLine, a.endColumn, b.startLine, b.startColumn) || before(b.endLine, b.endColumn, a.startLine, a.startColumn)));
}
/**
 * Puts the edits of several fixes of one file together. Identical edits are one edit.
 * A whole change is left out when any of its edits conflicts with one taken before, so that no fix is half applied.
 * @returns the edits that hold together and the changes that were left out.
 */
function composeChanges(changes) {
    const taken = [];
    const leftOut = [];
    const sha256 = changes[0]?.sha256;
    for (const change of changes) {
        const fresh = change.edits.filter((edit) => !taken.some((other) => sameEdit(edit, other)));
        const clash = fresh.some((edit) => taken.some((other) => regionsConflict(edit.region, other.region)));
        if (clash || change.sha256 !== sha256)
            leftOut.push(change);
        else
            taken.push(...fresh);
    }
    return { edits: taken, leftOut };
}
/**
 * The text after all edits.
 * @throws PortcullisError `fix-stale` when the text is not the one the edits were computed for,
 *   `fix-conflict` when edits overlap, `fix-outside` when one lies outside the text.
 */
function applyEdits(text, change) {
    if (contentHash(text) !== change.sha256) {
        throw new errors/* PortcullisError */.SO({
            code: 'fix-stale',
            message: `expected content with SHA-256 ${change.sha256.slice(0, 12)}, got ${contentHash(text).slice(0, 12)}`,
            where: { file: change.path },
            remedy: 'Scan the file again: it changed after the fix was computed.',
        });
    }
    const index = (0,src_text/* lineIndex */.Dp)(text);
    const spans = change.edits
        .map((edit) => ({
        start: index.offsetAt(edit.region.startLine, edit.region.startColumn) ?? -1,
        end: index.offsetAt(edit.region.endLine, edit.region.endColumn) ?? -1,
        edit,
    }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    let result = '';
    let position = 0;
    for (const [order, { start, end, edit }] of spans.entries()) {
        if (start < 0 || end < start) {
            throw new errors/* PortcullisError */.SO({
                code: 'fix-outside',
                message: `expected an edit inside the file, got line ${edit.region.startLine} column ${edit.region.startColumn}`,
                where: { file: change.path, line: edit.region.startLine },
                remedy: 'Drop this fix: the tool that wrote it computed it for another text.',
            });
        }
        const previous = spans[order - 1];
        if (previous !== undefined && regionsConflict(previous.edit.region, edit.region)) {
            throw new errors/* PortcullisError */.SO({
                code: 'fix-conflict',
                message: 'expected edits that do not overlap, got two for the same place',
                where: { file: change.path, line: edit.region.startLine },
                remedy: 'Apply the fixes one at a time.',
            });
        }
        result += text.slice(position, start) + edit.replacement;
        position = end;
    }
    return result + text.slice(position);
}
function sameEdit(a, b) {
    return (a.replacement === b.replacement &&
        a.region.startLine === b.region.startLine &&
        a.region.startColumn === b.region.startColumn &&
        a.region.endLine === b.region.endLine &&
        a.region.endColumn === b.region.endColumn);
}

// EXTERNAL MODULE: ./build/packages/core/src/finding.js
var finding = __webpack_require__(2486);
// EXTERNAL MODULE: ./build/packages/sarif/src/regions.js
var regions = __webpack_require__(3162);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/packages/gate/src/binary-patch.js
// A file's change as git's binary delta: it names what is kept by offset and holds only what is new.
// A textual diff repeats the removed line and its neighbours, which is how a secret would get into an artifact.


/** The lines after `diff --git` of a change that `git apply` takes for exactly this old content (gitformat-pack, "deltified representation"). */
function binaryPatch(before, after, replacements) {
    // git knows no delta that leaves nothing.
    const body = after.length === 0 ? after : deltaOf(before, after, replacements);
    return [
        `index ${blobId(before)}..${blobId(after)} 100644\n`,
        'GIT binary patch\n',
        `${after.length === 0 ? 'literal' : 'delta'} ${body.length}\n`,
        encoded((0,external_node_zlib_.deflateSync)(body, { level: 9 })),
        '\n',
    ].join('');
}
function blobId(content) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
function deltaOf(before, after, replacements) {
    const parts = [size(before.length), size(after.length)];
    let position = 0;
    for (const { start, end, replacement } of replacements) {
        parts.push(...copies(position, start), ...insertions(replacement));
        position = end;
    }
    parts.push(...copies(position, before.length));
    return Buffer.concat(parts);
}
const maxCopy = 0xffff;
const maxInsertion = 127;
function* copies(from, to) {
    for (let start = from; start < to; start += maxCopy) {
        const length = Math.min(maxCopy, to - start);
        const bytes = [];
        let flags = 0x80;
        for (const [bit, byte] of [
            start & 0xff,
            (start >>> 8) & 0xff,
            (start >>> 16) & 0xff,
            (start >>> 24) & 0xff,
            length & 0xff,
            length >>> 8,
        ].entries()) {
            if (byte === 0)
                continue;
            flags |= 1 << bit;
            bytes.push(byte);
        }
        yield Buffer.from([flags, ...bytes]);
    }
}
function* insertions(content) {
    for (let start = 0; start < content.length; start += maxInsertion) {
        const piece = content.subarray(start, start + maxInsertion);
        yield Buffer.from([piece.length]);
        yield piece;
    }
}
/** Seven bits a byte, the lowest first. */
function size(value) {
    const bytes = [];
    let left = value;
    do {
        const low = left % 128;
        left = Math.floor(left / 128);
        bytes.push(left > 0 ? low | 0x80 : low);
    } while (left > 0);
    return Buffer.from(bytes);
}
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
const lineBytes = 52;
/** Lines of at most 52 bytes: their count as a letter, then five digits of base 85 for every four bytes. */
function encoded(content) {
    let text = '';
    for (let start = 0; start < content.length; start += lineBytes) {
        const piece = content.subarray(start, start + lineBytes);
        text += String.fromCharCode(piece.length <= 26 ? 64 + piece.length : 96 + piece.length - 26);
        for (let i = 0; i < piece.length; i += 4) {
            let word = 0;
            for (let j = 0; j < 4; j++)
                word = word * 256 + (piece[i + j] ?? 0);
            let digits = '';
            for (let j = 0; j < 5; j++) {
                digits = alphabet[word % 85] + digits;
                word = Math.floor(word / 85);
            }
            text += digits;
        }
        text += '\n';
    }
    return text;
}

// EXTERNAL MODULE: ./build/packages/gate/src/protected-paths.js
var protected_paths = __webpack_require__(1004);
;// CONCATENATED MODULE: ./build/packages/gate/src/patch.js
// All fixes as one unified diff that `git apply` takes.




const contextLines = 3;
/** Largest number of edits in one file; more are left out, so that hostile reports cost bounded work. */
const maxEditsPerFile = 2000;
/** One diff of all fixes that hold together, each the only way to fix its thing. */
function patchOf(fixes, readFile, confidential = new Set()) {
    return composePatch(fixes.map((fix) => [{ fix, own: true }]), { readFile, confidential });
}
/**
 * One diff of the first way that fits to fix each thing. A fix of several files is taken whole or not at all.
 * @param proposals the ways to fix each thing.
 */
function composePatch(proposals, context) {
    const leftOut = [];
    const files = new Map();
    const open = (path) => {
        const known = files.get(path) ?? openFile(path, context);
        files.set(path, known);
        return known;
    };
    const taken = proposals.map((candidates) => {
        const problems = [];
        for (const candidate of candidates) {
            const placed = placeFix(candidate, open, context);
            if ('problems' in placed) {
                problems.push(...placed.problems);
                continue;
            }
            for (const change of placed.changes) {
                const file = open(change.path);
                file.edits = composeChanges([{ ...change, edits: file.edits }, change]).edits;
            }
            return candidate.fix;
        }
        leftOut.push(...problems);
        return undefined;
    });
    const changed = [...files].filter((entry) => typeof entry[1] !== 'string' && entry[1].edits.length > 0);
    const parts = changed
        .sort(([a], [b]) => (0,finding/* compareText */.n)(a, b))
        .map(([path, { text, sha256, edits }]) => (context.confidential?.has(path) === true ? confidentialDiff : fileDiff)(path, text, { path, sha256, edits }));
    return { text: parts.join(''), fixed: taken.filter((fix) => fix !== undefined).length, leftOut, taken };
}
/** The file's text, or why it cannot be patched. */
function openFile(path, { readFile, policyFile = '', allowed }) {
    // git apply refuses the whole patch for one such path.
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
        return 'the path lies outside the files under version control';
    const protection = (0,protected_paths/* protectionOf */.f)(path, policyFile);
    if (protection === 'git')
        return 'the path lies outside the files under version control';
    if (protection === 'workflow' && allowed?.workflow !== true)
        return 'it edits a workflow or an action, which only `patch-workflows: true` allows';
    if (protection === 'settings' && allowed?.settings !== true)
        return 'it edits a file that decides about changes (policy, owners, settings of scanners), which only `patch-settings: true` allows';
    const bytes = readFile(path);
    if (bytes === undefined)
        return 'the file is not there';
    const decoded = (0,src_text/* decodeText */.g7)(bytes);
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    if (decoded?.encoding !== 'utf-8' || marked)
        return 'the file is no plain UTF-8 text';
    return { text: decoded.text, bytes, index: (0,src_text/* lineIndex */.Dp)(decoded.text), sha256: contentHash(bytes), edits: [] };
}
/** The changes of a fix as edits of the files as they are, or why it is left out. */
function placeFix(candidate, open, context) {
    const { fix } = candidate;
    const { description } = fix;
    if (fix.unusable !== undefined)
        return { problems: [{ path: fix.changes[0]?.path ?? '(no file)', reason: fix.unusable, description }] };
    const changes = [];
    const problems = [];
    const seen = new Set();
    for (const change of fix.changes) {
        const file = open(change.path);
        const placed = typeof file === 'string' ? file : seen.has(change.path) ? 'it names the file twice' : placeChange(change, file, candidate, context);
        seen.add(change.path);
        if (typeof placed === 'string')
            problems.push({ path: change.path, reason: placed, description });
        else
            changes.push(placed);
    }
    return problems.length > 0 ? { problems } : { changes };
}
function placeChange(change, file, candidate, context) {
    const stale = staleness(change, file, candidate, context);
    if (stale !== undefined)
        return stale;
    const { fix, own } = candidate;
    // The gate's own lines end at a lone carriage return, those of SARIF do not (3.14.26).
    if (!own && /\r(?!\n)/.test(file.text))
        return 'the file holds lone carriage returns, which tools count differently';
    if (fix.otherNewlines?.some((newline) => file.text.includes(newline)) === true)
        return 'the tool counts line breaks in this file that others do not count';
    const edits = [];
    for (const { region, replacement } of change.edits) {
        const span = (0,regions/* spanOf */.e)(region, file.text, file.index, fix.columnKind ?? 'utf16CodeUnits');
        if ('problem' in span)
            return span.problem;
        if ((0,protected_paths/* silences */.B)(replacement) && !(0,protected_paths/* silences */.B)(file.text.slice(span.start, span.end)))
            return 'it adds a comment that lets findings through';
        edits.push({ region: file.index.region(span.start, span.end), replacement });
    }
    const placed = { path: change.path, sha256: file.sha256, edits };
    return misfit(file, placed) ?? placed;
}
/** Why a fix cannot be trusted to be made for the file as it is. */
function staleness(change, file, candidate, context) {
    if (change.sha256 !== undefined)
        return change.sha256 === file.sha256 ? undefined : 'the file changed after the fix was computed';
    const { commit } = candidate;
    if (commit === undefined)
        return 'neither the fix nor its report says for which content it was made';
    const committed = context.readCommitted?.(change.path, commit);
    if (committed === undefined)
        return `the file is not in commit ${commit.slice(0, 12)}, for which the report was made`;
    return Buffer.compare(committed, file.bytes) === 0
        ? undefined
        : `the file differs from commit ${commit.slice(0, 12)}, for which the report was made`;
}
/** Why a change cannot go with what was taken before; undefined when it can. */
function misfit(file, change) {
    if (file.edits.length + change.edits.length > maxEditsPerFile)
        return `the file has more than ${maxEditsPerFile} edits`;
    if (composeChanges([{ ...change, edits: file.edits }, change]).leftOut.length > 0)
        return 'it overlaps with another fix';
    for (const [i, { region }] of change.edits.entries()) {
        if (change.edits.slice(0, i).some((other) => regionsConflict(other.region, region)))
            return 'its edits overlap';
    }
    return undefined;
}
/** One file's part of the diff. */
function fileDiff(path, text, change) {
    // Says so when the edits do not fit.
    applyEdits(text, change);
    const before = splitLines(text);
    const hunks = hunksOf(before, changedBlocks(text, before.length, change.edits).map((block) => trimmed(before, block)));
    if (hunks.length === 0)
        return '';
    return [
        `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}\n`,
        `--- ${headerName(`a/${path}`)}\n`,
        `+++ ${headerName(`b/${path}`)}\n`,
        ...hunks,
    ].join('');
}
/** One file's part of the diff without any of its old text. */
function confidentialDiff(path, text, change) {
    const after = applyEdits(text, change);
    if (after === text)
        return '';
    const byteAt = (offset) => Buffer.byteLength(text.slice(0, offset));
    const replacements = spansOf(text, change.edits).map(({ start, end, replacement }) => ({
        start: byteAt(start),
        end: byteAt(end),
        replacement: Buffer.from(replacement),
    }));
    return `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}\n${binaryPatch(Buffer.from(text), Buffer.from(after), replacements)}`;
}
/** Edits as offsets into the text, in order. */
function spansOf(text, edits) {
    const index = (0,src_text/* lineIndex */.Dp)(text);
    return edits
        .map(({ region, replacement }) => ({
        start: index.offsetAt(region.startLine, region.startColumn) ?? 0,
        end: index.offsetAt(region.endLine, region.endColumn) ?? 0,
        replacement,
    }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
}
/** The line ranges that the edits touch, in order, each with its new lines. */
function changedBlocks(text, lineCount, edits) {
    const spans = spansOf(text, edits);
    const starts = lineStarts(text);
    const groups = [];
    for (const span of spans) {
        const start = lineOf(starts, span.start);
        const end = Math.min(lineOf(starts, span.end) + 1, lineCount);
        const previous = groups.at(-1);
        if (previous !== undefined && start <= previous.end) {
            previous.end = Math.max(previous.end, end);
            previous.spans.push(span);
        }
        else
            groups.push({ start: Math.min(start, lineCount), end, spans: [span] });
    }
    return groups.map((group) => {
        const to = starts[group.end] ?? text.length;
        let position = starts[group.start] ?? text.length;
        let written = '';
        for (const span of group.spans) {
            written += text.slice(position, span.start) + span.replacement;
            position = span.end;
        }
        return { start: group.start, end: group.end, lines: splitLines(written + text.slice(position, Math.max(position, to))) };
    });
}
/** Lines that an edit's range covers but does not change are context. */
function trimmed(before, block) {
    let { start, end } = block;
    let first = 0;
    let last = block.lines.length;
    while (start < end && first < last && before[start] === block.lines[first]) {
        start++;
        first++;
    }
    while (end > start && last > first && before[end - 1] === block.lines[last - 1]) {
        end--;
        last--;
    }
    return { start, end, lines: block.lines.slice(first, last) };
}
function hunksOf(before, blocks) {
    const groups = [];
    for (const block of blocks.filter(({ start, end, lines }) => start < end || lines.length > 0)) {
        const group = groups.at(-1);
        if (group !== undefined && block.start - group.at(-1).end <= 2 * contextLines)
            group.push(block);
        else
            groups.push([block]);
    }
    let shift = 0;
    return groups.map((group) => {
        const written = hunk(before, group, shift);
        for (const block of group)
            shift += block.lines.length - (block.end - block.start);
        return written;
    });
}
/** @param shift by how many lines what comes before has grown. */
function hunk(before, group, shift) {
    const from = Math.max(0, group[0].start - contextLines);
    const to = Math.min(before.length, group.at(-1).end + contextLines);
    const body = [];
    let position = from;
    let growth = 0;
    for (const block of group) {
        for (; position < block.start; position++)
            body.push(line(' ', before[position]));
        for (; position < block.end; position++)
            body.push(line('-', before[position]));
        for (const added of block.lines)
            body.push(line('+', added));
        growth += block.lines.length - (block.end - block.start);
    }
    for (; position < to; position++)
        body.push(line(' ', before[position]));
    return `@@ -${span(from, to - from)} +${span(from + shift, to - from + growth)} @@\n${body.join('')}`;
}
/** An empty side of a hunk is numbered by the line before it. */
function span(start, count) {
    return `${count === 0 ? start : start + 1},${count}`;
}
function line(sign, text) {
    return text.endsWith('\n') ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`;
}
/** Lines as diff counts them: only `\n` ends one, and it stays with its line. */
function splitLines(text) {
    const lines = text.split('\n').map((part) => `${part}\n`);
    const last = lines.pop().slice(0, -1);
    return last === '' ? lines : [...lines, last];
}
/** Offsets at which lines start as diff counts them; lineIndex would also end one at a lone carriage return. */
function lineStarts(text) {
    const starts = [0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
        starts.push(i + 1);
    return starts;
}
/** 0-based line of an offset. */
function lineOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** A name with a space ends in a tab, so that it is not cut short (as git writes it). */
function headerName(name) {
    const written = quoted(name);
    return written === name && name.includes(' ') ? `${name}\t` : written;
}
/** C-style quotes as git writes them for names with control characters, quotes or backslashes. */
function quoted(name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
    if (!/[\u0000-\u001f"\\\u007f]/.test(name))
        return name;
    const escapes = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '"': '\\"', '\\': '\\\\' };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
    return `"${name.replace(/[\u0000-\u001f"\\\u007f]/g, (char) => escapes[char] ?? `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}


/***/ }),

/***/ 6849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ policySources),
/* harmony export */   d: () => (/* binding */ judgingPolicy)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3732);
/* harmony import */ var _effective_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3457);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3146);
// Whose policy judges: the change's own counts only together with those of people who did not write the change.



/** A policy that cannot be read is a cause, and the default one stands in so that findings are still shown. */
async function judgingPolicy(file, { sources, missing, unknown, causes: found }, independent) {
    const causes = [...found];
    const parsed = [];
    for (const source of sources)
        parsed.push({ source, policy: (await read(file, source, causes)) ?? _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4 });
    const before = parsed.filter(({ source }) => source.role !== 'head');
    const head = parsed.find(({ source }) => source.role === 'head')?.policy ?? _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4;
    const judging = before.map(({ policy }) => policy);
    const [first] = judging;
    const strictest = first === undefined ? undefined : judging.reduce((strict, policy) => (0,_effective_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .effectivePolicy */ .C)(strict, policy).policy);
    const { policy, changes } = strictest === undefined ? { policy: head, changes: [] } : (0,_effective_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .effectivePolicy */ .C)(strictest, head);
    if (independent && (missing !== undefined || unknown === true) && !causes.some(({ code }) => code === 'base-unavailable'))
        causes.push({
            code: 'policy-not-independent',
            message: missing ?? `${file} of this checkout is all there is to judge by`,
            remedy: 'Check out with `fetch-depth: 0`, or give the gate a `token` that may read the repository.',
        });
    const words = before.map(({ source }) => `${source.content === undefined ? 'built-in default' : file} ${source.where}`);
    const own = sources.find(({ role }) => role === 'head')?.content === undefined ? 'built-in default' : file;
    return {
        policy,
        judges: [...judging, head],
        changes,
        source: words.length > 0 ? words.join(' and ') : missing === undefined ? own : `${own === file ? `${file} of the change itself` : own}`,
        ...(missing === undefined ? {} : { remark: missing }),
        causes,
    };
}
async function read(file, { content, where, role }, causes) {
    if (content === undefined)
        return undefined;
    try {
        return await (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .ON)(new TextDecoder('utf-8', { fatal: true }).decode(content), file);
    }
    catch (error) {
        const problem = error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO ? error : undefined;
        const { line, key } = problem?.where ?? {};
        causes.push({
            code: 'policy-invalid',
            message: `${file}${line === undefined ? '' : `:${line}`} ${where}: ${key === undefined ? '' : `\`${key}\`: `}${problem?.message ?? 'expected UTF-8 text'}`,
            remedy: `${problem?.remedy ?? 'Save the policy as UTF-8.'}${role === 'head' ? '' : ' An administrator has to merge the correction: this gate cannot judge by a policy it cannot read.'}`,
            file,
            ...(line === undefined ? {} : { line }),
        });
        return undefined;
    }
}
/** Reads the policy wherever it counts. @throws PortcullisError when one is there and cannot be read. */
async function policySources(file, trees, change, readDefaultBranch) {
    const sources = [];
    const causes = [];
    if (trees.base === 'unavailable')
        causes.push({
            code: 'base-unavailable',
            message: `the policy at the base commit ${change?.base?.slice(0, 12) ?? '(unknown)'} cannot be read`,
            remedy: 'Check out with `fetch-depth: 0`, so that the base commit is there.',
        });
    else if (trees.base !== undefined)
        sources.push({ role: 'base', where: trees.base.where, content: contentOf(trees.base, file) });
    if (trees.defaultBranch !== undefined)
        sources.push({ role: 'default-branch', where: trees.defaultBranch.where, content: contentOf(trees.defaultBranch, file) });
    let missing;
    if (trees.defaultMissing) {
        const asked = await askDefaultBranch(file, readDefaultBranch);
        if (typeof asked !== 'string')
            sources.push(asked);
        else {
            const branch = change?.defaultBranch?.name === undefined ? 'the default branch' : `the default branch ${change.defaultBranch.name}`;
            const judge = trees.base === undefined || trees.base === 'unavailable'
                ? 'judged by the policy of the change itself'
                : 'judged by the base commit alone';
            missing = `${judge}: ${branch} ${asked}`;
        }
    }
    const head = contentOf(trees.head, file);
    // A step that takes the policy away, or a sparse checkout, takes nothing from what the commit says.
    const committed = trees.commit === undefined ? head : contentOf(trees.commit, file);
    if (trees.commit !== undefined && Buffer.compare(committed ?? Buffer.alloc(0), head ?? Buffer.alloc(0)) !== 0)
        sources.push({ role: 'commit', where: trees.commit.where, content: committed });
    sources.push({ role: 'head', where: trees.head.where, content: head });
    return { sources, causes, ...(missing === undefined ? {} : { missing }), ...(change === undefined ? { unknown: true } : {}) };
}
/** The default branch's policy from the repository's server, or why there is none. */
async function askDefaultBranch(file, read) {
    const asked = await read?.(file);
    if (asked === undefined)
        return 'is not in this checkout';
    if ('unreadable' in asked)
        return `could not be asked (${asked.unreadable})`;
    const { name, commit, content } = asked;
    return { role: 'default-branch', where: `on the default branch ${name} (${commit.slice(0, 12)})`, content };
}
function contentOf(tree, file) {
    try {
        return tree.read(file);
    }
    catch (error) {
        if (!(error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO))
            throw error;
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'policy-unreadable',
            message: `expected a readable policy ${tree.where}, got: ${error.message}`,
            where: { file, key: 'policy' },
            remedy: 'Make the policy a plain file of the repository.',
        });
    }
}


/***/ }),

/***/ 3146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G4: () => (/* binding */ defaultPolicy),
  ON: () => (/* binding */ parsePolicy),
  VD: () => (/* binding */ strictness)
});

// EXTERNAL MODULE: ./build/packages/core/src/severity.js
var severity = __webpack_require__(8540);
// EXTERNAL MODULE: ./build/packages/policy/src/read-document.js + 4 modules
var read_document = __webpack_require__(478);
// EXTERNAL MODULE: ./build/packages/policy/src/allowed-gaps.js
var allowed_gaps = __webpack_require__(5486);
// EXTERNAL MODULE: ./build/packages/gate/src/requirements.js
var requirements = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/packages/gate/src/severity-map.js
var severity_map = __webpack_require__(4123);
// EXTERNAL MODULE: ./build/packages/gate/src/affected-package.js
var affected_package = __webpack_require__(2390);
;// CONCATENATED MODULE: ./build/packages/gate/src/waiver-entries.js
// `waivers` of the policy: what may stay for now, who answers for it, and until when.

/** Ids of vulnerabilities, which are about a package and not about the file that lists it. */
const vulnerability = /^(?:CVE-\d{4}-\d+|GHSA(?:-\w{4}){3}|(?:GO|PYSEC|RUSTSEC|OSV|MAL|GSD)-\d{4}-\d+|SNYK-[\w-]+)/i;
/** @throws PortcullisError `policy-invalid` where an entry does not say what it is about, or says it twice. */
function waiversOf(entries, reader) {
    return (entries ?? []).map((entry, i) => {
        const path = ['waivers', i];
        const { reason, owner, created, expires } = entry;
        if (expires < created)
            reader.fail([...path, 'expires'], 'expected a day not before `created`');
        const { line } = reader.place(path);
        return { ...selectorOf(entry, path, reader), reason, owner, created, expires, ...(line === undefined ? {} : { line }) };
    });
}
/** What a waiver is about. */
function selectorOf(entry, path, reader) {
    const { fingerprint, rule = entry.cve, package: purl, paths } = entry;
    if ([fingerprint, entry.rule, entry.cve].filter((given) => given !== undefined).length !== 1)
        reader.fail(path, 'expected either `fingerprint`, or `rule` with `paths`, or `cve` with `package`', 'Say what the waiver is about, once.');
    if (fingerprint !== undefined || rule === undefined) {
        for (const key of ['paths', 'package'])
            if (entry[key] !== undefined)
                reader.fail([...path, key], `expected \`${key}\` only beside \`rule\` or \`cve\``);
        return { fingerprint: String(fingerprint).toLowerCase(), paths: [] };
    }
    if (purl !== undefined && !(0,affected_package/* isPurl */.kL)(purl))
        reader.fail([...path, 'package'], `expected a package URL as pkg:npm/name@version, got "${purl.slice(0, 60)}"`);
    if (purl === undefined && (entry.cve !== undefined || vulnerability.test(rule)))
        reader.fail(path, `expected \`package\` beside ${rule.slice(0, 60)}: the file that lists a package says nothing about which one is meant`, 'Add `package: pkg:TYPE/NAME` with the package that may stay.');
    if (purl === undefined && paths === undefined)
        reader.fail([...path, 'paths'], 'expected a list of globs, got nothing', 'Name the files that the rule is waived for.');
    return { rule, ...(purl === undefined ? {} : { package: purl }), paths: paths ?? [] };
}

;// CONCATENATED MODULE: ./build/packages/gate/src/policy.js
// What the policy file says to the gate.





/** What holds where there is no policy file. */
const defaultPolicy = {
    require: [],
    blockAt: 'high',
    minimumConfidence: 'low',
    confidenceStated: false,
    severity: [],
    waivers: [],
    allowedGaps: [],
};
/** The whole file must be right, the parts of other engines too. @throws PortcullisError `policy-invalid` or `yaml-invalid`. */
async function parsePolicy(content, file) {
    const read = await (0,read_document.readPolicyDocument)(content, file);
    if (read === undefined)
        return defaultPolicy;
    const { value, reader } = read;
    return {
        require: (0,requirements/* requirementsOf */.CG)(value.require),
        blockAt: value['block-at'] ?? defaultPolicy.blockAt,
        minimumConfidence: value.confidence ?? defaultPolicy.minimumConfidence,
        confidenceStated: value.confidence !== undefined,
        severity: (0,severity_map/* severityRulesOf */.O)(value.severity),
        waivers: waiversOf(value.waivers, reader),
        allowedGaps: (0,allowed_gaps/* allowedGaps */.Gb)(value['allow-gaps']),
    };
}
/** Position of a threshold from loosest to strictest. */
function strictness(threshold) {
    return threshold === 'none' ? 0 : severity/* severities */.gO.indexOf(threshold) + 1;
}


/***/ }),

/***/ 1004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ silences),
/* harmony export */   f: () => (/* binding */ protectionOf)
/* harmony export */ });
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1147);
// Files that decide about changes: a fix that a report brings edits them only where the workflow's author asked for it.

/** Definitions of jobs and actions, whoever runs them. */
const workflows = [
    /^\.github\/(?:workflows|actions)\//,
    /(?:^|\/)action\.ya?ml$/,
    /^\.gitlab-ci\.yml$/,
    /^\.gitlab\/ci\//,
    /^\.circleci\//,
    /^\.buildkite\//,
    /^azure-pipelines[^/]*\.ya?ml$/,
    /^bitbucket-pipelines\.yml$/,
    /^jenkinsfile/,
];
/** What says who may approve, what is waived, and what scanners leave alone. */
const settings = [
    /(?:^|\/)codeowners$/,
    /^\.portcullis\//,
    /(?:^|\/)\.(?:gitattributes|gitmodules|gitconfig|gitignore)$/,
    /(?:^|\/)\.(?:gitleaks\.toml|gitleaksignore|secrets\.baseline|hadolint\.ya?ml|shellcheckrc|trivyignore(?:\.ya?ml)?|semgrepignore|checkov\.ya?ml|kube-linter\.ya?ml|snyk|grype\.ya?ml|bandit|tflint\.hcl|tfsec\/.*)$/,
    /(?:^|\/)(?:trivy|zizmor|renovate|osv-scanner)\.(?:ya?ml|json5?|toml)$/,
    /^\.github\/(?:dependabot|zizmor|codeql[^/]*|settings)\.ya?ml$/,
    /^\.github\/codeql\//,
    /(?:^|\/)image-lock\.json$/,
];
/** What kind of protected file a workspace path is; names compare without case, as they do on many disks. */
function protectionOf(path, policy) {
    const name = path.toLowerCase();
    if (name.split('/').includes('.git'))
        return 'git';
    if (workflows.some((pattern) => pattern.test(name)))
        return 'workflow';
    if (name === policy.toLowerCase().replace(/^(?:\.\/)+/, '') || name === _portcullis_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd || settings.some((pattern) => pattern.test(name)))
        return 'settings';
    return undefined;
}
/** Comments by which scanners let a finding through: a fix that adds one fixes nothing. */
const silencing = /portcullis:ignore|gitleaks:allow|betterleaks:allow|hadolint\s+(?:global\s+)?ignore=|shellcheck\s+disable=|\bnosec\b|\bnosemgrep\b|\bnoqa\b|\bNOLINT\b|\bNOSONAR\b|trivy:ignore|tfsec:ignore|checkov:skip|kics-scan\s+(?:ignore|disable)|zizmor:\s*ignore|eslint-disable|codeql\[|lgtm\[|pragma:\s*allowlist|pylint:\s*disable|rubocop:disable|ignore-check\.kube-linter/i;
/** Whether text that a fix inserts would let findings through. */
function silences(replacement) {
    return silencing.test(replacement);
}


/***/ }),

/***/ 3027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportHtml)
/* harmony export */ });
/* harmony import */ var _effective_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3457);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1531);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7675);
// The report: one HTML file that needs nothing beside itself and runs no script.



/** Findings shown; the SARIF file has all. */
const maxRows = 5000;
const style = `
:root{color-scheme:light dark;--edge:#8884;--bad:#c62828;--good:#2e7d32}
body{font:15px/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;border-left:.4rem solid var(--bad);padding-left:.8rem}h1.pass{border-color:var(--good)}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--edge)}
code{font:13px/1.4 ui-monospace,monospace;overflow-wrap:anywhere}.critical,.high{color:var(--bad);font-weight:600}li{margin:.4rem 0}small{opacity:.75}
@media(prefers-color-scheme:dark){:root{--bad:#ef9a9a;--good:#a5d6a7}}`;
/** The whole document. Everything that comes from reports is escaped. */
function reportHtml(result, facts) {
    const steps = (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .nextSteps */ .Zn)(result, facts.patchFile, facts.suggestedPatchFile);
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html((0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionSentence */ .II)(result))}</title>
<style>${style}</style>
</head>
<body>
<h1 class="${result.decision}">${html((0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionSentence */ .II)(result))}</h1>
<p>${html([facts.repository, facts.commit === undefined ? undefined : `commit ${facts.commit}`, facts.now.toISOString()].filter((part) => part !== undefined).join(' · '))}<br>
<small>Judged by ${html(result.policySource)}: blocks at ${html(result.policy.blockAt)}${result.policy.require.length === 0 ? '' : `, requires ${html(result.policy.require.map(_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementName */ .xV).join(', '))}`}.</small></p>
${section('What to do', steps.length === 0
        ? ''
        : `<ol>${steps
            .slice(0, maxRows)
            .map((step) => `<li>${html(step.what)}<br><small>${html(step.detail)}</small></li>`)
            .join('\n')}</ol>`)}
${section('What this change does to the policy', list(result.policyChanges.map((change) => `${html(change.text)} <small>(${change.effect})</small>`)))}
${section('Findings that block', issueTable(result.blocking, result, facts))}
${section('Other open findings', issueTable(result.other, result, facts))}
${section('Let through by waivers', waiverTable(result, facts))}
${section('Let through by their tools or by comments in the source', suppressedTable(result, facts))}
${section('Let through unread', gapTable(result))}
${section('Fixes that are not in the patch', leftOutTable(result))}
${section('Reports that `results` leaves out', list(result.leftOut.map((path) => `<code>${html(path)}</code>`)))}
${section('Waivers that nothing needs any more', list(result.unusedWaivers.map((waiver) => html((0,_effective_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverName */ .o)(waiver)))))}
${section('Reports', reportTable(result))}
</body>
</html>
`;
}
function section(title, body) {
    return body === '' ? '' : `<h2>${title}</h2>\n${body}`;
}
function list(items) {
    return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
}
function table(head, rows) {
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, maxRows).map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const more = rows.length > maxRows ? `<p>${rows.length - maxRows} more are in the SARIF file.</p>` : '';
    return `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>\n${shown.join('\n')}\n</tbody></table>${more}`;
}
function issueTable(issues, result, facts) {
    return table(['Severity', 'Where', 'What', 'What to do', 'Reported by'], issues.map((issue) => issueRow(issue, result, facts)));
}
function issueRow(issue, result, facts) {
    const fix = result.patched.has(issue)
        ? '<br><small>Its fix is in the patch.</small>'
        : result.suggested.has(issue)
            ? '<br><small>A fix for it is among the suggestions.</small>'
            : '';
    return [
        `<span class="${issue.severity}">${issue.severity}</span><br><small>confidence ${issue.confidence}</small>`,
        placeCell(issue, facts),
        `<code>${html(issue.ruleId)}</code><br>${html(issue.message)}${issue.evidence === undefined ? '' : `<br><code>${html(issue.evidence)}</code>`}`,
        `${html(issue.help)}${fix}`,
        `${html(issue.sources.join(', '))}${issue.fingerprints
            .slice(0, 5)
            .map((id) => `<br><small><code>${html(id)}</code></small>`)
            .join('')}`,
    ];
}
function placeCell(issue, facts) {
    const label = `<code>${html((0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .issuePlace */ .VV)(issue))}</code>`;
    if (issue.path === undefined || facts.link === undefined)
        return label;
    return `<a href="${html(facts.link(issue.path, issue.region?.startLine))}">${label}</a>`;
}
function waiverTable(result, facts) {
    return table(['Severity', 'Where', 'Rule', 'Reason', 'Owner', 'Until'], result.waived.map(({ issue, waiver }) => [
        issue.severity,
        placeCell(issue, facts),
        `<code>${html(issue.ruleId)}</code>`,
        html(waiver.reason),
        html(waiver.owner),
        waiver.expires,
    ]));
}
function suppressedTable(result, facts) {
    return table(['Severity', 'Where', 'Rule', 'Why', 'By'], result.suppressed.map((issue) => [
        issue.severity,
        placeCell(issue, facts),
        `<code>${html(issue.ruleId)}</code>`,
        html(issue.suppression ?? ''),
        html(issue.sources.join(', ')),
    ]));
}
function gapTable(result) {
    return table(['What', 'Tool', 'Why it was not looked at', 'Why it may stay so', 'Owner', 'Until'], result.allowedGaps.map(({ run, path, detail, by }) => [
        `<code>${html(path ?? 'no file')}</code>`,
        html(run.scanner ?? run.tool),
        html(detail),
        html(by.reason),
        html(by.owner ?? ''),
        by.until ?? '',
    ]));
}
function leftOutTable(result) {
    return table(['File', 'Fix', 'Why not'], result.patch.leftOut.map(({ path, description, reason }) => [`<code>${html(path)}</code>`, html(description), html(reason)]));
}
function reportTable(result) {
    return table(['Tool', 'File', 'Results', 'Looked at', 'Commit'], result.runs.map((run) => [
        `${html(run.scanner ?? run.tool)} <small>${html(run.version ?? '')}</small>`,
        `<code>${html(run.file)}</code>`,
        String(run.results.length),
        run.coverage === undefined ? 'not said' : `${run.coverage.scanned} of ${run.coverage.applicable}`,
        run.commit === undefined ? 'not said' : `<code>${html(run.commit.slice(0, 12))}</code>`,
    ]));
}
function html(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters have no place in HTML
    return text.replace(/[&<>"'`\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/g, (char) => {
        const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };
        return named[char] ?? '\ufffd';
    });
}


/***/ }),

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   Tn: () => (/* binding */ shortfalls),
/* harmony export */   h2: () => (/* binding */ requirementOf),
/* harmony export */   xV: () => (/* binding */ requirementName)
/* harmony export */ });
// `require` of the policy: which scanners must have reported, and on what. A bare name asks for the whole tree, all rules and
// the policy's own confidence.
/** What a bare name asks for. */
function requirementOf(scanner) {
    return { scanner, paths: [], except: [], rules: 'all', scan: 'tree' };
}
function requirementsOf(entries) {
    return (entries ?? []).map((entry) => {
        if (typeof entry === 'string')
            return requirementOf(entry.trim());
        const { scanner, paths = [], except = [], rules = 'all', confidence, scan = 'tree' } = entry;
        return { scanner: scanner.trim(), paths, except, rules, ...(confidence === undefined ? {} : { confidence }), scan };
    });
}
/** How a requirement is called in sentences. */
function requirementName({ scanner, paths, except, rules, confidence, scan }) {
    const parts = [
        ...(paths.length === 0 ? [] : [`on ${paths.join(', ')}`]),
        ...(except.length === 0 ? [] : [`except ${except.join(', ')}`]),
        ...(rules === 'all' ? [] : ['with imported rules']),
        ...(confidence === undefined ? [] : [`from confidence ${confidence}`]),
        ...(scan === 'tree' ? [] : ['on the change alone']),
    ];
    return [scanner, ...parts].join(' ');
}
/**
 * Why a sealed run of ours does not satisfy a requirement; empty when it does.
 * @param confidence from which on the policy itself wants reports, where it says so.
 */
function shortfalls(run, requirement, confidence) {
    const { inputs } = run;
    if (inputs === undefined)
        return ['its report does not say what it was asked to look at'];
    const given = (name) => (Array.isArray(inputs[name]) ? inputs[name] : []).map(String);
    const problems = [];
    const path = typeof inputs.path === 'string' ? inputs.path : '.';
    const wanted = requirement.paths;
    if (!wholeTree(path) && !(wanted.length > 0 && wanted.every((glob) => below(glob, path))))
        problems.push(`it looked only at \`path: ${path}\``);
    const include = given('include');
    if (include.length > 0 && !(wanted.length > 0 && wanted.every((glob) => include.some((other) => covers(other, glob)))))
        problems.push(`it looked only at \`include: ${include.join(', ')}\``);
    // What the globs took out is counted, so a glob that takes out nothing asks for nothing.
    const exclude = given('exclude').filter((glob) => !requirement.except.some((other) => covers(other, glob)));
    const matters = exclude.some((glob) => wanted.length === 0 || wanted.some((other) => !apart(glob, other)));
    if (matters && takenOut(run) > 0)
        problems.push(`it left out \`exclude: ${exclude.join(', ')}\``);
    if (inputs.rules === 'imported' && requirement.rules !== 'imported')
        problems.push('it used imported rules alone (`rules: imported`)');
    if ((inputs.scan === 'range' || inputs.scan === 'staged') && requirement.scan !== 'change')
        problems.push(`it looked only at \`scan: ${inputs.scan}\``);
    const least = requirement.confidence ?? confidence ?? 'medium';
    const reported = inputs['min-confidence'];
    if (typeof reported === 'string' && rank(reported) > rank(least))
        problems.push(`it reports only from \`min-confidence: ${reported}\` on, and ${least} is wanted`);
    return problems;
}
/** Inputs that globs took out: those that are counted so, and those that are there, were not looked at, and are no gap. */
function takenOut({ coverage, gaps }) {
    if (coverage === undefined)
        return 1;
    return Math.max(coverage.excluded ?? 1, coverage.applicable - coverage.scanned - gaps.length);
}
function rank(confidence) {
    const position = ['low', 'medium', 'high'].indexOf(confidence);
    return position < 0 ? Number.POSITIVE_INFINITY : position;
}
function wholeTree(path) {
    return plain(path) === '';
}
function plain(path) {
    return path
        .split(/[\\/]/)
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}
/** Whether all that a glob can match lies at or below a path. */
function below(glob, path) {
    const folder = plain(path);
    const literal = plain(glob);
    return literal === folder || literal.startsWith(`${folder}/`);
}
/** Whether one glob takes in another, by what can be told from their texts: the same, or a folder of it. */
function covers(wide, narrow) {
    const [a, b] = [plain(wide), plain(narrow)];
    if (a === b || a === '**')
        return true;
    const folder = /^([^*?[\]{}()!]+)\/\*\*$/.exec(a)?.[1] ?? (/[*?[\]{}()!]/.test(a) ? undefined : a);
    return folder !== undefined && (b === folder || b.startsWith(`${folder}/`));
}
/** Whether two globs are of folders that have nothing in common. */
function apart(a, b) {
    const [one, other] = [folderOf(a), folderOf(b)];
    return one !== undefined && other !== undefined && !`${one}/`.startsWith(`${other}/`) && !`${other}/`.startsWith(`${one}/`);
}
function folderOf(glob) {
    return /^([^*?[\]{}()!]+)\/\*\*$/.exec(plain(glob.replace(/\/$/, '/**')))?.[1];
}


/***/ }),

/***/ 6153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IN: () => (/* binding */ byWeight),
  WX: () => (/* binding */ findingsOf),
  Dx: () => (/* binding */ linesOf),
  oj: () => (/* binding */ sureEnough)
});

// EXTERNAL MODULE: ./build/packages/core/src/severity.js
var src_severity = __webpack_require__(8540);
// EXTERNAL MODULE: ./build/packages/core/src/finding.js
var finding = __webpack_require__(2486);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/packages/core/src/fingerprint.js
// Identity of a finding: ours, stable when lines move, and GitHub's, by which code scanning tracks an alert.

/**
 * Identity of a finding from its rule, path and content, as 32 hex digits. White space in the content
 * does not count, so re-indenting keeps the identity. The line number never takes part.
 */
function fingerprintOf(ruleId, path, content) {
    const normalised = content.replace(/\s+/g, ' ').trim();
    return (0,external_node_crypto_.createHash)('sha256').update(`${ruleId}\0${path}\0${normalised}`).digest('hex').slice(0, 32);
}
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
const word = 0x1_0000_0000;
/** Stands for the end of the file in the public algorithm. */
const endOfFile = 0xffff;
/**
 * GitHub's `primaryLocationLineHash` of the wanted lines (1-based), as `hash:occurrence`.
 * The public algorithm: a 64-bit rolling hash with factor 37 over the 100 UTF-16 units from the line's start,
 * spaces and tabs skipped, every kind of line break counted as `\n`
 * (github/codeql-action, src/fingerprints.ts).
 */
function lineHashes(text, wanted) {
    const found = new Map();
    if (wanted.size === 0)
        return found;
    let last = 0;
    for (const wantedLine of wanted)
        last = Math.max(last, wantedLine);
    const [powerHigh, powerLow] = factorToWindow();
    const units = new Uint16Array(windowSize);
    const lineOf = new Int32Array(windowSize).fill(-1);
    const counts = new Map();
    let high = 0;
    let low = 0;
    let index = 0;
    let line = 0;
    let lineStart = true;
    let afterReturn = false;
    const emit = () => {
        const hash = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
        const count = (counts.get(hash) ?? 0) + 1;
        counts.set(hash, count);
        const finished = lineOf[index];
        if (wanted.has(finished))
            found.set(finished, `${hash}:${count}`);
        lineOf[index] = -1;
    };
    const push = (unit) => {
        const begin = units[index];
        units[index] = unit;
        const product = low * factor + unit;
        const leaving = powerLow * begin;
        const lowDifference = (product % word) - (leaving % word);
        const borrow = lowDifference < 0 ? 1 : 0;
        high = (Math.imul(high, factor) + Math.floor(product / word) - Math.imul(powerHigh, begin) - Math.floor(leaving / word) - borrow) >>> 0;
        low = lowDifference + borrow * word;
        index = (index + 1) % windowSize;
    };
    const read = (unit) => {
        if (unit === 32 || unit === 9 || (afterReturn && unit === 10)) {
            afterReturn = false;
            return;
        }
        afterReturn = unit === 13;
        const current = afterReturn ? 10 : unit;
        if (lineOf[index] !== -1)
            emit();
        if (lineStart) {
            lineStart = false;
            line++;
            lineOf[index] = line;
        }
        if (current === 10)
            lineStart = true;
        push(current);
    };
    for (let i = 0; i < text.length && !found.has(last); i++)
        read(text.charCodeAt(i));
    if (!found.has(last)) {
        read(endOfFile);
        for (let i = 0; i < windowSize; i++) {
            if (lineOf[index] !== -1)
                emit();
            push(0);
        }
    }
    return found;
}
/** 37 to the 100th modulo 2^64, as two unsigned 32-bit words. */
function factorToWindow() {
    const value = BigInt.asUintN(64, BigInt(factor) ** BigInt(windowSize));
    return [Number(value >> 32n), Number(value & 0xffffffffn)];
}

// EXTERNAL MODULE: ./build/packages/sarif/src/read-result.js + 1 modules
var read_result = __webpack_require__(3753);
// EXTERNAL MODULE: ./build/packages/workspace/src/settings.js
var settings = __webpack_require__(5158);
// EXTERNAL MODULE: ./build/packages/gate/src/severity-map.js
var severity_map = __webpack_require__(4123);
;// CONCATENATED MODULE: ./build/packages/gate/src/results.js
// Results of all runs as findings with an identity, whatever files they came in: equal results count once, and results that
// only their place tells apart are numbered over all runs of their tool.




/** What is no finding: 3.27.9 and 3.27.24. */
const notFindings = new Set(['pass', 'notApplicable', 'informational', 'absent']);
const confidences = ['low', 'medium', 'high'];
/** Whether a confidence is at or above another. */
function sureEnough(confidence, least) {
    return confidences.indexOf(confidence) >= confidences.indexOf(least);
}
function surer(a, b) {
    return sureEnough(a, b) ? a : b;
}
/** @returns the open findings and those that their tools let through, both in an order that no splitting of files changes. */
function findingsOf(runs, severityRules, holds = () => true) {
    const all = runs.flatMap((run) => run.results.filter(({ kind }) => !notFindings.has(kind)).map((result) => weighed(result, run, severityRules)));
    const isNew = ({ result, run }) => result.suppressedInSource && run.scanner === undefined && !holds(result);
    const letThrough = all.filter((entry) => entry.result.suppression !== undefined && !isNew(entry));
    const quiet = new Set(letThrough);
    const open = all
        .filter((entry) => !quiet.has(entry))
        .map((entry) => (entry.result.suppression === undefined ? entry : { ...entry, remark: settings/* newSuppressionRemark */.Ss }));
    return { open: agreeing(identified(open)), suppressed: agreeing(identified(letThrough)) };
}
function weighed(result, run, rules) {
    const names = run.scanner === undefined ? [run.tool] : [run.tool, run.scanner];
    const reported = (0,severity_map/* knownSeverity */.dX)(run.tool, result);
    return {
        result,
        run,
        source: run.scanner ?? run.tool,
        severity: (0,severity_map/* judgedSeverity */.rg)(names, result, reported, rules),
        confidence: result.confidence,
    };
}
/**
 * Identity of a result that is not ours: rule, place and what its tool calls its fingerprint. (GitHub's line hash is shared by
 * all results on a line and by equal lines of all files; a scanner without an account writes one text for all its results.)
 */
function contentOf({ foreignFingerprint, evidence, message, snippet, region }) {
    return foreignFingerprint ?? evidence ?? `${message}\0${snippet ?? region?.startLine ?? ''}`;
}
function placeOf({ path, logical }) {
    return `${path ?? ''}\0${logical ?? ''}`;
}
/**
 * Gives every result its fingerprint. A waiver for one must never cover a second one, so results of one identity are numbered,
 * the worst first: a result that is added never takes the number of a worse one.
 */
function identified(results) {
    const groups = new Map();
    for (const entry of results) {
        const { result } = entry;
        const key = JSON.stringify([
            entry.run.tool.toLowerCase(),
            result.fingerprint ?? null,
            result.ruleId,
            placeOf(result),
            contentOf(result),
        ]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [entry]);
        else
            group.push(entry);
    }
    return [...groups.values()].flatMap(numbered);
}
function numbered(group) {
    // What says the very same is one result, however often it was handed in.
    const distinct = new Map();
    const raws = new Map();
    for (const entry of group) {
        const key = JSON.stringify([
            entry.result.region ?? null,
            entry.result.paths,
            entry.result.message,
            entry.severity,
            entry.confidence,
            entry.result.refused,
        ]);
        const known = distinct.get(key);
        if (known === undefined)
            raws.set(key, [entry.result.raw]);
        else
            raws.get(key)?.push(entry.result.raw);
        if (known === undefined || byRaw(entry, known) < 0)
            distinct.set(key, entry);
    }
    const ordered = [...distinct].sort(([keyA, a], [keyB, b]) => (0,src_severity/* bySeverity */.Np)(a.severity, b.severity) || byRegion(a, b) || (0,finding/* compareText */.n)(keyA, keyB));
    const confidence = ordered.map(([, entry]) => entry.confidence).reduce(surer);
    const refused = ordered.some(([, entry]) => entry.result.refused);
    return ordered.map(([key, entry], i) => {
        const { result } = entry;
        const content = contentOf(result);
        const fingerprint = result.fingerprint?.toLowerCase() ?? fingerprintOf(result.ruleId, placeOf(result), i === 0 ? content : `${content}\0${i + 1}`);
        return {
            ...entry,
            confidence,
            fingerprint,
            raws: raws.get(key) ?? [],
            result: result.refused === refused ? result : { ...result, refused },
        };
    });
}
/** Of two that say the same, one with a fix first, then any fixed order. */
function byRaw(a, b) {
    return b.result.fixes.length - a.result.fixes.length || (0,finding/* compareText */.n)(a.run.file, b.run.file) || a.run.index - b.run.index;
}
function byRegion({ result: a }, { result: b }) {
    return ((a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
        (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
        (a.region?.endLine ?? 0) - (b.region?.endLine ?? 0) ||
        (a.region?.endColumn ?? 0) - (b.region?.endColumn ?? 0));
}
/** Lines that one result may touch when its neighbours are looked for; a longer one is compared at its first lines. */
const maxLinesIndexed = 200;
/** Adds what other tools say of the same thing. */
function agreeing(results) {
    const voices = new Map();
    for (const { source, severity, confidence, ...entry } of results) {
        for (const key of linesOf(entry)) {
            const at = voices.get(key) ?? new Map();
            const known = at.get(source);
            at.set(source, known === undefined
                ? { severity, confidence }
                : { severity: (0,src_severity/* worst */.QZ)(known.severity, severity), confidence: surer(known.confidence, confidence) });
            voices.set(key, at);
        }
    }
    return results.map((entry) => {
        let { severity, confidence } = entry;
        for (const key of linesOf(entry))
            for (const [source, voice] of voices.get(key) ?? [])
                if (source !== entry.source) {
                    severity = (0,src_severity/* worst */.QZ)(severity, voice.severity);
                    confidence = surer(confidence, voice.confidence);
                }
        return { ...entry, agreedSeverity: severity, agreedConfidence: confidence };
    });
}
/** Keys under which results that may be about the same thing meet: a topic on a line of a file. */
function linesOf({ result: { path, region, topics } }) {
    if (path === undefined || region === undefined)
        return [];
    const last = Math.min(region.endLine, region.startLine + maxLinesIndexed - 1);
    const keys = [];
    for (let line = region.startLine; line <= last; line++)
        for (const topic of topics)
            if (topic !== read_result/* unnamedRule */.p_)
                keys.push(`${path}\0${line}\0${topic}`);
    return keys;
}
/** Orders findings as reports list them: worst first, then by place. */
function byWeight(a, b) {
    return ((0,src_severity/* bySeverity */.Np)(a.severity, b.severity) ||
        (0,finding/* compareText */.n)(a.result.path ?? a.result.logical ?? '', b.result.path ?? b.result.logical ?? '') ||
        byRegion(a, b) ||
        (0,finding/* compareText */.n)(a.result.ruleId, b.result.ruleId) ||
        Number(a.run.scanner === undefined) - Number(b.run.scanner === undefined) ||
        (0,finding/* compareText */.n)(a.source, b.source) ||
        (0,finding/* compareText */.n)(a.fingerprint, b.fingerprint));
}


/***/ }),

/***/ 4123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ severityRulesOf),
/* harmony export */   dX: () => (/* binding */ knownSeverity),
/* harmony export */   rg: () => (/* binding */ judgedSeverity)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8540);
// What a tool's report weighs: its own severity, corrected for producers that are known to write less than they mean, and by
// the policy's `severity` rules.

function severityRulesOf(entries) {
    return (entries ?? []).map(({ tool, rule, from, to }) => ({
        tool: tool.trim(),
        ...(rule === undefined ? {} : { rule: rule.trim() }),
        ...(from === undefined ? {} : { from }),
        to,
    }));
}
/** Whether the report itself says what a result weighs, or leaves it to SARIF's default. */
function silent({ raw }) {
    const properties = raw.properties;
    return raw.level === undefined && properties?.['security-severity'] === undefined;
}
const producers = [
    {
        // A leaked credential is as bad as `secret-scan` says of one; SARIF's default would make it a warning.
        tool: /^(?:gitleaks|betterleaks)$/i,
        source: 'gitleaks report/sarif.go writes neither level nor rule configuration (gitleaks/gitleaks#1858)',
        weigh: (reported, result) => (silent(result) ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(reported, 'high') : reported),
    },
    {
        tool: /^(?:trufflehog|ggshield|gitguardian|noseyparker|kingfisher|ripsecrets|secretlint|detect-secrets|talisman|whispers)$/i,
        source: 'scanners of credentials whose reports have no level: as gitleaks',
        weigh: (reported, result) => (silent(result) ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(reported, 'high') : reported),
    },
    {
        tool: /^fortify\b/i,
        source: 'fcli actions github-sast-report and sarif-sast-report: level is `warning` for Critical and High and `note` for the rest',
        weigh: (reported, { raw }) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(reported, raw.level === 'warning' ? 'high' : raw.level === 'note' ? 'medium' : reported),
    },
];
/** A finding's severity before any policy: the tool's, corrected for producers that write less than they mean. */
function knownSeverity(tool, result) {
    const producer = producers.find((candidate) => candidate.tool.test(tool));
    return producer === undefined ? result.severity : producer.weigh(result.severity, result);
}
/**
 * A finding's severity under the policies that judge together: the worst that any of them says. So a rule that only one of them
 * has can raise, and lowers nothing.
 */
function judgedSeverity(names, result, reported, policies) {
    const under = (rules) => {
        // The last rule that fits counts, as in every list that goes from the general to the particular.
        const rule = rules.findLast((candidate) => names.some((name) => name.toLowerCase() === candidate.tool.toLowerCase()) &&
            (candidate.rule === undefined || result.topics.includes(candidate.rule.toLowerCase())) &&
            (candidate.from === undefined || candidate.from === reported));
        return rule?.to ?? reported;
    };
    return policies.length === 0 ? reported : policies.map(under).reduce(_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ);
}


/***/ }),

/***/ 7675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ decisionSentence),
/* harmony export */   VV: () => (/* binding */ issuePlace),
/* harmony export */   WA: () => (/* binding */ letThroughWords),
/* harmony export */   Zn: () => (/* binding */ nextSteps)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3732);
// The decision in words: one sentence, then the shortest list of what to do.

/** "Blocked: 2 findings to fix, 1 waiver expired" */
function decisionSentence(result) {
    const parts = [];
    const count = (number, one, many) => {
        if (number > 0)
            parts.push(`${number} ${number === 1 ? one : many}`);
    };
    const expired = result.causes.filter((cause) => cause.code === 'waiver-expired').length;
    count(result.blocking.length, 'finding to fix', 'findings to fix');
    count(expired, 'waiver expired', 'waivers expired');
    count(result.causes.length - expired, 'report or setting that cannot be trusted', 'reports or settings that cannot be trusted');
    const through = letThroughWords(result);
    const tail = result.policyRemark === undefined ? '' : ` (${result.policyRemark})`;
    if (result.decision === 'block')
        return `Blocked: ${[...parts, ...through].join(', ')}${tail}`;
    const open = result.other.length;
    const rest = [open === 0 ? 'no open findings' : `${open} open below ${result.policy.blockAt}`, ...through];
    return `Passed: ${result.runs.length} ${result.runs.length === 1 ? 'report' : 'reports'}, ${rest.join(', ')}${tail}`;
}
/** What somebody let through is neither clean nor blocked: counted by whom. */
function letThroughWords(result) {
    const parts = [
        [result.waived.length, 'by waivers'],
        [result.suppressed.length, 'by their tools'],
        [result.allowedGaps.length, 'unread'],
        [result.allowlisted, 'files on allowlists of paths'],
    ];
    const total = parts.reduce((sum, [count]) => sum + count, 0);
    const each = parts.filter(([count]) => count > 0).map(([count, how]) => `${count} ${how}`);
    return total === 0 ? [] : [`${total} let through (${each.join(', ')})`];
}
/** What to do, in order: first what keeps the gate from knowing, then what a patch does, then each finding. */
function nextSteps(result, patchFile, suggestedFile) {
    const steps = result.causes.map((cause) => ({ what: cause.remedy, detail: `${cause.code}: ${cause.message}` }));
    const fixable = result.blocking.filter((issue) => result.patched.has(issue)).length;
    if (result.patch.fixed > 0)
        steps.push({
            what: `Run \`git apply ${patchFile}\`.`,
            detail: `It carries ${result.patch.fixed} ${result.patch.fixed === 1 ? 'fix' : 'fixes'}, ${fixable} of them for findings that block.`,
        });
    if (result.suggestedPatch.fixed > 0)
        steps.push({
            what: `Read \`${suggestedFile}\`, and apply what fits.`,
            detail: `It carries ${result.suggestedPatch.fixed} ${result.suggestedPatch.fixed === 1 ? 'suggestion' : 'suggestions'} that may change what is built, for the files as they are without the other patch.`,
        });
    for (const issue of result.blocking)
        steps.push({ what: issue.help === '' ? issue.title : issue.help, detail: `${issuePlace(issue)} ${issue.ruleId}: ${issue.message}` });
    return steps;
}
/** `path:line`, a logical name, or the tool when the result names no place. */
function issuePlace(issue) {
    if (issue.path === undefined)
        return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(issue.logical ?? `(${issue.sources.join(', ')})`);
    return issue.region === undefined ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(issue.path) : `${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(issue.path)}:${issue.region.startLine}`;
}


/***/ }),

/***/ 7534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ applyWaivers),
/* harmony export */   Q: () => (/* binding */ waiversOutOfForce)
/* harmony export */ });
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4154);
/* harmony import */ var _affected_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2390);
/* harmony import */ var _effective_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3457);
// Waivers against findings: what is let through, what has run out, what is of no use any more. A finding is let through only
// where every policy that judges has a waiver for it, so none can be widened by one of them.



/**
 * Applies the waivers that are in force on a day (`YYYY-MM-DD`, UTC; the last day still counts).
 * @param policies the waivers of each policy that judges, the change's own last.
 */
async function applyWaivers(findings, policies, today) {
    const inForce = await Promise.all(policies.map((waivers) => matchers(waivers, today)));
    const open = [];
    const waived = [];
    const used = new Set();
    for (const finding of findings) {
        const matching = inForce.map((matcher) => matcher.of(finding));
        const own = matching.at(-1);
        for (const waiver of own ?? [])
            used.add(waiver);
        const [waiver] = own ?? [];
        if (waiver !== undefined && matching.every((list) => list.length > 0))
            waived.push({ finding, waiver });
        else
            open.push(finding);
    }
    return { open, waived, unused: (inForce.at(-1)?.waivers ?? []).filter((waiver) => !used.has(waiver)) };
}
async function matchers(waivers, today) {
    const current = waivers.filter((waiver) => waiver.expires >= today && waiver.created <= today);
    const byFingerprint = new Map();
    const byRule = new Map();
    for (const waiver of current) {
        if (waiver.fingerprint !== undefined)
            add(byFingerprint, waiver.fingerprint, waiver);
        else
            add(byRule, waiver.rule.toLowerCase(), { waiver, covers: await (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_0__/* .pathFilter */ .Y1)(waiver.paths, []) });
    }
    return {
        waivers: current,
        of({ result, fingerprint }) {
            const ruled = result.topics.flatMap((topic) => byRule.get(topic) ?? []);
            const packages = ruled.some(({ waiver }) => waiver.package !== undefined) ? (0,_affected_package_js__WEBPACK_IMPORTED_MODULE_1__/* .affectedPackages */ .kF)(result) : [];
            return [
                ...(byFingerprint.get(fingerprint) ?? []),
                ...(result.contentFingerprint === undefined ? [] : (byFingerprint.get(result.contentFingerprint) ?? [])),
                ...ruled
                    .filter(({ waiver, covers }) => {
                    const { package: purl, paths } = waiver;
                    // A finding in two places is let through only by all of them; one without a place by none.
                    const inPaths = paths.length === 0 || (!result.elsewhere && result.paths.every(covers));
                    const inPackage = purl === undefined || (packages.length > 0 && packages.every((affected) => (0,_affected_package_js__WEBPACK_IMPORTED_MODULE_1__/* .namesPackage */ .L$)(purl, affected)));
                    return inPaths && inPackage;
                })
                    .map(({ waiver }) => waiver),
            ];
        },
    };
}
function add(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
/** A cause for every waiver that is out of force. */
function waiversOutOfForce(waivers, today, policyFile) {
    return waivers.flatMap((waiver) => outOfForce(waiver, today, policyFile));
}
function outOfForce(waiver, today, file) {
    const place = { file, ...(waiver.line === undefined ? {} : { line: waiver.line }) };
    if (waiver.expires < today) {
        return [
            {
                ...place,
                code: 'waiver-expired',
                message: `the waiver of ${(0,_effective_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverName */ .o)(waiver)} (owner ${waiver.owner}) ended on ${waiver.expires}`,
                remedy: 'Fix the finding and delete the waiver, or have its owner renew it.',
            },
        ];
    }
    if (waiver.created > today) {
        return [
            {
                ...place,
                code: 'waiver-from-future',
                message: `the waiver of ${(0,_effective_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverName */ .o)(waiver)} says it was created on ${waiver.created}, which is still to come`,
                remedy: 'Correct `created`.',
            },
        ];
    }
    return [];
}


/***/ }),

/***/ 8823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ gateWorkspace),
  s: () => (/* binding */ removeStale)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(3732);
// EXTERNAL MODULE: ./build/packages/core/src/inputs.js
var src_inputs = __webpack_require__(7606);
// EXTERNAL MODULE: ./build/packages/policy/src/reader.js
var reader = __webpack_require__(1147);
// EXTERNAL MODULE: ./build/packages/sarif/src/read.js + 1 modules
var read = __webpack_require__(9786);
// EXTERNAL MODULE: ./build/packages/workspace/src/git.js + 1 modules
var git = __webpack_require__(1637);
// EXTERNAL MODULE: ./build/packages/workspace/src/settings.js
var src_settings = __webpack_require__(5158);
// EXTERNAL MODULE: ./build/packages/workspace/src/walk.js
var walk = __webpack_require__(4154);
// EXTERNAL MODULE: ./build/packages/workspace/src/paths.js
var paths = __webpack_require__(4560);
// EXTERNAL MODULE: ./build/packages/workspace/src/tree.js
var tree = __webpack_require__(1023);
// EXTERNAL MODULE: ./build/packages/gate/src/definition.js
var definition = __webpack_require__(3150);
// EXTERNAL MODULE: ./build/packages/core/src/text.js
var src_text = __webpack_require__(6948);
;// CONCATENATED MODULE: ./build/packages/gate/src/find-reports.js
// Which files are reports: what the globs of `results` match, and what looks like SARIF in the folders that they search. A glob
// that matches nothing, and a report that no glob matches, are causes: nobody may believe that they were read.




/** Directories and files looked at in search of reports. */
const maxVisited = 200_000;
const maxDepth = 30;
/** Files whose first bytes are looked at because their names say nothing. */
const maxProbed = 5000;
const probeBytes = 4096;
/** @throws PortcullisError `input-invalid` when there is no end of files. */
async function findReports(options) {
    const base = (0,external_node_fs_.realpathSync)(options.base);
    const own = options.own.map((path) => (0,external_node_path_.resolve)(base, path));
    const isOwn = (path) => own.some((place) => (0,paths/* insideFolder */.x)(place, path));
    const leftOut = await leftOutBy(base, options.globs);
    const found = new Map();
    const suspects = new Map();
    const omitted = new Set();
    const causes = [];
    const budget = { visited: 0, probed: 0 };
    for (const glob of options.globs.filter((entry) => !entry.startsWith('!'))) {
        const target = targetOf(base, glob);
        const before = found.size;
        let matched = 0;
        const take = (absolute, path) => {
            matched++;
            found.set(path, { path, absolute, committed: false });
        };
        if (target.pattern === undefined) {
            // A report named outright is judged even when it is missing: its absence must be seen.
            take((0,external_node_path_.join)(target.folder, lastPart(glob)), pathOf(target, lastPart(glob)));
        }
        else {
            const matches = await (0,walk/* pathFilter */.Y1)([target.pattern], []);
            const inRoot = target.folder === base;
            search(target, budget, {
                file(absolute, below) {
                    const path = pathOf(target, below);
                    const real = realOf(absolute);
                    if (isOwn(absolute) && (real === undefined || options.writtenByGate(real)))
                        return;
                    if (leftOut(path)) {
                        if (matchesBelow(matches, target.pattern, below) || looksLikeSarif(absolute, inRoot, budget))
                            omitted.add(path);
                        return;
                    }
                    if (matchesBelow(matches, target.pattern, below))
                        take(absolute, path);
                    // The root of a checkout is full of files that have nothing to do with reports.
                    else if (looksLikeSarif(absolute, inRoot, budget))
                        suspects.set(path, absolute);
                },
                closed: (absolute, below) => take(absolute, pathOf(target, below)),
            });
        }
        if (matched === 0 && found.size === before)
            causes.push(nothingAt(glob));
    }
    for (const path of found.keys())
        suspects.delete(path);
    const tracked = committedFiles([...found.values(), ...[...suspects].map(([path, absolute]) => ({ path, absolute, committed: false }))]);
    for (const [path, absolute] of [...suspects].sort(([a], [b]) => (a < b ? -1 : 1))) {
        // What the repository holds, as it holds it, was written by nobody in this run.
        if (tracked.unchanged.has(absolute))
            continue;
        causes.push({
            code: 'report-unread',
            file: path,
            message: (0,errors/* printable */.g$)(`${path} looks like a SARIF file and no glob of \`results\` matches it`),
            remedy: `Add it to \`results\`, or leave it out there with \`!${path}\`.`,
        });
    }
    const reports = [...found.values()].map((report) => ({ ...report, committed: tracked.held.has(report.absolute) }));
    return { reports: reports.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), causes, leftOut: [...omitted].sort() };
}
function nothingAt(glob) {
    return {
        code: 'no-results',
        message: `no SARIF file matches ${(0,errors/* printable */.g$)(glob)}`,
        remedy: 'Run the scanner that writes it before the gate, or correct `results`.',
    };
}
/** Predicate of the paths that entries with `!` leave out. */
async function leftOutBy(base, globs) {
    const negations = globs.filter((glob) => glob.startsWith('!')).map((glob) => relativeTo(base, glob.slice(1).trim()));
    const filters = await Promise.all(negations.map(async (glob) => ({ glob, matches: await (0,walk/* pathFilter */.Y1)([glob], []) })));
    return (path) => filters.some(({ glob, matches }) => matchesBelow(matches, glob, path));
}
function relativeTo(base, glob) {
    const plain = slashes(glob);
    return plain.startsWith(`${slashes(base)}/`) ? plain.slice(slashes(base).length + 1) : plain.replace(/^(?:\.\/)+/, '');
}
function slashes(path) {
    return external_node_path_.sep === '\\' ? path.replace(/\\/g, '/') : path;
}
const magic = /[*?[\]{}()!+@|]/;
function targetOf(base, written) {
    const glob = slashes(written.trim());
    const absolute = (0,external_node_path_.isAbsolute)(glob);
    const parts = glob.split('/').filter((part, i) => part !== '.' && (part !== '' || i === 0));
    let folder = absolute ? `${parts[0]}/` : base;
    let used = absolute ? 1 : 0;
    // Leading folders hold no pattern, or are there as they are written: a temporary folder may have any name.
    while (used < parts.length - 1 && (!magic.test(parts[used]) || isThere((0,external_node_path_.join)(folder, parts[used])))) {
        folder = (0,external_node_path_.join)(folder, parts[used]);
        used++;
    }
    const rest = parts.slice(used);
    const name = rest.join('/');
    const exact = rest.length <= 1 && (!magic.test(name) || isThere((0,external_node_path_.join)(folder, name)));
    const real = realOf(folder) ?? folder;
    const prefix = (0,paths/* insideFolder */.x)(base, real) ? (0,walk/* relativePath */.iZ)(base, real) : slashes(folder);
    return {
        glob,
        folder: real,
        prefix,
        pattern: exact ? undefined : name,
        // Below a folder of its own everything is looked at; in the root only as deep as the glob reaches.
        depth: name.includes('**') || real !== base ? maxDepth : rest.length - 1,
    };
}
function isThere(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
function lastPart(glob) {
    return slashes(glob.trim()).split('/').at(-1) ?? '';
}
function pathOf(target, below) {
    return target.prefix === '' ? below : `${target.prefix}/${below}`;
}
function realOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
/** `*.sarif` means the files of the folder itself. */
function matchesBelow(matches, pattern, below) {
    return (pattern.includes('/') || !below.includes('/')) && matches(below.replace(/^\//, ''));
}
/** Entries looked at behind links; a link to a whole disk is no folder of reports. */
const maxBehindLinks = 10_000;
function search(target, budget, visitor) {
    visit({ target, budget, visitor, seen: new Set(), behindLinks: 0 }, target.folder, '', 0, false);
}
function visit(state, directory, below, depth, linked) {
    const { target, budget, visitor, seen } = state;
    const real = realOf(directory);
    if (real !== undefined && seen.has(real))
        return;
    if (real !== undefined)
        seen.add(real);
    const entries = entriesOf(directory);
    if (linked && entries !== 'closed')
        state.behindLinks += entries.length;
    if (entries === 'closed' || state.behindLinks > maxBehindLinks) {
        visitor.closed(directory, below);
        return;
    }
    for (const entry of entries) {
        if (++budget.visited > maxVisited)
            throw tooMany();
        if (entry.name === '.git' || entry.name === 'node_modules')
            continue;
        const absolute = (0,external_node_path_.join)(directory, entry.name);
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        const link = entry.isSymbolicLink();
        if (!isDirectory(entry, absolute))
            visitor.file(absolute, path);
        // A link behind a link may lead round in circles.
        else if (depth < target.depth && !(linked && link))
            visit(state, absolute, path, depth + 1, linked || link);
        else
            passedOver(state, absolute, path);
    }
}
function passedOver({ target, visitor }, absolute, path) {
    if (target.depth === maxDepth)
        visitor.closed(absolute, path);
    // A folder in a report's place is no report, and must be seen.
    else if (/\.sarif$/i.test(path))
        visitor.file(absolute, path);
}
/** What a directory holds; one that is not there holds nothing. */
function entriesOf(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR' ? [] : 'closed';
    }
}
function tooMany() {
    return new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected globs that match within ${maxVisited} files`,
        where: { key: 'results' },
        remedy: 'Name the directory of the reports in `results`.',
    });
}
/** A link to a folder is a folder: reports lie in it all the same. */
function isDirectory(entry, absolute) {
    if (entry.isDirectory())
        return true;
    if (!entry.isSymbolicLink())
        return false;
    try {
        return (0,external_node_fs_.statSync)(absolute).isDirectory();
    }
    catch {
        return false;
    }
}
/** By its name, or by how it begins. In the root of a checkout only names count, since its files are no results. */
function looksLikeSarif(absolute, inRoot, budget) {
    const name = absolute.slice(absolute.lastIndexOf(external_node_path_.sep) + 1);
    if (/\.sarif(?:\.|$)/i.test(name))
        return true;
    if (inRoot || budget.probed++ >= maxProbed)
        return false;
    const start = beginning(absolute);
    return (/^\s*\{/.test(start) &&
        (/"\$schema"\s*:\s*"[^"]*sarif/i.test(start) ||
            (/"version"\s*:\s*"2\.\d/.test(start) && /"runs"\s*:/.test(start)) ||
            /^\s*\{\s*"runs"\s*:\s*\[/.test(start)));
}
function beginning(file) {
    let descriptor;
    try {
        if (!(0,external_node_fs_.statSync)(file).isFile())
            return '';
        descriptor = (0,external_node_fs_.openSync)(file, 'r');
        const bytes = Buffer.alloc(probeBytes);
        const length = (0,external_node_fs_.readSync)(descriptor, bytes, 0, probeBytes, 0);
        return (0,src_text/* decodeText */.g7)(bytes.subarray(0, length))?.text ?? '';
    }
    catch {
        return '';
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/**
 * Asks the repository of each file whether it holds it, in its index or its last commit; a link counts by itself and by what it
 * leads to.
 */
function committedFiles(files) {
    const byFolder = new Map();
    for (const { absolute } of files) {
        for (const place of new Set([absolute, realOf(absolute) ?? absolute])) {
            const folder = (0,external_node_path_.dirname)(place);
            const list = byFolder.get(folder);
            if (list === undefined)
                byFolder.set(folder, [{ asked: absolute, real: place }]);
            else
                list.push({ asked: absolute, real: place });
        }
    }
    const held = new Set();
    const unchanged = new Set();
    for (const [folder, entries] of byFolder) {
        const root = (0,git/* findGitRoot */.ky)(realOf(folder) ?? folder);
        if (root === undefined)
            continue;
        const names = new Map(entries.map(({ asked, real }) => [(0,walk/* relativePath */.iZ)(root, (0,external_node_path_.join)(realOf(folder) ?? folder, real.slice(folder.length + 1))), asked]));
        const paths = [...names.keys()];
        const ask = (args) => {
            const run = (0,git/* git */.$Y)(root, ['--literal-pathspecs', ...args, '--', ...paths]);
            return run.ok
                ? run.stdout
                    .toString()
                    .split('\0')
                    .filter((path) => path !== '')
                : undefined;
        };
        // Where git cannot say, nothing says that a scanner wrote them. A repository without a commit holds what its index does.
        const known = new Set([
            ...(ask(['ls-files', '-z']) ?? paths),
            ...(ask(['ls-tree', '-r', '-z', '--name-only', '--full-tree', 'HEAD']) ?? []),
        ]);
        const edited = new Set(known.size === 0 ? [] : (ask(['diff', '--name-only', '-z', '--no-ext-diff', 'HEAD']) ?? paths));
        for (const path of known) {
            const asked = names.get(path);
            if (asked === undefined)
                continue;
            held.add(asked);
            if (!edited.has(path))
                unchanged.add(asked);
        }
    }
    return { held, unchanged };
}

// EXTERNAL MODULE: ./build/packages/gate/src/gate.js + 3 modules
var gate = __webpack_require__(9732);
// EXTERNAL MODULE: ./build/packages/gate/src/policies.js
var policies = __webpack_require__(6849);
// EXTERNAL MODULE: ./build/packages/gate/src/report-html.js
var report_html = __webpack_require__(3027);
// EXTERNAL MODULE: ./build/packages/gate/src/protected-paths.js
var protected_paths = __webpack_require__(1004);
;// CONCATENATED MODULE: ./build/packages/gate/src/source-comments.js
// Comments by which other tools let a finding through (`nosec`, `nosemgrep`, …): what a change brings along of them counts after
// its merge, like its settings. Our own scanners have seen to theirs.


const maxFileBytes = 10 * 1024 * 1024;
/**
 * It held before when the lines of the finding, and the one above, stand in the judging tree's version of the file as they are,
 * and nothing in the file that lets findings through is new.
 * @param judging where settings that loosen are read; undefined when that cannot be had.
 */
function suppressionsBefore(readFile, judging) {
    const files = new Map();
    const open = (path) => {
        if (!files.has(path)) {
            const now = linesOf(readFile(path));
            const before = linesOf(peek(judging, path));
            const known = new Set(before);
            files.set(path, now === undefined || before === undefined
                ? undefined
                : { now, before: `\n${before.join('\n')}\n`, silenced: now.some((line) => (0,protected_paths/* silences */.B)(line) && !known.has(line)) });
        }
        return files.get(path);
    };
    return ({ path, region }) => {
        if (path === undefined || region === undefined)
            return false;
        const file = open(path);
        if (file === undefined || file.silenced)
            return false;
        const lines = file.now.slice(Math.max(0, region.startLine - 2), region.endLine);
        return lines.length > 0 && file.before.includes(`\n${lines.join('\n')}\n`);
    };
}
function peek(tree, path) {
    try {
        return tree?.peek(path, maxFileBytes);
    }
    catch {
        // What cannot be read confirms nothing.
        return undefined;
    }
}
function linesOf(bytes) {
    return bytes === undefined
        ? undefined
        : (0,src_text/* decodeText */.g7)(bytes)
            ?.text.split(/\r?\n/)
            .map((line) => line.trim());
}

;// CONCATENATED MODULE: ./build/packages/gate/src/workspace-gate.js
// The gate on a workspace: finds the reports, reads the policies that judge, decides, and names the files to write.












const maxFixedFileBytes = 10 * 1024 * 1024;
/** Runs the gate. @throws PortcullisError on wrong inputs; every doubt about a report is a cause in the result. */
async function gateWorkspace(inputs, host) {
    const workspace = (0,external_node_fs_.realpathSync)(host.workspace);
    const checkout = host.checkout ?? (0,git/* findGitRoot */.ky)(workspace);
    const settings = host.settings ?? (0,src_settings/* settingsOf */.f5)(workspace, host.change, checkout);
    const policyFile = policyPath(workspace, inputs.policy);
    const policies = await readPolicies({ workspace, checkout, settings, policyFile, inputs, host });
    const search = host.reports === undefined
        ? await findReports({
            base: host.resultsBase,
            globs: inputs.results,
            own: [inputs['sarif-file'], inputs['upload-directory']],
            writtenByGate,
        })
        : {
            reports: host.reports.map((path) => ({ path, absolute: (0,external_node_path_.resolve)(host.resultsBase, path), committed: false })),
            causes: [],
            leftOut: [],
        };
    const outputs = [inputs['sarif-file'], inputs['report-file'], inputs['patch-file'], inputs['suggested-patch-file']].map((path) => (0,external_node_path_.resolve)(host.resultsBase, path));
    const covered = search.reports.filter(({ absolute }) => outputs.includes(absolute) || isOwnUpload(host.resultsBase, inputs, absolute));
    const committedAt = (path, commit) => {
        const prefix = checkout === undefined ? '' : (0,walk/* relativePath */.iZ)(workspace, checkout);
        const inside = prefix !== '' && !prefix.startsWith('..') && path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : path;
        const above = checkout === undefined || !prefix.startsWith('..') ? '' : `${(0,walk/* relativePath */.iZ)(checkout, workspace)}/`;
        const content = (0,git/* readAtCommit */.zX)(checkout ?? workspace, commit, above + inside, maxFixedFileBytes);
        return content === 'missing-commit' ? undefined : content;
    };
    const result = await (0,gate/* runGate */.R)({
        files: search.reports.map(({ path, absolute, committed }) => readReport(path, absolute, committed)),
        found: [...search.causes, ...covered.map(({ path }) => overReport(path))],
        leftOut: search.leftOut,
        policyFile,
        policies,
        requireIndependentPolicy: inputs['require-independent-policy'],
        ...(host.change === undefined ? {} : { change: host.change }),
        expected: {
            workspace,
            commits: [...new Set([host.commit, host.change?.head].filter((id) => id !== undefined))],
            ...(host.repositoryUrl === undefined ? {} : { repositoryUrl: host.repositoryUrl }),
            settingsOrigin: settings.origin,
        },
        expectedDigests: inputs['expected-digests'],
        ...(host.alsoRequired === undefined ? {} : { alsoRequired: host.alsoRequired }),
        now: host.now,
        ...(settings.origin === 'checkout'
            ? {}
            : { suppressionHolds: suppressionsBefore((path) => readSource(workspace, path), (0,src_settings/* settingsTree */.O0)(settings)) }),
        patching: {
            readFile: (path) => readSource(workspace, path),
            readCommitted: committedAt,
            allowed: { workflow: inputs['patch-workflows'], settings: inputs['patch-settings'] },
        },
    });
    const patchFile = inputs['patch-file'];
    const report = (0,report_html/* reportHtml */.E)(result, {
        now: host.now,
        patchFile,
        suggestedPatchFile: inputs['suggested-patch-file'],
        ...(host.commit === undefined ? {} : { commit: host.commit }),
        ...(host.repositoryUrl === undefined ? {} : { repository: host.repositoryUrl }),
        ...(host.link === undefined ? {} : { link: host.link }),
    });
    const uploads = result.uploads.map((content, i) => ({
        path: (0,external_node_path_.join)(inputs['upload-directory'], `${i + 1}.sarif`),
        content,
        key: 'upload-directory',
    }));
    const files = [
        { path: inputs['report-file'], content: report, key: 'report-file' },
        { path: patchFile, content: result.patch.text, key: 'patch-file' },
        { path: inputs['suggested-patch-file'], content: result.suggestedPatch.text, key: 'suggested-patch-file' },
        { path: inputs['sarif-file'], content: result.sarif, key: 'sarif-file' },
        ...uploads,
    ];
    const spared = new Set(covered.map(({ absolute }) => absolute));
    return {
        result,
        // A scanner's report in the place of an output stays what it is.
        files: files.filter(({ path }) => !spared.has((0,external_node_path_.resolve)(host.resultsBase, path))),
        stale: staleUploads((0,external_node_path_.resolve)(host.resultsBase, inputs['upload-directory']), uploads.length),
    };
}
/** Removes files of an earlier run of the gate. */
function removeStale(paths) {
    for (const path of paths)
        (0,external_node_fs_.rmSync)(path, { force: true });
}
/** Uploads that this run does not write anew. Only what a gate wrote is ours to remove. */
function staleUploads(directory, written) {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
    return names
        .filter((name) => Number(/^([1-9]\d{0,4})\.sarif$/.exec(name)?.[1] ?? 0) > written)
        .map((name) => (0,external_node_path_.join)(directory, name))
        .filter((path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true && writtenByGate(path));
}
/** Whether a file says that a gate wrote it. */
function writtenByGate(file) {
    try {
        const stats = (0,external_node_fs_.statSync)(file);
        return stats.isFile() && stats.size <= read/* maxSarifBytes */.hC && (0,read/* isGateLog */.Av)(JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')));
    }
    catch {
        return false;
    }
}
function isOwnUpload(base, inputs, absolute) {
    return (0,external_node_path_.dirname)(absolute) === (0,external_node_path_.resolve)(base, inputs['upload-directory']) && /[\\/][1-9]\d{0,4}\.sarif$/.test(absolute);
}
function overReport(path) {
    return {
        code: 'output-over-report',
        file: path,
        message: `${path} is where the gate writes a file of its own, and holds a report`,
        remedy: 'Give the gate’s output another name than a scanner’s report has.',
    };
}
function readReport(path, absolute, committed) {
    const beside = besideReader(absolute);
    try {
        const stats = (0,external_node_fs_.statSync)(absolute);
        if (stats.isDirectory())
            return { path, committed, content: { unreadable: 'it is a folder that is not searched' } };
        if (!stats.isFile())
            return { path, committed, content: { unreadable: 'it is not a file' } };
        if (stats.size > read/* maxSarifBytes */.hC)
            return { path, committed, content: { unreadable: `it has ${stats.size} bytes, more than ${read/* maxSarifBytes */.hC}` } };
        return { path: path.split(external_node_path_.sep).join('/'), committed, content: (0,external_node_fs_.readFileSync)(absolute), beside };
    }
    catch (error) {
        return { path, committed, content: { unreadable: (0,walk/* systemReason */.uc)(error) } };
    }
}
/** Files that hold parts of a report lie in its folder or below. */
function besideReader(report) {
    return (uri) => {
        try {
            if (/^[a-zA-Z][\w+.-]*:|^[\\/]/.test(uri))
                return { unreadable: 'it does not lie beside the report' };
            const folder = (0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(report));
            const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(folder, decodeURIComponent(uri)));
            if (!(0,paths/* insideFolder */.x)(folder, real))
                return { unreadable: 'it does not lie beside the report' };
            const stats = (0,external_node_fs_.statSync)(real);
            if (!stats.isFile() || stats.size > read/* maxSarifBytes */.hC)
                return { unreadable: `it is no file of at most ${read/* maxSarifBytes */.hC} bytes` };
            return (0,external_node_fs_.readFileSync)(real);
        }
        catch (error) {
            return { unreadable: (0,walk/* systemReason */.uc)(error) };
        }
    };
}
/** The policy's path in the workspace. @throws PortcullisError when it cannot be one. */
function policyPath(workspace, given) {
    const path = (0,walk/* relativePath */.iZ)(workspace, (0,external_node_path_.isAbsolute)(given) ? given : (0,external_node_path_.resolve)(workspace, given));
    if (given.trim() !== '' && path !== '' && path !== '..' && !path.startsWith('../') && !(0,external_node_path_.isAbsolute)(path))
        return path;
    throw new errors/* PortcullisError */.SO({
        code: 'policy-unreadable',
        message: 'expected a policy inside the workspace',
        where: { file: given, key: 'policy' },
        remedy: 'Name a file of the repository.',
    });
}
async function readPolicies({ workspace, checkout, settings, policyFile, inputs, host }) {
    const { change } = host;
    const trees = {
        head: settings.head,
        ...(settings.origin === 'base' ? { base: settings.tree } : settings.origin === 'unavailable' ? { base: 'unavailable' } : {}),
        // Who names a base commit of their own (`--base`) has said who judges.
        ...(host.committed === false ? { defaultMissing: false } : defaultBranchTree(workspace, checkout, settings, change)),
        ...(host.committed === true && host.commit !== undefined && checkout !== undefined
            ? { commit: (0,tree/* commitTree */.SC)(workspace, host.commit, undefined, checkout) }
            : {}),
    };
    const places = [trees.head, trees.base, trees.defaultBranch, trees.commit].filter((tree) => tree !== undefined && tree !== 'unavailable');
    for (const tree of places) {
        refuseLinks(workspace, checkout, tree, policyFile);
        (0,reader/* refuseOtherSpelling */.bg)(tree);
    }
    const sources = await (0,policies/* policySources */.T)(policyFile, trees, change, host.readDefaultBranch);
    const there = sources.sources.some(({ content }) => content !== undefined && content.length > 0);
    if (!there && (0,src_inputs/* isNamed */.ev)(definition/* gateInputs */.l.policy, inputs.policy) && trees.base !== 'unavailable')
        throw new errors/* PortcullisError */.SO({
            code: 'policy-missing',
            message: 'expected the policy that is named, got no such file, or an empty one',
            where: { file: inputs.policy, key: 'policy' },
            remedy: 'Correct the name; without `policy` the built-in one holds where `.github/portcullis.yml` is not there.',
        });
    const nothing = sources.sources.every(({ content }) => content === undefined);
    // On a runner a workspace without a checkout says nothing about the repository's policy.
    if (nothing && host.repositoryUrl !== undefined && checkout === undefined)
        return {
            ...sources,
            causes: [
                ...sources.causes,
                {
                    code: 'policy-unavailable',
                    message: `there is no checkout here that could hold ${policyFile}`,
                    remedy: 'Run the checkout step before the gate.',
                },
            ],
        };
    return sources;
}
/** The default branch's word counts for all that is not on it, unless the commit has long been merged. */
function defaultBranchTree(workspace, checkout, settings, change) {
    if (change === undefined || change.onDefaultBranch)
        return { defaultMissing: false };
    if (settings.origin === 'default-branch')
        return { defaultBranch: settings.tree, defaultMissing: false };
    const { name, commit } = change.defaultBranch ?? {};
    // The base commit of a change for the default branch speaks for that branch.
    if (settings.origin === 'base' && settings.commit === commit)
        return { defaultMissing: false };
    if (checkout === undefined || commit === undefined || !(0,git/* git */.$Y)(checkout, ['cat-file', '-e', `${commit}^{tree}`]).ok)
        return { defaultMissing: true };
    if (change.kind !== 'pull-request' && (0,git/* isAncestor */.QX)(checkout, change.head, commit))
        return { defaultMissing: false };
    return {
        defaultBranch: (0,tree/* commitTree */.SC)(workspace, commit, `on the default branch ${name} (${commit.slice(0, 12)})`, checkout),
        defaultMissing: false,
    };
}
/** A policy behind a link is another file than the one that people review. @throws PortcullisError `policy-unreadable`. */
function refuseLinks(workspace, checkout, tree, file) {
    const parts = file.split('/');
    const ways = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
    const linked = tree.commit === undefined ? ways.find((way) => isLink((0,external_node_path_.join)(workspace, way))) : linkedAt(workspace, checkout, tree.commit, ways);
    if (linked === undefined)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'policy-unreadable',
        message: `expected the policy ${tree.where} to be a file of the repository itself, got a symbolic link at ${linked}`,
        where: { file, key: 'policy' },
        remedy: 'Put the policy itself in its place.',
    });
}
function isLink(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    }
    catch {
        return false;
    }
}
function linkedAt(workspace, checkout, commit, ways) {
    const root = checkout ?? workspace;
    const prefix = (0,walk/* relativePath */.iZ)(workspace, root);
    const above = (0,walk/* relativePath */.iZ)(root, workspace);
    const inRepository = ways.flatMap((way) => prefix !== '' && !prefix.startsWith('..')
        ? way.startsWith(`${prefix}/`)
            ? way.slice(prefix.length + 1)
            : way
        : above === ''
            ? way
            : `${above}/${way}`);
    const run = (0,git/* git */.$Y)(root, ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', ...inRepository]);
    return run.ok ? /(?:^|\0)120000 [^\t]*\t([^\0]*)/.exec(run.stdout.toString())?.[1] : undefined;
}
function readSource(workspace, path) {
    try {
        const absolute = (0,walk/* insideWorkspace */.CT)(workspace, path);
        // git apply does not follow links, and refuses a whole patch that would have it do so.
        if (absolute !== (0,external_node_path_.resolve)(workspace, path))
            return undefined;
        const stats = (0,external_node_fs_.statSync)(absolute);
        return stats.isFile() && stats.size <= maxFixedFileBytes ? (0,external_node_fs_.readFileSync)(absolute) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ pathReader)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4233);
// Artifact locations as workspace paths: relative URIs, file URIs, base ids that lean on one another, indexes into artifacts.



/** How many base ids may lean on one another. */
const maxBaseDepth = 10;
/** A function from an artifact location to a path: relative to the workspace, or absolute when it lies elsewhere. */
function pathReader(run, workspace) {
    const artifacts = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOf */ .jk)(run.artifacts);
    return (location) => {
        const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(location);
        if (own === undefined)
            return undefined;
        const index = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(own.index);
        const uri = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(own.uri);
        // 3.4.5: without a URI the location is that of the artifact at `index`.
        const effective = uri === undefined && index !== undefined ? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(artifacts[index], 'location')) : own;
        const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(effective?.uri);
        if (effective === undefined || text === undefined || text === '')
            return undefined;
        return toPath(withBase(run, text, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(effective.uriBaseId), 0), text, workspace);
    };
}
/** 3.14.14: a base may itself be relative to another base. A base without a URI is the root of the checkout. */
function withBase(run, uri, baseId, depth) {
    if (/^[a-zA-Z][a-zA-Z0-9+.-]+:/.test(uri) || uri.startsWith('/') || baseId === undefined || depth >= maxBaseDepth)
        return uri;
    const base = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(run, 'originalUriBaseIds', baseId));
    const baseUri = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(base?.uri);
    if (baseUri === undefined)
        return uri;
    return withBase(run, `${baseUri.endsWith('/') ? baseUri : `${baseUri}/`}${uri}`, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(base?.uriBaseId), depth + 1);
}
function toPath(uri, written, workspace) {
    if (/^file:/i.test(uri) || uri.startsWith('/')) {
        const absolute = uri.startsWith('/') ? decode(uri) : fromFileUri(uri);
        if (absolute === undefined)
            return decode(written);
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, absolute);
        if (way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way))
            return way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
        // A container action sees the checkout here (docs.github.com, "Dockerfile support for GitHub Actions").
        if (absolute.startsWith('/github/workspace/'))
            return normal(absolute.slice('/github/workspace/'.length));
        // Another machine's checkout: the part that was relative to its base is the workspace path.
        return /^file:/i.test(written) || written.startsWith('/') ? absolute : normal(decode(written));
    }
    // No URI holds a bare backslash: it is a Windows path that was not encoded.
    return normal(decode(uri.replace(/\\/g, '/')));
}
function fromFileUri(uri) {
    try {
        return (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(uri);
    }
    catch {
        return undefined;
    }
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Without `./` and inner `..`; what would climb out keeps its dots, and matches no file. */
function normal(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 3753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uv: () => (/* binding */ readResult),
  pO: () => (/* binding */ runContext),
  p_: () => (/* binding */ unnamedRule)
});

// UNUSED EXPORTS: readRegion

// EXTERNAL MODULE: ./build/packages/core/src/severity.js
var severity = __webpack_require__(8540);
// EXTERNAL MODULE: ./build/packages/core/src/finding.js
var finding = __webpack_require__(2486);
// EXTERNAL MODULE: ./build/packages/core/src/text.js
var src_text = __webpack_require__(6948);
// EXTERNAL MODULE: ./build/packages/sarif/src/json.js
var json = __webpack_require__(4233);
// EXTERNAL MODULE: ./build/packages/sarif/src/regions.js
var regions = __webpack_require__(3162);
;// CONCATENATED MODULE: ./build/packages/sarif/src/fixes.js
// `fixes` of a result as the file states them. Where they lie in a text, and whether they may be trusted to fit it, is for
// whoever has the text; a fix that is only partly understood is none, and says why.



/** What a run says about how it counts. */
function fixContext(run, path) {
    const kind = run.columnKind;
    const artifacts = (0,json/* arrayOf */.jk)(run.artifacts);
    return {
        path,
        artifacts,
        hashes: new Map(artifacts.flatMap((artifact) => {
            const hash = (0,json/* textOf */.b6)((0,json.at)(artifact, 'hashes', 'sha-256'));
            const file = hash === undefined ? undefined : path((0,json.at)(artifact, 'location'));
            return hash === undefined || file === undefined ? [] : [[file, hash]];
        })),
        columnKind: kind === undefined ? 'undeclared' : kind === 'utf16CodeUnits' || kind === 'unicodeCodePoints' ? kind : 'unknown',
        // 3.14.26: `\r\n` and `\n` where nothing is said.
        otherNewlines: (0,json/* arrayOf */.jk)(run.newlineSequences).flatMap((value) => (typeof value === 'string' && !/^\r?\n$/.test(value) ? [value] : [])),
    };
}
function readFixes(result, context) {
    return (0,json/* arrayOf */.jk)(result.fixes).map((entry) => {
        const changes = (0,json/* arrayOf */.jk)((0,json.at)(entry, 'artifactChanges')).map((change) => readChange(change, context));
        const whole = changes.filter((change) => typeof change !== 'string');
        const flaw = changes.find((change) => typeof change === 'string') ??
            (changes.length === 0
                ? 'it changes nothing'
                : context.columnKind === 'unknown'
                    ? 'the report counts columns in an unknown unit'
                    : undefined);
        return {
            description: (0,json/* textOf */.b6)((0,json.at)(entry, 'description', 'text')) ?? 'Apply the fix of the tool',
            ...((0,json.at)(entry, 'properties', 'kind') === 'suggested' ? { kind: 'suggested' } : {}),
            changes: whole,
            ...(context.columnKind === 'unknown' ? {} : { columnKind: context.columnKind }),
            ...(context.otherNewlines.length === 0 ? {} : { otherNewlines: context.otherNewlines }),
            ...(flaw === undefined ? {} : { unusable: flaw }),
        };
    });
}
function readChange(entry, context) {
    const location = (0,json.at)(entry, 'artifactLocation');
    const path = context.path(location);
    if (path === undefined)
        return 'it does not name the file that it changes';
    const sha256 = (0,json/* textOf */.b6)((0,json.at)(entry, 'properties', 'sha256')) ?? hashOf(location, path, context);
    const edits = (0,json/* arrayOf */.jk)((0,json.at)(entry, 'replacements')).map(readEdit);
    const flaw = edits.find((edit) => typeof edit === 'string');
    if (flaw !== undefined)
        return flaw;
    if (edits.length === 0)
        return `it says nothing about what to change in ${path}`;
    return {
        path,
        ...(sha256 === undefined ? {} : { sha256: sha256.toLowerCase() }),
        edits: edits.filter((edit) => typeof edit !== 'string'),
    };
}
/** The hash of the artifact that the location names by index, else of the one at the same path. */
function hashOf(location, path, { artifacts, hashes }) {
    const index = (0,json/* numberOf */.rl)((0,json.at)(location, 'index'));
    return index === undefined ? hashes.get(path) : (0,json/* textOf */.b6)((0,json.at)(artifacts[index], 'hashes', 'sha-256'));
}
function readEdit(entry) {
    const region = (0,regions/* statedRegion */.a)((0,json.at)(entry, 'deletedRegion'));
    if (region === undefined)
        return 'it does not say where it changes the file';
    const content = (0,json.at)(entry, 'insertedContent');
    if (content === undefined)
        return { region, replacement: '' };
    const text = (0,json/* textOf */.b6)((0,json.at)(content, 'text'));
    if (text !== undefined)
        return { region, replacement: text };
    const binary = (0,json/* textOf */.b6)((0,json.at)(content, 'binary'));
    const decoded = binary === undefined ? undefined : (0,src_text/* decodeText */.g7)(Buffer.from(binary, 'base64'));
    return decoded?.encoding === 'utf-8' ? { region, replacement: decoded.text } : 'it inserts something other than text';
}

// EXTERNAL MODULE: ./build/packages/sarif/src/paths.js
var paths = __webpack_require__(631);
// EXTERNAL MODULE: ./build/packages/sarif/src/write.js + 1 modules
var write = __webpack_require__(5342);
;// CONCATENATED MODULE: ./build/packages/sarif/src/read-result.js
// One result of anyone's SARIF: what the tool left out is filled in by the rules of the standard (SARIF 2.1.0, sections cited below).





/** Rule id of a result that names none. */
const unnamedRule = 'unnamed-rule';
/** @param own whether the run is a sealed one of ours. */
function runContext(run, workspace, own) {
    const tool = (0,json/* objectOf */.Xy)(run.tool) ?? {};
    const components = [tool.driver, ...(0,json/* arrayOf */.jk)(tool.extensions)].map((entry) => {
        const component = (0,json/* objectOf */.Xy)(entry) ?? {};
        return {
            name: (0,json/* textOf */.b6)(component.name) ?? '',
            guid: (0,json/* textOf */.b6)(component.guid) ?? '',
            rules: (0,json/* arrayOf */.jk)(component.rules).map((rule) => (0,json/* objectOf */.Xy)(rule) ?? {}),
        };
    });
    const path = (0,paths/* pathReader */.n)(run, workspace);
    return {
        components,
        path,
        fixes: fixContext(run, path),
        own,
        levels: overriddenLevels(run, components[0]?.rules),
    };
}
/** Levels that a run's invocations set for rules of the driver; of several the last counts. */
function overriddenLevels(run, rules = []) {
    const overrides = (0,json/* arrayOf */.jk)(run.invocations).flatMap((invocation) => (0,json/* arrayOf */.jk)((0,json.at)(invocation, 'ruleConfigurationOverrides')));
    return new Map(overrides.flatMap((override) => {
        const index = (0,json/* numberOf */.rl)((0,json.at)(override, 'descriptor', 'index'));
        const id = (0,json/* textOf */.b6)((0,json.at)(override, 'descriptor', 'id')) ?? (index === undefined ? undefined : (0,json/* textOf */.b6)(rules[index]?.id));
        const level = (0,json/* textOf */.b6)((0,json.at)(override, 'configuration', 'level'));
        return id === undefined || level === undefined ? [] : [[id, level]];
    }));
}
function readResult(result, context) {
    const rule = ruleOf(result, context);
    const ruleId = (0,json/* textOf */.b6)(result.ruleId) ?? (0,json/* textOf */.b6)((0,json.at)(result, 'rule', 'id')) ?? (0,json/* textOf */.b6)(rule?.id) ?? unnamedRule;
    const locations = (0,json/* arrayOf */.jk)(result.locations);
    const pathAt = (entry) => context.path((0,json.at)(entry, 'physicalLocation', 'artifactLocation'));
    const location = (0,json/* objectOf */.Xy)(locations.find((entry) => pathAt(entry) !== undefined) ?? locations[0]);
    const path = pathAt(location) ?? context.path(result.analysisTarget);
    const physical = locations.filter((entry) => (0,json.at)(entry, 'physicalLocation') !== undefined).map(pathAt);
    const paths = [...new Set([...physical, path].filter((entry) => entry !== undefined))];
    const region = readRegion((0,json/* objectOf */.Xy)((0,json.at)(location, 'physicalLocation', 'region')));
    const logical = (0,json/* objectOf */.Xy)((0,json/* arrayOf */.jk)(location?.logicalLocations)[0]);
    const logicalName = (0,json/* textOf */.b6)(logical?.fullyQualifiedName) ?? (0,json/* textOf */.b6)(logical?.name);
    // Our fingerprint is a name that a waiver may use; no other tool may give it to a result of its own.
    const fingerprint = context.own ? (0,json/* textOf */.b6)((0,json.at)(result, 'partialFingerprints', write/* fingerprintKey */.SV)) : undefined;
    const contentFingerprint = context.own ? (0,json/* textOf */.b6)((0,json.at)(result, 'partialFingerprints', write/* contentFingerprintKey */.Z4)) : undefined;
    const foreignFingerprint = foreignFingerprintOf(result);
    const snippet = (0,json/* textOf */.b6)((0,json.at)(location, 'physicalLocation', 'region', 'snippet', 'text'));
    const evidence = (0,json/* textOf */.b6)((0,json.at)(result, 'properties', 'evidence'));
    const suppression = suppressionOf(result);
    return {
        ruleId,
        topics: topicsOf(ruleId, rule, result),
        title: (0,json/* textOf */.b6)((0,json.at)(rule, 'shortDescription', 'text')) ?? (0,json/* textOf */.b6)(rule?.name) ?? ruleId,
        help: (0,json/* textOf */.b6)((0,json.at)(rule, 'help', 'text')) ?? (0,json/* textOf */.b6)((0,json.at)(rule, 'fullDescription', 'text')) ?? '',
        severity: severityOf(result, rule, context.levels.get((0,json/* textOf */.b6)(rule?.id) ?? ruleId), context.own),
        confidence: confidenceOf(result, rule),
        message: messageOf(result, rule),
        ...(path === undefined ? {} : { path }),
        paths,
        elsewhere: paths.length === 0 || physical.includes(undefined),
        ...(region === undefined ? {} : { region }),
        ...(logicalName === undefined ? {} : { logical: logicalName }),
        ...(fingerprint === undefined ? {} : { fingerprint }),
        ...(contentFingerprint === undefined ? {} : { contentFingerprint }),
        ...(foreignFingerprint === undefined ? {} : { foreignFingerprint }),
        ...(snippet === undefined ? {} : { snippet }),
        fixes: readFixes(result, context.fixes),
        ...(evidence === undefined ? {} : { evidence }),
        refused: (0,json.at)(result, 'properties', 'refused') === true,
        kind: kindOf(result),
        ...(suppression === undefined ? {} : { suppression }),
        suppressedInSource: (0,json/* arrayOf */.jk)(result.suppressions).some((entry) => (0,json.at)(entry, 'kind') === 'inSource'),
        raw: result,
    };
}
/** The rule by 3.52.4: index into the component that `rule.toolComponent` names, else the driver; else by id in any of them. */
function ruleOf(result, context) {
    const reference = (0,json/* objectOf */.Xy)(result.rule);
    const component = (0,json/* objectOf */.Xy)(reference?.toolComponent);
    const named = context.components.find(({ name, guid }) => component !== undefined &&
        (((0,json/* textOf */.b6)(component.name) !== undefined && component.name === name) ||
            ((0,json/* textOf */.b6)(component.guid) !== undefined && component.guid === guid)));
    const extension = (0,json/* numberOf */.rl)(component?.index);
    const owner = named ?? (extension === undefined ? undefined : context.components[extension + 1]) ?? context.components[0];
    const index = (0,json/* numberOf */.rl)(result.ruleIndex) ?? (0,json/* numberOf */.rl)(reference?.index);
    const id = (0,json/* textOf */.b6)(result.ruleId) ?? (0,json/* textOf */.b6)(reference?.id);
    const byIndex = index === undefined || index < 0 ? undefined : owner?.rules[index];
    if (byIndex !== undefined && (id === undefined || sameOrBelow(id, (0,json/* textOf */.b6)(byIndex.id) ?? '')))
        return byIndex;
    if (id === undefined)
        return undefined;
    for (const { rules } of context.components) {
        const match = rules.find((rule) => sameOrBelow(id, (0,json/* textOf */.b6)(rule.id) ?? ''));
        if (match !== undefined)
            return match;
    }
    return undefined;
}
/** Hierarchical ids: `CA1000/1` belongs to `CA1000` (3.27.5). */
function sameOrBelow(id, ruleId) {
    return ruleId !== '' && (id === ruleId || id.startsWith(`${ruleId}/`));
}
/**
 * What the tool says of the kind. 3.27.10: what is no failure has no level, or the level "none"; a pass that is an error
 * contradicts itself and is read as the error.
 */
function kindOf(result) {
    if (result.baselineState === 'absent')
        return 'absent';
    const kind = (0,json/* textOf */.b6)(result.kind) ?? 'fail';
    return kind !== 'fail' && (result.level === 'error' || result.level === 'warning') ? 'fail' : kind;
}
/**
 * The score where there is one, else the level. What a foreign tool calls the severity can only raise it, and a score of 0 is
 * that of a tool which has none: neither may hide what the level says.
 */
function severityOf(result, rule, overridden, own) {
    const said = statedSeverity((0,json.at)(result, 'properties'));
    if (own && said !== undefined)
        return said;
    const judged = scoredSeverity(result, rule) ?? levelSeverity(result, rule, overridden);
    const spoken = said ?? statedSeverity((0,json.at)(rule, 'properties'));
    return spoken === undefined ? judged : (0,severity/* worst */.QZ)(judged, spoken);
}
function scoredSeverity(result, rule) {
    for (const holder of [result, rule]) {
        const score = scoreOf((0,json.at)(holder, 'properties', 'security-severity'));
        if (score !== undefined)
            return (0,severity/* severityOfScore */.FL)(score);
    }
    return undefined;
}
function levelSeverity(result, rule, overridden) {
    const level = result.level ?? overridden ?? (0,json.at)(rule, 'defaultConfiguration', 'level') ?? 'warning';
    return level === 'warning' ? 'medium' : level === 'note' || level === 'none' ? 'low' : 'high';
}
/** Keys under which tools put their own word for the severity beside SARIF's level: many, HCL AppScan, bandit. */
const severityKeys = ['severity', 'Severity', 'issue_severity'];
function statedSeverity(properties) {
    const words = severityKeys.map((key) => (0,json/* textOf */.b6)((0,json.at)(properties, key))?.toLowerCase());
    return severity/* severities */.gO.find((severity) => words.includes(severity));
}
/** A score that is a number above 0; an empty text is none, and must not be read as harmless. */
function scoreOf(value) {
    const score = typeof value === 'string' && /^\s*\d{1,3}(\.\d{1,10})?\s*$/.test(value) ? Number(value) : (0,json/* numberOf */.rl)(value);
    return score !== undefined && score > 0 ? score : undefined;
}
function confidenceOf(result, rule) {
    const own = ((0,json/* textOf */.b6)((0,json.at)(result, 'properties', 'confidence')) ?? '').toLowerCase();
    if (own === 'high' || own === 'medium' || own === 'low')
        return own;
    const precision = (0,json/* textOf */.b6)((0,json.at)(rule, 'properties', 'precision'));
    return precision === 'low' ? 'low' : precision === 'medium' ? 'medium' : 'high';
}
/** 3.11: the text itself, or the rule's message string with its arguments put in. */
function messageOf(result, rule) {
    const message = (0,json/* objectOf */.Xy)(result.message) ?? {};
    const text = (0,json/* textOf */.b6)(message.text) ?? (0,json/* textOf */.b6)(message.markdown);
    const template = text ?? (0,json/* textOf */.b6)((0,json.at)(rule, 'messageStrings', (0,json/* textOf */.b6)(message.id) ?? '', 'text')) ?? '';
    const values = (0,json/* arrayOf */.jk)(message.arguments);
    const filled = template.replace(/\{(\d{1,3})\}/g, (whole, index) => (0,json/* textOf */.b6)(values[Number(index)]) ?? whole);
    return filled === '' ? ((0,json/* textOf */.b6)((0,json.at)(rule, 'shortDescription', 'text')) ?? 'No message.') : filled;
}
function topicsOf(ruleId, rule, result) {
    const tags = [...(0,json/* arrayOf */.jk)((0,json.at)(rule, 'properties', 'tags')), ...(0,json/* arrayOf */.jk)((0,json.at)(result, 'properties', 'tags'))].map(json/* textOf */.b6);
    const cwe = tags.flatMap((tag) => /\bcwe[-/](\d{1,5})\b/i
        .exec(tag ?? '')
        ?.slice(1)
        .map((id) => `cwe-${Number(id)}`) ?? []);
    const related = [...(0,json/* arrayOf */.jk)(rule?.relationships).map((entry) => (0,json.at)(entry, 'target')), ...(0,json/* arrayOf */.jk)(result.taxa)];
    const taxa = related.flatMap((entry) => {
        const id = /^(?:cwe-)?(\d{1,5})$/i.exec((0,json/* textOf */.b6)((0,json.at)(entry, 'id')) ?? '')?.[1];
        return id === undefined || ((0,json/* textOf */.b6)((0,json.at)(entry, 'toolComponent', 'name')) ?? '').toUpperCase() !== 'CWE' ? [] : [`cwe-${Number(id)}`];
    });
    const aliases = (0,json/* arrayOf */.jk)((0,json.at)(rule, 'properties', 'aliases')).map(json/* textOf */.b6);
    return [...new Set([ruleId, ...aliases.filter((alias) => alias !== undefined), ...cwe, ...taxa].map((topic) => topic.toLowerCase()))];
}
function foreignFingerprintOf(result) {
    return (Object.entries((0,json/* objectOf */.Xy)(result.fingerprints) ?? {})
        .sort(([a], [b]) => (0,finding/* compareText */.n)(a, b))
        .map(([, value]) => (0,json/* textOf */.b6)(value))
        .find((value) => value !== undefined) ?? (0,json/* textOf */.b6)((0,json.at)(result, 'partialFingerprints', 'primaryLocationLineHash')));
}
/** 3.27.23 and 3.35.3: suppressed when there are suppressions and none is under review or rejected. */
function suppressionOf(result) {
    const all = (0,json/* arrayOf */.jk)(result.suppressions).map((entry) => (0,json/* objectOf */.Xy)(entry) ?? {});
    const holds = (entry) => (entry.kind === 'inSource' || entry.kind === 'external') && (entry.status === undefined || entry.status === 'accepted');
    if (all.length === 0 || !all.every(holds))
        return undefined;
    return (all.map((entry) => (0,json/* textOf */.b6)(entry.justification)).find((text) => text !== undefined) ??
        `suppressed ${all[0]?.kind === 'inSource' ? 'in the source' : 'by the tool'}`);
}
/** A region with lines; what is missing follows 3.30: the end is the start line's end. */
function readRegion(region) {
    const startLine = (0,json/* numberOf */.rl)(region?.startLine);
    if (region === undefined || startLine === undefined || startLine < 1)
        return undefined;
    const startColumn = Math.max(1, (0,json/* numberOf */.rl)(region.startColumn) ?? 1);
    const endLine = Math.max(startLine, (0,json/* numberOf */.rl)(region.endLine) ?? startLine);
    const endColumn = (0,json/* numberOf */.rl)(region.endColumn) ?? (endLine === startLine ? startColumn : 1);
    return { startLine, startColumn, endLine, endColumn: endLine === startLine ? Math.max(startColumn, endColumn) : Math.max(1, endColumn) };
}


/***/ }),

/***/ 9786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Av: () => (/* binding */ isGateLog),
  hC: () => (/* binding */ maxSarifBytes),
  qT: () => (/* binding */ readSarif)
});

// EXTERNAL MODULE: ./build/packages/core/src/text.js
var src_text = __webpack_require__(6948);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(3732);
// EXTERNAL MODULE: ./build/packages/sarif/src/json.js
var json = __webpack_require__(4233);
;// CONCATENATED MODULE: ./build/packages/sarif/src/external.js
// Parts of a run that lie in files beside it or further up in the same file (SARIF 2.1.0, 3.13.6 and 3.15): what decides is
// brought back into the run, and what cannot be brought back is a reason not to judge it.

/**
 * Parts that decide what is reported and how it is read. The rest (taxonomies, which flawfinder points to on the web, graphs,
 * requests, stacks) decides nothing and is left where it is.
 */
const deciding = ['results', 'artifacts', 'invocations', 'extensions', 'driver', 'externalizedProperties'];
const maxExternalFiles = 200;
/** The run with its external parts in place. */
function withExternalParts(run, source) {
    const references = (0,json/* objectOf */.Xy)(run.externalPropertyFileReferences);
    const guid = (0,json/* textOf */.b6)((0,json.at)(run, 'automationDetails', 'guid'));
    const parts = source.inline.filter((entry) => guid !== undefined && sameGuid(entry.runGuid, guid));
    const files = new Map();
    for (const key of deciding) {
        const given = references?.[key];
        for (const reference of Array.isArray(given) ? given : given === undefined ? [] : [given]) {
            const part = partOf(reference, source, files);
            if (!parts.includes(part))
                parts.push(part);
            const count = (0,json/* numberOf */.rl)((0,json.at)(reference, 'itemCount'));
            if (count !== undefined && count >= 0 && (0,json/* arrayOf */.jk)(part[key]).length !== count)
                source.fail(`${count} ${key} outside the report, got ${(0,json/* arrayOf */.jk)(part[key]).length}`);
        }
    }
    if (parts.length === 0)
        return run;
    const { externalPropertyFileReferences: _references, ...rest } = run;
    return parts.reduce(joined, rest);
}
function partOf(reference, { inline, beside, parse, fail }, files) {
    const guid = (0,json/* textOf */.b6)((0,json.at)(reference, 'guid'));
    const uri = (0,json/* textOf */.b6)((0,json.at)(reference, 'location', 'uri'));
    const within = inline.find((entry) => guid !== undefined && sameGuid(entry.guid, guid));
    if (within !== undefined)
        return within;
    if (uri === undefined)
        return fail('every part of it inside the report, got a reference without a file');
    const known = files.get(uri);
    if (known !== undefined)
        return known;
    if (files.size >= maxExternalFiles)
        return fail(`at most ${maxExternalFiles} files with parts of it`);
    const bytes = beside?.(uri) ?? { unreadable: 'it is not read here' };
    if ('unreadable' in bytes)
        return fail(`every part of it inside the report or beside it, but ${uri} cannot be read: ${bytes.unreadable}`);
    const part = parse(bytes, uri);
    files.set(uri, part);
    return part;
}
function joined(run, part) {
    const lists = Object.fromEntries(['results', 'artifacts', 'invocations']
        .filter((key) => Array.isArray(part[key]))
        .map((key) => [key, [...(0,json/* arrayOf */.jk)(run[key]), ...(0,json/* arrayOf */.jk)(part[key])]]));
    const tool = (0,json/* objectOf */.Xy)(run.tool) ?? {};
    const driver = (0,json/* objectOf */.Xy)(part.driver);
    return {
        ...run,
        ...lists,
        tool: {
            ...tool,
            ...(driver === undefined ? {} : { driver: { ...(0,json/* objectOf */.Xy)(tool.driver), ...driver } }),
            ...(Array.isArray(part.extensions) ? { extensions: [...(0,json/* arrayOf */.jk)(tool.extensions), ...part.extensions] } : {}),
        },
        ...((0,json/* objectOf */.Xy)(part.externalizedProperties) === undefined
            ? {}
            : { properties: { ...(0,json/* objectOf */.Xy)(run.properties), ...(0,json/* objectOf */.Xy)(part.externalizedProperties) } }),
    };
}
function sameGuid(a, b) {
    return typeof a === 'string' && a.toLowerCase() === b.toLowerCase();
}

// EXTERNAL MODULE: ./build/packages/sarif/src/paths.js
var paths = __webpack_require__(631);
// EXTERNAL MODULE: ./build/packages/sarif/src/read-result.js + 1 modules
var read_result = __webpack_require__(3753);
// EXTERNAL MODULE: ./build/packages/sarif/src/seal.js
var seal = __webpack_require__(5862);
// EXTERNAL MODULE: ./build/packages/sarif/src/write.js + 1 modules
var write = __webpack_require__(5342);
;// CONCATENATED MODULE: ./build/packages/sarif/src/read.js
// Anyone's SARIF into results the gate can judge. Nothing is believed before it is checked, and no result is lost:
// what a tool left out is filled in by the rules of the standard (SARIF 2.1.0, sections cited below).







/** A larger file is not read: GitHub takes 10 MB gzipped, and JSON that compresses to that is rarely larger than this. */
const maxSarifBytes = 256 * 1024 * 1024;
const maxRunsRead = 1000;
/** As many skipped inputs as a run of ours lists (write.ts); a full list may have left some out. */
const maxSkippedListed = 2000;
/**
 * Reads a SARIF file of any tool.
 * @param workspace absolute path of the checkout; absolute file URIs below it become workspace paths.
 * @param beside reads the files that hold parts of the report.
 * @throws PortcullisError `report-empty`, `report-truncated`, `report-invalid`, `report-incomplete` or `report-too-large`.
 */
function readSarif(bytes, file, workspace, beside) {
    const log = readJson(bytes, file);
    if (!/^2\.\d/.test((0,json/* textOf */.b6)(log.version) ?? ''))
        throw unreadable('report-invalid', file, `expected "version": "2.1.0", got ${JSON.stringify(log.version ?? null).slice(0, 40)}`);
    if (!Array.isArray(log.runs))
        throw unreadable('report-invalid', file, 'expected an array "runs"');
    if (log.runs.length === 0)
        throw unreadable('report-empty', file, 'expected at least one run, got none');
    if (log.runs.length > maxRunsRead)
        throw unreadable('report-too-large', file, `expected at most ${maxRunsRead} runs, got ${log.runs.length}`);
    const inline = (0,json/* arrayOf */.jk)(log.inlineExternalProperties).map((entry) => (0,json/* objectOf */.Xy)(entry) ?? {});
    const source = {
        inline,
        beside,
        parse: (part, name) => readJson(part, name),
        fail: (reason) => {
            throw incomplete(file, reason);
        },
    };
    const runs = log.runs.map((run, index) => {
        const value = (0,json/* objectOf */.Xy)(run);
        if (value === undefined)
            throw unreadable('report-invalid', file, `expected run ${index + 1} to be an object`);
        return { written: value, whole: withExternalParts(value, source) };
    });
    const guids = new Set(log.runs.map((run) => (0,json/* textOf */.b6)((0,json.at)(run, 'automationDetails', 'guid'))?.toLowerCase()));
    const referred = JSON.stringify(log.runs.map((run) => (0,json.at)(run, 'externalPropertyFileReferences') ?? null)).toLowerCase();
    for (const entry of inline) {
        const [runGuid, guid] = [(0,json/* textOf */.b6)(entry.runGuid)?.toLowerCase(), (0,json/* textOf */.b6)(entry.guid)?.toLowerCase()];
        // A run without a guid is not that of an entry without one.
        const belongs = (runGuid !== undefined && guids.has(runGuid)) || (guid !== undefined && referred.includes(`"${guid}"`));
        if (entry.results !== undefined && !belongs)
            throw incomplete(file, 'every result inside a run, got results of no run (inlineExternalProperties)');
    }
    const judged = isGateLog(log);
    return runs.map(({ written, whole }, index) => ({ ...readRun(written, whole, file, index, workspace), ...(judged ? { judged } : {}) }));
}
/** Whether a log says that it was written by a gate, as all that a gate writes does. */
function isGateLog(log) {
    return (0,json.at)(log, 'properties', 'portcullis', 'gate') === true;
}
function readJson(bytes, file) {
    if (bytes.length > maxSarifBytes)
        throw unreadable('report-too-large', file, `expected at most ${maxSarifBytes} bytes, got ${bytes.length}`);
    const text = (0,src_text/* decodeText */.g7)(bytes)?.text;
    if (text === undefined)
        throw unreadable('report-invalid', file, 'expected SARIF, got a binary file');
    if (text.trim() === '')
        throw unreadable('report-empty', file, 'expected SARIF, got an empty file');
    const log = (0,json/* objectOf */.Xy)(parseJson(text, file));
    if (log === undefined)
        throw unreadable('report-invalid', file, 'expected a JSON object');
    return log;
}
function parseJson(text, file) {
    const flaw = (0,json/* jsonFlaw */.h4)(text);
    if (flaw?.kind === 'too-deep')
        throw unreadable('report-invalid', file, `expected at most ${json/* maxJsonDepth */.iC} levels of nesting, got more`, flaw.line);
    try {
        const value = JSON.parse(text);
        if (flaw !== undefined)
            throw unreadable('report-invalid', file, `expected every key once, got "${flaw.key?.slice(0, 60)}" twice in one object`, flaw.line);
        return value;
    }
    catch (error) {
        if (error instanceof errors/* PortcullisError */.SO)
            throw error;
        const truncated = /end of JSON input|Unterminated string/.test(error.message) || !/[}\]]\s*$/.test(text);
        throw truncated
            ? unreadable('report-truncated', file, 'expected SARIF, got JSON that breaks off')
            : unreadable('report-invalid', file, 'expected SARIF, got text that is no JSON');
    }
}
function unreadable(code, file, message, line) {
    return new errors/* PortcullisError */.SO({
        code,
        message,
        where: { file, ...(line === undefined ? {} : { line }) },
        remedy: 'Run the scanner that writes this file again, and keep other files out of the results directory.',
    });
}
function incomplete(file, expected) {
    return new errors/* PortcullisError */.SO({
        code: 'report-incomplete',
        message: `expected ${expected}`,
        where: { file },
        remedy: 'Keep the files that the tool writes together, or let it write one SARIF file without external properties.',
    });
}
/** @param written the run as it stands in the file, which is what a seal is about. */
function readRun(written, run, file, index, workspace) {
    const driver = (0,json/* objectOf */.Xy)((0,json.at)(run, 'tool', 'driver'));
    const tool = (0,json/* textOf */.b6)(driver?.name);
    if (tool === undefined || tool === '')
        throw unreadable('report-invalid', file, `expected run ${index + 1} to name its tool (tool.driver.name)`);
    if (run.results !== undefined && run.results !== null && !Array.isArray(run.results))
        throw unreadable('report-invalid', file, `expected run ${index + 1} to have an array "results"`);
    const scanner = scannerOf(run, tool);
    const sealed = (0,seal/* sealHolds */.e)(written);
    const context = (0,read_result/* runContext */.pO)(run, workspace, scanner !== undefined && sealed);
    const results = (0,json/* arrayOf */.jk)(run.results).map((entry, position) => {
        const result = (0,json/* objectOf */.Xy)(entry);
        if (result === undefined)
            throw unreadable('report-invalid', file, `expected result ${position + 1} of run ${index + 1} to be an object`);
        return (0,read_result/* readResult */.Uv)(result, context);
    });
    const invocations = (0,json/* arrayOf */.jk)(run.invocations).map((entry) => (0,json/* objectOf */.Xy)(entry) ?? {});
    const successful = invocations.length === 0 ? undefined : together(invocations.map(succeeded));
    const provenance = (0,json/* objectOf */.Xy)((0,json/* arrayOf */.jk)(run.versionControlProvenance)[0]);
    const own = (0,json/* objectOf */.Xy)((0,json.at)(run, 'properties', 'portcullis'));
    const canary = (0,json/* objectOf */.Xy)(own?.canary);
    const coverage = readCoverage(own?.coverage);
    const skipped = (0,json/* arrayOf */.jk)(own?.skipped);
    const inputs = (0,json/* objectOf */.Xy)(own?.inputs);
    const settingsOrigin = (0,json/* textOf */.b6)((0,json.at)(own, 'settings', 'origin'));
    const version = (0,json/* textOf */.b6)(driver?.semanticVersion) ?? (0,json/* textOf */.b6)(driver?.version);
    const commit = (0,json/* textOf */.b6)(provenance?.revisionId)?.toLowerCase();
    const repository = (0,json/* textOf */.b6)(provenance?.repositoryUri);
    return {
        file,
        index,
        tool,
        ...(scanner === undefined ? {} : { scanner }),
        ...(version === undefined ? {} : { version }),
        ...(successful === undefined ? {} : { successful }),
        errors: invocations.flatMap((invocation) => errorsOf(invocation, (0,paths/* pathReader */.n)(run, workspace))),
        ...(commit === undefined ? {} : { commit }),
        ...(repository === undefined ? {} : { repository }),
        ...(canary === undefined ? {} : { canary: { detected: canary.detected === true, detail: (0,json/* textOf */.b6)(canary.detail) ?? '' } }),
        ...(coverage === undefined ? {} : { coverage }),
        gaps: skipped.flatMap((entry) => {
            const skip = (0,json/* objectOf */.Xy)(entry);
            // What is no clear "no" is a gap.
            if (skip?.gap === false)
                return [];
            const reason = (0,json/* textOf */.b6)(skip?.reason) ?? 'unknown';
            return [{ path: (0,json/* textOf */.b6)(skip?.path) ?? '', reason, detail: (0,json/* textOf */.b6)(skip?.detail) ?? reason }];
        }),
        moreGaps: skipped.length >= maxSkippedListed && skipped.every((entry) => (0,json.at)(entry, 'gap') !== false),
        ...(inputs === undefined ? {} : { inputs }),
        ...(settingsOrigin === undefined ? {} : { settingsOrigin }),
        evaluated: Array.isArray(run.results),
        sealed,
        judged: own?.judged === true,
        allowlisted: Math.max(0, (0,json/* numberOf */.rl)((0,json.at)(own?.coverage, 'skipped', 'allowlisted')) ?? 0),
        resultsLeftOut: (0,json/* numberOf */.rl)((0,json.at)(run, 'properties', 'resultsLeftOut')) ?? 0,
        results,
        raw: run,
    };
}
/** A run is ours as soon as anything says so: a run that lost its tool's name must not lose its duty to prove itself. */
function scannerOf(run, tool) {
    if (tool.toLowerCase().startsWith(write/* toolPrefix */.z0))
        return tool.slice(write/* toolPrefix */.z0.length).toLowerCase();
    const own = (0,json.at)(run, 'properties', 'portcullis');
    if (own !== undefined)
        return ((0,json/* textOf */.b6)((0,json.at)(own, 'scanner')) ?? tool).toLowerCase();
    const id = (0,json/* textOf */.b6)((0,json.at)(run, 'automationDetails', 'id'))?.toLowerCase();
    return id?.startsWith(write/* toolPrefix */.z0) === true ? id.slice(write/* toolPrefix */.z0.length).replace(/\/$/, '') : undefined;
}
/** Counts that are no counts prove nothing. */
function readCoverage(value) {
    const applicable = (0,json/* numberOf */.rl)((0,json.at)(value, 'applicable'));
    const scanned = (0,json/* numberOf */.rl)((0,json.at)(value, 'scanned'));
    const excluded = (0,json.at)(value, 'excluded');
    const counts = [applicable, scanned, excluded ?? 0].every((count) => Number.isSafeInteger(count) && count >= 0);
    return counts && scanned <= applicable
        ? {
            applicable: applicable,
            scanned: scanned,
            ...(excluded === undefined ? {} : { excluded: excluded }),
        }
        : undefined;
}
/** Whether an invocation succeeded; undefined where nothing says so. What contradicts itself did not succeed. */
function succeeded(invocation) {
    const said = invocation.executionSuccessful;
    const broken = ['processStartFailureMessage', 'exitSignalName', 'exitSignalNumber'].some((key) => (invocation[key] ?? undefined) !== undefined);
    if (broken || (said !== undefined && said !== true))
        return false;
    // 3.20.14 leaves it to the tool what its exit code means, once it says whether it succeeded.
    if (said === undefined && (invocation.exitCode ?? 0) !== 0)
        return false;
    return said === true ? true : undefined;
}
function together(all) {
    return all.includes(false) ? false : all.includes(undefined) ? undefined : true;
}
/** Levels of a notification that are no error (3.58.6); a word that is none of SARIF's is read as one. */
const harmless = [undefined, 'none', 'note', 'warning'];
function errorsOf(invocation, pathOf) {
    const all = [...(0,json/* arrayOf */.jk)(invocation.toolExecutionNotifications), ...(0,json/* arrayOf */.jk)(invocation.toolConfigurationNotifications)];
    return all.flatMap((entry) => {
        const notification = (0,json/* objectOf */.Xy)(entry);
        if (harmless.includes(notification?.level))
            return [];
        const id = (0,json/* textOf */.b6)((0,json.at)(notification, 'descriptor', 'id'));
        const path = pathOf((0,json.at)((0,json/* arrayOf */.jk)(notification?.locations)[0], 'physicalLocation', 'artifactLocation'));
        return [
            {
                text: (0,json/* textOf */.b6)((0,json.at)(notification, 'message', 'text')) ?? id ?? 'an error without a message',
                ...(id === undefined ? {} : { id }),
                ...(path === undefined ? {} : { path }),
            },
        ];
    });
}


/***/ }),

/***/ 3162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ statedRegion),
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4233);
// Regions as SARIF states them, found in a text: by lines and columns, by characters or by bytes, whole lines and open ends
// (SARIF 2.1.0, 3.30). A region that could mean two places means none.

const members = ['startLine', 'startColumn', 'endLine', 'endColumn', 'charOffset', 'charLength', 'byteOffset', 'byteLength'];
/** The region of a JSON value; undefined when it is none or one of its numbers is no whole number. */
function statedRegion(value) {
    const region = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value);
    if (region === undefined)
        return undefined;
    const stated = {};
    for (const member of members) {
        const given = region[member];
        if (given === undefined)
            continue;
        const number = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(given);
        if (number === undefined || !Number.isSafeInteger(number))
            return undefined;
        // 3.30.9, 3.30.11: -1 says that an offset is not known.
        if (number !== -1 || !member.endsWith('Offset'))
            stated[member] = number;
    }
    return stated;
}
/** Where a region lies in a text, or why that cannot be said. */
function spanOf(region, text, index, kind) {
    const spans = [];
    if (region.startLine !== undefined)
        spans.push(byLines(region, text, index, kind));
    if (region.charOffset !== undefined)
        spans.push(byCharacters(region.charOffset, region.charLength ?? 0, text, kind));
    if (region.byteOffset !== undefined)
        spans.push(byBytes(region.byteOffset, region.byteLength ?? 0, text));
    const [first] = spans;
    if (first === undefined)
        return { problem: 'it does not say where it changes the file' };
    const failed = spans.find((span) => 'problem' in span);
    if (failed !== undefined)
        return failed;
    const same = (span) => 'start' in span && 'start' in first && span.start === first.start && span.end === first.end;
    return spans.every(same) ? first : { problem: 'its lines and its offsets name two places' };
}
const outside = { problem: 'its edits lie outside the file' };
const ambiguous = { problem: 'the report does not say whether it counts code points or UTF-16 units (columnKind)' };
function byLines(region, text, index, kind) {
    const { startLine = 0, startColumn = 1, endLine = startLine, endColumn } = region;
    const start = place(startLine, startColumn, text, index, kind);
    const end = endColumn === undefined ? lineEnd(endLine, index) : place(endLine, endColumn, text, index, kind);
    if (start === 'ambiguous' || end === 'ambiguous')
        return ambiguous;
    return start === undefined || end === undefined || end < start ? outside : { start, end };
}
/** 3.30.8: without an end column a region reaches to the end of its line, before the line break. */
function lineEnd(line, index) {
    const start = index.offsetAt(line, 1);
    return start === undefined ? undefined : start + index.lineText(line).length;
}
function place(line, column, text, index, kind) {
    if (column < 1)
        return undefined;
    const start = index.offsetAt(line, 1);
    // The place after the last line is the end of the file, also where no line break ends it.
    if (start === undefined)
        return line === index.lineCount + 1 && column === 1 ? text.length : undefined;
    const offset = advance(text, start, column - 1, kind);
    if (typeof offset !== 'number')
        return offset;
    return index.offsetAt(line, offset - start + 1);
}
function byCharacters(offset, length, text, kind) {
    if (offset < 0 || length < 0)
        return outside;
    const start = advance(text, 0, offset, kind);
    const end = typeof start === 'number' ? advance(text, start, length, kind) : start;
    if (start === 'ambiguous' || end === 'ambiguous')
        return ambiguous;
    return start === undefined || end === undefined ? outside : { start, end };
}
/** The offset `count` characters after `from`; undefined where the text ends before or a character would be cut in two. */
function advance(text, from, count, kind) {
    if (count > text.length - from)
        return undefined;
    const units = from + count;
    if (kind === 'utf16CodeUnits')
        return cutsPair(text, units) ? undefined : units;
    let offset = from;
    for (let left = count; left > 0; left--) {
        if (offset >= text.length)
            return kind === 'undeclared' ? 'ambiguous' : undefined;
        offset += isPair(text, offset) ? 2 : 1;
    }
    return kind === 'undeclared' && offset !== units ? 'ambiguous' : offset;
}
function isPair(text, offset) {
    return (text.codePointAt(offset) ?? 0) > 0xffff;
}
function cutsPair(text, offset) {
    return offset > 0 && isPair(text, offset - 1);
}
function byBytes(offset, length, text) {
    if (offset < 0 || length < 0)
        return outside;
    const bytes = Buffer.from(text);
    if (offset + length > bytes.length)
        return outside;
    const starts = (at) => at === bytes.length || (bytes[at] & 0xc0) !== 0x80;
    if (!starts(offset) || !starts(offset + length))
        return { problem: 'its bytes cut a character in two' };
    const start = bytes.toString('utf8', 0, offset).length;
    return { start, end: start + bytes.toString('utf8', offset, offset + length).length };
}


/***/ })

};
