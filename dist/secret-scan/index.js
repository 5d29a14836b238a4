import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 298:
/***/ ((module) => {

// A simple implementation of make-array
function makeArray (subject) {
  return Array.isArray(subject)
    ? subject
    : [subject]
}

const UNDEFINED = undefined
const EMPTY = ''
const SPACE = ' '
const ESCAPE = '\\'

// The characters that carry a meaning of their own inside a regular
//   expression, so a literal one has to be escaped before it is emitted.
const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/
const BOM = '\uFEFF'
// A run of two or more asterisks is a globstar (#175)
const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/
const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/
const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/
const REGEX_SPLITALL_CRLF = /\r?\n/g

// Invalid:
// - /foo,
// - ./foo,
// - ../foo,
// - .
// - ..
// Valid:
// - .foo
const DOUBLE_SLASH = '//'
const SLASH_CODE = 47
const DOT_CODE = 46


const SLASH = '/'

// Do not use ternary expression here, since "istanbul ignore next" is buggy
let TMP_KEY_IGNORE = 'node-ignore'
/* istanbul ignore else */
if (typeof Symbol !== 'undefined') {
  TMP_KEY_IGNORE = Symbol.for('node-ignore')
}
const KEY_IGNORE = TMP_KEY_IGNORE

const define = (object, key, value) => {
  Object.defineProperty(object, key, {value})
  return value
}

const RETURN_FALSE = () => false

// > The range notation, e.g. [a-zA-Z],
// > can be used to match one of the characters in a range.
//
// gitignore(5) defers to fnmatch(3) for this, and git implements it in
//   `wildmatch.c`.  A bracket expression has a sub-grammar of its own, which
//   is neither the surrounding pattern grammar nor the JavaScript one:
//
//   - a `]` right after `[` or `[!` is a literal member, not the terminator
//   - `[:alpha:]` names one of twelve POSIX classes
//   - `\` escapes the next member, `]` included
//   - `*`, `?` and `.` are plain literal members
//   - an unterminated expression makes the whole pattern match nothing
//
// which means the expression can not be located -- let alone translated -- by
//   a regular expression.  It is scanned out of the pattern before the
//   replacers below run, and put back once they are done, so that neither the
//   metacharacter escaper nor the `?` / `*` replacers ever see its body.

// git classifies with its own ASCII-only ctype macros (`wildmatch.c`), never
//   with the C library ones, so these must not be mapped onto `\d` / `\w` /
//   `\s`, which are wider.  `/` is left out of every expansion, because a
//   bracket expression never matches a path separator.
const POSIX_CLASSES = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-.0-~',
  lower: 'a-z',
  print: ' -.0-~',
  punct: '!-.:-@\\[-`{-~',
  // git's `sane-ctype.h` classifies \v and \f as control, not space,
  //   unlike C's `isspace`
  space: ' \\t\\n\\r',
  upper: 'A-Z',
  xdigit: '0-9A-Fa-f'
}

const CLASS_MEMBERS_TO_ESCAPE = '\\]^-['

const escapeMember = char => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0
  ? char
  : ESCAPE + char

// > if (matched == negated || ((flags & WM_PATHNAME) && text_ch == '/'))
// >   return WM_ABORT_TO_STARSTAR;                     (git, `wildmatch.c`)
// A bracket expression never matches a path separator, whatever its members
//   say, so a negated class gets `/` as one more excluded character, while a
//   plain one -- where a literal member or a range could still let `/` in --
//   is guarded with a lookahead, `/` being impossible to subtract from a
//   JavaScript character class.
const NON_SLASH = '(?!\\/)'

const classSource = (negated, body) => {
  if (negated) {
    return `[^\\/${body}]`
  }

  const source = `[${body}]`

  return new RegExp(source).test('/')
    ? NON_SLASH + source
    : source
}

// Scan the bracket expression that starts at `pattern[start] === '['`,
//   mirroring the member loop of git's `wildmatch.c`.
// @returns {{end: number, source: string} | null} `null` if the expression is
//   never terminated, which makes the whole pattern match nothing.
const scanBracket = (pattern, start) => {
  const {length} = pattern
  let index = start + 1
  let negated = EMPTY

  const lead = pattern[index]
  if (lead === '!' || lead === '^') {
    negated = '^'
    index ++
  }

  let body = EMPTY

  // The member a `-` could start a range from, or EMPTY when the previous
  //   member can not open one (start of the body, or a range / POSIX class
  //   that has just closed)
  let prev = EMPTY

  // git scans the members with a do-while, so the first one is consumed
  //   unconditionally.  That is the whole reason a leading `]` is a member
  //   and not the terminator.
  for (;;) {
    const char = pattern[index]

    if (char === UNDEFINED) {
      return null
    }

    if (char === ESCAPE) {
      // A pattern can not end on a lone backslash -- `createRule` has
      //   already thrown it away -- so there is a character to read.
      const escaped = pattern[++ index]
      body += escapeMember(escaped)
      prev = escaped
    } else if (
      char === '-'
      && prev
      && index + 1 < length
      && pattern[index + 1] !== ']'
    ) {
      index ++
      let to = pattern[index]
      if (to === ESCAPE) {
        to = pattern[index += 1]
      }
      // An out-of-order range matches nothing in git but is a syntax error in
      //   JavaScript, so it is dropped.  Its lower bound stays: git tests it
      //   as a plain member before it ever looks at the `-`, so `[c-a]` does
      //   match `c`.
      if (prev <= to) {
        body += `-${escapeMember(to)}`
      }
      prev = EMPTY
    } else if (char === '[' && pattern[index + 1] === ':') {
      const nameStart = index + 2
      let end = nameStart
      while (end < length && pattern[end] !== ']') {
        end ++
      }

      if (end === length) {
        return null
      }

      if (end > nameStart && pattern[end - 1] === ':') {
        const name = pattern.slice(nameStart, end - 1)

        // An unknown class name makes the whole pattern match nothing
        if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
          return null
        }

        body += POSIX_CLASSES[name]
        prev = EMPTY
        index = end
      } else {
        // No `:]` to close it, so the `[` is a plain member and scanning
        //   resumes right after it.
        body += escapeMember('[')
        prev = '['
        index = nameStart - 2
      }
    } else {
      body += escapeMember(char)
      prev = char
    }

    index ++

    if (pattern[index] === ']') {
      return {
        end: index,
        source: classSource(negated, body)
      }
    }
  }
}

// An empty JavaScript class can never match, which is how a pattern that git
//   gives up on (`WM_ABORT_ALL`) is expressed here.
const NEVER_MATCH = '[]'

// A NUL can appear in neither a `.gitignore` line nor a path, which makes it
//   the one safe placeholder character.  A literal one in the pattern is
//   held aside all the same, so a collision is impossible by construction.
const PLACEHOLDER = '\u0000'
const REGEX_RESTORE_PLACEHOLDER = new RegExp(
  `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, 'g'
)

// The one wildcard the chain does not expand for itself is a trailing `*`. How
//   it expands depends on the mode (`regex` vs `checkRegex`), so `_make` is
//   left to do it, and until then the pending wildcard travels as this marker.
//   That is what keeps it apart from a user-escaped literal `\*`: the unescape
//   steps collapse the escaped one to the exact `\*` a wildcard would leave
//   behind, so by the time `_make` runs the two are otherwise the same string
//   and a literal star gets wrongly rewritten into a wildcard. The marker is a
//   private-use character, and `extractBrackets` keeps one that came out of the
//   pattern apart from it, so the only marker `_make` ever turns back into a
//   real wildcard is the one this chain put there itself.
const TRAILING_WILDCARD = '\uE000'

// A trailing "/**" is deferred the same way, because `checkRegex` has to tell
//   it apart from a trailing "/*" (see `checkSourceOf`). For `.ignores()` it
//   still never matches the folder itself (#21).
const TRAILING_DOUBLESTAR = '\uE001'

// The three characters above mean something to the chain that builds the
//   source rather than to the path, so one that came out of the pattern is
//   held aside like a bracket expression instead of going straight out. Being
//   held is what makes it safe: the restore runs after the step that anchors
//   the source, so the character comes back in the middle of the source and
//   not at its end, which is the one place `_make` and `checkSourceOf` look
//   for a marker. Without it a pattern's own character lands where a pending
//   marker sits, and `_make` turns it into a real trailing wildcard.
//
// It is held as a one-member class rather than bare, in both of the branches
//   a reserved character can reach, so that the property can be
//   read off this function alone -- a reserved character never goes out on
//   its own -- rather than depending on where in the chain the restore
//   happens to run. In the expression built here `[x]` matches exactly what
//   `x` matches, none of the three being special to a regular expression or
//   inside a class, so no test can tell the two apart: the class is insurance,
//   and the paragraph above is the reason it is not needed.
const isReserved = char =>
  char === PLACEHOLDER
  || char === TRAILING_WILDCARD
  || char === TRAILING_DOUBLESTAR

// Replace every bracket expression with a placeholder the replacers below
//   leave alone, and translate it separately.
const extractBrackets = pattern => {
  const sources = []
  const hold = source =>
    `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`

  const {length} = pattern
  let out = EMPTY
  let index = 0

  while (index < length) {
    const char = pattern[index]

    if (char === ESCAPE) {
      // > Put a backslash ("\") in front of ... a character to make it literal.
      //                                            (gitignore(5) -> fnmatch(3))
      // A backslash quotes the next character, whatever it is, so `\d` is a
      //   literal `d`, not the regex digit class, and `\?` is a literal `?`,
      //   not a wildcard. Held aside as its literal here, the escape never
      //   reaches the replacers below, which would otherwise let `\d`, `\b`,
      //   `\1`, `\/` keep their regular-expression meaning, and would turn a
      //   `\?` into `[^\/]`.
      //
      // Three escapes are still left for the chain: `\*` (a literal star,
      //   told apart from a wildcard by `TRAILING_WILDCARD` and the wildcard
      //   replacers), `\[` (a literal bracket, the one `[` the bracket
      //   replacer still expects), and `\ ` (a quoted space, which one pass
      //   below rewrites in bulk -- holding each one aside instead costs more
      //   on a pattern built out of them).
      //
      // A quoted backslash is not among them. The chain doubles every
      //   backslash, then takes the doubling back out again, and a quoted one
      //   standing next to a character the chain also escapes left the two
      //   counts sharing a run, so one of the escapes was lost. Held here as
      //   the literal it means, it never joins that run.
      const escaped = pattern[index + 1]

      if (escaped === SLASH && index + 2 === length) {
        // Git removes a final directory slash before matching. An escape
        //   without a character after that removal makes the pattern invalid.
        out += hold(NEVER_MATCH)
      } else if (
        escaped === '*'
        || escaped === '['
        || escaped === SPACE
      ) {
        out += pattern.slice(index, index + 2)
      } else {
        out += hold(
          REGEX_LITERAL_SPECIAL.test(escaped)
            ? ESCAPE + escaped
            : isReserved(escaped)
              ? `[${escaped}]`
              : escaped
        )
      }

      index += 2
    } else if (isReserved(char)) {
      out += hold(`[${char}]`)
      index ++
    } else if (char === '[') {
      const scanned = scanBracket(pattern, index)

      if (scanned === null) {
        // git gives up on the whole pattern (`WM_ABORT_ALL`), so whatever
        //   follows can not make it match either.
        out += hold(NEVER_MATCH)
        index = length
      } else {
        out += hold(scanned.source)
        index = scanned.end + 1
      }
    } else {
      out += char
      index ++
    }
  }

  return {
    source: out,
    sources
  }
}

// A step of the chain below is normally a `[matcher, replacer]` pair handed
//   to `String.replace`. `DIRECT` marks the ones that are plain string work
//   instead, and take `(source, pattern)`.
//
// Anchoring the two ends is exactly that -- a test of one character and a
//   concatenation -- and putting it through the regular expression engine
//   cost a third of this chain for nothing: 167ns where 10ns does the same
//   job. The two are still steps in the same list, in the same places,
//   because their position in the order is part of what they mean.
const DIRECT = null

// A separator at the beginning or in the middle of a pattern, as opposed to
//   one at the very end.
const REGEX_INNER_SLASH = /\/(?!$)/
const WILDCARD = '[^\\/]*'

// > If the pattern ends with a slash,
// > it is removed for the purpose of the following description,
// > but it would only find a match with a directory.
// > In other words, foo/ will match a directory foo and paths underneath it,
// > but will not match a regular file or a symbolic link foo
// >  (this is consistent with the way how pathspec works in general in Git).
// '`foo/`' will not match regular file '`foo`' or symbolic link '`foo`'
// -> ignore-rules will not deal with it, because it costs extra `fs.stat` call
//      you could use option `mark: true` with `glob`

// '`foo/`' should not continue with the '`..`'
// The chain that turns one gitignore pattern into a regular expression
//   source, in order. A step is either
//
//   [matcher, replacer]            handed to `String.replace`
//   [matcher, replacer, required]  the same, but skipped outright unless
//                                    `required` appears in the string, which
//                                    the matcher cannot match without
//   [DIRECT, transform]            plain string work, taking (source, pattern)
//
// The `required` character is only ever a shortcut: finding it does not mean
//   the matcher will match, and not finding it means it cannot. It is there
//   because scanning for one character costs a fraction of running a matcher
//   that then finds nothing -- for the wildcard step, whose `[^\\]+`
//   backtracks its way through the whole string before giving up, 11ns
//   against 400ns.
const REPLACERS = [

  // Replace (\ ) with ' '
  // Only a space: an escaped tab or other whitespace is already a literal by
  //   the time it reaches here, and a bare tab must be left as one, not turned
  //   into a space.
  // (\ ) -> ' '
  // (\\ ) -> '\\ '
  // (\\\ ) -> '\\ '
  [
    // A run of backslashes is taken whole, from its first one, so no match
    //   ever starts again inside it -- `(\\+?) ` did, which made a long run
    //   quadratic.
    /(\\+)( ?)/g,
    (_, run, space) => space
      ? run.slice(0, run.length - run.length % 2) + SPACE
      : run,
    ESCAPE + SPACE
  ],

  // git's wildmatch() reads a run of two or more asterisks as one globstar
  //   whenever the run fills a path segment: it starts the pattern or follows
  //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
  //   already `**`; a longer one is folded into `**` here, so the steps
  //   below only ever have to know `**`.
  // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
  // git also takes a run beside a literal prefix (`a***/b`) or beside an
  //   escaped slash (`***\/b`) as a globstar, and this does not; the README
  //   lists both, under "A run of asterisks".
  [
    /(^|\/)\*{3,}(?=\/|$)/g,
    (_, start) => `${start}**`,
    '*'
  ],

  // Escape metacharacters
  // which is written down by users but means special for regular expressions.

  // > There are 12 characters with special meanings:
  // > - the backslash \,
  // > - the caret ^,
  // > - the dollar sign $,
  // > - the period or dot .,
  // > - the vertical bar or pipe symbol |,
  // > - the question mark ?,
  // > - the asterisk or star *,
  // > - the plus sign +,
  // > - the opening parenthesis (,
  // > - the closing parenthesis ),
  // > - and the opening square bracket [,
  // > - the opening curly brace {,
  // > These special characters are often called "metacharacters".
  [
    /[\\$.|*+(){^]/g,
    match => `\\${match}`
  ],

  [
    // > a question mark (?) matches a single character
    /(?!\\)\?/g,
    () => '[^/]',
    '?'
  ],

  // leading slash
  [

    // > A leading slash matches the beginning of the pathname.
    // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
    // A leading slash matches the beginning of the pathname
    /^\//,
    () => '^',
    SLASH
  ],

  // replace special metacharacter slash after the leading slash
  [
    /\//g,
    () => '\\/',
    SLASH
  ],

  [
    // > A leading "**" followed by a slash means match in all directories.
    // > For example, "**/foo" matches file or directory "foo" anywhere,
    // > the same as pattern "foo".
    // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
    // >   under directory "foo".
    // Notice that the '*'s have been replaced as '\\*'
    /^\^*(?:\\\*\\\*\\\/)+/,

    // '**/foo' <-> 'foo'
    () => '(?:^|\\/)',
    '*'
  ],

  // starting
  [
    // there will be no leading '/'
    //   (which has been replaced by section "leading slash")
    // If starts with '**', adding a '^' to the regular expression also works
    DIRECT,
    (source, pattern) => {
      // Nothing to anchor to, or already anchored (`^` or `(?:^|\/)`)
      if (!source || source[0] === '^' || source[0] === '(') {
        return source
      }

      // If has a slash `/` at the beginning or middle
      const anchor = !REGEX_INNER_SLASH.test(pattern)
        // > Prior to 2.22.1
        // > If the pattern does not contain a slash /,
        // >   Git treats it as a shell glob pattern
        // Actually, if there is only a trailing slash,
        //   git also treats it as a shell glob pattern

        // After 2.22.1 (compatible but clearer)
        // > If there is a separator at the beginning or middle (or both)
        // > of the pattern, then the pattern is relative to the directory
        // > level of the particular .gitignore file itself.
        // > Otherwise the pattern may also match at any level below
        // > the .gitignore level.
        ? '(?:^|\\/)'

        // > Otherwise, Git treats the pattern as a shell glob suitable for
        // >   consumption by fnmatch(3)
        : '^'

      return anchor + source
    }
  ],

  // two globstars
  [
    // Use lookahead assertions so that we could match more than one `'/**'`
    /\\\/\\\*\\\*(?=\\\/|$)/g,

    // Zero, one or several directories
    // should not use '*', or it will be replaced by the next replacer

    // Check if it is not the last `'/**'`
    (_, index, str) => index + 6 < str.length

      // case: /**/ at the end of the pattern, i.e. a trailing `'/**/'`
      // > A trailing `"/**/"` (a trailing `"/**"` restricted to directories)
      // >   matches everything inside, but it should not match the current
      // >   folder itself, so it requires at least one directory segment.
      // 'a/**/' matches 'a/b/', 'a/x/y/' but not 'a/'
      ? str.slice(index + 6) === '\\/'
        ? '(?:\\/[^\\/]+)+'

        // case: /**/
        // > A slash followed by two consecutive asterisks then a slash matches
        // >   zero or more directories.
        // > For example, "a/**/b" matches "a/b", "a/x/b", "a/x/y/b" and so on.
        // '/**/'
        : '(?:\\/[^\\/]+)*'

      // case: /**
      // > A trailing `"/**"` matches everything inside.

      // #21: everything inside but it should not include the current folder,
      //   resolved by `_make`
      : `\\/${TRAILING_DOUBLESTAR}`,
    '*'
  ],

  // normal intermediate wildcards
  [
    // Never replace escaped '*'
    // ignore rule '\*' will match the path '*'

    // 'abc.*/' -> go
    // 'abc.*'  -> skip this rule,
    //    coz trailing single wildcard will be handed by [trailing wildcard]
    /(^|[^\\])(?:\\\*)+(?!$)/g,

    // '*.js' matches '.js'
    // '*.js' doesn't match 'abc'
    // 1. An asterisk "*" matches anything except a slash.
    // 2. Other consecutive asterisks are considered regular asterisks
    //    and collapse into one non-slash wildcard run.
    (_, p1) => p1 + WILDCARD,
    '*'
  ],

  // trailing wildcard, held apart from a literal star
  [
    // The step above leaves a trailing `*` alone, so a single `\*` is all that
    //   can be left at the end here, and what stands in front of it says which
    //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
    //   nothing before it; a literal arrives as the user's own escape, which
    //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
    //   There is no third case: every backslash still reaching the chain is
    //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
    //   own character, so a longer run can never form. This runs while the
    //   two are still distinct, before the unescape steps below collapse the
    //   literal onto the very `\*` a wildcard leaves behind.
    /(^|[^\\])((?:\\\\)*)\\\*$/,

    (match, p1, p2) =>
      p2 === EMPTY
        // A real wildcard: carry it to `_make` as the marker, so the unescape
        //   steps and the trailing-wildcard rewrite can never mistake it for a
        //   literal `\*` (nor the reverse).
        ? p1 + TRAILING_WILDCARD
        // A literal star: leave it exactly as it stands for the unescape steps.
        : match,
    '*'
  ],

  [
    // unescape, revert step 3 except for back slash
    // For example, if a user escape a '\\*',
    // after step 3, the result will be '\\\\\\*'
    /\\\\\\(?=[$.|*+(){^])/g,
    () => ESCAPE,
    ESCAPE + ESCAPE
  ],

  [
    // '\\\\' -> '\\'
    /\\\\/g,
    () => ESCAPE,
    ESCAPE + ESCAPE
  ],

  [
    // Every real bracket expression -- POSIX classes included -- has already
    //   been held aside by `extractBrackets`, so the only `[` left in the
    //   pattern is an escaped, literal one.

    // A backslash could only stand at the end of the range if it quoted the
    //   `]`, and `\]` is held aside long before this.
    /\\\[([^\]/]*?)($|\])/g,

    // '\\[bar]' -> '\\\\[bar]'
    (match, range, close) => `\\[${range}${close}`,
    '['
  ],

  // ending
  [
    // 'js' will not match 'js.'
    // 'ab' will not match 'abc'
    DIRECT,

    // WTF!
    // https://git-scm.com/docs/gitignore
    // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
    // which re-fixes #24, #38

    // > If there is a separator at the end of the pattern then the pattern
    // > will only match directories, otherwise the pattern can match both
    // > files and directories.

    // 'js*' will not match 'a.js'
    // 'js/' will not match 'a.js'
    // 'js' will match 'a.js' and 'a.js/'
    source => {
      const last = source[source.length - 1]

      // The pattern is empty, or ends in a pending marker `_make` owns --
      //   the trailing wildcard, or a trailing "/**". A trailing `*` that is
      //   not the marker is a literal star, which anchors like any other
      //   final character.
      if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
        return source
      }

      return last === SLASH
        // foo/ will not match 'foo'
        ? `${source}$`
        // foo matches 'foo' and 'foo/'
        : `${source}(?=$|\\/$)`
    }
  ]
]

const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/
const MODE_IGNORE = 'regex'
const MODE_CHECK_IGNORE = 'checkRegex'
const UNDERSCORE = '_'

const replaceTrailingWildcard = (_, p1) => {
  const prefix = p1
    // '\^':
    // '/*' does not match EMPTY
    // '/*' does not match everything

    // '\\\/':
    // 'abc/*' does not match 'abc/'
    ? `${p1}[^/]+`

    // 'a*' matches 'a'
    // 'a*' matches 'aa'
    : '[^/]*'

  return `${prefix}(?=$|\\/$)`
}

const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/

// 'abc/**' matches everything under 'abc', but not 'abc/' itself (#21):
//   requiring one arbitrary character (line terminators included, #176)
//   after 'abc/' is necessary and sufficient for `.test(path)`.
const replaceTrailingDoublestar = () => '[\\s\\S]'

// The fixed piece between the wildcard at `at` and the next wildcard of the
//   run: the tokens that separate them, joined as they appear in the source.
//   A run never holds two wildcards in a row, so there is always at least one
//   token.
const separatorAfter = (run, at) => {
  let separator = EMPTY

  for (let index = at + 1; index < run.length && !run[index].wildcard; index ++) {
    separator += run[index].single
  }

  return separator
}

// Where a run of non-slash wildcards is split by fixed pieces --
//   `[^/]*ab[^/]*cd...` -- the engine has many equivalent ways to lay the
//   input across the wildcards, and on input that does not match it works
//   through all of them, so the time grows with the number of wildcards
//   rather than the length of the path. Every wildcard but the last in such a
//   run can be pinned to stop where the piece after it begins, which leaves
//   one way to lay out the input and no rewinding, without changing which
//   paths match: the fixed pieces still bound the count, and the last
//   wildcard still absorbs the rest.
//
// A wildcard is pinned to the whole piece, never to the piece's first
//   character. The pin leaves no way back, so a wildcard that stopped at that
//   first character would hand over wherever the character happens to turn
//   up, including the places the rest of the piece cannot follow -- which is
//   how `f*o/*/*` came to miss `foo/b/c`, the first `o` of `foo` not being
//   the one the `o/` after it needs. Every token of a piece matches exactly
//   one character, so the first place the whole piece fits is the leftmost
//   place it can sit, and whatever is left over goes to the wildcards that
//   follow.
//
// The source is read one token at a time -- a wildcard, a single-character
//   piece (a literal, an escape, a class), or a parenthesised group or anchor
//   that ends the run -- so only a genuine wildcard is touched.
const pinWildcards = source => {
  if (source.indexOf(WILDCARD) < 0) {
    return source
  }

  const tokens = []
  const {length} = source
  let index = 0

  while (index < length) {
    const char = source[index]

    if (source.startsWith(WILDCARD, index)) {
      tokens.push({wildcard: true})
      index += WILDCARD.length
    } else if (char === '[') {
      let end = index + 1

      if (source[end] === '^') {
        end ++
      }

      if (source[end] === ']') {
        end ++
      }

      while (end < length && source[end] !== ']') {
        end += source[end] === ESCAPE
          ? 2
          : 1
      }

      end ++
      tokens.push({single: source.slice(index, end)})
      index = end
    } else if (char === ESCAPE) {
      tokens.push({single: source.slice(index, index + 2)})
      index += 2
    } else if (char === '(') {
      let depth = 0
      let end = index

      do {
        if (source[end] === ESCAPE) {
          end ++
        } else if (source[end] === '(') {
          depth ++
        } else if (source[end] === ')') {
          depth --
        }

        end ++
      } while (end < length && depth > 0)

      if ('*+?'.indexOf(source[end]) >= 0) {
        end ++
      }

      tokens.push({boundary: source.slice(index, end)})
      index = end
    } else if (char === '^' || char === '$') {
      tokens.push({boundary: char})
      index ++
    } else {
      tokens.push({single: char})
      index ++
    }
  }

  let out = EMPTY
  let run = []

  const flush = () => {
    let lastWildcard

    run.forEach((token, at) => {
      if (token.wildcard) {
        lastWildcard = at
      }
    })

    run.forEach((token, at) => {
      if (!token.wildcard) {
        out += token.single
        return
      }

      // Every wildcard but the last is pinned to the whole piece that
      //   follows it, for the reason set out above this function. The last
      //   one stays as it is and takes up the rest.
      out += at === lastWildcard
        ? WILDCARD
        : `(?:(?!${separatorAfter(run, at)})[^\\/])*`
    })

    run = []
  }

  tokens.forEach(token => {
    if (token.boundary === undefined) {
      run.push(token)
      return
    }

    flush()
    out += token.boundary
  })

  flush()

  return out
}

// @param {pattern}
const makeRegexPrefix = pattern => {
  // `/**` matches every path, as `**` does. The translation below only finds
  //   a globstar beside a slash it keeps, and the leading one is turned into
  //   an anchor, so `/**` would come out as `/*` and match one level only.
  //   Here rather than in `createRule`, so that `checkSourceOf`, which
  //   compiles `/**/` again without its trailing slash, gets it too.
  if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
    pattern = '**'
  }

  const {source, sources} = extractBrackets(pattern)

  const replaced = REPLACERS.reduce(
    // A pass whose matcher finds nothing hands back the very string it was
    //   given, so asking first costs a search and saves a rewrite. Ten of the
    //   fifteen passes never fire for a typical .gitignore line, and between
    //   them they were 45% of this chain.
    (prev, [matcher, replacer, required]) => {
      if (matcher === DIRECT) {
        return replacer(prev, pattern)
      }

      if (required !== UNDEFINED && prev.indexOf(required) < 0) {
        return prev
      }

      // A pass whose matcher finds nothing hands back the very string it was
      //   given, so asking first costs a search and saves a rewrite.
      return matcher.test(prev)
        ? prev.replace(matcher, replacer.bind(pattern))
        : prev
    },
    source
  )

  // Most patterns hold no bracket expression at all, and then there is
  //   nothing to put back.
  return sources.length
    ? replaced.replace(
      REGEX_RESTORE_PLACEHOLDER,
      (match, index) => sources[index]
    )
    : replaced
}

// `checkRegex` tests a path with a trailing slash, 'abc/', the way
//   `git check-ignore` matches that literal string once the directory itself
//   is known not to be excluded (see `checkIgnore`): a trailing '/' of the
//   pattern is dropped, a basename pattern sees an empty basename, and only a
//   pattern whose last segment is a pending wildcard can match what is left
//   after the final slash -- 'abc/*' and 'abc/**' match 'abc/', and 'abc/**'
//   also matches 'abc/d/' (#77, #169).
const checkSourceOf = (body, prefix) => {
  if (body[body.length - 1] === SLASH) {
    prefix = makeRegexPrefix(body.slice(0, - 1))
  }

  const head = prefix.slice(0, - 1)
  const last = prefix[prefix.length - 1]

  return last === TRAILING_WILDCARD
    ? `${head}$`
    : last === TRAILING_DOUBLESTAR
      ? head
      : NEVER_MATCH
}

// A trailing slash does not stop a pattern being basename-only: it restricts
//   the match to a directory, it does not let the pattern reach across one.
//   Everything else a pattern can hold -- a wildcard, a character class, an
//   escape -- stays inside a single path segment too, so a pattern with no
//   separator in it can only ever describe the last one.
const matchesBasename = body => {
  const index = body.indexOf(SLASH)

  return index < 0 || index === body.length - 1
}

// The last segment of a path, keeping a trailing slash, because a pattern that
//   ends in one matches only a directory.
// 'a/b/c.js' -> 'c.js';  'a/b/' -> 'b/';  'c.js' -> 'c.js' (no copy made)
const basenameOf = path => {
  const end = path.length - 1

  const index = path.lastIndexOf(
    SLASH,
    path[end] === SLASH
      ? end - 1
      : end
  )

  return index < 0
    ? path
    : path.slice(index + 1)
}

// The parent directory of a path, with its trailing separator, or EMPTY when
//   the path has none.
// 'a/b/c' -> 'a/b/';  'a/b/' -> 'a/';  'a' -> EMPTY;  'a/' -> EMPTY
//
// A path holding an empty segment has to be taken apart, because its
//   ancestors are not prefixes of it: the parent of 'a//b' is 'a/', not
//   'a//', and the parent of '/a/' is nothing at all. Both shapes reach here
//   -- 'a//b' is accepted outright, and `checkIgnore` does not put the path
//   it is given through the relative-path check.
//
// Every other path is a prefix of itself, and cutting one costs a fraction of
//   splitting it into an array and joining that back at every level: 73ns
//   against 207ns.
const parentOf = path => {
  if (
    path.charCodeAt(0) === SLASH_CODE
    || path.indexOf(DOUBLE_SLASH) >= 0
  ) {
    const slices = path.split(SLASH).filter(Boolean)

    slices.pop()

    return slices.length
      ? slices.join(SLASH) + SLASH
      : EMPTY
  }

  const end = path.length - 1

  // Look back from before a trailing separator, since that one belongs to the
  //   path itself.
  //
  // A negative place to start would be a trap here: `lastIndexOf` clamps one
  //   to 0 and searches there rather than reporting no match, so '/' would
  //   come back as its own parent and the walk would never end. It cannot
  //   happen -- that is the only path short enough to produce one, and the
  //   test above has already sent it the other way.
  const cut = path.lastIndexOf(
    SLASH,
    path.charCodeAt(end) === SLASH_CODE
      ? end - 1
      : end
  )

  return cut < 0
    ? EMPTY
    : path.slice(0, cut + 1)
}

const isString = subject => typeof subject === 'string'

// Blank lines, comments and trailing lone backslashes are told by
//   `createRule`, once the pattern is normalized.
const checkPattern = pattern => pattern
  && isString(pattern)

// Git drops one CR before each LF, and one at the end of a final line that
//   has no LF after it.
const splitPattern = pattern => (
  pattern[pattern.length - 1] === '\r'
    ? pattern.slice(0, - 1)
    : pattern
)
.split(REGEX_SPLITALL_CRLF)
.filter(Boolean)

class IgnoreRule {
  constructor (
    pattern,
    mark,
    body,
    ignoreCase,
    negative,
    prefix
  ) {
    this.pattern = pattern
    this.mark = mark
    this.negative = negative

    define(this, 'body', body)
    define(this, 'ignoreCase', ignoreCase)
    define(this, 'regexPrefix', prefix)
  }

  // Worked out on first use and kept behind an own property, the way `regex`
  //   caches itself in `_regex`. Deciding it in the constructor instead would
  //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
  //   every compile -- including the compiles of rules that are never matched
  //   against anything.
  get _basenameOnly () {
    return define(this, '_basenameOnly', matchesBasename(this.body))
  }

  get regex () {
    const key = UNDERSCORE + MODE_IGNORE

    if (this[key]) {
      return this[key]
    }

    return this._make(MODE_IGNORE, key)
  }

  get checkRegex () {
    const key = UNDERSCORE + MODE_CHECK_IGNORE

    if (this[key]) {
      return this[key]
    }

    return this._make(MODE_CHECK_IGNORE, key)
  }

  _make (mode, key) {
    const str = pinWildcards(
      mode === MODE_IGNORE
        ? this.regexPrefix
        .replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard)
        .replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar)
        : checkSourceOf(this.body, this.regexPrefix)
    )

    const regex = this.ignoreCase
      ? new RegExp(str, 'i')
      : new RegExp(str)

    return define(this, key, regex)
  }
}

const hasTrailingBackslash = str => {
  let count = 0

  while (str[str.length - count - 1] === ESCAPE) {
    count ++
  }

  return count % 2 === 1
}

// Read a line the way git does: when `stripLineEnd` is set (an unsplit array
//   or object pattern), drop any trailing blank lines along with the LF
//   before each and at most one CR at the end of the line; then trim trailing
//   spaces in the same backward pass. Git trims spaces only, and a space
//   escaped by an odd run of backslashes stays, unescaped, as the last one.
// Scanned from the end: a regular expression can only try each start in
//   turn, which is quadratic over a long run of spaces or backslashes.
// 'a  ' -> 'a';  'a\ ' -> 'a ';  'a\\ ' -> 'a\\';  'a\t' -> 'a\t'
// 'a\r\n' -> 'a';  'a\r\r' -> 'a\r';  'a\n\r' -> 'a'
const trimEnd = (body, stripLineEnd) => {
  let lineEnd = body.length
  let end

  for (;;) {
    if (stripLineEnd && body[lineEnd - 1] === '\r') {
      lineEnd --
    }

    end = lineEnd

    while (body[end - 1] === SPACE) {
      end --
    }

    if (!stripLineEnd || body[end - 1] !== '\n') {
      break
    }

    lineEnd = end - 1
  }

  if (end === lineEnd) {
    return body.slice(0, lineEnd)
  }

  let backslashes = 0

  while (body[end - backslashes - 1] === ESCAPE) {
    backslashes ++
  }

  return backslashes % 2
    ? body.slice(0, end - 1) + SPACE
    : body.slice(0, end)
}

const createRule = (
  pattern,
  mark,
  ignoreCase,
  stripLineEnd,
  stripBOM
) => {
  // Git drops a BOM before it reads the first line, so before anything else.
  let body = stripBOM && pattern[0] === BOM
    ? pattern.slice(1)
    : pattern

  // > A line starting with # serves as a comment.
  if (body[0] === '#') {
    return
  }

  let negative = false

  // > An optional prefix "!" which negates the pattern;
  if (body[0] === '!') {
    negative = true
    body = body.slice(1)
  }

  // Normalize the body before checking which slashes anchor the pattern.
  //   Otherwise `bar/ ` is mistaken for a pattern containing an inner slash.
  //   A line from `splitPattern` has already lost its line ending, so only a
  //   trailing space remains to trim there.
  const last = body[body.length - 1]

  if (
    last === SPACE
    || stripLineEnd && (last === '\r' || last === '\n')
  ) {
    body = trimEnd(body, stripLineEnd)
  }

  // > A blank line matches no files, so it can serve as a separator for
  // >   readability.
  // Nor does a lone "!", a pattern ending on an unpaired backslash, or
  //   anything else left empty here: an empty pattern would compile to a
  //   regex matching every path.
  if (!body || hasTrailingBackslash(body)) {
    return
  }

  body = body
  // > Put a backslash ("\") in front of the first "!" for patterns that
  // >   begin with a literal "!", for example, `"\!important!.txt"`.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, '!')
  // > Put a backslash ("\") in front of the first hash for patterns that
  // >   begin with a hash.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, '#')

  const regexPrefix = makeRegexPrefix(body)

  return new IgnoreRule(
    pattern,
    mark,
    body,
    ignoreCase,
    negative,
    regexPrefix
  )
}

class RuleManager {
  constructor (ignoreCase) {
    this._ignoreCase = ignoreCase
    this._rules = []

    // How many of the rules git would tag `EXC_FLAG_NODIR`.
    //
    // The scan uses it to decide, once for the whole set, whether handing
    //   those rules the basename is worth what it costs the others. The
    //   shortcut saves a full-path scan on every rule it applies to and costs
    //   a check on every rule it does not, so a set where almost nothing is
    //   basename-only comes out behind -- a 955 pattern set with 44 of them
    //   measured 19% slower with the shortcut always on.
    //
    // Deciding this by measurement rather than by meaning is safe: a
    //   basename-only pattern gives the very same answer against the whole
    //   path, it just takes longer to say so. The choice can only change how
    //   fast the scan runs, never what it returns.
    this._basenameCount = 0
  }

  _add (pattern, index) {
    // #32
    if (pattern && pattern[KEY_IGNORE]) {
      this._rules = this._rules.concat(pattern._rules._rules)
      this._basenameCount += pattern._rules._basenameCount
      this._added = true
      return
    }

    const isStr = isString(pattern)
    const raw = isStr
      ? pattern
      : pattern.pattern

    const rule = checkPattern(raw)
      && createRule(
        raw,
        isStr ? UNDEFINED : pattern.mark,
        this._ignoreCase,
        !this._split,
        this._stripBOM && !index
      )

    if (rule) {
      this._added = true
      this._rules.push(rule)

      // Deliberately not `rule._basenameOnly`: reading that would materialise
      //   the rule's own copy, and the whole point of leaving it lazy is that
      //   a rule which is compiled and never matched never pays for it.
      if (matchesBasename(rule.body)) {
        this._basenameCount ++
      }
    }
  }

  // @param {Array<string> | string | Ignore} pattern
  add (pattern) {
    this._added = false
    this._split = isString(pattern)
    this._stripBOM = !this._split || pattern[0] === BOM

    makeArray(
      this._split
        ? splitPattern(pattern)
        : pattern
    ).forEach(this._add, this)

    if (this._added) {
      this._literalRules = UNDEFINED
    }

    return this._added
  }

  // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
  //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
  //   are left out once, rather than tested or compiled for every path.
  testLiteral (path) {
    const rules = this._literalRules || (
      this._literalRules = this._rules.filter(
        ({body}) => body[body.length - (
          body[body.length - 1] === SLASH ? 2 : 1
        )] === '*'
      )
    )

    let ignored = false
    let unignored = false
    let matchedRule

    for (let index = rules.length - 1; index >= 0; index --) {
      const rule = rules[index]

      if (rule.checkRegex.test(path)) {
        ignored = !rule.negative
        unignored = rule.negative
        matchedRule = rule.negative
          ? UNDEFINED
          : rule
        break
      }
    }

    const ret = {
      ignored,
      unignored
    }

    if (matchedRule) {
      ret.rule = matchedRule
    }

    return ret
  }

  // Test one single path without recursively checking parent directories
  //
  // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`

  // @returns {TestResult}
  test (path, mode) {
    // Most of a .gitignore is patterns with no slash in them, and running
    //   those against the whole path makes the regular expression engine walk
    //   every directory name on the way to the only segment that could match.
    //   Handing them the basename instead is what git does, and it is where
    //   the time in a directory walk goes: the rule scan was two thirds of it.
    const rules = this._rules
    const {length} = rules

    const shortcut = this._basenameCount * 2 >= length

    const basename = shortcut
      ? basenameOf(path)
      : path

    // The last rule to match decides, as in git, and it is the rule
    //   `git check-ignore -v` reports, so the scan runs from the end and stops
    //   at the first match.
    // A plain loop rather than `forEach`, so that `path`, `basename` and
    //   `shortcut` are locals. As a callback they became closure variables,
    //   and reaching for one of those once per rule cost 10% of a scan over a
    //   large rule set -- more than the shortcut they were there to serve.
    for (let index = length - 1; index >= 0; index --) {
      const rule = rules[index]

      if (rule[mode].test(
        shortcut && rule._basenameOnly
          ? basename
          : path
      )) {
        const {negative} = rule

        const ret = {
          ignored: !negative,
          unignored: negative
        }

        if (!negative) {
          ret.rule = rule
        }

        return ret
      }
    }

    return {
      ignored: false,
      unignored: false
    }
  }
}

const throwError = (message, Ctor) => {
  throw new Ctor(message)
}

const checkPath = (path, originalPath, doThrow) => {
  if (!isString(path)) {
    return doThrow(
      `path must be a string, but got \`${originalPath}\``,
      TypeError
    )
  }

  // We don't know if we should ignore EMPTY, so throw
  if (!path) {
    return doThrow(`path must not be empty`, TypeError)
  }

  // Check if it is a relative path
  if (checkPath.isNotRelative(path)) {
    const r = '`path.relative()`d'
    return doThrow(
      `path should be a ${r} string, but got "${originalPath}"`,
      RangeError
    )
  }

  return true
}

// > pathname should be a `path.relative()`d one
//
// The same thing `REGEX_TEST_INVALID_PATH` says, spelled out: a path is not
//   relative if it begins with a separator, or with `./` or `../`, or is
//   nothing but `.` or `..`. Every match is decided by the first three
//   characters, and this runs on every path handed to the library -- where it
//   was 55% of a cached lookup, more than the cache lookup itself.
const isNotRelative = path => {
  const first = path.charCodeAt(0)

  if (first === SLASH_CODE) {
    return true
  }

  if (first !== DOT_CODE) {
    return false
  }

  // '.'
  if (path.length === 1) {
    return true
  }

  const second = path.charCodeAt(1)

  // './'
  if (second === SLASH_CODE) {
    return true
  }

  if (second !== DOT_CODE) {
    return false
  }

  // '..' or '../'
  return path.length === 2 || path.charCodeAt(2) === SLASH_CODE
}

checkPath.isNotRelative = isNotRelative

// On windows, the following function will be replaced
/* istanbul ignore next */
checkPath.convert = p => p


const convertPath = target =>
  isString(target) && checkPath.convert(target)


class Ignore {
  constructor ({
    ignorecase = true,
    ignoreCase = ignorecase,
    allowRelativePaths = false
  } = {}) {
    define(this, KEY_IGNORE, true)

    this._rules = new RuleManager(ignoreCase)
    this._strictPathCheck = !allowRelativePaths
    this._initCache()
  }

  _initCache () {
    // A cache for the result of `.ignores()`
    this._ignoreCache = Object.create(null)

    // A cache for the result of `.test()`
    this._testCache = Object.create(null)
  }

  add (pattern) {
    if (this._rules.add(pattern)) {
      // Some rules have just added to the ignore,
      //   making the behavior changed,
      //   so we need to re-initialize the result cache
      this._initCache()
    }

    return this
  }

  // legacy
  addPattern (pattern) {
    return this.add(pattern)
  }

  // @returns {TestResult}
  _test (originalPath, cache, path) {
    checkPath(
      path,
      originalPath,
      this._strictPathCheck
        ? throwError
        : RETURN_FALSE
    )

    return path
      ? this._t(path, cache)
      : {
        ignored: false,
        unignored: false
      }
  }

  checkIgnore (target) {
    // A Windows path is converted first, so that a directory given with a
    //   trailing separator, `\` or `/`, is told the same way
    const path = convertPath(target)

    // If the path does not end with a slash, `.ignores()` is much equivalent
    //   to `git check-ignore`
    if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
      return this._test(target, this._testCache, path)
    }

    // Like `git check-ignore`: a directory excluded by itself or by an
    //   ancestor settles it, and only then is the literal 'abc/' matched
    //   against the rules (see `checkSourceOf`).
    const dir = this._t(path, this._testCache)

    if (dir.ignored) {
      return dir
    }

    const literal = this._rules.testLiteral(path)

    return literal.ignored || literal.unignored
      ? literal
      : dir
  }

  _t (
    // The path to be tested
    path,

    // The cache for the result of a certain checking
    cache
  ) {
    if (path in cache) {
      return cache[path]
    }

    const parentPath = parentOf(path)

    // If the path contains a parent directory, check the parent first
    const parent = parentPath
      ? this._t(parentPath, cache)
      : UNDEFINED

    return cache[path] = parent && parent.ignored
      // > It is not possible to re-include a file if a parent directory of
      // >   that file is excluded.
      ? parent
      : this._rules.test(path, MODE_IGNORE)
  }

  ignores (path) {
    return this._test(path, this._ignoreCache, convertPath(path)).ignored
  }

  createFilter () {
    return path => !this.ignores(path)
  }

  filter (paths) {
    return makeArray(paths).filter(this.createFilter())
  }

  // @returns {TestResult}
  test (path) {
    return this._test(path, this._testCache, convertPath(path))
  }
}

const factory = options => new Ignore(options)

const isPathValid = path =>
  checkPath(convertPath(path), path, RETURN_FALSE)

/* istanbul ignore next */
const setupWindows = () => {
  /* eslint no-control-regex: "off" */
  const makePosix = str => /^\\\\\?\\/.test(str)
  || /["<>|\u0000-\u001F]+/u.test(str)
    ? str
    : str.replace(/\\/g, '/')

  checkPath.convert = makePosix

  // 'C:\\foo'     <- 'C:\\foo' has been converted to 'C:/'
  // 'd:\\foo'
  const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i
  checkPath.isNotRelative = path =>
    REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path)
    || isNotRelative(path)
}


// Windows
// --------------------------------------------------------------
/* istanbul ignore next */
if (
  // Detect `process` so that it can run in browsers.
  typeof process !== 'undefined'
  && process.platform === 'win32'
) {
  setupWindows()
}

// COMMONJS_EXPORTS ////////////////////////////////////////////////////////////

module.exports = factory

// Although it is an anti-pattern,
//   it is still widely misused by a lot of libraries in github
// Ref: https://github.com/search?q=ignore.default%28%29&type=code
factory.default = factory

module.exports.isPathValid = isPathValid

// For testing purposes
define(module.exports, Symbol.for('setupWindows'), setupWindows)


/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 4216:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* reexport safe */ _portcullis_secret_scan__WEBPACK_IMPORTED_MODULE_1__.C8),
/* harmony export */   G$: () => (/* reexport safe */ _portcullis_secret_scan__WEBPACK_IMPORTED_MODULE_1__.G$),
/* harmony export */   Hi: () => (/* reexport safe */ _portcullis_secret_scan__WEBPACK_IMPORTED_MODULE_1__.Hi),
/* harmony export */   Ow: () => (/* reexport safe */ _portcullis_secret_scan__WEBPACK_IMPORTED_MODULE_1__.Ow),
/* harmony export */   XM: () => (/* reexport safe */ _portcullis_secret_scan__WEBPACK_IMPORTED_MODULE_1__.XM),
/* harmony export */   Yb: () => (/* reexport safe */ _portcullis_secret_scan__WEBPACK_IMPORTED_MODULE_1__.Yb),
/* harmony export */   pk: () => (/* reexport safe */ _portcullis_secret_scan__WEBPACK_IMPORTED_MODULE_1__.pk),
/* harmony export */   xc: () => (/* reexport safe */ _portcullis_secret_scan__WEBPACK_IMPORTED_MODULE_1__.xc)
/* harmony export */ });
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9299);
/* harmony import */ var _portcullis_secret_scan__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1375);
// Written by `npm run wire` from the folders of packages/engines; do not edit.


// The command line takes its engines from the actions' bundles.

await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .runScanner */ .Sw)(_portcullis_secret_scan__WEBPACK_IMPORTED_MODULE_1__/* .engine */ .Hi);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Sw: () => (/* reexport */ runScanner)
});

// UNUSED EXPORTS: annotationCommand, annotationLines, appendSummary, decisionLine, environmentSource, escapeMarkdown, executeScanner, exitOnSignals, fails, failureLine, hostActions, inCiWorkspace, inlineCode, inputVariable, maskCommand, maxSummaryBytes, ownThreads, placeLink, readInputs, readJob, reportFailure, requireCheckout, resultsPath, scannerSummary, servesThread, sourceUrl, summaryMarkdown, withinBytes, writeFailedRun, writeOutput, writeOutputs, writeResultsFile

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 10 modules
var src = __nccwpck_require__(6769);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/packages/action-kit/src/workflow-commands.js
// The runner's protocol: commands on stdout, and files named by GITHUB_* variables.
// Written here in a page because loading @actions/core for it costs more start-up time than a whole scan
// (docs/decisions/002-workflow-commands.md).


/** A line that annotates a file, e.g. `::error file=a.ts,line=3::text`. */
function annotationCommand(level, message, place = {}) {
    const { path, region, title } = place;
    const properties = [
        ['title', title],
        ['file', path],
        ['line', region?.startLine],
        ['endLine', region?.endLine],
        // Columns are only allowed when the annotation stays on one line.
        ['col', region !== undefined && region.startLine === region.endLine ? region.startColumn : undefined],
        ['endColumn', region !== undefined && region.startLine === region.endLine ? region.endColumn : undefined],
    ];
    const written = properties.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${level}${written.length === 0 ? '' : ` ${written.join(',')}`}::${escapeMessage(message)}`;
}
/** A line after which the runner masks the value in all later output. */
function maskCommand(secret) {
    return `::add-mask::${escapeMessage(secret)}`;
}
/** Sets an output of the step: one entry of the GITHUB_OUTPUT file, with a delimiter that no value can contain. */
function writeOutput(file, name, value) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    (0,external_node_fs_.appendFileSync)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
function escapeMessage(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/annotations.js
// Findings as annotations, worst first, within what GitHub shows for one step.


/** GitHub shows this many of each level a step and drops the rest without a word. */
const perLevel = 10;
const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'notice' };
/** Lines for stdout: the annotations that GitHub will show, then one line that says how many it would not. */
function annotationLines(findings, sarifFile) {
    const lines = [];
    const used = { error: 0, warning: 0, notice: 0 };
    for (const finding of [...findings].sort((a, b) => (0,src/* bySeverity */.Np)(a.severity, b.severity))) {
        const level = levels[finding.severity];
        if (used[level]++ >= perLevel)
            continue;
        const { path, region } = finding.location;
        lines.push(annotationCommand(level, finding.message, {
            title: `${finding.severity}: ${finding.ruleId}`,
            path,
            ...(region === undefined ? {} : { region }),
        }));
    }
    const left = findings.length - lines.length;
    if (left > 0)
        lines.push(`${left} more ${left === 1 ? 'finding is' : 'findings are'} not annotated; all are in ${(0,src/* printable */.g$)(sarifFile)}.`);
    return lines;
}

// EXTERNAL MODULE: ./build/packages/formats/src/yaml/index.js + 2 modules
var yaml = __nccwpck_require__(3640);
// EXTERNAL MODULE: ./build/packages/workspace/src/index.js + 8 modules
var workspace_src = __nccwpck_require__(7809);
;// CONCATENATED MODULE: ./build/packages/policy/src/reader.js
// The policy file that several engines read, each its own part: its name, its keys, and errors that name file, line and key.

const policyFile = '.github/portcullis.yml';
/** All keys of the file. The gate answers for those above `images`, image-verify for that one. */
const policyKeys = (/* unused pure expression or super */ null && (['version', 'require', 'block-at', 'confidence', 'severity', 'waivers', 'allow-gaps', 'images']));
function policyReader(document, file) {
    const reader = {
        file,
        place(path) {
            const line = document.lineOf(path);
            const key = keyText(path);
            return { file, ...(line === undefined ? {} : { line }), ...(key === '' ? {} : { key }) };
        },
        fail(path, message, remedy = 'Correct the policy; docs/schema/portcullis.schema.json describes it.') {
            throw new src/* PortcullisError */.SO({ code: 'policy-invalid', message, where: reader.place(path), remedy });
        },
        fields(path, value, keys) {
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                return reader.fail(path, 'expected a mapping of keys');
            for (const key of Object.keys(value)) {
                if (!keys.includes(key))
                    reader.fail([...path, key], `expected one of ${keys.join(', ')}, got "${key.slice(0, 60)}"${didYouMean(key, keys)}`);
            }
            return value;
        },
        list(path, value, atMost) {
            if (!Array.isArray(value))
                return reader.fail(path, 'expected a list');
            if (value.length === 0 || value.length > atMost)
                return reader.fail(path, `expected 1 to ${atMost} entries, got ${value.length}`);
            return value;
        },
        text: (path, value) => (typeof value === 'string' && value.trim() !== '' ? value : reader.fail(path, 'expected text')),
        texts: (path, value, atMost) => reader.list(path, value, atMost).map((item, i) => reader.text([...path, i], item)),
        choice(path, value, choices, fallback) {
            if (value === undefined)
                return fallback;
            const found = choices.find((candidate) => candidate === value);
            return found ?? reader.fail(path, `expected one of ${choices.join(', ')}, got ${JSON.stringify(value)?.slice(0, 60)}`);
        },
        day(path, value) {
            const given = reader.text(path, value);
            return (0,src/* isDay */.N)(given) ? given : reader.fail(path, `expected a day as YYYY-MM-DD, got "${given.slice(0, 40)}"`);
        },
    };
    return reader;
}
/** `images[0].any-of[1].key` */
function keyText(path) {
    return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
}
/** `, did you mean "X"?` when a known key is one or two letters away. */
function didYouMean(key, known) {
    const near = known.find((candidate) => distance(key.slice(0, 40), candidate) <= 2);
    return near === undefined ? '' : `, did you mean "${near}"?`;
}
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/packages/policy/src/allowed-gaps.js
// `allow-gaps` of the policy: which inputs may stay unread, why, and until when. Nothing else makes a gap pass.



const keys = ['paths', 'reason', 'scanner', 'owner', 'expires'];
const maxEntries = 1000;
/** JSON Schema of `allow-gaps`, for editors. */
const allowedGapsSchema = {
    type: 'array',
    minItems: 1,
    description: 'Files that a scanner may leave unread; every other gap fails the step and the gate.',
    items: {
        type: 'object',
        additionalProperties: false,
        required: ['paths', 'reason'],
        properties: {
            paths: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 }, description: 'Globs of the files.' },
            reason: { type: 'string', minLength: 1, description: 'Why they may stay unread.' },
            scanner: { type: 'string', minLength: 1, description: 'The one scanner it holds for; all when left out.' },
            owner: { type: 'string', minLength: 1, description: 'Who answers for it.' },
            expires: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Last day it counts.' },
        },
    },
};
/** Entries of `allow-gaps`. @throws PortcullisError `policy-invalid`. */
function readAllowedGaps(reader, value, path = ['allow-gaps']) {
    if (value === undefined)
        return [];
    return reader.list(path, value, maxEntries).map((entry, i) => {
        const at = [...path, i];
        const fields = reader.fields(at, entry, keys);
        const paths = reader.texts([...at, 'paths'], fields.paths, maxEntries);
        for (const [j, glob] of paths.entries())
            refuseNegation(reader, [...at, 'paths', j], glob);
        return {
            paths,
            reason: reader.text([...at, 'reason'], fields.reason),
            ...(fields.scanner === undefined ? {} : { scanner: reader.text([...at, 'scanner'], fields.scanner) }),
            ...(fields.owner === undefined ? {} : { owner: reader.text([...at, 'owner'], fields.owner) }),
            ...(fields.expires === undefined ? {} : { until: reader.day([...at, 'expires'], fields.expires) }),
        };
    });
}
/** Whether a glob says what is not meant: `!src`, `!(src)`, `[^s]*`, an alternative that begins with `!`. */
function negates(glob) {
    return /^\s*!|!\(|\(\?[!<=]|\[[!^]|[{,|(]\s*!/.test(glob);
}
/** A list with `!src/**` in it reads as "but not src" and means "everything but src" to a matcher. @throws PortcullisError `policy-invalid`. */
function refuseNegation(reader, path, glob) {
    if (negates(glob))
        reader.fail(path, `expected a glob of what is meant, got the negation "${glob.slice(0, 60)}"`, 'Name the files that are meant, without `!`.');
}
/** Entries of `allow-gaps` in the policy of a tree; empty where it has no policy. @throws PortcullisError `policy-invalid`, `tree-unreadable`. */
async function allowedGapsOf(tree) {
    const content = tree.read(policyFile);
    if (content === undefined)
        return [];
    const document = await (0,yaml/* parseYaml */.hN)(content.toString('utf8'), policyFile);
    const { value } = document;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [];
    return readAllowedGaps(policyReader(document, policyFile), value['allow-gaps']);
}
/** The inputs with what the policy allows marked; an entry that has ended allows nothing. @param today `YYYY-MM-DD`, UTC. */
async function withAllowedGaps(skipped, allowed, scanner, today) {
    const inForce = allowed.filter((entry) => (entry.until ?? today) >= today && (entry.scanner ?? scanner).toLowerCase() === scanner.toLowerCase());
    if (inForce.length === 0)
        return skipped;
    const entries = await Promise.all(inForce.map(async (entry) => ({ entry, covers: await (0,workspace_src/* pathFilter */.Y1)(entry.paths, []) })));
    return skipped.map((input) => {
        const found = input.gap ? entries.find(({ covers }) => covers(input.path)) : undefined;
        if (found === undefined)
            return input;
        const { reason, owner, until } = found.entry;
        return { ...input, allowed: { reason, ...(owner === undefined ? {} : { owner }), ...(until === undefined ? {} : { until }) } };
    });
}

;// CONCATENATED MODULE: ./build/packages/policy/src/images-schema.js
// JSON Schema of the policy's `images`, for editors; image-verify reads them (packages/engines/image-verify/src/policy).
const images_schema_text = { type: 'string', minLength: 1 };
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const texts = { type: 'array', minItems: 1, items: images_schema_text };
const textRule = {
    description: 'One text exactly, or a regular expression that the whole text matches.',
    oneOf: [
        images_schema_text,
        { type: 'object', additionalProperties: false, required: ['equals'], properties: { equals: images_schema_text } },
        { type: 'object', additionalProperties: false, required: ['matches'], properties: { matches: images_schema_text } },
    ],
};
const identity = {
    type: 'object',
    additionalProperties: false,
    required: ['issuer', 'subject'],
    properties: {
        issuer: {
            ...images_schema_text,
            description: 'OIDC issuer, exactly: https://token.actions.githubusercontent.com; `none` where the certificate names none.',
        },
        subject: textRule,
        extensions: {
            type: 'object',
            additionalProperties: textRule,
            description: 'Facts of the certificate, for example `source-repository`.',
        },
    },
};
const notation = {
    type: 'object',
    additionalProperties: false,
    properties: {
        'trust-policy': { ...images_schema_text, description: 'trustpolicy.json of the Notary Project, as a file of the repository.' },
        'trust-store': { ...images_schema_text, description: 'Directory that holds `x509/`, as in notation’s configuration.' },
        certificates: { ...texts, description: 'Files of trusted certificates, instead of trust policy and store.' },
        identities: {
            ...texts,
            description: 'Subjects that may sign: `x509.subject: C=…, ST=…, O=…`; all of the certificates’ when left out.',
        },
        level: { enum: ['strict', 'permissive'], default: 'strict' },
        'revocation-lists': { ...texts, description: 'Files of certificate revocation lists.' },
    },
};
const authority = {
    type: 'object',
    additionalProperties: false,
    description: 'Who may sign: one of `key`, `keyless`, `notation`.',
    oneOf: [{ required: ['key'] }, { required: ['keyless'] }, { required: ['notation'] }],
    allOf: [
        { not: { required: ['trust', 'trusted-root'] } },
        ...['trust', 'trusted-root', 'transparency-log', 'certificate-log'].map((key) => ({ not: { required: ['notation', key] } })),
        { not: { required: ['key', 'certificate-log'] } },
    ],
    properties: {
        name: { ...images_schema_text, description: 'How the authority is called in reports.' },
        key: { ...images_schema_text, description: 'Public key: a PEM file of the repository, or PEM itself.' },
        keyless: { oneOf: [identity, { type: 'array', minItems: 1, items: identity }] },
        notation,
        trust: { enum: ['sigstore', 'github'], default: 'sigstore', description: 'Whose root: Sigstore’s public instance or GitHub’s own.' },
        'trusted-root': { ...images_schema_text, description: 'trusted_root.json, as a file of the repository, in place of `trust`.' },
        'transparency-log': {
            enum: ['required', 'optional'],
            description: 'Default: for keyless required where the root lists such a log, for keys optional.',
        },
        'certificate-log': { enum: ['required', 'optional'], description: 'Whether a certificate must prove that it was logged (SCT).' },
    },
};
const authorities = { type: 'array', minItems: 1, maxItems: 50, items: authority };
const groups = {
    'any-of': { ...authorities, description: 'One of these must have signed.' },
    'all-of': { ...authorities, description: 'Each of these must have signed.' },
    threshold: {
        type: 'object',
        additionalProperties: false,
        required: ['count', 'of'],
        description: 'So many distinct signers of these must have signed.',
        properties: { count: { type: 'integer', minimum: 1 }, of: authorities },
    },
};
const attestation = {
    type: 'object',
    additionalProperties: false,
    required: ['predicate'],
    properties: {
        predicate: { ...images_schema_text, description: 'slsa-provenance, sbom, spdx, cyclonedx, vex, vulnerability-scan, or a predicate type.' },
        provenance: {
            type: 'object',
            additionalProperties: textRule,
            description: 'Facts of the provenance, for example `source-repository`.',
        },
        where: {
            type: 'array',
            items: { type: 'object' },
            description: 'Conditions: `path`, and one of equals, in, matches, contains, exists.',
        },
        ...groups,
    },
};
const imagesSchema = {
    type: 'array',
    minItems: 1,
    description: 'Which images may run; read by image-verify. The first entry whose `image` matches counts; an image without one is refused.',
    items: {
        type: 'object',
        additionalProperties: false,
        required: ['image'],
        properties: {
            image: { ...images_schema_text, description: 'Glob of names, without tag: `*` within a part, `**` across parts.' },
            ...groups,
            attestations: { type: 'array', minItems: 1, items: attestation, description: 'All of these must be there, signed.' },
            'max-age': { ...images_schema_text, description: 'Longest time since the image was signed or built: `30 days`, `12 hours`.' },
            exceptions: {
                type: 'array',
                minItems: 1,
                items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['reason', 'owner', 'expires'],
                    properties: {
                        image: { ...images_schema_text, description: 'Glob of names; all of the entry’s when left out.' },
                        digest: { ...images_schema_text, description: 'The one digest that is excepted.' },
                        covers: {
                            type: 'array',
                            minItems: 1,
                            items: { enum: ['unsigned', 'attestation', 'age'] },
                            default: ['unsigned', 'attestation'],
                            description: 'What it lets pass: never what was altered, or signed by somebody else.',
                        },
                        reason: images_schema_text,
                        owner: images_schema_text,
                        expires: { ...day, description: 'Last day it counts.' },
                    },
                },
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/policy/src/index.js




;// CONCATENATED MODULE: ./build/packages/sarif/src/regions.js
// Regions as SARIF states them, found in a text: by lines and columns, by characters or by bytes, whole lines and open ends
// (SARIF 2.1.0, 3.30). A region that could mean two places means none.

const members = (/* unused pure expression or super */ null && (['startLine', 'startColumn', 'endLine', 'endColumn', 'charOffset', 'charLength', 'byteOffset', 'byteLength']));
/** The region of a JSON value; undefined when it is none or one of its numbers is no whole number. */
function regions_statedRegion(value) {
    const region = objectOf(value);
    if (region === undefined)
        return undefined;
    const stated = {};
    for (const member of members) {
        const given = region[member];
        if (given === undefined)
            continue;
        const number = numberOf(given);
        if (number === undefined || !Number.isSafeInteger(number))
            return undefined;
        // 3.30.9, 3.30.11: -1 says that an offset is not known.
        if (number !== -1 || !member.endsWith('Offset'))
            stated[member] = number;
    }
    return stated;
}
/** Where a region lies in a text, or why that cannot be said. */
function spanOf(region, text, index, kind) {
    const spans = [];
    if (region.startLine !== undefined)
        spans.push(byLines(region, text, index, kind));
    if (region.charOffset !== undefined)
        spans.push(byCharacters(region.charOffset, region.charLength ?? 0, text, kind));
    if (region.byteOffset !== undefined)
        spans.push(byBytes(region.byteOffset, region.byteLength ?? 0, text));
    const [first] = spans;
    if (first === undefined)
        return { problem: 'it does not say where it changes the file' };
    const failed = spans.find((span) => 'problem' in span);
    if (failed !== undefined)
        return failed;
    const same = (span) => 'start' in span && 'start' in first && span.start === first.start && span.end === first.end;
    return spans.every(same) ? first : { problem: 'its lines and its offsets name two places' };
}
const outside = { problem: 'its edits lie outside the file' };
const ambiguous = { problem: 'the report does not say whether it counts code points or UTF-16 units (columnKind)' };
function byLines(region, text, index, kind) {
    const { startLine = 0, startColumn = 1, endLine = startLine, endColumn } = region;
    const start = place(startLine, startColumn, text, index, kind);
    const end = endColumn === undefined ? lineEnd(endLine, index) : place(endLine, endColumn, text, index, kind);
    if (start === 'ambiguous' || end === 'ambiguous')
        return ambiguous;
    return start === undefined || end === undefined || end < start ? outside : { start, end };
}
/** 3.30.8: without an end column a region reaches to the end of its line, before the line break. */
function lineEnd(line, index) {
    const start = index.offsetAt(line, 1);
    return start === undefined ? undefined : start + index.lineText(line).length;
}
function place(line, column, text, index, kind) {
    if (column < 1)
        return undefined;
    const start = index.offsetAt(line, 1);
    // The place after the last line is the end of the file, also where no line break ends it.
    if (start === undefined)
        return line === index.lineCount + 1 && column === 1 ? text.length : undefined;
    const offset = advance(text, start, column - 1, kind);
    if (typeof offset !== 'number')
        return offset;
    return index.offsetAt(line, offset - start + 1);
}
function byCharacters(offset, length, text, kind) {
    if (offset < 0 || length < 0)
        return outside;
    const start = advance(text, 0, offset, kind);
    const end = typeof start === 'number' ? advance(text, start, length, kind) : start;
    if (start === 'ambiguous' || end === 'ambiguous')
        return ambiguous;
    return start === undefined || end === undefined ? outside : { start, end };
}
/** The offset `count` characters after `from`; undefined where the text ends before or a character would be cut in two. */
function advance(text, from, count, kind) {
    if (count > text.length - from)
        return undefined;
    const units = from + count;
    if (kind === 'utf16CodeUnits')
        return cutsPair(text, units) ? undefined : units;
    let offset = from;
    for (let left = count; left > 0; left--) {
        if (offset >= text.length)
            return kind === 'undeclared' ? 'ambiguous' : undefined;
        offset += isPair(text, offset) ? 2 : 1;
    }
    return kind === 'undeclared' && offset !== units ? 'ambiguous' : offset;
}
function isPair(text, offset) {
    return (text.codePointAt(offset) ?? 0) > 0xffff;
}
function cutsPair(text, offset) {
    return offset > 0 && isPair(text, offset - 1);
}
function byBytes(offset, length, text) {
    if (offset < 0 || length < 0)
        return outside;
    const bytes = Buffer.from(text);
    if (offset + length > bytes.length)
        return outside;
    const starts = (at) => at === bytes.length || (bytes[at] & 0xc0) !== 0x80;
    if (!starts(offset) || !starts(offset + length))
        return { problem: 'its bytes cut a character in two' };
    const start = bytes.toString('utf8', 0, offset).length;
    return { start, end: start + bytes.toString('utf8', offset, offset + length).length };
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/fixes.js
// `fixes` of a result as the file states them. Where they lie in a text, and whether they may be trusted to fit it, is for
// whoever has the text; a fix that is only partly understood is none, and says why.



/** What a run says about how it counts. */
function fixes_fixContext(run, path) {
    const kind = run.columnKind;
    const artifacts = arrayOf(run.artifacts);
    return {
        path,
        artifacts,
        hashes: new Map(artifacts.flatMap((artifact) => {
            const hash = textOf(at(artifact, 'hashes', 'sha-256'));
            const file = hash === undefined ? undefined : path(at(artifact, 'location'));
            return hash === undefined || file === undefined ? [] : [[file, hash]];
        })),
        columnKind: kind === undefined ? 'undeclared' : kind === 'utf16CodeUnits' || kind === 'unicodeCodePoints' ? kind : 'unknown',
        // 3.14.26: `\r\n` and `\n` where nothing is said.
        otherNewlines: arrayOf(run.newlineSequences).flatMap((value) => (typeof value === 'string' && !/^\r?\n$/.test(value) ? [value] : [])),
    };
}
function fixes_readFixes(result, context) {
    return arrayOf(result.fixes).map((entry) => {
        const changes = arrayOf(at(entry, 'artifactChanges')).map((change) => readChange(change, context));
        const whole = changes.filter((change) => typeof change !== 'string');
        const flaw = changes.find((change) => typeof change === 'string') ??
            (changes.length === 0
                ? 'it changes nothing'
                : context.columnKind === 'unknown'
                    ? 'the report counts columns in an unknown unit'
                    : undefined);
        return {
            description: textOf(at(entry, 'description', 'text')) ?? 'Apply the fix of the tool',
            changes: whole,
            ...(context.columnKind === 'unknown' ? {} : { columnKind: context.columnKind }),
            ...(context.otherNewlines.length === 0 ? {} : { otherNewlines: context.otherNewlines }),
            ...(flaw === undefined ? {} : { unusable: flaw }),
        };
    });
}
function readChange(entry, context) {
    const location = at(entry, 'artifactLocation');
    const path = context.path(location);
    if (path === undefined)
        return 'it does not name the file that it changes';
    const sha256 = textOf(at(entry, 'properties', 'sha256')) ?? hashOf(location, path, context);
    const edits = arrayOf(at(entry, 'replacements')).map(readEdit);
    const flaw = edits.find((edit) => typeof edit === 'string');
    if (flaw !== undefined)
        return flaw;
    if (edits.length === 0)
        return `it says nothing about what to change in ${path}`;
    return {
        path,
        ...(sha256 === undefined ? {} : { sha256: sha256.toLowerCase() }),
        edits: edits.filter((edit) => typeof edit !== 'string'),
    };
}
/** The hash of the artifact that the location names by index, else of the one at the same path. */
function hashOf(location, path, { artifacts, hashes }) {
    const index = numberOf(at(location, 'index'));
    return index === undefined ? hashes.get(path) : textOf(at(artifacts[index], 'hashes', 'sha-256'));
}
function readEdit(entry) {
    const region = statedRegion(at(entry, 'deletedRegion'));
    if (region === undefined)
        return 'it does not say where it changes the file';
    const content = at(entry, 'insertedContent');
    if (content === undefined)
        return { region, replacement: '' };
    const text = textOf(at(content, 'text'));
    if (text !== undefined)
        return { region, replacement: text };
    const binary = textOf(at(content, 'binary'));
    const decoded = binary === undefined ? undefined : decodeText(Buffer.from(binary, 'base64'));
    return decoded?.encoding === 'utf-8' ? { region, replacement: decoded.text } : 'it inserts something other than text';
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./build/packages/sarif/src/json.js
// Looking into JSON of unknown shape: own properties only, and no type believed unchecked.
function json_objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function json_arrayOf(value) {
    return Array.isArray(value) ? value : [];
}
function json_textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function json_numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
/** The value at a path of keys, or undefined. Inherited properties do not count. */
function json_at(value, ...keys) {
    let current = value;
    for (const key of keys) {
        const object = json_objectOf(current);
        if (object === undefined || !Object.hasOwn(object, key))
            return undefined;
        current = object[key];
    }
    return current;
}
/** How deep objects and lists may lie in one another: SARIF itself needs some twenty levels. */
const json_maxJsonDepth = 200;
/**
 * The first place where a text that parses as JSON says a thing twice, of which a parser silently keeps the last, or nests
 * deeper than a reader may follow. One pass over the text; call it before the text is parsed into values that are walked.
 */
function json_jsonFlaw(text) {
    const keysOf = [];
    let keys;
    let expectsKey = false;
    let line = 1;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === lineFeed)
            line++;
        else if (code === openBrace || code === openBracket) {
            if (keysOf.length >= json_maxJsonDepth)
                return { kind: 'too-deep', line };
            keysOf.push(keys);
            keys = code === openBrace ? new Set() : undefined;
            expectsKey = code === openBrace;
        }
        else if (code === closeBrace || code === closeBracket) {
            keys = keysOf.pop();
            expectsKey = false;
        }
        else if (code === comma)
            expectsKey = keys !== undefined;
        else if (code === quote) {
            const end = stringEnd(text, i);
            if (expectsKey && keys !== undefined) {
                const key = textOfString(text.slice(i, end + 1));
                if (keys.has(key))
                    return { kind: 'duplicate-key', line, key };
                keys.add(key);
                expectsKey = false;
            }
            i = end;
        }
    }
    return undefined;
}
const lineFeed = 10;
const quote = 34;
const comma = 44;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
/** Index of the quote that ends the string which begins at `start`, or of the text's end. No valid string holds a line break. */
function stringEnd(text, start) {
    for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === backslash)
            slashes++;
        if (slashes % 2 === 0)
            return end;
    }
    return text.length;
}
/** `"\u0072uns"` is a spelling of `"runs"`. */
function textOfString(written) {
    if (!written.includes('\\'))
        return written.slice(1, -1);
    try {
        return JSON.parse(written);
    }
    catch {
        return written.slice(1, -1);
    }
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/seal.js
// The seal of a run of ours: its own digest, so that the gate notices whatever was changed, cut or lost after the scanner
// wrote it. It proves no author (who can write the file can seal it anew); it proves that nothing happened by accident.


const sealKey = 'seal';
/** The run with its seal in `properties.portcullis`; a run that is not ours stays as it is. */
function sealRun(run) {
    const own = json_objectOf(run.properties?.portcullis);
    return own === undefined
        ? run
        : { ...run, properties: { ...run.properties, portcullis: { ...own, [sealKey]: runDigest(run) } } };
}
/** Whether a run carries a seal and still is what was sealed. */
function seal_sealHolds(run) {
    const seal = at(run, 'properties', 'portcullis', sealKey);
    return typeof seal === 'string' && seal === runDigest(run);
}
/** SHA-256 over the run's members in the order of their names, so that reformatting changes nothing; the seal itself is left out. */
function runDigest(run) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const { properties, ...rest } = run;
    const { portcullis, ...others } = json_objectOf(properties) ?? {};
    const { [sealKey]: _seal, ...own } = json_objectOf(portcullis) ?? {};
    const members = { ...rest, properties: { ...others, portcullis: own } };
    for (const key of Object.keys(members).sort()) {
        const value = members[key];
        if (value === undefined)
            continue;
        hash.update(`${JSON.stringify(key)}:`);
        // Results one by one: the whole as one text would be the file's size again.
        if (Array.isArray(value))
            for (const element of value)
                hash.update(`${canonical(element)},`);
        else
            hash.update(canonical(value));
        hash.update('\n');
    }
    return hash.digest('hex');
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    const object = value;
    const members = Object.keys(object)
        .filter((key) => object[key] !== undefined)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`);
    return `{${members.join(',')}}`;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/limits.js
// GitHub's limits for SARIF uploads: what is over a limit is left out, worst findings kept, and the file says so.
// (docs.github.com, "SARIF support for code scanning", validation of SARIF files.)


const maxRuns = 20;
const maxResults = 25_000;
/** Of the results of a run, GitHub shows this many. */
const shownResults = 5000;
const maxTags = 20;
const maxGzipBytes = 10_000_000;
/** Text of a SARIF file within the limits. More than 20 runs is a caller's defect: split them over files. */
function serialiseSarif(log) {
    if (log.runs.length > maxRuns)
        throw new Error(`expected at most ${maxRuns} runs, got ${log.runs.length}`);
    for (let keep = maxResults;; keep = Math.floor(keep / 2)) {
        const runs = log.runs.map((run) => sealRun(withMostResults(run, keep)));
        const text = `${JSON.stringify({ ...log, runs }, null, 1)}\n`;
        const leftOut = log.runs.reduce((sum, run, i) => sum + run.results.length - runs[i].results.length, 0);
        // Text that is small already needs no compression to prove it.
        if (Buffer.byteLength(text) <= maxGzipBytes || keep === 0 || (0,external_node_zlib_.gzipSync)(text, { level: 6 }).length <= maxGzipBytes)
            return { text, leftOut };
    }
}
function withMostResults(run, most) {
    if (run.results.length <= most && run.results.length <= shownResults)
        return run;
    const ranked = run.results
        .map((result, index) => ({ result, index, rank: rank(result) }))
        .sort((a, b) => b.rank - a.rank || a.index - b.index);
    const kept = ranked.slice(0, most).map(({ result }) => result);
    const missing = run.results.length - kept.length;
    const text = missing > 0
        ? `${missing} of ${run.results.length} results are left out to stay within GitHub's limits; the worst are kept.`
        : `GitHub shows the worst ${shownResults} of these ${run.results.length} results.`;
    const notification = { level: 'warning', descriptor: { id: 'results-limited' }, message: { text } };
    const [first, ...others] = run.invocations ?? [{ executionSuccessful: true }];
    return {
        ...run,
        results: kept,
        invocations: [
            {
                ...(first ?? { executionSuccessful: true }),
                toolExecutionNotifications: [...(first?.toolExecutionNotifications ?? []), notification],
            },
            ...others,
        ],
        properties: { ...run.properties, resultsLeftOut: missing },
    };
}
/** Higher is worse: the score GitHub sorts by, unsuppressed before suppressed. */
function rank(result) {
    const score = Number(result.properties?.['security-severity'] ?? 0);
    return (Number.isFinite(score) ? score : 0) - (result.suppressions === undefined || result.suppressions.length === 0 ? 0 : 100);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./build/packages/sarif/src/paths.js
// Artifact locations as workspace paths: relative URIs, file URIs, base ids that lean on one another, indexes into artifacts.



/** How many base ids may lean on one another. */
const maxBaseDepth = 10;
/** A function from an artifact location to a path: relative to the workspace, or absolute when it lies elsewhere. */
function paths_pathReader(run, workspace) {
    const artifacts = arrayOf(run.artifacts);
    return (location) => {
        const own = objectOf(location);
        if (own === undefined)
            return undefined;
        const index = numberOf(own.index);
        const uri = textOf(own.uri);
        // 3.4.5: without a URI the location is that of the artifact at `index`.
        const effective = uri === undefined && index !== undefined ? objectOf(at(artifacts[index], 'location')) : own;
        const text = textOf(effective?.uri);
        if (effective === undefined || text === undefined || text === '')
            return undefined;
        return toPath(withBase(run, text, textOf(effective.uriBaseId), 0), text, workspace);
    };
}
/** 3.14.14: a base may itself be relative to another base. A base without a URI is the root of the checkout. */
function withBase(run, uri, baseId, depth) {
    if (/^[a-zA-Z][a-zA-Z0-9+.-]+:/.test(uri) || uri.startsWith('/') || baseId === undefined || depth >= maxBaseDepth)
        return uri;
    const base = objectOf(at(run, 'originalUriBaseIds', baseId));
    const baseUri = textOf(base?.uri);
    if (baseUri === undefined)
        return uri;
    return withBase(run, `${baseUri.endsWith('/') ? baseUri : `${baseUri}/`}${uri}`, textOf(base?.uriBaseId), depth + 1);
}
function toPath(uri, written, workspace) {
    if (/^file:/i.test(uri) || uri.startsWith('/')) {
        const absolute = uri.startsWith('/') ? decode(uri) : fromFileUri(uri);
        if (absolute === undefined)
            return decode(written);
        const way = relative(workspace, absolute);
        if (way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
            return way.split(sep).join('/');
        // A container action sees the checkout here (docs.github.com, "Dockerfile support for GitHub Actions").
        if (absolute.startsWith('/github/workspace/'))
            return normal(absolute.slice('/github/workspace/'.length));
        // Another machine's checkout: the part that was relative to its base is the workspace path.
        return /^file:/i.test(written) || written.startsWith('/') ? absolute : normal(decode(written));
    }
    // No URI holds a bare backslash: it is a Windows path that was not encoded.
    return normal(decode(uri.replace(/\\/g, '/')));
}
function fromFileUri(uri) {
    try {
        return fileURLToPath(uri);
    }
    catch {
        return undefined;
    }
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Without `./` and inner `..`; what would climb out keeps its dots, and matches no file. */
function normal(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/write.js
// A scan result as SARIF 2.1.0: findings, and the run information by which the gate trusts them.


/** Tool names in SARIF files of ours start with this. */
const write_toolPrefix = 'portcullis/';
const informationUri = 'https://github.com/portcullis-ci/portcullis';
/** Relative URIs are relative to the root of the checkout, which GitHub calls so too. */
const sourceRoot = '%SRCROOT%';
/** Name of our fingerprint among `partialFingerprints`. */
const write_fingerprintKey = 'portcullis/v1';
/** Skipped inputs written in full; a tree of a million pictures must not make the file unreadable. Gaps all count. */
const maxSkippedListed = 2000;
/** Path of the page on which a built-in rule is documented, with its anchor; undefined for rules of a user's configuration. */
function rulePagePath(action, ruleId) {
    const family = action.familyOf === undefined
        ? action.rules?.some(({ id }) => id === ruleId) === true
            ? 'rules'
            : undefined
        : action.familyOf(ruleId);
    return family === undefined ? undefined : `docs/rules/${action.name}/${family}.md#${ruleId}`;
}
/** The page as it was released with this version: what a moving branch says tomorrow is not what this run meant. */
function helpUriOf(action, ruleId, version) {
    const path = rulePagePath(action, ruleId);
    return path === undefined ? undefined : `${informationUri}/blob/v${version}/${path}`;
}
/** SARIF of one run. Without a result it is that of a run that did not succeed. */
function toSarif(action, run, result) {
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [sarifRun(action, run, result)],
    };
}
function sarifRun(action, run, result) {
    const reported = [...(result?.findings ?? [])].sort(src/* byPlace */.hz);
    const suppressed = [...(result?.suppressed ?? [])].sort((a, b) => (0,src/* byPlace */.hz)(a.finding, b.finding));
    const used = new Set([...reported, ...suppressed.map(({ finding }) => finding)].map((finding) => finding.ruleId));
    const rules = (result?.rules ?? []).filter((rule) => used.has(rule.id));
    const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
    return {
        tool: {
            driver: {
                name: `${write_toolPrefix}${action.name}`,
                semanticVersion: run.tool.version,
                informationUri,
                rules: rules.map((rule) => sarifRule(rule, helpUriOf(action, rule.id, run.tool.version) ?? rule.references?.[0])),
                ...(run.tool.commit === undefined ? {} : { properties: { commit: run.tool.commit } }),
            },
        },
        automationDetails: { id: `${write_toolPrefix}${action.name}/${run.part === undefined ? '' : `${run.part}/`}` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'Root of the checkout.' } } },
        invocations: [
            {
                executionSuccessful: run.successful,
                startTimeUtc: run.startTime.toISOString(),
                endTimeUtc: run.endTime.toISOString(),
                toolExecutionNotifications: notifications(run, result),
            },
        ],
        ...(run.repositoryUri === undefined && run.head === undefined
            ? {}
            : {
                versionControlProvenance: [
                    {
                        repositoryUri: run.repositoryUri ?? 'file:///',
                        mappedTo: { uriBaseId: sourceRoot },
                        ...(run.head === undefined ? {} : { revisionId: run.head }),
                        ...(run.ref === undefined ? {} : { branch: run.ref }),
                    },
                ],
            }),
        results: [
            ...reported.map((finding) => sarifResult(finding, indexOf, run.head !== undefined)),
            ...suppressed.map(({ finding, kind, justification, owner, until }) => ({
                ...sarifResult(finding, indexOf, run.head !== undefined),
                suppressions: [
                    {
                        kind,
                        status: 'accepted',
                        ...(justification === undefined ? {} : { justification }),
                        ...(owner === undefined && until === undefined
                            ? {}
                            : { properties: { ...(owner === undefined ? {} : { owner }), ...(until === undefined ? {} : { until }) } }),
                    },
                ],
            })),
        ],
        properties: { portcullis: runProperties(action, run, result) },
    };
}
function runProperties(action, run, result) {
    const base = {
        scanner: action.name,
        ...(run.base === undefined ? {} : { base: run.base }),
        ...(run.inputs === undefined ? {} : { inputs: run.inputs }),
        ...(run.settings === undefined ? {} : { settings: run.settings }),
        ...(run.job === undefined ? {} : { job: run.job }),
    };
    if (result === undefined)
        return base;
    const { coverage, canary } = result;
    return {
        ...base,
        canary,
        coverage: {
            applicable: coverage.applicable,
            scanned: coverage.scanned,
            bytes: coverage.bytes,
            // An engine that does not count them says nothing of them: nought would be more than is known.
            ...(coverage.excluded === undefined ? {} : { excluded: coverage.excluded }),
            skipped: skippedCounts(coverage.skipped),
        },
        skipped: listedSkips(coverage.skipped),
        configurationDigest: result.configurationDigest,
        ruleSetDigest: (0,src/* ruleSetDigest */.Pt)(result.rules),
        ruleCount: result.rules.length,
        ...result.properties,
    };
}
function skippedCounts(skipped) {
    const counts = {};
    for (const { reason } of skipped)
        counts[reason] = (counts[reason] ?? 0) + 1;
    return counts;
}
/** Gaps first: they are what the gate asks about. */
function listedSkips(skipped) {
    return [...skipped.filter((entry) => entry.gap), ...skipped.filter((entry) => !entry.gap)].slice(0, maxSkippedListed);
}
function notifications(run, result) {
    const list = [];
    if (run.error !== undefined) {
        const { error } = run;
        const place = error instanceof src/* PortcullisError */.SO ? error.where : {};
        list.push({
            level: 'error',
            descriptor: { id: error instanceof src/* PortcullisError */.SO ? error.code : 'internal' },
            message: { text: (0,src/* formatError */.Wk)(error) },
            ...(place.file === undefined || place.file === '' ? {} : { locations: [fileLocation(place.file, place.line)] }),
        });
    }
    for (const notice of result?.notices ?? [])
        list.push(noticeNotification(notice));
    const gaps = (result?.coverage.skipped ?? []).filter((entry) => entry.gap);
    for (const gap of gaps.slice(0, maxSkippedListed)) {
        list.push({
            level: gap.allowed === undefined ? 'error' : 'warning',
            descriptor: { id: `not-scanned/${gap.reason}` },
            message: {
                text: `Not looked at: ${gap.detail ?? gap.reason}.${gap.allowed === undefined ? '' : ` Allowed: ${gap.allowed.reason}.`}`,
            },
            locations: [fileLocation(gap.path, undefined)],
        });
    }
    return list;
}
function noticeNotification(notice) {
    return {
        level: notice.level,
        message: { text: notice.message },
        ...(notice.path === undefined ? {} : { locations: [fileLocation(notice.path, notice.line)] }),
    };
}
function fileLocation(path, line) {
    return { physicalLocation: { artifactLocation: artifact(path), ...(line === undefined ? {} : { region: { startLine: line } }) } };
}
function sarifRule(rule, helpUri) {
    const tags = ['security', ...rule.risks, ...rule.controls, ...rule.aliases].slice(0, maxTags);
    return {
        id: rule.id,
        name: rule.title,
        shortDescription: { text: rule.title },
        fullDescription: { text: rule.why },
        help: { text: `${rule.why} ${rule.remedy}`, markdown: `**Why it matters.** ${rule.why}\n\n**What to do.** ${rule.remedy}` },
        ...(helpUri === undefined ? {} : { helpUri }),
        defaultConfiguration: { level: src/* sarifLevel */.sr[rule.severity] },
        properties: {
            tags,
            precision: precisionOf[rule.confidence],
            'security-severity': src/* securitySeverity */.KW[rule.severity],
            aliases: rule.aliases,
        },
    };
}
const precisionOf = { high: 'very-high', medium: 'high', low: 'medium' };
/** @param bound whether the run says which commit it scanned, by which a fix can be held to its content. */
function sarifResult(finding, indexOf, bound) {
    const ruleIndex = indexOf.get(finding.ruleId);
    return {
        ruleId: finding.ruleId,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: src/* sarifLevel */.sr[finding.severity],
        message: { text: finding.message },
        locations: [sarifLocation(finding.location)],
        ...(finding.related === undefined || finding.related.length === 0 ? {} : { relatedLocations: finding.related.map(sarifLocation) }),
        partialFingerprints: {
            [write_fingerprintKey]: finding.fingerprint,
            ...(finding.lineHash === undefined ? {} : { primaryLocationLineHash: finding.lineHash }),
        },
        ...(finding.fix === undefined ? {} : { fixes: [sarifFix(finding.fix, bound)] }),
        properties: {
            severity: finding.severity,
            confidence: finding.confidence,
            ...(finding.refusal === true ? { refused: true } : {}),
            'security-severity': src/* securitySeverity */.KW[finding.severity],
            ...(finding.evidence === undefined ? {} : { evidence: finding.evidence }),
            ...finding.properties,
        },
    };
}
function sarifLocation(location) {
    return {
        physicalLocation: {
            artifactLocation: artifact(location.path),
            ...(location.region === undefined
                ? {}
                : {
                    region: { ...sarifRegion(location.region), ...(location.snippet === undefined ? {} : { snippet: { text: location.snippet } }) },
                }),
        },
        ...(location.message === undefined ? {} : { message: { text: location.message } }),
    };
}
function sarifRegion(region) {
    return { startLine: region.startLine, startColumn: region.startColumn, endLine: region.endLine, endColumn: region.endColumn };
}
function artifact(path) {
    return { uri: pathToUri(path), uriBaseId: sourceRoot };
}
function sarifFix(fix, bound) {
    return {
        description: { text: fix.description },
        artifactChanges: fix.changes.map((change) => ({
            artifactLocation: artifact(change.path),
            replacements: change.edits.map((edit) => ({
                deletedRegion: sarifRegion(edit.region),
                ...(edit.replacement === '' ? {} : { insertedContent: { text: edit.replacement } }),
            })),
            ...(change.confidential === true && bound ? {} : { properties: { sha256: change.sha256 } }),
        })),
    };
}
/** A workspace path as a relative URI reference (RFC 3986): each segment percent-encoded, a colon in the first never read as a scheme. */
function pathToUri(path) {
    const uri = encode(path.replace(/\p{Surrogate}/gu, '\ufffd'));
    return /^[^/]*:/.test(uri) ? `./${uri}` : uri;
}
function encode(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(/%3A/g, ':').replace(/%40/g, '@'))
        .join('/');
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/read-result.js
// One result of anyone's SARIF: what the tool left out is filled in by the rules of the standard (SARIF 2.1.0, sections cited below).





/** Rule id of a result that names none. */
const unnamedRule = 'unnamed-rule';
/** @param own whether the run is a sealed one of ours. */
function read_result_runContext(run, workspace, own) {
    const tool = objectOf(run.tool) ?? {};
    const components = [tool.driver, ...arrayOf(tool.extensions)].map((entry) => {
        const component = objectOf(entry) ?? {};
        return {
            name: textOf(component.name) ?? '',
            guid: textOf(component.guid) ?? '',
            rules: arrayOf(component.rules).map((rule) => objectOf(rule) ?? {}),
        };
    });
    const path = pathReader(run, workspace);
    return {
        components,
        path,
        fixes: fixContext(run, path),
        own,
        levels: overriddenLevels(run, components[0]?.rules),
    };
}
/** Levels that a run's invocations set for rules of the driver; of several the last counts. */
function overriddenLevels(run, rules = []) {
    const overrides = arrayOf(run.invocations).flatMap((invocation) => arrayOf(at(invocation, 'ruleConfigurationOverrides')));
    return new Map(overrides.flatMap((override) => {
        const index = numberOf(at(override, 'descriptor', 'index'));
        const id = textOf(at(override, 'descriptor', 'id')) ?? (index === undefined ? undefined : textOf(rules[index]?.id));
        const level = textOf(at(override, 'configuration', 'level'));
        return id === undefined || level === undefined ? [] : [[id, level]];
    }));
}
function read_result_readResult(result, context) {
    const rule = ruleOf(result, context);
    const ruleId = textOf(result.ruleId) ?? textOf(at(result, 'rule', 'id')) ?? textOf(rule?.id) ?? unnamedRule;
    const locations = arrayOf(result.locations);
    const pathAt = (entry) => context.path(at(entry, 'physicalLocation', 'artifactLocation'));
    const location = objectOf(locations.find((entry) => pathAt(entry) !== undefined) ?? locations[0]);
    const path = pathAt(location) ?? context.path(result.analysisTarget);
    const physical = locations.filter((entry) => at(entry, 'physicalLocation') !== undefined).map(pathAt);
    const paths = [...new Set([...physical, path].filter((entry) => entry !== undefined))];
    const region = readRegion(objectOf(at(location, 'physicalLocation', 'region')));
    const logical = objectOf(arrayOf(location?.logicalLocations)[0]);
    const logicalName = textOf(logical?.fullyQualifiedName) ?? textOf(logical?.name);
    // Our fingerprint is a name that a waiver may use; no other tool may give it to a result of its own.
    const fingerprint = context.own ? textOf(at(result, 'partialFingerprints', fingerprintKey)) : undefined;
    const foreignFingerprint = foreignFingerprintOf(result);
    const snippet = textOf(at(location, 'physicalLocation', 'region', 'snippet', 'text'));
    const evidence = textOf(at(result, 'properties', 'evidence'));
    const suppression = suppressionOf(result);
    return {
        ruleId,
        topics: topicsOf(ruleId, rule, result),
        title: textOf(at(rule, 'shortDescription', 'text')) ?? textOf(rule?.name) ?? ruleId,
        help: textOf(at(rule, 'help', 'text')) ?? textOf(at(rule, 'fullDescription', 'text')) ?? '',
        severity: severityOf(result, rule, context.levels.get(textOf(rule?.id) ?? ruleId), context.own),
        confidence: confidenceOf(result, rule),
        message: messageOf(result, rule),
        ...(path === undefined ? {} : { path }),
        paths,
        elsewhere: paths.length === 0 || physical.includes(undefined),
        ...(region === undefined ? {} : { region }),
        ...(logicalName === undefined ? {} : { logical: logicalName }),
        ...(fingerprint === undefined ? {} : { fingerprint }),
        ...(foreignFingerprint === undefined ? {} : { foreignFingerprint }),
        ...(snippet === undefined ? {} : { snippet }),
        fixes: readFixes(result, context.fixes),
        ...(evidence === undefined ? {} : { evidence }),
        refused: at(result, 'properties', 'refused') === true,
        kind: kindOf(result),
        ...(suppression === undefined ? {} : { suppression }),
        suppressedInSource: arrayOf(result.suppressions).some((entry) => at(entry, 'kind') === 'inSource'),
        raw: result,
    };
}
/** The rule by 3.52.4: index into the component that `rule.toolComponent` names, else the driver; else by id in any of them. */
function ruleOf(result, context) {
    const reference = objectOf(result.rule);
    const component = objectOf(reference?.toolComponent);
    const named = context.components.find(({ name, guid }) => component !== undefined &&
        ((textOf(component.name) !== undefined && component.name === name) ||
            (textOf(component.guid) !== undefined && component.guid === guid)));
    const extension = numberOf(component?.index);
    const owner = named ?? (extension === undefined ? undefined : context.components[extension + 1]) ?? context.components[0];
    const index = numberOf(result.ruleIndex) ?? numberOf(reference?.index);
    const id = textOf(result.ruleId) ?? textOf(reference?.id);
    const byIndex = index === undefined || index < 0 ? undefined : owner?.rules[index];
    if (byIndex !== undefined && (id === undefined || sameOrBelow(id, textOf(byIndex.id) ?? '')))
        return byIndex;
    if (id === undefined)
        return undefined;
    for (const { rules } of context.components) {
        const match = rules.find((rule) => sameOrBelow(id, textOf(rule.id) ?? ''));
        if (match !== undefined)
            return match;
    }
    return undefined;
}
/** Hierarchical ids: `CA1000/1` belongs to `CA1000` (3.27.5). */
function sameOrBelow(id, ruleId) {
    return ruleId !== '' && (id === ruleId || id.startsWith(`${ruleId}/`));
}
/**
 * What the tool says of the kind. 3.27.10: what is no failure has no level, or the level "none"; a pass that is an error
 * contradicts itself and is read as the error.
 */
function kindOf(result) {
    if (result.baselineState === 'absent')
        return 'absent';
    const kind = textOf(result.kind) ?? 'fail';
    return kind !== 'fail' && (result.level === 'error' || result.level === 'warning') ? 'fail' : kind;
}
/**
 * The score where there is one, else the level. What a foreign tool calls the severity can only raise it, and a score of 0 is
 * that of a tool which has none: neither may hide what the level says.
 */
function severityOf(result, rule, overridden, own) {
    const said = statedSeverity(at(result, 'properties'));
    if (own && said !== undefined)
        return said;
    const judged = scoredSeverity(result, rule) ?? levelSeverity(result, rule, overridden);
    const spoken = said ?? statedSeverity(at(rule, 'properties'));
    return spoken === undefined ? judged : worst(judged, spoken);
}
function scoredSeverity(result, rule) {
    for (const holder of [result, rule]) {
        const score = scoreOf(at(holder, 'properties', 'security-severity'));
        if (score !== undefined)
            return severityOfScore(score);
    }
    return undefined;
}
function levelSeverity(result, rule, overridden) {
    const level = result.level ?? overridden ?? at(rule, 'defaultConfiguration', 'level') ?? 'warning';
    return level === 'warning' ? 'medium' : level === 'note' || level === 'none' ? 'low' : 'high';
}
/** Keys under which tools put their own word for the severity beside SARIF's level: many, HCL AppScan, bandit. */
const severityKeys = (/* unused pure expression or super */ null && (['severity', 'Severity', 'issue_severity']));
function statedSeverity(properties) {
    const words = severityKeys.map((key) => textOf(at(properties, key))?.toLowerCase());
    return severities.find((severity) => words.includes(severity));
}
/** A score that is a number above 0; an empty text is none, and must not be read as harmless. */
function scoreOf(value) {
    const score = typeof value === 'string' && /^\s*\d{1,3}(\.\d{1,10})?\s*$/.test(value) ? Number(value) : numberOf(value);
    return score !== undefined && score > 0 ? score : undefined;
}
function confidenceOf(result, rule) {
    const own = (textOf(at(result, 'properties', 'confidence')) ?? '').toLowerCase();
    if (own === 'high' || own === 'medium' || own === 'low')
        return own;
    const precision = textOf(at(rule, 'properties', 'precision'));
    return precision === 'low' ? 'low' : precision === 'medium' ? 'medium' : 'high';
}
/** 3.11: the text itself, or the rule's message string with its arguments put in. */
function messageOf(result, rule) {
    const message = objectOf(result.message) ?? {};
    const text = textOf(message.text) ?? textOf(message.markdown);
    const template = text ?? textOf(at(rule, 'messageStrings', textOf(message.id) ?? '', 'text')) ?? '';
    const values = arrayOf(message.arguments);
    const filled = template.replace(/\{(\d{1,3})\}/g, (whole, index) => textOf(values[Number(index)]) ?? whole);
    return filled === '' ? (textOf(at(rule, 'shortDescription', 'text')) ?? 'No message.') : filled;
}
function topicsOf(ruleId, rule, result) {
    const tags = [...arrayOf(at(rule, 'properties', 'tags')), ...arrayOf(at(result, 'properties', 'tags'))].map(textOf);
    const cwe = tags.flatMap((tag) => /\bcwe[-/](\d{1,5})\b/i
        .exec(tag ?? '')
        ?.slice(1)
        .map((id) => `cwe-${Number(id)}`) ?? []);
    const related = [...arrayOf(rule?.relationships).map((entry) => at(entry, 'target')), ...arrayOf(result.taxa)];
    const taxa = related.flatMap((entry) => {
        const id = /^(?:cwe-)?(\d{1,5})$/i.exec(textOf(at(entry, 'id')) ?? '')?.[1];
        return id === undefined || (textOf(at(entry, 'toolComponent', 'name')) ?? '').toUpperCase() !== 'CWE' ? [] : [`cwe-${Number(id)}`];
    });
    const aliases = arrayOf(at(rule, 'properties', 'aliases')).map(textOf);
    return [...new Set([ruleId, ...aliases.filter((alias) => alias !== undefined), ...cwe, ...taxa].map((topic) => topic.toLowerCase()))];
}
function foreignFingerprintOf(result) {
    return (Object.entries(objectOf(result.fingerprints) ?? {})
        .sort(([a], [b]) => compareText(a, b))
        .map(([, value]) => textOf(value))
        .find((value) => value !== undefined) ?? textOf(at(result, 'partialFingerprints', 'primaryLocationLineHash')));
}
/** 3.27.23 and 3.35.3: suppressed when there are suppressions and none is under review or rejected. */
function suppressionOf(result) {
    const all = arrayOf(result.suppressions).map((entry) => objectOf(entry) ?? {});
    const holds = (entry) => (entry.kind === 'inSource' || entry.kind === 'external') && (entry.status === undefined || entry.status === 'accepted');
    if (all.length === 0 || !all.every(holds))
        return undefined;
    return (all.map((entry) => textOf(entry.justification)).find((text) => text !== undefined) ??
        `suppressed ${all[0]?.kind === 'inSource' ? 'in the source' : 'by the tool'}`);
}
/** A region with lines; what is missing follows 3.30: the end is the start line's end. */
function readRegion(region) {
    const startLine = numberOf(region?.startLine);
    if (region === undefined || startLine === undefined || startLine < 1)
        return undefined;
    const startColumn = Math.max(1, numberOf(region.startColumn) ?? 1);
    const endLine = Math.max(startLine, numberOf(region.endLine) ?? startLine);
    const endColumn = numberOf(region.endColumn) ?? (endLine === startLine ? startColumn : 1);
    return { startLine, startColumn, endLine, endColumn: endLine === startLine ? Math.max(startColumn, endColumn) : Math.max(1, endColumn) };
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/read.js
// Anyone's SARIF into results the gate can judge. Nothing is believed before it is checked, and no result is lost:
// what a tool left out is filled in by the rules of the standard (SARIF 2.1.0, sections cited below).







/** A larger file is not read: GitHub takes 10 MB gzipped, and JSON that compresses to that is rarely larger than this. */
const maxSarifBytes = (/* unused pure expression or super */ null && (256 * 1024 * 1024));
const maxRunsRead = 1000;
/** As many skipped inputs as a run of ours lists (write.ts); a full list may have left some out. */
const read_maxSkippedListed = 2000;
/**
 * Reads a SARIF file of any tool.
 * @param workspace absolute path of the checkout; absolute file URIs below it become workspace paths.
 * @param beside reads the files that hold parts of the report.
 * @throws PortcullisError `report-empty`, `report-truncated`, `report-invalid`, `report-incomplete` or `report-too-large`.
 */
function readSarif(bytes, file, workspace, beside) {
    const log = readJson(bytes, file);
    if (!/^2\.\d/.test(textOf(log.version) ?? ''))
        throw unreadable('report-invalid', file, `expected "version": "2.1.0", got ${JSON.stringify(log.version ?? null).slice(0, 40)}`);
    if (!Array.isArray(log.runs))
        throw unreadable('report-invalid', file, 'expected an array "runs"');
    if (log.runs.length === 0)
        throw unreadable('report-empty', file, 'expected at least one run, got none');
    if (log.runs.length > maxRunsRead)
        throw unreadable('report-too-large', file, `expected at most ${maxRunsRead} runs, got ${log.runs.length}`);
    const inline = arrayOf(log.inlineExternalProperties).map((entry) => objectOf(entry) ?? {});
    const source = {
        inline,
        beside,
        parse: (part, name) => readJson(part, name),
        fail: (reason) => {
            throw incomplete(file, reason);
        },
    };
    const runs = log.runs.map((run, index) => {
        const value = objectOf(run);
        if (value === undefined)
            throw unreadable('report-invalid', file, `expected run ${index + 1} to be an object`);
        return { written: value, whole: withExternalParts(value, source) };
    });
    const guids = new Set(log.runs.map((run) => textOf(at(run, 'automationDetails', 'guid'))?.toLowerCase()));
    const referred = JSON.stringify(log.runs.map((run) => at(run, 'externalPropertyFileReferences') ?? null)).toLowerCase();
    for (const entry of inline) {
        const [runGuid, guid] = [textOf(entry.runGuid)?.toLowerCase(), textOf(entry.guid)?.toLowerCase()];
        // A run without a guid is not that of an entry without one.
        const belongs = (runGuid !== undefined && guids.has(runGuid)) || (guid !== undefined && referred.includes(`"${guid}"`));
        if (entry.results !== undefined && !belongs)
            throw incomplete(file, 'every result inside a run, got results of no run (inlineExternalProperties)');
    }
    const judged = isGateLog(log);
    return runs.map(({ written, whole }, index) => ({ ...readRun(written, whole, file, index, workspace), ...(judged ? { judged } : {}) }));
}
/** Whether a log says that it was written by a gate, as all that a gate writes does. */
function isGateLog(log) {
    return at(log, 'properties', 'portcullis', 'gate') === true;
}
function readJson(bytes, file) {
    if (bytes.length > maxSarifBytes)
        throw unreadable('report-too-large', file, `expected at most ${maxSarifBytes} bytes, got ${bytes.length}`);
    const text = decodeText(bytes)?.text;
    if (text === undefined)
        throw unreadable('report-invalid', file, 'expected SARIF, got a binary file');
    if (text.trim() === '')
        throw unreadable('report-empty', file, 'expected SARIF, got an empty file');
    const log = objectOf(parseJson(text, file));
    if (log === undefined)
        throw unreadable('report-invalid', file, 'expected a JSON object');
    return log;
}
function parseJson(text, file) {
    const flaw = jsonFlaw(text);
    if (flaw?.kind === 'too-deep')
        throw unreadable('report-invalid', file, `expected at most ${maxJsonDepth} levels of nesting, got more`, flaw.line);
    try {
        const value = JSON.parse(text);
        if (flaw !== undefined)
            throw unreadable('report-invalid', file, `expected every key once, got "${flaw.key?.slice(0, 60)}" twice in one object`, flaw.line);
        return value;
    }
    catch (error) {
        if (error instanceof PortcullisError)
            throw error;
        const truncated = /end of JSON input|Unterminated string/.test(error.message) || !/[}\]]\s*$/.test(text);
        throw truncated
            ? unreadable('report-truncated', file, 'expected SARIF, got JSON that breaks off')
            : unreadable('report-invalid', file, 'expected SARIF, got text that is no JSON');
    }
}
function unreadable(code, file, message, line) {
    return new PortcullisError({
        code,
        message,
        where: { file, ...(line === undefined ? {} : { line }) },
        remedy: 'Run the scanner that writes this file again, and keep other files out of the results directory.',
    });
}
function incomplete(file, expected) {
    return new PortcullisError({
        code: 'report-incomplete',
        message: `expected ${expected}`,
        where: { file },
        remedy: 'Keep the files that the tool writes together, or let it write one SARIF file without external properties.',
    });
}
/** @param written the run as it stands in the file, which is what a seal is about. */
function readRun(written, run, file, index, workspace) {
    const driver = objectOf(at(run, 'tool', 'driver'));
    const tool = textOf(driver?.name);
    if (tool === undefined || tool === '')
        throw unreadable('report-invalid', file, `expected run ${index + 1} to name its tool (tool.driver.name)`);
    if (run.results !== undefined && run.results !== null && !Array.isArray(run.results))
        throw unreadable('report-invalid', file, `expected run ${index + 1} to have an array "results"`);
    const scanner = scannerOf(run, tool);
    const sealed = sealHolds(written);
    const context = runContext(run, workspace, scanner !== undefined && sealed);
    const results = arrayOf(run.results).map((entry, position) => {
        const result = objectOf(entry);
        if (result === undefined)
            throw unreadable('report-invalid', file, `expected result ${position + 1} of run ${index + 1} to be an object`);
        return readResult(result, context);
    });
    const invocations = arrayOf(run.invocations).map((entry) => objectOf(entry) ?? {});
    const successful = invocations.length === 0 ? undefined : together(invocations.map(succeeded));
    const provenance = objectOf(arrayOf(run.versionControlProvenance)[0]);
    const own = objectOf(at(run, 'properties', 'portcullis'));
    const canary = objectOf(own?.canary);
    const coverage = readCoverage(own?.coverage);
    const skipped = arrayOf(own?.skipped);
    const inputs = objectOf(own?.inputs);
    const settingsOrigin = textOf(at(own, 'settings', 'origin'));
    const version = textOf(driver?.semanticVersion) ?? textOf(driver?.version);
    const commit = textOf(provenance?.revisionId)?.toLowerCase();
    const repository = textOf(provenance?.repositoryUri);
    return {
        file,
        index,
        tool,
        ...(scanner === undefined ? {} : { scanner }),
        ...(version === undefined ? {} : { version }),
        ...(successful === undefined ? {} : { successful }),
        errors: invocations.flatMap((invocation) => errorsOf(invocation, pathReader(run, workspace))),
        ...(commit === undefined ? {} : { commit }),
        ...(repository === undefined ? {} : { repository }),
        ...(canary === undefined ? {} : { canary: { detected: canary.detected === true, detail: textOf(canary.detail) ?? '' } }),
        ...(coverage === undefined ? {} : { coverage }),
        gaps: skipped.flatMap((entry) => {
            const skip = objectOf(entry);
            // What is no clear "no" is a gap.
            if (skip?.gap === false)
                return [];
            const reason = textOf(skip?.reason) ?? 'unknown';
            return [{ path: textOf(skip?.path) ?? '', reason, detail: textOf(skip?.detail) ?? reason }];
        }),
        moreGaps: skipped.length >= read_maxSkippedListed && skipped.every((entry) => at(entry, 'gap') !== false),
        ...(inputs === undefined ? {} : { inputs }),
        ...(settingsOrigin === undefined ? {} : { settingsOrigin }),
        evaluated: Array.isArray(run.results),
        sealed,
        judged: own?.judged === true,
        allowlisted: Math.max(0, numberOf(at(own?.coverage, 'skipped', 'allowlisted')) ?? 0),
        resultsLeftOut: numberOf(at(run, 'properties', 'resultsLeftOut')) ?? 0,
        results,
        raw: run,
    };
}
/** A run is ours as soon as anything says so: a run that lost its tool's name must not lose its duty to prove itself. */
function scannerOf(run, tool) {
    if (tool.toLowerCase().startsWith(toolPrefix))
        return tool.slice(toolPrefix.length).toLowerCase();
    const own = at(run, 'properties', 'portcullis');
    if (own !== undefined)
        return (textOf(at(own, 'scanner')) ?? tool).toLowerCase();
    const id = textOf(at(run, 'automationDetails', 'id'))?.toLowerCase();
    return id?.startsWith(toolPrefix) === true ? id.slice(toolPrefix.length).replace(/\/$/, '') : undefined;
}
/** Counts that are no counts prove nothing. */
function readCoverage(value) {
    const applicable = numberOf(at(value, 'applicable'));
    const scanned = numberOf(at(value, 'scanned'));
    const excluded = at(value, 'excluded');
    const counts = [applicable, scanned, excluded ?? 0].every((count) => Number.isSafeInteger(count) && count >= 0);
    return counts && scanned <= applicable
        ? {
            applicable: applicable,
            scanned: scanned,
            ...(excluded === undefined ? {} : { excluded: excluded }),
        }
        : undefined;
}
/** Whether an invocation succeeded; undefined where nothing says so. What contradicts itself did not succeed. */
function succeeded(invocation) {
    const said = invocation.executionSuccessful;
    const broken = ['processStartFailureMessage', 'exitSignalName', 'exitSignalNumber'].some((key) => (invocation[key] ?? undefined) !== undefined);
    if (broken || (said !== undefined && said !== true))
        return false;
    // 3.20.14 leaves it to the tool what its exit code means, once it says whether it succeeded.
    if (said === undefined && (invocation.exitCode ?? 0) !== 0)
        return false;
    return said === true ? true : undefined;
}
function together(all) {
    return all.includes(false) ? false : all.includes(undefined) ? undefined : true;
}
/** Levels of a notification that are no error (3.58.6); a word that is none of SARIF's is read as one. */
const harmless = (/* unused pure expression or super */ null && ([undefined, 'none', 'note', 'warning']));
function errorsOf(invocation, pathOf) {
    const all = [...arrayOf(invocation.toolExecutionNotifications), ...arrayOf(invocation.toolConfigurationNotifications)];
    return all.flatMap((entry) => {
        const notification = objectOf(entry);
        if (harmless.includes(notification?.level))
            return [];
        const id = textOf(at(notification, 'descriptor', 'id'));
        const path = pathOf(at(arrayOf(notification?.locations)[0], 'physicalLocation', 'artifactLocation'));
        return [
            {
                text: textOf(at(notification, 'message', 'text')) ?? id ?? 'an error without a message',
                ...(id === undefined ? {} : { id }),
                ...(path === undefined ? {} : { path }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/index.js












;// CONCATENATED MODULE: ./build/packages/action-kit/src/earlier-runs.js
// A second run of one scanner in one job: its results stand beside the first's, which would else be lost without a word.


/** A results file that is larger was written by another tool. */
const maxBytes = 256 * 1024 * 1024;
/**
 * Runs in a results file that this job's same scanner wrote for the same commit with other inputs. What another job, an earlier
 * try or another program left there is not kept: it says nothing of now.
 */
function earlierRuns(base, file, present) {
    if (present.job === undefined)
        return { runs: [] };
    const all = readRuns((0,external_node_path_.resolve)(base, file));
    const inputs = JSON.stringify(present.inputs);
    const runs = all.filter((run) => {
        const own = run?.properties?.portcullis;
        return (own?.scanner === present.scanner &&
            own.job === present.job &&
            run.versionControlProvenance?.[0]?.revisionId === present.commit &&
            JSON.stringify(own.inputs) !== inputs);
    });
    if (runs.length === 0)
        return { runs };
    const taken = new Set(runs.map((run) => run.automationDetails?.id));
    const wanted = String(present.inputs.path ?? 'part').replace(/[^\w.-]+/g, '-');
    let part = wanted;
    for (let count = 2; [...taken].some((id) => id?.endsWith(`/${part}/`)); count++)
        part = `${wanted}-${count}`;
    return { runs, part };
}
function readRuns(file) {
    try {
        if ((0,external_node_fs_.statSync)(file).size > maxBytes)
            return [];
        const log = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        const runs = typeof log === 'object' && log !== null && 'runs' in log ? log.runs : undefined;
        return Array.isArray(runs) ? runs : [];
    }
    catch {
        return [];
    }
}
/** The text of a SARIF file with earlier runs behind its own. */
function withRuns(runs, text) {
    if (runs.length === 0)
        return text;
    const log = JSON.parse(text);
    return `${JSON.stringify({ ...log, runs: [...log.runs, ...runs] }, null, 1)}\n`;
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/results-file.js
// Writing result files so that no reader ever sees half of one, and no link in a checkout leads the write elsewhere.




/**
 * Writes a file through a temporary one beside it. A relative path belongs below `base`; missing directories are made.
 * @returns the absolute path. @throws PortcullisError `results-unwritable` or `results-outside`.
 */
function writeResultsFile(base, file, content, key) {
    const target = (0,external_node_path_.resolve)(base, file);
    const temporary = `${target}.${process.pid}.tmp`;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        if (!(0,external_node_path_.isAbsolute)(file))
            guardInside(base, (0,external_node_path_.dirname)(target), file, key);
        // "wx" never follows a link that waits under the temporary name.
        (0,external_node_fs_.writeFileSync)(temporary, content, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(temporary, target);
        return target;
    }
    catch (error) {
        if (error instanceof src/* PortcullisError */.SO)
            throw error;
        removeQuietly(temporary);
        throw new src/* PortcullisError */.SO({
            code: 'results-unwritable',
            message: `expected to write the results file, got ${(0,workspace_src/* systemReason */.uc)(error)}`,
            where: { file, key },
            remedy: `Make the directory writable or set \`${key}\` to another place.`,
            cause: error,
        });
    }
}
/** The write's own failure is the one to report. */
function removeQuietly(file) {
    try {
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
    catch {
        // Its directory is no directory: there is nothing to remove.
    }
}
function guardInside(base, directory, file, key) {
    const way = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(base), (0,external_node_fs_.realpathSync)(directory));
    if (way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way)) {
        throw new src/* PortcullisError */.SO({
            code: 'results-outside',
            message: 'expected a results file inside the workspace, got one that leads out of it',
            where: { file, key },
            remedy: 'Remove the symbolic link, or give an absolute path if the place is meant.',
        });
    }
}
/** Where result files of the default names lie. */
function resultsPath(base, name) {
    return join(base, 'portcullis-results', name);
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/ci.js
// The change under judgement as each CI system's variables tell it. Nothing is believed that the change itself could set.



/** @returns undefined outside CI. @throws PortcullisError `event-unreadable`. */
function readCiEvent(environment) {
    if (environment.GITHUB_ACTIONS === 'true' || environment.GITHUB_EVENT_NAME)
        return github(environment);
    if (environment.GITLAB_CI === 'true')
        return gitlab(environment);
    if (environment.TF_BUILD?.toLowerCase() === 'true')
        return azure(environment);
    if (environment.BITBUCKET_BUILD_NUMBER)
        return bitbucket(environment);
    if (environment.CIRCLECI === 'true')
        return circle(environment);
    if (environment.JENKINS_URL)
        return jenkins(environment);
    return undefined;
}
function remote(branch) {
    const name = branch?.replace(/^refs\/heads\//, '');
    return name ? [`refs/remotes/origin/${name}`] : [];
}
function commits(...ids) {
    return ids.filter((id) => id !== undefined && (0,workspace_src/* isCommitId */.jh)(id) && !/^0+$/.test(id));
}
function jobOf(environment, ...names) {
    return names.map((name) => environment[name] ?? '').join('\0');
}
/** docs.gitlab.com, "Predefined CI/CD variables". The tip of the target branch, since a merge base may be as old as one likes. */
function gitlab(environment) {
    const job = jobOf(environment, 'CI_JOB_ID');
    const name = environment.CI_PIPELINE_SOURCE ?? 'pipeline';
    const branches = {
        ...(environment.CI_DEFAULT_BRANCH ? { defaultBranch: environment.CI_DEFAULT_BRANCH } : {}),
        ...(environment.CI_COMMIT_BRANCH ? { branch: environment.CI_COMMIT_BRANCH } : {}),
    };
    if (!environment.CI_MERGE_REQUEST_IID && name !== 'merge_request_event')
        return {
            name,
            kind: 'push',
            heads: commits(environment.CI_COMMIT_SHA),
            bases: commits(environment.CI_COMMIT_BEFORE_SHA),
            ...branches,
            job,
        };
    return {
        name: 'merge_request_event',
        kind: 'pull-request',
        heads: commits(environment.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA, environment.CI_COMMIT_SHA),
        bases: [
            ...remote(environment.CI_MERGE_REQUEST_TARGET_BRANCH_NAME),
            ...commits(environment.CI_MERGE_REQUEST_TARGET_BRANCH_SHA, environment.CI_MERGE_REQUEST_DIFF_BASE_SHA),
        ],
        ...branches,
        ...(environment.CI_MERGE_REQUEST_TARGET_BRANCH_NAME ? { targetBranch: environment.CI_MERGE_REQUEST_TARGET_BRANCH_NAME } : {}),
        job,
    };
}
/** learn.microsoft.com, "Use predefined variables" of Azure Pipelines. */
function azure(environment) {
    const job = jobOf(environment, 'BUILD_BUILDID', 'SYSTEM_JOBID', 'SYSTEM_JOBATTEMPT');
    const name = environment.BUILD_REASON ?? 'build';
    const target = environment.SYSTEM_PULLREQUEST_TARGETBRANCH;
    if (target || name === 'PullRequest')
        return {
            name: 'PullRequest',
            kind: 'pull-request',
            heads: commits(environment.SYSTEM_PULLREQUEST_SOURCECOMMITID, environment.BUILD_SOURCEVERSION),
            bases: remote(target),
            job,
        };
    const branch = /^refs\/heads\/(.+)$/.exec(environment.BUILD_SOURCEBRANCH ?? '')?.[1];
    return {
        name,
        kind: 'push',
        heads: commits(environment.BUILD_SOURCEVERSION),
        bases: [],
        ...(branch === undefined ? {} : { branch }),
        job,
    };
}
/** support.atlassian.com, "Variables and secrets" of Bitbucket Pipelines. */
function bitbucket(environment) {
    const job = jobOf(environment, 'BITBUCKET_PIPELINE_UUID', 'BITBUCKET_STEP_UUID', 'BITBUCKET_BUILD_NUMBER');
    const heads = commits(environment.BITBUCKET_COMMIT);
    if (environment.BITBUCKET_PR_ID)
        return {
            name: 'pull request',
            kind: 'pull-request',
            heads,
            bases: [...remote(environment.BITBUCKET_PR_DESTINATION_BRANCH), ...shortCommit(environment.BITBUCKET_PR_DESTINATION_COMMIT)],
            job,
        };
    return {
        name: 'push',
        kind: 'push',
        heads,
        bases: [],
        ...(environment.BITBUCKET_BRANCH ? { branch: environment.BITBUCKET_BRANCH } : {}),
        job,
    };
}
/** Bitbucket gives the destination's commit as twelve digits. */
function shortCommit(text) {
    return text !== undefined && /^[0-9a-f]{12,64}$/.test(text) ? [text] : [];
}
/** circleci.com, "Project values and variables". It names no base, so the default branch of the clone stands for it. */
function circle(environment) {
    const job = jobOf(environment, 'CIRCLE_WORKFLOW_JOB_ID', 'CIRCLE_BUILD_NUM');
    const isPull = Boolean(environment.CIRCLE_PULL_REQUEST || environment.CIRCLE_PULL_REQUESTS || environment.CIRCLE_PR_NUMBER);
    return {
        name: isPull ? 'pull request' : 'push',
        kind: isPull ? 'pull-request' : 'push',
        heads: commits(environment.CIRCLE_SHA1),
        bases: isPull ? [...commits(environment.CIRCLE_BASE_REVISION), 'refs/remotes/origin/HEAD', ...remote('main'), ...remote('master')] : [],
        ...(environment.CIRCLE_BRANCH ? { branch: environment.CIRCLE_BRANCH } : {}),
        job,
    };
}
/** The variables of Jenkins' multibranch pipelines (Pipeline Syntax, "env"). */
function jenkins(environment) {
    const job = jobOf(environment, 'BUILD_TAG', 'BUILD_URL');
    if (environment.CHANGE_ID || environment.CHANGE_TARGET)
        return {
            name: 'change request',
            kind: 'pull-request',
            heads: commits(environment.GIT_COMMIT),
            bases: remote(environment.CHANGE_TARGET),
            job,
        };
    const branch = environment.BRANCH_NAME ?? environment.GIT_BRANCH?.replace(/^origin\//, '');
    return {
        name: 'build',
        kind: 'push',
        heads: commits(environment.GIT_COMMIT),
        bases: [],
        ...(branch === undefined ? {} : { branch }),
        ...(environment.BRANCH_IS_PRIMARY === 'true' && branch !== undefined ? { defaultBranch: branch } : {}),
        job,
    };
}
/** The event payload is written by GitHub; it is bounded all the same. */
const maxEventBytes = 32 * 1024 * 1024;
/** Events that judge a change before it is merged; their payload is needed, or the change would be judged by its own policy. */
const judgedEvents = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment', 'merge_group'];
function github(environment) {
    const name = environment.GITHUB_EVENT_NAME ?? '';
    const job = jobOf(environment, 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB');
    const judged = judgedEvents.includes(name);
    const payload = name === '' ? undefined : readEvent(environment.GITHUB_EVENT_PATH, judged);
    const defaultBranch = payload?.repository?.default_branch;
    const branch = /^refs\/heads\/(.+)$/.exec(environment.GITHUB_REF ?? '')?.[1];
    const common = { name, job, ...(typeof defaultBranch === 'string' && defaultBranch !== '' ? { defaultBranch } : {}) };
    if (judged) {
        const heads = commits(payload?.pull_request?.head?.sha ?? payload?.merge_group?.head_sha);
        const bases = commits(payload?.pull_request?.base?.sha ?? payload?.merge_group?.base_sha);
        if (heads.length === 0 || bases.length === 0)
            throw unreadableEvent(environment.GITHUB_EVENT_PATH, `expected the base and head commit of the ${name} event`);
        const target = payload?.pull_request?.base?.ref ?? payload?.merge_group?.base_ref?.replace(/^refs\/heads\//, '');
        return { ...common, kind: 'pull-request', heads, bases, ...(typeof target === 'string' ? { targetBranch: target } : {}) };
    }
    if (name === '')
        return { ...common, kind: undefined, heads: [], bases: [] };
    const [branchTip] = commits(environment.GITHUB_SHA);
    const ofBranch = { ...(branch === undefined ? {} : { branch }), ...(branchTip === undefined ? {} : { branchTip }) };
    if (name === 'push')
        return {
            ...common,
            ...ofBranch,
            kind: 'push',
            heads: commits(payload?.after, environment.GITHUB_SHA),
            bases: commits(payload?.before),
        };
    // Another workflow's head, or the default branch, which such a run checks out unless told otherwise.
    if (payload?.workflow_run !== undefined)
        return { ...common, ...ofBranch, kind: 'push', heads: commits(payload.workflow_run.head_sha, environment.GITHUB_SHA), bases: [] };
    return { ...common, ...ofBranch, kind: 'push', heads: [], bases: [] };
}
/** A pull request without a readable payload must not be taken for a plain push: its policy would then be its own. */
function readEvent(file, required) {
    try {
        if (file === undefined || (0,external_node_fs_.statSync)(file).size > maxEventBytes)
            throw new Error('no payload');
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        if (typeof payload !== 'object' || payload === null)
            throw new Error('no object');
        return payload;
    }
    catch {
        if (required)
            throw unreadableEvent(file, 'expected the JSON payload of the event');
        return undefined;
    }
}
function unreadableEvent(file, message) {
    return new src/* PortcullisError */.SO({
        code: 'event-unreadable',
        message,
        where: { file: file ?? 'GITHUB_EVENT_PATH', key: 'GITHUB_EVENT_PATH' },
        remedy: 'Run the step in a job that GitHub started for the event, with GITHUB_EVENT_PATH unchanged.',
    });
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/runner.js
// What the CI system's environment says about the job: workspace, checkout, commit, the change under judgement, and whose
// settings judge it.






/**
 * Reads the job. @throws PortcullisError `workspace-missing`, `event-unreadable`, `base-unavailable`, or `wrong-tree` when the
 * checkout is not the change that the event is about.
 */
function readJob(environment, directory, options = {}) {
    const workspace = environment.GITHUB_WORKSPACE || directory;
    if ((0,external_node_fs_.statSync)(workspace, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new src/* PortcullisError */.SO({
            code: 'workspace-missing',
            message: 'expected GITHUB_WORKSPACE to be a directory',
            where: { file: workspace, key: 'GITHUB_WORKSPACE' },
            remedy: 'Run the checkout step before this one.',
        });
    }
    const event = readCiEvent(environment);
    const checkout = findCheckout(workspace, event);
    const own = checkout === undefined ? (0,workspace_src/* headCommit */.Qo)(workspace) : (0,workspace_src/* headCommit */.Qo)(checkout);
    const commit = own ?? validCommit(environment.GITHUB_SHA);
    const change = options.base === undefined ? changeOf(event, own, checkout) : comparedWith(options.base, checkout, own);
    const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
    const repository = environment.GITHUB_REPOSITORY;
    const identity = event === undefined ? undefined : (0,external_node_crypto_.createHash)('sha256').update(event.job).digest('hex').slice(0, 16);
    return {
        workspace,
        ...(checkout === undefined ? {} : { checkout }),
        ...(commit === undefined ? {} : { commit }),
        ...(repository ? { repositoryUrl: `${serverUrl}/${repository}` } : {}),
        ...(environment.GITHUB_REF ? { ref: environment.GITHUB_REF } : {}),
        ...(change === undefined ? {} : { change }),
        settings: (0,workspace_src/* settingsOf */.f5)((0,external_node_fs_.realpathSync)(workspace), change, checkout),
        committed: event !== undefined && change !== undefined && options.base === undefined,
        ...(identity === undefined ? {} : { identity }),
        ...(repository && commit !== undefined ? { source: { serverUrl, repository, commit } } : {}),
    };
}
function validCommit(text) {
    return text !== undefined && (0,workspace_src/* isCommitId */.jh)(text) ? text : undefined;
}
/** How deep below the workspace a checkout step may have put the repository. */
const maxCheckoutDepth = 2;
const maxFoldersSearched = 500;
/**
 * The repository that the job is about: the workspace's own or the one above it, else the one that a checkout step put into a
 * folder of the workspace. Of several the one that holds what the event names.
 */
function findCheckout(workspace, event) {
    const own = (0,workspace_src/* findGitRoot */.ky)((0,external_node_fs_.realpathSync)(workspace));
    if (own !== undefined)
        return own;
    // Outside CI a folder that holds repositories is just that.
    if (event === undefined)
        return undefined;
    const below = checkoutsBelow((0,external_node_fs_.realpathSync)(workspace), maxCheckoutDepth);
    if (below.length <= 1)
        return below[0];
    return below.find((folder) => isNamedBy(event, (0,workspace_src/* headCommit */.Qo)(folder), folder)) ?? below[0];
}
function checkoutsBelow(folder, depth) {
    if (depth === 0)
        return [];
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
            .map((entry) => entry.name);
    }
    catch {
        return [];
    }
    return names
        .sort()
        .slice(0, maxFoldersSearched)
        .flatMap((name) => ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name, '.git')) ? [(0,external_node_path_.join)(folder, name)] : checkoutsBelow((0,external_node_path_.join)(folder, name), depth - 1)));
}
/** HEAD is what the event names, or a merge that has it as parent, which a shallow clone knows too. */
function isNamedBy(event, head, checkout) {
    if (head === undefined)
        return false;
    if (event.heads.includes(head))
        return true;
    const parents = (0,workspace_src/* parentsOf */.fY)(checkout, head);
    return parents.length > 1 && parents.some((parent) => event.heads.includes(parent));
}
function changeOf(event, head, checkout) {
    if (event === undefined || event.kind === undefined)
        return undefined;
    if (head !== undefined && event.heads.length > 0 && !isNamedBy(event, head, checkout))
        throw wrongTree(event, head);
    const named = event.heads.find((id) => (0,workspace_src/* isCommitId */.jh)(id)) ?? head;
    if (named === undefined)
        return undefined;
    const name = event.defaultBranch ?? (checkout === undefined ? undefined : remoteDefault(checkout));
    const tip = name === undefined || checkout === undefined ? undefined : (0,workspace_src/* resolveCommit */.WL)(checkout, `refs/remotes/origin/${name}`);
    const base = baseOf(event, checkout);
    // A change that is to be merged into the default branch has that branch's commit as its base.
    const known = tip ?? (event.kind === 'pull-request' && name !== undefined && event.targetBranch === name ? base : undefined);
    return {
        kind: event.kind,
        head: event.kind === 'pull-request' ? named : (head ?? named),
        ...(base === undefined ? {} : { base }),
        ...(name === undefined ? {} : { defaultBranch: { name, ...(known === undefined ? {} : { commit: known }) } }),
        onDefaultBranch: event.kind === 'push' &&
            name !== undefined &&
            event.branch === name &&
            (event.branchTip === undefined || head === undefined || event.branchTip === head),
    };
}
/** The first of the event's words for its base that this checkout knows; a commit id counts even where it is not there. */
function baseOf(event, checkout) {
    for (const revision of checkout === undefined ? [] : event.bases) {
        const found = (0,workspace_src/* resolveCommit */.WL)(checkout, revision);
        if (found !== undefined)
            return found;
    }
    return event.bases.find((revision) => (0,workspace_src/* isCommitId */.jh)(revision));
}
/** What `origin/HEAD` of a clone points at. */
function remoteDefault(checkout) {
    for (const name of ['main', 'master']) {
        const head = (0,workspace_src/* resolveCommit */.WL)(checkout, 'refs/remotes/origin/HEAD');
        if (head !== undefined && head === (0,workspace_src/* resolveCommit */.WL)(checkout, `refs/remotes/origin/${name}`))
            return name;
    }
    return undefined;
}
function comparedWith(revision, checkout, head) {
    const base = checkout === undefined ? undefined : (0,workspace_src/* resolveCommit */.WL)(checkout, revision);
    if (base !== undefined && head !== undefined)
        return { kind: 'pull-request', base, head, onDefaultBranch: false };
    throw new src/* PortcullisError */.SO({
        code: 'base-unavailable',
        message: `expected a commit, branch or tag of this checkout, got "${revision.slice(0, 80)}"`,
        where: { key: 'base' },
        remedy: checkout === undefined ? 'Run in a git checkout, with git on PATH.' : 'Fetch it (`git fetch origin BRANCH`), or correct the name.',
    });
}
function wrongTree(event, head) {
    const wanted = [...new Set(event.heads)].map((id) => id.slice(0, 12)).join(' or ');
    return new src/* PortcullisError */.SO({
        code: 'wrong-tree',
        message: `expected the checkout of ${wanted}, which the ${event.name} event is about, or a merge of it; got ${head.slice(0, 12)}`,
        remedy: 'Check out what is to be judged: leave `ref` of the checkout step out, or name the head of the change.',
    });
}
/** A scanner judges files of a change; without a checkout nobody knows whose they are. @throws PortcullisError `wrong-tree`. */
function requireCheckout(job) {
    if (job.change === undefined || job.checkout !== undefined || !job.committed)
        return;
    throw new src/* PortcullisError */.SO({
        code: 'wrong-tree',
        message: `expected a git checkout of ${job.change.head.slice(0, 12)}, got a folder without version control`,
        where: { file: job.workspace },
        remedy: 'Run the checkout step before this one, on a runner that has git.',
    });
}
/** Whether a directory is what the CI system checked out, or lies in it. */
function inCiWorkspace(environment, directory) {
    const root = [
        environment.GITHUB_WORKSPACE,
        environment.CI_PROJECT_DIR,
        environment.BUILD_SOURCESDIRECTORY,
        environment.BITBUCKET_CLONE_DIR,
        environment.CIRCLE_WORKING_DIRECTORY,
        environment.WORKSPACE,
    ].find((folder) => folder !== undefined && folder !== '');
    return root === undefined || insideFolder(resolve(root), directory) || insideFolder(directory, resolve(root));
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/execute.js
// One scanner run from inputs to SARIF file: the same for an action and for the CLI.







const nothingCovered = { applicable: 0, scanned: 0, bytes: 0, skipped: [] };
/**
 * Runs a scanner and writes its SARIF file; never throws. The file is there from the start as that of a run that
 * did not succeed, so that a run killed in the middle leaves no older, greener file behind.
 */
async function executeScanner(scanner, inputs, host) {
    const started = host.now();
    const file = inputs['sarif-file'];
    const { job } = host;
    const told = inputsTold(inputs);
    const earlier = earlierRuns(host.resultsBase, file, { scanner: scanner.name, job: job.identity, commit: job.commit, inputs: told });
    const write = (run, result) => {
        const info = { ...runInfo(scanner, host, started, run), inputs: told, ...(earlier.part === undefined ? {} : { part: earlier.part }) };
        const text = withRuns(earlier.runs, serialiseSarif(toSarif(scanner, info, result)).text);
        return writeResultsFile(host.resultsBase, file, text, 'sarif-file');
    };
    let sarifFile;
    try {
        sarifFile = write({ successful: false, error: unfinished(scanner.name) });
        requireCheckout(job);
        const scanned = await scanner.scan(inputs, {
            workspace: job.workspace,
            now: host.now,
            environment: host.environment,
            settings: job.settings,
            committed: job.committed,
            ...(job.change === undefined ? {} : { change: job.change }),
            ...(host.threads === undefined ? {} : { threads: host.threads }),
            ...(host.progress === undefined ? {} : { progress: host.progress }),
        });
        if (!scanned.canary.detected)
            throw canaryMissed(scanner.name, scanned.canary.detail);
        const result = await withGapsJudged(scanned, scanner.name, job.settings, started);
        for (const { path, content, key } of result.files ?? [])
            writeResultsFile(host.resultsBase, path, content, key);
        sarifFile = write({ successful: unreadOf(result).length === 0 }, result);
        return concluded(result, inputs['fail-on'], sarifFile);
    }
    catch (error) {
        const failure = error instanceof Error ? error : new Error(String(error));
        try {
            if (sarifFile !== undefined)
                write({ successful: false, error: failure });
        }
        catch {
            // The placeholder is still there and says that the run did not finish.
        }
        return {
            conclusion: 'fail',
            exitCode: 2,
            findings: [],
            coverage: nothingCovered,
            notices: [],
            unread: [],
            letThrough: 0,
            error: failure,
            ...(sarifFile === undefined ? {} : { sarifFile }),
        };
    }
}
/** The file of a run that could not begin: what an earlier job left there must not speak for this one. */
function writeFailedRun(scanner, base, file, error, now) {
    const run = { tool: { name: scanner.name, version: src/* version */.rE }, successful: false, error, startTime: now, endTime: now };
    try {
        writeResultsFile(base, file, serialiseSarif(toSarif(scanner, run)).text, 'sarif-file');
    }
    catch {
        // The step fails all the same, and its log says why.
    }
}
/** Inputs that say only where and how results are shown. */
const ofResults = ['sarif-file', 'annotations', 'summary', 'fail-on'];
function inputsTold(inputs) {
    return Object.fromEntries(Object.entries(inputs).filter(([name]) => !ofResults.includes(name)));
}
/** Marks the gaps that the judging policy allows, and says whose settings judged where it was only the change's own. */
async function withGapsJudged(result, scanner, settings, now) {
    const { remark } = settings.origin === 'checkout' ? settings : { remark: undefined };
    const notices = remark === undefined ? result.notices : [...result.notices, { level: 'note', message: `${capital(remark)}.` }];
    const tree = (0,workspace_src/* settingsTree */.O0)(settings);
    if (tree === undefined || !result.coverage.skipped.some(({ gap }) => gap))
        return { ...result, notices };
    const skipped = await withAllowedGaps(result.coverage.skipped, await allowedGapsOf(tree), scanner, now.toISOString().slice(0, 10));
    return { ...result, notices, coverage: { ...result.coverage, skipped } };
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function unreadOf({ coverage }) {
    return coverage.skipped.filter(({ gap, allowed }) => gap && allowed === undefined);
}
function concluded(result, failOn, sarifFile) {
    const { findings, coverage, notices, suppressed } = result;
    const unread = unreadOf(result);
    const failing = findings.some((finding) => fails(finding, failOn));
    return {
        conclusion: failing || unread.length > 0 ? 'fail' : 'pass',
        exitCode: unread.length > 0 ? 2 : failing ? 1 : 0,
        findings,
        coverage,
        notices,
        unread,
        letThrough: suppressed.length + coverage.skipped.filter(({ allowed }) => allowed !== undefined).length,
        sarifFile,
        result,
    };
}
/** Whether a finding fails the step: by its severity, or because a policy said no. With `none` the gate decides on both. */
function fails(finding, failOn) {
    return (0,src/* reaches */.O6)(finding.severity, failOn) || (finding.refusal === true && failOn !== 'none');
}
function runInfo(scanner, host, started, run) {
    const { job } = host;
    return {
        tool: { name: scanner.name, version: src/* version */.rE, ...(host.environment.GITHUB_ACTION_REF ? { commit: host.environment.GITHUB_ACTION_REF } : {}) },
        successful: false,
        startTime: started,
        endTime: host.now(),
        ...(job.repositoryUrl === undefined ? {} : { repositoryUri: job.repositoryUrl }),
        ...(job.commit === undefined ? {} : { head: job.commit }),
        ...(job.change?.base === undefined ? {} : { base: job.change.base }),
        ...(job.ref === undefined ? {} : { ref: job.ref }),
        settings: settingsTold(job.settings),
        ...(job.identity === undefined ? {} : { job: job.identity }),
        ...run,
    };
}
function settingsTold(settings) {
    if (settings.origin === 'unavailable')
        return { origin: settings.origin, remark: settings.reason };
    if (settings.origin !== 'checkout')
        return { origin: settings.origin, commit: settings.commit };
    return { origin: settings.origin, ...(settings.remark === undefined ? {} : { remark: settings.remark }) };
}
function unfinished(name) {
    return new src/* PortcullisError */.SO({
        code: 'run-unfinished',
        message: `expected ${name} to finish, but it was stopped before it wrote its result`,
        remedy: 'Look at the log of the step for a time-out or lack of memory, and run it again.',
    });
}
function canaryMissed(name, detail) {
    return new src/* PortcullisError */.SO({
        code: 'canary-missed',
        message: `expected ${name} to detect its built-in sample, but it did not: ${detail}`,
        remedy: 'Do not trust this run. Remove the configuration that switches rules off, or report the defect.',
    });
}
/** The line for the log when a run failed. */
function failureLine(execution) {
    return execution.error === undefined ? undefined : formatError(execution.error);
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/inputs.js
// Declared inputs from text: the runner's INPUT_* variables and the CLI's flags are parsed alike.

/** Variable in which the runner passes an input (actions/toolkit, core.getInput). */
function inputVariable(name) {
    return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}
/** Inputs from the runner's environment. An empty variable is an absent input: the runner sets it so. */
function environmentSource(environment) {
    return (name) => environment[inputVariable(name)] || undefined;
}
/** Parses every declared input. @throws PortcullisError `input-invalid` naming the input. */
function readInputs(specs, source) {
    const values = {};
    for (const [name, spec] of Object.entries(specs)) {
        const text = source(name);
        values[name] = text === undefined ? spec.default : parse(name, spec, text);
    }
    return values;
}
function parse(name, spec, text) {
    switch (spec.type) {
        case 'string':
            return text.trim();
        case 'boolean':
            // YAML 1.2 core schema, as in core.getBooleanInput.
            if (/^(?:true|True|TRUE)$/.test(text.trim()))
                return true;
            if (/^(?:false|False|FALSE)$/.test(text.trim()))
                return false;
            throw invalid(name, '`true` or `false`', text);
        case 'integer': {
            const value = /^-?\d{1,15}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
            if (value >= spec.min && value <= spec.max)
                return value;
            throw invalid(name, `a whole number from ${spec.min} to ${spec.max}`, text);
        }
        case 'list':
            return listOf(name, text);
        case 'choice':
            if (spec.choices.includes(text.trim()))
                return text.trim();
            throw invalid(name, `one of ${spec.choices.join(', ')}`, text);
    }
}
/**
 * Items of a list: one a line, or separated by commas that stand in no braces, since `{a,b}` is one glob.
 * A list that was given and holds nothing says nothing: it is a mistake.
 */
function listOf(name, text) {
    const items = [];
    let depth = 0;
    let item = '';
    for (const char of `${text}\n`) {
        if (char === '{')
            depth++;
        if (char === '}' && depth > 0)
            depth--;
        if (char === '\n' || (char === ',' && depth === 0)) {
            if (char === '\n')
                depth = 0;
            if (item.trim() !== '')
                items.push(item.trim());
            item = '';
        }
        else
            item += char;
    }
    if (items.length === 0)
        throw invalid(name, 'at least one value', text.trim());
    return items;
}
function invalid(name, expected, got) {
    return new src/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected ${expected}, got "${got.length > 60 ? `${got.slice(0, 60)}…` : got}"`,
        where: { key: name },
        remedy: `Correct the input \`${name}\`.`,
    });
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/markdown.js
// Text into Markdown that says what the text says: no markup, mention or row break comes from scanned content.

/** Plain text for a table cell or paragraph. */
function markdown_escapeMarkdown(text) {
    return (0,src/* printable */.g$)(text)
        .replace(/[\\`*_{}[\]()#+!|<>~$]/g, '\\$&')
        .replace(/@/g, '@\u200b')
        .replace(/\b(https?):/g, '$1\\:');
}
/** Text as inline code. */
function markdown_inlineCode(text) {
    const clean = (0,src/* printable */.g$)(text).replace(/\|/g, '\\|');
    const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${clean}${pad}${fence}`;
}
/** URL of a file and line at the commit. */
function sourceUrl(link) {
    if (link === undefined)
        return undefined;
    return (path, line) => {
        const way = path.split('/').map(encodeURIComponent).join('/');
        return `${link.serverUrl}/${link.repository}/blob/${link.commit}/${way}${line === undefined ? '' : `#L${line}`}`;
    };
}
/** `path:line` as a link to the commit's file, or as code where no link can be made. */
function markdown_placeLink(link, path, line) {
    const label = markdown_inlineCode(line === undefined ? path : `${path}:${line}`);
    const url = sourceUrl(link);
    return url === undefined ? label : `[${label}](${url(path, line)})`;
}
/**
 * Joins a head, rows and a tail, leaving out the last rows when the whole would pass `maxBytes`;
 * `leftOut` writes the line that says how many.
 */
function markdown_withinBytes(head, rows, tail, maxBytes, leftOut) {
    const reserve = Buffer.byteLength(head) + Buffer.byteLength(tail) + 200;
    let bytes = reserve;
    let count = 0;
    for (const row of rows) {
        bytes += Buffer.byteLength(row) + 1;
        if (bytes > maxBytes)
            break;
        count++;
    }
    const kept = rows.slice(0, count).join('\n');
    const rest = rows.length - count;
    return `${head}${kept}${kept === '' ? '' : '\n'}${rest > 0 ? `\n${leftOut(rest)}\n` : ''}${tail}`;
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/summary.js
// The job summary of a scanner: the decision first, then a table of findings with links.



/** GitHub refuses a step's summary above 1 MiB; it counts bytes. */
const maxSummaryBytes = 1024 * 1024;
/** The summary's Markdown, always within GitHub's limit. */
function scannerSummary(title, execution, failOn, link) {
    const { findings, coverage } = execution;
    const head = [`### ${markdown_escapeMarkdown(title)}: ${markdown_escapeMarkdown(decisionLine(execution, failOn))}`, ''];
    const { unread } = execution;
    const allowed = coverage.skipped.filter((entry) => entry.allowed !== undefined);
    const tail = [''];
    const listed = (entries, why) => `${entries
        .slice(0, 20)
        .map((entry) => `${markdown_inlineCode(entry.path)} (${markdown_escapeMarkdown(why(entry))})`)
        .join(', ')}${entries.length > 20 ? ` and ${entries.length - 20} more` : ''}.`;
    if (unread.length > 0)
        tail.push(`**Could not be looked at:** ${listed(unread, (gap) => gap.detail ?? gap.reason)} Make it readable, leave it out by an input, or allow that very gap with \`allow-gaps\` in the policy.`, '');
    if (allowed.length > 0)
        tail.push(`Let through unread: ${listed(allowed, (gap) => gap.allowed?.reason ?? '')}`, '');
    tail.push(...letThroughLines(execution));
    for (const notice of execution.notices.slice(0, 20))
        tail.push(`- ${markdown_escapeMarkdown(notice.message)}`);
    const skipped = coverage.skipped.length - unread.length - allowed.length;
    tail.push('', `Scanned ${coverage.scanned} of ${coverage.applicable} inputs, ${coverage.bytes} bytes${skipped === 0 ? '' : `; ${skipped} skipped, with reasons in the SARIF file`}.`, '');
    const details = execution.result?.details ?? '';
    // Details may be as long as there are images; the findings come first.
    if (Buffer.byteLength(details) < maxSummaryBytes / 2)
        tail.push(details);
    if (findings.length > 0)
        head.push('| Severity | Rule | Where | What |', '|---|---|---|---|', '');
    const rows = [...findings].sort((a, b) => (0,src/* bySeverity */.Np)(a.severity, b.severity)).map((finding) => row(finding, link));
    return markdown_withinBytes(head.join('\n'), rows, tail.join('\n'), maxSummaryBytes, (count) => `${count} more findings are in the SARIF file.`);
}
const maxLetThroughListed = 20;
/** What is let through by whom and until when: nobody should take it for clean. */
function letThroughLines({ result }) {
    const all = result?.suppressed ?? [];
    if (all.length === 0)
        return [];
    const lines = all.slice(0, maxLetThroughListed).map(({ finding, justification, owner, until }) => {
        const line = finding.location.region?.startLine;
        const who = [owner === undefined ? '' : `by ${owner}`, until === undefined ? '' : `until ${until}`]
            .filter((part) => part !== '')
            .join(' ');
        const why = [justification ?? 'no reason given', who].filter((part) => part !== '').join('; ');
        return `- ${markdown_inlineCode(finding.ruleId)} in ${markdown_inlineCode(`${finding.location.path}${line === undefined ? '' : `:${line}`}`)}: ${markdown_escapeMarkdown(why)}`;
    });
    const more = all.length > maxLetThroughListed ? [`- and ${all.length - maxLetThroughListed} more, in the SARIF file`] : [];
    return [`Let through, and not clean: ${all.length}`, '', ...lines, ...more, ''];
}
/** The decision in one line. Three words are kept apart: clean, let through, and what fails. */
function decisionLine(execution, failOn) {
    if (execution.error !== undefined)
        return `failed: ${execution.error.message}`;
    const { findings, coverage, unread, letThrough } = execution;
    const counts = src/* severities */.gO
        .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length])
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => `${count} ${severity}`)
        .join(', ');
    const through = letThrough === 0 ? '' : `; ${letThrough} let through`;
    if (unread.length > 0) {
        const found = findings.length === 0 ? '' : `; ${findings.length} found in the rest (${counts})`;
        return `failed, ${plural(unread.length, 'input')} could not be looked at${found}${through}`;
    }
    const failing = findings.filter((finding) => fails(finding, failOn)).length;
    if (failing > 0)
        return `blocked, ${failing} of ${findings.length} to fix (${counts})${through}`;
    if (findings.length > 0 && failOn === 'none')
        return `reported ${findings.length} (${counts}); the gate decides${through}`;
    if (findings.length > 0)
        return `passed, ${findings.length} below the threshold (${counts})${through}`;
    if (coverage.scanned === 0)
        return `nothing to look at${through}`;
    if (letThrough > 0)
        return `passed, not clean: ${letThrough} let through, nothing else found in ${plural(coverage.scanned, 'input')}`;
    return `clean, nothing found in ${plural(coverage.scanned, 'input')}`;
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
function row(finding, link) {
    const { path, region } = finding.location;
    return `| ${finding.severity} | ${markdown_inlineCode(finding.ruleId)} | ${markdown_placeLink(link, path, region?.startLine)} | ${markdown_escapeMarkdown(finding.message)} |`;
}
/** The Markdown functions bound to a job, for summaries that other packages lay out. */
function summaryMarkdown(link) {
    return {
        escape: escapeMarkdown,
        code: inlineCode,
        place: (path, line) => placeLink(link, path, line),
        within: (head, rows, tail, leftOut) => withinBytes(head, rows, tail, maxSummaryBytes, leftOut),
    };
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
;// CONCATENATED MODULE: ./build/packages/action-kit/src/threads.js
// Worker threads of a bundle: the file that was started is also what its threads run, so that a bundle stays one program.


/** More threads than this would hold more memory than they save time. */
const mostThreads = 4;
/** The threads that a scanner may start of the file that this process runs. */
function ownThreads() {
    return { entry: process.argv[1], count: Math.min((0,external_node_os_namespaceObject.availableParallelism)(), mostThreads) };
}
/** In a worker thread, hands it to the scanner it was started for. @returns whether this is such a thread. */
async function servesThread(load) {
    if (external_node_worker_threads_.isMainThread || external_node_worker_threads_.parentPort === null)
        return false;
    const { scanner, data } = external_node_worker_threads_.workerData;
    (await load(scanner))?.serve?.(data, external_node_worker_threads_.parentPort);
    return true;
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/run-scanner.js
// The whole of an action's life on the runner: inputs, engine, SARIF, annotations, summary, outputs, exit code.










/** Findings listed in the log; all of them are in the SARIF file. */
const maxLogLines = 200;
/** Inputs that could not be looked at, named in the log. */
const maxGapLines = 20;
/** A program that imports actions' bundles for their engines says so here; nothing said, an action runs. */
const hosted = Symbol.for('portcullis.hosted');
/** From here on actions' bundles that this thread imports give their engines and do not run. For the CLI. */
function hostActions() {
    Object.assign(globalThis, { [hosted]: true });
}
/** Runs a scanner as the action of the same name. Sets `process.exitCode`: 0 pass, 1 findings, 2 failure. */
async function runScanner(scanner) {
    if (hosted in globalThis)
        return;
    if (await servesThread(async () => scanner))
        return;
    const environment = process.env;
    exitOnSignals(scanner.name);
    try {
        const inputs = readInputs(scanner.inputs, environmentSource(environment));
        const job = readJob(environment, process.cwd());
        const execution = await executeScanner(scanner, inputs, {
            job,
            resultsBase: job.workspace,
            environment,
            now: () => new Date(),
            threads: ownThreads(),
        });
        report(scanner, execution, inputs, job, environment);
        process.exitCode = execution.exitCode;
    }
    catch (error) {
        const file = environmentSource(environment)('sarif-file') ?? scanner.inputs['sarif-file'].default;
        const failure = error instanceof Error ? error : new Error(String(error));
        writeFailedRun(scanner, environment.GITHUB_WORKSPACE || process.cwd(), String(file), failure, new Date());
        reportFailure(error, environment);
        writeOutputs({ conclusion: 'fail' }, environment);
        process.exitCode = 2;
    }
}
function report(scanner, execution, inputs, job, environment) {
    const sarifFile = execution.sarifFile === undefined ? '' : (0,external_node_path_.relative)(job.workspace, execution.sarifFile);
    if (execution.error !== undefined)
        reportFailure(execution.error, environment);
    const lines = execution.findings.slice(0, maxLogLines).map((finding) => {
        const { path, region } = finding.location;
        return `${finding.severity.padEnd(8)} ${(0,src/* printable */.g$)(path)}${region === undefined ? '' : `:${region.startLine}:${region.startColumn}`} ${finding.ruleId} ${(0,src/* printable */.g$)(finding.message)}`;
    });
    if (execution.findings.length > maxLogLines)
        lines.push(`${execution.findings.length - maxLogLines} more findings are in ${(0,src/* printable */.g$)(sarifFile)}.`);
    if (inputs.annotations)
        lines.push(...annotationLines(execution.findings, sarifFile));
    for (const notice of execution.notices) {
        lines.push(notice.level === 'note'
            ? (0,src/* printable */.g$)(notice.message)
            : annotationCommand(notice.level, notice.message, notice.path === undefined ? {} : { path: notice.path }));
    }
    for (const gap of execution.unread.slice(0, maxGapLines))
        lines.push(annotationCommand('error', `Not looked at: ${gap.detail ?? gap.reason}. Make it readable, leave it out by an input, or allow it with \`allow-gaps\` in the policy. [${gap.reason}]`, { path: gap.path }));
    if (execution.unread.length > maxGapLines)
        lines.push(`${execution.unread.length - maxGapLines} more inputs could not be looked at; ${(0,src/* printable */.g$)(sarifFile)} names them.`);
    lines.push(`${scanner.name}: ${(0,src/* printable */.g$)(decisionLine(execution, inputs['fail-on']))}`);
    process.stdout.write(`${lines.join('\n')}\n`);
    if (inputs.summary)
        appendSummary(scannerSummary(scanner.title, execution, inputs['fail-on'], job.source), environment);
    writeOutputs({
        'sarif-file': sarifFile,
        findings: String(execution.findings.length),
        ...Object.fromEntries(src/* severities */.gO.map((severity) => [severity, String(execution.findings.filter((finding) => finding.severity === severity).length)])),
        'let-through': String(execution.letThrough),
        gaps: String(execution.unread.length),
        'sarif-sha256': execution.sarifFile === undefined ? '' : (0,src/* contentHash */.Ae)((0,external_node_fs_.readFileSync)(execution.sarifFile)),
        conclusion: execution.conclusion,
        ...(execution.result?.properties?.outputs ?? {}),
    }, environment);
}
/** Appends to the job summary; a summary that GitHub would refuse for its size is left as it is. */
function appendSummary(markdown, environment) {
    const file = environment.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    const used = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
    if (used + Buffer.byteLength(markdown) <= maxSummaryBytes)
        (0,external_node_fs_.appendFileSync)(file, markdown);
}
/** Sets the step's outputs. */
function writeOutputs(outputs, environment) {
    const file = environment.GITHUB_OUTPUT;
    if (!file)
        return;
    for (const [name, value] of Object.entries(outputs))
        writeOutput(file, name, value);
}
/** One clear line for a failure, as an error annotation; the stack only for those who debug. */
function reportFailure(error, environment) {
    process.stdout.write(`${annotationCommand('error', (0,src/* formatError */.Wk)(error), error instanceof src/* PortcullisError */.SO && (0,src/* formatPlace */.dE)(error.where) !== '' ? { title: error.code } : {})}\n`);
    const debug = environment.ACTIONS_STEP_DEBUG === 'true' || environment.RUNNER_DEBUG === '1';
    if (debug && error instanceof Error)
        process.stdout.write(`${error.stack ?? ''}\n`);
}
/** A stopped step says so; its SARIF file already says that the run did not finish. */
function exitOnSignals(name) {
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            process.stdout.write(`${annotationCommand('error', `${name} was stopped by ${signal} before it finished; its result does not count. [stopped]`)}\n`);
            process.exit(2);
        });
    }
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/index.js












/***/ }),

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SO: () => (/* reexport */ errors_PortcullisError),
  hz: () => (/* reexport */ byPlace),
  Np: () => (/* reexport */ bySeverity),
  j$: () => (/* reexport */ commonInputs),
  e5: () => (/* reexport */ commonOutputs),
  n6: () => (/* reexport */ compareText),
  Ae: () => (/* reexport */ contentHash),
  g7: () => (/* reexport */ decodeText),
  X0: () => (/* reexport */ detectEncoding),
  wQ: () => (/* reexport */ fileInputs),
  ax: () => (/* reexport */ fingerprintOf),
  uw: () => (/* reexport */ fingerprinter),
  Wk: () => (/* reexport */ formatError),
  dE: () => (/* reexport */ formatPlace),
  N: () => (/* reexport */ isDay),
  Dp: () => (/* reexport */ text_lineIndex),
  g$: () => (/* reexport */ printable),
  O6: () => (/* reexport */ reaches),
  Pt: () => (/* reexport */ ruleSetDigest),
  sr: () => (/* reexport */ sarifLevel),
  KW: () => (/* reexport */ securitySeverity),
  gO: () => (/* reexport */ severities),
  rE: () => (/* reexport */ version)
});

// UNUSED EXPORTS: applyEdits, composeChanges, defaultText, exampleFailures, exampleText, indexRules, isNamed, lineHashes, regionsConflict, ruleIsNamed, severityOfScore, worst

;// CONCATENATED MODULE: ./build/packages/core/src/day.js
// Days as policies and comments write them: `YYYY-MM-DD`, in UTC.
/** Whether a text is a day of the calendar. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./build/packages/core/src/errors.js
// The one error type a user ever sees: a code, a sentence, a place and a way out.
/** Marks our errors across bundles: the CLI and each action's bundle hold this class once each. */
const brand = Symbol.for('portcullis.error');
/** A failure that the user can act on. Anything else that is thrown is a defect of ours. */
class errors_PortcullisError extends Error {
    static [Symbol.hasInstance](value) {
        return value instanceof Error && value[brand] === true;
    }
    [brand] = true;
    code;
    where;
    remedy;
    constructor(detail) {
        super(detail.message, detail.cause === undefined ? undefined : { cause: detail.cause });
        this.name = 'PortcullisError';
        this.code = detail.code;
        this.where = detail.where ?? {};
        this.remedy = detail.remedy;
    }
}
/** `file:line, key` of a place; empty when nothing is known. */
function formatPlace(place) {
    const file = place.file === undefined ? '' : printable(place.file);
    const at = place.line === undefined ? file : `${file}:${place.line}`;
    return [at, place.key === undefined ? '' : `\`${printable(place.key)}\``].filter((part) => part !== '').join(', ');
}
/** The one line printed for any failure: place, message, remedy, code; never a stack. */
function formatError(error) {
    if (error instanceof errors_PortcullisError) {
        const place = formatPlace(error.where);
        return `${place === '' ? '' : `${place}: `}${printable(error.message)}. ${printable(error.remedy)} [${error.code}]`;
    }
    const message = error instanceof Error ? error.message : String(error);
    return `Internal failure: ${printable(message)}. This is a defect in Portcullis: report it with the --debug output. [internal]`;
}
/** Text safe to print on one line: control characters, which could forge log lines or workflow commands, are escaped. */
function printable(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (char) => {
        if (char === '\n')
            return '\\n';
        if (char === '\t')
            return '\\t';
        if (char === '\r')
            return '\\r';
        return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/finding.js
// What a scanner reports: a rule broken at a place, with evidence and, where possible, the fix.
/** Sorts by path, place, rule: the order in which every report lists findings. */
function byPlace(a, b) {
    return (compareText(a.location.path, b.location.path) ||
        (a.location.region?.startLine ?? 0) - (b.location.region?.startLine ?? 0) ||
        (a.location.region?.startColumn ?? 0) - (b.location.region?.startColumn ?? 0) ||
        compareText(a.ruleId, b.ruleId) ||
        compareText(a.fingerprint, b.fingerprint));
}
/** Orders by UTF-16 code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/packages/core/src/fingerprint.js
// Identity of a finding: ours, stable when lines move, and GitHub's, by which code scanning tracks an alert.

/**
 * Identity of a finding from its rule, path and content, as 32 hex digits. White space in the content
 * does not count, so re-indenting keeps the identity. The line number never takes part.
 */
function fingerprintOf(ruleId, path, content) {
    const normalised = content.replace(/\s+/g, ' ').trim();
    return (0,external_node_crypto_.createHash)('sha256').update(`${ruleId}\0${path}\0${normalised}`).digest('hex').slice(0, 32);
}
/**
 * A function like `fingerprintOf` that tells repeated content apart: the second equal finding of a file gets
 * an identity of its own. Use one a file, findings in order of place.
 */
function fingerprinter() {
    const seen = new Map();
    return (ruleId, path, content) => {
        const first = fingerprintOf(ruleId, path, content);
        const count = (seen.get(first) ?? 0) + 1;
        seen.set(first, count);
        return count === 1 ? first : fingerprintOf(ruleId, path, `${content}\0${count}`);
    };
}
const windowSize = 100;
const factor = 37;
const word = 0x1_0000_0000;
/** Stands for the end of the file in the public algorithm. */
const endOfFile = 0xffff;
/**
 * GitHub's `primaryLocationLineHash` of the wanted lines (1-based), as `hash:occurrence`.
 * The public algorithm: a 64-bit rolling hash with factor 37 over the 100 UTF-16 units from the line's start,
 * spaces and tabs skipped, every kind of line break counted as `\n`
 * (github/codeql-action, src/fingerprints.ts).
 */
function lineHashes(text, wanted) {
    const found = new Map();
    if (wanted.size === 0)
        return found;
    let last = 0;
    for (const wantedLine of wanted)
        last = Math.max(last, wantedLine);
    const [powerHigh, powerLow] = factorToWindow();
    const units = new Uint16Array(windowSize);
    const lineOf = new Int32Array(windowSize).fill(-1);
    const counts = new Map();
    let high = 0;
    let low = 0;
    let index = 0;
    let line = 0;
    let lineStart = true;
    let afterReturn = false;
    const emit = () => {
        const hash = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
        const count = (counts.get(hash) ?? 0) + 1;
        counts.set(hash, count);
        const finished = lineOf[index];
        if (wanted.has(finished))
            found.set(finished, `${hash}:${count}`);
        lineOf[index] = -1;
    };
    const push = (unit) => {
        const begin = units[index];
        units[index] = unit;
        const product = low * factor + unit;
        const leaving = powerLow * begin;
        const lowDifference = (product % word) - (leaving % word);
        const borrow = lowDifference < 0 ? 1 : 0;
        high = (Math.imul(high, factor) + Math.floor(product / word) - Math.imul(powerHigh, begin) - Math.floor(leaving / word) - borrow) >>> 0;
        low = lowDifference + borrow * word;
        index = (index + 1) % windowSize;
    };
    const read = (unit) => {
        if (unit === 32 || unit === 9 || (afterReturn && unit === 10)) {
            afterReturn = false;
            return;
        }
        afterReturn = unit === 13;
        const current = afterReturn ? 10 : unit;
        if (lineOf[index] !== -1)
            emit();
        if (lineStart) {
            lineStart = false;
            line++;
            lineOf[index] = line;
        }
        if (current === 10)
            lineStart = true;
        push(current);
    };
    for (let i = 0; i < text.length && !found.has(last); i++)
        read(text.charCodeAt(i));
    if (!found.has(last)) {
        read(endOfFile);
        for (let i = 0; i < windowSize; i++) {
            if (lineOf[index] !== -1)
                emit();
            push(0);
        }
    }
    return found;
}
/** 37 to the 100th modulo 2^64, as two unsigned 32-bit words. */
function factorToWindow() {
    const value = BigInt.asUintN(64, BigInt(factor) ** BigInt(windowSize));
    return [Number(value >> 32n), Number(value & 0xffffffffn)];
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./build/packages/core/src/text.js
// Bytes to text and offsets to lines: what every engine needs before it can report a place.

/** How many leading bytes decide whether content is binary, as in git. */
const binaryProbe = 8000;
/**
 * The encoding of content, or undefined when it is binary: a NUL in the first 8000 bytes
 * that neither a UTF-16 byte-order mark nor the regular NULs of UTF-16 text explain.
 */
function detectEncoding(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const probe = bytes.subarray(0, binaryProbe);
    if (probe.includes(0))
        return utf16WithoutMark(probe);
    return (0,external_node_buffer_.isUtf8)(bytes) ? 'utf-8' : 'latin1';
}
/** Text of bytes without its byte-order mark; undefined when the bytes are binary. */
function decodeText(bytes) {
    const encoding = detectEncoding(bytes);
    if (encoding === undefined)
        return undefined;
    return { text: decodeAs(bytes, encoding), encoding };
}
function decodeAs(bytes, encoding) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (encoding === 'latin1')
        return buffer.toString('latin1');
    if (encoding === 'utf-8') {
        const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
        return buffer.toString('utf8', mark);
    }
    // A last odd byte belongs to no character.
    const even = buffer.subarray(0, buffer.length & ~1);
    const text = encoding === 'utf-16le' ? even.toString('utf16le') : Buffer.from(even).swap16().toString('utf16le');
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
function utf16WithoutMark(probe) {
    // ASCII text in UTF-16 has NUL in one half of its bytes and none in the other.
    if (probe.length < 4)
        return undefined;
    let even = 0;
    let odd = 0;
    for (let i = 0; i < probe.length; i++)
        if (probe[i] === 0)
            i % 2 === 0 ? even++ : odd++;
    const half = probe.length / 2;
    if (even === 0 && odd > half * 0.7)
        return 'utf-16le';
    if (odd === 0 && even > half * 0.7)
        return 'utf-16be';
    return undefined;
}
/** Index of the lines of a text; a line ends at `\n`, `\r\n` or a lone `\r`. */
function text_lineIndex(text) {
    const starts = lineStarts(text);
    const endOf = (line) => starts[line] ?? text.length;
    const positionAt = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - starts[low] + 1 };
    };
    return {
        lineCount: starts.length,
        positionAt,
        offsetAt(line, column) {
            const start = starts[line - 1];
            if (start === undefined || column < 1)
                return undefined;
            const offset = start + column - 1;
            return offset <= endOf(line) ? offset : undefined;
        },
        region(start, end) {
            const from = positionAt(start);
            const to = positionAt(end);
            return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
        },
        lineText(line) {
            const start = starts[line - 1];
            return start === undefined ? '' : text.slice(start, endOf(line)).replace(/[\r\n]+$/, '');
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    return starts;
}

;// CONCATENATED MODULE: ./build/packages/core/src/fix.js
// A fix: text edits that are valid for one exact content of one or more files.



/** SHA-256 of a file's bytes, lower-case hex. Text is hashed as UTF-8. */
function contentHash(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
/** Whether two regions cannot both be edited. Insertions at the same point do conflict: their order would be a guess. */
function regionsConflict(a, b) {
    const before = (line, column, otherLine, otherColumn) => line < otherLine || (line === otherLine && column <= otherColumn);
    const same = a.startLine === b.startLine && a.startColumn === b.startColumn;
    return (same || !(before(a.endLine, a.endColumn, b.startLine, b.startColumn) || before(b.endLine, b.endColumn, a.startLine, a.startColumn)));
}
/**
 * Puts the edits of several fixes of one file together. Identical edits are one edit.
 * A whole change is left out when any of its edits conflicts with one taken before, so that no fix is half applied.
 * @returns the edits that hold together and the changes that were left out.
 */
function composeChanges(changes) {
    const taken = [];
    const leftOut = [];
    const sha256 = changes[0]?.sha256;
    for (const change of changes) {
        const fresh = change.edits.filter((edit) => !taken.some((other) => sameEdit(edit, other)));
        const clash = fresh.some((edit) => taken.some((other) => regionsConflict(edit.region, other.region)));
        if (clash || change.sha256 !== sha256)
            leftOut.push(change);
        else
            taken.push(...fresh);
    }
    return { edits: taken, leftOut };
}
/**
 * The text after all edits.
 * @throws PortcullisError `fix-stale` when the text is not the one the edits were computed for,
 *   `fix-conflict` when edits overlap, `fix-outside` when one lies outside the text.
 */
function applyEdits(text, change) {
    if (contentHash(text) !== change.sha256) {
        throw new PortcullisError({
            code: 'fix-stale',
            message: `expected content with SHA-256 ${change.sha256.slice(0, 12)}, got ${contentHash(text).slice(0, 12)}`,
            where: { file: change.path },
            remedy: 'Scan the file again: it changed after the fix was computed.',
        });
    }
    const index = lineIndex(text);
    const spans = change.edits
        .map((edit) => ({
        start: index.offsetAt(edit.region.startLine, edit.region.startColumn) ?? -1,
        end: index.offsetAt(edit.region.endLine, edit.region.endColumn) ?? -1,
        edit,
    }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    let result = '';
    let position = 0;
    for (const [order, { start, end, edit }] of spans.entries()) {
        if (start < 0 || end < start) {
            throw new PortcullisError({
                code: 'fix-outside',
                message: `expected an edit inside the file, got line ${edit.region.startLine} column ${edit.region.startColumn}`,
                where: { file: change.path, line: edit.region.startLine },
                remedy: 'Drop this fix: the tool that wrote it computed it for another text.',
            });
        }
        const previous = spans[order - 1];
        if (previous !== undefined && regionsConflict(previous.edit.region, edit.region)) {
            throw new PortcullisError({
                code: 'fix-conflict',
                message: 'expected edits that do not overlap, got two for the same place',
                where: { file: change.path, line: edit.region.startLine },
                remedy: 'Apply the fixes one at a time.',
            });
        }
        result += text.slice(position, start) + edit.replacement;
        position = end;
    }
    return result + text.slice(position);
}
function sameEdit(a, b) {
    return (a.replacement === b.replacement &&
        a.region.startLine === b.region.startLine &&
        a.region.startColumn === b.region.startColumn &&
        a.region.endLine === b.region.endLine &&
        a.region.endColumn === b.region.endColumn);
}

;// CONCATENATED MODULE: ./build/packages/core/src/inputs.js
// How an action declares its inputs: once, as data. action.yml, README tables, CLI flags and parsing derive from it.
const thresholds = ['none', 'low', 'medium', 'high', 'critical'];
/** The inputs every scanner has. `action` names the default SARIF file. */
function commonInputs(action) {
    return {
        path: { type: 'string', default: '.', description: 'Directory or file to scan, relative to the workspace.' },
        config: { type: 'string', default: '', description: 'Configuration file; empty means the well-known names are looked for.' },
        'fail-on': {
            type: 'choice',
            choices: thresholds,
            default: 'high',
            description: 'Least severity that fails the step; `none` only reports and leaves the decision to the gate.',
        },
        'sarif-file': { type: 'string', default: `portcullis-results/${action}.sarif`, description: 'Where the SARIF file is written.' },
        annotations: { type: 'boolean', default: true, description: 'Show findings as annotations on the run and the diff.' },
        summary: { type: 'boolean', default: true, description: 'Write the job summary.' },
    };
}
/** The inputs every scanner of files has beside the common ones. */
const fileInputs = {
    include: { type: 'list', default: [], description: 'Globs of paths to scan; empty means all.' },
    exclude: { type: 'list', default: [], description: 'Globs of paths to leave out.' },
    'max-file-size': {
        type: 'integer',
        default: 10,
        min: 1,
        max: 1_048_576,
        description: 'Largest file that is read, in MiB; a larger one that is this scanner’s to read is a gap and fails the step.',
    },
};
/**
 * Whether a user named something: its value is not the default. What is named must exist; only a default name may be absent.
 * (The runner passes defaults as if they had been written, so a value is all there is to tell by.)
 */
function isNamed(spec, value) {
    if (spec.type === 'list')
        return Array.isArray(value) && (value.length !== spec.default.length || value.some((item, i) => item !== spec.default[i]));
    return value !== spec.default;
}
/** A default as a user would write it: lists comma-separated, booleans in words. */
function defaultText(input) {
    return input.type === 'list' ? input.default.join(',') : String(input.default);
}
/** The outputs every scanner has. */
const commonOutputs = {
    'sarif-file': { description: 'Path of the SARIF file that was written.' },
    findings: { description: 'Number of findings.' },
    critical: { description: 'Number of findings of severity critical.' },
    high: { description: 'Number of findings of severity high.' },
    medium: { description: 'Number of findings of severity medium.' },
    low: { description: 'Number of findings of severity low.' },
    'let-through': { description: 'Number of findings and gaps that comments, ignores, exceptions or the policy let through.' },
    gaps: { description: 'Number of inputs that could not be looked at and that nobody allowed.' },
    'sarif-sha256': { description: 'SHA-256 of the SARIF file, for `expected-digests` of a gate in another job.' },
    conclusion: { description: '`pass` when nothing reaches `fail-on` and everything was looked at, otherwise `fail`.' },
};

;// CONCATENATED MODULE: ./build/packages/core/src/run.js
// What a run says about itself, so that the gate can tell a clean result from a scanner that did not work.

/** SHA-256, hex, over everything of the rules that decides what they find; documentation and examples do not count. */
function ruleSetDigest(rules) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const rule of rules) {
        hash.update(JSON.stringify([rule.id, rule.severity, rule.confidence, rule.check], (_key, value) => typeof value === 'function' || value instanceof RegExp ? String(value) : value));
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/packages/core/src/severity.js
// The four severities, their order, and what they are called in SARIF and by GitHub.
const severities = ['critical', 'high', 'medium', 'low'];
/** SARIF level of a severity (SARIF 2.1.0, 3.27.10). */
const sarifLevel = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
};
/** Value of GitHub's `security-severity` property when no CVSS score says better. */
const securitySeverity = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
};
/** Whether `severity` is at or above `threshold`; nothing reaches `none`. */
function reaches(severity, threshold) {
    return threshold !== 'none' && severities.indexOf(severity) <= severities.indexOf(threshold);
}
/** Sorts worst first. */
function bySeverity(a, b) {
    return severities.indexOf(a) - severities.indexOf(b);
}
/** The worse of two severities. */
function worst(a, b) {
    return bySeverity(a, b) <= 0 ? a : b;
}
/**
 * Severity of a score on the CVSS scale, by the bands of CVSS 3.1 section 5.
 * GitHub reads `security-severity` with the same bands.
 */
function severityOfScore(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return 'low';
}

;// CONCATENATED MODULE: ./build/packages/core/src/version.js
// The version that SARIF files and the CLI name; a test holds it equal to package.json's.
const version = '0.1.0';

;// CONCATENATED MODULE: ./build/packages/core/src/index.js














/***/ }),

/***/ 2581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ allowance)
});

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 10 modules
var src = __nccwpck_require__(6769);
;// CONCATENATED MODULE: ./build/packages/lint/src/comments.js
// Our own comments that let a finding stay, the same in every kind of file: `portcullis:ignore RULE reason="..." until=2027-01-01`
// on its line, `portcullis:ignore-next-line …` on the line before.

/** Longest comment that is read. */
const maxComment = 400;
/**
 * What a text says of a finding whose rule has these names (id and aliases, lower-case); undefined when it says nothing of it.
 * Without a reason it allows nothing, and `ignore` wants the rule as well.
 * @param nextLine whether the text stands on the line before the finding.
 */
function comments_ownAllowance(text, nextLine, names) {
    const at = text.indexOf('portcullis:');
    if (at < 0)
        return undefined;
    const comment = /^portcullis:(ignore|allow)(-next-line)?(?![\w-])(.{0,400})/.exec(text.slice(at, at + maxComment + 50));
    if (comment === null || (comment[2] !== undefined) !== nextLine)
        return undefined;
    const [, word, , rest = ''] = comment;
    const rules = /^\s{1,8}((?![\w-]{1,20}=)[\w.,*-]{1,200})/.exec(rest)?.[1]?.toLowerCase().split(',');
    // A comment for another rule is none for this finding.
    if (rules !== undefined && !rules.some((rule) => names.includes(rule)))
        return undefined;
    const reason = /\sreason="([^"]{3,200})"/.exec(rest)?.[1];
    const until = /\suntil=(\S{1,40})/.exec(rest)?.[1];
    const owner = /\sowner=(?:"([^"]{1,80})"|([^\s"]{1,80}))/
        .exec(rest)
        ?.slice(1)
        .find((part) => part !== undefined);
    const problem = word === 'ignore' && rules === undefined
        ? 'it names no rule'
        : reason === undefined
            ? 'it gives no reason="..."'
            : until !== undefined && !(0,src/* isDay */.N)(until)
                ? `"${until}" is no day as YYYY-MM-DD`
                : undefined;
    return {
        reason: reason ?? '',
        ...(owner === undefined ? {} : { owner }),
        ...(until === undefined ? {} : { until }),
        ...(problem === undefined ? {} : { problem }),
    };
}

// EXTERNAL MODULE: ./build/packages/workspace/src/index.js + 8 modules
var workspace_src = __nccwpck_require__(7809);
;// CONCATENATED MODULE: ./build/packages/lint/src/kind.js
// A kind of file as an engine reads it: which files are of it, how their text becomes a document, and where comments stand.

function kind_sourceFile(path, text) {
    return { path, text, lines: lineIndex(text) };
}

;// CONCATENATED MODULE: ./build/packages/lint/src/driver.js
// The driver: what every scanner of files does alike. It selects, reads, parses, takes settings from whoever judges, runs the
// rules, lets comments suppress, turns problems into findings with fixes, counts what it covered, and proves itself by a canary.





/** For engines that have no settings. */
const noSettings = { read: () => undefined };
/** A scanner from its kinds of files and its rules. */
function scanner(definition) {
    return {
        name: definition.name,
        title: definition.title,
        description: definition.description,
        inputs: { ...commonInputs(definition.name), ...fileInputs },
        outputs: commonOutputs,
        network: [],
        permissions: { contents: 'read' },
        rules: definition.rules,
        scan: (inputs, context) => scan(definition, inputs, context),
    };
}
async function scan(definition, inputs, context) {
    const tree = settingsTree(context.settings) ?? emptyTree;
    const settings = await definition.settings.read(tree);
    const canary = await runCanary(definition, settings, context.now());
    const maxBytes = Number(inputs['max-file-size']) * 1024 * 1024;
    const walk = await walkWorkspace({
        workspace: context.workspace,
        path: inputs.path,
        include: inputs.include,
        exclude: inputs.exclude,
        maxFileBytes: maxBytes,
        committed: context.committed,
    });
    const [only] = walk.files;
    // A file that the user names is of the first kind whatever it is called.
    const named = walk.files.length === 1 && only?.path === inputs.path.replace(/^\.\//, '');
    const kindOf = (path) => definition.kinds.find((kind) => kind.matches(path)) ?? (named ? definition.kinds[0] : undefined);
    const skipped = walk.skipped
        .filter(({ path }) => kindOf(path) !== undefined)
        .map((entry) => ({ ...entry, gap: isGap(entry) }));
    const holds = sourceSuppressions(context.settings, (content, path) => suppressedIn(definition, kindOf(path), content, path, settings, context.now()));
    const findings = [];
    const suppressed = [];
    const notices = [];
    let scanned = 0;
    let bytes = 0;
    // A link of ours to a file that is ours by no name of its own is read by the link's.
    const files = [...walk.files, ...walk.links.filter(({ target }) => kindOf(target) === undefined)].sort((a, b) => compareText(a.path, b.path));
    for (const [i, file] of files.entries()) {
        const kind = kindOf(file.path);
        if (kind === undefined)
            continue;
        context.progress?.(i, files.length);
        const read = await readDocument(kind, file, maxBytes);
        if (read === undefined)
            continue;
        if ('skipped' in read) {
            skipped.push(read.skipped);
            continue;
        }
        scanned++;
        bytes += read.bytes.length;
        const judged = judge(definition, kind, read, settings, context.now());
        for (const { finding, allowance } of judged) {
            if (allowance === undefined)
                findings.push(finding);
            else if (allowance.problem !== undefined || isOver(allowance, context.now())) {
                findings.push(finding);
                notices.push(idle(finding, allowance));
            }
            else if (await holds(file.path, finding.fingerprint))
                suppressed.push({
                    finding,
                    kind: 'inSource',
                    justification: allowance.reason,
                    ...(allowance.owner === undefined ? {} : { owner: allowance.owner }),
                    ...(allowance.until === undefined ? {} : { until: allowance.until }),
                });
            else
                findings.push({ ...finding, message: `${finding.message} ${newSuppressionRemark}` });
        }
    }
    notices.push(...(await loosenings(definition, settings, context)));
    return {
        findings: findings.sort(byPlace),
        suppressed: suppressed.sort((a, b) => byPlace(a.finding, b.finding)),
        coverage: { applicable: scanned + skipped.filter(({ gap }) => gap).length, scanned, bytes, skipped, excluded: walk.excluded },
        notices,
        canary,
        configurationDigest: contentHash(JSON.stringify([inputs.include, inputs.exclude, inputs['max-file-size'], tree.digest()])),
        rules: definition.rules,
    };
}
/** What a link inside the workspace leads to is read on its own; all else that a file of ours was passed over for is a gap. */
function isGap({ reason, gap }) {
    return gap || (reason !== 'symlink-inside' && reason !== 'symlink-directory');
}
const emptyTree = { where: 'nowhere', read: () => undefined, peek: () => undefined, list: () => [], digest: () => '' };
async function readDocument(kind, entry, maxBytes) {
    const read = readWorkspaceFile(entry, maxBytes);
    if ('skipped' in read)
        return { skipped: { ...read.skipped, gap: true } };
    const gap = (reason, detail) => ({ skipped: { path: entry.path, reason, gap: true, detail } });
    const text = decodeText(read.bytes)?.text;
    if (text === undefined)
        return gap('binary', `a ${kind.title} is text, and this is none`);
    const file = sourceFile(entry.path, text);
    try {
        const document = await kind.parse(file);
        return document === undefined ? undefined : { file, bytes: read.bytes, document };
    }
    catch (error) {
        if (!(error instanceof PortcullisError))
            throw error;
        const line = error.where.line === undefined ? '' : `line ${error.where.line}: `;
        return gap('unreadable', `${line}${error.message}`);
    }
}
function judge(definition, kind, { file, bytes, document }, settings, now) {
    const context = { file, settings, now };
    const found = problemsOf(definition, kind, document, context).sort((a, b) => a.problem.at.start - b.problem.at.start);
    if (found.length === 0)
        return [];
    const comments = commentLines(kind, document, file);
    const fingerprint = fingerprinter();
    const lineOf = (span) => file.lines.positionAt(span.start).line;
    const hashes = lineHashes(file.text, new Set(found.map(({ problem }) => lineOf(problem.at))));
    const sha256 = contentHash(bytes);
    return found.map(({ rule, problem }) => {
        const region = file.lines.region(problem.at.start, problem.at.end);
        const lineHash = hashes.get(region.startLine);
        const finding = {
            ruleId: rule.id,
            severity: problem.severity ?? rule.severity,
            confidence: problem.confidence ?? rule.confidence,
            message: `${problem.message}. ${rule.why}`,
            location: { path: file.path, region },
            fingerprint: fingerprint(rule.id, file.path, file.text.slice(problem.at.start, Math.min(problem.at.end, problem.at.start + 300))),
            ...(lineHash === undefined ? {} : { lineHash }),
            ...(problem.evidence === undefined ? {} : { evidence: problem.evidence }),
            ...(problem.related === undefined
                ? {}
                : {
                    related: problem.related.map(({ at, message }) => ({ path: file.path, region: file.lines.region(at.start, at.end), message })),
                }),
            ...(problem.fix === undefined ? {} : { fix: fixOf(problem.fix(), file.path, sha256, file.lines) }),
            ...(problem.refusal === undefined ? {} : { refusal: problem.refusal }),
        };
        const names = [rule.id, ...rule.aliases].map((name) => name.toLowerCase());
        return { finding, allowance: allowanceFor(comments, region.startLine, region.endLine, names) };
    });
}
function problemsOf({ rules }, kind, document, context) {
    const byType = new Map();
    const found = [];
    const check = (rule, part) => {
        for (const problem of rule.check(part, context))
            found.push({ rule, problem });
    };
    for (const rule of rules) {
        if (rule.on === undefined)
            check(rule, document);
        else
            for (const type of rule.on)
                byType.set(type, [...(byType.get(type) ?? []), rule]);
    }
    if (byType.size > 0)
        for (const { type, value } of kind.parts?.(document) ?? [])
            for (const rule of byType.get(type) ?? [])
                check(rule, value);
    return found;
}
/** Comments by the line on which they end: a finding there, or on the next, is what they speak of. */
function commentLines(kind, document, file) {
    const lines = new Map();
    for (const { start, end } of kind.comments(document, file))
        lines.set(file.lines.positionAt(Math.max(start, end - 1)).line, file.text.slice(start, end));
    return lines;
}
/** A comment that allows goes before one that would, but for a mistake in it. */
function allowanceFor(comments, first, last, names) {
    const said = [ownAllowance(comments.get(first - 1) ?? '', true, names)];
    for (let line = first; line <= Math.min(last, first + 200); line++)
        said.push(ownAllowance(comments.get(line) ?? '', false, names));
    const all = said.filter((one) => one !== undefined);
    return all.find(({ problem }) => problem === undefined) ?? all[0];
}
function isOver({ until }, now) {
    return until !== undefined && until < now.toISOString().slice(0, 10);
}
function idle({ ruleId, location }, allowance) {
    const why = allowance.problem ?? `it ended on ${allowance.until}`;
    const line = location.region?.startLine;
    return {
        level: 'warning',
        message: `The comment for ${ruleId} at ${location.path}:${line} allows nothing: ${why}.`,
        path: location.path,
        ...(line === undefined ? {} : { line }),
    };
}
/** Fingerprints of what comments allow in another version of a file. */
async function suppressedIn(definition, kind, content, path, settings, now) {
    const text = decodeText(content)?.text;
    if (kind === undefined || text === undefined)
        return new Set();
    const file = sourceFile(path, text);
    try {
        const document = await kind.parse(file);
        if (document === undefined)
            return new Set();
        const judged = judge(definition, kind, { file, bytes: content, document }, settings, now);
        const counts = ({ allowance }) => allowance !== undefined && allowance.problem === undefined && !isOver(allowance, now);
        return new Set(judged.filter(counts).map(({ finding }) => finding.fingerprint));
    }
    catch (error) {
        // A version that cannot be read confirms nothing.
        if (error instanceof PortcullisError)
            return new Set();
        throw error;
    }
}
async function loosenings({ settings: reader }, judging, { settings }) {
    if (reader.loosened === undefined || settings.origin === 'checkout')
        return [];
    const where = settings.origin === 'unavailable' ? 'built in' : settings.tree.where;
    return reader.loosened(judging, await reader.read(settings.head)).map((text) => ({
        level: 'warning',
        message: `This change loosens the scan: ${text}. It counts after the merge; now the settings ${where} hold.`,
    }));
}
async function runCanary(definition, settings, now) {
    const { path, text, finds } = definition.canary;
    const kind = definition.kinds.find((candidate) => candidate.matches(path));
    const file = sourceFile(path, text);
    const document = await kind?.parse(file);
    const context = { file, settings, now };
    const seen = new Set(kind === undefined || document === undefined ? [] : problemsOf(definition, kind, document, context).map(({ rule }) => rule.id));
    const missing = finds.filter((id) => !seen.has(id));
    return missing.length === 0 && finds.length > 0
        ? { detected: true, detail: `${finds.join(' and ')} in a made-up file ${finds.length === 1 ? 'was' : 'were'} detected` }
        : { detected: false, detail: `${missing.join(' and ') || 'nothing'} in a made-up file went unnoticed` };
}

// EXTERNAL MODULE: ./build/packages/formats/src/yaml/index.js + 2 modules
var yaml = __nccwpck_require__(3640);
;// CONCATENATED MODULE: ./build/packages/lint/src/kinds.js
// Kinds of files that need no reader of their own: plain text, and YAML as the tree that formats makes of it.

/** Files whose text is their document; comments begin with `mark` and end with their line. */
function textKind(id, title, matches, mark = '#') {
    return { id, title, matches, parse: (file) => file, comments: (_, { text }) => lineComments(text, mark) };
}
/** YAML files, all documents of them. */
function yamlKind(id, title, matches) {
    return {
        id,
        title,
        matches,
        async parse(file) {
            const roots = await readYaml(file.text, file.path);
            return { documents: roots.filter((root) => root !== undefined), file };
        },
        comments: (_, { text }) => lineComments(text, '#'),
    };
}
/** What stands behind a mark that begins a line or follows white space. */
function* lineComments(text, mark) {
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        for (let at = text.indexOf(mark, start); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) {
            if (at > start && !/\s/.test(text[at - 1]))
                continue;
            yield { start: at, end };
            break;
        }
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./build/packages/lint/src/index.js







;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/allow.js
// Comments that let a finding stay: `gitleaks:allow`, `trufflehog:ignore` and detect-secrets' pragma on its line,
// and our own with rule, reason and an end: `portcullis:ignore-next-line RULE reason="..." until=2027-01-01`.

/** What comments on these lines, or on the line before, say of a finding. `names` are its rule's id and aliases. */
function allowance(lineText, startLine, endLine, names) {
    let refused;
    const take = (found) => {
        if (found?.problem === undefined)
            return found;
        refused ??= found;
        return undefined;
    };
    for (let line = startLine; line <= Math.min(endLine, startLine + 200); line++) {
        const text = lineText(line);
        const peer = peers.find(([mark]) => text.includes(mark));
        if (peer !== undefined)
            return { kind: 'inSource', reason: peer[1] };
        const own = take(inSource(comments_ownAllowance(text, false, names)));
        if (own !== undefined)
            return own;
    }
    if (startLine > 1) {
        const before = lineText(startLine - 1);
        if (before.includes('pragma: allowlist nextline secret'))
            return { kind: 'inSource', reason: 'a pragma on the line before' };
        const own = take(inSource(comments_ownAllowance(before, true, names)));
        if (own !== undefined)
            return own;
    }
    return refused;
}
const peers = [
    ['gitleaks:allow', 'gitleaks:allow on its line'],
    ['trufflehog:ignore', 'trufflehog:ignore on its line'],
    ['pragma: allowlist secret', 'a pragma on its line'],
    ['pragma: whitelist secret', 'a pragma on its line'],
];
function inSource(found) {
    return found === undefined ? undefined : { kind: 'inSource', ...found };
}


/***/ }),

/***/ 7106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ buildAutomaton)
/* harmony export */ });
/* unused harmony export Automaton */
// Finds every occurrence of many keywords in one pass over bytes: Aho and Corasick's automaton, over byte classes,
// letters folded to lower case. It decides which rules are worth trying, so it is the hot loop of the scanner.
/** @param keywords lower-case ASCII, none empty. */
function buildAutomaton(keywords) {
    const { classOf, shift } = classesOf(keywords);
    const { child, sibling, letter, ending, nodes } = trieOf(keywords, classOf);
    // Rows lie in the order of depth: those near the root, which text passes through all the time, share few cache lines.
    // An entry is the next state, with a last bit that says whether a keyword ends there.
    const table = nodes < 0x8000 ? new Uint16Array(nodes << shift) : new Int32Array(nodes << shift);
    /** Nodes by their states' numbers, and the states' longest proper suffixes that are states too. */
    const order = new Int32Array(nodes);
    const suffix = new Int32Array(nodes);
    const found = [[]];
    let states = 1;
    for (let state = 0; state < states; state++) {
        const row = state << shift;
        const shorter = suffix[state] << shift;
        // The row of a suffix is whole already, since it is nearer to the root.
        if (state > 0)
            table.copyWithin(row, shorter, shorter + (1 << shift));
        for (let node = child[order[state]]; node !== 0; node = sibling[node]) {
            const next = states++;
            order[next] = node;
            const entry = row + letter[node];
            suffix[next] = table[entry] >> 1;
            const own = ending.get(node);
            const inherited = found[suffix[next]];
            found.push(own === undefined ? inherited : inherited.length === 0 ? own : [...own, ...inherited]);
            table[entry] = (next << 1) | (found[next].length > 0 ? 1 : 0);
        }
    }
    return new Automaton(table, classOf, shift, found);
}
/** A class for its speed; see detect.ts. */
class Automaton {
    table;
    classOf;
    shift;
    found;
    constructor(table, classOf, shift, 
    /** Keywords that end in each state. */
    found) {
        this.table = table;
        this.classOf = classOf;
        this.shift = shift;
        this.found = found;
    }
    /** Goes on to the next place where keywords end, the cursor behind it, and returns their indices; undefined when there is none. */
    next(bytes, cursor) {
        const { table, classOf, shift } = this;
        const { length } = bytes;
        let { entry } = cursor;
        for (let i = cursor.at; i < length; i++) {
            entry = table[((entry >> 1) << shift) + classOf[bytes[i]]];
            if ((entry & 1) === 0)
                continue;
            cursor.at = i + 1;
            cursor.entry = entry;
            return this.found[entry >> 1];
        }
        return undefined;
    }
    /** Calls `hit` with the keyword's index and the offset after its last byte, in order of that offset. */
    search(bytes, hit) {
        const cursor = { at: 0, entry: 0 };
        for (let ended = this.next(bytes, cursor); ended !== undefined; ended = this.next(bytes, cursor)) {
            for (let i = 0; i < ended.length; i++)
                hit(ended[i], cursor.at);
        }
    }
}
/** Bytes that no keyword holds are class 0; a row of the table is 2 to the power of `shift` entries wide. */
function classesOf(keywords) {
    const classOf = new Uint8Array(256);
    let classes = 1;
    for (const keyword of keywords) {
        for (let i = 0; i < keyword.length; i++) {
            const code = keyword.charCodeAt(i);
            if (classOf[code] === 0)
                classOf[code] = classes++;
        }
    }
    for (let code = 65; code <= 90; code++)
        classOf[code] = classOf[code + 32];
    return { classOf, shift: Math.ceil(Math.log2(Math.max(2, classes))) };
}
function trieOf(keywords, classOf) {
    const most = keywords.reduce((sum, keyword) => sum + keyword.length, 1);
    const child = new Int32Array(most);
    const sibling = new Int32Array(most);
    const letter = new Uint8Array(most);
    const ending = new Map();
    let nodes = 1;
    for (let index = 0; index < keywords.length; index++) {
        const keyword = keywords[index];
        let node = 0;
        for (let i = 0; i < keyword.length; i++) {
            const wanted = classOf[keyword.charCodeAt(i)];
            let next = child[node];
            while (next !== 0 && letter[next] !== wanted)
                next = sibling[next];
            if (next === 0) {
                next = nodes++;
                letter[next] = wanted;
                sibling[next] = child[node];
                child[node] = next;
            }
            node = next;
        }
        const list = ending.get(node);
        if (list === undefined)
            ending.set(node, [index]);
        else
            list.push(index);
    }
    return { nodes, child, sibling, letter, ending };
}


/***/ }),

/***/ 558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ canaryRules),
/* harmony export */   i: () => (/* binding */ runCanary)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9780);
// The canary: a sample that this very detector must find, so that "nothing found" proves a working engine.

const prefix = ['gh', 'p_'].join('');
/** The rules that the sample is for: with them alone the engine is proven without the tables of all. */
function canaryRules(rules) {
    return rules.filter(({ check }) => check.keywords.includes(prefix));
}
/** @returns whether the sample, made anew, is detected by the rules in use. */
function runCanary(detector) {
    const token = `${prefix}${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb, 36, 11)}`;
    const content = Buffer.from(`first line\nGITHUB_TOKEN = "${token}"\n`);
    const found = detector.detect(content, 'canary.txt').some((detection) => detection.secret === token);
    return { detected: found, detail: found ? 'a made-up GitHub token was detected' : 'a made-up GitHub token was not detected' };
}


/***/ }),

/***/ 8263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xw: () => (/* binding */ detectAll),
  Nm: () => (/* binding */ locatedSecret),
  eZ: () => (/* binding */ namesOf),
  Rr: () => (/* binding */ nearbySecrets),
  nx: () => (/* binding */ scanContent)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: ./build/packages/core/src/index.js + 10 modules
var src = __nccwpck_require__(6769);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/allow.js + 5 modules
var allow = __nccwpck_require__(2581);
;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/decode.js
// Encoded segments of a text: base64, hex, percent and unicode escapes, and encodings within them to a given depth.
// Only what decodes to text is returned; pictures, hashes and compiled code are not.
/** Shorter segments cannot hold a credential and its context. */
const minBase64 = 24;
const minHex = 32;
/** Longer segments are media or code. */
const maxSegment = 1024 * 1024;
/**
 * All decoded text of one content together, so that nested encodings cannot multiply work. Segments of one level decode to at most
 * 1.75 times their text (percent escapes with base64 among them), so that two levels, the default, never come to the bound.
 */
const maxDecodedFactor = 5;
// Classes of bytes: 1 base64, 2 also hex, 4 base64url only.
const base64Byte = new Uint8Array(256);
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_')
    base64Byte[char.charCodeAt(0)] = 1;
for (const char of '0123456789abcdefABCDEF')
    base64Byte[char.charCodeAt(0)] = 2;
/** Decodes what is encoded in `bytes`, to `depth` levels. */
function decodedSegments(bytes, depth) {
    if (depth <= 0)
        return [];
    const budget = { left: bytes.length * maxDecodedFactor + 4096 };
    return levels(bytes, depth, budget);
}
function levels(bytes, depth, budget) {
    const direct = [...runs(bytes), ...escapes(bytes)];
    const all = [];
    for (const segment of direct) {
        budget.left -= segment.decoded.length;
        if (budget.left < 0)
            break;
        all.push(segment);
        if (depth <= 1)
            continue;
        for (const inner of levels(segment.decoded, depth - 1, budget)) {
            all.push({ start: segment.start, end: segment.end, decoded: inner.decoded, encodings: [...segment.encodings, ...inner.encodings] });
        }
    }
    return all;
}
/**
 * Unbroken runs of base64 or hex digits. Looking at the place where a shortest run would end, and from there backwards,
 * passes over most of a text unread: its words are shorter.
 */
function runs(bytes) {
    const found = [];
    for (let start = 0; start + minBase64 <= bytes.length;) {
        let probe = start + minBase64 - 1;
        while (probe >= start && base64Byte[bytes[probe]] !== 0)
            probe--;
        if (probe >= start) {
            start = probe + 1;
            continue;
        }
        let end = start + minBase64;
        while (end < bytes.length && base64Byte[bytes[end]] !== 0)
            end++;
        const segment = end - start > maxSegment ? undefined : decodedRun(bytes, start, end);
        if (segment !== undefined)
            found.push(segment);
        start = end + 1;
    }
    return found;
}
function decodedRun(bytes, start, end) {
    const length = end - start;
    let hex = length >= minHex && length % 2 === 0;
    for (let i = start; hex && i < end; i++)
        hex = base64Byte[bytes[i]] === 2;
    return (hex ? decoded(bytes, start, end, 'hex') : undefined) ?? decodedBase64(bytes, start, end);
}
function decodedBase64(bytes, start, end) {
    // The first letters tell media and hashes apart at a fraction of the cost.
    if (!isText(Buffer.from(bytes.toString('latin1', start, start + 16), 'base64')))
        return undefined;
    return decoded(bytes, start, end, 'base64');
}
function decoded(bytes, start, end, encoding) {
    const content = Buffer.from(bytes.toString('latin1', start, end), encoding);
    return content.length >= 8 && isText(content) ? { start, end, decoded: content, encodings: [encoding] } : undefined;
}
/** Printable ASCII with white space, the way configuration is. */
function isText(content) {
    for (const byte of content)
        if ((byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) || byte > 0x7e)
            return false;
    return content.length > 0;
}
/** Letters that stand in a URL or form beside percent escapes. */
const urlByte = new Uint8Array(256);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.~!*'()-+%")
    urlByte[char.charCodeAt(0)] = 1;
const minEscapes = 3;
function escapes(bytes) {
    return [...percentRuns(bytes), ...unicodeRuns(bytes)];
}
function percentRuns(bytes) {
    const found = [];
    for (let at = bytes.indexOf(0x25); at >= 0; at = bytes.indexOf(0x25, at)) {
        let start = at;
        while (start > 0 && at - start < 200 && urlByte[bytes[start - 1]] === 1)
            start--;
        let escaped = 0;
        let end = at;
        for (; end < bytes.length && end - start < maxSegment && urlByte[bytes[end]] === 1; end++) {
            if (bytes[end] === 0x25 && isHex(bytes[end + 1]) && isHex(bytes[end + 2]))
                escaped++;
        }
        at = Math.max(end, at + 1);
        if (escaped < minEscapes)
            continue;
        const plain = percentDecoded(bytes.toString('latin1', start, end));
        if (plain !== undefined)
            found.push({ start, end, decoded: Buffer.from(plain), encodings: ['percent'] });
    }
    return found;
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function unicodeRuns(bytes) {
    if (!bytes.includes('\\u00'))
        return [];
    const text = bytes.toString('latin1');
    const found = [];
    for (const match of text.matchAll(/(?:\\u00[2-7][0-9a-fA-F]){8,4000}/g)) {
        const plain = match[0].replace(/\\u00([0-9a-fA-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
        found.push({ start: match.index, end: match.index + match[0].length, decoded: Buffer.from(plain), encodings: ['unicode'] });
    }
    return found;
}
function isHex(byte) {
    return byte !== undefined && base64Byte[byte] === 2;
}

// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/detect.js + 3 modules
var detect = __nccwpck_require__(740);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/reach/unread.js
var unread = __nccwpck_require__(4545);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/redact.js
var redact = __nccwpck_require__(6691);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/runs.js
var src_runs = __nccwpck_require__(2636);
;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/content.js
// One piece of content through the detector: encodings, decoded segments, places, in-source allowances.
// Results hold no secret and no function, so that they can cross threads.








/** Secrets of some bytes; undefined when they are no text and were not searched: `unread` says what that means. */
function scanContent(detector, content, path, options) {
    const encoding = (0,unread/* isUtf32 */.xb)(content) ? undefined : ((0,src/* detectEncoding */.X0)(content) ?? strayEncoding(content));
    if (encoding === undefined)
        return undefined;
    const wide = encoding.startsWith('utf-16');
    const bytes = wide ? Buffer.from((0,src/* decodeText */.g7)(content)?.text ?? '') : content;
    const parts = wide || options.changed === undefined ? [{ start: 0, end: bytes.length }] : widened(bytes, options.changed);
    const detections = parts.flatMap((part) => detectIn(detector, bytes, part, path, options.decodeDepth));
    const fresh = options.before === undefined || detections.length === 0
        ? detections
        : introduced(detector, detections, options.before, path, options.decodeDepth);
    return fresh.length === 0 ? [] : locate(fresh, bytes, encoding === 'latin1' ? 'latin1' : 'utf8');
}
/** Text with a NUL or two in it: the encoding that all the rest of it is in. */
function strayEncoding(content) {
    if (!(0,unread/* isTextWithStrays */.gv)(content))
        return undefined;
    return (0,external_node_buffer_.isUtf8)(content) ? 'utf-8' : 'latin1';
}
/**
 * Secrets in a part of some bytes, judged by what stands around the part too. What reaches out of it is left: so far from what
 * changed it was seen before, and its own surroundings might be cut off here. Only a long encoding can reach as far as that.
 */
function detectIn(detector, bytes, { start, end }, path, decodeDepth) {
    const from = Math.max(0, start - detect/* contextBytes */.j);
    const text = bytes.subarray(from, end + detect/* contextBytes */.j);
    const found = detectAll(detector, text, path, decodeDepth);
    if (text.length === bytes.length && start === 0 && end === bytes.length)
        return found;
    return found
        .map((one) => shifted(one, from))
        .filter(({ matchStart, matchEnd, properties }) => properties.encoding === undefined ? matchStart >= start && matchEnd <= end : matchEnd > start && matchStart < end);
}
/** Every secret in some bytes, plain or encoded. */
function detectAll(detector, bytes, path, decodeDepth) {
    const decoded = decodedDetections(detector, bytes, path, decodeDepth);
    const plain = detector.detect(bytes, path);
    if (decoded.length === 0)
        return plain;
    // What a guess by context takes for the secret may be an encoding of the real one.
    const encoded = overlapTest(decoded);
    return [...plain.filter((found) => found.rule.check.generic !== true || !encoded(found)), ...decoded];
}
/** Tests whether something overlaps one of the segments: of those that begin before its end, whether one ends after its start. */
function overlapTest(segments) {
    const sorted = [...segments].sort((a, b) => a.start - b.start);
    const furthest = [];
    for (const { end } of sorted)
        furthest.push(Math.max(end, furthest.at(-1) ?? 0));
    return ({ start, end }) => {
        let low = 0;
        let high = sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (sorted[middle].start < end)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 && furthest[low - 1] > start;
    };
}
const encodedByte = (0,src_runs/* byteSet */.jz)('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=%\\.~');
/** Changed parts with the whole of the encoded segments at their ends: half of one decodes to nothing. */
function widened(bytes, changed) {
    const parts = [];
    for (let { start, end } of changed) {
        while (start > 0 && encodedByte[bytes[start - 1]] === 1)
            start--;
        while (end < bytes.length && encodedByte[bytes[end]] === 1)
            end++;
        const last = parts.at(-1);
        if (last !== undefined && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            parts.push({ start, end });
    }
    return parts;
}
/** Looking for each secret in the text before is cheap for a few; of many, and of those that are more than their match, all are looked up. */
const fewSecrets = 20;
/** The detections whose secrets an earlier text did not hold, wherever in it. */
function introduced(detector, detections, before, path, decodeDepth) {
    let known;
    const idOf = ({ rule, identity }) => `${rule.id}\0${identity}`;
    return detections.filter((found) => {
        const literal = found.identity === found.secret && found.properties.encoding === undefined && detections.length <= fewSecrets;
        if (literal)
            return !before.includes(found.secret, 0, 'latin1');
        known ??= new Set(detectAll(detector, before, path, decodeDepth).map(idOf));
        return !known.has(idOf(found));
    });
}
/** Secrets inside encoded segments, each at the place of its segment. What is found plainly there too is not told twice. */
function decodedDetections(detector, bytes, path, depth) {
    const found = [];
    for (const segment of decodedSegments(bytes, depth)) {
        for (const detection of detector.detect(segment.decoded, path)) {
            found.push({
                ...detection,
                start: segment.start,
                end: segment.end,
                matchStart: segment.start,
                matchEnd: segment.end,
                properties: { ...detection.properties, encoding: segment.encodings.join(' in ') },
            });
        }
    }
    return found;
}
function locate(detections, bytes, encoding) {
    const mark = encoding === 'utf8' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const text = bytes.toString(encoding, mark);
    const index = (0,src/* lineIndex */.Dp)(text);
    const unitAt = unitCounter(bytes, encoding, mark);
    const located = [...detections]
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .map((detection) => {
        const start = unitAt(detection.start);
        return { detection, region: index.region(start, start + bytes.toString(encoding, detection.start, detection.end).length) };
    });
    const matchLine = ({ matchStart, start }, line) => line - lineBreaks(bytes, matchStart, start);
    // Many findings can lie in one long line.
    const allowedAt = memorised((rule, startLine, endLine) => (0,allow/* allowance */.n)((line) => index.lineText(line), startLine, endLine, namesOf(rule)));
    return located.map(({ detection, region }, order) => locatedSecret(detection, (0,redact/* publicIdentity */.Wj)(detection, bytes, encoding, located.slice(Math.max(0, order - nearbySecrets), order).map((other) => other.detection)), region, allowedAt(detection.rule, region.startLine, region.endLine), matchLine(detection, region.startLine)));
}
/** So many secrets before one are kept out of its identity: more do not stand in the part of its line that takes part. */
const nearbySecrets = 120;
/** Remembers the answers for the last lines: findings come in the order of their lines. */
function memorised(answer) {
    let lines = '';
    const known = new Map();
    return (rule, startLine, endLine) => {
        if (lines !== `${startLine} ${endLine}`)
            known.clear();
        lines = `${startLine} ${endLine}`;
        if (!known.has(rule))
            known.set(rule, answer(rule, startLine, endLine));
        return known.get(rule);
    };
}
/** What a rule may be called in a comment or an ignore, in lower case. */
function namesOf(rule) {
    return [rule.id, ...rule.aliases].map((name) => name.toLowerCase());
}
/** The detection with its offsets moved. */
function shifted(found, by) {
    return {
        ...found,
        start: found.start + by,
        end: found.end + by,
        matchStart: found.matchStart + by,
        matchEnd: found.matchEnd + by,
    };
}
/** A detection as a result, with the secret reduced to what may be shown. */
function locatedSecret(detection, publicly, region, comment, matchLine = region.startLine) {
    const { rule, severity, confidence, what, identity, properties, sha1 } = detection;
    return {
        ruleId: rule.id,
        severity,
        confidence,
        what,
        evidence: (0,redact/* redact */.E$)(identity, (0,redact/* isIssued */.sl)(detection)),
        hash: (0,redact/* secretHash */.LR)(rule.id, identity),
        identity: publicly,
        region,
        ...(matchLine === region.startLine ? {} : { matchLine }),
        allowances: [detection.allowed, comment].filter((entry) => entry !== undefined),
        ...(sha1 === undefined ? {} : { sha1 }),
        properties,
    };
}
function lineBreaks(bytes, start, end) {
    let count = 0;
    for (let at = bytes.indexOf(10, start); at >= 0 && at < end; at = bytes.indexOf(10, at + 1))
        count++;
    return count;
}
/** Byte offsets, asked in ascending order, as UTF-16 offsets: the length of the text before them. */
function unitCounter(bytes, encoding, mark) {
    let knownByte = mark;
    let knownUnit = 0;
    return (offset) => {
        if (offset > knownByte) {
            knownUnit += bytes.toString(encoding, knownByte, offset).length;
            knownByte = offset;
        }
        return knownUnit;
    };
}


/***/ }),

/***/ 740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ buildDetector),
  j: () => (/* binding */ contextBytes)
});

// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/plausible.js
var plausible = __nccwpck_require__(7615);
;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/repeats.js
// Texts that repeat themselves: a place whose whole surroundings are those of a place that came to nothing comes to nothing
// too. Exact, since nobody looks further than the surroundings; so a period costs a rule's trial once, not at every turn.
/** Several keywords of a rule may take turns. */
const slots = 4;
/** A period once seen is followed so far at a time, to be compared once for all rules. */
const stride = 64 * 1024;
/** Most texts differ at one of these distances already. */
const probes = [12, 40, -8];
function repeatsRoom(rules) {
    return { places: new Float64Array(rules * slots).fill(-1), base: 0 };
}
/** The repeats between two offsets of some bytes; nothing outside is looked at by anyone. A class for its speed; see detect.ts. */
class Repeats {
    bytes;
    from;
    to;
    reach;
    room;
    // From `since` to `until` every byte equals the one a period before it.
    period = 0;
    since = 0;
    until = 0;
    constructor(bytes, from, to, reach, room) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.reach = reach;
        this.room = room;
    }
    /** Whether the surroundings of `at` equal those of one of the places remembered under `rule`, which are then replaced by it. */
    has(rule, at) {
        const { before, behind } = this.reach;
        if (at - before < this.from || at + behind > this.to)
            return false;
        const { places, base } = this.room;
        for (let slot = rule * slots; slot < (rule + 1) * slots; slot++) {
            const place = places[slot] - base;
            if (place - before < this.from || place >= at || !this.equal(place, at))
                continue;
            places[slot] = base + at;
            return true;
        }
        return false;
    }
    /** Remembers a place that came to nothing. */
    add(rule, at) {
        if (at - this.reach.before < this.from)
            return;
        const { places, base } = this.room;
        const last = (rule + 1) * slots - 1;
        for (let slot = last; slot > last - slots + 1; slot--)
            places[slot] = places[slot - 1];
        places[last - slots + 1] = base + at;
    }
    equal(place, at) {
        const { bytes, period } = this;
        const { before, behind } = this.reach;
        const distance = at - place;
        if (period > 0 && distance % period === 0 && place - before >= this.since - period && at + behind <= this.until)
            return true;
        for (let i = 0; i < probes.length; i++) {
            const probe = probes[i];
            if (bytes[place + probe] !== bytes[at + probe])
                return false;
        }
        if (bytes.compare(bytes, place - before, place + behind, at - before, at + behind) !== 0)
            return false;
        if (at + behind > this.until || distance < period)
            this.follow(distance, at);
        return true;
    }
    follow(distance, at) {
        const { bytes } = this;
        this.period = distance;
        this.since = at - this.reach.before;
        this.until = at + this.reach.behind;
        for (let step = stride; step >= 64;) {
            const end = Math.min(this.to, this.until + step);
            if (this.until < end && bytes.compare(bytes, this.until - distance, end - distance, this.until, end) === 0) {
                this.until = end;
                if (this.until - at >= stride)
                    return;
            }
            else
                step >>= 2;
        }
    }
}

// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/rule.js
var src_rule = __nccwpck_require__(9780);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/rules/generic/rehearsal.js
var rehearsal = __nccwpck_require__(9133);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/rules/generic/values.js
var values = __nccwpck_require__(1034);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/runs.js
var runs = __nccwpck_require__(2636);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/automaton.js
var automaton = __nccwpck_require__(7106);
;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/expression.js
// What every match of an expression is sure to hold, read off its source: how long it can be, and how long an unbroken
// run of some letters is in it. A text without such a run near a keyword need not be tried, and that is cheap to know.
const nothing = { min: 0, max: 0, run: 0, pure: true, head: 0, tail: 0 };
/** Undefined when the source holds something that is not understood here, and so says nothing. */
function extentOf(pattern, letters, known = new Map()) {
    if (/[uvm]/.test(pattern.flags))
        return undefined;
    try {
        const reader = new Reader(pattern.source, letters, known);
        const part = reader.alternatives();
        return reader.at === pattern.source.length ? part : undefined;
    }
    catch {
        return undefined;
    }
}
function letter(inLetters) {
    const count = inLetters ? 1 : 0;
    return { min: 1, max: 1, run: count, pure: inLetters, head: count, tail: count };
}
function joined(a, b) {
    return {
        min: a.min + b.min,
        max: a.max + b.max,
        run: Math.max(a.run, b.run, a.tail + b.head),
        pure: a.pure && b.pure,
        head: a.pure ? a.min + b.head : a.head,
        tail: b.pure ? b.min + a.tail : b.tail,
    };
}
function either(a, b) {
    return {
        min: Math.min(a.min, b.min),
        max: Math.max(a.max, b.max),
        run: Math.min(a.run, b.run),
        pure: a.pure && b.pure,
        head: Math.min(a.head, b.head),
        tail: Math.min(a.tail, b.tail),
    };
}
function repeated(part, least, most) {
    const max = part.max === 0 ? 0 : part.max * most;
    if (least === 0)
        return { ...nothing, max, pure: part.pure };
    const min = part.min * least;
    if (part.pure)
        return { min, max, run: min, pure: true, head: min, tail: min };
    return { ...part, min, max, run: least > 1 ? Math.max(part.run, part.tail + part.head) : part.run };
}
const quantifiers = /(?:([*+?])|\{(\d{1,5})(?:(,)(\d{1,5})?)?\})\??/y;
const openings = /\?(?:[=!]|<[=!]|:|<[A-Za-z_$][\w$]{0,60}>)/y;
const sets = /(?:[^\]\\]|\\.)*\]/y;
/** Recursive descent over the syntax of an expression without flags `u`, `v` and `m`. */
class Reader {
    source;
    letters;
    known;
    at = 0;
    constructor(source, letters, 
    /** Sets of characters seen before; many expressions share a few. */
    known) {
        this.source = source;
        this.letters = letters;
        this.known = known;
    }
    alternatives() {
        let part = this.sequence();
        while (this.source[this.at] === '|') {
            this.at++;
            part = either(part, this.sequence());
        }
        return part;
    }
    sequence() {
        let part = nothing;
        while (this.at < this.source.length && !'|)'.includes(this.source[this.at]))
            part = joined(part, this.quantified());
        return part;
    }
    quantified() {
        const part = this.atom();
        quantifiers.lastIndex = this.at;
        const quantifier = quantifiers.exec(this.source);
        if (quantifier === null)
            return part;
        this.at += quantifier[0].length;
        const [, sign, least, comma, most] = quantifier;
        if (sign !== undefined)
            return repeated(part, sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY);
        return repeated(part, Number(least), most !== undefined ? Number(most) : comma === undefined ? Number(least) : Number.POSITIVE_INFINITY);
    }
    atom() {
        const char = this.source[this.at++];
        if (char === '(')
            return this.group();
        if (char === '[')
            return this.set();
        if (char === '\\')
            return this.escape();
        if (char === '^' || char === '$')
            return nothing;
        if (char === '.')
            return letter(false);
        if ('*+?{'.includes(char))
            throw new Error('not an atom');
        return letter(this.letters[char.charCodeAt(0)] === 1);
    }
    group() {
        openings.lastIndex = this.at;
        const opening = openings.exec(this.source)?.[0] ?? '';
        if (opening === '' && this.source[this.at] === '?')
            throw new Error('unknown group');
        this.at += opening.length;
        const part = this.alternatives();
        if (this.source[this.at++] !== ')')
            throw new Error('open group');
        return /^\?<?[=!]/.test(opening) ? nothing : part;
    }
    escape() {
        const char = this.source[this.at++] ?? '';
        if (char === 'b' || char === 'B')
            return nothing;
        if (char === 'k') {
            this.at = this.source.indexOf('>', this.at) + 1;
            return { ...letter(false), min: 0, max: Number.POSITIVE_INFINITY };
        }
        if (/[1-9]/.test(char))
            return { ...letter(false), min: 0, max: Number.POSITIVE_INFINITY };
        return letter(this.escaped(char).every((code) => this.letters[code] === 1));
    }
    /** Codes that an escape stands for, the backslash and its first letter already read. */
    escaped(char) {
        const shorthand = shorthands[char];
        if (shorthand !== undefined)
            return shorthand;
        const digits = char === 'x' ? 2 : char === 'u' ? 4 : 0;
        if (digits > 0) {
            const code = Number.parseInt(this.source.slice(this.at, this.at + digits), 16);
            this.at += digits;
            return [code];
        }
        if (/[pPc]/.test(char))
            throw new Error('unknown escape');
        return [controls[char] ?? char.charCodeAt(0)];
    }
    set() {
        sets.lastIndex = this.at;
        const source = sets.exec(this.source)?.[0] ?? '';
        const known = this.known.get(source);
        if (known !== undefined) {
            this.at += source.length;
            return letter(known);
        }
        const pure = this.isPure();
        this.known.set(source, pure);
        return letter(pure);
    }
    /** Whether a set holds letters alone. */
    isPure() {
        const negated = this.source[this.at] === '^';
        if (negated)
            this.at++;
        const member = new Uint8Array(256);
        const add = (code) => {
            if (code < 256)
                member[code] = 1;
            else
                throw new Error('not a byte');
        };
        while (this.source[this.at] !== ']') {
            if (this.at >= this.source.length)
                throw new Error('open set');
            const from = this.setMember();
            if (from.length === 1 && this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
                this.at++;
                const to = this.setMember();
                for (let code = from[0]; code <= to[0]; code++)
                    add(code);
            }
            else
                for (const code of from)
                    add(code);
        }
        this.at++;
        for (let code = 0; code < 256; code++)
            if ((member[code] === 1) !== negated && this.letters[code] !== 1)
                return false;
        return true;
    }
    setMember() {
        const char = this.source[this.at++];
        if (char !== '\\')
            return [char.charCodeAt(0)];
        const code = this.source[this.at++] ?? '';
        return code === 'b' ? [8] : this.escaped(code);
    }
}
const bytesThat = (test) => Array.from({ length: 256 }, (_, code) => code).filter((code) => test.test(String.fromCharCode(code)));
const shorthands = {
    d: bytesThat(/\d/),
    D: bytesThat(/\D/),
    w: bytesThat(/\w/),
    W: bytesThat(/\W/),
    s: bytesThat(/\s/),
    S: bytesThat(/\S/),
};
const controls = { n: 10, r: 13, t: 9, f: 12, v: 11, '0': 0 };

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/trials.js
// Which rules are tried where which keyword stands, and what is known beforehand of the texts they can match.




const letterSets = [
    (0,runs/* byteSet */.jz)('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'),
    (0,runs/* byteSet */.jz)('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+/.=~%'),
];
const madeTables = new WeakMap();
function tablesOf(rules) {
    const made = madeTables.get(rules);
    if (made !== undefined)
        return made;
    const byKeyword = trialsByKeyword(rules);
    const keywords = [...byKeyword.keys()];
    const tables = {
        trials: [...byKeyword.values()],
        lengths: Uint32Array.from(keywords, (keyword) => keyword.length),
        automaton: (0,automaton/* buildAutomaton */.Z)(keywords),
        placed: rules.filter(({ check }) => check.keywords.length === 0 && check.path !== undefined),
        order: new Map(rules.map((rule, index) => [rule, index])),
        needsOf: needsReader(rules.length),
    };
    madeTables.set(rules, tables);
    return tables;
}
function trialsByKeyword(rules) {
    const byKeyword = new Map();
    for (const [index, rule] of rules.entries()) {
        const { check } = rule;
        for (const keyword of shortest(check.keywords, check.anchor !== undefined)) {
            const key = keyword.toLowerCase();
            const list = byKeyword.get(key) ?? [];
            list.push({
                rule,
                index,
                keyword,
                exact: keyword !== key && check.anchor !== undefined && !check.pattern.ignoreCase,
                boundary: check.anchor === 'token',
            });
            byKeyword.set(key, list);
        }
    }
    return byKeyword;
}
/** Where a match begins with its keyword, one that begins with another of them adds nothing. */
function shortest(keywords, anchored) {
    const unique = [...new Set(keywords)];
    return anchored ? unique.filter((keyword) => !unique.some((other) => other !== keyword && keyword.startsWith(other))) : unique;
}
/** What the rules' expressions need, read when first asked for: most rules never meet their keyword. */
function needsReader(count) {
    const known = Array.from({ length: count }, () => undefined);
    const sets = [new Map(), new Map()];
    return (trial) => known[trial.index] ?? read(trial);
    function read({ rule: { check }, index }) {
        const found = check.anchor === undefined ? noNeeds : needs(check.pattern);
        known[index] = found;
        return found;
    }
    /** The narrower set of letters tells more, where the run is long enough. */
    function needs(pattern) {
        for (const letters of [0, 1]) {
            const extent = extentOf(pattern, letterSets[letters], sets[letters]);
            if (extent !== undefined && extent.run >= runs/* minRun */.oR)
                // Whole numbers to the engine too, for the speed of those who read them.
                return { run: extent.run | 0, letters, reach: (Math.min(extent.max - extent.run, src_rule/* maxMatchBytes */.xc) + 1) | 0 };
        }
        return noNeeds;
    }
}
const noNeeds = { run: 0, letters: 0, reach: 0 };

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/detect.js
// Detection in one text: keywords first, then only the expressions they call for, then plausibility and structure.







/** So much on each side of a match a judge is shown. */
const contextBytes = 2048;
/** What a trial looks at: its match, a letter or so beside it, and the context that the judge is given. */
const surroundings = { before: contextBytes + 64, behind: src_rule/* maxMatchBytes */.xc + contextBytes + 64 };
/**
 * The tables are made for the first text, since many a detector never sees one, and shared by all detectors of the rules.
 * @param root what all paths have in common and what tells nothing about a file, such as the directory asked for
 * @param plain folders tell nothing either: nearly all files lie in such as hold tests or samples
 */
function buildDetector(rules, root = '', plain = false) {
    let search;
    return {
        detect(bytes, path) {
            search ??= new Search(tablesOf(rules));
            const below = root !== '' && path.startsWith(root) ? path.slice(root.length) : path;
            const told = plain ? plainName(below) : below;
            return search.run(bytes, path, told);
        },
    };
}
const noBytes = Buffer.alloc(0);
/**
 * The search of one text after another. A class, and its frequent part apart from the rest, for their speed: functions made anew
 * for each text would be compiled anew, and a large one again and again.
 */
class Search {
    tables;
    // Where each rule was tried last, counted over all texts: several of its keywords may stand at one place or in one name.
    tried;
    room;
    /** Where the present text begins, counted so. */
    base = 0;
    next = 0;
    bytes = noBytes;
    text;
    path;
    told = '';
    /** Of the rules that belong to files of certain names, whether this is one; by index. */
    applies = new Map();
    placed = [];
    runs = [undefined, undefined];
    repeats;
    found = [];
    /** Windows to search, by rule: merged where keywords lie close together. */
    windows = new Map();
    constructor(tables) {
        this.tables = tables;
        const rules = tables.order.size;
        this.tried = new Float64Array(rules).fill(-1);
        this.room = repeatsRoom(rules);
        this.repeats = new Repeats(noBytes, 0, 0, surroundings, this.room);
    }
    /** @param told the path as rules are told it */
    run(bytes, path, told) {
        this.begin(bytes, path, told);
        const { automaton } = this.tables;
        const cursor = { at: 0, entry: 0 };
        for (let ended = automaton.next(bytes, cursor); ended !== undefined; ended = automaton.next(bytes, cursor)) {
            for (let i = 0; i < ended.length; i++)
                this.hit(ended[i], cursor.at);
        }
        for (const rule of this.placed)
            this.add(matches(rule, bytes, 0, bytes.length, told));
        for (const [rule, list] of this.windows) {
            for (const window of list)
                this.add(matches(rule, bytes, window.start, window.end, told));
        }
        const { found } = this;
        this.bytes = noBytes;
        this.text = undefined;
        this.windows.clear();
        this.found = [];
        return found.length === 0 ? found : withoutOverlaps(found, this.tables.order);
    }
    begin(bytes, path, told) {
        this.base = this.next;
        this.next += bytes.length + 1;
        this.bytes = bytes;
        this.told = told;
        this.room.base = this.base;
        this.repeats = new Repeats(bytes, 0, bytes.length, surroundings, this.room);
        this.runs = [undefined, undefined];
        if (path === this.path)
            return;
        this.path = path;
        this.applies.clear();
        this.placed = this.tables.placed.filter(({ check }) => check.path?.test(path) === true);
    }
    add(detections) {
        for (const detection of detections)
            this.found.push(detection);
    }
    /** What stands at a keyword is looked at first: that is cheap, and rules out most. */
    hit(keyword, end) {
        const { bytes, tables } = this;
        const start = end - tables.lengths[keyword];
        const list = tables.trials[keyword];
        for (let i = 0; i < list.length; i++) {
            const trial = list[i];
            if (trial.boundary && start > 0 && isWordByte(bytes[start - 1]) && !afterEscape(bytes, start))
                continue;
            if (trial.exact && !spelled(bytes, start, trial.keyword))
                continue;
            const { run, letters, reach } = tables.needsOf(trial);
            if (run > 0) {
                this.runs[letters] ??= new runs/* Runs */.n2(bytes, letterSets[letters]);
                if (this.runs[letters]?.has(run, start, start + reach) !== true)
                    continue;
            }
            this.consider(trial, start, end);
        }
    }
    /** Whether the rule is to be tried at a keyword, and where. */
    consider({ rule, index }, start, end) {
        const { check } = rule;
        if (check.path !== undefined && !this.appliesHere(check.path, index))
            return;
        if (check.anchor === undefined) {
            const from = Math.max(0, start - (check.lookback ?? src_rule/* maxMatchBytes */.xc));
            widen(this.windows, rule, from, Math.min(this.bytes.length, end + src_rule/* maxMatchBytes */.xc));
            return;
        }
        // A name is tried once, at the first keyword in it that its end can be reached from.
        const triedAt = this.tried[index] - this.base;
        if (check.nameTail === undefined) {
            if (triedAt === start || (check.scope !== undefined && triedAt > start))
                return;
            this.tried[index] = this.base + start;
        }
        else {
            if (triedAt > start)
                return;
            const nameEnd = wordEnd(this.bytes, end, end + check.nameTail);
            if (nameEnd < 0)
                return;
            this.tried[index] = this.base + nameEnd;
        }
        this.try(rule, index, start);
    }
    appliesHere(path, index) {
        let known = this.applies.get(index);
        if (known === undefined) {
            known = path.test(this.path);
            this.applies.set(index, known);
        }
        return known;
    }
    try(rule, index, start) {
        const { check } = rule;
        // What looks through more than its surroundings is tried everywhere.
        const local = check.spans === undefined && check.scope === undefined;
        if (local && this.repeats.has(index, start))
            return;
        this.text ??= this.bytes.toString('latin1');
        const { text } = this;
        check.pattern.lastIndex = start;
        const match = check.pattern.exec(text);
        if (match === null) {
            if (local)
                this.repeats.add(index, start);
            return;
        }
        if (check.scope !== undefined)
            this.tried[index] = this.base + check.scope(text, start)[1];
        for (const span of check.spans?.(text, match) ?? [secretSpan(match)]) {
            const detection = detectionOf(rule, match, span, text, 0, this.told);
            if (detection !== undefined)
                this.found.push(detection);
            else if (local)
                this.repeats.add(index, start);
        }
    }
}
function widen(windows, rule, start, end) {
    const list = windows.get(rule);
    const last = list?.at(-1);
    if (last !== undefined && start <= last.end)
        last.end = Math.max(last.end, end);
    else if (list === undefined)
        windows.set(rule, [{ start, end }]);
    else
        list.push({ start, end });
}
function isWordByte(byte) {
    return (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90);
}
/** Where the letters, digits and underscores from `at` on end, or -1 when that is after `limit`. */
function wordEnd(bytes, at, limit) {
    for (let i = at; i < bytes.length; i++) {
        const byte = bytes[i];
        if (!isWordByte(byte) && byte !== 0x5f)
            return i;
        if (i >= limit)
            return -1;
    }
    return bytes.length;
}
/** The letter before a token may end an escape: `\n`, `\u003d`, `%3D`, a terminal colour. */
function afterEscape(bytes, start) {
    return (bytes[start - 2] === 0x5c ||
        bytes[start - 3] === 0x25 ||
        (bytes[start - 6] === 0x5c && bytes[start - 5] === 0x75) ||
        (bytes[start - 1] === 0x6d && bytes.subarray(Math.max(0, start - 12), start).includes(0x1b)));
}
function spelled(bytes, start, keyword) {
    for (let i = 0; i < keyword.length; i++)
        if (bytes[start + i] !== keyword.charCodeAt(i))
            return false;
    return true;
}
function matches(rule, bytes, start, end, path) {
    const { pattern } = rule.check;
    const text = bytes.toString('latin1', start, end);
    const found = [];
    const long = end - start > surroundings.before + surroundings.behind;
    const repeats = long ? new Repeats(bytes, start, end, surroundings, repeatsRoom(1)) : undefined;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        if (match[0] === '')
            pattern.lastIndex++;
        if (repeats?.has(0, start + match.index) === true)
            continue;
        const detection = detectionOf(rule, match, secretSpan(match), text, start, path);
        if (detection !== undefined)
            found.push(detection);
        else
            repeats?.add(0, start + match.index);
    }
    return found;
}
function secretSpan(match) {
    const secret = match.groups?.secret ?? match.groups?.bare ?? match[0];
    const start = match.index + match[0].lastIndexOf(secret);
    return [start, start + secret.length];
}
/** What a match comes to. The rule's own look at structure is cheap and rejects most; placeholders are looked for in what is left. */
function detectionOf(rule, match, [offset, end], text, base, path) {
    const secret = text.slice(offset, end);
    const judgement = judge(rule, match, secret, offset, text, path);
    // `sha256=r8_…`: a digest may begin like a token.
    if (rule.check.anchor === 'token' && /sha\d{1,3}[=:-]$/i.test(text.slice(Math.max(0, match.index - 8), match.index)))
        return undefined;
    if (judgement === undefined || !(judgement.proven === true || detect_plausible(rule, secret)))
        return undefined;
    const severity = judgement.severity ?? rule.severity;
    const confidence = judgement.confidence ?? rule.confidence;
    const rehearsed = rehearsal/* rehearsal */.o5.test(path);
    const shown = isShown(text.slice(Math.max(0, match.index - 320), match.index));
    return {
        rule,
        severity: rehearsed ? lowerSeverity[severity] : severity,
        confidence: shown ? 'low' : rehearsed ? lowerConfidence[confidence] : confidence,
        secret,
        identity: judgement.identity ?? secret,
        start: base + offset,
        end: base + offset + secret.length,
        matchStart: base + match.index,
        matchEnd: base + match.index + match[0].length,
        what: judgement.what ?? rule.title,
        properties: judgement.properties ?? {},
    };
}
/** The name of a file, or only its kind when the name says that it is a test. */
function plainName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return rehearsal/* rehearsal */.o5.test(name) ? `file${/\.\w{1,10}$/.exec(name)?.[0] ?? ''}` : name;
}
/** In tests and samples a credential is real less often, and seldom opens what it seems to. */
const lowerSeverity = { critical: 'high', high: 'medium', medium: 'low', low: 'low' };
const lowerConfidence = { high: 'medium', medium: 'low', low: 'low' };
/** What introduces a sample in a sentence. */
const saidExample = /(?:looks? (?:something )?like(?: this)?|looks? similar to|for example|for instance|e\.g\.)(?:[\s:,`'"(/*#]|<\/?\w{1,10}>){0,80}$/i;
/** A sentence right before the match, or before the word that it is part of, announces a sample. */
function isShown(before) {
    let end = before.length;
    while (end > 0 && before.length - end < 256 && !/[\s`'"]/.test(before[end - 1]))
        end--;
    return saidExample.test(before.slice(0, end));
}
function detect_plausible(rule, secret) {
    if (rule.check.ownPlausibility === true)
        return true;
    // Of twenty letters that chance gave, some are digits: `app-autobranchcreationconfig` is a name.
    if (rule.check.anchor === 'token' && secret.length >= 20 && !/\d/.test(secret) && (/^[a-z-]+$/.test(secret) || (0,values/* isWords */.yP)(secret)))
        return false;
    return !(0,plausible/* isPlaceholder */.wK)(secret) && (rule.check.entropy === undefined || (0,plausible/* entropyOf */.JH)(secret) >= rule.check.entropy);
}
function judge(rule, match, secret, offset, text, path) {
    if (rule.check.judge === undefined)
        return {};
    const end = offset + secret.length;
    return rule.check.judge({
        secret,
        match,
        path,
        before: text.slice(Math.max(0, offset - contextBytes), offset),
        after: text.slice(end, end + contextBytes),
    });
}
/** Where findings overlap the specific one wins over the generic, then the longer one. */
function withoutOverlaps(found, order) {
    const kept = [];
    for (const candidate of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
        const last = kept.at(-1);
        if (last === undefined || candidate.start >= last.end)
            kept.push(candidate);
        else if (outranks(candidate, last, order))
            kept[kept.length - 1] = candidate;
    }
    return kept;
}
function outranks(a, b, order) {
    const generic = Number(b.rule.check.generic ?? false) - Number(a.rule.check.generic ?? false);
    if (generic !== 0)
        return generic > 0;
    const longer = a.end - a.start - (b.end - b.start);
    // Two guesses about the same letters: the rule listed first knows more.
    return longer > 0 || (longer === 0 && a.rule.check.generic === true && (order.get(a.rule) ?? 0) < (order.get(b.rule) ?? 0));
}


/***/ }),

/***/ 3524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ withSha1),
/* harmony export */   x: () => (/* binding */ knownSecrets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7809);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8263);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6691);
// Whether a finding is known. An entry that names a line is bound to the secret that stood there when it was written,
// so that it does not hide another one that comes to stand there later.




const maxListed = 50;
const maxVersionBytes = 32 * 1024 * 1024;
/** Adds SHA-1 sums, by which detect-secrets knows secrets. */
function withSha1(detector) {
    return {
        detect: (bytes, path) => detector
            .detect(bytes, path)
            .map((found) => ({ ...found, sha1: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(Buffer.from(found.secret, 'latin1')).digest('hex') })),
    };
}
function knownSecrets(entries, options) {
    const byPath = new Map();
    const byFile = new Map();
    for (const entry of entries) {
        if (entry.kind !== 'fingerprint') {
            const list = byFile.get(entry.place.file) ?? [];
            list.push(entry);
            byFile.set(entry.place.file, list);
        }
        const list = byPath.get(entry.path) ?? [];
        list.push(entry);
        byPath.set(entry.path, list);
    }
    const used = new Set();
    const loose = new Set();
    const stale = new Set();
    const versions = versionReader(options);
    const listedHashes = new Map();
    const matchHashes = new Map();
    return {
        covers(path, secret, names) {
            const entry = (byPath.get(path) ?? []).find((candidate) => covers(candidate, secret, names)) ?? listedThere(path, secret);
            return entry === undefined ? undefined : use(entry);
        },
        coversFile(path, names) {
            const entry = byPath
                .get(path)
                ?.find((candidate) => candidate.kind === 'fingerprint' && candidate.line <= 1 && concerns(candidate, names));
            return entry === undefined ? undefined : use(entry);
        },
        notices: (complete) => [
            ...listed(complete ? entries.filter((entry) => !used.has(entry) && !stale.has(entry)) : [], 'note', (entry) => `The ignore of ${described(entry)} is used by no finding; delete it.`),
            ...listed([...stale].filter((entry) => !used.has(entry)), 'warning', (entry) => `The ignore of ${described(entry)} hides nothing: when it was written another secret, or none, stood there.`),
            ...listed([...loose], 'warning', (entry) => `The ignore of ${described(entry)} holds for any secret that comes to stand on that line: the commit it was written for is not in this checkout. Fetch the history (\`fetch-depth: 0\`), or waive the finding by its fingerprint in the gate's policy.`),
            ...listed(entries.filter((entry) => entry.kind === 'hash' && entry.real && used.has(entry)), 'warning', (entry) => `The baseline marks the ${entry.type || 'secret'} in ${entry.path} as a real one: revoke it.`),
        ],
    };
    function use(entry) {
        used.add(entry);
        return `known from ${entry.place.file}${entry.place.line === undefined ? '' : `:${entry.place.line}`}`;
    }
    /** A baseline holds the secrets it knows, or their sums, which look like secrets. */
    function listedThere(file, { ruleId, hash }) {
        const own = byFile.get(file);
        if (own === undefined)
            return undefined;
        const key = `${ruleId} ${file}`;
        let hashes = listedHashes.get(key);
        if (hashes === undefined) {
            hashes = new Map(own.map((entry) => [(0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .secretHash */ .LR)(ruleId, entry.kind === 'hash' ? entry.sha1 : latin1(entry.secret)), entry]));
            listedHashes.set(key, hashes);
        }
        return hashes.get(hash);
    }
    function covers(entry, secret, names) {
        if (entry.kind === 'hash')
            return secret.sha1 === entry.sha1;
        if (entry.kind === 'secret')
            return (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .secretHash */ .LR)(secret.ruleId, latin1(entry.secret)) === secret.hash || hashesOfMatch(entry).has(`${secret.ruleId} ${secret.hash}`);
        if (!concerns(entry, names))
            return false;
        const bound = versions(entry);
        if (bound === 'unknown') {
            // A line of another version says nothing about this one.
            if (entry.commit !== undefined)
                return false;
            const hit = entry.line === secret.region.startLine || entry.line === secret.matchLine;
            if (hit)
                loose.add(entry);
            return hit;
        }
        const same = bound.has(`${secret.ruleId} ${secret.hash}`);
        if (!same && (entry.line === secret.region.startLine || entry.line === secret.matchLine))
            stale.add(entry);
        return same;
    }
    /** An id of a rule that nobody has here, or of a guess by context, may be any rule's finding: ours names it better. */
    function concerns(entry, names) {
        const rule = entry.rule.toLowerCase();
        return names.includes(rule) || rule.includes('generic') || !options.ruleNames.has(rule);
    }
    /** A key is known by its body, which only the detector tells from the text around it. */
    function hashesOfMatch(entry) {
        const known = matchHashes.get(entry);
        if (known !== undefined)
            return known;
        const found = new Set();
        for (const text of new Set([entry.match, entry.secret]))
            for (const { ruleId, hash } of (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .scanContent */ .nx)(options.detector, Buffer.from(`${text}\n`), entry.path, {
                decodeDepth: options.decodeDepth,
            }) ?? [])
                found.add(`${ruleId} ${hash}`);
        matchHashes.set(entry, found);
        return found;
    }
}
function latin1(text) {
    return Buffer.from(text).toString('latin1');
}
function described(entry) {
    return entry.kind === 'fingerprint'
        ? `${entry.path}:${entry.rule}:${entry.line}`
        : `a ${entry.kind === 'hash' ? entry.type || 'secret' : entry.rule} in ${entry.path}`;
}
function listed(entries, level, message) {
    const notices = entries.slice(0, maxListed).map((entry) => ({
        level,
        message: message(entry),
        path: entry.place.file,
        ...(entry.place.line === undefined ? {} : { line: entry.place.line }),
    }));
    const rest = entries.length - notices.length;
    return rest > 0 ? [...notices, { level, message: `${rest} more ignores are like the ones above.` }] : notices;
}
/** The secrets on the line an entry names, in the version it was written for, as `rule hash`. */
function versionReader(options) {
    const root = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_1__/* .findGitRoot */ .ky)(options.workspace);
    const results = new Map();
    const contents = new Map();
    const authors = new Map();
    const secretsAt = (commit, path) => {
        const key = `${commit}:${path}`;
        if (contents.has(key))
            return contents.get(key);
        let found;
        try {
            const content = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_1__/* .commitTree */ .SC)(options.workspace, commit).peek(path, maxVersionBytes);
            found =
                content === undefined
                    ? []
                    : ((0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .scanContent */ .nx)(options.detector, Buffer.from(content), path, { decodeDepth: options.decodeDepth }) ?? []);
        }
        catch {
            // Not in this checkout.
        }
        contents.set(key, found);
        return found;
    };
    const commitOf = (entry) => {
        if (entry.commit !== undefined)
            return entry.commit;
        if (root === undefined || entry.place.line === undefined)
            return undefined;
        const { file } = entry.place;
        if (!authors.has(file))
            authors.set(file, lineCommits(options.workspace, file, options.commit));
        return authors.get(file)?.get(entry.place.line);
    };
    return (entry) => {
        const known = results.get(entry);
        if (known !== undefined)
            return known;
        const commit = root === undefined ? undefined : commitOf(entry);
        const secrets = commit === undefined ? undefined : secretsAt(commit, entry.path);
        const result = secrets === undefined
            ? 'unknown'
            : new Set(secrets
                .filter(({ region, matchLine }) => entry.line === region.startLine || entry.line === matchLine)
                .map(({ ruleId, hash }) => `${ruleId} ${hash}`));
        results.set(entry, result);
        return result;
    };
}
/** The commit each line of a file came in with. Lines that are not committed have none, nor those a shallow clone cannot tell. */
function lineCommits(workspace, file, commit) {
    const shallow = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(workspace, ['rev-parse', '--is-shallow-repository']).stdout.toString().trim() !== 'false';
    const blame = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(workspace, ['blame', '--line-porcelain', ...(commit === undefined ? [] : [commit]), '--', file]);
    if (!blame.ok)
        return undefined;
    const found = new Map();
    let current;
    for (const text of blame.stdout.toString('latin1').split('\n')) {
        const head = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(text);
        if (head !== null && current === undefined) {
            current = { id: head[1], line: Number(head[2]) };
            if (!/^0+$/.test(current.id))
                found.set(current.line, current.id);
        }
        else if (text === 'boundary' && shallow && current !== undefined)
            found.delete(current.line);
        else if (text.startsWith('\t'))
            current = undefined;
    }
    return found;
}


/***/ }),

/***/ 1375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yb: () => (/* reexport */ rule/* base62 */.Yb),
  Hi: () => (/* reexport */ secretScan),
  G$: () => (/* reexport */ firedRules),
  xc: () => (/* reexport */ rule/* maxMatchBytes */.xc),
  XM: () => (/* reexport */ rule/* sample */.XM),
  C8: () => (/* reexport */ secretScan),
  pk: () => (/* reexport */ secretScanInputs),
  Ow: () => (/* reexport */ rule/* tokenRule */.Ow)
});

// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/rule.js
var rule = __nccwpck_require__(9780);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/index.js + 10 modules
var src = __nccwpck_require__(6769);
// EXTERNAL MODULE: ./build/packages/workspace/src/index.js + 8 modules
var workspace_src = __nccwpck_require__(7809);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/canary.js
var src_canary = __nccwpck_require__(558);
;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/config/loosening.js
// What a pull request takes away from the scan that judges it: found item by item between base and head.

const looseningRule = {
    id: 'scan-configuration-loosened',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'A change loosens the scan that judges it',
    why: 'Whoever may edit the configuration of a scanner in the change it judges decides what it finds.',
    remedy: 'Let somebody who may approve it review the loosening; it counts once it is merged. Keep it apart from the code that it lets pass.',
    controls: ['NIST-800-53-CM-3', 'PCI-DSS-6.5.1'],
    risks: ['CICD-SEC-1', 'CICD-SEC-4'],
    examples: {
        bad: [{ text: '[extend]\nuseDefault = true\ndisabledRules = ["github-pat"]\n', path: '.gitleaks.toml' }],
        good: [{ text: "[[rules]]\nid = \"internal-token\"\nregex = '''itk_[a-z0-9]{32}'''\n", path: '.gitleaks.toml' }],
    },
    check: 'Compares the configuration, ignores and baselines of the change with those of its base commit.',
};
/** Everything by which the head's configuration finds less than the base's. */
function configLoosenings(base, head, isBuiltIn) {
    const before = narrowings(base);
    const found = [...narrowings(head)].filter(([key]) => !before.has(key)).map(([, loosening]) => loosening);
    const now = new Map(head?.rules.map((rule) => [rule.id, rule]) ?? []);
    const headPlace = { file: head?.files.at(-1) ?? base?.files.at(-1) ?? '.gitleaks.toml' };
    for (const rule of base?.rules ?? []) {
        const other = now.get(rule.id);
        if (other === undefined)
            found.push({ text: `it deletes the rule ${rule.id}`, place: headPlace });
        else
            found.push(...changes(rule, other));
    }
    // A rule of the name of a built-in one replaces it, so a new one may find less.
    const old = new Set(base?.rules.map(({ id }) => id));
    for (const rule of head?.rules ?? [])
        if (!old.has(rule.id) && isBuiltIn(rule.id) && (rule.regex !== undefined || rule.path !== undefined || rule.entropy !== 0))
            found.push({ text: `it changes the built-in rule ${rule.id}`, place: rule.place });
    return found;
}
/** Changed parts of a rule. Whether another expression finds more or less nobody can say, so that a person must look. */
function changes(before, after) {
    const parts = [
        ['expression', before.regex, after.regex],
        ['path', before.path, after.path],
        ['secretGroup', before.secretGroup, after.secretGroup],
        ['keywords', [...before.keywords].sort(), [...after.keywords].sort()],
        ['required rules', before.required, after.required],
    ];
    const found = parts
        .filter(([, a, b]) => JSON.stringify(a) !== JSON.stringify(b))
        .map(([name]) => `it changes the ${name} of rule ${after.id}`);
    if (after.entropy > before.entropy)
        found.push(`it raises the entropy that rule ${after.id} asks for from ${before.entropy} to ${after.entropy}`);
    if (after.skipReport && !before.skipReport)
        found.push(`it keeps the findings of rule ${after.id} from being reported`);
    return found.map((text) => ({ text, place: after.place }));
}
function narrowings(config) {
    const all = new Map();
    if (config === undefined)
        return all;
    for (const { id, place } of config.disabled)
        all.set(`off ${id}`, { text: `it switches off the rule ${id}`, place });
    for (const list of config.allowlists)
        addAllowlist(all, list, list.targetRules.length === 0 ? ['every rule'] : list.targetRules);
    for (const rule of config.rules)
        for (const list of rule.allowlists)
            addAllowlist(all, list, [`rule ${rule.id}`]);
    return all;
}
/** Of an `or` each entry counts for itself; an `and` allows as a whole. */
function addAllowlist(all, list, owners) {
    const add = (owner, what) => void all.set(`${owner} ${what} ${list.regexTarget}`, { text: `it allows ${what.slice(0, 160)} for ${owner}`, place: list.place });
    for (const owner of owners) {
        const entries = [
            ...list.paths.map((path) => `the paths ${path}`),
            ...list.regexes.map((regex) => `what matches ${regex} in the ${list.regexTarget}`),
            ...list.stopwords.map((word) => `secrets with "${word}"`),
            ...list.commits.map((commit) => `the commit ${commit}`),
        ];
        if (list.condition === 'or')
            for (const entry of entries)
                add(owner, entry);
        else
            add(owner, entries.sort().join(' and '));
    }
}
/** @param where the tree that judges, as "at the base commit 0123456789ab". */
function looseningFindings(loosenings, where) {
    return loosenings.map(({ text, place }) => ({
        ruleId: looseningRule.id,
        severity: looseningRule.severity,
        confidence: looseningRule.confidence,
        message: `This change loosens the scan: ${text}. It counts after the merge; now the configuration ${where} holds. ${looseningRule.why}`,
        location: {
            path: place.file,
            region: { startLine: place.line ?? 1, startColumn: 1, endLine: place.line ?? 1, endColumn: 1 },
        },
        fingerprint: (0,src/* fingerprintOf */.ax)(looseningRule.id, place.file, text),
    }));
}

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/config/toml.js
// TOML with the lines of its keys, bounded in size. Keys count in any case, as gitleaks' own reader takes them.

const maxConfigBytes = 1024 * 1024;
/** @throws PortcullisError `config-invalid` */
async function parseToml(content, file) {
    const text = textOf(content, file);
    const { parse, TomlError } = await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
    let parsed;
    try {
        parsed = parse(text, { maxDepth: 64 });
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        throw new src/* PortcullisError */.SO({
            code: 'config-invalid',
            message: `expected TOML, got: ${error.message.split('\n')[0]}`,
            where: { file, line: error.line },
            remedy: 'Correct the syntax; expressions are best written between three single quotes.',
        });
    }
    const lines = keyLines(text);
    return {
        root: tableOf(parsed),
        lineOf(path) {
            for (let length = path.length; length > 0; length--) {
                const line = lines.get(keyOf(path.slice(0, length)));
                if (line !== undefined)
                    return line;
            }
            return undefined;
        },
    };
}
/** @throws PortcullisError when the bytes are too many or no text. */
function textOf(content, file) {
    const refuse = (message, remedy) => {
        throw new src/* PortcullisError */.SO({ code: 'config-invalid', message, where: { file }, remedy });
    };
    if (content.length > maxConfigBytes)
        return refuse(`expected at most ${maxConfigBytes} bytes, got ${content.length}`, 'Shorten the file or split it.');
    if (content.includes(0))
        return refuse('expected text, got binary content', 'Save the file as UTF-8.');
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch {
        return refuse('expected UTF-8, got another encoding', 'Save the file as UTF-8.');
    }
}
function tableOf(table) {
    return new Map(Object.entries(table).map(([written, value]) => [written.toLowerCase(), { written, value: tomlValue(value) }]));
}
function tomlValue(value) {
    if (Array.isArray(value))
        return value.map(tomlValue);
    if (typeof value === 'object' && value !== null && !(value instanceof Date))
        return tableOf(value);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
function keyOf(path) {
    return path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part.toLowerCase()}`)).join('');
}
/** The line on which each table and key is written, for the usual way of writing; the parser itself keeps none. */
function keyLines(text) {
    const found = new Map();
    const counts = new Map();
    let table = '';
    let quote;
    for (const [index, line] of text.split(/\r\n|\n/).entries()) {
        const inside = quote !== undefined;
        quote = openQuote(line, quote);
        if (inside)
            continue;
        const header = /^\s{0,64}(\[\[?)\s{0,8}([A-Za-z0-9_.-]{1,200})\s{0,8}\]/.exec(line);
        if (header !== null) {
            const parts = header[2].toLowerCase().split('.');
            const list = header[1] === '[[';
            table = '';
            for (const [i, part] of parts.entries()) {
                table += `.${part}`;
                if (i === parts.length - 1 && list)
                    counts.set(table, (counts.get(table) ?? -1) + 1);
                const count = counts.get(table);
                if (count !== undefined && (list || i < parts.length - 1))
                    table += `[${count}]`;
            }
            if (!found.has(table))
                found.set(table, index + 1);
            continue;
        }
        const key = /^\s{0,64}["']?([A-Za-z0-9_.-]{1,100})["']?\s{0,32}=/.exec(line);
        if (key !== null && !found.has(`${table}.${key[1]?.toLowerCase()}`))
            found.set(`${table}.${key[1]?.toLowerCase()}`, index + 1);
    }
    return found;
}
/** The kind of triple quote that is open after the line. */
function openQuote(line, open) {
    let current = open;
    for (const [mark] of line.matchAll(/'''|"""/g)) {
        if (current === undefined)
            current = mark;
        else if (current === mark)
            current = undefined;
    }
    return current;
}

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/ignore/entries.js
// Findings that are known: read from `.gitleaksignore`, from a gitleaks report or a detect-secrets baseline.


const maxBaselineBytes = 64 * 1024 * 1024;
const maxEntries = 200_000;
/** `file:rule:line` or `commit:file:rule:line` a line, `#` for comments. @throws PortcullisError `ignore-invalid` */
function readGitleaksIgnore(content, file) {
    const entries = [];
    for (const [index, written] of textOf(content, file)
        .split(/\r\n|\n|\r/)
        .entries()) {
        const text = written.trim();
        if (text === '' || text.startsWith('#'))
            continue;
        const place = { file, line: index + 1 };
        const entry = fingerprintEntry(text, place);
        if (entry === undefined)
            throw new src/* PortcullisError */.SO({
                code: 'ignore-invalid',
                message: `expected FILE:RULE:LINE or COMMIT:FILE:RULE:LINE, got "${text.slice(0, 80)}"`,
                where: place,
                remedy: 'Copy the fingerprint from the report, or delete the line.',
            });
        entries.push(entry);
    }
    return entries;
}
/** A file's name may hold colons; the rule's id and the line have none. */
function fingerprintEntry(text, place) {
    const parts = text.split(':');
    const line = Number(parts.pop());
    const rule = parts.pop();
    if (rule === undefined || rule === '' || parts.length === 0 || !Number.isInteger(line) || line < 0)
        return undefined;
    const commit = parts.length > 1 && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(parts[0]) ? parts.shift() : undefined;
    const path = normalPath(parts.join(':'));
    return path === ''
        ? undefined
        : { kind: 'fingerprint', path, rule, line, place, ...(commit === undefined ? {} : { commit: commit.toLowerCase() }) };
}
function normalPath(path) {
    return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}
/** A gitleaks report or a detect-secrets baseline, told apart by their shape. @throws PortcullisError `baseline-invalid` */
function readBaseline(content, file, workspace) {
    const refuse = (message) => {
        throw new src/* PortcullisError */.SO({
            code: 'baseline-invalid',
            message,
            where: { file },
            remedy: 'Give a JSON report of gitleaks, or a baseline of detect-secrets.',
        });
    };
    if (content.length > maxBaselineBytes)
        return refuse(`expected at most ${maxBaselineBytes} bytes, got ${content.length}`);
    let parsed;
    try {
        parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
    }
    catch {
        return refuse('expected JSON in UTF-8');
    }
    const place = { file };
    const within = (path) => {
        const normal = normalPath(path);
        const root = `${normalPath(workspace)}/`;
        return normal.startsWith(root) ? normal.slice(root.length) : normal;
    };
    if (Array.isArray(parsed)) {
        if (parsed.length > maxEntries)
            return refuse(`expected at most ${maxEntries} findings, got ${parsed.length}`);
        return parsed.map((entry, i) => reportEntry(entry, place, within) ?? refuse(`expected a finding with RuleID and File at [${i}]`));
    }
    const results = isRecord(parsed) && Object.hasOwn(parsed, 'results') ? parsed.results : undefined;
    if (!isRecord(results))
        return refuse('expected a list of findings, or an object with `results`');
    const entries = [];
    for (const [name, list] of Object.entries(results)) {
        if (!Array.isArray(list))
            return refuse(`expected a list under results["${name.slice(0, 80)}"]`);
        for (const entry of list) {
            if (!isRecord(entry) || typeof entry.hashed_secret !== 'string' || !/^[0-9a-f]{40}$/i.test(entry.hashed_secret))
                return refuse(`expected \`hashed_secret\` as 40 hex digits under results["${name.slice(0, 80)}"]`);
            entries.push({
                kind: 'hash',
                path: within(name),
                place,
                type: typeof entry.type === 'string' ? entry.type : '',
                sha1: entry.hashed_secret.toLowerCase(),
                real: entry.is_secret === true,
            });
            if (entries.length > maxEntries)
                return refuse(`expected at most ${maxEntries} entries`);
        }
    }
    return entries;
}
/** A report whose secrets are redacted knows only their lines. */
function reportEntry(entry, place, within) {
    if (!isRecord(entry))
        return undefined;
    const text = (key) => (typeof entry[key] === 'string' ? entry[key] : '');
    const rule = text('RuleID');
    const path = within(text('File'));
    if (rule === '' || path === '')
        return undefined;
    const secret = text('Secret');
    const redacted = secret === '' || secret === 'REDACTED' || secret.endsWith('...') || text('Match').includes('REDACTED');
    if (!redacted)
        return { kind: 'secret', path, rule, secret, match: text('Match'), place };
    const commit = text('Commit').toLowerCase();
    const line = typeof entry.StartLine === 'number' ? entry.StartLine : 0;
    return { kind: 'fingerprint', path, rule, line, place, ...(/^[0-9a-f]{40,64}$/.test(commit) ? { commit } : {}) };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/config/gitleaks-toml.js
// Reads `.gitleaks.toml` as gitleaks 8.30 does, with one difference: a key that gitleaks would pass over is an error.


const maxRules = 5000;
const keys = {
    root: ['title', 'description', 'minversion', 'extend', 'rules', 'allowlist', 'allowlists'],
    extend: ['path', 'url', 'usedefault', 'disabledrules'],
    rule: [
        'id',
        'description',
        'path',
        'regex',
        'secretgroup',
        'entropy',
        'keywords',
        'tags',
        'skipreport',
        'required',
        'allowlist',
        'allowlists',
    ],
    required: ['id', 'withinlines', 'withincolumns'],
    ruleAllowlist: ['description', 'condition', 'commits', 'paths', 'regextarget', 'regexes', 'stopwords'],
    allowlist: ['description', 'condition', 'commits', 'paths', 'regextarget', 'regexes', 'stopwords', 'targetrules'],
};
/** @throws PortcullisError `config-invalid` with file, line and key. */
async function readGitleaksToml(content, file) {
    const document = await parseToml(content, file);
    const reader = readerOf(document, file);
    const { root } = document;
    reader.known(root, [], keys.root);
    for (const key of ['title', 'description', 'minversion'])
        reader.text(root, [key]);
    const extend = reader.table(root, ['extend']);
    if (extend !== undefined)
        reader.known(extend, ['extend'], keys.extend);
    if (extend?.has('url') === true && reader.text(extend, ['extend', 'url']) !== '')
        reader.fail(['extend', 'url'], 'expected no `url`: nothing is downloaded while scanning', 'Commit the file and name it in `extend.path`.');
    const useDefault = reader.flag(extend, ['extend', 'useDefault']);
    const extendPath = reader.text(extend, ['extend', 'path']);
    if (useDefault && extendPath !== '')
        reader.fail(['extend', 'path'], 'expected either `useDefault` or `path`', 'Let the extended file set `useDefault`.');
    return {
        files: [file],
        rules: reader.tables(root, ['rules'], maxRules).map((table, i) => readRule(reader, table, ['rules', i])),
        allowlists: readAllowlists(reader, root, [], true),
        disabled: reader.list(extend, ['extend', 'disabledRules']).map((id) => ({ id, place: reader.place(['extend', 'disabledRules']) })),
        useDefault,
        ...(extendPath === '' ? {} : { extendPath: { id: extendPath, place: reader.place(['extend', 'path']) } }),
    };
}
function readRule(reader, table, path) {
    reader.known(table, path, keys.rule);
    const id = reader.text(table, [...path, 'id']).trim();
    if (id === '')
        reader.fail([...path, 'id'], 'expected an `id`', 'Give the rule an id of its own.');
    const regex = reader.text(table, [...path, 'regex']);
    const where = reader.text(table, [...path, 'path']);
    const secretGroup = reader.number(table, [...path, 'secretGroup'], true);
    return {
        id,
        description: reader.text(table, [...path, 'description']),
        ...(regex === '' ? {} : { regex }),
        ...(where === '' ? {} : { path: where }),
        secretGroup,
        entropy: reader.number(table, [...path, 'entropy'], false),
        keywords: reader.list(table, [...path, 'keywords']).map((word) => word.toLowerCase()),
        tags: reader.list(table, [...path, 'tags']),
        skipReport: reader.flag(table, [...path, 'skipReport']),
        required: reader.tables(table, [...path, 'required'], 100).map((entry, i) => readRequired(reader, entry, [...path, 'required', i])),
        allowlists: readAllowlists(reader, table, path, false),
        place: reader.place(path),
    };
}
function readRequired(reader, table, path) {
    reader.known(table, path, keys.required);
    const id = reader.text(table, [...path, 'id']);
    if (id === '')
        reader.fail([...path, 'id'], 'expected the `id` of the rule that must match nearby', 'Name a rule of this file.');
    const distance = (key) => table.has(key.toLowerCase()) ? reader.number(table, [...path, key], true) : undefined;
    const withinLines = distance('withinLines');
    const withinColumns = distance('withinColumns');
    return { id, ...(withinLines === undefined ? {} : { withinLines }), ...(withinColumns === undefined ? {} : { withinColumns }) };
}
/** `[allowlist]` and `[[allowlists]]`, of which a table may have one spelling. */
function readAllowlists(reader, table, path, global) {
    const one = reader.table(table, [...path, 'allowlist']);
    const many = reader.tables(table, [...path, 'allowlists'], 1000);
    if (one !== undefined && many.length > 0)
        reader.fail([...path, 'allowlist'], 'expected one spelling of allowlists, got both', 'Move `allowlist` into the list of `allowlists`.');
    const tables = many.map((entry, i) => [entry, [...path, 'allowlists', i]]);
    if (one !== undefined)
        tables.push([one, [...path, 'allowlist']]);
    return tables.map(([entry, at]) => readAllowlist(reader, entry, at, global));
}
function readAllowlist(reader, table, path, global) {
    reader.known(table, path, global ? keys.allowlist : keys.ruleAllowlist);
    const list = (key) => reader.list(table, [...path, key]);
    const condition = reader.text(table, [...path, 'condition']).toUpperCase();
    if (!['', 'OR', '||', 'AND', '&&'].includes(condition))
        reader.fail([...path, 'condition'], `expected AND or OR, got "${condition.slice(0, 40)}"`, 'Correct the condition.');
    const target = reader.text(table, [...path, 'regexTarget']);
    if (!['', 'secret', 'match', 'line'].includes(target))
        reader.fail([...path, 'regexTarget'], `expected secret, match or line, got "${target.slice(0, 40)}"`, 'Correct the target.');
    const allowlist = {
        description: reader.text(table, [...path, 'description']),
        condition: condition === 'AND' || condition === '&&' ? 'and' : 'or',
        commits: list('commits').map((commit) => commit.trim().toLowerCase()),
        paths: list('paths'),
        regexTarget: target === '' ? 'secret' : target,
        regexes: list('regexes'),
        stopwords: list('stopwords').map((word) => word.toLowerCase()),
        targetRules: list('targetRules'),
        place: reader.place(path),
    };
    const { commits, paths, regexes, stopwords } = allowlist;
    if (commits.length + paths.length + regexes.length + stopwords.length === 0)
        reader.fail(path, 'expected at least one of commits, paths, regexes, stopwords', 'Say what is allowed, or delete the allowlist.');
    return allowlist;
}
/** Reads typed values; the last part of a path is the key within the table that is given. */
function readerOf(document, file) {
    const place = (path) => {
        const line = document.lineOf(path);
        return { file, ...(line === undefined ? {} : { line }) };
    };
    const fail = (path, message, remedy) => {
        const key = path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
        throw new src/* PortcullisError */.SO({
            code: 'config-invalid',
            message,
            where: { ...place(path), ...(key === '' ? {} : { key }) },
            remedy,
        });
    };
    const get = (table, path) => table?.get(String(path.at(-1)).toLowerCase())?.value;
    const wrong = (path, expected) => fail(path, `expected ${expected}`, 'Correct the value.');
    return {
        place,
        fail,
        known(table, path, allowed) {
            for (const [key, { written }] of table)
                if (!allowed.includes(key))
                    fail([...path, written], `expected one of ${allowed.join(', ')}, got "${written.slice(0, 60)}"`, 'Correct or delete the key; gitleaks would have passed over it in silence.');
        },
        text(table, path) {
            const value = get(table, path) ?? '';
            return typeof value === 'string' ? value : wrong(path, 'text');
        },
        flag(table, path) {
            const value = get(table, path) ?? false;
            return typeof value === 'boolean' ? value : wrong(path, 'true or false');
        },
        number(table, path, whole) {
            const value = get(table, path) ?? 0;
            return typeof value === 'number' && Number.isFinite(value) && value >= 0 && (!whole || Number.isInteger(value))
                ? value
                : wrong(path, whole ? 'a whole number from 0' : 'a number from 0');
        },
        list(table, path) {
            const value = get(table, path) ?? [];
            if (typeof value === 'string')
                return value === '' ? [] : value.split(',');
            if (!Array.isArray(value))
                return wrong(path, 'a list of texts');
            return value.map((item) => (typeof item === 'string' ? item : wrong(path, 'a list of texts')));
        },
        table(table, path) {
            const value = get(table, path);
            return value === undefined || value instanceof Map ? value : wrong(path, 'a table');
        },
        tables(table, path, most) {
            const value = get(table, path) ?? [];
            if (!Array.isArray(value))
                return wrong(path, `a list of tables: [[${path.filter((part) => typeof part === 'string').join('.')}]]`);
            if (value.length > most)
                return wrong(path, `at most ${most} tables`);
            return value.map((item) => (item instanceof Map ? item : wrong(path, 'tables')));
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/config/extend.js
// Follows `extend.path` and joins the files as gitleaks does: the extended file is the base, the extending one wins key by key.


/** How many files may extend one another; gitleaks stops in silence after as many. */
const maxDepth = 2;
/** @throws PortcullisError when a file is missing, leads out of the workspace, extends itself or is invalid. */
async function readConfig(read, file, content) {
    return follow(read, await readGitleaksToml(content, file), [file]);
}
async function follow(read, config, chain) {
    const { extendPath } = config;
    if (extendPath === undefined)
        return config;
    const { place } = extendPath;
    const refuse = (message, remedy) => {
        throw new src/* PortcullisError */.SO({ code: 'config-invalid', message, where: { ...place, key: 'extend.path' }, remedy });
    };
    const path = workspacePath(extendPath.id) ?? refuse('expected a path inside the workspace', 'Commit the extended file to this repository.');
    if (chain.includes(path))
        return refuse(`expected a file that does not extend itself, got ${[...chain, path].join(' -> ')}`, 'Break the circle.');
    if (chain.length > maxDepth)
        return refuse(`expected at most ${maxDepth} files behind one another`, 'Join the files.');
    const content = (await read(path)) ??
        refuse(`expected the file ${path}, which is not there`, 'Correct the path; it starts at the root of the workspace.');
    const base = await follow(read, await readGitleaksToml(content, path), [...chain, path]);
    return joined(base, config);
}
/** A workspace path with forward slashes, or undefined when it leads out. */
function workspacePath(written) {
    if (written.startsWith('/') || written.includes('\\') || written.includes('\0') || /^[A-Za-z]:/.test(written))
        return undefined;
    const parts = [];
    for (const part of written.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..')
            return undefined;
        parts.push(part);
    }
    return parts.length === 0 ? undefined : parts.join('/');
}
function joined(base, own) {
    const off = new Set(own.disabled.map(({ id }) => id));
    const rules = new Map(own.rules.map((rule) => [rule.id, rule]));
    for (const rule of base.rules) {
        if (off.has(rule.id))
            continue;
        const over = rules.get(rule.id);
        rules.set(rule.id, over === undefined ? rule : merged(rule, over));
    }
    return {
        files: [...base.files, ...own.files],
        rules: [...rules.values()],
        allowlists: [...own.allowlists, ...base.allowlists],
        disabled: [...base.disabled, ...own.disabled],
        useDefault: base.useDefault || own.useDefault,
    };
}
function merged(base, over) {
    const regex = over.regex ?? base.regex;
    const path = over.path ?? base.path;
    return {
        id: base.id,
        description: over.description === '' ? base.description : over.description,
        ...(regex === undefined ? {} : { regex }),
        ...(path === undefined ? {} : { path }),
        secretGroup: over.secretGroup === 0 ? base.secretGroup : over.secretGroup,
        entropy: over.entropy === 0 ? base.entropy : over.entropy,
        keywords: [...base.keywords, ...over.keywords],
        tags: [...base.tags, ...over.tags],
        // gitleaks takes these from the base alone.
        skipReport: base.skipReport,
        required: base.required,
        allowlists: [...base.allowlists, ...over.allowlists],
        place: over.place,
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/config/prepare.js
// Everything a user's files say about a scan: configuration, ignores, baselines. Of a change the base commit's version of
// them holds, or the default branch's; what the change loosens is told, and what it takes out no longer counts.






const configName = '.gitleaks.toml';
const ignoreName = '.gitleaksignore';
const baselineName = '.secrets.baseline';
/** @throws PortcullisError when a file cannot be read, says what it may not, or the base commit is needed and not there. */
async function prepare(files, context, builtIn) {
    const { settings, workspace } = context;
    const now = await readSettings(settings.head, files, workspace);
    if (settings.origin === 'checkout') {
        refuseMissing(now.missing);
        return prepared(files, builtIn, settings.tree, now, { comments: 'all', loosenings: [], notices: [] });
    }
    if (settings.origin === 'unavailable') {
        if (now.config !== undefined || now.known.length > 0 || files.config !== '' || files.baseline.length > 0)
            throw baseUnavailable(settings.reason);
        const notices = [{ level: 'warning', message: baseMissing(settings.reason) }];
        return prepared(files, builtIn, undefined, now, { comments: 'none', loosenings: [], notices });
    }
    const { tree } = settings;
    const before = await readSettings(tree, files, workspace);
    refuseMissing(now.missing.filter((file) => before.missing.includes(file)));
    // What the change brings must be sound, although it does not count yet.
    if (now.config !== undefined)
        await customised(now.config, files, builtIn);
    const builtInNames = new Set(builtIn.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => name.toLowerCase())));
    const loosenings = [
        ...configLoosenings(before.config, now.config, (id) => builtInNames.has(id.toLowerCase())),
        ...knownLoosenings(before.known, now.known),
    ];
    const notices = before.digests.join() === now.digests.join()
        ? []
        : [
            {
                level: 'note',
                message: `Configuration, ignores and baselines were read ${tree.where}; what this change says of them counts after the merge. What it takes out of ignores and baselines no longer counts.`,
            },
        ];
    // An ignore or a known secret that the change deletes is tightened at once.
    const kept = new Set(now.known.map(prepare_keyOf));
    const known = before.known.filter((entry) => kept.has(prepare_keyOf(entry)));
    return prepared(files, builtIn, tree, { ...before, known }, { comments: 'of-base', loosenings, notices });
}
async function prepared(files, builtIn, tree, settings, rest) {
    const custom = settings.config === undefined ? undefined : await customised(settings.config, files, builtIn);
    if (custom === undefined && files.rules === 'imported')
        throw new src/* PortcullisError */.SO({
            code: 'config-missing',
            message: `expected a configuration with rules for \`rules: imported\`, got none${tree === undefined ? '' : ` ${tree.where}`}`,
            where: { key: 'config' },
            remedy: `Name the file, or add ${configName}.`,
        });
    return {
        ...(custom === undefined || settings.config === undefined ? {} : { custom, config: settings.config }),
        known: settings.known,
        ...(tree === undefined ? {} : { tree }),
        ...rest,
        notices: [...rest.notices, ...(custom?.notices ?? [])],
        digest: (0,src/* contentHash */.Ae)(JSON.stringify([files.rules, settings.digests])),
    };
}
async function customised(config, files, builtIn) {
    const { customisation } = await __nccwpck_require__.e(/* import() */ 700).then(__nccwpck_require__.bind(__nccwpck_require__, 6700));
    return customisation(config, builtIn, files.rules);
}
async function readSettings(tree, files, workspace) {
    const missing = [];
    const digests = [];
    const read = (written, key, maxBytes = maxConfigBytes) => {
        const path = key === undefined ? written : insidePath(written, workspace);
        const content = tree.read(path, maxBytes);
        if (content === undefined) {
            if (key !== undefined)
                missing.push(path);
            return undefined;
        }
        if (key !== undefined && content.toString('latin1').trim() === '')
            throw holdsNothing(path, key);
        return { path, content };
    };
    const readTold = (path) => {
        const told = read(path, undefined);
        if (told !== undefined)
            digests.push(`${path} ${(0,src/* contentHash */.Ae)(told.content)}`);
        return told?.content;
    };
    const written = read(files.config || configName, files.config === '' ? undefined : 'config');
    if (written !== undefined)
        digests.push(`${written.path} ${(0,src/* contentHash */.Ae)(written.content)}`);
    const config = written === undefined ? undefined : await readConfig(async (path) => readTold(path), written.path, written.content);
    if (written !== undefined && config !== undefined && files.config !== '' && saysNothing(config))
        throw holdsNothing(written.path, 'config');
    const ignores = read(ignoreName, undefined);
    const known = ignores === undefined ? [] : readGitleaksIgnore(ignores.content, ignores.path);
    const named = files.baseline.length > 0;
    for (const name of named ? files.baseline : [baselineName]) {
        const baseline = read(name, named ? 'baseline' : undefined, maxBaselineBytes);
        if (baseline !== undefined)
            known.push(...readBaseline(baseline.content, baseline.path, workspace));
    }
    // A baseline may hold secrets: where its entries stand tells it from another, a hash of it would let secrets be tried.
    const places = known.map((entry) => [
        entry.kind,
        entry.path,
        entry.place.file,
        'rule' in entry ? entry.rule : '',
        'line' in entry ? entry.line : 0,
    ]);
    if (known.length > 0)
        digests.push((0,src/* contentHash */.Ae)(JSON.stringify(places)));
    return { config, known, missing, digests };
}
function saysNothing({ rules, allowlists, disabled, useDefault }) {
    return rules.length + allowlists.length + disabled.length === 0 && !useDefault;
}
function holdsNothing(file, key) {
    return new src/* PortcullisError */.SO({
        code: 'config-empty',
        message: `expected the file that \`${key}\` names to say something, got an empty one`,
        where: { file, key },
        remedy: 'Correct the path, or take the input out.',
    });
}
function insidePath(written, workspace) {
    const path = workspacePath((0,external_node_path_.isAbsolute)(written) ? (0,external_node_path_.relative)(workspace, written).split(external_node_path_.sep).join('/') : written);
    if (path !== undefined)
        return path;
    throw new src/* PortcullisError */.SO({
        code: 'path-outside',
        message: 'expected a path inside the workspace, got one that leads out of it',
        where: { file: written },
        remedy: 'Name a file below the workspace.',
    });
}
function refuseMissing(files) {
    if (files.length === 0)
        return;
    throw new src/* PortcullisError */.SO({
        code: 'config-missing',
        message: 'expected the file that the inputs name, which is not there',
        where: { file: files[0] },
        remedy: 'Correct the path; it starts at the root of the workspace.',
    });
}
function baseUnavailable(reason) {
    return new src/* PortcullisError */.SO({
        code: 'base-unavailable',
        message: baseMissing(reason),
        where: { key: 'config' },
        remedy: 'Check out with `fetch-depth: 0`, so that the base commit is there.',
    });
}
function baseMissing(reason) {
    return `${reason}, and configuration, ignores and comments of a pull request count only from there; use \`fetch-depth: 0\``;
}
function knownLoosenings(before, now) {
    const old = new Set(before.map(prepare_keyOf));
    return now
        .filter((entry) => !old.has(prepare_keyOf(entry)))
        .map((entry) => ({
        text: entry.kind === 'fingerprint'
            ? `it ignores ${entry.path}:${entry.rule}:${entry.line}`
            : `it makes a secret in ${entry.path} a known one`,
        place: entry.place,
    }));
}
function prepare_keyOf(entry) {
    if (entry.kind === 'hash')
        return JSON.stringify([entry.path, entry.sha1]);
    return JSON.stringify(entry.kind === 'secret' ? [entry.path, entry.secret] : [entry.path, entry.rule, entry.line, entry.commit]);
}

// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/content.js + 1 modules
var src_content = __nccwpck_require__(8263);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/detect.js + 3 modules
var detect = __nccwpck_require__(740);
;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/ignore/decide.js
// What becomes of a finding: reported, or kept apart because a configuration, an ignore, a baseline or a comment says so.

const maxVersionBytes = 32 * 1024 * 1024;
function decisions(options) {
    const { preparation, known, today } = options;
    const notices = [];
    const atBase = new Map();
    return {
        notices: () => notices,
        decide(path, secret, names, commit) {
            const external = secret.allowances.find((entry) => entry.kind === 'external' && holdsFor(entry, commit));
            if (external !== undefined)
                return { reported: false, kind: 'external', justification: external.reason };
            const entry = known?.covers(path, secret, names);
            if (entry !== undefined)
                return { reported: false, kind: 'external', justification: entry };
            const comment = secret.allowances.find(({ kind }) => kind === 'inSource');
            if (comment === undefined)
                return { reported: true };
            const at = { path, line: secret.region.startLine };
            if (comment.problem !== undefined) {
                notices.push({
                    level: 'warning',
                    message: `The comment for ${secret.ruleId} at ${path}:${at.line} allows nothing: ${comment.problem}.`,
                    ...at,
                });
                return { reported: true };
            }
            if (isOver(comment)) {
                notices.push({
                    level: 'warning',
                    message: `The comment for ${secret.ruleId} at ${path}:${at.line} ended on ${comment.until}.`,
                    ...at,
                });
                return { reported: true, remark: `The comment that allowed it ended on ${comment.until}.` };
            }
            if (preparation.comments === 'none')
                return { reported: true, remark: 'A comment allows it, but the base commit is not here to confirm it.' };
            if (preparation.comments === 'of-base' && !allowedAtBase(path, secret))
                return {
                    reported: true,
                    remark: 'The comment that allows it, or the secret itself, came with this change; it counts after the merge.',
                };
            return {
                reported: false,
                kind: 'inSource',
                justification: comment.reason,
                ...(comment.owner === undefined ? {} : { owner: comment.owner }),
                ...(comment.until === undefined ? {} : { until: comment.until }),
            };
        },
    };
    function isOver({ until }) {
        return until !== undefined && until < today;
    }
    /** A comment counts for the secret it stood beside in the tree that judges, wherever both have moved within the file. */
    function allowedAtBase(path, { ruleId, hash }) {
        let secrets = atBase.get(path);
        if (secrets === undefined) {
            secrets = secretsAtBase(path);
            atBase.set(path, secrets);
        }
        return secrets.some((other) => other.ruleId === ruleId &&
            other.hash === hash &&
            other.allowances.some((entry) => entry.kind === 'inSource' && entry.problem === undefined && !isOver(entry)));
    }
    function secretsAtBase(path) {
        try {
            const content = preparation.tree?.peek(path, maxVersionBytes);
            return content === undefined
                ? []
                : ((0,src_content/* scanContent */.nx)(options.detector, Buffer.from(content), path, { decodeDepth: options.decodeDepth }) ?? []);
        }
        catch {
            // What cannot be read confirms nothing.
            return [];
        }
    }
}
function holdsFor(entry, commit) {
    return entry.commits === undefined || (commit !== undefined && entry.commits.includes(commit));
}

// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/ignore/known.js
var ignore_known = __nccwpck_require__(3524);
;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/pairs-table.js
// Which ids belong to which secrets: a newcomer's pair is one line here.
const pairs = [
    { ids: ['aws-access-token'], secrets: ['aws-secret-access-key', 'aws-session-token'], lines: 10 },
    { ids: ['alibaba-access-key-id'], secrets: ['alibaba-secret-key'], lines: 10 },
    { ids: ['tencent-cloud-secret-id'], secrets: ['tencent-cloud-secret-key'], lines: 10 },
    { ids: ['scaleway-access-key'], secrets: ['scaleway-secret-key'], lines: 10 },
    { ids: ['exoscale-api-key'], secrets: ['exoscale-api-secret'], lines: 10 },
    { ids: ['volcengine-access-key-id-prefixed'], secrets: ['volcengine-api-key'], lines: 10 },
    { ids: ['confluent-access-token'], secrets: ['confluent-secret-key'], lines: 10 },
    { ids: ['bitbucket-client-id'], secrets: ['bitbucket-client-secret'], lines: 10 },
    { ids: ['discord-client-id'], secrets: ['discord-client-secret', 'discord-api-token'], lines: 10 },
    { ids: ['twilio-account-sid'], secrets: ['twilio-auth-token', 'twilio-api-key'], lines: 10 },
    { ids: ['messagebird-client-id'], secrets: ['messagebird-api-token'], lines: 10 },
    { ids: ['sendbird-access-id'], secrets: ['sendbird-access-token'], lines: 10 },
    { ids: ['linkedin-client-id'], secrets: ['linkedin-client-secret', 'linkedin-client-secret-wpl'], lines: 10 },
    { ids: ['twitter-api-key'], secrets: ['twitter-api-secret'], lines: 10 },
    { ids: ['twitter-access-token'], secrets: ['twitter-access-secret'], lines: 10, idIsCredential: true },
    { ids: ['plaid-client-id'], secrets: ['plaid-secret-key'], lines: 10 },
    { ids: ['razorpay-key-id'], secrets: ['razorpay-key-secret'], lines: 10 },
    { ids: ['kucoin-access-token'], secrets: ['kucoin-secret-key'], lines: 10 },
    { ids: ['coinbase-cdp-key-name-prefixed'], secrets: ['private-key'], lines: 5 },
    { ids: ['sumologic-access-id'], secrets: ['sumologic-access-token'], lines: 10 },
    { ids: ['datadog-api-key'], secrets: ['datadog-access-token'], lines: 10, idIsCredential: true },
    { ids: ['new-relic-user-api-id'], secrets: ['new-relic-user-api-key'], lines: 10 },
    { ids: ['asana-client-id'], secrets: ['asana-client-secret'], lines: 10 },
    { ids: ['adobe-client-id'], secrets: ['adobe-client-secret', 'adobe-api-secret'], lines: 10 },
    { ids: ['looker-client-id'], secrets: ['looker-client-secret'], lines: 10 },
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/pairs.js
// Composite findings: a secret whose id stands near it in the same file is of use at once, and is told as one finding.


/**
 * The pairs among what was found, of rules that `known` accepts: an imported rule may be called the same and mean
 * something else. Each secret takes the nearest id that no other secret of its rule has, else the nearest.
 */
function pairUp(found, known) {
    const idOf = new Map();
    const secretsOf = new Map();
    for (const group of contents(found, known)) {
        for (const pair of pairs) {
            const ids = byPosition(pair.ids, group);
            if (ids.length === 0)
                continue;
            for (const rule of pair.secrets) {
                for (const [secret, id] of nearest(byPosition([rule], group), ids, pair.lines)) {
                    idOf.set(secret, id);
                    if (pair.idIsCredential === true)
                        continue;
                    const secrets = secretsOf.get(id);
                    if (secrets === undefined)
                        secretsOf.set(id, [secret]);
                    else
                        secrets.push(secret);
                }
            }
        }
    }
    return { idOf, secretsOf };
}
/** The secret's finding with its id named: one step more severe, and sure. Its fingerprint stays, so that ignores hold. */
function pairedFinding(finding, id, idRule) {
    const { path, secret } = id;
    const name = idRule.title.replace(/ in the clear$/, '');
    return {
        ...finding,
        severity: raised(finding.severity),
        confidence: 'high',
        message: `${finding.message} Its ${name} (${secret.evidence}) is on line ${secret.region.startLine}: together they can be used at once.`,
        related: [...(finding.related ?? []), { path, region: secret.region, message: `${name} (${secret.evidence})` }],
        properties: { ...finding.properties, pairedWith: secret.ruleId },
    };
}
function raised(severity) {
    return src/* severities */.gO[Math.max(0, src/* severities */.gO.indexOf(severity) - 1)];
}
const members = new Set(pairs.flatMap(({ ids, secrets }) => [...ids, ...secrets]));
/** What may be in a pair, by content (one version of one file) and rule. */
function contents(found, known) {
    const groups = new Map();
    for (const one of found) {
        const { ruleId } = one.secret;
        if (!members.has(ruleId) || !known(ruleId))
            continue;
        const content = `${one.introduced?.commit ?? ''}\0${one.path}`;
        const group = groups.get(content) ?? new Map();
        groups.set(content, group);
        const list = group.get(ruleId);
        if (list === undefined)
            group.set(ruleId, [one]);
        else
            list.push(one);
    }
    return groups.values();
}
function byPosition(rules, group) {
    return rules
        .flatMap((rule) => group.get(rule) ?? [])
        .sort(({ secret: { region: a } }, { secret: { region: b } }) => a.startLine - b.startLine || a.startColumn - b.startColumn);
}
/** So many ids on either side are compared: a file with thousands on one line must not take quadratic time. */
const neighbours = 8;
function* nearest(secrets, ids, lines) {
    const taken = new Set();
    let next = 0;
    for (const one of secrets) {
        while (next < ids.length && isBefore(ids[next], one))
            next++;
        const near = ids
            .slice(Math.max(0, next - neighbours), next + neighbours)
            .map((id) => ({ id, distance: distance(id, one) }))
            .filter((entry) => entry.distance <= lines)
            .sort((a, b) => Number(taken.has(a.id)) - Number(taken.has(b.id)) || a.distance - b.distance);
        const id = near[0]?.id;
        if (id === undefined)
            continue;
        taken.add(id);
        yield [one, id];
    }
}
function isBefore({ secret: { region: a } }, { secret: { region: b } }) {
    return a.startLine < b.startLine || (a.startLine === b.startLine && a.startColumn <= b.startColumn);
}
/** Lines between the two; none on the same line. */
function distance({ secret: { region: a } }, { secret: { region: b } }) {
    return Math.max(a.startLine - b.endLine, b.startLine - a.endLine, 0);
}

// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/reach/crew.js
var crew = __nccwpck_require__(4419);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/reach/perform.js
var perform = __nccwpck_require__(8561);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/reach/working-tree.js
var working_tree = __nccwpck_require__(3668);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/redact.js
var redact = __nccwpck_require__(6691);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/rules/generic/rehearsal.js
var rehearsal = __nccwpck_require__(9133);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/rules/index.js + 37 modules
var src_rules = __nccwpck_require__(2119);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/verify/probes.js + 2 modules
var probes = __nccwpck_require__(692);
;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/verify/hosts.js
// Every host that may be asked about a credential, for the documentation and the test that holds the client to it.

/** Hosts with the credentials that each is asked about. */
function probedHosts() {
    const rules = new Map();
    for (const probe of probes/* probes */.K) {
        const host = typeof probe.host === 'string' ? probe.host : hostPattern(probe.hosts);
        rules.set(host, [...(rules.get(host) ?? []), ...probe.rules]);
    }
    return [...rules].map(([host, ids]) => ({ host, purpose: `is the credential live: ${ids.join(', ')}` }));
}
/** `^us\\d{1,2}\\.api\\.mailchimp\\.com$` as people write it. */
function hostPattern(hosts) {
    return hosts.source
        .replace(/^\^|\$$/g, '')
        .replace(/\\d(?:\{[\d,]+\})?/g, 'N')
        .replace(/\\\./g, '.');
}

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/scanner.js
// secret-scan: what to look at (files, the index, a range of commits, the whole history), and its findings.



















const secretScanInputs = {
    ...(0,src/* commonInputs */.j$)('secret-scan'),
    ...src/* fileInputs */.wQ,
    'max-file-size': {
        ...src/* fileInputs */.wQ['max-file-size'],
        description: 'Archives above this many MiB are not opened, which is a gap; text is read to its end whatever its size.',
    },
    rules: {
        type: 'choice',
        choices: ['all', 'imported'],
        default: 'all',
        description: '`all` adds the rules of the configuration to the built-in ones, `imported` runs them alone, as gitleaks would.',
    },
    baseline: {
        type: 'list',
        default: [],
        description: 'Reports of findings that are known: JSON of gitleaks or a baseline of detect-secrets; empty looks for `.secrets.baseline`.',
    },
    scan: {
        type: 'choice',
        choices: ['files', 'staged', 'range', 'history'],
        default: 'files',
        description: '`files` looks at the working tree, `staged` at the index, `range` at what some commits introduce, `history` at every version ever committed.',
    },
    range: {
        type: 'string',
        default: '',
        description: 'Commits for `scan: range`, as `BASE..HEAD`; empty takes the change that the event is about.',
    },
    'min-confidence': {
        type: 'choice',
        choices: ['low', 'medium', 'high'],
        default: 'medium',
        description: 'Least confidence that is reported. `low` adds guesses, such as values that look random in the code of tests; how many were left out is always told.',
    },
    'decode-depth': {
        type: 'integer',
        default: 2,
        min: 0,
        max: 5,
        description: 'How deep base64, hex, percent and unicode encodings within one another are followed.',
    },
    'archive-depth': {
        type: 'integer',
        default: 2,
        min: 0,
        max: 5,
        description: 'How deep archives within archives are opened; 0 leaves them closed.',
    },
    verify: {
        type: 'boolean',
        default: false,
        description: 'Ask the provider of each credential in the working tree whether it is live, where the provider documents a request that only reads; this sends the credential to its provider.',
    },
};
const secretScan = {
    name: 'secret-scan',
    title: 'Secret scan',
    description: 'Finds credentials in files and history: tokens, keys, passwords and connection strings, with redacted evidence and how to revoke them.',
    inputs: secretScanInputs,
    outputs: src/* commonOutputs */.e5,
    network: probedHosts(),
    networkInput: 'verify',
    permissions: { contents: 'read' },
    get rules() {
        return [...(0,src_rules/* secretRules */.W)(), looseningRule];
    },
    // Rules of the change's own making stand with those about context.
    familyOf: (id) => (id === looseningRule.id ? 'configuration' : (0,src_rules/* familyOf */.A)(id)),
    scan,
    serve: crew/* serveTasks */.a,
};
const confidences = ['low', 'medium', 'high'];
async function scan(inputs, context) {
    const preparation = await prepare(inputs, context, (0,src_rules/* secretRules */.W)());
    const { custom } = preparation;
    const setup = setupOf(inputs, context, preparation);
    const detector = (0,perform/* customDetector */.uQ)(custom, setup.sha1, setup.root, setup.plain);
    // Each detector that is given work proves itself too; where there is none, this is the proof that the engine works.
    const canary = (0,src_canary/* runCanary */.i)((0,detect/* buildDetector */.J)((0,src_canary/* canaryRules */.O)((0,src_rules/* secretRules */.W)())));
    const reach = inputs.scan === 'files' ? reachFiles : reachCommits;
    const { found, named, coverage, notices, inHead } = await reach(setup, inputs, context, custom);
    const rules = [...(custom?.builtIn ?? (0,src_rules/* secretRules */.W)()), ...(custom?.imported ?? [])];
    const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
    const known = (0,ignore_known/* knownSecrets */.x)(preparation.known, {
        workspace: context.workspace,
        commit: preparation.tree?.commit,
        detector,
        decodeDepth: inputs['decode-depth'],
        ruleNames: new Set(rules.flatMap(src_content/* namesOf */.eZ)),
    });
    const judge = decisions({
        preparation,
        known,
        detector,
        decodeDepth: inputs['decode-depth'],
        today: context.now().toISOString().slice(0, 10),
    });
    const findings = looseningFindings(preparation.loosenings, preparation.tree?.where ?? '');
    const suppressed = [];
    for (const { finding, rule } of nameFindings(named)) {
        const justification = known.coversFile(finding.location.path, (0,src_content/* namesOf */.eZ)(rule));
        if (justification === undefined)
            findings.push(finding);
        else
            suppressed.push({ finding, kind: 'external', justification });
    }
    const seen = new Set();
    let doubtful = 0;
    const own = new Set(custom?.builtIn.map(({ id }) => id) ?? ruleOf.keys());
    const pairing = pairUp(found, (id) => own.has(id));
    const decided = new Map(found.map((one) => {
        const { path, secret, introduced } = one;
        return [one, judge.decide(path, secret, (0,src_content/* namesOf */.eZ)(ruleOf.get(secret.ruleId)), introduced?.commit)];
    }));
    const fingerprints = fingerprintsOf(found);
    for (const [one, decision] of decided) {
        const { secret } = one;
        const alone = findingOf(one, fingerprints.get(one), ruleOf.get(secret.ruleId), inHead?.(one));
        const id = pairing.idOf.get(one);
        const finding = id === undefined ? alone : pairedFinding(alone, id, ruleOf.get(id.secret.ruleId));
        // Of a secret that stays in a file for many versions the first is reported.
        const key = `${decision.reported} ${secret.ruleId} ${one.path}\0${secret.hash}${inputs.scan === 'history' ? '' : `:${secret.region.startLine}:${secret.region.startColumn}`}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        // The user's own rules are not ours to doubt.
        if (decision.reported &&
            own.has(secret.ruleId) &&
            confidences.indexOf(finding.confidence) < confidences.indexOf(inputs['min-confidence'])) {
            doubtful++;
            continue;
        }
        // Told by the finding of its secret; where that one is ignored the id must not vanish with it.
        const folded = pairing.secretsOf.get(one)?.some((other) => decided.get(other)?.reported === true) === true;
        if (decision.reported && folded)
            continue;
        if (!decision.reported)
            suppressed.push({
                finding,
                kind: decision.kind,
                ...(decision.justification === undefined ? {} : { justification: decision.justification }),
                ...(decision.owner === undefined ? {} : { owner: decision.owner }),
                ...(decision.until === undefined ? {} : { until: decision.until }),
            });
        else
            findings.push(decision.remark === undefined ? finding : { ...finding, message: `${finding.message} ${decision.remark}` });
    }
    const complete = (inputs.scan === 'files' && inputs.path === '.' && inputs.include.length + inputs.exclude.length === 0) || inputs.scan === 'history';
    const remedied = inputs.scan === 'files' ? await remedy(findings, inputs, context, ruleOf) : { findings, notices: [] };
    return {
        findings: [...remedied.findings].sort(src/* byPlace */.hz),
        suppressed: suppressed.sort((a, b) => (0,src/* byPlace */.hz)(a.finding, b.finding)),
        coverage,
        notices: [
            ...doubtfulNotice(doubtful, inputs),
            ...preparation.notices,
            ...(notices ?? []),
            ...judge.notices(),
            ...known.notices(complete),
            ...remedied.notices,
        ],
        canary,
        configurationDigest: (0,src/* contentHash */.Ae)(JSON.stringify([
            inputs.scan,
            inputs.range,
            inputs.include,
            inputs.exclude,
            inputs['max-file-size'],
            inputs['decode-depth'],
            inputs['archive-depth'],
            inputs['min-confidence'],
            preparation.digest,
        ])),
        rules: [...rules, looseningRule],
        properties: { scan: inputs.scan },
    };
}
function doubtfulNotice(count, { 'min-confidence': least }) {
    if (count === 0)
        return [];
    const remedy = '`min-confidence: low` shows all.';
    return [
        {
            level: 'note',
            message: `${count} possible ${count === 1 ? 'secret' : 'secrets'} of less than ${least} confidence ${count === 1 ? 'is' : 'are'} not reported. ${remedy}`,
        },
    ];
}
/** Fixes, and whether git and the provider know the secret; all that reads a file again or opens a socket is loaded only when needed. */
async function remedy(findings, inputs, context, rules) {
    if (findings.length === 0)
        return { findings, notices: [] };
    const { withRemedies } = await __nccwpck_require__.e(/* import() */ 58).then(__nccwpck_require__.bind(__nccwpck_require__, 9058));
    const options = { workspace: context.workspace, maxBytes: inputs['max-file-size'] * 1024 * 1024, rule: (id) => rules.get(id) };
    if (!inputs.verify)
        return withRemedies(findings, options);
    const { askProviders } = await __nccwpck_require__.e(/* import() */ 529).then(__nccwpck_require__.bind(__nccwpck_require__, 4529));
    return withRemedies(findings, { ...options, verify: (suspects) => askProviders(suspects, context.environment, context.now) });
}
async function reachFiles(setup, inputs, context, custom) {
    const walk = await (0,workspace_src/* walkWorkspace */.b5)({
        workspace: context.workspace,
        path: inputs.path,
        include: inputs.include,
        exclude: inputs.exclude,
        // Text is read to its end whatever its size; see working-tree.ts for archives.
        maxFileBytes: Number.MAX_SAFE_INTEGER,
        committed: context.committed,
    });
    const asked = statedFile(inputs.path, walk);
    const allowed = walk.files.filter(({ path }) => custom?.pathAllowed(path) === true).map(({ path }) => path);
    const passed = new Set(allowed);
    const files = passed.size === 0 ? walk.files : walk.files.filter(({ path }) => !passed.has(path));
    const weight = files.reduce((sum, { size }) => sum + size, 0);
    const root = commonDirectory(files.map(({ path }) => path)) ?? setup.root;
    const plain = files.filter(({ path }) => rehearsal/* rehearsal */.o5.test(path.slice(root.length))).length >= files.length * 0.9;
    const { found, skipped, scanned, bytes } = await (0,crew/* performAll */.N)({ ...setup, root, plain, ...(asked === undefined ? {} : { asked }) }, (0,working_tree.fileTasks)(files), weight, context);
    const all = [
        ...walk.skipped,
        ...skipped,
        ...allowed.map((path) => ({
            path,
            reason: 'allowlisted',
            gap: false,
            allowed: { reason: 'an allowlist of the configuration names its path' },
        })),
    ];
    const present = files.filter(({ size }) => size > 0);
    // What the user's globs took out was there to be looked at; a picture was not.
    return {
        found,
        named: present.flatMap(({ path }) => (custom?.rulesOfPath(path) ?? []).map((rule) => ({ path, rule }))),
        coverage: {
            applicable: scanned + walk.excluded + all.filter((entry) => entry.gap).length,
            scanned,
            bytes,
            skipped: all,
            excluded: walk.excluded,
        },
        notices: submodules(context.workspace),
    };
}
function setupOf(inputs, context, { config, known }) {
    return {
        ...(config === undefined ? {} : { config: { imported: config, choice: inputs.rules } }),
        sha1: known.some(({ kind }) => kind === 'hash'),
        maxBytes: inputs['max-file-size'] * 1024 * 1024,
        decodeDepth: inputs['decode-depth'],
        archiveDepth: inputs['archive-depth'],
        root: rootOf(inputs.path, context.workspace),
        plain: false,
        directory: context.workspace,
        introducedOnly: inputs.scan !== 'history',
        hashKey: (0,redact/* hashKey */.EN)(),
    };
}
/** What was asked for as the beginning of its files' paths. */
function rootOf(path, workspace) {
    const asked = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, path)).split(external_node_path_.sep).join('/');
    return asked === '' ? '' : `${asked}/`;
}
/** The directory that holds all files, with a slash at its end: that it is called `samples` tells none of them from another. */
function commonDirectory(paths) {
    const [first, ...rest] = paths;
    if (first === undefined)
        return undefined;
    let length = first.lastIndexOf('/') + 1;
    for (const path of rest)
        while (length > 0 && !path.startsWith(first.slice(0, length)))
            length = first.lastIndexOf('/', length - 2) + 1;
    return first.slice(0, length);
}
/** Versions in git; loaded only when asked for. */
async function reachCommits(setup, inputs, context, custom) {
    if (!isRepository(context.workspace)) {
        throw new src/* PortcullisError */.SO({
            code: 'no-repository',
            message: `expected a git checkout for \`scan: ${inputs.scan}\`, got a plain directory`,
            where: { key: 'scan' },
            remedy: 'Check the repository out with `fetch-depth: 0`, or scan `files`.',
        });
    }
    const { scanCommits } = await __nccwpck_require__.e(/* import() */ 936).then(__nccwpck_require__.bind(__nccwpck_require__, 936));
    const revisions = inputs.scan === 'history' || inputs.scan === 'staged' ? inputs.scan : [revisionRange(inputs, context)];
    const included = await (0,workspace_src/* pathFilter */.Y1)(inputs.include, inputs.exclude);
    const { blobs, commits, ...reached } = await scanCommits(revisions, (path) => included(path) && custom?.pathAllowed(path) !== true, setup, context);
    if (commits === 0 && inputs.scan === 'range' && inputs.range !== '')
        throw new src/* PortcullisError */.SO({
            code: 'range-empty',
            message: `expected commits in the range ${inputs.range}, got none`,
            where: { key: 'range' },
            remedy: 'Write the older commit first: BASE..HEAD.',
        });
    return {
        ...reached,
        named: blobs.flatMap(({ path, introduction }) => (custom?.rulesOfPath(path) ?? []).map((rule) => ({
            path,
            rule,
            ...(introduction === undefined ? {} : { introduced: introduction }),
        }))),
    };
}
/** The one file that `path` names, where it is none of a directory's. */
function statedFile(path, { files }) {
    const [only] = files;
    return files.length === 1 && only?.path === path.replace(/^(?:\.\/)+/, '') ? only.path : undefined;
}
/** Repositories within this one that were not checked out: they are judged where they live, and the reader should know. */
function submodules(workspace) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, '.gitmodules')))
        return [];
    const listed = (0,workspace_src/* git */.$Y)(workspace, ['ls-files', '--stage', '-z']);
    const missing = listed.stdout
        .toString()
        .split('\0')
        .filter((entry) => entry.startsWith('160000 '))
        .map((entry) => entry.slice(entry.indexOf('\t') + 1))
        .filter((path) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path, '.git')));
    if (missing.length === 0)
        return [];
    const some = missing.slice(0, 5).join(', ');
    return [
        {
            level: 'warning',
            message: `${missing.length} submodules are not checked out and were not looked at: ${some}${missing.length > 5 ? ' and more' : ''}.`,
        },
    ];
}
/** A bare repository has no `.git`. */
function isRepository(directory) {
    return (0,workspace_src/* findGitRoot */.ky)(directory) !== undefined || (0,workspace_src/* git */.$Y)(directory, ['rev-parse', '--is-bare-repository']).stdout.toString().trim() === 'true';
}
function revisionRange(inputs, context) {
    if (inputs.range !== '') {
        // Nothing that git could take for an option, and no more than two revisions.
        if (/^[A-Za-z0-9_][A-Za-z0-9_./@{}^~-]{0,250}\.\.\.?[A-Za-z0-9_][A-Za-z0-9_./@{}^~-]{0,250}$/.test(inputs.range))
            return inputs.range;
        throw new src/* PortcullisError */.SO({
            code: 'input-invalid',
            message: `expected BASE..HEAD, got "${inputs.range.slice(0, 60)}"`,
            where: { key: 'range' },
            remedy: 'Name two commits, branches or tags.',
        });
    }
    const { change } = context;
    if (change?.base !== undefined && (0,workspace_src/* isCommitId */.jh)(change.base))
        return `${change.base}..${change.head}`;
    throw new src/* PortcullisError */.SO({
        code: 'input-invalid',
        message: 'expected a range, but the event names no base commit',
        where: { key: 'range' },
        remedy: 'Set `range` to BASE..HEAD, or scan `history`.',
    });
}
/**
 * A fingerprint for each: the same secret of a file has one wherever it stands there, two secrets whose surroundings are alike
 * are counted apart. The order is that of their places, and in commits the oldest version first.
 */
function fingerprintsOf(found) {
    const identify = (0,src/* fingerprinter */.uw)();
    const bySecret = new Map();
    return new Map(found.map((one) => {
        const { path, secret } = one;
        const key = `${secret.ruleId} ${secret.hash} ${path}`;
        const fingerprint = bySecret.get(key) ?? identify(secret.ruleId, path, secret.identity);
        bySecret.set(key, fingerprint);
        return [one, fingerprint];
    }));
}
function findingOf({ path, secret, introduced }, fingerprint, rule, inHead) {
    const origin = introduced === undefined
        ? ''
        : ` It came in with commit ${introduced.commit.slice(0, 12)} on ${introduced.date.slice(0, 10)}${inHead === false ? ' and is in the history only' : ''}, so deleting the line is not enough.`;
    return {
        ruleId: rule.id,
        severity: secret.severity,
        confidence: secret.confidence,
        message: `${secret.what} (${secret.evidence}). ${rule.why}${origin}`,
        location: { path, region: secret.region },
        fingerprint,
        evidence: secret.evidence,
        properties: {
            ...(introduced === undefined ? {} : { commit: introduced.commit, author: introduced.author, date: introduced.date }),
            ...(inHead === undefined ? {} : { inHead: String(inHead) }),
            ...secret.properties,
        },
    };
}
/** Of a file with many versions the first is named. */
function nameFindings(named) {
    const first = new Map();
    for (const { path, rule, introduced } of named) {
        const key = `${rule.id} ${path}`;
        if (!first.has(key))
            first.set(key, { finding: nameFinding(path, rule, introduced), rule });
    }
    return [...first.values()];
}
/** A finding about a file as a whole. */
function nameFinding(path, rule, introduced) {
    return {
        ruleId: rule.id,
        severity: rule.severity,
        confidence: rule.confidence,
        message: `${rule.title}: a file of this name. ${rule.why}`,
        location: { path },
        fingerprint: (0,src/* fingerprintOf */.ax)(rule.id, path, ''),
        ...(introduced === undefined ? {} : { properties: { commit: introduced.commit, author: introduced.author, date: introduced.date } }),
    };
}
/** For tests: the ids of the rules that fire on a text. */
function firedRules(rules, text, path) {
    return (0,detect/* buildDetector */.J)(rules)
        .detect(Buffer.from(text), path)
        .map(({ rule }) => rule.id);
}

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/index.js





/***/ }),

/***/ 7615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ entropyOf),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   ye: () => (/* binding */ mostFrequent)
/* harmony export */ });
// Whether a value can be a secret at all: entropy, placeholders, and samples that documentation is full of.
/** Shannon entropy in bits a character. */
function entropyOf(text) {
    const counts = countsOf(text);
    let bits = 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i) & 0xff;
        const count = counts[code];
        if (count === 0)
            continue;
        bits -= (count / text.length) * Math.log2(count / text.length);
        counts[code] = 0;
    }
    return bits;
}
const counters = new Uint32Array(256);
/** How often each byte occurs; valid until it is called again. Texts are bytes as Latin-1. */
function countsOf(text) {
    counters.fill(0);
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i) & 0xff;
        counters[code] = counters[code] + 1;
    }
    return counters;
}
/** How often the most frequent letter occurs. */
function mostFrequent(text) {
    const counts = countsOf(text);
    let most = 0;
    for (let i = 0; i < text.length; i++)
        most = Math.max(most, counts[text.charCodeAt(i) & 0xff]);
    return most;
}
/** Words of five letters and more: shorter ones would turn up by chance in long tokens. */
const placeholderWords = /example|sample|dummy|placeholder|change[-_ ]?(?:me\b|this|it\b)|replace[-_ ]?(?:me\b|this|with)|insert[-_ ]?(?:your|here)|(?:^|[^a-z])your[-_ ]?(?:[a-z]{3}|$)|[-_ ]here$|todo[-_:]|fixme|redacted|removed|censored|not[-_ ]?a[-_ ]?(?:real|secret)|fake[-_]|[-_]fake|foobar|lorem|x{5,}|\*{3}|\.{3}|do[-_]?n[o']?t[-_]?use|goes[-_ ]?here|deadbeef/i;
/** Runs that people type when they do not have a value. */
const typedRuns = [
    '0123456789',
    '1234567890',
    'abcdefghijklmnopqrstuvwxyz',
    'qwertyuiop',
    '0123456789abcdef',
    'zyxwvutsrqponmlkjihgfedcba',
    '9876543210',
];
/**
 * How keys begin that a vendor publishes and that open nothing but an emulator on one's own machine: Azurite's account, and that
 * of the Cosmos DB emulator (learn.microsoft.com, "Connect to Azurite", "Azure Cosmos DB emulator").
 */
const publishedKeys = ['Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzF', 'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4'];
/** Whether a value stands for a secret instead of being one. */
function isPlaceholder(value) {
    if (publishedKeys.some((start) => value.startsWith(start)))
        return true;
    if (placeholderWords.test(value))
        return true;
    // References: ${VAR}, $(command), {{ template }}, <name>, %VAR%, @Library(...)
    if (/^(?:\$[({]|\$[A-Z_]+$|\$[a-z]+_?[a-z]*$|\{\{|<[^>]*>?$|%[A-Za-z_]+%$|#\{|\[\[|@@)/.test(value) ||
        /\$\{[^}]{1,200}\}|\{\{[^}]{1,200}\}\}|<%/.test(value))
        return true;
    return mostlyOneCharacter(value) || /([^A])\1{7}/.test(value) || isTypedRun(value) || /^(?!A{12})(.{3,12}?)\1{3}/i.test(value);
}
function mostlyOneCharacter(value) {
    return value.length >= 6 && mostFrequent(value) / value.length > 0.6;
}
/** More than half of the value is typed runs, six letters and longer: `1234567890abcdef`, `abcdefgh`. */
function isTypedRun(value) {
    const lower = value.toLowerCase();
    let covered = 0;
    let end = 0;
    for (let start = 0; start + gram <= lower.length; start++) {
        if (!grams().has(lower.slice(start, start + gram)))
            continue;
        covered += start + gram - Math.max(start, end);
        end = start + gram;
    }
    return covered * 2 > value.length;
}
const gram = 6;
let typedGrams;
/** Every six letters in a row of the typed runs; made when first needed, so that loading stays free of work. */
function grams() {
    typedGrams ??= new Set(typedRuns.flatMap((run) => Array.from({ length: run.length - gram + 1 }, (_, start) => run.slice(start, start + gram))));
    return typedGrams;
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ archiveKind),
  i: () => (/* binding */ scanArchive)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/content.js + 1 modules
var src_content = __nccwpck_require__(8263);
;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/reach/tar.js
// Tar archives (POSIX.1-2024 pax, and GNU's long names): every regular file, and an error where the archive is not whole.
/** An archive that is not all there, in words that complete "it is not read to its end: …". */
class TarDamage extends Error {
}
const block = 512;
/** Kinds of members by the letter in their header. */
const regular = new Set(['0', '\0', '7', '']);
const longName = 'L';
const extended = 'x';
/** The regular files, one after another. @throws TarDamage behind the last one that is whole. */
function* tarFiles(content) {
    let at = 0;
    let named;
    while (at + block <= content.length) {
        const header = content.subarray(at, at + block);
        if (header.every((byte) => byte === 0))
            return;
        if (!checksumHolds(header))
            throw new TarDamage('a header in it is damaged');
        const size = sizeIn(header);
        if (size === undefined)
            throw new TarDamage('the size of a member cannot be read');
        const start = at + block;
        if (start + size > content.length)
            throw new TarDamage('a member of it breaks off');
        const body = content.subarray(start, start + size);
        const kind = header.toString('latin1', 156, 157);
        if (kind === longName)
            named = textOf(body);
        else if (kind === extended)
            named = paxPath(body) ?? named;
        else {
            if (regular.has(kind) && size > 0)
                yield { name: named ?? nameIn(header), content: body };
            named = undefined;
        }
        at = start + Math.ceil(size / block) * block;
    }
    // Some writers leave out the two empty blocks at the end.
    if (at < content.length)
        throw new TarDamage('it breaks off');
}
function nameIn(header) {
    const name = textOf(header.subarray(0, 100));
    // GNU writes times where ustar has the beginning of a long path.
    const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? textOf(header.subarray(345, 500)) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
function textOf(bytes) {
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}
/** Records are `LENGTH KEY=VALUE\n`. */
function paxPath(body) {
    for (let at = 0; at < body.length;) {
        const space = body.indexOf(32, at);
        const length = Number(body.toString('latin1', at, space < 0 ? at : space));
        if (!Number.isInteger(length) || length <= space - at)
            return undefined;
        const record = body.toString('utf8', space + 1, at + length - 1);
        if (record.startsWith('path='))
            return record.slice(5);
        at += length;
    }
    return undefined;
}
function checksumHolds(header) {
    const written = Number.parseInt(header
        .toString('latin1', 148, 156)
        .replace(/[\0 ]+$/, '')
        .trim(), 8);
    let unsigned = 0;
    let signed = 0;
    for (let i = 0; i < block; i++) {
        const byte = i >= 148 && i < 156 ? 32 : header[i];
        unsigned += byte;
        signed += byte > 127 ? byte - 256 : byte;
    }
    return written === unsigned || written === signed;
}
/** Octal digits, or with the first bit set a number in base 256. */
function sizeIn(header) {
    if ((header[124] & 0x80) !== 0) {
        const size = header.readUIntBE(130, 6);
        return Number.isSafeInteger(size) ? size : undefined;
    }
    const text = header
        .toString('latin1', 124, 136)
        .replace(/[\0 ]+$/, '')
        .trim();
    return /^[0-7]*$/.test(text) ? Number.parseInt(text || '0', 8) : undefined;
}

// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/reach/unread.js
var unread = __nccwpck_require__(4545);
;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/reach/zip-list.js
// The members that a zip file's own list names, to be held against what a reader found: one that no reader gives would
// otherwise pass for one that holds nothing.
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const endReach = 22 + 65_535;
const maxListed = 100_000;
/** The members that a zip file's central directory lists; undefined where there is none to be read. */
function zipMembersOf(content) {
    let end = -1;
    for (let at = content.length - 22; at >= Math.max(0, content.length - endReach); at--) {
        if (content[at] === 0x50 && content.readUInt32LE(at) === endOfDirectory) {
            end = at;
            break;
        }
    }
    if (end < 0)
        return undefined;
    const size = content.readUInt32LE(end + 12);
    // What stands before the archive, such as a program that opens it, moves all offsets; the directory ends at its end record.
    const claimed = content.readUInt32LE(end + 16);
    let at = content.length > claimed + 4 && content.readUInt32LE(claimed) === directoryEntry ? claimed : end - size;
    const members = [];
    while (at >= 0 && at + 46 <= end && content.readUInt32LE(at) === directoryEntry && members.length < maxListed) {
        const nameLength = content.readUInt16LE(at + 28);
        const next = at + 46 + nameLength + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
        const flags = content.readUInt16LE(at + 8);
        // Bit 11 says UTF-8; else it is an old code page, which fflate reads as Latin-1.
        members.push({
            name: content.toString((flags & 0x800) !== 0 ? 'utf8' : 'latin1', at + 46, at + 46 + nameLength),
            encrypted: (flags & 1) !== 0,
        });
        at = next;
    }
    return members;
}

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/reach/archives.js
// Text inside archives: zip and its kin, tar, gzip. Depth, count and ratio are bounded, and whatever of an archive was not
// read to its end is named: a bomb, a damaged or encrypted member, an archive too deep inside others.





const tarNames = /\.(?:tar|tar\.gz|tgz|crate|gem)$/i;
const gzipNames = /\.(?:gz|tgz|gzip)$/i;
/** All text of one archive with everything nested in it. */
const maxExpandedBytes = 512 * 1024 * 1024;
/** Compressed text rarely shrinks below a hundredth; a bomb does. Small archives may. */
const maxRatio = 200;
const ratioFloorBytes = 16 * 1024 * 1024;
const maxMembers = 20_000;
/** What kind of archive some bytes are: by their first bytes, whatever they are called. Old tar has none, so there the name helps. */
function archiveKind(bytes, name) {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6)))
        return 'zip';
    if (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8)
        return 'gzip';
    return isTar(bytes, name) ? 'tar' : undefined;
}
/** `ustar` stands in every header since 1988; the end of an empty archive is all zeros. */
function isTar(bytes, name) {
    if (bytes.length < 512)
        return false;
    if (bytes.toString('latin1', 257, 262) === 'ustar')
        return true;
    return tarNames.test(name) && (bytes.subarray(0, 8).includes(0) || bytes[100] === 0x30);
}
/** Scans an archive's text members; a member's path is `archive!member`. */
async function scanArchive(detector, bytes, path, options) {
    const found = [];
    const skipped = [];
    const expanded = Math.min(maxExpandedBytes, Math.max(ratioFloorBytes, bytes.length * maxRatio));
    const budget = { left: expanded, members: maxMembers, skipped };
    let scanned = 0;
    await visit(bytes, path, options.archiveDepth);
    const whole = !skipped.some(({ gap }) => gap);
    return { found, skipped, scanned: scanned > 0 || whole ? 1 : 0, bytes: bytes.length };
    async function visit(content, name, depth) {
        try {
            for await (const member of members(content, name, budget))
                await look(member, `${name}!${member.name}`, depth);
        }
        catch (error) {
            const bomb = error instanceof ArchiveBomb;
            const detail = bomb
                ? error.message
                : error instanceof ArchiveDamage || error instanceof TarDamage
                    ? error.message
                    : 'it is damaged, encrypted or of another format';
            skipped.push({ path: name, reason: bomb ? 'archive-bomb' : 'archive-unreadable', gap: true, detail });
        }
    }
    async function look({ name, content }, path, depth) {
        if (archiveKind(content, name) !== undefined) {
            if (depth > 1)
                await visit(content, path, depth - 1);
            else
                skipped.push({
                    path,
                    reason: 'archive-too-deep',
                    gap: true,
                    detail: `it lies deeper in others than \`archive-depth: ${options.archiveDepth}\``,
                });
            return;
        }
        const pointer = (0,unread/* lfsPointer */.FW)(content, path);
        const secrets = pointer === undefined ? (0,src_content/* scanContent */.nx)(detector, content, path, { decodeDepth: options.decodeDepth }) : undefined;
        if (secrets === undefined) {
            const entry = pointer ?? (0,unread/* unread */.gy)(content, path);
            // Pictures and programs in archives are without number and say nothing.
            if (entry.gap)
                skipped.push(entry);
            return;
        }
        scanned++;
        for (const secret of secrets)
            found.push({ path, secret });
    }
}
class ArchiveBomb extends Error {
}
class ArchiveDamage extends Error {
}
async function* members(content, name, budget) {
    const kind = archiveKind(content, name);
    if (kind === 'zip')
        yield* zipMembers(content, name, budget);
    else if (kind === 'tar')
        yield* tarMembers(content, budget);
    else {
        const plain = gunzipped(content, budget);
        if (isTar(plain, name))
            yield* tarMembers(plain, budget);
        else
            yield { name: name.split(/[/!]/).at(-1)?.replace(gzipNames, '') ?? name, content: plain };
    }
}
function gunzipped(content, budget) {
    try {
        const plain = (0,external_node_zlib_.gunzipSync)(content, { maxOutputLength: Math.max(1, budget.left) });
        spend(budget, plain.length);
        return plain;
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw new ArchiveBomb('it expands beyond what its size allows');
        throw error;
    }
}
function spend(budget, bytes) {
    budget.left -= bytes;
    if (budget.left < 0)
        throw new ArchiveBomb('it expands beyond what its size allows');
}
function countMember(budget) {
    if (--budget.members < 0)
        throw new ArchiveBomb(`it holds more than ${maxMembers} members`);
}
function* tarMembers(content, budget) {
    for (const file of tarFiles(content)) {
        countMember(budget);
        yield file;
    }
}
/** fflate's number for a method of compression that it does not know; the other members can still be read. */
const unknownCompression = 14;
/** Members are expanded one after another, each counted while it grows: the sizes that headers claim are not believed. */
async function* zipMembers(content, archive, budget) {
    const { Unzip, UnzipInflate } = await __nccwpck_require__.e(/* import() */ 306).then(__nccwpck_require__.bind(__nccwpck_require__, 1306));
    const listed = zipMembersOf(content);
    const encrypted = new Set(listed?.filter((member) => member.encrypted).map(({ name }) => name));
    const done = [];
    const unsupported = new Set();
    const seen = [];
    let ended = 0;
    let failure;
    const unfit = (name, detail) => {
        ended++;
        budget.skipped.push({ path: `${archive}!${name}`, reason: 'archive-unreadable', gap: true, detail });
    };
    const unzip = new Unzip((file) => {
        const parts = [];
        seen.push(file.name);
        file.ondata = (error, chunk, final) => {
            if (error !== null) {
                if (error.code === unknownCompression) {
                    unsupported.add(file.name);
                    unfit(file.name, 'it is compressed by a method that is not supported');
                }
                else
                    failure ??= error;
                return;
            }
            budget.left -= chunk.length;
            if (budget.left < 0) {
                failure ??= new ArchiveBomb('it expands beyond what its size allows');
                file.terminate();
                return;
            }
            parts.push(chunk);
            if (!final)
                return;
            ended++;
            done.push({ name: file.name, content: Buffer.concat(parts) });
        };
        if (--budget.members < 0)
            failure ??= new ArchiveBomb(`it holds more than ${maxMembers} members`);
        else if (file.name.endsWith('/'))
            ended++;
        else if (encrypted.has(file.name))
            unfit(file.name, 'it is encrypted');
        else if (failure === undefined)
            start(file);
    });
    unzip.register(UnzipInflate);
    function start(file) {
        try {
            file.start();
        }
        catch (error) {
            // After it has told of a method that it does not know, fflate stumbles over it.
            if (!unsupported.has(file.name))
                throw error;
        }
    }
    const step = 64 * 1024;
    for (let at = 0; at < content.length; at += step) {
        unzip.push(content.subarray(at, at + step), at + step >= content.length);
        if (failure !== undefined)
            throw failure;
        yield* done.splice(0);
    }
    if (ended < seen.length)
        throw new ArchiveDamage('a member of it breaks off');
    if (listed === undefined)
        throw new ArchiveDamage('its list of members is missing');
    if (seen.length < listed.length)
        throw new ArchiveDamage(`it lists ${listed.length} members, and ${seen.length} can be read`);
}


/***/ }),

/***/ 4419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ performAll),
/* harmony export */   a: () => (/* binding */ serveTasks)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6769);
/* harmony import */ var _perform_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8561);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4031);
// Who does the work: this thread, and worker threads beside it where there is enough of it. Tasks and results cross threads as
// plain values; results come back in the order of the tasks, so that nothing depends on which thread was faster.



/** Starting a thread costs about what scanning this much does. */
const worthAThread = 4 * 1024 * 1024;
/** How far a heap grows between two full collections; V8 would let it double and more, in each thread. */
const heapGrowthPercent = 60;
/** Short-lived strings are most of what a thread allocates. */
const youngGenerationMb = 4;
/** How much a function runs before Node 20 compiles it for speed: it would begin with too little seen, and so do it several times. */
const interruptBudget = 400_000;
/** Later versions have a compiler in between, and no such flag. */
const budgeted = process.versions.v8.startsWith('11.');
/** Performs all tasks, over as many threads as their weight in bytes is worth, and joins what they found in their order. */
async function performAll(setup, tasks, weight, { threads, progress }) {
    const count = threads === undefined ? 0 : Math.min(threads.count, tasks.length, Math.floor(weight / worthAThread));
    const results = threads === undefined || count < 2
        ? await performHere(setup, tasks, progress)
        : await performInThreads(setup, tasks, { ...threads, count: count - 1 }, progress);
    return (0,_task_js__WEBPACK_IMPORTED_MODULE_2__/* .joinResults */ .F)(results);
}
/** Signals, answers of threads and progress get their turn. */
const breath = () => new Promise((resolve) => setImmediate(resolve));
async function performHere(setup, tasks, progress) {
    const perform = await (0,_perform_js__WEBPACK_IMPORTED_MODULE_1__/* .taskPerformer */ .gS)(setup);
    const results = [];
    for (const task of tasks) {
        results.push(await perform(task));
        progress?.(results.length, tasks.length);
        await breath();
    }
    return results;
}
/** This thread works like the others: to have it wait for them would cost the memory of one more. */
async function performInThreads(setup, tasks, threads, progress) {
    const [{ Worker }, { setFlagsFromString }] = await Promise.all([Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5919, 19)), Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8877, 19))]);
    // Read at every collection and every compilation, so that they hold for this thread as well.
    setFlagsFromString(`--heap-growing-percent=${heapGrowthPercent}`);
    if (budgeted)
        setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
    const results = [];
    let next = 0;
    let finished = 0;
    let ended = false;
    const done = (number, result) => {
        results[number] = result;
        finished++;
        progress?.(finished, tasks.length);
    };
    const workHere = async () => {
        const perform = await (0,_perform_js__WEBPACK_IMPORTED_MODULE_1__/* .taskPerformer */ .gS)(setup);
        while (next < tasks.length && !ended) {
            const number = next++;
            done(number, await perform(tasks[number]));
            await breath();
        }
    };
    const workers = Array.from({ length: threads.count }, () => new Worker(threads.entry, {
        workerData: { scanner: 'secret-scan', data: setup },
        resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
    }));
    try {
        await Promise.all([
            ...workers.map((worker) => new Promise((settle, fail) => {
                let given = 0;
                const give = () => {
                    if (next === tasks.length)
                        return;
                    worker.postMessage({ number: next, task: tasks[next] });
                    next++;
                    given++;
                };
                worker.on('message', (answer) => {
                    if ('failed' in answer) {
                        fail(errorOf(answer.failed));
                        return;
                    }
                    done(answer.done, answer.result);
                    given--;
                    give();
                    if (given === 0)
                        settle();
                });
                worker.on('error', fail);
                worker.on('exit', (code) => fail(new Error(`a thread ended with code ${code} before its work was done`)));
                // One more than it works on, so that it never waits for us.
                give();
                give();
                if (given === 0)
                    settle();
            })),
            workHere(),
        ]);
        if (finished !== tasks.length)
            throw new Error(`expected ${tasks.length} results of threads, got ${finished}`);
        return results;
    }
    finally {
        ended = true;
        await Promise.all(workers.map((worker) => worker.terminate()));
    }
}
/** The other end: performs the tasks that arrive, one after another. */
function serveTasks(data, port) {
    const performer = (0,_perform_js__WEBPACK_IMPORTED_MODULE_1__/* .taskPerformer */ .gS)(data);
    // Told to the first task.
    performer.catch(() => undefined);
    let turn = Promise.resolve();
    port.on('message', (message) => {
        const { number, task } = message;
        turn = turn.then(async () => {
            try {
                port.postMessage({ done: number, result: await (await performer)(task) });
            }
            catch (error) {
                port.postMessage({ failed: fieldsOf(error) });
            }
        });
    });
}
function fieldsOf(error) {
    if (!(error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO))
        return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    const { code, message, where, remedy } = error;
    return { code, message, remedy, where };
}
function errorOf(fields) {
    return 'code' in fields ? new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO(fields) : new Error(fields.message);
}


/***/ }),

/***/ 7154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ scanLargeFile),
/* harmony export */   n: () => (/* binding */ scanLargeStream)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6769);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7809);
/* harmony import */ var _allow_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2581);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8263);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6691);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9780);
/* harmony import */ var _archives_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6097);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4545);
// A file too large to hold in memory: read in pieces, each with what stands before it and what follows, so that a match
// across a border is found whole in one of them.









const pieceBytes = 8 * 1024 * 1024;
/** A match and its judge look this far back. */
const beforeBytes = 4 * _rule_js__WEBPACK_IMPORTED_MODULE_7__/* .maxMatchBytes */ .xc;
/** Room for the longest match with its context, and for an encoded segment of some length. */
const afterBytes = 64 * _rule_js__WEBPACK_IMPORTED_MODULE_7__/* .maxMatchBytes */ .xc;
/** A comment that allows a finding is looked for this far into its line. */
const lineBytes = 4096;
/** Scans a large file, or says why it was skipped, or that it is an archive. Lines are counted in `\n`. */
async function scanLargeFile(detector, file, decodeDepth) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file.absolute, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const open = descriptor;
        let position = 0;
        return await scanPieces(detector, file.path, decodeDepth, (buffer, from) => {
            let length = 0;
            while (from + length < buffer.length) {
                const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(open, buffer, from + length, buffer.length - from - length, position);
                if (read === 0)
                    break;
                position += read;
                length += read;
            }
            return length;
        });
    }
    catch (error) {
        if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO)
            throw error;
        return { skipped: { path: file.path, reason: 'unreadable', gap: true, detail: (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .systemReason */ .uc)(error) } };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** The same for a content that comes as a stream. */
async function scanLargeStream(detector, path, decodeDepth, stream) {
    const chunks = stream[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    return scanPieces(detector, path, decodeDepth, async (buffer, from) => {
        let at = from;
        while (at < buffer.length) {
            if (rest.length === 0) {
                const { value, done } = await chunks.next();
                if (done === true)
                    break;
                rest = typeof value === 'string' ? Buffer.from(value) : value;
            }
            const taken = rest.subarray(0, buffer.length - at);
            buffer.set(taken, at);
            at += taken.length;
            rest = rest.subarray(taken.length);
        }
        return at - from;
    });
}
async function scanPieces(detector, path, decodeDepth, fill) {
    const found = [];
    const buffer = Buffer.allocUnsafe(beforeBytes + pieceBytes + afterBytes);
    let held = 0;
    let seen = 0;
    let first = true;
    let cursor = { byte: 0, line: 1, column: 1, lineStart: 0 };
    for (let last = false; !last;) {
        const read = await fill(buffer, held);
        const piece = buffer.subarray(0, held + read);
        if (first) {
            const skip = unfit(piece, path);
            if (skip !== undefined)
                return skip;
        }
        first = false;
        last = read === 0 || piece.length < buffer.length;
        // What starts in the tail is found again, whole, in the next piece.
        const limit = last ? piece.length : piece.length - afterBytes;
        const lines = lineReader(piece);
        const detections = (0,_content_js__WEBPACK_IMPORTED_MODULE_4__/* .detectAll */ .xw)(detector, piece, path, decodeDepth).sort((a, b) => a.start - b.start || a.end - b.end);
        for (const [order, detection] of detections.entries()) {
            if (detection.start >= limit || detection.start < seen)
                continue;
            cursor = advanced(cursor, piece, detection.start);
            const end = advanced(cursor, piece, detection.end);
            const region = { startLine: cursor.line, startColumn: cursor.column, endLine: end.line, endColumn: end.column };
            const comment = (0,_allow_js__WEBPACK_IMPORTED_MODULE_3__/* .allowance */ .n)(lines(cursor), region.startLine, region.endLine, (0,_content_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .eZ)(detection.rule));
            const identity = (0,_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .publicIdentity */ .Wj)(detection, piece, 'utf8', detections.slice(Math.max(0, order - _content_js__WEBPACK_IMPORTED_MODULE_4__/* .nearbySecrets */ .Rr), order));
            found.push((0,_content_js__WEBPACK_IMPORTED_MODULE_4__/* .locatedSecret */ .Nm)(detection, identity, region, comment));
        }
        const from = characterStart(piece, Math.max(0, limit - beforeBytes));
        seen = limit - from;
        held = piece.length - from;
        cursor = rebased(advanced(cursor, piece, from), from);
        buffer.copyWithin(0, from, piece.length);
        await new Promise((resolve) => setImmediate(resolve));
    }
    return { found };
}
function unfit(head, path) {
    if ((0,_archives_js__WEBPACK_IMPORTED_MODULE_6__/* .archiveKind */ .F)(head, path) !== undefined)
        return 'archive';
    const probe = head.subarray(0, 8000);
    const encoding = (0,_unread_js__WEBPACK_IMPORTED_MODULE_8__/* .isUtf32 */ .xb)(probe) ? undefined : (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .detectEncoding */ .X0)(probe);
    if (encoding === undefined)
        return (0,_unread_js__WEBPACK_IMPORTED_MODULE_8__/* .isTextWithStrays */ .gv)(probe) ? undefined : { skipped: (0,_unread_js__WEBPACK_IMPORTED_MODULE_8__/* .unread */ .gy)(probe, path) };
    if (!encoding.startsWith('utf-16'))
        return undefined;
    return { skipped: { path, reason: 'encoding', gap: true, detail: 'UTF-16 is read up to 16 MiB only' } };
}
function advanced(cursor, piece, to) {
    if (to <= cursor.byte)
        return cursor;
    let { line, lineStart } = cursor;
    for (let at = piece.indexOf(10, cursor.byte); at >= 0 && at < to; at = piece.indexOf(10, at + 1)) {
        line++;
        lineStart = at + 1;
    }
    const from = Math.max(cursor.byte, lineStart);
    const column = (line === cursor.line ? cursor.column : 1) + piece.toString('utf8', from, to).length;
    return { byte: to, line, column, lineStart };
}
function rebased(cursor, by) {
    return { ...cursor, byte: cursor.byte - by, lineStart: cursor.lineStart - by };
}
function characterStart(piece, at) {
    let start = at;
    while (start > 0 && at - start < 3 && (piece[start] & 0xc0) === 0x80)
        start--;
    return start;
}
/** The lines around a place, as far as the piece holds them. */
function lineReader(piece) {
    const known = new Map();
    return ({ line, lineStart }) => (wanted) => {
        const text = known.get(wanted) ?? lineAt(piece, Math.max(0, lineStart), wanted - line);
        if (known.size > 1000)
            known.clear();
        known.set(wanted, text);
        return text;
    };
}
/** The line `delta` lines from the one that starts at `start`. */
function lineAt(bytes, start, delta) {
    let from = start;
    for (let i = 0; i < delta; i++) {
        const end = bytes.indexOf(10, from);
        if (end < 0)
            return '';
        from = end + 1;
    }
    for (let i = 0; i > delta; i--)
        from = from < 2 ? 0 : bytes.lastIndexOf(10, from - 2) + 1;
    const end = bytes.indexOf(10, from);
    return bytes.toString('utf8', from, Math.min(end < 0 ? bytes.length : end, from + lineBytes));
}


/***/ }),

/***/ 8561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ setupDetector),
/* harmony export */   gS: () => (/* binding */ taskPerformer),
/* harmony export */   uQ: () => (/* binding */ customDetector)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6769);
/* harmony import */ var _canary_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(558);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(740);
/* harmony import */ var _ignore_known_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3524);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6691);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2119);
// How a thread does what it is told: with a detector of its own, which proves itself first.






/**
 * Builds a detector of its own and returns what performs tasks with it, which throws PortcullisError `canary-missed`
 * when that detector does not work.
 */
async function taskPerformer(setup) {
    (0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .takeHashKey */ .RS)(setup.hashKey);
    const detector = await setupDetector(setup);
    let canary;
    return async (task) => {
        // A configuration may switch off the rule that the canary is for; the engine must work all the same.
        canary ??= (0,_canary_js__WEBPACK_IMPORTED_MODULE_1__/* .runCanary */ .i)(setup.config === undefined ? detector : (0,_detect_js__WEBPACK_IMPORTED_MODULE_2__/* .buildDetector */ .J)((0,_rules_index_js__WEBPACK_IMPORTED_MODULE_5__/* .secretRules */ .W)()));
        if (!canary.detected)
            throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
                code: 'canary-missed',
                message: `expected each thread to detect the built-in sample, but ${canary.detail}`,
                remedy: 'Do not trust this run; report the defect.',
            });
        if (task.kind === 'files')
            return (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3668))).scanFiles(detector, task.files, setup);
        return (await __nccwpck_require__.e(/* import() */ 692).then(__nccwpck_require__.bind(__nccwpck_require__, 5692))).scanBlobs(detector, task.blobs, setup);
    };
}
/** The detector that a setup calls for. */
async function setupDetector({ config, sha1, root, plain }) {
    if (config === undefined)
        return customDetector(undefined, sha1, root, plain);
    const { customisation } = await __nccwpck_require__.e(/* import() */ 700).then(__nccwpck_require__.bind(__nccwpck_require__, 6700));
    return customDetector(customisation(config.imported, (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_5__/* .secretRules */ .W)(), config.choice), sha1, root, plain);
}
/** The built-in rules, changed as the user's configuration says. */
function customDetector(custom, sha1, root, plain) {
    const own = (0,_detect_js__WEBPACK_IMPORTED_MODULE_2__/* .buildDetector */ .J)(custom?.builtIn ?? (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_5__/* .secretRules */ .W)(), root, plain);
    const customised = custom?.customise(own) ?? own;
    return sha1 ? (0,_ignore_known_js__WEBPACK_IMPORTED_MODULE_3__/* .withSha1 */ .q)(customised) : customised;
}


/***/ }),

/***/ 4031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ joinResults)
/* harmony export */ });
// What a thread is told to do, and what it answers: everything here is plain values, which cross threads.
/** Joins results in their order. */
function joinResults(results) {
    return {
        found: results.flatMap(({ found }) => found),
        skipped: results.flatMap(({ skipped }) => skipped),
        scanned: results.reduce((sum, { scanned }) => sum + scanned, 0),
        bytes: results.reduce((sum, { bytes }) => sum + bytes, 0),
    };
}


/***/ }),

/***/ 4545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ lfsPointer),
/* harmony export */   gv: () => (/* binding */ isTextWithStrays),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   xb: () => (/* binding */ isUtf32)
/* harmony export */ });
// What a file is that was not searched, and whether that is a gap: a picture is no text and never was; a file that is called
// `.env` and holds something else, a pointer to a content that is elsewhere, or an archive that cannot be opened is one.
/** Names of files that are text, or ought to be. */
const textNames = /(?:^|\/)(?:\.?env(?:\.[\w.-]{1,40})?|\.(?:npmrc|netrc|pypirc|pgpass|my\.cnf|htpasswd|git-credentials|dockercfg|bashrc|bash_profile|profile|zshrc|yarnrc)|(?:docker|container|make|jenkins|rake|gem|proc|vagrant|caddy)file(?:\.[\w-]{1,40})?|credentials|id_(?:rsa|dsa|ecdsa|ed25519)|[^/]{1,200}\.(?:env|ya?ml|json[5c]?|jsonl|toml|ini|cfg|conf|config|properties|props|xml|txt|md|rst|csv|tsv|sh|bash|zsh|fish|ps1|psm1|bat|cmd|py|rb|pl|php|go|rs|java|kt|scala|groovy|gradle|cs|vb|js|mjs|cjs|jsx|tsx|vue|svelte|html?|css|scss|sql|tf|tfvars|hcl|nomad|dockerfile|http|rest|log|pem|asc|ovpn|rdp|tmpl|template|j2|erb|plist))$/i;
/** Pictures, sound, films and fonts: what a pointer to one stands for is no text either. */
const mediaNames = /\.(?:png|jpe?g|gif|bmp|ico|webp|avif|tiff?|psd|ai|xcf|svgz|mp[34]|m4[av]|mov|avi|mkv|webm|wav|flac|ogg|opus|ttf|otf|woff2?|eot|blend|fbx|glb|gltf|obj|stl|dae|uasset|umap)$/i;
/** First bytes of formats that are not text though some begin with many letters. */
const binaryMagic = [
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
    [0x7f, 0x45, 0x4c, 0x46],
    [0x4d, 0x5a, 0x90],
    [0xca, 0xfe, 0xba, 0xbe],
    [0xcf, 0xfa, 0xed, 0xfe],
    [0x25, 0x50, 0x44, 0x46],
    [0x00, 0x61, 0x73, 0x6d],
    [0x52, 0x49, 0x46, 0x46],
    [0x4f, 0x67, 0x67, 0x53],
    [0x49, 0x44, 0x33],
    [0x50, 0x41, 0x43, 0x4b],
    [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
    [0x77, 0x4f, 0x46],
    [0x00, 0x01, 0x00, 0x00, 0x00],
    [0x44, 0x49, 0x52, 0x43],
    [0xd0, 0xcf, 0x11, 0xe0],
];
/** First bytes of compressed files that are not opened here. */
const closedArchives = [
    ['bzip2', [0x42, 0x5a, 0x68]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
    ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
    ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
    ['lz4', [0x04, 0x22, 0x4d, 0x18]],
    ['lzip', [0x4c, 0x5a, 0x49, 0x50]],
    ['cabinet', [0x4d, 0x53, 0x43, 0x46]],
    ['compress', [0x1f, 0x9d]],
];
const probeBytes = 8000;
/** Among letters, so many bytes in a hundred may be none before a content counts as binary. */
const strayPercent = 30;
function starts(bytes, magic) {
    return magic.every((byte, at) => bytes[at] === byte);
}
/** UTF-32 by its mark: read as UTF-16 it would seem to be text with nothing in it. */
function isUtf32(bytes) {
    return starts(bytes, [0xff, 0xfe, 0, 0]) || starts(bytes, [0, 0, 0xfe, 0xff]);
}
/** Whether content with NULs in it is text all the same, which one stray byte would otherwise hide from the scan. */
function isTextWithStrays(bytes) {
    if (binaryMagic.some((magic) => starts(bytes, magic)) || closedArchives.some(([, magic]) => starts(bytes, magic)))
        return false;
    if (isUtf32(bytes))
        return false;
    const length = Math.min(bytes.length, probeBytes);
    let strays = 0;
    for (let at = 0; at < length; at++) {
        const byte = bytes[at];
        if ((byte < 32 && (byte < 8 || byte > 13) && byte !== 27) || byte === 127)
            strays++;
    }
    return strays * 100 <= length * strayPercent;
}
/** A content that was not searched, by its first bytes and its name. `asked`: the user named this very file. */
function unread(head, path, asked = false) {
    if (isUtf32(head))
        return { path, reason: 'encoding', gap: true, detail: 'UTF-32 is not read: save it as UTF-8' };
    const closed = closedArchives.find(([, magic]) => starts(head, magic));
    if (closed !== undefined)
        return { path, reason: 'archive-unsupported', gap: true, detail: `archives of the kind ${closed[0]} are not opened` };
    if (textNames.test(path.slice(path.lastIndexOf('!') + 1)))
        return { path, reason: 'binary', gap: true, detail: 'it has the name of a text and holds something else' };
    return { path, reason: 'binary', gap: asked, ...(asked ? { detail: 'it is no text' } : {}) };
}
const pointer = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n(?:ext-[^\n]{1,200}\n){0,10}oid sha256:[0-9a-f]{64}\r?\nsize \d+/;
/** The entry for a pointer of Git LFS, which stands for a content that is not here; undefined for any other content. */
function lfsPointer(bytes, path) {
    if (bytes.length > 1024 || bytes[0] !== 0x76 || !pointer.test(Buffer.from(bytes).toString('latin1')))
        return undefined;
    return {
        path,
        reason: 'lfs-pointer',
        gap: !mediaNames.test(path),
        detail: 'its content is in Git LFS and not here; check out with `lfs: true`',
    };
}


/***/ }),

/***/ 3668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   closed: () => (/* binding */ closed),
/* harmony export */   fileTasks: () => (/* binding */ fileTasks),
/* harmony export */   scanBytes: () => (/* binding */ scanBytes),
/* harmony export */   scanFiles: () => (/* binding */ scanFiles),
/* harmony export */   tooLargeArchive: () => (/* binding */ tooLargeArchive)
/* harmony export */ });
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7809);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8263);
/* harmony import */ var _archives_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6097);
/* harmony import */ var _large_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7154);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4545);
// The files of the workspace through the detector.





/** Files above this are scanned piece by piece, so that memory does not grow with them. */
const wholeFileBytes = 16 * 1024 * 1024;
/** Files up to this size share one buffer, so that memory does not wait for the garbage collector. */
const usualFileBytes = 1024 * 1024;
/** What one task holds: enough to make its message worth it, little enough that no thread waits long for another. */
const taskBytes = 2 * 1024 * 1024;
const taskFiles = 256;
/** Neighbouring files in tasks of about the same work. */
function fileTasks(files) {
    const tasks = [];
    let batch = [];
    let bytes = 0;
    for (const file of files) {
        batch.push(file);
        bytes += file.size;
        if (bytes < taskBytes && batch.length < taskFiles)
            continue;
        tasks.push({ kind: 'files', files: batch });
        batch = [];
        bytes = 0;
    }
    if (batch.length > 0)
        tasks.push({ kind: 'files', files: batch });
    return tasks;
}
async function scanFiles(detector, files, setup) {
    const buffer = Buffer.allocUnsafe(usualFileBytes);
    const found = [];
    const skipped = [];
    let scanned = 0;
    let bytes = 0;
    for (const file of files) {
        const outcome = await scanFile(detector, file, setup, buffer);
        for (const secret of outcome.found)
            found.push(secret);
        for (const skip of outcome.skipped)
            skipped.push(skip);
        scanned += outcome.scanned;
        bytes += outcome.bytes;
    }
    return { found, skipped, scanned, bytes };
}
async function scanFile(detector, file, setup, buffer) {
    // Text is read to its end whatever its size; an archive must be held in memory, which is what the limit is for.
    if (file.size > Math.min(wholeFileBytes, setup.maxBytes)) {
        const large = await (0,_large_file_js__WEBPACK_IMPORTED_MODULE_3__/* .scanLargeFile */ .b)(detector, file, setup.decodeDepth);
        if (large !== 'archive') {
            if ('skipped' in large)
                return { found: [], skipped: [large.skipped], scanned: 0, bytes: 0 };
            return { found: large.found.map((secret) => ({ path: file.path, secret })), skipped: [], scanned: 1, bytes: file.size };
        }
        if (setup.archiveDepth === 0)
            return { found: [], skipped: [closed(file.path)], scanned: 0, bytes: 0 };
        if (file.size > setup.maxBytes)
            return { found: [], skipped: [tooLargeArchive(file.path, file.size, setup.maxBytes)], scanned: 0, bytes: 0 };
    }
    const read = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_0__/* .readWorkspaceFile */ .sL)(file, setup.maxBytes, buffer);
    if ('skipped' in read)
        return { found: [], skipped: [read.skipped], scanned: 0, bytes: 0 };
    return scanBytes(detector, read.bytes, file.path, setup);
}
/** Bytes with a name, as an archive or as text. */
async function scanBytes(detector, bytes, path, setup) {
    const nothing = (skipped) => ({ found: [], skipped: [skipped], scanned: 0, bytes: bytes.length });
    if ((0,_archives_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveKind */ .F)(bytes, path) !== undefined)
        return setup.archiveDepth > 0 ? (0,_archives_js__WEBPACK_IMPORTED_MODULE_2__/* .scanArchive */ .i)(detector, bytes, path, setup) : nothing(closed(path));
    const pointer = (0,_unread_js__WEBPACK_IMPORTED_MODULE_4__/* .lfsPointer */ .FW)(bytes, path);
    if (pointer !== undefined)
        return nothing(pointer);
    const secrets = (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .scanContent */ .nx)(detector, bytes, path, setup);
    if (secrets === undefined)
        return nothing((0,_unread_js__WEBPACK_IMPORTED_MODULE_4__/* .unread */ .gy)(bytes, path, path === setup.asked));
    return { found: secrets.map((secret) => ({ path, secret })), skipped: [], scanned: 1, bytes: bytes.length };
}
/** An archive that the user wants left closed: said, and no gap. */
function closed(path) {
    return { path, reason: 'archive-closed', gap: false, detail: '`archive-depth: 0` leaves archives closed' };
}
function tooLargeArchive(path, size, limit) {
    return { path, reason: 'too-large', gap: true, detail: `an archive of ${size} bytes, and \`max-file-size\` allows ${limit}` };
}


/***/ }),

/***/ 6691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   EN: () => (/* binding */ hashKey),
/* harmony export */   LR: () => (/* binding */ secretHash),
/* harmony export */   RS: () => (/* binding */ takeHashKey),
/* harmony export */   Wj: () => (/* binding */ publicIdentity),
/* harmony export */   sl: () => (/* binding */ isIssued)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
// What may be shown of a secret, and by what it is known again: inside the process by a hash under a random key, in files that
// leave it by the place it stands at. A hash that anybody can compute would let anybody try weak secrets against a report.

/** The secret as evidence: of a long token the first four and last two letters, of what a person may have chosen two, of short ones none. */
function redact(secret, issued) {
    if (!issued)
        return `${secret.length >= 16 ? secret.slice(0, 2) : ''}…`;
    const head = secret.length >= 16 ? 4 : 0;
    const tail = secret.length >= 20 ? 2 : 0;
    return `${secret.slice(0, head)}…${tail === 0 ? '' : secret.slice(-tail)}`;
}
let key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32);
/** The key of this process, for the threads that it starts. */
function hashKey() {
    return key;
}
/** A thread takes the key of the one that started it, so that both know the same secrets. */
function takeHashKey(shared) {
    key = shared;
}
/**
 * By which the same secret of the same rule is known again while this process runs. It is worth nothing outside: its key is
 * random and never written, and no report holds the hash.
 */
function secretHash(ruleId, secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(`${ruleId}\0${secret}`).digest('hex').slice(0, 32);
}
/** A token that its issuer made and that is too long to be tried: nobody chose it, and no list of passwords holds it. */
function isIssued({ rule, identity }) {
    return rule.check.anchor === 'token' && rule.check.generic !== true && identity.length >= 20 && new Set(identity).size >= 10;
}
/** So much of a line before a secret takes part in its identity. */
const prefixUnits = 120;
/** A word with a digit in it may be another secret that no rule knows. */
const wordWithDigit = /[^\s"'`=:,;(){}[\]<>&|]{0,200}\d[^\s"'`=:,;(){}[\]<>&|]{0,200}/g;
/**
 * From what a finding's fingerprint is made. An issued token answers for itself. Any other secret might be guessed from a hash of
 * it, so what stands before it on its line does, and its length, which a report shows as a region anyway: whatever of `earlier`
 * secrets is in there is left out.
 */
function publicIdentity(detection, bytes, encoding, earlier) {
    if (isIssued(detection))
        return `token ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${detection.rule.id}\0${detection.identity}`).digest('hex')}`;
    const { start, end } = detection;
    const from = Math.max(0, start - 4 * prefixUnits);
    const lineStart = Math.max(from, bytes.lastIndexOf(10, start - 1) + 1, bytes.lastIndexOf(13, start - 1) + 1);
    let at = start === 0 ? 0 : lineStart;
    let text = '';
    for (const span of earlier) {
        if (span.end <= at || span.start >= start)
            continue;
        if (span.start > at)
            text += bytes.toString(encoding, at, span.start);
        text += '…';
        at = Math.min(start, span.end);
    }
    text += bytes.toString(encoding, at, start);
    return `${end - start} ${text.slice(-prefixUnits).replace(wordWithDigit, '#')}`;
}


/***/ }),

/***/ 9780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ tokenRule),
/* harmony export */   XM: () => (/* binding */ sample),
/* harmony export */   Yb: () => (/* binding */ base62),
/* harmony export */   xc: () => (/* binding */ maxMatchBytes)
/* harmony export */ });
// What a secret rule is: data for the engine, and a small builder for the many that are a prefix and some letters.
/** Longest match a rule may have, in bytes; the window around a keyword is as wide. A test holds every rule to it. */
const maxMatchBytes = 1024;
/** Base-62 letters, the alphabet of most tokens. */
const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Letters that look random but are the same on every machine: samples are made, never written down, so that sources stay clean. */
function sample(alphabet, length, seed = 7) {
    let state = seed * 2654435761;
    let text = '';
    for (let i = 0; i < length; i++) {
        state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
        text += alphabet[(state >>> 8) % alphabet.length];
    }
    return text;
}
/** A rule for a token that its own form gives away. */
function tokenRule(spec) {
    return {
        id: spec.id,
        aliases: spec.aliases ?? [],
        severity: spec.severity ?? 'critical',
        confidence: spec.confidence ?? 'high',
        title: spec.title,
        why: `Whoever reads it can ${spec.power}, from anywhere, until it is revoked.`,
        remedy: `Revoke it ${spec.revoke}, issue a new one, and have the job read it from a secret store; deleting the line leaves it in the history.`,
        controls: ['NIST-800-53-IA-5', 'PCI-DSS-8.3.2'],
        risks: ['CICD-SEC-6'],
        ...(spec.references === undefined ? {} : { references: spec.references }),
        examples: { bad: spec.bad, good: spec.good },
        check: {
            keywords: spec.keywords,
            pattern: new RegExp(`(?<![A-Za-z0-9_])(?<secret>${spec.token.source})(?![A-Za-z0-9_])`, spec.token.flags.includes('i') ? 'gi' : 'g'),
            ...spec.check,
        },
    };
}


/***/ }),

/***/ 7714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ kindOfName)
/* harmony export */ });
/* unused harmony export wordsOf */
// What a name says about the value assigned to it: a password, a random secret, perhaps a key, or none of these.
const passwordWords = /^(?:pass|passwd|password|passwords|passphrase|passcode|passwort|pwd|pswd|psw|psswd|passw|pw|pword|contrasena|senha|userpass|dbpass|dbpassword|rootpass|adminpass|mypass|userpwd|dbpwd|sshpass|kennwort|wachtwoord|userpassword|storepass|keypass|ftppass|smtppass)$/;
const secretWords = /^(?:secret|secrets|token|tokens|apikey|apikeys|accesskey|secretkey|authkey|appkey|appsecret|clientsecret|authtoken|accesstoken|apitoken|apisecret|credential|credentials|cred|creds|privatekey|signingkey|encryptionkey|sessionkey|masterkey|bearer|authcode|jwt|pat|passkey|mysecret|usertoken|accountkey|storagekey|sharedkey|licensekey)$/;
/** A key that one of these words describes is a secret one. */
const keyQualifiers = /^(?:api|access|secret|private|priv|auth|authorization|encryption|encrypt|encrypted|decrypt|decryption|master|signing|sign|signature|session|account|client|app|application|service|shared|storage|license|licence|hmac|cookie|jwt|crypto|crypt|cipher|aes|des|rsa|webhook|subscription|security|consumer|deploy|upload|developer|dev|write|publish|admin|root|db|database|ssh|pgp|gpg|flask|django|rails|oauth|integration|bot|rest|server|backend|prod|production|staging|live|ingest|maps|google|aws|azure|stripe|twilio|sendgrid|github|gitlab|slack|firebase|wallet|recovery|backup)$/;
/** A name that ends in one of these speaks about a secret instead of holding it. */
const aboutWords = /^(?:fingerprint|thumbprint|checksum|sha|sha1|sha256|md5|etag|revision|commit|uuid|guid|identifier|name|names|id|ids|path|paths|file|files|filename|dir|directory|folder|url|urls|uri|endpoint|host|port|type|types|kind|field|fields|label|labels|title|text|placeholder|hint|help|message|messages|msg|error|errors|err|warning|length|len|size|count|num|number|min|max|minimum|maximum|limit|regex|regexp|pattern|policy|policies|expiry|expires|expired|expiration|expire|ttl|timeout|lifetime|age|duration|date|time|timestamp|format|prefix|suffix|column|header|headers|param|params|parameter|attribute|attr|property|class|classname|selector|xpath|css|icon|input|element|button|page|view|form|dialog|modal|ref|reference|refs|arn|alias|index|idx|store|provider|providers|manager|service|services|method|mode|enabled|disabled|required|optional|visible|visibility|version|algorithm|algo|alg|env|var|variable|vars|exists|valid|invalid|validator|validation|confirm|confirmation|reset|strength|generator|factory|resolver|reader|writer|handler|helper|helpers|config|configuration|settings|setting|options|description|desc|status|state|source|scope|scopes|usage|rule|rules|list|array|map|set|table|model|schema|entity|object|builder|parser|lexer|stream|position|pos|offset|start|end|line|color|style|width|height|changed|updated|created|rotation|interval|encoder|decoder|interface|impl|exception|event|listener|callback|hook|test|tests|spec|mock|check|checker|info|meta|metadata|data|event|response|request|result|prompt|question|answer|tip|tooltip|link|locked|hashed|hint|storage|vault|group|groups|role|roles|issuer|audience|url|domain|region|bucket|mount|volume|template|annotation|namespace|operator|controller|sync|ring|pair|pairs|code|codes|press|down|up|board|stroke|binding|bindings|frame|frames|chain|agreement|exchange|derivation|spacing|point|points|mapping|mapper|sequence|value|values|str|string)$/;
/** `value` and `string` at the end change nothing; they are cut off before the last word is judged. */
const emptyWords = /^(?:value|val|values|str|string|text|plain|plaintext|cleartext|raw|default|old|new|current|prod|production|dev|development|staging|test|testing|local|live|primary|secondary|main|base64|b64|encoded|hex|[0-9]{1,4}|v[0-9])$/;
/** Keys that are no secrets whatever they hold. */
const openKeys = /^(?:public|publishable|site|recipient|pub|primary|foreign|partition|sort|cache|row|hash|index|hot|short|function|arrow|sub|registry|object|group|unique|translation|i18n|react|routing|route|dict|property|json|composite|natural|idempotency|known|verify|verification|locale|message|lookup|search|query|range|shard|entity|resource|field|column|data|item|node|parent|child|left|right|up|down|any|other|same|first|last|next|prev|previous|event|option|setting|settings|store|storagekey|feature|metric|label|tag|meta|nav|menu|tab|site|turn|ssh_public|host_public)$/;
/** The words of an identifier in lower case: `dbPassword`, `DB_PASSWORD` and `db-password` are `db`, `password`. */
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
}
/** What the name promises, or undefined when it promises nothing. */
function kindOfName(name) {
    const words = wordsOf(name);
    // `secret_key_base` of Rails is the key itself.
    if (words.length > 1 && words.at(-1) === 'base' && words.at(-2) === 'key')
        words.pop();
    // `pass_test(…)`: a test that must pass.
    if (words.length === 2 && words[0] === 'pass' && /^tests?$/.test(words[1]))
        return undefined;
    while (words.length > 1 && emptyWords.test(words.at(-1)))
        words.pop();
    const last = words.at(-1);
    if (last === undefined)
        return undefined;
    if (words.some((word) => /^(?:hash(?:ed|es)?|encrypted|digest|masked|redacted)$/.test(word)))
        return undefined;
    if (words.some((word) => /^(?:(?:csrf|xsrf).*|dummy|fake|mock|sample|example|placeholder)$/.test(word)))
        return undefined;
    if (words.some((word) => word === 'public' || word === 'pubkey' || word === 'publishable' || word === 'sitekey'))
        return undefined;
    if (passwordWords.test(last))
        return words.at(-2) === 'by' || words.includes('reset') || words.includes('forgot') ? undefined : 'password';
    if (/(?:pass(?:word|wd)?|pwd)$/.test(last) && !/bypass|compass|trespass|surpass|overpass|underpass/.test(last))
        return 'password';
    if (last === 'masterauth')
        return 'password';
    if (secretWords.test(last))
        return last.startsWith('cred') || last === 'secrets' || last === 'tokens' ? 'weak' : isCountedToken(words) ? undefined : 'secret';
    const before = words.at(-2);
    if (last === 'key' || last === 'keys') {
        if (before === undefined)
            return 'weak';
        if (openKeys.test(before))
            return undefined;
        return keyQualifiers.test(before) ? 'secret' : 'weak';
    }
    if (/^(?:[a-z]{2,20})(?:apikey|secretkey|accesskey|token|secret)$/.test(last))
        return 'secret';
    if (last === 'id' && (before === 'token' || before === 'secret' || before === 'key'))
        return undefined;
    if (aboutWords.test(last))
        return undefined;
    if (last === 'auth' || last === 'authorization' || last === 'salt' || last === 'nonce' || last === 'pepper' || last === 'seed')
        return 'weak';
    // `secretKeyBase`, `passwordProd`, `tokenGithub`: the keyword stands before the last word.
    if (words.some((word) => passwordWords.test(word)))
        return 'weak';
    if (words.some((word) => secretWords.test(word)))
        return 'weak';
    if (words.includes('key') || words.includes('auth'))
        return words.some((word) => openKeys.test(word)) ? undefined : 'weak';
    return undefined;
}
/** Tokens of parsers and of texts: `next_token`, `max_tokens`, `eos_token`. */
function isCountedToken(words) {
    const last = words.at(-1);
    if (!last.startsWith('token'))
        return false;
    return words.some((word) => /^(?:next|prev|previous|max|min|num|total|page|continuation|csrf|xsrf|eos|bos|pad|unk|sep|mask|cls|special|start|end|lex|parse|syntax|keyword|stop|added|extra|design|color|theme|punctuation|prompt|completion|input|output|cancellation|cancel|injection|di|request|change|action|lifecycle|idempotency|idempotent|sync|lock|lease|fencing|pagination|revision|update|delete|trace|transaction|operation|task|starting|upload|marker)$/.test(word));
}


/***/ }),

/***/ 9133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ credentialFile),
/* harmony export */   X5: () => (/* binding */ sourceCode),
/* harmony export */   o5: () => (/* binding */ rehearsal)
/* harmony export */ });
// Places where made-up values stand for real ones.
/** Folders of tests and of what they stand on, whatever their name is joined with: `integtest`, `test-fixtures`, `testhelpers`. */
const testFolder = '(?:[\\w.]{1,30}[-_.])?(?:integ(?:ration)?|unit|func(?:tional)?)?(?:tests?(?:ing|data|helpers?|utils?|fixtures?|suites?|cases?|lib|kit|support|servers?|scripts?|env)?|specs?|e2e|fixtures?|mocks?|mocking|fakes?|stubs?|mirage|fuzz(?:er|ing)?|bench(?:marks?)?|playground)(?:[-_.][\\w.]{1,30})?';
/** Folders of samples, manuals, translations and of others' code. */
const sampleFolder = '_{0,2}(?:examples?|samples?|demos?|tutorials?|docs?|documentation|website|locales?|i18n|l10n|translations?|languages?|lang|po|vendor|vendored|node_modules|third_?party|site-packages)_{0,2}';
/** Tests, samples, manuals and others' code hold made-up values that look real. */
const rehearsal = new RegExp(`(?:^|/)(?:_{0,2}${testFolder}_{0,2}|${sampleFolder})/|_tests?\\.[a-z]{1,5}$|[.-](?:test|tests|spec|stories|cy|mock|fixture)\\.[cm]?[jt]sx?$|(?:^|/)(?:test_|conftest)[^/]{0,200}\\.py$|(?:Tests?|TestCase|IT|Spec|Mock|Fixture)\\.(?:java|kt|cs|php|scala|swift|groovy|rb)$|_spec\\.rb$|\\.(?:mdx|rst|adoc|asciidoc|po|pot|snap)$|(?:^|/)examples?(?:[-_.]\\d{1,3})?\\.(?:json|ya?ml)$|(?:^|/)(?:(?:CHANGELOG|CHANGES|NEWS|HISTORY|ChangeLog)\\b|doc\\.go$)`, 'i');
/** Source code, where a test's values are written by its author; a file of settings may hold what someone really used. */
const sourceCode = /\.(?:[cm]?[jt]sx?|py|rb|go|java|kts?|scala|cs|vb|c|cc|cpp|cxx|h|hpp|m|mm|swift|rs|php|p[lm]|lua|dart|groovy|hs|exs?|erl|clj|fs|mdx?|rst|adoc|asciidoc|html?|snap|vue|svelte|pot?)$/i;
/** Files that exist to hold credentials: there even a plain word is one. */
const credentialFile = /(?:^|\/)(?:\.env(?:\.[\w.-]{1,30})?|\.netrc|_netrc|\.npmrc|\.pypirc|\.pgpass|\.my\.cnf|\.s3cfg|\.ftpconfig|\.?esmtprc|\.?msmtprc|\.fetchmailrc|\.muttrc|\.tugboat|\.git-credentials|credentials(?:\.(?:xml|json|ini|ya?ml))?|credentials-config\.json|sftp(?:-config)?\.json|\.?remote-sync\.json|deployment-config\.json|robomongo\.json|(?:recentservers|sitemanager|filezilla|tomcat-users|WebServers)\.xml|ventrilo_srv\.ini|hub|parameters\.ya?ml|my\.cnf|configuration\.php|config\.inc\.php|wp-config\.php|settings\.xml|NuGet\.config|gradle\.properties|config\.php|secrets?\.ya?ml|database\.ya?ml|local_settings\.py)$|\.(?:env|tfvars|pgpass|netrc)$/i;


/***/ }),

/***/ 1034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   Zo: () => (/* binding */ fitOf),
/* harmony export */   kD: () => (/* binding */ isMadeUpPassword),
/* harmony export */   yP: () => (/* binding */ isWords)
/* harmony export */ });
/* harmony import */ var _plausible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7615);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7714);
// Whether a value can be what its name promises: not code, not a reference, not a word, not something public.


/** Replaced before use: shell, template engines, build tools, format strings. */
const replaced = /^\$[({A-Za-z_]|^\{\{|^<[^<>]*>?$|^%[({]?[A-Za-z_.]+[)}]?[%sd]?$|^#\{|^\[\[?[^\]]*\]?\]$|^@@?[\w.-]+@@?$|^__\w+__$|\$\{[^}]{0,100}\}|\{\{[^}]{0,100}\}\}|\$\([^)]{0,100}\)|<%|%>|#\{[^}]{0,100}\}|^\{[\w.:-]{0,60}\}$|\{[\w.[\]!:]{0,40}\}|^\$[A-Z_]+$|%s|%d|^:[a-z_]+$|^\(.*\)$|^\?+$|^!/;
/** Words that manuals, samples and tests put where the secret will stand. */
const placeholderWords = /example|sample|dummy|placeholder|change[-_ ]?(?:me|it|this|in)|replace|insert|your|todo|tbd|fixme|redacted|removed|hidden|masked|censor|obfuscat|fake|mock|foobar|foo[-_]?bar|lorem|x{3,}|\*{2,}|\.{3}|-{4,}|_{4,}|do[-_]?n[o']?t|goes[-_]?here|deadbeef|encrypted|enter|provide|specif|default|undefined|missing|unknown|invalid|required|optional|asdf|qwert|zxcv|blah|abcdef|123456(?:7|$)|987654|some[-_]|any[-_]|abc-?123|123-?abc|a[-_]?b[-_]?c$|n\/a|none|null|not[-_]?(?:needed|used|required|set|applicable|available|real)|secret-?string|^test|test$|^demo|^temp|^my(?:[-_ ]|pass|pwd|secret|token|key|api|db|user|app|super|own|first|new)|^the[-_]/i;
/** The thing's own name is no value of it: `my-secret-token`, `db_password1`, `not_secure`. */
const ownWords = /passphrase|password|passwd|passwrd|passw|pass|pwd|pw|credentials?|creds?|secret|token|value|string|access|private|shared|master|client|secure|strong|invalid|valid|correct|wrong|hashed|clear|plain|login|admin|super|guest|user|root|test|demo|some|your|this|that|auth|apps?|api|key|new|old|our|the|text|name|here|word|very|weak|good|bad|not|top|my|db|is|id|no/g;
function isOwnName(value) {
    const rest = value.toLowerCase().replace(ownWords, '');
    return rest.length < value.length && /^(?:[^a-z0-9]|\d{1,4}(?!\d)){0,256}$/.test(rest);
}
/** What stands for a password in samples: `my_password`, `db-secret`, `radpass`. */
function isMadeUpPassword(value) {
    return isOwnName(value) || ownedPassword.test(value);
}
const hexDigest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** The last answers: a text that repeats itself asks about the same value thousands of times. */
const known = new Map();
const mostKnown = 256;
function fitOf(value, kind, written) {
    if (value.length < 4 || value.length > 256)
        return undefined;
    // Joined to something, the value is a copy and does not keep the text alive that it was cut from.
    const key = `${kind} ${written.quoted ? 'q' : ''}${written.wrapped ? 'w' : ''}${written.credentialFile ? 'c' : ''} ${value}`;
    let fit = known.get(key);
    if (fit !== undefined || known.has(key))
        return fit;
    fit = judgeFit(value, kind, written);
    if (known.size >= mostKnown)
        known.clear();
    known.set(key, fit);
    return fit;
}
/** `PKCS1_RSA_PKCS1V5`: a constant. */
const constantName = /^[A-Z][A-Z0-9]{0,20}(?:_[A-Z0-9]{1,20}){2,8}$/;
function judgeFit(value, kind, written) {
    if (replaced.test(value))
        return undefined;
    // Text for people, control characters, and everything outside of ASCII.
    if (/[^!-~]/.test(value))
        return undefined;
    if (/^["'].*["']$/.test(value))
        return undefined;
    if (isCode(value, written.quoted) || isPublic(value) || constantName.test(value))
        return undefined;
    if (isOwnName(value) && !(written.credentialFile && /\d{2}|[!@#%^&*]/.test(value)))
        return undefined;
    const strong = looksRandom(value);
    if (kind === 'weak' && wordParts(value) >= 2)
        return undefined;
    // `ACME_KEY=3f9a...` in a file that exists for credentials.
    if (kind === 'weak' && written.credentialFile && hexDigest.test(value) && strong && !hasPlaceholder(value))
        return 'strong';
    if (kind === 'weak' || written.wrapped)
        return strong && value.length >= 16 && !hexDigest.test(value) && !uuid.test(value) && !hasPlaceholder(value) ? 'strong' : undefined;
    if (hasPlaceholder(value))
        return undefined;
    if (kind === 'secret') {
        if (value.length < 8)
            return undefined;
        if (strong)
            return 'strong';
        return value.length >= 10 && isMixed(value) && !isWords(value) && (0,_plausible_js__WEBPACK_IMPORTED_MODULE_0__/* .entropyOf */ .JH)(value) >= 2.8 ? 'fair' : undefined;
    }
    if (strong)
        return 'strong';
    if (written.credentialFile && value.length >= 5 && distinct(value) >= 4)
        return 'fair';
    if (isScrambled(value) || isChosen(value))
        return 'fair';
    if (isWords(value) || !isMixed(value) || distinct(value) < 4 || /^[a-z]+(?:[-_.][a-z]+)+$/i.test(value))
        return undefined;
    return value.length >= 6 || /[^A-Za-z0-9]/.test(value) ? 'fair' : undefined;
}
/** Random enough that nobody typed it: letters and digits mixed, hardly a word in it. */
function looksRandom(value) {
    if (value.length < 12)
        return false;
    if (hexDigest.test(value) || uuid.test(value))
        return (0,_plausible_js__WEBPACK_IMPORTED_MODULE_0__/* .entropyOf */ .JH)(value) >= 2.7;
    const body = value.replace(/[-_.=+/]/g, '');
    if (!/\d/.test(body))
        return (/[a-z]/.test(body) &&
            /[A-Z]/.test(body) &&
            body.length >= 16 &&
            caseChanges(body) >= body.length / 4 &&
            (0,_plausible_js__WEBPACK_IMPORTED_MODULE_0__/* .entropyOf */ .JH)(value) >= 3.5 &&
            !isWords(value));
    if (!/[A-Za-z]/.test(body))
        return value.length >= 16 && /[^0-9.]/.test(value) && (0,_plausible_js__WEBPACK_IMPORTED_MODULE_0__/* .entropyOf */ .JH)(value) >= 3;
    if (isWords(value))
        return false;
    return (0,_plausible_js__WEBPACK_IMPORTED_MODULE_0__/* .entropyOf */ .JH)(value) >= (value.length >= 20 ? 3.3 : 3) && kindChanges(body) >= Math.max(3, body.length / 8);
}
/** `radpass`, `KEYSTONE_DBPASS`, `real_password`: whose it is and that it is one, which manuals say in its place. */
const ownedPassword = /^[A-Za-z_.-]{0,24}(?:pass(?:word|wd|phrase)?|pwd|secret)\d{0,3}!?$/i;
function hasPlaceholder(value) {
    if (ownedPassword.test(value) || sampleUuid.test(value) || isTypedInRuns(value))
        return true;
    // A long random value may hold a short word by chance; a long word or a run of one letter is never chance.
    if (value.length >= 18 && looksRandom(value))
        return (/example|sample|dummy|placeholder|changeme|change_me|replace|redacted|foobar|x{5,}|\*{3,}|\.{3}|123456789|abcdefgh|deadbeef/i.test(value) || oneLetter(value));
    return placeholderWords.test(value) || oneLetter(value) || typedRun(value);
}
/** References, calls, member access, operators: what stands in code where a literal could. */
function isCode(value, quoted) {
    if (/^(?:true|false|null|nil|none|undefined|nan|self|this|string|str|int|integer|bool|boolean|float|number|object|any|void|bytes|char|password|text|hidden|yes|no|on|off|utf-?(?:8|16|32)|latin-?1|ascii|base64|hex|[hrep]s(?:256|384|512)|aes-?(?:128|192|256)(?:-[a-z]{3})?|sha-?(?:1|224|256|384|512)|md5)$/i.test(value))
        return true;
    const base64 = /^[A-Za-z0-9+/]{24,}={0,2}$/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
    if (base64 && looksRandom(value))
        return false;
    if (/\w\(|\)\.|=>|->|::|&&|\|\||[=!]=|\+\+|\/\/|\/\*|\\[xu][0-9a-f]{2}|\\[dwsb]|^\^|\[\^|\.\*|\(\?/.test(value))
        return true;
    if (/^(?:\.{0,2}|~|[A-Za-z]:)[\\/][\w.-]/.test(value) && !(/[+=]/.test(value) && looksRandom(value)))
        return true;
    if (/^[a-z][\w.-]{1,60}\/$/.test(value))
        return true;
    // A class of characters: `[A-Za-z0-9_]+`.
    if (/\[[^\]]{0,20}\w-\w[^\]]{0,40}\]/.test(value))
        return true;
    // The name of a secret instead of one: `ssh_key`, `DO_API_TOKEN`.
    if (/^[A-Za-z]+(?:[_-][A-Za-z]+)+$/.test(value) && (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfName */ .f)(value) !== undefined)
        return true;
    if (/^(?:[\w.-]{1,40}\/){2,}[\w.-]*$/.test(value) && !looksRandomPath(value))
        return true;
    if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(value) || /^(?:www\.|mailto:|urn:|arn:|data:|ssh-(?:rsa|ed25519|dss)|ecdsa-)/i.test(value))
        return true;
    if (/\.(?:json|ya?ml|xml|txt|pem|key|crt|cer|pfx|p12|jks|html?|js|ts|py|rb|go|java|png|svg|css|md|conf|cfg|ini|properties|env|sh|exe|dll|log|csv)$/i.test(value))
        return true;
    if (/^--?[A-Za-z][A-Za-z-]{2,40}(?:=|$)/.test(value))
        return true;
    if (/^[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{2,20})+$/.test(value))
        return true;
    if (quoted)
        return /^[A-Za-z_$][\w$-]*(?:\.[A-Za-z_$][\w$-]*)+$/.test(value) && !/\d\w*\d/.test(value);
    return (/^(?:[A-Za-z_$@&*][\w$]*)(?:(?:\.|->|::)[A-Za-z_$][\w$]*)+$/.test(value) || /[()[\]{}|]|[:,]$/.test(value) || /^[-+*&@!%=]/.test(value));
}
/** Long base64 with slashes is no path. */
function looksRandomPath(value) {
    return value.length >= 24 && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value) && !/[._-]/.test(value);
}
/** Certificates, public keys, the header of a JWT alone, digests with their algorithm's name, versions, dates, colours, addresses. */
function isPublic(value) {
    return (/^(?:sha(?:1|224|256|384|512)[-:=$]|md5[-:=]|\$2[aby]?\$|\$[156]\$|\$argon2|pbkdf2|\{(?:SSHA|SHA|MD5|CRYPT|bcrypt|noop)\})/i.test(value) ||
        /^eyJhbGciOi[\w-]*$/.test(value) ||
        // Fingerprints and hardware addresses.
        /^(?:[0-9a-f]{2}:){5,}[0-9a-f]{2}$/i.test(value) ||
        /^(?:MII[A-Z]|LS0t|h1:|AAAA[BCE]3NzaC1|ssh-|-----)/.test(value) ||
        /^[<>=^~!|]{1,2} ?v?\d/.test(value) ||
        /^(?:v?\d{1,4}(?:\.\d{1,6}){1,4}(?:[-+][\w.+-]{1,60})?|\d{4}-\d{2}-\d{2}[T \d:.Z+-]*|#[0-9a-f]{3,8}|[\d.:/,-]+|0x[0-9a-f]{1,8})$/i.test(value) ||
        /^ENC\[|^ENC\(|^vault:v\d|^Ag[A-Z][\w+/]{60}|^pk_(?:live|test)_|^age1[a-z0-9]{40}|^\{cipher\}|^\{AES\}|^secretsmanager:|^ssm:|^op:\/\/|^keyvault:|^projects\/|^enc:/i.test(value));
}
/** So much of a value tells whether it is made of words. */
const wordsLength = 128;
/** Only words, in any of the ways identifiers and phrases are written, with a number or two at their end. */
function isWords(text) {
    const value = text.slice(0, wordsLength).replace(/^[._-]{1,3}|[._,;:!?-]{1,3}$/g, '');
    if (/^[A-Z]?[a-z]+$|^[A-Z]+$|^[a-z]+$/.test(value))
        return true;
    if (isHumped(value))
        return true;
    const parts = value
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .split(/[^A-Za-z0-9]+/)
        .filter((part) => part !== '');
    if (parts.length < 2)
        return false;
    const words = parts.filter((part) => /^(?:[A-Za-z]?[a-z]{1,20}|[A-Z]{1,20})\d{0,2}$|^\d{1,2}$|^v\d+$/.test(part));
    if (words.length < parts.length)
        return false;
    // Random letters of both cases fall into parts too, but into few that could be spoken.
    const letters = parts.join('').length;
    const spoken = parts.filter(isSpeakable).join('').length;
    return letters / parts.length >= 3.2 && spoken >= letters * (/[^A-Za-z0-9]/.test(value) ? 0.45 : 0.6);
}
/**
 * `tigerWinter4149!`, `Coffee-Rocket-77`: words with a number behind them, which people choose where a digit and a capital
 * are asked for. Names in code end in one digit or in none.
 */
function isChosen(value) {
    return (/^[A-Za-z][a-z]{2,30}(?:(?:[-_][A-Za-z]|[A-Z])[a-z]{1,30}){0,4}[-_.@#]?\d{2,6}[!@#$%^&*?.]{0,3}$/.test(value) &&
        (/[A-Z]/.test(value) || /\d{3}|[!@#$%^&*?]/.test(value)));
}
/** Capitals and small letters in an order that no word has: what generators of passwords leave without a digit. */
function isScrambled(value) {
    if (!/^[A-Za-z]{8,}$/.test(value) || isWords(value) || distinct(value) < 6)
        return false;
    return caseChanges(value) * (/[bcdfghjklmnpqrstvwxz]{5}/.test(value) ? 4 : 3) >= value.length;
}
/** `airtableOAuth2Api`, `sha256WithRSAEncryption`: mostly capitalised words, which random letters of both cases are not. */
function isHumped(value) {
    if (!/[a-z]/.test(value) || !/[A-Z]/.test(value))
        return false;
    let covered = 0;
    for (const [word] of value.matchAll(/OAuth|IPv[46]|API|SHA|RSA|URL|[A-Z][a-z]{2,}|[a-z]{4,}/g))
        if (/^[A-Z]{3}$|OAuth|IPv/.test(word) || (/[aeiouy]/.test(word) && !/[bcdfghjklmnpqrstvwxz]{4}|[aeiou]{4}/i.test(word)))
            covered += word.length;
    // Chance makes two short humps of a password easily.
    return covered >= value.length * (value.length < 12 ? 0.85 : 0.7);
}
/** Three letters at least, a vowel among them, and no heap of consonants. */
function isSpeakable(word) {
    return /^[A-Za-z]{3}/.test(word) && /[aeiouy]/i.test(word) && !/[bcdfghjklmnpqrstvwxz]{4}|[aeiou]{4}/i.test(word);
}
/** At least two kinds of characters, of which one is no letter. */
function isMixed(value) {
    return /[A-Za-z]/.test(value) && /[^A-Za-z]/.test(value);
}
/** Parts of an identifier that are words: `__airflow_var_fix_888b_`. */
function wordParts(value) {
    return value.split(/[-_.:/]/).filter((part) => /^(?:[a-z]{3,}|[A-Z][a-z]{2,}|[A-Z]{3,})$/.test(part)).length;
}
function distinct(value) {
    return new Set(value).size;
}
function oneLetter(value) {
    return (0,_plausible_js__WEBPACK_IMPORTED_MODULE_0__/* .mostFrequent */ .ye)(value) > value.length * 0.5;
}
/** UUIDs that standards and manuals print, and those that somebody typed. */
const sampleUuid = /^(?:550e8400-e29b-41d4-a716-4466|123e4567-e89b-12d3|f81d4fae-7dec-11d0|6ba7b81[0-4]-9dad-11d1|12345678-)|^[0-9a-f]{8}-0000-0000-|^([0-9a-f])\1{7}-/i;
/** `12345ABCDE67890FGHIJ`, `abc123abc123abc1`: three and more letters in the order of the keyboard, again and again. */
function isTypedInRuns(text) {
    const value = text.replace(/[-_.]/g, '');
    let covered = 0;
    let start = 0;
    for (let i = 1; i <= value.length; i++) {
        if (value.charCodeAt(i) - value.charCodeAt(i - 1) === 1)
            continue;
        if (i - start >= 3)
            covered += i - start;
        start = i;
    }
    return covered > 0 && covered >= value.length * 0.7;
}
function typedRun(value) {
    let run = 1;
    for (let i = 1; i < value.length; i++) {
        run = value.charCodeAt(i) - value.charCodeAt(i - 1) === 1 ? run + 1 : 1;
        if (run >= 6 && run * 2 >= value.length)
            return true;
    }
    return false;
}
function caseChanges(value) {
    let changes = 0;
    for (let i = 1; i < value.length; i++)
        if (isSmall(value.charCodeAt(i - 1)) !== isSmall(value.charCodeAt(i)))
            changes++;
    return changes;
}
function isSmall(code) {
    return code >= 97 && code <= 122;
}
/** How often the kind of character (small, capital, digit) changes. */
function kindChanges(value) {
    const kind = (code) => (code >= 48 && code <= 57 ? 0 : isSmall(code) ? 1 : 2);
    let changes = 0;
    for (let i = 1; i < value.length; i++)
        if (kind(value.charCodeAt(i - 1)) !== kind(value.charCodeAt(i)))
            changes++;
    return changes;
}


/***/ }),

/***/ 2119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ familyOf),
  W: () => (/* binding */ secretRules)
});

// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/rules/generic/values.js
var values = __nccwpck_require__(1034);
;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/shape.js
// A token's shape in one readable line, `ghp_<alnum:36>`, from which its expression, its keyword and its samples derive.
/** Character classes a shape may name. */
const classes = {
    digit: { set: '0-9', sample: '0123456789' },
    hex: { set: '0-9a-f', sample: '0123456789abcdef' },
    HEX: { set: '0-9A-F', sample: '0123456789ABCDEF' },
    anyhex: { set: '0-9A-Fa-f', sample: '0123456789abcdef' },
    lower: { set: '0-9a-z', sample: 'abcdefghijklmnopqrstuvwxyz0123456789' },
    upper: { set: '0-9A-Z', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789' },
    letter: { set: 'A-Za-z', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz' },
    alnum: { set: '0-9A-Za-z', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
    word: { set: '0-9A-Za-z_', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
    url: { set: '0-9A-Za-z_\\-', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
    ldash: { set: '0-9a-z\\-', sample: 'abcdefghijklmnopqrstuvwxyz0123456789' },
    dash: { set: '0-9A-Za-z\\-', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
    base64: { set: '0-9A-Za-z+/', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
    base32: { set: 'A-Z2-7', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567' },
    lowbase32: { set: 'a-z2-7', sample: 'abcdefghijklmnopqrstuvwxyz234567' },
    base58: { set: '1-9A-HJ-NP-Za-km-z', sample: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz' },
    bech32: { set: '02-9AC-HJ-NP-Z', sample: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L' },
    lowbech32: { set: '02-9ac-hj-np-z', sample: 'qpzry9x8gf2tvdw0s3jn54khce6mua7l' },
    query: { set: '0-9A-Za-z%._\\-+/=', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
    opaque: { set: '0-9A-Za-z._~+/=\\-', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
    path: { set: '0-9A-Za-z/', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
};
const parsed = new Map();
/** Hundreds of rules share a few shapes, and each asks for its parts several times. */
function parseShape(shape) {
    let parts = parsed.get(shape);
    if (parts === undefined) {
        parts = readShape(shape);
        parsed.set(shape, parts);
    }
    return parts;
}
/**
 * Parts of a shape. `<hex:32>` and `<url:20-40>` are runs of a class, `<uuid>` is a UUID, `<live|test>` a choice of words,
 * everything else is literal.
 * @throws Error on a class or length that does not exist: a defect of the rule set.
 */
function readShape(shape) {
    const parts = [];
    for (const piece of shape.split(/(<[^<>]*>)/)) {
        if (piece === '')
            continue;
        if (!piece.startsWith('<')) {
            parts.push({ kind: 'text', text: piece });
            continue;
        }
        const inner = piece.slice(1, -1);
        const run = /^([A-Za-z0-9]+):(\d+)(?:-(\d+))?$/.exec(inner);
        if (inner === 'uuid' || inner === 'UUID') {
            const name = inner === 'uuid' ? 'anyhex' : 'HEX';
            for (const [index, length] of [8, 4, 4, 4, 12].entries()) {
                if (index > 0)
                    parts.push({ kind: 'text', text: '-' });
                parts.push({ kind: 'run', name, min: length, max: length });
            }
        }
        else if (run !== null) {
            const [, name = '', least = '', most = least] = run;
            if (classes[name] === undefined || Number(most) < Number(least))
                throw new Error(`shape ${shape}: no such run ${piece}`);
            parts.push({ kind: 'run', name, min: Number(least), max: Number(most) });
        }
        else {
            if (!inner.includes('|'))
                throw new Error(`shape ${shape}: ${piece} is neither a run nor a choice`);
            parts.push({ kind: 'choice', options: inner.split('|') });
        }
    }
    return parts;
}
/** Source of the expression that a shape stands for, without groups that capture. */
function shapeSource(shape) {
    return parseShape(shape)
        .map((part) => {
        if (part.kind === 'text')
            return escapeText(part.text);
        if (part.kind === 'choice')
            return `(?:${part.options.map(escapeText).join('|')})`;
        const count = part.min === part.max ? `{${part.min}}` : `{${part.min},${part.max}}`;
        return `[${setOf(part.name)}]${count}`;
    })
        .join('');
}
/** Character set (inside of brackets) that must not follow a token of this shape: it would be part of something longer. */
function shapeTail(shape) {
    const last = parseShape(shape).at(-1);
    if (last?.kind !== 'run')
        return '0-9A-Za-z';
    const set = setOf(last.name);
    return /^(?:0-9|0-9a-f|0-9A-F|0-9A-Fa-f|0-9a-z|0-9A-Z|A-Za-z|A-Z2-7|a-z2-7)$/.test(set) || !set.includes('A-Z') ? '0-9A-Za-z' : set;
}
/** The literal texts a shape may begin with: what a search for it looks for first. Choices are spelled out while that stays selective. */
function shapeKeywords(shape) {
    let starts = [''];
    for (const part of parseShape(shape)) {
        if (part.kind === 'run')
            break;
        const options = part.kind === 'text' ? [part.text] : part.options;
        if (part.kind === 'choice' && starts.every((start) => start.length >= 5))
            break;
        starts = starts.flatMap((start) => options.map((option) => start + option));
    }
    return starts.filter((start) => start !== '');
}
/** Least Shannon entropy, in bits a character, of the random part: about two thirds of what chance gives. */
function shapeEntropy(shape) {
    const runs = parseShape(shape).filter((part) => part.kind === 'run');
    const length = runs.reduce((sum, run) => sum + run.min, 0);
    const alphabet = Math.max(1, ...runs.map((run) => classes[run.name].sample.length));
    return length < 8 ? 0 : Math.round(Math.log2(Math.min(alphabet, length)) * 6.2) / 10;
}
/** A made-up token of the shape; the same seed gives the same token. */
function sampleOf(shape, seed) {
    let state = 2166136261;
    for (let i = 0; i < seed.length; i++)
        state = Math.imul(state ^ seed.charCodeAt(i), 16777619) >>> 0;
    const next = (below) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 4294967296) * below);
    };
    return parseShape(shape)
        .map((part) => {
        if (part.kind === 'text')
            return part.text;
        if (part.kind === 'choice')
            return part.options[next(part.options.length)] ?? '';
        const letters = classes[part.name].sample;
        return withDigit(Array.from({ length: part.min }, () => letters[next(letters.length)]).join(''), letters);
    })
        .join('');
}
/** Chance leaves the digits out now and then; a run without one may read as words. */
function withDigit(run, letters) {
    return run.length < 6 || !letters.includes('7') || /\d/.test(run) ? run : `${run.slice(0, 3)}7${run.slice(4)}`;
}
/** The shape filled with one repeated letter: what documentation prints in its place. */
function placeholderOf(shape) {
    return parseShape(shape)
        .map((part) => {
        if (part.kind === 'text')
            return part.text;
        if (part.kind === 'choice')
            return part.options[0] ?? '';
        const set = classes[part.name].sample;
        return (set.includes('x') ? 'x' : set.includes('X') ? 'X' : '0').repeat(part.min);
    })
        .join('');
}
function setOf(name) {
    return classes[name].set;
}
function escapeText(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/context.js
// Whether the text between a provider's name and a value says that the value is the provider's credential.
// A name close by is enough for a value with a form of its own; 32 digits of hex are a credential only where they are
// assigned to the name, or where a word such as `token` stands between them.


/** Names that speak of a digest of something, not of a credential. */
const digestName = /hash|sha[-_]?(?:1|256|384|512)\b|md5|checksum|digest|integrity|commit|revision|fingerprint|etag|_rev\b|thumbprint|\bgit_?ref\b|\btree\/|blob\/|@sha|\bh1:/i;
/** Words that announce a credential. */
const credentialWords = /key|token|secret|auth|passw|pwd|cred|bearer|access|login|licen[cs]e|private|apikey|api|signature|\bpat\b|\bpass\b/i;
/**
 * From the name to the value in one of the notations of an assignment: `name = "value"`, `"name": "value"`,
 * `name: str = 'value'`, `<name>value</name>`, `"name", "value"`, `name="x" value="..."`, `name => value`, `--name value`.
 */
const assignment = /^[\w.\- \t]{0,40}(?:\\?["'`\])]){0,3}[ \t]{0,4}(?:,?\s{0,40}\\?["']?value["']?[ \t]{0,3}[=:]|:[ \t]{0,2}[A-Za-z]{1,10}\??[ \t]{0,2}=|[:?|+.!=]{0,3}[=:>]|\|\||,|\(|[ \t])(?:\\?["'`\s=({[]|\\[nrt]|bearer |token |basic |@){0,6}$/i;
/** Within this distance words that are no assignment still connect a name with a value. */
const wordsReach = 44;
/** @returns a test of one match of a name, the text after it (group `gap`), and a value. */
function contextOf({ shapes, words }) {
    let expressions;
    return (secret, { match, before, after }) => {
        expressions ??= expressionsOf(shapes, words);
        const { strict, distinct, needed } = expressions;
        const gap = match.groups?.gap ?? '';
        const nameStart = before.length - (match[0].length - secret.length);
        const name = match[0].slice(0, match[0].length - secret.length - gap.length);
        const lead = /[\w.-]{0,40}$/.exec(before.slice(Math.max(0, nameStart - 40), nameStart))?.[0] ?? '';
        if (insideWord(lead, name))
            return false;
        if (digestName.test(gap))
            return false;
        // The value is itself a name of something.
        if (/^["'`]\??[ \t]{0,2}:/.test(after))
            return false;
        const assigned = assignment.test(gap);
        if (needed !== undefined && !needed.test(`${lead} ${gap}`) && !(assigned && /["'`]$/.test(gap) && isIssued(secret)))
            return false;
        // The expression looks for the name in any case, and so for the value.
        if (!strict.test(secret) && !(sameCase(secret) && (strict.test(secret.toLowerCase()) || strict.test(secret.toUpperCase()))))
            return assigned && (0,values/* looksRandom */.EZ)(secret) && distinctCase(secret);
        if (distinct.test(secret))
            return true;
        if (isIdentifier(secret))
            return false;
        if (assigned)
            return !(/^[ \t,(]*$/.test(gap) && !credentialWords.test(lead) && secret.length < 20);
        if (gap.length > wordsReach || (gap.match(/\n/g)?.length ?? 0) > 2)
            return false;
        // A path component, a host, a member: parts of something longer.
        if (/[/@.]$/.test(gap))
            return false;
        return credentialWords.test(lead) || credentialWords.test(gap) || /[?&](?:code|sig)=$/.test(gap);
    };
}
/** Made for the first match of a rule; of most rules a run sees none. */
function expressionsOf(shapes, words) {
    return {
        strict: new RegExp(`^(?:${shapes.map(shapeSource).join('|')})$`),
        distinct: new RegExp(`^(?:${shapes.filter(isDistinct).map(shapeSource).join('|') || '(?!)'})$`),
        needed: words === undefined ? undefined : new RegExp(words.join('|'), 'i'),
    };
}
/** Too random to be anything but a credential, whatever the name beside it also means. */
function isIssued(secret) {
    return secret.length >= 20 && /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret) && (0,values/* looksRandom */.EZ)(secret);
}
/** `lob` in `global`, `mux` in `tmux`: a short name counts only where a word begins. */
function insideWord(lead, name) {
    if (lead === '' || name.length > 5)
        return false;
    const last = lead.at(-1);
    if (!/[A-Za-z]/.test(last))
        return false;
    return !(/[a-z]/.test(last) && /^[A-Z]/.test(name));
}
/** Literal letters of its own, three at least, and beside them something random. */
function isDistinct(shape) {
    const parts = parseShape(shape);
    return parts.some((part) => (part.kind === 'text' && /[A-Za-z]{2}.|.[A-Za-z]{2}|[A-Za-z]\W[A-Za-z]|:$/.test(part.text)) || part.kind === 'choice');
}
function sameCase(secret) {
    return secret === secret.toLowerCase() || secret === secret.toUpperCase();
}
function distinctCase(secret) {
    return /\d/.test(secret) && secret.length >= 16;
}
/** A long run of letters alone, or words, is an identifier; random text of this length has a digit in it. */
function isIdentifier(secret) {
    if (/^[A-Za-z_-]{16,}$/.test(secret) && (/^[a-z_-]+$|^[A-Z_-]+$/.test(secret) || secret.length >= 24))
        return true;
    if (/^\d+$/.test(secret))
        return false;
    return (0,values/* isWords */.yP)(secret);
}

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/define.js
// Builders for the two kinds of credential formats there are: a token that its prefix gives away,
// and a value that only the provider's name beside it gives away. A family file is a list of calls to these.


/** What may stand before a token: no letter or digit, unless it is the end of an escape. */
const tokenStart = '(?<=^|[^0-9A-Za-z]|\\\\[nrtbf]|\\\\u[0-9a-fA-F]{4}|%[0-9A-Fa-f]{2}|\\x1b\\[[0-9;]{0,8}m)';
/** The same before a named value, which may be part of no identifier. */
const valueStart = '(?<=[^0-9A-Za-z_]|\\\\[nrt]|%[0-9A-Fa-f]{2})';
/** Keywords for a token whose own start is too short to search for: the start with each letter that may follow. */
function continued(start, alphabet) {
    return [...alphabet].map((letter) => start + letter);
}
/** A token that its own letters give away, wherever it stands. */
function token(spec) {
    const shapes = [spec.shape].flat();
    const source = () => shapes.map((shape) => `${shapeSource(shape)}(?![${shapeTail(shape)}])`).join('|');
    const keywords = spec.keywords ?? [...new Set(shapes.flatMap(shapeKeywords))];
    const anchored = spec.lookback === undefined;
    const sample = (seed) => spec.sample?.(seed) ?? sampleOf(shapes[0], seed);
    return rule(spec, {
        confidence: 'high',
        keywords,
        ...(anchored ? { anchor: 'token' } : { lookback: spec.lookback + 16 }),
        pattern: () => (anchored ? new RegExp(`(?<secret>${source()})`, 'y') : new RegExp(`${tokenStart}(?<secret>${source()})`, 'g')),
        entropy: spec.entropy ?? Math.min(...shapes.map(shapeEntropy)),
        examples: () => ({
            bad: [
                { text: () => `TOKEN=${sample(`${spec.id} 1`)}\n`, path: '.env' },
                { text: () => `{"config": {"value": "${sample(`${spec.id} 2`)}"}}\n`, path: 'settings.json' },
                { text: () => `client.connect('${sample(`${spec.id} 3`)}');\n`, path: 'src/client.js' },
            ],
            good: [
                { text: () => `TOKEN=${placeholderOf(shapes[0])}\n`, path: '.env' },
                {
                    text: () => `TOKEN=${sample(`${spec.id} 4`).slice(0, keywords[0].length + 4)}\n`,
                    path: '.env',
                },
                { text: () => `the value begins with ${keywords[0]} and is kept in the vault\n`, path: 'README.md' },
            ],
        }),
    });
}
/** Longest text between a provider's name and the value it explains. */
const reach = 60;
/** A value that only the provider's name before it gives away; context.ts says which texts between the two do. */
function named(spec) {
    const shapes = [spec.shape].flat();
    const pattern = () => {
        const value = shapes.map(shapeSource).join('|');
        const names = spec.names
            .map((name) => name.replace(/[._-]/g, (joint, at) => (joint === '.' || at === name.length - 1 ? '[-_.]' : '[-_. ]?')))
            .join('|');
        return new RegExp(`(?:${names})(?<gap>[^]{0,${reach}}?)${valueStart}(?<secret>${value})(?![\\w\\-+/]|\\.\\w|[([]|=\\w)`, 'iy');
    };
    const explains = contextOf({ shapes, ...(spec.words === undefined ? {} : { words: spec.words }) });
    const judge = (secret, candidate) => {
        if (isOwnName(secret, spec.names) || !explains(secret, candidate))
            return undefined;
        return spec.judge === undefined ? {} : spec.judge(secret, candidate);
    };
    const first = spec.names[0];
    const label = `${first.replace(/[.\- ]/g, '_')}${spec.words === undefined ? '_key' : `_${spec.words[0].replace(/\W.*$/, '')}`}`;
    const sample = (seed) => spec.sample?.(seed) ?? sampleOf(shapes[0], seed);
    return rule({ ...spec, judge }, {
        confidence: 'medium',
        keywords: spec.names.flatMap(spellings),
        anchor: 'keyword',
        pattern,
        entropy: spec.entropy ?? Math.min(...shapes.map(shapeEntropy)),
        examples: () => ({
            bad: [
                { text: () => `${label.toUpperCase()}=${sample(`${spec.id} 1`)}\n`, path: '.env' },
                { text: () => `{\n  "${label}": "${sample(`${spec.id} 2`)}"\n}\n`, path: 'settings.json' },
                { text: () => `const ${label} = '${sample(`${spec.id} 3`)}';\n`, path: 'src/client.js' },
                { text: () => `# the ${label.replaceAll('_', ' ')} of staging: ${sample(`${spec.id} 5`)}\n`, path: 'notes.txt' },
            ],
            good: [
                { text: () => `${label.toUpperCase()}=${placeholderOf(shapes[0])}\n`, path: '.env' },
                { text: () => `${label.toUpperCase()}=\${VAULT_VALUE}\n`, path: '.env' },
                { text: () => `unrelated_checksum = "${sample(`${spec.id} 4`)}"\n`, path: 'src/client.py' },
                // A table of providers names each twice, and its key nowhere.
                ...ownNames(first).map((name) => ({
                    text: () => `  ['${spec.what}', '${name}', 'key'],\n  ${label}: '${name}',\n`,
                    path: 'src/providers.ts',
                })),
            ],
        }),
    });
}
/** The provider's name as tables of providers write it: for a person, a variable, an address. */
function ownNames(name) {
    const plain = name.replace(/[-_. ]+$/, '');
    return [plain, `${plain}_api`, `${plain}-api-key`, `${plain.toUpperCase()}_API_KEY`];
}
/** Whether a value is the name of its own provider, with no more than the words that go with every key. */
function isOwnName(value, names) {
    const plain = value.toLowerCase().replace(/[^a-z0-9]/g, '');
    const own = names.map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, '')).filter((name) => name.length >= 3 && plain.includes(name));
    const longest = own.sort((a, b) => b.length - a.length)[0];
    return longest !== undefined && plain.replaceAll(longest, '').replace(wordsOfKeys, '').length < 3;
}
const wordsOfKeys = /api|access|account|app|auth|client|credentials?|id|keys?|live|password|private|public|secret|service|test|token|url|user|v\d/g;
/** A joint in a name may be written in several ways, or not at all; a dot is always some joint. */
function spellings(name) {
    const joined = name.replace(/-/g, '_');
    const all = joined.includes('_')
        ? ['_', '-', '', '.', ' '].map((joint) => joined.replace(/_(?!$)/g, joint).replace(/_$/, joint === '' || joint === ' ' ? '_' : joint))
        : [joined];
    return all.flatMap((text) => (name.includes('.') ? ['.', '_', '-'].map((joint) => text.replaceAll('.', joint)) : [text]));
}
function rule(spec, detection) {
    const { judge } = spec;
    // Of the hundreds of rules most never meet their keyword, and need no expression.
    let pattern;
    return {
        id: spec.id,
        aliases: spec.aliases ?? [],
        severity: spec.severity ?? 'high',
        confidence: spec.confidence ?? detection.confidence,
        title: `${spec.what} in the clear`,
        why: `Whoever reads this ${spec.what} can ${spec.gives}.`,
        remedy: `Revoke it at ${spec.revoke}, issue a new one, and let the program read that from a secret store; deleting the line leaves the old one in the history.`,
        controls: ['CWE-798', 'NIST-800-53-IA-5(7)', 'PCI-DSS-8.6.2'],
        risks: ['CICD-SEC-6'],
        ...(spec.references === undefined ? {} : { references: spec.references }),
        // Only tests and documentation look at them.
        get examples() {
            const { bad, good } = detection.examples();
            return { bad: [...bad, ...(spec.more ?? [])], good: [...good, ...(spec.near ?? [])] };
        },
        check: {
            keywords: detection.keywords,
            get pattern() {
                pattern ??= detection.pattern();
                return pattern;
            },
            ...(detection.anchor === undefined ? {} : { anchor: detection.anchor }),
            ...(detection.lookback === undefined ? {} : { lookback: detection.lookback }),
            entropy: detection.entropy,
            ...(judge === undefined ? {} : { judge: (candidate) => judge(candidate.secret, candidate) }),
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/ai.js
// Providers of models and of what is built around them.

const bills = 'run models and have them billed to the account, and often read its files and conversations';
const aiRules = [
    token({
        id: 'openai-api-key',
        aliases: ['OpenAIDetector'],
        what: 'OpenAI API key',
        gives: bills,
        revoke: 'platform.openai.com/api-keys',
        severity: 'critical',
        shape: [
            'sk-<proj|svcacct|admin|None>-<url:20-90>T3BlbkFJ<url:20-90>',
            'sk-<alnum:20>T3BlbkFJ<alnum:20>',
            'sk-<proj|svcacct|admin>-<url:80-200>',
        ],
        keywords: ['sk-'],
    }),
    token({
        id: 'anthropic-api-key',
        what: 'Anthropic API key',
        gives: bills,
        revoke: 'console.anthropic.com/settings/keys',
        severity: 'critical',
        shape: ['sk-ant-api<digit:2>-<url:93>AA', 'sk-ant-<api|sid|oat|ort><digit:2>-<url:80-120>'],
    }),
    token({
        id: 'anthropic-admin-api-key',
        what: 'Anthropic admin API key',
        gives: 'manage members, keys and spending of the organisation',
        revoke: 'console.anthropic.com/settings/admin-keys',
        severity: 'critical',
        shape: 'sk-ant-admin<digit:2>-<url:80-120>',
    }),
    token({
        id: 'huggingface-access-token',
        aliases: ['huggingface-token'],
        what: 'Hugging Face access token',
        gives: 'read private models and data sets and, with write scope, replace published ones',
        revoke: 'huggingface.co/settings/tokens',
        severity: 'critical',
        shape: ['hf_<letter:34>', 'hf_<alnum:34-37>'],
    }),
    token({
        id: 'huggingface-organization-api-token',
        what: 'Hugging Face organisation token',
        gives: 'read private models and data sets of the organisation',
        revoke: 'huggingface.co/settings/tokens',
        severity: 'critical',
        shape: 'api_org_<letter:34>',
    }),
    named({
        id: 'cohere-api-token',
        what: 'Cohere API key',
        gives: bills,
        revoke: 'dashboard.cohere.com/api-keys',
        severity: 'critical',
        names: ['cohere', 'co_api_key'],
        shape: '<alnum:40>',
    }),
    named({
        id: 'mistral-api-key',
        what: 'Mistral API key',
        gives: bills,
        revoke: 'console.mistral.ai/api-keys',
        severity: 'critical',
        names: ['mistral'],
        shape: '<alnum:32>',
    }),
    token({
        id: 'groq-api-key',
        what: 'Groq API key',
        gives: bills,
        revoke: 'console.groq.com/keys',
        severity: 'critical',
        shape: 'gsk_<alnum:52>',
    }),
    token({
        id: 'replicate-api-token',
        what: 'Replicate API token',
        gives: bills,
        revoke: 'replicate.com/account/api-tokens',
        severity: 'critical',
        shape: 'r8_<alnum:37>',
    }),
    token({
        id: 'perplexity-api-key',
        what: 'Perplexity API key',
        gives: bills,
        revoke: 'perplexity.ai/settings/api',
        severity: 'critical',
        shape: 'pplx-<alnum:48>',
    }),
    token({
        id: 'xai-api-key',
        what: 'xAI API key',
        gives: bills,
        revoke: 'console.x.ai',
        severity: 'critical',
        shape: ['xai-<alnum:80>', 'xai-<url:70-120>'],
    }),
    token({
        id: 'openrouter-api-key',
        what: 'OpenRouter API key',
        gives: bills,
        revoke: 'openrouter.ai/keys',
        severity: 'critical',
        shape: 'sk-or-v1-<hex:64>',
    }),
    named({
        id: 'deepseek-api-key',
        what: 'DeepSeek API key',
        gives: bills,
        revoke: 'platform.deepseek.com/api_keys',
        severity: 'critical',
        names: ['deepseek', 'api_key', 'apikey', 'openai'],
        shape: 'sk-<hex:32>',
    }),
    token({
        id: 'cerebras-api-key',
        what: 'Cerebras API key',
        gives: bills,
        revoke: 'cloud.cerebras.ai',
        severity: 'critical',
        shape: 'csk-<lower:48>',
    }),
    token({
        id: 'nvidia-api-key',
        what: 'NVIDIA API key',
        gives: bills,
        revoke: 'build.nvidia.com > API keys',
        severity: 'critical',
        shape: 'nvapi-<url:60-70>',
    }),
    token({
        id: 'togetherai-api-key',
        aliases: ['together-ai-api-key'],
        what: 'Together AI API key',
        gives: bills,
        revoke: 'api.together.ai/settings/api-keys',
        severity: 'critical',
        shape: 'tgp_v1_<url:43>',
    }),
    named({
        id: 'togetherai-legacy-api-key',
        what: 'Together AI API key of the old form',
        gives: bills,
        revoke: 'api.together.ai/settings/api-keys',
        names: ['together'],
        shape: '<hex:64>',
    }),
    token({
        id: 'fireworks-api-key',
        what: 'Fireworks AI API key',
        gives: bills,
        revoke: 'fireworks.ai/account/api-keys',
        severity: 'critical',
        shape: ['fw_<alnum:24>', 'fpk_<alnum:30-60>'],
    }),
    named({
        id: 'elevenlabs-api-key',
        what: 'ElevenLabs API key',
        gives: bills,
        revoke: 'elevenlabs.io/app/settings/api-keys',
        names: ['elevenlabs', 'eleven_api', 'xi_api_key', 'eleven_labs'],
        shape: ['sk_<hex:48>', '<hex:32>'],
    }),
    named({
        id: 'deepgram-api-key',
        what: 'Deepgram API key',
        gives: bills,
        revoke: 'console.deepgram.com',
        names: ['deepgram'],
        shape: '<hex:40>',
    }),
    named({
        id: 'assemblyai-api-key',
        what: 'AssemblyAI API key',
        gives: bills,
        revoke: 'assemblyai.com/app/account',
        names: ['assemblyai', 'assembly_ai', 'aai_api'],
        shape: '<lower:32>',
    }),
    named({
        id: 'stability-ai-api-key',
        what: 'Stability AI API key',
        gives: bills,
        revoke: 'platform.stability.ai/account/keys',
        names: ['stability', 'dreamstudio'],
        shape: 'sk-<alnum:48>',
    }),
    named({
        id: 'ai21-api-key',
        what: 'AI21 API key',
        gives: bills,
        revoke: 'studio.ai21.com/account',
        names: ['ai21'],
        shape: ['<alnum:32>', '<uuid>'],
    }),
    token({
        id: 'voyageai-api-key',
        what: 'Voyage AI or MongoDB model key',
        gives: bills,
        revoke: 'dashboard.voyageai.com',
        shape: '<pa|al>-<url:43>',
        keywords: ['pa-', 'al-'],
        entropy: 4.2,
        judge: (secret) => (/\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret.slice(3)) ? {} : undefined),
    }),
    named({
        id: 'pinecone-api-key-legacy',
        what: 'Pinecone API key of the old form',
        gives: 'read and change the vectors of the project',
        revoke: 'app.pinecone.io > API keys',
        names: ['pinecone'],
        shape: '<uuid>',
    }),
    token({
        id: 'pinecone-api-key',
        what: 'Pinecone API key',
        gives: 'read and change the vectors of the project',
        revoke: 'app.pinecone.io > API keys',
        severity: 'critical',
        shape: 'pcsk_<alnum:5-6>_<alnum:63>',
    }),
    token({
        id: 'langchain-langsmith-personal-access-token',
        aliases: ['langsmith-api-key', 'langchain-langsmith-service-key'],
        what: 'LangSmith API key',
        gives: 'read the traced conversations of the workspace',
        revoke: 'smith.langchain.com > Settings',
        shape: 'lsv2_<pt|sk>_<anyhex:32>_<anyhex:10>',
    }),
    token({
        id: 'langfuse-secret-key',
        what: 'Langfuse secret key',
        gives: 'read the traced conversations of the project',
        revoke: 'cloud.langfuse.com > Project settings',
        shape: 'sk-lf-<uuid>',
    }),
    token({
        id: 'weights-and-biases-api-key-v1',
        what: 'Weights & Biases API key',
        gives: 'read and change the experiments of its owner',
        revoke: 'wandb.ai/settings',
        shape: 'wandb_v1_<word:60-80>',
    }),
    named({
        id: 'weights-and-biases-api-key',
        what: 'Weights & Biases API key',
        gives: 'read and change the experiments of its owner',
        revoke: 'wandb.ai/settings',
        names: ['wandb', 'weightsandbiases'],
        shape: '<hex:40>',
    }),
    named({
        id: 'privateai-api-token',
        what: 'Private AI API key',
        gives: 'use the service on the account',
        revoke: 'portal.private-ai.com',
        severity: 'medium',
        names: ['private_ai', 'privateai'],
        shape: '<lower:32>',
    }),
    named({
        id: 'cursor-api-key',
        what: 'Cursor API key',
        gives: 'act for its owner and be billed to the team',
        revoke: 'cursor.com/dashboard',
        names: ['cursor'],
        shape: ['key_<hex:64>', 'crsr_<hex:64>'],
    }),
    token({
        id: 'llama-cloud-api-key',
        what: 'LlamaCloud API key',
        gives: 'read the indexed documents',
        revoke: 'cloud.llamaindex.ai/api-key',
        shape: 'llx-<alnum:44-52>',
    }),
    token({
        id: 'tavily-api-key',
        what: 'Tavily API key',
        gives: 'use up the quota of the account',
        revoke: 'app.tavily.com',
        severity: 'medium',
        shape: ['tvly-<prod|dev>-<alnum:32>', 'tvly-<alnum:32>'],
    }),
    token({
        id: 'jina-api-key',
        what: 'Jina AI API key',
        gives: bills,
        revoke: 'jina.ai/api-dashboard',
        severity: 'medium',
        shape: 'jina_<hex:32><url:28>',
    }),
    token({
        id: 'apify-api-token',
        what: 'Apify API token',
        gives: 'run scrapers billed to the account',
        revoke: 'console.apify.com/settings/integrations',
        shape: 'apify_api_<alnum:34-38>',
    }),
    token({
        id: 'runpod-api-key',
        what: 'RunPod API key',
        gives: 'start machines billed to the account',
        revoke: 'console.runpod.io/user/settings',
        severity: 'critical',
        shape: 'rpa_<upper:40><alnum:6>',
    }),
    token({
        id: 'vercel-ai-gateway-key',
        what: 'Vercel AI Gateway key',
        gives: bills,
        revoke: 'vercel.com > AI Gateway',
        severity: 'critical',
        shape: 'vck_<url:56>',
    }),
    named({
        id: 'fal-api-key',
        what: 'fal.ai API key',
        gives: bills,
        revoke: 'fal.ai/dashboard/keys',
        names: ['fal_key', 'fal_', 'fal.ai', 'falai'],
        shape: '<uuid>:<hex:32>',
    }),
    named({
        id: 'clarifai-api-key',
        what: 'Clarifai API key',
        gives: bills,
        revoke: 'clarifai.com/settings/security',
        names: ['clarifai'],
        shape: '<hex:32>',
    }),
    token({
        id: 'brave-search-api-key',
        what: 'Brave Search API key',
        gives: 'use up the quota of the account',
        revoke: 'api-dashboard.search.brave.com',
        severity: 'medium',
        shape: 'BSA<url:28>',
        entropy: 3.8,
        judge: (secret) => (/\d/.test(secret) && /[a-z]/.test(secret) ? {} : undefined),
    }),
    named({
        id: 'zhipu-api-key',
        aliases: ['zai-api-key', 'ollama-api-key'],
        what: 'Zhipu (Z.ai) or Ollama API key',
        gives: bills,
        revoke: 'open.bigmodel.cn or ollama.com/settings/keys',
        names: ['zhipu', 'zai', 'z_ai', 'glm', 'bigmodel', 'ollama'],
        shape: '<hex:32>.<url:16-24>',
    }),
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/chat.js
// Chat, mail, telephone and social networks.


const slackRevoke = 'api.slack.com/apps (auth.revoke ends one token at once)';
const slackActs = 'read and write what the app or user may in the workspace';
const mails = 'send mail in the name of the domain and read who was written to';
const chatRules = [
    token({
        id: 'slack-bot-token',
        what: 'Slack bot token',
        gives: slackActs,
        revoke: slackRevoke,
        severity: 'critical',
        shape: ['xoxb-<digit:10-13>-<digit:10-13>-<alnum:18-34>', 'xoxb-<digit:10-13>-<digit:10-13><alnum:0-34>'],
    }),
    token({
        id: 'slack-user-token',
        what: 'Slack user token',
        gives: 'read and write everything the user can in the workspace',
        revoke: slackRevoke,
        severity: 'critical',
        shape: '<xoxp|xoxe>-<digit:10-13>-<digit:10-13>-<digit:10-13>-<alnum:28-34>',
    }),
    token({
        id: 'slack-app-token',
        what: 'Slack app-level token',
        gives: 'open a socket as the app and receive its events',
        revoke: slackRevoke,
        shape: 'xapp-<digit:1>-<alnum:9-13>-<digit:10-15>-<alnum:30-70>',
    }),
    token({
        id: 'slack-config-access-token',
        what: 'Slack configuration access token',
        gives: 'create and change apps of the workspace',
        revoke: slackRevoke,
        severity: 'critical',
        shape: 'xoxe.<xoxb|xoxp>-<digit:1-10>-<alnum:140-180>',
    }),
    token({
        id: 'slack-config-refresh-token',
        what: 'Slack configuration refresh token',
        gives: 'obtain configuration tokens of the workspace',
        revoke: slackRevoke,
        severity: 'critical',
        shape: 'xoxe-<digit:1-10>-<alnum:140-180>',
    }),
    token({
        id: 'slack-legacy-bot-token',
        what: 'Slack bot token of the old form',
        gives: slackActs,
        revoke: slackRevoke,
        severity: 'critical',
        shape: 'xoxb-<digit:8-14>-<alnum:18-26>',
    }),
    token({
        id: 'slack-legacy-token',
        what: 'Slack token of the old form',
        gives: slackActs,
        revoke: slackRevoke,
        severity: 'critical',
        shape: ['<xoxs|xoxo>-<digit:5-14>-<digit:5-14>-<digit:5-14>-<anyhex:8-40>', 'xoxs-<url:20-100>'],
    }),
    token({
        id: 'slack-legacy-workspace-token',
        what: 'Slack workspace token',
        gives: slackActs,
        revoke: slackRevoke,
        shape: ['<xoxa|xoxr>-<digit:1>-<alnum:8-48>', '<xoxa|xoxr>-<url:12-120>'],
    }),
    token({
        id: 'slack-session-token',
        aliases: ['slack-session-cookie'],
        what: 'Slack browser session token',
        gives: 'use Slack as the signed-in user',
        revoke: 'the Slack account page > Sign out all other sessions',
        severity: 'critical',
        shape: ['xoxc-<digit:9-15>-<digit:9-15>-<digit:9-15>-<hex:64>', 'xoxd-<query:60-400>'],
    }),
    token({
        id: 'slack-webhook-url',
        aliases: ['slack-webhook'],
        what: 'Slack webhook address',
        gives: 'post to the channel as the app',
        revoke: slackRevoke,
        severity: 'medium',
        shape: ['hooks.slack.com/<services|workflows|triggers>/<path:30-80>'],
    }),
    named({
        id: 'discord-bot-token',
        what: 'Discord bot token',
        gives: 'read and write as the bot on every server it joined',
        revoke: 'discord.com/developers/applications > Bot > Reset token',
        severity: 'critical',
        confidence: 'high',
        names: ['discord', 'token', 'bot', 'login', 'authorization'],
        shape: '<M|N|O><alnum:23-27>.<url:6>.<url:27-38>',
        judge: (secret) => (/^(?:M[DTjz]|N[DTjz]|O[DT])/.test(secret) ? {} : undefined),
        sample: (seed) => `MT${sampleOf('<alnum:22>.G<alnum:5>.<alnum:38>', seed)}`,
    }),
    token({
        id: 'discord-webhook',
        aliases: ['discord-webhook-url'],
        what: 'Discord webhook address',
        gives: 'post to the channel',
        revoke: 'the Discord channel > Edit > Integrations',
        severity: 'medium',
        shape: ['<discord|discordapp>.com/api/webhooks/<digit:17-20>/<url:60-70>'],
        keywords: ['discord.com/api/webhooks', 'discordapp.com/api/webhooks'],
    }),
    named({
        id: 'discord-api-token',
        what: 'Discord API token',
        gives: 'act as the application on Discord',
        revoke: 'discord.com/developers/applications',
        names: ['discord'],
        shape: '<hex:64>',
    }),
    named({
        id: 'discord-client-id',
        what: 'Discord client id',
        gives: 'name the application whose secret usually stands beside it',
        revoke: 'discord.com/developers/applications',
        severity: 'low',
        confidence: 'low',
        // Servers, channels and users have ids of the same form.
        judge: (_secret, { match }) => (/client|app/i.test(match[0]) ? { confidence: 'medium' } : {}),
        names: ['discord'],
        shape: '<digit:18>',
        entropy: 2,
    }),
    named({
        id: 'discord-client-secret',
        what: 'Discord client secret',
        gives: 'impersonate the application',
        revoke: 'discord.com/developers/applications',
        names: ['discord'],
        shape: '<url:32>',
    }),
    token({
        id: 'telegram-bot-api-token',
        aliases: ['telegram-bot-token'],
        what: 'Telegram bot token',
        gives: 'read and write as the bot',
        revoke: 'the BotFather chat (/revoke)',
        severity: 'high',
        shape: ['<digit:8-10>:AA<url:33>'],
        keywords: [':aa'],
        lookback: 12,
    }),
    named({
        id: 'telegram-bot-api-token-named',
        what: 'Telegram bot token',
        gives: 'read and write as the bot',
        revoke: 'the BotFather chat (/revoke)',
        severity: 'high',
        names: ['telegr', 'tg_bot', 'tgbot'],
        shape: '<digit:5-16>:A<url:34>',
    }),
    token({
        id: 'microsoft-teams-webhook',
        what: 'Microsoft Teams webhook address',
        gives: 'post to the channel',
        revoke: 'the Teams channel > Connectors',
        severity: 'medium',
        shape: [
            '.webhook.office.com/webhookb2/<uuid>@<uuid>/IncomingWebhook/<lower:32>/<uuid>',
            'outlook.office.com/webhook/<uuid>@<uuid>/IncomingWebhook/<lower:32>/<uuid>',
        ],
    }),
    named({
        id: 'mattermost-access-token',
        what: 'Mattermost access token',
        gives: 'read and write as its owner',
        revoke: 'the Mattermost server > Profile > Security',
        names: ['mattermost'],
        shape: '<lower:26>',
    }),
    token({
        id: 'sendgrid-api-token',
        aliases: ['sendgrid-api-key'],
        what: 'SendGrid API key',
        gives: mails,
        revoke: 'app.sendgrid.com/settings/api_keys',
        severity: 'critical',
        shape: ['SG.<url:22>.<url:43>', 'SG.<url:16-32>.<url:32-64>'],
    }),
    named({
        id: 'mailgun-private-api-token',
        aliases: ['mailgun-api-key'],
        what: 'Mailgun private API key',
        gives: mails,
        revoke: 'app.mailgun.com/settings/api_security',
        severity: 'critical',
        names: ['mailgun', 'mg_api'],
        shape: ['key-<hex:32>', '<hex:32>'],
    }),
    token({
        id: 'mailgun-key',
        what: 'Mailgun private API key',
        gives: mails,
        revoke: 'app.mailgun.com/settings/api_security',
        severity: 'high',
        confidence: 'medium',
        shape: 'key-<hex:32>',
    }),
    named({
        id: 'mailgun-pub-key',
        what: 'Mailgun public validation key',
        gives: 'use the address validation of the account',
        revoke: 'app.mailgun.com/settings/api_security',
        severity: 'low',
        names: ['mailgun'],
        shape: 'pubkey-<hex:32>',
    }),
    named({
        id: 'mailgun-signing-key',
        what: 'Mailgun webhook signing key or new-style API key',
        gives: 'forge delivery events or send mail',
        revoke: 'app.mailgun.com/settings/api_security',
        names: ['mailgun'],
        shape: '<hex:32>-<hex:8>-<hex:8>',
    }),
    token({
        id: 'mailchimp-api-key',
        what: 'Mailchimp API key',
        gives: 'read and write to everybody on the mailing lists',
        revoke: 'mailchimp.com > Account > Extras > API keys',
        severity: 'critical',
        shape: '<hex:32>-us<digit:1-2>',
        keywords: ['-us'],
        lookback: 34,
    }),
    named({
        id: 'postmark-api-token',
        aliases: ['postmark-server-token'],
        what: 'Postmark server or account token',
        gives: mails,
        revoke: 'account.postmarkapp.com > API tokens',
        names: ['postmark'],
        shape: '<uuid>',
    }),
    token({
        id: 'sendinblue-api-token',
        aliases: ['brevo-api-key'],
        what: 'Brevo (Sendinblue) API or SMTP key',
        gives: mails,
        revoke: 'app.brevo.com/settings/keys',
        severity: 'critical',
        shape: '<xkeysib|xsmtpsib>-<hex:64>-<alnum:16>',
        keywords: ['xkeysib-', 'xsmtpsib-'],
    }),
    token({
        id: 'resend-api-key',
        what: 'Resend API key',
        gives: mails,
        revoke: 'resend.com/api-keys',
        severity: 'critical',
        shape: ['re_<base58:8>_<base58:24>', 're_<alnum:8>_<alnum:24>'],
    }),
    token({
        id: 'mailersend-api-token',
        what: 'MailerSend API token',
        gives: mails,
        revoke: 'app.mailersend.com > API tokens',
        severity: 'critical',
        shape: 'mlsn.<alnum:30-100>',
    }),
    named({
        id: 'mailjet-api-secret',
        aliases: ['mailjet-basic-auth'],
        what: 'Mailjet API key or secret',
        gives: mails,
        revoke: 'app.mailjet.com/account/apikeys',
        names: ['mailjet', 'mj_apikey'],
        shape: '<hex:32>',
    }),
    named({
        id: 'sparkpost-api-key',
        what: 'SparkPost API key',
        gives: mails,
        revoke: 'app.sparkpost.com/account/api-keys',
        names: ['sparkpost'],
        shape: '<hex:40>',
    }),
    named({
        id: 'mandrill-api-key',
        what: 'Mandrill API key',
        gives: mails,
        revoke: 'mandrillapp.com/settings',
        names: ['mandrill'],
        shape: ['md-<url:22>', '<url:22>'],
    }),
    token({
        id: 'twilio-api-key',
        what: 'Twilio API key',
        gives: 'send messages and calls billed to the account, given its secret',
        revoke: 'console.twilio.com > API keys',
        severity: 'high',
        shape: 'SK<hex:32>',
        keywords: continued('SK', '0123456789abcdef'),
        near: [{ text: 'SKIP_ALL = true' }],
    }),
    token({
        id: 'twilio-account-sid',
        what: 'Twilio account SID',
        gives: 'address the account whose auth token usually stands beside it',
        revoke: 'console.twilio.com > Account',
        severity: 'low',
        shape: 'AC<hex:32>',
        keywords: continued('AC', '0123456789abcdef'),
    }),
    named({
        id: 'twilio-auth-token',
        what: 'Twilio auth token',
        gives: 'send messages and calls billed to the account',
        revoke: 'console.twilio.com > Account > API keys & tokens',
        severity: 'critical',
        names: ['twilio'],
        words: ['token', 'secret', 'auth', 'key', 'pass'],
        shape: '<hex:32>',
    }),
    named({
        id: 'messagebird-api-token',
        what: 'MessageBird API key',
        gives: 'send messages billed to the account',
        revoke: 'dashboard.messagebird.com/developers/access',
        names: ['messagebird', 'message_bird'],
        shape: '<alnum:25>',
    }),
    named({
        id: 'messagebird-client-id',
        what: 'MessageBird client id',
        gives: 'name the client of the account',
        revoke: 'dashboard.messagebird.com/developers/access',
        severity: 'low',
        names: ['messagebird', 'message_bird'],
        shape: '<uuid>',
    }),
    named({
        id: 'vonage-api-secret',
        aliases: ['nexmo-api-secret'],
        what: 'Vonage (Nexmo) API secret',
        gives: 'send messages billed to the account',
        revoke: 'dashboard.nexmo.com/settings',
        names: ['nexmo', 'vonage'],
        words: ['secret', 'key', 'token'],
        shape: '<alnum:16>',
    }),
    named({
        id: 'plivo-auth-token',
        what: 'Plivo auth token',
        gives: 'send messages billed to the account',
        revoke: 'console.plivo.com',
        names: ['plivo'],
        shape: ['<url:40>'],
    }),
    named({
        id: 'telnyx-api-v2-key',
        what: 'Telnyx API key',
        gives: 'send messages and calls billed to the account',
        revoke: 'portal.telnyx.com > API keys',
        names: ['telnyx'],
        shape: 'KEY<url:55>',
    }),
    named({
        id: 'sendbird-access-id',
        what: 'Sendbird application id',
        gives: 'name the chat application',
        revoke: 'dashboard.sendbird.com',
        severity: 'low',
        names: ['sendbird'],
        shape: '<uuid>',
    }),
    named({
        id: 'sendbird-access-token',
        what: 'Sendbird API token',
        gives: 'read and write the chats of all users of the application',
        revoke: 'dashboard.sendbird.com > Settings > Application',
        severity: 'critical',
        names: ['sendbird'],
        shape: '<hex:40>',
    }),
    named({
        id: 'intercom-api-key',
        what: 'Intercom access token',
        gives: 'read the conversations with customers',
        revoke: 'app.intercom.com > Developer hub',
        severity: 'critical',
        names: ['intercom'],
        shape: '<opaque:60>',
    }),
    named({
        id: 'zendesk-secret-key',
        what: 'Zendesk API token',
        gives: 'read and answer every ticket',
        revoke: 'the Zendesk admin center > APIs',
        severity: 'critical',
        names: ['zendesk'],
        shape: '<alnum:40>',
    }),
    named({
        id: 'facebook-secret',
        aliases: ['facebook-app-secret'],
        what: 'Facebook app secret',
        gives: 'impersonate the app towards its users',
        revoke: 'developers.facebook.com/apps > Settings > Basic',
        severity: 'high',
        names: ['facebook', 'fb_app', 'fb_secret', 'fb_client'],
        shape: '<hex:32>',
    }),
    named({
        id: 'facebook-access-token',
        what: 'Facebook app access token',
        gives: 'act as the app',
        revoke: 'developers.facebook.com/apps',
        names: ['facebook', 'access_token', 'fb_', 'token', 'instagram'],
        shape: ['<digit:15-16>|<url:27-40>', '<digit:15-16>%7C<url:27-40>'],
    }),
    token({
        id: 'facebook-page-access-token',
        what: 'Facebook user or page access token',
        gives: 'act as the user or page',
        revoke: 'facebook.com/settings?tab=business_tools',
        severity: 'high',
        shape: 'EAA<letter:1><alnum:60-400>',
        entropy: 4,
        judge: (secret) => (/^EAA[B-Za-z][A-Za-z0-9]+$/.test(secret) && /\d/.test(secret) && /[a-z]/.test(secret) ? {} : undefined),
    }),
    token({
        id: 'instagram-access-token',
        what: 'Instagram access token',
        gives: 'act as the account',
        revoke: 'instagram.com > Settings > Apps and websites',
        shape: ['IGQV<alnum:60-250>', 'IGAA<alnum:60-250>'],
    }),
    named({
        id: 'twitter-api-key',
        what: 'X (Twitter) API key',
        gives: 'act as the application, given its secret',
        revoke: 'developer.x.com > Keys and tokens',
        names: ['twitter'],
        shape: '<alnum:25>',
    }),
    named({
        id: 'twitter-api-secret',
        what: 'X (Twitter) API secret',
        gives: 'act as the application',
        revoke: 'developer.x.com > Keys and tokens',
        names: ['twitter'],
        shape: '<alnum:50>',
    }),
    named({
        id: 'twitter-access-token',
        what: 'X (Twitter) access token',
        gives: 'post and read as the user, given its secret',
        revoke: 'developer.x.com > Keys and tokens',
        names: ['twitter'],
        shape: '<digit:15-25>-<alnum:20-40>',
    }),
    named({
        id: 'twitter-access-secret',
        what: 'X (Twitter) access token secret',
        gives: 'post and read as the user',
        revoke: 'developer.x.com > Keys and tokens',
        names: ['twitter'],
        shape: '<alnum:45>',
    }),
    token({
        id: 'twitter-bearer-token',
        what: 'X (Twitter) bearer token',
        gives: 'read as the application',
        revoke: 'developer.x.com > Keys and tokens',
        shape: 'AAAAAAAAAAAAAAAAAAAAA<query:80-120>',
        judge: (secret) => (/%|[A-Za-z0-9]{40}$/.test(secret) ? {} : undefined),
    }),
    named({
        id: 'linkedin-client-id',
        what: 'LinkedIn client id',
        gives: 'name the application',
        revoke: 'linkedin.com/developers/apps',
        severity: 'low',
        names: ['linkedin', 'linked_in'],
        shape: '<lower:14>',
    }),
    named({
        id: 'linkedin-client-secret',
        what: 'LinkedIn client secret',
        gives: 'impersonate the application',
        revoke: 'linkedin.com/developers/apps',
        names: ['linkedin', 'linked_in'],
        shape: '<alnum:16>',
    }),
    token({
        id: 'linkedin-client-secret-wpl',
        what: 'LinkedIn client secret',
        gives: 'impersonate the application',
        revoke: 'linkedin.com/developers/apps',
        shape: 'WPL_AP1.<alnum:16>.<alnum:6>==',
    }),
    named({
        id: 'twitch-api-token',
        what: 'Twitch token or client secret',
        gives: 'act as the channel or application',
        revoke: 'dev.twitch.tv/console/apps',
        names: ['twitch'],
        shape: '<lower:30>',
    }),
    named({
        id: 'flickr-access-token',
        what: 'Flickr key',
        gives: 'read the photographs of the account',
        revoke: 'flickr.com/services/api/keys',
        severity: 'medium',
        names: ['flickr'],
        shape: '<lower:32>',
    }),
    named({
        id: 'disqus-api-key',
        what: 'Disqus API key',
        gives: 'moderate the comments of the site',
        revoke: 'disqus.com/api/applications',
        names: ['disqus'],
        shape: '<alnum:64>',
    }),
    token({
        id: 'onesignal-rich-authentication-token',
        aliases: ['onesignal-api-key'],
        what: 'OneSignal API key',
        gives: 'send notifications to every user of the app',
        revoke: 'dashboard.onesignal.com > Keys & IDs',
        severity: 'critical',
        shape: 'os_v2_<app|org>_<lowbase32:103>',
    }),
    named({
        id: 'klaviyo-api-key',
        what: 'Klaviyo private key',
        gives: 'read and write to everybody on the mailing lists',
        revoke: 'klaviyo.com/settings/account/api-keys',
        names: ['klaviyo'],
        shape: ['pk_<lower:34>', 'pk_<lower:6>_<lower:34>'],
    }),
    named({
        id: 'beamer-api-token',
        what: 'Beamer API key',
        gives: 'publish announcements in the product',
        revoke: 'app.getbeamer.com/settings',
        severity: 'medium',
        names: ['beamer'],
        shape: 'b_<url:44>',
    }),
    named({
        id: 'lark-app-secret',
        aliases: ['feishu-app-secret'],
        what: 'Lark (Feishu) app secret',
        gives: 'act as the app in the tenant',
        revoke: 'open.larksuite.com/app',
        names: ['lark', 'feishu'],
        shape: '<alnum:32>',
    }),
    token({
        id: 'dingtalk-webhook',
        aliases: ['feishu-webhook', 'wechat-work-webhook'],
        what: 'DingTalk, Feishu or WeCom bot address',
        gives: 'post to the group',
        revoke: 'the group settings > Bots',
        severity: 'medium',
        shape: [
            'oapi.dingtalk.com/robot/send?access_token=<hex:64>',
            'open.feishu.cn/open-apis/bot/v2/hook/<uuid>',
            'qyapi.weixin.qq.com/cgi-bin/webhook/send?key=<uuid>',
        ],
    }),
    named({
        id: 'courier-auth-token',
        what: 'Courier auth token',
        gives: 'send notifications in the name of the product',
        revoke: 'app.courier.com/settings/api-keys',
        names: ['courier'],
        shape: 'pk_<prod|test>_<upper:28>',
    }),
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/ci.js
// Continuous integration and delivery, code quality, feature delivery around a build.

const runsBuilds = 'start builds, read their logs and often the secrets they use';
const ciRules = [
    token({
        id: 'circleci-personal-token',
        aliases: ['circleci-token'],
        what: 'CircleCI personal API token',
        gives: runsBuilds,
        revoke: 'app.circleci.com/settings/user/tokens',
        severity: 'critical',
        shape: ['CCIPAT_<alnum:22>_<hex:40>', 'CCIPRJ_<alnum:22>_<hex:40>'],
    }),
    named({
        id: 'circleci-project-token',
        what: 'CircleCI API token',
        gives: runsBuilds,
        revoke: 'the CircleCI project settings > API permissions',
        names: ['circleci', 'circle_ci', 'circle_token'],
        shape: '<hex:40>',
    }),
    token({
        id: 'buildkite-user-access-token',
        aliases: ['buildkite-token'],
        what: 'Buildkite API access token',
        gives: runsBuilds,
        revoke: 'buildkite.com/user/api-access-tokens',
        severity: 'critical',
        shape: ['bkua_<lower:40>', 'bkua_<lower:53>'],
    }),
    token({
        id: 'buildkite-service-token',
        aliases: ['buildkite-agent-token'],
        what: 'Buildkite agent, cluster or package token',
        gives: 'pose as an agent of the organisation and receive its jobs',
        revoke: 'buildkite.com > Agents',
        severity: 'critical',
        shape: ['bkct_<url:73>', 'bkaa_<url:75>', 'bkaj_<url:333>', 'bkar_<url:73>', 'bkpt_<url:199>', 'bkpat_<url:54>', 'bkps_<url:64>'],
    }),
    named({
        id: 'buildkite-legacy-agent-token',
        what: 'Buildkite agent token',
        gives: 'pose as an agent of the organisation and receive its jobs',
        revoke: 'buildkite.com > Agents',
        names: ['buildkite'],
        words: ['token', 'key', 'secret'],
        shape: ['<hex:40>', '<hex:50>'],
    }),
    named({
        id: 'travisci-access-token',
        what: 'Travis CI API token',
        gives: runsBuilds,
        revoke: 'app.travis-ci.com/account/preferences',
        names: ['travis'],
        shape: '<alnum:22>',
    }),
    named({
        id: 'droneci-access-token',
        what: 'Drone CI access token',
        gives: runsBuilds,
        revoke: 'the Drone server > User settings',
        names: ['droneci', 'drone_token', 'drone_ci'],
        shape: '<alnum:32>',
    }),
    named({
        id: 'jenkins-api-token',
        what: 'Jenkins API token or crumb',
        gives: 'run jobs as its owner, which on most servers means running commands on it',
        revoke: 'the Jenkins server > User > Security > API token',
        severity: 'critical',
        names: ['jenkins'],
        shape: ['11<hex:32>', '<hex:32>'],
    }),
    named({
        id: 'codecov-access-token',
        what: 'Codecov upload token',
        gives: 'upload forged coverage for the repository',
        revoke: 'app.codecov.io > Repository settings',
        severity: 'medium',
        names: ['codecov'],
        shape: ['<lower:32>', '<uuid>'],
    }),
    named({
        id: 'coveralls-personal-api-token',
        aliases: ['coveralls-repo-token'],
        what: 'Coveralls token',
        gives: 'upload forged coverage for the repository',
        revoke: 'coveralls.io > Repository settings',
        severity: 'medium',
        names: ['coveralls'],
        shape: ['<alnum:32-37>'],
    }),
    token({
        id: 'harness-api-key',
        what: 'Harness personal or service account token',
        gives: 'deploy with the rights of its owner',
        revoke: 'app.harness.io > Profile > My API keys',
        severity: 'critical',
        shape: '<pat|sat>.<url:22>.<hex:24>.<alnum:20>',
        keywords: ['pat.', 'sat.'],
    }),
    token({
        id: 'octopus-deploy-api-key',
        what: 'Octopus Deploy API key',
        gives: 'deploy and read the variables of every project of its owner',
        revoke: 'the Octopus server > Profile > My API keys',
        severity: 'critical',
        shape: 'API-<upper:26>',
    }),
    named({
        id: 'sonar-api-token',
        aliases: ['sonarqube-token'],
        what: 'SonarQube or SonarCloud token',
        gives: 'read the source and findings of the projects of its owner',
        revoke: 'the Sonar server > My account > Security',
        names: ['sonar_login', 'sonar_token', 'sonar.login', 'sonar.token', 'sonarqube', 'sonarcloud', 'sonar'],
        shape: ['<squ|sqp|sqa>_<hex:40>', '<url:40>'],
    }),
    token({
        id: 'sonarqube-prefixed-token',
        aliases: ['sonar-user-token'],
        what: 'SonarQube user, project or global token',
        gives: 'read the source and findings of the projects of its owner',
        revoke: 'the Sonar server > My account > Security',
        shape: '<squ|sqp|sqa>_<hex:40>',
        keywords: ['squ_', 'sqp_', 'sqa_'],
    }),
    token({
        id: 'infracost-api-token',
        what: 'Infracost API key',
        gives: 'use the pricing API of the organisation',
        revoke: 'dashboard.infracost.io > Org settings',
        severity: 'medium',
        shape: 'ico-<alnum:32>',
    }),
    named({
        id: 'snyk-api-token',
        aliases: ['snyk-token'],
        what: 'Snyk API token',
        gives: 'read the vulnerabilities of every project of the organisation',
        revoke: 'app.snyk.io/account',
        names: ['snyk'],
        words: ['token', 'key', 'oauth', 'auth', 'api'],
        shape: '<uuid>',
    }),
    named({
        id: 'bitrise-access-token',
        what: 'Bitrise access token',
        gives: runsBuilds,
        revoke: 'app.bitrise.io/me/profile#/security',
        names: ['bitrise'],
        shape: '<url:60-120>',
    }),
    named({
        id: 'appveyor-api-token',
        what: 'AppVeyor API token',
        gives: runsBuilds,
        revoke: 'ci.appveyor.com/api-keys',
        names: ['appveyor'],
        shape: ['v2.<lower:20>', '<lower:20>'],
    }),
    token({
        id: 'prefect-api-token',
        what: 'Prefect Cloud API key',
        gives: 'run the flows of the workspace',
        revoke: 'app.prefect.cloud > API keys',
        shape: ['pnu_<alnum:36>', 'pnb_<alnum:36>'],
    }),
    token({
        id: 'pulumi-api-token',
        what: 'Pulumi access token',
        gives: 'read and change the state of every stack, secrets among it',
        revoke: 'app.pulumi.com/account/tokens',
        severity: 'critical',
        shape: 'pul-<hex:40>',
    }),
    token({
        id: 'hashicorp-tf-api-token',
        aliases: ['terraform-cloud-token'],
        what: 'Terraform Cloud or Enterprise API token',
        gives: 'read state files and start runs that change the infrastructure',
        revoke: 'app.terraform.io > User settings > Tokens',
        severity: 'critical',
        shape: '<alnum:14>.atlasv1.<url:60-70>',
        keywords: ['.atlasv1.'],
        lookback: 16,
    }),
    named({
        id: 'hashicorp-tf-password',
        what: 'password in a Terraform configuration',
        gives: 'sign in to the server that the configuration creates',
        revoke: 'the server it belongs to',
        severity: 'high',
        names: ['administrator_login_password', 'admin_password', 'master_password'],
        shape: '<url:8-40>',
        entropy: 2.5,
        judge: (secret) => (/\d/.test(secret) ? {} : undefined),
    }),
    token({
        id: 'scalingo-api-token',
        what: 'Scalingo API token',
        gives: 'deploy and read the environment of every app of its owner',
        revoke: 'dashboard.scalingo.com/account/tokens',
        severity: 'critical',
        shape: 'tk-us-<url:48>',
    }),
    named({
        id: 'scalr-api-access-token',
        what: 'Scalr API token',
        gives: 'run Terraform in the account',
        revoke: 'the Scalr account > API access',
        severity: 'critical',
        names: ['scalr'],
        shape: 'eyJ<url:20-200>.eyJ<url:20-400>.<url:43>',
    }),
    token({
        id: 'mergify-application-key',
        what: 'Mergify application key',
        gives: 'steer the merge queue of the organisation',
        revoke: 'dashboard.mergify.com > API keys',
        shape: 'mergify_application_key_<url:40-200>',
    }),
    named({
        id: 'codacy-api-token',
        what: 'Codacy token',
        gives: 'read the analysed source and change the settings of the project',
        revoke: 'app.codacy.com/account/access-management',
        names: ['codacy'],
        words: ['token', 'key', 'secret'],
        shape: ['<hex:32>', '<alnum:20>'],
    }),
    named({
        id: 'codeclimate-reporter-id',
        what: 'Code Climate test reporter id',
        gives: 'upload forged coverage for the repository',
        revoke: 'codeclimate.com > Repo settings > Test coverage',
        severity: 'low',
        names: ['cc_test_reporter', 'codeclimate'],
        shape: ['<hex:64>', '<hex:40>'],
    }),
    token({
        id: 'launchdarkly-sdk-key',
        what: 'LaunchDarkly SDK or API key',
        gives: 'read, or with an API key change, the feature flags',
        revoke: 'app.launchdarkly.com/settings/authorization',
        shape: ['<sdk|api|mob>-<hex:8>-<hex:4>-4<hex:3>-<hex:4>-<hex:12>'],
        keywords: ['sdk-', 'api-', 'mob-'],
    }),
    named({
        id: 'launchdarkly-access-token',
        what: 'LaunchDarkly access token',
        gives: 'read and change the feature flags of the account',
        revoke: 'app.launchdarkly.com/settings/authorization',
        names: ['launchdarkly', 'ld_sdk', 'ld_api'],
        shape: ['<url:40>', '<sdk|api>-<uuid>'],
    }),
    named({
        id: 'configcat-sdk-key',
        what: 'ConfigCat SDK key',
        gives: 'read the feature flags of the environment',
        revoke: 'app.configcat.com',
        severity: 'medium',
        names: ['configcat'],
        shape: ['<url:22>/<url:22>', 'configcat-sdk-1/<url:22>/<url:22>'],
    }),
    token({
        id: 'devcycle-server-sdk-key',
        aliases: ['devcycle-client-sdk-key', 'devcycle-mobile-sdk-key'],
        what: 'DevCycle SDK key',
        gives: 'read the feature flags of the environment',
        revoke: 'app.devcycle.com > Environments',
        severity: 'medium',
        shape: 'dvc_<server|client|mobile>_<word:16-44>',
    }),
    named({
        id: 'saucelabs-access-key',
        aliases: ['sauce-token'],
        what: 'Sauce Labs access key',
        gives: 'run tests on the account and see its recordings',
        revoke: 'app.saucelabs.com/user-settings',
        names: ['sauce'],
        shape: '<uuid>',
    }),
    named({
        id: 'browserstack-access-key',
        what: 'BrowserStack access key',
        gives: 'run tests on the account and reach its local tunnels',
        revoke: 'browserstack.com/accounts/settings',
        names: ['browserstack', 'bstack'],
        words: ['key', 'secret', 'token'],
        shape: '<alnum:20>',
    }),
    named({
        id: 'percy-token',
        what: 'Percy project token',
        gives: 'upload builds to the project',
        revoke: 'percy.io > Project settings',
        severity: 'medium',
        names: ['percy_token'],
        shape: ['<web|app|auto|ss>_<hex:64>', '<hex:64>'],
    }),
    token({
        id: 'aikido-client-secret',
        aliases: ['aikido-ci-token'],
        what: 'Aikido client secret or CI token',
        gives: 'read the findings of the organisation',
        revoke: 'app.aikido.dev > Integrations',
        shape: ['AIK_SECRET_<alnum:64>', 'AIK_CI_<alnum:20-44>'],
    }),
];

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/checks.js
// Closer looks at what a shape alone cannot tell: check digits, the account inside a key id, test keys, signatures.

/**
 * GitHub's and npm's tokens end in the CRC-32 of their random part, six base-62 digits
 * (github.blog, "Behind GitHub's new authentication token formats"). Few published samples carry it, so it never drops a finding.
 */
function tokenChecksum(secret) {
    const body = secret.slice(secret.lastIndexOf('_') + 1);
    return body.slice(-6) === base62Checksum(body.slice(0, -6)) ? { confidence: 'high', proven: true } : { confidence: 'medium' };
}
/** CRC-32 of a text in six base-62 digits, digits before capitals before small letters. */
function base62Checksum(text) {
    const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    let value = crc32Of(text);
    let written = '';
    for (let i = 0; i < 6; i++) {
        written = digits[value % 62] + written;
        value = Math.floor(value / 62);
    }
    return written;
}
const awsAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const awsSecret = /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g;
/** A key id with its secret beside it can be used at once; alone it tells the account. */
function judgeAwsKeyId(secret, { before, after }) {
    const account = awsAccount(secret);
    const properties = account === undefined ? {} : { account };
    for (const [partner] of `${before.slice(-500)}\n${after.slice(0, 500)}`.matchAll(awsSecret)) {
        if (/[a-z]/.test(partner) && /[A-Z]/.test(partner) && /\d/.test(partner)) {
            return { severity: 'critical', confidence: 'high', what: 'AWS access key id with its secret beside it', properties };
        }
    }
    return { properties };
}
/** The account number is in the key id: bits 7 to 46 of the first six bytes of its base-32 part. */
function awsAccount(id) {
    let bits = 0n;
    for (const letter of id.slice(4, 14)) {
        const value = awsAlphabet.indexOf(letter);
        if (value < 0)
            return undefined;
        bits = (bits << 5n) | BigInt(value);
    }
    return String(((bits >> 2n) & 0x7fffffffff80n) >> 7n).padStart(12, '0');
}
/** A key of the provider's test side opens no real account. */
function judgeTestKey(secret) {
    return /_test|test_|_sandbox|_sbox|_TEST/.test(secret) ? { severity: 'medium', what: 'Test key of a payment or mail provider' } : {};
}
/** A signature counts only within the query it signs. */
function judgeSignature(secret, { before, after }) {
    const query = `${before.slice(-400)} ${after.slice(0, 400)}`;
    return /(?:[?&;]|amp;)s[vrept]=|sharedaccesssignature/i.test(query) && /(?:%3D|=)$/i.test(secret) ? {} : undefined;
}
/** zlib.crc32 is there from Node 20.15 and 22.2 on. */
function crc32Of(text) {
    if (typeof external_node_zlib_.crc32 === 'function')
        return (0,external_node_zlib_.crc32)(text);
    let crc = 0xffffffff;
    for (let i = 0; i < text.length; i++) {
        crc ^= text.charCodeAt(i);
        for (let bit = 0; bit < 8; bit++)
            crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return (crc ^ 0xffffffff) >>> 0;
}

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/cloud-aws.js
// Amazon Web Services: access keys, session tokens, Bedrock, AppSync, Marketplace.


const iam = 'IAM > Users > Security credentials (aws iam update-access-key --status Inactive, then delete-access-key)';
const awsRules = [
    token({
        id: 'aws-access-token',
        aliases: ['aws-access-key-id', 'AWSKeyDetector'],
        what: 'AWS access key id',
        gives: 'sign AWS requests as its user or role once the secret key beside it leaks too, and knows the account number already',
        revoke: iam,
        severity: 'medium',
        shape: '<AKIA|ASIA|ABIA|ACCA><base32:16>',
        judge: judgeAwsKeyId,
        references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html'],
    }),
    named({
        id: 'aws-secret-access-key',
        aliases: ['aws-secret-key'],
        what: 'AWS secret access key',
        gives: 'act in the AWS account with every permission of its user',
        revoke: iam,
        severity: 'critical',
        confidence: 'high',
        names: ['aws_secret', 'secret_access_key', 'secretaccesskey', 'secret_key', 'aws_key', 'awssecret', 'awskey', 'aws_sec', 'access_key'],
        shape: '<base64:40>',
        judge: (secret) => /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d/.test(secret) && !/^[0-9a-fA-F]{40}$/.test(secret) ? {} : undefined,
    }),
    named({
        id: 'aws-session-token',
        what: 'AWS session token',
        gives: 'act in the AWS account as the session it belongs to until it expires',
        revoke: 'IAM > Roles > Revoke active sessions',
        severity: 'high',
        names: ['aws_session_token', 'aws_security_token', 'session_token', 'sessiontoken'],
        shape: '<base64:100-2000>==',
        near: [{ text: 'aws_session_token = var.session_token' }],
    }),
    token({
        id: 'aws-amazon-bedrock-api-key-long-lived',
        aliases: ['aws-bedrock-api-key'],
        what: 'Amazon Bedrock API key',
        gives: 'run models on the account and be billed to it',
        revoke: 'the Bedrock console > API keys, and delete the IAM user behind it',
        severity: 'critical',
        shape: ['ABSK<base64:109-269>', 'ABSKQmVkcm9ja0FQSUtleS<base64:60-260>'],
    }),
    token({
        id: 'aws-amazon-bedrock-api-key-short-lived',
        what: 'Amazon Bedrock short-term API key',
        gives: 'run models on the account for up to twelve hours',
        revoke: 'the IAM role that issued it (revoke active sessions)',
        severity: 'high',
        shape: 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t<base64:20-2000>',
    }),
    token({
        id: 'aws-mws-auth-token',
        aliases: ['aws-mws-key'],
        what: 'Amazon Marketplace (MWS) auth token',
        gives: "read and change a seller's orders and listings",
        revoke: 'Seller Central > User permissions',
        severity: 'high',
        shape: 'amzn.mws.<uuid>',
    }),
    token({
        id: 'amazon-oauth-client-secret',
        aliases: ['amazon-oauth-secret'],
        what: 'Login with Amazon client secret',
        gives: 'impersonate the application towards Amazon accounts',
        revoke: 'the Login with Amazon console > Web settings',
        severity: 'high',
        shape: 'amzn1.oa2-cs.v1.<hex:64>',
    }),
    token({
        id: 'aws-appsync-api-key',
        aliases: ['aws-appsync-graphql-key'],
        what: 'AWS AppSync API key',
        gives: 'query the GraphQL API behind it',
        revoke: 'AppSync > Settings > API keys',
        severity: 'medium',
        shape: 'da2-<lower:26>',
    }),
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/cloud-azure.js
// Microsoft Azure: storage and service keys, shared access signatures, Entra ID, DevOps.



const portal = (service) => `the Azure portal > ${service}: regenerate the key`;
/** The rest of a connection string says that it leads nowhere. */
const madeUpAddress = /(?:sb:\/\/|HostName=|AccountName=)[\w.-]{0,60}(?:dummy|example|sample|placeholder|your|fake)[^\s"']{0,250}$/i;
const azureRules = [
    named({
        id: 'azure-storage-account-key',
        what: 'Azure storage account key',
        gives: 'read, change and delete every blob, queue, table and file share of the account',
        revoke: portal('the storage account > Access keys'),
        severity: 'critical',
        confidence: 'high',
        names: [
            'accountkey',
            'account_key',
            'storage_key',
            'storage_account',
            'azure_storage',
            'access_key',
            'storagekey',
            'primary_key',
            'storage_access',
        ],
        shape: '<base64:86>==',
        near: [
            // Azurite's account, the same on every machine.
            {
                text: () => `AccountName=devstoreaccount1;AccountKey=${'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzF'}${sampleOf('<base64:50>==', 'azurite')};`,
            },
            { text: () => `AccountKey=${'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4'}${sampleOf('<base64:50>==', 'cosmos')};` },
        ],
    }),
    named({
        id: 'azure-shared-access-key',
        aliases: ['azure-servicebus-connection-string', 'azure-iot-connection-string', 'azure-event-hub-key'],
        what: 'Azure shared access key (Service Bus, Event Hubs, IoT Hub, Notification Hubs)',
        gives: 'send, read and manage messages under the policy it belongs to',
        revoke: portal('the namespace > Shared access policies'),
        severity: 'critical',
        confidence: 'high',
        names: ['sharedaccesskey', 'shared_access_key'],
        shape: ['<base64:43>=', '<base64:86>=='],
        judge: (_secret, { before }) => (madeUpAddress.test(before.slice(-300)) ? undefined : {}),
        near: [{ text: () => `Endpoint=sb://dummynamespace.servicebus.windows.net/;SharedAccessKey=${sampleOf('<base64:43>=', 'dummy')}` }],
    }),
    named({
        id: 'azure-cosmos-db-key',
        aliases: ['azure-cosmosdb-key'],
        what: 'Azure Cosmos DB account key',
        gives: 'read and change every database of the account',
        revoke: portal('the Cosmos DB account > Keys'),
        severity: 'critical',
        names: ['cosmos', 'documentdb', 'masterkey'],
        shape: '<base64:86>==',
    }),
    token({
        id: 'azure-ad-client-secret',
        aliases: ['azure-entra-client-secret'],
        what: 'Microsoft Entra ID (Azure AD) client secret',
        gives: 'sign in as the application with all permissions its service principal holds',
        revoke: 'the Entra admin center > App registrations > Certificates & secrets',
        severity: 'critical',
        shape: '<word:3><digit:1>Q~<url:31-34>',
        keywords: ['q~'],
        lookback: 8,
        entropy: 3.2,
        near: [{ text: 'location q~ [a-z] is a regular expression' }],
    }),
    token({
        id: 'azure-sas-token',
        aliases: ['azure-sas-url', 'azure-shared-access-signature'],
        what: 'Azure shared access signature',
        gives: 'use the storage or messaging resource as far as the signature allows until it expires',
        revoke: 'the storage account > Access keys (rotating the key ends every signature made with it) or the stored access policy',
        shape: ['sig=<base64:43>=', 'sig=<query:43-80>'],
        judge: judgeSignature,
        sample: (seed) => `https://acme.blob.core.windows.net/c?sv=2022-11-02&se=2030-01-01&sp=rl&${sampleOf('sig=<alnum:43>%3D', seed)}`,
    }),
    named({
        id: 'azure-function-key',
        aliases: ['azure-functions-key'],
        what: 'Azure Functions key',
        gives: 'call the function, or with a master key manage the whole function app',
        revoke: portal('the Function App > App keys'),
        names: ['x_functions_key', 'function_key', 'azure_function', 'functionskey', 'azurewebsites.net/api'],
        shape: ['<url:54>==', '<url:44>==', '<url:54>AzFu<url:6-12>=='],
    }),
    token({
        id: 'azure-cache-for-redis-key',
        aliases: ['azure-redis-key'],
        what: 'Azure Cache for Redis key',
        gives: 'read and overwrite everything in the cache',
        revoke: portal('the cache > Authentication'),
        severity: 'critical',
        shape: '<alnum:33>AzCa<alnum:5>=',
        keywords: ['azca'],
        lookback: 40,
    }),
    token({
        id: 'azure-identifiable-key',
        aliases: ['azure-storage-key-identifiable', 'azure-batch-key', 'azure-ml-key'],
        what: 'Azure Storage, Batch or Machine Learning account key',
        gives: 'use the Azure resource it belongs to without limits',
        revoke: portal('the resource > Keys'),
        severity: 'critical',
        shape: '<base64:76>+<AStA|ABaA|AMLA><base64:5-7>==',
        keywords: ['+asta', '+abaa', '+amla'],
        lookback: 80,
    }),
    token({
        id: 'azure-identifiable-service-key',
        aliases: ['azure-search-key', 'azure-container-registry-key', 'azure-apim-key', 'azure-service-bus-identifiable'],
        what: 'Azure Service Bus, Event Hubs, IoT Hub, Relay, Search or Registry key',
        gives: 'use the Azure service it belongs to (the letters near its end name which)',
        revoke: portal('the resource > Keys'),
        severity: 'critical',
        shape: [
            '<base64:33>+<ASbB|AEhB|ARmB><base64:5>=',
            '<base64:33>AIoT<base64:5>=',
            '<base64:42>AzSe<alnum:6>',
            '<base64:42>+ACR<alnum:6>',
        ],
        keywords: ['+asbb', '+aehb', '+armb', 'aiot', 'azse', '+acr'],
        lookback: 50,
    }),
    named({
        id: 'azure-devops-personal-access-token',
        aliases: ['azure-devops-pat'],
        what: 'Azure DevOps personal access token',
        gives: 'read and change repositories, pipelines and packages of the organisation within its scopes',
        revoke: 'dev.azure.com > User settings > Personal access tokens',
        severity: 'critical',
        names: ['azure_devops', 'azuredevops', 'ado_pat', 'ado_token', 'vsts', 'system_accesstoken', 'dev.azure.com', 'azure_pat'],
        shape: ['<lowbase32:52>', '<alnum:76>AZDO<alnum:4>'],
    }),
    token({
        id: 'azure-devops-token-azdo',
        what: 'Azure DevOps personal access token (84 letters)',
        gives: 'read and change repositories, pipelines and packages of the organisation within its scopes',
        revoke: 'dev.azure.com > User settings > Personal access tokens',
        severity: 'critical',
        shape: '<alnum:76>AZDO<alnum:4>',
        keywords: ['azdo'],
        lookback: 80,
    }),
    named({
        id: 'azure-openai-key',
        aliases: ['azure-cognitive-services-key'],
        what: 'Azure OpenAI or Cognitive Services key',
        gives: 'run models on the subscription and be billed to it',
        revoke: portal('the AI resource > Keys and endpoint'),
        names: [
            'azure_openai',
            'ocp_apim_subscription_key',
            'cognitive',
            'azure_cognitive',
            'azure_speech',
            'speech_key',
            'openai.azure.com',
            'subscription_key',
            'subscriptionkey',
        ],
        shape: ['<hex:32>', '<alnum:76>ACOG<alnum:4>', '<alnum:52>JQQJ99<alnum:26>'],
    }),
    named({
        id: 'azure-search-admin-key',
        what: 'Azure AI Search admin or query key',
        gives: 'read, or with an admin key rewrite, the search indexes',
        revoke: portal('the search service > Keys'),
        names: ['azure_search', 'search.windows.net', 'search_admin_key', 'search_api_key'],
        shape: '<alnum:52>',
    }),
    token({
        id: 'azure-app-configuration-connection-string',
        what: 'Azure App Configuration connection string',
        gives: 'read every setting of the application, other secrets among them',
        revoke: portal('the App Configuration store > Access keys'),
        severity: 'critical',
        shape: '.azconfig.io;Id=<query:4-80>;Secret=<base64:36-100>',
    }),
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/cloud-google.js
// Google Cloud, Firebase and Workspace.

const googleRules = [
    token({
        id: 'gcp-api-key',
        aliases: ['google-api-key'],
        what: 'Google API key',
        gives: 'call the Google APIs the key is not restricted from, and have them billed to the project',
        revoke: 'console.cloud.google.com > APIs & Services > Credentials',
        severity: 'high',
        shape: 'AIza<url:35>',
    }),
    token({
        id: 'gcp-gemini-api',
        aliases: ['google-gemini-api-key'],
        what: 'Google Gemini API key',
        gives: 'run models and have them billed to the project',
        revoke: 'aistudio.google.com > API keys',
        severity: 'critical',
        shape: 'AQ.Ab8RN6<url:44>',
    }),
    token({
        id: 'google-oauth-client-secret',
        aliases: ['gcp-oauth-client-secret'],
        what: 'Google OAuth client secret',
        gives: 'impersonate the application towards Google accounts that trust it',
        revoke: 'console.cloud.google.com > APIs & Services > Credentials > OAuth client',
        severity: 'high',
        shape: 'GOCSPX-<url:28>',
    }),
    token({
        id: 'google-oauth-access-token',
        aliases: ['gcp-oauth-access-token'],
        what: 'Google OAuth access token',
        gives: 'use the Google account within the granted scopes until it expires',
        revoke: 'myaccount.google.com > Security > Third-party access, or oauth2.googleapis.com/revoke',
        severity: 'high',
        shape: 'ya29.<url:20-1000>',
    }),
    token({
        id: 'google-oauth-refresh-token',
        what: 'Google OAuth refresh token',
        gives: 'obtain access tokens for the Google account for as long as it is not revoked',
        revoke: 'myaccount.google.com > Security > Third-party access',
        severity: 'critical',
        shape: ['1//0<url:40-200>', '1/<url:43>'],
        keywords: ['1//0'],
    }),
    token({
        id: 'firebase-cloud-messaging-key',
        aliases: ['fcm-server-key'],
        what: 'Firebase Cloud Messaging server key',
        gives: "send notifications to every device of the application's users",
        revoke: 'the Firebase console > Project settings > Cloud Messaging',
        shape: 'AAAA<url:7>:APA91b<url:134>',
        keywords: [':apa91b'],
        lookback: 12,
    }),
    named({
        id: 'google-hmac-key',
        aliases: ['gcp-storage-hmac-key'],
        what: 'Google Cloud Storage HMAC key id',
        gives: 'address the service account whose HMAC secret usually stands beside it',
        revoke: 'console.cloud.google.com > Cloud Storage > Settings > Interoperability',
        severity: 'medium',
        names: ['gcs', 'google', 'gcp', 'hmac', 'access_key'],
        shape: 'GOOG<upper:10-57>',
        judge: (secret) => (/^GOOG/.test(secret) && /\d/.test(secret) ? {} : undefined),
    }),
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/cloud-hosting.js
// Hosting and cloud providers beside the three largest, DNS and content delivery.


const controls = 'create, change and delete what runs in the account, and be billed to it';
const deploys = 'deploy to the account and read the environment of what runs there';
const hostingRules = [
    token({
        id: 'digitalocean-pat',
        what: 'DigitalOcean personal access token',
        gives: controls,
        revoke: 'cloud.digitalocean.com/account/api/tokens',
        severity: 'critical',
        shape: 'dop_v1_<hex:64>',
    }),
    token({
        id: 'digitalocean-access-token',
        what: 'DigitalOcean OAuth access token',
        gives: controls,
        revoke: 'cloud.digitalocean.com/account/api/tokens',
        severity: 'critical',
        shape: 'doo_v1_<hex:64>',
    }),
    token({
        id: 'digitalocean-refresh-token',
        what: 'DigitalOcean OAuth refresh token',
        gives: controls,
        revoke: 'cloud.digitalocean.com/account/api/tokens',
        severity: 'critical',
        shape: 'dor_v1_<hex:64>',
    }),
    named({
        id: 'digitalocean-spaces-secret',
        what: 'DigitalOcean Spaces secret key',
        gives: 'read and overwrite the objects of the account',
        revoke: 'cloud.digitalocean.com/account/api/spaces',
        severity: 'critical',
        names: ['spaces_secret', 'spaces_key', 'do_spaces', 'spaces_access'],
        shape: ['<base64:43>', '<upper:20>'],
    }),
    token({
        id: 'alibaba-access-key-id',
        what: 'Alibaba Cloud access key id',
        gives: 'address the account whose secret usually stands beside it',
        revoke: 'ram.console.aliyun.com/manage/ak',
        severity: 'medium',
        shape: ['LTAI<alnum:12-24>'],
    }),
    named({
        id: 'alibaba-secret-key',
        what: 'Alibaba Cloud access key secret',
        gives: controls,
        revoke: 'ram.console.aliyun.com/manage/ak',
        severity: 'critical',
        names: ['alibaba', 'aliyun', 'alicloud', 'oss_access', 'access_key_secret', 'accesskeysecret', 'ali_'],
        shape: '<alnum:30>',
    }),
    token({
        id: 'tencent-cloud-secret-id',
        aliases: ['tencent-secret-id'],
        what: 'Tencent Cloud secret id',
        gives: 'address the account whose secret key usually stands beside it',
        revoke: 'console.cloud.tencent.com/cam/capi',
        severity: 'medium',
        shape: 'AKID<alnum:32>',
    }),
    named({
        id: 'tencent-cloud-secret-key',
        what: 'Tencent Cloud secret key',
        gives: controls,
        revoke: 'console.cloud.tencent.com/cam/capi',
        severity: 'critical',
        names: ['tencent', 'qcloud', 'cos_secret'],
        words: ['secret', 'key', 'token'],
        shape: '<alnum:32>',
    }),
    named({
        id: 'cloudflare-api-key',
        aliases: ['cloudflare-api-token'],
        what: 'Cloudflare API token',
        gives: 'change DNS, routes and workers of the zones it covers',
        revoke: 'dash.cloudflare.com/profile/api-tokens',
        severity: 'critical',
        names: ['cloudflare', 'cf_api', 'cf_token', 'cf_key', 'cf_auth'],
        shape: '<url:40>',
    }),
    token({
        id: 'cloudflare-account-token',
        aliases: ['cloudflare-api-token-v2'],
        what: 'Cloudflare API token',
        gives: 'change DNS, routes and workers of the zones it covers',
        revoke: 'dash.cloudflare.com/profile/api-tokens',
        severity: 'critical',
        shape: '<cfut|cfat|cfk>_<alnum:40><hex:8>',
        keywords: ['cfut_', 'cfat_', 'cfk_'],
    }),
    named({
        id: 'cloudflare-global-api-key',
        what: 'Cloudflare global API key',
        gives: 'do everything the account can',
        revoke: 'dash.cloudflare.com/profile/api-tokens',
        severity: 'critical',
        names: ['cloudflare', 'cf_api', 'cf_key', 'x_auth_key', 'cf_global'],
        shape: '<hex:37>',
    }),
    token({
        id: 'cloudflare-origin-ca-key',
        what: 'Cloudflare origin CA key',
        gives: 'issue certificates that Cloudflare accepts as the origin',
        revoke: 'dash.cloudflare.com/profile/api-tokens',
        severity: 'critical',
        shape: 'v1.0-<hex:24>-<hex:146>',
    }),
    named({
        id: 'heroku-api-key',
        what: 'Heroku API key',
        gives: deploys,
        revoke: 'dashboard.heroku.com/account',
        severity: 'critical',
        names: ['heroku'],
        shape: '<uuid>',
    }),
    token({
        id: 'heroku-api-key-v2',
        what: 'Heroku API key',
        gives: deploys,
        revoke: 'dashboard.heroku.com/account',
        severity: 'critical',
        shape: ['HRKU-AA<url:58>', 'HRKU-<uuid>', 'HRKU-<url:60>'],
    }),
    token({
        id: 'flyio-access-token',
        aliases: ['fly-io-token'],
        what: 'Fly.io access token',
        gives: deploys,
        revoke: 'fly.io/user/personal_access_tokens',
        severity: 'critical',
        shape: ['fo1_<url:43>', 'FlyV1 fm<digit:1><a|r>_<base64:100-2000>', 'fm<digit:1><a|r>_<base64:100-2000>', 'fm2_<base64:100-2000>'],
        keywords: ['fo1_', 'flyv1 fm', 'fm1a_', 'fm1r_', 'fm2_'],
    }),
    named({
        id: 'vercel-api-token',
        what: 'Vercel access token',
        gives: deploys,
        revoke: 'vercel.com/account/tokens',
        severity: 'critical',
        names: ['vercel'],
        words: ['token', 'key', 'secret', 'auth'],
        shape: '<alnum:24>',
    }),
    token({
        id: 'vercel-personal-access-token',
        aliases: ['vercel-app-access-token', 'vercel-app-refresh-token', 'vercel-integration-token'],
        what: 'Vercel access token',
        gives: deploys,
        revoke: 'vercel.com/account/tokens',
        severity: 'critical',
        shape: '<vcp|vca|vcr|vci>_<url:56>',
        keywords: ['vcp_', 'vca_', 'vcr_', 'vci_'],
    }),
    token({
        id: 'vercel-blob-token',
        what: 'Vercel Blob read-write token',
        gives: 'read and overwrite the stored files',
        revoke: 'vercel.com > Storage',
        shape: 'vercel_blob_rw_<alnum:16>_<alnum:30-40>',
    }),
    token({
        id: 'netlify-token',
        what: 'Netlify personal access token',
        gives: deploys,
        revoke: 'app.netlify.com/user/applications',
        severity: 'critical',
        shape: 'nf<p|c|o|u|b>_<alnum:36>',
        keywords: ['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'],
    }),
    named({
        id: 'netlify-access-token',
        what: 'Netlify access token',
        gives: deploys,
        revoke: 'app.netlify.com/user/applications',
        severity: 'critical',
        names: ['netlify'],
        shape: '<url:40-46>',
    }),
    token({
        id: 'render-api-key',
        what: 'Render API key',
        gives: deploys,
        revoke: 'dashboard.render.com/u/settings',
        severity: 'critical',
        shape: ['rnd_<alnum:28>', 'rnd_<alnum:32>'],
    }),
    named({
        id: 'railway-api-token',
        what: 'Railway API token',
        gives: deploys,
        revoke: 'railway.app/account/tokens',
        names: ['railway'],
        words: ['token', 'key'],
        shape: '<uuid>',
    }),
    named({
        id: 'linode-api-token',
        aliases: ['linode-pat'],
        what: 'Linode (Akamai) API token',
        gives: controls,
        revoke: 'cloud.linode.com/profile/tokens',
        severity: 'critical',
        names: ['linode'],
        shape: '<hex:64>',
    }),
    token({
        id: 'akamai-client-token',
        aliases: ['akamai-edgegrid'],
        what: 'Akamai EdgeGrid token',
        gives: 'change what Akamai delivers, given its secret',
        revoke: 'control.akamai.com > Identity & access',
        shape: '<akab|akaa>-<lower:16>-<lower:16>',
        keywords: ['akab-', 'akaa-'],
    }),
    named({
        id: 'vultr-api-key',
        what: 'Vultr API key',
        gives: controls,
        revoke: 'my.vultr.com/settings/#settingsapi',
        severity: 'critical',
        names: ['vultr'],
        shape: '<upper:36>',
    }),
    named({
        id: 'hetzner-api-token',
        what: 'Hetzner Cloud API token',
        gives: controls,
        revoke: 'console.hetzner.cloud > Security',
        severity: 'critical',
        names: ['hcloud', 'hetzner'],
        shape: '<alnum:64>',
    }),
    named({
        id: 'scaleway-secret-key',
        what: 'Scaleway secret key',
        gives: controls,
        revoke: 'console.scaleway.com/iam/api-keys',
        severity: 'critical',
        names: ['scaleway', 'scw'],
        words: ['secret', 'token', 'key'],
        shape: '<uuid>',
    }),
    token({
        id: 'scaleway-access-key',
        what: 'Scaleway access key',
        gives: 'name the key whose secret usually stands beside it',
        revoke: 'console.scaleway.com/iam/api-keys',
        severity: 'low',
        shape: 'SCW<upper:17>',
    }),
    token({
        id: 'exoscale-api-key',
        what: 'Exoscale API key',
        gives: controls,
        revoke: 'portal.exoscale.com/iam',
        severity: 'high',
        shape: 'EXO<hex:24>',
    }),
    named({
        id: 'ovh-application-secret',
        aliases: ['ovh-consumer-key', 'ovh-application-key'],
        what: 'OVH application secret or consumer key',
        gives: controls,
        revoke: 'api.ovh.com/console (revoke the credential)',
        severity: 'critical',
        names: ['ovh'],
        shape: ['<lower:32>', '<hex:32>'],
    }),
    token({
        id: 'upcloud-api-token',
        what: 'UpCloud API token',
        gives: controls,
        revoke: 'hub.upcloud.com/account/api-tokens',
        severity: 'critical',
        shape: 'ucat_<upper:24-32>',
    }),
    named({
        id: 'civo-api-key',
        what: 'Civo API key',
        gives: controls,
        revoke: 'dashboard.civo.com/security',
        severity: 'critical',
        names: ['civo'],
        shape: '<alnum:50>',
    }),
    named({
        id: 'ibm-cloud-user-api-key',
        aliases: ['ibm-cloud-iam-key', 'IbmCloudIamDetector'],
        what: 'IBM Cloud API key',
        gives: controls,
        revoke: 'cloud.ibm.com/iam/apikeys',
        severity: 'critical',
        names: ['ibm', 'bluemix', 'bx_api', 'watson', 'softlayer'],
        shape: ['<url:44>', '<url:42-44>', '<hex:64>'],
        near: [{ text: () => `github.com/softlayer/softlayer-go v1.1.5 h1:${sampleOf('<alnum:43>', 'sum')}=\n`, path: 'go.sum' }],
    }),
    token({
        id: 'yandex-api-key',
        what: 'Yandex Cloud API key',
        gives: controls,
        revoke: 'console.yandex.cloud > Service accounts',
        severity: 'critical',
        shape: 'AQVN<url:35-38>',
    }),
    token({
        id: 'yandex-access-token',
        what: 'Yandex Cloud IAM token',
        gives: 'act as the account until it expires',
        revoke: 'console.yandex.cloud > Service accounts',
        shape: 't1.<url:60-400>.<url:86>',
    }),
    named({
        id: 'yandex-aws-access-token',
        aliases: ['yandex-storage-secret'],
        what: 'Yandex Object Storage key',
        gives: 'read and overwrite the stored objects',
        revoke: 'console.yandex.cloud > Service accounts',
        severity: 'critical',
        names: ['yandex', 'yc_', 'aws', 'access_key', 'secret_key'],
        shape: 'YC<url:38>',
        judge: (secret) => (/^YC/.test(secret) ? {} : undefined),
    }),
    token({
        id: 'yandex-oauth-token',
        what: 'Yandex OAuth token',
        gives: 'act as the Yandex account',
        revoke: 'passport.yandex.com',
        severity: 'high',
        shape: 'y0_<url:50-64>',
    }),
    named({
        id: 'fastly-api-token',
        what: 'Fastly API token',
        gives: 'change what Fastly delivers',
        revoke: 'manage.fastly.com/account/personal/tokens',
        severity: 'critical',
        names: ['fastly'],
        shape: '<url:32>',
    }),
    named({
        id: 'godaddy-api-secret',
        aliases: ['godaddy-api-key'],
        what: 'GoDaddy API key or secret',
        gives: 'change the domains of the account',
        revoke: 'developer.godaddy.com/keys',
        names: ['godaddy'],
        shape: ['<url:37>', '<alnum:22>'],
    }),
    named({
        id: 'dnsimple-api-token',
        what: 'DNSimple API token',
        gives: 'change the domains of the account',
        revoke: 'dnsimple.com/user',
        names: ['dnsimple'],
        shape: ['dnsimple_<a|u>_<alnum:32>', '<alnum:32>'],
    }),
    named({
        id: 'gandi-api-key',
        what: 'Gandi API key',
        gives: 'change the domains of the account',
        revoke: 'admin.gandi.net/organizations/account/pat',
        names: ['gandi'],
        shape: ['<hex:40>', '<alnum:24>'],
    }),
    token({
        id: 'tailscale-api-key',
        aliases: ['tailscale-auth-key'],
        what: 'Tailscale key',
        gives: 'join the network or steer it',
        revoke: 'login.tailscale.com/admin/settings/keys',
        severity: 'critical',
        shape: ['tskey-<api|auth|client|scim|webhook>-<alnum:8-20>-<alnum:18-40>', 'tskey-<alnum:12-40>'],
        keywords: ['tskey-'],
    }),
    token({
        id: 'defined-networking-api-token',
        what: 'Defined Networking API key',
        gives: 'steer the Nebula network',
        revoke: 'admin.defined.net',
        severity: 'critical',
        shape: 'dnkey-<url:26>-<url:52>',
    }),
    named({
        id: 'ngrok-api-key',
        aliases: ['ngrok-authtoken'],
        what: 'ngrok token',
        gives: 'open tunnels in the name of the account',
        revoke: 'dashboard.ngrok.com > Authtokens',
        names: ['ngrok', 'authtoken'],
        shape: ['<1|2><alnum:26>_<alnum:20-22>'],
    }),
    token({
        id: 'cloudinary-url',
        what: 'Cloudinary address with API secret',
        gives: 'read and overwrite the pictures of the account',
        revoke: 'console.cloudinary.com/settings/api-keys',
        severity: 'critical',
        shape: 'cloudinary://<digit:15>:<url:27>@',
    }),
    named({
        id: 'cloudinary-api-secret',
        what: 'Cloudinary API secret',
        gives: 'read and overwrite the pictures of the account',
        revoke: 'console.cloudinary.com/settings/api-keys',
        names: ['cloudinary'],
        words: ['secret', 'key', 'pass'],
        shape: ['<url:27>'],
    }),
    token({
        id: 'neon-api-key',
        what: 'Neon API key',
        gives: 'read and delete the databases of the account',
        revoke: 'console.neon.tech/app/settings/api-keys',
        severity: 'critical',
        shape: 'napi_<lower:64>',
    }),
    token({
        id: 'supabase-management-token',
        aliases: ['supabase-access-token'],
        what: 'Supabase access token',
        gives: 'read and change every project of the account',
        revoke: 'supabase.com/dashboard/account/tokens',
        severity: 'critical',
        shape: 'sbp_<hex:40>',
    }),
    token({
        id: 'supabase-project-api-key',
        aliases: ['supabase-secret-key'],
        what: 'Supabase secret key',
        gives: 'read and change the whole database past its row policies',
        revoke: 'the Supabase project > Settings > API keys',
        severity: 'critical',
        shape: 'sb_secret_<url:31>',
    }),
    token({
        id: 'planetscale-api-token',
        what: 'PlanetScale service token',
        gives: 'read and change the databases of the organisation',
        revoke: 'app.planetscale.com > Settings > Service tokens',
        severity: 'critical',
        shape: 'pscale_tkn_<opaque:32-64>',
    }),
    token({
        id: 'planetscale-oauth-token',
        what: 'PlanetScale OAuth token',
        gives: 'read and change the databases of the organisation',
        revoke: 'app.planetscale.com > Settings',
        severity: 'critical',
        shape: 'pscale_oauth_<opaque:32-64>',
    }),
    token({
        id: 'planetscale-password',
        what: 'PlanetScale database password',
        gives: 'read and change the branch it belongs to',
        revoke: 'app.planetscale.com > Database > Passwords',
        severity: 'critical',
        shape: 'pscale_pw_<opaque:32-64>',
    }),
    token({
        id: 'clickhouse-cloud-api-secret-key',
        what: 'ClickHouse Cloud API secret',
        gives: 'steer the services of the organisation',
        revoke: 'console.clickhouse.cloud > API keys',
        severity: 'critical',
        shape: '4b1d<alnum:38>',
        judge: (secret) => (/[A-Z]/.test(secret) && /[g-z]/.test(secret) ? {} : undefined),
    }),
    token({
        id: 'databricks-api-token',
        what: 'Databricks access token',
        gives: 'read the data and run jobs in the workspace',
        revoke: 'the Databricks workspace > Settings > Developer',
        severity: 'critical',
        shape: ['dapi<hex:32>-<digit:1>', 'dapi<hex:32>', 'dose<hex:32>'],
    }),
    token({
        id: 'cockroachlabs-cloud-api-key',
        what: 'CockroachDB Cloud API key',
        gives: 'steer the clusters of the organisation',
        revoke: 'cockroachlabs.cloud > Access management',
        severity: 'critical',
        shape: 'CCDB1_<alnum:22>_<alnum:40>',
    }),
    token({
        id: 'datastax-astra-application-token',
        what: 'DataStax Astra token',
        gives: 'read and change the databases it covers',
        revoke: 'astra.datastax.com > Tokens',
        severity: 'critical',
        shape: 'AstraCS:<alnum:24>:<hex:64>',
    }),
    token({
        id: 'mongodb-atlas-service-account-secret',
        what: 'MongoDB Atlas service account secret',
        gives: 'steer the clusters of the organisation',
        revoke: 'cloud.mongodb.com > Access manager',
        severity: 'critical',
        shape: 'mdb_sa_sk_<url:40>',
    }),
    named({
        id: 'mongodb-atlas-api-key',
        what: 'MongoDB Atlas private API key',
        gives: 'steer the clusters of the organisation',
        revoke: 'cloud.mongodb.com > Access manager',
        severity: 'critical',
        names: ['mongodb_atlas', 'atlas_private', 'atlas_api', 'mongo_atlas', 'atlas'],
        shape: '<uuid>',
    }),
    named({
        id: 'confluent-access-token',
        what: 'Confluent Cloud API key',
        gives: 'name the key whose secret usually stands beside it',
        revoke: 'confluent.cloud > API keys',
        severity: 'medium',
        names: ['confluent'],
        shape: '<upper:16>',
    }),
    named({
        id: 'confluent-secret-key',
        what: 'Confluent Cloud API secret',
        gives: 'read and write the topics of the cluster',
        revoke: 'confluent.cloud > API keys',
        severity: 'critical',
        names: ['confluent'],
        shape: '<base64:64>',
    }),
    named({
        id: 'aiven-auth-token',
        what: 'Aiven token',
        gives: 'steer the databases of the project',
        revoke: 'console.aiven.io/profile/tokens',
        severity: 'critical',
        names: ['aiven'],
        shape: '<base64:300-400>',
    }),
    named({
        id: 'influxdb-api-token',
        what: 'InfluxDB token',
        gives: 'read and write the buckets it covers',
        revoke: 'the InfluxDB server > Load data > API tokens',
        names: ['influx'],
        shape: '<url:86>==',
    }),
    named({
        id: 'snowflake-programmatic-access-token',
        what: 'Snowflake access token',
        gives: 'query the warehouse as its owner',
        revoke: 'the Snowflake console > User > Programmatic access tokens',
        severity: 'critical',
        names: ['snowflake', 'sf_token'],
        shape: 'eyJ<opaque:100-500>',
    }),
    named({
        id: 'algolia-api-key',
        aliases: ['algolia-admin-api-key'],
        what: 'Algolia API key',
        gives: 'read, and with an admin key rewrite, the search indexes',
        revoke: 'dashboard.algolia.com/account/api-keys',
        names: ['algolia'],
        shape: '<lower:32>',
    }),
    token({
        id: 'elastic-cloud-api-key',
        what: 'Elastic Cloud API key',
        gives: 'steer the deployments of the organisation',
        revoke: 'cloud.elastic.co/account/keys',
        severity: 'critical',
        shape: 'essu_<url:60-200>',
    }),
    named({
        id: 'upstash-redis-rest-token',
        what: 'Upstash token',
        gives: 'read and overwrite the database',
        revoke: 'console.upstash.com',
        severity: 'critical',
        names: ['upstash', 'kv_rest_api'],
        shape: ['A<url:40-120>==', 'A<url:40-120>=', 'A<url:50-120>'],
    }),
    named({
        id: 'cloudant-password',
        aliases: ['CloudantDetector'],
        what: 'Cloudant API password',
        gives: 'read and change the databases of the account',
        revoke: 'the IBM Cloudant dashboard',
        names: ['cloudant'],
        shape: ['<hex:64>', '<letter:24>'],
    }),
];

// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/rule.js
var src_rule = __nccwpck_require__(9780);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/rules/generic/rehearsal.js
var rehearsal = __nccwpck_require__(9133);
;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/connection-strings.js
// Passwords in URLs and connection strings of databases and brokers.



const weakPasswords = /^(?:pass(?:word|wd)?|pwd|secret|admin|root|user(?:name)?|test(?:ing|er)?|guest|postgres|mysql|mongo|redis|rabbitmq|changeit|[a-z]{1,3}|\d{1,4}|p@ss|\*+|\.+|:?password:?)$/i;
/** What stands for a password in documents and local set-ups is no leak. */
function passwordJudgement({ secret, after, match, path }) {
    if (secret.length < 4 || weakPasswords.test(secret) || secret === match.groups?.user)
        return undefined;
    // The same word for host, database and password is a local set-up or a sample; so is `my_password`.
    if (new RegExp(`^@(?:${escaped(secret)}[:/]|[^\\s"'/]{1,200}/${escaped(secret)}(?![\\w-]))`).test(after) || (0,values/* isMadeUpPassword */.kD)(secret))
        return undefined;
    if (rehearsal/* rehearsal */.o5.test(path) && !(0,values/* looksRandom */.EZ)(secret))
        return undefined;
    if (/^[[<{(]|[\]>})]$|^\$|^%[sd({]|[{}<>`]/.test(secret))
        return undefined;
    const host = /^@([^/:?#\s"']{1,253})/.exec(after)?.[1] ?? '';
    if (/(?:^|\.)(?:example|test|invalid)(?:\.(?:com|org|net))?$|^(?:host(?:name)?|server|my-?host|your-?host)$/i.test(host))
        return undefined;
    if (/^(?:localhost|127\.[\d.]{3,11}|0\.0\.0\.0|db|database|postgres|mysql|mongo(?:db)?|redis|rabbitmq|host\.docker\.internal)$/i.test(host))
        return { severity: 'medium', confidence: (0,values/* looksRandom */.EZ)(secret) || isChosen(secret) ? 'medium' : 'low' };
    return {};
}
/** Letters and digits or signs, eight and more: somebody made it up for this place. */
function isChosen(secret) {
    return secret.length >= 8 && /[A-Za-z]/.test(secret) && /[^A-Za-z]/.test(secret) && !(0,values/* isWords */.yP)(secret);
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
const url = (schemes) => new RegExp(`(?<![A-Za-z0-9+.-])(?:${schemes})://(?<user>[A-Za-z0-9_.%~!$&'*+,;=\\\\-]{0,100}):(?<secret>[^\\s"'\`<>@/:?#\\[\\]{}|\\\\^]{1,120})(?=@[A-Za-z0-9_.[-])`, 'gi');
const secretText = ['vR7mQ2', 'xLp9Tz'].join('');
const connectionRules = [
    (0,src_rule/* tokenRule */.Ow)({
        id: 'database-url-password',
        aliases: ['postgres-uri', 'mysql-uri', 'mongodb-uri', 'redis-uri', 'amqp-uri'],
        title: 'Password in a database or broker URL',
        power: 'log in to the database or broker',
        revoke: 'by changing the password of the user',
        keywords: [
            'postgres',
            'mysql',
            'mariadb',
            'mongodb',
            'redis',
            'amqp',
            'mssql',
            'sqlserver',
            'clickhouse',
            'cockroachdb',
            'kafka',
            'nats',
            'ldap',
            'snowflake://',
            'redshift',
            'postgis://',
            'neo4j',
            'bolt://',
            'bolt+',
            'oracle://',
            'oracle+',
            'db2://',
            'ibm_db',
            'vertica',
            'couchbase',
            'couchdb',
            'cassandra://',
            'elasticsearch://',
            'influxdb',
            'memcached://',
            'stomp://',
            'pulsar',
            'activemq',
            'solr://',
            'presto://',
            'trino://',
            'hive://',
            'teradata',
            'firebird',
            'questdb',
            'timescaledb',
            'rethinkdb',
            'hana://',
            'druid://',
            'exasol',
        ],
        token: /x/,
        check: {
            pattern: url('postgres(?:ql)?(?:\\+[a-z0-9]{1,20})?|mysql(?:\\+[a-z0-9]{1,20})?|mariadb|mongodb(?:\\+srv)?|rediss?|amqps?|mssql(?:\\+[a-z0-9]{1,20})?|sqlserver|clickhouse(?:\\+[a-z0-9]{1,20})?|cockroachdb|kafka|nats|ldaps?|snowflake|redshift(?:\\+[a-z0-9_]{1,30})?|postgis|neo4j(?:\\+[a-z]{1,6})?|bolt(?:\\+[a-z]{1,6})?|oracle(?:\\+[a-z0-9_]{1,20})?|db2|ibm_db(?:_sa)?|vertica(?:\\+[a-z0-9_]{1,20})?|couchbases?|couchdb|cassandra|elasticsearch|influxdb|memcached|stomp|pulsar(?:\\+ssl)?|activemq|solr|presto|trino|hive|teradata(?:sql)?|firebird|questdb|timescaledb|rethinkdb|hana|druid|exasol'),
            judge: passwordJudgement,
        },
        bad: [
            { text: () => `DATABASE_URL=postgres://app:${secretText}@db.acme.io:5432/app` },
            { text: () => `mongodb+srv://root:${secretText}@cluster0.acme.mongodb.net` },
            { text: () => `redis://:${secretText}@cache.acme.io:6379` },
        ],
        good: [
            { text: 'postgres://user:password@host:5432/db' },
            { text: () => ['mysql://root:', '{DB_PASSWORD}@db.acme.io/app'].join('$') },
            { text: 'redis://localhost:6379' },
        ],
    }),
    (0,src_rule/* tokenRule */.Ow)({
        id: 'url-password',
        aliases: ['basic-auth-url'],
        severity: 'high',
        confidence: 'medium',
        title: 'Password in a URL',
        power: 'log in where the URL points',
        revoke: 'by changing the password',
        keywords: [
            'http://',
            'https://',
            'ftp://',
            'ftps://',
            'sftp://',
            'ssh://',
            'smtp://',
            'smtps://',
            'imap://',
            'imaps://',
            'smb://',
            'cifs://',
            'socks5://',
            'socks://',
            'svn://',
            'rtsp://',
            'mqtt://',
            'mqtts://',
            'ws://',
            'wss://',
            'git://',
            'telnet://',
            'vnc://',
            'rdp://',
            'webdav://',
            'nfs://',
            'pop3://',
            'pop3s://',
            'h2://',
            'tcp://',
        ],
        token: /x/,
        check: {
            pattern: url('https?|ftps?|sftp|ssh|smtps?|imaps?|smb|cifs|socks5?|svn|rtsp|mqtts?|wss?|git|telnet|vnc|rdp|webdav|nfs|pop3s?|h2|tcp'),
            judge: passwordJudgement,
            generic: true,
        },
        bad: [
            { text: () => `https://deploy:${secretText}@git.acme.io/repo.git` },
            { text: () => `ftp://u:${secretText}@files.acme.io` },
            { text: () => `proxy = http://ci:${secretText}@proxy.acme.io:3128` },
        ],
        good: [{ text: 'https://user:pass@example.com/' }, { text: 'https://acme.io:8443/a@b' }, { text: 'http://localhost:3000/@scope/name' }],
    }),
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/generic/assignment.js
// The many ways a value is given to a name: code, configuration, markup, command lines, default arguments.
const space = '[ \\t]';
const quote = '\\\\{0,3}["\'`]';
/** Between a name and its value, in the order tried. */
const operators = [
    // name = v, name: str = v, name := v, name => v, name ||= v, name == v
    `${space}{0,20}(?::${space}{0,3}(?:&(?:'static )?)?[A-Za-z][\\w<>[\\].|?]{0,30}(?:${space}\\|${space}\\w{1,12})?${space}{0,3}|As String${space})?(?:={1,3}>?|:{1,3}=|[.+?|]{1,2}=|!==?|=~|->|<-|\\|=)(?:${space}{0,20}|\\s{0,20}(?=["'\`]))`,
    // ${NAME:-v}
    ':-',
    // "name": "DB_PASSWORD", "value": "v" and its YAML form
    `(?:,\\s{0,60}|\\s{1,60})${quote}?value${quote}?${space}{0,3}[:=]${space}{0,4}`,
    // JSON, YAML, headers
    `${space}{0,10}:(?:${space}{0,20}(?:\\|-?\\s{1,20})?|\\s{0,20}(?=["'\`]))`,
    // put("name", "v"), define('NAME', 'v'), getenv("NAME", "v")
    `${space}{0,3},(?:\\s{0,20}|${space}{0,3}[a-z]{1,20}${space}{0,2}[=:]${space}{0,2})`,
    // setName("v"), name("v"), name{"v"}
    `${space}{0,2}[({]${space}{0,5}`,
    // env.NAME || 'v', NAME') ?: 'v', getenv("NAME") or "v"
    `\\)?(?:${space}{0,3}(?:\\|\\||\\?\\?|\\?:)${space}{0,3}|${space}{1,3}or${space}{1,3}(?=["'\`]))`,
    // <name>v</name>, <entry key="name">v</entry>
    '[^<>\\n"\'=]{0,60}>\\s{0,40}',
    // <key>name</key><string>v</string>, <name>name</name><value>v</value>
    '</(?:key|name)>\\s{0,40}<(?:string|value)>',
    // the token for staging is v, X-Api-Key header of acme = v
    `(?<prose>(?:${space}[\\w/'-]{1,20}){1,6}${space}{0,2}(?:[=:]|${space}is|${space}was)${space}{1,3})`,
    // #define NAME "v", ENV NAME v, --name v, machine m password v
    `${space}{1,20}(?=["'\\w])`,
].join('|');
/** A call or a prefix that stands before the literal: `new String(`, `b64decode(`, `b"`, `@"`. */
const wrapper = `(?<wrap>(?:new${space}{1,3})?[A-Za-z_][\\w.:]{0,50}[([{]${space}{0,3})?(?:[bBrRuUfFLl@]{1,2}(?=["']))?`;
/** Letters of a name that may follow its keyword. Whatever comes next begins with another letter: the name is not cut shorter. */
const nameTail = 40;
const scheme = '(?:(?:Bearer|Basic|Token|ApiKey|SSWS|Bot)[ \\t]{1,3})?';
/**
 * Expression of an assignment that begins at the keyword. Groups: `rest` of the name, `wrap`, and the value,
 * `secret` in quotes or `bare` without.
 */
function assignmentPattern(keywords) {
    return new RegExp(`(?<key>${keywords})(?<rest>[\\w.\\-]{0,${nameTail}})(?!\\w)(?:${quote})?[\\])]?(?<operator>${operators})${wrapper}` +
        `(?:(?<quote>${quote})${scheme}(?<secret>(?:(?!\\k<quote>)(?:[^\\n\\r\\\\]|\\\\[^\\n\\r])){1,256})\\k<quote>|${scheme}(?<bare>[^\\s"'\`<>,;&(){}[\\]|\\\\][^\\s"'\`<>,;\\\\]{3,255}))`, 'iy');
}
/** Files in which values stand without quotes. */
const unquotedFiles = /(?:^|\/)(?:\.[\w-]{1,40}|\.env[^/]*|\.netrc|_netrc|\.npmrc|\.pypirc|\.pgpass|\.my\.cnf|credentials|config|Dockerfile[^/]*|Containerfile|Jenkinsfile|Makefile|README[^/]*|[^./]+)$|\.(?:env|ini|cfg|cnf|conf|config|properties|props|ya?ml|toml|tfvars|sh|bash|zsh|fish|ksh|bat|cmd|ps1|netrc|txt|md|markdown|rst|adoc|asciidoc|log|xml|plist|csv|tsv|sql|eml|template|tpl|j2|http|rest|dockerfile|service|desktop|html?|ipynb|json|list|out|patch|diff|pom|gradle|csproj|targets|resx|settings|yml\.dist|dist|bak|old|orig|local|example)$/i;
/** Files in which an unquoted word after `=` or `:` is code. */
const codeFiles = /\.(?:[cm]?[jt]sx?|py|rb|go|java|kt|kts|scala|cs|vb|c|cc|cpp|cxx|h|hpp|m|mm|swift|rs|php|pl|pm|lua|dart|groovy|hs|ex|exs|erl|clj|fs|ml|r|jl|vue|svelte|coffee|el|lisp|pas|d|zig|nim|tf|hcl|proto|graphql|css|scss|less)$/i;
function mayBeUnquoted(path) {
    return !codeFiles.test(path) && unquotedFiles.test(path);
}

// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/rules/generic/names.js
var names = __nccwpck_require__(7714);
;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/generic/index.js
// Values assigned to names that say they are secret. The widest net, so the strictest about names and values.





/** An opened bracket and a quote, the dashes of an option or the colon of a symbol, before the name. */
const argument = /(?:[({[]\s{0,4}["'`][\w.-]{0,60}|["'`]?--?[\w.-]{0,60}|[\s(]:[\w.-]{0,60}|\{[\w.-]{0,60})$/;
/** Calls that hand the literal on as it is: `String::from("v")`, `new String("v")`, `aws.String("v")`. */
const conversion = /^(?:new[ \t]+)?(?:(?:std::|aws\.|pulumi\.)?string|String::from|CString::new|Secret(?:String)?::(?:new|from)|Secret(?:String|Str)|str|Some|Just|ptr\.To|stringPtr|NSString|QString|QStringLiteral|TEXT|_T)[({[]\s{0,3}$/i;
/** Files of versions, digests and generated text. */
const generated = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum|packages\.lock\.json|project\.assets\.json)$|\.(?:lock|map|svg|min\.js|min\.css)$/i;
/** Said beside a value that is none. */
const saidFake = /\b(?:fake|dummy|not (?:a )?real|for testing|test (?:key|value|secret|password)|example|placeholder|change ?me|replace)\b/i;
/** What stands before a name whose value follows after a blank: `--password v`, `#define KEY v`, `ENV TOKEN v`, `set pwd v`, `{:token "v"}`. */
const blankBefore = /(?:^|[\s"'`])-{1,2}$|(?:^|[\s({[,]):$|(?:#define|ENV|ARG|setenv|setx|set|\(def(?:ine|var|parameter|const)?)[ \t]{1,4}$/i;
/** `Authorization: Bearer v`, also as two arguments of a call. */
const headerScheme = /authorization\W{1,8}(?:Bearer|Token|ApiKey|SSWS|Bot)[ \t]/i;
/** What protocols derive, as the vectors of their tests list it. */
const vectorName = /(?:shared|exporter|traffic|handshake|resumption|early|master)_?(?:secret|key)$/i;
/** `https://api.acme.io/v1?`, `…?page=1&`: what follows is a parameter of an address, wherever that stands. */
function isQuery(before) {
    return /https?:\/\/[^\s"'`<>]{1,200}[?&]$/i.test(before.slice(-240));
}
/** Calls that take a name and give a value. */
const asksFor = /^(?:[Gg]et|[Ff]etch|[Ff]ind|[Ll]oad|[Rr]ead|[Ll]ookup|[Rr]esolve|use|has|is|delete|remove|require|env)(?![a-z])|^getenv|^get_/;
/** Manuals and translations, whose authors make values up. */
const prose = /\.(?:mdx?|rst|adoc|asciidoc|html?|snap|pot?)$/i;
/** What a project shows of itself first: its values are for reading. */
const introduction = /(?:^|\/)(?:README|INSTALL|CONTRIBUTING|USAGE|QUICKSTART)[^/]{0,40}$/i;
/** A line of code that is a comment up to its name. */
const commented = /(?:^|\n)[ \t]{0,80}(?:\/\/|\*|\/\*|--|;|#(?![a-z]))[^\n]{0,200}$/;
/** The name of a resource at Amazon has a part `secret:`. */
const resourceName = /\b(?:arn:aws|aws:arn)[\w-]{0,12}:[\w:*/-]{0,80}$/;
/**
 * Values that name something or say where it is: the Secret of a service account (`default-token-k96v9`), an address,
 * an identity of Microsoft 365 (`i:0h.f|membership|…`).
 */
const naming = /^(?:[a-z0-9][a-z0-9.-]{0,80}-token-[a-z0-9]{5,10}|(?=.{0,60}:.{0,60}:)[0-9A-Fa-f:.]{6,45}(?:%\w{1,12})?(?:\/\d{1,3})?|\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d{1,5})?|i:0[a-z0-9#.]{1,6}\|.{1,200})$/;
/** What a machine issued and nobody makes up for a test: long, without words, of letters of both cases and digits. */
function generic_isIssued(secret) {
    return /^[\w+/=-]{24,}$/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret) && (0,values/* looksRandom */.EZ)(secret);
}
function judgeAssignment(kinds) {
    return ({ secret, match, path, before, after }) => {
        const groups = match.groups ?? {};
        if (generated.test(path))
            return undefined;
        const rehearsed = rehearsal/* rehearsal */.o5.test(path);
        const quoted = groups.quote !== undefined;
        if (rehearsed && rehearsal/* sourceCode */.X5.test(path) && !(quoted && generic_isIssued(secret) && !prose.test(path)))
            return undefined;
        const start = before.slice(0, Math.max(0, before.length - match[0].lastIndexOf(secret)));
        const lead = /[\w.-]{0,60}$/.exec(start.slice(-60))?.[0] ?? '';
        const ahead = start.slice(0, start.length - lead.length);
        const operator = (groups.operator ?? '').trim();
        if (!quoted && !mayBeUnquoted(path) && !isQuery(ahead))
            return undefined;
        const name = `${lead}${groups.key}${groups.rest}`;
        if (echoes(name, secret) || naming.test(secret))
            return undefined;
        if (resourceName.test(ahead))
            return undefined;
        // A link to a picture that anybody may fetch, as Firebase writes it.
        if (/[?&]alt=media(?:&|&amp;)$/.test(ahead))
            return undefined;
        // `/reset?token=0&uuid=…`: the value ends where the next parameter begins.
        if (!quoted && /[?&]$/.test(ahead) && secret.includes('&') && !(0,values/* looksRandom */.EZ)(secret.slice(0, secret.indexOf('&'))))
            return undefined;
        // `<key>3A6F9AB1</key>` of a property list is a name.
        if (/^key$/i.test(name) && /\.(?:plist|pbxproj|strings|tmTheme|mobileconfig)$/i.test(path))
            return undefined;
        // `'api-key', 'acme-service-key'`: a list of names.
        if (operator.startsWith(',') && /^[a-z]+(?:[-_][a-z]+){2,}$/.test(secret))
            return undefined;
        const spoken = groups.prose !== undefined || /^[ \t]+$/.test(groups.operator ?? '');
        const described = spoken && /\b(?:api|access|secret|auth|private|client)[ -]$/i.test(ahead);
        const kind = headerScheme.test(match[0]) || described ? 'secret' : (0,names/* kindOfName */.f)(name);
        if (kind === undefined || !kinds.includes(kind))
            return undefined;
        if (rehearsed && /^[0-9a-f]+$/i.test(secret) && vectorName.test(name))
            return undefined;
        // `PASS: tests/run-all`: the outcome of a test.
        if (/^PASS$/.test(name) && operator.startsWith(':') && /test|\//i.test(secret))
            return undefined;
        // A comparison or a call that goes on is code about the value, not the value: `"a" + b`, `password == "x".repeat(3)`.
        if (/^["'`]?\s{0,3}(?:\+|\.[a-z]|%)/i.test(after) && quoted)
            return undefined;
        // Whoever compares with a password in quotes has written it into the program.
        if (/^[!=]=|^!/.test(operator) && !(quoted && kind === 'password' && /^={2,3}$/.test(operator)))
            return undefined;
        // `getCredentials('acmeApi')`: the call asks for it by name.
        if (operator.startsWith('(') && asksFor.test(lead.slice(lead.lastIndexOf('.') + 1)))
            return undefined;
        if (asksFor.test(/[A-Za-z_]\w*[([{]\s{0,4}$/.exec(groups.wrap ?? '')?.[0] ?? ''))
            return undefined;
        // `put("name", "v")`: the name is an argument of its own, on the line of its value.
        const paired = /^,?\s*["']?value/.test(groups.operator ?? '');
        if (operator.startsWith(',') && !paired && (groups.operator?.includes('\n') === true || !argument.test(start)))
            return undefined;
        // `acme api key 295b…`: nothing else is so long and random.
        const announced = /\b(?:api|access|secret|auth)[ _-]$/i.test(`${ahead}${lead}`) && secret.length >= 24 && (0,values/* looksRandom */.EZ)(secret);
        if (/^[ \t]+$/.test(groups.operator ?? '') && !announced && !blankGives(ahead, lead, path, quoted))
            return undefined;
        if (saidFake.test(/^[^\n]{0,120}/.exec(after)?.[0] ?? ''))
            return undefined;
        // `public key: v` in words.
        if (/\b(?:public|pub|site|publishable)[ \t-]{1,3}$/i.test(ahead))
            return undefined;
        const told = groups.prose !== undefined;
        if (told && (kind === 'weak' || /hash|commit|digest|checksum|sha\d|md5|id\b|public/i.test(groups.prose ?? '')))
            return undefined;
        const wrapped = groups.wrap !== undefined && !conversion.test(groups.wrap);
        // `Basic bmFtZTo=`: a name, and no password.
        if (/Basic[ \t]+$/i.test(match[0].slice(0, match[0].lastIndexOf(secret))) && !holdsPassword(secret))
            return undefined;
        const fit = (0,values/* fitOf */.Zo)(secret, kind, { quoted, wrapped, credentialFile: rehearsal/* credentialFile */.C9.test(path) });
        if ((told || (rehearsed && !rehearsal/* credentialFile */.C9.test(path))) && (fit !== 'strong' || kind === 'weak'))
            return undefined;
        if (fit === undefined)
            return undefined;
        // `Token{"…"}` makes a value of a type more often than it holds a token.
        if (fit !== 'strong' && operator === '{')
            return undefined;
        if (fit === 'strong')
            return {};
        // `name: "v"` is no Python: it stands in a text, as the samples of a module do.
        const quotedText = /\.py$/.test(path) &&
            /^:\s*$/.test(operator) &&
            !/^["'`]/.test(match[0].slice(`${groups.key}${groups.rest}`.length)) &&
            !/^["']?\s*[,}]/.test(after);
        // What somebody may have chosen is more often made up where text is written for readers.
        const forReaders = quotedText || introduction.test(path) || (rehearsal/* sourceCode */.X5.test(path) && commented.test(ahead));
        return forReaders ? { confidence: 'low' } : {};
    };
}
/** `#define LN_id_keyUpdate "id-keyUpdate"`: the value is the name once more. */
function echoes(name, value) {
    const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
    const [a, b] = [plain(name), plain(value)];
    // `"api_key", "api_key_v1"`.
    if (b.startsWith(a) && a.length >= 3 && b.length - a.length <= 3)
        return true;
    if (b.length < 8 || a.length < 8)
        return false;
    if (a.includes(b) || b.includes(a))
        return true;
    // `opListKeys = "ListKeys2020_05_31"`, `key_centos7: "convert_centos7"`: its words, or it with a number.
    const worded = b.replace(/\d+$/, '');
    return ((worded.length >= 8 && a.includes(worded)) ||
        (/[-_.]/.test(value) && value.split(/[-_.]/).every((part) => part.length >= 3 && a.includes(plain(part)))));
}
/** Whether what is sent as `Basic` has a password that could be one. */
function holdsPassword(encoded) {
    const pair = /^[ -~]{0,200}?:(?<password>[ -~]{0,200})$/.exec(Buffer.from(encoded, 'base64').toString('latin1'));
    const password = pair?.groups?.password;
    return password === undefined || (0,values/* fitOf */.Zo)(password, 'password', { quoted: true, wrapped: false, credentialFile: true }) !== undefined;
}
/** Whether a blank after the name means that its value follows; in prose it does not. */
function blankGives(before, lead, path, quoted) {
    if (lead.startsWith('-'))
        return true;
    if (blankBefore.test(before) || /^(?:require|master)$/i.test(lead))
        return true;
    if (quoted && rehearsal/* credentialFile */.C9.test(path))
        return true;
    return (quoted || rehearsal/* credentialFile */.C9.test(path)) && /(?:^|\n)[ \t]*$/.test(before);
}
function assigned({ id, aliases, title, kinds, names, variable }) {
    const check = {
        keywords: names,
        anchor: 'keyword',
        pattern: assignmentPattern(names.join('|')),
        nameTail: nameTail,
        judge: judgeAssignment(kinds),
        generic: true,
        ownPlausibility: true,
    };
    const upper = variable.toUpperCase();
    return {
        id,
        aliases,
        severity: 'high',
        confidence: 'medium',
        title,
        why: 'Whoever reads it can use the account it belongs to, from anywhere, until it is changed.',
        remedy: 'Change it where it was issued, have the job read the new one from a secret store or an environment variable; deleting the line leaves the old one in the history.',
        controls: ['CWE-798', 'NIST-800-53-IA-5(7)', 'PCI-DSS-8.6.2'],
        risks: ['CICD-SEC-6'],
        examples: {
            bad: [
                { text: () => `${variable} = "${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 20)}"`, path: 'app.py' },
                { text: () => `DB_${upper}=${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 20, 5)}`, path: '.env' },
                { text: () => `"${variable}": "${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 24, 3)}"`, path: 'config.json' },
                { text: () => `<${variable}>${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 20, 3)}</${variable}>`, path: 'settings.xml' },
                { text: () => `<add key="${variable}" value="${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 20, 9)}" />`, path: 'web.config' },
                { text: () => `os.Setenv("${upper}", "${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 20, 11)}")`, path: 'main.go' },
                { text: () => `define('DB_${upper}', '${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 20, 13)}');`, path: 'config.php' },
                { text: () => `      - name: ${upper}\n        value: "${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 20, 15)}"`, path: 'pod.yaml' },
            ],
            good: [
                { text: `${variable} = os.environ["${upper}"]`, path: 'app.py' },
                { text: `${variable} = "changeme"`, path: 'app.py' },
                { text: `${variable} = getSecretFromVault1(name)`, path: 'app.js' },
                { text: `copyTable("${variable}", "${variable}_v1", columns)`, path: 'app.go' },
                { text: `${variable}: \${{ secrets.VALUE }}`, path: 'ci.yml' },
                { text: `${variable}_label = "Please enter it here"`, path: 'app.py' },
                { text: `${variable}: config.auth.${variable},`, path: 'app.ts' },
                { text: `${variable}File: /run/secrets/db1`, path: 'app.yml' },
            ],
        },
        check,
    };
}
const genericRules = [
    assigned({
        id: 'generic-password',
        aliases: ['hardcoded-password', 'KeywordDetector'],
        title: 'Password in a file',
        kinds: ['password'],
        names: ['pass', 'pwd', 'pswd', 'psw', 'kennwort', 'senha', 'contrasena', 'wachtwoord'],
        variable: 'password',
    }),
    assigned({
        id: 'generic-api-key',
        aliases: ['hardcoded-secret'],
        title: 'Secret assigned in a file',
        kinds: ['secret', 'weak'],
        names: ['secret', 'token', 'key', 'cred', 'auth', 'jwt', 'bearer', 'salt', 'passkey'],
        variable: 'api_key',
    }),
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/git-hosts.js
// Git hosts: GitHub, GitLab, Bitbucket, Gitea, Sourcegraph and other places code is kept.


const githubSettings = 'github.com/settings/tokens';
const gitlabSettings = 'the GitLab page that issued it (User or Project settings > Access tokens)';
const gitHostRules = [
    token({
        id: 'github-pat',
        aliases: ['github-personal-access-token', 'GitHubTokenDetector'],
        what: 'GitHub personal access token (classic)',
        gives: 'act as its owner on every repository and organisation its scopes cover',
        revoke: githubSettings,
        severity: 'critical',
        shape: 'ghp_<alnum:36>',
        judge: tokenChecksum,
    }),
    token({
        id: 'github-fine-grained-pat',
        aliases: ['github-fine-grained-token'],
        what: 'GitHub fine-grained personal access token',
        gives: 'act on the repositories it was issued for',
        revoke: 'github.com/settings/personal-access-tokens',
        severity: 'critical',
        shape: ['github_pat_<alnum:22>_<alnum:59>', 'github_pat_<word:82>'],
    }),
    token({
        id: 'github-oauth',
        aliases: ['github-oauth-token'],
        what: 'GitHub OAuth access token',
        gives: 'act as the user who authorised the application',
        revoke: 'github.com/settings/applications',
        severity: 'critical',
        shape: 'gho_<alnum:36>',
        judge: tokenChecksum,
    }),
    token({
        id: 'github-app-token',
        what: 'GitHub App user or installation token',
        gives: 'act with the permissions of the app until it expires',
        revoke: 'github.com/settings/installations (DELETE /installation/token ends one at once)',
        severity: 'high',
        shape: '<ghu|ghs>_<alnum:36>',
        keywords: ['ghu_', 'ghs_'],
        judge: tokenChecksum,
    }),
    token({
        id: 'github-refresh-token',
        what: 'GitHub App refresh token',
        gives: 'obtain new user tokens for the app for six months',
        revoke: 'github.com/settings/applications',
        severity: 'critical',
        shape: ['ghr_<alnum:36>', 'ghr_<alnum:76>'],
        judge: tokenChecksum,
    }),
    named({
        id: 'github-legacy-token',
        aliases: ['github-app-client-secret'],
        what: 'GitHub token or client secret of the 40-digit form',
        gives: 'act as its owner, or as the OAuth application, on GitHub',
        revoke: githubSettings,
        severity: 'critical',
        names: ['github', 'gh_token', 'ghtoken'],
        words: ['token', 'secret', 'key', 'pass', 'auth', 'pat', 'cred', 'oauth'],
        shape: '<hex:40>',
    }),
    ...[
        ['gitlab-pat', 'personal access token', 'glpat-<url:20>', 'act as its owner within its scopes', 'critical'],
        [
            'gitlab-pat-routable',
            'personal access token (routable)',
            'glpat-<url:27-300>.<lower:2>.<lower:9>',
            'act as its owner within its scopes',
            'critical',
        ],
        ['gitlab-cicd-job-token', 'CI/CD job token', 'glcbt-<alnum:1-5>_<url:20>', 'act as the job until it ends', 'medium'],
        ['gitlab-deploy-token', 'deploy token', 'gldt-<url:20>', 'read, and perhaps push, repositories, packages and images', 'high'],
        ['gitlab-feature-flag-client-token', 'feature flag client token', 'glffct-<url:20>', 'read the feature flags of the project', 'low'],
        ['gitlab-feed-token', 'feed token', 'glft-<url:20>', "read its owner's activity feed and calendar", 'medium'],
        [
            'gitlab-incoming-mail-token',
            'incoming mail token',
            'glimt-<url:25>',
            'open issues and merge requests as its owner by mail',
            'medium',
        ],
        ['gitlab-kubernetes-agent-token', 'agent token for Kubernetes', 'glagent-<url:50>', 'pose as the cluster agent', 'high'],
        ['gitlab-oauth-app-secret', 'OAuth application secret', 'gloas-<url:64>', 'impersonate the application', 'high'],
        ['gitlab-ptt', 'pipeline trigger token', 'glptt-<hex:40>', 'start pipelines of the project with variables of its choice', 'high'],
        [
            'gitlab-rrt',
            'runner registration token',
            'GR1348941<url:20>',
            'register a runner that receives jobs and their secrets',
            'critical',
        ],
        [
            'gitlab-runner-authentication-token',
            'runner authentication token',
            'glrt-<url:20>',
            'receive jobs and their secrets in place of the runner',
            'critical',
        ],
        ['gitlab-scim-token', 'SCIM token', 'glsoat-<url:20>', 'create and remove users of the group', 'critical'],
    ].map(([id, kind, shape, gives, severity]) => token({ id, what: `GitLab ${kind}`, shape, gives, revoke: gitlabSettings, severity })),
    token({
        id: 'gitlab-pat-routable-short',
        aliases: ['gitlab-pat-routable-v1'],
        what: 'GitLab personal access token (routable, without version)',
        gives: 'act as its owner within its scopes',
        revoke: gitlabSettings,
        severity: 'critical',
        shape: 'glpat-<url:27-300>.<lower:9>',
    }),
    token({
        id: 'gitlab-runner-authentication-token-routable',
        what: 'GitLab runner authentication token (routable)',
        gives: 'receive jobs and their secrets in place of the runner',
        revoke: gitlabSettings,
        severity: 'critical',
        shape: [
            'glrt-t<digit:1>_<url:27-300>.<lower:9>',
            'glrt-t<digit:1>_<url:27-300>.<lower:2>.<lower:9>',
            'glrtr-<url:20>',
            'glwt-<url:20>',
        ],
        keywords: ['glrt-t', 'glrtr-', 'glwt-'],
    }),
    token({
        id: 'gitlab-session-cookie',
        what: 'GitLab session cookie',
        gives: 'use GitLab as the signed-in user until the session ends',
        revoke: 'User settings > Active sessions',
        shape: '_gitlab_session=<lower:32>',
    }),
    named({
        id: 'bitbucket-client-id',
        what: 'Bitbucket OAuth consumer key',
        gives: 'name the OAuth consumer whose secret usually stands beside it',
        revoke: 'bitbucket.org > Workspace settings > OAuth consumers',
        severity: 'low',
        names: ['bitbucket'],
        shape: '<lower:32>',
    }),
    named({
        id: 'bitbucket-client-secret',
        what: 'Bitbucket OAuth consumer secret',
        gives: 'impersonate the OAuth consumer in the workspace',
        revoke: 'bitbucket.org > Workspace settings > OAuth consumers',
        names: ['bitbucket'],
        shape: '<url:64>',
    }),
    token({
        id: 'bitbucket-app-password',
        what: 'Bitbucket app password',
        gives: 'act as its owner on the repositories within its scopes',
        revoke: 'bitbucket.org/account/settings/app-passwords',
        severity: 'critical',
        shape: 'ATBB<alnum:24><HEX:8>',
    }),
    token({
        id: 'bitbucket-access-token',
        aliases: ['bitbucket-repository-access-token', 'bitbucket-workspace-token'],
        what: 'Bitbucket repository, project or workspace access token',
        gives: 'read and change the repositories it was issued for',
        revoke: 'the repository or workspace settings > Access tokens',
        severity: 'critical',
        shape: 'ATCTT3xFfG<opaque:100-300>',
    }),
    token({
        id: 'bitbucket-data-center-token',
        what: 'Bitbucket Data Center HTTP access token',
        gives: 'read and change the repositories it was issued for',
        revoke: 'the Bitbucket server > Manage account > HTTP access tokens',
        severity: 'critical',
        shape: ['BBDC-<base64:44>', 'BBDC-<base64:32-60>'],
    }),
    named({
        id: 'gitea-access-token',
        aliases: ['forgejo-access-token'],
        what: 'Gitea or Forgejo access token',
        gives: 'act as its owner on the Gitea server',
        revoke: 'the Gitea server > Settings > Applications',
        severity: 'critical',
        names: ['gitea', 'forgejo', 'codeberg'],
        shape: '<hex:40>',
    }),
    named({
        id: 'gitter-access-token',
        what: 'Gitter access token',
        gives: 'read and write the rooms of its owner',
        revoke: 'developer.gitter.im/apps',
        severity: 'medium',
        names: ['gitter'],
        shape: '<url:40>',
    }),
    token({
        id: 'sourcegraph-access-token',
        what: 'Sourcegraph access token',
        gives: 'search and read all code its owner may see',
        revoke: 'the Sourcegraph server > User settings > Access tokens',
        severity: 'critical',
        shape: ['sgp_<anyhex:16>_<anyhex:40>', 'sgp_local_<anyhex:40>', 'sgp_<anyhex:40>', 'slk_<hex:64>'],
        keywords: ['sgp_', 'slk_'],
    }),
    named({
        id: 'sourcegraph-legacy-token',
        what: 'Sourcegraph access token of the old form',
        gives: 'search and read all code its owner may see',
        revoke: 'the Sourcegraph server > User settings > Access tokens',
        names: ['sourcegraph', 'src_access_token'],
        shape: '<anyhex:40>',
    }),
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/jwt.js
// JSON Web Tokens: only those whose header parses, with their claims said without showing them.

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
function decode(part) {
    try {
        const value = JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function jwtJudgement({ secret }) {
    const [head, body] = secret.split('.');
    const header = decode(head);
    if (header === undefined || typeof header.alg !== 'string')
        return undefined;
    const claims = decode(body);
    // The token of the jwt.io debugger is in thousands of documents.
    if (claims?.sub === '1234567890' || claims?.name === 'John Doe')
        return undefined;
    const properties = { algorithm: header.alg.slice(0, 20) };
    for (const claim of ['iss', 'aud'])
        if (typeof claims?.[claim] === 'string')
            properties[claim] = claims[claim].slice(0, 100);
    if (typeof claims?.exp === 'number' && claims.exp > 0 && claims.exp < 1e11)
        properties.expires = new Date(claims.exp * 1000).toISOString();
    return { properties };
}
function jwt_token(claims) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return [part({ alg: 'HS256', typ: 'JWT' }), part(claims), (0,src_rule/* sample */.XM)(base64url, 43)].join('.');
}
const jwtRules = [
    (0,src_rule/* tokenRule */.Ow)({
        id: 'json-web-token',
        aliases: ['jwt', 'jwt-base64', 'JwtTokenDetector'],
        severity: 'high',
        confidence: 'medium',
        title: 'JSON Web Token',
        power: 'act as its subject while it is valid',
        revoke: 'by ending the session or rotating the signing key',
        keywords: ['eyj'],
        token: /eyJ[A-Za-z0-9_-]{10,300}\.eyJ[A-Za-z0-9_-]{10,500}\.[A-Za-z0-9_-]{20,150}/,
        check: { judge: jwtJudgement },
        bad: [
            { text: () => `Authorization: Bearer ${jwt_token({ iss: 'acme', sub: 'svc', exp: 1900000000 })}` },
            { text: () => `const session = '${jwt_token({ sub: 'ops', scope: 'admin' })}';`, path: 'client.js' },
            { text: () => `token: ${jwt_token({ aud: 'api', sub: 'ci' })}\n`, path: 'config.yaml' },
        ],
        good: [
            { text: () => jwt_token({ sub: '1234567890', name: 'John Doe', iat: 1516239022 }) },
            { text: 'eyJhbGciOi.eyJzdWIi.x' },
            { text: () => `eyJ${(0,src_rule/* sample */.XM)(base64url, 30)}.eyJ${(0,src_rule/* sample */.XM)(base64url, 40)}.${(0,src_rule/* sample */.XM)(base64url, 43)}` },
        ],
    }),
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/observability.js
// Logs, metrics, traces, alerts and product analytics.

const reads = 'read what is monitored, and often silence the alerts about it';
const observabilityRules = [
    named({
        id: 'datadog-access-token',
        aliases: ['datadog-application-key'],
        what: 'Datadog application key',
        gives: reads,
        revoke: 'app.datadoghq.com/organization-settings/application-keys',
        severity: 'critical',
        names: ['datadog', 'dd_app', 'dd_application', 'dd_api'],
        shape: ['<lower:40>', 'ddapp_<alnum:34>'],
    }),
    named({
        id: 'datadog-api-key',
        what: 'Datadog API key',
        gives: 'send metrics and logs in the name of the organisation',
        revoke: 'app.datadoghq.com/organization-settings/api-keys',
        names: ['datadog', 'dd_api', 'dd_key'],
        shape: '<hex:32>',
    }),
    token({
        id: 'new-relic-user-api-key',
        what: 'New Relic user key',
        gives: reads,
        revoke: 'one.newrelic.com > API keys',
        severity: 'critical',
        shape: 'NRAK-<upper:27>',
    }),
    named({
        id: 'new-relic-user-api-id',
        what: 'New Relic user API id',
        gives: reads,
        revoke: 'one.newrelic.com > API keys',
        names: ['newrelic', 'new_relic'],
        shape: '<lower:64>',
    }),
    token({
        id: 'new-relic-insert-key',
        what: 'New Relic insert key',
        gives: 'send data in the name of the account',
        revoke: 'one.newrelic.com > API keys',
        shape: ['NRII-<url:32>'],
    }),
    token({
        id: 'new-relic-browser-api-token',
        what: 'New Relic browser key',
        gives: 'send browser data in the name of the account',
        revoke: 'one.newrelic.com > API keys',
        severity: 'low',
        shape: 'NRJS-<hex:19>',
    }),
    token({
        id: 'new-relic-rest-key',
        aliases: ['new-relic-admin-key', 'new-relic-query-key'],
        what: 'New Relic REST, admin or query key',
        gives: reads,
        revoke: 'one.newrelic.com > API keys',
        shape: ['<NRRA|NRAA>-<hex:42>', 'NRIQ-<url:32>', 'NRSP-<lower:11><hex:28>'],
        keywords: ['nrra-', 'nraa-', 'nriq-', 'nrsp-'],
    }),
    named({
        id: 'new-relic-license-key',
        what: 'New Relic licence key',
        gives: 'send data in the name of the account',
        revoke: 'one.newrelic.com > API keys',
        names: ['newrelic', 'new_relic', 'license_key'],
        shape: ['<hex:36>NRAL', 'eu01xx<hex:30>NRAL', '<hex:40>'],
        judge: (secret, candidate) => /nral$/i.test(secret) || /relic/i.test(candidate.before.slice(-120) + candidate.match[0]) ? {} : undefined,
    }),
    token({
        id: 'dynatrace-api-token',
        what: 'Dynatrace API token',
        gives: reads,
        revoke: 'the Dynatrace environment > Access tokens',
        severity: 'critical',
        shape: ['dt0c01.<alnum:24>.<alnum:64>', '<dt0s01|dt0s02|dt0s03|dt0s08|dt0s09>.<alnum:8-24>.<alnum:64>'],
        keywords: ['dt0c01.', 'dt0s0'],
    }),
    token({
        id: 'grafana-api-key',
        what: 'Grafana API key',
        gives: reads,
        revoke: 'the Grafana server > Administration > Service accounts',
        severity: 'high',
        shape: ['eyJrIjoi<base64:40-380>'],
    }),
    token({
        id: 'grafana-cloud-api-token',
        what: 'Grafana Cloud access policy token',
        gives: reads,
        revoke: 'grafana.com > Access policies',
        severity: 'critical',
        shape: 'glc_<base64:32-400>',
    }),
    token({
        id: 'grafana-service-account-token',
        what: 'Grafana service account token',
        gives: reads,
        revoke: 'the Grafana server > Administration > Service accounts',
        severity: 'critical',
        shape: 'glsa_<alnum:32>_<anyhex:8>',
    }),
    token({
        id: 'sentry-org-token',
        what: 'Sentry organisation token',
        gives: 'upload sources and releases for the organisation',
        revoke: 'sentry.io > Settings > Auth tokens',
        severity: 'high',
        shape: 'sntrys_eyJ<base64:40-400>==_<base64:43>',
        entropy: 3.5,
    }),
    token({
        id: 'sentry-org-token-short',
        what: 'Sentry organisation token',
        gives: 'upload sources and releases for the organisation',
        revoke: 'sentry.io > Settings > Auth tokens',
        severity: 'high',
        shape: 'sntrys_eyJ<base64:40-400>_<base64:43>',
        entropy: 3.5,
    }),
    token({
        id: 'sentry-user-token',
        what: 'Sentry user token',
        gives: 'read the errors of every project of its owner, with the data in them',
        revoke: 'sentry.io/settings/account/api/auth-tokens',
        severity: 'critical',
        shape: 'sntryu_<hex:64>',
    }),
    named({
        id: 'sentry-access-token',
        what: 'Sentry auth token',
        gives: 'read the errors of every project of its owner',
        revoke: 'sentry.io/settings/account/api/auth-tokens',
        names: ['sentry'],
        shape: '<hex:64>',
    }),
    named({
        id: 'sumologic-access-id',
        what: 'Sumo Logic access id',
        gives: 'name the key whose secret usually stands beside it',
        revoke: 'service.sumologic.com > Preferences',
        severity: 'low',
        names: ['sumo'],
        shape: 'su<alnum:12>',
    }),
    named({
        id: 'sumologic-access-token',
        what: 'Sumo Logic access key',
        gives: reads,
        revoke: 'service.sumologic.com > Preferences',
        severity: 'critical',
        names: ['sumo'],
        shape: '<alnum:64>',
    }),
    named({
        id: 'honeycomb-api-key',
        what: 'Honeycomb API key',
        gives: 'send, and with rights read, events',
        revoke: 'ui.honeycomb.io > Environment settings',
        names: ['honeycomb'],
        shape: ['<hex:32>', '<alnum:22>', 'hcaik_<alnum:58>'],
    }),
    token({
        id: 'honeycomb-ingest-key',
        what: 'Honeycomb ingest key',
        gives: 'send events',
        revoke: 'ui.honeycomb.io > Environment settings',
        severity: 'medium',
        shape: '<hcaik|hcbik|hcxik>_<alnum:58>',
        keywords: ['hcaik_', 'hcbik_', 'hcxik_'],
    }),
    named({
        id: 'logdna-ingestion-key',
        aliases: ['mezmo-key'],
        what: 'Mezmo (LogDNA) key',
        gives: 'send logs in the name of the account',
        revoke: 'app.mezmo.com > Organisation > API keys',
        severity: 'medium',
        names: ['logdna', 'mezmo'],
        shape: '<hex:32>',
    }),
    named({
        id: 'loggly-token',
        what: 'Loggly customer token',
        gives: 'send logs in the name of the account',
        revoke: 'the Loggly account > Source setup',
        severity: 'medium',
        names: ['loggly'],
        shape: '<uuid>',
    }),
    named({
        id: 'logzio-token',
        what: 'Logz.io token',
        gives: 'send, and with an API token read, logs',
        revoke: 'app.logz.io > Settings',
        names: ['logz'],
        shape: ['<alnum:32>', '<uuid>'],
    }),
    named({
        id: 'papertrail-api-token',
        what: 'Papertrail API token',
        gives: 'read the logs',
        revoke: 'papertrailapp.com/account/profile',
        names: ['papertrail'],
        shape: '<alnum:20>',
    }),
    named({
        id: 'splunk-hec-token',
        aliases: ['splunk-token'],
        what: 'Splunk HTTP event collector token',
        gives: 'send forged events',
        revoke: 'the Splunk server > Data inputs > HTTP event collector',
        names: ['splunk', 'hec_token'],
        shape: '<uuid>',
    }),
    named({
        id: 'pagerduty-api-key',
        aliases: ['pagerduty-authorization-token'],
        what: 'PagerDuty API key',
        gives: 'read and silence incidents',
        revoke: 'the PagerDuty account > API access keys',
        severity: 'high',
        names: ['pagerduty', 'pager_duty', 'pd_api'],
        shape: ['u+<url:18>', '<url:20>', '<hex:32>'],
    }),
    named({
        id: 'opsgenie-api-key',
        what: 'Opsgenie API key',
        gives: 'read and silence alerts',
        revoke: 'app.opsgenie.com/settings/api-key-management',
        names: ['opsgenie'],
        shape: '<uuid>',
    }),
    named({
        id: 'rollbar-access-token',
        what: 'Rollbar access token',
        gives: 'send, and with a read scope read, errors',
        revoke: 'rollbar.com > Project access tokens',
        names: ['rollbar'],
        shape: ['<hex:32>', '<hex:100>'],
    }),
    named({
        id: 'bugsnag-api-key',
        what: 'Bugsnag API key',
        gives: 'send errors in the name of the project',
        revoke: 'app.bugsnag.com > Project settings',
        severity: 'medium',
        names: ['bugsnag'],
        shape: '<hex:32>',
    }),
    named({
        id: 'airbrake-api-key',
        what: 'Airbrake project key',
        gives: 'send errors in the name of the project',
        revoke: 'airbrake.io > Project settings',
        severity: 'medium',
        names: ['airbrake'],
        shape: ['<hex:32>', '<hex:40>'],
    }),
    named({
        id: 'honeybadger-api-key',
        what: 'Honeybadger API key',
        gives: 'send errors in the name of the project',
        revoke: 'app.honeybadger.io > Project settings',
        severity: 'medium',
        names: ['honeybadger'],
        shape: ['hbp_<alnum:36>', '<hex:8>', '<alnum:20>'],
    }),
    token({
        id: 'posthog-personal-api-key',
        what: 'PostHog personal API key',
        gives: 'read everything recorded of the users of the product',
        revoke: 'posthog.com > Settings > Personal API keys',
        severity: 'critical',
        shape: 'phx_<url:40-49>',
    }),
    token({
        id: 'posthog-project-api-key',
        what: 'PostHog project key',
        gives: 'send events in the name of the project',
        revoke: 'posthog.com > Settings > Project',
        severity: 'low',
        shape: 'phc_<url:40-46>',
    }),
    named({
        id: 'amplitude-secret-key',
        aliases: ['amplitude-api-key'],
        what: 'Amplitude key',
        gives: 'read everything recorded of the users of the product, given both keys',
        revoke: 'analytics.amplitude.com > Settings > Projects',
        names: ['amplitude'],
        shape: '<hex:32>',
    }),
    named({
        id: 'mixpanel-api-secret',
        what: 'Mixpanel project token or API secret',
        gives: 'send, or with the secret read, recorded events',
        revoke: 'mixpanel.com > Project settings',
        names: ['mixpanel'],
        shape: '<hex:32>',
    }),
    named({
        id: 'segment-write-key',
        aliases: ['segment-api-key'],
        what: 'Segment write key',
        gives: 'send events in the name of the source',
        revoke: 'app.segment.com > Source > Settings',
        severity: 'medium',
        names: ['segment'],
        words: ['key', 'token', 'secret'],
        shape: ['<alnum:32>', 'sgp_<alnum:64>'],
    }),
    token({
        id: 'segment-public-api-token',
        what: 'Segment Public API token',
        gives: 'steer the workspace',
        revoke: 'app.segment.com > Access management',
        severity: 'critical',
        shape: 'sgp_<alnum:64>',
    }),
    named({
        id: 'fullstory-api-key',
        what: 'FullStory API key',
        gives: 'read the recorded sessions of users',
        revoke: 'app.fullstory.com > Settings > API keys',
        names: ['fullstory', 'fs_api'],
        shape: ['<na1|eu1>.<base64:20-120>'],
    }),
    token({
        id: 'logfire-token',
        what: 'Pydantic Logfire token',
        gives: 'send, or with a read token read, traces',
        revoke: 'logfire.pydantic.dev > Project settings',
        shape: 'pylf_v<digit:1>_<us|eu>_<alnum:40-60>',
    }),
    token({
        id: 'axiom-api-token',
        what: 'Axiom token',
        gives: 'send or read logs',
        revoke: 'app.axiom.co/settings/api-tokens',
        shape: '<xaat|xapt>-<uuid>',
        keywords: ['xaat-', 'xapt-'],
    }),
    token({
        id: 'rootly-api-key',
        what: 'Rootly API key',
        gives: 'read and steer incidents',
        revoke: 'rootly.com/account/api-keys',
        shape: 'rootly_<hex:64>',
    }),
    named({
        id: 'signalfx-access-token',
        aliases: ['splunk-observability-token'],
        what: 'Splunk Observability (SignalFx) token',
        gives: 'send or read metrics',
        revoke: 'app.signalfx.com > Settings > Access tokens',
        names: ['signalfx', 'sfx'],
        shape: '<url:22>',
    }),
    named({
        id: 'instana-agent-key',
        what: 'Instana agent key',
        gives: 'send data in the name of the tenant',
        revoke: 'the Instana settings > Agent keys',
        severity: 'medium',
        names: ['instana'],
        shape: ['<url:22>', '<url:16>'],
    }),
    named({
        id: 'statuspage-api-key',
        aliases: ['healthchecks-api-key'],
        what: 'Statuspage, Healthchecks or UptimeRobot key',
        gives: 'change what the status page says',
        revoke: 'the account that issued it',
        severity: 'medium',
        names: ['statuspage', 'healthchecks'],
        shape: ['<uuid>', '<url:32>', '<hex:40>'],
    }),
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/payment.js
// Payment, banking, trading and commerce.


const moves = 'take payments, refund them and read who paid';
const trades = 'trade on the account, and with withdrawal rights empty it';
const paymentRules = [
    token({
        id: 'stripe-access-token',
        aliases: ['stripe-secret-key', 'picatic-api-key', 'stripe-restricted-key', 'StripeDetector'],
        what: 'Stripe secret or restricted key',
        gives: moves,
        revoke: 'dashboard.stripe.com/apikeys',
        severity: 'critical',
        shape: '<sk|rk>_<live|test|prod>_<alnum:10-120>',
        keywords: ['sk_live_', 'sk_test_', 'sk_prod_', 'rk_live_', 'rk_test_', 'rk_prod_'],
        entropy: 2.6,
        // The same start with 40 digits of hex is Paystack's, with 42 letters Clerk's.
        judge: (secret) => (/^sk_(?:live|test)_(?:[0-9a-f]{40}|[0-9A-Za-z]{42})$/.test(secret) ? undefined : judgeTestKey(secret)),
    }),
    token({
        id: 'stripe-webhook-secret',
        aliases: ['stripe-webhook-signing-secret'],
        what: 'Stripe webhook signing secret',
        gives: 'forge payment events that the program believes',
        revoke: 'dashboard.stripe.com/webhooks',
        shape: 'whsec_<base64:32-64>',
    }),
    token({
        id: 'square-access-token',
        what: 'Square access token',
        gives: moves,
        revoke: 'developer.squareup.com/apps',
        severity: 'critical',
        shape: ['EAAA<url:60>', 'sq0atp-<url:22>', 'sq0atp-<url:22-60>', 'EAAA<url:22-60>'],
        // A run of zero bytes inside base64, such as that of a key, is no token.
        judge: (secret, { before, after }) => (/A{6}/.test(secret) || /[+/]$/.test(before) || /^[+/]/.test(after) ? undefined : {}),
    }),
    token({
        id: 'square-oauth-secret',
        aliases: ['square-secret', 'SquareOAuthDetector'],
        what: 'Square OAuth secret',
        gives: 'impersonate the application towards its sellers',
        revoke: 'developer.squareup.com/apps',
        severity: 'critical',
        shape: ['sq0csp-<url:43>', 'sq0idp-<url:22>'],
    }),
    token({
        id: 'paypal-braintree-access-token',
        aliases: ['braintree-access-token'],
        what: 'Braintree access token',
        gives: moves,
        revoke: 'the Braintree control panel > API keys',
        severity: 'critical',
        shape: 'access_token$<production|sandbox>$<lower:16>$<hex:32>',
    }),
    named({
        id: 'paypal-client-secret',
        what: 'PayPal client secret',
        gives: moves,
        revoke: 'developer.paypal.com/dashboard/applications',
        severity: 'critical',
        names: ['paypal'],
        shape: ['E<url:79>', 'A<url:79>', '<opaque:78-120>'],
    }),
    named({
        id: 'adyen-api-key',
        what: 'Adyen API key',
        gives: moves,
        revoke: 'the Adyen customer area > Developers > API credentials',
        severity: 'critical',
        confidence: 'high',
        names: ['adyen', 'x_api_key', 'api_key', 'apikey'],
        shape: 'AQE<base64:60-300>',
        judge: (secret) => (/^AQE/.test(secret) ? {} : undefined),
    }),
    named({
        id: 'plaid-api-token',
        what: 'Plaid access token',
        gives: 'read the bank accounts of the person behind it',
        revoke: 'the /item/remove endpoint of Plaid',
        severity: 'critical',
        names: ['plaid', 'access_token'],
        shape: 'access-<sandbox|development|production>-<uuid>',
    }),
    named({
        id: 'plaid-client-id',
        what: 'Plaid client id',
        gives: 'name the client whose secret usually stands beside it',
        revoke: 'dashboard.plaid.com/developers/keys',
        severity: 'low',
        names: ['plaid'],
        shape: '<lower:24>',
    }),
    named({
        id: 'plaid-secret-key',
        what: 'Plaid secret key',
        gives: 'read bank accounts of everybody linked to the client',
        revoke: 'dashboard.plaid.com/developers/keys',
        severity: 'critical',
        names: ['plaid'],
        shape: '<lower:30>',
    }),
    token({
        id: 'shopify-access-token',
        what: 'Shopify access token',
        gives: 'read orders and customers of the shop and change its products',
        revoke: 'the Shopify admin > Apps',
        severity: 'critical',
        shape: 'shpat_<anyhex:32>',
    }),
    token({
        id: 'shopify-custom-access-token',
        what: 'Shopify custom app token',
        gives: 'read orders and customers of the shop and change its products',
        revoke: 'the Shopify admin > Apps',
        severity: 'critical',
        shape: 'shpca_<anyhex:32>',
    }),
    token({
        id: 'shopify-private-app-access-token',
        what: 'Shopify private app password',
        gives: 'read orders and customers of the shop and change its products',
        revoke: 'the Shopify admin > Apps',
        severity: 'critical',
        shape: 'shppa_<anyhex:32>',
    }),
    token({
        id: 'shopify-shared-secret',
        what: 'Shopify app shared secret',
        gives: 'forge webhooks and sign in as the app',
        revoke: 'the Shopify partner dashboard > Apps',
        severity: 'critical',
        shape: ['shpss_<anyhex:32>', 'shprt_<anyhex:32>'],
    }),
    token({
        id: 'easypost-api-token',
        what: 'EasyPost API key',
        gives: 'buy postage on the account',
        revoke: 'app.easypost.com/account/api-keys',
        severity: 'critical',
        shape: 'EZAK<alnum:54>',
    }),
    token({
        id: 'easypost-test-api-token',
        what: 'EasyPost test API key',
        gives: 'use the test side of the account',
        revoke: 'app.easypost.com/account/api-keys',
        severity: 'low',
        shape: 'EZTK<alnum:54>',
    }),
    token({
        id: 'shippo-api-token',
        what: 'Shippo API token',
        gives: 'buy postage on the account',
        revoke: 'apps.goshippo.com/settings/api',
        shape: 'shippo_<live|test>_<anyhex:40>',
        judge: judgeTestKey,
    }),
    token({
        id: 'flutterwave-secret-key',
        aliases: ['flutterwave-live-secret-key'],
        what: 'Flutterwave secret key',
        gives: moves,
        revoke: 'app.flutterwave.com/dashboard/settings/apis',
        severity: 'critical',
        shape: ['FLWSECK_TEST-<lower:32>-X', 'FLWSECK-<lower:32>-X', 'FLWSECK_TEST-<hex:32>'],
        judge: judgeTestKey,
    }),
    token({
        id: 'flutterwave-public-key',
        what: 'Flutterwave public key',
        gives: 'start payments in the name of the merchant',
        revoke: 'app.flutterwave.com/dashboard/settings/apis',
        severity: 'low',
        shape: ['FLWPUBK_TEST-<lower:32>-X', 'FLWPUBK-<lower:32>-X'],
    }),
    token({
        id: 'flutterwave-encryption-key',
        what: 'Flutterwave encryption key',
        gives: 'read card data sent to Flutterwave',
        revoke: 'app.flutterwave.com/dashboard/settings/apis',
        shape: ['FLWSECK_TEST<hex:12>', 'FLWSECK_TEST-<lower:12>'],
    }),
    token({
        id: 'razorpay-key-id',
        what: 'Razorpay key id',
        gives: 'name the merchant whose secret usually stands beside it',
        revoke: 'dashboard.razorpay.com > API keys',
        severity: 'medium',
        shape: 'rzp_<live|test>_<alnum:14>',
        judge: judgeTestKey,
    }),
    named({
        id: 'razorpay-key-secret',
        what: 'Razorpay key secret',
        gives: moves,
        revoke: 'dashboard.razorpay.com > API keys',
        severity: 'critical',
        names: ['razorpay', 'rzp'],
        words: ['secret', 'token', 'private'],
        shape: '<alnum:24>',
    }),
    token({
        id: 'paystack-secret-key',
        what: 'Paystack secret key',
        gives: moves,
        revoke: 'dashboard.paystack.com/#/settings/developers',
        severity: 'critical',
        shape: 'sk_<live|test>_<hex:40>',
        judge: judgeTestKey,
    }),
    named({
        id: 'checkout-secret-key',
        aliases: ['checkout-com-secret-key'],
        what: 'Checkout.com secret key',
        gives: moves,
        revoke: 'dashboard.checkout.com > Developers',
        severity: 'critical',
        names: ['checkout', 'cko'],
        shape: ['sk_<uuid>', 'sk_<sbox|test>_<uuid>'],
    }),
    token({
        id: 'paddle-live-api-key',
        aliases: ['paddle-api-key'],
        what: 'Paddle API key',
        gives: moves,
        revoke: 'vendors.paddle.com > Developer tools',
        severity: 'critical',
        shape: 'pdl_<live|sdbx>_apikey_<lower:26>_<alnum:22>_<alnum:3>',
    }),
    token({
        id: 'asaas-api-token',
        what: 'Asaas API key',
        gives: moves,
        revoke: 'asaas.com > Integrations',
        severity: 'critical',
        shape: '$aact_<prod|hmlg>_<url:20-200>',
    }),
    token({
        id: 'xendit-production-api-key',
        aliases: ['xendit-api-key'],
        what: 'Xendit secret key',
        gives: moves,
        revoke: 'dashboard.xendit.co/settings/developers',
        severity: 'critical',
        shape: 'xnd_<production|development>_<alnum:48-72>',
    }),
    named({
        id: 'midtrans-production-server-client-key',
        aliases: ['midtrans-server-key'],
        what: 'Midtrans server key',
        gives: moves,
        revoke: 'dashboard.midtrans.com > Access keys',
        severity: 'critical',
        names: ['midtrans', 'server_key', 'client_key'],
        shape: '<Mid|SB-Mid>-<server|client>-<url:10-30>',
    }),
    token({
        id: 'mercadopago-access-token',
        what: 'Mercado Pago access token',
        gives: moves,
        revoke: 'mercadopago.com/developers/panel',
        severity: 'critical',
        shape: '<APP_USR|TEST>-<digit:13-17>-<digit:6>-<hex:32>-<digit:5-12>',
        keywords: ['app_usr-', 'test-'],
    }),
    named({
        id: 'gocardless-api-token',
        what: 'GoCardless access token',
        gives: 'collect direct debits in the name of the merchant',
        revoke: 'manage.gocardless.com/developers',
        severity: 'critical',
        names: ['gocardless'],
        shape: '<live|sandbox>_<url:40>',
    }),
    named({
        id: 'freemius-secret-key',
        what: 'Freemius secret key',
        gives: 'read and change the licences of the plugin',
        revoke: 'dashboard.freemius.com > Settings',
        names: ['secret_key'],
        shape: 'sk_<opaque:29>',
        entropy: 2.5,
    }),
    named({
        id: 'freshbooks-access-token',
        what: 'FreshBooks access token',
        gives: 'read and write the books',
        revoke: 'my.freshbooks.com/#/developer',
        severity: 'critical',
        names: ['freshbooks'],
        shape: '<alnum:64>',
    }),
    named({
        id: 'lob-api-key',
        what: 'Lob API key',
        gives: 'send letters and cheques on the account',
        revoke: 'dashboard.lob.com/settings/api-keys',
        severity: 'critical',
        names: ['lob'],
        shape: '<live|test>_<hex:35>',
        judge: judgeTestKey,
    }),
    named({
        id: 'lob-pub-api-key',
        what: 'Lob publishable key',
        gives: 'verify addresses on the account',
        revoke: 'dashboard.lob.com/settings/api-keys',
        severity: 'low',
        names: ['lob'],
        shape: '<live|test>_pub_<hex:31>',
    }),
    named({
        id: 'finicity-api-token',
        what: 'Finicity API token',
        gives: 'read bank data of consumers',
        revoke: 'developer.finicity.com',
        severity: 'critical',
        names: ['finicity'],
        shape: '<hex:32>',
    }),
    named({
        id: 'finicity-client-secret',
        what: 'Finicity client secret',
        gives: 'read bank data of consumers',
        revoke: 'developer.finicity.com',
        severity: 'critical',
        names: ['finicity'],
        shape: '<alnum:20>',
    }),
    named({
        id: 'finnhub-access-token',
        what: 'Finnhub API token',
        gives: 'use up the quota of the account',
        revoke: 'finnhub.io/dashboard',
        severity: 'medium',
        names: ['finnhub'],
        shape: '<alnum:20>',
    }),
    named({
        id: 'etsy-access-token',
        aliases: ['etsy-open-api-key'],
        what: 'Etsy API key',
        gives: 'read and change the shop',
        revoke: 'etsy.com/developers/your-apps',
        names: ['etsy'],
        shape: ['<lower:24>', '<lower:24>:<lower:10-64>'],
    }),
    named({
        id: 'squarespace-access-token',
        what: 'Squarespace API key',
        gives: 'read the orders of the site',
        revoke: 'the Squarespace site > Settings > Developer API keys',
        names: ['squarespace'],
        shape: '<uuid>',
    }),
    named({
        id: 'woocommerce-consumer-secret',
        aliases: ['woocommerce-consumer-key'],
        what: 'WooCommerce consumer key or secret',
        gives: 'read and change the orders of the shop',
        revoke: 'the WordPress admin > WooCommerce > Settings > Advanced > REST API',
        names: ['woo', 'consumer_key', 'consumer_secret'],
        shape: '<ck|cs>_<hex:40>',
    }),
    named({
        id: 'gumroad-access-token',
        what: 'Gumroad access token',
        gives: 'read sales and change products',
        revoke: 'app.gumroad.com/settings/advanced',
        names: ['gumroad'],
        shape: ['<hex:64>', '<url:43>'],
    }),
    token({
        id: 'duffel-api-token',
        what: 'Duffel access token',
        gives: 'book flights on the account',
        revoke: 'app.duffel.com > Developers',
        severity: 'critical',
        shape: 'duffel_<test|live>_<url:43>',
        judge: judgeTestKey,
    }),
    token({
        id: 'ramp-client-secret',
        aliases: ['ramp-client-id'],
        what: 'Ramp client id or secret',
        gives: 'read and steer company cards',
        revoke: 'app.ramp.com/developer',
        severity: 'critical',
        shape: ['ramp_sec_<alnum:48>', 'ramp_id_<alnum:40>'],
    }),
    token({
        id: 'mercury-production-api-token',
        what: 'Mercury bank API token',
        gives: 'read the accounts and send money',
        revoke: 'app.mercury.com/settings/tokens',
        severity: 'critical',
        shape: 'mercury_production_<letter:3-6>_<alnum:40-50>_yrucrem',
    }),
    named({
        id: 'ebay-client-secret',
        what: 'eBay client secret',
        gives: 'impersonate the application towards sellers',
        revoke: 'developer.ebay.com/my/keys',
        names: ['ebay'],
        shape: '<PRD|SBX>-<hex:8-12>-<hex:4>-<hex:4>-<hex:4>-<hex:4-12>',
    }),
    named({
        id: 'coinbase-access-token',
        aliases: ['coinbase-api-key'],
        what: 'Coinbase API secret',
        gives: trades,
        revoke: 'coinbase.com/settings/api',
        severity: 'critical',
        names: ['coinbase'],
        shape: '<url:64>',
    }),
    named({
        id: 'bittrex-access-key',
        aliases: ['bittrex-secret-key'],
        what: 'Bittrex access key',
        gives: trades,
        revoke: 'the Bittrex account > API keys',
        names: ['bittrex'],
        shape: '<alnum:32>',
    }),
    named({
        id: 'binance-api-secret',
        aliases: ['binance-api-key'],
        what: 'Binance API key or secret',
        gives: trades,
        revoke: 'binance.com/my/settings/api-management',
        severity: 'critical',
        names: ['binance', 'bnb_api'],
        shape: '<alnum:64>',
    }),
    named({
        id: 'kraken-access-token',
        what: 'Kraken private key',
        gives: trades,
        revoke: 'kraken.com/u/security/api',
        severity: 'critical',
        names: ['kraken'],
        shape: ['<base64:86>==', '<opaque:80-90>'],
    }),
    named({
        id: 'kucoin-access-token',
        what: 'KuCoin API key',
        gives: trades,
        revoke: 'kucoin.com/account/api',
        names: ['kucoin'],
        shape: '<hex:24>',
    }),
    named({
        id: 'kucoin-secret-key',
        what: 'KuCoin secret key',
        gives: trades,
        revoke: 'kucoin.com/account/api',
        severity: 'critical',
        names: ['kucoin'],
        shape: '<uuid>',
    }),
    named({
        id: 'infura-project-secret',
        aliases: ['infura-api-key', 'alchemy-api-key'],
        what: 'Infura or Alchemy project key',
        gives: 'use up the quota of the account',
        revoke: 'app.infura.io or dashboard.alchemy.com',
        severity: 'medium',
        names: ['infura', 'alchemy'],
        shape: ['<hex:32>', '<url:32>'],
    }),
    named({
        id: 'etherscan-api-key',
        what: 'Etherscan API key',
        gives: 'use up the quota of the account',
        revoke: 'etherscan.io/myapikey',
        severity: 'low',
        names: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan'],
        shape: '<upper:34>',
    }),
    named({
        id: 'ethereum-private-key',
        aliases: ['wallet-private-key'],
        what: 'Ethereum wallet private key',
        gives: 'move everything the wallet holds',
        revoke: 'no place: move the funds to a new wallet',
        severity: 'critical',
        names: ['private_key', 'privatekey', 'wallet_key', 'deployer', 'mnemonic', 'eth_key'],
        shape: ['0x<anyhex:64>', '<anyhex:64>'],
    }),
];

// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/plausible.js
var plausible = __nccwpck_require__(7615);
// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/rules/places/place.js
var place = __nccwpck_require__(6294);
;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/places/code.js
// Secrets handed to a call or a block that says what they are, without a name of their own.





/** Words that no list of seed words holds: the phrase is prose. */
const proseWord = /\b(?:the|and|for|are|was|not|but|has|its|our|any|when|from|which)\b/;
/** Seeds that tools and standards print everywhere. */
const knownSeed = /^(?:abandon abandon|test test|legal winner|letter advice|zoo zoo|candy maple cake|myth like bonus|army van defense|void come effort|hamster diagram)/;
/** A phrase of two halves, so that it stands nowhere in our own source. */
function phrase(...halves) {
    return halves.join(' ');
}
const codeRules = [
    (0,place/* placeRule */.Sp)({
        id: 'sbt-credentials-password',
        title: 'Password of a repository in an sbt build',
        gives: 'publish to the repository',
        change: 'Change the password of the account',
        keywords: ['credentials("'],
        pattern: /credentials\("[^"\n]{0,80}",\s{0,4}"[^"\n]{1,120}",\s{0,4}"[^"\n]{1,80}",\s{0,4}"(?<secret>[^"\n]{3,120})"/iy,
        bad: [
            { text: () => `credentials += Credentials("Nexus", "nexus.acme.io", "ci", "${(0,place/* made */.mI)(51)}")`, path: 'build.sbt' },
            { text: () => `Credentials("Artifactory Realm", "repo.acme.io", "deploy", "${(0,place/* made */.mI)(52, 20)}")`, path: 'credentials.sbt' },
            { text: () => `credentials ++= Seq(Credentials("", "a.acme.io", "b", "${(0,place/* made */.mI)(53)}"))`, path: 'project/plugins.sbt' },
        ],
        good: [
            { text: 'credentials += Credentials("Nexus", "nexus.acme.io", "ci", sys.env("PASSWORD"))', path: 'build.sbt' },
            { text: 'credentials += Credentials(Path.userHome / ".sbt" / "credentials")', path: 'build.sbt' },
            { text: 'credentials += Credentials("Realm", "host", "user", "password")', path: 'build.sbt' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'header-value-before-name',
        title: 'Credential given to a header whose name follows',
        gives: 'act at the service the request goes to',
        change: 'Revoke it where it was issued, issue a new one',
        confidence: 'medium',
        generic: true,
        keywords: ['forhttpheaderfield:'],
        pattern: /forHTTPHeaderField:\s{0,3}"(?:x-)?[\w-]{0,30}(?:key|token|secret|auth|authorization)"/iy,
        spans: function* (text, match) {
            const before = text.slice(Math.max(0, match.index - 320), match.index);
            const value = /"(?:Bearer |Token |Basic )?(?<value>[^"\s\\]{12,300})",\s{0,20}$/i.exec(before)?.groups?.value;
            if (value === undefined)
                return;
            const start = match.index - before.length + before.lastIndexOf(value);
            yield [start, start + value.length];
        },
        judge: ({ secret }) => ((0,plausible/* isPlaceholder */.wK)(secret) || !(0,values/* looksRandom */.EZ)(secret) ? undefined : {}),
        bad: [
            { text: () => `request.setValue("${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 32, 57)}", forHTTPHeaderField: "X-Api-Key")`, path: 'Api.swift' },
            { text: () => `request.addValue("Bearer ${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 40, 58)}", forHTTPHeaderField: "Authorization")`, path: 'Api.swift' },
            { text: () => `[request setValue:@"${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 32, 59)}",\n  forHTTPHeaderField: "Auth-Token"]`, path: 'Api.m' },
        ],
        good: [
            { text: 'request.setValue("application/json", forHTTPHeaderField: "Content-Type")', path: 'Api.swift' },
            { text: 'request.setValue(apiKey, forHTTPHeaderField: "X-Api-Key")', path: 'Api.swift' },
            { text: 'request.setValue("Bearer \\(token)", forHTTPHeaderField: "Authorization")', path: 'Api.swift' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'client-argument-key',
        title: 'Key handed to a client as its only argument',
        gives: 'act at the service as the account it belongs to',
        change: 'Revoke it where it was issued, issue a new one',
        confidence: 'medium',
        generic: true,
        keywords: ['client(', 'api(', 'sdk(', 'bot('],
        pattern: /(?:client|api|sdk|bot)\(\s{0,4}(?<quote>["'`])(?<secret>[A-Za-z0-9_-]{24,64})\k<quote>\s{0,4}\)/iy,
        judge: ({ secret }) => /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret) && (0,values/* looksRandom */.EZ)(secret) && !(0,plausible/* isPlaceholder */.wK)(secret) ? {} : undefined,
        bad: [
            { text: () => `client = acme.Client("${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 32, 61)}")`, path: 'app.py' },
            { text: () => `const api = new AcmeApi('${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 40, 62)}');`, path: 'app.js' },
            { text: () => `bot := telegraf.NewBot("${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 28, 63)}")`, path: 'main.go' },
        ],
        good: [
            { text: 'client = acme.Client("production-cluster-number-2-Europe")', path: 'app.py' },
            { text: () => `client = db.Client("${(0,src_rule/* sample */.XM)('0123456789abcdef', 32, 64)}")`, path: 'app.py' },
            { text: 'const api = new AcmeApi(settings.key);', path: 'app.js' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'jwt-signing-secret',
        title: 'Key that signs tokens, in a call',
        gives: 'forge tokens of any user',
        change: 'Sign with a new key; that ends every session',
        severity: 'critical',
        keywords: ['jwt.sign(', 'jwt.verify(', 'jwt.encode(', 'jwt.decode(', 'jwt.sign (', 'hmac.new(', 'createhmac(', 'hmac.create('],
        pattern: /(?:jwt\.(?:sign|verify|encode|decode)[ ]?\(\s{0,4}(?:\{[^{}\n]{0,200}\}|[\w.$[\]]{1,60})\s{0,2},\s{0,6}|hmac\.(?:new|create)\(\s{0,4}(?=b?["'])|createhmac\(\s{0,2}["'][\w-]{2,20}["']\s{0,2},\s{0,4})b?(?<quote>["'`])(?<secret>[^"'`\n]{8,200})\k<quote>/iy,
        judge: ({ secret, path }) => !(0,plausible/* isPlaceholder */.wK)(secret) && (0,values/* looksRandom */.EZ)(secret) && !(rehearsal/* rehearsal */.o5.test(path) && secret.length < 24) ? {} : undefined,
        bad: [
            { text: () => `const t = jwt.sign(payload, '${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 32, 71)}');`, path: 'auth.js' },
            { text: () => `claims = jwt.decode(token, "${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 40, 72)}", algorithms=["HS256"])`, path: 'auth.py' },
            { text: () => `crypto.createHmac('sha256', '${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 32, 73)}').update(body)`, path: 'hook.js' },
        ],
        good: [
            { text: ['jwt.sign(payload, process', 'env.JWT_KEY)'].join('.'), path: 'auth.js' },
            { text: "jwt.sign({ id }, 'secret')", path: 'auth.js' },
            { text: "createHmac('sha256', key)", path: 'hook.js' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'auth-tuple-password',
        title: 'Password of a pair that a request logs in with',
        gives: 'log in where the request goes',
        change: 'Change the password',
        keywords: ['auth=(', 'auth =(', 'auth = (', 'auth= (', 'auth:('],
        pattern: /auth[ ]?[=:][ ]?\(\s{0,6}["'](?<user>[^"'\n]{1,80})["']\s{0,2},\s{0,6}[bru]?(?<quote>["'])(?<secret>[^"'\n]{4,100})\k<quote>\s{0,4},?\s{0,4}\)/iy,
        // Services that ask for a pair but not for a secret document the same word twice.
        judge: ({ secret, match }) => (secret === match.groups?.user ? undefined : (0,place/* typedPassword */.II)({ secret })),
        bad: [
            { text: () => `requests.get(url, auth=('bob', '${(0,place/* made */.mI)(91)}'))`, path: 'a.py' },
            { text: () => `session.auth = ("deploy", "${(0,place/* made */.mI)(92)}")`, path: 'b.py' },
            { text: () => `httpx.post(url, auth=(\n    "deploy",\n    "${(0,place/* made */.mI)(93)}",\n))`, path: 'c.py' },
        ],
        good: [
            { text: "requests.get(url, auth=('bob', password))", path: 'a.py' },
            { text: "requests.get(url, auth=('user', 'password'))", path: 'a.py' },
            { text: "requests.get(url, auth=('user', '<password>'))", path: 'a.py' },
            { text: "requests.get(url, auth=('particle', 'particle'))", path: 'a.py' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'terraform-variable-default',
        title: 'Password as the default of a Terraform variable',
        gives: 'log in to what the variable opens',
        change: 'Change the password, leave the default out and mark the variable sensitive',
        keywords: ['variable "'],
        path: /\.(?:tf|hcl|tofu)$/i,
        pattern: /variable "(?:[\w-]{0,60}[_-])?(?:password|passwd|secret|secret_key|token|api_key|private_key|access_key)(?:_\d)?"\s{0,4}\{(?:[^{}\n]{0,200}\n){0,8}?[^{}\n]{0,80}?\bdefault\s{0,20}=\s{0,4}"(?<secret>[^"\n]{3,200})"/iy,
        bad: [
            { text: () => `variable "db_password" {\n  default = "${(0,place/* made */.mI)(74)}"\n}`, path: 'variables.tf' },
            { text: () => `variable "api_key" {\n  type    = string\n  default = "${(0,place/* made */.mI)(75, 32)}"\n}`, path: 'main.tf' },
            { text: () => `variable "admin-token" { default = "${(0,place/* made */.mI)(76)}" }`, path: 'a.tf' },
        ],
        good: [
            { text: 'variable "db_password" {\n  default = ""\n}', path: 'variables.tf' },
            { text: 'variable "db_password" {\n  type = string\n  sensitive = true\n}', path: 'variables.tf' },
            { text: 'variable "db_password" {\n  default = "changeme"\n}', path: 'variables.tf' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'wallet-seed-phrase',
        aliases: ['bip39-mnemonic'],
        title: 'Seed phrase of a wallet',
        gives: 'move everything the wallet holds',
        change: 'Move the funds to a new wallet',
        severity: 'critical',
        confidence: 'medium',
        keywords: [
            'mnemonic',
            'seed phrase',
            'seed_phrase',
            'seedphrase',
            'recovery phrase',
            'recovery_phrase',
            'secret phrase',
            'secret_phrase',
            'seed words',
            'wallet_seed',
        ],
        pattern: /(?:mnemonic|(?:seed|recovery|secret)[ _]?phrase|seed words|wallet_seed)[\w]{0,20}["']?\s{0,4}(?:[:=]{1,2}>?|is)\s{0,4}["'`]?(?<secret>(?:[a-z]{3,8} ){11}(?:(?:[a-z]{3,8} ){3}){0,4}[a-z]{3,8})(?![a-z ])/iy,
        judge: ({ secret }) => (proseWord.test(secret) || knownSeed.test(secret) || new Set(secret.split(' ')).size < 9 ? undefined : {}),
        bad: [
            {
                text: () => `MNEMONIC="${phrase('ozone drill grab fiber curtain grace', 'pudding thank cruise elder eight picnic')}"`,
                path: '.env',
            },
            {
                text: () => `mnemonic: '${phrase('jelly better achieve collect unaware mountain', 'thought cargo oxygen act hood bridge')}'`,
                path: 'hardhat.config.js',
            },
            {
                text: () => `seed phrase: ${phrase('dignity pass list indicate nasty swamp', 'pool script soccer toe leaf photo')}`,
                path: 'notes.txt',
            },
        ],
        good: [
            { text: `mnemonic = "${'abandon '.repeat(11)}about"`, path: 'wallet.test.js' },
            { text: 'mnemonic: "test test test test test test test test test test test junk"', path: 'hardhat.config.js' },
            { text: 'The mnemonic is a list of words that the wallet shows when you set up one', path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'go-sql-dsn-password',
        title: 'Password in the data source name of a Go program',
        gives: 'log in to the database',
        change: 'Change the password of the database user',
        keywords: ['@tcp(', '@unix('],
        pattern: /@(?:tcp|unix)\((?<host>[^)\s]{0,120})\)/iy,
        spans: function* (text, match) {
            const before = text.slice(Math.max(0, match.index - 140), match.index);
            const pair = /[\w.-]{1,40}:([^\s"'`:@/]{3,80})$/.exec(before);
            if (pair?.[1] !== undefined)
                yield [match.index - pair[1].length, match.index];
        },
        judge: (candidate) => /^@(?:tcp|unix)\((?:localhost|127\.|0\.0\.0\.0)/i.test(candidate.match[0]) && !(0,values/* looksRandom */.EZ)(candidate.secret)
            ? undefined
            : (0,place/* typedPassword */.II)(candidate),
        bad: [
            { text: () => `sql.Open("mysql", "app:${(0,place/* made */.mI)(77)}@tcp(db.acme.io:3306)/app")`, path: 'main.go' },
            { text: () => `DSN=ci:${(0,place/* made */.mI)(78)}@tcp(10.0.0.5:3306)/ci?parseTime=true`, path: '.env' },
            { text: () => `dsn: root:${(0,place/* made */.mI)(79)}@unix(/run/mysqld.sock)/app`, path: 'config.yaml' },
        ],
        good: [
            { text: 'sql.Open("mysql", "user:password@tcp(localhost:3306)/app")', path: 'main.go' },
            { text: 'fmt.Sprintf("%s:%s@tcp(%s)/%s", user, password, host, name)', path: 'main.go' },
            { text: 'app@tcp(db:3306)/app', path: 'main.go' },
        ],
    }),
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/places/commands.js
// Passwords typed on command lines: shell histories, scripts, batch files, notes.


const change = 'Change the password';
/** A value as a shell takes it: quoted, or up to a blank. */
const word = `(?:'(?<secret>[^'\\n]{3,120})'|"(?<bare>[^"\\n]{3,120})")`;
const shellValue = (name) => `(?:(?<quote>["'])?)(?<${name}>[^\\s"'\`;|&<>()]{3,120})`;
const commandRules = [
    (0,place/* placeRule */.Sp)({
        id: 'tool-command-password',
        title: 'Password on a command line',
        gives: 'log in, or open the archive, with it',
        change,
        keywords: [
            'htpasswd ',
            'zip ',
            '7z ',
            'unrar ',
            'smbclient ',
            'rabbitmqctl ',
            'keytool ',
            'jarsigner ',
            'apksigner ',
            'plink ',
            'pscp ',
            'winscp ',
            'svn ',
            'snmpwalk ',
            'snmpget ',
        ],
        pattern: new RegExp(`(?:htpasswd[ \\t]{1,3}(?:-[a-zA-Z]{1,6}[ \\t]{1,3}){0,3}-[a-zA-Z]{0,5}b[a-zA-Z]{0,5}(?:[ \\t]{1,3}-[a-zA-Z]{1,4}){0,3}(?:[ \\t]{1,3}[^\\s-][^\\s]{0,100}){1,2}[ \\t]{1,3}|(?:zip|7z|unrar)(?=[ \\t])[^\\n;|]{0,160}?[ \\t](?:-P[ \\t]{1,3}|--password[ =]|-p(?=[^\\s-]))|smbclient(?=[ \\t])[^\\n;|]{0,160}?[ \\t]-U[ \\t]{0,3}["']?[\\w.\\\\/-]{1,60}%|rabbitmqctl(?=[ \\t])[^\\n;|]{0,60}?(?:add_user|change_password)[ \\t]{1,3}[^\\s]{1,60}[ \\t]{1,3}|(?:keytool|jarsigner|apksigner)(?=[ \\t])[^\\n;|]{0,240}?[ \\t](?:-storepass|-keypass|--ks-pass pass:|--key-pass pass:)[ \\t]{0,3}|(?:plink|pscp|winscp)(?=[ \\t])[^\\n;|]{0,160}?[ \\t](?:-pw|/password=)[ \\t]{0,3}|svn(?=[ \\t])[^\\n;|]{0,200}?[ \\t]--password[ \\t=]{1,3}|snmp(?:walk|get)(?=[ \\t])[^\\n;|]{0,120}?[ \\t]-[AX][ \\t]{1,3})${shellValue('secret')}`, 'iy'),
        judge: ({ secret }) => (secret.startsWith('-') ? undefined : judged(secret)),
        bad: [
            { text: () => `htpasswd -b .htpasswd admin ${(0,place/* made */.mI)(31)}`, path: 'setup.sh' },
            { text: () => `zip -P ${(0,place/* made */.mI)(32)} backup.zip data`, path: 'backup.sh' },
            { text: () => `rabbitmqctl add_user app ${(0,place/* made */.mI)(33)}`, path: 'setup.sh' },
            { text: () => `keytool -genkey -alias a -storepass ${(0,place/* made */.mI)(34)} -keystore k.jks`, path: 'README.md' },
            { text: () => `smbclient //files/share -U ops%${(0,place/* made */.mI)(35)}`, path: 'a.sh' },
        ],
        good: [
            { text: 'htpasswd -c .htpasswd admin', path: 'setup.sh' },
            { text: 'zip -r backup.zip data', path: 'a.sh' },
            { text: 'rabbitmqctl add_user app "$PASSWORD"', path: 'a.sh' },
            { text: 'keytool -list -storepass changeit', path: 'a.sh' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'mysql-command-password',
        title: 'Password on the command line of a MySQL client',
        gives: 'log in to the database',
        change,
        keywords: ['mysql ', 'mysqldump ', 'mysqladmin ', 'mysqlimport ', 'mysqlcheck ', 'mariadb ', 'mariadb-dump ', 'mysqlsh '],
        pattern: new RegExp(`(?:mysql(?:dump|admin|import|check|sh)?|mariadb(?:-dump)?)[ \\t][^\\n;|]{0,160}?(?:[ \\t]?-p|[ \\t]--password=)${shellValue('secret')}`, 'iy'),
        judge: ({ secret, match }) => /(?:^|[ \t])(?:-p|--password=)["']?$/.test(match[0].slice(0, -secret.length)) ? judged(secret) : undefined,
        bad: [
            { text: () => `mysql -u root -p${(0,place/* made */.mI)(1)} app`, path: '.bash_history' },
            { text: () => `mysqldump --user=root --password=${(0,place/* made */.mI)(2)} app > app.sql`, path: 'backup.sh' },
            { text: () => `mysqladmin -uroot -p'${(0,place/* made */.mI)(3)}' ping`, path: 'README.md' },
        ],
        good: [
            { text: 'mysql -u root -p app', path: 'a.sh' },
            { text: 'mysql -u root -p"$MYSQL_ROOT_PASSWORD" app', path: 'a.sh' },
            { text: 'mysql -h db --port 3306 --protocol tcp', path: 'a.sh' },
            { text: 'mysqldump --password=<password> app', path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'curl-auth-user',
        aliases: ['curl-user-password'],
        title: 'User and password on the command line of curl',
        gives: 'log in where the command sends it',
        change,
        keywords: ['curl '],
        pattern: /curl(?=[ \t])[^\n]{0,300}?(?:[ \t](?:-u|--user|--proxy-user|-U)[ \t=]{0,3})["']?(?<user>[\w.@+-]{0,80}):(?<secret>[^\s"'`|]{3,120})/iy,
        judge: ({ secret, match }) => (secret === match.groups?.user ? undefined : judged(secret)),
        bad: [
            { text: () => `curl -u deploy:${(0,place/* made */.mI)(4)} https://api.acme.io` },
            { text: () => `curl -s -X POST --user "ci:${(0,place/* made */.mI)(5)}" https://api.acme.io/v1` },
            { text: () => `curl -k https://a.acme.io -u 'a:${(0,place/* made */.mI)(6)}'` },
        ],
        good: [
            { text: 'curl -u "$USER:$PASSWORD" https://api.acme.io' },
            { text: 'curl -u username:password https://api.acme.io' },
            { text: 'curl -u admin https://api.acme.io:8443/' },
            { text: 'curl -u <user>:<token> https://api.acme.io' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'curl-auth-header',
        title: 'Credential in a header on the command line of curl',
        gives: 'act at the service the command calls',
        change: 'Revoke it where it was issued, issue a new one',
        severity: 'high',
        generic: true,
        keywords: ['curl '],
        pattern: /curl(?=[ \t])(?:[^\n]|\\\n){0,300}?[ \t](?:-H|--header)[ \t=]{0,3}["'](?:(?:proxy-)?authorization:[ \t]{0,3}(?:(?:bearer|token|basic|apikey|ssws|key|digest)[ \t]{1,3})?|(?:x-)?[a-z-]{0,30}(?:key|token|secret|auth|password):[ \t]{0,3})(?<secret>[\w=~@.+/:-]{8,300})["']/iy,
        judge: ({ secret, path }) => {
            if (rehearsal/* rehearsal */.o5.test(path) && rehearsal/* sourceCode */.X5.test(path))
                return undefined;
            const fit = judged(secret);
            return fit === undefined || (/^[A-Za-z_-]+$/.test(secret) && secret.length < 20) ? undefined : { ...fit, confidence: 'medium' };
        },
        bad: [
            { text: () => `curl -H "Authorization: Bearer ${(0,place/* made */.mI)(7, 40)}" https://api.acme.io` },
            { text: () => `curl -H 'X-Api-Key: ${(0,place/* made */.mI)(8, 32)}' https://api.acme.io` },
            { text: () => `curl -s --header "PRIVATE-TOKEN: ${(0,place/* made */.mI)(9, 20)}" https://git.acme.io/api/v4` },
        ],
        good: [
            { text: 'curl -H "Authorization: Bearer $TOKEN" https://api.acme.io' },
            { text: 'curl -H "Content-Type: application/json" https://api.acme.io' },
            { text: 'curl -H "X-Api-Key: <your key>" https://api.acme.io' },
            { text: 'curl -H "Authorization: Bearer YOUR_ACCESS_TOKEN" https://api.acme.io' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'sshpass-password',
        aliases: ['sshpass'],
        title: 'Password on the command line of sshpass',
        gives: 'log in to the machine over SSH',
        change,
        severity: 'critical',
        keywords: ['sshpass '],
        pattern: new RegExp(`sshpass[ \\t]{1,4}(?:-v[ \\t]{1,3})?-p[ \\t]{0,3}${shellValue('secret')}`, 'iy'),
        bad: [
            { text: () => `sshpass -p '${(0,place/* made */.mI)(10)}' ssh root@web1.acme.io` },
            { text: () => `sshpass -p${(0,place/* made */.mI)(11)} scp a root@web1.acme.io:` },
            { text: () => `sshpass -p "${(0,place/* made */.mI)(12)}" rsync -a . root@web1:/srv` },
        ],
        good: [
            { text: 'sshpass -e ssh root@web1' },
            { text: 'sshpass -p "$PASSWORD" ssh root@web1' },
            { text: 'sshpass -f /run/secrets/ssh ssh root@web1' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'piped-password',
        title: 'Password piped into a command',
        gives: 'log in, or become root, with it',
        change,
        keywords: ['echo ', 'printf ', 'chpasswd '],
        pattern: /(?:echo[ \t]{1,3}(?:-[neE]{1,3}[ \t]{1,3}){0,2}|printf[ \t]{1,3}(?:["']%s(?:\\n)?["'][ \t]{1,3})?)(?<quote>["']?)(?:[a-z_][\w.-]{0,31}:(?=[^\n]{0,160}chpasswd))?(?<secret>[^\s"'`\\|;&<>()]{4,100})(?:\\n)?\k<quote>[ \t]{0,4}\|[ \t]{0,4}(?:sudo[ \t]{1,3})?(?:chpasswd\b|passwd[ \t]{1,3}--stdin|sudo[ \t]{1,3}(?:-\w{1,3}[ \t]{1,3}){0,3}-\w{0,3}S|cryptsetup\b|[\w.-]{1,20}(?:[ \t][^\n|;&]{0,160})?[ \t]--password-stdin)|chpasswd[ \t]{0,3}<<<[ \t]{0,3}["']?[\w.-]{1,32}:(?<bare>[^\s"'`\\|;&<>()]{4,100})/iy,
        bad: [
            { text: () => `RUN echo 'root:${(0,place/* made */.mI)(81)}' | chpasswd`, path: 'Dockerfile' },
            { text: () => `echo "${(0,place/* made */.mI)(82)}" | sudo -S apt-get update`, path: 'setup.sh' },
            { text: () => `echo ${(0,place/* made */.mI)(83)} | docker login -u ci --password-stdin registry.acme.io`, path: 'push.sh' },
            { text: () => `printf '%s' '${(0,place/* made */.mI)(84)}' | passwd --stdin root`, path: 'setup.sh' },
            { text: () => `chpasswd <<< 'deploy:${(0,place/* made */.mI)(85)}'`, path: 'setup.sh' },
        ],
        good: [
            { text: 'echo "root:$ROOT_PASSWORD" | chpasswd', path: 'setup.sh' },
            { text: 'echo "$TOKEN" | docker login -u ci --password-stdin registry.acme.io', path: 'push.sh' },
            { text: 'echo "password:" | chpasswd', path: 'setup.sh' },
            { text: 'echo deb1.example.org | tee -a /etc/apt/sources.list', path: 'setup.sh' },
            { text: 'echo "Updating41" | sudo tee /var/log/x', path: 'setup.sh' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'docker-login-password',
        title: 'Password on the command line of a registry login',
        gives: 'pull and push images as its owner',
        change,
        keywords: [
            'docker login',
            'podman login',
            'helm registry login',
            'crane auth login',
            'buildah login',
            'skopeo login',
            'oras login',
            'nerdctl login',
            'az acr login',
            'oc login',
            'argocd login',
            'vault login',
            'heroku auth',
            'cf login',
            'az login',
        ],
        pattern: new RegExp(`(?:(?:docker|podman|buildah|skopeo|oras|nerdctl|oc|argocd|cf|az(?: acr)?|helm registry|crane auth)[ ]login|vault login|heroku auth)(?=[ \\t])[^\\n;|]{0,200}?(?:[ \\t](?:-p|--password|--token|--service-principal -p)[ \\t=]{1,3})${shellValue('secret')}`, 'iy'),
        bad: [
            { text: () => `docker login -u deploy -p ${(0,place/* made */.mI)(13)} registry.acme.io` },
            { text: () => `podman login --username ci --password=${(0,place/* made */.mI)(14)} quay.io` },
            { text: () => `oc login https://api.acme.io:6443 --token=${(0,place/* made */.mI)(15, 43)}` },
        ],
        good: [
            { text: 'echo "$TOKEN" | docker login -u deploy --password-stdin registry.acme.io' },
            { text: 'docker login -u "$USER" -p "$PASSWORD" registry.acme.io' },
            { text: 'docker login -u <user> -p <password>' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'client-command-password',
        title: 'Password on a command line',
        gives: 'log in to the server that the command talks to',
        change,
        keywords: [
            'redis-cli ',
            'ldapsearch ',
            'ldapmodify ',
            'ldapadd ',
            'ldapwhoami ',
            'ldappasswd ',
            'mongo ',
            'mongosh ',
            'mongodump ',
            'mongorestore ',
            'rpcclient ',
            'smbclient ',
            'crackmapexec ',
            'ncftp ',
            'lftp ',
            'ipmitool ',
            'psql-connect ',
            'sqlcmd ',
            'bcp ',
            'impacket-',
            'winexe ',
            'xfreerdp ',
            'rdesktop ',
            'cqlsh ',
            'clickhouse-client ',
            'rabbitmqadmin ',
            'nmcli ',
        ],
        pattern: new RegExp(`(?:redis-cli|ldap(?:search|modify|add|whoami|passwd)|mongo(?:sh|dump|restore)?|ipmitool|sqlcmd|bcp|xfreerdp|rdesktop|cqlsh|clickhouse-client|rabbitmqadmin|lftp|winexe|nmcli)(?=[ \\t])[^\\n;|]{0,200}?[ \\t](?:-a[ \\t]|-w[ \\t]|-p[ \\t]|-P[ \\t]|/p:|--password[ =]|--pass[ =]|password[ \\t])[ \\t]{0,3}${shellValue('secret')}`, 'iy'),
        judge: ({ secret, match }) => /^\d{1,5}$/.test(secret) ||
            (/^mongo/i.test(match[0]) === false &&
                /[ \t]-p[ \t]{1,3}["']?$/.test(match[0].slice(0, -secret.length)) &&
                /redis-cli/i.test(match[0]))
            ? undefined
            : judged(secret),
        bad: [
            { text: () => `redis-cli -h cache.acme.io -a ${(0,place/* made */.mI)(16)} ping` },
            { text: () => `ldapsearch -x -D cn=admin,dc=acme -w ${(0,place/* made */.mI)(17)} -b dc=acme` },
            { text: () => `mongodump --username app --password ${(0,place/* made */.mI)(18)} --db app` },
        ],
        good: [
            { text: 'redis-cli -h cache -p 6379 -a "$REDIS_PASSWORD" ping' },
            { text: 'ldapsearch -x -D cn=admin -W -b dc=acme' },
            { text: 'mongodump --username app --password $PASSWORD' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'windows-command-password',
        title: 'Password on a Windows command line',
        gives: 'log in as that Windows account',
        change,
        keywords: ['net use ', 'net user ', 'psexec', 'schtasks ', 'cmdkey ', 'wmic ', 'runas '],
        pattern: new RegExp(`(?:net use[ \\t][^\\n]{0,160}?/user:[^\\s]{1,80}[ \\t]{1,3}|net use[ \\t][^\\s]{1,80}[ \\t]{1,3}(?:\\\\\\\\[^\\s]{1,100}[ \\t]{1,3})?(?=[^\\s/*]{4,80}[ \\t]{1,3}/user:)|net user[ \\t]{1,3}[\\w.-]{1,40}[ \\t]{1,3}(?=[^\\s/*]{4,80}[ \\t]{1,3}/add)|psexec(?:64)?(?:\\.exe)?(?=[ \\t])[^\\n]{0,160}?[ \\t]-p[ \\t]{1,3}|schtasks(?=[ \\t])[^\\n]{0,240}?[ \\t]/rp[ \\t]{1,3}|cmdkey(?=[ \\t])[^\\n]{0,160}?/pass:|wmic(?=[ \\t])[^\\n]{0,160}?/password:)${shellValue('secret')}`, 'iy'),
        bad: [
            { text: () => `net use Z: \\\\files\\share /user:ACME\\deploy ${(0,place/* made */.mI)(19)}` },
            { text: () => `psexec \\\\web01 -u ACME\\deploy -p ${(0,place/* made */.mI)(20)} cmd.exe` },
            { text: () => `schtasks /create /tn a /tr b.bat /ru ACME\\deploy /rp ${(0,place/* made */.mI)(21)}` },
            { text: () => `cmdkey /add:web01 /user:deploy /pass:${(0,place/* made */.mI)(22)}` },
        ],
        good: [
            { text: 'net use Z: \\\\files\\share /persistent:yes' },
            { text: 'psexec \\\\web01 -u %USER% -p %PASSWORD% cmd.exe' },
            { text: 'schtasks /create /tn a /ru SYSTEM' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'powershell-securestring',
        title: 'Password in the clear in PowerShell',
        gives: 'log in as that account',
        change,
        keywords: ['convertto-securestring'],
        pattern: new RegExp(`convertto-securestring[ \\t]{1,4}(?:-string[ \\t]{1,4})?(?:-asplaintext[ \\t]{1,4}(?:-force[ \\t]{1,4})?(?:-string[ \\t]{1,4})?)?${word}`, 'iy'),
        judge: ({ secret, after, match }) => (/asplaintext/i.test(`${match[0]}${after.slice(0, 80)}`) ? judged(secret) : undefined),
        bad: [
            { text: () => `$p = ConvertTo-SecureString "${(0,place/* made */.mI)(23)}" -AsPlainText -Force`, path: 'a.ps1' },
            { text: () => `$p = ConvertTo-SecureString -AsPlainText -Force -String '${(0,place/* made */.mI)(24)}'`, path: 'a.ps1' },
            { text: () => `ConvertTo-SecureString -String "${(0,place/* made */.mI)(25)}" -AsPlainText -Force`, path: 'a.psm1' },
        ],
        good: [
            { text: 'ConvertTo-SecureString $env:PASSWORD -AsPlainText -Force', path: 'a.ps1' },
            { text: 'ConvertTo-SecureString "$password" -AsPlainText -Force', path: 'a.ps1' },
            { text: 'ConvertTo-SecureString -String $encrypted -Key $key', path: 'a.ps1' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'openssl-pass',
        title: 'Passphrase on the command line of openssl',
        gives: 'decrypt the key or file',
        change: 'Encrypt again with a new passphrase',
        severity: 'medium',
        keywords: ['pass:'],
        pattern: /pass:(?<secret>[^\s"'`;|&<>()$]{6,80})/iy,
        judge: ({ secret, before, match }) => /-(?:pass|passin|passout|k|storepass|keypass|password)[ \t=]{1,3}["']?$/.test(before.slice(0, before.length - (match[0].length - secret.length)))
            ? judged(secret)
            : undefined,
        bad: [
            { text: () => `openssl enc -aes-256-cbc -in a -out b -pass pass:${(0,place/* made */.mI)(26)}` },
            { text: () => `openssl rsa -in k.pem -passin pass:${(0,place/* made */.mI)(27)} -out p.pem` },
            { text: () => `openssl pkcs12 -export -passout pass:${(0,place/* made */.mI)(28)} -in c.pem` },
        ],
        good: [
            { text: 'openssl enc -aes-256-cbc -pass env:PASSPHRASE' },
            { text: ['openssl rsa -passin pass:$', '{PASSPHRASE}'].join('') },
            { text: 'openssl rsa -passin pass:changeit' },
        ],
    }),
];
function judged(secret) {
    return (0,place/* typedPassword */.II)({ secret });
}

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/places/databases.js
// Passwords handed to databases: SQL statements, arguments of connect functions, connection strings without a scheme.

const databases_change = 'Change the password of the database user';
const gives = 'log in to the database';
/** The statement is about an account. */
const sqlContext = /\b(?:user|grant|role|login|alter|create|set)\b/i;
const databaseRules = [
    (0,place/* placeRule */.Sp)({
        id: 'sql-user-password',
        aliases: ['sql-ddl-password'],
        title: 'Password of a database user in SQL',
        gives,
        change: databases_change,
        keywords: [
            'identified by',
            'identified with',
            'with password',
            'login password',
            'encrypted password',
            'role password',
            'user password',
            'set password',
        ],
        pattern: /(?:identified (?:with [\w']{1,40} )?by(?: password)?|(?:with|login|encrypted|set|role|user)\s{1,3}(?:login\s{1,3}|encrypted\s{1,3})?password(?:\s{1,3}for\s{1,3}[^=\n]{1,80})?)\s{0,3}=?\s{0,3}(?:password\(|n)?(?<quote>['"])(?<secret>[^'"\n]{3,120})\k<quote>/iy,
        judge: (candidate) => !sqlContext.test(candidate.before.slice(-160))
            ? undefined
            : /^\*[0-9A-F]{40}$|^(?:SCRAM-SHA-256\$|md5[0-9a-f]{32})/.test(candidate.secret)
                ? { severity: 'medium', what: 'Password hash of a database user' }
                : (0,place/* typedPassword */.II)(candidate),
        bad: [
            { text: () => `CREATE USER 'app'@'%' IDENTIFIED BY '${(0,place/* made */.mI)(1)}';`, path: 'init.sql' },
            { text: () => `ALTER ROLE app WITH PASSWORD '${(0,place/* made */.mI)(2)}';`, path: 'roles.sql' },
            { text: () => `mysql -e "GRANT ALL ON a.* TO a IDENTIFIED BY '${(0,place/* made */.mI)(3)}'"`, path: 'setup.sh' },
            { text: () => `CREATE LOGIN app WITH PASSWORD = N'${(0,place/* made */.mI)(4)}';`, path: 'login.sql' },
        ],
        good: [
            { text: ["CREATE USER app IDENTIFIED BY '$", "{DB_PASSWORD}';"].join(''), path: 'init.sql' },
            { text: ['The owner is identified by "path1', 'line".'].join(':'), path: 'a.go' },
            { text: 'ALTER ROLE app WITH PASSWORD :password;', path: 'init.sql' },
            { text: "CREATE USER app IDENTIFIED BY 'password';", path: 'init.sql' },
            { text: "SET PASSWORD FOR 'app' = '<password>';", path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'database-connect-password',
        title: 'Password in a call that opens a database',
        gives,
        change: databases_change,
        keywords: [
            'mysql_connect',
            'mysql_pconnect',
            'mysqli_connect',
            'new mysqli',
            'mysqli_real_connect',
            'new pdo',
            'oci_connect',
            'ocilogon',
            'mssql_connect',
            'sqlsrv_connect',
            'odbc_connect',
            'dbi->connect',
            'dbi.connect',
            'getconnection(',
            'db.auth(',
            'conn.login(',
            'ftp_login',
            'ssh2_auth_password',
            'ldap_bind',
            'mysqldb.connect',
            'pymysql.connect',
            'cx_oracle.connect',
            'imap_open',
            'basicauth(',
            'httpbasicauth(',
            'usernamepasswordcredentials(',
            'networkcredential(',
            '.basic_auth(',
            'setbasicauth(',
            'passwordauthentication(',
        ],
        pattern: /(?:mysql_p?connect|mysqli_(?:real_)?connect|new mysqli|new pdo|oci_connect|ocilogon|mssql_connect|sqlsrv_connect|odbc_connect|dbi(?:->|\.)connect|getconnection|db\.auth|conn\.login|ftp_login|ssh2_auth_password|ldap_bind|mysqldb\.connect|pymysql\.connect|cx_oracle\.connect|imap_open|(?:http)?basicauth|usernamepasswordcredentials|networkcredential|\.basic_auth|setbasicauth|passwordauthentication)\s{0,2}\(\s{0,4}(?:[\w.$[\]'"]{1,60}\s{0,2},\s{0,4}){0,2}?(?:["'](?<first>[^"'\n]{0,200})["']\s{0,2},\s{0,10})(?:["'][^"'\n]{0,120}["']\s{0,2},\s{0,10})?["'](?<secret>[^"'\n]{4,120})["'](?:\s{0,2}\.tochararray\(\))?\s{0,2}(?=[,)])/iy,
        judge: (candidate) => candidate.secret === candidate.match.groups?.first || /[ :/]/.test(candidate.secret) ? undefined : (0,place/* typedPassword */.II)(candidate),
        bad: [
            { text: () => `mysqli_connect("db.acme.io", "app", "${(0,place/* made */.mI)(5)}", "app");`, path: 'db.php' },
            { text: () => `DBI->connect("dbi:mysql:app", "app", "${(0,place/* made */.mI)(6)}");`, path: 'db.pl' },
            { text: () => `DriverManager.getConnection("jdbc:h2:mem", "app", "${(0,place/* made */.mI)(7)}");`, path: 'Db.java' },
            { text: () => `requests.get(url, auth=HTTPBasicAuth('ci', '${(0,place/* made */.mI)(8)}'))`, path: 'a.py' },
        ],
        good: [
            { text: 'mysqli_connect($host, $user, $password, $name);', path: 'db.php' },
            { text: 'DriverManager.getConnection("jdbc:h2:mem", "sa", "");', path: 'Db.java' },
            { text: 'mysqli_connect("localhost", "user", "password", "app");', path: 'db.php' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'connection-string-password',
        aliases: ['dotnet-connection-string', 'odbc-connection-string'],
        title: 'Password in a connection string',
        gives,
        change: databases_change,
        keywords: ['host=', 'server=', 'server =', 'data source=', 'data source =', 'dbname=', 'driver=', 'uid=', 'user id=', 'user id ='],
        pattern: /(?:host|server|data source|dbname|driver|uid|user id)[ ]?=[^"'`\n]{1,200}?[\s;&](?:password|pwd|passwd)[ ]?=[ ]?(?<secret>[^\s"'`;&<>]{3,120})/iy,
        // `connect(host=self.host, pwd=self.pwd)` passes the password on.
        judge: (candidate) => /^(?=[^)\]]{1,200}[)\]])[A-Za-z_]\w{0,60}(?:\.\w{1,60}|\[\w{1,60}\]){0,6}[)\]]{0,4}$/.test(candidate.secret)
            ? undefined
            : (0,place/* typedPassword */.II)(candidate),
        bad: [
            { text: () => `connect("host=db.acme.io dbname=app user=app password=${(0,place/* made */.mI)(9)}")`, path: 'db.py' },
            { text: () => `dsn = 'Driver={ODBC Driver 17};Server=db;UID=app;PWD=${(0,place/* made */.mI)(10)};'`, path: 'db.py' },
            { text: () => `jdbc:sqlserver://db:1433;databaseName=app;user id=app;password=${(0,place/* made */.mI)(11)}`, path: 'a.txt' },
        ],
        good: [
            { text: 'connect("host=db user=app password=%s" % password)', path: 'db.py' },
            { text: 'host=db user=app password=$PGPASSWORD', path: 'a.sh' },
            { text: 'Server=db;Database=app;Trusted_Connection=True;', path: 'a.json' },
            { text: 'open(host=settings[HOST], password=settings[PASSWORD])', path: 'db.py' },
            { text: 'run(cmd=cmd, host=self.host, user=self.user, pwd=self.pwd)', path: 'db.py' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'jdbc-url-password',
        aliases: ['jdbc-connection-string'],
        title: 'Password in a JDBC URL',
        gives,
        change: databases_change,
        keywords: ['jdbc:'],
        pattern: /jdbc:(?:oracle:thin:[\w.-]{1,40}\/(?<secret>[^\s"'@/:]{3,80})@|[a-z0-9]{2,20}:[^\s"'<>]{1,200}?[?&;](?:password|pwd)=(?<bare>[^\s"'&;<>]{3,120}))/iy,
        bad: [
            { text: () => `jdbc:postgresql://db.acme.io/app?user=app&password=${(0,place/* made */.mI)(12)}`, path: 'jdbc.properties' },
            { text: () => `jdbc:oracle:thin:app/${(0,place/* made */.mI)(13)}@db.acme.io:1521:orcl`, path: 'a.txt' },
            { text: () => `url="jdbc:mysql://db/app?password=${(0,place/* made */.mI)(14)}&user=a"`, path: 'a.xml' },
        ],
        good: [
            { text: 'jdbc:postgresql://db.acme.io/app', path: 'a.properties' },
            { text: ['jdbc:mysql://db/app?user=a&password=$', '{DB_PASSWORD}'].join(''), path: 'a.properties' },
            { text: ['jdbc:oracle:thin:scott/', '@localhost:1521:orcl'].join('password'), path: 'a.md' },
        ],
    }),
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/places/files.js
// Files that exist to hold a password, each in the notation of the program that reads it.


const files_change = 'Change the password';
const hex = '0123456789abcdef';
/** Base64 of a typed password: what is inside is judged. */
function encodedPassword(candidate) {
    const inside = Buffer.from(candidate.secret, 'base64').toString('latin1');
    return /^[ -~]{3,200}$/.test(inside) ? (0,place/* typedPassword */.II)({ secret: inside }) : undefined;
}
/** `user:password` in base64. */
function encodedPair({ secret }) {
    const inside = Buffer.from(secret, 'base64').toString('latin1');
    const [, user = '', password = ''] = /^([ -9;-~]{0,200}):([ -~]{3,4000})$/.exec(inside) ?? [];
    if (password === '' || password === user)
        return undefined;
    if (password.length > 120)
        return /^[\w.+/=-]+$/.test(password) ? {} : undefined;
    return (0,place/* typedPassword */.II)({ secret: password });
}
const fileRules = [
    (0,place/* placeRule */.Sp)({
        id: 'netrc-password',
        aliases: ['netrc'],
        title: 'Password in a .netrc file',
        gives: 'log in to the machine it names',
        change: files_change,
        keywords: ['machine '],
        pattern: /machine[ \t]{1,4}[\w.:-]{1,120}\s{1,40}(?:port\s{1,10}\S{1,30}\s{1,40})?login\s{1,10}(?<user>\S{1,120})\s{1,40}(?:account\s{1,10}\S{1,60}\s{1,40})?password\s{1,10}["']?(?<secret>[^\s"']{3,200})/iy,
        judge: (candidate) => (candidate.secret === candidate.match.groups?.user ? undefined : (0,place/* typedPassword */.II)(candidate)),
        bad: [
            { text: () => `machine api.acme.io\n  login deploy\n  password ${(0,place/* made */.mI)(1)}\n`, path: '.netrc' },
            { text: () => `machine git.acme.io login ci password ${(0,place/* made */.mI)(2)}\n`, path: '_netrc' },
            { text: () => `echo "machine github.com login octo password ${(0,place/* made */.mI)(3)}" > ~/.netrc\n`, path: 'Dockerfile' },
        ],
        good: [
            { text: 'machine example.com\nlogin USERNAME\npassword PASSWORD\n', path: '.netrc' },
            { text: ['machine github.com login octo password $', '{TOKEN}\n'].join(''), path: 'a.sh' },
            { text: 'the machine has no login and no password\n', path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'pgpass-password',
        aliases: ['pgpass'],
        title: 'Password in a .pgpass file',
        gives: 'log in to the PostgreSQL server',
        change: files_change,
        keywords: [],
        path: /(?:^|\/)(?:\.?pgpass(?:\.conf)?|[\w.-]{1,40}\.pgpass)$/i,
        pattern: /^(?!#)[^:\s]{1,200}:[^:\s]{1,40}:[^:\s]{1,120}:[^:\s]{1,120}:(?<secret>\S{3,200})$/gm,
        bad: [
            { text: () => `db.acme.io:5432:app:deploy:${(0,place/* made */.mI)(4)}\n`, path: '.pgpass' },
            { text: () => `*:*:*:postgres:${(0,place/* made */.mI)(5)}\n`, path: 'home/.pgpass' },
            { text: () => `# hosts\nlocalhost:5432:app:app:${(0,place/* made */.mI)(6)}\n`, path: 'pgpass.conf' },
        ],
        good: [
            { text: '# hostname:port:database:username:password\n', path: '.pgpass' },
            { text: 'localhost:5432:app:app:password\n', path: '.pgpass' },
            { text: () => `db.acme.io:5432:app:deploy:${(0,place/* made */.mI)(7)}\n`, path: 'notes.txt' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'secrets-file-password',
        title: 'Password in a file of secrets',
        gives: 'log in where the line says',
        change: files_change,
        keywords: [],
        path: /(?:^|\/)(?:(?:chap|pap|ipsec|rsyncd?)[-.]?secrets|sasl_passwd|smtp_?passwd|relay_passwd|\.?smbcredentials|\.cifs|\.rsyncpass|(?:anaconda-)?ks\.cfg|[\w-]{1,30}\.ks|preseed\.cfg|[\w-]{1,40}\.ovpn|(?:nslcd|ldap|pam_ldap|slapd|libnss-ldap)\.conf|[\w-]{0,20}passwd\.client)$/i,
        pattern: /^(?!\s{0,4}#)(?:[^\s:#]{1,100}(?::\d{1,5})?[ \t]{1,20}[^\s:]{1,100}:|[\w.@-]{1,80}:|[^\n#]{0,120}[ \t](?:PSK|XAUTH)[ \t]{1,4}["']?|["']?[\w.*@\\-]{1,80}["']?[ \t]{1,8}["']?[\w.*-]{1,80}["']?[ \t]{1,8}["']|[ \t]{0,8}(?:rootpw|bindpw|rootbindpw)[ \t]{1,8}(?:--plaintext[ \t]{1,4})?["']?|d-i passwd\/(?:root|user)-password(?:-again)? password |<auth-user-pass>\s{1,4}[^\s]{1,80}\s{1,4})(?<secret>[^\s"'<:-][^\s"'<:]{2,119})["']?(?:[ \t][^\n]{0,80})?$/gm,
        judge: (candidate) => (/^[{$]/.test(candidate.secret) ? undefined : (0,place/* typedPassword */.II)(candidate)),
        bad: [
            { text: () => `[smtp.acme.io]:587 ops@acme.io:${(0,place/* made */.mI)(61)}\n`, path: 'etc/postfix/sasl_passwd' },
            { text: () => `backup:${(0,place/* made */.mI)(62)}\n`, path: 'rsyncd.secrets' },
            { text: () => `rootpw --plaintext ${(0,place/* made */.mI)(63)}\n`, path: 'ks.cfg' },
            { text: () => `bindpw ${(0,place/* made */.mI)(64)}\n`, path: 'etc/nslcd.conf' },
            { text: () => `10.0.0.1 %any : PSK "${(0,place/* made */.mI)(65)}"\n`, path: 'ipsec.secrets' },
        ],
        good: [
            { text: '# client server secret addresses\n', path: 'chap-secrets' },
            { text: 'rootpw --iscrypted $6$abc\n', path: 'ks.cfg' },
            { text: () => `backup:${(0,place/* made */.mI)(66)}\n`, path: 'notes.txt' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'azure-logic-app-url',
        aliases: ['power-automate-webhook'],
        title: 'URL that starts a Logic App or Power Automate flow',
        gives: 'start the flow with any content',
        change: 'Regenerate the access key of the flow',
        severity: 'medium',
        keywords: ['.logic.azure.com'],
        pattern: /\.logic\.azure\.com(?::443)?\/workflows\/[0-9a-f]{32}\/triggers\/[\w-]{1,60}\/(?:paths\/invoke|run)[^\s"'<>]{0,300}?[?&;]sig=(?<secret>[\w-]{30,60})/iy,
        judge: () => ({}),
        bad: [
            {
                text: () => `https://prod-01.westus.logic.azure.com:443/workflows/${(0,src_rule/* sample */.XM)(hex, 32, 67)}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Frun&sv=1.0&sig=${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 43, 67)}`,
            },
            {
                text: () => `url = "https://prod-9.eastus.logic.azure.com/workflows/${(0,src_rule/* sample */.XM)(hex, 32, 68)}/triggers/When_a/run?api-version=1&sig=${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 43, 68)}"`,
            },
            {
                text: () => `https://a.logic.azure.com:443/workflows/${(0,src_rule/* sample */.XM)(hex, 32, 69)}/triggers/manual/paths/invoke?sig=${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 43, 69)}`,
            },
        ],
        good: [
            { text: 'https://prod-01.westus.logic.azure.com:443/workflows/' },
            { text: 'https://prod-01.westus.logic.azure.com/workflows/0/triggers/manual/paths/invoke?sig=SIGNATURE' },
            { text: 'the host ends in .logic.azure.com' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'filezilla-password',
        aliases: ['filezilla-base64-password'],
        title: 'Password stored by FileZilla',
        gives: 'log in to the FTP or SFTP server',
        change: files_change,
        keywords: ['<pass encoding="base64">', '<pass>'],
        pattern: /<pass(?: encoding="base64">(?<secret>[A-Za-z0-9+/]{3,400}={0,2})|>(?<bare>[^<>\s]{3,200}))<\/pass>/iy,
        judge: (candidate) => (candidate.match.groups?.secret !== undefined || /^[A-Za-z0-9+/]{8,}={0,2}$/.test(candidate.secret)
            ? encodedPassword(candidate)
            : undefined) ?? (0,place/* typedPassword */.II)(candidate),
        bad: [
            { text: () => `<Pass encoding="base64">${Buffer.from((0,place/* made */.mI)(8)).toString('base64')}</Pass>`, path: 'recentservers.xml' },
            { text: () => `<Server><Host>ftp.acme.io</Host><Pass>${(0,place/* made */.mI)(9)}</Pass></Server>`, path: 'sitemanager.xml' },
            { text: () => `<Pass>${Buffer.from((0,place/* made */.mI)(10)).toString('base64')}</Pass>`, path: 'filezilla.xml' },
        ],
        good: [
            { text: '<Pass></Pass>', path: 'filezilla.xml' },
            { text: '<Pass encoding="crypt" pubkey="abc">abc</Pass>', path: 'filezilla.xml' },
            { text: '<Pass>password</Pass>', path: 'filezilla.xml' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'docker-registry-auth',
        aliases: ['docker-config-auth', 'dockercfg-auth'],
        title: 'Registry login in a Docker configuration',
        gives: 'pull and push images as its owner',
        change: files_change,
        severity: 'critical',
        keywords: ['"auth"'],
        pattern: /"auth"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9+/]{8,4000}={0,2})"/iy,
        judge: encodedPair,
        bad: [
            {
                text: () => `{"auths": {"registry.acme.io": {"auth": "${Buffer.from(`robot:${(0,place/* made */.mI)(11)}`).toString('base64')}"}}}`,
                path: 'config.json',
            },
            {
                text: () => `{"https://index.docker.io/v1/": {"auth": "${Buffer.from(`acme:${(0,place/* made */.mI)(12)}`).toString('base64')}", "email": "a@acme.io"}}`,
                path: '.dockercfg',
            },
            { text: () => `auths='{"quay.io":{"auth":"${Buffer.from(`a+ci:${(0,place/* made */.mI)(13)}`).toString('base64')}"}}'`, path: 'a.sh' },
        ],
        good: [
            { text: '{"auths": {"registry.acme.io": {}}, "credsStore": "desktop"}', path: 'config.json' },
            { text: () => `{"auth": "${Buffer.from('something else').toString('base64')}"}`, path: 'a.json' },
            { text: () => `{"auth": "${Buffer.from('username:password').toString('base64')}"}`, path: 'config.json' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'http-basic-authorization',
        aliases: ['BasicAuthDetector'],
        title: 'User and password in an HTTP Basic header',
        gives: 'log in where the header is sent',
        change: files_change,
        keywords: ['basic '],
        pattern: /basic[ ]{1,3}(?<secret>[A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])/iy,
        judge: encodedPair,
        bad: [
            { text: () => `Authorization: Basic ${Buffer.from(`deploy:${(0,place/* made */.mI)(14)}`).toString('base64')}`, path: 'request.http' },
            { text: () => `headers = {'Authorization': 'Basic ${Buffer.from(`ci:${(0,place/* made */.mI)(15)}`).toString('base64')}'}`, path: 'client.py' },
            { text: () => `curl -H "authorization: basic ${Buffer.from(`a:${(0,place/* made */.mI)(16)}`).toString('base64')}"`, path: 'a.sh' },
        ],
        good: [
            { text: 'Authorization: Basic dXNlcm5hbWU6cGFzc3dvcmQ=', path: 'a.md' },
            { text: 'basic authentication is deprecated', path: 'a.md' },
            { text: 'Authorization: Basic <credentials>', path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'npmrc-auth',
        aliases: ['npm-auth', 'npmrc-password', 'NpmDetector'],
        title: 'Registry login in an .npmrc file',
        gives: 'read and publish packages as its owner',
        change: 'Revoke the token or change the password',
        severity: 'critical',
        keywords: ['_auth=', '_auth =', '_password=', '_password =', '_authtoken=', '_authtoken ='],
        // Behind a look ahead the letters are taken all or not at all, and not given back one by one.
        pattern: /_(?:auth|password|authtoken)[ ]?=[ ]?["']?(?=(?<secret>[A-Za-z0-9+/_.=-]{8,1000}))\k<secret>["']?(?=\s|$|\\n|["'])/iy,
        judge: (candidate) => /_authtoken/i.test(candidate.match[0])
            ? (0,place/* typedPassword */.II)({ secret: candidate.secret.slice(0, 200) })
            : /_auth[ ]?=/i.test(candidate.match[0])
                ? encodedPair(candidate)
                : (encodedPassword(candidate) ?? undefined),
        bad: [
            { text: () => `//npm.acme.io/:_password=${Buffer.from((0,place/* made */.mI)(17)).toString('base64')}\n`, path: '.npmrc' },
            { text: () => `_auth = ${Buffer.from(`deploy:${(0,place/* made */.mI)(18)}`).toString('base64')}\n`, path: '.npmrc' },
            { text: () => `//npm.acme.io/:_authToken=${(0,place/* made */.mI)(19, 36)}\n`, path: '.npmrc' },
        ],
        good: [
            { text: ['//registry.npmjs.org/:_authToken=$', '{NPM_TOKEN}\n'].join(''), path: '.npmrc' },
            { text: 'always-auth=true\n', path: '.npmrc' },
            { text: '_auth=YOUR_BASE64_TOKEN\n', path: '.npmrc' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'nuget-config-password',
        aliases: ['nuget-password'],
        title: 'Password in a NuGet configuration',
        gives: 'read and publish packages as its owner',
        change: files_change,
        keywords: ['key="cleartextpassword"', 'key="password"'],
        path: /nuget[\w.-]{0,20}\.config$/i,
        pattern: /key="(?:cleartext)?password"\s{1,4}value="(?<secret>[^"\n]{3,400})"/iy,
        bad: [
            { text: () => `<add key="ClearTextPassword" value="${(0,place/* made */.mI)(20)}" />`, path: 'NuGet.config' },
            { text: () => `<add key="Password" value="${(0,place/* made */.mI)(21)}" />`, path: 'nuget.config' },
            { text: () => `<add key="cleartextpassword"  value="${(0,place/* made */.mI)(22)}"/>`, path: 'build/NuGet.Config' },
        ],
        good: [
            { text: '<add key="ClearTextPassword" value="%NUGET_PASSWORD%" />', path: 'NuGet.config' },
            { text: '<add key="Password" value="" />', path: 'NuGet.config' },
            { text: '<add key="ClearTextPassword" value="your-password" />', path: 'NuGet.config' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'rails-master-key',
        aliases: ['rails-credentials-key'],
        title: 'Rails master key',
        gives: 'decrypt every credential of the application',
        change: 'Encrypt the credentials again with a new key, and change what they protect',
        severity: 'critical',
        keywords: [],
        path: /(?:^|\/)(?:master|production|staging|development|credentials\/[\w-]{1,40})\.key$/i,
        pattern: /^(?<secret>[0-9a-f]{32}|[0-9a-f]{64})\s{0,4}$/g,
        judge: ({ secret }) => (/(.)\1{6}/.test(secret) ? undefined : {}),
        bad: [
            { text: () => (0,src_rule/* sample */.XM)(hex, 32, 41), path: 'config/master.key' },
            { text: () => `${(0,src_rule/* sample */.XM)(hex, 32, 42)}\n`, path: 'config/credentials/production.key' },
            { text: () => `${(0,src_rule/* sample */.XM)(hex, 64, 43)}\n`, path: 'config/master.key' },
        ],
        good: [
            { text: '00000000000000000000000000000000', path: 'config/master.key' },
            { text: () => (0,src_rule/* sample */.XM)(hex, 32, 44), path: 'config/build.id' },
            { text: 'see the vault\n', path: 'config/master.key' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'group-policy-cpassword',
        aliases: ['gpp-cpassword'],
        title: 'Password in a Group Policy preference',
        gives: 'decrypt it with the key Microsoft published, and log in to every machine the policy reached',
        change: files_change,
        severity: 'critical',
        keywords: ['cpassword='],
        pattern: /cpassword="(?<secret>[A-Za-z0-9+/]{20,400}={0,2})"/iy,
        judge: () => ({}),
        bad: [
            { text: () => `<Properties action="U" cpassword="${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 43, 45)}" userName="local"/>`, path: 'Groups.xml' },
            { text: () => `cpassword="${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 64, 46)}"`, path: 'Services.xml' },
            { text: () => `runAs="a" cpassword="${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 22, 47)}=="`, path: 'ScheduledTasks.xml' },
        ],
        good: [
            { text: 'cpassword=""', path: 'Groups.xml' },
            { text: 'cpassword="..."', path: 'a.md' },
            { text: 'search for cpassword= in SYSVOL', path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'windows-unattend-password',
        title: 'Password in a Windows answer file',
        gives: 'log in as the administrator of every machine set up with it',
        change: files_change,
        keywords: ['<value>'],
        pattern: /<value>(?<secret>[^<>\s]{3,200})<\/value>\s{0,40}(?=<plaintext>)/iy,
        judge: (candidate) => {
            const before = candidate.before.slice(-240);
            if (!/(?:password|autologon)>\s{0,40}<value>$/i.test(before))
                return undefined;
            return /^\s{0,40}<\/?plaintext>\s?false/i.test(candidate.after.slice(8, 80))
                ? (encodedPassword(candidate) ?? {})
                : (0,place/* typedPassword */.II)(candidate);
        },
        bad: [
            {
                text: () => `<AutoLogon><Password><Value>${(0,place/* made */.mI)(23)}</Value><PlainText>true</PlainText></Password></AutoLogon>`,
                path: 'unattend.xml',
            },
            {
                text: () => `<AdministratorPassword>\n  <Value>${(0,place/* made */.mI)(24)}</Value>\n  <PlainText>true</PlainText>\n</AdministratorPassword>`,
                path: 'autounattend.xml',
            },
            {
                text: () => `<LocalAccount><Password><Value>${(0,place/* made */.mI)(25)}</Value><PlainText>true</PlainText></Password></LocalAccount>`,
                path: 'a.xml',
            },
        ],
        good: [
            { text: '<Password><Value></Value><PlainText>true</PlainText></Password>', path: 'unattend.xml' },
            { text: '<Password><Value>password</Value><PlainText>true</PlainText></Password>', path: 'unattend.xml' },
            { text: '<Setting><Value>abcdefgh1</Value></Setting>', path: 'a.xml' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'asp-net-machine-key',
        aliases: ['viewstate-machine-key'],
        title: 'ASP.NET machine key',
        gives: 'forge view state and sign-in cookies, and run code on the server',
        change: 'Generate a new machine key',
        severity: 'critical',
        keywords: ['validationkey=', 'decryptionkey='],
        pattern: /(?:validation|decryption)key\s{0,2}=\s{0,2}["'](?<secret>[0-9A-F]{32,256})(?:,|["'])/iy,
        judge: ({ secret }) => (/(.)\1{9}/.test(secret) ? undefined : {}),
        bad: [
            { text: () => `<machineKey validationKey="${(0,src_rule/* sample */.XM)('0123456789ABCDEF', 128, 48)}" validation="SHA1" />`, path: 'web.config' },
            { text: () => `decryptionKey="${(0,src_rule/* sample */.XM)('0123456789ABCDEF', 64, 49)}"`, path: 'Web.config' },
            { text: () => `validationKey='${(0,src_rule/* sample */.XM)('0123456789ABCDEF', 40, 50)}'`, path: 'machine.config' },
        ],
        good: [
            { text: '<machineKey validationKey="AutoGenerate,IsolateApps" />', path: 'web.config' },
            { text: 'validationKey="0000000000000000000000000000000000000000"', path: 'web.config' },
            { text: 'decryptionKey=""', path: 'web.config' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'rdp-saved-password',
        title: 'Password saved in a remote desktop file',
        gives: 'log in to the desktop, once decrypted with the account that saved it',
        change: files_change,
        severity: 'medium',
        keywords: ['password 51:b:'],
        pattern: /password 51:b:(?<secret>[0-9A-F]{64,4000})/iy,
        judge: () => ({}),
        bad: [
            { text: () => `password 51:b:${(0,src_rule/* sample */.XM)('0123456789ABCDEF', 200, 51)}`, path: 'a.rdp' },
            { text: () => `username:s:a\npassword 51:b:01000000D08C9DDF${(0,src_rule/* sample */.XM)('0123456789ABCDEF', 180, 52)}`, path: 'b.rdp' },
            { text: () => `password 51:b:${(0,src_rule/* sample */.XM)('0123456789abcdef', 100, 53)}`, path: 'c.rdp' },
        ],
        good: [
            { text: 'password 51:b:', path: 'a.rdp' },
            { text: 'prompt for credentials:i:1', path: 'a.rdp' },
            { text: 'password 51:b:<hex>', path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'wifi-passphrase',
        aliases: ['wpa-psk'],
        title: 'Wi-Fi passphrase',
        gives: 'join the network',
        change: 'Set a new passphrase on the access point',
        severity: 'medium',
        keywords: ['psk=', 'wpa_passphrase=', 'wpa-psk ', 'sae_password='],
        pattern: /(?:(?:psk|wpa_passphrase|sae_password)=|wpa-psk[ \t]{1,3})(?:"(?<secret>[^"\n]{8,63})"|(?<bare>[0-9a-f]{64}|[^\s"#;,&]{8,63}))/iy,
        path: /wpa|supplicant|hostapd|interfaces|nmconnection|wifi|wireless|network|\.conf$|\.cfg$|\.ya?ml$|\.sh$|\.md$|\.txt$/i,
        bad: [
            { text: () => `network={\n  ssid="acme"\n  psk="${(0,place/* made */.mI)(26)}"\n}`, path: 'wpa_supplicant.conf' },
            { text: () => `wpa_passphrase=${(0,place/* made */.mI)(27)}`, path: 'hostapd.conf' },
            { text: () => `[wifi-security]\nkey-mgmt=wpa-psk\npsk=${(0,place/* made */.mI)(28)}`, path: 'acme.nmconnection' },
        ],
        good: [
            { text: 'key_mgmt=WPA-PSK', path: 'wpa_supplicant.conf' },
            { text: 'psk="your-passphrase"', path: 'wpa_supplicant.conf' },
            { text: 'wpa_passphrase=changeme1', path: 'hostapd.conf' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'wireguard-preshared-key',
        title: 'WireGuard preshared key',
        gives: 'weaken the encryption between the two peers',
        change: 'Generate a new preshared key for both peers',
        severity: 'high',
        keywords: ['presharedkey'],
        pattern: /presharedkey\s{0,3}=\s{0,3}(?<secret>[A-Za-z0-9+/]{43}=)/iy,
        judge: ({ secret }) => (/(.)\1{6}/.test(secret) ? undefined : {}),
        bad: [
            { text: () => `PresharedKey = ${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 43, 54)}=`, path: 'wg0.conf' },
            { text: () => `[Peer]\nPresharedKey=${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 43, 55)}=`, path: 'wg1.conf' },
            { text: () => `PresharedKey   = ${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 43, 56)}=`, path: 'a.txt' },
        ],
        good: [
            { text: () => `PublicKey = ${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 43, 57)}=`, path: 'wg0.conf' },
            { text: 'PresharedKey = AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', path: 'a.md' },
            { text: 'PresharedKey = <key>', path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'html-password-value',
        title: 'Password filled into a form',
        gives: 'log in with it',
        change: files_change,
        severity: 'medium',
        confidence: 'medium',
        keywords: ['type="password"', "type='password'"],
        pattern: /type=(?:"password"|'password')[^<>\n]{0,200}?[ ]value=["'](?<secret>[^"'<>\s]{5,100})["']/iy,
        judge: (candidate) => {
            const found = (0,place/* typedPassword */.II)(candidate);
            return found === undefined ? undefined : { ...found, confidence: 'medium' };
        },
        bad: [
            { text: () => `<input type="password" name="p" value="${(0,place/* made */.mI)(29)}">`, path: 'index.html' },
            { text: () => `<input type='password' value='${(0,place/* made */.mI)(30)}' />`, path: 'login.php' },
            { text: () => `<input id="x" type="password" class="a" value="${(0,place/* made */.mI)(31)}">`, path: 'a.jsp' },
        ],
        good: [
            { text: '<input type="password" name="p" value="">', path: 'index.html' },
            { text: '<input type="password" value="{{ password }}">', path: 'index.html' },
            { text: '<input type="password" placeholder="Enter password">', path: 'index.html' },
        ],
    }),
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/places/hashes.js
// Hashes of passwords as systems store them. They are no secrets by design and are cracked in practice.




const hashes_change = 'Have its owner set a new password';
const hashes_gives = 'guess the password at any speed they can pay for, and then log in as its owner';
const crypt = './0-9A-Za-z';
const passwordFile = /(?:^|\/)\.?(?:htpasswd|htpasswd[\w.-]{0,20}|shadow[-~]?|g?shadow[\w.-]{0,10}|master\.passwd|[\w-]{0,30}passwd[\w.-]{0,10}|users?\.digest|\.?htdigest)$/i;
/** Made-up hashes fill tests and manuals; in a file of passwords they count anywhere. */
function outsideTests({ path, before }) {
    if (passwordFile.test(path))
        return { severity: 'high' };
    if (/(?:^|\n)[ \t]*(?:#|\/\/|\*|;|--)[^\n]*$/.test(before.slice(-300)))
        return undefined;
    // A hash to compare with when the user is unknown.
    if (/(?:dummy|fake|example|sample)\w{0,30}["']?\s{0,3}[=:]\s{0,3}\w?["'`]?$/i.test(before.slice(-60)))
        return undefined;
    return rehearsal/* rehearsal */.o5.test(path) ? undefined : {};
}
const hashRules = [
    (0,place/* placeRule */.Sp)({
        id: 'crypt-password-hash',
        aliases: ['password-hash', 'bcrypt-hash', 'shadow-hash'],
        title: 'Password hash',
        gives: hashes_gives,
        change: hashes_change,
        severity: 'medium',
        confidence: 'medium',
        keywords: [
            '$krb5asrep$',
            '$krb5tgs$',
            '$1$',
            '$2a$',
            '$2b$',
            '$2y$',
            '$5$',
            '$6$',
            '$apr1$',
            '$y$',
            '$argon2',
            '$8$',
            '$9$',
            '$sha512$',
            '$md5$',
        ],
        pattern: new RegExp(`(?<secret>\\$(?:krb5(?:asrep|tgs)\\$\\d{2}\\$[^\\s"']{40,600}|2[aby]\\$\\d{2}\\$[${crypt}]{53}|(?:1|apr1)\\$[${crypt}]{1,8}\\$[${crypt}]{22}|5\\$(?:rounds=\\d{1,9}\\$)?[${crypt}]{1,16}\\$[${crypt}]{43}|6\\$(?:rounds=\\d{1,9}\\$)?[${crypt}]{1,16}\\$[${crypt}]{86}|y\\$[${crypt}]{1,6}\\$[${crypt}]{1,86}\\$[${crypt}]{43}|[89]\\$[${crypt}]{14}\\$[${crypt}]{43}|argon2(?:id|i|d)\\$v=\\d{1,3}\\$m=\\d{1,9},t=\\d{1,4},p=\\d{1,3}\\$[A-Za-z0-9+/]{8,64}\\$[A-Za-z0-9+/]{16,128}))(?![${crypt}])`, 'iy'),
        judge: ({ secret, path, before }) => (/x{6}|\*{3}|EXAMPLE|(.)\1{7}/.test(secret) ? undefined : outsideTests({ path, before })),
        bad: [
            { text: () => `admin:$apr1$${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 8)}$${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 22)}`, path: '.htpasswd' },
            { text: () => `root:$6$${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 8)}$${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 86)}:17800:0:99999:7:::`, path: 'etc/shadow' },
            { text: () => `password_hash = '$2y$10$${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 53)}'`, path: 'seed.sql' },
            { text: () => `enable secret 5 $1$${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 4)}$${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 22)}`, path: 'edge.cfg' },
        ],
        good: [
            { text: 'root:!:17800:0:99999:7:::', path: 'etc/shadow' },
            { text: 'echo "$1$2$3" costs $5$ or $6$', path: 'a.sh' },
            { text: () => `hash := "$2a$10$${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 53)}"`, path: 'login_test.go' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'htpasswd-hash',
        title: 'Password hash in a password file',
        gives: hashes_gives,
        change: hashes_change,
        severity: 'medium',
        keywords: [],
        path: /(?:^|\/)\.?(?:htpasswd[\w.-]{0,20}|htdigest)$/i,
        pattern: /:(?:[\w .@-]{1,60}:(?=[0-9a-f]{32}\s))?(?<secret>\{SHA\}[A-Za-z0-9+/]{27}=|\{SSHA(?:256|512)?\}[A-Za-z0-9+/]{28,120}={0,2}|[0-9a-f]{32}|[./0-9A-Za-z]{13})(?=\s|:|$)/g,
        judge: () => ({}),
        bad: [
            { text: () => `admin:{SHA}${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 27)}=\n`, path: '.htpasswd' },
            { text: () => `admin:${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 13)}\n`, path: 'conf/.htpasswd' },
            { text: () => `admin:realm:${(0,src_rule/* sample */.XM)('0123456789abcdef', 32)}\n`, path: '.htdigest' },
        ],
        good: [
            { text: 'admin:\n', path: '.htpasswd' },
            { text: () => `admin:${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 13)}\n`, path: 'users.txt' },
            { text: 'AuthUserFile: /etc/apache2/.htpasswd\n', path: 'README.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'cisco-type-7-password',
        title: 'Reversible password in a router configuration',
        gives: 'decode it at once and log in to the device',
        change: 'Set a new password of type 8 or 9 on the device',
        severity: 'high',
        keywords: ['password 7 ', 'secret 7 ', 'key 7 ', 'password 0 ', 'secret 0 ', 'key 0 '],
        pattern: /(?:password|secret|key) (?:7 (?<secret>[01][0-9](?:[0-9A-F]{2}){4,40}|[0-9A-F]{12,80})|0 (?<bare>\S{4,64}))(?=\s|$)/iy,
        judge: ({ secret, match }) => {
            if (/ 0 \S+$/.test(match[0]))
                return (0,place/* typedPassword */.II)({ secret });
            return !(0,plausible/* isPlaceholder */.wK)(secret) && /[A-F0-9]{6}|\d/i.test(secret) && !/^(?:0+|x+)$/i.test(secret) ? {} : undefined;
        },
        bad: [
            // Assembled, lest our own pages and sources hold what the rule is for.
            { text: () => `username admin privilege 15 password ${['7', '0822455D0A16544541'].join(' ')}`, path: 'edge.cfg' },
            { text: () => `enable password ${['7', '110A1016141D5A5E57'].join(' ')}`, path: 'edge.conf' },
            { text: () => `username ops secret 0 ${made14()}`, path: 'edge.txt' },
        ],
        good: [
            { text: 'the password 7 characters long', path: 'a.md' },
            { text: 'enable password 7 <encrypted>', path: 'a.md' },
            { text: 'key 7 of the list', path: 'a.txt' },
            { text: 'username testuser privilege 15 password 0 password1', path: 'a.cfg' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'snmp-community-string',
        title: 'SNMP community string',
        gives: 'read, and with RW change, the settings of the device',
        change: 'Replace it on the device, or use SNMPv3',
        severity: 'medium',
        keywords: ['snmp-server community ', 'rwcommunity ', 'rocommunity '],
        pattern: /(?:snmp-server community|r[wo]community6?) (?<secret>[^\s"']{4,64})(?=\s|$)/iy,
        // A word is as likely one of a manual as one that somebody chose.
        judge: ({ secret }) => {
            if (/^(?:public|private|community|string|secret|<.*|\$.*|.*here|test.*)$/i.test(secret))
                return undefined;
            return (0,place/* typedPassword */.II)({ secret }) === undefined || /^[a-z]+\d?$/i.test(secret) ? { confidence: 'low' } : {};
        },
        bad: [
            { text: () => `snmp-server community ${made14()} RW`, path: 'edge.cfg' },
            { text: () => `rwcommunity ${made14()} 10.0.0.0/8`, path: 'snmpd.conf' },
            { text: () => `snmp-server community ${made14()} RO 10`, path: 'edge.txt' },
        ],
        good: [
            { text: 'snmp-server community public RO', path: 'a.cfg' },
            { text: 'rocommunity public default', path: 'snmpd.conf' },
            { text: 'snmp-server community <string> RW', path: 'a.md' },
        ],
    }),
];
function made14() {
    return `Ac${(0,src_rule/* sample */.XM)(src_rule/* base62 */.Yb, 12, 31)}9`;
}

// EXTERNAL MODULE: ./build/packages/engines/secret-scan/src/rules/places/kubernetes.js
var kubernetes = __nccwpck_require__(197);
;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/places/texts.js
// Passwords in what people write for one another: tables of accounts, and sentences that tell a password.


const texts_change = 'Change the password';
/** A header is so long at most, and a table has so many rows that are looked at. */
const headerLength = 1000;
const mostRows = 500;
/** The cells of the column that the match names, when it stands in the header. */
function* cells(text, match) {
    if (match.index > headerLength)
        return;
    const headerEnd = text.slice(0, headerLength * 2).indexOf('\n');
    if (headerEnd < match.index)
        return;
    const delimiter = /[,;\t|]/.exec(text.slice(0, headerEnd))?.[0];
    if (delimiter === undefined)
        return;
    const column = text.slice(0, match.index).split(delimiter).length - 1;
    let start = headerEnd + 1;
    for (let row = 0; row < mostRows && start < text.length; row++) {
        const next = text.indexOf('\n', start);
        const end = next < 0 ? text.length : next;
        const [from, to] = cellOf(text.slice(start, Math.min(end, start + headerLength * 2)), delimiter, column);
        if (to > from)
            yield [start + from, start + to];
        start = end + 1;
    }
}
/** Where the value of a cell begins and ends in its line, without quotes; nowhere when the line has no such cell. */
function cellOf(line, delimiter, column) {
    const all = line.split(delimiter);
    if (all.length <= column)
        return [0, 0];
    const offset = all.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0);
    const cell = /^(?<lead>["']?)(?<value>[^"'\r]{3,120})["']?\r?$/.exec(all[column])?.groups;
    if (cell === undefined)
        return [0, 0];
    const from = offset + cell.lead.length;
    return [from, from + cell.value.length];
}
const textRules = [
    (0,place/* placeRule */.Sp)({
        id: 'table-password',
        title: 'Password in a table of accounts',
        gives: 'log in with it',
        change: texts_change,
        keywords: ['password', 'passwd', 'passphrase'],
        path: /\.(?:csv|tsv)$/i,
        pattern: /(?:password|passwd|passphrase)["']?(?=[ \t]{0,3}[,;|\t\r\n])/iy,
        spans: cells,
        generic: true,
        bad: [
            { text: () => `name,login,password\nwiki,ops,${(0,place/* made */.mI)(81)}\n`, path: 'accounts.csv' },
            { text: () => `"url";"password"\r\n"https://a.acme.io";"${(0,place/* made */.mI)(82)}"\r\n`, path: 'export.csv' },
            { text: () => `host\tpassword\tnote\ndb\t${(0,place/* made */.mI)(83)}\told\n`, path: 'hosts.tsv' },
        ],
        good: [
            { text: 'name,login,password\nwiki,ops,password\n', path: 'accounts.csv' },
            { text: 'name,login,password\nwiki,ops,\n', path: 'accounts.csv' },
            { text: () => `name,login,note\nwiki,ops,${(0,place/* made */.mI)(84)}\n`, path: 'accounts.csv' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'told-password',
        title: 'Password told in a text',
        gives: 'log in with it',
        change: texts_change,
        confidence: 'medium',
        generic: true,
        keywords: ['password `', 'password "', "password '", 'password is `', 'password is "', "password is '"],
        path: /(?:^|\/)[^.]{1,60}$|\.(?:md|markdown|txt|text|html?|eml|org|wiki)$/i,
        pattern: /password (?:is )?(?<quote>[`"'])(?<secret>[!-~]{8,80}?)\k<quote>/iy,
        // Words and numbers stand for passwords in every manual.
        judge: ({ secret }) => (0,place/* typedPassword */.II)({ secret }) !== undefined &&
            ((0,values/* looksRandom */.EZ)(secret) || (/[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret) && /[^A-Za-z0-9]/.test(secret)))
            ? { confidence: 'medium' }
            : undefined,
        bad: [
            { text: () => `Log in as admin with the password \`${(0,place/* made */.mI)(85)}\`.`, path: 'notes.md' },
            { text: () => `user "ops", password "${(0,place/* made */.mI)(86)}"`, path: 'access.txt' },
            { text: () => `The password is '${(0,place/* made */.mI)(87)}' for now`, path: 'NOTES' },
        ],
        good: [
            { text: 'Log in with the password `password123`.', path: 'notes.md' },
            { text: 'Enter the password "changeme" and change it.', path: 'notes.md' },
            { text: 'the field password `user.password_hash` is', path: 'notes.md' },
        ],
    }),
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/places/index.js
// Passwords that their place gives away.







const placeRules = [
    ...fileRules,
    ...commandRules,
    ...databaseRules,
    ...codeRules,
    ...hashRules,
    ...kubernetes/* kubernetesRules */.a,
    ...textRules,
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/private-keys.js
// Private keys: PEM in all its kinds, PGP, PuTTY. Public keys, certificates and encrypted keys are left alone.

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const begin = ['-----BE', 'GIN '].join('');
/** Shortest body of a key: an Ed25519 key in PKCS#8 has 64 letters; less is an elided sample. */
const leastBody = 40;
/**
 * The header must be followed by a body of base64, on lines of its own or escaped on one. A body that says it is encrypted
 * is no secret; one that does not parse as a key may be damaged or made up, and says so by its confidence.
 */
function pemJudgement({ secret, after }) {
    const body = after.slice(0, 2000).split('-----')[0] ?? '';
    if (/ENCRYPTED|DEK-Info/.test(body.slice(0, 300)))
        return undefined;
    // Armour and lines may carry headers (`Version: ...`), quotes, plus signs, comment marks, escapes.
    const letters = body
        .replace(/(?:^|\n|\\n)[ \t"'#*/+]{0,12}[A-Za-z][A-Za-z-]{1,20}: [^\n\\]{0,120}/g, '\n')
        .replace(/\\[nrt]|[\s"'`,;\\#*]|(?<=\n)[ \t]*\/\/|\+(?=\s|["'])|&#(?:10|13|xA|xD);|<br ?\/?>|%0[AaDd]/g, '');
    const run = /^[^A-Za-z0-9+/]{0,4}([A-Za-z0-9+/=_-]{40,})/.exec(letters)?.[1];
    if (run === undefined || run.length < leastBody || isMadeUp(run))
        return undefined;
    const identity = letters.slice(0, 1500);
    const bytes = Buffer.from(run.slice(0, 400), 'base64');
    if (/OPENSSH/.test(secret)) {
        const cipher = opensshCipher(bytes);
        if (cipher !== undefined && cipher !== 'none')
            return undefined;
        return cipher === undefined ? { identity, confidence: 'medium' } : { identity };
    }
    if (/PGP/.test(secret))
        return { identity };
    // DER of a key is a SEQUENCE; one that names a scheme of password-based encryption (PBES1 and PBES2) is sealed.
    if (bytes[0] === 0x30 && (bytes.includes(pbes2) || bytes.includes(pbes1)))
        return undefined;
    return bytes[0] === 0x30 ? { identity } : { identity, confidence: 'medium' };
}
/** Object identifiers 1.2.840.113549.1.5.13 and 1.2.840.113549.1.12.1. */
const pbes2 = Buffer.from('2a864886f70d01050d', 'hex');
const pbes1 = Buffer.from('2a864886f70d010c01', 'hex');
/** The cipher that an OpenSSH key names after its magic; undefined when the body is none. */
function opensshCipher(bytes) {
    const magic = 'openssh-key-v1\0';
    if (bytes.toString('latin1', 0, magic.length) !== magic || bytes.length < magic.length + 8)
        return undefined;
    const length = bytes.readUInt32BE(magic.length);
    return length > 40 ? undefined : bytes.toString('latin1', magic.length + 4, magic.length + 4 + length);
}
/** `xxxx...`, `ABCDEFGH...`, the same word again and again: what stands in manuals. */
function isMadeUp(run) {
    const start = run.slice(0, 200);
    if (new Set(start).size < 10 || /example|redacted|yourprivatekey|privatekeyhere|insert|xxxxxx|(.)\1{15}|abcdefghijklmnop/i.test(start))
        return true;
    return /^(.{4,40}?)\1{3}/.test(start);
}
const privateKeyRules = [
    (0,src_rule/* tokenRule */.Ow)({
        id: 'private-key',
        aliases: ['PrivateKeyDetector', 'pkcs12-file', 'pem-private-key', 'pgp-private-key', 'openssh-private-key'],
        title: 'Private key',
        power: 'sign, decrypt or log in as its owner',
        revoke: 'wherever its public half is trusted (authorized_keys, certificates, applications)',
        keywords: ['private key', 'private\\u0020key', 'private%20key', 'private+key'],
        token: /x/,
        check: {
            pattern: /(?<secret>-{4,5}BEGIN[ +](?:(?!ENCRYPTED)[A-Z0-9]{2,10}[ +]){0,3}PRIVATE[ +]KEY(?:[ +]BLOCK)?-{4,5})/g,
            lookback: 60,
            judge: pemJudgement,
        },
        bad: [
            { text: () => `${begin}RSA PRIVATE KEY-----\n${(0,src_rule/* sample */.XM)(base64, 64)}\n${(0,src_rule/* sample */.XM)(base64, 64, 3)}\n-----END RSA PRIVATE KEY-----` },
            { text: () => `key: "${begin}PRIVATE KEY-----\\n${(0,src_rule/* sample */.XM)(base64, 64)}\\n"` },
            {
                text: () => `${begin}OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAABFwAAAAdzc2gtcn\n${(0,src_rule/* sample */.XM)(base64, 70)}\n`,
            },
            {
                text: () => `${begin}PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\nlQOYBF${(0,src_rule/* sample */.XM)(base64, 58)}\n${(0,src_rule/* sample */.XM)(base64, 64, 5)}\n=abcd\n`,
            },
            { text: () => `${begin}EC PRIVATE KEY-----" +\n    "MHcCAQEEI${(0,src_rule/* sample */.XM)(base64, 55)}" +\n    "${(0,src_rule/* sample */.XM)(base64, 64, 6)}" +\n` },
        ],
        good: [
            { text: () => `${begin}PUBLIC KEY-----\n${(0,src_rule/* sample */.XM)(base64, 64)}` },
            { text: () => `${begin}PRIVATE KEY-----\n...\n` },
            { text: () => `if (text.startsWith('${begin}PRIVATE KEY-----')) return parse(text);` },
            { text: () => `${begin}ENCRYPTED PRIVATE KEY-----\n${(0,src_rule/* sample */.XM)(base64, 64)}\n` },
            { text: () => `${begin}RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n${(0,src_rule/* sample */.XM)(base64, 64)}\n` },
            {
                text: () => `${begin}OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHIAAAAGYmNyeXB0AAAAGAAAABB6dKZAXn\n${(0,src_rule/* sample */.XM)(base64, 70)}\n`,
            },
            { text: () => `${begin}RSA PRIVATE KEY-----\n${'x'.repeat(64)}\n` },
        ],
    }),
    (0,src_rule/* tokenRule */.Ow)({
        id: 'putty-private-key',
        title: 'PuTTY private key',
        power: 'log in as its owner',
        revoke: 'wherever its public half is trusted',
        keywords: ['putty-user-key-file'],
        token: /x/,
        check: { pattern: /(?<secret>PuTTY-User-Key-File-[23]: [a-z0-9@.-]{3,40})\s{1,2}Encryption: none/g },
        bad: [
            { text: () => `${['PuTTY-User-Key', 'File-3: ssh-ed25519'].join('-')}\nEncryption: none\n` },
            { text: () => `${['PuTTY-User-Key', 'File-2: ssh-rsa'].join('-')}\r\nEncryption: none\r\nComment: a\r\n` },
            { text: () => `${['PuTTY-User-Key', 'File-2: ecdsa-sha2-nistp256'].join('-')}\nEncryption: none\n` },
        ],
        good: [
            { text: 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: aes256-cbc\n' },
            { text: 'PuTTY-User-Key-File-2: ssh-rsa\n' },
            { text: 'a line "PuTTY-User-Key-File-2: ssh-rsa" begins the file; Encryption: none is the second' },
        ],
    }),
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/providers/business.js
// Customers, people, money and paper: CRM, sales, HR, books, banks, markets, shops.
const businessFamily = {
    gives: 'read and change the business records of the account',
    severity: 'high',
    rows: [
        ['Aeroworkflow', 'aeroworkflow', '<alnum:20>'],
        ['Alconost', 'alconost', '<lower:32>'],
        ['Alegra', 'alegra', '<ldash:20>'],
        ['Apacta', 'apacta', '<ldash:36>'],
        ['Api2Cart', 'api2cart', '<hex:32>'],
        ['Apideck', 'apideck', '<alnum:40> sk_live_<dash:93>'],
        ['Apollo.io', 'apollo_io apollo.io apollo!', '<url:22>'],
        ['Appfollow', 'appfollow', '<alnum:20>'],
        ['Appointedd', 'appointedd', '<alnum:88>'],
        ['Appsynergy', 'appsynergy', '<lower:64>'],
        ['Apptivo', 'apptivo', '<ldash:36> <dash:32>'],
        ['Avaza', 'avaza', '<digit:4-9>-<hex:40>', 'token'],
        ['Axonaut', 'axonaut', '<lower:32>'],
        ['BambooHR', 'bamboohr bamboo_hr', '<hex:40>'],
        ['Baremetrics', 'baremetrics', '<word:25> sk_<alnum:22>'],
        ['Beebole', 'beebole', '<lower:40>'],
        ['Billomat', 'billomat', '<lower:32>'],
        ['Bitfinex', 'bitfinex', '<url:43>'],
        ['BitMEX', 'bitmex', '<url:48> <url:24>'],
        ['Bitstamp', 'bitstamp', '<alnum:32>'],
        ['BlockNative', 'blocknative', '<uuid>'],
        ['Blockfrost', 'blockfrost', '<mainnet|testnet|preprod|preview|ipfs><alnum:32>'],
        ['Borgbase', 'borgbase', '<opaque:148-152>'],
        ['Caflou', 'caflou', 'eyJ<opaque:152>'],
        ['Calendly', 'calendly', '<alnum:20>.<dash:100-200>.<url:43> eyJ<alnum:20-60>.<url:100-220>.<url:43-90>'],
        ['CapsuleCRM', 'capsulecrm capsule_crm', '<opaque:64>'],
        ['Captain Data', 'captaindata captain_data', '<hex:64>'],
        ['Cashboard', 'cashboard', '<upper:3>-<upper:3>-<upper:3>-<upper:3>'],
        ['Caspio', 'caspio', '<lower:50>'],
        ['CentralStationCRM', 'centralstation', '<lower:30>'],
        ['CEX.IO', 'cexio cex.io', '<alnum:24-27>'],
        ['Chargebee', 'chargebee', '<live|test>_<alnum:32-40>'],
        ['ChartMogul', 'chartmogul', '<hex:32>'],
        ['Checkvist', 'checkvist', '<alnum:14>'],
        ['Cielo', 'cielo', '<alnum:40> <uuid>'],
        ['Clearbit', 'clearbit', 'sk_<hex:32> <word:35>'],
        ['ClickHelp', 'clickhelp', '<alnum:24>'],
        ['ClinchPad', 'clinchpad', '<lower:32>'],
        ['Clockify', 'clockify', '<alnum:48> <base64:47-48>'],
        ['Close', 'close_crm closecrm close.com close_api', 'api_<alnum:22>.<alnum:22> api_<opaque:45>'],
        ['Cloud Elements', 'cloudelements', '<alnum:43> <lower:32> <base64:43>='],
        ['Cloudplan', 'cloudplan', '<dash:32>'],
        ['Cloze', 'cloze!', '<hex:32>'],
        ['Clustdoc', 'clustdoc', '<alnum:60>'],
        ['Column', 'column_api column!', '<test|live>_<alnum:27>'],
        ['Commerce.js', 'commercejs', '<word:48>'],
        ['CompanyHub', 'companyhub', '<alnum:20>'],
        ['Conversion Tools', 'conversiontools', 'eyJ<url:20-60>.<url:20-300>.<url:43>'],
        ['Convier', 'convier', '<digit:2>|<alnum:40>'],
        ['Copper', 'copper_api copper_crm coppercrm copper!', '<lower:32>'],
        ['Currencycloud', 'currencycloud', '<lower:64>'],
        ['Deputy', 'deputy!', '<lower:32>'],
        ['Dovico', 'dovico', '<lower:32>.<lower:1-10>'],
        ['Dotdigital', 'dotmailer dotdigital', 'apiuser-<lower:12>@apiconnector.com'],
        ['DronaHQ', 'dronahq', '<lower:50>'],
        ['Dwolla', 'dwolla', '<alnum:50>'],
        ['Eagle Eye Networks', 'eagleeyenetworks', '<alnum:15>'],
        ['Easy Insight', 'easyinsight easy_insight', '<alnum:20>'],
        ['Ethplorer', 'ethplorer', 'EK-<alnum:5>-<alnum:7>-<alnum:5> <dash:22>'],
        ['Etoro', 'etoro', '<hex:32>'],
        ['Eventbrite', 'eventbrite', '<upper:20>', 'token'],
        ['Everhour', 'everhour', '<hex:4>-<hex:4>-<hex:6>-<hex:6>-<hex:8>'],
        ['Finage', 'finage', 'API_KEY<upper:32>'],
        ['Float', 'float_api float.com float!', '<opaque:59-60>'],
        ['Flowflu', 'flowflu flowlu', '<alnum:51>'],
        ['FMFW', 'fmfw', '<url:32>'],
        ['FullContact', 'fullcontact', '<alnum:32>'],
        ['Fusebill', 'fusebill', '<alnum:88>'],
        ['Geckoboard', 'geckoboard', '<alnum:44> <hex:32>'],
        ['Gemini exchange', 'gemini_exchange gemini_api_secret gemini', '<account|master>-<alnum:20>', 'key'],
        ['Gengo', 'gengo', '<url:64>'],
        ['GoCanvas', 'gocanvas', '<base64:43>='],
        ['GoodDay', 'goodday', '<lower:32>'],
        ['Guru', 'getguru guru!', '<uuid>'],
        ['Harvest', 'harvest_api harvestapp harvest!', '<digit:6-8>.pt.<url:80-90> <opaque:97>', 'token'],
        ['HelloSign', 'hellosign dropbox_sign dropboxsign', '<alnum:64> <base64:64>'],
        ['Hive', 'hive_api hive.com hive!', '<lower:32>'],
        ['Hiveage', 'hiveage', '<url:20>'],
        ['Humanity', 'humanity!', '<lower:40>'],
        ['Hunter', 'hunter.io hunterio hunter!', '<lower:40>'],
        ['Impala', 'impala!', '<word:46>'],
        ['Insightly', 'insightly', '<ldash:36>'],
        ['InvoiceOcean', 'invoiceocean', '<alnum:20>'],
        ['Jotform', 'jotform', '<lower:32>'],
        ['Juro', 'juro_api juro', '<alnum:40>'],
        ['KanbanTool', 'kanbantool kanban_tool kanban', '<upper:12>'],
        ['Karma CRM', 'karmacrm karma!', '<alnum:20>'],
        ['Kylas', 'kylas', '<ldash:36>'],
        ['Leadfeeder', 'leadfeeder', '<dash:43>'],
        ['Lemlist', 'lemlist', '<hex:32>'],
        ['LemonSqueezy', 'lemonsqueezy lemon_squeezy', 'eyJ<url:20-100>.<url:100-900>.<url:300-700>'],
        ['Lendflow', 'lendflow', '<alnum:36>.<url:235-400>.<url:300-900>'],
        ['Less Annoying CRM', 'lessannoyingcrm less_annoying', '<dash:57>'],
        ['Lexigram', 'lexigram', '<opaque:301>'],
        ['Livestorm', 'livestorm', 'eyJ<url:17-20>.eyJ<url:100-200>.<url:43>'],
        ['Loginradius', 'loginradius', '<uuid>', 'secret'],
        ['Loyverse', 'loyverse', '<ldash:32>'],
        ['Luno', 'luno', '<url:43>'],
        ['Madkudu', 'madkudu', '<hex:32>'],
        ['Magnetic', 'magnetic_api magnetichq magnetic!', '<uuid>'],
        ['Mavenlink', 'mavenlink', '<lower:64>'],
        ['MeisterTask', 'meistertask', '<alnum:43>'],
        ['MetaApi', 'metaapi meta_api', '<hex:64> <hex:24>'],
        ['Metrilo', 'metrilo', '<lower:16>'],
        ['MindMeister', 'mindmeister', '<alnum:43>'],
        ['Mite', 'mite_api mite!', '<lower:16>'],
        ['MoonClerk', 'moonclerk moonclerck', '<lower:32>'],
        ['Moralis', 'moralis', '<alnum:64>'],
        ['MrTickTock', 'mrticktock', '<alnum:20-50>'],
        ['Nethunt', 'nethunt', '<ldash:36>'],
        ['NFTPort', 'nftport', '<uuid>'],
        ['Nimble', 'nimble_api nimble.com nimble!', '<alnum:30>'],
        ['Nitro', 'gonitro nitro!', '<hex:32>'],
        ['Nozbe Teams', 'nozbe', '<alnum:16>_<url:64>'],
        ['Oanda', 'oanda', '<hex:32>-<hex:32> <alnum:24>', 'token'],
        ['OneDesk', 'onedesk', '<alnum:20-64>'],
        ['OnePageCRM', 'onepagecrm', '<alnum:43>= <lower:24>'],
        ['PandaDoc', 'pandadoc', '<hex:40> <alnum:40>'],
        ['PandaScore', 'pandascore', '<url:51>'],
        ['PartnerStack', 'partnerstack', '<alnum:64>'],
        ['Passbase', 'passbase', '<alnum:128>'],
        ['Paymo', 'paymoapp paymo', '<alnum:44>'],
        ['PayMongo', 'paymongo', '<sk|pk>_<live|test>_<alnum:24> <word:32>'],
        ['Pipedrive', 'pipedrive', '<hex:40> <alnum:40>'],
        ['Planview LeanKit', 'planview leankit', '<hex:128>'],
        ['Planyo', 'planyo', '<lower:62>'],
        ['Poloniex', 'poloniex', '<hex:128> <upper:8>-<upper:8>-<upper:8>-<upper:8>'],
        ['Prospect CRM', 'prospectcrm prospect!', '<ldash:32>'],
        ['Prospect.io', 'prospectio prospect.io', '<dash:50>'],
        ['protocols.io', 'protocolsio protocols.io', '<lower:64>'],
        ['PureStake', 'purestake', '<alnum:40>'],
        ['QuickNode', 'quicknode quiknode', '<hex:40> QN_<hex:32>'],
        ['QuickBooks', 'quickbooks intuit', '<alnum:40> AB<alnum:48>', 'client secret'],
        ['Really Simple Systems', 'reallysimplesystems', 'ey<opaque:150-160>.ey<opaque:900-1000>'],
        ['Recurly', 'recurly', '<hex:32>'],
        ['Refiner', 'refiner!', '<uuid>'],
        ['RepairShopr', 'repairshopr', '<dash:51>'],
        ['RevampCRM', 'revampcrm revamp!', '<alnum:40>'],
        ['RocketReach', 'rocketreach', '<hex:32>k<hex:6> <ldash:39>'],
        ['Ronin', 'roninapp ronin!', '<alnum:26>'],
        ['Route4Me', 'route4me', '<upper:32>'],
        ['Rownd', 'rownd', '<lower:48>'],
        ['Runrun.it', 'runrunit runrun.it', '<hex:32> <alnum:18-20>'],
        ['SalesBlink', 'salesblink', '<alnum:16>'],
        ['Salescookie', 'salescookie', '<alnum:32>'],
        ['Salesflare', 'salesflare', '<url:45>'],
        ['Salesloft', 'salesloft', 'ak_<alnum:32-80> v2_ak_<digit:4-8>_<hex:64>'],
        ['SaleMate', 'salesmate', '<uuid>'],
        ['Shipday', 'shipday', '<alnum:10>.<alnum:20> <opaque:31>'],
        ['ShipStation', 'shipstation', '<hex:32>'],
        ['Signable', 'signable', '<hex:32>'],
        ['Signaturit', 'signaturit', '<alnum:86>'],
        ['SignUpGenius', 'signupgenius', '<alnum:32>'],
        ['SignRequest', 'signrequest', '<hex:40>'],
        ['Simplynoted', 'simplynoted', '<opaque:340-360>'],
        ['Simvoly', 'simvoly', '<lower:33>'],
        ['Skrapp', 'skrapp', '<alnum:42>'],
        ['Smartsheet', 'smartsheet', '<alnum:37> <lower:26>'],
        ['Snipcart', 'snipcart', '<word:75>'],
        ['Storecove', 'storecove', '<url:43>'],
        ['Streak', 'streak!', '<lower:32>'],
        ['Swell', 'swell_store swell_secret swell!', '<alnum:32>'],
        ['Sugester', 'sugester', '<alnum:32>'],
        ['Tallyfy', 'tallyfy', '<alnum:36>.<alnum:264>.<url:683>'],
        ['Tatum', 'tatum', '<uuid> <ldash:36> t-<hex:24>-<hex:24>'],
        ['TaxJar', 'taxjar', '<lower:32>'],
        ['Teamgate', 'teamgate', '<alnum:80> <lower:40>'],
        ['Teamwork', 'teamwork', 'tkn.v1_<alnum:71>= twp_<alnum:20-60>'],
        ['Thinkific', 'thinkific', '<hex:32>'],
        ['Tink', 'tink_client tink_secret', '<hex:32>'],
        ['Toggl Track', 'toggl', '<lower:32>', 'token'],
        ['Tradier', 'tradier', '<alnum:28>'],
        ['TransferWise', 'transferwise wise_api wise_token', '<uuid>', 'token'],
        ['Tripay', 'tripay', 'DEV-<alnum:30-50>'],
        ['Uplead', 'uplead', '<ldash:32>'],
        ['Viewneo', 'viewneo', '<alnum:120-300>.<alnum:150-300>.<url:500-800>'],
        ['Vouchery', 'vouchery', '<ldash:36>'],
        ['Vyte', 'vyte', '<lower:50>'],
        ['WePay', 'wepay', '<word:62> STAGE_<hex:64> PRODUCTION_<hex:64>'],
        ['Worksnaps', 'worksnaps', '<alnum:40>'],
        ['Workstack', 'workstack', '<alnum:60>'],
        ['Wrike', 'wrike', 'eyJ<opaque:300-400>', 'token'],
        ['YNAB', 'youneedabudget ynab', '<hex:64> <url:43>'],
        ['Yousign', 'yousign', '<lower:32> <alnum:32>'],
        ['Zenkit', 'zenkit', '<lower:8>-<alnum:32>'],
        ['ZeroX', '0x_api zerox_api', '<uuid>'],
        ['Zipbooks', 'zipbooks', '<hex:32>'],
    ],
};

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/providers/communication.js
// Mail, messages, calls, marketing, surveys, support: services that speak to people in one's name.
const communicationFamily = {
    gives: 'send messages in the name of the account, and read its contacts and conversations',
    severity: 'high',
    rows: [
        ['8x8', '8x8', '<alnum:43>'],
        ['Agora', 'agora', '<lower:32>', 'app certificate'],
        ['Airship', 'airship urban_master urbanairship', '<alnum:91> <url:22>'],
        ['Apifonica', 'apifonica', '<lower:11>-<lower:4>-<lower:4>-<lower:4>-<lower:12>'],
        ['Appcues', 'appcues', '<ldash:39> <ldash:36>'],
        ['Autoklose', 'autoklose', '<dash:32>'],
        ['Autopilot', 'autopilot!', '<hex:32>'],
        ['Ayrshare', 'ayrshare', '<upper:7>-<upper:7>-<upper:7>-<upper:7> <upper:8>-<upper:8>-<upper:8>-<upper:8>'],
        ['BombBomb', 'bombbomb', '<opaque:200-704>'],
        ['Bouncer', 'usebouncer', '<alnum:40>'],
        ['Braze', 'braze', '<uuid>'],
        ['Bugherd', 'bugherd', '<lower:22>'],
        ['Campaign Monitor', 'campaignmonitor campaign_monitor', '<hex:32> <base64:80-120>=='],
        ['Campayn', 'campayn', '<lower:64>'],
        ['Canny', 'cannyio canny.io canny_api canny', '<lower:8>-<lower:4>-<lower:4>-<lower:4>-<lower:12>'],
        ['Chatbot', 'chatbot!', '<word:32>'],
        ['Chatfuel', 'chatfuel', '<alnum:128>'],
        ['Chatwork', 'chatwork', '<hex:32>'],
        ['Cliengo', 'cliengo', '<uuid>'],
        ['ClickSend', 'clicksend', '<UUID> <uuid>'],
        ['Clockwork SMS', 'clockwork_sms clockworksms clockwork textanywhere', '<alnum:24> <hex:40>'],
        ['Convertkit', 'convertkit kit_api', '<url:22> <url:43> kit_<hex:32>'],
        ['Crisp', 'crisp_token crisp!', '<hex:64>'],
        ['Customer.io', 'customer.io customerio customer_io', '<hex:32> <hex:20> <alnum:20> <alnum:32>'],
        ['Customer Guru', 'customerguru customer_guru', '<alnum:50> <alnum:30>'],
        ['D7 Networks', 'd7network d7_', '<alnum:23>='],
        ['Daily', 'daily_api dailyco daily.co', '<hex:64>'],
        ['Debounce', 'debounce_api debounce.io', '<alnum:13>'],
        ['Delighted', 'delighted', '<alnum:32>'],
        ['Doximity', 'doximity', '<hex:64>'],
        ['Drift', 'drift_api drift_token drift!', '<alnum:32>'],
        ['Dyspatch', 'dyspatch', '<upper:52>'],
        ['Elastic Email', 'elasticemail elastic_email', '<url:96> <HEX:96>'],
        ['EmailOctopus', 'emailoctopus', '<uuid> eo_<hex:64>'],
        ['EmailJS', 'emailjs', '<url:17> <url:21>'],
        ['EnableX', 'enablex', '<alnum:36>'],
        ['Feedier', 'feedier', '<alnum:32>'],
        ['Formbucket', 'formbucket', '<alnum:20-60>.<alnum:20-200>.<url:20-100>'],
        ['Freshdesk', 'freshdesk', '<alnum:20>'],
        ['Freshchat', 'freshchat', 'eyJ<url:20-100>.<url:50-400>.<url:43>'],
        ['Freshworks', 'freshworks myfreshworks', '<dash:22>'],
        ['Front', 'frontapp front_api front!', '<alnum:36>.<opaque:188-244>'],
        ['GetEmail', 'getemail', '<dash:20>'],
        ['GetEmails', 'getemails', '<ldash:26>'],
        ['GetGist', 'getgist', '<base64:68>'],
        ['GetResponse', 'getresponse', '<lower:32>'],
        ['Groove', 'groovehq groove!', '<alnum:64>'],
        ['Happy Scribe', 'happyscribe', '<alnum:24>'],
        ['HelpCrunch', 'helpcrunch', '<base64:328>'],
        ['HelpScout', 'helpscout help_scout', '<alnum:56> <alnum:32>'],
        ['Infobip', 'infobip', '<hex:32>-<uuid>'],
        ['Instantly', 'instantly', '<base64:64-90>== <base64:64-90>='],
        ['Iterable', 'iterable_api iterable!', '<hex:32>'],
        ['Kickbox', 'kickbox', '<live|test>_<hex:64> <word:60-80>'],
        [
            'LINE Messaging',
            'line_messaging linemessaging line_channel line_bot linebot line_access',
            '<base64:171-172> <base64:170-175>=',
            'channel token',
        ],
        ['LINE Notify', 'linenotify line_notify', '<alnum:43>', 'token'],
        ['LiveAgent', 'liveagent', '<alnum:32>'],
        ['Loops', 'loops_api loops.so', '<hex:32>'],
        ['Mailboxlayer', 'mailboxlayer', '<lower:32>'],
        ['Mailerlite', 'mailerlite', '<lower:32> eyJ<url:20-100>.<url:100-900>.<url:300-700>'],
        ['Mailmodo', 'mailmodo', '<upper:7>-<upper:7>-<upper:7>-<upper:7>'],
        ['Mailsac', 'mailsac', 'k_<alnum:36-80>'],
        ['Mailtrap', 'mailtrap', '<hex:32> <hex:14>'],
        ['Mailosaur', 'mailosaur', '<alnum:32>'],
        ['Messente', 'messente', '<hex:32>'],
        ['Mesibo', 'mesibo', '<alnum:64>'],
        ['Mixmax', 'mixmax', '<url:36>'],
        ['Moosend', 'moosend', '<uuid>'],
        ['Nicereply', 'nicereply', '<hex:40>'],
        ['NeverBounce', 'neverbounce', '<private|secret>_<hex:32>'],
        ['Novu', 'novu', '<hex:32>'],
        ['Omnisend', 'omnisend', '<hex:24>-<alnum:50> <dash:75>'],
        ['OneSignal', 'onesignal', '<alnum:48> <base64:47>=', 'REST key'],
        ['OOPSpam', 'oopspam', '<alnum:40>'],
        ['Pepipost', 'pepipost netcore', '<hex:32> <dash:32>'],
        ['Postageapp', 'postageapp', '<alnum:32>'],
        ['Pushbullet', 'pushbullet', 'o.<alnum:32> <opaque:34>', 'access token'],
        ['Pushover', 'pushover', '<lower:30>', 'token'],
        ['Qualaroo', 'qualaroo', '<base64:64>'],
        ['RingCentral', 'ringcentral', '<url:22>', 'client secret'],
        ['Rocket.Chat', 'rocketchat rocket.chat rocket_chat', '<url:43>', 'token'],
        ['SatisMeter', 'satismeter', '<alnum:24> <alnum:16>'],
        ['Sendwithus', 'sendwithus', '<live|test>_<hex:40> <hex:32>'],
        ['Sendy', 'sendy_api', '<alnum:20>'],
        ['SignalWire', 'signalwire', '<alnum:50> PT<hex:48>', 'token'],
        ['SimpleTexting', 'simpletexting', '<hex:32>'],
        ['SimpleSat', 'simplesat', '<lower:40>'],
        ['Sinch', 'sinch', '<lower:32>'],
        ['Smooch', 'smooch', 'act_<lower:24> <url:86>'],
        ['SMSAPI', 'smsapi', '<alnum:40>', 'token'],
        ['SurveyMonkey', 'surveymonkey survey_monkey', '<opaque:88-160>', 'access token'],
        ['SurveyAnyplace', 'surveyanyplace pointerpro', '<ldash:36> <alnum:32>'],
        ['Surveybot', 'surveybot', '<dash:80>'],
        ['SurveySparrow', 'surveysparrow', '<url:88>'],
        ['Survicate', 'survicate', '<lower:32>'],
        ['Tawk.to', 'tawk', '<hex:40>'],
        ['Telesign', 'telesign', '<base64:86>=='],
        ['TextMagic', 'textmagic', '<alnum:30>'],
        ['Tyntec', 'tyntec', '<alnum:32>'],
        ['Upwave', 'upwave', '<lower:32>'],
        ['Userflow', 'userflow', '<lower:26-40>'],
        ['UserVoice', 'uservoice', '<alnum:22> <alnum:42>'],
        ['Verifier', 'verifier_email verifier!', '<lower:96>'],
        ['Verimail', 'verimail', '<upper:32>'],
        ['Vbout', 'vbout', '<digit:25>'],
        ['Webex', 'webex', '<url:64-65> <hex:64>', 'client secret'],
        ['Webex bot', 'webex', '<alnum:64>_<PF84|P0A1>_<uuid>', 'access token'],
        ['Yext', 'yext', '<hex:32>'],
        ['Zerobounce', 'zerobounce', '<lower:32>'],
        ['Zonka Feedback', 'zonka', '<alnum:36>'],
        ['Zulip', 'zulip', '<alnum:32>'],
    ],
};

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/providers/further.js
// Services whose keys come in no one form: the name, a word such as `token`, and something random beside them.
const any = '<url:20-100>';
/** Name as people write it, and the names to look for where they differ. */
const further_names = [
    ['Aha', 'aha_io aha.io aha_api'],
    ['Ai71', 'ai71'],
    ['APImetrics', 'apimetrics'],
    ['APITemplate', 'apitemplate'],
    ['Atera', 'atera'],
    ['BeSnappy', 'besnappy'],
    ['Budibase', 'budibase'],
    ['BulkSMS', 'bulksms'],
    ['Clay', 'clay_api'],
    ['Clearout', 'clearout'],
    ['Clientary', 'clientary'],
    ['CloudConvert', 'cloudconvert'],
    ['Coda', 'coda_api coda_io coda.io coda_token'],
    ['Codequiry', 'codequiry'],
    ['Collect2', 'collect2'],
    ['ConvertAPI', 'convertapi'],
    ['Copyleaks', 'copyleaks'],
    ['CraftMyPDF', 'craftmypdf'],
    ['Dareboost', 'dareboost'],
    ['Databox', 'databox'],
    ["Dead Man's Snitch", 'deadmanssnitch'],
    ['Demio', 'demio'],
    ['Diggernaut', 'diggernaut'],
    ['Docparser', 'docparser'],
    ['DryRun Security', 'dryrunsecurity dryrun_security'],
    ['DuploCloud', 'duplocloud'],
    ['Duply', 'duply'],
    ['EcoStruxure IT', 'ecostruxure'],
    ['Envoy', 'envoy_api envoyapi'],
    ['ExportSDK', 'exportsdk'],
    ['Extractor API', 'extractorapi'],
    ['Fibery', 'fibery'],
    ['Flexport', 'flexport'],
    ['FormCraft', 'formcraft'],
    ['Formsite', 'formsite'],
    ['Gemstash', 'gemstash'],
    ['GTmetrix', 'gtmetrix'],
    ['Hasura', 'hasura'],
    ['Holistic', 'holistic_api'],
    ['Huawei', 'huawei'],
    ['Hybiscus', 'hybiscus'],
    ['Inngest', 'inngest'],
    ['Instabot', 'instabot'],
    ['Instamojo', 'instamojo'],
    ['Interseller', 'interseller'],
    ['Jamf', 'jamf'],
    ['JupiterOne', 'jupiterone'],
    ['Kairos', 'kairos'],
    ['Kling AI', 'klingai kling_ai kling_secret kling_access'],
    ['Knapsack Pro', 'knapsackpro knapsack_pro'],
    ['Lacework', 'lacework'],
    ['Loadmill', 'loadmill'],
    ['Lunch Money', 'lunchmoney'],
    ['MagicBell', 'magicbell'],
    ['Mappedin', 'mappedin'],
    ['Mastra', 'mastra'],
    ['Metabase', 'metabase'],
    ['Mockaroo', 'mockaroo'],
    ['MonkeyLearn', 'monkeylearn'],
    ['Nessus', 'nessus'],
    ['NVIDIA NGC', 'ngc_api ngc_cli'],
    ['Nx Cloud', 'nx_cloud nxcloud'],
    ['Onfleet', 'onfleet'],
    ['OpenVPN', 'openvpn_cloud cloudconnexa'],
    ['Overloop', 'overloop'],
    ['Pagar.me', 'pagarme'],
    ['Paperform', 'paperform'],
    ['ParseHub', 'parsehub'],
    ['Parseur', 'parseur'],
    ['Paydirt', 'paydirt'],
    ['Photoroom', 'photoroom'],
    ['PingOne', 'pingone pingidentity'],
    ['Podio', 'podio'],
    ['PollsAPI', 'pollsapi'],
    ['Pollinations', 'pollinations'],
    ['Polymarket', 'polymarket poly_api poly_builder'],
    ['Postbacks', 'postbacks'],
    ['Privacy.com', 'privacy_com privacy.com'],
    ['ProdPad', 'prodpad'],
    ['Qase', 'qase'],
    ['ReachMail', 'reachmail'],
    ['Recharge', 'recharge_payments rechargepayments rechargeapps'],
    ['Rentman', 'rentman'],
    ['Reply.io', 'reply.io replyio reply_io'],
    ['Request Finance', 'requestfinance request_finance'],
    ['SerpWow', 'serpwow'],
    ['Signifyd', 'signifyd'],
    ['SimFin', 'simfin'],
    ['SpeechText.AI', 'speechtext'],
    ['Sqreen', 'sqreen'],
    ['Statuspal', 'statuspal'],
    ['Stormboard', 'stormboard'],
    ['Stripo', 'stripo'],
    ['TeamViewer', 'teamviewer'],
    ['Tefter', 'tefter'],
    ['Teletype', 'teletype_api teletype.app'],
    ['Temporal Cloud', 'temporal_api temporal_cloud'],
    ['TestingBot', 'testingbot'],
    ['Thycotic', 'thycotic delinea'],
    ['Ticket Tailor', 'tickettailor'],
    ['TimeCamp', 'timecamp'],
    ['Tokeet', 'tokeet'],
    ['Turso', 'turso'],
    ['Twist', 'twist_api twistapp'],
    ['Typetalk', 'typetalk'],
    ['Uber', 'uber_server uber_client uber_api'],
    ['uClassify', 'uclassify'],
    ['Vagrant Cloud', 'vagrant_cloud vagrantcloud'],
    ['Voodoo SMS', 'voodoosms'],
    ['web3.storage', 'web3storage web3_storage'],
    ['WebsitePulse', 'websitepulse'],
    ['Wiz', 'wiz_client wiz_secret wiz.io'],
    ['Yahoo', 'yahoo_client yahoo_secret yahoo_api yahoo_app'],
    ['ZenRows', 'zenrows'],
    ['Abbysale', 'abbysale'],
    ['Bluesky', 'bluesky bsky'],
    ['Cloudant', 'cloudant_api'],
    ['Codeclimate', 'codeclimate_token'],
    ['Deutsche Bahn', 'deutschebahn'],
    ['Discogs', 'discogs'],
    ['Dockerhub', 'dockerhub docker_hub'],
    ['Eventful', 'eventful'],
    ['Fitbit', 'fitbit'],
    ['Genius', 'genius_access genius_client genius_api'],
    ['Goodreads', 'goodreads'],
    ['Guilded', 'guilded'],
    ['Kaggle', 'kaggle'],
    ['Kajabi', 'kajabi'],
    ['LogRocket', 'logrocket'],
    ['Mastodon', 'mastodon'],
    ['Medium', 'medium_token medium_integration'],
    ['Meetup', 'meetup_api meetup_key'],
    ['Nexus', 'nexus_token'],
    ['Nomics', 'nomics'],
    ['OneDrive', 'onedrive'],
    ['Patreon', 'patreon'],
    ['Pocket', 'pocket_consumer pocket_access'],
    ['Reddit', 'reddit'],
    ['Roblox', 'roblox'],
    ['Sendcloud', 'sendcloud'],
    ['Setlist.fm', 'setlistfm'],
    ['SmugMug', 'smugmug'],
    ['Snapchat', 'snapchat'],
    ['Songkick', 'songkick'],
    ['Tiktok', 'tiktok'],
    ['Trakt', 'trakt'],
    ['Tumblr', 'tumblr'],
    ['Untappd', 'untappd'],
    ['Viber', 'viber'],
    ['WhatsApp', 'whatsapp'],
    ['Withings', 'withings'],
    ['WooCommerce', 'woocommerce'],
    ['Xero', 'xero_client xero_secret'],
    ['Yandex Disk', 'yadisk yandex_disk'],
    ['Zoho', 'zoho_secret zoho_refresh'],
    ['Buddy', 'buddy_api'],
    ['Gitea', 'gitea_api'],
    ['Codefresh', 'codefresh'],
    ['CodeShip', 'codeship_pro'],
    ['Spinnaker', 'spinnaker'],
    ['Rancher', 'rancher cattle'],
    ['Sonatype', 'sonatype ossrh'],
    ['Bintray', 'bintray_token'],
    ['Chocolatey', 'chocolatey choco_api'],
    ['PowerShell Gallery', 'psgallery powershellgallery'],
    ['Hex.pm', 'hexpm hex_api'],
    ['Pub.dev', 'pub_dev_token'],
    ['Conan', 'conan_login conan_password'],
    ['Cachix', 'cachix'],
    ['Depot', 'depot_token'],
    ['Earthly', 'earthly'],
];
const furtherFamily = {
    gives: 'act in the account it was issued for',
    severity: 'medium',
    rows: further_names.map(([provider, list]) => [provider, `${list}!`, any, 'credential']),
};

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/providers/lookup.js
// Services that answer questions: weather, places, currencies, addresses, news, web pages, words.
const lookupFamily = {
    gives: 'use up the quota of the account and run up its bill',
    severity: 'medium',
    rows: [
        ['Abstract', 'abstract_api abstractapi', '<lower:32>'],
        ['AccuWeather', 'accuweather', '<alnum:32> zpka_<hex:32>_<hex:8> <alnum:35> <alnum:20-31>%<alnum:3-14>'],
        ['Adzuna', 'adzuna', '<lower:32>'],
        ['AirVisual', 'airvisual iqair', '<ldash:36>'],
        ['Aletheia', 'aletheiaapi aletheia_api', '<upper:32>'],
        ['AllSports', 'allsports', '<lower:64>'],
        ['Amadeus', 'amadeus', '<alnum:32>'],
        ['Amadeus', 'amadeus!', '<alnum:16>', 'API secret'],
        ['Ambee', 'ambee', '<hex:64>'],
        ['API-Sports', 'apisports api_sports api_football', '<lower:32>'],
        ['Apiflash', 'apiflash', '<lower:32>'],
        ['Apilayer', 'apilayer', '<alnum:32>'],
        ['Artsy', 'artsy', '<alnum:32> <alnum:20>'],
        ['AudD', 'audd', '<ldash:32>'],
        ['Aviationstack', 'aviationstack', '<lower:32>'],
        ['Aylien', 'aylien', '<lower:32>'],
        ['Bannerbear', 'bannerbear', '<alnum:22>tt bb_<pr|ma>_<hex:30>'],
        ['BaseAPI', 'baseapi base_api', '<uuid>'],
        ['BestTime', 'besttime', '<word:36> <pri|pub>_<hex:32>'],
        ['BitcoinAverage', 'bitcoinaverage', '<alnum:43>'],
        ['Blablabus', 'blablabus', '<alnum:22>'],
        ['Blitapp', 'blitapp', '<url:39>'],
        ['Brandfetch', 'brandfetch', '<alnum:40> <base64:43>='],
        ['Browshot', 'browshot', '<alnum:28>'],
        ['Bulbul', 'bulbul', '<lower:32>'],
        ['Calendarific', 'calendarific', '<lower:40> <alnum:32>'],
        ['CalorieNinjas', 'calorieninja', '<alnum:40> <base64:36-40>=='],
        ['API Ninjas', 'api_ninjas apininjas', '<alnum:40> <base64:22-38>=='],
        ['Carbon Interface', 'carboninterface carbon_interface', '<alnum:21> <alnum:22>'],
        ['Cicero', 'cicero!', '<lower:40>'],
        ['Cloudmersive', 'cloudmersive', '<ldash:36>'],
        ['Cloverly', 'cloverly', '<lower:28> public_key:<hex:16> private_key:<hex:16>'],
        ['CoinAPI', 'coinapi', '<UUID> <uuid>'],
        ['CoinGecko', 'coingecko', 'CG-<alnum:24>'],
        ['Coinlayer', 'coinlayer', '<lower:32>'],
        ['Coinlib', 'coinlib', '<lower:16>'],
        ['CoinMarketCap', 'coinmarketcap cmc_pro cmc_api', '<uuid>'],
        ['Commodities', 'commodities_api commodities!', '<alnum:60>'],
        ['Countrylayer', 'countrylayer', '<lower:32>'],
        ['CryptoCompare', 'cryptocompare', '<ldash:64>'],
        ['CurrencyFreaks', 'currencyfreaks', '<lower:32>'],
        ['Currencylayer', 'currencylayer', '<lower:32>'],
        ['CurrencyScoop', 'currencyscoop currencybeacon', '<lower:32> <alnum:32>'],
        ['Currents', 'currentsapi currents_api', '<url:48>'],
        ['Dandelion', 'dandelion!', '<lower:32>'],
        ['Data.gov', 'data.gov datagov data_gov', '<alnum:40>'],
        ['DeepAI', 'deepai', '<ldash:36>'],
        ['Detect Language', 'detectlanguage detect_language', '<lower:32>'],
        ['Diffbot', 'diffbot', '<lower:32>'],
        ['Edamam', 'edamam', '<lower:32>'],
        ['Enigma', 'enigma!', '<alnum:40>'],
        ['ExchangeRate-API', 'exchangerate exchange_rate', '<lower:24>'],
        ['Exchange Rates API', 'exchangerates exchange_rates exchangeratesapi', '<lower:32> <alnum:32>'],
        ['Face++', 'faceplusplus', '<url:32>'],
        ['FakeJSON', 'fakejson', '<alnum:22>'],
        ['FastForex', 'fastforex', '<ldash:28>'],
        ['FetchRSS', 'fetchrss', '<alnum:40> <opaque:40>'],
        ['Financial Modeling Prep', 'financialmodelingprep fmp_api', '<alnum:32>'],
        ['Findl', 'findl', '<uuid>'],
        ['Fixer', 'fixer!', '<alnum:32>'],
        ['FlightAPI', 'flightapi', '<lower:24>'],
        ['FlightAware', 'flightaware aeroapi', '<alnum:32>'],
        ['FlightLabs', 'flightlabs', '<alnum:100-300>'],
        ['FlightStats', 'flightstats', '<lower:32>'],
        ['Foursquare', 'foursquare', '<upper:48> fsq3<base64:44>='],
        ['FXMarket', 'fxmarket', '<url:20>'],
        ['Geoapify', 'geoapify', '<lower:32>'],
        ['Geocode.xyz', 'geocode.xyz geocode_xyz geocode!', '<lower:28> <digit:15-30>x<digit:3-8>'],
        ['Geocodify', 'geocodify', '<lower:40>'],
        ['Geocodio', 'geocodio geocod.io', '<lower:39>'],
        ['GetGeoAPI', 'getgeoapi', '<lower:40>'],
        ['Giphy', 'giphy', '<alnum:32>'],
        ['Glassnode', 'glassnode', '<alnum:27>'],
        ['GNews', 'gnews', '<lower:32>'],
        ['Graphhopper', 'graphhopper', '<ldash:36>'],
        ['The Guardian', 'guardianapi guardian_api guardian!', '<uuid>'],
        ['Happi', 'happi_dev happi.dev happi', '<alnum:56>'],
        ['HERE', 'hereapi here_api here_maps heremaps', '<url:43>'],
        ['Holiday API', 'holidayapi holiday_api', '<ldash:36>'],
        ['HTML2PDF', 'html2pdf', '<alnum:64>'],
        ['Iconfinder', 'iconfinder', '<alnum:64>'],
        ['IEX Cloud', 'iexcloud iex_cloud iex_token', '<word:35> <sk|pk|Tsk|Tpk>_<hex:32>'],
        ['Imagga', 'imagga', '<alnum:72> <lower:32> <lower:15-20>'],
        ['Intrinio', 'intrinio', '<alnum:44> <base64:31>='],
        ['ipapi', 'ipapi ip_api', '<lower:32>'],
        ['ipdata', 'ipdata', '<hex:56>'],
        ['IPGeolocation', 'ipgeolocation', '<lower:32>'],
        ['IPinfo', 'ipinfo', '<hex:14>', 'token'],
        ['ipify', 'ipify', '<url:32>'],
        ['IP2Location', 'ip2location', '<HEX:32> <upper:10-12>'],
        ['IPInfoDB', 'ipinfodb', '<lower:64>'],
        ['IPQualityScore', 'ipquality', '<alnum:32>'],
        ['ipstack', 'ipstack', '<anyhex:32>'],
        ['Languagelayer', 'languagelayer', '<lower:32>'],
        ['Last.fm', 'lastfm last.fm', '<lower:32>'],
        ['LinkPreview', 'linkpreview', '<alnum:32>'],
        ['LocationIQ', 'locationiq', 'pk.<alnum:32> pk.<hex:32>'],
        ['M3O', 'm3o', '<alnum:48>'],
        ['MAC Address', 'macaddress_io macaddress.io macaddress!', '<word:32> at_<alnum:29>'],
        ['Mapquest', 'mapquest', '<alnum:32>'],
        ['MapTiler', 'maptiler', '<alnum:20> <alnum:20>_<hex:64>'],
        ['Marketstack', 'marketstack', '<lower:32>'],
        ['MeaningCloud', 'meaningcloud', '<lower:32>'],
        ['Mediastack', 'mediastack', '<lower:32>'],
        ['Merriam-Webster', 'merriam', '<uuid>'],
        ['Meteostat', 'meteostat', '<alnum:32>'],
        ['Moderation API', 'moderation_api moderationapi', 'eyJ<alnum:30-33>.<alnum:115>.<url:43>'],
        ['NASA', 'nasa_api nasa_key nasa.gov nasa!', '<alnum:40>'],
        ['Nasdaq Data Link', 'nasdaq quandl', '<url:20>'],
        ['Neutrino API', 'neutrinoapi neutrino_api', '<alnum:48>'],
        ['NewsAPI', 'newsapi news_api', '<lower:32>'],
        ['Newscatcher', 'newscatcher', '<url:43>'],
        ['Newsdata.io', 'newsdata', 'pub_<alnum:30-45>'],
        ['NOAA', 'noaa', '<alnum:32>', 'token'],
        ['NREL', 'nrel', '<alnum:40>'],
        ['Numverify', 'numverify', '<lower:32>'],
        ['Nutritionix', 'nutritionix', '<lower:32>'],
        ['OMDb', 'omdb', '<hex:8>'],
        ['onWater', 'onwater', '<url:20>'],
        ['OpenCage', 'opencage', '<lower:32>'],
        ['OpenGraph.io', 'opengraph_io opengraph.io opengraphr', '<alnum:80> <uuid>'],
        ['OpenRouteService', 'openrouteservice ors_api', '5b3ce3597851110001cf6248<hex:32> <base64:100-180>=='],
        ['OpenUV', 'openuv', '<lower:32> openuv-<alnum:17-24>-io'],
        ['Owlbot', 'owlbot', '<lower:40>'],
        ['ParallelDots', 'paralleldots', '<alnum:43>'],
        ['Pastebin', 'pastebin', '<word:32>'],
        ['Pdflayer', 'pdflayer', '<lower:32>'],
        ['PDFShift', 'pdfshift', '<hex:32> sk_<hex:40>'],
        ['People Data Labs', 'peopledatalabs people_data_labs pdl_api', '<alnum:64>'],
        ['Pexels', 'pexels', '<alnum:56>'],
        ['Pixabay', 'pixabay', '<digit:6-8>-<hex:25> <ldash:34>'],
        ['Polygon.io', 'polygon_io polygon.io polygon_api polygon!', '<alnum:32>'],
        ['Positionstack', 'positionstack', '<word:32>'],
        ['Powrbot', 'powrbot', '<alnum:40>'],
        ['Prodia', 'prodia', '<uuid>'],
        ['ProxyCrawl', 'proxycrawl crawlbase', '<url:22>'],
        ['RAWG', 'rawg', '<lower:32>'],
        ['Rebrandly', 'rebrandly', '<hex:32> <word:32>'],
        ['RemoveBG', 'removebg remove.bg remove_bg', '<alnum:24>'],
        ['RestPack', 'restpack', '<alnum:48>'],
        ['RiteKit', 'ritekit', '<hex:44>'],
        ['Roaring', 'roaring!', '<url:28>'],
        ['Scrapeowl', 'scrapeowl', '<lower:30>'],
        ['ScraperAPI', 'scraperapi scraper_api', '<lower:32>'],
        ['Scraperbox', 'scraperbox', '<upper:32>'],
        ['Scrapersite', 'scrapersite', '<alnum:45>'],
        ['Scrapestack', 'scrapestack', '<lower:32>'],
        ['Scrapfly', 'scrapfly', '<lower:32> scp-live-<hex:32> scp-test-<hex:32>'],
        ['ScrapingAnt', 'scrapingant', '<lower:32>'],
        ['ScrapingBee', 'scrapingbee', '<upper:80>'],
        ['ScreenshotAPI', 'screenshotapi', '<upper:7>-<upper:7>-<upper:7>-<upper:7>'],
        ['Screenshotlayer', 'screenshotlayer', '<word:32>'],
        ['SecurityTrails', 'securitytrails', '<alnum:32>'],
        ['SelectPdf', 'selectpdf', '<ldash:36>'],
        ['Serper', 'serper', '<hex:40>'],
        ['SerpApi', 'serpapi', '<hex:64>'],
        ['SERPHouse', 'serphouse', '<alnum:60>'],
        ['Serpstack', 'serpstack', '<lower:32>'],
        ['Sheety', 'sheety', '<lower:64> <lower:32>'],
        ['SkyBiometry', 'skybiometry', '<lower:25-26>'],
        ['SmartyStreets', 'smartystreets smarty_auth', '<alnum:20> <ldash:36>', 'auth token'],
        ['Spoonacular', 'spoonacular', '<lower:32>'],
        ['Sportmonks', 'sportmonk sportsmonk', '<alnum:60>'],
        ['Sportradar', 'sportradar', '<lower:24> <alnum:40>'],
        ['SportsData.io', 'sportsdata', '<hex:32>'],
        ['StockData', 'stockdata', '<alnum:40>'],
        ['Stormglass', 'stormglass', '<uuid>-<uuid> <ldash:73>'],
        ['Technical Analysis API', 'technicalanalysisapi', '<upper:48>'],
        ['Text2Data', 'text2data', '<UUID>'],
        ['TheMovieDB', 'tmdb themoviedb', '<hex:32>'],
        ['The Odds API', 'theoddsapi the_odds_api odds_api', '<hex:32>'],
        ['Ticketmaster', 'ticketmaster', '<alnum:32>'],
        ['Tiingo', 'tiingo', '<lower:40>'],
        ['TimezoneAPI', 'timezoneapi', '<alnum:20>'],
        ['Timezonedb', 'timezonedb', '<upper:12>'],
        ['Tomorrow.io', 'tomorrow.io tomorrow_io climacell', '<alnum:32>'],
        ['TomTom', 'tomtom', '<alnum:32>'],
        ['Travelpayouts', 'travelpayouts', '<lower:32>'],
        ['Twelve Data', 'twelvedata twelve_data', '<lower:32>'],
        ['Unsplash', 'unsplash', '<url:43>'],
        ['UPCDatabase', 'upcdatabase', '<upper:32>'],
        ['urlscan.io', 'urlscan', '<uuid> <ldash:36>'],
        ['Userstack', 'userstack', '<lower:32>'],
        ['Vatlayer', 'vatlayer', '<lower:32>'],
        ['Veriphone', 'veriphone', '<upper:32>'],
        ['Visual Crossing', 'visualcrossing visual_crossing', '<upper:25>'],
        ['VPNAPI', 'vpnapi', '<alnum:32>'],
        ['Walk Score', 'walkscore walk_score wsapikey', '<lower:32>'],
        ['WeatherAPI', 'weatherapi weather_api', '<hex:30-32>'],
        ['Weatherbit', 'weatherbit', '<lower:32>'],
        ['Weatherstack', 'weatherstack', '<lower:32>'],
        ['Webscraper', 'webscraper web_scraper', '<alnum:60>'],
        ['Webscraping', 'webscraping', '<alnum:32>'],
        ['WhoisXML', 'whoisxml', 'at_<alnum:29>'],
        ['Whoxy', 'whoxy', '<lower:33>'],
        ['Wolfram Alpha', 'wolfram', '<upper:6>-<upper:10>', 'app id'],
        ['Worldcoinindex', 'worldcoinindex', '<alnum:35>'],
        ['World Weather Online', 'worldweather world_weather', '<lower:31>'],
        ['Zenscrape', 'zenscrape', '<uuid>'],
        ['Zenserp', 'zenserp', '<ldash:36>'],
        ['ZipAPI', 'zipapi', '<lower:32>'],
        ['ZipCodeAPI', 'zipcodeapi', '<alnum:64>'],
        ['Zipcodebase', 'zipcodebase', '<uuid>'],
    ],
};

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/providers/row.js
// One line a provider: for the hundreds of services whose key is so many letters beside their name.

const keyWords = ['key', 'token', 'secret', 'auth', 'pass', 'cred', 'api'];
function providerRules({ gives, severity, rows }) {
    return rows.map(([provider, names, shapes, kind = 'API key']) => {
        const ordinary = names.endsWith('!');
        return named({
            id: `${slug(provider)}-${slug(kind)}`,
            what: `${provider} ${kind}`,
            gives,
            revoke: `${provider} > account settings > API access`,
            severity,
            names: names.replace(/!$/, '').trim().split(' '),
            ...(ordinary ? { words: keyWords } : {}),
            shape: shapes.split(' '),
        });
    });
}
function slug(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/providers/tokens.js
// Tokens whose own prefix gives them away, one line each.

const rows = [
    ['Airtable', 'oaa<alnum:14>.v1.<url:20-60>.<hex:64>', 'OAuth token'],
    ['Alchemy', 'alcht_<alnum:30>'],
    ['Arcjet', 'ajkey_<lower:26>'],
    ['Airwallex', 'awx_<live|test>_<alnum:32-64>'],
    ['Alibaba Cloud STS', 'STS.N<alnum:20-40>', 'access key id', 'medium'],
    ['Ashby', 'ashby_<alnum:40-64>'],
    ['Autodesk Platform', 'aps_<live|test>_<alnum:32-64>'],
    ['Baseten', 'bt_<alnum:8>.<alnum:32>'],
    ['Block Protocol', 'b10ck5.<hex:32>.<uuid>'],
    ['Branch', '<key_live|key_test|secret_live|secret_test>_<alnum:32>', 'key'],
    ['Browserbase', 'bb_<live|test>_<url:24-40>'],
    ['Browser Use', 'bu_<url:43>'],
    ['Builder.io', 'bpk-<hex:32>', 'private key'],
    ['Canva', 'cnvca<url:51>', 'client secret'],
    ['Cartesia', 'sk_car_<alnum:20-44>'],
    ['Cfx.re', 'cfxk_<alnum:20>_<alnum:5-8>', 'server key'],
    ['Chargify', 'chrg_<alnum:32-48>'],
    ['Chromatic', 'chpt_<hex:12-16>', 'project token', 'medium'],
    ['CodeRabbit', 'cr-<hex:58>'],
    ['Coinbase CDP', 'organizations/<uuid>/apiKeys/<uuid>', 'key name', 'medium'],
    ['Convex', '<prod|dev|preview>:<lower:3-14>-<lower:3-14>-<digit:1-4>|<base64:40-200>==', 'deploy key', 'critical'],
    ['Convex management', 'eyJ2MiI6<base64:40-120>==', 'token'],
    ['Coze', '<pat|sat>_<alnum:64>', 'token'],
    ['Crossmint', '<sk|ck>_<production|staging|development>_<alnum:60-400>'],
    ['Databento', 'db-<alnum:29>'],
    ['Datadog RUM', 'pub<hex:32>', 'client token', 'low'],
    ['Dependency-Track', 'odt_<alnum:8>_<alnum:32>', 'token'],
    ['Devin', 'apk_user_<base64:120-180> apk_<base64:80-100> cog_<lowbase32:52>'],
    ['Dfuse', 'web_<lower:32> server_<lower:32>'],
    ['Dify', '<app|dataset>-<alnum:24>'],
    ['Dub', 'dub_<alnum:24>'],
    ['E2B', 'e2b_<hex:40>'],
    ['Endor Labs', 'endr+<alnum:16>'],
    ['Expo', 'exp_<url:36-44>', 'token'],
    ['Firecrawl', 'fc-<hex:32>'],
    ['Flagsmith server', 'ser.<alnum:22>', 'environment key'],
    ['Fleetbase', 'flb_<live|test>_<alnum:20>'],
    ['Friendli', 'flp_<alnum:46>', 'token'],
    ['Gamma', 'sk-gamma-<alnum:30-60>'],
    ['GC Notify', 'gcntfy-<url:3-80>-<uuid>-<uuid>'],
    ['Gitalk', 'gitalk_<hex:40>', 'secret', 'medium'],
    ['GitHub Copilot', 'ghc_<alnum:36>', 'token'],
    ['Guardsquare', 'gs_appsweep_<alnum:30-60>'],
    ['Hack Club', 'sk-hc-v1-<hex:64>'],
    ['Hasura', 'hasura_<alnum:60-70>', 'token'],
    ['Heartland', 'skapi_<cert|prod>_<url:20-60>'],
    ['Hex Technologies', 'hxt<p|w>_<alnum:40-100>', 'token'],
    ['Hop', '<ptk|pat>_<c_|><url:30-80>', 'token'],
    ['Inngest', 'signkey-<prod|test|branch>-<hex:32-64>', 'signing key', 'critical'],
    ['Ionic', 'ion_<alnum:42>', 'token'],
    ['Iterative Studio', 'isat_<alnum:40-60>', 'access token'],
    ['Lark', '<t|u|a>-g<alnum:40>', 'access token'],
    ['Laravel', 'base64:<base64:43>=', 'application key', 'critical'],
    ['LightStep', 'lsat_<alnum:40-90>', 'access token'],
    ['Mailtrap', 'mt_<live|test>_<alnum:32-64>'],
    ['Mapbox temporary', 'tk.eyJ<url:40-400>.<url:22>', 'token', 'medium'],
    ['Mem0', 'm0-<alnum:40>'],
    ['Meilisearch', 'meili_<alnum:32-64>'],
    ['MiniMax', 'sk-api-<url:119>'],
    ['Mintlify', 'mint_<alnum:20-64>'],
    ['Modal', 'as-<alnum:22>', 'token secret'],
    ['Nango', 'nango_<secret_|><uuid>', 'secret key'],
    ['Nightfall', 'NF-<alnum:32>'],
    ['Notion OAuth', 'nrt_<alnum:40-60>', 'refresh token'],
    ['Onfido', 'api_<live|sandbox>.<url:11>.<url:32> api_<live_us|live_ca|sandbox_us|sandbox_ca>.<url:11>.<url:32>', 'token', 'critical'],
    ['Ory', 'ory_<pat|apikey|st|at|rt|ac|wak>_<url:32-90>', 'token'],
    ['Pangea', 'pt<s|u>_<lowbase32:32>', 'token'],
    ['Parabola', 'pbl_<alnum:32-64>'],
    ['Permit.io', 'permit_key_<alnum:80-100>'],
    ['Persona', 'persona_<production|sandbox>_<uuid>'],
    ['Pinterest', 'pin<a|c|r>_<alnum:50-150>', 'token'],
    ['Pirsch', 'pa_<alnum:43>', 'access key', 'medium'],
    ['Plunk', 'sk_<hex:48>', 'secret key'],
    ['Polar', 'polar_<pat|oat|at_u|at_o|rt_u|rt_o|whs|ci|cs>_<alnum:30-60>', 'token'],
    ['Portainer', 'ptr_<base64:43>='],
    ['PostHog', 'ph<s|a|r>_<url:40-60>', 'key'],
    ['Prisma', 'prisma+postgres://accelerate.prisma-data.net/?api_key=<url:100-900>'],
    ['Proof', 'proof_<live|test>_<alnum:20-60>'],
    ['Qase', 'qase_<hex:64>', 'token'],
    ['QuickNode', 'QN_<hex:32>'],
    ['Rainforest Pay', '<apikey|sbx_apikey>_<hex:48-80>'],
    ['redirect.pizza', 'rpa_<lower:20>_<alnum:20-40>', 'token'],
    ['Retell AI', 'key_<hex:28>'],
    ['Robinhood Crypto', 'rh-api-<uuid>'],
    ['Runway', 'key_<hex:128>'],
    ['SaladCloud', 'salad_cloud_<lower:2-32>_<alnum:7>_<alnum:40-60>'],
    ['Samsara', 'samsara_api_<alnum:30>', 'token'],
    ['Scale', '<live|test>_<hex:32>'],
    ['Seam', 'seam_<alnum:4-16>_<alnum:20-44>'],
    ['Shortcut', 'sct_<rw|ro>_<lower:5-40>_<alnum:40-50>', 'token'],
    ['StackHawk', 'hawk.<url:20>.<url:20>'],
    ['Statsig', 'secret-<alnum:40-48>', 'server key'],
    ['Supabase service', 'sbs_<alnum:40>', 'key'],
    ['TeamCity', 'eyJ0eXAiOiAiVENWMiJ9.<url:36>.<base64:48>', 'token'],
    ['Testkube', 'tkcapi_<hex:30-40>'],
    ['Thunderstore', 'tss_<alnum:38>', 'token'],
    ['Tigris', 'tsec_<url:40-90>', 'secret access key'],
    ['Tigris', 'tid_<url:30-60>', 'access key id', 'medium'],
    ['Tinybird', 'p.eyJ<url:40-300>.<url:43>', 'token'],
    ['Tolgee', '<tgpak|tgpat>_<lower:30-80>'],
    ['Trend Micro Cloud One', 'tmc<alnum:23>:<alnum:60-90>'],
    ['Trigger.dev', 'tr_<dev|prod|stg|preview>_<alnum:16-24> tr_pat_<lower:40>', 'secret key'],
    ['Twenty', 'twenty_<alnum:30-60>'],
    ['Unkey', 'unkey_<base58:20-40>', 'root key', 'critical'],
    ['Unleash', '<*|default|development|production>:<development|production|default|*>.<hex:50-64>', 'token'],
    ['Val Town', 'vtwn_<base58:26-40>', 'token'],
    ['VK', 'vk1.a.<url:80-240>', 'access token'],
    ['Volcengine', 'AKLT<alnum:40-60>', 'access key id'],
    ['WarpStream', 'aks_<hex:64>'],
    ['Workato', 'wrk<aus|aeu|ajp|asg|aau|ail>-eyJ<url:20-200>.<url:20-900>.<url:80-700>', 'token'],
    ['Zapier', 'hooks.zapier.com/hooks/catch/<digit:4-10>/<lower:5-10>', 'webhook', 'medium'],
    ['Zuplo', 'zpka_<hex:32>_<hex:8>'],
    ['Zendesk', 'zdk_<alnum:40-80>', 'token'],
    ['Make', 'hook.<eu1|eu2|us1|us2>.make.com/<lower:32>', 'webhook', 'medium'],
    ['Integromat', 'hook.integromat.com/<lower:32>', 'webhook', 'medium'],
    ['IFTTT', 'maker.ifttt.com/trigger/<url:1-60>/with/key/<url:20-60>', 'webhook', 'medium'],
    ['Google Chat', 'chat.googleapis.com/v1/spaces/<url:8-20>/messages?key=<url:39>&token=<url:40-60>', 'webhook', 'medium'],
    ['Tines', '.tines.com/webhook/<hex:32>/<hex:32>', 'webhook', 'medium'],
    ['Infura', 'infura.io/v3/<hex:32>', 'project key', 'medium'],
    ['Alchemy node', '.alchemy.com/v2/<url:32> .alchemyapi.io/v2/<url:32>', 'key', 'medium'],
    ['QuickNode endpoint', '.quiknode.pro/<hex:40>', 'key', 'medium'],
    [
        'Kubernetes service account',
        'eyJhbGciOiJSUzI1NiIsImtpZCI6<url:20-200>.eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50<url:100-1200>.<url:300-700>',
        'token',
        'critical',
    ],
    ['Mattermost', '/hooks/<lower:26>', 'incoming webhook', 'medium'],
    ['Rocket.Chat', '/hooks/<hex:24>/<alnum:64>', 'incoming webhook', 'medium'],
    ['PagerDuty Events', 'events.pagerduty.com/integration/<hex:32>/enqueue', 'integration key', 'medium'],
    ['Opsgenie', 'api.opsgenie.com/v1/json/<lower:5-20>?apiKey=<uuid>', 'integration key', 'medium'],
    ['Checkout.com', 'sk_sbox_<lower:26-27>', 'sandbox secret key', 'medium'],
    ['Clerk webhook', 'whsec_<base64:32>=', 'signing secret'],
    ['Replit', 'replit_<alnum:40-80>', 'token'],
    ['Codestral', 'cdstrl_<alnum:32-60>'],
    ['Upstash QStash', 'qstash_<alnum:40-120>', 'token'],
    ['Contentful OAuth', 'CFOAT-<url:43>', 'token'],
    ['GitGuardian', 'gg_<alnum:40-80>', 'token'],
    ['Snyk service', 'snyk_<uat|sat>.<hex:8>.<url:40-400>', 'token'],
    ['Cloudflare tunnel', 'eyJhIjoi<base64:100-260>', 'tunnel token'],
];
const tokenTable = rows.map(([provider, shapes, kind = 'API key', severity = 'high']) => {
    const list = shapes.split(' ');
    return token({
        id: `${tokens_slug(provider)}-${tokens_slug(kind)}-prefixed`,
        what: `${provider} ${kind}`,
        gives: 'act in the account it was issued for',
        revoke: `${provider} > account settings > API access`,
        severity,
        shape: list,
    });
});
function tokens_slug(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/providers/tools.js
// What teams build, run and publish with: hosting, builds, content, media, devices, machine learning.
const toolsFamily = {
    gives: 'read and change what the account builds, stores and publishes',
    severity: 'high',
    rows: [
        ['Adobe', 'adobe', '<alnum:32>', 'API secret'],
        ['AlienVault', 'alienvault otx_api', '<lower:64>'],
        ['Apimatic', 'apimatic', '<url:64>'],
        ['App Center', 'appcenter app_center', '<hex:40>', 'token'],
        ['AppOptics', 'appoptics', '<url:71>'],
        ['Appetize', 'appetize', 'tok_<lower:26>'],
        ['Autodesk', 'autodesk forge_client', '<alnum:32> <alnum:64>', 'client secret'],
        ['Autodesk', 'autodesk!', '<alnum:16>', 'client key'],
        ['Baseten', 'baseten', '<alnum:8>.<alnum:32>'],
        ['Beeceptor', 'beeceptor', '<hex:40>'],
        ['Better Stack', 'betterstack better_stack betteruptime logtail', '<alnum:24>', 'token'],
        ['Bitbar', 'bitbar', '<alnum:32>'],
        ['Bitly', 'bitly bit.ly', '<hex:40> <alnum:40> R_<hex:32>', 'access token'],
        ['BlazeMeter', 'blazemeter runscope', '<uuid> <hex:80> <hex:24>'],
        ['Blogger', 'blogger', '<dash:39>'],
        ['Blynk', 'blynk', '<url:32>', 'device token'],
        ['Boost Note', 'boostnote', '<hex:64>', 'token'],
        ['BuddyNS', 'buddyns', '<lower:40>'],
        ['Bunny.net', 'bunnynet bunny.net bunnycdn bunny_net bunny', '<uuid>-<uuid> <uuid><hex:36> <uuid>'],
        ['ButterCMS', 'buttercms butter_cms', '<lower:40>', 'token'],
        ['Buddy', 'buddyworks buddy_works', '<uuid>', 'token'],
        ['CARTO', 'carto_api carto.com carto!', '<hex:40>'],
        ['Censys', 'censys', '<alnum:32>', 'secret'],
        ['Checkly', 'checkly', '<lower:32> cu_<hex:32>'],
        ['Cloudimage', 'cloudimage', '<word:30>', 'token'],
        ['CloudSight', 'cloudsight', '<url:22>'],
        ['CocoaPods', 'cocoapods', '<hex:32>', 'trunk token'],
        ['Codemagic', 'codemagic', '<url:43>', 'token'],
        ['Codeship', 'codeship', '<hex:40>'],
        ['Comet', 'comet_api comet_ml cometml', '<alnum:25>'],
        ['Contentstack', 'contentstack', 'cs<hex:38> blt<hex:16>', 'token'],
        ['Couchbase Capella', 'couchbase capella', '<base64:60-120>', 'API secret'],
        ['Coverity', 'coverity', '<url:22> <HEX:32>', 'token'],
        ['Crowdin', 'crowdin', '<alnum:80> <hex:80>', 'token'],
        ['Cypress', 'cypress', '<uuid>', 'record key'],
        ['DataFire', 'datafire', '<opaque:175-190>'],
        ['DataRobot', 'datarobot', '<base64:60-90>'],
        ['Dependency-Track', 'dependency_track dtrack dependencytrack', '<alnum:32> odt_<alnum:32>'],
        ['Detectify', 'detectify', '<hex:32>'],
        ['DeepL', 'deepl', '<uuid>:fx <uuid>'],
        ['DeviantArt', 'deviantart', '<hex:50> <hex:32>', 'token'],
        ['DigitalOcean', 'digitalocean digital_ocean do_token', '<hex:64>', 'token of the old form'],
        ['Ditto', 'dittowords ditto!', '<uuid>.<lower:40>'],
        ['DNSCheck', 'dnscheck', '<alnum:32> <dash:36>'],
        ['DNS Made Easy', 'dnsmadeeasy', '<uuid>'],
        ['Documo', 'documo', 'ey<alnum:34>.ey<alnum:154>.<url:43>'],
        ['DuckDNS', 'duckdns', '<uuid>', 'token'],
        ['Duo', 'duo_skey duo_secret duosecurity duo_security', '<alnum:40>', 'secret key'],
        ['DynaList', 'dynalist', '<url:128>'],
        ['Dynu', 'dynu_api', '<hex:32>'],
        ['EdenAI', 'edenai eden_ai', 'eyJ<url:33>.eyJ<url:60-200>.<url:43>'],
        ['Equinix Metal', 'equinix packet_auth metal_auth', '<alnum:32>', 'token'],
        ['Eraser', 'eraser_api eraser.io', '<alnum:20>'],
        ['Exa', 'exa_api exa.ai exaai', '<uuid>'],
        ['Exoscale', 'exoscale', '<url:43>', 'API secret'],
        ['Fernet', 'fernet', '<url:43>=', 'key'],
        ['Figma', 'figma', '<digit:6>-<uuid> <alnum:4>-<uuid>', 'token of the old form'],
        ['file.io', 'fileio file.io', '<upper:7>.<upper:7>-<upper:7>-<upper:7>-<upper:7> <dash:39>'],
        ['Flagsmith', 'flagsmith', '<alnum:22> <hex:40>', 'environment key'],
        ['Flat.io', 'flat.io flatio flat!', '<hex:128> <lower:128>'],
        ['Flespi', 'flespi', '<alnum:64>', 'token'],
        ['Forest Admin', 'forest_auth forest_env forestadmin', '<hex:64>', 'secret'],
        ['Form.io', 'formio form.io', '<alnum:40>'],
        ['FOSSA', 'fossa', '<hex:32>'],
        ['FreshStatus', 'freshping', '<alnum:20>'],
        ['Fulcrum', 'fulcrum!', '<lower:80>'],
        ['Gemfury', 'gemfury fury', '<alnum:20> <lower:6>-<lower:20>', 'token'],
        ['Getsandbox', 'getsandbox', '<ldash:40>'],
        ['Ghost', 'ghost!', '<hex:24>:<hex:64> <hex:26>'],
        ['GitBook', 'gitbook', 'gb_api_<alnum:40>', 'token'],
        ['GitKraken', 'gitkraken', '<hex:64>', 'token'],
        ['Gradle Enterprise', 'gradle_enterprise develocity gradle_publish', '<alnum:40> <lower:52>', 'access key'],
        ['GraphCMS', 'graphcms hygraph', '<lower:25> eyJ<url:20-100>.eyJ<url:100-500>.<url:300-700>', 'token'],
        ['Greptile', 'greptile', '<base64:48>'],
        ['GrowthBook', 'growthbook', '<secret|key>_<alnum:16-60>', 'secret key'],
        ['Gyazo', 'gyazo', '<url:43>', 'token'],
        ['Happo', 'happo', '<hex:64>'],
        ['Harbor', 'harbor_robot robot_token', '<alnum:32>', 'robot token'],
        ['hCaptcha', 'hcaptcha', '0x<anyhex:40> ES_<hex:32>', 'secret key'],
        ['HockeyApp', 'hockeyapp hockey', '<hex:32>', 'token'],
        ['Hybrid Analysis', 'hybrid_analysis hybridanalysis', '<alnum:64>'],
        ['HyperTrack', 'hypertrack', '<url:54>', 'secret key'],
        ['Hypertune', 'hypertune', '<base64:20-60>='],
        ['ImageKit', 'imagekit', 'private_<base64:27>= <word:36>', 'private key'],
        ['imgbb', 'imgbb', '<hex:32>'],
        ['Imgix', 'imgix', 'ix_<alnum:30-60> <alnum:64>'],
        ['Imgur', 'imgur', '<hex:40>', 'client secret'],
        ['Infomaniak', 'infomaniak', '<url:60-100>', 'token'],
        ['Integromat', 'integromat make_api', '<uuid> <ldash:36>'],
        ['Jenkins', 'jenkins_crumb', '<hex:64>', 'crumb'],
        ['Iterative Studio', 'iterative_studio studio_token', 'isat_<alnum:40-60>', 'token'],
        ['Kagi', 'kagi', '<url:11>.<url:43>'],
        ['Keen', 'keen_io keenio keen.io keen!', '<upper:64> <HEX:64> <hex:24>'],
        ['Keycloak', 'keycloak', '<alnum:32>', 'client secret'],
        ['Kimi', 'kimi moonshot', 'sk-<url:48>'],
        ['Klipfolio', 'klipfolio', '<hex:40>'],
        ['Kontent', 'kontent', '<ldash:36> ew0KICAi<url:100-900>'],
        ['Lambda Labs', 'lambdalabs lambda_labs lambda_cloud', 'secret_<lower:10-40>_<hex:32>.<alnum:32>'],
        ['LambdaTest', 'lambdatest lt_access', '<alnum:50>', 'access key'],
        ['Leanplum', 'leanplum', '<alnum:43> <prod|dev>_<alnum:43>'],
        ['Libraries.io', 'libraries.io libraries_io librariesio', '<hex:32>'],
        ['LightOn', 'lighton paradigm', '<url:40-80>'],
        ['LiveKit', 'livekit', '<alnum:43-52>', 'API secret'],
        ['Lokalise', 'lokalise', '<lower:40>', 'token'],
        ['Looker', 'looker', '<lower:24> <alnum:24>', 'client secret'],
        ['Looker client', 'looker', '<lower:20>', 'id'],
        ['Mapillary', 'mapillary', 'MLY|<digit:15-17>|<hex:32>', 'token'],
        ['Manifest', 'manifest_app manifestapi manifest!', '<alnum:32>'],
        ['Mend', 'whitesource mend_api', '<hex:64>'],
        ['Microsoft Bing', 'bing_maps bingmaps bing', '<url:64> <hex:32>'],
        ['Miro', 'miro_access miro_token miro_client miro', 'eyJtaXJv<url:20-60>_<url:27> <alnum:32>', 'token'],
        ['ModelScope', 'modelscope', 'ms-<uuid>', 'token'],
        ['myIntervals', 'myintervals', '<lower:11>'],
        ['Netlify build', 'netlify', '<hex:24>', 'build hook'],
        ['NetApp', 'netapp', '<url:86>', 'token'],
        ['Noticeable', 'noticeable', '<alnum:20>'],
        ['Nuclino', 'nuclino', '<uuid>'],
        ['Nylas', 'nylas', '<alnum:30> <alnum:25>', 'secret'],
        ['OneLogin', 'onelogin', '<hex:64> <lower:64>', 'client secret'],
        ['Optimizely', 'optimizely', '2:<url:40-52> <url:54>', 'token'],
        ['Packagecloud', 'packagecloud', '<hex:48>', 'token'],
        ['Particle', 'particle_access particle_token particleio particle.io', '<hex:40>', 'token'],
        ['Pendo', 'pendo', '<uuid>', 'integration key'],
        ['Phrase', 'phraseapp phrase_access', '<hex:64>', 'token'],
        ['Pinata', 'pinata', '<hex:64> <hex:20> eyJ<url:30-40>.eyJ<url:300-900>.<url:43>', 'secret'],
        ['Pingdom', 'pingdom', '<url:79-90> <lower:32>', 'token'],
        ['Pipedream', 'pipedream', '<lower:32>'],
        ['Pivotal Tracker', 'pivotal', '<lower:32>', 'token'],
        ['Plotly', 'plotly', '<alnum:20>'],
        ['POEditor', 'poeditor', '<hex:32>'],
        ['Prismic', 'prismic', 'MC5<url:60-160> eyJ<url:20-300>.<url:20-400>', 'token'],
        ['Qiita', 'qiita', '<hex:40>', 'token'],
        ['Quantcast', 'quantcast', '<alnum:32>'],
        ['Qubole', 'qubole', '<lower:64>', 'token'],
        ['QuickMetrics', 'quickmetrics', '<url:22>'],
        ['Quip', 'quip_access quip_token quip_api', '<base64:60-120>=', 'token'],
        ['Raven', 'raventools raven_tools raven!', '<upper:16>'],
        ['Raygun', 'raygun', '<base64:22>=='],
        ['ReadMe', 'readme_api readme_token readme!', '<word:32>'],
        ['Redmine', 'redmine', '<hex:40>'],
        ['Rundeck', 'rundeck', '<alnum:32>', 'token'],
        ['Scrutinizer', 'scrutinizer', '<hex:64>', 'token'],
        ['Semaphore', 'semaphore', '<lower:32> <alnum:20>', 'token'],
        ['Sentiment', 'sentiment!', '<alnum:20>'],
        ['Shortcut', 'shortcut_api clubhouse shortcut!', '<uuid> <ldash:36>', 'token'],
        ['Shotstack', 'shotstack', '<alnum:40>'],
        ['Shutterstock', 'shutterstock', 'v2/<base64:300-400> <alnum:32> <alnum:16>', 'token'],
        ['SiliconFlow', 'siliconflow', 'sk-<lower:48>'],
        ['SigOpt', 'sigopt', '<upper:48>', 'token'],
        ['Sirv', 'sirv', '<base64:86>== <alnum:26>', 'client secret'],
        ['Siteleaf', 'siteleaf', '<lower:32>'],
        ['Socrata', 'socrata', '<alnum:25> <lower:48-50>', 'token'],
        ['SoundCloud', 'soundcloud', '<alnum:32>', 'client secret'],
        ['SSLMate', 'sslmate', '<digit:4-8>_<alnum:20-30> <alnum:36>'],
        ['StackExchange', 'stackexchange stack_exchange stackoverflow', '<alnum:22>((', 'key'],
        ['StatusCake', 'statuscake', '<alnum:30> <alnum:20>'],
        ['Steam', 'steam_api steam_web steamapi', '<HEX:32>'],
        ['Stitch', 'stitchdata stitch_data', '<word:35>'],
        ['Storyblok', 'storyblok', '<alnum:22>tt'],
        ['Storychief', 'storychief', '<opaque:900-1000>'],
        ['Strava', 'strava', '<hex:40> <lower:40>', 'client secret'],
        ['Stream', 'getstream stream_api stream_secret', '<lower:64>', 'secret'],
        ['Supernotes', 'supernotes', '<url:43>'],
        ['Surge', 'surge_token surge_login surge.sh', '<hex:32>', 'token'],
        ['Swiftype', 'swiftype', '<alnum:6>_<alnum:6>-<alnum:6> <url:20>'],
        ['Tableau', 'tableau', '<base64:22>==:<alnum:32>', 'access token'],
        ['Tavus', 'tavus', '<hex:32>'],
        ['Tencent Map', 'tencent_map qqmap', '<upper:5>-<upper:5>-<upper:5>-<upper:5>-<upper:5>-<upper:5>'],
        ['TestRail', 'testrail', '<alnum:20>.<alnum:20> <base64:20>/<base64:20>-<alnum:20>'],
        ['ThingsBoard', 'thingsboard', '<alnum:20>', 'device token'],
        ['ThousandEyes', 'thousandeyes', '<alnum:32>', 'token'],
        ['TinyPNG', 'tinypng tinify', '<alnum:32>'],
        ['T.LY', 'tly_api t.ly!', '<alnum:60>'],
        ['TMetric', 'tmetric', '<upper:64>'],
        ['Todoist', 'todoist', '<hex:40> <lower:40>', 'token'],
        ['TrueNAS', 'truenas', '<digit:1>-<alnum:64>'],
        ['Ubidots', 'ubidots', '<BBFF|BBUS>-<alnum:30>', 'token'],
        ['UnifyID', 'unifyid', '<url:44>'],
        ['Unplugg', 'unplugg', '<lower:64>'],
        ['Uploadcare', 'uploadcare', '<hex:20>'],
        ['UptimeRobot', 'uptimerobot uptime_robot', '<u|m|ur><digit:6-9>-<hex:24> <lower:9>-<lower:24>'],
        ['Upstage', 'upstage', 'up_<alnum:28-40> <alnum:40-50>'],
        ['Vapi', 'vapi_api vapi.ai vapi!', '<uuid>'],
        ['Vast.ai', 'vastai vast.ai vast_api', '<hex:64>'],
        ['Versioneye', 'versioneye', '<dash:40>'],
        ['Vimeo', 'vimeo', '<hex:32> <alnum:128>', 'token'],
        ['Voicegain', 'voicegain', 'ey<url:34>.ey<url:108>.<url:43>', 'token'],
        ['Voiceflow', 'voiceflow', 'VF.<DM|WS>.<hex:24>.<alnum:16>'],
        ['Volcengine', 'volcengine ark_api', '<uuid> AKLT<alnum:40-70>'],
        ['Vuforia', 'vuforia', '<hex:40>'],
        ['Webflow', 'webflow', '<hex:64>', 'token'],
        ['Wistia', 'wistia', '<hex:64>', 'token'],
        ['WP Engine', 'wpengine wp_engine', '<alnum:32> <uuid>'],
        ['Xata', 'xata', 'xau_<alnum:20-60>'],
        ['Yandex', 'yandex', '<opaque:83> <hex:32>', 'key'],
        ['Yelp', 'yelp', '<url:128>'],
        ['Zapier', 'zapier', '<alnum:32> sk-ak-<url:20-60>'],
        ['Zeplin', 'zeplin', '<opaque:350-400>', 'token'],
        ['ZeroTier', 'zerotier', '<alnum:32>', 'token'],
        ['Zoom', 'zoom!', '<alnum:32>', 'client secret'],
        ['Zuora', 'zuora', '<alnum:36-50>', 'client secret'],
    ],
};

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/providers/index.js
// The providers whose credentials need no more than a line.







const providerFamilies = {
    'providers-tokens': tokenTable,
    'providers-tools': providerRules(toolsFamily),
    'providers-communication': providerRules(communicationFamily),
    'providers-business': providerRules(businessFamily),
    'providers-data': providerRules(lookupFamily),
    'providers-further': providerRules(furtherFamily),
};

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/registries.js
// Package and image registries: whoever publishes there runs code at every user's.


const publishes = 'publish packages under the name of their owner, that is, run code on the machines of all who install them';
const registryRules = [
    token({
        id: 'npm-access-token',
        aliases: ['npm-token'],
        what: 'npm access token',
        gives: publishes,
        revoke: 'npmjs.com/settings > Access tokens (npm token revoke)',
        severity: 'critical',
        shape: 'npm_<alnum:36>',
        judge: tokenChecksum,
    }),
    token({
        id: 'npm-legacy-token',
        aliases: ['npm-auth-token-legacy'],
        what: 'npm authToken of the old form',
        gives: publishes,
        revoke: 'npmjs.com/settings > Access tokens',
        severity: 'critical',
        shape: '_authToken=<anyhex:8>-<anyhex:4>-<anyhex:4>-<anyhex:4>-<anyhex:12>',
    }),
    token({
        id: 'pypi-upload-token',
        aliases: ['pypi-token'],
        what: 'PyPI upload token',
        gives: publishes,
        revoke: 'pypi.org/manage/account/token',
        severity: 'critical',
        shape: ['pypi-AgEIcHlwaS5vcmc<url:50-1000>', 'pypi-AgENdGVzdC5weXBpLm9yZw<url:50-1000>'],
    }),
    token({
        id: 'rubygems-api-token',
        aliases: ['rubygems-api-key'],
        what: 'RubyGems API key',
        gives: publishes,
        revoke: 'rubygems.org/profile/api_keys',
        severity: 'critical',
        shape: 'rubygems_<hex:48>',
    }),
    token({
        id: 'crates-io-api-key',
        aliases: ['crates-io-token'],
        what: 'crates.io API token',
        gives: publishes,
        revoke: 'crates.io/settings/tokens',
        severity: 'critical',
        shape: 'cio<alnum:32>',
        entropy: 3.6,
        judge: (secret) => (/\d.*\d/.test(secret) && /[A-Z].*[A-Z]/.test(secret) && /[a-z].*[a-z]/.test(secret.slice(3)) ? {} : undefined),
    }),
    token({
        id: 'nuget-api-key',
        what: 'NuGet API key',
        gives: publishes,
        revoke: 'nuget.org/account/apikeys',
        severity: 'critical',
        shape: 'oy2<lower:43>',
    }),
    token({
        id: 'clojars-api-token',
        aliases: ['clojars-deploy-token'],
        what: 'Clojars deploy token',
        gives: publishes,
        revoke: 'clojars.org/tokens',
        severity: 'critical',
        shape: 'CLOJARS_<lower:60>',
    }),
    token({
        id: 'dockerhub-personal-access-token',
        aliases: ['docker-hub-pat', 'dockerhub-access-token'],
        what: 'Docker Hub personal access token',
        gives: 'pull private images and push new ones under the name of its owner',
        revoke: 'app.docker.com/settings/personal-access-tokens',
        severity: 'critical',
        shape: 'dckr_pat_<url:27>',
    }),
    token({
        id: 'dockerhub-organization-access-token',
        what: 'Docker Hub organisation access token',
        gives: 'pull and push images of the organisation',
        revoke: 'app.docker.com > Organisation access tokens',
        severity: 'critical',
        shape: 'dckr_oat_<url:32>',
    }),
    token({
        id: 'docker-swarm-join-token',
        what: 'Docker Swarm join token',
        gives: 'join the cluster as a worker or manager',
        revoke: 'a manager node (docker swarm join-token --rotate)',
        severity: 'critical',
        shape: 'SWMTKN-1-<lower:49-50>-<lower:25>',
    }),
    token({
        id: 'docker-swarm-unlock-key',
        what: 'Docker Swarm unlock key',
        gives: 'decrypt the Raft log of the cluster, its secrets among it',
        revoke: 'a manager node (docker swarm unlock-key --rotate)',
        severity: 'critical',
        shape: 'SWMKEY-1-<base64:43>',
    }),
    token({
        id: 'artifactory-api-key',
        aliases: ['jfrog-artifactory-api-key'],
        what: 'JFrog Artifactory API key',
        gives: 'read and publish artifacts as its owner',
        revoke: 'the JFrog platform > User profile',
        severity: 'critical',
        shape: 'AKCp<alnum:68-70>',
    }),
    token({
        id: 'artifactory-reference-token',
        what: 'JFrog reference token',
        gives: 'read and publish artifacts as its owner',
        revoke: 'the JFrog platform > Access tokens',
        severity: 'critical',
        shape: 'cmVmdGtuOjA<alnum:53>',
    }),
    named({
        id: 'jfrog-api-key',
        what: 'JFrog API key',
        gives: 'read and publish artifacts as its owner',
        revoke: 'the JFrog platform > User profile',
        names: ['jfrog', 'artifactory', 'bintray', 'xray'],
        shape: '<alnum:73>',
    }),
    named({
        id: 'jfrog-identity-token',
        what: 'JFrog identity token',
        gives: 'read and publish artifacts as its owner',
        revoke: 'the JFrog platform > Access tokens',
        names: ['jfrog', 'artifactory', 'bintray', 'xray'],
        shape: '<alnum:64>',
    }),
    named({
        id: 'bintray-api-key',
        what: 'Bintray API key',
        gives: 'publish as its owner',
        revoke: 'the successor service (Bintray itself is closed)',
        severity: 'low',
        names: ['bintray'],
        shape: '<hex:40>',
    }),
    token({
        id: 'cloudsmith-api-key',
        what: 'Cloudsmith API key',
        gives: publishes,
        revoke: 'cloudsmith.io/user/settings/api',
        severity: 'critical',
        shape: 'csa_<hex:30><alnum:6>',
    }),
    token({
        id: 'packagist-token',
        aliases: ['packagist-api-token'],
        what: 'Private Packagist token or secret',
        gives: 'read or publish the private packages',
        revoke: 'packagist.com > Organisation > API access',
        severity: 'critical',
        shape: ['packagist_<ort|out|uut>_<hex:68>', 'packagist_acs_<hex:64-96>', 'packagist_ack_<hex:28-32>'],
    }),
    token({
        id: 'jsr-token',
        aliases: ['deno-account-token', 'deno-organization-token'],
        what: 'JSR or Deno Deploy access token',
        gives: publishes,
        revoke: 'jsr.io/account/tokens or dash.deno.com/account',
        severity: 'critical',
        shape: ['<jsrp|jsrd>_<alnum:30-50>', '<ddp|ddo|ddw>_<alnum:36>'],
        keywords: ['jsrp_', 'jsrd_', 'ddp_', 'ddo_', 'ddw_'],
    }),
    token({
        id: 'open-vsx-token',
        what: 'Open VSX or Visual Studio Marketplace publisher token',
        gives: publishes,
        revoke: 'open-vsx.org/user-settings/tokens',
        severity: 'critical',
        shape: 'ovsxat_<alnum:36>',
    }),
    token({
        id: 'anaconda-token',
        aliases: ['conda-token'],
        what: 'Anaconda.org token in a channel address',
        gives: 'read the private channel and perhaps upload to it',
        revoke: 'anaconda.org > Settings > Access',
        shape: 'anaconda.org/t/<alnum:2>-<uuid>',
    }),
    token({
        id: 'sidekiq-sensitive-url',
        what: 'Sidekiq Pro credentials in a gem source',
        gives: 'download the licensed gems',
        revoke: 'the licence holder at contribsys.com',
        severity: 'medium',
        shape: '<hex:8>:<hex:8>@<gems|enterprise>.contribsys.com',
        keywords: ['.contribsys.com'],
        lookback: 30,
        entropy: 0,
    }),
    named({
        id: 'sidekiq-secret',
        what: 'Sidekiq Pro bundler credentials',
        gives: 'download the licensed gems',
        revoke: 'the licence holder at contribsys.com',
        severity: 'medium',
        names: ['bundle_enterprise__contribsys__com', 'bundle_gems__contribsys__com'],
        shape: '<hex:8>:<hex:8>',
        entropy: 2,
    }),
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/saas.js
// Everything else that is sold as a service: project tools, maps, content, design, data sources.


const saas_reads = 'read and change what the account keeps there';
const quota = 'use up the quota of the account';
const saasRules = [
    token({
        id: 'atlassian-api-token',
        aliases: ['jira-api-token', 'confluence-api-token'],
        what: 'Atlassian API token',
        gives: 'read and change issues and pages as its owner',
        revoke: 'id.atlassian.com/manage-profile/security/api-tokens',
        severity: 'critical',
        shape: ['ATATT3xFfGF0<opaque:150-300>', 'ATATT<url:20-300>=<upper:8>', 'ATATT<opaque:100-300>'],
    }),
    named({
        id: 'atlassian-legacy-api-token',
        what: 'Atlassian API token of the old form',
        gives: 'read and change issues and pages as its owner',
        revoke: 'id.atlassian.com/manage-profile/security/api-tokens',
        names: ['atlassian', 'confluence', 'jira'],
        shape: ['<alnum:24>'],
    }),
    named({
        id: 'atlassian-data-center-token',
        aliases: ['jira-pat', 'confluence-pat'],
        what: 'Jira or Confluence personal access token',
        gives: 'read and change issues and pages as its owner',
        revoke: 'the Jira or Confluence server > Profile > Personal access tokens',
        severity: 'critical',
        names: ['jira', 'confluence', 'atlassian', 'bearer'],
        shape: '<M|N|O><base64:43>',
        judge: (secret) => (/^\d{12}:/.test(Buffer.from(secret, 'base64').toString('latin1')) ? {} : undefined),
        sample: (seed) => Buffer.from(`${Math.imul(seed.length, 7919) % 1000}`.padStart(12, '604985713264').concat(':', [...seed.padEnd(20, 'q7Zk')]
            .map((c, i) => String.fromCharCode(((c.charCodeAt(0) * 31 + i * 57) % 90) + 33))
            .join('')
            .slice(0, 20))).toString('base64'),
    }),
    named({
        id: 'asana-client-id',
        what: 'Asana client id',
        gives: 'name the application whose secret usually stands beside it',
        revoke: 'app.asana.com/0/developer-console',
        severity: 'low',
        names: ['asana'],
        shape: '<digit:16>',
        entropy: 2,
    }),
    named({
        id: 'asana-client-secret',
        what: 'Asana client secret',
        gives: 'impersonate the application',
        revoke: 'app.asana.com/0/developer-console',
        names: ['asana'],
        shape: '<lower:32>',
    }),
    named({
        id: 'asana-personal-access-token',
        aliases: ['asana-pat'],
        what: 'Asana personal access token',
        gives: saas_reads,
        revoke: 'app.asana.com/0/my-apps',
        names: ['asana', 'access_token', 'token'],
        shape: ['<1|2>/<digit:12-20>/<digit:12-20>:<hex:32>', '<0|1>/<digit:12-20>:<hex:32>'],
    }),
    token({
        id: 'linear-api-key',
        what: 'Linear API key',
        gives: saas_reads,
        revoke: 'linear.app/settings/api',
        shape: ['lin_api_<alnum:40>', 'lin_oauth_<hex:64>', 'lin_wh_<alnum:20-60>'],
    }),
    named({
        id: 'linear-client-secret',
        what: 'Linear client secret',
        gives: 'impersonate the application',
        revoke: 'linear.app/settings/api',
        names: ['linear'],
        shape: '<hex:32>',
    }),
    token({
        id: 'notion-api-token',
        aliases: ['notion-integration-token'],
        what: 'Notion integration token',
        gives: saas_reads,
        revoke: 'notion.so/profile/integrations',
        severity: 'critical',
        shape: ['ntn_<digit:11><alnum:35>', 'secret_<alnum:43>'],
    }),
    named({
        id: 'airtable-api-key',
        what: 'Airtable API key',
        gives: saas_reads,
        revoke: 'airtable.com/create/tokens',
        names: ['airtable'],
        shape: ['key<alnum:14>', '<alnum:17>'],
    }),
    token({
        id: 'airtable-personnal-access-token',
        aliases: ['airtable-personal-access-token'],
        what: 'Airtable personal access token',
        gives: saas_reads,
        revoke: 'airtable.com/create/tokens',
        severity: 'critical',
        shape: 'pat<alnum:14>.<hex:64>',
    }),
    token({
        id: 'clickup-personal-api-token',
        what: 'ClickUp personal API token',
        gives: saas_reads,
        revoke: 'app.clickup.com/settings/apps',
        shape: 'pk_<digit:6-9>_<upper:32>',
    }),
    named({
        id: 'trello-api-token',
        what: 'Trello API key or token',
        gives: saas_reads,
        revoke: 'trello.com/power-ups/admin',
        names: ['trello'],
        shape: ['<hex:64>', 'ATTA<hex:64><HEX:8>', '<hex:32>'],
    }),
    token({
        id: 'trello-access-token',
        what: 'Trello access token',
        gives: saas_reads,
        revoke: 'trello.com/u/me/account',
        severity: 'high',
        shape: 'ATTA<hex:64><HEX:8>',
    }),
    named({
        id: 'monday-api-token',
        what: 'monday.com API token',
        gives: saas_reads,
        revoke: 'monday.com > Developers > My access tokens',
        names: ['monday'],
        shape: 'eyJ<url:20-300>.<url:50-1000>.<url:20-500>',
    }),
    token({
        id: 'figma-personal-access-token',
        aliases: ['figma-personal-access-header-token'],
        what: 'Figma personal access token',
        gives: saas_reads,
        revoke: 'figma.com/settings',
        shape: ['figd_<url:38-42>', 'figu_<url:38-60>'],
    }),
    token({
        id: 'postman-api-token',
        aliases: ['postman-api-key'],
        what: 'Postman API key',
        gives: 'read the collections, with the credentials in them',
        revoke: 'postman.co/settings/me/api-keys',
        severity: 'critical',
        shape: ['PMAK-<anyhex:24>-<anyhex:34>', 'PMAT-<alnum:26>'],
    }),
    token({
        id: 'readme-api-token',
        what: 'ReadMe API key',
        gives: 'change the published documentation',
        revoke: 'dash.readme.com > Configuration',
        shape: 'rdme_<lower:70>',
    }),
    token({
        id: 'typeform-api-token',
        what: 'Typeform personal token',
        gives: 'read what people answered',
        revoke: 'admin.typeform.com/user/tokens',
        shape: 'tfp_<opaque:40-59>',
    }),
    named({
        id: 'contentful-delivery-api-token',
        aliases: ['contentful-personal-access-token'],
        what: 'Contentful token',
        gives: 'read, and with a management token change, the content',
        revoke: 'app.contentful.com > Settings > API keys',
        names: ['contentful'],
        shape: ['<url:43>', 'CFPAT-<url:43>'],
    }),
    token({
        id: 'contentful-management-token',
        aliases: ['contentful-pat'],
        what: 'Contentful personal access token',
        gives: 'change the content of every space of its owner',
        revoke: 'app.contentful.com/account/profile/cma_tokens',
        severity: 'critical',
        shape: 'CFPAT-<url:43>',
    }),
    named({
        id: 'mapbox-api-token',
        aliases: ['mapbox-secret-token'],
        what: 'Mapbox token',
        gives: quota,
        revoke: 'account.mapbox.com/access-tokens',
        severity: 'medium',
        names: ['mapbox', 'access_token', 'accesstoken'],
        shape: ['<pk|sk>.<lower:60>.<lower:22>', '<pk|sk>.eyJ<url:40-120>.<url:22>'],
    }),
    token({
        id: 'mapbox-secret-access-token',
        what: 'Mapbox secret token',
        gives: 'change the maps of the account and use up its quota',
        revoke: 'account.mapbox.com/access-tokens',
        shape: 'sk.eyJ<url:40-160>.<url:22>',
    }),
    token({
        id: 'maxmind-license-key',
        what: 'MaxMind licence key',
        gives: 'download the databases on the account',
        revoke: 'maxmind.com/en/accounts/current/license-key',
        severity: 'medium',
        shape: '<alnum:6>_<alnum:29>_mmk',
        keywords: ['_mmk'],
        lookback: 38,
    }),
    named({
        id: 'maxmind-license-key-legacy',
        what: 'MaxMind licence key',
        gives: 'download the databases on the account',
        revoke: 'maxmind.com/en/accounts/current/license-key',
        severity: 'medium',
        names: ['maxmind', 'geoip'],
        words: ['license', 'key'],
        shape: '<alnum:16>',
    }),
    named({
        id: 'adafruit-api-key',
        what: 'Adafruit IO key',
        gives: 'read and steer the devices of the account',
        revoke: 'io.adafruit.com',
        severity: 'medium',
        names: ['adafruit'],
        shape: ['aio_<alnum:28>', '<url:32>'],
    }),
    token({
        id: 'adafruit-io-key',
        what: 'Adafruit IO key',
        gives: 'read and steer the devices of the account',
        revoke: 'io.adafruit.com',
        severity: 'medium',
        shape: 'aio_<alnum:28>',
    }),
    named({
        id: 'adobe-client-id',
        what: 'Adobe client id',
        gives: 'name the client whose secret usually stands beside it',
        revoke: 'developer.adobe.com/console',
        severity: 'low',
        names: ['adobe'],
        shape: '<hex:32>',
    }),
    token({
        id: 'adobe-client-secret',
        what: 'Adobe client secret',
        gives: 'act as the integration',
        revoke: 'developer.adobe.com/console',
        severity: 'critical',
        shape: ['p8e-<alnum:32>', 'p8e-<url:32>'],
    }),
    named({
        id: 'dropbox-api-token',
        aliases: ['dropbox-app-secret'],
        what: 'Dropbox app key or secret',
        gives: 'impersonate the application',
        revoke: 'dropbox.com/developers/apps',
        names: ['dropbox'],
        shape: '<lower:15>',
    }),
    named({
        id: 'dropbox-long-lived-api-token',
        what: 'Dropbox access token (long-lived)',
        gives: 'read and change the files of the account',
        revoke: 'dropbox.com/developers/apps',
        severity: 'critical',
        names: ['dropbox', 'token', 'bearer'],
        shape: '<alnum:11>AAAAAAAAAA<url:43>',
    }),
    named({
        id: 'dropbox-short-lived-api-token',
        what: 'Dropbox access token',
        gives: 'read and change the files of the account',
        revoke: 'dropbox.com/developers/apps',
        severity: 'high',
        names: ['dropbox'],
        shape: 'sl.<url:130-1300>',
    }),
    token({
        id: 'dropbox-access-token',
        what: 'Dropbox access token',
        gives: 'read and change the files of the account',
        revoke: 'dropbox.com/developers/apps',
        severity: 'high',
        shape: ['sl.<url:130-1300>', 'sl.u.<url:130-1300>'],
    }),
    named({
        id: 'box-api-access-token',
        aliases: ['box-client-secret'],
        what: 'Box access token or client secret',
        gives: 'read and change the files of the account',
        revoke: 'app.box.com/developers/console',
        names: ['box_api', 'box_'],
        shape: '<alnum:32>',
    }),
    token({ id: 'frameio-api-token', what: 'Frame.io API token', gives: saas_reads, revoke: 'developer.frame.io', shape: 'fio-u-<url:64>' }),
    token({
        id: 'hubspot-private-app-token',
        what: 'HubSpot private app token',
        gives: 'read and change the customer records',
        revoke: 'app.hubspot.com > Private apps',
        severity: 'critical',
        shape: 'pat-<na|eu|ap><digit:1>-<uuid>',
    }),
    named({
        id: 'hubspot-api-key',
        what: 'HubSpot API key',
        gives: 'read and change the customer records',
        revoke: 'app.hubspot.com > Private apps',
        severity: 'high',
        names: ['hubspot', 'hapikey'],
        shape: '<uuid>',
    }),
    token({
        id: 'salesforce-access-token',
        what: 'Salesforce session or access token',
        gives: 'read and change the customer records as the user',
        revoke: 'the Salesforce setup > Session management',
        severity: 'critical',
        shape: '00D<alnum:12>!<opaque:60-260>',
    }),
    token({
        id: 'salesforce-consumer-key',
        aliases: ['salesforce-oauth2-key'],
        what: 'Salesforce consumer key',
        gives: 'name the connected app whose secret usually stands beside it',
        revoke: 'the Salesforce setup > App manager',
        severity: 'medium',
        shape: '3MVG9<opaque:60-120>',
    }),
    named({
        id: 'salesforce-marketing-cloud-secret',
        what: 'Salesforce client secret',
        gives: 'obtain tokens as the connected app',
        revoke: 'the Salesforce setup > App manager',
        names: ['salesforce', 'sfdc'],
        shape: ['<HEX:64>', '<digit:19>', '<alnum:24>'],
    }),
    named({
        id: 'rapidapi-access-token',
        what: 'RapidAPI key',
        gives: quota,
        revoke: 'rapidapi.com/developer/apps',
        severity: 'medium',
        names: ['rapidapi'],
        shape: '<alnum:50>',
    }),
    named({
        id: 'nytimes-access-token',
        what: 'New York Times API key',
        gives: quota,
        revoke: 'developer.nytimes.com/my-apps',
        severity: 'low',
        names: ['nytimes', 'new_york_times', 'newyorktimes'],
        shape: '<url:32>',
    }),
    token({
        id: 'intra42-client-secret',
        what: '42 intranet client secret',
        gives: 'read the records of the school as the application',
        revoke: 'profile.intra.42.fr/oauth/applications',
        severity: 'medium',
        shape: 's-s4t2<ud|af>-<hex:64>',
    }),
    ...[
        ['settlemint-application-access-token', 'application', 'sm_aat_<alnum:16>'],
        ['settlemint-personal-access-token', 'personal', 'sm_pat_<alnum:16>'],
        ['settlemint-service-access-token', 'service', 'sm_sat_<alnum:16>'],
    ].map(([id, kind, shape]) => token({
        id,
        what: `SettleMint ${kind} access token`,
        gives: 'steer the blockchain nodes of the account',
        revoke: 'console.settlemint.com',
        shape,
    })),
    named({
        id: 'zoho-oauth-token',
        aliases: ['zoho-client-id', 'zoho-client-secret', 'zoho-zapi-key'],
        what: 'Zoho OAuth token or client secret',
        gives: saas_reads,
        revoke: 'api-console.zoho.com',
        names: ['zoho'],
        shape: ['1000.<hex:32>.<hex:32>', '<hex:42>', '1000.<upper:30>'],
    }),
    named({
        id: 'mux-access-token-secret',
        what: 'Mux access token secret',
        gives: 'read and delete the videos of the account',
        revoke: 'dashboard.mux.com/settings/access-tokens',
        names: ['mux'],
        shape: '<base64:75>',
    }),
    token({
        id: 'nylas-api-key',
        what: 'Nylas API key',
        gives: 'read the mail and calendars connected to the application',
        revoke: 'dashboard.nylas.com',
        severity: 'critical',
        shape: ['nyk_<alnum:67>', 'nyk_v0_<alnum:64>'],
    }),
    token({
        id: 'calcom-api-key',
        what: 'Cal.com API key',
        gives: 'read and change the calendar',
        revoke: 'app.cal.com/settings/developer/api-keys',
        shape: 'cal_live_<hex:32>',
    }),
    named({
        id: 'wakatime-api-key',
        what: 'WakaTime API key',
        gives: 'read when its owner worked on what',
        revoke: 'wakatime.com/settings/api-key',
        severity: 'medium',
        names: ['wakatime', 'waka_time'],
        shape: ['<uuid>', 'waka_<uuid>'],
    }),
    token({
        id: 'wakatime-token',
        what: 'WakaTime API key',
        gives: 'read when its owner worked on what',
        revoke: 'wakatime.com/settings/api-key',
        severity: 'medium',
        shape: 'waka_<uuid>',
    }),
    token({
        id: 'riot-games-api-key',
        what: 'Riot Games API key',
        gives: quota,
        revoke: 'developer.riotgames.com',
        severity: 'medium',
        shape: 'RGAPI-<uuid>',
    }),
    token({
        id: 'wundergraph-api-key',
        what: 'WunderGraph Cosmo API key',
        gives: 'change the federated graph',
        revoke: 'cosmo.wundergraph.com > API keys',
        shape: 'cosmo_<hex:32>',
    }),
    token({
        id: 'apollo-graph-key',
        aliases: ['apollo-api-key'],
        what: 'Apollo GraphOS key',
        gives: 'change the published graph',
        revoke: 'studio.apollographql.com > Settings',
        shape: ['service:<url:2-40>:<url:22>', 'user:<url:2-40>:<url:22>'],
        keywords: ['service:', 'user:gh.'],
        entropy: 3.6,
        judge: (secret) => /\d/.test(secret.slice(-22)) && /[A-Z]/.test(secret.slice(-22)) && /[a-z]/.test(secret.slice(-22)) ? {} : undefined,
    }),
    token({
        id: 'composio-api-key',
        aliases: ['composio-credentials'],
        what: 'Composio API key',
        gives: 'act through the connected accounts',
        revoke: 'app.composio.dev > API keys',
        shape: ['ak_<url:20>', 'oak_<url:20>', 'uak_<url:20>'],
        keywords: ['ak_'],
        entropy: 3.6,
        lookback: 2,
        judge: (secret) => (/\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret.slice(4)) ? {} : undefined),
    }),
    token({
        id: 'svix-api-key',
        what: 'Svix API key',
        gives: 'send webhooks in the name of the product',
        revoke: 'dashboard.svix.com',
        shape: ['testsk_<url:32-60>', 'sk_<url:30-60>.<eu|us>'],
        keywords: ['testsk_', 'sk_'],
    }),
    named({
        id: 'wechat-app-secret',
        aliases: ['tencent-wechat-app-id'],
        what: 'WeChat app secret',
        gives: 'act as the application',
        revoke: 'mp.weixin.qq.com',
        names: ['wechat', 'weixin', 'wx_'],
        words: ['secret', 'key', 'token'],
        shape: '<hex:32>',
    }),
    named({
        id: 'spotify-client-secret',
        what: 'Spotify client secret',
        gives: 'act as the application',
        revoke: 'developer.spotify.com/dashboard',
        names: ['spotify'],
        shape: '<hex:32>',
    }),
    named({
        id: 'openweather-api-key',
        what: 'OpenWeather API key',
        gives: quota,
        revoke: 'home.openweathermap.org/api_keys',
        severity: 'low',
        names: ['openweather', 'owm', 'appid', 'weather_api'],
        shape: '<hex:32>',
    }),
    named({
        id: 'virustotal-api-key',
        what: 'VirusTotal API key',
        gives: quota,
        revoke: 'virustotal.com/gui/my-apikey',
        severity: 'medium',
        names: ['virustotal', 'vt_api'],
        shape: '<hex:64>',
    }),
    named({
        id: 'shodan-api-key',
        what: 'Shodan API key',
        gives: quota,
        revoke: 'account.shodan.io',
        severity: 'medium',
        names: ['shodan'],
        shape: '<alnum:32>',
    }),
    named({
        id: 'abuseipdb-api-key',
        what: 'AbuseIPDB API key',
        gives: quota,
        revoke: 'abuseipdb.com/account/api',
        severity: 'low',
        names: ['abuseipdb'],
        shape: '<hex:80>',
    }),
    named({
        id: 'pusher-app-secret',
        what: 'Pusher app secret',
        gives: 'send to every connected user',
        revoke: 'dashboard.pusher.com > App keys',
        names: ['pusher'],
        words: ['secret', 'key'],
        shape: '<hex:20>',
    }),
    named({
        id: 'ably-api-key',
        what: 'Ably API key',
        gives: 'read and send on the channels',
        revoke: 'ably.com/accounts > API keys',
        names: ['ably'],
        shape: ['<url:6>.<url:6>:<url:43>', '<url:6>.<url:6>:<url:16-30>'],
    }),
    named({
        id: 'pubnub-secret-key',
        aliases: ['pubnub-publish-key', 'pubnub-subscribe-key'],
        what: 'PubNub key',
        gives: 'read or send on the channels',
        revoke: 'admin.pubnub.com',
        severity: 'medium',
        names: ['pubnub', 'publish_key', 'subscribe_key'],
        shape: ['<pub|sub>-c-<uuid>', 'sec-c-<base64:48>'],
    }),
    named({
        id: 'google-recaptcha-secret',
        aliases: ['recaptcha-secret-key'],
        what: 'reCAPTCHA secret key',
        gives: 'forge the proof that a visitor is human',
        revoke: 'google.com/recaptcha/admin',
        severity: 'medium',
        names: ['recaptcha', 'captcha'],
        words: ['secret', 'private', '(?<!site.?)key'],
        shape: '6L<url:38>',
    }),
    named({
        id: 'lichess-personal-access-token',
        what: 'Lichess token',
        gives: 'play and read as its owner',
        revoke: 'lichess.org/account/oauth/token',
        severity: 'low',
        names: ['lichess'],
        shape: ['lip_<alnum:16-60>'],
    }),
    named({
        id: 'netsuite-consumer-secret',
        aliases: ['docusign-secret-key', 'sap-concur-secret'],
        what: 'DocuSign or NetSuite integration secret',
        gives: 'read and sign documents or books as the integration',
        revoke: 'the account that issued it',
        names: ['docusign', 'netsuite'],
        words: ['secret', 'key', 'token'],
        shape: ['<uuid>', '<hex:64>'],
    }),
    token({
        id: 'sanity-token',
        what: 'Sanity API token',
        gives: 'read and change the content',
        revoke: 'sanity.io/manage',
        shape: 'sk<alnum:80-180>',
        keywords: continued('sk', src_rule/* base62 */.Yb),
        entropy: 4.8,
        judge: (secret) => (/\d.*\d.*\d/.test(secret) && /[A-Z].*[A-Z]/.test(secret) ? {} : undefined),
    }),
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/secret-managers.js
// Secret managers, identity providers and keys that open other secrets.

const opens = 'read every secret its policy covers';
const secretManagerRules = [
    token({
        id: 'vault-service-token',
        aliases: ['hashicorp-vault-token'],
        what: 'HashiCorp Vault service token',
        gives: opens,
        revoke: 'the Vault server (vault token revoke)',
        severity: 'critical',
        shape: ['hvs.<url:90-120>', 'hvs.<url:24-120>'],
    }),
    token({
        id: 'vault-batch-token',
        what: 'HashiCorp Vault batch token',
        gives: opens,
        revoke: 'the Vault server (revoke its parent)',
        severity: 'critical',
        shape: 'hvb.<url:138-300>',
    }),
    token({
        id: 'vault-recovery-token',
        what: 'HashiCorp Vault recovery token',
        gives: 'operate the sealed server',
        revoke: 'the Vault server',
        severity: 'critical',
        shape: 'hvr.<url:24-120>',
    }),
    named({
        id: 'vault-legacy-token',
        aliases: ['vault-token-legacy'],
        what: 'HashiCorp Vault token of the old form',
        gives: opens,
        revoke: 'the Vault server (vault token revoke)',
        severity: 'critical',
        names: ['vault', 'token'],
        shape: '<s|b|r>.<alnum:24>',
        judge: (secret) => (/^[sbr]\.(?=.*\d)(?=.*[A-Z])(?=.*[a-z])[A-Za-z0-9]{24}$/.test(secret) ? {} : undefined),
    }),
    token({
        id: 'doppler-api-token',
        aliases: ['doppler-token'],
        what: 'Doppler token',
        gives: opens,
        revoke: 'dashboard.doppler.com > Tokens',
        severity: 'critical',
        shape: ['dp.pt.<alnum:40-44>', 'dp.<ct|sa|scim|audit>.<alnum:40-44>', 'dp.st.<url:2-35>.<alnum:40-44>', 'dp.st.<alnum:40-44>'],
        keywords: ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.', 'dp.st.'],
    }),
    token({
        id: '1password-service-account-token',
        what: '1Password service account token',
        gives: 'read every vault it was granted',
        revoke: 'my.1password.com > Developer > Service accounts',
        severity: 'critical',
        shape: 'ops_eyJ<base64:250-1500>',
    }),
    token({
        id: '1password-secret-key',
        what: '1Password secret key',
        gives: 'open the vaults once the account password leaks too',
        revoke: 'my.1password.com > My profile > Regenerate secret key',
        severity: 'critical',
        shape: ['A3-<upper:6>-<upper:6>-<upper:5>-<upper:5>-<upper:5>-<upper:5>', 'A3-<upper:6>-<upper:11>-<upper:5>-<upper:5>-<upper:5>'],
    }),
    token({
        id: 'age-secret-key',
        what: 'age identity (secret key)',
        gives: 'decrypt everything encrypted to it',
        revoke: 'no place: encrypt again to a new recipient and replace what it protected',
        severity: 'critical',
        shape: ['AGE-SECRET-KEY-1<bech32:58>', 'AGE-SECRET-KEY-PQ-1<bech32:58>', 'AGE-PLUGIN-YUBIKEY-1<bech32:20-80>'],
        keywords: ['age-secret-key-', 'age-plugin-yubikey-'],
    }),
    token({
        id: 'infisical-token',
        aliases: ['infisical-service-token'],
        what: 'Infisical service token',
        gives: opens,
        revoke: 'app.infisical.com > Project > Access control',
        severity: 'critical',
        shape: 'st.<hex:24>.<hex:32>.<hex:32>',
    }),
    named({
        id: 'bitwarden-client-secret',
        aliases: ['bitwarden-access-token'],
        what: 'Bitwarden API client secret',
        gives: 'sign in to the vault without the second factor',
        revoke: 'vault.bitwarden.com > Security > Keys',
        severity: 'critical',
        names: ['bitwarden', 'bw_client', 'bw_session', 'bws_access'],
        shape: ['<alnum:30>', '0.<uuid>.<alnum:30>:<base64:22>==', '<base64:86>=='],
    }),
    token({
        id: 'bitwarden-secrets-manager-token',
        what: 'Bitwarden Secrets Manager access token',
        gives: opens,
        revoke: 'vault.bitwarden.com > Machine accounts',
        severity: 'critical',
        shape: '0.<uuid>.<alnum:30>:<base64:22>==',
        keywords: ['0.'],
        entropy: 3.5,
    }),
    named({
        id: 'okta-access-token',
        aliases: ['okta-api-token'],
        what: 'Okta API token',
        gives: 'manage users and sign-in of the organisation',
        revoke: 'the Okta admin console > Security > API > Tokens',
        severity: 'critical',
        names: ['okta', 'ssws'],
        shape: '00<url:40>',
    }),
    named({
        id: 'auth0-client-secret',
        what: 'Auth0 client secret',
        gives: 'obtain tokens as the application',
        revoke: 'manage.auth0.com > Applications',
        severity: 'critical',
        names: ['auth0'],
        words: ['secret', 'token', 'key', 'pass'],
        shape: '<url:64>',
    }),
    token({
        id: 'clerk-secret-key',
        what: 'Clerk secret key',
        gives: 'manage the users of the application',
        revoke: 'dashboard.clerk.com > API keys',
        severity: 'critical',
        shape: 'sk_<live|test>_<alnum:42>',
    }),
    named({
        id: 'workos-production-api-key',
        aliases: ['workos-api-key'],
        what: 'WorkOS API key',
        gives: 'manage the users of the application',
        revoke: 'dashboard.workos.com > API keys',
        severity: 'critical',
        names: ['workos'],
        shape: ['sk_<live|test>_<alnum:20-100>', 'sk_<alnum:40-100>'],
    }),
    token({
        id: 'stytch-secret',
        what: 'Stytch secret',
        gives: 'manage the users of the application',
        revoke: 'stytch.com/dashboard > API keys',
        severity: 'critical',
        shape: 'secret-<live|test>-<url:36>',
        keywords: ['secret-live-', 'secret-test-'],
    }),
    token({
        id: 'authress-service-client-access-key',
        what: 'Authress service client key',
        gives: 'manage access of the application',
        revoke: 'authress.io/app',
        severity: 'critical',
        shape: '<sc|ext|scauth|authress>_<lower:5-30>.<lower:4-6>.acc_<lower:10-32>.<opaque:30-120>',
        keywords: ['sc_', 'ext_', 'scauth_', 'authress_'],
    }),
    named({
        id: 'jumpcloud-api-key',
        what: 'JumpCloud API key',
        gives: 'manage users and machines of the organisation',
        revoke: 'console.jumpcloud.com',
        severity: 'critical',
        names: ['jumpcloud'],
        shape: ['<hex:40>', 'jca_<alnum:36>'],
    }),
    named({
        id: 'cisco-meraki-api-key',
        what: 'Cisco Meraki API key',
        gives: 'change the networks of the organisation',
        revoke: 'dashboard.meraki.com > My profile',
        severity: 'critical',
        names: ['meraki'],
        shape: '<hex:40>',
    }),
    token({
        id: 'openshift-user-token',
        what: 'OpenShift access token',
        gives: 'act as the user in the cluster',
        revoke: 'the cluster (oc delete oauthaccesstoken)',
        severity: 'critical',
        shape: 'sha256~<url:43>',
    }),
    named({
        id: 'hcp-client-secret',
        what: 'HashiCorp Cloud client secret',
        gives: 'steer the HashiCorp Cloud project',
        revoke: 'portal.cloud.hashicorp.com > Service principals',
        severity: 'critical',
        names: ['hcp_client_secret'],
        shape: '<opaque:64>',
    }),
    token({
        id: 'nats-nkey-seed',
        aliases: ['nkey-seed'],
        what: 'NKEY seed (NATS)',
        gives: 'sign in to the messaging system as its owner',
        revoke: 'the NATS operator: replace the key pair',
        severity: 'critical',
        shape: '<SU|SA|SO|SN|SC>A<base32:55>',
        keywords: ['sua', 'saa', 'soa', 'sna', 'sca'],
        entropy: 4,
        judge: (secret) => (/[2-7]/.test(secret) ? {} : undefined),
    }),
    named({
        id: 'totp-secret',
        aliases: ['otp-secret'],
        what: 'one-time password seed',
        gives: 'compute the second factor of the account',
        revoke: 'the account: set the second factor up anew',
        severity: 'high',
        names: ['totp', 'otp_secret', 'otpauth', '2fa', 'mfa_secret', 'otp_seed', 'google_authenticator'],
        shape: ['<base32:16-64>'],
        judge: (secret) => (/^[A-Z2-7]+$/.test(secret) && /[2-7]/.test(secret) ? {} : undefined),
    }),
    token({
        id: 'wireguard-private-key',
        what: 'WireGuard private key',
        gives: 'join the private network as its peer',
        revoke: 'the peers: replace the key pair',
        severity: 'critical',
        shape: ['PrivateKey = <base64:43>=', 'PrivateKey=<base64:43>='],
        entropy: 4,
    }),
];

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/rules/index.js
// Every rule, by family. A new family is a file here and a line below.



















/** Rules by the page of documentation they stand on, specific ones first. */
const families = {
    'cloud-aws': awsRules,
    'cloud-azure': azureRules,
    'cloud-google': googleRules,
    'cloud-hosting': hostingRules,
    'git-hosts': gitHostRules,
    ci: ciRules,
    registries: registryRules,
    chat: chatRules,
    payment: paymentRules,
    ai: aiRules,
    observability: observabilityRules,
    'secret-managers': secretManagerRules,
    saas: saasRules,
    ...providerFamilies,
    'private-keys': privateKeyRules,
    jwt: jwtRules,
    'connection-strings': connectionRules,
    places: placeRules,
    generic: genericRules,
};
/** All built-in rules, specific ones first. */
function secretRules() {
    return allRules;
}
const allRules = Object.values(families).flat();
let pages;
/** The page on which a rule is documented. */
function familyOf(ruleId) {
    pages ??= new Map(Object.entries(families).flatMap(([family, rules]) => rules.map(({ id }) => [id, family])));
    return pages.get(ruleId);
}


/***/ }),

/***/ 197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ holdsSecretManifest),
/* harmony export */   a: () => (/* binding */ kubernetesRules)
/* harmony export */ });
/* harmony import */ var _generic_names_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7714);
/* harmony import */ var _generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9133);
/* harmony import */ var _generic_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1034);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6294);
// Kubernetes Secret manifests: values in base64 under `data`, plain under `stringData`. Sealed and encrypted ones are left alone.




/** A manifest of this size at most is looked at, on each side of its kind. */
const reach = 64 * 1024;
/** Byte spans of the values of the document that holds the match. */
function* values(text, match) {
    const [start, end] = documentAround(text, match.index);
    const document = text.slice(start, end);
    if (/\bsops:|encryptedData|ENC\[/.test(document))
        return;
    for (const section of document.matchAll(/(?:^|\n)([ \t]{0,20})(?:data|stringData):[ \t]*\r?\n((?:\1[ \t]{1,20}[^\n]{0,16000}\n?){1,5000})/g)) {
        const base = start + section.index + section[0].length - section[2].length;
        const plain = section[0].includes('stringData:');
        for (const line of section[2].matchAll(/^[ \t]{1,40}["']?([\w.-]{1,120})["']?:[ \t]{1,4}["']?([^\s"'#{][^\n"'#]{2,8000}?)["']?[ \t]{0,20}(?:#[^\n]{0,8000})?\r?$/gm)) {
            const [, key = '', value = ''] = line;
            if (!isSecret(key, value, plain))
                continue;
            const at = base + line.index + line[0].lastIndexOf(value);
            yield [at, at + value.length];
        }
    }
    for (const section of document.matchAll(/"(data|stringData)"\s{0,4}:\s{0,4}\{([^{}]{1,16000})\}/g)) {
        const base = start + section.index + section[0].indexOf('{') + 1;
        for (const pair of section[2].matchAll(/"([\w.-]{1,120})"\s{0,4}:\s{0,4}"([^"\n]{3,8000})"/g)) {
            const [, key = '', value = ''] = pair;
            if (!isSecret(key, value, section[1] === 'stringData'))
                continue;
            const at = base + pair.index + pair[0].lastIndexOf(value);
            yield [at, at + value.length];
        }
    }
}
/** From the separator before a place to the one after it, both looked for within reach. */
function documentAround(text, place) {
    const from = Math.max(0, place - reach);
    const before = text.slice(from, place).lastIndexOf('\n---');
    const after = text.slice(place, place + reach).indexOf('\n---');
    return [before < 0 ? from : from + before, after < 0 ? Math.min(text.length, place + reach) : place + after];
}
function isSecret(key, value, plain) {
    if (/^[$%<{]|\{\{|\$\{|^!/.test(value))
        return false;
    if (!plain && !/^[A-Za-z0-9+/]{4,8000}={0,2}$/.test(value))
        return false;
    const inside = plain ? value : Buffer.from(value, 'base64').toString('latin1');
    // Keys in PEM are found by their own rule, certificates are no secrets.
    if (/-----BEGIN/.test(inside))
        return false;
    const kind = (0,_generic_names_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOfName */ .f)(key);
    if (!/^[\t\n\r -~]+$/.test(inside))
        return kind !== undefined && inside.length >= 12;
    const text = inside.trim();
    if (/\$\{|\{\{|^<[^<>]+>$/.test(text))
        return false;
    if (kind === 'password' || kind === 'secret')
        return (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .typedPassword */ .II)({ secret: text.slice(0, 200) }) !== undefined;
    const inner = /(?:passw(?:or)?d|pass|secret|token|api_?key)["']?\s{0,3}[=:]\s{0,3}["']?(?<value>[^\s"'$<{,;]{4,200})/i.exec(text)?.groups
        ?.value;
    if (inner !== undefined && (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .typedPassword */ .II)({ secret: inner }) !== undefined)
        return true;
    // An address, a path, a name of something.
    if (/^[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){2,8}(?:\/[a-z0-9.-]{1,60}){0,6}$/.test(text))
        return false;
    if (text.length <= 200 && (0,_generic_values_js__WEBPACK_IMPORTED_MODULE_1__/* .fitOf */ .Zo)(text, 'secret', { quoted: true, wrapped: false, credentialFile: false }) === undefined)
        return false;
    return (0,_generic_values_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .EZ)(text) && text.length >= (kind === undefined ? 20 : 12) && !/^[0-9a-f-]{36}$/.test(text);
}
/** What somebody may have typed is less sure than what a machine made. */
function judge({ secret }) {
    if (secret === '')
        return undefined;
    const decoded = /^[A-Za-z0-9+/]{4,8000}={0,2}$/.test(secret) ? Buffer.from(secret, 'base64').toString('latin1').trim() : '';
    const value = /^[ -~]{3,}$/.test(decoded) ? decoded : secret;
    return value.length > 100 || (0,_generic_values_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .EZ)(value) ? {} : { confidence: 'medium' };
}
const manifestFile = /\.(?:ya?ml|json|tpl|tmpl|j2|gotmpl|erb)$/i;
const manifestKinds = ['kind: Secret', 'kind: "Secret"', "kind: 'Secret'", 'kind": "Secret"', 'kind":"Secret"'];
/** Whether some bytes may be the manifest of a Secret, whose parts are judged by a line that can stand far from them. */
function holdsSecretManifest(path, content) {
    return manifestFile.test(path) && manifestKinds.some((kind) => content.includes(kind));
}
const kubernetesRules = [
    (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeRule */ .Sp)({
        id: 'kubernetes-secret-yaml',
        aliases: ['kubernetes-secret'],
        title: 'Value of a Kubernetes Secret',
        gives: 'use what the Secret protects, since base64 hides nothing',
        change: 'Change the value where it was issued, keep the manifest sealed or encrypted (SealedSecret, SOPS, an external secret)',
        keywords: manifestKinds.map((kind) => kind.toLowerCase()),
        pattern: /(?<![A-Za-z])kind(?:: (?:secret(?![\w-])|"secret"|'secret')|": ?"secret")/iy,
        spans: values,
        scope: documentAround,
        judge,
        generic: true,
        bad: [
            {
                text: () => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  password: ${Buffer.from((0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .made */ .mI)(1)).toString('base64')}\n`,
                path: 'secret.yaml',
            },
            { text: () => `kind: Secret\nstringData:\n  db-pass: ${(0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .made */ .mI)(2)}\napiVersion: v1\n`, path: 'secret.yml' },
            {
                text: () => `{"apiVersion": "v1", "data": {"token": "${Buffer.from((0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .made */ .mI)(3, 30)).toString('base64')}"}, "kind": "Secret"}`,
                path: 'secret.json',
            },
        ],
        good: [
            { text: 'kind: Secret\ndata:\n  password: {{ .Values.password | b64enc }}\n', path: 'secret.yaml' },
            { text: 'kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgBabcdefghijklmnopqrstu\n', path: 'sealed.yaml' },
            { text: 'kind: Secret\ndata:\n  username: YXBw\n  password: cGFzc3dvcmQ=\n', path: 'secret.yaml' },
            { text: 'kind: Secret\nmetadata:\n  name: db\nstringData:\n  host: db.acme.io\n', path: 'secret.yaml' },
            { text: () => `kind: Secret\ndata:\n  server: ${Buffer.from('https://localhost:6443').toString('base64')}\n`, path: 'secret.yaml' },
            { text: 'kind: Secret\nstringData:\n  config: |\n    "apiVersion": "client.authentication.k8s.io/v1beta1"\n', path: 'secret.yaml' },
        ],
    }),
    (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeRule */ .Sp)({
        id: 'kubernetes-bootstrap-token',
        title: 'Kubernetes bootstrap token',
        gives: 'join the cluster as a node',
        change: 'Delete it (kubeadm token delete) and create a new one',
        severity: 'critical',
        keywords: ['kubeadm join', '--token ', 'token: "', 'bootstrap'],
        pattern: /(?:kubeadm join[^\n]{0,120}?--token|--token|token: "|bootstrap[\w -]{0,30}[:=])[ ="']{0,3}(?<secret>[a-z0-9]{6}\.[a-z0-9]{16})(?![\w.])/iy,
        judge: ({ secret, before, path }) => _generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_0__/* .rehearsal */ .o5.test(path) ||
            /^abcdef\.|0123456789abcdef/.test(secret) ||
            !/kubeadm|bootstrap|6443|discovery|join/i.test(before.slice(-600))
            ? undefined
            : {},
        bad: [
            { text: () => `kubeadm join 10.0.0.1:6443 --token ${['8ewj1p', '9r9hcjoqgajrj4gi'].join('.')}`, path: 'join.sh' },
            { text: () => `bootstrapTokens:\n- token: "${['q7wqd2', '5k2m8z1r0v4x9c3b'].join('.')}"\n`, path: 'kubeadm.yaml' },
            {
                text: () => `kubeadm join master:6443 --discovery-token-ca-cert-hash sha256:1 --token ${['zr5f2k', 'p0o9i8u7y6t5r4e3'].join('.')}`,
                path: 'a.md',
            },
        ],
        good: [
            { text: 'kubeadm join 10.0.0.1:6443 --token abcdef.0123456789abcdef', path: 'a.md' },
            { text: 'kubeadm join 10.0.0.1:6443 --token $TOKEN', path: 'a.sh' },
            { text: 'helm get --token latest.release', path: 'a.sh' },
        ],
    }),
];


/***/ }),

/***/ 6294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ typedPassword),
/* harmony export */   Sp: () => (/* binding */ placeRule),
/* harmony export */   mI: () => (/* binding */ made)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9780);
/* harmony import */ var _generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9133);
/* harmony import */ var _generic_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1034);
// Builder of the rules for passwords that their place gives away: an option of a command, a line of a known file,
// an argument of a call. The expression begins at its keyword; whether the value is a password at all is judged alike.



/** What a person may have typed as a password; words of samples and references are none. */
function typedPassword({ secret }) {
    const fit = (0,_generic_values_js__WEBPACK_IMPORTED_MODULE_1__/* .fitOf */ .Zo)(secret, 'password', { quoted: true, wrapped: false, credentialFile: true });
    if (fit === undefined)
        return undefined;
    return fit === 'strong' ? {} : { confidence: 'medium' };
}
function placeRule(spec) {
    return {
        id: spec.id,
        aliases: spec.aliases ?? [],
        severity: spec.severity ?? 'high',
        confidence: spec.confidence ?? 'high',
        title: spec.title,
        why: `Whoever reads it can ${spec.gives}.`,
        remedy: `${spec.change}, and let the program read the new one from a secret store; deleting the line leaves the old one in the history.`,
        controls: ['CWE-798', 'NIST-800-53-IA-5(7)', 'PCI-DSS-8.6.2'],
        risks: ['CICD-SEC-6'],
        examples: { bad: spec.bad, good: spec.good },
        check: {
            keywords: spec.keywords,
            ...(spec.keywords.length === 0 ? {} : { anchor: 'keyword' }),
            pattern: spec.pattern,
            ...(spec.path === undefined ? {} : { path: spec.path }),
            ...(spec.spans === undefined ? {} : { spans: spec.spans }),
            ...(spec.scope === undefined ? {} : { scope: spec.scope }),
            ...(spec.generic === undefined ? {} : { generic: spec.generic }),
            ownPlausibility: true,
            judge: (candidate) => {
                const found = (spec.judge ?? typedPassword)(candidate);
                // What somebody may have typed is no more than that in a test or a manual.
                return found?.confidence === 'medium' && _generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_0__/* .rehearsal */ .o5.test(candidate.path) && !_generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialFile */ .C9.test(candidate.path) ? undefined : found;
            },
        },
    };
}
/** A made-up password of letters and digits. */
function made(seed, length = 14) {
    return `k7${(0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .sample */ .XM)(_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .base62 */ .Yb, length - 2, seed)}`;
}


/***/ }),

/***/ 2636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   jz: () => (/* binding */ byteSet),
/* harmony export */   n2: () => (/* binding */ Runs),
/* harmony export */   oR: () => (/* binding */ minRun)
/* harmony export */ });
// Unbroken runs of letters in bytes, found by looking at few of them: at the place where a shortest run would end,
// and from there backwards, which passes over the short words of a text unread.
/** Bytes of a set of characters, as a table of zeros and ones. */
function byteSet(characters) {
    const set = new Uint8Array(256);
    for (let i = 0; i < characters.length; i++)
        set[characters.charCodeAt(i)] = 1;
    return set;
}
/** Shorter runs are not kept. */
const minRun = 16;
/** Keywords that end at one place begin at several. */
const slack = 256;
/** Runs of the letters in some bytes, looked for as far as they are asked for. A class for its speed; see detect.ts. */
class Runs {
    bytes;
    letters;
    /** Starts and ends by turns. */
    found = [];
    /** Those before end before all that will be asked for. */
    first = 0;
    scanned = 0;
    constructor(bytes, letters) {
        this.bytes = bytes;
        this.letters = letters;
    }
    /**
     * Whether a run of at least `length` letters, counted from `from` on, begins before `until`.
     * Asked with `from` ascending, but for steps back by less than `slack`.
     */
    has(length, from, until) {
        const { found } = this;
        while (this.first < found.length && found[this.first + 1] <= from - slack)
            this.first += 2;
        for (let at = this.first;; at += 2) {
            if (at >= found.length && (this.scanned >= until || !this.extend()))
                return false;
            const start = found[at];
            if (start >= until)
                return false;
            if (found[at + 1] - Math.max(start, from) >= length)
                return true;
        }
    }
    /** Finds the next run; false at the end of the bytes. */
    extend() {
        const { bytes, letters } = this;
        const size = bytes.length;
        let start = this.scanned;
        while (start + minRun <= size) {
            let probe = start + minRun - 1;
            while (probe >= start && letters[bytes[probe]] === 1)
                probe--;
            if (probe >= start) {
                start = probe + 1;
                continue;
            }
            let end = start + minRun;
            while (end < size && letters[bytes[end]] === 1)
                end++;
            this.found.push(start, end);
            this.scanned = end + 1;
            return true;
        }
        this.scanned = size;
        return false;
    }
}


/***/ }),

/***/ 692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ probeOf),
  K: () => (/* binding */ probes)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/verify/aws.js
// AWS: who signs with this key? GetCallerIdentity needs no permission and changes nothing; the request is signed with
// Signature Version 4 (AWS General Reference, "Create a signed AWS API request"), so that the secret itself is never sent.

const host = 'sts.amazonaws.com';
const query = 'Action=GetCallerIdentity&Version=2011-06-15';
const region = 'us-east-1';
/** Undefined without a long-term key id: temporary keys (ASIA) need their session token too. */
function awsIdentityRequest(secret, { companion, now }) {
    if (companion === undefined || !/^AKIA[A-Z2-7]{16}$/.test(companion) || !/^[A-Za-z0-9/+]{40}$/.test(secret))
        return undefined;
    const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
    const day = time.slice(0, 8);
    const signed = 'host;x-amz-date';
    const canonical = ['GET', '/', query, `host:${host}`, `x-amz-date:${time}`, '', signed, sha256('')].join('\n');
    const scope = `${day}/${region}/sts/aws4_request`;
    const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
    const key = [day, region, 'sts', 'aws4_request'].reduce(hmac, Buffer.from(`AWS4${secret}`));
    const signature = hmac(key, text).toString('hex');
    return {
        path: `/?${query}`,
        headers: {
            'x-amz-date': time,
            authorization: `AWS4-HMAC-SHA256 Credential=${companion}/${scope}, SignedHeaders=${signed}, Signature=${signature}`,
        },
    };
}
/** An unknown id is revoked; a signature that does not match means that id and secret are no pair, which says nothing. */
function awsLiveness({ status, body }) {
    if (status === 200)
        return /<Arn>arn:/.test(body) ? 'live' : 'unknown';
    return status === 403 && /<Code>InvalidClientTokenId<\/Code>/.test(body) ? 'revoked' : 'unknown';
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/verify/probe.js
// How one provider is asked whether a credential is live: one documented request that changes nothing.
/** 2xx and 403 (known, but not allowed to do this) are live, 401 is revoked; anything else says nothing. */
function byStatus({ status }) {
    if ((status >= 200 && status < 300) || status === 403)
        return 'live';
    return status === 401 ? 'revoked' : 'unknown';
}
/** As `byStatus`, for a credential that may belong to an instance other than the one asked: there 401 says nothing. */
function onlyLive(answer) {
    return byStatus(answer) === 'live' && answer.status !== 403 ? 'live' : 'unknown';
}
/** 200 only is live; 401 and 403 are both how this provider says that it knows no such credential. */
function strictStatus({ status }) {
    if (status === 200)
        return 'live';
    return status === 401 || status === 403 ? 'revoked' : 'unknown';
}
/** Decides by a field of a JSON answer that always comes with status 200. */
function byField(field, deadErrors) {
    return ({ status, body }) => {
        if (status !== 200)
            return 'unknown';
        try {
            const answer = JSON.parse(body);
            if (typeof answer !== 'object' || answer === null)
                return 'unknown';
            const { [field]: good, error } = answer;
            if (good === true)
                return 'live';
            return good === false && typeof error === 'string' && deadErrors.test(error) ? 'revoked' : 'unknown';
        }
        catch {
            return 'unknown';
        }
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/secret-scan/src/verify/probes.js
// The providers that can be asked. Each entry is one documented request that only reads; a provider without one is not asked.


const bearer = (path, headers = {}) => (secret) => ({ path, headers: { authorization: `Bearer ${secret}`, ...headers } });
const withHeader = (path, header, prefix = '', headers = {}) => (secret) => ({ path, headers: { [header]: `${prefix}${secret}`, ...headers } });
const basicAuth = (user, password) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const probes = [
    {
        rules: ['aws-secret-access-key'],
        host: 'sts.amazonaws.com',
        // The secret signs the request and is not sent.
        request: awsIdentityRequest,
        liveness: awsLiveness,
        documentation: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html',
    },
    {
        rules: ['github-pat', 'github-fine-grained-pat', 'github-oauth', 'github-legacy-token'],
        host: 'api.github.com',
        request: bearer('/user', { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' }),
        liveness: byStatus,
        documentation: 'https://docs.github.com/rest/users/users#get-the-authenticated-user',
    },
    {
        rules: ['github-app-token'],
        host: 'api.github.com',
        request: bearer('/installation/repositories?per_page=1', { accept: 'application/vnd.github+json' }),
        liveness: byStatus,
        documentation: 'https://docs.github.com/rest/apps/installations#list-repositories-accessible-to-the-app-installation',
    },
    {
        rules: ['gitlab-pat', 'gitlab-pat-routable', 'gitlab-pat-routable-short'],
        host: 'gitlab.com',
        request: withHeader('/api/v4/personal_access_tokens/self', 'private-token'),
        // The token may be of an instance that somebody runs themselves.
        liveness: onlyLive,
        documentation: 'https://docs.gitlab.com/api/personal_access_tokens/#get-details-on-a-personal-access-token',
    },
    {
        rules: ['slack-bot-token', 'slack-user-token', 'slack-legacy-bot-token', 'slack-legacy-token', 'slack-legacy-workspace-token'],
        host: 'slack.com',
        request: (secret) => ({ path: '/api/auth.test', method: 'POST', headers: { authorization: `Bearer ${secret}` } }),
        liveness: byField('ok', /^(?:invalid_auth|account_inactive|token_revoked|token_expired|not_authed)$/),
        documentation: 'https://docs.slack.dev/reference/methods/auth.test',
    },
    {
        rules: ['discord-bot-token'],
        host: 'discord.com',
        request: withHeader('/api/v10/users/@me', 'authorization', 'Bot '),
        liveness: byStatus,
        documentation: 'https://discord.com/developers/docs/resources/user#get-current-user',
    },
    {
        rules: ['discord-webhook'],
        host: 'discord.com',
        request: (secret) => {
            const path = /\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[\w-]{60,80}$/.exec(secret)?.[0];
            return path === undefined ? undefined : { path, headers: {} };
        },
        liveness: ({ status }) => (status === 200 ? 'live' : status === 401 || status === 404 ? 'revoked' : 'unknown'),
        documentation: 'https://discord.com/developers/docs/resources/webhook#get-webhook-with-token',
    },
    {
        rules: ['telegram-bot-api-token', 'telegram-bot-api-token-named'],
        host: 'api.telegram.org',
        request: (secret) => (/^\d{5,16}:[\w-]{35}$/.test(secret) ? { path: `/bot${secret}/getMe`, headers: {} } : undefined),
        liveness: ({ status }) => (status === 200 ? 'live' : status === 401 || status === 404 ? 'revoked' : 'unknown'),
        documentation: 'https://core.telegram.org/bots/api#getme',
    },
    {
        rules: ['sendgrid-api-token'],
        host: 'api.sendgrid.com',
        request: bearer('/v3/scopes'),
        liveness: byStatus,
        documentation: 'https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access',
    },
    {
        rules: ['mailgun-private-api-token', 'mailgun-key'],
        host: 'api.mailgun.net',
        request: (secret) => ({ path: '/v3/domains?limit=1', headers: { authorization: basicAuth('api', secret) } }),
        // The other region, api.eu.mailgun.net, does not know this one's keys.
        liveness: onlyLive,
        documentation: 'https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/domains',
    },
    {
        rules: ['mailchimp-api-key'],
        host: (secret) => {
            const dataCentre = /-(us\d{1,2})$/.exec(secret)?.[1];
            return dataCentre === undefined ? undefined : `${dataCentre}.api.mailchimp.com`;
        },
        hosts: /^us\d{1,2}\.api\.mailchimp\.com$/,
        request: (secret) => ({ path: '/3.0/ping', headers: { authorization: basicAuth('portcullis', secret) } }),
        liveness: byStatus,
        documentation: 'https://mailchimp.com/developer/marketing/api/ping/',
    },
    {
        rules: ['postmark-api-token'],
        host: 'api.postmarkapp.com',
        request: withHeader('/server', 'x-postmark-server-token', '', { accept: 'application/json' }),
        liveness: byStatus,
        documentation: 'https://postmarkapp.com/developer/api/server-api',
    },
    {
        rules: ['stripe-access-token'],
        host: 'api.stripe.com',
        request: bearer('/v1/balance'),
        liveness: byStatus,
        documentation: 'https://docs.stripe.com/api/balance/balance_retrieve',
    },
    {
        rules: ['square-access-token'],
        host: 'connect.squareup.com',
        request: bearer('/v2/locations'),
        // A token of the sandbox is unknown here.
        liveness: onlyLive,
        documentation: 'https://developer.squareup.com/reference/square/locations-api/list-locations',
    },
    {
        rules: ['openai-api-key'],
        host: 'api.openai.com',
        request: bearer('/v1/models'),
        liveness: byStatus,
        documentation: 'https://platform.openai.com/docs/api-reference/models/list',
    },
    {
        rules: ['anthropic-api-key'],
        host: 'api.anthropic.com',
        request: withHeader('/v1/models?limit=1', 'x-api-key', '', { 'anthropic-version': '2023-06-01' }),
        liveness: byStatus,
        documentation: 'https://docs.anthropic.com/en/api/models-list',
    },
    {
        rules: ['huggingface-access-token'],
        host: 'huggingface.co',
        request: bearer('/api/whoami-v2'),
        liveness: byStatus,
        documentation: 'https://huggingface.co/docs/hub/api#get-apiwhoami-v2',
    },
    {
        rules: ['cohere-api-token'],
        host: 'api.cohere.com',
        request: bearer('/v1/models?page_size=1'),
        liveness: byStatus,
        documentation: 'https://docs.cohere.com/reference/list-models',
    },
    {
        rules: ['mistral-api-key'],
        host: 'api.mistral.ai',
        request: bearer('/v1/models'),
        liveness: byStatus,
        documentation: 'https://docs.mistral.ai/api/#tag/models',
    },
    {
        rules: ['groq-api-key'],
        host: 'api.groq.com',
        request: bearer('/openai/v1/models'),
        liveness: byStatus,
        documentation: 'https://console.groq.com/docs/api-reference#models-list',
    },
    {
        rules: ['replicate-api-token'],
        host: 'api.replicate.com',
        request: bearer('/v1/account'),
        liveness: byStatus,
        documentation: 'https://replicate.com/docs/reference/http#account.get',
    },
    {
        rules: ['npm-access-token'],
        host: 'registry.npmjs.org',
        request: bearer('/-/whoami'),
        liveness: byStatus,
        documentation: 'https://github.com/npm/registry/blob/main/docs/user/authentication.md',
    },
    {
        rules: ['digitalocean-pat', 'digitalocean-access-token'],
        host: 'api.digitalocean.com',
        request: bearer('/v2/account'),
        liveness: byStatus,
        documentation: 'https://docs.digitalocean.com/reference/api/digitalocean/#tag/Account',
    },
    {
        rules: ['cloudflare-api-key'],
        host: 'api.cloudflare.com',
        request: bearer('/client/v4/user/tokens/verify'),
        liveness: ({ status }) => (status === 200 ? 'live' : status === 401 ? 'revoked' : 'unknown'),
        documentation: 'https://developers.cloudflare.com/fundamentals/api/how-to/verify-tokens/',
    },
    {
        rules: ['heroku-api-key', 'heroku-api-key-v2'],
        host: 'api.heroku.com',
        request: bearer('/account', { accept: 'application/vnd.heroku+json; version=3' }),
        liveness: byStatus,
        documentation: 'https://devcenter.heroku.com/articles/platform-api-reference#account-info',
    },
    {
        rules: ['vercel-api-token', 'vercel-personal-access-token'],
        host: 'api.vercel.com',
        request: bearer('/v2/user'),
        liveness: strictStatus,
        documentation: 'https://vercel.com/docs/rest-api/reference/endpoints/user/get-the-user',
    },
    {
        rules: ['netlify-token', 'netlify-access-token'],
        host: 'api.netlify.com',
        request: bearer('/api/v1/user'),
        liveness: byStatus,
        documentation: 'https://docs.netlify.com/api/get-started/#authentication',
    },
    {
        rules: ['doppler-api-token'],
        host: 'api.doppler.com',
        request: bearer('/v3/me'),
        liveness: byStatus,
        documentation: 'https://docs.doppler.com/reference/auth-me',
    },
    {
        rules: ['pulumi-api-token'],
        host: 'api.pulumi.com',
        request: withHeader('/api/user', 'authorization', 'token ', { accept: 'application/vnd.pulumi+8' }),
        liveness: byStatus,
        documentation: 'https://www.pulumi.com/docs/reference/cloud-rest-api/',
    },
    {
        rules: ['buildkite-user-access-token'],
        host: 'api.buildkite.com',
        request: bearer('/v2/access-token'),
        liveness: byStatus,
        documentation: 'https://buildkite.com/docs/apis/rest-api/access-token',
    },
    {
        rules: ['circleci-personal-token'],
        host: 'circleci.com',
        request: withHeader('/api/v2/me', 'circle-token'),
        liveness: byStatus,
        documentation: 'https://circleci.com/docs/api/v2/#operation/getCurrentUser',
    },
    {
        rules: ['datadog-api-key'],
        host: 'api.datadoghq.com',
        request: withHeader('/api/v1/validate', 'dd-api-key'),
        // Keys of the other sites are unknown here.
        liveness: onlyLive,
        documentation: 'https://docs.datadoghq.com/api/latest/authentication/#validate-api-key',
    },
    {
        rules: ['pagerduty-api-key'],
        host: 'api.pagerduty.com',
        request: withHeader('/abilities', 'authorization', 'Token token='),
        liveness: byStatus,
        documentation: 'https://developer.pagerduty.com/api-reference/abilities',
    },
    {
        rules: ['notion-api-token'],
        host: 'api.notion.com',
        request: bearer('/v1/users/me', { 'notion-version': '2022-06-28' }),
        liveness: byStatus,
        documentation: 'https://developers.notion.com/reference/get-self',
    },
    {
        rules: ['figma-personal-access-token'],
        host: 'api.figma.com',
        request: withHeader('/v1/me', 'x-figma-token'),
        liveness: strictStatus,
        documentation: 'https://developers.figma.com/docs/rest-api/users-endpoints/',
    },
    {
        rules: ['airtable-personnal-access-token', 'airtable-api-key'],
        host: 'api.airtable.com',
        request: bearer('/v0/meta/whoami'),
        liveness: byStatus,
        documentation: 'https://airtable.com/developers/web/api/get-user-id-scopes',
    },
    {
        rules: ['asana-personal-access-token'],
        host: 'app.asana.com',
        request: bearer('/api/1.0/users/me'),
        liveness: byStatus,
        documentation: 'https://developers.asana.com/reference/getuser',
    },
];
/** The probe for a rule's findings, or undefined where its provider has no endpoint that only reads. */
function probeOf(ruleId) {
    return probes.find(({ rules }) => rules.includes(ruleId));
}


/***/ }),

/***/ 3640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hN: () => (/* reexport */ parseYaml)
});

// UNUSED EXPORTS: isMergeKey, maxYamlBytes, mergedMaps, parseYamlDocuments, readYaml, scalarValue, yamlGet, yamlInvalid

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 10 modules
var src = __nccwpck_require__(6769);
;// CONCATENATED MODULE: ./build/packages/formats/src/yaml/nodes.js
// YAML as a tree of nodes with the exact place of each, in one pass over the parser's events: bounded depth, linear checks,
// aliases as what they lead to, and no value built that nobody asks for.

/** Larger files are refused: no configuration or manifest of people comes near. */
const maxYamlBytes = 5 * 1024 * 1024;
const maxDepth = 200;
/** Lines within brackets that may begin further left than they should; each costs a reading of the whole. */
const maxIndented = 10;
const indentation = ' '.repeat(maxDepth);
/** @param offset of the mistake. */
function yamlInvalid(file, text, offset, message) {
    return new src/* PortcullisError */.SO({
        code: 'yaml-invalid',
        message: `expected valid YAML: ${message}`,
        where: { file, ...(offset === undefined ? {} : { line: (0,src/* lineIndex */.Dp)(text).positionAt(offset).line }) },
        remedy: 'Correct the file; a YAML linter shows the place.',
    });
}
/**
 * Roots of the documents of a YAML stream; a document without content has none.
 * @throws PortcullisError `yaml-invalid` with file and line: a syntax error, a key twice in one map, an alias that leads nowhere or
 *   into itself, more than 200 collections within one another, more than 5 MiB.
 */
async function readYaml(text, file) {
    if (Buffer.byteLength(text) > maxYamlBytes)
        throw yamlInvalid(file, text, undefined, `expected at most ${maxYamlBytes} bytes`);
    const { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } = await __nccwpck_require__.e(/* import() */ 243).then(__nccwpck_require__.bind(__nccwpck_require__, 3243));
    const { ALIAS, DOCUMENT, MAPPING, POP, SCALAR, SEQUENCE } = EVENT_ID;
    let source = text;
    const indented = [];
    const fail = (offset, message) => yamlInvalid(file, text, original(offset), message);
    const events = parsed();
    let at = 0;
    const documents = [];
    while (at < events.length) {
        const event = events[at++];
        if (event.type !== DOCUMENT)
            continue;
        const anchors = new Map();
        documents.push(events[at]?.type === POP || at >= events.length ? undefined : node(anchors));
    }
    return documents;
    function parsed() {
        for (;;) {
            try {
                return parseEvents(source, { maxDepth });
            }
            catch (error) {
                const { mark: place, reason } = error;
                if (reason === undefined)
                    throw error;
                const position = place?.position ?? 0;
                if (reason !== 'deficient indentation' || indented.length >= maxIndented)
                    throw fail(position, reason);
                // Within brackets and quotes the start of a line means nothing, and all but the strictest readers let it be: so do we.
                const start = source.lastIndexOf('\n', position - 1) + 1;
                if (indented.at(-1) === start)
                    throw fail(position, reason);
                indented.push(start);
                source = source.slice(0, start) + indentation + source.slice(start);
            }
        }
    }
    /** Offset in the text as it was given. */
    function original(offset) {
        const added = indented.filter((start) => start < offset).length;
        return offset - added * indentation.length;
    }
    function node(anchors) {
        const event = events[at++];
        if (event.type === ALIAS)
            return aliased(event.anchorStart, event.anchorEnd, anchors);
        if (event.type !== SCALAR && event.type !== SEQUENCE && event.type !== MAPPING)
            throw fail(0, 'expected a value');
        const anchor = event.anchorStart < 0 ? undefined : source.slice(event.anchorStart, event.anchorEnd);
        const tag = event.tagStart < 0 ? {} : { tag: source.slice(event.tagStart, event.tagEnd) };
        if (anchor !== undefined)
            anchors.set(anchor, 'open');
        const made = event.type === SCALAR ? scalar(event, tag) : collection(event, tag, anchors);
        if (anchor !== undefined)
            anchors.set(anchor, made);
        return made;
    }
    function aliased(start, end, anchors) {
        const name = source.slice(start, end);
        const target = anchors.get(name);
        if (target === undefined)
            throw fail(start, `the alias *${name.slice(0, 60)} leads to no anchor before it`);
        if (target === 'open')
            throw fail(start, `the alias *${name.slice(0, 60)} leads to what it stands in`);
        return { ...target, alias: { start: original(start - 1), end: original(end) } };
    }
    function scalar(event, tag) {
        const value = getScalarValue(source, event);
        // An empty value has no place of its own.
        const start = Math.max(0, event.valueStart);
        const end = Math.max(start, event.valueEnd);
        const place = { start: original(start), end: original(end) };
        const verbatim = value !== '' && text.startsWith(value, place.start) ? { verbatim: { start: place.start, end: place.start + value.length } } : {};
        return { kind: 'scalar', text: value, plain: event.style === SCALAR_STYLE.PLAIN, at: place, ...tag, ...verbatim };
    }
    function collection(event, tag, anchors) {
        const { start } = event;
        if (event.type === SEQUENCE) {
            const items = [];
            while (events[at]?.type !== POP)
                items.push(node(anchors));
            at++;
            return { kind: 'list', items, at: span(start, items.at(-1)), ...tag };
        }
        const entries = [];
        const seen = new Set();
        while (events[at]?.type !== POP) {
            const key = node(anchors);
            const name = key.kind === 'scalar' ? key.text : '';
            // Several merge keys in one map are several maps to merge.
            if (key.kind === 'scalar' && seen.has(name) && !isMergeKey(key))
                throw yamlInvalid(file, text, (key.alias ?? key.at).start, `the key "${name.slice(0, 60)}" stands twice in one map`);
            seen.add(name);
            entries.push({ key, name, value: node(anchors) });
        }
        at++;
        return { kind: 'map', entries, at: span(start, entries.at(-1)?.value), ...tag };
    }
    function span(from, last) {
        const start = original(from);
        return { start, end: last === undefined ? start : Math.max(start, (last.alias ?? last.at).end) };
    }
}
/** Whether a key merges: `<<`, without quotes. */
function isMergeKey(key) {
    return key.kind === 'scalar' && key.plain && key.text === '<<';
}
/** Maps merged into a map (`<<`), the nearest first, as YAML 1.1's merge key and its users have them: a map, or a list of maps. */
function mergedMaps(map) {
    return map.entries
        .filter(({ key }) => isMergeKey(key))
        .flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]))
        .filter((value) => value.kind === 'map');
}
/** How many maps a chain of merges may lead through. */
const maxMerges = 1000;
/** The value of a key: the map's own, else that of the first merged map that has it. */
function yamlGet(map, name) {
    const queue = [map];
    for (let i = 0; i < queue.length && i < maxMerges; i++) {
        const current = queue[i];
        const own = current.entries.find((entry) => entry.name === name && entry.key.kind === 'scalar');
        if (own !== undefined)
            return own.value;
        queue.splice(i + 1, 0, ...mergedMaps(current));
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/formats/src/yaml/value.js
// YAML as values with their line numbers, for configuration: no alias bombs, no surprises for prototypes.


/** Tags that say what the core schema says anyway; another one asks for a type that nobody here knows. */
const coreTags = new Set(['!', '!!str', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq']);
/** Nodes that aliases may stand for, all together. */
const maxAliased = 1000;
/** @throws PortcullisError `yaml-invalid` with file and line. */
async function parseYaml(text, file) {
    const documents = await parseYamlDocuments(text, file);
    if (documents.length > 1)
        throw yamlInvalid(file, text, undefined, `expected one document, got ${documents.length}`);
    return documents[0] ?? { value: null, lineOf: () => undefined };
}
/** Every document of a YAML stream. @throws PortcullisError `yaml-invalid` with file and line. */
async function parseYamlDocuments(text, file) {
    const roots = await readYaml(text, file);
    const lines = (0,src/* lineIndex */.Dp)(text);
    return roots.map((root) => ({
        value: root === undefined ? null : nodeValue(root, text, file),
        lineOf: (path) => {
            const place = root === undefined ? undefined : placeOf(root, path);
            return place === undefined ? undefined : lines.positionAt(place.start).line;
        },
    }));
}
/** @throws PortcullisError `yaml-invalid` for aliases that multiply, and for keys that are collections. */
function nodeValue(root, text, file) {
    let aliased = 0;
    const build = (node, through) => {
        const behind = through || node.alias !== undefined;
        if (behind && ++aliased > maxAliased)
            throw yamlInvalid(file, text, node.alias?.start, `expected aliases that stand for at most ${maxAliased} values`);
        if (node.tag !== undefined && !coreTags.has(node.tag))
            throw yamlInvalid(file, text, node.at.start, `expected no tag of its own, got ${node.tag.slice(0, 60)}`);
        if (node.kind === 'scalar')
            return scalarValue(node);
        if (node.kind === 'list')
            return node.items.map((item) => build(item, behind));
        return mapValue(node, (value) => build(value, behind));
    };
    const mapValue = (map, value) => {
        const object = {};
        for (const entry of map.entries) {
            if (entry.key.kind !== 'scalar')
                throw yamlInvalid(file, text, entry.key.at.start, 'expected a key that is text');
            const content = value(entry.value);
            // An assignment to `__proto__` would not make a key.
            Object.defineProperty(object, entry.name, { value: content, enumerable: true, configurable: true, writable: true });
        }
        return object;
    };
    return build(root, false);
}
/** A scalar by the core schema (YAML 1.2.2, 10.3.2); with a tag of its own it is text. */
function scalarValue({ text, plain, tag }) {
    if (!plain || (tag !== undefined && tag !== '!!int' && tag !== '!!float' && tag !== '!!bool' && tag !== '!!null'))
        return text;
    if (/^(?:|~|null|Null|NULL)$/.test(text))
        return null;
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    if (/^[-+]?\d{1,400}$/.test(text))
        return Number(text);
    if (/^0o[0-7]{1,400}$/.test(text) || /^0x[0-9a-fA-F]{1,400}$/.test(text))
        return Number(text);
    if (/^[-+]?(?:\.\d{1,400}|\d{1,400}(?:\.\d{0,400})?)(?:[eE][-+]?\d{1,10})?$/.test(text))
        return Number(text);
    if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text))
        return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return /^\.(?:nan|NaN|NAN)$/.test(text) ? Number.NaN : text;
}
/** A key's own place is what a user looks for; its value may start lines below. */
function placeOf(root, path) {
    let node = root;
    let place = root.at;
    for (const part of path) {
        if (node.kind === 'map') {
            const entry = node.entries.find(({ name, key }) => name === String(part) && key.kind === 'scalar');
            if (entry === undefined)
                return place;
            place = entry.key.at;
            node = entry.value;
        }
        else if (node.kind === 'list') {
            const item = node.items[Number(part)];
            if (item === undefined)
                return place;
            place = (item.alias ?? item.at);
            node = item;
        }
        else
            return place;
    }
    return place;
}

;// CONCATENATED MODULE: ./build/packages/formats/src/yaml/index.js




/***/ }),

/***/ 8119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ignoreRules: () => (/* binding */ ignoreRules)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(298);
// .gitignore files of a directory tree that is no git checkout, each valid for its own directory and below.



/** Larger ignore files are not believed. */
const maxBytes = 1024 * 1024;
/** Rules for a tree that starts at `root`, none yet. */
function ignoreRules(root) {
    return layered(root, []);
}
function layered(root, layers) {
    return {
        enter(directory, hasIgnoreFile) {
            const text = hasIgnoreFile ? readBounded((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.gitignore')) : undefined;
            return text === undefined ? layered(root, layers) : layered(root, [...layers, { directory, rules: ignore__WEBPACK_IMPORTED_MODULE_2__().add(text) }]);
        },
        ignores(path, isDirectory) {
            // The deepest file that has an opinion decides, as in git.
            for (let i = layers.length - 1; i >= 0; i--) {
                const layer = layers[i];
                const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(layer.directory, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') + (isDirectory ? '/' : '');
                const verdict = layer.rules.test(way);
                if (verdict.ignored)
                    return true;
                if (verdict.unignored)
                    return false;
            }
            return false;
        },
    };
}
function readBounded(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size <= maxBytes ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SC: () => (/* reexport */ commitTree),
  ky: () => (/* reexport */ findGitRoot),
  $Y: () => (/* reexport */ git),
  Qo: () => (/* reexport */ headCommit),
  CT: () => (/* reexport */ insideWorkspace),
  jh: () => (/* reexport */ isCommitId),
  fY: () => (/* reexport */ parentsOf),
  Y1: () => (/* reexport */ pathFilter),
  sL: () => (/* reexport */ readWorkspaceFile),
  iZ: () => (/* reexport */ relativePath),
  WL: () => (/* reexport */ resolveCommit),
  f5: () => (/* reexport */ settingsOf),
  O0: () => (/* reexport */ settingsTree),
  BE: () => (/* reexport */ startGit),
  uc: () => (/* reexport */ systemReason),
  b5: () => (/* reexport */ walkWorkspace)
});

// UNUSED EXPORTS: checkoutPrefix, editedFiles, findProgram, gitArguments, hasGit, ignoreRules, insideFolder, isAncestor, listCheckout, maxSettingsBytes, missingProgram, newSuppressionRemark, readAtCommit, requireGit, resultsDirectory, runProgram, runProgramSync, sourceSuppressions, startProgram, workingTree

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./build/packages/core/src/index.js + 10 modules
var src = __nccwpck_require__(6769);
;// CONCATENATED MODULE: ./build/packages/workspace/src/paths.js
// Where one path lies to another.

/** Whether a path is the folder or lies in it; both absolute. */
function insideFolder(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
}

;// CONCATENATED MODULE: ./build/packages/workspace/src/program.js
// The one seam for other programs (git, shellcheck, credential helpers): where they are looked for, how they are started,
// and what becomes of one that is missing, ends early, or does not end.





const defaultTimeout = 300_000;
const defaultMaxOutput = 512 * 1024 * 1024;
/**
 * Absolute path of a program on PATH; undefined when there is none. Relative entries and folders at or below `scanned` do not
 * count: a checkout must not bring its own git. (Windows would look in the current folder even before PATH.)
 */
function findProgram(name, path, scanned) {
    const endings = process.platform === 'win32' ? ['.exe', '.com'] : [''];
    for (const directory of (path ?? '').split(external_node_path_.delimiter)) {
        if (!(0,external_node_path_.isAbsolute)(directory) || isBelow(scanned, directory))
            continue;
        for (const ending of endings) {
            const file = (0,external_node_path_.join)(directory, `${name}${ending}`);
            try {
                (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
                if ((0,external_node_fs_.statSync)(file).isFile() && !isBelow(scanned, (0,external_node_fs_.realpathSync)(file)))
                    return file;
            }
            catch {
                // Not here.
            }
        }
    }
    return undefined;
}
function isBelow(root, path) {
    return root !== undefined && (insideFolder(root, path) || insideFolder(real(root), path));
}
function real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}
/** Runs a program to its end, never through a shell; whatever goes wrong is in the result. */
function runProgramSync(file, args, options = {}) {
    if (file === undefined)
        return failed('missing', 'not on PATH');
    const run = (0,external_node_child_process_namespaceObject.spawnSync)(file, args, {
        stdio: ['pipe', 'pipe', 'pipe'],
        maxBuffer: options.maxOutput ?? defaultMaxOutput,
        timeout: options.timeout ?? defaultTimeout,
        killSignal: 'SIGKILL',
        windowsHide: true,
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.environment === undefined ? {} : { env: { ...options.environment } }),
        ...(options.input === undefined ? {} : { input: options.input }),
    });
    const stdout = run.stdout ?? Buffer.alloc(0);
    const stderr = run.stderr?.toString() ?? '';
    const code = run.error?.code;
    if (run.status === 0 && (code === undefined || code === 'EPIPE'))
        return { ok: true, exitCode: 0, stdout, stderr };
    const failure = code === 'ETIMEDOUT' ? 'timeout' : code === 'ENOBUFS' ? 'output' : run.pid === 0 ? 'start' : 'exit';
    return {
        ok: false,
        failure: failure === 'exit' && code !== undefined && code !== 'EPIPE' && run.status === null && run.signal === null ? 'start' : failure,
        ...(run.status === null ? {} : { exitCode: run.status }),
        stdout,
        stderr: stderr || run.error?.message || '',
    };
}
/** Like `runProgramSync` without holding this process up. */
async function runProgram(file, args, options = {}) {
    if (file === undefined)
        return failed('missing', 'not on PATH');
    const running = startProgram(file, args, options);
    const chunks = [];
    let length = 0;
    let failure;
    const stop = (why) => {
        failure ??= why;
        running.kill();
    };
    const timer = setTimeout(() => stop('timeout'), options.timeout ?? defaultTimeout);
    running.stdin.end(options.input ?? '');
    running.stdout.on('data', (chunk) => {
        length += chunk.length;
        if (length > (options.maxOutput ?? defaultMaxOutput))
            stop('output');
        else
            chunks.push(chunk);
    });
    const end = await running.ended;
    clearTimeout(timer);
    const why = failure ?? end.failure;
    return {
        ok: why === undefined,
        ...(why === undefined ? {} : { failure: why }),
        ...(end.exitCode === undefined ? {} : { exitCode: end.exitCode }),
        stdout: Buffer.concat(chunks),
        stderr: end.stderr,
    };
}
const maxErrorText = 8192;
/**
 * Starts a program. Its streams end and `ended` settles whatever happens: a program that cannot be started, that closes its
 * input early, or that is killed. @throws PortcullisError `program-missing` when there is none to start.
 */
function startProgram(file, args, options = {}) {
    if (file === undefined)
        throw program_missingProgram(args[0] ?? 'the program');
    const child = (0,external_node_child_process_namespaceObject.spawn)(file, args, {
        stdio: 'pipe',
        windowsHide: true,
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.environment === undefined ? {} : { env: { ...options.environment } }),
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
        if (stderr.length < maxErrorText)
            stderr += chunk.toString();
    });
    // A program that ends before it has read its input shows as its exit code.
    child.stdin.on('error', () => { });
    const ended = new Promise((settle) => {
        child.once('error', (error) => settle({ failure: 'start', stderr: error.message }));
        child.once('close', (code) => {
            settle({ ...(code === 0 ? {} : { failure: 'exit' }), ...(code === null ? {} : { exitCode: code }), stderr });
        });
    });
    return { stdin: child.stdin, stdout: child.stdout, ended, kill };
    /** A child of the program may hold its pipes open for ever: nobody waits for that. */
    function kill() {
        child.kill('SIGKILL');
        for (const stream of [child.stdin, child.stdout, child.stderr])
            stream.destroy();
    }
}
/** The sentence for a program that is needed and not there. */
function program_missingProgram(name) {
    return new src/* PortcullisError */.SO({
        code: 'program-missing',
        message: `expected ${name} on PATH, found none outside the scanned folder`,
        remedy: `Install ${name}, or put its folder on PATH as an absolute path.`,
    });
}
function failed(failure, stderr) {
    return { ok: false, failure, stdout: Buffer.alloc(0), stderr };
}

;// CONCATENATED MODULE: ./build/packages/workspace/src/git.js
// The few questions we ask git, always with argument arrays and with a repository's own
// configuration kept from running anything (core.fsmonitor and hooks can name programs).



/** Upper bound of what one git command may print. */
const maxOutputBytes = 512 * 1024 * 1024;
/**
 * Options before the subcommand: no hooks, no monitor, no pager, no signature program, no stand-ins for objects, no commit
 * graph that could tell another history, and the checkout trusted although another user may own it.
 */
function gitArguments(directory, args) {
    return [
        '-C',
        directory,
        '--no-pager',
        '--no-optional-locks',
        '--no-replace-objects',
        '-c',
        'core.fsmonitor=false',
        '-c',
        'core.hooksPath=/dev/null',
        '-c',
        'core.quotePath=false',
        '-c',
        'core.commitGraph=false',
        '-c',
        'core.untrackedCache=false',
        '-c',
        'log.showSignature=false',
        '-c',
        'safe.directory=*',
        ...args,
    ];
}
/** Git on PATH, but never one that the scanned repository brings along; looked up once a repository. */
const programs = new Map();
function gitProgram(directory) {
    const scanned = findGitRoot(directory) ?? directory;
    if (!programs.has(scanned))
        programs.set(scanned, findProgram('git', process.env.PATH, scanned));
    return programs.get(scanned);
}
/** Whether there is a git to ask about this directory. */
function hasGit(directory) {
    return gitProgram(directory) !== undefined;
}
/** Runs git to its end; `ok` is false when git is not there, fails, or does not end within five minutes. */
function git(directory, args, input) {
    return runProgramSync(gitProgram(directory), gitArguments(directory, args), {
        maxOutput: maxOutputBytes,
        environment: gitEnvironment(),
        ...(input === undefined ? {} : { input }),
    });
}
/**
 * Starts git for outputs too long to hold; the caller reads stdout and awaits `ended`.
 * @throws PortcullisError `program-missing`.
 */
function startGit(directory, args) {
    const program = gitProgram(directory);
    if (program === undefined)
        throw program_missingProgram('git');
    return startProgram(program, gitArguments(directory, args), { environment: gitEnvironment() });
}
/**
 * What git needs to find itself, and nothing that redirects it to another repository. No protocol is allowed: in a
 * partial clone git would fetch a missing object with whatever program the repository's configuration names.
 */
function gitEnvironment() {
    const kept = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (value !== undefined && !name.toUpperCase().startsWith('GIT_'))
            kept[name] = value;
    }
    return { ...kept, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1' };
}
/** Nearest directory at or above `directory` that holds `.git`, or undefined. */
function findGitRoot(directory) {
    for (let current = directory;; current = (0,external_node_path_.dirname)(current)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(current, '.git')))
            return current;
        if ((0,external_node_path_.dirname)(current) === current)
            return undefined;
    }
}
/**
 * Full id of the commit that is checked out, read from the repository's own files where there is no git to ask;
 * undefined where there is no repository, no commit yet, or a store of refs that only git can read.
 */
function headCommit(directory) {
    const root = findGitRoot(directory);
    if (root === undefined && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'HEAD')))
        return undefined;
    const head = git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    const id = head.failure === 'missing' && root !== undefined ? headFromFiles(root) : head.ok ? head.stdout.toString().trim() : undefined;
    return id !== undefined && isCommitId(id) ? id : undefined;
}
function headFromFiles(root) {
    const folder = gitFolder((0,external_node_path_.join)(root, '.git'));
    if (folder === undefined)
        return undefined;
    let text = smallFile((0,external_node_path_.join)(folder, 'HEAD'));
    for (let hops = 0; hops < 5; hops++) {
        const ref = /^ref: (refs\/[\w./@{}+-]{1,500})\s*$/.exec(text ?? '')?.[1];
        if (ref === undefined || ref.includes('..'))
            break;
        text = smallFile((0,external_node_path_.join)(folder, ref)) ?? packedRef(smallFile((0,external_node_path_.join)(folder, 'packed-refs'), 64 * 1024 * 1024), ref);
    }
    return text?.trim();
}
/** `.git` is a folder, or a file that names one (worktrees and submodules). */
function gitFolder(path) {
    try {
        if ((0,external_node_fs_.statSync)(path).isDirectory())
            return path;
    }
    catch {
        return undefined;
    }
    const named = /^gitdir: (.{1,4096})$/m.exec(smallFile(path) ?? '')?.[1]?.trim();
    return named === undefined ? undefined : (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), named);
}
function smallFile(path, maxBytes = 65_536) {
    try {
        return (0,external_node_fs_.statSync)(path).size <= maxBytes ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}
function packedRef(text, ref) {
    return text
        ?.split('\n')
        .find((line) => line.endsWith(` ${ref}`))
        ?.split(' ')[0];
}
/** Parents of a commit as the commit itself names them, also where a shallow clone does not hold them. */
function parentsOf(directory, commit) {
    const run = git(directory, ['cat-file', 'commit', commit]);
    if (!run.ok)
        return [];
    const header = run.stdout.toString('latin1').split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
}
/** Full commit id that a revision names here; undefined when there is none. */
function resolveCommit(directory, revision) {
    // Nothing that git could take for an option, a range or a search.
    if (!/^[\w][\w./@+-]{0,400}(?:[~^]\d{0,4}){0,5}$/.test(revision))
        return undefined;
    const run = git(directory, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    const id = run.stdout.toString().trim();
    return run.ok && isCommitId(id) ? id : undefined;
}
/** Whether the history of `descendant` holds `ancestor`, as far as this clone knows. */
function isAncestor(directory, ancestor, descendant) {
    return ancestor === descendant || git(directory, ['merge-base', '--is-ancestor', ancestor, descendant]).ok;
}
const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether text is a full commit id (SHA-1 or SHA-256). */
function isCommitId(text) {
    return fullId.test(text);
}
/** Links within a commit that are followed at most, one after another. */
const maxLinks = 8;
/**
 * Content of a file at a commit, its path relative to `root`; undefined when the commit has no such file.
 * A symbolic link is followed as long as it stays in the commit.
 * `missing-commit` tells "not there" from "cannot know": a shallow clone may lack the commit, a partial one the
 * file's content, and a file over `maxBytes` is not read.
 */
function readAtCommit(root, commit, path, maxBytes) {
    if (!isCommitId(commit) || !git(root, ['cat-file', '-e', `${commit}^{commit}`]).ok)
        return 'missing-commit';
    return readEntry(root, commit, path, maxBytes, 0);
}
function readEntry(root, commit, path, maxBytes, links) {
    let wanted = path;
    for (let hops = links; hops <= maxLinks; hops++) {
        const entry = git(root, ['ls-tree', '-z', '--full-tree', commit, '--', wanted]);
        if (!entry.ok)
            return 'missing-commit';
        const [, mode, id] = /^(\d+) blob ([0-9a-f]+)\t/.exec(entry.stdout.toString('latin1')) ?? [];
        if (id === undefined)
            return entry.stdout.length === 0 ? throughLinks(root, commit, wanted, maxBytes, hops) : 'missing-commit';
        const size = git(root, ['cat-file', '-s', id]);
        if (!size.ok || !(Number(size.stdout.toString().trim()) <= maxBytes))
            return 'missing-commit';
        const content = git(root, ['cat-file', 'blob', id]);
        if (!content.ok)
            return 'missing-commit';
        if (mode !== '120000')
            return content.stdout;
        const target = content.stdout.toString();
        const next = inTree((0,external_node_path_.dirname)(wanted), target);
        // A link that leads out of the repository has no content that the commit could answer for.
        if (next === undefined)
            return 'missing-commit';
        wanted = next;
    }
    return 'missing-commit';
}
/** A path whose folder is a link has no entry of its own. */
function throughLinks(root, commit, path, maxBytes, hops) {
    const parts = path.split('/');
    for (let length = 1; length < parts.length; length++) {
        const folder = parts.slice(0, length).join('/');
        const entry = git(root, ['ls-tree', '-z', '--full-tree', commit, '--', folder]);
        const [, mode, id] = /^(\d+) blob ([0-9a-f]+)\t/.exec(entry.stdout.toString('latin1')) ?? [];
        if (id === undefined)
            continue;
        if (mode !== '120000' || hops >= maxLinks)
            return mode === '120000' ? 'missing-commit' : undefined;
        const target = inTree((0,external_node_path_.dirname)(folder), git(root, ['cat-file', 'blob', id]).stdout.toString());
        if (target === undefined)
            return 'missing-commit';
        return readEntry(root, commit, [target, ...parts.slice(length)].join('/'), maxBytes, hops + 1);
    }
    return undefined;
}
function inTree(folder, target) {
    if (target.startsWith('/') || target.length > 4096)
        return undefined;
    const parts = [];
    for (const part of `${folder === '.' ? '' : folder}/${target}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length === 0 ? undefined : parts.join('/');
}
/** Refuses what only git can do where there is none. @throws PortcullisError `program-missing`. */
function requireGit(directory) {
    if (!hasGit(directory))
        throw missingProgram('git');
}

;// CONCATENATED MODULE: ./build/packages/workspace/src/checkout.js
// The files of a git checkout as git itself lists them: tracked ones, and untracked ones that no rule ignores.


/**
 * Asks git for the files at and below a directory. Undefined when git cannot tell (no git, a broken repository)
 * or when the directory itself is ignored: the caller then walks it like any directory, which only finds more.
 */
function listCheckout(directory) {
    const run = git(directory, ['ls-files', '-z', '-v', '--cached', '--others', '--exclude-standard', '--', '.']);
    if (!run.ok)
        return undefined;
    const entries = new Map();
    for (const line of split(run.stdout)) {
        // "H path" cached, "S path" cached but not in a sparse checkout, "? path" untracked, "M path" unmerged (once a stage);
        // a small letter where the file is to be assumed unchanged.
        const [letter = 0] = line;
        const tracked = letter !== 0x3f;
        const unwatched = letter === 0x53 || (letter >= 0x61 && letter <= 0x7a);
        const bytes = line.subarray(2);
        const path = bytes.toString();
        const exact = path.includes('\ufffd') ? Buffer.from(path).equals(bytes) : true;
        entries.set(bytes.toString('latin1'), { path, tracked, unwatched, ...(exact ? {} : { raw: bytes }) });
    }
    if (entries.size === 0 && holdsFiles(directory))
        return undefined;
    const unreadable = [...run.stderr.matchAll(/could not open directory '(.*)\/?': /g)].map((match) => (match[1] ?? '').replace(/\/$/, ''));
    return { entries: [...entries.values()], unreadable };
}
/**
 * Tracked files that are not as the commit has them, by their path relative to the directory. What git's own conversions of
 * line ends make differ is no edit: the bytes are compared. Undefined when git cannot tell.
 */
function editedFiles(directory) {
    const args = [
        'diff',
        '--raw',
        '-z',
        '--no-abbrev',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=dirty',
        '--relative',
    ];
    const run = git(directory, [...args, 'HEAD', '--', '.']);
    if (!run.ok)
        return git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']).ok ? undefined : new Map();
    const edited = new Map();
    const suspects = [];
    const fields = run.stdout.toString().split('\0');
    for (let i = 0; i + 1 < fields.length; i += 2) {
        const [, before = '', after = '', id = '', , status = ''] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(fields[i] ?? '') ?? [];
        const path = fields[i + 1];
        if (status === 'D')
            edited.set(path, 'deleted');
        // What is added stands in no commit, and is read like any other file.
        else if (status === 'M' && before.startsWith('100') && after.startsWith('100'))
            suspects.push({ path, id });
        else if (status !== 'A')
            edited.set(path, 'edited');
    }
    const asked = suspects.filter(({ path }) => !path.includes('\n'));
    const hashes = asked.length === 0
        ? undefined
        : git(directory, ['hash-object', '--no-filters', '--stdin-paths'], Buffer.from(asked.map(({ path }) => `${path}\n`).join('')));
    const ids = hashes?.ok === true ? hashes.stdout.toString().split('\n') : [];
    const same = new Set(asked.filter(({ id }, i) => ids[i] === id).map(({ path }) => path));
    for (const { path } of suspects)
        if (!same.has(path))
            edited.set(path, 'edited');
    return edited;
}
function holdsFiles(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).some((name) => name !== '.git');
    }
    catch {
        return true;
    }
}
function* split(output) {
    for (let start = 0; start < output.length;) {
        const end = output.indexOf(0, start);
        if (end < 0)
            return;
        yield output.subarray(start, end);
        start = end + 1;
    }
}

// EXTERNAL MODULE: ./build/packages/workspace/src/ignore-files.js
var ignore_files = __nccwpck_require__(8119);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/packages/workspace/src/walk.js
// The workspace walk: which files a scanner looks at, in an order that is the same everywhere,
// and which it does not, each with the reason. No path it returns leads out of the workspace.






/** Our own results are not an input of the next scan. */
const resultsDirectory = 'portcullis-results';
/**
 * Lists the files to scan: in a git checkout the tracked and the untracked-not-ignored ones, elsewhere all
 * that no `.gitignore` excludes. A file named by `path` itself is always listed.
 * @throws PortcullisError `path-missing`, `path-outside`, `path-unreadable`, `glob-invalid` or `include-empty`.
 */
async function walkWorkspace(options) {
    const workspace = realDirectory(options.workspace);
    const start = insideWorkspace(workspace, options.path);
    const selected = await pathFilter(options.include, options.exclude);
    const walk = new WalkState(workspace, options.maxFileBytes, selected, options.committed === true);
    if ((0,external_node_fs_.statSync)(start).isDirectory())
        await walk.directory(start);
    else
        walk.file(start, relativePath(workspace, start));
    const found = walk.finish();
    refuseEmptySelection(options, found);
    return found;
}
/**
 * Reads a listed file, at most `maxBytes` of it; never throws. A file that grew, vanished or became a link
 * since the walk is skipped with the reason. A file that fits `into` is read there, and is valid until the next is.
 */
function readWorkspaceFile(file, maxBytes, into) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file.absolute, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            return { skipped: { path: file.path, reason: 'not-a-file', gap: false } };
        if (stats.size > maxBytes)
            return { skipped: tooLarge(file.path, stats.size, maxBytes) };
        const bytes = into !== undefined && stats.size <= into.length ? into.subarray(0, stats.size) : Buffer.allocUnsafe(stats.size);
        let length = 0;
        while (length < bytes.length) {
            const read = (0,external_node_fs_.readSync)(descriptor, bytes, length, bytes.length - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return { bytes: length === bytes.length ? bytes : bytes.subarray(0, length) };
    }
    catch (error) {
        return { skipped: { path: file.path, reason: 'unreadable', gap: true, detail: systemReason(error) } };
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** The absolute path of a user-given path, proved to lie in the workspace with every link resolved. */
function insideWorkspace(workspace, path) {
    const root = realDirectory(workspace);
    const wanted = (0,external_node_path_.resolve)(root, path);
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)(wanted);
    }
    catch (error) {
        const missing = error.code === 'ENOENT';
        throw new src/* PortcullisError */.SO({
            code: missing ? 'path-missing' : 'path-unreadable',
            message: missing
                ? 'expected a file or directory, got a path that does not exist'
                : `expected a readable path, got ${systemReason(error)}`,
            where: { file: path, key: 'path' },
            remedy: missing ? 'Check the spelling and that the checkout step ran before this one.' : 'Give the job permission to read it.',
        });
    }
    if (!insideFolder(root, real)) {
        throw new src/* PortcullisError */.SO({
            code: 'path-outside',
            message: 'expected a path inside the workspace, got one that leads out of it',
            where: { file: path, key: 'path' },
            remedy: 'Scan a path below the workspace, or start from the directory that holds it.',
        });
    }
    return real;
}
/** Workspace path with forward slashes. */
function relativePath(workspace, absolute) {
    const path = (0,external_node_path_.relative)(workspace, absolute);
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}
/** The system's word for what went wrong: `permission denied (EACCES)`. */
function systemReason(error) {
    const { code } = error;
    const words = {
        EACCES: 'permission denied',
        EPERM: 'operation not permitted',
        ENOENT: 'no such file or directory',
        ELOOP: 'a loop of symbolic links',
        EISDIR: 'a directory',
        ENOTDIR: 'a path through a file',
        EROFS: 'a read-only file system',
        ENOSPC: 'no space left on the device',
        EMFILE: 'too many open files',
        EIO: 'an input/output error',
    };
    if (code === undefined)
        return error instanceof Error ? error.message : String(error);
    return `${words[code] ?? 'a system error'} (${code})`;
}
/** Globs that take everything out leave nothing to be clean. @throws PortcullisError `include-empty`. */
function refuseEmptySelection({ include, exclude }, { files, skipped, excluded }) {
    if (include.length + exclude.length === 0 || files.length > 0 || skipped.length > 0 || excluded === 0)
        return;
    throw new src/* PortcullisError */.SO({
        code: 'include-empty',
        message: `expected \`include\` and \`exclude\` to leave some of the ${excluded} files in, got none`,
        where: { key: include.length === 0 ? 'exclude' : 'include' },
        remedy: 'Correct the globs: a path starts at the root of the workspace, and a glob without a slash is held against names.',
    });
}
/**
 * Predicate over workspace paths from include and exclude globs.
 * @throws PortcullisError `glob-invalid`.
 */
async function pathFilter(include, exclude) {
    if (include.length === 0 && exclude.length === 0)
        return () => true;
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
    const matcher = (globs) => {
        const matchers = globs.map((glob) => {
            if (glob.length > 1000)
                throw new src/* PortcullisError */.SO({
                    code: 'glob-invalid',
                    message: 'expected a glob of at most 1000 characters',
                    where: { key: glob.slice(0, 40) },
                    remedy: 'Split the glob.',
                });
            const body = glob.replace(/^\.?\//, '').replace(/\/$/, '/**');
            // It would stand for every path but those that it names.
            if (/^!(?!\()/.test(body))
                throw new src/* PortcullisError */.SO({
                    code: 'glob-invalid',
                    message: 'expected a glob that says what it takes, got one that starts with an exclamation mark',
                    where: { key: glob.slice(0, 40) },
                    remedy: 'Name what to leave out under `exclude`, and what to take under `include`, without the mark.',
                });
            return picomatch(body, { dot: true, basename: !body.includes('/') });
        });
        return (path) => matchers.some((matches) => matches(path));
    };
    const included = include.length === 0 ? () => true : matcher(include);
    const excluded = matcher(exclude);
    return (path) => included(path) && !excluded(path);
}
class WalkState {
    workspace;
    maxFileBytes;
    selected;
    committed;
    files = [];
    skipped = [];
    excluded = 0;
    links = [];
    safeDirectories = new Map();
    constructor(workspace, maxFileBytes, selected, committed) {
        this.workspace = workspace;
        this.maxFileBytes = maxFileBytes;
        this.selected = selected;
        this.committed = committed;
    }
    async directory(start) {
        const inRepository = findGitRoot(start) !== undefined;
        const listing = inRepository ? listCheckout(start) : undefined;
        if (listing === undefined && inRepository && this.committed)
            this.skip(relativePath(this.workspace, start) || '.', 'commit-unknown', true, 'git cannot tell what was edited or left out before the scan');
        if (listing === undefined)
            await this.plain(start);
        else
            await this.checkout(start, listing);
    }
    async checkout(start, listing) {
        const prefix = relativePath(this.workspace, start);
        for (const path of listing.unreadable)
            this.skip(joined(prefix, path), 'unreadable', true, 'permission denied');
        if (this.committed)
            this.heldAgainstCommit(start, prefix, listing);
        for (const entry of listing.entries) {
            const path = joined(prefix, entry.path);
            if (!entry.tracked && (path === resultsDirectory || path.startsWith(`${resultsDirectory}/`)))
                continue;
            const absolute = entry.raw === undefined ? (0,external_node_path_.join)(start, entry.path) : Buffer.concat([Buffer.from(start + external_node_path_.sep), entry.raw]);
            if (!this.directoryIsSafe((0,external_node_path_.dirname)((0,external_node_path_.join)(start, entry.path)))) {
                this.skip(path, 'symlink-outside', false, 'a directory on its path is a symbolic link');
                continue;
            }
            await this.entry(absolute, path, true);
        }
    }
    /** What is judged is the commit: whatever the files say otherwise must be seen. */
    heldAgainstCommit(start, prefix, listing) {
        const edited = editedFiles(start);
        if (edited === undefined)
            this.skip(prefix || '.', 'commit-unknown', true, 'git cannot tell what was edited or left out before the scan');
        for (const [path, what] of edited ?? [])
            this.skip(joined(prefix, path), what, true, `the commit has it, and it was ${what} before the scan`);
        for (const { path, tracked, unwatched } of listing.entries) {
            if (!tracked || !unwatched || edited?.has(path) === true)
                continue;
            const there = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(start, path), { throwIfNoEntry: false }) !== undefined;
            const why = there ? 'git is told not to compare it with the commit' : 'a sparse checkout leaves it out';
            this.skip(joined(prefix, path), there ? 'unwatched' : 'sparse', true, why);
        }
    }
    /** Every file below a directory that no `.gitignore` on the way excludes. */
    async plain(start) {
        const { ignoreRules } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8119));
        const visit = async (directory, rules) => {
            let names;
            try {
                names = (0,external_node_fs_.readdirSync)(directory, { encoding: 'buffer' });
            }
            catch (error) {
                this.skip(relativePath(this.workspace, directory), 'unreadable', true, systemReason(error));
                return;
            }
            const here = rules.enter(directory, names.some((name) => name.equals(Buffer.from('.gitignore'))));
            for (const raw of names) {
                const name = raw.toString();
                const exact = Buffer.from(name).equals(raw);
                const absolute = exact ? (0,external_node_path_.join)(directory, name) : Buffer.concat([Buffer.from(directory + external_node_path_.sep), raw]);
                const path = relativePath(this.workspace, (0,external_node_path_.join)(directory, name));
                if (name === '.git' || (name === resultsDirectory && directory === this.workspace))
                    continue;
                const stats = this.stats(absolute, path);
                if (stats === undefined || here.ignores((0,external_node_path_.join)(directory, name), stats.isDirectory()))
                    continue;
                if (!stats.isDirectory())
                    this.listed(absolute, path, stats);
                else if (exact)
                    await visit((0,external_node_path_.join)(directory, name), here);
                else
                    this.skip(path, 'unreadable', true, 'a directory whose name is no valid UTF-8');
            }
        };
        await visit(start, ignoreRules(start));
    }
    /** A path given by git: a directory here is a submodule or a repository of its own. */
    async entry(absolute, path, nested) {
        const stats = this.stats(absolute, path);
        if (stats === undefined)
            return;
        if (!stats.isDirectory())
            this.listed(absolute, path, stats);
        else if (nested && typeof absolute === 'string') {
            const folder = absolute.replace(/[/\\]$/, '');
            // Without a repository of its own git would list the one around it again, for ever.
            if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
                await this.directory(folder);
            else if ((0,external_node_fs_.readdirSync)(folder).length > 0)
                await this.plain(folder);
            else
                this.skip(path, 'submodule', false, 'a submodule that is not checked out (`submodules: true` of the checkout step brings it)');
        }
    }
    file(absolute, path) {
        const stats = this.stats(absolute, path);
        if (stats !== undefined)
            this.listed(absolute, path, stats);
    }
    listed(absolute, path, stats) {
        if (!this.selected(path)) {
            if (stats.isFile())
                this.excluded++;
            return;
        }
        if (stats.isSymbolicLink())
            this.link(absolute, path);
        else if (!stats.isFile())
            this.skip(path, 'not-a-file', false, 'a device, socket or pipe');
        else if (stats.size > this.maxFileBytes)
            this.skipped.push(tooLarge(path, stats.size, this.maxFileBytes));
        else
            this.files.push({ path, absolute, size: stats.size });
    }
    link(absolute, path) {
        let target;
        try {
            target = (0,external_node_fs_.realpathSync)(absolute).toString();
        }
        catch (error) {
            const dangling = error.code === 'ENOENT';
            this.skip(path, dangling ? 'symlink-dangling' : 'symlink-loop', false, systemReason(error));
            return;
        }
        if (!insideFolder(this.workspace, target))
            this.skip(path, 'symlink-outside', false, 'its target lies outside the workspace');
        else if ((0,external_node_fs_.statSync)(target).isFile())
            this.links.push({ path, target });
        else
            this.skip(path, 'symlink-directory', false, 'its target is walked on its own');
    }
    stats(absolute, path) {
        try {
            // A tracked file that is deleted in the working tree is not there to scan.
            return (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false });
        }
        catch (error) {
            if (error.code !== 'ENOTDIR')
                this.skip(path, 'unreadable', true, systemReason(error));
            return undefined;
        }
    }
    /** git lists `a/b` from its index even when `a` has become a link to somewhere else. */
    directoryIsSafe(directory) {
        const known = this.safeDirectories.get(directory);
        if (known !== undefined)
            return known;
        let safe = true;
        try {
            safe = (0,external_node_fs_.realpathSync)(directory) === directory;
        }
        catch (error) {
            // Not there, or closed to us: the entry's own lstat tells which.
            safe = error.code !== 'ELOOP';
        }
        this.safeDirectories.set(directory, safe);
        return safe;
    }
    skip(path, reason, gap, detail) {
        if (this.selected(path))
            this.skipped.push({ path, reason, gap, detail });
    }
    /** A link is followed only when its target is not listed by its own name. */
    finish() {
        const listed = new Set(this.files.map((file) => file.path));
        const links = [];
        for (const { path, target } of this.links) {
            const { size } = (0,external_node_fs_.statSync)(target);
            const real = relativePath(this.workspace, target);
            if (listed.has(real)) {
                this.skip(path, 'symlink-inside', false, 'its target is scanned on its own');
                links.push({ path, absolute: target, size, target: real });
            }
            else if (size > this.maxFileBytes)
                this.skipped.push(tooLarge(path, size, this.maxFileBytes));
            else
                this.files.push({ path, absolute: target, size });
        }
        const byPath = (a, b) => (0,src/* compareText */.n6)(a.path, b.path);
        return { files: this.files.sort(byPath), skipped: this.skipped.sort(byPath), excluded: this.excluded, links: links.sort(byPath) };
    }
}
function tooLarge(path, size, limit) {
    return { path, reason: 'too-large', gap: false, detail: `${size} bytes, limit ${limit}` };
}
function joined(prefix, path) {
    return prefix === '' ? path : `${prefix}/${path}`;
}
function realDirectory(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        throw new src/* PortcullisError */.SO({
            code: 'workspace-missing',
            message: `expected the workspace directory, got ${systemReason(error)}`,
            where: { file: (0,external_node_path_.basename)(path) === '' ? path : path },
            remedy: 'Run the checkout step before this one.',
        });
    }
}

;// CONCATENATED MODULE: ./build/packages/workspace/src/tree.js
// One reader of a workspace's files, at this checkout or at a commit: whoever takes settings from a Tree cannot read them
// from somewhere else, so the base commit judges by construction.






/** Largest settings file where nothing else is said. */
const maxSettingsBytes = 5 * 1024 * 1024;
/** A checkout in a subfolder of the workspace, with a slash at its end; empty where the workspace is the checkout or lies in it. */
function checkoutPrefix(workspace, checkout) {
    if (checkout === undefined)
        return '';
    const way = (0,external_node_path_.relative)(workspace, checkout).split(external_node_path_.sep).join('/');
    return way === '' || way.startsWith('..') ? '' : `${way}/`;
}
/** The files as they lie in the workspace; a path that is not there is looked for in a checkout below it, too. */
function workingTree(workspace, checkout) {
    const prefix = checkoutPrefix(workspace, checkout);
    return remembering({
        where: 'in this checkout',
        read(path, maxBytes) {
            const own = readInside(workspace, path, maxBytes);
            return own !== undefined || prefix === '' || path.startsWith(prefix) ? own : readInside(workspace, prefix + path, maxBytes);
        },
        list(directory) {
            const own = namesIn(workspace, directory);
            return own.length > 0 || prefix === '' || directory.startsWith(prefix) ? own : namesIn(workspace, prefix + directory);
        },
    });
}
/**
 * The files at a commit. Paths are workspace paths; a workspace inside a repository, and a checkout inside a workspace, are both known.
 * @param where for messages; the default is "at commit 0123456789ab".
 */
function commitTree(workspace, commit, where, checkout) {
    const root = checkout ?? findGitRoot(workspace) ?? workspace;
    const above = (0,external_node_path_.relative)(root, workspace).split(external_node_path_.sep).join('/');
    const prefix = checkoutPrefix(workspace, checkout);
    const inRepository = (path) => {
        if (prefix !== '')
            return path.startsWith(prefix) ? path.slice(prefix.length) : path;
        return above === '' ? path : `${above}/${path}`;
    };
    const place = where ?? `at commit ${commit.slice(0, 12)}`;
    return remembering({
        where: place,
        commit,
        read(path, maxBytes) {
            const content = readAtCommit(root, commit, inRepository(path), maxBytes);
            if (content === 'missing-commit')
                throw unreadable(path, `expected a file of at most ${maxBytes} bytes ${place}`);
            return content;
        },
        list(directory) {
            if (!isCommitId(commit))
                return [];
            const folder = inRepository(directory).replace(/\/+$/, '');
            const listing = git(root, ['ls-tree', '-z', '--full-tree', '--name-only', `${commit}:${folder === '.' ? '' : folder}`]);
            const names = listing.ok ? listing.stdout.toString('utf8').split('\0') : [];
            return names.filter((name) => name !== '').sort();
        },
    });
}
function remembering({ where, commit, read, list }) {
    const contents = new Map();
    return {
        where,
        ...(commit === undefined ? {} : { commit }),
        read(path, maxBytes = maxSettingsBytes) {
            const known = contents.get(path);
            if (known !== undefined && known.length > maxBytes)
                throw unreadable(path, `expected at most ${maxBytes} bytes, got ${known.length}`);
            if (!contents.has(path))
                contents.set(path, read(path, maxBytes));
            return contents.get(path);
        },
        peek: (path, maxBytes = maxSettingsBytes) => read(path, maxBytes),
        list,
        digest() {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for (const [path, content] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1)))
                hash.update(`${path}\0${content?.length ?? -1}\0`).update(content ?? '');
            return hash.digest('hex');
        },
    };
}
function namesIn(workspace, directory) {
    const path = (0,external_node_path_.join)(workspace, directory);
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() !== true)
        return [];
    try {
        return (0,external_node_fs_.readdirSync)(insideWorkspace(workspace, directory)).sort();
    }
    catch (error) {
        throw error instanceof src/* PortcullisError */.SO ? error : unreadable(directory, `expected a readable directory, got ${systemReason(error)}`);
    }
}
function readInside(workspace, path, maxBytes) {
    let descriptor;
    try {
        const absolute = insideWorkspace(workspace, path);
        descriptor = (0,external_node_fs_.openSync)(absolute, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            throw unreadable(path, 'expected a file, got a directory or device');
        if (stats.size > maxBytes)
            throw unreadable(path, `expected at most ${maxBytes} bytes, got ${stats.size}`);
        const content = Buffer.alloc(stats.size);
        let length = 0;
        while (length < content.length) {
            const count = (0,external_node_fs_.readSync)(descriptor, content, length, content.length - length, length);
            if (count === 0)
                break;
            length += count;
        }
        return content.subarray(0, length);
    }
    catch (error) {
        // A link whose target is gone is no missing file: somebody meant it to be read.
        if (error instanceof src/* PortcullisError */.SO && error.code === 'path-missing' && !isLink(workspace, path))
            return undefined;
        if (error instanceof src/* PortcullisError */.SO && error.code === 'tree-unreadable')
            throw error;
        throw unreadable(path, `expected a readable file, got ${error instanceof src/* PortcullisError */.SO ? error.message : systemReason(error)}`);
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function isLink(workspace, path) {
    try {
        return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(workspace, path), { throwIfNoEntry: false })?.isSymbolicLink() === true;
    }
    catch {
        return false;
    }
}
function unreadable(path, message) {
    return new src/* PortcullisError */.SO({
        code: 'tree-unreadable',
        message,
        where: { file: path },
        remedy: 'Name a readable file inside the workspace; a commit that is not here comes with `fetch-depth: 0`.',
    });
}

;// CONCATENATED MODULE: ./build/packages/workspace/src/settings.js
// Whose settings judge. What a change says of the scan that judges it (configuration, ignore files, comments that allow
// a finding) counts after the merge: until then the base commit's word holds, or the default branch's.


/** Settings of a workspace, by the change under judgement. `checkout` is the repository's folder where it is not the workspace's own. */
function settingsOf(workspace, change, checkout = findGitRoot(workspace)) {
    const head = workingTree(workspace, checkout);
    if (change === undefined)
        return { origin: 'checkout', tree: head, head };
    const holds = (commit) => checkout !== undefined && git(checkout, ['cat-file', '-e', `${commit}^{tree}`]).ok;
    if (change.kind === 'pull-request') {
        const { base } = change;
        if (base !== undefined && holds(base)) {
            return { origin: 'base', tree: commitTree(workspace, base, `at the base commit ${base.slice(0, 12)}`, checkout), head, commit: base };
        }
        const reason = `the base commit ${base?.slice(0, 12) ?? '(unknown)'} is not in this checkout`;
        return { origin: 'unavailable', head, reason };
    }
    if (change.onDefaultBranch)
        return { origin: 'checkout', tree: head, head };
    const { name, commit } = change.defaultBranch ?? {};
    if (name === undefined || commit === undefined || checkout === undefined || !holds(commit)) {
        const branch = name === undefined ? 'the default branch' : `the default branch ${name}`;
        return { origin: 'checkout', tree: head, head, remark: `${branch} is not in this checkout, so the settings of the change itself hold` };
    }
    if (isAncestor(checkout, change.head, commit))
        return { origin: 'checkout', tree: head, head };
    const where = `on the default branch ${name} (${commit.slice(0, 12)})`;
    return { origin: 'default-branch', tree: commitTree(workspace, commit, where, checkout), head, commit };
}
/** The tree whose word counts; undefined when it cannot be had. */
function settingsTree(settings) {
    return settings.origin === 'unavailable' ? undefined : settings.tree;
}
/** What is added to the message of a finding whose comment does not count yet. */
const newSuppressionRemark = 'The comment that allows it came with this change; it counts after the merge.';
/** Largest version of a file that is looked at for its comments. */
const maxVersionBytes = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
/**
 * Whether a comment in the source that allows a finding counts. In a checkout that judges itself it does. Else only where the
 * same finding was allowed by a comment in the judging tree's version of the file.
 */
function sourceSuppressions(settings, suppressedIn) {
    if (settings.origin === 'checkout')
        return async () => true;
    const tree = settingsTree(settings);
    if (tree === undefined)
        return async () => false;
    const before = new Map();
    return async (path, fingerprint) => {
        let known = before.get(path);
        if (known === undefined) {
            known = suppressedAt(tree, path, suppressedIn);
            before.set(path, known);
        }
        return (await known).has(fingerprint);
    };
}
async function suppressedAt(tree, path, suppressedIn) {
    let content;
    try {
        content = tree.peek(path, maxVersionBytes);
    }
    catch {
        // What cannot be read confirms nothing.
        return new Set();
    }
    return content === undefined ? new Set() : suppressedIn(content, path);
}

;// CONCATENATED MODULE: ./build/packages/workspace/src/index.js










/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(4216);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ var __webpack_exports__base62 = __webpack_exports__.Yb;
/******/ var __webpack_exports__engine = __webpack_exports__.Hi;
/******/ var __webpack_exports__firedRules = __webpack_exports__.G$;
/******/ var __webpack_exports__maxMatchBytes = __webpack_exports__.xc;
/******/ var __webpack_exports__sample = __webpack_exports__.XM;
/******/ var __webpack_exports__secretScan = __webpack_exports__.C8;
/******/ var __webpack_exports__secretScanInputs = __webpack_exports__.pk;
/******/ var __webpack_exports__tokenRule = __webpack_exports__.Ow;
/******/ export { __webpack_exports__base62 as base62, __webpack_exports__engine as engine, __webpack_exports__firedRules as firedRules, __webpack_exports__maxMatchBytes as maxMatchBytes, __webpack_exports__sample as sample, __webpack_exports__secretScan as secretScan, __webpack_exports__secretScanInputs as secretScanInputs, __webpack_exports__tokenRule as tokenRule };
/******/ 
