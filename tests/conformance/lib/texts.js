// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// What is easily encoded wrongly.

const marks = '+ ~ * \' ( ) ! % %20 %2B & = / ? # @ : , ; $ " \\ < >';
const mixed = `张三 李四 😀👩‍💻 é e\u0301 \u00a0 ${marks} -_.~`;

module.exports = {
  marks,
  mixed,
  lines: `${mixed}\r\n\t第二行\n${mixed}`,
  long: '长文😀 %+'.repeat(400),
};
