/**
 * Hides a cached page's banner before it is painted, from a visitor whose cookie has an answer. Put it in a `<script>` in the head, before the
 * banner, exactly as it is. The element shows again what it does have to ask.
 */
export const headScript = String.raw`if(/(^|; )privet=v1(\.[\w-]+){3}\.\.?\w/.test(document.cookie)){let s=new CSSStyleSheet;s.replaceSync("privet-banner[declared]{display:none}");document.adoptedStyleSheets.push(s)}`;

/** What a `script-src` allows it by. */
export const headScriptHash = "'sha256-NPavr+91aRn63W5gWcsLcD26eAvGXeaZMMjCKn6HAtM='";
