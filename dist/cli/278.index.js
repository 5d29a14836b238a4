"use strict";
exports.id = 278;
exports.ids = [278];
exports.modules = {

/***/ 2920:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var failEarlierReports = (function failEarlierReports(base, error) {
    for (const name of Object.keys(_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .scanners */ .Um)) {
        const file = `${_portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__/* .resultsDirectory */ .sz}/${name}.sarif`;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, file)))
            (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .writeFailedRun */ .gg)({ name, inputs: (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_7__/* .commonInputs */ .j$)(name) }, base, file, error, new Date());
    }
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ failEarlierReports),
/* harmony export */   S: () => (/* binding */ afresh)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(291);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6045);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3623);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1446);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8433);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3350);
// A command that writes results: what an earlier run of it left must not speak for this one.







/**
 * Runs a command after the results of an earlier run are gone; where it comes to nothing, wrong flags included, those in the usual places
 * go, too. @param failed what else is to be done then.
 */
async function afresh(specs, args, run, failed = () => { }) {
    const remove = (usual) => (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .removeEarlierResults */ .T)(process.cwd(), specs, (name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .flagValue */ .y6)(args, name), usual);
    remove(false);
    try {
        return await run();
    }
    catch (error) {
        remove(true);
        failed(error instanceof Error ? error : new Error(String(error)));
        throw error;
    }
}
/** Reports of an earlier run of every scanner say from now on that theirs failed. */



/***/ }),

/***/ 7767:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var utils_toCommandValue = (function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
});
var toCommandProperties = (function toCommandProperties(annotationProperties) {
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
});
var command_issueCommand = (function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
});
var escapeData = (function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
});
var escapeProperty = (function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
});
var error = (function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
});
var writeLog = (function writeLog(text) {
    let rest = Buffer.from(text);
    try {
        while (direct && rest.length > 0)
            rest = rest.subarray((0,external_node_fs_.writeSync)(standardOutput, rest));
    }
    catch {
        direct = false;
    }
    if (rest.length > 0)
        process.stdout.write(rest);
});
var tell = (function tell(line) {
    if (typeof line === 'string')
        writeLog((0,log_commands/* withoutCommands */.Df)(line) + external_node_os_.EOL);
    else {
        log_streamLog();
        annotate[line.level](shown(line.message), properties(line));
    }
});
var readFormat = (function readFormat(text, others = []) {
    if (text === undefined)
        return 'table';
    if (own_flags/* formats */.Fx.includes(text))
        return text;
    const all = [...own_flags/* formats */.Fx, ...others];
    throw new errors/* PortcullisError */.SO({
        code: 'usage',
        message: `expected --format to be one of ${all.join(', ')}, got "${text.slice(0, 40)}"${(0,did_you_mean/* didYouMean */.a)(text, all)}`,
        remedy: 'Correct the flag.',
    });
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ print),
  C: () => (/* binding */ readFormat)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./build/bundled/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */

/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */

//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/bundled/node_modules/@actions/core/lib/command.js


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


//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
;// CONCATENATED MODULE: ./build/bundled/node_modules/@actions/core/lib/core.js
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

/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */

/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */

/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */

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

/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any

/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */

//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */

//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */

/**
 * Writes debug message to user log
 * @param message debug message
 */

/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */

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

/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */

/**
 * End an output group.
 */

/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */

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

/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */


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
// EXTERNAL MODULE: ./build/bundled/packages/core/src/log-commands.js
var log_commands = __webpack_require__(4957);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var letters = __webpack_require__(5685);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/log.js
// The log of a step, as long as it is plain text, without Node's streams: to make `process.stdout` of a pipe, as a runner gives it, loads
// modules that take a tenth of a start.

const standardOutput = 1;
/** Whether text may be written past `process.stdout`, which may keep some to write it later: none must be overtaken. */
let direct = false;
/** For a step, which writes its log by `tell` alone. */

/** From here on the log goes through Node's stream, since others write to that. */
function log_streamLog() {
    direct = false;
}
/** Writes text to the log. What cannot be written at once, to a pipe that is full or that nobody reads, is left to Node's stream. */


;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/toolkit.js
// What a step asks of its runner and tells it, all of it through GitHub's own toolkit; no other file imports it. Added here is what
// the toolkit leaves to its callers: a log line is never a command, a summary keeps within its limit, a wrong place is no crash.







// What few steps need.
 // at first use
const annotate = { error: error, warning: warning, notice: notice };
/** Inputs as the runner passes them. An empty one is an absent one: the runner sets it so. */
const runnerInputs = (name) => getInput(name, { trimWhitespace: false }) || undefined;
/** Names of all inputs that the step was given, in small letters; the runner hands on those that no action.yml declares too. */

/** Has the runner mask what was given for inputs that hold credentials. */

/** Writes a line to the log of the step; a plain one as the toolkit's `info` would, without the stream that this loads. */

/** Lines stay; a name that holds other control letters must not move the cursor of whoever reads the log. */
function shown(text) {
    return text.split('\n').map(letters/* printable */.g$).join('\n');
}
function properties({ title, path, region }) {
    return {
        ...(title === undefined ? {} : { title: (0,letters/* printable */.g$)(title) }),
        // A name with control letters is shown and not found: they would reach the terminal of whoever reads the raw log. The toolkit sees to
        // ends of lines.
        ...(path === undefined ? {} : { file: path.replace(/[^\r\n]+/g, letters/* printable */.g$) }),
        ...(region === undefined ? {} : { startLine: region.startLine, endLine: region.endLine }),
        // Columns are only allowed when the annotation stays on one line.
        ...(region === undefined || region.startLine !== region.endLine
            ? {}
            : { startColumn: region.startColumn, endColumn: region.endColumn }),
    };
}
/** Appends to the job summary; one that GitHub would refuse for its size is left as it is. */

/**
 * Sets the step's outputs. Where no file is named for them nobody reads them, and the toolkit would write commands that are no more.
 * @throws PortcullisError `runner-file-unwritable`: later steps would go by outputs that are not there.
 */

/** The runner makes these files before each step. */

/** Whether somebody asked the runner for its debug log. */


// EXTERNAL MODULE: ./build/bundled/packages/core/src/markdown.js
var markdown = __webpack_require__(9379);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/markdown.js
// Links into the source of what was scanned, and how much of a summary the runner takes.


/** GitHub refuses a step's summary above 1 MiB; it counts bytes. */
const markdown_maxSummaryBytes = (/* unused pure expression or super */ null && (1024 * 1024));
/** URL of a file and line at the commit. */
function sourceUrl(link) {
    if (link === undefined)
        return undefined;
    return (path, line) => {
        const way = path.split('/').map(percentEncoded).join('/');
        return `${link.serverUrl}/${link.repository}/blob/${link.commit}/${way}${line === undefined ? '' : `#L${line}`}`;
    };
}
/** A half of a letter cannot be encoded; a bracket would end a link in Markdown. */
function percentEncoded(part) {
    return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))
        .replaceAll('(', '%28')
        .replaceAll(')', '%29');
}
/** `path:line` as a link to the commit's file, or as code where no link can be made. */
function placeLink(link, path, line) {
    const label = (0,markdown/* inlineCode */.ti)(line === undefined ? path : `${path}:${line}`);
    const url = sourceUrl(link);
    return url === undefined ? label : `[${label}](${url(path, line)})`;
}
/**
 * Joins a head, rows and a tail, leaving out the last rows when the whole would pass `maxBytes`;
 * `leftOut` writes the line that says how many.
 */


// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/policy/src/did-you-mean.js
var did_you_mean = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/bundled/packages/report/src/document.js
var src_document = __webpack_require__(464);
// EXTERNAL MODULE: ./build/bundled/packages/report/src/formats.js
var formats = __webpack_require__(5653);
// EXTERNAL MODULE: ./build/bundled/packages/report/src/terminal.js
var terminal = __webpack_require__(3217);
// EXTERNAL MODULE: ./build/bundled/packages/report/src/annotations.js
var annotations = __webpack_require__(4491);
// EXTERNAL MODULE: ./build/bundled/packages/report/src/markdown.js
var src_markdown = __webpack_require__(1176);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/own-flags.js
var own_flags = __webpack_require__(9931);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/screen.js
var screen = __webpack_require__(5977);
;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/format.js
// How a result is printed: `--format`.






/** @param others formats of the command\u2019s own, for those who meant one. @throws PortcullisError `usage`. */

/** Writes a result to standard output. */
function print(format, printed) {
    if (format === 'github')
        for (const line of githubLines(printed.told))
            tell(line);
    else if (format === 'sarif')
        for (const part of texts(printed.sarif()))
            process.stdout.write((0,log_commands/* quietJson */.nJ)(part));
    else
        process.stdout.write(textOf(format, printed));
}
/** Parts as text: a letter of several bytes may lie across two of them. */
function* texts(parts) {
    const decoder = new TextDecoder();
    for (const part of parts)
        yield typeof part === 'string' ? part : decoder.decode(part, { stream: true });
}
function textOf(format, printed) {
    const { told } = printed;
    switch (format) {
        case 'json':
            return (0,log_commands/* quietJson */.nJ)(`${JSON.stringify((0,src_document/* reportDocument */.c)(told, printed), null, 2)}\n`);
        case 'gitlab':
            return (0,log_commands/* quietJson */.nJ)((0,formats/* gitlabCodeQuality */.cR)(told));
        case 'gitlab-sast':
            return (0,log_commands/* quietJson */.nJ)((0,formats/* gitlabSast */.fH)(told, printed));
        case 'junit':
            return (0,log_commands/* quietXml */._K)((0,formats/* junit */.bA)(told));
        case 'markdown':
            return (0,log_commands/* withoutCommands */.Df)(markdownText(told));
        default:
            return (0,log_commands/* withoutCommands */.Df)(`${(0,terminal/* terminalLines */.MJ)(told, (0,screen/* screenOf */.S)(process.stdout, process.env, printed.all)).join('\n')}\n`);
    }
}
/** Workflow commands, for a step that runs the command line: the decision first, as the page of checks shows one. */
function githubLines(told) {
    const decision = { level: 'error', title: 'Portcullis', message: [`${told.headline}.`, ...told.because].join(' ') };
    const causes = told.causes.map(({ code, message, remedy, path }) => ({
        level: 'error',
        title: code,
        message: `${message}. ${remedy}`,
        ...(path === undefined ? {} : { path }),
    }));
    return [...(told.passed ? [] : [decision]), ...causes, ...(0,annotations/* annotationsOf */.Ih)(told.findings), (0,letters/* printable */.g$)(told.headline)];
}
function markdownText(told) {
    const { head, rows, tail } = (0,src_markdown/* markdownParts */.Y)(told, '##', (path, line) => placeLink(undefined, path, line));
    return `${head}${rows.join('\n')}${tail}\n`;
}


/***/ }),

/***/ 4491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var annotationsOf = (function annotationsOf(findings, room = {}) {
    const used = { error: 0, warning: 0, notice: 0 };
    const said = new Set();
    const annotations = [];
    for (const finding of [...findings].sort((a, b) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a.severity, b.severity))) {
        const { severity, ruleId, path, region } = finding;
        const level = finding.blocks ? 'error' : annotationLevel[severity];
        if (used[level]++ >= (room[level] ?? annotationsPerLevel))
            continue;
        annotations.push({
            level,
            message: messageOf(finding, !said.has(ruleId)),
            title: (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(`${severity}: ${ruleId}`, maxTitle),
            // A longer one is the name of no file.
            ...(path === undefined || path.length > maxPath ? {} : { path }),
            ...(region === undefined ? {} : { region }),
        });
        said.add(ruleId);
    }
    return annotations;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   iN: () => (/* binding */ annotationsPerLevel)
/* harmony export */ });
/* unused harmony export annotationLevel */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7085);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5685);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8361);
// Findings as annotations, which stand alone on the diff: what, what to do (once a rule), and the page of the rule.


const annotationLevel = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'notice',
};
/** GitHub shows this many annotations of each level a step and drops the rest without a word. */
const annotationsPerLevel = 10;
/** Letters that GitHub takes of a title are 255; a message is read beside the code. */
const maxTitle = 200;
const maxMessage = 2000;
const maxPath = 4096;
/**
 * Worst first.
 * @param room how many of each level there still is room for; by default all that GitHub shows.
 */

function messageOf({ message, remedy, page }, first) {
    const help = first && remedy !== '' ? [`Fix: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .inShort */ .wZ)(remedy)}`] : [];
    return [(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(message, maxMessage), ...help, ...(page === undefined || page.length > maxMessage ? [] : [page])].join('\n');
}


/***/ })

};
;