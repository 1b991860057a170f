// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Changes of one byte, or of one part, of a request that a vendor's client has signed.
// Each is { what, change }: request => changed request.

const neighbours = { z: 'y', Z: 'Y', 9: '8', f: 'e', F: 'E' };

// The last letter or digit becomes its neighbour; nothing else moves.
function otherByte(text) {
  const at = text.search(/[A-Za-z0-9](?=[^A-Za-z0-9]*$)/);
  if (at < 0) throw new Error(`nothing to change in '${text}'`);
  const byte = neighbours[text[at]] ?? String.fromCharCode(text.charCodeAt(at) + 1);
  return text.slice(0, at) + byte + text.slice(at + 1);
}

function isNamed(name) {
  return ([other]) => other.toLowerCase() === name.toLowerCase();
}

function header(request, name) {
  return request.headers.find(isNamed(name))?.[1];
}

function withHeader(request, name, value) {
  return {
    ...request,
    headers: request.headers.map((one) => (isNamed(name)(one) ? [one[0], value] : one)),
  };
}

function headerByte(name) {
  return {
    what: `a byte of ${name}`,
    change: (r) => withHeader(r, name, otherByte(header(r, name))),
  };
}

function withoutHeader(name) {
  return {
    what: `without ${name}`,
    change: (r) => ({ ...r, headers: r.headers.filter((one) => !isNamed(name)(one)) }),
  };
}

function moreHeader(name, value) {
  return {
    what: `${name} added`,
    change: (r) => ({ ...r, headers: [...r.headers, [name, value]] }),
  };
}

// `form` takes the Authorization header apart: before, part, after.
function authorizationByte(part, form) {
  const change = (request) => {
    const [, before, found, after] = header(request, 'authorization').match(form);
    return withHeader(request, 'authorization', before + otherByte(found) + after);
  };
  return { what: `a byte of the ${part}`, change };
}

function otherPair(text, index) {
  const pairs = text.split('&');
  const [name, value] = pairs[index].split('=');
  pairs[index] = `${name}=${/[A-Za-z0-9]/.test(value) ? otherByte(value) : `${value}x`}`;
  return pairs.join('&');
}

// Each `name=value` by itself. The clients keep their order from one request to the next.
function pairTampers(read, write, request) {
  return read(request)
    .split('&')
    .map((pair, index) => {
      const name = decodeURIComponent(pair.split('=')[0]);
      return { what: `a byte of ${name}`, change: (r) => write(r, otherPair(read(r), index)) };
    });
}

function pathOf({ target }) {
  return target.split('?')[0];
}

function queryOf({ target }) {
  return target.split('?')[1] ?? '';
}

function withQuery(request, query) {
  return { ...request, target: `${pathOf(request)}?${query}` };
}

function queryTampers(request) {
  const query = queryOf(request);
  const more = {
    what: 'a parameter added',
    change: (r) => withQuery(r, query ? `${queryOf(r)}&x=1` : 'x=1'),
  };
  return query ? [...pairTampers(queryOf, withQuery, request), more] : [more];
}

function formOf({ body }) {
  return body.toString();
}

function withForm(request, form) {
  return { ...request, body: Buffer.from(form) };
}

function formTampers(request) {
  const more = {
    what: 'a parameter added to the body',
    change: (r) => withForm(r, `${formOf(r)}&x=1`),
  };
  return [...pairTampers(formOf, withForm, request), more];
}

// What no signature covers: the same request is still the same.
function harmless(request) {
  const backwards = (text) => text.split('&').reverse().join('&');
  const strictly = (text) =>
    text.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  const ofQuery = [
    { what: 'the query backwards', change: (r) => withQuery(r, backwards(queryOf(r))) },
    {
      what: 'the query spelt otherwise',
      change: (r) => withQuery(r, strictly(queryOf(r)).replace(/%7E/gi, '~')),
    },
  ];
  return [
    headerByte('user-agent'),
    { what: 'headers backwards', change: (r) => ({ ...r, headers: [...r.headers].reverse() }) },
    ...(queryOf(request) ? ofQuery : []),
  ];
}

const otherMethod = {
  what: 'another method',
  change: (r) => ({ ...r, method: r.method === 'GET' ? 'POST' : 'GET' }),
};
const bodyByte = {
  what: 'a byte of the body',
  change: (r) => ({ ...r, body: Buffer.from(otherByte(r.body.toString())) }),
};
const moreBody = {
  what: 'a byte more in the body',
  change: (r) => ({ ...r, body: Buffer.concat([r.body, Buffer.from(' ')]) }),
};

module.exports = {
  authorizationByte,
  bodyByte,
  formTampers,
  harmless,
  header,
  headerByte,
  moreBody,
  moreHeader,
  otherByte,
  otherMethod,
  queryTampers,
  withoutHeader,
};
