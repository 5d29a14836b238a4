import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

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

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

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

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 1113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  sS: () => (/* binding */ executeScanner),
  c6: () => (/* binding */ fails),
  hp: () => (/* binding */ scanContext)
});

// UNUSED EXPORTS: writeFailedRun

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 12 modules
var src = __nccwpck_require__(5306);
// EXTERNAL MODULE: ./build/packages/policy/src/allowed-gaps.js
var allowed_gaps = __nccwpck_require__(5486);
// EXTERNAL MODULE: ./build/packages/sarif/src/index.js + 11 modules
var sarif_src = __nccwpck_require__(1554);
// EXTERNAL MODULE: ./build/packages/workspace/src/index.js + 8 modules
var workspace_src = __nccwpck_require__(7809);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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

// EXTERNAL MODULE: ./build/packages/action-kit/src/results-file.js
var results_file = __nccwpck_require__(3272);
// EXTERNAL MODULE: ./build/packages/action-kit/src/runner.js + 1 modules
var runner = __nccwpck_require__(4310);
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
        const text = withRuns(earlier.runs, (0,sarif_src/* serialiseSarif */.Fu)((0,sarif_src/* toSarif */.zv)(scanner, info, result)).text);
        return (0,results_file/* writeResultsFile */.A)(host.resultsBase, file, text, 'sarif-file');
    };
    let sarifFile;
    try {
        sarifFile = write({ successful: false, error: unfinished(scanner.name) });
        (0,runner/* requireCheckout */.EJ)(job);
        const scanned = await scanner.scan(inputs, scanContext(host));
        if (!scanned.canary.detected)
            throw canaryMissed(scanner.name, scanned.canary.detail);
        const result = await withGapsJudged(scanned, scanner.name, job.settings, started);
        (0,results_file/* writeResultsFiles */.V)(host.resultsBase, result.files ?? []);
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
/** What an engine may know of a host. */
function scanContext({ job, now, environment, threads, progress }) {
    return {
        workspace: job.workspace,
        now,
        environment,
        settings: job.settings,
        committed: job.committed,
        ...(job.change === undefined ? {} : { change: job.change }),
        ...(threads === undefined ? {} : { threads }),
        ...(progress === undefined ? {} : { progress }),
    };
}
/** The file of a run that could not begin: what an earlier job left there must not speak for this one. */
function writeFailedRun(scanner, base, file, error, now) {
    const run = { tool: { name: scanner.name, version }, successful: false, error, startTime: now, endTime: now };
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
    const skipped = await (0,allowed_gaps/* withAllowedGaps */._f)(result.coverage.skipped, await (0,allowed_gaps/* allowedGapsOf */.RT)(tree), scanner, now.toISOString().slice(0, 10));
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


/***/ }),

/***/ 7890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5306);
// Declared inputs from text: what the runner passes and the CLI's flags are parsed alike.

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
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
        code: 'input-invalid',
        message: `expected ${expected}, got "${got.length > 60 ? `${got.slice(0, 60)}…` : got}"`,
        where: { key: name },
        remedy: `Correct the input \`${name}\`.`,
    });
}


/***/ }),

/***/ 3272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeResultsFile),
/* harmony export */   V: () => (/* binding */ writeResultsFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5306);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7809);
// Writing result files so that no reader ever sees half of one, and no link in a checkout leads the write elsewhere.




/**
 * Writes a file through a temporary one beside it. A relative path belongs below `base`; missing directories are made.
 * @returns the absolute path. @throws PortcullisError `results-unwritable` or `results-outside`.
 */
function writeResultsFile(base, file, content, key) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, file);
    const temporary = `${target}.${process.pid}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file))
            guardInside(base, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), file, key);
        // "wx" never follows a link that waits under the temporary name.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, content, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
        return target;
    }
    catch (error) {
        if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO)
            throw error;
        removeQuietly(temporary);
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'results-unwritable',
            message: `expected to write the results file, got ${(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .systemReason */ .uc)(error)}`,
            where: { file, key },
            remedy: `Make the directory writable or set \`${key}\` to another place.`,
            cause: error,
        });
    }
}
/** Writes several files; `key` is the input that names each one's path. */
function writeResultsFiles(base, files) {
    for (const { path, content, key } of files)
        writeResultsFile(base, path, content, key);
}
/** The write's own failure is the one to report. */
function removeQuietly(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    }
    catch {
        // Its directory is no directory: there is nothing to remove.
    }
}
function guardInside(base, directory, file, key) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(base), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory));
    if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way)) {
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'results-outside',
            message: 'expected a results file inside the workspace, got one that leads out of it',
            where: { file, key },
            remedy: 'Remove the symbolic link, or give an absolute path if the place is meant.',
        });
    }
}


/***/ }),

/***/ 625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   oe: () => (/* binding */ hostActions)
/* harmony export */ });
/* unused harmony exports runAction, failureLog */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5306);
// The life of a step, the same for the scanners and the gate: inputs, its work, what it tells, its outputs, its exit code.




/** A program that imports actions' bundles for their engines says so here; nothing said, an action runs. */
const hosted = Symbol.for('portcullis.hosted');
/** From here on actions' bundles that this thread imports give their engines and do not run. For the CLI. */
function hostActions() {
    Object.assign(globalThis, { [hosted]: true });
}
/** Runs an action. Sets `process.exitCode`: 0 pass, 1 findings or a block, 2 failure. */
async function runAction(action, work) {
    if (hosted in globalThis)
        return;
    exitOnSignals(action.name);
    try {
        const inputs = readInputs(action.inputs, runnerInputs);
        maskSecrets(action.inputs, inputs);
        const { exitCode, log, summary, outputs } = await work.run(inputs, readJob(process.env, process.cwd()));
        for (const line of log)
            tell(line);
        if (summary !== undefined)
            await appendSummary(summary);
        setOutputs(outputs);
        process.exitCode = exitCode;
    }
    catch (thrown) {
        process.exitCode = 2;
        const failure = thrown instanceof Error ? thrown : new Error(String(thrown));
        const outputs = work.failed(failure);
        for (const line of failureLog(failure))
            tell(line);
        setOutputs(outputs);
    }
}
/** One clear line for a failure, as an error annotation; the stack only for those who debug. */
function failureLog(error) {
    const placed = error instanceof PortcullisError && formatPlace(error.where) !== '';
    const line = { level: 'error', message: formatError(error), ...(placed ? { title: error.code } : {}) };
    return debugging() ? [line, error.stack ?? ''] : [line];
}
/** A stopped step says so; its results already say that the run did not finish. */
function exitOnSignals(name) {
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            tell({ level: 'error', message: `${name} was stopped by ${signal} before it finished; its result does not count. [stopped]` });
            process.exit(2);
        });
    }
}


/***/ }),

/***/ 4310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Zn: () => (/* binding */ inCiWorkspace),
  cd: () => (/* binding */ readJob),
  EJ: () => (/* binding */ requireCheckout)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/index.js + 12 modules
var src = __nccwpck_require__(5306);
// EXTERNAL MODULE: ./build/packages/workspace/src/index.js + 8 modules
var workspace_src = __nccwpck_require__(7809);
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
    return root === undefined || (0,workspace_src/* insideFolder */.xe)((0,external_node_path_.resolve)(root), directory) || (0,workspace_src/* insideFolder */.xe)(directory, (0,external_node_path_.resolve)(root));
}


/***/ }),

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZS: () => (/* binding */ decisionLine)
/* harmony export */ });
/* unused harmony exports scannerSummary, summaryMarkdown */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5306);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1113);
// The job summary of a scanner: the decision first, then a table of findings with links.



/** The summary's Markdown, always within GitHub's limit. */
function scannerSummary(title, execution, failOn, link) {
    const { findings, coverage } = execution;
    const head = [`### ${escapeMarkdown(title)}: ${escapeMarkdown(decisionLine(execution, failOn))}`, ''];
    const { unread } = execution;
    const allowed = coverage.skipped.filter((entry) => entry.allowed !== undefined);
    const tail = [''];
    const listed = (entries, why) => `${entries
        .slice(0, 20)
        .map((entry) => `${inlineCode(entry.path)} (${escapeMarkdown(why(entry))})`)
        .join(', ')}${entries.length > 20 ? ` and ${entries.length - 20} more` : ''}.`;
    if (unread.length > 0)
        tail.push(`**Could not be looked at:** ${listed(unread, (gap) => gap.detail ?? gap.reason)} Make it readable, leave it out by an input, or allow that very gap with \`allow-gaps\` in the policy.`, '');
    if (allowed.length > 0)
        tail.push(`Let through unread: ${listed(allowed, (gap) => gap.allowed?.reason ?? '')}`, '');
    tail.push(...letThroughLines(execution));
    for (const notice of execution.notices.slice(0, 20))
        tail.push(`- ${escapeMarkdown(notice.message)}`);
    const skipped = coverage.skipped.length - unread.length - allowed.length;
    tail.push('', `Scanned ${coverage.scanned} of ${coverage.applicable} inputs, ${coverage.bytes} bytes${skipped === 0 ? '' : `; ${skipped} skipped, with reasons in the SARIF file`}.`, '');
    const details = execution.result?.details ?? '';
    // Details may be as long as there are images; the findings come first.
    if (Buffer.byteLength(details) < maxSummaryBytes / 2)
        tail.push(details);
    if (findings.length > 0)
        head.push('| Severity | Rule | Where | What |', '|---|---|---|---|', '');
    const rows = [...findings].sort((a, b) => bySeverity(a.severity, b.severity)).map((finding) => row(finding, link));
    return withinBytes(head.join('\n'), rows, tail.join('\n'), maxSummaryBytes, (count) => `${count} more findings are in the SARIF file.`);
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
        return `- ${inlineCode(finding.ruleId)} in ${inlineCode(`${finding.location.path}${line === undefined ? '' : `:${line}`}`)}: ${escapeMarkdown(why)}`;
    });
    const more = all.length > maxLetThroughListed ? [`- and ${all.length - maxLetThroughListed} more, in the SARIF file`] : [];
    return [`Let through, and not clean: ${all.length}`, '', ...lines, ...more, ''];
}
/** The decision in one line. Three words are kept apart: clean, let through, and what fails. */
function decisionLine(execution, failOn) {
    if (execution.error !== undefined)
        return `failed: ${execution.error.message}`;
    const { findings, coverage, unread, letThrough } = execution;
    const counts = _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length])
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => `${count} ${severity}`)
        .join(', ');
    const through = letThrough === 0 ? '' : `; ${letThrough} let through`;
    if (unread.length > 0) {
        const found = findings.length === 0 ? '' : `; ${findings.length} found in the rest (${counts})`;
        return `failed, ${plural(unread.length, 'input')} could not be looked at${found}${through}`;
    }
    const failing = findings.filter((finding) => (0,_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .fails */ .c6)(finding, failOn)).length;
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
    return `| ${finding.severity} | ${inlineCode(finding.ruleId)} | ${placeLink(link, path, region?.startLine)} | ${escapeMarkdown(finding.message)} |`;
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


/***/ }),

/***/ 442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ ownThreads),
  F: () => (/* binding */ servesThread)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/packages/action-kit/src/threads.js
// Worker threads of a bundle: the file that was started is also what its threads run, so that a bundle stays one program.


/** More threads than this would hold more memory than they save time. */
const mostThreads = 4;
/** The threads that a scanner may start of the file that this process runs. */
function ownThreads() {
    return { entry: process.argv[1], count: Math.min((0,external_node_os_.availableParallelism)(), mostThreads) };
}
/** In a worker thread, hands it to the scanner it was started for. @returns whether this is such a thread. */
async function servesThread(load) {
    if (external_node_worker_threads_namespaceObject.isMainThread || external_node_worker_threads_namespaceObject.parentPort === null)
        return false;
    const { scanner, data } = external_node_worker_threads_namespaceObject.workerData;
    (await load(scanner))?.serve?.(data, external_node_worker_threads_namespaceObject.parentPort);
    return true;
}


/***/ }),

/***/ 6665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Um: () => (/* binding */ scanners),
/* harmony export */   XA: () => (/* binding */ allActions),
/* harmony export */   _N: () => (/* binding */ scannersOfFiles)
/* harmony export */ });
/* unused harmony export gate */
/* harmony import */ var _registry__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(276);
// Every action there is: the engines of the registry, and the gate.

/** Scanners by name, each loaded when asked for. */
const scanners = Object.fromEntries(
// The types of a scanner's own inputs end here: the caller parses by its `inputs`.
Object.entries(_registry__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u).map(([name, load]) => [name, async () => (await load()).engine]));
const gate = async () => (await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(28)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3028))).remediationGate;
/** Scanners that `scan` runs: those that open no socket unless an input asks for it. */
async function scannersOfFiles() {
    const loaded = await Promise.all(Object.entries(scanners).map(async ([name, load]) => [name, await load()]));
    return loaded.filter(([, { network, networkInput }]) => network.length === 0 || networkInput !== undefined).map(([name]) => name);
}
/** Every action's public face, scanners first, the gate last. */
async function allActions() {
    const loaded = await Promise.all(Object.values(scanners).map((load) => load()));
    return [...loaded, await gate()];
}


/***/ }),

/***/ 8491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ commandNames),
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 12 modules
var src = __nccwpck_require__(5306);
// EXTERNAL MODULE: ./build/packages/cli/src/catalogue.js
var catalogue = __nccwpck_require__(6665);
// EXTERNAL MODULE: ./build/packages/cli/src/registry-beside.js + 1 modules
var registry_beside = __nccwpck_require__(276);
;// CONCATENATED MODULE: ./build/packages/cli/src/engine-commands.js
// What an engine's subcommand does beside scanning, by the engine's name: formats of the tool that its users come from.

/** What each engine brings along. */
const ownCommands = {
    'dockerfile-lint': {
        async run(args) {
            const { hadolintCommand, wantsHadolintFormat } = await __nccwpck_require__.e(/* import() */ 528).then(__nccwpck_require__.bind(__nccwpck_require__, 7528));
            const engine = await registry_beside/* registry */.u['dockerfile-lint']();
            const format = wantsHadolintFormat(engine, args);
            return format === undefined ? undefined : hadolintCommand(engine, format, args);
        },
        async help() {
            const { hadolintFormats } = await registry_beside/* registry */.u['dockerfile-lint']();
            return [
                `  --format ${hadolintFormats.join('|')} FILE...`,
                '      Prints and exits as hadolint does, with its flags (--ignore, --error, --trusted-registry, --require-label,',
                '      --failure-threshold, ...) and its configuration files; - is standard input.',
            ];
        },
    },
    'secret-scan': {
        async run(args) {
            const { explainCommand, wantsExplanation } = await __nccwpck_require__.e(/* import() */ 199).then(__nccwpck_require__.bind(__nccwpck_require__, 3199));
            return wantsExplanation(args) ? explainCommand(args) : undefined;
        },
        help: async () => [
            '  --explain FILE:LINE',
            '      Says which rules looked at that line of a scanned file, and what spoke for and against each candidate; reports nothing.',
        ],
    },
    sbom: {
        async run(args) {
            const { sbomCommand, wantsDocument } = await __nccwpck_require__.e(/* import() */ 795).then(__nccwpck_require__.bind(__nccwpck_require__, 2795));
            const engine = await registry_beside/* registry */.u.sbom();
            const format = wantsDocument(engine, args);
            return format === undefined ? undefined : sbomCommand(engine, format, args);
        },
        async help() {
            const { documentFormats } = await registry_beside/* registry */.u.sbom();
            return [
                `  --format ${Object.keys(documentFormats).join('|')}`,
                '      Writes the document to standard output, or to --sbom-file, and everything else to standard error.',
            ];
        },
    },
};

// EXTERNAL MODULE: ./build/packages/cli/src/scanner-command.js
var scanner_command = __nccwpck_require__(9258);
;// CONCATENATED MODULE: ./build/packages/cli/src/help.js
// Help texts, from the declared inputs.




async function generalHelp() {
    const actions = await (0,catalogue/* allActions */.XA)();
    const width = Math.max(...actions.map((action) => action.name.length));
    return [
        `portcullis ${src/* version */.rE}: secures a CI/CD pipeline and decides whether a change may pass`,
        '',
        'Usage:',
        '  node dist/cli/index.js scan PATH [--format table|json|sarif] [--policy FILE] [--base REF]',
        '  node dist/cli/index.js ACTION [PATH...] [flags]      (ACTION --help lists them)',
        '  node dist/cli/index.js verify-bundle --bundle FILE [flags] FILE_OR_DIGEST',
        '',
        'Actions:',
        ...actions.map((action) => `  ${action.name.padEnd(width)}  ${action.description}`),
        '',
        'Exit code: 0 passed, 1 blocked, 2 wrong usage or internal failure. Results go to portcullis-results/.',
        '',
    ].join('\n');
}
async function actionHelp(name) {
    const action = (await (0,catalogue/* allActions */.XA)()).find((candidate) => candidate.name === name);
    if (action === undefined)
        return generalHelp();
    return [
        `${action.name}: ${action.description}`,
        '',
        `Usage: node dist/cli/index.js ${action.name} [PATH] [flags]`,
        '',
        ...flagLines(action.inputs),
        ...((await ownCommands[name]?.help()) ?? []),
        ...commonFlags,
    ].join('\n');
}
async function scanHelp() {
    const { scanInputs } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(28), __nccwpck_require__.e(807)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5807));
    return [
        `scan: runs ${(await (0,catalogue/* scannersOfFiles */._N)()).join(' and ')}, and the gate on what they report.`,
        '',
        'Usage: node dist/cli/index.js scan PATH [flags]',
        '',
        ...flagLines(scanInputs),
        ...commonFlags,
    ].join('\n');
}
function flagLines(inputs) {
    return Object.entries(inputs).flatMap(([input, spec]) => {
        const value = spec.type === 'boolean' ? '' : spec.type === 'choice' ? ` ${spec.choices.join('|')}` : spec.type === 'integer' ? ' N' : ' TEXT';
        return [`  --${input}${value}`, `      ${spec.description} Default: ${(0,src/* defaultText */.VC)(spec) === '' ? 'empty' : (0,src/* defaultText */.VC)(spec)}.`];
    });
}
const commonFlags = [
    `  --format ${scanner_command.formats.join('|')}`,
    '      How the result is printed. Default: table.',
    '  --base REF',
    "      Commit, branch or tag whose settings judge, as the base commit of a pull request does. Default: the CI job's own.",
    '  --debug',
    '      Show the stack of a failure.',
    '',
];

;// CONCATENATED MODULE: ./build/packages/cli/src/commands.js
// The subcommands: `scan`, one for every action, `verify-bundle`, and help.




/** By the word that stands first on the command line; each loads what it needs when it is run. */
const commands = {
    scan: { run: async (args) => (await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(28), __nccwpck_require__.e(807)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5807))).scanCommand(args), help: scanHelp },
    ...Object.fromEntries(Object.keys(catalogue/* scanners */.Um).map((name) => [name, { run: (args) => runScanner(name, args), help: () => actionHelp(name) }])),
    'remediation-gate': {
        run: async (args) => (await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(28), __nccwpck_require__.e(397)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3397))).gateCommand(args),
        help: () => actionHelp('remediation-gate'),
    },
    'verify-bundle': {
        run: async (args) => (await __nccwpck_require__.e(/* import() */ 776).then(__nccwpck_require__.bind(__nccwpck_require__, 4776))).verifyBundleCommand(args),
        help: async () => (await __nccwpck_require__.e(/* import() */ 776).then(__nccwpck_require__.bind(__nccwpck_require__, 4776))).verifyBundleHelp,
    },
    purl: {
        run: async (args) => (await __nccwpck_require__.e(/* import() */ 59).then(__nccwpck_require__.bind(__nccwpck_require__, 5059))).purlCommand(args),
        help: async () => (await __nccwpck_require__.e(/* import() */ 59).then(__nccwpck_require__.bind(__nccwpck_require__, 5059))).purlHelp,
    },
    help: {
        run: ([topic = '']) => print(Object.hasOwn(commands, topic) ? commands[topic].help() : generalHelp()),
        help: generalHelp,
    },
    version: { run: () => print(`portcullis ${src/* version */.rE}\n`), help: generalHelp },
};
/** Other spellings. */
const spellings = { '--help': 'help', '-h': 'help', '--version': 'version' };
/** Words that may stand first on the command line. */
function commandNames() {
    return Object.keys(commands);
}
/** Runs a subcommand and returns the exit code. @throws PortcullisError `usage`. */
async function runCommand(given, args) {
    if (given === undefined) {
        await print(generalHelp());
        return 2;
    }
    const name = spellings[given] ?? given;
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined)
        throw new src/* PortcullisError */.SO({
            code: 'usage',
            message: `expected one of ${commandNames().join(', ')}, got "${given.slice(0, 60)}"`,
            remedy: 'Start with `scan PATH`.',
        });
    return args.some((arg) => arg === '--help' || arg === '-h') ? print(command.help()) : command.run(args);
}
/** A scanner, or what its engine brings along for the same word. */
async function runScanner(name, args) {
    const own = await ownCommands[name]?.run(args);
    return own ?? (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9258))).scannerCommand(name, args);
}
async function print(text) {
    process.stdout.write(await text);
    return 0;
}


/***/ }),

/***/ 9923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5306);
// Flags from declared inputs: the action's input `fail-on` is the flag `--fail-on`.


const always = ['debug', 'help'];
/** @throws PortcullisError `usage` naming the flag. */
function parseFlags(specs, extraNames, args) {
    const options = {};
    for (const [name, spec] of Object.entries(specs)) {
        if (spec.type === 'boolean') {
            options[name] = { type: 'boolean' };
            options[`no-${name}`] = { type: 'boolean' };
        }
        if (spec.type !== 'boolean')
            options[name] = { type: 'string', multiple: spec.type === 'list' };
    }
    for (const name of extraNames)
        options[name] = { type: 'string' };
    for (const name of always)
        options[name] = { type: 'boolean' };
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: args.map((arg) => negation(arg, options)), options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const [message = ''] = error.message.split('. ');
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
            code: 'usage',
            message: `expected a known flag: ${message}`,
            remedy: 'Add --help to see the flags of this command.',
        });
    }
    const given = parsed.values;
    return {
        source: (name) => {
            const value = given[`no-${name}`] === true ? false : given[name];
            return value === undefined ? undefined : Array.isArray(value) ? value.join('\n') : String(value);
        },
        positionals: parsed.positionals,
        extra: Object.fromEntries(extraNames.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]]] : []))),
    };
}
/** `--summary=false` and `--summary=true`, which parseArgs does not know for switches. */
function negation(arg, options) {
    const [, name = '', value] = /^--([a-z-]+)=(true|false)$/.exec(arg) ?? [];
    if (options[name]?.type !== 'boolean')
        return arg;
    return value === 'false' ? `--no-${name}` : `--${name}`;
}


/***/ }),

/***/ 6940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hostFor),
/* harmony export */   i: () => (/* binding */ withPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4310);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(442);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5306);
// What the CLI knows of the world: the workspace is the current directory, or the scanned one when it lies elsewhere.




/**
 * Paths in results are relative to the current directory whenever the scanned path lies in it.
 * @param base revision whose settings judge, as `--base` names it.
 * @throws PortcullisError `path-missing`, or what reading the job throws.
 */
function hostFor(path = '.', base) {
    const current = process.cwd();
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, path);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target, { throwIfNoEntry: false });
    if (stats === undefined) {
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'path-missing',
            message: 'expected a file or directory, got a path that does not exist',
            where: { file: path },
            remedy: 'Check the spelling.',
        });
    }
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(current, target);
    const below = way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
    const workspace = below ? current : stats.isDirectory() ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    // In a CI job its variables say what the change is; about a folder elsewhere, and on a person's machine, they say nothing.
    const { GITHUB_EVENT_NAME, ...variables } = process.env;
    const onRunner = process.env.GITHUB_ACTIONS === 'true' && GITHUB_EVENT_NAME !== undefined;
    const inside = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_3__/* .inCiWorkspace */ .Zn)(process.env, workspace);
    const environment = inside ? { ...variables, ...(onRunner ? { GITHUB_EVENT_NAME } : {}), GITHUB_WORKSPACE: workspace } : {};
    const job = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_3__/* .readJob */ .cd)(environment, workspace, base === undefined ? {} : { base });
    return {
        job,
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, target) || '.',
        resultsBase: current,
        environment: process.env,
        now: () => new Date(),
        threads: (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .ownThreads */ ._)(),
    };
}
/** The positional path is the input `path`, unless the flag is given. */
function withPath(source, path) {
    return (name) => source(name) ?? (name === 'path' ? path : undefined);
}


/***/ }),

/***/ 7:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(625);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(442);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5306);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6665);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8491);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1929);
// Entry of the command line: picks the subcommand and turns any failure into one clear line and exit code 2.





(0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_3__/* .hostActions */ .oe)();
if (!(await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .servesThread */ .F)((name) => _catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .scanners */ .Um[name]?.())))
    await main(process.argv.slice(2));
async function main([command, ...rest]) {
    (0,_signals_js__WEBPACK_IMPORTED_MODULE_5__/* .exitOnSignals */ .L)();
    try {
        process.exitCode = await (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d)(command, rest);
    }
    catch (error) {
        process.stderr.write(`portcullis: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .formatError */ .Wk)(error)}\n`);
        if (rest.includes('--debug') && error instanceof Error)
            process.stderr.write(`${error.stack ?? ''}\n`);
        if (command !== undefined && !(0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commandNames */ .o)().includes(command))
            process.stderr.write('Run `node dist/cli/index.js --help` for what there is.\n');
        process.exitCode = 2;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ registry)
});

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 12 modules
var src = __nccwpck_require__(5306);
;// CONCATENATED MODULE: ./build/packages/cli/src/beside.js
// The engines of the actions' bundles beside the CLI's own, so that no engine is committed, downloaded and read by auditors twice.
// Each action's main.ts exports its engine.

/** @throws PortcullisError `bundle-missing`. */
function beside(action) {
    return async () => {
        try {
            return (await import(/* webpackIgnore: true */ `../${action}/index.js`));
        }
        catch (cause) {
            if (cause.code !== 'ERR_MODULE_NOT_FOUND')
                throw cause;
            throw new src/* PortcullisError */.SO({
                code: 'bundle-missing',
                message: `expected the bundle of ${action} beside that of the CLI, got none`,
                where: { file: `dist/${action}/index.js` },
                remedy: 'Keep the folder dist whole: the CLI runs the bundles of the actions.',
                cause,
            });
        }
    };
}

;// CONCATENATED MODULE: ./build/packages/cli/src/registry-beside.js
// Written by `npm run wire` from the folders of packages/engines; do not edit.

/** What ncc takes for registry.ts (the condition `production` of package.json). */
const registry = {
    'dockerfile-lint': beside('dockerfile-lint'),
    'image-verify': beside('image-verify'),
    sbom: beside('sbom'),
    'secret-scan': beside('secret-scan'),
};


/***/ }),

/***/ 9258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   formats: () => (/* binding */ formats),
/* harmony export */   readFormat: () => (/* binding */ readFormat),
/* harmony export */   scannerCommand: () => (/* binding */ scannerCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7890);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1113);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(947);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5306);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6665);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9923);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6940);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8130);
// One scanner from a terminal: the action's inputs as flags, its findings as a table, JSON or SARIF.







const formats = ['table', 'json', 'sarif'];
/** Inputs that could not be looked at, named at most. */
const maxGaps = 20;
/** Runs a scanner's subcommand and returns the exit code: 0 pass, 1 findings, 2 failure. */
async function scannerCommand(name, args) {
    const scanner = await _catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .scanners */ .Um[name]();
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFlags */ .b)(scanner.inputs, ['format', 'base'], args);
    const format = readFormat(flags.extra.format);
    if (flags.positionals.length > 1)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
            code: 'usage',
            message: `expected one path, got ${flags.positionals.length}`,
            remedy: 'Scan a directory that holds them all.',
        });
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .hostFor */ .c)(flags.positionals[0], flags.extra.base);
    const inputs = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .K)(scanner.inputs, (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .withPath */ .i)(flags.source, host.path));
    const progress = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .progressLine */ .oz)(name, process.stderr);
    const execution = await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_7__/* .executeScanner */ .sS)(scanner, inputs, { ...host, progress: progress.update });
    progress.end();
    if (execution.error !== undefined) {
        process.stderr.write(`portcullis: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .formatError */ .Wk)(execution.error)}\n`);
        if (args.includes('--debug'))
            process.stderr.write(`${execution.error.stack ?? ''}\n`);
        return 2;
    }
    print(name, execution, format, inputs['fail-on']);
    return execution.exitCode;
}
/** A finding as others may see it: the hash of a file that holds a secret would let the secret be guessed. */
function shown(finding) {
    if (finding.fix === undefined)
        return finding;
    const changes = finding.fix.changes.map(({ confidential, sha256, ...rest }) => (confidential === true ? rest : { ...rest, sha256 }));
    return { ...finding, fix: { ...finding.fix, changes } };
}
/** @throws PortcullisError `usage`. */
function readFormat(text) {
    if (text === undefined)
        return 'table';
    if (formats.includes(text))
        return text;
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
        code: 'usage',
        message: `expected --format to be one of ${formats.join(', ')}, got "${text.slice(0, 40)}"`,
        remedy: 'Correct the flag.',
    });
}
function print(name, execution, format, failOn) {
    if (format === 'sarif')
        process.stdout.write((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(execution.sarifFile));
    else if (format === 'json')
        process.stdout.write(`${JSON.stringify({ conclusion: execution.conclusion, findings: execution.findings.map(shown), letThrough: (execution.result?.suppressed ?? []).map((entry) => ({ ...entry, finding: shown(entry.finding) })), gaps: execution.unread, coverage: execution.coverage, notices: execution.notices }, null, 2)}\n`);
    else {
        const paint = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .paintFor */ .ev)(process.stdout.isTTY === true, process.env);
        const { coverage, findings } = execution;
        process.stdout.write((0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .findingTable */ .ck)(findings.map((finding) => ({ ...finding, sources: [name], place: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .place */ .ik)(finding) })), paint));
        const gaps = execution.unread;
        for (const gap of gaps.slice(0, maxGaps))
            process.stdout.write(`  ${paint.bad('not scanned')}: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(`${gap.path}: ${gap.detail ?? gap.reason}`)}\n`);
        const allowed = coverage.skipped.filter((entry) => entry.allowed !== undefined);
        for (const gap of allowed.slice(0, maxGaps))
            process.stdout.write(`  ${paint.dim('let through unread')}: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(`${gap.path}: ${gap.allowed?.reason ?? ''}`)}\n`);
        const others = coverage.skipped.length - gaps.length - allowed.length;
        if (gaps.length > maxGaps)
            process.stdout.write(`  and ${gaps.length - maxGaps} more, in the SARIF file\n`);
        for (const notice of execution.notices)
            process.stdout.write(`  ${paint.dim(`${notice.level}: ${notice.message}`)}\n`);
        const decision = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_8__/* .decisionLine */ .ZS)(execution, failOn);
        const skipped = others === 0 ? '' : `; ${others} skipped, with reasons in the SARIF file`;
        process.stdout.write(`${(execution.conclusion === 'pass' ? paint.good : paint.bad)((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(decision.charAt(0).toUpperCase() + decision.slice(1)))} (${coverage.scanned} of ${coverage.applicable} inputs looked at${skipped}).\n`);
    }
}


/***/ }),

/***/ 1929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ exitOnSignals)
/* harmony export */ });
// Ctrl-C, a job's cancellation and a closed pipe end a run with a word and exit code 2; results already written say "unfinished".
function exitOnSignals() {
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            process.stderr.write(`\nportcullis: stopped by ${signal} before it finished; its results do not count. [stopped]\n`);
            process.exit(2);
        });
    }
    // `| head` closes the pipe early: the run ends without a stack, and not as passed.
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            process.exit(process.exitCode === undefined || process.exitCode === 0 ? 2 : process.exitCode);
        throw error;
    });
}


/***/ }),

/***/ 8130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ck: () => (/* binding */ findingTable),
/* harmony export */   ev: () => (/* binding */ paintFor),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5306);
// What a person reads in a terminal: a table of findings, colour only where it is seen, progress on long work.

const codes = { critical: '1;31', high: '31', medium: '33', low: '36' };
/** Colours for a stream: none when it is no terminal, or NO_COLOR is set (no-color.org), or TERM is dumb. */
function paintFor(isTerminal, environment) {
    const on = isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
    const wrap = (code) => (text) => (on ? `\u001b[${code}m${text}\u001b[0m` : text);
    return {
        bold: wrap('1'),
        dim: wrap('2'),
        good: wrap('32'),
        bad: wrap('1;31'),
        severity: (severity, text) => wrap(codes[severity])(text),
    };
}
/** Findings, worst first, under their rule; what all of a rule say alike is said once, above its places. */
function findingTable(rows, paint) {
    const groups = new Map();
    for (const row of [...rows].sort((a, b) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a.severity, b.severity))) {
        const key = JSON.stringify([row.severity, row.ruleId, row.sources]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [row]);
        else
            group.push(row);
    }
    const width = rows.reduce((most, row) => Math.min(60, Math.max(most, (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(row.place).length)), 0);
    const lines = [...groups.values()].flatMap((group) => {
        const { severity, ruleId, sources } = group[0];
        const messages = group.map((row) => sentences(row.message));
        const alike = group.length === 1 ? 0 : commonEnd(messages);
        const count = group.length === 1 ? '' : `, ${group.length} places`;
        const shared = alike === 0 ? '' : `: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(messages[0].slice(-alike).join(' '))}`;
        return [
            `  ${paint.severity(severity, severity.padEnd(8))}  ${paint.bold((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(ruleId))} ${paint.dim(`(${sources.join(', ')})${count}`)}${shared}`,
            ...group.map((row, i) => {
                const own = messages[i].slice(0, alike === 0 ? undefined : -alike).join(' ');
                const text = [(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(own), row.note === undefined ? '' : paint.dim(row.note)].filter((part) => part !== '').join(' ');
                return `            ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(row.place).padEnd(width)}  ${text}`.trimEnd();
            }),
        ];
    });
    return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
function sentences(message) {
    return message.split(/(?<=[.!?])\s(?=\S)/);
}
/** How many sentences at their end all messages have in common. */
function commonEnd(messages) {
    const [first = []] = messages;
    let count = 0;
    while (count < first.length && messages.every((message) => message.at(-1 - count) === first.at(-1 - count)))
        count++;
    return count;
}
/** `path:line:column`, clickable in most terminals. */
function place(finding) {
    const { path, region } = finding.location;
    return region === undefined ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path) : `${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path)}:${region.startLine}:${region.startColumn}`;
}
/** A line on stderr that is redrawn at most ten times a second, from one second on; silent where stderr is no terminal. */
function progressLine(label, stream) {
    if (!stream.isTTY)
        return { update: () => { }, end: () => { } };
    const started = performance.now();
    let drawn = 0;
    return {
        update(done, total) {
            const now = performance.now();
            if (now - started < 1000 || now - drawn < 100)
                return;
            drawn = now;
            stream.write(`\r\u001b[K${label}: ${done}${total === undefined ? '' : ` of ${total}`}`);
        },
        end() {
            if (drawn > 0)
                stream.write('\r\u001b[K');
        },
    };
}


/***/ }),

/***/ 5306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SO: () => (/* reexport */ PortcullisError),
  ct: () => (/* reexport */ applyEdits),
  hz: () => (/* reexport */ byPlace),
  Np: () => (/* reexport */ bySeverity),
  j$: () => (/* reexport */ commonInputs),
  n6: () => (/* reexport */ compareText),
  Mf: () => (/* reexport */ composeChanges),
  Ae: () => (/* reexport */ contentHash),
  g7: () => (/* reexport */ decodeText),
  VC: () => (/* reexport */ defaultText),
  ax: () => (/* reexport */ fingerprintOf),
  Wk: () => (/* reexport */ formatError),
  N: () => (/* reexport */ isDay),
  ev: () => (/* reexport */ isNamed),
  Dp: () => (/* reexport */ lineIndex),
  g$: () => (/* reexport */ errors_printable),
  O6: () => (/* reexport */ reaches),
  Qf: () => (/* reexport */ regionsConflict),
  Pt: () => (/* reexport */ ruleSetDigest),
  sr: () => (/* reexport */ sarifLevel),
  KW: () => (/* reexport */ securitySeverity),
  gO: () => (/* reexport */ severities),
  FL: () => (/* reexport */ severityOfScore),
  rE: () => (/* reexport */ version),
  QZ: () => (/* reexport */ worst)
});

// UNUSED EXPORTS: commonOutputs, detectEncoding, escapeMarkdown, exampleFailures, exampleText, fileInputs, fingerprinter, formatPlace, indexRules, inlineCode, lineHashes, ruleIsNamed

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
class PortcullisError extends Error {
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
    const file = place.file === undefined ? '' : errors_printable(place.file);
    const at = place.line === undefined ? file : `${file}:${place.line}`;
    return [at, place.key === undefined ? '' : `\`${errors_printable(place.key)}\``].filter((part) => part !== '').join(', ');
}
/** The one line printed for any failure: place, message, remedy, code; never a stack. */
function formatError(error) {
    if (error instanceof PortcullisError) {
        const place = formatPlace(error.where);
        return `${place === '' ? '' : `${place}: `}${errors_printable(error.message)}. ${errors_printable(error.remedy)} [${error.code}]`;
    }
    const message = error instanceof Error ? error.message : String(error);
    return `Internal failure: ${errors_printable(message)}. This is a defect in Portcullis: report it with the --debug output. [internal]`;
}
/** Text safe to print on one line: control characters, which could forge log lines or workflow commands, are escaped. */
function errors_printable(text) {
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

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
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
    return (0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? 'utf-8' : 'latin1';
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
function lineIndex(text) {
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

;// CONCATENATED MODULE: ./build/packages/core/src/markdown.js
// Text into Markdown that says what the text says: no markup, mention or row break comes from scanned content.

/** Plain text for a table cell or paragraph. */
function escapeMarkdown(text) {
    return printable(text)
        .replace(/[\\`*_{}[\]()#+!|<>~$]/g, '\\$&')
        .replace(/@/g, '@\u200b')
        .replace(/\b(https?):/g, '$1\\:');
}
/** Text as inline code. */
function inlineCode(text) {
    const clean = printable(text).replace(/\|/g, '\\|');
    const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${clean}${pad}${fence}`;
}

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

/***/ 8368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hN: () => (/* reexport */ parseYaml)
});

// UNUSED EXPORTS: isMergeKey, maxYamlBytes, mergedMaps, parseYamlDocuments, parseYamlLock, parseYamlSubset, readYaml, scalarValue, yamlGet, yamlInvalid

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 12 modules
var src = __nccwpck_require__(5306);
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
 *   into itself, more than 200 collections within one another, more bytes than `maxBytes`.
 */
async function readYaml(text, file, maxBytes = maxYamlBytes) {
    if (Buffer.byteLength(text) > maxBytes)
        throw yamlInvalid(file, text, undefined, `expected at most ${maxBytes} bytes`);
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
    const documents = await value_parseYamlDocuments(text, file);
    if (documents.length > 1)
        throw yamlInvalid(file, text, undefined, `expected one document, got ${documents.length}`);
    return documents[0] ?? { value: null, lineOf: () => undefined };
}
/** Every document of a YAML stream. @throws PortcullisError `yaml-invalid` with file and line. */
async function value_parseYamlDocuments(text, file, maxBytes) {
    const roots = await readYaml(text, file, maxBytes);
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
            return value_scalarValue(node);
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
function value_scalarValue({ text, plain, tag }) {
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
            const entry = entryOf(node, String(part));
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
/** Maps with so many entries are asked for many of them: each is then found by its name at once. */
const indexedFrom = 32;
const indexes = new WeakMap();
function entryOf({ entries }, name) {
    if (entries.length < indexedFrom)
        return entries.find((entry) => entry.name === name && entry.key.kind === 'scalar');
    const index = indexes.get(entries) ?? new Map(entries.filter(({ key }) => key.kind === 'scalar').map((entry) => [entry.name, entry]));
    indexes.set(entries, index);
    return index.get(name);
}

;// CONCATENATED MODULE: ./build/packages/formats/src/yaml/subset.js
// The plain part of YAML that tools write into lock files: maps and lists by indentation, scalars and brackets on one line, block
// scalars. Several times as fast as a whole parser, and never a guess: whatever it does not know, it leaves to the whole parser.

/** Every document of a lock file. @throws PortcullisError `yaml-invalid` with file and line. */
async function parseYamlLock(text, file, { places = 2, maxBytes = 512 * 1024 * 1024 } = {}) {
    return parseYamlSubset(text, places) ?? (await parseYamlDocuments(text, file, maxBytes));
}
/** Undefined when the text holds anything beyond the subset, or is no YAML at all. */
function parseYamlSubset(text, places) {
    try {
        return documents({ text, places, ...startOf(text) });
    }
    catch (error) {
        if (error === beyond)
            return undefined;
        throw error;
    }
}
/** Thrown where the subset ends; it never leaves this file. */
const beyond = new Error('beyond the subset');
const subset_maxDepth = 100;
function startOf(text) {
    return { start: -1, end: 0, indent: 0, line: 0, next: text.charCodeAt(0) === 0xfeff ? 1 : 0 };
}
const tab = 9;
const carriageReturn = 13;
const space = 32;
const quote = 34;
const hash = 35;
const apostrophe = 39;
const comma = 44;
const dash = 45;
const colon = 58;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
/** To the next line that has content. */
function advance(cursor) {
    const { text } = cursor;
    for (;;) {
        if (cursor.next >= text.length) {
            cursor.start = -1;
            return;
        }
        let at = cursor.next;
        let end = text.indexOf('\n', at);
        if (end < 0)
            end = text.length;
        const begin = at;
        cursor.next = end + 1;
        cursor.line++;
        while (text.charCodeAt(at) === space)
            at++;
        if (end > at && text.charCodeAt(end - 1) === carriageReturn)
            end--;
        while (end > at && text.charCodeAt(end - 1) === space)
            end--;
        if (at >= end || text.charCodeAt(at) === hash)
            continue;
        if (text.charCodeAt(at) === tab)
            throw beyond;
        cursor.start = at;
        cursor.end = end;
        cursor.indent = at - begin;
        return;
    }
}
function isDocumentStart({ text, start, end, indent }) {
    return indent === 0 && start >= 0 && end - start === 3 && text.startsWith('---', start);
}
function documents(cursor) {
    const found = [];
    advance(cursor);
    do {
        if (isDocumentStart(cursor))
            advance(cursor);
        const lines = new Map();
        const value = cursor.start < 0 || isDocumentStart(cursor) ? null : block(cursor, lines, '', 0);
        if (cursor.start >= 0 && !isDocumentStart(cursor))
            throw beyond;
        found.push(subset_document(value, lines, cursor.places));
    } while (cursor.start >= 0);
    return found;
}
function subset_document(value, lines, places) {
    return {
        value,
        lineOf(path) {
            // A key of a section is asked for each package: joined at once, without a list of its own.
            const direct = path.length === 2 && places >= 2 ? lines.get(`${path[0]}\0${path[1]}`) : undefined;
            if (direct !== undefined)
                return direct;
            for (let length = Math.min(path.length, places); length > 0; length--) {
                const line = lines.get(path.slice(0, length).join('\0'));
                if (line !== undefined)
                    return line;
            }
            return 1;
        },
    };
}
function isItem({ text, start, end }) {
    return text.charCodeAt(start) === dash && (end === start + 1 || text.charCodeAt(start + 1) === space);
}
/** A map or list whose entries begin at the indentation of the current line. */
function block(cursor, lines, path, depth) {
    if (depth > subset_maxDepth)
        throw beyond;
    return isItem(cursor) ? list(cursor) : map(cursor, lines, path, depth);
}
function list(cursor) {
    const { indent, text } = cursor;
    const items = [];
    while (cursor.start >= 0 && cursor.indent === indent && isItem(cursor)) {
        let at = cursor.start + 1;
        while (text.charCodeAt(at) === space)
            at++;
        if (at >= cursor.end)
            throw beyond;
        items.push(inline(text, at, cursor.end));
        advance(cursor);
        if (cursor.start >= 0 && cursor.indent > indent)
            throw beyond;
    }
    return items;
}
function map(cursor, lines, path, depth) {
    const { indent, text, places } = cursor;
    const object = {};
    while (cursor.start >= 0 && cursor.indent === indent) {
        if (isDocumentStart(cursor))
            return object;
        const { key, after } = keyOf(cursor);
        if (isTaken(object, key))
            throw beyond;
        const { line } = cursor;
        const own = depth < places ? (depth === 0 ? key : `${path}\0${key}`) : '';
        if (depth < places)
            lines.set(own, line);
        let at = after;
        while (at < cursor.end && text.charCodeAt(at) === space)
            at++;
        if (at >= cursor.end) {
            advance(cursor);
            const isNested = cursor.start >= 0 && (cursor.indent > indent || (cursor.indent === indent && isItem(cursor)));
            object[key] = isNested ? block(cursor, lines, own, depth + 1) : null;
        }
        else {
            const mark = text[at];
            if (mark === '|' || mark === '>')
                object[key] = blockScalar(cursor, at, indent);
            else {
                object[key] = inline(text, at, cursor.end);
                advance(cursor);
            }
        }
        if (cursor.start >= 0 && cursor.indent > indent)
            throw beyond;
    }
    return object;
}
/** Whether the object has the key, or cannot have it as a key of its own. */
function isTaken(object, key) {
    return key === '__proto__' || (object[key] !== undefined && Object.hasOwn(object, key));
}
/** Characters that may begin a scalar without quotes, and mean nothing else. */
const beginnings = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z0-9_/.$~^<=(+\\]/.test(String.fromCharCode(code)) ? 1 : 0));
function mayBegin(text, at) {
    return beginnings[text.charCodeAt(at)] === 1;
}
function keyOf({ text, start, end }) {
    const first = text.charCodeAt(start);
    if (first === apostrophe || first === quote) {
        const close = quotedEnd(text, start, end);
        if (text.charCodeAt(close + 1) !== colon || (close + 2 < end && text.charCodeAt(close + 2) !== space))
            throw beyond;
        return { key: quoted(text, start, close), after: close + 2 };
    }
    if (!mayBegin(text, start))
        throw beyond;
    let at = text.indexOf(':', start);
    while (at >= 0 && at < end - 1 && text.charCodeAt(at + 1) !== space)
        at = text.indexOf(':', at + 1);
    if (at < 0 || at >= end)
        throw beyond;
    const key = text.slice(start, at);
    // A merge key, a comment, and keys that are no text to other readers.
    if (key === '<<' || key.includes(' #') || key.endsWith(' ') || key.includes('\t'))
        throw beyond;
    return { key, after: at + 1 };
}
/** A value that begins and ends on this line. */
function inline(text, start, end) {
    const first = text.charCodeAt(start);
    if (first === openBrace || first === openBracket) {
        const flow = { text, at: start, end };
        const value = flowValue(flow, 0);
        if (flow.at !== end)
            throw beyond;
        return value;
    }
    if (first === apostrophe || first === quote) {
        const close = quotedEnd(text, start, end);
        if (close !== end - 1)
            throw beyond;
        return quoted(text, start, close);
    }
    const value = text.slice(start, end);
    if (!mayBegin(value, 0) && !/^-[\d.]/.test(value))
        throw beyond;
    if (value.includes(': ') || value.includes(' #') || value.endsWith(':') || value.includes('\t'))
        throw beyond;
    return plain(value);
}
/** What does not begin like a number, a truth value or nothing is text. */
function plain(text) {
    return /^[-+.0-9~nNtTfF]/.test(text) && text.length < 500
        ? scalarValue({ kind: 'scalar', text, plain: true, at: { start: 0, end: 0 } })
        : text;
}
/** Index of the closing mark. */
function quotedEnd(text, start, end) {
    const mark = text.charCodeAt(start);
    for (let at = start + 1; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === 92 && mark === quote)
            at++;
        else if (code === mark) {
            if (mark === apostrophe && text.charCodeAt(at + 1) === apostrophe)
                at++;
            else
                return at;
        }
    }
    throw beyond;
}
function quoted(text, start, close) {
    const content = text.slice(start + 1, close);
    if (content.includes('\t'))
        throw beyond;
    if (text.charCodeAt(start) === apostrophe)
        return content.includes("'") ? content.replaceAll("''", "'") : content;
    if (!content.includes('\\'))
        return content;
    // The escapes that JSON has mean the same in YAML.
    if (/\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(content.replaceAll('\\\\', '')))
        throw beyond;
    return JSON.parse(`"${content}"`);
}
function skipSpaces(flow) {
    while (flow.at < flow.end && flow.text.charCodeAt(flow.at) === space)
        flow.at++;
    if (flow.at >= flow.end)
        throw beyond;
}
function flowValue(flow, depth) {
    if (depth > subset_maxDepth)
        throw beyond;
    const first = flow.text.charCodeAt(flow.at);
    if (first === openBrace)
        return flowMap(flow, depth);
    if (first === openBracket)
        return flowList(flow, depth);
    return first === apostrophe || first === quote ? flowQuoted(flow) : plain(flowPlain(flow, false));
}
function flowQuoted(flow) {
    const close = quotedEnd(flow.text, flow.at, flow.end);
    const value = quoted(flow.text, flow.at, close);
    flow.at = close + 1;
    return value;
}
/** A scalar without quotes, up to what ends it within brackets; for a key up to its colon. */
function flowPlain(flow, isKey) {
    const { text, at: start, end } = flow;
    if (!mayBegin(text, start))
        throw beyond;
    let at = start;
    for (; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === comma || code === closeBrace || code === closeBracket)
            break;
        if (code === openBrace || code === openBracket || code === tab || code === hash || code === quote)
            throw beyond;
        if (code === colon) {
            const next = text.charCodeAt(at + 1);
            if (next === space || next === comma || next === closeBrace || next === closeBracket) {
                if (isKey)
                    break;
                throw beyond;
            }
        }
    }
    flow.at = at;
    const value = text.slice(start, at).trimEnd();
    if (value === '')
        throw beyond;
    return value;
}
function flowMap(flow, depth) {
    const object = {};
    flow.at++;
    skipSpaces(flow);
    while (flow.text.charCodeAt(flow.at) !== closeBrace) {
        const first = flow.text.charCodeAt(flow.at);
        const key = first === apostrophe || first === quote ? flowQuoted(flow) : flowPlain(flow, true);
        if (flow.text.charCodeAt(flow.at) !== colon || flow.text.charCodeAt(flow.at + 1) !== space || isTaken(object, key) || key === '<<')
            throw beyond;
        flow.at++;
        skipSpaces(flow);
        object[key] = flowValue(flow, depth + 1);
        separator(flow, closeBrace);
    }
    flow.at++;
    return object;
}
function flowList(flow, depth) {
    const items = [];
    flow.at++;
    skipSpaces(flow);
    while (flow.text.charCodeAt(flow.at) !== closeBracket) {
        items.push(flowValue(flow, depth + 1));
        separator(flow, closeBracket);
    }
    flow.at++;
    return items;
}
function separator(flow, close) {
    skipSpaces(flow);
    const code = flow.text.charCodeAt(flow.at);
    if (code === comma) {
        flow.at++;
        skipSpaces(flow);
    }
    else if (code !== close)
        throw beyond;
}
/** `|` and `>` with their marks for what becomes of the last line ends. */
function blockScalar(cursor, at, parent) {
    const { text } = cursor;
    const header = text.slice(at, cursor.end);
    if (!/^[|>][-+]?$/.test(header))
        throw beyond;
    const lines = [];
    let indent = -1;
    while (cursor.next < text.length) {
        let end = text.indexOf('\n', cursor.next);
        if (end < 0)
            end = text.length;
        const raw = text.slice(cursor.next, end).replace(/\r$/, '');
        const content = raw.search(/[^ ]/);
        if (content >= 0 && content <= parent)
            break;
        if (content >= 0 && indent < 0)
            indent = content;
        if ((content >= 0 && content < indent) || raw[content] === '\t' || (content < 0 && raw.length > Math.max(indent, 0)))
            throw beyond;
        lines.push(content < 0 ? '' : raw.slice(indent));
        cursor.next = end + 1;
        cursor.line++;
    }
    advance(cursor);
    return blockText(lines, header);
}
function blockText(lines, header) {
    let length = lines.length;
    while (length > 0 && lines[length - 1] === '')
        length--;
    const content = lines.slice(0, length);
    // Folding has more rules than this where lines are empty or further in.
    const isFolded = header.startsWith('>');
    if (content.length === 0 || (isFolded && content.some((line) => line === '' || line.startsWith(' '))))
        throw beyond;
    const body = content.join(isFolded ? ' ' : '\n');
    if (header.endsWith('-'))
        return body;
    return header.endsWith('+') ? body + '\n'.repeat(1 + lines.length - length) : `${body}\n`;
}

;// CONCATENATED MODULE: ./build/packages/formats/src/yaml/index.js





/***/ }),

/***/ 5486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ allowedGaps),
/* harmony export */   RT: () => (/* binding */ allowedGapsOf),
/* harmony export */   _f: () => (/* binding */ withAllowedGaps)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8368);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7809);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1147);
// `allow-gaps` of the policy: which inputs may stay unread, why, and until when. Nothing else makes a gap pass.



/** Entries of `allow-gaps` as their users take them. */
function allowedGaps(entries) {
    return (entries ?? []).map(({ paths, reason, scanner, owner, expires }) => ({
        paths,
        reason,
        ...(scanner === undefined ? {} : { scanner }),
        ...(owner === undefined ? {} : { owner }),
        ...(expires === undefined ? {} : { until: expires }),
    }));
}
/** Entries of `allow-gaps` in the policy of a tree; empty where it has no policy. @throws PortcullisError `policy-invalid`, `tree-unreadable`. */
async function allowedGapsOf(tree) {
    const content = tree.read(_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFile */ .Xd);
    if (content === undefined)
        return [];
    const document = await (0,_portcullis_formats_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(content.toString('utf8'), _reader_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFile */ .Xd);
    const { value } = document;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [];
    // Loaded where there is a gap and a policy: most runs of a scanner have neither.
    const [{ conforming }, { judgingParts }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(530)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3530)), Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(456)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6456))]);
    // The other parts are for others to judge: a scanner of files does not fail for what is wrong with `images`.
    const part = value['allow-gaps'];
    return allowedGaps(conforming(judgingParts['allow-gaps'], part, (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .policyReader */ .CE)(document, _reader_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFile */ .Xd), ['allow-gaps']));
}
/** The inputs with what the policy allows marked; an entry that has ended allows nothing. @param today `YYYY-MM-DD`, UTC. */
async function withAllowedGaps(skipped, allowed, scanner, today) {
    const inForce = allowed.filter((entry) => (entry.until ?? today) >= today && (entry.scanner ?? scanner).toLowerCase() === scanner.toLowerCase());
    if (inForce.length === 0)
        return skipped;
    const entries = await Promise.all(inForce.map(async (entry) => ({ entry, covers: await (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_1__/* .pathFilter */ .Y1)(entry.paths, []) })));
    return skipped.map((input) => {
        const found = input.gap ? entries.find(({ covers }) => covers(input.path)) : undefined;
        if (found === undefined)
            return input;
        const { reason, owner, until } = found.entry;
        return { ...input, allowed: { reason, ...(owner === undefined ? {} : { owner }), ...(until === undefined ? {} : { until }) } };
    });
}


/***/ }),

/***/ 4439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
// A word that was meant, for messages about one that is not known.

/** `, did you mean "X"?` when a known word is one or two letters away. */
function didYouMean(word, known) {
    const near = known.find((candidate) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.slice(0, 40), candidate) <= 2);
    return near === undefined ? '' : `, did you mean "${near}"?`;
}


/***/ }),

/***/ 1147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ policyReader),
/* harmony export */   Xd: () => (/* binding */ policyFile)
/* harmony export */ });
/* unused harmony export keyText */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5306);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4439);
// The policy file that several engines read, each its own part: its name, its keys, and errors that name file, line and key.


const policyFile = '.github/portcullis.yml';
function policyReader(document, file) {
    const reader = {
        file,
        place(path) {
            const line = document.lineOf(path);
            const key = keyText(path);
            return { file, ...(line === undefined ? {} : { line }), ...(key === '' ? {} : { key }) };
        },
        fail(path, message, remedy = 'Correct the policy; docs/schema/portcullis.schema.json describes it.') {
            throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({ code: 'policy-invalid', message, where: reader.place(path), remedy });
        },
        fields(path, value, keys) {
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                return reader.fail(path, 'expected a mapping of keys');
            for (const key of Object.keys(value)) {
                if (!keys.includes(key))
                    reader.fail([...path, key], `expected one of ${keys.join(', ')}, got "${key.slice(0, 60)}"${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(key, keys)}`);
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
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(given) ? given : reader.fail(path, `expected a day as YYYY-MM-DD, got "${given.slice(0, 40)}"`);
        },
    };
    return reader;
}
/** `images[0].any-of[1].key` */
function keyText(path) {
    return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
}


/***/ }),

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Av: () => (/* reexport */ isGateLog),
  hC: () => (/* reexport */ maxSarifBytes),
  qT: () => (/* reexport */ readSarif),
  Fu: () => (/* reexport */ serialiseSarif),
  ee: () => (/* reexport */ spanOf),
  zv: () => (/* reexport */ toSarif),
  p_: () => (/* reexport */ unnamedRule)
});

// UNUSED EXPORTS: arrayOf, at, fingerprintKey, fixContext, informationUri, jsonFlaw, maxGzipBytes, maxJsonDepth, maxResults, maxRuns, maxTags, numberOf, objectOf, pathReader, pathToUri, readFixes, readRegion, readResult, rulePagePath, runContext, sealHolds, sealRun, shownResults, sourceRoot, statedRegion, textOf, toolPrefix, withExternalParts

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 12 modules
var src = __nccwpck_require__(5306);
;// CONCATENATED MODULE: ./build/packages/sarif/src/json.js
// Looking into JSON of unknown shape: own properties only, and no type believed unchecked.
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function arrayOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
/** The value at a path of keys, or undefined. Inherited properties do not count. */
function at(value, ...keys) {
    let current = value;
    for (const key of keys) {
        const object = objectOf(current);
        if (object === undefined || !Object.hasOwn(object, key))
            return undefined;
        current = object[key];
    }
    return current;
}
/** How deep objects and lists may lie in one another: SARIF itself needs some twenty levels. */
const maxJsonDepth = 200;
/**
 * The first place where a text that parses as JSON says a thing twice, of which a parser silently keeps the last, or nests
 * deeper than a reader may follow. One pass over the text; call it before the text is parsed into values that are walked.
 */
function jsonFlaw(text) {
    /** Keys of each object that is open; a list has none. */
    const open = [];
    let expectsKey = false;
    let line = 1;
    for (let i = 0; i < text.length; i++) {
        switch (text.charCodeAt(i)) {
            case lineFeed:
                line++;
                break;
            case openBrace:
            case openBracket:
                if (open.length >= maxJsonDepth)
                    return { kind: 'too-deep', line };
                expectsKey = text.charCodeAt(i) === openBrace;
                open.push(expectsKey ? new Set() : undefined);
                break;
            case closeBrace:
            case closeBracket:
                open.pop();
                expectsKey = false;
                break;
            case comma:
                expectsKey = open.at(-1) !== undefined;
                break;
            case quote: {
                const end = stringEnd(text, i);
                const key = expectsKey ? textOfString(text.slice(i, end + 1)) : undefined;
                if (key !== undefined && open.at(-1)?.has(key))
                    return { kind: 'duplicate-key', line, key };
                if (key !== undefined)
                    open.at(-1)?.add(key);
                expectsKey = false;
                i = end;
            }
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/regions.js
// Regions as SARIF states them, found in a text: by lines and columns, by characters or by bytes, whole lines and open ends
// (SARIF 2.1.0, 3.30). A region that could mean two places means none.

const members = ['startLine', 'startColumn', 'endLine', 'endColumn', 'charOffset', 'charLength', 'byteOffset', 'byteLength'];
/** The region of a JSON value; undefined when it is none or one of its numbers is no whole number. */
function statedRegion(value) {
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
function fixContext(run, path) {
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
function readFixes(result, context) {
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
    const decoded = binary === undefined ? undefined : (0,src/* decodeText */.g7)(Buffer.from(binary, 'base64'));
    return decoded?.encoding === 'utf-8' ? { region, replacement: decoded.text } : 'it inserts something other than text';
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/packages/sarif/src/seal.js
// The seal of a run of ours: its own digest, so that the gate notices whatever was changed, cut or lost after the scanner
// wrote it. It proves no author (who can write the file can seal it anew); it proves that nothing happened by accident.


const sealKey = 'seal';
/** The run with its seal in `properties.portcullis`; a run that is not ours stays as it is. */
function sealRun(run) {
    const own = objectOf(run.properties?.portcullis);
    return own === undefined
        ? run
        : { ...run, properties: { ...run.properties, portcullis: { ...own, [sealKey]: runDigest(run) } } };
}
/** Whether a run carries a seal and still is what was sealed. */
function sealHolds(run) {
    const seal = at(run, 'properties', 'portcullis', sealKey);
    return typeof seal === 'string' && seal === runDigest(run);
}
/** SHA-256 over the run's members in the order of their names, so that reformatting changes nothing; the seal itself is left out. */
function runDigest(run) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const { properties, ...rest } = run;
    const { portcullis, ...others } = objectOf(properties) ?? {};
    const { [sealKey]: _seal, ...own } = objectOf(portcullis) ?? {};
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
function pathReader(run, workspace) {
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
        const way = (0,external_node_path_.relative)(workspace, absolute);
        if (way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way))
            return way.split(external_node_path_.sep).join('/');
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
        return (0,external_node_url_namespaceObject.fileURLToPath)(uri);
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/external.js
// Parts of a run that lie in files beside it or further up in the same file (SARIF 2.1.0, 3.13.6 and 3.15): what decides is
// brought back into the run, and what cannot be brought back is a reason not to judge it.

/**
 * Parts that decide what is reported and how it is read. The rest (taxonomies, which flawfinder points to on the web, graphs,
 * requests, stacks) decides nothing and is left where it is.
 */
const deciding = ['results', 'artifacts', 'invocations', 'extensions', 'driver', 'externalizedProperties'];
const maxExternalFiles = 200;
/** The run with its external parts in place. */
function withExternalParts(run, source) {
    const references = objectOf(run.externalPropertyFileReferences);
    const guid = textOf(at(run, 'automationDetails', 'guid'));
    const parts = source.inline.filter((entry) => guid !== undefined && sameGuid(entry.runGuid, guid));
    const files = new Map();
    for (const key of deciding) {
        const given = references?.[key];
        for (const reference of Array.isArray(given) ? given : given === undefined ? [] : [given]) {
            const part = partOf(reference, source, files);
            if (!parts.includes(part))
                parts.push(part);
            const count = numberOf(at(reference, 'itemCount'));
            if (count !== undefined && count >= 0 && arrayOf(part[key]).length !== count)
                source.fail(`${count} ${key} outside the report, got ${arrayOf(part[key]).length}`);
        }
    }
    if (parts.length === 0)
        return run;
    const { externalPropertyFileReferences: _references, ...rest } = run;
    return parts.reduce(joined, rest);
}
function partOf(reference, { inline, beside, parse, fail }, files) {
    const guid = textOf(at(reference, 'guid'));
    const uri = textOf(at(reference, 'location', 'uri'));
    const within = inline.find((entry) => guid !== undefined && sameGuid(entry.guid, guid));
    if (within !== undefined)
        return within;
    if (uri === undefined)
        return fail('every part of it inside the report, got a reference without a file');
    const known = files.get(uri);
    if (known !== undefined)
        return known;
    if (files.size >= maxExternalFiles)
        return fail(`at most ${maxExternalFiles} files with parts of it`);
    const bytes = beside?.(uri) ?? { unreadable: 'it is not read here' };
    if ('unreadable' in bytes)
        return fail(`every part of it inside the report or beside it, but ${uri} cannot be read: ${bytes.unreadable}`);
    const part = parse(bytes, uri);
    files.set(uri, part);
    return part;
}
function joined(run, part) {
    const lists = Object.fromEntries(['results', 'artifacts', 'invocations']
        .filter((key) => Array.isArray(part[key]))
        .map((key) => [key, [...arrayOf(run[key]), ...arrayOf(part[key])]]));
    const tool = objectOf(run.tool) ?? {};
    const driver = objectOf(part.driver);
    return {
        ...run,
        ...lists,
        tool: {
            ...tool,
            ...(driver === undefined ? {} : { driver: { ...objectOf(tool.driver), ...driver } }),
            ...(Array.isArray(part.extensions) ? { extensions: [...arrayOf(tool.extensions), ...part.extensions] } : {}),
        },
        ...(objectOf(part.externalizedProperties) === undefined
            ? {}
            : { properties: { ...objectOf(run.properties), ...objectOf(part.externalizedProperties) } }),
    };
}
function sameGuid(a, b) {
    return typeof a === 'string' && a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/write.js
// A scan result as SARIF 2.1.0: findings, and the run information by which the gate trusts them.


/** Tool names in SARIF files of ours start with this. */
const toolPrefix = 'portcullis/';
const informationUri = 'https://github.com/portcullis-ci/portcullis';
/** Relative URIs are relative to the root of the checkout, which GitHub calls so too. */
const sourceRoot = '%SRCROOT%';
/** Name of our fingerprint among `partialFingerprints`. */
const fingerprintKey = 'portcullis/v1';
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
                name: `${toolPrefix}${action.name}`,
                semanticVersion: run.tool.version,
                informationUri,
                rules: rules.map((rule) => sarifRule(rule, helpUriOf(action, rule.id, run.tool.version) ?? rule.references?.[0])),
                ...(run.tool.commit === undefined ? {} : { properties: { commit: run.tool.commit } }),
            },
        },
        automationDetails: { id: `${toolPrefix}${action.name}/${run.part === undefined ? '' : `${run.part}/`}` },
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
        ruleSetDigest: result.rulesDigest ?? (0,src/* ruleSetDigest */.Pt)(result.rules),
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
            [fingerprintKey]: finding.fingerprint,
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
function runContext(run, workspace, own) {
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
function readResult(result, context) {
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
    return spoken === undefined ? judged : (0,src/* worst */.QZ)(judged, spoken);
}
function scoredSeverity(result, rule) {
    for (const holder of [result, rule]) {
        const score = scoreOf(at(holder, 'properties', 'security-severity'));
        if (score !== undefined)
            return (0,src/* severityOfScore */.FL)(score);
    }
    return undefined;
}
function levelSeverity(result, rule, overridden) {
    const level = result.level ?? overridden ?? at(rule, 'defaultConfiguration', 'level') ?? 'warning';
    return level === 'warning' ? 'medium' : level === 'note' || level === 'none' ? 'low' : 'high';
}
/** Keys under which tools put their own word for the severity beside SARIF's level: many, HCL AppScan, bandit. */
const severityKeys = ['severity', 'Severity', 'issue_severity'];
function statedSeverity(properties) {
    const words = severityKeys.map((key) => textOf(at(properties, key))?.toLowerCase());
    return src/* severities */.gO.find((severity) => words.includes(severity));
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
        .sort(([a], [b]) => (0,src/* compareText */.n6)(a, b))
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
const maxSarifBytes = 256 * 1024 * 1024;
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
    const text = (0,src/* decodeText */.g7)(bytes)?.text;
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
        if (error instanceof src/* PortcullisError */.SO)
            throw error;
        const truncated = /end of JSON input|Unterminated string/.test(error.message) || !/[}\]]\s*$/.test(text);
        throw truncated
            ? unreadable('report-truncated', file, 'expected SARIF, got JSON that breaks off')
            : unreadable('report-invalid', file, 'expected SARIF, got text that is no JSON');
    }
}
function unreadable(code, file, message, line) {
    return new src/* PortcullisError */.SO({
        code,
        message,
        where: { file, ...(line === undefined ? {} : { line }) },
        remedy: 'Run the scanner that writes this file again, and keep other files out of the results directory.',
    });
}
function incomplete(file, expected) {
    return new src/* PortcullisError */.SO({
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
const harmless = [undefined, 'none', 'note', 'warning'];
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
  ky: () => (/* reexport */ git_findGitRoot),
  $Y: () => (/* reexport */ git_git),
  Qo: () => (/* reexport */ headCommit),
  xe: () => (/* reexport */ paths_insideFolder),
  CT: () => (/* reexport */ insideWorkspace),
  QX: () => (/* reexport */ isAncestor),
  jh: () => (/* reexport */ isCommitId),
  Ss: () => (/* reexport */ newSuppressionRemark),
  fY: () => (/* reexport */ parentsOf),
  Y1: () => (/* reexport */ pathFilter),
  zX: () => (/* reexport */ readAtCommit),
  iZ: () => (/* reexport */ relativePath),
  WL: () => (/* reexport */ resolveCommit),
  f5: () => (/* reexport */ settingsOf),
  O0: () => (/* reexport */ settingsTree),
  uc: () => (/* reexport */ systemReason)
});

// UNUSED EXPORTS: checkoutPrefix, editedFiles, findProgram, gitArguments, hasGit, ignoreRules, listCheckout, maxSettingsBytes, missingProgram, readWorkspaceFile, requireGit, resultsDirectory, runProgram, runProgramSync, sourceSuppressions, startGit, startProgram, walkWorkspace, workingTree

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./build/packages/core/src/index.js + 12 modules
var src = __nccwpck_require__(5306);
;// CONCATENATED MODULE: ./build/packages/workspace/src/paths.js
// Where one path lies to another.

/** Whether a path is the folder or lies in it; both absolute. */
function paths_insideFolder(root, path) {
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
    return root !== undefined && (paths_insideFolder(root, path) || paths_insideFolder(real(root), path));
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
    const running = program_startProgram(file, args, options);
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
function program_startProgram(file, args, options = {}) {
    if (file === undefined)
        throw program_missingProgram(args[0] ?? 'the program');
    const child = spawn(file, args, {
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
    return new PortcullisError({
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
    const scanned = git_findGitRoot(directory) ?? directory;
    if (!programs.has(scanned))
        programs.set(scanned, findProgram('git', process.env.PATH, scanned));
    return programs.get(scanned);
}
/** Whether there is a git to ask about this directory. */
function hasGit(directory) {
    return gitProgram(directory) !== undefined;
}
/** Runs git to its end; `ok` is false when git is not there, fails, or does not end within five minutes. */
function git_git(directory, args, input) {
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
        throw missingProgram('git');
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
function git_findGitRoot(directory) {
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
    const root = git_findGitRoot(directory);
    if (root === undefined && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'HEAD')))
        return undefined;
    const head = git_git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']);
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
    const run = git_git(directory, ['cat-file', 'commit', commit]);
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
    const run = git_git(directory, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    const id = run.stdout.toString().trim();
    return run.ok && isCommitId(id) ? id : undefined;
}
/** Whether the history of `descendant` holds `ancestor`, as far as this clone knows. */
function isAncestor(directory, ancestor, descendant) {
    return ancestor === descendant || git_git(directory, ['merge-base', '--is-ancestor', ancestor, descendant]).ok;
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
    if (!isCommitId(commit) || !git_git(root, ['cat-file', '-e', `${commit}^{commit}`]).ok)
        return 'missing-commit';
    return readEntry(root, commit, path, maxBytes, 0);
}
function readEntry(root, commit, path, maxBytes, links) {
    let wanted = path;
    for (let hops = links; hops <= maxLinks; hops++) {
        const entry = git_git(root, ['ls-tree', '-z', '--full-tree', commit, '--', wanted]);
        if (!entry.ok)
            return 'missing-commit';
        const [, mode, id] = /^(\d+) blob ([0-9a-f]+)\t/.exec(entry.stdout.toString('latin1')) ?? [];
        if (id === undefined)
            return entry.stdout.length === 0 ? throughLinks(root, commit, wanted, maxBytes, hops) : 'missing-commit';
        const size = git_git(root, ['cat-file', '-s', id]);
        if (!size.ok || !(Number(size.stdout.toString().trim()) <= maxBytes))
            return 'missing-commit';
        const content = git_git(root, ['cat-file', 'blob', id]);
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
        const entry = git_git(root, ['ls-tree', '-z', '--full-tree', commit, '--', folder]);
        const [, mode, id] = /^(\d+) blob ([0-9a-f]+)\t/.exec(entry.stdout.toString('latin1')) ?? [];
        if (id === undefined)
            continue;
        if (mode !== '120000' || hops >= maxLinks)
            return mode === '120000' ? 'missing-commit' : undefined;
        const target = inTree((0,external_node_path_.dirname)(folder), git_git(root, ['cat-file', 'blob', id]).stdout.toString());
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
function checkout_listCheckout(directory) {
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
function checkout_editedFiles(directory) {
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
        return readdirSync(directory).some((name) => name !== '.git');
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
    if (statSync(start).isDirectory())
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
        descriptor = openSync(file.absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
        const stats = fstatSync(descriptor);
        if (!stats.isFile())
            return { skipped: { path: file.path, reason: 'not-a-file', gap: false } };
        if (stats.size > maxBytes)
            return { skipped: tooLarge(file.path, stats.size, maxBytes) };
        const bytes = into !== undefined && stats.size <= into.length ? into.subarray(0, stats.size) : Buffer.allocUnsafe(stats.size);
        let length = 0;
        while (length < bytes.length) {
            const read = readSync(descriptor, bytes, length, bytes.length - length, length);
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
            closeSync(descriptor);
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
    if (!paths_insideFolder(root, real)) {
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
    throw new PortcullisError({
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
            const absolute = entry.raw === undefined ? join(start, entry.path) : Buffer.concat([Buffer.from(start + sep), entry.raw]);
            if (!this.directoryIsSafe(dirname(join(start, entry.path)))) {
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
            const there = lstatSync(join(start, path), { throwIfNoEntry: false }) !== undefined;
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
                names = readdirSync(directory, { encoding: 'buffer' });
            }
            catch (error) {
                this.skip(relativePath(this.workspace, directory), 'unreadable', true, systemReason(error));
                return;
            }
            const here = rules.enter(directory, names.some((name) => name.equals(Buffer.from('.gitignore'))));
            for (const raw of names) {
                const name = raw.toString();
                const exact = Buffer.from(name).equals(raw);
                const absolute = exact ? join(directory, name) : Buffer.concat([Buffer.from(directory + sep), raw]);
                const path = relativePath(this.workspace, join(directory, name));
                if (name === '.git' || (name === resultsDirectory && directory === this.workspace))
                    continue;
                const stats = this.stats(absolute, path);
                if (stats === undefined || here.ignores(join(directory, name), stats.isDirectory()))
                    continue;
                if (!stats.isDirectory())
                    this.listed(absolute, path, stats);
                else if (exact)
                    await visit(join(directory, name), here);
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
            if (existsSync(join(folder, '.git')))
                await this.directory(folder);
            else if (readdirSync(folder).length > 0)
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
            target = realpathSync(absolute).toString();
        }
        catch (error) {
            const dangling = error.code === 'ENOENT';
            this.skip(path, dangling ? 'symlink-dangling' : 'symlink-loop', false, systemReason(error));
            return;
        }
        if (!insideFolder(this.workspace, target))
            this.skip(path, 'symlink-outside', false, 'its target lies outside the workspace');
        else if (statSync(target).isFile())
            this.links.push({ path, target });
        else
            this.skip(path, 'symlink-directory', false, 'its target is walked on its own');
    }
    stats(absolute, path) {
        try {
            // A tracked file that is deleted in the working tree is not there to scan.
            return lstatSync(absolute, { throwIfNoEntry: false });
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
            safe = realpathSync(directory) === directory;
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
            const { size } = statSync(target);
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
        const byPath = (a, b) => compareText(a.path, b.path);
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
    const root = checkout ?? git_findGitRoot(workspace) ?? workspace;
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
            const listing = git_git(root, ['ls-tree', '-z', '--full-tree', '--name-only', `${commit}:${folder === '.' ? '' : folder}`]);
            const names = listing.ok ? listing.stdout.toString('utf8').split('\0') : [];
            return names.filter((name) => name !== '').sort();
        },
        paths() {
            if (!isCommitId(commit))
                return [];
            const listing = git_git(root, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', `${commit}:${above === '.' ? '' : above}`]);
            const names = listing.ok ? listing.stdout.toString('utf8').split('\0') : [];
            return names.flatMap((name) => (name === '' ? [] : [prefix + name])).sort();
        },
    });
}
function remembering({ where, commit, read, list, paths }) {
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
        ...(paths === undefined ? {} : { paths }),
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
function settingsOf(workspace, change, checkout = git_findGitRoot(workspace)) {
    const head = workingTree(workspace, checkout);
    if (change === undefined)
        return { origin: 'checkout', tree: head, head };
    const holds = (commit) => checkout !== undefined && git_git(checkout, ['cat-file', '-e', `${commit}^{tree}`]).ok;
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
/******/ var __webpack_exports__ = __nccwpck_require__(7);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
