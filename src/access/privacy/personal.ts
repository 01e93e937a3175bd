import { createCipheriv, createDecipheriv, createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { plainIdentityNumber } from '../../kernel/identity-number.js';
import type { PersonalClass } from '../rights/caller.js';
import { randomly } from './random-bytes.js';
import type { Noun } from '../model/noun.js';
import { FieldDigests } from '../acting/request-keys.js';
import { Signer } from './signer.js';

/** To which class of personal data a property belongs; none where it is no personal value. */
export const personalClassOf = (noun: Noun, property: string): PersonalClass | undefined =>
  (noun.personal as Readonly<Record<string, PersonalClass | undefined>>)[property];

/** One personal value as read: its masked form, and what its plain form would be made from. */
export interface PersonalValue {
  readonly noun: Noun;
  readonly property: string;
  readonly entryId: string;
  readonly masked: string;
  readonly subjectId: string;
  readonly cipher: string | null;
  /** Shared by an agreement, and so masked only. */
  readonly shared?: true;
}
export const personalValue = (
  noun: Noun,
  property: string,
  entryId: string,
  masked: string,
  subjectId: string,
  cipher: string | null,
): PersonalValue => ({ noun, property, entryId, masked, subjectId, cipher });

/** A value as it is kept and found, however it was typed: one form for every entrance. */
export const plainFormOf = (of: PersonalClass, value: string): string =>
  of === 'ID_NUMBER' ? plainIdentityNumber(value) : value;

const compoundSurnames = /^(欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|司空|夏侯)/;
const hidden = '****';

/** What of a value everyone may read, before it is asked whether that is too much. */
const loose: Readonly<Record<PersonalClass, (value: string) => string>> = {
  PERSON_NAME: (name) => {
    const surname = compoundSurnames.exec(name)?.[0] ?? [...name][0] ?? '';
    return surname + '*'.repeat(Math.max(1, [...name].length - [...surname].length));
  },
  ID_NUMBER: (number) => `${number.slice(0, 6)}********${number.slice(-4)}`,
  PHONE: (phone) => `${phone.slice(0, 3)}${hidden}${phone.slice(-4)}`,
  ACCOUNT: (account) => `${hidden}${account.slice(-4)}`,
  ADDRESS: (address) => `${address}${hidden}`,
};

/**
 * Up to the village an address names a place where many live, whatever its length; without one, up to the township or
 * what lies above it.
 */
const toVillage = /^\P{N}*?(?:村|社区)/u;
const toTownship = /^\P{N}*(?:省|市|州|盟|(?<![小社园校片])区|县|旗|镇|乡|街道)/u;
const whereManyLive = (address: string): string => (toVillage.exec(address) ?? toTownship.exec(address))?.[0] ?? '';
const bytesOf = (text: string): number => Buffer.byteLength(text);

/**
 * A mask as it may be shown of a value of so many bytes: never all of the value's characters, and of a value that is
 * not of its form (a telephone number too short, an identity number of ten digits) next to nothing. Of its own answer
 * it changes nothing.
 */
const tight: Readonly<Record<PersonalClass, (mask: string, bytes: number) => string>> = {
  PERSON_NAME: (mask, bytes) => {
    const shown = mask.replace(/\*+$/, '');
    const [first = ''] = shown;
    if (bytesOf(shown) < bytes) return mask;
    return bytesOf(first) < bytes ? first + '*'.repeat(Math.max(1, [...shown].length - 1)) : '*';
  },
  ID_NUMBER: (mask, bytes) => ((bytes === 18 || bytes === 15) && /^\d{6}\*{8}\d{3}[\dXx]$/.test(mask) ? mask : hidden),
  PHONE: (mask, bytes) => {
    if (bytes >= 11 && /^\d{3}\*{4}\d{4}$/.test(mask)) return mask;
    return bytes >= 7 && /\d\d$/.test(mask) ? `${hidden}${mask.slice(-2)}` : hidden;
  },
  ACCOUNT: (mask, bytes) => {
    const last = bytes >= 12 ? 4 : bytes >= 8 ? 2 : 0;
    return last > 0 && /^\*{4}[\dA-Za-z]{2,4}$/.test(mask) ? `${hidden}${mask.slice(4).slice(-last)}` : hidden;
  },
  ADDRESS: (mask, bytes) => {
    let shown = whereManyLive(mask.replace(/\*+$/, ''));
    // Where nothing follows, the last part is where they live.
    while (shown !== '' && bytesOf(shown) >= bytes) shown = whereManyLive([...shown].slice(0, -1).join(''));
    return `${shown}${hidden}`;
  },
};

/** How each class of personal data looks to everyone (domain reference §4.3). Made when the value is written. */
export const masks = Object.fromEntries(
  (Object.keys(loose) as PersonalClass[]).map((of) => [
    of,
    (value: string) => tight[of](loose[of](value), bytesOf(value)),
  ]),
) as Readonly<Record<PersonalClass, (value: string) => string>>;

/**
 * A stored mask as it is shown. The chain of versions covers masks too, so that what an earlier release wrote can never
 * be rewritten; how long the value was is told by its ciphertext, without opening it. Where there is none, the least is
 * shown.
 */
export const shownMask = (of: PersonalClass, stored: string, cipherLength: number | null): string =>
  tight[of](
    stored,
    cipherLength === null ? 0 : Math.max(0, Math.floor(((cipherLength - sealedPrefix.length) * 3) / 4) - sealedBytes),
  );

/**
 * A key for one person's data, wrapped by the master key; destroying it destroys the data and leaves the chain whole.
 */
export interface SubjectKey {
  readonly id: string;
  readonly wrapped: string;
}

/**
 * Ciphertexts carry the algorithm in front (`a1` is AES-256-GCM), so that another can stand beside it.
 * Values are bound to their place: a ciphertext moved to another column or person does not open.
 */
export class Vault {
  readonly #master: Buffer;
  /** What wrapped before the key was rotated, until all is wrapped anew. */
  readonly #before: Buffer | null;
  readonly #hashing: KeyObject;
  readonly masterKeyId: string;
  /** The name of the key that was before; null where none is given. */
  readonly masterKeyPreviousId: string | null;
  /** By which the hashing key is known again; nobody finds the key from it. */
  readonly hashingKeyId: string;
  readonly signer: Signer;
  /** Of the inputs of acts, for telling in which fields two of them differ. */
  readonly fieldDigests: FieldDigests;

  /** `hashing` is what hashes and signatures come from; it outlives the master key, which only wraps. */
  constructor(master: Buffer, hashing: Buffer = master, before: Buffer | null = null) {
    this.#before = before && createHmac('sha256', before).update('wrapping').digest();
    if (master.length !== 32) throw new Error('The master key must have 32 bytes.');
    this.#master = createHmac('sha256', master).update('wrapping').digest();
    // Made a key once: from bytes it would be made anew for every digest.
    this.#hashing = createSecretKey(createHmac('sha256', hashing).update('finding').digest());
    this.signer = new Signer(createHmac('sha256', hashing).update('signing').digest());
    this.fieldDigests = new FieldDigests(createHmac('sha256', hashing).update('fields').digest('base64url'));
    this.masterKeyId = nameOf(master);
    this.masterKeyPreviousId = before && nameOf(before);
    this.hashingKeyId = createHmac('sha256', hashing).update('finding name').digest('hex');
  }

  newSubjectKey(id: string): SubjectKey & { readonly plain: Buffer } {
    const plain = randomly(32);
    return { id, plain, wrapped: this.wrap(id, plain) };
  }
  wrap(id: string, plain: Buffer): string {
    return seal(this.#master, plain, `subject ${id}`);
  }

  unwrap(key: SubjectKey): Buffer {
    try {
      return open(this.#master, key.wrapped, `subject ${key.id}`);
    } catch (error) {
      if (this.#before === null) throw error;
      return open(this.#before, key.wrapped, `subject ${key.id}`);
    }
  }

  encrypt(key: Buffer, value: string, place: string): string {
    return seal(key, Buffer.from(value), place);
  }
  decrypt(key: Buffer, cipher: string, place: string): string {
    return open(key, cipher, place).toString();
  }

  /** By which a value is found without being readable. */
  hash(personalClass: PersonalClass, value: string): string {
    return createHmac('sha256', this.#hashing).update(`${personalClass} ${value}`).digest('base64url');
  }

  /** A digest nobody can make or guess at without the key: of inputs, which may hold personal data. */
  digest(text: string): string {
    return createHmac('sha256', this.#hashing).update(`input ${text}`).digest('base64url');
  }

  /** Signs a link for a short time. */
  sign(text: string): string {
    return createHmac('sha256', this.#hashing).update(`link ${text}`).digest('base64url');
  }
}

const nameOf = (master: Buffer): string => createHmac('sha256', master).update('name').digest('hex').slice(0, 12);

export const placeOf = (typeName: string, property: string, subjectId: string): string =>
  `${typeName}.${property} ${subjectId}`;

const sealedPrefix = 'a1.';
/** The nonce and the tag: what a sealed value has beside its own bytes. */
const sealedBytes = 28;

function seal(key: Buffer, plain: Buffer, place: string): string {
  const nonce = randomly(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  return `${sealedPrefix}${Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url')}`;
}

function open(key: Buffer, sealed: string, place: string): Buffer {
  const [algorithm, body] = sealed.split('.');
  if (algorithm !== 'a1') throw new Error(`No way to open ${algorithm ?? ''}.`);
  const bytes = Buffer.from(body!, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
}
