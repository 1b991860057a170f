// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Huawei Cloud's own library makes the requests that Herald has made, from the same parameters and
// at the same moment: they must come out the same.

const assert = require('node:assert/strict');
const { after, before, test } = require('node:test');
const { AKSKSigner } = require('@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner');
const { IamClient } = require('@huaweicloud/huaweicloud-sdk-iam/v3/public-api');

const { decoded, headersOf, heraldRequests, queryOf, seed } = require('./lib/heraldrequests');
const { credentialOf, signing, withToken } = require('./lib/huaweiclient');
const { get, passwordLogin, resendable, workspace } = require('./lib/huaweioperations');
const { Wiretap } = require('./lib/wiretap');

const requests = heraldRequests('huawei');
let tap;
let canonical; // the last that the library has signed

before(async () => {
  tap = await Wiretap.start();
  tap.catchHttps();
  const { buildCanonicalRequest } = AKSKSigner;
  AKSKSigner.buildCanonicalRequest = (...parts) => (canonical = buildCanonicalRequest(...parts));
});

after(() => tap.stop());

function isSigned({ headers }) {
  return 'authorization' in headers;
}

function some(filter) {
  const found = requests.filter(filter);
  assert.ok(found.length > 0);
  return found;
}

// As the vendor's generated clients ask for what Herald was asked for.
function operationOf({ operation, input }) {
  const { query, records, language } = input;
  const its = workspace(input.project);
  switch (operation) {
    case 'ListAppGroup':
      return its.appGroups(query);
    case 'ListAuthorizationMailRecord':
      return its.mailRecords(query);
    case 'ListAppGroupAuthorization':
      return its.authorizations(query);
    case 'SendAuthorizationMail':
      return its.resend(records.map(resendable), language);
    case 'SendAuthorizedMail':
      return its.resendByAuthorization(records, language);
    case 'KeystoneListProjects':
      return get('/v3/projects', query);
    default:
      throw new Error(operation);
  }
}

function expectSameContent(made) {
  const wire = tap.last;
  assert.equal(wire.method, made.method);
  assert.equal(wire.target.split('?')[0], made.url.pathname);
  assert.deepEqual(decoded(queryOf(wire.target)), decoded(made.url.search.slice(1)));
  assert.equal(wire.body.toString(), made.body);
}

test('the signer, of exactly what Herald sends', (t) => {
  const all = some(isSigned);
  for (const made of all) {
    const { authorization, ...headers } = Object.fromEntries(Object.entries(made.headers));
    headers['X-Sdk-Date'] = headers['x-sdk-date']; // the signer looks for it in this spelling alone
    delete headers['x-sdk-date'];
    const endpoint = made.url.origin + made.url.pathname;
    const queryParams = Object.fromEntries(
      decoded(made.url.search.slice(1)).map((pair) => pair.split(/=(.*)/s)),
    );
    const data = made.body && JSON.parse(made.body);
    const signed = AKSKSigner.sign(
      { method: made.method, endpoint, headers, queryParams, data },
      credentialOf(made.signer),
    );
    assert.equal(canonical, made.canonical);
    assert.equal(signed.Authorization, authorization);
  }
  t.diagnostic(`${all.length} requests, seed ${seed}`);
});

test('the client, with a key: Workspace', async (t) => {
  const all = some((made) => isSigned(made) && made.operation !== 'KeystoneListProjects');
  for (const made of all) {
    const { headers, ...operation } = operationOf(made);
    const dated = { 'X-Sdk-Date': made.headers['x-sdk-date'], ...headers };
    await signing(
      { ...made.signer, project: made.input.project },
      made.url.origin,
    )({ ...operation, headers: dated });
    expectSameContent(made);
    assert.equal(canonical, made.canonical);
    const wire = headersOf(tap.last);
    for (const [name, value] of Object.entries(made.headers)) assert.equal(wire[name], value, name);
    assert.equal(wire.host, made.url.host);
  }
  t.diagnostic(`${all.length} requests, seed ${seed}`);
});

// The library signs a content type with every GET; Herald sends none to IAM. Both say what they sign.
test('the client, with a key: projects', async (t) => {
  const all = some((made) => isSigned(made) && made.operation === 'KeystoneListProjects');
  for (const made of all) {
    const headers = { 'X-Sdk-Date': made.headers['x-sdk-date'] };
    await signing(made.signer, made.url.origin)({ ...operationOf(made), headers });
    expectSameContent(made);
    const without = canonical
      .replace('content-type:application/json\n', '')
      .replace('content-type;', '');
    assert.equal(without, made.canonical);
  }
  t.diagnostic(`${all.length} requests, seed ${seed}`);
});

test('the client, with a token', async (t) => {
  const all = some((made) => made.key.token !== '');
  for (const made of all) {
    await withToken(made.key.token, made.url.origin)(operationOf(made));
    expectSameContent(made);
    const wire = headersOf(tap.last);
    for (const name of ['x-auth-token', 'x-language', 'authorization', 'x-sdk-date'])
      assert.equal(wire[name], made.headers[name], name);
  }
  t.diagnostic(`${all.length} requests, seed ${seed}`);
});

test('the client of IAM: tokens', async (t) => {
  const all = some((made) => made.operation === 'KeystoneCreateUserTokenByPassword');
  for (const made of all) {
    const { project, region } = made.input;
    const body = passwordLogin(made.input, project ? { id: project } : { name: region });
    const builder = IamClient.newBuilder().withCredential(
      credentialOf({ id: 'none', secret: 'none' }),
    );
    await builder
      .withEndpoint(made.url.origin)
      .build()
      .keystoneCreateUserTokenByPassword({ body, nocatalog: 'true' });
    assert.equal(tap.last.method, made.method);
    assert.equal(tap.last.target, made.url.pathname + made.url.search);
    assert.deepEqual(JSON.parse(tap.last.body), JSON.parse(made.body));
  }
  t.diagnostic(`${all.length} requests, seed ${seed}`);
});
