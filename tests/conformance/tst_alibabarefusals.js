// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// What Alibaba Cloud's own clients have signed is changed on its way; the sandbox refuses it, and
// the clients understand why.

const assert = require('node:assert/strict');
const { after, before, test } = require('node:test');

const { openApiClient, openApiCore, popCore } = require('./lib/alibabaclients');
const { assumeRole, findSender, lookUps, mail } = require('./lib/alibabaoperations');
const { SandboxProgram } = require('./lib/sandboxprogram');
const tampers = require('./lib/tampers');
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

// By what was changed; everything else is a signature that does not match.
const codes = {
  'a byte of the key id': 'InvalidAccessKeyId.NotFound',
  'a byte of the algorithm': 'InvalidSignatureMethod',
  'a byte of the list of headers': 'IncompleteSignature',
  'a byte of x-acs-security-token': 'InvalidSecurityToken.MismatchWithAccessKey',
  'without x-acs-security-token': 'MissingSecurityToken',
  'without x-acs-date': 'MissingTimestamp',
  'without x-acs-version': 'MissingVersion',
  'without x-acs-signature-nonce': 'MissingSignatureNonce',
  'without x-acs-content-sha256': 'IncompleteSignature',
  'x-acs-extra added': 'IncompleteSignature',
  'a byte of AccessKeyId': 'InvalidAccessKeyId.NotFound',
  'a byte of SecurityToken': 'InvalidSecurityToken.MismatchWithAccessKey',
  'a byte of SignatureMethod': 'InvalidSignatureMethod',
  'a byte of SignatureVersion': 'InvalidSignatureVersion',
};

function acs3Tampers(request) {
  const names = request.headers.map(([name]) => name.toLowerCase());
  const own = names.filter((name) => name.startsWith('x-acs-'));
  const covered = names.filter(
    (name) => name === 'host' || name === 'content-type' || name.startsWith('x-acs-'),
  );
  return [
    ...tampers.queryTampers(request),
    ...covered.map(tampers.headerByte),
    ...own.filter((name) => name !== 'x-acs-action').map(tampers.withoutHeader),
    tampers.moreHeader('x-acs-extra', '1'),
    tampers.authorizationByte('algorithm', /^()(ACS3-HMAC-SHA256)( .*)$/),
    tampers.authorizationByte('key id', /^(.*Credential=)([^,]+)(,.*)$/),
    tampers.authorizationByte('list of headers', /^(.*SignedHeaders=)([^,]+)(,.*)$/),
    tampers.authorizationByte('signature', /^(.*Signature=)(\w+)()$/),
    tampers.otherMethod,
    ...(request.body.length ? tampers.formTampers(request) : [tampers.moreBody]),
  ];
}

function rpcTampers(request) {
  const ofForm = request.body.length ? tampers.formTampers(request) : [];
  return [...tampers.queryTampers(request), ...ofForm, tampers.otherMethod];
}

// Each change on a request of its own; nothing may be mailed, and the unchanged one is taken.
async function expectRefusals(t, call, operation, tampersOf) {
  await call(operation);
  const changes = tampersOf(tap.last);
  const mailed = (await sandbox.inbox()).length;
  for (const { what, change } of changes) {
    tap.change = change;
    await assert.rejects(
      call(operation),
      (error) => {
        assert.equal(error.code, codes[what] ?? 'SignatureDoesNotMatch', what);
        return true;
      },
      `${operation.action}: ${what}`,
    );
  }
  assert.equal((await sandbox.inbox()).length, mailed);
  for (const { change } of tampers.harmless(tap.last)) {
    tap.change = change;
    await call(operation);
  }
  t.diagnostic(`${operation.action}: ${changes.length} changes refused`);
}

function asForm({ query, ...operation }) {
  return { ...operation, body: query };
}

for (const client of [openApiCore, openApiClient, popCore]) {
  const tampersOf = client === popCore ? rpcTampers : acs3Tampers;
  for (const kind of ['permanent', 'temporary']) {
    test(`${client.name}, ${kind} key: changed requests are refused`, async (t) => {
      const call = client({ key: sandbox.alibaba[kind], endpoint: tap.authority });
      const send = mail(sender, texts.mixed, texts.lines);
      for (const operation of [send, assumeRole, ...lookUps(sender)])
        await expectRefusals(t, call, operation, tampersOf);
      if (client !== popCore) await expectRefusals(t, call, asForm(send), tampersOf);
    });
  }

  test(`${client.name}: the same bytes are not taken twice`, async () => {
    const call = client({ key: sandbox.alibaba.permanent, endpoint: tap.authority });
    await call(mail(sender, 'once', 'once'));
    const mailed = (await sandbox.inbox()).length;
    const again = await tap.send(tap.last);
    assert.equal(again.status, 400);
    assert.equal(JSON.parse(again.body).Code, 'SignatureNonceUsed');
    assert.equal((await sandbox.inbox()).length, mailed);
  });

  test(`${client.name}: a wrong secret and a temporary key without its token are refused`, async () => {
    const { permanent, temporary } = sandbox.alibaba;
    const call = (key) => client({ key, endpoint: tap.authority })(lookUps(sender)[0]);
    await assert.rejects(call({ ...permanent, secret: 'another' }), {
      code: 'SignatureDoesNotMatch',
    });
    await assert.rejects(call({ ...temporary, token: undefined }), {
      code: 'MissingSecurityToken',
    });
    await assert.rejects(call({ ...permanent, token: 'stray' }), {
      code: 'InvalidSecurityToken.MismatchWithAccessKey',
    });
  });

  if (client === popCore)
    // the others put the id into a header, which holds no such character
    test('popCore: an id behind an invisible character is another id', async () => {
      const { id, secret } = sandbox.alibaba.permanent;
      const call = client({ key: { id: `\ufeff${id}`, secret }, endpoint: tap.authority });
      await assert.rejects(call(lookUps(sender)[0]), { code: 'InvalidAccessKeyId.NotFound' });
    });

  for (const [seconds, isTaken] of [
    [840, true],
    [-840, true],
    [960, false],
    [-960, false],
  ]) {
    test(`${client.name}: a clock ${seconds} seconds away is ${isTaken ? 'taken' : 'refused'}`, async () => {
      const elsewhen = await SandboxProgram.start('--clock-offset', `${seconds}`);
      const call = client({ key: elsewhen.alibaba.permanent, endpoint: elsewhen.url.host });
      const answer = call(lookUps(sender)[0]).finally(() => elsewhen.stop());
      await (isTaken ? answer : assert.rejects(answer, { code: 'InvalidTimeStamp.Expired' }));
    });
  }
}
