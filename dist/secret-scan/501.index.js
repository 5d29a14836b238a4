"use strict";
exports.id = 501;
exports.ids = [501];
exports.modules = {



};
;