import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ICruiseResult } from "dependency-cruiser";
import { contracts, insideEngine, rooms } from "../rooms.json";

/**
 * Who imports whom, types included: dependency-cruiser follows every import, by the rules that .dependency-cruiser.cjs makes of
 * rooms.json. Lint tells most of it while one types; here it is held, with the circles.
 */
const root = path.resolve(__dirname, "..");
const LOOKED_AT = ["src", "standin", "xlsx", "scripts", "bench"];
const { modules, summary } = cruise();
const arrows = modules.flatMap(({ source, dependencies }) =>
  dependencies.map(({ resolved, dependencyTypes }) => ({
    from: source,
    to: resolved,
    typesOnly: dependencyTypes.includes("type-only") || dependencyTypes.includes("type-import"),
  }))
);

function cruise(): ICruiseResult {
  const program = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const json = execFileSync(process.execPath, [program, "-T", "json", ...LOOKED_AT], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 27,
  });
  return JSON.parse(json) as ICruiseResult;
}

const namesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith(".ts"))
    .map(({ name }) => path.basename(name, ".ts"));

const floors = insideEngine.map((floor) => Object.keys(floor));

test("the list names every room, and every room of the engine", () => {
  expect(namesIn("src").sort()).toEqual(rooms.map(({ room }) => room).sort());
  expect(namesIn("src/engine").sort()).toEqual(floors.flat().sort());
});

test("no arrow of the list leads upward", () => {
  const order = rooms.map(({ room }) => room);
  const upward = rooms.flatMap(({ room, sees, seesTypes = [] }) =>
    [...sees, ...seesTypes].filter((seen) => order.indexOf(seen) <= order.indexOf(room))
  );
  expect(upward).toEqual([]);
});

test("there is something to look at, and types are told apart from values", () => {
  expect(arrows.length).toBeGreaterThan(1000);
  const fromWording = arrows.filter(({ from }) => from === "src/wording/wordingFor.ts");
  const typesOnly = (to: RegExp): boolean[] =>
    fromWording.filter((arrow) => to.test(arrow.to)).map((arrow) => arrow.typesOnly);
  expect(typesOnly(/^src\/engine\/.*\/issue\.ts$/)).toEqual([true]);
  expect(typesOnly(/^src\/wording\/fill\.ts$/)).toEqual([false]);
});

test("every import keeps the rules", () => {
  const broken = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  expect(broken).toEqual([]);
});

// The tool's own rule for folders does not see a circle that goes through different subfolders.
test("nowhere do two neighbours, files or folders, lead to each other", () => {
  const neighbours = new Map<string, Map<string, Set<string>>>();
  for (const { from, to } of arrows) {
    const [a, b] = [from.split("/"), to.split("/")];
    if (!LOOKED_AT.includes(b[0]!)) continue;
    const depth = a.findIndex((name, index) => name !== b[index]);
    const folder = a.slice(0, depth).join("/");
    const leads = neighbours.get(folder) ?? new Map<string, Set<string>>();
    neighbours.set(folder, leads);
    leads.set(a[depth]!, (leads.get(a[depth]!) ?? new Set()).add(b[depth]!));
  }
  const circles = [...neighbours].map(([folder, leads]) => [folder, inCircles(leads)] as const);
  expect(circles.filter(([, names]) => names.length > 0)).toEqual([]);
});

/** What is left when all that leads nowhere is taken away, again and again: circles, and what leads into them. */
function inCircles(leads: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const left = new Set(leads.keys());
  const leadsOn = (name: string): boolean => [...leads.get(name)!].some((to) => left.has(to));
  for (let before = Infinity; left.size < before;) {
    before = left.size;
    for (const name of left) if (!leadsOn(name)) left.delete(name);
  }
  return [...left];
}

test("CONTRIBUTING shows the list as it is", () => {
  const contributing = readFileSync(path.join(root, "CONTRIBUTING.md"), "utf8");
  expect(contributing).toContain(roomsTable());
  expect(contributing).toContain(engineTable());
  expect(contributing).toContain(`twice: ${contracts.map((name) => `\`${name}\``).join(", ")}.`);
});

function roomsTable(): string {
  const lines = rooms.map(({ floor, room, what, sees, seesTypes = [] }) => {
    const seen = [...sees, ...seesTypes.map((other) => `types of ${other}`)];
    return `| ${floor} | \`${room}\` | ${what} | ${seen.join(", ") || "itself"} |`;
  });
  return ["| floor | room | what | may import |", "|---|---|---|---|", ...lines].join("\n");
}

function engineTable(): string {
  const lines = insideEngine.flatMap((floor, index) =>
    Object.entries(floor).map(([room, what]) => {
      return `| ${insideEngine.length - index} | \`${room}\` | ${what} |`;
    })
  );
  return ["| floor | room | what |", "|---|---|---|", ...lines].join("\n");
}
