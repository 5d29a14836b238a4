"use strict";
exports.id = 8450;
exports.ids = [8450];
exports.modules = {

/***/ 4746:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBeginning),
/* harmony export */   j: () => (/* binding */ folderTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1446);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7298);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8952);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7512);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(930);
// A folder as a root file system: as it lies there, with links within it and its content read when it is asked for.






/** What the kernel shows at the root of a machine that runs: no files of anybody's. Our own results are none of the root's, too. */
const notFiles = new Set(['proc', 'sys', 'dev', _portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .resultsDirectory */ .sz]);
/** @throws PortcullisError `layer-too-large` where there are more entries than any image has. */
function folderTree(absolute) {
    const root = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .newFolder */ .lC)(0);
    const skipped = [];
    const open = [{ folder: root, path: '' }];
    let entries = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { folder, path } = next;
        const unreadable = (at, error) => void skipped.push({ path: at === '' ? '.' : at, reason: 'unreadable', gap: true, detail: (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .u)(error) });
        let names;
        try {
            names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(absolute, path)).sort();
        }
        catch (error) {
            unreadable(path, error);
            continue;
        }
        for (const name of names) {
            if (path === '' && notFiles.has(name))
                continue;
            if (++entries > _layers_js__WEBPACK_IMPORTED_MODULE_5__/* .maxEntries */ .b)
                throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x)('layer-too-large', absolute, `expected at most ${_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .maxEntries */ .b} files and folders, got more`);
            const at = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(path, name);
            try {
                const child = childOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(absolute, at));
                folder.children.set(name, child);
                if (child.kind === 'folder')
                    open.push({ folder: child, path: at });
            }
            catch (error) {
                unreadable(at, error);
            }
        }
    }
    return { root, skipped };
}
function childOf(absolute) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute);
    if (stats.isDirectory())
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .newFolder */ .lC)(0);
    if (stats.isSymbolicLink())
        return { kind: 'link', target: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(absolute), layer: 0 };
    if (!stats.isFile())
        return { kind: 'device', layer: 0 };
    return { kind: 'file', size: stats.size, layer: 0, since: 0, content: { kind: 'file', absolute } };
}
/** At most `length` bytes of a file's beginning; a link that took its place since is not followed. @throws the system's error. */
function readBeginning(absolute, length) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(absolute, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        const bytes = Buffer.allocUnsafeSlow(Math.min(length, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size));
        let at = 0;
        while (at < bytes.length) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, at, bytes.length - at, at);
            if (read === 0)
                break;
            at += read;
        }
        return bytes.subarray(0, at);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 8952:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ layers),
/* harmony export */   b: () => (/* binding */ maxEntries)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7512);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3487);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(930);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8196);
// Layers on top of one another (image specification, "Image Layer Filesystem Changeset"): each is read once, from the lowest up, and
// nothing of it is written anywhere. Whiteouts and opaque folders hide what lower layers brought, and nothing of their own layer.




/** Entries of all layers together; the largest images that are about have some 600,000. */
const maxEntries = 1_000_000;
/** Content that is kept at one time, in bytes. */
const maxKept = 1024 * 1024 * 1024;
/** Of a file that is looked at: magics stand in the first bytes. */
const firstBytes = 64;
const whiteout = '.wh.';
const opaque = '.wh..wh..opq';
/** @param most entries of all layers together. */
function layers(interest, most = maxEntries) {
    const root = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .newFolder */ .lC)(0);
    let number = -1;
    let entries = 0;
    let kept = 0;
    return {
        root,
        async add(where, packed) {
            number++;
            const layer = number;
            const waiting = [];
            const reader = (0,_tar_js__WEBPACK_IMPORTED_MODULE_1__/* .tarReader */ .R)(where, (entry) => {
                if (++entries > most)
                    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x)('layer-too-large', where, `expected at most ${most} entries in all layers, got more`);
                return put(entry, layer, where, waiting);
            });
            const unpacked = await (0,_unpack_js__WEBPACK_IMPORTED_MODULE_3__/* .unpack */ .l)(where, packed, (chunk) => reader.write(chunk));
            reader.end();
            await Promise.all(waiting);
            return unpacked;
        },
    };
    function put(entry, layer, where, waiting) {
        const segments = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .segmentsOf */ .OD)(entry.name, where);
        const name = segments.pop();
        if (name === undefined)
            return undefined;
        if (name.startsWith(whiteout)) {
            hide(segments, name, layer, where);
            return undefined;
        }
        const place = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderAt */ .w3)(root, segments, where, () => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .newFolder */ .lC)(layer));
        if (place === undefined)
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x)('layer-invalid', where, `expected a folder around ${(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(entry.name)}, got a file`);
        const { folder } = place;
        const before = folder.children.get(name);
        if (entry.kind === 'directory') {
            if (before?.kind === 'folder')
                before.layer = layer;
            else
                folder.children.set(name, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .newFolder */ .lC)(layer));
            return undefined;
        }
        if (before !== undefined)
            release(before);
        if (entry.kind === 'symlink')
            folder.children.set(name, { kind: 'link', target: entry.target, layer });
        else if (entry.kind === 'device')
            folder.children.set(name, { kind: 'device', layer });
        else if (entry.kind === 'hardlink')
            folder.children.set(name, { ...linked(entry, where), layer });
        else {
            const file = { kind: 'file', size: entry.size, layer, since: layer, content: { kind: 'passed' } };
            folder.children.set(name, file);
            return sinkFor(file, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(place.path, name), entry, before, waiting);
        }
        return undefined;
    }
    /** A second name of a file that is there already; what comes later in the archive cannot be linked to. */
    function linked({ name, target }, where) {
        const segments = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .segmentsOf */ .OD)(target.replace(/^\/+/, ''), where);
        const last = segments.pop();
        const node = last === undefined ? undefined : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderAt */ .w3)(root, segments, where)?.folder.children.get(last);
        if (node?.kind !== 'file')
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x)('layer-invalid', where, `expected ${(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} to be linked to a file before it, got ${(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(target)}`);
        return node;
    }
    function sinkFor(file, path, entry, before, waiting) {
        const wanted = interest.wants(path, file.size);
        if (wanted === 'pass')
            return undefined;
        const why = unreadable(entry, file.size);
        if (wanted === 'look')
            return looking(file, path, waiting, why);
        return why === undefined ? keeping(file, before) : lost(file, why);
    }
    function unreadable({ sparse }, size) {
        if (sparse)
            return 'it is written as a sparse file, which is not read';
        return size > interest.maxBytes ? `it has ${size} bytes, and at most ${interest.maxBytes} are read` : undefined;
    }
    function keeping(file, before) {
        kept += file.size;
        if (kept > maxKept)
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x)('layer-too-large', 'the image', `expected at most ${maxKept} bytes of databases and metadata, got more`);
        const bytes = Buffer.allocUnsafeSlow(file.size);
        let at = 0;
        return {
            write(chunk) {
                at += chunk.copy(bytes, at);
            },
            end() {
                file.content = { kind: 'kept', bytes };
                // A layer that only changed owner or time of a file did not bring it.
                const old = before;
                if (old?.kind === 'file' && old.content.kind === 'kept' && old.content.bytes.equals(bytes))
                    file.since = old.since;
            },
        };
    }
    /** @param why what is said of a file that is worth a look and cannot have one. */
    function looking(file, path, waiting, why) {
        const first = Buffer.allocUnsafe(Math.min(firstBytes, file.size));
        let whole;
        let at = 0;
        const judge = () => {
            if (!interest.worth(path, first))
                file.content = { kind: 'answer', answer: undefined };
            else if (why !== undefined)
                lost(file, why);
            else {
                whole = Buffer.allocUnsafeSlow(file.size);
                first.copy(whole);
            }
        };
        return {
            write(chunk) {
                let rest = chunk;
                if (at < first.length) {
                    const taken = chunk.copy(first, at);
                    at += taken;
                    if (at < first.length)
                        return;
                    judge();
                    rest = chunk.subarray(taken);
                }
                if (whole !== undefined)
                    at += rest.copy(whole, at);
            },
            end() {
                if (first.length === 0)
                    judge();
                if (whole === undefined)
                    return;
                const content = { kind: 'answer', answer: undefined };
                file.content = content;
                const bytes = whole;
                const answered = async () => {
                    content.answer = await interest.look(path, bytes);
                };
                waiting.push(answered());
            },
        };
    }
    function lost(file, why) {
        file.content = { kind: 'lost', why };
        return undefined;
    }
    function release(node) {
        const file = node;
        if (file.kind === 'file' && file.content.kind === 'kept')
            kept = Math.max(0, kept - file.size);
    }
    function hide(segments, name, layer, where) {
        const hidden = name.slice(whiteout.length);
        if (hidden === '' || hidden === '.' || hidden === '..')
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x)('layer-invalid', where, `expected a whiteout of a name, got ${(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}`);
        const place = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderAt */ .w3)(root, segments, where);
        if (place === undefined)
            return;
        const { folder } = place;
        if (name === opaque) {
            hideOlder(folder, layer);
            return;
        }
        // Others that begin so are notes of union file systems to themselves.
        if (name.startsWith(`${whiteout}${whiteout}`))
            return;
        const node = folder.children.get(hidden);
        if (node === undefined)
            return;
        if (node.kind === 'folder')
            hideOlder(node, layer);
        if (node.kind === 'folder' ? node.children.size === 0 && node.layer !== layer : node.layer !== layer) {
            release(node);
            folder.children.delete(hidden);
        }
    }
    /** Takes out what other layers brought, and folders that are empty then and not of this layer. */
    function hideOlder(folder, layer) {
        for (const [name, node] of folder.children) {
            if (node.kind === 'folder')
                hideOlder(node, layer);
            const stays = node.layer === layer || (node.kind === 'folder' && node.children.size > 0);
            if (stays)
                continue;
            release(node);
            folder.children.delete(name);
        }
    }
}


/***/ }),

/***/ 7512:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);
// The words of a refusal: what an image or a layer does not hold to, and what to do about it.

/** @param where a layer, an archive, or a path within the root. */
function refusal(code, where, message) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({ code, message, where: { file: where }, remedy: remedies[code] });
}
const remedies = {
    'layer-invalid': 'Do not use this image: no builder writes such a layer; build it anew with a current tool.',
    'layer-too-large': 'Do not use this image: its size is no size of software; build it anew.',
    'image-invalid': 'Fetch the image anew; if it stays, it is damaged where it comes from.',
    'root-invalid': 'Name the root of the file system itself, with its databases as the package manager left them.',
};


/***/ }),

/***/ 8450:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rootFileSystem)
/* harmony export */ });
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7298);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4746);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7512);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(930);
// What an engine asks of a root file system, whether it came out of layers or lies in a folder.




function rootFileSystem(root, name) {
    const folders = new Map();
    const folderOf = (path) => {
        const known = folders.get(path);
        if (known !== undefined)
            return known;
        let found = path;
        try {
            found = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, path, name)?.path ?? path;
        }
        catch {
            // A list of files may name what links out of the root; that is nobody's file here.
        }
        folders.set(path, found);
        return found;
    };
    return {
        name,
        *files() {
            for (const { path, file } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R8)(root))
                yield rootFile(path, file, name);
        },
        find(path) {
            const found = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, path, name);
            if (found === undefined)
                return undefined;
            return found.node.kind === 'file' ? rootFile(found.path, found.node, name) : found.node.kind;
        },
        canonical(path) {
            const plain = path.replace(/^\/+|\/+$/g, '');
            const slash = plain.lastIndexOf('/');
            return slash < 0 ? plain : `${folderOf(plain.slice(0, slash))}/${plain.slice(slash + 1)}`;
        },
        list(path) {
            const found = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, path, name);
            return found?.node.kind === 'folder' ? [...found.node.children.keys()].sort() : [];
        },
    };
}
function rootFile(path, file, name) {
    const { content } = file;
    return {
        path,
        size: file.size,
        layer: file.since,
        written: file.layer,
        looked: content.kind === 'answer',
        answer: content.kind === 'answer' ? content.answer : undefined,
        lost: content.kind === 'lost' ? content.why : undefined,
        read(maxBytes) {
            if (file.size > maxBytes)
                throw unread(path, `it has ${file.size} bytes, and at most ${maxBytes} are read`);
            if (content.kind === 'kept')
                return content.bytes;
            if (content.kind === 'lost')
                throw unread(path, content.why);
            if (content.kind !== 'file')
                throw unread(path, `its name in ${name} did not tell what it is for`);
            try {
                return (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .readBeginning */ .i)(content.absolute, maxBytes);
            }
            catch (error) {
                throw unread(path, (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .systemReason */ .u)(error));
            }
        },
        beginning(length) {
            if (content.kind === 'kept')
                return content.bytes.subarray(0, length);
            if (content.kind !== 'file')
                return undefined;
            try {
                return (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .readBeginning */ .i)(content.absolute, length);
            }
            catch (error) {
                throw unread(path, (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .systemReason */ .u)(error));
            }
        },
    };
}
function unread(path, why) {
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('root-invalid', path, `expected a file that can be read: ${why}`);
}


/***/ }),

/***/ 3487:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var number = (function number(bytes, start, length, where) {
    if ((bytes[start] & 0x80) !== 0) {
        if (bytes[start] !== 0x80)
            throw invalid(where, 'expected a size, got a number below zero or of more than 88 bits');
        let value = 0;
        for (let at = start + 1; at < start + length; at++)
            value = value * 256 + bytes[at];
        if (!Number.isSafeInteger(value))
            throw invalid(where, 'expected a size below 2^53');
        return value;
    }
    let value = 0;
    let ended = false;
    let begun = false;
    for (let at = start; at < start + length; at++) {
        const byte = bytes[at];
        if (byte === 0)
            break;
        if (byte === 32)
            ended = begun;
        else if (ended || byte < 48 || byte > 55)
            throw invalid(where, 'expected octal digits in a header of tar');
        else {
            begun = true;
            value = value * 8 + byte - 48;
        }
    }
    return value;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ tarReader)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7512);
// Tar archives as they arrive: POSIX ustar and pax, GNU long names and sparse files. Decision 041 says why it is ours.
// https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html; https://www.gnu.org/software/tar/manual/html_node/Standard.html


const blockSize = 512;
/** Of a pax header or a GNU long name: names have 4,096 bytes, extended attributes 64 KiB. */
const maxExtension = 1024 * 1024;
const maxName = 4096;
/**
 * Reads an archive that is written to it piece by piece; nothing is kept but the header at hand.
 * @param where what the archive is called, for messages.
 * @param handle says who takes an entry's content; without an answer it is passed over.
 * @throws PortcullisError `layer-invalid`, from `write` and `end`.
 */
function tarReader(where, handle) {
    const held = Buffer.alloc(blockSize);
    let heldLength = 0;
    let content = 0;
    let padding = 0;
    let sink;
    let mapBlocks = false;
    let afterMap;
    let zeroBlocks = 0;
    const pending = new Map();
    const begin = (entry, stored) => {
        content = stored;
        padding = (blockSize - (stored % blockSize)) % blockSize;
        sink = handle(entry);
        if (stored === 0)
            finish();
    };
    const finish = () => {
        const done = sink;
        sink = undefined;
        done?.end();
    };
    const extension = (header) => {
        if (header.size > maxExtension)
            throw invalid(where, `expected at most ${maxExtension} bytes of a longer name, got ${header.size}`);
        const parts = [];
        const take = { write: (chunk) => void parts.push(Buffer.from(chunk)), end: () => extend(header.type, Buffer.concat(parts)) };
        content = header.size;
        padding = (blockSize - (header.size % blockSize)) % blockSize;
        sink = take;
        if (content === 0)
            finish();
    };
    const extend = (type, bytes) => {
        if (type === 'L')
            pending.set('path', textOf(bytes));
        else if (type === 'K')
            pending.set('linkpath', textOf(bytes));
        else if (type === 'x')
            for (const [key, value] of paxRecords(bytes, where))
                pending.set(key, value);
    };
    const entry = (header) => {
        const made = entryOf(header, pending, where);
        pending.clear();
        const start = () => begin(made.entry, made.stored);
        mapBlocks = header.type === 'S' && header.extended;
        if (mapBlocks)
            afterMap = start;
        else
            start();
    };
    const block = (bytes) => {
        if (mapBlocks) {
            mapBlocks = bytes[504] === 1;
            if (!mapBlocks)
                afterMap?.();
            return;
        }
        if (bytes[0] === 0 && bytes.every((byte) => byte === 0)) {
            zeroBlocks++;
            return;
        }
        if (zeroBlocks > 0)
            throw invalid(where, 'expected a second block of zeros at the end of the archive, got something else');
        const header = readHeader(bytes, where);
        if (extensions.has(header.type))
            extension(header);
        else
            entry(header);
    };
    return {
        write(chunk) {
            let at = 0;
            // What stands behind the two blocks of zeros no reader of tar looks at.
            while (at < chunk.length && zeroBlocks < 2) {
                if (content > 0) {
                    const taken = Math.min(content, chunk.length - at);
                    sink?.write(chunk.subarray(at, at + taken));
                    at += taken;
                    content -= taken;
                    if (content === 0)
                        finish();
                }
                else if (padding > 0) {
                    const passed = Math.min(padding, chunk.length - at);
                    at += passed;
                    padding -= passed;
                }
                else if (heldLength === 0 && chunk.length - at >= blockSize) {
                    block(chunk.subarray(at, at + blockSize));
                    at += blockSize;
                }
                else {
                    const taken = chunk.copy(held, heldLength, at, Math.min(chunk.length, at + blockSize - heldLength));
                    heldLength += taken;
                    at += taken;
                    if (heldLength < blockSize)
                        continue;
                    heldLength = 0;
                    block(held);
                }
            }
        },
        pass() {
            if (sink !== undefined || heldLength > 0)
                return 0;
            const passed = content + padding;
            content = 0;
            padding = 0;
            return passed;
        },
        ended: () => zeroBlocks >= 2,
        end() {
            if (content > 0 || padding > 0 || heldLength > 0 || mapBlocks || pending.size > 0)
                throw invalid(where, 'expected the archive to go on, got its end within an entry');
        },
    };
}
/** Headers that speak of the next entry, or of all that follow (`g`, which no reader of layers heeds). */
const extensions = new Set(['x', 'g', 'L', 'K', 'V', 'M', 'N']);
const kinds = new Map([
    ['0', 'file'],
    ['\0', 'file'],
    ['7', 'file'],
    ['S', 'file'],
    ['1', 'hardlink'],
    ['2', 'symlink'],
    ['3', 'device'],
    ['4', 'device'],
    ['5', 'directory'],
    ['6', 'device'],
]);
function entryOf(header, pending, where) {
    const name = pending.get('GNU.sparse.name') ?? pending.get('path') ?? header.name;
    const target = pending.get('linkpath') ?? header.target;
    const known = kinds.get(header.type);
    if (known === undefined)
        throw invalid(where, `expected a file, folder, link or device, got an entry of type "${header.type}"`);
    if (name === '' || name.length > maxName || name.includes('\0'))
        throw invalid(where, `expected a name of 1 to ${maxName} characters, got ${name.length}`);
    if (target.length > maxName || target.includes('\0'))
        throw invalid(where, `expected a link of at most ${maxName} characters`);
    // Before POSIX a folder was a file whose name ends with a slash.
    const kind = known === 'file' && name.endsWith('/') ? 'directory' : known;
    const said = pending.get('size');
    const size = said === undefined ? header.size : decimal(said, where);
    // A hard link may carry the size of its file, and no content.
    const stored = kind === 'file' ? size : header.type === '5' || kind === 'directory' ? size : 0;
    const sparse = header.type === 'S' || [...pending.keys()].some((key) => key.startsWith('GNU.sparse.'));
    return { entry: { kind, name, target, size: kind === 'file' ? size : 0, sparse }, stored };
}
function readHeader(bytes, where) {
    refuseChecksum(bytes, where);
    const posix = bytes.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = posix ? field(bytes, 345, 155) : '';
    const name = field(bytes, 0, 100);
    return {
        type: String.fromCharCode(bytes[156]),
        name: prefix === '' ? name : `${prefix}/${name}`,
        target: field(bytes, 157, 100),
        size: number(bytes, 124, 12, where),
        extended: bytes[482] === 1,
    };
}
function refuseChecksum(bytes, where) {
    const said = number(bytes, 148, 8, where);
    // The eight bytes of the sum itself count as spaces; some old writers added signed bytes.
    let sum = 8 * 32;
    let high = 0;
    for (let at = 0; at < blockSize; at++) {
        if (at === 148)
            at = 156;
        const byte = bytes[at];
        sum += byte;
        if (byte > 127)
            high++;
    }
    if (said !== sum && said !== sum - high * 256)
        throw invalid(where, 'expected a header of tar with its checksum, got other bytes');
}
/** Octal digits, or since GNU tar a big-endian number behind a set bit. */

function field(bytes, start, length) {
    return textOf(bytes.subarray(start, start + length));
}
function textOf(bytes) {
    const end = bytes.indexOf(0);
    const used = end < 0 ? bytes : bytes.subarray(0, end);
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(used) ? used.toString('utf8') : used.toString('latin1');
}
/** `LENGTH KEY=VALUE\n`, one after another; a value may hold any byte. */
function* paxRecords(bytes, where) {
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(32, at);
        const digits = space < 0 || space > at + 10 ? '' : bytes.toString('latin1', at, space);
        const end = at + (/^[1-9]\d*$/.test(digits) ? Number(digits) : 0);
        const equals = bytes.indexOf(61, space);
        if (end <= space || end > bytes.length || equals < 0 || equals >= end || bytes[end - 1] !== 10)
            throw invalid(where, 'expected records of a pax header as `LENGTH KEY=VALUE`');
        const value = bytes.subarray(equals + 1, end - 1);
        yield [bytes.toString('latin1', space + 1, equals), (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(value) ? value.toString('utf8') : value.toString('latin1')];
        at = end;
    }
}
function decimal(text, where) {
    if (/^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text)))
        return Number(text);
    throw invalid(where, 'expected a size in digits in a pax header');
}
function invalid(where, message) {
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('layer-invalid', where, message);
}


/***/ }),

/***/ 930:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var leadsOut = (function leadsOut(where, segments) {
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('root-invalid', where, `expected a path within the root, got ${quoted(segments.join('/'))}, which a link leads out of it`);
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   lC: () => (/* binding */ newFolder),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   w3: () => (/* binding */ folderAt)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7512);
// A root file system as names: folders, files, links, without anything on the disk. Links lead within the root, as they do for a
// process that has it as its root; what leads out of it is refused.

function newFolder(layer) {
    return { kind: 'folder', children: new Map(), layer };
}
/** As many links as the kernel follows. */
const maxLinks = 40;
const maxDepth = 500;
/**
 * Segments of a path as it stands in an archive.
 * @throws PortcullisError `layer-invalid` for one that leads out, or that names a place of its own.
 */
function segmentsOf(name, where) {
    if (name.startsWith('/'))
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('layer-invalid', where, `expected a name below the root, got the absolute ${quoted(name)}`);
    const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.');
    if (segments.includes('..'))
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('layer-invalid', where, `expected a name below the root, got ${quoted(name)} with \`..\``);
    if (segments.length > maxDepth)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('layer-invalid', where, `expected at most ${maxDepth} folders in one another`);
    return segments;
}
function quoted(name) {
    return `"${name.length > 120 ? `${name.slice(0, 117)}\u2026` : name}"`;
}
/**
 * The folder of a path, with links on the way followed.
 * @param make makes a folder that is not there.
 * @throws PortcullisError `root-invalid` for a link that leads out of the root, or round in a ring.
 */
function folderAt(root, segments, where, make) {
    const walk = { stack: [{ folder: root, name: '' }], links: 0 };
    const todo = [...segments].reverse();
    while (todo.length > 0) {
        const name = todo.pop();
        if (name === '' || name === '.')
            continue;
        if (name === '..') {
            if (walk.stack.length === 1)
                throw leadsOut(where, segments);
            walk.stack.pop();
            continue;
        }
        const { folder } = walk.stack.at(-1);
        let child = folder.children.get(name);
        if (child === undefined && make !== undefined) {
            child = make();
            folder.children.set(name, child);
        }
        if (child?.kind === 'link') {
            if (++walk.links > maxLinks)
                throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('root-invalid', where, `expected links that lead somewhere, got a ring at ${quoted(segments.join('/'))}`);
            if (child.target.startsWith('/'))
                walk.stack.length = 1;
            todo.push(...child.target.split('/').reverse());
        }
        else if (child?.kind === 'folder')
            walk.stack.push({ folder: child, name });
        else
            return undefined;
    }
    const path = walk.stack
        .slice(1)
        .map(({ name }) => name)
        .join('/');
    return { folder: walk.stack.at(-1).folder, path };
}

/** What a path leads to in the end, and the path of it without links. @throws PortcullisError `root-invalid` */
function nodeAt(root, path, where) {
    let segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
    for (let links = 0; links <= maxLinks; links++) {
        const name = segments.at(-1);
        if (name === undefined)
            return { node: root, path: '' };
        if (name === '..') {
            const place = folderAt(root, segments, where);
            return place === undefined ? undefined : { node: place.folder, path: place.path };
        }
        const place = folderAt(root, segments.slice(0, -1), where);
        const node = place?.folder.children.get(name);
        if (place === undefined || node === undefined)
            return undefined;
        if (node.kind !== 'link')
            return { node, path: joined(place.path, name) };
        const parts = node.target.split('/');
        segments = (node.target.startsWith('/') ? parts : [...place.path.split('/'), ...parts]).filter((part) => part !== '' && part !== '.');
        if (segments.length > maxDepth)
            break;
    }
    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('root-invalid', where, `expected links that lead somewhere, got a ring at ${quoted(path)}`);
}
function joined(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** Every file by the path that no link is part of, in the order in which they were put there. */
function* filesOf(folder, path = '') {
    const open = [{ folder, path }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const [name, node] of next.folder.children) {
            const at = joined(next.path, name);
            if (node.kind === 'folder')
                open.push({ folder: node, path: at });
            else if (node.kind === 'file')
                yield { path: at, file: node };
        }
    }
}


/***/ }),

/***/ 8196:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7512);
// A layer's bytes as an archive: gzip and zstd are told by what they begin with, whatever the media type says, and bounded.




/** A layer may be this many times as large as it is packed once it is past `freeBytes`; text packs 20 times, zeros 1,000 times. */
const maxRatio = 100;
const freeBytes = 1024 * 1024 * 1024;
/**
 * Hands over the archive piece by piece, and reads the packed bytes to their end.
 * @throws PortcullisError `layer-invalid`, `layer-too-large`, or what the chunks throw.
 */
async function unpack(where, packed, take) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let read = 0;
    let ended = false;
    let bytes = 0;
    const source = (async function* () {
        for await (const chunk of packed) {
            read += chunk.length;
            yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
        }
        ended = true;
    })();
    const pass = (chunk) => {
        bytes += chunk.length;
        if (bytes > freeBytes && bytes > read * maxRatio)
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('layer-too-large', where, `expected a layer of at most ${maxRatio} times its packed size, got more`);
        hash.update(chunk);
        take(chunk);
    };
    const { first, rest } = await beginning(source);
    const kind = first.length < 4 ? 'plain' : kindOf(first);
    if (kind === 'gzip')
        await gunzip(where, rest, pass);
    else if (kind === 'zstd')
        await unzstd(where, rest, pass);
    else
        for await (const chunk of rest)
            pass(chunk);
    if (!ended)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('layer-invalid', where, 'expected nothing behind the packed archive, got more');
    return { diffId: `sha256:${hash.digest('hex')}`, bytes };
}
function kindOf(first) {
    if (first[0] === 0x1f && first[1] === 0x8b)
        return 'gzip';
    // A frame, or one that is to be skipped, as builders of lazily read layers write them first.
    const magic = first.readUInt32LE(0);
    return magic === 0xfd2fb528 || magic >>> 4 === 0x184d2a5 ? 'zstd' : 'plain';
}
/** The first bytes, and all of them as a stream. */
async function beginning(source) {
    const parts = [];
    let length = 0;
    while (length < 4) {
        const next = await source.next();
        if (next.done === true)
            break;
        parts.push(next.value);
        length += next.value.length;
    }
    const rest = (async function* () {
        yield* parts;
        yield* source;
    })();
    return { first: Buffer.concat(parts), rest };
}
async function gunzip(where, packed, pass) {
    const stream = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)({ chunkSize: 256 * 1024 });
    try {
        (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(packed, stream, () => undefined);
        for await (const chunk of stream)
            pass(chunk);
    }
    catch (error) {
        throw packedError(where, error);
    }
}
async function unzstd(where, packed, pass) {
    // Loaded where a layer is packed so. Node 20 has no zstd of its own: decision 041.
    const { Decompress } = await __webpack_require__.e(/* import() */ 8339).then(__webpack_require__.bind(__webpack_require__, 8339));
    let last = false;
    const stream = new Decompress((chunk, final) => {
        last = final === true;
        pass(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
    });
    try {
        for await (const chunk of packed)
            stream.push(chunk, false);
        stream.push(new Uint8Array(0), true);
    }
    catch (error) {
        throw packedError(where, error);
    }
    if (!last)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('layer-invalid', where, 'expected a frame of zstd to its end, got less');
}
/** What zlib and fzstd throw has no code of ours; what comes through them keeps its own. */
function packedError(where, error) {
    const { code, message } = error;
    const fromZlib = typeof code === 'string' && /^(?:Z_|ERR_)/.test(code);
    if (!fromZlib && typeof code !== 'number')
        return error;
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('layer-invalid', where, `expected a packed archive to its end: ${String(message).slice(0, 100)}`);
}


/***/ })

};
;