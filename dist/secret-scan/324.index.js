"use strict";
exports.id = 324;
exports.ids = [324];
exports.modules = {



};
;