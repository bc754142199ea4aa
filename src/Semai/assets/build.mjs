// Builds what a browser loads into ../wwwroot/dist: one style sheet, the typefaces it names, the icons, and small modules that a page may do without.
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import postcss from "postcss";
import { PurgeCSS } from "purgecss";

const here = fileURLToPath(new URL(".", import.meta.url));
const dist = `${here}../wwwroot/dist`;

// Tabler colours with these; the browsers of old office computers stop at Chrome 109, which knows none of them.
// tokens.css sets plain colours instead, so the declarations can go.
const tooNew = /light-dark\(|oklch\(|oklab\(|color-mix\(|rgb\(from /;

const withoutTooNew = {
  postcssPlugin: "without-too-new",
  Declaration(declaration) { if (tooNew.test(declaration.value)) declaration.remove(); },
};

/** Tabler, less every rule whose classes stand in no page. */
async function tabler() {
  const css = await readFile(`${here}node_modules/@tabler/core/dist/css/tabler.css`, "utf8");
  const kept = await new PurgeCSS().purge({
    content: [`${here}../**/*.razor`],
    css: [{ raw: css }],
    safelist: { standard: ["html", "body"] },
    variables: true,
    keyframes: true,
    fontFace: true,
  });
  return (await postcss([withoutTooNew]).process(kept[0].css, { from: undefined })).css;
}

const fromTabler = {
  name: "tabler",
  setup(plugins) {
    plugins.onResolve({ filter: /^tabler$/ }, () => ({ path: "tabler.css", namespace: "tabler" }));
    plugins.onLoad({ filter: /.*/, namespace: "tabler" }, async () => ({ contents: await tabler(), loader: "css", resolveDir: here }));
  },
};

/** The seedbed beside the sign-in: holes on the left, germs, seedlings on the right, uneven as a real bed and the same at every build. */
function seedbed() {
  const drawn = { hole: "", germ: "", sprout: "" };
  for (let row = 0; row < 32; row++)
    for (let column = 0; column < 26; column++) {
      const [x, y] = [34 * column + 17, 34 * row + 17];
      const uneven = ((Math.imul(Math.imul(column + 1, 73856093) ^ Math.imul(row + 1, 19349663), 2654435761) >>> 8) % 1000) / 1000;
      const grown = column / 24 + (uneven - 0.5) * (column > 20 ? 0.25 : 0.75);
      if (grown < 0.33) drawn.hole += `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0-10 0`;
      else if (grown < 0.66) drawn.germ += `M${x - 5.5} ${y}a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0`;
      else drawn.sprout += `M${x - 8} ${y}a8 8 0 0 1 8-8h8v8a8 8 0 0 1-16 0`;
    }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 884 1088" preserveAspectRatio="xMaxYMid slice"><path fill="none" stroke="#55796a" stroke-width="1.8" d="${drawn.hole}"/><path fill="#55796a" d="${drawn.germ}"/><path fill="#b5dc85" d="${drawn.sprout}"/></svg>`;
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await build({
  absWorkingDir: here,
  entryPoints: { semai: "styles/semai.css", live: "scripts/live.js" },
  outdir: dist,
  bundle: true,
  minify: true,
  target: "chrome100",
  loader: { ".woff2": "file" },
  assetNames: "fonts/[name]-[hash]",
  plugins: [fromTabler],
  logLevel: "warning",
});
// What runs on a phone, perhaps an old one.
const phone = { absWorkingDir: here, outdir: dist, bundle: true, minify: true, target: "es2018", logLevel: "warning" };
await build({ ...phone, entryPoints: { buku: "scripts/buku.js", grid: "scripts/grid.js", offline: "scripts/offline/page.js" }, format: "esm" });
await build({ ...phone, entryPoints: { "offline-worker": "scripts/offline/worker.js" }, format: "iife" });
for (const drawing of ["icons.svg", "mark.svg", "buku.svg"]) await cp(`${here}${drawing}`, `${dist}/${drawing}`);
await writeFile(`${dist}/field.svg`, seedbed());
