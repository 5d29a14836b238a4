"use strict";
exports.id = 248;
exports.ids = [248];
exports.modules = {



};
;