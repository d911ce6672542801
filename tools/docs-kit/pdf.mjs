// The guide as a PDF, without what differs from one printing to the next: its dates, and the identifiers made of them.

const DATE = /(?<=\/(?:CreationDate|ModDate) ?\()D:[^)]*(?=\))/g;
const XMP_DATE = /(?<=<xmp:(?:Create|Modify|Metadata)Date>)[^<]*(?=<)/g;
const ID = /(?<=\/ID ?\[)[^\]]*(?=\])/g;

/** 1 January 2000, cut or filled to the length of another date. */
const dateLike = (text) => "D:20000101000000+00'00'".padEnd(text.length).slice(0, text.length);
const xmpDateLike = (text) => '2000-01-01T00:00:00+00:00'.padEnd(text.length).slice(0, text.length);

/** The same file with other dates. Each text keeps its length, because a PDF finds its objects by where they begin. */
export function normalised(pdf) {
  // One character a byte.
  const text = Buffer.from(pdf).toString('latin1');
  const same = text
    .replace(DATE, dateLike)
    .replace(XMP_DATE, xmpDateLike)
    .replace(ID, (id) => id.replace(/[0-9A-Fa-f]/g, '0'));
  return Buffer.from(same, 'latin1');
}
