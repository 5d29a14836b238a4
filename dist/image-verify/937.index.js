"use strict";
exports.id = 937;
exports.ids = [937];
exports.modules = {



};
;