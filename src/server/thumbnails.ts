import { existsSync, renameSync, rmSync } from 'node:fs';

// Smaller pictures for lists, made when first asked for and kept beside the whole one. One at a time, so that pictures
// never take the processor from answers.
const edge = 320;
/** The most pixels that are opened: a small file may hold a picture that fills the memory. */
const pixelsMost = 50_000_000;
/** Loaded when first needed: whoever shows no pictures does not pay for it. */
const loaded = async () => {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
};

export class Thumbnails {
  #last: Promise<unknown> = Promise.resolve();
  readonly #making = new Map<string, Promise<string | null>>();

  /** The place of the smaller picture; null where none can be made of what the file holds. */
  of(place: string): Promise<string | null> {
    const made = `${place}.thumb`;
    if (existsSync(made)) return Promise.resolve(made);
    let making = this.#making.get(place);
    if (!making) {
      making = this.#last.then(() => this.#make(place, made));
      this.#last = making;
      this.#making.set(place, making);
      void making.finally(() => this.#making.delete(place));
    }
    return making;
  }

  async #make(place: string, made: string): Promise<string | null> {
    const part = `${made}.part`;
    try {
      const sharp = await loaded();
      await sharp(place, { limitInputPixels: pixelsMost, failOn: 'error' })
        .rotate()
        .resize(edge, edge, { fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 75 })
        .timeout({ seconds: 10 })
        .toFile(part);
      renameSync(part, made);
      return made;
    } catch {
      rmSync(part, { force: true });
      return null;
    }
  }
}
