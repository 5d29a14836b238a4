"use strict";
exports.id = 6668;
exports.ids = [6668];
exports.modules = {

/***/ 3945:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   I: () => (/* binding */ lineCount)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
// Locks that are read line by line: numbered, without their ends.

/**
 * Lines with something on them. Each may be a package, of which 1 to 3 KB are kept; those of 50,000 packages in a lock of Yarn are as many as
 * a text of the largest size has.
 */
const mostLines = 350_000;
/**
 * One after another: an array of all lines of a large lock takes more memory than what is made of them.
 * @throws PortcullisError `manifest-invalid` where there are too many: the file is a gap then.
 */
function* linesOf(source) {
    const text = source.text();
    let feed = text.indexOf('\n');
    let carriage = text.indexOf('\r');
    let start = 0;
    let written = 0;
    for (let number = 1;; number++) {
        const end = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
        if (start < (end < 0 ? text.length : end) && ++written > mostLines)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, number, `expected at most ${mostLines} lines, got more`);
        yield { text: end < 0 ? text.slice(start) : text.slice(start, end), number, isEnd: end < 0 };
        if (end < 0)
            return;
        start = end === carriage && feed === end + 1 ? feed + 1 : end + 1;
        if (feed >= 0 && feed < start)
            feed = text.indexOf('\n', start);
        if (carriage >= 0 && carriage < start)
            carriage = text.indexOf('\r', start);
    }
}
/** How many lines there are. */
function lineCount(source) {
    let count = 0;
    for (const _ of linesOf(source))
        count++;
    return count;
}


/***/ }),

/***/ 7425:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ wheelOf),
/* harmony export */   YH: () => (/* binding */ archiveOf),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   bn: () => (/* binding */ archivesByVersion),
/* harmony export */   l_: () => (/* binding */ otherArchive)
/* harmony export */ });
/* harmony import */ var _portcullis_purl_versions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1634);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9001);
// What the file names of wheels and source archives say: the name and the version that pip believes.
// https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention



/** `name-1.2-py3-none-any.whl`, at the end of an address or a path. */
function wheelOf(address) {
    const match = /(?:^|\/)([A-Za-z0-9._]{1,100})-([A-Za-z0-9.+_!%]{1,100})(?:-\d[^-/]{0,50})?-[^-/]{1,100}-[^-/]{1,100}-[^-/]{1,200}\.whl(?:[#?]|$)/.exec(address);
    return match === null ? undefined : { name: match[1], version: match[2].replace(/%2B/gi, '+') };
}
/** `name-1.2.tar.gz`; of older ones the name may have dashes of its own. */
function sourceArchiveOf(address) {
    const file = address
        .replace(/[#?].*$/, '')
        .split('/')
        .at(-1);
    const match = /^([A-Za-z0-9._-]{1,200})-v?(\d[A-Za-z0-9.+_!%]{0,100})\.(?:tar\.gz|tar\.bz2|tar\.xz|tgz|zip)$/.exec(file);
    return match === null ? undefined : { name: match[1], version: match[2].replace(/%2B/gi, '+') };
}
/**
 * The first archive that is another package's, or of another version, by its own name.
 * @param version undefined where the lock leaves it open.
 * @param isRegistry whether a registry serves them: elsewhere a source archive may be called as anyone likes, and a wheel may not.
 */
function otherArchive(name, version, archives, isRegistry = true) {
    for (const archive of archives) {
        const found = archive === undefined ? undefined : (wheelOf(archive) ?? (isRegistry ? sourceArchiveOf(archive) : undefined));
        if (found === undefined)
            continue;
        const isSame = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(found.name) === (0,_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(name);
        const order = version === undefined ? 0 : ordered(found.version, version);
        if (!isSame || (order !== undefined && order !== 0))
            return { archiveOf: `${found.name} ${found.version}` };
    }
    return {};
}
/** A local version is written with underscores in the names of files. */
function ordered(one, other) {
    return (0,_portcullis_purl_versions__WEBPACK_IMPORTED_MODULE_0__/* .comparePep440 */ .PG)(one.replaceAll('_', '+'), other.replaceAll('_', '+'));
}
/**
 * Archives that a lock lists for all versions of a name together, by version: those whose own names are of it, and those that are of none of
 * the versions.
 */
function archivesByVersion(archives, versions) {
    const spellings = [...new Set(versions)].filter((one) => ordered(one, one) === 0).sort((one, other) => ordered(one, other) ?? 0);
    /** Where among them the first stands that is the same version. */
    const placeOf = (version) => {
        let [low, high] = [0, spellings.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((ordered(spellings[middle], version) ?? 0) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low < spellings.length && ordered(spellings[low], version) === 0 ? low : undefined;
    };
    const places = archives.map((archive) => {
        const file = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(archive) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(archive, 'file') : undefined;
        const found = typeof file === 'string' ? (wheelOf(file) ?? sourceArchiveOf(file)) : undefined;
        return found === undefined ? undefined : placeOf(found.version);
    });
    return (version) => {
        const place = placeOf(version);
        return archives.filter((_, at) => places[at] === undefined || places[at] === place);
    };
}
/** What an archive of a lock is called, in whichever way its table says so. */
function fileNameOf(archive) {
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(archive))
        return undefined;
    return ['file', 'name', 'url', 'path'].map((key) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(archive, key)).find((text) => typeof text === 'string');
}
/** `otherArchive` of the tables in which locks keep archives, by `url`, `file`, `name` or `path`, and of the address of the package itself. */
function archiveOf(name, version, origin, archives) {
    if (origin.kind === 'git' || origin.kind === 'own')
        return {};
    const addresses = archives.flatMap((archive) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(archive) ? ['url', 'file', 'name', 'path'].map((key) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(archive, key)).filter((text) => typeof text === 'string') : []);
    const itself = origin.kind === 'url' ? [origin.url] : [];
    return otherArchive(name, version, [...itself, ...addresses], origin.kind === 'registry');
}


/***/ }),

/***/ 9001:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ pypiIdentity),
/* harmony export */   _O: () => (/* binding */ referenceOrigin),
/* harmony export */   pP: () => (/* binding */ parseRequirement),
/* harmony export */   tK: () => (/* binding */ normalName),
/* harmony export */   y: () => (/* binding */ exactVersion)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
// Names, specifiers and requirements of Python: PEP 503, PEP 440, PEP 508.

/** PEP 503: runs of dashes, underscores and dots are one dash. */
function normalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function pypiIdentity(name) {
    return { type: 'pypi', name: normalName(name) };
}
/** One requirement; undefined when the text is none. */
function parseRequirement(text) {
    const head = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]{0,198}[A-Za-z0-9])?)\s*(?:\[([^\]]{0,1000})\])?\s*/.exec(text);
    if (head === null)
        return undefined;
    const extras = (head[2] ?? '').split(',').flatMap((extra) => (extra.trim() === '' ? [] : [normalName(extra.trim())]));
    const rest = text.slice(head[0].length);
    const base = { name: head[1], extras };
    if (rest.startsWith('@')) {
        const url = /^@\s*(\S+)/.exec(rest)?.[1];
        if (url === undefined)
            return undefined;
        const marker = /\s;\s*(.+)$/s.exec(rest)?.[1]?.trim();
        return { ...base, specifier: '', url, ...(marker === undefined ? {} : { marker }) };
    }
    const semicolon = rest.indexOf(';');
    const bare = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim().replace(/^\((.*)\)$/s, '$1');
    const clauses = bare.split(',').map((clause) => clause.trim());
    if (bare !== '' &&
        !clauses.every((clause) => clause === '' || /^(?:===|==|~=|!=|<=|>=|<|>)\s*[A-Za-z0-9.*+!_-]{0,199}[A-Za-z0-9*]$/.test(clause)))
        return undefined;
    const marker = semicolon < 0 ? '' : rest.slice(semicolon + 1).trim();
    return { ...base, specifier: clauses.filter((clause) => clause !== '').join(','), ...(marker === '' ? {} : { marker }) };
}
/** The one version that a specifier allows: `==1.2`, `===1.2`; none for ranges, wildcards and several clauses. */
function exactVersion(specifier) {
    return /^={2,3}\s*([A-Za-z0-9.+!_-]{1,200})$/.exec(specifier.trim())?.[1];
}
/** Where a direct reference leads (`git+https://\u2026@rev`, an archive, a file). */
function referenceOrigin(written) {
    const url = (0,_origins_js__WEBPACK_IMPORTED_MODULE_0__/* .plainAddress */ .n7)(written);
    const vcs = /^(git|hg|svn|bzr)\+/.exec(url);
    const bare = url.replace(/#.*$/, '');
    if (vcs !== null) {
        // An @ in the authority is a user's, one in the path begins the revision.
        const path = bare.indexOf('/', bare.indexOf('://') + 3);
        const at = bare.lastIndexOf('@');
        const hasRevision = at > path && path > 0;
        const address = hasRevision ? bare.slice(0, at) : bare;
        const commit = hasRevision ? bare.slice(at + 1) : undefined;
        return { kind: 'git', url: address, ...(commit === undefined || commit === '' ? {} : { commit }) };
    }
    if (/^https?:\/\//i.test(url))
        return { kind: 'url', url: bare };
    return { kind: 'file', path: bare.replace(/^file:(?:\/\/(?:localhost)?)?/, '') };
}


/***/ }),

/***/ 6668:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var collect = (function collect(source, top, asConstraint, found) {
    const mark = `${source.path}\0${asConstraint}`;
    if (found.seen.has(mark))
        return;
    found.seen.add(mark);
    if (found.seen.size > maxFiles)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, undefined, `expected at most ${maxFiles} files that include one another`);
    for (const { text, line } of logicalLines(source)) {
        if (text === '')
            continue;
        const one = statement(text);
        if (one === undefined)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, line, `expected a requirement or an option of pip, got "${text.slice(0, 60)}"`);
        follow(one, { source, top, line, asConstraint, found });
    }
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pipEntries),
/* harmony export */   pypiRequirements: () => (/* binding */ pypiRequirements)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3945);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7318);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6731);
/* harmony import */ var _archive_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7425);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9001);
// requirements.txt of pip by its usual names, with what it includes by -r and is held to by -c.
// https://pip.pypa.io/en/stable/reference/requirements-file-format/






const pypiRequirements = {
    id: 'pypi-requirements',
    title: 'requirements file of pip',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .ending */ .K1)(['txt', 'in', 'pip', 'lock'], /requirement/i, (path) => usualName.test(path) || likelyName.test(path)),
    recognises(source) {
        if ((0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(source.path) === 'requirements.txt')
            return true;
        if (isCompiled(source))
            return false;
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .isOther */ .bv)(source) ? usualName.test(source.path) : looksRight(source);
    },
    whyNot,
    read,
};
/** `requirements.lock` of Rye, `requirements-dev.txt`, `requirements3.txt`, `dev_requirements.txt`, `requirements/base.txt`, and what pip-compile is given (`.in`). */
const usualName = /(?:^|\/)(?:[^/]{0,80}requirements?(?:[-_.\d][^/]{0,80})?|requirements\/[^/]{1,80})\.(?:txt|in|pip)$|(?:^|\/)requirements(?:-[^/]{1,80})?\.lock$/i;
/** `requirementsDev.txt`: one of pip's where its text is, else nothing that anybody meant. */
const likelyName = /(?:^|\/)[^/]{0,80}requirements?[^/]{0,80}\.(?:txt|in|pip)$/i;
/** `x.in` with `x.txt` beside: what is asked for stands exactly in the other. */
function isCompiled({ path, beside }) {
    return path.endsWith('.in') && beside((0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(path).replace(/\.in$/, '.txt')) !== undefined;
}
/** Whether a file of a name that may mean other things is one of pip's: it begins like one, or pins a package by version or hash. */
function looksRight(source) {
    const first = firstLine(source);
    return (first === undefined ||
        statement(first.text) !== undefined ||
        /^\s*[A-Za-z0-9][\w.[\],-]{0,100}\s*===?\s*\d|--hash=sha/m.test(source.text()));
}
function firstLine(source) {
    for (const { text, number } of pipLines(source)) {
        const bare = text.trim();
        if (bare !== '' && !bare.startsWith('#'))
            return { text: bare.replace(/\s*\\$|\s#.*$/, ''), line: number };
    }
    return undefined;
}
/** The name says that it is one; what begins with something else is said, for what is in it is not in the inventory. */
function whyNot(source) {
    if (isCompiled(source) || !usualName.test(source.path))
        return undefined;
    const first = firstLine(source);
    const got = first === undefined ? 'nothing' : `line ${first.line}, "${first.text.slice(0, 60)}"`;
    return `it is taken for no requirements file of pip: expected a requirement first, got ${got}`;
}
/** Files that may include one another. */
const maxFiles = 200;
function read(source) {
    const found = nothingYet();
    collect(source, source, false, found);
    const packages = collected(found);
    const scope = scopeByName(source.path);
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope })), graph: 'unknown', gaps: found.gaps };
}
/**
 * What lines in another file give to pip: requirements, addresses and options, `-r` among them. A line that is nothing that pip knows
 * is a gap.
 */
function pipEntries(source, lines) {
    const found = nothingYet();
    for (const { text, line } of lines) {
        const one = statement(text.replace(/(?:^|\s)#.*$/, '').trim());
        if (one === undefined)
            found.gaps.push({ line, detail: `${text.slice(0, 100)} is no name of a package` });
        else
            follow(one, { source, top: source, line, asConstraint: false, found });
    }
    return { packages: [...collected(found)], gaps: found.gaps };
}
function nothingYet() {
    return { packages: [], constraints: new Map(), gaps: [], seen: new Set(), index: undefined };
}
/** The packages with the versions, indexes and hashes that other lines say of them. */
function collected(found) {
    const isHashed = found.packages.some(({ hashes }) => (hashes ?? []).length > 0);
    return found.packages.map((entry) => {
        const pinned = entry.version === undefined && entry.origin.kind === 'registry' ? found.constraints.get(entry.identity.name) : undefined;
        return {
            ...entry,
            ...(pinned === undefined ? {} : { version: pinned }),
            ...(entry.origin.kind === 'registry' && found.index !== undefined ? { origin: { kind: 'registry', registry: found.index } } : {}),
            // Once one line has a hash, pip asks for one of all.
            ...(isHashed && entry.origin.kind === 'registry' && entry.hashes?.length === 0 ? { unhashed: true } : {}),
        };
    });
}
/** What the file's name says it is for. */
function scopeByName(path) {
    const tail = path.split('/').slice(-2).join('/').toLowerCase();
    return /(?:^|[-_./])(?:dev|devel|develop|development|tests?|testing|lint|linting|docs?|ci|typing)(?:[-_.]|$)/.test(tail)
        ? 'development'
        : 'required';
}

function follow(one, place) {
    if (one.kind === 'include')
        include(one, place);
    else if (one.kind === 'index')
        place.found.index = (0,_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .publicAddress */ .Wq)(one.url);
    else if (one.kind === 'requirement')
        keep(one, place);
}
function include({ path, constraint }, { source, top, line, asConstraint, found }) {
    const other = /^[a-z]+:\/\//i.test(path) ? undefined : source.beside(path);
    if (other === undefined)
        found.gaps.push({
            line,
            detail: `${source === top ? '' : `${source.path}: `}the file "${path.slice(0, 100)}" that it includes is not here`,
        });
    else
        collect(other, top, asConstraint || constraint, found);
}
function keep({ entry, hashes, badHash }, { source, top, line, asConstraint, found }) {
    if (badHash !== undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, line, `expected a hash as ALGORITHM:HEX, got "${badHash.slice(0, 40)}"`);
    if (asConstraint) {
        if (entry.version !== undefined)
            found.constraints.set(entry.identity.name, entry.version);
        return;
    }
    found.packages.push({
        ...entry,
        key: `${entry.identity.name} ${found.packages.length}`,
        hashes,
        line,
        ...(source === top ? {} : { path: source.path }),
    });
}
/** Options of lines that pip knows or knew (https://pip.pypa.io/en/stable/reference/requirements-file-format/#supported-options). */
const pipOptions = 'index-url pypi-url extra-index-url no-index constraint requirement editable find-links no-binary only-binary prefer-binary require-hashes pre trusted-host use-feature global-option config-settings config-setting hash install-option process-dependency-links always-unzip use-wheel no-use-wheel allow-external allow-all-external allow-unverified'.split(' ');
/** pip takes the beginning of an option's name for it, where no other begins so. Undefined for what it does not know. */
function withWholeOption(text) {
    const [begun, name = ''] = /^--([a-z][a-z-]{0,60})/i.exec(text) ?? [];
    if (begun === undefined)
        return /^-[ceirfZ]/.test(text) ? text : undefined;
    if (pipOptions.includes(name) || /^(?:requirement|constraint)s$/.test(name))
        return text;
    const [only, ...more] = pipOptions.filter((option) => option.startsWith(name));
    return only === undefined || more.length > 0 ? undefined : `--${only}${text.slice(begun.length)}`;
}
/** A logical line; undefined when it is nothing that pip knows. */
function statement(written) {
    const text = written.startsWith('-') ? withWholeOption(written) : written;
    if (text === undefined)
        return undefined;
    const included = /^(-r|--requirements?|-c|--constraints?)(?:\s*=\s*|\s*)(\S.*)$/.exec(text);
    if (included !== null)
        return { kind: 'include', path: included[2].trim().replace(/^(["'])(.*)\1$/, '$2'), constraint: /^(?:-c|--c)/.test(text) };
    const index = /^(?:-i|--index-url)(?:\s*=\s*|\s+)(\S+)/.exec(text);
    if (index !== null)
        return { kind: 'index', url: index[1] };
    const editable = /^(?:-e|--editable)(?:\s*=\s*|\s+)(\S.*)$/.exec(text);
    if (editable === null && text.startsWith('-'))
        return { kind: 'option' };
    const whole = editable === null ? text : editable[1];
    const options = /\s--(?:hash|config-settings?|global-option|install-option)\b/.exec(whole);
    const bare = options === null ? whole : whole.slice(0, options.index);
    const hashes = [...whole.slice(bare.length).matchAll(/--hash[= ]\s*(\S+)/g)].map((match) => match[1]);
    // pip holds the archive of an address against the hash that its fragment names.
    const [, algorithm, value] = /[#&](md5|sha(?:1|256|384|512))=([^\s&;]{1,200})/.exec(bare) ?? [];
    if (algorithm !== undefined)
        hashes.push(`${algorithm}:${value}`);
    const badHash = hashes.find((one) => ((0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .taggedHash */ .VQ)(one)[0] === undefined || (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .taggedHash */ .VQ)(one).some(_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .isDamagedHash */ .ui)) && !/^sha(?:224|3_|512_)/.test(one));
    const entry = described(bare.trim(), editable !== null);
    if (entry === undefined)
        return undefined;
    return {
        kind: 'requirement',
        entry,
        hashes: hashes.flatMap(_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .taggedHash */ .VQ),
        ...(badHash === undefined ? {} : { badHash }),
    };
}
/** A requirement, an address or a path as a package. */
function described(text, editable) {
    const requirement = editable ? undefined : (0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRequirement */ .pP)(text);
    if (requirement !== undefined) {
        const { name, specifier, url } = requirement;
        if (url !== undefined)
            return {
                identity: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .pypiIdentity */ .HC)(name),
                origin: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOrigin */ ._O)(url),
                ...versionOfWheel(url),
                ...(0,_archive_names_js__WEBPACK_IMPORTED_MODULE_3__/* .otherArchive */ .l_)(name, undefined, [url], false),
            };
        const version = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .exactVersion */ .y)(specifier);
        return {
            identity: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .pypiIdentity */ .HC)(name),
            origin: { kind: 'registry' },
            ...(version === undefined ? { declared: specifier } : { version }),
        };
    }
    const bare = text.replace(/\s+;.*$/s, '');
    if (/\s/.test(bare))
        return undefined;
    const isAddress = /^(?:(?:git|hg|svn|bzr)\+|https?:\/\/|file:)/i.test(bare);
    if (!isAddress &&
        !editable &&
        !/^(?:\.{0,2}\/|\.$|\.\.$|~|[A-Za-z]:\\)|\.(?:whl|zip|tar\.gz|tar\.bz2|tgz)$/.test(bare) &&
        !/^[\w.-]+\//.test(bare))
        return undefined;
    const origin = isAddress ? (0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOrigin */ ._O)(bare) : pathOrigin(bare.replace(/\[[^\]]*\]$/, ''));
    const egg = /[#&]egg=([A-Za-z0-9._-]{1,200})/.exec(bare)?.[1];
    const wheel = (0,_archive_names_js__WEBPACK_IMPORTED_MODULE_3__/* .wheelOf */ .J_)(bare);
    const name = egg ?? wheel?.name;
    const last = bare
        .replace(/[#?].*$/, '')
        .replace(/\/+$/, '')
        .split('/')
        .at(-1)
        ?.replace(/\.git(?:@.*)?$|@.*$/, '');
    // Without a name only the place is known: what lies there may be called anything.
    const identity = name === undefined ? { type: 'generic', name: last === undefined || last === '' ? bare : last } : (0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .pypiIdentity */ .HC)(name);
    return { identity, origin, ...(wheel === undefined ? {} : { version: wheel.version }) };
}
function pathOrigin(path) {
    return path === '.' || path === './' ? { kind: 'own', path: '.' } : { kind: 'file', path };
}
function versionOfWheel(url) {
    const wheel = (0,_archive_names_js__WEBPACK_IMPORTED_MODULE_3__/* .wheelOf */ .J_)(url);
    return wheel === undefined ? {} : { version: wheel.version };
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const otherEnds = /[\v\f\x1c-\x1e\x85\u2028\u2029]/;
/** pip parts lines by Python's `splitlines`: more ends a line there than an editor shows, and a comment with it. */
function* pipLines(source) {
    for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .D)(source)) {
        const parts = otherEnds.test(line.text) ? line.text.split(otherEnds) : [line.text];
        for (const [at, text] of parts.entries())
            yield { ...line, text, isEnd: line.isEnd && at === parts.length - 1 };
    }
}
/** Lines joined at a closing backslash, without comments. @throws PortcullisError when the last one is to be continued. */
function* logicalLines(source) {
    let pending;
    for (const { text: raw, number, isEnd } of pipLines(source)) {
        // What a line break ends is no line of its own behind it.
        if (isEnd && raw === '')
            break;
        const isComment = /^\s*#/.test(raw);
        const continues = !isComment && raw.endsWith('\\');
        const part = isComment ? '' : continues ? raw.slice(0, -1) : raw;
        pending ??= { parts: [], line: number };
        pending.parts.push(part.replace(/(?:^|\s)#.*$/, ''));
        if (continues)
            continue;
        // Runs of blanks would be walked again from each of them.
        yield { text: pending.parts.join(' ').replace(/\s+/g, ' ').trim(), line: pending.line };
        pending = undefined;
    }
    if (pending !== undefined && pending.parts.join('').trim() !== '')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, pending.line, 'expected the line to go on after its backslash, got the end of the file');
}


/***/ })

};
;