"use strict";
exports.id = 9968;
exports.ids = [9968];
exports.modules = {

/***/ 5351:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ verifiedChunks),
/* harmony export */   H3: () => (/* binding */ digestMismatch),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7859);
/* harmony import */ var _portcullis_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1942);
// Content by digest: what a registry sends is taken for what was asked only when its digest says so.


/** A blob's bytes as they arrive. @throws PortcullisError `blob-too-large`, `blob-truncated` or `digest-mismatch`. */
async function* verifiedChunks(response, descriptor) {
    const name = `blob ${shortDigest(descriptor.digest)}`;
    (0,_portcullis_http__WEBPACK_IMPORTED_MODULE_1__/* .refuseEncoding */ .OS)(response, name);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithmOf(descriptor.digest));
    let length = 0;
    for await (const chunk of response.body) {
        length += chunk.length;
        if (length > descriptor.size) {
            response.close();
            throw (0,_portcullis_http__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('blob-too-large', `expected ${name} to have ${descriptor.size} bytes, got more`, 'Do not use this artifact: the registry sends something else than its manifest names.');
        }
        hash.update(chunk);
        yield chunk;
    }
    if (length < descriptor.size)
        throw (0,_portcullis_http__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('blob-truncated', `expected ${name} to have ${descriptor.size} bytes, got ${length}`, 'Try again; if it stays, the blob is damaged in the registry.');
    const digest = `${algorithmOf(descriptor.digest)}:${hash.digest('hex')}`;
    if (digest !== descriptor.digest)
        throw digestMismatch('blob', descriptor.digest, digest);
}
function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
}
/** `sha256` or `sha512`; the digest's shape has been checked before. */
function algorithmOf(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
function digestMismatch(what, expected, got) {
    return (0,_portcullis_http__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('digest-mismatch', `expected a ${what} with digest ${expected}, got ${got}`, 'Do not use this image: the registry, or someone before it, serves other content than was asked for.');
}
function shortDigest(digest) {
    return digest.slice(0, digest.indexOf(':') + 13);
}


/***/ }),

/***/ 2115:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   Pl: () => (/* binding */ acceptManifests),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   nL: () => (/* binding */ indexEntries),
/* harmony export */   rq: () => (/* binding */ maxManifestBytes)
/* harmony export */ });
/* unused harmony export readDescriptor */
/* harmony import */ var _portcullis_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1942);
/* harmony import */ var _portcullis_images__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3860);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5351);
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
    const actual = (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes, digest === undefined ? 'sha256' : (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .algorithmOf */ .Hy)(digest));
    if (digest !== undefined && actual !== digest)
        throw (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .digestMismatch */ .H3)('manifest', digest, actual);
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
        throw (0,_portcullis_http__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('manifest-schema1', 'expected a manifest of schema 2, got schema 1', 'Build and push the image with a current tool.');
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
    if (typeof digest !== 'string' || !(0,_portcullis_images__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(digest))
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
    return (0,_portcullis_http__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('manifest-invalid', message, 'The registry serves something that is no image; check the reference.');
}
function confusion(expected) {
    return (0,_portcullis_http__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('media-type-confusion', `expected ${expected}`, 'Do not use this image: two tools would read two different things from it.');
}


/***/ })

};
;