"use strict";
exports.id = 9313;
exports.ids = [9313];
exports.modules = {



};
;