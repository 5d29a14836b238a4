// For tests: manifests that no lock answers, after the documentation of each format, and what must be found in them; see testing-recall.ts.

import type { RecallCase } from './testing-recall.js';

const sha1 = 'b'.repeat(40);

export const manifestCases: Readonly<Record<string, RecallCase>> = {
  'pubspec.yaml: every source': {
    files: {
      'pubspec.yaml': `name: house
version: 1.2.0+3
environment:
  sdk: ^3.2.0
dependencies:
  flutter:
    sdk: flutter
  exact: 1.4.0
  any: any
  empty:
  caret: ^2.1.0
  ranged: '>=1.0.0 <3.0.0'
  hosted:
    hosted: https://pub.corp
    version: ^1.0.0
  old_hosted:
    hosted:
      name: real_name
      url: https://pub.corp
    version: 2.0.0
  short_git:
    git: https://github.com/o/short.git
  long_git:
    git:
      url: git@github.com:o/long.git
      ref: v2
      path: packages/long
  near:
    path: packages/near
  far:
    path: ../far
dev_dependencies:
  test: ^1.24.0 # a remark
dependency_overrides:
  caret: 2.1.5
`,
    },
    finds: [
      'product house 1.2.0+3',
      'pkg:pub/any required',
      'pkg:pub/caret@2.1.5 required',
      'pkg:pub/empty required',
      'pkg:pub/exact@1.4.0 required',
      'pkg:pub/flutter required',
      'pkg:pub/hosted declared ^1.0.0 required from https://pub.corp',
      'pkg:pub/long_git?vcs_url=git%2Bgit%40github.com:o%2Flong.git%40v2 required',
      'pkg:pub/ranged declared >=1.0.0 <3.0.0 required',
      'pkg:pub/real_name@2.0.0 required as old_hosted from https://pub.corp',
      'pkg:pub/short_git?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fshort.git required',
      'pkg:pub/test declared ^1.24.0 development',
      'pubspec.yaml#10 far required -',
      'pubspec.yaml#9 near required -',
      'GAP 30 /far  lies outside the checkout at ../far, and is not read',
    ],
  },
  'Chart.yaml: aliases, conditions, kinds of repositories': {
    files: {
      'Chart.yaml': `apiVersion: v2
name: house
version: 0.1.0
appVersion: "1.16.0"
dependencies:
  - name: postgresql
    version: ~12.1.0
    repository: https://charts.example.org/stable/
    condition: postgresql.enabled
  - name: postgresql
    alias: replica
    version: 12.1.9
    repository: https://charts.example.org/stable/
  - name: common
    version: 2.x.x
    repository: oci://registry.example.org/charts
    tags: [backend]
  - name: own
    version: 0.0.1
    repository: file://../own
  - name: embedded
    version: "*"
  - name: named
    version: ">= 1.2, < 2.0.0"
    repository: "@internal"
`,
    },
    finds: [
      'product house 0.1.0',
      'Chart.yaml#3 own required -',
      'Chart.yaml#4 embedded required -',
      'pkg:helm/common?repository_url=oci:%2F%2Fregistry.example.org%2Fcharts declared 2.x.x optional from oci://registry.example.org/charts',
      'pkg:helm/named declared >= 1.2, < 2.0.0 required',
      'pkg:helm/postgresql?repository_url=https:%2F%2Fcharts.example.org%2Fstable declared ~12.1.0 optional from https://charts.example.org/stable/',
      'pkg:helm/postgresql@12.1.9?repository_url=https:%2F%2Fcharts.example.org%2Fstable required as replica from https://charts.example.org/stable/',
      'GAP 18 /own  lies outside the checkout at ../own, and is not read',
    ],
  },
  'requirements.yaml of Helm 2': {
    files: {
      'requirements.yaml': `dependencies:
- name: redis
  version: "3.3.5"
  repository: https://charts.example.org
- name: mysql
  version: ^1
  repository: alias:stable
`,
      'Chart.yaml': `name: house
version: 1.0.0
`,
    },
    finds: [
      'pkg:helm/mysql declared ^1 required',
      'pkg:helm/redis@3.3.5?repository_url=https:%2F%2Fcharts.example.org required from https://charts.example.org',
    ],
  },
  'composer.json: platform, branches, aliases': {
    files: {
      'composer.json': `{
    "name": "Acme/House",
    "version": "2.0.0",
    "license": ["MIT", "Apache-2.0"],
    "authors": [{"name": "Ada", "email": "ada@example.org"}],
    "require": {
        "php": "^8.1",
        "ext-json": "*",
        "monolog/monolog": "^2.0 || ^3.0",
        "Symfony/Console": "6.4.1",
        "acme/branch": "dev-main#${sha1} as 1.0.x-dev",
        "acme/any": "*",
        "acme/stable": "1.0.0@beta"
    },
    "require-dev": {"phpunit/phpunit": "~10.5"}
}
`,
    },
    finds: [
      'product Acme/House 2.0.0',
      'pkg:composer/acme/any required',
      `pkg:composer/acme/branch declared dev-main#${sha1} as 1.0.x-dev required`,
      'pkg:composer/acme/stable@1.0.0 required',
      'pkg:composer/monolog/monolog declared ^2.0 || ^3.0 required',
      'pkg:composer/phpunit/phpunit declared ~10.5 development',
      'pkg:composer/symfony/console@6.4.1 required',
    ],
  },
  'Cartfile: every sign': {
    files: {
      Cartfile: `# what we use
github "ReactiveCocoa/ReactiveCocoa" >= 2.3.1
github "Mantle/Mantle" ~> 1.0 # a remark
github "jspahrsummers/libextobjc" == 0.4.1
github "any/any"
github "https://enterprise.local/ghe/desktop/git-error-translations" "branch"
git "https://example.org/x.git" "${sha1}"
binary "https://example.org/release/Framework.json" ~> 2.3
`,
    },
    finds: [
      'pkg:generic/Framework?download_url=https:%2F%2Fexample.org%2Frelease%2FFramework.json declared ~> 2.3 required',
      'pkg:generic/git-error-translations@branch?vcs_url=git%2Bhttps:%2F%2Fenterprise.local%2Fghe%2Fdesktop%2Fgit-error-translations%40branch required',
      `pkg:generic/x@${sha1}?vcs_url=git%2Bhttps:%2F%2Fexample.org%2Fx.git%40${sha1} required`,
      'pkg:github/any/any required',
      'pkg:github/jspahrsummers/libextobjc@0.4.1 required',
      'pkg:github/mantle/mantle declared ~> 1.0 required',
      'pkg:github/reactivecocoa/reactivecocoa declared >= 2.3.1 required',
    ],
  },
  'Cartfile.private': {
    files: {
      'Cartfile.private': `github "Quick/Quick" ~> 7.0
`,
    },
    finds: ['pkg:github/quick/quick declared ~> 7.0 development'],
  },
  'Gemfile: groups, platforms, git, blocks': {
    files: {
      Gemfile: `# frozen_string_literal: true

source 'https://rubygems.org'
git_source(:github) { |repo| "https://github.com/#{repo}.git" }

ruby '3.2.2'

gem 'rails', '~> 7.1.0', '>= 7.1.2'
gem "pg", "1.5.4"
gem('puma')
gem 'own', path: 'engines/own'
gem 'fork', github: 'acme/fork', branch: 'main'
gem 'repo', :git => 'https://example.org/repo.git', :tag => 'v1'
gem 'lazy', require: false
# gem 'gone'
gem name_of_it, '1.0'

group :development, :test do
  gem 'rspec-rails', '~> 6.0'
end

gem 'rubocop', '= 1.57.0', group: :development, require: false

platforms :jruby do
  gem 'jdbc', '~> 1'
end

source 'https://gems.example.org' do
  gem 'private', '>= 1', '< 3'
end

path 'components' do
  gem 'part'
end

if ENV['EXTRA']
  gem 'extra'
end
`,
    },
    finds: [
      'Gemfile#11 part required -',
      'Gemfile#3 own required -',
      'pkg:gem/extra required',
      'pkg:gem/fork?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ffork.git%40main required',
      'pkg:gem/jdbc declared ~> 1 required',
      'pkg:gem/lazy required',
      'pkg:gem/pg@1.5.4 required',
      'pkg:gem/private declared >= 1, < 3 required from https://gems.example.org',
      'pkg:gem/puma required',
      'pkg:gem/rails declared ~> 7.1.0, >= 7.1.2 required',
      'pkg:gem/repo?vcs_url=git%2Bhttps:%2F%2Fexample.org%2Frepo.git%40v1 required',
      'pkg:gem/rspec-rails declared ~> 6.0 development',
      'pkg:gem/rubocop@1.57.0 development',
      'GAP 16 Gemfile: what it asks for is known only when it runs',
    ],
  },
  'a specification of a gem': {
    files: {
      'house.gemspec': `# frozen_string_literal: true
require_relative "lib/house/version"

Gem::Specification.new do |s|
  s.name        = "house"
  s.version     = House::VERSION
  s.authors     = ["Ada Lovelace", 'Grace']
  s.license     = "MIT"
  s.add_dependency "rack", ">= 2.0", "< 4"
  s.add_runtime_dependency %q{thor}, "1.2.1"
  s.add_dependency("zeitwerk", ["~> 2.5"])
  s.add_development_dependency 'minitest'
  # s.add_dependency "gone"
  deps.each { |one| s.add_dependency one }
  names.each do |one|
    s.add_dependency one, "1.0"
  end
end
`,
    },
    finds: [
      'product house -',
      'pkg:gem/minitest development',
      'pkg:gem/rack declared >= 2.0, < 4 required',
      'pkg:gem/thor@1.2.1 required',
      'pkg:gem/zeitwerk declared ~> 2.5 required',
      'GAP 14 house.gemspec, here and 1 more: what it asks for is known only when it runs',
    ],
  },
  'Podfile: subspecs, targets, places': {
    files: {
      Podfile: `platform :ios, '15.0'
use_frameworks!

target 'House' do
  pod 'Alamofire', '~> 5.8'
  pod 'Exact', '1.2.3'
  pod 'Firebase/Auth'
  pod 'Local', :path => './Local'
  pod 'Far', :path => '../Far'
  pod 'Forked', :git => 'https://github.com/acme/forked.git', :commit => '${sha1}'
  pod 'Spec', :podspec => 'https://example.org/Spec.podspec'
  pod 'Several', :configurations => ['Debug']
  pod name

  target 'HouseTests' do
    inherit! :search_paths
    pod 'Quick', '= 7.0.0'
  end
end

target 'Other' do
  pod 'Alamofire', '~> 5.8'
end
`,
    },
    finds: [
      'Podfile#3 Local required -',
      'Podfile#4 Far required -',
      'pkg:cocoapods/Alamofire declared ~> 5.8 required',
      'pkg:cocoapods/Exact@1.2.3 required',
      'pkg:cocoapods/Firebase#Auth required',
      `pkg:cocoapods/Forked?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fforked.git%40${sha1} required`,
      'pkg:cocoapods/Quick@7.0.0 development',
      'pkg:cocoapods/Several required',
      'pkg:cocoapods/Spec?download_url=https:%2F%2Fexample.org%2FSpec.podspec required',
      'GAP 13 Podfile: what it asks for is known only when it runs',
      'GAP 9 /Far  lies outside the checkout at ../Far, and is not read',
    ],
  },
  Brewfile: {
    files: {
      Brewfile: `tap "homebrew/bundle"
brew "git"
brew "acme/tools/bird", args: ["HEAD"]
brew "postgresql@16", restart_service: true
cask "firefox"
mas "Xcode", id: 497799835
vscode "ms-python.python"
`,
    },
    finds: [
      'pkg:brew/acme/tools/bird development',
      'pkg:brew/firefox development',
      'pkg:brew/git development',
      'pkg:brew/postgresql%4016 development',
    ],
  },
  'mix.exs: hex, git, path, umbrella': {
    files: {
      'apps/house/mix.exs': `defmodule House.MixProject do
  use Mix.Project

  def project do
    [
      app: :house,
      version: "0.3.1",
      elixir: "~> 1.15",
      deps: deps()
    ]
  end

  defp deps do
    [
      {:phoenix, "~> 1.7.10"},
      {:exact, "== 2.0.0"},
      {:bare, "1.2.3"},
      {:any, ">= 0.0.0"},
      {:credo, "~> 1.7", only: [:dev, :test], runtime: false},
      {:renamed, "~> 1.0", hex: :other_name},
      {:forked, github: "acme/forked", tag: "v1.0"},
      {:repo, git: "https://example.org/repo.git", ref: "${sha1}"},
      {:near, path: "../near"},
      {:sibling, in_umbrella: true},
      {:maybe, "~> 3.0", optional: true}
      # {:gone, "~> 1.0"}
    ]
  end
end
`,
    },
    finds: [
      'product house 0.3.1',
      'apps/house/mix.exs#8 near required -',
      'apps/house/mix.exs#9 sibling required -',
      'pkg:hex/any declared >= 0.0.0 required',
      'pkg:hex/bare@1.2.3 required',
      'pkg:hex/credo declared ~> 1.7 development',
      'pkg:hex/exact@2.0.0 required',
      'pkg:hex/forked?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fforked.git%40v1.0 required',
      'pkg:hex/maybe declared ~> 3.0 optional',
      'pkg:hex/other_name declared ~> 1.0 required as renamed',
      'pkg:hex/phoenix declared ~> 1.7.10 required',
      `pkg:hex/repo?vcs_url=git%2Bhttps:%2F%2Fexample.org%2Frepo.git%40${sha1} required`,
    ],
  },
  'rebar.config: profiles, git, names': {
    files: {
      'rebar.config': `%% what we build with
{erl_opts, [debug_info]}.
{deps, [
    cowboy, % any
    {jsx, "3.1.0"},
    {hackney, "~> 1.18"},
    {rfc, {pkg, rfc3339}},
    {named, "1.0.0", {pkg, other}},
    {ranch, {git, "https://github.com/ninenines/ranch.git", {tag, "2.1.0"}}}
]}.
{profiles, [{test, [{deps, [{meck, "0.9.2"}]}]}]}.
`,
    },
    finds: [
      'pkg:hex/cowboy required',
      'pkg:hex/hackney declared ~> 1.18 required',
      'pkg:hex/jsx@3.1.0 required',
      'pkg:hex/meck@0.9.2 development',
      'pkg:hex/other@1.0.0 required as named',
      'pkg:hex/ranch?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fninenines%2Franch.git%402.1.0 required',
      'pkg:hex/rfc3339 required as rfc',
    ],
  },
  'Package.swift: ranges, registry, path': {
    files: {
      'Package.swift': `// swift-tools-version: 5.9
import PackageDescription

/* .package(url: "https://github.com/gone/gone", from: "1.0.0") */
let package = Package(
    name: "House",
    products: [.library(name: "House", targets: ["House"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.58.0"),
        .package(url: "https://github.com/acme/exact", exact: "1.0.0"),
        .package(url: "https://github.com/acme/old", .exact("1.1.0")),
        .package(url: "https://github.com/acme/minor", .upToNextMinor(from: "3.2.0")),
        .package(url: "https://github.com/acme/range", "1.0.0"..<"2.0.0"),
        .package(name: "Named", url: "https://github.com/acme/named", from: "4.0.0"),
        .package(
            url: "git@github.com:acme/branch.git",
            branch: "main"
        ),
        .package(url: "https://github.com/acme/rev", .revision("${sha1}")),
        .package(id: "mona.LinkedList", from: "1.1.0"),
        .package(path: "../Local"),
        // .package(url: "https://github.com/gone/gone2", from: "1.0.0"),
        .package(url: address, from: "1.0.0"),
    ],
    targets: [.target(name: "House", dependencies: [.product(name: "NIO", package: "swift-nio")])]
)
`,
    },
    finds: [
      'Package.swift#9 Local required -',
      'pkg:swift/github.com/acme/branch?vcs_url=git%2Bgit%40github.com:acme%2Fbranch.git%40main required',
      'pkg:swift/github.com/acme/exact@1.0.0 required',
      'pkg:swift/github.com/acme/minor declared ~3.2.0 required',
      'pkg:swift/github.com/acme/named declared ^4.0.0 required',
      'pkg:swift/github.com/acme/old@1.1.0 required',
      'pkg:swift/github.com/acme/range declared 1.0.0..<2.0.0 required',
      `pkg:swift/github.com/acme/rev?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Frev%40${sha1} required`,
      'pkg:swift/github.com/apple/swift-nio declared ^2.58.0 required',
      'pkg:swift/mona/LinkedList declared ^1.1.0 required',
      'GAP 23 Package.swift: what it asks for is known only when it runs',
      'GAP 21 /Local  lies outside the checkout at ../Local, and is not read',
    ],
  },
  'build.gradle: Groovy': {
    files: {
      'build.gradle': `plugins {
    id 'java'
}
repositories { mavenCentral() }
dependencies {
    implementation 'com.google.guava:guava:32.1.2-jre'
    implementation group: 'org.slf4j', name: 'slf4j-api', version: '2.0.9'
    api "org.acme:strict:1.0!!"
    compileOnly 'org.projectlombok:lombok'
    runtimeOnly "org.acme:var:$version"
    implementation project(':core')
    implementation platform('org.springframework.boot:spring-boot-dependencies:3.1.5')
    implementation libs.commons.lang3
    implementation files('libs/a.jar')
    testImplementation 'junit:junit:4.+'
    annotationProcessor 'org.projectlombok:lombok:1.18.30'
    // implementation 'gone:gone:1'
    implementation('org.acme:block:2.0:sources@jar') {
        exclude group: 'x'
    }
}
`,
    },
    finds: [
      'pkg:maven/com.google.guava/guava declared 32.1.2-jre required',
      'pkg:maven/junit/junit declared 4.+ development',
      'pkg:maven/org.acme/block declared 2.0 required',
      'pkg:maven/org.acme/strict@1.0 required',
      'pkg:maven/org.acme/var required',
      'pkg:maven/org.projectlombok/lombok required',
      'pkg:maven/org.slf4j/slf4j-api declared 2.0.9 required',
      'pkg:maven/org.springframework.boot/spring-boot-dependencies declared 3.1.5 required',
      'GAP 10 build.gradle: what it asks for is known only when it runs',
    ],
  },
  'build.gradle.kts: Kotlin': {
    files: {
      'app/build.gradle.kts': `plugins { kotlin("jvm") version "1.9.20" }
dependencies {
    implementation("org.jetbrains.kotlinx:kotlinx-coroutines-core:1.7.3")
    implementation(kotlin("stdlib"))
    implementation(libs.retrofit)
    implementation(project(":core"))
    implementation(platform("androidx.compose:compose-bom:2023.10.01"))
    debugImplementation("androidx.compose.ui:ui-tooling")
    testImplementation(group = "org.junit.jupiter", name = "junit-jupiter", version = "5.10.1")
    kapt("com.google.dagger:dagger-compiler:2.48")
    implementation("org.acme:x:\${rootProject.extra["v"]}")
}
`,
    },
    finds: [
      'pkg:maven/androidx.compose.ui/ui-tooling required',
      'pkg:maven/androidx.compose/compose-bom declared 2023.10.01 required',
      'pkg:maven/com.google.dagger/dagger-compiler declared 2.48 development',
      'pkg:maven/org.acme/x required',
      'pkg:maven/org.jetbrains.kotlin/kotlin-stdlib required',
      'pkg:maven/org.jetbrains.kotlinx/kotlinx-coroutines-core declared 1.7.3 required',
      'pkg:maven/org.junit.jupiter/junit-jupiter declared 5.10.1 development',
      'GAP 11 build.gradle.kts: what it asks for is known only when it runs',
    ],
  },
  '*.cabal: common stanzas, tests, ranges': {
    files: {
      'house.cabal': `cabal-version:      3.0
name:               house
version:            0.1.0.0
license:            BSD-3-Clause
-- build-depends: gone

common shared
    build-depends:    base >=4.16 && <5,
                      text ==2.0.2,
                      containers ^>=0.6.7

library
    import:           shared
    exposed-modules:  House
    build-depends:
        , aeson       >=2.1
                      && <2.3
        , bytestring
    hs-source-dirs:   src

executable house
    main-is:          Main.hs
    build-depends:    house, optparse-applicative == 0.17.*
    build-tool-depends: hpack:hpack >=0.35

test-suite spec
    type:             exitcode-stdio-1.0
    if os(windows)
        build-depends: Win32
    build-depends:    hspec -any, base, house
`,
    },
    finds: [
      'product house 0.1.0.0',
      'pkg:hackage/Win32 development',
      'pkg:hackage/aeson declared >=2.1 && <2.3 required',
      'pkg:hackage/base declared >=4.16 && <5 required',
      'pkg:hackage/bytestring required',
      'pkg:hackage/containers declared ^>=0.6.7 required',
      'pkg:hackage/hpack declared >=0.35 development',
      'pkg:hackage/hspec declared -any development',
      'pkg:hackage/optparse-applicative declared == 0.17.* required',
      'pkg:hackage/text@2.0.2 required',
    ],
  },
  'package.yaml of hpack': {
    files: {
      'package.yaml': `name: house
version: 0.1.0
license: MIT
dependencies:
- base >= 4.7 && < 5
- name: lens
  version: ">= 5"
library:
  source-dirs: src
  dependencies:
    aeson: ">=2"
    text: "== 2.0.2"
executables:
  house-exe:
    main: Main.hs
    dependencies: [house, optparse-applicative]
tests:
  spec:
    main: Spec.hs
    dependencies:
    - hspec
`,
    },
    finds: [
      'product house 0.1.0',
      'pkg:hackage/aeson declared >=2 required',
      'pkg:hackage/base declared >= 4.7 && < 5 required',
      'pkg:hackage/hspec development',
      'pkg:hackage/lens declared >= 5 required',
      'pkg:hackage/optparse-applicative required',
      'pkg:hackage/text@2.0.2 required',
    ],
  },
  'Project.toml of Julia': {
    files: {
      'Project.toml': `name = "House"
uuid = "11111111-1111-1111-1111-111111111111"
authors = ["Ada <ada@example.org>"]
version = "0.2.0"

[deps]
DataFrames = "a93c6f00-e57d-5684-b7b6-d8193f3e46c0"
JSON = "682c06a0-de6a-54ab-a142-c8b1cf79cde6"

[weakdeps]
Plots = "91a5bcdd-55d7-5caf-9e0b-520d859cae80"

[compat]
DataFrames = "1.3, 1.4"
JSON = "=0.21.4"
julia = "1.6"

[extras]
Test = "8dfed614-e22c-5e08-85e1-65c5234f0b40"

[targets]
test = ["Test"]
`,
    },
    finds: [
      'product House 0.2.0',
      'pkg:julia/DataFrames?uuid=a93c6f00-e57d-5684-b7b6-d8193f3e46c0 declared 1.3, 1.4 required',
      'pkg:julia/JSON@0.21.4?uuid=682c06a0-de6a-54ab-a142-c8b1cf79cde6 required',
      'pkg:julia/Plots?uuid=91a5bcdd-55d7-5caf-9e0b-520d859cae80 optional',
      'pkg:julia/Test?uuid=8dfed614-e22c-5e08-85e1-65c5234f0b40 development',
    ],
  },
  'main.tf: providers and modules': {
    files: {
      'main.tf': `terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
    corp = {
      source  = "tf.corp.example/Acme/corp"
      version = "1.2.3"
    }
    random = ">= 3.0"
    null = {}
  }
}

# module "gone" { source = "a/b/c" }
module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.1.2"
}
module "sub" {
  source  = "app.terraform.io/acme/k8s/azurerm//modules/x"
  version = "~> 1.1"
}
module "git" {
  source = "git::https://example.org/vpc.git//modules/a?ref=v1.2.0"
}
module "hub" {
  source = "github.com/hashicorp/example?ref=main"
}
module "archive" {
  source = "https://example.org/vpc-module.zip"
}
module "own" {
  source = "./modules/own"
}
module "computed" {
  source = "\${path.module}/x"
}
`,
    },
    finds: [
      'pkg:generic/example?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fhashicorp%2Fexample%40main required',
      'pkg:generic/vpc-module?download_url=https:%2F%2Fexample.org%2Fvpc-module.zip required',
      'pkg:generic/vpc?vcs_url=git%2Bhttps:%2F%2Fexample.org%2Fvpc.git%40v1.2.0 required',
      'pkg:terraform/app.terraform.io/acme/k8s/azurerm declared ~> 1.1 required from app.terraform.io',
      'pkg:terraform/registry.terraform.io/hashicorp/aws declared ~> 5.0 required from registry.terraform.io',
      'pkg:terraform/registry.terraform.io/hashicorp/null required from registry.terraform.io',
      'pkg:terraform/registry.terraform.io/hashicorp/random declared >= 3.0 required from registry.terraform.io',
      'pkg:terraform/registry.terraform.io/terraform-aws-modules/vpc/aws@5.1.2 required from registry.terraform.io',
      'pkg:terraform/tf.corp.example/acme/corp@1.2.3 required from tf.corp.example',
      'GAP 38 the source of a module: what it asks for is known only when it runs',
    ],
  },
  'main.tf beside a lock: its modules alone': {
    files: {
      'main.tf': `terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}
module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.1.2"
}
`,
      '.terraform.lock.hcl': `provider "registry.terraform.io/hashicorp/aws" {
  version = "5.0.0"
}
`,
    },
    finds: ['pkg:terraform/registry.terraform.io/terraform-aws-modules/vpc/aws@5.1.2 required from registry.terraform.io'],
  },
  'MODULE.bazel: overrides': {
    files: {
      'MODULE.bazel': `"""The house."""
module(
    name = "house",
    version = "1.0",
)

bazel_dep(name = "rules_go", version = "0.41.0", repo_name = "io_bazel_rules_go")
bazel_dep(name = "rules_python", version = "0.25.0", dev_dependency = True)
bazel_dep(name = "fixed", version = "1.0")
bazel_dep(name = "forked")
bazel_dep(name = "archived", version = "2.0")
bazel_dep(name = "near")
# bazel_dep(name = "gone", version = "1")

single_version_override(module_name = "fixed", version = "1.1")
git_override(
    module_name = "forked",
    remote = "https://github.com/acme/forked.git",
    commit = "${sha1}",
)
archive_override(module_name = "archived", urls = ["https://example.org/archived-2.0.zip"])
local_path_override(module_name = "near", path = "../near")
`,
    },
    finds: [
      'product house 1.0',
      'MODULE.bazel#5 near required -',
      'pkg:bazel/archived?download_url=https:%2F%2Fexample.org%2Farchived-2.0.zip required',
      'pkg:bazel/fixed@1.1 required',
      `pkg:bazel/forked?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fforked.git%40${sha1} required`,
      'pkg:bazel/rules_go declared 0.41.0 required',
      'pkg:bazel/rules_python declared 0.25.0 development',
      'GAP 12 /near  lies outside the checkout at ../near, and is not read',
    ],
  },
  'deno.jsonc: npm, jsr, addresses': {
    files: {
      'deno.jsonc': `{
  // what we import
  "name": "@acme/house",
  "version": "1.0.0",
  "imports": {
    "@std/assert": "jsr:@std/assert@^1.0.0",
    "@std/assert/": "jsr:/@std/assert@^1.0.0/",
    "exact": "jsr:@acme/exact@2.1.0",
    "chalk": "npm:chalk@5.3.0",
    "scoped": "npm:@Scope/pkg@^1/sub",
    "bare": "npm:bare",
    "oak": "https://deno.land/x/oak@v12.6.1/mod.ts",
    "@/": "./src/",
    "fs": "node:fs",
  },
}
`,
    },
    finds: [
      'product @acme/house 1.0.0',
      'pkg:generic/mod.ts?download_url=https:%2F%2Fdeno.land%2Fx%2Foak%40v12.6.1%2Fmod.ts required',
      'pkg:jsr/%40acme/exact@2.1.0 required from https://jsr.io',
      'pkg:jsr/%40std/assert declared ^1.0.0 required from https://jsr.io',
      'pkg:npm/%40Scope/pkg declared ^1 required',
      'pkg:npm/bare required',
      'pkg:npm/chalk@5.3.0 required',
    ],
  },
  'conanfile.py: attributes and calls': {
    files: {
      'conanfile.py': `from conan import ConanFile


class HouseConan(ConanFile):
    name = "house"
    version = "1.0"
    license = "MIT"
    requires = "zlib/1.2.13", "fmt/[>=9 <11]"
    tool_requires = ["cmake/3.27.1"]
    # requires = "gone/1.0"

    def requirements(self):
        self.requires("boost/1.83.0@acme/stable")
        if self.settings.os == "Windows":
            self.requires('winlib/2.0', transitive_headers=True)
        self.requires(f"computed/{self.version}")

    def build_requirements(self):
        self.test_requires("gtest/1.14.0")
`,
    },
    finds: [
      'product house 1.0',
      'pkg:conan/acme/boost@1.83.0?channel=stable required',
      'pkg:conan/cmake@3.27.1 development',
      'pkg:conan/fmt declared >=9 <11 required',
      'pkg:conan/gtest@1.14.0 development',
      'pkg:conan/winlib@2.0 required',
      'pkg:conan/zlib@1.2.13 required',
      'GAP 16 conanfile.py: what it asks for is known only when it runs',
    ],
  },
  'build.gradle in unusual style': {
    files: {
      'build.gradle': `/*
 * Copyright
 */
buildscript { dependencies { classpath 'com.acme:plugin:1.0'; classpath "com.acme:other:$v" } }
dependencies {
    implementation 'a:one:1',
                   'a:two:2'
    implementation(
        'a:three:3',
        'a:four:4',
    )
    implementation([group: 'a', name: 'map', version: mapVersion])
    "special"("a:five:5")
    shadow "a:six:6"
    add("testImplementation", "a:seven:7")
    implementation deps.eight
    implementation gradleKotlinDsl()
    if (flag) { runtimeOnly 'a:nine:9' }
    api('a:ten:10') {
        exclude group: 'gone', module: 'gone'
        because 'see gone:gone:1'
    }
    constraints {
        implementation 'gone:gone:1'
    }
}
dependencyManagement { dependencies { dependency 'gone:gone:1' } }
dependencies.api("a:eleven:11")
`,
    },
    finds: [
      'pkg:maven/a/eleven declared 11 required',
      'pkg:maven/a/five declared 5 required',
      'pkg:maven/a/four declared 4 required',
      'pkg:maven/a/map required',
      'pkg:maven/a/nine declared 9 required',
      'pkg:maven/a/one declared 1 required',
      'pkg:maven/a/seven declared 7 development',
      'pkg:maven/a/six declared 6 required',
      'pkg:maven/a/ten declared 10 required',
      'pkg:maven/a/three declared 3 required',
      'pkg:maven/a/two declared 2 required',
      'pkg:maven/com.acme/other development',
      'pkg:maven/com.acme/plugin declared 1.0 development',
      'GAP 4 build.gradle, here and 2 more: what it asks for is known only when it runs',
    ],
  },
  'Gemfile in unusual style': {
    files: {
      Gemfile: `source "https://gems.acme.example"
git_source(:corp) { |name| "https://git.acme.example/#{name}.git" }

=begin
gem "gone"
=end
gem "lines",
    # why
    ">= 1",
    git: "https://example.org/lines.git",
    tag: "v1"
gem "open", [
  "~> 2.0",
]
gem "ours", corp: "house/ours"
gem "lab", gitlab: "acme/lab"
gem "everybody", "1.0.0", source: "https://rubygems.org"
%w[a b].each { |name| gem name }
if old? then gem "old", "1.1" end
gem "plain", "~> 3"
`,
    },
    finds: [
      'Gemfile#2 ours required -',
      'pkg:gem/everybody@1.0.0 required',
      'pkg:gem/lab?vcs_url=git%2Bhttps:%2F%2Fgitlab.com%2Facme%2Flab.git required',
      'pkg:gem/lines?vcs_url=git%2Bhttps:%2F%2Fexample.org%2Flines.git%40v1 required',
      'pkg:gem/old@1.1 required from https://gems.acme.example',
      'pkg:gem/open declared ~> 2.0 required from https://gems.acme.example',
      'pkg:gem/plain declared ~> 3 required from https://gems.acme.example',
      'GAP 18 Gemfile: what it asks for is known only when it runs',
    ],
  },
  'mix.exs in unusual style': {
    files: {
      'mix.exs': `defmodule House.MixProject do
  use Mix.Project

  def project do
    [app: :house, version: "0.1.0", deps: deps() ++ test_deps(), docs: [extras: {:title, "1.0 is new"}]]
  end

  defp deps do
    [
      {:lines,
       "~> 1.0",
       only: [:dev]},
      {:old, [github: "acme/old", tag: "v1"]},
      {:later, only: :test, git: "https://example.org/later.git"},
      {:private, "~> 2.0", organization: "acme"},
      {:computed, version_of(:computed)}
    ] ++ extra()
  end

  defp test_deps, do: [mox: "~> 1.1", bypass: ">= 2.0.0"]
end
`,
    },
    finds: [
      'product house 0.1.0',
      'pkg:hex/acme/private declared ~> 2.0 required',
      'pkg:hex/bypass declared >= 2.0.0 required',
      'pkg:hex/later?vcs_url=git%2Bhttps:%2F%2Fexample.org%2Flater.git development',
      'pkg:hex/lines declared ~> 1.0 development',
      'pkg:hex/mox declared ~> 1.1 required',
      'pkg:hex/old?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fold.git%40v1 required',
      'GAP 16 mix.exs, here and 1 more: what it asks for is known only when it runs',
    ],
  },
  'rebar.config: profiles first, a percent sign in a text': {
    files: {
      'rebar.config': `%% The house.
{profiles, [{test, [{deps, [meck]}]}]}.
{deps, [{a, {git, "https://example.org/a%20b.git", {tag, "1"}}}, {cowboy, "2.9.0"}]}.
`,
      'rebar.config.script': 'CONFIG.\n',
    },
    finds: [
      'pkg:hex/a?vcs_url=git%2Bhttps:%2F%2Fexample.org%2Fa%2520b.git%401 required',
      'pkg:hex/cowboy@2.9.0 required',
      'pkg:hex/meck development',
      'GAP 1 rebar.config: what it asks for is known only when it runs',
    ],
  },
  'Podfile in unusual style': {
    files: {
      Podfile: `use_frameworks!
target 'House' do
  use_expo_modules!
  pod 'Lines',
    :git => 'https://example.org/Lines.git',
    :tag => '1.0'
  %w[A B].each { |name| pod name }
end
`,
    },
    finds: [
      'pkg:cocoapods/Lines?vcs_url=git%2Bhttps:%2F%2Fexample.org%2FLines.git%401.0 required',
      'GAP 3 Podfile, here and 1 more: what it asks for is known only when it runs',
    ],
  },
  'main.tf: providers by their other names': {
    files: {
      'main.tf': `module "vpc" {
  source = "acme/vpc/aws"
  providers = {
    aws.east = aws.west
    helm     = helm
  }
}
`,
    },
    finds: ['pkg:terraform/registry.terraform.io/acme/vpc/aws required from registry.terraform.io'],
  },
  'Chart.yaml of the first Helm, without apiVersion': {
    files: { 'Chart.yaml': 'name: old\nversion: 0.1.0\n' },
    finds: ['product old 0.1.0'],
  },
};
