"use strict";
exports.id = 9961;
exports.ids = [9961];
exports.modules = {

/***/ 7264:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var subjectOf = (function subjectOf(draft, file, dependencies) {
    const { kind, name, version, purl, licence, supplier, makers } = draft;
    const path = fact(draft, 'part') ?? file;
    return {
        ref: `subject:${path}`,
        ...(kind === undefined ? {} : { kind }),
        name,
        ...(version === undefined ? {} : { version }),
        ...(purl === undefined ? {} : { purl }),
        ...(licence === undefined ? {} : { licence }),
        ...(supplier === undefined ? {} : { supplier }),
        ...(makers === undefined ? {} : { makers }),
        path,
        dependencies,
    };
});
var collect = (function collect(fields, path, document, file, drafts, depth) {
    const text = (key) => document.text(fields, key, path);
    const name = text('name');
    const reference = text('bom-ref');
    const purl = text('purl');
    const id = reference ?? purl ?? `component:${drafts.length}`;
    if (name === undefined)
        document.say(path, 'a component has no name and is left out', true);
    else
        drafts.push({
            id,
            ...known('kind', kindOf(text('type'))),
            name,
            ...known('group', text('group')),
            ...known('version', text('version')),
            ...known('purl', purl),
            ...known('scope', text('scope')),
            ...known('licence', licenceOf((0,shape/* own */.ZV)(fields, 'licenses'))),
            ...known('supplier', nameIn(fields, 'supplier')),
            ...makersOf(fields),
            ...known('url', urlOf(document.list(fields, 'externalReferences', path))),
            hashes: hashesOf(document, fields, path),
            facts: document
                .list(fields, 'properties', path)
                .map(({ fields: property }) => [String((0,shape/* own */.ZV)(property, 'name')), String((0,shape/* own */.ZV)(property, 'value') ?? '')]),
            occurrences: occurrencesOf(fields),
            place: { path: file, line: document.line(path) },
        });
    const inner = document.list(fields, 'components', path);
    if (depth >= maxNesting && inner.length > 0)
        document.say(path, `components more than ${maxNesting} deep are left out`, true);
    else
        for (const entry of inner)
            collect(entry.fields, entry.path, document, file, drafts, depth + 1);
    return name === undefined ? undefined : id;
});
var edgesOf = (function edgesOf(document) {
    const edges = new Map();
    for (const { fields, path } of document.list(document.root, 'dependencies', [])) {
        const ref = document.text(fields, 'ref', path);
        const to = (0,shape/* own */.ZV)(fields, 'dependsOn');
        if (ref === undefined)
            document.say(path, 'a dependency has no `ref` and is left out', true);
        else
            edges.set(ref, [...(edges.get(ref) ?? []), ...(Array.isArray(to) ? to : []).filter((target) => typeof target === 'string')]);
    }
    return edges;
});
var draftOf = (function draftOf(fields, path, document, file, words) {
    const text = (key) => document.text(fields, key, path);
    const [name, id] = [text('name'), text('SPDXID')];
    if (name === undefined || id === undefined) {
        document.say(path, `a package has no ${name === undefined ? 'name' : 'SPDXID'} and is left out`, true);
        return undefined;
    }
    const purl = document
        .list(fields, 'externalRefs', path)
        .map(({ fields: ref }) => (ref.referenceType === 'purl' ? ref.referenceLocator : undefined))
        .find((locator) => typeof locator === 'string');
    const licence = [text('licenseDeclared'), text('licenseConcluded')].find((one) => one !== undefined && !unsaid.has(one));
    const written = licence === undefined ? undefined : words.get(licence);
    const facts = factsOf(text('comment'));
    const originator = text('originator');
    const supplier = text('supplier') === originator ? undefined : /^(?:Organization|Person):\s*(.{1,500})$/s.exec(text('supplier') ?? '')?.[1];
    const download = text('downloadLocation');
    return {
        id,
        ...known('kind', spdx_kindOf(text('primaryPackagePurpose'))),
        name,
        ...known('version', text('versionInfo')),
        ...known('purl', purl),
        ...known('licence', typeof written === 'string' ? written : licence),
        ...known('supplier', supplier?.replace(/\s*\([^)]*\)$/, '')),
        ...(0,makers/* makers */.uy)(actorOf(originator), ...facts.flatMap(([fact, value]) => (fact === 'portcullis:maker' ? [actorOf(value)] : []))),
        ...known('url', download === undefined || unsaid.has(download) ? undefined : download),
        hashes: document
            .list(fields, 'checksums', path)
            .flatMap(({ fields: entry, path: at }) => addHash(document, (0,shape/* own */.ZV)(entry, 'algorithm'), (0,shape/* own */.ZV)(entry, 'checksumValue'), at)),
        facts,
        occurrences: spdx_occurrencesOf(text('sourceInfo')),
        place: { path: file, line: document.line(path) },
    };
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDocument: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./build/bundled/packages/purl/src/index.js + 2 modules
var src = __webpack_require__(5228);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/makers.js
var makers = __webpack_require__(8761);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/shape.js
var shape = __webpack_require__(243);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/finding.js
var finding = __webpack_require__(4313);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/read/document.js
// A document of another maker, or of ours, read back into an inventory.


/** Names of hash algorithms as either family of documents writes them; others are left out, and said. */
const algorithmOf = {
    MD5: 'MD5',
    'SHA-1': 'SHA-1',
    SHA1: 'SHA-1',
    'SHA-256': 'SHA-256',
    SHA256: 'SHA-256',
    'SHA-384': 'SHA-384',
    SHA384: 'SHA-384',
    'SHA-512': 'SHA-512',
    SHA512: 'SHA-512',
};
function addHash(document, name, content, path) {
    const algorithm = typeof name === 'string' && Object.hasOwn(algorithmOf, name) ? algorithmOf[name] : undefined;
    if (algorithm !== undefined && typeof content === 'string' && /^[0-9a-f]{32,128}$/i.test(content))
        return [{ algorithm, value: content.toLowerCase() }];
    document.say(path, `a hash by ${JSON.stringify(name ?? null).slice(0, 40)} is left out`);
    return [];
}
/** An inventory from what a document says; refs are the purls, and for what has none the document's own ids. */
function inventoryOf({ drafts, edges, rootId, name }, path) {
    const refOf = new Map(drafts.map((draft) => [draft.id, draft.purl ?? fact(draft, 'ref') ?? draft.id]));
    const targets = (id) => [...new Set(edges.get(id)?.flatMap((to) => refOf.get(to) ?? []) ?? [])].sort(finding/* compareText */.n);
    const root = drafts.find(({ id }) => id === rootId);
    const isPart = (draft) => draft !== root && fact(draft, 'part') !== undefined;
    const merged = new Map();
    for (const draft of drafts) {
        if (draft === root || isPart(draft))
            continue;
        const ref = refOf.get(draft.id);
        const component = componentOf(draft, ref, edges.has(draft.id) ? targets(draft.id) : undefined);
        const other = merged.get(ref);
        merged.set(ref, other === undefined ? component : together(other, component));
    }
    const components = [...merged.values()].sort((a, b) => (0,finding/* compareText */.n)(a.ref, b.ref));
    const parts = drafts.filter(isPart).map((draft) => subjectOf(draft, path, targets(draft.id)));
    const whole = root === undefined
        ? { ref: 'root', name: name ?? path, path, dependencies: undemanded(components) }
        : subjectOf(root, path, targets(root.id));
    return {
        components,
        subjects: parts.length > 0 ? parts.sort((a, b) => (0,finding/* compareText */.n)(a.path, b.path)) : [whole],
        manifests: [{ path, reader: 'sbom-document', packages: merged.size }],
        excluded: [],
    };
}
/** Where a document names no product, what nothing else needs stands at the top. */
function undemanded(components) {
    const needed = new Set(components.flatMap(({ dependencies = [] }) => dependencies));
    return components.map(({ ref }) => ref).filter((ref) => !needed.has(ref));
}

/** The value of a property of our own. */
function fact({ facts }, name) {
    return facts.find(([key]) => key === `portcullis:${name}`)?.[1];
}
const scopes = new Set(['required', 'peer', 'optional', 'development', 'unreached']);
function componentOf(draft, ref, dependencies) {
    const { purl, hashes, licence, supplier, makers, occurrences, place, facts } = draft;
    const read = readPurl(purl);
    const { version: inPurl, ...identity } = read === undefined ? identityOf(draft) : withoutOrigin(read);
    const declared = fact(draft, 'declared');
    const version = inPurl ?? (declared === undefined ? draft.version : undefined);
    const depth = Number(fact(draft, 'depth'));
    return {
        ref,
        ...(purl === undefined ? {} : { purl }),
        identity,
        ...(version === undefined ? {} : { version }),
        ...(declared === undefined ? {} : { declared }),
        origin: originOf(draft, read),
        hashes,
        ...(licence === undefined ? {} : { licence }),
        ...(supplier === undefined ? {} : { supplier }),
        ...(makers === undefined ? {} : { makers }),
        aliases: facts.filter(([key]) => key === 'portcullis:alias').map(([, value]) => value),
        ...imageFacts(facts),
        scope: scopeOf(draft),
        ...(Number.isSafeInteger(depth) && depth > 0 ? { depth } : {}),
        places: occurrences.length > 0 ? occurrences : [place],
        ...(dependencies === undefined ? {} : { dependencies: dependencies.filter((to) => to !== ref) }),
    };
}
function imageFacts(facts) {
    const found = facts.flatMap(([key, value]) => {
        const name = key.replace(/^portcullis:/, '');
        return key !== name && (name === 'layer' || name === 'base' || name === 'evidence') ? [[name, value]] : [];
    });
    return found.length === 0 ? {} : { facts: found };
}
/** What a purl says of where the bytes come from is the origin's. */
function withoutOrigin({ qualifiers, ...rest }) {
    const { vcs_url: _, download_url: __, ...own } = qualifiers ?? {};
    return Object.keys(own).length === 0 ? rest : { ...rest, qualifiers: own };
}
function identityOf(draft) {
    const namespace = fact(draft, 'namespace') ?? draft.group;
    const isJoined = namespace !== undefined && draft.group === undefined && draft.name.startsWith(`${namespace}/`);
    return {
        type: fact(draft, 'type') ?? 'generic',
        ...(namespace === undefined ? {} : { namespace }),
        name: isJoined ? draft.name.slice(namespace.length + 1) : draft.name,
        ...(draft.version === undefined ? {} : { version: draft.version }),
    };
}
function scopeOf(draft) {
    const own = fact(draft, 'scope');
    if (own !== undefined && scopes.has(own))
        return own;
    return draft.scope === 'excluded' ? 'development' : draft.scope === 'optional' ? 'optional' : 'required';
}
/** From the properties of our own, else from the purl's qualifiers. */
function originOf(draft, purl) {
    const kind = fact(draft, 'origin');
    const [url, commit, path, registry] = ['url', 'commit', 'path', 'registry'].map((name) => fact(draft, name));
    const vcs = purl?.qualifiers?.vcs_url;
    const download = purl?.qualifiers?.download_url;
    if (kind === 'toolchain')
        return { kind };
    if ((kind === 'file' || kind === 'own') && path !== undefined)
        return { kind, path };
    if (kind === 'git' || (kind === undefined && vcs !== undefined)) {
        const [, address, at] = /^(?:git\+)?(.*?)(?:@([0-9a-f]{7,64}))?$/.exec(vcs ?? '') ?? [];
        const id = commit ?? at;
        return { kind: 'git', url: url ?? address ?? '', ...(id === undefined ? {} : { commit: id }) };
    }
    if (kind === 'url' || (kind === undefined && download !== undefined))
        return { kind: 'url', url: url ?? download ?? draft.url ?? '' };
    const archive = url ?? draft.url;
    return { kind: 'registry', ...(archive === undefined ? {} : { url: archive }), ...(registry === undefined ? {} : { registry }) };
}
function together(a, b) {
    const hashes = new Map([...a.hashes, ...b.hashes].map((hash) => [`${hash.algorithm}:${hash.value}`, hash]));
    const dependencies = [...new Set([...(a.dependencies ?? []), ...(b.dependencies ?? [])])].sort(finding/* compareText */.n);
    return {
        ...b,
        ...a,
        hashes: [...hashes.values()],
        aliases: [...new Set([...a.aliases, ...b.aliases])].sort(finding/* compareText */.n),
        scope: strongest(a.scope, b.scope),
        places: [...a.places, ...b.places],
        ...(a.dependencies === undefined && b.dependencies === undefined ? {} : { dependencies }),
    };
}
function strongest(a, b) {
    const order = [...scopes];
    return order.indexOf(a) <= order.indexOf(b) ? a : b;
}
function readPurl(text) {
    if (text === undefined)
        return undefined;
    try {
        return (0,src/* parsePurl */.$l)(text);
    }
    catch (error) {
        if (error instanceof src/* PurlError */.eH)
            return error.meant;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/read/cyclonedx.js
// CycloneDX of whatever form, as any maker writes it.



/** Components within components; more are left out, and said. */
const maxNesting = 100;
function readCycloneDx(document, file) {
    const { root } = document;
    const drafts = [];
    const metadata = document.fields(root, 'metadata', []);
    const subject = metadata === undefined ? undefined : document.fields(metadata, 'component', ['metadata']);
    const rootId = subject === undefined ? undefined : collect(subject, ['metadata', 'component'], document, file, drafts, 0);
    for (const { fields, path } of document.list(root, 'components', []))
        collect(fields, path, document, file, drafts, 0);
    const created = metadata === undefined ? undefined : (0,shape/* own */.ZV)(metadata, 'timestamp');
    const claims = document.list(root, 'compositions', []).map(({ fields }) => String((0,shape/* own */.ZV)(fields, 'aggregate')));
    return {
        drafts,
        edges: edgesOf(document),
        ...(rootId === undefined ? {} : { rootId }),
        ...(typeof created === 'string' ? { created } : {}),
        complete: !claims.some((claim) => claim.startsWith('incomplete')),
    };
}
/** @returns the id of the component; those within it follow. */

function kindOf(type) {
    return type === 'container' || type === 'operating-system' ? type : undefined;
}
function hashesOf(document, fields, path) {
    return document
        .list(fields, 'hashes', path)
        .flatMap(({ fields: entry, path: at }) => addHash(document, (0,shape/* own */.ZV)(entry, 'alg'), (0,shape/* own */.ZV)(entry, 'content'), at));
}
function occurrencesOf(fields) {
    const evidence = (0,shape/* own */.ZV)(fields, 'evidence');
    const list = (0,shape/* isFields */.Ce)(evidence) ? (0,shape/* own */.ZV)(evidence, 'occurrences') : undefined;
    return (Array.isArray(list) ? list : []).flatMap((entry) => {
        if (!(0,shape/* isFields */.Ce)(entry) || typeof entry.location !== 'string')
            return [];
        return [{ path: entry.location, ...(typeof entry.line === 'number' ? { line: entry.line } : {}) }];
    });
}
/** 1.7 and before; `supplier` is who gave the component, `manufacturer` who made it. */
function nameIn(fields, field) {
    const value = (0,shape/* own */.ZV)(fields, field);
    const name = (0,shape/* isFields */.Ce)(value) ? value.name : undefined;
    return typeof name === 'string' && name !== '' ? name : undefined;
}
function makersOf(fields) {
    return (0,makers/* makers */.uy)((0,makers/* organisation */.FX)(nameIn(fields, 'manufacturer')), ...(0,makers/* people */.c0)((0,shape/* own */.ZV)(fields, 'authors')));
}
function urlOf(references) {
    const found = references.find(({ fields }) => fields.type === 'distribution' || fields.type === 'vcs')?.fields.url;
    return typeof found === 'string' ? found : undefined;
}

/** Licences joined as an expression: each of a list applies (CycloneDX leaves open how; AND is the careful reading). */
function licenceOf(value) {
    const all = (Array.isArray(value) ? value : []).flatMap((choice) => {
        if (!(0,shape/* isFields */.Ce)(choice))
            return [];
        if (typeof choice.expression === 'string')
            return [choice.expression];
        const { license } = choice;
        if (!(0,shape/* isFields */.Ce)(license))
            return [];
        return [license.id, license.name].filter((text) => typeof text === 'string' && text !== '').slice(0, 1);
    });
    if (all.length < 2)
        return all[0];
    return all.map((one) => (/\sOR\s/i.test(one) ? `(${one})` : one)).join(' AND ');
}
function known(key, value) {
    return (value === undefined ? {} : { [key]: value });
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/read/forgiving.js
// Fields of a document that may be invalid: what is not of its kind is left out, and said.

function forgiving({ fields: root, lineOf }) {
    const remarks = [];
    const line = (path) => lineOf(path) ?? 1;
    const say = (path, message, lost = false) => {
        remarks.push({ line: line(path), message, lost });
    };
    const absent = (value) => value === undefined || value === null;
    return {
        root,
        remarks,
        line,
        say,
        fields(parent, key, path) {
            const value = (0,shape/* own */.ZV)(parent, key);
            if (!absent(value) && !(0,shape/* isFields */.Ce)(value))
                say([...path, key], `\`${key}\` is no object and is left out`, true);
            return (0,shape/* isFields */.Ce)(value) ? value : undefined;
        },
        list(parent, key, path) {
            const value = (0,shape/* own */.ZV)(parent, key);
            if (!absent(value) && !Array.isArray(value))
                say([...path, key], `\`${key}\` is no list and is left out`, true);
            return (Array.isArray(value) ? value : []).flatMap((entry, index) => {
                const at = [...path, key, index];
                if ((0,shape/* isFields */.Ce)(entry))
                    return [{ fields: entry, path: at }];
                say(at, `an entry of \`${key}\` is no object and is left out`, true);
                return [];
            });
        },
        text(parent, key, path) {
            const value = (0,shape/* own */.ZV)(parent, key);
            if (!absent(value) && typeof value !== 'string')
                say([...path, key], `\`${key}\` is no text and is left out`, true);
            return typeof value === 'string' && value !== '' ? value : undefined;
        },
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/documents/read/open.js + 2 modules
var read_open = __webpack_require__(1972);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/read/spdx.js
// SPDX 2.2 and 2.3 of whatever form, as any maker writes it.




const unsaid = new Set(['NOASSERTION', 'NONE']);
function readSpdx(document, file) {
    const { root } = document;
    const words = new Map(document
        .list(root, 'hasExtractedLicensingInfos', [])
        .map(({ fields }) => [(0,shape/* own */.ZV)(fields, 'licenseId'), (0,shape/* own */.ZV)(fields, 'extractedText') ?? (0,shape/* own */.ZV)(fields, 'name')]));
    const { edges, described, scopes } = relationships(document);
    const drafts = document.list(root, 'packages', []).flatMap(({ fields, path }) => {
        const draft = draftOf(fields, path, document, file, words);
        return draft === undefined ? [] : [{ ...draft, ...known('scope', scopes.get(draft.id)) }];
    });
    const ids = new Set(drafts.map(({ id }) => id));
    const listed = (0,shape/* own */.ZV)(root, 'documentDescribes');
    const all = [...described, ...(Array.isArray(listed) ? listed : [])].filter((id) => ids.has(id));
    const creation = document.fields(root, 'creationInfo', []);
    const created = creation === undefined ? undefined : (0,shape/* own */.ZV)(creation, 'created');
    return {
        drafts,
        edges,
        // What describes many packages alike describes no product, and all of them are components.
        ...(new Set(all).size === 1 ? { rootId: all[0] } : {}),
        ...(typeof created === 'string' ? { created } : {}),
        ...known('name', document.text(root, 'name', [])),
        complete: !String((creation && (0,shape/* own */.ZV)(creation, 'comment')) ?? '').startsWith('Incomplete:'),
    };
}

/** Documents in the words of the specification (clause 7.24) have a hyphen where the schema has an underscore. */
function spdx_kindOf(purpose) {
    if (purpose === 'CONTAINER')
        return 'container';
    return purpose === 'OPERATING_SYSTEM' || purpose === 'OPERATING-SYSTEM' ? 'operating-system' : undefined;
}
/** `Person: Name (address)`, `Organization: Name`. */
function actorOf(text) {
    const [, kind, name = '', email] = /^(Person|Organization): (.{1,500}?)(?: \(([^()\s]{0,200}@[^()\s]{0,200})?\))?$/s.exec(text ?? '') ?? [];
    if (kind === 'Person')
        return (0,makers/* personIn */.Bd)({ name, email });
    return kind === undefined ? undefined : (0,makers/* organisation */.FX)(name);
}
/** Facts that our own writer leaves in the comment, one a line. */
function factsOf(comment = '') {
    return comment.split('\n').flatMap((line) => {
        const [, name, value] = /^(portcullis:[a-z-]{1,40})=(.*)$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value]];
    });
}
/** Places that our own writer leaves: one a line. */
function spdx_occurrencesOf(info = '') {
    if (!info.startsWith('found in '))
        return [];
    return info
        .slice('found in '.length)
        .split('\n')
        .map((text) => {
        const [, path, line] = /^(.*):(\d{1,9})$/.exec(text) ?? [];
        return path === undefined ? { path: text } : { path, line: Number(line) };
    });
}
const scopeOfKind = {
    DEV_DEPENDENCY_OF: 'excluded',
    TEST_DEPENDENCY_OF: 'excluded',
    OPTIONAL_DEPENDENCY_OF: 'optional',
};
/** Edges from either direction of saying them, and what the document describes. */
function relationships(document) {
    const edges = new Map();
    const described = [];
    const scopes = new Map();
    const add = (from, to, scope) => {
        const list = edges.get(from) ?? [];
        edges.set(from, list);
        if (unsaid.has(to))
            return;
        list.push(to);
        scopes.set(to, (scopes.get(to) ?? scope) === scope ? scope : 'required');
    };
    for (const { fields, path } of document.list(document.root, 'relationships', [])) {
        const [from, to, type] = ['spdxElementId', 'relatedSpdxElement', 'relationshipType'].map((key) => document.text(fields, key, path));
        if (from === undefined || to === undefined || type === undefined)
            document.say(path, 'a relationship is not complete and is left out', true);
        else if (type === 'DESCRIBES')
            described.push(to);
        else if (type === 'DESCRIBED_BY')
            described.push(from);
        else if (type === 'DEPENDS_ON' || type === 'CONTAINS')
            add(from, to, 'required');
        else if (type === 'DEPENDENCY_OF' || type.endsWith('_DEPENDENCY_OF') || type === 'CONTAINED_BY')
            add(to, from, scopeOfKind[type] ?? 'required');
    }
    return { edges, described, scopes };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/read/index.js
// Documents read back, whatever their family and form; of an invalid one what can be read, and what could not be is said.






/** @throws PortcullisError with file and line: no document of a known family, or one whose form is broken. */
function readDocument(source) {
    const opened = (0,read_open/* openDocument */.E)(source);
    const document = forgiving(opened);
    const graph = (opened.family === 'spdx' ? readSpdx : readCycloneDx)(document, source.path);
    const drafts = graph.drafts.map((draft) => withPlainPurl(draft, document));
    const inventory = inventoryOf({ ...graph, drafts }, source.path);
    const root = drafts.find(({ id }) => id === graph.rootId);
    const remarks = [...opened.mistakes.map((mistake) => ({ ...mistake, lost: true })), ...document.remarks];
    return {
        format: opened.family,
        version: opened.version,
        inventory,
        root: {
            name: root?.name ?? graph.name ?? source.path,
            ...(root?.version === undefined ? {} : { version: root.version }),
            ...(root?.purl === undefined ? {} : { purl: root.purl }),
            ...(root?.supplier === undefined ? {} : { supplier: root.supplier }),
        },
        ...(graph.created === undefined ? {} : { created: graph.created }),
        complete: graph.complete && remarks.every(({ lost }) => !lost),
        remarks: remarks.sort((a, b) => a.line - b.line),
    };
}
/** A purl in its normal form, so that two documents agree on it; none where it is no purl, and that is said. */
function withPlainPurl(draft, { remarks }) {
    const { purl, ...rest } = draft;
    if (purl === undefined)
        return draft;
    try {
        return { ...rest, purl: (0,src/* formatPurl */.dd)((0,src/* parsePurl */.$l)(purl)) };
    }
    catch (error) {
        if (!(error instanceof src/* PurlError */.eH))
            throw error;
        const line = draft.place.line ?? 1;
        if (error.meant !== undefined)
            return { ...rest, purl: (0,src/* formatPurl */.dd)(error.meant) };
        remarks.push({ line, message: `"${purl.slice(0, 80)}" is no purl and is left out: ${error.message}`, lost: false });
        return rest;
    }
}


/***/ })

};
;