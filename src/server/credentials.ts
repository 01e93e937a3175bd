import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { createLocalJWKSet, createRemoteJWKSet, exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT, type JWK, type JWTVerifyGetKey } from 'jose';
import { dataFolder, type Config } from './config.js';

/** What a token proves: the client, and the operator if there is one. Everything else is read from the register. */
export interface Proven { readonly clientKey: string; readonly subject: string | null }

export interface Credentials {
  readonly verify: (authorization: string | undefined) => Promise<Proven | null>;
  /** In the sandbox only: a token for one of its people. */
  readonly issue: ((clientKey: string, subject: string | null, seconds?: number) => Promise<string>) | null;
}

export async function credentialsFrom(config: Config): Promise<Credentials> {
  let keys: JWTVerifyGetKey, issue: Credentials['issue'] = null;
  if (config.JWKS_URL) keys = createRemoteJWKSet(new URL(config.JWKS_URL));
  else if (config.JWT_KEYS) keys = createLocalJWKSet(config.JWT_KEYS as { keys: JWK[] });
  else {
    const file = path.join(dataFolder(config, 'keys'), 'sandbox-issuer.json');
    if (!existsSync(file)) writeFileSync(file, JSON.stringify(await exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey)), { mode: 0o600 });
    const jwk = { ...(JSON.parse(readFileSync(file, 'utf8')) as JWK), alg: 'ES256', kid: 'sandbox' }, secret = await importJWK(jwk, 'ES256');
    const { d: _, ...shown } = jwk;
    keys = createLocalJWKSet({ keys: [shown] });
    issue = (clientKey, subject, seconds = 86_400) => {
      const now = Math.floor(Date.now() / 1000);
      const token = new SignJWT({ client_id: clientKey }).setProtectedHeader({ alg: 'ES256', kid: 'sandbox' }).setIssuer(config.JWT_ISSUER).setAudience(config.JWT_AUDIENCE).setIssuedAt(now).setExpirationTime(now + seconds);
      return (subject === null ? token : token.setSubject(subject)).sign(secret);
    };
  }
  // Verified tokens are kept until they end, so that a signature is not computed for every request of a client.
  const verified = new Map<string, { proven: Proven; until: number }>();
  return {
    issue,
    verify: async (authorization) => {
      if (authorization === undefined) return null;
      const known = verified.get(authorization);
      if (known && known.until > Date.now()) return known.proven;
      const token = /^Bearer ([A-Za-z0-9_.-]{20,4096})$/.exec(authorization)?.[1];
      if (!token) return null;
      try {
        const { payload } = await jwtVerify(token, keys, { issuer: config.JWT_ISSUER, audience: config.JWT_AUDIENCE, algorithms: ['ES256', 'RS256', 'PS256', 'EdDSA'], requiredClaims: ['exp', 'client_id'] });
        if (typeof payload.client_id !== 'string') return null;
        const proven = { clientKey: payload.client_id, subject: payload.sub ?? null };
        if (verified.size > 20_000) verified.clear();
        verified.set(authorization, { proven, until: Math.min(payload.exp! * 1000, Date.now() + 60_000) });
        return proven;
      } catch {
        verified.delete(authorization);
        return null;
      }
    },
  };
}

export function masterKey(config: Config): Buffer {
  if (config.MASTER_KEY) return config.MASTER_KEY;
  const file = path.join(dataFolder(config, 'keys'), 'master.key');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 });
  return Buffer.from(readFileSync(file, 'utf8'), 'base64');
}
