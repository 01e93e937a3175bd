import { isUtf8 } from 'node:buffer';
import { parse } from 'secure-json-parse';
import { nestsDeeper } from '../api/bounds.js';

/** Whether a body is said to be JSON, in the one encoding that JSON has between systems (RFC 8259 8.1). */
export const isPlainJson = (contentType: string | undefined): boolean =>
  /^application\/json\s*(;\s*charset\s*=\s*"?utf-?8"?\s*)?;?\s*$/i.test(contentType ?? '');

/** The encoding a body is said to be in, where it is not UTF-8. */
export function otherCharset(contentType: string | undefined): string | null {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)"?/i.exec(contentType ?? '')?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset) ? null : charset;
}

/** The coding a body is said to have been packed in, which none is here. */
export const otherEncoding = (contentEncoding: string | undefined): string | null =>
  contentEncoding === undefined || /^\s*(identity)?\s*$/i.test(contentEncoding) ? null : contentEncoding.slice(0, 40);

/** Why a body could not be read. */
export class UnreadableBody extends Error {
  readonly statusCode = 400;
}

/** Half of a surrogate pair, as JSON writes it: an odd number of backslashes before it. */
const loneSurrogate = /(?<!\\)(?:\\\\)*\\u[dD][89a-fA-F]/;

/** How deep a body may nest: twice what a request's variables may, and the request about them. */
const depthMost = 64;

/**
 * A body of JSON. What is not UTF-8 is refused, and so is half of a surrogate pair: what cannot be stored as it was
 * sent would be stored as U+FFFD for ever.
 */
export function jsonOf(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw new UnreadableBody('The body must be UTF-8.');
  if (nestsDeeper(bytes, depthMost)) throw new UnreadableBody(`The body may be nested ${depthMost} deep at most.`);
  const text = bytes.toString();
  let body: unknown;
  try {
    body = parse(text, { protoAction: 'error', constructorAction: 'error' });
  } catch {
    throw new UnreadableBody('The request could not be read.');
  }
  // Whole pairs are written as the character itself, so that what is still written as an escape is half of one.
  if (loneSurrogate.test(text) && loneSurrogate.test(JSON.stringify(body))) {
    throw new UnreadableBody('The body must hold whole characters: it has half of a surrogate pair.');
  }
  return body;
}
