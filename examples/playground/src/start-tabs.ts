/** Makes the tabs in `list` work by mouse and by arrow keys; `onShow` is given the id of the panel that is shown. */
export function startTabs(list: HTMLElement, onShow: (panel: string) => void): void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')]
  const show = (chosen: HTMLElement) => {
    for (const tab of tabs) {
      const panel = tab.getAttribute('aria-controls')!
      tab.setAttribute('aria-selected', String(tab === chosen))
      tab.tabIndex = tab === chosen ? 0 : -1
      document.getElementById(panel)!.hidden = tab !== chosen
    }
    onShow(chosen.getAttribute('aria-controls')!)
  }
  for (const [i, tab] of tabs.entries()) {
    document.getElementById(tab.getAttribute('aria-controls')!)!.tabIndex = 0
    tab.addEventListener('click', () => show(tab))
    tab.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
      if (!step) return
      const next = tabs[(i + step + tabs.length) % tabs.length]!
      show(next)
      next.focus()
    })
  }
}
