export const id = 28;
export const ids = [28];
export const modules = {

/***/ 2028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inParallel: () => (/* binding */ inParallel)
/* harmony export */ });
// Many at once, never more than so many.
/** Results in the order of the items. */
async function inParallel(items, limit, work, done) {
    const results = [];
    let next = 0;
    let finished = 0;
    const worker = async () => {
        while (next < items.length) {
            const index = next++;
            results[index] = await work(items[index]);
            done?.(++finished);
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}


/***/ })

};
