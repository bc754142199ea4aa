// Unpacks the typefaces that PDF files are set in. npm carries them as WOFF; the PDF library reads only what is inside.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";

const here = fileURLToPath(new URL(".", import.meta.url));
const out = process.argv[2];
const faces = ["source-serif-4 400", "source-serif-4 600", "source-sans-3 400", "source-sans-3 600"];

/** WOFF 1 (www.w3.org/TR/WOFF): a font's tables, each deflated on its own. Put back behind a table directory. */
function unpacked(woff) {
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, n) => {
    const entry = 44 + n * 20;
    const [offset, packed, length] = [4, 8, 12].map(field => woff.readUInt32BE(entry + field));
    const stored = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(entry, entry + 4),
      checksum: woff.subarray(entry + 16, entry + 20),
      bytes: packed < length ? inflateSync(stored) : stored,
    };
  });

  const directory = Buffer.alloc(12 + tables.length * 16);
  const power = Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(woff.readUInt32BE(4), 0);
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(16 << power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(tables.length * 16 - (16 << power), 10);

  const parts = [directory];
  let end = directory.length;
  tables.forEach(({ tag, checksum, bytes }, n) => {
    const entry = 12 + n * 16;
    tag.copy(directory, entry);
    checksum.copy(directory, entry + 4);
    directory.writeUInt32BE(end, entry + 8);
    directory.writeUInt32BE(bytes.length, entry + 12);
    parts.push(bytes, Buffer.alloc((4 - bytes.length % 4) % 4));
    end += bytes.length + parts.at(-1).length;
  });
  return Buffer.concat(parts);
}

await mkdir(out, { recursive: true });
for (const face of faces) {
  const [family, weight] = face.split(" ");
  const woff = await readFile(`${here}node_modules/@fontsource/${family}/files/${family}-latin-${weight}-normal.woff`);
  await writeFile(`${out}/${family}-latin-${weight}-normal.ttf`, unpacked(woff));
}
