// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Requests that Herald has made (makerequests.cpp), and what of them is compared.

const { execFileSync } = require('node:child_process');
const path = require('node:path');

const rounds = process.env.HERALD_ROUNDS ?? '80';
const seed = process.env.HERALD_SEED ?? '1';

function read(line) {
  const made = JSON.parse(line);
  const { id, secret, securityToken } = made.key;
  const headers = Object.fromEntries(
    made.headers.map(([name, value]) => [name.toLowerCase(), value]),
  );
  return {
    ...made,
    url: new URL(made.url),
    headers,
    signer: { id, secret, token: securityToken || undefined },
  };
}

function heraldRequests(cloud) {
  const program = path.join(process.env.HERALD_BIN, 'makerequests');
  const text = execFileSync(program, ['--rounds', rounds, '--seed', seed], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return text
    .trimEnd()
    .split('\n')
    .map(read)
    .filter((one) => one.cloud === cloud);
}

// Names and values of a query or form as the service decodes them, sorted: order and spelling on the wire are free.
function decoded(text) {
  const pairs =
    text === ''
      ? []
      : text.split('&').map((pair) => pair.split('=').map(decodeURIComponent).join('='));
  return pairs.sort();
}

function queryOf(target) {
  return target.split('?')[1] ?? '';
}

function headersOf({ headers }) {
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
}

module.exports = { decoded, headersOf, heraldRequests, queryOf, seed };
