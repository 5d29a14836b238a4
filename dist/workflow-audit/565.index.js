"use strict";
exports.id = 565;
exports.ids = [565];
exports.modules = {

/***/ 5507:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ matrixValues)
/* harmony export */ });
// Values that `${{ matrix.name }}` may take, as far as the matrix is written out.
/** @param text of a scalar that is one expression of the matrix and nothing else; for all other texts there are no values. */
function matrixValues({ matrix }, text) {
    const path = /^\s*\$\{\{\s*matrix\.([\w-]+(?:\.[\w-]+)*)\s*\}\}\s*$/i.exec(text.slice(0, 300))?.[1]?.split('.');
    if (matrix === undefined || path === undefined)
        return [];
    const [name = '', ...rest] = path;
    const dimension = matrix.dimensions.find((pair) => pair.name.toLowerCase() === name.toLowerCase())?.value;
    const listed = dimension?.kind === 'list' ? dimension.items.map((item) => within(item, rest)) : [];
    const included = matrix.include?.kind === 'list' ? matrix.include.items.map((item) => within(item, path)) : [];
    return [...listed, ...included].flat();
}
/** Scalars at a path of keys; a list of scalars counts as each of them. */
function within(node, path) {
    let at = node;
    for (const name of path) {
        const entries = at?.kind === 'map' ? at.entries : [];
        at = entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase())?.value;
    }
    if (at?.kind === 'list')
        return at.items.filter((item) => item.kind === 'scalar');
    return at?.kind === 'scalar' ? [at] : [];
}


/***/ }),

/***/ 9565:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var baseName = (function baseName(word) {
    return word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fl: () => (/* binding */ baseName),
  Kz: () => (/* binding */ hasOption),
  J3: () => (/* binding */ invocationsIn),
  $O: () => (/* binding */ maskedText),
  NN: () => (/* binding */ parsedScript),
  YI: () => (/* binding */ scriptOf),
  GH: () => (/* binding */ startOf)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/remembered.js
var remembered = __webpack_require__(1656);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/expression/find.js
var find = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/shell/script.js
var script = __webpack_require__(1067);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/shell/parse.js + 7 modules
var parse = __webpack_require__(8081);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/powershell-commands.js
// A PowerShell script as lines of plain commands, which the grammar of shells then reads: blocks and groups become lines of their own,
// what belongs to the language alone becomes blanks. Every letter keeps its place.
/** Words that open a block at the start of a statement; what they hold stands in lines of its own. */
const powershell_commands_opener = /(?:if|elseif|else|foreach|for|while|until|switch|try|catch|finally|do|function|filter|param|begin|process|end|return|throw|trap)(?![\w-])/iy;
/** `$x =`, `[string]$x +=`, `[void]`, `&` and `.` in front of a command. */
const receiver = /(?:\[[\w.[\]]{1,80}\][ \t]{0,20})?\$[\w:]{1,80}[ \t]{0,20}\+?=[ \t]{0,20}|\[void\][ \t]{0,20}|&(?!&)[ \t]{0,20}|\.[ \t]{1,20}/iy;
const hereString = /@["'][ \t]{0,20}\r?\n/y;
const readers = [comment, hereText, quoted, escaped, separator, variable, boundary, language];
/** The same length as the script, so that places in it are places in the script. */
function powershellCommands(script) {
    const out = [];
    let fresh = true;
    for (let at = 0; at < script.length;) {
        const piece = pieceAt(script, at, fresh);
        out.push(piece.text);
        at += piece.text.length;
        fresh = piece.fresh;
    }
    return out.join('');
}
function pieceAt(script, at, fresh) {
    // By index: no iterator for each letter.
    for (let i = 0; i < readers.length; i++) {
        const piece = readers[i](script, at, fresh);
        if (piece !== undefined)
            return piece;
    }
    const letter = script[at];
    return { text: letter, fresh: fresh && /[ \t]/.test(letter) };
}
function comment(script, at, fresh) {
    if (script.startsWith('<#', at))
        return blanks(endOf(script, '#>', at) - at, fresh);
    if (script[at] !== '#' || !(fresh || /\s/.test(script[at - 1])))
        return undefined;
    const end = script.indexOf('\n', at);
    return blanks((end < 0 ? script.length : end) - at, fresh);
}
function hereText(script, at) {
    if (script[at] !== '@' || !matches(hereString, script, at))
        return undefined;
    return { text: 'X'.repeat(endOf(script, `\n${script[at + 1]}@`, at) - at), fresh: false };
}
function quoted(script, at) {
    const quote = script[at];
    if (quote !== '"' && quote !== "'")
        return undefined;
    let end = at + 1;
    while (end < script.length && script[end] !== quote)
        end += script[end] === '`' && quote === '"' ? 2 : 1;
    const text = script.slice(at, end + 1);
    return { text: quote === '"' ? plain(text) : text, fresh: false };
}
/** A text in double quotes without what a shell would read in it otherwise: groups, and what stands behind a backtick. */
function plain(text) {
    return text.replace(/`[\s\S]?|\\(?=")|\$(?![\w{])/g, (mark) => 'X'.repeat(mark.length));
}
function escaped(script, at, fresh) {
    return script[at] === '`' ? { text: '\\', fresh } : undefined;
}
/** A shell would take it for an escape. */
function separator(script, at) {
    return script[at] === '\\' ? { text: '/', fresh: false } : undefined;
}
function variable(script, at) {
    return script.startsWith('${', at) ? { text: script.slice(at, endOf(script, '}', at)), fresh: false } : undefined;
}
/** Where a statement ends; a bar or a pair of letters that joins nothing does, too. */
function boundary(script, at, fresh) {
    const letter = script[at];
    if ('{}();\n\r'.includes(letter))
        return { text: '\n', fresh: true };
    const joins = letter === '|' || script.startsWith('&&', at);
    if (!joins)
        return undefined;
    const text = letter === '|' && script[at + 1] !== '|' ? '|' : script.slice(at, at + 2);
    return { text: fresh ? '\n'.repeat(text.length) : text, fresh: true };
}
/** What stands in front of a command and belongs to the language alone. */
function language(script, at, fresh) {
    if (!fresh)
        return undefined;
    for (const expression of [powershell_commands_opener, receiver])
        if (matches(expression, script, at))
            return blanks(expression.lastIndex - at, true);
    return undefined;
}
function blanks(length, fresh) {
    return { text: ' '.repeat(length), fresh };
}
function matches(expression, text, at) {
    expression.lastIndex = at;
    return expression.test(text);
}
/** Behind `mark`, or at the end of the text. */
function endOf(text, mark, at) {
    const found = text.indexOf(mark, at + 1);
    return found < 0 ? text.length : found + mark.length;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/shell.js
var src_shell = __webpack_require__(9482);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/script.js
// The script of a `run:` as commands, expressions in it masked so that the shell's grammar is not disturbed.





const scripts = new WeakMap();
/**
 * Commands of a step, with places in the file; of PowerShell the plain ones, which look alike. Undefined for steps without a script,
 * and for other languages.
 */
function scriptOf(step, context) {
    if (step.run === undefined)
        return undefined;
    const before = scripts.get(step);
    if (before !== undefined)
        return before;
    const shell = (0,src_shell/* shellOf */.of)(step);
    if (shell !== 'bash' && shell !== 'pwsh')
        return undefined;
    const source = masked(context.textOf(step.run));
    const made = (0,script/* readScript */.Uq)(shell === 'pwsh' ? source.withText(powershellCommands(source.text)) : source, parsedScript);
    scripts.set(step, made);
    return made;
}
function masked(source) {
    const text = maskedText(source.text);
    return text === source.text ? source : source.withText(text);
}
/** A script in which each expression is as many letters of a word. */
function maskedText(source) {
    const found = (0,find/* expressionsIn */.l)(source);
    if (found.length === 0)
        return source;
    let text = '';
    let from = 0;
    for (const { span } of found) {
        text += source.slice(from, span.start) + 'X'.repeat(span.end - span.start);
        from = span.end;
    }
    return text + source.slice(from);
}
/**
 * The tree of a script as far as it can be read: a shell runs line by line until it meets what it does not understand. Audits and the
 * graph ask for the same ones.
 */
const parsedScript = (0,remembered/* remembered */.H)((text) => {
    const parsed = (0,parse/* parseShell */.a)(text);
    return 'list' in parsed ? parsed : { list: parsed.before, error: parsed.error };
}, 1000);
/** Programs in front of the one that does the work, with the flags of theirs that take a word. */
const starters = new Map([
    ['sudo', ['-u', '-g', '-C', '-h', '-p', '--user', '--group']],
    ['env', ['-u', '-C', '--unset', '--chdir']],
    ['nice', ['-n']],
    ['timeout', ['-s', '-k', '--signal', '--kill-after']],
    ['nohup', []],
    ['time', []],
    ['xargs', ['-n', '-I', '-P', '-L']],
    ['exec', ['-a']],
    ['command', []],
    ['builtin', []],
    ['doas', ['-u', '-C']],
    ['ionice', ['-c', '-n', '-p']],
    ['setsid', []],
    ['stdbuf', ['-i', '-o', '-e']],
    ['unbuffer', []],
]);
const invocations = new WeakMap();
/** Worked out once for each script: a dozen audits ask. */
function invocationsIn(script) {
    const before = invocations.get(script);
    if (before !== undefined)
        return before;
    const found = [];
    for (const command of script.commands) {
        const words = command.node.words.map(({ value }) => value);
        const at = startOf(words);
        const name = words[at];
        if (name !== undefined)
            found.push({ command, name: programName(name), args: words.slice(at + 1) });
    }
    invocations.set(script, found);
    return found;
}
/** Without its folder, as any system writes one. */

/** Without what Windows puts behind it, too. */
function programName(word) {
    return baseName(word).replace(/\.(?:exe|cmd)$/i, '');
}
/** Index of the program that does the work; those that only start another stand before it. */
function startOf(words) {
    let at = 0;
    for (let depth = 0; depth < 4; depth++) {
        const name = words[at];
        const flags = name === undefined ? undefined : starters.get(name);
        if (flags === undefined)
            return at;
        at++;
        // `env A=b`, `timeout 10m`, `sudo -u root`.
        while (at < words.length && (/^-/.test(words[at]) || /^\w+=/.test(words[at]) || isDuration(name, words[at])))
            at += flags.includes(words[at]) ? 2 : 1;
    }
    return at;
}
function isDuration(name, word) {
    return name === 'timeout' && word !== undefined && /^\d+(?:\.\d+)?[smhd]?$/.test(word);
}
function hasOption(args, ...names) {
    return args.some((word) => names.some((name) => word === name || word.startsWith(`${name}=`)));
}


/***/ }),

/***/ 9482:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var shellOf = (function shellOf(step) {
    const { owner } = step;
    const said = saidBy(step);
    if (said !== undefined)
        return mostRead(shellsNamed(said.text, owner));
    return owner.kind === 'job' && onWindows(owner) ? 'pwsh' : 'bash';
});
var isWindows = (function isWindows(label) {
    return /^windows\b/i.test(label);
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ dialectOf),
/* harmony export */   cZ: () => (/* binding */ endsOnFailure),
/* harmony export */   of: () => (/* binding */ shellOf),
/* harmony export */   uf: () => (/* binding */ isZsh),
/* harmony export */   xC: () => (/* binding */ isShellCertain)
/* harmony export */ });
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5507);
// Which shell reads the script of a step.

/** By what the step says, then its job, then its workflow; else what GitHub takes on the runner. */

/** Whether a step names zsh, whose grammar is read as far as it is that of other shells. */
function isZsh(step) {
    return /^\s*(?:\S*\/)?zsh(?:\s|$)/.test(saidBy(step)?.text ?? '');
}
/** ShellCheck's name for the shell that reads the script of a step; undefined where that is not certain, or none that it knows. */
function dialectOf(step) {
    const said = saidBy(step)?.text;
    if (shellOf(step) !== 'bash' || !isShellCertain(step) || said?.includes('${{') === true)
        return undefined;
    const name = (said ?? 'bash')
        .trim()
        .split(/\s/, 1)[0]
        ?.replace(/^.*[/\\]/, '')
        .replace(/\.exe$/i, '');
    if (name === 'ash')
        return 'dash';
    return name === 'bash' || name === 'sh' || name === 'dash' || name === 'ksh' ? name : undefined;
}
/** Whether the script of a step ends with its first command that fails: as GitHub starts bash and sh by their names, and where `-e` is said. */
function endsOnFailure(step) {
    const words = (saidBy(step)?.text ?? 'bash').trim().split(/\s+/, maxWords);
    return words.length === 1 || words.some((word) => /^-[a-z]{0,10}e/.test(word));
}
function saidBy({ shell, owner }) {
    return shell ?? (owner.kind === 'job' ? (owner.defaults.shell ?? owner.workflow.defaults.shell) : undefined);
}
/** The shells that a text may name: of an expression those that are written in it or stand in the matrix. */
function shellsNamed(text, owner) {
    if (!text.includes('${{'))
        return [shellNamed(text)];
    const texts = owner.kind === 'job' ? textsBehind(text, owner) : literalsIn(text);
    return texts.map(shellNamed).filter((shell) => shell !== 'other');
}
/** Of several the one whose commands are known best; an expression that nobody can follow is taken for what most runners have. */
function mostRead(shells) {
    return shells.length === 0 || shells.includes('bash') ? 'bash' : shells[0];
}
/** Whether the same shell reads the script on every runner that the job may get, as far as these are named. */
function isShellCertain(step) {
    const { owner } = step;
    const said = saidBy(step);
    if (said !== undefined)
        return !said.text.includes('${{') || new Set(shellsNamed(said.text, owner)).size === 1;
    if (owner.kind !== 'job' || onWindows(owner))
        return true;
    // A label of one's own may have it in its name.
    return !(owner.runsOn?.labels ?? []).some(({ text }) => /windows/i.test(text) || textsOf(text, owner).some(isWindows));
}
/** The first word that names one: `sudo bash {0}`, `nix develop -c bash -e {0}` and `docker exec a sh {0}` start another program first. */
function shellNamed(text) {
    for (const word of text.trim().split(/\s+/, maxWords)) {
        const found = shellOfWord(word.replace(/^["']/, ''));
        if (found !== 'other')
            return found;
    }
    return 'other';
}
const maxWords = 100;
function shellOfWord(word) {
    const name = word
        .replace(/^.*[/\\]/, '')
        .replace(/\.exe$/i, '')
        .toLowerCase();
    // Of cygwin, MSYS2, WSL and Alpine, by the names that actions which set them up give.
    if (/^(?:bash|sh|dash|ash|ksh|zsh|msys2|(?:wsl-)?bash|alpine\.sh|cygwin)$/.test(name))
        return 'bash';
    if (name === 'pwsh' || name === 'powershell')
        return 'pwsh';
    if (name === 'cmd')
        return 'cmd';
    if (name === 'node')
        return 'node';
    return /^(?:python|pypy)[\d.]*$/.test(name) ? 'python' : 'other';
}
const windows = new WeakMap();
/** Whether every runner that a job may get has Windows, asked at each of its steps. */
function onWindows(job) {
    const before = windows.get(job);
    if (before !== undefined)
        return before;
    const labels = (job.runsOn?.labels ?? []).map(({ text }) => textsOf(text, job));
    const made = labels.every((texts) => texts.every(fitsWindows)) && labels.some((texts) => texts.length > 0 && texts.some(isWindows));
    windows.set(job, made);
    return made;
}
/** What a label may be: of an expression the texts in it, and what the matrix gives for its names; nothing where it asks for something else. */
function textsOf(text, job) {
    return text.includes('${{') ? textsBehind(text, job).filter((literal) => system.test(literal)) : [text];
}
/** Texts that an expression may give: those in it, and those that the matrix gives for its names. */
function textsBehind(text, job) {
    const names = [...text.slice(0, maxLabel).matchAll(/\bmatrix\.[\w.-]{1,100}/gi)];
    return [...literalsIn(text), ...names.flatMap(([name]) => (0,_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .matrixValues */ .Q)(job, `\${{ ${name} }}`).map((value) => value.text))];
}
function literalsIn(text) {
    return [...text.slice(0, maxLabel).matchAll(/'([^']{1,100})'/g)].map(([, literal]) => literal);
}
const maxLabel = 500;
/** Texts by which a label names a system. */
const system = /^(?:windows|ubuntu|linux|macos|debian)\b/i;

function fitsWindows(label) {
    return /^(?:windows\b|self-hosted$|x64$|x86$|arm64$)/i.test(label);
}


/***/ }),

/***/ 8081:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var goDeeper = (function goDeeper(cursor) {
    if (++cursor.depth > maxDepth)
        throw new ShellSyntaxError('nested too deep', cursor.at, true);
});
var kindAt = (function kindAt(text, at) {
    const code = text.charCodeAt(at);
    if (code < 128)
        return kinds[code];
    return /\s/.test(text[at]) ? ends : 0;
});
var endsWord = (function endsWord(text, at) {
    return (kindAt(text, at) & ends) !== 0;
});
var plainEnd = (function plainEnd(text, from, end) {
    let at = from;
    while (at < end && (kindAt(text, at) & (ends | expands | patterns)) === 0)
        at++;
    return at;
});
var nameEnd = (function nameEnd(text, from, end) {
    let at = from;
    while (at < end && (kindAt(text, at) & names) !== 0)
        at++;
    return at;
});
var startsName = (function startsName(text, at) {
    return (kindAt(text, at) & (names | digits)) === names;
});
var plainWordAt = (function plainWordAt(text, from, end, most) {
    const limit = Math.min(end, from + most);
    let at = from;
    for (; at < limit; at++) {
        const kind = kindAt(text, at);
        if ((kind & ends) !== 0)
            break;
        if ((kind & expands) !== 0)
            return '';
    }
    return at - from < most ? text.slice(from, at) : '';
});
var plainWords = (function plainWords({ items }) {
    return items
        .filter(({ separator }, index) => !joining.has(separator) && !joining.has(items[index - 1]?.separator ?? ''))
        .map(({ node }) => wordsOf(node))
        .join('');
});
var plainWordAhead = (function plainWordAhead(cursor) {
    return plainWordAt(cursor.text, cursor.at, cursor.end, 10);
});
var skipBlanks = (function skipBlanks(cursor) {
    const { text } = cursor;
    for (;;) {
        const letter = cursor.at < cursor.end ? text[cursor.at] : undefined;
        if (letter === ' ' || letter === '\t' || letter === '\r' || letter === '\v' || letter === '\f')
            cursor.at++;
        else if (letter === '\\' && text[cursor.at + 1] === '\n')
            cursor.at += 2;
        else if (letter === '#' && startsWord(text, cursor.at)) {
            while (cursor.at < cursor.end && text[cursor.at] !== '\n')
                cursor.at++;
        }
        else
            return;
    }
});
var skipLines = (function skipLines(cursor) {
    for (;;) {
        skipBlanks(cursor);
        if (cursor.at >= cursor.end || cursor.text[cursor.at] !== '\n')
            return;
        cursor.at++;
        while (cursor.heredocs.length > 0)
            skipHeredoc(cursor);
    }
});
var readWord = (function readWord(cursor) {
    const { text, at: start } = cursor;
    const word = { value: '', literal: true, quoted: false, nested: [] };
    while (cursor.at < cursor.end && readPiece(cursor, word, start)) {
        // read
    }
    if (cursor.at === start)
        return undefined;
    const { value, literal, quoted, nested } = word;
    const end = cursor.at;
    const written = text.slice(start, end);
    return literal
        ? { start, end, text: written, value, quoted, nested, literal: value }
        : { start, end, text: written, value, quoted, nested };
});
var readPiece = (function readPiece(cursor, word, start) {
    const { text } = cursor;
    const letter = text[cursor.at];
    if ((letter === '<' || letter === '>') && text[cursor.at + 1] === '(')
        readSubstitution(cursor, word, 2);
    else if (endsWord(text, cursor.at))
        return readPattern(cursor, word, start);
    else if (letter === '\\') {
        if (text[cursor.at + 1] !== '\n')
            word.value += cursor.at + 1 < cursor.end ? text[cursor.at + 1] : '\\';
        cursor.at = Math.min(cursor.at + 2, cursor.end);
    }
    else if (letter === "'")
        readSingle(cursor, word);
    else if (letter === '"')
        readDouble(cursor, word);
    else if (letter === '$')
        readDollar(cursor, word, false);
    else if (letter === '`')
        readBackticks(cursor, word);
    else if (letter !== '{' || !braceExpansion(cursor, word)) {
        if (isGlob(cursor, letter))
            word.literal = false;
        const next = plainEnd(text, cursor.at + 1, cursor.end);
        word.value += text.slice(cursor.at, next);
        cursor.at = next;
    }
    return true;
});
var isGlob = (function isGlob({ text, at, end }, letter) {
    if (letter === '*' || letter === '?')
        return true;
    return letter === '[' && at + 1 < end && !endsWord(text, at + 1);
});
var readSimple = (function readSimple(cursor) {
    const { at: start } = cursor;
    const parts = { assignments: [], words: [], redirects: [], end: start };
    const { assignments, words, redirects } = parts;
    while (readPart(cursor, parts)) {
        const only = words[0];
        if (words.length !== 1 || only === undefined || only.end !== parts.end)
            continue;
        skipBlanks(cursor);
        if (cursor.text[cursor.at] === '(' && cursor.at < cursor.end)
            return readNamedFunction(cursor, start, parts);
        const timed = only.text === 'time' ? readTimed(cursor, words) : undefined;
        if (timed !== undefined)
            return { kind: 'simple', start, end: timed.end, assignments, words, redirects, timed };
    }
    if (words.length + assignments.length + redirects.length === 0)
        throw syntaxError(cursor, cursor.at < cursor.end ? `unexpected ${JSON.stringify(cursor.text[cursor.at])}` : 'unexpected end');
    return { kind: 'simple', start, end: parts.end, assignments, words, redirects };
});
var readPart = (function readPart(cursor, parts) {
    skipBlanks(cursor);
    const redirect = readRedirect(cursor);
    if (redirect !== undefined) {
        parts.redirects.push(redirect);
        parts.end = redirect.end;
        return true;
    }
    const first = parts.words[0];
    const prefix = first === undefined || declaring.has(first.literal ?? '') ? assignmentAt(cursor) : 0;
    const assigns = prefix > 0;
    const word = assigns ? readAssignment(cursor, prefix) : readWord(cursor);
    if (word === undefined)
        return false;
    parts.end = word.end;
    if (!assigns)
        parts.words.push(word);
    else if (first === undefined)
        parts.assignments.push(word);
    // An assignment is no argument to look at, but what is substituted in it runs.
    else
        parts.words.push({ ...word, value: '' });
    return true;
});
var assignmentAt = (function assignmentAt({ text, at, end }) {
    const limit = Math.min(end, at + maxName);
    const behind = at < limit && startsName(text, at) ? nameEnd(text, at, limit) : limit;
    const next = behind < limit ? text[behind] : '';
    if (next === '=')
        return behind + 1 - at;
    return next === '+' || next === '[' ? (assignment.exec(text.slice(at, limit))?.[0].length ?? 0) : 0;
});
var readRedirect = (function readRedirect(cursor) {
    const { text, at } = cursor;
    const letter = at < cursor.end ? text[at] : '';
    if (!beginsRedirect.has(letter))
        return undefined;
    const operator = redirectOperator.exec(text.slice(at, Math.min(cursor.end, at + 70)))?.[0];
    if (operator === undefined)
        return undefined;
    cursor.at += operator.length;
    skipBlanks(cursor);
    const target = readWord(cursor);
    if (target === undefined)
        throw syntaxError(cursor, `expected a word after ${operator}`);
    if (/(?:^|[^<])<<-?$/.test(operator)) {
        const redirect = { start: at, end: target.end, operator };
        cursor.heredocs.push({ name: target.literal ?? target.value, stripTabs: operator.endsWith('-'), redirect });
        return redirect;
    }
    return { start: at, end: target.end, operator, target };
});
var readCompound = (function readCompound(cursor) {
    const { text, at } = cursor;
    if (text[at] === '(') {
        if (text[at + 1] === '(' && skipArithmetic(cursor, at + 2) !== undefined) {
            const words = [readArithmetic(cursor, at, at + 2)];
            return compound(cursor, at, 'arithmetic', words, []);
        }
        cursor.at++;
        const body = cursor.grammar.list(cursor, noStop);
        expectLetter(cursor, ')');
        return compound(cursor, at, 'subshell', [], [body]);
    }
    const word = plainWordAhead(cursor);
    // `[x` is a test without its space, which ShellCheck refuses.
    if (text[at] === '[' && word !== '[' && word !== '[[')
        throw syntaxError(cursor, 'expected a space after [');
    switch (word) {
        case '{': {
            cursor.at++;
            const body = cursor.grammar.list(cursor, braceWord);
            expectWord(cursor, '}');
            if (body.items.length === 0)
                throw syntaxError(cursor, 'an empty group');
            return compound(cursor, at, 'group', [], [body]);
        }
        case 'if':
            return readIf(cursor);
        case 'while':
        case 'until': {
            cursor.at += word.length;
            const condition = readBody(cursor, doWord);
            expectWord(cursor, 'do');
            const body = readBody(cursor, doneWord);
            expectWord(cursor, 'done');
            return compound(cursor, at, word, [], [condition, body]);
        }
        case 'for':
        case 'select':
            return readFor(cursor, word);
        case 'case':
            return readCase(cursor);
        case 'function':
            return readFunction(cursor);
        case 'coproc': {
            cursor.at += word.length;
            skipBlanks(cursor);
            const node = cursor.grammar.command(cursor);
            return compound(cursor, at, 'coproc', [], [listOf(node)]);
        }
        case '[[':
        case '[':
            return readTest(cursor, word);
        default:
            if (closers.has(word))
                throw syntaxError(cursor, `unexpected ${word}`);
            return undefined;
    }
});
var parseShell = (function parseShell(text, range = { start: 0, end: text.length }) {
    const top = [];
    const before = { start: range.start, end: range.start, items: top };
    if (range.end - range.start > maxLength)
        return { error: { message: `expected a script of at most ${maxLength} letters`, offset: maxLength, limit: true }, before };
    const cursor = { text, at: range.start, end: range.end, depth: 0, heredocs: [], grammar };
    try {
        const list = readList(cursor, noStop, top);
        if (cursor.at >= cursor.end)
            return { list };
        return { list, error: { message: `unexpected ${JSON.stringify(text.slice(cursor.at, cursor.at + 10))}`, offset: cursor.at } };
    }
    catch (error) {
        if (!(error instanceof ShellSyntaxError))
            throw error;
        const { message, offset, limit } = error;
        return { error: { message, offset: Math.min(offset, text.length), ...(limit ? { limit } : {}) }, before };
    }
});
var readList = (function readList(cursor, stop, items = []) {
    goDeeper(cursor);
    const start = cursor.at;
    skipLines(cursor);
    while (!listEnds(cursor, stop)) {
        const node = readPipeline(cursor);
        skipBlanks(cursor);
        const at = cursor.at;
        const separator = readSeparator(cursor);
        items.push({ node, separator, separatorSpan: { start: at, end: at + separator.length } });
        if (separator === '')
            break;
        skipLines(cursor);
        if ((separator === '&&' || separator === '||') && listEnds(cursor, stop))
            throw syntaxError(cursor, `nothing after ${separator}`);
    }
    cursor.depth--;
    return { start, end: cursor.at, items };
});
var listEnds = (function listEnds(cursor, stop) {
    // No command begins with an operator; whoever wants the list to end elsewhere complains.
    if (cursor.at >= cursor.end || endsList.has(cursor.text[cursor.at]))
        return true;
    const word = plainWordAhead(cursor);
    return word !== '' && (stop.has(word) || closers.has(word));
});
var readSeparator = (function readSeparator(cursor) {
    const { text, at } = cursor;
    const letter = at < cursor.end ? text[at] : '';
    if (letter === '\n')
        return '\n';
    if (text.startsWith('&&', at) || text.startsWith('||', at)) {
        cursor.at += 2;
        return letter === '&' ? '&&' : '||';
    }
    if (letter === ';' && text[at + 1] !== ';' && text[at + 1] !== '&') {
        cursor.at++;
        return ';';
    }
    if (letter === '&') {
        cursor.at++;
        // `&;` is not shell, but ShellCheck reads on.
        skipBlanks(cursor);
        if (text[cursor.at] === ';' && text[cursor.at + 1] !== ';')
            cursor.at++;
        return '&';
    }
    return '';
});
var readPipeline = (function readPipeline(cursor) {
    const start = cursor.at;
    const negated = skipNegation(cursor);
    const parts = [readCommand(cursor)];
    for (;;) {
        skipBlanks(cursor);
        const { text, at } = cursor;
        if (at >= cursor.end || text[at] !== '|' || text[at + 1] === '|')
            break;
        cursor.at += text[at + 1] === '&' ? 2 : 1;
        skipLines(cursor);
        // bash knows no ! here, but ShellCheck reads it.
        skipNegation(cursor);
        if (listEnds(cursor, noStop))
            throw syntaxError(cursor, 'nothing after |');
        parts.push(readCommand(cursor));
    }
    const [only] = parts;
    if (parts.length === 1 && only !== undefined)
        return only;
    return { kind: 'pipeline', start, end: parts.at(-1).end, negated, parts };
});
var skipNegation = (function skipNegation(cursor) {
    let negated = false;
    while (cursor.text[cursor.at] === '!' && plainWordAhead(cursor) === '!') {
        negated = true;
        cursor.at++;
        skipBlanks(cursor);
    }
    return negated;
});
var readCommand = (function readCommand(cursor) {
    goDeeper(cursor);
    const node = readCompound(cursor) ?? readSimple(cursor);
    cursor.depth--;
    return node;
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseShell)
});

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/cursor.js
// Where the shell parser stands. It is the one mutable value of the parser and never leaves it.
/** No word ends the list. */
const noStop = new Set();
/** Never leaves the parser: it becomes a value there. */
class ShellSyntaxError extends Error {
    offset;
    /** Whether a shell may well read it, and only this parser does not. */
    limit;
    constructor(message, offset, limit = false) {
        super(message);
        this.offset = offset;
        this.limit = limit;
    }
}
/** What may be within one another; a shell goes deeper. */
const maxDepth = 80;

function syntaxError(cursor, message) {
    return new ShellSyntaxError(message, cursor.at);
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/letters.js
// Letters of a script by what they mean to the parser: looked up by their code, since every letter of every script is asked for.
/** Blanks and operators: they end a word. */
const ends = 1;
/** Quotes, escapes and what is expanded. */
const expands = 2;
/** What may be a pattern, or several words. */
const patterns = 4;
/** Letters of the name of a variable. */
const names = 8;
const digits = 16;
const kinds = new Uint8Array(128);
for (const [kind, letters] of [
    [ends, ' \t\n\v\f\r;&|<>()'],
    [expands, '"\'\\$`'],
    [patterns, '{*?['],
    [names, '_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
    [names | digits, '0123456789'],
])
    for (const letter of letters)
        kinds[letter.charCodeAt(0)] = kinds[letter.charCodeAt(0)] | kind;

/** Whether a word ends at a letter of the text. */

/** End of the letters from a place on that stand for themselves, whatever stands around them. */

/** End of the letters from a place on that stand for themselves in double quotes. */
function quotedEnd(text, from, end) {
    let at = from;
    while (at < end && ((kindAt(text, at) & expands) === 0 || text.charCodeAt(at) === 39))
        at++;
    return at;
}
/** End of the letters from a place on that the name of a variable has. */


/** The unquoted word at a place when it has fewer letters than `most`, none of which is expanded; else empty. */


;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/expansions.js
// What is inside a word: quotes, variables, substitutions and arithmetic.


/** How an expansion without a name shows in a word's value. */
const nameless = '\u0024{VAR}';
const joining = new Set(['&&', '||']);
const escapes = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', e: '\u001b', f: '\f', v: '\v' };
function readSingle(cursor, word) {
    const close = cursor.text.indexOf("'", cursor.at + 1);
    if (close < 0 || close >= cursor.end)
        throw syntaxError(cursor, "a ' without its partner");
    word.quoted = true;
    word.value += cursor.text.slice(cursor.at + 1, close);
    cursor.at = close + 1;
}
function readDouble(cursor, word) {
    const { text, at: start } = cursor;
    word.quoted = true;
    cursor.at++;
    while (cursor.at < cursor.end) {
        const letter = text[cursor.at];
        if (letter === '"') {
            cursor.at++;
            return;
        }
        if (letter === '\\' && cursor.at + 1 < cursor.end) {
            const next = text[cursor.at + 1];
            if (next !== '\n')
                word.value += '"$`\\'.includes(next) ? next : letter + next;
            cursor.at += 2;
        }
        else if (letter === '$')
            readDollar(cursor, word, true);
        else if (letter === '`')
            readBackticks(cursor, word);
        else {
            const next = quotedEnd(text, cursor.at + 1, cursor.end);
            word.value += text.slice(cursor.at, next);
            cursor.at = next;
        }
    }
    cursor.at = start;
    throw syntaxError(cursor, 'a " without its partner');
}
function readDollar(cursor, word, quoted) {
    const { text, at } = cursor;
    const next = at + 1 < cursor.end ? text[at + 1] : '';
    if (next === '(') {
        if (text[at + 2] === '(' && skipArithmetic(cursor, at + 3) !== undefined) {
            word.nested.push(...readArithmetic(cursor, at, at + 3).nested);
            expand(word, nameless);
        }
        else
            readSubstitution(cursor, word, 2);
    }
    else if (next === '{')
        readBraced(cursor, word);
    else if (next === '[' && readBracketed(cursor, word)) {
        // read
    }
    else if (next === "'" && !quoted)
        readEscaped(cursor, word);
    else if (next === '"' && !quoted) {
        // A translated text: what it says depends on the language.
        const { value } = word;
        cursor.at++;
        readDouble(cursor, word);
        word.value = value;
        word.literal = false;
    }
    else if (next !== '' && startsName(text, at + 1)) {
        cursor.at = nameEnd(text, at + 2, cursor.end);
        expand(word, `\u0024{${text.slice(at + 1, cursor.at)}}`);
    }
    else if (next !== '' && /[0-9@*#?$!-]/.test(next)) {
        cursor.at += 2;
        expand(word, `\u0024{${next}}`);
    }
    else {
        word.value += '$';
        cursor.at++;
    }
}
function expand(word, shown) {
    word.value += shown;
    word.literal = false;
}
/** `$[\u2026]`, the old way to write arithmetic; whether one was read. */
function readBracketed(cursor, word) {
    const close = cursor.text.indexOf(']', cursor.at);
    if (close < 0 || close >= cursor.end)
        return false;
    cursor.at = close + 1;
    word.literal = false;
    return true;
}
/** `$(\u2026)`, `<(\u2026)`, `>(\u2026)`; `opener` letters stand before the script. */
function readSubstitution(cursor, word, opener) {
    const { text, at } = cursor;
    cursor.at += opener;
    // Heredocs of the script around it do not begin inside.
    const waiting = cursor.heredocs.splice(0);
    const list = cursor.grammar.list(cursor, noStop);
    word.nested.push(list);
    cursor.heredocs.splice(0, cursor.heredocs.length, ...waiting);
    if (cursor.at >= cursor.end || text[cursor.at] !== ')')
        throw syntaxError(cursor, 'expected ) after a substitution');
    cursor.at++;
    expand(word, text[at] === '$' ? `$(${plainWords(list)})` : '');
}
/** Words of the commands that stand alone in a list, run together: what ShellCheck shows of a substitution. */

function wordsOf(node) {
    if (node.kind !== 'simple')
        return '';
    return node.words.map(({ value }) => value).join('') + (node.timed === undefined ? '' : wordsOf(node.timed));
}
function readBackticks(cursor, word) {
    const { text, at } = cursor;
    let close = at + 1;
    while (close < cursor.end && text[close] !== '`')
        close += text[close] === '\\' ? 2 : 1;
    if (close >= cursor.end)
        throw syntaxError(cursor, 'a ` without its partner');
    const inner = text.slice(at + 1, close);
    goDeeper(cursor);
    if (inner.includes('\\')) {
        // Escapes shift the offsets, so what is inside gets the place of the whole.
        const plain = inner.replace(/\\([\\$`])/g, '$1');
        const within = { ...cursor, text: plain, at: 0, end: plain.length, heredocs: [] };
        const list = cursor.grammar.list(within, noStop);
        if (within.at < within.end)
            throw syntaxError(cursor, 'expected a script in backticks');
        word.nested.push(moved(list, at, close + 1));
    }
    else {
        const outerEnd = cursor.end;
        const waiting = cursor.heredocs.splice(0);
        cursor.at = at + 1;
        cursor.end = close;
        word.nested.push(cursor.grammar.list(cursor, noStop));
        if (cursor.at < close)
            throw syntaxError(cursor, 'expected a script in backticks');
        cursor.end = outerEnd;
        cursor.heredocs.splice(0, cursor.heredocs.length, ...waiting);
    }
    cursor.depth--;
    cursor.at = close + 1;
    expand(word, nameless);
}
/** `${name\u2026}`, with whatever is substituted inside. */
function readBraced(cursor, word) {
    const { text, at: start } = cursor;
    cursor.at += 2;
    goDeeper(cursor);
    const inside = { value: '', literal: true, quoted: false, nested: word.nested };
    while (cursor.at < cursor.end) {
        const letter = text[cursor.at];
        if (letter === '}') {
            cursor.at++;
            cursor.depth--;
            expand(word, `\u0024{${inside.value}}`);
            return;
        }
        if (letter === "'" && !inDouble(cursor, start))
            readSingle(cursor, inside);
        else if (letter === '"')
            readDouble(cursor, inside);
        else if (letter === '$')
            readDollar(cursor, inside, true);
        else if (letter === '`')
            readBackticks(cursor, inside);
        else {
            const next = Math.min(cursor.at + (letter === '\\' ? 2 : 1), cursor.end);
            inside.value += text.slice(cursor.at, next);
            cursor.at = next;
        }
    }
    cursor.at = start;
    throw syntaxError(cursor, 'expected } after ${');
}
/** In `"${name:-it's}"` a single quote is a letter. The partner decides: without one before the brace it is a letter. */
function inDouble(cursor, from) {
    const close = cursor.text.indexOf("'", cursor.at + 1);
    const brace = cursor.text.indexOf('}', from);
    return close < 0 || close >= cursor.end || (brace >= 0 && close > brace && cursor.text.indexOf('"', cursor.at) < close);
}
/** `\x63`, `\143` and `\u0063`: a letter by its number. */
const numbered = /^\\(?:(x[0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{1,4}|U[0-9A-Fa-f]{1,8})|([0-7]{1,3}))/;
/** `$'\u2026'`. */
function readEscaped(cursor, word) {
    const { text, at: start } = cursor;
    word.quoted = true;
    cursor.at += 2;
    while (cursor.at < cursor.end) {
        const letter = text[cursor.at];
        if (letter === "'") {
            cursor.at++;
            return;
        }
        if (letter === '\\' && cursor.at + 1 < cursor.end) {
            const next = text[cursor.at + 1];
            const [code, hex, octal] = numbered.exec(text.slice(cursor.at, cursor.at + 10)) ?? [];
            const point = Number.parseInt(hex?.slice(1) ?? octal ?? '', hex === undefined ? 8 : 16);
            word.value += code === undefined ? (escapes[next] ?? next) : String.fromCodePoint(Math.min(point, 0x10ffff));
            cursor.at += code?.length ?? 2;
        }
        else {
            word.value += letter;
            cursor.at++;
        }
    }
    cursor.at = start;
    throw syntaxError(cursor, "a ' without its partner");
}
/** Offset behind the `))` that ends an arithmetic expression which begins at `from`; undefined when it is none. */
function skipArithmetic(cursor, from) {
    const { text } = cursor;
    let depth = 0;
    for (let at = from; at < cursor.end && at - from < 4000; at++) {
        const letter = text[at];
        if (letter === '(')
            depth++;
        else if (letter === ')') {
            if (depth === 0)
                return text[at + 1] === ')' && at + 1 < cursor.end ? at + 2 : undefined;
            depth--;
        }
        else if (depth === 0 && letter === ' ' && twoOperands(text, at))
            return undefined;
    }
    return undefined;
}
/** An arithmetic expression as one word, for the substitutions inside; the cursor moves behind it. */
function readArithmetic(cursor, start, from) {
    const { text } = cursor;
    const end = skipArithmetic(cursor, from) ?? cursor.end;
    const word = { value: '', literal: false, quoted: false, nested: [] };
    cursor.at = from;
    while (cursor.at < end - 2) {
        const letter = text[cursor.at];
        if (letter === '$')
            readDollar(cursor, word, true);
        else if (letter === '`')
            readBackticks(cursor, word);
        else
            cursor.at++;
    }
    cursor.at = Math.max(end, cursor.at);
    return { start, end: cursor.at, text: text.slice(start, cursor.at), value: nameless, quoted: false, nested: word.nested };
}
/** A tree with every place inside replaced by that of the whole. */
function moved(node, start, end) {
    if (Array.isArray(node))
        return node.map((part) => moved(part, start, end));
    if (typeof node !== 'object' || node === null)
        return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'start' ? start : key === 'end' ? end : moved(value, start, end)]));
}
/** `$(( a b ))` is a subshell in a substitution: no expression has two words side by side. */
function twoOperands(text, blank) {
    return /[A-Za-z0-9_]/.test(text[blank - 1] ?? '') && /[A-Za-z0-9_$"'`/.]/.test(text[blank + 1] ?? '');
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/tokens.js
// What stands between the words of a script: blanks, comments, line breaks with the bodies of heredocs, and the words that
// only the grammar knows.


/** Words that may not begin a command. */
const closers = new Set(['then', 'do', 'done', 'fi', 'elif', 'else', 'esac', '}', 'in']);
/** The unquoted word at the cursor, when it is made of letters that no operator has; else empty. */

function expectWord(cursor, word) {
    skipLines(cursor);
    if (plainWordAhead(cursor) !== word)
        throw syntaxError(cursor, `expected ${word}`);
    cursor.at += word.length;
}
function expectLetter(cursor, letter) {
    if (cursor.at >= cursor.end || cursor.text[cursor.at] !== letter)
        throw syntaxError(cursor, `expected ${letter}`);
    cursor.at++;
}
/** Spaces, tabs, line continuations, and a comment up to the line's end. */

/** A carriage return is a letter of a word to a shell: what stands behind it and a hash sign is run. */
function startsWord(text, at) {
    return at === 0 || /[ \t\n;&|()`]/.test(text[at - 1]);
}
/** Blanks, line breaks and the bodies of heredocs that begin at one. */

function skipHeredoc(cursor) {
    const heredoc = cursor.heredocs.shift();
    const { text, at: start } = cursor;
    while (cursor.at < cursor.end) {
        heredoc.redirect.body = { start, end: cursor.at };
        const newline = text.indexOf('\n', cursor.at);
        const end = newline < 0 || newline > cursor.end ? cursor.end : newline;
        const line = text.slice(cursor.at, end);
        cursor.at = Math.min(end + 1, cursor.end);
        if ((heredoc.stripTabs ? line.replace(/^\t+/, '') : line) === heredoc.name)
            return;
    }
    heredoc.redirect.body = { start, end: cursor.at };
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/word.js
// One word of a shell script: quotes, escapes, expansions and the scripts inside them.


/** The word at the cursor, which it leaves behind the word; undefined when none begins here. */

/** Reads what is next of a word that began at `start`; false where it ends. */

/** `?(a|b)`: a pattern of bash. */
function readPattern(cursor, word, start) {
    const { text, at } = cursor;
    if (text[at] !== '(' || at === start || !/[?*+@!]/.test(text[at - 1]) || !skipPattern(cursor))
        return false;
    word.literal = false;
    word.value = word.value.slice(0, -1);
    return true;
}

/** `{a,b}` and `{1..3}`, which are several words; whether one was read. */
function braceExpansion(cursor, word) {
    const close = closingBraces(cursor).get(cursor.at);
    if (close === undefined)
        return false;
    cursor.at = close + 1;
    word.literal = false;
    return true;
}
const read = new WeakMap();
/** The pairs in the stretch without quotes and blanks at the cursor, found once for all its braces. */
function closingBraces(cursor) {
    const known = read.get(cursor);
    if (known !== undefined && known.from <= cursor.at && cursor.at < known.to && known.to <= cursor.end)
        return known.closes;
    const { text } = cursor;
    const closes = new Map();
    const open = [];
    let at = cursor.at;
    for (; at < cursor.end; at++) {
        const letter = text[at];
        if (/[\s;&|<>()"'`\\]/.test(letter))
            break;
        const last = open.at(-1);
        if (letter === '{')
            open.push({ at, several: false });
        else if (last === undefined)
            continue;
        else if (letter === ',' || (letter === '.' && text[at + 1] === '.'))
            last.several = true;
        else if (letter === '}') {
            open.pop();
            if (last.several)
                closes.set(last.at, at);
        }
    }
    read.set(cursor, { from: cursor.at, to: at, closes });
    return closes;
}
/** Moves behind the parenthesis that closes a pattern such as `@(a|b)`; false when none does on the line. */
function skipPattern(cursor) {
    let depth = 0;
    for (let at = cursor.at; at < cursor.end && at - cursor.at < 1000; at++) {
        const letter = cursor.text[at];
        if (letter === '(')
            depth++;
        else if (letter === ')' && --depth === 0) {
            cursor.at = at + 1;
            return true;
        }
        else if (letter === '\n')
            return false;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/simple.js
// A simple command: assignments, words and redirections, heredocs among them.




/** Commands that take assignments as arguments. */
const declaring = new Set(['declare', 'export', 'local', 'readonly', 'typeset', 'alias']);
/** Letters in which the name of an assignment must end. */
const maxName = 300;
const assignment = /^[A-Za-z_][A-Za-z0-9_]*(?:\[[^\]\n]{0,200}\])?\+?=/;

/** Reads the next redirection, assignment or word; whether there was one. */

/** How many letters of an assignment stand before its value; 0 where none begins. */

/** `name() \u2026` */
function readNamedFunction(cursor, start, { assignments, redirects }) {
    if (assignments.length > 0 || redirects.length > 0)
        throw syntaxError(cursor, 'unexpected (');
    cursor.at++;
    skipBlanks(cursor);
    expectLetter(cursor, ')');
    skipLines(cursor);
    return compound(cursor, start, 'function', [], [listOf(cursor.grammar.command(cursor))]);
}
function readTimed(cursor, words) {
    for (;;) {
        skipBlanks(cursor);
        if (cursor.text[cursor.at] !== '-' || cursor.at >= cursor.end)
            break;
        const flag = readWord(cursor);
        if (flag === undefined)
            break;
        words.push(flag);
    }
    if (cursor.at >= cursor.end || /[\n;&|)]/.test(cursor.text[cursor.at]))
        return undefined;
    return cursor.grammar.pipeline(cursor);
}
/** `name=value`, `name+=value`, `name=(list)`. */
function readAssignment(cursor, prefix) {
    const start = cursor.at;
    const afterName = start + prefix;
    if (cursor.text[afterName] !== '(' || afterName >= cursor.end) {
        const word = readWord(cursor);
        if (word === undefined)
            throw syntaxError(cursor, 'expected an assignment');
        return word;
    }
    cursor.at = afterName + 1;
    const nested = [];
    for (;;) {
        skipLines(cursor);
        if (cursor.text[cursor.at] === ')' && cursor.at < cursor.end)
            break;
        const word = readWord(cursor);
        if (word === undefined)
            throw syntaxError(cursor, 'expected ) after a list of values');
        nested.push(...word.nested);
    }
    cursor.at++;
    return {
        start,
        end: cursor.at,
        text: cursor.text.slice(start, cursor.at),
        value: cursor.text.slice(start, afterName),
        quoted: false,
        nested,
    };
}
function compound(cursor, start, type, words, bodies) {
    const redirects = [];
    for (;;) {
        skipBlanks(cursor);
        const redirect = readRedirect(cursor);
        if (redirect === undefined)
            break;
        redirects.push(redirect);
    }
    return { kind: 'compound', type, start, end: cursor.at, words, bodies, redirects };
}
const redirectOperator = /^(?:\d{1,3}|\{[A-Za-z_][A-Za-z0-9_]{0,60}\})?(?:<<<|<<-|<<|<>|<&|>>|>\||>&|&>>|&>|<(?!\()|>(?!\())/;
const beginsRedirect = new Set('0123456789{<>&');

function listOf(node) {
    return { start: node.start, end: node.end, items: [{ node, separator: '', separatorSpan: { start: node.end, end: node.end } }] };
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/compounds.js
// Commands that hold others: `if`, `for`, `case`, tests, groups and functions.





const thenWord = new Set(['then']);
const doWord = new Set(['do']);
const doneWord = new Set(['done']);
const braceWord = new Set(['}']);
const ifEnds = new Set(['elif', 'else', 'fi']);
const fiWord = new Set(['fi']);
const esacWord = new Set(['esac']);
/** A compound command; undefined where a simple one stands. */

function readIf(cursor) {
    const { at } = cursor;
    const bodies = [];
    cursor.at += 2;
    for (;;) {
        bodies.push(readBody(cursor, thenWord));
        expectWord(cursor, 'then');
        bodies.push(readBody(cursor, ifEnds));
        const word = plainWordAhead(cursor);
        if (word === 'elif')
            cursor.at += 4;
        else {
            if (word === 'else') {
                cursor.at += 4;
                bodies.push(readBody(cursor, fiWord));
            }
            expectWord(cursor, 'fi');
            return compound(cursor, at, 'if', [], bodies);
        }
    }
}
function readFor(cursor, type) {
    const { at } = cursor;
    cursor.at += type.length;
    skipBlanks(cursor);
    const words = [];
    if (cursor.text.startsWith('((', cursor.at)) {
        if (skipArithmetic(cursor, cursor.at + 2) === undefined)
            throw syntaxError(cursor, 'expected )) after for');
        words.push(readArithmetic(cursor, cursor.at, cursor.at + 2));
        skipBlanks(cursor);
    }
    else {
        if (readWord(cursor) === undefined)
            throw syntaxError(cursor, `expected a name after ${type}`);
        skipLines(cursor);
        if (plainWordAhead(cursor) === 'in') {
            cursor.at += 2;
            skipBlanks(cursor);
            for (let word = readWord(cursor); word !== undefined; word = readWord(cursor)) {
                words.push(word);
                skipBlanks(cursor);
            }
        }
    }
    skipBlanks(cursor);
    if (cursor.text[cursor.at] === ';' && cursor.at < cursor.end)
        cursor.at++;
    skipLines(cursor);
    const brace = plainWordAhead(cursor) === '{';
    expectWord(cursor, brace ? '{' : 'do');
    const body = readBody(cursor, brace ? braceWord : doneWord);
    expectWord(cursor, brace ? '}' : 'done');
    return compound(cursor, at, type, words, [body]);
}
function readCase(cursor) {
    const { at } = cursor;
    cursor.at += 4;
    skipBlanks(cursor);
    const words = [];
    const bodies = [];
    const subject = readWord(cursor);
    if (subject === undefined)
        throw syntaxError(cursor, 'expected a word after case');
    words.push(subject);
    skipLines(cursor);
    expectWord(cursor, 'in');
    for (;;) {
        skipLines(cursor);
        if (plainWordAhead(cursor) === 'esac')
            break;
        if (cursor.text[cursor.at] === '(')
            cursor.at++;
        for (;;) {
            skipBlanks(cursor);
            const pattern = readWord(cursor);
            if (pattern === undefined)
                throw syntaxError(cursor, 'expected a pattern');
            words.push(pattern);
            skipBlanks(cursor);
            if (cursor.text[cursor.at] !== '|' || cursor.at >= cursor.end)
                break;
            cursor.at++;
        }
        expectLetter(cursor, ')');
        bodies.push(cursor.grammar.list(cursor, esacWord));
        const ending = /^;;&|^;;|^;&/.exec(cursor.text.slice(cursor.at, Math.min(cursor.at + 3, cursor.end)))?.[0];
        if (ending !== undefined)
            cursor.at += ending.length;
        else if (plainWordAhead(cursor) !== 'esac')
            throw syntaxError(cursor, 'expected ;; or esac');
    }
    expectWord(cursor, 'esac');
    return compound(cursor, at, 'case', words, bodies);
}
function readFunction(cursor) {
    const { at } = cursor;
    cursor.at += 8;
    skipBlanks(cursor);
    if (readWord(cursor) === undefined)
        throw syntaxError(cursor, 'expected a name after function');
    skipBlanks(cursor);
    if (cursor.text[cursor.at] === '(') {
        cursor.at++;
        skipBlanks(cursor);
        expectLetter(cursor, ')');
    }
    skipLines(cursor);
    return compound(cursor, at, 'function', [], [listOf(cursor.grammar.command(cursor))]);
}
/** `[ \u2026 ]` and `[[ \u2026 ]]`: their words, for the substitutions in them; operators are not judged. */
function readTest(cursor, opener) {
    const { at, text } = cursor;
    const closer = opener === '[' ? ']' : ']]';
    cursor.at += opener.length;
    const words = [];
    for (;;) {
        if (opener === '[[')
            skipLines(cursor);
        else
            skipBlanks(cursor);
        if (cursor.at >= cursor.end)
            throw syntaxError(cursor, `expected ${closer}`);
        if (plainWordAhead(cursor) === closer) {
            cursor.at += closer.length;
            return compound(cursor, at, 'test', words, []);
        }
        const word = readWord(cursor);
        if (word !== undefined) {
            words.push(word);
            // Behind =~ stands an expression, in which parentheses and bars are letters.
            if (opener === '[[' && word.text === '=~')
                skipExpression(cursor, words);
        }
        else if (opener === '[[' && /[()<>|&]/.test(text[cursor.at]))
            cursor.at++;
        else if (opener === '[' && /[<>]/.test(text[cursor.at]))
            cursor.at++;
        else
            throw syntaxError(cursor, `expected ${closer}`);
    }
}
function skipExpression(cursor, words) {
    skipBlanks(cursor);
    let depth = 0;
    while (cursor.at < cursor.end) {
        const letter = cursor.text[cursor.at];
        if (letter === '(')
            depth++;
        else if (letter === ')')
            depth--;
        else if (/\s/.test(letter) && depth <= 0)
            return;
        if (/[()|<>&;\s]/.test(letter))
            cursor.at++;
        else {
            const word = readWord(cursor);
            if (word === undefined)
                return;
            words.push(word);
        }
    }
}
function readBody(cursor, stop) {
    const body = cursor.grammar.list(cursor, stop);
    if (body.items.length === 0)
        throw syntaxError(cursor, 'expected a command');
    return body;
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/shell/parse.js
// A parser of POSIX shell and bash, enough for a linter: commands, words, pipes, compounds, substitutions. Recursive
// descent without look-ahead beyond a few letters; depth is bounded, so hostile nesting is a syntax error and no crash.
// A script that the shell would refuse gives no tree at all: nothing in it runs.




/** Longer scripts are not parsed: a Dockerfile of people has none. */
const maxLength = 512 * 1024;
/** @param range the script, where it is not all of the text. */

const grammar = { list: readList, pipeline: readPipeline, command: readCommand };

const endsList = new Set(');&|');







/***/ }),

/***/ 1067:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var readScript = (function readScript(source, parse = _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShell */ .a) {
    const parsed = isOfAnother(source.text)
        ? { error: { message: 'the script is for another program than a shell', offset: 0 } }
        : parse(source.text);
    const place = (range) => source.spanOf(range.start, range.end);
    if (!('list' in parsed))
        return { source, error: parsed.error, commands: [], hasPipe: false, pipes: [], place };
    return { ...readList(parsed.list, source, parsed.error), place };
});
var readList = (function readList(whole, source, problem) {
    const commands = [];
    const pipes = [];
    let error = problem;
    const collect = (list, depth) => walkList(list, [], (node, feeders) => {
        // What another shell runs is under that shell's options.
        if (node.kind === 'pipeline' && depth === 0)
            pipes.push(node);
        if (node.kind !== 'simple')
            return;
        const name = commandName(node);
        if (name !== undefined)
            commands.push({ node, name, args: node.words.slice(1), feeders });
        const inner = heredocScript(node, source.text);
        if (inner === undefined)
            return;
        if (depth >= maxHeredocDepth)
            error ??= { message: 'heredocs nested too deep', offset: node.start, limit: true };
        else if ('list' in inner)
            collect(inner.list, depth + 1);
        if (inner.error?.limit === true)
            error ??= inner.error;
    });
    collect(whole, 0);
    return { source, list: whole, ...(error === undefined ? {} : { error }), commands, hasPipe: pipes.length > 0, pipes };
});
var isOfAnother = (function isOfAnother(text) {
    const [, program = '', argument = ''] = /^#![ \t]{0,20}(\S{1,200})[ \t]{0,20}(\S{0,200})/.exec(text.slice(0, 500)) ?? [];
    if (program === '')
        return false;
    return !shellNames.has(baseName(baseName(program) === 'env' ? argument : program));
});
var baseName = (function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
});
var heredocScript = (function heredocScript(node, text) {
    const name = baseName(node.words[0]?.literal ?? '');
    const body = node.redirects.findLast(({ operator }) => operator.includes('<'))?.body;
    if (body === undefined || !shellNames.has(name))
        return undefined;
    // `bash -s one two` has arguments for the script; without -s they would be its file.
    const rest = node.words.slice(1);
    const isRead = (value) => /^(?:[-+]|\/(?:dev|proc\/self)\/fd\/\d$)/.test(value);
    const reads = rest.every(({ value }) => isRead(value)) || rest.some(({ value }) => /^-[A-Za-z]*s$/.test(value));
    if (!reads || rest.some(({ value }) => /^-[A-Za-z]*c$/.test(value)))
        return undefined;
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShell */ .a)(text, body);
});
var walkList = (function walkList({ items }, feeders, visit) {
    for (let at = 0; at < items.length; at++)
        walkNode(items[at].node, feeders, visit);
});
var walkNode = (function walkNode(node, feeders, visit) {
    visit(node, feeders);
    if (node.kind === 'pipeline') {
        for (const [index, part] of node.parts.entries())
            walkNode(part, node.parts.slice(Math.max(0, index - maxFeeders), index), visit);
        return;
    }
    if (node.kind === 'simple') {
        walkWords(node.assignments, visit);
        walkWords(node.words, visit);
        if (node.timed !== undefined)
            walkNode(node.timed, feeders, visit);
    }
    else {
        walkWords(node.words, visit);
        for (const body of node.bodies)
            walkList(body, feeders, visit);
    }
    if (node.redirects.length > 0)
        walkWords(node.redirects.flatMap(({ target }) => target ?? []), visit);
});
var walkWords = (function walkWords(words, visit) {
    for (let at = 0; at < words.length; at++) {
        const { nested } = words[at];
        for (let i = 0; i < nested.length; i++)
            walkList(nested[i], [], visit);
    }
});
var commandName = (function commandName(node) {
    const first = node.words[0];
    const second = node.words[1];
    const name = first?.literal;
    if (name === undefined)
        return undefined;
    if (wrappers.has(name) && second !== undefined && !second.value.startsWith('-'))
        return second.literal;
    if (name === 'exec')
        return execTarget(node.words.slice(1)) ?? name;
    return name;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ readScript),
/* harmony export */   yG: () => (/* binding */ heredocScript)
/* harmony export */ });
/* unused harmony exports readWords, plainWord, shellNames, baseName */
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8081);
// A RUN's script ready for rules: every command that would run, in order, with places in the file.

/** Heredocs of shells inside heredocs of shells. */
const maxHeredocDepth = 12;
/** @param parse how the text is parsed, for whoever has that from before. */

/**
 * One command of words that no shell reads: those of the exec form, of which none is a variable or an operator. Its offsets are
 * those of the file.
 * @param source the words as one text, for whoever looks for something in it
 */

/** A word that is what it is, wherever it was read. */


/** Programs that read a script of the shell. */
const shellNames = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'mksh']);
/** `#!` at the head names what reads the rest. */

/** A program's name without the folder that it lies in. */

/**
 * The script that a shell reads from a heredoc, with places in the text around it: `bash <<EOF`, `bash /dev/fd/3 3<<EOF`.
 * @returns undefined for other programs, and for shells that are told what to run.
 */

/** Parts of a pipeline in front of a command that are kept for it; all of them for each would grow with their square. */
const maxFeeders = 20;
// By index: V8 makes an iterator for each loop of code that it has not optimised yet, and these lists are short and many.



/** Programs that run the program named by their first argument. */
const wrappers = new Set(['busybox', 'builtin', 'command', 'run']);

/** `exec [-cl] [-a name] command`. */
function execTarget(args) {
    for (let at = 0; at < args.length; at++) {
        const { value, literal } = args[at];
        if (!value.startsWith('-'))
            return literal;
        if (value.endsWith('a'))
            at++;
    }
    return undefined;
}


/***/ })

};
;