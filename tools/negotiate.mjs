// What sirv takes too literally in a request is put right here, before it reads it.

/** The encodings of the build that `header` (Accept-Encoding) accepts. sirv looks for the names alone, but `br;q=0` refuses it. */
function accepted(header) {
  const weights = new Map(
    header.toLowerCase().split(',').map((part) => {
      const [name, ...parameters] = part.split(';').map((text) => text.trim());
      const weight = parameters.find((text) => text.startsWith('q='));
      return [name, weight === undefined ? 1 : Number(weight.slice(2))];
    }),
  );
  return ['br', 'gzip'].filter((name) => (weights.get(name) ?? weights.get('*') ?? 0) > 0).join(', ');
}

/**
 * Whether sirv answers this range rightly. It takes the last bytes for the first, several ranges for one, and ends over one that
 * ends before it begins; a range of HEAD or of another state of the file (If-Range) is none.
 */
function understood({ method, headers }) {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(headers.range) ?? [];
  return method === 'GET' && !headers['if-range'] && start !== undefined && (end === '' || Number(start) <= Number(end));
}

/** Changes the headers of `request` to those that sirv answers rightly. */
export function negotiate(request) {
  const { headers } = request;
  // The whole file is a right answer to any range.
  if (headers.range !== undefined && !understood(request)) delete headers.range;
  // A range is one of the plain file, so that nobody puts parts of two encodings together.
  headers['accept-encoding'] = headers.range === undefined ? accepted(headers['accept-encoding'] ?? '') : '';
}
