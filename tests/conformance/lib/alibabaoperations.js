// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Every operation of Alibaba Cloud that Herald uses, asked as the vendor's generated clients ask.

const texts = require('./texts');

const roleArn = 'acs:ram::1376020000718726:role/herald-notify'; // the one the sandbox lends

const assumeRole = {
  action: 'AssumeRole',
  version: '2015-04-01',
  method: 'POST',
  query: { RoleArn: roleArn, RoleSessionName: 'herald', DurationSeconds: 3600 },
};

function lookUp(action, query) {
  return { action, method: 'GET', query };
}

// Asks the sandbox for a playbook with a mail node, and the sender of that.
async function findSender(call) {
  const { Playbooks: playbooks } = await call(
    lookUp('DescribePlaybooks', { PageNumber: 1, PageSize: 100, Lang: 'en' }),
  );
  for (const { PlaybookUuid } of playbooks) {
    const schema = await call(lookUp('DescribeLatestRecordSchema', { PlaybookUuid, Lang: 'en' }));
    const node = schema.PlaybookNodeSchema.NodeSchema.find(
      (one) => one.ActionName === 'notifyByCustom',
    );
    if (!node) continue;
    const { ComponentName, NodeName, ActionName } = node;
    const assets = await call(lookUp('DescribeComponentAssets', { ComponentName, Lang: 'en' }));
    return {
      PlaybookUuid,
      NodeName,
      ComponentName,
      ActionName,
      AssetId: `${assets.ComponentAssets[0].Id}`,
    };
  }
  throw new Error('the sandbox has no mail node');
}

function mail(sender, Subject, Content) {
  const receivers = [
    'ops@example.com',
    "o'brien+tag@example.com",
    '张三@例子.example',
    ...Array(9).fill('a@b.example'),
  ];
  const Receivers = receivers.map((address, i) => (i > 2 ? `${i}${address}` : address));
  const query = {
    ...sender,
    Receivers,
    Subject,
    Content,
    Lang: 'zh',
    RoleType: '1',
    RoleFor: 1376020000718726,
  };
  return { action: 'RunNotifyComponentWithEmail', method: 'POST', query };
}

function lookUps({ PlaybookUuid, ComponentName }) {
  return [
    lookUp('DescribePlaybooks', { PageNumber: 2, PageSize: 5, Lang: 'zh' }),
    lookUp('DescribePlaybooks', { PageNumber: 1, PageSize: 100, Lang: 'en', Name: texts.mixed }),
    lookUp('DescribeLatestRecordSchema', { PlaybookUuid, Lang: 'zh' }),
    lookUp('DescribeComponentList', { PlaybookUuid, Lang: 'en' }),
    lookUp('DescribeComponentAssets', { ComponentName, Lang: 'zh' }),
  ];
}

module.exports = { assumeRole, findSender, lookUps, mail, roleArn };
