// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// herald-sandbox as a process of its own, and what it says about itself when it starts.

const { spawn } = require('node:child_process');
const path = require('node:path');

function keysIn(text, cloud) {
  const form = new RegExp(
    `^${cloud} +access key (\\S+)  secret (\\S+)(?:  security token (\\S+))?$`,
    'gm',
  );
  const keys = [...text.matchAll(form)].map(([, id, secret, token]) => ({ id, secret, token }));
  return { permanent: keys.find((key) => !key.token), temporary: keys.find((key) => key.token) };
}

function readAnnouncement(text) {
  const [, account, user, password] = text.match(/account (\S+)  user (\S+)  password (\S+)/);
  const [, region, project] = text.match(/region (\S+)  project (\S+)/);
  return {
    url: new URL(text.match(/listening on (\S+)/)[1]),
    alibaba: keysIn(text, 'Alibaba'),
    huawei: { ...keysIn(text, 'Huawei'), account, user, password, region, project },
  };
}

function announced(program) {
  return new Promise((resolve, reject) => {
    let text = '';
    program.stdout.on('data', (bytes) => {
      text += bytes;
      if (/^Inbox .*\n/m.test(text)) resolve(readAnnouncement(text));
    });
    program.on('error', reject);
    program.on('exit', (code) => reject(new Error(`herald-sandbox ended with ${code}`)));
  });
}

class SandboxProgram {
  static async start(...options) {
    const program = spawn(path.join(process.env.HERALD_BIN, 'herald-sandbox'), options);
    program.stderr.pipe(process.stderr);
    return new SandboxProgram(program, await announced(program));
  }

  constructor(program, facts) {
    this.program = program;
    Object.assign(this, facts);
  }

  async #read(page) {
    return (await fetch(new URL(page, this.url))).json();
  }

  // What was mailed, oldest first.
  async inbox() {
    return (await this.#read('/inbox.json')).items.reverse();
  }

  // How often each operation was asked.
  async counters() {
    return (await this.#read('/sandbox/health')).requests;
  }

  stop() {
    this.program.kill();
  }
}

module.exports = { SandboxProgram };
