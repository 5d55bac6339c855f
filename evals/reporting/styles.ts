/** The report's look: light or dark as the reader's system has it, one column on a phone. */
export const styles = `
:root { color-scheme: light dark; --ground: light-dark(#fbfaf7, #161a18); --ink: light-dark(#1d2420, #e6ebe7); --soft: light-dark(#5b665f, #9fada4);
  --rule: light-dark(#dcdfd9, #323b36); --good: light-dark(#1b6e4a, #6fcf9f); --bad: light-dark(#a3341f, #ff9d87); --other: light-dark(#2d5c9e, #8fbaf5); --third: light-dark(#7a4fa0, #cfa6f0); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 62rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: .5rem 0; } h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; border-top: 2px solid var(--rule); padding-top: 1rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; } a { color: var(--other); } p { max-width: 44rem; } .soft { color: var(--soft); }
.verdict { font-weight: 600; } .good { color: var(--good); } .bad { color: var(--bad); }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; } caption { text-align: left; color: var(--soft); }
th, td { padding: .2rem .6rem; border-bottom: 1px solid var(--rule); text-align: right; vertical-align: top; } th:first-child, td:first-child, .words td, .words th { text-align: left; } .words td { white-space: pre-line; min-width: 9rem; }
svg { display: block; width: 100%; max-width: 36rem; height: auto; } svg text { font: 12px system-ui, sans-serif; fill: var(--ink); } svg .number { fill: var(--soft); }
.rule { stroke: var(--rule); } .whisker { stroke-width: 5; stroke-linecap: round; opacity: .45; } .whisker.high { stroke: var(--good); } .whisker.low { stroke: var(--bad); } circle.high { fill: var(--good); } circle.low { fill: var(--bad); }
.line { fill: none; stroke-width: 2; } .line-0 { stroke: var(--good); } .line-1 { stroke: var(--bad); stroke-dasharray: 6 3; } .line-2 { stroke: var(--other); stroke-dasharray: 2 3; } .line-3 { stroke: var(--third); stroke-dasharray: 8 3 2 3; } .line-4 { stroke: var(--soft); }
.dot-0 { fill: var(--good); } .dot-1 { fill: var(--bad); } .dot-2 { fill: var(--other); } .dot-3 { fill: var(--third); } .dot-4 { fill: var(--soft); }
summary { cursor: pointer; padding: .5rem 0; min-height: 2.5rem; } details > .wide { margin-bottom: 1rem; }
.miss { border-left: 3px solid var(--rule); padding: .1rem 0 .1rem .8rem; margin: 1rem 0; } .miss p { margin: .15rem 0; } .miss .asked { white-space: pre-line; font-weight: 600; }
@media print { details > * { display: block; } }
`
