import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 916:
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

/***/ 800:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.wT = __webpack_unused_export__ = void 0;
const ed5 = __nccwpck_require__(950);
const ed2 = __nccwpck_require__(488);
const NSed3 = __nccwpck_require__(699);
var isS = ed5.isS;
var isChar10 = ed5.isChar;
var isNameStartChar = ed5.isNameStartChar;
var isNameChar = ed5.isNameChar;
var S_LIST = ed5.S_LIST;
var NAME_RE = ed5.NAME_RE;
var isChar11 = ed2.isChar;
var isNCNameStartChar = NSed3.isNCNameStartChar;
var isNCNameChar = NSed3.isNCNameChar;
var NC_NAME_RE = NSed3.NC_NAME_RE;
const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
const rootNS = {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
    __proto__: null,
    xml: XML_NAMESPACE,
    xmlns: XMLNS_NAMESPACE,
};
const XML_ENTITIES = {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
    __proto__: null,
    amp: "&",
    gt: ">",
    lt: "<",
    quot: "\"",
    apos: "'",
};
// EOC: end-of-chunk
const EOC = -1;
const NL_LIKE = -2;
const S_BEGIN = 0; // Initial state.
const S_BEGIN_WHITESPACE = 1; // leading whitespace
const S_DOCTYPE = 2; // <!DOCTYPE
const S_DOCTYPE_QUOTE = 3; // <!DOCTYPE "//blah
const S_DTD = 4; // <!DOCTYPE "//blah" [ ...
const S_DTD_QUOTED = 5; // <!DOCTYPE "//blah" [ "foo
const S_DTD_OPEN_WAKA = 6;
const S_DTD_OPEN_WAKA_BANG = 7;
const S_DTD_COMMENT = 8; // <!--
const S_DTD_COMMENT_ENDING = 9; // <!-- blah -
const S_DTD_COMMENT_ENDED = 10; // <!-- blah --
const S_DTD_PI = 11; // <?
const S_DTD_PI_ENDING = 12; // <?hi "there" ?
const S_TEXT = 13; // general stuff
const S_ENTITY = 14; // &amp and such
const S_OPEN_WAKA = 15; // <
const S_OPEN_WAKA_BANG = 16; // <!...
const S_COMMENT = 17; // <!--
const S_COMMENT_ENDING = 18; // <!-- blah -
const S_COMMENT_ENDED = 19; // <!-- blah --
const S_CDATA = 20; // <![CDATA[ something
const S_CDATA_ENDING = 21; // ]
const S_CDATA_ENDING_2 = 22; // ]]
const S_PI_FIRST_CHAR = 23; // <?hi, first char
const S_PI_REST = 24; // <?hi, rest of the name
const S_PI_BODY = 25; // <?hi there
const S_PI_ENDING = 26; // <?hi "there" ?
const S_XML_DECL_NAME_START = 27; // <?xml
const S_XML_DECL_NAME = 28; // <?xml foo
const S_XML_DECL_EQ = 29; // <?xml foo=
const S_XML_DECL_VALUE_START = 30; // <?xml foo=
const S_XML_DECL_VALUE = 31; // <?xml foo="bar"
const S_XML_DECL_SEPARATOR = 32; // <?xml foo="bar"
const S_XML_DECL_ENDING = 33; // <?xml ... ?
const S_OPEN_TAG = 34; // <strong
const S_OPEN_TAG_SLASH = 35; // <strong /
const S_ATTRIB = 36; // <a
const S_ATTRIB_NAME = 37; // <a foo
const S_ATTRIB_NAME_SAW_WHITE = 38; // <a foo _
const S_ATTRIB_VALUE = 39; // <a foo=
const S_ATTRIB_VALUE_QUOTED = 40; // <a foo="bar
const S_ATTRIB_VALUE_CLOSED = 41; // <a foo="bar"
const S_ATTRIB_VALUE_UNQUOTED = 42; // <a foo=bar
const S_CLOSE_TAG = 43; // </a
const S_CLOSE_TAG_SAW_WHITE = 44; // </a   >
const TAB = 9;
const NL = 0xA;
const CR = 0xD;
const SPACE = 0x20;
const BANG = 0x21;
const DQUOTE = 0x22;
const AMP = 0x26;
const SQUOTE = 0x27;
const MINUS = 0x2D;
const FORWARD_SLASH = 0x2F;
const SEMICOLON = 0x3B;
const LESS = 0x3C;
const EQUAL = 0x3D;
const GREATER = 0x3E;
const QUESTION = 0x3F;
const OPEN_BRACKET = 0x5B;
const CLOSE_BRACKET = 0x5D;
const NEL = 0x85;
const LS = 0x2028; // Line Separator
const isQuote = (c) => c === DQUOTE || c === SQUOTE;
const QUOTES = [DQUOTE, SQUOTE];
const DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
const DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
const XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
const ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
function nsPairCheck(parser, prefix, uri) {
    switch (prefix) {
        case "xml":
            if (uri !== XML_NAMESPACE) {
                parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
            }
            break;
        case "xmlns":
            if (uri !== XMLNS_NAMESPACE) {
                parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
            }
            break;
        default:
    }
    switch (uri) {
        case XMLNS_NAMESPACE:
            parser.fail(prefix === "" ?
                `the default namespace may not be set to ${uri}.` :
                `may not assign a prefix (even "xmlns") to the URI \
${XMLNS_NAMESPACE}.`);
            break;
        case XML_NAMESPACE:
            switch (prefix) {
                case "xml":
                    // Assinging the XML namespace to "xml" is fine.
                    break;
                case "":
                    parser.fail(`the default namespace may not be set to ${uri}.`);
                    break;
                default:
                    parser.fail("may not assign the xml namespace to another prefix.");
            }
            break;
        default:
    }
}
function nsMappingCheck(parser, mapping) {
    for (const local of Object.keys(mapping)) {
        nsPairCheck(parser, local, mapping[local]);
    }
}
const isNCName = (name) => NC_NAME_RE.test(name);
const isName = (name) => NAME_RE.test(name);
const FORBIDDEN_START = 0;
const FORBIDDEN_BRACKET = 1;
const FORBIDDEN_BRACKET_BRACKET = 2;
/**
 * The list of supported events.
 */
__webpack_unused_export__ = [
    "xmldecl",
    "text",
    "processinginstruction",
    "doctype",
    "comment",
    "opentagstart",
    "attribute",
    "opentag",
    "closetag",
    "cdata",
    "error",
    "end",
    "ready",
];
const EVENT_NAME_TO_HANDLER_NAME = {
    xmldecl: "xmldeclHandler",
    text: "textHandler",
    processinginstruction: "piHandler",
    doctype: "doctypeHandler",
    comment: "commentHandler",
    opentagstart: "openTagStartHandler",
    attribute: "attributeHandler",
    opentag: "openTagHandler",
    closetag: "closeTagHandler",
    cdata: "cdataHandler",
    error: "errorHandler",
    end: "endHandler",
    ready: "readyHandler",
};
// eslint-disable-next-line @typescript-eslint/ban-types
class SaxesParser {
    /**
     * @param opt The parser options.
     */
    constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
            // This is the function we use to perform name checks on PIs and entities.
            // When namespaces are used, colons are not allowed in PI target names or
            // entity names. So the check depends on whether namespaces are used. See:
            //
            // https://www.w3.org/XML/xml-names-19990114-errata.html
            // NE08
            //
            this.nameStartCheck = isNCNameStartChar;
            this.nameCheck = isNCNameChar;
            this.isName = isNCName;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.processAttribs = this.processAttribsNS;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.pushAttrib = this.pushAttribNS;
            // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
            this.ns = Object.assign({ __proto__: null }, rootNS);
            const additional = this.opt.additionalNamespaces;
            if (additional != null) {
                nsMappingCheck(this, additional);
                Object.assign(this.ns, additional);
            }
        }
        else {
            this.nameStartCheck = isNameStartChar;
            this.nameCheck = isNameChar;
            this.isName = isName;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.processAttribs = this.processAttribsPlain;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.pushAttrib = this.pushAttribPlain;
        }
        //
        // The order of the members in this table needs to correspond to the state
        // numbers given to the states that correspond to the methods being recorded
        // here.
        //
        this.stateTable = [
            /* eslint-disable @typescript-eslint/unbound-method */
            this.sBegin,
            this.sBeginWhitespace,
            this.sDoctype,
            this.sDoctypeQuote,
            this.sDTD,
            this.sDTDQuoted,
            this.sDTDOpenWaka,
            this.sDTDOpenWakaBang,
            this.sDTDComment,
            this.sDTDCommentEnding,
            this.sDTDCommentEnded,
            this.sDTDPI,
            this.sDTDPIEnding,
            this.sText,
            this.sEntity,
            this.sOpenWaka,
            this.sOpenWakaBang,
            this.sComment,
            this.sCommentEnding,
            this.sCommentEnded,
            this.sCData,
            this.sCDataEnding,
            this.sCDataEnding2,
            this.sPIFirstChar,
            this.sPIRest,
            this.sPIBody,
            this.sPIEnding,
            this.sXMLDeclNameStart,
            this.sXMLDeclName,
            this.sXMLDeclEq,
            this.sXMLDeclValueStart,
            this.sXMLDeclValue,
            this.sXMLDeclSeparator,
            this.sXMLDeclEnding,
            this.sOpenTag,
            this.sOpenTagSlash,
            this.sAttrib,
            this.sAttribName,
            this.sAttribNameSawWhite,
            this.sAttribValue,
            this.sAttribValueQuoted,
            this.sAttribValueClosed,
            this.sAttribValueUnquoted,
            this.sCloseTag,
            this.sCloseTagSawWhite,
            /* eslint-enable @typescript-eslint/unbound-method */
        ];
        this._init();
    }
    /**
     * Indicates whether or not the parser is closed. If ``true``, wait for
     * the ``ready`` event to write again.
     */
    get closed() {
        return this._closed;
    }
    _init() {
        var _a;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = undefined;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        // The logic is organized so as to minimize the need to check
        // this.opt.fragment while parsing.
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        // We want these to be all true if we are dealing with a fragment.
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot =
            this.sawRoot = fragmentOpt;
        // An XML declaration is intially possible only when parsing whole
        // documents.
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = undefined;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === undefined) {
            if (this.opt.forceXMLVersion === true) {
                throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
            }
            defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
            version: undefined,
            encoding: undefined,
            standalone: undefined,
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
    }
    /**
     * The stream position the parser is currently looking at. This field is
     * zero-based.
     *
     * This field is not based on counting Unicode characters but is to be
     * interpreted as a plain index into a JavaScript string.
     */
    get position() {
        return this.chunkPosition + this.i;
    }
    /**
     * The column number of the next character to be read by the parser.  *
     * This field is zero-based. (The first column in a line is 0.)
     *
     * This field reports the index at which the next character would be in the
     * line if the line were represented as a JavaScript string.  Note that this
     * *can* be different to a count based on the number of *Unicode characters*
     * due to how JavaScript handles astral plane characters.
     *
     * See [[column]] for a number that corresponds to a count of Unicode
     * characters.
     */
    get columnIndex() {
        return this.position - this.positionAtNewLine;
    }
    /**
     * Set an event listener on an event. The parser supports one handler per
     * event type. If you try to set an event handler over an existing handler,
     * the old handler is silently overwritten.
     *
     * @param name The event to listen to.
     *
     * @param handler The handler to set.
     */
    on(name, handler) {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
    }
    /**
     * Unset an event handler.
     *
     * @parma name The event to stop listening to.
     */
    off(name) {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = undefined;
    }
    /**
     * Make an error object. The error object will have a message that contains
     * the ``fileName`` option passed at the creation of the parser. If position
     * tracking was turned on, it will also have line and column number
     * information.
     *
     * @param message The message describing the error to report.
     *
     * @returns An error object with a properly formatted message.
     */
    makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        if (this.trackPosition) {
            if (msg.length > 0) {
                msg += ":";
            }
            msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
            msg += ": ";
        }
        return new Error(msg + message);
    }
    /**
     * Report a parsing error. This method is made public so that client code may
     * check for issues that are outside the scope of this project and can report
     * errors.
     *
     * @param message The error to report.
     *
     * @returns this
     */
    fail(message) {
        const err = this.makeError(message);
        const handler = this.errorHandler;
        if (handler === undefined) {
            throw err;
        }
        else {
            handler(err);
        }
        return this;
    }
    /**
     * Write a XML data to the parser.
     *
     * @param chunk The XML data to write.
     *
     * @returns this
     */
    // We do need object for the type here. Yes, it often causes problems
    // but not in this case.
    write(chunk) {
        if (this.closed) {
            return this.fail("cannot write after close; assign an onready handler.");
        }
        let end = false;
        if (chunk === null) {
            // We cannot return immediately because carriedFromPrevious may need
            // processing.
            end = true;
            chunk = "";
        }
        else if (typeof chunk === "object") {
            chunk = chunk.toString();
        }
        // We checked if performing a pre-decomposition of the string into an array
        // of single complete characters (``Array.from(chunk)``) would be faster
        // than the current repeated calls to ``charCodeAt``. As of August 2018, it
        // isn't. (There may be Node-specific code that would perform faster than
        // ``Array.from`` but don't want to be dependent on Node.)
        if (this.carriedFromPrevious !== undefined) {
            // The previous chunk had char we must carry over.
            chunk = `${this.carriedFromPrevious}${chunk}`;
            this.carriedFromPrevious = undefined;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end &&
            // A trailing CR or surrogate must be carried over to the next
            // chunk.
            (lastCode === CR || (lastCode >= 0xD800 && lastCode <= 0xDBFF))) {
            // The chunk ends with a character that must be carried over. We cannot
            // know how to handle it until we get the next chunk or the end of the
            // stream. So save it for later.
            this.carriedFromPrevious = chunk[limit - 1];
            limit--;
            chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
            // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-argument
            stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end ? this.end() : this;
    }
    /**
     * Close the current stream. Perform final well-formedness checks and reset
     * the parser tstate.
     *
     * @returns this
     */
    close() {
        return this.write(null);
    }
    /**
     * Get a single code point out of the current chunk. This updates the current
     * position if we do position tracking.
     *
     * This is the algorithm to use for XML 1.0.
     *
     * @returns The character read.
     */
    getCode10() {
        const { chunk, i } = this;
        this.prevI = i;
        // Yes, we do this instead of doing this.i++. Doing it this way, we do not
        // read this.i again, which is a bit faster.
        this.i = i + 1;
        if (i >= chunk.length) {
            return EOC;
        }
        // Using charCodeAt and handling the surrogates ourselves is faster
        // than using codePointAt.
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 0xD800) {
            if (code >= SPACE || code === TAB) {
                return code;
            }
            switch (code) {
                case NL:
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL;
                case CR:
                    // We may get NaN if we read past the end of the chunk, which is fine.
                    if (chunk.charCodeAt(i + 1) === NL) {
                        // A \r\n sequence is converted to \n so we have to skip over the
                        // next character. We already know it has a size of 1 so ++ is fine
                        // here.
                        this.i = i + 2;
                    }
                    // Otherwise, a \r is just converted to \n, so we don't have to skip
                    // ahead.
                    // In either case, \r becomes \n.
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL_LIKE;
                default:
                    // If we get here, then code < SPACE and it is not NL CR or TAB.
                    this.fail("disallowed character.");
                    return code;
            }
        }
        if (code > 0xDBFF) {
            // This is a specialized version of isChar10 that takes into account
            // that in this context code > 0xDBFF and code <= 0xFFFF. So it does not
            // test cases that don't need testing.
            if (!(code >= 0xE000 && code <= 0xFFFD)) {
                this.fail("disallowed character.");
            }
            return code;
        }
        const final = 0x10000 + ((code - 0xD800) * 0x400) +
            (chunk.charCodeAt(i + 1) - 0xDC00);
        this.i = i + 2;
        // This is a specialized version of isChar10 that takes into account that in
        // this context necessarily final >= 0x10000.
        if (final > 0x10FFFF) {
            this.fail("disallowed character.");
        }
        return final;
    }
    /**
     * Get a single code point out of the current chunk. This updates the current
     * position if we do position tracking.
     *
     * This is the algorithm to use for XML 1.1.
     *
     * @returns {number} The character read.
     */
    getCode11() {
        const { chunk, i } = this;
        this.prevI = i;
        // Yes, we do this instead of doing this.i++. Doing it this way, we do not
        // read this.i again, which is a bit faster.
        this.i = i + 1;
        if (i >= chunk.length) {
            return EOC;
        }
        // Using charCodeAt and handling the surrogates ourselves is faster
        // than using codePointAt.
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 0xD800) {
            if ((code > 0x1F && code < 0x7F) || (code > 0x9F && code !== LS) ||
                code === TAB) {
                return code;
            }
            switch (code) {
                case NL: // 0xA
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL;
                case CR: { // 0xD
                    // We may get NaN if we read past the end of the chunk, which is
                    // fine.
                    const next = chunk.charCodeAt(i + 1);
                    if (next === NL || next === NEL) {
                        // A CR NL or CR NEL sequence is converted to NL so we have to skip
                        // over the next character. We already know it has a size of 1.
                        this.i = i + 2;
                    }
                    // Otherwise, a CR is just converted to NL, no skip.
                }
                /* yes, fall through */
                case NEL: // 0x85
                case LS: // Ox2028
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL_LIKE;
                default:
                    this.fail("disallowed character.");
                    return code;
            }
        }
        if (code > 0xDBFF) {
            // This is a specialized version of isCharAndNotRestricted that takes into
            // account that in this context code > 0xDBFF and code <= 0xFFFF. So it
            // does not test cases that don't need testing.
            if (!(code >= 0xE000 && code <= 0xFFFD)) {
                this.fail("disallowed character.");
            }
            return code;
        }
        const final = 0x10000 + ((code - 0xD800) * 0x400) +
            (chunk.charCodeAt(i + 1) - 0xDC00);
        this.i = i + 2;
        // This is a specialized version of isCharAndNotRestricted that takes into
        // account that in this context necessarily final >= 0x10000.
        if (final > 0x10FFFF) {
            this.fail("disallowed character.");
        }
        return final;
    }
    /**
     * Like ``getCode`` but with the return value normalized so that ``NL`` is
     * returned for ``NL_LIKE``.
     */
    getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
    }
    unget() {
        this.i = this.prevI;
        this.column--;
    }
    /**
     * Capture characters into a buffer until encountering one of a set of
     * characters.
     *
     * @param chars An array of codepoints. Encountering a character in the array
     * ends the capture. (``chars`` may safely contain ``NL``.)
     *
     * @return The character code that made the capture end, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCode();
            const isNLLike = c === NL_LIKE;
            const final = isNLLike ? NL : c;
            if (final === EOC || chars.includes(final)) {
                this.text += chunk.slice(start, this.prevI);
                return final;
            }
            if (isNLLike) {
                this.text += `${chunk.slice(start, this.prevI)}\n`;
                start = this.i;
            }
        }
    }
    /**
     * Capture characters into a buffer until encountering a character.
     *
     * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
     * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
     *
     * @return ``true`` if we ran into the character. Otherwise, we ran into the
     * end of the current chunk.
     */
    captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            let c = this.getCode();
            switch (c) {
                case NL_LIKE:
                    this.text += `${chunk.slice(start, this.prevI)}\n`;
                    start = this.i;
                    c = NL;
                    break;
                case EOC:
                    this.text += chunk.slice(start);
                    return false;
                default:
            }
            if (c === char) {
                this.text += chunk.slice(start, this.prevI);
                return true;
            }
        }
    }
    /**
     * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
     * this parser.
     *
     * @return The character code that made the test fail, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    captureNameChars() {
        const { chunk, i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCode();
            if (c === EOC) {
                this.name += chunk.slice(start);
                return EOC;
            }
            // NL is not a name char so we don't have to test specifically for it.
            if (!isNameChar(c)) {
                this.name += chunk.slice(start, this.prevI);
                return c === NL_LIKE ? NL : c;
            }
        }
    }
    /**
     * Skip white spaces.
     *
     * @return The character that ended the skip, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    skipSpaces() {
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCodeNorm();
            if (c === EOC || !isS(c)) {
                return c;
            }
        }
    }
    setXMLVersion(version) {
        this.currentXMLVersion = version;
        /*  eslint-disable @typescript-eslint/unbound-method */
        if (version === "1.0") {
            this.isChar = isChar10;
            this.getCode = this.getCode10;
        }
        else {
            this.isChar = isChar11;
            this.getCode = this.getCode11;
        }
        /* eslint-enable @typescript-eslint/unbound-method */
    }
    // STATE ENGINE METHODS
    // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
    // to be sure never to come back to this state later.
    sBegin() {
        // We are essentially peeking at the first character of the chunk. Since
        // S_BEGIN can be in effect only when we start working on the first chunk,
        // the index at which we must look is necessarily 0. Note also that the
        // following test does not depend on decoding surrogates.
        // If the initial character is 0xFEFF, ignore it.
        if (this.chunk.charCodeAt(0) === 0xFEFF) {
            this.i++;
            this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
    }
    sBeginWhitespace() {
        // We need to know whether we've encountered spaces or not because as soon
        // as we run into a space, an XML declaration is no longer possible. Rather
        // than slow down skipSpaces even in places where we don't care whether it
        // skipped anything or not, we check whether prevI is equal to the value of
        // i from before we skip spaces.
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
            this.xmlDeclPossible = false;
        }
        switch (c) {
            case LESS:
                this.state = S_OPEN_WAKA;
                // We could naively call closeText but in this state, it is not normal
                // to have text be filled with any data.
                if (this.text.length !== 0) {
                    throw new Error("no-empty text at start");
                }
                break;
            case EOC:
                break;
            default:
                this.unget();
                this.state = S_TEXT;
                this.xmlDeclPossible = false;
        }
    }
    sDoctype() {
        var _a;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
            case GREATER: {
                (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
                this.text = "";
                this.state = S_TEXT;
                this.doctype = true; // just remember that we saw it.
                break;
            }
            case EOC:
                break;
            default:
                this.text += String.fromCodePoint(c);
                if (c === OPEN_BRACKET) {
                    this.state = S_DTD;
                }
                else if (isQuote(c)) {
                    this.state = S_DOCTYPE_QUOTE;
                    this.q = c;
                }
        }
    }
    sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
            this.text += String.fromCodePoint(q);
            this.q = null;
            this.state = S_DOCTYPE;
        }
    }
    sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
            return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
            this.state = S_DOCTYPE;
        }
        else if (c === LESS) {
            this.state = S_DTD_OPEN_WAKA;
        }
        else if (isQuote(c)) {
            this.state = S_DTD_QUOTED;
            this.q = c;
        }
    }
    sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
            this.text += String.fromCodePoint(q);
            this.state = S_DTD;
            this.q = null;
        }
    }
    sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
            case BANG:
                this.state = S_DTD_OPEN_WAKA_BANG;
                this.openWakaBang = "";
                break;
            case QUESTION:
                this.state = S_DTD_PI;
                break;
            default:
                this.state = S_DTD;
        }
    }
    sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
            this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
            this.openWakaBang = "";
        }
    }
    sDTDComment() {
        if (this.captureToChar(MINUS)) {
            this.text += "-";
            this.state = S_DTD_COMMENT_ENDING;
        }
    }
    sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
    }
    sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
            this.state = S_DTD;
        }
        else {
            this.fail("malformed comment.");
            // <!-- blah -- bloo --> will be recorded as
            // a comment of " blah -- bloo "
            this.state = S_DTD_COMMENT;
        }
    }
    sDTDPI() {
        if (this.captureToChar(QUESTION)) {
            this.text += "?";
            this.state = S_DTD_PI_ENDING;
        }
    }
    sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
            this.state = S_DTD;
        }
    }
    sText() {
        //
        // We did try a version of saxes where the S_TEXT state was split in two
        // states: one for text inside the root element, and one for text
        // outside. This was avoiding having to test this.tags.length to decide
        // what implementation to actually use.
        //
        // Peformance testing on gigabyte-size files did not show any advantage to
        // using the two states solution instead of the current one. Conversely, it
        // made the code a bit more complicated elsewhere. For instance, a comment
        // can appear before the root element so when a comment ended it was
        // necessary to determine whether to return to the S_TEXT state or to the
        // new text-outside-root state.
        //
        if (this.tags.length !== 0) {
            this.handleTextInRoot();
        }
        else {
            this.handleTextOutsideRoot();
        }
    }
    sEntity() {
        // This is essentially a specialized version of captureToChar(SEMICOLON...)
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        loop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case NL_LIKE:
                    this.entity += `${chunk.slice(start, this.prevI)}\n`;
                    start = this.i;
                    break;
                case SEMICOLON: {
                    const { entityReturnState } = this;
                    const entity = this.entity + chunk.slice(start, this.prevI);
                    this.state = entityReturnState;
                    let parsed;
                    if (entity === "") {
                        this.fail("empty entity name.");
                        parsed = "&;";
                    }
                    else {
                        parsed = this.parseEntity(entity);
                        this.entity = "";
                    }
                    if (entityReturnState !== S_TEXT || this.textHandler !== undefined) {
                        this.text += parsed;
                    }
                    // eslint-disable-next-line no-labels
                    break loop;
                }
                case EOC:
                    this.entity += chunk.slice(start);
                    // eslint-disable-next-line no-labels
                    break loop;
                default:
            }
        }
    }
    sOpenWaka() {
        // Reminder: a state handler is called with at least one character
        // available in the current chunk. So the first call to get code inside of
        // a state handler cannot return ``EOC``. That's why we don't test
        // for it.
        const c = this.getCode();
        // either a /, ?, !, or text is coming next.
        if (isNameStartChar(c)) {
            this.state = S_OPEN_TAG;
            this.unget();
            this.xmlDeclPossible = false;
        }
        else {
            switch (c) {
                case FORWARD_SLASH:
                    this.state = S_CLOSE_TAG;
                    this.xmlDeclPossible = false;
                    break;
                case BANG:
                    this.state = S_OPEN_WAKA_BANG;
                    this.openWakaBang = "";
                    this.xmlDeclPossible = false;
                    break;
                case QUESTION:
                    this.state = S_PI_FIRST_CHAR;
                    break;
                default:
                    this.fail("disallowed character in tag name");
                    this.state = S_TEXT;
                    this.xmlDeclPossible = false;
            }
        }
    }
    sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
            case "[CDATA[":
                if (!this.sawRoot && !this.reportedTextBeforeRoot) {
                    this.fail("text data outside of root node.");
                    this.reportedTextBeforeRoot = true;
                }
                if (this.closedRoot && !this.reportedTextAfterRoot) {
                    this.fail("text data outside of root node.");
                    this.reportedTextAfterRoot = true;
                }
                this.state = S_CDATA;
                this.openWakaBang = "";
                break;
            case "--":
                this.state = S_COMMENT;
                this.openWakaBang = "";
                break;
            case "DOCTYPE":
                this.state = S_DOCTYPE;
                if (this.doctype || this.sawRoot) {
                    this.fail("inappropriately located doctype declaration.");
                }
                this.openWakaBang = "";
                break;
            default:
                // 7 happens to be the maximum length of the string that can possibly
                // match one of the cases above.
                if (this.openWakaBang.length >= 7) {
                    this.fail("incorrect syntax.");
                }
        }
    }
    sComment() {
        if (this.captureToChar(MINUS)) {
            this.state = S_COMMENT_ENDING;
        }
    }
    sCommentEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === MINUS) {
            this.state = S_COMMENT_ENDED;
            (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
        }
        else {
            this.text += `-${String.fromCodePoint(c)}`;
            this.state = S_COMMENT;
        }
    }
    sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
            this.fail("malformed comment.");
            // <!-- blah -- bloo --> will be recorded as
            // a comment of " blah -- bloo "
            this.text += `--${String.fromCodePoint(c)}`;
            this.state = S_COMMENT;
        }
        else {
            this.state = S_TEXT;
        }
    }
    sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
            this.state = S_CDATA_ENDING;
        }
    }
    sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
            this.state = S_CDATA_ENDING_2;
        }
        else {
            this.text += `]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
    }
    sCDataEnding2() {
        var _a;
        const c = this.getCodeNorm();
        switch (c) {
            case GREATER: {
                (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
                this.text = "";
                this.state = S_TEXT;
                break;
            }
            case CLOSE_BRACKET:
                this.text += "]";
                break;
            default:
                this.text += `]]${String.fromCodePoint(c)}`;
                this.state = S_CDATA;
        }
    }
    // We need this separate state to check the first character fo the pi target
    // with this.nameStartCheck which allows less characters than this.nameCheck.
    sPIFirstChar() {
        const c = this.getCodeNorm();
        // This is first because in the case where the file is well-formed this is
        // the branch taken. We optimize for well-formedness.
        if (this.nameStartCheck(c)) {
            this.piTarget += String.fromCodePoint(c);
            this.state = S_PI_REST;
        }
        else if (c === QUESTION || isS(c)) {
            this.fail("processing instruction without a target.");
            this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        }
        else {
            this.fail("disallowed character in processing instruction name.");
            this.piTarget += String.fromCodePoint(c);
            this.state = S_PI_REST;
        }
    }
    sPIRest() {
        // Capture characters into a piTarget while ``this.nameCheck`` run on the
        // character read returns true.
        const { chunk, i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCodeNorm();
            if (c === EOC) {
                this.piTarget += chunk.slice(start);
                return;
            }
            // NL cannot satisfy this.nameCheck so we don't have to test specifically
            // for it.
            if (!this.nameCheck(c)) {
                this.piTarget += chunk.slice(start, this.prevI);
                const isQuestion = c === QUESTION;
                if (isQuestion || isS(c)) {
                    if (this.piTarget === "xml") {
                        if (!this.xmlDeclPossible) {
                            this.fail("an XML declaration must be at the start of the document.");
                        }
                        this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
                    }
                    else {
                        this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
                    }
                }
                else {
                    this.fail("disallowed character in processing instruction name.");
                    this.piTarget += String.fromCodePoint(c);
                }
                break;
            }
        }
    }
    sPIBody() {
        if (this.text.length === 0) {
            const c = this.getCodeNorm();
            if (c === QUESTION) {
                this.state = S_PI_ENDING;
            }
            else if (!isS(c)) {
                this.text = String.fromCodePoint(c);
            }
        }
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        else if (this.captureToChar(QUESTION)) {
            this.state = S_PI_ENDING;
        }
    }
    sPIEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
            const { piTarget } = this;
            if (piTarget.toLowerCase() === "xml") {
                this.fail("the XML declaration must appear at the start of the document.");
            }
            (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
                target: piTarget,
                body: this.text,
            });
            this.piTarget = this.text = "";
            this.state = S_TEXT;
        }
        else if (c === QUESTION) {
            // We ran into ?? as part of a processing instruction. We initially took
            // the first ? as a sign that the PI was ending, but it is not. So we have
            // to add it to the body but we take the new ? as a sign that the PI is
            // ending.
            this.text += "?";
        }
        else {
            this.text += `?${String.fromCodePoint(c)}`;
            this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
    }
    sXMLDeclNameStart() {
        const c = this.skipSpaces();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            // It is valid to go to S_XML_DECL_ENDING from this state.
            this.state = S_XML_DECL_ENDING;
            return;
        }
        if (c !== EOC) {
            this.state = S_XML_DECL_NAME;
            this.name = String.fromCodePoint(c);
        }
    }
    sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.name += this.text;
            this.text = "";
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (!(isS(c) || c === EQUAL)) {
            return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
            switch (this.name.length) {
                case 0:
                    this.fail("did not expect any more name/value pairs.");
                    break;
                case 1:
                    this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
                    break;
                default:
                    this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
            }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
    }
    sXMLDeclEq() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (isS(c)) {
            return;
        }
        if (c !== EQUAL) {
            this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
    }
    sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (isS(c)) {
            return;
        }
        if (!isQuote(c)) {
            this.fail("value must be quoted.");
            this.q = SPACE;
        }
        else {
            this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
    }
    sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.text = "";
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (c === EOC) {
            return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
            case "version": {
                this.xmlDeclExpects = ["encoding", "standalone"];
                const version = value;
                this.xmlDecl.version = version;
                // This is the test specified by XML 1.0 but it is fine for XML 1.1.
                if (!/^1\.[0-9]+$/.test(version)) {
                    this.fail("version number must match /^1\\.[0-9]+$/.");
                }
                // When forceXMLVersion is set, the XML declaration is ignored.
                else if (!this.opt.forceXMLVersion) {
                    this.setXMLVersion(version);
                }
                break;
            }
            case "encoding":
                if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
                    this.fail("encoding value must match \
/^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
                }
                this.xmlDeclExpects = ["standalone"];
                this.xmlDecl.encoding = value;
                break;
            case "standalone":
                if (value !== "yes" && value !== "no") {
                    this.fail("standalone value must match \"yes\" or \"no\".");
                }
                this.xmlDeclExpects = [];
                this.xmlDecl.standalone = value;
                break;
            default:
            // We don't need to raise an error here since we've already raised one
            // when checking what name was expected.
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
    }
    sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            // It is valid to go to S_XML_DECL_ENDING from this state.
            this.state = S_XML_DECL_ENDING;
            return;
        }
        if (!isS(c)) {
            this.fail("whitespace required.");
            this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
    }
    sXMLDeclEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
            if (this.piTarget !== "xml") {
                this.fail("processing instructions are not allowed before root.");
            }
            else if (this.name !== "version" &&
                this.xmlDeclExpects.includes("version")) {
                this.fail("XML declaration must contain a version.");
            }
            (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
            this.name = "";
            this.piTarget = this.text = "";
            this.state = S_TEXT;
        }
        else {
            // We got here because the previous character was a ?, but the question
            // mark character is not valid inside any of the XML declaration
            // name/value pairs.
            this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
    }
    sOpenTag() {
        var _a;
        const c = this.captureNameChars();
        if (c === EOC) {
            return;
        }
        const tag = this.tag = {
            name: this.name,
            attributes: Object.create(null),
        };
        this.name = "";
        if (this.xmlnsOpt) {
            this.topNS = tag.ns = Object.create(null);
        }
        (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
            this.fail("documents may contain only one root.");
        }
        switch (c) {
            case GREATER:
                this.openTag();
                break;
            case FORWARD_SLASH:
                this.state = S_OPEN_TAG_SLASH;
                break;
            default:
                if (!isS(c)) {
                    this.fail("disallowed character in tag name.");
                }
                this.state = S_ATTRIB;
        }
    }
    sOpenTagSlash() {
        if (this.getCode() === GREATER) {
            this.openSelfClosingTag();
        }
        else {
            this.fail("forward-slash in opening tag not followed by >.");
            this.state = S_ATTRIB;
        }
    }
    sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
            return;
        }
        if (isNameStartChar(c)) {
            this.unget();
            this.state = S_ATTRIB_NAME;
        }
        else if (c === GREATER) {
            this.openTag();
        }
        else if (c === FORWARD_SLASH) {
            this.state = S_OPEN_TAG_SLASH;
        }
        else {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
            this.state = S_ATTRIB_VALUE;
        }
        else if (isS(c)) {
            this.state = S_ATTRIB_NAME_SAW_WHITE;
        }
        else if (c === GREATER) {
            this.fail("attribute without value.");
            this.pushAttrib(this.name, this.name);
            this.name = this.text = "";
            this.openTag();
        }
        else if (c !== EOC) {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
            case EOC:
                return;
            case EQUAL:
                this.state = S_ATTRIB_VALUE;
                break;
            default:
                this.fail("attribute without value.");
                // Should we do this???
                // this.tag.attributes[this.name] = "";
                this.text = "";
                this.name = "";
                if (c === GREATER) {
                    this.openTag();
                }
                else if (isNameStartChar(c)) {
                    this.unget();
                    this.state = S_ATTRIB_NAME;
                }
                else {
                    this.fail("disallowed character in attribute name.");
                    this.state = S_ATTRIB;
                }
        }
    }
    sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
            this.q = c;
            this.state = S_ATTRIB_VALUE_QUOTED;
        }
        else if (!isS(c)) {
            this.fail("unquoted attribute value.");
            this.state = S_ATTRIB_VALUE_UNQUOTED;
            this.unget();
        }
    }
    sAttribValueQuoted() {
        // We deliberately do not use captureTo here. The specialized code we use
        // here is faster than using captureTo.
        const { q, chunk } = this;
        let { i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case q:
                    this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
                    this.name = this.text = "";
                    this.q = null;
                    this.state = S_ATTRIB_VALUE_CLOSED;
                    return;
                case AMP:
                    this.text += chunk.slice(start, this.prevI);
                    this.state = S_ENTITY;
                    this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
                    return;
                case NL:
                case NL_LIKE:
                case TAB:
                    this.text += `${chunk.slice(start, this.prevI)} `;
                    start = this.i;
                    break;
                case LESS:
                    this.text += chunk.slice(start, this.prevI);
                    this.fail("disallowed character.");
                    return;
                case EOC:
                    this.text += chunk.slice(start);
                    return;
                default:
            }
        }
    }
    sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
            this.state = S_ATTRIB;
        }
        else if (c === GREATER) {
            this.openTag();
        }
        else if (c === FORWARD_SLASH) {
            this.state = S_OPEN_TAG_SLASH;
        }
        else if (isNameStartChar(c)) {
            this.fail("no whitespace between attributes.");
            this.unget();
            this.state = S_ATTRIB_NAME;
        }
        else {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribValueUnquoted() {
        // We don't do anything regarding EOL or space handling for unquoted
        // attributes. We already have failed by the time we get here, and the
        // contract that saxes upholds states that upon failure, it is not safe to
        // rely on the data passed to event handlers (other than
        // ``onerror``). Passing "bad" data is not a problem.
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
            case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
                break;
            case LESS:
                this.fail("disallowed character.");
                break;
            case EOC:
                break;
            default:
                if (this.text.includes("]]>")) {
                    this.fail("the string \"]]>\" is disallowed in char data.");
                }
                this.pushAttrib(this.name, this.text);
                this.name = this.text = "";
                if (c === GREATER) {
                    this.openTag();
                }
                else {
                    this.state = S_ATTRIB;
                }
        }
    }
    sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
            this.closeTag();
        }
        else if (isS(c)) {
            this.state = S_CLOSE_TAG_SAW_WHITE;
        }
        else if (c !== EOC) {
            this.fail("disallowed character in closing tag.");
        }
    }
    sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
            case GREATER:
                this.closeTag();
                break;
            case EOC:
                break;
            default:
                this.fail("disallowed character in closing tag.");
        }
    }
    // END OF STATE ENGINE METHODS
    handleTextInRoot() {
        // This is essentially a specialized version of captureTo which is optimized
        // for performing the ]]> check. A previous version of this code, checked
        // ``this.text`` for the presence of ]]>. It simplified the code but was
        // very costly when character data contained a lot of entities to be parsed.
        //
        // Since we are using a specialized loop, we also keep track of the presence
        // of ]]> in text data. The sequence ]]> is forbidden to appear as-is.
        //
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler } = this;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        scanLoop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case LESS: {
                    this.state = S_OPEN_WAKA;
                    if (handler !== undefined) {
                        const { text } = this;
                        const slice = chunk.slice(start, this.prevI);
                        if (text.length !== 0) {
                            handler(text + slice);
                            this.text = "";
                        }
                        else if (slice.length !== 0) {
                            handler(slice);
                        }
                    }
                    forbiddenState = FORBIDDEN_START;
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                }
                case AMP:
                    this.state = S_ENTITY;
                    this.entityReturnState = S_TEXT;
                    if (handler !== undefined) {
                        this.text += chunk.slice(start, this.prevI);
                    }
                    forbiddenState = FORBIDDEN_START;
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                case CLOSE_BRACKET:
                    switch (forbiddenState) {
                        case FORBIDDEN_START:
                            forbiddenState = FORBIDDEN_BRACKET;
                            break;
                        case FORBIDDEN_BRACKET:
                            forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                            break;
                        case FORBIDDEN_BRACKET_BRACKET:
                            break;
                        default:
                            throw new Error("impossible state");
                    }
                    break;
                case GREATER:
                    if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                        this.fail("the string \"]]>\" is disallowed in char data.");
                    }
                    forbiddenState = FORBIDDEN_START;
                    break;
                case NL_LIKE:
                    if (handler !== undefined) {
                        this.text += `${chunk.slice(start, this.prevI)}\n`;
                    }
                    start = this.i;
                    forbiddenState = FORBIDDEN_START;
                    break;
                case EOC:
                    if (handler !== undefined) {
                        this.text += chunk.slice(start);
                    }
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                default:
                    forbiddenState = FORBIDDEN_START;
            }
        }
        this.forbiddenState = forbiddenState;
    }
    handleTextOutsideRoot() {
        // This is essentially a specialized version of captureTo which is optimized
        // for a specialized task. We keep track of the presence of non-space
        // characters in the text since these are errors when appearing outside the
        // document root element.
        let { i: start } = this;
        const { chunk, textHandler: handler } = this;
        let nonSpace = false;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        outRootLoop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const code = this.getCode();
            switch (code) {
                case LESS: {
                    this.state = S_OPEN_WAKA;
                    if (handler !== undefined) {
                        const { text } = this;
                        const slice = chunk.slice(start, this.prevI);
                        if (text.length !== 0) {
                            handler(text + slice);
                            this.text = "";
                        }
                        else if (slice.length !== 0) {
                            handler(slice);
                        }
                    }
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                }
                case AMP:
                    this.state = S_ENTITY;
                    this.entityReturnState = S_TEXT;
                    if (handler !== undefined) {
                        this.text += chunk.slice(start, this.prevI);
                    }
                    nonSpace = true;
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                case NL_LIKE:
                    if (handler !== undefined) {
                        this.text += `${chunk.slice(start, this.prevI)}\n`;
                    }
                    start = this.i;
                    break;
                case EOC:
                    if (handler !== undefined) {
                        this.text += chunk.slice(start);
                    }
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                default:
                    if (!isS(code)) {
                        nonSpace = true;
                    }
            }
        }
        if (!nonSpace) {
            return;
        }
        // We use the reportedTextBeforeRoot and reportedTextAfterRoot flags
        // to avoid reporting errors for every single character that is out of
        // place.
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
            this.fail("text data outside of root node.");
            this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
            this.fail("text data outside of root node.");
            this.reportedTextAfterRoot = true;
        }
    }
    pushAttribNS(name, value) {
        var _a;
        const { prefix, local } = this.qname(name);
        const attr = { name, prefix, local, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
        if (prefix === "xmlns") {
            const trimmed = value.trim();
            if (this.currentXMLVersion === "1.0" && trimmed === "") {
                this.fail("invalid attempt to undefine prefix in XML 1.0");
            }
            this.topNS[local] = trimmed;
            nsPairCheck(this, local, trimmed);
        }
        else if (name === "xmlns") {
            const trimmed = value.trim();
            this.topNS[""] = trimmed;
            nsPairCheck(this, "", trimmed);
        }
    }
    pushAttribPlain(name, value) {
        var _a;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
    }
    /**
     * End parsing. This performs final well-formedness checks and resets the
     * parser to a clean state.
     *
     * @returns this
     */
    end() {
        var _a, _b;
        if (!this.sawRoot) {
            this.fail("document must contain a root element.");
        }
        const { tags } = this;
        while (tags.length > 0) {
            const tag = tags.pop();
            this.fail(`unclosed tag: ${tag.name}`);
        }
        if ((this.state !== S_BEGIN) && (this.state !== S_TEXT)) {
            this.fail("unexpected end.");
        }
        const { text } = this;
        if (text.length !== 0) {
            (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text);
            this.text = "";
        }
        this._closed = true;
        (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
        this._init();
        return this;
    }
    /**
     * Resolve a namespace prefix.
     *
     * @param prefix The prefix to resolve.
     *
     * @returns The namespace URI or ``undefined`` if the prefix is not defined.
     */
    resolve(prefix) {
        var _a, _b;
        let uri = this.topNS[prefix];
        if (uri !== undefined) {
            return uri;
        }
        const { tags } = this;
        for (let index = tags.length - 1; index >= 0; index--) {
            uri = tags[index].ns[prefix];
            if (uri !== undefined) {
                return uri;
            }
        }
        uri = this.ns[prefix];
        if (uri !== undefined) {
            return uri;
        }
        return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
    }
    /**
     * Parse a qname into its prefix and local name parts.
     *
     * @param name The name to parse
     *
     * @returns
     */
    qname(name) {
        // This is faster than using name.split(":").
        const colon = name.indexOf(":");
        if (colon === -1) {
            return { prefix: "", local: name };
        }
        const local = name.slice(colon + 1);
        const prefix = name.slice(0, colon);
        if (prefix === "" || local === "" || local.includes(":")) {
            this.fail(`malformed name: ${name}.`);
        }
        return { prefix, local };
    }
    processAttribsNS() {
        var _a;
        const { attribList } = this;
        const tag = this.tag;
        {
            // add namespace info to tag
            const { prefix, local } = this.qname(tag.name);
            tag.prefix = prefix;
            tag.local = local;
            const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
            if (prefix !== "") {
                if (prefix === "xmlns") {
                    this.fail("tags may not have \"xmlns\" as prefix.");
                }
                if (uri === "") {
                    this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
                    tag.uri = prefix;
                }
            }
        }
        if (attribList.length === 0) {
            return;
        }
        const { attributes } = tag;
        const seen = new Set();
        // Note: do not apply default ns to attributes:
        //   http://www.w3.org/TR/REC-xml-names/#defaulting
        for (const attr of attribList) {
            const { name, prefix, local } = attr;
            let uri;
            let eqname;
            if (prefix === "") {
                uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
                eqname = name;
            }
            else {
                uri = this.resolve(prefix);
                // if there's any attributes with an undefined namespace,
                // then fail on them now.
                if (uri === undefined) {
                    this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
                    uri = prefix;
                }
                eqname = `{${uri}}${local}`;
            }
            if (seen.has(eqname)) {
                this.fail(`duplicate attribute: ${eqname}.`);
            }
            seen.add(eqname);
            attr.uri = uri;
            attributes[name] = attr;
        }
        this.attribList = [];
    }
    processAttribsPlain() {
        const { attribList } = this;
        // eslint-disable-next-line prefer-destructuring
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
            if (attributes[name] !== undefined) {
                this.fail(`duplicate attribute: ${name}.`);
            }
            attributes[name] = value;
        }
        this.attribList = [];
    }
    /**
     * Handle a complete open tag. This parser code calls this once it has seen
     * the whole tag. This method checks for well-formeness and then emits
     * ``onopentag``.
     */
    openTag() {
        var _a;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = false;
        // There cannot be any pending text here due to the onopentagstart that was
        // necessarily emitted before we get here. So we do not check text.
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        tags.push(tag);
        this.state = S_TEXT;
        this.name = "";
    }
    /**
     * Handle a complete self-closing tag. This parser code calls this once it has
     * seen the whole tag. This method checks for well-formeness and then emits
     * ``onopentag`` and ``onclosetag``.
     */
    openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = true;
        // There cannot be any pending text here due to the onopentagstart that was
        // necessarily emitted before we get here. So we do not check text.
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag);
        const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
            this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
    }
    /**
     * Handle a complete close tag. This parser code calls this once it has seen
     * the whole tag. This method checks for well-formeness and then emits
     * ``onclosetag``.
     */
    closeTag() {
        const { tags, name } = this;
        // Our state after this will be S_TEXT, no matter what, and we can clear
        // tagName now.
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
            this.fail("weird empty close tag.");
            this.text += "</>";
            return;
        }
        const handler = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
            const tag = this.tag = tags.pop();
            this.topNS = tag.ns;
            handler === null || handler === void 0 ? void 0 : handler(tag);
            if (tag.name === name) {
                break;
            }
            this.fail("unexpected close tag.");
        }
        if (l === 0) {
            this.closedRoot = true;
        }
        else if (l < 0) {
            this.fail(`unmatched closing tag: ${name}.`);
            this.text += `</${name}>`;
        }
    }
    /**
     * Resolves an entity. Makes any necessary well-formedness checks.
     *
     * @param entity The entity to resolve.
     *
     * @returns The parsed entity.
     */
    parseEntity(entity) {
        // startsWith would be significantly slower for this test.
        if (entity[0] !== "#") {
            const defined = this.ENTITIES[entity];
            if (defined !== undefined) {
                return defined;
            }
            this.fail(this.isName(entity) ? "undefined entity." :
                "disallowed character in entity name.");
            return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
            num = parseInt(entity.slice(2), 16);
        }
        else if (/^#[0-9]+$/.test(entity)) {
            num = parseInt(entity.slice(1), 10);
        }
        // The character reference is required to match the CHAR production.
        if (!this.isChar(num)) {
            this.fail("malformed character entity.");
            return `&${entity};`;
        }
        return String.fromCodePoint(num);
    }
}
exports.wT = SaxesParser;
//# sourceMappingURL=saxes.js.map

/***/ }),

/***/ 326:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var scan = __nccwpck_require__(849)
var parse = __nccwpck_require__(501)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 501:
/***/ ((module) => {



// The ABNF grammar in the spec is totally ambiguous.
//
// This parser follows the operator precedence defined in the
// `Order of Precedence and Parentheses` section.

module.exports = function (tokens) {
  var index = 0

  function hasMore () {
    return index < tokens.length
  }

  function token () {
    return hasMore() ? tokens[index] : null
  }

  function next () {
    if (!hasMore()) {
      throw new Error()
    }
    index++
  }

  function parseOperator (operator) {
    var t = token()
    if (t && t.type === 'OPERATOR' && operator === t.string) {
      next()
      return t.string
    }
  }

  function parseWith () {
    if (parseOperator('WITH')) {
      var t = token()
      if (t && t.type === 'EXCEPTION') {
        next()
        return t.string
      }
      throw new Error('Expected exception after `WITH`')
    }
  }

  function parseLicenseRef () {
    // TODO: Actually, everything is concatenated into one string
    // for backward-compatibility but it could be better to return
    // a nice structure.
    var begin = index
    var string = ''
    var t = token()
    if (t.type === 'DOCUMENTREF') {
      next()
      string += 'DocumentRef-' + t.string + ':'
      if (!parseOperator(':')) {
        throw new Error('Expected `:` after `DocumentRef-...`')
      }
    }
    t = token()
    if (t === null) {
      throw new Error('Unexpected end of input')
    }
    if (t.type === 'LICENSEREF') {
      next()
      string += 'LicenseRef-' + t.string
      var node = { license: string }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
    index = begin
  }

  function parseLicense () {
    var t = token()
    if (t && t.type === 'LICENSE') {
      next()
      var node = { license: t.string }
      if (parseOperator('+')) {
        node.plus = true
      }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
  }

  function parseParenthesizedExpression () {
    var left = parseOperator('(')
    if (!left) {
      return
    }

    var expr = parseExpression()

    if (!parseOperator(')')) {
      throw new Error('Expected `)`')
    }

    return expr
  }

  function parseAtom () {
    return (
      parseParenthesizedExpression() ||
      parseLicenseRef() ||
      parseLicense()
    )
  }

  function makeBinaryOpParser (operator, nextParser) {
    return function parseBinaryOp () {
      var left = nextParser()
      if (!left) {
        return
      }

      if (!parseOperator(operator)) {
        return left
      }

      var right = parseBinaryOp()
      if (!right) {
        throw new Error('Expected expression')
      }
      return {
        left: left,
        conjunction: operator.toLowerCase(),
        right: right
      }
    }
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
    throw new Error('Syntax error')
  }
  return node
}


/***/ }),

/***/ 849:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var licenses = []
  .concat(__nccwpck_require__(204))
  .concat(__nccwpck_require__(389))
var exceptions = __nccwpck_require__(988)

module.exports = function (source) {
  var index = 0

  function hasMore () {
    return index < source.length
  }

  // `value` can be a regexp or a string.
  // If it is recognized, the matching source string is returned and
  // the index is incremented. Otherwise `undefined` is returned.
  function read (value) {
    if (value instanceof RegExp) {
      var chars = source.slice(index)
      var match = chars.match(value)
      if (match) {
        index += match[0].length
        return match[0]
      }
    } else {
      if (source.indexOf(value, index) === index) {
        index += value.length
        return value
      }
    }
  }

  function skipWhitespace () {
    read(/[ ]*/)
  }

  function operator () {
    var string
    var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
    for (var i = 0; i < possibilities.length; i++) {
      string = read(possibilities[i])
      if (string) {
        break
      }
    }

    if (string === '+' && index > 1 && source[index - 2] === ' ') {
      throw new Error('Space before `+`')
    }

    return string && {
      type: 'OPERATOR',
      string: string.toUpperCase()
    }
  }

  function idstring () {
    return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
    var string = idstring()
    if (!string) {
      throw new Error('Expected idstring at offset ' + index)
    }
    return string
  }

  function documentRef () {
    if (read('DocumentRef-')) {
      var string = expectIdstring()
      return { type: 'DOCUMENTREF', string: string }
    }
  }

  function licenseRef () {
    if (read('LicenseRef-')) {
      var string = expectIdstring()
      return { type: 'LICENSEREF', string: string }
    }
  }

  function identifier () {
    var begin = index
    var string = idstring()

    if (licenses.indexOf(string) !== -1) {
      return {
        type: 'LICENSE',
        string: string
      }
    } else if (exceptions.indexOf(string) !== -1) {
      return {
        type: 'EXCEPTION',
        string: string
      }
    }

    index = begin
  }

  // Tries to read the next token. Returns `undefined` if no token is
  // recognized.
  function parseToken () {
    // Ordering matters
    return (
      operator() ||
      documentRef() ||
      licenseRef() ||
      identifier()
    )
  }

  var tokens = []
  while (hasMore()) {
    skipWhitespace()
    if (!hasMore()) {
      break
    }

    var token = parseToken()
    if (!token) {
      throw new Error('Unexpected `' + source[index] +
                      '` at offset ' + index)
    }

    tokens.push(token)
  }
  return tokens
}


/***/ }),

/***/ 950:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Character classes and associated utilities for the 5th edition of XML 1.0.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
exports.CHAR = "\t\n\r -\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF";
exports.S = " \t\r\n";
// tslint:disable-next-line:max-line-length
exports.NAME_START_CHAR = ":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
var TAB = 9;
var NL = 0xA;
var CR = 0xD;
var SPACE = 0x20;
//
// Lists.
//
/** All characters in the ``S`` production. */
exports.S_LIST = [SPACE, NL, CR, TAB];
/**
 * Determines whether a codepoint matches the ``CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR``.
 */
function isChar(c) {
    return (c >= SPACE && c <= 0xD7FF) ||
        c === NL || c === CR || c === TAB ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isChar = isChar;
/**
 * Determines whether a codepoint matches the ``S`` (space) production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``S``.
 */
function isS(c) {
    return c === SPACE || c === NL || c === CR || c === TAB;
}
exports.isS = isS;
/**
 * Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
 */
function isNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        (c >= 0x61 && c <= 0x7A) ||
        c === 0x3A ||
        c === 0x5F ||
        c === 0x200C ||
        c === 0x200D ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNameStartChar = isNameStartChar;
/**
 * Determines whether a codepoint matches the ``NAME_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_CHAR``.
 */
function isNameChar(c) {
    return isNameStartChar(c) ||
        (c >= 0x30 && c <= 0x39) ||
        c === 0x2D ||
        c === 0x2E ||
        c === 0xB7 ||
        (c >= 0x0300 && c <= 0x036F) ||
        (c >= 0x203F && c <= 0x2040);
}
exports.isNameChar = isNameChar;
//# sourceMappingURL=ed5.js.map

/***/ }),

/***/ 488:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Character classes and associated utilities for the 2nd edition of XML 1.1.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
exports.CHAR = "\u0001-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF";
exports.RESTRICTED_CHAR = "\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F";
exports.S = " \t\r\n";
// tslint:disable-next-line:max-line-length
exports.NAME_START_CHAR = ":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
var TAB = 9;
var NL = 0xA;
var CR = 0xD;
var SPACE = 0x20;
//
// Lists.
//
/** All characters in the ``S`` production. */
exports.S_LIST = [SPACE, NL, CR, TAB];
/**
 * Determines whether a codepoint matches the ``CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR``.
 */
function isChar(c) {
    return (c >= 0x0001 && c <= 0xD7FF) ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isChar = isChar;
/**
 * Determines whether a codepoint matches the ``RESTRICTED_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``RESTRICTED_CHAR``.
 */
function isRestrictedChar(c) {
    return (c >= 0x1 && c <= 0x8) ||
        c === 0xB ||
        c === 0xC ||
        (c >= 0xE && c <= 0x1F) ||
        (c >= 0x7F && c <= 0x84) ||
        (c >= 0x86 && c <= 0x9F);
}
exports.isRestrictedChar = isRestrictedChar;
/**
 * Determines whether a codepoint matches the ``CHAR`` production and does not
 * match the ``RESTRICTED_CHAR`` production. ``isCharAndNotRestricted(x)`` is
 * equivalent to ``isChar(x) && !isRestrictedChar(x)``. This function is faster
 * than running the two-call equivalent.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR`` and does not match
 * ``RESTRICTED_CHAR``.
 */
function isCharAndNotRestricted(c) {
    return (c === 0x9) ||
        (c === 0xA) ||
        (c === 0xD) ||
        (c > 0x1F && c < 0x7F) ||
        (c === 0x85) ||
        (c > 0x9F && c <= 0xD7FF) ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isCharAndNotRestricted = isCharAndNotRestricted;
/**
 * Determines whether a codepoint matches the ``S`` (space) production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``S``.
 */
function isS(c) {
    return c === SPACE || c === NL || c === CR || c === TAB;
}
exports.isS = isS;
/**
 * Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
 */
// tslint:disable-next-line:cyclomatic-complexity
function isNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        (c >= 0x61 && c <= 0x7A) ||
        c === 0x3A ||
        c === 0x5F ||
        c === 0x200C ||
        c === 0x200D ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNameStartChar = isNameStartChar;
/**
 * Determines whether a codepoint matches the ``NAME_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_CHAR``.
 */
function isNameChar(c) {
    return isNameStartChar(c) ||
        (c >= 0x30 && c <= 0x39) ||
        c === 0x2D ||
        c === 0x2E ||
        c === 0xB7 ||
        (c >= 0x0300 && c <= 0x036F) ||
        (c >= 0x203F && c <= 0x2040);
}
exports.isNameChar = isNameChar;
//# sourceMappingURL=ed2.js.map

/***/ }),

/***/ 699:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Character class utilities for XML NS 1.0 edition 3.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
// tslint:disable-next-line:max-line-length
exports.NC_NAME_START_CHAR = "A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
/**
 * Determines whether a codepoint matches [[NC_NAME_START_CHAR]].
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches.
 */
// tslint:disable-next-line:cyclomatic-complexity
function isNCNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        c === 0x5F ||
        (c >= 0x61 && c <= 0x7A) ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x200C && c <= 0x200D) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNCNameStartChar = isNCNameStartChar;
/**
 * Determines whether a codepoint matches [[NC_NAME_CHAR]].
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches.
 */
function isNCNameChar(c) {
    return isNCNameStartChar(c) ||
        (c === 0x2D ||
            c === 0x2E ||
            (c >= 0x30 && c <= 0x39) ||
            c === 0x00B7 ||
            (c >= 0x0300 && c <= 0x036F) ||
            (c >= 0x203F && c <= 0x2040));
}
exports.isNCNameChar = isNCNameChar;
//# sourceMappingURL=ed3.js.map

/***/ }),

/***/ 573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 915:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* reexport safe */ _portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__.Hi),
/* harmony export */   WU: () => (/* reexport safe */ _portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__.WU),
/* harmony export */   b2: () => (/* reexport safe */ _portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__.b2),
/* harmony export */   fF: () => (/* reexport safe */ _portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__.fF)
/* harmony export */ });
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(710);
/* harmony import */ var _portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(124);
// Written by `npm run wire` from the folders of packages/engines; do not edit.


// The command line takes its engines from the actions' bundles.

await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .runScanner */ .S)(_portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ runScanner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/packages/core/src/index.js + 11 modules
var src = __nccwpck_require__(721);
// EXTERNAL MODULE: ./build/packages/formats/src/yaml/index.js + 3 modules
var yaml = __nccwpck_require__(368);
// EXTERNAL MODULE: ./build/packages/workspace/src/index.js + 8 modules
var workspace_src = __nccwpck_require__(809);
// EXTERNAL MODULE: ./build/packages/policy/src/reader.js
var reader = __nccwpck_require__(147);
;// CONCATENATED MODULE: ./build/packages/policy/src/allowed-gaps.js
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
    const content = tree.read(reader/* policyFile */.Xd);
    if (content === undefined)
        return [];
    const document = await (0,yaml/* parseYaml */.hN)(content.toString('utf8'), reader/* policyFile */.Xd);
    const { value } = document;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [];
    // Loaded where there is a gap and a policy: most runs of a scanner have neither.
    const [{ conforming }, { judgingParts }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(530)]).then(__nccwpck_require__.bind(__nccwpck_require__, 530)), Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(456)]).then(__nccwpck_require__.bind(__nccwpck_require__, 456))]);
    // The other parts are for others to judge: a scanner of files does not fail for what is wrong with `images`.
    const part = value['allow-gaps'];
    return allowedGaps(conforming(judgingParts['allow-gaps'], part, (0,reader/* policyReader */.CE)(document, reader/* policyFile */.Xd), ['allow-gaps']));
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
var external_node_zlib_ = __nccwpck_require__(522);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
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
                if (open.length >= json_maxJsonDepth)
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
/** Writes several files; `key` is the input that names each one's path. */
function writeResultsFiles(base, files) {
    for (const { path, content, key } of files)
        writeResultsFile(base, path, content, key);
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
        const scanned = await scanner.scan(inputs, scanContext(host));
        if (!scanned.canary.detected)
            throw canaryMissed(scanner.name, scanned.canary.detail);
        const result = await withGapsJudged(scanned, scanner.name, job.settings, started);
        writeResultsFiles(host.resultsBase, result.files ?? []);
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

;// CONCATENATED MODULE: ./build/packages/action-kit/src/inputs.js
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
    return new src/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected ${expected}, got "${got.length > 60 ? `${got.slice(0, 60)}…` : got}"`,
        where: { key: name },
        remedy: `Correct the input \`${name}\`.`,
    });
}

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/packages/action-kit/src/markdown.js
// Links into the source of what was scanned, and how much of a summary the runner takes.


/** GitHub refuses a step's summary above 1 MiB; it counts bytes. */
const markdown_maxSummaryBytes = 1024 * 1024;
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
    const label = (0,src/* inlineCode */.ti)(line === undefined ? path : `${path}:${line}`);
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

;// CONCATENATED MODULE: ./build/packages/action-kit/src/toolkit.js
// What a step asks of its runner and tells it, all of it through GitHub's own toolkit; no other file imports it. Added here is what
// the toolkit leaves to its callers: a log line is never a command, a summary keeps within its limit, a wrong place is no crash.



const annotate = { error: error, warning: warning, notice: notice };
/** Inputs as the runner passes them. An empty one is an absent one: the runner sets it so. */
const runnerInputs = (name) => getInput(name, { trimWhitespace: false }) || undefined;
/** Has the runner mask what was given for inputs that hold credentials. */
function maskSecrets(specs, values) {
    for (const [name, spec] of Object.entries(specs)) {
        const value = values[name];
        if (spec.type === 'string' && spec.secret === true && typeof value === 'string' && value !== '')
            setSecret(value);
    }
}
/** Writes a line to the log of the step. */
function tell(line) {
    if (typeof line === 'string')
        info(withoutCommands(line));
    else
        annotate[line.level](line.message, properties(line));
}
function properties({ title, path, region }) {
    return {
        ...(title === undefined ? {} : { title }),
        ...(path === undefined ? {} : { file: path }),
        ...(region === undefined ? {} : { startLine: region.startLine, endLine: region.endLine }),
        // Columns are only allowed when the annotation stays on one line.
        ...(region === undefined || region.startLine !== region.endLine
            ? {}
            : { startColumn: region.startColumn, endColumn: region.endColumn }),
    };
}
/**
 * Text in which the runner finds no command: it reads `::name::` at the beginning of a line, and the older `##[name]` anywhere in
 * one (actions/runner, ActionCommand.cs), so that a file's name could stop all commands behind it.
 */
function withoutCommands(text) {
    return text.replace(/^(\s*:)(?=:)/gm, '$1\u200b').replaceAll('##[', '##\u200b[');
}
/** Appends to the job summary; one that GitHub would refuse for its size is left as it is. */
async function appendSummary(markdown) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    const used = file ? (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size : undefined;
    if (used === undefined || used + Buffer.byteLength(markdown) > markdown_maxSummaryBytes)
        return;
    await summary.addRaw(markdown).write();
}
/** Sets the step's outputs. Where there is no file for them nobody reads them, and the toolkit would write commands that are no more. */
function setOutputs(outputs) {
    if (!process.env.GITHUB_OUTPUT)
        return;
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, value);
}
/** Whether somebody asked the runner for its debug log. */
function debugging() {
    return isDebug() || process.env.ACTIONS_STEP_DEBUG === 'true';
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/run-action.js
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
    const placed = error instanceof src/* PortcullisError */.SO && (0,src/* formatPlace */.dE)(error.where) !== '';
    const line = { level: 'error', message: (0,src/* formatError */.Wk)(error), ...(placed ? { title: error.code } : {}) };
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

;// CONCATENATED MODULE: ./build/packages/action-kit/src/summary.js
// The job summary of a scanner: the decision first, then a table of findings with links.



/** The summary's Markdown, always within GitHub's limit. */
function scannerSummary(title, execution, failOn, link) {
    const { findings, coverage } = execution;
    const head = [`### ${(0,src/* escapeMarkdown */.FV)(title)}: ${(0,src/* escapeMarkdown */.FV)(decisionLine(execution, failOn))}`, ''];
    const { unread } = execution;
    const allowed = coverage.skipped.filter((entry) => entry.allowed !== undefined);
    const tail = [''];
    const listed = (entries, why) => `${entries
        .slice(0, 20)
        .map((entry) => `${(0,src/* inlineCode */.ti)(entry.path)} (${(0,src/* escapeMarkdown */.FV)(why(entry))})`)
        .join(', ')}${entries.length > 20 ? ` and ${entries.length - 20} more` : ''}.`;
    if (unread.length > 0)
        tail.push(`**Could not be looked at:** ${listed(unread, (gap) => gap.detail ?? gap.reason)} Make it readable, leave it out by an input, or allow that very gap with \`allow-gaps\` in the policy.`, '');
    if (allowed.length > 0)
        tail.push(`Let through unread: ${listed(allowed, (gap) => gap.allowed?.reason ?? '')}`, '');
    tail.push(...letThroughLines(execution));
    for (const notice of execution.notices.slice(0, 20))
        tail.push(`- ${(0,src/* escapeMarkdown */.FV)(notice.message)}`);
    const skipped = coverage.skipped.length - unread.length - allowed.length;
    tail.push('', `Scanned ${coverage.scanned} of ${coverage.applicable} inputs, ${coverage.bytes} bytes${skipped === 0 ? '' : `; ${skipped} skipped, with reasons in the SARIF file`}.`, '');
    const details = execution.result?.details ?? '';
    // Details may be as long as there are images; the findings come first.
    if (Buffer.byteLength(details) < markdown_maxSummaryBytes / 2)
        tail.push(details);
    if (findings.length > 0)
        head.push('| Severity | Rule | Where | What |', '|---|---|---|---|', '');
    const rows = [...findings].sort((a, b) => (0,src/* bySeverity */.Np)(a.severity, b.severity)).map((finding) => row(finding, link));
    return markdown_withinBytes(head.join('\n'), rows, tail.join('\n'), markdown_maxSummaryBytes, (count) => `${count} more findings are in the SARIF file.`);
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
        return `- ${(0,src/* inlineCode */.ti)(finding.ruleId)} in ${(0,src/* inlineCode */.ti)(`${finding.location.path}${line === undefined ? '' : `:${line}`}`)}: ${(0,src/* escapeMarkdown */.FV)(why)}`;
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
    return `| ${finding.severity} | ${(0,src/* inlineCode */.ti)(finding.ruleId)} | ${markdown_placeLink(link, path, region?.startLine)} | ${(0,src/* escapeMarkdown */.FV)(finding.message)} |`;
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

;// CONCATENATED MODULE: ./build/packages/action-kit/src/scanner-log.js
// What a scanner says in the log of its step: findings as lines and as annotations, remarks, what it did not look at, the decision.


/** Findings listed in the log; all of them are in the SARIF file. */
const maxFindings = 200;
/** Inputs that could not be looked at, named in the log. */
const maxGaps = 20;
/** GitHub shows this many annotations of each level a step and drops the rest without a word. */
const perLevel = 10;
const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'notice' };
function scannerLog(name, execution, inputs, sarifFile) {
    const { findings, notices, unread } = execution;
    const file = (0,src/* printable */.g$)(sarifFile);
    const more = (left, line) => (left > 0 ? [line] : []);
    return [
        ...findings.slice(0, maxFindings).map(findingLine),
        ...more(findings.length - maxFindings, `${findings.length - maxFindings} more findings are in ${file}.`),
        ...(inputs.annotations ? annotations(findings, sarifFile) : []),
        ...notices.map(({ level, message, path }) => level === 'note' ? (0,src/* printable */.g$)(message) : { level, message, ...(path === undefined ? {} : { path }) }),
        ...unread.slice(0, maxGaps).map(gapLine),
        ...more(unread.length - maxGaps, `${unread.length - maxGaps} more inputs could not be looked at; ${file} names them.`),
        `${name}: ${(0,src/* printable */.g$)(decisionLine(execution, inputs['fail-on']))}`,
    ];
}
function findingLine({ severity, ruleId, message, location: { path, region } }) {
    const place = region === undefined ? '' : `:${region.startLine}:${region.startColumn}`;
    return `${severity.padEnd(8)} ${(0,src/* printable */.g$)(path)}${place} ${ruleId} ${(0,src/* printable */.g$)(message)}`;
}
function gapLine({ path, reason, detail }) {
    return {
        level: 'error',
        message: `Not looked at: ${detail ?? reason}. Make it readable, leave it out by an input, or allow it with \`allow-gaps\` in the policy. [${reason}]`,
        path,
    };
}
/** The annotations that GitHub will show, worst first, then one line that says how many it would not. */
function annotations(findings, sarifFile) {
    const lines = [];
    const used = { error: 0, warning: 0, notice: 0 };
    for (const { severity, ruleId, message, location } of [...findings].sort((a, b) => (0,src/* bySeverity */.Np)(a.severity, b.severity))) {
        const level = levels[severity];
        if (used[level]++ < perLevel)
            lines.push({ level, message, title: `${severity}: ${ruleId}`, ...location });
    }
    const left = findings.length - lines.length;
    if (left > 0)
        lines.push(`${left} more ${left === 1 ? 'finding is' : 'findings are'} not annotated; all are in ${(0,src/* printable */.g$)(sarifFile)}.`);
    return lines;
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
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
    if (external_node_worker_threads_namespaceObject.isMainThread || external_node_worker_threads_namespaceObject.parentPort === null)
        return false;
    const { scanner, data } = external_node_worker_threads_namespaceObject.workerData;
    (await load(scanner))?.serve?.(data, external_node_worker_threads_namespaceObject.parentPort);
    return true;
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/run-scanner.js
// A scanner as the action of the same name.









/** Runs a scanner, or, in a thread that it started, its part of the work. */
async function runScanner(engine) {
    const scanner = engine;
    if (await servesThread(async () => scanner))
        return;
    await runAction(scanner, {
        async run(inputs, job) {
            const execution = await executeScanner(scanner, inputs, {
                job,
                resultsBase: job.workspace,
                environment: process.env,
                now: () => new Date(),
                threads: ownThreads(),
            });
            return outcomeOf(scanner, execution, inputs, job);
        },
        failed(error) {
            const file = runnerInputs('sarif-file') ?? scanner.inputs['sarif-file'].default;
            writeFailedRun(scanner, process.env.GITHUB_WORKSPACE || process.cwd(), file, error, new Date());
            return { conclusion: 'fail' };
        },
    });
}
function outcomeOf(scanner, execution, inputs, job) {
    const { findings, unread, letThrough, conclusion, result, exitCode, error } = execution;
    const sarifFile = execution.sarifFile === undefined ? '' : (0,external_node_path_.relative)(job.workspace, execution.sarifFile);
    return {
        exitCode,
        log: [...(error === undefined ? [] : failureLog(error)), ...scannerLog(scanner.name, execution, inputs, sarifFile)],
        ...(inputs.summary ? { summary: scannerSummary(scanner.title, execution, inputs['fail-on'], job.source) } : {}),
        outputs: {
            'sarif-file': sarifFile,
            findings: String(findings.length),
            ...Object.fromEntries(src/* severities */.gO.map((each) => [each, String(findings.filter(({ severity }) => severity === each).length)])),
            'let-through': String(letThrough),
            gaps: String(unread.length),
            'sarif-sha256': execution.sarifFile === undefined ? '' : (0,src/* contentHash */.Ae)((0,external_node_fs_.readFileSync)(execution.sarifFile)),
            conclusion,
            ...result?.outputs,
        },
    };
}


/***/ }),

/***/ 721:
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
  FV: () => (/* reexport */ escapeMarkdown),
  wQ: () => (/* reexport */ fileInputs),
  uw: () => (/* reexport */ fingerprinter),
  Wk: () => (/* reexport */ formatError),
  dE: () => (/* reexport */ formatPlace),
  ti: () => (/* reexport */ inlineCode),
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

// UNUSED EXPORTS: applyEdits, composeChanges, defaultText, detectEncoding, exampleFailures, exampleText, fingerprintOf, indexRules, isNamed, lineHashes, regionsConflict, ruleIsNamed, severityOfScore, worst

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
var external_node_crypto_ = __nccwpck_require__(598);
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
var external_node_buffer_ = __nccwpck_require__(573);
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

/***/ 124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  WU: () => (/* reexport */ documentFormats),
  Hi: () => (/* binding */ engine),
  b2: () => (/* reexport */ isDocumentFormat),
  fF: () => (/* binding */ sbomInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/packages/core/src/index.js + 11 modules
var src = __nccwpck_require__(721);
// EXTERNAL MODULE: ./build/packages/workspace/src/index.js + 8 modules
var workspace_src = __nccwpck_require__(809);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(573);
;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/reader.js
// A reader: one kind of file that names packages, by its name, and how its text becomes a manifest.


/** The last part of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A reader's `matches` for files known by these names. */
function named(...names) {
    const known = new Set(names);
    return (path) => known.has(nameOf(path));
}
/** @param beside and @param list see Source. */
function source(path, bytes, beside = () => undefined, list = () => []) {
    let text;
    return {
        path,
        bytes,
        text() {
            if (text === undefined) {
                const decoded = (0,src/* decodeText */.g7)(bytes);
                // Any bytes are text in Latin-1, so that it says nothing: a name would be another one than its tool wrote.
                if (decoded === undefined || decoded.encoding === 'latin1')
                    throw new src/* PortcullisError */.SO({
                        code: 'text-invalid',
                        message: 'expected text in UTF-8 or UTF-16, got other bytes',
                        where: { file: path, line: lineOfOtherBytes(bytes) },
                        remedy: 'Write the file anew with the tool that made it.',
                    });
                text = decoded.text;
            }
            return text;
        },
        beside,
        list,
    };
}
/** Line of the first bytes that are no UTF-8. */
function lineOfOtherBytes(bytes) {
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
        const newline = bytes.indexOf(10, start);
        const end = newline < 0 ? bytes.length : newline;
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
            return line;
        start = end + 1;
    }
    return 1;
}
/** A file of a known name that does not say what it must. */
function invalid(file, line, message) {
    return new src/* PortcullisError */.SO({
        code: 'manifest-invalid',
        message,
        where: { file, ...(line === undefined ? {} : { line }) },
        remedy: 'Write the file anew with the tool that made it, or leave it out by `exclude` with the reason in the workflow.',
    });
}
/** A file of a tree, with what lies beside it there. */
function sourceIn(tree, path, bytes, maxBytes) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return source(path, bytes, (relative) => {
        const target = normalised(folder + relative);
        const content = target === undefined ? undefined : tree.peek(target, maxBytes);
        return target === undefined || content === undefined ? undefined : sourceIn(tree, target, content, maxBytes);
    }, (relative) => {
        const target = normalised(folder + relative);
        return target === undefined ? [] : tree.list(target);
    });
}
/** A workspace path without dots; undefined when it leads out. */
function normalised(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else
            parts.push(part);
    }
    return parts.join('/');
}
/** Marks that a merge left: the file is two files, and which one counts nobody can say. @throws PortcullisError `manifest-invalid` */
function refuseConflict(file, text) {
    if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>'))
        return;
    const mark = /^(?:<{7}|>{7}|\|{7})(?: |$)/m.exec(text);
    if (mark === null)
        return;
    throw invalid(file, text.slice(0, mark.index).split('\n').length, 'expected no marks of a merge conflict');
}

;// CONCATENATED MODULE: ./build/packages/formats/src/json/mistake.js
// Where a text stops being JSON: V8 names the offset of some mistakes only. Asked once a text was refused.
const scalar = /(?:-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][-+]?\d{1,10})?|true|false|null)(?![\w.+-])/y;
/** Offset of the first character that cannot stand where it does; the length of the text where it ends too early. */
function mistakeAt(text) {
    const open = [];
    let awaited = 'value';
    let at = 0;
    const closed = () => (open.length === 0 ? 'end' : 'comma');
    for (;;) {
        while (at < text.length && ' \t\n\r'.includes(text[at]))
            at++;
        if (at >= text.length)
            return text.length;
        const letter = text[at];
        const next = step(letter);
        if (next === undefined)
            return at;
        awaited = next;
    }
    function step(letter) {
        if (awaited === 'colon')
            return passed(letter === ':', 'value');
        if (awaited === 'end')
            return undefined;
        if (awaited === 'comma' && letter === ',')
            return passed(true, open.at(-1) === '{' ? 'key' : 'value');
        if (awaited !== 'value' && awaited !== 'key' && (letter === '}' || letter === ']'))
            return close(letter);
        if (awaited === 'key' || awaited === 'member')
            return letter === '"' ? afterString('colon') : undefined;
        return awaited === 'comma' ? undefined : value(letter);
    }
    function close(letter) {
        const fits = open.at(-1) === (letter === '}' ? '{' : '[') && awaited !== (letter === '}' ? 'item' : 'member');
        if (!fits)
            return undefined;
        open.pop();
        at++;
        return closed();
    }
    function value(letter) {
        if (letter === '{' || letter === '[') {
            open.push(letter);
            return passed(true, letter === '{' ? 'member' : 'item');
        }
        if (letter === '"')
            return afterString(closed());
        scalar.lastIndex = at;
        const length = scalar.exec(text)?.[0].length;
        if (length === undefined)
            return undefined;
        at += length;
        return closed();
    }
    function passed(fits, next) {
        if (fits)
            at++;
        return fits ? next : undefined;
    }
    /** Past the string that begins here; a letter that none may hold is the mistake. */
    function afterString(next) {
        for (at++; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code === 34)
                return passed(true, next);
            if (code < 32)
                return undefined;
            if (code !== 92)
                continue;
            const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))?.[0];
            if (escaped === undefined)
                return undefined;
            at += escaped.length;
        }
        return next;
    }
}

;// CONCATENATED MODULE: ./build/packages/formats/src/json/json.js
// JSON as values with their lines: parsed by the engine's own parser, its places by one light pass over the text. What a parser
// passes over silently is refused: a key twice in one object, more nesting than a reader may follow.


/** How deep objects and lists may lie in one another. */
const maxDepth = 500;
/** @throws PortcullisError `json-invalid` with file and line. */
function parseJson(text, file, { places = 2, comments = false } = {}) {
    const source = withoutComments(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text, comments);
    let value;
    try {
        value = JSON.parse(source);
    }
    catch (error) {
        throw jsonInvalid(file, lineAt(source, mistakeAt(source)), mistake(source, error));
    }
    const found = scan(source, file, places);
    if (found.keys !== countKeys(value))
        throw duplicateKey(source, file);
    return {
        value,
        lineOf(path) {
            // A key of a section is asked for each package: joined at once, without a list of its own.
            const direct = path.length === 2 && places >= 2 ? found.lines.get(`${path[0]}\0${path[1]}`) : undefined;
            if (direct !== undefined)
                return direct;
            for (let length = Math.min(path.length, places); length > 0; length--) {
                const line = found.lines.get(path.slice(0, length).join('\0'));
                if (line !== undefined)
                    return line;
            }
            return 1;
        },
    };
}
function jsonInvalid(file, line, message) {
    return new src/* PortcullisError */.SO({
        code: 'json-invalid',
        message: `expected valid JSON: ${message}`,
        where: { file, ...(line === undefined ? {} : { line }) },
        remedy: 'Correct the file, or write it anew with the tool that made it.',
    });
}
/** One pass over a text that is known to be JSON. @throws PortcullisError when it is nested too deep. */
function scan(text, file, places) {
    const record = recorder();
    let depth = 0;
    let keys = 0;
    let line = 1;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === lineFeed)
            line++;
        else if (code <= space)
            continue;
        else if (code === quote) {
            const end = stringEnd(text, at);
            const isKey = text.charCodeAt(skipSpace(text, end + 1)) === colon;
            if (isKey)
                keys++;
            if (depth <= places)
                record.text(depth, line, isKey ? keyText(text, at, end) : undefined);
            at = end;
        }
        else if (code === openBrace || code === openBracket) {
            if (depth <= places)
                record.item(depth, line);
            if (++depth > maxDepth)
                throw jsonInvalid(file, line, `expected at most ${maxDepth} levels`);
            if (depth <= places)
                record.open(depth, code === openBracket);
        }
        else if (code === closeBrace || code === closeBracket)
            depth--;
        else if (code === comma && depth <= places)
            record.next(depth);
    }
    return { keys, lines: record.lines };
}
/** Lines by path, as deep as they are asked for. */
function recorder() {
    const lines = new Map();
    /** Path of the container at each depth, and the index of its next item; -1 for objects. */
    const paths = ['', ''];
    const indexes = [-1];
    let pending = '';
    const record = (depth, line, name) => {
        pending = depth === 1 ? name : `${paths[depth]}\0${name}`;
        lines.set(pending, line);
    };
    const item = (depth, line) => {
        const index = indexes[depth];
        if (depth > 0 && index >= 0)
            record(depth, line, String(index));
    };
    return {
        lines,
        item,
        text: (depth, line, key) => (key === undefined ? item(depth, line) : record(depth, line, key)),
        open(depth, isList) {
            paths[depth] = pending;
            indexes[depth] = isList ? 0 : -1;
        },
        next(depth) {
            const index = indexes[depth];
            if (index >= 0)
                indexes[depth] = index + 1;
        },
    };
}
function keyText(text, start, end) {
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? JSON.parse(text.slice(start, end + 1)) : raw;
}
const lineFeed = 10;
const space = 32;
const quote = 34;
const comma = 44;
const colon = 58;
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;
/** Index of the quotation mark that ends the string that begins at `start`. */
function stringEnd(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end > 0 && isEscaped(text, end))
        end = text.indexOf('"', end + 1);
    return end < 0 ? text.length : end;
}
function isEscaped(text, at) {
    let first = at;
    while (text.charCodeAt(first - 1) === 92)
        first--;
    return (at - first) % 2 === 1;
}
function skipSpace(text, from) {
    let at = from;
    while (at < text.length && text.charCodeAt(at) <= 32)
        at++;
    return at;
}
function countKeys(root) {
    let count = 0;
    const open = [root];
    while (open.length > 0) {
        const value = open.pop();
        if (Array.isArray(value)) {
            for (const entry of value)
                if (typeof entry === 'object' && entry !== null)
                    open.push(entry);
        }
        else if (typeof value === 'object' && value !== null) {
            for (const key in value) {
                count++;
                const entry = value[key];
                if (typeof entry === 'object' && entry !== null)
                    open.push(entry);
            }
        }
    }
    return count;
}
/** The slow way to the first key that stands twice in one object. */
function duplicateKey(text, file) {
    const sets = [];
    let line = 1;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 10)
            line++;
        else if (code === openBrace)
            sets.push(new Set());
        else if (code === openBracket)
            sets.push(undefined);
        else if (code === closeBrace || code === closeBracket)
            sets.pop();
        else if (code === quote) {
            const end = stringEnd(text, at);
            if (text.charCodeAt(skipSpace(text, end + 1)) === colon) {
                const key = JSON.parse(text.slice(at, end + 1));
                if (sets.at(-1)?.has(key) === true)
                    return jsonInvalid(file, line, `the key "${key.slice(0, 60)}" stands twice in one object`);
                sets.at(-1)?.add(key);
            }
            at = end;
        }
    }
    return jsonInvalid(file, undefined, 'a key stands twice in one object');
}
/** Comments and trailing commas as spaces, so that places stay. */
function withoutComments(text, allowed) {
    if (!allowed)
        return text;
    const blank = text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, (match) => match.startsWith('"') ? match : match.replace(/[^\n]/g, ' '));
    return blank.replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g, (match) => (match === ',' ? ' ' : match));
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** What V8 says, without the piece of the text that it shows. */
function mistake(text, error) {
    if (text.trim() === '')
        return 'got an empty file';
    if (/end of JSON|Unterminated/.test(error.message))
        return 'the text ends too early';
    return /^Unexpected token|^Expected|^Bad|^Unexpected/.exec(error.message)
        ? error.message.replace(/,? ?".*$/s, '').slice(0, 120)
        : 'it has a mistake';
}

;// CONCATENATED MODULE: ./build/packages/formats/src/json/index.js


;// CONCATENATED MODULE: ./build/packages/formats/src/toml/toml.js
// TOML as values with the lines of tables, keys and items: the parser keeps no places, so one light pass over the text finds them.
// https://toml.io/en/v1.0.0

/** How deep tables and lists may lie in one another. */
const toml_maxDepth = 100;
/** @throws PortcullisError `toml-invalid` with file and line: a syntax error, a key or table twice, a text that ends too early. */
async function parseToml(text, file) {
    const { parse, TomlError } = await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 292));
    const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    let value;
    try {
        value = parse(source, { maxDepth: toml_maxDepth });
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        throw new src/* PortcullisError */.SO({
            code: 'toml-invalid',
            message: `expected valid TOML: ${(error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '').slice(0, 120)}`,
            where: { file, line: error.line },
            remedy: 'Correct the file, or write it anew with the tool that made it.',
        });
    }
    const lines = places(source);
    return {
        value,
        lineOf(path) {
            for (let length = path.length; length > 0; length--) {
                const line = lines.get(keyOf(path.slice(0, length)));
                if (line !== undefined)
                    return line;
            }
            return 1;
        },
    };
}
function keyOf(path) {
    return path.join('\0');
}
/** One pass over a text that is known to be TOML. */
function places(text) {
    const lines = new Map();
    const tables = new Map();
    const cursor = { text, at: 0, line: 1 };
    let table = [];
    for (;;) {
        skipBlank(cursor);
        if (cursor.at >= text.length)
            return lines;
        const { line } = cursor;
        if (text.charCodeAt(cursor.at) === toml_openBracket) {
            const isList = text.charCodeAt(cursor.at + 1) === toml_openBracket;
            cursor.at += isList ? 2 : 1;
            table = tablePath(readKey(cursor), isList, tables);
            note(lines, table, line);
            cursor.at = endOfLine(cursor);
        }
        else {
            const path = [...table, ...readKey(cursor)];
            note(lines, path, line);
            cursor.at = text.indexOf('=', cursor.at) + 1;
            // A key without a value cannot be: the text was parsed. It still must not turn this pass back to its start.
            if (cursor.at === 0)
                return lines;
            skipValue(cursor, path, lines);
        }
    }
}
function note(lines, path, line) {
    const key = keyOf(path);
    if (!lines.has(key))
        lines.set(key, line);
}
/** A header's keys with the index of every list of tables that they lead through. */
function tablePath(keys, isList, counts) {
    const path = [];
    for (const [index, name] of keys.entries()) {
        path.push(name);
        const key = keyOf(path);
        if (isList && index === keys.length - 1)
            counts.set(key, (counts.get(key) ?? -1) + 1);
        const count = counts.get(key);
        if (count !== undefined)
            path.push(count);
    }
    return path;
}
const newline = 10;
const hash = 35;
const toml_quote = 34;
const apostrophe = 39;
const toml_comma = 44;
const toml_openBracket = 91;
const toml_closeBracket = 93;
const toml_openBrace = 123;
const toml_closeBrace = 125;
function skipBlank(cursor) {
    const { text } = cursor;
    for (; cursor.at < text.length; cursor.at++) {
        const code = text.charCodeAt(cursor.at);
        if (code === hash)
            cursor.at = endOfLine(cursor) - 1;
        else if (code === newline)
            cursor.line++;
        else if (code > 32)
            return;
    }
}
function endOfLine({ text, at }) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
/** `a."b.c".'d'`, up to what is no key any more. */
function readKey(cursor) {
    const parts = [];
    const bare = /[ \t]*(?:([A-Za-z0-9_-]+)|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')[ \t]*/y;
    for (;;) {
        bare.lastIndex = cursor.at;
        const match = bare.exec(cursor.text);
        if (match === null)
            return parts;
        parts.push(match[1] ?? match[3] ?? unescaped(match[2]));
        cursor.at = bare.lastIndex;
        if (cursor.text[cursor.at] !== '.')
            return parts;
        cursor.at++;
    }
}
/** The escapes that TOML shares with JSON; a key with others is found under its written form. */
function unescaped(text) {
    if (!text.includes('\\'))
        return text;
    try {
        return JSON.parse(`"${text}"`);
    }
    catch {
        return text;
    }
}
/** Past a value, whose items' lines are kept where it is a list. */
function skipValue(cursor, path, lines) {
    const { text } = cursor;
    let depth = 0;
    let index = 0;
    let awaited = false;
    for (; cursor.at < text.length; cursor.at++) {
        const code = text.charCodeAt(cursor.at);
        if (code === newline) {
            if (depth === 0)
                return;
            cursor.line++;
            continue;
        }
        if (code === hash) {
            cursor.at = endOfLine(cursor) - 1;
            continue;
        }
        if (awaited && depth === 1 && code > 32 && code !== toml_closeBracket) {
            note(lines, [...path, index++], cursor.line);
            awaited = false;
        }
        if (code === toml_quote || code === apostrophe)
            skipString(cursor);
        else if (code === toml_openBracket || code === toml_openBrace) {
            depth++;
            if (depth === 1 && code === toml_openBracket)
                awaited = true;
        }
        else if (code === toml_closeBracket || code === toml_closeBrace)
            depth--;
        else if (code === toml_comma && depth === 1)
            awaited = index > 0;
    }
}
/** To the last character of the string that begins here. */
function skipString(cursor) {
    const { text, at } = cursor;
    const mark = text[at];
    const isLong = text.startsWith(mark.repeat(3), at);
    const closing = isLong ? mark.repeat(3) : mark;
    let end = at + closing.length;
    while (end < text.length && !text.startsWith(closing, end)) {
        if (text[end] === '\\' && mark === '"')
            end++;
        if (text.charCodeAt(end) === newline)
            cursor.line++;
        end++;
    }
    end += closing.length;
    // A long string may end in up to two quotation marks of its own.
    while (isLong && text[end] === mark)
        end++;
    cursor.at = end - 1;
}

;// CONCATENATED MODULE: ./build/packages/formats/src/toml/index.js


;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/shape.js
// What a lock must look like, said where it does not: own properties only, no type believed unchecked.


/** @throws PortcullisError `manifest-invalid` when the document is no object. */
function shape(file, document) {
    const fail = (path, expected, value) => {
        const where = path.length === 0 ? 'the document' : `\`${path.join('.').slice(0, 200)}\``;
        throw invalid(file, document.lineOf(path), `expected ${where} to be ${expected}, got ${kindOf(value)}`);
    };
    const made = {
        file,
        line: (path) => document.lineOf(path),
        fields: (value, path) => (value === undefined || value === null ? undefined : isFields(value) ? value : fail(path, 'an object', value)),
        list: (value, path) => (value === undefined || value === null ? [] : Array.isArray(value) ? value : fail(path, 'a list', value)),
        text: (value, path) => value === undefined || value === null ? undefined : typeof value === 'string' ? value : fail(path, 'text', value),
        needed: (value, path) => (typeof value === 'string' && value !== '' ? value : fail(path, 'text', value)),
    };
    return { ...made, root: made.fields(document.value, []) ?? fail([], 'an object', document.value) };
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A property that the object has of its own. */
function own(fields, key) {
    return fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined;
}
/** The line of a path as a package keeps it. */
function lineOf(document, path) {
    const line = document.line(path);
    return line === undefined ? {} : { line };
}
function kindOf(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `${typeof value} ${String(value).slice(0, 40)}`;
}
/** A TOML file as a shape. @throws PortcullisError */
async function tomlShape(source) {
    return shape(source.path, await parseToml(source.text(), source.path));
}

;// CONCATENATED MODULE: ./build/packages/purl/src/types.js
// What each type of package URL says of its parts (purl-spec, types/*-definition.json): letters, parts that must or must not be there.
const lower = (text) => text.toLowerCase();
const lowerName = { name: lower };
const lowerBoth = { namespace: lower, name: lower };
const needsNamespace = (what) => ({
    wrong: ({ namespace }) => (namespace === undefined ? `expected ${what} as namespace` : undefined),
});
const noNamespace = { wrong: ({ namespace }) => (namespace === undefined ? undefined : 'expected no namespace') };
/** PEP 503: runs of dashes, underscores and dots are one dash. The definition of the type replaces underscores only. */
const pypi = { name: (name) => name.toLowerCase().replace(/_/g, '-'), ...noNamespace };
/** Only a name on Databricks is without regard to case. */
const mlflow = {
    name: (name, { qualifiers }) => (/databricks/i.test(qualifiers?.repository_url ?? '') ? name.toLowerCase() : name),
};
const cpan = {
    namespace: (namespace) => namespace.toUpperCase(),
    wrong: ({ name }) => (name.includes('::') ? 'expected the name of a distribution, with dashes, and no module' : undefined),
};
const chromeExtension = {
    wrong: ({ name, version }) => !/^[a-p]{32}$/.test(name)
        ? 'expected the 32 letters, a to p, of an extension as name'
        : version !== undefined && !/^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(version)
            ? 'expected one to four numbers as version'
            : undefined,
};
/** `git` and a host that takes names without regard to case. */
const foldsCase = (host) => /^(?:github|bitbucket|gitlab)(?:\.com|\.org)?$/i.test(host ?? '');
const gitRepository = {
    namespace: lower,
    name: (name, { namespace }) => (foldsCase(namespace) ? name.toLowerCase() : name),
    pathAsName: true,
};
const julia = { wrong: ({ qualifiers }) => (qualifiers?.uuid === undefined ? 'expected the qualifier uuid' : undefined) };
const vscode = { ...lowerBoth, ...needsNamespace('the publisher') };
const types = {
    alpm: lowerBoth,
    apk: lowerBoth,
    bitbucket: lowerBoth,
    bitnami: lowerName,
    brew: lowerBoth,
    'chrome-extension': chromeExtension,
    composer: lowerBoth,
    cpan,
    deb: lowerBoth,
    git: gitRepository,
    github: lowerBoth,
    golang: lowerBoth,
    hex: lowerBoth,
    huggingface: { version: lower },
    julia,
    luarocks: { name: lower, version: lower },
    mlflow,
    oci: { name: lower, ...noNamespace },
    otp: { name: lower, ...noNamespace },
    pub: lowerName,
    pypi,
    qpkg: { namespace: lower },
    rpm: { namespace: lower },
    swift: needsNamespace('the host and owner'),
    vcpkg: noNamespace,
    'vscode-extension': vscode,
};
const nothing = {};
function typeRules(type) {
    return Object.hasOwn(types, type) ? types[type] : nothing;
}

;// CONCATENATED MODULE: ./build/packages/purl/src/purl.js
// Package URLs: parsed, checked by type, and written in the one canonical way (ECMA-427, and the type definitions of purl-spec).

/** Says in one sentence what a package URL lacks or has too much of. */
class PurlError extends Error {
    name = 'PurlError';
    /** The purl that was meant, where only its spelling is against the rules. */
    meant;
    constructor(message, meant) {
        super(message);
        if (meant !== undefined)
            this.meant = meant;
    }
}
/** Longest text that is read as a purl. */
const maxLength = 16_384;
/**
 * Reads a purl. Spellings that mean the same (letters of the type, percent codes nobody needs, order of qualifiers) are all read.
 * @throws PurlError with what was `meant` where only a qualifier begins with a capital.
 */
function parsePurl(text) {
    const purl = readPurl(text);
    // The official cases read `repositorY_url` and refuse `Platform`.
    const capital = /[?&]([A-Z][^=&#]{0,200})=/.exec(text)?.[1];
    if (capital !== undefined)
        throw new PurlError(`expected a qualifier that begins with a small letter, got "${capital.slice(0, 60)}"`, purl);
    return purl;
}
function readPurl(text) {
    if (text.length > maxLength)
        throw new PurlError(`expected at most ${maxLength} characters, got ${text.length}`);
    if (!/^pkg:/i.test(text))
        throw new PurlError('expected `pkg:` before the type');
    let rest = text.slice(4).replace(/^\/{1,16384}/, '');
    const subpath = cut('#', true);
    const qualifiers = cut('?', true);
    const slash = rest.indexOf('/');
    if (slash < 0)
        throw new PurlError('expected a type and a name, with a slash between them');
    const type = rest.slice(0, slash);
    rest = rest
        .slice(slash + 1)
        .replace(/^\/{1,16384}/, '')
        .replace(/\/{1,16384}$/, '');
    // An @ before a slash belongs to a namespace: `@babel/core` is commonly written so.
    const at = rest.lastIndexOf('@');
    const hasVersion = at >= 0 && !rest.includes('/', at);
    const version = hasVersion ? decode(rest.slice(at + 1), 'version') : null;
    if (hasVersion)
        rest = rest.slice(0, at);
    if (rest === '' || rest.endsWith('/'))
        throw new PurlError('expected a name');
    const segments = rest.split('/').filter((segment) => segment !== '');
    const names = segments.splice(typeRules(type.toLowerCase()).pathAsName === true ? 1 : -1);
    return checked({
        type,
        namespace: segments.map((segment) => decode(segment, 'namespace')).join('/'),
        name: names.map((segment) => decode(segment, 'name')).join('/'),
        version,
        qualifiers: qualifiers === undefined ? null : readQualifiers(qualifiers),
        subpath: subpath === undefined
            ? null
            : subpath
                .split('/')
                .map((segment) => decode(segment, 'subpath'))
                .join('/'),
    });
    function cut(mark, last) {
        const place = last ? rest.lastIndexOf(mark) : rest.indexOf(mark);
        if (place < 0)
            return undefined;
        const after = rest.slice(place + 1);
        rest = rest.slice(0, place);
        return after;
    }
}
/** A purl from its parts, checked and in its normal form. @throws PurlError */
function checked(parts) {
    const type = (parts.type ?? '').toLowerCase();
    if (!/^[a-z][a-z0-9.-]{0,100}$/.test(type))
        throw new PurlError('expected a type of letters, digits, dots and dashes that begins with a letter');
    const rules = typeRules(type);
    const namespace = normalSegments(parts.namespace ?? '', false);
    const qualifiers = checkedQualifiers(parts.qualifiers ?? {});
    const subpath = normalSegments(parts.subpath ?? '', true);
    const bare = {
        type,
        ...(namespace === '' ? {} : { namespace: rules.namespace?.(namespace) ?? namespace }),
        name: parts.name ?? '',
        ...((parts.version ?? '') === '' ? {} : { version: rules.version?.(parts.version) ?? parts.version }),
        ...(Object.keys(qualifiers).length === 0 ? {} : { qualifiers }),
        ...(subpath === '' ? {} : { subpath }),
    };
    if (bare.name === '')
        throw new PurlError('expected a name');
    const purl = { ...bare, name: rules.name?.(bare.name, bare) ?? bare.name };
    const wrong = rules.wrong?.(purl);
    if (wrong !== undefined)
        throw new PurlError(wrong);
    return purl;
}
/** The canonical text. Qualifiers in the order of their keys. */
function formatPurl({ type, namespace, name, version, qualifiers, subpath }) {
    const names = typeRules(type).pathAsName === true ? name.split('/') : [name];
    const path = [type, ...(namespace === undefined ? [] : namespace.split('/')), ...names].map(encode).join('/');
    const query = Object.entries(qualifiers ?? {})
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${encode(value)}`)
        .join('&');
    return `pkg:${path}${version === undefined ? '' : `@${encode(version)}`}${query === '' ? '' : `?${query}`}${subpath === undefined ? '' : `#${subpath.split('/').map(encode).join('/')}`}`;
}
function readQualifiers(text) {
    const found = {};
    for (const pair of text.split('&')) {
        const equals = pair.indexOf('=');
        if (pair === '')
            continue;
        if (equals < 0)
            throw new PurlError(`expected key=value in the qualifiers, got "${pair.slice(0, 60)}"`);
        const key = pair.slice(0, equals);
        if (Object.hasOwn(found, key.toLowerCase()))
            throw new PurlError(`expected the qualifier ${key.slice(0, 60)} once`);
        purl_define(found, key, decode(pair.slice(equals + 1), 'qualifiers'));
    }
    return found;
}
function checkedQualifiers(given) {
    const kept = {};
    for (const [written, value] of Object.entries(given)) {
        const key = written.toLowerCase();
        if (!/^[a-z][a-z0-9._-]{0,200}$/.test(key))
            throw new PurlError(`expected qualifiers named by letters, digits, dots, dashes and underscores, got "${written.slice(0, 60)}"`);
        // A qualifier without value says nothing.
        if (value !== null && value !== undefined && value !== '')
            purl_define(kept, key, value);
    }
    return kept;
}
function purl_define(object, key, value) {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
function normalSegments(text, isPath) {
    return text
        .split('/')
        .filter((segment) => segment !== '' && !(isPath && (segment === '.' || segment === '..')))
        .join('/');
}
function decode(text, part) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw new PurlError(`expected percent codes of UTF-8 in the ${part}`);
    }
}
/** Letters, digits and `.-_~` stand for themselves, and so does the colon. */
function encode(text) {
    return encodeURIComponent(text)
        .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%3A/g, ':');
}

;// CONCATENATED MODULE: ./build/packages/purl/src/index.js


;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/read/document.js
// A document of another maker, or of ours, read back into an inventory.

/** Names of hash algorithms as either family of documents writes them; others are left out, and said. */
const algorithmOf = {
    MD5: 'MD5',
    'SHA-1': 'SHA-1',
    SHA1: 'SHA-1',
    'SHA-256': 'SHA-256',
    SHA256: 'SHA-256',
    'SHA-384': 'SHA-384',
    SHA384: 'SHA-384',
    'SHA-512': 'SHA-512',
    SHA512: 'SHA-512',
};
/** An inventory from drafts and edges; refs are the purls, and for what has none the document's own ids. */
function inventoryOf(drafts, edges, rootId, path) {
    const refOf = new Map(drafts.map(({ id, purl }) => [id, purl ?? id]));
    const merged = new Map();
    for (const draft of drafts) {
        if (draft.id === rootId)
            continue;
        const ref = refOf.get(draft.id);
        const dependencies = edges.get(draft.id)?.flatMap((to) => refOf.get(to) ?? []);
        const component = componentOf(draft, ref, dependencies);
        const other = merged.get(ref);
        merged.set(ref, other === undefined ? component : together(other, component));
    }
    const direct = (rootId === undefined ? undefined : edges.get(rootId))?.flatMap((to) => refOf.get(to) ?? []) ?? [];
    return {
        components: [...merged.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1)),
        subjects: [
            { ref: 'root', name: drafts.find(({ id }) => id === rootId)?.name ?? path, path, dependencies: [...new Set(direct)].sort() },
        ],
        manifests: [{ path, reader: 'sbom-document', packages: merged.size }],
        excluded: [],
    };
}
function componentOf(draft, ref, dependencies) {
    const purl = document_readPurl(draft.purl);
    const { version: _, ...identity } = purl ?? {
        type: 'generic',
        ...(draft.group === undefined ? {} : { namespace: draft.group }),
        name: draft.name,
    };
    const version = purl?.version ?? draft.version;
    return {
        ref,
        ...(draft.purl === undefined ? {} : { purl: draft.purl }),
        identity,
        ...(version === undefined ? {} : { version }),
        origin: { kind: 'registry' },
        hashes: draft.hashes,
        ...(draft.licence === undefined ? {} : { licence: draft.licence }),
        aliases: [],
        scope: draft.scope === 'excluded' ? 'development' : draft.scope === 'optional' ? 'optional' : 'required',
        places: [draft.place],
        ...(dependencies === undefined ? {} : { dependencies: [...new Set(dependencies)].filter((to) => to !== ref).sort() }),
    };
}
function together(a, b) {
    const hashes = new Map([...a.hashes, ...b.hashes].map((hash) => [`${hash.algorithm}:${hash.value}`, hash]));
    const dependencies = [...new Set([...(a.dependencies ?? []), ...(b.dependencies ?? [])])].sort();
    return {
        ...a,
        hashes: [...hashes.values()],
        places: [...a.places, ...b.places],
        ...(a.dependencies === undefined && b.dependencies === undefined ? {} : { dependencies }),
    };
}
function document_readPurl(text) {
    if (text === undefined)
        return undefined;
    try {
        return parsePurl(text);
    }
    catch (error) {
        if (error instanceof PurlError)
            return error.meant;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/read/cyclonedx-json.js
// CycloneDX JSON 1.2 to 1.7, as any maker writes it.




/** Components within components; more are refused. */
const maxNesting = 50;
function readCycloneDxJson(source) {
    const document = shape(source.path, parseJson(source.text(), source.path, { places: 2 * maxNesting + 2 }));
    const version = document.needed(own(document.root, 'specVersion'), ['specVersion']);
    if (!/^1\.[2-7]$/.test(version))
        throw invalid(source.path, document.line(['specVersion']), `expected specVersion 1.2 to 1.7, got "${version.slice(0, 20)}"`);
    const metadata = document.fields(own(document.root, 'metadata'), ['metadata']);
    const drafts = [];
    const remarks = [];
    const root = document.fields(own(metadata, 'component'), ['metadata', 'component']);
    if (root !== undefined)
        collect(root, ['metadata', 'component'], document, source.path, drafts, remarks);
    const components = document.list(own(document.root, 'components'), ['components']);
    for (const [index, component] of components.entries()) {
        const path = ['components', index];
        collect(document.fields(component, path) ?? {}, path, document, source.path, drafts, remarks);
    }
    const rootDraft = root === undefined ? undefined : drafts[0];
    return {
        format: 'cyclonedx',
        version,
        inventory: inventoryOf(drafts, edgesOf(document), rootDraft?.id, source.path),
        root: {
            name: rootDraft?.name ?? source.path,
            ...(rootDraft?.version === undefined ? {} : { version: rootDraft.version }),
            ...(rootDraft?.purl === undefined ? {} : { purl: rootDraft.purl }),
        },
        remarks,
    };
}
function collect(fields, path, document, file, drafts, remarks) {
    if (path.length > 2 * maxNesting)
        throw invalid(file, document.line(path), `expected at most ${maxNesting} components within one another`);
    const name = document.needed(own(fields, 'name'), [...path, 'name']);
    const line = document.line(path);
    const hashes = document.list(own(fields, 'hashes'), [...path, 'hashes']).flatMap((entry) => {
        const algorithm = isFields(entry) ? algorithmOf[String(entry.alg)] : undefined;
        const value = isFields(entry) && typeof entry.content === 'string' ? entry.content.toLowerCase() : undefined;
        return algorithm === undefined || value === undefined ? [] : [{ algorithm, value }];
    });
    const text = (key) => document.text(own(fields, key), [...path, key]);
    const [group, version, purl, scope, reference] = ['group', 'version', 'purl', 'scope', 'bom-ref'].map(text);
    const licence = licenceOf(own(fields, 'licenses'));
    drafts.push({
        id: reference ?? purl ?? `component:${drafts.length}`,
        name,
        ...(group === undefined || group === '' ? {} : { group }),
        ...(version === undefined || version === '' ? {} : { version }),
        ...(purl === undefined || purl === '' ? {} : { purl }),
        hashes,
        ...(licence === undefined ? {} : { licence }),
        ...(scope === undefined ? {} : { scope }),
        place: { path: file, ...(line === undefined ? {} : { line }) },
    });
    if (purl === undefined)
        remarks.push({ ...(line === undefined ? {} : { line }), message: `the component ${name.slice(0, 80)} has no purl` });
    for (const [index, inner] of document.list(own(fields, 'components'), [...path, 'components']).entries()) {
        const at = [...path, 'components', index];
        collect(document.fields(inner, at) ?? {}, at, document, file, drafts, remarks);
    }
}
function edgesOf(document) {
    const edges = new Map();
    for (const [index, entry] of document.list(own(document.root, 'dependencies'), ['dependencies']).entries()) {
        const path = ['dependencies', index];
        const fields = document.fields(entry, path) ?? {};
        const to = document.list(own(fields, 'dependsOn'), [...path, 'dependsOn']).filter((ref) => typeof ref === 'string');
        edges.set(document.needed(own(fields, 'ref'), [...path, 'ref']), to);
    }
    return edges;
}
/** Licences joined as an expression: each of a list applies (CycloneDX leaves open how; AND is the careful reading). */
function licenceOf(value) {
    const all = (Array.isArray(value) ? value : []).flatMap((choice) => {
        if (!isFields(choice))
            return [];
        if (typeof choice.expression === 'string')
            return [choice.expression];
        const { license } = choice;
        if (!isFields(license))
            return [];
        return typeof license.id === 'string' ? [license.id] : typeof license.name === 'string' ? [license.name] : [];
    });
    return all.length === 0 ? undefined : all.length === 1 ? all[0] : all.join(' AND ');
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/read/spdx-json.js
// SPDX 2.2 and 2.3 as JSON, as any maker writes it.




function readSpdxJson(source) {
    const document = shape(source.path, parseJson(source.text(), source.path));
    const version = document.needed(own(document.root, 'spdxVersion'), ['spdxVersion']);
    if (!/^SPDX-2\.[23]$/.test(version))
        throw invalid(source.path, document.line(['spdxVersion']), `expected SPDX-2.2 or SPDX-2.3, got "${version.slice(0, 20)}"`);
    const drafts = document
        .list(own(document.root, 'packages'), ['packages'])
        .map((entry, index) => draftOf(entry, index, document, source.path));
    const { edges, described } = relationships(document);
    const listed = document.list(own(document.root, 'documentDescribes'), ['documentDescribes']).filter((id) => typeof id === 'string');
    const rootId = [...described, ...listed].find((id) => drafts.some((draft) => draft.id === id));
    const root = drafts.find(({ id }) => id === rootId);
    return {
        format: 'spdx',
        version: version.slice('SPDX-'.length),
        inventory: inventoryOf(drafts, edges, rootId, source.path),
        root: {
            name: root?.name ?? document.text(own(document.root, 'name'), ['name']) ?? source.path,
            ...(root?.version === undefined ? {} : { version: root.version }),
            ...(root?.purl === undefined ? {} : { purl: root.purl }),
        },
        remarks: [],
    };
}
function draftOf(entry, index, document, file) {
    const path = ['packages', index];
    const fields = document.fields(entry, path) ?? {};
    const name = document.needed(own(fields, 'name'), path);
    const version = document.text(own(fields, 'versionInfo'), path);
    const purl = document
        .list(own(fields, 'externalRefs'), path)
        .map((ref) => (isFields(ref) && ref.referenceType === 'purl' ? ref.referenceLocator : undefined))
        .find((locator) => typeof locator === 'string');
    const hashes = document.list(own(fields, 'checksums'), path).flatMap((checksum) => {
        const algorithm = isFields(checksum) ? algorithmOf[String(checksum.algorithm)] : undefined;
        const value = isFields(checksum) && typeof checksum.checksumValue === 'string' ? checksum.checksumValue.toLowerCase() : undefined;
        return algorithm === undefined || value === undefined ? [] : [{ algorithm, value }];
    });
    const licence = [own(fields, 'licenseDeclared'), own(fields, 'licenseConcluded')].find((text) => typeof text === 'string' && text !== 'NOASSERTION' && text !== 'NONE');
    const line = document.line(path);
    return {
        id: document.needed(own(fields, 'SPDXID'), path),
        name,
        ...(version === undefined || version === '' ? {} : { version }),
        ...(purl === undefined ? {} : { purl: purl }),
        hashes,
        ...(licence === undefined ? {} : { licence }),
        place: { path: file, ...(line === undefined ? {} : { line }) },
    };
}
/** Edges from either direction of saying them, and what the document describes. */
function relationships(document) {
    const edges = new Map();
    const described = [];
    const add = (from, to) => {
        const list = edges.get(from) ?? [];
        if (to !== 'NONE' && to !== 'NOASSERTION')
            list.push(to);
        edges.set(from, list);
    };
    for (const [index, entry] of document.list(own(document.root, 'relationships'), ['relationships']).entries()) {
        const path = ['relationships', index];
        const fields = document.fields(entry, path) ?? {};
        const [from, to, type] = ['spdxElementId', 'relatedSpdxElement', 'relationshipType'].map((key) => document.needed(own(fields, key), path));
        if (from === undefined || to === undefined)
            continue;
        if (type === 'DESCRIBES')
            described.push(to);
        else if (type === 'DESCRIBED_BY')
            described.push(from);
        else if (type === 'DEPENDS_ON' || type === 'CONTAINS')
            add(from, to);
        else if (type === 'DEPENDENCY_OF' || type?.endsWith('_DEPENDENCY_OF') === true || type === 'CONTAINED_BY')
            add(to, from);
    }
    return { edges, described };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/read/index.js
// Documents read back, whatever their format.



/** @throws PortcullisError with file and line: no document of a known kind, or one with a mistake. */
function readDocument(source) {
    const head = source.text().slice(0, 65_536);
    if (/"bomFormat"\s*:\s*"CycloneDX"/.test(head) || /"specVersion"\s*:/.test(head))
        return readCycloneDxJson(source);
    if (/"spdxVersion"\s*:/.test(source.text()))
        return readSpdxJson(source);
    throw invalid(source.path, 1, 'expected a CycloneDX or SPDX document as JSON');
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/origin.js
// Addresses as they may be shown: a user and a secret in them are no part of where a package comes from.
/** The same place without what stands before an @ in its authority; `git@`, the user of every code host, stays. */
function withoutCredentials(origin) {
    const places = origin.kind === 'git' || origin.kind === 'url' ? [origin.url] : origin.kind === 'registry' ? [origin.url, origin.registry] : [];
    if (!places.some((place) => place?.includes('@') === true))
        return origin;
    if (origin.kind === 'git' || origin.kind === 'url')
        return { ...origin, url: publicAddress(origin.url) };
    if (origin.kind !== 'registry')
        return origin;
    return {
        kind: 'registry',
        ...(origin.url === undefined ? {} : { url: publicAddress(origin.url) }),
        ...(origin.registry === undefined ? {} : { registry: publicAddress(origin.registry) }),
    };
}
function publicAddress(address) {
    const scheme = address.indexOf('://');
    if (scheme < 0)
        return address;
    const start = scheme + 3;
    const rest = address.slice(start);
    const authority = rest.slice(0, rest.search(/[/?#]|$/));
    const at = authority.lastIndexOf('@');
    return at < 0 || authority.slice(0, at) === 'git' ? address : address.slice(0, start) + rest.slice(at + 1);
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/inventory.js
// From what files say to one inventory: the same purl is one component with all its places, scope and depth come from walking the
// graph from the root, and nothing that a file names is lost.



/** From the strongest down: what is needed in two ways is needed in the stronger. */
const scopes = ['required', 'peer', 'optional', 'development', 'unreached'];
/** Folders whose lock files are input of tests and no part of the product. */
const testFolder = /(?:^|\/)(?:tests?|__tests__|spec|testdata|test-data|fixtures?|__fixtures__|e2e)\//i;
function inventory(read) {
    const drafts = new Map();
    const subjects = [];
    const modules = reactor(read);
    for (const one of [...read].sort((a, b) => (0,src/* compareText */.n6)(a.path, b.path)).map(publicOrigins)) {
        const refs = merge(one, drafts, modules);
        subjects.push(subjectOf(one, refs));
    }
    const components = [...drafts.values()].map(component).sort((a, b) => (0,src/* compareText */.n6)(a.ref, b.ref));
    const inTests = (entry) => entry.places.every(({ path }) => testFolder.test(path));
    return {
        components: components.filter((entry) => !inTests(entry)),
        subjects: uniqueRefs(subjects.filter(({ path }) => !testFolder.test(path))),
        manifests: read.map(({ path, reader, manifest }) => ({ path, reader, packages: manifest.packages.length })),
        excluded: components.filter(inTests).map(({ ref, places }) => ({ ref, reason: 'only below folders of tests', places })),
    };
}
/** The subjects that Maven's files describe, by coordinates: who asks for them gets them from the tree, and not from the registry. */
function reactor(read) {
    return new Map(read.flatMap(({ path, manifest: { subject } }) => subject?.identity?.type === 'maven' ? [[coordinates(subject.identity, subject.version), `subject:${path}`]] : []));
}
function coordinates({ type, namespace, name }, version) {
    return [type, namespace ?? '', name, version ?? ''].join(':');
}
/** Secrets in addresses go no further than the reader. */
function publicOrigins({ manifest, ...rest }) {
    const packages = manifest.packages.map((entry) => {
        const origin = withoutCredentials(entry.origin);
        return origin === entry.origin ? entry : { ...entry, origin };
    });
    return { ...rest, manifest: { ...manifest, packages } };
}
/** Adds a manifest's packages to the drafts, and returns their refs by key; modules of the tree are subjects already. */
function merge({ path, manifest }, drafts, modules) {
    const reached = walk(manifest);
    const refs = new Map();
    const module = ({ identity, version, origin }) => origin.kind === 'registry' ? modules.get(coordinates(identity, version)) : undefined;
    for (const entry of manifest.packages)
        refs.set(entry.key, module(entry) ?? refOf(entry, path));
    for (const entry of manifest.packages) {
        if (module(entry) !== undefined)
            continue;
        const ref = refs.get(entry.key);
        const draft = drafts.get(ref) ?? newDraft(ref, entry);
        drafts.set(ref, draft);
        const way = reached.get(entry.key);
        draft.scope = stronger(draft.scope, way?.scope ?? 'unreached');
        if (manifest.graph === 'complete' && way !== undefined)
            draft.depth = Math.min(draft.depth ?? way.depth, way.depth);
        draft.graphKnown ||= manifest.graph === 'complete';
        draft.licence ??= entry.licence;
        if (entry.alias !== undefined)
            draft.aliases.add(entry.alias);
        for (const hash of entry.hashes ?? [])
            draft.hashes.set(`${hash.algorithm}:${hash.value}`, hash);
        draft.places.push({ path: entry.path ?? path, ...(entry.line === undefined ? {} : { line: entry.line }) });
        for (const { to } of entry.dependencies ?? []) {
            const target = refs.get(to);
            if (target !== undefined && target !== ref)
                draft.dependencies.add(target);
        }
    }
    return refs;
}
function newDraft(ref, { identity, version, declared, origin }) {
    return {
        ref,
        purl: ref.startsWith('pkg:') ? ref : undefined,
        identity,
        version,
        declared,
        origin,
        hashes: new Map(),
        licence: undefined,
        aliases: new Set(),
        scope: 'unreached',
        depth: undefined,
        places: [],
        dependencies: new Set(),
        graphKnown: false,
    };
}
function component(draft) {
    const { ref, purl, identity, version, declared, origin, licence, scope, depth } = draft;
    return {
        ref,
        ...(purl === undefined ? {} : { purl }),
        identity,
        ...(version === undefined ? {} : { version }),
        ...(declared === undefined ? {} : { declared }),
        origin,
        hashes: [...draft.hashes].sort(([a], [b]) => (0,src/* compareText */.n6)(a, b)).map(([, hash]) => hash),
        ...(licence === undefined ? {} : { licence }),
        aliases: [...draft.aliases].sort(src/* compareText */.n6),
        scope,
        ...(depth === undefined ? {} : { depth }),
        places: uniquePlaces(draft.places),
        ...(draft.graphKnown ? { dependencies: [...draft.dependencies].sort(src/* compareText */.n6) } : {}),
    };
}
/** Sorted; a file that another includes is read on its own, too. */
function uniquePlaces(places) {
    const unique = new Map(places.map((place) => [`${place.path}:${place.line ?? ''}`, place]));
    return [...unique.values()].sort((a, b) => (0,src/* compareText */.n6)(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
}
/**
 * The purl of a package. What comes from git or an address says so by `vcs_url` and `download_url`, so that nobody takes it for the
 * registry's; files and parts of the product have none.
 */
function purlOf({ identity, version, declared, origin, }) {
    if (origin.kind === 'file' || origin.kind === 'own')
        return undefined;
    const from = origin.kind === 'git'
        ? {
            vcs_url: `${/^git\+|^git:/.test(origin.url) ? '' : 'git+'}${origin.url}${origin.commit === undefined ? '' : `@${origin.commit}`}`,
        }
        : origin.kind === 'url'
            ? { download_url: origin.url }
            : {};
    // A range is no version: the purl names the package alone.
    const parts = { ...identity, version: version ?? null, qualifiers: { ...identity.qualifiers, ...from } };
    try {
        return formatPurl(checked(parts));
    }
    catch (error) {
        if (error instanceof PurlError && declared === undefined)
            return undefined;
        if (error instanceof PurlError)
            return undefined;
        throw error;
    }
}
function refOf(entry, path) {
    return purlOf(entry) ?? `${path}#${entry.key === '' ? nameText(entry.identity) : entry.key}`;
}
function nameText({ namespace, name }) {
    return namespace === undefined ? name : `${namespace}/${name}`;
}
/** How each package is reached from the roots: the strongest scope and the fewest steps. Linear in edges times scopes. */
function walk({ packages, roots }) {
    const byKey = new Map(packages.map((entry) => [entry.key, entry]));
    const starts = roots ?? undemanded(packages);
    const depths = depthsFrom(starts, byKey);
    return new Map([...scopesFrom(starts, byKey)].map(([key, scope]) => [key, { scope, depth: depths.get(key) ?? 1 }]));
}
/** A way is as strong as its weakest step: with the strongest steps first, whatever is reached first is reached best. */
function scopesFrom(starts, byKey) {
    const found = new Map();
    for (const limit of ['required', 'peer', 'optional', 'development']) {
        const allowed = ({ scope }) => scopes.indexOf(scope) <= scopes.indexOf(limit);
        const seen = new Set();
        const open = starts.filter(allowed).map(({ to }) => to);
        while (open.length > 0) {
            const key = open.pop();
            const entry = byKey.get(key);
            if (entry === undefined || seen.has(key))
                continue;
            seen.add(key);
            if (!found.has(key))
                found.set(key, limit);
            for (const edge of entry.dependencies ?? [])
                if (allowed(edge))
                    open.push(edge.to);
        }
    }
    return found;
}
function depthsFrom(starts, byKey) {
    const found = new Map();
    let level = starts.map(({ to }) => to);
    for (let depth = 1; level.length > 0; depth++) {
        const reached = level.flatMap((key) => {
            const entry = byKey.get(key);
            if (entry === undefined || found.has(key))
                return [];
            found.set(key, depth);
            return entry.dependencies ?? [];
        });
        level = reached.map(({ to }) => to);
    }
    return found;
}
/** Where a file does not say what is asked for: all that no other package needs; in a ring of packages, all of the ring. */
function undemanded(packages) {
    const needed = new Set(packages.flatMap(({ key, dependencies = [] }) => dependencies.map(({ to }) => to).filter((to) => to !== key)));
    const starts = packages.filter(({ key }) => !needed.has(key)).map(({ key }) => ({ to: key, scope: 'required' }));
    return starts.length > 0 ? starts : packages.map(({ key }) => ({ to: key, scope: 'required' }));
}
function stronger(a, b) {
    return scopes.indexOf(a) <= scopes.indexOf(b) ? a : b;
}
function subjectOf({ path, manifest }, refs) {
    const { subject } = manifest;
    const roots = manifest.roots ?? undemanded(manifest.packages);
    const dependencies = [...new Set(roots.flatMap(({ to }) => refs.get(to) ?? []))].sort(src/* compareText */.n6);
    const purl = subject?.identity === undefined
        ? undefined
        : purlOf({
            identity: subject.identity,
            origin: { kind: 'registry' },
            ...(subject.version === undefined ? {} : { version: subject.version }),
        });
    return {
        ref: `subject:${path}`,
        name: subject?.name || path,
        ...(subject?.version === undefined ? {} : { version: subject.version }),
        ...(purl === undefined ? {} : { purl }),
        path,
        dependencies,
    };
}
function uniqueRefs(subjects) {
    return [...new Map(subjects.map((subject) => [subject.ref, subject])).values()];
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(522);
;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/binary.js
// Sections of executables (ELF, PE, Mach-O), as far as what compilers leave in them is read: names, places in the file and in memory.
// ELF: gABI chapters 4 and 5; PE: learn.microsoft.com/windows/win32/debug/pe-format; Mach-O: <mach-o/loader.h>.
/** Files that may be executables: no ending, that of a program or library, or the tail of a version or platform. */
function mayBeExecutable(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return (!name.slice(1).includes('.') || /\.(?:exe|bin|elf|out|so|dll|dylib|run|test|node|plugin|\d[\w-]{0,40}|amd64|arm64|x86_64)$/i.test(name));
}
/** Whether the first bytes are those of an executable. */
function isExecutable(bytes) {
    if (bytes.length < 64)
        return false;
    const magic = bytes.readUInt32BE(0);
    return magic === 0x7f454c46 || bytes.readUInt16BE(0) === 0x4d5a || machMagics.has(magic) || magic === fatMagic;
}
const machMagics = new Set([0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe]);
const fatMagic = 0xcafebabe;
const maxSections = 10_000;
/** Thrown where a header is not what it must be; it never leaves this file. */
const damaged = new Error('damaged');
/** Undefined when the bytes are no executable, or one that is cut off. */
function readExecutable(bytes) {
    if (!isExecutable(bytes))
        return undefined;
    try {
        const magic = bytes.readUInt32BE(0);
        if (magic === 0x7f454c46)
            return elf(bytes);
        if (bytes.readUInt16BE(0) === 0x4d5a)
            return portable(bytes);
        return mach(bytes, magic === fatMagic ? firstSlice(bytes) : 0);
    }
    catch (error) {
        if (error === damaged || error.code === 'ERR_OUT_OF_RANGE')
            return undefined;
        throw error;
    }
}
/** Bytes of a section. */
function contentOf(bytes, { offset, size }) {
    return bytes.subarray(offset, offset + size);
}
function numbers(bytes, bigEndian, wide) {
    const word = (at) => (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
    return {
        half: (at) => (bigEndian ? bytes.readUInt16BE(at) : bytes.readUInt16LE(at)),
        word,
        long: (at) => (wide ? Number(bigEndian ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at)) : word(at)),
    };
}
function elf(bytes) {
    const wide = bytes[4] === 2;
    const bigEndian = bytes[5] === 2;
    const { half, word, long } = numbers(bytes, bigEndian, wide);
    const table = long(wide ? 40 : 32);
    const [entrySize, count, names] = [0, 2, 4].map((by) => half((wide ? 58 : 46) + by));
    const at = (index) => table + index * entrySize;
    const place = (index) => ({
        address: long(at(index) + (wide ? 16 : 12)),
        offset: long(at(index) + (wide ? 24 : 16)),
        size: long(at(index) + (wide ? 32 : 20)),
    });
    const total = Math.min(count, maxSections);
    const texts = total === 0 ? undefined : place(names);
    const sections = Array.from({ length: total }, (_, index) => {
        // SHT_NOBITS has no bytes in the file.
        const isEmpty = word(at(index) + 4) === 8;
        return { name: textAt(bytes, (texts?.offset ?? 0) + word(at(index))), ...place(index), ...(isEmpty ? { size: 0 } : {}) };
    });
    return { sections, bigEndian, wide };
}
function portable(bytes) {
    const { half, word, long } = numbers(bytes, false, true);
    const header = word(60);
    if (word(header) !== 0x00004550)
        throw damaged;
    const optional = header + 24;
    const wide = half(optional) === 0x20b;
    const base = wide ? long(optional + 24) : word(optional + 28);
    const table = optional + half(header + 20);
    const sections = Array.from({ length: Math.min(half(header + 6), maxSections) }, (_, index) => {
        const at = table + index * 40;
        return { name: textAt(bytes, at, 8), address: base + word(at + 12), offset: word(at + 20), size: word(at + 16) };
    });
    return { sections, bigEndian: false, wide };
}
/** Offset of the first of several architectures in one file: they are built from the same modules. */
function firstSlice(bytes) {
    return bytes.readUInt32BE(16);
}
function mach(bytes, start) {
    const magic = bytes.readUInt32BE(start);
    if (!machMagics.has(magic))
        throw damaged;
    const bigEndian = magic === 0xfeedface || magic === 0xfeedfacf;
    const wide = magic === 0xfeedfacf || magic === 0xcffaedfe;
    const { word, long } = numbers(bytes, bigEndian, wide);
    const sections = [];
    let at = start + (wide ? 32 : 28);
    for (let command = Math.min(word(start + 16), maxSections); command > 0; command--) {
        const size = word(at + 4);
        if (word(at) === (wide ? 0x19 : 1)) {
            const count = Math.min(word(at + (wide ? 64 : 48)), 255);
            for (let index = 0; index < count; index++) {
                const one = at + (wide ? 72 + index * 80 : 56 + index * 68);
                const length = one + 32 + (wide ? 8 : 4);
                sections.push({
                    name: textAt(bytes, one, 16),
                    address: long(one + 32),
                    offset: start + word(length + (wide ? 8 : 4)),
                    size: long(length),
                });
            }
        }
        // A command of no size would be read for ever.
        if (size < 8)
            break;
        at += size;
    }
    return { sections, bigEndian, wide };
}
function textAt(bytes, at, length = 256) {
    const end = bytes.indexOf(0, at);
    return bytes.toString('latin1', at, Math.min(end < 0 ? at + length : end, at + length));
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/cargo/auditable.js
// What cargo-auditable leaves in a Rust binary: its dependencies as compressed JSON in a section of their own.
// https://github.com/rust-secure-code/cargo-auditable/blob/master/PARSING.md





const sectionName = '.dep-v0';
/** What the section may grow to; real ones stay below one megabyte. */
const maxInflated = 64 * 1024 * 1024;
const cargoAuditable = {
    id: 'cargo-auditable',
    title: 'dependency list of a Rust binary',
    matches: mayBeExecutable,
    recognises: ({ bytes }) => isExecutable(bytes) && readExecutable(bytes)?.sections.some(({ name }) => name === sectionName) === true,
    read,
};
function read(source) {
    const document = shape(source.path, parseJson(inflated(source), source.path));
    const list = document.list(own(document.root, 'packages'), ['packages']);
    const found = list.map((value, index) => {
        const path = ['packages', index];
        const fields = document.fields(value, path);
        const name = document.needed(own(fields, 'name'), path);
        const version = document.needed(own(fields, 'version'), path);
        const wanted = document.list(own(fields, 'dependencies'), path).map((to) => {
            if (typeof to !== 'number' || list[to] === undefined)
                throw invalid(source.path, undefined, `expected ${name.slice(0, 80)} to need packages of the list`);
            return { to: String(to), scope: 'required' };
        });
        const isRoot = own(fields, 'root') === true;
        const entry = {
            key: String(index),
            identity: { type: 'cargo', name },
            version,
            origin: isRoot ? { kind: 'own', path: name } : originOf(document.text(own(fields, 'source'), path) ?? '', name),
            dependencies: wanted,
        };
        return { entry, isRoot, isBuild: own(fields, 'kind') === 'build' };
    });
    const root = found.find(({ isRoot }) => isRoot)?.entry;
    // The same list says what was only run to build: an edge to it is one of the build.
    const atBuild = new Set(found.filter(({ isBuild }) => isBuild).map(({ entry }) => entry.key));
    const edges = (wanted = []) => wanted.map(({ to }) => ({ to, scope: atBuild.has(to) ? 'development' : 'required' }));
    return {
        ...(root === undefined ? {} : { subject: { name: root.identity.name, identity: root.identity, version: root.version } }),
        packages: found.filter(({ entry }) => entry !== root).map(({ entry }) => ({ ...entry, dependencies: edges(entry.dependencies) })),
        ...(root === undefined ? {} : { roots: edges(root.dependencies) }),
        graph: 'complete',
    };
}
function inflated(source) {
    const section = readExecutable(source.bytes)?.sections.find(({ name }) => name === sectionName);
    try {
        if (section === undefined)
            throw new RangeError('no section');
        return (0,external_node_zlib_.inflateSync)(contentOf(source.bytes, section), { maxOutputLength: maxInflated }).toString('utf8');
    }
    catch (error) {
        throw invalid(source.path, undefined, error.code === 'ERR_BUFFER_TOO_LARGE'
            ? `expected the section ${sectionName} to hold at most ${maxInflated} bytes`
            : `expected the section ${sectionName} to hold compressed JSON; it is cut off or damaged`);
    }
}
function originOf(source, name) {
    if (source === 'crates.io' || source === 'crates-io')
        return { kind: 'registry' };
    if (source === 'local')
        return { kind: 'own', path: name };
    // `git` and `registry` do not say which: without a purl it is at least no package of crates.io.
    return { kind: 'file', path: source };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/hashes.js
// Hashes as locks write them: subresource integrity (W3C SRI), `sha256:hex`, bare hex.
const byName = {
    md5: 'MD5',
    sha1: 'SHA-1',
    sha256: 'SHA-256',
    sha384: 'SHA-384',
    sha512: 'SHA-512',
};
const bytesOf = { MD5: 16, 'SHA-1': 20, 'SHA-256': 32, 'SHA-384': 48, 'SHA-512': 64 };
/** `sha512-BASE64 sha1-BASE64`; what is of no known length or name is left out. */
function integrityHashes(text) {
    return (text ?? '').split(/\s+/).flatMap((one) => {
        const match = /^(md5|sha1|sha256|sha384|sha512)-([A-Za-z0-9+/=]{20,100})/.exec(one);
        return match === null ? [] : hashes_hash(match[1], Buffer.from(match[2], 'base64').toString('hex'));
    });
}
/** `sha256:HEX`, `sha256=HEX`. */
function taggedHash(text) {
    const match = /^(md5|sha1|sha256|sha384|sha512)[:=]([0-9a-fA-F]{32,128})$/.exec(text ?? '');
    return match === null ? [] : hashes_hash(match[1], match[2]);
}
/** Hex of an algorithm that the format fixes. */
function hexHash(algorithm, hex) {
    return hex === undefined ? [] : hashes_hash(algorithm.replace('-', '').toLowerCase(), hex);
}
/** Base64 of an algorithm that the format fixes. */
function base64Hash(algorithm, base64) {
    return hexHash(algorithm, base64 === undefined ? undefined : Buffer.from(base64, 'base64').toString('hex'));
}
function hashes_hash(name, hex) {
    const algorithm = byName[name];
    return algorithm !== undefined && hex.length === bytesOf[algorithm] * 2 && /^[0-9a-f]+$/i.test(hex)
        ? [{ algorithm, value: hex.toLowerCase() }]
        : [];
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/cargo/declared-scopes.js
// What Cargo.lock leaves out: which edges of the product's own crates are for development only. Their Cargo.toml files say it, as far
// as they are found: at the root, where a path leads, and in the folders of the workspace.

/** Crates of one workspace that are looked at. */
const maxCrates = 2000;
async function declaredScopes(lock, own) {
    const root = await manifestAt(lock, '');
    if (root === undefined)
        return { of: () => 'required' };
    const shared = dependenciesIn(tableAt(root, 'workspace'), '', ['dependencies']);
    const crates = new Map();
    const folders = [...pathsOf(shared), ...memberFolders(root, own)];
    const seen = new Set();
    const visit = (manifest, folder) => {
        const declared = declaredIn(manifest, folder, shared);
        const name = declared_scopes_nameOf(manifest);
        if (name !== undefined)
            crates.set(name, new Map(declared.map((one) => [one.name, one.scope])));
        folders.push(...pathsOf(declared));
    };
    visit(root, '');
    for (let next = folders.pop(); next !== undefined && seen.size < maxCrates; next = folders.pop()) {
        if (next === '' || seen.has(next))
            continue;
        seen.add(next);
        const manifest = await manifestAt(lock, `${next}/`);
        if (manifest !== undefined)
            visit(manifest, next);
    }
    const name = declared_scopes_nameOf(root);
    return { ...(name === undefined ? {} : { root: name }), of: (crate, dependency) => crates.get(crate)?.get(dependency) ?? 'required' };
}
/** A manifest that is not there or cannot be read says nothing here: what it declares stays required. */
async function manifestAt(lock, folder) {
    try {
        const file = lock.beside(`${folder}Cargo.toml`);
        return file === undefined ? undefined : (await tomlShape(file)).root;
    }
    catch {
        return undefined;
    }
}
function declared_scopes_nameOf(manifest) {
    const name = own(tableAt(manifest, 'package'), 'name');
    return typeof name === 'string' ? name : undefined;
}
function tableAt(fields, key) {
    const value = own(fields, key);
    return isFields(value) ? value : undefined;
}
const sections = ['dev-dependencies', 'build-dependencies', 'dependencies'];
/** What a crate asks for, the strongest way of asking last. */
function declaredIn(manifest, folder, shared) {
    const targets = Object.values(tableAt(manifest, 'target') ?? {}).filter(isFields);
    const all = [manifest, ...targets].flatMap((table) => dependenciesIn(table, folder, sections));
    const renamed = new Map(shared.map((one) => [one.key, one.name]));
    const strength = ['development', 'optional', 'required'];
    return all
        .map((one) => (one.fromWorkspace ? { ...one, name: renamed.get(one.key) ?? one.name } : one))
        .sort((a, b) => strength.indexOf(a.scope) - strength.indexOf(b.scope));
}
function dependenciesIn(table, folder, names) {
    return names.flatMap((section) => Object.entries(tableAt(table, section) ?? {}).map(([key, value]) => {
        const real = isFields(value) ? own(value, 'package') : undefined;
        const path = isFields(value) ? own(value, 'path') : undefined;
        const isOptional = isFields(value) && own(value, 'optional') === true;
        return {
            key,
            fromWorkspace: isFields(value) && own(value, 'workspace') === true,
            name: typeof real === 'string' ? real : key,
            scope: section === 'dev-dependencies' ? 'development' : isOptional ? 'optional' : 'required',
            folder: typeof path === 'string' ? (folder === '' ? path : `${folder}/${path}`) : undefined,
        };
    }));
}
function pathsOf(declared) {
    return declared.flatMap(({ folder }) => folder ?? []);
}
/** Folders of the members; for a pattern `crates/*` the folders that bear a crate's name. */
function memberFolders(root, names) {
    const members = own(tableAt(root, 'workspace'), 'members');
    if (!Array.isArray(members))
        return [];
    return members
        .filter((member) => typeof member === 'string')
        .flatMap((member) => (member.endsWith('/*') ? [...names].map((name) => member.slice(0, -1) + name) : [member]));
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/cargo/cargo-lock.js
// Cargo.lock, versions 1 to 4: packages with their sources, and edges by name where that is enough.
// https://doc.rust-lang.org/cargo/reference/resolver.html, https://github.com/rust-lang/cargo (core/resolver/encode.rs)




const cargoLock = { id: 'cargo-lock', title: 'Cargo.lock', matches: named('Cargo.lock'), read: cargo_lock_read };
async function cargo_lock_read(source) {
    const document = await tomlShape(source);
    const version = own(document.root, 'version');
    if (version !== undefined && version !== 1 && version !== 2 && version !== 3 && version !== 4)
        throw invalid(source.path, document.line(['version']), `expected version 1 to 4, got ${String(version).slice(0, 20)}`);
    const entries = entriesOf(document, source.path);
    const resolve = resolver(entries);
    const scopes = await declaredScopes(source, new Set(entries.filter((entry) => entry.source === undefined).map(({ name }) => name)));
    const packages = entries.map((entry) => {
        const wanted = document.list(own(entry.fields, 'dependencies'), [...entry.path, 'dependencies']).map((item, index) => {
            const at = [...entry.path, 'dependencies', index];
            const text = document.needed(item, at);
            const target = resolve(text);
            if (target === undefined)
                throw invalid(source.path, document.line(at), `expected a package of this file, got "${text.slice(0, 80)}"`);
            return { to: target.key, scope: entry.source === undefined ? scopes.of(entry.name, target.name) : 'required' };
        });
        return packageOf(entry, document, wanted);
    });
    const members = packages.filter(({ origin }) => origin.kind === 'own');
    const product = members.find(({ identity }) => identity.name === scopes.root) ?? (members.length === 1 ? members[0] : undefined);
    const rest = members.filter((member) => member !== product);
    return {
        ...(product === undefined
            ? {}
            : {
                subject: {
                    name: product.identity.name,
                    identity: product.identity,
                    ...(product.version === undefined ? {} : { version: product.version }),
                },
            }),
        packages: packages.filter((entry) => entry !== product),
        ...(members.length === 0
            ? {}
            : { roots: [...(product?.dependencies ?? []), ...rest.map(({ key }) => ({ to: key, scope: 'required' }))] }),
        graph: 'complete',
    };
}
function entriesOf(document, file) {
    const lists = document.list(own(document.root, 'package'), ['package']);
    const all = lists.map((value, index) => ({ value, path: ['package', index] }));
    // Before Cargo 0.17 the product stood in a table of its own.
    const root = own(document.root, 'root');
    if (all.length === 0 && root === undefined && own(document.root, 'version') === undefined)
        throw invalid(file, 1, 'expected `[[package]]` tables, got none');
    const seen = new Set();
    return [...(root === undefined ? [] : [{ value: root, path: ['root'] }]), ...all].map(({ value, path }) => {
        const fields = document.fields(value, path) ?? {};
        const name = document.needed(own(fields, 'name'), [...path, 'name']);
        const version = document.needed(own(fields, 'version'), [...path, 'version']);
        const source = document.text(own(fields, 'source'), [...path, 'source']);
        const key = `${name} ${version}${source === undefined ? '' : ` (${source})`}`;
        if (seen.has(key))
            throw invalid(file, document.line(path), `expected each package once, got ${name} ${version} twice`);
        seen.add(key);
        return { key, name, version, source, fields, path };
    });
}
/** A package by `name`, `name version` or `name version (source)`; a version-2 source is written without what is after its `#`. */
function resolver(entries) {
    const found = new Map();
    for (const entry of entries) {
        const { name, version, source } = entry;
        const keys = [entry.key, `${name} ${version}`, name];
        if (source?.includes('#') === true)
            keys.push(`${name} ${version} (${source.replace(/#.*$/, '')})`);
        for (const key of keys)
            if (!found.has(key))
                found.set(key, entry);
    }
    return (text) => found.get(text);
}
function packageOf(entry, document, dependencies) {
    const { name, version, source, fields, path } = entry;
    const metadata = document.fields(own(document.root, 'metadata'), ['metadata']);
    const checksum = own(fields, 'checksum') ?? own(metadata, `checksum ${entry.key}`);
    const written = document.text(checksum, [...path, 'checksum']);
    const hashes = hexHash('SHA-256', written);
    if (written !== undefined && written !== '<none>' && hashes.length === 0)
        throw invalid(document.file, document.line([...path, 'checksum']), 'expected a checksum of 64 hexadecimal digits');
    const origin = cargo_lock_originOf(source, name);
    return {
        key: entry.key,
        identity: { type: 'cargo', name },
        version,
        origin,
        ...lineOf(document, path),
        hashes,
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
        dependencies,
    };
}
const cratesIo = /^(?:registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index|sparse\+https:\/\/index\.crates\.io\/)$/;
function cargo_lock_originOf(source, name) {
    if (source === undefined)
        return { kind: 'own', path: name };
    if (source.startsWith('git+')) {
        const [address = '', commit] = source.split('#');
        return { kind: 'git', url: address.replace(/\?.*$/, ''), ...(commit === undefined ? {} : { commit }) };
    }
    if (cratesIo.test(source))
        return { kind: 'registry' };
    if (/^(?:registry|sparse)\+/.test(source))
        return { kind: 'registry', registry: source.replace(/^(?:registry|sparse)\+/, '') };
    if (source.startsWith('path+'))
        return { kind: 'file', path: source.slice('path+'.length) };
    return { kind: 'url', url: source };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/cargo/cargo-toml.js
// Cargo.toml where no Cargo.lock is beside or above: what it asks for, as declared.


const cargoToml = {
    id: 'cargo-toml',
    title: 'Cargo.toml',
    matches: named('Cargo.toml'),
    recognises: (source) => !isLocked(source),
    read: cargo_toml_read,
};
function isLocked({ path, beside }) {
    return Array.from({ length: path.split('/').length }, (_, up) => `${'../'.repeat(up)}Cargo.lock`).some((lock) => beside(lock) !== undefined);
}
const cargo_toml_sections = [
    ['dependencies', 'required'],
    ['build-dependencies', 'required'],
    ['dev-dependencies', 'development'],
];
async function cargo_toml_read(source) {
    const document = await tomlShape(source);
    const crate = document.fields(own(document.root, 'package'), ['package']);
    const targets = document.fields(own(document.root, 'target'), ['target']) ?? {};
    const tables = [
        [document.root, []],
        [document.fields(own(document.root, 'workspace'), ['workspace']), ['workspace']],
        ...Object.keys(targets).map((name) => [document.fields(targets[name], ['target', name]), ['target', name]]),
    ];
    const found = tables.flatMap(([table, path]) => cargo_toml_sections.flatMap(([section, scope]) => Object.entries(document.fields(own(table, section), [...path, section]) ?? {}).flatMap(([name, value]) => {
        const entry = cargo_toml_packageOf(document, name, value, [...path, section, name]);
        const optional = isFields(value) && own(value, 'optional') === true;
        return entry === undefined ? [] : [{ entry, scope: optional ? 'optional' : scope }];
    })));
    const name = document.text(own(crate, 'name'), ['package', 'name']);
    const version = own(crate, 'version');
    return {
        ...(name === undefined
            ? {}
            : { subject: { name, identity: { type: 'cargo', name }, ...(typeof version === 'string' ? { version } : {}) } }),
        packages: found.map(({ entry }) => entry),
        roots: found.map(({ entry, scope }) => ({ to: entry.key, scope })),
        graph: 'unknown',
    };
}
function cargo_toml_packageOf(document, name, value, path) {
    const table = typeof value === 'string' ? undefined : document.fields(value, path);
    // The workspace says it, and its own table is read there.
    if (own(table, 'workspace') === true)
        return undefined;
    const text = (key) => document.text(own(table, key), [...path, key]);
    const real = text('package') ?? name;
    const declared = typeof value === 'string' ? value : text('version');
    const origin = cargo_toml_originOf(text);
    return {
        key: path.join(' '),
        identity: { type: 'cargo', name: real },
        ...(origin.kind === 'registry' ? { declared: declared ?? '' } : {}),
        origin,
        line: document.line(path) ?? 1,
        ...(real === name ? {} : { alias: name }),
    };
}
function cargo_toml_originOf(text) {
    const git = text('git');
    if (git !== undefined) {
        const commit = text('rev') ?? text('tag') ?? text('branch');
        return { kind: 'git', url: git, ...(commit === undefined ? {} : { commit }) };
    }
    const folder = text('path');
    if (folder !== undefined)
        return { kind: 'file', path: folder };
    const registry = text('registry');
    return { kind: 'registry', ...(registry === undefined ? {} : { registry }) };
}

// EXTERNAL MODULE: ./build/packages/formats/src/yaml/index.js + 3 modules
var src_yaml = __nccwpck_require__(368);
;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/origins.js
// Origins that many locks write alike.
/** A folder: of the product itself where it lies within the folder of the lock, beside it where it leads out. */
function folderOrigin(path) {
    return /^(?:\/|~|[A-Za-z]:|(?:\.\/)?\.\.(?:\/|$))/.test(path) ? { kind: 'file', path } : { kind: 'own', path };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/cocoapods/podfile-lock.js
// Podfile.lock of CocoaPods: pods and their subspecs with what each needs, where some come from, and what the product asks for.




const podfileLock = { id: 'podfile-lock', title: 'Podfile.lock of CocoaPods', matches: named('Podfile.lock'), read: podfile_lock_read };
async function podfile_lock_read(source) {
    const document = shape(source.path, await (0,src_yaml/* parseYaml */.hN)(source.text(), source.path));
    // Written last, in this order: without them the end is missing. A Podfile that asks for nothing leaves only the last.
    const hasEnd = ['SPEC CHECKSUMS', 'PODFILE CHECKSUM', 'COCOAPODS'].some((key) => own(document.root, key) !== undefined);
    if (!hasEnd || (own(document.root, 'PODS') !== undefined && own(document.root, 'DEPENDENCIES') === undefined))
        throw invalid(source.path, 1, 'expected `DEPENDENCIES` and `SPEC CHECKSUMS`');
    const pods = document.list(own(document.root, 'PODS'), ['PODS']).map((value, index) => podOf(value, index, document, source));
    const external = document.fields(own(document.root, 'EXTERNAL SOURCES'), ['EXTERNAL SOURCES']);
    const checkouts = document.fields(own(document.root, 'CHECKOUT OPTIONS'), ['CHECKOUT OPTIONS']);
    const known = new Set();
    for (const { name, index } of pods) {
        if (known.has(name))
            throw invalid(source.path, document.line(['PODS', index]), `${name.slice(0, 100)} stands twice`);
        known.add(name);
    }
    const edges = (names) => names.filter((name) => known.has(name)).map((to) => ({ to, scope: 'required' }));
    const asked = document.list(own(document.root, 'DEPENDENCIES'), ['DEPENDENCIES']).map((value, index) => {
        if (typeof value !== 'string')
            throw invalid(source.path, document.line(['DEPENDENCIES', index]), 'expected the name of a pod');
        return nameBefore(value);
    });
    return {
        packages: pods.map(({ name, version, needs, index }) => {
            const slash = name.indexOf('/');
            const pod = slash < 0 ? name : name.slice(0, slash);
            return {
                key: name,
                identity: { type: 'cocoapods', name: pod, ...(slash < 0 ? {} : { subpath: name.slice(slash + 1) }) },
                version,
                origin: podfile_lock_originOf(fieldsOf(external, pod), fieldsOf(checkouts, pod)),
                ...lineOf(document, ['PODS', index]),
                dependencies: edges(needs),
            };
        }),
        roots: edges(asked),
        graph: 'complete',
    };
}
/** `Name (1.0)`, or that as the only key of an object whose value lists what it needs. */
function podOf(value, index, document, source) {
    const line = document.line(['PODS', index]);
    const keys = isFields(value) ? Object.keys(value) : [];
    const text = typeof value === 'string' ? value : keys.length === 1 ? keys[0] : '';
    const match = /^(\S.{0,300}?) \(([^()]{1,100})\)$/.exec(text);
    if (match === null)
        throw invalid(source.path, line, `expected \`Name (version)\`, got "${text.slice(0, 80)}"`);
    const needs = isFields(value) ? document.list(value[text], ['PODS', index]) : [];
    return {
        name: match[1],
        version: match[2],
        needs: needs.map((need) => {
            if (typeof need !== 'string')
                throw invalid(source.path, line, 'expected the names of pods that it needs');
            return nameBefore(need);
        }),
        index,
    };
}
/** ``Name (= 1.0)``, ``Name (from `url`)``. */
function nameBefore(text) {
    const bracket = text.indexOf(' (');
    return bracket < 0 ? text : text.slice(0, bracket);
}
function fieldsOf(list, name) {
    const value = own(list, name);
    return isFields(value) ? value : undefined;
}
/** Keys are Ruby symbols: `:git`. The checkout has the commit, where the Podfile names a branch or tag. */
function podfile_lock_originOf(external, checkout) {
    const text = (name) => {
        const value = own(checkout, name) ?? own(external, name);
        return typeof value === 'string' ? value : undefined;
    };
    const git = text(':git');
    const commit = text(':commit') ?? text(':tag');
    if (git !== undefined)
        return { kind: 'git', url: git, ...(commit === undefined ? {} : { commit }) };
    const path = text(':path');
    if (path !== undefined)
        return folderOrigin(path);
    const url = text(':http') ?? text(':podspec') ?? text(':svn') ?? text(':hg');
    if (url !== undefined)
        return /^[a-z+]{2,10}:\/\//.test(url) ? { kind: 'url', url } : { kind: 'file', path: url };
    return { kind: 'registry' };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/roots.js
// Where a lock does not say what the product asks for itself: what nothing else needs, and one of each ring that nothing leads into.
/** @param scopeOf how the product needs a package, as far as the file says it. */
function undemandedRoots(packages, scopeOf = () => 'required') {
    const byKey = new Map(packages.map((entry) => [entry.key, entry]));
    const needed = new Set(packages.flatMap(({ key, dependencies = [] }) => dependencies.map(({ to }) => to).filter((to) => to !== key)));
    const roots = [];
    const seen = new Set();
    const add = (entry) => {
        roots.push({ to: entry.key, scope: scopeOf(entry) });
        const open = [entry.key];
        while (open.length > 0) {
            const key = open.pop();
            if (seen.has(key))
                continue;
            seen.add(key);
            for (const { to } of byKey.get(key)?.dependencies ?? [])
                open.push(to);
        }
    };
    for (const entry of packages)
        if (!needed.has(entry.key))
            add(entry);
    for (const entry of packages)
        if (!seen.has(entry.key))
            add(entry);
    return roots;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/composer/composer-lock.js
// composer.lock and vendor/composer/installed.json of Composer (https://getcomposer.org/schema.json describes the packages in them).






const composerLock = { id: 'composer-lock', title: 'composer.lock', matches: named('composer.lock'), read: composer_lock_read };
const composerInstalled = {
    id: 'composer-installed',
    title: 'installed.json of Composer',
    matches: (path) => /(?:^|\/)composer\/installed\.json$/.test(path),
    read: readInstalled,
};
/** Packages that stand for one name. */
const maxGivers = 200;
function composer_lock_read(source) {
    const document = shape(source.path, parseJson(source.text(), source.path));
    if (!Array.isArray(own(document.root, 'packages')))
        throw invalid(source.path, document.line(['packages']), 'expected the list `packages`');
    const listed = [...composer_lock_entriesOf(document, 'packages', () => false), ...composer_lock_entriesOf(document, 'packages-dev', () => true)];
    const packages = packagesOf(listed, document, source.path);
    return { packages, roots: askedFor(source, packages, listed, document), graph: 'complete' };
}
function readInstalled(source) {
    const parsed = parseJson(source.text(), source.path);
    // Composer 1 wrote the bare list.
    const value = Array.isArray(parsed.value) ? { packages: parsed.value } : parsed.value;
    const lineAt = (path) => parsed.lineOf(Array.isArray(parsed.value) ? path.slice(1) : path);
    const document = shape(source.path, { value, lineOf: lineAt });
    if (!Array.isArray(own(document.root, 'packages')))
        throw invalid(source.path, 1, 'expected the list `packages`');
    const development = new Set(document.list(own(document.root, 'dev-package-names'), ['dev-package-names']));
    const listed = composer_lock_entriesOf(document, 'packages', (name) => development.has(name));
    const packages = packagesOf(listed, document, source.path);
    return { packages, roots: undemandedRoots(packages, scopeBy(listed, document)), graph: 'complete' };
}
function composer_lock_entriesOf(document, list, development) {
    return document.list(own(document.root, list), [list]).map((value, index) => {
        const entry = document.fields(value, [list, index]) ?? {};
        return { entry, path: [list, index], development: development(own(entry, 'name')) };
    });
}
function packagesOf(listed, document, file) {
    /** Who gives a name: the package itself, or another that replaces or provides it. */
    const givers = new Map();
    const give = (name, key, path) => {
        const list = givers.get(name) ?? [];
        list.push(key);
        if (list.length > maxGivers)
            throw invalid(file, document.line(path), `expected at most ${maxGivers} packages that provide ${name.slice(0, 60)}`);
        givers.set(name, list);
    };
    const seen = new Set();
    for (const { entry, path } of listed) {
        const key = document.needed(own(entry, 'name'), path).toLowerCase();
        if (seen.has(key))
            throw invalid(file, document.line(path), `${key.slice(0, 100)} stands twice`);
        seen.add(key);
        give(key, key, path);
        for (const list of ['replace', 'provide']) {
            const names = own(entry, list);
            if (isFields(names))
                for (const name of Object.keys(names))
                    give(name.toLowerCase(), key, path);
        }
    }
    return listed.map(({ entry, path }) => composer_lock_packageOf(entry, path, document, givers));
}
function composer_lock_packageOf(entry, path, document, givers) {
    const name = document.needed(own(entry, 'name'), path);
    const version = document.needed(own(entry, 'version'), path);
    const slash = name.indexOf('/');
    const dist = document.fields(own(entry, 'dist'), path);
    const licence = composer_lock_licenceOf(own(entry, 'license'));
    const requires = own(entry, 'require');
    const wanted = isFields(requires) ? Object.keys(requires) : [];
    return {
        key: name.toLowerCase(),
        identity: { type: 'composer', ...(slash < 0 ? { name } : { namespace: name.slice(0, slash), name: name.slice(slash + 1) }) },
        version,
        origin: composer_lock_originOf(entry, path, document),
        ...lineOf(document, path),
        hashes: hexHash('SHA-1', document.text(own(dist, 'shasum'), path) || undefined),
        ...(licence === undefined ? {} : { licence }),
        dependencies: edges(wanted, givers, 'required'),
    };
}
function edges(names, givers, scope) {
    return names.flatMap((name) => (givers.get(name.toLowerCase()) ?? []).map((to) => ({ to, scope })));
}
/** Packagist says whom to notify of an installation; a repository of the product's own choice does not. */
function composer_lock_originOf(entry, path, document) {
    const dist = document.fields(own(entry, 'dist'), path);
    const from = document.fields(own(entry, 'source'), path);
    const distUrl = document.text(own(dist, 'url'), path);
    const sourceUrl = document.text(own(from, 'url'), path);
    const kind = own(dist, 'type');
    if (kind === 'path') {
        const folder = distUrl ?? '';
        return folderOrigin(folder);
    }
    const known = typeof own(entry, 'notification-url') === 'string';
    const fromCodeHost = distUrl === undefined ||
        /^https?:\/\/(?:api\.github\.com|codeload\.github\.com|gitlab\.com|api\.bitbucket\.org|bitbucket\.org)\//.test(distUrl);
    if (!known && own(from, 'type') === 'git' && sourceUrl !== undefined && fromCodeHost) {
        const commit = document.text(own(from, 'reference'), path);
        return { kind: 'git', url: sourceUrl, ...(commit === undefined ? {} : { commit }) };
    }
    return { kind: 'registry', ...(distUrl === undefined ? {} : { url: distUrl }) };
}
/** Several licences are alternatives (Composer's documentation of `license`). */
function composer_lock_licenceOf(value) {
    const all = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string' && one !== '');
    return all.length === 0 ? undefined : all.length === 1 ? all[0] : `(${all.join(' OR ')})`;
}
function scopeBy(listed, document) {
    const development = new Set(listed.filter((one) => one.development).map(({ entry, path }) => document.needed(own(entry, 'name'), path).toLowerCase()));
    return ({ key }) => (development.has(key) ? 'development' : 'required');
}
/** What composer.json beside the lock asks for; without it what nothing else needs, by the list in which it stands. */
function askedFor(source, packages, listed, document) {
    const manifest = source.beside('composer.json');
    if (manifest === undefined)
        return undemandedRoots(packages, scopeBy(listed, document));
    const { root } = shape(manifest.path, parseJson(manifest.text(), manifest.path));
    const keys = new Map(packages.map(({ key }) => [key, [key]]));
    const names = (list) => {
        const value = own(root, list);
        return isFields(value) ? Object.keys(value) : [];
    };
    return [...edges(names('require'), keys, 'required'), ...edges(names('require-dev'), keys, 'development')];
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/conan/reference.js
// References of Conan: `name/version@user/channel#revision:package%time`.

/** @throws PortcullisError at a text that is no reference. */
function conanReference(text, file, line) {
    const bare = text.split('#')[0].split('%')[0]?.trim() ?? '';
    const match = /^([A-Za-z0-9_][\w+.-]{0,100})\/(\[[^\]]{1,200}\]|[^\s@/[\]]{1,100})(?:@(?:([\w+.-]{1,100})\/([\w+.-]{1,100}))?)?$/.exec(bare);
    if (match === null)
        throw invalid(file, line, `expected \`name/version\`, got "${bare.slice(0, 80)}"`);
    const [, name = '', version = '', user, channel] = match;
    // `_/_` stands for none.
    const namespace = user === undefined || user === '_' ? undefined : user;
    const identity = {
        type: 'conan',
        name,
        ...(namespace === undefined ? {} : { namespace, ...(channel === undefined || channel === '_' ? {} : { qualifiers: { channel } }) }),
    };
    return version.startsWith('[') ? { identity, declared: version.slice(1, -1) } : { identity, version };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/conan/conan-lock.js
// conan.lock: lists of references (Conan 2), or nodes of a graph (Conan 1).





const conanLock = { id: 'conan-lock', title: 'conan.lock', matches: named('conan.lock'), read: conan_lock_read };
/** Recipes that build or describe others, and are in nothing that is shipped. */
const lists = [
    ['requires', 'required'],
    ['build_requires', 'development'],
    ['python_requires', 'development'],
    ['config_requires', 'development'],
];
function conan_lock_read(source) {
    const document = shape(source.path, parseJson(source.text(), source.path, { places: 3 }));
    const graph = document.fields(own(document.root, 'graph_lock'), ['graph_lock']);
    const version = own(document.root, 'version');
    if (graph !== undefined)
        return readGraph(graph, document, source.path);
    if (version !== '0.5')
        throw invalid(source.path, document.line(['version']), `expected version 0.4 with \`graph_lock\`, or 0.5, got ${String(version).slice(0, 20)}`);
    const packages = [];
    const roots = [];
    for (const [list, scope] of lists) {
        for (const [index, value] of document.list(own(document.root, list), [list]).entries()) {
            const path = [list, index];
            // With metadata, a reference is a list: the text, then an object.
            const text = document.needed(Array.isArray(value) ? value[0] : value, path);
            const key = `${list}:${index}:${text}`;
            packages.push({
                key,
                ...conanReference(text, source.path, document.line(path)),
                origin: { kind: 'registry' },
                ...lineOf(document, path),
            });
            roots.push({ to: key, scope });
        }
    }
    return { packages, roots, graph: 'unknown' };
}
function readGraph(graph, document, file) {
    const nodes = document.fields(own(graph, 'nodes'), ['graph_lock', 'nodes']);
    if (nodes === undefined)
        throw invalid(file, document.line(['graph_lock']), 'expected `nodes`, got none');
    const packages = [];
    let roots;
    for (const id of Object.keys(nodes)) {
        const path = ['graph_lock', 'nodes', id];
        const node = document.fields(nodes[id], path) ?? {};
        const ref = document.text(own(node, 'ref') ?? own(node, 'pref'), path);
        const dependencies = [
            ...needs(node, 'requires', 'required', document, path),
            ...needs(node, 'build_requires', 'development', document, path),
        ];
        const isConsumer = ref === undefined || ref === '' || own(node, 'path') !== undefined;
        if (isConsumer)
            roots = [...(roots ?? []), ...dependencies];
        else
            packages.push({
                key: id,
                ...conanReference(ref, file, document.line(path)),
                origin: { kind: 'registry' },
                ...lineOf(document, path),
                dependencies,
            });
    }
    return { packages, roots: roots ?? undemandedRoots(packages), graph: 'complete' };
}
function needs(node, list, scope, document, path) {
    const value = own(node, list);
    // The first locks of Conan 1 had an object from references to nodes.
    const ids = isFields(value) ? Object.values(value) : document.list(value, path);
    return ids.flatMap((id) => (typeof id === 'string' ? [{ to: id, scope }] : []));
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/lines.js
// Locks that are read line by line: numbered, without their ends, and none of a merge that nobody finished.

/** @throws PortcullisError at the mark of an unfinished merge. */
function linesOf(source) {
    return source
        .text()
        .split(/\r\n|\n|\r/)
        .map((text, index) => {
        if (/^(?:<{7}|>{7})(?: |$)/.test(text))
            throw invalid(source.path, index + 1, 'expected a finished merge, got a conflict mark');
        return { text, number: index + 1 };
    });
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/conan/conanfile.js
// conanfile.txt: sections of references, exact or a range.



const conanfileTxt = {
    id: 'conanfile-txt',
    title: 'conanfile.txt of Conan',
    matches: named('conanfile.txt'),
    // A lock says what a range became.
    recognises: (source) => source.beside('conan.lock') === undefined,
    read: conanfile_read,
};
const conanfile_scopes = new Map([
    ['requires', 'required'],
    ['build_requires', 'development'],
    ['tool_requires', 'development'],
    ['test_requires', 'development'],
]);
const otherSections = new Set(['generators', 'options', 'layout', 'imports', 'conf', 'env', 'buildenv', 'runenv']);
function conanfile_read(source) {
    const packages = [];
    const roots = [];
    let section;
    for (const { text, number } of linesOf(source)) {
        const line = text.replace(/(?:^|\s)#.*$/, '').trim();
        if (line === '')
            continue;
        // A version range has brackets too, but after a name.
        const heading = /^\[(\w{1,40})\]$/.exec(line)?.[1];
        if (heading !== undefined) {
            if (!conanfile_scopes.has(heading) && !otherSections.has(heading))
                throw invalid(source.path, number, `expected a section of conanfile.txt, got [${heading}]`);
            section = heading;
            continue;
        }
        if (section === undefined)
            throw invalid(source.path, number, `expected a section such as [requires], got "${line.slice(0, 60)}"`);
        const scope = conanfile_scopes.get(section);
        if (scope === undefined)
            continue;
        const key = `${number}:${line}`;
        packages.push({ key, ...conanReference(line, source.path, number), origin: { kind: 'registry' }, line: number });
        roots.push({ to: key, scope });
    }
    return { packages, roots, graph: 'unknown' };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/conda/environment.js
// environment.yml of conda: what an environment asks for, exact only where version and build are fixed, or the version by `==`; and the
// packages that pip puts into it.



const condaEnvironment = {
    id: 'conda-environment',
    title: 'environment.yml of conda',
    matches: (path) => /^environment(?:[-_.][\w-]{1,60})?\.ya?ml$/.test(nameOf(path)),
    // The name is a common one: an environment of conda lists what it depends on.
    recognises: ({ bytes }) => /^(?:dependencies|channels)\s*:/m.test(bytes.toString('latin1')),
    read: environment_read,
};
async function environment_read(source) {
    const document = shape(source.path, await (0,src_yaml/* parseYaml */.hN)(source.text(), source.path));
    if (!Array.isArray(own(document.root, 'dependencies')))
        throw invalid(source.path, document.line(['dependencies']), 'expected the list `dependencies`');
    const packages = [];
    const gaps = [];
    for (const [index, value] of document.list(own(document.root, 'dependencies'), ['dependencies']).entries()) {
        const path = ['dependencies', index];
        const line = document.line(path) ?? 1;
        if (typeof value === 'string')
            packages.push(condaPackage(value, line, source.path));
        else if (isFields(value)) {
            for (const { text, line: at } of pipEntries(value, path, document)) {
                const entry = pipPackage(text, at);
                if (entry === undefined)
                    gaps.push({ line: at, detail: `${text.slice(0, 100)} is no name of a package` });
                else
                    packages.push(entry);
            }
        }
        else
            throw invalid(source.path, line, 'expected a package, or `pip` with a list');
    }
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown', gaps };
}
/** `channel::name=1.2.3=build`, `name==1.2.3`, `name>=1.2`, `name 1.2.*`. */
function condaPackage(text, line, file) {
    const match = /^(?:([^\s:]{1,200})::)?([A-Za-z0-9_][\w.-]{0,100})\s*(.{0,300})$/.exec(text.trim());
    if (match === null)
        throw invalid(file, line, `expected the name of a package, got "${text.slice(0, 80)}"`);
    const [, channel, name = '', rest = ''] = match;
    const exact = /^(?:==\s*(\d[\w.+!-]{0,100})|=?(\d[\w.+!-]{0,100})=([\w.-]{1,100}))$/.exec(rest);
    const version = exact?.[1] ?? exact?.[2];
    return {
        key: `${line}:${name}`,
        identity: { type: 'conda', name: name.toLowerCase() },
        ...(version !== undefined ? { version } : rest === '' ? {} : { declared: rest }),
        origin: { kind: 'registry', ...(channel === undefined ? {} : { registry: channel }) },
        line,
    };
}
function pipEntries(value, path, document) {
    const at = [...path, 'pip'];
    return document.list(own(value, 'pip'), at).flatMap((entry, index) => {
        const text = document.text(entry, [...at, index]);
        return text === undefined ? [] : [{ text: text.trim(), line: document.line([...at, index]) ?? 1 }];
    });
}
/** `name==1.2.3`, `name[extra]>=1.0`; undefined for options and addresses. */
function pipPackage(text, line) {
    const match = /^([A-Za-z0-9](?:[\w.-]{0,100}[A-Za-z0-9])?)\s*(?:\[[^\]]{0,200}\])?\s*([<>=!~][^@]{0,300})?$/.exec(text.split(/\s*[;#]/)[0].trim());
    if (match === null)
        return undefined;
    const exact = /^===?\s*(\d[\w.+!-]{0,100})$/.exec(match[2] ?? '')?.[1];
    return {
        key: `${line}:pip:${text}`,
        identity: { type: 'pypi', name: match[1].toLowerCase().replace(/[-_.]{1,100}/g, '-') },
        ...(exact !== undefined ? { version: exact } : match[2] === undefined ? {} : { declared: match[2] }),
        origin: { kind: 'registry' },
        line,
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/conda/explicit.js
// Lists of `conda list --explicit` and conda-lock: `@EXPLICIT`, then the address of one archive a line, with its hash.



const condaExplicit = {
    id: 'conda-explicit',
    title: 'an explicit list of conda',
    // As conda's documentation and conda-lock name them; any name would do, and a list in a text of another name is not looked for.
    matches: (path) => /^(?:[\w.-]{0,60}conda[\w.-]{0,60}|spec-?file[\w.-]{0,60}|[\w.-]{0,60}explicit[\w.-]{0,60}|[\w.-]{1,60}-(?:linux|osx|win)-(?:32|64|aarch64|arm64|ppc64le))\.(?:txt|lock)$/i.test(nameOf(path)),
    recognises: ({ bytes }) => /^@EXPLICIT\s*$/m.test(bytes.subarray(0, 20_000).toString('latin1')),
    read: explicit_read,
};
function explicit_read(source) {
    const packages = [];
    for (const { text, number } of linesOf(source)) {
        const line = text.trim();
        if (line === '' || line.startsWith('#') || line === '@EXPLICIT')
            continue;
        packages.push(explicit_packageOf(line, number, source.path));
    }
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
/** `https://host/channel/subdir/name-version-build.conda#md5`, or `#sha256:…`. */
function explicit_packageOf(text, line, file) {
    const [url = '', hash] = text.split('#');
    const match = /^https?:\/\/[^/\s]{1,255}\/(?:[^\s]{1,500}\/)?([^/\s]{1,100})\/([^/\s]{1,60})\/([^/\s]{1,100})-([^/\s-]{1,60})-([^/\s-]{1,100})\.(conda|tar\.bz2)$/.exec(url);
    if (match === null)
        throw invalid(file, line, `expected the address of an archive of conda, got "${url.slice(0, 100)}"`);
    const [, channel = '', subdir = '', name = '', version = '', build = '', type = ''] = match;
    const hashes = [
        ...hexHash('SHA-256', /^(?:sha256:)?([0-9a-f]{64})$/i.exec(hash ?? '')?.[1]),
        ...hexHash('MD5', /^[0-9a-f]{32}$/i.exec(hash ?? '')?.[0]),
    ];
    return {
        key: `${line}:${name}`,
        identity: { type: 'conda', name, qualifiers: { build, channel, subdir, type } },
        version,
        origin: { kind: 'registry', url },
        line,
        hashes,
        ...(hashes.length === 0 ? { unhashed: true } : {}),
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/cran/renv-lock.js
// renv.lock of R: packages with their source, and what each needs.




const renvLock = { id: 'renv-lock', title: 'renv.lock of R', matches: named('renv.lock'), read: renv_lock_read };
function renv_lock_read(source) {
    const document = shape(source.path, parseJson(source.text(), source.path));
    const list = document.fields(own(document.root, 'Packages'), ['Packages']);
    if (document.fields(own(document.root, 'R'), ['R']) === undefined || list === undefined)
        throw invalid(source.path, 1, 'expected `R` and `Packages`');
    const packages = Object.keys(list).map((key) => renv_lock_packageOf(key, list, document));
    return { packages, roots: undemandedRoots(packages), graph: 'complete' };
}
function renv_lock_packageOf(key, list, document) {
    const path = ['Packages', key];
    const entry = document.fields(list[key], path) ?? {};
    const name = document.needed(own(entry, 'Package') ?? key, path);
    const licence = document.text(own(entry, 'License'), path);
    const kind = document.text(own(entry, 'Source'), path);
    return {
        key,
        identity: { type: kind === 'Bioconductor' ? 'bioconductor' : 'cran', name },
        version: document.needed(own(entry, 'Version'), path),
        origin: renv_lock_originOf(kind, entry, path, document),
        ...lineOf(document, path),
        ...(licence === undefined ? {} : { licence: licence.replace(/ \+ file LICEN[CS]E$/, '') }),
        dependencies: renv_lock_needs(entry, path, document, list),
    };
}
/** `Requirements` of the first renv; its second has the fields of DESCRIPTION, `name (>= 1.0)`. */
function renv_lock_needs(entry, path, document, list) {
    const found = new Set();
    for (const field of ['Requirements', 'Depends', 'Imports', 'LinkingTo'])
        for (const text of textsOf(own(entry, field), path, document)) {
            const name = /^[A-Za-z][A-Za-z0-9.]{0,100}/.exec(text.trim())?.[0];
            if (name !== undefined && Object.hasOwn(list, name))
                found.add(name);
        }
    return [...found].map((to) => ({ to, scope: 'required' }));
}
function textsOf(value, path, document) {
    if (typeof value === 'string')
        return value.split(',');
    return document.list(value, path).filter((one) => typeof one === 'string');
}
const hosts = { GitHub: 'github.com', GitLab: 'gitlab.com', Bitbucket: 'bitbucket.org' };
function renv_lock_originOf(kind, entry, path, document) {
    const text = (field) => document.text(own(entry, field), path);
    const commit = text('RemoteSha');
    const host = Object.hasOwn(hosts, kind ?? '') ? hosts[kind] : undefined;
    if (host !== undefined) {
        const named = text('RemoteHost');
        const real = named === undefined || /^api\./.test(named) ? host : named.replace(/\/api\/v\d.*$/, '');
        return {
            kind: 'git',
            url: `https://${real}/${text('RemoteUsername')}/${text('RemoteRepo')}`,
            ...(commit === undefined ? {} : { commit }),
        };
    }
    const url = text('RemoteUrl');
    if (/^git/i.test(kind ?? '') && url !== undefined)
        return { kind: 'git', url, ...(commit === undefined ? {} : { commit }) };
    if (kind === 'URL' && url !== undefined)
        return { kind: 'url', url };
    if (kind === 'Local' || kind === 'unknown' || kind === 'Cellar')
        return { kind: 'file', path: url ?? '' };
    const registry = text('Repository');
    return { kind: 'registry', ...(registry === undefined ? {} : { registry }) };
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/expand.js
// Variables of ARG and ENV: which are in scope where, and what a text means once they are put in.
/** Longest text an expansion may grow to: `ENV A=$A$A` repeated must not double for ever. */
const expand_maxLength = 64 * 1024;
/** Longest reference, its default included. */
const maxReference = 1024;
/** Every `$name` and `${name…}` in a text; escaped ones and those in single quotes are none. */
function variableUses(text, escapeLetter) {
    const uses = [];
    let quote = '';
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        if (letter === escapeLetter && quote !== "'")
            at++;
        else if (letter === "'" && quote !== '"')
            quote = quote === "'" ? '' : "'";
        else if (letter === '"' && quote !== "'")
            quote = quote === '"' ? '' : '"';
        else if (letter === '$' && quote !== "'") {
            const use = readUse(text, at);
            if (use !== undefined) {
                uses.push(use);
                at = use.end - 1;
            }
        }
    }
    return uses;
}
function readUse(text, at) {
    if (text[at + 1] !== '{') {
        const name = /^(?:[A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-])/.exec(text.slice(at + 1, at + 1 + 256))?.[0];
        return name === undefined ? undefined : { name, start: at, end: at + 1 + name.length };
    }
    const name = /^[A-Za-z_][A-Za-z0-9_]*/.exec(text.slice(at + 2, at + 2 + 256))?.[0];
    if (name === undefined)
        return undefined;
    let depth = 1;
    let end = at + 2 + name.length;
    const body = end;
    // A brace that nothing closes is looked for no further than this, so that many of them take no time.
    for (; end < text.length && depth > 0 && end - at < maxReference; end++) {
        if (text[end] === '$' && text[end + 1] === '{')
            depth++;
        else if (text[end] === '}')
            depth--;
    }
    if (depth > 0)
        return undefined;
    const inner = text.slice(body, end - 1);
    const operator = /^(?::?[-+?]|##?|%%?|\/\/?)/.exec(inner)?.[0];
    return { name, start: at, end, ...(operator === undefined ? {} : { operator, word: inner.slice(operator.length) }) };
}
/** A text with its variables put in; undefined as soon as one has no known value. */
function expand(text, scope, escapeLetter, depth = 0) {
    if (!text.includes('$'))
        return text;
    if (depth > 8)
        return undefined;
    let result = '';
    let position = 0;
    for (const use of variableUses(text, escapeLetter)) {
        const value = usedValue(use, scope, escapeLetter, depth);
        if (value === undefined)
            return undefined;
        result += text.slice(position, use.start) + value;
        position = use.end;
        if (result.length > expand_maxLength)
            return undefined;
    }
    return result + text.slice(position);
}
function usedValue(use, scope, escapeLetter, depth) {
    const declared = scope.has(use.name);
    const value = scope.get(use.name);
    if (use.operator === undefined)
        return value;
    const word = () => expand(use.word ?? '', scope, escapeLetter, depth + 1);
    const filled = value !== undefined && (value !== '' || !use.operator.startsWith(':'));
    switch (use.operator.replace(':', '')) {
        case '-':
            // A build argument may be given from outside; without one the default of the reference holds.
            return filled ? value : word();
        case '+':
            return filled || (declared && value === undefined) ? word() : '';
        default:
            return value;
    }
}
/** Variables that the build sets before the first FROM (docs: predefined and platform arguments). */
const platformArguments = (/* unused pure expression or super */ null && ([
    'TARGETPLATFORM',
    'TARGETOS',
    'TARGETARCH',
    'TARGETVARIANT',
    'BUILDPLATFORM',
    'BUILDOS',
    'BUILDARCH',
    'BUILDVARIANT',
]));
/** ARGs before the first FROM: what FROM lines may use. */
function expand_globalScope(document) {
    return scopesOf(document).globals;
}
/** The same, of the instructions before the first FROM. */
function preambleScope(preamble, escapeLetter) {
    const scope = new StageVariables(preamble, escapeLetter, undefined, undefined).before(undefined);
    return new Map([...scope.keys()].map((name) => [name, scope.get(name)]));
}
/** What is in scope in a stage before the instruction `limit`, with what the stages it builds on leave in ENV. */
function expand_stageScope(document, stage, limit) {
    return scopesOf(document).of(stage).before(limit);
}
const known = new WeakMap();
/** The variables of a document, worked out once: a file may have as many of them as lines. */
function scopesOf(document) {
    const before = known.get(document);
    if (before !== undefined)
        return before;
    const stages = new Map();
    const globals = preambleScope(document.preamble, document.escape);
    const scopes = {
        globals,
        of(stage) {
            // From the first ancestor on, so that a long chain of stages needs no deep stack.
            const chain = [];
            for (let at = stage; at !== undefined && !stages.has(at); at = at.parent)
                chain.push(at);
            for (const at of chain.reverse())
                stages.set(at, new StageVariables(at.instructions, document.escape, globals, at.parent === undefined ? undefined : stages.get(at.parent)));
            return stages.get(stage);
        },
    };
    known.set(document, scopes);
    return scopes;
}
/** Stages further up are not asked for what they leave. */
const maxStages = 64;
/** What each variable of a stage was set to at which of its instructions, in their order. */
class StageVariables {
    parent;
    settings = new Map();
    places = new Map();
    constructor(instructions, escapeLetter, globals, parent) {
        this.parent = parent;
        for (const [place, instruction] of instructions.entries()) {
            this.places.set(instruction, place);
            if (instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV')
                continue;
            // All pairs of an ENV see the values from before it, those of an ARG one another's.
            const scope = this.view(instruction.keyword === 'ENV' ? place : place + 1);
            for (const { name, value } of instruction.pairs) {
                if (value !== undefined)
                    this.set(name.value, place, expand(value.value, scope, escapeLetter));
                else if (instruction.keyword === 'ENV')
                    this.set(name.value, place, '');
                else if (!scope.has(name.value))
                    this.set(name.value, place, globals?.get(name.value));
            }
        }
    }
    /** What holds before an instruction, or at the end of the stage for one that is none of its own. */
    before(limit) {
        return this.view((limit === undefined ? undefined : this.places.get(limit)) ?? Number.POSITIVE_INFINITY);
    }
    view(limit) {
        return {
            has: (name) => this.look(name, limit, 0) !== undefined,
            get: (name) => this.look(name, limit, 0)?.value,
            keys: () => this.names(limit, 0),
        };
    }
    set(name, place, value) {
        const list = this.settings.get(name);
        if (list === undefined)
            this.settings.set(name, { at: [place], values: [value] });
        else {
            list.at.push(place);
            list.values.push(value);
        }
    }
    look(name, limit, depth) {
        const list = this.settings.get(name);
        if (list !== undefined) {
            let low = 0;
            let high = list.at.length;
            while (low < high) {
                const middle = (low + high) >> 1;
                if (list.at[middle] < limit)
                    low = middle + 1;
                else
                    high = middle;
            }
            if (low > 0)
                return { value: list.values[low - 1] };
        }
        // What a stage declares, ARG or ENV, the stages that build on it have too.
        if (this.parent === undefined || depth >= maxStages)
            return undefined;
        return this.parent.look(name, Number.POSITIVE_INFINITY, depth + 1);
    }
    *names(limit, depth) {
        const told = new Set();
        for (const [name, { at }] of this.settings) {
            // In the order in which they were first set.
            if (at[0] >= limit)
                break;
            told.add(name);
            yield name;
        }
        let from = this.parent;
        for (let steps = depth; from !== undefined && steps < maxStages; steps++, from = from.parent)
            for (const name of from.settings.keys()) {
                if (told.has(name))
                    continue;
                told.add(name);
                yield name;
            }
    }
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/image-name.js
// Whether a text may name an image, as the distribution reference grammar has it.
/** `[host[:port]/]path[:tag][@digest]`. */
function image_name_isImageName(name) {
    if (name.length > 600 || /^[a-f0-9]{64}$/.test(name))
        return false;
    const [, path = '', tag, digest] = /^([^@:]*(?::\d{1,5}\/[^@:]*)?)(?::([^@]*))?(?:@(.*))?$/.exec(name) ?? [];
    if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag))
        return false;
    if (digest !== undefined && !image_name_isDigest(digest))
        return false;
    const parts = path.split('/');
    const [host = ''] = parts;
    const hosted = parts.length > 1 && (/[.:A-Z]/.test(host) || host === 'localhost');
    if (hosted && !isHost(host))
        return false;
    const own = parts.slice(hosted ? 1 : 0);
    return own.join('/').length <= 255 && own.every((part) => isPathPart(part));
}
const digestLengths = { sha256: 64, sha384: 96, sha512: 128 };
function image_name_isDigest(text) {
    const [, algorithm = '', hex = ''] = /^([a-z0-9]{1,20}):([0-9a-f]{1,200})$/.exec(text) ?? [];
    return Object.hasOwn(digestLengths, algorithm) && hex.length === digestLengths[algorithm];
}
function isHost(host) {
    const [, names = ''] = /^([^:]*)(?::\d{1,5})?$/.exec(host) ?? [];
    return names.split('.').every((part) => /^[A-Za-z0-9-]+$/.test(part) && !part.startsWith('-') && !part.endsWith('-'));
}
/** Lower-case letters and digits, parted by `.`, `_`, `__` or hyphens. */
function isPathPart(part) {
    return /^[a-z0-9]/.test(part) && /[a-z0-9]$/.test(part) && /^[a-z0-9._-]+$/.test(part) && !/\.\.|\._|_\.|___|\.-|-\.|_-|-_/.test(part);
}

;// CONCATENATED MODULE: ./build/packages/formats/src/mapped-text.js
// Text put together from pieces of the file, every letter of which still knows where it came from:
// what is left of an instruction once its continuation lines are joined.
/** The stretches of a file, in order, as one text. */
function joinPieces(file, spans) {
    let text = '';
    const pieces = [];
    for (const { start, end } of spans) {
        if (end <= start && pieces.length > 0)
            continue;
        pieces.push({ at: text.length, origin: start });
        text += file.slice(start, end);
    }
    return mapped(text, pieces.length === 0 ? [{ at: 0, origin: 0 }] : pieces);
}
/** Two texts as lines of one. */
function joinLines(first, second) {
    return joinTexts(first, second, '\n');
}
/** Two texts as one; what stands between them belongs to the letter before it. */
function joinTexts(first, second, between = '') {
    const text = first.text + between + second.text;
    const behind = first.text.length + between.length;
    const origins = (part, shift) => [0, ...part.joins].map((at) => ({ at: at + shift, origin: part.originOf(at) }));
    return mapped(text, [...(first.text === '' && between === '' ? [] : origins(first, 0)), ...origins(second, behind)]);
}
/** Words with one space between them; the space belongs to the letter before it. */
function joinWords(words) {
    let text = '';
    const pieces = [];
    for (const { value, start } of words) {
        if (text !== '')
            text += ' ';
        pieces.push({ at: text.length, origin: start });
        text += value;
    }
    return mapped(text, pieces.length === 0 ? [{ at: 0, origin: 0 }] : pieces);
}
function mapped(text, pieces) {
    const pieceOf = (offset) => {
        let low = 0;
        let high = pieces.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (pieces[middle].at <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return pieces[low];
    };
    const originOf = (offset) => {
        if (offset >= text.length && offset > 0)
            return originOf(text.length - 1) + 1;
        const piece = pieceOf(offset);
        return piece.origin + offset - piece.at;
    };
    return {
        text,
        joins: pieces.slice(1).map(({ at }) => at),
        originOf,
        spanOf: (start, end) => {
            const from = originOf(start);
            return { start: from, end: end > start ? originOf(end - 1) + 1 : from };
        },
        slice: (start, end = text.length) => {
            if (start === 0 && end === text.length)
                return mapped(text, pieces);
            const first = pieceOf(start);
            const inside = pieces.filter((piece) => piece.at > start && piece.at < end).map(({ at, origin }) => ({ at: at - start, origin }));
            return mapped(text.slice(start, end), [{ at: 0, origin: first.origin + start - first.at }, ...inside]);
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/document.js
// What a Dockerfile is once parsed. All offsets are UTF-16 offsets of the file's text.
const keywords = [
    'ADD',
    'ARG',
    'CMD',
    'COPY',
    'ENTRYPOINT',
    'ENV',
    'EXPOSE',
    'FROM',
    'HEALTHCHECK',
    'LABEL',
    'MAINTAINER',
    'ONBUILD',
    'RUN',
    'SHELL',
    'STOPSIGNAL',
    'USER',
    'VOLUME',
    'WORKDIR',
];

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/lex.js
// How Docker itself reads a word outside of RUN: quotes, escapes and variables, with the quirks of BuildKit's
// frontend/dockerfile/shell. It decides which words begin a heredoc, and what a build refuses in a value.
const noVariables = { has: () => false, get: () => undefined };
/** White space as Go's unicode.IsSpace knows it. */
const lex_space = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const nameLetter = /[\p{L}\p{Nd}_]/u;
const digit = /\p{Nd}/u;
const specialParameters = '@*#?-$!0';
/** `${a:-${b:-…}}` nests; deeper is refused here, as Docker's own stack ends somewhere too. */
const lex_maxDepth = 200;
/** Never leaves this file: it becomes `error` there. */
class LexFault extends Error {
    asked;
    constructor(message, asked = false) {
        super(message);
        this.asked = asked;
    }
}
function lex_lex(text, options, variables = noVariables) {
    const reading = {
        text,
        options,
        variables,
        names: new Map(),
        at: 0,
        rawEscapes: options.rawEscapes === true,
        unknown: false,
        depth: 0,
    };
    try {
        const { value, words } = readUntil(reading, undefined, reading.rawEscapes, false);
        return { words, names: reading.names, ...(reading.unknown ? {} : { value }) };
    }
    catch (error) {
        if (!(error instanceof LexFault))
            throw error;
        return { words: [], names: reading.names, error: error.message, asked: error.asked };
    }
}
/** Collects the words of a text while it is read. */
function wordList() {
    const done = [];
    let value = '';
    let start = -1;
    let end = -1;
    return {
        done,
        add(piece, from, to) {
            if (start < 0)
                start = from;
            value += piece;
            end = to;
        },
        part() {
            if (value === '')
                return;
            done.push({ value, start, end });
            value = '';
            start = -1;
        },
    };
}
function readUntil(reading, stop, rawEscapes, inPattern) {
    if (++reading.depth > lex_maxDepth)
        throw new LexFault('it is nested too deep');
    const { text, options } = reading;
    const before = reading.rawEscapes;
    reading.rawEscapes = rawEscapes;
    const words = wordList();
    let value = '';
    while (reading.at < text.length) {
        const start = reading.at;
        const letter = text[start];
        if (letter === stop) {
            reading.at++;
            reading.rawEscapes = before;
            reading.depth--;
            words.part();
            return { value, words: words.done };
        }
        const special = readSpecial(reading, letter, inPattern);
        if (special !== undefined) {
            value += special;
            if (letter === '$')
                addExpanded(words, special, start, reading.at);
            else
                words.add(special, start, reading.at);
        }
        else {
            const piece = letter === options.escapeLetter ? readEscape(reading) : letter;
            reading.at = letter === options.escapeLetter ? reading.at : start + 1;
            value += piece;
            if (letter !== options.escapeLetter && lex_space.test(letter))
                words.part();
            else
                words.add(piece, start, reading.at);
        }
    }
    if (stop !== undefined)
        throw new LexFault(stop === '/' ? 'a / is missing in ${…/…/…}' : 'a } is missing after ${');
    reading.depth--;
    words.part();
    return { value, words: words.done };
}
/** What a variable stands for is split at its white space. */
function addExpanded(words, text, start, end) {
    for (const letter of text) {
        if (lex_space.test(letter))
            words.part();
        else
            words.add(letter, start, end);
    }
}
function readSpecial(reading, letter, inPattern) {
    if (letter === '$')
        return readDollar(reading);
    if (letter === '<')
        return readOperator(reading);
    if (reading.options.plainQuotes === true)
        return undefined;
    if (letter === "'")
        return readSingle(reading, inPattern);
    if (letter === '"')
        return readDouble(reading, inPattern);
    return undefined;
}
/** The escape letter and what it escapes; at the end of the text it is nothing. */
function readEscape(reading) {
    const { text, at } = reading;
    reading.at = Math.min(at + 2, text.length);
    return (reading.rawEscapes ? text[at] : '') + (text[at + 1] ?? '');
}
/** `<<` takes the white space behind it along, so that `<< EOF` is one word. */
function readOperator(reading) {
    const operator = /^<<[\t\r ]*|^</.exec(reading.text.slice(reading.at, reading.at + 256))?.[0];
    reading.at += operator.length;
    return operator;
}
function readSingle(reading, inPattern) {
    const { text, at, options } = reading;
    const close = text.indexOf("'", at + 1);
    if (close < 0)
        throw new LexFault("a ' has no partner");
    reading.at = close + 1;
    const inside = text.slice(at + 1, close);
    const value = inPattern ? inside.replaceAll(options.escapeLetter, options.escapeLetter.repeat(2)) : inside;
    return options.rawQuotes === true ? `'${value}'` : value;
}
function readDouble(reading, inPattern) {
    const { text, options } = reading;
    const quote = options.rawQuotes === true ? '"' : '';
    let value = quote;
    reading.at++;
    while (reading.at < text.length) {
        const letter = text[reading.at];
        if (letter === '"') {
            reading.at++;
            return value + quote;
        }
        if (letter === '$')
            value += readDollar(reading);
        else if (letter === options.escapeLetter)
            value += readEscapeInDouble(reading, inPattern);
        else {
            value += letter;
            reading.at++;
        }
    }
    throw new LexFault('a " has no partner');
}
/** Between double quotes only the quote, the dollar and the escape letter itself can be escaped. */
function readEscapeInDouble(reading, inPattern) {
    const { text, at, options } = reading;
    const next = text[at + 1];
    const letter = text[at];
    if (next === undefined) {
        reading.at++;
        return '';
    }
    if (next === '"' || next === '$' || next === options.escapeLetter) {
        reading.at += 2;
        return (reading.rawEscapes ? letter : '') + next;
    }
    reading.at++;
    return reading.rawEscapes && (options.rawQuotes !== true || inPattern) ? letter + letter : letter;
}
function readDollar(reading) {
    reading.at++;
    const { text, options } = reading;
    if (text[reading.at] !== '{') {
        const name = readName(reading);
        if (name === '')
            return '$';
        return valueNamed(reading, name) ?? (options.keepUnset === true ? `$${name}` : '');
    }
    reading.at++;
    const next = text[reading.at];
    if (next === undefined)
        throw new LexFault('a } is missing after ${');
    if (next === '{' || next === '}' || next === ':')
        throw new LexFault(`$\{${next} is no variable`);
    const name = readName(reading);
    const letter = text[reading.at++] ?? '';
    if (letter === '}')
        return valueNamed(reading, name) ?? (options.keepUnset === true ? `$\{${name}}` : '');
    if (letter === '/')
        return readReplacement(reading, name);
    return readModified(reading, name, letter);
}
/** `${name:-word}` and its kin. */
function readModified(reading, name, first) {
    const orEmpty = first === ':';
    const letter = orEmpty ? (reading.text[reading.at++] ?? '') : first;
    const trims = letter === '#' || letter === '%';
    if (!'+-?#%'.includes(letter) || letter === '' || (orEmpty && trims))
        throw new LexFault(`$\{${name}${first}${orEmpty ? letter : ''}…} has an operator that Docker does not know`);
    const { value: word } = readUntil(reading, '}', trims, trims);
    const value = valueNamed(reading, name);
    if (value === undefined && reading.options.keepUnset === true)
        return `$\{${name}${orEmpty ? ':' : ''}${letter}${word}}`;
    if (!trims)
        return chosen(name, letter, value === undefined || (orEmpty && value === '' && !reading.unknown) ? undefined : value, word);
    checkPattern(word.startsWith(letter) ? word.slice(1) : word);
    // What is left of a value would take matching; nobody here asks for it.
    if (value !== undefined && value !== '')
        reading.unknown = true;
    return value ?? '';
}
/** The value or the word, by `-`, `+` or `?`. */
function chosen(name, operator, value, word) {
    if (operator === '+')
        return value === undefined ? '' : word;
    if (value === undefined && operator === '?')
        throw new LexFault(`${name} is not set`, true);
    return value ?? word;
}
/** `${name/pattern/replacement}`. */
function readReplacement(reading, name) {
    const all = reading.text[reading.at] === '/';
    if (all)
        reading.at++;
    const { value: pattern } = readUntil(reading, '/', true, true);
    const { value: replacement } = readUntil(reading, '}', true, false);
    const value = valueNamed(reading, name);
    if (value === undefined && reading.options.keepUnset === true)
        return `$\{${name}/${pattern}/${replacement}}`;
    checkPattern(pattern);
    // In nothing only stars find something to replace.
    if ((value === undefined || value === '') && !/^\**$/.test(pattern))
        return '';
    reading.unknown = true;
    return value ?? '';
}
/** In a pattern only `*`, `?`, the escape itself, `}` and `/` may be escaped. */
function checkPattern(pattern) {
    for (let at = 0; at < pattern.length; at++) {
        if (pattern[at] !== '\\')
            continue;
        const next = pattern[++at] ?? '';
        if (next === '' || !'*?\\}/'.includes(next))
            throw new LexFault(`the pattern ${pattern} escapes what needs no escape`);
    }
}
/** Undefined for a variable that is not set; one whose value only the build knows is empty, and the whole then unknown. */
function valueNamed(reading, name) {
    const set = reading.variables.has(name);
    reading.names.set(name, set);
    if (!set)
        return undefined;
    const value = reading.variables.get(name);
    if (value === undefined)
        reading.unknown = true;
    return value ?? '';
}
function readName(reading) {
    const { text } = reading;
    const start = reading.at;
    const first = text[start] ?? '';
    if (digit.test(first)) {
        while (digit.test(text[reading.at] ?? ''))
            reading.at++;
        return text.slice(start, reading.at);
    }
    if (first !== '' && specialParameters.includes(first)) {
        reading.at++;
        return first;
    }
    while (nameLetter.test(text[reading.at] ?? ''))
        reading.at++;
    return text.slice(start, reading.at);
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/heredoc.js
// Heredocs of an instruction, as BuildKit finds them: its whole line is split into shell words, and a word that is nothing but an
// operator and a name begins one. `bs=$((1<<20))` and `cat<<EOF` do not; `(cat <<EOF)` begins one that ends at a line `EOF)`.

/** Docker itself sets no limit; nobody writes so many. */
const maxMarkers = 64;
/** Docker splits with the backslash here, whatever the escape directive says. */
const splitting = { escapeLetter: '\\', keepUnset: true };
/** @param line the whole instruction, its keyword included. */
function heredocMarkers(line) {
    if (!line.text.includes('<<'))
        return [];
    const found = [];
    for (const { value, start, end } of lex_lex(line.text, { ...splitting, rawQuotes: true, rawEscapes: true }).words) {
        if (found.length === maxMarkers)
            break;
        const read = heredoc_readMarker(value);
        if (read !== undefined)
            found.push({ ...read, marker: line.spanOf(start, end) });
    }
    return found;
}
/** A word as the beginning of a heredoc: `<<NAME`, `3<<-"NAME"`. */
function heredoc_readMarker(word) {
    const operator = /^\d*<<(-?)/.exec(word);
    if (operator === null)
        return undefined;
    const rest = word.slice(operator[0].length).trimStart();
    if (rest === '' || rest.includes('<'))
        return undefined;
    const plain = lex_lex(rest, splitting).words;
    const [name] = plain;
    if (plain.length !== 1 || name === undefined)
        return undefined;
    const [raw] = lex_lex(rest, { ...splitting, rawQuotes: true }).words;
    return { name: name.value, quoted: quotes(name.value) !== quotes(raw?.value ?? ''), stripTabs: operator[1] === '-' };
}
function quotes(text) {
    return text.replace(/[^'"]/g, '').length;
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/words.js
// Words of an instruction, in the three ways Docker splits them: at white space, as name=value pairs, as a JSON list.

/** White space of JSON. */
const jsonBlank = /[ \t\r\n]/;
/** Words between white space; quotes mean nothing here, as in COPY, FROM or EXPOSE. Other blanks than ASCII's are letters. */
function plainWords(text) {
    return [...text.text.matchAll(/[^\t\n\v\f\r ]+/g)].map((match) => wordAt(text, match.index, match.index + match[0].length, match[0]));
}
/** One word over all of a text. */
function wholeWord(text) {
    return wordAt(text, 0, text.text.length, text.text);
}
function wordAt(text, start, end, value) {
    return { ...text.spanOf(start, end), text: text.text.slice(start, end), value };
}
/**
 * Words between white space outside of quotes, each with its offsets in the text: the way ENV, ARG and LABEL are split.
 * An escape letter takes the next letter along.
 */
function quotedWordRanges(text, escapeLetter) {
    const ranges = [];
    let at = words_skipSpace(text, 0);
    while (at < text.length) {
        const start = at;
        const end = quotedWordEnd(text, start, escapeLetter);
        ranges.push({ start, end });
        at = words_skipSpace(text, end);
    }
    return ranges;
}
function quotedWordEnd(text, from, escapeLetter) {
    let quote = '';
    let at = from;
    for (; at < text.length; at++) {
        const letter = text[at];
        if (letter === escapeLetter && quote !== "'")
            at++;
        else if (quote !== '') {
            if (letter === quote)
                quote = '';
        }
        else if (letter === '"' || letter === "'")
            quote = letter;
        else if (lex_space.test(letter))
            break;
    }
    return Math.min(at, text.length);
}
/** A word without its quotes and escapes; variables stay. */
function unquote(text, escapeLetter) {
    if (!/["'\\`]/.test(text))
        return text;
    let value = '';
    let quote = '';
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        if (letter === escapeLetter && quote !== "'" && at + 1 < text.length) {
            const next = text[++at];
            // Between double quotes only some letters need the escape; before others it stands for itself.
            value += quote === '"' && next !== '"' && next !== '$' && next !== escapeLetter ? escapeLetter + next : next;
        }
        else if (quote !== '') {
            if (letter === quote)
                quote = '';
            else
                value += letter;
        }
        else if (letter === '"' || letter === "'")
            quote = letter;
        else
            value += letter;
    }
    return value;
}
/** `name=value` pairs; with `legacy` a word without an equals sign takes all behind it for its value, as in `ENV name value`. */
function readPairs(text, escapeLetter, legacy) {
    const ranges = quotedWordRanges(text.text, escapeLetter);
    const pairs = [];
    for (const [index, { start, end }] of ranges.entries()) {
        const equals = equalsIn(text.text, start, end);
        const next = ranges[index + 1];
        if (legacy && equals === undefined && (next !== undefined || index === 0)) {
            const name = word(text, start, end, escapeLetter);
            const whole = { ...text.spanOf(start, text.text.length), name, legacy: true };
            const raw = text.text.slice(next?.start ?? text.text.length);
            return [...pairs, next === undefined ? whole : { ...whole, value: wordAt(text, next.start, text.text.length, unquoteLegacy(raw)) }];
        }
        pairs.push({
            ...text.spanOf(start, end),
            name: word(text, start, equals ?? end, escapeLetter),
            legacy: false,
            ...(equals === undefined ? {} : { value: word(text, equals + 1, end, escapeLetter) }),
        });
    }
    return pairs;
}
/** The equals sign that parts name and value; one inside quotes does not count for the name. */
function equalsIn(text, start, end) {
    const at = text.indexOf('=', start);
    return at < 0 || at >= end ? undefined : at;
}
function word(text, start, end, escapeLetter) {
    return wordAt(text, start, end, unquote(text.text.slice(start, end), escapeLetter));
}
/** In `ENV name value` quotes are part of the value, but Docker strips a pair around all of it. */
function unquoteLegacy(raw) {
    const [first = ''] = raw;
    return raw.length > 1 && (first === '"' || first === "'") && raw.endsWith(first) ? raw.slice(1, -1) : raw;
}
/** Leading `--name[=value]` flags, and what comes after them; `--` alone ends them. */
function words_readFlags(text, escapeLetter) {
    const flags = [];
    let at = words_skipSpace(text.text, 0);
    while (text.text.startsWith('--', at)) {
        const { value: word, end } = readFlag(text.text, at, escapeLetter);
        const start = at;
        at = words_skipSpace(text.text, end);
        if (word === '--')
            break;
        flags.push(flagOf(text, start, end, word, escapeLetter));
    }
    return { flags, rest: at === 0 ? text : text.slice(Math.min(at, text.text.length)) };
}
function flagOf(text, start, end, word, escapeLetter) {
    const equals = text.text.indexOf('=', start);
    const named = equals >= 0 && equals < end;
    const raw = text.text.slice(start + 2, named ? equals : end);
    return {
        ...text.spanOf(start, end),
        name: raw.toLowerCase(),
        word,
        ...(named ? { value: unquote(text.text.slice(equals + 1, end), escapeLetter), valueSpan: text.spanOf(equals + 1, end) } : {}),
    };
}
/** A flag without its quotes and escapes: both are dropped anywhere in it. */
function readFlag(text, from, escapeLetter) {
    let quote = '';
    let value = '';
    let at = from;
    for (; at < text.length; at++) {
        const letter = text[at];
        if (quote === '' && lex_space.test(letter))
            break;
        if (letter === quote)
            quote = '';
        else if (quote === '' && (letter === '"' || letter === "'"))
            quote = letter;
        else if (letter === escapeLetter)
            value += text[++at] ?? '';
        else
            value += letter;
    }
    return { value, end: Math.min(at, text.length) };
}
function words_skipSpace(text, from) {
    let at = from;
    while (at < text.length && lex_space.test(text[at]))
        at++;
    return at;
}
/** A JSON list of strings, as exec form wants it; undefined when the text does not begin with `[`. */
function readJsonList(text) {
    const { text: raw } = text;
    let at = skipJsonBlanks(raw, words_skipSpace(raw, 0));
    if (raw[at] !== '[')
        return undefined;
    const fail = ({ where, message }) => ({
        error: { message, span: text.spanOf(Math.min(where, raw.length), Math.min(where + 1, raw.length)) },
    });
    const words = [];
    at = skipJsonBlanks(raw, at + 1);
    while (raw[at] !== ']' || words.length > 0) {
        const read = readJsonString(raw, at);
        if ('message' in read)
            return fail(read);
        words.push(wordAt(text, at, read.end, read.value));
        at = skipJsonBlanks(raw, read.end);
        if (raw[at] === ']')
            break;
        if (raw[at] !== ',')
            return fail({ where: at, message: at >= raw.length ? 'expected a closing bracket' : 'expected a comma or a closing bracket' });
        at = skipJsonBlanks(raw, at + 1);
    }
    at = skipJsonBlanks(raw, at + 1);
    return at < raw.length ? fail({ where: at, message: 'expected nothing after the closing bracket' }) : { words };
}
function readJsonString(raw, at) {
    if (raw[at] !== '"')
        return { where: at, message: raw[at] === "'" ? 'expected a double quote, got a single one' : 'expected a double quote' };
    const end = words_stringEnd(raw, at);
    if (end === undefined)
        return { where: at, message: 'expected a closing double quote' };
    try {
        return { value: String(JSON.parse(raw.slice(at, end))), end };
    }
    catch {
        return { where: at, message: 'expected a JSON string, got one with an escape or letter that JSON does not allow' };
    }
}
function skipJsonBlanks(text, from) {
    let at = from;
    while (at < text.length && jsonBlank.test(text[at]))
        at++;
    return at;
}
function words_stringEnd(text, from) {
    for (let at = from + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '"')
            return at + 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/instruction.js
// One logical line as an instruction of its kind.




const instruction_known = new Set(keywords);
/** Docker builds these without an argument; HEALTHCHECK has a complaint of its own. */
const mayBeAlone = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'RUN']);
function readInstruction(line, escapeLetter, onbuild, report) {
    const keywordText = line.keyword.text;
    const upper = keywordText.toUpperCase();
    const keywordSpan = line.keyword.spanOf(0, keywordText.length);
    const base = { ...line.span, keywordText, keywordSpan, line: line.line, endLine: line.endLine, rest: line.rest, onbuild };
    const common = { ...base, flags: [], heredocs: line.heredocs };
    const say = (message) => report({ ...keywordSpan, line: line.line, message });
    // Of what ONBUILD holds, Docker reads only the words now; the build that runs it judges the rest.
    const complain = onbuild ? () => { } : say;
    if (!instruction_known.has(upper)) {
        complain(`expected an instruction, got ${JSON.stringify(keywordText.slice(0, 40))}`);
        return { ...common, keyword: 'UNKNOWN' };
    }
    const keyword = upper;
    // Docker takes flags off every instruction, those that know none included.
    const { flags, rest } = words_readFlags(line.rest, escapeLetter);
    const own = { ...common, flags };
    if (rest.text === '' && line.heredocs.length === 0 && !mayBeAlone.has(keyword))
        complain(`expected an argument after ${keyword}, got none`);
    switch (keyword) {
        case 'FROM':
            return { ...own, keyword, ...readFrom(plainWords(rest), complain) };
        case 'RUN':
        case 'CMD':
        case 'ENTRYPOINT':
        case 'SHELL':
            return { ...own, keyword, command: readCommand(rest, line.heredocs) };
        case 'HEALTHCHECK':
            return { ...own, keyword, ...readHealthcheck(rest, complain) };
        case 'COPY':
        case 'ADD':
            return { ...own, keyword, ...readCopy(rest, keyword, complain) };
        case 'ENV':
        case 'LABEL': {
            const pairs = readPairs(rest, escapeLetter, true);
            const lone = pairs.find(({ value, legacy }, index) => value === undefined || (legacy && index > 0));
            if (lone !== undefined)
                say(`expected name=value in ${keyword}, got ${JSON.stringify(lone.name.text.slice(0, 40))} alone`);
            return { ...own, keyword, pairs };
        }
        case 'ARG':
            return { ...own, keyword, pairs: readPairs(rest, escapeLetter, false) };
        case 'ONBUILD':
            return readOnbuild({ ...own, keyword }, line, escapeLetter, report);
        case 'VOLUME':
            return { ...own, keyword, words: listOrWords(rest), argument: wholeWord(rest) };
        default:
            return { ...own, keyword, words: plainWords(rest), argument: wholeWord(rest) };
    }
}
function listOrWords(rest) {
    const list = readJsonList(rest);
    return list !== undefined && 'words' in list ? list.words : plainWords(rest);
}
function readFrom(words, complain) {
    const [image, as, alias] = words;
    if (words.length !== 1 && !(words.length === 3 && as?.value.toUpperCase() === 'AS'))
        complain('expected FROM image, or FROM image AS name');
    // Nothing where the name, or behind a colon the tag, should be.
    else if (image !== undefined && /^[:@]|:(?=:|@|$)/.test(maskVariables(image.value)))
        complain(`expected an image, got ${JSON.stringify(image.value.slice(0, 60))}`);
    return {
        image: image === undefined ? undefined : readImage(image),
        ...(as?.value.toUpperCase() === 'AS' && alias !== undefined ? { alias, as } : {}),
    };
}
/** Parts of an image name. A first part with a dot or colon, or `localhost`, is a registry, as Docker reads it. */
function readImage(word) {
    const plain = maskVariables(word.value);
    const at = plain.indexOf('@');
    const end = at < 0 ? plain.length : at;
    const slash = plain.slice(0, end).indexOf('/');
    const head = slash < 0 ? '' : plain.slice(0, slash);
    const registry = /[.:]/.test(head) || head === 'localhost' ? word.value.slice(0, slash) : undefined;
    const start = registry === undefined ? 0 : slash + 1;
    const colon = plain.slice(0, end).lastIndexOf(':');
    const tagged = colon >= start && colon > plain.slice(0, end).lastIndexOf('/');
    return {
        ...word,
        repository: word.value.slice(start, tagged ? colon : end),
        ...(registry === undefined ? {} : { registry }),
        ...(tagged ? { tag: word.value.slice(colon + 1, end) } : {}),
        ...(at < 0 ? {} : { digest: word.value.slice(at + 1) }),
    };
}
/** Signs inside `${…}` belong to the variable: they are blotted out, letter by letter, so that offsets stay. */
function maskVariables(text) {
    if (!text.includes('${'))
        return text;
    let depth = 0;
    let masked = '';
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '$' && text[at + 1] === '{')
            depth++;
        masked += depth > 0 ? '_' : text[at];
        if (text[at] === '}' && depth > 0)
            depth--;
    }
    return masked;
}
/** A heredoc alone is the script; with words beside it the shell gets the words and the heredocs, and reads them itself. */
function readCommand(rest, heredocs) {
    const [first] = heredocs;
    if (first !== undefined) {
        const behindMarker = atMarker(rest, first) ? joinLines(rest.slice(first.marker.end - first.marker.start), first.body) : rest;
        if (heredocs.length === 1 && heredoc_readMarker(rest.text) !== undefined)
            return { form: 'heredoc', exec: [], script: first.body, behindMarker };
        return { form: 'shell', exec: [], script: withBodies(rest, heredocs), behindMarker };
    }
    const list = readJsonList(rest);
    if (list === undefined)
        return { form: 'shell', exec: [], script: rest };
    if ('error' in list)
        return { form: 'shell', exec: [], script: rest, jsonError: list.error };
    // Behind the opening quote stands the first letter.
    return { form: 'exec', exec: list.words, script: joinWords(list.words.map(({ value, start }) => ({ value, start: start + 1 }))) };
}
function atMarker(rest, { marker }) {
    return rest.originOf(0) === marker.start;
}
/** The text with the body and the last line of each heredoc below it. */
function withBodies(rest, heredocs) {
    return heredocs.reduce((text, { body, last }) => joinLines(text, last === undefined ? body : joinTexts(body, last)), rest);
}
function readHealthcheck(rest, complain) {
    const type = /^\S*/.exec(rest.text.trimStart())?.[0] ?? '';
    const upper = type.toUpperCase();
    if (upper === 'NONE')
        return {};
    if (upper !== 'CMD') {
        complain('expected HEALTHCHECK NONE or HEALTHCHECK CMD command');
        return {};
    }
    const start = rest.text.indexOf(type) + type.length;
    const blanks = /^\s*/.exec(rest.text.slice(start))?.[0].length ?? 0;
    return { command: readCommand(rest.slice(start + blanks), []) };
}
function readCopy(rest, keyword, complain) {
    const list = readJsonList(rest);
    const json = list !== undefined && 'words' in list;
    const words = json ? list.words : plainWords(rest);
    if (words.length === 1)
        complain(`expected ${keyword} source destination, got one path`);
    const destination = words.length > 1 ? words.at(-1) : undefined;
    return {
        sources: destination === undefined ? words : words.slice(0, -1),
        form: json ? 'json' : 'words',
        ...(destination === undefined ? {} : { destination }),
    };
}
function readOnbuild(onbuild, line, escapeLetter, report) {
    const { rest } = onbuild;
    const split = /^\S+/.exec(rest.text)?.[0].length ?? 0;
    if (split === 0)
        return onbuild;
    const inner = rest.text.slice(0, split).toUpperCase();
    // One level only: Docker refuses deeper ones, and so hostile nesting ends here.
    if (inner === 'ONBUILD')
        return onbuild;
    const blanks = /^\s*/.exec(rest.text.slice(split))?.[0].length ?? 0;
    const keyword = rest.slice(0, split);
    const span = { start: keyword.originOf(0), end: line.span.end };
    const trigger = readInstruction({ ...line, keyword, rest: rest.slice(split + blanks), span }, escapeLetter, true, report);
    return { ...onbuild, trigger };
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/names.js
// Which files are Dockerfiles, by their names: one list for every engine that reads them.
/** Endings of sources and documents about Dockerfiles: `dockerfile-lint.ts`, `Dockerfile.md`. */
const otherKinds = /\.(?:[cm]?[jt]sx?|go|py|rb|rs|java|kt|cs|c|h|cc|cpp|hpp|php|swift|lua|hs|pl|sh|bash|ps1|bat|md|markdown|adoc|rst|html?|css|json5?|ya?ml|toml|xml|ini|cfg|lock|sarif|csv|snap|patch|diff|orig|rej|bak|swp|png|svg|pdf|gz|tgz|zip)$/;
/** Languages for which `Dockerfile.go` may be a build of that language as well as a source of it. */
const languages = /^dockerfile\.(?:go|py|rb|rs|java|kt|cs|c|cc|cpp|php|swift|lua|hs|pl|js|ts)$/;
/** `Dockerfile`, `Containerfile`, `Dockerfile.dev`, `api.Dockerfile`, `Dockerfile-prod`, `Dockerfile_ci`; not their ignore files. */
function isDockerfileName(path) {
    const name = names_nameOf(path);
    if (name.endsWith('.dockerignore') || name.endsWith('.containerignore'))
        return false;
    if (otherKinds.test(name))
        return false;
    return /^(?:dockerfile|containerfile)(?:[._-][^/]{1,200})?$/.test(name) || /^[^/]{1,200}\.(?:dockerfile|containerfile)$/.test(name);
}
/** A name that a Dockerfile and a source of a language may have; its first instruction tells. */
function mayBeDockerfileName(path) {
    return languages.test(names_nameOf(path));
}
/** Whether text begins as a Dockerfile does: comments, then `FROM` or `ARG`. */
function beginsAsDockerfile(text) {
    return /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*(?:FROM|ARG)[ \t\\`]/i.test(text.slice(0, 65_536));
}
function names_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/lines.js
// From physical lines to logical ones: directives, comments, continuation, heredocs. The order of reading is that of
// BuildKit's frontend/dockerfile/parser, so that an instruction ends where Docker ends it.



/** Instructions that take heredocs. */
const withHeredocs = new Set(['RUN', 'COPY', 'ADD']);
function readLogicalLines(text, index) {
    const { directives, escapeLetter, next } = readDirectives(text, index);
    const comments = directives.map(({ start, end, line }) => commentAt(text, start, end, line, false));
    const reading = { text, index, escapeLetter, comments, emptyContinuations: [], problems: [], line: next };
    const lines = [];
    while (reading.line <= index.lineCount) {
        const { line } = reading;
        const first = contentSpan(text, index, line);
        const start = skipBlanks(text, first.start, first.end);
        if (start < first.end && text[start] !== '#')
            lines.push(readLogicalLine(reading, { start, end: first.end }));
        else {
            if (start < first.end)
                comments.push(commentAt(text, start, first.end, line, false));
            reading.line++;
        }
    }
    comments.sort((a, b) => a.start - b.start);
    const { emptyContinuations, problems } = reading;
    return { escapeLetter, lines, directives, comments, emptyContinuations, problems };
}
/** The instruction that begins with a piece of the present line, with all its lines and heredocs. */
function readLogicalLine(reading, first) {
    const { text, index } = reading;
    const joined = joinPieces(text, readContinued(reading, first));
    const split = /^[^\t\v\f\r ]+/.exec(joined.text)?.[0].length ?? 0;
    const keyword = joined.slice(0, split);
    const restStart = split + (/^[\t\v\f\r ]+/.exec(joined.text.slice(split))?.[0].length ?? 0);
    const trimmedEnd = Math.max(restStart, joined.text.trimEnd().length);
    const rest = joined.slice(restStart, trimmedEnd);
    const lastLine = contentSpan(text, index, reading.line - 1);
    const heredocs = takesHeredocs(keyword.text, rest, reading.escapeLetter) ? readHeredocs(reading, joined) : [];
    const end = heredocs.length === 0 ? lastLine.end : contentSpan(text, index, reading.line - 1).end;
    const line = index.positionAt(first.start).line;
    return { keyword, rest, span: { start: first.start, end }, line, endLine: index.positionAt(end).line, heredocs };
}
/** The pieces of an instruction's lines; one that is neither comment nor empty goes on where the line before it ends in the escape. */
function readContinued(reading, first) {
    const { text, escapeLetter } = reading;
    const pieces = [];
    let piece = first;
    reading.line++;
    while (piece !== undefined) {
        const cut = continuationAt(text, piece, escapeLetter);
        pieces.push({ start: piece.start, end: cut ?? piece.end });
        piece = cut === undefined ? undefined : nextContinued(reading);
    }
    return pieces;
}
/** The next line with something on it; without one the instruction has ended, and empty lines behind it are nobody's. */
function nextContinued(reading) {
    const { text, index } = reading;
    const empty = [];
    for (let line = reading.line; line <= index.lineCount; line++) {
        const candidate = contentSpan(text, index, line);
        const begin = skipBlanks(text, candidate.start, candidate.end);
        if (begin === candidate.end)
            empty.push(candidate);
        else if (text[begin] === '#')
            reading.comments.push(commentAt(text, begin, candidate.end, line, true));
        else {
            reading.emptyContinuations.push(...empty);
            reading.line = line + 1;
            return candidate;
        }
    }
    return undefined;
}
function readHeredocs(reading, joined) {
    const { text, index } = reading;
    const heredocs = [];
    for (const marker of heredocMarkers(joined)) {
        const read = readHeredoc(text, index, reading.line, marker);
        heredocs.push(read.heredoc);
        reading.line = read.next;
        if (read.heredoc.end === undefined)
            reading.problems.push({
                ...marker.marker,
                line: index.positionAt(marker.marker.start).line,
                message: `expected a line ${marker.name} to end the heredoc, got the end of the file`,
            });
    }
    return heredocs;
}
/** A RUN, COPY or ADD whose argument is no JSON list; ONBUILD takes those of the instruction it holds. */
function takesHeredocs(keyword, rest, escapeLetter) {
    if (!rest.text.includes('<<'))
        return false;
    const upper = keyword.toUpperCase();
    const argument = words_readFlags(rest, escapeLetter).rest;
    if (upper === 'ONBUILD') {
        const held = /^[^\t\v\f\r ]+/.exec(argument.text)?.[0] ?? '';
        return held.toUpperCase() !== 'ONBUILD' && takesHeredocs(held, argument.slice(held.length), escapeLetter);
    }
    const list = withHeredocs.has(upper) ? readJsonList(argument) : undefined;
    return withHeredocs.has(upper) && !(list !== undefined && 'words' in list);
}
/** Directives stand before everything else, one each, in any order. */
function readDirectives(text, index) {
    const directives = [];
    let escapeLetter = '\\';
    let line = 1;
    for (; line <= index.lineCount; line++) {
        const { start, end } = contentSpan(text, index, line);
        // Blanks before the sign do not matter to Docker.
        const content = text.slice(start, Math.min(end, start + 4096)).trimStart();
        const match = /^#\s{0,200}([A-Za-z][A-Za-z0-9]{0,50})\s{0,200}=(.*\S)/.exec(content);
        if (match === null)
            break;
        const name = match[1].toLowerCase();
        const value = match[2].trim();
        if (name !== 'syntax' && name !== 'escape' && name !== 'check')
            break;
        directives.push({ name, value, line, start, end });
        if (name === 'escape' && (value === '`' || value === '\\'))
            escapeLetter = value;
    }
    return { directives, escapeLetter, next: line };
}
/** The line's range without its line break. */
function contentSpan(text, index, line) {
    const start = index.offsetAt(line, 1) ?? text.length;
    let end = index.offsetAt(line + 1, 1) ?? text.length;
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r'))
        end--;
    return { start, end };
}
function skipBlanks(text, start, end) {
    let at = start;
    while (at < end && /\s/.test(text[at]))
        at++;
    return at;
}
/** Where the escape letter stands that ends a line which goes on, or undefined. */
function continuationAt(text, { start, end }, escapeLetter) {
    let at = end - 1;
    while (at >= start && (text[at] === ' ' || text[at] === '\t'))
        at--;
    if (at < start || text[at] !== escapeLetter)
        return undefined;
    return at > start && text[at - 1] === escapeLetter ? undefined : at;
}
function commentAt(text, start, end, line, inside) {
    return { start, end, line, inside, text: text.slice(start + 1, end) };
}
function readHeredoc(text, index, from, marker) {
    const pieces = [];
    const bodyStart = index.offsetAt(from, 1) ?? text.length;
    for (let line = from; line <= index.lineCount; line++) {
        const content = contentSpan(text, index, line);
        let { start } = content;
        if (marker.stripTabs)
            while (start < content.end && text[start] === '\t')
                start++;
        if (text.slice(start, content.end) === marker.name) {
            const body = joinPieces(text, pieces.length === 0 ? [{ start: bodyStart, end: bodyStart }] : pieces);
            const end = { start, end: content.end };
            return { heredoc: { ...marker, body, end, last: joinPieces(text, [end]) }, next: line + 1 };
        }
        pieces.push({ start, end: index.offsetAt(line + 1, 1) ?? text.length });
    }
    const body = joinPieces(text, pieces.length === 0 ? [{ start: bodyStart, end: bodyStart }] : pieces);
    return { heredoc: { ...marker, body }, next: index.lineCount + 1 };
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/parse.js
// A Dockerfile's text as a document. It never throws: what Docker would refuse becomes a problem, and reading goes on.




function parseDockerfile(text) {
    const index = (0,src/* lineIndex */.Dp)(text);
    const logical = readLogicalLines(text, index);
    const problems = [...logical.problems];
    const instructions = logical.lines.map((line) => readInstruction(line, logical.escapeLetter, false, (problem) => problems.push(problem)));
    const { preamble, stages } = readStages(instructions, logical.escapeLetter);
    return {
        text,
        index,
        escape: logical.escapeLetter,
        directives: logical.directives,
        comments: logical.comments,
        emptyContinuations: logical.emptyContinuations,
        instructions,
        preamble,
        stages,
        problems: problems.sort((a, b) => a.start - b.start),
    };
}
function readStages(instructions, escapeLetter) {
    const firstFrom = instructions.findIndex(({ keyword }) => keyword === 'FROM');
    const preamble = firstFrom < 0 ? instructions : instructions.slice(0, firstFrom);
    const globals = preambleScope(preamble, escapeLetter);
    const stages = [];
    for (const instruction of instructions.slice(preamble.length)) {
        if (instruction.keyword === 'FROM') {
            // With the defaults of its arguments a name may be a stage's: `FROM base-${VARIANT}`.
            const parent = parse_findStage(stages, expand(instruction.image?.value ?? '', globals, escapeLetter) ?? '');
            stages.push({
                index: stages.length,
                from: instruction,
                instructions: [],
                ...(instruction.alias === undefined ? {} : { name: instruction.alias.value }),
                ...(parent === undefined ? {} : { parent }),
            });
        }
        else
            stages.at(-1)?.instructions.push(instruction);
    }
    return { preamble, stages };
}
/** The last stage of that name; names are compared without case. A number is no name of a base, only of a copy's source. */
function parse_findStage(stages, name) {
    const wanted = name.toLowerCase();
    return wanted === '' ? undefined : stages.findLast((stage) => stage.name?.toLowerCase() === wanted);
}
/** The stage that `--from=` means, by name or number, among those before `limit`. */
function stageByReference(stages, reference, limit) {
    const before = stages.slice(0, limit);
    return parse_findStage(before, reference) ?? (/^\d{1,6}$/.test(reference) ? before[Number(reference)] : undefined);
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/refusals/judging.js
// What the judges of a build's refusals share: where they report, and what a text means at its place.

/** A text with its variables put in, as Docker would; a fault in it is reported once. */
function judging_expanded({ document, variables, report }, text, at) {
    const read = lex(text, { escapeLetter: document.escape }, variables);
    // `${NAME:?why}` refuses a build without the argument, and is meant to.
    if (read.error !== undefined && read.asked !== true)
        report(at, `${judging_shown(text)} cannot be read: ${read.error}`);
    return read;
}
/** The value at its place, or undefined where it is wrong or only the build knows it. */
function judging_valueAt(judging, text, at) {
    return judging_expanded(judging, text, at).value;
}
/** A text in quotes for a message, cut where it is long. */
function judging_shown(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
/** `a, b or c`. */
function judging_oneOf(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/refusals/document.js
// What a build refuses of the file as a whole: its directives, lines too long for Docker, and the lack of any stage.

/** A line of more bytes than this Docker does not read. */
const maxLineBytes = 65_535;
function document_judgeDocument(document, report) {
    const seen = new Set();
    for (const directive of document.directives) {
        if (seen.has(directive.name))
            report(directive, `the directive ${directive.name} stands twice`);
        seen.add(directive.name);
        if (directive.name === 'escape' && directive.value !== '\\' && directive.value !== '`')
            report(directive, `the escape directive is \\ or \`, not ${shown(directive.value)}`);
        if (directive.name === 'check')
            judgeCheck(directive.value.split(' ')[0], (message) => report(directive, message));
    }
    if (document.text.length > maxLineBytes / 4)
        judgeLines(document, report);
    const [first] = document.instructions;
    const early = document.preamble.find(({ keyword }) => keyword !== 'ARG' && keyword !== 'UNKNOWN');
    if (first === undefined)
        report({ start: 0, end: 0 }, 'the file has no instruction');
    else if (early !== undefined)
        report(early, `${early.keyword} stands before the first FROM`);
    else if (document.stages.length === 0)
        report(first, 'the file has no FROM');
}
function judgeLines({ index, text }, report) {
    for (let line = 1; line <= index.lineCount; line++) {
        const start = index.offsetAt(line, 1) ?? text.length;
        const end = index.offsetAt(line + 1, 1) ?? text.length;
        if ((end - start) * 3 > maxLineBytes && Buffer.byteLength(text.slice(start, end)) > maxLineBytes)
            report({ start, end: start + 1 }, `the line is longer than ${maxLineBytes} bytes`);
    }
}
/** `skip=A,B;error=true;experimental=all`. */
function judgeCheck(value, report) {
    if (value === '')
        return;
    // Docker parts it twice at most, so that what follows belongs to the third option.
    const [first = '', second, ...rest] = value.split(';');
    for (const option of [first, second, rest.length === 0 ? undefined : rest.join(';')]) {
        if (option === undefined)
            continue;
        const equals = option.indexOf('=');
        const key = option.slice(0, Math.max(0, equals)).trim();
        const given = option.slice(equals + 1).trim();
        if (equals < 0 || !['skip', 'error', 'experimental'].includes(key))
            report(`the check directive has the options skip, error and experimental, not ${shown(option)}`);
        else if (key === 'error' && !/^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(given))
            report(`error= in the check directive is true or false, not ${shown(given)}`);
    }
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/refusals/mounts.js
// The values of --mount and --device: fields between commas, each a key with a value or a key alone.



const mounts_types = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const sharings = ['shared', 'private', 'locked'];
const switches = new Set(['readonly', 'ro', 'readwrite', 'rw']);
function mounts_judgeMount(judging, flag, value) {
    // Quotes inside are those of a CSV, which nobody writes.
    if (value.includes('"'))
        return;
    const mount = { type: 'bind', owner: [] };
    for (const field of value.split(',')) {
        const equals = field.indexOf('=');
        const key = (equals < 0 ? field : field.slice(0, equals)).toLowerCase();
        const raw = equals < 0 ? undefined : field.slice(equals + 1);
        if (key === 'from' && raw !== undefined && /\$./.test(raw)) {
            judging.report(flag, 'from= of a mount takes no variable; name a stage that is FROM it instead');
            return;
        }
        const given = raw === undefined ? undefined : valueAt(judging, raw, flag);
        // What only the build knows may be right.
        if (raw !== undefined && given === undefined)
            return;
        const fault = readField(mount, key, given, field);
        if (fault !== undefined) {
            judging.report(flag, fault);
            return;
        }
    }
    const fault = faultOf(mount) ?? placeFault(mount, judging);
    if (fault !== undefined)
        judging.report(flag, fault);
}
/** Takes a field into the mount. @returns what is wrong with it. */
function readField(mount, key, value, field) {
    if (key === 'required') {
        if (mount.type !== 'secret' && mount.type !== 'ssh')
            return `a mount of type ${mount.type} has no key required`;
        return value === undefined || isBoolean(value) ? undefined : `required is true or false, not ${shown(value)}`;
    }
    if (value === undefined)
        return switches.has(key) ? undefined : `${shown(field)} in a mount is no key with a value`;
    if (switches.has(key))
        return isBoolean(value) ? undefined : `${key} is true or false, not ${shown(value)}`;
    const place = Object.hasOwn(mounts_places, key) ? mounts_places[key] : undefined;
    if (place !== undefined) {
        mount[place] = value;
        return undefined;
    }
    const read = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return read === undefined ? `a mount has no key ${shown(key)}` : read(mount, value, key);
}
const mounts_places = {
    from: 'from',
    source: 'source',
    src: 'source',
    target: 'target',
    dst: 'target',
    destination: 'target',
    id: 'id',
};
const octal = /^[0-7]{1,11}$/;
const number = /^\d{1,10}$/;
const fields = {
    type(mount, value) {
        mount.type = value.toLowerCase();
        return mounts_types.includes(mount.type) ? undefined : `there is no mount of type ${judging_shown(value)}; types are ${judging_oneOf(mounts_types)}`;
    },
    env: () => undefined,
    size(mount, value) {
        if (mount.type !== 'tmpfs')
            return `a mount of type ${mount.type} has no key size`;
        return /^\d{1,18}(?:\.\d{1,9})? ?(?:b|[kmgtp](?:i?b)?)?$/i.test(value) ? undefined : `size is a number of bytes, not ${judging_shown(value)}`;
    },
    sharing(mount, value) {
        mount.sharing = value.toLowerCase();
        return sharings.includes(mount.sharing) ? undefined : `sharing is ${judging_oneOf(sharings)}, not ${judging_shown(value)}`;
    },
    mode: (mount, value, key) => owner(mount, key, octal.test(value) && Number.parseInt(value, 8) <= 0xffffffff, value),
    uid: (mount, value, key) => owner(mount, key, number.test(value) && Number(value) <= 0xffffffff, value),
    gid: (mount, value, key) => owner(mount, key, number.test(value) && Number(value) <= 0xffffffff, value),
};
function owner(mount, key, right, value) {
    mount.owner.push(key);
    return right ? undefined : `${key} of a mount is ${key === 'mode' ? 'an octal number' : 'a number'}, not ${judging_shown(value)}`;
}
/** What does not go together. */
function faultOf({ type, owner: keys, sharing, from, source, target, id }) {
    if (keys.length > 0 && (type === 'bind' || type === 'tmpfs'))
        return `a mount of type ${type} has no key ${keys[0]}`;
    if (type === 'secret') {
        if ((from ?? '') !== '')
            return 'a secret mount has no key from';
        if (sharing !== undefined)
            return 'a secret mount has no key sharing';
        if (!source && !target && !id)
            return 'a secret mount needs an id, a source or a target';
        if (source && id)
            return 'a secret mount has an id or a source, not both';
    }
    if (type === 'ssh' && source)
        return 'an ssh mount has no key source';
    return sharing !== undefined && type !== 'cache' ? `a mount of type ${type} has no key sharing` : undefined;
}
/** Where it comes from and where it goes. */
function placeFault({ type, from, target }, { document, stage, instruction }) {
    if (stage === undefined)
        return undefined;
    const origin = from === undefined || from === '' ? undefined : findStage(document.stages, from);
    if (origin !== undefined && origin.index >= stage.index)
        return `the mount is from the stage ${shown(from ?? '')}, which stands ${origin === stage ? 'for itself' : 'further down'}`;
    if (from && origin === undefined && from !== 'scratch' && !isImageName(from))
        return `the mount is from ${shown(from)}, which is neither a stage nor the name of an image`;
    if (type === 'secret' || type === 'ssh')
        return undefined;
    const place = (target ?? '').replace(/\/+$/, '').replace(/^\.$/, '');
    if (place.startsWith('/') && place.length > 1)
        return undefined;
    if ((target ?? '').startsWith('/'))
        return 'a mount cannot take the place of the root folder';
    // Without a target it goes to the working directory, which must not be the root.
    return place !== '' || movedBefore(stage, instruction) ? undefined : 'the mount has no target=';
}
/** Where each stage first leaves the root, its own instructions only. */
const moves = new WeakMap();
function movedBefore(stage, instruction) {
    let at = stage;
    for (let steps = 0; at !== undefined && steps < 64; steps++, at = at.parent)
        if (firstMove(at) < instruction.start)
            return true;
    return false;
}
function firstMove(stage) {
    const known = moves.get(stage);
    if (known !== undefined)
        return known;
    const move = stage.instructions.find((entry) => entry.keyword === 'WORKDIR' && !/^\/*$/.test(entry.argument.value));
    const at = move?.start ?? Number.POSITIVE_INFINITY;
    moves.set(stage, at);
    return at;
}
const booleans = new Set(['1', 't', 'T', 'TRUE', 'true', 'True', '0', 'f', 'F', 'FALSE', 'false', 'False']);
function isBoolean(value) {
    return booleans.has(value);
}
/** `name=…`, `required`, or a name alone. */
function mounts_judgeDevice({ report }, flag, value) {
    const fault = value.includes('"') ? undefined : deviceFault(value);
    if (fault !== undefined)
        report(flag, fault);
}
function deviceFault(value) {
    let name = '';
    for (const field of value.split(',')) {
        const equals = field.indexOf('=');
        const key = (equals < 0 ? field : field.slice(0, equals)).toLowerCase();
        const given = equals < 0 ? undefined : field.slice(equals + 1);
        if (key === 'required') {
            if (given !== undefined && !isBoolean(given))
                return `required is true or false, not ${shown(given)}`;
        }
        else if (name !== '')
            return key === 'name' && given !== undefined ? 'a device has one name' : `a device has no key ${shown(field)}`;
        else
            name = key === 'name' && given !== undefined ? given : field;
    }
    return undefined;
}

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/refusals/values.js
// Values of one word: platforms, modes, durations, ports and signals.


const systems = new Set('aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos macos'.split(' '));
const architectures = new Set(`386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv
   riscv64 s390 s390x sparc sparc64 wasm i386 x86_64 x86-64 aarch64 armhf armel`.split(/\s+/));
function values_judgePlatform(judging, flag, text) {
    const value = valueAt(judging, text, flag);
    // An argument without a default is another rule's matter.
    if (value === undefined || (value === '' && text.includes('$')))
        return;
    const parts = value.split('/');
    const [system = ''] = parts;
    const wellFormed = parts.length < 4 &&
        /^[\w-]{1,100}(?:\([\w.%-]{0,100}(?:\+[\w.%-]{0,100}){0,20}\))?$/.test(system) &&
        parts.slice(1).every((part) => /^[\w.-]{1,100}$/.test(part));
    const name = system.replace(/\(.*$/, '').toLowerCase();
    const sound = wellFormed && (parts.length > 1 || systems.has(name) || architectures.has(name));
    if (!sound)
        judging.report(flag, `${shown(value)} is no platform; expected system/architecture, as in linux/arm64`);
}
/** `644`, or the letters of chmod. */
function values_judgeChmod(judging, flag, text) {
    const value = valueAt(judging, text, flag);
    if (value === undefined || value === '')
        return;
    const sound = /^[0-7]{1,11}$/.test(value)
        ? Number.parseInt(value, 8) <= 0o7777
        : value.length < 200 && value.split(',').every((part) => /^[ugoa]{0,20}(?:[-+=](?:[rwxXst]{0,20}|[ugo]))+$/.test(part));
    if (!sound)
        judging.report(flag, `--chmod is an octal number up to 07777 or letters as in u+x, not ${shown(value)}`);
}
const units = { ns: 1e-6, us: 1e-3, µs: 1e-3, μs: 1e-3, ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** A duration of Go: `1m30s`. @returns what is wrong with it, to stand behind the value. */
function values_durationFault(value) {
    if (value === '' || /^[-+]?0$/.test(value))
        return undefined;
    const parts = [...value.slice(0, 200).matchAll(/(\d{1,19}(?:\.\d{0,19})?|\.\d{1,19})(ns|us|µs|μs|ms|s|m|h)/g)];
    const sign = /^[-+]/.exec(value)?.[0] ?? '';
    if (parts.length === 0 || sign + parts.map(([part]) => part).join('') !== value)
        return 'is no duration; expected one with a unit, as in 30s';
    const total = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * units[unit], 0);
    return total !== 0 && (sign === '-' || total < 1) ? 'is shorter than a millisecond' : undefined;
}
/** `80`, `8000-8010/udp`; an address and a port of the host before it are another rule's matter. */
function values_judgePort(judging, text, at) {
    const { value, words } = expanded(judging, text, at);
    if (value === undefined)
        return;
    for (const { value: port } of words) {
        const fault = portFault(port);
        if (fault !== undefined)
            judging.report(at, `${shown(port)} is no port: ${fault}`);
    }
}
function portFault(text) {
    const parts = text.split(':');
    const inside = parts.at(-1);
    const slash = inside.indexOf('/');
    const range = slash < 0 ? inside : inside.slice(0, slash);
    const protocol = slash < 0 ? '' : inside.slice(slash + 1).toLowerCase();
    if (!['', 'tcp', 'udp', 'sctp'].includes(protocol))
        return `the protocol is tcp, udp or sctp, not ${shown(protocol)}`;
    const own = portRange(range);
    if (own === undefined)
        return 'expected a number up to 65535, or two with a hyphen between them';
    const host = parts.length > 1 ? parts.at(-2) : '';
    const address = parts.slice(0, -2).join(':');
    if (address !== '' && !isAddress(address))
        return `${shown(address)} is no address`;
    if (host === '')
        return undefined;
    const outside = portRange(host);
    if (outside === undefined)
        return `${shown(host)} is no port of the host`;
    return own[1] - own[0] === outside[1] - outside[0] || own[0] === own[1] ? undefined : 'the two ranges differ in length';
}
function portRange(text) {
    const hyphen = text.indexOf('-');
    const ends = hyphen < 0 ? [text, text] : [text.slice(0, hyphen), text.slice(hyphen + 1)];
    if (!ends.every((end) => /^\+?\d{1,6}$/.test(end) && Number(end) <= 65_535))
        return undefined;
    const [first, last] = ends.map(Number);
    return first <= last ? [first, last] : undefined;
}
function isAddress(text) {
    const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
    return isIP(bare) !== 0 && !bare.includes('%');
}
const signals = new Set(`ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG
   USR1 USR2 VTALRM WINCH XCPU XFSZ`.split(/\s+/));
function values_judgeSignal(judging, text, at) {
    const value = valueAt(judging, text, at);
    if (value === undefined)
        return;
    const name = value.toUpperCase().replace(/^SIG/, '');
    const sound = /^[-+]?\d{1,18}$/.test(value)
        ? Number(value) !== 0
        : signals.has(name) || /^RTMIN(?:\+(?:[1-9]|1[0-5]))?$/.test(name) || /^RTMAX(?:-(?:[1-9]|1[0-4]))?$/.test(name);
    if (!sound)
        judging.report(at, `${shown(value)} is no signal; expected a name such as SIGTERM, or a number`);
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/refusals/flags.js
// Flags of an instruction: which there are, how often, and with what kind of value.



const copied = { chown: 'value', chmod: 'value', link: 'switch', exclude: 'values' };
const flags_known = {
    FROM: { platform: 'value' },
    RUN: { mount: 'values', device: 'values', network: 'value', security: 'value' },
    COPY: { ...copied, from: 'value', parents: 'switch' },
    ADD: { ...copied, 'keep-git-dir': 'switch', checksum: 'value', unpack: 'switch' },
    HEALTHCHECK: { interval: 'value', timeout: 'value', 'start-period': 'value', 'start-interval': 'value', retries: 'value' },
};
/** Docker takes flags off these and looks at none. */
const unread = new Set(['ARG', 'STOPSIGNAL', 'UNKNOWN']);
function flags_judgeFlags(judging) {
    const { instruction } = judging;
    if (unread.has(instruction.keyword) || isHealthcheckNone(instruction))
        return;
    const flags = flags_known[instruction.keyword] ?? {};
    const used = new Set();
    for (const flag of instruction.flags) {
        const [name = '', value] = parted(flag.word);
        const kind = Object.hasOwn(flags, name) ? flags[name] : undefined;
        if (kind === undefined)
            judging.report(flag, `${instruction.keyword} has no flag --${name.slice(0, 60)}${hint(Object.keys(flags))}`);
        else if (used.has(name) && kind !== 'values')
            judging.report(flag, `--${name} stands twice`);
        else
            judgeForm(judging, flag, name, kind, value);
        used.add(name);
    }
}
function parted(word) {
    const equals = word.indexOf('=');
    return equals < 0 ? [word.slice(2), undefined] : [word.slice(2, equals), word.slice(equals + 1)];
}
function hint(names) {
    return names.length === 0 ? '' : `; it knows --${oneOf(names).replaceAll(', ', ', --').replace(' or ', ' or --')}`;
}
function isHealthcheckNone(instruction) {
    return instruction.keyword === 'HEALTHCHECK' && instruction.command === undefined && /(?:^|\s)none(?:\s|$)/i.test(instruction.rest.text);
}
function judgeForm(judging, flag, name, kind, value) {
    if (kind === 'switch') {
        if (value !== undefined && !/^(?:true|false)$/i.test(value))
            judging.report(flag, `--${name} takes true or false, not ${shown(value)}`);
    }
    else if (value === undefined)
        judging.report(flag, `--${name} has no value; expected --${name}=…`);
    else
        judgeValue(judging, flag, name, value);
}
const choices = {
    network: ['default', 'none', 'host'],
    security: ['sandbox', 'insecure'],
};
const durations = new Set(['interval', 'timeout', 'start-period', 'start-interval']);
function judgeValue(judging, flag, name, value) {
    const { report } = judging;
    const allowed = choices[name];
    if (allowed !== undefined && !allowed.includes(value))
        report(flag, `--${name} is ${oneOf(allowed)}, not ${shown(value)}`);
    else if (durations.has(name)) {
        const fault = durationFault(value);
        if (fault !== undefined)
            report(flag, `--${name}=${value.slice(0, 60)} ${fault}`);
    }
    else if (name === 'retries' && value !== '' && !/^\+?\d{1,9}$/.test(value))
        report(flag, `--retries is a number of tries, not ${shown(value)}`);
    else if (name === 'mount')
        judgeMount(judging, flag, value);
    else if (name === 'device')
        judgeDevice(judging, flag, value);
    else if (name === 'platform' && value !== '')
        judgePlatform(judging, flag, value);
    else if (name === 'chmod')
        judgeChmod(judging, flag, value);
    else if (name === 'chown' || name === 'checksum')
        valueAt(judging, value, flag);
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/refusals/sources.js
// Sources of COPY and ADD: paths, addresses, and the stages that --from= names.



function sources_judgeSource(judging, copy, source) {
    const value = valueAt(judging, source.value, source);
    if (value !== undefined && copy.keyword === 'COPY' && sources_isRemote(value))
        judging.report(source, `COPY takes paths only, not ${shown(value)}; ADD takes addresses`);
}
function sources_isRemote(path) {
    return /^(?:https?|git|ssh):\/\//.test(path) || /^git@[^/]+:/.test(path);
}
/** `--from=`: a stage before this one by name or number, else an image. */
function sources_judgeOrigin({ document, stage, report }, copy) {
    const flag = copy.flags.find(({ name }) => name === 'from');
    const from = flag?.word.slice(flag.word.indexOf('=') + 1) ?? '';
    if (copy.keyword !== 'COPY' || flag?.value === undefined || from === '' || stage === undefined)
        return;
    if (/\$[\p{L}\p{Nd}_{@*#?!$0-]/u.test(from)) {
        report(flag, '--from= takes no variable; name a stage that is FROM it instead');
        return;
    }
    const named = findStage(document.stages, from);
    const numbered = /^[-+]?\d{1,9}$/.test(from);
    const origin = named !== undefined && !numbered ? named : numbered ? document.stages[Number(from)] : undefined;
    if (origin === undefined) {
        if (numbered)
            report(flag, `there is no stage ${from}`);
        else if (from !== 'scratch' && !isImageName(from))
            report(flag, `${shown(from)} is neither a stage nor the name of an image`);
    }
    else if (origin === stage)
        report(flag, '--from= names its own stage');
    else if (origin.index > stage.index)
        report(flag, `the stage ${shown(from)} stands further down; move it up`);
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/refusals/instructions.js
// What a build refuses of one instruction, its flags apart: the number of its arguments and what each may be.







function instructions_judgeInstruction(judging) {
    const { instruction } = judging;
    switch (instruction.keyword) {
        case 'FROM':
            judgeFrom(judging, instruction);
            break;
        case 'COPY':
        case 'ADD':
            judgeCopy(judging, instruction);
            break;
        case 'ENV':
        case 'LABEL':
        case 'ARG':
            judgePairs(judging, instruction);
            break;
        case 'HEALTHCHECK':
            judgeHealthcheck(judging, instruction);
            break;
        case 'SHELL':
            judgeList(judging);
            judgeShell(judging, instruction);
            break;
        case 'ONBUILD':
            judgeOnbuild(judging, instruction);
            break;
        case 'RUN':
        case 'CMD':
        case 'ENTRYPOINT':
            judgeList(judging);
            break;
        case 'EXPOSE':
            for (const word of instruction.words)
                judgePort(judging, word.value, word);
            break;
        case 'STOPSIGNAL':
            judgeSignal(judging, instruction.argument.value, instruction.argument);
            break;
        case 'USER':
        case 'WORKDIR':
            valueAt(judging, instruction.argument.value, instruction.argument);
            break;
        case 'VOLUME':
            judgeVolume(judging, instruction);
            break;
        default:
    }
}
const stageName = /^[a-z][a-z0-9\-_.]*$/;
function judgeFrom(judging, { image, alias }) {
    if (alias !== undefined && !stageName.test(alias.value.toLowerCase()))
        judging.report(alias, `${shown(alias.value)} is no name of a stage; expected a letter, then letters, digits, - _ or .`);
    if (image === undefined)
        return;
    const { value } = expanded(judging, image.value, image);
    // What depends on an argument has a rule of its own, and an image may also be a stage.
    if (value === undefined || image.value.includes('$') || value === 'scratch' || isStage(judging, value))
        return;
    if (!isImageName(value))
        judging.report(image, `${shown(value)} is no name of an image`);
}
function isStage({ document, stage }, name) {
    return document.stages.some((other) => other.name?.toLowerCase() === name && other.index < (stage?.index ?? 0));
}
function judgeCopy(judging, copy) {
    const { report } = judging;
    const { keyword, sources, destination } = copy;
    judgeList(judging);
    if (destination !== undefined) {
        if (readMarker(destination.value) !== undefined)
            report(destination, `${keyword} needs a destination behind the heredocs`);
        else
            valueAt(judging, destination.value, destination);
    }
    else if (sources.length === 0)
        report(copy, `${keyword} needs a source and a destination`);
    const paths = sources.filter(({ value }) => readMarker(value) === undefined);
    for (const source of paths)
        judgeSource(judging, copy, source);
    judgeOrigin(judging, copy);
    const checksum = copy.flags.find(({ name }) => name === 'checksum');
    if (keyword === 'ADD' && checksum?.value)
        judgeChecksum(judging, checksum.value, checksum, paths);
    judgeBodies(judging, copy);
}
function judgeChecksum(judging, text, at, paths) {
    const [path] = paths;
    if (path === undefined || paths.length !== 1)
        judging.report(at, '--checksum is for one source');
    else if (!path.value.includes('$') && !isRemote(path.value))
        judging.report(at, '--checksum is for a source on the network or in git');
    else if (/^https?:/.test(path.value) && !/\.git(?:[#?]|$)/.test(path.value) && !text.includes('$') && !isDigest(text))
        judging.report(at, `${shown(text)} is no digest; expected algorithm:hexadecimal, as in sha256:…`);
}
/** Variables are put into the body of a heredoc whose name has no quotes; quotes in it are letters. */
function judgeBodies({ variables, report }, { heredocs }) {
    for (const { quoted, body, marker } of heredocs) {
        if (quoted || !body.text.includes('$'))
            continue;
        const { error, asked } = lex(body.text, { escapeLetter: '\\', plainQuotes: true }, variables);
        if (error !== undefined && asked !== true)
            report(marker, `its body cannot be read: ${error}; put the heredoc's name in quotes where the body has no variables of Docker`);
    }
}
function judgePairs(judging, { keyword, pairs }) {
    for (const { name, value, legacy } of pairs) {
        // A blank name: `ENV =value`.
        if (name.text === '')
            judging.report(value ?? name, `${keyword} has a value without a name`);
        if (keyword !== 'ARG')
            valueAt(judging, name.text, name);
        if (value !== undefined && (keyword !== 'ARG' || !legacy))
            valueAt(judging, value.text, value);
    }
}
function judgeHealthcheck(judging, { command, rest, ...healthcheck }) {
    if (command === undefined) {
        if (/^none\s/i.test(readFlags(rest, judging.document.escape).rest.text))
            judging.report(healthcheck, 'HEALTHCHECK NONE takes nothing behind it');
        return;
    }
    if (command.form === 'exec' ? command.exec.length === 0 : command.script.text.trim() === '')
        judging.report(healthcheck, 'HEALTHCHECK CMD has no command');
    judgeList(judging, judging.instruction, 1);
}
function judgeShell({ report }, shell) {
    if (shell.command.form !== 'exec')
        report(shell, 'SHELL is a JSON list, as in SHELL ["/bin/bash", "-c"]');
    else if (shell.command.exec.length === 0)
        report(shell, 'SHELL names no program');
}
/** An argument that is a list of JSON, but not one of texts only: Docker takes it for neither a list nor a command of the shell. */
function judgeList({ report, instruction, document }, held = instruction, words = 0) {
    const { rest } = readFlags(held.rest, document.escape);
    const text = words === 0 ? rest.text : rest.text.replace(/^\S{1,20}\s{1,200}/, '');
    if (!text.startsWith('['))
        return;
    let list;
    try {
        list = JSON.parse(text);
    }
    catch {
        return;
    }
    if (Array.isArray(list) && list.some((item) => typeof item !== 'string'))
        report(instruction, `a JSON list in ${held.keyword} holds texts only, each in double quotes`);
}
function judgeVolume(judging, { words, ...volume }) {
    judgeList(judging);
    if (words.length === 0)
        judging.report(volume, 'VOLUME names no path');
    for (const word of words) {
        if (word.value.trim() === '')
            judging.report(word, 'VOLUME has an empty path');
        else if (valueAt(judging, word.value, word) === '')
            judging.report(word, `VOLUME has an empty path: ${shown(word.value)}`);
    }
}
const listed = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME']);
/** What it holds is run by another build; these three no build takes. */
function judgeOnbuild(judging, { trigger, ...onbuild }) {
    if (trigger?.keyword === 'HEALTHCHECK')
        judgeList(judging, trigger, 1);
    else if (trigger !== undefined && listed.has(trigger.keyword))
        judgeList(judging, trigger);
    const held = /^[^\t\v\f\r ]+/.exec(onbuild.rest.text)?.[0].toUpperCase();
    if (held === 'ONBUILD' || held === 'FROM' || held === 'MAINTAINER')
        judging.report(trigger ?? onbuild, `ONBUILD cannot hold ${held}`);
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/refusals/index.js
// What a build refuses beyond text that is no Dockerfile at all: BuildKit's instructions and dockerfile2llb, as far as the file alone
// decides. `parseDockerfile` reads on over all of these.




/** In order of place. Values that come from outside or from the base image are taken for right. */
function refusals(document) {
    const found = [];
    const add = (instruction) => {
        return ({ start, end }, message) => found.push({ start, end, line: instruction?.line ?? document.index.positionAt(start).line, message });
    };
    judgeDocument(document, add(undefined));
    const judge = (instruction, stage, variables) => {
        const judging = { document, instruction, stage, variables, report: add(instruction) };
        judgeFlags(judging);
        judgeInstruction(judging);
    };
    const globals = globalScope(document);
    for (const instruction of document.preamble)
        judge(instruction, undefined, withPlatform(globals));
    for (const stage of document.stages) {
        judge(stage.from, stage, withPlatform(globals));
        for (const instruction of stage.instructions)
            judge(instruction, stage, fromOutside(stageScope(document, stage, instruction), stage));
    }
    return found.sort((a, b) => a.start - b.start);
}
/** Every name may be set by the base image, but for `scratch`, which sets none. */
function fromOutside(scope, stage) {
    let root = stage;
    for (let steps = 0; root.parent !== undefined && steps < 64; steps++)
        root = root.parent;
    const empty = root.from.image?.value === 'scratch';
    return empty ? scope : { has: () => true, get: (name) => scope.get(name) };
}
/** Arguments of the platform and from the command line are set, to what only the build knows. */
function withPlatform(globals) {
    return { has: () => true, get: (name) => globals.get(name) };
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/index.js










;// CONCATENATED MODULE: ./build/packages/images/src/reference.js
// Image references as docker reads them: `nginx` is docker.io/library/nginx:latest.

const dockerHub = 'docker.io';
const hubHosts = [dockerHub, 'index.docker.io', 'registry-1.docker.io'];
/** No registry accepts more: 255 for the name (distribution specification) and room for host, tag and digest. */
const reference_maxReference = 700;
const reference_component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-{1,20})[a-z0-9]+){0,60}$/;
const tagShape = /^\w[\w.-]{0,127}$/;
const digestShape = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
const hostShape = /^(?:\[[0-9a-f:.]{2,45}\]|[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::\d{1,5})?$/i;
function reference_isDigest(text) {
    return digestShape.test(text);
}
/** @throws PortcullisError `reference-invalid`. */
function parseReference(text) {
    const fail = (expected) => new src/* PortcullisError */.SO({
        code: 'reference-invalid',
        message: `expected ${expected}, got "${text.slice(0, 120)}"`,
        remedy: 'Write the image as REGISTRY/REPOSITORY:TAG or REGISTRY/REPOSITORY@sha256:DIGEST.',
    });
    if (text.length === 0 || text.length > reference_maxReference)
        throw fail(`an image reference of 1 to ${reference_maxReference} characters`);
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : text.slice(at + 1);
    if (digest !== undefined && !reference_isDigest(digest))
        throw fail('a digest of the form sha256:<64 hex digits>');
    const named = at < 0 ? text : text.slice(0, at);
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/');
    const tag = hasTag ? named.slice(colon + 1) : undefined;
    if (tag !== undefined && !tagShape.test(tag))
        throw fail('a tag of letters, digits, dots, dashes and underscores');
    const { registry, path } = splitRegistry(hasTag ? named.slice(0, colon) : named);
    if (!hostShape.test(registry))
        throw fail('a registry host');
    if (path.length > 255 || !path.split('/').every((part) => reference_component.test(part)))
        throw fail('a lower-case repository name');
    const repository = registry === dockerHub && !path.includes('/') ? `library/${path}` : path;
    return {
        registry,
        repository,
        ...(tag === undefined ? (digest === undefined ? { tag: 'latest' } : {}) : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/** `registry/repository:tag@digest`, with the registry always written out. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${reference.registry}/${reference.repository}${tag}${digest}`;
}
/** The first component is a registry when it looks like a host, as in docker: a dot, a port or `localhost`. */
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const isHost = first.includes('.') || first.includes(':') || first === 'localhost' || first !== first.toLowerCase();
    if (!isHost)
        return { registry: dockerHub, path: name };
    return { registry: normalHost(first), path: name.slice(slash + 1) };
}
/** Hosts have no case, and Docker Hub has several. */
function normalHost(host) {
    const lower = host.toLowerCase();
    return hubHosts.includes(lower) ? dockerHub : lower;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/docker/image.js
// Images of containers as packages, by what their reference says: nothing is looked up.


/** Undefined for a text that is no reference. */
function imageOf(text, key, line) {
    let reference;
    try {
        reference = parseReference(text);
    }
    catch (error) {
        if (error instanceof src/* PortcullisError */.SO)
            return undefined;
        throw error;
    }
    const { registry, repository, tag, digest } = reference;
    const isHub = registry === 'docker.io';
    const parts = (isHub ? repository.replace(/^library\//, '') : repository).split('/');
    const name = parts.pop();
    const qualifiers = {
        ...(isHub ? {} : { repository_url: registry }),
        // The digest is the version; the tag says what was meant by it.
        ...(digest === undefined || tag === undefined ? {} : { tag }),
    };
    return {
        key,
        identity: { type: 'docker', name, ...(parts.length === 0 ? {} : { namespace: parts.join('/') }), qualifiers },
        version: (digest ?? tag),
        origin: { kind: 'registry', registry },
        line,
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/docker/dockerfile.js
// Dockerfiles: the images that FROM builds on, COPY takes files of, and RUN mounts; the frontend that `# syntax=` names.



const dockerfile = { id: 'dockerfile', title: 'a Dockerfile', matches: isDockerfileName, read: dockerfile_read };
function dockerfile_read(source) {
    const document = parseDockerfile(source.text());
    if (document.stages.length === 0)
        throw invalid(source.path, document.problems[0]?.line ?? 1, 'expected an instruction FROM, got none');
    const conflict = document.instructions.find(({ keywordText }) => /^(?:<{7}|>{7})$/.test(keywordText));
    if (conflict !== undefined)
        throw invalid(source.path, conflict.line, 'expected a finished merge, got a conflict mark');
    const globals = expand_globalScope(document);
    const last = document.stages.at(-1);
    const uses = [];
    const shipped = new Set();
    for (let stage = last; stage !== undefined; stage = stage.parent)
        shipped.add(stage);
    const names = new Set();
    for (const stage of document.stages) {
        const { image, line } = stage.from;
        if (image === undefined)
            throw invalid(source.path, line, 'expected the name of an image after FROM, got none');
        // What only earlier stages build on is left behind with them.
        if (stage.parent === undefined)
            uses.push({ image: image.value, line, scope: shipped.has(stage) ? 'required' : 'development' });
        for (const instruction of stage.instructions)
            for (const from of sourcesOf(instruction)) {
                if (/^\d{1,4}$/.test(from) || names.has(from.toLowerCase()))
                    continue;
                uses.push({ image: from, line: instruction.line, scope: instruction.keyword === 'COPY' ? 'required' : 'development' });
            }
        if (stage.name !== undefined)
            names.add(stage.name.toLowerCase());
    }
    const frontend = document.directives.find(({ name }) => name === 'syntax');
    if (frontend !== undefined)
        uses.push({ image: frontend.value, line: frontend.line, scope: 'development' });
    return manifestOf(source.path, uses, (text) => expand(text, globals, document.escape));
}
/** What `COPY --from=` and `RUN --mount=from=` name: a stage or an image. */
function sourcesOf({ keyword, flags }) {
    return flags.flatMap(({ name, value = '' }) => {
        if (keyword === 'COPY' && name.toLowerCase() === 'from')
            return [value];
        if (keyword !== 'RUN' || name.toLowerCase() !== 'mount')
            return [];
        return value.split(',').flatMap((part) => /^from=(.{1,700})$/.exec(part)?.[1] ?? []);
    });
}
function manifestOf(path, uses, expanded) {
    const packages = [];
    const roots = [];
    const gaps = [];
    for (const [index, { image, line, scope }] of uses.entries()) {
        const text = expanded(image);
        if (text?.toLowerCase() === 'scratch')
            continue;
        const entry = text === undefined ? undefined : imageOf(text, `${index}:${text}`, line);
        if (entry === undefined && !image.includes('$'))
            throw invalid(path, line, `expected the name of an image, got "${image.slice(0, 100)}"`);
        if (entry === undefined)
            gaps.push({ line, detail: `the image ${image.slice(0, 100)} is not known before the build` });
        else {
            packages.push(entry);
            roots.push({ to: entry.key, scope });
        }
    }
    return { packages, roots, graph: 'unknown', gaps };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/gem/gemfile.js
// Which groups a Gemfile puts a gem into, as far as it says so plainly: a Gemfile is a program, and only its usual lines are read.

/** Groups by which people mean work on the product and not the product. */
const development = new Set(['development', 'test', 'ci', 'lint', 'docs', 'doc', 'rubocop', 'benchmark', 'debug']);
/** The gems that stand only in groups of development. */
function groupsOf(lock) {
    const gemfile = lock.beside(nameOf(lock.path) === 'gems.locked' ? 'gems.rb' : nameOf(lock.path).replace(/\.lock$/, ''));
    const found = new Map();
    if (gemfile === undefined)
        return found;
    /** What each open block says of groups; undefined for blocks that say nothing. */
    const blocks = [];
    for (const written of gemfile.text().split('\n')) {
        const line = written.replace(/(?:^|\s)#.*$/, '').trim();
        const group = /^group[ (](.{1,300}?)\)?\s+do$/.exec(line);
        if (group !== null)
            blocks.push(symbols(group[1]));
        else if (/\bdo(?:\s*\|[^|]{0,60}\|)?$/.test(line) || /^(?:if|unless|case|begin|while|def)\b/.test(line))
            blocks.push(undefined);
        else if (/^end\b/.test(line))
            blocks.pop();
        const gem = /^gem[ (]\s*["']([\w.-]{1,100})["'](.{0,1000})$/.exec(line);
        if (gem === null)
            continue;
        const own = /(?:\bgroups?:|:groups?\s*=>)\s*(\[[^\]]{0,300}\]|:\w+|["']\w+["'])/.exec(gem[2])?.[1];
        const groups = [...(own === undefined ? [] : symbols(own)), ...blocks.flatMap((block) => block ?? [])];
        const isDevelopment = groups.length > 0 && groups.every((name) => development.has(name));
        const name = gem[1];
        found.set(name, isDevelopment && found.get(name) !== 'required' ? 'development' : 'required');
    }
    return found;
}
/** `:development, "test"` */
function symbols(text) {
    return [...text.replace(/optional:.*$/, '').matchAll(/:(\w{1,60})|["'](\w{1,60})["']/g)].map((match) => match[1] ?? match[2] ?? '');
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/gem/gemfile-lock.js
// Gemfile.lock and gems.locked of Bundler: sections of indented lines (Bundler::LockfileParser), every gem with what it needs.





const gemfileLock = {
    id: 'gemfile-lock',
    title: 'Gemfile.lock of Bundler',
    // Names beside the usual are chosen by BUNDLE_GEMFILE: `Gemfile.next.lock`, `rails7.gemfile.lock`.
    matches: (path) => /^(?:Gemfile(?:[._-][\w.-]{1,100})?\.lock|[\w.-]{1,100}\.gemfile\.lock|gems\.locked)$/.test(nameOf(path)),
    read: gemfile_lock_read,
};
/** Platforms for which a lock has a gem: there are some thirty. */
const maxVariants = 200;
const sources = new Set(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE']);
const gemfile_lock_lists = new Set(['PLATFORMS', 'DEPENDENCIES', 'CHECKSUMS', 'RUBY VERSION', 'BUNDLED WITH']);
function gemfile_lock_read(source) {
    const sections = sectionsOf(source);
    const asked = sections.find(({ heading }) => heading === 'DEPENDENCIES');
    // Bundler writes it even where it is empty: without it the end is missing.
    if (asked === undefined)
        throw invalid(source.path, 1, 'expected the section DEPENDENCIES, got none');
    const checksums = checksumsOf(sections);
    const byName = new Map();
    const gems = sections.filter(({ heading }) => sources.has(heading)).flatMap((section) => gemsOf(section, source, checksums));
    const seen = new Set();
    for (const { key, identity, line } of gems) {
        const variants = byName.get(identity.name) ?? [];
        variants.push(key);
        if (seen.has(key) || variants.length > maxVariants)
            throw invalid(source.path, line, `expected ${identity.name.slice(0, 60)} once, and for at most ${maxVariants} platforms`);
        seen.add(key);
        byName.set(identity.name, variants);
    }
    const edges = (names, scope) => names.flatMap((name) => (byName.get(name) ?? []).map((to) => ({ to, scope: scope(name) })));
    const groups = groupsOf(source);
    return {
        packages: gems.map(({ needs, ...gem }) => ({ ...gem, dependencies: edges(needs, () => 'required') })),
        roots: edges(asked.entries.map(({ name }) => name), (name) => groups.get(name) ?? 'required'),
        graph: 'complete',
        gaps: sections
            .filter(({ heading }) => !sources.has(heading) && !gemfile_lock_lists.has(heading))
            .map(({ heading, line }) => ({ line, detail: `the section ${heading.slice(0, 60)} is unknown` })),
    };
}
function sectionsOf(source) {
    const sections = [];
    for (const line of linesOf(source)) {
        if (line.text.trim() === '')
            continue;
        if (/^[A-Z][A-Z ]{1,60}$/.test(line.text))
            sections.push({ heading: line.text, line: line.number, options: new Map(), entries: [] });
        else
            addLine(sections.at(-1), line, source);
    }
    return sections;
}
function addLine(section, { text, number }, source) {
    const fail = (expected) => invalid(source.path, number, `expected ${expected}, got "${text.trim().slice(0, 80)}"`);
    if (section === undefined)
        throw fail('a section such as GEM');
    if (sources.has(section.heading)) {
        const option = /^ {2}(\w{1,40}):(?: (.{0,2000}))?$/.exec(text);
        if (option !== null)
            section.options.set(option[1], option[2] ?? '');
        else if (/^ {4}\S/.test(text)) {
            const gem = entryOf(text, number);
            if (gem?.bracket === undefined)
                throw fail('`name (version)`');
            section.entries.push(gem);
        }
        else {
            const need = /^ {6}\S/.test(text) ? entryOf(text, number) : undefined;
            if (need === undefined || section.entries.length === 0)
                throw fail('a gem, or what it needs');
            section.entries.at(-1)?.needs.push(need.name);
        }
    }
    else if (section.heading === 'DEPENDENCIES' || section.heading === 'CHECKSUMS') {
        const entry = /^ {2}\S/.test(text) ? entryOf(text, number) : undefined;
        if (entry === undefined)
            throw fail('`name (version)`');
        section.entries.push(entry);
    }
    else if (!text.startsWith(' '))
        throw fail('a section in capitals, or an indented line');
}
/** `name (what stands in brackets)rest`. */
function entryOf(text, line) {
    const match = /^ {2,6}([^\s()!]{1,200})(!?)(?: \(([^()]{1,500})\)(.{0,4000}))?$/.exec(text);
    return match === null ? undefined : { name: match[1], bracket: match[3], rest: (match[4] ?? '').trim(), line, needs: [] };
}
/** By `name (version)`; undefined where the lock has no such section. */
function checksumsOf(sections) {
    const section = sections.find(({ heading }) => heading === 'CHECKSUMS');
    return section === undefined
        ? undefined
        : new Map(section.entries.map(({ name, bracket, rest }) => [
            `${name} (${bracket ?? ''})`,
            rest.split(/[\s,]+/).flatMap((one) => hexHash('SHA-256', /^sha256=([0-9a-f]{64})$/i.exec(one)?.[1])),
        ]));
}
function gemsOf(section, source, checksums) {
    const origin = gemfile_lock_originOf(section, source);
    return section.entries.map(({ name, bracket = '', line, needs }) => {
        // Versions have no dash: what follows the first one is the platform.
        const dash = bracket.indexOf('-');
        const platform = dash < 0 ? undefined : bracket.slice(dash + 1);
        const hashes = checksums?.get(`${name} (${bracket})`) ?? [];
        return {
            key: `${section.line}:${name} (${bracket})`,
            identity: { type: 'gem', name, ...(platform === undefined ? {} : { qualifiers: { platform } }) },
            version: dash < 0 ? bracket : bracket.slice(0, dash),
            origin,
            line,
            hashes,
            ...(checksums !== undefined && origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
            needs,
        };
    });
}
function gemfile_lock_originOf({ heading, options, line }, source) {
    const remote = options.get('remote');
    if (remote === undefined || remote === '') {
        if (heading === 'GEM')
            return { kind: 'registry' };
        throw invalid(source.path, line, `expected \`remote:\` in the section ${heading}`);
    }
    if (heading === 'GEM')
        return { kind: 'registry', registry: remote };
    if (heading === 'PLUGIN SOURCE')
        return { kind: 'url', url: remote };
    if (heading === 'GIT') {
        const commit = options.get('revision');
        return { kind: 'git', url: remote, ...(commit === undefined ? {} : { commit }) };
    }
    return folderOrigin(remote);
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/gem/gemspec.js
// Specifications of installed gems: RubyGems begins each with a line that says what it is, so that nobody need run the program below it.

const stubLine = /^# stub: (\S{1,200}) (\d\S{0,100}) (\S{1,60})(?: \S.{0,500})?$/m;
const installedGemspec = {
    id: 'installed-gemspec',
    title: 'the specification of an installed gem',
    matches: (path) => /(?:^|\/)specifications\/(?:default\/)?[^/]{1,200}\.gemspec$/.test(path),
    recognises: (source) => source.bytes.subarray(0, 2000).includes('# stub: '),
    read: gemspec_read,
};
function gemspec_read(source) {
    const text = source.text();
    const stub = stubLine.exec(text.slice(0, 4000).replace(/\r/g, ''));
    if (stub === null)
        throw invalid(source.path, 1, 'expected `# stub: name version platform`');
    const [, name = '', version = '', platform = ''] = stub;
    const licences = /^\s*s\.licenses = \[([^\]\n]{1,300})\]/m.exec(text)?.[1];
    const all = [...(licences ?? '').matchAll(/"([^"\n]{1,100})"/g)].map((match) => match[1]);
    return {
        packages: [
            {
                key: name,
                identity: { type: 'gem', name, ...(platform === 'ruby' ? {} : { qualifiers: { platform } }) },
                version,
                origin: { kind: 'registry' },
                line: text.slice(0, stub.index).split('\n').length,
                ...(all.length === 0 ? {} : { licence: all.length === 1 ? all[0] : `(${all.join(' OR ')})` }),
            },
        ],
        graph: 'unknown',
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/github/workflow.js
// Workflows and actions of GitHub: what `uses:` names, and the images of containers and services.




const githubWorkflow = {
    id: 'github-workflow',
    title: 'a workflow of GitHub Actions',
    matches: (path) => /(?:^|\/)\.github\/workflows\/[^/]{1,200}\.ya?ml$/.test(path),
    read: async (source) => {
        const document = shape(source.path, await (0,src_yaml/* parseYaml */.hN)(source.text(), source.path));
        const jobs = document.fields(own(document.root, 'jobs'), ['jobs']);
        if (jobs === undefined)
            throw invalid(source.path, 1, 'expected `jobs`, got none');
        return workflow_manifestOf(Object.keys(jobs).flatMap((id) => usesOfJob(document.fields(jobs[id], ['jobs', id]) ?? {}, ['jobs', id], document)), source);
    },
};
const githubAction = {
    id: 'github-action',
    title: 'an action of GitHub Actions',
    matches: (path) => /(?:^|\/)action\.ya?ml$/.test(path),
    // The name is a common one: an action says how it runs.
    recognises: ({ bytes }) => /^runs\s*:/m.test(bytes.toString('latin1')),
    read: async (source) => {
        const document = shape(source.path, await (0,src_yaml/* parseYaml */.hN)(source.text(), source.path));
        const runs = document.fields(own(document.root, 'runs'), ['runs']);
        if (runs === undefined)
            throw invalid(source.path, 1, 'expected `runs`, got none');
        const image = document.text(own(runs, 'image'), ['runs', 'image']);
        const images = image === undefined || !image.startsWith('docker://') ? [] : [{ text: image, line: document.line(['runs', 'image']) ?? 1 }];
        return workflow_manifestOf([...images, ...usesOfSteps(runs, ['runs'], document)], source);
    },
};
function usesOfJob(job, path, document) {
    const called = document.text(own(job, 'uses'), [...path, 'uses']);
    const services = own(job, 'services');
    if (called === undefined && (own(job, 'steps') ?? null) === null)
        document.needed(undefined, [...path, 'steps']);
    return [
        ...(called === undefined ? [] : [{ text: called, line: document.line([...path, 'uses']) ?? 1 }]),
        ...imageUse(own(job, 'container'), [...path, 'container'], document),
        ...(isFields(services) ? Object.keys(services).flatMap((name) => imageUse(services[name], [...path, 'services', name], document)) : []),
        ...usesOfSteps(job, path, document),
    ];
}
function usesOfSteps(holder, path, document) {
    const at = [...path, 'steps'];
    return document.list(own(holder, 'steps'), at).flatMap((value, index) => {
        const place = [...at, index, 'uses'];
        const step = document.fields(value, [...at, index]);
        // GitHub refuses a step that does nothing.
        const text = own(step, 'run') === undefined ? document.needed(own(step, 'uses'), place) : document.text(own(step, 'uses'), place);
        return text === undefined ? [] : [{ text, line: document.line(place) ?? 1 }];
    });
}
/** `container: image`, or `container: {image: …}`. */
function imageUse(value, path, document) {
    const text = typeof value === 'string' ? value : isFields(value) ? document.text(own(value, 'image'), [...path, 'image']) : undefined;
    return text === undefined || text === ''
        ? []
        : [{ text: `docker://${text}`, line: document.line(isFields(value) ? [...path, 'image'] : path) ?? 1 }];
}
function workflow_manifestOf(uses, source) {
    const packages = [];
    const roots = [];
    const gaps = [];
    for (const [index, { text, line }] of uses.entries()) {
        // Actions of the repository itself are files of their own here.
        if (/^\.{1,2}(?:\/|$)/.test(text))
            continue;
        const key = `${index}:${text}`;
        const isImage = text.startsWith('docker://');
        const entry = isImage ? imageOf(text.slice('docker://'.length), key, line) : actionOf(text, key, line);
        if (entry !== undefined) {
            packages.push(entry);
            roots.push({ to: key, scope: 'development' });
        }
        else if (text.includes('${{'))
            gaps.push({ line, detail: `${text.slice(0, 100)} is not known before the run` });
        else
            throw invalid(source.path, line, `expected ${isImage ? 'the name of an image' : '`owner/repository@ref`'}, got "${text.slice(0, 100)}"`);
    }
    return { packages, roots, graph: 'unknown', gaps };
}
/** `owner/repository/path@ref`. A branch or a tag is what the workflow names, though it may move. */
function actionOf(text, key, line) {
    const match = /^([\w.-]{1,100})\/([\w.-]{1,100})(?:\/([^@\s]{1,500}))?@([^\s@]{1,250})$/.exec(text);
    if (match === null || text.includes('${{'))
        return undefined;
    const [, namespace = '', name = '', subpath, version = ''] = match;
    return {
        key,
        identity: { type: 'github', namespace, name, ...(subpath === undefined ? {} : { subpath }) },
        version,
        origin: { kind: 'registry' },
        line,
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/golang/modules.js
// Modules with versions as the files and binaries of Go write them.
/** A module as a package: what replaces it counts, and its own path is then the alias. */
function modulePackage({ path, version, replacement, line }) {
    const local = replacement !== undefined && isFolder(replacement.path);
    const real = replacement !== undefined && !local ? replacement : { path, ...(version === undefined ? {} : { version }) };
    const origin = local ? { kind: 'file', path: replacement.path } : { kind: 'registry' };
    const exact = real.version !== undefined && real.version !== '' && real.version !== '(devel)' ? real.version : undefined;
    return {
        key: `${path} ${version ?? ''}`,
        identity: goIdentity(real.path),
        ...(exact === undefined ? {} : { version: exact }),
        origin: exact === undefined && origin.kind === 'registry' ? { kind: 'own', path } : origin,
        ...(line === undefined ? {} : { line }),
        ...(real.path === path ? {} : { alias: path }),
    };
}
/** The compiler and its standard library: `go1.22.3`. */
function standardLibrary(version, line) {
    const exact = /^go(\d{1,3}\.\d{1,3}(?:\.\d{1,3})?\S{0,40})/.exec(version)?.[1];
    return exact === undefined
        ? undefined
        : {
            key: 'toolchain',
            identity: { type: 'golang', name: 'stdlib' },
            version: exact,
            origin: { kind: 'toolchain' },
            ...(line === undefined ? {} : { line }),
        };
}
function isFolder(path) {
    return /^\.{1,2}(?:[\\/]|$)|^\/|^[A-Za-z]:/.test(path);
}
/** A module path as namespace and name. */
function goIdentity(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? { type: 'golang', name: path } : { type: 'golang', namespace: path.slice(0, slash), name: path.slice(slash + 1) };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/golang/build-info.js
// What the Go linker leaves in every binary: the version of Go and the modules with which it was built.
// https://pkg.go.dev/debug/buildinfo; layout by cmd/link (data.go, buildinfo) and debug/buildinfo.



const magic = Buffer.from('\xff Go buildinf:', 'latin1');
const goBuildInfo = {
    id: 'go-build-info',
    title: 'build information of a Go binary',
    matches: mayBeExecutable,
    recognises: ({ bytes }) => isExecutable(bytes) && candidates(bytes, readExecutable(bytes)).length > 0,
    read: build_info_read,
};
function build_info_read(source) {
    const { bytes } = source;
    const executable = readExecutable(bytes);
    for (const at of candidates(bytes, executable)) {
        const info = infoAt(bytes, at, executable);
        if (info !== undefined)
            return build_info_manifestOf(info.goVersion, info.modules, source.path);
    }
    throw invalid(source.path, undefined, 'expected the version of Go and its modules after the mark of the build information; the binary is cut off');
}
/** Places of the mark; in its own section where the format has one, for programs that look for the mark hold it, too. */
function candidates(bytes, executable) {
    const own = executable?.sections.find(({ name }) => name === '.go.buildinfo' || name === '__go_buildinfo');
    const [start, end] = own === undefined || own.size === 0 ? [0, bytes.length] : [own.offset, own.offset + own.size];
    const found = [];
    for (let at = bytes.indexOf(magic, start); at >= 0 && at < end && found.length < 20; at = bytes.indexOf(magic, at + 1))
        found.push(at);
    return found;
}
function infoAt(bytes, at, executable) {
    const pointerSize = bytes[at + 14];
    const flags = bytes[at + 15];
    if (flags === undefined || pointerSize === undefined)
        return undefined;
    const pair = (flags & 2) !== 0 ? inlined(bytes, at + 32) : pointed(bytes, at + 16, pointerSize, (flags & 1) !== 0, executable);
    if (pair === undefined || !/^(?:go\d|devel)/.test(pair.goVersion))
        return undefined;
    // Sixteen bytes before and after mark the text for other tools.
    const { modules } = pair;
    const bare = modules.length >= 33 && modules.charCodeAt(modules.length - 17) === 10 ? modules.slice(16, -16) : '';
    return { goVersion: pair.goVersion, modules: Buffer.from(bare, 'latin1').toString('utf8') };
}
/** Since Go 1.18: two strings, each after its length as a varint. */
function inlined(bytes, start) {
    const version = varString(bytes, start);
    const modules = version === undefined ? undefined : varString(bytes, version.end);
    return version === undefined || modules === undefined ? undefined : { goVersion: version.text, modules: modules.text };
}
function varString(bytes, start) {
    let length = 0;
    let at = start;
    for (let shift = 0; shift < 35; shift += 7) {
        const byte = bytes[at++];
        if (byte === undefined)
            return undefined;
        length += (byte & 127) * 2 ** shift;
        if (byte < 128)
            return at + length > bytes.length ? undefined : { text: bytes.toString('latin1', at, at + length), end: at + length };
    }
    return undefined;
}
/** Before Go 1.18: two addresses of strings, each an address and a length. */
function pointed(bytes, start, size, bigEndian, executable) {
    if (executable === undefined || (size !== 4 && size !== 8))
        return undefined;
    const number = (at) => {
        if (at < 0 || at + size > bytes.length)
            return undefined;
        if (size === 4)
            return bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
        return Number(bigEndian ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at));
    };
    const offsetOf = (address) => {
        const section = executable.sections.find((one) => address !== undefined && address >= one.address && address < one.address + one.size);
        return section === undefined || address === undefined ? undefined : section.offset + (address - section.address);
    };
    const text = (at) => {
        const header = offsetOf(number(at));
        if (header === undefined)
            return undefined;
        const data = offsetOf(number(header));
        const length = number(header + size);
        return length === 0
            ? ''
            : data === undefined || length === undefined || data + length > bytes.length
                ? undefined
                : bytes.toString('latin1', data, data + length);
    };
    const goVersion = text(start);
    const modules = text(start + size);
    return goVersion === undefined ? undefined : { goVersion, modules: modules ?? '' };
}
function build_info_manifestOf(goVersion, text, file) {
    const packages = [];
    const standard = standardLibrary(goVersion);
    if (standard !== undefined)
        packages.push(standard);
    let main;
    const lines = text.split('\n').map((line) => line.split('\t'));
    for (const [index, [kind, path = '', version = '']] of lines.entries()) {
        if (kind === 'mod')
            main = { path, version };
        if (kind !== 'dep')
            continue;
        if (path === '')
            throw invalid(file, undefined, 'expected a module path in the build information, got none');
        const [next, other = '', otherVersion = ''] = lines[index + 1] ?? [];
        packages.push(modulePackage({ path, version, ...(next === '=>' ? { replacement: { path: other, version: otherVersion } } : {}) }));
    }
    const exact = main?.version === '' || main?.version === '(devel)' ? undefined : main?.version;
    return {
        ...(main === undefined
            ? {}
            : { subject: { name: main.path, identity: goIdentity(main.path), ...(exact === undefined ? {} : { version: exact }) } }),
        packages,
        roots: packages.map(({ key }) => ({ to: key, scope: 'required' })),
        graph: 'unknown',
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/golang/go-mod.js
// go.mod: modules with minimal versions, which are the exact ones of a build (https://go.dev/ref/mod). `replace` and the toolchain count.


const goMod = { id: 'go-mod', title: 'go.mod', matches: named('go.mod'), read: go_mod_read };
function go_mod_read(source) {
    const lines = [...directives(source)];
    const module = lines.find(({ verb }) => verb === 'module');
    if (module === undefined)
        throw invalid(source.path, 1, 'expected a `module` directive, got none');
    const replaced = replacements(lines, source.path);
    const packages = [];
    const indirect = new Set();
    for (const { verb, words, comment, number } of lines) {
        if (verb !== 'require')
            continue;
        const [path, version] = words;
        if (path === undefined || version === undefined || words.length > 2)
            throw invalid(source.path, number, 'expected `require MODULE VERSION`');
        if (/^\s*indirect\b/.test(comment))
            indirect.add(path);
        const replacement = replaced.get(`${path}@${version}`) ?? replaced.get(path);
        packages.push(modulePackage({ path, version, line: number, ...(replacement === undefined ? {} : { replacement }) }));
    }
    const toolchain = lines.find(({ verb }) => verb === 'toolchain');
    // `go 1.22` is the least version of the language, not what compiles: only a toolchain line names that.
    const compiler = standardLibrary(toolchain?.words[0] ?? '', toolchain?.number);
    if (compiler !== undefined)
        packages.push(compiler);
    const name = module.words[0] ?? '';
    return {
        subject: { name, identity: goIdentity(name) },
        packages,
        roots: packages.map(({ key }) => ({ to: key, scope: 'required' })),
        graph: 'unknown',
    };
}
/** Directives with their words; what stands in a block carries the block's verb. @throws PortcullisError */
function* directives(source) {
    let block;
    let opened = 0;
    let number = 0;
    for (const text of source.text().split('\n')) {
        number++;
        const slashes = text.indexOf('//');
        const comment = slashes < 0 ? '' : text.slice(slashes + 2);
        const words = wordsOf(slashes < 0 ? text : text.slice(0, slashes), source.path, number);
        if (words.length === 0)
            continue;
        if (block !== undefined) {
            if (words[0] === ')')
                block = undefined;
            else
                yield { verb: block, words, comment, number };
            continue;
        }
        const [verb = '', ...rest] = words;
        if (!verbs.has(verb))
            throw invalid(source.path, number, `expected a directive of go.mod, got "${verb.slice(0, 40)}"`);
        if (rest[0] === '(') {
            block = verb;
            opened = number;
            if (rest[1] === ')')
                block = undefined;
        }
        else
            yield { verb, words: rest, comment, number };
    }
    if (block !== undefined)
        throw invalid(source.path, opened, `expected a closing bracket for the block \`${block} (\`, got the end of the file`);
}
const verbs = new Set([
    'module',
    'go',
    'toolchain',
    'godebug',
    'require',
    'exclude',
    'replace',
    'retract',
    'tool',
    'ignore',
]);
/** Words parted by blanks; a word may be quoted, and brackets stand for themselves. */
function wordsOf(text, file, line) {
    return [...text.matchAll(/"([^"\\]{0,1000})"|`([^`]{0,1000})`|[()]|[^\s()"`]+|["`]/g)].map((match) => {
        if (match[0] === '"' || match[0] === '`')
            throw invalid(file, line, 'expected a closing quotation mark');
        return match[1] ?? match[2] ?? match[0];
    });
}
function replacements(lines, file) {
    const found = new Map();
    for (const { verb, words, number } of lines) {
        if (verb !== 'replace')
            continue;
        const arrow = words.indexOf('=>');
        const [from, version] = words.slice(0, arrow);
        const [path, to] = words.slice(arrow + 1);
        if (arrow < 1 || from === undefined || path === undefined)
            throw invalid(file, number, 'expected `replace MODULE => MODULE VERSION`');
        found.set(version === undefined ? from : `${from}@${version}`, { path, ...(to === undefined ? {} : { version: to }) });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/golang/go-sum.js
// go.sum: hashes of modules, those of the build and others that were only looked at. https://go.dev/ref/mod#go-sum-files
// Its hashes are over a listing of the files (h1), and no hash of an archive that others could compare.



const goSum = { id: 'go-sum', title: 'go.sum', matches: named('go.sum'), read: go_sum_read };
async function go_sum_read(source) {
    const text = source.text();
    refuseConflict(source.path, text);
    const found = new Map();
    for (const [index, line] of text.split('\n').entries()) {
        const words = line.trim().split(/\s+/);
        if (words[0] === '')
            continue;
        const [path = '', version = '', hash = ''] = words;
        if (words.length !== 3 || !/^h\d{1,2}:[A-Za-z0-9+/]{43}=$/.test(hash) || !version.startsWith('v'))
            throw invalid(source.path, index + 1, 'expected `MODULE VERSION h1:HASH`');
        // What only has the hash of its go.mod was asked for its requirements and never built.
        if (!version.endsWith('/go.mod'))
            found.set(`${path} ${version}`, modulePackage({ path, version, line: index + 1 }));
    }
    const packages = await ofTheBuild(source, [...found.values()]);
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
/** With a go.mod beside that lists the whole build (since Go 1.17), what it does not list is left over from elsewhere. */
async function ofTheBuild(source, packages) {
    const beside = source.beside('go.mod');
    const [, major, minor] = /^go[ \t]+(\d{1,3})\.(\d{1,3})/m.exec(beside?.text() ?? '') ?? [];
    if (beside === undefined || Number(major) < 1 || (Number(major) === 1 && Number(minor) < 17) || major === undefined)
        return packages;
    const { packages: listed } = await goMod.read(beside);
    const named = new Set(listed.map(({ identity, version }) => `${identity.namespace ?? ''}/${identity.name}@${version ?? ''}`));
    return packages.filter(({ identity, version }) => named.has(`${identity.namespace ?? ''}/${identity.name}@${version ?? ''}`));
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/golang/vendor-modules.js
// vendor/modules.txt: the modules whose packages are in the vendor folder. https://go.dev/ref/mod#vendoring


const goVendorModules = {
    id: 'go-vendor-modules',
    title: 'vendor/modules.txt of Go',
    matches: (path) => /(?:^|\/)vendor\/modules\.txt$/.test(path),
    read: vendor_modules_read,
};
function vendor_modules_read(source) {
    const text = source.text();
    refuseConflict(source.path, text);
    const packages = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line === '' || line.startsWith('## '))
            continue;
        if (!line.startsWith('# ')) {
            if (/^[^\s#]{1,500}$/.test(line) && packages.size > 0)
                continue;
            throw invalid(source.path, index + 1, 'expected `# MODULE VERSION`, `## MARK` or a package of the module above');
        }
        const words = line.slice(2).trim().split(/\s+/);
        const arrow = words.indexOf('=>');
        const [path, version] = arrow < 0 ? words : words.slice(0, arrow);
        const [other, otherVersion] = arrow < 0 ? [] : words.slice(arrow + 1);
        if (path === undefined || (version === undefined && arrow < 0) || (arrow >= 0 && other === undefined))
            throw invalid(source.path, index + 1, 'expected `# MODULE VERSION`, or `# MODULE => MODULE VERSION`');
        // At the end stand replacements of what is not in the folder.
        if (version === undefined)
            continue;
        const replacement = other === undefined ? {} : { replacement: { path: other, ...(otherVersion === undefined ? {} : { version: otherVersion }) } };
        const entry = modulePackage({ path, version, line: index + 1, ...replacement });
        if (!packages.has(entry.key))
            packages.set(entry.key, entry);
    }
    return {
        packages: [...packages.values()],
        roots: [...packages.keys()].map((to) => ({ to, scope: 'required' })),
        graph: 'unknown',
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/gradle/lockfile.js
// Locks of Gradle: `group:name:version=configuration,…` a line, one file a project; or, before Gradle 6, one file a configuration.


const gradleLockfile = {
    id: 'gradle-lockfile',
    title: 'the lock of Gradle',
    matches: (path) => /^(?:buildscript-)?gradle\.lockfile$/.test(nameOf(path)) || /(?:^|\/)gradle\/dependency-locks\/[^/]{1,200}\.lockfile$/.test(path),
    read: lockfile_read,
};
function lockfile_read(source) {
    const name = nameOf(source.path);
    // Plugins of the build script, and what they bring.
    const isBuild = name.startsWith('buildscript-');
    const only = /(?:^|\/)dependency-locks\//.test(source.path) ? name.replace(/\.lockfile$/, '') : undefined;
    const packages = [];
    const roots = [];
    const seen = new Set();
    let ended = false;
    for (const { text, number } of linesOf(source)) {
        const line = text.trim();
        if (/^empty=/.test(line))
            ended = true;
        if (line === '' || line.startsWith('#') || /^empty=/.test(line))
            continue;
        const match = /^([^\s:=]{1,200}):([^\s:=]{1,200}):([^\s:=]{1,200})(?:=([^=]{0,4000}))?$/.exec(line);
        if (match === null || (only === undefined && match[4] === undefined))
            throw invalid(source.path, number, `expected \`group:name:version=configurations\`, got "${line.slice(0, 100)}"`);
        const [key, namespace, artifact, version] = [
            `${match[1]}:${match[2]}:${match[3]}`,
            match[1],
            match[2],
            match[3],
        ];
        if (seen.has(key))
            throw invalid(source.path, number, `${key.slice(0, 100)} stands twice`);
        seen.add(key);
        packages.push({ key, identity: { type: 'maven', namespace, name: artifact }, version, origin: { kind: 'registry' }, line: number });
        const configurations = (match[4] ?? only ?? '').split(',').map((name) => name.trim());
        roots.push({ to: key, scope: isBuild ? 'development' : scopeOf(configurations) });
    }
    // Gradle writes it last, whether any configuration is empty or not: without it the end is missing.
    if (only === undefined && packages.length > 0 && !ended)
        throw invalid(source.path, packages.at(-1)?.line, 'expected the line `empty=` at the end');
    return { packages, roots, graph: 'unknown' };
}
/** Configurations that compile and run what is shipped, of whatever source set; those of tests and of tools are the rest. */
function scopeOf(configurations) {
    const shipped = configurations.some((name) => !/test|fixture|jmh|benchmark/i.test(name) &&
        /(?:^|[a-z])(?:compileClasspath|runtimeClasspath|productionRuntimeClasspath|implementation|api|compile|runtime|default)(?:$|DependenciesMetadata$|Copy\d*$)/i.test(name));
    return shipped || configurations.every((name) => name === '') ? 'required' : 'development';
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/gradle/version-catalog.js
// libs.versions.toml of Gradle: what builds may ask for, by name. A version there is a wish that another dependency may raise; only
// `strictly` holds it.



const gradleVersionCatalog = {
    id: 'gradle-version-catalog',
    title: 'a version catalogue of Gradle',
    matches: (path) => /[^/]\.versions\.toml$/.test(path),
    read: version_catalog_read,
};
const tables = new Set(['metadata', 'versions', 'libraries', 'bundles', 'plugins']);
async function version_catalog_read(source) {
    const document = shape(source.path, await parseToml(source.text(), source.path));
    for (const name of Object.keys(document.root))
        if (!tables.has(name))
            throw invalid(source.path, document.line([name]), `expected a table of a version catalogue, got ${name.slice(0, 60)}`);
    const versions = document.fields(own(document.root, 'versions'), ['versions']);
    const libraries = document.fields(own(document.root, 'libraries'), ['libraries']) ?? {};
    const plugins = document.fields(own(document.root, 'plugins'), ['plugins']) ?? {};
    const packages = [
        ...Object.keys(libraries).map((name) => libraryOf(name, libraries[name], versions, document, source.path)),
        ...Object.keys(plugins).map((name) => pluginOf(name, plugins[name], versions, document, source.path)),
    ];
    const roots = packages.map(({ key }) => ({ to: key, scope: key.startsWith('plugins.') ? 'development' : 'required' }));
    return { packages, roots, graph: 'unknown' };
}
function libraryOf(name, value, versions, document, file) {
    const path = ['libraries', name];
    const fields = isFields(value) ? value : undefined;
    const [group, artifact, short] = typeof value === 'string'
        ? value.split(':')
        : (document.text(own(fields, 'module'), path)?.split(':') ?? [own(fields, 'group'), own(fields, 'name')]);
    if (typeof group !== 'string' || typeof artifact !== 'string' || group === '' || artifact === '')
        throw invalid(file, document.line(path), 'expected `module = "group:name"`, `group` and `name`, or "group:name:version"');
    return {
        key: path.join('.'),
        identity: { type: 'maven', namespace: group, name: artifact },
        ...(typeof short === 'string' ? { declared: short } : versionOf(own(fields, 'version'), versions, path, document, file)),
        origin: { kind: 'registry' },
        ...lineOf(document, path),
    };
}
/** A plugin is the artifact `ID:ID.gradle.plugin` that leads to its code. */
function pluginOf(name, value, versions, document, file) {
    const path = ['plugins', name];
    const fields = isFields(value) ? value : undefined;
    const [id, short] = typeof value === 'string' ? value.split(':') : [document.needed(own(fields, 'id'), path)];
    if (id === undefined || id === '')
        throw invalid(file, document.line(path), 'expected `id`, or "id:version"');
    return {
        key: path.join('.'),
        identity: { type: 'maven', namespace: id, name: `${id}.gradle.plugin` },
        ...(short === undefined ? versionOf(own(fields, 'version'), versions, path, document, file) : { declared: short }),
        origin: { kind: 'registry' },
        ...lineOf(document, path),
    };
}
/** Text, `{ref = "name"}`, or a rich version: strictly, require, prefer. */
function versionOf(value, versions, path, document, file) {
    if (value === undefined)
        return {};
    const ref = isFields(value) ? document.text(own(value, 'ref'), path) : undefined;
    if (ref !== undefined && own(versions, ref) === undefined)
        throw invalid(file, document.line(path), `expected the version "${ref.slice(0, 60)}" in \`versions\`, got none`);
    const written = ref === undefined ? value : own(versions, ref);
    if (!isFields(written)) {
        const text = document.needed(written, path);
        // `1.0!!` is short for strictly.
        return text.endsWith('!!') ? exact(text.slice(0, -2)) : { declared: text };
    }
    const strictly = document.text(own(written, 'strictly'), path);
    if (strictly !== undefined)
        return exact(strictly);
    const wish = document.text(own(written, 'require') ?? own(written, 'prefer'), path);
    return wish === undefined ? {} : { declared: wish };
}
function exact(text) {
    return /^[\w.-]{1,100}$/.test(text) ? { version: text } : { declared: text };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/haskell/cabal-freeze.js
// cabal.project.freeze: the field `constraints` with `any.name ==version` and flags, one list over many lines.


const cabalFreeze = {
    id: 'cabal-freeze',
    title: 'cabal.project.freeze',
    matches: (path) => /^cabal\.project(?:\.[\w.-]{1,60})?\.freeze$/.test(nameOf(path)),
    read: cabal_freeze_read,
};
function cabal_freeze_read(source) {
    const packages = [];
    let field;
    let last;
    for (const { text, number } of linesOf(source)) {
        if (/^\s*(?:--|$)/.test(text))
            continue;
        const named = /^([A-Za-z][\w-]{0,60})\s*:(.*)$/.exec(text);
        if (named !== null)
            field = named[1].toLowerCase();
        else if (!/^\s/.test(text) || field === undefined)
            throw invalid(source.path, number, `expected a field, got "${text.slice(0, 60)}"`);
        if (field !== 'constraints')
            continue;
        last = { text, number };
        for (const part of (named?.[2] ?? text).split(',')) {
            const entry = constraintOf(part.trim(), number, source.path);
            if (entry !== undefined)
                packages.push(entry);
        }
    }
    if (last === undefined)
        throw invalid(source.path, 1, 'expected the field `constraints`, got none');
    if (/[,:]\s*$/.test(last.text))
        throw invalid(source.path, last.number, 'expected another constraint, got the end of the list');
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
/** `any.name ==1.2`, `name ==1.2`, `name installed`, `name +flag -flag`; undefined for flags. */
function constraintOf(text, line, file) {
    if (text === '')
        return undefined;
    const match = /^(?:any\.|setup\.|[\w-]{1,100}:setup\.)?([A-Za-z0-9][A-Za-z0-9-]{0,100})\s*(.*)$/.exec(text);
    if (match === null)
        throw invalid(file, line, `expected a constraint such as \`any.base ==4.18\`, got "${text.slice(0, 60)}"`);
    const [, name = '', rest = ''] = match;
    const exact = /^==\s*(\d{1,9}(?:\.\d{1,9}){0,20})$/.exec(rest)?.[1];
    const bare = { key: `${line}:${name}`, identity: { type: 'hackage', name }, line };
    if (exact !== undefined)
        return { ...bare, version: exact, origin: { kind: 'registry' } };
    if (rest === 'installed')
        return { ...bare, origin: { kind: 'toolchain' } };
    if (rest !== '' && rest.split(/\s+/).every((flag) => /^(?:[-+][\w-]{1,100}|source|test|bench)$/.test(flag)))
        return undefined;
    if (/^(?:[<>=^]{1,2}\s*|[({]\s*[<>=^]{0,2}\s*)\d/.test(rest))
        return { ...bare, declared: rest, origin: { kind: 'registry' } };
    throw invalid(file, line, `expected a constraint such as \`any.base ==4.18\`, got "${text.slice(0, 60)}"`);
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/haskell/stack-lock.js
// stack.yaml.lock: packages that stack.yaml names beside its snapshot, each completed. What the snapshot itself holds stands elsewhere.



const stackLock = {
    id: 'stack-lock',
    title: 'stack.yaml.lock of Stack',
    matches: (path) => /^stack(?:[-.][\w.-]{1,60})?\.yaml\.lock$/.test(nameOf(path)),
    read: stack_lock_read,
};
async function stack_lock_read(source) {
    const document = shape(source.path, await (0,src_yaml/* parseYaml */.hN)(source.text(), source.path));
    if (!Array.isArray(own(document.root, 'packages')) || !Array.isArray(own(document.root, 'snapshots')))
        throw invalid(source.path, document.line(['packages']), 'expected the lists `packages` and `snapshots`');
    const packages = document.list(own(document.root, 'packages'), ['packages']).map((value, index) => {
        const path = ['packages', index];
        const completed = document.fields(own(document.fields(value, path), 'completed'), path);
        if (completed === undefined)
            throw invalid(source.path, document.line(path), 'expected `completed`, got none');
        return stack_lock_packageOf(completed, path, document, source.path);
    });
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
function stack_lock_packageOf(completed, path, document, file) {
    const line = lineOf(document, path);
    const hackage = document.text(own(completed, 'hackage'), path);
    if (hackage !== undefined) {
        // The hash is of the description of the package, not of its archive.
        const match = /^([A-Za-z0-9][A-Za-z0-9-]{0,100})-(\d{1,9}(?:\.\d{1,9}){0,20})(?:@(?:sha256|rev):\S{1,100})?$/.exec(hackage);
        if (match === null)
            throw invalid(file, line.line, `expected \`name-version@sha256:…\`, got "${hackage.slice(0, 80)}"`);
        return {
            key: String(path.at(-1)),
            identity: { type: 'hackage', name: match[1] },
            version: match[2],
            origin: { kind: 'registry' },
            ...line,
        };
    }
    const name = document.needed(own(completed, 'name'), path);
    const version = document.text(own(completed, 'version'), path);
    const git = document.text(own(completed, 'git'), path);
    const url = document.text(own(completed, 'url') ?? own(completed, 'archive'), path);
    const commit = document.text(own(completed, 'commit'), path);
    const origin = git !== undefined
        ? { kind: 'git', url: git, ...(commit === undefined ? {} : { commit }) }
        : url !== undefined
            ? { kind: 'url', url }
            : undefined;
    if (origin === undefined)
        throw invalid(file, line.line, `expected hackage, git or url of ${name.slice(0, 80)}`);
    return { key: String(path.at(-1)), identity: { type: 'hackage', name }, ...(version === undefined ? {} : { version }), origin, ...line };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/helm/chart-lock.js
// Chart.lock of Helm 3, and requirements.lock of Helm 2: charts with version and repository.



const chartLock = {
    id: 'helm-chart-lock',
    title: 'Chart.lock of Helm',
    matches: named('Chart.lock', 'requirements.lock'),
    // `requirements.lock` is a name that Python's tools use too.
    recognises: ({ path, bytes }) => path.endsWith('Chart.lock') || /^(?:dependencies|digest|generated):/m.test(bytes.subarray(0, 20_000).toString('latin1')),
    read: chart_lock_read,
};
async function chart_lock_read(source) {
    const document = shape(source.path, await (0,src_yaml/* parseYaml */.hN)(source.text(), source.path));
    if (!Array.isArray(own(document.root, 'dependencies')))
        throw invalid(source.path, 1, 'expected the list `dependencies`');
    // Helm writes both, the time last.
    if (document.text(own(document.root, 'digest'), ['digest']) === undefined)
        throw invalid(source.path, 1, 'expected `digest`, got none');
    const packages = document.list(own(document.root, 'dependencies'), ['dependencies']).map((value, index) => {
        const path = ['dependencies', index];
        const entry = document.fields(value, path) ?? {};
        const name = document.needed(own(entry, 'name'), path);
        const repository = document.text(own(entry, 'repository'), path) ?? '';
        return {
            key: `${index}:${name}`,
            identity: {
                type: 'helm',
                name,
                ...(/^(?:https?|oci):\/\//.test(repository) ? { qualifiers: { repository_url: repository.replace(/\/$/, '') } } : {}),
            },
            version: document.needed(own(entry, 'version'), path),
            origin: chart_lock_originOf(repository),
            ...lineOf(document, path),
        };
    });
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
/** No repository means the folder `charts`. */
function chart_lock_originOf(repository) {
    if (repository === '')
        return { kind: 'own', path: 'charts' };
    if (!repository.startsWith('file://'))
        return { kind: 'registry', registry: repository };
    const path = repository.slice('file://'.length);
    return path.startsWith('/') ? { kind: 'file', path } : { kind: 'own', path };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/hex/identity.js
// Names of Hex as purls have them.

/** `hexpm` is the public repository, `hexpm:acme` that of an organisation, another name a repository of the product's own. */
function hexIdentity(name, repository) {
    if (repository === undefined || repository === 'hexpm')
        return { type: 'hex', name };
    return { type: 'hex', namespace: repository.replace(/^hexpm:/, ''), name };
}
function sha256(hex) {
    return hexHash('SHA-256', hex);
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/hex/terms.js
// Terms of Elixir and Erlang as mix.lock and rebar.lock hold them: maps, tuples, lists, atoms, strings, numbers. Data only, no code.

const terms_maxDepth = 64;
/** Strings are bounded: the engine of expressions runs out of stack on very long ones. White space, comments (`#` of Elixir, `%` of Erlang before anything but a map), then one token. */
const tokens = /\s+|#[^\n]*|%(?!\{)[^\n]*|%\{|=>|<<"([^"\\\n]{0,20000}(?:\\.[^"\\\n]{0,20000}){0,500})">>|"([^"\\\n]{0,20000}(?:\\.[^"\\\n]{0,20000}){0,500})"(:(?=\s))?|:"([^"\n]{0,255})"|:([A-Za-z_][\w@]*[?!]?)|([A-Za-z_][\w@]*[?!]?):(?=\s)|([A-Za-z_][\w@.]*)|(-?\d[\d_.]*)|[{}[\],.]/y;
/** @throws PortcullisError at what is no term. */
function termsOf(text, file) {
    const tokenOf = tokenizer(text, file);
    let ahead = tokenOf();
    const take = () => {
        const token = ahead;
        ahead = tokenOf();
        return token;
    };
    const unexpected = ({ kind, value, line }) => invalid(file, line, kind === 'end' ? 'expected a closing bracket, got the end of the file' : `expected a term, got "${value.slice(0, 40)}"`);
    const items = (close, depth) => {
        if (depth > terms_maxDepth)
            throw invalid(file, ahead.line, `expected at most ${terms_maxDepth} terms within one another`);
        const found = [];
        while (!(ahead.kind === 'mark' && ahead.value === close)) {
            found.push(item(depth));
            if (ahead.kind === 'mark' && ahead.value === ',')
                take();
            else if (!(ahead.kind === 'mark' && ahead.value === close))
                throw unexpected(ahead);
        }
        take();
        return found;
    };
    const item = (depth) => {
        if (ahead.kind === 'key') {
            const key = take();
            return { kind: 'pair', key: key.value, value: term(depth), line: key.line };
        }
        const first = term(depth);
        if (!(ahead.kind === 'mark' && ahead.value === '=>') || first.kind !== 'text')
            return first;
        take();
        return { kind: 'pair', key: first.value, value: term(depth), line: first.line };
    };
    const term = (depth) => {
        const token = take();
        if (token.kind === 'text' || token.kind === 'atom' || token.kind === 'number')
            return { kind: token.kind, value: token.value, line: token.line };
        if (token.kind === 'mark' && (token.value === '%{' || token.value === '['))
            return { kind: 'list', items: items(token.value === '[' ? ']' : '}', depth + 1), line: token.line };
        if (token.kind === 'mark' && token.value === '{')
            return { kind: 'tuple', items: items('}', depth + 1), line: token.line };
        throw unexpected(token);
    };
    return {
        next() {
            if (ahead.kind === 'end')
                return undefined;
            const found = term(0);
            if (ahead.kind === 'mark' && ahead.value === '.')
                take();
            return found;
        },
    };
}
function tokenizer(text, file) {
    let line = 1;
    let at = 0;
    return () => {
        for (;;) {
            if (at >= text.length)
                return { kind: 'end', value: '', line };
            tokens.lastIndex = at;
            const match = tokens.exec(text);
            if (match === null)
                throw invalid(file, line, `expected a term, got "${text.slice(at, at + 30).split('\n')[0]}"`);
            at = tokens.lastIndex;
            const here = line;
            for (const letter of match[0])
                if (letter === '\n')
                    line++;
            const token = tokenOf(match, here);
            if (token !== undefined)
                return token;
        }
    };
}
/** Undefined for white space and comments. */
function tokenOf(match, line) {
    const [whole, binary, string, colon, quotedAtom, atom, key, bare, number] = match;
    if (binary !== undefined)
        return { kind: 'text', value: terms_unescaped(binary), line };
    if (string !== undefined)
        return { kind: colon === undefined ? 'text' : 'key', value: terms_unescaped(string), line };
    if (quotedAtom !== undefined || atom !== undefined)
        return { kind: 'atom', value: (quotedAtom ?? atom), line };
    if (key !== undefined)
        return { kind: 'key', value: key, line };
    if (bare !== undefined)
        return { kind: 'atom', value: bare, line };
    if (number !== undefined)
        return { kind: 'number', value: number, line };
    return /^[\s#]/.test(whole) || (whole.startsWith('%') && whole !== '%{') ? undefined : { kind: 'mark', value: whole, line };
}
function terms_unescaped(text) {
    return text.replace(/\\(.)/g, (_, letter) => ({ n: '\n', t: '\t', r: '\r' })[letter] ?? letter);
}
/** Text of an item, whether a string or an atom. */
function textOf(term) {
    return term !== undefined && (term.kind === 'text' || term.kind === 'atom' || term.kind === 'number') ? term.value : undefined;
}
/** Items of a tuple, list or map; none for anything else. */
function itemsOf(term) {
    return term !== undefined && (term.kind === 'tuple' || term.kind === 'list') ? term.items : [];
}
/** The value of a key in a map or a keyword list. */
function terms_valueAt(terms, key) {
    for (const term of terms)
        if (term.kind === 'pair' && term.key === key)
            return term.value;
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/hex/mix-lock.js
// mix.lock of Elixir: a map from applications to `{:hex, :name, "version", …}`, `{:git, "url", "commit", …}` or `{:path, …}`.




const mixLock = { id: 'mix-lock', title: 'mix.lock of Elixir', matches: named('mix.lock'), read: mix_lock_read };
function mix_lock_read(source) {
    const terms = termsOf(source.text(), source.path);
    const root = terms.next();
    if (root?.kind !== 'list')
        throw invalid(source.path, 1, 'expected a map, `%{…}`');
    const after = terms.next();
    if (after !== undefined)
        throw invalid(source.path, after.line, 'expected one map, got more');
    const names = new Set();
    for (const entry of root.items) {
        if (entry.kind !== 'pair')
            throw invalid(source.path, entry.line, 'expected `"application": {…}`');
        if (names.has(entry.key))
            throw invalid(source.path, entry.line, `the key "${entry.key.slice(0, 60)}" stands twice`);
        names.add(entry.key);
    }
    const packages = root.items.flatMap((entry) => (entry.kind === 'pair' ? [mix_lock_packageOf(entry.key, entry.value, names, source.path)] : []));
    return { packages, roots: rootsOf(source, packages), graph: 'complete' };
}
function mix_lock_packageOf(key, value, names, file) {
    const items = itemsOf(value);
    const kind = textOf(items[0]);
    const line = value.line;
    const second = textOf(items[1]);
    const third = textOf(items[2]);
    if (value.kind !== 'tuple' || second === undefined)
        throw invalid(file, line, 'expected `{:hex, …}`, `{:git, …}` or `{:path, …}`');
    if (kind === 'git') {
        if (third === undefined)
            throw invalid(file, line, 'expected the commit of a git dependency');
        const commit = third === '' ? {} : { commit: third };
        return { key, identity: { type: 'hex', name: key }, origin: { kind: 'git', url: second, ...commit }, line, dependencies: [] };
    }
    if (kind === 'path')
        return { key, identity: { type: 'hex', name: key }, origin: { kind: 'file', path: second }, line, dependencies: [] };
    if (kind !== 'hex')
        throw invalid(file, line, `expected a dependency of hex, git or path, got "${(kind ?? '').slice(0, 40)}"`);
    if (third === undefined || third === '')
        throw invalid(file, line, 'expected the version of a package');
    // The inner checksum is of what the archive holds; the outer one, since Hex 0.20, of the archive itself.
    const hashes = sha256(textOf(items[7]));
    const isBare = hashes.length === 0 && sha256(textOf(items[3])).length === 0;
    return {
        key,
        identity: hexIdentity(second, textOf(items[6])),
        version: third,
        origin: { kind: 'registry' },
        line,
        hashes,
        ...(isBare ? { unhashed: true } : {}),
        ...(second === key ? {} : { alias: key }),
        dependencies: itemsOf(items[5]).flatMap((need) => dependencyOf(need, names)),
    };
}
/** `{:name, "~> 1.0", [hex: :name, optional: true]}` */
function dependencyOf(need, names) {
    const parts = itemsOf(need);
    const name = textOf(parts[0]);
    const optional = textOf(terms_valueAt(itemsOf(parts[2]), 'optional')) === 'true';
    return name !== undefined && names.has(name) ? [{ to: name, scope: optional ? 'optional' : 'required' }] : [];
}
/** mix.exs is a program: its usual lines, `{:name, …}`, say what the product asks for; beyond them, what nothing else needs. */
function rootsOf(source, packages) {
    const named = new Map();
    for (const line of source.beside('mix.exs')?.text().split('\n') ?? []) {
        const match = /^\s*(?:\[\s*)?\{:(\w{1,100}),(.{0,1000})/.exec(line);
        if (match === null)
            continue;
        const only = /\bonly: (\[[^\]]{0,100}\]|:\w+)/.exec(match[2])?.[1];
        const optional = /\boptional: true\b/.test(match[2]);
        named.set(match[1], only !== undefined && !/:prod\b/.test(only) ? 'development' : optional ? 'optional' : 'required');
    }
    const known = packages.filter(({ key }) => named.has(key)).map(({ key }) => ({ to: key, scope: named.get(key) }));
    return [...known, ...undemandedRoots(packages).filter(({ to }) => !named.has(to))];
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/hex/rebar-lock.js
// rebar.lock of rebar3: `{"1.2.0",[{<<"name">>,{pkg,<<"name">>,<<"1.0.0">>},0}, …]}.` and the hashes of the packages.



const rebarLock = { id: 'rebar-lock', title: 'rebar.lock of Erlang', matches: named('rebar.lock'), read: rebar_lock_read };
function rebar_lock_read(source) {
    const terms = termsOf(source.text(), source.path);
    const first = terms.next();
    if (first === undefined)
        throw invalid(source.path, 1, 'expected a list of dependencies, got an empty file');
    // The first rebar3 wrote the bare list.
    const isBare = first.kind === 'list';
    const version = isBare ? '1.0.0' : textOf(itemsOf(first)[0]);
    if (version === undefined || !/^1\.\d/.test(version))
        throw invalid(source.path, first.line, `expected a lock of version 1, got ${(version ?? 'none').slice(0, 20)}`);
    const list = isBare ? first : itemsOf(first)[1];
    if (list?.kind !== 'list')
        throw invalid(source.path, first.line, 'expected a list of dependencies');
    const hashes = hashesOf(terms.next());
    const packages = list.items.map((entry) => rebar_lock_packageOf(entry, hashes, source.path));
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
function hashesOf(term) {
    const lists = new Map(itemsOf(term).map((entry) => [textOf(itemsOf(entry)[0]), itemsOf(itemsOf(entry)[1])]));
    const byName = (list) => new Map((lists.get(list) ?? []).map((entry) => [textOf(itemsOf(entry)[0]) ?? '', textOf(itemsOf(entry)[1]) ?? '']));
    return { outer: byName('pkg_hash_ext'), inner: byName('pkg_hash') };
}
function rebar_lock_packageOf(entry, { outer, inner }, file) {
    const [nameTerm, what] = itemsOf(entry);
    const key = textOf(nameTerm);
    const parts = itemsOf(what);
    const kind = textOf(parts[0]);
    const second = textOf(parts[1]);
    if (key === undefined || second === undefined)
        throw invalid(file, entry.line, 'expected `{<<"name">>, {pkg, …}, level}`');
    const line = entry.line;
    if (kind === 'git' || kind === 'git_subdir') {
        const commit = textOf(itemsOf(parts[2])[1]);
        return {
            key,
            identity: { type: 'hex', name: key },
            origin: { kind: 'git', url: second, ...(commit === undefined ? {} : { commit }) },
            line,
        };
    }
    const version = textOf(parts[2]);
    if (kind !== 'pkg' || version === undefined)
        throw invalid(file, line, `expected a package or a git repository, got "${(kind ?? '').slice(0, 40)}"`);
    const hashes = sha256(outer.get(key));
    return {
        key,
        identity: hexIdentity(second, undefined),
        version,
        origin: { kind: 'registry' },
        line,
        hashes,
        ...(hashes.length === 0 && sha256(inner.get(key)).length === 0 && inner.size > 0 ? { unhashed: true } : {}),
        ...(second === key ? {} : { alias: key }),
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/julia/manifest.js
// Manifest.toml of Julia's Pkg, formats 1 and 2: packages by name and UUID, with what each needs.
// https://pkgdocs.julialang.org/v1/toml-files/





const juliaManifest = {
    id: 'julia-manifest',
    title: 'Manifest.toml of Julia',
    matches: (path) => /^(?:Julia)?Manifest(?:-v\d{1,3}\.\d{1,3})?\.toml$/.test(nameOf(path)),
    // Others call files so too.
    recognises: ({ bytes }) => /^\s*(?:manifest_format|julia_version|uuid|git-tree-sha1)\s*=|^\[\[deps\./m.test(bytes.subarray(0, 100_000).toString('latin1')),
    read: manifest_read,
};
async function manifest_read(source) {
    const document = shape(source.path, await parseToml(source.text(), source.path));
    const format = own(document.root, 'manifest_format');
    if (format !== undefined && !/^[12](?:\.\d{1,3}){0,2}$/.test(String(format)))
        throw invalid(source.path, document.line(['manifest_format']), `expected manifest_format 1 or 2, got ${String(format).slice(0, 20)}`);
    const entries = manifest_entriesOf(document, format === undefined || String(format).startsWith('1'), source.path);
    const byName = new Map();
    // Where two packages have one name, a table names the UUID instead.
    for (const { name, uuid } of entries)
        byName.set(name, uuid);
    refuseOpenEnds(entries, byName, document, source.path);
    const packages = entries.map((entry) => manifest_packageOf(entry, byName, document));
    return { packages, roots: await manifest_rootsOf(source, packages), graph: 'complete' };
}
/** Format 1 has its packages at the top, format 2 in `deps`. */
function manifest_entriesOf(document, first, file) {
    const base = first ? [] : ['deps'];
    const holder = first ? document.root : (document.fields(own(document.root, 'deps'), base) ?? {});
    return Object.keys(holder).flatMap((name) => {
        const value = holder[name];
        if (first && !Array.isArray(value))
            return [];
        return document.list(value, [...base, name]).map((item, index) => {
            const path = [...base, name, index];
            const fields = document.fields(item, path) ?? {};
            const uuid = document.needed(own(fields, 'uuid'), path);
            if (!/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(uuid))
                throw invalid(file, document.line(path), `expected a UUID, got "${uuid.slice(0, 60)}"`);
            return { name, uuid: uuid.toLowerCase(), fields, path };
        });
    });
}
function manifest_packageOf(entry, byName, document) {
    const { name, uuid, fields, path } = entry;
    const version = document.text(own(fields, 'version'), path);
    return {
        key: uuid,
        identity: { type: 'julia', name, qualifiers: { uuid } },
        ...(version === undefined ? {} : { version }),
        origin: manifest_originOf(fields, path, document),
        ...lineOf(document, path),
        dependencies: [...manifest_needs(entry, 'deps', 'required', byName), ...manifest_needs(entry, 'weakdeps', 'optional', byName)],
    };
}
/** A list of names, or a table from names to UUIDs where a name is not enough. */
function manifest_needs({ fields }, list, scope, byName) {
    const value = own(fields, list);
    if (Array.isArray(value))
        return value.flatMap((name) => {
            const to = typeof name === 'string' ? byName.get(name) : undefined;
            return to === undefined ? [] : [{ to, scope }];
        });
    return isFields(value)
        ? Object.values(value).flatMap((uuid) => (typeof uuid === 'string' ? [{ to: uuid.toLowerCase(), scope }] : []))
        : [];
}
/** A manifest has all that its packages need, the standard library too: what is missing was cut off. */
function refuseOpenEnds(entries, byName, document, file) {
    const uuids = new Set(byName.values());
    for (const { uuid } of entries)
        uuids.add(uuid);
    for (const { fields, path, name } of entries) {
        const deps = own(fields, 'deps');
        const wanted = Array.isArray(deps)
            ? deps.filter((one) => !byName.has(String(one)))
            : isFields(deps)
                ? Object.values(deps).filter((one) => !uuids.has(String(one).toLowerCase()))
                : [];
        if (wanted.length > 0)
            throw invalid(file, document.line(path), `expected ${String(wanted[0]).slice(0, 60)}, which ${name.slice(0, 60)} needs, in the manifest too`);
    }
}
function manifest_originOf(fields, at, document) {
    const path = document.text(own(fields, 'path'), at);
    if (path !== undefined)
        return folderOrigin(path);
    const url = document.text(own(fields, 'repo-url'), at);
    const commit = document.text(own(fields, 'git-tree-sha1'), at);
    if (url !== undefined) {
        const revision = document.text(own(fields, 'repo-rev'), at);
        return { kind: 'git', url, ...(revision === undefined ? {} : { commit: revision }) };
    }
    // The standard library has no tree of its own.
    return commit === undefined ? { kind: 'toolchain' } : { kind: 'registry' };
}
/** `deps` of Project.toml beside the manifest; without it what nothing else needs. */
async function manifest_rootsOf(source, packages) {
    const project = source.beside('Project.toml') ?? source.beside('JuliaProject.toml');
    if (project === undefined)
        return undemandedRoots(packages);
    const document = shape(project.path, await parseToml(project.text(), project.path));
    const uuids = (table) => Object.values(document.fields(own(document.root, table), [table]) ?? {}).filter((uuid) => typeof uuid === 'string');
    const known = new Set(packages.map(({ key }) => key));
    const asked = new Map();
    for (const uuid of uuids('extras'))
        asked.set(uuid.toLowerCase(), 'development');
    for (const uuid of uuids('weakdeps'))
        asked.set(uuid.toLowerCase(), 'optional');
    for (const uuid of uuids('deps'))
        asked.set(uuid.toLowerCase(), 'required');
    return [...asked].filter(([to]) => known.has(to)).map(([to, scope]) => ({ to, scope }));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __nccwpck_require__(800);
;// CONCATENATED MODULE: ./build/packages/formats/src/xml/xml.js
// XML to elements with their lines. Well-formed or refused; no entity beyond the five and characters by number; a document type is
// passed over, so that what it declares is unknown and its use a mistake.


/** Elements within one another; documents of builds stay below 20. */
const xml_maxDepth = 200;
/** @throws PortcullisError `xml-invalid` with file and line. */
function parseXml(text, file) {
    // A mark of the byte order may be left where the text was not decoded from bytes.
    const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const parser = new saxes/* SaxesParser */.wT({ xmlns: true });
    parser.ENTITIES = Object.assign(Object.create(null), { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" });
    const open = [];
    let root;
    let line = 1;
    const addText = (part) => {
        const element = open.at(-1);
        if (element !== undefined)
            element.text += part;
    };
    parser.on('error', (error) => {
        throw xmlInvalid(file, parser.line, error.message);
    });
    parser.on('opentagstart', () => {
        // The letter after the name is read by now, and it may have been the end of the line.
        line = parser.columnIndex === 0 ? parser.line - 1 : parser.line;
        if (open.length >= xml_maxDepth)
            throw xmlInvalid(file, line, `expected at most ${xml_maxDepth} elements within one another`);
    });
    parser.on('opentag', (tag) => {
        const element = elementOf(tag, line);
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
    });
    parser.on('closetag', () => {
        open.pop();
    });
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.write(source).close();
    if (root === undefined)
        throw xmlInvalid(file, 1, 'got no element');
    return root;
}
function elementOf({ local, uri, attributes }, line) {
    return {
        name: local,
        namespace: uri,
        attributes: new Map(Object.values(attributes).map(({ name, value }) => [name, value])),
        children: [],
        text: '',
        line,
    };
}
/** The first child of this name, in whatever namespace. */
function childOf(element, name) {
    return element?.children.find((one) => one.name === name);
}
function childrenOf(element, name) {
    return element?.children.filter((one) => one.name === name) ?? [];
}
/** Text of the first child of this name without blanks around it; undefined where there is none, or it is empty. */
function childText(element, name) {
    return childOf(element, name)?.text.trim() || undefined;
}
function xmlInvalid(file, line, message) {
    return new src/* PortcullisError */.SO({
        code: 'xml-invalid',
        // Saxes begins with its own line and column.
        message: `expected well-formed XML: ${message.replace(/^[\d:]{1,20}:\s/, '').replace(/\.$/, '')}`,
        where: { file, line },
        remedy: 'Correct the file, or write it anew with the tool that made it.',
    });
}

;// CONCATENATED MODULE: ./build/packages/formats/src/xml/index.js


;// CONCATENATED MODULE: ./build/packages/formats/src/zip/zip.js
// Zip files by their central directory (APPNOTE 6.3), the members unpacked one at a time and never beyond what the caller allows.


const endOfDirectory = 0x06054b50;
const endOfDirectory64 = 0x06064b50;
const locator64 = 0x07064b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const endReach = 22 + 65_535;
const maxMembers = 200_000;
/** @throws PortcullisError `zip-invalid` where there is no directory, or it does not hold what it claims. */
function readZip(bytes, file) {
    const { count, size, offset, end } = directoryOf(bytes, file);
    // What stands before the archive, such as a program that opens it, moves all offsets by as much.
    const shift = end - size - offset;
    if (shift < 0 || offset + shift < 0)
        throw zipInvalid(file, 'the central directory leads out of the file');
    if (count > maxMembers)
        throw zipInvalid(file, `expected at most ${maxMembers} members, got ${count}`);
    const members = [];
    let at = offset + shift;
    for (let index = 0; index < count; index++) {
        if (at + 46 > end || bytes.readUInt32LE(at) !== directoryEntry)
            throw zipInvalid(file, `expected ${count} members in the central directory, got ${index}`);
        const nameLength = bytes.readUInt16LE(at + 28);
        members.push(member(bytes, file, at, nameLength, shift));
        at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return members;
}
function directoryOf(bytes, file) {
    for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - endReach); at--) {
        if (bytes[at] !== 0x50 || bytes.readUInt32LE(at) !== endOfDirectory)
            continue;
        const small = { count: bytes.readUInt16LE(at + 10), size: bytes.readUInt32LE(at + 12), offset: bytes.readUInt32LE(at + 16), end: at };
        const isLarge = small.count === 0xffff || small.size === 0xffffffff || small.offset === 0xffffffff;
        return isLarge ? (largeDirectory(bytes, at) ?? small) : small;
    }
    throw zipInvalid(file, 'the file has no central directory: it is no zip file, or its end is missing');
}
/** Zip64: what does not fit the end record stands in another before it. */
function largeDirectory(bytes, end) {
    if (end < 76 || bytes.readUInt32LE(end - 20) !== locator64)
        return undefined;
    const at = end - 76;
    if (bytes.readUInt32LE(at) !== endOfDirectory64)
        return undefined;
    return {
        count: Number(bytes.readBigUInt64LE(at + 32)),
        size: Number(bytes.readBigUInt64LE(at + 40)),
        offset: Number(bytes.readBigUInt64LE(at + 48)),
        end: at,
    };
}
function member(bytes, file, at, nameLength, shift) {
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    const crc = bytes.readUInt32LE(at + 16);
    const packed = bytes.readUInt32LE(at + 20);
    const size = bytes.readUInt32LE(at + 24);
    const start = bytes.readUInt32LE(at + 42) + shift;
    // Bit 11 says UTF-8; else it is an old code page.
    const name = bytes.toString((flags & 0x800) !== 0 ? 'utf8' : 'latin1', at + 46, at + 46 + nameLength);
    const fail = (what) => zipInvalid(file, `the member ${name.slice(0, 200)} ${what}`);
    return {
        name,
        size,
        read(maxBytes) {
            if ((flags & 1) !== 0)
                throw fail('is encrypted');
            if (size > maxBytes)
                throw fail(`is larger than the ${maxBytes} bytes allowed`);
            if (start < 0 || start + 30 > bytes.length || bytes.readUInt32LE(start) !== localEntry)
                throw fail('is not where the directory says');
            const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
            if (from + packed > bytes.length)
                throw fail('is cut off');
            const raw = bytes.subarray(from, from + packed);
            const content = method === 0 ? raw : method === 8 ? zip_inflated(raw, size, fail) : undefined;
            if (content === undefined)
                throw fail(`is packed by an unknown method, ${method}`);
            if (content.length !== size || crc32(content) !== crc)
                throw fail('is damaged');
            return content;
        },
    };
}
function zip_inflated(raw, size, fail) {
    try {
        // One byte more than claimed, so that what is longer shows.
        return (0,external_node_zlib_.inflateRawSync)(raw, { maxOutputLength: size + 1 });
    }
    catch {
        throw fail('is damaged, or larger than it claims');
    }
}
const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = (value & 1) !== 0 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});
function crc32(bytes) {
    let value = -1;
    for (let at = 0; at < bytes.length; at++)
        value = (value >>> 8) ^ crcTable[(value ^ bytes[at]) & 0xff];
    return ~value >>> 0;
}
function zipInvalid(file, message) {
    return new src/* PortcullisError */.SO({
        code: 'zip-invalid',
        message: `expected a zip file: ${message}`,
        where: { file },
        remedy: 'Build or fetch the archive anew.',
    });
}

;// CONCATENATED MODULE: ./build/packages/formats/src/zip/index.js


;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/maven/manifest.js
// META-INF/MANIFEST.MF: its main section, names in small letters, long lines joined (JAR File Specification).
function mainAttributes(text) {
    const found = new Map();
    let name;
    for (const line of text.split(/\r\n|\n|\r/)) {
        // The first empty line ends the main section.
        if (line === '')
            break;
        if (line.startsWith(' ') && name !== undefined) {
            found.set(name, (found.get(name) ?? '') + line.slice(1));
            continue;
        }
        const match = /^([\w-]{1,70}):\s?(.*)$/.exec(line);
        name = match?.[1]?.toLowerCase();
        if (name !== undefined)
            found.set(name, (match?.[2] ?? '').trimEnd());
    }
    return found;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/maven/jar.js
// Jars, wars and their kin: what META-INF says of the archive and of what was merged into it, and the archives within it. A group that
// nothing names is unknown: a package without namespace, whatever its file is called.





const jar = {
    id: 'java-archive',
    title: 'a Java archive',
    matches: (path) => archive.test(path),
    read: jar_read,
};
const archive = /\.(?:jar|war|ear|par|sar|hpi|jpi|nar|kar|lpkg)$/i;
const mavenFile = /^META-INF\/maven\/([^/]{1,300})\/([^/]{1,300})\/pom\.(properties|xml)$/;
/** Archives within one another; Spring Boot has two, an ear three. */
const jar_maxDepth = 8;
/** Bytes unpacked of one file, all that is in it together. */
const maxUnpacked = 1024 * 1024 * 1024;
/** Bytes of an archive within another. */
const maxInner = 256 * 1024 * 1024;
const maxText = 1024 * 1024;
function jar_read(source) {
    const packages = [];
    const budget = { left: maxUnpacked };
    const root = readArchive(source.bytes, source.path, '', 1, packages, budget);
    return { packages, roots: [{ to: root, scope: 'required' }], graph: 'complete' };
}
/** Adds the archive and all in it, and returns its key. */
function readArchive(bytes, path, key, depth, packages, budget) {
    const members = readZip(bytes, path);
    const take = (member, most) => {
        const content = member.read(Math.min(most, budget.left));
        budget.left -= content.length;
        return content;
    };
    const coordinates = coordinatesIn(members, path, (member) => take(member, maxText));
    const manifest = members.find(({ name }) => /^META-INF\/MANIFEST\.MF$/i.test(name));
    const attributes = manifest === undefined ? new Map() : mainAttributes(take(manifest, maxText).toString('utf8'));
    const file = nameOf(path.split('!').at(-1));
    const self = selfOf(file, coordinates, attributes);
    const dependencies = [];
    const merged = new Set();
    for (const one of coordinates) {
        if (one === self.coordinates)
            continue;
        const inner = `${key}!${one.groupId}:${one.artifactId}:${one.version ?? ''}`;
        if (merged.has(inner))
            continue;
        merged.add(inner);
        packages.push({ key: inner, ...jar_packageOf(one), origin: { kind: 'registry' }, dependencies: [] });
        dependencies.push({ to: inner, scope: 'required' });
    }
    for (const [index, member] of members.entries()) {
        if (!archive.test(member.name))
            continue;
        const inside = `${path}!${member.name}`;
        if (depth >= jar_maxDepth)
            throw invalid(path, undefined, `expected at most ${jar_maxDepth} archives within one another, got ${inside.slice(-200)}`);
        dependencies.push({
            to: readArchive(take(member, maxInner), inside, `${key}!${index}:${member.name}`, depth + 1, packages, budget),
            scope: 'required',
        });
    }
    const licence = attributes.get('bundle-license');
    packages.push({
        key,
        ...jar_packageOf(self),
        origin: { kind: 'registry' },
        hashes: jar_hashesOf(bytes),
        ...(licence === undefined || /[:;,]/.test(licence) ? {} : { licence }),
        dependencies,
    });
    return key;
}
/** What META-INF/maven says: pom.properties, or else the pom.xml, whose folder has the group and the artifact. */
function coordinatesIn(members, path, take) {
    const folders = new Map();
    for (const member of members) {
        const match = mavenFile.exec(member.name);
        if (match === null)
            continue;
        const [, groupId = '', artifactId = '', kind] = match;
        const folder = `${groupId}/${artifactId}`;
        if (kind === 'properties')
            folders.set(folder, coordinatesOf(take(member).toString('latin1'), path));
        else if (!folders.has(folder))
            folders.set(folder, { groupId, artifactId, ...jar_versionOf(take(member), `${path}!${member.name}`) });
    }
    return [...folders.values()];
}
function jar_versionOf(pom, path) {
    const root = parseXml(pom.toString('utf8'), path);
    const version = childText(root, 'version') ?? childText(childOf(root, 'parent'), 'version');
    return version === undefined || version.includes('${') ? {} : { version };
}
function jar_packageOf({ groupId, artifactId, version }) {
    const identity = { type: 'maven', name: artifactId, ...(groupId === undefined ? {} : { namespace: groupId }) };
    return { identity, ...(version === undefined ? {} : { version }) };
}
/** @throws PortcullisError without an artifact or a group. */
function coordinatesOf(text, path) {
    const values = new Map(text.split(/\r\n|\n|\r/).flatMap((line) => {
        const match = /^\s*([\w.]{1,60})\s*[=:]\s*(.{0,300}?)\s*$/.exec(line);
        return match === null || line.startsWith('#') ? [] : [[match[1], match[2]]];
    }));
    const groupId = values.get('groupId') ?? '';
    const artifactId = values.get('artifactId') ?? '';
    const version = values.get('version') ?? '';
    if (groupId === '' || artifactId === '')
        throw invalid(path, undefined, 'expected groupId and artifactId in pom.properties');
    return { groupId, artifactId, ...(version === '' || version.includes('${') ? {} : { version }) };
}
/** What the archive itself is: of its coordinates those that its file name repeats, or the only ones; else what its manifest and name say. */
function selfOf(file, coordinates, attributes) {
    const base = file.replace(archive, '');
    const named = coordinates.filter(({ artifactId }) => base === artifactId || base.startsWith(`${artifactId}-`) || base.startsWith(`${artifactId}_`));
    const found = [...named].sort((a, b) => b.artifactId.length - a.artifactId.length)[0] ?? (coordinates.length === 1 ? coordinates[0] : undefined);
    if (found !== undefined)
        return { ...found, coordinates: found };
    const split = /^(.{1,200}?)-(\d[\w.+~-]{0,100})$/.exec(base);
    const version = split?.[2] ??
        ['implementation-version', 'bundle-version', 'specification-version']
            .map((name) => attributes.get(name))
            .find((text) => text !== undefined && /^\S{1,100}$/.test(text));
    return { artifactId: split?.[1] ?? base, ...(version === undefined ? {} : { version }) };
}
function jar_hashesOf(bytes) {
    const hash = (name) => (0,external_node_crypto_.createHash)(name).update(bytes).digest('hex');
    return [
        { algorithm: 'SHA-1', value: hash('sha1') },
        { algorithm: 'SHA-256', value: hash('sha256') },
    ];
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/maven/pom.js
// A pom.xml as Maven reads it: coordinates, properties and dependencies, with what its parents inside the tree hand down.
// https://maven.apache.org/pom.html


/** @throws PortcullisError for what is no project. */
function readPom(source) {
    const root = parseXml(source.text(), source.path);
    if (root.name !== 'project')
        throw invalid(source.path, root.line, `expected the element project, got ${root.name.slice(0, 60)}`);
    const parent = childOf(root, 'parent');
    const artifactId = childText(root, 'artifactId');
    if (artifactId === undefined)
        throw invalid(source.path, root.line, 'expected `artifactId`, got none');
    return {
        source,
        root,
        parent,
        groupId: childText(root, 'groupId') ?? childText(parent, 'groupId'),
        artifactId,
        version: childText(root, 'version') ?? childText(parent, 'version'),
    };
}
/** Parents above one another that are followed. */
const maxParents = 50;
/** The pom and its parents as far as they are in the tree, the nearest first. @throws PortcullisError where they form a ring. */
function lineage(pom) {
    const line = [pom];
    const seen = new Set([pom.source.path]);
    for (let at = parentOf(pom); at !== undefined; at = parentOf(at)) {
        if (seen.has(at.source.path) || line.length >= maxParents)
            throw invalid(pom.source.path, pom.parent?.line, `expected parents that come to an end, got ${at.source.path} again`);
        seen.add(at.source.path);
        line.push(at);
    }
    return line;
}
/** The parent beside the pom, if it is the one that is meant: Maven looks at `relativePath`, and else into its repository. */
function parentOf({ source, parent }) {
    if (parent === undefined)
        return undefined;
    const element = childOf(parent, 'relativePath');
    const written = element === undefined ? '../pom.xml' : element.text.trim();
    if (written === '')
        return undefined;
    const file = /\.xml$/.test(written) ? source.beside(written) : (source.beside(`${written}/pom.xml`) ?? source.beside(written));
    if (file === undefined)
        return undefined;
    const found = readPom(file);
    // The version may be a property of the parent's own: what is named so is the same.
    return found.artifactId === childText(parent, 'artifactId') && same(found.groupId, childText(parent, 'groupId')) ? found : undefined;
}
function same(one, other) {
    return one === undefined || one === other || one.includes('${');
}
/** Properties as the first of a lineage sees them: a child's go before those of its parents. */
function propertiesOf(poms) {
    const found = new Map();
    const [own] = poms;
    for (const { root } of [...poms].reverse()) {
        for (const { name, text } of childOf(root, 'properties')?.children ?? [])
            found.set(name, text.trim());
        for (const profile of childrenOf(childOf(root, 'profiles'), 'profile'))
            if (childText(childOf(profile, 'activation'), 'activeByDefault') === 'true')
                for (const { name, text } of childOf(profile, 'properties')?.children ?? [])
                    found.set(name, text.trim());
    }
    if (own === undefined)
        return found;
    const groupId = poms.map((pom) => pom.groupId).find((text) => text !== undefined);
    const version = poms.map((pom) => pom.version).find((text) => text !== undefined);
    const built = [
        ['groupId', groupId],
        ['artifactId', own.artifactId],
        ['version', version],
        ['parent.groupId', childText(own.parent, 'groupId')],
        ['parent.artifactId', childText(own.parent, 'artifactId')],
        ['parent.version', childText(own.parent, 'version')],
    ];
    for (const [name, text] of built)
        if (text !== undefined)
            for (const prefix of name.startsWith('parent.') ? ['project.'] : ['project.', 'pom.', ''])
                if (!found.has(prefix + name))
                    found.set(prefix + name, text);
    return found;
}
/** A text with its properties put in; those that are not known stay as they are. */
function pom_expanded(text, properties) {
    let result = text;
    // A property may name others; a ring of them ends here.
    for (let round = 0; round < 10 && result.includes('${') && result.length < 2000; round++) {
        const next = result.replace(/\$\{([^{}\s]{1,200})\}/g, (whole, name) => properties.get(name)?.slice(0, 500) ?? whole);
        if (next === result)
            break;
        result = next;
    }
    return result;
}
/** Dependencies of an element that has them: the project, a profile, dependencyManagement. */
function pom_dependenciesIn(holder, pom, properties) {
    return childrenOf(childOf(holder, 'dependencies'), 'dependency').map((element) => {
        const text = (name) => {
            const value = childText(element, name);
            return value === undefined ? undefined : pom_expanded(value, properties);
        };
        const groupId = text('groupId');
        const artifactId = text('artifactId');
        if (groupId === undefined || artifactId === undefined)
            throw invalid(pom.source.path, element.line, 'expected `groupId` and `artifactId` of a dependency');
        return {
            groupId,
            artifactId,
            version: text('version'),
            type: text('type'),
            classifier: text('classifier'),
            scope: text('scope'),
            optional: text('optional') === 'true',
            systemPath: text('systemPath'),
            line: element.line,
        };
    });
}
/** What dependencyManagement tells dependencies apart by. */
function managementKey({ groupId, artifactId, type, classifier }) {
    return [groupId, artifactId, type ?? 'jar', classifier ?? ''].join(':');
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/maven/management.js
// Versions and scopes that dependencyManagement gives: of the pom, of its parents, and of the lists that they import and that are
// modules of the same tree. A list elsewhere is not known, and what it would say stays unsaid.


/** By `managementKey`; the nearest wins. */
function managed(poms, seen = new Set()) {
    const found = new Map();
    const properties = propertiesOf(poms);
    const imports = [];
    for (const pom of poms)
        for (const entry of pom_dependenciesIn(childOf(pom.root, 'dependencyManagement'), pom, properties)) {
            if (entry.scope === 'import')
                imports.push(entry);
            else if (!found.has(managementKey(entry)))
                found.set(managementKey(entry), entry);
        }
    for (const entry of imports) {
        const list = moduleOf(poms, entry);
        // Each list counts once, so that lists that import one another come to an end.
        if (list === undefined || seen.has(list.source.path))
            continue;
        seen.add(list.source.path);
        for (const [key, inner] of managed(lineage(list), seen))
            if (!found.has(key))
                found.set(key, inner);
    }
    return found;
}
/** A module of the pom or of one above it, by its coordinates; its folder has the artifact's name, or the end of it. */
function moduleOf(poms, { groupId, artifactId }) {
    for (const pom of poms)
        for (const { text } of childrenOf(childOf(pom.root, 'modules'), 'module')) {
            const folder = text.trim().replace(/\/(?:pom\.xml)?$/, '');
            const last = folder.slice(folder.lastIndexOf('/') + 1);
            if (last === '' || (last !== artifactId && !artifactId.endsWith(`-${last}`)))
                continue;
            const source = pom.source.beside(folder.endsWith('.xml') ? folder : `${folder}/pom.xml`);
            const found = source === undefined ? undefined : readPom(source);
            if (found?.artifactId !== artifactId)
                continue;
            const properties = propertiesOf(lineage(found));
            if (pom_expanded(found.groupId ?? properties.get('project.groupId') ?? '', properties) === groupId)
                return found;
        }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/maven/pom-xml.js
// pom.xml: the dependencies that a project declares, with versions from the pom, its parents and dependencyManagement inside the tree.
// What those say nothing of has no version here: it is never guessed.




const mavenPom = {
    id: 'maven-pom',
    title: 'pom.xml of Maven',
    matches: (path) => /^pom(?:[-_.][\w.-]{1,60})?\.xml$/.test(nameOf(path)) || (/\.pom$/.test(path) && !/(?:^|\/)\./.test(path)),
    // `pom_test.xml` may be anything: a project says that it is one.
    recognises: (source) => nameOf(source.path) === 'pom.xml' || source.bytes.includes('<project'),
    read: pom_xml_read,
};
function pom_xml_read(source) {
    const pom = readPom(source);
    const poms = lineage(pom);
    const properties = propertiesOf(poms);
    const management = managed(poms);
    const gaps = [];
    const packages = new Map();
    const add = (declared, path, weakest) => {
        if (/\$\{/.test(declared.groupId + declared.artifactId)) {
            gaps.push({
                line: declared.line,
                detail: `${declared.groupId}:${declared.artifactId} has a property that is not known`.slice(0, 200),
            });
            return;
        }
        const given = management.get(managementKey(declared));
        const key = managementKey(declared);
        // The nearest wins, as in Maven; what a parent declares too is the child's.
        if (packages.has(key))
            return;
        const scope = pom_xml_scopeOf(declared.scope ?? given?.scope, declared.optional || given?.optional === true);
        packages.set(key, { entry: pom_xml_packageOf(key, declared, given, path === source.path), scope: weakest === 'required' ? scope : weakest });
    };
    for (const one of poms) {
        for (const declared of pom_dependenciesIn(one.root, one, properties))
            add(declared, one.source.path, 'required');
        for (const profile of childrenOf(childOf(one.root, 'profiles'), 'profile')) {
            const active = childText(childOf(profile, 'activation'), 'activeByDefault') === 'true';
            for (const declared of pom_dependenciesIn(profile, one, properties))
                add(declared, one.source.path, active ? 'required' : 'optional');
        }
    }
    const groupId = properties.get('project.groupId');
    const version = properties.get('project.version');
    const exact = version === undefined ? undefined : pom_expanded(version, properties);
    return {
        subject: {
            name: pom.artifactId,
            identity: {
                type: 'maven',
                name: pom_expanded(pom.artifactId, properties),
                ...(groupId === undefined ? {} : { namespace: pom_expanded(groupId, properties) }),
            },
            ...(exact === undefined || exact.includes('${') ? {} : { version: exact }),
        },
        packages: [...packages.values()].map(({ entry }) => entry),
        roots: [...packages].map(([key, { scope }]) => ({ to: key, scope })),
        graph: 'unknown',
        gaps,
    };
}
function pom_xml_packageOf(key, declared, given, isOwnLine) {
    const { groupId, artifactId, type, classifier, line } = declared;
    const systemPath = declared.systemPath ?? given?.systemPath;
    const origin = systemPath === undefined ? { kind: 'registry' } : { kind: 'file', path: systemPath };
    const qualifiers = { ...(type === undefined || type === 'jar' ? {} : { type }), ...(classifier === undefined ? {} : { classifier }) };
    return {
        key,
        identity: { type: 'maven', namespace: groupId, name: artifactId, qualifiers },
        ...exactVersion(declared.version ?? given?.version),
        origin,
        // A line of a parent is none of this file.
        ...(isOwnLine ? { line } : {}),
    };
}
/** Maven takes the version of a dependency as it stands; a range is none, nor what an unknown property stands for. */
function exactVersion(written) {
    if (written === undefined)
        return {};
    const only = /^\[\s*([^\s,[\]()]{1,200})\s*\]$/.exec(written)?.[1];
    if (only !== undefined && !only.includes('${'))
        return { version: only };
    return /[[\](),]|\$\{|^(?:LATEST|RELEASE)$/.test(written) ? { declared: written } : { version: written };
}
/** What is provided is there where the product runs, as a peer of it. */
function pom_xml_scopeOf(scope, optional) {
    if (scope === 'test')
        return 'development';
    if (optional)
        return 'optional';
    return scope === 'provided' ? 'peer' : 'required';
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/npm/identity.js
// Names, archives and git addresses as npm, yarn, pnpm and bun write them.
/** `@scope/name` as namespace and name. */
function npmIdentity(name) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    return slash < 0 ? { type: 'npm', name } : { type: 'npm', namespace: name.slice(0, slash), name: name.slice(slash + 1) };
}
/** `npm:real@1.2.3`, `real@1.2.3`: the name before the last @ that does not begin it. */
function nameAndVersion(text) {
    const bare = text.replace(/^npm:/, '');
    const at = bare.lastIndexOf('@');
    return at <= 0 ? { name: bare } : { name: bare.slice(0, at), version: bare.slice(at + 1) };
}
/** Hosts that serve archives of repositories, and are no registries. */
const codeHosts = /^https?:\/\/(?:codeload\.github\.com|api\.github\.com|github\.com|gitlab\.com|bitbucket\.org)\//;
/**
 * Where a package comes from, by the address its lock names.
 * Shorthands (`github:owner/repo#commit`) are git; a registry's archives have `/-/` in their path (npm's registry API).
 */
function npmOrigin(resolved) {
    if (resolved === undefined)
        return { kind: 'registry' };
    const git = /^(?:git\+|git:\/\/|git@|ssh:\/\/)/.test(resolved);
    const shorthand = /^(github|gitlab|bitbucket|gist):([^#]{1,400})(?:#(.{1,200}))?$/.exec(resolved);
    if (shorthand !== null) {
        const host = { github: 'github.com', gitlab: 'gitlab.com', bitbucket: 'bitbucket.org', gist: 'gist.github.com' }[shorthand[1]];
        return gitOrigin(`git+https://${host}/${shorthand[2]}.git`, shorthand[3]);
    }
    if (git) {
        const hash = resolved.indexOf('#');
        return hash < 0 ? gitOrigin(resolved, undefined) : gitOrigin(resolved.slice(0, hash), resolved.slice(hash + 1));
    }
    const archive = /^https?:\/\/(?:codeload\.github\.com\/[^/]+\/[^/]+\/tar\.gz|github\.com\/[^/]+\/[^/]+\/archive)\/([0-9a-f]{40})/.exec(resolved);
    if (archive !== null) {
        const [owner, repository] = resolved.split('/').slice(3, 5);
        return gitOrigin(`git+https://github.com/${owner}/${repository}.git`, archive[1]);
    }
    if (/^https?:\/\//.test(resolved)) {
        const isRegistry = !codeHosts.test(resolved) && (/\/-\//.test(resolved) || /\/download\/@/.test(resolved));
        return isRegistry ? { kind: 'registry', url: resolved.replace(/#.*$/, '') } : { kind: 'url', url: resolved };
    }
    return { kind: 'file', path: resolved.replace(/^(?:file|link|portal):/, '') };
}
function gitOrigin(url, commit) {
    const bare = commit?.replace(/^commit[=:]/, '');
    return { kind: 'git', url, ...(bare === undefined || bare === '' ? {} : { commit: bare }) };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/npm/manifest.js
// What package.json beside a lock says: name and version, and what is asked for.



/** @throws PortcullisError when there is one that is no JSON object. */
function packageJson(source, folder = '.') {
    const file = source.beside(folder === '.' || folder === '' ? 'package.json' : `${folder}/package.json`);
    return file === undefined ? undefined : shape(file.path, parseJson(file.text(), file.path));
}
/** Name and version of a folder of the product; empty where its package.json is not there or cannot be read. */
function manifestIdentity(source, folder) {
    let fields;
    try {
        fields = packageJson(source, folder)?.root;
    }
    catch {
        // It is a gap of its own; the lock still says what it says.
    }
    const name = own(fields, 'name');
    const version = own(fields, 'version');
    return {
        ...(typeof name === 'string' && name !== '' ? { identity: npmIdentity(name) } : {}),
        ...(typeof version === 'string' ? { version } : {}),
    };
}
/** Lists of package.json; what stands in a later one counts. */
const manifest_lists = [
    ['devDependencies', 'development'],
    ['peerDependencies', 'peer'],
    ['dependencies', 'required'],
    ['optionalDependencies', 'optional'],
];
/** What the fields of a package.json, or of an entry that copies them, ask for. */
function manifest_askedFor(fields, { development = true } = {}) {
    const found = new Map();
    const meta = own(fields, 'peerDependenciesMeta');
    for (const [list, scope] of manifest_lists) {
        if (list === 'devDependencies' && !development)
            continue;
        const table = own(fields, list);
        if (!isFields(table))
            continue;
        for (const name of Object.keys(table)) {
            const range = table[name];
            if (typeof range !== 'string')
                continue;
            const peer = scope === 'peer' ? own(isFields(meta) ? meta : undefined, name) : undefined;
            const isOptionalPeer = isFields(peer) && own(peer, 'optional') === true;
            found.set(name, { name, range, scope: isOptionalPeer ? 'optional' : scope, list });
        }
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/npm/bun-lock.js
// bun.lock, versions 0 and 1: JSON with comments and trailing commas, a list a package. https://bun.com/docs/pm/lockfile






const bunLock = { id: 'bun-lock', title: 'bun.lock', matches: named('bun.lock'), read: bun_lock_read };
/** The lock's older form is a memory image of Bun's own. */
const bunLockb = {
    id: 'bun-lockb',
    title: 'bun.lockb',
    matches: named('bun.lockb'),
    recognises: (source) => source.beside('bun.lock') === undefined,
    read(source) {
        throw invalid(source.path, undefined, 'expected the text form, got the binary one: `bun install --save-text-lockfile` writes bun.lock');
    },
};
function bun_lock_read(source) {
    const document = shape(source.path, parseJson(source.text(), source.path, { comments: true }));
    const version = own(document.root, 'lockfileVersion');
    if (version !== 0 && version !== 1)
        throw invalid(source.path, document.line(['lockfileVersion']), `expected lockfileVersion 0 or 1, got ${String(version).slice(0, 20)}`);
    const workspaces = document.fields(own(document.root, 'workspaces'), ['workspaces']);
    if (workspaces === undefined)
        throw invalid(source.path, 1, 'expected `workspaces`, got none');
    const packages = document.fields(own(document.root, 'packages'), ['packages']) ?? {};
    const byFolder = new Map(Object.keys(workspaces).map((folder) => [folder, document.fields(workspaces[folder], ['workspaces', folder]) ?? {}]));
    const resolve = (from, name) => {
        for (let prefix = from;; prefix = bun_lock_parent(prefix)) {
            const key = prefix === '' ? name : `${prefix}/${name}`;
            if (Object.hasOwn(packages, key))
                return key;
            if (prefix === '')
                return undefined;
        }
    };
    const edges = (from, fields, development) => {
        const optional = new Set(document.list(own(fields, 'optionalPeers'), ['packages', from]));
        return manifest_askedFor(fields, { development }).flatMap(({ name, scope, list }) => {
            const to = resolve(from, name);
            return to === undefined ? [] : [{ to, scope: list === 'peerDependencies' && optional.has(name) ? 'optional' : scope }];
        });
    };
    const found = Object.keys(packages).map((key) => {
        const entry = bun_lock_packageOf(document, key, document.list(packages[key], ['packages', key]));
        const workspace = entry.origin.kind === 'own' ? byFolder.get(entry.origin.path) : undefined;
        const name = isFields(workspace) ? own(workspace, 'name') : undefined;
        const at = typeof name === 'string' ? name : key;
        return { ...entry.base, dependencies: workspace === undefined ? edges(key, entry.info, false) : edges(at, workspace, true) };
    });
    const root = byFolder.get('');
    const rootName = document.text(own(root, 'name'), ['workspaces', '']);
    const members = found.filter(({ origin }) => origin.kind === 'own');
    return {
        ...(rootName === undefined ? {} : { subject: { name: rootName, identity: npmIdentity(rootName) } }),
        packages: found,
        roots: [
            ...(root === undefined ? [] : edges('', root, true)),
            ...members.map(({ key }) => ({ to: key, scope: 'required' })),
        ],
        graph: 'complete',
    };
}
/** `a/@b/c/d` without its last name: `a/@b/c`. */
function bun_lock_parent(key) {
    const slash = key.lastIndexOf('/');
    if (slash < 0)
        return '';
    const before = key.slice(0, slash);
    const scope = before.slice(before.lastIndexOf('/') + 1);
    return scope.startsWith('@') ? before.slice(0, Math.max(0, before.length - scope.length - 1)) : before;
}
function bun_lock_packageOf(document, key, entry) {
    const path = ['packages', key];
    const written = document.needed(entry[0], path);
    const at = written.indexOf('@', 1);
    if (at < 0)
        throw invalid(document.file, document.line(path), `expected NAME@VERSION, got "${written.slice(0, 80)}"`);
    const name = written.slice(0, at);
    const reference = written.slice(at + 1);
    const info = entry.find(isFields) ?? {};
    const origin = bun_lock_originOf(reference, typeof entry[1] === 'string' ? entry[1] : '');
    const hashes = integrityHashes(entry.slice(1).find((value) => typeof value === 'string' && /^(?:sha\d{1,3}|md5)-/.test(value)));
    const last = key.slice(bun_lock_parent(key).length).replace(/^\//, '');
    const isBundled = own(info, 'bundled') === true;
    const base = {
        key,
        identity: npmIdentity(name),
        ...(origin.kind === 'registry' ? { version: reference } : {}),
        origin,
        ...lineOf(document, path),
        hashes,
        ...(origin.kind === 'registry' && hashes.length === 0 && !isBundled ? { unhashed: true } : {}),
        ...(last === name ? {} : { alias: last }),
    };
    return { base, origin, info };
}
function bun_lock_originOf(reference, registry) {
    if (reference.startsWith('workspace:'))
        return { kind: 'own', path: reference.slice('workspace:'.length) };
    if (reference.startsWith('root:'))
        return { kind: 'own', path: '' };
    if (/^\d/.test(reference))
        return { kind: 'registry', ...(registry === '' ? {} : { url: registry }) };
    return npmOrigin(reference);
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/npm/package-json.js
// package.json where no lock is beside or above it: ranges stay what they are, no version is made of them.




const locks = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];
const npmPackageJson = {
    id: 'npm-package-json',
    title: 'package.json',
    matches: (path) => named('package.json')(path) && !path.includes('node_modules/'),
    recognises: (source) => !package_json_isLocked(source),
    read: package_json_read,
};
function package_json_isLocked({ path, list }) {
    return Array.from({ length: path.split('/').length }, (_, up) => '../'.repeat(up) || '.').some((folder) => {
        const names = new Set(list(folder));
        return locks.some((lock) => names.has(lock));
    });
}
function package_json_read(source) {
    const document = packageJson({ ...source, beside: () => source });
    const root = document?.root ?? {};
    const name = document?.text(own(root, 'name'), ['name']);
    const version = document?.text(own(root, 'version'), ['version']);
    for (const list of ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'])
        for (const [asked, range] of Object.entries(document?.fields(own(root, list), [list]) ?? {}))
            document?.text(range, [list, asked]);
    const asked = manifest_askedFor(isFields(root) ? root : {});
    const packages = asked.map(({ name: wanted, range, list }) => ({
        ...declaredPackage(wanted, range),
        line: document?.line([list, wanted]) ?? 1,
    }));
    return {
        ...(name === undefined ? {} : { subject: { name, identity: npmIdentity(name), ...(version === undefined ? {} : { version }) } }),
        packages,
        roots: asked.map(({ name: to, scope }) => ({ to, scope })),
        graph: 'unknown',
    };
}
function declaredPackage(name, range) {
    const alias = /^npm:((?:@[^@/]+\/)?[^@/]+)(?:@(.*))?$/.exec(range);
    if (alias !== null)
        return { key: name, identity: npmIdentity(alias[1]), declared: alias[2] ?? '', origin: { kind: 'registry' }, alias: name };
    const origin = package_json_originOf(range);
    return { key: name, identity: npmIdentity(name), ...(origin.kind === 'registry' ? { declared: range } : {}), origin };
}
/** A range, a place, or `owner/repository`. */
function package_json_originOf(range) {
    if (/^(?:workspace|catalog):/.test(range))
        return range.startsWith('workspace:') ? { kind: 'own', path: range } : { kind: 'registry' };
    if (/^[\w.-]+\/[\w.-]+(?:#.*)?$/.test(range))
        return npmOrigin(`github:${range}`);
    return /[:/]/.test(range) ? npmOrigin(range) : { kind: 'registry' };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/npm/package-lock-v1.js
// package-lock.json, version 1: packages within packages as they lie in node_modules, edges by name in `requires`.





/** Folders within folders; npm itself stays far below. */
const package_lock_v1_maxNesting = 100;
function readVersion1(source) {
    const document = shape(source.path, parseJson(source.text(), source.path, { places: 2 * package_lock_v1_maxNesting }));
    const root = { name: '', key: '', entry: document.root, path: [], parent: undefined, children: new Map() };
    const nodes = [];
    const open = [root];
    while (open.length > 0) {
        const parent = open.pop();
        const path = [...parent.path, 'dependencies'];
        const children = document.fields(own(parent.entry, 'dependencies'), path) ?? {};
        for (const name of Object.keys(children)) {
            const at = [...path, name];
            if (at.length > 2 * package_lock_v1_maxNesting)
                throw invalid(source.path, document.line(at), `expected at most ${package_lock_v1_maxNesting} folders within one another`);
            const entry = document.fields(children[name], at);
            if (entry === undefined)
                throw invalid(source.path, document.line(at), `expected \`${name.slice(0, 80)}\` to be an object, got null`);
            const node = { name, key: `${parent.key}/${name}`, entry, path: at, parent, children: new Map() };
            parent.children.set(name, node);
            nodes.push(node);
            open.push(node);
        }
    }
    const asked = package_lock_v1_askedFor(source, root);
    const name = document.text(own(document.root, 'name'), ['name']);
    const version = document.text(own(document.root, 'version'), ['version']);
    return {
        ...(name === undefined ? {} : { subject: { name, identity: npmIdentity(name), ...(version === undefined ? {} : { version }) } }),
        packages: nodes.map((node) => package_lock_v1_packageOf(node, document)),
        ...(asked === undefined ? {} : { roots: asked }),
        graph: 'complete',
    };
}
/** What package.json beside the lock asks for; without it what lies at the top and nothing else needs, by npm's own marks. */
function package_lock_v1_askedFor(source, root) {
    const manifest = source.beside('package.json');
    if (manifest === undefined) {
        const needed = new Set();
        const open = [...root.children.values()];
        while (open.length > 0) {
            const node = open.pop();
            for (const { to } of dependenciesOf(node))
                needed.add(to);
            open.push(...node.children.values());
        }
        return [...root.children.values()]
            .filter(({ key }) => !needed.has(key))
            .map(({ key, entry }) => ({ to: key, scope: markedScope(entry) }));
    }
    const { root: fields } = shape(manifest.path, parseJson(manifest.text(), manifest.path));
    const lists = [
        ['devDependencies', 'development'],
        ['peerDependencies', 'peer'],
        ['dependencies', 'required'],
        ['optionalDependencies', 'optional'],
    ];
    const scopes = new Map();
    for (const [list, scope] of lists) {
        const names = own(fields, list);
        if (typeof names === 'object' && names !== null)
            for (const name of Object.keys(names))
                scopes.set(name, scope);
    }
    return [...scopes].flatMap(([name, scope]) => {
        const child = root.children.get(name);
        return child === undefined ? [] : [{ to: child.key, scope }];
    });
}
function markedScope(entry) {
    return own(entry, 'dev') === true ? 'development' : own(entry, 'optional') === true ? 'optional' : 'required';
}
function dependenciesOf(node) {
    const requires = own(node.entry, 'requires');
    // In old locks `requires: true` says only that the lists are there.
    if (typeof requires !== 'object' || requires === null)
        return [];
    return Object.keys(requires).flatMap((name) => {
        for (let at = node; at !== undefined; at = at.parent) {
            const found = at.children.get(name);
            if (found !== undefined)
                return [{ to: found.key, scope: own(found.entry, 'optional') === true ? 'optional' : 'required' }];
        }
        return [];
    });
}
function package_lock_v1_packageOf(node, document) {
    const { entry, path, key } = node;
    const written = document.needed(own(entry, 'version'), path);
    const alias = /^npm:(.+)@([^@]+)$/.exec(written);
    const name = alias?.[1] ?? node.name;
    const isAddress = alias === null && /[:/]/.test(written);
    const resolved = document.text(own(entry, 'resolved'), path);
    const hashes = integrityHashes(document.text(own(entry, 'integrity'), path));
    const origin = npmOrigin(isAddress ? written : resolved);
    return {
        key,
        identity: npmIdentity(name),
        ...(isAddress ? {} : { version: alias?.[2] ?? written }),
        origin,
        ...lineOf(document, path),
        hashes,
        ...(origin.kind === 'registry' && hashes.length === 0 && own(entry, 'bundled') !== true ? { unhashed: true } : {}),
        ...(alias === null ? {} : { alias: node.name }),
        dependencies: dependenciesOf(node),
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/npm/package-lock.js
// package-lock.json, npm-shrinkwrap.json and the hidden lock of node_modules, versions 1 to 3.
// https://docs.npmjs.com/cli/configuring-npm/package-lock-json







const npmPackageLock = {
    id: 'npm-package-lock',
    title: 'package-lock.json of npm',
    matches: named('package-lock.json', 'npm-shrinkwrap.json', '.package-lock.json'),
    read: package_lock_read,
};
function package_lock_read(source) {
    const document = shape(source.path, parseJson(source.text(), source.path));
    const version = own(document.root, 'lockfileVersion');
    if (version !== undefined && version !== 1 && version !== 2 && version !== 3)
        throw invalid(source.path, document.line(['lockfileVersion']), `expected lockfileVersion 1, 2 or 3, got ${String(version).slice(0, 20)}`);
    const packages = document.fields(own(document.root, 'packages'), ['packages']);
    if (packages !== undefined)
        return readPackages(packages, document);
    if (version === 2 || version === 3)
        throw invalid(source.path, 1, 'expected `packages`, got none');
    if (version === undefined && own(document.root, 'dependencies') === undefined)
        throw invalid(source.path, 1, 'expected lockfileVersion, and `packages` or `dependencies`');
    return readVersion1(source);
}
const modules = 'node_modules/';
/** Versions 2 and 3: an entry a folder, the product's own at the empty key. */
function readPackages(packages, document) {
    const entries = new Map();
    const links = new Map();
    for (const key of Object.keys(packages)) {
        const path = ['packages', key];
        const entry = document.fields(packages[key], path);
        if (entry === undefined)
            continue;
        entries.set(key, entry);
        if (own(entry, 'link') === true)
            links.set(key, document.needed(own(entry, 'resolved'), path));
    }
    /** The entry that a package in `folder` gets when it asks for `name`: Node's own way up the folders. */
    const resolve = (folder, name) => {
        let from = folder;
        for (;;) {
            const candidate = from === '' ? modules + name : `${from}/${modules}${name}`;
            if (entries.has(candidate))
                return links.get(candidate) ?? candidate;
            if (from === '')
                return undefined;
            from = from.slice(0, Math.max(0, from.lastIndexOf('/')));
        }
    };
    const dependenciesOf = (key, entry, all) => manifest_askedFor(entry, { development: all }).flatMap(({ name, scope }) => {
        const to = resolve(key, name);
        return to === undefined ? [] : [{ to, scope }];
    });
    const root = entries.get('');
    const found = [];
    for (const [key, entry] of entries) {
        if (key === '' || links.has(key))
            continue;
        found.push(package_lock_packageOf(key, entry, document, dependenciesOf(key, entry, isOwn(key))));
    }
    const workspaces = [...new Set(links.values())].filter((target) => entries.has(target) && isOwn(target));
    return {
        ...(root === undefined ? {} : { subject: package_lock_subjectOf(root, document) }),
        packages: found,
        ...(root === undefined
            ? {}
            : { roots: [...dependenciesOf('', root, true), ...workspaces.map((to) => ({ to, scope: 'required' }))] }),
        graph: 'complete',
    };
}
/** A folder of the product, and not below `node_modules`. */
function isOwn(key) {
    return !key.includes(modules) && !key.startsWith('../');
}
function package_lock_subjectOf(root, document) {
    const name = document.text(own(root, 'name') ?? own(document.root, 'name'), ['name']);
    const version = document.text(own(root, 'version') ?? own(document.root, 'version'), ['version']);
    return {
        name: name ?? '',
        ...(name === undefined ? {} : { identity: npmIdentity(name) }),
        ...(version === undefined ? {} : { version }),
    };
}
function package_lock_packageOf(key, entry, document, dependencies) {
    const path = ['packages', key];
    const folder = key.slice(key.lastIndexOf(modules) + (key.includes(modules) ? modules.length : 0));
    const name = document.text(own(entry, 'name'), path) ?? folder;
    const version = document.text(own(entry, 'version'), path);
    const licence = package_lock_licenceOf(own(entry, 'license'));
    const hashes = integrityHashes(document.text(own(entry, 'integrity'), path));
    const origin = isOwn(key)
        ? { kind: 'own', path: key }
        : !key.includes(modules)
            ? { kind: 'file', path: key }
            : npmOrigin(document.text(own(entry, 'resolved'), path));
    const bundled = own(entry, 'inBundle') === true;
    return {
        key,
        identity: npmIdentity(name),
        ...(version === undefined ? {} : { version }),
        origin,
        ...lineOf(document, path),
        hashes,
        ...(origin.kind === 'registry' && hashes.length === 0 && !bundled ? { unhashed: true } : {}),
        ...(licence === undefined ? {} : { licence }),
        ...(key.includes(modules) && folder !== name ? { alias: folder } : {}),
        dependencies,
    };
}
/** Text, `{type}`, or a list of such. */
function package_lock_licenceOf(value) {
    if (typeof value === 'string')
        return value;
    if (Array.isArray(value)) {
        const all = value.flatMap((one) => package_lock_licenceOf(one) ?? []);
        return all.length === 0 ? undefined : all.length === 1 ? all[0] : `(${all.join(' OR ')})`;
    }
    return typeof value === 'object' && value !== null ? package_lock_licenceOf(value.type) : undefined;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/npm/pnpm-paths.js
// How pnpm's locks name packages, and how one package refers to another: three ways, by version.
// https://github.com/pnpm/pnpm, packages dependency-path and lockfile.
/** Undefined for versions that nobody here knows. */
function generationOf(version) {
    const text = typeof version === 'number' ? String(version) : typeof version === 'string' ? version : '';
    const match = /^(5|6|7|9)(?:\.\d{1,2})?(-inlineSpecifiers)?$/.exec(text);
    return match === null ? undefined : match[1] === '5' ? 5 : match[1] === '6' ? 6 : 9;
}
/** Without the peers and patches that follow. */
function baseOf(key, generation) {
    if (generation !== 9)
        return key;
    const bracket = key.indexOf('(');
    return bracket < 0 ? key : key.slice(0, bracket);
}
/** The key that a reference by name leads to. */
function dependencyPath(name, reference, generation) {
    const bracket = reference.indexOf('(');
    const bare = bracket < 0 ? reference : reference.slice(0, bracket);
    if (generation === 9) {
        const at = bare.indexOf('@');
        const colon = bare.indexOf(':');
        // Another name comes with the reference (an alias); an @ after a colon is part of an address.
        const isWhole = reference.startsWith('@') || (at > 0 && (colon < 0 || at < colon));
        return isWhole ? reference : `${name}@${reference}`;
    }
    if (reference.startsWith('file:') || bare.includes('/'))
        return reference;
    return generation === 5 ? `/${name}/${reference}` : `/${name}@${reference}`;
}
/** Name and version of a key; undefined where only the entry says them (git, archives, folders). */
function nameAndVersionOf(key, generation) {
    const bracket = key.indexOf('(');
    const bare = bracket < 0 ? key : key.slice(0, bracket);
    if (generation === 5) {
        const match = /^(?:[^/@]*)\/((?:@[^/]+\/)?[^/]+)\/(\d[^/_]*)(?:_.*)?$/.exec(bare);
        return match === null ? undefined : { name: match[1], version: match[2] };
    }
    if (generation === 6 && !bare.includes('/'))
        return undefined;
    const start = generation === 6 ? (/^[^/@]*\//.exec(bare)?.[0].length ?? 0) : 0;
    const at = bare.indexOf('@', start + 1);
    if (at < 0)
        return undefined;
    const version = bare.slice(at + 1);
    return generation === 6 && !/^\d/.test(version) ? undefined : { name: bare.slice(start, at), version };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/npm/pnpm-lock.js
// pnpm-lock.yaml, versions 5 to 9. https://github.com/pnpm/spec/tree/master/lockfile







const pnpmLock = { id: 'pnpm-lock', title: 'pnpm-lock.yaml', matches: named('pnpm-lock.yaml'), read: pnpm_lock_read };
async function pnpm_lock_read(source) {
    const text = source.text();
    refuseConflict(source.path, text);
    const documents = await (0,src_yaml/* parseYamlLock */.Mr)(text, source.path);
    const parts = documents.map((document, index) => pnpm_lock_readDocument(source, shape(source.path, document), documents.length > 1 ? `${index}:` : ''));
    const last = parts.at(-1);
    if (last === undefined)
        throw invalid(source.path, 1, 'expected lockfileVersion, got an empty file');
    return { ...last, packages: parts.flatMap(({ packages }) => packages), roots: parts.flatMap(({ roots = [] }) => roots) };
}
function pnpm_lock_readDocument(source, document, mark) {
    const version = own(document.root, 'lockfileVersion');
    const generation = generationOf(version);
    if (generation === undefined)
        throw invalid(source.path, document.line(['lockfileVersion']), version === undefined ? 'expected lockfileVersion, got none' : `expected lockfileVersion 5 to 9, got ${String(version).slice(0, 20)}`);
    const packages = document.fields(own(document.root, 'packages'), ['packages']) ?? {};
    const snapshots = document.fields(own(document.root, 'snapshots'), ['snapshots']);
    if (generation === 9 && snapshots === undefined && Object.keys(packages).length > 0)
        throw invalid(source.path, undefined, 'expected `snapshots`, which hold the graph of a version 9 lock, got none');
    // Without workspaces older versions have the lists of the one importer at the top.
    const importers = document.fields(own(document.root, 'importers'), ['importers']) ?? { '.': document.root };
    const lock = {
        source,
        document,
        generation,
        mark,
        packages,
        nodes: generation === 9 ? (snapshots ?? {}) : packages,
        importers: new Set(Object.keys(importers)),
        aliases: new Map(),
    };
    const parts = Object.keys(importers).map((path) => importerOf(lock, path, document.fields(importers[path], ['importers', path]) ?? {}));
    const found = [...Object.keys(lock.nodes).map((key) => nodeOf(lock, key)), ...withoutNode(lock)];
    const root = parts.find(({ path }) => path === '.');
    const rest = parts.filter((part) => part !== root);
    return {
        ...(root === undefined || root.entry.identity.name === '.' ? {} : { subject: pnpm_lock_subjectOf(root.entry) }),
        packages: [...rest.map(({ entry }) => entry), ...found.map((entry) => withAlias(entry, lock))],
        roots: [...(root?.entry.dependencies ?? []), ...rest.map(({ entry }) => ({ to: entry.key, scope: 'required' }))],
        graph: 'complete',
    };
}
function pnpm_lock_subjectOf({ identity, version }) {
    const name = identity.namespace === undefined ? identity.name : `${identity.namespace}/${identity.name}`;
    return { name, identity, ...(version === undefined ? {} : { version }) };
}
function withAlias(entry, { aliases }) {
    const alias = aliases.get(entry.key);
    return alias === undefined ? entry : { ...entry, alias };
}
const pnpm_lock_lists = [
    ['dependencies', 'required'],
    ['optionalDependencies', 'optional'],
    ['devDependencies', 'development'],
    ['configDependencies', 'development'],
    ['packageManagerDependencies', 'development'],
];
function importerOf(lock, path, fields) {
    const { document, mark } = lock;
    const wanted = pnpm_lock_lists.flatMap(([list, scope]) => {
        const at = fields === document.root ? [list] : ['importers', path, list];
        const table = document.fields(own(fields, list), at) ?? {};
        return Object.keys(table).flatMap((name) => {
            const value = table[name];
            const reference = document.needed(isFields(value) ? own(value, 'version') : value, [...at, name]);
            const to = target(lock, name, reference, { folder: path, at: [...at, name], optional: scope === 'optional' });
            return to === undefined ? [] : [{ to, scope }];
        });
    });
    const { identity, version } = manifestIdentity(lock.source, path);
    return {
        path,
        entry: {
            key: `${mark}importer:${path}`,
            identity: identity ?? npmIdentity(path),
            ...(version === undefined ? {} : { version }),
            origin: { kind: 'own', path },
            line: document.line(['importers', path]) ?? 1,
            dependencies: wanted,
        },
    };
}
/** The key of what a reference leads to. @throws PortcullisError when the lock does not hold it. */
function target(lock, name, reference, { folder, at, optional }) {
    const { nodes, importers, mark, generation, aliases } = lock;
    if (reference.startsWith('link:')) {
        const path = joined(folder, reference.slice('link:'.length));
        return importers.has(path) ? `${mark}importer:${path}` : undefined;
    }
    const key = dependencyPath(name, reference, generation);
    if (Object.hasOwn(nodes, key)) {
        const entry = lock.packages[baseOf(key, generation)];
        const real = nameAndVersionOf(key, generation)?.name ?? (isFields(entry) && own(entry, 'name'));
        if (typeof real === 'string' && real !== name)
            aliases.set(mark + key, name);
        return mark + key;
    }
    if (optional)
        return undefined;
    throw invalid(lock.source.path, lock.document.line(at), `expected the lock to hold ${key.slice(0, 120)}, which ${at.slice(0, 2).join(' ').slice(0, 120)} needs`);
}
/** A path from the lock's folder, without dots. */
function joined(folder, relative) {
    const parts = folder === '.' ? [] : folder.split('/');
    for (const part of relative.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.length === 0 ? '.' : parts.join('/');
}
function nodeOf(lock, key) {
    const { document, generation, packages, nodes, mark } = lock;
    const section = generation === 9 ? 'snapshots' : 'packages';
    const node = document.fields(nodes[key], [section, key]) ?? {};
    const base = baseOf(key, generation);
    const entry = document.fields(own(packages, base), ['packages', base]);
    if (entry === undefined)
        throw invalid(lock.source.path, document.line([section, key]), `expected \`packages\` to hold ${base.slice(0, 120)}, got nothing`);
    const peers = isFields(own(entry, 'peerDependencies')) ? own(entry, 'peerDependencies') : undefined;
    const edges = (list) => {
        const table = document.fields(own(node, list), [section, key, list]);
        if (table === undefined)
            return [];
        return Object.keys(table).flatMap((name) => {
            const reference = document.needed(table[name], [section, key, list, name]);
            const optional = list === 'optionalDependencies';
            const to = target(lock, name, reference, { folder: '.', at: [section, key], optional });
            return to === undefined ? [] : [{ to, scope: optional ? 'optional' : own(peers, name) === undefined ? 'required' : 'peer' }];
        });
    };
    return { ...pnpm_lock_packageOf(lock, base, entry), key: mark + key, dependencies: [...edges('dependencies'), ...edges('optionalDependencies')] };
}
/** Packages of version 9 that no snapshot uses. */
function withoutNode(lock) {
    if (lock.generation !== 9)
        return [];
    const used = new Set(Object.keys(lock.nodes).map((key) => baseOf(key, 9)));
    return Object.keys(lock.packages)
        .filter((base) => !used.has(base))
        .map((base) => ({
        ...pnpm_lock_packageOf(lock, base, lock.document.fields(lock.packages[base], ['packages', base]) ?? {}),
        key: `${lock.mark}${base}`,
    }));
}
function pnpm_lock_packageOf({ document, generation, importers }, base, entry) {
    const path = ['packages', base];
    const parsed = nameAndVersionOf(base, generation);
    const name = document.text(own(entry, 'name'), path) ?? parsed?.name;
    const resolution = document.fields(own(entry, 'resolution'), path);
    if (name === undefined || resolution === undefined)
        throw invalid(document.file, document.line(path), `expected ${base.slice(0, 120)} to have a ${name === undefined ? 'name' : 'resolution'}`);
    const hashes = integrityHashes(document.text(own(resolution, 'integrity'), path));
    const origin = pnpm_lock_originOf(document, resolution, parsed?.version, path, importers);
    const version = document.text(own(entry, 'version'), path) ?? (/^\d/.test(parsed?.version ?? '') ? parsed?.version : undefined);
    if (origin.kind === 'registry' && version === undefined)
        throw invalid(document.file, document.line(path), `expected a version of ${base.slice(0, 120)}, got none`);
    return {
        key: base,
        identity: npmIdentity(name),
        ...(version === undefined ? {} : { version }),
        origin,
        line: document.line(path) ?? 1,
        hashes,
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
    };
}
function pnpm_lock_originOf(document, resolution, reference, path, importers) {
    const text = (key) => document.text(own(resolution, key), path);
    const repository = text('repo');
    if (repository !== undefined) {
        const commit = text('commit');
        return { kind: 'git', url: repository, ...(commit === undefined ? {} : { commit }) };
    }
    const directory = text('directory');
    if (directory !== undefined)
        return { kind: importers.has(directory) ? 'own' : 'file', path: directory };
    const tarball = text('tarball');
    if (tarball !== undefined) {
        // A registry may keep its archives anywhere: what has a plain version came from one.
        const origin = npmOrigin(tarball);
        const isRegistry = origin.kind === 'url' && /^\d/.test(reference ?? '') && text('integrity') !== undefined;
        return isRegistry ? { kind: 'registry', url: tarball } : origin;
    }
    const registry = text('registry');
    return { kind: 'registry', ...(registry === undefined ? {} : { registry }) };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/npm/yarn-berry.js
// yarn.lock of Yarn 2 and later: YAML, an entry for the descriptors that one resolution answers.
// https://github.com/yarnpkg/berry, packages/yarnpkg-core/sources/Project.ts
// Its checksums are over an archive that Yarn packs itself, and no hash of what the registry gives.





/** Versions of the format: Yarn 2 began with 4, Yarn 4 writes 8 and later. */
const newest = 12;
async function readBerry(source) {
    const [yaml, ...more] = await (0,src_yaml/* parseYamlLock */.Mr)(source.text(), source.path);
    if (yaml === undefined || more.length > 0)
        throw invalid(source.path, 1, 'expected one document');
    const document = shape(source.path, yaml);
    const metadata = document.fields(own(document.root, '__metadata'), ['__metadata']);
    const version = Number(own(metadata, 'version'));
    if (!Number.isInteger(version) || version < 1 || version > newest)
        throw invalid(source.path, document.line(['__metadata', 'version']), `expected version 1 to ${newest} of the lock, got ${String(own(metadata, 'version')).slice(0, 20)}`);
    const keys = Object.keys(document.root).filter((key) => key !== '__metadata');
    const lock = { source, document, ...indexed(keys), instead: resolutions(source, await catalogs(source)) };
    const packages = keys.map((key) => yarn_berry_packageOf(lock, key));
    const root = packages.find(({ origin }) => origin.kind === 'own' && origin.path === '.');
    const rest = packages.filter((entry) => entry !== root && entry.origin.kind === 'own');
    return {
        ...(root === undefined
            ? {}
            : { subject: { name: yarn_berry_nameText(root), identity: root.identity, ...(root.version === undefined ? {} : { version: root.version }) } }),
        packages: packages.filter((entry) => entry !== root),
        ...(root === undefined && rest.length === 0
            ? {}
            : { roots: [...(root?.dependencies ?? []), ...rest.map(({ key }) => ({ to: key, scope: 'required' }))] }),
        graph: 'complete',
    };
}
function yarn_berry_nameText({ identity }) {
    return identity.namespace === undefined ? identity.name : `${identity.namespace}/${identity.name}`;
}
function indexed(keys) {
    const byDescriptor = new Map();
    const byName = new Map();
    for (const key of keys)
        for (const descriptor of key.split(/,\s*/)) {
            byDescriptor.set(descriptor, key);
            const { name } = yarn_berry_parted(descriptor);
            byName.set(name, (byName.get(name) ?? new Set()).add(key));
        }
    const lists = [...byName].map(([name, same]) => [name, [...same]]);
    return {
        byDescriptor,
        byName: new Map(lists),
        patches: new Map(lists.map(([name, same]) => [name, same.filter((key) => key.includes('@patch:'))])),
    };
}
/** `@scope/name@protocol:rest` at the first @ that does not begin it. */
function yarn_berry_parted(text) {
    const at = text.indexOf('@', 1);
    return at < 0 ? { name: text, rest: '' } : { name: text.slice(0, at), rest: text.slice(at + 1) };
}
function yarn_berry_packageOf(lock, key) {
    const { document } = lock;
    const fields = document.fields(document.root[key], [key]);
    if (fields === undefined)
        throw invalid(document.file, document.line([key]), 'expected an entry, got nothing');
    const resolution = document.needed(own(fields, 'resolution'), [key, 'resolution']);
    const version = String(own(fields, 'version') ?? '');
    if (version === '')
        throw invalid(document.file, document.line([key]), `expected a version of ${key.slice(0, 100)}, got none`);
    const { name, rest } = yarn_berry_parted(resolution);
    const origin = yarn_berry_originOf(rest);
    const asked = yarn_berry_parted(key).name;
    const own_ = origin.kind === 'own' ? ownPart(lock, origin.path) : undefined;
    const dependencies = yarn_berry_edges(lock, fields, key, own_?.scopes);
    const isHashed = own(fields, 'checksum') !== undefined;
    // What is for another platform was never fetched here, and has no checksum.
    const mayLack = own(fields, 'conditions') !== undefined || rest.startsWith('patch:');
    const exact = own_ === undefined ? (version.startsWith('0.0.0-use.local') ? undefined : version) : own_.version;
    return {
        key,
        identity: npmIdentity(name),
        ...(exact === undefined ? {} : { version: exact }),
        origin,
        line: document.line([key]) ?? 1,
        ...(origin.kind === 'registry' && !isHashed && !mayLack ? { unhashed: true } : {}),
        ...(asked === name ? {} : { alias: asked }),
        dependencies,
    };
}
function yarn_berry_originOf(reference) {
    const bare = reference.replace(/::.*$/s, '');
    const archive = /::(?:.*&)?__archiveUrl=([^&]+)/.exec(reference)?.[1];
    if (bare.startsWith('npm:'))
        return { kind: 'registry', ...(archive === undefined ? {} : { url: decoded(archive) }) };
    if (bare.startsWith('workspace:'))
        return { kind: 'own', path: bare.slice('workspace:'.length) };
    if (bare.startsWith('patch:'))
        return patchedOrigin(bare);
    if (/#commit=/.test(bare))
        return yarn_berry_gitOrigin(bare);
    return npmOrigin(bare);
}
function yarn_berry_gitOrigin(reference) {
    const [url = '', commit] = reference.split('#commit=');
    const address = /^[\w.-]+@[\w.-]+:/.test(url) ? `ssh://${url.replace(':', '/')}` : url;
    return { kind: 'git', url: address, ...(commit === undefined ? {} : { commit: commit.replace(/&.*$/, '') }) };
}
/** What was patched comes from where the original does: `patch:NAME@npm%3A1.2.3#…`. */
function patchedOrigin(reference) {
    const original = decoded(reference.slice('patch:'.length).replace(/#.*$/s, ''));
    const { rest } = yarn_berry_parted(original);
    return /^(?:npm:|\d)/.test(rest) || rest.startsWith('patch:') ? { kind: 'registry' } : yarn_berry_originOf(rest);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The lock puts all lists of a workspace into one: which is for development, its package.json says. */
function ownPart(lock, folder) {
    const fields = packageJson(lock.source, folder)?.root;
    const version = own(fields, 'version');
    const asked = fields === undefined ? [] : manifest_askedFor(fields);
    return { ...(typeof version === 'string' ? { version } : {}), scopes: new Map(asked.map(({ name, scope }) => [name, scope])) };
}
function yarn_berry_edges(lock, fields, key, scopes) {
    const { document } = lock;
    const table = document.fields(own(fields, 'dependencies'), [key, 'dependencies']) ?? {};
    const meta = document.fields(own(fields, 'dependenciesMeta'), [key, 'dependenciesMeta']);
    const found = Object.keys(table).flatMap((name) => {
        const mark = own(meta, name);
        const optional = isFields(mark) && own(mark, 'optional') === true;
        const to = resolved(lock, name, String(table[name]), own(fields, 'resolution'));
        return to.map((one) => ({ to: one, scope: optional ? 'optional' : (scopes?.get(name) ?? 'required') }));
    });
    const peers = document.fields(own(fields, 'peerDependencies'), [key, 'peerDependencies']) ?? {};
    // Which package answers a peer the lock does not say; where there is only one of the name, it is that.
    const asPeers = Object.keys(peers).flatMap((name) => {
        const same = lock.byName.get(name);
        return same?.length === 1 && !Object.hasOwn(table, name) ? [{ to: same[0], scope: 'peer' }] : [];
    });
    return [...found, ...asPeers];
}
/** A range leads to the entry with its descriptor; a patched one to the patch and the original. */
function resolved({ byDescriptor, byName, patches: patched, instead }, name, asked, parent) {
    const range = instead(name, asked, yarn_berry_parted(parent).name);
    // What is relative to a folder bears the place of the package that asks for it.
    const bound = `::locator=${encodeURIComponent(parent)}`;
    const exact = [`${name}@${range}`, `${name}@npm:${range}`, `${name}@${range}${bound}`]
        .map((key) => byDescriptor.get(key))
        .find((key) => key !== undefined);
    const bare = range.replace(/^npm:/, '');
    const same = byName.get(name) ?? [];
    const patches = (patched.get(name) ?? []).filter((key) => key.includes(`${name}@patch:${name}@npm%3A${bare}#`) || key.includes(`${name}@patch:${name}@${bare}#`));
    const all = exact === undefined ? patches : [exact, ...patches.filter((key) => key !== exact)];
    return all.length > 0 || same.length !== 1 ? withOriginals(all, byDescriptor) : [same[0]];
}
/** A patch is made of the package it changes, which stands in the lock, too. */
function withOriginals(keys, byDescriptor) {
    const originals = keys.flatMap((key) => {
        const patched = /@patch:([^#]+)#/.exec(key)?.[1];
        return (patched === undefined ? undefined : byDescriptor.get(decoded(patched))) ?? [];
    });
    return [...new Set([...keys, ...originals])];
}
/** Keys are `name`, `name@descriptor`, or either after the name of the package that asks. */
function resolutions(source, inCatalog) {
    const table = own(packageJson(source)?.root, 'resolutions');
    if (!isFields(table))
        return inCatalog;
    const found = new Map(Object.entries(table).flatMap(([key, value]) => (typeof value === 'string' ? [[key.replace(/^\*\*\//, ''), value]] : [])));
    return (name, range, parent) => {
        const written = [name, `${name}@${range}`, `${name}@npm:${range}`];
        const keys = [...written.map((key) => `${parent}/${key}`), ...written];
        return inCatalog(name, keys.map((key) => found.get(key)).find((value) => value !== undefined) ?? range);
    };
}
/** `catalog:` and `catalog:NAME` stand for the ranges of .yarnrc.yml. */
async function catalogs(source) {
    const file = source.beside('.yarnrc.yml');
    const value = file === undefined ? undefined : (await (0,src_yaml/* parseYaml */.hN)(file.text(), file.path)).value;
    const root = isFields(value) ? value : undefined;
    const table = (name) => {
        const all = own(root, 'catalogs');
        const found = name === '' ? own(root, 'catalog') : own(isFields(all) ? all : undefined, name);
        return isFields(found) ? found : undefined;
    };
    return (name, range) => {
        const found = range.startsWith('catalog:') ? own(table(range.slice('catalog:'.length)), name) : undefined;
        return typeof found === 'string' ? found : range;
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/npm/workspaces.js
// The product's own parts by package.json: what it asks for, and its workspaces.


const workspaces_maxMembers = 5000;
/** Undefined without a package.json beside the lock. @throws PortcullisError when one of them cannot be read. */
function productParts(source) {
    const root = partAt(source, '.');
    if (root === undefined)
        return undefined;
    const written = own(packageJson(source)?.root, 'workspaces');
    const patterns = isFields(written) ? own(written, 'packages') : written;
    const folders = Array.isArray(patterns)
        ? patterns.filter((pattern) => typeof pattern === 'string').flatMap((pattern) => foldersOf(source, pattern))
        : [];
    const members = [...new Set(folders)].slice(0, workspaces_maxMembers).flatMap((folder) => partAt(source, folder) ?? []);
    return { ...root, members };
}
function partAt(source, folder) {
    const fields = packageJson(source, folder)?.root;
    if (fields === undefined)
        return undefined;
    const name = own(fields, 'name');
    const version = own(fields, 'version');
    return {
        folder,
        ...(typeof name === 'string' ? { name } : {}),
        ...(typeof version === 'string' ? { version } : {}),
        asked: manifest_askedFor(fields),
    };
}
/** Folders of a pattern whose parts are names with stars: `packages/*`, `packages/**`. */
function foldersOf(source, pattern) {
    let folders = [''];
    for (const part of pattern.replace(/^\.\//, '').replace(/\/+$/, '').split('/')) {
        if (folders.length > workspaces_maxMembers)
            return [];
        folders =
            part === '**'
                ? folders.flatMap((folder) => [folder, ...below(source, folder, 0)])
                : part.includes('*')
                    ? folders.flatMap((folder) => namesLike(source, folder, part))
                    : folders.map((folder) => folder + part);
        folders = folders.map((folder) => (folder === '' || folder.endsWith('/') ? folder : `${folder}/`));
    }
    return folders.map((folder) => folder.replace(/\/$/, '')).filter((folder) => folder !== '');
}
function namesLike(source, folder, part) {
    const [before = '', ...after] = part.split('*');
    const end = after.join('*');
    return source
        .list(folder === '' ? '.' : folder)
        .filter((name) => name !== 'node_modules' && !name.startsWith('.') && name.startsWith(before) && name.endsWith(end))
        .map((name) => folder + name);
}
function below(source, folder, depth) {
    if (depth > 4)
        return [];
    return namesLike(source, folder, '*').flatMap((name) => [`${name}/`, ...below(source, `${name}/`, depth + 1)]);
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/npm/yarn-classic.js
// yarn.lock of Yarn 1: entries for patterns `name@range`, without what the product itself asks for. https://classic.yarnpkg.com/lang/en/docs/yarn-lock/





function readClassic(source) {
    const entries = yarn_classic_entriesOf(source);
    const byPattern = new Map();
    const byName = new Map();
    for (const entry of entries)
        for (const pattern of entry.patterns) {
            if (byPattern.has(pattern))
                throw invalid(source.path, entry.line, `expected each pattern once, got ${pattern.slice(0, 100)} twice`);
            byPattern.set(pattern, entry);
            const { name } = nameAndVersion(pattern);
            const same = byName.get(name) ?? [];
            if (!same.includes(entry))
                byName.set(name, [...same, entry]);
        }
    /** By the pattern; one that `resolutions` changed leads to the only entry of the name. */
    const target = (name, range) => {
        const same = byName.get(name);
        const found = byPattern.get(`${name}@${range}`) ?? (same?.length === 1 ? same[0] : undefined);
        return found === undefined ? undefined : yarn_classic_keyOf(found);
    };
    const edges = (wanted) => wanted.flatMap(({ name, range, scope }) => {
        const to = target(name, range);
        return to === undefined ? [] : [{ to, scope }];
    });
    const packages = entries.map((entry) => ({ ...yarn_classic_packageOf(source, entry), dependencies: edges(entry.wanted) }));
    const parts = productParts(source);
    if (parts === undefined)
        return { packages, graph: 'complete' };
    const members = parts.members.map(({ folder, name, version, asked }) => ({
        key: `workspace:${folder}`,
        identity: npmIdentity(name ?? folder),
        ...(version === undefined ? {} : { version }),
        origin: { kind: 'own', path: folder },
        dependencies: [
            ...edges(asked),
            ...asked.flatMap((one) => {
                const sibling = target(one.name, one.range) === undefined ? parts.members.find(({ name: own }) => own === one.name) : undefined;
                return sibling === undefined ? [] : [{ to: `workspace:${sibling.folder}`, scope: one.scope }];
            }),
        ],
    }));
    const { identity, version } = manifestIdentity(source, '.');
    return {
        ...(identity === undefined ? {} : { subject: { name: parts.name ?? '', identity, ...(version === undefined ? {} : { version }) } }),
        packages: [...packages, ...members],
        roots: [...edges(parts.asked), ...members.map(({ key }) => ({ to: key, scope: 'required' }))],
        graph: 'complete',
    };
}
function yarn_classic_keyOf({ patterns }) {
    return patterns[0];
}
function yarn_classic_packageOf(source, entry) {
    const { fields, line, patterns } = entry;
    const version = fields.get('version');
    if (version === undefined)
        throw invalid(source.path, line, `expected a version of ${yarn_classic_keyOf(entry).slice(0, 100)}, got none`);
    const { name: asked, version: range = '' } = nameAndVersion(yarn_classic_keyOf(entry));
    const alias = /^npm:((?:@[^@/]+\/)?[^@/]+)(?:@.*)?$/.exec(aliasRange(patterns) ?? range)?.[1];
    const resolved = fields.get('resolved');
    const origin = resolved === undefined && /^(?:file|link|portal):/.test(range) ? npmOrigin(range) : npmOrigin(resolved);
    const sha1 = /#([0-9a-f]{40})$/.exec(resolved ?? '')?.[1];
    const written = integrityHashes(fields.get('integrity'));
    const hashes = written.length > 0 || origin.kind !== 'registry' ? written : hexHash('SHA-1', sha1);
    return {
        key: yarn_classic_keyOf(entry),
        identity: npmIdentity(alias ?? asked),
        version,
        origin,
        line,
        hashes,
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
        ...(alias === undefined || alias === asked ? {} : { alias: asked }),
    };
}
/** The range of `alias@npm:real@1`, which `nameAndVersion` would part at its last @. */
function aliasRange(patterns) {
    const pattern = patterns[0];
    const at = pattern.indexOf('@npm:', 1);
    return at < 0 ? undefined : pattern.slice(at + 1);
}
function yarn_classic_entriesOf(source) {
    const entries = [];
    let section;
    for (const [index, raw] of source.text().split('\n').entries()) {
        const line = index + 1;
        const text = raw.replace(/\r$/, '').trimEnd();
        if (text === '' || text.startsWith('#'))
            continue;
        const indent = text.search(/[^ ]/);
        const current = entries.at(-1);
        const words = yarn_classic_wordsOf(text, source.path, line);
        if (indent === 0) {
            if (!text.endsWith(':'))
                throw invalid(source.path, line, 'expected `NAME@RANGE:` of an entry');
            entries.push({ patterns: words, line, fields: new Map(), wanted: [] });
            section = undefined;
        }
        else if (indent === 2 && current !== undefined) {
            section = text.endsWith(':') && words.length === 1 ? words[0] : undefined;
            if (section === undefined) {
                const [key, value] = words;
                if (key === undefined || value === undefined || words.length > 2)
                    throw invalid(source.path, line, 'expected `KEY VALUE` of an entry');
                if (current.fields.has(key))
                    throw invalid(source.path, line, `the key "${key.slice(0, 60)}" stands twice in one entry`);
                current.fields.set(key, value);
            }
        }
        else if (indent === 4 && current !== undefined && section !== undefined) {
            const [name, range] = words;
            if (name === undefined || range === undefined || words.length > 2)
                throw invalid(source.path, line, 'expected `NAME RANGE`');
            if (section === 'dependencies' || section === 'optionalDependencies')
                current.wanted.push({ name, range, scope: section === 'dependencies' ? 'required' : 'optional' });
        }
        else
            throw invalid(source.path, line, 'expected an entry, or a line that belongs to one');
    }
    return entries;
}
/** Words parted by blanks and commas, some in quotation marks; a colon at the end belongs to none. */
function yarn_classic_wordsOf(text, file, line) {
    const words = [];
    const word = /[ ,]*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))/y;
    const end = text.endsWith(':') ? text.length - 1 : text.length;
    const bare = text.slice(0, end);
    let at = 0;
    while (at < bare.length) {
        word.lastIndex = at;
        const match = word.exec(bare);
        if (match === null)
            throw invalid(file, line, 'expected words and closed quotation marks');
        words.push(match[1] === undefined ? match[2] : match[1].replace(/\\(.)/g, '$1'));
        at = word.lastIndex;
    }
    return words;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/npm/yarn-lock.js
// yarn.lock of either kind: Yarn 1 writes a format of its own, Yarn 2 and later YAML with `__metadata`.



const yarnLock = { id: 'yarn-lock', title: 'yarn.lock', matches: named('yarn.lock'), read: yarn_lock_read };
async function yarn_lock_read(source) {
    const text = source.text();
    refuseConflict(source.path, text);
    if (text.trim() === '')
        throw invalid(source.path, 1, 'expected a lock of Yarn, got an empty file');
    return /^"?__metadata"?:/m.test(text) ? await readBerry(source) : readClassic(source);
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/nuget/libraries.js
// What project.assets.json and *.deps.json share: `targets` with what each `Name/Version` needs, and `libraries` with what it is.



/** Kinds of libraries that come with the runtime. */
const runtimes = new Set(['runtimepack', 'referenceassembly', 'reference']);
function librariesOf(document, file) {
    const libraries = document.fields(own(document.root, 'libraries'), ['libraries']);
    const targets = document.fields(own(document.root, 'targets'), ['targets']);
    if (libraries === undefined || targets === undefined)
        throw invalid(file, 1, `expected \`${libraries === undefined ? 'libraries' : 'targets'}\`, got none`);
    const edges = libraries_edgesOf(targets, document);
    return Object.keys(libraries).map((key) => {
        const path = ['libraries', key];
        const entry = document.fields(libraries[key], path) ?? {};
        const slash = key.lastIndexOf('/');
        if (slash <= 0 || slash === key.length - 1)
            throw invalid(file, document.line(path), `expected \`Name/Version\`, got "${key.slice(0, 80)}"`);
        const kind = own(entry, 'type');
        const written = document.text(own(entry, 'sha512'), path);
        return {
            key,
            identity: { type: 'nuget', name: key.slice(0, slash).replace(/^runtimepack\./, '') },
            version: key.slice(slash + 1),
            origin: libraries_originOf(kind, document.text(own(entry, 'path'), path) ?? key.slice(0, slash)),
            ...lineOf(document, path),
            hashes: base64Hash('SHA-512', written?.replace(/^sha512-/, '') || undefined),
            dependencies: edges.get(key) ?? [],
        };
    });
}
function libraries_originOf(kind, path) {
    if (kind === 'project')
        return { kind: 'own', path };
    return runtimes.has(kind) ? { kind: 'toolchain' } : { kind: 'registry' };
}
/** Edges of every target; names are without regard to case, and a target has one version of each. */
function libraries_edgesOf(targets, document) {
    const found = new Map();
    for (const target of Object.keys(targets)) {
        const entries = document.fields(targets[target], ['targets', target]) ?? {};
        const byName = new Map(Object.keys(entries).map((key) => [key.slice(0, Math.max(0, key.lastIndexOf('/'))).toLowerCase(), key]));
        for (const key of Object.keys(entries)) {
            const list = found.get(key) ?? new Map();
            found.set(key, list);
            const needs = own(document.fields(entries[key], ['targets', target, key]), 'dependencies');
            for (const name of isFields(needs) ? Object.keys(needs) : []) {
                const to = byName.get(name.toLowerCase());
                if (to !== undefined)
                    list.set(to, { to, scope: 'required' });
            }
        }
    }
    return new Map([...found].map(([key, list]) => [key, [...list.values()]]));
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/nuget/deps-json.js
// NAME.deps.json of .NET: what a built program loads (https://github.com/dotnet/sdk, documentation/specs/runtime-configuration-file.md).





const dotnetDeps = {
    id: 'dotnet-deps-json',
    title: 'deps.json of .NET',
    matches: (path) => /[^/]\.deps\.json$/.test(path),
    read: deps_json_read,
};
function deps_json_read(source) {
    const packages = librariesOf(shape(source.path, parseJson(source.text(), source.path)), source.path);
    const program = nameOf(source.path).replace(/\.deps\.json$/, '');
    // The program is a library of its own list.
    const self = packages.find(({ identity, origin }) => origin.kind === 'own' && identity.name === program);
    const others = packages.filter((entry) => entry !== self);
    return {
        subject: { name: program, ...(self?.version === undefined ? {} : { version: self.version }) },
        packages: others,
        roots: self === undefined ? undemandedRoots(others) : rest(self.dependencies ?? [], others),
        graph: 'complete',
    };
}
/** What the program names, and what nothing in the list leads to all the same: it lies beside the program and is loaded by name. */
function rest(named, packages) {
    const known = new Set(named.map(({ to }) => to));
    return [...named, ...undemandedRoots(packages).filter(({ to }) => !known.has(to))];
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/nuget/packages-config.js
// packages.config of NuGet 2: a flat list of what is installed.


const nugetPackagesConfig = {
    id: 'nuget-packages-config',
    title: 'packages.config of NuGet',
    matches: (path) => /^packages(?:\.[^/]{1,200})?\.config$/i.test(nameOf(path)),
    read: packages_config_read,
};
function packages_config_read(source) {
    const root = parseXml(source.text(), source.path);
    if (root.name !== 'packages')
        throw invalid(source.path, root.line, `expected the element packages, got ${root.name.slice(0, 60)}`);
    const entries = root.children.map(({ name, attributes, line }) => {
        const id = attributes.get('id');
        const version = attributes.get('version');
        if (name !== 'package' || !id || !version)
            throw invalid(source.path, line, 'expected `<package id="…" version="…" />`');
        const entry = { key: `${line}:${id}`, identity: { type: 'nuget', name: id }, version, origin: { kind: 'registry' }, line };
        return { entry, development: attributes.get('developmentDependency') === 'true' };
    });
    return {
        packages: entries.map(({ entry }) => entry),
        roots: entries.map(({ entry, development }) => ({ to: entry.key, scope: development ? 'development' : 'required' })),
        graph: 'unknown',
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/nuget/packages-lock.js
// packages.lock.json of NuGet, versions 1 and 2: a graph for each target framework (and runtime).




const nugetPackagesLock = {
    id: 'nuget-packages-lock',
    title: 'packages.lock.json of NuGet',
    // `packages.NAME.lock.json` where several projects share a folder.
    matches: (path) => /(?:^|\/)packages(?:\.[^/]{1,200})?\.lock\.json$/.test(path),
    read: packages_lock_read,
};
const kinds = new Set(['Direct', 'Transitive', 'CentralTransitive', 'Project']);
function packages_lock_read(source) {
    const document = shape(source.path, parseJson(source.text(), source.path, { places: 3 }));
    const version = own(document.root, 'version');
    if (version !== 1 && version !== 2)
        throw invalid(source.path, document.line(['version']), `expected version 1 or 2, got ${String(version).slice(0, 20)}`);
    const frameworks = document.fields(own(document.root, 'dependencies'), ['dependencies']);
    if (frameworks === undefined)
        throw invalid(source.path, 1, 'expected `dependencies`, got none');
    const packages = [];
    const roots = [];
    const lists = new Map(Object.keys(frameworks).map((framework) => [framework, document.fields(frameworks[framework], ['dependencies', framework]) ?? {}]));
    const keys = new Map([...lists].map(([framework, list]) => [
        framework,
        new Map(Object.keys(list).map((name) => [name.toLowerCase(), `${framework}/${name}`])),
    ]));
    for (const [framework, list] of lists) {
        // A list for a runtime, `net8.0/linux-x64`, has only what is other there.
        const base = keys.get(framework.split('/')[0]);
        const find = (name) => keys.get(framework)?.get(name.toLowerCase()) ?? base?.get(name.toLowerCase());
        for (const name of Object.keys(list)) {
            const path = ['dependencies', framework, name];
            const entry = document.fields(list[name], path) ?? {};
            const kind = own(entry, 'type');
            if (!kinds.has(kind))
                throw invalid(source.path, document.line(path), `expected a known type of dependency, got "${String(kind).slice(0, 40)}"`);
            const key = `${framework}/${name}`;
            packages.push(packages_lock_packageOf(key, name, entry, path, document, find));
            if (kind === 'Direct' || kind === 'Project')
                roots.push({ to: key, scope: 'required' });
        }
    }
    return {
        packages,
        roots: roots.length === 0 && packages.length > 0 ? packages.map(({ key }) => ({ to: key, scope: 'required' })) : roots,
        graph: 'complete',
    };
}
function packages_lock_packageOf(key, name, entry, path, document, find) {
    const isProject = own(entry, 'type') === 'Project';
    const version = isProject ? document.text(own(entry, 'resolved'), path) : document.needed(own(entry, 'resolved'), path);
    const hashes = base64Hash('SHA-512', document.text(own(entry, 'contentHash'), path));
    const needs = own(entry, 'dependencies');
    return {
        key,
        identity: { type: 'nuget', name },
        ...(version === undefined ? {} : { version }),
        origin: isProject ? { kind: 'own', path: name } : { kind: 'registry' },
        ...lineOf(document, path),
        hashes,
        ...(!isProject && hashes.length === 0 ? { unhashed: true } : {}),
        dependencies: isFields(needs)
            ? Object.keys(needs).flatMap((needed) => {
                const to = find(needed);
                return to === undefined ? [] : [{ to, scope: 'required' }];
            })
            : [],
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/nuget/project-assets.js
// obj/project.assets.json of NuGet: what a restore resolved, and what the project asks for itself.




const nugetProjectAssets = {
    id: 'nuget-project-assets',
    title: 'project.assets.json of NuGet',
    matches: named('project.assets.json'),
    read: project_assets_read,
};
function project_assets_read(source) {
    const document = shape(source.path, parseJson(source.text(), source.path));
    const version = own(document.root, 'version');
    if (version !== 2 && version !== 3)
        throw invalid(source.path, document.line(['version']), `expected version 2 or 3, got ${String(version).slice(0, 20)}`);
    const packages = librariesOf(document, source.path);
    const project = document.fields(own(document.root, 'project'), ['project']);
    const name = document.text(own(document.fields(own(project, 'restore'), ['project']), 'projectName'), ['project']);
    const ownVersion = document.text(own(project, 'version'), ['project']);
    return {
        ...(name === undefined ? {} : { subject: { name, ...(ownVersion === undefined ? {} : { version: ownVersion }) } }),
        packages,
        roots: project_assets_rootsOf(document, packages, project),
        graph: 'complete',
    };
}
/** `projectFileDependencyGroups` has `Name >= 1.0.0` for each framework. */
function project_assets_rootsOf(document, packages, project) {
    const groups = document.fields(own(document.root, 'projectFileDependencyGroups'), ['projectFileDependencyGroups']) ?? {};
    const development = privateOf(project);
    const asked = new Set(Object.keys(groups).flatMap((group) => document
        .list(groups[group], ['projectFileDependencyGroups', group])
        .map((text) => (typeof text === 'string' ? text.split(' ')[0].toLowerCase() : ''))));
    return packages
        .filter(({ identity }) => asked.has(identity.name.toLowerCase()))
        .map(({ key, identity }) => ({ to: key, scope: development.has(identity.name.toLowerCase()) ? 'development' : 'required' }));
}
/** Names of which nothing goes on to whoever uses the project: analysers, tools of the build. */
function privateOf(project) {
    const found = new Set();
    const frameworks = own(project, 'frameworks');
    for (const framework of isFields(frameworks) ? Object.values(frameworks) : []) {
        const list = isFields(framework) ? own(framework, 'dependencies') : undefined;
        for (const [name, entry] of isFields(list) ? Object.entries(list) : [])
            if (isFields(entry) && own(entry, 'suppressParent') === 'All')
                found.add(name.toLowerCase());
    }
    return found;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/nuget/msbuild.js
// What MSBuild's files say plainly: properties, items and their metadata. Conditions are not judged: whatever may hold is said.

/** @throws PortcullisError where the file is no XML. */
function readProject(source, inherited = new Map()) {
    const root = parseXml(source.text(), source.path);
    const properties = new Map(inherited);
    for (const group of within(root, 'PropertyGroup'))
        for (const { name, text, attributes } of group.children) {
            // A property under a condition may have another value: it is known only where it is set once and for all.
            if (attributes.has('Condition') || group.attributes.has('Condition'))
                properties.delete(name.toLowerCase());
            else
                properties.set(name.toLowerCase(), msbuild_expand(text.trim(), properties));
        }
    return {
        properties,
        items: (name) => within(root, 'ItemGroup').flatMap((group) => group.children.filter((item) => item.name === name).flatMap((item) => itemOf(item, properties))),
    };
}
function itemOf(item, properties) {
    const metadata = (name) => {
        const value = item.attributes.get(name) ?? childText(item, name);
        return value === undefined ? undefined : msbuild_expand(value.trim(), properties);
    };
    const names = metadata('Include') ?? '';
    const version = metadata('VersionOverride') ?? metadata('Version');
    const isPrivate = /^all$/i.test(metadata('PrivateAssets') ?? '');
    return names
        .split(';')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => ({ name, version: version === '' ? undefined : version, isPrivate, line: item.line }));
}
/** Groups at the top, and in the branches of `Choose`. */
function within(root, name) {
    const branches = root.children.filter((one) => one.name === 'Choose').flatMap((one) => one.children);
    return [root, ...branches].flatMap((one) => one.children.filter((child) => child.name === name));
}
function msbuild_expand(text, properties) {
    return text.length > 2000
        ? text
        : text.replace(/\$\(([\w.-]{1,100})\)/g, (whole, name) => properties.get(name.toLowerCase())?.slice(0, 200) ?? whole);
}
/**
 * NuGet takes the lowest version that a range allows, and a project's own reference goes before all others: `1.2.3` is 1.2.3.
 * Ranges and floating versions are no versions.
 */
function msbuild_exactVersion(written) {
    if (written === undefined)
        return {};
    const exact = /^\[?\s*(\d{1,9}(?:\.\d{1,9}){0,3}(?:-[0-9A-Za-z.-]{1,100})?(?:\+[0-9A-Za-z.-]{1,100})?)\s*(\]?)$/.exec(written);
    const closed = written.startsWith('[') === (exact?.[2] === ']');
    return exact !== null && closed ? { version: exact[1] } : { declared: written };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/nuget/project-file.js
// Project files of .NET, where nothing beside them says what they resolve to, and Directory.Packages.props, which holds versions for them.


const nugetCentralVersions = {
    id: 'nuget-central-versions',
    title: 'Directory.Packages.props of NuGet',
    matches: named('Directory.Packages.props'),
    read: (source) => {
        const project = readProject(source);
        return project_file_manifestOf([...project.items('PackageVersion'), ...project.items('GlobalPackageReference').map((item) => ({ ...item, isPrivate: true }))], source);
    },
};
const dotnetProject = {
    id: 'dotnet-project',
    title: 'a project file of .NET',
    matches: (path) => /\.(?:cs|fs|vb)proj$/.test(path),
    // What a restore wrote says more.
    recognises: (source) => source.beside('packages.lock.json') === undefined &&
        source.beside(`packages.${nameOf(source.path).replace(/\.\w+$/, '')}.lock.json`) === undefined &&
        source.beside('obj/project.assets.json') === undefined,
    read: readReferences,
};
/** Folders above a project that are asked for its properties and versions. */
const maxFolders = 20;
function readReferences(source) {
    const above = nearest(source, 'Directory.Build.props');
    const properties = above === undefined ? new Map() : readProject(above).properties;
    const project = readProject(source, properties);
    const references = project.items('PackageReference');
    const central = references.some(({ version }) => version === undefined) ? nearest(source, 'Directory.Packages.props') : undefined;
    const versions = new Map((central === undefined ? [] : readProject(central, properties).items('PackageVersion')).map(({ name, version }) => [
        name.toLowerCase(),
        version,
    ]));
    // A project of tests ships nothing.
    const isTest = project.properties.get('istestproject')?.toLowerCase() === 'true' ||
        references.some(({ name }) => name.toLowerCase() === 'microsoft.net.test.sdk');
    return project_file_manifestOf(references.map((item) => ({
        ...item,
        isPrivate: item.isPrivate || isTest,
        version: item.version ?? versions.get(item.name.toLowerCase()),
    })), source);
}
function nearest(source, name) {
    for (let steps = 0; steps < maxFolders; steps++) {
        const found = source.beside('../'.repeat(steps) + name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function project_file_manifestOf(items, source) {
    const packages = items.map((item) => {
        if (item.name.includes('/'))
            throw invalid(source.path, item.line, `expected the name of a package, got "${item.name.slice(0, 80)}"`);
        return {
            key: `${item.line}:${item.name}`,
            identity: { type: 'nuget', name: item.name },
            ...msbuild_exactVersion(item.version),
            origin: { kind: 'registry' },
            line: item.line,
        };
    });
    const roots = items.map(({ name, line, isPrivate }) => ({
        to: `${line}:${name}`,
        scope: isPrivate ? 'development' : 'required',
    }));
    return { packages, roots, graph: 'unknown' };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/pub/pubspec-lock.js
// pubspec.lock of Dart and Flutter: every package with its source, and whether the product names it itself; no edges.





const pubspecLock = { id: 'pubspec-lock', title: 'pubspec.lock of Dart', matches: named('pubspec.lock'), read: pubspec_lock_read };
const pubspec_lock_kinds = new Set(['direct main', 'direct dev', 'direct overridden', 'transitive']);
async function pubspec_lock_read(source) {
    const document = shape(source.path, await (0,src_yaml/* parseYaml */.hN)(source.text(), source.path));
    const list = document.fields(own(document.root, 'packages'), ['packages']);
    if (list === undefined)
        throw invalid(source.path, 1, 'expected `packages`, got none');
    // Written last: without it the end is missing.
    if (document.fields(own(document.root, 'sdks') ?? own(document.root, 'sdk'), ['sdks']) === undefined &&
        own(document.root, 'sdk') === undefined)
        throw invalid(source.path, 1, 'expected `sdks`, got none');
    const entries = Object.keys(list).map((name) => ({ name, entry: document.fields(list[name], ['packages', name]) ?? {} }));
    const packages = entries.map(({ name, entry }) => pubspec_lock_packageOf(name, entry, document, source.path));
    // Locks since Dart 2.19 have hashes; in one that has some, none is missing by age.
    const hashed = packages.some(({ hashes = [] }) => hashes.length > 0);
    return {
        packages: packages.map((one) => hashed && one.origin.kind === 'registry' && one.hashes?.length === 0 ? { ...one, unhashed: true } : one),
        roots: entries.map(({ name, entry }) => ({ to: name, scope: own(entry, 'dependency') === 'direct dev' ? 'development' : 'required' })),
        graph: 'unknown',
    };
}
function pubspec_lock_packageOf(name, entry, document, file) {
    const path = ['packages', name];
    const kind = document.text(own(entry, 'dependency'), path);
    if (kind !== undefined && !pubspec_lock_kinds.has(kind))
        throw invalid(file, document.line(path), `expected a known kind of dependency, got "${kind.slice(0, 40)}"`);
    const written = own(entry, 'description');
    const description = typeof written === 'string' ? { name: written } : (document.fields(written, path) ?? {});
    const real = document.text(own(description, 'name'), path);
    const from = pubspec_lock_originOf(document.needed(own(entry, 'source'), path), description, path, document, file);
    return {
        key: name,
        identity: { type: 'pub', name: from.kind === 'registry' ? (real ?? name) : name },
        version: document.needed(own(entry, 'version'), path),
        origin: from,
        ...lineOf(document, path),
        hashes: hexHash('SHA-256', document.text(own(description, 'sha256'), path) || undefined),
        ...(from.kind === 'registry' && real !== undefined && real !== name ? { alias: name } : {}),
    };
}
function pubspec_lock_originOf(kind, description, path, document, file) {
    const url = document.text(own(description, 'url'), path);
    if (kind === 'hosted')
        return { kind: 'registry', ...(url === undefined ? {} : { registry: url }) };
    if (kind === 'sdk')
        return { kind: 'toolchain' };
    if (kind === 'git') {
        const commit = document.text(own(description, 'resolved-ref'), path);
        return { kind: 'git', url: document.needed(url, path), ...(commit === undefined ? {} : { commit }) };
    }
    if (kind === 'path') {
        const folder = document.needed(own(description, 'path'), path);
        return own(description, 'relative') === false ? { kind: 'file', path: folder } : folderOrigin(folder);
    }
    throw invalid(file, document.line(path), `expected a source that is hosted, git, path or sdk, got "${kind.slice(0, 40)}"`);
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/pypi/requirement.js
// Names, specifiers and requirements of Python: PEP 503, PEP 440, PEP 508.
/** PEP 503: runs of dashes, underscores and dots are one dash. */
function normalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function pypiIdentity(name) {
    return { type: 'pypi', name: normalName(name) };
}
/** One requirement; undefined when the text is none. */
function parseRequirement(text) {
    const head = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]{0,198}[A-Za-z0-9])?)\s*(?:\[([^\]]{0,1000})\])?\s*/.exec(text);
    if (head === null)
        return undefined;
    const extras = (head[2] ?? '').split(',').flatMap((extra) => (extra.trim() === '' ? [] : [normalName(extra.trim())]));
    const rest = text.slice(head[0].length);
    const base = { name: head[1], extras };
    if (rest.startsWith('@')) {
        const url = /^@\s*(\S+)/.exec(rest)?.[1];
        if (url === undefined)
            return undefined;
        const marker = /\s;\s*(.+)$/s.exec(rest)?.[1]?.trim();
        return { ...base, specifier: '', url, ...(marker === undefined ? {} : { marker }) };
    }
    const semicolon = rest.indexOf(';');
    const bare = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim().replace(/^\((.*)\)$/s, '$1');
    const clauses = bare.split(',').map((clause) => clause.trim());
    if (bare !== '' && !clauses.every((clause) => clause === '' || /^(?:===|==|~=|!=|<=|>=|<|>)\s*[A-Za-z0-9.*+!_-]{1,200}$/.test(clause)))
        return undefined;
    const marker = semicolon < 0 ? '' : rest.slice(semicolon + 1).trim();
    return { ...base, specifier: clauses.filter((clause) => clause !== '').join(','), ...(marker === '' ? {} : { marker }) };
}
/** The one version that a specifier allows: `==1.2`, `===1.2`; none for ranges, wildcards and several clauses. */
function requirement_exactVersion(specifier) {
    return /^={2,3}\s*([A-Za-z0-9.+!_-]{1,200})$/.exec(specifier.trim())?.[1];
}
/** Where a direct reference leads (`git+https://…@rev`, an archive, a file). */
function referenceOrigin(url) {
    const vcs = /^(git|hg|svn|bzr)\+/.exec(url);
    const bare = url.replace(/#.*$/, '');
    if (vcs !== null) {
        // An @ in the authority is a user's, one in the path begins the revision.
        const path = bare.indexOf('/', bare.indexOf('://') + 3);
        const at = bare.lastIndexOf('@');
        const hasRevision = at > path && path > 0;
        const address = hasRevision ? bare.slice(0, at) : bare;
        const commit = hasRevision ? bare.slice(at + 1) : undefined;
        return { kind: 'git', url: address, ...(commit === undefined || commit === '' ? {} : { commit }) };
    }
    if (/^https?:\/\//i.test(url))
        return { kind: 'url', url: bare };
    return { kind: 'file', path: bare.replace(/^file:(?:\/\/(?:localhost)?)?/, '') };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/pypi/pyproject.js
// What pyproject.toml asks for: PEP 621, PEP 735, and the tables of Poetry and PDM.



/** @throws PortcullisError */
async function pyproject_readProject(source) {
    const document = await tomlShape(source);
    const project = document.fields(own(document.root, 'project'), ['project']);
    const tool = document.fields(own(document.root, 'tool'), ['tool']);
    const poetry = document.fields(own(tool, 'poetry'), ['tool', 'poetry']);
    const name = document.text(own(project, 'name') ?? own(poetry, 'name'), ['project', 'name']);
    const version = document.text(own(project, 'version') ?? own(poetry, 'version'), ['project', 'version']);
    return {
        ...(name === undefined
            ? {}
            : { subject: { name: normalName(name), identity: pypiIdentity(name), ...(version === undefined ? {} : { version }) } }),
        asked: [
            ...requirements(document, own(project, 'dependencies'), ['project', 'dependencies'], 'required'),
            ...groups(document, own(project, 'optional-dependencies'), ['project', 'optional-dependencies'], 'optional'),
            ...groups(document, own(document.root, 'dependency-groups'), ['dependency-groups'], 'development'),
            ...groups(document, own(isFields(own(tool, 'pdm')) ? own(tool, 'pdm') : undefined, 'dev-dependencies'), ['tool', 'pdm', 'dev-dependencies'], 'development'),
            ...(poetry === undefined ? [] : poetryAsked(document, poetry)),
        ],
    };
}
function groups(document, value, path, scope) {
    const tables = document.fields(value, path) ?? {};
    return Object.entries(tables).flatMap(([group, list]) => requirements(document, list, [...path, group], scope));
}
function requirements(document, value, path, scope) {
    return document.list(value, path).flatMap((item, index) => {
        const at = [...path, index];
        // `{include-group = "x"}`: what it includes is read where it stands.
        if (isFields(item))
            return [];
        const text = document.needed(item, at);
        // PDM's development groups may hold lines of pip.
        const requirement = parseRequirement(text.replace(/^-e\s+\S*#egg=/, ''));
        if (requirement === undefined)
            throw invalid(document.file, document.line(at), `expected a requirement, got "${text.slice(0, 80)}"`);
        const { name, extras, specifier, url } = requirement;
        return [{ name, extras, scope, declared: specifier, ...(url === undefined ? {} : { url }), line: document.line(at) }];
    });
}
function poetryAsked(document, poetry) {
    const base = ['tool', 'poetry'];
    const found = [
        ...poetryTable(document, own(poetry, 'dependencies'), [...base, 'dependencies'], 'required'),
        ...poetryTable(document, own(poetry, 'dev-dependencies'), [...base, 'dev-dependencies'], 'development'),
    ];
    const named = document.fields(own(poetry, 'group'), [...base, 'group']) ?? {};
    for (const [group, value] of Object.entries(named)) {
        const path = [...base, 'group', group];
        const table = document.fields(value, path);
        found.push(...poetryTable(document, own(table, 'dependencies'), [...path, 'dependencies'], group === 'main' ? 'required' : 'development'));
    }
    return found;
}
function poetryTable(document, value, path, scope) {
    const table = document.fields(value, path) ?? {};
    return Object.entries(table).flatMap(([name, written]) => {
        if (name.toLowerCase() === 'python')
            return [];
        const first = Array.isArray(written) ? written[0] : written;
        const fields = isFields(first) ? first : undefined;
        const declared = typeof first === 'string' ? first : own(fields, 'version');
        const extras = own(fields, 'extras');
        return [
            {
                name,
                extras: Array.isArray(extras) ? extras.filter((extra) => typeof extra === 'string') : [],
                scope: own(fields, 'optional') === true && scope === 'required' ? 'optional' : scope,
                declared: typeof declared === 'string' ? declared : '',
                ...(fields === undefined ? {} : { table: fields }),
                line: document.line([...path, name]),
            },
        ];
    });
}
/** The project beside a lock; a file that cannot be read is told by its own reader, and says nothing here. */
async function projectBeside(source) {
    const file = source.beside('pyproject.toml');
    return file === undefined ? undefined : await pyproject_readProject(file);
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/pypi/declared.js
// pyproject.toml and Pipfile where no lock is beside or above: ranges stay what they are, no version is made of them.




const declared_locks = ['poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml', 'Pipfile.lock'];
const pypiPyproject = {
    id: 'pypi-pyproject',
    title: 'pyproject.toml',
    matches: named('pyproject.toml'),
    recognises: (source) => /^\s*\[\s*(?:project|dependency-groups|tool\s*\.\s*poetry|tool\s*\.\s*pdm\s*\.\s*dev-dependencies)\s*[\].]/m.test(source.text()) &&
        !declared_isLocked(source),
    async read(source) {
        const { subject, asked } = await pyproject_readProject(source);
        return declared_manifestOf(asked, subject);
    },
};
const pypiPipfile = {
    id: 'pypi-pipfile',
    title: 'Pipfile',
    matches: named('Pipfile'),
    recognises: (source) => source.beside('Pipfile.lock') === undefined,
    async read(source) {
        const document = await tomlShape(source);
        const asked = ['packages', 'dev-packages'].flatMap((list) => Object.entries(document.fields(own(document.root, list), [list]) ?? {}).map(([name, value]) => {
            const declared = typeof value === 'string' ? value : isFields(value) ? own(value, 'version') : '';
            return {
                name,
                scope: list === 'packages' ? 'required' : 'development',
                declared: typeof declared === 'string' && declared !== '*' ? declared : '',
                ...(isFields(value) ? { table: value } : {}),
                line: document.line([list, name]),
            };
        }));
        return declared_manifestOf(asked, undefined);
    },
};
/** A lock in this folder or one above it, as uv's workspaces have it. */
function declared_isLocked(source) {
    const depth = source.path.split('/').length - 1;
    return Array.from({ length: depth + 1 }, (_, up) => '../'.repeat(up)).some((folder) => declared_locks.some((lock) => source.beside(folder + lock) !== undefined));
}
function declared_manifestOf(asked, subject) {
    const packages = asked.map((one, index) => declared_packageOf(one, index));
    return {
        ...(subject === undefined ? {} : { subject }),
        packages,
        roots: packages.map(({ key }, index) => ({ to: key, scope: asked[index]?.scope ?? 'required' })),
        graph: 'unknown',
    };
}
function declared_packageOf({ name, declared, url, table, line }, index) {
    const origin = url === undefined ? tableOrigin(table) : referenceOrigin(url);
    const version = requirement_exactVersion(declared);
    return {
        key: `${name} ${index}`,
        identity: pypiIdentity(name),
        ...(version === undefined ? (origin.kind === 'registry' ? { declared } : {}) : { version }),
        origin,
        ...(line === undefined ? {} : { line }),
    };
}
function tableOrigin(table) {
    const text = (key) => {
        const value = own(table, key);
        return typeof value === 'string' ? value : undefined;
    };
    const git = text('git');
    if (git !== undefined) {
        const commit = text('rev') ?? text('ref') ?? text('tag') ?? text('branch');
        return { kind: 'git', url: git, ...(commit === undefined ? {} : { commit }) };
    }
    const path = text('path') ?? text('file');
    if (path !== undefined)
        return /^https?:/.test(path) ? { kind: 'url', url: path } : { kind: 'file', path };
    const url = text('url');
    return url === undefined ? { kind: 'registry' } : { kind: 'url', url };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/pypi/dist-info.js
// Installed packages: METADATA of a .dist-info folder, PKG-INFO of an .egg-info folder, and the old .egg-info file.
// https://packaging.python.org/en/latest/specifications/core-metadata/





const pypiDistInfo = {
    id: 'pypi-dist-info',
    title: 'metadata of an installed Python package',
    matches: (path) => /\.dist-info\/METADATA$|\.egg-info\/PKG-INFO$|\.egg-info$/.test(path),
    read: dist_info_read,
};
function dist_info_read(source) {
    const fields = headers(source);
    const one = (name) => fields.find((field) => field.name === name)?.value;
    const name = needed(source, fields, 'name');
    const version = needed(source, fields, 'version');
    needed(source, fields, 'metadata-version');
    const licence = dist_info_licenceOf(one('license-expression'), one('license'), fields);
    const key = normalName(name);
    return {
        packages: [
            {
                key,
                identity: pypiIdentity(name),
                version,
                origin: dist_info_originOf(source),
                line: fields.find((field) => field.name === 'name')?.line ?? 1,
                ...(licence === undefined ? {} : { licence }),
            },
        ],
        roots: [{ to: key, scope: 'required' }],
        graph: 'unknown',
    };
}
/** Old tools wrote the names of people in any encoding; those of packages and versions are ASCII in all of them. */
function content(source) {
    return (0,external_node_buffer_.isUtf8)(source.bytes) ? source.text() : source.bytes.toString('latin1');
}
/** The fields before the first empty line; what is folded onto further lines is left out but its first. */
function headers(source) {
    const found = [];
    for (const [index, line] of content(source)
        .split(/\r\n|\n/)
        .entries()) {
        if (line === '')
            break;
        if (/^\s/.test(line))
            continue;
        const colon = line.indexOf(':');
        if (colon < 1 || !/^[A-Za-z][A-Za-z0-9-]*$/.test(line.slice(0, colon)))
            throw invalid(source.path, index + 1, `expected a field as \`Name: value\`, got "${line.slice(0, 60)}"`);
        found.push({ name: line.slice(0, colon).toLowerCase(), value: line.slice(colon + 1).trim(), line: index + 1 });
    }
    return found;
}
function needed(source, fields, name) {
    const value = fields.find((field) => field.name === name)?.value;
    if (value === undefined || value === '')
        throw invalid(source.path, 1, `expected the field ${name}, got none`);
    return value;
}
/** PEP 639 before the free text, which is often a whole text of a licence, before the classifiers. */
function dist_info_licenceOf(expression, text, fields) {
    if (expression !== undefined && expression !== '')
        return expression;
    if (text !== undefined && text !== '' && text !== 'UNKNOWN' && text.length <= 100)
        return text;
    const names = fields.flatMap(({ name, value }) => name === 'classifier' && value.startsWith('License :: ') && value !== 'License :: OSI Approved'
        ? value.split(' :: ').at(-1)
        : []);
    return names.length === 0 ? undefined : names.join(' OR ');
}
/** direct_url.json (PEP 610): installed from elsewhere than an index. The product itself has its own pyproject beside. */
function dist_info_originOf(source) {
    if (!source.path.includes('.dist-info/'))
        return source.beside('../setup.py') !== undefined || source.beside('../pyproject.toml') !== undefined
            ? { kind: 'own', path: '.' }
            : { kind: 'registry' };
    const direct = source.beside('direct_url.json');
    if (direct === undefined)
        return { kind: 'registry' };
    const document = shape(direct.path, parseJson(direct.text(), direct.path));
    const url = document.needed(own(document.root, 'url'), ['url']);
    const vcs = document.fields(own(document.root, 'vcs_info'), ['vcs_info']);
    if (vcs !== undefined) {
        const commit = document.text(own(vcs, 'commit_id'), ['vcs_info', 'commit_id']);
        return { kind: 'git', url, ...(commit === undefined ? {} : { commit }) };
    }
    return url.startsWith('file:') ? { kind: 'file', path: url.replace(/^file:\/\//, '') } : { kind: 'url', url };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/pypi/lock-graph.js
// What the locks of Python have in common: packages that ask for others by name, extras that add to what a package asks for.


/** Versions of one package in one lock: one for each set of markers. */
const maxVersions = 100;
/** Edges by name; an optional one is required where its extra is asked for. */
function lock_graph_link(file, entries, asked) {
    const byName = new Map();
    for (const entry of entries) {
        const same = byName.get(entry.identity.name) ?? [];
        // Each edge by name alone leads to all of them.
        if (same.length >= maxVersions)
            throw invalid(file, entry.line, `expected at most ${maxVersions} versions of ${entry.identity.name.slice(0, 80)}`);
        same.push(entry);
        byName.set(entry.identity.name, same);
    }
    const extras = new Set();
    for (const want of [...(asked ?? []), ...entries.flatMap(({ wants }) => wants)])
        for (const extra of want.extras ?? [])
            extras.add(`${normalName(want.name)}[${normalName(extra)}]`);
    const targets = ({ name, version }) => {
        const all = byName.get(normalName(name)) ?? [];
        const same = version === undefined ? all : all.filter((entry) => entry.version === version);
        return same.length > 0 ? same : all;
    };
    const edges = (wants, owner) => wants.flatMap((want) => {
        const isActive = want.forExtras?.some((extra) => extras.has(`${owner}[${normalName(extra)}]`)) === true;
        return targets(want).map(({ key }) => ({ to: key, scope: isActive ? 'required' : want.scope }));
    });
    return {
        packages: entries.map(({ wants, ...entry }) => ({ ...entry, dependencies: edges(wants, entry.identity.name) })),
        ...(asked === undefined ? {} : { roots: edges(asked, '') }),
    };
}
/** Without a file that says what is asked for: what nothing else needs, in the scope that the lock marks. */
function unwanted(entries, scopeOf) {
    const wanted = new Set(entries.flatMap(({ identity, wants }) => wants.map(({ name }) => normalName(name)).filter((name) => name !== identity.name)));
    const free = entries.filter(({ identity }) => !wanted.has(identity.name));
    // A ring of packages has no beginning.
    return (free.length > 0 ? free : entries).map((entry) => ({
        name: entry.identity.name,
        ...(entry.version === undefined ? {} : { version: entry.version }),
        scope: scopeOf(entry),
    }));
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/pypi/poetry-lock.js
// poetry.lock, versions 1 and 2. https://python-poetry.org/docs/basic-usage/#committing-your-poetrylock-file-to-version-control






const poetryLock = { id: 'poetry-lock', title: 'poetry.lock', matches: named('poetry.lock'), read: poetry_lock_read };
async function poetry_lock_read(source) {
    const document = await tomlShape(source);
    const metadata = document.fields(own(document.root, 'metadata'), ['metadata']);
    if (metadata === undefined)
        throw invalid(source.path, undefined, 'expected a table `[metadata]` at the end, got none');
    const version = document.text(own(metadata, 'lock-version'), ['metadata', 'lock-version']);
    if (version !== undefined && !/^[12]\.\d{1,3}$/.test(version))
        throw invalid(source.path, document.line(['metadata', 'lock-version']), `expected lock-version 1 or 2, got ${version.slice(0, 20)}`);
    const marks = new Map();
    const entries = document.list(own(document.root, 'package'), ['package']).map((value, index) => {
        const path = ['package', index];
        const fields = document.fields(value, path) ?? {};
        const entry = poetry_lock_entryOf(fields, path, document, metadata);
        marks.set(entry, poetry_lock_markedScope(fields));
        return entry;
    });
    const project = await projectBeside(source);
    const asked = project?.asked.length ? project.asked : unwanted(entries, (entry) => marks.get(entry) ?? 'required');
    return {
        ...(project?.subject === undefined ? {} : { subject: project.subject }),
        ...lock_graph_link(source.path, entries, asked),
        graph: 'complete',
    };
}
function poetry_lock_entryOf(fields, path, document, metadata) {
    const name = document.needed(own(fields, 'name'), [...path, 'name']);
    const version = document.needed(own(fields, 'version'), [...path, 'version']);
    const origin = poetry_lock_originOf(document.fields(own(fields, 'source'), [...path, 'source']), document, path);
    const files = own(fields, 'files') ?? own(document.fields(own(metadata, 'files'), ['metadata', 'files']), name);
    const hashes = fileHashes(document, files, [...path, 'files']);
    return {
        key: `${normalName(name)} ${version} ${path[1]}`,
        identity: pypiIdentity(name),
        version,
        origin,
        ...lineOf(document, path),
        hashes,
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
        wants: wantsOf(fields, document, path),
    };
}
/** `[{file, hash}]`, of Poetry and PDM. */
function fileHashes(document, value, path) {
    return document.list(value, path).flatMap((item, index) => {
        const fields = document.fields(item, [...path, index]);
        return taggedHash(document.text(own(fields, 'hash'), [...path, index]));
    });
}
function poetry_lock_originOf(fields, document, path) {
    if (fields === undefined)
        return { kind: 'registry' };
    const type = document.text(own(fields, 'type'), [...path, 'source']);
    const url = document.needed(own(fields, 'url'), [...path, 'source']);
    if (type === 'git') {
        const commit = document.text(own(fields, 'resolved_reference') ?? own(fields, 'reference'), [...path, 'source']);
        return { kind: 'git', url, ...(commit === undefined ? {} : { commit }) };
    }
    if (type === 'url')
        return { kind: 'url', url };
    if (type === 'file' || type === 'directory')
        return { kind: 'file', path: url };
    return { kind: 'registry', registry: url };
}
function wantsOf(fields, document, path) {
    const wanted = document.fields(own(fields, 'dependencies'), [...path, 'dependencies']) ?? {};
    const extras = document.fields(own(fields, 'extras'), [...path, 'extras']) ?? {};
    const byName = new Map();
    for (const [extra, list] of Object.entries(extras))
        for (const item of document.list(list, [...path, 'extras', extra])) {
            const name = typeof item === 'string' ? parseRequirement(item)?.name : undefined;
            if (name !== undefined)
                byName.set(normalName(name), [...(byName.get(normalName(name)) ?? []), extra]);
        }
    return Object.entries(wanted).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => {
        const table = isFields(one) ? one : undefined;
        const asked = own(table, 'extras');
        const forExtras = byName.get(normalName(name));
        return {
            name,
            extras: Array.isArray(asked) ? asked.filter((extra) => typeof extra === 'string') : [],
            scope: own(table, 'optional') === true ? 'optional' : 'required',
            ...(forExtras === undefined ? {} : { forExtras }),
        };
    }));
}
/** `groups` since 2.1, `category` before 1.5; `optional` only says that an extra brings it. */
function poetry_lock_markedScope(fields) {
    const groups = own(fields, 'groups');
    const isMain = Array.isArray(groups) ? groups.includes('main') : own(fields, 'category') !== 'dev';
    return isMain ? (own(fields, 'optional') === true ? 'optional' : 'required') : 'development';
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/pypi/pdm-lock.js
// pdm.lock, versions 2 to 4. https://pdm-project.org/latest/usage/lockfile/






const pdmLock = { id: 'pdm-lock', title: 'pdm.lock', matches: named('pdm.lock'), read: pdm_lock_read };
async function pdm_lock_read(source) {
    const document = await tomlShape(source);
    const metadata = document.fields(own(document.root, 'metadata'), ['metadata']);
    if (metadata === undefined)
        throw invalid(source.path, undefined, 'expected a table `[metadata]`, got none');
    const version = document.text(own(metadata, 'lock_version'), ['metadata', 'lock_version']);
    if (version !== undefined && !/^[1-4](?:\.\d{1,3}){0,2}$/.test(version))
        throw invalid(source.path, document.line(['metadata', 'lock_version']), `expected lock_version 1 to 4, got ${version.slice(0, 20)}`);
    const marks = new Map();
    const entries = document.list(own(document.root, 'package'), ['package']).map((value, index) => {
        const path = ['package', index];
        const fields = document.fields(value, path) ?? {};
        const entry = pdm_lock_entryOf(document, fields, path, metadata);
        const groups = document.list(own(fields, 'groups'), [...path, 'groups']);
        marks.set(entry, groups.length === 0 || groups.includes('default') ? 'required' : 'development');
        return entry;
    });
    const project = await projectBeside(source);
    const asked = project?.asked.length ? project.asked : unwanted(entries, (entry) => marks.get(entry) ?? 'required');
    return {
        ...(project?.subject === undefined ? {} : { subject: project.subject }),
        ...lock_graph_link(source.path, entries, asked),
        graph: 'complete',
    };
}
function pdm_lock_entryOf(document, fields, path, metadata) {
    const name = document.needed(own(fields, 'name'), [...path, 'name']);
    const version = document.text(own(fields, 'version'), [...path, 'version']);
    const origin = pdm_lock_originOf(document, fields, path);
    if (origin.kind === 'registry' && version === undefined)
        throw invalid(document.file, document.line(path), `expected a version of ${name.slice(0, 80)}, got none`);
    const shared = document.fields(own(metadata, 'files'), ['metadata', 'files']);
    const hashes = fileHashes(document, own(fields, 'files') ?? own(shared, `${name} ${version ?? ''}`), [...path, 'files']);
    return {
        // A package stands once more for each set of extras.
        key: `${normalName(name)} ${version ?? ''} ${path[1]}`,
        identity: pypiIdentity(name),
        ...(version === undefined ? {} : { version }),
        origin,
        ...lineOf(document, path),
        hashes,
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
        wants: document.list(own(fields, 'dependencies'), [...path, 'dependencies']).map((item, index) => {
            const at = [...path, 'dependencies', index];
            const requirement = parseRequirement(document.needed(item, at));
            if (requirement === undefined)
                throw invalid(document.file, document.line(at), 'expected a requirement');
            return { name: requirement.name, extras: requirement.extras, scope: 'required' };
        }),
    };
}
function pdm_lock_originOf(document, fields, path) {
    const text = (key) => document.text(own(fields, key), [...path, key]);
    const git = text('git') ?? text('hg') ?? text('svn');
    if (git !== undefined) {
        const commit = text('revision') ?? text('ref');
        return { kind: 'git', url: git, ...(commit === undefined ? {} : { commit }) };
    }
    const file = text('path');
    if (file !== undefined)
        return { kind: 'file', path: file };
    const url = text('url');
    return url === undefined ? { kind: 'registry' } : { kind: 'url', url };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/pypi/pipfile-lock.js
// Pipfile.lock of Pipenv: packages by category, without edges. https://pipenv.pypa.io/en/latest/pipfile.html





const pipfileLock = { id: 'pipfile-lock', title: 'Pipfile.lock', matches: named('Pipfile.lock'), read: pipfile_lock_read };
function pipfile_lock_read(source) {
    const document = shape(source.path, parseJson(source.text(), source.path, { places: 3 }));
    const meta = document.fields(own(document.root, '_meta'), ['_meta']);
    if (meta === undefined)
        throw invalid(source.path, 1, 'expected `_meta`, got none');
    const version = own(meta, 'pipfile-spec');
    if (version !== 6)
        throw invalid(source.path, document.line(['_meta', 'pipfile-spec']), `expected pipfile-spec 6, got ${String(version).slice(0, 20)}`);
    const found = Object.keys(document.root)
        .filter((category) => category !== '_meta')
        .flatMap((category) => {
        const table = document.fields(document.root[category], [category]) ?? {};
        return Object.keys(table).map((name) => {
            const path = [category, name];
            const fields = document.fields(table[name], path);
            if (fields === undefined)
                throw invalid(source.path, document.line(path), 'expected an object, got null');
            return { entry: pipfile_lock_packageOf(document, fields, path), scope: pipfile_lock_scopeOf(category) };
        });
    });
    return {
        packages: found.map(({ entry }) => entry),
        roots: found.map(({ entry, scope }) => ({ to: entry.key, scope })),
        graph: 'unknown',
    };
}
function pipfile_lock_scopeOf(category) {
    // Categories of one's own are installed when asked for.
    return category === 'default' ? 'required' : category === 'develop' ? 'development' : 'optional';
}
function pipfile_lock_packageOf(document, fields, path) {
    const name = path[1];
    const written = document.text(own(fields, 'version'), [...path, 'version']);
    const version = written === undefined ? undefined : requirement_exactVersion(written);
    const origin = pipfile_lock_originOf(document, fields, path);
    if (origin.kind === 'registry' && version === undefined)
        throw invalid(document.file, document.line([...path, 'version']), `expected an exact version of ${name.slice(0, 80)}, got ${written === undefined ? 'none' : `"${written.slice(0, 40)}"`}`);
    const hashes = document
        .list(own(fields, 'hashes'), [...path, 'hashes'])
        .flatMap((hash) => taggedHash(typeof hash === 'string' ? hash : undefined));
    return {
        key: `${path[0]} ${normalName(name)}`,
        identity: pypiIdentity(name),
        ...(version === undefined ? {} : { version }),
        origin,
        ...lineOf(document, path),
        hashes,
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
    };
}
function pipfile_lock_originOf(document, fields, path) {
    const text = (key) => document.text(own(fields, key), [...path, key]);
    const vcs = text('git') ?? text('hg') ?? text('svn') ?? text('bzr');
    if (vcs !== undefined) {
        const commit = text('ref');
        return { kind: 'git', url: vcs, ...(commit === undefined ? {} : { commit }) };
    }
    const file = text('path') ?? text('file');
    if (file === undefined)
        return { kind: 'registry' };
    if (/^https?:/.test(file))
        return { kind: 'url', url: file };
    return file === '.' ? { kind: 'own', path: '.' } : { kind: 'file', path: file };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/pypi/pylock.js
// pylock.toml and pylock.NAME.toml. https://packaging.python.org/en/latest/specifications/pylock-toml/





const pylock = {
    id: 'pylock',
    title: 'pylock.toml',
    matches: (path) => /^pylock(?:\.[^.]{1,100})?\.toml$/.test(nameOf(path)),
    read: pylock_read,
};
async function pylock_read(source) {
    const document = await tomlShape(source);
    const version = document.needed(own(document.root, 'lock-version'), ['lock-version']);
    if (!/^1\.\d{1,3}$/.test(version))
        throw invalid(source.path, document.line(['lock-version']), `expected lock-version 1, got ${version.slice(0, 20)}`);
    const packages = own(document.root, 'packages');
    if (packages === undefined)
        throw invalid(source.path, undefined, 'expected `packages`, got none');
    const marks = new Map();
    let hasEdges = false;
    const entries = document.list(packages, ['packages']).map((value, index) => {
        const path = ['packages', index];
        const fields = document.fields(value, path) ?? {};
        const entry = pylock_entryOf(document, fields, path);
        marks.set(entry, pylock_markedScope(document.text(own(fields, 'marker'), [...path, 'marker'])));
        hasEdges ||= own(fields, 'dependencies') !== undefined;
        return entry;
    });
    const scopeOf = (entry) => marks.get(entry) ?? 'required';
    // Without edges every package is one that the file asks for.
    const asked = hasEdges
        ? unwanted(entries, scopeOf)
        : entries.map((entry) => ({
            name: entry.identity.name,
            scope: scopeOf(entry),
            ...(entry.version === undefined ? {} : { version: entry.version }),
        }));
    return { ...lock_graph_link(source.path, entries, asked), graph: hasEdges ? 'complete' : 'unknown' };
}
function pylock_entryOf(document, fields, path) {
    const name = document.needed(own(fields, 'name'), [...path, 'name']);
    const version = document.text(own(fields, 'version'), [...path, 'version']);
    const table = (key) => document.fields(own(fields, key), [...path, key]);
    const origin = pylock_originOf(document, table, path);
    const wheels = document
        .list(own(fields, 'wheels'), [...path, 'wheels'])
        .map((wheel, index) => document.fields(wheel, [...path, 'wheels', index]));
    const hashes = [table('sdist'), table('archive'), ...wheels].flatMap((archive) => pylock_hashesOf(document, own(archive, 'hashes'), path));
    return {
        key: `${normalName(name)} ${version ?? ''} ${path[1]}`,
        identity: pypiIdentity(name),
        ...(version === undefined ? {} : { version }),
        origin,
        ...lineOf(document, path),
        hashes,
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
        wants: document.list(own(fields, 'dependencies'), [...path, 'dependencies']).map((item, index) => {
            const at = [...path, 'dependencies', index];
            const wanted = document.fields(item, at);
            const exact = document.text(own(wanted, 'version'), at);
            return {
                name: document.needed(own(wanted, 'name'), at),
                ...(exact === undefined ? {} : { version: exact }),
                scope: 'required',
            };
        }),
    };
}
function pylock_originOf(document, table, path) {
    const vcs = table('vcs');
    if (vcs !== undefined) {
        const url = document.text(own(vcs, 'url') ?? own(vcs, 'path'), [...path, 'vcs']) ?? '';
        return { kind: 'git', url, commit: document.needed(own(vcs, 'commit-id'), [...path, 'vcs', 'commit-id']) };
    }
    const directory = table('directory');
    if (directory !== undefined) {
        const folder = document.needed(own(directory, 'path'), [...path, 'directory', 'path']);
        return folder === '.' ? { kind: 'own', path: folder } : { kind: 'file', path: folder };
    }
    const archive = table('archive');
    if (archive === undefined)
        return { kind: 'registry' };
    const url = document.text(own(archive, 'url'), [...path, 'archive']);
    return url === undefined
        ? { kind: 'file', path: document.needed(own(archive, 'path'), [...path, 'archive', 'path']) }
        : { kind: 'url', url };
}
const algorithms = {
    md5: 'MD5',
    sha1: 'SHA-1',
    sha256: 'SHA-256',
    sha384: 'SHA-384',
    sha512: 'SHA-512',
};
function pylock_hashesOf(document, value, path) {
    return Object.entries(document.fields(value, [...path, 'hashes']) ?? {}).flatMap(([name, hex]) => {
        const algorithm = Object.hasOwn(algorithms, name) ? algorithms[name] : undefined;
        return algorithm === undefined ? [] : hexHash(algorithm, document.text(hex, [...path, 'hashes']));
    });
}
/** A marker that asks for a group or an extra and does not let the package in without. */
function pylock_markedScope(marker) {
    if (marker === undefined || / or /.test(marker.replace(/'[^']*'|"[^"]*"/g, (quoted) => quoted.replace(/ or /g, ' '))) === true)
        return everyBranch(marker);
    return branchScope(marker);
}
function everyBranch(marker) {
    if (marker === undefined)
        return 'required';
    const scopes = marker.split(/\sor\s/).map(branchScope);
    return scopes.includes('required') ? 'required' : scopes.includes('optional') ? 'optional' : 'development';
}
function branchScope(branch) {
    if (/["']default["']\s+in\s+dependency_groups/.test(branch))
        return 'required';
    if (/["']\s+in\s+dependency_groups/.test(branch))
        return 'development';
    return /["']\s+in\s+extras/.test(branch) ? 'optional' : 'required';
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/pypi/requirements.js
// requirements.txt of pip by its usual names, with what it includes by -r and is held to by -c.
// https://pip.pypa.io/en/stable/reference/requirements-file-format/




const pypiRequirements = {
    id: 'pypi-requirements',
    title: 'requirements file of pip',
    matches: (path) => usualName.test(path),
    recognises: (source) => nameOf(source.path) === 'requirements.txt' || (!isCompiled(source) && looksRight(source)),
    read: requirements_read,
};
/** `requirements-dev.txt`, `dev_requirements.txt`, `requirements/base.txt`, and what pip-compile is given (`.in`). */
const usualName = /(?:^|\/)(?:[^/]{0,80}requirements?(?:[-_.][^/]{0,80})?\.(?:txt|in|pip)|requirements\/[^/]{1,80}\.(?:txt|in|pip))$/i;
/** `x.in` with `x.txt` beside: what is asked for stands exactly in the other. */
function isCompiled({ path, beside }) {
    return path.endsWith('.in') && beside(nameOf(path).replace(/\.in$/, '.txt')) !== undefined;
}
/** Whether a file of a name that may mean other things begins like one of pip's. */
function looksRight(source) {
    if (source.bytes.subarray(0, 8192).includes(0))
        return false;
    const lines = source.text().split(/\r?\n/);
    const first = lines
        .map((line) => line.trim())
        .find((line) => line !== '' && !line.startsWith('#'))
        ?.replace(/\s*\\$|\s#.*$/, '');
    return first === undefined || statement(first) !== undefined;
}
/** Files that may include one another. */
const maxFiles = 200;
function requirements_read(source) {
    const found = { packages: [], constraints: new Map(), gaps: [], seen: new Set(), index: undefined };
    requirements_collect(source, source, false, found);
    const isHashed = found.packages.some(({ hashes }) => (hashes ?? []).length > 0);
    const packages = found.packages.map((entry) => {
        const pinned = entry.version === undefined && entry.origin.kind === 'registry' ? found.constraints.get(entry.identity.name) : undefined;
        return {
            ...entry,
            ...(pinned === undefined ? {} : { version: pinned }),
            ...(entry.origin.kind === 'registry' && found.index !== undefined ? { origin: { kind: 'registry', registry: found.index } } : {}),
            // Once one line has a hash, pip asks for one of all.
            ...(isHashed && entry.origin.kind === 'registry' && entry.hashes?.length === 0 ? { unhashed: true } : {}),
        };
    });
    const scope = scopeByName(source.path);
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope })), graph: 'unknown', gaps: found.gaps };
}
/** What the file's name says it is for. */
function scopeByName(path) {
    const tail = path.split('/').slice(-2).join('/').toLowerCase();
    return /(?:^|[-_./])(?:dev|devel|develop|development|tests?|testing|lint|linting|docs?|ci|typing)(?:[-_.]|$)/.test(tail)
        ? 'development'
        : 'required';
}
function requirements_collect(source, top, asConstraint, found) {
    const mark = `${source.path}\0${asConstraint}`;
    if (found.seen.has(mark))
        return;
    found.seen.add(mark);
    if (found.seen.size > maxFiles)
        throw invalid(source.path, undefined, `expected at most ${maxFiles} files that include one another`);
    const content = source.text();
    refuseConflict(source.path, content);
    for (const { text, line } of logicalLines(source)) {
        if (text === '')
            continue;
        const one = statement(text);
        if (one === undefined)
            throw invalid(source.path, line, `expected a requirement or an option of pip, got "${text.slice(0, 60)}"`);
        if (one.kind === 'include')
            include(one, { source, top, line, asConstraint, found });
        else if (one.kind === 'index')
            found.index = publicAddress(one.url);
        else if (one.kind === 'requirement')
            keep(one, { source, top, line, asConstraint, found });
    }
}
function include({ path, constraint }, { source, top, line, asConstraint, found }) {
    const other = /^[a-z]+:\/\//i.test(path) ? undefined : source.beside(path);
    if (other === undefined)
        found.gaps.push({
            line,
            detail: `${source === top ? '' : `${source.path}: `}the file "${path.slice(0, 100)}" that it includes is not here`,
        });
    else
        requirements_collect(other, top, asConstraint || constraint, found);
}
function keep({ text, editable, hashes, badHash }, { source, top, line, asConstraint, found }) {
    if (badHash !== undefined)
        throw invalid(source.path, line, `expected a hash as ALGORITHM:HEX, got "${badHash.slice(0, 40)}"`);
    const entry = described(text, editable);
    if (entry === undefined)
        throw invalid(source.path, line, `expected a requirement, got "${text.slice(0, 60)}"`);
    if (asConstraint) {
        if (entry.version !== undefined)
            found.constraints.set(entry.identity.name, entry.version);
        return;
    }
    found.packages.push({
        ...entry,
        key: `${entry.identity.name} ${found.packages.length}`,
        hashes,
        line,
        ...(source === top ? {} : { path: source.path }),
    });
}
/** A logical line; undefined when it is nothing that pip knows. */
function statement(text) {
    const included = /^(-r|--requirements?|-c|--constraints?)(?:\s*=\s*|\s*)(\S.*)$/.exec(text);
    if (included !== null)
        return { kind: 'include', path: included[2].trim().replace(/^(["'])(.*)\1$/, '$2'), constraint: /^(?:-c|--c)/.test(text) };
    const index = /^(?:-i|--index-url)(?:\s*=\s*|\s+)(\S+)/.exec(text);
    if (index !== null)
        return { kind: 'index', url: index[1] };
    const editable = /^(?:-e|--editable)(?:\s*=\s*|\s+)(\S.*)$/.exec(text);
    if (editable === null && text.startsWith('-'))
        return /^--?[a-z][a-z-]*(?:[= ].*)?$/i.test(text) ? { kind: 'option' } : undefined;
    const whole = editable === null ? text : editable[1];
    const options = /\s--(?:hash|config-settings?|global-option|install-option)\b/.exec(whole);
    const bare = options === null ? whole : whole.slice(0, options.index);
    const written = [...whole.slice(bare.length).matchAll(/--hash[= ]\s*(\S+)/g)].map((match) => match[1]);
    const badHash = written.find((one) => taggedHash(one).length === 0 && !/^sha(?:224|3_|512_)/.test(one));
    const requirement = bare.trim();
    if (described(requirement, editable !== null) === undefined)
        return undefined;
    return {
        kind: 'requirement',
        text: requirement,
        editable: editable !== null,
        hashes: written.flatMap(taggedHash),
        ...(badHash === undefined ? {} : { badHash }),
    };
}
/** A requirement, an address or a path as a package. */
function described(text, editable) {
    const requirement = editable ? undefined : parseRequirement(text);
    if (requirement !== undefined) {
        const { name, specifier, url } = requirement;
        if (url !== undefined)
            return { identity: pypiIdentity(name), origin: referenceOrigin(url), ...versionOfWheel(url) };
        const version = requirement_exactVersion(specifier);
        return {
            identity: pypiIdentity(name),
            origin: { kind: 'registry' },
            ...(version === undefined ? { declared: specifier } : { version }),
        };
    }
    const bare = text.replace(/\s+;.*$/s, '');
    if (/\s/.test(bare))
        return undefined;
    const isAddress = /^(?:(?:git|hg|svn|bzr)\+|https?:\/\/|file:)/i.test(bare);
    if (!isAddress &&
        !editable &&
        !/^(?:\.{0,2}\/|\.$|\.\.$|~|[A-Za-z]:\\)|\.(?:whl|zip|tar\.gz|tar\.bz2|tgz)$/.test(bare) &&
        !/^[\w.-]+\//.test(bare))
        return undefined;
    const origin = isAddress ? referenceOrigin(bare) : pathOrigin(bare.replace(/\[[^\]]*\]$/, ''));
    const egg = /[#&]egg=([A-Za-z0-9._-]{1,200})/.exec(bare)?.[1];
    const wheel = wheelOf(bare);
    const name = egg ?? wheel?.name;
    const last = bare
        .replace(/[#?].*$/, '')
        .replace(/\/+$/, '')
        .split('/')
        .at(-1)
        ?.replace(/\.git(?:@.*)?$|@.*$/, '');
    // Without a name only the place is known: what lies there may be called anything.
    const identity = name === undefined ? { type: 'generic', name: last === undefined || last === '' ? bare : last } : pypiIdentity(name);
    return { identity, origin, ...(wheel === undefined ? {} : { version: wheel.version }) };
}
function pathOrigin(path) {
    return path === '.' || path === './' ? { kind: 'own', path: '.' } : { kind: 'file', path };
}
/** `name-1.2-py3-none-any.whl`: the name of a wheel says name and version. */
function wheelOf(url) {
    const match = /(?:^|\/)([A-Za-z0-9._]{1,100})-([A-Za-z0-9.+_!%]{1,100})(?:-\d[^-/]{0,50})?-[^-/]{1,100}-[^-/]{1,100}-[^-/]{1,200}\.whl(?:[#?]|$)/.exec(url);
    return match === null ? undefined : { name: match[1], version: match[2].replace(/%2B/gi, '+') };
}
function versionOfWheel(url) {
    const wheel = wheelOf(url);
    return wheel === undefined ? {} : { version: wheel.version };
}
/** Lines joined at a closing backslash, without comments. @throws PortcullisError when the last one is to be continued. */
function logicalLines(source) {
    const found = [];
    let pending;
    const lines = source
        .text()
        .replace(/\r?\n$/, '')
        .split(/\r\n|\r|\n/);
    for (const [index, raw] of lines.entries()) {
        const isComment = /^\s*#/.test(raw);
        const continues = !isComment && raw.endsWith('\\');
        const part = isComment ? '' : continues ? raw.slice(0, -1) : raw;
        pending ??= { parts: [], line: index + 1 };
        pending.parts.push(part.replace(/(?:^|\s)#.*$/, ''));
        if (continues)
            continue;
        // Runs of blanks would be walked again from each of them.
        found.push({ text: pending.parts.join(' ').replace(/\s+/g, ' ').trim(), line: pending.line });
        pending = undefined;
    }
    if (pending !== undefined && pending.parts.join('').trim() !== '')
        throw invalid(source.path, pending.line, 'expected the line to go on after its backslash, got the end of the file');
    return found;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/pypi/uv-lock.js
// uv.lock, version 1. https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile





const uvLock = {
    id: 'uv-lock',
    title: 'uv.lock',
    matches: (path) => named('uv.lock')(path) || path.endsWith('.py.lock'),
    read: uv_lock_read,
};
async function uv_lock_read(source) {
    const document = await tomlShape(source);
    const version = own(document.root, 'version');
    if (version !== 1)
        throw invalid(source.path, document.line(['version']), `expected version 1, got ${String(version).slice(0, 20)}`);
    const manifest = document.fields(own(document.root, 'manifest'), ['manifest']);
    const members = new Set(document.list(own(manifest, 'members'), ['manifest', 'members']).map(String).map(normalName));
    const entries = document
        .list(own(document.root, 'package'), ['package'])
        .map((value, index) => uv_lock_entryOf(document, document.fields(value, ['package', index]) ?? {}, ['package', index], members));
    const asked = [
        ...wants(document, own(manifest, 'requirements'), ['manifest', 'requirements'], 'required'),
        ...groupWants(document, own(manifest, 'dependency-groups'), ['manifest', 'dependency-groups'], 'development'),
    ];
    const { packages, roots = [] } = lock_graph_link(source.path, entries, asked);
    const product = packages.find(({ origin }) => origin.kind === 'own' && origin.path === '.');
    const rest = packages.filter(({ origin }) => origin.kind === 'own' && origin.path !== '.');
    return {
        ...(product === undefined
            ? {}
            : {
                subject: {
                    name: product.identity.name,
                    identity: product.identity,
                    ...(product.version === undefined ? {} : { version: product.version }),
                },
            }),
        packages: packages.filter((entry) => entry !== product),
        roots: [...roots, ...(product?.dependencies ?? []), ...rest.map(({ key }) => ({ to: key, scope: 'required' }))],
        graph: 'complete',
    };
}
function uv_lock_entryOf(document, fields, path, members) {
    const name = document.needed(own(fields, 'name'), [...path, 'name']);
    const version = document.text(own(fields, 'version'), [...path, 'version']);
    const source = document.fields(own(fields, 'source'), [...path, 'source']);
    if (source === undefined)
        throw invalid(document.file, document.line(path), `expected a source of ${name.slice(0, 80)}, got none`);
    const origin = uv_lock_originOf(document, source, [...path, 'source'], members.has(normalName(name)));
    const hashes = archives(document, fields, path);
    if (origin.kind === 'registry' && version === undefined)
        throw invalid(document.file, document.line(path), `expected a version of ${name.slice(0, 80)}, got none`);
    return {
        key: `${normalName(name)} ${version ?? ''} ${path[1]}`,
        identity: pypiIdentity(name),
        ...(version === undefined ? {} : { version }),
        origin,
        ...lineOf(document, path),
        hashes,
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
        wants: [
            ...wants(document, own(fields, 'dependencies'), [...path, 'dependencies'], 'required'),
            ...groupWants(document, own(fields, 'optional-dependencies'), [...path, 'optional-dependencies'], 'optional'),
            ...groupWants(document, own(fields, 'dev-dependencies'), [...path, 'dev-dependencies'], 'development'),
        ],
    };
}
function uv_lock_originOf(document, source, path, isMember) {
    const text = (key) => document.text(own(source, key), [...path, key]);
    const folder = text('virtual') ?? text('editable') ?? text('directory');
    if (folder !== undefined)
        return isMember || folder === '.' ? { kind: 'own', path: folder } : { kind: 'file', path: folder };
    const git = text('git');
    if (git !== undefined) {
        const [address = '', commit] = git.split('#');
        return { kind: 'git', url: address.replace(/\?.*$/, ''), ...(commit === undefined ? {} : { commit }) };
    }
    const url = text('url');
    if (url !== undefined)
        return referenceOrigin(url);
    const file = text('path');
    if (file !== undefined)
        return { kind: 'file', path: file };
    const registry = text('registry');
    if (registry === undefined)
        throw invalid(document.file, document.line(path), 'expected a registry, git, url, path or folder as source');
    return { kind: 'registry', ...(registry === 'https://pypi.org/simple' ? {} : { registry }) };
}
function archives(document, fields, path) {
    const sdist = document.fields(own(fields, 'sdist'), [...path, 'sdist']);
    const wheels = document
        .list(own(fields, 'wheels'), [...path, 'wheels'])
        .map((wheel, index) => document.fields(wheel, [...path, 'wheels', index]));
    return [sdist, ...wheels].flatMap((archive) => taggedHash(document.text(own(archive, 'hash'), [...path, 'hash'])));
}
function wants(document, value, path, scope, forExtra) {
    return document.list(value, path).map((item, index) => {
        const at = [...path, index];
        const fields = document.fields(item, at);
        const version = document.text(own(fields, 'version'), at);
        return {
            name: document.needed(own(fields, 'name'), at),
            ...(version === undefined ? {} : { version }),
            extras: [...document.list(own(fields, 'extra'), at), ...document.list(own(fields, 'extras'), at)].map(String),
            scope,
            ...(forExtra === undefined ? {} : { forExtras: [forExtra] }),
        };
    });
}
function groupWants(document, value, path, scope) {
    const groups = document.fields(value, path) ?? {};
    return Object.entries(groups).flatMap(([group, list]) => wants(document, list, [...path, group], scope, scope === 'optional' ? group : undefined));
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/swift/package-resolved.js
// Package.resolved of the Swift Package Manager, versions 1 to 3: repositories at a version, a branch or a commit; no edges.



const swiftPackageResolved = {
    id: 'swift-package-resolved',
    title: 'Package.resolved of Swift',
    matches: named('Package.resolved', '.package.resolved'),
    read: package_resolved_read,
};
function package_resolved_read(source) {
    const parsed = parseJson(source.text(), source.path, { places: 3 });
    const document = shape(source.path, parsed);
    const version = own(document.root, 'version');
    if (version !== 1 && version !== 2 && version !== 3)
        throw invalid(source.path, document.line(['version']), `expected version 1, 2 or 3, got ${String(version).slice(0, 20)}`);
    const holder = version === 1 ? document.fields(own(document.root, 'object'), ['object']) : document.root;
    const pins = own(holder, 'pins');
    const path = version === 1 ? ['object', 'pins'] : ['pins'];
    if (!Array.isArray(pins))
        throw invalid(source.path, document.line(path), 'expected the list `pins`');
    const packages = pins.map((value, index) => package_resolved_packageOf(value, [...path, index], document, source.path));
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
function package_resolved_packageOf(value, path, document, file) {
    const pin = document.fields(value, path) ?? {};
    const kind = document.text(own(pin, 'kind'), path);
    const location = document.text(own(pin, 'location') ?? own(pin, 'repositoryURL'), path) ?? '';
    const name = document.needed(own(pin, 'identity') ?? own(pin, 'package') ?? location, path);
    const state = document.fields(own(pin, 'state'), path);
    const revision = document.text(own(state, 'revision'), path);
    // A branch moves: what was built is its commit.
    const version = document.text(own(state, 'version'), path) ?? revision;
    if (version === undefined)
        throw invalid(file, document.line(path), `expected a version or a revision of ${name.slice(0, 80)}, got none`);
    const bare = { key: `${path.at(-1)}:${name}`, version, ...lineOf(document, path) };
    if (kind === 'registry') {
        const dot = name.indexOf('.');
        const identity = dot < 0 ? { type: 'swift', name } : { type: 'swift', namespace: name.slice(0, dot), name: name.slice(dot + 1) };
        return { ...bare, identity, origin: { kind: 'registry' } };
    }
    const repository = repositoryOf(location);
    if (kind === 'localSourceControl' || repository === undefined)
        return { ...bare, identity: { type: 'swift', name }, origin: { kind: 'file', path: location } };
    // The name of a Swift package is its repository, so that this is no other package than the one of the purl.
    return { ...bare, identity: { type: 'swift', ...repository }, origin: { kind: 'registry', url: location } };
}
/** Host and owners as namespace, and the repository, of `https://host/owner/name.git`, `git@host:owner/name`. */
function repositoryOf(location) {
    const match = /^(?:(?:https?|ssh|git):\/\/(?:[^/@]{1,200}@)?|(?:[\w.-]{1,100}@))([\w.-]{1,255})(?::\d{1,5}(?=\/))?[:/]{1,2}(.{1,1000})$/.exec(location);
    if (match === null)
        return undefined;
    const parts = match[2]
        .replace(/\/{1,10}$/, '')
        .replace(/\.git$/, '')
        .split('/')
        .filter((part) => part !== '');
    const name = parts.pop();
    return name === undefined ? undefined : { namespace: [match[1].toLowerCase(), ...parts].join('/'), name };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/terraform/hcl.js
// The HCL of a dependency lock: blocks `provider "address" { name = "text", name = ["text", …] }` and comments, and nothing else.


/** @throws PortcullisError at anything else. */
function providerBlocks(source) {
    const tokens = tokensOf(source);
    let at = 0;
    const take = () => {
        const token = tokens[at++];
        if (token === undefined)
            throw invalid(source.path, tokens.at(-1)?.line ?? 1, 'expected a closing bracket, got the end of the file');
        return token;
    };
    const mark = (text) => {
        const token = take();
        if (token.quoted === true || token.text !== text)
            throw invalid(source.path, token.line, `expected "${text}", got "${token.text.slice(0, 60)}"`);
    };
    const quoted = () => {
        const token = take();
        if (token.quoted !== true)
            throw invalid(source.path, token.line, `expected text in quotes, got "${token.text.slice(0, 60)}"`);
        return token.text;
    };
    const list = () => {
        const found = [];
        while (tokens[at]?.text !== ']' || tokens[at]?.quoted === true) {
            found.push(quoted());
            if (tokens[at]?.text === ',')
                at++;
        }
        at++;
        return found;
    };
    const blocks = [];
    while (at < tokens.length) {
        const { line } = tokens[at];
        mark('provider');
        const label = quoted();
        mark('{');
        const attributes = new Map();
        for (let name = take(); name.quoted === true || name.text !== '}'; name = take()) {
            if (name.quoted === true || !/^[a-z_]{1,60}$/.test(name.text))
                throw invalid(source.path, name.line, `expected an attribute, got "${name.text.slice(0, 60)}"`);
            if (attributes.has(name.text))
                throw invalid(source.path, name.line, `the attribute ${name.text} stands twice`);
            mark('=');
            const isList = tokens[at]?.text === '[' && tokens[at]?.quoted !== true;
            if (isList)
                at++;
            attributes.set(name.text, isList ? list() : [quoted()]);
        }
        blocks.push({ label, line, attributes });
    }
    return blocks;
}
function tokensOf(source) {
    return linesOf(source).flatMap(({ text, number }) => {
        const found = [];
        for (const match of text.matchAll(/\s+|(?:#|\/\/).*$|"([^"\\]{0,20000}(?:\\.[^"\\]{0,20000}){0,500})"|[{}[\],=]|[A-Za-z_]\w*|(.)/g)) {
            if (match[2] !== undefined)
                throw invalid(source.path, number, `expected a provider block, got "${match[2]}"`);
            if (match[1] !== undefined)
                found.push({ text: match[1], quoted: true, line: number });
            else if (!/^(?:\s|#|\/\/)/.test(match[0]))
                found.push({ text: match[0], line: number });
        }
        return found;
    });
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/terraform/lock.js
// .terraform.lock.hcl of Terraform and OpenTofu: providers with version and hashes for each platform.



const terraformLock = {
    id: 'terraform-lock',
    title: '.terraform.lock.hcl of Terraform',
    matches: named('.terraform.lock.hcl'),
    read: lock_read,
};
function lock_read(source) {
    if (source.text().trim() === '')
        throw invalid(source.path, 1, 'expected a lock of providers, got an empty file');
    const seen = new Set();
    const packages = providerBlocks(source).map(({ label, line, attributes }) => {
        if (seen.has(label))
            throw invalid(source.path, line, `the provider ${label.slice(0, 100)} stands twice`);
        seen.add(label);
        const parts = label.split('/');
        const version = attributes.get('version')?.[0];
        if (parts.length !== 3 || parts.includes(''))
            throw invalid(source.path, line, `expected \`host/namespace/type\`, got "${label.slice(0, 100)}"`);
        if (version === undefined || version === '')
            throw invalid(source.path, line, `expected the version of ${label.slice(0, 100)}, got none`);
        // `zh:` is of the archive for one platform, `h1:` of its content in Go's own way.
        const hashes = (attributes.get('hashes') ?? []).flatMap((text) => hexHash('SHA-256', /^zh:([0-9a-f]{64})$/.exec(text)?.[1]));
        return {
            key: label,
            identity: { type: 'terraform', namespace: `${parts[0]}/${parts[1]}`, name: parts[2] },
            version,
            origin: { kind: 'registry', registry: parts[0] },
            line,
            hashes,
            ...((attributes.get('hashes') ?? []).length === 0 ? { unhashed: true } : {}),
        };
    });
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/readers/index.js
// Every reader, in the order in which files are offered to them.

















































const readers = [
    bunLock,
    bunLockb,
    cabalFreeze,
    cargoAuditable,
    cargoLock,
    cargoToml,
    chartLock,
    composerInstalled,
    composerLock,
    conanLock,
    conanfileTxt,
    condaEnvironment,
    condaExplicit,
    dockerfile,
    dotnetDeps,
    dotnetProject,
    gemfileLock,
    githubAction,
    githubWorkflow,
    goBuildInfo,
    goMod,
    goSum,
    goVendorModules,
    gradleLockfile,
    gradleVersionCatalog,
    installedGemspec,
    jar,
    juliaManifest,
    mavenPom,
    mixLock,
    npmPackageJson,
    npmPackageLock,
    nugetCentralVersions,
    nugetPackagesConfig,
    nugetPackagesLock,
    nugetProjectAssets,
    pdmLock,
    pipfileLock,
    pnpmLock,
    podfileLock,
    poetryLock,
    pubspecLock,
    pylock,
    pypiDistInfo,
    pypiPipfile,
    pypiPyproject,
    pypiRequirements,
    rebarLock,
    renvLock,
    stackLock,
    swiftPackageResolved,
    terraformLock,
    uvLock,
    yarnLock,
];
/** The reader of a file, by its name. */
function readerOf(path) {
    return readers.find((reader) => reader.matches(path));
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/baseline.js
// What an inventory is held against: the base commit's own lock files, or a document that the team committed.





/** The inventory of a commit, from the same kinds of files. */
async function commitBaseline(tree, wanted, maxBytes) {
    const manifests = [];
    const gaps = [];
    for (const path of tree.paths?.() ?? []) {
        const known = readers.filter((reader) => reader.matches(path));
        if (known.length === 0 || !wanted(path))
            continue;
        try {
            const bytes = tree.peek(path, maxBytes);
            if (bytes === undefined)
                continue;
            const own = sourceIn(tree, path, bytes, maxBytes);
            const reader = known.find(({ recognises }) => recognises === undefined || recognises(own));
            if (reader !== undefined)
                manifests.push({ path, reader: reader.id, manifest: await reader.read(own) });
        }
        catch (error) {
            if (!(error instanceof src/* PortcullisError */.SO))
                throw error;
            gaps.push({ path, reason: 'baseline-unreadable', gap: false, detail: `${tree.where}: ${error.message}` });
        }
    }
    return { name: tree.where.replace(/^at /, ''), components: inventory(manifests).components, gaps };
}
/** A committed document. @throws PortcullisError when it is not there or cannot be read: what is named must exist. */
function documentBaseline(tree, path, maxBytes) {
    const bytes = tree.read(path, maxBytes);
    if (bytes === undefined)
        throw new src/* PortcullisError */.SO({
            code: 'baseline-missing',
            message: `expected a document to compare with ${tree.where}, got none`,
            where: { file: path, key: 'baseline' },
            remedy: 'Commit the document, or leave `baseline` empty.',
        });
    return { name: path, components: readDocument(source(path, bytes)).inventory.components, gaps: [] };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/canary.js
// A lock that the readers must understand, so that an empty inventory is proof of an empty product.



const lock = JSON.stringify({
    name: 'canary',
    lockfileVersion: 3,
    packages: { '': { dependencies: { bird: '^1.0.0' } }, 'node_modules/bird': { version: '1.2.3' } },
});
async function runCanary() {
    const manifest = await npmPackageLock.read(source('package-lock.json', Buffer.from(lock)));
    const { components } = inventory([{ path: 'package-lock.json', reader: npmPackageLock.id, manifest }]);
    const detected = components.length === 1 && components[0]?.purl === 'pkg:npm/bird@1.2.3' && components[0].scope === 'required';
    return { detected, detail: detected ? 'a package of a made-up lock was found' : 'a package of a made-up lock went unnoticed' };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/completeness.js
// How much of what authorities ask for the data has: counted, never rounded up to "complies".
// NTIA: The Minimum Elements For an SBOM (2021); CISA: 2025 Minimum Elements for an SBOM; BSI TR-03183-2, 2.1.
const completeness_all = ['NTIA', 'CISA', 'BSI'];
const ofComponents = [
    { name: 'name', asks: completeness_all, has: ({ identity }) => identity.name !== '' },
    { name: 'version', asks: completeness_all, has: ({ version }) => version !== undefined },
    { name: 'identifier', asks: completeness_all, has: ({ purl }) => purl !== undefined },
    { name: 'dependencies', asks: completeness_all, has: ({ dependencies }) => dependencies !== undefined },
    // Locks name no supplier; a namespace is not one.
    { name: 'supplier', asks: completeness_all, has: () => false },
    { name: 'hash', asks: ['CISA', 'BSI'], has: ({ hashes }) => hashes.length > 0 },
    { name: 'SHA-512 hash', asks: ['BSI'], has: ({ hashes }) => hashes.some(({ algorithm }) => algorithm === 'SHA-512') },
    { name: 'licence', asks: ['CISA', 'BSI'], has: ({ licence }) => licence !== undefined },
];
function completeness({ inventory: { components }, complete }) {
    const once = (name, asks, has) => ({ name, asks, have: has ? 1 : 0, of: 1 });
    return [
        ...ofComponents.map(({ name, asks, has }) => ({ name, asks, have: components.filter(has).length, of: components.length })),
        once('maker of the document', completeness_all, true),
        once('time', completeness_all, true),
        once('tool and its version', ['CISA'], true),
        once('moment in the life of the product', ['CISA'], true),
        once('everything that names packages was read', ['CISA', 'BSI'], complete),
    ];
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/document.js
// What every document says, whatever its format: made once, written by each in its own words.


/** @param created when the inventory was taken. */
function documentOf(inventory, name, created, complete) {
    const only = inventory.subjects.length === 1 ? inventory.subjects[0] : undefined;
    const root = {
        ref: 'root',
        name: only?.name ?? name,
        ...(only?.version === undefined ? {} : { version: only.version }),
        ...(only?.purl === undefined ? {} : { purl: only.purl }),
    };
    const stamp = `${created.toISOString().slice(0, 19)}Z`;
    const content = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([root, stamp, complete, inventory]))
        .digest();
    return { inventory, root, created: stamp, serial: uuidOf(content), complete, tool: { name: 'portcullis-sbom', version: src/* version */.rE } };
}
/** Edges of the whole graph: from the product to its parts, from each to what it needs; leaves have none. Refs in order. */
function document_edges({ inventory, root }) {
    const { subjects, components } = inventory;
    const known = new Set([...subjects, ...components].map(({ ref }) => ref));
    const kept = (refs) => refs.filter((ref) => known.has(ref));
    const only = subjects.length === 1 ? subjects[0] : undefined;
    return [
        { ref: root.ref, to: only === undefined ? subjects.map(({ ref }) => ref) : kept(only.dependencies) },
        ...(only === undefined ? subjects.map(({ ref, dependencies }) => ({ ref, to: kept(dependencies) })) : []),
        ...components.map(({ ref, dependencies = [] }) => ({ ref, to: kept(dependencies) })),
    ];
}
/** Subjects that stand as components of their own: where there are several, each is a part of the product. */
function parts({ inventory: { subjects } }) {
    return subjects.length === 1 ? [] : subjects;
}
/** A name-based UUID (RFC 9562, version 8) over a digest. */
function uuidOf(digest) {
    const bytes = Buffer.from(digest.subarray(0, 16));
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
/** Facts of a component that no format has a field for, as names and values. */
function extraFacts({ origin, declared, aliases, scope, depth }) {
    return [
        ['portcullis:scope', scope],
        ...(depth === undefined ? [] : [['portcullis:depth', String(depth)]]),
        ...(declared === undefined ? [] : [['portcullis:declared', declared]]),
        ...aliases.map((alias) => ['portcullis:alias', alias]),
        ...(origin.kind === 'registry' ? [] : [['portcullis:origin', origin.kind]]),
    ];
}

// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __nccwpck_require__(326);
;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/licences.js
// Licences as locks write them: an id or expression of SPDX, or a name that is neither.

/** Longest text that is read as an expression. */
const maxExpression = 1000;
/** SPDX 2.3, annex D. What does not parse keeps its words. */
function licences_licenceOf(written) {
    const text = written.trim();
    if (text.length > maxExpression)
        return { kind: 'name', name: text };
    try {
        const tree = spdx_expression_parse(text);
        const isId = 'license' in tree && tree.exception === undefined && tree.plus !== true && !/^(?:LicenseRef|DocumentRef)-/.test(text);
        return isId && /^[A-Za-z0-9.-]+$/.test(text) ? { kind: 'id', id: text } : { kind: 'expression', expression: text };
    }
    catch {
        return { kind: 'name', name: text };
    }
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/cyclonedx.js
// What a CycloneDX document says, as the JSON form has it; the XML form is written from the same values.
// https://cyclonedx.org/docs/1.6/json/ and https://cyclonedx.org/docs/1.7/json/



function bomOf(document, specVersion) {
    const { inventory, root, created, serial, tool } = document;
    return {
        specVersion,
        serialNumber: `urn:uuid:${serial}`,
        metadata: {
            timestamp: created,
            lifecycles: [{ phase: 'pre-build' }],
            tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
            component: {
                type: 'application',
                'bom-ref': root.ref,
                name: root.name,
                ...optional('version', root.version),
                ...optional('purl', root.purl),
            },
        },
        components: [...parts(document).map(part), ...inventory.components.map(cyclonedx_component)],
        dependencies: document_edges(document).map(({ ref, to }) => ({ ref, dependsOn: to })),
        compositions: [{ aggregate: document.complete ? 'complete' : 'incomplete', assemblies: [root.ref] }],
    };
}
function part({ ref, name, version, purl, path }) {
    return {
        type: 'application',
        'bom-ref': ref,
        name,
        ...optional('version', version),
        ...optional('purl', purl),
        evidence: { occurrences: [{ location: path }] },
    };
}
function cyclonedx_component(entry) {
    const { ref, purl, identity, version, hashes, licence, scope, origin } = entry;
    return {
        type: origin.kind === 'own' ? 'application' : identity.type === 'docker' || identity.type === 'oci' ? 'container' : 'library',
        'bom-ref': ref,
        ...optional('group', identity.namespace),
        name: identity.name === '' ? nameText(identity) : identity.name,
        ...optional('version', version),
        scope: scope === 'required' ? 'required' : scope === 'development' ? 'excluded' : 'optional',
        ...(hashes.length === 0 ? {} : { hashes: hashes.map(({ algorithm, value }) => ({ alg: algorithm, content: value })) }),
        ...(licence === undefined ? {} : { licenses: [licenceChoice(licence)] }),
        ...optional('purl', purl),
        ...references(origin),
        evidence: {
            occurrences: entry.places.map(({ path, line }) => ({ location: path, ...(line === undefined ? {} : { line }) })),
        },
        properties: extraFacts(entry).map(([name, value]) => ({ name, value })),
    };
}
function licenceChoice(written) {
    const licence = licences_licenceOf(written);
    if (licence.kind === 'id')
        return { license: { id: licence.id } };
    return licence.kind === 'expression' ? { expression: licence.expression } : { license: { name: licence.name } };
}
/** Addresses that are no URI are left to the properties: the schema wants one. */
function references(origin) {
    const url = origin.kind === 'git' || origin.kind === 'url' ? origin.url : origin.kind === 'registry' ? origin.url : undefined;
    if (url === undefined || !URL.canParse(url))
        return {};
    return { externalReferences: [{ type: origin.kind === 'git' ? 'vcs' : 'distribution', url }] };
}
function optional(key, value) {
    return (value === undefined ? {} : { [key]: value });
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/cyclonedx-json.js
// CycloneDX as JSON.

function cycloneDxJson(document, version) {
    const { specVersion, serialNumber, ...rest } = bomOf(document, version);
    const head = {
        $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
        bomFormat: 'CycloneDX',
        specVersion,
        serialNumber,
        version: 1,
    };
    return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/xml-text.js
// XML as text: elements with attributes and children, escaped, indented.
/** An element that holds text; nothing where there is none. */
function textElement(name, text) {
    return text === undefined ? undefined : { name, text };
}
function xmlText(root) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
}
function written({ name, attributes = {}, children, text }, indent) {
    const head = `${name}${Object.entries(attributes)
        .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value)}"`]))
        .join('')}`;
    if (text !== undefined)
        return `${indent}<${head}>${escaped(text)}</${name}>\n`;
    const inner = (children ?? []).filter((child) => child !== undefined).map((child) => written(child, `${indent}  `));
    return inner.length === 0 ? `${indent}<${head}/>\n` : `${indent}<${head}>\n${inner.join('')}${indent}</${name}>\n`;
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\n': '&#10;',
    '\r': '&#13;',
    '\t': '&#9;',
};
/** Characters that XML 1.0 cannot hold at all become U+FFFD. */
function escaped(text) {
    return text
        .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
        .replace(/[&<>"\n\r\t]/g, (letter) => entities[letter]);
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/cyclonedx-xml.js
// CycloneDX as XML: the same values in the order that the schema fixes (https://cyclonedx.org/docs/1.6/xml/).


function cycloneDxXml(document, version) {
    const bom = bomOf(document, version);
    return xmlText({
        name: 'bom',
        attributes: { xmlns: `http://cyclonedx.org/schema/bom/${version}`, serialNumber: bom.serialNumber, version: '1' },
        children: [
            metadata(bom),
            { name: 'components', children: bom.components.map(cyclonedx_xml_component) },
            {
                name: 'dependencies',
                children: bom.dependencies.map(({ ref, dependsOn }) => ({
                    name: 'dependency',
                    attributes: { ref },
                    children: dependsOn.map((to) => ({ name: 'dependency', attributes: { ref: to } })),
                })),
            },
            {
                name: 'compositions',
                children: bom.compositions.map(({ aggregate, assemblies }) => ({
                    name: 'composition',
                    children: [
                        textElement('aggregate', aggregate),
                        { name: 'assemblies', children: assemblies.map((ref) => ({ name: 'assembly', attributes: { ref } })) },
                    ],
                })),
            },
        ],
    });
}
function metadata({ metadata: { timestamp, lifecycles, tools, component: root } }) {
    return {
        name: 'metadata',
        children: [
            textElement('timestamp', timestamp),
            { name: 'lifecycles', children: lifecycles.map(({ phase }) => ({ name: 'lifecycle', children: [textElement('phase', phase)] })) },
            {
                name: 'tools',
                children: [
                    {
                        name: 'components',
                        children: tools.components.map(({ type, name, version }) => ({
                            name: 'component',
                            attributes: { type },
                            children: [textElement('name', name), textElement('version', version)],
                        })),
                    },
                ],
            },
            cyclonedx_xml_component(root),
        ],
    };
}
function cyclonedx_xml_component(entry) {
    const { hashes, licenses, externalReferences, properties, evidence } = entry;
    return {
        name: 'component',
        attributes: { type: entry.type, 'bom-ref': entry['bom-ref'] },
        children: [
            textElement('group', entry.group),
            textElement('name', entry.name),
            textElement('version', entry.version),
            textElement('scope', entry.scope),
            list('hashes', hashes, ({ alg, content }) => ({ name: 'hash', attributes: { alg }, text: content })),
            list('licenses', licenses, (choice) => 'expression' in choice
                ? { name: 'expression', text: choice.expression }
                : {
                    name: 'license',
                    children: ['id' in choice.license ? textElement('id', choice.license.id) : textElement('name', choice.license.name)],
                }),
            textElement('purl', entry.purl),
            list('externalReferences', externalReferences, ({ type, url }) => ({
                name: 'reference',
                attributes: { type },
                children: [textElement('url', url)],
            })),
            list('properties', properties, ({ name, value }) => ({ name: 'property', attributes: { name }, text: value })),
            evidence === undefined
                ? undefined
                : {
                    name: 'evidence',
                    children: [
                        list('occurrences', evidence.occurrences, ({ location, line }) => ({
                            name: 'occurrence',
                            children: [textElement('location', location), textElement('line', line === undefined ? undefined : String(line))],
                        })),
                    ],
                },
        ],
    };
}
function list(name, items, element) {
    return items === undefined || items.length === 0 ? undefined : { name, children: items.map(element) };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/spdx.js
// What an SPDX 2.3 document says, whatever its form (https://spdx.github.io/spdx-spec/v2.3/).





const noAssertion = 'NOASSERTION';
function spdxOf(document) {
    const { inventory, root, created, serial, tool } = document;
    const ids = idsFor([root.ref, ...parts(document).map(({ ref }) => ref), ...inventory.components.map(({ ref }) => ref)]);
    const idOf = (ref) => ids.get(ref);
    const named = new Map();
    const product = (ref, name, version, purl) => ({
        ...common(idOf(ref), name, version, purl),
        downloadLocation: noAssertion,
        licenseDeclared: noAssertion,
        primaryPackagePurpose: 'APPLICATION',
    });
    const packages = [
        product(root.ref, root.name, root.version, root.purl),
        ...parts(document).map(({ ref, name, version, purl }) => product(ref, name, version, purl)),
        ...inventory.components.map((entry) => spdx_packageOf(entry, idOf(entry.ref), named)),
    ];
    const relationships = document_edges(document).flatMap(({ ref, to }) => to.map((target) => ({ spdxElementId: idOf(ref), relationshipType: 'DEPENDS_ON', relatedSpdxElement: idOf(target) })));
    // The document itself describes the product; a leaf says that it needs nothing.
    const leaves = inventory.components.filter(({ dependencies }) => dependencies !== undefined && dependencies.length === 0);
    return {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: 'SPDXRef-DOCUMENT',
        name: root.name,
        documentNamespace: `urn:uuid:${serial}`,
        creationInfo: {
            created,
            creators: [`Tool: ${tool.name}-${tool.version}`],
            ...(document.complete ? {} : { comment: 'Incomplete: a file that names packages could not be read.' }),
        },
        packages,
        relationships: [
            { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: idOf(root.ref) },
            ...relationships,
            ...leaves.map(({ ref }) => ({ spdxElementId: idOf(ref), relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'NONE' })),
        ],
        ...(named.size === 0
            ? {}
            : { hasExtractedLicensingInfos: [...named].map(([name, licenseId]) => ({ licenseId, extractedText: name, name })) }),
    };
}
function common(SPDXID, name, version, purl) {
    return {
        SPDXID,
        name,
        ...(version === undefined ? {} : { versionInfo: version }),
        filesAnalyzed: false,
        supplier: noAssertion,
        licenseConcluded: noAssertion,
        copyrightText: noAssertion,
        ...(purl === undefined
            ? {}
            : { externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }] }),
    };
}
function spdx_packageOf(entry, id, named) {
    const { identity, version, purl, origin, hashes, licence, places } = entry;
    const facts = extraFacts(entry).map(([name, value]) => `${name}=${value}`);
    return {
        ...common(id, nameText(identity), version, purl),
        downloadLocation: downloadOf(origin),
        ...(hashes.length === 0
            ? {}
            : { checksums: hashes.map(({ algorithm, value }) => ({ algorithm: spdxAlgorithm[algorithm], checksumValue: value })) }),
        sourceInfo: `found in ${places.map(({ path, line }) => (line === undefined ? path : `${path}:${line}`)).join(', ')}`,
        licenseDeclared: licence === undefined ? noAssertion : declared(licence, named),
        comment: facts.join('; '),
        primaryPackagePurpose: identity.type === 'docker' || identity.type === 'oci' ? 'CONTAINER' : 'LIBRARY',
    };
}
const spdxAlgorithm = {
    MD5: 'MD5',
    'SHA-1': 'SHA1',
    'SHA-256': 'SHA256',
    'SHA-384': 'SHA384',
    'SHA-512': 'SHA512',
};
/** An address as clause 7.7 wants it: a URI, or one of version control with its commit. */
function downloadOf(origin) {
    if (origin.kind === 'git') {
        const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(origin.url) ? origin.url : `git+ssh://${origin.url.replace(':', '/')}`;
        return `${url.startsWith('git') ? '' : 'git+'}${url}${origin.commit === undefined ? '' : `@${origin.commit}`}`.replace(/\s/g, '%20');
    }
    const url = origin.kind === 'url' || origin.kind === 'registry' ? origin.url : undefined;
    return url !== undefined && URL.canParse(url) ? url.replace(/\s/g, '%20') : noAssertion;
}
/** An expression of SPDX, or a reference to the words that the document carries. */
function declared(written, named) {
    const licence = licences_licenceOf(written);
    if (licence.kind === 'id')
        return licence.id;
    if (licence.kind === 'expression' && !/LicenseRef-|DocumentRef-/.test(licence.expression))
        return licence.expression;
    const known = named.get(written) ?? `LicenseRef-${(0,external_node_crypto_.createHash)('sha256').update(written).digest('hex').slice(0, 16)}`;
    named.set(written, known);
    return known;
}
/** Ids of letters, digits, dots and dashes (clause 3.2); a digest tells apart what differs only in other characters. */
function idsFor(refs) {
    const taken = new Set();
    const ids = new Map();
    for (const ref of [...refs].sort(src/* compareText */.n6)) {
        const plain = `SPDXRef-${ref
            .replace(/^pkg:/, '')
            .replace(/[^A-Za-z0-9.-]+/g, '-')
            .slice(0, 200)}`;
        const id = taken.has(plain) ? `${plain}-${(0,external_node_crypto_.createHash)('sha256').update(ref).digest('hex').slice(0, 12)}` : plain;
        taken.add(id);
        ids.set(ref, id);
    }
    return ids;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/spdx-json.js
// SPDX 2.3 as JSON.

function spdxJson(document) {
    return `${JSON.stringify(spdxOf(document), null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/spdx-tag-value.js
// SPDX 2.3 as tags and values: one a line, text of several lines between <text> and </text>.

function spdxTagValue(document) {
    const { spdxVersion, dataLicense, SPDXID, name, documentNamespace, creationInfo, packages, relationships, hasExtractedLicensingInfos } = spdxOf(document);
    const lines = [
        `SPDXVersion: ${spdxVersion}`,
        `DataLicense: ${dataLicense}`,
        `SPDXID: ${SPDXID}`,
        `DocumentName: ${oneLine(name)}`,
        `DocumentNamespace: ${documentNamespace}`,
        ...creationInfo.creators.map((creator) => `Creator: ${creator}`),
        `Created: ${creationInfo.created}`,
        ...(creationInfo.comment === undefined ? [] : [`CreatorComment: ${spdx_tag_value_text(creationInfo.comment)}`]),
        ...packages.flatMap((entry) => ['', ...packageLines(entry)]),
        '',
        ...relationships.map(({ spdxElementId, relationshipType, relatedSpdxElement }) => `Relationship: ${spdxElementId} ${relationshipType} ${relatedSpdxElement}`),
        ...(hasExtractedLicensingInfos ?? []).flatMap((info) => [
            '',
            `LicenseID: ${info.licenseId}`,
            `ExtractedText: ${spdx_tag_value_text(info.extractedText)}`,
            `LicenseName: ${oneLine(info.name)}`,
        ]),
    ];
    return `${lines.join('\n')}\n`;
}
function packageLines(entry) {
    return [
        `PackageName: ${oneLine(entry.name)}`,
        `SPDXID: ${entry.SPDXID}`,
        ...(entry.versionInfo === undefined ? [] : [`PackageVersion: ${oneLine(entry.versionInfo)}`]),
        `PackageSupplier: ${entry.supplier}`,
        `PackageDownloadLocation: ${entry.downloadLocation}`,
        'FilesAnalyzed: false',
        ...(entry.checksums ?? []).map(({ algorithm, checksumValue }) => `PackageChecksum: ${algorithm}: ${checksumValue}`),
        ...(entry.sourceInfo === undefined ? [] : [`PackageSourceInfo: ${spdx_tag_value_text(entry.sourceInfo)}`]),
        `PackageLicenseConcluded: ${entry.licenseConcluded}`,
        `PackageLicenseDeclared: ${entry.licenseDeclared}`,
        `PackageCopyrightText: ${entry.copyrightText}`,
        ...(entry.comment === undefined ? [] : [`PackageComment: ${spdx_tag_value_text(entry.comment)}`]),
        `PrimaryPackagePurpose: ${entry.primaryPackagePurpose}`,
        ...(entry.externalRefs ?? []).map((ref) => `ExternalRef: ${ref.referenceCategory} ${ref.referenceType} ${ref.referenceLocator}`),
    ];
}
function oneLine(value) {
    return value.replace(/\s+/g, ' ').trim();
}
/** Nothing in the text may end it early. */
function spdx_tag_value_text(value) {
    return `<text>${value.replaceAll('</text>', '< /text>')}</text>`;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/index.js
// Documents by the name that users give their format, and the end of the file's name.




const documentFormats = {
    'cyclonedx-json': { extension: '.cdx.json', write: (document) => cycloneDxJson(document, '1.6') },
    'cyclonedx-json-1.7': { extension: '.cdx17.json', write: (document) => cycloneDxJson(document, '1.7') },
    'cyclonedx-xml': { extension: '.cdx.xml', write: (document) => cycloneDxXml(document, '1.6') },
    'cyclonedx-xml-1.7': { extension: '.cdx17.xml', write: (document) => cycloneDxXml(document, '1.7') },
    'spdx-json': { extension: '.spdx.json', write: spdxJson },
    'spdx-tag-value': { extension: '.spdx', write: spdxTagValue },
};
function isDocumentFormat(name) {
    return Object.hasOwn(documentFormats, name);
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/drift.js
// What changed between two inventories: packages that came, went or moved to another version, and bytes that changed under one version.


/** Sorted by name; the same for the same two inventories. */
function drift(before, after) {
    const old = byPackage(without(before, after));
    const now = byPackage(without(after, before));
    const added = [];
    const removed = [];
    const changed = [];
    for (const name of [...new Set([...old.keys(), ...now.keys()])].sort(src/* compareText */.n6)) {
        const gone = old.get(name) ?? [];
        const come = now.get(name) ?? [];
        if (gone.length > 0 && come.length > 0)
            changed.push({ name, before: gone, after: come });
        else {
            added.push(...come);
            removed.push(...gone);
        }
    }
    return { added, removed, changed, bytes: bytesChanged(before, after) };
}
function isEmpty({ added, removed, changed, bytes }) {
    return added.length + removed.length + changed.length + bytes.length === 0;
}
/** Components by what they are, whatever their version; what both sides have under one ref is out already. */
function byPackage(components) {
    const found = new Map();
    for (const component of components) {
        const name = `${component.identity.type} ${nameText(component.identity)}`;
        const list = found.get(name);
        if (list === undefined)
            found.set(name, [component]);
        else
            list.push(component);
    }
    return found;
}
function without(some, others) {
    const refs = new Set(others.map(({ ref }) => ref));
    return some.filter(({ ref }) => !refs.has(ref)).sort((a, b) => (0,src/* compareText */.n6)(a.ref, b.ref));
}
/**
 * The same version with other bytes. Where one algorithm has several hashes (wheels of many platforms), only a version of which no hash
 * stayed is another.
 */
function bytesChanged(before, after) {
    const old = new Map(before.map((component) => [component.ref, component]));
    return after.flatMap((component) => {
        const was = old.get(component.ref);
        if (was === undefined)
            return [];
        const algorithm = contradiction(was.hashes, component.hashes);
        return algorithm === undefined ? [] : [{ before: was, after: component, algorithm }];
    });
}
/** An algorithm by which both sides have hashes and share none. */
function contradiction(before, after) {
    const values = (hashes, algorithm) => hashes.filter((hash) => hash.algorithm === algorithm).map(({ value }) => value);
    return [...new Set(before.map(({ algorithm }) => algorithm))].find((algorithm) => {
        const now = new Set(values(after, algorithm));
        return now.size > 0 && values(before, algorithm).every((value) => !now.has(value));
    });
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/rules/drift.js
// What differs from the base commit, or from the document that the team committed.



const drift_common = {
    aliases: [],
    confidence: 'high',
    controls: ['NIST-SSDF-PS.3.2'],
    risks: ['CICD-SEC-3'],
    references: [],
    examples: { bad: [], good: [] },
};
const packageBytesChanged = {
    ...drift_common,
    id: 'package-bytes-changed',
    severity: 'high',
    title: 'A version has other bytes than before',
    why: 'A published version does not change: somebody replaced the archive, or the lock now takes it from somewhere else.',
    remedy: 'Find out who changed the archive and why before anything is built from it; keep the old hash until then.',
    check: 'package-bytes-changed',
};
const packageUndeclared = {
    ...drift_common,
    id: 'package-undeclared',
    severity: 'medium',
    title: 'A package is not in the committed inventory',
    why: 'What is in the product and in no inventory is watched by nobody when an advisory comes.',
    remedy: 'Judge the package, then write the committed document anew.',
    check: 'package-undeclared',
};
const packageMissing = {
    ...drift_common,
    id: 'package-missing',
    severity: 'low',
    title: 'A package of the committed inventory is gone',
    why: 'An inventory that lists what is not there leads those astray who act on it.',
    remedy: 'Write the committed document anew.',
    check: 'package-missing',
};
const driftRules = [packageBytesChanged, packageUndeclared, packageMissing];
/** Bytes that changed under one version, against either kind of baseline. */
function bytesFindings({ bytes }, name) {
    const fingerprint = (0,src/* fingerprinter */.uw)();
    return bytes.map(({ after, algorithm }) => finding(packageBytesChanged, after, fingerprint, `${label(after)} has another ${algorithm} hash than in ${name}`));
}
/** What deviates from a committed document, either way. */
function deviations(baseline, after, document) {
    const found = drift(baseline.components, after);
    const fingerprint = (0,src/* fingerprinter */.uw)();
    const come = [...found.added, ...found.changed.flatMap((change) => change.after)];
    const gone = [...found.removed, ...found.changed.flatMap((change) => change.before)];
    return {
        drift: found,
        findings: [
            ...bytesFindings(found, baseline.name),
            ...come.map((component) => finding(packageUndeclared, component, fingerprint, `${label(component)} is not in ${document}`)),
            ...gone.map((component) => finding(packageMissing, component, fingerprint, `${label(component)} is in ${document} and no longer in the product`)),
        ],
    };
}
function label({ identity, version }) {
    return version === undefined ? nameText(identity) : `${nameText(identity)} ${version}`;
}
function finding(rule, component, fingerprint, message) {
    const [place] = component.places;
    const line = place?.line;
    return {
        ruleId: rule.id,
        severity: rule.severity,
        confidence: rule.confidence,
        message: `${message}. ${rule.why}`,
        location: {
            path: place?.path ?? '',
            ...(line === undefined ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }),
        },
        fingerprint: fingerprint(rule.id, place?.path ?? '', component.ref),
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/rules/without-integrity.js
// A lock that names a package and not its bytes.
const packageWithoutIntegrity = {
    id: 'package-without-integrity',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'A locked package has no hash',
    why: 'The registry, or whoever stands between, can give other bytes under the same version, and the build takes them.',
    remedy: 'Write the lock anew with the package manager, from the registry, so that it records the hash.',
    controls: ['NIST-SSDF-PS.3.2'],
    risks: ['CICD-SEC-3'],
    references: [],
    examples: { bad: [], good: [] },
    check: 'package-without-integrity',
};

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/select.js
// Which files of the workspace are read, by whom, and which are gaps.




/** Reads every file that a reader knows; what cannot be read is a gap with the line of the mistake. */
async function readManifests({ walk, maxBytes, tree, progress }) {
    const manifests = [];
    const skipped = walk.skipped.flatMap((entry) => ownGap(entry));
    let scanned = 0;
    let bytes = 0;
    const wanted = walk.files.flatMap((file) => {
        const known = readers.filter((reader) => reader.matches(file.path));
        return known.length === 0 ? [] : [{ file, known }];
    });
    for (const [index, { file, known }] of wanted.entries()) {
        progress?.(index, wanted.length);
        const read = (0,workspace_src/* readWorkspaceFile */.sL)(file, maxBytes);
        if ('skipped' in read) {
            skipped.push({ ...read.skipped, gap: true });
            continue;
        }
        const own = sourceIn(tree, file.path, read.bytes, maxBytes);
        let reader;
        try {
            reader = known.find(({ recognises }) => recognises === undefined || recognises(own));
            if (reader === undefined)
                continue;
            const manifest = await reader.read(own);
            manifests.push({ path: file.path, reader: reader.id, manifest });
            for (const { line, detail } of manifest.gaps ?? [])
                skipped.push({ path: file.path, reason: 'incomplete', gap: true, detail: line === undefined ? detail : `line ${line}: ${detail}` });
            scanned++;
            bytes += read.bytes.length;
        }
        catch (error) {
            if (!(error instanceof src/* PortcullisError */.SO))
                throw error;
            skipped.push(unreadable(file.path, reader ?? known[0], error));
        }
    }
    return { manifests, skipped, scanned, bytes };
}
function unreadable(path, reader, { message, where }) {
    const line = where.line === undefined ? '' : `line ${where.line}: `;
    const other = where.file === undefined || where.file === path ? '' : `${where.file}: `;
    return { path, reason: 'unreadable', gap: true, detail: `${reader.title} cannot be read: ${other}${line}${message}` };
}
/** What the walk left out counts where a reader would have asked for it. */
function ownGap(entry) {
    if (entry.reason === 'symlink-inside' || entry.reason === 'symlink-directory')
        return [];
    const isOwn = readers.some((reader) => reader.matches(entry.path));
    return isOwn || entry.gap ? [{ ...entry, gap: entry.gap || isOwn }] : [];
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/summary.js
// What the job summary says of an inventory: how much there is of what, and what changed.


/** Rows of the table of changes; more are counted. */
const maxRows = 50;
function inventorySummary({ components, manifests }) {
    const types = new Map();
    for (const { identity, scope } of components) {
        const row = types.get(identity.type) ?? [0, 0, 0, 0];
        row[0] = row[0] + 1;
        const column = scope === 'required' ? 1 : scope === 'development' ? 3 : 2;
        row[column] = row[column] + 1;
        types.set(identity.type, row);
    }
    const rows = [...types]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([type, counts]) => `| ${(0,src/* escapeMarkdown */.FV)(type)} | ${counts.join(' | ')} |`);
    return [
        `${components.length} components from ${manifests.length} files.`,
        '',
        '| Kind | Components | Required | Optional or peer | Development |',
        '|---|---|---|---|---|',
        ...rows,
        '',
    ].join('\n');
}
/** What authorities ask for and the data has; what is complete is counted together. */
function completenessSummary(elements) {
    return [
        '| Asked for | By | Have it |',
        '|---|---|---|',
        ...elements.map(({ name, asks, have, of }) => `| ${name} | ${asks.join(', ')} | ${of === 1 ? (have === 1 ? 'yes' : 'no') : `${have} of ${of}`} |`),
        '',
    ].join('\n');
}
function driftSummary({ added, removed, changed, bytes }, name) {
    const rows = [
        ...bytes.map(({ after, algorithm }) => row(after, 'other bytes', `its ${algorithm} hash is another than before under the same version`)),
        ...changed.map(({ before, after }) => row(after[0], 'changed', `${versions(before)} to ${versions(after)}`)),
        ...added.map((component) => row(component, 'added', component.scope === 'development' ? 'for development' : `${component.scope}`)),
        ...removed.map((component) => row(component, 'removed', '')),
    ];
    if (rows.length === 0)
        return `No package changed since ${(0,src/* escapeMarkdown */.FV)(name)}.\n`;
    const left = rows.length - maxRows;
    return [
        `Changed since ${(0,src/* escapeMarkdown */.FV)(name)}: ${added.length} added, ${removed.length} removed, ${changed.length} in another version, ${bytes.length} with other bytes.`,
        '',
        '| Package | Change | Reason |',
        '|---|---|---|',
        ...rows.slice(0, maxRows),
        ...(left > 0 ? [`| and ${left} more | | |`] : []),
        '',
    ].join('\n');
}
function row(component, change, reason) {
    return `| ${(0,src/* escapeMarkdown */.FV)(label(component))} | ${change} | ${(0,src/* escapeMarkdown */.FV)(reason)} |`;
}
function versions(components) {
    return components.map(({ version, declared }) => version ?? declared ?? 'no version').join(', ');
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/index.js
// sbom: an inventory of what a repository is made of, with the graph, and nothing silently empty.















const sbomInputs = {
    ...(0,src/* commonInputs */.j$)('sbom'),
    ...src/* fileInputs */.wQ,
    'max-file-size': { ...src/* fileInputs */.wQ['max-file-size'], default: 256 },
    documents: {
        type: 'list',
        default: ['cyclonedx-json'],
        description: `Formats to write, of ${Object.keys(documentFormats).join(', ')}.`,
    },
    'sbom-file': {
        type: 'string',
        default: 'portcullis-results/sbom',
        description: 'Where the documents are written; each format adds its own ending, such as `.cdx.json`.',
    },
    baseline: {
        type: 'string',
        default: '',
        description: 'A committed document (CycloneDX or SPDX, as JSON) that the product must agree with; every deviation is a finding.',
    },
};
const rules = [packageWithoutIntegrity, ...driftRules];
const engine = {
    name: 'sbom',
    title: 'SBOM',
    description: 'Takes the inventory of a repository from its lock files: every package with its proof, its scope and its way to the root.',
    inputs: sbomInputs,
    outputs: {
        ...src/* commonOutputs */.e5,
        'sbom-file': { description: 'Path of the document.' },
        components: { description: 'Number of components.' },
    },
    network: [],
    permissions: { contents: 'read' },
    rules,
    scan: src_scan,
};
async function src_scan(inputs, context) {
    const formats = inputs.documents.map(readFormat);
    const canary = await runCanary();
    const maxBytes = inputs['max-file-size'] * 1024 * 1024;
    const walk = await (0,workspace_src/* walkWorkspace */.b5)({
        workspace: context.workspace,
        path: inputs.path,
        include: inputs.include,
        exclude: inputs.exclude,
        maxFileBytes: maxBytes,
        committed: context.committed,
    });
    const { manifests, skipped, scanned, bytes } = await readManifests({
        walk,
        maxBytes,
        tree: context.settings.head,
        ...(context.progress === undefined ? {} : { progress: context.progress }),
    });
    if (scanned === 0 && skipped.every(({ gap }) => !gap))
        throw nothingRecognised(inputs.path);
    const all = inventory(manifests);
    const held = await heldAgainst(inputs, context, all, maxBytes);
    const complete = skipped.every(({ gap }) => !gap);
    const document = documentOf(all, (0,external_node_path_.basename)(context.workspace), createdAt(context), complete);
    return {
        findings: [...unhashed(manifests), ...held.findings].sort(src/* byPlace */.hz),
        suppressed: [],
        coverage: {
            applicable: scanned + skipped.filter(({ gap }) => gap).length,
            scanned,
            bytes,
            skipped: [...skipped, ...held.skipped],
            excluded: walk.excluded,
        },
        notices: all.excluded.map(({ ref, reason, places }) => ({
            level: 'note',
            message: `${ref} is left out of the document: ${reason}.`,
            path: places[0]?.path ?? '',
        })),
        canary,
        configurationDigest: (0,src/* contentHash */.Ae)(JSON.stringify([inputs.include, inputs.exclude, inputs['max-file-size'], inputs.baseline])),
        rules,
        files: formats.map((format) => ({
            path: `${inputs['sbom-file']}${documentFormats[format].extension}`,
            content: documentFormats[format].write(document),
            key: 'sbom-file',
        })),
        details: [inventorySummary(all), ...held.summaries, completenessSummary(completeness(document))].join('\n'),
        outputs: { components: String(all.components.length) },
        properties: { components: all.components.length },
    };
}
/** Against the document that `baseline` names, and on a pull request against the base commit. */
async function heldAgainst(inputs, context, { components }, maxBytes) {
    const { settings, workspace, change } = context;
    const findings = [];
    const summaries = [];
    const skipped = [];
    if (inputs.baseline !== '') {
        const baseline = documentBaseline(settings.head, inputs.baseline, maxBytes);
        const { findings: found, drift: all } = deviations(baseline, components, inputs.baseline);
        findings.push(...found);
        summaries.push(driftSummary(all, baseline.name));
    }
    const base = settings.origin === 'base' ? settings.commit : change?.base;
    if (base !== undefined) {
        const wanted = await (0,workspace_src/* pathFilter */.Y1)(inputs.include, inputs.exclude);
        const folder = inputs.path === '.' || inputs.path === '' ? '' : `${inputs.path.replace(/\/+$/, '')}/`;
        const tree = (0,workspace_src/* commitTree */.SC)(workspace, base, `at the base commit ${base.slice(0, 12)}`);
        const baseline = await commitBaseline(tree, (path) => wanted(path) && (path === inputs.path || path.startsWith(folder)), maxBytes);
        const all = drift(baseline.components, components);
        findings.push(...bytesFindings(all, baseline.name));
        summaries.push(driftSummary(all, baseline.name));
        skipped.push(...baseline.gaps);
    }
    return { findings: uniqueFindings(findings), summaries, skipped };
}
/** Bytes that changed are told once, though both baselines say so. */
function uniqueFindings(findings) {
    return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}
/** @throws PortcullisError `input-invalid` */
function readFormat(name) {
    if (isDocumentFormat(name))
        return name;
    throw new src/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected one of ${Object.keys(documentFormats).join(', ')}, got "${name.slice(0, 60)}"`,
        where: { key: 'documents' },
        remedy: 'Correct the name of the format.',
    });
}
/** SOURCE_DATE_EPOCH (reproducible-builds.org) where it is set, else now. @throws PortcullisError `environment-invalid` */
function createdAt({ environment, now }) {
    const { SOURCE_DATE_EPOCH: epoch } = environment;
    if (epoch === undefined || epoch === '')
        return now();
    if (/^\d{1,12}$/.test(epoch))
        return new Date(Number(epoch) * 1000);
    throw new src/* PortcullisError */.SO({
        code: 'environment-invalid',
        message: `expected SOURCE_DATE_EPOCH to be seconds since 1970, got "${epoch.slice(0, 40)}"`,
        where: { key: 'SOURCE_DATE_EPOCH' },
        remedy: 'Set it to a whole number, or unset it.',
    });
}
/** A folder in which nothing is known is no clean one: what there is to count was not found. */
function nothingRecognised(path) {
    return new src/* PortcullisError */.SO({
        code: 'no-manifest',
        message: 'expected at least one file that names packages, got none',
        where: { file: path },
        remedy: 'Scan the folder that holds the lock files; docs/guides/sbom.md lists what is read.',
    });
}
function unhashed(manifests) {
    const fingerprint = (0,src/* fingerprinter */.uw)();
    return manifests.flatMap(({ path, manifest }) => manifest.packages
        .filter((entry) => entry.unhashed === true)
        .map((entry) => ({
        ruleId: packageWithoutIntegrity.id,
        severity: packageWithoutIntegrity.severity,
        confidence: packageWithoutIntegrity.confidence,
        message: `The lock names ${entry.identity.name} ${entry.version ?? ''} without a hash. ${packageWithoutIntegrity.why}`,
        location: {
            path,
            ...(entry.line === undefined ? {} : { region: { startLine: entry.line, startColumn: 1, endLine: entry.line, endColumn: 1 } }),
        },
        fingerprint: fingerprint(packageWithoutIntegrity.id, path, entry.key),
    })));
}


/***/ }),

/***/ 368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hN: () => (/* reexport */ parseYaml),
  Mr: () => (/* reexport */ parseYamlLock)
});

// UNUSED EXPORTS: isMergeKey, maxYamlBytes, mergedMaps, parseYamlDocuments, parseYamlSubset, readYaml, scalarValue, yamlGet, yamlInvalid

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 11 modules
var src = __nccwpck_require__(721);
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
    const { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } = await __nccwpck_require__.e(/* import() */ 243).then(__nccwpck_require__.bind(__nccwpck_require__, 243));
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
async function parseYamlDocuments(text, file, maxBytes) {
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

/***/ 439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(916);
// A word that was meant, for messages about one that is not known.

/** `, did you mean "X"?` when a known word is one or two letters away. */
function didYouMean(word, known) {
    const near = known.find((candidate) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.slice(0, 40), candidate) <= 2);
    return near === undefined ? '' : `, did you mean "${near}"?`;
}


/***/ }),

/***/ 147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ policyReader),
/* harmony export */   Xd: () => (/* binding */ policyFile)
/* harmony export */ });
/* unused harmony export keyText */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(721);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(439);
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

/***/ 119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ignoreRules: () => (/* binding */ ignoreRules)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
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

/***/ 809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SC: () => (/* reexport */ commitTree),
  ky: () => (/* reexport */ findGitRoot),
  Qo: () => (/* reexport */ headCommit),
  jh: () => (/* reexport */ isCommitId),
  fY: () => (/* reexport */ parentsOf),
  Y1: () => (/* reexport */ pathFilter),
  sL: () => (/* reexport */ readWorkspaceFile),
  WL: () => (/* reexport */ resolveCommit),
  f5: () => (/* reexport */ settingsOf),
  O0: () => (/* reexport */ settingsTree),
  uc: () => (/* reexport */ systemReason),
  b5: () => (/* reexport */ walkWorkspace)
});

// UNUSED EXPORTS: checkoutPrefix, editedFiles, findProgram, git, gitArguments, hasGit, ignoreRules, insideFolder, insideWorkspace, isAncestor, listCheckout, maxSettingsBytes, missingProgram, newSuppressionRemark, readAtCommit, relativePath, requireGit, resultsDirectory, runProgram, runProgramSync, sourceSuppressions, startGit, startProgram, workingTree

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./build/packages/core/src/index.js + 11 modules
var src = __nccwpck_require__(721);
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
var ignore_files = __nccwpck_require__(119);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
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
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6, 19));
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
        const { ignoreRules } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 119));
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
        paths() {
            if (!isCommitId(commit))
                return [];
            const listing = git(root, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', `${commit}:${above === '.' ? '' : above}`]);
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










/***/ }),

/***/ 988:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 389:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 204:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

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
/******/ var __webpack_exports__ = __nccwpck_require__(915);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ var __webpack_exports__documentFormats = __webpack_exports__.WU;
/******/ var __webpack_exports__engine = __webpack_exports__.Hi;
/******/ var __webpack_exports__isDocumentFormat = __webpack_exports__.b2;
/******/ var __webpack_exports__sbomInputs = __webpack_exports__.fF;
/******/ export { __webpack_exports__documentFormats as documentFormats, __webpack_exports__engine as engine, __webpack_exports__isDocumentFormat as isDocumentFormat, __webpack_exports__sbomInputs as sbomInputs };
/******/ 
