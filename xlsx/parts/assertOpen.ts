/** What an encrypted workbook is wrapped in, and what workbooks were before 2007 ([MS-CFB] 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** @throws Error with half a sentence for the user ("... cannot be opened: ") for a file that is locked */
export function assertOpen(bytes: Uint8Array): void {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte))
    throw new Error(
      "it is encrypted, or an old .xls file; in Excel, take its password away and save it as .xlsx"
    );
}
