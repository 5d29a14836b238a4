"use strict";
exports.id = 2855;
exports.ids = [2855];
exports.modules = {



};
;