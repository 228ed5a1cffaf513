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

test("files of one name, of two folders, are each of them", () => {
  const [of2024, of2025] = [{ name: "sales.csv" }, { name: "sales.csv" }] as const;
  const both = [of2024, may!, of2025];
  expect(filesAt(filesAddress(both), both)?.files).toBe(both);
  const turned = filesAt("may.csv;sales.csv;sales.csv", both)!.files;
  expect(turned.map((file) => both.indexOf(file))).toEqual([1, 0, 2]);
  expect(filesAt("sales.csv;sales.csv", [of2024])).toBeUndefined();
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
