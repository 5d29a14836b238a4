export const id = 317;
export const ids = [317];
export const modules = {

/***/ 6317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   committedFiles: () => (/* binding */ committedFiles),
/* harmony export */   workingTreeFiles: () => (/* binding */ workingTreeFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1398);
// The files that a policy is made of, read from one place: the working tree, or the base commit of a pull request,
// so that a change can bring along neither its own rules nor its own keys.



const maxBytes = 5 * 1024 * 1024;
function workingTreeFiles(workspace) {
    return remembering('in the working tree', {
        read(path) {
            try {
                const real = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .insideWorkspace */ .CT)(workspace, path);
                if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(real).isFile() || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(real).size > maxBytes)
                    throw unreadable(path, `no file of at most ${maxBytes} bytes`);
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(real);
            }
            catch (error) {
                if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO && error.code === 'path-missing')
                    return undefined;
                if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO)
                    throw error;
                throw unreadable(path, error.code ?? String(error));
            }
        },
        list(path) {
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(`${workspace}/${path}`))
                return [];
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .insideWorkspace */ .CT)(workspace, path)).sort();
        },
    });
}
function committedFiles(workspace, commit) {
    return remembering(`at the base commit ${commit.slice(0, 12)}`, {
        read(path) {
            const content = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .readAtCommit */ .zX)(workspace, commit, path, maxBytes);
            if (content === 'missing-commit')
                throw unreadable(path, `no commit ${commit.slice(0, 12)} in this checkout`);
            return content;
        },
        list(path) {
            const listing = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(workspace, ['ls-tree', '-z', '--name-only', `${commit}:${path.replace(/\/+$/, '')}`]);
            return listing.ok
                ? listing.stdout
                    .toString('utf8')
                    .split('\0')
                    .filter((name) => name !== '')
                : [];
        },
    });
}
function remembering(origin, { read, list }) {
    const contents = new Map();
    return {
        origin,
        read(path) {
            if (!contents.has(path))
                contents.set(path, read(path));
            return contents.get(path);
        },
        list,
        digest() {
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            for (const [path, content] of [...contents].sort())
                hash.update(`${path}\0${content?.length ?? -1}\0`).update(content ?? '');
            return hash.digest('hex');
        },
    };
}
function unreadable(path, got) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'policy-file-unreadable',
        message: `expected a readable file, got ${got}`,
        where: { file: path },
        remedy: 'Check the path; in a pull request the base commit must be in the checkout (`fetch-depth: 0`).',
    });
}


/***/ })

};
