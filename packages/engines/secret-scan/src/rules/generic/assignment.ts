// The many ways a value is given to a name: code, configuration, markup, command lines, default arguments.

const space = '[ \\t]';
const quote = '\\\\{0,3}["\'`]';

/** Between a name and its value, in the order tried. */
const operators = [
  // name = v, name: str = v, name := v, name => v, name ||= v, name == v
  `${space}{0,20}(?::${space}{0,3}(?:&(?:'static )?)?[A-Za-z][\\w<>[\\].|?]{0,30}(?:${space}\\|${space}\\w{1,12})?${space}{0,3}|As String${space})?(?:={1,3}>?|:{1,3}=|[.+?|]{1,2}=|!==?|=~|->|<-|\\|=)(?:${space}{0,20}(?:\\\\\\r?\\n${space}{0,20}|\\(\\s{0,20}(?=["'\`]))?|\\s{0,20}(?=["'\`]))`,
  // ${NAME:-v}
  ':-',
  // "name": "DB_PASSWORD", "value": "v" and its YAML form
  `(?:,\\s{0,60}|\\s{1,60})${quote}?(?:android:)?(?:value|content)${quote}?${space}{0,3}[:=]${space}{0,4}`,
  // JSON, YAML, headers
  `${space}{0,10}:(?:\\*\\*)?(?:${space}{0,20}(?:\\|-?\\s{1,20})?|\\s{0,20}(?=["'\`]))`,
  // name:: 'v' of Jsonnet, mapOf("name" to "v")
  `::${space}{0,3}(?=["'])`,
  `(?<=["'])${space}{1,3}to${space}{1,3}(?=["'])`,
  // "name": { "value": "v" } of Terraform's outputs and Azure's parameters
  `${space}{0,3}:\\s{0,6}\\{\\s{0,60}${quote}value${quote}${space}{0,3}:${space}{0,4}`,
  // put("name", "v"), define('NAME', 'v'), getenv("NAME", "v")
  `${space}{0,3},(?:\\s{0,20}|${space}{0,3}[a-z]{1,20}${space}{0,2}[=:]${space}{0,2})`,
  // Parameter("name", { type: "SecureString", value: "v" })
  `${space}{0,3},${space}{0,3}\\{[^{}\\n]{0,60}?\\bvalue:${space}{0,3}`,
  // setName("v"), name("v"), name{"v"}
  `${space}{0,2}[({]${space}{0,5}`,
  // env.NAME || 'v', NAME') ?: 'v', getenv("NAME") or "v"
  `\\)?(?:${space}{0,3}(?:\\|\\||\\?\\?|\\?:)${space}{0,3}|${space}{1,3}or${space}{1,3}(?=["'\`]))`,
  // <name>v</name>, <entry key="name">v</entry>
  '[^<>\\n"\'=]{0,60}>\\s{0,40}(?:<!\\[CDATA\\[)?',
  // <data name="name" xml:space="preserve"><value>v</value>
  '[^<>\\n]{0,60}>\\s{0,40}<value>',
  // <key>name</key><string>v</string>, <name>name</name><value>v</value>
  '</(?:key|name)>\\s{0,40}<(?:string|value)>',
  // the token for staging is v, X-Api-Key header of acme = v, the key, in case you need it: v, the key is v
  `(?<prose>(?:(?:,?${space}[\\w/'-]{1,20}){1,6}${space}{0,2}(?:[=:]|${space}is|${space}was)|${space}{1,3}(?:is|was))(?:${space}{1,3}|:?${space}{0,3}\\r?\\n))`,
  // | NAME | v | of a table, token - "v"
  `${space}{0,40}\\|(?:[^|\\n]{1,80}\\|)?${space}{1,40}`,
  `${space}{1,3}-{1,2}${space}{1,3}(?=["'\`])`,
  // - --name, and v as the next item of the list
  `\\r?\\n${space}{0,40}-${space}{1,4}`,
  // #define NAME "v", ENV NAME v, --name v, machine m password v
  `${space}{1,20}(?=["'\\w]|@")`,
].join('|');

/** A call or a prefix that stands before the literal: `new String(`, `b64decode(`, `b"`, `@"`. */
const wrapper = `(?:<<(?="))?(?<wrap>(?:(?:new${space}{1,3})?[A-Za-z_][\\w.:]{0,50}|\\[\\]byte)[([{]${space}{0,3})?(?:[bBrRuUfFLl@]{1,2}(?=["']))?`;

/** Letters of a name that may follow its keyword. Whatever comes next begins with another letter: the name is not cut shorter. */
export const nameTail = 40;

/** Letters of a value: with name and operator less than a match may have. */
export const longestValue = 640;

const scheme = '(?:(?:Bearer|Basic|Token|ApiKey|SSWS|Bot)[ \\t]{1,3})?';

/**
 * Expression of an assignment that begins at the keyword. Groups: `rest` of the name, `wrap`, and the value,
 * `secret` in quotes or `bare` without.
 */
export function assignmentPattern(keywords: string): RegExp {
  return new RegExp(
    `(?<key>${keywords})(?<rest>[\\w.\\-]{0,${nameTail}})(?!\\w)(?:${quote}|\\*\\*)?(?:[\\])]|\\[\\d{0,4}\\]|\\}(?=[ \\t]{0,3}=[ \\t]{0,3}["']))?(?<operator>${operators})${wrapper}` +
      `(?:(?<quote>${quote})${scheme}(?<secret>(?:(?!\\k<quote>)(?:[^\\n\\r\\\\]|\\\\[^\\n\\r])){1,${longestValue}})\\k<quote>|${scheme}(?<bare>[^\\s"'\`<>,;&(){}[\\]|\\\\](?:[^\\s"'\`<>,;\\\\}\\]]|\\}(?!$|["'\\s])|\\](?!\\]>)){3,255}))`,
    'iy',
  );
}

/** Files in which values stand without quotes. */
const unquotedFiles =
  /(?:^|\/)(?:\.[\w-]{1,40}|\.env[^/]*|\.netrc|_netrc|\.npmrc|\.pypirc|\.pgpass|\.my\.cnf|credentials|config|Dockerfile[^/]*|Containerfile|Jenkinsfile|Makefile|README[^/]*|[^./]+)$|\.(?:env|ini|cfg|cnf|conf|config|properties|props|ya?ml|toml|tfvars|sh|bash|zsh|fish|ksh|csh|tcsh|bru|xcconfig|textproto|bat|cmd|ps1|netrc|txt|md|markdown|rst|adoc|asciidoc|log|xml|plist|csv|tsv|sql|eml|template|tpl|j2|http|rest|dockerfile|service|desktop|html?|ipynb|json|jmx|sls|list|out|patch|diff|pom|credentials|creds|gradle|(?:cs|vb|fs)proj|pubxml|user|ldif|targets|resx|settings|yml\.dist|dist|bak|old|orig|local|example)$/i;

/** Files in which an unquoted word after `=` or `:` is code. */
const codeFiles =
  /\.(?:[cm]?[jt]sx?|py|rb|go|java|kt|kts|scala|cs|vb|c|cc|cpp|cxx|h|hpp|m|mm|swift|rs|php|pl|pm|lua|dart|groovy|hs|ex|exs|erl|clj|fs|ml|r|jl|vue|svelte|coffee|el|lisp|pas|d|zig|nim|tf|hcl|proto|graphql|css|scss|less)$/i;

export function mayBeUnquoted(path: string): boolean {
  return !codeFiles.test(path) && unquotedFiles.test(path);
}
