import { css } from 'lit'
import { colours } from './colours.ts'

/** The element's style sheet: constructable, so that a strict policy needs no exception for it. */
export const styles = [
  colours,
  css`
:host{display:block;color:var(--ink);font:400 1rem/1.55 var(--groundleaf-font,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Open Sans",sans-serif);text-align:start}
:host([hidden]),[hidden]{display:none!important}
*,::before,::after{box-sizing:border-box}
p,ul,ol,blockquote{margin:0;padding:0}
button,textarea{font:inherit;color:inherit}
button,summary,a{-webkit-tap-highlight-color:transparent}
button,summary{cursor:pointer}
a{color:var(--leaf);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:.3em}
.icon{flex:none;vertical-align:middle}
.hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.small{font-size:.875em;line-height:1.45;color:var(--soft)}
.panel{display:flex;flex-direction:column;block-size:var(--groundleaf-height,min(46rem,88vh));min-block-size:24rem;background:var(--paper);border:1px solid var(--line);border-radius:1.1em;overflow:hidden;box-shadow:0 1px 2px rgb(30 50 38/.05),0 12px 32px -18px rgb(30 50 38/.3)}
header{display:flex;align-items:center;gap:.65em;padding:.7em .6em .7em 1.1em}
.mark{display:grid;place-items:center;inline-size:2.25em;block-size:2.25em;flex:none;border-radius:50%;background:var(--leaf-wash);color:var(--leaf)}
.name{flex:1;min-inline-size:0;font-weight:650;line-height:1.25}
.name .small{display:block;font-weight:400}
.plain{display:inline-flex;align-items:center;justify-content:center;gap:.45em;min-inline-size:44px;min-block-size:44px;padding:0 .6em;border:0;border-radius:.6em;background:none;color:var(--soft);font-size:.875em}
.plain:hover,.plain[aria-pressed=true]{background:var(--wash);color:var(--ink)}
.plain[aria-pressed=true]{color:var(--leaf);box-shadow:inset 0 0 0 1.5px currentColor}
.help{flex:none;background:var(--care-wash);color:var(--ink);border-block:1px solid var(--care-line)}
.help summary{display:flex;align-items:center;gap:.55em;min-block-size:44px;padding:.3em 1.1em;font-weight:650;color:var(--care);list-style:none}
summary::-webkit-details-marker{display:none}
.help summary::after,.box summary::after{content:"";margin-inline-start:auto;inline-size:.5em;block-size:.5em;border:solid currentColor;border-width:0 2px 2px 0;transform:rotate(45deg) translate(-.1em,-.1em);transition:transform .15s}
[open]>summary::after{transform:rotate(-135deg) translate(-.1em,-.1em)}
.help-body{max-block-size:min(22rem,45vh);overflow:auto;padding:.2em 1.1em 1em;font-size:.95em}
.help summary:focus-visible{outline-offset:-4px}
.log{flex:1;min-block-size:0;overflow:auto;overscroll-behavior:contain;padding:1.2em 1.1em 1em;scrollbar-width:thin}
.log:focus-visible{outline-offset:-4px}
.welcome{max-inline-size:36em;margin-inline:auto;padding-block:1em}
.welcome p+p{margin-block-start:.5em}
.lead{font:500 1.45em/1.3 var(--groundleaf-serif,ui-serif,"Iowan Old Style",Charter,Georgia,"Noto Serif",serif);text-wrap:balance}
.chips{display:flex;flex-wrap:wrap;gap:.5em;margin-block-start:1.1em}
.chips>p{flex:1 0 100%;margin:0!important}
.chip,.way{min-block-size:44px;padding:.45em 1em;border:1px solid var(--leaf-line);border-radius:1.4em;background:var(--paper);color:var(--leaf);text-align:start;line-height:1.35;font-size:.95em}
.chip:hover,.way:hover{background:var(--leaf-wash)}
.exchange{max-inline-size:42em;margin-inline:auto}
.exchange:last-of-type{min-block-size:100%}
.exchange+.exchange{padding-block-start:1.6em}
.question{inline-size:fit-content;max-inline-size:85%;margin-inline-start:auto;padding:.6em 1em;border-radius:1.1em;border-end-end-radius:.3em;background:var(--leaf-wash);white-space:pre-wrap;overflow-wrap:anywhere}
.reply{margin-block-start:1.1em;overflow-wrap:break-word}
.reply>*+*{margin-block-start:.8em}
.reply>ul:not(.contacts){padding-inline-start:1.3em}
.escalate>p:first-child{font-size:1.1em;line-height:1.45}
.label{color:var(--soft);font-size:.9em}
.piece,.exchange,.contacts{animation:come .35s ease-out both}
@keyframes come{from{opacity:0;transform:translateY(.25em)}}
.cites{white-space:nowrap}
.cite{position:relative;display:inline-block;min-inline-size:1.75em;padding:0 .35em;margin-inline:.1em;border:1px solid var(--leaf-line);border-radius:.7em;background:var(--leaf-wash);color:var(--leaf);font-size:.78em;font-weight:650;line-height:1.5;text-align:center;vertical-align:.12em}
.cite::after{content:"";position:absolute;inset:-.75em -.2em}
.cite:hover{background:var(--leaf);color:var(--on-leaf)}
.contacts{list-style:none;display:grid;gap:.6em}
.contacts li{padding:.85em 1em;border:1px solid var(--care-line);border-inline-start:5px solid var(--care);border-radius:.7em;background:var(--care-wash)}
.region{margin-block-end:.3em;color:var(--care);font-weight:650}
.contact+.contact{margin-block-start:.8em}
.service{font-weight:650;line-height:1.35}
.ways{display:flex;flex-wrap:wrap;gap:.5em;margin-block-start:.5em}
a.way{display:inline-flex;align-items:center;border-color:currentColor;font-weight:650;text-decoration:none}
a.way:hover{text-decoration:underline}
.escalate a.way{color:var(--care)}
.escalate .contacts:not(.by-region) .first,.escalate .by-region li:first-child .first{border-color:var(--care);background:var(--care);color:var(--on-care)}
.box{margin-block-start:1em;border:1px solid var(--line);border-radius:.8em}
.box summary{display:flex;align-items:center;gap:.5em;min-block-size:44px;padding:.2em 1em;font-weight:600;list-style:none}
.box .contacts{padding:0 1em 1em}
.box .contacts li{padding:.7em 0 0;border:0;border-block-start:1px solid var(--line);border-radius:0;background:none}
.box .region{color:var(--leaf)}
.sources ol{padding:0 1em .4em 2.6em}
.sources li{padding-block:.8em;border-block-start:1px solid var(--line)}
.sources li::marker{font-weight:650;color:var(--leaf)}
.sources a{font-size:.92em;font-weight:600;line-height:1.35}
.claim{margin-block-end:.2em}
.level{display:inline-flex;align-items:center;gap:.5em;color:var(--ink)}
.bars{flex:none}
.full{fill:currentColor;stroke:currentColor}
.empty{fill:none;stroke:currentColor;opacity:.75}
.buttons{display:flex;flex-wrap:wrap;align-items:center;margin:.4em 0 0 -.6em}
.buttons>.small{margin-inline-start:.5em}
.wait{display:flex;flex-wrap:wrap;align-items:center;gap:.4em .8em;margin-block-start:1em;color:var(--soft)}
.wait .way{margin-inline-start:auto}
.dots{inline-size:.6em;block-size:.6em;border-radius:50%;background:var(--leaf);animation:breathe 1.6s ease-in-out infinite}
@keyframes breathe{50%{opacity:.25;transform:scale(.7)}}
.trouble{margin-block-start:1em;padding:.8em 1em;border:1px solid var(--care-line);border-inline-start:5px solid var(--care);border-radius:.7em}
.composer{flex:none;padding:.7em 1.1em .8em;border-block-start:1px solid var(--line)}
.field{display:flex;align-items:flex-end;gap:.4em;padding:.25em;border:1px solid var(--edge);border-radius:1.5em;background:var(--field)}
.field:focus-within{outline:3px solid var(--focus);outline-offset:1px}
textarea{flex:1;min-inline-size:0;min-block-size:44px;max-block-size:9.5em;padding:.6em .4em .5em .85em;border:0;background:none;resize:none;field-sizing:content}
textarea:focus-visible{outline:none}
textarea::placeholder{color:var(--soft);opacity:1}
.send{flex:none;display:grid;place-items:center;inline-size:44px;block-size:44px;border:0;border-radius:50%;background:var(--leaf);color:var(--on-leaf)}
.send:focus-visible{border-radius:50%}
.hint{margin-block-end:.5em;font-size:.9em;color:var(--soft)}
.over{color:var(--care);font-weight:600}
.foot{margin-block-start:.5em;text-align:center;font-size:.8em}
.foot a{color:inherit}
.note{inline-size:min(24rem,calc(100vw - 1.5rem));max-block-size:min(30rem,80vh);overflow:auto;margin:0;padding:.6em 1.1em 1.1em;border:1px solid var(--edge);border-radius:1em;background:var(--paper);color:var(--ink);box-shadow:0 18px 48px -16px rgb(15 30 22/.45)}
.note:popover-open{animation:come .18s ease-out}
.note-head{display:flex;align-items:center;justify-content:space-between;margin-inline-end:-.6em}
.note-title{font-weight:650;color:var(--leaf)}
.note .plain{font-size:1.3em}
blockquote{margin-block:.15em .8em;padding-inline-start:.8em;border-inline-start:3px solid var(--leaf-line);font:400 1.05em/1.5 var(--groundleaf-serif,ui-serif,"Iowan Old Style",Charter,Georgia,"Noto Serif",serif)}
.source-title{font-weight:600;line-height:1.35}
.evidence{display:flex;flex-wrap:wrap;gap:.1em .7em;margin-block-start:.5em}
.note-links{display:flex;flex-wrap:wrap;gap:0 1.2em;margin-block-start:.3em}
.note-links a{display:inline-flex;align-items:center;min-block-size:44px;font-weight:600}
.launcher{position:fixed;z-index:2147483000;inset-block-end:max(1rem,env(safe-area-inset-bottom));inset-inline-end:1rem;display:flex;flex-wrap:wrap;justify-content:flex-end;gap:.5em}
.launcher button{display:inline-flex;align-items:center;gap:.5em;min-block-size:48px;padding:.4em 1.1em;border-radius:1.6em;font-weight:650;box-shadow:0 8px 24px -10px rgb(15 30 22/.5)}
.launch{border:0;background:var(--leaf);color:var(--on-leaf)}
.launch-help{border:1px solid var(--care-line);background:var(--care-wash);color:var(--care)}
:host([mode=floating]) .wide{display:none}
:host([mode=floating]) .panel{position:fixed;z-index:2147483000;inset-block-end:max(1rem,env(safe-area-inset-bottom));inset-inline-end:1rem;inline-size:min(27rem,calc(100vw - 2rem));block-size:min(44rem,calc(100dvh - 2rem));min-block-size:0}
@media (max-width:30rem){
:host([mode=floating]) .panel{inset:0;inline-size:auto;block-size:100dvh;border:0;border-radius:0}
.note{inset:auto 0 0;inline-size:100%;max-inline-size:none;border-radius:1em 1em 0 0;border-width:1px 0 0;padding-block-end:max(1.1em,env(safe-area-inset-bottom))}
.wide{display:none}
.name .small{display:none}
.question{max-inline-size:92%}
}
@media (max-height:30rem){
.panel,:host([mode=floating]) .panel{overflow:auto}
:host(:not([mode=floating])) .panel{block-size:auto}
.log,.help-body{overflow:visible;max-block-size:none;flex:none}
.exchange:last-of-type{min-block-size:0}
}
@media (prefers-reduced-motion:reduce){*,::before,::after{animation:none!important;transition:none!important}}
@media (forced-colors:active){
.cite,.chip,.way,.send,.launcher button,.plain[aria-pressed=true]{border:1px solid ButtonText}
.full{fill:CanvasText;stroke:CanvasText}
.empty{stroke:CanvasText}
.dots{background:CanvasText}
}
@media print{
.composer,.buttons,.chips,.help,.launcher,header .plain{display:none!important}
.panel{block-size:auto!important;position:static!important;border:0;box-shadow:none}
.log{overflow:visible}
.exchange{min-block-size:0!important;break-inside:avoid-page}
}
`,
]
