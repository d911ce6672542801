// The addresses of this computer on the local network, and what to say to the person who opens one on a phone.
import { networkInterfaces } from 'node:os';
import { encode } from 'uqr';

/** Interfaces of virtual machines, containers and tunnels: they seldom lead to a phone. */
const SELDOM = /^(docker|br-|veth|virbr|vmnet|vboxnet|bridge|tun|tap|utun|wg|tailscale|zt|lxc|cni|podman|awdl|llw)/i;

/**
 * The IPv4 addresses by which others reach this computer, each with the name of its interface, the likeliest
 * for a phone first.
 */
export function lanAddresses(interfaces = networkInterfaces()) {
  const isSeldom = ({ name }) => SELDOM.test(name);
  return Object.entries(interfaces)
    .flatMap(([name, addresses]) => (addresses ?? []).map((address) => ({ name, ...address })))
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ name, address }) => ({ name, address }))
    .sort((one, other) => isSeldom(one) - isSeldom(other));
}

/**
 * A text as a QR code for a terminal, black on white whatever the terminal's own colours are. Two rows of modules are one
 * line: the upper is the colour of a half block, the lower that behind it.
 */
export function terminalCode(text) {
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  const colour = (x, y) => (data[y]?.[x] ? 16 : 231);
  const lines = [];
  for (let y = 0; y < size; y += 2) {
    const halves = Array.from({ length: size }, (_, x) => `\x1b[38;5;${colour(x, y)}m\x1b[48;5;${colour(x, y + 1)}m▀`);
    lines.push(`${halves.join('')}\x1b[0m`);
  }
  return lines.join('\n');
}

/** What to open, and what the phone's browser will ask. With `inTerminal`, a QR code of the first address comes first. */
export function welcome(addresses, port, inTerminal) {
  const url = ({ address }) => `https://${address}:${port}/`;
  const [first, ...others] = addresses;
  const lines = [`${url(first)}  (${first.name})`];
  for (const other of others) lines.push(`${url(other)}  (${other.name}); a QR code of this one: make serve HOST=${other.address}`);
  if (inTerminal) lines.push('', terminalCode(url(first)));
  lines.push(
    '',
    `Open it on the phone, which has to be on the same network: ${inTerminal ? 'scan this code, or type' : 'type'} the address. Open it here too: its`,
    'start page has a QR code for each of the two phones. What the browser will ask, once on each device:',
    '  1. The connection is not private. Nobody but this computer vouches for its certificate, so that is to be expected here.',
    '     Chrome, Edge: "Advanced", "Proceed". Samsung Internet: "Advanced", "Proceed". Firefox: "Advanced", "Accept the Risk',
    '     and Continue". Safari: "Show Details", "visit this website".',
    '  2. May this page use the camera? On the new phone, when it scans: "Allow". Without it, a picture of the code does as well.',
    `Nothing comes up? A guest network keeps devices apart, and this computer's firewall has to let port ${port} in.`,
  );
  return lines.join('\n');
}
