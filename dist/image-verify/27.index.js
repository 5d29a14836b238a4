export const id = 27;
export const ids = [27];
export const modules = {

/***/ 2027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startDeadline: () => (/* binding */ startDeadline)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(410);
// One deadline for a whole run: however slowly servers answer, what is not known by then counts as not known.

function startDeadline(seconds) {
    let timer;
    let over = false;
    const passed = new Promise((resolve) => {
        timer = setTimeout(() => {
            over = true;
            resolve(undefined);
        }, seconds * 1000);
    });
    const orElse = async (start, late) => {
        if (over)
            return late();
        const work = start();
        // What fails after its time is nobody's any more.
        work.catch(() => undefined);
        const first = await Promise.race([work.then((value) => ({ value })), passed]);
        return first === undefined ? late() : first.value;
    };
    return {
        orElse,
        orFail: (work) => orElse(() => work, () => {
            throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
                code: 'deadline-passed',
                message: `expected the run to be done within ${seconds} seconds, got no end`,
                where: { key: 'deadline' },
                remedy: 'Raise `deadline`, or look at why the servers are slow.',
            });
        }),
        stop: () => clearTimeout(timer),
    };
}


/***/ })

};
