import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

// What a file may be is told by its content and not by its name: pictures, and what offices exchange.
const office = 'application/vnd.openxmlformats-officedocument';
export const mediaTypes: readonly string[] = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/heic',
  `${office}.wordprocessingml.document`,
  `${office}.spreadsheetml.sheet`,
  'application/ofd',
];
/** What a sender says who does not know. */
const unsaid: ReadonlySet<string> = new Set(['', 'application/octet-stream', 'application/zip']);
/** Under which other names documents are sent: a browser goes by the ending of the name. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  'application/ofd': ['application/x-ofd', 'application/vnd.ofd'],
  [`${office}.wordprocessingml.document`]: ['application/msword'],
  [`${office}.spreadsheetml.sheet`]: ['application/vnd.ms-excel'],
  'application/pdf': ['application/x-pdf'],
};
/**
 * Whether content may be what it is said to be. It is kept and given as what it is; of one picture under the name of
 * another (a PNG that is called .jpg) nothing worse comes.
 */
export function fits(kind: string, declared: string): boolean {
  const said = (declared.split(';')[0] ?? '').trim().toLowerCase();
  if (said === kind || unsaid.has(said)) return true;
  return (said.startsWith('image/') && kind.startsWith('image/')) || (alsoCalled[kind]?.includes(said) ?? false);
}

/** The names that a ZIP archive lists stand at its end. */
const listBytes = 66_000;
async function lists(place: string, name: string): Promise<boolean> {
  const file = await open(place, 'r');
  try {
    const { size } = await file.stat();
    const length = Math.min(size, listBytes);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.includes(name);
  } finally {
    await file.close();
  }
}

/** The media type of a file that may be kept; null of any other. */
export async function kindOf(place: string): Promise<string | null> {
  const told = (await fileTypeFromFile(place))?.mime ?? null;
  // 版式文档 (GB/T 33190): an archive with OFD.xml at its root.
  if (told === 'application/zip') return (await lists(place, 'OFD.xml')) ? 'application/ofd' : null;
  return told !== null && mediaTypes.includes(told) ? told : null;
}
