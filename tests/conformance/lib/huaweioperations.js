// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Every operation of Huawei Cloud that Herald uses, asked as the vendor's generated clients ask.

const texts = require('./texts');

function get(url, queryParams) {
  return { method: 'GET', url, queryParams };
}

// The core puts the credential's project in; without one (a token) it has to be in the address.
function workspace(project = '{project_id}') {
  const root = `/v1/${project}`;
  const post = (url, records, language) => {
    const headers = language ? { 'X-Language': language } : {};
    return { method: 'POST', url, headers, data: { records } };
  };
  return {
    appGroups: (query = {}) => get(`${root}/app-groups`, query),
    mailRecords: (query) => get(`${root}/mails`, query),
    authorizations: (query) => get(`${root}/app-groups/actions/list-authorizations`, query),
    resend: (records, language) => post(`${root}/mails/actions/send`, records, language),
    resendByAuthorization: (ids, language) =>
      post(`${root}/mails/actions/send-by-authorization`, ids, language),
  };
}

const names = [
  'id',
  'account',
  'account_auth_type',
  'account_auth_name',
  'app_group_id',
  'app_group_name',
  'mail_send_type',
];

// The members of a mail record that a re-send takes, in the documented order.
function resendable(record) {
  return Object.fromEntries(
    names.filter((name) => record[name] !== undefined).map((name) => [name, record[name]]),
  );
}

// Asks the sandbox for an app group with records and authorisations.
async function findRecords(call, { appGroups, mailRecords, authorizations }) {
  const { items } = await call(appGroups({ limit: 10, offset: 0 }));
  const app_group_id = items[0].id;
  const { records } = await call(mailRecords({ app_group_id, limit: 50, offset: 0 }));
  const listed = await call(authorizations({ app_group_id, limit: 20, offset: 0 }));
  const ids = listed.authorizations.map((one) => one.id).filter((id) => id);
  return { app_group_id, records: records.map(resendable), ids };
}

function lookUps({ appGroups, mailRecords, authorizations }, app_group_id) {
  return [
    appGroups(),
    appGroups({ limit: 100, offset: 0, name: texts.mixed }),
    mailRecords({
      app_group_id,
      limit: 5,
      offset: 3,
      account: texts.marks,
      mail_send_type: 'ADD_GROUP_AUTHORIZATION',
      mail_send_result: 'FAIL',
    }),
    mailRecords({ app_group_id, limit: 1, offset: 0, account: '' }),
    authorizations({ app_group_id, limit: 100, offset: 1 }),
  ];
}

function sends({ resend, resendByAuthorization }, { records, ids }) {
  return [
    resend(records, 'zh-cn'),
    resend(records.slice(0, 1)),
    resend([{ id: records[1].id }], 'en-us'),
    resendByAuthorization(ids, 'en-us'),
    resendByAuthorization(ids.slice(0, 1)),
  ];
}

function passwordLogin({ user, password, account }, project) {
  const identity = {
    methods: ['password'],
    password: { user: { name: user, password, domain: { name: account } } },
  };
  return { auth: { identity, scope: { project } } };
}

module.exports = { findRecords, get, lookUps, passwordLogin, resendable, sends, workspace };
