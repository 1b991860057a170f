// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Huawei Cloud's own clients ask the sandbox, with every operation that Herald uses.

const assert = require('node:assert/strict');
const { after, before, test } = require('node:test');
const { Region } = require('@huaweicloud/huaweicloud-sdk-core');
const { ClientBuilder } = require('@huaweicloud/huaweicloud-sdk-core/ClientBuilder');
const { IamClient } = require('@huaweicloud/huaweicloud-sdk-iam/v3/public-api');

const { credentialOf, signing, withToken } = require('./lib/huaweiclient');
const {
  findRecords,
  get,
  lookUps,
  passwordLogin,
  sends,
  workspace,
} = require('./lib/huaweioperations');
const { SandboxProgram } = require('./lib/sandboxprogram');
const { Wiretap } = require('./lib/wiretap');

let sandbox;
let tap;
let endpoint;
let found;

before(async () => {
  sandbox = await SandboxProgram.start();
  tap = await Wiretap.start(sandbox);
  endpoint = `http://${tap.authority}`;
  found = await findRecords(signing(keyOf('permanent'), endpoint), workspace());
});

after(() => {
  tap.stop();
  sandbox.stop();
});

function keyOf(kind, project = sandbox.huawei.project) {
  return { ...sandbox.huawei[kind], project };
}

function iam(key = keyOf('permanent', undefined)) {
  return IamClient.newBuilder().withCredential(credentialOf(key)).withEndpoint(endpoint).build();
}

async function expectAllTaken(call, operations) {
  for (const operation of lookUps(operations, found.app_group_id))
    assert.equal((await call(operation)).httpStatusCode, 200, operation.url);
  for (const operation of sends(operations, found)) {
    const earlier = (await sandbox.inbox()).length;
    assert.equal((await call(operation)).httpStatusCode, 200, operation.url);
    const mailed = (await sandbox.inbox()).slice(earlier);
    const asked = operation.data.records.map((one) => one.id ?? one);
    assert.deepEqual(
      mailed.map((item) => item.recordId),
      asked,
    );
    for (const { language } of mailed)
      assert.equal(language, operation.headers['X-Language'] ?? '');
  }
}

for (const kind of ['permanent', 'temporary']) {
  test(`${kind} key: every operation of Workspace`, () =>
    expectAllTaken(signing(keyOf(kind), endpoint), workspace()));

  test(`${kind} key: projects, with the client of IAM`, async () => {
    const { projects } = await iam(keyOf(kind, undefined)).keystoneListProjects({
      name: sandbox.huawei.region,
    });
    assert.deepEqual(
      projects.map((one) => one.id),
      [sandbox.huawei.project],
    );
    assert.equal((await iam(keyOf(kind, undefined)).keystoneListProjects({})).projects.length, 2);
  });
}

async function freshToken() {
  const body = passwordLogin(sandbox.huawei, { id: sandbox.huawei.project });
  const answer = await iam().keystoneCreateUserTokenByPassword({ body, nocatalog: 'true' });
  assert.equal(answer.httpStatusCode, 201);
  assert.equal(answer.token.catalog, undefined);
  return answer['X-Subject-Token'];
}

test('token: every operation of Workspace', async () => {
  await expectAllTaken(withToken(await freshToken(), endpoint), workspace(sandbox.huawei.project));
});

test('token: projects', async () => {
  const call = withToken(await freshToken(), endpoint);
  assert.equal(
    (await call(get('/v3/projects', { name: sandbox.huawei.region }))).projects.length,
    1,
  );
});

test('the core finds the project of a region by itself', async () => {
  const credential = credentialOf(keyOf('permanent', undefined)).withIamEndpoint(endpoint);
  const region = new Region(sandbox.huawei.region, [endpoint]);
  const client = new ClientBuilder((one) => one)
    .withCredential(credential)
    .withRegion(region)
    .build();
  const { appGroups } = workspace();
  const answer = await client.sendRequest({
    ...appGroups(),
    contentType: 'application/json',
    pathParams: {},
    headers: {},
  });
  assert.equal(answer.httpStatusCode, 200);
});

test('all operations were asked', async () => {
  const counters = await sandbox.counters();
  assert.equal(counters.unknown, undefined);
  for (const name of [
    'SendAuthorizationMail',
    'SendAuthorizedMail',
    'ListAuthorizationMailRecord',
    'ListAppGroup',
    'ListAppGroupAuthorization',
    'KeystoneCreateUserTokenByPassword',
    'KeystoneListProjects',
  ])
    assert.ok(counters[name] >= 2, `${name}: ${counters[name]}`);
});
