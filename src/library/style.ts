/** The style sheet of the pages, served as a file so that the content policy needs no exception. */
export const styleSheet = `
:root{color-scheme:light dark;
--ink:#1d2a22;--soft:#55625a;--ground:#f7f6ef;--paper:#fffdf8;--line:#dfe2d5;--edge:#7f8c80;--leaf:#2b6740;--on-leaf:#fff;--leaf-wash:#e8f0e1;--leaf-line:#b5cdb2;
--care:#94330f;--care-wash:#fdf2e8;--care-line:#ecc9b0;--focus:#1c5fb0;
--serif:ui-serif,"Iowan Old Style",Charter,Georgia,"Noto Serif",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Open Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{
--ink:#e8ebe3;--soft:#abb7ac;--ground:#111513;--paper:#181d1a;--line:#323b35;--edge:#76847a;--leaf:#9fd3a6;--on-leaf:#10241a;--leaf-wash:#22332a;--leaf-line:#41604c;
--care:#ffb991;--care-wash:#33211a;--care-line:#6a4433;--focus:#8ebcff}}
*,::before,::after{box-sizing:border-box}
html{scroll-padding-block-start:1.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:400 1rem/1.6 var(--sans);overflow-wrap:break-word}
h1,h2,h3{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.75rem);letter-spacing:-.012em}
h2{font-size:1.3rem}
p,ul,ol,dl,dd,pre{margin:0}
ul,ol{padding:0}
a{color:var(--leaf);text-underline-offset:.17em;text-decoration-thickness:from-font}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:3px;border-radius:.2em}
main:focus{outline:none}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-6rem;z-index:2;padding:.6rem 1rem;background:var(--paper);border:2px solid var(--focus);border-radius:.5rem}
.skip:focus{inset-block-start:.6rem}
.top,main,footer{inline-size:min(78rem,100% - 2.5rem);margin-inline:auto}
.top{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.2rem 2rem;padding-block:.8rem}
.brand{display:inline-flex;align-items:center;gap:.45rem;min-block-size:44px;color:var(--ink);font:600 1.25rem var(--serif);text-decoration:none}
.brand svg{color:var(--leaf)}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem .4rem;list-style:none}
.top nav a{display:inline-flex;align-items:center;min-block-size:44px;padding-inline:.7rem;border-radius:.6rem;color:var(--ink);text-decoration:none}
.top nav a:hover,.top nav a[aria-current]{background:var(--leaf-wash);color:var(--leaf)}
.top nav a[aria-current]{font-weight:600}
main{padding-block:1.5rem 4rem}
footer{padding-block:1.5rem 2.5rem;border-block-start:1px solid var(--line);color:var(--soft);font-size:.925rem}
footer p+p{margin-block-start:.4rem}
.lead{font-size:1.125rem;line-height:1.55;max-inline-size:42rem;margin-block-start:.75rem;color:var(--soft)}
.small{font-size:.9rem;color:var(--soft)}
.hero{display:grid;gap:1.6rem 4rem}
.intro .lead{margin-block-start:.9rem}
.points ul{list-style:none;display:grid;gap:.9rem;margin-block-end:1.6rem}
.points li{padding-inline-start:1.1rem;border-inline-start:3px solid var(--leaf-line)}
.points p{color:var(--soft)}
@media (min-width:60rem){.hero{grid-template:"intro chat" auto "points chat" 1fr/minmax(0,5fr) minmax(0,6fr)}.intro{grid-area:intro;padding-block-start:2rem}.points{grid-area:points}groundleaf-chat{grid-area:chat}}
groundleaf-chat:not(:defined){display:block;padding:1.2rem;border:1px solid var(--care-line);border-inline-start:5px solid var(--care);border-radius:.8rem;background:var(--care-wash)}
.urgent dl{display:grid;gap:.7rem;margin-block:.7rem}
.urgent dt{font-weight:600}
.urgent dd{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .9rem}
.urgent dd span{min-inline-size:6.5em;color:var(--soft)}
.urgent a{display:inline-flex;align-items:center;min-block-size:2rem;color:var(--care);font-weight:600}
.scale,.embed{margin-block-start:4rem}
.scale p,.embed p{max-inline-size:42rem;margin-block:.5rem 1.2rem;color:var(--soft)}
.scale dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:1px;background:var(--line);border:1px solid var(--line);border-radius:.8rem;overflow:hidden}
.scale dl div{padding:.9rem 1.1rem;background:var(--paper)}
.scale dt a{display:inline-flex;min-block-size:2rem;text-decoration:none;font-weight:600}
.scale dd{color:var(--soft);font-size:.95rem}
pre{padding:1rem 1.2rem;overflow-x:auto;border:1px solid var(--line);border-radius:.8rem;background:var(--paper);font:.9rem/1.55 ui-monospace,"SF Mono",Menlo,Consolas,monospace}
.level{display:inline-flex;align-items:center;gap:.5rem;color:var(--ink);white-space:nowrap}
.bars{flex:none}
.full{fill:currentColor;stroke:currentColor}
.empty{fill:none;stroke:currentColor;opacity:.75}
.filters{display:grid;grid-template-columns:1fr;align-items:end;gap:.9rem 1rem;margin-block:1.8rem 2rem;padding:1.1rem 1.2rem 1.3rem;border:1px solid var(--line);border-radius:1rem;background:var(--paper)}
@media (min-width:48rem){.filters{grid-template-columns:repeat(3,1fr) 9rem}}
.filters .wide{grid-column:1/-1}
label{display:block;margin-block-end:.25rem;font-size:.9rem;font-weight:600}
input,select,button{inline-size:100%;min-block-size:44px;padding:.4rem .8rem;border:1px solid var(--edge);border-radius:.6rem;background:var(--ground);color:var(--ink);font:inherit}
button{border-color:var(--leaf);background:var(--leaf);color:var(--on-leaf);font-weight:600;cursor:pointer}
.tally{font:600 1.05rem var(--sans)}
.clear{margin-inline-start:.8rem;font-weight:400}
.none{margin-block:1.5rem;max-inline-size:42rem}
.shelf{list-style:none;margin-block-start:.8rem}
.shelf li{padding-block:1rem;border-block-start:1px solid var(--line)}
.shelf li>a{font-weight:600;line-height:1.4}
.facts{display:flex;flex-wrap:wrap;align-items:center;gap:.1rem 1.1rem;margin-block-start:.25rem}
.pages{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;margin-block-start:1.5rem}
.pages a{display:inline-grid;place-items:center;min-inline-size:44px;min-block-size:44px;padding-inline:.6rem;border:1px solid var(--line);border-radius:.6rem;background:var(--paper);text-decoration:none}
.pages a[aria-current]{border-color:var(--leaf);background:var(--leaf);color:var(--on-leaf);font-weight:600}
article,.prose{max-inline-size:46rem;margin-inline:auto}
article>section,.prose h2,.region{margin-block-start:2.2rem}
.crumb{font-size:.95rem;margin-block-end:.4rem}
.crumb a{display:inline-flex;align-items:center;min-block-size:2rem}
.source h1,.topic h1{font-size:clamp(1.5rem,1.2rem + 1.4vw,2.1rem)}
.byline{margin-block-start:.7rem;color:var(--soft)}
.standing{display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin-block-start:.9rem;padding:.7rem 1rem;border:1px solid var(--line);border-radius:.7rem;background:var(--paper);color:var(--soft)}
.standing .level{font-weight:600}
.claims{list-style:none;display:grid;gap:.7rem;margin-block-start:.8rem}
.claims li{padding:.85rem 1.1rem;border:1px solid var(--line);border-radius:.7rem;background:var(--paper);scroll-margin-block-start:1.5rem}
.claims li:target,.numbered li:target{border-color:var(--leaf);background:var(--leaf-wash);box-shadow:inset 4px 0 var(--leaf)}
.numbered li:target{padding-inline:1rem}
.claim{font:400 1.08rem/1.5 var(--serif)}
.anchor{font-variant-numeric:tabular-nums}
.table{display:grid;gap:.6rem;margin-block-start:.8rem}
.table div{display:grid;grid-template-columns:minmax(0,12rem) minmax(0,1fr);gap:.1rem 1.5rem;padding-block-end:.6rem;border-block-end:1px solid var(--line)}
.table dt{color:var(--soft)}
@media (max-width:34rem){.table div{grid-template-columns:1fr}}
.links{list-style:none;margin-block-start:.5rem}
.links a{display:inline-flex;align-items:center;min-block-size:2.2rem}
.cited{margin-block-start:.6rem;padding:.9rem 1.1rem;border:1px dashed var(--edge);border-radius:.7rem;user-select:all}
.groups{columns:22rem 3;column-gap:3rem;margin-block-start:2rem}
.groups section{break-inside:avoid;margin-block-end:1.6rem}
.groups h2{font-size:1.1rem}
.topic section p{margin-block-start:.4rem}
.topic .short>p{font:400 1.2rem/1.5 var(--serif)}
.unknown{padding:1rem 1.2rem;border:2px dashed var(--edge);border-radius:.8rem}
.cites{white-space:nowrap}
.cite{display:inline-block;min-inline-size:1.6em;margin-inline:.08em;padding-inline:.3em;border:1px solid var(--leaf-line);border-radius:.7em;background:var(--leaf-wash);font:600 .78rem/1.5 var(--sans);text-align:center;text-decoration:none;vertical-align:.12em}
.cite:hover{background:var(--leaf);color:var(--on-leaf)}
.pointer{margin-block-start:1.6rem;padding-inline-start:1rem;border-inline-start:3px solid var(--leaf-line)}
.numbered{counter-reset:n}
.numbered li{counter-increment:n;display:grid;grid-template-columns:2rem 1fr;border-radius:.4rem}
.numbered li>*{grid-column:2}
.numbered li::before{content:counter(n);grid-column:1;grid-row:1/4;font-weight:600;color:var(--leaf)}
.services{list-style:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(21rem,100%),1fr));gap:.8rem;margin-block-start:.8rem}
.services li{padding:1rem 1.1rem;border:1px solid var(--line);border-radius:.8rem;background:var(--paper)}
.tag{display:inline-block;padding-inline:.6em;border-radius:1em;background:var(--care-wash);color:var(--care);font-size:.85rem}
.ways{display:flex;flex-wrap:wrap;gap:.5rem;margin-block:.6rem .4rem}
.way{display:inline-flex;align-items:center;min-block-size:44px;padding-inline:1rem;border:1px solid var(--care);border-radius:1.4rem;color:var(--care);font-weight:600;text-decoration:none}
.prose ul{display:grid;gap:.6rem;margin-block-start:.6rem;padding-inline-start:1.2rem}
.prose h2+p{margin-block-start:.5rem}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){.full{fill:CanvasText}.cite,.way,.tag{border:1px solid CanvasText}.claims li:target{outline:3px solid Highlight}}
@media print{:root{--ground:#fff;--paper:#fff;--ink:#000;--soft:#333}.top nav,.skip,.filters,.pages,groundleaf-chat{display:none}.claims li,.shelf li{break-inside:avoid}a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}}
`.trim()
