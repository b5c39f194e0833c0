import { createPublicKey, verify } from 'node:crypto';

const SIGNATURE = /^[\da-f]{128}$/i;
/** Seconds since 1970. */
const TIMESTAMP = /^\d{1,12}$/;

/** Whether these can be a signature and the time at which it was made, whatever they were made for. */
export function isSignature(signature: string, timestamp: string): boolean {
  return SIGNATURE.test(signature) && TIMESTAMP.test(timestamp);
}

/** Whether a signature is the application's, over the time it was made at and the very bytes that came. */
export type Verifier = (signature: string, timestamp: string, body: Uint8Array) => boolean;

/** @param publicKey 64 hexadecimal digits, as the developer portal shows them (Ed25519). */
export function verifierOf(publicKey: string): Verifier {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return (signature, timestamp, body) =>
    isSignature(signature, timestamp) &&
    verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}
