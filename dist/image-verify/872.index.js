"use strict";
exports.id = 872;
exports.ids = [872];
exports.modules = {

/***/ 9872:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readResource: () => (/* binding */ readResource)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3860);
/* harmony import */ var _helm_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1610);
/* harmony import */ var _image_use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7416);
/* harmony import */ var _kustomize_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7687);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3926);
// Resources of operators and deployment tools that name images otherwise than by a list of containers: values for a chart, packages
// of Crossplane, nodes of kind, what an operator runs, and `image` of any custom resource.





/** @throws PortcullisError when the values that a resource holds as a text are no YAML. */
async function readResource(document, path, files) {
    const found = { path, files, uses: [], elsewhere: [], seen: new Set() };
    // An alias may stand for an item many times.
    const items = document.map?.get('items')?.list;
    for (const one of items === undefined ? [document] : new Set(items))
        await readOne(one, found);
    return found;
}
async function readOne(document, gathered) {
    const { map } = document;
    const [version = '', kind = ''] = ['apiVersion', 'kind'].map((key) => map?.get(key)?.text?.value);
    const name = map?.get('metadata')?.map?.get('name')?.text?.value;
    const owner = name === undefined ? kind : `${kind} ${name}`;
    const spec = map?.get('spec')?.map;
    const found = { ...gathered, owner };
    if (/^helm\.(?:toolkit\.fluxcd|cattle)\.io\//.test(version))
        await ofRelease(kind, spec, found);
    else if (version.startsWith('argoproj.io/') && /^Application(?:Set)?$/.test(kind))
        await ofApplication(document, found);
    else if (version.startsWith('kustomize.toolkit.fluxcd.io/'))
        await ofKustomization(spec, found);
    else if (/^(?:meta\.)?pkg\.crossplane\.io\//.test(version))
        ofPackage(spec, found);
    // A definition's images are examples and defaults of a schema.
    if (kind !== 'CustomResourceDefinition')
        found.uses.push(...namedImages(document, found), ...imagesInParts(document, found));
    if (/^(?:kind\.x-k8s|k3d)\.io\//.test(version))
        found.uses.push(...nodeImages(document, found));
}
/** Flux's HelmRelease, and the HelmChart of k3s and RKE2. */
async function ofRelease(kind, spec, found) {
    if (kind !== 'HelmRelease' && !/^HelmChart(?:Config)?$/.test(kind))
        return;
    const chart = spec?.get('chart');
    const name = chart?.text?.value ?? chart?.map?.get('spec')?.map?.get('chart')?.text?.value ?? spec?.get('chartRef')?.map?.get('name')?.text?.value;
    // Of a path in the repository the templates are read where they lie.
    if (!/^\.{0,2}\//.test(name ?? ''))
        addChart(found, name);
    addValues(spec?.get('values'), found);
    await addWrittenValues(spec?.get('valuesContent'), found);
    for (const { map } of spec?.get('valuesFrom')?.list ?? []) {
        const [from, called = ''] = ['kind', 'name'].map((key) => map?.get(key)?.text?.value);
        found.elsewhere.push(`the values that ${from ?? 'a resource'} ${called.slice(0, 120)} gives to ${found.owner} in ${found.path}`);
    }
}
/** Flux's Kustomization: what it replaces and patches in the manifests that it deploys. */
async function ofKustomization(spec, found) {
    for (const entry of spec?.get('images')?.list ?? [])
        found.uses.push(...(0,_kustomize_parts_js__WEBPACK_IMPORTED_MODULE_0__.replacement)(entry, found.path));
    await addPatches(spec, ['patches', 'patchesStrategicMerge', 'patchesJson6902'], found);
}
async function addPatches(map, keys, { uses, path, files }) {
    for (const entry of keys.flatMap((key) => map?.get(key)?.list ?? []))
        for (const written of entry.text === undefined ? (0,_kustomize_parts_js__WEBPACK_IMPORTED_MODULE_0__.patchTexts)(entry) : [entry.text])
            uses.push(...(await (0,_kustomize_parts_js__WEBPACK_IMPORTED_MODULE_0__.readPatch)(written, path, files)));
}
/** Argo CD's Application, and the same within the template of an ApplicationSet. */
async function ofApplication(document, found) {
    const written = document.map?.get('spec')?.map?.get('templatePatch')?.text;
    if (written !== undefined)
        found.elsewhere.push(`what the template's patch of ${found.owner} in ${found.path} makes of it`);
    for (const map of (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .everyMap */ .mt)(document)) {
        const source = map.get('repoURL') === undefined ? undefined : map;
        if (source === undefined)
            continue;
        const chart = source.get('chart')?.text?.value;
        if (chart !== undefined)
            addChart(found, chart);
        else if (source.get('path') !== undefined || source.get('helm') !== undefined)
            found.elsewhere.push(`${(source.get('repoURL')?.text?.value ?? '').slice(0, 120)}, which ${found.owner} in ${found.path} deploys`);
        const helm = source.get('helm')?.map;
        addValues(helm?.get('valuesObject'), found);
        await addWrittenValues(helm?.get('values'), found);
        addParameters(helm?.get('parameters')?.list ?? [], found);
        await addPatches(source.get('kustomize')?.map, ['patches'], found);
        for (const { text } of source.get('kustomize')?.map?.get('images')?.list ?? []) {
            const value = text?.value.slice(text.value.indexOf('=') + 1);
            if (text !== undefined && value !== undefined && isImage(value))
                found.uses.push({ ...(0,_image_use_js__WEBPACK_IMPORTED_MODULE_2__/* .use */ .Y)(found.path, { ...text, value }, `image of ${found.owner}`), pinnable: false });
        }
    }
}
function addChart({ owner, path, elsewhere }, name) {
    elsewhere.push(`the chart${name === undefined ? '' : ` ${name.slice(0, 120)}`} of ${owner} in ${path}`);
}
/** Values for a chart that lies elsewhere: what they do not say whole the chart says, which is told. */
function addValues(values, { uses, path, owner, seen }) {
    if (values === undefined || seen.has(values))
        return;
    seen.add(values);
    const groups = (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readImageGroups */ .E)(values, path, undefined).filter(({ reference }) => reference !== undefined);
    uses.push(...groups.map((one) => ({ ...one, role: `${one.role} of ${owner}` })));
}
async function addWrittenValues(values, found) {
    const text = values?.text;
    if (text === undefined || found.seen.has(text.value))
        return;
    found.seen.add(text.value);
    // What a template fills in is known when it is filled in.
    if (text.value.includes('{{')) {
        found.elsewhere.push(`what fills the values of ${found.owner} in ${found.path}`);
        return;
    }
    const inner = { ...found, uses: [] };
    for (const document of await (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readYamlNodes */ .fY)(text.value, found.path))
        addValues(document, inner);
    // Places in the text are none in the file.
    for (const { region: _, ...one } of inner.uses)
        found.uses.push({ ...one, ...(text.region === undefined ? {} : { region: text.region }), pinnable: false });
}
/** `name: image.tag`, `value: v1`, as `--set` has them. */
function addParameters(parameters, found) {
    const given = parameters.flatMap(({ map }) => {
        const [name, value] = ['name', 'value'].map((key) => map?.get(key)?.text);
        return name === undefined || value === undefined ? [] : [[name.value, value]];
    });
    addValues((0,_helm_values_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesByWay */ .$)(given), found);
}
/** Packages of Crossplane are images. Of what one depends on only a range of versions is said. */
function ofPackage(spec, { uses, elsewhere, path, owner }) {
    const own = spec?.get('package')?.text;
    // Without a tag it is the latest.
    if (own !== undefined && isPackage(own.value))
        uses.push((0,_image_use_js__WEBPACK_IMPORTED_MODULE_2__/* .use */ .Y)(path, own, `package of ${owner}`));
    for (const { map } of spec?.get('dependsOn')?.list ?? []) {
        const name = ['provider', 'configuration', 'function', 'package']
            .map((key) => map?.get(key)?.text?.value)
            .find((one) => one !== undefined);
        if (name !== undefined)
            elsewhere.push(`${name.slice(0, 120)}, on which ${owner} in ${path} depends`);
    }
}
/**
 * `image` of any custom resource, `relatedImages` and `RELATED_IMAGE_\u2026` of an operator. The word means other things as well, disks of
 * virtual machines say: what has no tag and no digest is none of them.
 */
function namedImages(document, { path, owner }) {
    return (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .everyMap */ .mt)(document).flatMap((map) => {
        const image = map.get('image')?.text;
        const found = image !== undefined && isImage(image.value) ? [(0,_image_use_js__WEBPACK_IMPORTED_MODULE_2__/* .use */ .Y)(path, image, `image of ${owner}`)] : [];
        const annotated = map.get('containerImage')?.text;
        if (annotated !== undefined && isImage(annotated.value))
            found.push((0,_image_use_js__WEBPACK_IMPORTED_MODULE_2__/* .use */ .Y)(path, annotated, `image of ${owner}`));
        const variable = map.get('name')?.text?.value;
        const value = map.get('value')?.text;
        if (variable?.startsWith('RELATED_IMAGE_') === true && value !== undefined && isImage(value.value))
            found.push((0,_image_use_js__WEBPACK_IMPORTED_MODULE_2__/* .use */ .Y)(path, value, `${variable.slice(0, 80)} of ${owner}`));
        return found;
    });
}
/** Nodes of a cluster in containers: there the word means an image, whether or not it has a tag. */
function nodeImages(document, { path, owner }) {
    return (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .everyMap */ .mt)(document).flatMap((map) => {
        const image = map.get('image')?.text;
        return image === undefined || isImage(image.value) ? [] : [(0,_image_use_js__WEBPACK_IMPORTED_MODULE_2__/* .use */ .Y)(path, image, `node of ${owner}`)];
    });
}
/** `image: {registry, repository, tag}` of any resource, as charts have it in their values. */
function imagesInParts(document, { path, owner }) {
    return (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readImageGroups */ .E)(document, path, undefined)
        .filter(({ reference, role }) => reference !== undefined && isImage(reference) && /image$/i.test(role))
        .map((one) => ({ ...one, role: `image of ${owner}` }));
}
function isPackage(value) {
    return isImage(value) || (/^[\w.:-]+\/[\w./-]+$/.test(value) && isImage(`${value}:latest`));
}
/** A name with a tag or a digest. */
function isImage(value) {
    if (value.length > 1000 || /[\s${}<>]|:\/\//.test(value))
        return false;
    try {
        const { tag, digest } = (0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(value);
        return digest !== undefined || (tag !== undefined && value.endsWith(`:${tag}`));
    }
    catch {
        return false;
    }
}


/***/ }),

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