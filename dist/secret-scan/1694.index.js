"use strict";
exports.id = 1694;
exports.ids = [1694];
exports.modules = {



};
;