import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { terraformLock } from './lock.js';

const zip = 'a'.repeat(64);
const lock = `# This file is maintained automatically by "terraform init".

provider "registry.terraform.io/hashicorp/aws" {
  version     = "5.60.0"
  constraints = "~> 5.0"
  hashes = [
    "h1:KJAHUGVDAHUI==",
    "zh:${zip}",
  ]
}

provider "registry.opentofu.org/acme/bare" {
  version = "0.1.0"
}
`;

test('providers with their hashes', async () => {
  expect(await componentsOf(terraformLock, { '.terraform.lock.hcl': lock })).toEqual([
    'pkg:terraform/registry.opentofu.org/acme/bare@0.1.0 required 12',
    'pkg:terraform/registry.terraform.io/hashicorp/aws@5.60.0 required 3',
  ]);
  const { packages } = await terraformLock.read(fileOf({ f: lock }, 'f'));
  expect(packages.map(({ hashes, unhashed }) => [hashes?.map(({ value }) => value), unhashed])).toEqual([
    [[zip], undefined],
    [[], true],
  ]);
});

test('comments of HCL are passed over, within a line as well', async () => {
  const text = '// a\nprovider "a/b/c" { /* b */\n  version = "1" # c\n}\n';
  expect(await componentsOf(terraformLock, { '.terraform.lock.hcl': text })).toEqual(['pkg:terraform/a/b/c@1 required 2']);
});

test.each([
  ['provider "a/b/c" {\n  version = "1"\n', '2: expected a closing bracket'],
  ['provider "a/b/c" {\n  hashes = [\n    "h1:x",\n', '3: expected a closing bracket'],
  ['provider "a/b/c" {}', '1: expected the version'],
  ['provider "aws" { version = "1" }', '1: expected `host/namespace/type`'],
  ['provider "a/b/c" {\n version = var.x\n}', '2: expected a provider block, got "."'],
  ['provider "a/b/c" {\n version = "1"\n version = "2"\n}', '3: the attribute version stands twice'],
  ['provider "a/b/c" { version = "1" }\nprovider "a/b/c" { version = "2" }', '2: the provider a/b/c stands twice'],
  [`provider "${'a'.repeat(5_000_000)}"`, '1: expected a provider block'],
  ['resource "x" {}', '1: expected "provider"'],
])('refuses %#', async (text, message) => {
  expect(await refusalOf(terraformLock, { '.terraform.lock.hcl': text })).toContain(message);
});
