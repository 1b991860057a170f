// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Alibaba Cloud's own clients, one function each: (operation) => answer. An operation is
// { action, method, query } and, where it needs them, { version, body, headers }.

const openApi = require('@alicloud/openapi-core');
const olderOpenApi = require('@alicloud/openapi-client');
const olderUtil = require('@alicloud/openapi-util');
const teaUtil = require('@alicloud/tea-util');
const { RPCClient } = require('@alicloud/pop-core');
const darabonba = require('@darabonba/typescript');

const soarVersion = '2022-07-28';
const patience = 20000; // milliseconds; a busy computer may take longer than the libraries wait

function paramsOf({ action, version = soarVersion, method, body }) {
  return {
    action,
    version,
    method,
    protocol: 'HTTPS',
    pathname: '/',
    authType: 'AK',
    style: 'RPC',
    bodyType: 'json',
    reqBodyType: Buffer.isBuffer(body) ? 'byte' : 'formData',
  };
}

// The libraries say which kind of credential it was in a header of their own. They may be given a
// credential that does not; then they send and sign what Herald does.
function quiet({ id, secret, token }) {
  const type = token ? 'sts' : 'access_key';
  return {
    getCredential: async () => ({
      type,
      accessKeyId: id,
      accessKeySecret: secret,
      securityToken: token,
    }),
  };
}

function config({ key, endpoint, protocol = 'http', isQuiet = false }) {
  const known = { endpoint, protocol, readTimeout: patience, connectTimeout: patience };
  if (isQuiet) return { ...known, credential: quiet(key) };
  return { ...known, accessKeyId: key.id, accessKeySecret: key.secret, securityToken: key.token };
}

// ACS3-HMAC-SHA256, the current client.
function openApiCore(access) {
  const { $OpenApiUtil: types, OpenApiUtil: util } = openApi;
  const client = new openApi.default(new types.Config(config(access)));
  return async (operation) => {
    const { query = {}, body, headers } = operation;
    const request = new types.OpenApiRequest({ query: util.query(query), body, headers });
    const answer = await client.callApi(
      new types.Params(paramsOf(operation)),
      request,
      new darabonba.RuntimeOptions({}),
    );
    return answer.body;
  };
}

// ACS3-HMAC-SHA256, the generation before, on tea-util and openapi-util.
function openApiClient(access) {
  const client = new olderOpenApi.default(new olderOpenApi.Config(config(access)));
  return async (operation) => {
    const { query = {}, body, headers } = operation;
    const request = new olderOpenApi.OpenApiRequest({
      query: olderUtil.default.query(query),
      body,
      headers,
    });
    const answer = await client.callApi(
      new olderOpenApi.Params(paramsOf(operation)),
      request,
      new teaUtil.RuntimeOptions({}),
    );
    return answer.body;
  };
}

// HMAC-SHA1, signature version 1.0.
function popCore({ key, endpoint, protocol = 'http' }) {
  return ({ action, version = soarVersion, method, query = {} }) => {
    const client = new RPCClient({
      endpoint: `${protocol}://${endpoint}`,
      apiVersion: version,
      accessKeyId: key.id,
      accessKeySecret: key.secret,
      securityToken: key.token,
    });
    return client.request(action, query, { method, formatParams: false, timeout: patience });
  };
}

module.exports = { openApiCore, openApiClient, popCore };
