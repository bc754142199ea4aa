// Builds what a browser loads into ../wwwroot/dist: one style sheet, the typefaces it names, the icons.
import { cp, mkdir, readFile, rm } from "node:fs/promises";
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

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await build({
  absWorkingDir: here,
  entryPoints: { semai: "styles/semai.css" },
  outdir: dist,
  bundle: true,
  minify: true,
  target: "chrome100",
  loader: { ".woff2": "file" },
  assetNames: "fonts/[name]-[hash]",
  plugins: [fromTabler],
  logLevel: "warning",
});
for (const drawing of ["icons.svg", "mark.svg"]) await cp(`${here}${drawing}`, `${dist}/${drawing}`);
