// For tests: more forms of locks and manifests (older and newer versions, other ends of lines, marks of bytes, upper case, pre-releases, builds,
// epochs), after the documentation of each format, and what must be found in them; see testing-recall.ts.

import type { RecallCase } from './testing-recall.js';

const hex = 'a'.repeat(64);
const md5 = 'a'.repeat(32);
const sha1 = 'b'.repeat(40);
const bare = Buffer.alloc(64, 7).toString('base64');
const sri = `sha512-${bare}`;

export const variantCases: Readonly<Record<string, RecallCase>> = {
  'package-lock 2: BOM, CRLF, scoped, pre-release, build, dev and optional': {
    files: {
      'package-lock.json': `\ufeff{\r
  "name": "house",\r
  "version": "1.0.0",\r
  "lockfileVersion": 2,\r
  "requires": true,\r
  "packages": {\r
    "": {\r
      "name": "house",\r
      "version": "1.0.0",\r
      "dependencies": {\r
        "@Scope/Up": "^1.0.0-rc.1",\r
        "b": "1.0.0+build.5"\r
      },\r
      "devDependencies": {\r
        "d": "*"\r
      },\r
      "optionalDependencies": {\r
        "o": "*"\r
      }\r
    },\r
    "node_modules/@Scope/Up": {\r
      "version": "1.0.0-rc.1",\r
      "resolved": "https://registry.npmjs.org/@Scope/Up/-/Up-1.0.0-rc.1.tgz",\r
      "integrity": "${sri}"\r
    },\r
    "node_modules/b": {\r
      "version": "1.0.0+build.5",\r
      "integrity": "${sri}"\r
    },\r
    "node_modules/d": {\r
      "version": "3.0.0",\r
      "dev": true,\r
      "integrity": "${sri}",\r
      "dependencies": {\r
        "o": "*"\r
      }\r
    },\r
    "node_modules/o": {\r
      "version": "4.0.0",\r
      "devOptional": true,\r
      "integrity": "${sri}",\r
      "os": [\r
        "darwin"\r
      ]\r
    }\r
  },\r
  "dependencies": {\r
    "@Scope/Up": {\r
      "version": "1.0.0-rc.1",\r
      "integrity": "${sri}"\r
    },\r
    "b": {\r
      "version": "1.0.0+build.5",\r
      "integrity": "${sri}"\r
    },\r
    "d": {\r
      "version": "3.0.0",\r
      "dev": true,\r
      "integrity": "${sri}"\r
    },\r
    "o": {\r
      "version": "4.0.0",\r
      "integrity": "${sri}"\r
    }\r
  }\r
}\r
`,
    },
    finds: [
      'product house 1.0.0',
      'pkg:npm/%40Scope/Up@1.0.0-rc.1 required',
      'pkg:npm/b@1.0.0%2Bbuild.5 required',
      'pkg:npm/d@3.0.0 development',
      'pkg:npm/o@4.0.0 optional',
    ],
  },
  'package-lock 3: nested, overrides, bundled, peer, tarball': {
    files: {
      'package-lock.json': `{
  "name": "house",
  "lockfileVersion": 3,
  "packages": {
    "": {
      "name": "house",
      "dependencies": {
        "a": "^1",
        "t": "https://e.org/t-2.0.0.tgz",
        "f": "file:f.tgz"
      },
      "peerDependencies": {
        "p": "1"
      }
    },
    "node_modules/a": {
      "version": "1.0.0",
      "integrity": "${sri}",
      "dependencies": {
        "c": "^2"
      },
      "bundleDependencies": [
        "c"
      ]
    },
    "node_modules/a/node_modules/c": {
      "version": "2.0.0",
      "inBundle": true
    },
    "node_modules/c": {
      "version": "3.0.0",
      "integrity": "${sri}",
      "peer": true
    },
    "node_modules/p": {
      "version": "1.0.0",
      "integrity": "${sri}",
      "peer": true,
      "dependencies": {
        "c": "^3"
      }
    },
    "node_modules/t": {
      "version": "2.0.0",
      "resolved": "https://e.org/t-2.0.0.tgz",
      "integrity": "${sri}"
    },
    "node_modules/f": {
      "version": "0.1.0",
      "resolved": "file:f.tgz",
      "integrity": "${sri}"
    }
  }
}
`,
    },
    finds: [
      'product house -',
      'package-lock.json#node_modules/f required 0.1.0',
      'pkg:npm/a@1.0.0 required',
      'pkg:npm/c@2.0.0 required',
      'pkg:npm/c@3.0.0 peer',
      'pkg:npm/p@1.0.0 peer',
      'pkg:npm/t@2.0.0?download_url=https:%2F%2Fe.org%2Ft-2.0.0.tgz required',
    ],
  },
  'package-lock 1: old registry, git+ssh, dev, optional': {
    files: {
      'package-lock.json': `{
  "name": "house",
  "version": "0.0.1",
  "lockfileVersion": 1,
  "requires": true,
  "dependencies": {
    "a": {
      "version": "1.0.0",
      "resolved": "http://registry.npmjs.org/a/-/a-1.0.0.tgz",
      "integrity": "sha1-AQEBAQEBAQEBAQEBAQEBAQEBAQE=",
      "requires": {
        "g": "git+ssh://git@github.com/o/g.git"
      }
    },
    "g": {
      "version": "git+ssh://git@github.com/o/g.git#${sha1}",
      "from": "git+ssh://git@github.com/o/g.git"
    },
    "d": {
      "version": "2.0.0",
      "dev": true,
      "resolved": "https://npm.corp/d/-/d-2.0.0.tgz",
      "integrity": "${sri}"
    },
    "o": {
      "version": "3.0.0",
      "optional": true,
      "integrity": "${sri}"
    }
  }
}
`,
    },
    finds: [
      'product house 0.0.1',
      'pkg:npm/a@1.0.0 required',
      'pkg:npm/d@2.0.0 development',
      `pkg:npm/g?vcs_url=git%2Bssh:%2F%2Fgit%40github.com%2Fo%2Fg.git%40${sha1} required`,
      'pkg:npm/o@3.0.0 optional',
    ],
  },
  'yarn 1: one entry of several ranges, scoped upper case, git without commit': {
    files: {
      'yarn.lock': `# THIS IS AN AUTOGENERATED FILE. DO NOT EDIT THIS FILE DIRECTLY.
# yarn lockfile v1


"@Acme/Bird@^1.0.0", "@Acme/Bird@~1.2":
  version "1.2.3"
  resolved "https://registry.yarnpkg.com/@Acme/Bird/-/Bird-1.2.3.tgz#${sha1}"
  integrity ${sri}

"git-one@git+ssh://git@github.com/o/git-one.git#v1":
  version "1.0.0"
  uid "${sha1}"
  resolved "git+ssh://git@github.com/o/git-one.git#${sha1}"

hub@o/hub:
  version "0.2.0"
  resolved "https://codeload.github.com/o/hub/tar.gz/${sha1}"

"linked@link:./linked":
  version "0.0.0"
  uid ""

"pre@^2.0.0-beta.1":
  version "2.0.0-beta.1+exp.sha.5114f85"
  resolved "https://registry.npmjs.org/pre/-/pre-2.0.0-beta.1.tgz#${sha1}"
`,
    },
    finds: [
      'pkg:npm/%40Acme/Bird@1.2.3 required',
      `pkg:npm/git-one@1.0.0?vcs_url=git%2Bssh:%2F%2Fgit%40github.com%2Fo%2Fgit-one.git%40${sha1} required`,
      `pkg:npm/hub@0.2.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fhub.git%40${sha1} required`,
      'pkg:npm/pre@2.0.0-beta.1%2Bexp.sha.5114f85 required',
      'yarn.lock#linked@link:./linked required 0.0.0',
    ],
  },
  'yarn berry 6: one descriptor list, resolution by git, http, conditions': {
    files: {
      'yarn.lock': `# This file is generated by running "yarn install" inside your project.
# Manual changes might be lost - proceed with caution!

__metadata:
  version: 6
  cacheKey: 8

"@acme/bird@npm:^1.0.0, @acme/bird@npm:~1.2.0":
  version: 1.2.3
  resolution: "@acme/bird@npm:1.2.3"
  dependencies:
    native: ^1.0.0
  dependenciesMeta:
    native:
      optional: true
  checksum: ${hex}
  languageName: node
  linkType: hard

"archive@https://e.org/archive.tgz":
  version: 0.1.0
  resolution: "archive@https://e.org/archive.tgz"
  checksum: ${hex}
  languageName: node
  linkType: hard

"git@git+ssh://git@github.com/o/git.git":
  version: 3.0.0
  resolution: "git@git+ssh://git@github.com/o/git.git#commit=${sha1}"
  checksum: ${hex}
  languageName: node
  linkType: hard

"house@workspace:.":
  version: 0.0.0-use.local
  resolution: "house@workspace:."
  dependencies:
    "@acme/bird": ^1.0.0
    archive: https://e.org/archive.tgz
    git: "git+ssh://git@github.com/o/git.git"
    linked: "link:./linked"
  languageName: unknown
  linkType: soft

"linked@link:./linked::locator=house%40workspace%3A.":
  version: 0.0.0-use.local
  resolution: "linked@link:./linked::locator=house%40workspace%3A."
  languageName: node
  linkType: soft

"native@npm:^1.0.0":
  version: 1.0.0
  resolution: "native@npm:1.0.0"
  conditions: os=darwin
  checksum: ${hex}
  languageName: node
  linkType: hard
`,
    },
    finds: [
      'product house -',
      'pkg:npm/%40acme/bird@1.2.3 required',
      'pkg:npm/archive@0.1.0?download_url=https:%2F%2Fe.org%2Farchive.tgz required',
      `pkg:npm/git@3.0.0?vcs_url=git%2Bssh:%2F%2Fgit%40github.com%2Fo%2Fgit.git%40${sha1} required`,
      'pkg:npm/native@1.0.0 optional',
      'yarn.lock#linked@link:./linked::locator=house%40workspace%3A. required -',
    ],
  },
  'pnpm 9: several documents, configuration packages, patched': {
    files: {
      'pnpm-lock.yaml': `lockfileVersion: '9.0'

settings:
  autoInstallPeers: true
  excludeLinksFromLockfile: false

overrides:
  c: 2.1.0

importers:

  .:
    dependencies:
      '@acme/bird':
        specifier: ^1.0.0
        version: 1.2.3(c@2.1.0)
      own:
        specifier: workspace:*
        version: link:packages/own
    optionalDependencies:
      native:
        specifier: ^1
        version: 1.0.0

  packages/own:
    devDependencies:
      alias:
        specifier: npm:real@^3.0.0
        version: real@3.0.1

packages:

  '@acme/bird@1.2.3':
    resolution: {integrity: ${sri}}
    peerDependencies:
      c: ^2

  c@2.1.0:
    resolution: {integrity: ${sri}}
    deprecated: 'no: longer "kept"'

  native@1.0.0:
    resolution: {integrity: ${sri}}
    cpu: [arm64]
    os: [darwin]

  real@3.0.1:
    resolution: {integrity: ${sri}}
    engines: {node: '>=18'}

snapshots:

  '@acme/bird@1.2.3(c@2.1.0)':
    dependencies:
      c: 2.1.0

  c@2.1.0: {}

  native@1.0.0:
    optional: true

  real@3.0.1: {}
`,
    },
    finds: [
      'pkg:npm/%40acme/bird@1.2.3 required',
      'pkg:npm/c@2.1.0 peer',
      'pkg:npm/native@1.0.0 optional',
      'pkg:npm/real@3.0.1 development as alias',
      'pnpm-lock.yaml#importer:packages/own required -',
    ],
  },
  'pnpm 5.1: slashes, dev and optional': {
    files: {
      'pnpm-lock.yaml': `dependencies:
  '@acme/bird': 1.2.3
  git: github.com/o/git/${sha1}
devDependencies:
  tool: 2.0.0
lockfileVersion: 5.1
packages:
  /@acme/bird/1.2.3:
    dev: false
    resolution:
      integrity: ${sri}
  /tool/2.0.0:
    dev: true
    resolution:
      integrity: ${sri}
  github.com/o/git/${sha1}:
    dev: false
    name: git
    resolution:
      tarball: 'https://codeload.github.com/o/git/tar.gz/${sha1}'
    version: 1.1.0
specifiers:
  '@acme/bird': ^1.0.0
  git: o/git
  tool: ^2.0.0
`,
    },
    finds: [
      'pkg:npm/%40acme/bird@1.2.3 required',
      `pkg:npm/git@1.1.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fgit.git%40${sha1} required`,
      'pkg:npm/tool@2.0.0 development',
    ],
  },
  'bun.lock 1: trailing commas, peers, optional': {
    files: {
      'bun.lock': `{
  "lockfileVersion": 1,
  "workspaces": {
    "": {
      "name": "house",
      "dependencies": { "@acme/bird": "^1.0.0", },
      "devDependencies": { "tool": "^2", },
      "optionalDependencies": { "native": "1", },
    },
  },
  "packages": {
    "@acme/bird": ["@acme/bird@1.2.3", "", { "peerDependencies": { "c": "^2" } }, "${sri}"],

    "c": ["c@2.1.0", "", {}, "${sri}"],

    "native": ["native@1.0.0", "", { "os": "darwin" }, "${sri}"],

    "tool": ["tool@2.0.0-rc.1", "", { "bin": { "tool": "x.js" } }, "${sri}"],
  }
}
`,
    },
    finds: [
      'product house -',
      'pkg:npm/%40acme/bird@1.2.3 required',
      'pkg:npm/c@2.1.0 peer',
      'pkg:npm/native@1.0.0 optional',
      'pkg:npm/tool@2.0.0-rc.1 development',
    ],
  },
  'requirements: odd whitespace, continuation, epoch, local versions, extras': {
    files: {
      'requirements.txt': `\ufeff# remark
  Django  ==  4.2.7   # spaced
zope.interface==6.1
epoch==1!2.0.0
local==1.0+cu118
post==1.0.post1 ; python_version >= "3.8" and sys_platform == 'linux'
uvicorn[standard]==0.24.0
long==1.0 \\
    --hash=sha256:${hex} \\
    --hash=sha256:cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
arb===2023.x
range>=1.0,!=1.5,<2
wild==3.*
compat~=1.4.2
git+https://github.com/o/g.git@${sha1}#egg=g
direct @ https://e.org/direct-1.0-py3-none-any.whl
-e ./own
`,
    },
    finds: [
      'pkg:pypi/arb@2023.x required',
      'pkg:pypi/compat declared ~=1.4.2 required',
      'pkg:pypi/direct@1.0?download_url=https:%2F%2Fe.org%2Fdirect-1.0-py3-none-any.whl required',
      'pkg:pypi/django@4.2.7 required',
      'pkg:pypi/epoch@1%212.0.0 required',
      `pkg:pypi/g?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
      'pkg:pypi/local@1.0%2Bcu118 required',
      'pkg:pypi/long@1.0 required',
      'pkg:pypi/post@1.0.post1 required',
      'pkg:pypi/range declared >=1.0,!=1.5,<2 required',
      'pkg:pypi/uvicorn@0.24.0 required',
      'pkg:pypi/wild declared ==3.* required',
      'pkg:pypi/zope-interface@6.1 required',
      'requirements.txt#own 13 required -',
    ],
  },
  'requirements: CRLF and options': {
    files: {
      'requirements-dev.txt': `--index-url https://pypi.corp/simple\r
--extra-index-url https://pypi.org/simple\r
--no-binary :all:\r
pytest==7.4.3\r
PyYAML==6.0.1\r
`,
    },
    finds: [
      'pkg:pypi/pytest@7.4.3 development from https://pypi.corp/simple',
      'pkg:pypi/pyyaml@6.0.1 development from https://pypi.corp/simple',
    ],
  },
  'poetry 1.1: hashes apart, categories, markers': {
    files: {
      'poetry.lock': `[[package]]
name = "Bird"
version = "1.0.0"
description = "a: bird"
category = "main"
optional = false
python-versions = "*"

[package.dependencies]
wing = {version = ">=1", markers = "sys_platform == \\"win32\\""}

[[package]]
name = "tool"
version = "2.0b1"
description = ""
category = "dev"
optional = false
python-versions = ">=3.6"

[[package]]
name = "wing"
version = "1!1.0"
description = ""
category = "main"
optional = true
python-versions = "*"

[extras]
all = ["wing"]

[metadata]
lock-version = "1.1"
python-versions = "^3.8"
content-hash = "${hex}"

[metadata.files]
bird = [
    {file = "Bird-1.0.0.tar.gz", hash = "sha256:${hex}"},
]
tool = []
wing = [
    {file = "wing-1.0.tar.gz", hash = "sha256:${hex}"},
]
`,
    },
    finds: ['pkg:pypi/bird@1.0.0 required', 'pkg:pypi/tool@2.0b1 development', 'pkg:pypi/wing@1%211.0 required'],
  },
  'Pipfile.lock: extras, markers, editable, refs': {
    files: {
      'Pipfile.lock': `{
  "_meta": {
    "hash": {
      "sha256": "${hex}"
    },
    "pipfile-spec": 6,
    "requires": {
      "python_version": "3.11"
    },
    "sources": [
      {
        "name": "pypi",
        "url": "https://pypi.org/simple",
        "verify_ssl": true
      }
    ]
  },
  "default": {
    "Django": {
      "hashes": [
        "sha256:${hex}"
      ],
      "index": "pypi",
      "version": "==4.2.7"
    },
    "uvicorn": {
      "extras": [
        "standard"
      ],
      "hashes": [
        "sha256:${hex}"
      ],
      "markers": "python_version >= '3.8'",
      "version": "==0.24.0"
    },
    "g": {
      "git": "https://github.com/o/g.git",
      "ref": "${sha1}"
    },
    "own": {
      "editable": true,
      "path": "."
    }
  },
  "develop": {
    "zope.interface": {
      "hashes": [
        "sha256:${hex}"
      ],
      "version": "==6.1"
    }
  }
}
`,
    },
    finds: [
      'Pipfile.lock#default own required -',
      'pkg:pypi/django@4.2.7 required',
      `pkg:pypi/g?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
      'pkg:pypi/uvicorn@0.24.0 required',
      'pkg:pypi/zope-interface@6.1 development',
    ],
  },
  'uv.lock: git with a reference, url, editable, dynamic version, markers': {
    files: {
      'uv.lock': `version = 1
revision = 2
requires-python = ">=3.12"
resolution-markers = [
    "sys_platform == 'win32'",
]

[[package]]
name = "bird"
version = "1.0.0"
source = { registry = "https://pypi.org/simple" }
dependencies = [
    { name = "wing", marker = "sys_platform == 'win32'" },
]
sdist = { url = "https://files.pythonhosted.org/bird-1.0.0.tar.gz", hash = "sha256:${hex}", size = 1 }

[[package]]
name = "g"
version = "0.1.0"
source = { git = "https://github.com/o/g.git?rev=main#${sha1}" }

[[package]]
name = "house"
source = { editable = "." }
dependencies = [
    { name = "bird" },
    { name = "g" },
    { name = "w" },
]

[package.optional-dependencies]
all = [
    { name = "wing" },
]

[[package]]
name = "w"
version = "2.0"
source = { url = "https://e.org/w-2.0-py3-none-any.whl" }
wheels = [
    { url = "https://e.org/w-2.0-py3-none-any.whl", hash = "sha256:${hex}" },
]

[[package]]
name = "wing"
version = "1.1+local"
source = { registry = "https://pypi.corp/simple" }
wheels = [
    { url = "https://pypi.corp/wing-1.1+local-py3-none-any.whl", hash = "sha256:${hex}" },
]
`,
    },
    finds: [
      'product house -',
      'pkg:pypi/bird@1.0.0 required',
      `pkg:pypi/g@0.1.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
      'pkg:pypi/w@2.0?download_url=https:%2F%2Fe.org%2Fw-2.0-py3-none-any.whl required',
      'pkg:pypi/wing@1.1%2Blocal required from https://pypi.corp/simple',
    ],
  },
  'go.mod: upper case, +incompatible, pseudo-version, replaced by a folder': {
    files: {
      'go.mod': `module github.com/Acme/House/v2 // the house

go 1.21.0

toolchain go1.22.3

require (
	github.com/BurntSushi/toml v1.3.2
	github.com/docker/docker v24.0.7+incompatible // indirect
	golang.org/x/exp v0.0.0-20231006140011-7918f672742d
	github.com/near/by v1.0.0
	gopkg.in/yaml.v3 v3.0.1
)

replace (
	github.com/near/by v1.0.0 => ./by
	gopkg.in/yaml.v3 => github.com/acme/yaml/v3 v3.0.2
)

exclude golang.org/x/net v1.2.3

retract [v2.0.0, v2.0.1]
`,
    },
    finds: [
      'product github.com/Acme/House/v2 -',
      'go.mod#github.com/near/by v1.0.0 required v1.0.0',
      'pkg:golang/github.com/acme/yaml/v3@v3.0.2 required as gopkg.in/yaml.v3',
      'pkg:golang/github.com/burntsushi/toml@v1.3.2 required',
      'pkg:golang/github.com/docker/docker@v24.0.7%2Bincompatible required',
      'pkg:golang/golang.org/x/exp@v0.0.0-20231006140011-7918f672742d required',
      'pkg:golang/stdlib@1.22.3 required',
    ],
  },
  'Cargo.lock 3: git with a branch, two versions, pre-release with build': {
    files: {
      'Cargo.lock': `# This file is automatically @generated by Cargo.
# It is not intended for manual editing.
version = 3

[[package]]
name = "bird"
version = "0.9.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${hex}"

[[package]]
name = "bird"
version = "1.0.0-rc.1+build.7"
source = "sparse+https://index.crates.io/"
checksum = "${hex}"

[[package]]
name = "forked"
version = "0.2.0"
source = "git+https://github.com/acme/forked?branch=main#${sha1}"

[[package]]
name = "house"
version = "0.1.0"
dependencies = [
 "bird 0.9.0",
 "bird 1.0.0-rc.1+build.7",
 "forked",
 "private",
]

[[package]]
name = "private"
version = "3.0.0"
source = "registry+https://crates.corp/index"
checksum = "${hex}"
`,
    },
    finds: [
      'product house 0.1.0',
      'pkg:cargo/bird@0.9.0 required',
      'pkg:cargo/bird@1.0.0-rc.1%2Bbuild.7 required',
      `pkg:cargo/forked@0.2.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fforked%40${sha1} required`,
      'pkg:cargo/private@3.0.0 required from https://crates.corp/index',
    ],
  },
  'Gemfile.lock: CRLF, platforms, pre-release, no end of line': {
    files: {
      'Gemfile.lock': `GEM\r
  remote: https://rubygems.org/\r
  specs:\r
    actionpack (7.1.0.rc2)\r
      rack (>= 2.2.4)\r
    google-protobuf (3.25.1-x86_64-linux)\r
    google-protobuf (3.25.1-java)\r
    rack (3.0.8)\r
\r
PLATFORMS\r
  java\r
  x86_64-linux\r
\r
DEPENDENCIES\r
  actionpack (= 7.1.0.rc2)\r
  google-protobuf (~> 3.25)\r
\r
RUBY VERSION\r
   ruby 3.2.2p53\r
\r
BUNDLED WITH\r
   2.4.19`,
    },
    finds: [
      'pkg:gem/actionpack@7.1.0.rc2 required from https://rubygems.org/',
      'pkg:gem/google-protobuf@3.25.1?platform=java required from https://rubygems.org/',
      'pkg:gem/google-protobuf@3.25.1?platform=x86_64-linux required from https://rubygems.org/',
      'pkg:gem/rack@3.0.8 required from https://rubygems.org/',
    ],
  },
  'composer.lock: branches, aliases, upper case, path, no dev': {
    files: {
      'composer.lock': `{
  "_readme": [
    "x"
  ],
  "content-hash": "${md5}",
  "packages": [
    {
      "name": "Acme/Bird",
      "version": "v1.0.0",
      "source": {
        "type": "git",
        "url": "https://github.com/Acme/Bird.git",
        "reference": "${sha1}"
      },
      "dist": {
        "type": "zip",
        "url": "https://api.github.com/repos/Acme/Bird/zipball/${sha1}",
        "reference": "${sha1}",
        "shasum": ""
      },
      "require": {
        "php": ">=8",
        "acme/wing": "*"
      },
      "type": "library",
      "notification-url": "https://packagist.org/downloads/",
      "license": [
        "MIT",
        "GPL-2.0-only"
      ],
      "authors": [
        {
          "name": "Ada"
        }
      ]
    },
    {
      "name": "acme/wing",
      "version": "dev-main",
      "source": {
        "type": "git",
        "url": "https://github.com/acme/wing.git",
        "reference": "${sha1}"
      },
      "dist": {
        "type": "zip",
        "url": "https://api.github.com/repos/acme/wing/zipball/${sha1}",
        "reference": "${sha1}",
        "shasum": ""
      },
      "default-branch": true,
      "notification-url": "https://packagist.org/downloads/"
    },
    {
      "name": "acme/near",
      "version": "1.0.0",
      "dist": {
        "type": "path",
        "url": "packages/near",
        "reference": "${sha1}"
      }
    }
  ],
  "packages-dev": [],
  "aliases": [],
  "minimum-stability": "stable",
  "stability-flags": [],
  "prefer-stable": false,
  "prefer-lowest": false,
  "platform": [],
  "platform-dev": [],
  "plugin-api-version": "2.6.0"
}
`,
    },
    finds: ['composer.lock#acme/near required 1.0.0', 'pkg:composer/acme/bird@v1.0.0 required', 'pkg:composer/acme/wing@dev-main required'],
  },
  'pom.xml: properties, parent, managed, scopes, classifier': {
    files: {
      'pom.xml': `<?xml version="1.0" encoding="UTF-8"?>
<!-- a house -->
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent><groupId>org.acme</groupId><artifactId>parent</artifactId><version>5</version></parent>
  <artifactId>house</artifactId>
  <properties><bird.version>1.0.0</bird.version></properties>
  <dependencyManagement><dependencies>
    <dependency><groupId>org.acme</groupId><artifactId>managed</artifactId><version>\${bird.version}</version></dependency>
  </dependencies></dependencyManagement>
  <dependencies>
    <dependency><groupId>org.acme</groupId><artifactId>bird</artifactId><version>\${bird.version}</version></dependency>
    <dependency><groupId>org.acme</groupId><artifactId>managed</artifactId></dependency>
    <dependency><groupId>\${project.groupId}</groupId><artifactId>own</artifactId><version>\${project.version}</version></dependency>
    <dependency><groupId>org.acme</groupId><artifactId>native</artifactId><version>2.0</version><classifier>linux-x86_64</classifier><type>so</type></dependency>
    <dependency><groupId>org.acme</groupId><artifactId>range</artifactId><version>[1.0,2.0)</version></dependency>
    <dependency><groupId>org.acme</groupId><artifactId>unknown</artifactId><version>\${nowhere}</version></dependency>
    <dependency><groupId>junit</groupId><artifactId>junit</artifactId><version>4.13.2</version><scope>test</scope></dependency>
    <dependency><groupId>javax</groupId><artifactId>servlet</artifactId><version>3.0</version><scope>provided</scope><optional>true</optional></dependency>
  </dependencies>
</project>
`,
    },
    finds: [
      'product house 5',
      'pkg:maven/javax/servlet@3.0 optional',
      'pkg:maven/junit/junit@4.13.2 development',
      'pkg:maven/org.acme/bird@1.0.0 required',
      'pkg:maven/org.acme/managed@1.0.0 required',
      'pkg:maven/org.acme/native@2.0?classifier=linux-x86_64&type=so required',
      'pkg:maven/org.acme/own@5 required',
      'pkg:maven/org.acme/range declared [1.0,2.0) required',
      `pkg:maven/org.acme/unknown declared \${nowhere} required`,
    ],
  },
  'gradle.lockfile: configurations of tests, empty list': {
    files: {
      'gradle.lockfile': `# This is a Gradle generated file for dependency locking.
# Manual edits can break the build and are not advised.
com.google.guava:guava:32.1.2-jre=compileClasspath,runtimeClasspath,testCompileClasspath
junit:junit:4.13.2=testCompileClasspath,testRuntimeClasspath
empty=annotationProcessor
`,
    },
    finds: ['pkg:maven/com.google.guava/guava@32.1.2-jre required', 'pkg:maven/junit/junit@4.13.2 development'],
  },
  'packages.lock.json 1: bom, platforms, project': {
    files: {
      'packages.lock.json': `\ufeff{
  "version": 1,
  "dependencies": {
    ".NETFramework,Version=v4.7.2": {
      "Newtonsoft.Json": {
        "type": "Direct",
        "requested": "[13.0.3, )",
        "resolved": "13.0.3",
        "contentHash": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
      }
    },
    "net6.0": {
      "Serilog": {
        "type": "Direct",
        "requested": "[2.12.0, )",
        "resolved": "2.12.0",
        "contentHash": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==",
        "dependencies": {
          "System.X": "4.0.0"
        }
      },
      "System.X": {
        "type": "Transitive",
        "resolved": "4.0.0",
        "contentHash": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
      }
    }
  }
}
`,
    },
    finds: ['pkg:nuget/Newtonsoft.Json@13.0.3 required', 'pkg:nuget/Serilog@2.12.0 required', 'pkg:nuget/System.X@4.0.0 required'],
  },
  'project.assets.json 3': {
    files: {
      'obj/project.assets.json': `{
  "version": 3,
  "targets": {
    "net6.0": {
      "Bird/1.0.0": {
        "type": "package",
        "dependencies": {
          "Wing": "2.0.0-beta.1"
        }
      },
      "Wing/2.0.0-beta.1": {
        "type": "package"
      },
      "Part/1.0.0": {
        "type": "project"
      }
    }
  },
  "libraries": {
    "Bird/1.0.0": {
      "sha512": "${bare}",
      "type": "package",
      "path": "bird/1.0.0"
    },
    "Wing/2.0.0-beta.1": {
      "sha512": "${bare}",
      "type": "package",
      "path": "wing/2.0.0-beta.1"
    },
    "Part/1.0.0": {
      "type": "project",
      "path": "../Part/Part.csproj"
    }
  },
  "projectFileDependencyGroups": {
    "net6.0": [
      "Bird >= 1.0.0"
    ]
  },
  "project": {
    "version": "1.0.0"
  }
}
`,
    },
    finds: ['obj/project.assets.json#Part/1.0.0 unreached 1.0.0', 'pkg:nuget/Bird@1.0.0 required', 'pkg:nuget/Wing@2.0.0-beta.1 required'],
  },
  'pubspec.lock: old description without hash': {
    files: {
      'pubspec.lock': `# Generated by pub
# See https://dart.dev/tools/pub/glossary#lockfile
packages:
  http:
    dependency: "direct main"
    description:
      name: http
      url: "https://pub.dartlang.org"
    source: hosted
    version: "0.13.6"
  meta:
    dependency: transitive
    description:
      name: meta
      url: "https://pub.dartlang.org"
    source: hosted
    version: "1.9.1-nullsafety.1"
  sky_engine:
    dependency: transitive
    description: flutter
    source: sdk
    version: "0.0.99"
sdks:
  dart: ">=2.19.0 <4.0.0"
  flutter: ">=3.0.0"
`,
    },
    finds: [
      'pkg:pub/http@0.13.6 required from https://pub.dartlang.org',
      'pkg:pub/meta@1.9.1-nullsafety.1 required from https://pub.dartlang.org',
      'pkg:pub/sky_engine@0.0.99 required',
    ],
  },
  'Package.resolved 2: ssh, upper case, revision': {
    files: {
      'Package.resolved': `{
  "pins": [
    {
      "identity": "swift-nio",
      "kind": "remoteSourceControl",
      "location": "https://github.com/apple/swift-nio.git",
      "state": {
        "revision": "${sha1}",
        "version": "2.58.0"
      }
    },
    {
      "identity": "private",
      "kind": "remoteSourceControl",
      "location": "ssh://git@git.corp.example:2222/Team/Private.git",
      "state": {
        "revision": "${sha1}",
        "version": "1.0.0-alpha.1"
      }
    },
    {
      "identity": "branchy",
      "kind": "remoteSourceControl",
      "location": "https://gitlab.com/a/b/branchy",
      "state": {
        "branch": "develop",
        "revision": "${sha1}"
      }
    }
  ],
  "version": 2
}
`,
    },
    finds: [
      'pkg:swift/git.corp.example/Team/Private@1.0.0-alpha.1 required',
      'pkg:swift/github.com/apple/swift-nio@2.58.0 required',
      `pkg:swift/gitlab.com/a/b/branchy@${sha1} required`,
    ],
  },
  'Podfile.lock: subspecs, git with a commit, no repositories': {
    files: {
      'Podfile.lock': `PODS:
  - Alamofire (5.8.1)
  - "Firebase/Core+Plus (10.18.0)":
    - Firebase/CoreOnly
  - Firebase/CoreOnly (10.18.0)
  - Forked (0.1.0)
  - RCT-Folly (2021.07.22.00):
    - RCT-Folly/Default (= 2021.07.22.00)
  - RCT-Folly/Default (2021.07.22.00)

DEPENDENCIES:
  - Alamofire (~> 5.8)
  - "Firebase/Core+Plus"
  - Forked (from \`https://github.com/acme/forked.git\`, commit \`${sha1}\`)
  - RCT-Folly (from \`node_modules/react-native/RCT-Folly.podspec\`)

EXTERNAL SOURCES:
  Forked:
    :commit: ${sha1}
    :git: https://github.com/acme/forked.git
  RCT-Folly:
    :podspec: node_modules/react-native/RCT-Folly.podspec

CHECKOUT OPTIONS:
  Forked:
    :commit: ${sha1}
    :git: https://github.com/acme/forked.git

SPEC CHECKSUMS:
  Alamofire: ${sha1}
  Firebase: ${sha1}
  Forked: ${sha1}
  RCT-Folly: ${sha1}

PODFILE CHECKSUM: ${sha1}

COCOAPODS: 1.14.2
`,
    },
    finds: [
      'Podfile.lock#RCT-Folly required 2021.07.22.00',
      'Podfile.lock#RCT-Folly/Default required 2021.07.22.00',
      'pkg:cocoapods/Alamofire@5.8.1 required',
      'pkg:cocoapods/Firebase@10.18.0#Core%2BPlus required',
      'pkg:cocoapods/Firebase@10.18.0#CoreOnly required',
      `pkg:cocoapods/Forked@0.1.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fforked.git%40${sha1} required`,
    ],
  },
  'mix.lock: managers, needs, only one checksum': {
    files: {
      'mix.lock': `%{
  "cowboy": {:hex, :cowboy, "2.10.0", "${hex}", [:make, :rebar3], [{:cowlib, "2.12.1", [hex: :cowlib, repo: "hexpm", optional: false]}, {:ranch, "1.8.0", [hex: :ranch, repo: "hexpm", optional: true]}], "hexpm", "${hex}"},
  "cowlib": {:hex, :cowlib, "2.12.1", "${hex}", [:make, :rebar3], [], "hexpm"},
  "forked": {:git, "https://github.com/acme/forked.git", "${sha1}", [tag: "v1.0"]},
}
`,
    },
    finds: [
      'pkg:hex/cowboy@2.10.0 required',
      'pkg:hex/cowlib@2.12.1 required',
      `pkg:hex/forked?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fforked.git%40${sha1} required`,
    ],
  },
  'rebar.lock 1.2: nested levels': {
    files: {
      'rebar.lock': `{"1.2.0",
[{<<"cowboy">>,{pkg,<<"cowboy">>,<<"2.10.0">>},0},
 {<<"cowlib">>,{pkg,<<"cowlib">>,<<"2.12.1">>},1},
 {<<"ranch">>,
  {git,"https://github.com/ninenines/ranch",
       {ref,"${sha1}"}},
  1}]}.
[
{pkg_hash,[
 {<<"cowboy">>, <<"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA">>},
 {<<"cowlib">>, <<"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA">>}]},
{pkg_hash_ext,[
 {<<"cowboy">>, <<"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA">>},
 {<<"cowlib">>, <<"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA">>}]}
].
`,
    },
    finds: [
      'pkg:hex/cowboy@2.10.0 required',
      'pkg:hex/cowlib@2.12.1 required',
      `pkg:hex/ranch?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fninenines%2Franch%40${sha1} required`,
    ],
  },
  'conan.lock 2: revisions and times': {
    files: {
      'conan.lock': `{
  "version": "0.5",
  "requires": [
    "zlib/1.2.13#${md5}%1692672717.68",
    "openssl/3.1.2@acme/stable#${md5}"
  ],
  "build_requires": [
    "cmake/3.27.1#${md5}%1692672717.68"
  ],
  "python_requires": [
    "base/1.0"
  ]
}
`,
    },
    finds: [
      'pkg:conan/acme/openssl@3.1.2?channel=stable required',
      'pkg:conan/base@1.0 development',
      'pkg:conan/cmake@3.27.1 development',
      'pkg:conan/zlib@1.2.13 required',
    ],
  },
  'cabal.project.freeze: one field over lines': {
    files: {
      'cabal.project.freeze': `active-repositories: hackage.haskell.org:merge
constraints: any.aeson ==2.2.1.0,
             aeson +ordered-keymap,
             any.base ==4.18.1.0,
             any.text ==2.0.2
index-state: hackage.haskell.org 2023-11-01T00:00:00Z
`,
    },
    finds: ['pkg:hackage/aeson@2.2.1.0 required', 'pkg:hackage/base@4.18.1.0 required', 'pkg:hackage/text@2.0.2 required'],
  },
  'stack.yaml.lock: snapshots alone': {
    files: {
      'stack.yaml.lock': `# This file was autogenerated by Stack.
packages:
- completed:
    hackage: acme-missiles-0.3@sha256:${hex},613
    pantry-tree:
      sha256: ${hex}
      size: 226
  original:
    hackage: acme-missiles-0.3
snapshots:
- completed:
    sha256: ${hex}
    size: 640086
    url: https://raw.githubusercontent.com/commercialhaskell/stackage-snapshots/master/lts/21/13.yaml
  original: lts-21.13
`,
    },
    finds: ['pkg:hackage/acme-missiles@0.3 required'],
  },
  'renv.lock: CRAN, GitHub, Bioconductor': {
    files: {
      'renv.lock': `{
  "R": {
    "Version": "4.3.1",
    "Repositories": [
      {
        "Name": "CRAN",
        "URL": "https://cloud.r-project.org"
      }
    ]
  },
  "Packages": {
    "R6": {
      "Package": "R6",
      "Version": "2.5.1",
      "Source": "Repository",
      "Repository": "CRAN",
      "Requirements": [
        "R"
      ],
      "Hash": "${md5}"
    },
    "BiocGenerics": {
      "Package": "BiocGenerics",
      "Version": "0.46.0",
      "Source": "Bioconductor",
      "Hash": "${md5}"
    },
    "hub": {
      "Package": "hub",
      "Version": "0.1.0",
      "Source": "GitHub",
      "RemoteType": "github",
      "RemoteHost": "api.github.com",
      "RemoteUsername": "acme",
      "RemoteRepo": "hub",
      "RemoteRef": "main",
      "RemoteSha": "${sha1}",
      "Hash": "${md5}"
    }
  }
}
`,
    },
    finds: [
      'pkg:bioconductor/BiocGenerics@0.46.0 required',
      'pkg:cran/R6@2.5.1 required from CRAN',
      `pkg:cran/hub@0.1.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fhub%40${sha1} required`,
    ],
  },
  'workflow: pinned, folders, reusable, docker, quoted': {
    files: {
      '.github/workflows/ci.yml': `on: [push]
jobs:
  build:
    runs-on: ubuntu-latest
    container: "node:20-bookworm"
    steps:
      - uses: actions/checkout@${sha1} # v4.1.1
      - uses: "Acme/Mono/sub/dir@v2"
      - uses: docker://ghcr.io/acme/tool:1.0@sha256:${hex}
      - uses: ./.github/actions/own
      - run: |
          echo uses: fake/fake@v1
  reuse:
    uses: acme/flows/.github/workflows/x.yml@main
`,
    },
    finds: [
      `pkg:docker/acme/tool@sha256:${hex}?repository_url=ghcr.io&tag=1.0 development from ghcr.io`,
      'pkg:docker/node@20-bookworm development from docker.io',
      'pkg:github/acme/flows@main#.github/workflows/x.yml development',
      'pkg:github/acme/mono@v2#sub/dir development',
      `pkg:github/actions/checkout@${sha1} development`,
    ],
  },
  'Dockerfile: heredoc, continuation, platform, registry with a port': {
    files: {
      Dockerfile: `# syntax=docker/dockerfile:1.6
ARG BASE=alpine:3.19
FROM --platform=$BUILDPLATFORM golang:1.21 AS build
RUN <<EOF
FROM fake:1
EOF
FROM \${BASE}
COPY --from=build /a /a
COPY --from=busybox:1.36 /bin /bin
FROM localhost:5000/acme/app@sha256:${hex}
FROM scratch
`,
    },
    finds: [
      `pkg:docker/acme/app@sha256:${hex}?repository_url=localhost:5000 development from localhost:5000`,
      'pkg:docker/alpine@3.19 development from docker.io',
      'pkg:docker/busybox@1.36 required from docker.io',
      'pkg:docker/docker/dockerfile@1.6 development from docker.io',
      'pkg:docker/golang@1.21 development from docker.io',
    ],
  },
  '.terraform.lock.hcl: comments and several hashes': {
    files: {
      '.terraform.lock.hcl': `# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.

provider "registry.opentofu.org/hashicorp/aws" {
  version     = "5.26.0"
  constraints = ">= 4.0.0, ~> 5.0"
  hashes = [
    "h1:AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=",
    "zh:${hex}",
  ]
}
`,
    },
    finds: ['pkg:terraform/registry.opentofu.org/hashicorp/aws@5.26.0 required from registry.opentofu.org'],
  },
  'Manifest.toml 2: stdlib, weak, renamed': {
    files: {
      'Manifest.toml': `# This file is machine-generated - editing it directly is not advised

julia_version = "1.9.3"
manifest_format = "2.0"
project_hash = "${sha1}"

[[deps.Artifacts]]
uuid = "56f22d72-fd6d-98f1-02f0-08ddc0907c33"

[[deps.JSON]]
deps = ["Artifacts"]
git-tree-sha1 = "${sha1}"
uuid = "682c06a0-de6a-54ab-a142-c8b1cf79cde6"
version = "0.21.4"
weakdeps = ["Artifacts"]

    [deps.JSON.extensions]
    Ext = "Artifacts"

[[deps.Near]]
path = "../Near"
uuid = "11111111-1111-1111-1111-111111111111"
version = "0.1.0"
`,
    },
    finds: [
      'Manifest.toml#11111111-1111-1111-1111-111111111111 required 0.1.0',
      'pkg:julia/Artifacts?uuid=56f22d72-fd6d-98f1-02f0-08ddc0907c33 required',
      'pkg:julia/JSON@0.21.4?uuid=682c06a0-de6a-54ab-a142-c8b1cf79cde6 required',
      'GAP 20 /Near 0.1.0 lies outside the checkout at ../Near, and is not read',
    ],
  },
  'deno.lock 4: jsr and npm with peers, workspace': {
    files: {
      'deno.lock': `{
  "version": "4",
  "specifiers": {
    "jsr:@std/assert@1": "1.0.6",
    "npm:chalk@5": "5.3.0",
    "npm:@acme/x@*": "1.0.0_react@18.2.0"
  },
  "jsr": {
    "@std/assert@1.0.6": {
      "integrity": "${hex}",
      "dependencies": [
        "jsr:@std/internal"
      ]
    },
    "@std/internal@1.0.4": {
      "integrity": "${hex}"
    }
  },
  "npm": {
    "chalk@5.3.0": {
      "integrity": "${sri}"
    },
    "@acme/x@1.0.0_react@18.2.0": {
      "integrity": "${sri}",
      "dependencies": [
        "react"
      ]
    },
    "react@18.2.0": {
      "integrity": "${sri}"
    }
  },
  "workspace": {
    "dependencies": [
      "jsr:@std/assert@1"
    ]
  }
}
`,
    },
    finds: [
      'pkg:jsr/%40std/assert@1.0.6 required from https://jsr.io',
      'pkg:jsr/%40std/internal@1.0.4 required from https://jsr.io',
      'pkg:npm/%40acme/x@1.0.0 required',
      'pkg:npm/chalk@5.3.0 required',
      'pkg:npm/react@18.2.0 required',
    ],
  },
  'flake.lock: kinds of sources': {
    files: {
      'flake.lock': `{
  "nodes": {
    "nixpkgs": {
      "locked": {
        "lastModified": 1,
        "narHash": "sha256-BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=",
        "owner": "NixOS",
        "repo": "nixpkgs",
        "rev": "${sha1}",
        "type": "github"
      },
      "original": {
        "id": "nixpkgs",
        "type": "indirect"
      }
    },
    "lab": {
      "locked": {
        "lastModified": 1,
        "narHash": "sha256-BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=",
        "owner": "a%2Fb",
        "repo": "lab",
        "rev": "${sha1}",
        "type": "gitlab"
      },
      "original": {}
    },
    "tar": {
      "locked": {
        "lastModified": 1,
        "narHash": "sha256-BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=",
        "type": "tarball",
        "url": "https://e.org/t.tar.gz"
      },
      "original": {}
    },
    "git": {
      "locked": {
        "lastModified": 1,
        "narHash": "sha256-BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=",
        "rev": "${sha1}",
        "type": "git",
        "url": "https://e.org/g.git",
        "ref": "main"
      },
      "original": {}
    },
    "root": {
      "inputs": {
        "nixpkgs": "nixpkgs",
        "lab": "lab",
        "tar": "tar",
        "git": "git"
      }
    }
  },
  "root": "root",
  "version": 7
}
`,
    },
    finds: [
      `pkg:generic/git?vcs_url=git%2Bhttps:%2F%2Fe.org%2Fg.git%40${sha1} required`,
      `pkg:generic/lab?vcs_url=git%2Bhttps:%2F%2Fgitlab.com%2Fa%2Fb%2Flab%40${sha1} required`,
      'pkg:generic/tar?download_url=https:%2F%2Fe.org%2Ft.tar.gz required',
      `pkg:github/nixos/nixpkgs@${sha1} required`,
    ],
  },
  'environment.yml: channels by name, pins, pip with urls': {
    files: {
      'environment.yml': `name: house
channels:
  - conda-forge
  - defaults
dependencies:
  - python=3.11
  - numpy==1.26.2
  - conda-forge::scipy>=1.10,<2
  - pytorch::pytorch=2.1.1=py3.11_cuda12.1_cudnn8.9.2_0
  - pip
  - pip:
      - requests==2.31.0
      - flask[async]>=2
      - git+https://github.com/o/g.git@${sha1}#egg=g
prefix: /opt/conda/envs/house
`,
    },
    finds: [
      'pkg:conda/numpy@1.26.2 required',
      'pkg:conda/pip required',
      'pkg:conda/python declared =3.11 required',
      'pkg:conda/pytorch@2.1.1 required from pytorch',
      'pkg:conda/scipy declared >=1.10,<2 required from conda-forge',
      'pkg:pypi/flask declared >=2 required',
      `pkg:pypi/g?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
      'pkg:pypi/requests@2.31.0 required',
    ],
  },
  'opam: version constraints and filters': {
    files: {
      'house.opam': `opam-version: "2.0"
name: "house"
version: "0.1"
license: "ISC"
depends: [
  "ocaml" {>= "4.14"}
  "dune" {>= "3.0" & build}
  "lwt" {= "5.7.0"}
  "alcotest" {with-test & >= "1.7"}
  "odoc" {with-doc}
]
depopts: ["async"]
conflicts: [ "gone" ]
`,
    },
    finds: [
      'product house 0.1',
      'pkg:opam/alcotest declared >= "1.7" development',
      'pkg:opam/async optional',
      'pkg:opam/dune declared >= "3.0" development',
      'pkg:opam/lwt@5.7.0 required',
      'pkg:opam/ocaml declared >= "4.14" required',
      'pkg:opam/odoc development',
    ],
  },
  'a rockspec with external and build needs': {
    files: {
      'house-1.0-1.rockspec': `rockspec_format = "3.0"
package = "house"
version = "1.0-1"
source = { url = "git+https://github.com/acme/house.git" }
description = { summary = "A house", license = "MIT" }
dependencies = {
   "lua >= 5.1, < 5.5",
   "luafilesystem ~> 1.8",
   'penlight == 1.13.1-1', -- remark
}
build_dependencies = { "luarocks-build-x >= 1" }
test_dependencies = { "busted" }
build = { type = "builtin", modules = { house = "house.lua" } }
`,
    },
    finds: [
      'product house 1.0-1',
      'pkg:luarocks/busted development',
      'pkg:luarocks/luafilesystem declared ~> 1.8 required',
      'pkg:luarocks/luarocks-build-x declared >= 1 development',
      'pkg:luarocks/penlight@1.13.1-1 required',
    ],
  },
  'METADATA: wheel with markers and long text': {
    files: {
      'bird-1.0.dist-info/METADATA': `Metadata-Version: 2.1
Name: Bird_Song.x
Version: 1.0rc1+local.2
Summary: Name: not this
License: MIT
Author: Ada
Requires-Dist: wing (>=1.0)
Requires-Dist: tail ; extra == 'all'

Name: body
Version: 9
`,
    },
    finds: ['pkg:pypi/bird-song-x@1.0rc1%2Blocal.2 required'],
  },
  'PKG-INFO of an egg': {
    files: {
      'bird.egg-info/PKG-INFO': `Metadata-Version: 1.2
Name: bird
Version: 2.0.post1
License: UNKNOWN
`,
    },
    finds: ['pkg:pypi/bird@2.0.post1 required'],
  },
  'maven_install.json of rules_jvm_external 5': {
    files: {
      'maven_install.json': `{
  "__AUTOGENERATED_FILE_DO_NOT_MODIFY_THIS_FILE_MANUALLY": "x",
  "__INPUT_ARTIFACTS_HASH": 1,
  "__RESOLVED_ARTIFACTS_HASH": 1,
  "artifacts": {
    "com.google.guava:guava": {
      "shasums": {
        "jar": "${hex}",
        "sources": "${hex}"
      },
      "version": "32.1.2-jre"
    },
    "io.netty:netty:jar:linux-x86_64": {
      "shasums": {
        "linux-x86_64": "${hex}"
      },
      "version": "4.1.100.Final"
    }
  },
  "dependencies": {
    "com.google.guava:guava": [
      "io.netty:netty:jar:linux-x86_64"
    ]
  },
  "packages": {},
  "repositories": {
    "https://repo1.maven.org/maven2/": [
      "com.google.guava:guava",
      "io.netty:netty:jar:linux-x86_64"
    ]
  },
  "services": {},
  "version": "2"
}
`,
    },
    finds: [
      'pkg:maven/com.google.guava/guava@32.1.2-jre required',
      'pkg:maven/io.netty/netty@4.1.100.Final?classifier=linux-x86_64 required',
    ],
  },
  'go.sum: several hashes of one module, pseudo-versions': {
    files: {
      'go.sum': `github.com/BurntSushi/toml v1.3.2 h1:${md5}aaaaaaaaaaa=
github.com/BurntSushi/toml v1.3.2/go.mod h1:${md5}aaaaaaaaaaa=
golang.org/x/exp v0.0.0-20231006140011-7918f672742d h1:${sha1}bbb=
golang.org/x/exp v0.0.0-20231006140011-7918f672742d/go.mod h1:${sha1}bbb=
golang.org/x/net v0.1.0/go.mod h1:ccccccccccccccccccccccccccccccccccccccccccc=
`,
    },
    finds: [
      'pkg:golang/github.com/burntsushi/toml@v1.3.2 required',
      'pkg:golang/golang.org/x/exp@v0.0.0-20231006140011-7918f672742d required',
    ],
  },
  'compose: build, digest, variable with a default': {
    files: {
      'docker-compose.yml': `version: "3.8"
services:
  db: &db
    image: postgres:16.1-alpine
  cache:
    image: "registry.example:5000/team/redis@sha256:${hex}"
  app:
    build: .
  web:
    image: nginx:\${TAG:-1.25}
  copy:
    <<: *db
`,
    },
    finds: [
      'pkg:docker/nginx@1.25 required from docker.io',
      'pkg:docker/postgres@16.1-alpine required from docker.io',
      `pkg:docker/team/redis@sha256:${hex}?repository_url=registry.example:5000 required from registry.example:5000`,
      'GAP undefined not read: Dockerfile, the Dockerfile of service app in docker-compose.yml, which is not there',
    ],
  },
  'vcpkg.json: version kinds, platforms': {
    files: {
      'vcpkg.json': `{
  "name": "house",
  "version-semver": "1.0.0",
  "builtin-baseline": "${sha1}",
  "dependencies": [
    "fmt",
    {
      "name": "zlib",
      "version>=": "1.3.0#1"
    },
    {
      "name": "boost-asio",
      "platform": "!windows",
      "features": [
        "ssl"
      ]
    },
    {
      "name": "vcpkg-cmake",
      "host": true
    }
  ],
  "overrides": [
    {
      "name": "fmt",
      "version": "10.1.1"
    }
  ]
}
`,
    },
    finds: [
      'product house 1.0.0',
      'pkg:vcpkg/boost-asio required',
      'pkg:vcpkg/fmt@10.1.1 required',
      'pkg:vcpkg/vcpkg-cmake development',
      'pkg:vcpkg/zlib declared >=1.3.0#1 required',
    ],
  },
  'paket.lock: framework restrictions': {
    files: {
      'paket.lock': `RESTRICTION: >= net6.0
NUGET
  remote: https://api.nuget.org/v3/index.json
    FSharp.Core (8.0)
    Newtonsoft.Json (13.0.3)
      System.X (>= 4.0) - restriction: || (&& (>= net6.0) (< net7.0))
    System.X (4.3) - content: none, restriction: < net7.0
`,
    },
    finds: ['pkg:nuget/FSharp.Core@8.0 required', 'pkg:nuget/Newtonsoft.Json@13.0.3 required', 'pkg:nuget/System.X@4.3 required'],
  },
  'packages.config: attributes in any order, several frameworks': {
    files: {
      'packages.config': `<?xml version="1.0" encoding="utf-8"?>
<packages>
  <package version="13.0.3" id="Newtonsoft.Json" targetFramework="net472" />
  <!-- <package id="Gone" version="1.0" /> -->
  <package id='Single.Quotes' version='1.0.0-alpha' />
</packages>
`,
    },
    finds: ['pkg:nuget/Newtonsoft.Json@13.0.3 required', 'pkg:nuget/Single.Quotes@1.0.0-alpha required'],
  },
  'a project of .NET: conditions, tools, private': {
    files: {
      'App.fsproj': `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><V>1.2.3</V></PropertyGroup>
  <ItemGroup Condition="'$(X)' == 'y'">
    <PackageReference Include="A.B" Version="$(V)" />
    <PackageReference Include="C" Version="[2.0.0]" PrivateAssets="All" />
    <PackageReference Include="D" Version="3.*" />
    <PackageReference Include="E" Version="(,4.0]" />
    <PackageReference Remove="Gone" />
  </ItemGroup>
</Project>
`,
    },
    finds: [
      'pkg:nuget/A.B@1.2.3 required',
      'pkg:nuget/C@2.0.0 development',
      'pkg:nuget/D declared 3.* required',
      'pkg:nuget/E declared (,4.0] required',
    ],
  },
  'Cargo.toml: dotted keys, features, git, exact': {
    files: {
      'Cargo.toml': `[package]
name = "house"
version = "0.1.0"
license = "MIT OR Apache-2.0"

[dependencies]
serde = { version = "1.0", features = ["derive"] }
exact = "=1.2.3"
forked = { git = "https://github.com/acme/forked", rev = "${sha1}" }
renamed = { package = "real-name", version = "0.3" }
maybe = { version = "2", optional = true }
near.path = "../near"

[target.'cfg(windows)'.dependencies]
winapi = "0.3"

[dev-dependencies]
criterion = "0.5"

[build-dependencies]
cc = "1"
`,
    },
    finds: [
      'product house 0.1.0',
      'Cargo.toml#dependencies near required -',
      'pkg:cargo/cc declared 1 required',
      'pkg:cargo/criterion declared 0.5 development',
      'pkg:cargo/exact@1.2.3 required',
      `pkg:cargo/forked?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fforked%40${sha1} required`,
      'pkg:cargo/maybe declared 2 optional',
      'pkg:cargo/real-name declared 0.3 required as renamed',
      'pkg:cargo/serde declared 1.0 required',
      'pkg:cargo/winapi declared 0.3 required',
      'GAP 6 /near  lies outside the checkout at ../near, and is not read',
    ],
  },
  'pyproject.toml: dependency groups, urls, poetry tables': {
    files: {
      'pyproject.toml': `[project]
name = "House.Of_Cards"
version = "1.0"
license = { text = "MIT" }
dependencies = [
  "requests[socks]>=2,<3; python_version < '3.12'",
  "exact==1!2.0",
  "direct @ https://e.org/direct-1.0.tar.gz",
]

[project.optional-dependencies]
all = ["numpy"]

[dependency-groups]
test = ["pytest>=7", {include-group = "lint"}]
lint = ["ruff"]

[build-system]
requires = ["hatchling"]
`,
    },
    finds: [
      'product house-of-cards 1.0',
      'pkg:pypi/direct?download_url=https:%2F%2Fe.org%2Fdirect-1.0.tar.gz required',
      'pkg:pypi/exact@1%212.0 required',
      'pkg:pypi/numpy declared  optional',
      'pkg:pypi/pytest declared >=7 development',
      'pkg:pypi/requests declared >=2,<3 required',
      'pkg:pypi/ruff declared  development',
    ],
  },
  'setup.cfg: lists on one line and several': {
    files: {
      'setup.cfg': `[metadata]
name = house
version = 1.0

[options]
install_requires =
    requests>=2 ; python_version<"3.8"
    attrs==23.1.0
    # gone
setup_requires = setuptools_scm

[options.extras_require]
all = numpy; scipy==1.11.4
`,
    },
    finds: [
      'pkg:pypi/attrs@23.1.0 required',
      'pkg:pypi/numpy declared  optional',
      'pkg:pypi/requests declared >=2 required',
      'pkg:pypi/scipy@1.11.4 optional',
      'pkg:pypi/setuptools-scm declared  development',
    ],
  },
  'DESCRIPTION: folded lists': {
    files: {
      DESCRIPTION: `Package: house
Type: Package
Version: 0.1.0
License: MIT + file LICENSE
Depends:
    R (>= 4.0),
    methods
Imports: rlang (>= 1.1.0),
  dplyr,
  exact (== 1.2-3)
Suggests: testthat (>= 3.0.0)
LinkingTo: Rcpp
`,
      NAMESPACE: ``,
    },
    finds: [
      'product house 0.1.0',
      'pkg:cran/Rcpp required',
      'pkg:cran/dplyr required',
      'pkg:cran/exact@1.2-3 required',
      'pkg:cran/methods required',
      'pkg:cran/rlang declared >= 1.1.0 required',
      'pkg:cran/testthat declared >= 3.0.0 optional',
    ],
  },
  'Gopkg.lock: revision without version': {
    files: {
      'Gopkg.lock': `[[projects]]
  branch = "master"
  name = "github.com/Acme/Bird"
  packages = ["."]
  revision = "${sha1}"

[[projects]]
  name = "github.com/pkg/errors"
  packages = ["."]
  revision = "${sha1}"
  version = "v0.8.0"

[solve-meta]
  analyzer-name = "dep"
  analyzer-version = 1
  inputs-digest = "${hex}"
  solver-name = "gps-cdcl"
  solver-version = 1
`,
    },
    finds: [`pkg:golang/github.com/acme/bird@${sha1} required`, 'pkg:golang/github.com/pkg/errors@v0.8.0 required'],
  },
  'cpanfile.snapshot: versions with letters': {
    files: {
      'cpanfile.snapshot': `# carton snapshot format: version 1.0
DISTRIBUTIONS
  HTTP-Message-6.45
    pathname: O/OA/OALDERS/HTTP-Message-6.45.tar.gz
    provides:
      HTTP::Message 6.45
    requirements:
      perl 5.008001
  Net-SSLeay-1.93_02
    pathname: C/CH/CHRISN/Net-SSLeay-1.93_02.tar.gz
    provides:
      Net::SSLeay 1.93_02
    requirements:
      perl 5.008001
`,
    },
    finds: ['pkg:cpan/CHRISN/Net-SSLeay@1.93_02 required', 'pkg:cpan/OALDERS/HTTP-Message@6.45 required'],
  },
  'vendor/modules.txt: explicit, replaced by a folder': {
    files: {
      'vendor/modules.txt': `# github.com/BurntSushi/toml v1.3.2
## explicit; go 1.16
github.com/BurntSushi/toml
# github.com/near/by v1.0.0 => ./by
## explicit; go 1.20
github.com/near/by
# gopkg.in/yaml.v3 v3.0.1 => github.com/acme/yaml/v3 v3.0.2
## explicit
gopkg.in/yaml.v3
# github.com/near/by => ./by
# gopkg.in/yaml.v3 => github.com/acme/yaml/v3 v3.0.2
`,
    },
    finds: [
      'pkg:golang/github.com/acme/yaml/v3@v3.0.2 required as gopkg.in/yaml.v3',
      'pkg:golang/github.com/burntsushi/toml@v1.3.2 required',
      'vendor/modules.txt#github.com/near/by v1.0.0 required v1.0.0',
    ],
  },
  'conda: the record of a package': {
    files: {
      'conda-meta/numpy-1.26.2-py311h64a7726_0.json': `{
  "build": "py311h64a7726_0",
  "build_number": 0,
  "channel": "https://conda.anaconda.org/conda-forge/linux-64",
  "depends": [
    "python >=3.11"
  ],
  "fn": "numpy-1.26.2-py311h64a7726_0.conda",
  "license": "BSD-3-Clause",
  "md5": "${md5}",
  "name": "numpy",
  "sha256": "${hex}",
  "subdir": "linux-64",
  "url": "https://conda.anaconda.org/conda-forge/linux-64/numpy-1.26.2-py311h64a7726_0.conda",
  "version": "1.26.2"
}
`,
    },
    finds: ['pkg:conda/numpy@1.26.2?build=py311h64a7726_0&channel=conda-forge&subdir=linux-64&type=conda required'],
  },
  'pylock.toml: files and markers': {
    files: {
      'pylock.toml': `lock-version = "1.0"
created-by = "pip"
requires-python = ">=3.9"

[[packages]]
name = "attrs"
version = "25.1.0"
marker = "python_version >= '3.9'"
wheels = [{ name = "attrs-25.1.0-py3-none-any.whl", url = "https://files.pythonhosted.org/attrs-25.1.0-py3-none-any.whl", hashes = { sha256 = "${hex}" } }]

[[packages]]
name = "vcs"
vcs = { type = "git", url = "https://github.com/o/vcs.git", requested-revision = "main", commit-id = "${sha1}" }

[[packages]]
name = "local"
directory = { path = "./local", editable = true }
`,
    },
    finds: [
      'pkg:pypi/attrs@25.1.0 required',
      `pkg:pypi/vcs?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fvcs.git%40${sha1} required`,
      'pylock.toml#local  2 required -',
    ],
  },
};
