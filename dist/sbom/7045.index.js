"use strict";
exports.id = 7045;
exports.ids = [7045];
exports.modules = {

/***/ 1170:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composeFile: () => (/* binding */ composeFile)
/* harmony export */ });
/* harmony import */ var _portcullis_images_named__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1731);
/* harmony import */ var _portcullis_images_named__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3926);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9266);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1819);
// Compose files: the images that services run. What they build is a Dockerfile's to say. A file that they include or extend, or a Dockerfile
// that they build, is read with them where its name does not say by itself what it is.




const composeFile = {
    id: 'compose-file',
    title: 'a Compose file',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ending */ .K1)(['yml', 'yaml'], /compose/i, _portcullis_images_named__WEBPACK_IMPORTED_MODULE_2__/* .isComposeName */ .Yr),
    read,
};
/** Files under other names that one includes or extends, by way of one another. */
const maxFiles = 100;
async function read(source) {
    const text = source.text();
    if (isPlaceholder(source.path, text))
        return { packages: [], roots: [], graph: 'unknown' };
    const root = '../'.repeat(source.path.split('/').length - 1);
    const fileAt = (path) => (path === source.path ? source : source.beside(root + path));
    const files = { paths: [], read: (path) => fileAt(path)?.text() };
    const packages = [];
    const roots = [];
    const gaps = [];
    const paths = new Map([[source.path, 'compose']]);
    for (const [path, as] of paths) {
        if (paths.size > maxFiles)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, 1, `expected at most ${maxFiles} files that it includes or builds, got more`);
        const file = fileAt(path);
        if (file === undefined)
            continue;
        const { also, ...read } = as === 'dockerfile' ? { ...(await _dockerfile_js__WEBPACK_IMPORTED_MODULE_1__.dockerfile.read(file)), also: [] } : await composed(file, files);
        const part = file === source ? read : asPart(read, path);
        packages.push(...part.packages);
        roots.push(...(part.roots ?? []));
        gaps.push(...(part.gaps ?? []));
        for (const other of also)
            if (!paths.has(other.path))
                paths.set(other.path, other.as);
    }
    return { packages, roots, graph: 'unknown', gaps };
}
/** Lines of gaps in another file are none of the one that is read; its packages say where they stand. */
function asPart({ packages, roots = [], gaps = [], graph }, path) {
    return {
        packages: packages.map((entry) => ({ ...entry, key: `${path}:${entry.key}`, path })),
        roots: roots.map((root) => ({ ...root, to: `${path}:${root.to}` })),
        gaps: gaps.map(({ line: _, ...gap }) => ({ ...gap, detail: `${path}: ${gap.detail}` })),
        graph,
    };
}
/** One file by itself, and what it leads to. */
async function composed(source, files) {
    const { path } = source;
    const text = source.text();
    await refuseOthers(path, text);
    const { uses, also = [], elsewhere = [] } = await _portcullis_images_named__WEBPACK_IMPORTED_MODULE_2__/* .composeFiles */ .ml.read(text, path, files);
    const packages = [];
    const roots = [];
    const gaps = [];
    // What a Dockerfile names is in the Dockerfile.
    for (const [index, use] of uses.filter((one) => one.path === path).entries()) {
        const found = imageUsed(use, index);
        if ('detail' in found) {
            gaps.push(found);
            continue;
        }
        packages.push(found);
        roots.push({ to: found.key, scope: use.unlessBuilt === true ? 'optional' : 'required' });
    }
    for (const what of elsewhere)
        gaps.push({ detail: `not read: ${what}`, told: true });
    return { packages, roots, graph: 'unknown', gaps, also };
}
/** @throws PortcullisError where it is neither the name of an image nor one that a run would make. */
function imageUsed(use, index) {
    const line = use.region?.startLine ?? 1;
    const entry = use.reference === undefined ? undefined : (0,_image_js__WEBPACK_IMPORTED_MODULE_3__/* .imageOf */ .d)(use.reference, `${index}:${use.reference}`, line);
    if (entry !== undefined)
        return entry;
    if (isOpen(use))
        return { line, detail: `the image ${use.text.slice(0, 100)} is not known before the run`, told: true };
    throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(use.path, line, `expected the name of an image, got "${(0,_image_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedReference */ .M)(use.text)}"`);
}
/** A file beside the main one that has comments alone, kept for whoever adds services there. */
function isPlaceholder(path, text) {
    const isMain = /(?:^|\/)(?:docker-)?compose\.ya?ml$/.test(path);
    return !isMain && text.includes('#') && text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}
function isOpen({ text }) {
    return /[${]/.test(text);
}
/** Beside `services`, what a file may have that adds to others. */
const parts = /^(?:include|networks|volumes|configs|secrets|models|x-.{0,200})$/;
const named = /^(?:name|version)$/;
/** @throws PortcullisError where a document, its services, one of them or an image is of another kind: none is passed over. */
async function refuseOthers(path, text) {
    const expected = (what, ...keys) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(path, lineOfKeys(text, keys), `expected ${what}, got something else`);
    const documents = await (0,_portcullis_images_named__WEBPACK_IMPORTED_MODULE_4__/* .readYamlNodes */ .fY)(text, path);
    if (documents.length === 0 || !documents.every(isCompose))
        throw expected('a mapping with `services`');
    for (const { map } of documents) {
        const services = map?.get('services');
        if (isNoMapping(services))
            throw expected('`services` to be a mapping', 'services');
        for (const [name, service] of services?.map?.entries() ?? []) {
            if (isNoMapping(service))
                throw expected(`\`services.${name.slice(0, 80)}\` to be a mapping`, 'services', name);
            const image = service.map?.get('image');
            if (image?.map !== undefined || image?.list !== undefined)
                throw expected(`\`services.${name.slice(0, 80)}.image\` to be text`, 'services', name, 'image');
        }
    }
}
/** Line of a key below others as block style writes them, or of the last that is written so. */
function lineOfKeys(text, keys) {
    const lines = text.split('\n');
    let at = 0;
    for (const key of keys) {
        const next = lines.findIndex((line, index) => index >= at && line.replace(/["']/g, '').trimStart().startsWith(`${key}:`));
        if (next < 0)
            break;
        at = next;
    }
    return at + 1;
}
/** It has services, or adds to a file that has. */
function isCompose(document) {
    const keys = [...(document.map?.entries() ?? [])].map(([key]) => key);
    // A file that ends after `services:` was cut off.
    const { map, list, text } = document.map?.get('services') ?? {};
    const isCut = keys.length === 1 && (map ?? list) === undefined && (text?.value ?? '') === '';
    if ((keys.includes('services') && !isCut) || (0,_portcullis_images_named__WEBPACK_IMPORTED_MODULE_2__/* .servicesOf */ .Yj)(document).length > 0)
        return true;
    return keys.some((key) => parts.test(key)) && keys.every((key) => named.test(key) || parts.test(key));
}
/** Neither a mapping nor nothing. */
function isNoMapping(node) {
    return node?.list !== undefined || (node?.text !== undefined && node.text.value !== '');
}


/***/ }),

/***/ 9266:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var imagesIn = (function imagesIn({ instructions }, before) {
    const names = new Set(before.map(({ name }) => name?.toLowerCase()));
    return instructions.flatMap((instruction) => sourcesOf(instruction)
        .filter((from) => !/^\d{1,4}$/.test(from) && !names.has(from.toLowerCase()))
        .map((image) => ({ image, line: instruction.line, scope: instruction.keyword === 'COPY' ? 'required' : 'development' })));
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dockerfile: () => (/* binding */ dockerfile)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2354);
/* harmony import */ var _portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9048);
/* harmony import */ var _portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2565);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1819);
// Dockerfiles: the images that FROM builds on, COPY takes files of, and RUN mounts; the frontend that `# syntax=` names.



const dockerfile = {
    id: 'dockerfile',
    title: 'a Dockerfile',
    // Nearly every file of a tree ends at the first question.
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/(?:docker|container)file/i, (path) => (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_1__/* .isDockerfileName */ .S2)(path) || (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_1__/* .mayBeDockerfileName */ .yx)(path)),
    // `dockerfile.go` may be a build of that language as well as a source of it.
    recognises: (source) => (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_1__/* .isDockerfileName */ .S2)(source.path) || (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_1__/* .beginsAsDockerfile */ .$B)(source.bytes.subarray(0, 65_536).toString('utf8')),
    read,
};
function read(source) {
    const document = (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_2__/* .parseDockerfile */ .Ai)(source.text());
    if (document.stages.length === 0)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, document.problems[0]?.line ?? 1, 'expected an instruction FROM, got none');
    const globals = (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_3__/* .globalScope */ .gm)(document);
    const uses = document.stages.flatMap((stage, index) => {
        const { image, line } = stage.from;
        if (image === undefined)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, line, 'expected the name of an image after FROM, got none');
        // What only earlier stages build on is left behind with them.
        const scope = isShipped(stage, document) ? 'required' : 'development';
        const base = stage.parent === undefined ? [{ image: image.value, line, scope }] : [];
        return [...base, ...imagesIn(stage, document.stages.slice(0, index))];
    });
    const frontend = document.directives.find(({ name }) => name === 'syntax');
    const syntax = frontend === undefined ? [] : [{ image: frontend.value, line: frontend.line, scope: 'development' }];
    const named = document.stages.flatMap(({ name }) => name?.toLowerCase() ?? []);
    const expanded = (text) => (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_3__/* .expand */ .fT)(text, globals, document.escape);
    const images = uses.filter(({ image }) => {
        if (!image.includes('$'))
            return true;
        // With the file's own values a name is known; only what a build puts in leaves open which stage of a family it is.
        const known = expanded(image)?.toLowerCase();
        return !named.some((name) => (known === undefined ? mayName(image, name) : known === name));
    });
    const found = manifestOf(source.path, [...images, ...syntax], expanded);
    // Only a word that is no instruction may have been a FROM; templates are filled in before they are Dockerfiles.
    const isTemplate = /<%|\{\{/.test(source.text());
    const mistakes = document.problems
        .filter(({ kind }) => !isTemplate && kind === 'unknown-instruction')
        .map(({ line, message }) => ({ line, detail: message }));
    return { ...found, gaps: [...(found.gaps ?? []), ...mistakes] };
}
/** Whether an image with variables may be a stage: `runc-${TARGETOS}` and the stage `runc-linux`, one of a family for each platform. */
function mayName(image, stage) {
    const [before = '', ...after] = image.toLowerCase().split(/\$(?:\w+|\{\w+\})/);
    const last = after.at(-1);
    return last !== undefined && before !== '' && stage.startsWith(before) && stage.slice(before.length).endsWith(last);
}
/** Whether the last stage is this one or stands on it. */
function isShipped(stage, { stages }) {
    for (let at = stages.at(-1); at !== undefined; at = at.parent)
        if (at === stage)
            return true;
    return false;
}
/** Images whose files a stage takes or mounts: what names none of the stages before it, by name or number. */

/** What `COPY --from=` and `RUN --mount=from=` name: a stage or an image. */
function sourcesOf({ keyword, flags }) {
    return flags.flatMap(({ name, value = '' }) => {
        if (keyword === 'COPY' && name.toLowerCase() === 'from')
            return [value];
        if (keyword !== 'RUN' || name.toLowerCase() !== 'mount')
            return [];
        return value.split(',').flatMap((part) => /^from=(.{1,700})$/.exec(part)?.[1] ?? []);
    });
}
function manifestOf(path, uses, expanded) {
    const packages = [];
    const roots = [];
    const gaps = [];
    for (const [index, { image, line, scope }] of uses.entries()) {
        const text = expanded(image);
        if (text?.toLowerCase() === 'scratch')
            continue;
        const entry = text === undefined ? undefined : (0,_image_js__WEBPACK_IMPORTED_MODULE_4__/* .imageOf */ .d)(text, `${index}:${text}`, line);
        if (entry === undefined && !image.includes('$'))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(path, line, `expected the name of an image, got "${(0,_image_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedReference */ .M)(image)}"`);
        if (entry === undefined)
            gaps.push({ line, detail: `the image ${image.slice(0, 100)} is not known before the build` });
        else {
            packages.push(entry);
            roots.push({ to: entry.key, scope });
        }
    }
    return { packages, roots, graph: 'unknown', gaps };
}


/***/ })

};
;