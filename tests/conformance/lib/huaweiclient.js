// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Huawei Cloud's own client: (operation) => answer. An operation is { method, url, queryParams,
// headers, data } as the vendor's generated clients hand it to their core.

const { BasicCredentials } = require('@huaweicloud/huaweicloud-sdk-core');
const { ClientBuilder } = require('@huaweicloud/huaweicloud-sdk-core/ClientBuilder');
const log4js = require('log4js');

// It prints every refusal, and refusals are what the tests ask for.
log4js.configure({
  appenders: { out: { type: 'stdout' } },
  categories: { default: { appenders: ['out'], level: 'off' } },
});

function credentialOf({ id, secret, token, project }) {
  const credential = new BasicCredentials().withAk(id).withSk(secret);
  if (token) credential.withSecurityToken(token);
  return project ? credential.withProjectId(project) : credential;
}

function build(key, endpoint) {
  return new ClientBuilder((client) => client)
    .withCredential(credentialOf(key))
    .withEndpoint(endpoint)
    .build();
}

function send(client) {
  return ({ queryParams = {}, headers = {}, ...rest }) =>
    client.sendRequest({
      contentType: 'application/json',
      pathParams: {},
      queryParams,
      headers,
      ...rest,
    });
}

// SDK-HMAC-SHA256
function signing(key, endpoint) {
  return send(build(key, endpoint));
}

// No signature: the token goes with each request.
function withToken(token, endpoint) {
  const client = build({ id: 'none', secret: 'none' }, endpoint).withCredential(undefined);
  return ({ headers, ...rest }) =>
    send(client)({ headers: { 'X-Auth-Token': token, ...headers }, ...rest });
}

module.exports = { credentialOf, signing, withToken };
