// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Alibaba Cloud's own clients ask the sandbox, with every operation that Herald uses.

const assert = require('node:assert/strict');
const { after, before, test } = require('node:test');
const sts = require('@alicloud/sts20150401');
const darabonba = require('@darabonba/typescript');
const { $OpenApiUtil } = require('@alicloud/openapi-core');
const { default: RoleProvider } = require('@alicloud/credentials/dist/src/providers/ram_role_arn');
const { default: KeyProvider } = require('@alicloud/credentials/dist/src/providers/static_ak');

const { openApiClient, openApiCore, popCore } = require('./lib/alibabaclients');
const { assumeRole, findSender, lookUps, mail, roleArn } = require('./lib/alibabaoperations');
const { SandboxProgram } = require('./lib/sandboxprogram');
const texts = require('./lib/texts');
const { Wiretap } = require('./lib/wiretap');

let sandbox;
let tap;
let sender;

before(async () => {
  sandbox = await SandboxProgram.start();
  tap = await Wiretap.start(sandbox);
  sender = await findSender(
    openApiCore({ key: sandbox.alibaba.permanent, endpoint: tap.authority }),
  );
});

after(() => {
  tap.stop();
  sandbox.stop();
});

async function expectMailed(call, operation, asked = operation.query) {
  const answer = await call(operation);
  const { requestId, receivers, subject, body } = (await sandbox.inbox()).at(-1);
  const told = {
    requestId: answer.RequestId,
    receivers: asked.Receivers,
    subject: asked.Subject,
    body: asked.Content,
  };
  assert.deepEqual({ requestId, receivers, subject, body }, told);
}

const bodies = {
  plain: 'hello',
  invisible: '\ufeffhello',
  marks: texts.marks,
  lines: texts.lines,
  long: texts.long,
};

for (const client of [openApiCore, openApiClient, popCore]) {
  for (const kind of ['permanent', 'temporary']) {
    const access = () => ({ key: sandbox.alibaba[kind], endpoint: tap.authority });

    test(`${client.name}, ${kind} key: look-ups`, async () => {
      for (const operation of lookUps(sender))
        assert.ok((await client(access())(operation)).RequestId, operation.action);
    });

    for (const [name, text] of Object.entries(bodies)) {
      test(`${client.name}, ${kind} key: mails ${name}`, () =>
        expectMailed(client(access()), mail(sender, texts.mixed, text)));
    }

    if (client !== popCore) {
      test(`${client.name}, ${kind} key: mails with a form body`, async () => {
        const { query, ...operation } = mail(sender, texts.mixed, texts.lines.repeat(200));
        await expectMailed(client(access()), { ...operation, body: query }, query);
      });
    }
  }

  test(`${client.name}: takes a role and mails with its key`, async () => {
    const permanent = { key: sandbox.alibaba.permanent, endpoint: tap.authority };
    const { Credentials: lent } = await client(permanent)(assumeRole);
    const key = { id: lent.AccessKeyId, secret: lent.AccessKeySecret, token: lent.SecurityToken };
    await expectMailed(client({ key, endpoint: tap.authority }), mail(sender, 'lent', texts.mixed));
  });
}

test('the client of STS itself takes a role', async () => {
  const { id, secret } = sandbox.alibaba.permanent;
  const config = new $OpenApiUtil.Config({
    accessKeyId: id,
    accessKeySecret: secret,
    endpoint: tap.authority,
    protocol: 'http',
  });
  const request = new sts.AssumeRoleRequest({
    roleArn,
    roleSessionName: 'herald',
    durationSeconds: 900,
  });
  const { body } = await new sts.default(config).assumeRoleWithOptions(
    request,
    new darabonba.RuntimeOptions({}),
  );
  assert.match(body.credentials.accessKeyId, /^STS\./);
});

test("the credentials library's own provider takes a role", async () => {
  tap.catchHttps(); // it asks sts.aliyuncs.com, whatever it is told
  const { id, secret } = sandbox.alibaba.permanent;
  const key = KeyProvider.builder().withAccessKeyId(id).withAccessKeySecret(secret).build();
  const role = RoleProvider.builder()
    .withCredentialsProvider(key)
    .withRoleArn(roleArn)
    .withRoleSessionName('herald');
  const lent = await role.build().getCredentials();
  assert.match(lent.accessKeyId, /^STS\./);
  assert.equal(
    tap.last.headers.find(([name]) => name.toLowerCase() === 'host')[1],
    'sts.aliyuncs.com',
  );
});

test('all operations were asked', async () => {
  const counters = await sandbox.counters();
  assert.equal(counters.unknown, undefined);
  for (const action of [
    'RunNotifyComponentWithEmail',
    'AssumeRole',
    ...lookUps(sender).map((one) => one.action),
  ])
    assert.ok(counters[action] >= 5, `${action}: ${counters[action]}`);
});
