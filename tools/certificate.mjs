// A certificate for this computer's addresses on the local network, signed by itself, made with openssl and kept in
// target/certificate/ until the addresses change or it runs out.
import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../target/certificate/', import.meta.url));
const KEY = `${FOLDER}key.pem`;
const CERTIFICATE = `${FOLDER}certificate.pem`;
const VALID_DAYS = 90;

/** The key and certificate for `addresses`: those made before if they still fit, otherwise new ones. */
export function certificate(addresses) {
  if (!fits(addresses)) make(addresses);
  return { key: readFileSync(KEY), cert: readFileSync(CERTIFICATE) };
}

function fits(addresses) {
  if (!existsSync(KEY) || !existsSync(CERTIFICATE)) return false;
  const made = new X509Certificate(readFileSync(CERTIFICATE));
  return new Date(made.validTo) > new Date() && addresses.every((address) => made.checkIP(address));
}

function make(addresses) {
  const names = ['DNS:localhost', 'IP:127.0.0.1', ...addresses.map((address) => `IP:${address}`)];
  mkdirSync(FOLDER, { recursive: true });
  try {
    execFileSync(
      'openssl',
      [
        'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes',
        '-days', String(VALID_DAYS),
        '-subj', '/CN=Two Phones, made on this computer',
        // What iOS asks of a server's certificate: the address as an alternative name, and this usage.
        '-addext', `subjectAltName=${names.join(',')}`,
        '-addext', 'extendedKeyUsage=serverAuth',
        '-keyout', KEY, '-out', CERTIFICATE,
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
  } catch (error) {
    throw new Error(
      error.code === 'ENOENT'
        ? 'HOST=lan needs openssl, to make a certificate: install it (Debian: apt-get install openssl; macOS has it)'
        : `openssl made no certificate: ${error.stderr}`,
    );
  }
  chmodSync(KEY, 0o600);
}
