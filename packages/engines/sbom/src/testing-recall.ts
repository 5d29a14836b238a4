// For tests: small files of many kinds, with features that are rarely used, after the documentation of each format, and what must be
// found in them: purl (or ref and version, of what has none), scope, name under which it is asked for, registry. The first file of each is
// the one that is read.

export interface RecallCase {
  readonly files: Readonly<Record<string, string>>;
  readonly finds: readonly string[];
}

const hex = 'a'.repeat(64);
const md5 = 'a'.repeat(32);
const sha1 = 'b'.repeat(40);
const commit = '0123456789'.repeat(4);
const sri = Buffer.alloc(64, 7).toString('base64');

export const recallCases: Readonly<Record<string, RecallCase>> = {
  'packages.lock.json 2': {
    files: {
      'packages.lock.json': `{"version":2,"dependencies":{"net8.0":{"A.B":{"type":"Direct","requested":"[1.0.0, )","resolved":"1.0.0","contentHash":"${hex.toUpperCase()}AAAAAAAAAAAAAAAAAAAAAA==","dependencies":{"C":"2.0.0-beta.1"}},"C":{"type":"Transitive","resolved":"2.0.0-beta.1","contentHash":"${hex.toUpperCase()}AAAAAAAAAAAAAAAAAAAAAA=="},"D":{"type":"CentralTransitive","requested":"[3.0.0, )","resolved":"3.0.0","contentHash":"${hex.toUpperCase()}AAAAAAAAAAAAAAAAAAAAAA=="},"my.proj":{"type":"Project","dependencies":{"D":"[3.0.0, )"}}},"net8.0/linux-x64":{"R":{"type":"Transitive","resolved":"4.0.0","contentHash":"${hex.toUpperCase()}AAAAAAAAAAAAAAAAAAAAAA=="}}}}
`,
    },
    finds: [
      'packages.lock.json#net8.0/my.proj required -',
      'pkg:nuget/A.B@1.0.0 required',
      'pkg:nuget/C@2.0.0-beta.1 required',
      'pkg:nuget/D@3.0.0 required',
      'pkg:nuget/R@4.0.0 unreached',
    ],
  },
  'a project with central versions': {
    files: {
      'src/app.csproj': `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include="A" /><PackageReference Include="B" VersionOverride="2.1.0" PrivateAssets="all" /><PackageReference Update="C" Version="9" /><PackageReference Include="E"><Version>4.*</Version></PackageReference></ItemGroup></Project>
`,
      'Directory.Packages.props': `<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally><V>1.2.3</V></PropertyGroup><ItemGroup><PackageVersion Include="A" Version="$(V)" /><PackageVersion Include="B" Version="[2.0.0]" /><GlobalPackageReference Include="G" Version="5.0.0" /></ItemGroup></Project>
`,
    },
    finds: ['pkg:nuget/A@1.2.3 required', 'pkg:nuget/B@2.1.0 development', 'pkg:nuget/E declared 4.* required'],
  },
  'packages.config': {
    files: {
      'packages.config': `<?xml version="1.0" encoding="utf-8"?>
<packages><package id="A" version="1.0.0" targetFramework="net48" /><package id="Dev" version="2.0.0" developmentDependency="true" allowedVersions="[2,3)" /></packages>
`,
    },
    finds: ['pkg:nuget/A@1.0.0 required', 'pkg:nuget/Dev@2.0.0 development'],
  },
  'paket.lock: groups, files of hosts and of addresses': {
    files: {
      'paket.lock': `STORAGE: NONE
NUGET
  remote: https://api.nuget.org/v3/index.json
    A (1.0) - restriction: >= net461
      B (>= 2.0)
    B (2.0)
GITHUB
  remote: o/r
    src/F.fs (${commit})
GIT
  remote: https://github.com/o/g.git
     (${commit})
HTTP
  remote: https://e.org
    x.fs
GROUP Build
NUGET
  remote: https://nuget.corp/v3/index.json
    FAKE (5.0)
`,
    },
    finds: [
      `pkg:generic/F.fs?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fr%40${commit} required`,
      'pkg:generic/x.fs?download_url=https:%2F%2Fe.org required',
      'pkg:nuget/A@1.0 required',
      'pkg:nuget/B@2.0 required',
      'pkg:nuget/FAKE@5.0 required',
    ],
  },
  'pubspec.lock: hosts, sdk, git, path': {
    files: {
      'pubspec.lock': `packages:
  a:
    dependency: "direct main"
    description:
      name: a
      sha256: ${hex}
      url: "https://pub.dev"
    source: hosted
    version: "1.0.0+1"
  c:
    dependency: "direct dev"
    description:
      name: c
      sha256: ${hex}
      url: "https://pub.corp"
    source: hosted
    version: "1.0.0"
  flutter:
    dependency: "direct main"
    description: flutter
    source: sdk
    version: "0.0.0"
  g:
    dependency: "direct overridden"
    description:
      path: "packages/g"
      ref: main
      resolved-ref: ${sha1}
      url: "https://github.com/o/g.git"
    source: git
    version: "2.0.0"
  l:
    dependency: transitive
    description:
      path: "../l"
      relative: true
    source: path
    version: "0.1.0"
sdks:
  dart: ">=3.0.0 <4.0.0"
`,
    },
    finds: [
      'pkg:pub/a@1.0.0%2B1 required from https://pub.dev',
      'pkg:pub/c@1.0.0 development from https://pub.corp',
      'pkg:pub/flutter@0.0.0 required',
      `pkg:pub/g@2.0.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
      'pubspec.lock#l required 0.1.0',
      'GAP 32 /l 0.1.0 lies outside the checkout at ../l, and is not read',
    ],
  },
  'Package.resolved 3: registry, local': {
    files: {
      'Package.resolved': `{"originHash":"${hex}","pins":[{"identity":"a","kind":"remoteSourceControl","location":"https://github.com/O/A.git","state":{"revision":"${sha1}","version":"1.0.0"}},{"identity":"b","kind":"remoteSourceControl","location":"git@github.com:o/b.git","state":{"branch":"main","revision":"${sha1}"}},{"identity":"mona.lib","kind":"registry","location":"","state":{"version":"2.0.0"}},{"identity":"l","kind":"localSourceControl","location":"/x/l","state":{"revision":"${sha1}","version":"1.1.0"}}],"version":3}
`,
    },
    finds: [
      'Package.resolved#3:l required 1.1.0',
      'pkg:swift/github.com/O/A@1.0.0 required',
      `pkg:swift/github.com/o/b@${sha1} required`,
      'pkg:swift/mona/lib@2.0.0 required',
    ],
  },
  'Podfile.lock: repositories of specifications, git, path': {
    files: {
      'Podfile.lock': `PODS:
  - A (1.0.0):
    - B/Core (~> 2)
  - B (2.0):
    - B/Core (= 2.0)
  - B/Core (2.0)
  - G (0.1.0)
  - L (0.0.1)

DEPENDENCIES:
  - A
  - G (from \`https://github.com/o/g.git\`, tag \`0.1.0\`)
  - L (from \`../l\`)

SPEC REPOS:
  https://github.com/corp/specs.git:
    - A
  trunk:
    - B

EXTERNAL SOURCES:
  G:
    :git: https://github.com/o/g.git
    :tag: 0.1.0
  L:
    :path: "../l"

CHECKOUT OPTIONS:
  G:
    :git: https://github.com/o/g.git
    :commit: ${sha1}

SPEC CHECKSUMS:
  A: ${sha1}
  B: ${sha1}
  G: ${sha1}
  L: ${sha1}

PODFILE CHECKSUM: ${sha1}

COCOAPODS: 1.15.2
`,
    },
    finds: [
      'Podfile.lock#L required 0.0.1',
      'pkg:cocoapods/A@1.0.0 required from https://github.com/corp/specs.git',
      'pkg:cocoapods/B@2.0 unreached',
      'pkg:cocoapods/B@2.0#Core required',
      `pkg:cocoapods/G@0.1.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
      'GAP 8 /L 0.0.1 lies outside the checkout at ../l, and is not read',
    ],
  },
  'mix.lock: other name, organisation, git': {
    files: {
      'mix.lock': `%{
  "a": {:hex, :a, "1.0.0", "${hex}", [:mix], [{:b, "~> 1.0", [hex: :b_real, repo: "hexpm", optional: true]}], "hexpm", "${hex}"},
  "b": {:hex, :b_real, "1.1.0-rc.0", "${hex}", [:rebar3], [], "hexpm:corp", "${hex}"},
  "g": {:git, "https://github.com/o/g.git", "${sha1}", [tag: "v1", sparse: "sub"]},
}
`,
    },
    finds: [
      'pkg:hex/a@1.0.0 required',
      'pkg:hex/corp/b_real@1.1.0-rc.0 optional as b',
      `pkg:hex/g?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
    ],
  },
  'rebar.lock: other name, git': {
    files: {
      'rebar.lock': `{"1.2.0",
[{<<"a">>,{pkg,<<"a_real">>,<<"1.0.0">>},0},
 {<<"g">>,
  {git,"https://github.com/o/g.git",
       {ref,"${sha1}"}},
  0}]}.
[
{pkg_hash,[
 {<<"a">>, <<"${hex.toUpperCase()}">>}]},
{pkg_hash_ext,[
 {<<"a">>, <<"${hex.toUpperCase()}">>}]}
].
`,
    },
    finds: ['pkg:hex/a_real@1.0.0 required as a', `pkg:hex/g?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`],
  },
  'conan.lock 2': {
    files: {
      'conan.lock': `{"version":"0.5","requires":["zlib/1.3#${md5}%1700000000.1","corp/1.0@user/chan#bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb%1"],"build_requires":["cmake/3.27.0#${'c'.repeat(32)}%1"],"python_requires":["py/0.1"],"overrides":{"zlib/1.2":["zlib/1.3"]}}
`,
    },
    finds: [
      'pkg:conan/cmake@3.27.0 development',
      'pkg:conan/py@0.1 development',
      'pkg:conan/user/corp@1.0?channel=chan required',
      'pkg:conan/zlib@1.3 required',
    ],
  },
  'conan.lock 1 with the product at node 0': {
    files: {
      'conan.lock': `{"graph_lock":{"nodes":{"0":{"ref":"me/1.0","requires":["1"],"build_requires":["2"]},"1":{"ref":"zlib/1.2.11","options":"","package_id":"x","prev":"0","requires":[]},"2":{"ref":"cmake/3.1@u/c#aaaa"}},"revisions_enabled":true},"version":"0.4","profile_host":""}
`,
    },
    finds: ['product me 1.0', 'pkg:conan/u/cmake@3.1?channel=c development', 'pkg:conan/zlib@1.2.11 required'],
  },
  'cabal.project.freeze': {
    files: {
      'cabal.project.freeze': `active-repositories: hackage.haskell.org:merge
constraints: any.aeson ==2.2.3.0,
             aeson +ordered-keymap,
             any.base ==4.18.2.1,
             any.zlib ==0.7.1.0,
             any.rts ==1.0.2
index-state: hackage.haskell.org 2024-08-01T00:00:00Z
`,
    },
    finds: [
      'pkg:hackage/aeson@2.2.3.0 required',
      'pkg:hackage/base@4.18.2.1 required',
      'pkg:hackage/rts@1.0.2 required',
      'pkg:hackage/zlib@0.7.1.0 required',
    ],
  },
  'stack.yaml.lock: hackage, git with a folder, archive': {
    files: {
      'stack.yaml.lock': `packages:
- completed:
    hackage: a-1.0.0@sha256:${hex},100
    pantry-tree:
      sha256: ${hex}
      size: 1
  original:
    hackage: a-1.0.0
- completed:
    commit: ${sha1}
    git: https://github.com/o/g.git
    name: g
    version: 0.2.0
    subdir: s
    pantry-tree:
      sha256: ${hex}
      size: 1
  original:
    commit: ${sha1}
    git: https://github.com/o/g.git
- completed:
    name: u
    version: 0.3.0
    url: https://e.org/u.tar.gz
    sha256: ${hex}
    size: 2
    pantry-tree:
      sha256: ${hex}
      size: 1
  original:
    url: https://e.org/u.tar.gz
snapshots:
- completed:
    sha256: ${hex}
    size: 1
    url: https://e.org/lts.yaml
  original: lts-22.0
`,
    },
    finds: [
      'pkg:hackage/a@1.0.0 required',
      `pkg:hackage/g@0.2.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
      'pkg:hackage/u@0.3.0?download_url=https:%2F%2Fe.org%2Fu.tar.gz required',
    ],
  },
  'renv.lock: sources': {
    files: {
      'renv.lock': `{"R":{"Version":"4.3.1","Repositories":[{"Name":"CRAN","URL":"https://cloud.r-project.org"}]},"Bioconductor":{"Version":"3.18"},"Packages":{"a.b":{"Package":"a.b","Version":"1.0-2","Source":"Repository","Repository":"CRAN","Requirements":["R","c"],"Hash":"${md5}"},"c":{"Package":"c","Version":"0.1","Source":"GitHub","RemoteType":"github","RemoteHost":"api.github.com","RemoteUsername":"o","RemoteRepo":"c","RemoteRef":"main","RemoteSha":"${commit}"},"bio":{"Package":"bio","Version":"2.0","Source":"Bioconductor"},"l":{"Package":"l","Version":"3.0","Source":"Local","RemoteType":"local","RemoteUrl":"./l"}}}
`,
    },
    finds: [
      'pkg:bioconductor/bio@2.0 required',
      'pkg:cran/a.b@1.0-2 required from CRAN',
      `pkg:cran/c@0.1?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fc%40${commit} required`,
      'renv.lock#l required 3.0',
    ],
  },
  'Manifest.toml 2 of Julia': {
    files: {
      'Manifest.toml': `julia_version = "1.10.0"
manifest_format = "2.0"
project_hash = "${sha1}"

[[deps.A]]
deps = ["Dates", "B"]
git-tree-sha1 = "${sha1}"
uuid = "12345678-1234-1234-1234-123456789012"
version = "1.0.0+1"
weakdeps = ["W"]

[[deps.B]]
git-tree-sha1 = "${sha1}"
repo-rev = "main"
repo-url = "https://github.com/o/B.jl"
uuid = "22345678-1234-1234-1234-123456789012"
version = "0.2.0"

[[deps.Dates]]
uuid = "ade2ca70-3891-5945-98fb-dc099432e06a"

[[deps.L]]
path = "dev/L"
uuid = "32345678-1234-1234-1234-123456789012"
version = "0.3.0"
`,
    },
    finds: [
      'Manifest.toml#32345678-1234-1234-1234-123456789012 required 0.3.0',
      'pkg:julia/A@1.0.0%2B1?uuid=12345678-1234-1234-1234-123456789012 required',
      'pkg:julia/B@0.2.0?uuid=22345678-1234-1234-1234-123456789012&vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2FB.jl%40main required',
      'pkg:julia/Dates?uuid=ade2ca70-3891-5945-98fb-dc099432e06a required',
    ],
  },
  'workflow: images, services, folders of actions, reusable': {
    files: {
      '.github/workflows/w.yml': `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    container: {image: "node:20@sha256:${hex}"}
    services: {db: {image: postgres:16}}
    steps:
      - uses: actions/checkout@${sha1} # v4
      - uses: o/r/sub/dir@v1.2.3
      - uses: ./.github/actions/x
      - uses: docker://ghcr.io/o/i:1.0
  b:
    uses: o/w/.github/workflows/r.yml@main
`,
    },
    finds: [
      `pkg:docker/node@sha256:${hex}?tag=20 development from docker.io`,
      'pkg:docker/o/i@1.0?repository_url=ghcr.io development from ghcr.io',
      'pkg:docker/postgres@16 development from docker.io',
      `pkg:github/actions/checkout@${sha1} development`,
      'pkg:github/o/r@v1.2.3#sub/dir development',
      'pkg:github/o/w@main#.github/workflows/r.yml development',
    ],
  },
  'Dockerfile: every way to name an image': {
    files: {
      Dockerfile: `ARG V=3.19
FROM --platform=$BUILDPLATFORM golang:1.22-alpine AS build
FROM alpine:\${V} AS base
FROM build AS x
COPY --from=ghcr.io/o/tool:1@sha256:${hex} /a /b
RUN --mount=type=bind,from=busybox:1.36,target=/x true
FROM scratch
FROM registry.corp:5000/ns/app@sha256:${hex}
`,
    },
    finds: [
      'pkg:docker/alpine@3.19 development from docker.io',
      'pkg:docker/busybox@1.36 development from docker.io',
      'pkg:docker/golang@1.22-alpine development from docker.io',
      `pkg:docker/ns/app@sha256:${hex}?repository_url=registry.corp:5000 required from registry.corp:5000`,
      `pkg:docker/o/tool@sha256:${hex}?repository_url=ghcr.io&tag=1 required from ghcr.io`,
    ],
  },
  'Chart.lock: kinds of repositories': {
    files: {
      'Chart.lock': `dependencies:
- name: a
  repository: https://charts.corp/x
  version: 1.0.0
- name: o
  repository: oci://ghcr.io/o/charts
  version: 2.0.0
- name: al
  repository: "@alias"
  version: 3.0.0
- name: l
  repository: file://../l
  version: 0.1.0
digest: sha256:${hex}
generated: "2024-01-01T00:00:00Z"
`,
    },
    finds: [
      'Chart.lock#3:l required 0.1.0',
      'pkg:helm/a@1.0.0?repository_url=https:%2F%2Fcharts.corp%2Fx required from https://charts.corp/x',
      'pkg:helm/al@3.0.0 required from @alias',
      'pkg:helm/o@2.0.0?repository_url=oci:%2F%2Fghcr.io%2Fo%2Fcharts required from oci://ghcr.io/o/charts',
      'GAP 11 /l 0.1.0 lies outside the checkout at ../l, and is not read',
    ],
  },
  'terraform: two registries': {
    files: {
      '.terraform.lock.hcl': `provider "registry.terraform.io/hashicorp/aws" {
  version     = "5.0.0"
  constraints = "~> 5.0"
  hashes = [
    "h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
    "zh:${hex}",
  ]
}
provider "registry.opentofu.org/o/p" {
  version = "1.0.0-beta1"
}
`,
    },
    finds: [
      'pkg:terraform/registry.opentofu.org/o/p@1.0.0-beta1 required from registry.opentofu.org',
      'pkg:terraform/registry.terraform.io/hashicorp/aws@5.0.0 required from registry.terraform.io',
    ],
  },
  'gradle.lockfile': {
    files: {
      'gradle.lockfile': `# This is a Gradle generated file for dependency locking.
com.a:b:1.0=compileClasspath,runtimeClasspath
com.t:t:2.0-SNAPSHOT=testRuntimeClasspath
ann:proc:1=annotationProcessor
empty=lintClassPath
`,
    },
    finds: ['pkg:maven/ann/proc@1 development', 'pkg:maven/com.a/b@1.0 required', 'pkg:maven/com.t/t@2.0-SNAPSHOT development'],
  },
  'gradle catalogue: every way to write': {
    files: {
      'gradle/libs.versions.toml': `[versions]
k = "1.9.0"
rich = { strictly = "[1.7, 1.8[", prefer = "1.7.25" }
[libraries]
a = { module = "com.a:a", version.ref = "k" }
b = { group = "com.b", name = "b", version = "2.0" }
c = "com.c:c:3.0"
d = { module = "com.d:d" }
e = { module = "com.e:e", version.ref = "rich" }
[plugins]
p = { id = "org.p", version = "4.0" }
q = "org.q:5.0"
[bundles]
x = ["a", "b"]
`,
    },
    finds: [
      'pkg:maven/com.a/a declared 1.9.0 required',
      'pkg:maven/com.b/b declared 2.0 required',
      'pkg:maven/com.c/c declared 3.0 required',
      'pkg:maven/com.d/d required',
      'pkg:maven/com.e/e declared [1.7, 1.8[ required',
      'pkg:maven/org.p/org.p.gradle.plugin declared 4.0 development',
      'pkg:maven/org.q/org.q.gradle.plugin declared 5.0 development',
    ],
  },
  'pom.xml: parent with ${revision}': {
    files: {
      'pom.xml': `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><parent><groupId>g</groupId><artifactId>p</artifactId><version>\${revision}</version><relativePath>parent/pom.xml</relativePath></parent><artifactId>app</artifactId><dependencies><dependency><groupId>\${project.groupId}</groupId><artifactId>sib</artifactId><version>\${project.version}</version></dependency><dependency><groupId>o.m</groupId><artifactId>managed</artifactId></dependency><dependency><groupId>o.c</groupId><artifactId>cl</artifactId><version>1</version><classifier>linux</classifier><type>so</type><scope>test</scope></dependency><dependency><groupId>o.r</groupId><artifactId>r</artifactId><version>[1,2)</version><optional>true</optional></dependency></dependencies><profiles><profile><id>x</id><dependencies><dependency><groupId>o.p</groupId><artifactId>prof</artifactId><version>5</version></dependency></dependencies></profile></profiles><build><plugins><plugin><artifactId>maven-jar-plugin</artifactId><version>3.3.0</version></plugin></plugins></build></project>
`,
      'parent/pom.xml': `<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>p</artifactId><version>\${revision}</version><packaging>pom</packaging><properties><revision>2.5</revision><m.v>7.1</m.v></properties><dependencyManagement><dependencies><dependency><groupId>o.m</groupId><artifactId>managed</artifactId><version>\${m.v}</version><scope>runtime</scope></dependency></dependencies></dependencyManagement></project>
`,
    },
    finds: [
      'product app 2.5',
      'pkg:maven/g/sib@2.5 required',
      'pkg:maven/o.c/cl@1?classifier=linux&type=so development',
      'pkg:maven/o.m/managed@7.1 required',
      'pkg:maven/o.p/prof@5 optional',
      'pkg:maven/o.r/r declared [1,2) optional',
    ],
  },
  'deno 4': {
    files: {
      'deno.lock': `{"version":"4","specifiers":{"jsr:@std/path@1":"1.0.0","npm:chalk@5":"5.3.0"},"jsr":{"@std/path@1.0.0":{"integrity":"${hex}","dependencies":["jsr:@std/x"]},"@std/x@1.0.1":{"integrity":"${hex}"}},"npm":{"chalk@5.3.0":{"integrity":"sha512-${hex.toUpperCase()}AAAAAAAAAAAAAAAAAAAAAA=="}},"remote":{"https://deno.land/x/oak@v12.0.0/mod.ts":"${hex}"},"redirects":{}}
`,
    },
    finds: [
      'pkg:generic/mod.ts?download_url=https:%2F%2Fdeno.land%2Fx%2Foak%40v12.0.0%2Fmod.ts required',
      'pkg:jsr/%40std/path@1.0.0 required from https://jsr.io',
      'pkg:jsr/%40std/x@1.0.1 required from https://jsr.io',
      'pkg:npm/chalk@5.3.0 required',
    ],
  },
  'flake.lock': {
    files: {
      'flake.lock': `{"nodes":{"nixpkgs":{"locked":{"lastModified":1,"narHash":"sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","owner":"NixOS","repo":"nixpkgs","rev":"${sha1}","type":"github"},"original":{"owner":"NixOS","repo":"nixpkgs","type":"github"}},"root":{"inputs":{"nixpkgs":"nixpkgs"}}},"root":"root","version":7}
`,
    },
    finds: [`pkg:github/nixos/nixpkgs@${sha1} required`],
  },
  'Cartfile.resolved: kinds': {
    files: {
      'Cartfile.resolved': `github "A/B" "1.0.0"
git "https://git.corp/c.git" "v2"
binary "https://e.org/d.json" "3.0.0"
`,
    },
    finds: [
      'pkg:generic/c@v2?vcs_url=git%2Bhttps:%2F%2Fgit.corp%2Fc.git%40v2 required',
      'pkg:generic/d@3.0.0?download_url=https:%2F%2Fe.org%2Fd.json required',
      'pkg:github/a/b@1.0.0 required',
    ],
  },
  'environment.yml: builds, pip': {
    files: {
      'environment.yml': `name: x
channels: [conda-forge]
dependencies:
  - python=3.11.4
  - numpy>=1.26
  - conda-forge::scipy=1.11.1=py311_0
  - pip:
    - requests==2.31.0
    - -r r.txt
`,
    },
    finds: [
      'pkg:conda/numpy declared >=1.26 required',
      'pkg:conda/python declared =3.11.4 required',
      'pkg:conda/scipy@1.11.1 required from conda-forge',
      'pkg:pypi/requests@2.31.0 required',
      'GAP 9 the file "r.txt" that it includes is not here',
    ],
  },
  'vcpkg.json': {
    files: {
      'vcpkg.json': `{"name":"x","dependencies":["zlib",{"name":"boost","version>=":"1.83.0#1","features":["a"],"platform":"!windows"},{"name":"host","host":true}],"overrides":[{"name":"fmt","version":"10.1.1"}],"builtin-baseline":"${commit}"}
`,
    },
    finds: ['product x -', 'pkg:vcpkg/boost declared >=1.83.0#1 required', 'pkg:vcpkg/host development', 'pkg:vcpkg/zlib required'],
  },
  'verification-metadata.xml': {
    files: {
      'gradle/verification-metadata.xml': `<?xml version="1.0"?><verification-metadata xmlns="https://schema.gradle.org/dependency-verification"><components><component group="com.a" name="a" version="1.0"><artifact name="a-1.0.jar"><sha256 value="${hex}" origin="x"/></artifact></component></components></verification-metadata>
`,
    },
    finds: ['pkg:maven/com.a/a@1.0 required'],
  },
  'package-lock 3: alias, git, bundled, link': {
    files: {
      'package-lock.json': `{"name":"p","lockfileVersion":3,"packages":{"":{"name":"p","workspaces":["w"],"dependencies":{"al":"npm:@s/real@^1","g":"github:o/g","t":"https://e.org/t.tgz"},"optionalDependencies":{"o":"1"},"devDependencies":{"d":"1"},"peerDependencies":{"pe":"1"}},"node_modules/al":{"name":"@s/real","version":"1.0.0","resolved":"https://registry.npmjs.org/@s/real/-/real-1.0.0.tgz","integrity":"sha512-${sri}","dependencies":{"in":"1"}},"node_modules/al/node_modules/in":{"version":"1.1.0","inBundle":true},"node_modules/g":{"version":"2.0.0","resolved":"git+ssh://git@github.com/o/g.git#${sha1}"},"node_modules/t":{"version":"3.0.0","resolved":"https://e.org/t.tgz","integrity":"sha512-${sri}"},"node_modules/o":{"version":"1.0.0","resolved":"https://registry.npmjs.org/o/-/o-1.0.0.tgz","integrity":"sha512-${sri}","optional":true},"node_modules/d":{"version":"1.0.0","resolved":"https://registry.npmjs.org/d/-/d-1.0.0.tgz","integrity":"sha512-${sri}","dev":true},"node_modules/pe":{"version":"1.0.0","resolved":"https://registry.npmjs.org/pe/-/pe-1.0.0.tgz","integrity":"sha512-${sri}","peer":true},"node_modules/w":{"resolved":"w","link":true},"w":{"name":"@s/w","version":"0.1.0","devDependencies":{"d":"1"}}}}`,
    },
    finds: [
      'product p -',
      'package-lock.json#w required 0.1.0',
      'pkg:npm/%40s/real@1.0.0 required as al',
      'pkg:npm/d@1.0.0 development',
      `pkg:npm/g@2.0.0?vcs_url=git%2Bssh:%2F%2Fgit%40github.com%2Fo%2Fg.git%40${sha1} required`,
      'pkg:npm/in@1.1.0 required',
      'pkg:npm/o@1.0.0 optional',
      'pkg:npm/pe@1.0.0 peer',
      'pkg:npm/t@3.0.0?download_url=https:%2F%2Fe.org%2Ft.tgz required',
    ],
  },
  'npm-shrinkwrap 1: from, alias, git, file': {
    files: {
      'npm-shrinkwrap.json': `{"name":"p","version":"1.0.0","lockfileVersion":1,"dependencies":{"al":{"version":"npm:real@1.0.0","resolved":"https://registry.npmjs.org/real/-/real-1.0.0.tgz","integrity":"sha512-${sri}"},"g":{"version":"github:o/g#${sha1}","from":"github:o/g"},"f":{"version":"file:../f"},"x":{"version":"2.0.0","dev":true,"resolved":"https://registry.npmjs.org/x/-/x-2.0.0.tgz","integrity":"sha512-${sri}","requires":{"y":"^1"},"dependencies":{"y":{"version":"1.5.0","dev":true,"resolved":"https://registry.npmjs.org/y/-/y-1.5.0.tgz","integrity":"sha512-${sri}"}}}}}`,
    },
    finds: [
      'product p 1.0.0',
      'npm-shrinkwrap.json#/f required -',
      `pkg:npm/g?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
      'pkg:npm/real@1.0.0 required as al',
      'pkg:npm/x@2.0.0 development',
      'pkg:npm/y@1.5.0 development',
      'GAP 1 /f  lies outside the checkout at ../f, and is not read',
    ],
  },
  'yarn 1: alias, git, tarball, file, two ranges': {
    files: {
      'yarn.lock': `# yarn lockfile v1


"@s/a@^1.0.0", "@s/a@~1.0.1":
  version "1.0.2"
  resolved "https://registry.yarnpkg.com/@s/a/-/a-1.0.2.tgz#${sha1}"
  integrity sha512-${sri}
  dependencies:
    b "^2.0.0"
  optionalDependencies:
    fsevents "^2"

"al@npm:b@^2.0.0", b@^2.0.0:
  version "2.0.0"
  resolved "https://registry.yarnpkg.com/b/-/b-2.0.0.tgz#${sha1}"

fsevents@^2:
  version "2.3.0"
  resolved "https://registry.yarnpkg.com/fsevents/-/fsevents-2.3.0.tgz#${sha1}"

"f@file:../f":
  version "0.1.0"

"g@git+https://github.com/o/g.git#v1":
  version "3.0.0"
  resolved "git+https://github.com/o/g.git#${sha1}"

t@https://e.org/t.tgz:
  version "4.0.0"
  resolved "https://e.org/t.tgz#${sha1}"
`,
      'package.json':
        '{"name":"p","dependencies":{"@s/a":"^1.0.0","al":"npm:b@^2.0.0","g":"git+https://github.com/o/g.git#v1","t":"https://e.org/t.tgz"},"devDependencies":{"f":"file:../f"}}',
    },
    finds: [
      'product p -',
      'pkg:npm/%40s/a@1.0.2 required',
      'pkg:npm/b@2.0.0 required as al',
      'pkg:npm/fsevents@2.3.0 optional',
      `pkg:npm/g@3.0.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
      'pkg:npm/t@4.0.0?download_url=https:%2F%2Fe.org%2Ft.tgz required',
      'yarn.lock#f@file:../f development 0.1.0',
      'GAP 21 /f 0.1.0 lies outside the checkout at ../f, and is not read',
    ],
  },
  'yarn berry: patch, portal, link, workspace, virtual range': {
    files: {
      'yarn.lock': `__metadata:
  version: 8
  cacheKey: 10c0

"al@npm:real@^1.0.0":
  version: 1.0.0
  resolution: "real@npm:1.0.0"
  checksum: 10c0/${hex}${hex}
  languageName: node
  linkType: hard

"typescript@npm:^5.0.0":
  version: 5.0.4
  resolution: "typescript@npm:5.0.4"
  checksum: 10c0/${hex}${hex}
  languageName: node
  linkType: hard

"typescript@patch:typescript@npm%3A^5.0.0#optional!builtin<compat/typescript>":
  version: 5.0.4
  resolution: "typescript@patch:typescript@npm%3A5.0.4#optional!builtin<compat/typescript>::version=5.0.4&hash=85af82"
  checksum: 10c0/${hex}${hex}
  languageName: node
  linkType: hard

"po@portal:../po::locator=p%40workspace%3A.":
  version: 0.0.0-use.local
  resolution: "po@portal:../po::locator=p%40workspace%3A."
  languageName: node
  linkType: soft

"g@https://github.com/o/g.git#commit=${sha1}":
  version: 1.2.0
  resolution: "g@https://github.com/o/g.git#commit=${sha1}"
  checksum: 10c0/${hex}${hex}
  languageName: node
  linkType: hard

"p@workspace:.":
  version: 0.0.0-use.local
  resolution: "p@workspace:."
  dependencies:
    al: "npm:real@^1.0.0"
    typescript: "npm:^5.0.0"
    po: "portal:../po"
    g: "https://github.com/o/g.git#commit=${sha1}"
  languageName: unknown
  linkType: soft
`,
      'package.json': `{"name":"p","version":"1.0.0","dependencies":{"al":"npm:real@^1.0.0","po":"portal:../po","g":"https://github.com/o/g.git#commit=${sha1}"},"devDependencies":{"typescript":"^5.0.0"}}`,
    },
    finds: [
      'product p 1.0.0',
      `pkg:npm/g@1.2.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
      'pkg:npm/real@1.0.0 required as al',
      'pkg:npm/typescript@5.0.4 development',
      'yarn.lock#po@portal:../po::locator=p%40workspace%3A. required -',
      'GAP 26 /po  lies outside the checkout at ../po, and is not read',
    ],
  },
  'pnpm 9: catalog, override, patch, peers, git, tarball, link': {
    files: {
      'pnpm-lock.yaml': `lockfileVersion: '9.0'

settings:
  autoInstallPeers: true
  excludeLinksFromLockfile: false

catalogs:
  default:
    a:
      specifier: ^1.0.0
      version: 1.0.0

overrides:
  z: 1.0.0

patchedDependencies:
  a@1.0.0:
    hash: cccccccccccccccccccccccccc
    path: patches/a.patch

importers:

  .:
    dependencies:
      a:
        specifier: 'catalog:'
        version: 1.0.0(patch_hash=cccccccccccccccccccccccccc)(r@18.0.0)
      al:
        specifier: npm:@s/real@2
        version: '@s/real@2.0.0'
      g:
        specifier: github:o/g
        version: https://codeload.github.com/o/g/tar.gz/${sha1}
      w:
        specifier: workspace:*
        version: link:w
    devDependencies:
      r:
        specifier: ^18.0.0
        version: 18.0.0
    optionalDependencies:
      t:
        specifier: https://e.org/t.tgz
        version: https://e.org/t.tgz

  w: {}

packages:

  '@s/real@2.0.0':
    resolution: {integrity: sha512-${sri}}

  a@1.0.0:
    resolution: {integrity: sha512-${sri}}
    peerDependencies:
      r: '*'

  g@https://codeload.github.com/o/g/tar.gz/${sha1}:
    resolution: {tarball: https://codeload.github.com/o/g/tar.gz/${sha1}}
    version: 3.0.0

  r@18.0.0:
    resolution: {integrity: sha512-${sri}}

  t@https://e.org/t.tgz:
    resolution: {integrity: sha512-${sri}, tarball: https://e.org/t.tgz}
    version: 4.0.0

snapshots:

  '@s/real@2.0.0': {}

  a@1.0.0(patch_hash=cccccccccccccccccccccccccc)(r@18.0.0):
    dependencies:
      r: 18.0.0

  g@https://codeload.github.com/o/g/tar.gz/${sha1}: {}

  r@18.0.0: {}

  t@https://e.org/t.tgz: {}
`,
    },
    finds: [
      'pkg:npm/%40s/real@2.0.0 required as al',
      'pkg:npm/a@1.0.0 required',
      `pkg:npm/g@3.0.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
      'pkg:npm/r@18.0.0 peer',
      'pkg:npm/t@4.0.0?download_url=https:%2F%2Fe.org%2Ft.tgz optional',
      'pnpm-lock.yaml#importer:w required -',
    ],
  },
  'pnpm 5.4: underscored peers': {
    files: {
      'pnpm-lock.yaml': `lockfileVersion: 5.4

specifiers:
  '@s/a': ^1.0.0
  b: ^2.0.0

dependencies:
  '@s/a': 1.0.0_b@2.0.0

devDependencies:
  b: 2.0.0

packages:

  /@s/a/1.0.0_b@2.0.0:
    resolution: {integrity: sha512-${sri}}
    peerDependencies:
      b: '*'
    dependencies:
      b: 2.0.0
    dev: false

  /b/2.0.0:
    resolution: {integrity: sha512-${sri}}
`,
    },
    finds: ['pkg:npm/%40s/a@1.0.0 required', 'pkg:npm/b@2.0.0 peer'],
  },
  'pnpm 6: bracketed peers and another registry': {
    files: {
      'pnpm-lock.yaml': `lockfileVersion: '6.0'

dependencies:
  '@s/a':
    specifier: ^1.0.0
    version: 1.0.0(b@2.0.0)
  b:
    specifier: ^2.0.0
    version: 2.0.0

packages:

  /@s/a@1.0.0(b@2.0.0):
    resolution: {integrity: sha512-${sri}}
    peerDependencies:
      b: '*'
    dependencies:
      b: 2.0.0
    dev: false

  /b@2.0.0:
    resolution: {integrity: sha512-${sri}}
    dev: false
`,
    },
    finds: ['pkg:npm/%40s/a@1.0.0 required', 'pkg:npm/b@2.0.0 required'],
  },
  'bun: git, tarball, workspace, alias, folder': {
    files: {
      'bun.lock': `{
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "p", "dependencies": { "al": "npm:real@1", "g": "github:o/g", "t": "https://e.org/t.tgz", }, "devDependencies": { "d": "1" }, },
    "w": { "name": "@s/w", "version": "0.1.0", "dependencies": { "d": "1" }, },
  },
  "overrides": { "z": "1.0.0" },
  "packages": {
    "@s/w": ["@s/w@workspace:w"],
    "al": ["real@1.0.0", "", { "dependencies": { "d": "1" } }, "sha512-${sri}"],
    "d": ["d@1.2.0", "", {}, "sha512-${sri}"],
    "g": ["g@github:o/g#bbbbbbb", {}, "o-g-bbbbbbb"],
    "t": ["t@https://e.org/t.tgz", {}],
  }
}`,
    },
    finds: [
      'product p -',
      'bun.lock#@s/w required 0.1.0',
      'pkg:npm/d@1.2.0 required',
      'pkg:npm/g?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40bbbbbbb required',
      'pkg:npm/real@1.0.0 required as al',
      'pkg:npm/t?download_url=https:%2F%2Fe.org%2Ft.tgz required',
    ],
  },
  'requirements: markers, extras, hashes, urls, includes': {
    files: {
      'requirements.txt': `--index-url https://pypi.corp/simple
-r more.txt
-c limits.txt
Django[argon2] == 4.2.1 ; python_version >= "3.8" \\
    --hash=sha256:${hex}
requests===2.31.0
flask>=2,<3
-e git+https://github.com/o/Ed.git@${sha1}#egg=Ed_Name&subdirectory=s
pip @ https://github.com/pypa/pip/archive/1.3.1.zip#sha1=${sha1}
https://e.org/whl/thing-1.0-py3-none-any.whl
./local
Zope.Interface==6.0  # comment
`,
      'more.txt': `six==1.16.0
`,
      'limits.txt': `flask==2.3.2
`,
    },
    finds: [
      'pkg:pypi/django@4.2.1 required from https://pypi.corp/simple',
      `pkg:pypi/ed-name?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2FEd.git%40${sha1} required`,
      'pkg:pypi/flask@2.3.2 declared >=2,<3 required from https://pypi.corp/simple',
      'pkg:pypi/pip?download_url=https:%2F%2Fgithub.com%2Fpypa%2Fpip%2Farchive%2F1.3.1.zip required',
      'pkg:pypi/requests@2.31.0 required from https://pypi.corp/simple',
      'pkg:pypi/six@1.16.0 required from https://pypi.corp/simple',
      'pkg:pypi/thing@1.0?download_url=https:%2F%2Fe.org%2Fwhl%2Fthing-1.0-py3-none-any.whl required',
      'pkg:pypi/zope-interface@6.0 required from https://pypi.corp/simple',
      'requirements.txt#local 7 required -',
    ],
  },
  'poetry 2: sources, groups, extras': {
    files: {
      'poetry.lock': `[[package]]
name = "a"
version = "1.0.0"
description = ""
optional = false
python-versions = ">=3.8"
groups = ["main", "dev"]
files = [
    {file = "a-1.0.0.tar.gz", hash = "sha256:${hex}"},
]

[package.dependencies]
b = {version = ">=2", optional = true, markers = "extra == \\"more\\""}

[package.extras]
more = ["b (>=2)"]

[[package]]
name = "b"
version = "2.0.0"
description = ""
optional = true
python-versions = "*"
groups = ["main"]
files = [
    {file = "b-2.0.0.tar.gz", hash = "sha256:${hex}"},
]

[[package]]
name = "G_it"
version = "0.1.0"
description = ""
optional = false
python-versions = "*"
groups = ["dev"]
files = []
develop = false

[package.source]
type = "git"
url = "https://github.com/o/g.git"
reference = "main"
resolved_reference = "${sha1}"

[[package]]
name = "corp"
version = "3.0"
description = ""
optional = false
python-versions = "*"
groups = ["main"]
files = [
    {file = "corp-3.0.tar.gz", hash = "sha256:${hex}"},
]

[package.source]
type = "legacy"
url = "https://pypi.corp/simple"
reference = "corp"

[[package]]
name = "near"
version = "0.0.1"
description = ""
optional = false
python-versions = "*"
groups = ["main"]
files = []
develop = true

[package.source]
type = "directory"
url = "../near"

[extras]
more = ["b"]

[metadata]
lock-version = "2.1"
python-versions = ">=3.8"
content-hash = "${hex}"
`,
    },
    finds: [
      'pkg:pypi/a@1.0.0 required',
      'pkg:pypi/b@2.0.0 optional',
      'pkg:pypi/corp@3.0 required from https://pypi.corp/simple',
      `pkg:pypi/g-it@0.1.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} development`,
      'poetry.lock#near 0.0.1 4 required 0.0.1',
      'GAP 61 /near 0.0.1 lies outside the checkout at ../near, and is not read',
    ],
  },
  'Pipfile.lock: git, path, categories, index': {
    files: {
      'Pipfile.lock': `{"_meta":{"hash":{"sha256":"${hex}"},"pipfile-spec":6,"requires":{},"sources":[{"name":"pypi","url":"https://pypi.org/simple","verify_ssl":true}]},"default":{"a":{"hashes":["sha256:${hex}"],"index":"pypi","markers":"python_version >= '3.7'","version":"==1.0.0"},"g":{"git":"https://github.com/o/g.git","ref":"${sha1}"},"e":{"editable":true,"path":"."},"x-y":{"extras":["z"],"hashes":["sha256:${hex}"],"version":"==2.0"}},"develop":{"d":{"hashes":["sha256:${hex}"],"version":"==3.0"}},"docs":{"s":{"hashes":["sha256:${hex}"],"version":"==4.0"}}}`,
    },
    finds: [
      'Pipfile.lock#default e required -',
      'pkg:pypi/a@1.0.0 required',
      'pkg:pypi/d@3.0 development',
      `pkg:pypi/g?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
      'pkg:pypi/s@4.0 optional',
      'pkg:pypi/x-y@2.0 required',
    ],
  },
  'uv: sources, forks, groups, extras': {
    files: {
      'uv.lock': `version = 1
revision = 2
requires-python = ">=3.9"
resolution-markers = [
    "python_full_version >= '3.10'",
    "python_full_version < '3.10'",
]

[[package]]
name = "p"
version = "0.1.0"
source = { editable = "." }
dependencies = [
    { name = "n", version = "1.0", source = { registry = "https://pypi.org/simple" }, marker = "python_full_version < '3.10'" },
    { name = "n", version = "2.0", source = { registry = "https://pypi.org/simple" }, marker = "python_full_version >= '3.10'" },
    { name = "g" },
    { name = "u" },
]

[package.optional-dependencies]
x = [
    { name = "corp" },
]

[package.dev-dependencies]
dev = [
    { name = "f" },
]

[[package]]
name = "n"
version = "1.0"
source = { registry = "https://pypi.org/simple" }
sdist = { url = "https://files.pythonhosted.org/n-1.0.tar.gz", hash = "sha256:${hex}", size = 1 }

[[package]]
name = "n"
version = "2.0"
source = { registry = "https://pypi.org/simple" }
sdist = { url = "https://files.pythonhosted.org/n-2.0.tar.gz", hash = "sha256:${hex}", size = 1 }

[[package]]
name = "g"
version = "0.2"
source = { git = "https://github.com/o/g?tag=v0.2#${sha1}" }

[[package]]
name = "u"
version = "0.3"
source = { url = "https://e.org/u-0.3.tar.gz" }
sdist = { hash = "sha256:${hex}" }

[[package]]
name = "corp"
version = "4"
source = { registry = "https://pypi.corp/simple" }
wheels = [
    { url = "https://pypi.corp/corp-4-py3-none-any.whl", hash = "sha256:${hex}", size = 1 },
]

[[package]]
name = "f"
version = "0.5"
source = { path = "vendor/f-0.5.tar.gz" }
sdist = { hash = "sha256:${hex}" }
`,
    },
    finds: [
      'product p 0.1.0',
      'pkg:pypi/corp@4 optional from https://pypi.corp/simple',
      `pkg:pypi/g@0.2?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg%40${sha1} required`,
      'pkg:pypi/n@1.0 required',
      'pkg:pypi/n@2.0 required',
      'pkg:pypi/u@0.3?download_url=https:%2F%2Fe.org%2Fu-0.3.tar.gz required',
      'uv.lock#f 0.5 6 development 0.5',
    ],
  },
  'pdm: git, path, groups': {
    files: {
      'pdm.lock': `[metadata]
groups = ["default", "dev"]
strategy = ["inherit_metadata"]
lock_version = "4.5.0"
content_hash = "sha256:${hex}"

[[package]]
name = "a"
version = "1.0"
requires_python = ">=3.8"
summary = ""
groups = ["default"]
dependencies = [
    "g",
]
files = [
    {file = "a-1.0.tar.gz", hash = "sha256:${hex}"},
]

[[package]]
name = "g"
version = "0.1"
git = "https://github.com/o/g.git"
ref = "main"
revision = "${sha1}"
summary = ""
groups = ["default"]

[[package]]
name = "l"
version = "0.2"
path = "./l"
summary = ""
groups = ["dev"]
`,
    },
    finds: [
      'pdm.lock#l 0.2 2 development 0.2',
      'pkg:pypi/a@1.0 required',
      `pkg:pypi/g@0.1?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
    ],
  },
  'pylock: vcs, archive, directory, groups': {
    files: {
      'pylock.toml': `lock-version = "1.0"
created-by = "pip"
requires-python = ">=3.9"

[[packages]]
name = "a"
version = "1.0"
index = "https://pypi.org/simple"

[[packages.wheels]]
name = "a-1.0-py3-none-any.whl"
url = "https://files.pythonhosted.org/a-1.0-py3-none-any.whl"
hashes = {sha256 = "${hex}"}

[[packages]]
name = "g"
version = "2.0"

[packages.vcs]
type = "git"
url = "https://github.com/o/g.git"
requested-revision = "main"
commit-id = "${sha1}"

[[packages]]
name = "u"
version = "3.0"

[packages.archive]
url = "https://e.org/u-3.0.tar.gz"
hashes = {sha256 = "${hex}"}

[[packages]]
name = "d"

[packages.directory]
path = "."
editable = true
`,
    },
    finds: [
      'pkg:pypi/a@1.0 required',
      `pkg:pypi/g@2.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
      'pkg:pypi/u@3.0?download_url=https:%2F%2Fe.org%2Fu-3.0.tar.gz required',
      'pylock.toml#d  3 required -',
    ],
  },
  'METADATA: url, extras': {
    files: {
      'lib/a_b-1.0.dist-info/METADATA': `Metadata-Version: 2.1
Name: A.b
Version: 1.0
License-Expression: MIT
Author-email: Ada <ada@a.example>
Requires-Dist: c>=1
Provides-Extra: x
Requires-Dist: d; extra == "x"

Text
`,
      'lib/a_b-1.0.dist-info/direct_url.json': `{"url":"https://github.com/o/ab.git","vcs_info":{"vcs":"git","commit_id":"${sha1}"}}`,
    },
    finds: [`pkg:pypi/a-b@1.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fab.git%40${sha1} required`],
  },
  'go.mod: replace, exclude, tool, toolchain, upper case': {
    files: {
      'go.mod': `module example.org/p // v2

go 1.22.1

toolchain go1.23.4

require (
	github.com/BurntSushi/toml v1.3.2
	example.org/a v1.0.0 // indirect
	example.org/b/v2 v2.1.0
	example.org/l v0.0.0-00010101000000-000000000000
	example.org/inc v2.0.0+incompatible
)

require golang.org/x/tools v0.20.0 // indirect

tool golang.org/x/tools/cmd/stringer

exclude example.org/a v0.9.0

replace (
	example.org/b/v2 v2.1.0 => example.org/fork/b/v2 v2.1.1
	example.org/l => ./l
)

retract v0.1.0 // broken
`,
    },
    finds: [
      'product example.org/p -',
      'go.mod#example.org/l v0.0.0-00010101000000-000000000000 required v0.0.0-00010101000000-000000000000',
      'pkg:golang/example.org/a@v1.0.0 required',
      'pkg:golang/example.org/fork/b/v2@v2.1.1 required as example.org/b/v2',
      'pkg:golang/example.org/inc@v2.0.0%2Bincompatible required',
      'pkg:golang/github.com/burntsushi/toml@v1.3.2 required',
      'pkg:golang/golang.org/x/tools@v0.20.0 required',
      'pkg:golang/stdlib@1.23.4 required',
    ],
  },
  'go.sum: go.mod lines alone are no package': {
    files: {
      'go.sum': `example.org/a v1.0.0 h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
example.org/a v1.0.0/go.mod h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
example.org/old v0.1.0/go.mod h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
`,
    },
    finds: ['pkg:golang/example.org/a@v1.0.0 required'],
  },
  'vendor/modules.txt: replaced': {
    files: {
      'vendor/modules.txt': `# example.org/a v1.0.0
## explicit; go 1.17
example.org/a
# example.org/b v1.1.0 => example.org/fork v1.2.0
## explicit
example.org/b/sub
# example.org/l v0.0.0 => ./l
## explicit
example.org/l
`,
    },
    finds: [
      'pkg:golang/example.org/a@v1.0.0 required',
      'pkg:golang/example.org/fork@v1.2.0 required as example.org/b',
      'vendor/modules.txt#example.org/l v0.0.0 required v0.0.0',
    ],
  },
  'Cargo.lock 1: metadata checksums, other registry, git': {
    files: {
      'Cargo.lock': `[[package]]
name = "p"
version = "0.1.0"
dependencies = [
 "a 1.0.0 (registry+https://github.com/rust-lang/crates.io-index)",
 "g 0.2.0 (git+https://github.com/o/g?branch=main#${sha1})",
 "c 0.3.0 (registry+https://crates.corp/index)",
]

[[package]]
name = "a"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"

[[package]]
name = "c"
version = "0.3.0"
source = "registry+https://crates.corp/index"

[[package]]
name = "g"
version = "0.2.0"
source = "git+https://github.com/o/g?branch=main#${sha1}"

[metadata]
"checksum a 1.0.0 (registry+https://github.com/rust-lang/crates.io-index)" = "${hex}"
"checksum c 0.3.0 (registry+https://crates.corp/index)" = "${hex}"
"checksum g 0.2.0 (git+https://github.com/o/g?branch=main#${sha1})" = "<none>"
`,
      'Cargo.toml': `[package]
name = "p"
version = "0.1.0"
[dependencies]
a = "1"
[dev-dependencies]
g = { git = "https://github.com/o/g", branch = "main" }
[target."cfg(unix)".dependencies]
c = { version = "0.3", registry = "corp", optional = true }
`,
    },
    finds: [
      'product p 0.1.0',
      'pkg:cargo/a@1.0.0 required',
      'pkg:cargo/c@0.3.0 optional from https://crates.corp/index',
      `pkg:cargo/g@0.2.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg%40${sha1} development`,
    ],
  },
  'Cargo.toml: renamed, target, git, path, workspace': {
    files: {
      'Cargo.toml': `[package]
name = "p"
version = "0.1.0"
[dependencies]
al = { package = "real", version = "=1.2.3" }
l = { path = "../l", version = "0.1" }
w.workspace = true
[build-dependencies]
cc = "1.0"
[target.x86_64-pc-windows-msvc.dependencies]
win = "0.5"
[workspace]
[workspace.dependencies]
w = { git = "https://github.com/o/w", tag = "v1" }
`,
    },
    finds: [
      'product p 0.1.0',
      'Cargo.toml#dependencies l required -',
      'pkg:cargo/cc declared 1.0 required',
      'pkg:cargo/real@1.2.3 required as al',
      'pkg:cargo/w?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fw%40v1 required',
      'pkg:cargo/win declared 0.5 required',
      'GAP 6 /l  lies outside the checkout at ../l, and is not read',
    ],
  },
  'Gemfile.lock: git, path, platforms, plugin': {
    files: {
      'Gemfile.lock': `GIT
  remote: https://github.com/o/g.git
  revision: ${sha1}
  tag: v1
  specs:
    g (1.0.0)
      rack (>= 2)

PATH
  remote: engines/e
  specs:
    e (0.1.0)

GEM
  remote: https://gems.corp/
  specs:
    private (3.0)

GEM
  remote: https://rubygems.org/
  specs:
    nokogiri (1.16.0-arm64-darwin)
      racc (~> 1.4)
    nokogiri (1.16.0-x86_64-linux)
      racc (~> 1.4)
    racc (1.7.3)
    rack (2.2.8)

PLATFORMS
  arm64-darwin
  x86_64-linux

DEPENDENCIES
  e!
  g!
  nokogiri
  private!

CHECKSUMS
  rack (2.2.8) sha256=${hex}

RUBY VERSION
   ruby 3.2.2p53

BUNDLED WITH
   2.5.3
`,
    },
    finds: [
      'Gemfile.lock#9:e (0.1.0) required 0.1.0',
      `pkg:gem/g@1.0.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
      'pkg:gem/nokogiri@1.16.0?platform=arm64-darwin required from https://rubygems.org/',
      'pkg:gem/nokogiri@1.16.0?platform=x86_64-linux required from https://rubygems.org/',
      'pkg:gem/private@3.0 required from https://gems.corp/',
      'pkg:gem/racc@1.7.3 required from https://rubygems.org/',
      'pkg:gem/rack@2.2.8 required from https://rubygems.org/',
    ],
  },
  'composer.lock: vcs, path, dev, provided': {
    files: {
      'composer.lock': `{"content-hash":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","packages":[{"name":"o/a","version":"v1.2.0","dist":{"type":"zip","url":"https://api.github.com/repos/o/a/zipball/${sha1}","reference":"${sha1}","shasum":""},"source":{"type":"git","url":"https://github.com/o/a.git","reference":"${sha1}"},"require":{"php":">=8","psr/log-implementation":"1.0","ext-json":"*"},"license":["MIT"],"notification-url":"https://packagist.org/downloads/"},{"name":"Mono/Log","version":"2.0.0","provide":{"psr/log-implementation":"1.0"},"dist":{"type":"zip","url":"https://api.github.com/repos/m/l/zipball/${sha1}","reference":"${sha1}","shasum":""},"notification-url":"https://packagist.org/downloads/"},{"name":"o/fork","version":"dev-main","source":{"type":"git","url":"https://github.com/o/fork.git","reference":"${sha1}"},"dist":{"type":"zip","url":"https://api.github.com/repos/o/fork/zipball/${sha1}","reference":"${sha1}","shasum":""}},{"name":"o/near","version":"1.0.0","dist":{"type":"path","url":"../near","reference":"${sha1}"}}],"packages-dev":[{"name":"o/test","version":"3.0.0","dist":{"type":"zip","url":"https://api.github.com/repos/o/test/zipball/${sha1}","reference":"${sha1}","shasum":""},"notification-url":"https://packagist.org/downloads/"}],"aliases":[],"minimum-stability":"stable","stability-flags":[],"prefer-stable":false,"prefer-lowest":false,"platform":[],"platform-dev":[]}`,
      'composer.json': '{"name":"o/p","require":{"o/a":"^1","o/fork":"dev-main","o/near":"*"},"require-dev":{"o/test":"^3"}}',
    },
    finds: [
      'product o/p -',
      'composer.lock#o/near required 1.0.0',
      'pkg:composer/mono/log@2.0.0 required',
      'pkg:composer/o/a@v1.2.0 required',
      `pkg:composer/o/fork@dev-main?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Ffork.git%40${sha1} required`,
      'pkg:composer/o/test@3.0.0 development',
      'GAP 1 o/near 1.0.0 lies outside the checkout at ../near, and is not read',
    ],
  },
  'pom.xml: import of a bom in the tree, classifier, profile, system, range': {
    files: {
      'pom.xml': `<project><groupId>g</groupId><artifactId>p</artifactId><version>1</version><properties><a.version>2.0</a.version></properties><dependencyManagement><dependencies><dependency><groupId>g</groupId><artifactId>m</artifactId><version>9</version></dependency></dependencies></dependencyManagement><dependencies><dependency><groupId>g.a</groupId><artifactId>a</artifactId><version>\${a.version}</version><classifier>linux</classifier></dependency><dependency><groupId>g</groupId><artifactId>m</artifactId></dependency><dependency><groupId>g</groupId><artifactId>r</artifactId><version>[1,2)</version></dependency><dependency><groupId>g</groupId><artifactId>t</artifactId><version>[3]</version><scope>test</scope></dependency><dependency><groupId>g</groupId><artifactId>s</artifactId><version>1</version><scope>system</scope><systemPath>\${basedir}/s.jar</systemPath></dependency><dependency><groupId>g</groupId><artifactId>z</artifactId><version>1</version><type>zip</type><optional>true</optional></dependency></dependencies><profiles><profile><id>x</id><dependencies><dependency><groupId>g</groupId><artifactId>pr</artifactId><version>5</version><scope>provided</scope></dependency></dependencies></profile></profiles></project>`,
    },
    finds: [
      'product p 1',
      'pkg:maven/g.a/a@2.0?classifier=linux required',
      'pkg:maven/g/m@9 required',
      'pkg:maven/g/pr@5 optional',
      'pkg:maven/g/r declared [1,2) required',
      'pkg:maven/g/t@3 development',
      'pkg:maven/g/z@1?type=zip optional',
      'pom.xml#g:s:jar: required 1',
    ],
  },
  'gradle lock of one configuration': {
    files: {
      'gradle/dependency-locks/runtimeClasspath.lockfile': `# This is a Gradle generated file for dependency locking.
# Manual edits can break the build and are not advised.
# This file is expected to be part of source control.
com.a:a:1.0
com.b:b:2.0.RELEASE
`,
    },
    finds: ['pkg:maven/com.a/a@1.0 required', 'pkg:maven/com.b/b@2.0.RELEASE required'],
  },
  'buildscript-gradle.lockfile': {
    files: {
      'buildscript-gradle.lockfile': `# This is a Gradle generated file for dependency locking.
com.p:plugin:1.0=classpath
empty=
`,
    },
    finds: ['pkg:maven/com.p/plugin@1.0 development'],
  },
  'project.assets.json: project and compile-only': {
    files: {
      'obj/project.assets.json': `{"version":3,"targets":{"net8.0":{"A/1.0.0":{"type":"package","dependencies":{"B":"2.0.0"},"compile":{"lib/a.dll":{}}},"B/2.0.0":{"type":"package"},"Lib/1.0.0":{"type":"project","dependencies":{"B":"2.0.0"}}}},"libraries":{"A/1.0.0":{"sha512":"${sri}","type":"package","path":"a/1.0.0"},"B/2.0.0":{"sha512":"${sri}","type":"package","path":"b/2.0.0"},"Lib/1.0.0":{"type":"project","path":"../Lib/Lib.csproj","msbuildProject":"../Lib/Lib.csproj"}},"projectFileDependencyGroups":{"net8.0":["A >= 1.0.0","Lib >= 1.0.0"]},"project":{"version":"1.0.0","restore":{"projectName":"P"},"frameworks":{"net8.0":{"dependencies":{"A":{"target":"Package","version":"[1.0.0, )"}}}}}}`,
    },
    finds: [
      'product P 1.0.0',
      'obj/project.assets.json#Lib/1.0.0 required 1.0.0',
      'pkg:nuget/A@1.0.0 required',
      'pkg:nuget/B@2.0.0 required',
    ],
  },
  'deps.json: runtime pack and project': {
    files: {
      'P.deps.json': `{"runtimeTarget":{"name":".NETCoreApp,Version=v8.0"},"targets":{".NETCoreApp,Version=v8.0":{"P/1.0.0":{"dependencies":{"A":"1.0.0","Lib":"1.0.0"},"runtime":{"P.dll":{}}},"A/1.0.0":{"runtime":{"lib/A.dll":{}}},"Lib/1.0.0":{"dependencies":{"A":"1.0.0"}},"runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/8.0.1":{}}},"libraries":{"P/1.0.0":{"type":"project","serviceable":false,"sha512":""},"A/1.0.0":{"type":"package","serviceable":true,"sha512":"sha512-${sri}","path":"a/1.0.0"},"Lib/1.0.0":{"type":"project","serviceable":false,"sha512":""},"runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/8.0.1":{"type":"runtimepack","serviceable":false,"sha512":""}}}`,
    },
    finds: [
      'product P 1.0.0',
      'P.deps.json#Lib/1.0.0 required 1.0.0',
      'pkg:nuget/A@1.0.0 required',
      'pkg:nuget/Microsoft.NETCore.App.Runtime.linux-x64@8.0.1 required',
    ],
  },
  'packages.lock.json: project, central, two frameworks': {
    files: {
      'packages.lock.json': `{"version":2,"dependencies":{"net48":{"A":{"type":"Direct","requested":"[1.0.0, )","resolved":"1.0.0","contentHash":"${sri}"}},"net8.0":{"A":{"type":"Direct","requested":"[1.1.0, )","resolved":"1.1.0","contentHash":"${sri}","dependencies":{"T":"1.0.0"}},"T":{"type":"CentralTransitive","requested":"[1.0.0, )","resolved":"1.0.0","contentHash":"${sri}"},"lib":{"type":"Project","dependencies":{"T":"[1.0.0, )"}}}}}`,
    },
    finds: [
      'packages.lock.json#net8.0/lib required -',
      'pkg:nuget/A@1.0.0 required',
      'pkg:nuget/A@1.1.0 required',
      'pkg:nuget/T@1.0.0 required',
    ],
  },
  'Package.resolved 1': {
    files: {
      'Package.resolved': `{"object":{"pins":[{"package":"A","repositoryURL":"https://github.com/o/A.git","state":{"branch":null,"revision":"${sha1}","version":"1.0.0"}},{"package":"B","repositoryURL":"git@github.com:o/B.git","state":{"branch":"main","revision":"${sha1}","version":null}}]},"version":1}`,
    },
    finds: ['pkg:swift/github.com/o/A@1.0.0 required', `pkg:swift/github.com/o/B@${sha1} required`],
  },
  'Package.resolved 2: registry, local': {
    files: {
      'Package.resolved': `{"pins":[{"identity":"o.a","kind":"registry","location":"","state":{"version":"1.0.0"}},{"identity":"l","kind":"localSourceControl","location":"/src/l","state":{"revision":"${sha1}","version":"0.1.0"}},{"identity":"r","kind":"remoteSourceControl","location":"https://gitlab.com/g/sub/r","state":{"revision":"${sha1}"}}],"version":2}`,
    },
    finds: ['Package.resolved#1:l required 0.1.0', `pkg:swift/gitlab.com/g/sub/r@${sha1} required`, 'pkg:swift/o/a@1.0.0 required'],
  },
  'rebar.lock of version 1.1 and bare': {
    files: {
      'rebar.lock': `[{<<"a">>,{pkg,<<"a">>,<<"1.0.0">>},0},
 {<<"g">>,{git,"https://github.com/o/g.git",{ref,"${sha1}"}},1}].
`,
    },
    finds: ['pkg:hex/a@1.0.0 required', `pkg:hex/g?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`],
  },
  'conan.lock 2: metadata, config, aliases': {
    files: {
      'conan.lock': `{"version":"0.5","requires":[["zlib/1.3#${md5}%1",{"x":1}],"lib/[>=1]@u/stable"],"build_requires":["cmake/3.27"],"python_requires":["py/1.0"],"config_requires":["conf/1.0"]}`,
    },
    finds: [
      'pkg:conan/cmake@3.27 development',
      'pkg:conan/conf@1.0 development',
      'pkg:conan/py@1.0 development',
      'pkg:conan/u/lib?channel=stable declared >=1 required',
      'pkg:conan/zlib@1.3 required',
    ],
  },
  'cabal.project.freeze: quotes, ranges, flags, installed': {
    files: {
      'cabal.project.freeze': `active-repositories: hackage.haskell.org:merge
constraints: any.aeson ==2.2.3.0 || ==2.2.4.0,
             any.text ==2.1,
             text +simdutf,
             base installed,
             any.hashable == 1.4.3.0
`,
    },
    finds: [
      'pkg:hackage/aeson declared ==2.2.3.0 || ==2.2.4.0 required',
      'pkg:hackage/base required',
      'pkg:hackage/hashable@1.4.3.0 required',
      'pkg:hackage/text@2.1 required',
    ],
  },
  'stack.yaml: extra-deps of every kind': {
    files: {
      'stack.yaml': `resolver: lts-22.0
packages:
- .
extra-deps:
- acme-missiles-0.3
- aeson-2.2.3.0@sha256:${hex},100
- git: https://github.com/o/g.git
  commit: ${sha1}
  subdirs: [s, t]
- github: o/h
  commit: ${sha1}
- https://e.org/u-1.0.tar.gz
- ./local
`,
    },
    finds: [
      `pkg:generic/h?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fh%40${sha1} required`,
      `pkg:generic/s?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
      `pkg:generic/t?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
      'pkg:generic/u-1.0.tar.gz?download_url=https:%2F%2Fe.org%2Fu-1.0.tar.gz required',
      'pkg:hackage/acme-missiles@0.3 required',
      'pkg:hackage/aeson@2.2.3.0 required',
      'stack.yaml#5 required -',
    ],
  },
  'renv.lock: github, bioconductor, local': {
    files: {
      'renv.lock': `{"R":{"Version":"4.3.1","Repositories":[{"Name":"CRAN","URL":"https://cloud.r-project.org"}]},"Packages":{"a":{"Package":"a","Version":"1.0","Source":"Repository","Repository":"CRAN","Hash":"${md5}","Requirements":["R","b"]},"b":{"Package":"b","Version":"2.0-1","Source":"GitHub","RemoteType":"github","RemoteHost":"api.github.com","RemoteUsername":"o","RemoteRepo":"b","RemoteRef":"main","RemoteSha":"${sha1}"},"B":{"Package":"B","Version":"3.0","Source":"Bioconductor","Hash":"${md5}"},"l":{"Package":"l","Version":"0.1","Source":"Local","RemoteType":"local","RemoteUrl":"./l.tar.gz"}}}`,
    },
    finds: [
      'pkg:bioconductor/B@3.0 required',
      'pkg:cran/a@1.0 required from CRAN',
      `pkg:cran/b@2.0-1?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fb%40${sha1} required`,
      'renv.lock#l required 0.1',
    ],
  },
  'Manifest.toml 1 of Julia': {
    files: {
      'Manifest.toml': `[[A]]
deps = ["Base64", "B"]
git-tree-sha1 = "${sha1}"
uuid = "12345678-1234-1234-1234-123456789012"
version = "1.0.0"

[[B]]
git-tree-sha1 = "${sha1}"
pinned = true
uuid = "22345678-1234-1234-1234-123456789012"
version = "0.2.0"

[[Base64]]
uuid = "2a0f44e3-6c83-55bd-87e4-b1978d98bd5f"
`,
    },
    finds: [
      'pkg:julia/A@1.0.0?uuid=12345678-1234-1234-1234-123456789012 required',
      'pkg:julia/B@0.2.0?uuid=22345678-1234-1234-1234-123456789012 required',
      'pkg:julia/Base64?uuid=2a0f44e3-6c83-55bd-87e4-b1978d98bd5f required',
    ],
  },
  'workflow: composite action': {
    files: {
      'action.yml': `name: x
description: y
runs:
  using: composite
  steps:
    - uses: actions/cache/restore@v4
    - uses: Org/Repo@${sha1} # v2.1.0
    - run: true
      shell: bash
`,
    },
    finds: ['pkg:github/actions/cache@v4#restore development', `pkg:github/org/repo@${sha1} development`],
  },
  'Dockerfile: args, stages, digests, ports': {
    files: {
      'app.Dockerfile': `ARG REG=ghcr.io
ARG TAG
FROM \${REG}/o/base:1.2 AS b
FROM node:\${TAG:-20-slim}
COPY --from=b /a /a
FROM localhost:5000/x
FROM library/alpine@sha256:${hex}
`,
    },
    finds: [
      `pkg:docker/alpine@sha256:${hex} required from docker.io`,
      'pkg:docker/node@20-slim development from docker.io',
      'pkg:docker/o/base@1.2?repository_url=ghcr.io development from ghcr.io',
      'pkg:docker/x@latest?repository_url=localhost:5000 development from localhost:5000',
    ],
  },
  'compose: images and builds': {
    files: {
      'compose.yaml': `services:
  db:
    image: postgres:16.1
  app:
    build: .
    image: o/app:dev
  x:
    image: "ghcr.io/o/x@sha256:${hex}"
  e:
    image: redis:\${R:-7.2}
`,
    },
    finds: [
      'pkg:docker/o/app@dev optional from docker.io',
      `pkg:docker/o/x@sha256:${hex}?repository_url=ghcr.io required from ghcr.io`,
      'pkg:docker/postgres@16.1 required from docker.io',
      'pkg:docker/redis@7.2 required from docker.io',
      'GAP undefined not read: Dockerfile, the Dockerfile of service app in compose.yaml, which is not there',
    ],
  },
  'requirements.lock of Helm 2': {
    files: {
      'requirements.lock': `dependencies:
- name: a
  repository: https://charts.example/stable/
  version: 1.0.0
digest: sha256:${hex}
generated: 2019-01-01T00:00:00.000000Z
`,
    },
    finds: ['pkg:helm/a@1.0.0?repository_url=https:%2F%2Fcharts.example%2Fstable required from https://charts.example/stable/'],
  },
  'terraform: three part names': {
    files: {
      '.terraform.lock.hcl': `# made by "terraform init".
provider "terraform.corp/o/p" {
  version = "1.0.0"
  hashes = ["zh:${hex}"]
}

provider "registry.terraform.io/hashicorp/null" {
  version     = "3.2.1"
  constraints = ">= 3.0.0, < 4.0.0"
}
`,
    },
    finds: [
      'pkg:terraform/registry.terraform.io/hashicorp/null@3.2.1 required from registry.terraform.io',
      'pkg:terraform/terraform.corp/o/p@1.0.0 required from terraform.corp',
    ],
  },
  'deno 3': {
    files: {
      'deno.lock': `{"version":"3","packages":{"specifiers":{"npm:chalk@5":"npm:chalk@5.3.0","jsr:@std/path@1":"jsr:@std/path@1.0.0"},"jsr":{"@std/path@1.0.0":{"integrity":"${hex}"}},"npm":{"chalk@5.3.0":{"integrity":"sha512-${sri}","dependencies":{}}}},"redirects":{},"remote":{"https://deno.land/std@0.200.0/path/mod.ts":"${hex}"}}`,
    },
    finds: [
      'pkg:generic/mod.ts?download_url=https:%2F%2Fdeno.land%2Fstd%400.200.0%2Fpath%2Fmod.ts required',
      'pkg:jsr/%40std/path@1.0.0 required from https://jsr.io',
      'pkg:npm/chalk@5.3.0 required',
    ],
  },
  'deno 5': {
    files: {
      'deno.lock': `{"version":"5","specifiers":{"npm:@s/a@1":"1.0.0_b@2.0.0","npm:b@2":"2.0.0"},"npm":{"@s/a@1.0.0_b@2.0.0":{"integrity":"sha512-${sri}","dependencies":["b"]},"b@2.0.0":{"integrity":"sha512-${sri}"}},"workspace":{"dependencies":["npm:@s/a@1"]}}`,
    },
    finds: ['pkg:npm/%40s/a@1.0.0 required', 'pkg:npm/b@2.0.0 required'],
  },
  'conda-lock.yml': {
    files: {
      'conda-lock.yml': `version: 1
metadata:
  content_hash:
    linux-64: ${hex}
  channels:
  - url: conda-forge
    used_env_vars: []
  platforms:
  - linux-64
  sources:
  - environment.yml
package:
- name: python
  version: 3.11.4
  manager: conda
  platform: linux-64
  dependencies: {}
  url: https://conda.anaconda.org/conda-forge/linux-64/python-3.11.4-hab00c5b_0_cpython.conda
  hash:
    md5: ${md5}
    sha256: ${hex}
  category: main
  optional: false
- name: requests
  version: 2.31.0
  manager: pip
  platform: linux-64
  dependencies: {}
  url: https://files.pythonhosted.org/requests-2.31.0-py3-none-any.whl
  hash:
    sha256: ${hex}
  category: dev
  optional: true
`,
    },
    finds: [
      'pkg:conda/python@3.11.4?build=hab00c5b_0_cpython&channel=conda-forge&subdir=linux-64&type=conda required',
      'pkg:pypi/requests@2.31.0 development',
    ],
  },
  'pixi.lock': {
    files: {
      'pixi.lock': `version: 6
environments:
  default:
    channels:
    - url: https://conda.anaconda.org/conda-forge/
    packages:
      linux-64:
      - conda: https://conda.anaconda.org/conda-forge/linux-64/zlib-1.3.1-h4ab18f5_1.conda
      - pypi: https://files.pythonhosted.org/six-1.16.0-py2.py3-none-any.whl
packages:
- conda: https://conda.anaconda.org/conda-forge/linux-64/zlib-1.3.1-h4ab18f5_1.conda
  sha256: ${hex}
  md5: ${md5}
- pypi: https://files.pythonhosted.org/six-1.16.0-py2.py3-none-any.whl
  name: six
  version: 1.16.0
  sha256: ${hex}
`,
    },
    finds: [
      'pkg:conda/zlib@1.3.1?build=h4ab18f5_1&channel=conda-forge&subdir=linux-64&type=conda required',
      'pkg:pypi/six@1.16.0 required',
    ],
  },
  'explicit conda list': {
    files: {
      'conda-linux-64.lock': `# platform: linux-64
@EXPLICIT
https://conda.anaconda.org/conda-forge/linux-64/zlib-1.3.1-h4ab18f5_1.conda#${md5}
https://conda.anaconda.org/conda-forge/noarch/tzdata-2024a-h0c530f3_0.tar.bz2
`,
    },
    finds: [
      'pkg:conda/tzdata@2024a?build=h0c530f3_0&channel=conda-forge&subdir=noarch&type=tar.bz2 required',
      'pkg:conda/zlib@1.3.1?build=h4ab18f5_1&channel=conda-forge&subdir=linux-64&type=conda required',
    ],
  },
  'opam.locked: pins and filters': {
    files: {
      'p.opam.locked': `opam-version: "2.0"
name: "p"
version: "1.0"
depends: [
  "dune" {= "3.14.0"}
  "ounit2" {= "2.2.7" & with-test}
  "g" {= "0.1"}
]
pin-depends: [
  ["g.0.1" "git+https://github.com/o/g.git#${sha1}"]
]
`,
    },
    finds: [
      'product p 1.0',
      'pkg:opam/dune@3.14.0 required',
      `pkg:opam/g@0.1?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${sha1} required`,
      'pkg:opam/ounit2@2.2.7 development',
    ],
  },
  'flake.lock: kinds of inputs': {
    files: {
      'flake.lock': `{"nodes":{"a":{"locked":{"lastModified":1,"narHash":"sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","owner":"o","repo":"a","rev":"${sha1}","type":"github"},"original":{"owner":"o","repo":"a","type":"github"}},"g":{"inputs":{"a":["a"]},"locked":{"narHash":"sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","rev":"${sha1}","type":"git","url":"https://git.corp/g"},"original":{"type":"git","url":"https://git.corp/g"}},"t":{"flake":false,"locked":{"narHash":"sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","type":"tarball","url":"https://e.org/t.tar.gz"},"original":{"type":"tarball","url":"https://e.org/t.tar.gz"}},"root":{"inputs":{"a":"a","g":"g","t":"t"}}},"root":"root","version":7}`,
    },
    finds: [
      `pkg:generic/g?vcs_url=git%2Bhttps:%2F%2Fgit.corp%2Fg%40${sha1} required`,
      'pkg:generic/t?download_url=https:%2F%2Fe.org%2Ft.tar.gz required',
      `pkg:github/o/a@${sha1} required`,
    ],
  },
  'vcpkg.json: features, host, overrides': {
    files: {
      'vcpkg.json': `{"name":"p","version":"1.0","dependencies":["zlib",{"name":"fmt","version>=":"10.0.0#1"},{"name":"cmake","host":true}],"features":{"x":{"description":"y","dependencies":["curl"]}},"overrides":[{"name":"zlib","version":"1.3.1","port-version":2}],"builtin-baseline":"${sha1}"}`,
    },
    finds: [
      'product p 1.0',
      'pkg:vcpkg/cmake development',
      'pkg:vcpkg/curl optional',
      'pkg:vcpkg/fmt declared >=10.0.0#1 required',
      'pkg:vcpkg/zlib@1.3.1 required',
    ],
  },
  'build.sbt.lock': {
    files: {
      'build.sbt.lock': `{"lockVersion":1,"timestamp":"2024-01-01T00:00:00Z","configurations":["compile","test"],"dependencies":[{"org":"org.a","name":"a_2.13","version":"1.0","artifacts":[{"name":"a.jar","hash":"sha1:${sha1}"}],"configurations":["compile"]},{"org":"org.t","name":"t","version":"2.0","artifacts":[],"configurations":["test"]}]}`,
    },
    finds: ['pkg:maven/org.a/a_2.13@1.0 required', 'pkg:maven/org.t/t@2.0 development'],
  },
  'maven_install.json 2': {
    files: {
      'maven_install.json': `{"__AUTOGENERATED_FILE_DO_NOT_MODIFY_THIS_FILE_MANUALLY":"x","__INPUT_ARTIFACTS_HASH":1,"__RESOLVED_ARTIFACTS_HASH":2,"artifacts":{"com.a:a":{"shasums":{"jar":"${hex}","sources":"${hex}"},"version":"1.0"},"com.b:b:jar:linux":{"shasums":{"jar":"${hex}"},"version":"2.0"}},"dependencies":{"com.a:a":["com.b:b:jar:linux"]},"packages":{},"repositories":{"https://repo1.maven.org/maven2/":["com.a:a"]},"services":{},"version":"2"}`,
    },
    finds: ['pkg:maven/com.a/a@1.0 required', 'pkg:maven/com.b/b@2.0?classifier=linux required'],
  },
  'cpanfile.snapshot': {
    files: {
      'cpanfile.snapshot': `# carton snapshot format: version 1.0
DISTRIBUTIONS
  Try-Tiny-0.31
    pathname: E/ET/ETHER/Try-Tiny-0.31.tar.gz
    provides:
      Try::Tiny 0.31
    requirements:
      perl 5.006
  A-B-v1.2.3
    pathname: A/AB/ABC/A-B-v1.2.3.tar.gz
    provides:
      A::B v1.2.3
    requirements:
      Try::Tiny 0
`,
    },
    finds: ['pkg:cpan/ABC/A-B@v1.2.3 required', 'pkg:cpan/ETHER/Try-Tiny@0.31 required'],
  },
  'Gopkg.lock': {
    files: {
      'Gopkg.lock': `[[projects]]
  digest = "1:${hex}"
  name = "github.com/o/a"
  packages = ["."]
  pruneopts = "UT"
  revision = "${sha1}"
  version = "v1.0.0"

[[projects]]
  branch = "master"
  name = "golang.org/x/net"
  packages = ["html"]
  revision = "${sha1}"
  source = "https://github.com/golang/net.git"

[solve-meta]
  analyzer-name = "dep"
  analyzer-version = 1
`,
    },
    finds: ['pkg:golang/github.com/o/a@v1.0.0 required', `pkg:golang/golang.org/x/net@${sha1} required`],
  },
  'environment.yml: channels, builds, pip': {
    files: {
      'environment.yaml': `name: x
channels:
- conda-forge
- https://conda.corp/c
dependencies:
- python=3.11
- numpy==1.26.0
- pytorch::torch=2.1.0=py311_cuda
- "scipy>=1.11,<2"
- pip:
  - black==24.1.0
  - git+https://github.com/o/g.git@v1#egg=g
`,
    },
    finds: [
      'pkg:conda/numpy@1.26.0 required',
      'pkg:conda/python declared =3.11 required',
      'pkg:conda/scipy declared >=1.11,<2 required',
      'pkg:conda/torch@2.1.0 required from pytorch',
      'pkg:pypi/black@24.1.0 required',
      'pkg:pypi/g?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40v1 required',
    ],
  },
  'luarocks.lock': {
    files: {
      'luarocks.lock': `return {
   dependencies = {
      ["lua-cjson"] = "2.1.0.10-1",
      penlight = "1.13.1-1",
   },
}
`,
    },
    finds: ['pkg:luarocks/lua-cjson@2.1.0.10-1 required', 'pkg:luarocks/penlight@1.13.1-1 required'],
  },
  'gradle catalog: plugins, rich, settings': {
    files: {
      'libs.versions.toml': `[versions]
a = "1.0"
b = { require = "2.0" }
c = { prefer = "3.0" }
[libraries]
a = { module = "g:a", version.ref = "a" }
b = { group = "g", name = "b", version.ref = "b" }
c = { module = "g:c", version.ref = "c" }
d = "g:d:4.0"
e = { module = "g:e", version = { strictly = "[5, 6[", prefer = "5.1" } }
f = { module = "g:f" }
[plugins]
p = { id = "org.p", version.ref = "a" }
`,
    },
    finds: [
      'pkg:maven/g/a declared 1.0 required',
      'pkg:maven/g/b declared 2.0 required',
      'pkg:maven/g/c declared 3.0 required',
      'pkg:maven/g/d declared 4.0 required',
      'pkg:maven/g/e declared [5, 6[ required',
      'pkg:maven/g/f required',
      'pkg:maven/org.p/org.p.gradle.plugin declared 1.0 development',
    ],
  },
  'Cartfile.resolved': {
    files: {
      'Cartfile.resolved': `github "o/A" "1.0.0"
github "https://ghe.corp/o/B" "${sha1}"
git "file:///src/c" "v2"
binary "https://e.org/d.json" "3.0.0"
`,
    },
    finds: [
      `pkg:generic/B@${sha1}?vcs_url=git%2Bhttps:%2F%2Fghe.corp%2Fo%2FB%40${sha1} required`,
      'pkg:generic/c@v2?vcs_url=git%2Bfile:%2F%2F%2Fsrc%2Fc%40v2 required',
      'pkg:generic/d@3.0.0?download_url=https:%2F%2Fe.org%2Fd.json required',
      'pkg:github/o/a@1.0.0 required',
    ],
  },
  'Brewfile.lock.json': {
    files: {
      'Brewfile.lock.json': `{"entries":{"tap":{"homebrew/cask":{"revision":"${sha1}"}},"brew":{"git":{"version":"2.43.0","bottle":{"rebuild":0,"files":{}}},"o/t/x":{"version":"1.0","bottle":false}},"cask":{"firefox":{"version":"120.0"}},"mas":{"Xcode":{"id":"1","version":"15.0"}}},"system":{}}`,
    },
    finds: ['pkg:brew/firefox@120.0 development', 'pkg:brew/git@2.43.0 development', 'pkg:brew/o/t/x@1.0 development'],
  },
};
