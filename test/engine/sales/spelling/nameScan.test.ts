/** The fast signature against its oracle, folding every name: names with one key always meet in `alike`. */
import fc from "fast-check";
import { foldName } from "../../../../src/engine/sales/spelling/foldName";
import { NAME_FLAG, NameScan } from "../../../../src/engine/sales/spelling/nameScan";

const word = fc.constantFrom(
  ..."acme trading agro світ агро мрія північ ромашка สยาม ไทย über straße Ωμέγα İstanbul 3m 12 7 о'коннор d’or s.a. а.б. co 1-2 x-y z".split(
    " "
  )
);
const form = fc.constantFrom(
  "",
  "ТОВ",
  "ООО",
  "Ltd",
  "LLC",
  "L.L.C.",
  "GmbH",
  "Co., Ltd.",
  "ФОП",
  "บริษัท",
  "บจก.",
  "จำกัด",
  "Товариство з обмеженою відповідальністю"
);
const styles: readonly ((text: string) => string)[] = [
  (t) => t,
  (t) => t.toUpperCase(),
  (t) => ` ${t}  `,
  (t) => `"${t}"`,
  (t) => `«${t}»`,
  (t) => t.replace(/ /g, "  "),
  (t) => t.replace(/ /g, "\u00A0"),
];
const name = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 3 }),
    form,
    fc.boolean(),
    fc.constantFrom(...styles)
  )
  .map(([words, legal, before, style]) => {
    const core = style(words.join(" "));
    return legal === "" ? core : before ? `${legal} ${core}` : `${core} ${legal}`;
  });

function groups(size: number, alike: readonly (readonly [number, number])[]): number[] {
  const root = Array.from({ length: size }, (_, i) => i);
  const find = (i: number): number => (root[i] === i ? i : find(root[i]!));
  for (const [a, b] of alike) root[find(a)] = find(b);
  return root.map((_, i) => find(i));
}

test("all names of one key are connected", () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 60 }), (names) => {
      const scan = new NameScan();
      scan.scan(names.slice(0, 7));
      scan.scan(names);
      const root = groups(names.length, scan.alike);
      const first = new Map<string, number>();
      names.forEach((text, i) => {
        const { key } = foldName(text);
        const other = first.get(key);
        if (other === undefined) first.set(key, i);
        else expect(`${text} ~ ${root[i]}`).toBe(`${text} ~ ${root[other]}`);
      });
    }),
    { numRuns: 500 }
  );
});

test("thousands of different names: few meet by chance", () => {
  const names = Array.from(
    { length: 50000 },
    (_, i) => `Customer ${i.toString(36)} of ${(i * 7919) % 99991}`
  );
  const scan = new NameScan();
  scan.scan(names);
  expect(scan.alike.length).toBeLessThan(10);
});

test.each([
  ["", NAME_FLAG.blank],
  [" \u00A0\u200B", NAME_FLAG.blank],
  ["—", NAME_FLAG.blank],
  ["#N/A", NAME_FLAG.error],
  ["#1 Shop", 0],
  ["Acme", 0],
  ["Acme ", NAME_FLAG.untidy],
  ["Acme  Ltd", NAME_FLAG.untidy],
  ["Grand total", NAME_FLAG.mayBeTotal],
  ["Разом по групі", NAME_FLAG.mayBeTotal],
  ["รวมทั้งหมด", NAME_FLAG.mayBeTotal],
])("%p has the flags %i", (text, flags) => {
  const scan = new NameScan();
  scan.scan([text]);
  expect(scan.flags[0]).toBe(flags);
});
