import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Caller } from '../access/rights/caller.js';
import { globalId, newKey } from '../access/privacy/ids.js';
import { lackOf } from '../access/lacks.js';
import type { Services } from '../access/services.js';
import { files } from '../file/file-ref.js';
import { linkText, pictures } from '../file/file.resolver.js';
import { fits, kindOf, mediaTypes } from './file-kinds.js';
import { Thumbnails } from './thumbnails.js';
import { addDays, civilDateOf, startOf } from '../kernel/civil-date.js';
import type { Instant } from '../kernel/instant.js';

export interface Refused {
  readonly refused: string;
  readonly status: number;
  readonly code: string;
  /** Why, for a program, where one status has several reasons. */
  readonly reason?: 'EMPTY' | 'KIND_NOT_TAKEN' | 'NOT_AS_SAID' | 'SEVERAL_FILES';
  readonly retryAfterSeconds?: number;
}
interface Content {
  readonly sha256: string;
  readonly bytes: number;
}
export type Kept = (Content & { readonly id: string; readonly name: string; readonly mediaType: string }) | Refused;

/** What is sent: its bytes, how many they are said to be, of what kind, and under which name. */
export interface Sent {
  readonly body: Readable;
  readonly length: number;
  readonly declared: string;
  readonly name: string;
  /** What is wrong with what comes after the file, in a form; it can be told only once the file has been read. */
  readonly after?: () => Promise<Refused | null>;
}

const brokenOff: Refused = { refused: 'The file was broken off before its end.', status: 400, code: 'BAD_REQUEST' };
const incoming = 'incoming-';
/** An upload that has not grown for so long has ended: the server gives a request a minute. */
const abandonedMillis = 180_000;

/** Whom a link was made for. */
export type LinkedTo = Pick<Caller, 'clientId' | 'operatorId'>;

/** A file is its office's; whoever holds no post could attach it to nothing. */
const noPost: Refused = {
  refused: 'Files are taken from people who hold a post.',
  status: 403,
  code: 'BAD_REQUEST',
};
/** Files lie by their content, outside the rows: the same content is kept once. */
export class FileStore {
  readonly #thumbnails = new Thumbnails();
  /** What is being sent and not yet in the rows, by its sender: those who send much at once are counted too. */
  readonly #sending = new Map<string, number>();

  constructor(
    private readonly folder: string,
    private readonly bytesMax: number,
    private readonly bytesADay: number = Infinity,
  ) {}

  /** Keeps content that is not sent by anyone: what the sandbox attaches to its acts. */
  keepContent(content: Buffer): { readonly sha256: string; readonly bytes: number } {
    const sha256 = createHash('sha256').update(content).digest('hex');
    const place = this.#placeOf(sha256);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content, { mode: 0o600 });
    return { sha256, bytes: content.length };
  }

  /** Takes away what uploads have left that were broken off, by this process or by one that has died. */
  sweep(now: number = Date.now()): void {
    for (const name of readdirSync(this.folder)) {
      if (!name.startsWith(incoming)) continue;
      const place = path.join(this.folder, name);
      const written = statSync(place, { throwIfNoEntry: false })?.mtimeMs;
      if (written !== undefined && now - written >= abandonedMillis) rmSync(place, { force: true });
    }
  }

  /** Keeps what is sent, within what its sender may send in a day. */
  async save(services: Services, caller: Caller, sent: Sent, now: Instant): Promise<Kept> {
    if (caller.operatorId !== null && caller.posts.length === 0) return noPost;
    const sender = `${caller.clientId} ${caller.operatorId}`;
    const alongside = this.#sending.get(sender) ?? 0;
    this.#sending.set(sender, alongside + sent.length);
    try {
      const before = alongside + (await sentOn(services, caller, now));
      if (before + sent.length > this.bytesADay) return this.#beyondTheDay(now);
      return await this.#receive(services, caller, sent, now);
    } finally {
      const left = this.#sending.get(sender)! - sent.length;
      if (left > 0) this.#sending.set(sender, left);
      else this.#sending.delete(sender);
    }
  }

  #beyondTheDay(now: Instant): Refused {
    const retryAfterSeconds = Math.ceil((Date.parse(startOf(addDays(civilDateOf(now), 1))) - Date.parse(now)) / 1000);
    const refused = `One sender may send at most ${this.bytesADay} bytes of files in a day.`;
    return { refused, status: 429, code: 'LIMIT_EXCEEDED', retryAfterSeconds };
  }

  async #receive(services: Services, caller: Caller, sent: Sent, now: Instant): Promise<Kept> {
    const { body, declared, name, after } = sent;
    if (body.destroyed) return brokenOff;
    const part = path.join(this.folder, `${incoming}${randomBytes(8).toString('hex')}`);
    const received = await this.#write(body, part);
    if ('refused' in received) return received;
    const { sha256, bytes } = received;
    const mediaType = await kindOf(part);
    const wrong = (await after?.()) ?? notTaken(bytes, mediaType, declared);
    if (wrong !== null) {
      rmSync(part, { force: true });
      return wrong;
    }
    const place = this.#placeOf(sha256);
    const id = newKey();
    mkdirSync(path.dirname(place), { recursive: true });
    renameSync(part, place);
    await services.writes.query(
      `insert into file (id, sha256, bytes, media_type, name, client_id, operator_id, organisation_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, sha256, bytes, mediaType, name, caller.clientId, caller.operatorId, caller.organisationId, now],
    );
    return { id: globalId(files, id), name, sha256, bytes, mediaType: mediaType! };
  }

  /** Writes a body to its place; of one that is broken off or too large nothing is left. */
  async #write(body: Readable, part: string): Promise<Refused | Content> {
    const digest = createHash('sha256');
    const most = this.bytesMax;
    let bytes = 0;
    const measured = new Transform({
      transform(chunk: Buffer, _, done) {
        bytes += chunk.length;
        if (bytes > most) {
          done(new Error('too large'));
          return;
        }
        digest.update(chunk);
        done(null, chunk);
      },
    });
    const written = createWriteStream(part, { mode: 0o600, flush: true });
    try {
      await pipeline(body, measured, written);
      return { sha256: digest.digest('hex'), bytes };
    } catch (error) {
      // Until it is closed it may still be on its way to being opened, and would be made after it was removed.
      if (!written.closed)
        await new Promise<void>((closed) => {
          written.once('close', closed);
        });
      rmSync(part, { force: true });
      if (bytes > most) return { refused: `A file has at most ${most} bytes.`, status: 413, code: 'LIMIT_EXCEEDED' };
      if (lackOf(error) === 'DISK_FULL') throw error;
      if (body.destroyed) return brokenOff;
      throw error;
    }
  }

  /** The content, or a smaller picture of it, for whom the link was made and while it holds; null otherwise. */
  async read(
    services: Services,
    caller: LinkedTo,
    id: string,
    until: string,
    signature: string,
    smaller: boolean,
  ): Promise<{ readonly stream: Readable; readonly mediaType: string; readonly name: string } | 'EXPIRED' | null> {
    if (!/^[0-9a-f-]{36}$/.test(id) || !/^\d{13}$/.test(until)) return null;
    const right = Buffer.from(services.vault.sign(linkText(id, Number(until), caller.clientId, caller.operatorId)));
    const given = Buffer.from(signature);
    if (right.length !== given.length || !timingSafeEqual(right, given)) return null;
    // Told to nobody but who had the link while it held.
    if (Number(until) < Date.now()) return 'EXPIRED';
    const { rows } = await services.reads.query<{ sha256: string; media_type: string; name: string }>(
      'select sha256, media_type, name from file where id = $1',
      [id],
    );
    const row = rows[0];
    const whole = row && this.#placeOf(row.sha256);
    if (!whole || !existsSync(whole)) return null;
    if (!smaller) return { stream: createReadStream(whole), mediaType: row.media_type, name: row.name };
    const place = pictures.has(row.media_type) ? await this.#thumbnails.of(whole) : null;
    return place === null
      ? null
      : { stream: createReadStream(place), mediaType: 'image/webp', name: `${row.name}.webp` };
  }

  #placeOf(sha256: string): string {
    return path.join(this.folder, sha256.slice(0, 2), sha256);
  }
}

/** Why content is not kept; null where it is. */
function notTaken(bytes: number, mediaType: string | null, declared: string): Refused | null {
  const of = (refused: string, reason: Refused['reason']): Refused => ({
    refused,
    status: 415,
    code: 'BAD_USER_INPUT',
    ...(reason && { reason }),
  });
  if (bytes === 0) return of('The file is empty.', 'EMPTY');
  if (mediaType === null)
    return of(`Files of this kind are not taken; a file is one of ${mediaTypes.join(', ')}.`, 'KIND_NOT_TAKEN');
  return fits(mediaType, declared)
    ? null
    : of(
        `The content is ${mediaType}, which is not what it is said to be (${declared.slice(0, 100)}); a file is one of ${mediaTypes.join(', ')}.`,
        'NOT_AS_SAID',
      );
}

/** How many bytes a sender has sent on the day of a moment. */
async function sentOn(services: Services, { clientId, operatorId }: Caller, now: Instant): Promise<number> {
  const day = civilDateOf(now);
  const { rows } = await services.reads.query<{ bytes: string }>(
    `select coalesce(sum(bytes), 0) as bytes from file where client_id = $1 and operator_id is not distinct from $2
     and created_at >= $3 and created_at < $4`,
    [clientId, operatorId, startOf(day), startOf(addDays(day, 1))],
  );
  return Number(rows[0]!.bytes);
}
