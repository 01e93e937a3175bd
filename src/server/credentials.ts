import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import {
  createLocalJWKSet,
  errors,
  exportJWK,
  generateKeyPair,
  importJWK,
  jwtVerify,
  SignJWT,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose';
import { dataFolder, type Config } from './config.js';
import { IssuerAway, issuerKeys } from './issuer-keys.js';
import type { Outages } from './outages.js';

/** What a token proves: the client, and the operator if there is one. Everything else is read from the register. */
export interface Proven {
  readonly clientKey: string;
  readonly subject: string | null;
}

/** Nothing can be said of a token: its key is not known, and the issuer cannot be asked. */
export const issuerAway = 'ISSUER_AWAY';

export interface Credentials {
  /** What a token proves; null where it proves nothing. */
  readonly verify: (authorization: string | undefined) => Promise<Proven | null | typeof issuerAway>;
  /** In the sandbox only: a token for one of its people. */
  readonly issue: ((clientKey: string, subject: string | null, seconds?: number) => Promise<string>) | null;
  /** Whether the issuer's keys cannot be read at present. */
  readonly lacking: () => Promise<boolean>;
}

/** How far the issuer's clock may be ahead of this one. */
const aheadSeconds = 60;
const algorithms = ['ES256', 'RS256', 'PS256', 'EdDSA'];
/**
 * A name that the register could hold: no control character, which PostgreSQL would not take, and no half of a
 * surrogate pair.
 */
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && !/[\p{Cc}\p{Cs}]/u.test(value);

/** Told why a token proved nobody, which its bearer is not; and when the issuer's keys were read. */
export interface CredentialsWatch {
  readonly denied: (reason: string) => void;
  readonly keysRead: () => void;
}
const unwatched: CredentialsWatch = { denied: () => {}, keysRead: () => {} };

export async function credentialsFrom(
  config: Config,
  outages: Pick<Outages, 'tell' | 'over'>,
  watch: CredentialsWatch = unwatched,
): Promise<Credentials> {
  const { keys, issue, lacking } = await issuerOf(config, outages, watch.keysRead);
  return { issue, lacking, verify: verifying(config, keys, watch.denied) };
}

interface Issuer {
  readonly keys: JWTVerifyGetKey;
  readonly issue: Credentials['issue'];
  readonly lacking: Credentials['lacking'];
}
const lacksNothing = async (): Promise<boolean> => false;
/** Whose tokens are taken: the county's issuer, keys that are set, or in the sandbox a key of its own. */
async function issuerOf(
  config: Config,
  outages: Pick<Outages, 'tell' | 'over'>,
  keysRead: () => void,
): Promise<Issuer> {
  if (config.JWKS_URL) {
    const { key: keys, lacking } = issuerKeys({
      url: new URL(config.JWKS_URL),
      staleMillis: config.JWKS_STALE_HOURS * 3_600_000,
      succeeded: keysRead,
      failed: (error) => {
        outages.tell(issuerAway, error);
      },
      recovered: () => {
        outages.over(issuerAway);
      },
    });
    return { keys, issue: null, lacking };
  }
  if (config.JWT_KEYS)
    return { keys: createLocalJWKSet(config.JWT_KEYS as { keys: JWK[] }), issue: null, lacking: lacksNothing };
  return sandboxIssuer(config);
}

async function sandboxIssuer(config: Config): Promise<Issuer> {
  const file = path.join(dataFolder(config, 'keys'), 'sandbox-issuer.json');
  if (!existsSync(file)) {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    keepOnce(file, JSON.stringify(await exportJWK(privateKey)));
  }
  const jwk = { ...(JSON.parse(readFileSync(file, 'utf8')) as JWK), alg: 'ES256', kid: 'sandbox' };
  const secret = await importJWK(jwk, 'ES256');
  const { d: _, ...shown } = jwk;
  const issue: Issuer['issue'] = (clientKey, subject, seconds = 86_400) => {
    const now = Math.floor(Date.now() / 1000);
    const token = new SignJWT({ client_id: clientKey })
      .setProtectedHeader({ alg: 'ES256', kid: 'sandbox' })
      .setIssuer(config.JWT_ISSUER)
      .setAudience(config.JWT_AUDIENCE)
      .setIssuedAt(now)
      .setExpirationTime(now + seconds);
    return (subject === null ? token : token.setSubject(subject)).sign(secret);
  };
  return { keys: createLocalJWKSet({ keys: [shown] }), issue, lacking: lacksNothing };
}

/** Verified tokens are kept until they end, so that a signature is not computed for every request of a client. */
function verifying(config: Config, keys: JWTVerifyGetKey, denied: CredentialsWatch['denied']): Credentials['verify'] {
  const none = (reason: string): null => {
    denied(reason);
    return null;
  };
  const verified = new Map<string, { proven: Proven; until: number }>();
  return async (authorization) => {
    if (authorization === undefined) return none('NO_TOKEN');
    const known = verified.get(authorization);
    if (known && known.until > Date.now()) return known.proven;
    // The scheme's name may be written in any case (RFC 9110 11.1).
    const token = /^bearer +([A-Za-z0-9_.-]{20,4096})$/i.exec(authorization)?.[1];
    if (!token) return none('NO_BEARER_TOKEN');
    try {
      const { issuer, audience } = { issuer: config.JWT_ISSUER, audience: config.JWT_AUDIENCE };
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['exp', 'client_id'],
      });
      const { client_id: clientKey, sub: subject = null, iat = 0, exp } = payload;
      if (!isName(clientKey) || (subject !== null && !isName(subject))) return none('NAMES_NOBODY');
      if (iat > Date.now() / 1000 + aheadSeconds) return none('ISSUED_IN_THE_FUTURE');
      const proven = { clientKey, subject };
      if (verified.size > 20_000) verified.clear();
      verified.set(authorization, { proven, until: Math.min(exp! * 1000, Date.now() + 60_000) });
      return proven;
    } catch (error) {
      verified.delete(authorization);
      return error instanceof IssuerAway ? issuerAway : none(reasonOf(error));
    }
  };
}

/** Why a token does not hold, in words of our own: what the token says is not repeated. */
function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'EXPIRED';
  if (error instanceof errors.JWTClaimValidationFailed)
    return (
      ({ aud: 'OTHER_AUDIENCE', iss: 'OTHER_ISSUER', nbf: 'NOT_YET_VALID' } as Record<string, string>)[error.claim] ??
      'CLAIM_MISSING'
    );
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'WRONG_SIGNATURE';
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return 'UNKNOWN_KEY';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'OTHER_ALGORITHM';
  return 'MALFORMED';
}

export function masterKey(config: Config): Buffer {
  if (config.MASTER_KEY) return config.MASTER_KEY;
  const file = path.join(dataFolder(config, 'keys'), 'master.key');
  if (!existsSync(file)) keepOnce(file, randomBytes(32).toString('base64'));
  return Buffer.from(readFileSync(file, 'utf8'), 'base64');
}

/** Of several processes that make a key at once one keeps it, whole, and the others use that. */
function keepOnce(file: string, content: string): void {
  const own = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(own, content, { mode: 0o600 });
  try {
    linkSync(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(own);
  }
}
