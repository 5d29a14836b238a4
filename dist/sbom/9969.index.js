"use strict";
exports.id = 9969;
exports.ids = [9969];
exports.modules = {

/***/ 4733:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ pomMakers),
/* harmony export */   Nq: () => (/* binding */ managementKey),
/* harmony export */   OZ: () => (/* binding */ lineage),
/* harmony export */   Ow: () => (/* binding */ pomXml),
/* harmony export */   P1: () => (/* binding */ propertiesOf),
/* harmony export */   Ti: () => (/* binding */ dependenciesIn),
/* harmony export */   mf: () => (/* binding */ pomLicence),
/* harmony export */   sz: () => (/* binding */ expanded),
/* harmony export */   t7: () => (/* binding */ readPom)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2408);
/* harmony import */ var _licence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1901);
/* harmony import */ var _makers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8761);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6731);
// A pom.xml as Maven reads it: coordinates, properties and dependencies, with what its parents inside the tree hand down.
// https://maven.apache.org/pom.html





/** Maven takes options of a compiler such as `<Xlint:all/>` for names. */
const pomXml = { undeclaredPrefixes: true };
/** @throws PortcullisError for what is no project. */
function readPom(source) {
    const root = (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .parseXml */ .NO)(xmlText(source), source.path, pomXml);
    if (root.name !== 'project')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(source.path, root.line, `expected the element project, got ${root.name.slice(0, 60)}`);
    const parent = (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .GG)(root, 'parent');
    const artifactId = (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childText */ .ix)(root, 'artifactId');
    if (artifactId === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(source.path, root.line, 'expected `artifactId`, got none');
    return {
        source,
        root,
        parent,
        groupId: (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childText */ .ix)(root, 'groupId') ?? (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childText */ .ix)(parent, 'groupId'),
        artifactId,
        version: (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childText */ .ix)(root, 'version') ?? (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childText */ .ix)(parent, 'version'),
    };
}
/**
 * The text of a pom. Maven goes by the declaration's encoding, and takes the named characters of HTML, which stand in people's names and
 * in no coordinates.
 */
function xmlText(source) {
    const isLatin = /^<\?xml[^>]{0,200}encoding=["'](?:iso-8859-1|us-ascii)["']/i.test(source.bytes.toString('latin1', 0, 300));
    const text = isLatin && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(source.bytes) ? source.bytes.toString('latin1') : source.text();
    return text.replace(/&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z]{2,10}\d{0,2};/g, '\ufffd');
}
/** Who makes the project: its own organisation and developers, else those of the nearest parent that names some. */
function pomMakers(poms) {
    for (const { root } of poms) {
        const developers = (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)((0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .GG)(root, 'developers'), 'developer');
        const people = developers.map((one) => (0,_makers_js__WEBPACK_IMPORTED_MODULE_2__/* .personIn */ .Bd)({ name: (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childText */ .ix)(one, 'name'), email: (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childText */ .ix)(one, 'email') }));
        const found = (0,_makers_js__WEBPACK_IMPORTED_MODULE_2__/* .makers */ .uy)((0,_makers_js__WEBPACK_IMPORTED_MODULE_2__/* .organisation */ .FX)((0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childText */ .ix)((0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .GG)(root, 'organization'), 'name')), ...people);
        if (found.makers !== undefined)
            return found;
    }
    return {};
}
/** The licences of the project, else those of the nearest parent that names some; of several any may be chosen (Maven's POM reference). */
function pomLicence(poms) {
    for (const { root } of poms) {
        const found = (0,_licence_js__WEBPACK_IMPORTED_MODULE_1__/* .licensed */ .aO)((0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)((0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .GG)(root, 'licenses'), 'license').map((one) => (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childText */ .ix)(one, 'name')));
        if (found.licence !== undefined)
            return found;
    }
    return {};
}
/** Parents above one another that are followed. */
const maxParents = 50;
/** The pom and its parents as far as they are in the tree, the nearest first. @throws PortcullisError where they form a ring. */
function lineage(pom) {
    const line = [pom];
    const seen = new Set([pom.source.path]);
    for (let at = parentOf(pom); at !== undefined; at = parentOf(at)) {
        if (seen.has(at.source.path) || line.length >= maxParents)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(pom.source.path, pom.parent?.line, `expected parents that come to an end, got ${at.source.path} again`);
        seen.add(at.source.path);
        line.push(at);
    }
    return line;
}
/** The parent beside the pom, if it is the one that is meant: Maven looks at `relativePath`, and else into its repository. */
function parentOf({ source, parent }) {
    if (parent === undefined)
        return undefined;
    const element = (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .GG)(parent, 'relativePath');
    const written = element === undefined ? '../pom.xml' : element.text.trim();
    if (written === '')
        return undefined;
    const file = /\.xml$/.test(written) ? source.beside(written) : (source.beside(`${written}/pom.xml`) ?? source.beside(written));
    if (file === undefined)
        return undefined;
    const found = readPom(file);
    // The version may be a property of the parent's own: what is named so is the same.
    return found.artifactId === (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childText */ .ix)(parent, 'artifactId') && same(found.groupId, (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childText */ .ix)(parent, 'groupId')) ? found : undefined;
}
function same(one, other) {
    return one === undefined || one === other || one.includes('${');
}
/** Properties as the first of a lineage sees them: a child's go before those of its parents. */
function propertiesOf(poms) {
    const written = [...poms]
        .reverse()
        .flatMap(({ root }) => [root, ...(0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)((0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .GG)(root, 'profiles'), 'profile').filter(isActive)].flatMap((holder) => ((0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .GG)(holder, 'properties')?.children ?? []).map(({ name, text }) => [name, text.trim()])));
    // What a pom writes itself goes before what is known of every project.
    return new Map([...builtIn(poms), ...written]);
}
function isActive(profile) {
    return (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childText */ .ix)((0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .GG)(profile, 'activation'), 'activeByDefault') === 'true';
}
/** `project.version` and its kin; coordinates under their older names, too. */
function builtIn(poms) {
    const own = poms[0];
    if (own === undefined)
        return [];
    const first = (part) => poms.find((pom) => pom[part] !== undefined)?.[part];
    const coordinates = { groupId: first('groupId'), artifactId: own.artifactId, version: first('version') };
    return [
        ...Object.entries(coordinates).flatMap(([name, text]) => ['project.', 'pom.', ''].map((prefix) => [prefix + name, text])),
        ...Object.keys(coordinates).map((name) => [`project.parent.${name}`, (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childText */ .ix)(own.parent, name)]),
    ].filter((pair) => pair[1] !== undefined);
}
/** A text with its properties put in; those that are not known stay as they are. */
function expanded(text, properties) {
    let result = text;
    // A property may name others; a ring of them ends here.
    for (let round = 0; round < 10 && result.includes('${') && result.length < 2000; round++) {
        const next = result.replace(/\$\{([^{}\s]{1,200})\}/g, (whole, name) => properties.get(name)?.slice(0, 500) ?? whole);
        if (next === result)
            break;
        result = next;
    }
    return result;
}
/** Dependencies of an element that has them: the project, a profile, dependencyManagement. */
function dependenciesIn(holder, pom, properties) {
    return (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)((0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childOf */ .GG)(holder, 'dependencies'), 'dependency').map((element) => {
        const text = (name) => {
            const value = (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_4__/* .childText */ .ix)(element, name);
            return value === undefined ? undefined : expanded(value, properties);
        };
        const groupId = text('groupId');
        const artifactId = text('artifactId');
        if (groupId === undefined || artifactId === undefined)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(pom.source.path, element.line, 'expected `groupId` and `artifactId` of a dependency');
        return {
            groupId,
            artifactId,
            version: text('version'),
            type: text('type'),
            classifier: text('classifier'),
            scope: text('scope'),
            optional: text('optional') === 'true',
            systemPath: text('systemPath'),
            line: element.line,
        };
    });
}
/** What dependencyManagement tells dependencies apart by. */
function managementKey({ groupId, artifactId, type, classifier }) {
    return [groupId, artifactId, type ?? 'jar', classifier ?? ''].join(':');
}


/***/ })

};
;