export const id = 280;
export const ids = [280];
export const modules = {

/***/ 280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/images/src/reference.js
var reference = __webpack_require__(3355);
// EXTERNAL MODULE: ./build/packages/core/src/index.js + 12 modules
var src = __webpack_require__(5306);
// EXTERNAL MODULE: ./build/packages/workspace/src/index.js + 7 modules
var workspace_src = __webpack_require__(5425);
// EXTERNAL MODULE: ./build/packages/oci/src/content.js
var content = __webpack_require__(6346);
;// CONCATENATED MODULE: ./build/packages/oci/src/layout-names.js
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
    throw new src/* PortcullisError */.SO({
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

// EXTERNAL MODULE: ./build/packages/oci/src/registry/manifest.js
var manifest = __webpack_require__(6498);
// EXTERNAL MODULE: ./build/packages/http/src/body.js
var body = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/packages/http/src/faults.js
var faults = __webpack_require__(807);
;// CONCATENATED MODULE: ./build/packages/oci/src/registry/referrers.js
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
/** `Link: </v2/…?n=…>; rel="next"`: only to the same list on the same host. */
function nextPage(header, url) {
    const text = (Array.isArray(header) ? header.join(', ') : (header ?? '')).slice(0, 8192);
    const link = /<([^<>]{1,4096})>\s{0,5};\s{0,5}rel="?next"?/i.exec(text)?.[1];
    if (link === undefined)
        return undefined;
    let next;
    try {
        next = new URL(link, url);
    }
    catch {
        // Told below.
    }
    if (next === undefined || next.origin !== url.origin || next.pathname !== url.pathname)
        throw invalidPage(url, 'a link to somewhere else');
    return next;
}
function invalidPage(url, got) {
    return (0,faults/* fault */.DG)('paging-invalid', `expected ${url.host} to give the next page of referrers, got ${got}`, 'Do not use this registry.');
}

;// CONCATENATED MODULE: ./build/packages/oci/src/layout.js
// OCI image layouts on disk in the place of every registry: images and their signatures without a network
// (image specification, "OCI Image Layout"), as `oras copy -r --to-oci-layout`, `cosign save` and others write them.









const defaultMaxBlob = 32 * 1024 * 1024;
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
                return (0,manifest/* readManifest */.WI)(layout.read(digestOrTag), entry?.mediaType, digestOrTag);
            }
            const found = opened.flatMap((layout) => layout.named(repository, digestOrTag).map((entry) => ({ layout, entry })));
            const [first] = found;
            if (first === undefined)
                throw absent(opened, digestOrTag, repository);
            if (found.some(({ entry }) => entry.digest !== first.entry.digest))
                throw ambiguous(repository, digestOrTag, first.layout.directory);
            return (0,manifest/* readManifest */.WI)(first.layout.read(first.entry.digest), first.entry.mediaType, first.entry.digest);
        },
        async blob(_repository, descriptor, options = {}) {
            const limit = Math.min(options.maxBytes ?? defaultMaxBlob, descriptor.size);
            const layout = holder(descriptor.digest);
            if (limit < descriptor.size)
                throw tooLarge(descriptor, limit);
            const bytes = layout.read(descriptor.digest, limit);
            const digest = (0,content/* digestOf */.ol)(bytes, descriptor.digest.split(':')[0]);
            if (digest !== descriptor.digest)
                throw (0,content/* digestMismatch */.H3)('blob', descriptor.digest, digest);
            return bytes;
        },
        async *blobStream(_repository, descriptor) {
            const stream = (0,external_node_fs_.createReadStream)(holder(descriptor.digest).path(descriptor.digest));
            yield* (0,content/* verifiedChunks */.Dc)({ status: 200, headers: {}, body: stream, close: () => stream.destroy() }, descriptor);
        },
        async referrers(repository, subject, artifactType) {
            const all = new Map();
            for (const layout of opened) {
                for (const fallback of layout.named(repository, fallbackTag(subject)))
                    if ((0,manifest/* isIndexType */.$U)(fallback.mediaType))
                        for (const entry of (0,manifest/* indexEntries */.nL)(layout.read(fallback.digest)))
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
function openLayout(given) {
    const { directory } = given;
    const entries = (0,manifest/* indexEntries */.nL)(readBounded((0,external_node_path_.join)(directory, 'index.json'), directory));
    boundReferrers(entries.length);
    const path = (digest) => (0,external_node_path_.join)(directory, 'blobs', ...digest.split(':'));
    const holds = (digest) => (0,external_node_fs_.statSync)(path(digest), { throwIfNoEntry: false })?.isFile() === true;
    const read = (digest, limit = manifest/* maxManifestBytes */.rq) => readBounded(path(digest), directory, limit);
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
/** Looks into every small JSON blob. @throws PortcullisError `layout-invalid` where there are too many. */
function scanBlobs(directory, listed) {
    const referrers = new Map();
    const subjects = new Set();
    const repositories = new Set();
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
                throw invalid(directory, `more than ${maxBlobs} blobs`);
            const file = (0,external_node_path_.join)(folder, hex);
            const stats = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
            if (stats?.isFile() !== true || stats.size > manifest/* maxManifestBytes */.rq)
                continue;
            const bytes = readBounded(file, directory);
            if (bytes[0] !== 0x7b)
                continue;
            left -= bytes.length;
            if (left < 0)
                throw invalid(directory, `more than ${maxScannedBytes} bytes of manifests and statements`);
            const value = asRecord(bytes);
            if (value === undefined)
                continue;
            for (const name of repositoriesNamed(value))
                repositories.add(name);
            if (value.subject === undefined || value.subject === null || (value.layers === undefined && value.manifests === undefined))
                continue;
            const entry = referrerOf(value, listed.get(digest), digest, bytes.length);
            const { digest: subject } = (0,manifest/* readDescriptor */.qq)(value.subject);
            subjects.add(digest);
            referrers.set(subject, [...(referrers.get(subject) ?? []), entry]);
        }
    }
    return { referrers, subjects, repositories };
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
function readBounded(file, directory, limit = manifest/* maxManifestBytes */.rq) {
    try {
        const { size } = (0,external_node_fs_.statSync)(file);
        if (size <= limit)
            return (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        throw invalid(directory, (0,workspace_src/* systemReason */.uc)(error));
    }
    throw invalid(directory, `a file of more than ${limit} bytes`);
}
function invalid(directory, got) {
    return new src/* PortcullisError */.SO({
        code: 'layout-invalid',
        message: `expected an OCI image layout, got ${got}`,
        where: { file: directory, key: 'layout' },
        remedy: 'Write it with `cosign save` or `oras copy -r --to-oci-layout`, which take the signatures along.',
    });
}
function tooLarge(descriptor, limit) {
    return new src/* PortcullisError */.SO({
        code: 'blob-too-large',
        message: `expected blob ${(0,content/* shortDigest */.VK)(descriptor.digest)} of at most ${limit} bytes, got ${descriptor.size}`,
        remedy: 'Nothing of this kind is that large; look at the artifact with another tool.',
    });
}
function ambiguous(repository, tag, directory) {
    return new src/* PortcullisError */.SO({
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
    return new src/* PortcullisError */.SO({
        code: 'manifest-unknown',
        message: `expected ${full}:${name.slice(0, 128)} in the layout, got ${held}`,
        where: { file: directory, key: 'layout' },
        remedy: isBare
            ? `If it is that image, say so: \`layout: ${full}${titles.length === 0 ? `:${name}` : ''}=DIRECTORY\`; or name the image by its digest.`
            : 'Copy the image into the layout, with its signatures.',
    });
}
function missing(code, name, directory) {
    return new src/* PortcullisError */.SO({
        code,
        message: `expected ${name.slice(0, 140)} in the layout, got nothing of that name`,
        where: { file: directory, key: 'layout' },
        remedy: 'Copy the image into the layout, with its signatures.',
    });
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(4649);
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
    throw (0,faults/* fault */.DG)('proxy-invalid', `expected ${name} to be an http or https URL`, `Correct or unset ${name}.`);
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
            fail((0,faults/* fault */.DG)('proxy-refused', `expected the proxy ${proxy.host} to open a tunnel to ${authority}, got status ${response.statusCode}`, response.statusCode === 407
                ? 'Put the proxy’s user and password into HTTPS_PROXY.'
                : 'Allow the host at the proxy, or name it in NO_PROXY.'));
        });
        request.on('timeout', () => request.destroy(Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' })));
        request.on('error', (error) => fail((0,faults/* connectionFault */.x$)(error, `the proxy ${proxy.host}`)));
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
                throw (0,faults/* fault */.DG)('transport-closed', `expected an answer from ${request.url.host}, got the end of the run`, 'Raise the deadline.');
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
        if (error === null && addresses.some(isLinkLocal)) {
            callback(linkLocalRefused(host), '', 0);
        }
        else
            callback(error, address, family);
    });
};
function linkLocalRefused(host) {
    return (0,faults/* fault */.DG)('address-refused', `expected ${host} to be a public or private host, got a link-local address`, 'Do not use this host: it leads to the machine’s metadata service.');
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/packages/oci/src/auth/credential-helper.js
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
        throw failed(name, 'a name that is no helper’s');
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
        const child = (0,external_node_child_process_.spawn)(`docker-credential-${name}`, ['get'], {
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
            fail(failed(name, error.code === 'ENOENT' ? 'no such program on PATH' : error.message));
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

;// CONCATENATED MODULE: ./build/packages/oci/src/auth/credentials.js
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
    const host = hostOf(bare.split('/')[0] ?? '');
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
    return new src/* PortcullisError */.SO({
        code: 'docker-config-invalid',
        message,
        where: { file },
        remedy: 'Log in again with `docker login`, or remove the file.',
    });
}

;// CONCATENATED MODULE: ./build/packages/oci/src/registry/endpoint.js
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
    return isLoopback(url.host);
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

;// CONCATENATED MODULE: ./build/packages/oci/src/auth/challenge.js
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

;// CONCATENATED MODULE: ./build/packages/oci/src/auth/realm.js
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
    const local = isLoopback(registry.host);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local && isLoopback(url.host)))
        throw refused(registry, `${url.protocol}//${url.host}`);
    const named = trusted.includes(hostOf(url.host)) || trusted.includes(url.host);
    if (!mayLeadTo(registry.host, url.host) && (!named || isLinkLocal(hostOf(url.host))))
        throw refused(registry, `the private address ${url.host}`);
    return url;
}
/** Whether credentials of the registry may be sent to its token service: same site, a known pair, or named by the user. */
function realmMayHaveCredentials(realm, registry, trusted) {
    const [realmHost, registryHost] = [hostOf(realm.host), hostOf(registry.host)];
    if (realmHost === registryHost || trusted.includes(realmHost) || trusted.includes(realm.host))
        return true;
    if (isLoopback(realmHost) && isLoopback(registryHost))
        return true;
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
    return (0,faults/* fault */.DG)('realm-refused', `expected ${registry.host} to name a token service reached over https, got ${got.slice(0, 120)}`, 'Do not use this registry: it tries to send the job’s requests somewhere they do not belong.');
}

;// CONCATENATED MODULE: ./build/packages/oci/src/auth/token.js
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
        throw (0,faults/* fault */.DG)('realm-untrusted', `expected ${registry.host} to take its credentials itself, got the token service ${realm.host} on another site`, `If ${realm.host} does belong to the registry, name it in \`trusted-realms\`.`);
    }
    const service = challenge.parameters.get('service') ?? '';
    const scopes = readScopes(challenge.parameters.get('scope'), request.repository);
    const response = await request.send(credentials?.kind === 'identity-token'
        ? refreshRequest(realm, service, scopes, credentials.token)
        : tokenRequest(realm, service, scopes, credentials));
    if (response.status !== 200) {
        await (0,body/* drain */.Ze)(response);
        throw (0,faults/* fault */.DG)('token-refused', `expected a token from ${realm.host} for ${request.repository}, got status ${response.status}`, credentials === undefined
            ? 'Log in to the registry before this step, for example with docker/login-action, or check the image’s name.'
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
    const login = credentials?.kind === 'password' ? { authorization: basic(credentials.username, credentials.password) } : {};
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
    const invalid = (got) => (0,faults/* fault */.DG)('token-invalid', `expected ${host} to answer with a token, got ${got}`, 'Check the registry’s token service.');
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

;// CONCATENATED MODULE: ./build/packages/oci/src/registry/session.js
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
            return { header: basic(credentials.username, credentials.password), expires: Number.POSITIVE_INFINITY };
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
    if (to.protocol === 'http:' && (from.protocol === 'https:' || !isPrivateAddress(to.host) || !isPrivateAddress(from.host)))
        throw (0,faults/* fault */.DG)('redirect-downgrade', `expected ${from.host} to keep to https, got a redirect to http://${to.host}`, 'Do not use this registry.');
    if (!mayLeadTo(from.host, to.host))
        throw (0,faults/* fault */.DG)('redirect-private', `expected ${from.host} to redirect to a public host or itself, got the private address ${to.host}`, 'Do not use this registry: it tries to reach into the runner’s network.');
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
/** 0.5, 1, 2, … seconds, spread so that parallel questions do not come back at once. */
function backoff(attempt) {
    return 500 * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
}
function busy(url, response, said, wait) {
    const limited = response.status === 429;
    const code = /"code"\s{0,5}:\s{0,5}"([A-Z_]{1,40})"/.exec(said)?.[1];
    return (0,faults/* fault */.DG)(limited ? 'registry-rate-limit' : 'registry-failed', `expected an answer from ${url.host}, got status ${response.status}${code === undefined ? '' : ` ${code}`}${wait > maxWait ? `, with a wait of ${Math.ceil(wait / 1000)} seconds` : ''}`, limited ? `Wait, or raise the limit. ${loginAdvice(url.host)}` : 'Try again later; look at the registry’s status.');
}
function unauthorized(url, repository, status) {
    return (0,faults/* fault */.DG)('registry-unauthorized', `expected ${url.host} to let ${repository.repository} be read, got status ${status}`, loginAdvice(repository.registry));
}

;// CONCATENATED MODULE: ./build/packages/oci/src/registry/client.js
// The registry client: each method is one question of the distribution specification, its answer verified.








const client_defaultMaxBlob = 32 * 1024 * 1024;
/** Manifests kept for the next question, so that one image costs one download of each. */
const cacheEntries = 512;
function createRegistryClient(options) {
    const { idleTimeout = 30_000, totalTimeout = 60_000, mirrors = new Map() } = options;
    const transport = createTransport({
        proxy: proxyFromEnvironment(options.environment),
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
                for await (const chunk of (0,content/* verifiedChunks */.Dc)(response, descriptor))
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
async function isAbsent(response, repository) {
    if (response.status === 200)
        return false;
    await (0,body/* drain */.Ze)(response);
    if (response.status === 404)
        return true;
    const host = new URL(`https://${repository.registry}`);
    refuseForbidden(response, host, repository);
    throw (0,faults/* fault */.DG)('registry-unexpected', `expected status 200 from ${repository.registry}, got ${response.status}`, 'Check that this is a registry.');
}
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
    return (0,faults/* fault */.DG)('blob-too-large', `expected blob ${(0,content/* shortDigest */.VK)(descriptor.digest)} of at most ${maxBytes} bytes, got ${descriptor.size}`, 'Nothing of this kind is that large; look at the artifact with another tool.');
}
function client_absent(code, repository, name) {
    return (0,faults/* fault */.DG)(code, `expected ${name.slice(0, 140)} in ${repository.registry}/${repository.repository}, got nothing of that name`, 'Check the reference, and that the job is logged in to the registry if it is private.');
}

// EXTERNAL MODULE: ./build/packages/engines/image-verify/src/scan/inputs.js
var scan_inputs = __webpack_require__(9818);
;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/scan/connect.js
// Whom images are asked of: the registries, or layouts in their place.






/** @throws PortcullisError `input-invalid`, or what is wrong with a layout. */
function connect(inputs, context, notices) {
    if (inputs.layout.length > 0) {
        if (inputs.mirrors.length > 0 || inputs['ca-file'] !== '')
            notices.push({ level: 'warning', message: '`mirrors` and `ca-file` count for nothing beside `layout`, which opens no socket.' });
        return { client: layoutRegistry(...layoutsOf(inputs, context.workspace)), close: () => undefined };
    }
    const ca = inputs['ca-file'] === '' ? context.environment.SSL_CERT_FILE : inputs['ca-file'];
    const client = createRegistryClient({
        environment: context.environment,
        now: context.now,
        mirrors: mirrorsOf(inputs),
        trustedRealms: inputs['trusted-realms'],
        ...(ca === undefined || ca === '' ? {} : { ca: readCa(context.workspace, ca) }),
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
            throw (0,scan_inputs/* badInput */.AN)('layout', 'DIRECTORY or IMAGE=DIRECTORY', entry);
        const directory = (0,workspace_src/* insideWorkspace */.CT)(workspace, entry.slice(equals + 1));
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
            throw (0,scan_inputs/* badInput */.AN)('mirrors', 'REGISTRY=MIRROR', entry);
        mirrors.set(registry, [...(mirrors.get(registry) ?? []), (0,reference/* normalHost */.CS)(mirror)]);
    }
    return mirrors;
}
/** An input of the job's author, so it may lie outside the checkout: `/etc/ssl/…`. */
function readCa(workspace, file) {
    const path = (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(workspace), file);
    const text = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
    if (!text.includes('-----BEGIN CERTIFICATE-----'))
        throw (0,scan_inputs/* badInput */.AN)('ca-file', 'a PEM file of certificates', file);
    return text;
}


/***/ })

};
