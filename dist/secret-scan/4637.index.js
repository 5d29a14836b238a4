"use strict";
exports.id = 4637;
exports.ids = [4637];
exports.modules = {



};
;