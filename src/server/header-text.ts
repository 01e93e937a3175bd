import { isUtf8 } from 'node:buffer';

/**
 * A header's bytes as the text they are; null where they are none. Node hands headers on byte by byte as Latin-1;
 * what is more is text.
 */
function raw(value: string): string | null {
  if (/[^\u0000-\u00ff]/.test(value)) return value;
  const bytes = Buffer.from(value, 'latin1');
  return isUtf8(bytes) ? bytes.toString() : null;
}

/** Percent-encoding undone; what is none, such as `100%.pdf`, is meant as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A text in a header: UTF-8, percent-encoded or as it is; null where it is in no way text. */
export function textOfHeader(value: string): string | null {
  const text = raw(value);
  return text === null ? null : decoded(text);
}

const extended = /^\s*utf-8'[^']*'(.*)$/i;
/** The form of RFC 5987 in another encoding, which no reader has to know. */
const otherwiseExtended = /^\s*(?!utf-8')[\w-]+'[^']*'/i;
const namedIn = (header: string): string | null =>
  /\bfilename\*\s*=\s*([^;]+)/i.exec(header)?.[1]?.trim() ??
  /\bfilename\s*=\s*"((?:[^"\\]|\\.)*)"/i.exec(header)?.[1] ??
  /\bfilename\s*=\s*([^;"\s]+)/i.exec(header)?.[1] ??
  null;

// Separators and control characters have no place in a name, nor have those that turn the direction of writing and so
// hide its end.
const noName = /[\p{Cc}\p{Cs}/\\\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const charactersMax = 200;

/**
 * The name of a file: `x-file-name`, or `content-disposition` as RFC 6266 has it; percent-encoded, in the form of RFC
 * 5987 (`UTF-8''%E7%85%A7.png`), or plain UTF-8. Null where its bytes are no text: a name is kept for ever, and must
 * not be kept garbled.
 */
export function fileNameOf(name: string | undefined, disposition: string | undefined): string | null {
  const given = name ?? (disposition === undefined ? null : namedIn(disposition));
  if (given === null) return 'unnamed';
  if (name === undefined && /\bfilename\*/i.test(disposition ?? '') && otherwiseExtended.test(given)) return null;
  const text = textOfHeader(extended.exec(given)?.[1] ?? given);
  return text === null ? null : [...text.replace(noName, '')].slice(0, charactersMax).join('').trim() || 'unnamed';
}
