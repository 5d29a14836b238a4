"use strict";
exports.id = 543;
exports.ids = [543];
exports.modules = {



};
;