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
/* harmony export */   $l: () => (/* reexport safe */ _portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__.$l),
/* harmony export */   Hi: () => (/* reexport safe */ _portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__.Hi),
/* harmony export */   WU: () => (/* reexport safe */ _portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__.WU),
/* harmony export */   Zu: () => (/* reexport safe */ _portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__.Zu),
/* harmony export */   b2: () => (/* reexport safe */ _portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__.b2),
/* harmony export */   fF: () => (/* reexport safe */ _portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__.fF),
/* harmony export */   lM: () => (/* reexport safe */ _portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__.lM),
/* harmony export */   my: () => (/* reexport safe */ _portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__.my),
/* harmony export */   sP: () => (/* reexport safe */ _portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__.sP),
/* harmony export */   sw: () => (/* reexport safe */ _portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__.sw),
/* harmony export */   u0: () => (/* reexport safe */ _portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__.u0)
/* harmony export */ });
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(105);
/* harmony import */ var _portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(129);
// Written by `npm run wire` from the folders of packages/engines; do not edit.


// The command line takes its engines from the actions' bundles.

await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .runScanner */ .S)(_portcullis_sbom__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ runScanner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/packages/core/src/severity.js
var src_severity = __nccwpck_require__(540);
// EXTERNAL MODULE: ./build/packages/core/src/fix.js
var fix = __nccwpck_require__(216);
// EXTERNAL MODULE: ./build/packages/core/src/version.js
var version = __nccwpck_require__(560);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __nccwpck_require__(732);
// EXTERNAL MODULE: ./build/packages/policy/src/reader.js
var reader = __nccwpck_require__(147);
// EXTERNAL MODULE: ./build/packages/formats/src/yaml/value.js + 1 modules
var yaml_value = __nccwpck_require__(295);
// EXTERNAL MODULE: ./build/packages/workspace/src/walk.js + 1 modules
var walk = __nccwpck_require__(716);
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
    const document = await (0,yaml_value/* parseYaml */.hN)(content.toString('utf8'), reader/* policyFile */.Xd);
    const { value } = document;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [];
    // Loaded where there is a gap and a policy: most runs of a scanner have neither.
    const [{ conforming }, { judgingParts }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(795), __nccwpck_require__.e(478)]).then(__nccwpck_require__.bind(__nccwpck_require__, 478)), Promise.all(/* import() */[__nccwpck_require__.e(795), __nccwpck_require__.e(456)]).then(__nccwpck_require__.bind(__nccwpck_require__, 456))]);
    // The other parts are for others to judge: a scanner of files does not fail for what is wrong with `images`.
    const part = value['allow-gaps'];
    return allowedGaps(conforming(judgingParts['allow-gaps'], part, (0,reader/* policyReader */.CE)(document, reader/* policyFile */.Xd), ['allow-gaps']));
}
/** The inputs with what the policy allows marked; an entry that has ended allows nothing. @param today `YYYY-MM-DD`, UTC. */
async function withAllowedGaps(skipped, allowed, scanner, today) {
    const inForce = allowed.filter((entry) => (entry.until ?? today) >= today && (entry.scanner ?? scanner).toLowerCase() === scanner.toLowerCase());
    if (inForce.length === 0)
        return skipped;
    const entries = await Promise.all(inForce.map(async (entry) => ({ entry, covers: await (0,walk/* pathFilter */.Y1)(entry.paths, []) })));
    return skipped.map((input) => {
        const found = input.gap ? entries.find(({ covers }) => covers(input.path)) : undefined;
        if (found === undefined)
            return input;
        const { reason, owner, until } = found.entry;
        return { ...input, allowed: { reason, ...(owner === undefined ? {} : { owner }), ...(until === undefined ? {} : { until }) } };
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(522);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
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
function json_at(value, ...keys) {
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

// EXTERNAL MODULE: ./build/packages/core/src/finding.js
var finding = __nccwpck_require__(486);
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/write.js
// A scan result as SARIF 2.1.0: findings, and the run information by which the gate trusts them.


/** Tool names in SARIF files of ours start with this. */
const toolPrefix = 'portcullis/';
const informationUri = 'https://github.com/portcullis-ci/portcullis';
/** Relative URIs are relative to the root of the checkout, which GitHub calls so too. */
const sourceRoot = '%SRCROOT%';
/** Name of our fingerprint among `partialFingerprints`. */
const fingerprintKey = 'portcullis/v1';
/** Name of the one that does not change when a file moves. */
const contentFingerprintKey = 'portcullis/content/v1';
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
    const reported = [...(result?.findings ?? [])].sort(finding/* byPlace */.h);
    const suppressed = [...(result?.suppressed ?? [])].sort((a, b) => (0,finding/* byPlace */.h)(a.finding, b.finding));
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
        ruleSetDigest: result.rulesDigest ?? ruleSetDigest(result.rules),
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
        const place = error instanceof errors/* PortcullisError */.SO ? error.where : {};
        list.push({
            level: 'error',
            descriptor: { id: error instanceof errors/* PortcullisError */.SO ? error.code : 'internal' },
            message: { text: (0,errors/* formatError */.Wk)(error) },
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
        defaultConfiguration: { level: src_severity/* sarifLevel */.sr[rule.severity] },
        properties: {
            tags,
            precision: precisionOf[rule.confidence],
            'security-severity': src_severity/* securitySeverity */.KW[rule.severity],
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
        level: src_severity/* sarifLevel */.sr[finding.severity],
        message: { text: finding.message },
        locations: [sarifLocation(finding.location)],
        ...(finding.related === undefined || finding.related.length === 0 ? {} : { relatedLocations: finding.related.map(sarifLocation) }),
        partialFingerprints: {
            [fingerprintKey]: finding.fingerprint,
            ...(finding.contentFingerprint === undefined ? {} : { [contentFingerprintKey]: finding.contentFingerprint }),
            ...(finding.lineHash === undefined ? {} : { primaryLocationLineHash: finding.lineHash }),
        },
        ...(finding.fix === undefined ? {} : { fixes: [sarifFix(finding.fix, bound)] }),
        properties: {
            severity: finding.severity,
            confidence: finding.confidence,
            ...(finding.refusal === true ? { refused: true } : {}),
            'security-severity': src_severity/* securitySeverity */.KW[finding.severity],
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
        ...(fix.kind === undefined ? {} : { properties: { kind: fix.kind } }),
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

// EXTERNAL MODULE: ./build/packages/workspace/src/settings.js
var src_settings = __nccwpck_require__(158);
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
        if (error instanceof errors/* PortcullisError */.SO)
            throw error;
        removeQuietly(temporary);
        throw new errors/* PortcullisError */.SO({
            code: 'results-unwritable',
            message: `expected to write the results file, got ${(0,walk/* systemReason */.uc)(error)}`,
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
        throw new errors/* PortcullisError */.SO({
            code: 'results-outside',
            message: 'expected a results file inside the workspace, got one that leads out of it',
            where: { file, key },
            remedy: 'Remove the symbolic link, or give an absolute path if the place is meant.',
        });
    }
}

// EXTERNAL MODULE: ./build/packages/workspace/src/git.js + 2 modules
var git = __nccwpck_require__(315);
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
    return ids.filter((id) => id !== undefined && (0,git/* isCommitId */.jh)(id) && !/^0+$/.test(id));
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
    return new errors/* PortcullisError */.SO({
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
        throw new errors/* PortcullisError */.SO({
            code: 'workspace-missing',
            message: 'expected GITHUB_WORKSPACE to be a directory',
            where: { file: workspace, key: 'GITHUB_WORKSPACE' },
            remedy: 'Run the checkout step before this one.',
        });
    }
    const event = readCiEvent(environment);
    const checkout = findCheckout(workspace, event);
    const own = checkout === undefined ? (0,git/* headCommit */.Qo)(workspace) : (0,git/* headCommit */.Qo)(checkout);
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
        settings: (0,src_settings/* settingsOf */.f5)((0,external_node_fs_.realpathSync)(workspace), change, checkout),
        committed: event !== undefined && change !== undefined && options.base === undefined,
        ...(identity === undefined ? {} : { identity }),
        ...(repository && commit !== undefined ? { source: { serverUrl, repository, commit } } : {}),
    };
}
function validCommit(text) {
    return text !== undefined && (0,git/* isCommitId */.jh)(text) ? text : undefined;
}
/** How deep below the workspace a checkout step may have put the repository. */
const maxCheckoutDepth = 2;
const maxFoldersSearched = 500;
/**
 * The repository that the job is about: the workspace's own or the one above it, else the one that a checkout step put into a
 * folder of the workspace. Of several the one that holds what the event names.
 */
function findCheckout(workspace, event) {
    const own = (0,git/* findGitRoot */.ky)((0,external_node_fs_.realpathSync)(workspace));
    if (own !== undefined)
        return own;
    // Outside CI a folder that holds repositories is just that.
    if (event === undefined)
        return undefined;
    const below = checkoutsBelow((0,external_node_fs_.realpathSync)(workspace), maxCheckoutDepth);
    if (below.length <= 1)
        return below[0];
    return below.find((folder) => isNamedBy(event, (0,git/* headCommit */.Qo)(folder), folder)) ?? below[0];
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
    const parents = (0,git/* parentsOf */.fY)(checkout, head);
    return parents.length > 1 && parents.some((parent) => event.heads.includes(parent));
}
function changeOf(event, head, checkout) {
    if (event === undefined || event.kind === undefined)
        return undefined;
    if (head !== undefined && event.heads.length > 0 && !isNamedBy(event, head, checkout))
        throw wrongTree(event, head);
    const named = event.heads.find((id) => (0,git/* isCommitId */.jh)(id)) ?? head;
    if (named === undefined)
        return undefined;
    const name = event.defaultBranch ?? (checkout === undefined ? undefined : remoteDefault(checkout));
    const tip = name === undefined || checkout === undefined ? undefined : (0,git/* resolveCommit */.WL)(checkout, `refs/remotes/origin/${name}`);
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
        const found = (0,git/* resolveCommit */.WL)(checkout, revision);
        if (found !== undefined)
            return found;
    }
    return event.bases.find((revision) => (0,git/* isCommitId */.jh)(revision));
}
/** What `origin/HEAD` of a clone points at. */
function remoteDefault(checkout) {
    for (const name of ['main', 'master']) {
        const head = (0,git/* resolveCommit */.WL)(checkout, 'refs/remotes/origin/HEAD');
        if (head !== undefined && head === (0,git/* resolveCommit */.WL)(checkout, `refs/remotes/origin/${name}`))
            return name;
    }
    return undefined;
}
function comparedWith(revision, checkout, head) {
    const base = checkout === undefined ? undefined : (0,git/* resolveCommit */.WL)(checkout, revision);
    if (base !== undefined && head !== undefined)
        return { kind: 'pull-request', base, head, onDefaultBranch: false };
    throw new errors/* PortcullisError */.SO({
        code: 'base-unavailable',
        message: `expected a commit, branch or tag of this checkout, got "${revision.slice(0, 80)}"`,
        where: { key: 'base' },
        remedy: checkout === undefined ? 'Run in a git checkout, with git on PATH.' : 'Fetch it (`git fetch origin BRANCH`), or correct the name.',
    });
}
function wrongTree(event, head) {
    const wanted = [...new Set(event.heads)].map((id) => id.slice(0, 12)).join(' or ');
    return new errors/* PortcullisError */.SO({
        code: 'wrong-tree',
        message: `expected the checkout of ${wanted}, which the ${event.name} event is about, or a merge of it; got ${head.slice(0, 12)}`,
        remedy: 'Check out what is to be judged: leave `ref` of the checkout step out, or name the head of the change.',
    });
}
/** A scanner judges files of a change; without a checkout nobody knows whose they are. @throws PortcullisError `wrong-tree`. */
function requireCheckout(job) {
    if (job.change === undefined || job.checkout !== undefined || !job.committed)
        return;
    throw new errors/* PortcullisError */.SO({
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
        (0,reader/* refuseOtherSpelling */.bg)((0,src_settings/* settingsTree */.O0)(job.settings) ?? job.settings.head);
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
    const run = { tool: { name: scanner.name, version: version/* version */.r }, successful: false, error, startTime: now, endTime: now };
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
    const tree = (0,src_settings/* settingsTree */.O0)(settings);
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
    return (0,src_severity/* reaches */.O6)(finding.severity, failOn) || (finding.refusal === true && failOn !== 'none');
}
function runInfo(scanner, host, started, run) {
    const { job } = host;
    return {
        tool: { name: scanner.name, version: version/* version */.r, ...(host.environment.GITHUB_ACTION_REF ? { commit: host.environment.GITHUB_ACTION_REF } : {}) },
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
    return new errors/* PortcullisError */.SO({
        code: 'run-unfinished',
        message: `expected ${name} to finish, but it was stopped before it wrote its result`,
        remedy: 'Look at the log of the step for a time-out or lack of memory, and run it again.',
    });
}
function canaryMissed(name, detail) {
    return new errors/* PortcullisError */.SO({
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
    return new errors/* PortcullisError */.SO({
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
// EXTERNAL MODULE: ./build/packages/core/src/markdown.js
var markdown = __nccwpck_require__(746);
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
    const label = (0,markdown/* inlineCode */.t)(line === undefined ? path : `${path}:${line}`);
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
/** Whether this thread's program only takes the engines of actions' bundles. */
function isHosted() {
    return hosted in globalThis;
}
/** Runs an action. Sets `process.exitCode`: 0 pass, 1 findings or a block, 2 failure. */
async function runAction(action, work) {
    if (isHosted())
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
    const placed = error instanceof errors/* PortcullisError */.SO && (0,errors/* formatPlace */.dE)(error.where) !== '';
    const line = { level: 'error', message: (0,errors/* formatError */.Wk)(error), ...(placed ? { title: error.code } : {}) };
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
    const head = [`### ${(0,markdown/* escapeMarkdown */.F)(title)}: ${(0,markdown/* escapeMarkdown */.F)(decisionLine(execution, failOn))}`, ''];
    const { unread } = execution;
    const allowed = coverage.skipped.filter((entry) => entry.allowed !== undefined);
    const tail = [''];
    const listed = (entries, why) => `${entries
        .slice(0, 20)
        .map((entry) => `${(0,markdown/* inlineCode */.t)(entry.path)} (${(0,markdown/* escapeMarkdown */.F)(why(entry))})`)
        .join(', ')}${entries.length > 20 ? ` and ${entries.length - 20} more` : ''}.`;
    if (unread.length > 0)
        tail.push(`**Could not be looked at:** ${listed(unread, (gap) => gap.detail ?? gap.reason)} Make it readable, leave it out by an input, or allow that very gap with \`allow-gaps\` in the policy.`, '');
    if (allowed.length > 0)
        tail.push(`Let through unread: ${listed(allowed, (gap) => gap.allowed?.reason ?? '')}`, '');
    tail.push(...letThroughLines(execution));
    for (const notice of execution.notices.slice(0, 20))
        tail.push(`- ${(0,markdown/* escapeMarkdown */.F)(notice.message)}`);
    const skipped = coverage.skipped.length - unread.length - allowed.length;
    tail.push('', `Scanned ${coverage.scanned} of ${coverage.applicable} inputs, ${coverage.bytes} bytes${skipped === 0 ? '' : `; ${skipped} skipped, with reasons in the SARIF file`}.`, '');
    const details = execution.result?.details ?? '';
    // Details may be as long as there are images; the findings come first.
    if (Buffer.byteLength(details) < markdown_maxSummaryBytes / 2)
        tail.push(details);
    if (findings.length > 0)
        head.push('| Severity | Rule | Where | What |', '|---|---|---|---|', '');
    const rows = [...findings].sort((a, b) => (0,src_severity/* bySeverity */.Np)(a.severity, b.severity)).map((finding) => row(finding, link));
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
        return `- ${(0,markdown/* inlineCode */.t)(finding.ruleId)} in ${(0,markdown/* inlineCode */.t)(`${finding.location.path}${line === undefined ? '' : `:${line}`}`)}: ${(0,markdown/* escapeMarkdown */.F)(why)}`;
    });
    const more = all.length > maxLetThroughListed ? [`- and ${all.length - maxLetThroughListed} more, in the SARIF file`] : [];
    return [`Let through, and not clean: ${all.length}`, '', ...lines, ...more, ''];
}
/** The decision in one line. Three words are kept apart: clean, let through, and what fails. */
function decisionLine(execution, failOn) {
    if (execution.error !== undefined)
        return `failed: ${execution.error.message}`;
    const { findings, coverage, unread, letThrough } = execution;
    const counts = src_severity/* severities */.gO
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
    return `| ${finding.severity} | ${(0,markdown/* inlineCode */.t)(finding.ruleId)} | ${markdown_placeLink(link, path, region?.startLine)} | ${(0,markdown/* escapeMarkdown */.F)(finding.message)} |`;
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
    const file = (0,errors/* printable */.g$)(sarifFile);
    const more = (left, line) => (left > 0 ? [line] : []);
    return [
        ...findings.slice(0, maxFindings).map(findingLine),
        ...more(findings.length - maxFindings, `${findings.length - maxFindings} more findings are in ${file}.`),
        ...(inputs.annotations ? annotations(findings, sarifFile) : []),
        ...notices.map(({ level, message, path }) => level === 'note' ? (0,errors/* printable */.g$)(message) : { level, message, ...(path === undefined ? {} : { path }) }),
        ...unread.slice(0, maxGaps).map(gapLine),
        ...more(unread.length - maxGaps, `${unread.length - maxGaps} more inputs could not be looked at; ${file} names them.`),
        `${name}: ${(0,errors/* printable */.g$)(decisionLine(execution, inputs['fail-on']))}`,
    ];
}
function findingLine({ severity, ruleId, message, location: { path, region } }) {
    const place = region === undefined ? '' : `:${region.startLine}:${region.startColumn}`;
    return `${severity.padEnd(8)} ${(0,errors/* printable */.g$)(path)}${place} ${ruleId} ${(0,errors/* printable */.g$)(message)}`;
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
    for (const { severity, ruleId, message, location } of [...findings].sort((a, b) => (0,src_severity/* bySeverity */.Np)(a.severity, b.severity))) {
        const level = levels[severity];
        if (used[level]++ < perLevel)
            lines.push({ level, message, title: `${severity}: ${ruleId}`, ...location });
    }
    const left = findings.length - lines.length;
    if (left > 0)
        lines.push(`${left} more ${left === 1 ? 'finding is' : 'findings are'} not annotated; all are in ${(0,errors/* printable */.g$)(sarifFile)}.`);
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
    // In a thread of a program that only took the engine from this bundle, that program serves: twice would answer every task twice.
    if (!isHosted() && (await servesThread(async () => scanner)))
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
            ...Object.fromEntries(src_severity/* severities */.gO.map((each) => [each, String(findings.filter(({ severity }) => severity === each).length)])),
            'let-through': String(letThrough),
            gaps: String(unread.length),
            'sarif-sha256': execution.sarifFile === undefined ? '' : (0,fix/* contentHash */.Ae)((0,external_node_fs_.readFileSync)(execution.sarifFile)),
            conclusion,
            ...result?.outputs,
        },
    };
}


/***/ }),

/***/ 693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay)
/* harmony export */ });
// Days as policies and comments write them: `YYYY-MM-DD`, in UTC.
/** Whether a text is a day of the calendar. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}


/***/ }),

/***/ 732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ PortcullisError),
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
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
    const file = place.file === undefined ? '' : printable(place.file);
    const at = place.line === undefined ? file : `${file}:${place.line}`;
    return [at, place.key === undefined ? '' : `\`${printable(place.key)}\``].filter((part) => part !== '').join(', ');
}
/** The one line printed for any failure: place, message, remedy, code; never a stack. */
function formatError(error) {
    if (error instanceof PortcullisError) {
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


/***/ }),

/***/ 486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ byPlace),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
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


/***/ }),

/***/ 216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ contentHash)
/* harmony export */ });
/* unused harmony exports regionsConflict, composeChanges, applyEdits */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
// A fix: text edits that are valid for one exact content of one or more files.



/** SHA-256 of a file's bytes, lower-case hex. Text is hashed as UTF-8. */
function contentHash(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
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


/***/ }),

/***/ 746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown),
/* harmony export */   t: () => (/* binding */ inlineCode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(732);
// Text into Markdown that says what the text says: no markup, mention or row break comes from scanned content.

/** Plain text for a table cell or paragraph. */
function escapeMarkdown(text) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)
        .replace(/[\\`*_{}[\]()#+!|<>~$]/g, '\\$&')
        .replace(/@/g, '@\u200b')
        .replace(/\b(https?):/g, '$1\\:');
}
/** Text as inline code. */
function inlineCode(text) {
    const clean = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).replace(/\|/g, '\\|');
    const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${clean}${pad}${fence}`;
}


/***/ }),

/***/ 540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ securitySeverity),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   sr: () => (/* binding */ sarifLevel)
/* harmony export */ });
/* unused harmony exports worst, severityOfScore */
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


/***/ }),

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ lineIndex),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* unused harmony export detectEncoding */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(573);
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
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? 'utf-8' : 'latin1';
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


/***/ }),

/***/ 560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// The version that SARIF files and the CLI name; a test holds it equal to package.json's.
const version = '0.1.0';


/***/ }),

/***/ 129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  sw: () => (/* reexport */ checkDocument),
  my: () => (/* reexport */ comparison),
  WU: () => (/* reexport */ documentFormats),
  lM: () => (/* reexport */ documentOf),
  Hi: () => (/* binding */ engine),
  b2: () => (/* reexport */ isDocumentFormat),
  $l: () => (/* reexport */ looksLikeDocument),
  Zu: () => (/* reexport */ merged),
  u0: () => (/* reexport */ readDocument),
  fF: () => (/* binding */ sbomInputs),
  sP: () => (/* reexport */ source)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
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

// EXTERNAL MODULE: ./build/packages/core/src/finding.js
var finding = __nccwpck_require__(486);
// EXTERNAL MODULE: ./build/packages/core/src/fix.js
var fix = __nccwpck_require__(216);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __nccwpck_require__(732);
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

// EXTERNAL MODULE: ./build/packages/workspace/src/walk.js + 1 modules
var src_walk = __nccwpck_require__(716);
// EXTERNAL MODULE: ./build/packages/workspace/src/tree.js
var src_tree = __nccwpck_require__(23);
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
    const qualifiers = checkedQualifiers(parts.qualifiers);
    const subpath = normalSegments(parts.subpath ?? '', true);
    const bare = {
        type,
        ...(namespace === '' ? {} : { namespace: rules.namespace?.(namespace) ?? namespace }),
        name: parts.name ?? '',
        ...((parts.version ?? '') === '' ? {} : { version: rules.version?.(parts.version) ?? parts.version }),
        ...(qualifiers === undefined ? {} : { qualifiers }),
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
    const before = namespace === undefined ? '' : `${encodeSegments(namespace)}/`;
    const names = typeRules(type).pathAsName === true ? encodeSegments(name) : encode(name);
    const query = qualifiers === undefined
        ? ''
        : Object.entries(qualifiers)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, value]) => `${key}=${encode(value)}`)
            .join('&');
    return `pkg:${encode(type)}/${before}${names}${version === undefined ? '' : `@${encode(version)}`}${query === '' ? '' : `?${query}`}${subpath === undefined ? '' : `#${encodeSegments(subpath)}`}`;
}
function encodeSegments(text) {
    return text.includes('/') ? text.split('/').map(encode).join('/') : encode(text);
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
/** Undefined where there is none that says anything. */
function checkedQualifiers(given) {
    if (given === undefined || given === null)
        return undefined;
    const kept = {};
    for (const [written, value] of Object.entries(given)) {
        const key = written.toLowerCase();
        if (!/^[a-z][a-z0-9._-]{0,200}$/.test(key))
            throw new PurlError(`expected qualifiers named by letters, digits, dots, dashes and underscores, got "${written.slice(0, 60)}"`);
        // A qualifier without value says nothing.
        if (value !== null && value !== undefined && value !== '')
            purl_define(kept, key, value);
    }
    return Object.keys(kept).length === 0 ? undefined : kept;
}
function purl_define(object, key, value) {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
function normalSegments(text, isPath) {
    if (!isPath && !text.includes('/'))
        return text;
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
    // Most names and versions are such already.
    if (/^[\w.~:-]*$/.test(text))
        return text;
    return encodeURIComponent(text)
        .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%3A/g, ':');
}

;// CONCATENATED MODULE: ./build/packages/purl/src/index.js


;// CONCATENATED MODULE: ./build/packages/formats/src/toml/toml.js
// TOML as values with the lines of tables, keys and items: the parser keeps no places, so one light pass over the text finds them.
// https://toml.io/en/v1.0.0

/** How deep tables and lists may lie in one another. */
const maxDepth = 100;
/** @throws PortcullisError `toml-invalid` with file and line: a syntax error, a key or table twice, a text that ends too early. */
async function parseToml(text, file) {
    const { parse, TomlError } = await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 292));
    const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    let value;
    try {
        value = parse(source, { maxDepth });
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        throw new errors/* PortcullisError */.SO({
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
        if (text.charCodeAt(cursor.at) === openBracket) {
            const isList = text.charCodeAt(cursor.at + 1) === openBracket;
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
const quote = 34;
const apostrophe = 39;
const comma = 44;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
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
    const isList = text.charCodeAt(skipSpaces(cursor)) === openBracket;
    let depth = 0;
    let index = 0;
    let awaited = false;
    for (; cursor.at < text.length; cursor.at++) {
        const code = text.charCodeAt(cursor.at);
        if (code <= 32 || code === hash) {
            if (code === newline && depth === 0)
                return;
            skipBetween(cursor, code);
            continue;
        }
        if (awaited && depth === 1 && code !== closeBracket) {
            note(lines, [...path, index++], cursor.line);
            awaited = false;
        }
        if (code === quote || code === apostrophe)
            skipString(cursor);
        else
            depth += nesting(code);
        if (isList && depth === 1 && (code === comma || index === 0))
            awaited = true;
    }
}
/** Index of the first character of a value. */
function skipSpaces({ text, at }) {
    let start = at;
    while (text.charCodeAt(start) === 32 || text.charCodeAt(start) === 9)
        start++;
    return start;
}
/** Past what stands between values: the end of a line, a comment. */
function skipBetween(cursor, code) {
    if (code === newline)
        cursor.line++;
    else if (code === hash)
        cursor.at = endOfLine(cursor) - 1;
}
function nesting(code) {
    if (code === openBracket || code === openBrace)
        return 1;
    return code === closeBracket || code === closeBrace ? -1 : 0;
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

// EXTERNAL MODULE: ./build/packages/formats/src/yaml/value.js + 1 modules
var yaml_value = __nccwpck_require__(295);
;// CONCATENATED MODULE: ./build/packages/formats/src/yaml/subset.js
// The plain part of YAML that tools write into lock files: maps and lists by indentation, scalars and brackets on one line, block
// scalars. Several times as fast as a whole parser, and never a guess: whatever it does not know, it leaves to the whole parser.

/** Every document of a lock file. @throws PortcullisError `yaml-invalid` with file and line. */
async function parseYamlLock(text, file, { places = 2, maxBytes = 512 * 1024 * 1024, asText = false } = {}) {
    return parseYamlSubset(text, places, asText) ?? (await (0,yaml_value/* parseYamlDocuments */.v)(text, file, { maxBytes, asText }));
}
/** Undefined when the text holds anything beyond the subset, or is no YAML at all. */
function parseYamlSubset(text, places, asText = false) {
    try {
        return documents({ text, places, asText, ...startOf(text) });
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
const subset_quote = 34;
const subset_hash = 35;
const subset_apostrophe = 39;
const subset_comma = 44;
const dash = 45;
const colon = 58;
const greater = 62;
const pipe = 124;
const subset_openBracket = 91;
const subset_closeBracket = 93;
const subset_openBrace = 123;
const subset_closeBrace = 125;
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
        if (at >= end || text.charCodeAt(at) === subset_hash)
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
        const root = { line: 1, inner: undefined };
        const value = cursor.start < 0 || isDocumentStart(cursor) ? null : block(cursor, root, 0);
        if (cursor.start >= 0 && !isDocumentStart(cursor))
            throw beyond;
        found.push({ value, lineOf: (path) => placeOf(root, path).line });
    } while (cursor.start >= 0);
    return found;
}
function placeOf(root, path) {
    let place = root;
    for (const part of path) {
        const next = place.inner?.get(typeof part === 'number' ? String(part) : part);
        if (next === undefined)
            return place;
        place = next;
    }
    return place;
}
function isItem({ text, start, end }) {
    return text.charCodeAt(start) === dash && (end === start + 1 || text.charCodeAt(start + 1) === space);
}
/** A map or list whose entries begin at the indentation of the current line. */
function block(cursor, place, depth) {
    if (depth > subset_maxDepth)
        throw beyond;
    return isItem(cursor) ? list(cursor, place, depth) : map(cursor, place, depth);
}
function list(cursor, place, depth) {
    const { indent, text } = cursor;
    const items = [];
    while (cursor.start >= 0 && cursor.indent === indent && isItem(cursor)) {
        let at = cursor.start + 1;
        while (text.charCodeAt(at) === space)
            at++;
        if (at >= cursor.end)
            throw beyond;
        if (depth < cursor.places)
            noted(place, String(items.length), cursor.line);
        items.push(inline(cursor, at));
        advance(cursor);
        if (cursor.start >= 0 && cursor.indent > indent)
            throw beyond;
    }
    return items;
}
function map(cursor, place, depth) {
    const { indent } = cursor;
    const object = {};
    let count = 0;
    while (cursor.start >= 0 && cursor.indent === indent && !isDocumentStart(cursor)) {
        const { key, after } = subset_keyOf(cursor);
        const own = depth < cursor.places ? noted(place, key, cursor.line) : place;
        object[key] = mapValue(cursor, after, own, depth);
        count++;
        if (cursor.start >= 0 && cursor.indent > indent)
            throw beyond;
    }
    refuseTwice(object, count);
    return object;
}
function noted(place, key, line) {
    const own = { line, inner: undefined };
    place.inner ??= new Map();
    place.inner.set(key, own);
    return own;
}
/** What stands after a key on its line, or on those below it. */
function mapValue(cursor, after, place, depth) {
    const { text, indent } = cursor;
    let at = after;
    while (at < cursor.end && text.charCodeAt(at) === space)
        at++;
    if (at >= cursor.end) {
        advance(cursor);
        const isNested = cursor.start >= 0 && (cursor.indent > indent || (cursor.indent === indent && isItem(cursor)));
        return isNested ? block(cursor, place, depth + 1) : null;
    }
    const code = text.charCodeAt(at);
    if (code === pipe || code === greater)
        return blockScalar(cursor, at, indent);
    const value = inline(cursor, at);
    advance(cursor);
    return value;
}
/** An object that has fewer keys than were put into it was given one twice, or one that no object can have as its own. */
function refuseTwice(object, count) {
    if (Object.keys(object).length !== count)
        throw beyond;
}
/** Characters that may begin a scalar without quotes, and mean nothing else. */
const beginnings = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z0-9_/.$~^<=(+\\]/.test(String.fromCharCode(code)) ? 1 : 0));
function mayBegin(text, at) {
    return beginnings[text.charCodeAt(at)] === 1;
}
function subset_keyOf({ text, start, end }) {
    const first = text.charCodeAt(start);
    if (first === subset_apostrophe || first === subset_quote) {
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
function inline({ text, end, asText }, start) {
    const first = text.charCodeAt(start);
    if (first === subset_openBrace || first === subset_openBracket) {
        const flow = { text, at: start, end, asText };
        const value = flowValue(flow, 0);
        if (flow.at !== end)
            throw beyond;
        return value;
    }
    if (first === subset_apostrophe || first === subset_quote) {
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
    return plain(value, asText);
}
/** What does not begin like a number, a truth value or nothing is text. */
function plain(text, asText) {
    if (asText && !/^(?:~|null|Null|NULL)$/.test(text))
        return text;
    return /^[-+.0-9~nNtTfF]/.test(text) && text.length < 500
        ? (0,yaml_value/* scalarValue */.Um)({ kind: 'scalar', text, plain: true, style: 'plain', at: { start: 0, end: 0 } })
        : text;
}
/** Index of the closing mark. */
function quotedEnd(text, start, end) {
    const mark = text.charCodeAt(start);
    for (let at = start + 1; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === 92 && mark === subset_quote)
            at++;
        else if (code === mark) {
            if (mark === subset_apostrophe && text.charCodeAt(at + 1) === subset_apostrophe)
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
    if (text.charCodeAt(start) === subset_apostrophe)
        return content.includes("'") ? content.replaceAll("''", "'") : content;
    if (!content.includes('\\'))
        return content;
    // The escapes that JSON has mean the same in YAML.
    if (/\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(content.replaceAll('\\\\', '')))
        throw beyond;
    return JSON.parse(`"${content}"`);
}
function subset_skipSpaces(flow) {
    while (flow.at < flow.end && flow.text.charCodeAt(flow.at) === space)
        flow.at++;
    if (flow.at >= flow.end)
        throw beyond;
}
function flowValue(flow, depth) {
    if (depth > subset_maxDepth)
        throw beyond;
    const first = flow.text.charCodeAt(flow.at);
    if (first === subset_openBrace)
        return flowMap(flow, depth);
    if (first === subset_openBracket)
        return flowList(flow, depth);
    return first === subset_apostrophe || first === subset_quote ? flowQuoted(flow) : plain(flowPlain(flow, false), flow.asText);
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
        if (code === subset_comma || code === subset_closeBrace || code === subset_closeBracket)
            break;
        if (code === subset_openBrace || code === subset_openBracket || code === tab || code === subset_hash || code === subset_quote)
            throw beyond;
        if (code === colon) {
            const next = text.charCodeAt(at + 1);
            if (next === space || next === subset_comma || next === subset_closeBrace || next === subset_closeBracket) {
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
    let count = 0;
    flow.at++;
    subset_skipSpaces(flow);
    while (flow.text.charCodeAt(flow.at) !== subset_closeBrace) {
        const first = flow.text.charCodeAt(flow.at);
        const key = first === subset_apostrophe || first === subset_quote ? flowQuoted(flow) : flowPlain(flow, true);
        if (flow.text.charCodeAt(flow.at) !== colon || flow.text.charCodeAt(flow.at + 1) !== space || key === '<<')
            throw beyond;
        flow.at++;
        subset_skipSpaces(flow);
        object[key] = flowValue(flow, depth + 1);
        count++;
        separator(flow, subset_closeBrace);
    }
    flow.at++;
    refuseTwice(object, count);
    return object;
}
function flowList(flow, depth) {
    const items = [];
    flow.at++;
    subset_skipSpaces(flow);
    while (flow.text.charCodeAt(flow.at) !== subset_closeBracket) {
        items.push(flowValue(flow, depth + 1));
        separator(flow, subset_closeBracket);
    }
    flow.at++;
    return items;
}
function separator(flow, close) {
    subset_skipSpaces(flow);
    const code = flow.text.charCodeAt(flow.at);
    if (code === subset_comma) {
        flow.at++;
        subset_skipSpaces(flow);
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(573);
// EXTERNAL MODULE: ./build/packages/core/src/text.js
var src_text = __nccwpck_require__(948);
;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/origin.js
// Addresses as they may be shown: a user and a secret in them are no part of where a package comes from.
/** The same manifest as it may be shown. */
function publicManifest(manifest) {
    const { gaps } = manifest;
    return {
        ...manifest,
        packages: manifest.packages.map(publicPackage),
        ...(gaps === undefined ? {} : { gaps: gaps.map((gap) => ({ ...gap, detail: publicText(gap.detail) })) }),
    };
}
function publicPackage(entry) {
    const origin = withoutCredentials(entry.origin);
    const { qualifiers } = entry.identity;
    const hasAddress = qualifiers !== undefined && Object.values(qualifiers).some((value) => publicAddress(value) !== value);
    const hasRange = entry.declared?.includes('://') === true;
    if (origin === entry.origin && !hasAddress && !hasRange)
        return entry;
    return {
        ...entry,
        origin,
        ...(hasRange ? { declared: publicText(entry.declared) } : {}),
        ...(hasAddress
            ? {
                identity: {
                    ...entry.identity,
                    qualifiers: Object.fromEntries(Object.entries(qualifiers).map(([key, value]) => [key, publicAddress(value)])),
                },
            }
            : {}),
    };
}
/** A text that may quote addresses. */
function publicText(text) {
    return text.includes('://') ? text.replace(/[a-z+.-]{1,40}:\/\/[^\s"'`]{1,2000}/gi, publicAddress) : text;
}
/** The same place without what stands before an @ in its authority; `git@`, the user of every code host, stays. */
function withoutCredentials(origin) {
    const places = origin.kind === 'git' || origin.kind === 'url' ? [origin.url] : origin.kind === 'registry' ? [origin.url, origin.registry] : [];
    if (!places.some((place) => place?.includes('@') === true))
        return origin;
    if (places.every((place) => place === undefined || publicAddress(place) === place))
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
    const first = address.indexOf('@', start);
    // Names of scopes stand behind the first slash, and in most addresses of npm.
    const slash = first < 0 ? -1 : address.indexOf('/', start);
    if (first < 0 || (slash >= 0 && slash < first))
        return address;
    const rest = address.slice(start);
    const authority = rest.slice(0, rest.search(/[/?#]|$/));
    const at = authority.lastIndexOf('@');
    return at < 0 || authority.slice(0, at) === 'git' ? address : address.slice(0, start) + rest.slice(at + 1);
}

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
                const decoded = (0,src_text/* decodeText */.g7)(bytes);
                // Any bytes are text in Latin-1, so that it says nothing: a name would be another one than its tool wrote.
                if (decoded === undefined || decoded.encoding === 'latin1')
                    throw new errors/* PortcullisError */.SO({
                        code: 'text-invalid',
                        message: 'expected text in UTF-8 or UTF-16, got other bytes',
                        where: { file: path, line: lineOfOtherBytes(bytes) },
                        remedy: 'Write the file anew with the tool that made it.',
                    });
                refuseConflict(path, decoded.text);
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
    return new errors/* PortcullisError */.SO({
        code: 'manifest-invalid',
        message: publicText(message),
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
/** A YAML file of one document as a shape, its scalars as text. @throws PortcullisError */
async function yamlShape(source) {
    const [document, ...more] = await parseYamlLock(source.text(), source.path, { asText: true });
    if (document === undefined || more.length > 0)
        throw invalid(source.path, 1, `expected one document, got ${document === undefined ? 'none' : more.length + 1}`);
    return shape(source.path, document);
}

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
function addHash(document, name, content, path) {
    const algorithm = typeof name === 'string' && Object.hasOwn(algorithmOf, name) ? algorithmOf[name] : undefined;
    if (algorithm !== undefined && typeof content === 'string' && /^[0-9a-f]{32,128}$/i.test(content))
        return [{ algorithm, value: content.toLowerCase() }];
    document.say(path, `a hash by ${JSON.stringify(name ?? null).slice(0, 40)} is left out`);
    return [];
}
/** An inventory from what a document says; refs are the purls, and for what has none the document's own ids. */
function inventoryOf({ drafts, edges, rootId, name }, path) {
    const refOf = new Map(drafts.map((draft) => [draft.id, draft.purl ?? fact(draft, 'ref') ?? draft.id]));
    const targets = (id) => [...new Set(edges.get(id)?.flatMap((to) => refOf.get(to) ?? []) ?? [])].sort(finding/* compareText */.n);
    const root = drafts.find(({ id }) => id === rootId);
    const isPart = (draft) => draft !== root && fact(draft, 'part') !== undefined;
    const merged = new Map();
    for (const draft of drafts) {
        if (draft === root || isPart(draft))
            continue;
        const ref = refOf.get(draft.id);
        const component = componentOf(draft, ref, edges.has(draft.id) ? targets(draft.id) : undefined);
        const other = merged.get(ref);
        merged.set(ref, other === undefined ? component : together(other, component));
    }
    const components = [...merged.values()].sort((a, b) => (0,finding/* compareText */.n)(a.ref, b.ref));
    const parts = drafts.filter(isPart).map((draft) => subjectOf(draft, path, targets(draft.id)));
    const whole = root === undefined
        ? { ref: 'root', name: name ?? path, path, dependencies: undemanded(components) }
        : subjectOf(root, path, targets(root.id));
    return {
        components,
        subjects: parts.length > 0 ? parts.sort((a, b) => (0,finding/* compareText */.n)(a.path, b.path)) : [whole],
        manifests: [{ path, reader: 'sbom-document', packages: merged.size }],
        excluded: [],
    };
}
/** Where a document names no product, what nothing else needs stands at the top. */
function undemanded(components) {
    const needed = new Set(components.flatMap(({ dependencies = [] }) => dependencies));
    return components.map(({ ref }) => ref).filter((ref) => !needed.has(ref));
}
function subjectOf(draft, file, dependencies) {
    const { name, version, purl } = draft;
    const path = fact(draft, 'part') ?? file;
    return {
        ref: `subject:${path}`,
        name,
        ...(version === undefined ? {} : { version }),
        ...(purl === undefined ? {} : { purl }),
        path,
        dependencies,
    };
}
/** The value of a property of our own. */
function fact({ facts }, name) {
    return facts.find(([key]) => key === `portcullis:${name}`)?.[1];
}
const scopes = new Set(['required', 'peer', 'optional', 'development', 'unreached']);
function componentOf(draft, ref, dependencies) {
    const { purl, hashes, licence, supplier, occurrences, place, facts } = draft;
    const read = document_readPurl(purl);
    const { version: inPurl, ...identity } = read === undefined ? identityOf(draft) : withoutOrigin(read);
    const declared = fact(draft, 'declared');
    const version = inPurl ?? (declared === undefined ? draft.version : undefined);
    const depth = Number(fact(draft, 'depth'));
    return {
        ref,
        ...(purl === undefined ? {} : { purl }),
        identity,
        ...(version === undefined ? {} : { version }),
        ...(declared === undefined ? {} : { declared }),
        origin: originOf(draft, read),
        hashes,
        ...(licence === undefined ? {} : { licence }),
        ...(supplier === undefined ? {} : { supplier }),
        aliases: facts.filter(([key]) => key === 'portcullis:alias').map(([, value]) => value),
        scope: scopeOf(draft),
        ...(Number.isSafeInteger(depth) && depth > 0 ? { depth } : {}),
        places: occurrences.length > 0 ? occurrences : [place],
        ...(dependencies === undefined ? {} : { dependencies: dependencies.filter((to) => to !== ref) }),
    };
}
/** What a purl says of where the bytes come from is the origin's. */
function withoutOrigin({ qualifiers, ...rest }) {
    const { vcs_url: _, download_url: __, ...own } = qualifiers ?? {};
    return Object.keys(own).length === 0 ? rest : { ...rest, qualifiers: own };
}
function identityOf(draft) {
    const namespace = fact(draft, 'namespace') ?? draft.group;
    const isJoined = namespace !== undefined && draft.group === undefined && draft.name.startsWith(`${namespace}/`);
    return {
        type: fact(draft, 'type') ?? 'generic',
        ...(namespace === undefined ? {} : { namespace }),
        name: isJoined ? draft.name.slice(namespace.length + 1) : draft.name,
        ...(draft.version === undefined ? {} : { version: draft.version }),
    };
}
function scopeOf(draft) {
    const own = fact(draft, 'scope');
    if (own !== undefined && scopes.has(own))
        return own;
    return draft.scope === 'excluded' ? 'development' : draft.scope === 'optional' ? 'optional' : 'required';
}
/** From the properties of our own, else from the purl's qualifiers. */
function originOf(draft, purl) {
    const kind = fact(draft, 'origin');
    const [url, commit, path, registry] = ['url', 'commit', 'path', 'registry'].map((name) => fact(draft, name));
    const vcs = purl?.qualifiers?.vcs_url;
    const download = purl?.qualifiers?.download_url;
    if (kind === 'toolchain')
        return { kind };
    if ((kind === 'file' || kind === 'own') && path !== undefined)
        return { kind, path };
    if (kind === 'git' || (kind === undefined && vcs !== undefined)) {
        const [, address, at] = /^(?:git\+)?(.*?)(?:@([0-9a-f]{7,64}))?$/.exec(vcs ?? '') ?? [];
        const id = commit ?? at;
        return { kind: 'git', url: url ?? address ?? '', ...(id === undefined ? {} : { commit: id }) };
    }
    if (kind === 'url' || (kind === undefined && download !== undefined))
        return { kind: 'url', url: url ?? download ?? draft.url ?? '' };
    const archive = url ?? draft.url;
    return { kind: 'registry', ...(archive === undefined ? {} : { url: archive }), ...(registry === undefined ? {} : { registry }) };
}
function together(a, b) {
    const hashes = new Map([...a.hashes, ...b.hashes].map((hash) => [`${hash.algorithm}:${hash.value}`, hash]));
    const dependencies = [...new Set([...(a.dependencies ?? []), ...(b.dependencies ?? [])])].sort(finding/* compareText */.n);
    return {
        ...b,
        ...a,
        hashes: [...hashes.values()],
        aliases: [...new Set([...a.aliases, ...b.aliases])].sort(finding/* compareText */.n),
        scope: strongest(a.scope, b.scope),
        places: [...a.places, ...b.places],
        ...(a.dependencies === undefined && b.dependencies === undefined ? {} : { dependencies }),
    };
}
function strongest(a, b) {
    const order = [...scopes];
    return order.indexOf(a) <= order.indexOf(b) ? a : b;
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

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/read/cyclonedx.js
// CycloneDX of whatever form, as any maker writes it.


/** Components within components; more are left out, and said. */
const maxNesting = 100;
function readCycloneDx(document, file) {
    const { root } = document;
    const drafts = [];
    const metadata = document.fields(root, 'metadata', []);
    const subject = metadata === undefined ? undefined : document.fields(metadata, 'component', ['metadata']);
    const rootId = subject === undefined ? undefined : collect(subject, ['metadata', 'component'], document, file, drafts, 0);
    for (const { fields, path } of document.list(root, 'components', []))
        collect(fields, path, document, file, drafts, 0);
    const created = metadata === undefined ? undefined : own(metadata, 'timestamp');
    const claims = document.list(root, 'compositions', []).map(({ fields }) => String(own(fields, 'aggregate')));
    return {
        drafts,
        edges: edgesOf(document),
        ...(rootId === undefined ? {} : { rootId }),
        ...(typeof created === 'string' ? { created } : {}),
        complete: !claims.some((claim) => claim.startsWith('incomplete')),
    };
}
/** @returns the id of the component; those within it follow. */
function collect(fields, path, document, file, drafts, depth) {
    const text = (key) => document.text(fields, key, path);
    const name = text('name');
    const reference = text('bom-ref');
    const purl = text('purl');
    const id = reference ?? purl ?? `component:${drafts.length}`;
    if (name === undefined)
        document.say(path, 'a component has no name and is left out', true);
    else
        drafts.push({
            id,
            name,
            ...known('group', text('group')),
            ...known('version', text('version')),
            ...known('purl', purl),
            ...known('scope', text('scope')),
            ...known('licence', licenceOf(own(fields, 'licenses'))),
            ...known('supplier', supplierOf(fields)),
            ...known('url', urlOf(document.list(fields, 'externalReferences', path))),
            hashes: hashesOf(document, fields, path),
            facts: document
                .list(fields, 'properties', path)
                .map(({ fields: property }) => [String(own(property, 'name')), String(own(property, 'value') ?? '')]),
            occurrences: occurrencesOf(fields),
            place: { path: file, line: document.line(path) },
        });
    const inner = document.list(fields, 'components', path);
    if (depth >= maxNesting && inner.length > 0)
        document.say(path, `components more than ${maxNesting} deep are left out`, true);
    else
        for (const entry of inner)
            collect(entry.fields, entry.path, document, file, drafts, depth + 1);
    return name === undefined ? undefined : id;
}
function hashesOf(document, fields, path) {
    return document
        .list(fields, 'hashes', path)
        .flatMap(({ fields: entry, path: at }) => addHash(document, own(entry, 'alg'), own(entry, 'content'), at));
}
function occurrencesOf(fields) {
    const evidence = own(fields, 'evidence');
    const list = isFields(evidence) ? own(evidence, 'occurrences') : undefined;
    return (Array.isArray(list) ? list : []).flatMap((entry) => {
        if (!isFields(entry) || typeof entry.location !== 'string')
            return [];
        return [{ path: entry.location, ...(typeof entry.line === 'number' ? { line: entry.line } : {}) }];
    });
}
/** 1.7 and before; `supplier` is who gave the component, `manufacturer` who made it. */
function supplierOf(fields) {
    const supplier = own(fields, 'supplier');
    const name = isFields(supplier) ? supplier.name : undefined;
    return typeof name === 'string' && name !== '' ? name : undefined;
}
function urlOf(references) {
    const found = references.find(({ fields }) => fields.type === 'distribution' || fields.type === 'vcs')?.fields.url;
    return typeof found === 'string' ? found : undefined;
}
function edgesOf(document) {
    const edges = new Map();
    for (const { fields, path } of document.list(document.root, 'dependencies', [])) {
        const ref = document.text(fields, 'ref', path);
        const to = own(fields, 'dependsOn');
        if (ref === undefined)
            document.say(path, 'a dependency has no `ref` and is left out', true);
        else
            edges.set(ref, [...(edges.get(ref) ?? []), ...(Array.isArray(to) ? to : []).filter((target) => typeof target === 'string')]);
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
        return [license.id, license.name].filter((text) => typeof text === 'string' && text !== '').slice(0, 1);
    });
    if (all.length < 2)
        return all[0];
    return all.map((one) => (/\sOR\s/i.test(one) ? `(${one})` : one)).join(' AND ');
}
function known(key, value) {
    return (value === undefined ? {} : { [key]: value });
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/read/forgiving.js
// Fields of a document that may be invalid: what is not of its kind is left out, and said.

function forgiving({ fields: root, lineOf }) {
    const remarks = [];
    const line = (path) => lineOf(path) ?? 1;
    const say = (path, message, lost = false) => {
        remarks.push({ line: line(path), message, lost });
    };
    const absent = (value) => value === undefined || value === null;
    return {
        root,
        remarks,
        line,
        say,
        fields(parent, key, path) {
            const value = own(parent, key);
            if (!absent(value) && !isFields(value))
                say([...path, key], `\`${key}\` is no object and is left out`, true);
            return isFields(value) ? value : undefined;
        },
        list(parent, key, path) {
            const value = own(parent, key);
            if (!absent(value) && !Array.isArray(value))
                say([...path, key], `\`${key}\` is no list and is left out`, true);
            return (Array.isArray(value) ? value : []).flatMap((entry, index) => {
                const at = [...path, key, index];
                if (isFields(entry))
                    return [{ fields: entry, path: at }];
                say(at, `an entry of \`${key}\` is no object and is left out`, true);
                return [];
            });
        },
        text(parent, key, path) {
            const value = own(parent, key);
            if (!absent(value) && typeof value !== 'string')
                say([...path, key], `\`${key}\` is no text and is left out`, true);
            return typeof value === 'string' && value !== '' ? value : undefined;
        },
    };
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
const json_maxDepth = 500;
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
    return { value, lineOf: (path) => json_placeOf(found.root, path).line };
}
function jsonInvalid(file, line, message) {
    return new errors/* PortcullisError */.SO({
        code: 'json-invalid',
        message: `expected valid JSON: ${message}`,
        where: { file, ...(line === undefined ? {} : { line }) },
        remedy: 'Correct the file, or write it anew with the tool that made it.',
    });
}
function json_placeOf(root, path) {
    let place = root;
    for (const part of path) {
        const next = place.inner?.get(typeof part === 'number' ? String(part) : part);
        if (next === undefined)
            return place;
        place = next;
    }
    return place;
}
/** One pass over a text that is known to be JSON. @throws PortcullisError when it is nested too deep. */
function scan(text, file, places) {
    const recorder = new Recorder(places);
    let depth = 0;
    let keys = 0;
    let line = 1;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code <= json_space) {
            if (code === lineFeed)
                line++;
        }
        else if (code === json_quote) {
            const end = stringEnd(text, at);
            if (text.charCodeAt(skipSpace(text, end + 1)) === json_colon) {
                keys++;
                if (depth <= places)
                    recorder.key(depth, line, keyText(text, at, end));
            }
            else
                recorder.item(depth, line);
            at = end;
        }
        else if (code === json_openBrace || code === json_openBracket) {
            if (++depth > json_maxDepth)
                throw jsonInvalid(file, line, `expected at most ${json_maxDepth} levels`);
            recorder.open(depth, line, code === json_openBracket);
        }
        else if (code === json_closeBrace || code === json_closeBracket)
            depth--;
        else if (code === json_comma)
            recorder.next(depth);
    }
    return { keys, root: recorder.root };
}
/** Places by key and index, as deep as they are asked for. */
class Recorder {
    places;
    root = { line: 1, inner: undefined };
    /** The container at each depth, and the index of its next item; -1 for objects. */
    containers = [this.root, this.root];
    indexes = [-1, -1];
    last = this.root;
    constructor(places) {
        this.places = places;
    }
    key(depth, line, name) {
        const container = this.containers[depth];
        this.last = { line, inner: undefined };
        container.inner ??= new Map();
        container.inner.set(name, this.last);
    }
    /** A value that is no key: one of a list has a place of its own. */
    item(depth, line) {
        if (depth > this.places)
            return;
        const index = this.indexes[depth];
        if (index >= 0)
            this.key(depth, line, String(index));
    }
    /** An object or a list, whose first entries lie this deep. */
    open(depth, line, isList) {
        this.item(depth - 1, line);
        if (depth > this.places)
            return;
        this.containers[depth] = depth === 1 ? this.root : this.last;
        this.indexes[depth] = isList ? 0 : -1;
    }
    /** A comma. */
    next(depth) {
        if (depth <= this.places && this.indexes[depth] >= 0)
            this.indexes[depth] = this.indexes[depth] + 1;
    }
}
function keyText(text, start, end) {
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? JSON.parse(text.slice(start, end + 1)) : raw;
}
const lineFeed = 10;
const json_space = 32;
const json_quote = 34;
const json_comma = 44;
const json_colon = 58;
const json_openBrace = 123;
const json_closeBrace = 125;
const json_openBracket = 91;
const json_closeBracket = 93;
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
        else if (code === json_openBrace)
            sets.push(new Set());
        else if (code === json_openBracket)
            sets.push(undefined);
        else if (code === json_closeBrace || code === json_closeBracket)
            sets.pop();
        else if (code === json_quote) {
            const end = stringEnd(text, at);
            if (text.charCodeAt(skipSpace(text, end + 1)) === json_colon) {
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
    return new errors/* PortcullisError */.SO({
        code: 'xml-invalid',
        // Saxes begins with its own line and column.
        message: `expected well-formed XML: ${message.replace(/^[\d:]{1,20}:\s/, '').replace(/\.$/, '')}`,
        where: { file, line },
        remedy: 'Correct the file, or write it anew with the tool that made it.',
    });
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/read/cyclonedx-xml.js
// CycloneDX as XML, as the fields that its JSON form has: as much of it as is read.

function cycloneDxFields(root) {
    const lines = new Map();
    const metadata = childOf(root, 'metadata');
    const subject = childOf(metadata, 'component');
    const fields = {
        metadata: {
            timestamp: childText(metadata, 'timestamp'),
            ...(subject === undefined ? {} : { component: component(subject, ['metadata', 'component'], lines) }),
        },
        compositions: childrenOf(childOf(root, 'compositions'), 'composition').map((entry) => ({ aggregate: childText(entry, 'aggregate') })),
        components: components(root, ['components'], lines),
        dependencies: childrenOf(childOf(root, 'dependencies'), 'dependency').map((entry, index) => {
            lines.set(['dependencies', index].join('\0'), entry.line);
            return {
                ref: entry.attributes.get('ref'),
                dependsOn: childrenOf(entry, 'dependency').map(({ attributes }) => attributes.get('ref')),
            };
        }),
    };
    return {
        fields,
        lineOf(path) {
            for (let length = path.length; length > 0; length--) {
                const line = lines.get(path.slice(0, length).join('\0'));
                if (line !== undefined)
                    return line;
            }
            return root.line;
        },
    };
}
function components(parent, path, lines) {
    return childrenOf(childOf(parent, 'components'), 'component').map((entry, index) => component(entry, [...path, index], lines));
}
function component(entry, path, lines) {
    lines.set(path.join('\0'), entry.line);
    const text = (name) => childText(entry, name);
    return {
        type: entry.attributes.get('type'),
        'bom-ref': entry.attributes.get('bom-ref'),
        group: text('group'),
        name: text('name'),
        version: text('version'),
        scope: text('scope'),
        purl: text('purl'),
        hashes: childrenOf(childOf(entry, 'hashes'), 'hash').map((hash) => ({
            alg: hash.attributes.get('alg'),
            content: hash.text.trim(),
        })),
        licenses: (childOf(entry, 'licenses')?.children ?? []).map(licence),
        supplier: { name: childText(childOf(entry, 'supplier'), 'name') },
        externalReferences: childrenOf(childOf(entry, 'externalReferences'), 'reference').map((reference) => ({
            type: reference.attributes.get('type'),
            url: childText(reference, 'url'),
        })),
        properties: childrenOf(childOf(entry, 'properties'), 'property').map((property) => ({
            name: property.attributes.get('name'),
            value: property.text,
        })),
        evidence: {
            occurrences: childrenOf(childOf(childOf(entry, 'evidence'), 'occurrences'), 'occurrence').map((occurrence) => ({
                location: childText(occurrence, 'location'),
                line: Number(childText(occurrence, 'line') ?? 0) || undefined,
            })),
        },
        components: components(entry, [...path, 'components'], lines),
    };
}
function licence(choice) {
    return choice.name === 'expression'
        ? { expression: choice.text.trim() }
        : { license: { id: childText(choice, 'id'), name: childText(choice, 'name') } };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/read/spdx-tag-value.js
// SPDX as tags and values (2.3, clauses 6 to 13), as the fields that its JSON form has: document, packages, relationships, licences.
// Files and snippets are counted by their tags and carry no component.
function tagValueFields(text) {
    const mistakes = [];
    const lines = new Map();
    const reading = {
        root: { creationInfo: { creators: [] }, packages: [], relationships: [], hasExtractedLicensingInfos: [] },
        section: undefined,
        licence: undefined,
        path: [],
        lines,
        mistakes,
    };
    for (const tag of tagsOf(text, mistakes))
        take(reading, tag);
    if (reading.root.hasExtractedLicensingInfos.length === 0)
        delete reading.root.hasExtractedLicensingInfos;
    return {
        fields: reading.root,
        lineOf(path) {
            for (let length = path.length; length > 0; length--) {
                const line = lines.get(path.slice(0, length).join('\0'));
                if (line !== undefined)
                    return line;
            }
            return 1;
        },
        mistakes,
    };
}
/** One tag a line; a value that begins with <text> goes on to </text>. */
function* tagsOf(text, mistakes) {
    const lines = text.split(/\r\n|\n|\r/);
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at].replace(/^\ufeff/, '');
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const [, name, rest] = /^\s*([A-Za-z][A-Za-z0-9]{0,60})\s*:\s*(.*)$/.exec(line) ?? [];
        if (name === undefined || rest === undefined) {
            mistakes.push({ line: at + 1, message: `expected a tag and its value, got "${line.slice(0, 60)}"` });
            continue;
        }
        const start = at + 1;
        let value = rest.trimEnd();
        if (value.startsWith('<text>')) {
            const parts = [value.slice('<text>'.length)];
            while (!parts.at(-1).includes('</text>') && at + 1 < lines.length)
                parts.push(lines[++at]);
            const whole = parts.join('\n');
            const end = whole.lastIndexOf('</text>');
            if (end < 0)
                mistakes.push({ line: start, message: 'expected </text>, got the end of the file' });
            value = end < 0 ? whole : whole.slice(0, end);
        }
        yield { name, value, line: start };
    }
}
const documentTags = {
    SPDXVersion: 'spdxVersion',
    DataLicense: 'dataLicense',
    DocumentName: 'name',
    DocumentNamespace: 'documentNamespace',
    DocumentComment: 'comment',
};
const creationTags = {
    Created: 'created',
    CreatorComment: 'comment',
    LicenseListVersion: 'licenseListVersion',
};
const packageTags = {
    PackageVersion: 'versionInfo',
    PackageFileName: 'packageFileName',
    PackageSupplier: 'supplier',
    PackageOriginator: 'originator',
    PackageDownloadLocation: 'downloadLocation',
    PackageHomePage: 'homepage',
    PackageSourceInfo: 'sourceInfo',
    PackageLicenseConcluded: 'licenseConcluded',
    PackageLicenseDeclared: 'licenseDeclared',
    PackageLicenseComments: 'licenseComments',
    PackageCopyrightText: 'copyrightText',
    PackageSummary: 'summary',
    PackageDescription: 'description',
    PackageComment: 'comment',
    PrimaryPackagePurpose: 'primaryPackagePurpose',
    ReleaseDate: 'releaseDate',
    BuiltDate: 'builtDate',
    ValidUntilDate: 'validUntilDate',
};
const licenceTags = { ExtractedText: 'extractedText', LicenseName: 'name', LicenseComment: 'comment' };
/** Tags that are known and say nothing of a component. */
const passed = /^(?:File|Snippet|Annot|Annotation|SPDXREF|Review|Artifact|License|ExternalDocumentRef|ExternalRefComment|RelationshipComment|PackageAttributionText|PackageLicenseInfoFromFiles|PackageVerificationCode|AnnotationComment|ReviewComment|SnippetFromFileSPDXID)/;
function take(reading, { name, value, line }) {
    const { root, lines, mistakes } = reading;
    const set = (target, key, path) => {
        if (Object.hasOwn(target, key))
            mistakes.push({ line, message: `expected ${name} once, got it again` });
        target[key] = value;
        lines.set([...path, key].join('\0'), line);
    };
    if (name === 'PackageName') {
        reading.path = ['packages', root.packages.length];
        reading.section = { name: value };
        reading.licence = undefined;
        root.packages.push(reading.section);
        lines.set(reading.path.join('\0'), line);
    }
    else if (name === 'FileName' || name === 'SnippetSPDXID')
        reading.section = 'other';
    else if (name === 'SPDXID') {
        if (reading.section === undefined)
            set(root, 'SPDXID', []);
        else if (reading.section !== 'other')
            set(reading.section, 'SPDXID', reading.path);
    }
    else if (name === 'LicenseID') {
        reading.licence = { licenseId: value };
        lines.set(['hasExtractedLicensingInfos', root.hasExtractedLicensingInfos.length].join('\0'), line);
        root.hasExtractedLicensingInfos.push(reading.licence);
    }
    else if (name === 'Relationship')
        takeRelationship(reading, value, line);
    else if (name === 'Creator')
        root.creationInfo.creators.push(value);
    else if (Object.hasOwn(documentTags, name))
        set(root, documentTags[name], []);
    else if (Object.hasOwn(creationTags, name))
        set(root.creationInfo, creationTags[name], ['creationInfo']);
    else if (Object.hasOwn(licenceTags, name) && reading.licence !== undefined)
        set(reading.licence, licenceTags[name], ['hasExtractedLicensingInfos', root.hasExtractedLicensingInfos.length - 1]);
    else if (typeof reading.section === 'object' && takeOfPackage(reading, reading.section, name, value, line))
        return;
    else if (Object.hasOwn(packageTags, name))
        mistakes.push({ line, message: `expected PackageName before ${name}` });
    else if (!passed.test(name))
        mistakes.push({ line, message: `expected a tag of SPDX 2, got "${name}"` });
}
/** @returns whether the tag is one of a package. */
function takeOfPackage(reading, section, name, value, line) {
    const { lines, mistakes, path } = reading;
    const add = (key, entry) => {
        const list = (section[key] ?? []);
        section[key] = list;
        lines.set([...path, key, list.length].join('\0'), line);
        list.push(entry);
    };
    if (Object.hasOwn(packageTags, name)) {
        const key = packageTags[name];
        if (Object.hasOwn(section, key))
            mistakes.push({ line, message: `expected ${name} once in a package, got it again` });
        section[key] = value;
        lines.set([...path, key].join('\0'), line);
    }
    else if (name === 'FilesAnalyzed')
        section.filesAnalyzed = value === 'true' ? true : value === 'false' ? false : value;
    else if (name === 'PackageChecksum') {
        const [, algorithm, checksumValue] = /^\s*([A-Za-z0-9-]+)\s*:\s*(\S+)\s*$/.exec(value) ?? [];
        if (algorithm === undefined)
            mistakes.push({ line, message: `expected an algorithm and a checksum, got "${value.slice(0, 60)}"` });
        else
            add('checksums', { algorithm, checksumValue });
    }
    else if (name === 'ExternalRef') {
        const [referenceCategory, referenceType, referenceLocator] = value.trim().split(/\s+/);
        if (referenceLocator === undefined)
            mistakes.push({ line, message: 'expected category, type and locator of an external reference' });
        else
            add('externalRefs', { referenceCategory, referenceType, referenceLocator });
    }
    else
        return false;
    return true;
}
function takeRelationship({ root, lines, mistakes }, value, line) {
    const [spdxElementId, relationshipType, relatedSpdxElement, ...more] = value.trim().split(/\s+/);
    if (relatedSpdxElement === undefined || more.length > 0) {
        mistakes.push({ line, message: `expected an element, a relationship and an element, got "${value.slice(0, 80)}"` });
        return;
    }
    lines.set(['relationships', root.relationships.length].join('\0'), line);
    root.relationships.push({ spdxElementId, relationshipType, relatedSpdxElement });
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/read/open.js
// A document of whatever family and form, as fields with their lines: what it says is read from these, and held against its schema.






/** How deep lines are known: components within components. */
const open_places = 24;
const cycloneDxNamespace = /^http:\/\/cyclonedx\.org\/schema\/bom\/(\d+\.\d+)$/;
/** Whether a file says that it is a document, though it may be an invalid one; a lock file is none. */
function looksLikeDocument(source) {
    return /"bomFormat"\s*:|"spdxVersion"\s*:|\bxmlns(?::\w+)?\s*=\s*["']http:\/\/cyclonedx\.org\/schema\/bom\/|^SPDXVersion:/m.test(source.text());
}
/** @throws PortcullisError with file and line: no document of a known family, or one whose form is broken. */
function openDocument(source) {
    const start = source
        .text()
        .slice(0, 1000)
        .trimStart()
        .replace(/^\ufeff/, '')
        .trimStart();
    if (start.startsWith('{'))
        return openJson(source);
    if (start.startsWith('<'))
        return openXml(source);
    if (/^(?:#.*\s+)*SPDXVersion:/.test(start) || /^SPDXVersion:/m.test(source.text().slice(0, 65_536)))
        return openTagValue(source);
    throw unknown(source, 1);
}
function openJson(source) {
    const { value, lineOf } = parseJson(source.text(), source.path, { places: open_places });
    const fields = isFields(value) ? value : {};
    const spdx = own(fields, 'spdxVersion');
    if (spdx !== undefined) {
        if (typeof spdx !== 'string' || !/^SPDX-2\.[23]$/.test(spdx))
            throw invalid(source.path, lineOf(['spdxVersion']), `expected SPDX-2.2 or SPDX-2.3, got "${String(spdx).slice(0, 20)}"`);
        return { family: 'spdx', form: 'json', version: spdx.slice('SPDX-'.length), fields, lineOf, mistakes: [] };
    }
    const version = own(fields, 'specVersion');
    if (own(fields, 'bomFormat') === undefined && version === undefined)
        throw unknown(source, 1);
    if (typeof version !== 'string' || !/^1\.[2-7]$/.test(version))
        throw invalid(source.path, lineOf(['specVersion']), `expected specVersion 1.2 to 1.7, got "${String(version).slice(0, 20)}"`);
    return { family: 'cyclonedx', form: 'json', version, fields, lineOf, mistakes: [] };
}
function openXml(source) {
    const xml = parseXml(source.text(), source.path);
    const version = cycloneDxNamespace.exec(xml.namespace)?.[1];
    if (version === undefined)
        throw unknown(source, xml.line);
    if (!/^1\.[0-7]$/.test(version))
        throw invalid(source.path, xml.line, `expected CycloneDX 1.0 to 1.7, got ${version}`);
    return { family: 'cyclonedx', form: 'xml', version, ...cycloneDxFields(xml), xml, mistakes: [] };
}
function openTagValue(source) {
    const { fields, lineOf, mistakes } = tagValueFields(source.text());
    const version = String(own(fields, 'spdxVersion'));
    if (!/^SPDX-2\.[23]$/.test(version))
        throw invalid(source.path, lineOf(['spdxVersion']), `expected SPDX-2.2 or SPDX-2.3, got "${version.slice(0, 20)}"`);
    return { family: 'spdx', form: 'tag-value', version: version.slice('SPDX-'.length), fields, lineOf, mistakes };
}
function unknown(source, line) {
    return invalid(source.path, line, 'expected a document of CycloneDX (JSON, XML) or SPDX (JSON, tag-value)');
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/read/spdx.js
// SPDX 2.2 and 2.3 of whatever form, as any maker writes it.



const unsaid = new Set(['NOASSERTION', 'NONE']);
function readSpdx(document, file) {
    const { root } = document;
    const words = new Map(document
        .list(root, 'hasExtractedLicensingInfos', [])
        .map(({ fields }) => [own(fields, 'licenseId'), own(fields, 'extractedText') ?? own(fields, 'name')]));
    const { edges, described, scopes } = relationships(document);
    const drafts = document.list(root, 'packages', []).flatMap(({ fields, path }) => {
        const draft = draftOf(fields, path, document, file, words);
        return draft === undefined ? [] : [{ ...draft, ...known('scope', scopes.get(draft.id)) }];
    });
    const ids = new Set(drafts.map(({ id }) => id));
    const listed = own(root, 'documentDescribes');
    const all = [...described, ...(Array.isArray(listed) ? listed : [])].filter((id) => ids.has(id));
    const creation = document.fields(root, 'creationInfo', []);
    const created = creation === undefined ? undefined : own(creation, 'created');
    return {
        drafts,
        edges,
        // What describes many packages alike describes no product, and all of them are components.
        ...(new Set(all).size === 1 ? { rootId: all[0] } : {}),
        ...(typeof created === 'string' ? { created } : {}),
        ...known('name', document.text(root, 'name', [])),
        complete: !String((creation && own(creation, 'comment')) ?? '').startsWith('Incomplete:'),
    };
}
function draftOf(fields, path, document, file, words) {
    const text = (key) => document.text(fields, key, path);
    const [name, id] = [text('name'), text('SPDXID')];
    if (name === undefined || id === undefined) {
        document.say(path, `a package has no ${name === undefined ? 'name' : 'SPDXID'} and is left out`, true);
        return undefined;
    }
    const purl = document
        .list(fields, 'externalRefs', path)
        .map(({ fields: ref }) => (ref.referenceType === 'purl' ? ref.referenceLocator : undefined))
        .find((locator) => typeof locator === 'string');
    const licence = [text('licenseDeclared'), text('licenseConcluded')].find((one) => one !== undefined && !unsaid.has(one));
    const written = licence === undefined ? undefined : words.get(licence);
    const supplier = /^(?:Organization|Person):\s*(.{1,500})$/s.exec(text('supplier') ?? '')?.[1];
    const download = text('downloadLocation');
    return {
        id,
        name,
        ...known('version', text('versionInfo')),
        ...known('purl', purl),
        ...known('licence', typeof written === 'string' ? written : licence),
        ...known('supplier', supplier?.replace(/\s*\([^)]*\)$/, '')),
        ...known('url', download === undefined || unsaid.has(download) ? undefined : download),
        hashes: document
            .list(fields, 'checksums', path)
            .flatMap(({ fields: entry, path: at }) => addHash(document, own(entry, 'algorithm'), own(entry, 'checksumValue'), at)),
        facts: factsOf(text('comment')),
        occurrences: spdx_occurrencesOf(text('sourceInfo')),
        place: { path: file, line: document.line(path) },
    };
}
/** Facts that our own writer leaves in the comment, one a line. */
function factsOf(comment = '') {
    return comment.split('\n').flatMap((line) => {
        const [, name, value] = /^(portcullis:[a-z-]{1,40})=(.*)$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value]];
    });
}
/** Places that our own writer leaves: one a line. */
function spdx_occurrencesOf(info = '') {
    if (!info.startsWith('found in '))
        return [];
    return info
        .slice('found in '.length)
        .split('\n')
        .map((text) => {
        const [, path, line] = /^(.*):(\d{1,9})$/.exec(text) ?? [];
        return path === undefined ? { path: text } : { path, line: Number(line) };
    });
}
const scopeOfKind = {
    DEV_DEPENDENCY_OF: 'excluded',
    TEST_DEPENDENCY_OF: 'excluded',
    OPTIONAL_DEPENDENCY_OF: 'optional',
};
/** Edges from either direction of saying them, and what the document describes. */
function relationships(document) {
    const edges = new Map();
    const described = [];
    const scopes = new Map();
    const add = (from, to, scope) => {
        const list = edges.get(from) ?? [];
        edges.set(from, list);
        if (unsaid.has(to))
            return;
        list.push(to);
        scopes.set(to, (scopes.get(to) ?? scope) === scope ? scope : 'required');
    };
    for (const { fields, path } of document.list(document.root, 'relationships', [])) {
        const [from, to, type] = ['spdxElementId', 'relatedSpdxElement', 'relationshipType'].map((key) => document.text(fields, key, path));
        if (from === undefined || to === undefined || type === undefined)
            document.say(path, 'a relationship is not complete and is left out', true);
        else if (type === 'DESCRIBES')
            described.push(to);
        else if (type === 'DESCRIBED_BY')
            described.push(from);
        else if (type === 'DEPENDS_ON' || type === 'CONTAINS')
            add(from, to, 'required');
        else if (type === 'DEPENDENCY_OF' || type.endsWith('_DEPENDENCY_OF') || type === 'CONTAINED_BY')
            add(to, from, scopeOfKind[type] ?? 'required');
    }
    return { edges, described, scopes };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/read/index.js
// Documents read back, whatever their family and form; of an invalid one what can be read, and what could not be is said.






/** @throws PortcullisError with file and line: no document of a known family, or one whose form is broken. */
function readDocument(source) {
    const opened = openDocument(source);
    const document = forgiving(opened);
    const graph = (opened.family === 'spdx' ? readSpdx : readCycloneDx)(document, source.path);
    const drafts = graph.drafts.map((draft) => withPlainPurl(draft, document));
    const inventory = inventoryOf({ ...graph, drafts }, source.path);
    const root = drafts.find(({ id }) => id === graph.rootId);
    const remarks = [...opened.mistakes.map((mistake) => ({ ...mistake, lost: true })), ...document.remarks];
    return {
        format: opened.family,
        version: opened.version,
        inventory,
        root: {
            name: root?.name ?? graph.name ?? source.path,
            ...(root?.version === undefined ? {} : { version: root.version }),
            ...(root?.purl === undefined ? {} : { purl: root.purl }),
        },
        ...(graph.created === undefined ? {} : { created: graph.created }),
        complete: graph.complete && remarks.every(({ lost }) => !lost),
        remarks: remarks.sort((a, b) => a.line - b.line),
    };
}
/** A purl in its normal form, so that two documents agree on it; none where it is no purl, and that is said. */
function withPlainPurl(draft, { remarks }) {
    const { purl, ...rest } = draft;
    if (purl === undefined)
        return draft;
    try {
        return { ...rest, purl: formatPurl(parsePurl(purl)) };
    }
    catch (error) {
        if (!(error instanceof PurlError))
            throw error;
        const line = draft.place.line ?? 1;
        if (error.meant !== undefined)
            return { ...rest, purl: formatPurl(error.meant) };
        remarks.push({ line, message: `"${purl.slice(0, 80)}" is no purl and is left out: ${error.message}`, lost: false });
        return rest;
    }
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/reach.js
// How each package of a manifest is reached from what the product asks for: by numbers in place of keys, for locks have 50,000 packages.
/** From the strongest down: what is needed in two ways is needed in the stronger. */
const reach_scopes = ['required', 'peer', 'optional', 'development', 'unreached'];
const ranks = new Map(reach_scopes.map((scope, rank) => [scope, rank]));
const unreached = reach_scopes.length - 1;
/** Linear in packages and edges. */
function reach({ packages, roots }) {
    const numbers = new Map();
    for (let at = 0; at < packages.length; at++)
        numbers.set(packages[at].key, at);
    const edges = reach_edgesOf(packages, numbers);
    const starts = (roots ?? reach_undemanded(packages)).flatMap(({ to, scope }) => {
        const target = numbers.get(to);
        return target === undefined ? [] : [{ target, rank: ranks.get(scope) }];
    });
    return { numbers, edges, ranks: ranksFrom(starts, edges, packages.length), depths: depthsFrom(starts, edges, packages.length) };
}
function reach_edgesOf(packages, numbers) {
    const first = new Int32Array(packages.length + 1);
    const total = packages.reduce((sum, { dependencies }) => sum + (dependencies?.length ?? 0), 0);
    const targets = new Int32Array(total);
    const edgeRanks = new Uint8Array(total);
    let count = 0;
    for (const [at, { dependencies = none }] of packages.entries()) {
        for (const { to, scope } of dependencies) {
            const target = numbers.get(to);
            if (target === undefined)
                continue;
            targets[count] = target;
            edgeRanks[count++] = ranks.get(scope);
        }
        first[at + 1] = count;
    }
    return { first, targets, ranks: edgeRanks };
}
const none = [];
/** A way is as strong as its weakest step: with the strongest ways first, whatever is reached first is reached best. */
function ranksFrom(starts, { first, targets, ranks: steps }, count) {
    const found = new Uint8Array(count).fill(unreached);
    const open = reach_scopes.map(() => []);
    for (const { target, rank } of starts)
        open[rank].push(target);
    for (let rank = 0; rank < unreached; rank++) {
        const now = open[rank];
        for (let at = now.pop(); at !== undefined; at = now.pop()) {
            if (found[at] !== unreached)
                continue;
            found[at] = rank;
            const end = first[at + 1];
            for (let edge = first[at]; edge < end; edge++)
                open[Math.max(rank, steps[edge])].push(targets[edge]);
        }
    }
    return found;
}
function depthsFrom(starts, { first, targets }, count) {
    const found = new Int32Array(count);
    let level = starts.map(({ target }) => target);
    for (let depth = 1; level.length > 0; depth++) {
        const next = [];
        for (const at of level) {
            if (found[at] !== 0)
                continue;
            found[at] = depth;
            const end = first[at + 1];
            for (let edge = first[at]; edge < end; edge++)
                next.push(targets[edge]);
        }
        level = next;
    }
    return found;
}
/** Where a file does not say what is asked for: all that no other package needs; in a ring of packages, all of the ring. */
function reach_undemanded(packages) {
    const needed = new Set();
    for (const { key, dependencies = none } of packages)
        for (const { to } of dependencies)
            if (to !== key)
                needed.add(to);
    const starts = packages.filter(({ key }) => !needed.has(key)).map(({ key }) => ({ to: key, scope: 'required' }));
    return starts.length > 0 ? starts : packages.map(({ key }) => ({ to: key, scope: 'required' }));
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/inventory.js
// From what files say to one inventory: the same purl is one component with all its places, scope and depth come from walking the
// graph from the root, and nothing that a file names is lost.



/** Folders whose lock files are input of tests and no part of the product. */
const testFolder = /(?:^|\/)(?:tests?|__tests__|spec|testdata|test-data|fixtures?|__fixtures__|e2e)\//i;
function inventory(read) {
    const drafts = new Map();
    const subjects = [];
    const modules = reactor(read);
    for (const one of [...read].sort((a, b) => (0,finding/* compareText */.n)(a.path, b.path)))
        subjects.push(merge(one, drafts, modules));
    const components = [...drafts.values()].map(inventory_component).sort((a, b) => (0,finding/* compareText */.n)(a.ref, b.ref));
    const tests = new Map();
    const isTest = (path) => {
        const known = tests.get(path) ?? testFolder.test(path);
        tests.set(path, known);
        return known;
    };
    const inTests = (entry) => entry.places.every(({ path }) => isTest(path));
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
/** Adds a manifest's packages to the drafts, and returns what it describes; modules of the tree are subjects already. */
function merge({ path, manifest }, drafts, modules) {
    const { packages } = manifest;
    const found = reach(manifest);
    const module = ({ identity, version, origin }) => modules.size > 0 && origin.kind === 'registry' ? modules.get(coordinates(identity, version)) : undefined;
    const refs = packages.map((entry) => module(entry) ?? refOf(entry, path));
    for (let at = 0; at < packages.length; at++) {
        const entry = packages[at];
        if (module(entry) !== undefined)
            continue;
        const ref = refs[at];
        const draft = drafts.get(ref) ?? newDraft(ref, entry);
        drafts.set(ref, draft);
        addEntry(draft, entry, path);
        addReach(draft, found, found.numbers.get(entry.key), refs, manifest.graph === 'complete');
    }
    return inventory_subjectOf(path, manifest, found, refs);
}
function newDraft(ref, entry) {
    return {
        ref,
        entry,
        licence: undefined,
        rank: unreached,
        depth: 0,
        graphKnown: false,
        hashes: [],
        aliases: [],
        places: [],
        dependencies: [],
    };
}
function addEntry(draft, { licence, alias, hashes, path: ownPath, line }, path) {
    draft.licence ??= licence;
    if (alias !== undefined)
        draft.aliases.push(alias);
    if (hashes !== undefined)
        draft.hashes.push(...hashes);
    draft.places.push(line === undefined ? { path: ownPath ?? path } : { path: ownPath ?? path, line });
}
function addReach(draft, { ranks, depths, edges }, at, refs, isComplete) {
    draft.rank = Math.min(draft.rank, ranks[at]);
    const end = edges.first[at + 1];
    for (let edge = edges.first[at]; edge < end; edge++) {
        const target = refs[edges.targets[edge]];
        if (target !== draft.ref)
            draft.dependencies.push(target);
    }
    if (!isComplete)
        return;
    draft.graphKnown = true;
    const depth = depths[at];
    if (depth > 0)
        draft.depth = draft.depth === 0 ? depth : Math.min(draft.depth, depth);
}
function inventory_component({ ref, entry, licence, rank, depth, graphKnown, hashes, aliases, places, dependencies }) {
    const { identity, version, declared, origin } = entry;
    return {
        ref,
        ...(ref.startsWith('pkg:') ? { purl: ref } : {}),
        identity,
        ...(version === undefined ? {} : { version }),
        ...(declared === undefined ? {} : { declared }),
        origin,
        hashes: hashes.length < 2 ? hashes : uniqueHashes(hashes),
        ...(licence === undefined ? {} : { licence }),
        aliases: sortedUnique(aliases),
        scope: reach_scopes[rank],
        ...(depth === 0 ? {} : { depth }),
        places: places.length < 2 ? places : uniquePlaces(places),
        ...(graphKnown ? { dependencies: sortedUnique(dependencies) } : {}),
    };
}
function sortedUnique(texts) {
    return texts.length < 2 ? texts : [...new Set(texts)].sort(finding/* compareText */.n);
}
function uniqueHashes(hashes) {
    const unique = new Map(hashes.map((hash) => [`${hash.algorithm}:${hash.value}`, hash]));
    return [...unique].sort(([a], [b]) => (0,finding/* compareText */.n)(a, b)).map(([, hash]) => hash);
}
/** Sorted; a file that another includes is read on its own, too. */
function uniquePlaces(places) {
    const unique = new Map(places.map((place) => [`${place.path}:${place.line ?? ''}`, place]));
    return [...unique.values()].sort((a, b) => (0,finding/* compareText */.n)(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
}
/**
 * The purl of a package. What comes from git or an address says so by `vcs_url` and `download_url`, so that nobody takes it for the
 * registry's; files and parts of the product have none.
 */
function purlOf({ identity, version, origin }) {
    if (origin.kind === 'file' || origin.kind === 'own')
        return undefined;
    const from = originQualifiers(origin);
    const qualifiers = from === undefined ? identity.qualifiers : { ...identity.qualifiers, ...from };
    const { type, namespace = null, name, subpath = null } = identity;
    try {
        // A range is no version: the purl names the package alone.
        return formatPurl(checked({ type, namespace, name, version: version ?? null, qualifiers: qualifiers ?? null, subpath }));
    }
    catch (error) {
        if (error instanceof PurlError)
            return undefined;
        throw error;
    }
}
function originQualifiers(origin) {
    if (origin.kind === 'url')
        return { download_url: origin.url };
    if (origin.kind !== 'git')
        return undefined;
    const tool = /^git\+|^git:/.test(origin.url) ? '' : 'git+';
    return { vcs_url: `${tool}${origin.url}${origin.commit === undefined ? '' : `@${origin.commit}`}` };
}
function refOf(entry, path) {
    return purlOf(entry) ?? `${path}#${entry.key === '' ? nameText(entry.identity) : entry.key}`;
}
function nameText({ namespace, name }) {
    return namespace === undefined ? name : `${namespace}/${name}`;
}
function inventory_subjectOf(path, { subject, roots, packages }, { numbers }, refs) {
    const asked = (roots ?? reach_undemanded(packages)).flatMap(({ to }) => refs[numbers.get(to) ?? -1] ?? []);
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
        dependencies: sortedUnique(asked),
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
    const layout = wide ? wideSegment : narrowSegment;
    const sectionAt = (at) => ({
        name: textAt(bytes, at, 16),
        address: long(at + 32),
        offset: start + word(at + layout.offset),
        size: long(at + layout.length),
    });
    const sections = [];
    let at = start + (wide ? 32 : 28);
    for (let left = Math.min(word(start + 16), maxSections); left > 0; left--) {
        const size = word(at + 4);
        const count = word(at) === layout.command ? Math.min(word(at + layout.count), 255) : 0;
        for (let index = 0; index < count; index++)
            sections.push(sectionAt(at + layout.first + index * layout.section));
        // A command of no size would be read for ever.
        if (size < 8)
            break;
        at += size;
    }
    return { sections, bigEndian, wide };
}
/** Where a load command that holds sections has their number and the first of them, and a section its length and offset. */
const wideSegment = { command: 0x19, count: 64, first: 72, section: 80, length: 40, offset: 48 };
const narrowSegment = { command: 1, count: 48, first: 56, section: 68, length: 36, offset: 40 };
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
            origin: isRoot ? { kind: 'own', path: name } : auditable_originOf(document.text(own(fields, 'source'), path) ?? '', name),
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
function auditable_originOf(source, name) {
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
    if (text === undefined || text === '')
        return [];
    return text.includes(' ') ? text.split(/\s+/).flatMap(integrityHash) : integrityHash(text);
}
function integrityHash(text) {
    const match = /^(md5|sha1|sha256|sha384|sha512)-([A-Za-z0-9+/=]{20,100})/.exec(text);
    if (match === null)
        return [];
    const algorithm = byName[match[1]];
    const value = Buffer.from(match[2], 'base64').toString('hex');
    return value.length === bytesOf[algorithm] * 2 ? [{ algorithm, value }] : [];
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
    if (crate === undefined && own(document.root, 'workspace') === undefined)
        throw invalid(source.path, 1, 'expected a table `[package]` or `[workspace]`, got none');
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
    const document = await yamlShape(source);
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
// Locks that are read line by line: numbered, without their ends.
function linesOf(source) {
    return source
        .text()
        .split(/\r\n|\n|\r/)
        .map((text, index) => ({ text, number: index + 1 }));
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
    const document = await yamlShape(source);
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
    recognises: ({ bytes }) => /^(?:\xef\xbb\xbf)?@EXPLICIT\s*$/m.test(bytes.subarray(0, 20_000).toString('latin1')),
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

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/trim.js
// What `${V#pattern}`, `${V%pattern}` and `${V/pattern/text}` leave of a value, as BuildKit's shell lexer has it: `*` and `?` stand for
// letters, everything else for itself.
/** Longer values and patterns are not cut: every part of one is held against the pattern. */
const longest = 256;
/** The value once it is cut; undefined where nobody here can say. */
function trimmed(value, operator, word) {
    if (value === '' && operator[0] !== '/')
        return '';
    if (value.length > longest || word.length > longest || word.includes('\\'))
        return undefined;
    if (operator === '#' || operator === '##') {
        const end = lengths(value, operator === '##').find((length) => matches(value.slice(0, length), word));
        return end === undefined ? value : value.slice(end);
    }
    if (operator === '%' || operator === '%%') {
        const length = lengths(value, operator === '%%').find((tail) => matches(value.slice(value.length - tail), word));
        return length === undefined ? value : value.slice(0, value.length - length);
    }
    return replaced(value, operator === '//', word);
}
function replaced(value, all, word) {
    const slash = word.indexOf('/');
    const pattern = word.slice(0, slash);
    if (slash < 0 || pattern === '' || /[*?]/.test(pattern))
        return undefined;
    const text = word.slice(slash + 1);
    return all ? value.replaceAll(pattern, () => text) : value.replace(pattern, () => text);
}
function lengths(value, greedy) {
    const all = Array.from({ length: value.length + 1 }, (_, length) => length);
    return greedy ? all.reverse() : all;
}
function matches(text, pattern) {
    let [at, position, star, starText] = [0, 0, -1, 0];
    while (position < text.length) {
        if (pattern[at] === '*') {
            star = at++;
            starText = position;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[position])) {
            at++;
            position++;
        }
        else if (star >= 0) {
            at = star + 1;
            position = ++starText;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
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
    if (inner === '')
        return { name, start: at, end };
    // `${V:1:2}`: an operator of other shells, which Docker does not know.
    return { name, start: at, end, operator: operator ?? 'unknown', word: inner.slice(operator?.length ?? 0) };
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
        case '?':
            return value;
        default: {
            const pattern = value === undefined ? undefined : word();
            return value === undefined || pattern === undefined || use.operator === 'unknown' ? undefined : trimmed(value, use.operator, pattern);
        }
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
function globalScope(document) {
    return scopesOf(document).globals;
}
/** The same, of the instructions before the first FROM. */
function preambleScope(preamble, escapeLetter) {
    const scope = new StageVariables(preamble, escapeLetter, undefined, undefined).before(undefined);
    return new Map([...scope.keys()].map((name) => [name, scope.get(name)]));
}
/** What is in scope in a stage before the instruction `limit`, with what the stages it builds on leave in ENV. */
function stageScope(document, stage, limit) {
    return scopesOf(document).of(stage).before(limit);
}
const expand_known = new WeakMap();
/** The variables of a document, worked out once: a file may have as many of them as lines. */
function scopesOf(document) {
    const before = expand_known.get(document);
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
    expand_known.set(document, scopes);
    return scopes;
}
/** Stages further up are not asked for what they leave. */
const maxStages = 64;
/** What each variable of a stage was set to at which of its instructions, in their order. */
class StageVariables {
    parent;
    settings = new Map();
    places = new Map();
    /** Names as they were first set, and at which instruction. */
    order = [];
    firsts = [];
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
            keys: (most = Number.POSITIVE_INFINITY) => this.names(limit, most),
        };
    }
    set(name, place, value) {
        const list = this.settings.get(name);
        if (list === undefined) {
            this.settings.set(name, { at: [place], values: [value] });
            this.order.push(name);
            this.firsts.push(place);
        }
        else {
            list.at.push(place);
            list.values.push(value);
        }
    }
    look(name, limit, depth) {
        const list = this.settings.get(name);
        const last = list === undefined ? 0 : countBelow(list.at, limit);
        if (list !== undefined && last > 0)
            return { value: list.values[last - 1] };
        // What a stage declares, ARG or ENV, the stages that build on it have too.
        if (this.parent === undefined || depth >= maxStages)
            return undefined;
        return this.parent.look(name, Number.POSITIVE_INFINITY, depth + 1);
    }
    names(limit, most) {
        const told = new Set();
        let from = this;
        for (let steps = 0; from !== undefined && steps <= maxStages && told.size < most; steps++, from = from.parent) {
            const end = steps === 0 ? countBelow(from.firsts, limit) : from.order.length;
            for (const name of from.order.slice(Math.max(0, end - most), end))
                told.add(name);
        }
        return [...told];
    }
}
/** How many of ascending numbers are less than a limit. */
function countBelow(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (numbers[middle] < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
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
/** A text whose stretches were found in the file by whoever knows how it is written there; the first begins at its start. */
function textOfPieces(text, pieces) {
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
function lex(text, options, variables = noVariables) {
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
    for (const { value, start, end } of lex(line.text, { ...splitting, rawQuotes: true, rawEscapes: true }).words) {
        if (found.length === maxMarkers)
            break;
        const read = readMarker(value);
        if (read !== undefined)
            found.push({ ...read, marker: line.spanOf(start, end) });
    }
    return found;
}
/** A word as the beginning of a heredoc: `<<NAME`, `3<<-"NAME"`. */
function readMarker(word) {
    const operator = /^\d*<<(-?)/.exec(word);
    if (operator === null)
        return undefined;
    const rest = word.slice(operator[0].length).trimStart();
    if (rest === '' || rest.includes('<'))
        return undefined;
    const plain = lex(rest, splitting).words;
    const [name] = plain;
    if (plain.length !== 1 || name === undefined)
        return undefined;
    const [raw] = lex(rest, { ...splitting, rawQuotes: true }).words;
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
            const name = words_word(text, start, end, escapeLetter);
            const whole = { ...text.spanOf(start, text.text.length), name, legacy: true };
            const raw = text.text.slice(next?.start ?? text.text.length);
            return [...pairs, next === undefined ? whole : { ...whole, value: wordAt(text, next.start, text.text.length, unquoteLegacy(raw)) }];
        }
        pairs.push({
            ...text.spanOf(start, end),
            name: words_word(text, start, equals ?? end, escapeLetter),
            legacy: false,
            ...(equals === undefined ? {} : { value: words_word(text, equals + 1, end, escapeLetter) }),
        });
    }
    return pairs;
}
/** The equals sign that parts name and value; one inside quotes does not count for the name. */
function equalsIn(text, start, end) {
    const at = text.indexOf('=', start);
    return at < 0 || at >= end ? undefined : at;
}
function words_word(text, start, end, escapeLetter) {
    return wordAt(text, start, end, unquote(text.text.slice(start, end), escapeLetter));
}
/** In `ENV name value` quotes are part of the value, but Docker strips a pair around all of it. */
function unquoteLegacy(raw) {
    const [first = ''] = raw;
    return raw.length > 1 && (first === '"' || first === "'") && raw.endsWith(first) ? raw.slice(1, -1) : raw;
}
/** Leading `--name[=value]` flags, and what comes after them; `--` alone ends them. */
function readFlags(text, escapeLetter) {
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
    const { flags, rest } = readFlags(line.rest, escapeLetter);
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
        if (heredocs.length === 1 && readMarker(rest.text) !== undefined)
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
    const argument = readFlags(rest, escapeLetter).rest;
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
    const index = (0,src_text/* lineIndex */.Dp)(text);
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
    const named = new Map();
    for (const instruction of instructions.slice(preamble.length)) {
        if (instruction.keyword === 'FROM') {
            // With the defaults of its arguments a name may be a stage's: `FROM base-${VARIANT}`.
            const parent = named.get((expand(instruction.image?.value ?? '', globals, escapeLetter) ?? '').toLowerCase());
            const stage = {
                index: stages.length,
                from: instruction,
                instructions: [],
                ...(instruction.alias === undefined ? {} : { name: instruction.alias.value }),
                ...(parent === undefined ? {} : { parent }),
            };
            stages.push(stage);
            if (stage.name)
                named.set(stage.name.toLowerCase(), stage);
        }
        else
            stages.at(-1)?.instructions.push(instruction);
    }
    return { preamble, stages };
}
/**
 * The last stage of that name among those before `limit`; names are compared without case. A number is no name of a base, only of a
 * copy's source.
 */
function findStage(stages, name, limit = Number.POSITIVE_INFINITY) {
    const all = name === '' ? [] : (stagesByName(stages).get(name.toLowerCase()) ?? []);
    let low = 0;
    let high = all.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (all[middle].index < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return all[low - 1];
}
/** The stage that `--from=` means, by name or number, among those before `limit`. */
function stageByReference(stages, reference, limit) {
    const numbered = /^\d{1,6}$/.test(reference) ? stages[Number(reference)] : undefined;
    return findStage(stages, reference, limit) ?? (numbered !== undefined && numbered.index < limit ? numbered : undefined);
}
const indexes = new WeakMap();
/** Worked out once a file, which may have as many stages as lines. */
function stagesByName(stages) {
    const known = indexes.get(stages);
    if (known !== undefined)
        return known;
    const byName = new Map();
    for (const stage of stages) {
        const key = stage.name?.toLowerCase() ?? '';
        const list = byName.get(key);
        if (list === undefined)
            byName.set(key, [stage]);
        else
            list.push(stage);
    }
    indexes.set(stages, byName);
    return byName;
}

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
function isDigest(text) {
    return digestShape.test(text);
}
/** @throws PortcullisError `reference-invalid`. */
function parseReference(text) {
    const fail = (expected) => new errors/* PortcullisError */.SO({
        code: 'reference-invalid',
        message: `expected ${expected}, got "${text.slice(0, 120)}"`,
        remedy: 'Write the image as REGISTRY/REPOSITORY:TAG or REGISTRY/REPOSITORY@sha256:DIGEST.',
    });
    if (text.length === 0 || text.length > reference_maxReference)
        throw fail(`an image reference of 1 to ${reference_maxReference} characters`);
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : text.slice(at + 1);
    if (digest !== undefined && !isDigest(digest))
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
        if (error instanceof errors/* PortcullisError */.SO)
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
    const globals = globalScope(document);
    const uses = document.stages.flatMap((stage, index) => {
        const { image, line } = stage.from;
        if (image === undefined)
            throw invalid(source.path, line, 'expected the name of an image after FROM, got none');
        // What only earlier stages build on is left behind with them.
        const scope = isShipped(stage, document) ? 'required' : 'development';
        const base = stage.parent === undefined ? [{ image: image.value, line, scope }] : [];
        return [...base, ...imagesIn(stage, document.stages.slice(0, index))];
    });
    const frontend = document.directives.find(({ name }) => name === 'syntax');
    const syntax = frontend === undefined ? [] : [{ image: frontend.value, line: frontend.line, scope: 'development' }];
    const named = document.stages.flatMap(({ name }) => name?.toLowerCase() ?? []);
    const images = uses.filter(({ image }) => !named.some((name) => mayName(image, name)));
    return manifestOf(source.path, [...images, ...syntax], (text) => expand(text, globals, document.escape));
}
/** Whether an image with variables may be a stage: `runc-${TARGETOS}` and the stage `runc-linux`, one of a family for each platform. */
function mayName(image, stage) {
    const [before = '', ...after] = image.toLowerCase().split(/\$(?:\w+|\{\w+\})/);
    const last = after.at(-1);
    return last !== undefined && before !== '' && stage.startsWith(before) && stage.slice(before.length).endsWith(last);
}
/** Whether the last stage is this one or stands on it. */
function isShipped(stage, { stages }) {
    for (let at = stages.at(-1); at !== undefined; at = at.parent)
        if (at === stage)
            return true;
    return false;
}
/** Images whose files a stage takes or mounts: what names none of the stages before it, by name or number. */
function imagesIn({ instructions }, before) {
    const names = new Set(before.map(({ name }) => name?.toLowerCase()));
    return instructions.flatMap((instruction) => sourcesOf(instruction)
        .filter((from) => !/^\d{1,4}$/.test(from) && !names.has(from.toLowerCase()))
        .map((image) => ({ image, line: instruction.line, scope: instruction.keyword === 'COPY' ? 'required' : 'development' })));
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
        const document = shape(source.path, await (0,yaml_value/* parseYaml */.hN)(source.text(), source.path));
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
        const document = shape(source.path, await (0,yaml_value/* parseYaml */.hN)(source.text(), source.path));
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
    const packages = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line === '' || line.startsWith('## '))
            continue;
        if (!line.startsWith('# ')) {
            if (/^[^\s#]{1,500}$/.test(line) && packages.size > 0)
                continue;
            throw invalid(source.path, index + 1, 'expected `# MODULE VERSION`, `## MARK` or a package of the module above');
        }
        const entry = moduleOf(line.slice(2), source.path, index + 1);
        if (entry !== undefined && !packages.has(entry.key))
            packages.set(entry.key, entry);
    }
    return {
        packages: [...packages.values()],
        roots: [...packages.keys()].map((to) => ({ to, scope: 'required' })),
        graph: 'unknown',
    };
}
/** `MODULE VERSION`, `MODULE VERSION => MODULE VERSION`; undefined for a replacement of what is not in the folder, as stand at the end. */
function moduleOf(text, file, line) {
    const words = text.trim().split(/\s+/);
    const arrow = words.indexOf('=>');
    const [path, version] = arrow < 0 ? words : words.slice(0, arrow);
    const [other, otherVersion] = arrow < 0 ? [] : words.slice(arrow + 1);
    if (path === undefined || (version === undefined && arrow < 0) || (arrow >= 0 && other === undefined))
        throw invalid(file, line, 'expected `# MODULE VERSION`, or `# MODULE => MODULE VERSION`');
    if (version === undefined)
        return undefined;
    const replacement = other === undefined ? {} : { replacement: { path: other, ...(otherVersion === undefined ? {} : { version: otherVersion }) } };
    return modulePackage({ path, version, line, ...replacement });
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
        roots.push({ to: key, scope: isBuild ? 'development' : lockfile_scopeOf(configurations) });
    }
    // Gradle writes it last, whether any configuration is empty or not: without it the end is missing.
    if (only === undefined && !ended)
        throw invalid(source.path, packages.at(-1)?.line ?? 1, 'expected the line `empty=` at the end');
    return { packages, roots, graph: 'unknown' };
}
/** Configurations that compile and run what is shipped, of whatever source set; those of tests and of tools are the rest. */
function lockfile_scopeOf(configurations) {
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
    const document = await yamlShape(source);
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
    const document = await yamlShape(source);
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
function valueAt(terms, key) {
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
    const optional = textOf(valueAt(itemsOf(parts[2]), 'optional')) === 'true';
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
    const after = terms.next();
    // Whatever comes from a registry has its hash in a second term: without it the end is missing.
    const isHashed = !isBare && !version.startsWith('1.0.');
    const unhashed = list.items.find((entry) => textOf(itemsOf(itemsOf(entry)[1])[0]) === 'pkg');
    if (isHashed && after === undefined && unhashed !== undefined)
        throw invalid(source.path, unhashed.line, 'expected the list `pkg_hash` after the packages, got none');
    const hashes = rebar_lock_hashesOf(after);
    const packages = list.items.map((entry) => rebar_lock_packageOf(entry, hashes, source.path));
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
function rebar_lock_hashesOf(term) {
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
    return new errors/* PortcullisError */.SO({
        code: 'zip-invalid',
        message: `expected a zip file: ${message}`,
        where: { file },
        remedy: 'Build or fetch the archive anew.',
    });
}

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
    const written = [...poms]
        .reverse()
        .flatMap(({ root }) => [root, ...childrenOf(childOf(root, 'profiles'), 'profile').filter(isActive)].flatMap((holder) => (childOf(holder, 'properties')?.children ?? []).map(({ name, text }) => [name, text.trim()])));
    // What a pom writes itself goes before what is known of every project.
    return new Map([...builtIn(poms), ...written]);
}
function isActive(profile) {
    return childText(childOf(profile, 'activation'), 'activeByDefault') === 'true';
}
/** `project.version` and its kin; coordinates under their older names, too. */
function builtIn(poms) {
    const own = poms[0];
    if (own === undefined)
        return [];
    const first = (part) => poms.find((pom) => pom[part] !== undefined)?.[part];
    const coordinates = { groupId: first('groupId'), artifactId: own.artifactId, version: first('version') };
    return [
        ...Object.entries(coordinates).flatMap(([name, text]) => ['project.', 'pom.', ''].map((prefix) => [prefix + name, text])),
        ...Object.keys(coordinates).map((name) => [`project.parent.${name}`, childText(own.parent, name)]),
    ].filter((pair) => pair[1] !== undefined);
}
/** A text with its properties put in; those that are not known stay as they are. */
function expanded(text, properties) {
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
            return value === undefined ? undefined : expanded(value, properties);
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
        const list = management_moduleOf(poms, entry);
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
function management_moduleOf(poms, { groupId, artifactId }) {
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
            if (expanded(found.groupId ?? properties.get('project.groupId') ?? '', properties) === groupId)
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
        packages.set(key, {
            entry: pom_xml_packageOf(key, declared, given, path === source.path ? undefined : path),
            scope: weakest === 'required' ? scope : weakest,
        });
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
    const exact = version === undefined ? undefined : expanded(version, properties);
    return {
        subject: {
            name: pom.artifactId,
            identity: {
                type: 'maven',
                name: expanded(pom.artifactId, properties),
                ...(groupId === undefined ? {} : { namespace: expanded(groupId, properties) }),
            },
            ...(exact === undefined || exact.includes('${') ? {} : { version: exact }),
        },
        packages: [...packages.values()].map(({ entry }) => entry),
        roots: [...packages].map(([key, { scope }]) => ({ to: key, scope })),
        graph: 'unknown',
        gaps,
    };
}
function pom_xml_packageOf(key, declared, given, parent) {
    const { groupId, artifactId, type, classifier, line } = declared;
    const systemPath = declared.systemPath ?? given?.systemPath;
    const origin = systemPath === undefined ? { kind: 'registry' } : { kind: 'file', path: systemPath };
    const qualifiers = { ...(type === undefined || type === 'jar' ? {} : { type }), ...(classifier === undefined ? {} : { classifier }) };
    return {
        key,
        identity: { type: 'maven', namespace: groupId, name: artifactId, qualifiers },
        ...exactVersion(declared.version ?? given?.version),
        origin,
        line,
        // What a parent declares stands there.
        ...(parent === undefined ? {} : { path: parent }),
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
function npmOrigin(resolved, name) {
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
        const isRegistry = !codeHosts.test(resolved) && isArchiveOf(resolved, name) && (/\/-\//.test(resolved) || /\/download\/@/.test(resolved));
        return isRegistry ? { kind: 'registry', url: resolved.replace(/#.*$/, '') } : { kind: 'url', url: resolved };
    }
    return { kind: 'file', path: resolved.replace(/^(?:file|link|portal):/, '') };
}
/** Whether a registry's address is of the package of this name: under another's, whatever is in it is not that package. */
function isArchiveOf(resolved, name) {
    const before = resolved.split('/-/');
    return name === undefined || before.length !== 2 || `${before[0]}/`.replace(/%2f/gi, '/').replace(/%40/g, '@').endsWith(`/${name}/`);
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
    const present = manifest_lists.filter(([list]) => own(fields, list) !== undefined);
    if (present.length === 0)
        return [];
    const found = new Map();
    const meta = own(fields, 'peerDependenciesMeta');
    for (const [list, scope] of present) {
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
    recognises: (source) => !package_json_isLocked(source) && !isMark(source),
    read: package_json_read,
};
const telling = ['name', 'version', 'dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'workspaces'];
/** `{"type": "module"}` and the like, for Node alone: it describes no package. What is no JSON is the reader's to refuse. */
function isMark(source) {
    try {
        const root = packageJson({ ...source, beside: () => source })?.root;
        return root !== undefined && telling.every((key) => own(root, key) === undefined);
    }
    catch {
        return false;
    }
}
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
    const installed = installedIn(entries.keys(), links);
    const dependenciesOf = (key, entry, all) => {
        const asked = manifest_askedFor(entry, { development: all });
        if (asked.length === 0)
            return [];
        const folders = foldersAbove(key).flatMap((folder) => installed.get(folder) ?? []);
        const found = [];
        for (const { name, scope } of asked) {
            const to = folders.find((folder) => folder.has(name))?.get(name);
            if (to !== undefined)
                found.push({ to, scope });
        }
        return found;
    };
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
/** By folder and name, the key of what lies in its node_modules, or of what a link there leads to. */
function installedIn(keys, links) {
    const found = new Map();
    for (const key of keys) {
        const at = key.lastIndexOf(modules);
        if (at < 0)
            continue;
        const folder = at === 0 ? '' : key.slice(0, at - 1);
        const names = found.get(folder) ?? new Map();
        found.set(folder, names.set(key.slice(at + modules.length), links.get(key) ?? key));
    }
    return found;
}
/** A folder and those above it, the nearest first: Node's own way up. */
function foldersAbove(folder) {
    const found = [folder];
    for (let from = folder; from !== ''; found.push(from))
        from = from.slice(0, Math.max(0, from.lastIndexOf('/')));
    return found;
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
            : npmOrigin(document.text(own(entry, 'resolved'), path), name);
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
    const documents = await parseYamlLock(text, source.path);
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
    const [yaml, ...more] = await parseYamlLock(source.text(), source.path);
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
            const { name } = parted(descriptor);
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
function parted(text) {
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
    const { name, rest } = parted(resolution);
    const origin = yarn_berry_originOf(rest);
    const asked = parted(key).name;
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
    const { rest } = parted(original);
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
    const range = instead(name, asked, parted(parent).name);
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
    const value = file === undefined ? undefined : (await (0,yaml_value/* parseYaml */.hN)(file.text(), file.path)).value;
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
        if (indent === 0 && text.endsWith(':')) {
            entries.push({ patterns: words, line, fields: new Map(), wanted: [] });
            section = undefined;
        }
        else if (indent === 2 && current !== undefined) {
            section = text.endsWith(':') && words.length === 1 ? words[0] : undefined;
            if (section === undefined)
                addField(current, pairOf(words, source.path, line), source.path, line);
        }
        else if (indent === 4 && current !== undefined && section !== undefined) {
            const [name, range] = pairOf(words, source.path, line);
            const scope = yarn_classic_sections.get(section);
            if (scope !== undefined)
                current.wanted.push({ name, range, scope });
        }
        else
            throw invalid(source.path, line, 'expected `NAME@RANGE:` of an entry, or a line that belongs to one');
    }
    return entries;
}
const yarn_classic_sections = new Map([
    ['dependencies', 'required'],
    ['optionalDependencies', 'optional'],
]);
function pairOf(words, file, line) {
    const [key, value] = words;
    if (key === undefined || value === undefined || words.length > 2)
        throw invalid(file, line, 'expected a name and a value');
    return [key, value];
}
function addField({ fields }, [key, value], file, line) {
    if (fields.has(key))
        throw invalid(file, line, `the key "${key.slice(0, 60)}" stands twice in one entry`);
    fields.set(key, value);
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


/** @throws PortcullisError where the file is no project in XML. */
function readProject(source, inherited = new Map()) {
    const root = parseXml(source.text(), source.path);
    if (root.name !== 'Project')
        throw invalid(source.path, root.line, `expected the element Project, got ${root.name.slice(0, 60)}`);
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
    const document = await yamlShape(source);
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
        return own(description, 'relative') === 'false' ? { kind: 'file', path: folder } : folderOrigin(folder);
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


















































const readers_known = [
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
/** Secrets in addresses go no further than here. */
const readers = readers_known.map((reader) => ({
    ...reader,
    read: async (source) => publicManifest(await reader.read(source)),
}));
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
            if (!(error instanceof errors/* PortcullisError */.SO))
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
        throw new errors/* PortcullisError */.SO({
            code: 'baseline-missing',
            message: `expected a document to compare with ${tree.where}, got none`,
            where: { file: path, key: 'baseline' },
            remedy: 'Commit the document, or leave `baseline` empty.',
        });
    const { inventory: known, remarks } = readDocument(source(path, bytes));
    // Of what the document lost nobody can say whether it was known.
    const lost = remarks.find((remark) => remark.lost);
    if (lost !== undefined)
        throw new errors/* PortcullisError */.SO({
            code: 'baseline-invalid',
            message: `expected a document that can be read to its end: ${lost.message}`,
            where: { file: path, line: lost.line, key: 'baseline' },
            remedy: 'Write the document anew; `portcullis sbom check` tells all that is wrong with it.',
        });
    return { name: path, components: known.components, gaps: [] };
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
    { name: 'supplier', asks: completeness_all, has: ({ supplier }) => supplier !== undefined },
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

// EXTERNAL MODULE: ./build/packages/workspace/src/git.js + 2 modules
var git = __nccwpck_require__(315);
;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/created.js
// When the inventory was taken: a time that is the same for the same tree.


/** SOURCE_DATE_EPOCH (reproducible-builds.org), else the commit's time where the tree is the commit's, else now. @throws PortcullisError `environment-invalid` */
function createdAt({ environment, workspace, now }) {
    const { SOURCE_DATE_EPOCH: epoch } = environment;
    if (epoch === undefined || epoch === '')
        return commitTime(workspace) ?? now();
    if (/^\d{1,12}$/.test(epoch))
        return new Date(Number(epoch) * 1000);
    throw new errors/* PortcullisError */.SO({
        code: 'environment-invalid',
        message: `expected SOURCE_DATE_EPOCH to be seconds since 1970, got "${epoch.slice(0, 40)}"`,
        where: { key: 'SOURCE_DATE_EPOCH' },
        remedy: 'Set it to a whole number, or unset it.',
    });
}
/** Undefined outside a repository and where something was edited or added; our own results do not count. */
function commitTime(workspace) {
    if ((0,git/* findGitRoot */.ky)(workspace) === undefined)
        return undefined;
    const state = (0,git/* git */.$Y)(workspace, ['status', '--porcelain', '--', '.', ':(exclude)portcullis-results']);
    if (!state.ok || state.stdout.length > 0)
        return undefined;
    const time = (0,git/* git */.$Y)(workspace, ['show', '-s', '--format=%ct', 'HEAD']);
    const seconds = time.ok ? String(time.stdout).trim() : '';
    return /^\d{1,12}$/.test(seconds) ? new Date(Number(seconds) * 1000) : undefined;
}

// EXTERNAL MODULE: ./build/packages/core/src/version.js
var version = __nccwpck_require__(560);
;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/check/formats.js
// Formats of text that the schemas name, and the simple types of XML Schema: both are sets of texts.
/** RFC 3339, section 5.6, with the offset left out where XML allows it. */
const dateTime = /^(\d{4,9})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d{1,20})?([Zz]|[+-]\d\d:\d\d)?$/;
const date = /^(\d{4,9})-(\d\d)-(\d\d)(?:Z|[+-]\d\d:\d\d)?$/;
function isDate(match) {
    if (match === null)
        return false;
    const [year, month, day] = [match[1], match[2], match[3]].map(Number);
    return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
function isDateTime(text) {
    const match = dateTime.exec(text);
    if (!isDate(match) || match === null)
        return false;
    const [hour, minute, second] = [match[4], match[5], match[6]].map(Number);
    return (hour < 24 || (hour === 24 && minute === 0 && second === 0)) && minute < 60 && second <= 60;
}
/** RFC 3987: no blanks and none of the delimiters that must be written by their number; a per cent sign leads two hexadecimal digits. */
function isIriReference(text) {
    return !/[\s<>"{}|\\^`]|\p{Cc}|%(?![0-9a-f]{2})/iu.test(text) && !/^[^a-z/?#][^/?#]*:/i.test(text);
}
const formats = {
    'date-time': (text) => isDateTime(text) && /(?:[Zz]|[+-]\d\d:\d\d)$/.test(text),
    date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && isDate(date.exec(text)),
    'iri-reference': isIriReference,
    uri: (text) => isIriReference(text) && /^[a-z][a-z0-9+.-]*:/i.test(text),
    iri: (text) => isIriReference(text) && /^[a-z][a-z0-9+.-]*:/i.test(text),
    'idn-email': (text) => /^[^\s@]{1,100}@[^\s@]{1,255}$/.test(text),
};
/** A format that is not known takes any text, as the specification has it. */
function hasFormat(name, text) {
    return Object.hasOwn(formats, name) ? formats[name](text) : true;
}
const integer = /^[+-]?\d{1,1000}$/;
const builtIns = {
    boolean: (text) => /^(?:true|false|1|0)$/.test(text),
    integer: (text) => integer.test(text),
    nonNegativeInteger: (text) => integer.test(text) && BigInt(text.replace('+', '')) >= 0n,
    positiveInteger: (text) => integer.test(text) && BigInt(text.replace('+', '')) > 0n,
    decimal: (text) => /^[+-]?(?:\d{1,1000}(?:\.\d{0,1000})?|\.\d{1,1000})$/.test(text),
    dateTime: isDateTime,
    date: (text) => isDate(date.exec(text)),
    // Whether a text is an address XML Schema leaves open (part 2, 3.2.17); blanks within it no reader of addresses takes.
    anyURI: (text) => !/%(?![0-9a-f]{2})|\\|#.*#|^:/i.test(text),
};
/** Texts of `xs:string`, `xs:token` and the like are free. */
function isBuiltIn(name, text) {
    return Object.hasOwn(builtIns, name) ? builtIns[name](text) : true;
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
    return { inventory, root, created: stamp, serial: uuidOf(content), complete, tool: { name: 'portcullis-sbom', version: version/* version */.r } };
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
/** Facts of a component that no format has a field for, as names and values: with them a document reads back as what it was. */
function extraFacts(component) {
    const { origin, declared, aliases, scope, depth } = component;
    return [
        ['portcullis:scope', scope],
        ...(depth === undefined ? [] : [['portcullis:depth', String(depth)]]),
        ...(declared === undefined ? [] : [['portcullis:declared', declared]]),
        ...aliases.map((alias) => ['portcullis:alias', alias]),
        ...(origin.kind === 'registry' ? [] : [['portcullis:origin', origin.kind]]),
        ...Object.entries(addressOf(origin)).map(([key, value]) => [`portcullis:${key}`, value]),
        ...(component.purl === undefined ? identityFacts(component) : []),
    ];
}
/** As much of an origin as no field holds: a registry's archive that is a URI stands in a field of its own. */
function addressOf(origin) {
    const { kind, ...rest } = origin;
    const isPlain = kind === 'registry' && origin.url !== undefined && isAddress(origin.url);
    return Object.fromEntries(Object.entries(rest).filter(([key, value]) => value !== undefined && !(isPlain && key === 'url')));
}
/** What a purl would say: the ecosystem, the namespace, and how the inventory calls the package. */
function identityFacts({ ref, identity: { type, namespace } }) {
    return [
        ['portcullis:ref', ref],
        ['portcullis:type', type],
        ...(namespace === undefined ? [] : [['portcullis:namespace', namespace]]),
    ];
}
/** The file that describes the product, where it is one file alone. */
function onlyPath({ inventory: { subjects } }) {
    return subjects.length === 1 ? subjects[0]?.path : undefined;
}
/** Whether a text is an address that the schemas take; others are left to the properties. */
function isAddress(text) {
    return URL.canParse(text) && hasFormat('iri', text);
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
                ...partProperty(onlyPath(document)),
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
        ...partProperty(path),
    };
}
/** Says that a component is no package but a part of the product, and which file describes it. */
function partProperty(path) {
    return path === undefined ? {} : { properties: [{ name: 'portcullis:part', value: path }] };
}
function cyclonedx_component(entry) {
    const { ref, purl, identity, version, hashes, licence, scope, origin } = entry;
    return {
        type: origin.kind === 'own' ? 'application' : identity.type === 'docker' || identity.type === 'oci' ? 'container' : 'library',
        'bom-ref': ref,
        ...(entry.supplier === undefined ? {} : { supplier: { name: entry.supplier } }),
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
    if (url === undefined || !isAddress(url))
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
            entry.supplier === undefined ? undefined : { name: 'supplier', children: [textElement('name', entry.supplier.name)] },
            textElement('group', entry.group),
            textElement('name', entry.name),
            textElement('version', entry.version),
            textElement('scope', entry.scope),
            cyclonedx_xml_list('hashes', hashes, ({ alg, content }) => ({ name: 'hash', attributes: { alg }, text: content })),
            cyclonedx_xml_list('licenses', licenses, (choice) => 'expression' in choice
                ? { name: 'expression', text: choice.expression }
                : {
                    name: 'license',
                    children: ['id' in choice.license ? textElement('id', choice.license.id) : textElement('name', choice.license.name)],
                }),
            textElement('purl', entry.purl),
            cyclonedx_xml_list('externalReferences', externalReferences, ({ type, url }) => ({
                name: 'reference',
                attributes: { type },
                children: [textElement('url', url)],
            })),
            cyclonedx_xml_list('properties', properties, ({ name, value }) => ({ name: 'property', attributes: { name }, text: value })),
            evidence === undefined
                ? undefined
                : {
                    name: 'evidence',
                    children: [
                        cyclonedx_xml_list('occurrences', evidence.occurrences, ({ location, line }) => ({
                            name: 'occurrence',
                            children: [textElement('location', location), textElement('line', line === undefined ? undefined : String(line))],
                        })),
                    ],
                },
        ],
    };
}
function cyclonedx_xml_list(name, items, element) {
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
    const product = ({ ref, name, version, purl }, path) => ({
        ...common(idOf(ref), name, version, purl),
        ...(path === undefined ? {} : { comment: factLine(['portcullis:part', path]) }),
        downloadLocation: noAssertion,
        licenseDeclared: noAssertion,
        primaryPackagePurpose: 'APPLICATION',
    });
    const packages = [
        product(root, onlyPath(document)),
        ...parts(document).map((part) => product(part, part.path)),
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
    return {
        ...common(id, nameText(identity), version, purl),
        ...(entry.supplier === undefined ? {} : { supplier: `Organization: ${entry.supplier.replace(/\s+/g, ' ')}` }),
        downloadLocation: downloadOf(origin),
        ...(hashes.length === 0
            ? {}
            : { checksums: hashes.map(({ algorithm, value }) => ({ algorithm: spdxAlgorithm[algorithm], checksumValue: value })) }),
        sourceInfo: `found in ${places.map(({ path, line }) => (line === undefined ? path : `${path}:${line}`)).join('\n')}`,
        licenseDeclared: licence === undefined ? noAssertion : declared(licence, named),
        comment: extraFacts(entry).map(factLine).join('\n'),
        primaryPackagePurpose: identity.type === 'docker' || identity.type === 'oci' ? 'CONTAINER' : 'LIBRARY',
    };
}
/** A fact stands on a line of its own. */
function factLine([name, value]) {
    return `${name}=${value.replace(/\s+/g, ' ')}`;
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
    return url !== undefined && isAddress(url) ? url : noAssertion;
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
    for (const ref of [...refs].sort(finding/* compareText */.n)) {
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

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/snapshot.js
// GitHub's dependency submission snapshot
// (https://docs.github.com/rest/dependency-graph/dependency-submission): what each manifest resolves to, with its graph.

/** One manifest a file; a package without purl cannot be submitted and is left out, with those that only it needs kept. */
function snapshot({ inventory, created, tool }, { commit, ref, correlator, id }) {
    const byRef = new Map(inventory.components.map((component) => [component.ref, component]));
    const manifests = {};
    const byPath = new Map(inventory.manifests.map(({ path }) => [path, []]));
    for (const component of inventory.components)
        if (component.purl !== undefined)
            for (const path of new Set(component.places.map((place) => place.path)))
                byPath.get(path)?.push(component);
    for (const [path, here] of byPath) {
        const own = new Set(here.map(({ ref: reference }) => reference));
        const resolved = Object.fromEntries(here.map((component) => [component.purl, entry(component, byRef, own)]));
        Object.defineProperty(manifests, path, {
            value: { name: path, file: { source_location: path }, resolved },
            enumerable: true,
            configurable: true,
            writable: true,
        });
    }
    return `${JSON.stringify({
        version: 0,
        job: { id, correlator },
        sha: commit,
        ref,
        detector: { name: tool.name, version: version/* version */.r, url: 'https://github.com/portcullis-ci/portcullis' },
        scanned: created,
        manifests,
    }, null, 2)}\n`;
}
function entry({ purl, depth, scope, dependencies = [] }, byRef, own) {
    return {
        package_url: purl,
        relationship: depth === 1 ? 'direct' : 'indirect',
        scope: scope === 'development' ? 'development' : 'runtime',
        dependencies: dependencies.flatMap((ref) => (own.has(ref) ? (byRef.get(ref)?.purl ?? []) : [])),
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/statement.js
// The in-toto statement (v1) that an attestation signs: which artefact, and its document as the predicate.

/** Types as Sigstore's and GitHub's tools know them; a document in XML or tags cannot be a predicate. */
const predicateTypes = {
    'cyclonedx-json': 'https://cyclonedx.org/bom',
    'cyclonedx-json-1.7': 'https://cyclonedx.org/bom',
    'spdx-json': 'https://spdx.dev/Document/v2.3',
};
/** `NAME@sha256:…`. @throws PortcullisError `input-invalid` */
function readSubject(text) {
    const [, name, sha256] = /^(.{1,500})@sha256:([0-9a-f]{64})$/i.exec(text.trim()) ?? [];
    if (name !== undefined && sha256 !== undefined)
        return { name, sha256: sha256.toLowerCase() };
    throw new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected a name and a digest as NAME@sha256:HEX, got "${text.slice(0, 100)}"`,
        where: { key: 'subject' },
        remedy: 'Give the digest of the artefact that the document describes, as its build reports it.',
    });
}
/** @returns undefined where the format is none of a predicate. */
function statement_statement(format, document, { name, sha256 }) {
    const predicateType = predicateTypes[format];
    if (predicateType === undefined)
        return undefined;
    const value = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name, digest: { sha256 } }],
        predicateType,
        predicate: JSON.parse(document),
    };
    return `${JSON.stringify(value)}\n`;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/drift.js
// What changed between two inventories: packages that came, went or moved to another version, and bytes that changed under one version.


/**
 * Sorted by name; the same for the same two inventories.
 * @param sameMaker both were read from locks by us: then a hash that is gone, or one more of a single archive, is a change of bytes. Other
 *   makers keep other hashes.
 */
function drift(before, after, sameMaker = false) {
    const old = byPackage(without(before, after));
    const now = byPackage(without(after, before));
    const added = [];
    const removed = [];
    const changed = [];
    for (const name of [...new Set([...old.keys(), ...now.keys()])].sort(finding/* compareText */.n)) {
        const gone = old.get(name) ?? [];
        const come = now.get(name) ?? [];
        if (gone.length > 0 && come.length > 0)
            changed.push({ name, before: gone, after: come });
        else {
            added.push(...come);
            removed.push(...gone);
        }
    }
    return { added, removed, changed, bytes: bytesChanged(before, after, sameMaker) };
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
    return some.filter(({ ref }) => !refs.has(ref)).sort((a, b) => (0,finding/* compareText */.n)(a.ref, b.ref));
}
/**
 * The same version with other bytes. Where one algorithm has several hashes (wheels of many platforms), only a version of which no hash
 * stayed is another.
 */
function bytesChanged(before, after, sameMaker) {
    const old = new Map(before.map((component) => [component.ref, component]));
    return after.flatMap((component) => {
        const was = old.get(component.ref);
        if (was === undefined)
            return [];
        const algorithm = contradiction(was.hashes, component.hashes, sameMaker && oneArchive.has(component.identity.type), sameMaker);
        return algorithm === undefined ? [] : [{ before: was, after: component, algorithm }];
    });
}
/** Where a version has one archive: a further hash is that of other bytes. */
const oneArchive = new Set(['npm', 'cargo', 'composer', 'gem', 'nuget', 'hex', 'pub']);
/**
 * An algorithm by which the sides have other hashes: none in common, or of a single archive one more. Hashes that are gone, so that
 * nothing can be compared any more, are another answer too.
 */
function contradiction(before, after, single, sameMaker) {
    const values = (hashes, algorithm) => hashes.filter((hash) => hash.algorithm === algorithm).map(({ value }) => value);
    const known = [...new Set(before.map(({ algorithm }) => algorithm))];
    if (sameMaker && known.length > 0 && !known.some((algorithm) => values(after, algorithm).length > 0))
        return known[0];
    return known.find((algorithm) => {
        const old = new Set(values(before, algorithm));
        const now = new Set(values(after, algorithm));
        if (single && [...now].some((value) => !old.has(value)))
            return true;
        return now.size > 0 && values(before, algorithm).every((value) => !now.has(value));
    });
}

// EXTERNAL MODULE: ./build/packages/policy/src/reader.js
var reader = __nccwpck_require__(147);
// EXTERNAL MODULE: ./build/packages/workspace/src/settings.js
var src_settings = __nccwpck_require__(158);
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
    const fingerprint = fingerprinter();
    return bytes.map(({ after, algorithm }) => drift_finding(packageBytesChanged, after, fingerprint, `${label(after)} does not have the ${algorithm} hash of ${name} alone`));
}
/** What deviates from a committed document, either way. */
function deviations(baseline, after, document) {
    const found = drift(baseline.components, after);
    const fingerprint = fingerprinter();
    const come = [...found.added, ...found.changed.flatMap((change) => change.after)];
    const gone = [...found.removed, ...found.changed.flatMap((change) => change.before)];
    return {
        drift: found,
        findings: [
            ...bytesFindings(found, baseline.name),
            ...come.map((component) => drift_finding(packageUndeclared, component, fingerprint, `${label(component)} is not in ${document}`)),
            ...gone.map((component) => drift_finding(packageMissing, component, fingerprint, `${label(component)} is in ${document} and no longer in the product`)),
        ],
    };
}
function label({ identity, version }) {
    return version === undefined ? nameText(identity) : `${nameText(identity)} ${version}`;
}
function drift_finding(rule, component, fingerprint, message) {
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

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/rules/inventory-policy.js
// What the policy says of the inventory (`sbom:` of .github/portcullis.yml), and versions that nobody may have.
// An example is a policy and a file, each under a line with its name.
const inventory_policy_common = {
    aliases: [],
    severity: 'high',
    confidence: 'high',
    controls: ['NIST-SSDF-PS.3.2'],
    risks: ['CICD-SEC-3'],
    references: [],
};
/** A policy and a list of requirements as an example has them. */
function example(policy, requirements) {
    return { text: `# .github/portcullis.yml\nsbom:\n${policy}\n# requirements.txt\n${requirements}\n` };
}
const inventory_policy_lock = (host, licence = 'MIT') => JSON.stringify({
    name: 'shop',
    lockfileVersion: 3,
    packages: {
        '': { dependencies: { cart: '1.0.0' } },
        'node_modules/cart': {
            version: '1.0.0',
            resolved: `https://${host}/cart/-/cart-1.0.0.tgz`,
            integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=',
            license: licence,
        },
    },
});
function lockExample(policy, text) {
    return { text: `# .github/portcullis.yml\nsbom:\n${policy}\n# package-lock.json\n${text}\n` };
}
const componentDenied = {
    ...inventory_policy_common,
    id: 'component-denied',
    title: 'A component is refused by the policy',
    why: 'The team decided that it has no place in the product.',
    remedy: 'Take another component or version; an exception in the policy needs a reason, an owner and a last day.',
    examples: {
        bad: [example('  components:\n    deny: [{ component: "pkg:pypi/pad*", versions: "<2" }]', 'padding==1.4.0')],
        good: [example('  components:\n    deny: [{ component: "pkg:pypi/pad*", versions: "<2" }]', 'padding==2.0.0')],
    },
    check: 'component-denied',
};
const componentNotAllowed = {
    ...inventory_policy_common,
    id: 'component-not-allowed',
    title: 'A component is not among those that are allowed',
    why: 'Nobody has judged it yet, and the policy lets in only what was judged.',
    remedy: 'Judge the component and add it to the policy, or take one that is allowed.',
    examples: {
        bad: [example('  components:\n    allow: ["pkg:pypi/padding"]', 'stranger==1.0.0')],
        good: [example('  components:\n    allow: ["pkg:pypi/**"]', 'stranger==1.0.0')],
    },
    check: 'component-not-allowed',
};
const componentMissing = {
    ...inventory_policy_common,
    id: 'component-missing',
    title: 'A component that the policy requires is not there',
    why: 'What the team counts on, such as a hardened library, is not in the product.',
    remedy: 'Add the component in the version that the policy names, or change the policy.',
    examples: {
        bad: [example('  components:\n    require: [{ component: "pkg:pypi/guard", versions: ">=3" }]', 'guard==2.9.0')],
        good: [example('  components:\n    require: [{ component: "pkg:pypi/guard", versions: ">=3" }]', 'guard==3.0.1')],
    },
    check: 'component-missing',
};
const licenceDenied = {
    ...inventory_policy_common,
    id: 'licence-denied',
    title: 'A licence is refused by the policy',
    why: 'What the licence asks for, the team has decided not to owe.',
    remedy: 'Take another component, or have the licence judged and named in the policy.',
    references: ['https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/'],
    examples: {
        bad: [lockExample('  licences:\n    deny: [GPL-3.0-only]', inventory_policy_lock('registry.example', 'MIT AND GPL-3.0'))],
        good: [lockExample('  licences:\n    deny: [GPL-3.0-only]', inventory_policy_lock('registry.example', 'MIT OR GPL-3.0'))],
    },
    check: 'licence-denied',
};
const registryDenied = {
    ...inventory_policy_common,
    id: 'registry-denied',
    title: 'A lock takes a package from a host that the policy does not name',
    why: 'Whoever owns that host chooses the bytes, and a lock with one changed address looks like any other.',
    remedy: 'Write the lock anew from a registry that the policy names.',
    examples: {
        bad: [lockExample('  registries: [registry.example]', inventory_policy_lock('mirror.example'))],
        good: [lockExample('  registries: [registry.example]', inventory_policy_lock('registry.example'))],
    },
    check: 'registry-denied',
};
const packageMalicious = {
    ...inventory_policy_common,
    id: 'package-malicious',
    severity: 'critical',
    title: 'A version that was published to do harm',
    why: 'Its code steals or destroys when it is installed or run.',
    remedy: 'Remove it at once, and treat every secret that the machines which installed it could read as known to others.',
    examples: {
        bad: [{ text: '# requirements.txt\nctx==0.2.2\n' }],
        good: [{ text: '# requirements.txt\nctx==0.1.2\n' }],
    },
    check: 'package-malicious',
};
const policyRules = [componentDenied, componentNotAllowed, componentMissing, licenceDenied, registryDenied, packageMalicious];

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/policy/versions.js
// Ranges of versions as a policy writes them: `>=1.2 <2 || 3.1.4`. Versions are compared part by part as numbers; what follows a
// hyphen, or letters of a pre-release, comes before the version itself (semver 2.0, section 11; PEP 440 and Maven agree so far).
const versions_maxLength = 200;
/** Whether a version is in a range; undefined where one of them cannot be compared. */
function inRange(version, range) {
    const alternatives = range.split('||').map((part) => inAll(version, part.trim()));
    if (alternatives.includes(true))
        return true;
    return alternatives.includes(undefined) ? undefined : false;
}
function inAll(version, range) {
    const comparators = range.split(/[\s,]+(?![^<>=!]*$)|[\s,]+(?=[<>=!\dv])/).filter((text) => text !== '');
    if (comparators.length === 0)
        return undefined;
    const answers = comparators.map((comparator) => compares(version, comparator));
    if (answers.includes(false))
        return false;
    return answers.includes(undefined) ? undefined : true;
}
function compares(version, comparator) {
    const [, operator = '', wanted = ''] = /^(<=|>=|<|>|==?|!=)?\s*(\S+)$/.exec(comparator) ?? [];
    if (wanted === '*')
        return true;
    const order = compareVersions(version, wanted);
    if (order === undefined)
        return operator === '' || operator.startsWith('=') ? version === wanted : undefined;
    if (operator === '<')
        return order < 0;
    if (operator === '<=')
        return order <= 0;
    if (operator === '>')
        return order > 0;
    if (operator === '>=')
        return order >= 0;
    return operator === '!=' ? order !== 0 : order === 0;
}
/** Below, equal or above zero; undefined where one is no version of numbers. */
function compareVersions(a, b) {
    const [left, right] = [versions_read(a), versions_read(b)];
    if (left === undefined || right === undefined)
        return undefined;
    for (let at = 0; at < Math.max(left.numbers.length, right.numbers.length); at++) {
        const difference = (left.numbers[at] ?? 0n) - (right.numbers[at] ?? 0n);
        if (difference !== 0n)
            return difference < 0n ? -1 : 1;
    }
    return comparePre(left.pre, right.pre);
}
function versions_read(text) {
    const [, main, rest = ''] = text.length > versions_maxLength ? [] : (/^v?(\d+(?:\.\d+)*)([^+]*)(?:\+.*)?$/i.exec(text.trim()) ?? []);
    if (main === undefined)
        return undefined;
    const pre = rest.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
    const isFinal = pre.length === 0 || ['final', 'release', 'ga'].includes(pre[0]);
    return { numbers: main.split('.').map(BigInt), pre: isFinal ? undefined : pre };
}
function comparePre(a, b) {
    if (a === undefined && b === undefined)
        return 0;
    if (a === undefined)
        return isLater(b) ? -1 : 1;
    if (b === undefined)
        return isLater(a) ? 1 : -1;
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const order = comparePart(a[at], b[at]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Numbers come before words, and fewer parts before more. */
function comparePart(a, b) {
    if (a === b)
        return 0;
    if (a === undefined || b === undefined)
        return a === undefined ? -1 : 1;
    const [isNumber, isOther] = [/^\d/.test(a), /^\d/.test(b)];
    if (isNumber !== isOther)
        return isNumber ? -1 : 1;
    if (!isNumber)
        return a < b ? -1 : 1;
    return BigInt(a) === BigInt(b) ? 0 : BigInt(a) < BigInt(b) ? -1 : 1;
}
/** PEP 440's post-releases and Maven's service packs come after the version. */
function isLater(pre) {
    return pre?.[0] === 'post' || pre?.[0] === 'sp' || pre?.[0] === 'r' || pre?.[0] === 'p';
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/policy/component-glob.js
// Which components an entry of the policy means: a package URL as a glob, and a range of versions.


/** Whether an entry means a component; a version that cannot be compared is meant where `unsure` says so: a refusal holds, a permission does not. */
function covers({ component: glob, versions }, component, unsure) {
    if (!matchesParts(component_glob_plain(glob).split('/'), component_glob_nameOf(component).split('/')))
        return false;
    if (versions === undefined)
        return true;
    return (component.version === undefined ? undefined : inRange(component.version, versions)) ?? unsure;
}
/** Letters as people write them: `@` for `%40`; names of packages differ by no case that a policy should miss. */
function component_glob_plain(text) {
    return text.replace(/%40/gi, '@').toLowerCase();
}
/** The purl without version and qualifiers; of what has none, as it would be. */
function component_glob_nameOf({ identity: { type, namespace, name } }) {
    try {
        const purl = checked({ type, ...(namespace === undefined ? {} : { namespace }), name });
        return component_glob_plain(formatPurl(purl));
    }
    catch (error) {
        if (!(error instanceof PurlError))
            throw error;
        return component_glob_plain(`pkg:${type}/${namespace === undefined ? '' : `${namespace}/`}${name}`);
    }
}
/** `**` stands for any number of parts. Each is tried once from where the last `**` stood: no more than parts times parts. */
function matchesParts(glob, parts) {
    return greedy(glob, parts, '**', matchesPart);
}
function matchesPart(glob, part) {
    return greedy([...glob], [...part], '*', (a, b) => a === b);
}
/** The classic match of wildcards with one place to go back to. */
function greedy(glob, items, any, fits) {
    let at = 0;
    let back = -1;
    let from = 0;
    let index = 0;
    while (index < items.length) {
        if (at < glob.length && glob[at] === any) {
            back = at++;
            from = index;
        }
        else if (at < glob.length && fits(glob[at], items[index])) {
            at++;
            index++;
        }
        else if (back >= 0) {
            at = back + 1;
            index = ++from;
        }
        else
            return false;
    }
    while (glob[at] === any)
        at++;
    return at === glob.length;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/policy/licence-verdict.js
// Whether a licence expression may stand: of AND every side must, of OR one side is enough (SPDX 2.3, annex D.4).

const licence_verdict_maxExpression = 1000;
/** `unreadable`: no expression of SPDX. */
function licenceVerdict(written, policy) {
    if (written.length > licence_verdict_maxExpression)
        return 'unreadable';
    try {
        return mayStand(spdx_expression_parse(written.trim()), policy) ? 'allowed' : 'denied';
    }
    catch {
        // The parser throws an Error for whatever it does not know; a name in words may still stand in a list as it is.
        const isListed = (list) => list?.includes(written.trim()) === true;
        return isListed(policy.deny) ? 'denied' : isListed(policy.allow) ? 'allowed' : 'unreadable';
    }
}
function mayStand(tree, policy) {
    if ('conjunction' in tree) {
        const sides = [tree.left, tree.right].map((side) => mayStand(side, policy));
        return tree.conjunction === 'and' ? sides.every(Boolean) : sides.some(Boolean);
    }
    const allowed = strength(policy.allow, tree);
    const denied = strength(policy.deny, tree);
    // A licence with its exception that is named so is judged by that; else a refusal is stronger.
    return denied >= allowed && denied > 0 ? false : allowed > 0 || policy.allow === undefined;
}
/** 2: an entry that names the exception, too; 1: one that names the licence; 0: none. */
function strength(entries, { license, plus, exception }) {
    const name = plainId(plus === true ? `${license}+` : license);
    return Math.max(0, ...(entries ?? []).map((entry) => {
        const [id = '', own] = entry.split(' WITH ');
        if (plainId(id) !== name || (own !== undefined && own !== exception))
            return 0;
        return own === undefined ? 1 : 2;
    }));
}
/** The two ways of saying "this version alone" and "this or later" (GPL-2.0, GPL-2.0-only; GPL-2.0+, GPL-2.0-or-later). */
function plainId(id) {
    return id
        .toLowerCase()
        .replace(/-only$/, '')
        .replace(/-or-later$/, '+');
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/policy/malicious.js
// Versions that were published to do harm, each by who reported it. Maintainers add to it; a few that everybody knows are no feed.
const maliciousPackages = [
    { component: 'pkg:npm/event-stream', versions: ['3.3.6'], report: 'https://github.com/advisories/GHSA-mh6f-8j2x-4483' },
    { component: 'pkg:npm/flatmap-stream', versions: ['0.1.1'], report: 'https://github.com/advisories/GHSA-9x64-5r7x-2q53' },
    {
        component: 'pkg:npm/ua-parser-js',
        versions: ['0.7.29', '0.8.0', '1.0.0'],
        report: 'https://github.com/advisories/GHSA-pjwm-rvh2-c87w',
    },
    {
        component: 'pkg:npm/coa',
        versions: ['2.0.3', '2.0.4', '2.1.1', '2.1.3', '3.0.1', '3.1.3'],
        report: 'https://github.com/advisories/GHSA-73qr-pfmq-6rp8',
    },
    { component: 'pkg:npm/rc', versions: ['1.2.9', '1.3.9', '2.3.9'], report: 'https://github.com/advisories/GHSA-g2q5-5433-rhrf' },
    { component: 'pkg:npm/node-ipc', versions: ['10.1.1', '10.1.2'], report: 'https://github.com/advisories/GHSA-97m3-w2cp-4xx6' },
    {
        component: 'pkg:npm/colors',
        versions: ['1.4.1', '1.4.2', '1.4.44-liberty-2'],
        report: 'https://github.com/advisories/GHSA-5rqg-jm4f-cqx7',
    },
    { component: 'pkg:npm/eslint-scope', versions: ['3.7.2'], report: 'https://github.com/advisories/GHSA-hxxf-q3w9-4xgw' },
    { component: 'pkg:pypi/ctx', versions: ['0.2.2', '0.2.6'], report: 'https://github.com/advisories/GHSA-4g82-3jcr-q52w' },
    { component: 'pkg:npm/chalk', versions: ['5.6.1'], report: 'https://github.com/advisories/GHSA-2v46-p5h4-248w' },
    { component: 'pkg:npm/debug', versions: ['4.4.2'], report: 'https://github.com/advisories/GHSA-8mgj-vmr8-frr6' },
];
const malicious_byName = new Map(maliciousPackages.map((entry) => [entry.component, entry]));
/** The entry of a version that does harm. */
function maliciousVersion(type, namespace, name, version) {
    const entry = malicious_byName.get(`pkg:${type}/${namespace === undefined ? '' : `${namespace}/`}${name}`);
    return version !== undefined && entry?.versions.includes(version) === true ? entry : undefined;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/policy/judge.js
// The inventory held against the policy: refusals with their place. Whose policy judges, settings.ts of the workspace says.






/** @param exceptions those that count: of the policy that judges. @param today as YYYY-MM-DD. */
function judgeInventory(all, manifests, policy, exceptions, today, file) {
    const refusals = [
        ...all.components.flatMap((component) => refusalsOf(component, policy)),
        ...(policy.components?.require ?? [])
            .map(judge_entryOf)
            .flatMap((entry) => all.components.some((component) => covers(entry, component, false))
            ? []
            : [{ rule: componentMissing, message: `${judge_described(entry)} is not in the product${reasonOf(entry)}`, path: file }]),
        ...(policy.registries === undefined ? [] : foreignHosts(manifests, policy.registries, all)),
    ];
    const valid = exceptions.filter(({ expires }) => expires >= today);
    const unsaid = policy.licences === undefined ? 0 : all.components.filter(({ licence }) => licence === undefined).length;
    return {
        findings: asFindings(refusals.filter((refusal) => !isExcepted(refusal, valid))),
        notices: [
            ...exceptions
                .filter(({ expires }) => expires < today)
                .map(({ component, expires }) => ({
                level: 'warning',
                message: `The exception for ${component} ended on ${expires}.`,
                path: file,
            })),
            ...(unsaid === 0 || policy.licences?.unknown === 'refuse'
                ? []
                : [
                    {
                        level: 'note',
                        message: `${unsaid} components have no licence in the files that were read, and theirs was not judged.`,
                        path: file,
                    },
                ]),
        ],
    };
}
/** What holds without any policy: versions that were published to do harm. */
function judgeHarm(all) {
    return all.components.flatMap((component) => {
        const { type, namespace, name } = component.identity;
        const known = component.origin.kind === 'registry' ? maliciousVersion(type, namespace, name, component.version) : undefined;
        return known === undefined
            ? []
            : [refusal(packageMalicious, component, `${label(component)} was published to do harm: ${known.report}`)];
    });
}
function isExcepted({ component, rule }, exceptions) {
    if (component === undefined)
        return false;
    return exceptions.some((exception) => covers(exception, component, false) &&
        (exception.rules === undefined ? rule !== packageMalicious : exception.rules.includes(rule.id)));
}
function refusalsOf(component, { components, licences }) {
    const found = [];
    const denied = components?.deny?.map(judge_entryOf).find((entry) => covers(entry, component, true));
    if (denied !== undefined)
        found.push(refusal(componentDenied, component, `${label(component)} is refused by \`${judge_described(denied)}\`${reasonOf(denied)}`));
    // Parts of the product are nobody's to allow.
    if (components?.allow !== undefined &&
        component.origin.kind !== 'own' &&
        !components.allow.map(judge_entryOf).some((entry) => covers(entry, component, false)))
        found.push(refusal(componentNotAllowed, component, `${label(component)} is not among the components that are allowed`));
    if (licences === undefined)
        return found;
    const { licence } = component;
    if (licence === undefined) {
        if (licences.unknown === 'refuse')
            found.push(refusal(licenceDenied, component, `No file says the licence of ${label(component)}`));
        return found;
    }
    const verdict = licenceVerdict(licence, licences);
    if (verdict === 'denied')
        found.push(refusal(licenceDenied, component, `${label(component)} is under ${licence.slice(0, 200)}`));
    if (verdict === 'unreadable' && (licences.allow !== undefined || licences.unknown === 'refuse'))
        found.push(refusal(licenceDenied, component, `The licence of ${label(component)} is no expression of SPDX: "${licence.slice(0, 100)}"`));
    return found;
}
/** Entries whose bytes come from a host that the policy does not name, each at its line. */
function foreignHosts(manifests, hosts, all) {
    const allowed = new Set(hosts.map((host) => host.toLowerCase()));
    const kept = new Set(all.components.flatMap(({ places }) => places.map(({ path }) => path)));
    return manifests.flatMap(({ path, manifest }) => manifest.packages.flatMap((entry) => {
        const host = hostOf(entry.origin);
        const place = entry.path ?? path;
        if (host === undefined || allowed.has(host) || allowed.has(host.replace(/:\d+$/, '')) || !kept.has(place))
            return [];
        const { identity, version } = entry;
        const component = all.components.find((one) => one.identity.name === identity.name && one.identity.type === identity.type && one.version === version);
        return [
            {
                rule: registryDenied,
                ...(component === undefined ? {} : { component }),
                message: `${identity.name} ${version ?? ''} comes from ${host.slice(0, 100)}, which the policy does not name`.replace('  ', ' '),
                path: place,
                line: entry.line,
            },
        ];
    }));
}
function hostOf(origin) {
    const url = origin.kind === 'git' || origin.kind === 'url' ? origin.url : origin.kind === 'registry' ? (origin.url ?? origin.registry) : undefined;
    if (url === undefined)
        return undefined;
    const plain = url.replace(/^(?:git|sparse|registry|svn|hg)\+/, '');
    if (URL.canParse(plain) && /^[a-z][a-z0-9+.-]*:\/\//i.test(plain))
        return new URL(plain).host.toLowerCase() || undefined;
    const [, host] = /^(?:[^@\s/]+@)?([a-z0-9.-]+)(?::|\/|$)/i.exec(plain) ?? [];
    return host?.includes('.') === true ? host.toLowerCase() : undefined;
}
function refusal(rule, component, message) {
    const [place] = component.places;
    return { rule, component, message, path: place?.path ?? '', line: place?.line };
}
function judge_entryOf(entry) {
    return typeof entry === 'string' ? { component: entry } : entry;
}
function judge_described({ component, versions }) {
    return versions === undefined ? component : `${component} ${versions}`;
}
function reasonOf({ reason }) {
    return reason === undefined ? '' : ` (${reason.replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 300)})`;
}
function asFindings(refusals) {
    const fingerprint = fingerprinter();
    return refusals.map(({ rule, component, message, path, line }) => ({
        ruleId: rule.id,
        severity: rule.severity,
        confidence: rule.confidence,
        message: `${message}. ${rule.why}`,
        location: { path, ...(line === undefined ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }) },
        fingerprint: fingerprint(rule.id, path, component?.ref ?? message),
    }));
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/policy/settings.js
// Whose policy judges the inventory: the base commit's, and the change's own as far as it is stricter. Exceptions that a change brings
// count after its merge.



const maxPolicyBytes = 1024 * 1024;
/** @throws PortcullisError `policy-invalid` or `yaml-invalid`. */
async function heldAgainstPolicy(all, manifests, context) {
    const { settings, now } = context;
    const judging = (0,src_settings/* settingsTree */.O0)(settings);
    const head = await partOf(settings.head);
    const base = judging === undefined ? undefined : judging === settings.head ? head : await partOf(judging);
    const exceptions = base?.exceptions ?? [];
    const today = now().toISOString().slice(0, 10);
    const policies = [...new Set([base, head])].filter((part) => part !== undefined);
    const verdicts = policies.map((part) => judgeInventory(all, manifests, part, exceptions, today, reader/* policyFile */.Xd));
    const harm = judgeHarm(all).filter((refusal) => !isExcepted(refusal, exceptions.filter(({ expires }) => expires >= today)));
    const findings = [...asFindings(harm), ...verdicts.flatMap((verdict) => verdict.findings)];
    const waiting = (head?.exceptions ?? []).filter((one) => !exceptions.some((known) => JSON.stringify(known) === JSON.stringify(one)));
    return {
        findings: [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()],
        notices: unique([
            ...verdicts.flatMap((verdict) => verdict.notices),
            ...waiting.map(({ component }) => ({
                level: 'note',
                message: `The exception for ${component} came with this change; it counts after the merge.`,
                path: reader/* policyFile */.Xd,
            })),
            ...(settings.origin === 'unavailable' && head !== undefined
                ? [{ level: 'warning', message: `The policy was read from the change alone, since ${settings.reason}.`, path: reader/* policyFile */.Xd }]
                : []),
        ]),
        policy: JSON.stringify(policies),
    };
}
async function partOf(tree) {
    const bytes = tree.read(reader/* policyFile */.Xd, maxPolicyBytes);
    if (bytes === undefined)
        return undefined;
    const { readSbomPart } = await Promise.all(/* import() */[__nccwpck_require__.e(795), __nccwpck_require__.e(478)]).then(__nccwpck_require__.bind(__nccwpck_require__, 478));
    return readSbomPart(bytes.toString('utf8'), reader/* policyFile */.Xd);
}
function unique(notices) {
    return [...new Map(notices.map((notice) => [notice.message, notice])).values()];
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

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/unread.js
// Files that ask for packages and are not read: programs whose answer is known only when they run, and wishes of ecosystems whose lock
// alone is read. They are said, so that nobody takes a tree without a lock for one without packages.

const unread = [
    { matches: /^setup\.(?:py|cfg)$/, locks: ['pyproject.toml', 'requirements.txt', 'poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile.lock'] },
    { matches: /^(?:Gemfile|gems\.rb)$/, locks: ['Gemfile.lock', 'gems.locked'] },
    { matches: /^composer\.json$/, locks: ['composer.lock'] },
    { matches: /^build\.gradle(?:\.kts)?$/, locks: ['gradle.lockfile'] },
    { matches: /^mix\.exs$/, locks: ['mix.lock'] },
    { matches: /^rebar\.config$/, locks: ['rebar.lock'] },
    { matches: /^pubspec\.ya?ml$/, locks: ['pubspec.lock'] },
    { matches: /^Podfile$/, locks: ['Podfile.lock'] },
    { matches: /^Package\.swift$/, locks: ['Package.resolved'] },
    { matches: /^conanfile\.py$/, locks: ['conan.lock'] },
    { matches: /^Chart\.yaml$/, locks: ['Chart.lock', 'requirements.lock'] },
    { matches: /.\.cabal$/, locks: ['cabal.project.freeze', 'stack.yaml.lock'] },
];
/** Why a file is not read, if it is one of those; @param has whether a name lies in the file's folder. */
function whyUnread(path, has) {
    const name = nameOf(path);
    const kind = unread.find(({ matches }) => matches.test(name));
    if (kind === undefined || kind.locks.some(has))
        return undefined;
    return `what ${name} asks for is not read: only ${kind.locks.join(' or ')} would say what it gets`;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/select.js
// Which files of the workspace are read, by whom, and which are gaps.






/** Reads every file that a reader knows; what cannot be read is a gap with the line of the mistake. */
async function readManifests({ walk, maxBytes, tree, progress }) {
    const manifests = [];
    const skipped = walk.skipped.flatMap((entry) => ownGap(entry));
    let scanned = 0;
    let bytes = 0;
    skipped.push(...unreadFiles(walk));
    // A link with the name of a lock is that lock, whatever the file is called that it leads to.
    const linked = walk.links.filter(({ target }) => !readers.some((reader) => reader.matches(target)));
    const wanted = [...walk.files, ...linked].flatMap((file) => {
        const known = readers.filter((reader) => reader.matches(file.path));
        return known.length === 0 ? [] : [{ file, known }];
    });
    for (const [index, { file, known }] of wanted.entries()) {
        progress?.(index, wanted.length);
        const read = (0,src_walk/* readWorkspaceFile */.sL)(file, maxBytes);
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
            if (!(error instanceof errors/* PortcullisError */.SO))
                throw error;
            skipped.push(unreadable(file.path, reader ?? known[0], error));
        }
    }
    return { manifests, skipped, scanned, bytes };
}
function unreadFiles({ files }) {
    const paths = new Set(files.map(({ path }) => path));
    return files.flatMap(({ path }) => {
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        const detail = whyUnread(path, (name) => paths.has(folder + name));
        return detail === undefined ? [] : [{ path, reason: 'not-read', gap: false, detail }];
    });
}
function unreadable(path, reader, { message, where }) {
    const line = where.line === undefined ? '' : `line ${where.line}: `;
    const other = where.file === undefined || where.file === path ? '' : `${where.file}: `;
    // What lies below folders of tests is left out of the inventory, and often broken on purpose.
    return { path, reason: 'unreadable', gap: !testFolder.test(path), detail: `${reader.title} cannot be read: ${other}${line}${message}` };
}
/** What the walk left out counts where a reader would have asked for it. */
function ownGap(entry) {
    if (entry.reason === 'symlink-inside' || entry.reason === 'symlink-directory')
        return [];
    // A name without ending is a program's or anything's: it is said, and fails nothing.
    const known = readers.filter((reader) => reader.matches(entry.path));
    const isOwn = known.length > 0 && (nameOf(entry.path).includes('.') || known.some(({ recognises }) => recognises === undefined));
    return known.length > 0 || entry.gap ? [{ ...entry, gap: entry.gap || isOwn }] : [];
}

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./build/packages/http/src/addresses.js
// Which hosts are this machine, which are private, and which nobody may be led to.

const loopback = blocks([
    ['127.0.0.0', 8, 'ipv4'],
    ['::1', 128, 'ipv6'],
]);
/** Link-local: where clouds keep their metadata service, and with it the machine's credentials. */
const linkLocal = blocks([
    ['169.254.0.0', 16, 'ipv4'],
    ['fe80::', 10, 'ipv6'],
    ['fd00:ec2::254', 128, 'ipv6'],
]);
const privateNetworks = blocks([
    ['0.0.0.0', 8, 'ipv4'],
    ['10.0.0.0', 8, 'ipv4'],
    ['100.64.0.0', 10, 'ipv4'],
    ['172.16.0.0', 12, 'ipv4'],
    ['192.168.0.0', 16, 'ipv4'],
    ['::', 128, 'ipv6'],
    ['fc00::', 7, 'ipv6'],
]);
/** The host of a URL or of `host:port`, without brackets and port, lower-case. */
function addresses_hostOf(authority) {
    const bracket = /^\[([^\]]{1,60})\]/.exec(authority);
    if (bracket !== null)
        return bracket[1].toLowerCase();
    const colon = authority.lastIndexOf(':');
    return (colon < 0 || authority.indexOf(':') !== colon ? authority : authority.slice(0, colon)).toLowerCase();
}
/** Whether a host is this machine, by its name or literal address; no name is looked up. */
function isLoopback(authority) {
    const host = addresses_hostOf(authority);
    return host === 'localhost' || host.endsWith('.localhost') || addresses_within(loopback, host);
}
/** Whether a literal address leads into a private network, this machine or a metadata service. */
function isPrivateAddress(authority) {
    const host = addresses_hostOf(authority);
    return isLoopback(host) || addresses_within(privateNetworks, host) || addresses_within(linkLocal, host);
}
/**
 * Whether a host may send us on to another by redirect or as its token service. To a private address only a host may that is
 * that very machine: a registry inside a network must not reach into its neighbours through us.
 */
function mayLeadTo(from, to) {
    if (!isPrivateAddress(to))
        return true;
    if (addresses_within(linkLocal, addresses_hostOf(to)))
        return false;
    return sameMachine(addresses_hostOf(from), addresses_hostOf(to));
}
/** `localhost` is both of its addresses. */
function sameMachine(a, b) {
    const own = (host) => (host === 'localhost' || host === '127.0.0.1' || host === '::1' ? 'localhost' : host);
    return own(a) === own(b);
}
function isLinkLocal(address) {
    return addresses_within(linkLocal, address);
}
function addresses_within(list, host) {
    const family = (0,external_node_net_namespaceObject.isIP)(host);
    if (family === 0)
        return false;
    // An IPv4 address in IPv6 clothing is the IPv4 address; BlockList knows that.
    return list.check(host, family === 4 ? 'ipv4' : 'ipv6');
}
function blocks(subnets) {
    const list = new external_node_net_namespaceObject.BlockList();
    for (const [network, prefix, family] of subnets)
        list.addSubnet(network, prefix, family);
    return list;
}

;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
;// CONCATENATED MODULE: ./build/packages/http/src/faults.js
// Failures on the way to a server, as the one error type; the original stays its cause.

function fault(code, message, remedy, cause) {
    return new errors/* PortcullisError */.SO({ code, message, remedy, ...(cause === undefined ? {} : { cause }) });
}
const certificateCodes = new Set([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'CERT_UNTRUSTED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
]);
/** A system or TLS error that met a request to `host`. */
function connectionFault(error, host) {
    if (error instanceof errors/* PortcullisError */.SO)
        return error;
    const { code = '', message = String(error) } = error;
    if (certificateCodes.has(code)) {
        return fault('certificate-untrusted', `expected ${host} to show a certificate that this machine trusts, got ${code}`, 'Give the authority that signed it as `ca-file`; there is no switch that turns verification off.', error);
    }
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return fault('host-unknown', `expected an address for ${host}, got ${code}`, 'Check the host’s name and the network.', error);
    return fault('connection-failed', `expected an answer from ${host}, got ${code || message.slice(0, 120)}`, 'Check that the host is up and reachable from this machine, and the proxy settings.', error);
}
/** Failures that another try may cure. */
function isTransient(error) {
    if (!(error instanceof PortcullisError))
        return false;
    if (error.code === 'host-timeout' || error.code === 'blob-truncated')
        return true;
    const code = error.cause?.code ?? '';
    return error.code === 'connection-failed' ? code !== 'ECONNREFUSED' && code !== 'EPROTO' : code === 'EAI_AGAIN';
}

;// CONCATENATED MODULE: ./build/packages/http/src/proxy.js
// Which requests go through a proxy, from the usual variables, and the tunnel through it (RFC 9110, CONNECT).





/**
 * Reads HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in either case. This machine is never reached through a proxy.
 * @throws PortcullisError `proxy-invalid`.
 */
function proxyFromEnvironment(environment) {
    const variable = (name) => environment[name.toLowerCase()] || environment[name] || '';
    const secure = proxyUrl('HTTPS_PROXY', variable('HTTPS_PROXY'));
    const plain = proxyUrl('HTTP_PROXY', variable('HTTP_PROXY'));
    const direct = exemptions(variable('NO_PROXY'));
    return (url) => {
        if (isLoopback(url.host) || direct(url))
            return undefined;
        return url.protocol === 'https:' ? secure : plain;
    };
}
function proxyUrl(name, text) {
    if (text === '')
        return undefined;
    let url;
    try {
        url = new URL(text.includes('://') ? text : `http://${text}`);
    }
    catch {
        // Told below; the text may hold a password and is not repeated.
    }
    if (url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:'))
        return url;
    throw fault('proxy-invalid', `expected ${name} to be an http or https URL`, `Correct or unset ${name}.`);
}
/** NO_PROXY as Go and curl read it: hosts, domains, `host:port`, addresses, CIDR blocks, or `*` for all. */
function exemptions(list) {
    const networks = new external_node_net_namespaceObject.BlockList();
    const names = [];
    for (const entry of list.split(',').map((part) => part.trim().toLowerCase())) {
        const [network = '', prefix] = entry.split('/');
        const family = (0,external_node_net_namespaceObject.isIP)(network);
        if (prefix !== undefined && family !== 0 && Number(prefix) <= (family === 4 ? 32 : 128))
            networks.addSubnet(network, Number(prefix), family === 4 ? 'ipv4' : 'ipv6');
        else if (entry !== '')
            names.push(entry.replace(/^\*\./, '.'));
    }
    return (url) => {
        const host = addresses_hostOf(url.host);
        const port = url.port || (url.protocol === 'https:' ? '443' : '80');
        const family = (0,external_node_net_namespaceObject.isIP)(host);
        if (family !== 0 && networks.check(host, family === 4 ? 'ipv4' : 'ipv6'))
            return true;
        return names.some((name) => {
            if (name === '*')
                return true;
            const [domain = '', only] = name.includes(':') && (0,external_node_net_namespaceObject.isIP)(name) === 0 ? name.split(':') : [name];
            if (only !== undefined && only !== port)
                return false;
            return domain.startsWith('.') ? host.endsWith(domain) : host === domain || host.endsWith(`.${domain}`);
        });
    };
}
/** Opens a tunnel to host:port through the proxy and yields its socket. */
function openTunnel(proxy, host, port, timeout) {
    const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    const user = decodeURIComponent(proxy.username);
    const credentials = user === '' ? {} : { 'proxy-authorization': basic(user, decodeURIComponent(proxy.password)) };
    return new Promise((settle, fail) => {
        const start = proxy.protocol === 'https:' ? external_node_https_namespaceObject.request : external_node_http_namespaceObject.request;
        const request = start({
            host: addresses_hostOf(proxy.host),
            port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
            method: 'CONNECT',
            path: authority,
            headers: { host: authority, ...credentials },
            agent: false,
            timeout,
        });
        request.on('connect', (response, socket) => {
            if (response.statusCode === 200)
                return settle(socket);
            socket.destroy();
            fail(fault('proxy-refused', `expected the proxy ${proxy.host} to open a tunnel to ${authority}, got status ${response.statusCode}`, response.statusCode === 407
                ? 'Put the proxy’s user and password into HTTPS_PROXY.'
                : 'Allow the host at the proxy, or name it in NO_PROXY.'));
        });
        request.on('timeout', () => request.destroy(Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' })));
        request.on('error', (error) => fail(connectionFault(error, `the proxy ${proxy.host}`)));
        request.end();
    });
}
function basic(user, password) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

;// CONCATENATED MODULE: ./build/packages/http/src/transport.js
// One HTTP exchange, bounded in time: node's own client, since it alone gives a custom authority, a proxy tunnel,
// and redirects left to us (docs/decisions/011-registry-transport.md).







const maxHeaderBytes = 64 * 1024;
function createTransport(options) {
    // Written out, so that NODE_TLS_REJECT_UNAUTHORIZED in the job's environment changes nothing.
    const ca = { rejectUnauthorized: true, ...(options.ca === undefined ? {} : { ca: [...external_node_tls_namespaceObject.rootCertificates, options.ca] }) };
    const shared = { keepAlive: true, maxSockets: options.maxSockets, timeout: options.idleTimeout };
    let closed = false;
    const plain = new external_node_http_namespaceObject.Agent(shared);
    const secure = new external_node_https_namespaceObject.Agent({ ...shared, ...ca });
    const tunnels = new Map();
    const agentFor = (url) => {
        if (url.protocol === 'http:')
            return plain;
        const proxy = options.proxy(url);
        if (proxy === undefined)
            return secure;
        const known = tunnels.get(proxy.href);
        if (known !== undefined)
            return known;
        const agent = tunnelAgent(new external_node_https_namespaceObject.Agent({ ...shared, ...ca }), proxy, options.idleTimeout);
        tunnels.set(proxy.href, agent);
        return agent;
    };
    return {
        async send(request) {
            // What nobody waits for any more opens no connection that would hold the process.
            if (closed)
                throw fault('transport-closed', `expected an answer from ${request.url.host}, got the end of the run`, 'Raise the deadline.');
            // A literal address is looked up by nobody.
            if (isLinkLocal(addresses_hostOf(request.url.host)))
                throw linkLocalRefused(request.url.host);
            return exchange(request, agentFor(request.url), options.idleTimeout);
        },
        close() {
            closed = true;
            for (const agent of [plain, secure, ...tunnels.values()])
                agent.destroy();
        },
    };
}
function exchange(request, agent, idleTimeout) {
    const { url } = request;
    return new Promise((settle, fail) => {
        const start = url.protocol === 'https:' ? external_node_https_namespaceObject.request : external_node_http_namespaceObject.request;
        let response;
        const stop = (what) => {
            const error = fault('host-timeout', `expected ${url.host} to ${what}`, 'Try again; if the host is always this slow, put a mirror or a proxy near the runner.');
            (response ?? outgoing).destroy(error);
        };
        const outgoing = start(url, {
            method: request.method,
            headers: { ...request.headers, ...(request.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(request.body)) }) },
            agent,
            lookup: guardedLookup,
            maxHeaderSize: maxHeaderBytes,
        });
        const deadline = setTimeout(() => stop(`finish within ${request.totalTimeout / 1000} seconds`), request.totalTimeout);
        outgoing.setTimeout(idleTimeout, () => stop(`send something within ${idleTimeout / 1000} seconds`));
        outgoing.on('error', (error) => {
            clearTimeout(deadline);
            fail(connectionFault(error, url.host));
        });
        outgoing.on('response', (incoming) => {
            response = incoming;
            incoming.on('close', () => clearTimeout(deadline));
            // Without a listener, an error between two reads would end the process.
            incoming.on('error', () => undefined);
            settle({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: chunks(incoming, url), close: () => incoming.destroy() });
        });
        outgoing.end(request.body);
    });
}
async function* chunks(incoming, url) {
    try {
        for await (const chunk of incoming)
            yield chunk;
    }
    catch (error) {
        throw connectionFault(error, url.host);
    }
}
/** No name may resolve to the link-local network, where metadata services give away the machine's credentials. */
const guardedLookup = (host, options, callback) => {
    (0,external_node_dns_namespaceObject.lookup)(host, options, (error, address, family) => {
        const addresses = typeof address === 'string' ? [address] : (address ?? []).map((entry) => entry.address);
        if (error === null && addresses.some(isLinkLocal)) {
            callback(linkLocalRefused(host), '', 0);
        }
        else
            callback(error, address, family);
    });
};
function linkLocalRefused(host) {
    return fault('address-refused', `expected ${host} to be a public or private host, got a link-local address`, 'Do not use this host: it leads to the machine’s metadata service.');
}
/** An agent whose sockets are TLS through a CONNECT tunnel. */
function tunnelAgent(agent, proxy, timeout) {
    const createConnection = (target, callback) => {
        const host = addresses_hostOf(target.host);
        openTunnel(proxy, host, Number(target.port), timeout).then((socket) => {
            const secure = (0,external_node_tls_namespaceObject.connect)({
                socket,
                servername: target.servername ?? host,
                rejectUnauthorized: true,
                ...(target.ca === undefined ? {} : { ca: target.ca }),
            });
            callback(null, secure);
        }, (error) => callback(error));
    };
    return Object.assign(agent, { createConnection });
}

;// CONCATENATED MODULE: ./build/packages/http/src/body.js
// Reading what a server sends, never more than was agreed.

/** The whole body. @throws PortcullisError `response-too-large`. */
async function readBounded(response, maxBytes, what) {
    refuseEncoding(response, what);
    const parts = [];
    let length = 0;
    for await (const chunk of response.body) {
        length += chunk.length;
        if (length > maxBytes) {
            response.close();
            throw fault('response-too-large', `expected ${what} of at most ${maxBytes} bytes, got more`, 'Do not trust this server’s answer; look at it with another tool.');
        }
        parts.push(chunk);
    }
    return Buffer.concat(parts, length);
}
/** Reads a little of a body that does not matter, so that its connection can serve again; a long one is cut. */
async function drain(response) {
    const limit = 16 * 1024;
    const parts = [];
    let length = 0;
    try {
        for await (const chunk of response.body) {
            parts.push(chunk);
            length += chunk.length;
            if (length > limit) {
                response.close();
                break;
            }
        }
    }
    catch {
        // What came so far is enough.
    }
    return Buffer.concat(parts).subarray(0, limit).toString('utf8');
}
/** Digests are of the bytes as stored: an answer that was compressed on the way is refused. */
function refuseEncoding(response, what) {
    const encoding = response.headers['content-encoding'];
    if (encoding === undefined || encoding === '' || encoding === 'identity')
        return;
    response.close();
    throw fault('encoding-unexpected', `expected ${what} as it is, got content-encoding ${encoding.slice(0, 40)}`, 'Configure the server or the proxy before it not to compress answers.');
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/submission.js
// The dependency submission of GitHub: which run submits, and the request itself
// (https://docs.github.com/rest/dependency-graph/dependency-submission).


const seconds = 1000;
const maxAnswerBytes = 1024 * 1024;
/** What the run says of itself; on a pull request the head that was proposed, since the merge commit is nobody's. @throws PortcullisError `environment-invalid` */
function snapshotJob(environment, change) {
    const { GITHUB_SHA: sha = '', GITHUB_REF: ref = '', GITHUB_RUN_ID: id = '', GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '', } = environment;
    const commit = change?.kind === 'pull-request' ? change.head : sha;
    if (/^[0-9a-f]{40}$/.test(commit) && ref.startsWith('refs/') && id !== '')
        return { commit, ref, correlator: `${workflow}_${job}_sbom`.replace(/\s+/g, '-'), id };
    throw new errors/* PortcullisError */.SO({
        code: 'environment-invalid',
        message: 'expected a run of GitHub Actions with GITHUB_SHA, GITHUB_REF and GITHUB_RUN_ID, got none',
        where: { key: 'documents' },
        remedy: 'Write `github-snapshot` in a workflow; elsewhere set these variables.',
    });
}
/** Sends a snapshot. @throws PortcullisError `submission-failed`, with what to change. */
async function submitSnapshot(content, token, environment) {
    const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = environment;
    if (token === '')
        throw failed('expected a token, got none', 'Give `token` the job’s token, `github.token`, and the job the permission `contents: write`.');
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        throw failed('expected GITHUB_REPOSITORY as owner/name', 'Submit from a workflow.');
    if (!URL.canParse(api))
        throw failed('expected GITHUB_API_URL to be an address', 'Correct or unset it.');
    const url = new URL(`${api.replace(/\/+$/, '')}/repos/${repository}/dependency-graph/snapshots`);
    // A token goes over no open line but to this machine itself.
    if (url.protocol !== 'https:' && !isLoopback(url.host))
        throw failed(`expected an https URL, got ${url.protocol}//${url.host}`, 'Correct GITHUB_API_URL.');
    const transport = createTransport({ proxy: proxyFromEnvironment(environment), idleTimeout: 30 * seconds, maxSockets: 1 });
    try {
        const response = await transport.send({
            method: 'POST',
            url,
            headers: {
                accept: 'application/vnd.github+json',
                authorization: `Bearer ${token}`,
                'content-type': 'application/json',
                'user-agent': 'portcullis',
                'x-github-api-version': '2022-11-28',
            },
            body: content,
            totalTimeout: 120 * seconds,
        });
        const answer = (await readBounded(response, maxAnswerBytes, `the answer of ${url.host}`)).toString('utf8');
        if (response.status !== 201 || /"result"\s*:\s*"INVALID"/.test(answer))
            throw refused(url.host, response.status, answer);
    }
    finally {
        transport.close();
    }
}
const remedies = {
    401: 'Give a token that is still valid: the job’s own, `github.token`.',
    403: 'Give the job the permission `contents: write`; runs of forks have none.',
    404: 'Give the job the permission `contents: write`, and see that the dependency graph is switched on.',
};
function refused(host, status, answer) {
    const said = /"message"\s*:\s*"([^"\\]{1,200})/.exec(answer)?.[1];
    return failed(`${host} answers ${status} to the submission${said === undefined ? '' : `: ${said}`}`, remedies[status] ?? 'Look at the snapshot beside the documents, and try again later.');
}
function failed(message, remedy) {
    return new errors/* PortcullisError */.SO({ code: 'submission-failed', message, where: { key: 'submit' }, remedy });
}

// EXTERNAL MODULE: ./build/packages/core/src/markdown.js
var markdown = __nccwpck_require__(746);
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
        .map(([type, counts]) => `| ${(0,markdown/* escapeMarkdown */.F)(type)} | ${counts.join(' | ')} |`);
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
        return `No package changed since ${(0,markdown/* escapeMarkdown */.F)(name)}.\n`;
    const left = rows.length - maxRows;
    return [
        `Changed since ${(0,markdown/* escapeMarkdown */.F)(name)}: ${added.length} added, ${removed.length} removed, ${changed.length} in another version, ${bytes.length} with other bytes.`,
        '',
        '| Package | Change | Reason |',
        '|---|---|---|',
        ...rows.slice(0, maxRows),
        ...(left > 0 ? [`| and ${left} more | | |`] : []),
        '',
    ].join('\n');
}
function row(component, change, reason) {
    return `| ${(0,markdown/* escapeMarkdown */.F)(label(component))} | ${change} | ${(0,markdown/* escapeMarkdown */.F)(reason)} |`;
}
function versions(components) {
    return components.map(({ version, declared }) => version ?? declared ?? 'no version').join(', ');
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/comparison.js
// Two inventories side by side, as lines of a table: what they do not share.


/** @param names of the two sides. */
function comparison(before, after, [a, b]) {
    const { added, removed, changed, bytes } = drift(before, after);
    const rows = [
        ...removed.map((one) => [one.identity.type, label(one), `only in ${a}`]),
        ...added.map((one) => [one.identity.type, label(one), `only in ${b}`]),
        ...changed.flatMap((one) => {
            const [first] = one.after;
            return [[first?.identity.type ?? '', one.name.slice(one.name.indexOf(' ') + 1), `${comparison_versions(one.before)} to ${comparison_versions(one.after)}`]];
        }),
        ...bytes.map(({ after: one, algorithm }) => [one.identity.type, label(one), `other bytes by ${algorithm}`]),
    ];
    const shared = after.length - added.length - changed.reduce((sum, one) => sum + one.after.length, 0);
    const widths = [0, 1].map((column) => Math.min(60, Math.max(...rows.map((row) => row[column].length), 0)));
    return [
        ...rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')),
        `${rows.length} differences; ${shared} components are the same.`,
    ];
}
function comparison_versions(components) {
    return components.map(({ version }) => version ?? 'no version').join(', ');
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/check/mistakes.js
// What a document says against its schema: collected, with its place, up to a bound.
/** More are not told: who has so many has another kind of file. */
const maxMistakes = 100;
/** A value as a message quotes it. */
function mistakes_quoted(value) {
    if (value === undefined)
        return 'nothing';
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
    return `"${text.replace(/\s+/g, ' ').slice(0, 60)}"`;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/check/json-schema.js
// JSON Schema as far as the schemas of CycloneDX and SPDX use it (draft 7), over values that are known to be JSON.



/** What of the value is against the schema; nothing when it is valid. */
function againstSchema(schema, value, lookUp) {
    const found = [];
    judge(schema, { value, path: [], base: schema, found, lookUp });
    return found;
}
function judge(schema, check) {
    if (check.found.length >= maxMistakes)
        return;
    if (schema === false)
        fail(check, 'expected nothing here');
    if (!isFields(schema))
        return;
    if (typeof schema.$ref === 'string')
        judgeReference(schema.$ref, check);
    else
        for (const [name, argument] of Object.entries(schema))
            if (Object.hasOwn(json_schema_keywords, name))
                json_schema_keywords[name]?.(argument, check, schema);
}
/** Beside `$ref` nothing counts (draft 7). */
function judgeReference(reference, check) {
    const [file = '', pointer = ''] = reference.split('#');
    const base = file === '' ? check.base : check.lookUp(file.slice(file.lastIndexOf('/') + 1));
    let target = base;
    for (const part of pointer.split('/').slice(1))
        target = isFields(target) && Object.hasOwn(target, part) ? target[part] : undefined;
    if (base === undefined || target === undefined)
        throw new TypeError(`no schema ${reference}`);
    judge(target, { ...check, base });
}
function fail({ found, path }, message) {
    found.push({ path, message });
}
function inner(check, key, value) {
    return { ...check, path: [...check.path, key], value };
}
/** Mistakes under each of several schemas. */
function alternatives(schemas, check) {
    return schemas.map((schema) => {
        const found = [];
        judge(schema, { ...check, found });
        return found;
    });
}
/** Of alternatives that all fail, the one that was meant: whose mistake lies deepest. */
function closest(failures) {
    const depth = (mistakes) => Math.min(...mistakes.map(({ path }) => path.length));
    return [...failures].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}
const isOfType = {
    object: isFields,
    array: Array.isArray,
    string: (value) => typeof value === 'string',
    number: (value) => typeof value === 'number',
    integer: Number.isInteger,
    boolean: (value) => typeof value === 'boolean',
    null: (value) => value === null,
};
const patterns = new Map();
function json_schema_matches(pattern, text) {
    const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
    patterns.set(pattern, known);
    return text.length <= 100_000 && known.test(text);
}
const json_schema_keywords = {
    type(argument, check) {
        const types = (Array.isArray(argument) ? argument : [argument]);
        if (!types.some((type) => isOfType[type]?.(check.value)))
            fail(check, `expected ${types.join(' or ')}, got ${mistakes_quoted(check.value)}`);
    },
    const: (argument, check) => {
        if (check.value !== argument)
            fail(check, `expected ${mistakes_quoted(argument)}, got ${mistakes_quoted(check.value)}`);
    },
    enum(argument, check) {
        const values = argument;
        if (values.includes(check.value))
            return;
        const some = values.slice(0, 6).map((value) => String(value));
        fail(check, `expected one of ${some.join(', ')}${values.length > 6 ? ', …' : ''}, got ${mistakes_quoted(check.value)}`);
    },
    pattern(argument, check) {
        if (typeof check.value === 'string' && !json_schema_matches(argument, check.value))
            fail(check, `expected text like ${argument}, got ${mistakes_quoted(check.value)}`);
    },
    format(argument, check) {
        if (typeof check.value === 'string' && !hasFormat(argument, check.value))
            fail(check, `expected ${argument}, got ${mistakes_quoted(check.value)}`);
    },
    minLength(argument, check) {
        if (typeof check.value === 'string' && [...check.value].length < argument)
            fail(check, 'expected text, got none');
    },
    maxLength(argument, check) {
        if (typeof check.value === 'string' && [...check.value].length > argument)
            fail(check, `expected at most ${argument} letters, got ${check.value.length}`);
    },
    minimum(argument, check) {
        if (typeof check.value === 'number' && check.value < argument)
            fail(check, `expected ${argument} or more, got ${check.value}`);
    },
    maximum(argument, check) {
        if (typeof check.value === 'number' && check.value > argument)
            fail(check, `expected ${argument} or less, got ${check.value}`);
    },
    minItems(argument, check) {
        if (Array.isArray(check.value) && check.value.length < argument)
            fail(check, `expected at least ${argument} entries, got ${check.value.length}`);
    },
    maxItems(argument, check) {
        if (Array.isArray(check.value) && check.value.length > argument)
            fail(check, `expected at most ${argument} entries, got ${check.value.length}`);
    },
    uniqueItems(argument, check) {
        if (argument !== true || !Array.isArray(check.value))
            return;
        const seen = new Set();
        for (const [index, item] of check.value.entries()) {
            const text = canonical(item);
            if (seen.has(text))
                fail(inner(check, index, item), 'expected each entry once, got it again');
            seen.add(text);
        }
    },
    required(argument, check) {
        if (!isFields(check.value))
            return;
        for (const key of argument)
            if (!Object.hasOwn(check.value, key))
                fail(check, `expected \`${key}\`, got nothing`);
    },
    properties(argument, check) {
        if (!isFields(check.value))
            return;
        for (const [key, schema] of Object.entries(argument))
            if (Object.hasOwn(check.value, key))
                judge(schema, inner(check, key, check.value[key]));
    },
    additionalProperties(argument, check, { properties = {}, patternProperties = {} }) {
        if (!isFields(check.value))
            return;
        for (const key of Object.keys(check.value)) {
            if (Object.hasOwn(properties, key))
                continue;
            if (Object.keys(patternProperties).some((pattern) => json_schema_matches(pattern, key)))
                continue;
            if (argument === false)
                fail(inner(check, key, undefined), `expected no key ${mistakes_quoted(key)}`);
            else
                judge(argument, inner(check, key, check.value[key]));
        }
    },
    patternProperties(argument, check) {
        if (!isFields(check.value))
            return;
        for (const [pattern, schema] of Object.entries(argument))
            for (const [key, value] of Object.entries(check.value))
                if (json_schema_matches(pattern, key))
                    judge(schema, inner(check, key, value));
    },
    items(argument, check, { additionalItems }) {
        if (!Array.isArray(check.value))
            return;
        for (const [index, item] of check.value.entries()) {
            const schema = Array.isArray(argument) ? (index < argument.length ? argument[index] : additionalItems) : argument;
            judge(schema, inner(check, index, item));
        }
    },
    allOf(argument, check) {
        for (const schema of argument)
            judge(schema, check);
    },
    anyOf(argument, check) {
        const failures = alternatives(argument, check);
        if (failures.every(({ length }) => length > 0))
            check.found.push(...closest(failures));
    },
    oneOf(argument, check) {
        const failures = alternatives(argument, check);
        const fitting = failures.filter(({ length }) => length === 0).length;
        if (fitting === 0)
            check.found.push(...closest(failures));
        if (fitting > 1)
            fail(check, `expected one of several shapes, got what fits ${fitting}`);
    },
    not(argument, check) {
        if (alternatives([argument], check)[0]?.length === 0)
            fail(check, `expected something else, got ${mistakes_quoted(check.value)}`);
    },
    if(argument, check, { then: positive, else: negative }) {
        const holds = alternatives([argument], check)[0]?.length === 0;
        judge(holds ? positive : negative, check);
    },
};
/** Equal for equal values, whatever the order of their keys. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (!isFields(value))
        return JSON.stringify(value) ?? '';
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/check/official.js
// Written by scripts/sbom-schemas.mjs: the schemas of CycloneDX (Apache-2.0) and SPDX (CC-BY-3.0) as JSON, under Brotli and Base64.
// SHA-256 of each as published:
// 9db179de59f9792490230909a5f0f78c942fded4b62e9d4723d5b81e97cc5dda bom-1.0.xsd
// efaa946b98961e2e11f33006c63a80e7822df7f8925db477a647ec7f91f70d30 bom-1.1.xsd
// a930ecee70c216caed8c296970fc19181a1254fa38c0d4de680f3663e46afa53 bom-1.2.xsd
// c3154b81e34525f819ff6f47e7a1028171890f810fb178fae082a76aeb6de7c6 bom-1.3.xsd
// 8409ab7f022d3101a088b340c378a8250b3ddbd5b010f4f27d98d7abc6fff087 bom-1.4.xsd
// 0b1678d5ae893bd1736843f3c050a26910de9a8107acb337f628900728de6a53 bom-1.5.xsd
// e2e09271aea918657f08b11c3d682413fddc8b1ee3944b9a902bf6d339a5b130 bom-1.6.xsd
// 31ff4bc1981ab71d69e8d41adb9caaff357048bbfe034b337149f9db920f77e6 bom-1.7.xsd
// 468d556a2aecd13b4e2ca23925874200391462074c32cd0aa58ce770331fc30d spdx.xsd
// 4b5259ee3447d3b2404e585dd8970515c9391313545ec8712613b833b7d7f063 bom-1.2.schema.json
// 73a982a4e539b5f49df62bbb9ec2f93f818d39f4cd85f7ed637d0f7c36783707 bom-1.3.schema.json
// c22ea18d8ede3dbacc22bff3d3216fffe4c7c2b645a20af6aa223dceaaabb596 bom-1.4.schema.json
// 2d956c1d05c092695457a91f3b5c57c749793c013ec224a0935807cfc8ae4480 bom-1.5.schema.json
// 18f57f7482593bad9f21b4feed09084640cbeff419d62ad5090c5ceccca5b37d bom-1.6.schema.json
// 73308edec3ab2d38bfffd993e96a042b594314143b6971a6e9ed98bbb6bd76ce bom-1.7.schema.json
// ea6e844ee6fba1e93473d94834d0ee0996970533497935f932f73d488ffdf4a3 spdx.schema.json
// 8bae002c25e723db7ee1f26afde680ae1a2b1a8f6b4b4b0fd65dc3becb090aae jsf-0.82.schema.json
// 027b059a729a06d591bac79a584ef04f83fc32d91a826fdba6ad3c98a10e5b44 cryptography-defs.schema.json
// 02fe1a05a97c51af9e491e8499ac02223338f856f909c5db9cd7069c54949990 spdx-2.2.json
// c4d60cc5ac862c6fa957b4151893208d4d6e7ce7bb008405b9003c927355a985 spdx-2.3.json
const official = 'Xzi/WsJ2xeN2LDFyeidYwClD63puc2hSyf7eCZnXUH5wHkAQb5+oEFX1mpwd1XZfA/AJGYKrqPVgFPdApG42zFNFSwvbgp0ZMARlih0Z6oFIdFC4c6BImMp1NuqmT27RQactGhA9pU+jl17BibfQ+sK2o4X2DdMOJxraEEnofPMPppu+wQrbKZoDVRv10y6nH40/PYM/FP8tngVNPwVwh03gjoATWYgeyy1PruqhDwV/xKlJY0sVhv070jyF3QNJpW3DfNV6q/aee3pXdu5yOHeZAiguLXBED6Cw/3fvqq9fU5bBaqcr4p1LKLx2SDWFLl0539eWVf20ibzSF1i+klui2YSryZGeAxQszdLXpZOguaV+VRR/yHDZEI0mlSUdyND8WfplNfn362UJ1soOoCDWTsp/3/Co6tu0vz3FFclIS/SPYtpWRKVU4cbD3qxM7f3T1YfLOKx/SvtSlFNU9ZJNoYsgBx8zkJYGKadCGktv50K7UcbEbun8f9n8X+3ddxDeuCSQSSHcckntc4cGNb8x5ITg8GGCE5W/UAWabdKcIJwr5cc/sGb2hU2vByk++dF+9e/3HAAwHtk+YSN0bldXnaXZfTATAuzugr47nxB0flSifWR8lLnz2IVARmgUSub/dLU2mzlEB7xrM59ZHgmWCx62uqaLzSCe2xOzds0H0UpUS62orKKDqjHpaPH7fD/TdEMZmykIeRTEOpsRlDEm20wbyeH3q65zAAxAB4DGyjjb3VV9a3YW8zEwO7N2QAMCsqCMi6AkVJgpVaosrO73vtkZGlB26GflLBjJ5gHl97+3Gikqs0JhVD0361quXNkHlf7v33WYDhtSGJaQVOoh3CLWJ75B1Se+Jr521cRP1ALV4xa36+yAQnJw3Ov8suWWxzmmrgX+rmPprvEbIU3x95wAySGE6morsH5cHo0G51y5yrYtiSVrOC1E7/z2GPP5emv/W5aiG1GkOvv8aY5AAtH/MtknUMGY7gvnjcVaatLYO82vCggiVwjgDscmW465QKlpapDd5R9Ddd1/8V2C2G4q9WNsjxWr+FSJiAcebyMQ67KSdqXDcyCy3DD/nklFlzIJBGFtgtck2cgJ+K8y19i8V1AXje9LW9vAXPxykXmNSON2F3ph9DNKs9yOfSDuPevSGjRAWaTDj6zLn/VyjCTClOuYum+MBs7bU1Ae8F8GUEqiX9x9vzBf+qvpQvr45A/rfafep9fqM2StyzdNYcwlMq8vxKDxxbYBPT6yRb+IM6+xizT9N8Y2PV7SQq0vB0aKeZwBfPgXSDbJZRnQi+dgSHGbQineut99TEmt5jGADMu8DcbXK5X+NJ8CM+PSZx4WFO/IDEOSOPy6NjFATp+plHwmUCMhsp0kr6D/ZL+WpRHfT6CW2n2gthzJP2U+QeeBA/3BWk3fvhQ7NyYqT8NIjh9h41VQlG4mDSb9wp5vbsLhPulfmfFM2t8oiy4un8q8ThQ7G57KtQsJ1qhmZK5jrl37YgAaz8ZoVmg4LqklIJSEduMEsgRbw+c+Lqqmc3szEraEBwb9Zy6EVWPOYdSTUu4yS8zdOJnj9/7uqbMPtB3svLAg7Rr8wAwmnUCXquvZr67X7kZfWf5hLfHxcJvMFpyqNv/hnXlbgWzyRhRwK5uzwBqNwClnnG04Og6z3VtQgCZADXgNnHVg9w9+FkxVfFPMYpM/go+dR42nfGqx9wxUgBFc4UBIGc0Co3m1CW1nmZASyXb5mXFxhkBqoFBcaobNrKnqwxrbnnI50ors/UrvVNUzdmG4WaG2mO46XkieUn7Kt8V4Ji5JujgvyE5lwZS0EFUj2vasXzZdUt17xbuxbWr3Wd3SiFAdHVXWiygxWBZEPcx85YqZ+Ypa7BaqkJmXzlVEenbwKY5mHb3oCl/sT9a8U3fHQrLIlYLHbY80bU9ccGYV1kxN6uStnNrtHyJX8JkpAtq5Nf7h2ptM+T16O6GxF4Znr2qanDUD04yjhiClUA7be5U7ZOemT65+4+40ZfhyOq+8cz5PSzvduIR38FPa5+c01rXsgPwfPHiZHLrgo6gGCV3XMnvxJh9tmgYgN5e4tbUUm6BA2HhnSp+bfxqyKT9am7r0TObU1lW56ZI12hf7/cEaEr5BCpfCAzHV+WJ4yx+/iDub/16kNnG7/0xJofZv3kdwDV7ZHhZTJ+LZMp4FeqZCDxlUjM4Nz8pheMaz9xu9skof3LB9HifKuDaVUlXIuh7n6QVO4xifwCNJcu2cmpVOokSnyxDNaEZ7ziG636t/0xb18HAk04Ep0xrL1N5VLq7uRM/8/qPIuuYczvH0BMkNa3wzeRYlbGB6BlmL0j0wazxJ2r0Xeim/SlIsGV3I0Uh5ZgAoc3pUDIAaSH01KkQS7DRDSIWfPqLjkxU9RDdSp5ctmNhCnjT/FwDKS5TBtk8i7j96UplG/VuqGYJ3diez3gTqmRtOuG/RkDaRuTzXd92YZ4po2ZcdIsSbcBxdaXiS8pBH2beDtZ+W9dGJvA3XCpNTKOXURJ2fTqFrVdQg+gsF7O8K3FVpmkQbaR+FV1RHt+5MUi1Xmg9vhg8lho61dsHcxa1f0quyNaysCdU6htFNrWU4d11TlY6Fh9a2WCQYpufZwn9eH1ijnxA1fy8NbB4G6abgP+TAJhl2o5O1twmNU8t/k+g5/9fzy0+TJvEblkLM2DvAJ4r1/TDbML3um5kdU5RPocf/XZaiQ1ZSK3EBwDRFIRT7ouIPwm1hGr65o1nh/hEm2HXgaXjQ9k8KYOTcFTCtxFIB05TxYcCeVDeCHQO3yZ21zsADjYFRHRKOUMm1QZkk54PqxSw7SjIfLQDpi4tzTOmMqu/bd0udnXLjL4NTReDEMTlvraORNdtWec9tahG+6qZ7UCVQnSTasMXro/U93bQXus/e4gObXSHUyoPzfmueKwXse6D2sXijJiASe6Bd8PQz4op+WR+Jmcs2961vVgSZPd0Tr62hBJ7WkRTcsbEQEcifmDE9HWc0ia1DJLuUddozLOKsdn2n4lIq2XwACbzVlthL+zHWZ89bfSCv463xu33/9n4qm/iAv0rZhgco+BsRUxrEZWn4jVJTMmV+vF65P+STqyFKw7e/XWuIHGGwkDhv4xO9REshk6u7CB+OMB2YmNYZ06EGt7usM6AIVAfJUwxxydrS8bkZvllXIrJB+ZznirNl7HnaY4WsVQfLVcJs0JXzsDGjDJ/1vbTQ8SUdK0jtivvKczjFwV8fZfOuCcG2jm+0yrIs+p11/jT7NUutsY9tNJxSbSodwYeYg1vHsDBk3Db51MfBenKKayiEATn+9ZxVYbQlGznHQaahrpIK8fl1GLpOD24k5tPTGiOjPeKLb62yzx4WSsfkm8J5M9+E36SvmRq6NW5RkvHzV+jqTF3nZjNm0X7yZB8trQ/OiL5Ef1vIfrGYi25xnf5rE7cbyKlaOQDttryc+mxftDwmzh60YBVMOtT/DpkOaEsIs5G7XvWHxaFr36jsY/3PBR/O3/SYkYrKbfvjusKiJRfcBOpr7bmOJxPMDl4MpF4M6l8cECXvKL0f98K3mw3U73tf6+FArkHWnjwMnR5AEONWBpJXPFe+AgBM8wG/XiMOhkHmFp5BsadPcgrimW8aesHVMzUPlWeSNt5kZ3HGxQuvoNjNV2XZTHF1m0+He8ZXLUXj7SpUiVxz3MhdQVQ97DCTMw4dGevDDSlkP2xI1lE5KSa68cQ7p1woTiPR9/vXCY1RVLuPMbUo35kEqHz1xQJFQcTB0ehI7nlGWu59PKzjgGVBh+Eb0zsHT+LWA4kkb/0RWJQqa/VtogvKCshoQBSoIMIdFpwHs6IatVSnOIxyvCxFouD1VL+HpoM4kRpdCKUiyG3fygWVKJ9uScNnp74bqrjv2g/ASyu94soRZHDhS8qjSqQnObz2TWuaA+KEHZmso/2vvn0ILpibN9l30Rb6vkaym8zHr7p/EilBCE78fS6LPjxtK2LX8QD0XFQEQlHs4Z4XJ0+CQMVLKlYmI1be9sRwUull9+4/MtE1iku3BWVKmRGO30ouhhU+MlsHLiEnnK0Ze/i0ssopGWTDlpczLXboV63kse2x1GtnpZXhum7YsrT+XA2tP0UcXrQQflHdj8Rhz3Qayr1Kh6jea+79tFZcBFisL1uRWabQYbIPRzodmDqts05vh61Tschve5zAOAiZLLp+2BBWwE2WK5Ksm2IBAs3pK5r0gWRx3I/uvc7TqN7t4wDL9EbztqxKj6kVOJ0ex7cGkH6mnvWnKoVcXNlsDUoYt0XNHd1ulQUBMGz3mJBOvSRkPd5W3BAAg5KbcyTbD7zqn610KcR44BJCKuW/Y2tV7goq5TEu5h0CatNIg/ITi6q9xA9ftnLjY4QQgMRj678ja8gn3ghvTxXx1PBimPCs8Bppnu7pzJvIXrjyjOGd8id8BzzOW6Jei4HSNuc/e4Uaxi1IL1xOxqwDf4+QRD3NrWGPZYt0+FNeuhod47Rh/BrAAXkx9rBB3x8f/yxi5HmAeZw31MOgsP31Dz6jhTBN5XzHRU8aIbKOBDmkVMl39iajS++oPrqK6Oh6a+lUdjyQthXRhQLJTEoU/9LiYg7OvyiFKVTe1OHIpgPTpnW26YOYAgBWMI2g7Zlahink6h223qdSAqO9QhR2B2MBZjbPlDK5ynMAkKhFxPAXJ1wm7e3neOc3BsCjKK7mGFEXvrYCZIUhACD3S+jD9M3mAjVDVtZXIL3ZxQHf5p3xjo39JjVDevNqpaMylrvZeaWnfmsoKhhf3Apxz12HnYPtcZ3IA9uTTxA5HdihN/nuevBPNZuylz1kh4qY7IgQ+W4ZqC4mC/h5j6leznLjfaMOJBv4BEAlW8kDB1U4mdK8D+vzNTnB3ZokwY8JKsDinbhUKbXk/2PTj5pMMnhT84uCePOZBHic5VmSd9gKznkXaNoLXxuww26aty/W2++xnloDBuXwMgUZHu3pXsP67UUINSul2YWAGFSRTYCmjjxSciNUn8Sxggog/qXmPxxjoOq+Q94LhN53J0qSto8/HUDcl6z8+P+WdDmRx99jeFPMdsapEEd2H7MMCHwEb/ogy1msVUs735LKE++z1nMpQgONSjzdDnenZ6hfe0TmmxyhPrOc8Z6Aq3uWmWWARSHCD3UsvkkZLvQc0QS1sDn0LU5SvnjuNkfMcSvUsj/79ZaCtJd/l4jplhCW0s2q/5A5v6vDSBtO6OS1Hc0qHG2E8U+M9dgqVAkBVwnY40RNKhP2uofPEYCvmVH7mIfPeTmGNjIH/p+Q6P8THZ6KkIYPw8sDUkyO1U5mtL4GU/HyYxhIWdkaD3x8Ez45VZ+ALDHn/U3zIMPH4/89SGFAmaMgSJCWH4U65gcl6ZIXXZo24SP2+pXDM6rvFO+o/eP3hE91UQ9Lbw8cfgD2b9DDNAGzCLCIOjeRGVIi6jUGnETUH0/b/Py86YbFr7cbDp51ulahJf+bRzWneDZyjMY6Vj/ufCrKmZZzMD6yyruze3NleFc1nKMr13c6x5Sz/2B7Ai3oFTnO3MT41HqUfR5Z3+zKfyRESKZIt0rWAYAV6E6LqKk88oxaCp6PJFUO/F+Knooq2Mx4tJw8z8fZjJyCjPxZZ3KcOZDqvB4YpG4mSEmsdIWqK2x0xp5lo2juSefGhtTMjj7/dP9LFaBiQ8zUZJ79z4csOeV7eXOFg6Bo1qeZ8hLg9rQXXbbhW3rK6pr0BIh6nW+mW013VC/eq5wrGDTnzijJ2FvEZV++T5WNNk6FEyOut2hC/ILRUcgyfZQ3Ek++W0fknULLdXY48unA9GmdfTpwnYoItNKruoBXYXSaXI7JuUUbcJPvhHUjyqH42wXCfBOz2SUinqQWIw9R02Vxd9vUPCbvn6wyobHfq31QM5LZe5iDqtxucK/Er1RSAd6lAePV2YINz4FrB2nvbrwsKatO/8lD/M2mhYe3vzh9kXtM1L06uobqBXzSURCRgrfh1C9LbV/EBUgIvoGT//b4TAYpeKdic9EWNhexC6Q7amXWcc9ovTaa9ki4PGmXF1BwbAlWriltxb7aXHX/ltGZ8p2F/WKZ3OLhngIlSHzB2DFqYLjbJoI7Bn1iYHKmLLRZjLgFIOJELwwWKdHMPlkKQETpQ8l9iq8FylMDkkVc2lhUxdJfgCzxTTwF509e4OEvPBOvUL/b+gyB6HULmOVulM+r6cgJl2Sq/lFavlbLtQc613twL++dU6b5QWOcyJKZ1sAnb2R1UNnvgD+PYZki0JqTzAEQfwJE5Q6TMkwsenf3VADlmbo9Z77E0A31DyPh+TXBE5YsINVOVDLPjcVo2VM2vlLet3S3LzMg8EuEr7VPlDwnNmcSvrLeSYCO+yWMYM8mYGBPW+gaToLv40AAHK9xRnT0kvPYMOpwhNgW9EHG5i5mHPUD3LcPN8sy0ePV4sDr9g7a7iTj5yHT8AYUk2rZ7v3YOqNLzMJT5Yq1gO4s0Knq8QlwfZiZy0rdv63077uMbIyR7cqwAKP3V4bsLuxGCmibdsxqWQCADDkZyx9nDYl1H4+5UhdHumRvGLRCMNYhGOrOmYCzau6aVwY2ycXGc0OBsUqR1IZ9PWxzJD2pzkmBQ/O4/k/e4gAPxr+I8tUg337Q8uT2Ay+nuAY8tWe6MsjZQN/8XYqkp5GmR9hHF8TyZ0LzQShsm82U7q/ZheM9mt1f1RFHPnoLdpAJVaN5IGy8KTQLGfI2xBvfwgDwxumgP+/xjINeXVJKJa+qnPJX6h3M0vpSJfIV/rNaeAAgMFES5v4OPF/Kth2EOY4/O1iCpAfgK9uc5kvRrZIuka3eLPsoFsReHta7kav325sBJgp57uultQl9rmPFP8TWL+ZjmEFf6PtZ89URVYoSEyNU03LW2KoDOYx8/ZKFu1b8uo32yc0+LcgckafF+IHAQ+NDpjbVzuXireUYOUhRolOLOOURsD7Itiod5SYVMA9r5p1FRy6OmdENHoP18YpK4y23PW+8JmjmTpXeeTBHjAhrPj3lHYrOzn/yNVQdroNPT6Q7bX8arv69oUs9JqAmUT/j50TmPSZxZRqonPkMS9wEAA/WbdQFCnhYz85IRkgYEcLXRiMfGX6E2JcKOaSeFgqo0sMvxmab4BBKM227VgbTs4yxyUqr4WoSA9FD8dZ6ZjjZxAVPX/C+jLOREwQfKYhWcNluhlLlruFo4ttrJtlG+BoljSp6Ks0aCl644IqM82m7OgJGFc8VB7kKHEHxryUJ6qF405iUf68OLKLxCdZOO0r3ejaq/8oEViMh6/3QaOU6OtduDZ8wUtFjWdGA64m1vJ/oKeKfikO5J0i15c5UmfuC7BvrYWH7GO0uPhg9jjb6zv33LsPqizjspBd6Li+chkzVGLda1d1cLl388Jv6G9MTxck5ShE+zQen37oNIo/d6TGsw9/YqzZyKi+r1ACAKfdw7+71YAe0x9qeCggiDg654VzXahL1yLXxw+3Gvehw12UbMt2Dvka2MuQjGhDGyGeB1+Np98I5rYF1w5wxdDnbqcQURTdp+rRc/Rpfo0SvU7ZDLdjDl1rHIiC+kTOvgrj2Wjo8YPGR8rY7QeJR2/bQb+J7nL3YG05Ek73vQ+jgCITdmVSKUUobP7bM7V0YrzZjZiEchiUha8wh51/jXiV6GL2Ir3Huuk//r9BP8onvmJWxT/toIvTYyUfcdbI1oNbynhKcfHImf9Iat77GUQT61bmWoViZYm7fAvu37DkCRrmz8sdwd5JnS0C0y/tyd7t35+fzntRy3rISGa2nUjy786ZcSaCWlZ7GkwLG4B2xbVkW+ablhRBUa52f+guySP0NV+IQ/i9sQHc9/HWbIcDvs6BxpwcO8vkycFkcn69Uv/JY3setMuYijmI55P9fEA9wC+va7yKG9sGHlPndpvVR78YxyKucCkBisOfPIBsW56SdPJgGYHeJ+9uVhKedP11bPDSKL2XPogs1yvxsfCk5cB2nhoLB4yiODDsSvG/s3aHB8u8Z2fuQ5ebbHNoMRgOwmZUGhfmwHJpUQ+P6BPnC0BprlGvTfqt2jY5KpyjbyvYD73/D01U5hRG5146Na8dH4pthSxNkvN958gRnpRPn/XkN6Erm7J64bvzVoOXxCrm2NAy0e/iljv2MhMG3F6Ty4WG57lN4FrucClNH0H00CuS/Z3YCMYE9J1iR5n14LPYH5brcFJ89cI8SqockshRystrPnunq7Ymnq2T2bg5FCLhsd/7jgrW+3mxZhvt1AaU2HaokncigQyESHLiLeKfZajGLU1gUPeuJfGrl2b+7zsLY1M0nzOk+LcBMc11spv5+ysjXbkdY/as1eH53HAcmhcm659lBrVWrXk0CAEz8XdSRf3TYPXCWVYjv8jNtGWPPpP4rnP0Kj6f5OYBnXQUWBNhJsPtzaJPZ+/ol4k9kq6kMkkR32+bWeknXdN7mbrKYCnXdbCteiPoOTA+/U+fQy36Pk0HYaX35kTX4uzuv+BKOxEE5YZiPUdlTBgzxXXin1aPrnRQv6XPf54BdD4M7G8FPSZy4AfbS98KhNq0g6zfiLe6hMDUYEO2ocuxRlwzOlyiFIU03k9NwrYOIKqaqszRSYuHEs3pTAV9FCyu9CLCuz1CEQRZSnN3WC3Yi3svvtJ7eG2nwkTDgtCAdWu0iuDyKydHUyRbjcbaulTZN/PeRkC5hpaN6GO33S5AqMqxt6IUy/h94/cwzLbuDO3pfQt9T4Pnk0eDj0xYnPj0Nnf4P6O8+3LwePvE4nR5ax0ZmropI6N28vGtNBAXpE4yoGLOgX/pZd3YadLc8FrPt8NbqgDONJzuURtLr461CnHWkOlHStEkuOdu95N+kfTt2bhcXb4UWMLOQynQEE9c/jtHJPf3qePhKm5BvgU8AxN3T5IW3NA0k9dtXOuhJqAlcwejpj+o6QaOIrNCsbVCxFL82KvAm7wSU0uddNBlSo7YgLIhjC1vQfolZ42Nc0PHtuKutsVYeOEzm8k28d6WQvIWCEOt+y++HO/KEKFpIiH0cm3t2KMyAzMKEIsRe70umMaydCDPqhegauzfrt+8ls9oYY7ZxYxZwuhhwd/Npw8QYuOxVPWI55ErcZNgdHPerp+6ufgDGP85xO+s1Mk6QrjIt59OH/jGuN/zUEDrZ4X2CIckejxn4gMXJcO7bB+7D+Edk38yX1AKqXwISJ9th79cXITm6DzVGeMfsLp5NnHvt6pMQxVl0/u07oGnvqNYSLNz0VpAnFLSxcbqoMX71cjSAEFb6OFxnRxKzuuBm7h360P7Dr3TI1WM0EHieUOencrmOlhAnUDDYqQfaUkg4lQItw5cBua/Vqaann4cyW36bORffVkaM1tdmaS8KRd3nxrQ8RriI5/wun463ItBx9lCQUFO8YH8bjzipZ9H67yc2X5xJcEtgyGQTS3VZpyETpyImW+yFyjuLuaHfgwCGIEvBul0pLdmqz+G4X6PbSI3W4nZMSOp9QjOw8QndVzyy2x53U7tvNXuRoXEJ2G9BIJIoJHELds3w+XsyU0vrtojJQWzjNkP27d0mtq5mRXPr9gubWYykwkfwnkd2vdS9rpe5xxLW9kcSt02FHBtLXsKiXU5DErolMnfq8wO4pJiNBSunqle4pIs6GeAGIepEJITt2xq+rS2vh6OYDsyY1jmm921EARE/ScWlJyWrT1Vrtj+LtAq9UWPYF21RaOEX6M3SE1BU3uKv8L3xiNUiAAARRC875ymgRnCNxShLUfzFKQqMUosUKB3dP8I9YfcLw2PSqWZeJhldTH+kHp3t3VLwmHxYL77jhm5ilyx2kHnUXwjCOArzmQgrIm/JPbhwSUHT3/rWd81OYn+5qX/NN+xWJMg0V+t4Fz5Aa+8pLVDx5t9vj/Sjpf9yvOXL3WQEunXN13T79SZkdzRxkzZ13afpnTMCANMkPqVZbqI/QXryMbHFp2ulZe5fHkdDVZlFDDikMwf5T30IAJY9GCRYpfPFKlJidUklBVeTxmf0u9RcdQfFWKllFxkw/z88XCb7eCJRDxpWSw8AJGfF5g0R292XxLggS4/ka1VbpcsYyOdaTuZz9TMAQDrXrqflapju0hRIjFcUoSV2bQ9WIrFe7alHR69On3aI+eo+vTX/VIMV4sZAttUqtky5LVgiibFh0EqdpjgCyXLWIsrVKGOQyYjMsqAjmqguC2cciTCLv5dpMlt+g5BoFnQpU2zWDJENGOtIz1kLpD8afU2Xc+LPshdhDBKBlm3YS/m+zFZLEQhN6+0kGj4fE14DR0M1XY9vyc86tHVB5yINjXXQoRmdNGBCarTLiO8lr8TAbfrFZysOAwDC4FpE71y8r+0qC+7Et82FWnEfANDhNj0RqyL5dQu2pXZVQNDEAi5JcNP/1BoaiOclhnZvmzbV7aJpU14DWK671vcJTEFT6bqLLlwWoka5R1fU4bIyIPRybKq5+GwmGynd+Q8oAolC12DGaYNWx82xResCX5x/R8EUg2Fs+uvAO50KPxSHzvMNsXb9pwRQZZyR7o0NLlw2TONi8SX4VgZp1P8bz4+fa3oKT/2hgI+X/596R6ikSYYXBD35F5R/L6D70GELmInWX4uJZIgwD4Nur606MSd6eu7sUJiz+77+UA5YU9UnXTfW/j5ExtOPXP5/FY3MlsP1TcumeGInUgiiu2g7+185oniqgPG2xqBqMsTJrMIZVg27GMYo2SnMn4buJsSuSleF4qZi7Xscc/fhJ0Wb41nbMkpyjSS070paV3WnOE+NuOkAgPzUHxAmJDVZY5cUZ1jPavKG2Lv3omLbzwyn5Y+R8DO/mh2iS6FCaM09qBThx3h2ltAVoMfKUASA3N3aAvnYk7o7CpFTHGAZcNmxuNqy7LnuRh3qvj+qRQZzjBzsy36anx0Hzc0fjwEcPOR+WRoHyk0Zc+sN6wBo163KHBrvoOQwT8zJX1Bz8y2r0Nm5+gYWmliefVFrtVMBMLffMAaAQjawm6fRRXxrfAJk8NyAu+V+vo8Igh54LsHBp1REs68Q0PP2nvnMQisnEoC5CU//RjULgRDqBPfBg0V5N58YeVsM+IptbnyMKNkCk0Xo4HLGnPVswtQWf3RnsWuw77mrMme4dxFU9+rTopTaHy58TAiQMNlaxZuJRiFl9pDYBf2Mn+SXZA94kWE2Vj517PJlCde5hXxarp1Fmlq/18vKoyc8hTHgg0D//TdCqs6+7RvG62lmcEnV10m9B69UnAEqJkWpmHaSl4h2MHdfGhUNRgQ7lv+SgnR+b6hqzDHiR8R9mD4H4QK0xETcGWrH9wlPZdQbLU98QJfNURwLMUtc7EFm1u8h1eegPqsWUc1RnSDjIOLrdjb47qVudMpVchHyF0S4+k8eP5DBkvDhcTW72WU5hwOqnspEwqT8qRjWjcV0lhhTojeRGYKGYOS8DmwYghCEIIQhDCGlvkUhyBWRpHzwrE3v0RoRM2pGzKk5saAWxAF1QBzeEv4tF6L+RxjortviZvIwPRkWefARtU0CYe2YLA+E23+05MZkhdw4f52wlGSsUyQ+LIX0r3Zf3BBtkm25jKeRwXtg4vR3ruxlyE+yrC+s1ANforbfxqth9OuXr3w2qj/T5r1a0GdRefOq9KdnEqhGzdArVfPO1YvqhwHFc2rs+2vBiGEOd0EpsMXtOHvuoHiNwLBtKdnus08GeaCuVSw9ZRyZvw3yRFYw/9bB8yfVs+wDP0529njdL8KnaV3TD3xd8o/UYxTq8Ep4wFnTgME7qK6+8foEPGpy+cR7VxiWm+bwNZ+9n9g7e/2AlV836C2fmsFC8xy+4kUXU40YT52a5gJ53pV6+unTxo9PfiP1zMrtlIgJn3meflqZO58ega1K3NeSUzqjRsCwZ/Omk1c+cIwzLPskOF4VbjhjHL+ulrIt9GBy886iIr7QsBzAtOe0OaZVsS0d0Pev2hQBwRGme/T+8nXdqUQqGy3Nph7Urru8gEkzZLKm4ulLmMYiUHd9XYI4fRBl7PmpKGaThhUCE5z8+ZQzQv3Ye+y65zw2YvfP0XuGKJmwZznWh0+3idUDPwm1+MfWR0R2JPWGfEnltdREYDm0dk943YuxJwhveNtI3KnD67lN3pgoCe5f1Gg/AmwWdufaCIqUXVxpoF3L9vye+WyoQT2KB3lZzrj4ffy+GS0CdqpBf1kShlMud87DysPTRHYxTxvB51ojP3eWnl9rQmj/0WbO8QNt5XGHhFYzSe4+3c6CqYeg2jxwrRdNQhnM9Zd7euXbPhTfr0Ahfh79+pBS8F43LtB1wFjvnltTepNSuDWCHc+y7x6e1mJU95rxBv6pOnW6tg71bV34/95eJwQfsaV0lKRpCKzRwOs3ghok42hfEYmU8xxm3P/8ug4HSoEpya01jpdUtDIyK40yu/8HQsSkdXxqbdahQ7Y/Cy77sf8sUfGGqefwz8t0gB2HlBM1wRc/9pVQgIE/moa/db59EYejO1UET5AP9Zxwb4DoJjNFt8X64wteWF5gWOD7Mz0ivZTzom/wzO4QLhYrsBxvWUhBa+2eazpmrrHKqNu43ftylAPAitunwXFoFAf0h0uhOjRBsnejqWZAUqOJKYZcj6vJPd3ukMY7u05X0PBarZjTU004TVir3wSVLw/bFl1j+BWveyLQfeu1cS1DDNkSw96q7ieLDswaGT0auMJbfVnEjVssdS2ePfLhDDfm97h4V1j9g/cogu4j3dRuf3eq/cXG716+3f9az/YNhW5hccsWQU+MWFeFoMc3YC7GKN7ErJGjoS+xyrK1xtVFHk9sbpRsW7XBta5uAbB6E14ytwCwLiLWaAAJQu20Gm17Im+Od/DKSryGWavMNX01v8cG8bRDrx746e555edGlwzEq1rMv7FvKrDfA2yM0/q5W+z3lozoFnoBF7dcxW5Wekym2Pa7RvqRJXvfHz2uIuw0tfdYFZqFS/uYGu23FKflDcCd8lV4uVJBYrzM+EcKuytc0kWW+Y5PqYCkHo76dGD2aZ379LaO3qZIVqsDAJdUBYtVSz3r4LTvQbSnq54kapPNyT8Sq7lwiqZM6EqE22rZWUu8EFoVArlEm8bM8GOrCfUd+shiGJOHthhTi5Y/ypo0sfkqKdT7vpoSE7OdOHpujRVqAAAirhVkYmSW6BN5Br3kbbvmfJ215wmyaNJqVf4/jfJAEHnvlmzWaenGCI/SYpyfaZUCAIA57IXmPfeiQR9Z0en+gonFCx2sXukRWc+0O6/fQSACypKraKIuXPvZls03WRabLrltOkOAuOzsBLQEwvFUFmHZ0/BqcpGR9Jjr7YhKOmNJ6+4RALzBCAgz8FKK3dYkhHqBgcFlimSuJojuyoN27JYpjTCNNsSGbNhTiW8CMvsyNkIVpQFqnOVwjYNmkQDaXpU6/cilZ5m9tnma2jVnYq66DADaKs2SY6h8h5d9gtmcsb5VEs107tk02JB6Jb3IhwKwSWzHpSmdoN5qGgGg+2RZPRgAwA08krLHWExprPRvP1zAFsaYl+jOFabuKrM99+UK9bycte5itYI7TqCTuF1hQgGAEVyMPrMUsjE+TfEN4GxlSAHQPp9WMmMAkAW/duVzVKNrGGU7c2PCqmnwjyMshT/JqsZfZTMAyFO4htOBd8H4ZxEPEOIKhIvvaZl4Wf0DlwlH5khOx+01ZbTvMQgqvid+OvGE+QoDu7nxwaj5wpgxir7A+x0kD18ZMcK+UL8fCkZCw09zfEQOHu+ntqzVzLzMRGMJ0+B7XClSPBTXW37TAevLdsbaqbYeeohIDdhBw0gRw8K+G31At5HCyBiTguSBjDLzkH3nsjIO2jHzfMs6dTOm439MUDAUHzxUxzzuLZ/RV9BbYcMD/6ZDm8wwiMtYxHOMoxgRjoMreh2niHb15Pt+GGhlNj3dDh4Ti2xt89rDpLbKn7tCPoZpqJodq9ZbUSMUy7cde9kpHt1UTOQbfO8WRUGccP3t1BzmQmRyfZ4z38o7AACZcH/PGEzlHoupFdvyeSry52Hcn4LNv7tLHpZXMNrfNHr/EbdvQvy+6P2jUwvhUKCLkESdiYFMrKjmJvUk+cD4VXJnvwmqGkatMXNpbuGcTgmgrluEu4chhGnoAXC8tAjMeoDVzzwb96JY5nksj2CD0VM2FQfmshfaV7Wws8f1/V1g5SdbTP0+QP1DLT8qdfFqXgMAO3q55EHW1q45mVF5c0T62s7E1MuhkFUSM+ZlkQuLPGhXGQYAsNun/xE9toiAgtPL6uv4upjXcTjrSkdFt8Lul1axCpqgwZ7Li8sWQL15M6PQt/HQUfMWqt0BGp1WF4cQn2yZfU19yzEhQ4t5KXftnY1fXiKXm9+sAZDKGt8OWoUAezhm1bGhJCOaszjqezn4evkig8pJpqOvYXgBs7/xAXLuebX4ccRzGHXjHu2bflqzvIJUKpbLNoGkeudUd5b64N6p+JSjxixncpij6h4Ns6ijr3nQWxC9c4O/5pK6CO8Ayfxw6WhghdlVckyzAZ9MuOmA8TDnm1ML34P5gKFd6OTBBoXHRDZy7e5nxlAqBvlky8tzFkMU3w/I6BYaRtySAThzbvsXD09jvjN0+l1KNkTeHsJtNPc4DmlChfrd3HCFSRm+VW1xTqeaVmMJGR8cPHqUee7Y3mbEP/3o2U7b65FhPxwlYMNGKUxUzmTsYbhllpkPHkbJhsG3bJ5RAYsNUD+K4zPZTdhG61DtzHVR6nsxQvIr6avpHjHlvtum+6G5FrfemdrH03xey4q44YLn0XLbCeY02406d5+VF96lut99UEQHMil7cWFuzoSNeVhCuz592T/KwqQ7APJrQcmsXVFUOCBmIShN/L9VS4qwlAG42HE0AKo561camHNAoK698mBKE2sq4Qr+W3ykvpL2+pEP9lkcWf02xBIgD4lHQdiPVn3r/5Nehv2vF8tpKUbDSx8bNbhC7Uh9lJin84picUtimx8/v4RTLPbVrAJcqStyiX030WbKr6K9l+3ht13YnHyb7P1lWujRSfoaOKk+7qJ5PqizY4yA4YEF3XCoBdjh80CmzqU66TMTh38D64oY3x40CJ6c7gaWkrkcjlYyd+3iQ9nEExkKfdoHHNiVZD8gCSPFN5wkxwWxboBI7TBphxRN6o6/09bAoLEsg2mMUdWXPgMc6pc2IEi4Nh3XIDQIdTdAZ0HPi9zoJwj+wVmQTBlGnlUzLmEwxGoS0EKca1TgArQLyc57szgBojLGCQ+OtW+HwzR6vUAxkdWuruN1J+sEKUyujCMGO6OzBKkxBD3/cTg1i3edO5ppGEUNqVifHsy/TrcFy6ADAk+mPO/YQWw9HTrWv6HTg2c1txB8lq6Tp2ldbLRqpu3P4LWCHeeGdq39wr7CQsjwmLmybmMFJXwcreho7MXgcLdTTzUMBhp5GuKcNPWFD5LhkayPp1+x4rJMAXjKT0/Yp34b2IkMf7wiI+eh0mNnoAcyPfizW42JLL2H8tis5KgxeKfR0E4MTVtNSQtdFzhxv66OZmVYOUA3wAjxAbtTBjmdBhrWyJBkfpJwvAn9enMSI20Q6FLmp5hZPkNrGmt8ZAPYDC+jvmFaL5NjMZq1kxFW8iUitL6TiiDnJzlpEuSTXJgoI6WkfESZ/JZTPZdemwqK6cisU60i2EQZMUebkNgwcWQUmCcmreJLvY2mlxP7yhOX+JPZOXYgj+wnoyfCFLiIZjAB3VEb/c4fIshB4lLF6RBUGXFbPrhufSx9ALN+lvMo+SQVLL6a/QPmQ4VNzs9mZRV0m7E/th4XcvcMKmteybX8sHJcZxSqYSZYTA+KHeI/3yqzgN4s7CSjGFseFNyjd71mJFH4tB399p2rCF0uwxsmnWdHyu36hZXDHxp3C+41DEj2bOIvrRBcsRaMxZiYq3HZfGybEUMjTphrZzOJbCGm0dPUmftD5eh7jKJYfHc1ZRRw4ozZGnFmE+fI/oFhAQj9jIm1lT1tRzVBzKoA7WYQeQN1OcwaNFItcYvqP8JhGg3HWoUh5Cve4IqDHjzIeOqUGoG1CkZCDO7BrHiAD5zE8I1MKC01MgaHIiL+xcNmK8xmare1LKuJ+lgwKhe/lh6ZzAxAwopYEStlRZKsiBWxYqmltGmhDSiRVCZiKwtfEJNKmnIWb9OCMAUptyiHj6e6j7MmhNHQAXdofaUAPDd56KAAalJRrCnW8dnk6iSOGn3iGj3RzgpFXuSeHbryDUbSqwo+yV0YpN3lK3ylz/BKrh5Ma8drwOJtaz8edtIA4uw0AuJdHVBOSmVpo+/gu2h5Mx2bZxbHEAyWDV1xgosvcXLiap8DMRsUZjacKPikmJ1p9mrw6OOoXNJGXmnvrXYaMq7seOBOqyaDR6WHbaBspTasGtUG0GAYPZics+N4tNWzAInL2nm09Ne7lizdRsK+WQjDLTdvBdoX7dLMyGU3WBFRr1xlbCxeio0S9iLX3QJa12lZNnB1LamEyNcbM7Jggd/YMp5WwAIP8iRsqwlrfXXQDjqfIDdNON7wSzHPF8H/d5CiiVqs6DBDC7vluvTs7KoxL5uKlvNJZ0VIkvrPg5vIeTFuxEW+rz10FdEH7I3rLx+THgAlBNcswJ5GC2nzuZ4i/7fkKACJ6R2m9hXRo9LEsS3KSMiZzp15Ldz6gGH2tza29jJQuxTHgQptqaHTWaL7sel0hWu08bKm3YkdjGl2ufO8DHeYvfsiL+iK+LJUH8Oo2skzKYRWYPXdT41q02KVgFzC6Om+exl2tx+WFPdgHpuzjJ1WUl7LVJWdmPx3N9ipemlF63neEoczikl2utUb4rOl60x82JjPSt9DhEM+0bmgUMHEj4qtoT3SmV2FZXDUUerBvm58eKWUFD7SEi9pbUcfIa7lB5mxEHNXXZS01/0TtP8AQzK81wcxmNSFLmgsSV4FjgcRFaBh/9T04lQ6+fR9QrbgIKXhsEez1eR1Bb2d9zGqh+EzEGCV9oHhqABF4mt+lwkFYScuBAlIygP7Vszt4Yc/MZ1Dygib9UHusD/tY4VHQ5Rm2idH1g2VXLUyjUjUNAQNRQNTFibr233GJMUu5l88f6Ml8gy9M5yzXB98W223lSk2YH9i5XylVdaWxA1mor7o3V3mBm5u5KtNwrsn9qO5dKyMJONgBWC5lOCGcETtZtNC5Np0vHPJa5FWoRXpETdkLZpXw5MnIyWrZGbCOg4R6nfT8TuFx86ZvBhH4aaNdIhZwHUzXVAr2cDGYzLcFu7WH1WwymOnh5UHn/kdbtv02Js+c7Xy15xntSAPHovY9VoTx4PbxkfnCvQKh63V4aZMXM830rvtQWWVAtLmYGbl1eDs62JqbF+uSyNj7Eo5eYAAxbdpbeYh0RaVotRbLTEH9WYbl9tDVhB1OUoYf13i0m7r6qxh0hxZPH4AduV6MOjLEtej5rO8pUiJudkyS8Sy8FNucSgpQBU3/3DY/+hCl1PpquY7jMdx8bSvozy4k+khvyUFQR36q48xYLZJg2Q1xsObtHyA7/RrWIMAdOlGTFTVRnz6ZhWckdvGxmXgEonhxvU8qZ88o09JqbI4d3wC0XdUmF13VWY4OsLj1nn2Map0b6pm3bpxRDFuZeQiSrbqn3O6utoFrzt4WaLuTIc2ekjEnPcjHUYH9Ho3dWlqkaYmaRiuDgo+gUEIhDYNP3IahIai8TiLbP3c9osdDJjy+3ckcg7l1APq2xs0YVy2xqZMLUu/MkJmxO/q0ZpUifTPfD/0v77AZm8GhjBFXRILLr30T+sK2IRKtzVNIGTwfl/i3b/DyAgV9TmwJHd6Il5nSDs9AnEUDARKiMt4aREKUoTpGbSihtronSqyc7shfAZyJSeTSJGyPjYMKwIy9FXFvglQ7PjbEFo8/W2yCD09daCOfzDu8J36Xxg/uTIWqvvMzAyEOGzWurZx3rWSHGKBTnUh7ma51cscU7Cs52VjK0Rf7o6nC0uKVUovfo5tFzLQ0Sx7tPOUJ1R1pCOG/IiF5gJExXs5SfGfUHBJT6BYWFR1FEk9dhjTEx+qz5eyUOQi3V66w92CzVWPe4pHxmDF0GolDMLuHx+KNUW7g04t9FxjDoXG3CVM53oVj8rv/4Msey/xwBfskpVq7Tw86zYoGxC391+bDmpAYs2k3GEqrwA3pHSatHOURl+eldhRBLu1yaVCSCAGqwlNREudOhlwZQZG0hLDlHg0cMZ1sWGeq4MnRcWVZ/AAtvnc3olCOUtHHht+coBovG5EuwVxS5GAeCnGpw/DpgXK8KmohbszKqMrxTJdJhwvnbEyba1Lgr5zdS4G8cV04Ghb2yxgn5RKcaWZHOYpjCIlwODdek1YlWPqdKJzJ2eebSBBhOQcSdCW0Jhal0gd0wZAEdOQLEFRqutz8tppNnOHXBdAgnR5Yk6nWrx697Ju7nfdZ5ewqJ4QHjdk551GT6boWLzVJpMZS1riluqTC7g0wrp2AuDdBKsyYyNjb5lFf42jJ6TUbiUhptJkKwfDyCWP9kJ9nBXcM2ogilwR1/AlPLwCEPKpPzn5S/jFrYzsiirpupqI9+I6O2Kg1SnLsGVl/Q0SNMQ9zCQ1B/E9unrG4XgxFNXj57TGcJwci4yaGZeF/Tg09doSzkhRJu4QE1IaLcOmA2ZEPMERvz/blcjKrYOc3EEyMioO+3VlPUbS/kaflDU/VAEK0hOTrL9AW11ADedKvoHXcNO6fYtUTKX8I8GOF4GbNQHc2crXTwRLKhnrd2x89Qs3Hj0vna8fEVwRAFGxzggcTrF01CHbCFmY6pSXPHJQHHBGNZy6ZMOMofN9XIZVCPRFjrveQUUF2JnMss3Q62zzmU4+QdJWbz8POz41YIAd4cAvpg4NCpSo7TSoTdN8aDubcnCM7B4gcmia24XuTixwIDtexJafHxF8WGtK9Jh3vmBUfvvTVGhR+q0uhgaN4zmxdGQxlmHE6BK3yumL+FI23dh4bAAVL54jXFfEe1sF9Lgt2/eTTFtnsoWuokE6co8bWMYxIVqoxIkSCDNkv801ww2zxkW3Lu6tC7lUS6hr+3zJbxIXsowa9p3hFjhOxETan8At/V+jG+CFHq8xin3z+eOZPY14xpoLzTOQjxtEtdPg2/xcQaKNvtKnvmLL9xIp6jGpgk9NjyPIN7qRsR1P1wkGEKCibAt1zO40u462IyBjvPVhIdttz60Ka/i1LCZ05deGljPbFrzSDBzBjH599alD+7h97bO+9c9Ou9zVveSe45jPn7d0eLCzXGO/hNcTWvUyIFn1vDvK0pmm3dxvaMEQaJ/2OQ9P6lejFtNes4gP0fptkXlWbUZkKLR+QnsYyHGqKM012JDLRGADKl0ydkdaqD5KMeW5g0LFKbq8ghEJPCmKBHvDlUKTh6XVhxpcF7MAtuibzGS1zqRBc9J2hoA23opYm29WaX4dO2nBW2sWjCyV4WffAa27VBKfHTh3OtcczYJXK1nu6Kt8GXxC15Q7HCoTVzJ2UaTd/cs6y+pi8u4LPT7qLq/7nS6KD7C7wPmDD1C+ONqA9mhrbzVYIq3d/VaL0SM/6sJgll9rURNfcBpvZaIbXT63EFLi7tGPG9gTRku7UBH+4g2jUYElsewW4VJPVTpPvyB2J1XttPjF8lGwIOjuITDm7tDKJ1/qDu3hqmqf7Xv4oXKISVdd1glEvmDZPVpzwBA/wyT7w7deav57OWMQGYZ7rwDDsixlVMzLs073fX/o2P7NOLqLPFFKQVhF7EyC2vtA4rW7SBAZDdAchw/9JFlMUr7iKzLyHduP96COkPj8Z3Fl3xOSEZZWl0jYAHKkx8jwCllN9SrZmZGLHQG1mYRbCE4fDlswma9AxDjLS2Ekk5DBp3QGxC2QEPB63i/g0jM67KMD95RgjGF71OE9pTjGWCs5fSx2UppVsUMVQXf3WzKmQmdCL3Qm5CN39azAxULIRZKnFe5c6WaeuS0JKQ3ItWObOG3paEMB6X1zduoszADgs2XLw2dEowdlIC/N2kh5jXO8N9LIwp4drYCcgkWk7D3wu4sn0D7+vI/0H47TSAieMr0oe8xjF3aAUxQTP7ZgwXMB+XZq0XeOki7fv3dYMmD5qpAtdmPV7VLIsuLhYYGJf3z/TmfnVuOYgIxJbhXu3+2ggKgnbPvPnRptQtYiMevD91WcLAwiohb1yxj6uEFz63rln8IrCs1vkebp25TwKbT8xiMmWJ1fL0uHAEJiX9qo9k+XhMc2cdWiG3jcqjrchHVpTGZBbEXzl70uzEnFsf4xnIyFH0xy9o3YQclGQrJuDQ1e257sZgB8lqfgn8bkdjQw6PZ3QgQaiHoBmAKUvnU6p/QX3l1XYLQOfiwWQmRCRfbdQkMf93R/BrN3yaQfMsbmeTMq5MhcXp3hHMc+JbBpIOsFq1itSWIQdG/EM60ysYPxLKyNqGngUvx/VVBksuBb1fmIObDTPG4Ndg4tbzZAoJsH6y9h8XJWKR18e0/XRJuZTzOZHvObeYGkOoe3WLLN8+7xbiOV0Nu7DAiPX8gNltsAH/iuYWhsbpr/bGObI7n/jMmCOzpYGHHe8dAohNO+fywp/3Jb0K1CL0D93zdhgewlF55+oSaK/8GWMI8gl//2qEm3rSXXS4fzXTQPI9ktaWq+sWeeht2n5hK3NKZm2Vt7Qg/sP4PKCVK64al+LHHqwB9KYgB3/n13U3fTG31tl7+PEv/YMdKTPADFafsLlj7Mz7lYby18Gw9JePHAo5fiiBrd372IoZBtFuD0lO8he+sE8h2/PsD/9IwEBctmqKVVPs5QsBstIUm3QYqHCypaKOBn4GPMBykAJIjvvF+NWAhGJe3FJSV83AO1m+WJ4RtIwwESnPS+iZ231fQneckV+YNIB4vQP5cPyURMC4iLJR3CBziXP0RQki1P3mtkPzOP6xhczGpB5r6MIjdBgxr+MuYXAcNNPYOdJYAkMbnFIKo3dfQcULd9renrJ9128Mnj5QyszK+KlROINI3Qmm761lWx/10CXZpK+LugK20DdVx0lQhoK4fS8FIAdLC+lqwtfmQEMw5VBomlgCz59/hyqwX4xkKOTBnNtnG4mH+4ARUs3MEwwEc9jmZjSWqkDh/9elv4koxBMUWnRApJc0zY4P/mZ4wUomUbITwqSCP8hLzgFPUHSboSdmoDGwL3jlPHMWxhWjhqeOmclG6no5dvViMqRomCNp1FxGA4ESsRjjjIy1vAVX5u/koJWNWEStebSj2GvdGMwJqBEOJvV5FqEJzPmj5RvGH2ZrQrpdnpK2x5vrjlP5hLmi//tLWO6T54Emy/svkgBc+B7aoWIzf2fOVxIBf/eKA29zyQ3YIPJJMe74rGHdgAPs1ax3SrYNsWnl3Z9adRnOibwFyaJePKV0DVE3RsBcPI1Ou24u+GWHfDHEd3KJhzPUqIES+lZI9DCluHjnNDkWerCcrpqjBnUJk5cJoyItZDU39m2ZTLbvulwYu3Ick253UbaJHCnA7RLAxmJ/lmt/nSxf60sKtk/u7D8Lh7jqY92wUjFTDSm5nelAvvePkzCcShfDtD6iWVZTxBsclmO5fp7TK9Xaa3S/WWzICMWfF5S05+3kYzcU4wzkK7q3NXOlEhJZAurGw4zViPHKpn/n1VD01XWfXa+VcNDfoVYraBwrzN8gqjq91hr4tyDpnCJ2wDrIPc2V1HnFKVsODg+DMsjPK9cCbKc8FwKFOEpiP0ZXMO2rwIA0uIzvC/0Hz6Dj+BXt1C1DSDOxl01fzrQ8qkU8ktKd/LcuNNXnRxN61S9q8jErLUKsBxYj3xjLFUapOkRPbVAjX3h2uVyeSHNG+J00vsrkBObn6WC+pBtUvhw7oREnyR6P3HNK2aa/QOxmcIIcY4ekXer3cuODIvxbeZJ5gfkFKo1CwHncBNnHpWrGS/KEOMLYM1+BEQNmJu+5v3kmIHicsvrkoyeYIbngZDXM70jIiiVKCQwDtUphfs7PJYbm2iK1mG8EJmvY+4Q88BejyUzxD7AXLG7CjXL8t81VEh7tYq5qKgICxFzmMK/OcUvuJzJ/TMbMHnqqL/Ny+1+81sc2nA9CCoog9Mp64W2TJ9NNV/lqLMZuKC7zHLz8/v8w+lMcN1gT+csFjpDZoRWsnBrhdvP6LX5NqnpwP+haVPq2grgFKGrGQ6SsMonHNaC34myQGRxt0NfsdEl3FiGHggGxYGZ+w6gowSbqBEfRlVeC5NIbW4w2CpQVfhyqx9elBVJ7XHJzFNc5yk7RWYGSo0DB3OxdSLYNFlbIpz/uBSlWqcvRTromQ0WnE5QIWazmJ0TDjoG+MbV8N5FM7LKNJbY3BxYyC4W6yTTqOYTFj4JIrg01+sEk7PoBU+z8gheOdP8UHMAUEdwxfpHHIIyLXVKCIjAR/EGMAxfeCT2COP+Ie4McKHfYLXSYQQPEivs9gWLqAooxVrI4Pz1pXbvhj5NwdJGusIUDO7koU/yDdWNZY7c6Wwk17vwDxAy5CuzDJ15mIxlMKnjO4GhRAp+mSK3Wms3OyWG1Yb0nmleZ4Fyib8qB51YbxdXjJB0nixhbUDJMQTTlCER0iRPpDwUVid8aQOdrs4zNtF6mUh4rBvuaPJg9cTj1eF1tsG3wqvmT0eFl5jPH7WVoZYhxPdM5V19uY/V65OoURMPwkgQV0STxgJr3T/CSZxhQbpIHicNKQ2/cdVs7cyg1xaSsm7jzSHdp/2kens4azuMOwWGPDqzNJHeH42YvHw8M6HJ39kr8exPDC297xfHf+IJ6OEf8Xj//kvTbRY1cbjC+Z81EcnNxfmuqiLrOctQcdVBBQrnFPEWq6Aw5gz0QIATiMstew/riPA0t4pak1UOJDgIILHjbQHvzYGs2oKUaP7kKdpF7/T154WjC7TBT4oMB0Ya+ijm61INTXYkIqxnnixTzmBRhnaseMMRZwMr4ynbDdc++Ity9p81uf1OSab/Kk1r921sDbV4FqMUY0HLbVmhzscdY7mnbTwoo7g+xZo5HiFTFEAd6LyzLwGcNF4YSaobcoIDOMcbu3bpj6V3AJz+vwzZ/5OXl8YtqGzOPE2p7xsZAUHeBZn/jWPtdgBGcV/BvAcTV2GKRE3nL+aWKqH5hw3E99exZ4JLDO1Qf0/yYNzlipvAvEXqWGPORlcL4fAzHI4eFRODuvJMQZaNGn/FxssOvH+S/BzHAlsGifY5EMtLoyp4gjglThlWCCOBM6GswmGhaOcZM9fVqMjyBlNvS0v2kq0zPTAXmfM58xPWkFdVxNCFlm2fW2Cq3C9CNfl0SNuPTBbLIUJzTIdXU9NLgC1dhvDaYD+UB8bgYAe3n92EWTQJuwCY8Sl4ZOwUn5BbJpIZsaxk3OIiaicipszWVmHpzaCvrHmuka6fDSrn4rRWVECg8h0RQsph4EYYpQknuCMQc/CIIw6Rssagbm7+9m7aN6FBRdNHD97qi1JOF/vmp1dwSzma61Eo+ceunRz+eO9YYlEoY5jLruUo1nk3KyqAdsC+HsZUiLnz9IWcIW9BCHN5pHYM4EdIZPfe4P2IvFhUadqJWq2D3lo74RSGoOCJtuIiEW0MAnN2xdhwUPGFLZ+zW1vV6CiVuttDtIQS2Gr+hF1GXtXKlguHt9vUT8Nfx8d96NTBkvV4XH3/l+krXvJYwxhhNGhmfNbzlej0cbNhyy/yCvpE9VRjKhpiOy+wbF5w+I4dGvw1mDZysd0VlhhNaArv7Rq3DWtlpP4Kwwj1Rm66z29zvKrChYh3RPm5RMIIigkYm5m5dOOPpnwPcelwfUwu56yt+D0n2n8i6593RHOVmcva7RRPU9MJ2XEAFG4DbPOCZjzkyzlMy2WMDuYP0WvxncpN7DZCZOv2QHvrrmSJaFxVpeQqfDibk2IUj6hXgNllzTz984eUZjBD+BHYuUw9jtGpoJgTIzYjn/qEceaJo+Ah5KPu86H8O42RokrMOMvqem9KJ9iF1JvRpdiAdc7Aw91Cu3tqDbfapOcwiR5nFFGVadGeHRxHgiqOjksxoZ4cr4QDlXhXi0RIYKARHHqCb0EvrVF0xsmLg4Qp5gZoowXjBYg8CXHT8FWblWwUpYh7q5PtZxFtyT4HuLCHZg9yIy8J570NmJykE05mroIJwMKaGKMHCJw5hUGhrvCMjtFMtjjCgPXWwkgBt4fVZrCelYyOMrKy9gADTirQnjYukrOHAh5FkplxfEb2WU+28TsGCmn/WyIrImUao0UaqAcwlLQThu987vJ9cmX7RCDp/PBrvwrwWuRH2GZyN0jts78WhYy9xsYR+LzL5xVP4HAAglIg53P/5h1kjwqP07pQ6gHZXQJ9KNwppR/CvMG7dkQPhpBGjvHTGzN4dEoLKwXhYWjooiYPxwy+B8Kx7LYJ4FboYhgQigieAvKGqA5tTW2kvSVYfAnIpjvCQtHPxnDBLyaw0LRK+QswXk7nlGs+rRIG4l5SYaYMvMOEDg+FD8j94z2tW9I/M6oZncLZV7UhY4n+VzC1JZpiCLFZdeFdjI3RCV3UZph07VEbtCq9FL7ApYexfaKDGX9ds0yuwlePDp7DI3j8b3GHsOiVQZ8IllKd6c+VMrHIIdwTQZUFMIvGQpI5PZxTsYKdAXSljqnZ1BX3mrn+hfdvhG9E/DZnpLMDEg3YWW07iKvjWdXZck7uwYr2dlVWaDOrsq6c3ZVlpMzqch8kcXfrFzg5yIr3ivUVJwYbRtZcuQEpaoMiU9KsgWSzCT4xFGB7pNWJ+uhclnmURGGKcaA0GjjEsOp/QA+R04SIWaeUUlxYxwx5fILD5wF7L7Sa+fo+5Q4E4S8NV9NxBRehC6wdrCPZnx4tu3Ouf30w1HP0ELrw3FCW7BmjG8/ZpgLg55coX67rGXV+NleAKWAaEjp0Jyi4XRFuTB8v4mTMAxjXm3Bn5KhqvLbUwqGppQKm6dImJE2kwUUhs5lHS1yYSRcyupmpF0lEdI4tKx0P33RtoL0Yt9JLPJCId8RoozmxBd9NOke8UQuxgwpyfZJRm6ykMCj4nI2+CAB0rDEKdmFvKHJ+AUqqglaKq01EglZjiiClTktubrwHs9asrC8J3SjnjAI9uYS7M9G6AYEn91CcD/TpkbCVs5GhceYD3K07Fc7LCy9J7ZhXTlg/nXOosGpQO8FyVvyt1CXLY0JdUOteSkqM1SoDnc6DihfSgizX2jYzMFVWVCfwu8+zTqdeRh4SkwrD5U4soQoUGCoEjo0xOufojzMqQCAJsOWHL0f5YtIOm8YqnLY7DNIHM4stOx8PA+wM0OP0rbPN7ObyPghDAO2MNzKwaYuKxLcIA7JW51EYczehiSnNOC/TTsima8jPdDI9gbKE3lGA1ANkfkyIA/imOVGA75eqWl1K6y8XWDlBFXWSrFVEWlMg07wjDq0xDlf0FcVO6Ezyi1J73r0unKbF07zXw0NcqQ3LZZvpCpi6tAM53NIacJJUDNFl86HwDAwYuPTUv942DP7FX5rGSB45YhSe1e16YjDtc12AfX5F4nBH5dnKHeq0z/bytnz7FghrFnKFbGBnf/XqB+9CuHe0C3qoswm0Qrq0WRa8tH4s8ejbhX+aoiQLlOFIqC/mpKICM3bvmKvbSVxqApD86XcqELUMWUmFRrE1aF5p0u/E2ZEtyRQUTgzNFTGoyBks8VhPC5uHjgEhKGVhGxTEso1yYG5DVRGdHm4pMyZh1ilo1znlJmyXhXVtOxZp9E6vQlgyjitmF2nnWJkiVG2zI8ULqvLZ7Uf3Mlem5lSrOZcL1p3o85vsynPBYeuKDcoRHxbqBMeRQwlwjn3bzN5chSxrEsa7CCpbFWhNMhUq82QJAOqXSbOrcNIYc53cxBwWL3wUWK/Olch00eyF8P4RJHkTa2pByKpkFO/2gfQg+ciE+VWhgVfmyIMcxIa1hYk1VNCGtW1cw8Ga27Bzn6My8EQl/R3oXyLP8ylP4VixlQVfX05I0v4TvgZ7qowN9xT449n1r3JMRKMi9YvArm4KKrAPHTazzrXoK9+QjOpahfzwEFwG93XUpBFeSkAYTGQX6LygBwNUcTPKcyCKzrzGVj7TbjVjXvzpozxDqYtpS6jbfO4cp/Z8F+OpB9PHi1YHrIDMNEOIey6y7Hbarh9R6CpxN5mrF6wC7MAGqrxaGc3U51EK/Y32zQMHtgzhNWG+BfVjSL2jg6hHhwtNiwsdKxcP57DIQzU+DCaTNhZlPR4Idyac0CXJGRwdGTbw/acP94Il81uZJ80sXrhPndjrBbs21UBZ2vRbJdenHEUfjkZw3/yH0ir8j5GLOtCJ0jcYWraQWrSryc3FuloFEAFlPoQbR98fed/Kvc4uNZQU+ypEtchpTIGbp3ilqDZLKJxUc53OwP9KQR81UdX9mzzJ97/Q2qXA6Y8w6cio3Ns4sTZHxG8AD7UnAf2aZIOmoNaV4mijRnnHcb1W9CWB5eo2+BrFPETB0XcLY5TMJFd60TLJJgZqkLtk/7b7aSweiBX05m1ejx58vKxR/tGWDYQU1t2a0gP9UexozdnulrKIcYZ+FVC961enSsC8QX26jEoF5j63D5O3dhBLDMwBKAN3Z62YeH4+h6lreMpfMcepsjhqu20hzdm62MD4/hAG56/CbwNiJryRr6LCHrZL1X0eb5tfGBjV2r8C8OcAHr3C28CObRI1w8daviQn+yAGsSxOPC+jSKWBSA+8xkAscfHM/IEIOWCYygnwj3qGsnB1qVx8/HoXOkq+DfvGEjZJRizHYGLbFpVrccBorpyb0vHHM3nKdltpa+jjwXDrRHbmlFsDoiXkt5oHMh2P9eH8EW5MzP1nm4nfdFgqQmtTimpTHMcn6dYQp/U/fONb7qfIvRj61TJVxn3IguhUI8KlYm7ST5UTzLFNkdur0/puzeQ+/aJm2IgCcVVWg7rvxklaXGVjKrSamJWSi4L9VK79jQDzadw89KLsWq5J9SquIadddrVLWfnZWVUXymTfW2dB0OP6lA5F2s6ph9asnxk+0tlCdOSVmntNEuulrgAYq8BACBfZLnCjmsity6wsi4nBgK61DvFG55riYmXnq7KXXzTBNFdCxJEdvFRWhYtazZuVUsI0t7lyDroT9eUihqn/GD78wZXXetEEi66ylqV1xLfUi4yq4QBqRgPPVOf+S32jEtTuTm66jwAIMWKhB6q3iiyEkmpYteAkmI1W/wxgG69VI9wq6246CIbIVdKYDZVPqplLVTThrWEkhYsdRnV0AnylVZnUPouK+KJBhZBh5rmn3EV2F0VXFC9FnidCjzEgZWoHnJ1EXRWrw6WrF4EIlavAPlVd7KK6naC06o7gF/V9BBcwb54v2QVwlfBwfTyeeGuPbnAlKpS8sne8lda43PVsrwFuKh4RWAbkvdh7xcyJJFkYe4sSDlt+Pq+9YfZwiseDqp9oxKKpdK3QvCqMnFeQHuk9Q9XjNgeKcip3XrIzSnaCVaszG1Z0fAwdO7wS7a2ZgHFXQCiUV8C8qK+FEBF3QlOou4E/lAvgGqoyf4zZZoyjzryOz5PRH7ChVaooxvWzJumxdQlNWEkrlg38WYR+04VInm9uMkCcuQ5lb69U8UCIGrydN3T9mkkutnJwOMZvl2MTrcEn9yCYSf7AewytTf+m8I4nObqOKQM8baM7LbGaR7j0y3JxlV2OMlHO+vdBnjsXIS6oWppUpekZcAa2ujPmuo8RgLnfOSqbhuMnQ8uCvU58ORhxCyO1JNL1wn60+yp0pTP729TLRwX54B4sCLfqC6LMMvlXgFfaV+Es5KvC3COC0UQAUzjLIMwr0MBtckDzsUNxIUUOjeoFHcegE3cmK9J0elXwVgDlyesc2IVA9CfvrBBvpalBICCbqNTF50f/vX4lNnZX73XWcXfansNht8uAOj6Vt/01WCAhW8GK1mQ5s1qHuH3kwUsxc+/PS1UMUFzN3w6+bMT/e2p0anxiTHhptv8x1D78rszcmVyjc31o4cpKPOXVzGffuMvdAMUYEouQDYAAAAgICCSQUFb0u+3HzwX0fukv57AFGwCV/AJQiEmBIpgQiiFGX0qV3rSIyXDbIUipWr9G9RfZ8pSou0IJWPk3tTzB+My6LzP76QTjn1q3wdsOXoQvxpwbBMH1MIDmTBu/AIwTfswIu2QP01JOFD2CAg04Fkap2gL0CntXIBQWlYEfzb4ggXO0XwnLVGxE80pt976vHa2ymomkW9UwIKmJ7PABTRdQAvWz4K6DKqB+ixIog69Z95CmwqjZ95HBRLPVGfQGaHcUKPigpmzCY/2rkKAs3MC9GbnBM/NPohfSy7obhUHEMt0SDWbg5xmpGweHd6tsZ6BO7MijraYhPu9YJTZOYEiszmIY2ZIY2y9F3umuLDFWexyWOElAsYRPBfsvX4ukLDsHDDkOgp2USGzYtX0qPgDM0fKLBgxO3z2VwIfqkpHpfmJZQT2xlgGBCSzuSvEUFxDSXw1otdv5KgTPBZoY4oKbQ14zD3OVoRfe41LDdNiwc0PIT1vuSnAFNb5uOMLVo0GAFKAbZ6al/zlLEric+CI+nJRrXy7vOKZzl4+3WeMSsldG38bJ/n0t6RrST4/yVavSK6CgxYSsbpCJKziS3O7fuZAAtDTvQCHZoqpY1P48JnDLMjv/i3RAkC/oxZ31nZZ7nPlZDWMjUMrLlRFs1Cwv2Ks+UWuXstxtGRqws8QXF1yzmrHFYva69FGMiQfkRNJhCLP2KQhIxvSHMBCmgMrSOcNvCD9D8BvKnx2NI8GSDY5/+EsezuhbwloP0rbsEMxWsybLL5qVLkp9OgyhJyPzVvwAXh6q070Siv32nxlzWZrxFRvKy2tlF/F/87V5Vt7v2KJbJoJWnyfYlNUDr+95QlOfyTouEn/Ighs/BLPLdGZ+k7axp6QCPfX1oYMdR0dp15d7IGz5YkPfRaarNCtCjZhaP2z3omSHmoEwwiCzKZP1OsWSd3+wQZpc282ov7577tINAvKF4NmsY8ieGqzvgWwseG/yWYElZuqeyEk3r6wt2hLkLxNm5OxNTeoK7gBAGrmtcXbRa9rbLSqcgJ4iKudV0HJcXEt8SYhJJutxd/G/y1lmsjeLyjzzW1MlzZ2QTZ9voR3DYyYKTJ8XRJEj73+enr/uUkItt/aglHVC88u550QDNSnutzaOk41nqyM3fWclCJ/5NLHFQhUJpV+ICpWemuVNj29ud61HsH2e6G8ZrPMsynyxYSaIp9yqbKeT+XhJOilRcgW/TDzSMrqxXk/Dnypg+NSHjxLJVBXKgGmUs9MTGEp+qRFiCYVACqpFP5IuTqUSTFea0uohPgoMjkkO+TyKzM+qiutSqxFlT0elIYWJuV3sGqbclXwOyZMxGnVGUC9vABMl1cBq8uXQsvleSC4HCdSSPAMfpFe/JltjS+qo9JwqxfeYdOFmTBz9osz9zwUONP36WQN8L2nK2+7udWbXkQLU/+cEimot5GoF76qpXEnO8YmvF7iDEosXGKFs+DqwmPcMkmVikXOctQDxM/gesabf+Ee4vqnG+893+pm6LFPMa6cGn/6kdBEXwliLdZZVuGUy01EVD9h9mgQUuWRiAmrGQ+MUQnzuTwIdkOOEOmos1XUfSF8hHXp64BPkqQmMXLUoq4EmadrQLmVyzSLjtX/bhDUUEd9U/Ao3/fsdvUE5qCqViOjbGKrYkhvQ04XlIN8lyH/5TKq1KP4MMVf4ocxiKrtSzwDMHVf9Q8Bq696o2IeVvdQG/7KtpL/CsMrIgZZ56EbawfQYu2ARazC4I+UHKwLAIG1E86vrgDfq4tQeUWjT2cEftVPmQBc3AruSypa81db+RqcmIxpnCPtdRGWu5zWYLmb6mzGLGNlGwVZIA/rmgCFtQNOsK4O/ldXgeqr6wHWqzSxwHXj3iBttLHrYkMh0+JtGGbl3PVSf9XrwzMn897TVClLqNAoMrdIKn9uVwmsnN/UxZrkQ1EiyFJ5YFRqOfvNjK6Xmjt0Pt6CNgYTysvZClUAzy8TeE7xno06+FNl5eunCtU4O+y9rJZA0dr6gvDlgT+17I57U2sRM0G55crHc7I1whGb8q5r9lk1n+IEJWYhT5g3Y2WeAmOpB2twiYHW0gcQMSAsZXwrUWyVZDQqZZAp5ewoAfDHzQ3pSRbgJEw33sV0GvZGjXkkRxcSQyhSATwkE13ZoM+uBvVRmdUjiuCRJetIpT9lODia8DZyCDQqgNHIAmNUho4RJcIoyF6FmXOKZRGkOIs0oiLHRpGXadFouvLcEeVoD/GUEBXgH/Kj2KlPdYgQOCQC1tCysgrDYGimW0glf0DfWRRyiAkVyBHigBDiOA+KhipQZRADW5DjIagMjSBHPJAFGUjCJ1C8qC1qAsJAh7j9HxnSP2VSf4oA/Cni6mcTLj8lCn50OJiyhFkfGYo+JcJ8CuD4RKPf88gw7xGit2cblD2bAOnZjlDPNjJ6BMDz8Djm4fHk0cEmJDDxRIu+tSn0d3JE72wC6s4m/nbKWO1IaNnhINgRsq3DIqvDAKVTBkxHleBZqeKg4yjPyeDNCfOnHqSWA/8Z6eZEMHIsvDhFjHEInTgOOhzKEg5BBAdzXZoZpzcmoC87A1U3kVX3uOmiWmFL+Jz3trppyyoybGzCZS+dncdyHBOMBd0joJrYahd9O6+1cGhJczSReHQ07rOIju0kHAS+P9Ct3P+2n2+r8zuQXSan4j6LxOdj+BB/CB+SD+Esij3EHlLTiyxicBmZfHzAQOzonJgVqQd8MO5fTHq1j68/7g/frj4jRtvWYDgB2yX1fBUBQxfCiUuYbXEOZR1Wp92nzzhriQQ6nhn7xNfepTk0TRaCOBaT+2Z7+GCZsF9xZK5wkK5k7K2YfHdMS1lxAKyUuFahuKoUKVRJxysWmFFxUFBRGbNBuCkzjylDEn+cWV9PCgdFSsY6yogwykgmigUOhXCEkuOB4qg/yWE+oYyemNC3zoCoEw4oJyX+TTKsTSxaTSyEJpg+4G2PGQkmFvASy22JXtcYZSXvo7VCUzV1koxgEgsmycQbiUph89OB6EcELI9IER2RkTdCgRqhnIyorB4ZfGlRaQyKjGiJQPLasgNBhMd3CINtSEZjCAFZyIRCiBwSIUMF+2wpYmVPPO7rV18RSAYHCNSvV4Pyx0johwC8D8fTBxSfiuj3cCR1yFj1WFSIN/cXy/JIlC/tIdomVWttJjG0ZGGym+WjejT73GWrQ3aEDt/R6quTcbcx4bQxoWRjhl9jZlrDQlUDQH1qw/Rq2OIAE/cgwXyEhi166HIiORlyIDK2cY4hxhdDRiUGFldiGqerxx0ezYtyuCG7C0rThYXkwrJvwSBtMZJqMQNoMXNlwcLFwlJggem6vH5EKFaY5+HaRQingmORYgvMKQT0UkRKVqmztDUKFiEKigyKEvATPMcTcjwnitRNZDBN5IxMbENfgidaIhLF4Z/Un0SyWmKMT6xFwkEgYTLrbRMcyCgxggdYhOMmAoofps8ohwDyG7cXTEJkqEHMBEHMYEA43h8YGD8QOh+e5ZjgW3pgIPIAyBjy/WFbfjsD/Bw4qhz+ksdfNQMOI9oNhNiGCcSGEV8NFjYNMw0NFHIGi10GTFcZNgzCBUAMhAsGqLwz4rVtz2fb89sWo2syfuM++lk53LZ99quuLWnZCQywCRjRkxXhlWCpSSjDkJAxjoD57owiESSgIciAPVhauGmkOdzHHOKDEZsHOeQOAMCjqU7v03bYessWLWnnsroVFYMiAQYCsAsiJd9nAqlgI10FEzQFjoUCgjiBI5eAB5KA54zA4UNgqSAYYR+YMDygAsf1+3deNSANED4GTO71/RnNAhZSgZw9ARYpgRIpAhwAApbrAAauATry6vFnAVeAw0wARSHAEQ7gwAXg8AgwYwbwLK3R8LjGbDSWE/5/ln2cBvc/hOahnsdqDz5m/6DgNHBhp4o/2YHi7/jvn7Hud7T2Wwj7M2z1q3xv/193ATj/jFt+B0f+kTL+CTz8hAl+y94+xsElkAHMfQZv+w6jfZM0QN8GD79wO51ecKuvlzdmOD+Qfz5kMFkN1nwVH+f/sBQPYvIJCPmQvSYFtvgOjfgOMnzKDv6EBL6KsIEQ8L1XFL6siKONNmjz9izK9hyh9g48+yDt0LivExFR1/tZ23ZXXd1Jc+u3fy63HcO68NnvT5f21s99+60/u9rgwvlAAXn5jGR5ne/30U+4k6c4yUOKyxZ84fRD0/GQuQz3KDBe5dgM3JvSm664isaXPUMMXoIc+BwIeK/gdIvn/xpi7178TDD0btF4n4l3JyC7y/l034CdO6XJHVK1Emn77TPS7ZbUdopSO6a4aPlc2icK2iHCeZNgEDyhyD4Rxk7BYYc0z/ZSz8wxjXJdhfsw8EBi3ZGxPuOrjqEedM1THeJfBxUwqTts0xn002VEpxNQ0/0Ma0y/UUs6AUG6yl7LI3/o3gd0AoGhTxigm0hvBVQR4j0nTJ5PUDtX0TCDAca5w7s5lF13rqjT3EJnTlky99P7dMtBwRntOy3P8CvXuTnlE8dSrkqxQyFtcg6x5FB05rlhg4U8hw35TAM5hK++GnbHHZLjOWnjUKD2rIGL8Rl38QzF4gROccecOIeS+ESIOAU/XKV779eUY4CdQlThkO7rkCsC4QzZ4GFJTcwh+IgXuApMDwADeMb4d4buN0/kd6Kwzujnm8DiW2V4feUkYm8Jm96q6vhtiJswQLz/Ei+/a5y7LaXdEONW4devwwaV7pyA7r/kH2u8crMYclu6uGdouB0L3CoZXn7xz79Abv/vvHWBz7aAiu0Mdu2MYe0JTe2ROO0MJO2ZD20h9tkTzdnQ8jBD3vnffUhlT6RkWwCyMT7F/mOAlEJsBxc2ZQY7SA/ucOI/Cfca6r2O622ciSsiKK5LrFtvR9haQqb1gqpDqS9sWF69oH1UX12GuTpVUVFGr1pCVLWIcuqFdbhFTrGmltNKLYaQWsQWtbnULta35RKoZYBPc9xOMzhOlyiblsAzXcBaWoK6dLxquPw3AlOa401ahpG0hA5pCfTRG1iO5hGNTtcnp/rJQEVTTqJl+EMvrKzWBFZoCYPQG9CCFhIDLQIB+odi02Eh2+cCjc8lyJ6hGHrCQeLZnNEUFIWAnTkunSW4Ocspci7B4byF+WYhys0soc1F8Jo38tScPoUQdCStn/mLsPVJWGVmEWQWk8UsAoaZ44DZ4r2MccVJMC5vYWy5gM4yQ8QyC7pygV/lMpbKHG3KcoiUZWwoi5BPLpOcjEYHL0sszJlkMJr47D+nQygNe5yAEYFvIGd4YO1cZw4vFqck/Vm07JnZiZIFc5krUFcZk/tZ3VBvsSJiX4XuMyZzkzMrB37b5JAmgsOzQJUGGmjyJj+dV91DcT3O5pELFW1T1dUXfcImPZfYR1XERltcALL4T2wFaFonrBTTiCgSMFOfcRErWEf0kk3mCm5KL3t/SG/z8yrnxU1t9z5X8Ns9Pcxl/31iF/Db2aTotprrRWUuFiEPZl8xmaHat/X4SY794M9NucDTg/u1nJWw2vIC4L9PxicxIZZ9+g9vd0aegVLdFkKuGXBYOdtoNruwhz4m3iOTQkMeEzxaZihMNxKiBLOON0Fp6PqvCscO08nqj7aro545JhY1Q/h2q9qrv11aalNsn6UZfxPam6AxEChcvWDxDh2S2G+rMqyjNLxCJ34ObpOIWmM56evd+8cyPjrs5wPjYEb+B8ZRg1ciNCVxLeOiX9fubSuMy+w8rsg779jFFfa/8cUr6ueq71jOoXs+V18U9tO0GvmnkRk02QJtrwtJuJYL8Dx3bdvZStne/PXAjyj0VRegbrW3vf/yD3apYxiyu6R/fUd6UQd6z/nqbRRgP3edQO4dgjZmkkD7XATgu6MKmONRJkTDJi8av7Tn29ojuOxqlqSk0etUyHN9k8Amq4xdpcW5XJKdH2TgR+c1AlenzxEpkPP4IGCIuqTOx3UNw1Ge8Ci/qKQfWHznkuDeohxeoVKo9rhCpQ9HwHTQVsWm0PTSL8i2WqjA87d6lecKG2Shi5TNQVm/R6M8jXXTQy5a4vNKb/Zx1lb297l7AQ3y9KwAJ/WOob5ri2sHqO/cJXSvGD97LfuCkWVJFXztCzSiSZ4bPesLsAmifnUyzaUDeQ/e8aO7C3/adMCicU0tsczOwnwwWT22/hENaJTv+/r5OrwTRsQdM3VNltnehif17+1ZteiZAV9adPFn41tOHssK/DjcwhbXfTbjH1rr47CHbBB8YkvrkMW7l6v8r2fu738147z630vO4VyxPwLhzbtWRGH4CbnwHZrcmqP/xCHG/lbMnG2lHjcs5sriXXlHQPaOUacYhIXaXVc0T6NGISP761pb2ch3GiTMDc4a4lkyffB8CmC36RnVTGrEzDFLzAVzw7xjIVgYFh0H7BnKHt+C7Vbbsfg+XpPgoirdXNmBopqhUljRzZX1KKoZKgMX3VzZtKKaoQpBybOvttbhB3folyPmCUGrUXT0vfKWmTDBLHReYlv1aAfTJHzCdxD0C293gXt9TtGg0s2optYEynHrn3Tf7HDK3TZY8GQAP1HvpJM5sPeY3jhcN46UHEx3uYISVg1gCot4UiLqIQQSj4exDu++pEhVqDJ1wWNe7lJyJgVxRpwRZ8SZdH3AAOiBzfdYdKb5GfCnQ20xKKJu9Gkbh5S8PPRWGHTHYAko0loZpFfgGEIYiiRlkCa1H+6yox4X4IBpztIugGkuBBcTptjbi9gzsWdiz8SeiT0Teyb2rMSz12y5rOADkwF6Gvc/Rbf+qtf/VUSTaFaJwpbGw9ZvDrAqArL56uLij2TOXI4+V1Lifh1vLAuReJft7win2T+nQ+/c4V0cbPeUZ0GfTnJ+XMR0+lGORqTjrkIhrJw9pZcMd8FSJTs/KxcTyMQEyU4LOlwTlx8A4Kwy52cIf6aRn7jkLB1D92DavClmu6102WHY+5vkDpOwl5d5wIWSA9kh/0hVGtIcXEprN4jJmNrTNAe+v/ziBQjTm6rLIrcTe5QlGHfZtbNKGq/xPnSn5xju6Ax0AvL09z/oCjQAEg/18KN3J493Y61CJDhRDxhQmIaHOtOAgdVpbk9Fm4MqRgoT7kj/SSqK1BRZkJoFb8BFajawQZYphW1AGXpsZBmwtPICsh5HRElNVQpSs9ANuEilAUJYTVVaDlCpx2ZMU8ky5Tw2skxFl02uNzxdZbGXHfK2QEZrBGI0wudS/ch54UEIPfacAT2nF/QBfUgfBeK/fcWB3Yv+RUaG3FwcuYqpjpurmPSvYhJ6AyzQuj1uMaScWh2GjE0VuWWaIwPAEjkmEwOwZIdkXl83VylwRtN0DjJwA7Bk5wp1hNBvT9YDztJdhTWtyFiyozrixYMHobC+4jyo7o8ltggRsC0W4nZUR7xEoCOeQugWnhDwEEK38BRCt5obTgA+FBGDUvgdnO0LDOR+vsL+88k+UjnbblQl84kAbtAku1kkF7QCURP2c/TB/QnY3YAQdMAPIF/+fFOibWlVQoFjT5nyGf4vhbJn2FTR26eVTr4uGOitgoKYNaogheKQ01fh3LjD6zSPlkJShRQ8+sUjEZcWETXFoF15aYIVLZOH283c7NSVtEPNFsUfVtuZsq+B9VFb5JccUUUefl49F7JiM1hOEnMKjOgVWdn6KTWCb9U7e3Rb000VAIr9E2HklBE0VReh4s/vfD68xANOJ8rOqTZj8ORews3d75CuRvewVnek+Tsd58v9QPPjV2fa/I0/4PkEsrZlbWBEdBioLnUih2b13qTQcrW7NF43V2LmNK7t8rj+bW7GqqdQTAx+qDnLp2YdLq6lhpbsKrl4VGaUGU707XGn1hECWIJNiH/maIAVVx71sos3+vLFuQTD/yCqnd12hwp6lTcSplGwAse23+GdeE1J/YYmNxVowAgnbC+HUmGyO7aIOXomHY8fp4BQ2KFnUJ53p7rnnkl6bBjBGYBqnDH+glRyvvRVEmtObEID5C+glPRnVwSFfvFwcjsXlwfpx4UIlCy5Fpfha2rTRGrw67UX+Zz/03RTLsj/PvbwiYv0gl2gQxS6SdQcWgu9RW5nxYPCMr8wBVRrv05xu5vyK7ZdNfZgWqhiV4MhI6xJYqYwzcyqInRXqYVwl0Mw7Tr/8tKwYIWa+AzwnUz7uz8wfbxkSro+WY8jGw7AkHmwVeDarAjJr2j6iJr/pllQxTqy1fE7w8NWERI+mfdnmQ62JhSTqTNXDhNEa4abl5xwNqeLLNCIeP8KkyciF1uwwJu7oIcXIjY1Bfx8AAJo/wAEzf6Cy0NSm3y+SwK5sz/n4pDU/4HI/JDyDra8VWBtTCcvJEco/d5vcd8jSzE36Qhzj/D04eCadqc0LU09quzdaeF/mWz6MflIhnbymabpsMZ3lq537JfmcjeJ4OnDHh0RketjjUSOJjHrWVuT876G/h9bLGxJLnf09Z+zc1xU0NizMoyG2oL8NUlo9Ylzaxac7SJsniKcU4IVTV/aye+lfMwrlBuUbNg9AIwGYITcqPe1bF1Fl0wF+n+wnUXfI/P8/jvR0dKfbOsooffjem2xZD2iHoEJaHPpX9SWBxBSpa1u+ig0p/ROo/2k85YfYU1Qr2f5W4hd6ZHzOPbd26KSCESvSafX8y4vTJpriAKU1th90UNJi8CPC1OLPj0nT1UVfK1KvG34MNDr/gpnTPr5E4HfD75FW05Tpbgt9/7CLkda9bXUbb74TfVYMMdR067CiUkUvyeiW7ri+zPezkabhHrtPxekqPQXmpia6Pv+T8DUXs3YXsNoPhTb2prZOvJQKOKJpMGQCUvsRUFckcEFbf+wHtGysUQzwe+fbjNx7c9CzloEk825EILJo/90v+weQstt6a5FcRsup2/zdeoy8rqEGP5NVWbhEgngEW+8/vrURw6CToy6up5N/PRHGY52KIzwd8EsbUIZz70yYVqG0p7lwwE2qouBjtoKmEF0eapB54LANg4bxAeObgEUwqTd6hZww+Rlr9v58oUZgrqQM1G119f9KkULOnFhUWDBhcSBMm90VykKzRc/s94LWX291S4hDnBm2Dn40XMxhHWTBXVJ4N9Ex9NC8AlAwzQ98iNxAFsOCbOB/pQZsJkVgZQBZMzRdiBeDjeCs5RU1/a4URbbDJNySArsUpOoxUlRh6cAYJQKuk7RAQ==';

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/check/xml-schema-model.js
// XML Schema as far as the schemas of CycloneDX use it: declarations by name, particles and types, from the text of the schemas.

const xml_schema_model_builtIn = 'http://www.w3.org/2001/XMLSchema';
/** @param texts the schema itself, then those that it imports. */
function readXmlSchema(texts) {
    const named = new Map();
    const prefixes = { xs: xml_schema_model_builtIn };
    let own = '';
    for (const text of texts) {
        const root = parseXml(text, 'schema');
        const namespace = root.attributes.get('targetNamespace') ?? '';
        own ||= namespace;
        for (const [name, value] of root.attributes)
            if (name.startsWith('xmlns:'))
                prefixes[name.slice('xmlns:'.length)] ??= value;
        for (const child of root.children) {
            const name = child.attributes.get('name');
            if (name !== undefined)
                named.set(`${child.name} {${namespace}}${name}`, child);
        }
    }
    return { namespace: own, named, prefixes };
}
/** A name with its prefix, as a key of `named` after the kind. */
function qualified({ prefixes, namespace }, name) {
    const at = name.indexOf(':');
    return at < 0 ? { namespace, local: name } : { namespace: prefixes[name.slice(0, at)] ?? '', local: name.slice(at + 1) };
}
function lookUp(schema, kind, name) {
    const { namespace, local } = qualified(schema, name);
    return schema.named.get(`${kind} {${namespace}}${local}`);
}
function rangeOf({ attributes }) {
    const most = attributes.get('maxOccurs') ?? '1';
    return { least: Number(attributes.get('minOccurs') ?? '1'), most: most === 'unbounded' ? Number.POSITIVE_INFINITY : Number(most) };
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/check/schemas.js
// The official schemas that sbom carries, unpacked once and read when a document of their version comes.



let unpacked;
const schemas_read = new Map();
function file(name) {
    unpacked ??= JSON.parse((0,external_node_zlib_.brotliDecompressSync)(Buffer.from(official, 'base64')).toString('utf8'));
    return Object.hasOwn(unpacked, name) ? unpacked[name] : undefined;
}
/** A JSON Schema by its file's name. */
function jsonSchema(name) {
    return file(name);
}
/** The XML Schema of a version of CycloneDX. */
function xmlSchema(version) {
    const known = schemas_read.get(version);
    if (known !== undefined)
        return known;
    const text = file(`bom-${version}.xsd`);
    if (text === undefined)
        return undefined;
    const schema = readXmlSchema([text, file('spdx.xsd')]);
    schemas_read.set(version, schema);
    return schema;
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/check/xml-schema.js
// An XML document against an XML Schema: names and order of elements, how many, attributes, texts, and what must be unique.
// The schemas are deterministic (part 1, 3.8.6): the next element alone says which way to go.



/** What of the document is against the schema; nothing when it is valid. */
function againstXmlSchema(schema, root) {
    const check = { schema, found: [] };
    const declared = root.namespace === schema.namespace ? lookUp(schema, 'element', root.name) : undefined;
    if (declared === undefined)
        return [{ line: root.line, message: `expected the element \`bom\`, got \`${root.name.slice(0, 60)}\`` }];
    judgeElement(check, declared, root);
    if (declared.children.some(({ name }) => name === 'unique'))
        judgeUnique(check, root, new Set());
    return check.found;
}
function xml_schema_fail({ found }, { line }, message) {
    if (found.length < maxMistakes)
        found.push({ line, message });
}
/** `bom-ref` names one element alone. */
function judgeUnique(check, element, seen) {
    for (const child of element.children) {
        const ref = child.attributes.get('bom-ref');
        if (ref !== undefined && seen.has(ref))
            xml_schema_fail(check, child, `expected each bom-ref once, got ${mistakes_quoted(ref)} again`);
        if (ref !== undefined)
            seen.add(ref);
        judgeUnique(check, child, seen);
    }
}
function judgeElement(check, declaration, element) {
    if (check.found.length >= maxMistakes)
        return;
    const { schema } = check;
    const reference = declaration.attributes.get('type');
    const complex = reference === undefined ? declaration.children.find(({ name }) => name === 'complexType') : lookUp(schema, 'complexType', reference);
    if (complex !== undefined) {
        judgeComplex(check, complex, element);
        return;
    }
    const simple = declaration.children.find(({ name }) => name === 'simpleType');
    if (reference === undefined && simple === undefined)
        return;
    judgeAttributes(check, [], element);
    judgeNoChildren(check, element);
    judgeText(check, reference ?? simple, element.text, element, `\`${element.name}\``);
}
function judgeComplex(check, type, element) {
    const simpleContent = type.children.find(({ name }) => name === 'simpleContent');
    const extension = simpleContent?.children[0];
    judgeAttributes(check, [...type.children, ...(extension?.children ?? [])], element);
    if (extension !== undefined) {
        judgeNoChildren(check, element);
        judgeText(check, extension.attributes.get('base'), element.text, element, `\`${element.name}\``);
        return;
    }
    if (type.attributes.get('mixed') !== 'true' && element.text.trim() !== '')
        xml_schema_fail(check, element, `expected no text in \`${element.name}\`, got ${mistakes_quoted(element.text.trim())}`);
    const particle = type.children.find(({ name }) => name === 'sequence' || name === 'choice' || name === 'all');
    const next = particle === undefined ? 0 : xml_schema_take(check, particle, element, 0);
    const extra = element.children[next];
    if (next >= 0 && extra !== undefined)
        xml_schema_fail(check, extra, `expected no \`${extra.name}\` here in \`${element.name}\`, got one: unknown, too many, or in the wrong order`);
}
function judgeNoChildren(check, element) {
    const [child] = element.children;
    if (child !== undefined)
        xml_schema_fail(check, child, `expected text in \`${element.name}\`, got the element \`${child.name}\``);
}
/** Takes what a particle allows from the children, and judges each. @returns the index after it, or -1 when what must be there is not. */
function xml_schema_take(check, particle, parent, start) {
    const { least, most } = rangeOf(particle);
    let at = start;
    for (let count = 0; count < most; count++) {
        const child = parent.children[at];
        if (child === undefined || !begins(check.schema, particle, child)) {
            if (count >= least || isEmptiable(particle))
                return at;
            xml_schema_fail(check, child ?? parent, `expected ${expectation(particle)} in \`${parent.name}\`, got ${child === undefined ? 'no more' : `\`${child.name}\``}`);
            return -1;
        }
        const next = takeOnce(check, particle, parent, at);
        if (next <= at)
            return next;
        at = next;
    }
    return at;
}
function takeOnce(check, particle, parent, at) {
    const child = parent.children[at];
    if (particle.name === 'element') {
        judgeElement(check, declarationOf(check.schema, particle), child);
        return at + 1;
    }
    if (particle.name === 'any')
        return at + 1;
    if (particle.name === 'choice') {
        const way = particle.children.find((one) => begins(check.schema, one, child));
        return way === undefined ? at : xml_schema_take(check, way, parent, at);
    }
    let next = at;
    for (const one of particle.children) {
        next = xml_schema_take(check, one, parent, next);
        if (next < 0)
            return -1;
    }
    return next;
}
/** Whether an element may be the first of what a particle takes. */
function begins(schema, particle, child) {
    if (particle.name === 'element') {
        const reference = particle.attributes.get('ref');
        const { namespace, local } = qualified(schema, reference ?? particle.attributes.get('name') ?? '');
        return child.name === local && child.namespace === namespace;
    }
    if (particle.name === 'any')
        return child.namespace !== schema.namespace && child.namespace !== '';
    if (particle.name === 'choice')
        return particle.children.some((one) => begins(schema, one, child));
    for (const one of particle.children) {
        if (begins(schema, one, child))
            return true;
        if (!isEmptiable(one))
            return false;
    }
    return false;
}
function isEmptiable(particle) {
    if (rangeOf(particle).least === 0)
        return true;
    if (particle.name === 'choice')
        return particle.children.length === 0 || particle.children.some(isEmptiable);
    return particle.name === 'sequence' && particle.children.every(isEmptiable);
}
/** What must come: of a choice one of its ways, of a sequence the first that may not be left out. */
function expectation(particle) {
    const name = particle.attributes.get('name') ?? particle.attributes.get('ref');
    if (name !== undefined)
        return `\`${name}\``;
    if (particle.name === 'choice')
        return particle.children.map(expectation).slice(0, 6).join(' or ');
    const first = particle.children.find((one) => !isEmptiable(one));
    return first === undefined ? 'an element' : expectation(first);
}
function declarationOf(schema, particle) {
    const reference = particle.attributes.get('ref');
    return reference === undefined ? particle : lookUp(schema, 'element', reference);
}
function judgeAttributes(check, declarations, element) {
    const all = declarations.flatMap((one) => one.name === 'attributeGroup' ? (lookUp(check.schema, 'attributeGroup', one.attributes.get('ref'))?.children ?? []) : [one]);
    const known = new Map(all.filter(({ name }) => name === 'attribute').map((one) => [one.attributes.get('name'), one]));
    const takesOthers = all.find(({ name }) => name === 'anyAttribute')?.attributes.get('namespace');
    for (const [name, value] of element.attributes) {
        if (name === 'xmlns' || /^(?:xmlns|xml|xsi):/.test(name))
            continue;
        const declared = known.get(name);
        if (declared !== undefined) {
            const type = declared.attributes.get('type') ?? declared.children.find((child) => child.name === 'simpleType');
            if (type !== undefined)
                judgeText(check, type, value, element, `the attribute \`${name}\``);
        }
        else if (takesOthers === undefined || (takesOthers === '##other' && !name.includes(':')))
            xml_schema_fail(check, element, `expected no attribute \`${name.slice(0, 60)}\` at \`${element.name}\``);
    }
    for (const [name, declared] of known)
        if (declared.attributes.get('use') === 'required' && !element.attributes.has(name))
            xml_schema_fail(check, element, `expected the attribute \`${name}\` at \`${element.name}\`, got nothing`);
}
function judgeText(check, type, text, element, what) {
    if (!fits(check.schema, type, text))
        xml_schema_fail(check, element, `expected ${what} to be ${describe(check.schema, type)}, got ${mistakes_quoted(text.trim())}`);
}
/** Whether a text is one of a simple type, by the type's name or itself. */
function fits(schema, type, text) {
    if (typeof type === 'string') {
        const { namespace, local } = qualified(schema, type);
        if (namespace === xml_schema_model_builtIn)
            return isBuiltIn(local, text.trim());
        const found = lookUp(schema, 'simpleType', type);
        return found === undefined || fits(schema, found, text);
    }
    const [body] = type.children;
    if (body?.name === 'union') {
        const members = (body.attributes.get('memberTypes') ?? '').split(/\s+/).filter((name) => name !== '');
        return [...members, ...body.children].some((member) => fits(schema, member, text));
    }
    if (body?.name !== 'restriction')
        return true;
    const base = body.attributes.get('base');
    return fits(schema, base, text) && hasFacets(body, isStringLike(base) ? text : text.trim());
}
function isStringLike(base) {
    return base === 'xs:string' || base === 'xs:normalizedString';
}
function hasFacets({ children }, text) {
    const values = (name) => children.filter((facet) => facet.name === name).map(({ attributes }) => attributes.get('value') ?? '');
    const allowed = values('enumeration');
    const patterns = values('pattern');
    return ((allowed.length === 0 || allowed.includes(text)) &&
        (patterns.length === 0 || patterns.some((pattern) => xml_schema_matches(pattern, text))) &&
        values('minLength').every((least) => text.length >= Number(least)) &&
        values('maxLength').every((most) => text.length <= Number(most)) &&
        values('minInclusive').every((least) => Number(text) >= Number(least)) &&
        values('maxInclusive').every((most) => Number(text) <= Number(most)));
}
const compiled = new Map();
function xml_schema_matches(pattern, text) {
    const known = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`);
    compiled.set(pattern, known);
    return text.length <= 10_000 && known.test(text);
}
function describe(schema, type) {
    if (typeof type === 'string') {
        const found = lookUp(schema, 'simpleType', type);
        return found === undefined ? type.slice(type.indexOf(':') + 1) : describe(schema, found);
    }
    const facets = type.children[0]?.children ?? [];
    const values = facets.map(({ attributes }) => attributes.get('value') ?? '');
    return facets[0]?.name === 'enumeration'
        ? `one of ${values.slice(0, 6).join(', ')}${values.length > 6 ? ', …' : ''}`
        : values.length > 0
            ? `text like ${values[0].slice(0, 100)}`
            : 'of its type';
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/check/index.js
// A document against the official schema of its version, and what that cannot say.







/** What is wrong with a document, in order of its lines; nothing when it is valid. */
function checkDocument(source) {
    let document;
    try {
        document = openDocument(source);
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.SO))
            throw error;
        return [{ line: error.where.line ?? 1, message: error.message }];
    }
    return checkOpened(document);
}
function checkOpened(document) {
    const { form, family, version, xml } = document;
    const schema = xmlSchema(version);
    const found = xml !== undefined && schema !== undefined
        ? againstXmlSchema(schema, xml)
        : withLines(document, family === 'spdx' ? spdxMistakes(document) : cycloneDxMistakes(document));
    const all = form === 'tag-value' ? [...document.mistakes, ...found] : found;
    return [...all].sort((a, b) => a.line - b.line).slice(0, maxMistakes);
}
/** A mistake with the path of its value in words, since a line may hold many. */
function withLines(document, mistakes) {
    return mistakes.map(({ path, message }) => ({
        line: document.lineOf(path) ?? 1,
        message: path.length === 0 ? message : `${message} at \`${pathText(path)}\``,
    }));
}
/** `components[0].licenses` */
function pathText(path) {
    return path
        .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${part}`))
        .join('')
        .slice(0, 200);
}
function cycloneDxMistakes({ fields, version }) {
    const schema = jsonSchema(`bom-${version}.schema.json`);
    return [...againstSchema(schema, fields, jsonSchema), ...doubledRefs(fields, [], new Set())];
}
/** `bom-ref` is unique, says the specification; a JSON Schema cannot. Official examples name workflows twice, so components alone count. */
function doubledRefs(parent, path, seen) {
    const components = own(parent, 'components');
    return (Array.isArray(components) ? components : []).flatMap((component, index) => {
        if (!isFields(component))
            return [];
        const at = [...path, 'components', index];
        const ref = own(component, 'bom-ref');
        const isDoubled = typeof ref === 'string' && seen.has(ref);
        if (typeof ref === 'string')
            seen.add(ref);
        const mistake = { path: at, message: `expected each bom-ref once, got "${String(ref).slice(0, 60)}" again` };
        return [...(isDoubled ? [mistake] : []), ...doubledRefs(component, at, seen)];
    });
}
function spdxMistakes({ fields, version }) {
    return againstSchema(jsonSchema(`spdx-${version}.json`), fields, jsonSchema);
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/documents/merge.js
// Several documents as one inventory: each product a part, the same purl one component with the places of all.

const merge_scopes = ['required', 'peer', 'optional', 'development', 'unreached'];
/** @param read documents by the path of each. */
function merged(read) {
    const components = new Map();
    const subjects = new Map();
    for (const [path, { inventory, root }] of read) {
        // What has no purl is told apart by its document: equal ids of two makers are no equal packages.
        const refs = new Map(inventory.components.map(({ ref, purl }) => [ref, purl ?? (read.length === 1 ? ref : `${path}#${ref}`)]));
        const renamed = (all) => all.map((ref) => refs.get(ref) ?? ref);
        for (const component of inventory.components) {
            const ref = refs.get(component.ref);
            const next = {
                ...component,
                ref,
                ...(component.dependencies === undefined ? {} : { dependencies: renamed(component.dependencies) }),
            };
            const other = components.get(ref);
            components.set(ref, other === undefined ? next : merge_together(other, next));
        }
        for (const subject of inventory.subjects) {
            const isPart = subject.path !== path;
            const name = isPart ? subject.name : root.name;
            const ref = isPart && read.length === 1 ? subject.ref : `subject:${isPart ? `${path}#${subject.path}` : path}`;
            subjects.set(ref, { ...subject, ref, name, dependencies: renamed(subject.dependencies) });
        }
    }
    return {
        components: [...components.values()].sort((a, b) => (0,finding/* compareText */.n)(a.ref, b.ref)),
        subjects: [...subjects.values()].sort((a, b) => (0,finding/* compareText */.n)(a.ref, b.ref)),
        manifests: read.map(([path, { inventory }]) => ({ path, reader: 'sbom-document', packages: inventory.components.length })),
        excluded: [],
    };
}
function merge_together(a, b) {
    const hashes = new Map([...a.hashes, ...b.hashes].map((hash) => [`${hash.algorithm}:${hash.value}`, hash]));
    const places = new Map([...a.places, ...b.places].map((place) => [`${place.path}:${place.line ?? ''}`, place]));
    const depth = Math.min(a.depth ?? Number.POSITIVE_INFINITY, b.depth ?? Number.POSITIVE_INFINITY);
    return {
        ...b,
        ...a,
        hashes: [...hashes].sort(([x], [y]) => (0,finding/* compareText */.n)(x, y)).map(([, hash]) => hash),
        aliases: union(a.aliases, b.aliases),
        scope: merge_scopes.indexOf(a.scope) <= merge_scopes.indexOf(b.scope) ? a.scope : b.scope,
        ...(Number.isFinite(depth) ? { depth } : {}),
        places: [...places.values()].sort((x, y) => (0,finding/* compareText */.n)(x.path, y.path) || (x.line ?? 0) - (y.line ?? 0)),
        ...(a.dependencies === undefined && b.dependencies === undefined
            ? {}
            : { dependencies: union(a.dependencies ?? [], b.dependencies ?? []) }),
    };
}
function union(a, b) {
    return [...new Set([...a, ...b])].sort(finding/* compareText */.n);
}

;// CONCATENATED MODULE: ./build/packages/engines/sbom/src/index.js
// sbom: an inventory of what a repository is made of, with the graph, and nothing silently empty.




























/** What GitHub's dependency graph takes; it says which run submits it, and so is no document of the tree alone. */
const snapshotFormat = 'github-snapshot';
const sbomInputs = {
    ...commonInputs('sbom'),
    ...fileInputs,
    'max-file-size': { ...fileInputs['max-file-size'], default: 256 },
    documents: {
        type: 'list',
        default: ['cyclonedx-json'],
        description: `Formats to write, of ${[...Object.keys(documentFormats), snapshotFormat].join(', ')}.`,
    },
    'sbom-file': {
        type: 'string',
        default: 'portcullis-results/sbom',
        description: 'Where the documents are written; each format adds its own ending, such as `.cdx.json`.',
    },
    baseline: {
        type: 'string',
        default: '',
        description: 'A committed document (CycloneDX or SPDX, of any form) that the product must agree with; every deviation is a finding.',
    },
    subject: {
        type: 'string',
        default: '',
        description: 'Artefact that the documents describe, as `NAME@sha256:HEX`; an in-toto statement is then written beside each document in JSON, ready to be signed.',
    },
    submit: {
        type: 'boolean',
        default: false,
        description: 'Submit the inventory to GitHub’s dependency graph; needs `token` and the permission `contents: write`.',
    },
    token: {
        type: 'string',
        default: '',
        secret: true,
        description: 'Token that may submit: the job’s own, `github.token`.',
    },
};
const rules = [packageWithoutIntegrity, ...driftRules, ...policyRules];
const engine = {
    name: 'sbom',
    title: 'SBOM',
    description: 'Takes the inventory of a repository from its lock files: every package with its proof, its scope and its way to the root.',
    inputs: sbomInputs,
    outputs: {
        ...commonOutputs,
        'sbom-file': { description: 'Path of the document.' },
        'statement-file': { description: 'Path of the in-toto statement, where `subject` is given.' },
        'snapshot-file': { description: 'Path of the snapshot for GitHub’s dependency graph, where it is asked for.' },
        components: { description: 'Number of components.' },
    },
    network: [{ host: 'GITHUB_API_URL, api.github.com', purpose: 'The dependency submission of the inventory.' }],
    networkInput: 'submit',
    permissions: { contents: 'read' },
    alone: 'an inventory is taken where there is one to take',
    rules,
    scan: src_scan,
};
async function src_scan(inputs, context) {
    const formats = inputs.documents.filter((name) => name !== snapshotFormat).map(readFormat);
    const canary = await runCanary();
    const maxBytes = inputs['max-file-size'] * 1024 * 1024;
    const walk = await (0,src_walk/* walkWorkspace */.b5)({
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
    const judged = await heldAgainstPolicy(all, manifests, context);
    const complete = skipped.every(({ gap }) => !gap);
    const document = documentOf(all, (0,external_node_path_.basename)(context.workspace), createdAt(context), complete);
    const files = documentFiles(formats, inputs, document);
    const submission = await submitted(inputs, document, context);
    return {
        findings: [...unhashed(manifests), ...held.findings, ...judged.findings].sort(finding/* byPlace */.h),
        suppressed: [],
        coverage: {
            applicable: scanned + skipped.filter(({ gap }) => gap).length,
            scanned,
            bytes,
            skipped: [...skipped, ...held.skipped],
            excluded: walk.excluded,
        },
        notices: [
            ...all.excluded.map(({ ref, reason, places }) => ({
                level: 'note',
                message: `${ref} is left out of the document: ${reason}.`,
                path: places[0]?.path ?? '',
            })),
            ...judged.notices,
        ],
        canary,
        configurationDigest: (0,fix/* contentHash */.Ae)(JSON.stringify([inputs.include, inputs.exclude, inputs['max-file-size'], inputs.baseline, judged.policy])),
        rules,
        files: [...files, ...submission],
        details: [inventorySummary(all), ...held.summaries, completenessSummary(completeness(document))].join('\n'),
        outputs: { components: String(all.components.length) },
        properties: { components: all.components.length },
    };
}
/** Each document, and beside it what an attestation of it signs. */
function documentFiles(formats, inputs, document) {
    const subject = inputs.subject === '' ? undefined : readSubject(inputs.subject);
    return formats.flatMap((format) => {
        const path = `${inputs['sbom-file']}${documentFormats[format].extension}`;
        const content = documentFormats[format].write(document);
        const attested = subject === undefined ? undefined : statement_statement(format, content, subject);
        const beside = attested === undefined ? [] : [{ path: path.replace(/\.json$/, '.intoto.json'), content: attested, key: 'statement-file' }];
        return [{ path, content, key: 'sbom-file' }, ...beside];
    });
}
/** The snapshot where it is asked for, as a file; it is sent only where the user said so. */
async function submitted(inputs, document, { environment, change }) {
    if (!inputs.submit && !inputs.documents.includes(snapshotFormat))
        return [];
    const content = snapshot(document, snapshotJob(environment, change));
    if (inputs.submit)
        await submitSnapshot(content, inputs.token, environment);
    return [{ path: `${inputs['sbom-file']}.snapshot.json`, content, key: 'snapshot-file' }];
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
        const wanted = await (0,src_walk/* pathFilter */.Y1)(inputs.include, inputs.exclude);
        const folder = inputs.path === '.' || inputs.path === '' ? '' : `${inputs.path.replace(/\/+$/, '')}/`;
        const tree = (0,src_tree/* commitTree */.SC)(workspace, base, `at the base commit ${base.slice(0, 12)}`);
        const baseline = await commitBaseline(tree, (path) => wanted(path) && (path === inputs.path || path.startsWith(folder)), maxBytes);
        const all = drift(baseline.components, components, true);
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
    throw new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected one of ${[...Object.keys(documentFormats), snapshotFormat].join(', ')}, got "${name.slice(0, 60)}"`,
        where: { key: 'documents' },
        remedy: 'Correct the name of the format.',
    });
}
/** A folder in which nothing is known is no clean one: what there is to count was not found. */
function nothingRecognised(path) {
    return new errors/* PortcullisError */.SO({
        code: 'no-manifest',
        message: 'expected at least one file that names packages, got none',
        where: { file: path },
        remedy: 'Scan the folder that holds the lock files; docs/guides/sbom.md lists what is read.',
    });
}
function unhashed(manifests) {
    const fingerprint = fingerprinter();
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

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hN: () => (/* binding */ parseYaml),
  v: () => (/* binding */ parseYamlDocuments),
  Um: () => (/* binding */ scalarValue)
});

// EXTERNAL MODULE: ./build/packages/core/src/text.js
var src_text = __nccwpck_require__(948);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __nccwpck_require__(732);
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
    return new errors/* PortcullisError */.SO({
        code: 'yaml-invalid',
        message: `expected valid YAML: ${message}`,
        where: { file, ...(offset === undefined ? {} : { line: (0,src_text/* lineIndex */.Dp)(text).positionAt(offset).line }) },
        remedy: 'Correct the file; a YAML linter shows the place.',
    });
}
/**
 * Roots of the documents of a YAML stream; a document without content has none.
 * @throws PortcullisError `yaml-invalid` with file and line: a syntax error, a key twice in one map, an alias that leads nowhere or
 *   into itself, more than 200 collections within one another, more bytes than `maxBytes`.
 */
async function readYaml(text, file, maxBytes = maxYamlBytes) {
    return (await yamlReader())(text, file, maxBytes);
}
/** The same for whoever finds out only while it works which other files it needs: once it is loaded, it reads at once. */
async function yamlReader() {
    const parser = await __nccwpck_require__.e(/* import() */ 243).then(__nccwpck_require__.bind(__nccwpck_require__, 243));
    return (text, file, maxBytes = maxYamlBytes) => readNodes(parser, text, file, maxBytes);
}
function readNodes(parser, text, file, maxBytes) {
    if (Buffer.byteLength(text) > maxBytes)
        throw yamlInvalid(file, text, undefined, `expected at most ${maxBytes} bytes`);
    const { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } = parser;
    const { ALIAS, DOCUMENT, MAPPING, POP, SCALAR, SEQUENCE } = EVENT_ID;
    const styles = new Map([
        [SCALAR_STYLE.SINGLE_QUOTED, 'single'],
        [SCALAR_STYLE.DOUBLE_QUOTED, 'double'],
        [SCALAR_STYLE.LITERAL_BLOCK, 'literal'],
        [SCALAR_STYLE.FOLDED_BLOCK, 'folded'],
    ]);
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
        const style = styles.get(event.style) ?? 'plain';
        const block = style === 'literal' || style === 'folded' ? { indent: Math.max(0, event.indent) } : {};
        return { kind: 'scalar', text: value, plain: style === 'plain', style, at: place, ...block, ...tag, ...verbatim };
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
async function parseYamlDocuments(text, file, { maxBytes, asText = false } = {}) {
    const roots = await readYaml(text, file, maxBytes);
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    return roots.map((root) => ({
        value: root === undefined ? null : nodeValue(root, text, file, asText),
        lineOf: (path) => {
            const place = root === undefined ? undefined : placeOf(root, path);
            return place === undefined ? undefined : lines.positionAt(place.start).line;
        },
    }));
}
/** @throws PortcullisError `yaml-invalid` for aliases that multiply, and for keys that are collections. */
function nodeValue(root, text, file, asText) {
    let aliased = 0;
    const build = (node, through) => {
        const behind = through || node.alias !== undefined;
        if (behind && ++aliased > maxAliased)
            throw yamlInvalid(file, text, node.alias?.start, `expected aliases that stand for at most ${maxAliased} values`);
        if (node.tag !== undefined && !coreTags.has(node.tag))
            throw yamlInvalid(file, text, node.at.start, `expected no tag of its own, got ${node.tag.slice(0, 60)}`);
        if (node.kind === 'scalar')
            return asText ? textOrNothing(node) : scalarValue(node);
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
function textOrNothing(node) {
    return scalarValue(node) === null ? null : node.text;
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
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   bg: () => (/* binding */ refuseOtherSpelling)
/* harmony export */ });
/* unused harmony export keyText */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(732);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(693);
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
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(given) ? given : reader.fail(path, `expected a day as YYYY-MM-DD, got "${given.slice(0, 40)}"`);
        },
    };
    return reader;
}
/** `images[0].any-of[1].key` */
function keyText(path) {
    return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
}
/** A file that was meant for the policy and is read by nobody. @throws PortcullisError `policy-misnamed` */
function refuseOtherSpelling(tree) {
    const name = policyFile.slice(policyFile.lastIndexOf('/') + 1);
    const other = tree.list('.github').find((entry) => entry !== name && /^\.?portcullis\.ya?ml$/i.test(entry));
    if (other === undefined)
        return;
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
        code: 'policy-misnamed',
        message: `expected the policy as ${policyFile}, got a file that nobody reads`,
        where: { file: `.github/${other}` },
        remedy: `Name it ${policyFile}.`,
    });
}


/***/ }),

/***/ 315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ky: () => (/* binding */ findGitRoot),
  $Y: () => (/* binding */ git),
  Qo: () => (/* binding */ headCommit),
  QX: () => (/* binding */ isAncestor),
  jh: () => (/* binding */ isCommitId),
  fY: () => (/* binding */ parentsOf),
  zX: () => (/* binding */ readAtCommit),
  WL: () => (/* binding */ resolveCommit)
});

// UNUSED EXPORTS: gitArguments, hasGit, requireGit, startGit

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./build/packages/workspace/src/paths.js
var paths = __nccwpck_require__(179);
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
    return root !== undefined && ((0,paths/* insideFolder */.x)(root, path) || (0,paths/* insideFolder */.x)(real(root), path));
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


/***/ }),

/***/ 179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ insideFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);
// Where one path lies to another.

/** Whether a path is the folder or lies in it; both absolute. */
function insideFolder(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
}


/***/ }),

/***/ 158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ settingsTree),
/* harmony export */   f5: () => (/* binding */ settingsOf)
/* harmony export */ });
/* unused harmony exports newSuppressionRemark, sourceSuppressions */
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(315);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(23);
// Whose settings judge. What a change says of the scan that judges it (configuration, ignore files, comments that allow
// a finding) counts after the merge: until then the base commit's word holds, or the default branch's.


/** Settings of a workspace, by the change under judgement. `checkout` is the repository's folder where it is not the workspace's own. */
function settingsOf(workspace, change, checkout = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .findGitRoot */ .ky)(workspace)) {
    const head = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .workingTree */ .cn)(workspace, checkout);
    if (change === undefined)
        return { origin: 'checkout', tree: head, head };
    const holds = (commit) => checkout !== undefined && (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(checkout, ['cat-file', '-e', `${commit}^{tree}`]).ok;
    if (change.kind === 'pull-request') {
        const { base } = change;
        if (base !== undefined && holds(base)) {
            return { origin: 'base', tree: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .commitTree */ .SC)(workspace, base, `at the base commit ${base.slice(0, 12)}`, checkout), head, commit: base };
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
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .isAncestor */ .QX)(checkout, change.head, commit))
        return { origin: 'checkout', tree: head, head };
    const where = `on the default branch ${name} (${commit.slice(0, 12)})`;
    return { origin: 'default-branch', tree: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .commitTree */ .SC)(workspace, commit, where, checkout), head, commit };
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


/***/ }),

/***/ 23:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ commitTree),
/* harmony export */   cn: () => (/* binding */ workingTree)
/* harmony export */ });
/* unused harmony exports maxSettingsBytes, checkoutPrefix */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(732);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(315);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(716);
// One reader of a workspace's files, at this checkout or at a commit: whoever takes settings from a Tree cannot read them
// from somewhere else, so the base commit judges by construction.






/** Largest settings file where nothing else is said. */
const maxSettingsBytes = 5 * 1024 * 1024;
/** A checkout in a subfolder of the workspace, with a slash at its end; empty where the workspace is the checkout or lies in it. */
function checkoutPrefix(workspace, checkout) {
    if (checkout === undefined)
        return '';
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, checkout).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
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
    const root = checkout ?? (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .findGitRoot */ .ky)(workspace) ?? workspace;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, workspace).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
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
            const content = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .readAtCommit */ .zX)(root, commit, inRepository(path), maxBytes);
            if (content === 'missing-commit')
                throw unreadable(path, `expected a file of at most ${maxBytes} bytes ${place}`);
            return content;
        },
        list(directory) {
            if (!(0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommitId */ .jh)(commit))
                return [];
            const folder = inRepository(directory).replace(/\/+$/, '');
            const listing = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, ['ls-tree', '-z', '--full-tree', '--name-only', `${commit}:${folder === '.' ? '' : folder}`]);
            const names = listing.ok ? listing.stdout.toString('utf8').split('\0') : [];
            return names.filter((name) => name !== '').sort();
        },
        paths() {
            if (!(0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommitId */ .jh)(commit))
                return [];
            const listing = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', `${commit}:${above === '.' ? '' : above}`]);
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
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            for (const [path, content] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1)))
                hash.update(`${path}\0${content?.length ?? -1}\0`).update(content ?? '');
            return hash.digest('hex');
        },
    };
}
function namesIn(workspace, directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, directory);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() !== true)
        return [];
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .insideWorkspace */ .CT)(workspace, directory)).sort();
    }
    catch (error) {
        throw error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO ? error : unreadable(directory, `expected a readable directory, got ${(0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(error)}`);
    }
}
function readInside(workspace, path, maxBytes) {
    let descriptor;
    try {
        const absolute = (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .insideWorkspace */ .CT)(workspace, path);
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(absolute, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (!stats.isFile())
            throw unreadable(path, 'expected a file, got a directory or device');
        if (stats.size > maxBytes)
            throw unreadable(path, `expected at most ${maxBytes} bytes, got ${stats.size}`);
        const content = Buffer.alloc(stats.size);
        let length = 0;
        while (length < content.length) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, content, length, content.length - length, length);
            if (count === 0)
                break;
            length += count;
        }
        return content.subarray(0, length);
    }
    catch (error) {
        // A link whose target is gone is no missing file: somebody meant it to be read.
        if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO && error.code === 'path-missing' && !isLink(workspace, path))
            return undefined;
        if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO && error.code === 'tree-unreadable')
            throw error;
        throw unreadable(path, `expected a readable file, got ${error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO ? error.message : (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(error)}`);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
function isLink(workspace, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, path), { throwIfNoEntry: false })?.isSymbolicLink() === true;
    }
    catch {
        return false;
    }
}
function unreadable(path, message) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
        code: 'tree-unreadable',
        message,
        where: { file: path },
        remedy: 'Name a readable file inside the workspace; a commit that is not here comes with `fetch-depth: 0`.',
    });
}


/***/ }),

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CT: () => (/* binding */ insideWorkspace),
  Y1: () => (/* binding */ pathFilter),
  sL: () => (/* binding */ readWorkspaceFile),
  uc: () => (/* binding */ systemReason),
  b5: () => (/* binding */ walkWorkspace)
});

// UNUSED EXPORTS: relativePath, resultsDirectory

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __nccwpck_require__(732);
// EXTERNAL MODULE: ./build/packages/core/src/finding.js
var finding = __nccwpck_require__(486);
// EXTERNAL MODULE: ./build/packages/workspace/src/git.js + 2 modules
var git = __nccwpck_require__(315);
;// CONCATENATED MODULE: ./build/packages/workspace/src/checkout.js
// The files of a git checkout as git itself lists them: tracked ones, and untracked ones that no rule ignores.


/**
 * Asks git for the files at and below a directory. Undefined when git cannot tell (no git, a broken repository)
 * or when the directory itself is ignored: the caller then walks it like any directory, which only finds more.
 */
function listCheckout(directory) {
    const run = (0,git/* git */.$Y)(directory, ['ls-files', '-z', '-v', '--cached', '--others', '--exclude-standard', '--', '.']);
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
    const run = (0,git/* git */.$Y)(directory, [...args, 'HEAD', '--', '.']);
    if (!run.ok)
        return (0,git/* git */.$Y)(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']).ok ? undefined : new Map();
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
        : (0,git/* git */.$Y)(directory, ['hash-object', '--no-filters', '--stdin-paths'], Buffer.from(asked.map(({ path }) => `${path}\n`).join('')));
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

// EXTERNAL MODULE: ./build/packages/workspace/src/paths.js
var paths = __nccwpck_require__(179);
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
        throw new errors/* PortcullisError */.SO({
            code: missing ? 'path-missing' : 'path-unreadable',
            message: missing
                ? 'expected a file or directory, got a path that does not exist'
                : `expected a readable path, got ${systemReason(error)}`,
            where: { file: path, key: 'path' },
            remedy: missing ? 'Check the spelling and that the checkout step ran before this one.' : 'Give the job permission to read it.',
        });
    }
    if (!(0,paths/* insideFolder */.x)(root, real)) {
        throw new errors/* PortcullisError */.SO({
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
    throw new errors/* PortcullisError */.SO({
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
                throw new errors/* PortcullisError */.SO({
                    code: 'glob-invalid',
                    message: 'expected a glob of at most 1000 characters',
                    where: { key: glob.slice(0, 40) },
                    remedy: 'Split the glob.',
                });
            const body = glob.replace(/^\.?\//, '').replace(/\/$/, '/**');
            // It would stand for every path but those that it names.
            if (/^!(?!\()/.test(body))
                throw new errors/* PortcullisError */.SO({
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
        const inRepository = (0,git/* findGitRoot */.ky)(start) !== undefined;
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
        const { ignoreRules } = await Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(119)]).then(__nccwpck_require__.bind(__nccwpck_require__, 119));
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
        if (!(0,paths/* insideFolder */.x)(this.workspace, target))
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
        const byPath = (a, b) => (0,finding/* compareText */.n)(a.path, b.path);
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
        throw new errors/* PortcullisError */.SO({
            code: 'workspace-missing',
            message: `expected the workspace directory, got ${systemReason(error)}`,
            where: { file: (0,external_node_path_.basename)(path) === '' ? path : path },
            remedy: 'Run the checkout step before this one.',
        });
    }
}


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
/******/ var __webpack_exports__checkDocument = __webpack_exports__.sw;
/******/ var __webpack_exports__comparison = __webpack_exports__.my;
/******/ var __webpack_exports__documentFormats = __webpack_exports__.WU;
/******/ var __webpack_exports__documentOf = __webpack_exports__.lM;
/******/ var __webpack_exports__engine = __webpack_exports__.Hi;
/******/ var __webpack_exports__isDocumentFormat = __webpack_exports__.b2;
/******/ var __webpack_exports__looksLikeDocument = __webpack_exports__.$l;
/******/ var __webpack_exports__merged = __webpack_exports__.Zu;
/******/ var __webpack_exports__readDocument = __webpack_exports__.u0;
/******/ var __webpack_exports__sbomInputs = __webpack_exports__.fF;
/******/ var __webpack_exports__source = __webpack_exports__.sP;
/******/ export { __webpack_exports__checkDocument as checkDocument, __webpack_exports__comparison as comparison, __webpack_exports__documentFormats as documentFormats, __webpack_exports__documentOf as documentOf, __webpack_exports__engine as engine, __webpack_exports__isDocumentFormat as isDocumentFormat, __webpack_exports__looksLikeDocument as looksLikeDocument, __webpack_exports__merged as merged, __webpack_exports__readDocument as readDocument, __webpack_exports__sbomInputs as sbomInputs, __webpack_exports__source as source };
/******/ 
