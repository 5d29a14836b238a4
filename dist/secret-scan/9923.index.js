"use strict";
exports.id = 9923;
exports.ids = [9923];
exports.modules = {

/***/ 1694:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanArchive: () => (/* binding */ scanArchive)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9102);
/* harmony import */ var _portcullis_formats_zip__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4637);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5028);
/* harmony import */ var _archive_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1946);
/* harmony import */ var _gzip_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6693);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6542);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(238);
// Text inside archives: zip and its kin, tar, gzip, and what stands beside their members: names, comments, headers, and bytes that
// belong to none. Depth, count and ratio are bounded, and whatever of an archive was not read to its end is named: a bomb, a damaged
// or encrypted member, an archive too deep inside others.







const gzipNames = /\.(?:gz|tgz|gzip)$/i;
/** All text of one archive with everything nested in it. */
const maxExpandedBytes = 512 * 1024 * 1024;
/** Compressed text rarely shrinks below a hundredth; a bomb does. Small archives may. */
const maxRatio = 200;
const ratioFloorBytes = 16 * 1024 * 1024;
const maxMembers = 20_000;
/** So many archives may stand one behind the other in a file. */
const maxPieces = 50;
/** Scans an archive's text members; a member's path is `archive!member`. */
async function scanArchive(detector, bytes, path, options) {
    const found = [];
    const skipped = [];
    const expanded = Math.min(maxExpandedBytes, Math.max(ratioFloorBytes, bytes.length * maxRatio));
    const budget = { left: expanded, members: maxMembers };
    let scanned = 0;
    visit(bytes, path, options.archiveDepth, 0);
    const whole = !skipped.some(({ gap }) => gap);
    return { found, skipped, scanned: scanned > 0 || whole ? 1 : 0, bytes: bytes.length };
    function visit(content, name, depth, pieces) {
        try {
            const opened = openArchive(content, name, budget);
            const before = found.length;
            const nameOf = tellNames(opened.members, name);
            search(wordsOf(opened.words), `${name}!(headers)`);
            tellOnce(before);
            for (const [order, member] of opened.members.entries())
                visitMember(member, `${name}!${nameOf(order)}`, depth);
            for (const { at, bytes: piece } of opened.rest) {
                countMember(budget);
                // What only begins as an archive does would be opened again and again.
                if (piece.length === content.length)
                    read(piece, name);
                else
                    look(piece, at === 0 ? name : `${name}!(byte ${at})`, depth, pieces + 1);
            }
            if (opened.damage !== undefined)
                gap(name, 'archive-unreadable', opened.damage);
        }
        catch (error) {
            if (!(error instanceof ArchiveBomb))
                throw error;
            gap(name, 'archive-bomb', error.message);
        }
    }
    function visitMember(member, path, depth) {
        countMember(budget);
        const { content, behind, problem, tooLarge } = member.unpack(budget.left);
        if (tooLarge)
            throw new ArchiveBomb(tooFar);
        if (content !== undefined) {
            budget.left -= content.length;
            look(content, path, depth, 0);
        }
        if (behind !== undefined)
            look(behind, `${path}!(behind its end)`, depth, 0);
        if (problem !== undefined)
            gap(path, 'archive-unreadable', `it ${problem}`);
    }
    function look(content, path, depth, pieces) {
        const name = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .memberName */ .eg)(path);
        if ((0,_archive_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveKind */ .FF)(content, name) !== undefined) {
            if (pieces > maxPieces)
                gap(path, 'archive-too-deep', `more than ${maxPieces} archives stand behind one another`);
            else if (pieces > 0)
                visit(content, path, depth, pieces);
            else if (depth > 1)
                visit(content, path, depth - 1, 0);
            else
                gap(path, 'archive-too-deep', `it lies deeper in others than \`archive-depth: ${options.archiveDepth}\``);
        }
        else
            read(content, path);
    }
    /** What is no archive. */
    function read(content, path) {
        const pointer = (0,_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .lfsPointer */ .FW)(content, path);
        if (pointer === undefined) {
            if (search(content, path))
                return;
            for (const secret of (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .scanPassages */ .ZS)(detector, content, path, options.decodeDepth))
                found.push({ path, secret });
        }
        const entry = pointer ?? (0,_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .unread */ .gy)(content, path);
        // Pictures and programs in archives are without number and say nothing.
        if (entry.gap)
            skipped.push(entry);
    }
    /** Whether some bytes are text, which was searched. */
    function search(content, path) {
        const secrets = (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .scanContent */ .nx)(detector, content, path, { decodeDepth: options.decodeDepth });
        if (secrets === undefined)
            return false;
        scanned++;
        for (const secret of secrets)
            found.push({ path, secret });
        return true;
    }
    /** Searches the names of members, and answers what each may be called: one that holds a secret is not written out. */
    function tellNames(members, path) {
        const names = members.map(({ name }) => name.replace(/[\r\n]/g, ' '));
        const before = found.length;
        search(Buffer.from(names.join('\n')), `${path}!(names)`);
        const secret = new Set(found.slice(before).flatMap(({ secret: { region } }) => [region.startLine, region.endLine ?? region.startLine]));
        return (order) => (secret.has(order + 1) ? `(member ${order + 1})` : names[order]);
    }
    /** Names stand in headers too. */
    function tellOnce(from) {
        const told = found.splice(from);
        found.push(...new Map(told.reverse().map((one) => [`${one.secret.ruleId} ${one.secret.hash}`, one])).values());
    }
    function gap(path, reason, detail) {
        skipped.push({ path, reason, gap: true, detail });
    }
}
class ArchiveBomb extends Error {
}
const tooFar = 'it expands beyond what its size allows';
function countMember(budget) {
    if (--budget.members < 0)
        throw new ArchiveBomb(`it holds more than ${maxMembers} members`);
}
function openArchive(content, path, budget) {
    const name = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .memberName */ .eg)(path);
    const pieces = (...places) => places.filter(({ start, end }) => start < end).map(({ start, end }) => ({ at: start, bytes: content.subarray(start, end) }));
    switch ((0,_archive_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveKind */ .FF)(content, name)) {
        case 'gzip':
            return openGzip(content, name, budget, pieces);
        case 'zlib':
            return openZlib(content, budget, pieces);
        case 'tar':
            return (0,_tar_js__WEBPACK_IMPORTED_MODULE_4__/* .openTar */ .O)(content, maxMembers);
        case 'script': {
            const end = (0,_archive_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .scriptEnd */ .xv)(content) ?? 0;
            return { members: [], words: [], rest: pieces({ start: 0, end }, { start: end, end: content.length }) };
        }
        default: {
            const { rest, ...layout } = (0,_portcullis_formats_zip__WEBPACK_IMPORTED_MODULE_5__/* .zipLayout */ .KN)(content, maxMembers);
            return { ...layout, rest: pieces(...rest) };
        }
    }
}
/** A tar archive in gzip is opened with it: together they are one archive. */
function openGzip(packed, name, budget, pieces) {
    const { content, words, end, problem } = (0,_gzip_js__WEBPACK_IMPORTED_MODULE_6__/* .gunzip */ .kd)(packed, budget.left);
    budget.left -= content.length;
    if (problem === 'too-large')
        throw new ArchiveBomb(tooFar);
    const behind = pieces({ start: end, end: packed.length }).filter(({ bytes }) => bytes.some((byte) => byte !== 0));
    const damage = problem === undefined ? {} : { rest: [], damage: 'it is damaged, or breaks off' };
    if ((0,_archive_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isTar */ .YZ)(content, name)) {
        const tar = (0,_tar_js__WEBPACK_IMPORTED_MODULE_4__/* .openTar */ .O)(content, maxMembers);
        return { ...tar, words: [...words, ...tar.words], rest: [...tar.rest, ...behind], ...damage };
    }
    const plain = { name: name.split('/').at(-1)?.replace(gzipNames, '') ?? name, unpack: () => ({ content }) };
    return { members: content.length > 0 ? [plain] : [], words, rest: behind, ...damage };
}
/** Behind its header of two bytes and before its checksum of four. */
function openZlib(packed, budget, pieces) {
    const inflated = (0,_portcullis_formats_zip__WEBPACK_IMPORTED_MODULE_5__/* .inflateWithin */ .Lw)(packed.subarray(2), budget.left);
    if (inflated === 'too-large')
        throw new ArchiveBomb(tooFar);
    if (inflated === 'damaged')
        return { members: [], words: [], rest: [], damage: 'it is damaged, or breaks off' };
    const { content, used } = inflated;
    budget.left -= content.length;
    return {
        members: [{ name: 'content', unpack: () => ({ content }) }],
        words: [],
        rest: pieces({ start: 2 + used + 4, end: packed.length }),
    };
}
/** The shortest word that may hold a secret. */
const shortestWord = 8;
/** Words one a line, without the numbers that stand between them in a header. */
function wordsOf(words) {
    const text = Buffer.concat(words.filter(({ length }) => length >= shortestWord).flatMap((word) => [word, Buffer.from('\n')]));
    for (let at = 0; at < text.length; at++) {
        const byte = text[at];
        if (byte < 32 && byte !== 9)
            text[at] = 10;
    }
    return text;
}


/***/ })

};
;