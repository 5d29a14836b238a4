"use strict";
exports.id = 549;
exports.ids = [549];
exports.modules = {

/***/ 549:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var declarations = (function declarations(manifests, isTestFile) {
    const readers = new Set(manifests.map(({ reader }) => reader));
    return manifests.flatMap(({ path, reader, manifest: { packages } }) => {
        if (isTestFile(path))
            return [];
        const wanted = packages.filter(({ origin }) => origin.kind !== 'own' && origin.kind !== 'toolchain');
        let open = 0;
        for (const { origin, version } of wanted)
            if (origin.kind === 'registry' && version === undefined)
                open++;
        const answers = Object.hasOwn(asking, reader) ? asking[reader] : undefined;
        const asksOnly = answers !== undefined && !answers.some((lock) => readers.has(lock)) && wanted.length > 0;
        return asksOnly || open > 0 ? [{ path, reader, packages: wanted.length, open }] : [];
    });
});
var declarationNotices = (function declarationNotices(found) {
    const kinds = new Map();
    for (const one of found)
        kinds.set(one.reader, [...(kinds.get(one.reader) ?? []), one]);
    return [...kinds.values()].flatMap((files) => (files.length > maxTold ? [ofMany(files)] : files.map(ofOne)));
});
var declarationSummary = (function declarationSummary(found) {
    if (found.length === 0)
        return [];
    const [packages, open] = totals(found);
    return [
        `${counted(found.length, 'file')} without a lock ${found.length === 1 ? 'asks' : 'ask'} for ${counted(packages, 'package')}, ${open} of them without an exact version: what they get and bring along is not in the inventory.\n`,
    ];
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declarationNotices: () => (/* binding */ declarationNotices),
/* harmony export */   declarationSummary: () => (/* binding */ declarationSummary),
/* harmony export */   declarations: () => (/* binding */ declarations)
/* harmony export */ });
// Manifests of which no lock says what they get: what they ask for is in the inventory, and it is not all that will be there.
/**
 * Readers of files that only ask; the readers of locks that answer for the whole tree, where there are some. What lies beside or above
 * has been looked for by the reader itself.
 */
const asking = {
    'bazel-module': [],
    brewfile: [],
    'cabal-file': [],
    'cargo-toml': [],
    cartfile: [],
    'composer-json': [],
    'conanfile-py': [],
    'conanfile-txt': [],
    'conda-environment': [],
    'deno-json': [],
    'dotnet-build-properties': ['nuget-packages-lock', 'nuget-project-assets'],
    'dotnet-project': [],
    gemfile: [],
    gemspec: [],
    'gradle-build-script': [],
    'gradle-version-catalog': ['gradle-lockfile'],
    'helm-chart-yaml': [],
    'hpack-package': [],
    'julia-project': [],
    'maven-pom': [],
    'mix-exs': [],
    'npm-package-json': [],
    'nuget-central-versions': ['nuget-packages-lock', 'nuget-project-assets'],
    opam: [],
    podfile: [],
    'pubspec-yaml': [],
    'pypi-pipfile': [],
    'pypi-pyproject': [],
    'pypi-setup-cfg': [],
    'pypi-setup-py': [],
    'rebar-config': [],
    'stack-yaml': [],
    'swift-package': [],
    'terraform-configuration': [],
    'vcpkg-manifest': [],
};
/** @param isTestFile whether a file is input of tests alone, and its packages no part of the product. */

/** Files of one kind that are told one by one; of more, these many are named. */
const maxTold = 5;
/** One notice a file; where there are many of a kind, as in a tree of a hundred modules, one for all of them with the first places. */

function ofOne({ path, packages, open }) {
    return {
        level: 'warning',
        path,
        message: `${path} asks for ${counted(packages, 'package')}, and no lock says which versions it gets and what they bring along${exactly(packages, open)}. The inventory has what is asked for, and is not complete.`,
    };
}
function ofMany(files) {
    const [packages, open] = totals(files);
    const paths = files.slice(0, maxTold).map(({ path }) => path);
    return {
        level: 'warning',
        path: paths[0],
        message: `${files.length} files ask for ${counted(packages, 'package')}, and no lock says which versions they get and what those bring along${exactly(packages, open)}. The inventory has what is asked for, and is not complete. The files are ${paths.join(', ')} and ${files.length - maxTold} more.`,
    };
}
function exactly(packages, open) {
    return open === 0 ? '' : `: ${open === packages ? 'none' : `${packages - open} of them`} with an exact version`;
}
function totals(files) {
    return [files.reduce((sum, one) => sum + one.packages, 0), files.reduce((sum, one) => sum + one.open, 0)];
}
/** For the job summary; empty where every manifest is locked. */

function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ })

};
;