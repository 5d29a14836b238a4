"use strict";
exports.id = 9962;
exports.ids = [9962];
exports.modules = {

/***/ 1972:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var components = (function components(parent, path, lines) {
    return (0,xml_xml/* childrenOf */.LU)((0,xml_xml/* childOf */.GG)(parent, 'components'), 'component').map((entry, index) => component(entry, [...path, index], lines));
});
var component = (function component(entry, path, lines) {
    lines.set(path.join('\0'), entry.line);
    const text = (name) => (0,xml_xml/* childText */.ix)(entry, name);
    return {
        type: entry.attributes.get('type'),
        'bom-ref': entry.attributes.get('bom-ref'),
        group: text('group'),
        name: text('name'),
        version: text('version'),
        scope: text('scope'),
        purl: text('purl'),
        hashes: (0,xml_xml/* childrenOf */.LU)((0,xml_xml/* childOf */.GG)(entry, 'hashes'), 'hash').map((hash) => ({
            alg: hash.attributes.get('alg'),
            content: hash.text.trim(),
        })),
        licenses: ((0,xml_xml/* childOf */.GG)(entry, 'licenses')?.children ?? []).map(licence),
        supplier: { name: (0,xml_xml/* childText */.ix)((0,xml_xml/* childOf */.GG)(entry, 'supplier'), 'name') },
        manufacturer: { name: (0,xml_xml/* childText */.ix)((0,xml_xml/* childOf */.GG)(entry, 'manufacturer'), 'name') },
        authors: (0,xml_xml/* childrenOf */.LU)((0,xml_xml/* childOf */.GG)(entry, 'authors'), 'author').map((author) => ({
            name: (0,xml_xml/* childText */.ix)(author, 'name'),
            email: (0,xml_xml/* childText */.ix)(author, 'email'),
        })),
        externalReferences: (0,xml_xml/* childrenOf */.LU)((0,xml_xml/* childOf */.GG)(entry, 'externalReferences'), 'reference').map((reference) => ({
            type: reference.attributes.get('type'),
            url: (0,xml_xml/* childText */.ix)(reference, 'url'),
        })),
        properties: (0,xml_xml/* childrenOf */.LU)((0,xml_xml/* childOf */.GG)(entry, 'properties'), 'property').map((property) => ({
            name: property.attributes.get('name'),
            value: property.text,
        })),
        evidence: {
            occurrences: (0,xml_xml/* childrenOf */.LU)((0,xml_xml/* childOf */.GG)((0,xml_xml/* childOf */.GG)(entry, 'evidence'), 'occurrences'), 'occurrence').map((occurrence) => ({
                location: (0,xml_xml/* childText */.ix)(occurrence, 'location'),
                line: Number((0,xml_xml/* childText */.ix)(occurrence, 'line') ?? 0) || undefined,
            })),
        },
        components: components(entry, [...path, 'components'], lines),
    };
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  looksLikeDocument: () => (/* binding */ looksLikeDocument),
  E: () => (/* binding */ openDocument)
});

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/json/json.js + 1 modules
var json = __webpack_require__(8657);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/xml/xml.js
var xml_xml = __webpack_require__(2408);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/reader.js
var reader = __webpack_require__(6731);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/shape.js
var shape = __webpack_require__(243);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/read/cyclonedx-xml.js
// CycloneDX as XML, as the fields that its JSON form has: as much of it as is read.

function cycloneDxFields(root) {
    const lines = new Map();
    const metadata = (0,xml_xml/* childOf */.GG)(root, 'metadata');
    const subject = (0,xml_xml/* childOf */.GG)(metadata, 'component');
    const fields = {
        metadata: {
            timestamp: (0,xml_xml/* childText */.ix)(metadata, 'timestamp'),
            ...(subject === undefined ? {} : { component: component(subject, ['metadata', 'component'], lines) }),
        },
        compositions: (0,xml_xml/* childrenOf */.LU)((0,xml_xml/* childOf */.GG)(root, 'compositions'), 'composition').map((entry) => ({ aggregate: (0,xml_xml/* childText */.ix)(entry, 'aggregate') })),
        components: components(root, ['components'], lines),
        dependencies: (0,xml_xml/* childrenOf */.LU)((0,xml_xml/* childOf */.GG)(root, 'dependencies'), 'dependency').map((entry, index) => {
            lines.set(['dependencies', index].join('\0'), entry.line);
            return {
                ref: entry.attributes.get('ref'),
                dependsOn: (0,xml_xml/* childrenOf */.LU)(entry, 'dependency').map(({ attributes }) => attributes.get('ref')),
            };
        }),
    };
    return {
        fields,
        lineOf(path) {
            for (let length = path.length; length > 0; length--) {
                const line = lines.get(path.slice(0, length).join('\0'));
                if (line !== undefined)
                    return line;
            }
            return root.line;
        },
    };
}


function licence(choice) {
    return choice.name === 'expression'
        ? { expression: choice.text.trim() }
        : { license: { id: (0,xml_xml/* childText */.ix)(choice, 'id'), name: (0,xml_xml/* childText */.ix)(choice, 'name') } };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/read/spdx-tag-value.js
// SPDX as tags and values (2.3, clauses 6 to 13), as the fields that its JSON form has: document, packages, relationships, licences.
// Files and snippets are counted by their tags and carry no component.
function tagValueFields(text) {
    const mistakes = [];
    const lines = new Map();
    const reading = {
        root: { creationInfo: { creators: [] }, packages: [], relationships: [], hasExtractedLicensingInfos: [] },
        section: undefined,
        licence: undefined,
        path: [],
        lines,
        mistakes,
    };
    for (const tag of tagsOf(text, mistakes))
        take(reading, tag);
    if (reading.root.hasExtractedLicensingInfos.length === 0)
        delete reading.root.hasExtractedLicensingInfos;
    return {
        fields: reading.root,
        lineOf(path) {
            for (let length = path.length; length > 0; length--) {
                const line = lines.get(path.slice(0, length).join('\0'));
                if (line !== undefined)
                    return line;
            }
            return 1;
        },
        mistakes,
    };
}
/** One tag a line; a value that begins with <text> goes on to </text>. */
function* tagsOf(text, mistakes) {
    const lines = text.split(/\r\n|\n|\r/);
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at].replace(/^\ufeff/, '');
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const [, name, rest] = /^\s*([A-Za-z][A-Za-z0-9]{0,60})\s*:\s*(.*)$/.exec(line) ?? [];
        if (name === undefined || rest === undefined) {
            mistakes.push({ line: at + 1, message: `expected a tag and its value, got "${line.slice(0, 60)}"` });
            continue;
        }
        const start = at + 1;
        let value = rest.trimEnd();
        if (value.startsWith('<text>')) {
            const parts = [value.slice('<text>'.length)];
            while (!parts.at(-1).includes('</text>') && at + 1 < lines.length)
                parts.push(lines[++at]);
            const whole = parts.join('\n');
            const end = whole.lastIndexOf('</text>');
            if (end < 0)
                mistakes.push({ line: start, message: 'expected </text>, got the end of the file' });
            value = end < 0 ? whole : whole.slice(0, end);
        }
        yield { name, value, line: start };
    }
}
const documentTags = {
    SPDXVersion: 'spdxVersion',
    DataLicense: 'dataLicense',
    DocumentName: 'name',
    DocumentNamespace: 'documentNamespace',
    DocumentComment: 'comment',
};
const creationTags = {
    Created: 'created',
    CreatorComment: 'comment',
    LicenseListVersion: 'licenseListVersion',
};
const packageTags = {
    PackageVersion: 'versionInfo',
    PackageFileName: 'packageFileName',
    PackageSupplier: 'supplier',
    PackageOriginator: 'originator',
    PackageDownloadLocation: 'downloadLocation',
    PackageHomePage: 'homepage',
    PackageSourceInfo: 'sourceInfo',
    PackageLicenseConcluded: 'licenseConcluded',
    PackageLicenseDeclared: 'licenseDeclared',
    PackageLicenseComments: 'licenseComments',
    PackageCopyrightText: 'copyrightText',
    PackageSummary: 'summary',
    PackageDescription: 'description',
    PackageComment: 'comment',
    PrimaryPackagePurpose: 'primaryPackagePurpose',
    ReleaseDate: 'releaseDate',
    BuiltDate: 'builtDate',
    ValidUntilDate: 'validUntilDate',
};
const licenceTags = { ExtractedText: 'extractedText', LicenseName: 'name', LicenseComment: 'comment' };
/** Tags that are known and say nothing of a component. */
const passed = /^(?:File|Snippet|Annot|Annotation|SPDXREF|Review|Artifact|License|ExternalDocumentRef|ExternalRefComment|RelationshipComment|PackageAttributionText|PackageLicenseInfoFromFiles|PackageVerificationCode|AnnotationComment|ReviewComment|SnippetFromFileSPDXID)/;
function take(reading, { name, value, line }) {
    const { root, lines, mistakes } = reading;
    const set = (target, key, path) => {
        if (Object.hasOwn(target, key))
            mistakes.push({ line, message: `expected ${name} once, got it again` });
        target[key] = value;
        lines.set([...path, key].join('\0'), line);
    };
    if (name === 'PackageName') {
        reading.path = ['packages', root.packages.length];
        reading.section = { name: value };
        reading.licence = undefined;
        root.packages.push(reading.section);
        lines.set(reading.path.join('\0'), line);
    }
    else if (name === 'FileName' || name === 'SnippetSPDXID')
        reading.section = 'other';
    else if (name === 'SPDXID') {
        if (reading.section === undefined)
            set(root, 'SPDXID', []);
        else if (reading.section !== 'other')
            set(reading.section, 'SPDXID', reading.path);
    }
    else if (name === 'LicenseID') {
        reading.licence = { licenseId: value };
        lines.set(['hasExtractedLicensingInfos', root.hasExtractedLicensingInfos.length].join('\0'), line);
        root.hasExtractedLicensingInfos.push(reading.licence);
    }
    else if (name === 'Relationship')
        takeRelationship(reading, value, line);
    else if (name === 'Creator')
        root.creationInfo.creators.push(value);
    else if (Object.hasOwn(documentTags, name))
        set(root, documentTags[name], []);
    else if (Object.hasOwn(creationTags, name))
        set(root.creationInfo, creationTags[name], ['creationInfo']);
    else if (Object.hasOwn(licenceTags, name) && reading.licence !== undefined)
        set(reading.licence, licenceTags[name], ['hasExtractedLicensingInfos', root.hasExtractedLicensingInfos.length - 1]);
    else if (typeof reading.section === 'object' && takeOfPackage(reading, reading.section, name, value, line))
        return;
    else if (Object.hasOwn(packageTags, name))
        mistakes.push({ line, message: `expected PackageName before ${name}` });
    else if (!passed.test(name))
        mistakes.push({ line, message: `expected a tag of SPDX 2, got "${name}"` });
}
/** @returns whether the tag is one of a package. */
function takeOfPackage(reading, section, name, value, line) {
    const { lines, mistakes, path } = reading;
    const add = (key, entry) => {
        const list = (section[key] ?? []);
        section[key] = list;
        lines.set([...path, key, list.length].join('\0'), line);
        list.push(entry);
    };
    if (Object.hasOwn(packageTags, name)) {
        const key = packageTags[name];
        if (Object.hasOwn(section, key))
            mistakes.push({ line, message: `expected ${name} once in a package, got it again` });
        // Read as the JSON form has it, whose schema spells this one name another way.
        section[key] = value === 'OPERATING-SYSTEM' ? 'OPERATING_SYSTEM' : value;
        lines.set([...path, key].join('\0'), line);
    }
    else if (name === 'FilesAnalyzed')
        section.filesAnalyzed = value === 'true' ? true : value === 'false' ? false : value;
    else if (name === 'PackageChecksum') {
        const [, algorithm, checksumValue] = /^\s*([A-Za-z0-9-]+)\s*:\s*(\S+)\s*$/.exec(value) ?? [];
        if (algorithm === undefined)
            mistakes.push({ line, message: `expected an algorithm and a checksum, got "${value.slice(0, 60)}"` });
        else
            add('checksums', { algorithm, checksumValue });
    }
    else if (name === 'ExternalRef') {
        const [referenceCategory, referenceType, referenceLocator] = value.trim().split(/\s+/);
        if (referenceLocator === undefined)
            mistakes.push({ line, message: 'expected category, type and locator of an external reference' });
        else
            add('externalRefs', { referenceCategory, referenceType, referenceLocator });
    }
    else
        return false;
    return true;
}
function takeRelationship({ root, lines, mistakes }, value, line) {
    const [spdxElementId, relationshipType, relatedSpdxElement, ...more] = value.trim().split(/\s+/);
    if (relatedSpdxElement === undefined || more.length > 0) {
        mistakes.push({ line, message: `expected an element, a relationship and an element, got "${value.slice(0, 80)}"` });
        return;
    }
    lines.set(['relationships', root.relationships.length].join('\0'), line);
    root.relationships.push({ spdxElementId, relationshipType, relatedSpdxElement });
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/read/open.js
// A document of whatever family and form, as fields with their lines: what it says is read from these, and held against its schema.






/** How deep lines are known: components within components. */
const places = 24;
const cycloneDxNamespace = /^http:\/\/cyclonedx\.org\/schema\/bom\/(\d+\.\d+)$/;
/** Whether a file says that it is a document, though it may be an invalid one; a lock file is none. */
function looksLikeDocument(source) {
    return /"bomFormat"\s*:|"spdxVersion"\s*:|\bxmlns(?::\w+)?\s*=\s*["']http:\/\/cyclonedx\.org\/schema\/bom\/|^SPDXVersion:/m.test(source.text());
}
/** @throws PortcullisError with file and line: no document of a known family, or one whose form is broken. */
function openDocument(source) {
    const start = source
        .text()
        .slice(0, 1000)
        .trimStart()
        .replace(/^\ufeff/, '')
        .trimStart();
    if (start.startsWith('{'))
        return openJson(source);
    if (start.startsWith('<'))
        return openXml(source);
    if (/^(?:#.*\s+)*SPDXVersion:/.test(start) || /^SPDXVersion:/m.test(source.text().slice(0, 65_536)))
        return openTagValue(source);
    throw unknown(source, 1);
}
function openJson(source) {
    const { value, lineOf } = (0,json/* parseJson */.q)(source.text(), source.path, { places });
    const fields = (0,shape/* isFields */.Ce)(value) ? value : {};
    const spdx = (0,shape/* own */.ZV)(fields, 'spdxVersion');
    if (spdx !== undefined) {
        if (typeof spdx !== 'string' || !/^SPDX-2\.[23]$/.test(spdx))
            throw (0,reader/* invalid */.Gq)(source.path, lineOf(['spdxVersion']), `expected SPDX-2.2 or SPDX-2.3, got "${String(spdx).slice(0, 20)}"`);
        return { family: 'spdx', form: 'json', version: spdx.slice('SPDX-'.length), fields, lineOf, mistakes: [] };
    }
    const version = (0,shape/* own */.ZV)(fields, 'specVersion');
    if ((0,shape/* own */.ZV)(fields, 'bomFormat') === undefined && version === undefined)
        throw unknown(source, 1);
    if (typeof version !== 'string' || !/^1\.[2-7]$/.test(version))
        throw (0,reader/* invalid */.Gq)(source.path, lineOf(['specVersion']), `expected specVersion 1.2 to 1.7, got "${String(version).slice(0, 20)}"`);
    return { family: 'cyclonedx', form: 'json', version, fields, lineOf, mistakes: [] };
}
function openXml(source) {
    const xml = (0,xml_xml/* parseXml */.NO)(source.text(), source.path);
    const version = cycloneDxNamespace.exec(xml.namespace)?.[1];
    if (version === undefined)
        throw unknown(source, xml.line);
    if (!/^1\.[0-7]$/.test(version))
        throw (0,reader/* invalid */.Gq)(source.path, xml.line, `expected CycloneDX 1.0 to 1.7, got ${version}`);
    return { family: 'cyclonedx', form: 'xml', version, ...cycloneDxFields(xml), xml, mistakes: [] };
}
function openTagValue(source) {
    const { fields, lineOf, mistakes } = tagValueFields(source.text());
    const version = String((0,shape/* own */.ZV)(fields, 'spdxVersion'));
    if (!/^SPDX-2\.[23]$/.test(version))
        throw (0,reader/* invalid */.Gq)(source.path, lineOf(['spdxVersion']), `expected SPDX-2.2 or SPDX-2.3, got "${version.slice(0, 20)}"`);
    return { family: 'spdx', form: 'tag-value', version: version.slice('SPDX-'.length), fields, lineOf, mistakes };
}
function unknown(source, line) {
    return (0,reader/* invalid */.Gq)(source.path, line, 'expected a document of CycloneDX (JSON, XML) or SPDX (JSON, tag-value)');
}


/***/ })

};
;