import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';

/** The issuer's keys cannot be read, and the one that is asked for is not known: nothing can be said of the token. */
export class IssuerAway extends Error {
  constructor(cause: unknown) {
    super("The issuer's keys cannot be read.", { cause });
  }
}

export interface IssuerKeysSettings {
  readonly url: URL;
  /** For how long keys go on being trusted when they cannot be read again. */
  readonly staleMillis: number;
  readonly succeeded?: () => void;
  readonly failed: (error: unknown) => void;
  readonly recovered: () => void;
}

export interface IssuerKeys {
  readonly key: JWTVerifyGetKey;
  /** Whether they could not be read when they were last asked for; they are asked for again, now and then. */
  readonly lacking: () => Promise<boolean>;
}

/** How old keys may be before they are read again. */
const freshMillis = 600_000;
/** For how long after a reading, or a failed one, there is no other; while nothing is known at all it is shorter. */
const restMillis = 30_000;
const restAtFirstMillis = 1_000;
const timeoutMillis = 3_000;

/**
 * The issuer's published keys. They are read again every ten minutes, and when a token names one that is not among
 * them. While the issuer is away what was read last goes on: a token of a known key is as good as before. For how long
 * is a setting, since a key that the issuer has withdrawn meanwhile is trusted for so long.
 */
export function issuerKeys({ url, staleMillis, succeeded, failed, recovered }: IssuerKeysSettings): IssuerKeys {
  // When to read is decided here alone.
  const forGood = { cacheMaxAge: Infinity, cooldownDuration: Infinity, timeoutDuration: timeoutMillis };
  const remote = createRemoteJWKSet(url, forGood);
  let read = -Infinity;
  let tried = -Infinity;
  let failure: unknown = null;
  let reading: Promise<void> | null = null;
  const readOnce = async (): Promise<void> => {
    tried = Date.now();
    try {
      await remote.reload();
      if (failure !== null) recovered();
      read = Date.now();
      succeeded?.();
      failure = null;
    } catch (error) {
      failure = error;
      failed(error);
    }
  };
  const reread = (): Promise<void> =>
    (reading ??= readOnce().finally(() => {
      reading = null;
    }));
  const rested = (): boolean => Date.now() - tried >= (read === -Infinity ? restAtFirstMillis : restMillis);

  const lacking = async (): Promise<boolean> => {
    if (failure !== null && rested()) await reread();
    return failure !== null;
  };
  const key: JWTVerifyGetKey = async (header, token) => {
    if (Date.now() - read >= freshMillis && (rested() || reading)) await reread();
    if (Date.now() - read >= Math.max(staleMillis, freshMillis)) throw new IssuerAway(failure);
    try {
      return await remote(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      if (rested() || reading) {
        await reread();
        if (failure === null) return remote(header, token);
      }
      // Known to be away, it may have published the key meanwhile; read just now, it has not.
      throw failure === null ? error : new IssuerAway(failure);
    }
  };
  return { key, lacking };
}
