import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { CompactSign, exportJWK, type JWK } from 'jose';

// RFC 8410: what stands before the 32 bytes of an Ed25519 key in PKCS #8.
const before = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Signs what leaves the house as a statement: payment manifests and proofs of the ledger. JWS (RFC 7515), EdDSA; the
 * same text has the same signature.
 */
export class Signer {
  readonly #key: KeyObject;
  readonly keyId: string;

  constructor(seed: Buffer) {
    this.#key = createPrivateKey({ key: Buffer.concat([before, seed]), format: 'der', type: 'pkcs8' });
    this.keyId = createHash('sha256')
      .update(createPublicKey(this.#key).export({ format: 'der', type: 'spki' }))
      .digest('hex')
      .slice(0, 16);
  }

  /** The compact JWS over a JSON text; `kind` stands in its `typ`. */
  async sign(kind: string, payload: object): Promise<string> {
    return new CompactSign(Buffer.from(JSON.stringify(payload)))
      .setProtectedHeader({ alg: 'EdDSA', kid: this.keyId, typ: kind })
      .sign(this.#key);
  }

  /** By which anyone verifies it. */
  async publicKey(): Promise<JWK> {
    return { ...(await exportJWK(createPublicKey(this.#key))), kid: this.keyId, alg: 'EdDSA', use: 'sig' };
  }
}
