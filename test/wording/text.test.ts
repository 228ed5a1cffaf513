/** What the compiler knows about a text: each `@ts-expect-error` is a mistake that does not compile (checked by `npm run typecheck`). */
import { fill } from "../../src/wording/fill";
import { formatsOf } from "../../src/wording/formats";
import { texts } from "../../src/wording/texts";
import { wordingFor } from "../../src/wording/wordingFor";

const formats = formatsOf("en-US");
const english = texts({
  found: "{count} {count|row|rows} in {address}[, such as “{text}”].",
  nobody: "Nobody.",
  status: { lost: "Lost after {days} {days|day|days}.", new: "New since {since}." },
});

test("a value that the text asks for must be given, under its name", () => {
  expect(fill(english.found, { count: 2, address: "A1" }, formats)).toBe("2 rows in A1.");
  // @ts-expect-error address is missing.
  expect(() => fill(english.found, { count: 2 }, formats)).toThrow("{address}");
  // @ts-expect-error A misspelt value.
  expect(() => fill(english.found, { count: 2, adress: "A1" }, formats)).toThrow("{address}");
});

test("the values of an optional part may be missing, but not misspelt", () => {
  const given = { count: 1, address: "A1" };
  expect(fill(english.found, { ...given, text: "x" }, formats)).toBe("1 row in A1, such as “x”.");
  expect(fill(english.found, { ...given, text: undefined }, formats)).toBe("1 row in A1.");
  // @ts-expect-error A misspelt value of an optional part.
  expect(fill(english.found, { count: 1, address: "A1", txt: "x" }, formats)).toBe("1 row in A1.");
});

test("only a number chooses a plural form", () => {
  // @ts-expect-error A text has no plural.
  fill(english.found, { count: "2", address: "A1" }, formats);
  fill(english.status.new, { since: 2025 }, formats);
});

test("one text of several asks for the values of them all", () => {
  const status: "lost" | "new" = Math.random() < 2 ? "lost" : "new";
  expect(fill(english.status[status], { days: 1, since: "May" }, formats)).toBe(
    "Lost after 1 day."
  );
  const chosen = english.status[status as keyof typeof english.status];
  // @ts-expect-error since is missing.
  expect(fill(chosen, { days: 1 }, formats)).toBe("Lost after 1 day.");
});

test("a template whose text nobody knows cannot be filled", () => {
  // @ts-expect-error Any text.
  expect(() => fill("{a}".concat("{b}"), { a: 1 }, formats)).toThrow("{b}");
});

test("a literal is a template too", () => {
  const { fill: fillIn } = wordingFor("en-US");
  expect(fillIn("{count} {count|row|rows}", { count: 1 })).toBe("1 row");
  // @ts-expect-error count is missing.
  expect(() => fillIn("{count} {count|row|rows}", {})).toThrow("{count}");
});

describe("a translation", () => {
  test("has the values of the English text, in its own order and with its own plural forms", () => {
    const ukrainian: typeof english = texts({
      found: "{address}: {count} {count|рядок|рядки|рядків}[, наприклад «{text}»].",
      nobody: "Нікого.",
      status: { lost: "Втрачений.", new: "Новий з {since}." },
    });
    expect(ukrainian.nobody).toBe("Нікого.");
  });

  test("lacks no key and asks for no value that English does not give", () => {
    // @ts-expect-error found is missing.
    const lacks: typeof english = texts({
      nobody: "Нікого.",
      status: { lost: "Втрачений.", new: "Новий." },
    });
    // @ts-expect-error {name} is not a value of this text.
    const asks: typeof english = texts({
      found: "{address}, {name}",
      nobody: "Нікого.",
      status: { lost: "Втрачений.", new: "Новий." },
    });
    // @ts-expect-error {text} can be missing, so it must stand in an optional part.
    const needs: typeof english = texts({
      found: "{address}, {text}",
      nobody: "Нікого.",
      status: { lost: "Втрачений.", new: "Новий." },
    });
    expect([lacks, asks, needs]).toHaveLength(3);
  });
});
