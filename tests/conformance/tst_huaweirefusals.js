// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// What Huawei Cloud's own client has signed is changed on its way; the sandbox refuses it, and the
// client understands why.

const assert = require('node:assert/strict');
const { after, before, test } = require('node:test');

const { signing, withToken } = require('./lib/huaweiclient');
const {
  findRecords,
  get,
  lookUps,
  passwordLogin,
  sends,
  workspace,
} = require('./lib/huaweioperations');
const { SandboxProgram } = require('./lib/sandboxprogram');
const tampers = require('./lib/tampers');
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
  found.records.splice(5);
  found.ids.splice(5);
});

after(() => {
  tap.stop();
  sandbox.stop();
});

function keyOf(kind) {
  return { ...sandbox.huawei[kind], project: sandbox.huawei.project };
}

const badSignature = { httpStatusCode: 401, errorCode: 'APIGW.0301' };

// Bytes of the path: an address that does not exist, before anybody looks at a signature.
const otherPath = {
  what: 'a byte of the path',
  change: (r) => ({ ...r, target: r.target.replace(/[^?]+/, tampers.otherByte) }),
};
const otherProject = {
  what: 'a byte of the project',
  change: (r) => ({ ...r, target: r.target.replace(/[0-9a-f]{32}/, tampers.otherByte) }),
};

function signatureTampers(request) {
  const signed = tampers
    .header(request, 'authorization')
    .match(/SignedHeaders=([^,]+)/)[1]
    .split(';');
  return [
    ...tampers.queryTampers(request),
    ...signed.map(tampers.headerByte),
    ...signed.filter((name) => name !== 'host').map(tampers.withoutHeader),
    ...(request.target.startsWith('/v1/') ? [otherProject] : []),
    tampers.authorizationByte('algorithm', /^()(SDK-HMAC-SHA256)( .*)$/),
    tampers.authorizationByte('key id', /^(.*Access=)(\w)(.*)$/),
    tampers.authorizationByte('list of headers', /^(.*SignedHeaders=)([^,]+)(,.*)$/),
    tampers.authorizationByte('signature', /^(.*Signature=)(\w+)()$/),
    tampers.otherMethod,
    request.body.length ? tampers.bodyByte : tampers.moreBody,
  ];
}

// The unchanged request is asked between the changed ones: six refusals in a row lock the key.
// Only the unchanged ones may be mailed.
async function expectRefusals(t, call, operation, changes, refusal = badSignature) {
  const earlier = (await sandbox.inbox()).length;
  for (const { what, change } of changes) {
    await call(operation);
    tap.change = change;
    await assert.rejects(call(operation), refusal, `${operation.url}: ${what}`);
  }
  const mails = operation.data?.records.length ?? 0;
  assert.equal((await sandbox.inbox()).length, earlier + changes.length * mails);
  for (const { change } of tampers.harmless(tap.last)) {
    tap.change = change;
    await call(operation);
  }
  t.diagnostic(`${operation.method} ${operation.url}: ${changes.length} changes refused`);
}

function everything(operations) {
  const projects = get('/v3/projects', { name: sandbox.huawei.region });
  return [projects, ...lookUps(operations, found.app_group_id), ...sends(operations, found)];
}

for (const kind of ['permanent', 'temporary']) {
  test(`${kind} key: changed requests are refused`, async (t) => {
    const call = signing(keyOf(kind), endpoint);
    for (const operation of everything(workspace())) {
      await call(operation);
      await expectRefusals(t, call, operation, signatureTampers(tap.last));
      await expectRefusals(t, call, operation, [otherPath], {
        httpStatusCode: 404,
        errorCode: 'APIGW.0101',
      });
    }
  });
}

test('a wrong secret, and a temporary key without its token, are refused', async () => {
  const { appGroups } = workspace();
  const call = (key) => signing(key, endpoint)(appGroups());
  await assert.rejects(call({ ...keyOf('permanent'), secret: 'another' }), badSignature);
  await assert.rejects(call({ ...keyOf('temporary'), token: undefined }), badSignature);
  await assert.rejects(call({ ...keyOf('permanent'), token: 'stray' }), badSignature);
});

function login(project = { id: sandbox.huawei.project }, person = sandbox.huawei) {
  const data = passwordLogin(person, project);
  return {
    method: 'POST',
    url: '/v3/auth/tokens',
    queryParams: { nocatalog: 'true' },
    data,
    responseHeaders: ['X-Subject-Token'],
  };
}

test('a changed token is refused', async (t) => {
  const unsigned = withToken(undefined, endpoint);
  const token = (await unsigned(login()))['X-Subject-Token'];
  const call = withToken(token, endpoint);
  const changes = [tampers.headerByte('x-auth-token'), tampers.withoutHeader('x-auth-token')];
  for (const operation of everything(workspace(sandbox.huawei.project)))
    await expectRefusals(t, call, operation, changes);
});

test('what begins with an invisible character is something else', async () => {
  const call = signing(keyOf('permanent'), endpoint);
  const { resend, resendByAuthorization, mailRecords } = workspace();
  const other = (text) => `\ufeff${text}`;
  const record = found.records[0];
  const refused = { httpStatusCode: 400 };
  const unknown = { httpStatusCode: 404 };
  await assert.rejects(call(resend([{ ...record, account: other(record.account) }])), refused);
  await assert.rejects(call(resend([{ id: other(record.id) }])), unknown);
  await assert.rejects(call(resendByAuthorization([other(found.ids[0])])), unknown);
  await assert.rejects(call(mailRecords({ app_group_id: other(found.app_group_id) })), unknown);
  const person = { ...sandbox.huawei, password: other(sandbox.huawei.password) };
  await assert.rejects(withToken(undefined, endpoint)(login(undefined, person)), {
    httpStatusCode: 401,
  });
});

test('a wrong user, account, password or project gets no token', async () => {
  const unsigned = withToken(undefined, endpoint);
  for (const name of ['user', 'account', 'password'])
    await assert.rejects(
      unsigned(login(undefined, { ...sandbox.huawei, [name]: 'another' })),
      { httpStatusCode: 401 },
      name,
    );
  await assert.rejects(unsigned(login({ id: 'another' })), { httpStatusCode: 404 });
});

for (const [seconds, isTaken] of [
  [840, true],
  [-840, true],
  [960, false],
  [-960, false],
]) {
  test(`a clock ${seconds} seconds away is ${isTaken ? 'taken' : 'refused'}`, async () => {
    const elsewhen = await SandboxProgram.start('--clock-offset', `${seconds}`);
    const answer = signing(
      keyOf('permanent'),
      elsewhen.url.origin,
    )(workspace().appGroups()).finally(() => elsewhen.stop());
    await (isTaken ? answer : assert.rejects(answer, badSignature));
  });
}
