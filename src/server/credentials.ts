import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import {
  createLocalJWKSet,
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

export async function credentialsFrom(config: Config, outages: Pick<Outages, 'tell' | 'over'>): Promise<Credentials> {
  const { keys, issue } = await issuerOf(config, outages);
  return { issue, verify: verifying(config, keys) };
}

interface Issuer {
  readonly keys: JWTVerifyGetKey;
  readonly issue: Credentials['issue'];
}
/** Whose tokens are taken: the county's issuer, keys that are set, or in the sandbox a key of its own. */
async function issuerOf(config: Config, outages: Pick<Outages, 'tell' | 'over'>): Promise<Issuer> {
  if (config.JWKS_URL) {
    const keys = issuerKeys({
      url: new URL(config.JWKS_URL),
      staleMillis: config.JWKS_STALE_HOURS * 3_600_000,
      failed: (error) => {
        outages.tell(issuerAway, error);
      },
      recovered: () => {
        outages.over(issuerAway);
      },
    });
    return { keys, issue: null };
  }
  if (config.JWT_KEYS) return { keys: createLocalJWKSet(config.JWT_KEYS as { keys: JWK[] }), issue: null };
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
  return { keys: createLocalJWKSet({ keys: [shown] }), issue };
}

/** Verified tokens are kept until they end, so that a signature is not computed for every request of a client. */
function verifying(config: Config, keys: JWTVerifyGetKey): Credentials['verify'] {
  const verified = new Map<string, { proven: Proven; until: number }>();
  return async (authorization) => {
    if (authorization === undefined) return null;
    const known = verified.get(authorization);
    if (known && known.until > Date.now()) return known.proven;
    // The scheme's name may be written in any case (RFC 9110 11.1).
    const token = /^bearer +([A-Za-z0-9_.-]{20,4096})$/i.exec(authorization)?.[1];
    if (!token) return null;
    try {
      const { issuer, audience } = { issuer: config.JWT_ISSUER, audience: config.JWT_AUDIENCE };
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['exp', 'client_id'],
      });
      const { client_id: clientKey, sub: subject = null, iat = 0, exp } = payload;
      if (!isName(clientKey) || (subject !== null && !isName(subject))) return null;
      if (iat > Date.now() / 1000 + aheadSeconds) return null;
      const proven = { clientKey, subject };
      if (verified.size > 20_000) verified.clear();
      verified.set(authorization, { proven, until: Math.min(exp! * 1000, Date.now() + 60_000) });
      return proven;
    } catch (error) {
      verified.delete(authorization);
      return error instanceof IssuerAway ? issuerAway : null;
    }
  };
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
