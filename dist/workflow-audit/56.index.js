"use strict";
exports.id = 56;
exports.ids = [56];
exports.modules = {

/***/ 9056:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var releaseOf = (function releaseOf({ ref = '', slug }, comment) {
    if (!(0,_portcullis_formats_workflow__WEBPACK_IMPORTED_MODULE_0__/* .isCommitRef */ .ZW)(ref))
        return released((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .I)(ref), true);
    const known = Object.hasOwn(tags, slug) ? tags[slug]?.find((line) => line.endsWith(` ${ref.toLowerCase()}`)) : undefined;
    return known === undefined ? released((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .I)(comment ?? ''), false) : released((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .I)(known.slice(0, known.indexOf(' '))), true);
});
var released = (function released(version, proved) {
    return version === undefined ? undefined : { version, proved };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseOf: () => (/* binding */ releaseOf)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_workflow__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5725);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5840);
// Releases whose commits are told apart, since by the release it is decided whether something is safe.
//
// A comment behind a commit is written by whoever writes the workflow: it may name any release, and by itself it calms nobody.


/** Tags and their commits, of those releases that decide: read from the repositories themselves, 2026-12-01. */
const tags = {
    'actions/checkout': [
        'v2.8.0 0717577d45739eb3c851188b29f50ed6c0b2194e',
        'v3.7.0 a37ce9120846195fa4ece8f58b268e6043cb2f26',
        'v4.4.0 11d5960a326750d5838078e36cf38b85af677262',
        'v5.1.0 fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09',
        'v6.0.0 1af3b93b6815bc44a9784bd300feb67ff0d1eeb3',
        'v6.0.1 8e8c483db84b4bee98b60c0593521ed34d9990e8',
        'v6.0.2 de0fac2e4500dabe0009e67214ff5f5447ce83dd',
        'v6.0.3 df4cb1c069e1874edd31b4311f1884172cec0e10',
        'v6.1.0 d23441a48e516b6c34aea4fa41551a30e30af803',
        'v7.0.0 9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0',
        'v7.0.1 3d3c42e5aac5ba805825da76410c181273ba90b1',
    ],
    'actions/upload-artifact': [
        'v4.0.0 c7d193f32edcb7bfad88892161225aeda64e9392',
        'v4.1.0 1eb3cb2b3e0f29609092a73eb033bb759a334595',
        'v4.2.0 694cdabd8bdb0f10b2cea11669e1bf5453eed0a6',
        'v4.3.0 26f96dfa697d77e81fd5907df203aa23a56210a8',
        'v4.3.1 5d5d22a31266ced268874388b861e4b58bb5c2f3',
        'v4.3.2 1746f4ab65b179e0ea60a494b83293b640dd5bba',
        'v4.3.3 65462800fd760344b1a7b4382951275a0abb4808',
        'v4.3.4 0b2256b8c012f0828dc542b3febcab082c67f72b',
        'v4.3.5 89ef406dd8d7e03cfd12d9e0a4a378f454709029',
        'v4.3.6 834a144ee995460fba8ed112a2fc961b36a5ec5a',
    ],
    'dawidd6/action-download-artifact': [
        'v4 854e2de9396304899dbe03bf9995fd73533190d1',
        'v5 deb3bb83256a78589fef6a7b942e5f2573ad7c13',
        'v6 bf251b5aa9c2f7eeb574a96ee720e24f801b7c11',
        'v7 80620a5d27ce0ae443b965134db88467fc607b43',
        'v8 20319c5641d495c8a52e688b7dc5fada6c3a9fbc',
        'v9 07ab29fd4a977ae4d2b275087cf67563dfdf0295',
        'v10 4c1e823582f43b179e2cbb49c3eade4e41f992e2',
        'v11 ac66b43f0e6a346234dd65d4d0c8fbb31cb316e5',
        'v12 0bd50d53a6d7fb5cb921e607957e9cc12b4ce392',
        'v13 883bc3da0e2f55ddd0a8fc8e99378551c1991a55',
        'v14 5c98f0b039f36ef966fdb7dfa9779262785ecb05',
        'v15 fe9d59ce33ce92db8a6ac90b2c8be6b6d90417c8',
        'v16 2536c51d3d126276eb39f74d6bc9c72ac6ef30d3',
        'v17 09b07ec687d10771279a426c79925ee415c12906',
        'v18 1f8785ff7a5130826f848e7f72725c85d241860f',
        'v19 8a338493df3d275e4a7a63bcff3b8fe97e51a927',
        'v20 8305c0f1062bb0d184d09ef4493ecb9288447732',
        'v21 b6e2e70617bc3265edd6dab6c906732b2f1ae151',
    ],
};
/**
 * The release that a `uses:` stands for.
 * @param comment version in the comment beside it.
 */




/***/ }),

/***/ 5840:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ versionIn)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1656);
// Versions in refs.

const written = /^(?:[a-z]{1,40}[/-])?v?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?$/i;
/** A version as people write it in a ref or a comment: `v4`, `release/v1`, `# v4.1.0`. The same few refs stand in all workflows. */
const versionIn = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((text) => {
    const found = written.exec(text.trim());
    return found?.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
}, 5000);


/***/ })

};
;