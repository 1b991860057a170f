// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Alibaba Cloud's own libraries make the requests that Herald has made, from the same parameters,
// at the same moment, with the same nonce: they must come out the same.

const assert = require('node:assert/strict');
const { after, before, test } = require('node:test');
const kitx = require('kitx');
const { OpenApiUtil } = require('@alicloud/openapi-core');
const credentialUtils = require('@alicloud/credentials/dist/src/util/utils');
const { default: RoleProvider } = require('@alicloud/credentials/dist/src/providers/ram_role_arn');
const { default: KeyProvider } = require('@alicloud/credentials/dist/src/providers/static_ak');

const { openApiClient, openApiCore, popCore } = require('./lib/alibabaclients');
const { decoded, headersOf, heraldRequests, queryOf, seed } = require('./lib/heraldrequests');
const { Wiretap } = require('./lib/wiretap');

const requests = heraldRequests('alibaba');
let tap;
let canonical; // the last that openapi-core has hashed

before(async () => {
  tap = await Wiretap.start();
  tap.catchHttps();
  const { hash } = OpenApiUtil;
  OpenApiUtil.hash = (bytes, algorithm) => {
    canonical = bytes.toString();
    return hash(bytes, algorithm);
  };
});

after(() => tap.stop());

function of(form) {
  const found = requests.filter((one) => one.form === form);
  assert.ok(found.length > 0);
  return found;
}

function operationOf({ operation, method, headers }) {
  const same = ['x-acs-date', 'x-acs-signature-nonce'];
  return {
    action: operation,
    method,
    headers: Object.fromEntries(same.map((name) => [name, headers[name]])),
  };
}

function accessOf({ signer, url }) {
  return { key: signer, endpoint: url.host, protocol: 'https', isQuiet: true };
}

function ownHeaders(headers) {
  const own = Object.entries(headers).filter(([name]) =>
    /^(x-acs-.*|authorization|content-type)$/.test(name),
  );
  return Object.fromEntries(own);
}

function expectSameOnTheWire(made) {
  const wire = tap.last;
  assert.deepEqual(ownHeaders(headersOf(wire)), ownHeaders(made.headers));
  assert.equal(headersOf(wire).host, made.url.host);
  assert.equal(wire.method, made.method);
  assert.deepEqual(decoded(queryOf(wire.target)), decoded(made.url.search.slice(1)));
  assert.equal(wire.body.toString(), made.body);
}

for (const client of [openApiCore, openApiClient]) {
  test(`${client.name}: the query form`, async (t) => {
    const all = of('query');
    for (const made of all) {
      await client(accessOf(made))({ ...operationOf(made), query: made.input });
      if (client === openApiCore) assert.equal(canonical, made.canonical);
      expectSameOnTheWire(made);
    }
    t.diagnostic(`${all.length} requests, seed ${seed}`);
  });

  test(`${client.name}: the body form, of Herald's bytes`, async (t) => {
    const all = of('body');
    for (const made of all) {
      const operation = operationOf(made);
      operation.headers['content-type'] = made.headers['content-type'];
      await client(accessOf(made))({ ...operation, body: Buffer.from(made.body) });
      if (client === openApiCore) assert.equal(canonical, made.canonical);
      expectSameOnTheWire(made);
    }
    t.diagnostic(`${all.length} requests, seed ${seed}`);
  });

  // The libraries leave ! ' ( ) * as they are in a form and do not sort it, so the bytes and their
  // hash are others; they say the same.
  test(`${client.name}: the body form, of the library's bytes`, async (t) => {
    const all = of('body');
    for (const made of all) {
      await client(accessOf(made))({ ...operationOf(made), body: made.input });
      const form = tap.last.body
        .toString()
        .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
      assert.deepEqual(form.split('&').sort(), made.body.split('&').sort());
      assert.equal(headersOf(tap.last)['content-type'], made.headers['content-type']);
    }
    t.diagnostic(`${all.length} requests, seed ${seed}`);
  });
}

test('popCore: the legacy form', async (t) => {
  const all = of('legacy');
  for (const made of all) {
    const { SignatureNonce, Timestamp, Format } = Object.fromEntries(
      new URLSearchParams(made.body),
    );
    const query = { ...made.input, SignatureNonce, Timestamp, Format };
    await popCore(accessOf(made))({ action: made.operation, method: 'POST', query });
    assert.equal(tap.last.method, made.method);
    assert.equal(tap.last.target, made.url.pathname);
    assert.equal(headersOf(tap.last).host, made.url.host);
    assert.equal(headersOf(tap.last)['content-type'], made.headers['content-type']);
    assert.deepEqual(tap.last.body.toString().split('&').sort(), made.body.split('&').sort());
  }
  t.diagnostic(`${all.length} requests, seed ${seed}`);
});

test('openApiCore: the signature of the legacy form', () => {
  for (const made of of('legacy')) {
    const { Signature, ...rest } = Object.fromEntries(new URLSearchParams(made.body));
    assert.equal(OpenApiUtil.getRPCSignature(rest, made.method, made.signer.secret), Signature);
  }
});

function roleProvider({ signer, url, input }) {
  const key = KeyProvider.builder()
    .withAccessKeyId(signer.id)
    .withAccessKeySecret(signer.secret)
    .build();
  const role = RoleProvider.builder().withCredentialsProvider(key).withStsEndpoint(url.host);
  role
    .withRoleArn(input.RoleArn)
    .withRoleSessionName(input.RoleSessionName)
    .withExternalId(input.ExternalId);
  return role.withDurationSeconds(input.DurationSeconds).build();
}

test("the credentials library's own provider: AssumeRole", async (t) => {
  const all = requests.filter((one) => one.operation === 'AssumeRole');
  assert.ok(all.length > 0);
  for (const made of all) {
    const query = Object.fromEntries(made.url.searchParams);
    kitx.makeNonce = () => query.SignatureNonce;
    credentialUtils.timestamp = () => query.Timestamp;
    await assert.rejects(roleProvider(made).getCredentials(), /fail to get credentials/); // nobody answers here
    assert.equal(tap.last.method, made.method);
    assert.equal(headersOf(tap.last).host, made.url.host);
    assert.deepEqual(decoded(queryOf(tap.last.target)), decoded(made.url.search.slice(1)));
    assert.deepEqual(decoded(tap.last.body.toString()), decoded(made.body));
  }
  t.diagnostic(`${all.length} requests, seed ${seed}`);
});
