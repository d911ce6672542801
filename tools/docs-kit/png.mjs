// PNG files, read and written: a screenshot of a flat page is a third of its size with a palette of 256 colours.
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST = 256;

/** The pixels of a PNG of 8 bits a channel, with or without alpha, not interlaced: `{ width, height, rgba }`. */
export function decode(png) {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR').data;
  const [width, height, depth, colour, , , interlaced] = [header.readUInt32BE(0), header.readUInt32BE(4), ...header.subarray(8)];
  const channels = { 2: 3, 6: 4 }[colour];
  if (depth !== 8 || !channels || interlaced) throw new Error(`a PNG of another kind: ${depth} bits, colour type ${colour}`);
  const rows = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const stride = width * channels;
  const rgba = Buffer.alloc(width * height * 4, 255);
  let above = Buffer.alloc(stride);
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const row = rows.subarray(start + 1, start + 1 + stride);
    unfilter(rows[start], row, above, channels);
    for (let x = 0; x < width; x++) row.copy(rgba, (y * width + x) * 4, x * channels, (x + 1) * channels);
    above = row;
  }
  return { width, height, rgba };
}

function chunksOf(png) {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG');
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** Undoes the filter of a row, in place (PNG specification, 9.2). */
function unfilter(filter, row, above, channels) {
  for (let at = 0; at < row.length; at++) {
    const left = at >= channels ? row[at - channels] : 0;
    const up = above[at];
    const corner = at >= channels ? above[at - channels] : 0;
    if (filter === 1) row[at] += left;
    else if (filter === 2) row[at] += up;
    else if (filter === 3) row[at] += (left + up) >> 1;
    else if (filter === 4) row[at] += paeth(left, up, corner);
  }
}

function paeth(left, up, corner) {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** The same picture with at most 256 colours. */
export function withPalette(png) {
  const { width, height, rgba } = decode(png);
  const { palette, places } = reduce(rgba);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(rgba.readUInt32BE((y * width + x) * 4));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap(([red, green, blue]) => [red, green, blue]));
  const alphas = Buffer.from(palette.map(([, , , alpha]) => alpha));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('tRNS', alphas),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
/** The checksum of a chunk. Node has one of its own from 20.15 on. */
const crc32 = (bytes) => ~bytes.reduce((crc, byte) => CRC[(crc ^ byte) & 255] ^ (crc >>> 8), ~0) >>> 0;

/** At most 256 colours for all there are, by median cut; which is for which. A colour is a number: red, green, blue, alpha. */
function reduce(rgba) {
  const counts = new Map();
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = rgba.readUInt32BE(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  // What covers much of a page is kept as it is; only the edges of letters share.
  const all = [...counts].map(([colour, count]) => ({ colour, count, channels: [colour >>> 24, (colour >>> 16) & 255, (colour >>> 8) & 255, colour & 255] }));
  all.sort((a, b) => b.count - a.count || a.colour - b.colour);
  const exact = all.length <= MOST ? all : all.slice(0, MOST / 4);
  const groups = exact.map((one) => [one]);
  const rest = all.slice(exact.length);
  if (rest.length) groups.push(...cut(rest, MOST - exact.length));
  const places = new Map();
  const palette = groups.map((group, place) => {
    for (const { colour } of group) places.set(colour, place);
    return average(group);
  });
  return { palette, places };
}

const widest = (group) =>
  [0, 1, 2, 3]
    .map((channel) => {
      const values = group.map(({ channels }) => channels[channel]);
      return { channel, width: values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b)) };
    })
    .reduce((best, one) => (one.width > best.width ? one : best));

function cut(colours, most) {
  const groups = [{ group: colours, ...widest(colours) }];
  while (groups.length < most) {
    const place = groups.reduce((best, { width }, at) => (width > groups[best].width ? at : best), 0);
    const { group, channel, width } = groups[place];
    if (width === 0) break;
    group.sort((a, b) => a.channels[channel] - b.channels[channel] || a.colour - b.colour);
    const half = group.length >> 1;
    const halves = [group.slice(0, half), group.slice(half)];
    groups.splice(place, 1, ...halves.map((half) => ({ group: half, ...widest(half) })));
  }
  return groups.map(({ group }) => group);
}

function average(group) {
  const total = group.reduce((sum, { count }) => sum + count, 0);
  return [0, 1, 2, 3].map((channel) => Math.round(group.reduce((sum, { count, channels }) => sum + count * channels[channel], 0) / total));
}
