const FIRST_SIZE = 2 ** 16;
/** What one place of a string takes at most. */
const MOST_BYTES = 3;

/** Bytes of a text of many million pieces: as one string they would be laid down three times before they are bytes. */
export class Utf8Bytes {
  private bytes: Uint8Array;
  private used = 0;
  private readonly encoder = new TextEncoder();

  /** @param expected so many bytes or a few more: what has to grow is copied, and what is never used costs nothing */
  constructor(expected = 0) {
    this.bytes = new Uint8Array(Math.max(FIRST_SIZE, expected));
  }

  add(text: string): void {
    const { length } = text;
    this.makeRoom(length * MOST_BYTES);
    const { bytes } = this;
    let at = this.used;
    for (let i = 0; i < length; i += 1) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) {
        at += this.encoder.encodeInto(text.slice(i), bytes.subarray(at)).written;
        break;
      }
      bytes[at] = code;
      at += 1;
    }
    this.used = at;
  }

  /** @returns false, and nothing is added, where the text holds a sign that XML writes otherwise, or half of a pair */
  addPlain(text: string): boolean {
    const { length } = text;
    this.makeRoom(length * MOST_BYTES);
    const { bytes } = this;
    let at = this.used;
    for (let i = 0; i < length; i += 1) {
      const code = text.charCodeAt(i);
      if (code < 0x80) {
        if (SPECIAL[code] === 1) return false;
        bytes[at++] = code;
      } else if (code < 0x800) {
        if (code < 0xa0) return false;
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else {
        if ((code >= 0xd800 && code < 0xe000) || code >= 0xfffe) return false;
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      }
    }
    this.used = at;
    return true;
  }

  get length(): number {
    return this.used;
  }
  /** @param length that there was before */
  takeBack(length: number): void {
    this.used = length;
  }
  all(): Uint8Array {
    return this.bytes.subarray(0, this.used);
  }

  private makeRoom(more: number): void {
    if (this.used + more <= this.bytes.length) return;
    const bytes = new Uint8Array(Math.max(this.bytes.length * 2, this.used + more));
    bytes.set(this.all());
    this.bytes = bytes;
  }
}

/** Control characters, signs of XML, and the line that begins what XML cannot hold. */
const SPECIAL = Uint8Array.from({ length: 0x80 }, (_, code) =>
  code < 0x20 || code === 0x7f || '&<>"_'.includes(String.fromCharCode(code)) ? 1 : 0
);
