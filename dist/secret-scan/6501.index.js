"use strict";
exports.id = 6501;
exports.ids = [6501];
exports.modules = {



};
;