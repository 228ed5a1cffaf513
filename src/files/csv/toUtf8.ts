import type { CodePage, Encoding } from "./encoding";

/** 80-9F of windows-1252, which Node 20 leaves as control characters; the five free places keep what they are. */
const SIGNS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

/** The bytes of a text as UTF-8, without byte order mark: one scanner reads them all. */
export async function* toUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding
): AsyncGenerator<Uint8Array> {
  if (encoding === "utf-8") yield* withoutMark(chunks);
  else if (encoding === "utf-16le" || encoding === "utf-16be") {
    const decoder = new TextDecoder(encoding);
    const encoder = new TextEncoder();
    for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
    yield encoder.encode(decoder.decode());
  } else {
    const signs = signsOf(encoding);
    for await (const chunk of chunks) yield translated(chunk, signs);
  }
}

async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun = new Uint8Array(0);
  let isBegun = false;
  for await (const chunk of chunks) {
    if (isBegun) yield chunk;
    else {
      const missing = 3 - begun.length;
      begun = Uint8Array.of(...begun, ...chunk.subarray(0, missing));
      if (begun.length < 3) continue;
      isBegun = true;
      const isMarked = begun[0] === 0xef && begun[1] === 0xbb && begun[2] === 0xbf;
      if (!isMarked) yield begun;
      yield chunk.subarray(missing);
    }
  }
  if (!isBegun) yield begun;
}

/** What a byte is in windows-1252, wherever this runs. */
export function signOf1252(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? SIGNS_1252[byte - 0x80]! : String.fromCharCode(byte);
}

/** UTF-8 of each byte of a code page. */
function signsOf(encoding: CodePage): readonly Uint8Array[] {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return Array.from({ length: 256 }, (_, byte) =>
    encoder.encode(
      encoding === "windows-1252" ? signOf1252(byte) : decoder.decode(Uint8Array.of(byte))
    )
  );
}

function translated(chunk: Uint8Array, signs: readonly Uint8Array[]): Uint8Array {
  // No sign of these pages takes more than three bytes.
  const out = new Uint8Array(chunk.length * 3);
  let to = 0;
  for (const byte of chunk) {
    if (byte < 0x80) out[to++] = byte;
    else for (const part of signs[byte]!) out[to++] = part;
  }
  return out.subarray(0, to);
}
