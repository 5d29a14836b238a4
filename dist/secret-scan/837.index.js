"use strict";
exports.id = 837;
exports.ids = [837];
exports.modules = {



};
;