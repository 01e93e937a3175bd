import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';

const packed = promisify(gzip);

/** Whether a caller takes gzip: it is named, or anything is, and not by a weight of nought (RFC 9110 §12.5.3). */
export function takesGzip(accepted: string | undefined): boolean {
  const weights = new Map(
    (accepted ?? '').split(',').map((each) => {
      const [coding = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [coding, weight === undefined ? 1 : Number(weight)] as const;
    }),
  );
  return (weights.get('gzip') ?? weights.get('x-gzip') ?? weights.get('*') ?? 0) > 0;
}

/** Answers of so many bytes and more are compressed for whoever takes it, beside the thread that answers others. */
export class Compression {
  constructor(private readonly from: number) {}

  wanted({ 'accept-encoding': accepted }: IncomingHttpHeaders, body: string): boolean {
    return this.from > 0 && body.length >= this.from && takesGzip(String(accepted ?? ''));
  }

  /** Says of an answer that it is compressed, and gives it so. */
  async pack(response: ServerResponse, body: string): Promise<Buffer> {
    const bytes = await packed(body, { level: 4 });
    if (!response.headersSent) {
      response.setHeader('content-encoding', 'gzip');
      response.appendHeader('vary', 'accept-encoding');
    }
    return bytes;
  }
}
