/** Has a screen reader say `text`. */
export function announce(text: string): void {
  document.getElementById('announcer')!.textContent = text
}
