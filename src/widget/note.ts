/** Opens the note beside the number it belongs to. Whoever reads in it comes back to the number when it closes. */
export function openNote(note: HTMLElement, from: HTMLElement, placement: CSSStyleSheet): void {
  const closing = ({ newState }: ToggleEvent) => {
    if (newState !== 'closed') return
    note.removeEventListener('beforetoggle', closing)
    if (note.matches(':focus-within')) from.focus({ preventScroll: true })
  }
  note.showPopover()
  placement.replaceSync(placedAt(from.getBoundingClientRect(), note.getBoundingClientRect(), document.documentElement))
  note.addEventListener('beforetoggle', closing)
  note.focus()
}

/** A rule that puts the note under its number, or above where there is no room; on phones it is a sheet that stays below. */
function placedAt(from: DOMRect, note: DOMRect, { clientWidth, clientHeight }: Element): string {
  const gap = 8
  const left = Math.max(gap, Math.min(from.left - 24, clientWidth - note.width - gap))
  const below = from.bottom + gap
  const top = below + note.height <= clientHeight - gap ? below : Math.max(gap, from.top - note.height - gap)
  return `@media (min-width:30.01rem){.note{inset:auto;left:${Math.round(left)}px;top:${Math.round(top)}px}}`
}
