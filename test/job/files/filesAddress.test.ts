import { fileAddress, filesAddress, filesAt } from "../../../src/job/files/filesAddress";

const files = [{ name: "may.csv" }, { name: "june; late.csv" }, { name: "it's.parquet" }];
const [may, june, july] = files;

test("files are called by their names, in quotes where these would be taken apart", () => {
  expect(filesAddress(files)).toBe("may.csv;'june; late.csv';'it''s.parquet'");
  expect(fileAddress(may!, "!A1:F900")).toBe("may.csv!A1:F900");
});

test("an address leads back to its files", () => {
  // The same array: whether files are those of the last run is told by it.
  expect(filesAt(filesAddress(files), files)?.files).toBe(files);
  expect(filesAt("'june; late.csv'", files)).toEqual({ files: [june] });
  expect(filesAt("'it''s.parquet';may.csv", files)).toEqual({ files: [july, may] });
});

test("lists on sheets may stand beside them", () => {
  const sheets = "Sales!A1:F900;'Feb; paid'!A1:F800";
  expect(filesAt(`${sheets};${filesAddress(files)}`, files)).toEqual({ files, sheets });
  expect(filesAt(`${sheets};${filesAddress(files)}`, files)?.files).toBe(files);
});

test.each([
  ["lists on sheets alone", "Sales!A1:F900", files],
  ["a file that was not added", "may.csv;august.csv", files],
  ["nothing", undefined, files],
  ["files, of which none were added", "may.csv", undefined],
])("%s: there are no files to be read", (_, address, added) => {
  expect(filesAt(address, added)).toBeUndefined();
});
