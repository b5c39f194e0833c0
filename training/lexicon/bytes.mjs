/** Bytes that grow; numbers are LEB128, signed ones with the sign in the last bit, or three bytes, the lowest first. */
export class Bytes {
  #bytes = [];

  byte(value) {
    this.#bytes.push(value & 255);
  }

  three(value) {
    this.byte(value);
    this.byte(value >>> 8);
    this.byte(value >>> 16);
  }

  number(value) {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  signed(value) {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  text(value) {
    for (const byte of Buffer.from(value)) this.#bytes.push(byte);
  }

  get length() {
    return this.#bytes.length;
  }

  done() {
    return Buffer.from(this.#bytes);
  }
}
