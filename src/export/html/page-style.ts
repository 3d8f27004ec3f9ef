import { DARK, LIGHT, type Theme } from './page-colours.js'

/** The style sheet of the page: on screens light or dark as the reader has it, always light on paper. */
export function pageStyle(): string {
  return `:root{color-scheme:light}${variables(LIGHT)}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark}${variables(DARK)}}
${LAYOUT}`
}

function variables({ speakers, unknown, ...colours }: Theme): string {
  const root = Object.entries(colours).map(([name, value]) => `--${name}:${value}`)
  const classes = speakers.map((colour, i) => ({ name: `s${i + 1}`, ...colour }))
  return [
    `:root{${root.join(';')}}`,
    ...[...classes, { name: 's0', ...unknown }].map(
      ({ name, tint, strong }) => `.${name}{--tint:${tint};--strong:${strong}}`,
    ),
  ].join('')
}

const LAYOUT = `*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:2rem 1.25rem 3rem;max-width:70rem;font:1.0625rem/1.7 Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Liberation Serif",serif;overflow-wrap:anywhere}
h1{font-size:clamp(1.5rem,1.1rem + 2vw,2.25rem);line-height:1.32;margin:0 0 .7rem;text-wrap:balance}
p{margin:0 0 1.1rem}
.deck{font-size:1.2rem;line-height:1.45;color:var(--dim)}
.byline,.facts,aside,footer{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
.byline{font-size:.9rem;color:var(--dim)}
.facts{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;margin:0 0 1.5rem;padding:.7rem 0;border-block:1px solid var(--line);font-size:.85rem}
.facts div{display:flex;gap:.5rem}
dt{color:var(--dim)}
dd{margin:0;font-weight:600}
.page{display:grid;gap:2.5rem}
aside{font-size:.875rem;line-height:1.5}
section+section{margin-top:1.75rem}
h2{font-size:.75rem;letter-spacing:.08em;text-transform:uppercase;color:var(--dim);margin:0 0 .6rem}
ul{list-style:none;margin:0;padding:0}
li{margin:0 0 .6rem}
.speaker{padding:.55rem .75rem;background:var(--card);border:1px solid var(--line);border-left:4px solid var(--strong);border-radius:6px}
.name{font-weight:650}
.count{display:inline-block;color:var(--dim)}
.key{display:inline-block;min-width:1.35em;padding:0 .3em;margin-right:.4em;border-radius:1em;background:var(--tint);color:var(--strong);text-align:center;font-size:.8em;font-weight:700}
.dim,li p{color:var(--dim)}
li p{margin:.1rem 0 0;font-size:.8125rem}
.bar{display:block;height:6px;margin:.25rem 0;border-radius:3px;background:var(--line);overflow:hidden}
.bar i{display:block;height:100%;background:var(--dim)}
.score{float:right;color:var(--dim);font-variant-numeric:tabular-nums}
mark{color:inherit;background:var(--tint);padding:.1em .12em;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.direct{border-bottom:2px solid var(--strong)}
mark.mixed{border-bottom:2px dashed var(--strong)}
.cue{color:var(--strong)}
.source{color:var(--strong);font-style:normal;font-weight:650}
.person{font-weight:650}
.evidence{text-decoration:underline dotted var(--dim) 1px;text-underline-offset:.28em}
.dateline{font-weight:650;letter-spacing:.02em}
sup{font:700 .65rem/1 system-ui,sans-serif;margin-left:.1em}
a{color:inherit}
sup a{color:var(--strong);text-decoration:none;padding:.3em .1em}
li:target{outline:2px solid var(--strong)}
a:focus-visible{outline:2px solid var(--strong,var(--ink));outline-offset:2px}
.legend{display:flex;flex-wrap:wrap;gap:.5rem .9rem}
footer{margin-top:3rem;padding-top:.8rem;border-top:1px solid var(--line);font-size:.8rem;color:var(--dim)}
@media (min-width:56rem){body{padding-inline:2rem}.page{grid-template-columns:minmax(0,1fr) 19rem;gap:3.5rem}main{max-width:40rem}aside{position:sticky;top:2rem;align-self:start}}
@media print{@page{margin:18mm}html{background:none}body{padding:0;max-width:none;font-size:10.5pt;line-height:1.5}.page{display:block}aside{margin-top:1.5rem;border:0;padding:0}aside ul{display:grid;grid-template-columns:1fr 1fr;column-gap:1.5rem}.legend{grid-column:1/-1}li,h1,h2{break-inside:avoid}h2{break-after:avoid}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}sup a{padding:0}}
`
