// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// One hop between a vendor's client and the sandbox: keeps every request as it is on the wire,
// and can change one on its way. Without a sandbox behind it, it answers `{}` itself.

const http = require('node:http');
const https = require('node:https');

const largestHead = 8 * 1024 * 1024; // a long text in the query is part of the head

function pairs(flat) {
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i], flat[2 * i + 1]]);
}

async function bytesOf(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

class Wiretap {
  static async start(sandbox) {
    const tap = new Wiretap(sandbox);
    await new Promise((resolve) => tap.server.listen(0, '127.0.0.1', resolve));
    return tap;
  }

  constructor(sandbox) {
    this.sandbox = sandbox;
    this.seen = [];
    this.change = null; // of the next request
    this.agent = new http.Agent({ keepAlive: false });
    this.server = http.createServer({ maxHeaderSize: largestHead }, (incoming, answer) => {
      this.#pass(incoming, answer).catch((error) => answer.destroy(error));
    });
  }

  get port() {
    return this.server.address().port;
  }

  get authority() {
    return `127.0.0.1:${this.port}`;
  }

  get last() {
    return this.seen.at(-1);
  }

  async #pass(incoming, answer) {
    const request = {
      method: incoming.method,
      target: incoming.url,
      headers: pairs(incoming.rawHeaders),
    };
    request.body = await bytesOf(incoming);
    this.seen.push(request);
    const change = this.change;
    this.change = null;
    answer.shouldKeepAlive = false; // httpx's timers of one request outlive it on the same connection
    const reply = this.sandbox ? await this.send(change ? change(request) : request) : null;
    answer.writeHead(reply?.status ?? 200, reply?.headers ?? ['Content-Type', 'application/json']);
    answer.end(reply?.body ?? '{}');
  }

  // Sends a request to the sandbox exactly as it is, whoever made it.
  send({ method, target, headers, body }) {
    return new Promise((resolve, reject) => {
      const { hostname, port } = this.sandbox.url;
      const kept = headers.filter(([name]) => name.toLowerCase() !== 'content-length');
      if (!kept.some(([name]) => name.toLowerCase() === 'transfer-encoding'))
        kept.push(['Content-Length', `${body.length}`]);
      const options = {
        hostname,
        port,
        method,
        path: target,
        agent: this.agent,
        setHost: false,
        headers: kept.flat(),
      };
      const outgoing = http.request(options, async (response) => {
        const { statusCode: status, rawHeaders } = response;
        resolve({ status, headers: rawHeaders, body: await bytesOf(response) });
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  // From now on whatever goes to an https address comes here instead, with the Host it was meant for.
  catchHttps() {
    https.request = (options, ...rest) => {
      const port = [undefined, 443, '443', ''].includes(options.port) ? '' : `:${options.port}`;
      const headers = { ...options.headers };
      if (!Object.keys(headers).some((name) => name.toLowerCase() === 'host'))
        headers.Host = `${options.hostname ?? options.host}${port}`;
      const here = {
        ...options,
        headers,
        protocol: 'http:',
        host: '127.0.0.1',
        hostname: '127.0.0.1',
        port: this.port,
      };
      return http.request({ ...here, agent: this.agent, agents: undefined }, ...rest);
    };
  }

  stop() {
    this.server.close();
    this.server.closeAllConnections();
  }
}

module.exports = { Wiretap };
