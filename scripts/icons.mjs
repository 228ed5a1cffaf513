/**
 * Draws the add-in's icons and renders them to assets/*.png in every size that Excel asks for: `node scripts/icons.mjs`.
 * Each size is drawn for itself on whole pixels; up to 24 pixels the matrix stands alone, from 32 on a customer stands
 * before it. The PNGs are committed, so that only somebody who changes a drawing needs Chromium.
 */
import { chromium } from "playwright-core";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

// Both colours keep 3:1 against a white ribbon and a dark one (#292929).
const calm = "#1a8f7a";
const strong = "#e0690a";

/** Margin, cell and gap of a 3 x 3 matrix on whole pixels: 2 * margin + 3 * cell + 2 * gap = size. */
const grids = {
  16: [1, 4, 1],
  20: [0, 6, 1],
  24: [1, 6, 2],
  32: [1, 8, 3],
  40: [2, 10, 3],
  48: [3, 12, 3],
  64: [4, 16, 4],
  80: [5, 20, 5],
  128: [8, 32, 8],
};

const svg = (size, content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${content}</svg>`;

const rounded = (x, y, width, height, radius, fill, more = "") =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" ${more}/>`;

/** The nine cells; the first one, big customers who buy often, is the one that matters. */
function matrix(size) {
  const [margin, cell, gap] = grids[size];
  const shown = size < 32 ? [0, 1, 2, 3, 4, 5, 6, 7, 8] : [0, 1, 2, 3, 4, 6];
  const cells = shown.map((i) => {
    const x = margin + (i % 3) * (cell + gap);
    const y = margin + Math.floor(i / 3) * (cell + gap);
    return rounded(x, y, cell, cell, size < 32 ? 1 : cell * 0.18, i === 0 ? strong : calm);
  });
  if (size < 32) return svg(size, cells.join(""));

  // A customer before the matrix, cut free of it so that both shapes stay readable.
  const head = { x: size * 0.69, y: size * 0.53, r: size * 0.155 };
  const top = size * 0.73;
  const half = size * 0.28;
  const person =
    `<circle cx="${head.x}" cy="${head.y}" r="${head.r}"/>` +
    `<path d="M${head.x - half} ${size} V${top + half * 0.72} A${half * 0.72} ${half * 0.72} 0 0 1 ${head.x - half * 0.28} ${top} H${head.x + half * 0.28} A${half * 0.72} ${half * 0.72} 0 0 1 ${head.x + half} ${top + half * 0.72} V${size} Z"/>`;
  const halo = `<mask id="free"><rect width="${size}" height="${size}" fill="#fff"/><g fill="#000" stroke="#000" stroke-width="${size * 0.1}" stroke-linejoin="round">${person}</g></mask>`;
  return svg(
    size,
    `${halo}<g mask="url(#free)">${cells.join("")}</g><g fill="${strong}">${person}</g>`
  );
}

/** A workbook window with the pane open at its right. */
function pane(size) {
  const line = Math.max(1, Math.round(size / 20));
  const margin = Math.max(1, Math.round(size / 16));
  const width = size - 2 * margin;
  const height = Math.round(size * 0.78);
  const top = Math.floor((size - height) / 2);
  const split = Math.round(size * 0.42);
  const inside = margin + line;
  const paneLeft = size - margin - split;
  const frame = `<rect x="${margin + line / 2}" y="${top + line / 2}" width="${width - line}" height="${height - line}" rx="${line}" fill="none" stroke="${calm}" stroke-width="${line}"/>`;
  const bar = rounded(
    inside,
    top + line,
    width - 2 * line,
    Math.max(2, Math.round(size * 0.11)),
    0,
    calm
  );
  const side = rounded(paneLeft, top, split, height, line, strong);
  const rows = size < 32 ? 2 : 3;
  const bars = Array.from({ length: rows }, (_, i) => {
    const step = height / (rows + 1);
    const y = Math.round(top + step * (i + 1) - line / 2);
    const left = paneLeft + Math.round(split * 0.2);
    const long = split - 2 * Math.round(split * 0.2);
    return rounded(
      left,
      y,
      Math.max(2, Math.round(long * (1 - i * 0.22))),
      Math.max(1, line),
      0,
      "#fff"
    );
  }).join("");
  return svg(size, frame + bar + side + bars);
}

const assets = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "assets");
const executablePath = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((file) =>
  existsSync(file)
);
const browser = await chromium.launch(
  executablePath === undefined ? {} : { executablePath, args: ["--no-sandbox"] }
);
const page = await browser.newPage();
const render = async (name, size, drawing) => {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>html,body{margin:0}svg{display:block}</style>${drawing}`);
  await page.screenshot({ path: path.join(assets, `${name}-${size}.png`), omitBackground: true });
};
for (const size of Object.keys(grids).map(Number)) {
  await render("icon", size, matrix(size));
  if (size <= 80) await render("pane", size, pane(size));
}
await browser.close();
