import { diskFailureOf } from '../knowledge/disk-failure.ts';
import type { Disk } from './disk.ts';

/** Bytes; a page holds far more than the text of its article. */
const LARGEST = 5 * 1024 * 1024;
/** More of a file that is not UTF-8 is no text in an older encoding either. */
const MOST_CONTROLS = 0.01;

/** Why a file cannot be read in, with what to do about it. */
export class SourceError extends Error {}

/** What a file says, and what is unsure about its characters. */
export interface SourceText {
  readonly text: string;
  readonly unsure: string | null;
}

/** The text of a file. @throws SourceError naming the file, the problem and the remedy */
export function readSource(file: string, disk: Disk): SourceText {
  const decoding = decoded(bytesOf(file, disk));
  if (decoding === 'binary')
    throw new SourceError(`${file}: binary, no text; save the article as plain text, Markdown or HTML`);
  if (decoding === 'encoded')
    throw new SourceError(`${file}: text in an encoding that it does not name; save it as UTF-8`);
  if (decoding.text.trim() === '') throw new SourceError(`${file}: empty; paste the article's text into it`);
  return decoding;
}

function bytesOf(file: string, disk: Disk): Uint8Array {
  try {
    return bytesWithin(file, disk);
  } catch (error) {
    const failure = diskFailureOf(error);
    if (!failure) throw error;
    throw new SourceError(`${file}: cannot be read: ${failure.cause}; ${failure.remedy}`);
  }
}

function bytesWithin(file: string, disk: Disk): Uint8Array {
  const stat = disk.statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new SourceError(`${file}: no such file; check the path`);
  if (!stat.isFile()) throw new SourceError(`${file}: not a file; name the files in it one by one`);
  if (stat.size > LARGEST) {
    throw new SourceError(`${file}: larger than 5 MB, which no article is; cut it down to the article's text`);
  }
  return disk.readFileSync(file);
}

/** UTF-8, UTF-16 with its mark, or the older encoding of western Windows; else whether it is no text, or that of another encoding. */
function decoded(bytes: Uint8Array): SourceText | 'binary' | 'encoded' {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), unsure: null };
  if (bytes.includes(0)) return 'binary';
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), unsure: null };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell a binary file
    const controls = text.match(/[\x00-\x08\x0e-\x1f\x7f-\x9f]/g)?.length ?? 0;
    const high = text.match(/[^\x20-\x7e\s]/g)?.length ?? 0;
    if (controls > text.length * MOST_CONTROLS) return 'binary';
    if (high > text.length / 5) return 'encoded';
    return { text, unsure: 'the file is not UTF-8 and was read as Windows-1252: look at its accents and quotes' };
  }
}
