// @ts-check
import { Comment, CommentTag, Converter, JSX, PageEvent, ReflectionKind } from "typedoc";
import { categoryOf } from "./categories.js";

/**
 * The links above every page, from the root of the site.
 *
 * @type {readonly (readonly [url: string, text: string, lang: string])[]}
 */
const links = [
  ["index.html", "Start", "en"],
  ["documents/Beranda.html", "Bahasa Indonesia", "id"],
  ["try/index.html", "Try it · Coba", "en"],
  ["documents/How_sure_are_we_.html", "How sure are we?", "en"],
];

/** The pages that are written in Indonesian. */
const indonesian = ["documents/Beranda.html", "documents/Kelas_usaha.html", "documents/KUR_untuk_klaster.html"];

/**
 * Make of TypeDoc's pages those of this site: categories for the public symbols, the same links above each, in Markdown `try:#…` for the page to try it, and
 * the language of what is written in Indonesian.
 *
 * @param {import("typedoc").Application} app
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const one of project.getReflectionsByKind(ReflectionKind.SomeModule).flatMap(childrenOf)) {
      one.comment ??= new Comment();
      one.comment.blockTags.push(
        new CommentTag("@category", [{ kind: "text", text: categoryOf(one.name, kindOf(one)) }]),
      );
    }
  });
  app.renderer.hooks.on("content.begin", (context) =>
    JSX.createElement(
      "nav",
      { class: "site-links", "aria-label": "Site" },
      ...links.map(([url, text, lang]) =>
        JSX.createElement(
          "a",
          { href: context.relativeURL(url), lang, ...(context.page.url === url && { "aria-current": "page" }) },
          text,
        ),
      ),
    ),
  );
  app.renderer.on(PageEvent.END, (page) => {
    if (!page.contents) return;
    const up = "../".repeat(page.url.split("/").length - 1);
    page.contents = page.contents.replace('class="col-content"', 'class="col-content" role="main"');
    // A table wider than a phone scrolls by itself, also by keyboard.
    page.contents = page.contents
      .replaceAll("<table>", '<div class="wide" role="group" tabindex="0" aria-label="Table"><table>')
      .replaceAll("</table>", "</table></div>")
      .replaceAll('href="try:', `href="${up}try/index.html`);
    if (indonesian.includes(page.url)) page.contents = page.contents.replace(' lang="en"', ' lang="id"');
  });
}

/**
 * @param {import("typedoc").Reflection} module
 * @returns {readonly import("typedoc").Reflection[]}
 */
function childrenOf(module) {
  return module.isDeclaration() ? (module.children ?? []).filter(({ kind }) => kind !== ReflectionKind.Reference) : [];
}

/**
 * @param {import("typedoc").Reflection} one
 * @returns {"function" | "constant" | "type"}
 */
function kindOf({ kind }) {
  if (kind === ReflectionKind.Function) return "function";
  return kind === ReflectionKind.Variable ? "constant" : "type";
}
