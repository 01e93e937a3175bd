import { createHash, timingSafeEqual } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Caller } from '../access/caller.js';
import { globalId, newKey } from '../access/ids.js';
import type { Office } from '../access/office.js';
import { files } from '../file/file-ref.js';
import { linkText } from '../file/file.resolver.js';

/** What a file may be, told by its first bytes and not by its name. */
const kinds: readonly { readonly mediaType: string; readonly begins: readonly number[] }[] = [
  { mediaType: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
];

export type Kept = { readonly id: string; readonly sha256: string; readonly bytes: number; readonly mediaType: string } | { readonly refused: string; readonly status: number };

/** Files lie by their content, outside the rows: the same content is kept once. */
export class FileStore {
  constructor(private readonly folder: string, private readonly bytesMax: number) {}

  /** Keeps content that is not sent by anyone: what the sandbox attaches to its acts. */
  keepContent(content: Buffer): { readonly sha256: string; readonly bytes: number } {
    const sha256 = createHash('sha256').update(content).digest('hex'), place = this.#placeOf(sha256);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content, { mode: 0o600 });
    return { sha256, bytes: content.length };
  }

  async keep(office: Office, caller: Caller, body: Readable, declared: string, name: string, now: string): Promise<Kept> {
    const part = path.join(this.folder, `incoming-${randomBytes(8).toString('hex')}`), digest = createHash('sha256');
    let bytes = 0, head = Buffer.alloc(0), tooLarge = false;
    const most = this.bytesMax;
    const measured = new Transform({
      transform(chunk: Buffer, _, done) {
        bytes += chunk.length;
        if (bytes > most) { tooLarge = true; done(new Error('too large')); return; }
        if (head.length < 16) head = Buffer.concat([head, chunk]).subarray(0, 16);
        digest.update(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline(body, measured, createWriteStream(part, { mode: 0o600, flush: true }));
    } catch (error) {
      rmSync(part, { force: true });
      if (tooLarge) return { refused: `A file has at most ${most} bytes.`, status: 413 };
      throw error;
    }
    const kind = kinds.find(({ begins }) => begins.every((byte, i) => head[i] === byte));
    if (!kind || kind.mediaType !== declared) {
      rmSync(part, { force: true });
      return { refused: `The content is not what it is said to be; a file is one of ${kinds.map(({ mediaType }) => mediaType).join(', ')}.`, status: 415 };
    }
    const sha256 = digest.digest('hex'), place = this.#placeOf(sha256);
    mkdirSync(path.dirname(place), { recursive: true });
    renameSync(part, place);
    const id = newKey();
    await office.writes.query('insert into file (id, sha256, bytes, media_type, name, client_id, operator_id, organisation_id, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [id, sha256, bytes, kind.mediaType, name, caller.clientId, caller.operatorId, caller.organisationId, now]);
    return { id: globalId(files, id), sha256, bytes, mediaType: kind.mediaType };
  }

  /** The content, for whom the link was made and while it holds; null otherwise. */
  async read(office: Office, caller: Caller, id: string, until: string, signature: string): Promise<{ readonly stream: Readable; readonly mediaType: string; readonly name: string } | null> {
    if (!/^[0-9a-f-]{36}$/.test(id) || !/^\d{13}$/.test(until) || Number(until) < Date.now()) return null;
    const right = Buffer.from(office.vault.sign(linkText(id, Number(until), caller.clientId, caller.operatorId))), given = Buffer.from(signature);
    if (right.length !== given.length || !timingSafeEqual(right, given)) return null;
    const { rows } = await office.reads.query<{ sha256: string; media_type: string; name: string }>('select sha256, media_type, name from file where id = $1', [id]);
    const row = rows[0];
    return row && existsSync(this.#placeOf(row.sha256)) ? { stream: createReadStream(this.#placeOf(row.sha256)), mediaType: row.media_type, name: row.name } : null;
  }

  #placeOf(sha256: string): string { return path.join(this.folder, sha256.slice(0, 2), sha256); }
}
