"use strict";
exports.id = 6289;
exports.ids = [6289];
exports.modules = {

/***/ 6289:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var vetted = (function vetted(manifest, path) {
    const gaps = [];
    const packages = (0,origin/* mappedWhere */.nT)(manifest.packages, (entry) => vettedPackage(entry, path, gaps));
    if (gaps.length === 0)
        return manifest;
    const more = gaps.length - maxTold;
    return {
        ...manifest,
        packages,
        gaps: [...(manifest.gaps ?? []), ...gaps.slice(0, maxTold), ...(more > 0 ? [{ detail: `and ${more} more of that kind` }] : [])],
    };
});
var vettedPackage = (function vettedPackage(entry, path, gaps) {
    if (isOrdinary(entry) && !hasDamage(entry.hashes))
        return entry;
    const { identity, version, origin, line } = entry;
    const tell = (detail, told = false) => {
        gaps.push({ ...(line === undefined ? {} : { line }), detail, ...(told ? { told: true } : {}) });
    };
    const written = `${identity.namespace ?? ''}/${identity.name} ${version ?? ''}`;
    if ((origin.kind === 'own' || origin.kind === 'file') && leadsOut(path, origin.path))
        tell(`${(0,letters/* printable */.g$)(written).slice(0, 100)} lies outside the checkout at ${(0,letters/* printable */.g$)(origin.path).slice(0, 100)}, and is not read`, true);
    // What else nobody sees is told by the rule on confusable names.
    const shown = (0,letters/* controlsEscaped */.wX)(written);
    if (shown !== written) {
        tell(`expected a name and a version without characters of control, got "${shown.slice(0, 120)}"`);
        return printablePackage(entry);
    }
    // pnpm's keys of version 6 in a lock that says 9 begin so; no name of npm does.
    if (identity.type === 'npm' && identity.namespace === undefined && identity.name.startsWith('/'))
        tell(`expected the name of a package, got "${identity.name.slice(0, 100)}"`);
    const kept = hasDamage(entry.hashes) ? withoutDamage(entry, entry.hashes, (detail) => tell(detail, true)) : entry;
    if (version === '') {
        tell(`expected a version of ${identity.name.slice(0, 100)}, got empty text`);
        const { version: _, ...rest } = kept;
        return rest;
    }
    if (version === undefined || origin.kind !== 'registry' || freeVersions.has(identity.type) || !range.test(version))
        return kept;
    tell(`expected an exact version of ${identity.name.slice(0, 100)}, got "${version.slice(0, 100)}"`);
    const { version: _, ...rest } = kept;
    return { ...rest, declared: version };
});
var hasDamage = (function hasDamage(hashes) {
    if (hashes !== undefined)
        for (let at = 0; at < hashes.length; at++)
            if ((0,src_hashes/* isDamagedHash */.ui)(hashes[at]))
                return true;
    return false;
});
var isOrdinary = (function isOrdinary({ origin, identity: { namespace, name }, version }) {
    return (origin.kind === 'registry' &&
        version !== undefined &&
        ordinaryVersion.test(version) &&
        ordinaryName.test(name) &&
        (namespace === undefined || ordinaryName.test(namespace)));
});
var leadsOut = (function leadsOut(file, path) {
    if (!path.startsWith('..'))
        return false;
    let depth = file.split('/').length - 1;
    for (const part of path.split(/[\\/]/)) {
        if (part === '..')
            depth--;
        else if (part !== '.' && part !== '')
            depth++;
        if (depth < 0)
            return true;
    }
    return false;
});
var atFirstUse26 = (function atFirstUse26() { return atFirstUse26.made ??= __webpack_require__.now([9048, 5133, 7045], 9266); });
var atFirstUse31 = (function atFirstUse31() { return atFirstUse31.made ??= __webpack_require__.now([6719], 2901); });
var readerAt = (function readerAt(index) {
    const reader = made[index] ?? guarded(known[index]());
    made[index] = reader;
    return reader;
});
var guarded = (function guarded(reader) {
    return {
        ...reader,
        read: async (source) => (0,origin/* publicManifest */.pq)(vetted(withUnread(withinBounds(await reader.read(source), source), source), source.path)),
    };
});
var withinBounds = (function withinBounds(manifest, { path }) {
    const { length } = manifest.packages;
    if (length <= mostPackages)
        return manifest;
    throw (0,reader/* invalid */.Gq)(path, undefined, `expected at most ${mostPackages} packages in one file, got ${length}`);
});
var withUnread = (function withUnread(manifest, { unread }) {
    if (unread.size === 0)
        return manifest;
    const gaps = [...unread].map(([file, { message, where: { line }, },]) => ({
        detail: `${file.slice(0, 200)}, which belongs to it, cannot be read: ${line === undefined ? '' : `line ${line}: `}${message}`,
    }));
    return { ...manifest, gaps: [...(manifest.gaps ?? []), ...gaps] };
});
var by = (function by(keysOf) {
    const found = new Map();
    for (const [index, recognition] of table.entries())
        for (const key of keysOf(recognition))
            found.set(key, [...(found.get(key) ?? []), index]);
    return found;
});
var readersOf = (function readersOf(path) {
    const found = [...(byName.get((0,reader/* nameOf */.Vb)(path)) ?? none)];
    for (const index of byEnding.get((0,reader/* endingOf */.z6)(path)) ?? none)
        if (patterns[index]?.test(path) !== false)
            found.push(index);
    for (const those of byPattern.values())
        if (patterns[those[0]]?.test(path) === true)
            found.push(...those);
    if (found.length === 0)
        return none;
    return [...new Set(found)]
        .sort((a, b) => a - b)
        .map(readerAt)
        .filter(({ matches }) => matches(path));
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VB: () => (/* binding */ readerCalled),
  readersOf: () => (/* binding */ readersOf)
});

// UNUSED EXPORTS: allReaders, recognitions

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/origin.js
var origin = __webpack_require__(7318);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/reader.js
var reader = __webpack_require__(6731);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var letters = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/hashes.js
var src_hashes = __webpack_require__(9296);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/vet.js
// What no reader lets through, whichever it is: names that show themselves as others, ranges in the place of versions, digests cut short.



/** Places told of one file; more are counted. */
const maxTold = 20;
/** Ecosystems whose references are names that people choose, and no versions of an order. */
const freeVersions = new Set(['brew', 'docker', 'oci', 'github', 'githubactions', 'generic']);
const range = /^[\^~<>=!*|]|[\s,|]|:\/\//;
/**
 * The same manifest with its gaps: characters of control and of direction in a name or version are written out, a range or an address
 * where a version must stand is a declared range, and what is no whole digest is left out. @param path the file's own, from the workspace.
 */


/** The package is known all the same; that nothing holds its bytes is a finding. */
function withoutDamage(entry, hashes, tell) {
    tell(`expected the whole ${hashes.find(src_hashes/* isDamagedHash */.ui)?.algorithm} digest of ${entry.identity.name.slice(0, 100)}, got another text`);
    const whole = hashes.filter((hash) => !(0,src_hashes/* isDamagedHash */.ui)(hash));
    return { ...entry, hashes: whole, ...(whole.length === 0 ? { unhashed: true } : {}) };
}
/** By an index: nearly every package has one hash or none. */

/** What a registry's package looks like where there is nothing to tell of it, as of nearly all: letters, digits and the marks of versions. */
const ordinaryName = /^[\w@][\w.-]*$/;
const ordinaryVersion = /^\d[\w.+-]*$/;

function printablePackage({ identity, version, ...rest }) {
    const { namespace, name } = identity;
    return {
        ...rest,
        identity: { ...identity, ...(namespace === undefined ? {} : { namespace: (0,letters/* controlsEscaped */.wX)(namespace) }), name: (0,letters/* controlsEscaped */.wX)(name) },
        ...(version === undefined ? {} : { version: (0,letters/* controlsEscaped */.wX)(version) }),
    };
}
/** Whether a path relative to a file's folder leaves the workspace. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/computed.js
// Written by scripts/compute.mjs.
const computed = [
 {
  "id": "bazel-maven-install",
  "names": [],
  "endings": [
   "json"
  ],
  "pattern": [
   "\u0028?:^|\\/)\u0028?:[\\w.-]{1,100}_)?maven_install\\.json$",
   ""
  ]
 },
 {
  "id": "bazel-module",
  "names": [],
  "endings": [
   "bazel"
  ],
  "pattern": [
   "\u0028?:^|\\/)\u0028?:[\\w.-]{1,100}\\.)?MODULE\\.bazel$",
   ""
  ]
 },
 {
  "id": "brewfile",
  "names": [
   "Brewfile"
  ],
  "endings": []
 },
 {
  "id": "brewfile-lock",
  "names": [
   "Brewfile.lock.json"
  ],
  "endings": []
 },
 {
  "id": "bun-lock",
  "names": [
   "bun.lock"
  ],
  "endings": []
 },
 {
  "id": "bun-lockb",
  "names": [
   "bun.lockb"
  ],
  "endings": []
 },
 {
  "id": "cabal-file",
  "names": [],
  "endings": [
   "cabal"
  ]
 },
 {
  "id": "cabal-freeze",
  "names": [],
  "endings": [
   "freeze"
  ],
  "pattern": [
   "\u0028?:^|\\/)cabal\\.project\u0028?:\\.[\\w.-]{1,60})?\\.freeze$",
   ""
  ]
 },
 {
  "id": "cargo-auditable",
  "names": [],
  "pattern": [
   "\u0028?:^|\\/)[^/][^./]*$|\\.\u0028?:exe|bin|elf|out|so|dll|dylib|run|test|node|plugin|\\d[\\w-]{0,40}|amd64|arm64|x86_64)$",
   "i"
  ]
 },
 {
  "id": "cargo-lock",
  "names": [
   "Cargo.lock"
  ],
  "endings": []
 },
 {
  "id": "cargo-toml",
  "names": [
   "Cargo.toml"
  ],
  "endings": []
 },
 {
  "id": "cartfile",
  "names": [
   "Cartfile",
   "Cartfile.private"
  ],
  "endings": []
 },
 {
  "id": "cartfile-resolved",
  "names": [
   "Cartfile.resolved"
  ],
  "endings": []
 },
 {
  "id": "helm-chart-lock",
  "names": [
   "Chart.lock",
   "requirements.lock"
  ],
  "endings": []
 },
 {
  "id": "helm-chart-yaml",
  "names": [],
  "endings": [
   "yaml"
  ],
  "pattern": [
   "\u0028?:^|\\/)\u0028?:Chart|requirements)\\.yaml$",
   ""
  ]
 },
 {
  "id": "compose-file",
  "names": [],
  "endings": [
   "yml",
   "yaml"
  ],
  "pattern": [
   "compose",
   "i"
  ]
 },
 {
  "id": "composer-installed",
  "names": [],
  "endings": [
   "json"
  ],
  "pattern": [
   "\u0028?:^|\\/)composer\\/installed\\.json$",
   ""
  ]
 },
 {
  "id": "composer-json",
  "names": [
   "composer.json"
  ],
  "endings": []
 },
 {
  "id": "composer-lock",
  "names": [
   "composer.lock"
  ],
  "endings": []
 },
 {
  "id": "conanfile-py",
  "names": [
   "conanfile.py"
  ],
  "endings": []
 },
 {
  "id": "conanfile-txt",
  "names": [
   "conanfile.txt"
  ],
  "endings": []
 },
 {
  "id": "conan-lock",
  "names": [
   "conan.lock"
  ],
  "endings": []
 },
 {
  "id": "conda-environment",
  "names": [],
  "endings": [
   "yml",
   "yaml"
  ],
  "pattern": [
   "\u0028?:^|\\/)environment\u0028?:[-_.][\\w-]{1,60})?\\.ya?ml$",
   ""
  ]
 },
 {
  "id": "conda-explicit",
  "names": [],
  "endings": [
   "txt",
   "lock"
  ],
  "pattern": [
   "\u0028?:^|\\/)\u0028?:[\\w.-]{0,60}conda[\\w.-]{0,60}|spec-?file[\\w.-]{0,60}|[\\w.-]{0,60}explicit[\\w.-]{0,60}|[\\w.-]{1,60}-\u0028?:linux|osx|win)-\u0028?:32|64|aarch64|arm64|ppc64le))\\.\u0028?:txt|lock)$",
   "i"
  ]
 },
 {
  "id": "conda-lock",
  "names": [],
  "endings": [
   "yml",
   "yaml"
  ],
  "pattern": [
   "\u0028?:^|\\/)\u0028?:[\\w.-]{1,100}[.-])?conda-lock\\.ya?ml$",
   ""
  ]
 },
 {
  "id": "conda-meta",
  "names": [],
  "endings": [
   "json"
  ],
  "pattern": [
   "\u0028?:^|\\/)conda-meta\\/[^/]{1,200}-[^/-]{1,100}-[^/-]{1,100}\\.json$",
   ""
  ]
 },
 {
  "id": "cpan-snapshot",
  "names": [
   "cpanfile.snapshot"
  ],
  "endings": []
 },
 {
  "id": "deno-json",
  "names": [
   "deno.json",
   "deno.jsonc"
  ],
  "endings": []
 },
 {
  "id": "deno-lock",
  "names": [
   "deno.lock"
  ],
  "endings": []
 },
 {
  "id": "dockerfile",
  "names": [],
  "pattern": [
   "\u0028?:docker|container)file",
   "i"
  ]
 },
 {
  "id": "dotnet-build-properties",
  "names": [
   "Directory.Build.props",
   "Directory.Build.targets"
  ],
  "endings": []
 },
 {
  "id": "dotnet-deps-json",
  "names": [],
  "endings": [
   "json"
  ],
  "pattern": [
   "[^/]\\.deps\\.json$",
   ""
  ]
 },
 {
  "id": "dotnet-project",
  "names": [],
  "endings": [
   "csproj",
   "fsproj",
   "vbproj"
  ],
  "pattern": [
   "\\.\u0028?:cs|fs|vb)proj$",
   ""
  ]
 },
 {
  "id": "dotnet-tools",
  "names": [
   "dotnet-tools.json"
  ],
  "endings": []
 },
 {
  "id": "flake-lock",
  "names": [
   "flake.lock"
  ],
  "endings": []
 },
 {
  "id": "gemfile",
  "names": [
   "Gemfile",
   "gems.rb"
  ],
  "endings": [
   "gemfile"
  ],
  "pattern": [
   "\u0028?:^|\\/)[\\w.-]{1,100}\\.gemfile$",
   ""
  ]
 },
 {
  "id": "gemfile-lock",
  "names": [],
  "endings": [
   "lock",
   "locked"
  ],
  "pattern": [
   "\u0028?:^|\\/)\u0028?:Gemfile\u0028?:[._-][\\w.-]{1,100})?\\.lock|[\\w.-]{1,100}\\.gemfile\\.lock|gems\\.locked)$",
   ""
  ]
 },
 {
  "id": "gemspec",
  "names": [],
  "endings": [
   "gemspec"
  ]
 },
 {
  "id": "github-action",
  "names": [],
  "endings": [
   "yml",
   "yaml"
  ],
  "pattern": [
   "\u0028?:^|\\/)action\\.ya?ml$",
   ""
  ]
 },
 {
  "id": "github-workflow",
  "names": [],
  "endings": [
   "yml",
   "yaml"
  ],
  "pattern": [
   "\u0028?:^|\\/)\\.github\\/workflows\\/[^/]{1,200}\\.ya?ml$",
   ""
  ]
 },
 {
  "id": "go-build-info",
  "names": [],
  "pattern": [
   "\u0028?:^|\\/)[^/][^./]*$|\\.\u0028?:exe|bin|elf|out|so|dll|dylib|run|test|node|plugin|\\d[\\w-]{0,40}|amd64|arm64|x86_64)$",
   "i"
  ]
 },
 {
  "id": "go-mod",
  "names": [
   "go.mod"
  ],
  "endings": []
 },
 {
  "id": "gopkg-lock",
  "names": [
   "Gopkg.lock"
  ],
  "endings": []
 },
 {
  "id": "go-sum",
  "names": [
   "go.sum"
  ],
  "endings": []
 },
 {
  "id": "go-vendor-modules",
  "names": [],
  "endings": [
   "txt"
  ],
  "pattern": [
   "\u0028?:^|\\/)vendor\\/modules\\.txt$",
   ""
  ]
 },
 {
  "id": "gradle-build-script",
  "names": [],
  "endings": [
   "gradle",
   "kts"
  ],
  "pattern": [
   "\u0028?:^|\\/)build\\.gradle\u0028?:\\.kts)?$",
   ""
  ]
 },
 {
  "id": "gradle-lockfile",
  "names": [],
  "endings": [
   "lockfile"
  ],
  "pattern": [
   "\u0028?:^|\\/)\u0028?:\u0028?:[\\w.-]{1,100}-)?gradle\\.lockfile|gradle\\/dependency-locks\\/[^/]{1,200}\\.lockfile)$",
   ""
  ]
 },
 {
  "id": "gradle-verification-metadata",
  "names": [],
  "endings": [
   "xml"
  ],
  "pattern": [
   "\u0028?:^|\\/)verification-metadata\\.xml$",
   ""
  ]
 },
 {
  "id": "gradle-version-catalog",
  "names": [],
  "endings": [
   "toml"
  ],
  "pattern": [
   "[^/]\\.versions\\.toml$",
   ""
  ]
 },
 {
  "id": "hpack-package",
  "names": [
   "package.yaml"
  ],
  "endings": []
 },
 {
  "id": "installed-gemspec",
  "names": [],
  "endings": [
   "gemspec"
  ],
  "pattern": [
   "\u0028?:^|\\/)specifications\\/\u0028?:default\\/)?[^/]{1,200}-\\d[^/]{0,100}\\.gemspec$",
   ""
  ]
 },
 {
  "id": "java-archive",
  "names": [],
  "endings": [
   "jar",
   "war",
   "ear",
   "par",
   "sar",
   "hpi",
   "jpi",
   "nar",
   "kar",
   "lpkg"
  ]
 },
 {
  "id": "julia-manifest",
  "names": [],
  "endings": [
   "toml"
  ],
  "pattern": [
   "Manifest",
   ""
  ]
 },
 {
  "id": "julia-project",
  "names": [
   "Project.toml",
   "JuliaProject.toml"
  ],
  "endings": []
 },
 {
  "id": "luarocks-lock",
  "names": [
   "luarocks.lock"
  ],
  "endings": []
 },
 {
  "id": "maven-pom",
  "names": [],
  "endings": [
   "xml",
   "pom"
  ],
  "pattern": [
   "\u0028?:^|\\/)pom\u0028?:[-_.][\\w.-]{1,60})?\\.xml$|\\.pom$",
   ""
  ]
 },
 {
  "id": "mix-exs",
  "names": [
   "mix.exs"
  ],
  "endings": []
 },
 {
  "id": "mix-lock",
  "names": [
   "mix.lock"
  ],
  "endings": []
 },
 {
  "id": "npm-modules",
  "names": [],
  "endings": [
   "json"
  ],
  "pattern": [
   "\u0028?:^|\\/)\u0028?:node_modules|usr\\/share\\/nodejs)\\/\u0028?:@[^/@]{1,214}\\/)?[^/@.][^/]{0,213}\\/package\\.json$",
   ""
  ]
 },
 {
  "id": "npm-package-json",
  "names": [
   "package.json"
  ],
  "endings": []
 },
 {
  "id": "npm-package-lock",
  "names": [
   "package-lock.json",
   "npm-shrinkwrap.json",
   ".package-lock.json"
  ],
  "endings": []
 },
 {
  "id": "nuget-central-versions",
  "names": [],
  "endings": [
   "props"
  ],
  "pattern": [
   "\u0028?:^|\\/)\u0028?:[\\w.-]{1,100}\\.)?Packages\\.props$",
   ""
  ]
 },
 {
  "id": "nuget-packages-config",
  "names": [],
  "endings": [
   "config"
  ],
  "pattern": [
   "\u0028?:^|\\/)packages\u0028?:\\.[^/]{1,200})?\\.config$",
   "i"
  ]
 },
 {
  "id": "nuget-packages-lock",
  "names": [],
  "endings": [
   "json"
  ],
  "pattern": [
   "\u0028?:^|\\/)packages\u0028?:\\.[^/]{1,200})?\\.lock\\.json$",
   ""
  ]
 },
 {
  "id": "nuget-project-assets",
  "names": [
   "project.assets.json"
  ],
  "endings": []
 },
 {
  "id": "opam",
  "names": [],
  "endings": [
   "",
   "opam",
   "locked"
  ],
  "pattern": [
   "\u0028?:^|\\/)\u0028?:[\\w+.-]{1,100}\\.)?opam\u0028?:\\.locked)?$",
   ""
  ]
 },
 {
  "id": "otp-application",
  "names": [],
  "endings": [
   "app"
  ],
  "pattern": [
   "\u0028?:^|\\/)ebin\\/[^/]{1,200}\\.app$",
   ""
  ]
 },
 {
  "id": "paket-lock",
  "names": [
   "paket.lock"
  ],
  "endings": []
 },
 {
  "id": "pdm-lock",
  "names": [
   "pdm.lock"
  ],
  "endings": []
 },
 {
  "id": "pipfile-lock",
  "names": [
   "Pipfile.lock"
  ],
  "endings": []
 },
 {
  "id": "pixi-lock",
  "names": [
   "pixi.lock"
  ],
  "endings": []
 },
 {
  "id": "pnpm-lock",
  "names": [
   "pnpm-lock.yaml"
  ],
  "endings": []
 },
 {
  "id": "podfile",
  "names": [
   "Podfile"
  ],
  "endings": []
 },
 {
  "id": "podfile-lock",
  "names": [
   "Podfile.lock"
  ],
  "endings": [
   "lock"
  ],
  "pattern": [
   "\u0028?:^|\\/)Pods\\/Manifest\\.lock$",
   ""
  ]
 },
 {
  "id": "poetry-lock",
  "names": [
   "poetry.lock"
  ],
  "endings": []
 },
 {
  "id": "pubspec-lock",
  "names": [
   "pubspec.lock"
  ],
  "endings": []
 },
 {
  "id": "pubspec-yaml",
  "names": [
   "pubspec.yaml"
  ],
  "endings": []
 },
 {
  "id": "pylock",
  "names": [],
  "endings": [
   "toml"
  ],
  "pattern": [
   "\u0028?:^|\\/)pylock\u0028?:\\.[^./]{1,100})?\\.toml$",
   ""
  ]
 },
 {
  "id": "pypi-dist-info",
  "names": [],
  "endings": [
   "",
   "egg-info"
  ],
  "pattern": [
   "\\.dist-info\\/METADATA$|\\.egg-info\\/PKG-INFO$|\\.egg\\/EGG-INFO\\/PKG-INFO$|\\.egg-info$",
   ""
  ]
 },
 {
  "id": "pypi-pipfile",
  "names": [
   "Pipfile"
  ],
  "endings": []
 },
 {
  "id": "pypi-pyproject",
  "names": [
   "pyproject.toml"
  ],
  "endings": []
 },
 {
  "id": "pypi-requirements",
  "names": [],
  "endings": [
   "txt",
   "in",
   "pip",
   "lock"
  ],
  "pattern": [
   "requirement",
   "i"
  ]
 },
 {
  "id": "pypi-setup-cfg",
  "names": [
   "setup.cfg"
  ],
  "endings": []
 },
 {
  "id": "pypi-setup-py",
  "names": [
   "setup.py"
  ],
  "endings": []
 },
 {
  "id": "r-description",
  "names": [
   "DESCRIPTION"
  ],
  "endings": []
 },
 {
  "id": "rebar-config",
  "names": [
   "rebar.config"
  ],
  "endings": []
 },
 {
  "id": "rebar-lock",
  "names": [
   "rebar.lock"
  ],
  "endings": []
 },
 {
  "id": "renv-lock",
  "names": [
   "renv.lock"
  ],
  "endings": []
 },
 {
  "id": "luarocks-rockspec",
  "names": [],
  "endings": [
   "rockspec"
  ],
  "pattern": [
   "[^/]\\.rockspec$",
   ""
  ]
 },
 {
  "id": "sbt-lock",
  "names": [],
  "endings": [
   "lock"
  ],
  "pattern": [
   "[^/]\\.sbt\\.lock$",
   ""
  ]
 },
 {
  "id": "stack-lock",
  "names": [],
  "endings": [
   "lock"
  ],
  "pattern": [
   "\u0028?:^|\\/)stack\u0028?:[-.][\\w.-]{1,60})?\\.yaml\\.lock$",
   ""
  ]
 },
 {
  "id": "stack-yaml",
  "names": [],
  "endings": [
   "yaml"
  ],
  "pattern": [
   "\u0028?:^|\\/)stack\u0028?:[-.][\\w.-]{1,60})?\\.yaml$",
   ""
  ]
 },
 {
  "id": "swift-package",
  "names": [],
  "endings": [
   "swift"
  ],
  "pattern": [
   "\u0028?:^|\\/)Package\u0028?:@swift-[\\d.]{1,10})?\\.swift$",
   ""
  ]
 },
 {
  "id": "swift-package-resolved",
  "names": [
   "Package.resolved",
   ".package.resolved"
  ],
  "endings": []
 },
 {
  "id": "terraform-configuration",
  "names": [],
  "endings": [
   "tf",
   "tofu"
  ]
 },
 {
  "id": "terraform-lock",
  "names": [
   ".terraform.lock.hcl"
  ],
  "endings": []
 },
 {
  "id": "uv-lock",
  "names": [
   "uv.lock"
  ],
  "endings": [
   "lock"
  ],
  "pattern": [
   "\\.py\\.lock$",
   ""
  ]
 },
 {
  "id": "vcpkg-manifest",
  "names": [
   "vcpkg.json"
  ],
  "endings": []
 },
 {
  "id": "wordpress-plugin",
  "names": [],
  "endings": [
   "php"
  ],
  "pattern": [
   "\u0028?:^|\\/)wp-content\\/\u0028?:mu-)?plugins\\/\u0028[^/]{1,200})\\/[^/]{1,200}\\.php$",
   ""
  ]
 },
 {
  "id": "yarn-lock",
  "names": [
   "yarn.lock"
  ],
  "endings": []
 }
];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/index.js
// Every reader, in the order in which files are offered to them. A run loads those of the folders whose files it meets.



function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([8883], 5065); } // at first use, with its folder
function atFirstUse1() { return atFirstUse1.made ??= __webpack_require__.now([5825], 2514); } // at first use, with its folder
function atFirstUse2() { return atFirstUse2.made ??= __webpack_require__.now([5825], 5160); } // at first use, with its folder
function atFirstUse3() { return atFirstUse3.made ??= __webpack_require__.now([391], 1193); } // at first use, with its folder
function atFirstUse4() { return atFirstUse4.made ??= __webpack_require__.now([391], 4063); } // at first use, with its folder
function atFirstUse5() { return atFirstUse5.made ??= __webpack_require__.now([391], 1499); } // at first use, with its folder
function atFirstUse6() { return atFirstUse6.made ??= __webpack_require__.now([7782], 9031); } // at first use, with its folder
function atFirstUse7() { return atFirstUse7.made ??= __webpack_require__.now([7782], 8596); } // at first use, with its folder
function atFirstUse8() { return atFirstUse8.made ??= __webpack_require__.now([5394], 2704); } // at first use, with its folder
function atFirstUse9() { return atFirstUse9.made ??= __webpack_require__.now([5394], 846); } // at first use, with its folder
function atFirstUse10() { return atFirstUse10.made ??= __webpack_require__.now([7563], 2855); } // at first use, with its folder
function atFirstUse11() { return atFirstUse11.made ??= __webpack_require__.now([7563], 7874); } // at first use, with its folder

function atFirstUse12() { return atFirstUse12.made ??= __webpack_require__.now([1194], 5668); } // at first use, with its folder
function atFirstUse13() { return atFirstUse13.made ??= __webpack_require__.now([1194], 840); } // at first use, with its folder
function atFirstUse14() { return atFirstUse14.made ??= __webpack_require__.now([1194], 7254); } // at first use, with its folder
function atFirstUse15() { return atFirstUse15.made ??= __webpack_require__.now([1634, 6668, 1402], 564); } // at first use, with its folder
function atFirstUse16() { return atFirstUse16.made ??= __webpack_require__.now([1634, 6668, 1402], 7621); } // at first use, with its folder
function atFirstUse17() { return atFirstUse17.made ??= __webpack_require__.now([1634, 6668, 1402], 4342); } // at first use, with its folder
function atFirstUse18() { return atFirstUse18.made ??= __webpack_require__.now([1634, 6668, 1402], 2124); } // at first use, with its folder
function atFirstUse19() { return atFirstUse19.made ??= __webpack_require__.now([1634, 6668, 1402], 453); } // at first use, with its folder
function atFirstUse20() { return atFirstUse20.made ??= __webpack_require__.now([3569], 8456); } // at first use, with its folder
function atFirstUse21() { return atFirstUse21.made ??= __webpack_require__.now([223], 1310); } // at first use, with its folder
function atFirstUse22() { return atFirstUse22.made ??= __webpack_require__.now([223], 551); } // at first use, with its folder
function atFirstUse23() { return atFirstUse23.made ??= __webpack_require__.now([8545], 1887); } // at first use, with its folder
function atFirstUse24() { return atFirstUse24.made ??= __webpack_require__.now([8545], 3866); } // at first use, with its folder
function atFirstUse25() { return atFirstUse25.made ??= __webpack_require__.now([9048, 5133, 7045], 1170); } // at first use, with its folder
 // at first use, with its folder
function atFirstUse27() { return atFirstUse27.made ??= __webpack_require__.now([7386], 5611); } // at first use, with its folder
function atFirstUse28() { return atFirstUse28.made ??= __webpack_require__.now([7386], 8505); } // at first use, with its folder
function atFirstUse29() { return atFirstUse29.made ??= __webpack_require__.now([7386], 633); } // at first use, with its folder
function atFirstUse30() { return atFirstUse30.made ??= __webpack_require__.now([1702, 5133, 6756], 2510); } // at first use, with its folder
 // at first use, with its folder
function atFirstUse32() { return atFirstUse32.made ??= __webpack_require__.now([6719], 5465); } // at first use, with its folder
function atFirstUse33() { return atFirstUse33.made ??= __webpack_require__.now([6719], 7566); } // at first use, with its folder
function atFirstUse34() { return atFirstUse34.made ??= __webpack_require__.now([6719], 9446); } // at first use, with its folder
function atFirstUse35() { return atFirstUse35.made ??= __webpack_require__.now([6719], 1732); } // at first use, with its folder
function atFirstUse36() { return atFirstUse36.made ??= __webpack_require__.now([9965, 9800, 4720], 605); } // at first use, with its folder
function atFirstUse37() { return atFirstUse37.made ??= __webpack_require__.now([9965, 9800, 4720], 6915); } // at first use, with its folder
function atFirstUse38() { return atFirstUse38.made ??= __webpack_require__.now([9965, 9800, 4720], 5486); } // at first use, with its folder
function atFirstUse39() { return atFirstUse39.made ??= __webpack_require__.now([9965, 9800, 4720], 7891); } // at first use, with its folder
function atFirstUse40() { return atFirstUse40.made ??= __webpack_require__.now([7039], 6236); } // at first use, with its folder
function atFirstUse41() { return atFirstUse41.made ??= __webpack_require__.now([7039], 7846); } // at first use, with its folder
function atFirstUse42() { return atFirstUse42.made ??= __webpack_require__.now([7039], 2920); } // at first use, with its folder
function atFirstUse43() { return atFirstUse43.made ??= __webpack_require__.now([7039], 8500); } // at first use, with its folder
function atFirstUse44() { return atFirstUse44.made ??= __webpack_require__.now([7039], 8860); } // at first use, with its folder
function atFirstUse45() { return atFirstUse45.made ??= __webpack_require__.now([9937], 2691); } // at first use, with its folder
function atFirstUse46() { return atFirstUse46.made ??= __webpack_require__.now([9937], 6776); } // at first use, with its folder
function atFirstUse47() { return atFirstUse47.made ??= __webpack_require__.now([7960], 6366); } // at first use, with its folder
function atFirstUse48() { return atFirstUse48.made ??= __webpack_require__.now([7960], 2681); } // at first use, with its folder
function atFirstUse49() { return atFirstUse49.made ??= __webpack_require__.now([7960], 6667); } // at first use, with its folder
function atFirstUse50() { return atFirstUse50.made ??= __webpack_require__.now([7960], 5545); } // at first use, with its folder
function atFirstUse51() { return atFirstUse51.made ??= __webpack_require__.now([9965, 3772], 1278); } // at first use, with its folder
function atFirstUse52() { return atFirstUse52.made ??= __webpack_require__.now([9965, 3772], 9718); } // at first use, with its folder
function atFirstUse53() { return atFirstUse53.made ??= __webpack_require__.now([2069], 124); } // at first use, with its folder
function atFirstUse54() { return atFirstUse54.made ??= __webpack_require__.now([9969, 9800, 1114], 7767); } // at first use, with its folder
function atFirstUse55() { return atFirstUse55.made ??= __webpack_require__.now([9969, 9800, 1114], 9557); } // at first use, with its folder
function atFirstUse56() { return atFirstUse56.made ??= __webpack_require__.now([9969, 9800, 1114], 4214); } // at first use, with its folder
function atFirstUse57() { return atFirstUse57.made ??= __webpack_require__.now([9969, 9800, 1114], 204); } // at first use, with its folder
function atFirstUse58() { return atFirstUse58.made ??= __webpack_require__.now([7302], 5930); } // at first use, with its folder
function atFirstUse59() { return atFirstUse59.made ??= __webpack_require__.now([9412], 9692); } // at first use, with its folder
function atFirstUse60() { return atFirstUse60.made ??= __webpack_require__.now([9412], 8789); } // at first use, with its folder
function atFirstUse61() { return atFirstUse61.made ??= __webpack_require__.now([9412], 6438); } // at first use, with its folder
function atFirstUse62() { return atFirstUse62.made ??= __webpack_require__.now([9412], 1503); } // at first use, with its folder
function atFirstUse63() { return atFirstUse63.made ??= __webpack_require__.now([9412], 128); } // at first use, with its folder
function atFirstUse64() { return atFirstUse64.made ??= __webpack_require__.now([9412], 8086); } // at first use, with its folder
function atFirstUse65() { return atFirstUse65.made ??= __webpack_require__.now([9800, 2730], 3354); } // at first use, with its folder
function atFirstUse66() { return atFirstUse66.made ??= __webpack_require__.now([9800, 2730], 2667); } // at first use, with its folder
function atFirstUse67() { return atFirstUse67.made ??= __webpack_require__.now([9800, 2730], 2070); } // at first use, with its folder
function atFirstUse68() { return atFirstUse68.made ??= __webpack_require__.now([9800, 2730], 4654); } // at first use, with its folder
function atFirstUse69() { return atFirstUse69.made ??= __webpack_require__.now([9800, 2730], 5436); } // at first use, with its folder
function atFirstUse70() { return atFirstUse70.made ??= __webpack_require__.now([9800, 2730], 7763); } // at first use, with its folder
function atFirstUse71() { return atFirstUse71.made ??= __webpack_require__.now([9800, 2730], 5150); } // at first use, with its folder
function atFirstUse72() { return atFirstUse72.made ??= __webpack_require__.now([8862], 3001); } // at first use, with its folder
function atFirstUse73() { return atFirstUse73.made ??= __webpack_require__.now([556], 9649); } // at first use, with its folder
function atFirstUse74() { return atFirstUse74.made ??= __webpack_require__.now([8794], 9217); } // at first use, with its folder
function atFirstUse75() { return atFirstUse75.made ??= __webpack_require__.now([8794], 3013); } // at first use, with its folder
function atFirstUse76() { return atFirstUse76.made ??= __webpack_require__.now([1634, 6668, 5317], 7210); } // at first use, with its folder
function atFirstUse77() { return atFirstUse77.made ??= __webpack_require__.now([1634, 6668, 5317], 6637); } // at first use, with its folder
function atFirstUse78() { return atFirstUse78.made ??= __webpack_require__.now([1634, 6668, 5317], 4025); } // at first use, with its folder
function atFirstUse79() { return atFirstUse79.made ??= __webpack_require__.now([1634, 6668, 5317], 2729); } // at first use, with its folder
function atFirstUse80() { return atFirstUse80.made ??= __webpack_require__.now([1634, 6668, 5317], 5849); } // at first use, with its folder
function atFirstUse81() { return atFirstUse81.made ??= __webpack_require__.now([1634, 6668, 5317], 8183); } // at first use, with its folder
function atFirstUse82() { return atFirstUse82.made ??= __webpack_require__.now([1634, 6668, 5317], 6668); } // at first use, with its folder
function atFirstUse83() { return atFirstUse83.made ??= __webpack_require__.now([1634, 6668, 5317], 2475); } // at first use, with its folder
function atFirstUse84() { return atFirstUse84.made ??= __webpack_require__.now([1634, 6668, 5317], 2179); } // at first use, with its folder
function atFirstUse85() { return atFirstUse85.made ??= __webpack_require__.now([8422], 8598); } // at first use, with its folder
function atFirstUse86() { return atFirstUse86.made ??= __webpack_require__.now([8422], 7943); } // at first use, with its folder
function atFirstUse87() { return atFirstUse87.made ??= __webpack_require__.now([635], 2738); } // at first use, with its folder
function atFirstUse88() { return atFirstUse88.made ??= __webpack_require__.now([635], 852); } // at first use, with its folder
function atFirstUse89() { return atFirstUse89.made ??= __webpack_require__.now([1774], 180); } // at first use, with its folder
function atFirstUse90() { return atFirstUse90.made ??= __webpack_require__.now([4078], 2273); } // at first use, with its folder
const known = [
    () => atFirstUse54().bazelMavenInstall,
    () => atFirstUse0().bazelModule,
    () => atFirstUse1().brewfile,
    () => atFirstUse2().brewfileLock,
    () => atFirstUse59().bunLock,
    () => atFirstUse59().bunLockb,
    () => atFirstUse40().cabalFile,
    () => atFirstUse41().cabalFreeze,
    () => atFirstUse3().cargoAuditable,
    () => atFirstUse4().cargoLock,
    () => atFirstUse5().cargoToml,
    () => atFirstUse6().cartfile,
    () => atFirstUse7().cartfileResolved,
    () => atFirstUse45().chartLock,
    () => atFirstUse46().chartYaml,
    () => atFirstUse25().composeFile,
    () => atFirstUse11().composerInstalled,
    () => atFirstUse10().composerJson,
    () => atFirstUse11().composerLock,
    () => atFirstUse14().conanfilePy,
    () => atFirstUse13().conanfileTxt,
    () => atFirstUse12().conanLock,
    () => atFirstUse15().condaEnvironment,
    () => atFirstUse16().condaExplicit,
    () => atFirstUse17().condaLock,
    () => atFirstUse18().condaMeta,
    () => atFirstUse20().cpanSnapshot,
    () => atFirstUse23().denoJson,
    () => atFirstUse24().denoLock,
    () => atFirstUse26().dockerfile,
    () => atFirstUse70().dotnetBuildProperties,
    () => atFirstUse65().dotnetDeps,
    () => atFirstUse70().dotnetProject,
    () => atFirstUse71().dotnetTools,
    () => atFirstUse58().flakeLock,
    () => atFirstUse27().gemfile,
    () => atFirstUse28().gemfileLock,
    () => atFirstUse27().gemspec,
    () => atFirstUse30().githubAction,
    () => atFirstUse30().githubWorkflow,
    () => atFirstUse31().goBuildInfo,
    () => atFirstUse32().goMod,
    () => atFirstUse34().gopkgLock,
    () => atFirstUse33().goSum,
    () => atFirstUse35().goVendorModules,
    () => atFirstUse36().gradleBuildScript,
    () => atFirstUse37().gradleLockfile,
    () => atFirstUse38().gradleVerificationMetadata,
    () => atFirstUse39().gradleVersionCatalog,
    () => atFirstUse42().hpackPackage,
    () => atFirstUse29().installedGemspec,
    () => atFirstUse55().jar,
    () => atFirstUse51().juliaManifest,
    () => atFirstUse52().juliaProject,
    () => atFirstUse53().luarocksLock,
    () => atFirstUse56().mavenPom,
    () => atFirstUse47().mixExs,
    () => atFirstUse48().mixLock,
    () => atFirstUse60().npmModules,
    () => atFirstUse61().npmPackageJson,
    () => atFirstUse62().npmPackageLock,
    () => atFirstUse70().nugetCentralVersions,
    () => atFirstUse66().nugetPackagesConfig,
    () => atFirstUse67().nugetPackagesLock,
    () => atFirstUse69().nugetProjectAssets,
    () => atFirstUse72().opamFile,
    () => atFirstUse73().otpApplication,
    () => atFirstUse68().paketLock,
    () => atFirstUse78().pdmLock,
    () => atFirstUse79().pipfileLock,
    () => atFirstUse19().pixiLock,
    () => atFirstUse63().pnpmLock,
    () => atFirstUse8().podfile,
    () => atFirstUse9().podfileLock,
    () => atFirstUse80().poetryLock,
    () => atFirstUse74().pubspecLock,
    () => atFirstUse75().pubspecYaml,
    () => atFirstUse81().pylock,
    () => atFirstUse77().pypiDistInfo,
    () => atFirstUse76().pypiPipfile,
    () => atFirstUse76().pypiPyproject,
    () => atFirstUse82().pypiRequirements,
    () => atFirstUse83().pypiSetupCfg,
    () => atFirstUse83().pypiSetupPy,
    () => atFirstUse21().rDescription,
    () => atFirstUse49().rebarConfig,
    () => atFirstUse50().rebarLock,
    () => atFirstUse22().renvLock,
    () => atFirstUse53().rockspec,
    () => atFirstUse57().sbtLock,
    () => atFirstUse43().stackLock,
    () => atFirstUse44().stackYaml,
    () => atFirstUse86().swiftPackage,
    () => atFirstUse85().swiftPackageResolved,
    () => atFirstUse87().terraformConfiguration,
    () => atFirstUse88().terraformLock,
    () => atFirstUse84().uvLock,
    () => atFirstUse89().vcpkgManifest,
    () => atFirstUse90().wordpressPlugin,
    () => atFirstUse64().yarnLock,
];
const made = [];

/** All of them: what loads every one is no part of a run. */
function allReaders() {
    return known.map((_, index) => readerAt(index));
}
/** A reader that lets secrets in addresses go no further, nor names that show themselves as others. */

/**
 * Packages of one file. The largest locks that are about have some thousands, and what is made of one takes 1 to 3 KB of memory: a text of
 * short lines may name a million.
 */
const mostPackages = 150_000;
/** @throws PortcullisError `manifest-invalid` where there are more: the file is a gap then. */

/** A manifest with a gap for each file beside it that is there and could not be read. */

/** What follows from the readers alone: scripts/compute.mjs writes it down, so that a run looks up a path without them. */
function recognitions() {
    return allReaders().map(({ id, matches: { names, endings, pattern } }) => ({
        id,
        names,
        ...(endings === undefined ? {} : { endings }),
        ...(pattern === undefined ? {} : { pattern: [pattern.source, pattern.flags] }),
    }));
}
const table = computed ?? recognitions();
const patterns = table.map(({ pattern }) => (pattern === undefined ? undefined : new RegExp(...pattern)));
/** Indexes of readers by each of their keys. */

const byName = by(({ names }) => names);
const byEnding = by(({ endings }) => endings ?? []);
/** Those of any ending, by what several may ask alike. */
const byPattern = by(({ endings, pattern }) => (endings === undefined ? [String(pattern?.[0])] : []));
const none = [];
/** The readers that know a file by its path, in their order. A tree has thousands of files, and most have a name that nobody is asked about. */

/** The reader of an id; undefined where none is called so. */
function readerCalled(id) {
    const index = table.findIndex((recognition) => recognition.id === id);
    return index < 0 ? undefined : readerAt(index);
}


/***/ })

};
;