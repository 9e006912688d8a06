// @ts-check
import { init } from "echarts";

/**
 * The colours of every picture. A picture brings its own background, so that it can be read on any page, and follows
 * the light or dark setting of the reader by the style that `chart` adds.
 */
export const colours = {
  background: "#ffffff",
  ink: "#1f2328",
  quiet: "#59636e",
  line: "#d1d9e0",
  area: "#e4e8ec",
  series: ["#0b6aa8", "#a34f00", "#7a3db8", "#14713f"],
};

/** The same colours, in the same order, on a dark page. */
const dark = ["#16191d", "#e6edf3", "#a3adb8", "#3d444d", "#343b44", "#6cb6ff", "#f0a45d", "#cfa5ff", "#5fcf8f"];

/**
 * @typedef {object} Picture
 * @property {string} title what the picture shows, in a few words
 * @property {string} description the same content in words, for those who do not see it
 * @property {number} width in units of the picture; the page scales it
 * @property {number} height
 * @property {import("echarts").EChartsOption} option what the chart library draws
 */

/**
 * Draw a picture as SVG text: the same bytes for the same picture, without a fixed width, with a title and a
 * description, and readable in light and dark.
 *
 * @param {Picture} picture
 * @returns {string}
 */
export function chart({ title, description, width, height, option }) {
  const drawing = init(null, null, { renderer: "svg", ssr: true, width, height });
  drawing.setOption({
    // Without these, a picture would depend on the time zone and hold its first frame only.
    useUTC: true,
    animation: false,
    backgroundColor: colours.background,
    color: colours.series,
    textStyle: { color: colours.ink, fontFamily: "system-ui, sans-serif", fontSize: 13 },
    ...option,
  });
  const drawn = drawing.renderToSVGString({ useViewBox: true });
  drawing.dispose();
  const named = `role="img" aria-labelledby="title description" viewBox="0 0 ${width} ${height}">`;
  const head = `<title id="title">${escaped(title)}</title>\n<desc id="description">${escaped(description)}</desc>`;
  const body = drawn
    // The numbers in these names count the pictures that were drawn before.
    .replace(/<style[\s\S]*?<\/style>\s*/g, "")
    .replace(/ class="zr[^"]*"/g, "")
    .replace(/zr\d+-/g, "")
    .replace(/ (ecmeta_\w+|pointer-events)="[^"]*"/g, "")
    // What nobody sees has colours that no style knows.
    .replace(/<path [^>]*fill-opacity="0"[^>]*><\/path>\s*/g, "")
    .replaceAll(' fill="#000"', "")
    .replace(/^<svg[^>]*>\s*/, "");
  return `<svg xmlns="http://www.w3.org/2000/svg" ${named}\n${head}\n${style()}\n${body}\n`;
}

function style() {
  const { series, ...others } = colours;
  const rules = [...Object.values(others), ...series].flatMap((colour, at) =>
    ["fill", "stroke"].map((paint) => `[${paint}="${colour}"] { ${paint}: ${dark[at]} }`),
  );
  return `<style>@media (prefers-color-scheme: dark) { ${rules.join(" ")} }</style>`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
