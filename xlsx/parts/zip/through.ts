/** What a stream of the platform (browser or Node) makes of the bytes. */
export async function through(
  { writable, readable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array
): Promise<Uint8Array> {
  // In one piece: from a Blob it would come in a thousand. What fails here fails where it is read, too.
  const writer = writable.getWriter();
  const fed = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  const [made] = await Promise.all([new Response(readable).arrayBuffer(), fed]);
  return new Uint8Array(made);
}
