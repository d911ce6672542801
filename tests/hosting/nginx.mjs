// Debian's nginx with docs/nginx.conf, on a port of its own: the sample as it is, but for port and folders.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Where nginx is, if it is installed with the module that the sample needs. */
export function findNginx() {
  const found = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path));
  return found && existsSync(MODULE) ? found : undefined;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The sample for this machine. A host's redirect that drops the query is there as well. */
function sample(port, folder) {
  const text = readFileSync(join(root, 'docs/nginx.conf'), 'utf8');
  const changes = [
    ['listen 80;', `listen 127.0.0.1:${port}; location = /short { return 301 /help/two-phones/; }`],
    ['server_name example.org;', 'server_name localhost;'],
    ['alias /var/www/two-phones/;', `alias ${folder}/;`],
  ];
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`docs/nginx.conf has not one "${from}"`);
    return text.replace(from, to);
  }, text);
}

/** Starts nginx on the files of `folder`; resolves to its origin and to what stops it. */
export async function startNginx(folder) {
  const nginx = findNginx();
  const home = mkdtempSync(join(tmpdir(), 'two-phones-nginx-'));
  const port = await freePort();
  writeFileSync(join(home, 'site.conf'), sample(port, folder));
  const main = `load_module ${MODULE};
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; worker_processes 1; pid ${home}/pid; error_log stderr crit;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${home}/${kind};`).join(' ')}
  include ${home}/site.conf;
}
`;
  const config = join(home, 'nginx.conf');
  writeFileSync(config, main);
  const check = spawnSync(nginx, ['-t', '-q', '-p', home, '-c', config], { encoding: 'utf8' });
  if (check.status !== 0) throw new Error(check.stderr);
  const server = spawn(nginx, ['-p', home, '-c', config], { stdio: ['ignore', 'ignore', 'inherit'] });
  const origin = `http://localhost:${port}`;
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      const patience = setTimeout(() => server.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(patience);
    }
    rmSync(home, { recursive: true, force: true });
  };
  for (let tries = 100; ; tries -= 1) {
    try {
      await fetch(`${origin}/help/two-phones/`);
      return { origin, stop };
    } catch (error) {
      if (tries === 0 || server.exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
