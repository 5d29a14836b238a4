"use strict";
exports.id = 687;
exports.ids = [687];
exports.modules = {

/***/ 7687:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   patchTexts: () => (/* binding */ patchTexts),
/* harmony export */   readPatch: () => (/* binding */ readPatch),
/* harmony export */   replacement: () => (/* binding */ replacement)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5491);
/* harmony import */ var _image_use_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7416);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8043);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3926);
// What kustomizations, and the resources that deploy one, say of images: other names, tags and digests, and patches.




/** What an entry of `patches` says in place, or the file that it names. */
function patchTexts(entry) {
    return [entry.map?.get('patch')?.text, entry.map?.get('path')?.text].filter((text) => text !== undefined);
}
/** What an entry of `images` puts in the place of a name. */
function replacement(entry, path) {
    const field = (key) => entry.map?.get(key)?.text;
    const [name, newName, newTag, digest] = [field('name'), field('newName'), field('newTag'), field('digest')];
    const target = newName ?? name;
    if (target === undefined || (newName === undefined && newTag === undefined && digest === undefined))
        return [];
    const suffix = digest !== undefined ? `@${digest.value}` : newTag !== undefined ? `:${newTag.value}` : undefined;
    const { region } = newTag ?? digest ?? target;
    return [
        {
            path,
            ...(region === undefined ? {} : { region }),
            // Without a tag of its own the manifest's is kept, which may be any.
            reference: suffix === undefined ? undefined : `${target.value}${suffix}`,
            text: `${target.value}${suffix ?? ''}`,
            role: `image that replaces ${name?.value ?? target.value}`,
            // A digest goes to a key of its own here.
            pinnable: false,
        },
    ];
}
/** A patch in place, or the name of a file with one: parts of manifests, or a list of operations. */
async function readPatch(written, path, files) {
    const isInline = written.value.includes('\n') || /^\s*[[{-]/.test(written.value);
    const file = isInline ? undefined : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path), written.value);
    const text = isInline ? written.value : file === undefined ? undefined : files.read(file);
    if (text === undefined)
        return [];
    const place = file ?? path;
    const found = [];
    for (const document of await (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readYamlNodes */ .fY)(text, place)) {
        // Manifests in files of their own are read as such.
        const isManifest = document.map?.get('apiVersion') !== undefined && document.map.get('kind') !== undefined;
        if (isInline || !isManifest)
            found.push(...(0,_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .imagesInManifest */ .N)(document, place));
        for (const operation of document.list ?? [])
            found.push(...imagesOfOperation(operation, place));
    }
    return isInline ? found.map(({ region: _, ...rest }) => ({ ...rest, pinnable: false })) : found;
}
/** An operation of a JSON patch sets an image, a container, or a list of containers. */
function imagesOfOperation({ map }, place) {
    const target = map?.get('path')?.text?.value ?? '';
    const value = map?.get('value');
    const image = value?.text ?? value?.map?.get('image')?.text;
    const isImage = image !== undefined && (/\/image$/.test(target) || value?.map !== undefined);
    const inList = (value?.list ?? []).flatMap((item) => (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .everyMap */ .mt)(item)).flatMap((each) => each.get('image')?.text ?? []);
    return (isImage ? [image] : inList).map((each) => (0,_image_use_js__WEBPACK_IMPORTED_MODULE_3__/* .use */ .Y)(place, each, `patch of ${target.slice(0, 80)}`));
}


/***/ })

};
;