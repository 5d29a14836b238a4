// Two small trees for tools of others, with the same files: one in which each of them finds something, one in which it should not. All of
// it is written for this; what looks like a credential is put together here.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const token = ['ghp', 'x7Kq2VbN9sLm4TzR8wYc1HdJ5fGp3AeU6iOv'].join('_');
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** Path to the faulty text and the clean one; the same for both where one is given. */
const files = {
  'src/app.py': [
    'import os\nimport subprocess\nimport hashlib\n\n\ndef run(name):\n    subprocess.call("ls " + name, shell=True)\n    eval(name)\n    return hashlib.md5(name.encode()).hexdigest()\n',
    '"""Greets."""\n\n\ndef greet(name: str) -> str:\n    """Return a greeting."""\n    return f"hello {name}"\n',
  ],
  'src/settings.py': [`API = "${token}"\n`, '"""Settings."""\n\nLEVEL = 3\n'],
  'web/app.js': [
    'const cp = require("child_process");\nvar unused = 1;\nif (unused == "1") eval(process.argv[2]);\ncp.exec("ls " + process.argv[2]);\nconst copied = [1, 2, 3].map(function (x) { return x * 2; }).filter(function (x) { return x > 2; });\n',
    'console.log("hello");\n',
  ],
  'web/style.css': ['a { color: #ggg; color: red; colr: blue }\nb {}\n', 'a {\n  color: #fff;\n}\n'],
  'web/index.html': [
    '<html><head></head><body><img src="a.png"><DIV id="x"></DIV><p id="x">text</body></html>\n',
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Page</title>\n</head>\n<body>\n<p>text</p>\n</body>\n</html>\n',
  ],
  'docs/page.md': ['# Page\n# Another \n* teh list\n\n\n\ntext http://example.org\n', '# Page\n\nThe text.\n'],
  'api/openapi.yaml': [
    'openapi: 3.0.3\ninfo:\n  title: API\n  version: "1"\npaths:\n  /things/{id}:\n    get:\n      responses:\n        "200":\n          description: ok\n',
    'openapi: 3.0.3\ninfo:\n  title: API\n  version: "1"\n  description: Things.\n  contact:\n    name: Team\n    url: https://example.org\n    email: team@example.org\nservers:\n  - url: https://api.example.org\ntags:\n  - name: things\n    description: Things.\npaths:\n  /things:\n    get:\n      operationId: listThings\n      summary: Lists.\n      description: Lists things.\n      tags: [things]\n      responses:\n        "200":\n          description: ok\n',
  ],
  'cloud/template.yaml': [
    'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Store:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketNam: x\n      AccessControl: PublicRead\n',
    'AWSTemplateFormatVersion: "2010-09-09"\nDescription: A handle that makes nothing.\nResources:\n  Handle:\n    Type: AWS::CloudFormation::WaitConditionHandle\n',
  ],
  'deploy/playbook.yml': [
    '- hosts: all\n  tasks:\n    - shell: echo hello\n    - command: git clone https://example.org/x.git\n',
    '---\n- name: Greet\n  hosts: all\n  tasks:\n    - name: Say hello\n      ansible.builtin.debug:\n        msg: hello\n',
  ],
  'tests/greeting.robot': [
    '*** Test Cases ***\ntest one\n    Log    hello\n    Sleep    5\n    [Documentation]    late\n',
    '*** Settings ***\nDocumentation    Greetings.\n\n\n*** Test Cases ***\nA Greeting Is Logged\n    [Documentation]    Logs.\n    Log    hello\n    Log    again\n',
  ],
  'contracts/Token.sol': [
    'pragma solidity ^0.4.0;\ncontract token {\n  function kill() { selfdestruct(tx.origin); }\n}\n',
    '// SPDX-License-Identifier: MIT\npragma solidity 0.8.30;\n\n/// @title Token\n/// @author Team\ncontract Token {}\n',
  ],
  'main.go': [
    'package main\n\nimport (\n\t"crypto/md5"\n\t"fmt"\n\t"os/exec"\n\t"os"\n)\n\nfunc main() {\n\texec.Command("sh", "-c", os.Args[1]).Run()\n\tfmt.Println(md5.Sum([]byte("x")))\n\tvar x []int\n\tx = append(x, 1)\n\tfor true {\n\t}\n}\n',
    '// Package main greets.\npackage main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("hello")\n}\n',
  ],
  'go.mod': ['module example.org/greet\n\ngo 1.24\n'],
  'src/Main.java': [
    'public class Main {\n  public static void main(String[] args) {\n    int unused = 1;\n    try { System.out.println(args[0]); } catch (Exception e) { }\n  }\n}\n',
    'package greet;\n\n/** Greets. */\npublic final class Main {\n  private Main() {\n  }\n\n  /** Returns a greeting. */\n  public static String greeting() {\n    return "hello";\n  }\n}\n',
  ],
  Dockerfile: [
    'FROM debian:latest\nMAINTAINER me\nRUN apt-get update && apt-get install curl\nRUN cd /srv && curl -k https://example.org/x | sh\n',
    `FROM debian:12-slim@sha256:${'a'.repeat(64)}\nUSER 10001:10001\nHEALTHCHECK NONE\nCMD ["true"]\n`,
  ],
  '.github/workflows/ci.yml': [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: expressions of the workflow
    'name: ci\non: [issues]\njobs:\n  greet:\n    runs-on: ubuntu-2404\n    steps:\n      - uses: actions/checkout@v4\n      - run: echo "${{ github.event.issue.title }}"\n',
    `name: ci\non:\n  push:\n    branches: [main]\npermissions: {}\nconcurrency:\n  group: ci\n  cancel-in-progress: true\njobs:\n  greet:\n    name: Greet\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      contents: read # the checkout\n    steps:\n      - uses: ${checkout}\n        with:\n          persist-credentials: false\n      - run: echo hello\n`,
  ],
  'infra/main.tf': [
    'resource "aws_security_group" "open" {\n  ingress {\n    from_port   = 0\n    to_port     = 65535\n    protocol    = "tcp"\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n',
    'locals {\n  greeting = "hello"\n}\n',
  ],
  'query.sql': ['select A,b from t where a=1 or b = NULL\n', 'SELECT a FROM t\n'],
  // Settings of tools, for both.
  'eslint.config.mjs': [
    'export default [{ files: ["**/*.js"], languageOptions: { sourceType: "commonjs", globals: { require: "readonly", process: "readonly", console: "readonly" } }, rules: { eqeqeq: 2, "no-eval": 2, "no-unused-vars": 1, "no-var": 2, "prefer-arrow-callback": 2 } }];\n',
  ],
  '.stylelintrc.json': [
    '{"rules":{"color-no-invalid-hex":true,"property-no-unknown":true,"block-no-empty":[true,{"severity":"warning"}],"declaration-block-no-duplicate-properties":true}}\n',
  ],
  '.secretlintrc.json': ['{"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}\n'],
  '.markdownlint-cli2.jsonc': ['{"outputFormatters":[["markdownlint-cli2-formatter-sarif",{"name":"out.sarif"}]]}\n'],
  '.spectral.yaml': ['extends: ["spectral:oas"]\n'],
  '.solhint.json': ['{"extends":"solhint:recommended"}\n'],
  'semgrep.yml': [
    'rules:\n  - id: no-eval\n    languages: [python]\n    severity: ERROR\n    message: Do not evaluate text.\n    pattern: eval($X)\n    fix: str($X)\n    metadata: { cwe: ["CWE-95: Eval Injection"] }\n',
  ],
  'ast-grep.yml': [
    'id: no-eval\nlanguage: python\nseverity: error\nmessage: Do not evaluate text.\nrule: { pattern: eval($X) }\nfix: str($X)\n',
  ],
  'pmd.xml': [
    '<?xml version="1.0"?>\n<ruleset name="own" xmlns="http://pmd.sourceforge.net/ruleset/2.0.0"><description>own</description><rule ref="category/java/errorprone.xml/EmptyCatchBlock"/><rule ref="category/java/bestpractices.xml/UnusedLocalVariable"/></ruleset>\n',
  ],
};

/** Writes one of the trees. */
export function writeTree(folder, faulty) {
  for (const [path, [bad, good = bad]] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, faulty ? bad : good);
  }
}
