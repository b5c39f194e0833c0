import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';

/** Signs requests as Discord does, with a key that lives as long as the program and never leaves it. */
export interface Signer {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** The headers that a body is posted with; `at` in milliseconds since 1970. */
  readonly headersFor: (body: string, at: number) => Readonly<Record<string, string>>;
}

/** The key itself stands at the end of its DER form. */
const KEY_BYTES = 32;

export function newSigner(): Signer {
  // As bytes from the beginning: exporting a key just made can hang where memory is collected meanwhile.
  const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  const key = createPrivateKey({ key: privateKey, type: 'pkcs8', format: 'der' });
  return {
    publicKey: publicKey.subarray(-KEY_BYTES).toString('hex'),
    headersFor: (body, at) => {
      const timestamp = String(Math.floor(at / 1000));
      return {
        'content-type': 'application/json',
        'x-signature-timestamp': timestamp,
        'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), key).toString('hex'),
      };
    },
  };
}
