import { generateKeyPairSync, sign } from 'node:crypto';

/** Signs requests as Discord does, with a key that lives as long as the program and never leaves it. */
export interface Signer {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** The headers that a body is posted with; `at` in milliseconds since 1970. */
  readonly headersFor: (body: string, at: number) => Readonly<Record<string, string>>;
}

export function newSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return {
    publicKey: Buffer.from(x, 'base64url').toString('hex'),
    headersFor: (body, at) => {
      const timestamp = String(Math.floor(at / 1000));
      return {
        'content-type': 'application/json',
        'x-signature-timestamp': timestamp,
        'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
      };
    },
  };
}
