import { generateKeyPairSync } from 'node:crypto';

export const APPLICATION_ID = '412345678901234567';
export const TOKEN = [
  Buffer.from(APPLICATION_ID).toString('base64url'),
  'loopbk',
  'only-for-the-loopback-discord',
].join('.');

const { publicKey, privateKey } = generateKeyPairSync('ed25519');

export { privateKey as PRIVATE_KEY };

/** By which the bot knows what is posted to it to be Discord's; in hexadecimal digits: the last 32 bytes of the DER form. */
export const PUBLIC_KEY = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
