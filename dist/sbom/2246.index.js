"use strict";
exports.id = 2246;
exports.ids = [2246];
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

/***/ 2246:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var refuseOther = (function refuseOther(asked, has, name) {
    if (asked !== '' && !isPlatform(has, asked))
        throw invalid(name, `expected an image for ${asked.slice(0, 60)}, got one for ${has === '' ? 'none that it names' : has.slice(0, 60)}`);
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  folderTree: () => (/* reexport */ folder/* folderTree */.j),
  localImage: () => (/* reexport */ localImage),
  ociImage: () => (/* reexport */ ociImage),
  rootFileSystem: () => (/* reexport */ root/* rootFileSystem */.C)
});

// UNUSED EXPORTS: defaultPlatform, layers, localKind, maxEntries, refusal

// EXTERNAL MODULE: ./build/bundled/packages/rootfs/src/folder.js
var folder = __webpack_require__(4746);
// EXTERNAL MODULE: ./build/bundled/packages/rootfs/src/root.js
var root = __webpack_require__(8450);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/bundled/packages/images/src/reference.js
var src_reference = __webpack_require__(3860);
// EXTERNAL MODULE: ./build/bundled/packages/rootfs/src/refusal.js
var refusal = __webpack_require__(7512);
;// CONCATENATED MODULE: ./build/bundled/packages/rootfs/src/sources/image.js
// An image as all its sources give it: a configuration, and layers that can be opened once each.

/** Largest configuration; real ones stay below 100 KiB. */
const maxConfigBytes = 4 * 1024 * 1024;
/** Overlay file systems take no more than 500 layers, docker no more than 127. */
const maxLayers = 500;
/** @throws PortcullisError `image-invalid` */
function readConfig(bytes, where) {
    const config = jsonObject(bytes, where, 'the configuration of an image');
    const { os, architecture, variant, rootfs, history } = config;
    if (typeof os !== 'string' || typeof architecture !== 'string')
        throw invalid(where, 'expected a configuration with `os` and `architecture`');
    const diffIds = isObject(rootfs) ? rootfs.diff_ids : undefined;
    if (!Array.isArray(diffIds) || !diffIds.every((id) => typeof id === 'string' && /^sha256:[0-9a-f]{64}$/.test(id)))
        throw invalid(where, 'expected a configuration with the digests of its layers in `rootfs.diff_ids`');
    if (diffIds.length === 0)
        throw invalid(where, 'expected an image of at least one layer, got none');
    if (diffIds.length > maxLayers)
        throw invalid(where, `expected at most ${maxLayers} layers, got ${diffIds.length}`);
    const steps = (Array.isArray(history) ? history : []).filter((step) => isObject(step) && step.empty_layer !== true);
    const labels = isObject(config.config) ? texts(config.config.Labels) : {};
    return {
        // Some builders leave it empty.
        platform: os === '' || architecture === ''
            ? ''
            : [os, architecture, ...(typeof variant === 'string' && variant !== '' ? [variant] : [])].join('/'),
        labels,
        diffIds: diffIds,
        // A history that does not fit the layers says nothing of any of them.
        createdBy: diffIds.map((_, index) => {
            const text = steps.length === diffIds.length ? steps[index].created_by : undefined;
            return typeof text === 'string' ? text : undefined;
        }),
    };
}
const baseKeys = { name: 'org.opencontainers.image.base.name', digest: 'org.opencontainers.image.base.digest' };
function baseOf(annotations, labels) {
    const said = (key) => annotations[key] || labels[key] || undefined;
    const [name, digest] = [said(baseKeys.name), said(baseKeys.digest)];
    if (name === undefined && digest === undefined)
        return {};
    return { base: { ...(name === undefined ? {} : { name }), ...(digest === undefined ? {} : { digest }) } };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function texts(value) {
    const entries = isObject(value) ? Object.entries(value).filter((entry) => typeof entry[1] === 'string') : [];
    return Object.assign(Object.create(null), Object.fromEntries(entries));
}
/** @throws PortcullisError `image-invalid` */
function json(bytes, where, what) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw invalid(where, `expected ${what} as JSON`);
    }
}
function jsonObject(bytes, where, what) {
    const value = json(bytes, where, what);
    if (isObject(value))
        return value;
    throw invalid(where, `expected ${what} as a JSON object`);
}
function invalid(where, message) {
    return (0,refusal/* refusal */.x)('image-invalid', where, message);
}

// EXTERNAL MODULE: ./build/bundled/packages/oci/src/registry/manifest.js
var registry_manifest = __webpack_require__(2115);
;// CONCATENATED MODULE: ./build/bundled/packages/rootfs/src/sources/oci.js
// An image by its manifest, wherever that is kept: a registry, a layout folder, an archive of one. The platform is chosen where there are
// several, and what was asked for must be there.


const defaultPlatform = 'linux/amd64';
const imageConfigs = new Set([
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
]);
/** Indexes within one another. */
const maxIndexes = 4;
/** @throws PortcullisError `image-invalid`, or what the store throws. */
async function ociImage(store, asked) {
    const { name, repository } = asked;
    const manifest = await chosen(store, asked);
    const { config, layers, annotations } = jsonObject(manifest.bytes, name, 'a manifest');
    const configuration = descriptor(config, name, 'configuration');
    if (!imageConfigs.has(configuration.mediaType))
        throw invalid(name, `expected an image, got an artifact of type ${configuration.mediaType.slice(0, 100)}`);
    const read = readConfig(await store.blob(repository, configuration, { maxBytes: maxConfigBytes }), name);
    refuseOther(asked.platform, read.platform, name);
    const descriptors = layers.map((layer) => descriptor(layer, name, 'layer'));
    if (descriptors.length !== read.diffIds.length)
        throw invalid(name, `expected as many layers as the configuration names (${read.diffIds.length}), got ${descriptors.length}`);
    return {
        name,
        digest: manifest.descriptor.digest,
        platform: read.platform,
        labels: read.labels,
        ...baseOf(texts(annotations), read.labels),
        layers: descriptors.map((layer, index) => {
            const createdBy = read.createdBy[index];
            return {
                digest: layer.digest,
                diffId: read.diffIds[index],
                ...(createdBy === undefined ? {} : { createdBy }),
                open: () => store.blobStream(repository, layer),
            };
        }),
    };
}
async function chosen(store, { name, repository, reference, platform }) {
    let manifest = await store.manifest(repository, reference);
    for (let depth = 0; (0,registry_manifest/* isIndexType */.$U)(manifest.mediaType); depth++) {
        if (depth === maxIndexes)
            throw invalid(name, `expected at most ${maxIndexes} indexes within one another`);
        manifest = await store.manifest(repository, choose(manifest.bytes, platform, name).digest);
    }
    return manifest;
}
/** The entry of an index for a platform. @throws PortcullisError `image-invalid` where there is none. */
function choose(bytes, platform, name) {
    const { manifests } = jsonObject(bytes, name, 'an index');
    const known = (0,registry_manifest/* indexEntries */.nL)(bytes).flatMap((entry, index) => {
        // What BuildKit attests stands beside the images, for no platform.
        if (entry.artifactType !== undefined || entry.annotations?.['vnd.docker.reference.type'] !== undefined)
            return [];
        const said = manifests[index]?.platform;
        const platformOf = isObject(said)
            ? [said.os, said.architecture, said.variant].filter((part) => typeof part === 'string' && part !== '').join('/')
            : '';
        return platformOf.startsWith('unknown/') ? [] : [{ digest: entry.digest, platform: platformOf }];
    });
    const [only] = known;
    if (only !== undefined && known.length === 1 && (platform === '' || only.platform === '' || isPlatform(only.platform, platform)))
        return only;
    const wanted = platform === '' ? defaultPlatform : platform;
    const found = known.find((choice) => choice.platform === wanted) ?? known.find((choice) => isPlatform(choice.platform, wanted));
    if (found !== undefined)
        return found;
    const there = known.map((choice) => choice.platform || 'one without a platform').join(', ');
    throw invalid(name, `expected an image for ${wanted}, got ${there === '' ? 'none' : there.slice(0, 300)}`);
}
/** `linux/arm` means any variant of it, and `linux/arm64` is `linux/arm64/v8`. */
function isPlatform(has, wanted) {
    const plain = (text) => text.replace(/^([^/]+\/arm64)\/v8$/, '$1');
    return plain(has) === plain(wanted) || plain(has).startsWith(`${plain(wanted)}/`);
}
/** @throws PortcullisError `image-invalid` where another platform was asked for. */

function descriptor(value, name, what) {
    const { mediaType, digest, size } = isObject(value) ? value : {};
    if (typeof mediaType !== 'string' || typeof digest !== 'string' || !/^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/.test(digest))
        throw invalid(name, `expected a ${what} with its type and digest in the manifest`);
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw invalid(name, `expected a ${what} with its size in the manifest`);
    return { mediaType, digest, size };
}

;// CONCATENATED MODULE: ./build/bundled/packages/rootfs/src/sources/docker-archive.js
// Archives of `docker save` before version 25, of podman and of builders: manifest.json names configurations and layers.




/**
 * @param image the tag that is asked for; empty where there is only one image.
 * @throws PortcullisError `image-invalid`
 */
function dockerImage(archive, name, image, platform) {
    const all = savedImages(archive, name);
    const found = image === '' ? all : all.filter(({ tags }) => tags.some((tag) => sameTag(tag, image)));
    const [saved] = found;
    if (saved === undefined || found.length > 1) {
        const there = all.map(({ tags }) => tags[0] ?? 'one without a tag').join(', ');
        throw invalid(name, `expected one image${image === '' ? '' : ` ${image.slice(0, 200)}`} in the archive, got ${there.slice(0, 300) || 'none'}; name one by \`image\``);
    }
    const bytes = archive.read(saved.config, maxConfigBytes);
    refuseOtherConfig(saved.config, bytes, name);
    const config = readConfig(bytes, name);
    refuseOther(platform, config.platform, name);
    if (saved.layers.length !== config.diffIds.length)
        throw invalid(name, `expected as many layers as the configuration names (${config.diffIds.length}), got ${saved.layers.length}`);
    return {
        name: image === '' ? (saved.tags[0] ?? name) : image,
        platform: config.platform,
        labels: config.labels,
        ...baseOf({}, config.labels),
        layers: saved.layers.map((path, index) => {
            const createdBy = config.createdBy[index];
            return {
                diffId: config.diffIds[index],
                ...(createdBy === undefined ? {} : { createdBy }),
                open: () => archive.stream(path),
            };
        }),
    };
}
function savedImages(archive, name) {
    const list = json(archive.read('manifest.json', maxConfigBytes), name, 'manifest.json');
    if (!Array.isArray(list))
        throw invalid(name, 'expected manifest.json as a list of images');
    return list.map((value) => {
        const { Config: config, RepoTags: tags, Layers: layers } = isObject(value) ? value : {};
        if (typeof config !== 'string' || !isTexts(layers) || layers.length > maxLayers)
            throw invalid(name, 'expected images with `Config` and `Layers` in manifest.json');
        return { config, layers, tags: isTexts(tags) ? tags : [] };
    });
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
function sameTag(tag, image) {
    try {
        return (0,src_reference/* formatReference */.FH)((0,src_reference/* parseReference */.F2)(tag)) === (0,src_reference/* formatReference */.FH)((0,src_reference/* parseReference */.F2)(image));
    }
    catch {
        return tag === image;
    }
}
/** The configuration is named by its digest: `HEX.json`, `sha256:HEX`, `blobs/sha256/HEX`. */
function refuseOtherConfig(path, bytes, name) {
    const said = /(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/.exec(path)?.[1];
    const got = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if (said !== undefined && said !== got)
        throw invalid(name, `expected the configuration sha256:${said}, got sha256:${got}`);
}

// EXTERNAL MODULE: ./build/bundled/packages/rootfs/src/sources/kind.js
var sources_kind = __webpack_require__(5199);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/oci/src/content.js
var content = __webpack_require__(5351);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/system-reason.js
var system_reason = __webpack_require__(7298);
;// CONCATENATED MODULE: ./build/bundled/packages/rootfs/src/sources/layout.js
// OCI image layouts, as a folder and as an archive of one (`skopeo copy \u2026 oci-archive:`, `docker save` since 25).








const maxIndexBytes = 4 * 1024 * 1024;
/** No layout has one: it proves nothing of a registry. */
const nowhere = { registry: '', repository: '' };
/**
 * @param image the name, tag or digest that is asked for; empty where there is only one.
 * @throws PortcullisError `image-invalid` where there is none or more than one.
 */
async function layoutImage(files, name, image, platform) {
    const entries = (0,registry_manifest/* indexEntries */.nL)(files.read('index.json', maxIndexBytes)).filter(isImage);
    const found = image === '' ? entries : entries.filter((entry) => answers(entry, image));
    const digests = [...new Set(found.map(({ digest }) => digest))];
    const [digest] = digests;
    if (digest === undefined || digests.length > 1)
        throw notOne(name, image, entries, digests.length);
    return ociImage(storeOf(files, name), { name: image === '' ? name : image, repository: nowhere, reference: digest, platform });
}
function isImage({ annotations, artifactType }) {
    return artifactType === undefined && !/^dev\.cosignproject\.cosign\/(?:sigs|atts)$/.test(annotations?.kind ?? '');
}
function titles({ annotations }) {
    return ['io.containerd.image.name', 'org.opencontainers.image.ref.name'].flatMap((key) => annotations?.[key] ?? []);
}
/** By its digest, by what the layout calls it, or by the tag where the layout has no more. */
function answers(entry, image) {
    if (entry.digest === image)
        return true;
    const asked = referenceOf(image);
    if (asked?.digest !== undefined)
        return entry.digest === asked.digest;
    return titles(entry).some((title) => title === image || title === asked?.tag || (asked !== undefined && full(title) === (0,src_reference/* formatReference */.FH)(asked)));
}
function full(title) {
    const reference = /[/:]/.test(title) ? referenceOf(title) : undefined;
    return reference === undefined ? undefined : (0,src_reference/* formatReference */.FH)(reference);
}
function referenceOf(text) {
    try {
        return (0,src_reference/* parseReference */.F2)(text);
    }
    catch {
        return undefined;
    }
}
function notOne(name, image, entries, count) {
    const there = entries.map((entry) => titles(entry)[0] ?? entry.digest).join(', ');
    const wanted = image === '' ? 'one image' : `one image ${image.slice(0, 200)}`;
    const got = count > 1 || image !== '' ? `${there === '' ? 'none' : there.slice(0, 300)}` : 'none';
    return invalid(name, `expected ${wanted} in the layout, got ${got}${count > 1 ? '; name one by `image`' : ''}`);
}
function storeOf(files, name) {
    const path = (digest) => {
        if (!(0,src_reference/* isDigest */.Bc)(digest))
            throw invalid(name, 'expected a digest of sha256 or sha512');
        const at = `blobs/${digest.replace(':', '/')}`;
        if (!files.has(at))
            throw invalid(name, `expected the blob ${digest} in the layout, got none`);
        return at;
    };
    const store = {
        manifest: async (_repository, digest) => (0,registry_manifest/* readManifest */.WI)(files.read(path(digest), maxIndexBytes), undefined, digest),
        async blob(repository, descriptor, { maxBytes = maxIndexBytes } = {}) {
            if (descriptor.size > maxBytes)
                throw invalid(name, `expected a blob of at most ${maxBytes} bytes, got ${descriptor.size}`);
            const parts = [];
            for await (const chunk of store.blobStream(repository, descriptor))
                parts.push(chunk);
            return Buffer.concat(parts);
        },
        async *blobStream(_repository, descriptor) {
            const body = files.stream(path(descriptor.digest));
            yield* (0,content/* verifiedChunks */.Dc)({ status: 200, headers: {}, body, close: () => undefined }, descriptor);
        },
    };
    return store;
}
function folderFiles(directory) {
    return {
        has: (name) => (0,sources_kind/* folderHas */.lP)(directory, name),
        read(name, maxBytes) {
            try {
                if ((0,external_node_fs_.statSync)((0,external_node_path_.join)(directory, name)).size <= maxBytes)
                    return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, name));
            }
            catch (error) {
                throw invalid(directory, `expected ${name.slice(0, 200)} in the layout, got ${(0,system_reason/* systemReason */.u)(error)}`);
            }
            throw invalid(directory, `expected ${name.slice(0, 200)} of at most ${maxBytes} bytes, got more`);
        },
        stream: (name) => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(directory, name), { highWaterMark: 256 * 1024 }),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/bundled/packages/rootfs/src/unpack.js
var unpack = __webpack_require__(8196);
;// CONCATENATED MODULE: ./build/bundled/packages/rootfs/src/sources/packed-file.js
// An archive that is packed as a whole (`docker save \u2026 | gzip`): its parts cannot be reached for, and their list stands behind them. It is
// unpacked once, piece by piece, into a folder of its own that goes when the image does.







/** Of the archive unpacked. The largest images of registries, those of machine learning, have 15 GiB. */
const maxBytes = 20 * 1024 ** 3;
/** @throws PortcullisError `layer-invalid` where it is damaged, `layer-too-large`, `image-invalid` where the disk does not take it. */
async function unpackedFile(absolute, name) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'portcullis-image-'));
    const remove = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    const path = (0,external_node_path_.join)(folder, 'image.tar');
    const descriptor = (0,external_node_fs_.openSync)(path, 'wx', 0o600);
    let bytes = 0;
    try {
        await (0,unpack/* unpack */.l)(name, (0,external_node_fs_.createReadStream)(absolute, { highWaterMark: 256 * 1024 }), (chunk) => {
            bytes += chunk.length;
            if (bytes > maxBytes)
                throw (0,refusal/* refusal */.x)('layer-too-large', name, `expected an archive of at most ${maxBytes} bytes unpacked, got more`);
            writeAll(descriptor, chunk, name);
        });
        return { path, remove };
    }
    catch (error) {
        remove();
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function writeAll(descriptor, chunk, name) {
    try {
        for (let at = 0; at < chunk.length;)
            at += (0,external_node_fs_.writeSync)(descriptor, chunk, at);
    }
    catch (error) {
        throw invalid(name, `expected room to unpack the archive, got ${(0,system_reason/* systemReason */.u)(error)}`);
    }
}

// EXTERNAL MODULE: ./build/bundled/packages/rootfs/src/tar.js
var tar = __webpack_require__(3487);
// EXTERNAL MODULE: ./build/bundled/packages/rootfs/src/tree.js
var tree = __webpack_require__(930);
;// CONCATENATED MODULE: ./build/bundled/packages/rootfs/src/sources/tar-file.js
// An archive on the disk as a folder of files, of which each can be opened where it lies: nothing is read but headers.





const blockSize = 512;
/** Of an archive of images: layers, manifests and configurations. */
const maxFiles = 100_000;
const maxLinks = 10;
/** @throws PortcullisError `layer-invalid` where it is no archive, `image-invalid` where it cannot be read. */
function openTarFile(absolute, name) {
    const members = indexOf(absolute, name);
    const find = (path) => {
        let at = path;
        for (let links = 0; links <= maxLinks; links++) {
            const member = members.get(at);
            if (member === undefined)
                throw invalid(name, `expected ${path.slice(0, 200)} in the archive, got none`);
            if (member.target === undefined)
                return member;
            at = linkTarget(at, member.target, name);
        }
        throw invalid(name, `expected a file at ${path.slice(0, 200)}, got links in a ring`);
    };
    return {
        has: (path) => members.has(path),
        names: () => [...members.keys()],
        size: (path) => find(path).size,
        read(path, maxBytes) {
            const { start, size } = find(path);
            if (size > maxBytes)
                throw invalid(name, `expected ${path.slice(0, 200)} of at most ${maxBytes} bytes, got ${size}`);
            const descriptor = (0,external_node_fs_.openSync)(absolute, 'r');
            try {
                const bytes = Buffer.alloc(size);
                if ((0,external_node_fs_.readSync)(descriptor, bytes, 0, size, start) < size)
                    throw invalid(name, `expected ${path.slice(0, 200)} to its end, got less`);
                return bytes;
            }
            finally {
                (0,external_node_fs_.closeSync)(descriptor);
            }
        },
        stream(path) {
            const { start, size } = find(path);
            return size === 0 ? empty() : (0,external_node_fs_.createReadStream)(absolute, { start, end: start + size - 1, highWaterMark: 256 * 1024 });
        },
    };
}
async function* empty() {
    // A layer of no bytes has none to give.
}
function indexOf(absolute, name) {
    const members = new Map();
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(absolute, 'r');
    }
    catch (error) {
        throw invalid(name, `expected an archive that can be read, got ${(0,system_reason/* systemReason */.u)(error)}`);
    }
    try {
        const length = (0,external_node_fs_.fstatSync)(descriptor).size;
        const block = Buffer.alloc(blockSize);
        let at = 0;
        const reader = (0,tar/* tarReader */.R)(name, (entry) => {
            if (members.size >= maxFiles)
                throw invalid(name, `expected at most ${maxFiles} files in an archive of images`);
            const path = (0,tree/* segmentsOf */.OD)(entry.name, name).join('/');
            if (entry.kind === 'file')
                members.set(path, { start: at + blockSize, size: entry.size });
            else if (entry.kind !== 'directory')
                members.set(path, { start: 0, size: 0, target: entry.kind === 'hardlink' ? `/${entry.target}` : entry.target });
            return undefined;
        });
        while (at < length && !reader.ended()) {
            if ((0,external_node_fs_.readSync)(descriptor, block, 0, blockSize, at) < blockSize)
                throw invalid(name, 'expected an archive of whole blocks; it is cut off');
            reader.write(block);
            at += blockSize + reader.pass();
        }
        if (at > length)
            throw invalid(name, 'expected the archive to go on, got its end within a file; it is cut off');
        reader.end();
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    return members;
}
function linkTarget(from, target, name) {
    const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
    for (const part of target.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            throw invalid(name, `expected links within the archive, got ${target.slice(0, 200)}`);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./build/bundled/packages/rootfs/src/sources/index.js
// An image of this machine or of a registry, read by what lies there.






/**
 * An image of a layout or archive.
 * @param image which of several; empty for the only one.
 * @param platform `os/architecture[/variant]`; empty for the only one, else `linux/amd64`.
 * @throws PortcullisError `image-invalid`, `layer-invalid` or `layer-too-large`.
 */
async function localImage(absolute, name, image, platform) {
    const kind = (0,sources_kind/* localKind */.ib)(absolute);
    if (kind === 'other')
        return undefined;
    if (kind === 'layout')
        return layoutImage(folderFiles(absolute), name, image, platform);
    if (kind === 'archive')
        return archiveImage(absolute, name, image, platform);
    const unpacked = await unpackedFile(absolute, name);
    try {
        return { ...(await archiveImage(unpacked.path, name, image, platform)), close: unpacked.remove };
    }
    catch (error) {
        unpacked.remove();
        throw error;
    }
}
async function archiveImage(absolute, name, image, platform) {
    const archive = openTarFile(absolute, name);
    if ((0,sources_kind/* isLayout */.nW)(archive))
        return layoutImage(archive, name, image, platform);
    if (archive.has('manifest.json'))
        return dockerImage(archive, name, image, platform);
    throw invalid(name, 'expected an archive with manifest.json or an OCI layout in it, got neither');
}


;// CONCATENATED MODULE: ./build/bundled/packages/rootfs/src/index.js








/***/ })

};
;