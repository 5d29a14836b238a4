"use strict";
exports.id = 312;
exports.ids = [312];
exports.modules = {



};
;