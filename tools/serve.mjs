// Serves a folder of static files, for development and for the tests. The project needs no server of its own:
// any static host does.
//
//   node tools/serve.mjs [--dir dist] [--port 8080] [--lan [--address ADDRESS]]
//
// The first line on standard output is the address, once it answers: "http://localhost:8080/". Port 0 takes a free one.
// Without --lan only this computer reaches it. With --lan it listens to the whole network, over TLS: a browser gives
// its camera to a page only over TLS or on localhost. --address says which of this computer's addresses to put first.
import { existsSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { certificate } from './certificate.mjs';
import { EMBEDDING } from './hosting/headers.mjs';
import { lanAddresses, welcome } from './lan.mjs';
import { negotiate } from './negotiate.mjs';

/** Says what is wrong in one line and ends with code 1. */
function fail(message) {
  console.error(`!! ${message}`);
  process.exit(1);
}

const USAGE = 'usage: node tools/serve.mjs [--dir FOLDER] [--port PORT] [--lan [--address ADDRESS]]';

let options;
try {
  ({ values: options } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '8080' },
      lan: { type: 'boolean', default: false },
      address: { type: 'string' },
    },
  }));
} catch (error) {
  fail(`${error.message}\n${USAGE}`);
}
if (!existsSync(options.dir)) fail(`there is no folder "${options.dir}"`);

// `dev` reads the folder anew for each request, so that a rebuild shows without a restart; with `etag` it makes the
// browser ask whether its copy is still good. No name is rewritten, no address redirected: queries arrive as sent.
// With `brotli` and `gzip` it sends the file.br or file.gz beside a file, to those who accept it.
const files = sirv(options.dir, { dev: true, etag: true, brotli: true, gzip: true });

function answer(request, response) {
  negotiate(request);
  // On each answer: sirv leaves it out where the browser's copy is still good.
  response.setHeader('Vary', 'Accept-Encoding');
  for (const [name, value] of Object.entries(EMBEDDING)) response.setHeader(name, value);
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Not here.\n');
  });
}

/** One port for both: TLS is served, a plain request is sent to the https address of the same name. */
function tlsWithRedirect(credentials) {
  const secure = https.createServer(credentials, answer);
  const plain = http.createServer((request, response) => {
    response.writeHead(307, { Location: `https://${request.headers.host}${request.url}` });
    response.end();
  });
  const TLS_HANDSHAKE = 22;
  return net.createServer((socket) => {
    // A phone that goes away while it connects is no reason to end.
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
}

const port = Number(options.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`"${options.port}" is no port: a number from 0 to 65535`);
}

const addresses = options.lan ? lanAddresses() : [];
if (options.lan && addresses.length === 0) {
  fail('this computer is on no network: connect it to the one of the phone, or serve without HOST=lan');
}
if (options.lan && options.address !== undefined) {
  const chosen = addresses.findIndex(({ address }) => address === options.address);
  if (chosen < 0) fail(`this computer is not "${options.address}", but ${addresses.map(({ address }) => address).join(', ')}`);
  addresses.unshift(...addresses.splice(chosen, 1));
}

let server;
try {
  server = options.lan ? tlsWithRedirect(certificate(addresses.map(({ address }) => address))) : http.createServer(answer);
} catch (error) {
  fail(error.message);
}

server.on('error', (error) => {
  fail(
    error.code === 'EADDRINUSE'
      ? `port ${port} is taken, perhaps by an earlier "make serve": end that, or choose another with PORT=${port + 1}`
      : `cannot serve on port ${port}: ${error.message}`,
  );
});

server.listen(port, options.lan ? '0.0.0.0' : '127.0.0.1', () => {
  const bound = server.address().port;
  if (!options.lan) {
    console.log(`http://localhost:${bound}/`);
    return;
  }
  console.log(welcome(addresses, bound, process.stdout.isTTY));
});

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
